"""What the built program is made of: the parts list (CycloneDX) and the notices of others' work, from one list.

Runs in the environment that builds. A distribution tells its name, version and licence itself; what hides inside its
wheel (Qt, OpenSSL, SQLite, HarfBuzz …) is asked from the library or read from the parts list that the wheel carries.
A part whose licence nobody knows stops the build, and so does one that is not pinned: nothing comes in unseen.
"""

from __future__ import annotations

import hashlib
import importlib.metadata as metadata
import json
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

LICENCE_FILE: Final = re.compile(r"(?i)(^|/)(licen[cs]es?|copying|notice)[^/]*(/.*|\.txt|\.md|\.rst)?$")
LICENCES: Final = {  # where the distribution itself gives no SPDX expression
    "babel": "BSD-3-Clause", "charset-normalizer": "MIT", "peewee": "MIT", "pypdfium2": "BSD-3-Clause OR Apache-2.0",
    "pyside6-essentials": "LGPL-3.0-only", "reportlab": "BSD-3-Clause", "shiboken6": "LGPL-3.0-only",
    "sqlcipher3": "Zlib", "uharfbuzz": "Apache-2.0", "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
}
LEFT_OUT: Final = {  # named in the wheel's own parts list, but not built into it, or its module is not in the program
    "pillow": ("libimagequant", "libxcb", "libavif", "libwebp", "pybind11"),
}
TOLD_NOWHERE: Final = {"openssl": "Apache-2.0"}  # where the list in the wheel is silent
BESIDE: Final = {"pyside6-essentials": ("LGPL-3.0", "GPL-3.0"), "shiboken6": ("LGPL-3.0", "GPL-3.0")}
NAMESPACE: Final = uuid.UUID("6f3c9c52-9c0e-4b0e-9d0b-3a2f1f0c7a11")


class Unknown(Exception):
    """A part that must not be handed out before somebody has looked at it."""


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of others' work. purl: package URL. inside: parts that it carries. sha256: of a single file."""

    name: str
    version: str
    licence: str
    purl: str = ""
    inside: tuple["Part", ...] = ()
    texts: tuple[str, ...] = field(default=(), repr=False)
    sha256: str = ""

    @property
    def ref(self) -> str:
        return self.purl or f"part:{self.name}@{self.version}"


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def distributions_of(modules: Iterable[str]) -> list[str]:
    """The distributions that these top-level modules belong to, without the program itself."""
    known = metadata.packages_distributions()
    found = {canonical(name) for module in modules for name in known.get(module, [])}
    return sorted(found - {"sipdesk"})


def part_of(name: str, licences: Path) -> Part:
    """Raises Unknown for a distribution whose licence is not known."""
    distribution = metadata.distribution(name)
    licence = str(distribution.metadata.json.get("license_expression") or LICENCES.get(name, ""))
    if not licence:
        raise Unknown(f"{name}: its licence is not known; see LICENCES in {Path(__file__).name}")
    told = [file for file in distribution.files or [] if ".dist-info" in str(file)]
    files = sorted(file for file in told if LICENCE_FILE.search(str(file)))
    texts = [Path(str(file.locate())).read_text("utf-8", errors="replace") for file in files]
    texts += [(licences / f"{beside}.txt").read_text("utf-8") for beside in BESIDE.get(name, ())]
    version = distribution.version
    inside = (*_asked(name), *_carried(distribution))
    return Part(name, version, licence, f"pkg:pypi/{name}@{version}", inside, tuple(texts))


def python_part() -> Part:
    """Python itself, with the libraries that its modules stand on."""
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    texts = [file.read_text("utf-8") for place in places if (file := place / "LICENSE.txt").exists()]
    version = platform.python_version()
    return Part("python", version, "PSF-2.0", f"pkg:generic/python@{version}", tuple(_in_python()), tuple(texts[:1]))


def library_part(path: Path) -> Part:
    """A library of the system that the build copied along. On Debian-like systems its package gives the version."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    if path.suffix == ".pyd" or path.name.lower().startswith("python3"):
        return Part(path.name, platform.python_version(), "PSF-2.0", f"pkg:generic/{path.name}", sha256=digest)
    package, version = _debian_package(path)
    if package:
        return Part(path.name, version, "", f"pkg:deb/debian/{package}@{version}?file={path.name}", sha256=digest)
    return Part(path.name, "", "", f"pkg:generic/{path.name}", sha256=digest)


def _asked(name: str) -> Sequence[Part]:
    """What the distribution carries and tells of itself when it is asked."""
    return ASKED[name]() if name in ASKED else ()


def _qt() -> Sequence[Part]:
    from PySide6.QtCore import qVersion

    return [Part("qt", qVersion(), "LGPL-3.0-only", f"pkg:generic/qt@{qVersion()}")]


def _sqlcipher() -> Sequence[Part]:
    import sqlcipher3.dbapi2 as library

    connection = library.connect(":memory:")
    connection.execute("PRAGMA key = 'asked'")
    (cipher,) = connection.execute("PRAGMA cipher_version").fetchone()
    (provider,) = connection.execute("PRAGMA cipher_provider_version").fetchone()
    connection.close()
    return [
        Part("sqlite", library.sqlite_version, "blessing", f"pkg:generic/sqlite@{library.sqlite_version}"),
        Part("sqlcipher", cipher.split()[0], "BSD-3-Clause", f"pkg:generic/sqlcipher@{cipher.split()[0]}"),
        _openssl(provider),
    ]


def _openssl(told: str) -> Part:
    """*OpenSSL 4.0.3 29 Sep 2026*"""
    version = told.split()[1]
    return Part("openssl", version, "Apache-2.0", f"pkg:generic/openssl@{version}")


def _harfbuzz() -> Sequence[Part]:
    import uharfbuzz

    version = uharfbuzz.version_string()
    return [Part("harfbuzz", version, "MIT-Modern-Variant", f"pkg:generic/harfbuzz@{version}")]


def _pdfium() -> Sequence[Part]:
    from pypdfium2 import PDFIUM_INFO

    version = str(PDFIUM_INFO).split("@", maxsplit=1)[0]
    return [Part("pdfium", version, "BSD-3-Clause AND Apache-2.0", f"pkg:generic/pdfium@{version}")]


def _argon2() -> Sequence[Part]:
    return [Part("argon2", "", "CC0-1.0 OR Apache-2.0", "pkg:generic/argon2")]  # the reference code; it has no version


def _libffi() -> Sequence[Part]:
    return [Part("libffi", "", "MIT", "pkg:generic/libffi")]


ASKED: Final[Mapping[str, Callable[[], Sequence[Part]]]] = {
    "pyside6-essentials": _qt, "sqlcipher3": _sqlcipher, "uharfbuzz": _harfbuzz, "pypdfium2": _pdfium,
    "argon2-cffi-bindings": _argon2, "cffi": _libffi,
}


def _carried(distribution: metadata.Distribution) -> Sequence[Part]:
    """The parts lists that lie in the wheel itself (PEP 770)."""
    files = sorted(file for file in distribution.files or [] if "/sboms/" in str(file) and str(file).endswith(".json"))
    found: dict[str, Part] = {}
    for file in files:
        for plain in json.loads(Path(str(file.locate())).read_text("utf-8")).get("components", []):
            purl = str(plain.get("purl", "")).split("?")[0]
            if purl.startswith(f"pkg:pypi/{canonical(distribution.name)}@"):
                continue  # itself
            if plain["name"] in LEFT_OUT.get(canonical(distribution.name), ()):
                continue
            licence = _licence_in(plain) or TOLD_NOWHERE.get(plain["name"], "")
            part = Part(plain["name"], plain.get("version") or "", licence, purl)
            found.setdefault(part.ref, part)
    return list(found.values())


def _licence_in(plain: Mapping[str, Any]) -> str:
    told = [entry.get("expression") or entry["license"].get("id") or entry["license"].get("name", "")
            for entry in plain.get("licenses", [])]
    return " AND ".join(one for one in told if one)


def _in_python() -> list[Part]:
    import pyexpat
    import zlib

    expat = pyexpat.EXPAT_VERSION.removeprefix("expat_")
    return [
        Part("expat", expat, "MIT", f"pkg:generic/expat@{expat}"),
        Part("zlib", zlib.ZLIB_RUNTIME_VERSION, "Zlib", f"pkg:generic/zlib@{zlib.ZLIB_RUNTIME_VERSION}"),
    ]


def _debian_package(path: Path) -> tuple[str, str]:
    if not shutil.which("dpkg-query"):
        return "", ""
    for place in (path, path.resolve(), Path(str(path.resolve()).removeprefix("/usr"))):
        asked = subprocess.run(["dpkg-query", "-S", str(place)], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            package = asked.stdout.split(": ")[0].split(",")[0].strip()
            shown = subprocess.run(
                ["dpkg-query", "-W", "-f=${Version}", package], capture_output=True, text=True, check=True
            )
            return package.split(":")[0], shown.stdout
    return "", ""


def parts_list(program: str, version: str, parts: Sequence[Part], made: int) -> str:
    """CycloneDX 1.6 as JSON; the same parts give the same text. made: seconds since 1970."""
    every = {part.ref: part for outer in parts for part in (outer, *outer.inside)}
    components = [_component(part) for _, part in sorted(every.items())]
    whole: dict[str, Any] = {
        "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(made, UTC).isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "application", "bom-ref": "sipdesk", "name": program, "version": version,
                "licenses": [{"expression": "EUPL-1.2"}],
            },
        },
        "components": components,
        "dependencies": [
            {"ref": "sipdesk", "dependsOn": sorted(part.ref for part in parts)},
            *({"ref": part.ref, "dependsOn": sorted({inner.ref for inner in part.inside})}
              for part in sorted(parts, key=lambda part: part.ref) if part.inside),
        ],
    }  # fmt: skip
    whole["serialNumber"] = f"urn:uuid:{uuid.uuid5(NAMESPACE, json.dumps(whole, sort_keys=True))}"
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def _component(part: Part) -> dict[str, Any]:
    made: dict[str, Any] = {"type": "library", "bom-ref": part.ref, "name": part.name}
    if part.version:
        made["version"] = part.version
    if part.sha256:
        made["hashes"] = [{"alg": "SHA-256", "content": part.sha256}]
    if part.licence:
        made["licenses"] = [_licence_entry(part.licence)]
    if part.purl:
        made["purl"] = part.purl
    return made


def _licence_entry(licence: str) -> dict[str, Any]:
    """Expressions as they are; what is no SPDX name goes in as a name."""
    if re.fullmatch(r"[A-Za-z0-9.+\-]+( (AND|OR|WITH) [A-Za-z0-9.+\-]+)*", licence):
        return {"expression": licence}
    return {"license": {"name": licence}}


def notices(parts: Sequence[Part]) -> str:
    """Whose work is in the program, under which licence, and the licences' own words."""
    lines = [
        "SIPDesk är fri programvara under EUPL 1.2 (LICENSE). I programmet ingår andras arbeten:",
        "SIPDesk is free software under the EUPL 1.2 (LICENSE). It contains the work of others:", "",
    ]
    for part in parts:
        lines.append(f"* {part.name} {part.version}".rstrip() + (f": {part.licence}" if part.licence else ""))
        lines += [f"    - {inner.name} {inner.version}".rstrip() + (f": {inner.licence}" if inner.licence else "")
                  for inner in part.inside]
    lines += [
        "", "Qt och PySide6 ligger som egna filer i mappen _internal och kan bytas mot egna byggen (LGPL 3, 4 §).",
        "Qt and PySide6 are files of their own in the folder _internal and can be replaced (LGPL 3, section 4).",
    ]
    shown: set[str] = set()
    for part in parts:
        fresh = [text for text in part.texts if text not in shown]
        shown.update(fresh)
        if fresh:
            lines += ["", "=" * 100, f"{part.name} {part.version}", "=" * 100, *(text.strip() for text in fresh)]
    return "\n".join(lines) + "\n"

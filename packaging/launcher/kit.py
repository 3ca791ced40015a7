"""What IT gets beside the installers: the guide, the page on data protection, the policies, the parts list, and sums.

One zip file, the same bytes each time.
"""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path
from typing import Iterator, Sequence

SUMS = "SHA256SUMS.txt"
FROM_THE_PROGRAM = ("sbom.cdx.json", "THIRD-PARTY.txt", "LICENSE")
TIME = (2026, 1, 1, 0, 0, 0)


def write_kit(sources: Path, program: Path, installers: Sequence[Path], out: Path) -> Path:
    """sources: `packaging/windows`. program: the built folder. out: the zip file."""
    top = out.stem
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in (*_contents(sources, program), (SUMS, sums(installers).encode())):
            entry = zipfile.ZipInfo(f"{top}/{name}", TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, content)
    return out


def _contents(sources: Path, program: Path) -> Iterator[tuple[str, bytes]]:
    pages = [path for path in sorted((sources / "policies").rglob("*")) if path.is_file()]
    for path in (sources / "README.md", sources / "dataskydd.md", *pages):
        yield path.relative_to(sources).as_posix(), path.read_bytes()
    for name in FROM_THE_PROGRAM:
        yield name, (program / name).read_bytes()


def sums(files: Sequence[Path]) -> str:
    """As `sha256sum` writes them, and reads them with --check."""
    return "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)

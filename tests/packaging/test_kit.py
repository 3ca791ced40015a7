"""What IT gets beside the installers, and that a Windows program asks for nothing that a clean PC lacks."""

import hashlib
import shutil
import zipfile
from pathlib import Path

import pytest
from launcher.environment import ROOT
from launcher.kit import FROM_THE_PROGRAM, SUMS, write_kit
from launcher.windows_libraries import asked_by, asked_elsewhere, of_windows
from launcher.windows_python import OBJDUMP

SOURCES = ROOT / "packaging" / "windows"


@pytest.fixture
def program(tmp_path: Path) -> Path:
    folder = tmp_path / "SIPDesk"
    folder.mkdir()
    for name in FROM_THE_PROGRAM:
        (folder / name).write_text(name, "utf-8")
    return folder


def test_the_kit_holds_what_the_guide_speaks_of(program: Path, tmp_path: Path) -> None:
    msi = tmp_path / "SIPDesk-1.2.3-machine.msi"
    msi.write_bytes(b"installer")
    kit = write_kit(SOURCES, program, [msi], tmp_path / "SIPDesk-1.2.3-IT.zip")
    with zipfile.ZipFile(kit) as packed:
        inside = {name.removeprefix("SIPDesk-1.2.3-IT/"): packed.read(name) for name in packed.namelist()}
    assert set(inside) == {
        "README.md", "dataskydd.md", "policies/SIPDesk.admx", "policies/sv-SE/SIPDesk.adml",
        "policies/en-US/SIPDesk.adml", "policies/policy.toml", SUMS, *FROM_THE_PROGRAM,
    }
    assert inside[SUMS].decode() == f"{hashlib.sha256(b'installer').hexdigest()}  {msi.name}\n"
    before = kit.read_bytes()
    msi.touch()
    assert write_kit(SOURCES, program, [msi], kit).read_bytes() == before


def test_what_is_windows_own_is_known_in_any_case_of_letters() -> None:
    assert all(map(of_windows, ("KERNEL32.dll", "api-ms-win-crt-heap-l1-1-0.dll", "WINSPOOL.DRV")))
    assert not any(map(of_windows, ("VCRUNTIME140.dll", "MSVCP140.dll", "python311.dll", "Qt6Core.dll")))


@pytest.mark.skipif(shutil.which(OBJDUMP) is None, reason="it is asked with the cross compiler's objdump")
def test_a_library_that_is_nowhere_is_named(tmp_path: Path) -> None:
    """With a real Windows program: one that pip carries. It asks for Windows' own alone; here one of them is hidden."""
    import pip._vendor.distlib as library

    program = tmp_path / "_internal" / "module" / "part.pyd"
    program.parent.mkdir(parents=True)
    content = (Path(str(library.__file__)).parent / "w64.exe").read_bytes()
    program.write_bytes(content)
    asked, strange = asked_elsewhere(tmp_path)
    assert (asked, strange) == (len(list(asked_by(program))), [])
    program.write_bytes(content.replace(b"KERNEL32.dll", b"ABSENT32.dll"))
    assert asked_elsewhere(tmp_path) == (asked - 1, ["_internal/module/part.pyd: ABSENT32.dll"])
    (tmp_path / "_internal" / "absent32.dll").write_bytes(content)
    assert asked_elsewhere(tmp_path)[1] == []

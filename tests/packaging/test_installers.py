"""The installers' sources: every file once, codes that stay, ASCII names, both languages, no person's data touched."""

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from launcher.archive import write_archive
from launcher.environment import ROOT
from launcher.installers import Installers, code, file_list
from launcher.pins import pinned
from launcher.progress import LauncherError
from launcher.sizes import rooms, table
from launcher.windows_python import for_windows
from PIL import Image

SOURCES = ROOT / "packaging" / "windows"
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    folder = tmp_path / "SIPDesk"
    for name in ("SIPDesk.exe", "sipdesk-cli.exe", "LICENSE", "_internal/PySide6/Qt6Core.dll", "_internal/a & b.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode())
    return folder


def test_every_file_stands_once_in_the_list(payload: Path) -> None:
    root = ET.fromstring(file_list(payload, "machine").split("?>", 1)[1])
    files = [file.get("Source") for file in root.iter(f"{WIX}File")]
    assert sorted(files, key=str) == [
        "$(var.SRC)/LICENSE", "$(var.SRC)/SIPDesk.exe", "$(var.SRC)/_internal/PySide6/Qt6Core.dll",
        "$(var.SRC)/_internal/a & b.txt", "$(var.SRC)/sipdesk-cli.exe",
    ]
    components = [component.get("Id") for component in root.iter(f"{WIX}Component")]
    assert sorted(map(str, components)) == sorted(str(ref.get("Id")) for ref in root.iter(f"{WIX}ComponentRef"))


def test_codes_stay_and_differ_between_machine_and_person(payload: Path) -> None:
    assert file_list(payload, "user") == file_list(payload, "user") != file_list(payload, "machine")
    guids = re.findall(r'Guid="([^"]+)"', file_list(payload, "user") + file_list(payload, "machine"))
    assert len(set(guids)) == len(guids) == 10
    # an upgrade finds the versions before it by these: they must never change
    assert code("upgrade machine") == "95486250-89A5-5D9C-94FA-5D7C969AE429"
    assert code("upgrade user") != code("upgrade machine")


def test_a_name_that_is_not_ascii_is_refused(payload: Path) -> None:
    (payload / "läs.txt").write_bytes(b"")
    with pytest.raises(LauncherError, match=r"ASCII: läs\.txt"):
        file_list(payload, "user")


@pytest.mark.skipif(shutil.which("wixl") is None, reason="wixl is not here")
@pytest.mark.parametrize("whose", ["machine", "user"])
def test_the_msi_is_made_for_whom_it_says(payload: Path, tmp_path: Path, whose: str) -> None:
    icon = tmp_path / "sipdesk.ico"
    Image.new("RGBA", (32, 32)).save(icon)
    made = Installers(SOURCES, payload, tmp_path, "1.2.3", icon).msi(whose)
    tables = {name: exported(made, name) for name in ("Property", "Directory", "File", "LaunchCondition", "Upgrade")}
    assert ("ALLUSERS\t1" in tables["Property"]) == (whose == "machine")
    assert ("ProgramFiles64Folder" in tables["Directory"]) == (whose == "machine")
    assert tables["File"].count("\n") == 3 + 5  # three lines of heads
    assert "NOT WIX_DOWNGRADE_DETECTED" in tables["LaunchCondition"]
    assert code(f"upgrade {whose}") in tables["Upgrade"]
    assert sorted(path.name for path in tmp_path.glob("*.wxs")) == []


def exported(msi: Path, name: str) -> str:
    ran = subprocess.run(["msiinfo", "export", str(msi), name], capture_output=True, text=True, check=True)
    return ran.stdout.replace("\r", "")


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not here")
def test_the_same_setup_twice_is_the_same_bytes(payload: Path, tmp_path: Path) -> None:
    icon = tmp_path / "sipdesk.ico"
    Image.new("RGBA", (32, 32)).save(icon)
    installers = Installers(SOURCES, payload, tmp_path, "1.2.3", icon)
    first = installers.setup().read_bytes()
    assert installers.setup().read_bytes() == first


def test_a_tool_that_is_missing_is_named(payload: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(LauncherError, match="makensis is not on this machine"):
        Installers(SOURCES, payload, tmp_path, "1.2.3", tmp_path / "x.ico").setup()


def test_the_setup_speaks_both_languages_and_removes_nothing_of_a_person_s() -> None:
    script = (SOURCES / "sipdesk.nsi").read_text("utf-8")
    said = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", script, re.MULTILINE)
    assert {name for name, language in said if language == "SWEDISH"} == {
        name for name, language in said if language == "ENGLISH"
    }
    gone = re.findall(r"^\s*(?:RMDir|Delete)(?: /r)? \"([^\"]+)\"", script, re.MULTILINE)
    assert gone
    assert all(place.startswith(("$INSTDIR", "$SMPROGRAMS\\SIPDesk.lnk")) for place in gone)


def test_pins_for_windows_are_those_that_windows_needs() -> None:
    told = (
        "# head\na==1 \\\n    --hash=sha256:00\nb==2 ; sys_platform == 'win32' \\\n    --hash=sha256:11\n"
        "c==3 ; sys_platform == 'darwin' \\\n    --hash=sha256:22\n"
    )
    pins = for_windows(told)
    assert pins == "# head\na==1 \\\n    --hash=sha256:00\nb==2 \\\n    --hash=sha256:11\n"
    assert "pefile" in for_windows((ROOT / "packaging" / "requirements-test.txt").read_text("utf-8"))


def test_pins_are_read(tmp_path: Path) -> None:
    (tmp_path / "r.txt").write_text("# x\na-b==1.0 \\\n    --hash=sha256:00\nc==2 ; m == 'x' \\\n    --hash=sha256:0\n")
    assert pinned(tmp_path / "r.txt") == {"a-b": "1.0", "c": "2"}


def test_sizes_add_up(payload: Path) -> None:
    (payload / "_internal" / "PySide6" / "Qt6Core.dll").write_bytes(b"x" * 200_000)
    assert {room.name for room in rooms(payload)} >= {"PySide6", "SIPDesk.exe", "LICENSE"}
    assert table(payload).splitlines()[0] == "     0.2 MB     1 files  PySide6"
    assert table(payload).splitlines()[-1] == "     0.2 MB     5 files  in all"


def test_an_archive_forgets_who_made_it_and_when(payload: Path, tmp_path: Path) -> None:
    write_archive(payload, tmp_path / "a.tar.gz", 0)
    (payload / "LICENSE").touch()
    (payload / "LICENSE").chmod(0o600)
    write_archive(payload, tmp_path / "b.tar.gz", 0)
    assert (tmp_path / "a.tar.gz").read_bytes() == (tmp_path / "b.tar.gz").read_bytes()

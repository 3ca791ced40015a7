"""Signing with a certificate from outside: a signed file is good, a flipped byte is noticed, nothing is half done."""

import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from launcher.environment import ROOT
from launcher.progress import LauncherError
from launcher.signing import Signer, is_good, sign_all, to_sign, trial_certificate

needs_tool = pytest.mark.skipif(
    not (shutil.which("osslsigncode") and shutil.which("openssl")), reason="osslsigncode or openssl is not here"
)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    return trial_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A real Windows program: one that pip carries."""
    import pip._vendor.distlib as library

    copy = tmp_path / "program.exe"
    shutil.copyfile(Path(str(library.__file__)).parent / "w64.exe", copy)
    return copy


@needs_tool
def test_a_signed_file_is_good_until_a_byte_is_flipped(program: Path, certificate: Mapping[str, str]) -> None:
    assert not is_good(program, certificate)
    assert sign_all(to_sign(program.parent), Signer(certificate)) == 1
    assert is_good(program, certificate)
    content = bytearray(program.read_bytes())
    content[0x400] ^= 1
    program.write_bytes(bytes(content))
    assert not is_good(program, certificate)
    assert [path.name for path in program.parent.iterdir()] == ["program.exe"]


@needs_tool
def test_the_command_signs_in_place(program: Path, certificate: Mapping[str, str]) -> None:
    command = [sys.executable, str(ROOT / "packaging" / "sign.py"), str(program)]
    toolless = {**certificate, "PATH": str(program.parent)}
    assert subprocess.run(command, env=toolless, capture_output=True, check=False).returncode == 1
    tool = Path(str(shutil.which("osslsigncode"))).parent
    subprocess.run(command, env={**certificate, "PATH": str(tool)}, check=True)
    assert is_good(program, certificate)


@needs_tool
def test_what_cannot_be_signed_stays_as_it_was(tmp_path: Path, certificate: Mapping[str, str]) -> None:
    text = tmp_path / "text.exe"
    text.write_bytes(b"no program")
    with pytest.raises(LauncherError, match=r"^text\.exe could not be made or signed"):
        Signer(certificate).sign(text)
    assert text.read_bytes() == b"no program"


def test_without_a_certificate_it_says_what_is_needed() -> None:
    with pytest.raises(LauncherError, match="SIPDESK_SIGN_THUMBPRINT or SIPDESK_SIGN_CERTIFICATE"):
        Signer({})


def test_what_windows_loads_as_code_is_signed(tmp_path: Path) -> None:
    for name in ("a.exe", "b/c.DLL", "b/d.pyd", "b/e.txt", "f.msi"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    assert [path.relative_to(tmp_path).as_posix() for path in to_sign(tmp_path)] == ["a.exe", "b/c.DLL", "b/d.pyd"]

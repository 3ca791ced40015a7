"""Signs what Windows is to trust (exe, dll, pyd, MSI, setup) with a certificate that is given from outside.

The certificate never lies in the project: environment variables name it.

    SIPDESK_SIGN_THUMBPRINT     a certificate in the Windows store, or on a card or in a key vault that shows up there
    SIPDESK_SIGN_CERTIFICATE    or a file: .pfx on Windows, .pem for osslsigncode (then SIPDESK_SIGN_KEY names the key)
    SIPDESK_SIGN_PASSWORD_FILE  a file with the password of the .pfx or the key, if it has one
    SIPDESK_SIGN_TIMESTAMP      address of a time stamp service; without it signatures end with the certificate
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Iterable, Mapping, Sequence

from launcher.progress import LauncherError

SIGNED = (".exe", ".dll", ".pyd")
DESCRIPTION = "SIPDesk"


class Signer:
    """environment: where the variables above are looked for. Raises LauncherError when they do not suffice."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._told = {name: environment.get(f"SIPDESK_SIGN_{name}", "") for name in
                      ("THUMBPRINT", "CERTIFICATE", "KEY", "PASSWORD_FILE", "TIMESTAMP")}
        if not self._told["THUMBPRINT"] and not self._told["CERTIFICATE"]:
            raise LauncherError("To sign, set SIPDESK_SIGN_THUMBPRINT or SIPDESK_SIGN_CERTIFICATE.")
        self._windows = shutil.which("signtool") is not None
        if not self._windows and shutil.which("osslsigncode") is None:
            raise LauncherError("To sign, signtool (Windows SDK) or osslsigncode is needed.")

    def sign(self, file: Path) -> None:
        """Sign in place. Raises LauncherError; the file is then as it was."""
        if self._windows:
            _run(["signtool", "sign", "/q", "/fd", "sha256", "/d", DESCRIPTION, *self._signtool(), str(file)], file)
            return
        fresh = file.with_name(f"{file.name}.signed")
        fresh.unlink(missing_ok=True)
        given = ["-in", str(file), "-out", str(fresh)]
        _run(["osslsigncode", "sign", "-h", "sha256", "-n", DESCRIPTION, *self._osslsigncode(), *given], file)
        fresh.replace(file)

    def _signtool(self) -> list[str]:
        told = self._told
        which = ["/sha1", told["THUMBPRINT"]] if told["THUMBPRINT"] else ["/f", told["CERTIFICATE"]]
        password = ["/p", Path(told["PASSWORD_FILE"]).read_text("utf-8").strip()] if told["PASSWORD_FILE"] else []
        return [*which, *password, *(["/tr", told["TIMESTAMP"], "/td", "sha256"] if told["TIMESTAMP"] else [])]

    def _osslsigncode(self) -> list[str]:
        told = self._told
        packed = told["CERTIFICATE"].lower().endswith((".pfx", ".p12"))
        which = ["-pkcs12", told["CERTIFICATE"]] if packed else ["-certs", told["CERTIFICATE"], "-key", told["KEY"]]
        password = ["-readpass", told["PASSWORD_FILE"]] if told["PASSWORD_FILE"] else []
        return [*which, *password, *(["-ts", told["TIMESTAMP"]] if told["TIMESTAMP"] else [])]


def to_sign(folder: Path) -> list[Path]:
    """Every file of a built program that Windows loads as code."""
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in SIGNED)


def sign_all(files: Iterable[Path], signer: Signer) -> int:
    """How many were signed."""
    count = 0
    for file in files:
        signer.sign(file)
        count += 1
    return count


def in_place_command() -> str:
    """For makensis, which has the uninstaller signed while it makes the setup."""
    script = Path(__file__).resolve().parent.parent / "sign.py"
    return f'"{sys.executable}" "{script}"'


def trial_certificate(folder: Path) -> Mapping[str, str]:
    """A certificate that nobody trusts, for a month, as the environment names it. Made with openssl."""
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=SIPDesk trial",
               "-addext", "extendedKeyUsage=codeSigning", "-keyout", str(key), "-out", str(certificate)]
    _run(command, certificate)
    return {"SIPDESK_SIGN_CERTIFICATE": str(certificate), "SIPDESK_SIGN_KEY": str(key)}


def is_good(file: Path, told: Mapping[str, str]) -> bool:
    """Whether the file is signed with that certificate and is as it was then."""
    command = ["osslsigncode", "verify", "-ignore-crl", "-CAfile", told["SIPDESK_SIGN_CERTIFICATE"], "-in", str(file)]
    ran = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return ran.returncode == 0


def _run(command: Sequence[str], file: Path) -> None:
    ran = subprocess.run(list(command), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if ran.returncode:
        raise LauncherError(f"{file.name} could not be made or signed:\n{ran.stdout}")

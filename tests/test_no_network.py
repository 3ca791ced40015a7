"""The program opens no socket but the local one by which a second start raises the first window."""

import ast
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sipdesk.paths import HOME_VARIABLE

ROOT = Path(__file__).resolve().parent.parent
DOOR = "sipdesk/ui/frame/instance.py"
TALKING = {
    "asyncio", "ftplib", "http", "imaplib", "poplib", "smtplib", "socket", "socketserver", "ssl", "urllib.request",
    "xmlrpc",
}  # fmt: skip
PATIENCE = 60.0  # seconds
GUARDED = """
import sys
def guard(event, arguments):
    if event.startswith("socket."):
        raise SystemExit(f"SOCKET {event} {arguments}")
sys.addaudithook(guard)
from sipdesk.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def environment(**more: str) -> dict[str, str]:
    """Without a desktop around it whose bus Qt could join."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("DBUS_", "XDG_", "DISPLAY"))}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", **more}


def test_one_module_knows_sockets_and_only_local_ones() -> None:
    network: dict[str, set[str]] = {}
    for path in sorted((ROOT / "sipdesk").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "PySide6.QtNetwork":
                network[path.relative_to(ROOT).as_posix()] = {alias.name for alias in node.names}
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not [name for name in names if name in TALKING or name.split(".")[0] in TALKING], path
    assert network == {DOOR: {"QLocalServer", "QLocalSocket"}}


def test_commands_touch_no_socket(tmp_path: Path) -> None:
    """Python's own audit tells of every socket that is made, connected or bound."""
    for arguments in (["self-test"], ["demo", "--into", str(tmp_path)]):
        command = [sys.executable, "-c", GUARDED, *arguments]
        ran = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)
        assert (ran.returncode, "SOCKET" in ran.stdout + ran.stderr) == (0, False), ran.stderr


def test_the_guard_guards() -> None:
    code = GUARDED.split("from sipdesk", maxsplit=1)[0] + "import socket; socket.socket()"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (ran.returncode, "SOCKET socket.__new__" in ran.stderr) == (1, True)


@pytest.mark.skipif(not Path("/proc/net/unix").exists(), reason="asks the kernel by /proc")
def test_the_window_has_one_local_socket(profile: Path, tmp_path: Path, door: Path) -> None:
    ready = tmp_path / "ready"
    told = environment(**{"SIPDESK_READY_FILE": str(ready), HOME_VARIABLE: str(profile), "TMPDIR": str(door)})
    window = subprocess.Popen([sys.executable, "-c", GUARDED], cwd=ROOT, env=told)
    try:
        end = time.monotonic() + PATIENCE
        while not (ready.exists() and any(door.iterdir())) and window.poll() is None and time.monotonic() < end:
            time.sleep(0.05)  # the socket is there soon after the first card
        assert ready.exists()
        mine = sockets_of(window.pid)
        assert mine & internet() == set()
        named = [name for number, name in local().items() if number in mine and name]
        assert len(named) == 1
        assert len(list(door.glob("sipdesk-*"))) == 1  # Qt gives it its name after it is bound
    finally:
        window.kill()
        window.wait()


@pytest.fixture
def door() -> Iterator[Path]:
    """Where the window puts its socket. A short path: the kernel takes no long ones."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def sockets_of(pid: int) -> set[str]:
    """The inodes of the process's open sockets."""
    found = set()
    for handle in Path(f"/proc/{pid}/fd").iterdir():
        target = str(handle.readlink())
        if target.startswith("socket:["):
            found.add(target[8:-1])
    return found


def internet() -> set[str]:
    """The inodes of all sockets that reach beyond this computer, or could."""
    kinds = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")
    files = [Path(f"/proc/net/{kind}") for kind in kinds]
    lines = [line for file in files if file.exists() for line in file.read_text("utf-8").splitlines()[1:]]
    return {line.split()[9] for line in lines}


def local() -> dict[str, str]:
    """Inode to path of all local sockets; without a path for one end of a pair."""
    lines = Path("/proc/net/unix").read_text("utf-8").splitlines()[1:]
    return {parts[6]: " ".join(parts[7:]) for parts in (line.split() for line in lines)}

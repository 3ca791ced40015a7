"""A second start in the same login raises the first window. The one socket the program opens; it leaves no computer.

The name holds the user and the login session, so that two people on one terminal server do not meet.
"""

import ctypes
import getpass
import hashlib
import os
import sys
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_RAISE: Final = b"raise\n"
_WAIT_MS: Final = 1000
_ANYBODY: Final = 0xFFFFFFFF  # ASFW_ANY


class FirstInstance(QObject):
    """raise_wanted: somebody started the program once more. `place`: what is opened only once, as the store's path."""

    raise_wanted = Signal()

    def __init__(self, place: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._name = server_name(place)

    def listen(self) -> bool:
        """Be the first. False when another is already; a name left behind by a crash is taken over.

        Asked before listening: with access for one user only, Qt on Linux puts its socket over one that is there.
        """
        if raise_first(self._name):
            return False
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        self._server.close()

    def _greet(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raise_wanted.emit()


def raise_first(name: str) -> bool:
    """Ask the first one to come forward. False when nobody answers."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT_MS):
        return False
    _let_it_come_forward()
    socket.write(_RAISE)
    socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return True


def _let_it_come_forward() -> None:
    """Windows lets only the program that was started last put a window in front; it hands that right on."""
    if sys.platform == "win32":
        ctypes.windll.user32.AllowSetForegroundWindow(ctypes.c_uint32(_ANYBODY))


def server_name(place: str) -> str:
    """One name for each user, login session and store; nothing in it can be read back."""
    session = os.environ.get("SESSIONNAME") or os.environ.get("XDG_SESSION_ID") or os.environ.get("DISPLAY", "")
    told = "\0".join((getpass.getuser(), session, place))
    return f"sipdesk-{hashlib.sha256(told.encode()).hexdigest()[:24]}"

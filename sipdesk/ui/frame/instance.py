"""A second start in the same login raises the first window. The one socket the program opens; it leaves no computer.

The name holds the user and the login session, so that two people on one terminal server do not meet.
"""

import getpass
import hashlib
import os
import sys
from time import sleep
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_RAISE: Final = b"raise\n"
_WAIT_MS: Final = 1000
_TRIES: Final = 10
_PAUSE: Final = 0.1  # seconds between two tries
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
        """Be the first: only for who has the store's lock. A name left behind by a crash is taken over."""
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        self._server.close()

    def _greet(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raise_wanted.emit()


def raise_first(place: str, tries: int = _TRIES) -> bool:
    """Ask who has the store open to come forward. False when nobody answers.

    Asked more than once: the first one listens only when its first card is there.
    """
    socket = QLocalSocket()
    for _ in range(tries):
        socket.connectToServer(server_name(place))
        if socket.waitForConnected(_WAIT_MS):
            break
        sleep(_PAUSE)
    else:
        return False
    _let_it_come_forward()
    socket.write(_RAISE)
    socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return True


def _let_it_come_forward() -> None:
    """Windows lets only the program that was started last put a window in front; it hands that right on."""
    if sys.platform == "win32":
        import ctypes  # only here, because Linux needs none

        ctypes.windll.user32.AllowSetForegroundWindow(ctypes.c_uint32(_ANYBODY))


def server_name(place: str) -> str:
    """One name for each user, login session and store; nothing in it can be read back."""
    session = os.environ.get("SESSIONNAME") or os.environ.get("XDG_SESSION_ID") or os.environ.get("DISPLAY", "")
    told = "\0".join((getpass.getuser(), session, place))
    return f"sipdesk-{hashlib.sha256(told.encode()).hexdigest()[:24]}"

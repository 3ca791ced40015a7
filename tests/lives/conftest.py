"""The same application, look and language as for every other test of the window."""

from tests.ui.conftest import _look, language, qapp, screen

__all__ = ["_look", "language", "qapp", "screen"]

"""What a page offers to the rows that stand on it; apart from both, since each is built of the other."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QPushButton, QWidget


class PageFrame(Protocol):
    """What a page offers beside its rows."""

    def primary(self, words: str, go: Callable[[], object], picture: str = "", place: str = "") -> None:
        """Another primary button than *Spara och gå vidare*. place: what it is called for who comes to press it."""

    def usual_primary(self) -> None:
        """*Spara och gå vidare* again."""

    def goes_on(self, words: str) -> None:
        """Other words for *Spara och gå vidare*, which say what comes next."""

    def foot(self, button: QPushButton) -> None:
        """One more button in the foot bar."""

    def beside_title(self, widget: QWidget) -> None:
        """A status or a button on the line of the heading."""

    def side(self, widget: QWidget) -> None:
        """A pane to the right, on the desk: a preview, what has changed."""

    def prints(self, go: Callable[[], object]) -> None:
        """What Ctrl+P does here."""

    def rebuild(self) -> None:
        """Make the rows anew, because the case now asks other questions."""

    def begin(self) -> None:
        """Put the keyboard where the page begins."""

"""In the printer's place: takes the very bytes that would have been printed, and reads them."""

from collections.abc import Callable, Iterable, Sequence
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtWidgets import QWidget

from sipdesk.documents.pdf_check import comparable


class Printer:
    """batches: what each print dialog was given. folder: where named papers are kept for people to look at."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.batches: list[list[bytes]] = []
        self.texts: dict[str, str] = {}

    def choose(self, _parent: QWidget, _pages: int) -> "Printer":
        """Instead of the system's dialog: accepted."""
        return self

    def draw(self, _printer: object, pages: Sequence[int], give: Callable[[int], bytes | None]) -> list[int]:
        """Instead of the printer: every paper that goes is taken."""
        taken = {place: paper for place in range(len(pages)) if (paper := give(place)) is not None}
        self.batches.append(list(taken.values()))
        return list(taken)

    def keep(self, kind: str, names: Iterable[str]) -> None:
        """The newest batch under names, in its order."""
        self._folder.mkdir(parents=True, exist_ok=True)
        for name, paper in zip(names, self.batches[-1], strict=True):
            self.texts[f"{kind} {name}"] = text_of(paper)
            (self._folder / f"{kind}-{name.split()[0]}.pdf").write_bytes(paper)

    def holds(self, paper: str, words: Iterable[str]) -> None:
        """Every one of the words stands in the paper."""
        text = comparable(self.texts[paper])
        missing = [one for one in words if comparable(one) not in text]
        assert missing == [], (paper, missing, self.texts[paper])

    def lacks(self, paper: str, words: Iterable[str]) -> None:
        """None of the words stands there, whatever their capitals."""
        text = comparable(self.texts[paper]).casefold()
        found = [one for one in words if comparable(one).casefold() in text]
        assert found == [], (paper, found, self.texts[paper])


def text_of(paper: bytes) -> str:
    """All that can be read in a PDF; its metadata too."""
    reader = PdfReader(BytesIO(paper))
    pages = [page.extract_text() for page in reader.pages]
    told = [str(value) for value in (reader.metadata or {}).values()]
    return " ".join([*told, *pages])

"""The tag tree of a paper: what a screen reader walks through. Built with the boxes, in reading order."""

from typing import NamedTuple


class MarkedContent(NamedTuple):
    """A stretch of a page's content that belongs to an element."""

    page: int
    number: int


class Element:
    """A tag: H1, P, L, TD and so on.

    `attributes` is the inside of a PDF dictionary; `alternative` is read out instead of the content.
    """

    __slots__ = ("alternative", "attributes", "kids", "language", "role")

    def __init__(
        self,
        role: str,
        parent: "Element | None" = None,
        *,
        language: str = "",
        attributes: str = "",
        alternative: str = "",
    ) -> None:
        self.role, self.language, self.attributes, self.alternative = role, language, attributes, alternative
        self.kids: list[Element | MarkedContent] = []
        if parent is not None:
            parent.kids.append(self)

    @property
    def empty(self) -> bool:
        """Nothing of it was drawn. An empty cell counts: a table must keep its shape."""
        return self.role not in ("TD", "TH") and all(isinstance(kid, Element) and kid.empty for kid in self.kids)


LIST = "/O/List/ListNumbering/{}"
COLUMN_HEAD = "/O/Table/Scope/Column"
ROW_HEAD = "/O/Table/Scope/Row"


def pdf_string(text: str) -> str:
    """A text string of PDF: UTF-16, in hexadecimal. Halves of characters become question marks."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def box_attributes(ticked: bool, description: str) -> str:
    """A printed tick box, as a form field that is no field (PDF 1.7, 14.8.5.6)."""
    return f"/O/PrintField/Role/cb/checked/{'on' if ticked else 'off'}/Desc{pdf_string(description)}"

"""Bookmarks: the headings of a paper as the tree that readers of PDF show beside the pages."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sipdesk.documents.pdf.canvas import Bookmark
from sipdesk.documents.pdf.store import Store
from sipdesk.documents.pdf.structure import pdf_string


@dataclass
class _Node:
    reference: str
    bookmark: Bookmark
    children: "list[_Node]" = field(default_factory=list)

    @property
    def descendants(self) -> int:
        return sum(1 + child.descendants for child in self.children)

    @property
    def span(self) -> str:
        """First and last child, and how many are shown below."""
        if not self.children:
            return ""
        first, last = self.children[0], self.children[-1]
        return f"/First {first.reference}/Last {last.reference}/Count {self.descendants}"


def outline(store: Store, bookmarks: Sequence[Bookmark], pages: Sequence[str]) -> str:
    """The catalogue's entry for all bookmarks; `pages` are references. A skipped level leaves no gap."""
    if not bookmarks:
        return ""
    root = _Node(store.reserve(), Bookmark(0, "", 0, 0.0))
    path = [(0, root)]  # levels that are open
    for bookmark in bookmarks:
        while path[-1][0] >= bookmark.level:
            path.pop()
        node = _Node(store.reserve(), bookmark)
        path[-1][1].children.append(node)
        path.append((bookmark.level, node))
    _write(store, root, pages)
    store.put(f"<</Type/Outlines{root.span}>>", root.reference)
    return f"/Outlines {root.reference}"


def _write(store: Store, parent: _Node, pages: Sequence[str]) -> None:
    for number, node in enumerate(parent.children):
        _write(store, node, pages)
        before = f"/Prev {parent.children[number - 1].reference}" if number else ""
        after = f"/Next {parent.children[number + 1].reference}" if number + 1 < len(parent.children) else ""
        store.put(
            f"<</Title{pdf_string(node.bookmark.title)}/Parent {parent.reference}{before}{after}{node.span}"
            f"/Dest[{pages[node.bookmark.page]}/XYZ null {node.bookmark.y:.2f} null]>>",
            node.reference,
        )

"""Pages as they were laid out, drawn one after another."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from sipdesk.documents.pdf.boxes import Filler, Rule, RuledLines, Stack, draw_bar
from sipdesk.documents.pdf.canvas import PAGINATION, Canvas
from sipdesk.documents.pdf.layout import Atom, LaidOut
from sipdesk.documents.pdf.style import PAGE_HEIGHT


def draw(laid_out: LaidOut) -> Canvas:
    """All pages. Draw a paper once: its tags collect what is drawn of them."""
    canvas = Canvas()
    for page in range(len(laid_out.pages)):
        canvas.new_page()
        _PageDrawing(laid_out, page, canvas).draw()
        laid_out.foot.draw(canvas, page + 1, len(laid_out.pages))
    return canvas


class _PageDrawing:
    def __init__(self, laid_out: LaidOut, page: int, canvas: Canvas) -> None:
        self.style, self.canvas, self.atoms = laid_out.style, canvas, laid_out.page_atoms(page)
        self.first_page = page == 0
        self.left_over = self.style.room - laid_out.pages[page].used
        self.y = PAGE_HEIGHT - self.style.top
        self._bars: dict[int, tuple[Stack, float, float]] = {}  # where the bar of each stack begins and ends

    def draw(self) -> None:
        self._stretch_lines()
        self._draw_head()
        for number, run in enumerate(_runs_of_boxes(self.atoms)):
            self._draw_run(run, first=number == 0, last=run[-1] is self.atoms[-1])
        for stack, top, bottom in self._bars.values():
            draw_bar(self.canvas, stack.style, stack.x, stack.width, top, bottom)

    def _stretch_lines(self) -> None:
        """Spreads lines over the room that is left. Half a gap stays free: the foot's rule is no line to write on."""
        boxes = [atom.box for atom in self.atoms if isinstance(atom.box, RuledLines) and atom.index == 0]
        stretching = [box for box in boxes if isinstance(box, RuledLines) and box.stretch]
        if not stretching:
            return
        gap = stretching[0].gap
        lines = max(0, int((self.left_over - 0.5 * gap) // gap))
        for number, box in enumerate(reversed(stretching)):
            box.added = lines // len(stretching) + (number < lines % len(stretching))

    def _draw_head(self) -> None:
        head = self.atoms[0].head if self.atoms else None
        if head and not self.first_page:
            with self.canvas.artifact(PAGINATION):
                head.box.draw(self.canvas, head.x, self.y)
            self.y -= head.height

    def _draw_run(self, run: list[Atom], *, first: bool, last: bool) -> None:
        """Atoms of one box that follow each other on this page."""
        box = run[0].box
        self.y -= 0.0 if first else run[0].space
        top = self.y
        self.y -= sum(atom.height for atom in run)
        if isinstance(box, RuledLines) and run[-1].index == box.count - 1:
            self.y -= box.added * box.gap
        if isinstance(box, Filler):
            self.y -= self.left_over
            self.left_over = 0.0
        if not (isinstance(box, Rule) and box.closing and last):
            box.draw(self.canvas, run[0].x, top, run[0].index, run[-1].index + 1)
        for stack in run[0].bars:
            begun = self._bars[id(stack)][1] if id(stack) in self._bars else top
            self._bars[id(stack)] = stack, begun, self.y


def _runs_of_boxes(atoms: Sequence[Atom]) -> Iterator[list[Atom]]:
    for _, run in groupby(atoms, key=lambda atom: id(atom.box)):
        yield list(run)

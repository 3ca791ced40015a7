"""The pages of the settings: all parts, the entries of one, and the fields of one entry."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.ids import new_uid
from sipdesk.errors import SipError
from sipdesk.exchange.datafile import words
from sipdesk.exchange.own_layer import OwnRow
from sipdesk.ui.frame.organisation import decided_dialog, member_words
from sipdesk.ui.frame.room import Room, Step
from sipdesk.ui.parts import (
    STRETCH,
    Item,
    Mistake,
    Pill,
    Roving,
    Row,
    Status,
    announce,
    button,
    caption,
    column,
    hairline,
    hint,
    holder,
    line_edit,
    pill,
    row,
    settle_layout,
    summary,
)
from sipdesk.ui.rows.question import bring_into_view
from sipdesk.ui.setup.desk import Bound, SetupDesk
from sipdesk.ui.setup.fields import LineField, SetupField
from sipdesk.ui.setup.moving import Movable, mover
from sipdesk.ui.setup.section import Section, binder
from sipdesk.ui.setup.sections import sections

translate = QCoreApplication.translate


class SetupRoom(Room):
    """desk: what is set. place: section and entry that are shown; it outlives the page, which is made anew."""

    def __init__(self, desk: SetupDesk, place: list[str], back: Callable[[], object]) -> None:
        super().__init__(translate("Setup", "Inställningar"), back)
        self.desk, self._place = desk, place
        self._fields: list[SetupField] = []
        self._told: list[str] = []
        self.show_place(*place)

    def show_place(self, section: str = "", entry: str = "") -> None:
        """All parts, one part, or one entry of it."""
        self._place[:] = [section, entry]
        self._fields = []
        self._sections = {one.code: one for one in sections(self.desk)}
        shown = self._sections.get(section)
        found = self._row(shown, entry) if shown else None
        if shown is None:
            self._show_all()
        elif found is not None:
            self._show_entry(shown, found)
        else:
            self._show_section(shown)
        settle_layout()

    def may_leave(self) -> bool:
        """A text that cannot be used is shown once before it would be lost."""
        kept = sorted(self.desk.kept)
        if not kept or kept == self._told:
            self.desk.kept.clear()
            for field in self._fields:
                field.give_up()
            return True
        self._told = kept
        section, entry, _ = kept[0].split(".", 2)
        inline = self._sections[section].inline
        self.show_place(section, "" if inline else entry)
        self._summarise(kept)
        return False

    def _show_all(self) -> None:
        self.begin(
            self.title,
            translate("Setup", "Det ni ändrar gäller genast, och bara på den här datorn."),
        )
        lines: list[Item] = []
        for section in self._sections.values():
            changed = len([one for one in self._rows(section) if one.own or one.left_out])
            changed += section.shape is not None and self.desk.layer.has_order(section.shape)
            status = pill(Status.CHANGED, translate("Setup", "%n ändring(ar)", "", changed)) if changed else None
            go = partial(self._go, section.code)
            lines += [Row(section.title, section.lead, status, picture=section.picture, go=go), hairline()]
        self.put(holder(column(*lines, *self._decided(), gap=0)))

    def _decided(self) -> list[Item]:
        """What the policy of this computer decides, where it decides something."""
        decided = self.desk.decided
        if not decided:
            return []
        lead = ", ".join(map(member_words, decided))
        title = translate("Setup", "Styrs av din organisation")
        return [Row(title, lead, picture="key", go=lambda: decided_dialog(self, decided).exec()), hairline()]

    def _show_section(self, section: Section) -> None:
        self.begin(section.title, section.lead, [self._up()])
        if section.shape is None:
            for field in section.fields(self.desk, _nothing):
                self._put(field)
        elif section.inline:
            for one in self._rows(section):
                self._put_inline(section, one)
        else:
            self._list(section)
        if section.fresh and not self.desk.locked:
            self._put_new(section)

    def _list(self, section: Section) -> None:
        """One Tab stop for all entries; arrows move inside."""
        entries = []
        for one in self._rows(section):
            values = {"code": one.code, **one.now}
            go = partial(self._go, section.code, one.code)
            made = Row(section.name(values), section.facts(values), _status(one), padding=6, go=go)
            made.setObjectName(f"{section.code}.{one.code}")
            entries.append(made)
        lines = holder(column(*(item for made in entries for item in (made, hairline())), gap=0))
        lines.setAccessibleName(section.title)
        Roving(lines, entries)
        self.put(lines)
        if section.ordered and not self.desk.locked:
            for made, one in zip(entries, self._rows(section), strict=True):
                Movable(made, partial(self._move, section, one))
            self._put_order(section)

    def _show_entry(self, section: Section, one: OwnRow) -> None:
        name = section.name({"code": one.code, **one.now})
        self.begin(name, "", [self._up(), (section.title, partial(self._go, section.code, "", one.code))])
        for field in section.fields(self.desk, binder(self.desk, section, one)):
            self._put(field)
        if section.ordered and not self.desk.locked:
            codes = [each.code for each in self._rows(section)]
            self.put(mover(codes.index(one.code), len(codes), name, partial(self._move, section, one)))
        if self._can_leave_out(section, one):
            self.put(holder(row(self._out_button(section, one, name), STRETCH)))

    def _put_inline(self, section: Section, one: OwnRow) -> None:
        for field in section.fields(self.desk, binder(self.desk, section, one)):
            self._put(field)
        if self._can_leave_out(section, one):
            tool = self._out_button(section, one, section.name(one.now))
            self.put(holder(row(tool, STRETCH)))

    def _put(self, field: SetupField) -> None:
        self._fields.append(field)
        self.put(field)

    def _out_button(self, section: Section, one: OwnRow, name: str) -> QWidget:
        said = translate("Setup", "Ta med i listan igen") if one.left_out else translate("Setup", "Ta bort ur listan")
        made = button(said, partial(self._leave_out, section, one), "inline", "plus" if one.left_out else "cross")
        made.setAccessibleName(f"{said}: {name}")
        made.setObjectName(f"out.{section.code}.{one.code}")
        return made

    def _can_leave_out(self, section: Section, one: OwnRow) -> bool:
        return section.can_leave_out and one.code not in section.needed and not self.desk.locked

    def _leave_out(self, section: Section, one: OwnRow) -> None:
        shape = section.shape
        assert shape is not None
        if self._acts(lambda: self.desk.layer.leave_out(shape, one.code, not one.left_out)):
            self.show_place(*self._place)
            self._focus(f"out.{section.code}.{one.code}")

    def _put_order(self, section: Section) -> None:
        """How entries are moved, and back to the order they came in."""
        shape = section.shape
        assert shape is not None
        self.put(hint(translate("Setup", "Flytta: Ctrl+uppil och Ctrl+nedpil, eller öppna och flytta.")))
        if self.desk.layer.has_order(shape):
            words = translate("Setup", "Tillbaka till förvald ordning")
            self.put(holder(row(button(words, partial(self._usual_order, section), "inline", "undo"), STRETCH)))

    def _usual_order(self, section: Section) -> None:
        shape = section.shape
        assert shape is not None
        if self._acts(lambda: self.desk.layer.usual_order(shape)):
            self._go(section.code)

    def _move(self, section: Section, one: OwnRow, step: int, focus: str = "") -> None:
        """focus: what to come back to; else the row."""
        shape = section.shape
        assert shape is not None
        if self._acts(lambda: self.desk.layer.move(shape, one.code, step)):
            self.show_place(*self._place)
            if not ((focus and self._focus(focus)) or self._focus(f"{section.code}.{one.code}")):
                self.take_focus()
            place = [each.code for each in self._rows(section)].index(one.code) + 1
            announce(self, translate("Setup", "Plats {place}").format(place=place))

    def _acts(self, act: Callable[[], object]) -> bool:
        """Whether it could be done; what is in its way is said."""
        try:
            self.desk.act(act)
        except SipError as problem:
            announce(self, self.desk.trouble(problem))
            return False
        return True

    def _put_new(self, section: Section) -> None:
        """A line for the name of one more, and the button beside it."""
        edit, mistake = line_edit(), Mistake()
        edit.setObjectName("new")

        def add() -> None:
            try:
                code = self._add(section, words(" ".join(edit.text().split())))
            except ValueError:
                mistake.say(translate("Setup", "{field}: skriv vad det heter").format(field=section.new))
                edit.setFocus()
                return
            except SipError as problem:
                mistake.say(self.desk.trouble(problem))
                return
            self.show_place(section.code, "" if section.inline else code)
            if not (section.inline and self._focus("new")):
                self.take_focus()

        made = button(translate("Setup", "Lägg till"), add, picture="plus")
        edit.returnPressed.connect(add)
        self.put(hairline())
        self.put(holder(column(caption(section.new, edit), row((edit, 1), made, gap=12), mistake, gap=4)))

    def _add(self, section: Section, name: str) -> str:
        """Gives the code; it is like no other's anywhere, since cases move between workplaces."""
        shape, fresh = section.shape, section.fresh
        assert shape is not None
        assert fresh is not None
        code = f"own-{new_uid()}"
        self.desk.act(lambda: self.desk.layer.add(shape, code, fresh(name)))
        return code

    def _go(self, section: str, entry: str = "", focus: str = "") -> None:
        self.show_place(section, entry)
        if not (focus and self._focus(f"{section}.{focus}")):
            self.take_focus()

    def _focus(self, name: str) -> bool:
        found = [one for one in self.findChildren(QWidget, name) if one.isVisibleTo(self)]  # not what is on its way out
        for one in found[-1:]:
            one.setFocus()
            bring_into_view(one)
        return bool(found)

    def _up(self) -> Step:
        return self.title, partial(self._go, "")

    def _rows(self, section: Section) -> list[OwnRow]:
        return self.desk.layer.rows(section.shape) if section.shape else []

    def _row(self, section: Section, entry: str) -> OwnRow | None:
        return next((one for one in self._rows(section) if entry and one.code == entry), None)

    def _summarise(self, kept: list[str]) -> None:
        """What is left to mend, on top; the keyboard goes to the first."""
        fields = [field for field in self._fields if field.bound.path in kept and isinstance(field, LineField)]
        links = [(field.mistake.sentence, field.controls[0].setFocus) for field in fields]
        title = translate("Setup", "Det här kan inte sparas. Rätta det, eller gå en gång till så tas det bort.")
        self.put(summary(title, links), first=True)
        if fields:
            fields[0].controls[0].setFocus()
            announce(self, title)


def _nothing(key: str, _empty: object = "") -> Bound:
    raise KeyError(key)


def _status(one: OwnRow) -> Pill | None:
    if one.left_out:
        return pill(Status.BLOCKED, translate("Setup", "Inte i listan"))
    if one.added:
        return pill(Status.ADDED, translate("Setup", "Tillagd av er"))
    return pill(Status.CHANGED, translate("Setup", "Ändrad av er")) if one.own else None

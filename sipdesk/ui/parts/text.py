"""Words on a page: plain labels that wrap, headings that a screen reader knows as headings, and announcements."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QHBoxLayout, QLabel, QSizePolicy, QWidget

from sipdesk.ui.look import theme
from sipdesk.ui.parts.layout import row


class Label(QLabel):
    """Plain text; nothing that a person typed is ever read as markup."""

    def __init__(self, words: str, kind: str = "body", ink: str = "", wrap: bool = True) -> None:
        super().__init__(words)
        self.setProperty("t", kind)
        self.setProperty("ink", ink)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setIndent(0)  # with padding from the style sheet a label adds half an x of its own
        if wrap:  # the policy Minimum would keep the height of Qt's first, narrow guess
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def say(self, words: str) -> None:
        """Other words; without any it takes no room."""
        self.setText(words)
        self.setVisible(bool(words))


class Heading(Label):
    """A heading for screen readers too; QLabel itself has no such role (see `install_headings`)."""

    spoken: "HeadingInterface"


class HeadingInterface(QAccessibleWidget):
    def __init__(self, heading: Heading) -> None:
        super().__init__(heading, QAccessible.Role.Heading, heading.text())


class Record(Label):
    """Words that are on record: Tab comes to them, to mark and copy, and a screen reader says them as one paragraph."""

    spoken: "RecordInterface"

    def __init__(self, markup: str, spoken: str) -> None:
        super().__init__(markup)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAccessibleName(spoken)
        by_mouse, by_key = Qt.TextInteractionFlag.TextSelectableByMouse, Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(by_mouse | by_key)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class RecordInterface(QAccessibleWidget):
    def __init__(self, record: Record) -> None:
        super().__init__(record, QAccessible.Role.Paragraph, record.accessibleName())


def install_headings() -> None:
    """Teach Qt's accessibility what a Heading and a Record are. Once per process, when the application starts."""
    QAccessible.installFactory(_interface)


def _interface(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, Heading):
        thing.spoken = HeadingInterface(thing)  # Qt keeps no reference of its own
        return thing.spoken
    if isinstance(thing, Record):
        thing.spoken = RecordInterface(thing)
        return thing.spoken
    return None


def text(words: str, kind: str = "body", ink: str = "", wrap: bool = True) -> Label:
    """kind: a size of qss (small, body, strong, lead, h3 …); ink: muted, ok, warn, err, info."""
    return Label(words, kind, ink, wrap)


def hint(words: str) -> Label:
    return Label(words, "small", "muted")


def heading(words: str, level: int = 2, wrap: bool = True) -> Heading:
    """level 1 (one per page), 2 or 3."""
    made = Heading(words, f"h{level}", "", wrap)
    if level == 1:  # can be begun at, but is no stop of Tab
        made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return made


def rich(markup: str, kind: str = "body") -> Label:
    """A label with markup of our own; whoever puts in words of a person's escapes them (`html.escape`)."""
    label = Label(markup, kind)
    label.setTextFormat(Qt.TextFormat.RichText)
    return label


def icon(name: str, token: str = "muted", size: int = 18) -> QLabel:
    """A drawing beside words that say the same; screen readers pass it over."""
    picture = QLabel()
    picture.setPixmap(theme.current().pixmap(name, token, size))
    picture.setFixedWidth(theme.current().text(size))
    return picture


def with_icon(name: str, label: QLabel, token: str = "muted", size: int = 16) -> QHBoxLayout:
    return row(icon(name, token, size), (label, 1) if label.wordWrap() else label, gap=6)


def announce(widget: QWidget, words: str) -> None:
    """Say something that happened outside the focus (WCAG 4.1.3): "3 träffar", "Utkast sparat"."""
    event = QAccessibleAnnouncementEvent(widget, words)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)

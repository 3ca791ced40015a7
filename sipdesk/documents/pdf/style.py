"""One value drives a whole paper: Style(size, language). Every length is a ratio of the body size, or physical.

Lengths are points; MM turns millimetres into points. A length with a floor in millimetres has a
physical reason: a hand that writes, a hole punch, a printer. The numbers and their reasons were
judged on paper, row by row: leading, scale, spaces, floors, and the place of the envelope's window.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, cached_property

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM
SIZES = (12, 16, 18, 24)
LARGE = 16  # from here up: cards for tables, a foot as large as the body
SINGLE_COLUMN_HEAD = 20  # from here up the references find no room beside the sender's name



class Script(StrEnum):
    """What a language is written in, as far as the faces differ."""

    LATIN = "latin"  # and Cyrillic: one face has both
    ARABIC = "arabic"
    HEBREW = "hebrew"
    ETHIOPIC = "ethiopic"
    THAI = "thai"
    CHINESE = "chinese"


_SCRIPTS = {
    **dict.fromkeys(("ar", "fa", "prs", "ps", "ckb", "ur", "ug", "sd"), Script.ARABIC),
    **dict.fromkeys(("yi", "he"), Script.HEBREW),
    **dict.fromkeys(("ti", "am"), Script.ETHIOPIC),
    "th": Script.THAI,
    "zh": Script.CHINESE,
}
# As a tag may name it: *uz-Arab*, *sr-Latn*.
_NAMED = {
    **dict.fromkeys(("latn", "cyrl"), Script.LATIN),
    **dict.fromkeys(("hans", "hant", "hani"), Script.CHINESE),
    "arab": Script.ARABIC,
    "hebr": Script.HEBREW,
    "ethi": Script.ETHIOPIC,
    "thai": Script.THAI,
}
# Distance of lines by script: room for marks above and below, or for signs that fill their whole square.
_LINES = {Script.ARABIC: 1.55, Script.HEBREW: 1.45, Script.ETHIOPIC: 1.5, Script.THAI: 1.55, Script.CHINESE: 1.55}


def primary(language: str) -> str:
    """The language itself, without script, region or variant: *sv* of *sv-SE*."""
    return language.split("-")[0].lower()


def is_rtl(language: str) -> bool:
    return script_of(language) in (Script.ARABIC, Script.HEBREW)


@cache
def script_of(language: str) -> Script:
    """The script that the tag names, else the one that the language is mostly written in."""
    named = (_NAMED[part] for part in language.lower().split("-")[1:] if part in _NAMED)
    return next(named, _SCRIPTS.get(primary(language), Script.LATIN))


class Role(StrEnum):
    """What a piece of text is for; the type scale and the layout checks go by it."""

    BODY = "body"
    TITLE = "title"
    SECTION = "section"
    SUBHEADING = "subheading"
    VALUE = "value"
    CELL = "cell"
    CELL_HEAD = "cell head"
    MATRIX_ROW = "matrix row"
    LABEL = "label"
    NOTICE = "notice"
    TICK = "tick"
    CONTINUED = "continued"
    LETTERHEAD = "letterhead"
    SIGNATURE = "signature"
    ADDRESS = "address"
    CONTACT = "contact"
    PHONE = "phone"
    FOOT = "foot"


HEADINGS = frozenset({Role.TITLE, Role.SECTION, Role.SUBHEADING})
SMALL_BELOW_LARGE = frozenset({Role.LETTERHEAD, Role.SIGNATURE, Role.FOOT})
BOLD = HEADINGS | {Role.CELL_HEAD, Role.NOTICE, Role.PHONE}
SMALLEST = 10.0  # points, on any paper
ADDRESS_SIZE = 11.0  # sorting machines want 10 to 12 points

# Leading as a share of the language's own.
_LEADING = {
    Role.CELL: 0.93,
    Role.CELL_HEAD: 0.86,
    Role.MATRIX_ROW: 0.9,
    Role.SIGNATURE: 0.86,
    Role.ADDRESS: 0.93,
    Role.LETTERHEAD: 0.95,
    Role.PHONE: 0.79,
    Role.CONTACT: 0.88,
}
_HEADING_LEADING = 0.86  # of a heading clearly larger than the body


@dataclass(frozen=True, slots=True)
class EnvelopeWindow:
    """A window in a C5 envelope and how far the folded sheet slides behind it, in millimetres of the sheet.

    Found: Sweden's two standard windows differ in size but not in place. Not found: the standard's own
    measures; these are assumed, so one test print belongs to every installation.
    """

    x: float = 109
    y: float = 44
    width: float = 100
    height: float = 35
    slack_x: float = 19
    slack_y: float = 13.5

    @property
    def safe(self) -> tuple[float, float, float, float]:
        """x0, y0, x1, y1 that is seen however the sheet slides: the address stands here."""
        return self.x, self.y, self.x + self.width - self.slack_x, self.y + self.height - self.slack_y

    @property
    def forbidden(self) -> tuple[float, float, float, float]:
        """x0, y0, x1, y1 that may show in the window: nothing but the address stands here."""
        return self.x - self.slack_x, self.y - self.slack_y, self.x + self.width, self.y + self.height


@dataclass(frozen=True)
class Style:
    """size: of the body, 12 to 24 points. language: of the text; the page's own is that of the paper."""

    size: float = 12
    language: str = "sv"
    window: EnvelopeWindow = field(default_factory=EnvelopeWindow)

    def within(self, language: str) -> "Style":
        """The same style for text in another language."""
        if not language or language == self.language:
            return self
        return Style(self.size, language, self.window)

    @cached_property
    def rtl(self) -> bool:
        return is_rtl(self.language)

    @cached_property
    def large(self) -> bool:
        return self.size >= LARGE

    # ------------------------------------------------------------------------------------------ the page

    @cached_property
    def left(self) -> float:
        return 25 * MM  # the punched edge is the paper's, not the script's

    @cached_property
    def right(self) -> float:
        return (25 if self.rtl else 20) * MM

    @cached_property
    def top(self) -> float:
        return 18 * MM

    @cached_property
    def width(self) -> float:
        return PAGE_WIDTH - self.left - self.right

    @cached_property
    def measure(self) -> float:
        """Width of running text: about 70 characters."""
        return min(self.width, 70 * (0.45 if script_of(self.language) is Script.ARABIC else 0.5) * self.size)

    @cached_property
    def foot_y(self) -> float:
        """Lower edge of the foot line."""
        return 11 * MM

    @cached_property
    def foot_height(self) -> float:
        return 1.4 * self.type_size(Role.FOOT)

    @cached_property
    def foot_rule_y(self) -> float:
        return self.foot_y + self.foot_height + 2

    @cached_property
    def room(self) -> float:
        """Height of a page's text."""
        return PAGE_HEIGHT - self.top - self.foot_rule_y - self.over_foot

    @cached_property
    def over_foot(self) -> float:
        """Air over the foot rule: one body size, and so much that the rule is never taken for a line to write on."""
        return max(self.size, 0.5 * self.writing_line)

    # ----------------------------------------------------------------------------------------- the scale

    def _fall(self, at_12: float, at_24: float) -> float:
        """A ratio that falls as the body grows, so that a heading still fits its line."""
        return at_12 + (at_24 - at_12) * min(1.0, max(0.0, (self.size - 12) / 12))

    def type_size(self, role: Role) -> float:
        """Points of a text of `role`."""
        size = self._sizes.get(role)
        if size is None:
            size = self._sizes[role] = self._type_size(role)
        return size

    def _type_size(self, role: Role) -> float:
        match role:
            case Role.TITLE:
                return self.size * self._fall(1.7, 1.3)
            case Role.SECTION:
                return self.size * self._fall(1.3, 1.12)
            case Role.SUBHEADING:
                return self.size * self._fall(1.08, 1.0)
            case Role.PHONE:
                return self.size * 1.25
            case Role.ADDRESS:
                return ADDRESS_SIZE
        if role in SMALL_BELOW_LARGE and not self.large:
            return max(SMALLEST, self.size * 10 / 12)
        return self.size

    def leading(self, role: Role) -> float:
        """Distance of lines, in points: 1.4 of the size, more where the script needs it."""
        leading = self._leadings.get(role)
        if leading is None:
            leading = self._leadings[role] = self._leading(role)
        return leading

    @cached_property
    def _sizes(self) -> dict[Role, float]:
        """Those that have been asked for."""
        return {}

    @cached_property
    def _leadings(self) -> dict[Role, float]:
        """Those that have been asked for."""
        return {}

    def _leading(self, role: Role) -> float:
        size = self.type_size(role)
        base = size * (1.4 if role is Role.FOOT else _LINES.get(script_of(self.language), 1.4))
        if role in HEADINGS:
            return base * (_HEADING_LEADING if size >= 1.2 * self.size else 1.0)
        return base * _LEADING.get(role, 1.0)

    # ---------------------------------------------------------------------------------- spaces and things

    @cached_property
    def after_paragraph(self) -> float:
        return (1.0 if self.large else 0.7) * self.size

    @cached_property
    def after_item(self) -> float:
        return 0.35 * self.size

    @cached_property
    def before_section(self) -> float:
        return self._fall(1.7, 1.25) * self.size

    @cached_property
    def bar(self) -> float:
        return 0.22 * self.size

    @cached_property
    def bar_indent(self) -> float:
        """From the start edge to text beside a bar."""
        return self.bar + 0.75 * self.size

    @cached_property
    def tick_box(self) -> float:
        return max((5 if self.large else 4.5) * MM, 0.8 * self.size)

    @cached_property
    def writing_line(self) -> float:
        """Distance of ruled lines."""
        return max(10 * MM, 1.6 * self.size)

    @cached_property
    def signature_room(self) -> float:
        return max(14 * MM, 2.4 * self.size)

    @cached_property
    def mark(self) -> float:
        """Height of the sender's mark."""
        return 13 * MM

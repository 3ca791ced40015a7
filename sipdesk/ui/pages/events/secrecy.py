"""An event at any time: somebody asks to see the case as a public record. Secrecy is tested line by line (P8).

Nothing is given out that nobody has ticked; a named person stands for it, and each part has the laws that withhold the
rest.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from sipdesk.documents.case_file_words import case_file_words
from sipdesk.documents.papers.file_parts import line_in_words
from sipdesk.domain.disclosure.redacting import NEVER_GIVEN, Lines, Tested, p8_lines, p8_review
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.routine import Law
from sipdesk.domain.rules.secrecy import PAPER, PATH
from sipdesk.domain.secrecy import SecrecyOfPart, SecrecyReview
from sipdesk.domain.terms import ReaderKind
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.first_part import write_first
from sipdesk.ui.pages.papers.paper_page import show_papers
from sipdesk.ui.pages.papers.paper_rows import copies
from sipdesk.ui.parts import STRETCH, button, holder, row
from sipdesk.ui.rows.card import Facts
from sipdesk.ui.rows.repeated import Parts

translate = QCoreApplication.translate
_LONGEST = 90  # signs of a line that stand beside its box
_SHORTENED = "…"


def build(form: Form, about: About) -> None:
    lines = p8_lines(about.case, about.today, about.routine)
    parts = Parts(
        make=lambda: SecrecyReview(
            asked_on=about.today, decided_by=about.by.name, parts=[_of_part(about, section) for section in lines]
        ),
        title=lambda number, _: translate("Secrecy", "Begäran {number}").format(number=number),
        add=translate("Secrecy", "Skriv in en begäran"),
        removed=lambda _: translate("Secrecy", "Begäran är borttagen."),
        empty=translate("Secrecy", "Ingen har begärt ut ärendet."),
    )
    asked = form.repeated(PATH, parts, lambda part, uid: _ask(part, f"{PATH}.{uid}", about, lines))
    papers = show_papers(form, about, lambda: copies(about, PAPER, _readers(about)))
    write_first(form, asked, parts, papers)


def _readers(about: About) -> list[Reader]:
    return [Reader(ReaderKind.PUBLIC)] if p8_review(about.case) else []


def grounds(about: About) -> Mapping[str, Law]:
    """The laws by which something can be withheld, as the routine has them."""
    return {code: law for code, law in about.routine.laws.items() if law.withholds}


def _of_part(about: About, section: str) -> SecrecyOfPart:
    """Everything is struck until somebody says otherwise; by the law that comes first in the routine."""
    return SecrecyOfPart(section=section, grounds=tuple(grounds(about))[:1])


def _ask(part: Form, path: str, about: About, lines: Lines) -> None:
    with part.side_by_side():
        part.date("asked_on", translate("Secrecy", "När kom begäran?"), aim=Aim.PAST)
        part.text("about", translate("Secrecy", "Vad gäller den?"))
    part.note(translate("Secrecy", "Skriv inte vem som frågar. Ingen måste säga sitt namn för att få ut en handling."))
    with part.side_by_side():
        part.text("decided_by", translate("Secrecy", "Vem prövar?"))
        part.date("decided_on", translate("Secrecy", "När är det prövat?"), aim=Aim.PAST)
    part.section(
        translate("Secrecy", "Vad får lämnas ut?"),
        translate("Secrecy", "Allt är struket tills du kryssar det. Ändras en uppgift behöver den prövas igen."),
    )
    sections = Parts(
        make=SecrecyOfPart,
        title=lambda _number, one: _section_name(one.section),
        add=translate("Secrecy", "Vad får lämnas ut?"),
        removed=lambda _: "",
        fixed=True,
        facts=lambda one: _facts(about, one, lines),
    )
    part.repeated("parts", sections, lambda inner, uid: _section(inner, f"{path}.parts.{uid}", about, lines))
    _new_sections(part, path, about, lines)


def _new_sections(part: Form, path: str, about: About, lines: Lines) -> None:
    """What has come into the case since the review began."""
    known = {one.section for one in part.model.get(f"{path}.parts")}
    new = [section for section in lines if section not in known]
    if not new:
        return

    def take_in() -> None:
        words = translate("Secrecy", "Ta med nya avsnitt")
        with part.model.as_one(words):
            for section in new:
                part.model.add(f"{path}.parts", _of_part(about, section), words)
        part.model.leave(f"{path}.parts")
        about.go("secrecy")

    words = translate("Secrecy", "Ta med %n nya avsnitt", "", len(new))
    part.own(holder(row(button(words, take_in, "inline", "plus"), STRETCH)))


def _section(part: Form, path: str, about: About, lines: Lines) -> None:
    section = part.model.get(f"{path}.section")
    known = grounds(about)
    part.several("grounds", translate("Secrecy", "Enligt vilken lag stryks det andra?"),
                 {code: _citation(law) for code, law in known.items()})
    found = [] if section in NEVER_GIVEN else lines.get(section, ())
    if not found:
        part.note(translate("Secrecy", "Det här avsnittet lämnas inte ut."))
        return
    part.several(
        "given", translate("Secrecy", "Vad får lämnas ut?"), {line.code: _line(line) for line in found},
    )
    everything = tuple(line.code for line in found)
    all_of_it = button(translate("Secrecy", "Kryssa allt"), _setter(part, path, everything), "inline", "check")
    nothing = button(translate("Secrecy", "Kryssa inget"), _setter(part, path, ()), "inline", "cross")
    for one in (all_of_it, nothing):
        one.setAccessibleName(f"{one.text()}: {_section_name(section)}")
    part.own(holder(row(all_of_it, nothing, STRETCH, gap=12)))


def _setter(part: Form, path: str, codes: tuple[str, ...]) -> Callable[[], object]:
    def set_them() -> None:
        part.model.set(f"{path}.given", codes, translate("Secrecy", "Vad får lämnas ut?"))
        part.model.leave(f"{path}.given")

    return set_them


def _facts(about: About, one: SecrecyOfPart, lines: Lines) -> Facts:
    found = lines.get(one.section, ())
    given = sum(line.code in one.given for line in found)
    known = grounds(about)
    laws = ", ".join(known[code].citation for code in one.grounds if code in known)
    count = translate("Secrecy", "{given} av {count} uppgifter").format(given=given, count=len(found))
    if given == 0:
        count = translate("Secrecy", "Inget")
    return (
        (translate("Secrecy", "Lämnas ut"), count),
        (translate("Secrecy", "Lag för det andra"), laws or translate("Secrecy", "Ingen vald")),
    )


def _section_name(section: str) -> str:
    return case_file_words().sections.get(section, section)


def _citation(law: Law) -> str:
    if law.checked:
        return law.citation
    return translate("Secrecy", "{citation} (ej kontrollerad)").format(citation=law.citation)


def _line(line: Tested) -> str:
    """*Insats 2, Vad: Hjälp att duscha*"""
    words = " ".join(line_in_words(line.place.trail, line.place.field, line.value).split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + _SHORTENED

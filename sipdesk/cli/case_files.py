"""Commands on loose case files: their schema, what the rules find in one, and trial prints of its papers."""

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

from sipdesk.cli.arguments import Parser, add_case_file, add_json, add_on, folder_argument
from sipdesk.cli.context import Context, context
from sipdesk.cli.say import (
    DONE,
    SAID_NO,
    complain,
    found_where,
    in_words,
    level_in_words,
    stopping,
    tell,
    translate,
    trouble_in_words,
)
from sipdesk.cli.secrets import Asker, add_secret
from sipdesk.documents.make import may_be_word
from sipdesk.documents.protect import check_password
from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.guardians import c8_guardian_of, outside_name
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.findings import Finding
from sipdesk.domain.free_text import waiting
from sipdesk.domain.issuable import Paper
from sipdesk.domain.places import place_of
from sipdesk.domain.plain import to_plain
from sipdesk.domain.print_sizes import SIZES
from sipdesk.domain.received import summons_of
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.all_rules import findings
from sipdesk.domain.rules.situation import c8_age_known
from sipdesk.domain.terms import ReaderKind
from sipdesk.domain.translation import State
from sipdesk.errors import SipError
from sipdesk.exchange.casefile import read_case
from sipdesk.exchange.demo import demo_office
from sipdesk.exchange.limits import LARGEST_FILE
from sipdesk.exchange.schema import case_schema
from sipdesk.issuing.copies import (
    WORD,
    Copy,
    PaperStopped,
    file_name,
    readers_today,
    trial,
    trial_as_word,
    usual_copy,
    with_password,
    write_file,
)
from sipdesk.sentences.marking import QT_TRANSLATE_NOOP
from sipdesk.sentences.places import paragraph_name, place_name
from sipdesk.sentences.terms import TERMS
from sipdesk.settings import Settings

PERSON: Final = "person"
OWN_UNIT: Final = "own-unit"
REGISTRAR: Final = "registrar"
PUBLIC: Final = "public"
_INSIDE: Final = {
    ReaderKind.PERSON: QT_TRANSLATE_NOOP("CommandLine", "den enskilde"),
    ReaderKind.GUARDIAN: QT_TRANSLATE_NOOP("CommandLine", "vårdnadshavaren"),
    ReaderKind.CONVENER: QT_TRANSLATE_NOOP("CommandLine", "den som kallar"),
    ReaderKind.OWN_UNIT: QT_TRANSLATE_NOOP("CommandLine", "den egna enheten"),
    ReaderKind.REGISTRAR: QT_TRANSLATE_NOOP("CommandLine", "registrator"),
    ReaderKind.PUBLIC: QT_TRANSLATE_NOOP("CommandLine", "den som begärt ut ärendet"),
}
_BY_NAME: Final = {
    PERSON: ReaderKind.PERSON, OWN_UNIT: ReaderKind.OWN_UNIT, REGISTRAR: ReaderKind.REGISTRAR,
    PUBLIC: ReaderKind.PUBLIC,
}  # fmt: skip
_STATES: Final = {
    State.MISSING: QT_TRANSLATE_NOOP("CommandLine", "översättning saknas"),
    State.OUT_OF_DATE: QT_TRANSLATE_NOOP("CommandLine", "översättningen är inaktuell"),
}


def add_commands(commands: Any) -> None:
    schema: Parser = commands.add_parser(
        "schema", help=translate("CommandLine", "skriv ut JSON-schemat för en ärendefil")
    )
    schema.set_defaults(run=print_schema)

    check: Parser = commands.add_parser(
        "check", help=translate("CommandLine", "visa allt som reglerna finner i en ärendefil")
    )
    add_case_file(check, "case")
    add_on(check)
    add_json(check)
    check.set_defaults(run=check_file)

    render: Parser = commands.add_parser(
        "render", help=translate("CommandLine", "gör provutskrifter av papperen i en ärendefil")
    )
    add_case_file(render, "case")
    all_papers = translate("CommandLine", "utan: alla papper")
    render.add_argument("--paper", choices=[str(paper) for paper in Paper], help=all_papers)
    readers = translate(
        "CommandLine",
        "uid för deltagare, vårdnadshavare, mottagen kallelse; {person}, {unit}, {registrar}, {public}; utan: alla",
    )
    readers = readers.format(person=PERSON, unit=OWN_UNIT, registrar=REGISTRAR, public=PUBLIC)
    render.add_argument("--to", metavar=translate("CommandLine", "DELTAGARE"), help=readers)
    languages_help = translate("CommandLine", "utan: det som läsaren vill ha")
    render.add_argument("--language", metavar=translate("CommandLine", "SPRÅK"), help=languages_help)
    sizes_help = translate("CommandLine", "utan: den som läsaren vill ha")
    render.add_argument("--size", type=int, choices=SIZES, help=sizes_help)
    render.add_argument("--bilingual", action="store_true", help=translate("CommandLine", "med svenskan bredvid"))
    render.add_argument("--archive", action="store_true", help=translate("CommandLine", "som PDF/A"))
    word_help = translate("CommandLine", "också som Word-fil, utom ärendeakten och den maskade kopian")
    either = render.add_mutually_exclusive_group()  # a Word file has no passphrase
    either.add_argument("--word", action="store_true", help=word_help)
    protect_help = translate("CommandLine", "med lösenfras, som programmet frågar efter")
    either.add_argument("--protect", action="store_true", help=protect_help)
    add_secret(render)
    render.add_argument("--out", type=folder_argument, required=True, metavar=translate("CommandLine", "MAPP"))
    add_on(render)
    render.set_defaults(run=render_file)


def print_schema(_arguments: argparse.Namespace, _settings: Settings) -> int:
    tell(json.dumps(case_schema(), ensure_ascii=False, indent=2))
    return DONE


def check_file(arguments: argparse.Namespace, settings: Settings) -> int:
    """Everything on standard output; what stops also as words on standard error, and then the answer is no."""
    case = read_case_file(arguments.case)
    here = context(settings, arguments.on or date.today())
    found = findings(case, here.today, here.routine)
    if arguments.json:
        tell(json.dumps([_plain(finding, here.routine) for finding in found], ensure_ascii=False, indent=2))
    else:
        for finding in found:
            sentence = in_words(finding, here.routine)
            tell("\t".join((finding.rule, level_in_words(finding.level), finding.path, sentence)))
    for finding in stopping(found):
        complain(found_where(case, finding, here.routine))
    return SAID_NO if stopping(found) else DONE


def render_file(arguments: argparse.Namespace, settings: Settings) -> int:
    case = read_case_file(arguments.case)
    office = demo_office().office if case.demo and not settings.municipality else None
    here = context(settings, arguments.on or date.today(), office)
    password = ""
    if arguments.protect:
        password = Asker(arguments.secret_fd).new_secret(translate("CommandLine", "Lösenfras till filerna"))
        check_password(password)
    copies = _copies(case, arguments, here)
    whole = print_trials(case, copies, here, arguments.out, password=password, word=arguments.word)
    return DONE if whole else SAID_NO


def print_trials(
    case: Case, copies: Iterable[Copy], here: Context, folder: Path, *, briefly: bool = False, password: str = "",
    word: bool = False,
) -> bool:  # fmt: skip
    """Write trial prints and say where. False when one could not be made; why is said, a line for each reason.

    briefly: only the first reason for each paper. password: that the files are opened with, or none. word: as Word
    files too, which have no passphrase.
    """
    unknown = list(c8_age_known(case, here.today, here.routine))
    for finding in unknown:
        complain(in_words(finding, here.routine))
    whole = not unknown
    for copy in () if unknown else copies:
        reasons = print_trial(case, copy, here, folder, password, word=word)
        for reason in reasons[:1] if briefly else reasons:
            complain(f"{_named(case, copy)}: {reason}")
        whole = whole and not reasons
    return whole


def read_case_file(path: Path) -> Case:
    """Raises SipError casefile.…"""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)  # a device has no end
    except OSError:
        raise SipError("casefile.unreadable", file=str(path)) from None
    return read_case(content)


def print_trial(
    case: Case, copy: Copy, here: Context, folder: Path, password: str = "", *, word: bool = False
) -> list[str]:
    """Write one trial print and say where. Gives the reasons why it is not made, or not whole; mostly none."""
    try:
        printed = trial(case, copy, here.today, here.routine)
        content = printed.made.bytes
        content = with_password(copy.paper, content, password) if password else content
        paths = [write_file(folder, file_name(copy.paper, printed.code), content)]
        if word and may_be_word(copy.paper):
            content = trial_as_word(case, copy, printed.code, here.today, here.routine)
            paths.append(write_file(folder, file_name(copy.paper, printed.code, WORD), content))
    except PaperStopped as stopped:
        return [found_where(case, finding, here.routine) for finding in stopping(stopped.findings)]
    except SipError as trouble:
        return [trouble_in_words(trouble)]
    for path in paths:
        tell(path)
    for line in _untranslated(case, copy, printed.made.awaited):
        complain(f"{_named(case, copy)}: {line}")
    signs = " ".join(printed.made.missing_glyphs)
    unprintable = translate("CommandLine", "Tecken som inte kan skrivas ut: {signs}")
    return [unprintable.format(signs=signs)] if signs else []


def _untranslated(case: Case, copy: Copy, awaited: Sequence[str]) -> Iterator[str]:
    """Which paragraphs stand without a translation: it is said, and the paper is whole all the same."""
    for paragraph in waiting(case, copy.paper, awaited, copy.language):
        place = place_of(case, paragraph.path)
        field = place_name(translate, place.key, place.number, place.party)
        name = paragraph_name(translate, field, paragraph.number, paragraph.of)
        yield f"{name}: {translate('CommandLine', _STATES[paragraph.state])}"


def _copies(case: Case, arguments: argparse.Namespace, here: Context) -> Iterator[Copy]:
    papers = [arguments.paper] if arguments.paper else [str(paper) for paper in Paper]
    for paper in papers:
        asked = [_reader(case, arguments.to or PERSON)] if arguments.to or arguments.paper else []
        for reader in asked if arguments.to else readers_today(case, paper, here.today, here.routine) or asked:
            usual = usual_copy(case, paper, reader)
            yield Copy(
                paper, reader, arguments.language or usual.language, arguments.size or usual.size,
                arguments.bilingual, arguments.archive,
            )


def _reader(case: Case, to: str) -> Reader:
    if to in _BY_NAME:
        return Reader(_BY_NAME[to])
    if c8_guardian_of(case, to):
        return Reader(ReaderKind.GUARDIAN, uid=to)
    if summons_of(case.received, to):
        return Reader(ReaderKind.CONVENER, uid=to)
    party = case.party(to)
    if party is None:
        raise SipError("cli.no-reader", reader=to)
    return Reader(ReaderKind.OWN_UNIT) if party.own else Reader(ReaderKind.PARTY, to)


def _named(case: Case, copy: Copy) -> str:
    """*plan till Vårdcentralen Björken*; a console shows what the window shows."""
    party = case.party(copy.reader.party_uid)
    name = (party.name or party.uid) if party else outside_name(case, copy.reader)
    to = name or translate("CommandLine", _INSIDE[copy.reader.kind])
    paper = translate("Terms", TERMS["paper"][copy.paper])
    return translate("CommandLine", "{paper} till {reader}").format(paper=paper, reader=to)


def _plain(finding: Finding, routine: Routine) -> dict[str, object]:
    return {
        "rule": finding.rule,
        "code": finding.code,
        "level": finding.level.value,
        "path": finding.path,
        "due": to_plain(finding.due),
        "sentence": in_words(finding, routine),
    }

"""A case file: one case, whole, as UTF-8 JSON that another installation reads back to the last letter.

This is the one room that holds a case outside the store without a reader's view in between: for hand-over, for the
archive and for the own unit. Every use of it is audited by whoever calls it. Reading refuses what it does not
understand, with the path of the member and never with its content, and then nothing has been taken in.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, Final

from sipdesk.domain.case import Case
from sipdesk.domain.party import Party
from sipdesk.domain.person import Person
from sipdesk.domain.plain import NotPlain, completed, from_plain, to_plain
from sipdesk.domain.print_sizes import sizes_of
from sipdesk.errors import SipError
from sipdesk.exchange import limits

_IN_PLAN: Final = re.compile(r"case\.plans\[\d+\]\.\w+\[")
FORMAT: Final = 3  # raised by each release that changes the shape of a case
SINCE: Final[Mapping[int, frozenset[tuple[str, str]]]] = {
    2: frozenset({
        ("Case", "follow_ups"), ("Case", "closing"), ("Case", "reopened"), ("Meeting", "view_put"),
        ("Meeting", "signatures"), ("Question", "minutes"), ("Case", "discharge"),
        ("Case", "life_changes"),
    }),
    3: frozenset({
        ("Case", "translations"), ("ConsentAct", "given_by"), ("Consent", "representatives"), ("Consent", "capacity"),
        ("Case", "incidents"), ("Case", "corrections"), ("Case", "received"), ("Case", "hand_overs"),
        ("HandOver", "valid_to"), ("HandOver", "back_by"),
        ("Case", "actions_done"),
        ("Reopening", "told"), ("Meeting", "cancelled_on"), ("IssuedPaper", "meeting_on"),
        ("Need", "request"), ("IssuedPaper", "meeting_starts"), ("IssuedPaper", "meeting_said"),
        ("Consent", "child"), ("Consent", "guardians"), ("Withdrawal", "taken_back_by"),
        ("Consent", "detriments"), ("Case", "secrecy"),
        ("IssuedPaper", "reader_uid"),
        *(("SummonsReceived", name) for name in (
            "from_address", "from_postal_code", "from_town", "reference", "instead_of", "offers", "other_day", "asked",
        )),
    }),
}
"""Members that came with a format, by class and name: an older file is read as if they were there and empty."""


def write_case(case: Case) -> bytes:
    """The canonical file: members in the order of the form, two spaces of indent, a line feed at the end."""
    content = {"sipdesk": {"format": FORMAT}, "case": to_plain(case)}
    return (json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode()


def read_case(content: bytes) -> Case:
    """The case in a file that `write_case`, or somebody following the schema, wrote.

    Raises SipError: casefile.too-big, casefile.empty, casefile.utf-16, casefile.not-utf8 (line),
    casefile.not-json (line), casefile.long-number (digits), casefile.no-number (word), casefile.too-deep,
    casefile.twice (member), casefile.not-ours, casefile.newer (format), casefile.member (path, problem).
    """
    case = _case(_envelope(_parsed(content)))
    _check(case)
    return case


def _parsed(content: bytes) -> Any:
    if len(content) > limits.LARGEST_FILE:
        raise SipError("casefile.too-big", megabytes=limits.LARGEST_FILE // 1_000_000)
    if not content.strip():
        raise SipError("casefile.empty")
    if limits.is_utf_16(content):
        raise SipError("casefile.utf-16")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SipError("casefile.not-utf8", line=content[: error.start].count(b"\n") + 1) from None
    try:
        return json.loads(text, object_pairs_hook=_members, parse_constant=_no_number, parse_int=_whole_number)
    except json.JSONDecodeError as error:
        raise SipError("casefile.not-json", line=error.lineno) from None
    except RecursionError:
        raise SipError("casefile.too-deep") from None


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A member that stands twice is refused: two readers could take a different one."""
    members = dict(pairs)
    if len(members) < len(pairs):
        names = [name for name, _ in pairs]
        raise SipError("casefile.twice", member=_shown(next(name for name in names if names.count(name) > 1)))
    return members


def _no_number(word: str) -> None:
    """NaN and Infinity, which some programs write and JSON does not know."""
    raise SipError("casefile.no-number", word=word)


def _whole_number(digits: str) -> int:
    if len(digits) > limits.LONGEST_NUMBER:
        raise SipError("casefile.long-number", digits=len(digits.lstrip("-")))
    return int(digits)


def _envelope(content: Any) -> Any:
    """What stands under "case", once the file has said that it is ours and of a format that we read."""
    head = content.get("sipdesk") if isinstance(content, dict) else None
    version = head.get("format") if isinstance(head, dict) else None
    if not isinstance(head, dict) or type(version) is not int or version < 1:
        raise SipError("casefile.not-ours")
    if version > FORMAT:
        raise SipError("casefile.newer", format=version)
    for path, member, known in (("", content, ("sipdesk", "case")), ("sipdesk.", head, ("format",))):
        unknown = next((name for name in member if name not in known), None)
        if unknown is not None:
            raise _trouble(path + _shown(unknown), "unknown-member")
    if "case" not in content:
        raise _trouble("case", "missing-member")
    since = frozenset[tuple[str, str]]().union(*(added for format_, added in SINCE.items() if format_ > version))
    return completed(Case, content["case"], since)


def _case(plain: Any) -> Case:
    try:
        return from_plain(Case, plain, "case")
    except NotPlain as error:
        raise _trouble(_shown(error.path), error.problem) from None


def _check(case: Case) -> None:
    """What the types cannot say: bounds, papers that there are, one own unit, and every part with a name of its own."""
    seen: set[tuple[str, str]] = set()  # the next version of a plan keeps the uids of its parts
    for path, name, value in _values(case, "case"):
        problem = _problem(value)
        if problem:
            raise _trouble(path, problem)
        if name == "uid":
            of_version = _IN_PLAN.match(path)
            named = of_version.group() if of_version else "", value
            if not limits.is_uid(value) or named in seen:
                raise _trouble(path, "uid-twice" if named in seen else "uid-expected")
            seen.add(named)
    _check_papers(case.person, "case.person")
    for number, party in enumerate(case.parties):
        _check_papers(party, f"case.parties[{number}]")
    if not case.plans:
        raise _trouble("case.plans", "empty-list")
    if sum(party.own for party in case.parties) > 1:
        raise _trouble("case.parties", "two-own-units")


def _check_papers(reader: Person | Party, path: str) -> None:
    """A reader has a language that there can be, and a size that papers are made in."""
    if not limits.is_language(reader.language):
        raise _trouble(f"{path}.language", "no-such-language")
    if reader.print_size not in sizes_of(reader.language):
        raise _trouble(f"{path}.print_size", "no-such-size")


def _problem(value: Any) -> str:
    if isinstance(value, str):
        return "" if limits.is_text(value) else "text-not-allowed"
    if isinstance(value, date):
        return "" if limits.is_day(value) else "day-out-of-sense"
    if isinstance(value, int):
        return "" if limits.is_number(value) else "number-out-of-sense"
    return "list-too-long" if isinstance(value, (list, tuple)) and len(value) > limits.LONGEST_LIST else ""


def _values(part: Any, path: str, name: str = "") -> Iterator[tuple[str, str, Any]]:
    """Every value of a part and of the parts below it, with its path and the name of its field."""
    if is_dataclass(part):
        for field in fields(part):
            yield from _values(getattr(part, field.name), f"{path}.{field.name}", field.name)
        return
    yield path, name, part
    if isinstance(part, (list, tuple)):
        for number, entry in enumerate(part):
            yield from _values(entry, f"{path}[{number}]")


def _trouble(path: str, problem: str) -> SipError:
    return SipError("casefile.member", path=path, problem=problem)


def _shown(name: str) -> str:
    """A member's name from the file, fit to stand in a sentence on a console: short, and printable signs only."""
    return "".join(sign if sign.isprintable() else "?" for sign in name[:200])

"""Papers made from drilled cases: which secrets stand in them, down to the last byte, and which have to.

What a paper must say is read from the View that it was made from: a View holds nothing but what its reader may read,
so whatever the paper is for and the View has, the paper says.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Final

from sipdesk.documents.make import PAPERS, PrintAs, blocks_of
from sipdesk.documents.phrases import languages
from sipdesk.domain.disclosure.notices import BARE_FACT
from sipdesk.domain.disclosure.shown import ShownParty, View
from sipdesk.domain.disclosure.shown_plan import ShownPlan
from sipdesk.domain.findings import Level
from sipdesk.domain.issuable import Paper, paper_findings
from sipdesk.domain.print_sizes import sizes_of
from sipdesk.domain.terms import Doer, InterpreterNeed, ReaderKind, Writer
from tests.domain.filling import FAR, SECRET
from tests.domain.generators import Situation
from tests.domain.leaks import Look, Verdict
from tests.domain.oracle_consent import plan_stands

MONTHS: Final = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
)


NOT_FOR_PARTIES: Final = BARE_FACT | {Paper.CONSENT, Paper.DECLINE}
"""What a party reads of nothing but in a notice, and what it never reads."""


@dataclass(frozen=True, slots=True)
class Job:
    """One paper for one reader, in one language and size: the secrets of the view, and what the oracle says of each."""

    seed: int
    paper: str
    view: View
    seen: frozenset[str]
    print_as: PrintAs
    lot: Verdict

    @property
    def label(self) -> str:
        wanted = self.print_as
        return f"seed {self.seed}, {self.paper} for {self.view.reader}, {wanted.language} {wanted.size}"


def jobs(situation: Situation, seen_by: Sequence[Look], chance: random.Random) -> Iterator[Job]:
    """Every paper for every reader who may be told something, each in a language and size of chance."""
    for look in seen_by:
        seen = frozenset(SECRET.findall(" ".join(texts_of(look.view))))
        for paper in PAPERS if look.lot else ():
            if look.lot and _for_reader(look, paper):
                yield Job(situation.seed, paper, look.view, seen, print_as(chance), look.lot)


def _for_reader(look: Look, paper: str) -> bool:
    """A guardian has her consent form alone (C8), another convener our reply (D11)."""
    if look.reader.kind is ReaderKind.CONVENER:
        return paper == Paper.REPLY
    if look.reader.kind is ReaderKind.GUARDIAN:
        return paper == Paper.CONSENT
    return not (look.judge.outside and paper in NOT_FOR_PARTIES)


@cache
def _codes() -> tuple[str, ...]:
    return tuple(language.code for language in languages())


def print_as(chance: random.Random) -> PrintAs:
    language = chance.choice(_codes())
    size = chance.choice(sizes_of(language))
    code = chance.choice(("", "7K4Q", "7K4Q", "7K4Q"))  # without one the paper is written to draw it
    return PrintAs(language, size, chance.random() < 0.3, chance.random() < 0.3, code, chance.random() < 0.2)


def block_misfits(situation: Situation, seen_by: Sequence[Look]) -> Iterator[str]:
    """What is wrong with the papers of a situation before they are laid out; nothing is right."""
    for job in jobs(situation, seen_by, random.Random(situation.seed)):
        text = " ".join(texts_of(blocks_of(job.paper, job.view, job.print_as)))
        found = set(SECRET.findall(text))
        yield from leaked(job, found)
        yield from lost(job, found)
        if job.print_as.language == "sv":
            yield from (f"{job.label}: {path} leaked as a day" for day, path in _days(job) if f" {day}" in f" {text}")


def texts_of(said: Any) -> Iterator[str]:
    """Every text in a paper, whatever it is for, in no certain order."""
    waiting = [said]
    for part in waiting:
        if isinstance(part, str):
            yield part
        elif isinstance(part, tuple | list):
            waiting.extend(part)
        else:
            waiting.extend([getattr(part, name) for name in getattr(part, "__dataclass_fields__", ())])


def leaked(job: Job, found: set[str]) -> Iterator[str]:
    yield from (f"{job.label}: {job.lot.withheld[secret]} leaked" for secret in found & job.lot.withheld.keys())
    yield from (f"{job.label}: {secret} is not from the view" for secret in found - job.seen)


def lost(job: Job, found: set[str]) -> Iterator[str]:
    """Secrets that the reader may have, that this paper is for, and that are not on it."""
    owed = {secret for text in said_by(job.paper, job.view) for secret in SECRET.findall(text)}
    paths = job.lot.owed
    yield from (f"{job.label}: {paths.get(secret, secret)} is missing" for secret in sorted(owed - found))


def _days(job: Job) -> Iterator[tuple[str, str]]:
    """Withheld days as the papers write them."""
    for value, path in job.lot.withheld.items():
        if type(value) is date and value > FAR:
            yield f"{value.day} {MONTHS[value.month - 1]} {value.year}", path


def gate_misfits(situation: Situation, seen_by: Sequence[Look]) -> Iterator[str]:
    """Papers that the rules would let go to a party which the oracle says may not even know of the meeting, or to a
    guardian who is not asked."""
    case, today = situation.case, situation.today
    for look in seen_by:
        if look.reader.kind in (ReaderKind.GUARDIAN, ReaderKind.CONVENER):
            yield from _outsider_misfits(situation, look)
            continue
        for paper in PAPERS if look.judge.outside else ():
            if paper in (*BARE_FACT, Paper.INFORMATION):
                continue  # the bare fact and what concerns nobody need no consent: tests/domain/test_notices.py
            findings = paper_findings(case, paper, look.reader, today, situation.routine)
            stopped = any(finding.level is Level.STOP for finding in findings)
            of_plan = paper in (Paper.PLAN, Paper.FOLLOW_UP)
            covered = "participation" in look.judge.told and (not of_plan or plan_stands(case, today))
            if look.judge.outside and not stopped and (paper in (Paper.CONSENT, Paper.DECLINE) or not covered):
                yield f"seed {situation.seed}: {paper} may go to {look.reader.party_uid}"


def _outsider_misfits(situation: Situation, look: Look) -> Iterator[str]:
    """One who is no party has one paper, and that only where there is something for her to read."""
    hers = Paper.CONSENT if look.reader.kind is ReaderKind.GUARDIAN else Paper.REPLY
    for paper in Paper:
        findings = paper_findings(situation.case, paper, look.reader, situation.today, situation.routine)
        stopped = any(finding.level is Level.STOP for finding in findings)
        if not stopped and not (paper is hers and look.lot):
            yield f"seed {situation.seed}: {paper} may go to {look.reader.kind} {look.reader.uid}"


# ------------------------------------------------------------------------- what each paper has to say


def said_by(paper: str, seen: View) -> Iterator[str]:
    """Texts of the view that the paper is there to say."""
    if paper != Paper.CONTACTS:
        yield seen.letterhead.municipality
        if paper != Paper.CONSENT or (seen.consent and seen.consent.unit_known):  # a guardian's form can keep it (C8)
            yield seen.letterhead.unit
    if seen.reader is not ReaderKind.PERSON:
        yield seen.addressee.name
    if paper not in NAMELESS:
        yield from (seen.person.name, seen.person.identity_number if seen.person.name else "")
    yield from SAYS[paper](seen)


def _summons(seen: View) -> Iterator[str]:
    meeting, person = seen.meeting, seen.person
    yield from seen.addressee.lines
    yield from (meeting.purpose, meeting.why_needed, meeting.goal, meeting.contribution, meeting.link)
    yield from (meeting.convener, meeting.convener_role, meeting.convener_phone, meeting.chair_name, meeting.note_taker)
    yield "" if meeting.place_orally else meeting.place
    yield from (question.text for question in meeting.questions)
    yield from person.adaptations
    if person.interpreter not in (None, InterpreterNeed.NONE):
        yield from (person.interpreter_language, person.interpreter_name)
    yield seen.preparation.know_beforehand
    for party in seen.participants:
        if not party.itself and (party.name or party.contact or party.role):
            yield from (party.name, party.contact, party.role, party.relation)


def _plan(seen: View) -> Iterator[str]:
    plan, lead = seen.plan, seen.plan.lead
    yield from (plan.kept_elsewhere, plan.own_words, plan.strengths, plan.support_needed, plan.support_now)
    yield from (plan.long_term_goal, *plan.sub_goals, plan.other_plans)
    for action in plan.actions:
        yield from (action.what, action.when, action.phone, "" if action.where_orally else action.where)
        yield from (action.who, action.unit) if action.doer is Doer.PARTY else (action.who,)
    yield from (lead.name, lead.unit, lead.phone, lead.hours if lead.phone else "")
    yield from ("" if plan.follow_up.place_orally else plan.follow_up.place, plan.follow_up.called_by)
    for remark in plan.remarks:
        yield from (remark.text, remark.by)
    yield from (name for name, _ in seen.meeting.attendance)
    for party in seen.participants:
        if not _stands_with_an_action(plan, party):
            yield from _contact(party)


def _stands_with_an_action(plan: ShownPlan, party: ShownParty) -> bool:
    """A party whom an action or the lead names, with the same number, needs no line among the contacts."""
    places = {(action.phone, action.who, action.unit) for action in plan.actions}
    places |= {(plan.lead.phone, plan.lead.name, plan.lead.unit)}
    known = [words for words in (party.name, party.contact, party.relation) if words]
    return any(
        number == party.phone and all(one in who or one in unit for one in known) for number, who, unit in places
    )


def _contact(party: ShownParty) -> Sequence[str]:
    if not (party.contact or party.phone) or not (party.name or party.contact or party.role):
        return ()
    return party.name, party.contact, party.role, party.relation, party.phone


def _consent(seen: View) -> Iterator[str]:
    consent = seen.consent
    assert consent is not None
    yield from (seen.meeting.convener if consent.unit_known else "", consent.not_shared, consent.purpose)
    yield from consent.questions
    if seen.reader is not ReaderKind.GUARDIAN and all(one.child for one in consent.signers):
        yield seen.meeting.purpose
        yield from () if consent.recorded else (question.text for question in seen.meeting.questions)
    yield from (one.name for one in consent.signers if not one.child)
    yield from (grant.name for grant in consent.grants if consent.types and not grant.own)
    if consent.recorded:
        yield from (consent.taken_by, consent.documented_where)


def _follow_up(seen: View) -> Iterator[str]:
    held, lead = seen.follow_up, seen.plan.lead
    yield from (held.called_by, held.own_view, held.progress, held.helped, held.new_facts, held.more_needed)
    yield from held.there
    for result in (*held.goals, *held.actions):
        yield from (result.what, result.why)
    yield from (lead.name, lead.phone)


def _closing(seen: View) -> Iterator[str]:
    yield from (seen.closing.turn_to, seen.closing.turn_to_phone)


def _not_needed(seen: View) -> Iterator[str]:
    yield from (seen.not_needed.judged_by, seen.not_needed.reason)


def _information(seen: View) -> Iterator[str]:
    yield seen.letterhead.phone


def _contacts(seen: View) -> Iterator[str]:
    for number in seen.door.numbers:
        yield from (number.phone, "" if number.lead else number.name, number.who)
        yield seen.plan.lead.hours if number.lead else ""
    yield seen.door.place


def _preparation(seen: View) -> Iterator[str]:
    prepared = seen.preparation
    yield from (prepared.what_matters, prepared.strengths, prepared.difficulties, prepared.own_part)
    yield from (prepared.takes_part_note, prepared.place, prepared.time, prepared.know_beforehand)
    for answer in prepared.answers:
        yield from (answer.text, "" if answer.writer is Writer.PERSON else answer.writer_name)


NAMELESS: Final = (Paper.INFORMATION, Paper.CONTACTS, Paper.REPLY)
"""Papers that visitors and relatives may read, and our reply to another convener: the person's name does not stand
there."""


def _withdrawal(seen: View) -> Iterator[str]:
    for part in seen.withdrawal.parts:
        yield from (part.party, part.type.name if part.type else "")


def _change(seen: View) -> Iterator[str]:
    meeting = seen.meeting
    if seen.change.now and not seen.change.cancelled:
        yield from (meeting.link, "" if meeting.place_orally else meeting.place)


def _reply(seen: View) -> Iterator[str]:
    yield from (*seen.addressee.lines, seen.reply.reference, seen.reply.who)
    yield seen.reply.instead_of if seen.reply.who else ""


def _decline(seen: View) -> Iterator[str]:
    yield from (seen.declined.answered_by, seen.declined.reason)


def _nothing_more(_seen: View) -> Iterator[str]:
    yield from ()


SAYS: Final[dict[str, Callable[[View], Iterator[str]]]] = {
    Paper.SUMMONS: _summons, Paper.AGENDA: _summons, Paper.PLAN: _plan, Paper.CONSENT: _consent,
    Paper.FOLLOW_UP: _follow_up, Paper.CLOSING: _closing, Paper.NOT_NEEDED: _not_needed,
    Paper.WITHDRAWAL: _withdrawal, Paper.REOPENED: _nothing_more, Paper.CHANGE: _change,
    Paper.DECLINE: _decline, Paper.REPLY: _reply,
    Paper.INFORMATION: _information, Paper.CONTACTS: _contacts, Paper.PREPARATION: _preparation,
}

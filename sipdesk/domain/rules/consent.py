"""Consent as an act: what it answers, for how long, in what form, and whom and what it names (C1 to C4, C6, C15)."""

from collections.abc import Iterator
from datetime import date

from sipdesk.domain.calendar import has_come, years_later
from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.agreed import c1_reworded
from sipdesk.domain.disclosure.grounds import covered_questions, governing, last_day, recorded_acts
from sipdesk.domain.findings import Finding
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.making import stop, warn
from sipdesk.domain.rules.standing import act_path, each_voice, given, others, standing_acts, still_given
from sipdesk.domain.terms import Answer, Documented


@each_voice
def c1_each_consent_answered(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """C1: two consents, independent of each other; each act answers at least one of them."""
    if not case.consent.acts and any(party.takes_part for party in others(case)):
        yield stop("C1.not-asked", "consent.acts")
    for act in standing_acts(case, today):
        if act.exchange is None and act.plan is None:
            yield stop("C1.no-answer", f"{act_path(act)}.exchange")


@each_voice
def c1_later_questions_covered(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C1: consent is given for the questions agreed then, as they were worded; a later question, or one in other words,
    shows as not covered, and for whom."""
    told = [
        (party, found[0]) for party in others(case)
        if party.takes_part and (found := governing(case, party.uid, today)) and found[0].exchange is Answer.YES
    ]
    for question in case.meeting.questions:
        without = [(p, act) for p, act in told if question.uid not in covered_questions(case, p, today, routine)]
        if question.text and without:
            reworded = any(c1_reworded(act, question) for _, act in without)
            code = "C1.question-reworded" if reworded else "C1.question-not-covered"
            yield stop(code, f"meeting.questions.{question.uid}.text", parties=tuple(p.name for p, _ in without))


@each_voice
def c3_reason_for_each_type(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C3: only what is needed: each kind of information is chosen for this case and has a reason."""
    chosen = {entry.type: entry for entry in case.consent.types}
    for entry in case.consent.types:
        standard = routine.types.get(entry.type)
        if not entry.reason.strip() and not (standard and standard.reason.strip()):
            yield warn("C3.reason-missing", f"consent.types.{entry.uid}.reason", type=entry.type)
    used = {
        code: act_path(act)
        for act in standing_acts(case, today)
        for grant in act.grants
        for code in (*grant.receives, *grant.shares)
    }
    for code, path in used.items():
        if code not in chosen:
            yield warn("C3.not-chosen", f"{path}.grants", type=code)


def c4_last_day(valid_from: date, routine: Routine) -> date:
    """C4: the last day a consent may have, both days included; 29 February becomes 28 February."""
    return years_later(valid_from, routine.thresholds.consent_years)


@each_voice
def c4_at_most_a_year(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C4: a consent has a first and a last day at most a year apart; after its last day it is none."""
    for act in standing_acts(case, today):
        if given(act) and still_given(case, act):
            yield from c4_period(act, today, routine)


def c4_period(act: ConsentAct, today: date, routine: Routine) -> Iterator[Finding]:
    """C4 for one act. One that begins later is found only when it is asked for (see `ground`)."""
    path = act_path(act)
    if act.valid_from is None:
        yield stop("C4.start-missing", f"{path}.valid_from")
    if act.valid_to is None:
        yield stop("C4.end-missing", f"{path}.valid_to")
    if act.valid_from is None or act.valid_to is None:
        return
    yield from c4_too_long(act, routine)
    if act.valid_to < act.valid_from:
        yield stop("C4.ends-before-start", f"{path}.valid_to", valid_from=act.valid_from, valid_to=act.valid_to)
    last = last_day(act, routine.thresholds.consent_years)
    if last is not None and act.valid_from <= last < today:
        yield stop("C4.expired", f"{path}.valid_to", last_day=last)


def c4_too_long(act: ConsentAct, routine: Routine) -> Iterator[Finding]:
    """C4 for an act with both days: nobody consents for more than a year, so nothing is issued on such an act, its
    first year neither; what is seen of it on the screen ends with the year (`grounds.last_day`)."""
    longest = c4_last_day(act.valid_from, routine) if act.valid_from else None
    if longest and act.valid_to and act.valid_to > longest:
        yield stop("C4.too-long", f"{act_path(act)}.valid_to", valid_to=act.valid_to, longest=longest)


@each_voice
def c6_documented(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """C6: how a consent was given, who took it, when, and where it is documented. A refusal is recorded too (C9)."""
    for act in standing_acts(case, today):
        if given(act) and still_given(case, act):
            yield from c6_documentation(act, today)
            yield from _starts_before_given(act, today)
        elif Answer.NO in (act.exchange, act.plan):
            yield from _refusal_recorded(act, today)


def _refusal_recorded(act: ConsentAct, today: date) -> Iterator[Finding]:
    """A no needs neither form nor place, but it is recorded, and not as said on a day that has not come."""
    if act.given_on is not None and act.given_on > today:
        yield stop("C6.day-in-future", f"{act_path(act)}.given_on", given_on=act.given_on)
    if act.recorded_at is None:
        yield stop("C6.not-recorded", f"{act_path(act)}.recorded_at")


def _starts_before_given(act: ConsentAct, today: date) -> Iterator[Finding]:
    """Nobody has consented before the day she did."""
    if has_come(act.given_on, today) and act.valid_from and act.valid_from < act.given_on:
        path = f"{act_path(act)}.valid_from"
        yield warn("C6.starts-early", path, valid_from=act.valid_from, given_on=act.given_on)


def c6_documentation(act: ConsentAct, today: date) -> Iterator[Finding]:
    """C6 for one act: written, oral or shown; a paper form also has a place where it is kept."""
    path = act_path(act)
    if act.given_on is None:
        yield stop("C6.day-missing", f"{path}.given_on")
    elif act.given_on > today:
        yield stop("C6.day-in-future", f"{path}.given_on", given_on=act.given_on)
    if act.form is None:
        yield stop("C6.form-missing", f"{path}.form")
    if not act.taken_by.strip():
        yield stop("C6.taken-by-missing", f"{path}.taken_by")
    if act.documented is None:
        yield stop("C6.documented-missing", f"{path}.documented")
    elif act.documented is Documented.PAPER_FORM and not act.documented_where.strip():
        yield stop("C6.kept-where-missing", f"{path}.documented_where")
    if act.recorded_at is None or act.recorded_at.date() > today:
        yield stop("C6.not-recorded", f"{path}.recorded_at")


@each_voice
def c15_new_act_for_what_is_new(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """C15: a party or a kind of information that no recorded act speaks of needs a new dated act.

    A kind to which she said no, after it was explained, is not asked about again: the no is accepted (C9).
    """
    said = [act for act in recorded_acts(case, today) if act.exchange is Answer.YES]
    if not said or recorded_acts(case, today)[0].exchange is Answer.NO:
        return
    for party in others(case):
        if governing(case, party.uid, today) is None:
            yield stop("C15.new-party", f"parties.{party.uid}.name", party=party.name)
    known = {code for act in said for grant in act.grants for code in (*grant.receives, *grant.shares)}
    for entry in [] if _refused_in_part(case, said[0], today) else case.consent.types:
        if entry.type not in known:
            yield stop("C15.new-type", f"consent.types.{entry.uid}.type", type=entry.type)


def _refused_in_part(case: Case, act: ConsentAct, today: date) -> bool:
    """C9: whether it was explained what a no means when the act was given, or since."""
    consent, day = case.consent, act.given_on
    explained = bool(consent.explained.strip()) and has_come(consent.explained_on, today)
    return explained and (day is None or (consent.explained_on is not None and consent.explained_on >= day))

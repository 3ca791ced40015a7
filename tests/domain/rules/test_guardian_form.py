"""C8: a guardian who is asked has a consent form of her own; the door gives her that and nothing else."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given

from sipdesk.documents.make import PrintAs, blocks_of
from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.guardians import c8_act_of, c8_child_signs, c8_form_readers
from sipdesk.domain.disclosure.shown import Reader, View
from sipdesk.domain.disclosure.shown_consent import ShownConsent
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.given import reader_of
from sipdesk.domain.issuable import Paper, paper_findings
from sipdesk.domain.passage import Passage
from sipdesk.domain.register import Act, IssuedPaper
from sipdesk.domain.routine import Office, Routine
from sipdesk.domain.rules.correction import p7_given_to, p7_receivers_told
from sipdesk.domain.rules.form import c8_form_for_child, c8_form_for_guardian
from sipdesk.domain.terms import Answer, Channel, GuardianPart, Maturity, PaperAct, ReaderKind
from sipdesk.domain.translation import Translation
from tests.domain.child import FATHER, MOTHER, act_of, child_case, decided, guardian
from tests.domain.examples import ROUTINE, TODAY, codes
from tests.domain.generators import Situation, situations

PERSON, EVA, ADAM = (
    Reader(ReaderKind.PERSON), Reader(ReaderKind.GUARDIAN, uid=MOTHER), Reader(ReaderKind.GUARDIAN, uid=FATHER),
)  # fmt: skip
NOTHING = View(ReaderKind.GUARDIAN, TODAY)


def seen(case: Case, reader: Reader, today: date = TODAY) -> View:
    return view(case, reader, today, ROUTINE)


def form(case: Case, reader: Reader) -> ShownConsent:
    shown = seen(case, reader).consent
    assert shown is not None
    return shown


def stops(case: Case, reader: Reader, paper: str = Paper.CONSENT) -> list[str]:
    return codes(paper_findings(case, paper, reader, TODAY, ROUTINE))


@pytest.mark.parametrize(
    ("maturity", "readers"),
    [
        (Maturity.OWN, [PERSON]), (Maturity.WITH_GUARDIANS, [PERSON, EVA, ADAM]), (Maturity.GUARDIANS, [EVA, ADAM]),
    ],
)
def test_c8_everybody_who_consents_has_a_form_of_her_own(maturity: Maturity, readers: list[Reader]) -> None:
    case = child_case(maturity)
    assert c8_form_readers(case, TODAY, ROUTINE) == readers
    for reader in (PERSON, EVA, ADAM):
        assert bool(stops(case, reader)) is (reader not in readers)
    assert c8_child_signs(case, TODAY, ROUTINE) is (PERSON in readers)


def test_c8_the_form_of_an_adult_is_hers_whatever_is_left_of_guardians() -> None:
    case = child_case()
    case.person.birth_date = date(1950, 5, 1)
    assert c8_form_readers(case, TODAY, ROUTINE) == [PERSON]
    assert seen(case, EVA) == NOTHING
    assert "C8.no-form" in stops(case, EVA)
    assert "C8.guardians-sign" not in stops(case, PERSON)


def test_c8_on_the_eve_of_her_eighteenth_birthday_the_guardians_have_forms_and_that_day_none() -> None:
    case = child_case()
    case.person.birth_date = date(TODAY.year - 18, TODAY.month, TODAY.day + 1)
    assert c8_form_readers(case, TODAY, ROUTINE) == [EVA, ADAM]
    assert c8_form_readers(case, TODAY.replace(day=TODAY.day + 1), ROUTINE) == [PERSON]


@pytest.mark.parametrize("part", [part for part in GuardianPart if part is not GuardianPart.ASKED])
@pytest.mark.parametrize("grounded", [True, False])
def test_c8_a_guardian_who_is_not_asked_reads_nothing(part: GuardianPart, *, grounded: bool) -> None:
    case = child_case()
    guardian(case, FATHER).part = part
    if grounded:
        decided(guardian(case, FATHER))
    assert seen(case, ADAM) == NOTHING
    assert "C8.no-form" in codes(c8_form_for_guardian(case, FATHER, TODAY, ROUTINE))
    assert seen(case, EVA).consent is not None
    assert codes(c8_form_for_guardian(case, MOTHER, TODAY, ROUTINE)) == []


def test_c8_one_who_does_not_have_custody_reads_nothing() -> None:
    case = child_case()
    case.consent.guardians.pop()
    assert seen(case, ADAM) == NOTHING
    assert "C8.no-form" in stops(case, ADAM)
    assert seen(case, Reader(ReaderKind.GUARDIAN)) == NOTHING


@pytest.mark.parametrize("paper", [paper for paper in Paper if paper is not Paper.CONSENT])
def test_c13_a_guardian_has_no_other_paper(paper: Paper) -> None:
    assert "C13.not-for-reader" in stops(child_case(), EVA, paper)


def test_c8_the_child_has_no_form_where_her_guardians_alone_consent() -> None:
    assert codes(c8_form_for_child(child_case(Maturity.GUARDIANS), TODAY, ROUTINE)) == ["C8.guardians-sign"]
    assert codes(c8_form_for_child(child_case(Maturity.WITH_GUARDIANS), TODAY, ROUTINE)) == []


def test_c8_what_one_has_said_stands_on_her_form_alone() -> None:
    case = child_case(Maturity.WITH_GUARDIANS)
    act_of(case, FATHER).exchange = Answer.NO
    act_of(case, FATHER).taken_by = "Ulla Nord"
    assert (form(case, EVA).exchange, form(case, ADAM).exchange) == (Answer.YES, Answer.NO)
    assert [one.name for one in form(case, EVA).signers] == ["Eva Berg"]
    assert [one.name for one in form(case, ADAM).signers] == ["Adam Berg"]
    assert [one.child for one in form(case, PERSON).signers] == [True]
    assert "Ulla Nord" not in repr(seen(case, EVA))
    assert "Adam" not in repr(seen(case, EVA))
    assert "Ulla Nord" not in repr(form(case, PERSON))


def test_c8_of_a_draft_stands_what_is_proposed_and_no_answer() -> None:
    case = child_case()
    draft = act_of(case, FATHER)
    draft.recorded_at, draft.given_by, draft.taken_by = None, "", "Ulla Nord"
    shown = c8_act_of(case, FATHER)
    assert (shown.exchange, shown.given_on, shown.taken_by) == (None, None, "")
    assert (shown.valid_from, shown.grants) == (draft.valid_from, draft.grants)
    assert "Ulla Nord" not in repr(seen(case, ADAM))
    case.consent.acts.remove(draft)
    assert c8_act_of(case, FATHER).grants == []
    draft.given_by = FATHER
    case.consent.acts.append(draft)
    assert c8_act_of(case, FATHER) is draft


def test_c13_nothing_else_of_the_case_is_in_her_view() -> None:
    case = child_case()
    shown = seen(case, EVA)
    assert shown == View(
        ReaderKind.GUARDIAN, TODAY, letterhead=shown.letterhead, addressee=shown.addressee, person=shown.person,
        meeting=shown.meeting, consent=shown.consent,
    )  # fmt: skip
    assert shown.addressee.name == "Eva Berg"
    assert shown.person.name == case.person.name
    assert shown.meeting.on is None
    assert form(case, EVA).not_shared == "", "the child's own words"


def test_c8_her_form_says_no_number_where_she_may_not_know_how_the_child_is_reached() -> None:
    case = child_case()
    assert seen(case, EVA).person.identity_number
    guardian(case, MOTHER).kept_from = ("contact",)
    assert not seen(case, EVA).person.identity_number


def test_c8_a_translation_that_names_whom_she_may_not_know_of_is_left_out() -> None:
    case = child_case()
    case.meeting.purpose = Passage("Vi ses.", ("participation",), confirmed=True)
    clinic = next(party for party in case.parties if party.uid == "vc")
    clinic.name_types = ("mental-health",)
    case.translations = [
        Translation("t1", "meeting.purpose", "en", "Vi ses.", f"We meet {clinic.name}.", "Ann Ek", datetime.min)
    ]
    assert [one.text for one in seen(case, EVA).translations] == [f"We meet {clinic.name}."]
    guardian(case, MOTHER).kept_from = ("mental-health",)
    assert seen(case, EVA).translations == ()


@pytest.mark.parametrize("whose", ["person", "guardian"])
def test_p1_nothing_on_a_guardians_form_shows_where_somebody_is(whose: str) -> None:
    case = child_case()
    eva = next(party for party in case.parties if party.uid == "eva")
    eva.address, eva.postal_code, eva.town = "Strandvägen 3", "899 99", "Nordvik"
    assert "Strandvägen 3" in seen(case, EVA).addressee.lines
    (case.person if whose == "person" else eva).protected = True
    shown = seen(case, EVA)
    assert (shown.letterhead.municipality, shown.letterhead.unit, shown.addressee.lines) == ("", "", ())
    assert "Strandvägen" not in repr(shown)


def test_p1_her_form_does_not_go_by_post_where_she_is_protected() -> None:
    case = child_case()
    eva = next(party for party in case.parties if party.uid == "eva")
    eva.protected = True
    eva.channel = Channel.HANDED_OVER
    assert "P1.not-by-post" not in stops(case, EVA)
    eva.channel = Channel.POST
    assert "P1.not-by-post" in stops(case, EVA)


def test_p7_a_guardian_who_has_a_paper_is_told_of_what_is_put_right() -> None:
    case = child_case()
    sent = [Act(act=PaperAct.SENT, at=datetime(2026, 11, 21, 9))]
    case.issued = [IssuedPaper(paper="consent", reader=ReaderKind.GUARDIAN, reader_uid=FATHER, acts=sent)]
    assert p7_given_to(case) == (FATHER,)
    assert reader_of(case.issued[0]) == ADAM
    case.issued[0].acts = []
    assert p7_given_to(case) == ()
    assert list(p7_receivers_told(case, TODAY, ROUTINE)) == []


def test_c8_a_guardians_form_names_no_unit_that_tells_what_she_may_not_know() -> None:
    """Nor what staff have written of why something is needed, who took the consent, or where it is written down."""
    case = child_case()
    case.consent.acts = [act_of(case, FATHER)]
    case.consent.acts[0].documented_where = "hos oss"
    case.consent.types[0].reason = "Därför att hon dricker"
    guardian = next(one for one in case.consent.guardians if one.uid == FATHER)
    kind = replace(next(iter(ROUTINE.kinds.values())), code="own-kind", name_types=frozenset({"mental-health"}))
    office = Office("Nordviks kommun", "Ungdomsmottagningen", "own-kind", "0980-319 20 00")
    routine = replace(ROUTINE, office=office, kinds={**ROUTINE.kinds, "own-kind": kind})
    reader = Reader(ReaderKind.GUARDIAN, uid=FATHER)
    for kept, known in (((), True), (("economy",), True), (("mental-health",), False)):
        guardian.kept_from = kept
        seen = view(case, reader, TODAY, routine)
        shown = seen.consent
        assert shown is not None
        assert shown.unit_known is known
        assert bool(shown.taken_by) is known
        assert (shown.documented_where, "dricker" in str(shown.types)) == (("", False) if kept else ("hos oss", True))
        words = str(list(blocks_of("consent", seen, PrintAs()).blocks))
        assert ("Ungdomsmottagningen" in words, case.meeting.convener in words) == (known, known)
        assert seen.letterhead.municipality in words


@given(situations())
def test_c8_a_guardians_form_holds_nothing_that_she_may_not_know(situation: Situation) -> None:
    case, routine = situation.case, situation.routine
    for one in case.consent.guardians:
        shown = view(case, Reader(ReaderKind.GUARDIAN, uid=one.uid), situation.today, routine).consent
        if shown is not None:
            holds_nothing_kept(case, routine, shown, set(one.kept_from))


def holds_nothing_kept(case: Case, routine: Routine, shown: ShownConsent, kept: set[str]) -> None:
    hidden = [p.name for p in case.parties if routine.name_types(p.kind, p.name_types) & kept]
    texts = [case.meeting.purpose, *(question.text for question in case.meeting.questions)]
    secret = [one.text for one in texts if one.text and (set(one.types) & kept or (kept and not one.tagged))]
    assert kept.isdisjoint(each.code for each in shown.types)
    assert kept.isdisjoint(code for row in shown.grants for code in (*row.receives, *row.shares))
    assert not [name for name in hidden if name and name in str(shown.grants)]
    assert not [text for text in secret if text in (shown.purpose, *shown.questions)]
    assert shown.not_shared == ""

"""Issuing in a real store: consent is looked at again each time, and what is given is kept as it was given."""

import hashlib
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.findings import Level
from sipdesk.domain.ids import new_uid
from sipdesk.domain.issuable import Paper
from sipdesk.domain.register import Deviation
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.terms import Channel, PaperAct, ReaderKind
from sipdesk.errors import SipError
from sipdesk.issuing.copies import Copy, PaperStopped, file_name, look, readers_of, trial, usual_copy, write_file
from sipdesk.issuing.lists import next_due
from sipdesk.issuing.register import Issued, for_printing, issue, prepare, record_printed, record_sent
from sipdesk.storage import audit, cases, papers
from sipdesk.storage.audit import Action, Outcome
from sipdesk.storage.keys import Keys, new_data_key, with_recovery_code
from sipdesk.storage.opening import create_store
from sipdesk.storage.recovery_code import new_recovery_code
from sipdesk.storage.store import Store
from sipdesk.ui.pages.papers.paper_maker import unprintable
from tests.demo_cases import CARRIED, TODAY, demo_case, demo_routine, demo_staff

ROUTINE, BY = demo_routine(), demo_staff()
PERSON = Reader(ReaderKind.PERSON)


class Clock:
    """Local time that stands still until somebody moves it."""

    def __init__(self) -> None:
        self.now = datetime(TODAY.year, TODAY.month, TODAY.day, 9, 30, 15, 123456)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    key = new_data_key()
    keys = with_recovery_code(Keys(), key, new_recovery_code())
    with create_store(tmp_path / "cases.sipstore", key, keys, BY) as made:
        yield made


def put(store: Store, name: str) -> Case:
    case = demo_case(name)
    cases.create(store, case, BY)
    return case


def party(case: Case, name: str) -> Reader:
    return Reader(ReaderKind.PARTY, next(p.uid for p in case.parties if p.name.startswith(name)))


def change(store: Store, case: Case, edit: object = None) -> None:
    """Save a change that somebody made in between."""
    loaded = cases.load(store, case.uid, BY)
    if callable(edit):
        edit(loaded.case)
    cases.save(store, loaded.case, BY, loaded.version)


def take_back(case: Case, at: datetime, party_uid: str = "", type_code: str = "") -> None:
    case.consent.withdrawals.append(
        withdraw(case, at=at, taken_by=BY.name, exchange=True, party_uid=party_uid, type_code=type_code)
    )


def stored(store: Store, case: Case) -> Case:
    return cases.load(store, case.uid, BY).case


def entries(store: Store, case: Case) -> list[tuple[str, str]]:
    return [(entry.action, entry.outcome) for entry in audit.entries(store, case.uid, BY)]


def text_of(content: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


def make(store: Store, case: Case, paper: str, reader: Reader, clock: Clock) -> Issued:
    return issue(store, case.uid, usual_copy(case, paper, reader), BY, ROUTINE, clock=clock)


# ------------------------------------------------------------------------------------------------ made


def test_f9_a_paper_is_registered_with_its_bytes_ground_and_types(store: Store, clock: Clock) -> None:
    case = put(store, "01-bertil")
    reader = party(case, "Hemtjänsten")
    issued = make(store, case, Paper.PLAN, reader, clock)

    kept = stored(store, case)
    assert kept.issued == [issued.paper]
    entry = kept.issued[0]
    assert entry.sha256 == hashlib.sha256(issued.content).hexdigest()
    assert papers.load(store, kept, entry.uid, BY) == issued.content
    assert entry.ground == (case.consent.acts[0].uid,)
    assert "medication" not in entry.types
    assert set(entry.types) == set(case.consent.acts[0].grants[3].receives)
    assert (entry.plan_version, entry.case_version, entry.language, entry.size) == (1, 1, "sv", 12)
    made_at = clock.now.replace(microsecond=0)
    assert [(act.act, act.by, act.at) for act in entry.acts] == [(PaperAct.MADE, BY.name, made_at)]
    assert (Action.PAPER_MADE, Outcome.DONE) in entries(store, case)
    assert cases.load(store, case.uid, BY) == (issued.case, issued.version)


def test_the_person_s_own_copy_rests_on_no_consent(store: Store, clock: Clock) -> None:
    case = put(store, "07-kjell")
    issued = make(store, case, Paper.CONSENT, PERSON, clock)
    assert (issued.paper.ground, issued.paper.types) == ((), ())


def test_p5_the_case_file_is_kept_as_evidence_and_given_again_only_as_a_new_paper(store: Store, clock: Clock) -> None:
    case = put(store, "01-bertil")
    issued = make(store, case, Paper.CASE_FILE, Reader(ReaderKind.REGISTRAR), clock)
    entry = issued.paper
    assert (entry.reader, entry.ground, entry.types, entry.language) == (ReaderKind.REGISTRAR, (), (), "sv")
    assert (entry.case_version, entry.phrases_version[:3]) == (1, "sv ")
    assert papers.load(store, stored(store, case), entry.uid, BY) == issued.content
    assert for_printing(store, case.uid, entry.uid, BY, ROUTINE, clock=clock).content == issued.content
    record_printed(store, case.uid, entry.uid, BY, ROUTINE, clock=clock)
    assert for_printing(store, case.uid, entry.uid, BY, ROUTINE, clock=clock).content == issued.content

    record_sent(store, case.uid, entry.uid, Channel.HANDED_OVER, BY, ROUTINE, clock=clock)
    again = for_printing(store, case.uid, entry.uid, BY, ROUTINE, clock=clock)
    assert again.paper.uid != entry.uid
    assert again.content != issued.content, "it says that the first one was given"
    assert papers.load(store, stored(store, case), entry.uid, BY) == issued.content

    change(store, case, lambda held: setattr(held, "internal_note", "Nytt i ärendet."))
    with pytest.raises(SipError) as trouble:
        for_printing(store, case.uid, again.paper.uid, BY, ROUTINE, clock=clock)
    assert trouble.value.code == "paper.changed"


def test_every_copy_has_a_code_of_its_own(store: Store, clock: Clock) -> None:
    case = put(store, "01-bertil")
    codes = [make(store, case, Paper.SUMMONS, reader, clock).paper.code for reader in readers_of(case, Paper.SUMMONS)]
    assert len(set(codes)) == len(codes) == 6


def test_p3_a_file_name_tells_nothing(store: Store, clock: Clock) -> None:
    case = put(store, "01-bertil")
    issued = make(store, case, Paper.SUMMONS, PERSON, clock)
    assert issued.file_name == f"kallelse-{issued.paper.code}.pdf"
    assert file_name(Paper.CONSENT, "7K4Q") == "samtycke-7K4Q.pdf"


def test_the_preview_s_bytes_are_the_ones_that_are_given(store: Store, clock: Clock) -> None:
    case = put(store, "05-rana")
    copy = usual_copy(case, Paper.PLAN, PERSON)
    shown = prepare(case, copy, TODAY, ROUTINE)
    issued = issue(store, case.uid, copy, BY, ROUTINE, clock=clock, prepared=shown)
    assert issued.content == shown.made.bytes
    assert (issued.paper.language, issued.paper.size, issued.paper.code) == ("ar", 24, shown.code)


def test_a_preview_that_no_longer_holds_is_not_given(store: Store, clock: Clock) -> None:
    case = put(store, "01-bertil")
    copy = usual_copy(case, Paper.PLAN, PERSON)
    shown = prepare(case, copy, TODAY, ROUTINE)
    change(store, case, lambda c: setattr(c.plan.lead, "phone", "0980-319 20 99"))
    with pytest.raises(SipError, match=r"^paper\.changed$"):
        issue(store, case.uid, copy, BY, ROUTINE, clock=clock, prepared=shown)
    assert stored(store, case).issued == []


def test_c13_a_withdrawal_between_preview_and_paper_stops_it(store: Store, clock: Clock) -> None:
    case = put(store, "01-bertil")
    reader = party(case, "Hemtjänsten")
    copy = usual_copy(case, Paper.PLAN, reader)
    shown = prepare(case, copy, TODAY, ROUTINE)
    change(store, case, lambda c: take_back(c, clock.now, reader.party_uid))
    with pytest.raises(PaperStopped) as stopped:
        issue(store, case.uid, copy, BY, ROUTINE, clock=clock, prepared=shown)
    assert [f.code for f in stopped.value.findings if f.level is Level.STOP] == ["C5.withdrawn"]
    assert stored(store, case).issued == []
    assert (Action.PAPER_MADE, Outcome.REFUSED) in entries(store, case)
    assert (Action.PAPER_MADE, Outcome.DONE) not in entries(store, case)


def test_c13_a_withdrawal_while_the_paper_is_made_stops_it(store: Store, clock: Clock) -> None:
    """Somebody saves after the paper has been prepared from the case, and before it is registered."""
    case = put(store, "01-bertil")
    reader = party(case, "Hemtjänsten")

    class Meanwhile(Clock):
        asked = 0

        def __call__(self) -> datetime:
            self.asked += 1
            if self.asked == 1:  # the day on which it is prepared, from the case as it was read
                change(store, case, lambda c: take_back(c, clock.now - timedelta(minutes=1), reader.party_uid))
            return super().__call__()

    with pytest.raises(PaperStopped):
        make(store, case, "summons", reader, Meanwhile())
    assert stored(store, case).issued == case.issued


def test_c4_a_consent_that_runs_out_at_midnight_stops_the_batch(store: Store, clock: Clock) -> None:
    case = put(store, "02-helena")
    change(store, case, lambda c: setattr(c.consent.acts[0], "valid_to", TODAY))
    reader = party(case, "Psykiatriska")
    assert make(store, case, Paper.PLAN, reader, clock).paper.types
    clock.now += timedelta(days=1)
    with pytest.raises(PaperStopped):
        make(store, case, Paper.PLAN, reader, clock)


def test_a_process_stop_is_passed_only_with_a_reason_which_is_kept(store: Store, clock: Clock) -> None:
    case = put(store, "10-peter")
    copy = usual_copy(case, Paper.PLAN, PERSON)
    stops = [f for f in look(case, copy, TODAY, ROUTINE) if f.level is Level.PROCESS]
    reasons = tuple(
        Deviation(uid=new_uid(), rule=f.rule, path=f.path, reason="Mötet avbröts.", by=BY.name, on=TODAY) for f in stops
    )
    assert stops
    for given in ((), reasons[1:], (*reasons[1:], replace(reasons[0], reason=" "))):
        with pytest.raises(PaperStopped):
            issue(store, case.uid, copy, BY, ROUTINE, clock=clock, deviations=given)
    issued = issue(store, case.uid, copy, BY, ROUTINE, clock=clock, deviations=reasons)
    assert stored(store, case).deviations == list(reasons)
    assert "Mötet avbröts" not in text_of(issued.content)


def test_a_disclosure_stop_has_no_reason_that_passes_it(store: Store, clock: Clock) -> None:
    case = put(store, "08-margareta")
    copy = usual_copy(case, Paper.PLAN, party(case, "Synmottagningen"))
    reasons = tuple(
        Deviation(uid=new_uid(), rule=f.rule, path=f.path, reason="Bråttom.", by=BY.name, on=TODAY)
        for f in look(case, copy, TODAY, ROUTINE)
    )
    with pytest.raises(PaperStopped):
        issue(store, case.uid, copy, BY, ROUTINE, clock=clock, deviations=reasons)


# --------------------------------------------------------------------------------- printed and sent


def test_d3_printed_and_sent_are_dated_acts_of_their_own(store: Store, clock: Clock) -> None:
    case = put(store, "01-bertil")
    issued = make(store, case, Paper.SUMMONS, party(case, "Maria"), clock)
    clock.now += timedelta(minutes=5)
    assert for_printing(store, case.uid, issued.paper.uid, BY, ROUTINE, clock=clock).content == issued.content
    record_printed(store, case.uid, issued.paper.uid, BY, ROUTINE, clock=clock)
    clock.now += timedelta(hours=1)
    now = record_sent(store, case.uid, issued.paper.uid, Channel.POST, BY, ROUTINE, clock=clock)
    acts = now.case.issued[0].acts
    assert [act.act for act in acts] == [PaperAct.MADE, PaperAct.PRINTED, PaperAct.SENT]
    assert acts[2].channel is Channel.POST
    assert [act.at for act in acts] == sorted({act.at for act in acts if act.at})
    assert [a for a, o in entries(store, case) if a.startswith("paper-") and o == Outcome.DONE] == [
        Action.PAPER_MADE,
        Action.PAPER_READ,
        Action.PAPER_PRINTED,
        Action.PAPER_SENT,
    ]


def test_c5_a_letter_that_waits_does_not_outlive_a_withdrawal(store: Store, clock: Clock) -> None:
    case = put(store, "01-bertil")
    reader = party(case, "Hemsjukvården")
    issued = make(store, case, Paper.PLAN, reader, clock)
    change(store, case, lambda c: take_back(c, clock.now, reader.party_uid, "medication"))
    with pytest.raises(SipError, match=r"^paper\.changed$"):
        for_printing(store, case.uid, issued.paper.uid, BY, ROUTINE, clock=clock)
    with pytest.raises(PaperStopped):
        record_sent(store, case.uid, issued.paper.uid, Channel.SHARED_SERVICE, BY, ROUTINE, clock=clock)
    change(store, case, lambda c: take_back(c, clock.now))
    with pytest.raises(PaperStopped):
        for_printing(store, case.uid, issued.paper.uid, BY, ROUTINE, clock=clock)
    assert [act.act for act in stored(store, case).issued[0].acts] == [PaperAct.MADE]
    assert {(Action.PAPER_PRINTED, Outcome.REFUSED), (Action.PAPER_SENT, Outcome.REFUSED)} <= set(entries(store, case))


@pytest.mark.parametrize(("name", "paper"), [("01-bertil", Paper.PLAN), ("05-rana", Paper.SUMMONS)])
def test_a_paper_is_printed_on_a_later_day_if_it_still_holds(store: Store, clock: Clock, name: str, paper: str) -> None:
    case = put(store, name)
    change(store, case, lambda c: setattr(c.meeting, "on", TODAY + timedelta(days=9)))
    issued = make(store, case, paper, PERSON, clock)
    change(store, case, lambda c: setattr(c, "internal_note", "Ringde."))
    clock.now += timedelta(days=2)
    assert for_printing(store, case.uid, issued.paper.uid, BY, ROUTINE, clock=clock).content == issued.content


def test_what_was_sent_is_given_again_only_as_a_new_paper(store: Store, clock: Clock) -> None:
    case = put(store, "01-bertil")
    first = make(store, case, Paper.PLAN, party(case, "Maria"), clock)
    record_sent(store, case.uid, first.paper.uid, Channel.HANDED_OVER, BY, ROUTINE, clock=clock)
    again = for_printing(store, case.uid, first.paper.uid, BY, ROUTINE, clock=clock)
    assert again.paper.uid != first.paper.uid
    assert again.paper.code != first.paper.code
    assert len(stored(store, case).issued) == 2
    clock.now += timedelta(days=400)
    with pytest.raises(PaperStopped):
        for_printing(store, case.uid, first.paper.uid, BY, ROUTINE, clock=clock)


def test_p1_nothing_is_posted_to_somebody_with_protected_identity(store: Store, clock: Clock) -> None:
    case = put(store, "06-sara")
    for reader in (PERSON, party(case, "Lina")):
        issued = make(store, case, Paper.SUMMONS, reader, clock)
        with pytest.raises(PaperStopped) as stopped:
            record_sent(store, case.uid, issued.paper.uid, Channel.POST, BY, ROUTINE, clock=clock)
        assert [f.code for f in stopped.value.findings] == ["P1.not-by-post"]
        record_sent(store, case.uid, issued.paper.uid, Channel.HANDED_OVER, BY, ROUTINE, clock=clock)


def test_a_paper_that_is_not_there_is_said(store: Store, clock: Clock) -> None:
    case = put(store, "01-bertil")
    with pytest.raises(SipError, match=r"^store\.no-paper$"):
        record_printed(store, case.uid, new_uid(), BY, ROUTINE, clock=clock)
    with pytest.raises(SipError, match=r"^store\.no-case$"):
        make(store, demo_case("02-helena"), Paper.PLAN, PERSON, clock)


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SipError, match=r"^paper\.no-folder$"):
        write_file(tmp_path / "file", "plan-7K4Q.pdf", b"%PDF")


# ------------------------------------------------------------------------------------------ trials


def test_every_page_of_a_trial_says_so() -> None:
    case = demo_case("01-bertil")
    for paper in (Paper.CONSENT, Paper.SUMMONS, Paper.PLAN):
        made = trial(case, usual_copy(case, paper, PERSON), TODAY, ROUTINE).made
        for page in PdfReader(io.BytesIO(made.bytes)).pages:
            assert "Provutskrift" in page.extract_text()
    assert case.issued == []


def test_a_trial_is_the_same_bytes_again_and_an_issued_paper_is_no_trial(store: Store, clock: Clock) -> None:
    case = put(store, "02-helena")
    copy = usual_copy(case, Paper.PLAN, PERSON)
    assert trial(case, copy, TODAY, ROUTINE) == trial(demo_case("02-helena"), copy, TODAY, ROUTINE)
    assert "Provutskrift" not in text_of(make(store, case, Paper.PLAN, PERSON, clock).content)


def test_a_trial_asks_for_the_same_consent() -> None:
    case = demo_case("08-margareta")
    with pytest.raises(PaperStopped):
        trial(case, usual_copy(case, Paper.PLAN, party(case, "Hemtjänsten")), TODAY, ROUTINE)


def test_c2_one_type_removed_changes_exactly_the_copies_it_should() -> None:
    """A type that is taken back for one party changes that party's copy, and everybody else's stays as it is."""
    case, told = demo_case("01-bertil"), {"Vårdcentralen Björken", "Hemsjukvården Nordvik"}
    before = {reader: said(case, reader) for reader in readers_of(case, Paper.PLAN)}
    for removed in case.parties[1:]:
        after = demo_case("01-bertil")
        take_back(after, datetime(2026, 11, 23, 8), removed.uid, "medication")
        changed = {reader.party_uid for reader, text in before.items() if said(after, reader) != text}
        assert changed == ({removed.uid} if removed.name in told else set()), removed.name


def test_c2_copies_that_do_not_change_are_the_very_same_bytes() -> None:
    """Not even the code in the foot of the person's own copy tells of a type that is another's: so its wording, which
    is as long as there is room for, stays too. The consent form, which says who is told what, does change.
    """
    name, papers_of = "01-bertil", (Paper.CONSENT, Paper.SUMMONS, Paper.AGENDA, Paper.PLAN)
    before, after = demo_case(name), demo_case(name)
    grant = next(one for one in after.consent.acts[0].grants if "aids" in one.receives)
    grant.receives = tuple(code for code in grant.receives if code != "aids")
    copies = [(paper, reader) for paper in papers_of for reader in readers_of(before, paper)]
    changed = {(paper, reader.party_uid) for paper, reader in copies if len({
        trial(case, usual_copy(case, paper, reader), TODAY, ROUTINE).made.bytes for case in (before, after)
    }) > 1}
    theirs = {(paper, grant.party_uid) for paper in papers_of[1:]}
    assert changed == {(Paper.CONSENT, ""), *theirs}


def said(case: Case, reader: Reader) -> str:
    printed = trial(case, usual_copy(case, Paper.PLAN, reader), TODAY, ROUTINE)
    return text_of(printed.made.bytes)


@pytest.mark.parametrize("name", CARRIED)
def test_every_paper_of_a_carried_case_is_made_for_every_reader(name: str) -> None:
    case = demo_case(name)
    for paper in Paper:
        for reader in readers_of(case, paper):
            made = trial(case, usual_copy(case, paper, reader), TODAY, ROUTINE).made
            assert made.bytes.startswith(b"%PDF-")
            assert made.missing_glyphs == ()


def test_a_municipality_s_own_wording_stands_on_the_paper_and_in_its_version(tmp_path: Path) -> None:
    head = '[language]\ntranslator = "Kommunen"\ndate = 2026-11-27\nversion = 3\n'
    (tmp_path / "en.toml").write_text(head + '[plan]\nlong-term-goal = "What I aim for"\n', "utf-8")
    copy = Copy(Paper.PLAN, Reader(ReaderKind.PERSON), "en", 18)
    case, own = demo_case(CARRIED[0]), replace(ROUTINE, wording=str(tmp_path))
    made, usual = trial(case, copy, TODAY, own).made, trial(case, copy, TODAY, ROUTINE).made
    assert "What I aim for" in text_of(made.bytes)
    assert "What I aim for" not in text_of(usual.bytes)
    assert made.phrases_version == usual.phrases_version + " + 3"


def test_signs_that_no_face_draws_are_told_of_a_paper_that_is_made() -> None:
    case = demo_case(CARRIED[0])
    case.person.last_name += " にほん"
    made = trial(case, Copy(Paper.PLAN, Reader(ReaderKind.PERSON), "sv", 18), TODAY, ROUTINE).made
    assert set(made.missing_glyphs) == set("にほん")
    (trouble,) = unprintable(made.missing_glyphs)
    assert trouble.code == "paper.unprintable"
    assert unprintable(()) == []


# ------------------------------------------------------------------------------------------- lists


def test_the_lists_show_what_is_due_next() -> None:
    assert next_due(demo_case("10-peter"), TODAY, ROUTINE).code == "D3.letters"
    assert next_due(demo_case("08-margareta"), TODAY, ROUTINE).code == "C4.runs-out"


def test_c4_the_lists_know_the_first_alert_of_a_consent_beforehand() -> None:
    case = demo_case("01-bertil")
    case.meeting.on, case.plan.follow_up.on = TODAY - timedelta(days=1), None
    for action in case.plan.actions:
        action.due_on = None
    last = case.consent.acts[0].valid_to
    assert isinstance(last, date)
    due = next_due(case, TODAY, ROUTINE)
    assert (due.on, due.code) == (last - timedelta(days=60), "C4.runs-out")

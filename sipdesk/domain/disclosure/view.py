"""The one door: what one reader may read of a case on one day. Nothing leaves SIPDesk but through here (C13)."""

from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure import shown
from sipdesk.domain.disclosure.envelope import envelope
from sipdesk.domain.disclosure.grounds import plan_consent
from sipdesk.domain.disclosure.lens import Lens, lens_for
from sipdesk.domain.disclosure.redacting import p8_redacted, p8_review
from sipdesk.domain.disclosure.shown_change import ShownChange
from sipdesk.domain.disclosure.shown_closing import ShownClosing
from sipdesk.domain.disclosure.shown_follow_up import ShownFollowUpHeld
from sipdesk.domain.disclosure.shown_plan import ShownPlan
from sipdesk.domain.disclosure.shown_request import ShownRequest
from sipdesk.domain.disclosure.view_change import show_change
from sipdesk.domain.disclosure.view_consent import show_consent
from sipdesk.domain.disclosure.view_door import show_door
from sipdesk.domain.disclosure.view_file import show_file
from sipdesk.domain.disclosure.view_follow_up import show_follow_up
from sipdesk.domain.disclosure.view_guardian import c8_for_guardian
from sipdesk.domain.disclosure.view_meeting import show_meeting
from sipdesk.domain.disclosure.view_not_needed import show_not_needed
from sipdesk.domain.disclosure.view_plan import show_plan
from sipdesk.domain.disclosure.view_reply import d11_for_convener
from sipdesk.domain.disclosure.view_translations import with_translations
from sipdesk.domain.disclosure.view_withdrawal import show_withdrawal
from sipdesk.domain.disclosure.who import party_name, show_party
from sipdesk.domain.party import Party
from sipdesk.domain.routine import PARTICIPATION, Routine
from sipdesk.domain.rules.need import a8_adaptations
from sipdesk.domain.rules.preparation import f13_asked
from sipdesk.domain.terms import Answer, ReaderKind, RequestAnswer


def view(case: Case, reader: shown.Reader, today: date, routine: Routine) -> shown.View:
    """Everything that `reader` may read on `today`. Pure; the result has no way back to the case."""
    if reader.kind is ReaderKind.PUBLIC:
        return p8_for_the_public(case, today, routine)
    if reader.kind is ReaderKind.GUARDIAN:
        return c8_for_guardian(case, reader, today, routine)
    if reader.kind is ReaderKind.CONVENER:
        return d11_for_convener(case, reader, today, routine)
    lens = lens_for(case, reader, today, routine)
    inside = not lens.outside
    of_plan = inside or plan_consent(case, today, routine) is not Answer.NO
    return with_translations(lens, shown.View(
        reader=reader.kind,
        today=today,
        letterhead=_letterhead(lens),
        addressee=_addressee(lens),
        person=_person(lens),
        participants=tuple(show_party(lens, p) for p in case.parties if p.takes_part and lens.may_know_of(p)),
        meeting=show_meeting(lens),
        preparation=_preparation(lens),
        consent=show_consent(lens) if inside else None,
        plan=show_plan(lens) if of_plan else ShownPlan(),
        follow_up=show_follow_up(lens) if of_plan else ShownFollowUpHeld(),
        closing=_closing(lens),
        not_needed=show_not_needed(lens),
        withdrawal=show_withdrawal(lens),
        declined=_declined(lens),
        change=_change(lens),
        door=show_door(lens),
        protected=lens.by_mouth and lens.may_read(case.person, "protected"),
        whole=show_file(lens) if reader.kind is ReaderKind.REGISTRAR else None,
        demo=lens.read(case, "demo", False),
    ))


def p8_for_the_public(case: Case, today: date, routine: Routine) -> shown.View:
    """P8: what a named person has said may be given out, and who sends it; nothing at all before that."""
    review = p8_review(case)
    hidden = case.person.protected or any(party.protected and party.own for party in case.parties)
    return shown.View(
        ReaderKind.PUBLIC,
        today,
        letterhead=shown.Letterhead() if hidden else shown.Letterhead(routine.office.municipality),
        redacted=p8_redacted(case, review, today, routine) if review else None,
        demo=case.demo,
    )


def _letterhead(lens: Lens) -> shown.Letterhead:
    """The own unit's name may tell something too: then the municipality alone signs (spec: "Names tell")."""
    office, routine = lens.routine.office, lens.routine
    around = (party for party in lens.case.parties if party.own or party is lens.reading_party)
    hidden = lens.case.person.protected or any(party.protected for party in around)
    if hidden or (lens.outside and PARTICIPATION not in lens.types):
        return shown.Letterhead()
    known = not lens.outside or (
        office.unit_kind in routine.kinds and routine.name_types(office.unit_kind) <= lens.types
    )
    unit, phone = (office.unit, office.phone) if known else ("", "")
    return shown.Letterhead(office.municipality, unit, phone, routine.mark)


def _addressee(lens: Lens) -> shown.Addressee:
    party, person = lens.reading_party, lens.case.person
    if party is not None:
        return _addressed_party(lens, party)
    if lens.reader.kind in (ReaderKind.OWN_UNIT, ReaderKind.REGISTRAR):
        return shown.Addressee(name=_letterhead(lens).unit)
    name = lens.text(person, "first_name") + " " + lens.text(person, "last_name")
    lines = (lens.text(person, "address"), _town(lens, person))
    return shown.Addressee(name=name.strip(), lines=() if person.no_post else envelope(name.strip(), *lines))


def _addressed_party(lens: Lens, party: Party) -> shown.Addressee:
    """A reader knows its own name and address; what it may be told about the case is another matter."""
    if PARTICIPATION not in lens.types:
        return shown.Addressee()
    name, contact = party_name(lens, party), lens.text(party, "contact")
    # What stands in the window does not move up when a contact person is left out: that would tell that there is one.
    organisation = "" if party.contact.strip() not in ("", name) else lens.text(party, "organisation")
    lines = (contact, organisation, lens.text(party, "address"), _town(lens, party))
    return shown.Addressee(
        name=name, contact=contact, role=lens.text(party, "role"),
        lines=() if party.no_post else envelope(name, *lines),
    )


def _town(lens: Lens, part: object) -> str:
    return f"{lens.text(part, 'postal_code')} {lens.text(part, 'town')}".strip()


def _declined(lens: Lens) -> ShownRequest:
    """Why a request was declined, for the person and the own unit (A4)."""
    request = lens.case.need.request
    if lens.read(request, "answer", None) is not RequestAnswer.DECLINED:
        return ShownRequest()
    return ShownRequest(
        answered_on=lens.read(request, "answered_on", None),
        answered_by=lens.text(request, "answered_by"),
        reason=lens.text(request, "reason"),
    )


def _change(lens: Lens) -> ShownChange:
    """For the person, and for a party that may be told of the meeting; others are told the bare fact (`notices`)."""
    known = lens.may_read(lens.case.meeting, "on")
    inside = lens.reader.kind is ReaderKind.PERSON or lens.outside
    return show_change(lens.case, lens.reader.party_uid, now=True) if known and inside else ShownChange()


def _closing(lens: Lens) -> ShownClosing:
    """For the person and the own unit; others are told the bare fact (`notices`)."""
    closing = lens.case.closing
    if lens.outside:
        return ShownClosing()
    return ShownClosing(
        on=lens.read(closing, "on", None),
        reason=lens.read(closing, "reason", None),
        turn_to=lens.text(closing, "turn_to"),
        turn_to_phone=lens.text(closing, "turn_to_phone"),
    )


def _person(lens: Lens) -> shown.ShownPerson:
    person = lens.case.person
    first, last = lens.text(person, "first_name"), lens.text(person, "last_name")
    needs = person.interpreter
    return shown.ShownPerson(
        name=f"{first} {last}".strip(),
        first_name=first,
        identity_number=lens.text(person, "identity_number"),
        address=tuple(line for line in (lens.text(person, "address"), _town(lens, person)) if line),
        phone=lens.text(person, "phone"),
        interpreter=lens.read(needs, "need", None),
        interpreter_language=lens.text(needs, "language"),
        interpreter_name=lens.text(needs, "name"),
        adaptations=tuple(
            words for a in a8_adaptations(person)
            if not (lens.outside and a.for_relative) and (words := lens.text(a, "what"))
        ),
    )


def _preparation(lens: Lens) -> shown.ShownPreparation:
    prep, frame = lens.case.preparation, lens.case.preparation.frame
    return shown.ShownPreparation(
        what_matters=lens.text(prep, "what_matters"),
        strengths=lens.text(prep, "strengths"),
        difficulties=lens.text(prep, "difficulties"),
        own_part=lens.text(prep, "own_part"),
        asked=_asked(lens),
        answers=tuple(
            shown.ShownAnswer(lens.text(a, "question"), words, a.writer, lens.text(a, "writer_name"))
            for a in prep.answers if (words := lens.text(a, "text"))
        ),
        assessments=tuple(
            shown.ShownAssessment(words, lens.text(a, "author"), lens.text(a, "role"), lens.read(a, "on", None))
            for a in prep.assessments if (words := lens.text(a, "text"))
        ),
        takes_part=lens.read(prep, "takes_part", None),
        takes_part_note=lens.text(prep, "takes_part_note"),
        place=lens.text(frame, "place"),
        time=lens.text(frame, "time"),
        longest_minutes=lens.read(frame, "longest_minutes", 0),
        pauses=lens.read(frame, "pauses", False),
        toilet_near=lens.read(frame, "toilet_near", False),
        know_beforehand=lens.text(frame, "know_beforehand"),
    )


def _asked(lens: Lens) -> tuple[shown.ShownAsked, ...]:
    """The questions of the sheet are no secret, but nobody else has a use for them."""
    questions = () if lens.outside else f13_asked(lens.case, lens.today, lens.routine)
    return tuple(shown.ShownAsked(question.code, question.text) for question in questions)

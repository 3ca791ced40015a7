"""The meeting as one reader may read it, in letters and in the plan."""

from sipdesk.domain.disclosure.lens import Lens
from sipdesk.domain.disclosure.shown_meeting import ShownMeeting, ShownQuestion
from sipdesk.domain.disclosure.who import party_label
from sipdesk.domain.terms import Call, Present


def show_meeting(lens: Lens) -> ShownMeeting:
    meeting, party = lens.case.meeting, lens.reading_party
    known = lens.may_read(meeting, "on")
    orally = known and (meeting.place_orally or (lens.by_mouth and bool(meeting.place.strip())))
    return ShownMeeting(
        on=lens.read(meeting, "on", None),
        starts=lens.read(meeting, "starts", None),
        minutes=lens.read(meeting, "minutes", 0),
        form=lens.read(meeting, "form", None),
        place="" if orally else lens.text(meeting, "place"),
        place_orally=orally,
        link=lens.text(meeting, "link"),
        reply_by=lens.read(meeting, "reply_by", None),
        purpose=lens.text(meeting, "purpose"),
        why_needed=lens.text(meeting, "why_needed"),
        goal=lens.text(meeting, "goal_told") if _goal_approved(lens) else "",
        questions=_questions(lens),
        contribution=lens.text(party, "contribution") if party else "",
        supports_now=lens.read(party, "supports_now", True) if party else True,
        convener=lens.text(meeting, "convener"),
        convener_role=lens.text(meeting, "convener_role"),
        convener_phone=lens.text(meeting, "convener_phone"),
        chair_name=lens.text(meeting, "chair_name"),
        note_taker=lens.text(meeting, "note_taker"),
        summoned=lens.read(party, "call", Call.SUMMONED) is Call.SUMMONED if party else True,
        attendance=_attendance(lens),
    )


def _goal_approved(lens: Lens) -> bool:
    """In a letter to others the goal stands as the person wants it told, and only when she has approved it (D4)."""
    approved = lens.case.meeting.goal_approved_on
    return not lens.outside or (approved is not None and approved <= lens.today)


def _questions(lens: Lens) -> tuple[ShownQuestion, ...]:
    """The person's own questions first (E3); a question that consent does not cover is not told (C1)."""
    told = [q for q in lens.case.meeting.questions if not lens.outside or q.uid in lens.questions]
    told.sort(key=lambda q: not q.from_person)
    return tuple(ShownQuestion(words, q.from_person) for q in told if (words := lens.text(q, "text")))


def _attendance(lens: Lens) -> tuple[tuple[str, Present], ...]:
    rows = []
    for entry in lens.case.meeting.attendance:
        party = lens.case.party(entry.party_uid)
        if party is None and entry.party_uid:
            continue
        name = party_label(lens, party) if party else lens.text(lens.case.person, "first_name")
        came = lens.text(entry, "instead") or name
        if came and entry.present and lens.may_read(entry, "present"):
            rows.append((came, entry.present))
    return tuple(rows)

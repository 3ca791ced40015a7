"""The meeting as one reader may read it, in letters, in the agenda and in the plan."""

from sipdesk.domain.agenda import e1_who_leads, e3_around, e3_minutes, e3_own_first, e7_places_to_sign
from sipdesk.domain.disclosure.lens import Lens
from sipdesk.domain.disclosure.shown_meeting import ShownMeeting, ShownQuestion
from sipdesk.domain.disclosure.who import party_label
from sipdesk.domain.party import d6_expected_all_the_same
from sipdesk.domain.terms import Call, Present


def show_meeting(lens: Lens) -> ShownMeeting:
    meeting, party, attendance = lens.case.meeting, lens.reading_party, _attendance(lens)
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
        supports_now=not (party and lens.may_read(party, "supports_now") and d6_expected_all_the_same(party)),
        convener=lens.text(meeting, "convener"),
        convener_role=lens.text(meeting, "convener_role"),
        convener_phone=lens.text(meeting, "convener_phone"),
        chair_name=lens.text(meeting, "chair_name") or _chair(lens),
        note_taker=lens.text(meeting, "note_taker"),
        summoned=lens.read(party, "call", Call.SUMMONED) is Call.SUMMONED if party else True,
        opening=0 if lens.outside else e3_around(meeting.minutes)[0],
        places_to_sign=e7_places_to_sign(lens.read(meeting, "signatures", False), (how for _, how in attendance)),
        attendance=attendance,
    )


def _chair(lens: Lens) -> str:
    """E1: whoever leads by the choice that was made, as far as the reader may know that, and that name."""
    meeting = lens.case.meeting
    if not lens.may_read(meeting, "chair") or meeting.chair_name.strip():
        return ""
    return e1_who_leads(meeting, lens.text(lens.case.person, "first_name"), lens.text(meeting, "convener"))


def _goal_approved(lens: Lens) -> bool:
    """In a letter to others the goal stands as the person wants it told, and only when she has approved it (D4)."""
    approved = lens.case.meeting.goal_approved_on
    return not lens.outside or (approved is not None and approved <= lens.today)


def _questions(lens: Lens) -> tuple[ShownQuestion, ...]:
    """The person's own questions first (E3); a question that consent does not cover is not told (C1).

    Minutes stand on the whole agenda alone: on another's copy they would show how much is left out. They are shared
    out among the questions that are read, so that no gap hints at one that is not.
    """
    meeting = lens.case.meeting
    known = [q for q in e3_own_first(meeting.questions) if not lens.outside or q.uid in lens.questions]
    told = [(q, words) for q in known if (words := lens.text(q, "text"))]
    minutes = e3_minutes(meeting.minutes, [lens.read(q, "minutes", 0) for q, _ in told])
    return tuple(
        ShownQuestion(words, q.from_person, 0 if lens.outside else share)
        for (q, words), share in zip(told, minutes, strict=True)
    )


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

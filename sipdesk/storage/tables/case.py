"""The case and its first two moments: person, need, preparation. Each table mirrors a class of `sipdesk.domain`."""

import peewee as pw

from sipdesk.domain.terms import (
    CaseState,
    Consenter,
    IdentityKind,
    Initiative,
    InterpreterNeed,
    MeetingForm,
    RequestAnswer,
    TakesPart,
    Track,
    Writer,
)
from sipdesk.storage.tables.base import Listed, Once, Row, one_part_of, only_part_of
from sipdesk.storage.tables.columns import Choice, Code, Codes, Day, Flag, Moment, Number, Text, Words


class CaseRow(Row):
    """version: raised by every change. change: uid of the last change, so that a repeated save is known again."""

    id = pw.AutoField()
    uid = Code(unique=True)
    version = Number()
    change = Code()
    changed_at = Moment()
    number = Text()
    created_on = Day(null=True)
    state = Choice(CaseState)
    track = Choice(Track)
    internal_note = Text()
    demo = Flag()


class TrackChangeRow(Listed):
    parent = one_part_of(CaseRow)
    track = Code()
    on = Day(null=True)
    by = Text()
    reason = Text()


class PersonRow(Once):
    parent = only_part_of(CaseRow)
    first_name = Text()
    last_name = Text()
    identity_kind = Choice(IdentityKind)
    identity_number = Text()
    birth_date = Day(null=True, index=True)
    address = Text()
    postal_code = Text()
    town = Text()
    phone = Text()
    email = Text()
    protected = Flag()
    safe_channel = Text()
    no_post = Flag()
    language = Code()
    print_size = Number()
    consenter = Choice(Consenter)


class InterpreterRow(Once):
    parent = only_part_of(PersonRow)
    need = Choice(InterpreterNeed)
    language = Code()
    name = Text()
    reference = Text()
    booked_on = Day(null=True)


class AdaptationRow(Listed):
    parent = one_part_of(PersonRow)
    what = Words()
    for_relative = Flag()


class NeedRow(Once):
    parent = only_part_of(CaseRow)
    found_on = Day(null=True)
    found_by = Text()
    found_by_role = Text()
    found_by_organisation = Text()
    initiative = Choice(Initiative)
    relative_approved = Flag()
    judged_on = Day(null=True)
    judged_by = Text()
    first_step_on = Day(null=True)
    signs = Codes()
    other_sign = Words()
    description = Words()
    municipality_needed = Flag()
    region_needed = Flag()


class RequestRow(Once):
    parent = only_part_of(NeedRow)
    answer = Choice(RequestAnswer, null=True)
    answered_on = Day(null=True)
    answered_by = Text()
    reason = Text()
    passed_to = Text()
    receipt_on = Day(null=True)


class InformationRow(Once):
    parent = only_part_of(CaseRow)
    given_on = Day(null=True)
    given_by = Text()
    what = Text()
    how = Text()
    language = Code()
    understood = Words()
    relatives_informed = Flag()


class PreparationRow(Once):
    parent = only_part_of(CaseRow)
    on = Day(null=True)
    by = Text()
    what_matters = Words()
    strengths = Words()
    difficulties = Words()
    own_part = Words()
    takes_part = Choice(TakesPart, null=True)
    takes_part_note = Words()


class AssessmentRow(Listed):
    parent = one_part_of(PreparationRow)
    text = Words()
    author = Text()
    role = Text()
    on = Day(null=True)


class SheetAnswerRow(Listed):
    parent = one_part_of(PreparationRow)
    question = Code()
    text = Words()
    writer = Choice(Writer)
    writer_name = Text()


class FrameRow(Once):
    parent = only_part_of(PreparationRow)
    place = Words()
    time = Words()
    form = Choice(MeetingForm, null=True)
    longest_minutes = Number()
    pauses = Flag()
    toilet_near = Flag()
    talk_afterwards = Flag()
    know_beforehand = Words()

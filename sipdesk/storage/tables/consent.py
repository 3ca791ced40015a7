"""Consent and the parties it is about. Each table mirrors a class of `sipdesk.domain`."""

from sipdesk.domain.terms import (
    Answer,
    Authority,
    Call,
    Channel,
    ConsentForm,
    Custody,
    Documented,
    GuardianPart,
    Maturity,
    MeetingForm,
    RepresentativeKind,
)
from sipdesk.storage.tables.base import Listed, Once, one_part_of, only_part_of
from sipdesk.storage.tables.case import CaseRow
from sipdesk.storage.tables.columns import Choice, Code, Codes, Day, Flag, Moment, Number, Text, Words


class ConsentRow(Once):
    parent = only_part_of(CaseRow)
    agreed_forms = Codes(MeetingForm)
    not_shared = Words()
    explained = Text()
    explained_on = Day(null=True)


class TypeReasonRow(Listed):
    parent = one_part_of(ConsentRow)
    type = Code()
    reason = Text()


class ConsentActRow(Listed):
    parent = one_part_of(ConsentRow)
    exchange = Choice(Answer, null=True)
    plan = Choice(Answer, null=True)
    given_by = Code()
    given_on = Day(null=True)
    valid_from = Day(null=True)
    valid_to = Day(null=True)
    form = Choice(ConsentForm, null=True)
    taken_by = Text()
    documented = Choice(Documented, null=True)
    documented_where = Text()
    questions = Codes()
    recorded_at = Moment(null=True)


class RepresentativeRow(Listed):
    parent = one_part_of(ConsentRow)
    party_uid = Code()
    kind = Choice(RepresentativeKind, null=True)
    scope = Text()
    evidence = Text()
    assessor = Text()
    assessed_on = Day(null=True)
    reaches = Choice(Answer, null=True)
    willing = Choice(Answer, null=True)


class DetrimentRow(Listed):
    parent = one_part_of(ConsentRow)
    party_uid = Code()
    types = Codes()
    reason = Text()


class CapacityNoteRow(Listed):
    parent = one_part_of(ConsentRow)
    on = Day(null=True)
    by = Text()
    text = Text()


class ChildRow(Once):
    parent = only_part_of(ConsentRow)
    asked_on = Day(null=True)
    asked_by = Text()
    how = Text()
    view = Words()
    maturity = Choice(Maturity, null=True)
    reason = Text()
    assessor = Text()
    assessed_on = Day(null=True)
    custody = Choice(Custody, null=True)


class GuardianRow(Listed):
    parent = one_part_of(ConsentRow)
    party_uid = Code()
    name = Text()
    part = Choice(GuardianPart)
    kept_from = Codes()
    ground = Text()
    decision = Text()
    decided_by = Text()
    decided_on = Day(null=True)


class GrantRow(Listed):
    parent = one_part_of(ConsentActRow)
    party_uid = Code()
    receives = Codes()
    shares = Codes()
    confirmed = Flag()


class WithdrawalRow(Listed):
    parent = one_part_of(ConsentRow)
    at = Moment(null=True)
    exchange = Flag()
    plan = Flag()
    party_uid = Code()
    type = Code()
    acts = Codes()
    form = Choice(ConsentForm, null=True)
    taken_by = Text()
    note = Words()
    told = Codes()
    taken_back_by = Code()


class PartyRow(Listed):
    parent = one_part_of(CaseRow)
    kind = Code()
    organisation = Text()
    name = Text()
    short_name = Text()
    door_name = Text()
    authority = Choice(Authority)
    call = Choice(Call)
    move_reason = Text()
    takes_part = Flag()
    own = Flag()
    contact = Text()
    role = Text()
    relation = Text()
    phone = Text()
    email = Text()
    address = Text()
    postal_code = Text()
    town = Text()
    protected = Flag()
    safe_channel = Text()
    no_post = Flag()
    name_types = Codes(null=True)
    approved_on = Day(null=True)
    spoken_on = Day(null=True)
    spoken_by = Text()
    contribution = Words()
    supports_now = Flag()
    channel = Choice(Channel, null=True)
    language = Code()
    print_size = Number()
    wants_copy = Flag()


class ReplyRow(Once):
    parent = only_part_of(PartyRow)
    on = Day(null=True)
    coming = Flag(null=True)
    who = Text()
    replacement = Text()

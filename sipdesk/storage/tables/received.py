"""The table of summonses that came from another convener."""

from sipdesk.domain.terms import Answer, ReplyOffer
from sipdesk.storage.tables.base import Listed, one_part_of
from sipdesk.storage.tables.case import CaseRow
from sipdesk.storage.tables.columns import Choice, Clock, Codes, Day, Text


class SummonsReceivedRow(Listed):
    parent = one_part_of(CaseRow)
    from_unit = Text()
    from_name = Text()
    from_phone = Text()
    from_address = Text()
    from_postal_code = Text()
    from_town = Text()
    reference = Text()
    received_on = Day(null=True)
    meeting_on = Day(null=True)
    starts = Clock(null=True)
    place = Text()
    about = Text()
    reply_by = Day(null=True)
    coming = Choice(Answer, null=True)
    who = Text()
    instead_of = Text()
    offers = Codes(ReplyOffer)
    other_day = Day(null=True)
    asked = Choice(Answer, null=True)
    contribution = Text()
    replied_on = Day(null=True)
    plan_on = Day(null=True)

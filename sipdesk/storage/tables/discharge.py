"""Discharge from hospital. Each table mirrors a class of `sipdesk.domain.discharge`."""

from sipdesk.domain.terms import Answer, CompulsoryCare, ExistingSip
from sipdesk.storage.tables.base import Listed, Once, one_part_of, only_part_of
from sipdesk.storage.tables.case import CaseRow
from sipdesk.storage.tables.columns import Choice, Clock, Codes, Day, Flag, Text, Words


class DischargeRow(Once):
    parent = only_part_of(CaseRow)
    admitted_on = Day(null=True)
    ready_on = Day(null=True)
    ready_at = Clock(null=True)
    called_on = Day(null=True)
    discharged_on = Day(null=True)
    compulsory = Choice(CompulsoryCare)
    care_contact = Text()
    care_contact_unit = Text()
    care_contact_phone = Text()
    planned_on = Day(null=True)
    planned_by = Text()
    offered_on = Day(null=True)
    offered_by = Text()
    offer_answer = Choice(Answer, null=True)
    answered_on = Day(null=True)
    in_hospital = Flag()
    hospital_reason = Text()
    sip_exists = Choice(Answer, null=True)
    sip_told_on = Day(null=True)
    sip_told_by = Text()
    goal_changed = Choice(Answer, null=True)
    existing = Choice(ExistingSip, null=True)
    existing_answer = Choice(Answer, null=True)
    existing_answered_on = Day(null=True)


class EstimateRow(Listed):
    parent = one_part_of(DischargeRow)
    day = Day(null=True)
    said_on = Day(null=True)


class JudgementRow(Once):
    parent = only_part_of(DischargeRow)
    needed = Choice(Answer, null=True)
    judged_on = Day(null=True)
    judged_by = Text()
    reason = Words()
    told = Codes()

"""All tables together. `storage.migrations` brings every earlier store to this shape.

A test keeps the columns equal to the fields of the domain.
"""

from typing import Final

import peewee as pw

from sipdesk.domain import (
    action_done,
    case,
    closing,
    consent,
    correction,
    discharge,
    follow_up,
    guardian,
    hand_over,
    incident,
    life_change,
    meeting,
    need,
    party,
    person,
    plan,
    preparation,
    received,
    register,
    representative,
    secrecy,
    translation,
)
from sipdesk.storage.engine import StoreDatabase
from sipdesk.storage.tables import case as cases
from sipdesk.storage.tables import closing as closings
from sipdesk.storage.tables import consent as consents
from sipdesk.storage.tables import correction as corrections
from sipdesk.storage.tables import discharge as discharges
from sipdesk.storage.tables import follow_up as follow_ups
from sipdesk.storage.tables import hand_over as hand_overs
from sipdesk.storage.tables import incident as incidents
from sipdesk.storage.tables import own, retention, review
from sipdesk.storage.tables import plan as plans
from sipdesk.storage.tables import received as summonses
from sipdesk.storage.tables import secrecy as secrecies
from sipdesk.storage.tables import translation as translations
from sipdesk.storage.tables.base import Row

KEPT: Final[dict[type, type[Row]]] = {
    case.Case: cases.CaseRow,
    register.TrackChange: cases.TrackChangeRow,
    person.Person: cases.PersonRow,
    person.Interpreter: cases.InterpreterRow,
    person.Adaptation: cases.AdaptationRow,
    need.Need: cases.NeedRow,
    need.Request: cases.RequestRow,
    discharge.Discharge: discharges.DischargeRow,
    discharge.Judgement: discharges.JudgementRow,
    discharge.Estimate: discharges.EstimateRow,
    need.Information: cases.InformationRow,
    preparation.Preparation: cases.PreparationRow,
    preparation.Assessment: cases.AssessmentRow,
    preparation.SheetAnswer: cases.SheetAnswerRow,
    preparation.Frame: cases.FrameRow,
    consent.Consent: consents.ConsentRow,
    consent.TypeReason: consents.TypeReasonRow,
    consent.ConsentAct: consents.ConsentActRow,
    representative.Representative: consents.RepresentativeRow,
    representative.Detriment: consents.DetrimentRow,
    representative.CapacityNote: consents.CapacityNoteRow,
    guardian.Child: consents.ChildRow,
    guardian.Guardian: consents.GuardianRow,
    consent.Grant: consents.GrantRow,
    consent.Withdrawal: consents.WithdrawalRow,
    party.Party: consents.PartyRow,
    party.Reply: consents.ReplyRow,
    meeting.Meeting: plans.MeetingRow,
    meeting.Question: plans.QuestionRow,
    meeting.Attendance: plans.AttendanceRow,
    plan.Plan: plans.PlanRow,
    plan.SubGoal: plans.SubGoalRow,
    plan.Action: plans.ActionRow,
    plan.Lead: plans.LeadRow,
    plan.FollowUp: plans.FollowUpRow,
    plan.Remark: plans.RemarkRow,
    plan.Agreement: plans.AgreementRow,
    action_done.ActionDone: follow_ups.ActionDoneRow,
    follow_up.FollowUpHeld: follow_ups.FollowUpHeldRow,
    follow_up.ActionResult: follow_ups.ActionResultRow,
    follow_up.GoalResult: follow_ups.GoalResultRow,
    life_change.LifeChange: follow_ups.LifeChangeRow,
    incident.Incident: incidents.IncidentRow,
    correction.Correction: corrections.CorrectionRow,
    secrecy.SecrecyReview: secrecies.SecrecyReviewRow,
    secrecy.SecrecyOfPart: secrecies.SecrecyOfPartRow,
    received.SummonsReceived: summonses.SummonsReceivedRow,
    closing.Closing: closings.ClosingRow,
    closing.Evaluation: closings.EvaluationRow,
    closing.Reopening: closings.ReopeningRow,
    translation.Translation: translations.TranslationRow,
    hand_over.HandOver: hand_overs.HandOverRow,
    register.IssuedPaper: plans.IssuedPaperRow,
    register.Act: plans.ActRow,
    register.Deviation: plans.DeviationRow,
}
"""The class of every part of a case, and its table."""

OWN: Final[tuple[type[Row], ...]] = (
    own.StoreRow,
    own.MigrationRow,
    own.StaffRow,
    own.AuditRow,
    own.OldSealRow,
    own.DraftRow,
    own.PaperRow,
    own.WorkRow,
    own.StaleRow,
    review.LogReviewRow,
    retention.RetentionRow,
)


def declare(database: StoreDatabase) -> None:
    """Make all tables in an empty database, as they are declared. A real store gets its shape by migration only."""
    for table in (*KEPT.values(), *OWN):
        pw.SchemaManager(table, database=database).create_all(safe=False)
    for statement in (*own.FULL_TEXT, *own.AUDIT_GUARDS):
        database.sql(statement)

"""Consent forms for a child: one for each who signs, with what that one may know and said herself (C8)."""

from dataclasses import replace
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.signers import THE_CHILD, c8_minor, c8_signers
from sipdesk.domain.guardian import Guardian
from sipdesk.domain.party import Party
from sipdesk.domain.received import summons_of
from sipdesk.domain.routine import Routine
from sipdesk.domain.terms import GuardianPart, ReaderKind


def c8_guardian_of(case: Case, uid: str) -> Guardian | None:
    """C8: the guardian with that uid; None for one who has been removed."""
    return next((one for one in case.consent.guardians if uid and one.uid == uid), None)


def c8_guardians_signing(case: Case, day: date, routine: Routine) -> list[Guardian]:
    """C8: the guardians who have a consent form of their own that day: they have custody, their consent is needed, and
    they are asked. None of an adult's, nor where the child consents alone."""
    signers = c8_signers(case, day) if c8_minor(case, day, routine) else ()
    return [one for one in case.consent.guardians if one.uid in signers and one.part is GuardianPart.ASKED]


def c8_child_signs(case: Case, day: date, routine: Routine) -> bool:
    """C8: whether the person has a form of her own: not where her guardians alone consent for her."""
    signers = c8_signers(case, day) if c8_minor(case, day, routine) else ()
    return not signers or THE_CHILD in signers


def c8_form_readers(case: Case, day: date, routine: Routine) -> list[Reader]:
    """C8: for whom there is a consent form: the person, the guardians, or all of them."""
    guardians = [Reader(ReaderKind.GUARDIAN, uid=one.uid) for one in c8_guardians_signing(case, day, routine)]
    own = [Reader(ReaderKind.PERSON)] if c8_child_signs(case, day, routine) or not guardians else []
    return [*own, *guardians]


def c8_act_of(case: Case, signer: str) -> ConsentAct:
    """C8: what stands on the form of one who signs: the newest that she herself has said, or what is proposed to
    whoever is asked next. Of such a draft nothing that has been filled in of an answer: it may be somebody else's."""
    acts = case.consent.acts
    mine = [act for act in acts if act.given_by == signer or (act.recorded_at is None and not act.given_by)]
    if not mine:
        return ConsentAct(given_by=signer)
    if mine[-1].given_by == signer:
        return mine[-1]
    return ConsentAct(
        uid=mine[-1].uid, given_by=signer, valid_from=mine[-1].valid_from, valid_to=mine[-1].valid_to,
        grants=[replace(grant) for grant in mine[-1].grants],
    )  # fmt: skip


def party_of_reader(case: Case, reader: Reader) -> Party | None:
    """The party that the reader is, a guardian who takes part among them; else None."""
    if reader.kind is ReaderKind.GUARDIAN:
        guardian = c8_guardian_of(case, reader.uid)
        return case.party(guardian.party_uid) if guardian else None
    return case.party(reader.party_uid) if reader.kind is ReaderKind.PARTY else None


def guardian_name(case: Case, uid: str) -> str:
    """What the own unit calls a guardian; empty for one who has been removed, or of whom nobody has written who it
    is."""
    guardian = c8_guardian_of(case, uid)
    party = case.party(guardian.party_uid) if guardian else None
    return party.name if party else guardian.name.strip() if guardian else ""


def outside_name(case: Case, reader: Reader) -> str:
    """What the own unit calls one who is no party: a guardian, or whoever has called us (D11); else empty."""
    if reader.kind is ReaderKind.CONVENER:
        one = summons_of(case.received, reader.uid)
        return (one.from_unit.strip() or one.from_name.strip()) if one else ""
    return guardian_name(case, reader.uid)

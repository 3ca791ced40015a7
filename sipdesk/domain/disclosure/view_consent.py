"""The consent form: who may tell and be told what, as it stands in the newest act.

For a child everybody who signs has a form of her own: a guardian's holds nothing of what she may not know (C8).
"""

from sipdesk.domain.agenda import e3_own_first
from sipdesk.domain.consent import ConsentAct, Grant
from sipdesk.domain.disclosure import shown_consent
from sipdesk.domain.disclosure.agreed import c1_covers
from sipdesk.domain.disclosure.consenters import c7_representative
from sipdesk.domain.disclosure.form_of_child import FormOf, form_of
from sipdesk.domain.disclosure.guardians import c8_act_of
from sipdesk.domain.disclosure.lens import Lens
from sipdesk.domain.disclosure.signers import THE_CHILD, c8_minor
from sipdesk.domain.disclosure.who import party_label, party_name
from sipdesk.domain.meeting import Question
from sipdesk.domain.terms import Answer, Consenter, ReaderKind


def show_consent(lens: Lens) -> shown_consent.ShownConsent:
    """The newest act, a draft too: an unanswered form prints empty boxes. A child reads what she herself has said."""
    acts = lens.case.consent.acts
    act = acts[-1] if acts else ConsentAct()
    if lens.reader.kind is ReaderKind.PERSON and c8_minor(lens.case, lens.today, lens.routine):
        act = c8_act_of(lens.case, THE_CHILD)
    return show_form(lens, act, form_of(lens, act))


def show_form(lens: Lens, act: ConsentAct, of: FormOf) -> shown_consent.ShownConsent:
    """What one act says, as far as those may know who sign it."""
    consent = lens.case.consent
    represented = lens.read(lens.case.person, "consenter", None) is Consenter.REPRESENTATIVE
    return shown_consent.ShownConsent(
        types=_types(lens, act, of),
        grants=_grants(lens, act, of),
        exchange=lens.read(act, "exchange", None),
        plan=lens.read(act, "plan", None),
        given_on=lens.read(act, "given_on", None),
        valid_from=lens.read(act, "valid_from", None),
        valid_to=lens.read(act, "valid_to", None),
        form=lens.read(act, "form", None),
        taken_by=lens.text(act, "taken_by") if of.unit_known() else "",
        documented=lens.read(act, "documented", None),
        documented_where="" if of.kept else lens.text(act, "documented_where"),
        not_shared=lens.text(consent, "not_shared") if of.own_words else "",
        agreed_forms=lens.read(consent, "agreed_forms", ()),
        recorded=act.recorded_at is not None,
        represented=represented and not c8_minor(lens.case, lens.today, lens.routine),
        representative=_representative(lens, act),
        purpose=of.told(lens.case.meeting, "purpose"),
        questions=tuple(text for one in _asked_about(lens, act) if (text := of.told(one, "text"))),
        signers=of.signers,
        ends_on=of.ends_on,
        unit_known=of.unit_known(),
    )


def _asked_about(lens: Lens, act: ConsentAct) -> list[Question]:
    """What the form asks about; the record of an act names what it was given for, and nothing that came later (C1)."""
    asked = e3_own_first(lens.case.meeting.questions)
    return asked if act.recorded_at is None else [one for one in asked if c1_covers(act, one)]


def _representative(lens: Lens, act: ConsentAct) -> str:
    """Who gave the act for the person; before it is given the one who would, if there is only one (C7)."""
    minor = c8_minor(lens.case, lens.today, lens.routine)
    if minor or lens.case.person.consenter is not Consenter.REPRESENTATIVE:
        return ""
    everybody = lens.case.consent.representatives
    only = everybody[0] if len(everybody) == 1 and act.recorded_at is None else None
    one = c7_representative(lens.case, lens.read(act, "given_by", "")) or only
    party = lens.case.party(lens.read(one, "party_uid", "")) if one else None
    return party_label(lens, party) if party else ""


def _types(lens: Lens, act: ConsentAct, of: FormOf) -> tuple[shown_consent.ShownType, ...]:
    """The kinds chosen for the case, and any that the act names besides: the record shows all that was granted. Where
    something is kept from who signs, the routine's reason stands instead of what staff have written."""
    chosen = {entry.type: "" if of.kept else lens.text(entry, "reason") for entry in lens.case.consent.types}
    for grant in act.grants if act.recorded_at else ():
        for code in (*grant.receives, *grant.shares):
            chosen.setdefault(code, "")
    return tuple(show_type(lens, code, reason) for code, reason in chosen.items() if code not in of.kept)


def show_type(lens: Lens, code: str, reason: str = "") -> shown_consent.ShownType:
    """A kind of information in the routine's words; one that has left the routine by its code."""
    known = lens.routine.types.get(code)
    if known is None:
        return shown_consent.ShownType(code, code, code, reason)
    return shown_consent.ShownType(code, known.name, known.own, reason or known.reason)


def _unasked(lens: Lens, act: ConsentAct) -> list[Grant]:
    """Parties that the draft says nothing of yet: their boxes are there, and empty; nobody is asked in general (C2)."""
    asked = {grant.party_uid for grant in act.grants}
    left = (party for party in lens.case.parties if party.uid not in asked)
    return [Grant(party_uid=party.uid) for party in left if party_label(lens, party)]


def _grants(lens: Lens, act: ConsentAct, of: FormOf) -> tuple[shown_consent.ShownGrant, ...]:
    """One row a party; a party that has left the list has no row.

    A draft shows what is proposed. The record shows what was said: nothing in a row that nobody confirmed (C2), and
    nothing at all where the exchange was not said yes to.
    """
    rows = []
    draft = act.recorded_at is None
    for grant in [*act.grants, *(_unasked(lens, act) if draft else ())]:
        party = lens.case.party(grant.party_uid)
        if party is not None and of.names(party):
            name = party_label(lens, party)
            short = lens.text(party, "short_name") if party_name(lens, party) else ""
            given = draft or (grant.confirmed and act.exchange is Answer.YES)
            receives, shares = (of.known(grant.receives), of.known(grant.shares)) if given else ((), ())
            rows.append(shown_consent.ShownGrant(name, short or name, receives, shares, party.own))
    return tuple(rows)

"""What a guardian reads of the case: her own consent form, and nothing of what she may not know (C8)."""

from dataclasses import replace
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure import shown
from sipdesk.domain.disclosure.envelope import envelope
from sipdesk.domain.disclosure.form_of_child import FormOf, form_for
from sipdesk.domain.disclosure.guardians import c8_act_of, c8_guardians_signing
from sipdesk.domain.disclosure.lens import Lens, lens_for
from sipdesk.domain.disclosure.shown_meeting import ShownMeeting
from sipdesk.domain.disclosure.view_consent import show_form
from sipdesk.domain.disclosure.view_translations import with_translations
from sipdesk.domain.disclosure.who import party_label
from sipdesk.domain.guardian import Guardian
from sipdesk.domain.routine import CONTACT, Routine
from sipdesk.domain.terms import ReaderKind


def c8_for_guardian(case: Case, reader: shown.Reader, today: date, routine: Routine) -> shown.View:
    """C8: nothing at all for one who does not have custody, is kept out, absent or in the way, or is not asked."""
    signing = c8_guardians_signing(case, today, routine)
    guardian = next((one for one in signing if one.uid == reader.uid), None)
    if guardian is None:
        return shown.View(ReaderKind.GUARDIAN, today, demo=case.demo)
    # The form asks what the person is asked; what stands on it is what she reads, less what the guardian may not know.
    lens = lens_for(case, shown.Reader(ReaderKind.PERSON), today, routine)
    act = c8_act_of(case, guardian.uid)
    of = form_for(lens, act, (guardian.uid,))
    seen = with_translations(lens, shown.View(
        ReaderKind.GUARDIAN,
        today,
        letterhead=_letterhead(of, guardian),
        addressee=_addressee(lens, guardian),
        person=_person(of),
        meeting=_meeting(of),
        consent=show_form(lens, act, of),
        protected=lens.by_mouth,
        demo=case.demo,
    ))
    return replace(seen, translations=tuple(one for one in seen.translations if of.names_nobody_hidden(one.text)))


def _letterhead(of: FormOf, guardian: Guardian) -> shown.Letterhead:
    """The municipality, and the unit where its name tells nothing that she may not know."""
    case, office, routine = of.lens.case, of.lens.routine.office, of.lens.routine
    around = (party for party in case.parties if party.own or party.uid == guardian.party_uid)
    if case.person.protected or any(party.protected for party in around):
        return shown.Letterhead()
    unit, phone = (office.unit, office.phone) if of.unit_known() else ("", "")
    return shown.Letterhead(office.municipality, unit, phone, routine.mark)


def _addressee(lens: Lens, guardian: Guardian) -> shown.Addressee:
    party = lens.case.party(guardian.party_uid)
    if party is None:
        return shown.Addressee(lens.text(guardian, "name"))
    name = party_label(lens, party)
    town = f"{lens.text(party, 'postal_code')} {lens.text(party, 'town')}".strip()
    return shown.Addressee(name, lines=() if party.no_post else envelope(name, lens.text(party, "address"), town))


def _person(of: FormOf) -> shown.ShownPerson:
    """Whom it is about."""
    person = of.lens.case.person
    first, last = of.lens.text(person, "first_name"), of.lens.text(person, "last_name")
    number = "" if CONTACT in of.kept else of.lens.text(person, "identity_number")
    return shown.ShownPerson(f"{first} {last}".strip(), first, number)


def _meeting(of: FormOf) -> ShownMeeting:
    """Whom to ring to take it back."""
    meeting = of.lens.case.meeting
    if not of.unit_known():
        return ShownMeeting()
    return ShownMeeting(
        convener=of.lens.text(meeting, "convener"), convener_phone=of.lens.text(meeting, "convener_phone")
    )

"""What the person has taken back, for herself and the own unit; others are told the bare fact (`notices`)."""

from sipdesk.domain.consent import Withdrawal
from sipdesk.domain.disclosure.lens import Lens
from sipdesk.domain.disclosure.shown_withdrawal import ShownTakenBack, ShownWithdrawal
from sipdesk.domain.disclosure.view_consent import show_type
from sipdesk.domain.disclosure.who import party_label


def show_withdrawal(lens: Lens) -> ShownWithdrawal:
    """Everything that was taken back on the newest day of a withdrawal: what is said at one sitting is one paper."""
    read = [(at.date(), one) for one in lens.case.consent.withdrawals if (at := lens.read(one, "at", None))]
    if lens.outside or not read:
        return ShownWithdrawal()
    newest = max(day for day, _ in read)
    return ShownWithdrawal(newest, tuple(part for day, one in read if day == newest for part in _parts(lens, one)))


def _parts(lens: Lens, taken_back: Withdrawal) -> list[ShownTakenBack]:
    party = lens.case.party(lens.read(taken_back, "party_uid", ""))
    code = lens.read(taken_back, "type", "")
    if not (taken_back.party_uid or code):
        shown = ShownTakenBack(exchange=lens.read(taken_back, "exchange", False), plan=taken_back.plan)
        return [shown] if shown.exchange or shown.plan else []
    who = party_label(lens, party) if party else ""
    return [ShownTakenBack(party=who, type=show_type(lens, code) if code else None)] if who or code else []

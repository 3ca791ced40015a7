"""Who uses the store: one signed-in person, asked for at first run and named in every entry of the audit log.

The team store will know many; here the last words about the person count and the earlier ones are kept.
"""

from sipdesk.domain.register import Staff
from sipdesk.storage import audit
from sipdesk.storage.store import Store
from sipdesk.storage.tables.own import StaffRow


def staff(store: Store) -> Staff:
    """The person who signs in here."""
    columns = (StaffRow.uid, StaffRow.name, StaffRow.role, StaffRow.unit, StaffRow.phone)
    with store.reading():
        (row,) = store.run(StaffRow.select(*columns).order_by(StaffRow.id.desc()).limit(1).tuples())
    return Staff(*row)


def sign_in(store: Store) -> Staff:
    """The person who signs in here, entered in the log as having done so. Lists may be shown from now on."""
    with store.transaction():
        by = staff(store)
        audit.append(store, audit.Action.SIGNED_IN, by)
    return by


def change(store: Store, to: Staff, by: Staff) -> None:
    """Another name, role, unit or phone; or somebody else, with another uid."""
    with store.transaction():
        values = {"uid": to.uid, "name": to.name, "role": to.role, "unit": to.unit, "phone": to.phone}
        store.run(StaffRow.insert(**values, since=store.clock()))
        audit.append(store, audit.Action.STAFF_CHANGED, by, purpose=audit.Purpose.UPKEEP)

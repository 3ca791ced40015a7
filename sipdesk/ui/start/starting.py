"""What the cards before the window get of the session. What most starts do not need is loaded when it is asked for."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sipdesk.ui.frame.age import is_old
from sipdesk.ui.start.desk import NewWorkplace, StartDesk

if TYPE_CHECKING:
    from sipdesk.ui.session import Session
    from sipdesk.ui.work.opened import Opened


def start_desk(session: "Session") -> StartDesk:
    known = session.settings
    return StartDesk(
        check=_check_passphrase,
        new_code=_new_recovery_code,
        create=lambda answers: _create(session, answers),
        unlock=lambda passphrase: session.vault().unlock(passphrase),
        open_with_code=lambda code: session.vault().open_with_code(code),
        set_passphrase=lambda key, passphrase: session.vault().set_passphrase(key, passphrase),
        print_code=session.print_code,
        municipality=known.municipality,
        unit=known.unit,
        unit_kind=known.unit_kind,
        unit_phone=known.unit_phone,
        old=is_old(session.now().date(), wanted=known.update_notice),
        kinds=lambda: _kinds(session),
        put_back=lambda: _put_back(session),
    )


def _create(session: "Session", answers: NewWorkplace) -> "Opened":
    """On the worker: the store, and what stands on letterheads."""
    opened = session.vault().create(answers)
    session.keep(
        replace(
            session.settings, municipality=answers.municipality, unit=answers.unit, unit_kind=answers.unit_kind,
            unit_phone=answers.phone, no_unit_code_because=answers.no_organisation_code_because,
        )
    )  # fmt: skip
    return opened


def _kinds(session: "Session") -> Mapping[str, str]:
    from sipdesk.ui.work.unit_files import own_kinds

    return own_kinds(session.routine)


def _put_back(session: "Session") -> Any:
    from sipdesk.ui.safekeeping.anew import Anew

    return Anew(session).put_back_desk()


def _check_passphrase(passphrase: str) -> None:
    """The rules for a new one are loaded when a new one is chosen."""
    from sipdesk.storage.passphrase import check_passphrase

    check_passphrase(passphrase)


def _new_recovery_code() -> str:
    from sipdesk.storage.recovery_code import new_recovery_code

    return new_recovery_code()

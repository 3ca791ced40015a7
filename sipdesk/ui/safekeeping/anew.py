"""What closes the store and opens it anew: a backup put back, another key. Meanwhile a card says what is being done."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sipdesk.errors import SipError
from sipdesk.storage.backups import Sheet, read_backup
from sipdesk.storage.keys import DataKey
from sipdesk.storage.passphrase import check_passphrase
from sipdesk.storage.recovery_code import new_recovery_code
from sipdesk.ui.safekeeping.keys import KeysDesk
from sipdesk.ui.safekeeping.put_back import PutBackDesk
from sipdesk.ui.start.desk import NewKeys
from sipdesk.ui.words import trouble_words

if TYPE_CHECKING:
    from sipdesk.ui.session import Session

translate = QCoreApplication.translate


class Anew:
    """Of one session. Whatever goes wrong, what was there is there still, and one unlocks it again."""

    def __init__(self, session: "Session") -> None:
        self._session = session

    def put_back_desk(self) -> PutBackDesk:
        session = self._session
        return PutBackDesk(
            look_into=read_backup,
            key_of=lambda folder, secret, code: session.vault().key_of_backup(folder, secret, code=code),
            put_back=self.put_back,
            there=session.store_exists,
            trouble=trouble_words,
            jobs=session.jobs,
        )

    def keys_desk(self) -> KeysDesk:
        session = self._session
        return KeysDesk(
            prove=lambda passphrase: session.vault().prove(passphrase),
            check=check_passphrase,
            new_code=new_recovery_code,
            print_code=session.print_code,
            unit_code=lambda: session.vault().has_unit_code(),
            change=self.change_keys,
            trouble=trouble_words,
            jobs=session.jobs,
        )

    def put_back(self, folder: Path, sheet: Sheet, key: DataKey) -> None:
        session = self._session
        said = translate("Start", "Återställt. Lås upp med lösenfrasen som gällde när kopian gjordes.")

        def work() -> str:
            aside = session.vault().put_back(folder, sheet, key)
            kept = translate("Start", "Det som fanns förut ligger kvar i {file}.")
            return f"{said} {kept.format(file=aside.name)}" if aside else said

        session.close_store()
        self._do(translate("Start", "Återställer från säkerhetskopian"), work)

    def change_keys(self, new: NewKeys) -> None:
        session = self._session
        opened = session.take_opened()
        said = translate(
            "Start", "Nycklarna är bytta. Lås upp med den nya lösenfrasen, och gör en ny säkerhetskopia."
        )

        def work() -> str:
            session.vault().change_keys(opened, new)
            return said

        self._do(translate("Start", "Byter nycklar"), work)

    def _do(self, title: str, work: Callable[[], str]) -> None:
        session = self._session
        card = session.wait(title)
        session.jobs.run(lambda _: work(), session.begin, failed=self._failed, owner=card)

    def _failed(self, problem: SipError) -> None:
        self._session.machine.note_trouble(problem)
        self._session.begin(trouble_words(problem))

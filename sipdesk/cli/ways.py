"""New ways to open a store, as the command line hands them out: a passphrase and two codes that are shown once."""

from dataclasses import dataclass
from typing import Final

from sipdesk.cli.say import complain, tell, translate
from sipdesk.sentences.marking import QT_TRANSLATE_NOOP
from sipdesk.storage.keys import DataKey, Keys, SlotName, with_passphrase, with_recovery_code
from sipdesk.storage.recovery_code import new_recovery_code

_KEEP_THEM: Final = QT_TRANSLATE_NOOP(
    "CommandLine", "Skriv ner koderna och förvara dem på var sitt säkert ställe. De visas bara nu."
)


@dataclass(frozen=True, slots=True)
class Ways:
    """own: the person's recovery code. of_unit: the unit's."""

    passphrase: str
    own: str
    of_unit: str

    def into(self, keys: Keys, key: DataKey) -> Keys:
        """Keys that all three open. Raises SipError passphrase.…"""
        keys = with_passphrase(keys, key, self.passphrase)
        keys = with_recovery_code(keys, key, self.own)
        return with_recovery_code(keys, key, self.of_unit, SlotName.ORGANISATION)

    def tell(self) -> None:
        """The codes on standard output; they are kept nowhere."""
        tell("\t".join((translate("CommandLine", "Återställningskod"), self.own)))
        tell("\t".join((translate("CommandLine", "Enhetens återställningskod"), self.of_unit)))
        complain(translate("CommandLine", _KEEP_THEM))


def new_ways(passphrase: str) -> Ways:
    return Ways(passphrase, new_recovery_code(), new_recovery_code())

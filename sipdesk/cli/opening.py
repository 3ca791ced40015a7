"""Opening the store from the command line: which one, with what secret, and who is signed in."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sipdesk.cli.arguments import Parser
from sipdesk.cli.secrets import Asker, add_secret
from sipdesk.domain.register import Staff
from sipdesk.errors import SipError
from sipdesk.settings import Settings
from sipdesk.storage import people
from sipdesk.storage.key_file import read_keys
from sipdesk.storage.keys import DataKey, Keys, unlock, unlock_with_code
from sipdesk.storage.opening import open_store
from sipdesk.storage.places import default_store
from sipdesk.storage.store import Store


def add_store(parser: argparse.ArgumentParser) -> None:
    """Which store, and how it is unlocked."""
    parser.add_argument("--store", type=Path, metavar="LAGER", help="utan: det vanliga")
    parser.add_argument("--recovery", action="store_true", help="öppna med en återställningskod")
    add_secret(parser)


def store_action(actions: Any, name: str, about: str, run: Any) -> Parser:
    """One more thing to do with the store."""
    parser: Parser = actions.add_parser(name, help=about)
    add_store(parser)
    parser.set_defaults(run=run)
    return parser


def store_path(arguments: argparse.Namespace, settings: Settings) -> Path:
    """The store that is meant: the one named, else the one of the settings, else this person's own."""
    return arguments.store or (Path(settings.store_path) if settings.store_path else default_store())


@contextmanager
def opened(arguments: argparse.Namespace, settings: Settings) -> Iterator[tuple[Store, Staff]]:
    """The store, open, and who is signed in. Raises SipError store.… and code.…"""
    path = store_path(arguments, settings)
    if not path.exists():
        raise SipError("store.missing", file=path.name)
    with open_store(path, key_of(keys_of(path), arguments)) as store:
        yield store, people.sign_in(store)


def key_of(keys: Keys, arguments: argparse.Namespace) -> DataKey:
    """The data key behind the passphrase, or with `--recovery` one of the codes. Raises SipError store.… and code.…"""
    asker = Asker(arguments.secret_fd)
    if arguments.recovery:
        return unlock_with_code(keys, asker.secret("Återställningskod"))[0]
    return unlock(keys, asker.secret("Lösenfras"))


def keys_of(path: Path) -> Keys:
    """The keys beside a store. Raises SipError store.no-key-file and its kin."""
    return read_keys(path)

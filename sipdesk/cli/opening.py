"""Opening the store from the command line: which one, with what secret, and who is signed in."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sipdesk.cli.arguments import Parser
from sipdesk.cli.keystore import key_from_keystore
from sipdesk.cli.say import translate
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
    add_place(parser)
    way = parser.add_mutually_exclusive_group()
    with_code = translate("CommandLine", "öppna med en återställningskod")
    way.add_argument("--recovery", action="store_true", help=with_code)
    with_ring = translate("CommandLine", "öppna med datorns nyckelring, se unlock --remember")
    way.add_argument("--keystore", action="store_true", help=with_ring)


def add_place(parser: argparse.ArgumentParser) -> None:
    """Which store, and where the secrets come from."""
    usual = translate("CommandLine", "utan: det vanliga")
    parser.add_argument("--store", type=Path, metavar=translate("CommandLine", "LAGER"), help=usual)
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
    """The store, open, and who is signed in. Raises SipError store.…, code.… and keystore.…"""
    with opened_with_key(arguments, settings) as (store, by, _):
        yield store, by


@contextmanager
def opened_with_key(arguments: argparse.Namespace, settings: Settings) -> Iterator[tuple[Store, Staff, DataKey]]:
    """The same with the store's key, for another way to open it."""
    path = store_path(arguments, settings)
    if not path.exists():
        raise SipError("store.missing", file=str(path))
    if not path.is_file():
        raise SipError("store.foreign-file", file=str(path))
    key = key_of(keys_of(path), arguments, settings)
    with open_store(path, key) as store:
        yield store, people.sign_in(store), key


def key_of(keys: Keys, arguments: argparse.Namespace, settings: Settings) -> DataKey:
    """The data key behind the passphrase, or with `--recovery` one of the codes, or `--keystore` of this login.

    Raises SipError store.…, code.… and keystore.…
    """
    if arguments.keystore:
        return key_from_keystore(keys, settings)
    asker = Asker(arguments.secret_fd)
    if arguments.recovery:
        return unlock_with_code(keys, asker.secret(translate("CommandLine", "Återställningskod")))[0]
    return unlock(keys, asker.secret(translate("CommandLine", "Lösenfras")))


def keys_of(path: Path) -> Keys:
    """The keys beside a store. Raises SipError store.no-key-file and its kin."""
    return read_keys(path)

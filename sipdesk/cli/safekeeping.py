"""Commands that keep the store from being lost: backups, putting one back, another key, and what a damaged store still
gives.
"""

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from sipdesk.cli.audit_log import anchor
from sipdesk.cli.context import context
from sipdesk.cli.opening import key_of, keys_of, opened, store_action, store_path
from sipdesk.cli.say import DONE, SAID_NO, complain, tell
from sipdesk.cli.secrets import Asker
from sipdesk.cli.ways import new_ways
from sipdesk.errors import SipError
from sipdesk.issuing.lists import next_due
from sipdesk.settings import Settings
from sipdesk.storage.backups import back_up, backup_store, read_backup
from sipdesk.storage.opening import create_store
from sipdesk.storage.passphrase import check_passphrase
from sipdesk.storage.rekeying import rekey
from sipdesk.storage.restoring import restore
from sipdesk.storage.salvage import salvage, who_signed_in, wreck_of


def add_actions(actions: Any) -> None:
    make = store_action(actions, "backup", "gör en krypterad säkerhetskopia", make_backup)
    make.add_argument("--into", type=Path, required=True, metavar="MAPP", help="mappen där kopian läggs")

    put_back = store_action(actions, "restore", "gör en säkerhetskopia till lager igen", restore_backup)
    put_back.add_argument("backup", type=Path, metavar="KOPIA", help="kopians mapp")
    put_back.add_argument("--replace", action="store_true", help="lägg lagret som finns åt sidan")
    put_back.add_argument("--anchor", type=anchor, metavar="NR:SIGILL", help="ett ankare som är sparat på annat håll")

    store_action(actions, "rekey", "byt nyckel, lösenfras och båda koderna", rekey_store)

    save = store_action(actions, "salvage", "rädda det som går att läsa ur ett skadat lager", salvage_store)
    save.add_argument("--into", type=Path, required=True, metavar="MAPP", help="mappen där ett nytt lager görs")


def make_backup(arguments: argparse.Namespace, settings: Settings) -> int:
    """Says where the copy lies, how many cases it has, and the anchor of its log, to keep elsewhere."""
    with opened(arguments, settings) as (store, by):
        folder, sheet = back_up(store, arguments.into, by)
    tell(folder)
    tell(f"ärenden\t{sheet.cases}")
    tell(f"ankare\t{sheet.anchor.seq}:{sheet.anchor.mac.hex()}")
    return DONE


def restore_backup(arguments: argparse.Namespace, settings: Settings) -> int:
    """The copy is read to its last byte before anybody is asked for a secret."""
    sheet = read_backup(arguments.backup)
    target = store_path(arguments, settings)
    if target.exists() and not arguments.replace:
        raise SipError("store.exists", file=target.name)
    key = key_of(keys_of(backup_store(arguments.backup)), arguments, settings)
    done = restore(arguments.backup, sheet, key, target, replace=arguments.replace, anchor=arguments.anchor)
    tell(target)
    tell(f"ärenden\t{sheet.cases}")
    tell(f"logg\tok\t{done.log.entries} poster")
    if done.aside:
        complain(f"Lagret som fanns ligger kvar här: {done.aside}")
    return DONE


def rekey_store(arguments: argparse.Namespace, settings: Settings) -> int:
    """Asks for the secret of today, then for a new passphrase. The codes of today open nothing afterwards.

    Whoever has nothing but the login must not shut everybody else out: raises SipError keystore.not-enough.
    """
    if arguments.keystore:
        raise SipError("keystore.not-enough")
    with opened(arguments, settings) as (store, by):
        ways = new_ways(Asker(arguments.secret_fd).new_secret("Ny lösenfras"))
        check_passphrase(ways.passphrase)
        rekey(store, ways.into, by)
    ways.tell()
    complain("Säkerhetskopior som redan finns öppnas med de gamla koderna. Gör en ny kopia.")
    return DONE


def salvage_store(arguments: argparse.Namespace, settings: Settings) -> int:
    """A new store with all that can be read whole; the damaged one stays as it is, because its log lies there."""
    damaged = store_path(arguments, settings)
    if not damaged.exists():
        raise SipError("store.missing", file=damaged.name)
    target = arguments.into / damaged.name
    if target.exists():
        raise SipError("store.exists", file=target.name)
    keys = keys_of(damaged)
    key = key_of(keys, arguments, settings)
    here = context(settings, date.today())
    make_folder(arguments.into)
    with wreck_of(damaged, key, keys.salt, arguments.into) as wreck:
        by = who_signed_in(wreck)
        with create_store(target, key, keys, by) as new:
            found = salvage(wreck, new, by, lambda case: next_due(case, here.today, here.routine))
    tell(target)
    tell(f"ärenden\t{len(found.cases)}")
    tell(f"förlorade\t{found.lost}")
    if found.papers_lost:
        complain(f"I {found.papers_lost} ärenden saknas papper som de lämnades ut.")
    complain("Spara det skadade lagret: den tidigare loggen finns bara där.")
    return SAID_NO if found.lost else DONE


def make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        raise SipError("backup.not-written", folder=str(folder)) from None

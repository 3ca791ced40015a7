"""Commands that keep the store from being lost: backups, putting one back, another key, and what a damaged store still
gives.
"""

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from sipdesk.cli.arguments import folder_argument
from sipdesk.cli.audit_log import anchor, entries_in_words
from sipdesk.cli.context import context
from sipdesk.cli.opening import key_of, keys_of, opened, store_action, store_path
from sipdesk.cli.say import DONE, SAID_NO, complain, tell, translate
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
    folder = translate("CommandLine", "MAPP")
    make = store_action(actions, "backup", translate("CommandLine", "gör en krypterad säkerhetskopia"), make_backup)
    where = translate("CommandLine", "mappen där kopian läggs")
    make.add_argument("--into", type=folder_argument, required=True, metavar=folder, help=where)

    again = translate("CommandLine", "gör en säkerhetskopia till lager igen")
    put_back = store_action(actions, "restore", again, restore_backup)
    of_copy = translate("CommandLine", "kopians mapp")
    put_back.add_argument("backup", type=Path, metavar=translate("CommandLine", "KOPIA"), help=of_copy)
    aside = translate("CommandLine", "lägg lagret som finns åt sidan")
    put_back.add_argument("--replace", action="store_true", help=aside)
    kept = translate("CommandLine", "ett ankare som är sparat på annat håll")
    put_back.add_argument("--anchor", type=anchor, metavar=translate("CommandLine", "NR:SIGILL"), help=kept)

    store_action(actions, "rekey", translate("CommandLine", "byt nyckel, lösenfras och båda koderna"), rekey_store)

    rescue = translate("CommandLine", "rädda det som går att läsa ur ett skadat lager")
    save = store_action(actions, "salvage", rescue, salvage_store)
    new = translate("CommandLine", "mappen där ett nytt lager görs")
    save.add_argument("--into", type=folder_argument, required=True, metavar=folder, help=new)


def make_backup(arguments: argparse.Namespace, settings: Settings) -> int:
    """Says where the copy lies, how many cases it has, and the anchor of its log, to keep elsewhere."""
    with opened(arguments, settings) as (store, by):
        folder, sheet = back_up(store, arguments.into, by)
    tell(folder)
    _count(sheet.cases)
    tell("\t".join((translate("CommandLine", "ankare"), f"{sheet.anchor.seq}:{sheet.anchor.mac.hex()}")))
    return DONE


def restore_backup(arguments: argparse.Namespace, settings: Settings) -> int:
    """The copy is read to its last byte before anybody is asked for a secret."""
    sheet = read_backup(arguments.backup)
    target = store_path(arguments, settings)
    if target.exists() and not arguments.replace:
        raise SipError("store.exists", file=str(target))
    key = key_of(keys_of(backup_store(arguments.backup)), arguments, settings)
    done = restore(arguments.backup, sheet, key, target, replace=arguments.replace, anchor=arguments.anchor)
    tell(target)
    _count(sheet.cases)
    tell("\t".join((translate("CommandLine", "logg"), "ok", entries_in_words(done.log))))
    if done.aside:
        complain(translate("CommandLine", "Lagret som fanns ligger kvar här: {place}").format(place=done.aside))
    return DONE


def rekey_store(arguments: argparse.Namespace, settings: Settings) -> int:
    """Asks for the secret of today, then for a new passphrase. The codes of today open nothing afterwards.

    Whoever has nothing but the login must not shut everybody else out: raises SipError keystore.not-enough.
    """
    if arguments.keystore:
        raise SipError("keystore.not-enough")
    with opened(arguments, settings) as (store, by):
        ways = new_ways(Asker(arguments.secret_fd).new_secret(translate("CommandLine", "Ny lösenfras")))
        check_passphrase(ways.passphrase)
        aside = rekey(store, ways.into, by)
    ways.tell()
    old = translate("CommandLine", "Säkerhetskopior som redan finns öppnas med de gamla koderna. Gör en ny kopia.")
    complain(old)
    for place in aside:
        words = translate("CommandLine", "Ett lager som lades åt sidan öppnas med de gamla koderna: {place}")
        complain(words.format(place=place))
    return DONE


def salvage_store(arguments: argparse.Namespace, settings: Settings) -> int:
    """A new store with all that can be read whole; the damaged one stays as it is, because its log lies there."""
    damaged = store_path(arguments, settings)
    if not damaged.exists():
        raise SipError("store.missing", file=str(damaged))
    target = arguments.into / damaged.name
    if target.exists():
        raise SipError("store.exists", file=str(target))
    keys = keys_of(damaged)
    key = key_of(keys, arguments, settings)
    here = context(settings, date.today())
    make_folder(arguments.into)
    with wreck_of(damaged, key, keys.salt, arguments.into) as wreck:
        by = who_signed_in(wreck)
        with create_store(target, key, keys, by) as new:
            found = salvage(wreck, new, by, lambda case: next_due(case, here.today, here.routine))
    tell(target)
    _count(len(found.cases))
    tell("\t".join((translate("CommandLine", "förlorade"), str(found.lost))))
    if found.papers_lost:
        without = translate("CommandLine", "Ärenden där papper saknas som de lämnades ut: {count}")
        complain(without.format(count=found.papers_lost))
    complain(translate("CommandLine", "Spara det skadade lagret: den tidigare loggen finns bara där."))
    return SAID_NO if found.lost else DONE


def _count(cases: int) -> None:
    tell("\t".join((translate("CommandLine", "ärenden"), str(cases))))


def make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        raise SipError("backup.not-written", folder=str(folder)) from None

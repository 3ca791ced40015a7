"""Commands on the encrypted store: make one, try its keys, take cases in and out, and look whether all is well."""

import argparse
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from sipdesk.cli import moving, safekeeping
from sipdesk.cli.arguments import Parser, add_case_file, add_json, folder_argument, line_argument
from sipdesk.cli.audit_log import entries_in_words, fault_in_words
from sipdesk.cli.case_files import read_case_file
from sipdesk.cli.context import context
from sipdesk.cli.keystore import forget, remember
from sipdesk.cli.opening import add_place, keys_of, opened, opened_with_key, store_action, store_path
from sipdesk.cli.report import Report
from sipdesk.cli.say import DONE, SAID_NO, complain, tell, translate, trouble_in_words
from sipdesk.cli.secrets import Asker
from sipdesk.cli.ways import new_ways
from sipdesk.domain.ids import new_uid
from sipdesk.domain.register import Staff
from sipdesk.domain.terms import CaseState
from sipdesk.errors import SipError
from sipdesk.exchange.casefile import write_case
from sipdesk.issuing.copies import write_file
from sipdesk.issuing.lists import next_due
from sipdesk.sentences.terms import TERMS
from sipdesk.settings import Settings
from sipdesk.storage import audit, cases, worklist
from sipdesk.storage.audit import Action, Purpose
from sipdesk.storage.keys import Keys, new_data_key
from sipdesk.storage.migrations import STEPS
from sipdesk.storage.opening import create_store
from sipdesk.storage.store import Store


def add_commands(commands: Any) -> None:
    store: Parser = commands.add_parser("store", help=translate("CommandLine", "det krypterade ärendelagret"))
    actions = store.add_subparsers(required=True, metavar=translate("CommandLine", "GÖR"), parser_class=Parser)

    init: Parser = actions.add_parser("init", help=translate("CommandLine", "gör ett nytt lager"))
    add_place(init)
    about = {
        "--name": translate("CommandLine", "namn på den som arbetar här"),
        "--role": translate("CommandLine", "personens yrke eller roll"),
        "--unit": translate("CommandLine", "personens enhet"),
    }
    for name, words in about.items():
        init.add_argument(name, type=line_argument, required=True, metavar=translate("CommandLine", "ORD"), help=words)
    init.set_defaults(run=init_store)

    unlock = store_action(actions, "unlock", translate("CommandLine", "pröva om lagret går att öppna"), unlock_store)
    keystore = unlock.add_mutually_exclusive_group()
    ring = translate("CommandLine", "låt datorns nyckelring öppna lagret hädanefter, om det är tillåtet")
    keystore.add_argument("--remember", action="store_true", help=ring)
    no_ring = translate("CommandLine", "ta bort det ur nyckelringen")
    keystore.add_argument("--forget", action="store_true", help=no_ring)
    all_or_none = translate("CommandLine", "läs in ärendefiler, alla eller ingen")
    add_case_file(store_action(actions, "import", all_or_none, import_cases), "cases", nargs="+")
    give = store_action(actions, "export", translate("CommandLine", "skriv ut ett ärende som ärendefil"), export_case)
    about_uid = translate("CommandLine", "ärendets uid, se list")
    give.add_argument("uid", metavar=translate("CommandLine", "ÄRENDE"), help=about_uid)
    give.add_argument("--into", type=folder_argument, required=True, metavar=translate("CommandLine", "MAPP"))
    listed = store_action(actions, "list", translate("CommandLine", "visa ärendena"), list_cases)
    listed.add_argument("--closed", action="store_true", help=translate("CommandLine", "de avslutade"))
    add_json(listed)
    verify = store_action(actions, "verify", translate("CommandLine", "se efter om lagret är helt"), verify_store)
    add_json(verify)
    safekeeping.add_actions(actions)
    moving.add_actions(actions)


def init_store(arguments: argparse.Namespace, settings: Settings) -> int:
    """A new store. The two recovery codes are shown once, on standard output, and kept nowhere."""
    by = Staff(new_uid(), arguments.name, arguments.role, arguments.unit)
    key = new_data_key()
    ways = new_ways(Asker(arguments.secret_fd).new_secret(translate("CommandLine", "Ny lösenfras")))
    create_store(store_path(arguments, settings), key, ways.into(Keys(), key), by).close()
    ways.tell()
    return DONE


def unlock_store(arguments: argparse.Namespace, settings: Settings) -> int:
    with opened_with_key(arguments, settings) as (store, by, key):
        if arguments.remember:
            remember(store, by, key, settings)
        if arguments.forget:
            forget(store, by)
        said = translate("CommandLine", "Ärendelagret går att öppna. Inloggad: {name}, {role}, {unit}")
        tell(said.format(name=by.name, role=by.role, unit=by.unit))
    return DONE


def import_cases(arguments: argparse.Namespace, settings: Settings) -> int:
    """All files are read before any is taken in, and all are taken in or none."""
    here = context(settings, date.today())
    found = []
    for path in arguments.cases:
        try:
            found.append(read_case_file(path))
        except SipError as trouble:
            complain(f"{path}: {trouble_in_words(trouble)}")
    if len(found) < len(arguments.cases):
        return SAID_NO
    with opened(arguments, settings) as (store, by), store.transaction():
        for case in found:
            cases.create(store, case, by, action=Action.IMPORTED, due=next_due(case, here.today, here.routine))
    for case in found:
        tell(case.uid)
    return DONE


def export_case(arguments: argparse.Namespace, settings: Settings) -> int:
    with opened(arguments, settings) as (store, by), store.transaction():
        case = cases.load(store, arguments.uid, by, Purpose.HAND_OVER).case
        audit.append(store, Action.EXPORTED, by, case, purpose=Purpose.HAND_OVER)
        tell(write_file(arguments.into, f"{case.uid}.json", write_case(case)))
    return DONE


def list_cases(arguments: argparse.Namespace, settings: Settings) -> int:
    """Uid, number, name, next day: what is due soonest first. A protected person's name is not shown (P1)."""
    state = CaseState.CLOSED if arguments.closed else CaseState.OPEN
    with opened(arguments, settings) as (store, by):
        items = list(_all(store, by, state))
    rows = [
        {
            "uid": item.uid, "number": item.number, "name": "" if item.protected else item.name,
            "protected": item.protected, "due": item.due_on.isoformat() if item.due_on else "", "rule": item.due_code,
        }
        for item in items
    ]
    if arguments.json:
        tell(json.dumps(rows, ensure_ascii=False, indent=2))
    for row in [] if arguments.json else rows:
        name = translate("CommandLine", "skyddade personuppgifter") if row["protected"] else row["name"]
        tell("\t".join(map(str, (row["uid"], row["number"], name, row["due"], row["rule"]))))
    return DONE


def verify_store(arguments: argparse.Namespace, settings: Settings) -> int:
    """Key file, shape, every page, the audit log. Each is a line, and together the answer."""
    report = Report()
    with opened(arguments, settings) as (store, by):
        slots = (translate("Terms", TERMS["slot"][name]) for name in keys_of(store.path).slots)
        report.add(translate("CommandLine", "nyckelfil"), "", ", ".join(slots))
        step = translate("CommandLine", "steg {step}").format(step=len(STEPS))
        report.add(translate("CommandLine", "form"), "", step)
        damage = store.damage()
        harm = translate("CommandLine", "skador: {count}").format(count=len(damage)) if damage else ""
        report.add(translate("CommandLine", "innehåll"), harm)
        if damage:  # the check of the log is itself an entry, and nothing is written into a damaged file
            untried = translate("CommandLine", "inte prövad, eftersom innehållet är skadat")
            report.add(translate("CommandLine", "logg"), untried)
        else:
            verdict = audit.verify(store, by)
            report.add(translate("CommandLine", "logg"), fault_in_words(verdict), entries_in_words(verdict))
    return report.say(as_json=arguments.json)


def _all(store: Store, by: Staff, state: CaseState) -> Iterator[worklist.Item]:
    page = worklist.page(store, by, state)
    while page:
        yield from page
        page = worklist.page(store, by, state, after=page[-1].position)

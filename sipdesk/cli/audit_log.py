"""Commands on the audit log: whether every entry is as it was written, what was done with a case, and the extract for
the person.
"""

import argparse
import json
import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sipdesk.cli.arguments import Parser, add_json
from sipdesk.cli.context import context
from sipdesk.cli.opening import add_store, opened, store_action
from sipdesk.cli.report import Report
from sipdesk.cli.say import DONE, tell, translate
from sipdesk.domain.print_sizes import SIZES
from sipdesk.errors import SipError
from sipdesk.issuing.extract import extract
from sipdesk.sentences import acts
from sipdesk.sentences.marking import QT_TRANSLATE_NOOP
from sipdesk.settings import Settings
from sipdesk.storage import audit
from sipdesk.storage.audit import Entry, Fault, Head, Outcome, Verdict

_ANCHOR = re.compile(r"(\d{1,15}):([0-9a-f]{64})")
_FAULTS = {
    Fault.MISSING: QT_TRANSLATE_NOOP("CommandLine", "post {number} saknas"),
    Fault.EDITED: QT_TRANSLATE_NOOP("CommandLine", "post {number} är inte som den skrevs"),
    Fault.CUT: QT_TRANSLATE_NOOP("CommandLine", "loggen slutar före ankaret, post {number}"),
    Fault.REPLACED: QT_TRANSLATE_NOOP("CommandLine", "post {number} är utbytt"),
}


def add_commands(commands: Any) -> None:
    log: Parser = commands.add_parser("audit", help=translate("CommandLine", "loggen över vem som gjort vad"))
    actions = log.add_subparsers(required=True, metavar=translate("CommandLine", "GÖR"), parser_class=Parser)
    verify: Parser = actions.add_parser("verify", help=translate("CommandLine", "se efter om loggen är orörd"))
    add_store(verify)
    about = translate("CommandLine", "den sista posten som den var vid ett tidigare tillfälle")
    verify.add_argument("--anchor", type=anchor, metavar=translate("CommandLine", "NR:SIGILL"), help=about)
    add_json(verify)
    verify.set_defaults(run=verify_log)
    case = translate("CommandLine", "ÄRENDE")
    for_person = translate("CommandLine", "skriv ett registerutdrag till den enskilde")
    take = store_action(actions, "extract", for_person, extract_case)
    take.add_argument("uid", metavar=case, help=translate("CommandLine", "ärendets uid, se store list"))
    take.add_argument("--into", type=Path, required=True, metavar=translate("CommandLine", "MAPP"))
    about = translate("CommandLine", "utan: det som läsaren vill ha")
    take.add_argument("--language", default="", metavar=translate("CommandLine", "SPRÅK"), help=about)
    about = translate("CommandLine", "utan: den som läsaren vill ha")
    take.add_argument("--size", type=int, default=0, choices=SIZES, help=about)
    done = translate("CommandLine", "visa vad som har gjorts med ett ärende")
    look = store_action(actions, "show", done, show_case)
    look.add_argument("uid", metavar=case)
    add_json(look)


def verify_log(arguments: argparse.Namespace, settings: Settings) -> int:
    """Says the last entry as an anchor to keep elsewhere: against it also a log that was cut off or rewritten shows."""
    report = Report()
    with opened(arguments, settings) as (store, by):
        verdict = audit.verify(store, by, arguments.anchor)
        report.add(translate("CommandLine", "logg"), fault_in_words(verdict), entries_in_words(verdict))
        if verdict.fault is None:
            head = audit.head(store)
            report.add(translate("CommandLine", "ankare"), "", f"{head.seq}:{head.mac.hex()}")
    return report.say(as_json=arguments.json)


def extract_case(arguments: argparse.Namespace, settings: Settings) -> int:
    """P8: what is stored, who has looked at it, and what was given to whom, as the person reads it best."""
    here = context(settings, date.today())
    with opened(arguments, settings) as (store, by):
        tell(extract(
            store, arguments.uid, by, datetime.now(), here.routine, arguments.into,
            language=arguments.language, size=arguments.size,
        ))  # fmt: skip
    return DONE


def show_case(arguments: argparse.Namespace, settings: Settings) -> int:
    """P4: every entry about one case. Reading the log is an act of its own."""
    with opened(arguments, settings) as (store, by):
        found = audit.entries(store, arguments.uid, by)
    if not found:
        raise SipError("store.no-case")
    rows = [
        {"seq": one.seq, "at": one.at, "who": one.by_name, "role": one.role, "act": one.action, "purpose": one.purpose,
         "outcome": one.outcome}
        for one in found
    ]  # fmt: skip
    if arguments.json:
        tell(json.dumps(rows, ensure_ascii=False, indent=2))
    for one in [] if arguments.json else found:
        tell("\t".join((str(one.seq), one.at, one.by_name, one.role, *_act(one))))
    return DONE


def _act(entry: Entry) -> tuple[str, str]:
    """What was done, or was tried and stopped, and why."""
    words = translate(acts.CONTEXT, acts.ACTS[entry.action])
    if entry.outcome == Outcome.REFUSED:
        words = translate("CommandLine", "{act}, stoppades").format(act=words)
    return words, translate(acts.CONTEXT, acts.PURPOSES[entry.purpose])


def fault_in_words(verdict: Verdict) -> str:
    """Empty when there is none."""
    if verdict.fault is None:
        return ""
    return translate("CommandLine", _FAULTS[verdict.fault]).format(number=verdict.seq)


def entries_in_words(verdict: Verdict) -> str:
    return translate("CommandLine", "loggposter: {count}").format(count=verdict.entries)


def anchor(text: str) -> Head:
    match = _ANCHOR.fullmatch(text)
    if match is None:
        raise argparse.ArgumentTypeError(translate("CommandLine", "skriv ankaret som audit verify skrev det"))
    return Head(int(match[1]), bytes.fromhex(match[2]))

"""Commands on the audit log: whether every entry is as it was written."""

import argparse
import re
from typing import Any

from sipdesk.cli.arguments import Parser, add_json
from sipdesk.cli.opening import add_store, opened
from sipdesk.cli.report import Report
from sipdesk.settings import Settings
from sipdesk.storage import audit
from sipdesk.storage.audit import Fault, Head, Verdict

_ANCHOR = re.compile(r"(\d{1,15}):([0-9a-f]{64})")
_FAULTS = {
    Fault.MISSING: "en post saknas",
    Fault.EDITED: "posten är inte som den skrevs",
    Fault.CUT: "loggen slutar före ankaret",
    Fault.REPLACED: "posten är utbytt",
}


def add_commands(commands: Any) -> None:
    log: Parser = commands.add_parser("audit", help="loggen över vem som gjort vad")
    actions = log.add_subparsers(required=True, metavar="GÖR", parser_class=Parser)
    verify: Parser = actions.add_parser("verify", help="se efter om loggen är orörd")
    add_store(verify)
    verify.add_argument(
        "--anchor", type=anchor, metavar="NR:SIGILL", help="den sista posten som den var vid ett tidigare tillfälle"
    )
    add_json(verify)
    verify.set_defaults(run=verify_log)


def verify_log(arguments: argparse.Namespace, settings: Settings) -> int:
    """Says the last entry as an anchor to keep elsewhere: against it also a log that was cut off or rewritten shows."""
    report = Report()
    with opened(arguments, settings) as (store, by):
        verdict = audit.verify(store, by, arguments.anchor)
        report.add("logg", fault_in_words(verdict), f"{verdict.entries} poster")
        if verdict.fault is None:
            head = audit.head(store)
            report.add("ankare", "", f"{head.seq}:{head.mac.hex()}")
    return report.say(as_json=arguments.json)


def fault_in_words(verdict: Verdict) -> str:
    """Empty when there is none."""
    return f"{_FAULTS[verdict.fault]}, post {verdict.seq}" if verdict.fault else ""


def anchor(text: str) -> Head:
    match = _ANCHOR.fullmatch(text)
    if match is None:
        raise argparse.ArgumentTypeError("skriv ankaret som audit verify skrev det")
    return Head(int(match[1]), bytes.fromhex(match[2]))

"""Which languages the papers speak here, and an empty file for one that they do not."""

import argparse
import json
from datetime import date
from typing import Any

from sipdesk.cli.arguments import Parser, add_json, folder_argument
from sipdesk.cli.context import context
from sipdesk.cli.say import DONE, tell, translate
from sipdesk.documents.blank_language import blank_language
from sipdesk.documents.phrases import languages
from sipdesk.errors import SipError
from sipdesk.issuing.copies import corrections, write_file
from sipdesk.sentences import language_names
from sipdesk.settings import Settings


def add_commands(commands: Any) -> None:
    known: Parser = commands.add_parser(
        "languages", help=translate("CommandLine", "visa vilka språk papperen finns på, eller börja på ett nytt")
    )
    new_help = translate("CommandLine", "skriv en tom frasfil för språket, med den svenska texten över varje rad")
    known.add_argument("--new", metavar=translate("CommandLine", "KOD"), help=new_help)
    out_help = translate("CommandLine", "var frasfilen läggs; utan: i den mapp där du står")
    known.add_argument(
        "--out", type=folder_argument, default=".", metavar=translate("CommandLine", "MAPP"), help=out_help
    )
    add_json(known)
    known.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    return _begin(arguments) if arguments.new is not None else _show(arguments, settings)


def _begin(arguments: argparse.Namespace) -> int:
    """What somebody has begun to fill in is never written over."""
    text, name = blank_language(arguments.new, date.today()), f"{arguments.new}.toml"
    if (arguments.out / name).exists():
        raise SipError("phrases.there", file=name)
    tell(write_file(arguments.out, name, text.encode()))
    return DONE


def _show(arguments: argparse.Namespace, settings: Settings) -> int:
    """Code, name, direction and state of each, the municipality's own with its corrections last."""
    own = corrections(context(settings, date.today()).routine)
    rows = [
        {
            "code": one.code, "name": translate(language_names.CONTEXT, one.name), "direction": one.direction.value,
            "state": one.state.value,
        }
        for one in languages(own)
    ]
    if arguments.json:
        tell(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        for row in rows:
            tell("\t".join(row.values()))
    return DONE

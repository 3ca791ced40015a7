"""The entry of the command line: reads the arguments, runs one command, and turns trouble into a sentence."""

import argparse
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence

from sipdesk import __version__
from sipdesk.cli import audit_log, case_files, demo, languages, self_test, store
from sipdesk.cli.arguments import Parser
from sipdesk.cli.say import SAID_NO, complain_about, speak, translate
from sipdesk.errors import SipError
from sipdesk.settings import load_settings


def run(argv: Sequence[str], window_checks: Mapping[str, Callable[[], str]] | None = None) -> int:
    """Run a command; gives the exit code: 0 done, 1 a rule or the input said no. Wrong use exits with 2.

    window_checks: the self-test's parts that need the window, which is not of this room; each gives what it found.
    """
    loaded = load_settings()
    speak(loaded.settings.language)
    arguments = parser().parse_args(argv, argparse.Namespace(window_checks=window_checks or {}))
    try:
        for problem in (*loaded.problems, *loaded.policy_problems):
            complain_about(problem)
        return int(arguments.run(arguments, loaded.settings))
    except SipError as trouble:
        if arguments.debug:
            traceback.print_exc()
        complain_about(trouble)
        return SAID_NO
    except BrokenPipeError:  # whoever read the output has heard enough
        sys.stderr.close()
        return SAID_NO


def parser() -> Parser:
    about = translate("CommandLine", "SIPDesk utan fönster. Utan kommando öppnas fönstret.")
    whole = Parser(prog="sipdesk", description=about)
    number = translate("CommandLine", "visa programmets versionsnummer")
    whole.add_argument("--version", action="version", version=f"SIPDesk {__version__}", help=number)
    debug = translate("CommandLine", "visa var i programmet ett fel uppstod")
    whole.add_argument("--debug", action="store_true", help=debug)
    commands = whole.add_subparsers(required=True, metavar=translate("CommandLine", "KOMMANDO"), parser_class=Parser)
    demo.add_commands(commands)
    case_files.add_commands(commands)
    languages.add_commands(commands)
    store.add_commands(commands)
    audit_log.add_commands(commands)
    self_test.add_commands(commands)
    return whole



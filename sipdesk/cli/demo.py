"""The invented people as files: their cases, and trial prints of all papers that can be made."""

import argparse
from datetime import date
from typing import Any

from sipdesk.cli.arguments import Parser, folder_argument
from sipdesk.cli.case_files import print_trials
from sipdesk.cli.context import context
from sipdesk.cli.say import DONE, complain, tell, translate
from sipdesk.domain.issuable import Paper
from sipdesk.exchange.casefile import write_case
from sipdesk.exchange.demo import demo_cases, demo_office, demo_situations
from sipdesk.issuing.copies import readers_today, usual_copy, write_file
from sipdesk.settings import Settings


def add_commands(commands: Any) -> None:
    demo: Parser = commands.add_parser(
        "demo", help=translate("CommandLine", "öppna fönstret på påhittade ärenden, eller skriv dem till en mapp")
    )
    about = translate("CommandLine", "skriv ärendefiler och papper hit")
    folder = translate("CommandLine", "MAPP")
    demo.add_argument("--into", type=folder_argument, required=True, metavar=folder, help=about)
    more = translate("CommandLine", "också ett ärende för varje händelse och varje sätt att samtycka")
    demo.add_argument("--all", action="store_true", help=more)
    demo.set_defaults(run=write_demo)


def write_demo(arguments: argparse.Namespace, settings: Settings) -> int:
    """A folder for each case. That a paper cannot be made is part of what is shown, and no failure."""
    here = context(settings, date.today(), demo_office().office)
    for case in [*demo_cases(here.today), *(demo_situations(here.today) if arguments.all else [])]:
        folder = arguments.into / case.number
        complain(f"{case.number}:")
        tell(write_file(folder, "case.json", write_case(case)))
        copies = [
            usual_copy(case, str(paper), reader)
            for paper in Paper for reader in readers_today(case, paper, here.today, here.routine)
        ]  # fmt: skip
        print_trials(case, copies, here, folder, briefly=True)
    return DONE

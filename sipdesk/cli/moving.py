"""Commands by which a case moves to a colleague: made, received, taken back, let go of."""

import argparse
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sipdesk.cli.arguments import line_argument
from sipdesk.cli.context import context
from sipdesk.cli.opening import opened, store_action
from sipdesk.cli.say import DONE, complain, tell
from sipdesk.cli.secrets import Asker
from sipdesk.issuing import hand_over
from sipdesk.settings import Settings


def add_actions(actions: Any) -> None:
    give = store_action(actions, "hand-over", "lämna över ett ärende som ett krypterat paket", give_case)
    give.add_argument("uid", metavar="ÄRENDE", help="ärendets uid, se list")
    give.add_argument("--to", type=line_argument, required=True, metavar="NAMN", help="vem som tar över")
    give.add_argument("--unit", type=line_argument, required=True, metavar="ENHET", help="och på vilken enhet")
    give.add_argument("--into", type=Path, required=True, metavar="MAPP")

    take = store_action(actions, "receive", "ta emot ett paket", receive_case)
    take.add_argument("package", type=Path, metavar="PAKET")
    units = take.add_mutually_exclusive_group(required=True)
    units.add_argument("--same-unit", action="store_true", help="den som lämnade över arbetar på din enhet")
    units.add_argument("--other-unit", action="store_true", help="på en annan: din enhet behöver eget samtycke")

    back = store_action(actions, "take-back", "ta tillbaka ett ärende vars paket inte kom fram", take_back_case)
    back.add_argument("uid", metavar="ÄRENDE")
    back.add_argument("--because", type=line_argument, required=True, metavar="SKÄL")

    gone = store_action(actions, "let-go", "ta bort ett ärende som en kollega har tagit emot", let_go_of_case)
    gone.add_argument("uid", metavar="ÄRENDE")
    gone.add_argument("--receipt", type=line_argument, required=True, metavar="KVITTO")


def give_case(arguments: argparse.Namespace, settings: Settings) -> int:
    """Asks for the secret of the store, then for the passphrase of the package."""
    with opened(arguments, settings) as (store, by):
        passphrase = Asker(arguments.secret_fd).new_secret("Paketets lösenfras")
        to = (arguments.to, arguments.unit)
        tell(hand_over.hand_over(store, arguments.uid, to, passphrase, by, datetime.now(), arguments.into))
    complain("Säg lösenfrasen till kollegan på en annan väg än paketet.")
    return DONE


def receive_case(arguments: argparse.Namespace, settings: Settings) -> int:
    """Says the receipt, for the colleague who handed the case over."""
    content = hand_over.read_package(arguments.package)
    here = context(settings, date.today())
    with opened(arguments, settings) as (store, by):
        package = hand_over.open_package(content, Asker(arguments.secret_fd).secret("Paketets lösenfras"))
        case = hand_over.receive(
            store, package, by, datetime.now(), here.routine, same_unit=arguments.same_unit
        )
    tell(case.uid)
    tell(f"kvitto\t{package.move.receipt}")
    complain("Säg kvittot till den som lämnade över ärendet, så att det tas bort där.")
    return DONE


def take_back_case(arguments: argparse.Namespace, settings: Settings) -> int:
    here = context(settings, date.today())
    with opened(arguments, settings) as (store, by):
        hand_over.take_back(
            store, arguments.uid, arguments.because, by, datetime.now(), here.today, here.routine
        )
    tell(arguments.uid)
    complain("Den som har paketet kan fortfarande läsa in det. Se till att det förstörs.")
    return DONE


def let_go_of_case(arguments: argparse.Namespace, settings: Settings) -> int:
    with opened(arguments, settings) as (store, by):
        hand_over.let_go(store, arguments.uid, arguments.receipt, by)
    tell(arguments.uid)
    return DONE

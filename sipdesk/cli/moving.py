"""Commands by which a case moves to a colleague: made, received, taken back, let go of."""

import argparse
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sipdesk.cli.arguments import folder_argument, line_argument
from sipdesk.cli.context import context
from sipdesk.cli.opening import opened, store_action
from sipdesk.cli.say import DONE, complain, tell, translate
from sipdesk.cli.secrets import Asker
from sipdesk.issuing import hand_over
from sipdesk.settings import Settings


def add_actions(actions: Any) -> None:
    case = translate("CommandLine", "ÄRENDE")
    a_line: dict[str, Any] = {"type": line_argument, "required": True}
    about = translate("CommandLine", "lämna över ett ärende som ett krypterat paket")
    give = store_action(actions, "hand-over", about, give_case)
    give.add_argument("uid", metavar=case, help=translate("CommandLine", "ärendets uid, se list"))
    who, where = translate("CommandLine", "vem som tar över"), translate("CommandLine", "och på vilken enhet")
    give.add_argument("--to", metavar=translate("CommandLine", "NAMN"), help=who, **a_line)
    give.add_argument("--unit", metavar=translate("CommandLine", "ENHET"), help=where, **a_line)
    last = translate("CommandLine", "kollegan vikarierar: ärendet ska tillbaka senast den dagen")
    give.add_argument("--back-by", type=date.fromisoformat, metavar=translate("CommandLine", "DAG"), help=last)
    give.add_argument("--into", type=folder_argument, required=True, metavar=translate("CommandLine", "MAPP"))

    take = store_action(actions, "receive", translate("CommandLine", "ta emot ett paket"), receive_case)
    take.add_argument("package", type=Path, metavar=translate("CommandLine", "PAKET"))
    units = take.add_mutually_exclusive_group(required=True)
    same = translate("CommandLine", "den som lämnade över arbetar på din enhet")
    units.add_argument("--same-unit", action="store_true", help=same)
    other = translate("CommandLine", "på en annan: din enhet behöver eget samtycke")
    units.add_argument("--other-unit", action="store_true", help=other)

    about = translate("CommandLine", "ta tillbaka ett ärende vars paket inte kom fram")
    back = store_action(actions, "take-back", about, take_back_case)
    back.add_argument("uid", metavar=case)
    back.add_argument("--because", metavar=translate("CommandLine", "SKÄL"), **a_line)

    about = translate("CommandLine", "ta bort ett ärende som en kollega har tagit emot")
    gone = store_action(actions, "let-go", about, let_go_of_case)
    gone.add_argument("uid", metavar=case)
    gone.add_argument("--receipt", metavar=translate("CommandLine", "KVITTO"), **a_line)


def give_case(arguments: argparse.Namespace, settings: Settings) -> int:
    """Asks for the secret of the store, then for the passphrase of the package."""
    with opened(arguments, settings) as (store, by):
        passphrase = Asker(arguments.secret_fd).new_secret(translate("CommandLine", "Paketets lösenfras"))
        to = (arguments.to, arguments.unit)
        tell(
            hand_over.hand_over(
                store, arguments.uid, to, passphrase, by, datetime.now(), arguments.into, back_by=arguments.back_by
            )
        )
    complain(translate("CommandLine", "Säg lösenfrasen till kollegan på en annan väg än paketet."))
    return DONE


def receive_case(arguments: argparse.Namespace, settings: Settings) -> int:
    """Says the receipt, for the colleague who handed the case over."""
    content = hand_over.read_package(arguments.package)
    here = context(settings, date.today())
    with opened(arguments, settings) as (store, by):
        package = hand_over.open_package(content, _ask(arguments))
        case = hand_over.receive(
            store, package, by, datetime.now(), here.routine, same_unit=arguments.same_unit
        )
    tell(case.uid)
    tell("\t".join((translate("CommandLine", "kvitto"), package.move.receipt)))
    complain(translate("CommandLine", "Säg kvittot till den som lämnade över ärendet, så att det tas bort där."))
    return DONE


def _ask(arguments: argparse.Namespace) -> str:
    return Asker(arguments.secret_fd).secret(translate("CommandLine", "Paketets lösenfras"))


def take_back_case(arguments: argparse.Namespace, settings: Settings) -> int:
    here = context(settings, date.today())
    with opened(arguments, settings) as (store, by):
        hand_over.take_back(
            store, arguments.uid, arguments.because, by, datetime.now(), here.today, here.routine
        )
    tell(arguments.uid)
    destroy = translate("CommandLine", "Den som har paketet kan fortfarande läsa in det. Se till att det förstörs.")
    complain(destroy)
    return DONE


def let_go_of_case(arguments: argparse.Namespace, settings: Settings) -> int:
    with opened(arguments, settings) as (store, by):
        hand_over.let_go(store, arguments.uid, arguments.receipt, by)
    tell(arguments.uid)
    return DONE

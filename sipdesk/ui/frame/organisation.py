"""Hjälp, Styrs av din organisation: what the municipality's IT has decided for this computer, to be read only."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from sipdesk.ui.frame.help_texts import help_dialog
from sipdesk.ui.parts import STRETCH, Item, Prose, caption, column, heading, text
from sipdesk.ui.translation import LANGUAGES
from sipdesk.ui.work.workplace import Workplace

translate = QCoreApplication.translate


def show_decided(parent: QWidget, workplace: Workplace) -> None:
    decided_dialog(parent, workplace.machine.decided).exec()


def decided_dialog(parent: QWidget, decided: Mapping[str, object]) -> QDialog:
    """decided: member of the settings to the value that the policy gives it."""
    title = translate("Decided", "Styrs av din organisation")
    rows: list[Item] = []
    for member, value in decided.items():
        shown = Prose(_value_words(member, value), lines=1)  # long paths wrap in it, and it can be copied from
        shown.setReadOnly(True)
        rows += [caption(member_words(member), shown), shown, 8]
    said = (
        translate("Decided", "Det här är bestämt för alla som använder datorn. Fråga er IT om det behöver ändras.")
        if rows
        else translate("Decided", "Din organisation har inte bestämt något. Du kan ändra allt själv.")
    )
    return help_dialog(parent, title, column(heading(title, 1), text(said), 8, *rows, STRETCH, gap=4))


def member_words(member: str) -> str:
    """The name of a setting that a policy may decide. Raises KeyError for another."""
    return {
        "store_path": translate("Decided", "Ärendelagrets plats"),
        "municipality_folder": translate("Decided", "Kommunens mapp med egna data"),
        "log_folder": translate("Decided", "Mapp för loggen"),
        "auto_lock_minutes": translate("Decided", "Minuter tills programmet låser sig"),
        "language": translate("Decided", "Skärmens språk"),
        "paper_languages": translate("Decided", "Språk som erbjuds för papper"),
        "municipality": translate("Decided", "Kommun"),
        "unit": translate("Decided", "Enhet"),
        "unit_kind": translate("Decided", "Slag av enhet"),
        "unit_phone": translate("Decided", "Enhetens telefon"),
        "unit_address": translate("Decided", "Enhetens adress"),
        "retention_years": translate("Decided", "År som avslutade ärenden sparas"),
        "keystore_allowed": translate("Decided", "Datorns nyckelring får öppna ärendelagret från kommandoraden"),
        "update_notice": translate("Decided", "Säger till när programmet är över ett år gammalt"),
    }[member]


def _value_words(member: str, value: object) -> str:
    if isinstance(value, bool):
        return translate("Decided", "Ja") if value else translate("Decided", "Nej")
    if value in ("", 0):
        return translate("Decided", "Programmets eget")
    if member == "language":
        return LANGUAGES[str(value)][0]
    if member == "paper_languages":
        from sipdesk.ui.pages.need.languages import language_names  # here, because the papers' wording comes with it

        return ", ".join(language_names(str(value).split(",")).values())
    return str(value)

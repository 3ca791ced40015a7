"""What the program refers to and looks for: laws with the day they were read, and words that give a kind away."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.routine import TextPlace
from sipdesk.exchange.proposals import KEYWORDS
from sipdesk.exchange.routine import LAWS, TEXTS
from sipdesk.ui.setup.desk import SetupDesk
from sipdesk.ui.setup.fields import ChoiceField, SetupField, TickField
from sipdesk.ui.setup.section import Bind, Section, Values
from sipdesk.ui.setup.typed import day_field, word_list_field, words_field
from sipdesk.ui.words import on_screen

translate = QCoreApplication.translate


def keywords_section(desk: SetupDesk) -> Section:
    types = {code: on_screen(kind.name) for code, kind in desk.routine().types.items()}
    return Section(
        "keywords",
        translate("Setup", "Ord som avslöjar"),
        translate("Setup", "Ord i en text som får programmet att föreslå ett slag av uppgifter."),
        "search",
        lambda desk, bind: [
            word_list_field(
                desk, bind("words", []), translate("Setup", "Början av ord"),
                translate("Setup", "Komma mellan orden. Ett ord för mycket kostar en blick, inget mer."),
            )
        ],
        KEYWORDS,
        lambda values: types.get(values["code"]) or str(values["code"]),
        lambda values: ", ".join(values.get("words", ())),
        can_leave_out=False,
    )  # fmt: skip


def laws_section() -> Section:
    def fields(desk: SetupDesk, bind: Bind) -> Sequence[SetupField]:
        return [
            words_field(desk, bind("citation", ""), translate("Setup", "Så skrivs lagen"), LAWS.keys["citation"]),
            day_field(desk, bind("as_of", ""), translate("Setup", "Läst den")),
            TickField(desk, bind("checked", False), translate("Setup", "Kontrollerad mot lagtexten")),
        ]

    def facts(values: Values) -> str:
        read = translate("Setup", "läst {day}").format(day=values["as_of"].isoformat())
        return read if values["checked"] else "  ·  ".join((read, translate("Setup", "ej kontrollerad")))

    return Section(
        "laws",
        translate("Setup", "Lagar"),
        translate("Setup", "Hänvisningarna på papper, med den dag de lästes."),
        "document",
        fields,
        LAWS,
        lambda values: str(values["citation"]),
        facts,
        can_leave_out=False,
    )


def texts_section() -> Section:
    """Texts that are often written (`TextPlace`)."""
    places = {
        TextPlace.INFORMATION.value: translate("Setup", "Informationen: vad du berättade om"),
        TextPlace.PURPOSE.value: translate("Setup", "Brevet: syfte med mötet"),
        TextPlace.WHY_NEEDED.value: translate("Setup", "Brevet: varför mötet behövs"),
        TextPlace.TURN_TO.value: translate("Setup", "Avslutet: vart man vänder sig igen"),
    }

    def fields(desk: SetupDesk, bind: Bind) -> Sequence[SetupField]:
        words = translate("Setup", "Texten föreslås på sidan. I varje ärende går den att ändra.")
        return [
            words_field(desk, bind("text", ""), translate("Setup", "Text"), TEXTS.keys["text"], words),
            ChoiceField(desk, bind("place", ""), translate("Setup", "Var föreslås den?"), options=places),
        ]

    return Section(
        "texts",
        translate("Setup", "Texter"),
        translate("Setup", "Det som ni ofta skriver, färdigt att ta in och ändra."),
        "pen",
        fields,
        TEXTS,
        lambda values: str(values["text"]),
        lambda values: places.get(str(values.get("place", "")), ""),
        translate("Setup", "Ny text"),
        lambda text: {"text": text, "place": TextPlace.PURPOSE.value},
    )

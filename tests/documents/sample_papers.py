"""More papers to look at and to check: the consent, the summons, and every kind of block in one paper.

Invented people, places and numbers, from the series kept free for fiction.
"""

from collections.abc import Callable
from dataclasses import replace

from sipdesk.documents.blocks import (
    AddressWindow,
    AtFoot,
    Blank,
    Block,
    Field,
    Fields,
    Foreign,
    Group,
    Heading,
    List,
    Matrix,
    MatrixColumn,
    MatrixRow,
    Pair,
    Paper,
    Paragraph,
    PhoneList,
    PhoneRow,
    Records,
    Reference,
    ReplySlip,
    SignatureLine,
    Strong,
    Tick,
    Ticks,
    Unit,
    WritingLines,
    runs,
)
from sipdesk.documents.phrases import phrases
from tests.documents.sample_plan import (
    ARABIC,
    CLINIC,
    EVA,
    KARIM,
    NAME,
    NAMES,
    SWEDISH,
    T_ALARM,
    T_EVA,
    T_KARIM,
    UNREVIEWED,
    bilingual_plan,
    letterhead,
    paper,
    plan,
)

__all__ = ["NAMES", "PAPERS"]

PARTIES = (
    MatrixColumn("Hälso\u00adcentralen Örnen", "Hälsocentralen Örnen får veta"),
    MatrixColumn("Hemtjänsten i Nordvik", "Hemtjänsten i Nordvik får veta"),
    MatrixColumn("Kommunens rehabili\u00adtering", "Kommunens rehabilitering får veta"),
    MatrixColumn("Försäkrings\u00adkassan", "Försäkringskassan får veta"),
)
KINDS = (
    MatrixRow("Hälsa", "Så att alla tar hänsyn till hur jag mår.", "min hälsa och mina sjukdomar"),
    MatrixRow("Läkemedel", "Så att jag får rätt medicin i rätt tid.", "mina mediciner"),
    MatrixRow("Vardag och hjälp hemma", "Så att hjälpen passar min dag.", "hjälpen jag får hemma"),
    MatrixRow("Hjälpmedel och bostad", "Så att det blir säkert hemma.", "mina hjälpmedel och min bostad"),
    MatrixRow("Familj och närstående", "Så att ni vet vem ni får ringa.", "vilka i familjen som hjälper mig"),
    MatrixRow("Ekonomi", "Så att jag söker rätt stöd.", "mina bidrag"),
)
TICKS = ("1110", "1100", "1110", "1110", "1100", "0001")


def consent() -> Paper:
    answers = [[answer == "1" for answer in row] for row in TICKS]
    blocks: list[Block] = [
        letterhead(Reference(Unit("19 november 2026"))),
        Heading("Samtycke: får vi prata med varandra om dig?", level=1),
        Paragraph(("Det här gäller ", NAME, ".")),
        Paragraph(
            "För att göra en plan tillsammans behöver vi dela uppgifter om dig. Du bestämmer vilka uppgifter, och vem"
            " som får dem. Säger du nej har du ändå rätt att söka stöd och vård som vanligt."
        ),
        Heading("Fråga 1. Får de här verksamheterna dela uppgifter?"),
        Paragraph("Kryss betyder ja, tom ruta betyder nej. En verksamhet får bara veta det som är kryssat."),
        Matrix("Uppgifter och varför de behövs", PARTIES, KINDS, answers, "ja"),
        Ticks((Tick("Nej. Ni får inte dela några uppgifter om mig."),)),
        Group((Heading("Det här får ni inte dela", level=3), WritingLines(2))),
        Heading("Fråga 2. Vill du att vi gör en plan, en SIP?"),
        Ticks((Tick("Ja, jag vill att vi gör en SIP tillsammans.", True), Tick("Nej, jag vill inte ha någon SIP."))),
        Heading("Så länge gäller ditt samtycke"),
        Fields(
            (
                Field("Från", Unit("19 november 2026")),
                Field("Till", (Unit("18 november 2027"), " (längst ett år)")),
            )
        ),
        Heading("Du kan ändra dig när du vill"),
        Paragraph(
            (
                "Du kan ta tillbaka hela samtycket, eller bara för en verksamhet eller en sorts uppgift. Du behöver"
                " inte säga varför. Det gäller från samma stund. Ring ",
                EVA,
                ", ",
                T_EVA,
                ", eller säg till någon i personalen.",
            )
        ),
        Group(
            (
                Heading("Underskrift"),
                SignatureLine((Blank("Min underskrift"), Blank("Namnförtydligande"), Blank("Datum", short=True))),
            )
        ),
        Group(
            (
                Heading("Personalen fyller i"),
                Ticks(
                    (
                        Tick("Samtycket lämnades skriftligt", True),
                        Tick("Samtycket lämnades muntligt"),
                        Tick("Samtycket visades på annat sätt, så här:"),
                    )
                ),
                WritingLines(1),
                SignatureLine((Blank("Togs emot av, enhet"), Blank("Dokumenterat i"), Blank("Datum", short=True))),
            )
        ),
    ]
    foot = (
        "Samtycke till SIP, 19 november 2026. Papper 3M7T",
        "Samtycke till SIP. Papper 3M7T",
        "Samtycke 3M7T",
    )
    return paper("Samtycke till SIP", "sv", blocks, foot)


# ----------------------------------------------------------------------------------------- the summons


def summons() -> Paper:
    blocks: list[Block] = [
        letterhead(
            Reference(Unit("20 november 2026"), "Datum"),
            Reference((EVA, "\n", T_EVA), "Svara till"),
            Reference(Unit("4H7R"), "Papper"),
        ),
        AddressWindow((CLINIC, ("Distriktssköterska ", KARIM), "Storgatan 12", Unit("895 00 Nordvik"))),
        Heading("Kallelse till SIP-möte", level=1),
        Paragraph(
            (
                "Mötet gäller ",
                NAME,
                ", född ",
                Unit("1941-03-17"),
                ". Hon har sagt ja till att ni får den här kallelsen.",
            )
        ),
        Fields(
            (
                Field("Tid", ("torsdag ", Unit("3 december 2026"), ", ", Unit("klockan 13.00–14.30"))),
                Field(
                    "Plats",
                    ("hemma hos Åsa, ", Unit("Björkgatan 4"), ", Nordvik. Det går att vara med på telefon."),
                ),
                Field("Leder mötet", (EVA, ", biståndshandläggare")),
            )
        ),
        Heading("Därför ses vi", rule=False),
        Paragraph(
            "Åsa får hjälp av flera, men ingen ser helheten. Hon har ramlat två gånger i höst och är orolig på natten."
            " Vi behöver bestämma vem som gör vad."
        ),
        Heading("Åsas mål på lång sikt", rule=False),
        Paragraph("”Jag vill bo kvar hemma och känna mig trygg, även på natten.”"),
        Heading("Frågor som mötet ska svara på", rule=False),
        List(
            (
                "Åsas egen fråga: Vem ringer jag när jag blir yr på natten?",
                "Hur blir det säkert att duscha hemma?",
                "Vem ansvarar för medicinerna, och när ses de över?",
            ),
            numbered=True,
        ),
        Group(
            (
                Heading("Det här behöver vi av er", rule=False),
                List(
                    (
                        "En sköterska som känner Åsas mediciner och får besluta om hemsjukvård.",
                        "Aktuell läkemedelslista, och er bild av fallen.",
                        "Ett förslag på vem som kan vara fast vårdkontakt.",
                    )
                ),
            ),
            bar=True,
        ),
        Paragraph(
            "Ni behövs på mötet även om Åsa inte har stöd från er i dag. Kan du inte komma själv ska en ersättare komma"
            " som får fatta beslut."
        ),
        Heading("De här är kallade och inbjudna", rule=False),
        Paragraph(
            "Kallade: Hälsocentralen Örnen, hemtjänsten i Nordvik och kommunens rehabilitering. Inbjudna: Åsas dotter."
            " Åsa har själv godkänt alla som kommer."
        ),
        Heading("Lagen", rule=False),
        Paragraph(
            (
                "Kommunen och regionen ska göra en individuell plan tillsammans när någon behöver stöd från båda och"
                " själv vill det. Det står i socialtjänstlagen ",
                Unit("(2025:400)"),
                ", ",
                Unit("10 kap. 8–9 §§"),
                ", och i hälso- och sjukvårdslagen ",
                Unit("(2017:30)"),
                ", ",
                Unit("16 kap. 4 §"),
                ".",
            )
        ),
        ReplySlip(
            (
                Heading("Svar på kallelsen", rule=False),
                Paragraph(
                    (
                        "Lämna svaret senast ",
                        Unit("27 november 2026", strong=True),
                        ". Ring ",
                        EVA,
                        ", ",
                        T_EVA,
                        ", eller skicka talongen till Nordviks kommun, Vård och omsorg, ",
                        Unit("895 80 Nordvik"),
                        ".",
                    )
                ),
                Paragraph(
                    (
                        "Möte ",
                        Unit("3 december 2026"),
                        ", papper ",
                        Unit("4H7R"),
                        ". Skriv inte Åsas namn på talongen.",
                    )
                ),
                Ticks(
                    (
                        Tick("Jag kommer."),
                        Tick("Jag är med på telefon."),
                        Tick("Jag kan inte. Den här personen kommer i stället:"),
                    )
                ),
                SignatureLine((Blank("Namn"), Blank("Telefon", short=True))),
                SignatureLine((Blank("Det här behöver jag på plats, till exempel hörslinga eller tolk"),)),
            )
        ),
    ]
    foot = (
        "Kallelse till SIP-möte, 20 november 2026. Papper 4H7R",
        "Kallelse till SIP-möte. Papper 4H7R",
        "Kallelse. Papper 4H7R",
        "Kallelse 4H7R",
    )
    return paper("Kallelse till SIP-möte", "sv", blocks, foot)


# -------------------------------------------------------------------------------- other kinds of paper


def questions() -> Paper:
    """The preparation sheet: questions and lines that fill their pages."""
    asked = (
        "Vad är viktigt för dig i livet just nu?",
        "Vad är svårast i dag?",
        "Hur vill du att det ska bli?",
        "Vad är ett första steg?",
        "Vad kan du göra själv?",
        "Vad behöver du hjälp med?",
        "Vem ringer du om du blir sämre?",
    )
    ways = ("hela mötet", "en del av mötet", "jag behöver tolk eller hörslinga")
    blocks: list[Block] = [
        letterhead(),
        Heading("Inför ditt SIP-möte", level=1),
        Paragraph("Skriv så mycket eller lite du vill. Du kan be någon skriva åt dig."),
        *(Group((Heading(text, rule=False), WritingLines(3, stretch=True))) for text in asked),
        Group((Heading("Hur vill du vara med på mötet?", rule=False), Ticks([Tick(way) for way in ways]))),
    ]
    return paper("Inför ditt SIP-möte", "sv", blocks, ("Inför SIP-mötet. Papper 9F6X", "Inför mötet 9F6X"))


def door_sheet() -> Paper:
    """Numbers for the refrigerator door: one page and no page number."""
    rows = (
        PhoneRow("Larm, fara för livet", "112"),
        PhoneRow("Sjuk, fråga om vård", "1177", "dygnet runt"),
        PhoneRow("Medicin och sår", T_KARIM.text, ("Karim, vardagar ", Unit("8–16"))),
        PhoneRow("Hjälp hemma", T_ALARM.text, ("hemtjänsten, ", Unit("7–22"))),
    )
    blocks: list[Block] = [
        Heading("Ring hit", level=1),
        PhoneList(rows),
        Heading("Nästa möte"),
        Paragraph(("onsdag ", Unit("3 mars 2027"), "\n", Unit("klockan 13.00"), ", hemma hos mig")),
        AtFoot((WritingLines(1, "Eget nummer:"),)),
    ]
    sheet = paper("Ring hit", "sv", blocks, ("Gäller från 3 december 2026", "3 december 2026"))
    return replace(sheet, page_words="")


def easy() -> Paper:
    """Easy Swedish: lines broken by sense."""
    blocks: list[Block] = [
        letterhead(),
        Heading("SIP på lätt svenska", level=1),
        Paragraph("SIP betyder samordnad individuell plan.\nDet är en plan\nsom vi gör tillsammans med dig."),
        Heading("Du bestämmer"),
        Paragraph("Vi gör en SIP bara om du vill.\nDu väljer vilka som ska komma på mötet."),
        List(("Vi pratar med dig\nom vad som är viktigt för dig.", "Vi har ett möte."), numbered=True),
    ]
    return paper("SIP på lätt svenska", "sv", blocks, ("SIP på lätt svenska, version 3, 2026", "Lätt svenska"))


def everything(language: str) -> Paper:
    """Every kind of block in one paper, also those that seldom meet."""
    words = ARABIC if language == "ar" else SWEDISH
    answers = [[answer == "1" for answer in row] for row in TICKS]
    other = "sv" if language == "ar" else "ar"
    blocks: list[Block] = [
        letterhead(Reference(Unit("2026-12-03"), words.head)),
        AddressWindow((CLINIC, "Storgatan 12", Unit("895 00 Nordvik")), lang="sv"),
        Heading(words.title, level=1),
        Paragraph((*runs(words.who), " ", Foreign("Swedish, svenska", "sv"), " ", Strong(words.head))),
        UNREVIEWED,
        Heading(words.headings[0]),
        *map(Paragraph, words.own),
        List(words.sub_goals, numbered=True),
        Heading(words.headings[2]),
        Records(words.head, words.columns, words.actions, words.continued),
        Fields(words.lead),
        Heading(words.headings[3], rule=False),
        Matrix(words.head, PARTIES, KINDS, answers, "ja", lang="sv"),
        Ticks((Tick(words.goal, True), Tick(words.follow_up_how))),
        Group((Heading(words.headings[4], rule=False), List(words.other)), bar=True),
        WritingLines(2, words.headings[5]),
        Pair(Paragraph(SWEDISH.goal, lang="sv"), Paragraph(ARABIC.goal, lang="ar")),
        Pair(Heading(SWEDISH.headings[1], lang="sv"), Heading(ARABIC.headings[1], lang="ar")),
        Pair(Paragraph(SWEDISH.own[1], lang="sv"), None, phrases(language).say("interpreter-lines")),
        Paragraph(SWEDISH.goal if other == "sv" else ARABIC.goal, lang=other),
        PhoneList((PhoneRow(words.head, T_EVA.text, words.goal_labels[0]),)),
        SignatureLine((Blank(words.goal_labels[0]), Blank(words.goal_labels[1], short=True))),
        ReplySlip((Heading(words.headings[6], rule=False), Ticks((Tick(words.goal),)))),
    ]
    return paper("Prov", language, blocks, words.foot)


PAPERS: dict[str, Callable[[], Paper]] = {
    "plan-sv": plan,
    "plan-ar": lambda: plan("ar"),
    "plan-sv-ar": bilingual_plan,
    "consent-sv": consent,
    "summons-sv": summons,
    "questions-sv": questions,
    "door-sv": door_sheet,
    "easy-sv": easy,
    "everything-sv": lambda: everything("sv"),
    "everything-ar": lambda: everything("ar"),
}

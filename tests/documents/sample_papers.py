"""Papers to look at and to check: invented people, places and numbers (from the series kept free for fiction).

The Arabic is a draft that nobody has reviewed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO

from PIL import Image, ImageDraw

from sipdesk.documents.blocks import (
    AddressWindow,
    AtFoot,
    Blank,
    Block,
    Column,
    Field,
    Fields,
    Foreign,
    Group,
    Heading,
    Letterhead,
    List,
    Matrix,
    MatrixColumn,
    MatrixRow,
    Notice,
    Pair,
    Paper,
    Paragraph,
    PhoneList,
    PhoneRow,
    Record,
    Records,
    Reference,
    ReplySlip,
    SignatureLine,
    Strong,
    Tick,
    Ticks,
    Unit,
    Words,
    WritingLines,
)

DAY = date(2026, 12, 3)
NAME = Unit("Åsa Öberg-Lindström")
CLINIC = Unit("Hälsocentralen Örnen")
EVA, KARIM, MAJA, PO = Unit("Eva Nordström"), Unit("Karim Haddad"), Unit("Maja Lind"), Unit("Per-Olof Wikström")
T_EVA, T_KARIM, T_MAJA, T_ALARM, T_PO = (Unit(f"0980-319 20 {n}") for n in ("12", "34", "56", "78", "90"))
NAMES = tuple(unit.text for unit in (NAME, CLINIC, EVA, KARIM, MAJA, PO))


def mark() -> bytes:
    """A stand-in for a municipality's mark: a frame with three waves."""
    image = Image.new("L", (260, 260), 255)
    pen = ImageDraw.Draw(image)
    pen.rectangle((6, 6, 253, 253), outline=0, width=11)
    for y in (80, 130, 180):
        pen.arc((36, y - 30, 130, y + 30), 180, 360, fill=0, width=13)
        pen.arc((120, y - 30, 214, y + 30), 0, 180, fill=0, width=13)
    file = BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def letterhead(*references: Reference) -> Letterhead:
    return Letterhead("Nordviks kommun", "Vård och omsorg", references, mark())


def paper(title: str, language: str, blocks: Sequence[Block], foot: Sequence[Words]) -> Paper:
    swedish = language.startswith("sv")
    return Paper(
        title=title,
        language=language,
        blocks=blocks,
        dated=DAY,
        foot_wordings=foot,
        page_words="Sida {page} av {pages}" if swedish else "صفحة {page} من {pages}",
        ticked_word="kryssad ruta" if swedish else "مربع مؤشر",
        empty_word="tom ruta" if swedish else "مربع فارغ",
    )


# -------------------------------------------------------------------------------------------- the plan


@dataclass(frozen=True)
class PlanWords:
    """The same plan in one language."""

    language: str
    title: str
    who: Words
    references: tuple[Words, Words]
    headings: tuple[str, ...]
    own: tuple[str, ...]
    goal_labels: tuple[str, str]
    goal: str
    sub_goals: tuple[str, ...]
    head: str
    columns: tuple[Column, ...]
    actions: tuple[Record, ...]
    continued: Words
    lead: tuple[Field, ...]
    follow_up: tuple[Field, ...]
    follow_up_how: str
    other: tuple[Words, ...]
    help: tuple[Words, ...]
    foot: tuple[Words, ...]


def action(labels: tuple[str, ...], title: str, *values: Words) -> Record:
    fields = [Field(label, value) for label, value in zip(labels, values, strict=True) if value]
    return Record(title, fields)


SV = ("Vem", "När", "Var", "Ring")
SWEDISH = PlanWords(
    language="sv",
    title="Samordnad individuell plan, SIP",
    who=("Planen gäller ", NAME, "."),
    references=(Unit("3 december 2026"), "Version 2"),
    headings=(
        "Det här är viktigt för mig",
        "Mina mål",
        "Vem gör vad, när och var",
        "Den som håller ihop planen",
        "Så följer vi upp planen",
        "Mina andra planer",
        "Om något inte fungerar",
    ),
    own=(
        "Jag vill bo kvar hemma så länge det går. Morgnarna ska vara lugna. Jag vill träffa mina barnbarn varje vecka"
        " och kunna gå till kaffestugan som förr.",
        "Jag orkar inte berätta samma sak för många olika personer. Prata med varandra.",
    ),
    goal_labels=("Mål på lång sikt", "Delmål"),
    goal="Jag bor kvar hemma och känner mig trygg, även på natten.",
    sub_goals=(
        "Jag duschar själv två gånger i veckan, med hjälpmedel som stöd.",
        "Jag får rätt medicin i rätt tid varje dag.",
        "Jag går ut en stund varje dag när vädret tillåter.",
    ),
    head="Vad",
    columns=(Column("Vem", ("Vem", "Ring")), Column("När och var", ("När", "Var"))),
    actions=(
        action(
            SV,
            "Söka bidrag för att bygga om badrummet",
            ("Biståndshandläggare ", EVA, ", kommunen"),
            ("Senast ", Unit("15 december 2026")),
            "Hemma hos mig",
            T_EVA,
        ),
        action(
            SV,
            "Gå igenom medicinerna och fylla dosetten",
            ("Distriktssköterska ", KARIM, ", ", CLINIC),
            ("Varje måndag från ", Unit("7 december 2026")),
            "Hemma hos mig",
            T_KARIM,
        ),
        action(
            SV,
            "Träna balans och styrka",
            ("Fysioterapeut ", MAJA, ", kommunens rehabilitering"),
            ("Tisdagar och fredagar till ", Unit("26 februari 2027")),
            "Hemma och på gården",
            T_MAJA,
        ),
        action(
            SV,
            "Installera och prova trygghetslarm",
            "Hemtjänstens larmgrupp",
            (Unit("5 december 2026"), ", ", Unit("klockan 13.00")),
            "Hemma hos mig",
            T_ALARM,
        ),
        action(
            SV,
            "Gå en kort promenad",
            "Jag själv. Min dotter följer med på söndagar.",
            "Varje dag när det inte är halt",
            "Runt kvarteret",
            "",
        ),
        action(
            SV,
            "Prata om ensamhet och prova dagverksamhet",
            ("Anhörigkonsulent ", PO, ", kommunen"),
            "Två gånger i januari 2027",
            "Träffpunkten Linden",
            T_PO,
        ),
    ),
    continued=(Strong("Vem gör vad, när och var"), ", fortsättning"),
    lead=(
        Field("Vem", ("Distriktssköterska ", KARIM, ", ", CLINIC, " (regionen)")),
        Field("Ring", (T_KARIM, ", vardagar ", Unit("klockan 8–16"))),
    ),
    follow_up=(
        Field("När", (Unit("3 mars 2027"), ", ", Unit("klockan 13.00"))),
        Field("Var", "Hemma hos mig"),
        Field("Vem", (KARIM, " bjuder in alla som står i planen.")),
    ),
    follow_up_how="Då går vi igenom vad som blev gjort, om det hjälpte och vad vi behöver ändra.",
    other=("Genomförandeplan för hemtjänsten, kommunen", ("Vårdplan, ", CLINIC), "Rehabiliteringsplan, kommunen"),
    help=(
        (
            "Ring ",
            KARIM,
            ", ",
            T_KARIM,
            ", om något i planen inte blir av eller om din hälsa ändras mycket. Då kan vi träffas tidigare.",
        ),
        "Planen ändras bara om du säger ja. Du kan när som helst avsluta den.",
    ),
    foot=(
        "Samordnad individuell plan, version 2, 3 december 2026. Papper 7K4Q",
        "Plan, version 2. Papper 7K4Q",
        "Plan 7K4Q, version 2",
        "Plan 7K4Q",
    ),
)

AR = ("من", "متى", "أين", "هاتف")
ARABIC = PlanWords(
    language="ar",
    title="الخطة الفردية المنسقة (SIP)",
    who=("هذه الخطة تخص ", NAME, "."),
    references=(("تاريخ ", Unit("2026-12-03")), "النسخة 2"),
    headings=(
        "ما هو مهم بالنسبة لي",
        "أهدافي",
        "من يفعل ماذا ومتى وأين",
        "المسؤول عن تنسيق الخطة",
        "كيف نتابع الخطة",
        "خططي الأخرى",
        "إذا لم يسر شيء كما يجب",
    ),
    own=(
        "أريد أن أبقى في بيتي أطول مدة ممكنة. أريد أن يكون الصباح هادئًا. أريد أن أرى أحفادي كل أسبوع وأن أذهب إلى"
        " المقهى كما كنت أفعل من قبل.",
        "لا أقدر على أن أحكي الشيء نفسه لأشخاص كثيرين. تحدثوا مع بعضكم.",
    ),
    goal_labels=("الهدف البعيد", "الأهداف القريبة"),
    goal="أبقى في بيتي وأشعر بالأمان، في الليل أيضًا.",
    sub_goals=(
        "أستحم بنفسي مرتين في الأسبوع بمساعدة الأدوات.",
        "آخذ الدواء الصحيح في الوقت الصحيح كل يوم.",
        "أخرج قليلًا كل يوم عندما يسمح الطقس.",
    ),
    head="ماذا",
    columns=(Column("من", ("من", "هاتف")), Column("متى وأين", ("متى", "أين"))),
    actions=(
        action(
            AR,
            "طلب منحة لتعديل الحمام",
            ("موظفة البلدية ", EVA),
            ("في موعد أقصاه ", Unit("2026-12-15")),
            "في بيتي",
            T_EVA,
        ),
        action(
            AR,
            "مراجعة الأدوية وتعبئة علبة الأدوية",
            ("الممرض ", KARIM, "، مركز الصحة ", CLINIC),
            ("كل يوم اثنين ابتداءً من ", Unit("2026-12-07")),
            "في بيتي",
            T_KARIM,
        ),
        action(
            AR,
            "تدريب التوازن والقوة",
            ("أخصائية العلاج الطبيعي ", MAJA),
            ("الثلاثاء والجمعة حتى ", Unit("2027-02-26")),
            "في البيت وفي الساحة",
            T_MAJA,
        ),
        action(
            AR,
            "تركيب جهاز إنذار للطوارئ وتجربته",
            "فريق الإنذار في الرعاية المنزلية",
            (Unit("2026-12-05"), " الساعة ", Unit("13.00")),
            "في بيتي",
            T_ALARM,
        ),
        action(
            AR, "نزهة قصيرة", "أنا. ابنتي تأتي معي يوم الأحد.", "كل يوم عندما لا يكون الطريق زلقًا", "حول البيت", ""
        ),
        action(
            AR,
            "الحديث عن الوحدة وتجربة المركز النهاري",
            ("مستشار الأقارب ", PO),
            "مرتين في يناير 2027",
            Unit("Träffpunkten Linden"),
            T_PO,
        ),
    ),
    continued=(Strong("من يفعل ماذا ومتى وأين"), "، تتمة"),
    lead=(
        Field("من", ("الممرض ", KARIM, "، ", CLINIC, " (الإقليم)")),
        Field("هاتف", (T_KARIM, "، أيام العمل من ", Unit("8"), " إلى ", Unit("16"))),
    ),
    follow_up=(
        Field("متى", (Unit("2027-03-03"), " الساعة ", Unit("13.00"))),
        Field("أين", "في بيتي"),
        Field("من", (KARIM, " يدعو جميع المذكورين في الخطة.")),
    ),
    follow_up_how="سنراجع ما تم عمله، وهل ساعد ذلك، وما الذي يجب تغييره.",
    other=("خطة تنفيذ الرعاية المنزلية، البلدية", ("خطة الرعاية، ", CLINIC), "خطة التأهيل، البلدية"),
    help=(
        (
            "اتصلي بـ ",
            KARIM,
            " على الرقم ",
            T_KARIM,
            " إذا لم يتم شيء من الخطة أو إذا تغيرت صحتك كثيرًا. عندها يمكننا أن نلتقي قبل الموعد.",
        ),
        "لا تتغير الخطة إلا إذا وافقتِ. يمكنك إنهاء الخطة في أي وقت.",
    ),
    foot=(
        ("الخطة ", Unit("7K4Q"), "، النسخة 2. ترجمة غير مُراجَعة"),
        ("الخطة ", Unit("7K4Q"), ". ترجمة غير مُراجَعة"),
        "ترجمة غير مُراجَعة",
    ),
)

UNREVIEWED = Notice(
    (
        Paragraph("ترجمة غير مُراجَعة. النص السويدي هو المعتمد.", lang="ar"),
        Paragraph("Ej granskad översättning.\nDen svenska texten gäller.", lang="sv"),
    )
)


def plan(language: str = "sv") -> Paper:
    words = ARABIC if language == "ar" else SWEDISH
    section = iter(words.headings)
    blocks: list[Block] = [
        letterhead(*(Reference(each) for each in words.references)),
        Heading(words.title, level=1),
        Paragraph(words.who),
    ]
    if language == "ar":
        blocks.append(UNREVIEWED)
    blocks += [
        Heading(next(section)),
        *map(Paragraph, words.own),
        Heading(next(section)),
        Heading(words.goal_labels[0], level=3),
        Paragraph(words.goal),
        Heading(words.goal_labels[1], level=3),
        List(words.sub_goals),
        Heading(next(section)),
        Records(words.head, words.columns, words.actions, words.continued),
        Heading(next(section)),
        Fields(words.lead),
        Heading(next(section)),
        Fields(words.follow_up),
        Paragraph(words.follow_up_how),
        Heading(next(section)),
        List(words.other),
        Heading(next(section)),
        *map(Paragraph, words.help),
    ]
    return paper("Samordnad individuell plan", language, blocks, words.foot)


def bilingual_plan() -> Paper:
    """Swedish and Arabic; the second paragraph of own words has no translation yet."""
    sv, ar = SWEDISH, ARABIC

    def arabic(block: Block) -> Block:
        return replace(block, lang="ar")  # type: ignore[call-arg]

    def both(first: Block, second: Block) -> Pair:
        return Pair(first, arabic(second))

    blocks: list[Block] = [
        letterhead(*(Reference(each) for each in sv.references)),
        both(Heading(sv.title, level=1), Heading(ar.title, level=1)),
        both(Paragraph(sv.who), Paragraph(ar.who)),
        Notice(UNREVIEWED.lines[::-1]),
        both(Heading(sv.headings[0]), Heading(ar.headings[0])),
        both(Paragraph(sv.own[0]), Paragraph(ar.own[0])),
        Pair(Paragraph(sv.own[1]), None, "Tolkens översättning:"),
        both(Heading(sv.headings[1]), Heading(ar.headings[1])),
        both(Paragraph(sv.goal), Paragraph(ar.goal)),
        both(Heading(sv.headings[2]), Heading(ar.headings[2])),
        both(
            Records(sv.head, sv.columns, sv.actions[:4], sv.continued),
            Records(ar.head, ar.columns, ar.actions[:4], ar.continued),
        ),
        both(Heading(sv.headings[4]), Heading(ar.headings[4])),
        both(Fields(sv.follow_up), Fields(ar.follow_up)),
        both(Paragraph(sv.follow_up_how), Paragraph(ar.follow_up_how)),
    ]
    foot = (
        "Plan på svenska och arabiska, version 2. Papper 7K4Q. Ej granskad översättning",
        "Plan 7K4Q. Ej granskad översättning",
        "Ej granskad 7K4Q",
    )
    return paper("Samordnad individuell plan", "sv", blocks, foot)


# ----------------------------------------------------------------------------------------- the consent

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
                "Du kan ta tillbaka hela samtycket, eller bara för en verksamhet eller en sorts uppgift. Du behöver inte"
                " säga varför. Det gäller från samma stund. Ring ",
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
            ("Mötet gäller ", NAME, ", född ", Unit("1941-03-17"), ". Hon har sagt ja till att ni får den här kallelsen.")
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
        Paragraph((*words.who, " ", Foreign("Swedish, svenska", "sv"), " ", Strong(words.head))),
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
        Pair(Paragraph(SWEDISH.own[1], lang="sv"), None, "Tolkens översättning:"),
        Paragraph(SWEDISH.goal if other == "sv" else ARABIC.goal, lang=other),
        PhoneList((PhoneRow(words.head, T_EVA.text, words.goal_labels[0]),)),
        SignatureLine((Blank(words.goal_labels[0]), Blank(words.goal_labels[1], short=True))),
        ReplySlip((Heading(words.headings[6], rule=False), Ticks((Tick(words.goal),)))),
    ]
    return paper("Prov", language, blocks, words.foot)


PAPERS = {
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

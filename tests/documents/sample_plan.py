"""A plan to look at and to check, in Swedish and in Arabic: invented people, places and numbers.

The numbers come from the series kept free for fiction. The Arabic is a draft that nobody has reviewed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO

from PIL import Image, ImageDraw

from sipdesk.documents.blocks import (
    Block,
    Column,
    Field,
    Fields,
    Heading,
    Letterhead,
    List,
    Notice,
    Pair,
    Paper,
    Paragraph,
    Record,
    Records,
    Reference,
    Strong,
    Unit,
    Words,
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
        action(AR, "نزهة قصيرة", "أنا. ابنتي تأتي معي يوم الأحد.", "كل يوم عندما لا يكون الطريق زلقًا", "حول البيت", ""),
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

    def arabic(block: Heading | Paragraph | Records | Fields) -> Block:
        return replace(block, lang="ar")

    def both(first: Block, second: Heading | Paragraph | Records | Fields) -> Pair:
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

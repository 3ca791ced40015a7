"""Every script that the papers are read in: no box, lines broken where a reader breaks, every word taken out again."""

import re
import subprocess
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from sipdesk.documents.blocks import Field, Fields, Foreign, Heading, Paper, Paragraph, Run, Unit, plain
from sipdesk.documents.pdf.fonts import family
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.render import Style, missing_glyphs, render
from sipdesk.documents.pdf.style import Role, Script, is_rtl, script_of
from sipdesk.documents.pdf.unspaced import portions
from sipdesk.documents.pdf_check import check_pdf, comparable, missing_strings
from sipdesk.documents.phrases import phrases
from sipdesk.paths import resource
from tests.documents.sample_plan import paper

SAMPLES = {
    "ar": "الخطة الفردية المنسقة: يريد المريض أن يبقى في بيته (مع المساعدة).",
    "fa": "برنامه هماهنگ فردی در روز دوشنبه می‌خواهم (کمک) گچ پژوهش.",
    "prs": "پلان انفرادی هماهنگ: نرس هر دوشنبه می‌آید.",
    "ps": "د همغږي شوي انفرادي پلان: ناسته په کې ده، ټول ښه ځای څوک ړوند ېۍ ګټه ڼ.",
    "ckb": "پلانی تاکەکەسیی ھاوبەش: نەخۆشەکە دەیەوێت لە ماڵەوە بمێنێتەوە، ڕۆژی.",
    "yi": "אַ קאָאָרדינירטער יחידישער פּלאַן: זי וויל בלײַבן אין דער היים (מיט הילף), װײ ייִדיש שׂ כּ תּ.",
    "ti": "ዝተወሃሃደ ውልቃዊ መደብ፦ ኣብ ገዝኣ ክትነብር ትደሊ (ምስ ሓገዝ)፣ ኵሎም ይፈልጡ።",
    "am": "የተቀናጀ የግል እቅድ፦ በቤቷ መኖር ትፈልጋለች (በእርዳታ)፣ ሁሉም ያውቃሉ።",
    "th": "แผนรายบุคคลที่ประสานกัน: ผู้ป่วยต้องการอยู่ที่บ้านและพบพยาบาลทุกวันจันทร์ (พร้อมล่าม) น้ำ กิ๋น ปั๊ม",
    "zh": "协调个人计划：病人希望住在家里（需要帮助），每周一见护士。“我自己决定。”",
    "uk": "Узгоджений індивідуальний план: пацієнтка хоче жити вдома, ґанок, їжа, є.",
    "ru": "Согласованный индивидуальный план: объём помощи, её подъезд, съёмка.",
    "vi": "Kế hoạch cá nhân phối hợp: Bệnh nhân muốn ở nhà, gặp y tá mỗi thứ hai.",
    "se": "Ovttasráđi plána: Mun háliidan orrut ruovttus, deaivvadit mánáiguin, ŧ ŋ š ž.",
    "smj": "Aktisasj plána: sihtá hejman årrot, dåhkkidit, ŋ ń ä.",
    "sma": "Ektesne soejkesje: sæjhta gåetesne årrodh, ïedtjh, vïenhtedh.",
    "tr": "Eşgüdümlü bireysel plan: hasta evinde yaşamak istiyor, ığdır, İ.",
    "pl": "Skoordynowany plan indywidualny: chce mieszkać w domu, źdźbło, łóżko.",
    "sq": "Plani individual i bashkërenduar: dëshiron të jetojë në shtëpi, çdo ditë.",
    "hr": "Usklađeni individualni plan: želi živjeti kod kuće, čekić, ćuk, džep.",
}
LETTER_BY_LETTER = [language for language in SAMPLES if not is_rtl(language)]


def sample(language: str) -> Paper:
    rows = Fields((Field(SAMPLES[language].split()[0], (Unit("Åsa Öberg-Lindström"), ", ", Unit("0980-319 20 12"))),))
    blocks = (Heading(SAMPLES[language], level=1), Paragraph(SAMPLES[language]), rows)
    return paper("Prov", language, blocks, ("Prov",))


@pytest.fixture(scope="module", params=SAMPLES)
def printed(request: pytest.FixtureRequest) -> tuple[str, bytes]:
    return request.param, render(sample(request.param), Style(18))


def test_no_language_lacks_a_sign() -> None:
    for language in SAMPLES:
        assert missing_glyphs(sample(language), Style(18)) == set(), language


def test_two_moves_in_a_row_stay_two_numbers() -> None:
    for language, text in SAMPLES.items():
        for word in TextBox(text, Style(18, language), Role.BODY).analysis.words:
            templates = [stroke.template for piece in word.pieces for stroke in piece.shaped.strokes]
            assert not [template for template in templates if re.search(r"[0-9]-", template)], (language, word.text)


def test_letters_of_a_language_come_from_one_face() -> None:
    for language, text in SAMPLES.items():
        for bold in (False, True):
            letters = "".join(sign for sign in text if not sign.isascii())
            assert len({portion.face for portion in family(language).portions(letters, bold)}) == 1, language


def test_figures_come_from_the_same_face_in_every_language() -> None:
    latin = family("sv").portions("0123456789", False)[0].face
    for language in SAMPLES:
        (portion,) = family(language).portions("0123456789", False)
        assert portion.face is latin


def test_every_word_comes_back(printed: tuple[str, bytes]) -> None:
    language, data = printed
    assert missing_strings(data, [*SAMPLES[language].split(), "Åsa Öberg-Lindström", "0980-319 20 12"]) == []


def test_every_word_comes_back_from_two_other_extractors(printed: tuple[str, bytes], tmp_path: Path) -> None:
    language, data = printed
    if language not in LETTER_BY_LETTER:  # these two turn parts of right-to-left lines round: see test_extraction
        return
    (tmp_path / "paper.pdf").write_bytes(data)
    poppler = subprocess.run(["pdftotext", tmp_path / "paper.pdf", "-"], capture_output=True, check=True).stdout
    with pypdfium2.PdfDocument(data) as document:
        pdfium = "".join(page.get_textpage().get_text_range() for page in document)
    for text in (poppler.decode(), pdfium):
        assert [word for word in SAMPLES[language].split() if comparable(word) not in comparable(text)] == []


def test_the_file_is_tagged_as_it_should_be(printed: tuple[str, bytes]) -> None:
    assert check_pdf(printed[1]) == []


@pytest.mark.parametrize("width", [60, 90, 140, 220])
def test_chinese_breaks_anywhere_but_never_before_a_closing_mark_or_after_an_opening_one(width: int) -> None:
    lines = broken("zh", width)
    assert len(lines) > 1
    assert "".join(lines) == SAMPLES["zh"]
    assert not [line for line in lines if line[0] in "，。：”）、" or line[-1] in "“（"]


@pytest.mark.parametrize("width", [90, 140, 220])
def test_thai_breaks_between_phrases_and_never_inside_a_syllable(width: int) -> None:
    lines = broken("th", width)
    assert len(lines) > 2
    assert "".join(lines).replace(" ", "") == SAMPLES["th"].replace(" ", "")
    assert not [line for line in lines if line[0] in "ะัาำิีึืฺุูๅๆ็่้๊๋์ํ" or line[-1] in "เแโใไ"]


def test_thai_words_are_found() -> None:
    words = [word.text for word in TextBox(SAMPLES["th"], Style(18, "th"), Role.BODY).analysis.words]
    assert words[:8] == ["แผน", "รายบุคคล", "ที่", "ประสาน", "กัน:", "ผู้", "ป่วย", "ต้องการ"]


def test_a_line_on_which_every_word_has_glyphs_at_heights_is_drawn() -> None:
    words = ["ช่องว่าง", "ทั้งหมด", "สิ้นสุด"]
    data = render(paper("Prov", "th", (Paragraph(" ".join(words)),), ("Prov",)), Style(12))
    assert missing_strings(data, words) == []
    assert check_pdf(data) == []


def listed_words(file: str) -> list[str]:
    lines = resource("linebreaks", file).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_no_line_parts_a_word_of_the_thai_papers_nor_a_letter_from_it() -> None:
    """Each would be: *สนับ|สนุน*, *ก|ล่าว*. Around them lines still end."""
    listed = listed_words("thai_words.txt")
    assert len(listed) == len(set(listed))
    for text in phrases("th").texts():
        for word in text.split():
            cuts = {end for _, end in portions(word, 0, len(word))}
            inside = [whole for whole in listed for found in re.finditer(whole, word)
                      if cuts & {*range(found.start() + 1, found.end())}]
            assert [one for one in inside if not any(one in longer for longer in listed if longer in word)] == []
            pieces = [word[start:end] for start, end in portions(word, 0, len(word))]
            assert not [piece for piece in pieces if len(piece) == 1 and "\u0e00" < piece < "\u0e7f"], word
    assert list(portions("การสนับสนุนของคุณ", 0, 17)) == [(0, 3), (3, 11), (11, 14), (14, 17)]


def test_no_line_parts_a_weekday_or_a_word_of_the_chinese_headings() -> None:
    """Each would be: *何|时*, *星期|三*. Every one is said somewhere; between them lines still end."""
    listed = listed_words("chinese_words.txt")
    assert len(listed) == len(set(listed))
    week = [plain(phrases("zh").weekday(date(2026, 11, day))) for day in range(1, 8)]
    assert [word for word in listed if word not in "\n".join([*phrases("zh").texts(), *week])] == []
    for text in phrases("zh").texts():
        for word in text.split():
            cuts = {end for _, end in portions(word, 0, len(word))}
            inside = [whole for whole in listed for found in re.finditer(whole, word)
                      if cuts & {*range(found.start() + 1, found.end())}]
            assert [one for one in inside if not any(one != longer and longer in word for longer in listed)] == []
    assert list(portions("谁做什么，何时，在哪里", 0, 11)) == [
        (0, 1), (1, 2), (2, 3), (3, 5), (5, 8), (8, 9), (9, 11),
    ]  # fmt: skip


def test_between_two_lines_of_a_guest_in_another_text_is_the_distance_of_its_own_script() -> None:
    """Arabic under its Swedish; the first line stands as high as that of a label beside it."""
    def heights(*words: Run) -> list[float]:
        text = TextBox(words, Style(24, "sv"), Role.TICK)
        text.layout(200)
        return [piece.height for piece in text.atoms()]

    own, arabic = Style(24, "sv").leading(Role.TICK), Style(24, "ar").leading(Role.TICK)
    assert heights("Ja.\n", Foreign("نعم، يمكنكم تبادل ما عليه علامة.", "ar")) == [own, own, arabic]
    assert heights("Ja.\n", Foreign("Kyllä, saatte jakaa sen, mikä on rastitettu.", "fi")) == [own] * 4
    assert heights(Foreign("نعم.", "ar")) == [own]
    assert heights("Ja.\n", Foreign("نعم.", "ar")) == [own, own]
    assert heights("Ja.\n", Foreign("أُعطيت", "ar")) == [own, arabic]  # a vowel over a letter that is high itself


def test_a_chinese_or_thai_name_stays_whole() -> None:
    for language, name in (("zh", "欧阳明华"), ("th", "สมชายใจดี")):
        text = TextBox(("x ", Unit(name)), Style(18, language), Role.BODY)
        text.layout(TextBox(Unit(name), Style(18, language), Role.BODY).natural_width() + 1)
        assert [line.text for line in text.lines] == ["x", name]


def test_lines_stand_further_apart_where_marks_need_room() -> None:
    assert Style(12, "th").leading(Role.BODY) > Style(12, "sv").leading(Role.BODY)
    assert script_of("zh-Hans") is Script.CHINESE
    assert script_of("sr") is Script.LATIN


def broken(language: str, width: float) -> list[str]:
    text = TextBox(SAMPLES[language], Style(18, language), Role.BODY)
    text.layout(width)
    return [line.text for line in text.lines]

"""The interpreter's page: what the person and staff wrote, paragraph by paragraph, beside its translation.

Nothing here is translated by a machine. What has no translation gets ruled lines on paper, to be written by hand.
"""

from collections import Counter
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.documents.phrases import Direction, Language, languages
from sipdesk.domain.case import Case
from sipdesk.domain.free_text import left_over
from sipdesk.domain.routine import Routine
from sipdesk.domain.translation import Paragraph, State, Translation
from sipdesk.issuing.copies import corrections
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.papers.translation_names import paragraph_name
from sipdesk.ui.parts import STRETCH, announce, button, caption, column, frame, holder, line_edit, row, text
from sipdesk.ui.rows.translation import Interpreting, TranslationRow
from sipdesk.ui.words import language_word

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    wanted = languages_asked_for(about.case, about.routine)
    if not wanted:
        form.note(translate("Translation", "Alla papper i ärendet är på svenska. Språket väljs där papperen görs."))
    for language in wanted:
        _into(form, about, language)
    form.page.foot(button(translate("Translation", "Gå till papperen"), lambda: about.go("papers")))


def languages_asked_for(case: Case, routine: Routine) -> list[Language]:
    """The languages in which somebody wants papers, the person's first; Swedish needs no interpreter."""
    codes = [case.person.language, *(party.language for party in case.parties if party.takes_part)]
    codes += [one.language for one in case.translations]
    known = {language.code: language for language in languages(corrections(routine)) if not language.swedish}
    return [known[code] for code in dict.fromkeys(codes) if code in known]


def _into(form: Form, about: About, language: Language) -> None:
    form.section(
        translate("Translation", "Till {language}").format(language=language_word(language.name)),
        translate("Translation", "Tolken skriver. Det som saknas får linjer på papperet att skriva på för hand."),
    )
    right_to_left, translator = language.direction is Direction.RTL, _translator(about.case, language.code)
    interpreting = Interpreting(
        form.model, language.code, language.own_name, right_to_left, translator, about.now, form
    )
    form.own(_who(interpreting, language))
    if not interpreting.paragraphs:
        form.note(translate("Translation", "Det finns ingen text att översätta än."))
        return
    form.own(Progress(interpreting))
    for paragraph in interpreting.paragraphs:
        form.own(TranslationRow(interpreting, paragraph_name(about, paragraph), paragraph))
    for gone in left_over(about.case, language.code):
        form.own(_gone(form, gone))


def _translator(case: Case, language: str) -> str:
    """Who wrote last, else the interpreter who is booked."""
    done = [one for one in case.translations if one.language == language and one.at]
    last = max(done, key=lambda one: str(one.at), default=None)
    return last.translator if last else case.person.interpreter.name


def _who(interpreting: Interpreting, language: Language) -> QWidget:
    label = translate("Translation", "Vem översätter till {language}?").format(language=language_word(language.name))
    edit = line_edit(interpreting.translator)
    edit.textEdited.connect(lambda typed: setattr(interpreting, "translator", typed.strip()))
    return holder(column(caption(label, edit), edit, gap=4))


class Progress(QWidget):
    """How far the translation has come, in words."""

    def __init__(self, interpreting: Interpreting) -> None:
        super().__init__()
        self._interpreting = interpreting
        self._words = text("", "strong")
        self.setLayout(column(self._words))
        self._show()
        interpreting.changed.connect(self._show)

    def _show(self) -> None:
        self._words.setText(progress_words(self._interpreting.paragraphs))


def progress_words(found: list[Paragraph]) -> str:
    count = Counter(paragraph.state for paragraph in found)
    missing, old = count[State.MISSING], count[State.OUT_OF_DATE]
    said = [
        translate("Translation", "%n stycke(n) saknar översättning.", "", missing) if missing else "",
        translate("Translation", "%n översättning(ar) är inaktuella.", "", old) if old else "",
    ]
    return " ".join(filter(None, said)) or translate("Translation", "Allt är översatt.")


def _gone(form: Form, translation: Translation) -> QWidget:
    """A translation whose Swedish is gone. It stays in the case until somebody takes it away."""
    title = translate("Translation", "Översättning av text som inte finns kvar")
    remove = button(translate("Translation", "Ta bort översättningen"), lambda: None, "quiet")
    card = frame(
        "card",
        column(text(title, "strong"), text(translation.source, ink="muted"), text(translation.text),
               row(remove, STRETCH), gap=4, margins=16),
        title,
    )
    remove.clicked.connect(partial(_take_away, form, translation, card))
    return card


def _take_away(form: Form, translation: Translation, card: QWidget) -> None:
    said = translate("Translation", "Översättningen är borttagen.")
    form.model.remove("translations", translation.uid, said)
    form.model.leave("translations")
    card.hide()
    announce(form, said)

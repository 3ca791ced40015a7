"""An event at any time: consent is taken back, whole, for one party or for one kind of information (C5)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.consent import Withdrawal
from sipdesk.domain.disclosure.taken_back import WITHDRAWAL
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.terms import ConsentForm
from sipdesk.errors import SipError
from sipdesk.issuing.copies import readers_of
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.consent.consent import givers_of
from sipdesk.ui.pages.events.withdrawn import PATH, Withdrawn, said, type_name
from sipdesk.ui.pages.papers.paper_page import show_papers
from sipdesk.ui.pages.papers.paper_rows import PaperRow, copies
from sipdesk.ui.parts import Choice, Mistake, announce, button, column, hint, holder, text
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
EVERYTHING, EXCHANGE, PLAN = range(3)


def build(form: Form, about: About) -> None:
    taking = TakeBack(form.model, about)
    form.own(taking)
    act, words = taking.take_back, translate("Withdraw", "Ta tillbaka samtycket")
    if about.case.consent.withdrawals and show_papers(form, about, lambda: _papers(about)) is not None:
        form.page.foot(button(words, act, picture="shield"))
    else:
        form.page.primary(words, act, picture="shield")


def _papers(about: About) -> list[PaperRow]:
    """That it is taken back: one for the person, one for each whom it concerns and who has been given papers."""
    return copies(about, WITHDRAWAL, readers_of(about.case, WITHDRAWAL))


def _types(about: About) -> list[str]:
    """Kinds that can be taken back: those chosen for the case, and any that was consented to and is no column now."""
    consent = about.case.consent
    given = (grant for act in consent.acts if act.recorded_at for grant in act.grants)
    granted = (code for grant in given for code in (*grant.receives, *grant.shares))
    return list(dict.fromkeys([*(entry.type for entry in consent.types), *granted]))


class TakeBack(QWidget):
    """What, for whom, which information; then one button. Below it the work list of every withdrawal there is."""

    def __init__(self, model: CaseModel, about: About) -> None:
        super().__init__()
        self.setObjectName(PATH)
        self._model, self._about = model, about
        self._parties = [party for party in about.case.parties if party.name and not party.own]
        self._types = _types(about)
        self._givers = givers_of(about)
        names, only = list(self._givers.values()), 0 if len(self._givers) == 1 else None
        self._giver = Choice(translate("Withdraw", "Vem tar tillbaka?"), names, only, upright=True)
        self._what, self._who, self._which, self._form = self._choices()
        self._narrower = holder(
            column(
                self._asked(translate("Withdraw", "För vem?"), self._who),
                self._asked(translate("Withdraw", "Vilka uppgifter?"), self._which),
                gap=16,
            )
        )
        self._sentence = text("", "strong")
        self._mistake = Mistake()
        words = translate("Withdraw", "Gäller genast. Inget mer lämnas ut på det samtycket.")
        self.setLayout(
            column(
                *self._questions(),
                self._sentence,
                hint(words),
                self._mistake,
                Withdrawn(model, about),
                gap=16,
            )
        )
        for choice in (self._giver, self._what, self._who, self._which):
            for option in choice.buttons:
                option.toggled.connect(self._say_what)
        self._say_what()

    def _questions(self) -> list[QWidget]:
        """Who takes back is asked only where several could."""
        if len(self._givers) < 2:
            return [
                self._asked(translate("Withdraw", "Vad tar {name} tillbaka?"), self._what),
                self._narrower,
                self._asked(translate("Withdraw", "Hur sade {name} det?"), self._form),
            ]
        return [
            self._asked(translate("Withdraw", "Vem tar tillbaka samtycket?"), self._giver),
            self._asked(translate("Withdraw", "Vad tas tillbaka?"), self._what),
            self._narrower,
            self._asked(translate("Withdraw", "Hur sades det?"), self._form),
        ]

    def _say_what(self) -> None:
        """Only the exchange of information can be taken back in part; what would be taken back stands as a sentence."""
        what = self._what.chosen
        self._narrower.setVisible(what == EXCHANGE)
        self._mistake.say("")
        self._sentence.setText("" if what is None else said(self._about, self._meant()))

    def _meant(self) -> Withdrawal:
        """What is chosen now, as it would stand in the register."""
        what, who, which = self._what.chosen, self._who.chosen or 0, self._which.chosen or 0
        in_part = what == EXCHANGE
        who_takes = self._giver.chosen
        return Withdrawal(
            taken_back_by="" if who_takes is None else list(self._givers)[who_takes],
            exchange=what != PLAN,
            plan=what != EXCHANGE,
            party_uid=self._parties[who - 1].uid if in_part and who else "",
            type=self._types[which - 1] if in_part and which else "",
        )

    def _choices(self) -> tuple[Choice, Choice, Choice, Choice]:
        what = [
            translate("Withdraw", "Hela samtycket"),
            translate("Withdraw", "Att dela information"),
            translate("Withdraw", "Att en SIP skrivs"),
        ]
        who = [translate("Withdraw", "Alla"), *(party.name for party in self._parties)]
        which = [
            translate("Withdraw", "Alla uppgifter"),
            *(type_name(self._about, code) for code in self._types),
        ]
        forms = [
            translate("Withdraw", "Skriftligt"),
            translate("Withdraw", "Muntligt"),
            translate("Withdraw", "På annat sätt"),
        ]
        return (
            Choice(translate("Withdraw", "Vad tas tillbaka?"), what, upright=True),
            Choice(translate("Withdraw", "För vem?"), who, 0, upright=True),
            Choice(translate("Withdraw", "Vilka uppgifter?"), which, 0, upright=True),
            Choice(translate("Withdraw", "Hur sades det?"), forms, 1),
        )

    def _asked(self, question: str, choice: Choice) -> QWidget:
        asked = question.format(name=self._about.name)
        choice.setAccessibleName(asked)
        return holder(column(text(asked, "strong"), choice, gap=4))

    def take_back(self) -> None:
        if self._what.chosen is None:
            self._mistake.say(translate("Withdraw", "Välj vad som tas tillbaka."))
            self._what.buttons[0].setFocus()
            return
        if self._giver.chosen is None:
            self._mistake.say(translate("Withdraw", "Välj vem som tar tillbaka samtycket."))
            self._giver.buttons[0].setFocus()
            return
        meant = self._meant()
        forms = (ConsentForm.WRITTEN, ConsentForm.ORAL, ConsentForm.SHOWN)
        try:
            taken_back = withdraw(
                self._about.case,
                at=self._about.now().replace(microsecond=0),
                taken_by=self._about.by.name,
                exchange=meant.exchange,
                plan=meant.plan,
                party_uid=meant.party_uid,
                type_code=meant.type,
                form=forms[self._form.chosen or 0],
                taken_back_by=meant.taken_back_by,
            )
        except SipError:
            self._mistake.say(translate("Withdraw", "Det finns inget registrerat samtycke att ta tillbaka."))
            return
        self._what.choose(None)
        self._giver.choose(0 if len(self._givers) == 1 else None)
        self._model.add(PATH, taken_back, translate("Withdraw", "Samtycke tillbakataget"))
        self._model.undo_stack.clear()  # what the person has taken back is not undone by a key
        self._model.leave(PATH)
        announce(self, translate("Withdraw", "Samtycket är tillbakataget."))
        self._about.go("withdraw")

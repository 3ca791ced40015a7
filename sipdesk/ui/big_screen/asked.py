"""What is written on the big screen: the same rows as on the pages, in large type, with names that all may know."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.terms import Answer, Authority, Doer
from sipdesk.ui.big_screen.scenes import REMARKS, SUB_GOALS
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.parts import Choice, column, text

translate = QCoreApplication.translate


def ask(form: Form, plan: str, path: str, name: str) -> None:
    """The row for a path inside the plan. plan: path of the plan. name: the person's, as the screen says it."""
    field = f"{plan}.{path}"
    if path.startswith(SUB_GOALS):
        form.passage(f"{field}.text", translate("BigScreen", "Nytt delmål"), proposed=("function",), lines=2)
        return
    if path.startswith(REMARKS):
        form.passage(f"{field}.text", translate("BigScreen", "Vad är vi inte överens om?"), proposed=("function",))
        form.text(f"{field}.by", translate("BigScreen", "Vem sade det?"))
        words = translate("BigScreen", "{name} säger att en uppgift är fel").format(name=name)
        form.tick(f"{field}.incorrect_fact", words)
        return
    rows: Mapping[str, Callable[[], object]] = {
        "own_words": lambda: form.passage(
            field, translate("BigScreen", "Det här är viktigt för {name}").format(name=name), proposed=("function",)
        ),
        "long_term_goal": lambda: form.passage(
            field, translate("BigScreen", "Långsiktigt mål"), proposed=("function",)
        ),
        "lead.authority": lambda: form.choice(field, translate("BigScreen", "Vem har huvudansvaret?"), _authorities()),
        "lead.name": lambda: form.text(field, translate("BigScreen", "Vem håller ihop planen?")),
        "lead.phone": lambda: form.text(field, translate("BigScreen", "Telefon dit")),
        "follow_up.on": lambda: form.date(
            field, translate("BigScreen", "Vilken dag ses vi igen?"), working=True, aim=Aim.FUTURE
        ),
        "follow_up.starts": lambda: form.time(field, translate("BigScreen", "Klockan")),
        "follow_up.place": lambda: form.text(field, translate("BigScreen", "Var?")),
        "follow_up.called_by": lambda: form.text(field, translate("BigScreen", "Vem kallar?")),
    }
    rows[path]()


def ask_action(form: Form, path: str, name: str, parties: Mapping[str, str], places: bool) -> None:
    """Who does what, when and where. parties: uid to name. places: whether a place may stand on the screen (P1)."""
    form.passage(f"{path}.what", translate("BigScreen", "Vad?"), proposed=("function",), lines=2)
    doers = {
        Doer.PARTY: translate("BigScreen", "En verksamhet eller en närstående"),
        Doer.PERSON: translate("BigScreen", "{name} själv").format(name=name),
    }
    form.choice(f"{path}.doer", translate("BigScreen", "Vem gör det?"), doers, upright=True)
    if parties:
        form.choice(f"{path}.party_uid", translate("BigScreen", "Vilken verksamhet eller närstående?"), parties)
    form.text(f"{path}.who", translate("BigScreen", "Namn och yrke"))
    form.text(f"{path}.when", translate("BigScreen", "När?"))
    form.date(f"{path}.due_on", translate("BigScreen", "Klart senast"), aim=Aim.FUTURE)
    if places:
        form.text(f"{path}.where", translate("BigScreen", "Var?"))


class AnswerAsked(QWidget):
    """Whether the person says yes to what has been read back (C12)."""

    def __init__(self, name: str, answer: Answer | None, answered: Callable[[Answer], object]) -> None:
        super().__init__()
        question = translate("BigScreen", "Säger {name} ja till planen?").format(name=name)
        answers = (Answer.YES, Answer.NO)
        chosen = answers.index(answer) if answer else None
        self.choice = Choice(question, [translate("BigScreen", "Ja"), translate("BigScreen", "Nej")], chosen)
        for one, option in zip(answers, self.choice.buttons, strict=True):
            option.clicked.connect(lambda _=False, one=one: answered(one))
        self.setLayout(column(text(question, "strong"), self.choice, gap=4))


def _authorities() -> Mapping[Authority, str]:
    return {
        Authority.MUNICIPALITY: translate("BigScreen", "Kommunen"),
        Authority.REGION: translate("BigScreen", "Regionen"),
    }

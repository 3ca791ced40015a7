"""Moment 4: the plan itself, goals and actions with who, what, when and where (F1 to F7, F12, F15)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.plan import Remark, SubGoal
from sipdesk.domain.terms import Authority
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.meeting.plan_actions import ask_actions
from sipdesk.ui.pages.meeting.plan_checks import PlanChecks
from sipdesk.ui.pages.meeting.plan_fixed import PLANS, Fixed, FixedPlan
from sipdesk.ui.pages.papers.passages import Passages, of_plan
from sipdesk.ui.pages.preparation.carried import offer_for_plan
from sipdesk.ui.parts import Status, button, pill
from sipdesk.ui.rows.repeated import Parts
from sipdesk.ui.way import task_words

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    form.ask_anew_after(PLANS)
    if about.case.plan.final_at is not None:
        form.own(Fixed(form.model, about))
        form.own(FixedPlan(about))
        return
    plan = f"plans.{about.case.plan.uid}"
    _frame(form, about)
    offer_for_plan(form, about)
    form.passage(
        f"{plan}.own_words",
        translate("Plan", "Det här är viktigt för {name}").format(name=about.name),
        proposed=("function",),
    )
    form.passage(f"{plan}.long_term_goal", translate("Plan", "&Långsiktigt mål"), proposed=("function",))
    with form.side_by_side(narrow=760):
        form.passage(f"{plan}.support_needed", translate("Plan", "Vilket &stöd behövs?"), proposed=("function",))
        form.passage(f"{plan}.support_now", translate("Plan", "Stöd som redan &finns"), proposed=("support-now",))
    form.passage(f"{plan}.strengths", translate("Plan", "Det som fungerar &bra"), proposed=("function",), lines=2)
    _sub_goals(form, plan)
    ask_actions(form, plan, about)
    _lead(form, plan, about)
    _follow_up(form, plan)
    _remarks(form, plan, about)
    form.passage(
        f"{plan}.other_plans",
        translate("Plan", "Andra planer"),
        proposed=("support-now",),
        lines=2,
        hint=translate("Plan", "SIP:en ersätter inte andra planer, till exempel vårdplan eller genomförandeplan."),
    )
    form.text(
        f"{plan}.kept_elsewhere",
        translate("Plan", "Var finns den gällande planen, om den inte finns här?"),
        hint=translate("Plan", "Till exempel den gemensamma IT-tjänsten. Då skrivs det Arbetsexemplar på vårt papper."),
    )
    form.section(translate("Plan", "Vad texterna berättar"))
    form.own(Passages(form.model, about, of_plan))


def _frame(form: Form, about: About) -> None:
    """What stands around the rows: which version, what is left, and what comes next."""
    version = translate("Plan", "Version {version}, utkast").format(version=about.case.plan.version)
    form.page.beside_title(pill(Status.STARTED, version))
    if about.big_screen is not None:
        form.page.beside_title(button(translate("Plan", "Stora skärmen (F11)"), about.big_screen))
    form.page.side(PlanChecks(form, about))
    form.page.goes_on(task_words.words("agreement", about.name).title)
    form.page.foot(button(translate("Plan", "Visa papperet"), lambda: about.go("papers"), picture="document"))
    if len(about.case.plans) > 1:
        form.page.foot(button(translate("Plan", "Ta bort utkastet"), lambda: _drop(form, about), picture="cross"))


def _drop(form: Form, about: About) -> None:
    """A next version that is not to be: the one before it is what holds, and is printed and followed up as before."""
    plan = about.case.plan
    words = translate("Plan", "Utkastet till version {version} är borttaget.").format(version=plan.version)
    form.model.remove(PLANS, plan.uid, words)
    form.model.leave(PLANS)


def _sub_goals(form: Form, plan: str) -> None:
    form.section(translate("Plan", "Delmål"))
    parts = Parts(
        make=SubGoal,
        title=_goal_title,
        add=translate("Plan", "Lägg till delmål"),
        removed=lambda _: translate("Plan", "Delmålet är borttaget."),
        movable=True,
        facts=lambda _: (),
    )

    def rows(part: Form, _uid: str) -> None:
        part.passage("text", translate("Plan", "Delmål"), proposed=("function",), lines=2)

    form.repeated(f"{plan}.sub_goals", parts, rows)


def _goal_title(number: int, goal: SubGoal) -> str:
    words = goal.text.text.strip().partition("\n")[0]
    return f"{number}. {words}" if words else translate("Plan", "Delmål {number}").format(number=number)


def _lead(form: Form, plan: str, about: About) -> None:
    form.section(
        translate("Plan", "Vem håller ihop planen?"),
        translate("Plan", "Så som {name} vill. Det kan vara någon annan än den som kallade till mötet.").format(
            name=about.name
        ),
    )
    authorities = {
        Authority.MUNICIPALITY: translate("Plan", "Kommunen"),
        Authority.REGION: translate("Plan", "Regionen"),
    }
    form.choice(f"{plan}.lead.authority", translate("Plan", "Huvudansvarig huvudman"), authorities)
    parties = {party.uid: party.name for party in about.case.parties if party.name}
    if parties:
        form.choice(f"{plan}.lead.party_uid", translate("Plan", "Huvudansvarig verksamhet"), parties, upright=True)
    with form.side_by_side():
        form.text(f"{plan}.lead.name", translate("Plan", "Huvudansvarigs &namn"))
        form.text(f"{plan}.lead.phone", translate("Plan", "&Telefon till huvudansvarig"), width=180)
        form.text(f"{plan}.lead.hours", translate("Plan", "När går det att ringa?"))


def _follow_up(form: Form, plan: str) -> None:
    form.section(translate("Plan", "Uppföljning"))
    with form.side_by_side():
        form.date(f"{plan}.follow_up.on", translate("Plan", "&Dag för uppföljning"), working=True, aim=Aim.FUTURE)
        form.time(f"{plan}.follow_up.starts", translate("Plan", "&Klockan"))
    form.text(f"{plan}.follow_up.place", translate("Plan", "&Plats för uppföljning"))
    form.tick(f"{plan}.follow_up.place_orally", translate("Plan", "Platsen lämnas muntligt"))
    form.text(f"{plan}.follow_up.called_by", translate("Plan", "Vem kallar till uppföljningen?"))


def _remarks(form: Form, plan: str, about: About) -> None:
    form.section(
        translate("Plan", "Det vi inte är överens om"),
        translate("Plan", "Skriv det så som det sades. Fel uppgifter som {name} påpekar måste antecknas.").format(
            name=about.name
        ),
    )
    parts = Parts(
        make=Remark,
        title=lambda number, _: translate("Plan", "Anteckning {number}").format(number=number),
        add=translate("Plan", "Lägg till anteckning"),
        removed=lambda _: translate("Plan", "Anteckningen är borttagen."),
    )

    def rows(part: Form, _uid: str) -> None:
        part.passage("text", translate("Plan", "Vad sades?"), proposed=("function",), lines=2)
        part.text("by", translate("Plan", "Vem sade det?"))
        part.tick("incorrect_fact", translate("Plan", "{name} säger att en uppgift är fel").format(name=about.name))
        part.date("noted_on", translate("Plan", "Antecknat i akten den"), aim=Aim.PAST)

    form.repeated(f"{plan}.remarks", parts, rows)

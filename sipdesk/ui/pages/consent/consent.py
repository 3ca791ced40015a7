"""Moment 2: consent that is never general, recorded as dated acts (C1 to C6, C9, C11, C15)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.signers import c8_minor
from sipdesk.domain.rules.representative import c7_represented
from sipdesk.ui import say
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.consent import act_words
from sipdesk.ui.pages.consent.child import signer_names
from sipdesk.ui.pages.consent.consent_matrix import ConsentMatrix
from sipdesk.ui.pages.consent.consent_recorded import RecordButton, RecordedActs, YearButton
from sipdesk.ui.pages.consent.consent_types import ConsentTypes
from sipdesk.ui.pages.consent.representatives import representative_names
from sipdesk.ui.pages.invitation.meeting_forms import form_words
from sipdesk.ui.pages.preparation.questions import ask_questions

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    """The recorded acts as sentences, and below them the act that is being written."""
    names = list(givers_of(about).values())
    if len(names) > 1 and c8_minor(about.case, about.today, about.routine):
        needed = translate(
            "Consent", "Samtycke behövs från {names}, var för sig. Bara det som alla säger ja till gäller."
        )
        form.note(needed.format(names=say.listing(names)))
    form.own(RecordedActs(form.model, about))
    draft = draft_act(about)
    if draft is not None:
        _asked(form, about, draft)
    _however_it_is_given(form, about)
    if draft is not None:
        _given(form, about, draft)
    _refused(form, about)


def draft_act(about: About) -> ConsentAct | None:
    """The act that is being written; None when the newest is recorded."""
    acts = about.case.consent.acts
    return acts[-1] if acts and acts[-1].recorded_at is None else None


def _asked(form: Form, about: About, act: ConsentAct) -> None:
    path = f"consent.acts.{act.uid}"
    with form.side_by_side(narrow=760):
        form.yes_no(
            f"{path}.exchange", translate("Consent", "1. Får de som deltar dela information inför och på mötet?")
        )
        form.yes_no(f"{path}.plan", translate("Consent", "2. Får en SIP skrivas?"))
    words = translate(
        "Consent", "Samtycket gäller de här frågorna. Kommer det en ny fråga senare behöver {name} tillfrågas igen."
    )
    ask_questions(form, about, words.format(name=about.name))
    form.section(
        translate("Consent", "Vilka uppgifter behövs?"),
        translate("Consent", "Välj bara det som behövs. Skriv varför, så att {name} kan ta ställning.").format(
            name=about.name
        ),
    )
    form.ask(ConsentTypes(form.model, about))
    form.ask(ConsentMatrix(form.model, about, path))


def _however_it_is_given(form: Form, about: About) -> None:
    """What the person decides beside the matrix; it can be changed when the act is recorded too."""
    form.section(translate("Consent", "Mötet, och det som inte får delas"))
    form.several(
        "consent.agreed_forms",
        translate("Consent", "Vilka mötesformer är {name} med på?").format(name=about.name),
        form_words(),
    )
    form.prose(
        "consent.not_shared.text",
        translate("Consent", "Vad får &inte delas?"),
        lines=2,
        hint=translate("Consent", "Med {whose} egna ord. Står på {whose} eget papper.").format(whose=about.whose),
    )


def _given(form: Form, about: About, act: ConsentAct) -> None:
    path = f"consent.acts.{act.uid}"
    form.section(translate("Consent", "Så lämnades samtycket"))
    givers = givers_of(about)
    if act.given_by or len(givers) > 1 or "" not in givers:
        form.choice(f"{path}.given_by", translate("Consent", "Vem lämnade samtycket?"), givers, upright=True)
    with form.side_by_side():
        form.date(f"{path}.given_on", translate("Consent", "När &lämnades det?"), aim=Aim.PAST)
        form.date(f"{path}.valid_from", translate("Consent", "Gäller från"))
        form.date(
            f"{path}.valid_to",
            translate("Consent", "Gäller &till och med"),
            hint=translate("Consent", "Som längst ett år"),
        )
    form.own(YearButton(form.model, about, path))
    form.choice(f"{path}.form", translate("Consent", "Hur lämnades samtycket?"), act_words.form_words(), upright=False)
    form.text(f"{path}.taken_by", translate("Consent", "Vem tog &emot samtycket?"))
    documented = translate("Consent", "Var är det dokumenterat?")
    form.choice(f"{path}.documented", documented, act_words.documented_words())
    form.text(
        f"{path}.documented_where",
        translate("Consent", "Systemets namn, eller var blanketten finns"),
        hint=translate("Consent", "Behövs för en blankett på papper"),
    )
    form.ask(RecordButton(form.model, about, path))


def givers_of(about: About) -> dict[str, str]:
    """Who can give consent in this case, and so take it back, as `given_by` says it, to the name."""
    if c8_minor(about.case, about.today, about.routine):
        return signer_names(about)
    names = representative_names(about)
    own = {"": translate("Consent", "{name} själv").format(name=about.name)}
    return names if c7_represented(about.case, about.today, about.routine) and names else {**own, **names}


def _refused(form: Form, about: About) -> None:
    form.section(translate("Consent", "Om {name} säger nej, helt eller till en del").format(name=about.name))
    form.prose(
        "consent.explained",
        translate("Consent", "Vad har du förklarat?"),
        lines=2,
        hint=translate("Consent", "Ett nej ska accepteras. Det är inte ett nej till stödet."),
    )
    form.date("consent.explained_on", translate("Consent", "När förklarade du det?"), aim=Aim.PAST)

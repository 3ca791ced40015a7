"""Views to make papers from: an invented old man as he reads his own papers, as others read theirs, and at the edges.

They are written as Views, not as cases: a paper knows nothing else, and neither do its tests.
"""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, time
from enum import Enum
from typing import Any, Final

from sipdesk.domain.disclosure.shown import (
    Addressee,
    Letterhead,
    ShownAnswer,
    ShownAsked,
    ShownParty,
    ShownPerson,
    ShownPreparation,
    View,
)
from sipdesk.domain.disclosure.shown_change import ShownChange
from sipdesk.domain.disclosure.shown_closing import ShownClosing
from sipdesk.domain.disclosure.shown_consent import ShownConsent, ShownGrant, ShownType
from sipdesk.domain.disclosure.shown_door import ShownDoor, ShownNumber
from sipdesk.domain.disclosure.shown_follow_up import ShownFollowUpHeld, ShownResult
from sipdesk.domain.disclosure.shown_meeting import ShownMeeting, ShownQuestion
from sipdesk.domain.disclosure.shown_not_needed import ShownNotNeeded
from sipdesk.domain.disclosure.shown_plan import ShownAction, ShownFollowUp, ShownLead, ShownPlan, ShownRemark
from sipdesk.domain.disclosure.shown_reply import ShownReply
from sipdesk.domain.disclosure.shown_request import ShownRequest
from sipdesk.domain.disclosure.shown_withdrawal import ShownTakenBack, ShownWithdrawal
from sipdesk.domain.terms import (
    Answer,
    Authority,
    Call,
    ClosingReason,
    ConsentForm,
    Documented,
    Doer,
    Extent,
    InterpreterNeed,
    MeetingForm,
    Outcome,
    Present,
    ReaderKind,
    TakesPart,
    Writer,
)

TODAY: Final = date(2026, 11, 20)
CONSENT_DAY: Final = date(2026, 11, 19)
MEETING_DAY: Final = date(2026, 12, 3)

PARTIES: Final = (
    ShownParty(
        name="Hälsocentralen Örnen", contact="Karim Haddad", role="distriktssköterska", phone="0980-319 20 34",
        authority=Authority.REGION, call=Call.SUMMONED,
    ),
    ShownParty(
        name="Hemtjänsten i Nordvik", contact="Maja Lind", role="samordnare", phone="0980-319 20 56",
        authority=Authority.MUNICIPALITY, call=Call.SUMMONED,
    ),
    ShownParty(
        name="Biståndsenheten", contact="Eva Nordström", role="biståndshandläggare", phone="0980-319 20 12",
        authority=Authority.MUNICIPALITY, call=Call.SUMMONED, own=True,
    ),
    ShownParty(name="Lena Öberg", relation="dotter", phone="070-174 06 12", authority=Authority.PRIVATE),
)

ACTIONS: Final = (
    ShownAction(
        "Söka bidrag för att bygga om badrummet", Doer.PARTY, "Eva Nordström", "Biståndsenheten",
        Authority.MUNICIPALITY, "0980-319 20 12", due_on=date(2026, 12, 15), where="Hemma hos mig", sub_goal=0,
    ),
    ShownAction(
        "Gå igenom medicinerna och fylla dosetten", Doer.PARTY, "Karim Haddad", "Hälsocentralen Örnen",
        Authority.REGION, "0980-319 20 34", "Varje måndag från 7 december 2026", where="Hemma hos mig", sub_goal=1,
    ),
    ShownAction(
        "Installera och prova trygghetslarm", Doer.PARTY, "", "Hemtjänsten i Nordvik", Authority.MUNICIPALITY,
        "0980-319 20 56", "5 december 2026, klockan 13.00", where="Hemma hos mig", sub_goal=0,
    ),
    ShownAction(
        "Gå en kort promenad", Doer.PERSON, when="Varje dag när det inte är halt", where="Runt kvarteret", sub_goal=2,
    ),
    ShownAction(
        "Handla mat", Doer.PARTY, "Lena Öberg", "Lena Öberg", Authority.PRIVATE, "070-174 06 12", "På söndagar",
        where_orally=True,
    ),
)

PLAN: Final = ShownPlan(
    version=2,
    final=True,
    drawn_up_on=MEETING_DAY,
    support_needed="Jag behöver stöd när jag duschar och en säker väg till badrummet på natten.",
    own_words="Jag vill bo kvar hemma så länge det går. Morgnarna ska vara lugna.\n"
    "Jag orkar inte berätta samma sak för många olika personer. Prata med varandra.",
    strengths="Jag är händig och lagar gärna det som går sönder.",
    support_now="Hemtjänst två gånger om dagen.",
    long_term_goal="Jag bor kvar hemma och känner mig trygg, även på natten.",
    sub_goals=(
        "Jag duschar själv två gånger i veckan, med hjälpmedel som stöd.",
        "Jag får rätt medicin i rätt tid varje dag.",
        "Jag går ut en stund varje dag när vädret tillåter.",
    ),
    actions=ACTIONS,
    lead=ShownLead(Authority.REGION, "Hälsocentralen Örnen", "Karim Haddad", "0980-319 20 34", "vardagar 8–16"),
    follow_up=ShownFollowUp(date(2027, 3, 3), time(13), "Hemma hos mig", called_by="Karim Haddad"),
    other_plans="Genomförandeplan för hemtjänsten\nVårdplan på hälsocentralen",
    remarks=(
        ShownRemark("Lena vill att larmet provas före helgen. Hemtjänsten hinner inte det.", "Lena Öberg"),
        ShownRemark("Jag har ramlat två gånger i höst, inte fyra.", "Arvid Öberg", True, MEETING_DAY),
    ),
    agreed_on=MEETING_DAY,
    agreement=Answer.YES,
)

HELD: Final = ShownFollowUpHeld(
    on=date(2027, 2, 3), plan_version=1, called_by="Karim Haddad från Hälsocentralen Örnen",
    there=("Arvid", "Hälsocentralen Örnen", "Hemtjänsten i Nordvik"),
    own_view="Det är lugnare på morgnarna nu. Jag går ut igen.",
    progress="Duschen fungerar med stolen. Medicinerna stämmer varje vecka.",
    new_facts="Lena flyttar i vår och kan inte handla längre.",
    goals=(
        ShownResult("Jag bor kvar hemma och känner mig trygg, även på natten.", Extent.PARTLY),
        ShownResult("Jag duschar själv två gånger i veckan, med hjälpmedel som stöd.", Extent.WHOLLY),
    ),
    actions=(
        ShownResult("Söka bidrag för att bygga om badrummet", Extent.NOT, "Ansökan blev liggande över jul."),
        ShownResult("Gå igenom medicinerna och fylla dosetten", Extent.WHOLLY),
        ShownResult("Gå en kort promenad", Extent.PARTLY, "Det var halt i januari."),
    ),
    helped="Larmet gjorde mest. Promenaderna kom igång när det blev ljusare.",
    more_needed="Någon som handlar när Lena har flyttat.",
    outcome=Outcome.GO_ON,
)

CLOSING: Final = ShownClosing(
    date(2027, 5, 3), ClosingReason.GOALS_MET, "Biståndsenheten i Nordvik", "0980-319 20 00",
)

NOT_NEEDED: Final = ShownNotNeeded(
    judged_on=date(2026, 11, 24), judged_by="Karim Haddad från Hälsocentralen Örnen",
    reason="Arvid behöver bara rehabilitering hemma. Den sköter hälsocentralen själv.",
)

DECLINED: Final = ShownRequest(
    date(2026, 11, 19), "Eva Nordström", "Arvid har hjälp från en verksamhet. Den samordnar själv det som behövs.",
)

CHANGE: Final = ShownChange(date(2026, 12, 1), time(9, 30), told=True, moved=True, now=True)

WITHDRAWAL: Final = ShownWithdrawal(
    date(2027, 1, 12),
    (
        ShownTakenBack(exchange=True, plan=True),
        ShownTakenBack(party="Hälsocentralen Örnen"),
        ShownTakenBack(type=ShownType("garden", "Trädgården", "", "")),
        ShownTakenBack(party="Hemtjänsten i Nordvik", type=ShownType("medication", "Läkemedel", "", "")),
    ),
)

MEETING: Final = ShownMeeting(
    on=MEETING_DAY, starts=time(13), minutes=90, form=MeetingForm.ROOM, place="Hemma hos Arvid, Björkgatan 4, Nordvik",
    reply_by=date(2026, 11, 27),
    purpose="Att Arvid ska kunna bo kvar hemma och vara trygg på natten.",
    why_needed="Arvid får hjälp av flera, men ingen ser helheten. Han har ramlat och är orolig på natten.",
    goal="Jag vill bo kvar hemma och känna mig trygg, även på natten.",
    questions=(
        ShownQuestion("Vem ringer jag när jag blir yr på natten?", True),
        ShownQuestion("Hur blir det säkert att duscha hemma?", False),
        ShownQuestion("Vem ansvarar för medicinerna, och när ses de över?", False),
    ),
    convener="Eva Nordström", convener_role="biståndshandläggare", convener_phone="0980-319 20 12",
    chair_name="Eva Nordström", note_taker="Maja Lind",
    attendance=(("Arvid", Present.WHOLE), ("Karim Haddad", Present.IN_PART), ("Maja Lind", Present.ABSENT)),
)

CONSENT: Final = ShownConsent(
    types=(
        ShownType("participation", "Vilka som är med", "mötet och vilka som är med",
                  "Så att alla vet vilka de ska samarbeta med."),
        ShownType("health", "Hälsa", "min hälsa och mina sjukdomar", "Så att alla tar hänsyn till hur jag mår."),
        ShownType("medication", "Läkemedel", "mina mediciner", "Så att dosetten blir rätt."),
        ShownType("garden", "Trädgården", "min trädgård", "Så att någon vattnar när jag är borta."),
    ),
    grants=(
        ShownGrant("Biståndsenheten", "Biståndsenheten", (), ("participation", "health", "medication"), own=True),
        ShownGrant(
            "Hälsocentralen Örnen", "Hälso\u00adcentralen", ("participation", "health", "medication"), ("health",),
        ),
        ShownGrant("Hemtjänsten i Nordvik", "Hemtjänsten", ("participation", "medication"), ()),
        ShownGrant("Lena Öberg", "Lena", ("participation", "garden"), ()),
    ),
    exchange=Answer.YES, plan=Answer.YES, given_on=CONSENT_DAY, valid_from=CONSENT_DAY, valid_to=date(2027, 11, 19),
    form=ConsentForm.WRITTEN, taken_by="Eva Nordström", documented=Documented.PAPER_FORM,
    documented_where="Arkivskåpet, plan 2", not_shared="Att jag har varit inlagd på psykiatrin.",
    agreed_forms=(MeetingForm.ROOM, MeetingForm.TELEPHONE), recorded=True,
    purpose=MEETING.purpose, questions=tuple(question.text for question in MEETING.questions),
)

ASKED: Final = (
    ShownAsked("help-and-hopes", "Vilken hjälp behöver jag, och vad hoppas jag på?"),
    ShownAsked("hardest-now", "Vad är svårast just nu?"),
    ShownAsked("whom-to-ask", "Vet jag vem jag ska vända mig till om jag undrar något eller mår sämre?"),
    ShownAsked("the-cat", "Vem ser till katten?"),
)
DOOR: Final = ShownDoor(
    (
        ShownNumber("0980-319 20 34", who="Karim", lead=True),
        ShownNumber("0980-319 20 12", "Biståndsenheten", "Eva", Authority.MUNICIPALITY),
        ShownNumber("0980-319 20 56", "Hemtjänsten", "Maja", Authority.MUNICIPALITY),
        ShownNumber("070-174 06 12", "Lena", authority=Authority.PRIVATE),
    ),
    date(2027, 3, 3), time(13), "Biblioteket, Storgatan 1",
)

REPLY: Final = ShownReply(
    date(2026, 12, 9), "H4CM", Answer.YES, "Nils Berg", "Karin Ek", asked=Answer.YES,
)
PERSONS: Final = View(
    ReaderKind.PERSON, TODAY,
    letterhead=Letterhead("Nordviks kommun", "Biståndsenheten", "0980-319 20 00"),
    addressee=Addressee("Arvid Öberg", lines=("Arvid Öberg", "Björkgatan 4", "899 99 Nordvik")),
    person=ShownPerson(
        "Arvid Öberg", "Arvid", "19410317-9810", ("Björkgatan 4", "899 99 Nordvik"), "070-174 06 10",
        InterpreterNeed.SIGN, "svenskt teckenspråk", "Anna Berg", ("Sitt så att jag ser ditt ansikte.",),
    ),
    participants=PARTIES,
    meeting=MEETING,
    preparation=ShownPreparation(
        what_matters="Att få vara hemma och slippa vänta på okända människor.",
        strengths="Jag är händig.",
        difficulties="Trappan och duschen.",
        own_part="Jag gör mina övningar varje morgon.",
        asked=ASKED,
        answers=(
            ShownAnswer("hardest-now", "Nätterna, när ingen svarar.", Writer.PERSON),
            ShownAnswer("whom-to-ask", "Han ringer alltid mig, mitt i natten.", Writer.RELATIVE, "Lena Öberg"),
            ShownAnswer("asked-last-year", "Han sover bättre nu.", Writer.STAFF),
        ),
        takes_part=TakesPart.WHOLE, takes_part_note="Jag vill sitta nära dörren.", place="Helst i köket",
        time="På förmiddagen", longest_minutes=90, pauses=True, toilet_near=True,
        know_beforehand="Jag hör dåligt på vänster öra.",
    ),
    door=DOOR,
    consent=CONSENT,
    plan=PLAN,
    follow_up=HELD,
    closing=CLOSING,
    not_needed=NOT_NEEDED,
    withdrawal=WITHDRAWAL,
    change=CHANGE,
    declined=DECLINED,
    reply=REPLY,
    demo=True,
)
"""The person's own view, with everything that a paper can print."""

SUMMONED: Final = replace(
    PERSONS,
    reader=ReaderKind.PARTY,
    addressee=Addressee(
        "Hälsocentralen Örnen", "Karim Haddad", "distriktssköterska",
        ("Hälsocentralen Örnen", "Karim Haddad", "Storgatan 12", "899 99 Nordvik"),
    ),
    participants=(replace(PARTIES[0], itself=True), *PARTIES[1:]),
    meeting=replace(
        MEETING,
        contribution="En sköterska som känner Arvids mediciner.\nAktuell läkemedelslista.",
        supports_now=False,
    ),
    consent=None,
)
INVITED: Final = replace(
    PERSONS,
    reader=ReaderKind.PARTY,
    addressee=Addressee("Lena Öberg", lines=("Lena Öberg", "Ågatan 2", "899 99 Nordvik")),
    person=replace(PERSONS.person, identity_number="", interpreter=None, interpreter_language="", interpreter_name=""),
    participants=(*PARTIES[:3], replace(PARTIES[3], itself=True)),
    meeting=replace(MEETING, summoned=False, purpose="", questions=MEETING.questions[:1]),
    preparation=ShownPreparation(),
    consent=None,
    plan=replace(
        PLAN, support_needed="", sub_goals=PLAN.sub_goals[2:], actions=(replace(ACTIONS[3], sub_goal=0),), remarks=(),
    ),
)
OWN_UNIT: Final = replace(PERSONS, reader=ReaderKind.OWN_UNIT, addressee=Addressee("Biståndsenheten"))
READERS: Final = {"person": PERSONS, "summoned": SUMMONED, "invited": INVITED, "own-unit": OWN_UNIT}


UNSIGNED: Final = replace(
    CONSENT, exchange=None, plan=None, given_on=None, valid_from=None, valid_to=None, form=None, taken_by="",
    documented=None, documented_where="", not_shared="", recorded=False,
)


def unanswered() -> View:
    """A form that is to be signed: rows are proposed, nothing is answered."""
    return replace(PERSONS, consent=UNSIGNED)


def empty(reader: ReaderKind) -> View:
    """A view with nothing in it: a new case, or a reader who may be told nothing."""
    return View(reader, TODAY, consent=ShownConsent() if reader is not ReaderKind.PARTY else None)


def longer(value: Any, times: int) -> Any:
    """The same view with every text repeated, names and rooms included, and every list of parts lengthened."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return " ".join([value] * times) if len(value) > 12 else value
    if isinstance(value, tuple):
        return tuple(longer(item, times) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{each.name: longer(getattr(value, each.name), times) for each in fields(value)})
    return value


def many_actions(count: int) -> View:
    rounds = (ACTIONS[number % len(ACTIONS)] for number in range(count))
    actions = tuple(replace(action, what=f"{action.what}, omgång {n}") for n, action in enumerate(rounds, 1))
    return replace(PERSONS, plan=replace(PLAN, actions=actions))


def strings(value: Any) -> Iterator[str]:
    """Every string of a view but its codes."""
    if isinstance(value, tuple):
        for item in value:
            yield from strings(item)
    elif isinstance(value, str) and not isinstance(value, Enum):
        yield from [value] if value else []
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            if each.name not in ("code", "question", "receives", "shares"):
                yield from strings(getattr(value, each.name))

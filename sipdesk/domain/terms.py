"""The words that the whole program shares: closed sets of answers, in the field's standard terms.

They stand apart from the case so that a paper can name them without being able to hold a case
(see `disclosure.shown`). What a municipality may change (kinds of organisation, kinds of
information, signs of need) is data and lives in `routine`.
"""

from enum import StrEnum


class Track(StrEnum):
    """Which routine the case follows (A2)."""

    COMMUNITY = "community"  # SoL and HSL
    DISCHARGE = "discharge"  # lag (2017:612), discharge from hospital


class CompulsoryCare(StrEnum):
    """Compulsory open care, which has a *samordnad vårdplan* instead of a SIP (A19)."""

    NONE = "none"
    PSYCHIATRIC = "psychiatric"  # öppen psykiatrisk tvångsvård, LPT
    FORENSIC = "forensic"  # öppen rättspsykiatrisk vård, LRV


class ExistingSip(StrEnum):
    """What becomes of a SIP that exists at admission (A12)."""

    FOLLOW_UP = "follow-up"
    RESTART = "restart"


class Consenter(StrEnum):
    """Who can consent for the person (C6, C7, C8)."""

    PERSON = "person"
    REPRESENTATIVE = "representative"
    GUARDIANS = "guardians"


class RepresentativeKind(StrEnum):
    """By what somebody consents for an adult who cannot do it herself, or that nobody can (C7)."""

    GOD_MAN = "god-man"
    ADMINISTRATOR = "administrator"  # förvaltare
    FUTURE_POWER = "future-power"  # framtidsfullmakt
    NOBODY = "nobody"  # nobody can: what may be told without detriment is tested
    OTHER = "other"


class Maturity(StrEnum):
    """Who consents for a child, as somebody has assessed her maturity (C8)."""

    OWN = "own"  # she herself
    WITH_GUARDIANS = "with-guardians"  # she and her guardians, each of them
    GUARDIANS = "guardians"  # her guardians; what she says is noted


class Custody(StrEnum):
    """Whether one has custody of a child, or two together (C8)."""

    SOLE = "sole"
    JOINT = "joint"


class GuardianPart(StrEnum):
    """Whether a guardian is asked, and if not, why (C8)."""

    ASKED = "asked"
    ABSENT = "absent"
    IN_THE_WAY = "in-the-way"
    KEPT_OUT = "kept-out"  # secrecy against guardians: he or she is told nothing


class Authority(StrEnum):
    """The two bodies responsible by law, and everybody else."""

    MUNICIPALITY = "municipality"
    REGION = "region"
    OTHER = "other"
    PRIVATE = "private"  # a relative, a friend: no authority


class Call(StrEnum):
    """How a party is asked to the meeting (D1)."""

    SUMMONED = "summoned"
    INVITED = "invited"


class Initiative(StrEnum):
    """Who took the initiative (A3)."""

    STAFF = "staff"
    PERSON = "person"
    RELATIVE = "relative"
    OTHER = "other"


class RequestAnswer(StrEnum):
    """What became of a request for a SIP (A4)."""

    ACCEPTED = "accepted"
    DECLINED = "declined"  # exceptionally
    PASSED_ON = "passed-on"


class IdentityKind(StrEnum):
    """What kind of number stands for the person (P2)."""

    PERSONNUMMER = "personnummer"
    COORDINATION = "coordination"  # samordningsnummer
    RESERVE = "reserve"  # reservnummer, given by the region
    NONE = "none"


class InterpreterNeed(StrEnum):
    """Whether the person needs an interpreter, and of what kind (A10)."""

    NONE = "none"
    SPOKEN = "spoken"
    SIGN = "sign"
    WRITTEN = "written"


class Answer(StrEnum):
    YES = "yes"
    NO = "no"


class ConsentForm(StrEnum):
    """How a consent was given (C6)."""

    WRITTEN = "written"
    ORAL = "oral"
    SHOWN = "shown"


class Documented(StrEnum):
    """Where a consent is documented (C6)."""

    SHARED_SERVICE = "shared-service"  # the region's common IT service
    OWN_SYSTEM = "own-system"
    PAPER_FORM = "paper-form"


class MeetingForm(StrEnum):
    """Room, telephone, video: each only if the person agrees (C11)."""

    ROOM = "room"
    TELEPHONE = "telephone"
    VIDEO = "video"


class TakesPart(StrEnum):
    """How the person takes part in the meeting (B5)."""

    WHOLE = "whole"
    IN_PART = "in-part"
    IN_WRITING = "in-writing"
    THROUGH_SOMEONE = "through-someone"
    WITHOUT_ANSWERING = "without-answering"


class Writer(StrEnum):
    """Who wrote an answer: a relative's words are never printed as the person's own (B4)."""

    PERSON = "person"
    RELATIVE = "relative"
    STAFF = "staff"


class Channel(StrEnum):
    """How a letter goes out (D3), the first choice first."""

    SHARED_SERVICE = "shared-service"
    POST = "post"
    HANDED_OVER = "handed-over"


class Chair(StrEnum):
    """Who leads the meeting (E1)."""

    CONVENER = "convener"
    INDEPENDENT = "independent"
    PERSON = "person"


class Present(StrEnum):
    """Attendance (E6)."""

    WHOLE = "whole"
    IN_PART = "in-part"
    ABSENT = "absent"


class Reminder(StrEnum):
    """What everybody at the meeting is reminded of (E4): all are heard, safe for the child, plain words."""

    EVERYBODY = "everybody"
    CHILD = "child"
    PLAIN = "plain"


class Doer(StrEnum):
    """Who does an action (F3)."""

    PARTY = "party"
    PERSON = "person"


class Extent(StrEnum):
    """How far something that was promised or hoped for has come (G3)."""

    WHOLLY = "wholly"
    PARTLY = "partly"
    NOT = "not"


class Outcome(StrEnum):
    """What a follow-up leads to (G4)."""

    GO_ON = "go-on"  # a new version of the plan, and a new day
    CLOSE = "close"
    RESTART = "restart"  # closed, and a new process with new consent


class ClosingReason(StrEnum):
    """Why a process ends (H1)."""

    NO_NEED = "no-need"  # no need from both authorities any more
    NO_NEW_NEED = "no-new-need"  # and none is expected
    CONSENT_WITHDRAWN = "consent-withdrawn"
    GOAL_CHANGED = "goal-changed"  # markedly: a new process begins
    GOALS_MET = "goals-met"
    PERSON_ENDS = "person-ends"
    MOVED = "moved"
    DECEASED = "deceased"


class ReplyOffer(StrEnum):
    """How we can take part when nobody can come to the meeting that we are called to (D11)."""

    TELEPHONE = "telephone"
    VIDEO = "video"
    OTHER_DAY = "other-day"


class ReaderKind(StrEnum):
    """For whom a copy is made. A guardian reads her own consent form only (C8), another convener our reply to the
    summons (D11), the registrar the case file; whoever asks to see the case as a public record reads a redacted copy
    and nothing else (P8)."""

    PERSON = "person"
    PARTY = "party"
    GUARDIAN = "guardian"
    CONVENER = "convener"
    OWN_UNIT = "own-unit"
    REGISTRAR = "registrar"
    PUBLIC = "public"


class PaperAct(StrEnum):
    """Made, printed and sent are three dated acts."""

    MADE = "made"
    PRINTED = "printed"
    SENT = "sent"


class CorrectionKind(StrEnum):
    """What was put right (P7)."""

    NAMED = "named"  # a name or number was typed wrong
    WENT_ON = "went-on"  # written on the wrong person, and goes on here
    WRONG_PERSON = "wrong-person"  # written on the wrong person, and goes on in the other case
    JOINED = "joined"  # a double entry belongs here
    DOUBLE = "double"  # entered twice, and goes on in the other case


class CaseState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"

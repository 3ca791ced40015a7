"""An empty phrase file for a language that the program does not have: every key, with the Swedish over it.

Somebody who knows the language fills it in; the municipality lays it in its folder and it is held to the Swedish like
any other. What every language says alike (patterns of days, citations of laws) stands in it already.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from sipdesk.documents.language import FOLLOWS, plural_forms
from sipdesk.documents.phrase_files import PLURALS, Phrase, codes, is_code, swedish
from sipdesk.errors import SipError

_ALIKE: Final = ("format", "law.social", "law.health", "comma", "full-stop")
_WORDED: Final = ("format.time", "format.time-range")
_ABOUT: Final = """\
# Papperens fasta ordalydelse på ett språk som programmet inte har. Spara filen som UTF-8.
# Över varje rad står den svenska texten. Skriv översättningen mellan citattecknen.
# Behåll luckorna, {{så här}}, och stryk ingen rad. \\n är ny rad.
# Låt state vara "draft" tills någon som kan språket har granskat allt. Så länge trycks svenskan bredvid.
# Den som har granskat står som reviewer, och då blir state "approved".

[language]
# Språkets kod, som filen heter, och dess märke för skärmläsare (BCP 47). Märket kan namnge skriften: "uz-Arab".
code = "{code}"
tag = "{code}"
# Vad språket heter på svenska, och på språket självt.
name = ""
own-name = ""
# "ltr" från vänster till höger, "rtl" från höger till vänster.
direction = "ltr"
state = "draft"
# Vem som har översatt.
translator = ""
reviewer = ""
date = {today}
version = 1
# Den svenska texten som filen följer. När programmet får en nyare gäller ingen granskning av den gamla.
{follows} = {version}
# Ett språk vars regler för antal och datum gäller också här, om programmet inte känner språket: till exempel "sv".
locale = ""
# Månaderna från januari och veckodagarna från måndag, om programmet inte känner dem på språket.
months = []
weekdays = []
"""


def blank_language(code: str, today: date) -> str:
    """The text of the file. Raises SipError phrases.no-code (language) for what no language can be called, and
    phrases.known (language) for one that the program has: only what is changed stands in a file of corrections."""
    if not is_code(code):
        raise SipError("phrases.no-code", language=code)
    if code in codes():
        raise SipError("phrases.known", language=code)
    source = swedish()
    head = _ABOUT.format(code=code, today=today.isoformat(), follows=FOLLOWS, version=source.language.version)
    loose = {key: text for key, text in source.phrases.items() if "." not in key and isinstance(text, str)}
    tables = {key: phrase for key, phrase in source.phrases.items() if key not in loose}
    before, _, after = head.partition("[language]")
    lines = [*_lines(before), *_entries(loose, code), "", f"[language]{after}", *_entries(tables, code)]
    return "\n".join(lines) + "\n"


def _lines(text: str) -> list[str]:
    return [*text.rstrip("\n").split("\n"), ""]


def _entries(phrases: Mapping[str, Phrase], code: str) -> Iterator[str]:
    table = ""
    for key, phrase in phrases.items():
        group, _, name = key.rpartition(".")
        if not isinstance(phrase, str):
            yield from _plural(key, phrase, code)
            table = key
            continue
        if group != table:
            yield from ("", f"[{group}]")
            table = group
        yield from _entry(name, phrase, phrase if _alike(key) else "")


def _plural(key: str, forms: Mapping[str, str], code: str) -> Iterator[str]:
    """As many forms as the language is known to have, else those of Swedish."""
    yield from ("", "# Former för antal, så många som språket har: zero, one, two, few, many, other.", f"[{key}]")
    known = plural_forms(code) or forms.keys()
    for form in (each for each in PLURALS if each in known):
        yield from _entry(form, forms.get(form, forms["other"]), "")


def _entry(name: str, swedish_text: str, text: str) -> Iterator[str]:
    yield from (f"# {line}" for line in swedish_text.split("\n"))
    yield f'{name} = "{text}"'


def _alike(key: str) -> bool:
    return key not in _WORDED and (key in _ALIKE or key.split(".")[0] in _ALIKE)

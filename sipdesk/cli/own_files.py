"""What a municipality has laid in its own folder, and the kind of the own unit, read as the window reads them, so that
IT sees before anybody else whether they can be used.
"""

from datetime import date
from pathlib import Path

from sipdesk.cli.context import context
from sipdesk.cli.say import translate
from sipdesk.documents.phrase_files import own_codes
from sipdesk.documents.phrases import check_own, phrases
from sipdesk.documents.unprintable import unprintable
from sipdesk.errors import SipError
from sipdesk.exchange.address_book import FILE_NAME, load_address_book
from sipdesk.exchange.proposals import load_proposals
from sipdesk.exchange.routine import unknown_kind
from sipdesk.issuing.copies import corrections
from sipdesk.paths import resource
from sipdesk.settings import Settings


def own_files(settings: Settings) -> str:
    """The names of its files. Raises SipError datafile.…, routine.… and phrases.… for what cannot be used."""
    routine = context(settings, date.today()).routine
    problem = unknown_kind(routine)
    if problem:
        raise problem
    if not settings.municipality_folder:
        return translate("CommandLine", "ingen")
    folder = Path(settings.municipality_folder)
    load_proposals(resource("defaults"), folder, routine)
    book, corrected = folder / FILE_NAME, corrections(routine)
    if book.is_file():
        load_address_book(book, routine.kinds)
    check_own(corrected)
    for code in own_codes(corrected):
        signs = unprintable(phrases(code, corrected))
        if signs:
            raise SipError("phrases.no-glyphs", file=f"{code}.toml", signs=" ".join(sorted(signs)))
    found = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.toml"))
    return ", ".join(found) or translate("CommandLine", "tom")

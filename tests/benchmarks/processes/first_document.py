"""A fresh process that makes one paper from a case file: `first_document CASE.json DAY`."""

import gc

gc.disable()  # as the program does while it is loaded (`sipdesk.__main__`)

import sys  # noqa: E402
from datetime import date  # noqa: E402
from pathlib import Path  # noqa: E402

from sipdesk.documents.make import PrintAs, make_paper  # noqa: E402
from sipdesk.domain.disclosure.shown import Reader  # noqa: E402
from sipdesk.domain.disclosure.view import view  # noqa: E402
from sipdesk.domain.terms import ReaderKind  # noqa: E402
from sipdesk.exchange.casefile import read_case  # noqa: E402
from sipdesk.exchange.routine import load_routine  # noqa: E402
from sipdesk.paths import resource  # noqa: E402

gc.freeze()
gc.enable()
case = read_case(Path(sys.argv[1]).read_bytes())
seen = view(case, Reader(ReaderKind.PERSON), date.fromisoformat(sys.argv[2]), load_routine(resource("defaults")))
paper = make_paper("plan", seen, PrintAs("sv", 18))
assert paper.pages > 1

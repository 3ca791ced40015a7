"""A fresh process that makes one paper from a case file: `first_document CASE.json DAY`."""

import sys
from datetime import date
from pathlib import Path

from sipdesk.documents.make import PrintAs, make_paper
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.terms import ReaderKind
from sipdesk.exchange.casefile import read_case
from sipdesk.exchange.routine import load_routine
from sipdesk.paths import resource

case = read_case(Path(sys.argv[1]).read_bytes())
seen = view(case, Reader(ReaderKind.PERSON), date.fromisoformat(sys.argv[2]), load_routine(resource("defaults")))
paper = make_paper("plan", seen, PrintAs("sv", 18))
assert paper.pages > 1

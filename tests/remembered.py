"""What the program remembers at the moment, but for what is of nobody: no cache may hold what somebody has written."""

import sys
from functools import _lru_cache_wrapper
from typing import Final

OF_NOBODY: Final = {
    "sipdesk.documents.case_file_words.case_file_words",
    "sipdesk.documents.pdf.fonts._family",
    "sipdesk.documents.pdf.fonts._pair",
    "sipdesk.documents.pdf.pictures.grey_picture",  # the municipality's mark
    "sipdesk.documents.pdf.style.script_of",
    "sipdesk.documents.pdf.unspaced._signs",
    "sipdesk.documents.pdf.unspaced._thai_model",
    "sipdesk.documents.pdf.unspaced._words",
    "sipdesk.documents.phrase_files.swedish",
    "sipdesk.documents.phrases.phrases",
    "sipdesk.domain.plain._hints",
    "sipdesk.exchange.holidays._by_year",
    "sipdesk.sentences.speech.speech",
    "sipdesk.ui.free_days._free_days",
    "sipdesk.ui.look.faces._lent",  # for one sign
    "sipdesk.ui.look.faces._load",
    "sipdesk.ui.look.theme._drawn",  # an icon
    "sipdesk.ui.pages.need.languages._languages",
    "sipdesk.ui.session.Session._unit_files",
    "sipdesk.ui.translation.compiled",
}
"""Faces, fixed wording, the routine, icons, and the shapes of classes."""


def remembered() -> dict[str, int]:
    """How many answers each of the other caches has; those that have some."""
    ours = [module for name, module in sys.modules.items() if name.startswith("sipdesk.")]
    caches = {one for module in ours for one in vars(module).values() if isinstance(one, _lru_cache_wrapper)}
    sizes = {f"{one.__module__}.{one.__qualname__}": one.cache_info().currsize for one in caches}
    return {name: size for name, size in sizes.items() if size and name not in OF_NOBODY}

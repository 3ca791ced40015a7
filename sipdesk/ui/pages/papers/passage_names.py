"""What a text is called on the screen, from its path: as the label of its field, with its number in a list."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.findings import Finding
from sipdesk.domain.places import place_of
from sipdesk.sentences.places import in_place, place_name
from sipdesk.ui.pages.about import About


def passage_name(about: About, path: str) -> str:
    """*Syfte med mötet*, *Fråga 2*, *Insats 1, när*. Raises KeyError for a text that no paper takes."""
    place = place_of(about.case, path)
    return place_name(QCoreApplication.translate, place.key, place.number, place.party)


def found_where(about: About, finding: Finding) -> str:
    """The sentence of a finding away from its field: where it speaks of a text, it says which."""
    place = place_of(about.case, finding.path)
    sentence = about.sentence(finding)
    return in_place(QCoreApplication.translate, finding.code, sentence, place.key, place.number, place.party)

"""Findings and troubles in the language of the screen; the sentences are shared with the command line."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.findings import Finding
from sipdesk.errors import SipError
from sipdesk.sentences import acts, findings, language_names, routine, terms, troubles
from sipdesk.sentences.swedish import fill
from sipdesk.ui import say

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Words:
    """types: code of each kind of information to its words inside a sentence ("läkemedel")."""

    types: Mapping[str, str]

    def finding(self, finding: Finding) -> str:
        """The sentence of a finding. Raises KeyError for a code without one."""
        sentence = translate(findings.CONTEXT, findings.FINDINGS[finding.code])
        return fill(sentence, lambda name: self.value(name, finding.values[name]))

    def trouble(self, problem: SipError) -> str:
        """The sentence of a trouble. Raises KeyError for a code without one."""
        sentence = translate(troubles.CONTEXT, troubles.TROUBLES[problem.code])
        return fill(sentence, lambda name: self.value(name, problem.values[name]))

    def value(self, name: str, value: object) -> str:
        """A value as people write it: a day, a list of names, a kind of information, a term."""
        if isinstance(value, tuple | list):
            return say.listing([self.value(name, one) for one in value])
        if isinstance(value, datetime):
            return translate("Words", "{day} klockan {time}").format(day=say.full_day(value), time=say.clock(value))
        if isinstance(value, date):
            return say.full_day(value)
        text = str(value.value if isinstance(value, Enum) else value)
        if name in ("type", "types"):
            return self.types.get(text, text)
        term = terms.TERMS.get(name, {}).get(text)
        return translate(terms.CONTEXT, term) if term else text


def trouble_words(problem: SipError) -> str:
    """The sentence of a trouble that names no kind of information."""
    return Words({}).trouble(problem)


def act_words(code: str) -> str:
    """What an act in the log is called. Raises KeyError for a code without words."""
    return translate(acts.CONTEXT, acts.ACTS[code])


def purpose_words(code: str) -> str:
    """Why something in the log was done. Raises KeyError for a code without words."""
    return translate(acts.CONTEXT, acts.PURPOSES[code])


def on_screen(words: str) -> str:
    """A name or a phrase of the routine, in the screen's language when it is one of those that are delivered."""
    return translate(routine.CONTEXT, words)


def language_word(name: str) -> str:
    """*arabiska*, *Arabic*: a language by its Swedish name, in the language of the screen."""
    return translate(language_names.CONTEXT, name)

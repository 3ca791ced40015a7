"""The code of a paper that is printed for trial: drawn from what the paper says."""

from dataclasses import replace

import pytest

from sipdesk.documents.make import PAPERS, PrintAs, blocks_of, trial_code
from tests.documents.views import PERSONS


def test_the_same_view_gets_the_same_trial_code() -> None:
    again = replace(PERSONS)
    assert trial_code("plan", PERSONS, PrintAs()) == trial_code("plan", again, PrintAs(trial=True))
    assert trial_code("plan", PERSONS, PrintAs()) != trial_code("plan", replace(PERSONS, demo=False), PrintAs())


@pytest.mark.parametrize("language", ["sv", "ar", "sv-easy"])
@pytest.mark.parametrize("trial", [False, True])
@pytest.mark.parametrize("code", PAPERS)
def test_a_paper_without_a_code_is_the_one_with_its_trial_code(code: str, trial: bool, language: str) -> None:
    drawn = PrintAs(language, 18, trial=trial)
    given = replace(drawn, code=trial_code(code, PERSONS, drawn))
    assert blocks_of(code, PERSONS, drawn) == blocks_of(code, PERSONS, given)

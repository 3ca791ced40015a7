"""Endurance: what the ordinary run tries a little, tried until chance has had its say. All must come out clean."""

import random
import shutil
import tempfile
from pathlib import Path

from sipdesk.storage import cases
from sipdesk.storage.backup import copy_store
from sipdesk.storage.key_file import key_file_path, read_key_file
from sipdesk.storage.keys import new_data_key
from tests import bad_input
from tests.benchmarks import leak_drill
from tests.benchmarks.frame import Tally, drill
from tests.storage import kill_drill
from tests.storage.damage import damage_is_told, flip
from tests.storage.stores import ANNA, large_case, new_store
from tests.ui import monkey

CASES = "consent and protected identity: cases x readers x papers, down to views and blocks"


@drill("kills", "acknowledged saves and typed text after kill -9", 1_000, share=250)
def kills(numbers: range) -> Tally:
    with tempfile.TemporaryDirectory() as folder:
        outcome = kill_drill.run(len(numbers), Path(folder), seed=numbers.start + 1)
    return Tally(outcome.kills, outcome.wrong, "; ".join(outcome.found[:1]) or f"{outcome.saves:,} saves in a share")


@drill("flipped-bits", "flipped bits in a store or its backup that nobody is told of", 1_000, share=250)
def flipped_bits(numbers: range) -> Tally:
    key = new_data_key()
    with tempfile.TemporaryDirectory() as folder:
        with new_store(Path(folder), key) as store:
            for _ in range(3):
                cases.create(store, large_case(), ANNA)
            backup = Path(folder) / "backup.sipstore"
            copy_store(store.database, key, read_key_file(key_file_path(store.path)).salt, backup)
        trial = Path(folder) / "trial" / "cases.sipstore"
        trial.parent.mkdir()
        shutil.copy(key_file_path(store.path), key_file_path(trial))
        unnoticed = []
        for number in numbers:
            chance = random.Random(number)
            shutil.copy(chance.choice((store.path, backup)), trial)
            flip(trial, chance.randrange(trial.stat().st_size), 1 << chance.randrange(8))
            unnoticed += [] if damage_is_told(trial, key) else [f"number {number}"]
    return Tally(len(numbers), len(unnoticed), "; ".join(unnoticed[:1]))


@drill("leaks-in-cases", CASES, 100_000, share=500)
def leaks_in_cases(numbers: range) -> Tally:
    return _leaks(leak_drill.run(numbers, range(0)))


@drill("leaks-in-files", "the same in finished files, to the last byte", 20_000, share=500)
def leaks_in_files(numbers: range) -> Tally:
    return _leaks(leak_drill.run(range(0), numbers))


@drill("bad-input", "damaged case files, contact lists, routines, phrase files and settings", 10_000, share=250)
def bad_inputs(numbers: range) -> Tally:
    with tempfile.TemporaryDirectory() as folder:
        kinds, place = bad_input.KINDS, Path(folder)
        found = [bad_input.trial(kinds[number % len(kinds)], number, place) for number in numbers]
    wrong = [said for said in found if said]
    return Tally(len(numbers), len(wrong), "; ".join(wrong[:1]))


@drill("monkey", "100 random clicks and keys on a page of the window", 100 * len(monkey.PAGES), share=50)
def random_clicks_and_keys(numbers: range) -> Tally:
    wrong = [said for number in numbers if (said := monkey.trial(number))]
    return Tally(len(numbers), len(wrong), "; ".join(wrong[:1]))


def _leaks(outcome: leak_drill.Outcome) -> Tally:
    return Tally(outcome.cases + outcome.files, len(outcome.wrong), "; ".join(outcome.wrong[:1]))

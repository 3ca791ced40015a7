"""Every rule that the program says it carries has a function and a test, and every sentence code is known."""

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import sipdesk.domain
from sipdesk.domain.deadlines import DATES
from sipdesk.domain.rules.all_rules import CARRIED, PLAN_RULES, RULES
from sipdesk.domain.rules.codes import CODES
from sipdesk.domain.rules.refusals import REFUSALS

TESTS = Path(__file__).parent
CODE = re.compile(r"[A-HP]\d{1,2}\.[a-z][a-z-]*")


def modules() -> Iterator[ModuleType]:
    for module in pkgutil.walk_packages(sipdesk.domain.__path__, "sipdesk.domain."):
        yield importlib.import_module(module.name)


def functions() -> dict[str, ModuleType]:
    """Every function of the domain, by name, and the module that wrote it."""
    return {
        name: module
        for module in modules()
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
    }


def named_tests() -> set[str]:
    return {
        name
        for path in TESTS.rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)\(", path.read_text("utf-8"), re.MULTILINE)
    }


FUNCTIONS, NAMES = functions(), named_tests()


@pytest.mark.parametrize("rule", CARRIED)
def test_a_carried_rule_has_a_function_with_its_id_in_the_name(rule: str) -> None:
    assert [name for name in FUNCTIONS if name.startswith(f"{rule.lower()}_")]


@pytest.mark.parametrize("rule", CARRIED)
def test_a_carried_rule_has_a_test_named_after_it(rule: str) -> None:
    assert [name for name in NAMES if name.startswith(f"test_{rule.lower()}_")]


@pytest.mark.parametrize("rule", [*RULES, *PLAN_RULES, *DATES], ids=lambda rule: rule.__name__)
def test_a_rule_that_runs_is_carried_and_says_what_it_is(rule: object) -> None:
    name, doc = getattr(rule, "__name__", ""), inspect.getdoc(rule) or ""
    found = re.match(r"([a-z]\d{1,2})_", name)

    assert found is not None
    assert found.group(1).upper() in CARRIED
    assert doc.startswith(found.group(1).upper())


def test_no_rule_runs_twice() -> None:
    running = [*RULES, *PLAN_RULES, *DATES]

    assert len(set(running)) == len(running)


def codes_in(path: Path) -> set[str]:
    """Every finding code that stands in a source file."""
    tree = ast.parse(path.read_text("utf-8"))
    strings = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return {text for text in strings if CODE.fullmatch(text)}


def test_the_list_of_codes_is_complete_and_has_no_leftovers() -> None:
    root = Path(inspect.getfile(sipdesk.domain)).parent
    lists = ("codes.py", "refusals.py")
    written = set[str]().union(*(codes_in(path) for path in root.rglob("*.py") if path.name not in lists))

    assert written == CODES.keys() | REFUSALS.keys()
    assert not CODES.keys() & REFUSALS.keys()


def test_each_code_belongs_to_a_carried_rule() -> None:
    assert {code.partition(".")[0] for code in (*CODES, *REFUSALS)} <= set(CARRIED)

"""What the domain says is used: every function there is reached from the window, the papers or the command line.

A rule that only its test calls holds nothing. The program is read as text: what stands outside the domain reaches what
it names, that reaches what it names in turn, and so on. A name with a leading underscore is its own module's.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from sipdesk.domain.rules.all_rules import CARRIED

ROOT = Path(__file__).resolve().parents[2]
DOMAIN = "sipdesk/domain/"
RULE = re.compile(r"([a-h]|p)\d{1,2}_")
Place = tuple[str, str]  # module, name
Reach = dict[Place, set[str]]  # what a name at the top of a module names in turn


def names_in(node: ast.AST) -> Iterator[str]:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Name):
            yield inner.id
        elif isinstance(inner, ast.Attribute):
            yield inner.attr
        elif isinstance(inner, ast.alias) and inner.asname:
            yield inner.name


def written(module: str, source: str) -> Reach:
    """Functions, classes and values of a module; under an empty name what runs when it is read."""
    found: Reach = {(module, ""): set()}
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            named = [node.name]
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            named = [name for target in targets for name in names_in(target)]
        else:
            named = [""]
        for name in named:
            found.setdefault((module, name), set()).update(names_in(node))
    return found


def reached(sources: Mapping[str, str], inside: str = DOMAIN) -> tuple[set[Place], set[str]]:
    """Places of `inside` that are reached from outside it, and every name that is named on the way."""
    reach: Reach = {}
    for module, source in sources.items():
        reach |= written(module, source)
    places: dict[str, list[Place]] = {}
    for place in reach:
        places.setdefault(place[1], []).append(place)
    waiting = [place for place in reach if not place[0].startswith(inside)]
    seen, named = set(waiting), set[str]()
    while waiting:
        here = waiting.pop()
        for name in reach[here] - {here[1]}:
            named.add(name)
            for there in places.get(name, []):
                mine = not name.startswith("_") or there[0] == here[0]
                if mine and there not in seen:
                    seen.add(there)
                    waiting.append(there)
    return {place for place in seen if place[0].startswith(inside)}, named


def program() -> dict[str, str]:
    return {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in (ROOT / "sipdesk").rglob("*.py")}


def functions(source: str) -> set[str]:
    """Functions at the top of a module, and classes."""
    return {node.name for node in ast.parse(source).body if isinstance(node, ast.FunctionDef | ast.ClassDef)}


def rules(sources: Mapping[str, str]) -> set[str]:
    """Functions and methods that carry the id of a rule."""
    texts = [source for source in sources.values() if RULE.search(source)]
    nodes = (node for source in texts for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef))
    return {node.name for node in nodes if RULE.match(node.name)}


SOURCES = program()
REACHED, NAMED = reached(SOURCES)
RULES = rules(SOURCES)


def test_nothing_in_the_domain_is_there_for_tests_alone() -> None:
    inside = {module: source for module, source in SOURCES.items() if module.startswith(DOMAIN)}
    unused = [(module, name) for module, source in inside.items() for name in functions(source)
              if (module, name) not in REACHED]  # fmt: skip
    assert sorted(unused) == []


@pytest.mark.parametrize("rule", CARRIED)
def test_every_function_of_a_carried_rule_is_used_by_the_program(rule: str) -> None:
    mine = {name for name in RULES if name.startswith(f"{rule.lower()}_")}
    assert mine
    assert sorted(mine - NAMED) == []


def test_a_function_is_reached_through_others_and_never_by_itself_or_its_neighbour() -> None:
    sources = {
        "sipdesk/ui/page.py": "from sipdesk.domain.a import a1_used as used\ndef show(): used()",
        "sipdesk/domain/a.py": "def a1_used(): return LIST\nLIST = [_helper]\ndef _helper(): b1_deep()\n"
                               "def c1_alone(): c1_alone()\ndef d1_of_tests(): c2_with_it()\ndef c2_with_it(): pass",
        "sipdesk/domain/b.py": "def b1_deep(): pass\ndef _helper(): c1_alone()",
    }  # fmt: skip
    found, _ = reached(sources)
    assert {name for _, name in found} == {"a1_used", "LIST", "_helper", "b1_deep"}

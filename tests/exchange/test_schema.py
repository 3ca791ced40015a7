"""The published schema says what the reader does: what it refuses, `read_case` refuses."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from sipdesk.domain.case import Case
from sipdesk.errors import SipError
from sipdesk.exchange.casefile import read_case, write_case
from sipdesk.exchange.schema import case_schema
from tests.demo_cases import demo_cases
from tests.exchange.mutations import mutated_files

VALIDATOR = Draft202012Validator(case_schema())


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(case_schema())
    assert case_schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert json.loads(json.dumps(case_schema())) == case_schema()


@pytest.mark.parametrize("case", [*demo_cases(), Case()], ids=lambda case: case.number)
def test_every_demo_case_and_an_empty_one_are_valid(case: Case) -> None:
    VALIDATOR.validate(json.loads(write_case(case)))


def test_every_object_is_closed_and_whole() -> None:
    objects = [part for part in case_schema()["$defs"].values() if part.get("type") == "object"]
    assert len(objects) > 25
    for part in objects:
        assert part["additionalProperties"] is False
        assert part["required"] == list(part["properties"])


def test_what_the_schema_refuses_is_refused_by_the_reader() -> None:
    refused = 0
    for content in mutated_files(seed=2, count=300):
        plain = parsed(content)
        if plain is None or VALIDATOR.is_valid(plain):
            continue
        refused += 1
        with pytest.raises(SipError):
            read_case(content)
    assert refused > 100


def parsed(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None

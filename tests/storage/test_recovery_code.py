"""A code that is copied by hand: it comes back whatever the dashes, and every usual slip is noticed and located."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipdesk.errors import SipError
from sipdesk.storage.recovery_code import GROUP, GROUPS, LENGTH, SIGNS, new_recovery_code, read_recovery_code

codes = st.builds(lambda _: new_recovery_code(), st.integers())


def trouble(typed: str) -> SipError:
    with pytest.raises(SipError) as caught:
        read_recovery_code(typed)
    return caught.value


def test_a_code_is_seven_groups_of_five_signs_that_nobody_confuses() -> None:
    groups = new_recovery_code().split("-")
    assert [len(group) for group in groups] == [GROUP] * GROUPS
    assert not set("".join(groups)) & set("0O1ILU")


def test_no_two_codes_are_alike() -> None:
    assert len({new_recovery_code() for _ in range(1000)}) == 1000


@given(codes, st.sampled_from([" ", "", " - ", "–", "\u00a0", "\n", " . "]), st.booleans())
def test_it_is_read_in_any_case_and_with_any_dashes(code: str, between: str, small: bool) -> None:
    typed = code.replace("-", between)
    assert read_recovery_code(f"  {typed.lower() if small else typed}\n") == code.replace("-", "")


@given(codes, st.integers(0, LENGTH - 1), st.integers(1, len(SIGNS) - 1))
def test_every_single_wrong_sign_is_noticed_and_its_group_is_named(code: str, place: int, by: int) -> None:
    signs = list(code.replace("-", ""))
    signs[place] = SIGNS[(SIGNS.index(signs[place]) + by) % len(SIGNS)]
    error = trouble("".join(signs))
    assert (error.code, error.values) == ("code.mistyped-in-group", {"group": place // GROUP + 1})


@given(codes, st.integers(0, LENGTH - 2))
def test_two_neighbours_that_changed_places_are_noticed(code: str, place: int) -> None:
    signs = list(code.replace("-", ""))
    signs[place], signs[place + 1] = signs[place + 1], signs[place]
    if signs[place] != signs[place + 1]:
        assert trouble("".join(signs)).code == "code.mistyped"


@given(codes, st.integers(1, GROUPS), st.sampled_from("01OILUÅÖ?"))
def test_a_sign_that_no_code_has_is_named_with_its_group(code: str, group: int, sign: str) -> None:
    groups = code.split("-")
    groups[group - 1] = sign + groups[group - 1][1:]
    for typed in ("-".join(groups), "".join(groups)):
        error = trouble(typed)
        assert (error.code, error.values) == ("code.unknown-sign", {"group": group, "sign": sign})


@given(codes, st.integers(1, GROUPS))
def test_a_group_that_is_too_short_or_too_long_is_named(code: str, group: int) -> None:
    groups = code.split("-")
    for wrong in (groups[group - 1][:-1], groups[group - 1] + "A"):
        error = trouble("-".join([*groups[: group - 1], wrong, *groups[group:]]))
        assert (error.code, error.values) == ("code.group-length", {"group": group, "signs": len(wrong)})


@pytest.mark.parametrize("typed", ["", "  ", "ABCDE", "ABCDE-FGHJK", "A" * 36])
def test_a_piece_of_a_code_is_told_by_its_length(typed: str) -> None:
    error = trouble(typed)
    assert (error.code, error.values) == ("code.length", {"signs": len(typed.strip().replace("-", ""))})


@given(st.text(max_size=60))
def test_whatever_is_typed_gets_a_sentence(typed: str) -> None:
    assert trouble(typed).code.startswith("code.")

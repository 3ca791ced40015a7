"""The address book is a data file like the others: whole entries, and mistakes with their place."""

from pathlib import Path

import pytest

from sipdesk.errors import SipError
from sipdesk.exchange.address_book import FILE_NAME, load_address_book
from sipdesk.paths import resource
from tests.demo_cases import demo_routine


def test_the_invented_address_book_is_whole() -> None:
    book = load_address_book(resource("demo", FILE_NAME), demo_routine().kinds)
    assert len(book) > 15
    assert {entry.kind for entry in book} <= set(demo_routine().kinds)
    assert all(entry.name and entry.contact and entry.phone for entry in book)


@pytest.mark.parametrize(
    ("text", "code", "key"),
    [
        ('[[entry]]\nname = "A"\n', "datafile.missing-key", "kind"),
        ('[[entry]]\nkind = "school"\n', "datafile.missing-key", "name"),
        ('[[entry]]\nkind = "zoo"\nname = "A"\n', "datafile.wrong-value", "kind"),
        ('[[entry]]\nkind = "school"\nname = "A"\nfax = "1"\n', "datafile.unknown-key", "fax"),
    ],
)
def test_mistakes_are_shown(tmp_path: Path, text: str, code: str, key: str) -> None:
    path = tmp_path / FILE_NAME
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SipError) as caught:
        load_address_book(path, demo_routine().kinds)
    assert (caught.value.code, caught.value.values["key"]) == (code, key)

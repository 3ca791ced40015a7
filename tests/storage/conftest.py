"""A store of its own for every test that asks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sipdesk.storage.keys import DataKey, new_data_key
from sipdesk.storage.store import Store
from tests.storage.stores import new_store


@pytest.fixture
def key() -> DataKey:
    return new_data_key()


@pytest.fixture
def store(tmp_path: Path, key: DataKey) -> Iterator[Store]:
    made = new_store(tmp_path, key)
    yield made
    made.close()

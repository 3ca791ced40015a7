"""A store of its own for every test that asks: a copy of one that was made once, because making one takes its time."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from sipdesk.storage.keys import DataKey, new_data_key
from sipdesk.storage.opening import open_store
from sipdesk.storage.store import Store
from tests.storage.stores import Ticking, new_store


@pytest.fixture(scope="session")
def key() -> DataKey:
    return new_data_key()


@pytest.fixture(scope="session")
def _made_once(tmp_path_factory: pytest.TempPathFactory, key: DataKey) -> Path:
    folder = tmp_path_factory.mktemp("store")
    new_store(folder, key).close()
    return folder


@pytest.fixture
def store(tmp_path: Path, key: DataKey, _made_once: Path) -> Iterator[Store]:
    shutil.copytree(_made_once, tmp_path, dirs_exist_ok=True)
    opened = open_store(tmp_path / "cases.sipstore", key, clock=Ticking())
    yield opened
    opened.close()

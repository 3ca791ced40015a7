"""What every test starts from: no screen, no trace in the real profile, and the same examples on every run in CI."""

import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from sipdesk.paths import HOME_VARIABLE

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("default", max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("default"), derandomize=True)
settings.register_profile("bench", settings.get_profile("default"), max_examples=20_000)
settings.load_profile(os.environ.get("SIPDESK_EXAMPLES", "ci" if os.environ.get("CI") else "default"))

SLOW = ("test_frozen.py", "test_leak_files.py", "test_code_quality.py")
"""Files with few tests that take long: they go first, so that no processor is left with one of them alone."""

_profiles = Path(tempfile.mkdtemp(prefix="sipdesk-tests-"))
_number = count(1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.name not in SLOW)


def pytest_collection_finish() -> None:
    gc.freeze()  # thousands of tests and all modules stay anyway: no need to look through them again and again


@pytest.fixture(autouse=True)
def profile(monkeypatch: pytest.MonkeyPatch) -> Path:
    """An own, still empty place for user data in every test; made by whoever writes there first."""
    own = _profiles / str(next(_number))
    monkeypatch.setenv(HOME_VARIABLE, str(own))
    return own


@pytest.fixture(scope="session", autouse=True)
def _sweep_profiles() -> Iterator[None]:
    yield
    shutil.rmtree(_profiles, ignore_errors=True)

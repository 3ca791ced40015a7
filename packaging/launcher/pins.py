"""Reads the pinned requirements: which versions the program is made of."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Mapping

_PIN = re.compile(r"^([a-z0-9-]+)==(\S+?)(?: ;.*)? \\$", re.MULTILINE)


def pinned(requirements: Path) -> Mapping[str, str]:
    """Name of each distribution to its version."""
    return dict(_PIN.findall(requirements.read_text(encoding="utf-8")))

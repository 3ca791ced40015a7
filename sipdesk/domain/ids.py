"""Stable names for cases and their parts: UUID version 7 (RFC 9562), sortable by the time they were made."""

import secrets
import time
from uuid import UUID


def new_uid() -> str:
    """A fresh UUIDv7 as 36 characters. The standard library has its own from Python 3.14 only."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds & (2**48 - 1)) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(UUID(int=value))

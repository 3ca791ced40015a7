"""The municipality's mark on its letters: a picture in its folder, or one that was chosen at this workplace."""

from collections.abc import Sequence
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Final

from sipdesk.errors import SipError

MOST: Final = 500_000  # bytes: it stands in every paper
_STARTS: Final = {"logo.png": b"\x89PNG\r\n\x1a\n", "logo.jpg": b"\xff\xd8"}


def read_mark(folders: Sequence[Path]) -> bytes:
    """The picture of the last folder that has one, or nothing. Raises SipError routine.mark (file)."""
    for folder in reversed(folders):
        for name in _STARTS:
            if (folder / name).is_file():
                return checked_mark((folder / name).read_bytes(), str(folder / name))
    return b""


def checked_mark(data: bytes, file: str) -> bytes:
    """`data`, if it is a whole PNG or JPEG picture of at most `MOST` bytes. Raises SipError routine.mark (file)."""
    from PIL import Image  # here, because most workplaces have no picture

    try:
        if len(data) > MOST or not data.startswith(tuple(_STARTS.values())):
            raise OSError
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as picture:
            picture.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        raise SipError("routine.mark", file=file) from None
    return data


def put_mark(folder: Path, data: bytes) -> None:
    """Lay the picture into the folder of this workplace; without `data` the one that lies there goes away.

    Raises SipError routine.mark (file), settings.not-written (file).
    """
    from sipdesk.settings import write_whole  # here, because every paper reads the mark and none puts it

    name = next((name for name, start in _STARTS.items() if data.startswith(start)), "logo.png")
    if data:
        write_whole(folder / name, checked_mark(data, name))
    for other in _STARTS:
        if other != name or not data:
            with suppress(FileNotFoundError):
                (folder / other).unlink()

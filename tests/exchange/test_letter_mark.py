"""The mark on letterheads: a whole picture, the nearest folder's, and nothing else ever kept."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from sipdesk.errors import SipError
from sipdesk.exchange.letter_mark import MOST, checked_mark, put_mark, read_mark
from sipdesk.exchange.routine import load_routine
from sipdesk.paths import resource


def picture(kind: str = "PNG", size: int = 40) -> bytes:
    data = BytesIO()
    Image.new("RGB", (size, size // 2), "navy").save(data, kind)
    return data.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_the_nearest_folder_with_a_picture_counts(tmp_path: Path, kind: str) -> None:
    municipality, own = tmp_path / "kommunen", tmp_path / "routine"
    municipality.mkdir()
    (municipality / "logo.png").write_bytes(picture(size=60))
    assert load_routine(resource("defaults"), municipality, own).mark == picture(size=60)
    put_mark(own, picture(kind))
    assert load_routine(resource("defaults"), municipality, own).mark == picture(kind)
    put_mark(own, b"")
    assert load_routine(resource("defaults"), municipality, own).mark == picture(size=60)
    assert load_routine(resource("defaults")).mark == b""


def test_another_kind_of_picture_takes_the_place_of_the_first(tmp_path: Path) -> None:
    put_mark(tmp_path, picture("PNG"))
    put_mark(tmp_path, picture("JPEG"))
    assert [file.name for file in tmp_path.iterdir()] == ["logo.jpg"]
    put_mark(tmp_path, picture("PNG"))
    assert read_mark([tmp_path]) == picture("PNG")


@pytest.mark.parametrize(
    "data",
    [b"GIF89a", b"\x89PNG\r\n\x1a\n and nothing", picture()[:-30], picture("JPEG")[:60], picture() + bytes(MOST)],
    ids=["another kind", "only its head", "cut", "cut jpeg", "too large"],
)
def test_what_is_no_whole_picture_is_refused_and_what_was_there_stays(tmp_path: Path, data: bytes) -> None:
    put_mark(tmp_path, picture())
    with pytest.raises(SipError) as trouble:
        checked_mark(data, "logo.png")
    assert trouble.value.code == "routine.mark"
    if data.startswith((b"\x89PNG", b"\xff\xd8")):
        with pytest.raises(SipError):
            put_mark(tmp_path, data)
    assert read_mark([tmp_path]) == picture()
    (tmp_path / "logo.png").write_bytes(data)
    with pytest.raises(SipError):
        read_mark([tmp_path])

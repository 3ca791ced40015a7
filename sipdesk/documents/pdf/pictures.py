"""The one picture a paper may have: the sender's mark, made grey, because papers are copied and faxed."""

from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PIL import ImageFile

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"


class GreyPicture(NamedTuple):
    """One byte for each pixel, row by row from the top; 0 is black."""

    width: int
    height: int
    pixels: bytes


def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels, of which only the ratio matters. Raises OSError when `data` is no picture."""
    with _opened(data) as image:
        return image.size


@lru_cache(8)
def grey_picture(data: bytes) -> GreyPicture:
    """`data`, a PNG or JPEG file, on white paper without colour. Raises OSError when it is no picture."""
    from PIL import Image  # here, because a paper without a mark needs no pictures

    with _opened(data) as image:
        paper = Image.new("RGBA", image.size, "white")
        paper.alpha_composite(image.convert("RGBA"))
        grey = paper.convert("L")
        return GreyPicture(grey.width, grey.height, grey.tobytes())


def _opened(data: bytes) -> "ImageFile.ImageFile":
    """`Image.open` loads every format that Pillow knows first; the first paper would wait for them."""
    if data.startswith(_PNG):
        from PIL.PngImagePlugin import PngImageFile

        return PngImageFile(BytesIO(data))
    if data.startswith(_JPEG):
        from PIL.JpegImagePlugin import JpegImageFile

        return JpegImageFile(BytesIO(data))
    raise OSError("neither a PNG nor a JPEG file")

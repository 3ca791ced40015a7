"""The one picture a paper may have: the sender's mark, made grey, because papers are copied and faxed."""

from functools import lru_cache
from io import BytesIO
from typing import NamedTuple

from PIL import Image


class GreyPicture(NamedTuple):
    """One byte for each pixel, row by row from the top; 0 is black."""

    width: int
    height: int
    pixels: bytes


@lru_cache(8)
def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels, of which only the ratio matters. Raises OSError when `data` is no picture."""
    with Image.open(BytesIO(data)) as image:
        return image.size


@lru_cache(8)
def grey_picture(data: bytes) -> GreyPicture:
    """`data`, a PNG or JPEG file, on white paper without colour. Raises OSError when it is no picture."""
    with Image.open(BytesIO(data)) as image:
        paper = Image.new("RGBA", image.size, "white")
        paper.alpha_composite(image.convert("RGBA"))
        grey = paper.convert("L")
        return GreyPicture(grey.width, grey.height, grey.tobytes())

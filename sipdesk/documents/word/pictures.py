"""The sender's mark in a Word file: grey, as on paper, and nothing that a screen reader reads."""

from io import BytesIO
from typing import Final
from xml.etree.ElementTree import Element, register_namespace

from sipdesk.documents.pdf.pictures import grey_picture, picture_size
from sipdesk.documents.word.elements import w

MARK: Final = "rId9"
_DRAWN: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PLACED: Final = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_PICTURE: Final = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_RELATED: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DECORATIVE: Final = "http://schemas.microsoft.com/office/drawing/2017/decorative"
_UNITS: Final = 12_700  # to a point
for _name, _uri in (("a", _DRAWN), ("wp", _PLACED), ("pic", _PICTURE), ("r", _RELATED), ("adec", _DECORATIVE)):
    register_namespace(_name, _uri)


def mark_file(mark: bytes) -> bytes:
    """`mark` as a grey PNG file. Raises OSError when it is no picture."""
    from PIL import Image  # here, because a paper without a mark needs no pictures

    grey = grey_picture(mark)
    out = BytesIO()
    Image.frombytes("L", (grey.width, grey.height), grey.pixels).save(out, "PNG")
    return out.getvalue()


def mark_run(mark: bytes, height: float) -> Element:
    """A run with the picture, so many points high."""
    across, down = picture_size(mark)
    size = {"cx": str(round(height * across / down * _UNITS)), "cy": str(round(height * _UNITS))}
    decorative = _made(_DRAWN, "ext", _made(_DECORATIVE, "decorative", val="1"),
                       uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}")
    named = _made(_PLACED, "docPr", _made(_DRAWN, "extLst", decorative), id="1", name="mark", descr="")
    picture = _made(
        _PICTURE, "pic",
        _made(_PICTURE, "nvPicPr", _made(_PICTURE, "cNvPr", id="1", name="mark"), _made(_PICTURE, "cNvPicPr")),
        _made(_PICTURE, "blipFill", _blip(), _made(_DRAWN, "stretch", _made(_DRAWN, "fillRect"))),
        _made(_PICTURE, "spPr",
              _made(_DRAWN, "xfrm", _made(_DRAWN, "off", x="0", y="0"), _made(_DRAWN, "ext", **size)),
              _made(_DRAWN, "prstGeom", _made(_DRAWN, "avLst"), prst="rect")),
    )  # fmt: skip
    graphic = _made(_DRAWN, "graphic", _made(_DRAWN, "graphicData", picture, uri=_PICTURE))
    inline = _made(_PLACED, "inline", _made(_PLACED, "extent", **size), named, graphic,
                   distT="0", distB="0", distL="0", distR="0")
    return w("r", w("drawing", inline))


def _blip() -> Element:
    made = _made(_DRAWN, "blip")
    made.set(f"{{{_RELATED}}}embed", MARK)
    return made


def _made(space: str, name: str, /, *children: Element, **values: str) -> Element:
    made = Element(f"{{{space}}}{name}", values)
    made.extend(children)
    return made

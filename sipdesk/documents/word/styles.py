"""The styles of a Word file, from the same measures as the PDF: change one in Word and the whole paper follows."""

from xml.etree.ElementTree import Element

from sipdesk.documents.pdf.components.running import HEADING_ROLES
from sipdesk.documents.pdf.style import HEADINGS, Role, Style
from sipdesk.documents.word.elements import NAMESPACE, twentieths, w
from sipdesk.documents.word.text import faces, sizes, spoken


def styles(style: Style) -> Element:
    """Running text, four headings and the foot."""
    defaults = w("docDefaults", w("rPrDefault", w("rPr", *faces(style.language), *sizes(style.size),
                                                  spoken(style.language))), w("pPrDefault"))  # fmt: skip
    normal = _style("Normal", "Normal", Role.BODY, style, after=style.after_paragraph)
    headings = [
        _style(f"Heading{level}", f"heading {level}", role, style, level=level,
               before=style.before_section if level == 2 else 0.8 * style.size, after=0.4 * style.size)
        for level, role in HEADING_ROLES.items()
    ]  # fmt: skip
    return w("styles", defaults, normal, *headings, _style("Footer", "footer", Role.FOOT, style))


def _style(
    code: str, name: str, role: Role, style: Style, *, level: int = 0, before: float = 0.0, after: float = 0.0
) -> Element:
    bold = role in HEADINGS
    spacing = w("spacing", before=twentieths(before), after=twentieths(after), line=twentieths(style.leading(role)),
                lineRule="atLeast")  # fmt: skip
    kept = (w("keepNext"), w("keepLines")) if bold else ()
    shape = w("pPr", *kept, w("widowControl"), spacing, w("outlineLvl", val=level - 1) if level else None)
    letters = w("rPr", *((w("b"), w("bCs")) if bold else ()), *sizes(style.type_size(role)))
    first = code == "Normal"
    made = w("style", w("name", val=name), None if first else w("basedOn", val="Normal"),
             w("next", val="Normal") if bold else None, w("qFormat"), shape, letters,
             type="paragraph", styleId=code)  # fmt: skip
    if first:
        made.set(f"{{{NAMESPACE}}}default", "1")
    return made

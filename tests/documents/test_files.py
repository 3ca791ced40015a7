"""The finished files: PDF/UA-1 by two validators, our own checker and qpdf; and each of them able to say no.

The sample holds every kind of block, in Swedish and in Arabic.
"""

import subprocess
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import outloud
import page
import pikepdf
import pytest

from sipdesk.documents.pdf.archive import grey_profile
from sipdesk.documents.pdf.render import ArchiveOptions, Style, render
from sipdesk.documents.pdf_check import check_pdf
from tests.documents.sample_papers import PAPERS

SIZES = (12, 18, 24)
ATTACHED = ArchiveOptions(b'{"case": 1}')


@cache
def made(name: str, size: int, archived: bool = False) -> bytes:
    return render(PAPERS[name](), Style(size), archive=ATTACHED if archived else None)


def conforms(data: bytes, profile: str = "ua1") -> bool:
    return bool(page.validate_pdf_bytes(data, profile=profile).is_compliant)


def qpdf_accepts(data: bytes, folder: Path) -> bool:
    file = folder / "paper.pdf"
    file.write_bytes(data)
    return subprocess.run(["qpdf", "--check", file], capture_output=True, check=False).returncode == 0


def read_aloud(data: bytes, folder: Path) -> outloud.Result:
    file = folder / "paper.pdf"
    file.write_bytes(data)
    return outloud.check(str(file))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["everything-sv", "everything-ar"])
def test_every_kind_of_block_is_pdf_ua(name: str, size: int, tmp_path: Path) -> None:
    data = made(name, size)
    assert conforms(data)
    assert check_pdf(data) == []
    assert qpdf_accepts(data, tmp_path)
    verdict = read_aloud(data, tmp_path)
    assert (verdict.errors, verdict.warnings, verdict.error) == (0, 0, None)


@pytest.mark.parametrize("name", [name for name in PAPERS if not name.startswith("everything")])
def test_every_paper_is_pdf_ua(name: str) -> None:
    for size in SIZES:
        assert conforms(made(name, size))
        assert check_pdf(made(name, size)) == []


@pytest.mark.parametrize("name", ["everything-sv", "everything-ar"])
def test_the_archive_copy_is_pdf_a_as_well(name: str, tmp_path: Path) -> None:
    data = made(name, 18, archived=True)
    assert conforms(data, "3a")
    assert conforms(data, "ua1")
    assert check_pdf(data) == []
    assert qpdf_accepts(data, tmp_path)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert pdf.attachments["sip.json"].get_file().read_bytes() == ATTACHED.attachment
        assert pdf.Root.AF[0].AFRelationship == "/Source"


def test_the_grey_profile_is_one_that_others_read() -> None:
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(BytesIO(grey_profile())).profile
    assert (profile.xcolor_space.strip(), profile.device_class) == ("GRAY", "mntr")
    assert len(grey_profile()) == int.from_bytes(grey_profile()[:4], "big")


# ----------------------------------------------------------------------------------- damage, on purpose


def first(pdf: pikepdf.Pdf, role: str) -> pikepdf.Object:
    return next(o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == f"/{role}")


def in_content(old: bytes, new: bytes) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        content = pdf.pages[0].Contents.read_bytes()
        assert old in content
        pdf.pages[0].Contents = pdf.make_stream(content.replace(old, new, 1))

    return change


def without(*path: str) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        holder: pikepdf.Object = pdf.Root
        for name in path[:-1]:
            holder = holder[name]
        del holder[path[-1]]

    return change


def skip_a_heading(pdf: pikepdf.Pdf) -> None:
    first(pdf, "H2").S = pikepdf.Name("/H4")


def forget_a_page_s_parents(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0]["/StructParents"]


def swap_two_owners(pdf: pikepdf.Pdf) -> None:
    owners = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    owners[0], owners[1] = owners[1], owners[0]


def forget_a_parent(pdf: pikepdf.Pdf) -> None:
    del first(pdf, "H1")["/P"]


def forget_what_a_box_says(pdf: pikepdf.Pdf) -> None:
    del first(pdf, "Form")["/Alt"]


def lose_a_cell(pdf: pikepdf.Pdf) -> None:
    del first(pdf, "TR").K[0]


def list_in_a_list(pdf: pikepdf.Pdf) -> None:
    first(pdf, "LI").S = pikepdf.Name("/P")


def forget_the_text_of_a_font(pdf: pikepdf.Pdf) -> None:
    del next(iter(pdf.pages[0].Resources.Font.values()))["/ToUnicode"]


def forget_a_font_file(pdf: pikepdf.Pdf) -> None:
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    del font.DescendantFonts[0].FontDescriptor["/FontFile2"]


def forget_the_tab_order(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0]["/Tabs"]


class Damage(NamedTuple):
    """`ours`: what our checker says. `theirs`: whether page-validation notices too."""

    change: Callable[[pikepdf.Pdf], None]
    ours: str
    theirs: bool


H1 = b"/H1<</MCID 4>>BDC"
DAMAGES = {
    "no structure tree": Damage(without("/StructTreeRoot"), "no structure tree", True),
    "no parent tree": Damage(without("/StructTreeRoot", "/ParentTree"), "no parent tree", False),
    "no link to the parent tree": Damage(forget_a_page_s_parents, "no link to the parent tree", False),
    "wrong parent tree": Damage(swap_two_owners, "knows another owner", False),
    "content without a tag": Damage(in_content(H1, b"/H1<</MCID 99>>BDC"), "content 99 belongs to no tag", False),
    "content turned artifact": Damage(in_content(H1, b"/Artifact BMC"), "content 4, which is not there", False),
    "text outside": Damage(in_content(H1, b"/H1 BMC"), "TJ outside tags and artifacts", True),
    "not closed": Damage(in_content(b"EMC", b""), "is not closed", True),
    "closed twice": Damage(in_content(b"EMC", b"EMC EMC"), "closed twice", False),
    "skipped heading": Damage(skip_a_heading, "heading /H4 after level 1", True),
    "no parent": Damage(forget_a_parent, "does not know its parent", True),
    "silent box": Damage(forget_what_a_box_says, "without an alternative text", False),
    "lost cell": Damage(lose_a_cell, "different numbers of cells", True),
    "paragraph in a list": Damage(list_in_a_list, "/P under /L", True),
    "no language": Damage(without("/Lang"), "no language", True),
    "not marked": Damage(without("/MarkInfo"), "not marked", True),
    "title hidden": Damage(without("/ViewerPreferences"), "title is not displayed", True),
    "no metadata": Damage(without("/Metadata"), "no claim of PDF/UA-1", True),
    "codes without text": Damage(forget_the_text_of_a_font, "no text behind", True),
    "font left out": Damage(forget_a_font_file, "is not embedded", True),
    "tab order": Damage(forget_the_tab_order, "tab order", False),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_damage_is_noticed(name: str) -> None:
    damage = DAMAGES[name]
    with pikepdf.open(BytesIO(made("everything-sv", 12))) as pdf:
        damage.change(pdf)
        file = BytesIO()
        pdf.save(file)
    findings = check_pdf(file.getvalue())
    assert any(damage.ours in finding for finding in findings), findings
    assert conforms(file.getvalue()) is not damage.theirs


def test_qpdf_and_outloud_can_say_no(tmp_path: Path) -> None:
    data = made("everything-sv", 12)
    assert not qpdf_accepts(data.replace(b"/Kids[", b"/Kids[ 1 0 "), tmp_path)
    with pikepdf.open(BytesIO(data)) as pdf:
        skip_a_heading(pdf)
        file = BytesIO()
        pdf.save(file)
    assert read_aloud(file.getvalue(), tmp_path).errors > 0


def test_the_archive_check_can_say_no() -> None:
    with pikepdf.open(BytesIO(made("everything-sv", 18, archived=True))) as pdf:
        del pdf.Root["/OutputIntents"]
        file = BytesIO()
        pdf.save(file)
    assert not conforms(file.getvalue(), "3a")

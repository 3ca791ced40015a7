"""The end of the consent form: who signs it, and how it was given and taken down (C6, C7, C8)."""

from collections.abc import Iterator

from sipdesk.documents.blocks import Blank, Block, Field, Fields, Group, Heading, Paragraph, SignatureLine, Tick, Ticks
from sipdesk.documents.papers.free_text import FreeText
from sipdesk.documents.papers.order import Order, named
from sipdesk.domain.disclosure.shown_consent import ShownConsent
from sipdesk.domain.terms import ConsentForm


def signature(order: Order, consent: ShownConsent) -> Iterator[Block]:
    """Only a written consent is signed (C6); an oral one is recorded below."""
    if consent.form in (None, ConsentForm.WRITTEN):
        yield Group((Heading(order.words.say("sign.heading")), *_who_signs(order, consent)))


def _who_signs(order: Order, consent: ShownConsent) -> Iterator[Heading | SignatureLine]:
    """A line for the person or her representative; for a child one for her and for each guardian, under the name."""
    words = order.words
    for one in consent.signers:
        if not one.child:
            yield Heading(words.fill("child.sign", party=named(one.name)), level=3)
        yield _line(order, "sign.mine" if one.child else "sign.heading")
    if not consent.signers:
        yield _line(order, "sign.representative" if consent.represented else "sign.mine")


def _line(order: Order, whose: str) -> SignatureLine:
    return SignatureLine((Blank(order.words.say(whose)), Blank(order.words.say("sign.name")), _date_blank(order)))


def staff(order: Order, consent: ShownConsent, free: FreeText) -> Iterator[Block]:
    """How it was given, who took it, when, and where it is documented (C6)."""
    words = order.words
    heading = Heading(words.say("staff.heading"))
    if not consent.recorded:
        forms = Ticks(tuple(Tick(words.code("consent-form", form)) for form in ConsentForm), beside=True)
        blanks = (Blank(words.say("staff.taken-by")), Blank(words.say("staff.documented")), _date_blank(order))
        yield Group((heading, forms, SignatureLine(blanks)))
        return
    how = (Paragraph(words.code("consent-form", consent.form)),) if consent.form else ()
    where = words.join([
        words.code("documented", consent.documented) if consent.documented else "", free.line(consent.documented_where),
    ])
    given_on = words.legal_date(consent.given_on) if consent.given_on else ""
    by = words.join([named(consent.taken_by) if consent.taken_by else "", given_on])
    rows = (("staff.taken-by", by), ("staff.documented", where))
    yield Group((heading, *how, Fields(tuple(Field(words.say(key), value) for key, value in rows if value))))


def _date_blank(order: Order) -> Blank:
    return Blank(order.words.say("sign.date"), short=True)

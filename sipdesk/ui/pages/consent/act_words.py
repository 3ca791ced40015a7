"""How a consent was given and where that is written down, in words: for whoever is asked, and for whoever reads it."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.terms import ConsentForm, Documented

translate = QCoreApplication.translate


def form_words() -> dict[ConsentForm, str]:
    return {
        ConsentForm.WRITTEN: translate("Consent", "Skriftligt"),
        ConsentForm.ORAL: translate("Consent", "Muntligt"),
        ConsentForm.SHOWN: translate("Consent", "Visat på annat sätt"),
    }


def documented_words() -> dict[Documented, str]:
    return {
        Documented.SHARED_SERVICE: translate("Consent", "I den gemensamma IT-tjänsten"),
        Documented.OWN_SYSTEM: translate("Consent", "I verksamhetens eget system"),
        Documented.PAPER_FORM: translate("Consent", "På blanketten"),
    }

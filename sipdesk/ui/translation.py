"""The language of the screen: Swedish is the source, English a translation, switched while the program runs.

Every string stands as `translate("Context", "literal")`, so that lupdate finds it. The .ts files are the
truth; what Qt reads is made from them by lrelease. The built program carries the made files (see
`write_compiled`); from source they are made in memory at start, so a fresh clone needs no step of its own
and nothing is written beside the program.
"""

import sys
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from sipdesk import paths

SOURCE: Final = "sv"
# Code to name, as one looks for one's own language, and the locale whose days and months are used.
LANGUAGES: Final[Mapping[str, tuple[str, str]]] = {"sv": ("Svenska", "sv_SE"), "en": ("English", "en_GB")}


class ScreenLanguage:
    """The translators that are installed in the application. One per process; keep a reference."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[tuple[QTranslator, bytes]] = []
        self.code = ""

    def use(self, code: str) -> None:
        """Switch to "sv" or "en" (anything else is read as Swedish). Widgets get a LanguageChange event."""
        code = code if code in LANGUAGES else SOURCE
        for translator, _ in self._installed:
            self._app.removeTranslator(translator)
        self._installed = [_loaded(data) for data in (_qt_words(code), compiled(code))]
        locale = QLocale(LANGUAGES[code][1])
        QLocale.setDefault(locale)
        self.code = code
        self._app.setLayoutDirection(locale.textDirection())
        for translator, _ in self._installed:
            self._app.installTranslator(translator)


def _loaded(data: bytes) -> tuple[QTranslator, bytes]:
    """Qt reads the bytes where they are, so they are kept as long as the translator."""
    translator = QTranslator(QCoreApplication.instance())
    translator.load(data)
    return translator, data


def _qt_words(code: str) -> bytes:
    """Qt's own words, for menus of fields and file dialogs."""
    return (Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm").read_bytes()


@lru_cache
def compiled(code: str) -> bytes:
    """Our words in the form that Qt reads: from the built program, or made now from the .ts file."""
    ready = paths.wording("ui", f"sipdesk_{code}.qm")
    return ready.read_bytes() if ready.exists() else _released(paths.wording("ui", f"sipdesk_{code}.ts"))


def write_compiled(folder: Path) -> None:
    """For the build of the program: one .qm file per language into `folder`; the .ts of a translation goes along,
    because the command line reads it without Qt.
    """
    for code in LANGUAGES:
        source = paths.wording("ui", f"sipdesk_{code}.ts")
        (folder / f"sipdesk_{code}.qm").write_bytes(_released(source))
        if code != SOURCE:
            (folder / source.name).write_bytes(source.read_bytes())


def _released(source: Path) -> bytes:
    import subprocess  # here, because the built program has its words ready
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        command = [str(tool("lrelease")), "-silent", str(source), "-qm", str(made)]
        subprocess.run(command, check=True, capture_output=True)
        return made.read_bytes()


def tool(name: str) -> Path:
    """lupdate or lrelease, as they lie in the PySide6 package."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return Path(PySide6.__file__).parent / f"{name}{suffix}"


if __name__ == "__main__":
    write_compiled(Path(sys.argv[1]))

"""Sentences for troubles with phrase files, the program's own and those of a municipality."""

from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

OF_PHRASE_FILES: Final = {
    "phrases.unknown-language": QT_TRANSLATE_NOOP("Troubles", "Papper finns inte på språket {language}."),
    "phrases.unreadable": QT_TRANSLATE_NOOP("Troubles", "Frasfilen {file} kan inte läsas."),
    "phrases.not-toml": QT_TRANSLATE_NOOP("Troubles", "Frasfilen {file}, rad {line}: raden är inte TOML."),
    "phrases.not-utf8": QT_TRANSLATE_NOOP("Troubles", "Frasfilen {file} är inte sparad som UTF-8."),
    "phrases.header": QT_TRANSLATE_NOOP("Troubles", "Frasfilen {file}: {key} i huvudet saknas eller är fel."),
    "phrases.missing": QT_TRANSLATE_NOOP("Troubles", "Frasfilen {file}: det här saknas: {key}."),
    "phrases.swedish": QT_TRANSLATE_NOOP(
        "Troubles", "Frasfilen {file}: den svenska texten kan inte ändras här. Alla språk följer den. Ta bort filen."
    ),
    "phrases.name": QT_TRANSLATE_NOOP(
        "Troubles", "Frasfilen {file} ska heta som språkets kod, till exempel smj.toml. Byt namn på den."
    ),
    "phrases.no-code": QT_TRANSLATE_NOOP(
        "Troubles", "{language} är ingen språkkod. En kod är två eller tre små bokstäver, till exempel smj."
    ),
    "phrases.known": QT_TRANSLATE_NOOP(
        "Troubles", "Språket {language} finns redan. Rätta det i en fil med bara det som ska ändras."
    ),
    "phrases.there": QT_TRANSLATE_NOOP("Troubles", "Filen {file} finns redan i mappen. Den skrivs inte över."),
    "phrases.no-glyphs": QT_TRANSLATE_NOOP(
        "Troubles", "Frasfilen {file}: de här tecknen kan inte skrivas ut: {signs}."
    ),
    "phrases.unknown": QT_TRANSLATE_NOOP("Troubles", "Frasfilen {file}: frasen {key} är okänd."),
    "phrases.not-text": QT_TRANSLATE_NOOP("Troubles", "Frasfilen {file}: frasen {key} är ingen text."),
    "phrases.empty": QT_TRANSLATE_NOOP("Troubles", "Frasfilen {file}: det här är tomt: {key}."),
    "phrases.gaps": QT_TRANSLATE_NOOP("Troubles", "Frasfilen {file}: frasen {key} ska ha luckorna {gaps}."),
    "phrases.plurals": QT_TRANSLATE_NOOP("Troubles", "Frasfilen {file}: frasen {key} saknar pluralformer: {forms}."),
    "phrases.long-line": QT_TRANSLATE_NOOP("Troubles", "Frasfilen {file}: frasen {key} har en för lång rad: {line}"),
}

"""The mark that the translators' tool finds; it does nothing when the program runs."""


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:  # noqa: N802  (the name that lupdate looks for)
    """Qt's own mark for a text that is translated where it is shown."""
    return source

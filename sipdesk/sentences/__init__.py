"""What the program says about findings and troubles, in Swedish, by code: one place for window and command line.

No Qt here, so that the command line speaks without it. Every sentence is marked with `QT_TRANSLATE_NOOP`, which the
translators' tool collects; the window looks the translation up under the same context. Gaps carry names of values.
"""

"""The line between trouble and bugs: what a person can do something about is a SipError, everything else is ours."""


class SipError(Exception):
    """Trouble we can explain in a sentence; everything else is a bug.

    `code` names the sentence (for example "store.wrong-passphrase"), `values` fills its gaps; the sentences
    themselves live in `sipdesk.sentences`, and the window translates them. The text of the error is the code
    alone, because the values may be personal data and errors end up in logs.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values: dict[str, object] = values

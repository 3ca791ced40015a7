"""Passphrases and recovery codes: from a prompt or a file descriptor, never from arguments or the environment, where
other programs on the machine could read them.
"""

import argparse
import getpass
import os
import sys
from dataclasses import dataclass

from sipdesk.cli.say import translate
from sipdesk.errors import SipError

LONGEST = 4096  # bytes of a secret


@dataclass(frozen=True, slots=True)
class Asker:
    """Where secrets come from. number: of the file descriptor, or None for the keyboard."""

    number: int | None = None

    def secret(self, prompt: str) -> str:
        """One secret. Raises SipError cli.no-terminal, cli.secret-fd (number)."""
        if self.number is not None:
            return _first_line(self.number)
        if sys.stdin is None or not sys.stdin.isatty():
            raise SipError("cli.no-terminal")
        return getpass.getpass(f"{prompt}: ")

    def new_secret(self, prompt: str) -> str:
        """A new secret, typed twice; from a file descriptor it is read once. Raises SipError cli.secrets-differ too."""
        first = self.secret(prompt)
        again = translate("CommandLine", "{what} en gång till").format(what=prompt)
        if self.number is None and self.secret(again) != first:
            raise SipError("cli.secrets-differ")
        return first


def add_secret(parser: argparse.ArgumentParser) -> None:
    about = translate("CommandLine", "läs lösenfrasen eller koden från filnummer N i stället för att fråga")
    parser.add_argument("--secret-fd", type=int, metavar="N", help=about)


def _first_line(number: int) -> str:
    try:
        with os.fdopen(os.dup(number), "rb", buffering=0) as stream:  # so that the next line is left for the next
            line = stream.readline(LONGEST)
        return line.decode("utf-8").rstrip("\r\n")
    except (OSError, ValueError, OverflowError):  # not open, not readable, not UTF-8
        raise SipError("cli.secret-fd", number=number) from None

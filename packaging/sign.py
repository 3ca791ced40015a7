#!/usr/bin/env python3
"""Signs the files it is given, in place, with the certificate that the environment names: see `launcher.signing`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from launcher.progress import LauncherError
from launcher.signing import Signer, sign_all


def main() -> int:
    try:
        sign_all(map(Path, sys.argv[1:]), Signer(os.environ))
    except LauncherError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

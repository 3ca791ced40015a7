"""Where things are, from source and in the built program alike: the one place that knows how the program was packed.

What belongs to the program (resources, translations) is only read. What belongs to the person goes to the local
profile, never the roaming one: a store that a log-off copies to a server while it is open is a broken store.
"""

import os
import sys
from pathlib import Path

PROGRAM = "SIPDesk"
HOME_VARIABLE = "SIPDESK_HOME"  # another place for user data: tests, trials and the demo


def program_folder() -> Path:
    """The folder that holds `resources` and `i18n`: the unpacked bundle when frozen, else the source tree."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """A file or folder under `resources`, for example `resource("fonts", "NotoSans-Regular.ttf")`."""
    return program_folder().joinpath("resources", *parts)


def wording(*parts: str) -> Path:
    """A file or folder under `i18n`: screen translations in `ui`, phrase files of the papers in `documents`."""
    return program_folder().joinpath("i18n", *parts)


def user_data() -> Path:
    """The person's own folder for store, settings and logs. It is named here, not made: who writes makes it."""
    chosen = os.environ.get(HOME_VARIABLE)
    if chosen:
        return Path(chosen)
    import platformdirs  # here, because what only prints a paper never needs it

    return platformdirs.user_data_path(PROGRAM, appauthor=False, roaming=False)

"""SIPDesk: the SIP process on a desktop, from need to follow-up."""

__version__ = "0.1.0"  # the one place: pyproject.toml, the window and the built program read it from here
__released__ = "2026-11-28"  # the day of that version; after a year the window asks whether there is a newer one

"""Who may read what: the one door.

Import its rooms by name; this file imports nothing, so that `shown` stays free of the case.
"""

"""The kinds of rows that a form has: each binds one control to one field of the case."""

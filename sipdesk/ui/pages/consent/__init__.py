"""Moment 2: consent that is never general, and who gives it."""

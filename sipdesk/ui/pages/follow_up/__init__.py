"""Moment 5: the follow-up."""

"""Moment 1: the need, the person, what she has been told."""

"""Moment 2: preparing together with the person."""

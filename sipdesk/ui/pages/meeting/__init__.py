"""Moment 4: the meeting and the plan."""

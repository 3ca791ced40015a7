"""Moment 3: who takes part, the meeting, the letters and what they answer."""

"""Moment 6: closing, and beginning anew."""

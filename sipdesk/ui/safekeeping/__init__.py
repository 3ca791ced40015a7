"""Backups, putting one back, and another key."""

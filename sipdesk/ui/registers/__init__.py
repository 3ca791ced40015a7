"""Registers over all cases."""

"""Figures without names: how long it takes, how it ends, what people thought of it."""

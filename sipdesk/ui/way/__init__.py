"""The way through a case: which tasks there are, what they are called, which rows their pages have."""

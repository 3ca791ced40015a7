"""The list of cases at the left: what is due, in words, soonest first."""

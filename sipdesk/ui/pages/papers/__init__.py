"""Papers of a case: made, given, translated, registered."""

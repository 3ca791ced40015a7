"""Files whose time has passed: what is decided about each, by whom (P5)."""

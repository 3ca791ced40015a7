"""Meeting mode: the plan written in view of all, in large type, and nothing on it that somebody there may not know."""

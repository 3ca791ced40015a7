"""One module per paper, read top to bottom like the paper itself. They take a view, never a case."""

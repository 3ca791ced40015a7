"""All rows in the order of `quality.md`. Importing a module of rows registers them."""

from tests.benchmarks import window, papers, letters, lists, storage, keys, drills  # isort: skip
from tests.benchmarks.frame import ROWS

__all__ = ["ROWS", "drills", "keys", "letters", "lists", "papers", "storage", "window"]

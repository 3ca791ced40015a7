"""All rows in the order of `quality.md`. Importing a module of rows registers them."""

from tests.benchmarks import drills, papers, storage
from tests.benchmarks.frame import ROWS

__all__ = ["ROWS", "drills", "papers", "storage"]

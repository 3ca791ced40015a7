"""A paper as a Word file: the same blocks that become a PDF, for somebody who has to go on writing in it."""

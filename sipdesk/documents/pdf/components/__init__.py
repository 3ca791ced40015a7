"""The components of the family of papers: each kind of block becomes boxes and tags, in reading order."""

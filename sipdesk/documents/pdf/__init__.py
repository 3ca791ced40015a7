"""The paper engine: blocks in, tagged PDF out.

ReportLab stores, numbers and writes the objects of the file; words, lines, pages and tags are ours.

Read in this order: `render` (the public functions), `components` (blocks to boxes), `layout` and `breaks`
(boxes to pages), `paragraph`, `shaping` and `fonts` (words to lines of glyphs), `canvas` and `tagging`
(pages to a tagged file).
"""

"""From blocks to tagged PDF: fonts, shaping, bidi, layout, structure and archive."""

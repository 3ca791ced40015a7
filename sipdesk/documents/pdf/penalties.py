"""What a page break costs at each place. The breaks of a paper are the cheapest legal ones (`breaks`)."""

FORBIDDEN = 1_000_000.0
ITEM_ALONE = 3000.0  # one item of a list on a page of its own
PAGE = 1000.0
KEPT_BUT_TOO_HIGH = 400.0  # inside a thing that should stay whole but is higher than a page
LAST_OF_GROUP = 300.0  # before the last thing beside a bar: it would begin the next page alone
CONTINUED = 250.0  # inside a thing that the next page has to name again
INSIDE_SENTENCE = 250.0  # of a text broken by sense: easy Swedish is read a sentence at a time
INSIDE_PARAGRAPH = 70.0
BETWEEN_PARAGRAPHS = 60.0
BETWEEN_ROWS = 15.0
AFTER_LINES = 10.0
BEFORE_SECTION = 0.0
WHITE = 220.0  # times the square of a page's empty share
WHITE_FIRST = 330.0
THIN_LAST = 700.0  # a last page that is nearly empty
THIN_SHARE = 0.3  # under this share it begins to cost
HOLE_SHARE = 0.6  # a page in the middle that is filled less looks as if something were missing
HOLE = 150.0
EMPTY_SHARE = 0.45  # filled less than this it looks left by mistake: two pages half full are better
EMPTY = 250.0

"""A paper on the screen: made, shown page by page, searched, printed, put on the clipboard."""

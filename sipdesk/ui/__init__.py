"""What is seen: the window, its pages and its words. The only package that imports Qt."""

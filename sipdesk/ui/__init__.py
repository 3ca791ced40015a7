"""What is seen: window, pages and words. The only room that knows Qt."""

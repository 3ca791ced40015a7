"""What is printed: blocks that carry meaning, phrase files, and the engine that turns them into PDF."""

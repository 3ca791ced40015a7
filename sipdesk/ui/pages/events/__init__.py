"""What can happen at any time, and the time line that tells it."""

"""What leaves and enters as files other programs read. Views go out; only the case file holds a whole case."""

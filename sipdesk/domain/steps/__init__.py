"""How far each task has come, a module for each stretch of the way."""

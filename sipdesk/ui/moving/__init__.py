"""A case on its way to a colleague, or from one."""

"""The sentences of the findings, a module for each part of the routine."""

"""The rooms of bootstrap.py. Standard library only, for any Python from 3.8 on: they run on what is there."""

"""The rooms of bootstrap.py. Standard library only, for any Python from 3.8 on: this runs before anything is installed."""

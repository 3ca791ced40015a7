"""What is true: the case, its rules and who may read what. Standard library only."""

"""Before there is a workplace: the first run, unlocking, and the way back with a recovery code.

The pages get functions and values; they know no store.
"""

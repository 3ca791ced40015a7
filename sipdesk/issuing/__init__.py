"""Where a paper becomes something that is given to somebody: consent looked at again, bytes, register, audit.

One room above storage, documents and exchange, used by the window and the command line alike, so that no way to a
printer passes by the look at consent.
"""

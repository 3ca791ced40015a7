"""The tables as they are declared today: one per class of the domain, and the store's own. Private to this room."""

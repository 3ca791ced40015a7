"""Address lines as an envelope's window shows them (typography §6)."""


def envelope(name: str, *lines: str) -> tuple[str, ...]:
    """Address lines for the window: none at all without a town, and never more than four. The last two lines are
    street and town."""
    street, town = lines[-2:]
    if not town:
        return ()
    middle = [line for line in lines[:-2] if line and line != name]
    return tuple(line for line in (name, *middle[:1], street, town) if line)

"""The open store and the open case behind the window: what pages read, change and reach."""

"""The municipality's own settings in the window: what the routine says, and how the own unit is named on papers."""

"""How it looks: colours as tokens, one style sheet, one theme."""

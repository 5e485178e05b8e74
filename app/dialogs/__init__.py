"""Windows of their own: export, preferences, recording."""

"""From an ordinary picture to the geometry of one of its faces."""

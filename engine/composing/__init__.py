"""What edits do to the landmarks of a motion track: each kind a small module, all of them without torch."""

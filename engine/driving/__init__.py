"""A driving video moves the portrait: its face followed, measured, and laid on the portrait as editable tracks."""

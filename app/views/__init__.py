"""What the window is put together from: one part a file."""

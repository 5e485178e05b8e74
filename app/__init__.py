"""The studio: windows, sound devices and the processes they start; it computes nothing itself."""

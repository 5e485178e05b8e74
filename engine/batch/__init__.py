"""Many portraits with many voices: the list, its names, workers on this machine or a cluster, journal and report."""

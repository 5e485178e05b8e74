"""Motion generators: a voice and a face become a motion track."""

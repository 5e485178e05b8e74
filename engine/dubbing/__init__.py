"""New words for a filmed face: a video and another voice to the same video, whose lips follow that voice."""

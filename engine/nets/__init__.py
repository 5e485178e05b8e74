"""Neural network modules and their frozen configurations; `training` imports these."""

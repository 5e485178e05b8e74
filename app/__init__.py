"""The studio window; holds no algorithm and never imports `training`."""

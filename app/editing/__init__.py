"""What can be done to the motion: commands by kind of event, each one undoable edit."""

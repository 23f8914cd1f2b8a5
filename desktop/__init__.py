"""What people touch: the windows and the command line."""

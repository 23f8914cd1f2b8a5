"""What makes the windows comfortable: themes, settings, keys of one's choice, quiet, a first tour."""

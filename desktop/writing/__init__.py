"""The writer's side: the text, what was found in it, and where both are kept."""

"""The command line: ``luwes check`` and ``luwes bank``. Knows no Qt."""

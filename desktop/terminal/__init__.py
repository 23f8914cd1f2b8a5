"""The command line: ``luwes check``, ``luwes bank``, ``luwes serve`` and ``luwes languagetool``. Knows no Qt."""

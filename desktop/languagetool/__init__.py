"""A real LanguageTool with Luwes's Indonesian module: put on this computer, started, watched, ended. Knows no Qt."""

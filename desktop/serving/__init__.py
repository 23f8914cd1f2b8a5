"""LanguageTool's HTTP protocol, answered by Luwes on this computer for itself and other programs. Knows no Qt."""

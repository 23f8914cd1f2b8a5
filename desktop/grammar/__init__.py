"""The window's part of LanguageTool: a server for other programs, and a real LanguageTool that helps to check."""

"""Text in, findings out: the language checks of Luwes.

Pure: no Qt, no SQL, no clock, no network but a LanguageTool on this computer. Offsets are code points of the text
as given, end exclusive.
"""

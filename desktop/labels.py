"""Names that stand in the data or below the windows, in the language of the windows.

They are gathered for the translators by ``resources/packaging/build_translations.py``.
"""

from PySide6.QtCore import QCoreApplication


def shown(label: str) -> str:
    """A label of a category, a status, a layer, a channel, a setting … as the user reads it."""
    return QCoreApplication.translate("Labels", label) if label else ""

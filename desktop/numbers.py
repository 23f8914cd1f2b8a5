"""Numbers as they are written in the language of the windows."""

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate  # the name that lupdate looks for


def grouped(number: int) -> str:
    """A whole number with a sign between the thousands: 12.345."""
    return f"{number:,}".replace(",", translate("numbers", ".", "between thousands"))


def decimal(number: float) -> str:
    """A number with one decimal: 12,5."""
    return f"{number:.1f}".replace(".", translate("numbers", ",", "before decimals"))


def number_locale() -> QLocale:
    """How fields for numbers write them."""
    return QLocale(QLocale.Language.Indonesian if "," in decimal(0) else QLocale.Language.English)

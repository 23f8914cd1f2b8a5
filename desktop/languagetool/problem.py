"""What keeps LanguageTool from being installed."""


class InstallError(Exception):
    """It cannot be installed; the text is the reason, in Indonesian, without a full stop."""

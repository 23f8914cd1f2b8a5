"""What went wrong with a file, said to the writer."""


class UnreadableError(Exception):
    """The bytes are not to be had, or hold no text.

    Attributes:
        message: one or two Indonesian sentences for the user; the file is named by whoever shows them.
    """

    def __init__(self, message: str) -> None:
        """Remember the sentence."""
        super().__init__(message)
        self.message = message


def damaged(suffix: str) -> UnreadableError:
    """A document that its reader cannot make sense of."""
    return UnreadableError(f"Dokumen {suffix} ini rusak atau tidak lengkap. Coba buka lalu simpan lagi di Word.")


def locked() -> UnreadableError:
    """A document with a password."""
    return UnreadableError(
        "Dokumen ini dikunci dengan kata sandi. Buka kuncinya di Word atau LibreOffice, lalu coba lagi."
    )


def too_large() -> UnreadableError:
    """A document that would take more memory or time than a text is worth."""
    return UnreadableError("Isi dokumen ini terlalu besar untuk dibuka dengan aman.")

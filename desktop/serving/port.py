"""Why a port cannot be had, in words for users."""

import errno

DEFAULT_PORT = 8081  # LanguageTool's own, which its clients suggest


def port_problem(error: OSError, port: int) -> str:
    """The reason, in Indonesian, without a full stop."""
    if error.errno == errno.EADDRINUSE:
        return f"port {port} sedang dipakai program lain"
    if error.errno == errno.EACCES:  # Windows says so of some taken ports too
        return f"port {port} tidak boleh dipakai"
    return f"port {port} tidak dapat dipakai: {error.strerror or error}"

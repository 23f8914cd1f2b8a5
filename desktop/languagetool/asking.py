"""Asks a starting LanguageTool whether it is ready for Indonesian; never through a proxy."""

import json
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import ProxyHandler, build_opener

_OPENER = build_opener(ProxyHandler({}))
_SECONDS = 20.0
_LONGEST_MESSAGE = 200
_TRIAL = urlencode({"language": "id", "text": "Dalam rangka percobaan."}).encode()


def answers(url: str) -> bool:
    """Whether a server answers there, healthy; a second at most."""
    try:
        with _OPENER.open(f"{url}/v2/healthcheck", timeout=1) as answer:
            return bool(answer.status == 200)
    except (OSError, HTTPException):
        return False


def problem(url: str) -> str:
    """What keeps the server from checking Indonesian; empty when it does. The first check makes it read the rules."""
    try:
        with _OPENER.open(f"{url}/v2/languages", timeout=_SECONDS) as answer:
            codes = {language["code"] for language in json.load(answer)}
        if "id" not in codes:
            return "modul bahasa Indonesia tidak termuat; pasang ulang LanguageTool"
        with _OPENER.open(f"{url}/v2/check", _TRIAL, timeout=_SECONDS) as answer:
            json.load(answer)["matches"]
    except HTTPError as error:
        with error:
            return _said(error.read().decode(errors="replace"))
    except (OSError, HTTPException, ValueError, KeyError, TypeError):
        return "LanguageTool tidak menjawab sebagaimana mestinya"
    return ""


def _said(message: str) -> str:
    if "Could not activate rules" in message:
        return "aturan frasa tidak dapat dibaca LanguageTool"
    first_line = message.partition("\n")[0]
    return f"LanguageTool menolak percobaan: {first_line[:_LONGEST_MESSAGE]}"

"""Takes the protocol's requests, once they are known to be in order, and has them answered."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

from desktop.serving.bank_checker import BankChecker, BusyError
from nlp.languagetool.answer import languages, software
from nlp.languagetool.query import MAX_CHARACTERS, QueryError, QueryTooLongError, query_from

_JSON, _TEXT = "application/json", "text/plain; charset=utf-8"


class Refusal(Exception):  # noqa: N818  # the word of the protocol's users
    """A request that is not answered; the text is one Indonesian sentence.

    Attributes:
        status: the HTTP status that says so.
    """

    def __init__(self, status: HTTPStatus, message: str) -> None:
        """Remember both."""
        super().__init__(message)
        self.status = status


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back to the client."""

    body: str = ""
    status: HTTPStatus = HTTPStatus.OK
    content_type: str = _TEXT


def refused(refusal: Refusal) -> Reply:
    """A refusal as LanguageTool words it: plain text that begins with “Error: ”."""
    return Reply(f"Error: {refusal}", refusal.status)


class Desk:
    """Knows what each of the protocol's paths is for; any thread may use it."""

    def __init__(self, checker: BankChecker, version: str, seconds: float) -> None:
        """Take what checks, the version of Luwes, and how many seconds a check may wait for others."""
        self._checker, self._version, self._seconds = checker, version, seconds

    def reply(self, action: str, parameters: Mapping[str, str]) -> Reply:
        """Answer.

        Args:
            action: the path after ``v2/``.
            parameters: from the address and the body.

        Raises:
            Refusal: the action is unknown, or what is asked cannot be done.
        """
        if action == "check":
            return self._check(parameters)
        if action == "languages":
            return _json(languages())
        if action == "healthcheck":
            return Reply("OK")
        if action == "info":
            return _json({"software": software(self._version)})
        if action == "maxtextlength":
            return Reply(str(MAX_CHARACTERS))
        raise Refusal(HTTPStatus.NOT_FOUND, "Tidak ada apa-apa di alamat ini. Pakai …/v2/check.")

    def _check(self, parameters: Mapping[str, str]) -> Reply:
        try:
            return _json(self._checker.answer(query_from(parameters), self._seconds))
        except QueryTooLongError as error:
            raise Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, str(error)) from error
        except QueryError as error:
            raise Refusal(HTTPStatus.BAD_REQUEST, str(error)) from error
        except BusyError as error:
            raise Refusal(HTTPStatus.SERVICE_UNAVAILABLE, "Luwes sedang sibuk; coba lagi sebentar lagi.") from error


def _json(data: object) -> Reply:
    # In ASCII: it carries lone surrogates, and some clients take the wrong encoding for granted.
    return Reply(json.dumps(data, ensure_ascii=True), content_type=_JSON)

"""What a client of LanguageTool's protocol asks for: the parameters of ``/v2/check``, understood or refused.

Source: LanguageTool's HTTP API and the checks of its ``TextChecker.java``.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from nlp.check import Check, narrowed
from nlp.finding import Finding
from nlp.languagetool.annotated import AnnotatedText, Piece, unmarked
from nlp.languagetool.names import category_names, folded, rule_names

MAX_CHARACTERS = 200_000  # some 30,000 words: a second's work
_LANGUAGES = frozenset({"ID", "ID_ID", "IN", "AUTO"})  # "in" is how old Java programs call Indonesian
_LEVELS = ("", "default", "picky")
_NONE: frozenset[str] = frozenset()


class QueryError(ValueError):
    """A client asks for something that cannot be; the text is one Indonesian sentence."""


class QueryTooLongError(QueryError):
    """The text is longer than ``MAX_CHARACTERS``."""


@dataclass(frozen=True, slots=True)
class Switches:
    """Which rules and categories a client wants, by their folded names.

    Attributes:
        enabled_rules, disabled_rules, enabled_categories, disabled_categories: as the client named them.
        only: nothing but what is enabled.
    """

    enabled_rules: frozenset[str] = _NONE
    disabled_rules: frozenset[str] = _NONE
    enabled_categories: frozenset[str] = _NONE
    disabled_categories: frozenset[str] = _NONE
    only: bool = False

    def want(self, finding: Finding) -> bool:
        """Whether the client wants a finding; a rule's own switch outweighs its category's."""
        if self == ALL_ON:
            return True
        rules, categories = rule_names(finding), category_names(finding)
        if rules & self.enabled_rules:
            return True
        if self.only or rules & self.disabled_rules:
            return self.only and bool(categories & self.enabled_categories)
        return bool(categories & self.enabled_categories) or not categories & self.disabled_categories

    def narrowed(self, checks: Iterable[Check]) -> tuple[Check, ...]:
        """The checks with only what the client wants; so an unwanted finding hides no overlapping one."""
        if self == ALL_ON:
            return tuple(checks)
        return tuple(narrowed(check, self.want) for check in checks)


ALL_ON = Switches()


@dataclass(frozen=True, slots=True)
class Query:
    """A text to check, and what to look for in it."""

    text: AnnotatedText
    switches: Switches = ALL_ON


def query_from(parameters: Mapping[str, str]) -> Query:
    """Understand the parameters of a check; those that Luwes has no use for (``apiKey`` …) are ignored.

    Raises:
        QueryTooLongError: the text is too long.
        QueryError: something is missing, contradicts itself, or is in another language than Indonesian.
    """
    _check_language(parameters.get("language"))
    if parameters.get("level", "") not in _LEVELS:
        raise QueryError("“level” harus “default” atau “picky”.")
    text = _text(parameters)
    length = max(len(text.whole), len(text.plain))
    if length > MAX_CHARACTERS:
        raise QueryTooLongError(f"Naskah ini {length} tanda; paling banyak {MAX_CHARACTERS}. Kirim bagian demi bagian.")
    return Query(text, _switches(parameters))


def _check_language(language: str | None) -> None:
    if not language:
        raise QueryError("Parameter “language” wajib ada, misalnya language=id-ID.")
    if folded(language) not in _LANGUAGES:
        raise QueryError(f"Bahasa “{language[:20]}” tidak dikenal. Luwes memeriksa bahasa Indonesia: id-ID.")


def _text(parameters: Mapping[str, str]) -> AnnotatedText:
    text, data = parameters.get("text"), parameters.get("data")
    if text is not None and data is not None:
        raise QueryError("Kirim “text” atau “data”, jangan keduanya.")
    if text is not None:
        return unmarked(text)
    if data is None:
        raise QueryError("Parameter “text” atau “data” wajib ada.")
    return _annotated(data)


def _annotated(data: str) -> AnnotatedText:
    """The text of the parameter ``data``: ``{"text": …}`` or ``{"annotation": [{"text": …}, {"markup": …} …]}``."""
    try:
        given = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise QueryError("“data” bukan JSON.") from error
    match given:
        case {"text": str(text)} if "annotation" not in given:
            return unmarked(text)
        case {"annotation": list(pieces)} if "text" not in given:
            return AnnotatedText([_piece(piece) for piece in pieces])
    raise QueryError("“data” harus memuat “text” atau “annotation”, salah satu.")


def _piece(given: Any) -> Piece:  # noqa: ANN401  # whatever JSON holds
    match given:
        case {"text": str(text), **others} if not others.keys() & {"markup", "interpretAs"}:
            return Piece(text, text)
        case {"markup": str(markup), **others} if "text" not in others:
            read = others.get("interpretAs", "")
            if isinstance(read, str):
                return Piece(markup, read)
    raise QueryError("Tiap bagian “annotation” harus memuat “text”, atau “markup” dan bila perlu “interpretAs”.")


def _switches(parameters: Mapping[str, str]) -> Switches:
    only = parameters.get("enabledOnly") in ("true", "yes")
    switches = Switches(
        _names(parameters, "enabledRules"),
        _names(parameters, "disabledRules"),
        _names(parameters, "enabledCategories"),
        _names(parameters, "disabledCategories"),
        only,
    )
    if only and (switches.disabled_rules or switches.disabled_categories):
        raise QueryError("“enabledOnly” tidak dapat dipakai bersama “disabledRules” atau “disabledCategories”.")
    if only and not (switches.enabled_rules or switches.enabled_categories):
        raise QueryError("“enabledOnly” perlu “enabledRules” atau “enabledCategories”.")
    return switches


def _names(parameters: Mapping[str, str], key: str) -> frozenset[str]:
    return frozenset(filter(None, map(folded, parameters.get(key, "").split(","))))

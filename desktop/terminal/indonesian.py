"""Makes argparse speak Indonesian, whatever the language of the computer."""

import argparse

# The sentences of Python 3.11 to 3.14; those that only a mistake of ours can bring about are left out.
_SENTENCES = {
    "usage: ": "pemakaian: ",
    "positional arguments": "isian",
    "options": "pilihan",
    "subcommands": "perintah",
    "show this help message and exit": "tampilkan bantuan ini",
    " (default: %(default)s)": " (bawaan: %(default)s)",
    "%(prog)s: error: %(message)s\n": "%(prog)s: %(message)s\n",
    "%(prog)s: warning: %(message)s\n": "%(prog)s: perhatian: %(message)s\n",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "the following arguments are required: %s": "isian ini wajib ada: %s",
    "one of the arguments %s is required": "salah satu dari ini wajib ada: %s",
    "unrecognized arguments: %s": "tidak dikenal: %s",
    "not allowed with argument %s": "tidak dapat dipakai bersama %s",
    "ignored explicit argument %r": "tidak memerlukan nilai: %r",
    "expected one argument": "perlu satu nilai",
    "expected at most one argument": "paling banyak satu nilai",
    "expected at least one argument": "perlu sedikitnya satu nilai",
    "expected %s argument": "perlu %s nilai",
    "expected %s arguments": "perlu %s nilai",
    "ambiguous option: %(option)s could match %(matches)s": "%(option)s kurang jelas; mungkin maksud Anda: %(matches)s",
    "unexpected option string: %s": "pilihan tidak dikenal: %s",
    "unknown parser %(parser_name)r (choices: %(choices)s)": "%(parser_name)r tidak dikenal (pilih: %(choices)s)",
    "invalid %(type)s value: %(value)r": "nilai %(type)s tidak sah: %(value)r",
    "invalid choice: %(value)r (choose from %(choices)s)": "%(value)r tidak dikenal (pilih: %(choices)s)",
    "invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)": (
        "%(value)r tidak dikenal; mungkin maksud Anda %(closest)r (pilih: %(choices)s)"
    ),
}


def speak_indonesian() -> None:
    """Replace the functions through which argparse translates its own sentences.

    It would ask gettext, which needs a compiled catalogue for each of Python's versions
    and follows the computer's language; Luwes speaks Indonesian on an English Windows too.
    """
    argparse._ = _translated
    argparse.ngettext = _translated_plural


def _translated(sentence: str) -> str:
    return _SENTENCES.get(sentence, sentence)


def _translated_plural(singular: str, plural: str, count: int) -> str:
    return _translated(singular if count == 1 else plural)

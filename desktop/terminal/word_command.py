"""``luwes bank kata``: lists the words of the bank's dictionaries, adds and removes some, tells their history."""

from argparse import Namespace

from desktop.terminal.bank_tables import print_word_history, print_words
from phrasebank.entry import Layer
from phrasebank.store import Bank


def words(opened: Bank, options: Namespace) -> None:
    """Do one thing with the dictionaries of an open bank.

    Raises:
        BankError: a word, or the bank, is not in order.
    """
    _ACTIONS[options.word_action](opened, options)


def _list(opened: Bank, options: Namespace) -> None:
    print_words(opened.dictionary.words(Layer(options.kamus) if options.kamus else None), options.format)


def _history(opened: Bank, options: Namespace) -> None:
    print_word_history(opened.dictionary.history(), options.format)


def _add(opened: Bank, options: Namespace) -> None:
    layer = _layer(options)
    new = opened.dictionary.add(options.words, layer=layer, reason=options.karena)
    print(f"Ditambahkan ke kamus {layer}: {', '.join(new)}" if new else f"Sudah ada dalam kamus {layer}.")


def _remove(opened: Bank, options: Namespace) -> None:
    layer = _layer(options)
    gone = opened.dictionary.remove(options.words, layer=layer, reason=options.karena)
    print(f"Dihapus dari kamus {layer}: {', '.join(gone)}")


def _layer(options: Namespace) -> Layer:
    return Layer(options.kamus or Layer.PERSONAL)


_ACTIONS = {None: _list, "add": _add, "hapus": _remove, "history": _history}

"""``luwes bank``: what can be done with the bank's entries; :mod:`.word_command` does the same for its words."""

from argparse import Namespace
from collections import Counter
from dataclasses import replace
from pathlib import Path

from desktop.languagetool.classes import entries_grammar
from desktop.terminal.bank_tables import print_entries, print_history
from desktop.terminal.care_command import FILE_ACTIONS, settings
from desktop.terminal.console import CannotRunError, complain, reason
from desktop.terminal.exchange_command import export_file, import_file
from desktop.terminal.key_command import office_keys
from desktop.terminal.pack_command import install, packs, publish, roll_back
from desktop.terminal.return_command import returns, usage
from desktop.terminal.review_command import ACTIONS as REVIEW_ACTIONS
from desktop.terminal.review_command import layer_of, propose
from desktop.terminal.word_command import words
from desktop.writing.atomic import write_whole
from nlp.category import Category
from phrasebank.entry import Entry, Layer, Status
from phrasebank.errors import EntryInvalidError
from phrasebank.place import default_path
from phrasebank.store import Bank

_DONE, _CANNOT_RUN = 0, 2
# Options of ``add`` and ``edit``, and the field that each one fills.
_TEXTS = {"pola": "pattern", "alasan_entri": "why", "sumber": "source"}
_LISTS = {"ganti": "replacements", "buruk": "bad", "baik": "good", "kecuali": "exceptions", "saluran": "channels"}


def bank(options: Namespace) -> int:
    """Do one thing with the bank and return the exit code.

    Raises:
        CannotRunError: nothing to change is named.
        BankError: the bank, or what is to be done with it, is not in order.
    """
    if act := FILE_ACTIONS.get(options.action):
        return act(Path(options.bank) if options.bank else default_path(), options)
    # A bank that is named must be there, for a mistyped name must not make a new bank.
    with Bank.open(Path(options.bank) if options.bank else None, create=not options.bank) as opened:
        try:
            return _ACTIONS[options.action](opened, options) or _DONE
        except EntryInvalidError as error:
            for problem in error.problems:
                complain(problem)
            return _CANNOT_RUN


def _list(opened: Bank, options: Namespace) -> None:
    status = Status(options.status) if options.status else None
    category = Category(options.kategori) if options.kategori else None
    print_entries(opened.entries(status=status, category=category, layer=layer_of(options)), options.format)


def _search(opened: Bank, options: Namespace) -> None:
    print_entries(opened.search(" ".join(options.words)), options.format)


def _history(opened: Bank, options: Namespace) -> None:
    if options.id:
        opened.get(options.id)  # an unknown id is an error, not an empty history
    print_history(opened.history(options.id), options.format)


def _add(opened: Bank, options: Namespace) -> None:
    entry = _new(options)
    if entry.layer is Layer.PERSONAL or (opened.settings.own_approval and not opened.settings.key_needed):
        print(f"Ditambahkan: {opened.add(entry, reason=options.karena).id}")
        return
    stored = opened.propose(entry, options.karena)  # nobody approves their own, nor without a key that is wanted
    print(f"Diusulkan: {stored.id}. Rekan menyetujuinya dengan: luwes bank approve {stored.id}")


def _propose(opened: Bank, options: Namespace) -> None:
    propose(opened, _new(options), options)


def _new(options: Namespace) -> Entry:
    """The new entry that the options describe."""
    blank = Entry(id=options.id or "", pattern="", replacements=(), category=Category(options.kategori))
    return _filled(replace(blank, layer=layer_of(options) or blank.layer), options)


def _edit(opened: Bank, options: Namespace) -> None:
    entry = opened.get(options.id, layer_of(options))
    changed = _filled(entry, options)
    if changed == entry:
        raise CannotRunError("tidak ada yang diubah; sebutkan isi barunya, misalnya --pola")
    stored = opened.edit(changed, reason=options.karena)
    if entry.status is Status.APPROVED and stored.status is Status.PROPOSED:
        print(f"Diusulkan: {stored.id}. Perubahannya dipakai setelah disetujui: luwes bank approve {stored.id}")
    else:
        print(f"Diubah: {stored.id}")


def _retire(opened: Bank, options: Namespace) -> None:
    print(f"Dipensiunkan: {opened.retire(options.id, layer_of(options), reason=options.karena).id}")


def _restore(opened: Bank, options: Namespace) -> None:
    print(f"Aktif lagi: {opened.restore(options.id, layer_of(options), reason=options.karena).id}")


def _grammar(opened: Bank, options: Namespace) -> None:
    made = entries_grammar(opened.in_force())
    try:
        write_whole(Path(options.file), made.text.encode())
    except OSError as error:
        raise CannotRunError(f"{options.file} tidak dapat ditulis: {reason(error)}") from error
    print(f"{len(made.entries)} entri ditulis sebagai aturan LanguageTool ke {options.file}")
    for obstacle, count in sorted(Counter(made.left_out.values()).items()):
        print(f"{count} entri tidak ditulis, {obstacle}")


def _filled(entry: Entry, options: Namespace) -> Entry:
    """The entry with what the options name; the rest stays."""
    given = vars(options)
    fields = {field: given[option] for option, field in _TEXTS.items() if given[option] is not None}
    fields |= {field: _list_of(field, given[option]) for option, field in _LISTS.items() if given[option] is not None}
    if options.kategori is not None:
        fields["category"] = Category(options.kategori)
    if options.aman is not None:
        fields["safe"] = options.aman
    return replace(entry, **fields)


def _list_of(field: str, values: list[str]) -> tuple[str, ...]:
    """The values of an option that may be repeated; empty ones mean something only as replacements."""
    return tuple(values) if field == "replacements" else tuple(filter(None, values))


_ACTIONS = {
    "list": _list,
    "search": _search,
    "history": _history,
    "grammar": _grammar,
    "add": _add,
    "edit": _edit,
    "retire": _retire,
    "restore": _restore,
    "kata": words,
    "propose": _propose,
    "setelan": settings,
    "import": import_file,
    "export": export_file,
    "publish": publish,
    "install": install,
    "rollback": roll_back,
    "packs": packs,
    "keys": office_keys,
    "balik": returns,
    "usage": usage,
    **REVIEW_ACTIONS,
}

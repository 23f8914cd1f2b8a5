"""The office's phrases: life cycle, layers, history, packs, and the shipped bank, in one SQLite file.

Import from the modules: :class:`phrasebank.store.Bank`, :class:`phrasebank.entry.Entry`,
:func:`phrasebank.snapshot.read_snapshot`. Nothing is imported here, for the start's sake.
"""

"""Makes resources/wordlists/nonstandard_forms.tsv: the pairs of nonstandard.tsv in all their inflections.

    python resources/packaging/build_nonstandard.py

Run it again after a change of that list or of the lexicon.
"""

from nlp.nonstandard import written_out
from resources import path

if __name__ == "__main__":
    rows = (f"{wrong}\t{right}\n" for wrong, right in sorted(written_out().items()))
    path("wordlists", "nonstandard_forms.tsv").write_text("".join(rows), encoding="utf-8")

from nlp.lexicon import analyse
from nlp.nominalizations import by_form, look_up, table


def test_the_table_knows_what_is_no_action():
    assert look_up("peninjauan").active == "meninjau"
    assert look_up("peninjauan").passive == "ditinjau"
    assert look_up("pemerintahan").lexical
    assert look_up("meja") is None


def test_every_verb_of_the_table_has_its_passive_or_none():
    rows = [row for row in table().values() if row.active and not row.lexical]
    assert len(rows) > 400
    assert [row for row in rows if row.passive and not row.passive.startswith("di")] == []
    assert [row.noun for row in rows if row.passive and row.active.split()[0] == row.passive.split()[0]] == []
    strange = [row.active for row in rows if " " not in row.active and not analyse(row.active)]
    assert len(strange) < len(rows) / 12  # verbs of loan words that the lexicon lacks


def test_by_its_form_a_noun_outside_the_table_is_right_or_unknown():
    rows = [row for row in table().values() if row.active and not row.lexical]
    spoken = [(guess.active, row.active) for row in rows if (guess := by_form(row.noun))]
    assert len(spoken) > 90
    assert sum(guess == right for guess, right in spoken) >= 0.95 * len(spoken)


def test_it_is_silent_where_there_is_any_doubt():
    assert by_form("pemberlakuan") is None
    assert by_form("penyerahan") is None  # menyerah or menyerahkan
    assert by_form("kunjungan") is None

"""What holds for every check: its examples are true, and it is in the list."""

import re

import pytest

import nlp.checks
from nlp.channel import channels
from nlp.check import Tier
from nlp.checker import Checker
from resources import path

EXAMPLES = [(c, e) for c in nlp.checks.ALL for e in c.bad]
SILENT = [(c, e) for c in nlp.checks.ALL for e in c.good]


def _spans(checker, check, text):
    alone = Checker(checker.knowledge.for_channel(channels().get(check.channel)), [check])
    report = alone.check(text, deep=check.tier is Tier.DEEP)
    assert not report.failures
    return [(f.start, f.end) for f in report.findings]


@pytest.mark.parametrize(("check", "example"), EXAMPLES)
def test_a_bad_example_is_reported_at_its_brackets(checker, check, example):
    expected, text = [], ""
    for piece in re.split(r"(\[[^]]*\])", example):
        if piece.startswith("["):
            expected.append((len(text), len(text) + len(piece) - 2))
        text += piece.strip("[]")
    assert _spans(checker, check, text) == expected


@pytest.mark.parametrize(("check", "example"), SILENT)
def test_a_good_example_is_silent(checker, check, example):
    assert _spans(checker, check, example) == []


def test_every_check_is_listed_once_and_described():
    modules = {file.stem for file in path("..", "nlp", "checks").glob("*.py")} - {"__init__"}
    assert modules == {(c.find_whole or c.find).__module__.rpartition(".")[2] for c in nlp.checks.ALL}
    assert len({c.id for c in nlp.checks.ALL}) == len(nlp.checks.ALL)
    assert all(c.title and c.about and c.source and c.bad and c.good for c in nlp.checks.ALL)

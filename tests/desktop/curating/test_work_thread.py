"""A thread that owns something: in turn, with refusals, and alive after a mistake."""

import threading

import pytest

from desktop.curating.work_thread import WorkThread
from phrasebank.errors import BankError


class Owned:
    def __init__(self):
        self.thread, self.closed = threading.get_ident(), None

    def close(self):
        self.closed = threading.get_ident()


@pytest.fixture
def thread(qapp):
    made = WorkThread(Owned)
    yield made
    made.stop()


def test_it_opens_once_works_in_turn_and_closes_where_it_opened(thread, qtbot):
    answers = []
    for number in range(3):
        thread.ask(lambda owned, number=number: (number, owned), answers.append)
    thread.ask(lambda owned: answers.append, answers.append).drop()
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert [number for number, _ in answers] == [0, 1, 2]
    owned = answers[0][1]
    assert all(one is owned for _, one in answers)
    assert owned.thread != threading.get_ident()
    thread.stop()
    assert owned.closed == owned.thread


def test_nothing_asked_after_the_end_starts_it_again(thread, qtbot):
    answers = []
    thread.ask(lambda owned: owned, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1)
    thread.stop()
    assert thread.ask(lambda owned: owned, answers.append).dropped
    assert not thread._thread.isRunning()


def test_a_refusal_is_told_and_a_mistake_ends_nothing(thread, qtbot):
    def refuse(owned):
        raise BankError("Penuh.")

    with qtbot.waitSignal(thread.failed) as told:
        thread.ask(refuse, lambda _: None)
    assert told.args == ["Penuh."]
    refused, answers = [], []
    with qtbot.capture_exceptions() as mistakes:
        thread.ask(lambda owned: 1 / 0, answers.append, refused.append)
        thread.ask(lambda owned: 7, answers.append)
        qtbot.waitUntil(lambda: answers == [7])
    assert [error.message for error in refused] == ["Ada yang gagal di dalam Luwes."]
    assert mistakes[0][0] is ZeroDivisionError


def test_opened_anew_when_the_file_may_be_another_one(thread, qtbot):
    answers = []
    thread.ask(lambda owned: owned, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1)
    thread.reopen()
    thread.ask(lambda owned: owned, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers[0] is not answers[1]
    assert answers[0].closed

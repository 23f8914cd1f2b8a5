import gc
import weakref

import pytest

from desktop import garbage
from desktop.garbage import GarbageCollector


@pytest.fixture
def collector():
    before, frozen = gc.get_threshold(), gc.get_freeze_count()
    yield GarbageCollector()
    gc.set_threshold(*before)
    if not frozen:
        gc.unfreeze()


class Ring:
    def __init__(self):
        self.itself = self


def test_circular_garbage_goes_at_the_next_round(collector):
    collector._collect()
    gone = weakref.ref(Ring())
    assert gone() is not None
    collector._collect()
    assert gone() is None


def test_what_a_library_makes_while_it_is_loaded_is_never_looked_through(collector, monkeypatch):
    monkeypatch.setattr(garbage, "_LOADED", 1000)
    rounds = []
    monkeypatch.setattr(gc, "collect", rounds.append)
    library = [[] for _ in range(2000)]
    before = gc.get_freeze_count()
    collector._collect()
    assert (rounds, gc.get_freeze_count() - before >= len(library)) == ([], True)

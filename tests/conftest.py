"""No test reads or writes the cache of the user who runs it."""

import os

import pytest


@pytest.fixture(scope="session", autouse=True)
def cache_folder(tmp_path_factory):
    os.environ["LUWES_CACHE"] = str(tmp_path_factory.mktemp("cache"))

import json
import urllib.error
import urllib.request
from contextlib import contextmanager
from types import SimpleNamespace
from urllib.parse import urlencode

import pytest

from desktop.serving.bank_checker import BankChecker
from desktop.serving.limits import Limits
from desktop.serving.server import ProtocolServer

DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@pytest.fixture
def told():
    """What the server tells its user."""
    return []


@pytest.fixture(scope="session")
def checker(bank_path):
    return BankChecker(bank_path, "1.2", pytest.fail, create=False)


@pytest.fixture
def serving(checker, told):
    """Runs a server: ``with serving(private=True) as server``."""

    @contextmanager
    def serve(*, limits=None, **options):
        server = ProtocolServer(checker, "1.2", limits=Limits(**(limits or {})), tell_origin=told.append, **options)
        with server:
            yield server

    return serve


@pytest.fixture
def server(serving):
    with serving() as server:
        yield server


def ask(address, form=None, *, method=None, **headers):
    """One request → status, text, json, headers."""
    data = urlencode(form).encode() if isinstance(form, dict) else form
    request = urllib.request.Request(address, data, headers, method=method)
    try:
        with DIRECT.open(request, timeout=20) as response:
            return _answer(response.status, response)
    except urllib.error.HTTPError as refused:
        with refused:
            return _answer(refused.code, refused)


def _answer(status, response):
    text = response.read().decode()
    data = json.loads(text) if response.headers.get_content_type() == "application/json" else None
    return SimpleNamespace(status=status, text=text, json=data, headers=response.headers)


@pytest.fixture
def check():
    """Checks a text: ``check(server, "…")`` → what the bank of the tests finds in it."""
    return lambda server, text: of_bank(ask(f"{server.gate.address}/check", {"text": text, "language": "id-ID"}))


def of_bank(answer):
    """The matches of an answer that come from the bank of the tests."""
    return [match for match in answer.json["matches"] if "subId" in match["rule"]]


@pytest.fixture(name="ask")
def ask_fixture():
    return ask

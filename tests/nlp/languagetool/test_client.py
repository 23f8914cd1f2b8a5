import json
import socket
import threading
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st
from language_tool_python import Match

from nlp.category import Category, Severity
from nlp.languagetool.client import (
    LanguageToolClient,
    LanguageToolUnavailableError,
    TextRefusedError,
    _finding,
)
from nlp.languagetool.status import State, Status
from nlp.offsets import Utf16Map, units_in

LANGUAGES = [{"name": "Indonesian", "code": "id", "longCode": "id-ID"}]
HANGS_UP = b""


def http(body, status="200 OK", headers=""):
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(data)}\r\n{headers}\r\n".encode() + data


def told(offset, length, rule="ID_EJAAN", category="TYPOS", values=("bupati",)):
    return {
        "message": "Salah eja.",
        "replacements": [{"value": value} for value in values],
        "offset": offset,
        "length": length,
        "context": {"text": "", "offset": 0, "length": length},
        "sentence": "",
        "rule": {"id": rule, "issueType": "misspelling", "category": {"id": category}},
    }


def request_from(connection):
    """All of a request: its head, and as many bytes more as it says."""
    with connection.makefile("rb") as stream:
        head = [line.decode() for line in iter(stream.readline, b"\r\n")]
        length = next((int(line.split(":")[1]) for line in head if line.startswith("Content-Length")), 0)
        return "".join(head) + stream.read(length).decode()


@contextmanager
def fake_server(*replies):
    """Listens on this computer; answers its first request with the first reply, and so on. None: never answers."""
    requests, held = [], []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer():
            for reply in replies:
                connection, _ = listening.accept()
                held.append(connection)
                requests.append(request_from(connection))
                if reply is not None:
                    connection.sendall(reply)
                    connection.close()

        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", requests
        thread.join()
    for connection in held:
        connection.close()


@pytest.fixture
def client():
    client = LanguageToolClient(seconds=5)
    yield client
    client.close()


@pytest.fixture
def contacted(monkeypatch):
    """Every address that any socket of this process connects to; none outside this computer is let through."""
    addresses, connect = [], socket.socket.connect

    def watched(self, address):
        addresses.append(address[0])
        assert address[0] in ("127.0.0.1", "::1"), f"to the outside: {address}"
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", watched)
    return addresses


def test_a_client_begins_switched_off(client):
    assert client.status == Status(State.OFF)
    with pytest.raises(LanguageToolUnavailableError, match="belum"):
        client.check("Air.")


def test_matches_become_findings_in_code_points(client, contacted):
    text = "🎉 Kami di🎉 bupat."
    matches = [told(13, 5, values=("bupat", "bupati")), told(8, 4, "ID_GAYA", "STYLE", ()), told(90, 3), told(3, 0)]
    with fake_server(http(LANGUAGES), http({"matches": matches})) as (url, requests):
        assert client.connect(url) == Status(State.READY)
        style, typo = client.check(text)
    assert (style.text, style.category, style.suggestions) == ("di🎉", Category.STIFF_PHRASE, ())
    assert (typo.start, typo.end, typo.text, typo.suggestions) == (11, 16, "bupat", ("bupati",))
    assert (typo.check, typo.category, typo.severity, typo.safe) == (
        "languagetool:ID_EJAAN", Category.SPELLING, Severity.NOTE, False,
    )  # fmt: skip
    assert requests[0].startswith("GET /v2/languages ")
    assert requests[1].startswith("POST /v2/check ")
    assert set(contacted) == {"127.0.0.1"}


@given(st.text(st.sampled_from("aé🙏🏻\u200d\n"), min_size=1, max_size=20), st.data())
def test_any_span_is_found_whatever_stands_round_it(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    match = Match(told(units_in(text[:start]), units_in(text[start:end])), text)
    finding = _finding(text, Utf16Map(text), match)
    assert (finding.start, finding.end, finding.text) == (start, end, text[start:end])


def test_signs_that_are_no_text_are_sent_as_blanks_and_move_nothing(client):
    with fake_server(http(LANGUAGES), http({"matches": [told(3, 3)]})) as (url, requests):
        client.connect(url)
        (finding,) = client.check("\ud83c\udf89\0air")
    assert (finding.start, finding.text) == (3, "air")
    assert "text=+++air" in requests[1]


@pytest.mark.parametrize(
    "url",
    [
        "http://192.0.2.1:8081/",
        "http://0.0.0.0:8081/",
        "http://127.0.0.1@192.0.2.1/",
        "http://[2001:db8::1]:8081/",
        "https://127.0.0.1:8081/",
        "file:///etc/passwd",
        "http://127.0.0.1:99999/",
        "http://[::1/",
        "127.0.0.1:8081",
        "http://",
        "",
    ],
)
def test_an_address_outside_this_computer_is_refused_unasked(client, contacted, url):
    status = client.connect(url)
    assert (status.state, contacted) == (State.FAILED, [])
    assert "di komputer ini" in status.reason


@pytest.mark.parametrize("hosts", [["192.0.2.1"], ["127.0.0.1", "192.0.2.1"], []])
def test_a_name_that_leads_elsewhere_even_in_part_is_refused(client, contacted, monkeypatch, hosts):
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, 8081)) for host in hosts]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    assert (client.connect("http://localhost:8081").state, contacted) == (State.FAILED, [])


def test_neither_proxies_nor_redirects_lead_outside(client, contacted, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://192.0.2.1:3128")
    away = http(b"", "307 Temporary Redirect", "Location: http://192.0.2.1/v2/check\r\n")
    with fake_server(http(LANGUAGES), away) as (url, _):
        assert client.connect(url).state is State.READY
        with pytest.raises(LanguageToolUnavailableError, match="307"):
            client.check("Rahasia.")
    assert set(contacted) == {"127.0.0.1"}


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (http(b"<html>"), "bukan LanguageTool"),
        (http(b"[" * 100_000), "bukan LanguageTool"),
        (http(b"\xff\xfe"), "bukan LanguageTool"),
        (http({"code": "id"}), "tidak seperti"),
        (http([1, 2]), "tidak seperti"),
        (http([{"code": None, "longCode": None}]), "tidak seperti"),
        (http([{"code": "en", "longCode": "en-US"}]), "tidak seperti"),
        (http({}, "404 Not Found"), "404"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "tidak dapat dihubungi"),
        (HANGS_UP, "tidak dapat dihubungi"),
    ],
)
def test_what_is_no_languagetool_with_indonesian_is_told(client, reply, reason):
    with fake_server(reply) as (url, _):
        status = client.connect(url)
    assert status.state is State.FAILED
    assert reason in status.reason


@pytest.mark.parametrize(
    "reply",
    [
        HANGS_UP,  # killed while it checks
        http(b"not json"),
        http({"matches": None}),
        http({"matches": [{"offset": 0}]}),
        http({"matches": [told(0, 3) | {"offset": "x"}]}),
        http(b'{"matches": [' + json.dumps(told(0, 3)).replace('"offset": 0', '"offset": 1e999', 1).encode() + b"]}"),
        http([]),
        http({})[:-1],
    ],
)
def test_after_a_broken_answer_the_client_has_failed_until_it_connects_anew(client, reply):
    with fake_server(http(LANGUAGES), reply, http(LANGUAGES), http({"matches": []})) as (url, _):
        client.connect(url)
        with pytest.raises(LanguageToolUnavailableError) as first:
            client.check("Air.")
        assert client.status == Status(State.FAILED, str(first.value))
        with pytest.raises(LanguageToolUnavailableError, match=str(first.value)[:20]):
            client.check("Air.")
        assert client.connect(url).state is State.READY
        assert client.check("Air.") == ()


@pytest.mark.parametrize(
    "status", ["400 Bad Request", "413 Too Large", "429 Too Many Requests", "503 Busy", "500 Internal Error"]
)
def test_a_refused_text_leaves_the_client_ready(client, status):
    with fake_server(http(LANGUAGES), http(b"Error: no", status), http({"matches": []})) as (url, _):
        client.connect(url)
        with pytest.raises(TextRefusedError):
            client.check("Air.")
        assert client.status.state is State.READY
        assert client.check("Air.") == ()


def test_a_dead_server_is_told_at_once(client):
    with fake_server() as (url, _):
        pass
    assert client.connect(f"{url}/v2/").state is State.FAILED
    assert "tidak dapat dihubungi" in client.status.reason


def test_a_server_that_never_answers_is_given_up():
    client = LanguageToolClient(seconds=1)
    with fake_server(http(LANGUAGES), None) as (url, _):
        client.connect(url)
        with pytest.raises(LanguageToolUnavailableError, match=r"dalam 1 detik"):
            client.check("Air.")


def test_closing_ends_a_check_that_waits(client):
    failed = threading.Event()

    def check():
        with pytest.raises(LanguageToolUnavailableError):
            client.check("Air.")
        failed.set()

    with fake_server(http(LANGUAGES), None) as (url, requests):
        client.connect(url)
        thread = threading.Thread(target=check)
        thread.start()
        while len(requests) < 2:
            thread.join(0.005)
        client.close()
        thread.join()
    assert failed.is_set()
    assert client.status == Status(State.OFF)

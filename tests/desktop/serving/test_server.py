import json
import socket
from concurrent.futures import ThreadPoolExecutor

import pytest
from language_tool_python import LanguageTool

from nlp.languagetool.client import LanguageToolClient, TextRefusedError
from nlp.languagetool.status import State

TEXT = "🎉 Ada batu kali di🙏🏻 kayu jati, jatti."


def raw(server, data):
    """What the server says to any bytes, until it closes."""
    with socket.create_connection(("127.0.0.1", server.server_address[1]), timeout=20) as connection:
        connection.sendall(data)
        with connection.makefile("rb") as stream:
            return stream.read().decode()


def test_language_tool_python_finds_what_luwes_finds(server):
    tool = LanguageTool("id-ID", remote_server=server.gate.root)
    matches = [match for match in tool.check(TEXT) if match.rule_id.startswith("LUWES_")]
    assert [(m.rule_id, m.category, m.replacements) for m in matches] == [
        ("LUWES_BATU_KALI", "STYLE", ["kerikil"]),
        ("LUWES_KAYU_JATI", "REDUNDANCY", ["jati", "kayu"]),
        ("LUWES_JATTI", "TYPOS", ["jati"]),
    ]
    assert [TEXT[m.offset : m.offset + m.error_length] for m in matches] == ["batu kali", "kayu jati", "jatti"]


def test_luwess_own_client_reaches_it_through_a_secret_path(serving):
    client = LanguageToolClient()
    with serving(private=True) as server:
        assert client.connect(server.gate.root).state is State.READY
        assert [(f.text, f.entry) for f in client.check(TEXT) if f.entry] == [
            ("batu kali", "batu-kali"), ("kayu jati", "kayu-jati"), ("jatti", "jatti"),
        ]  # fmt: skip
        with pytest.raises(TextRefusedError, match="terlalu panjang"):
            client.check("a" * 200_001)
        assert client.connect(server.gate.root[:-3]).state is State.FAILED


def test_each_path_has_its_answer(server, ask):
    address = server.gate.address
    assert ask(f"{address}/healthcheck").text == "OK"
    assert ask(f"{address}/languages").json == [{"name": "Indonesian", "code": "id", "longCode": "id-ID"}]
    assert ask(f"{address}/info").json["software"]["version"] == "1.2"
    assert ask(f"{address}/maxtextlength").text == "200000"
    assert len(ask(f"{address}/check?language=id&text=Ada+batu+kali.").json["matches"]) == 1
    assert len(ask(f"{address}//check", {"text": "Ada batu kali.", "language": "id"}).json["matches"]) == 1
    wrong = ask(f"{address}/words")
    assert (wrong.status, wrong.text[:7]) == (404, "Error: ")


def test_text_with_markup_is_marked_in_the_original(server, ask):
    annotation = [{"text": "🎉 "}, {"markup": "<b>"}, {"text": "batu kali"}, {"markup": "</b>"}]
    form = {"language": "id", "data": json.dumps({"annotation": annotation})}
    (match,) = ask(f"{server.gate.address}/check", form).json["matches"]
    assert (match["offset"], match["length"], match["replacements"]) == (6, 9, [{"value": "kerikil"}])


def test_a_text_sent_as_it_is_is_read_too(server, ask):
    """LibreOffice Writer 7.4 does not encode it."""
    answer = ask(f"{server.gate.address}/check", "text=🎉 50% air+batu kali ada&language=id-ID".encode())
    assert [match["offset"] for match in answer.json["matches"] if "subId" in match["rule"]] == [11]


@pytest.mark.parametrize("host", ["rebound.example:{port}", "192.0.2.1:{port}", "127.0.0.1", "localhost:1", ""])
def test_a_request_for_another_name_is_refused(server, ask, host):
    port = server.server_address[1]
    assert ask(f"{server.gate.address}/languages", Host=host.format(port=port)).status == 403
    assert ask(f"{server.gate.address}/languages", Host=f"LOCALHOST:{port}").status == 200
    assert "403" in raw(server, b"GET /v2/languages HTTP/1.0\r\n\r\n")
    twice = f"GET /v2/languages HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: {host}\r\n\r\n"
    assert "403" in raw(server, twice.encode())


@pytest.mark.parametrize(("site", "status"), [("cross-site", 403), ("same-site", 403), ("none", 200)])
def test_a_page_cannot_ask_by_way_of_a_picture(server, ask, site, status):
    assert ask(f"{server.gate.address}/languages", **{"Sec-Fetch-Site": site}).status == status


def test_only_pages_that_the_user_named_may_ask(serving, ask, told):
    named = "moz-extension://0a1b"
    with serving(origins=[named]) as server:
        address = f"{server.gate.address}/languages"
        for origin in ("https://jahat.example", "https://jahat.example", "null", f"{named}2"):
            answer = ask(address, Origin=origin)
            assert (answer.status, answer.headers["Access-Control-Allow-Origin"]) == (403, None)
        asked = ask(address, method="OPTIONS", Origin=named, **{"Access-Control-Request-Method": "POST"})
        assert (asked.status, asked.headers["Access-Control-Allow-Methods"]) == (204, "GET, POST, OPTIONS")
        for answer in (asked, ask(address, Origin=named), ask(f"{address}/no", Origin=named)):
            assert (answer.headers["Access-Control-Allow-Origin"], answer.headers["Vary"]) == (named, "Origin")
    assert told == ["https://jahat.example", f"{named}2"]


def test_without_the_secret_there_is_nothing(serving, ask):
    with serving(private=True) as server:
        port = server.server_address[1]
        for path in ("v2/check", "", "x/v2/languages", f"{'%00' * 22}/v2/check"):
            answer = ask(f"http://127.0.0.1:{port}/{path}")
            assert (answer.status, answer.text) == (404, "Error: Tidak ada apa-apa di alamat ini.")
        assert ask(f"{server.gate.address}/languages").status == 200


def test_too_much_is_refused_and_the_refusal_arrives(server, ask):
    for size in (200_001, 2_100_000):
        answer = ask(f"{server.gate.address}/check", b"language=id&text=" + b"a" * size)
        assert (answer.status, answer.text[:13]) == (413, "Error: Naskah")
    assert "414" in raw(server, b"GET /v2/check?text=" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n")[:12]
    fields = "&".join(f"a{n}=1" for n in range(101)).encode()
    assert ask(f"{server.gate.address}/check", fields).status == 400


@pytest.mark.parametrize(
    ("request_head", "status"),
    [
        ("rubbish", 400),
        ("POST /v2/check HTTP/1.1\r\nHost: {host}\r\nContent-Length: -1", 400),
        ("POST /v2/check HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1e3", 400),
        ("POST /v2/check HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked", 411),
        ("DELETE /v2/check HTTP/1.1\r\nHost: {host}", 501),
        ("GET /v2/languages HTTP/9.9\r\nHost: {host}", 505),
    ],
)
def test_what_is_no_proper_request_is_refused_in_plain_words(serving, request_head, status, capfd):
    with serving(limits={"seconds": 0.2}) as server:
        host = f"127.0.0.1:{server.server_address[1]}"
        head, _, body = raw(server, request_head.format(host=host).encode() + b"\r\n\r\n").partition("\r\n\r\n")
    assert head.startswith(f"HTTP/1.1 {status} ")
    assert body.startswith("Error: ")
    assert capfd.readouterr() == ("", "")


def test_a_body_that_ends_early_is_refused(server):
    with socket.create_connection(server.server_address) as connection:
        host = f"127.0.0.1:{server.server_address[1]}"
        connection.sendall(f"POST /v2/check HTTP/1.1\r\nHost: {host}\r\nContent-Length: 99\r\n\r\ntext=a".encode())
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(99).startswith(b"HTTP/1.1 400 ")


def test_a_request_that_never_ends_is_given_up_and_holds_up_nobody(serving, check):
    with serving(limits={"seconds": 0.2}) as server, socket.create_connection(server.server_address) as slow:
        slow.sendall(b"POST /v2/check HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Le")
        assert len(check(server, "Ada batu kali.")) == 1
        assert slow.recv(99) == b""


def test_too_many_connections_are_turned_away_at_once(serving, ask):
    with serving(limits={"connections": 1}) as server, socket.create_connection(server.server_address) as held:
        held.sendall(b"GET")
        assert raw(server, b"").startswith("HTTP/1.1 503 ")


def test_too_many_requests_are_told_when_to_come_again(serving, ask):
    with serving(limits={"requests": 2, "period": 60.0}) as server:
        answers = [ask(f"{server.gate.address}/healthcheck") for _ in range(3)]
    assert [answer.status for answer in answers] == [200, 200, 429]
    assert answers[2].headers["Retry-After"] == "60"


def test_a_flood_is_answered_right(server, check):
    def one(number):
        (match,) = check(server, "🎉" * (number % 7) + f" Ada {number} batu kali.")
        return match["offset"] == 2 * (number % 7) + 6 + len(str(number))

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(one, range(200)))


def test_nothing_of_a_draft_is_logged(server, ask, capfd):
    ask(f"{server.gate.address}/check?language=id&text=Rahasia")
    ask(f"{server.gate.address}/check?text=Rahasia")
    ask(f"{server.gate.address}/Rahasia")
    assert capfd.readouterr() == ("", "")

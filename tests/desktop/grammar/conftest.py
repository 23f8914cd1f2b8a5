"""A window with LanguageTool's part of it, and a stand-in for LanguageTool that does whatever a test wants."""

import json
import re
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import pytest

from desktop.languagetool.state import State, Status
from desktop.setting_list import GRAMMAR_SERVER
from nlp.offsets import units_in

LANGUAGES = json.dumps([{"name": "Indonesian", "code": "id", "longCode": "id-ID"}]).encode()
# words → rule and category, as the real one has them
RULES = {
    "khabar": ("ID_EJAAN", "TYPOS", "kabar"),
    " %": ("WHITESPACE_PUNCTUATION", "TYPOGRAPHY", "%"),
    "batu kali": ("LUWES_BATU_KALI", "STYLE", "kerikil"),
    "kayu jati,": ("COMMA", "TYPOGRAPHY", "x"),
}


def answer_to(text):
    """What LanguageTool finds."""
    return {
        "matches": [
            {
                "message": f"Periksa {words.strip()}.",
                "replacements": [{"value": better}],
                "offset": units_in(text[: found.start()]),
                "length": units_in(words),
                "context": {"text": "", "offset": 0, "length": 0},
                "sentence": "",
                "rule": {"id": rule, "issueType": "x", "category": {"id": category}},
            }
            for words, (rule, category, better) in RULES.items()
            for found in re.finditer(re.escape(words), text)
        ]
    }


class StandIn:
    """A server like LanguageTool.

    Attributes:
        texts: what it was asked about.
        reply: bytes to answer a check with instead; ``b""`` hangs up, None answers as it should.
        held: cleared, it lets checks wait until it is set.
    """

    def __init__(self):
        self.texts, self.reply, self.held = [], None, threading.Event()
        self.held.set()
        stand_in = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                self._send(LANGUAGES)

            def do_POST(self):
                form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
                stand_in.texts.append(form["text"][0])
                stand_in.held.wait(20)
                whole = json.dumps(answer_to(form["text"][0])).encode()
                self._send(whole if stand_in.reply is None else stand_in.reply)

            def _send(self, body):
                if body:
                    self.send_response(200)
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)

            def log_message(self, *_):
                pass

            def handle(self):
                with suppress(OSError):  # the window has hung up
                    super().handle()

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    def end(self):
        self.held.set()
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def stand_in():
    one = StandIn()
    yield one
    one.end()


@pytest.fixture
def keeper(stand_in, tmp_path, monkeypatch):
    """Puts the stand-in where the keeper would keep Java; ``keeper.say(…)`` tells of another state."""

    class Kept:
        def __init__(self, home, fill, log, tell):
            Kept.last, self._tell, self.fill, self.starts = self, tell, fill, 0
            self.status = Status(State.STOPPED)

        def start(self):
            if self.status.state is State.STOPPED:
                self.starts += 1
                self.fill(tmp_path / f"classes{self.starts}")
                self.say(Status(State.READY, url=stand_in.url))

        def stop(self):
            self.say(Status(State.STOPPED))

        def say(self, status):
            self.status = status
            self._tell(status)

    monkeypatch.setattr("desktop.grammar.helper.Keeper", Kept)
    return Kept


@pytest.fixture
def choose():
    """Chooses a server in a window."""
    return lambda window, server: window.settings.set(GRAMMAR_SERVER, server)


@pytest.fixture
def label(qtbot):
    """Waits until a window's status bar says something of LanguageTool, and its message bar perhaps, too."""

    def wait(window, words, message=""):
        qtbot.waitUntil(lambda: words in window.grammar.label.text(), timeout=20_000)
        qtbot.waitUntil(lambda: message in window.bar.message)

    return wait

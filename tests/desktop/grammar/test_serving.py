"""The window serves other programs, falls back when LanguageTool cannot run, and leaves nothing behind."""

import json
import socket
import threading
import urllib.error
import urllib.request
from functools import partial
from pathlib import Path
from urllib.parse import urlencode

import pytest

from desktop.grammar.programs_dialog import ProgramsDialog
from desktop.languagetool.java import Java
from desktop.languagetool.keeper import Keeper
from desktop.setting_list import OTHER_PROGRAMS, OTHER_PROGRAMS_ORIGINS, OTHER_PROGRAMS_PORT

WITH = {"off": ["kayu jati"], "luwes": ["kayu jati"], "languagetool": ["kayu jati", "khabar"]}
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@pytest.fixture
def port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


@pytest.fixture
def window(open_window, choose, label):
    window = open_window()
    window.grammar._choose()
    label(window, "bawaan")
    return window


def asked(address, text, **headers):
    form = urlencode({"text": text, "language": "id"}).encode()
    with DIRECT.open(urllib.request.Request(f"{address}/check", form, headers), timeout=20) as answer:
        return [match["rule"].get("subId") for match in json.load(answer)["matches"]]


def address_of(window):
    return window.grammar._service.standing.address


def test_without_a_switch_the_address_is_a_secret_and_with_it_the_port_is_fixed(window, port, label):
    assert len(address_of(window)) > 40
    assert "batu-kali" in asked(address_of(window), "Ada batu kali.")
    window.settings.set(OTHER_PROGRAMS_PORT, port)
    window.settings.set(OTHER_PROGRAMS, True)
    label(window, f"port {port}")
    assert address_of(window) == f"http://127.0.0.1:{port}/v2"
    assert "batu-kali" in asked(address_of(window), "Ada batu kali.")


def test_a_taken_port_is_told_and_the_window_goes_on(window, write, label):
    with socket.create_server(("127.0.0.1", 0)) as other:
        window.settings.set(OTHER_PROGRAMS_PORT, other.getsockname()[1])
        window.settings.set(OTHER_PROGRAMS, True)
        label(window, "server Luwes gagal", message="sedang dipakai program lain")
    assert address_of(window) == ""
    write(window, "Ada batu kali.", found=["batu kali"])
    window.settings.set(OTHER_PROGRAMS, False)
    label(window, "bawaan")


def test_hostile_requests_and_a_flood_leave_the_writer_in_peace(window, write, qtbot):
    address = address_of(window)
    for headers in ({"Host": "jahat.example"}, {"Origin": "https://jahat.example"}):
        with pytest.raises(urllib.error.HTTPError) as refused:
            asked(address, "Ada batu kali.", **headers)
        with refused.value:
            assert refused.value.code == 403
    qtbot.waitUntil(lambda: "https://jahat.example" in window.bar.message)
    flood = [threading.Thread(target=asked, args=(address, f"Ada batu kali {n}. " * 50)) for n in range(20)]
    for thread in flood:
        thread.start()
    write(window, "Ada kayu jati.", found=["kayu jati"])
    for thread in flood:
        thread.join()


def test_a_text_of_two_megabytes_is_refused_and_the_server_lives(window):
    with pytest.raises(urllib.error.HTTPError) as refused:
        asked(address_of(window), "a" * 2_000_000)
    with refused.value:
        assert refused.value.code == 413
    assert "batu-kali" in asked(address_of(window), "Ada batu kali.")


@pytest.fixture(
    params=[
        (None, "Java tidak ditemukan"),
        (Java(Path("java"), 11), "Java terlalu lama"),
        (Java(Path("java"), 17), "LanguageTool belum dipasang"),
    ],
    ids=["none", "old", "not installed"],
)
def obstacle(request, monkeypatch, tmp_path):
    """What keeps LanguageTool from running."""
    java, reason = request.param
    monkeypatch.setattr("desktop.grammar.helper.Keeper", partial(Keeper, java=lambda: java))
    monkeypatch.setenv("LUWES_LANGUAGETOOL", str(tmp_path))
    return reason


def test_a_languagetool_that_cannot_run_is_told_and_luwes_goes_on(obstacle, open_window, write, choose, label):
    window = open_window()
    choose(window, "languagetool")
    label(window, "gagal, diganti Luwes", message=obstacle)
    assert obstacle in window.grammar.label.toolTip()
    write(window, "Ada batu kali.", found=["batu kali"])
    assert "batu-kali" in asked(address_of(window), "Ada batu kali.")


@pytest.fixture
def contacted(keeper, monkeypatch):
    """The hosts that any socket of this program connects to."""
    hosts, connect = [], socket.socket.connect

    def watched(self, address):
        hosts.append(address[0])
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", watched)
    monkeypatch.setenv("http_proxy", "http://192.0.2.1:3128")
    return hosts


def test_no_text_leaves_the_computer_whatever_is_chosen(contacted, window, write, choose, stand_in):
    for server in ("off", "luwes", "languagetool"):
        choose(window, server)
        write(window, f"Rahasia {server}: ada kayu jati, khabar.", found=WITH[server])
    assert [text[:20] for text in stand_in.texts] == ["Rahasia languagetool"]
    assert set(contacted) == {"127.0.0.1"}


def test_closing_the_window_ends_every_thread_and_frees_the_port(window, port, label):
    window.settings.set(OTHER_PROGRAMS_PORT, port)
    window.settings.set(OTHER_PROGRAMS, True)
    label(window, f"port {port}")
    window.close()
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("luwes-")]
    with socket.socket() as free:
        free.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        free.bind(("127.0.0.1", port))


def test_the_dialog_switches_lets_in_and_shows_the_address(window, qtbot, port, choose, label):
    choose(window, "off")
    label(window, "mati")
    dialog = ProgramsDialog(window.settings, window.grammar._service, ("https://kantor.go.id",), window)
    dialog._port.setValue(port)
    dialog._port.editingFinished.emit()
    dialog._open.click()
    qtbot.waitUntil(lambda: dialog._address.text() == f"http://127.0.0.1:{port}/v2", timeout=20_000)
    dialog._allow[0].click()
    assert window.settings.get(OTHER_PROGRAMS_ORIGINS) == "https://kantor.go.id"
    dialog._origins.setText("*")
    dialog._take_origins()
    assert "Tulis asal" in dialog._problem.text()
    assert window.settings.get(OTHER_PROGRAMS_ORIGINS) == "https://kantor.go.id"

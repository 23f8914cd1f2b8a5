import signal
import socket
import subprocess
import sys
import urllib.request

import pytest

LUWES = [sys.executable, "-m", "desktop", "serve"]


def test_it_names_its_address_answers_and_ends_quietly_with_ctrl_c(bank_path):
    with subprocess.Popen(
        [*LUWES, "--port", "0", "--bank", bank_path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as luwes:
        lines = [luwes.stdout.readline() for _ in range(3)]
        address = lines[1].split()[-1]
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(f"{address}/healthcheck") as answer:
            assert answer.read() == b"OK"
        luwes.send_signal(signal.SIGINT)
        out, err = luwes.communicate()
    assert lines[2] == "Hentikan dengan Ctrl+C.\n"
    assert (luwes.returncode, out, err) == (0, "", "\n")


def test_a_taken_port_is_told(run, bank_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("serve", "--port", port, "--bank", bank_path)
    assert (done.code, done.out) == (2, "")
    assert f"port {port} sedang dipakai program lain" in done.err


@pytest.mark.parametrize(
    ("words", "about"),
    [
        (["--port", "65536"], "65536 bukan nomor port"),
        (["--port", "delapan"], "delapan bukan nomor port"),
        (["--port", "-1"], "--port"),
        (["--izinkan-asal", "*"], "* bukan asal"),
        (["--bank", "tiada.db"], "tiada.db"),
        (["naskah.txt"], "naskah.txt"),
    ],
)
def test_what_cannot_be_served_is_told(run, words, about):
    done = run("serve", *words)
    assert (done.code, done.out) == (2, "")
    assert about in done.err
    assert "Traceback" not in done.err

"""luwes bank publish, install, rollback, keys, balik: two offices and a writer on one computer."""

import json
import shutil
import sys

import pytest

from phrasebank.store import Bank

SECRET = "lima burung terbang pagi"
STONE = ("--pola", "batu asah", "--ganti", "asahan", "--kategori", "stiff-phrase", "--lapisan", "provinsi")


@pytest.fixture
def secret(tmp_path):
    path = tmp_path / "sandi.txt"
    path.write_text(SECRET + "\nbaris lain\n")
    return path


@pytest.fixture
def at(run, bank_path, tmp_path):
    """Runs ``luwes bank`` with the bank of a place: ``at("provinsi", "packs")``."""

    def run_at(place, *words):
        path = tmp_path / f"{place}.db"
        if not path.exists():
            with Bank.open(shutil.copy(bank_path, path)) as bank:
                bank.db["usage"].delete_where()  # windows that were open before have counted
        return run("bank", *words, "--bank", path)

    return run_at


@pytest.fixture
def province(at, tmp_path, secret):
    """Publishes the province's layer with its key and returns the folder of packs."""
    at("provinsi", "keys", "create", tmp_path / "dinas", "--kantor", "Dinas X", "--lapisan", "provinsi",
       "--sandi-dari", secret)  # fmt: skip
    at("provinsi", "setelan", "setuju-sendiri", "ya")
    at("provinsi", "add", *STONE, "--buruk", "Ada [batu asah => asahan].")
    (tmp_path / "paket").mkdir()

    def publish():
        return at("provinsi", "publish", "--kunci", tmp_path / "dinas.pem", "--ke", tmp_path / "paket",
                  "--sandi-dari", secret)  # fmt: skip

    return publish


def fingerprint(at, path):
    shown = at("instansi", "keys", "show", path).out
    return next(line.partition(":")[2].strip() for line in shown.splitlines() if line.startswith("Sidik"))


def test_an_office_installs_what_the_province_publishes_and_goes_back(at, province, tmp_path):
    assert "versi 1, 1 entri" in province().out
    packs, key = tmp_path / "paket", tmp_path / "dinas.luweskey"
    refused = at("instansi", "install", packs, "--ya")
    assert (refused.code, "belum Anda percayai" in refused.err) == (2, True)
    assert at("instansi", "keys", "trust", key, "--sidik", "0" * 24).code == 2
    assert at("instansi", "keys", "trust", key, "--sidik", fingerprint(at, key)).code == 0
    shown = at("instansi", "install", packs, "--dry-run")
    assert "+ batu-asah: batu asah → asahan\n1 ditambah\nTidak dipasang." in shown.out
    assert json.loads(at("instansi", "packs", "--format", "json").out)["packs"] == []
    assert "Terpasang: versi 1" in at("instansi", "install", packs, "--ya").out
    listed = json.loads(at("instansi", "packs", "--format", "json").out)["packs"]
    assert [(pack["version"], pack["active"]) for pack in listed] == [(1, True), (0, False)]
    again = at("instansi", "install", packs, "--ya")
    assert (again.code, "sudah terpasang" in again.err) == (2, True)
    assert "kembali ke isi sebelum paket pertama" in at("instansi", "rollback", "--lapisan", "provinsi").out
    assert at("instansi", "rollback", "--lapisan", "provinsi").code == 2


def test_the_office_wants_approvals_signed_and_a_writer_sees_by_whom(at, province, tmp_path, secret):
    at("provinsi", "setelan", "kunci-persetujuan", "wajib")
    refused = province()
    assert (refused.code, "untuk: batu-asah." in refused.err) == (2, True)
    assert "Diusulkan: besi-tua" in at("provinsi", "add", "--pola", "besi tua", "--ganti", "besi", "--kategori",
        "redundancy", "--lapisan", "provinsi", "--buruk", "Ada [besi tua => besi].").out  # fmt: skip
    keyless = at("provinsi", "approve", "besi-tua")
    assert (keyless.code, "luwes bank approve besi-tua --kunci BERKAS" in keyless.err) == (2, True)
    wrong = tmp_path / "salah.txt"
    wrong.write_text("bukan sandi yang benar")
    key = ("--kunci", tmp_path / "dinas.pem", "--sandi-dari")
    assert "Sandi salah" in at("provinsi", "approve", "besi-tua", *key, wrong).err
    for entry_id in ("besi-tua", "batu-asah"):
        assert at("provinsi", "approve", entry_id, *key, secret).out.startswith(f"Disetujui: {entry_id}, kunci ")
    short = fingerprint(at, tmp_path / "dinas.luweskey")
    assert f"Ditandatangani kunci {short}." in at("provinsi", "history", "batu-asah").out
    assert "versi 1, 2 entri" in province().out
    at("instansi", "keys", "trust", tmp_path / "dinas.luweskey", "--sidik", short)
    shown = at("instansi", "install", tmp_path / "paket", "--dry-run").out
    assert f", kunci {short}: 2 entri\nTidak dipasang." in shown


def test_a_key_is_followed_by_another_and_revoked(at, province, tmp_path, secret):
    province()
    old = fingerprint(at, tmp_path / "dinas.pem")
    made = at("provinsi", "keys", "rotate", tmp_path / "dinas.pem", tmp_path / "baru", "--sandi-dari", secret,
              "--sandi-baru-dari", secret)  # fmt: skip
    assert f"Pengganti kunci {old}" in made.out
    assert at("provinsi", "keys", "revoke", old[:9], "--karena", "hilang").code == 0
    known = json.loads(at("provinsi", "keys", "list", "--format", "json").out)["keys"]
    assert sorted(key["standing"] for key in known) == ["revoked", "trusted"]
    assert "dicabut" in province().err


def test_key_files_are_never_overwritten_and_the_secret_is_in_none(at, province, tmp_path, secret):
    files = [tmp_path / f"dinas{ending}" for ending in (".pem", ".luweskey", "-lembar-cadangan.html")]
    content = [file.read_bytes() for file in files]
    assert not any(SECRET.encode() in data for data in content)
    if sys.platform != "win32":
        assert files[0].stat().st_mode & 0o077 == 0
    again = at("provinsi", "keys", "create", tmp_path / "dinas", "--kantor", "Y", "--lapisan", "provinsi",
               "--sandi-dari", secret)  # fmt: skip
    assert (again.code, "sudah ada" in again.err) == (2, True)
    assert [file.read_bytes() for file in files] == content


def test_without_a_terminal_nothing_is_guessed(at, province, tmp_path):
    province()
    for words in (
        ("publish", "--kunci", tmp_path / "dinas.pem"),
        ("keys", "trust", tmp_path / "dinas.luweskey"),
        ("install", tmp_path / "paket"),
    ):
        done = at("provinsi", *words)
        assert (done.code, "terminal" in done.err or "sudah" in done.err) == (2, True)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("publish", "--kunci", "tidak-ada.pem", "--sandi-dari", "x"), "tidak-ada.pem"),
        (("install", "tidak-ada.luwes", "--ya"), "tidak ada"),
        (("install", "http://a.go.id/p.luwes", "--ya"), "https://"),
        (("rollback",), "--lapisan"),
        (("publish", "--kunci", "k", "--sandi", "abc"), "--sandi"),
        (("keys", "revoke", "abc"), "bukan sidik"),
        (("balik", "ekspor"), "Belum ada usulan"),
        (("balik", "impor", "tidak-ada"), "tidak ada"),
    ],
)
def test_what_cannot_be_done_is_told(at, words, told):
    done = at("instansi", *words)
    assert done.code == 2
    assert told in done.err


def test_a_proposal_goes_to_the_supervisor_and_is_approved(at, tmp_path, monkeypatch):
    monkeypatch.setenv("LOGNAME", "ani")
    at("penulis", "propose", "--pola", "besi tua", "--ganti", "besi", "--kategori", "redundancy",
       "--lapisan", "pribadi", "--buruk", "Ada [besi tua => besi].")  # fmt: skip
    (tmp_path / "kotak").mkdir()
    assert "1 usulan dan 0 hitungan" in at("penulis", "balik", "ekspor", "--ke", tmp_path / "kotak").out
    assert "diusulkan sebagai besi-tua" in at("instansi", "balik", "impor", tmp_path / "kotak").out
    assert at("instansi", "balik", "impor", tmp_path / "kotak").out == "Tidak ada berkas baru.\n"
    refused = at("instansi", "approve", "besi-tua")  # still Ani, who proposed it
    assert refused.code == 2
    assert "mintalah rekan" in refused.err
    monkeypatch.setenv("LOGNAME", "budi")
    assert at("instansi", "approve", "besi-tua").code == 0
    assert at("instansi", "usage").out == "besi tua\t1\n"
    proposed = json.loads(at("instansi", "usage", "--format", "json").out)["usage"]
    assert proposed == [{"kind": "proposed", "pattern": "besi tua", "sources": 1}]

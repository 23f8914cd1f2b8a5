"""The sheet of paper that is kept for a key: which one it is, and how to get it back; never its passphrase."""

from html import escape

from phrasebank.packs.card import groups, spoken
from phrasebank.packs.keys import public_of

_PAGE = """<!DOCTYPE html>
<html lang="id"><meta charset="utf-8"><title>Lembar cadangan kunci – {office}</title>
<style>body {{ font: 12pt/1.5 serif; margin: 2cm; max-width: 17cm }} h1 {{ font-size: 16pt }}
table {{ border-collapse: collapse }} td {{ padding: 2pt 14pt 2pt 0; vertical-align: top }}
pre {{ font-size: 9pt; white-space: pre-wrap; border: 1px solid; padding: 8pt }}</style>
<h1>Lembar cadangan kunci penerbit Luwes</h1>
<table>
<tr><td>Kantor<td>{office}
<tr><td>Lapisan<td>{layer}
<tr><td>Dibuat<td>{made}, oleh {by}
<tr><td>Sidik kunci<td><b>{groups}</b>
<tr><td>Dibaca<td>{spoken}
</table>
<h2>Cara menyimpan</h2>
<p>Simpan lembar ini di tempat terkunci. Sandinya <b>tidak</b> tercetak di sini; simpan sandi di tempat lain.
Salin juga berkas kunci (.pem) ke dua media yang terpisah.</p>
<h2>Cara memulihkan</h2>
<ol><li>Salin kembali berkas .pem dari media cadangan. Bila semua media hilang, ketik teks di bawah ini persis ke dalam
berkas baru berakhiran .pem.
<li>Jalankan <code>luwes bank keys show BERKAS.pem</code>; sidiknya harus sama dengan yang di atas.
<li>Terbitkan seperti biasa; sandi lama tetap berlaku.
<li>Bila sandi hilang, kunci tidak dapat dibuka siapa pun. Buat kunci baru dan bagikan berkas .luweskey-nya.
<li>Bila kunci jatuh ke tangan orang lain, cabut: <code>luwes bank keys revoke SIDIK</code>, lalu buat kunci baru.</ol>
<h2>Isi berkas kunci (terkunci dengan sandi)</h2>
<pre>{file}</pre>
</html>
"""


def sheet(key_file: bytes, by: str) -> str:
    """The sheet for a key file as HTML to print.

    Args:
        key_file: as :meth:`phrasebank.packs.keys.SigningKey.file` made it.
        by: who made the key.
    """
    card = public_of(key_file).card
    return _PAGE.format(
        office=escape(card.office),
        layer=card.layer.value,
        made=escape(card.made),
        by=escape(by),
        groups=groups(card.fingerprint),
        spoken=spoken(card.fingerprint),
        file=escape(key_file.decode()),
    )

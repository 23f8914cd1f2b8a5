"""All settings; a new one is one value here and one in ALL."""

from desktop.setting import Setting

_LOOK = "Tampilan"

THEME = Setting(
    "theme",
    "system",
    _LOOK,
    "Warna",
    "Terang, gelap, atau kontras tinggi.",
    choices=(
        ("system", "Ikut komputer"),
        ("light", "Terang"),
        ("dark", "Gelap"),
        ("contrast", "Kontras tinggi"),
    ),
)
LANGUAGE = Setting(
    "language",
    "id",
    _LOOK,
    "Bahasa jendela",
    "Bahasa menu dan tombol; berlaku setelah Luwes dibuka lagi.",
    choices=(("id", "Indonesia"), ("en", "English")),
)
GRAMMAR_SERVER = Setting(
    "grammar_server",
    "luwes",
    "Pemeriksaan",
    "LanguageTool",
    "Server yang dipakai program lain dan pemeriksaan tambahan.",
    choices=(
        ("off", "Tidak dipakai"),
        ("luwes", "Server bawaan Luwes"),
        ("languagetool", "LanguageTool yang terpasang"),
    ),
)

ALL: tuple[Setting, ...] = (THEME, LANGUAGE, GRAMMAR_SERVER)

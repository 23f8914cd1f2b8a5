"""All settings; a new one is one value here and one in ALL."""

from desktop.serving.guard import are_origins
from desktop.serving.port import DEFAULT_PORT
from desktop.setting import Setting

_LOOK = "Tampilan"
_OTHERS = "Program lain"

THEME = Setting(
    "theme",
    "system",
    _LOOK,
    "Warna",
    "Terang, gelap, atau kontras tinggi: hitam putih, terang atau gelap seperti komputer.",
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
OTHER_PROGRAMS = Setting(
    "other_programs",
    False,  # noqa: FBT003  # a default, no switch of a function
    _OTHERS,
    "Layani program lain",
    "LibreOffice, peramban, dan program lain di komputer ini boleh meminta Luwes memeriksa.",
)
OTHER_PROGRAMS_PORT = Setting(
    "other_programs_port",
    DEFAULT_PORT,
    _OTHERS,
    "Nomor port",
    "Bagian alamat yang disebut di program lain; ganti bila nomor ini sudah dipakai.",
    least=1024,
    most=65535,
)
OTHER_PROGRAMS_ORIGINS = Setting(
    "other_programs_origins",
    "",
    _OTHERS,
    "Halaman dan pengaya yang diizinkan",
    "Asal halaman web atau pengaya peramban yang boleh meminta, dipisah spasi; kosong berarti tidak ada.",
    fits=are_origins,
)

OFFICE = Setting("office", "", "Kanal", "Nama kantor", "Tampil di pratinjau kiriman.")
IGNORED_RULES: Setting[dict[str, str]] = Setting("ignored_rules", {})  # rule: what the writer knows it by
EDITOR_ZOOM = Setting("editor_zoom", 0, least=-6, most=24)
LIBRARY_SHOWN = Setting("library_shown", default=True)
SHORTCUTS: Setting[dict[str, str]] = Setting("shortcuts", {})  # id of the action: its keys, of those that were changed
TOUR_SEEN = Setting("tour_seen", default=False)
PLACES: Setting[dict[str, str]] = Setting("places", {})  # of the window and its inner borders, as Qt writes them
# Where packs come from and go to, the office's key (never its passphrase), and where writers send to.
PACK_SOURCE = Setting("pack_source", "")
PACK_FOLDER = Setting("pack_folder", "")
KEY_FILE = Setting("key_file", "")
INBOX_FOLDER = Setting("inbox_folder", "")

ALL: tuple[Setting, ...] = (
    THEME,
    LANGUAGE,
    GRAMMAR_SERVER,
    OTHER_PROGRAMS,
    OTHER_PROGRAMS_PORT,
    OTHER_PROGRAMS_ORIGINS,
    OFFICE,
    IGNORED_RULES,
    EDITOR_ZOOM,
    LIBRARY_SHOWN,
    SHORTCUTS,
    TOUR_SEEN,
    PLACES,
    PACK_SOURCE,
    PACK_FOLDER,
    KEY_FILE,
    INBOX_FOLDER,
)

"""The words of the page “Petunjuk”: what the columns hold, and how a pattern is written."""

from nlp.slots import FORMS, SLOTS
from phrasebank.exchange.columns import AT, BY, COLUMNS, VERSION

# Left and right; a left one alone is a title.
LINES: tuple[tuple[str, str], ...] = (
    ("Bank frasa Luwes", ""),
    ("Cara kerja", "Ubah atau tambah baris pada lembar pertama, simpan, lalu impor berkas ini di Luwes. "
     "Luwes menunjukkan dulu apa yang akan berubah; belum ada yang tersimpan sebelum Anda menyetujuinya."),
    ("Menghapus", "Baris yang dihapus dari berkas tidak menghapus entri. Ubah Status menjadi “Tidak dipakai lagi”."),
    ("Beberapa isi dalam satu sel", "Satu per baris: Alt+Enter di Excel, Ctrl+Enter di LibreOffice. "
     "Boleh juga dipisah dengan spasi, garis tegak, spasi:  untuk | guna"),
    ("Kolom yang dihapus", "Isinya di bank tetap seperti semula. Urutan kolom bebas."),
    ("Tanda ' di awal sel", "Ditambahkan Luwes supaya Excel tidak menjalankan isinya sebagai rumus; biarkan saja."),
    ("", ""),
    ("Kolom", ""),
    *((column.heading, column.about) for column in COLUMNS),
    (f"{AT}, {BY}", "Hanya untuk dilihat; perubahannya diabaikan."),
    (VERSION, "Jangan diubah: dengan ini Luwes tahu bila entri diubah orang lain sejak berkas ini dibuat."),
    ("", ""),
    ("Cara menulis frasa", ""),
    ("dalam rangka", "Kata biasa; huruf besar dan kecil sama saja."),
    ("hal tersebut/ini/itu", "Salah satu dari beberapa kata."),
    ("[dalam rangka/dalam upaya] ini", "Salah satu dari beberapa kelompok kata."),
    ("sehubungan dengan (hal) ini", "Kata dalam kurung boleh ada, boleh tidak."),
    ("~laksana", "Semua bentuk berimbuhan: melaksanakan, dilaksanakan, pelaksanaan …"),
    ("melakukan <aksi>", f"Isian. Bentuknya pada pengganti: {', '.join(f'<aksi:{form}>' for form in FORMS)}."),
    *((f"<{slot.name}>", slot.about) for slot in SLOTS.values()),
    ("dan\\/atau", "Garis miring terbalik membuat tanda sesudahnya dibaca apa adanya."),
    ("instansi _", "Pada kolom Kecuali: tanda _ menggantikan frasanya."),
    ("[Dalam rangka => Untuk] rapat", "Pada kolom Contoh salah: kurung siku pada yang ditandai, lalu hasilnya."),
)  # fmt: skip

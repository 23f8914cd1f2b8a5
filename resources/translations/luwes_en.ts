<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name></name>
    <message>
        <source>Naskah</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Tulis atau tempel naskah di sini. Kata yang kaku digarisbawahi selagi Anda menulis; tiap jenis temuan punya garis dan warnanya sendiri.</source>
        <translation>Write or paste your text here. Stiff words are underlined while you write; each kind of finding has its own line and colour.</translation>
    </message>
    <message>
        <source>Daftar temuan</source>
        <translation>List of findings</translation>
    </message>
    <message>
        <source>Semua temuan ada di sini. Klik salah satu, atau tekan {0} untuk pergi ke temuan berikutnya.</source>
        <translation>All findings are here. Click one, or press {0} to go to the next finding.</translation>
    </message>
    <message>
        <source>Kartu temuan</source>
        <translation>Finding card</translation>
    </message>
    <message>
        <source>Kartu ini menjelaskan alasannya dan menawarkan gantinya. Klik usulnya, atau tekan {0} untuk memakai yang pertama.</source>
        <translation>This card tells the reason and offers other words. Click a suggestion, or press {0} to use the first one.</translation>
    </message>
    <message>
        <source>Luweskan semua</source>
        <translation>Fix all</translation>
    </message>
    <message>
        <source>Tombol ini memakai semua usul yang aman sekaligus. Anda melihat dulu sebelum dan sesudahnya, dan dapat mengurungkannya.</source>
        <translation>This button applies all safe suggestions at once. You see the text before and after first, and you can undo it.</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Pilih tempat naskah terbit, misalnya Instagram; Luwes menghitung karakter dan memeriksa batasnya.</source>
        <translation>Choose where the text will be published, for example Instagram; Luwes counts the characters and checks the limits.</translation>
    </message>
    <message>
        <source>Bank frasa</source>
        <translation>Phrase bank</translation>
    </message>
    <message>
        <source>Frasa kaku dan gantinya tersimpan di menu ini. Anda dapat melihat, menambah, dan mengusulkannya.</source>
        <translation>Stiff phrases and their replacements are kept in this menu. You can look at them, add some and propose new ones.</translation>
    </message>
    <message>
        <source>Usulan</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Ubah sekaligus</source>
        <translation>Change selected</translation>
    </message>
    <message>
        <source>← Kembali ke naskah</source>
        <translation>← Back to draft</translation>
    </message>
    <message>
        <source>Perawatan…</source>
        <translation>Maintenance…</translation>
    </message>
    <message>
        <source>Tambah…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Ubah…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Nonaktifkan</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Riwayat…</source>
        <translation>History…</translation>
    </message>
    <message>
        <source>Banyaknya entri</source>
        <translation>Number of entries</translation>
    </message>
    <message>
        <source>Pengganti</source>
        <translation>Replacements</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>, aman diganti tanpa bertanya</source>
        <translation>, safe to replace without asking</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Contoh salah</source>
        <translation>Wrong examples</translation>
    </message>
    <message>
        <source>Contoh benar</source>
        <translation>Right examples</translation>
    </message>
    <message>
        <source>Kecuali</source>
        <translation>Except</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Lapisan</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>, dikunci</source>
        <translation>, locked</translation>
    </message>
    <message>
        <source>Terakhir</source>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>Frasa</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Aman</source>
        <translation>Safe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Dibisukan</source>
        <translation>Muted</translation>
    </message>
    <message>
        <source>Dikunci</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>no</translation>
    </message>
    <message>
        <source>semua kanal</source>
        <translation>all channels</translation>
    </message>
    <message>
        <source>(hapus)</source>
        <translation>(delete)</translation>
    </message>
    <message>
        <source>Temuan</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Laporan temuan Luwes</source>
        <translation>Luwes report of findings</translation>
    </message>
    <message>
        <source>Tidak ada temuan</source>
        <translation>No findings</translation>
    </message>
    <message>
        <source>{0} temuan</source>
        <translation>Findings: {0}</translation>
    </message>
    <message>
        <source>Angka dalam kurung siku merujuk ke tabel temuan. Kalimat panjang berlatar abu-abu.</source>
        <translation>Numbers in square brackets point to the table of findings. Long sentences have a grey ground.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Kata</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Mengapa</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Usul</source>
        <translation>Suggestion</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Dibuat</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Besar</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Cadangan bank frasa</source>
        <translation>Backups of the phrase bank</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Pulihkan cadangan ini…</source>
        <translation>Restore this backup…</translation>
    </message>
    <message>
        <source>Bank dicadangkan sekali sehari ke {0}.</source>
        <translation>The bank is backed up once a day to {0}.</translation>
    </message>
    <message>
        <source>Bank kembali ke keadaan {0}. Bank yang sekarang disimpan dulu di sampingnya.</source>
        <translation>The bank goes back to how it was on {0}. The present bank is kept beside it first.</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Pulihkan cadangan</source>
        <translation>Restore backup</translation>
    </message>
    <message>
        <source>Sedang memulihkan …</source>
        <translation>Restoring …</translation>
    </message>
    <message>
        <source>Bank sudah dipulihkan.</source>
        <translation>The bank has been restored.</translation>
    </message>
    <message>
        <source>{0} Yang tadi disimpan di {1}.</source>
        <translation>{0} The former one is kept in {1}.</translation>
    </message>
    <message>
        <source>Belum ada cadangan.</source>
        <translation>No backups yet.</translation>
    </message>
</context>
<context>
    <name>BankDialog</name>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Sedang bekerja</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>BankModel</name>
    <message>
        <source>Frasa</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Pengganti</source>
        <translation>Replacements</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Lapisan</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Aman</source>
        <translation>Safe</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pemakaian</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Diubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Dibisukan</source>
        <translation>Muted</translation>
    </message>
    <message>
        <source>{0} ya, {1} tidak</source>
        <translation>{0} yes, {1} no</translation>
    </message>
</context>
<context>
    <name>BankTable</name>
    <message>
        <source>Daftar entri bank frasa</source>
        <translation>Entries of the phrase bank</translation>
    </message>
</context>
<context>
    <name>BankTools</name>
    <message>
        <source>{0} dari {1} entri</source>
        <translation>{0} of {1} entries</translation>
    </message>
    <message>
        <source>{0}, {1} dipilih</source>
        <translation>{0}, {1} selected</translation>
    </message>
    <message>
        <source>Usulan ({0})</source>
        <translation>Proposals ({0})</translation>
    </message>
    <message>
        <source>Usulan</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Nonaktifkan</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Hanya yang menunggu keputusan</source>
        <translation>Only those that await a decision</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Hentikan</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Lihat alasannya…</source>
        <translation>See the reasons…</translation>
    </message>
    <message>
        <source>Urungkan (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Hasil perubahan</source>
        <translation>Result of the changes</translation>
    </message>
    <message>
        <source>Tutup pesan</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>{0} dari {1} entri …</source>
        <translation>{0} of {1} entries …</translation>
    </message>
    <message>
        <source>Sedang mengerjakan …</source>
        <translation>Working …</translation>
    </message>
    <message>
        <source>{0} entri tidak diubah.</source>
        <translation>Entries not changed: {0}.</translation>
    </message>
    <message>
        <source>{0} di antaranya menunggu persetujuan; yang berlaku tetap seperti semula.</source>
        <translation>{0} of them wait for approval; what is in force stays as it was.</translation>
    </message>
    <message>
        <source>Dihentikan.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>{0} entri diusulkan.</source>
        <translation>Entries proposed: {0}.</translation>
    </message>
    <message>
        <source>{0} entri disetujui.</source>
        <translation>Entries approved: {0}.</translation>
    </message>
    <message>
        <source>{0} entri ditolak.</source>
        <translation>Entries rejected: {0}.</translation>
    </message>
    <message>
        <source>{0} entri dinonaktifkan.</source>
        <translation>Entries retired: {0}.</translation>
    </message>
    <message>
        <source>{0} entri dipulihkan.</source>
        <translation>Entries restored: {0}.</translation>
    </message>
    <message>
        <source>{0} entri dibisukan.</source>
        <translation>{0} entries muted.</translation>
    </message>
    <message>
        <source>{0} entri diubah.</source>
        <translation>Entries changed: {0}.</translation>
    </message>
    <message>
        <source>{0} entri dikembalikan seperti semula.</source>
        <translation>Entries put back as they were: {0}.</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Urungkan perubahan sekaligus</source>
        <translation>Undo the joint change</translation>
    </message>
</context>
<context>
    <name>BeforeAfterDialog</name>
    <message>
        <source>Luweskan semua yang aman</source>
        <translation>Fix all that is safe</translation>
    </message>
    <message>
        <source>Perubahan; spasi memilih atau melewatkan</source>
        <translation>Changes; the space bar selects or skips</translation>
    </message>
    <message>
        <source>&amp;Semua</source>
        <translation>&amp;All</translation>
    </message>
    <message>
        <source>{0} dari {1} perubahan dipilih</source>
        <translation>{0} of {1} changes selected</translation>
    </message>
    <message>
        <source>&amp;Terapkan {0}</source>
        <translation>A&amp;pply {0}</translation>
    </message>
    <message>
        <source>Baris atas: sekarang; di bawahnya: sesudahnya. Tekan spasi untuk melewatkan yang terpilih.</source>
        <translation>Upper line: now; below it: afterwards. Press the space bar to skip the selected one.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Lewati</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>{0} dari {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>CareDialog</name>
    <message>
        <source>Perawatan bank frasa</source>
        <translation>Maintenance of the phrase bank</translation>
    </message>
    <message>
        <source>&amp;Cadangan</source>
        <translation>&amp;Backups</translation>
    </message>
    <message>
        <source>&amp;Pemeriksaan</source>
        <translation>&amp;Check-up</translation>
    </message>
    <message>
        <source>&amp;Setelan kantor</source>
        <translation>&amp;Office settings</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ChannelBox</name>
    <message>
        <source>Kanal: tempat naskah ini terbit</source>
        <translation>Channel: where this text will be published</translation>
    </message>
</context>
<context>
    <name>ChannelCounter</name>
    <message>
        <source>✖ {0}, lebih {1}</source>
        <translation>✖ {0}, {1} too many</translation>
    </message>
    <message>
        <source>⚠ {0}, sisa {1}</source>
        <translation>⚠ {0}, {1} left</translation>
    </message>
    <message>
        <source>Panjang untuk {0}: {1}</source>
        <translation>Length for {0}: {1}</translation>
    </message>
    <message>
        <source>Menurut hitungan {0}. Batas ini dapat berubah.
Batas: {1}.
Cara hitung: {2}.</source>
        <translation>As {0} counts. This limit may change.
Limit: {1}.
How it counts: {2}.</translation>
    </message>
</context>
<context>
    <name>ChannelDesk</name>
    <message>
        <source>Pilih &amp;kanal</source>
        <translation>Choose &amp;channel</translation>
    </message>
    <message>
        <source>&amp;Pratinjau kiriman</source>
        <translation>Post &amp;preview</translation>
    </message>
    <message>
        <source>&amp;Salin untuk kanal</source>
        <translation>Copy &amp;for channel</translation>
    </message>
    <message>
        <source>Belum ada naskah untuk disalin.</source>
        <translation>There is no text to copy yet.</translation>
    </message>
    <message>
        <source>Disalin untuk {0}: {1} karakter.</source>
        <translation>Copied for {0}: {1} characters.</translation>
    </message>
    <message>
        <source>Itu {0} di atas batasnya.</source>
        <translation>That is {0} over its limit.</translation>
    </message>
    <message>
        <source>Spasi, baris kosong, dan tanda tak terlihat yang berlebih dibuang.</source>
        <translation>Needless spaces, empty lines and invisible characters were removed.</translation>
    </message>
</context>
<context>
    <name>ChannelList</name>
    <message>
        <source>Kanal tempat entri berlaku</source>
        <translation>Channels in which the entry applies</translation>
    </message>
</context>
<context>
    <name>ChannelsDialog</name>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Tanpa centang: berlaku di semua kanal.</source>
        <translation>Nothing ticked: it applies in all channels.</translation>
    </message>
    <message>
        <source>Terapkan</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ComfortDesk</name>
    <message>
        <source>Setela&amp;n…</source>
        <translation>S&amp;ettings…</translation>
    </message>
    <message>
        <source>&amp;Mode fokus</source>
        <translation>&amp;Focus mode</translation>
    </message>
    <message>
        <source>Layar &amp;penuh</source>
        <translation>F&amp;ull screen</translation>
    </message>
    <message>
        <source>Bagian &amp;berikutnya</source>
        <translation>Ne&amp;xt part</translation>
    </message>
    <message>
        <source>Bagian seb&amp;elumnya</source>
        <translation>Pre&amp;vious part</translation>
    </message>
    <message>
        <source>&amp;Tombol pintas…</source>
        <translation>&amp;Keyboard shortcuts…</translation>
    </message>
    <message>
        <source>Tur &amp;singkat</source>
        <translation>Short &amp;tour</translation>
    </message>
</context>
<context>
    <name>CountsLabel</name>
    <message>
        <source>Panjang naskah</source>
        <translation>Length of the text</translation>
    </message>
    <message>
        <source>{0} karakter · {1} kata · {2} kalimat</source>
        <translation>Characters: {0} · words: {1} · sentences: {2}</translation>
    </message>
</context>
<context>
    <name>DifferenceTree</name>
    <message>
        <source>Frasa</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Pengganti</source>
        <translation>Replacements</translation>
    </message>
    <message>
        <source>Yang berubah</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Yang akan berubah</source>
        <translation>What will change</translation>
    </message>
    <message>
        <source>frasa</source>
        <translation>phrase</translation>
    </message>
    <message>
        <source>pengganti</source>
        <translation>replacements</translation>
    </message>
    <message>
        <source>kategori</source>
        <translation>category</translation>
    </message>
    <message>
        <source>aman</source>
        <translation>safe</translation>
    </message>
    <message>
        <source>alasan</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>sumber</source>
        <translation>source</translation>
    </message>
    <message>
        <source>contoh salah</source>
        <translation>wrong examples</translation>
    </message>
    <message>
        <source>contoh benar</source>
        <translation>right examples</translation>
    </message>
    <message>
        <source>kecuali</source>
        <translation>except</translation>
    </message>
    <message>
        <source>kanal</source>
        <translation>channels</translation>
    </message>
    <message>
        <source>bisu</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>kunci</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>Ditambah</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Diubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Tidak dipakai lagi</source>
        <translation>No longer used</translation>
    </message>
    <message>
        <source>Dibisukan</source>
        <translation>Muted</translation>
    </message>
    <message>
        <source>Tetap memakai entri Anda sendiri</source>
        <translation>Your own entry stays</translation>
    </message>
    <message>
        <source>Ubahan Anda, disalin ke lapisan bawah</source>
        <translation>Your changes, copied to a lower layer</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah.</source>
        <translation>Nothing changes.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>… dan {0} lagi</source>
        <translation>… and {0} more</translation>
    </message>
    <message>
        <source>lapisan {0}</source>
        <translation>{0} layer</translation>
    </message>
    <message>
        <source>(hapus)</source>
        <translation>(delete)</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Perbedaan</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>
… {0} kata …
</source>
        <translation>
… {0} words …
</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Periksa sekarang</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Hasil pemeriksaan</source>
        <translation>Result of the check-up</translation>
    </message>
    <message>
        <source>Memeriksa keutuhan berkas, menyusun ulang indeks pencarian, dan membuktikan lagi semua entri.</source>
        <translation>Checks that the file is whole, rebuilds the search index and proves all entries again.</translation>
    </message>
    <message>
        <source>Sedang memeriksa …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Pulihkan cadangan di tab Cadangan.</source>
        <translation>Restore a backup in the Backups tab.</translation>
    </message>
    <message>
        <source>Berkas utuh.</source>
        <translation>The file is whole.</translation>
    </message>
    <message>
        <source>Status: {0}.</source>
        <translation>Status: {0}.</translation>
    </message>
    <message>
        <source>Lapisan: {0}.</source>
        <translation>Layers: {0}.</translation>
    </message>
    <message>
        <source>{0} langkah riwayat.</source>
        <translation>Steps in the history: {0}.</translation>
    </message>
    <message>
        <source>Indeks pencarian sudah disusun ulang.</source>
        <translation>The search index has been rebuilt.</translation>
    </message>
    <message>
        <source>Semua entri yang disetujui masih terbukti oleh contohnya.</source>
        <translation>All approved entries are still proved by their examples.</translation>
    </message>
    <message>
        <source>{0} entri tidak lagi terbukti oleh contohnya:</source>
        <translation>Entries no longer proved by their examples: {0}</translation>
    </message>
</context>
<context>
    <name>DraftActions</name>
    <message>
        <source>Judul (bila kosong, baris pertama yang dipakai):</source>
        <translation>Title (if empty, the first line is used):</translation>
    </message>
    <message>
        <source>Ganti judul</source>
        <translation>Change title</translation>
    </message>
    <message>
        <source>Tag, dipisah koma:</source>
        <translation>Tags, with commas between:</translation>
    </message>
    <message>
        <source>Tag naskah</source>
        <translation>Tags of the draft</translation>
    </message>
    <message>
        <source>Catatan (boleh kosong):</source>
        <translation>Note (may be empty):</translation>
    </message>
    <message>
        <source>Simpan versi</source>
        <translation>Save version</translation>
    </message>
    <message>
        <source>Disimpan</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>{0} (salinan)</source>
        <translation>{0} (copy)</translation>
    </message>
    <message>
        <source>Naskah tidak dapat digandakan: {0}.</source>
        <translation>The draft cannot be duplicated: {0}.</translation>
    </message>
    <message>
        <source>“{0}” dan semua versinya dihapus untuk selamanya?</source>
        <translation>Delete “{0}” and all its versions forever?</translation>
    </message>
    <message>
        <source>Hapus selamanya</source>
        <translation>Delete forever</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>“{0}” masuk tempat sampah dan dihapus setelah 30 hari.</source>
        <translation>“{0}” is in the trash and will be deleted after 30 days.</translation>
    </message>
    <message>
        <source>Berkas {0} tetap ada.</source>
        <translation>The file {0} stays.</translation>
    </message>
    <message>
        <source>Naskah ini sedang terbuka di jendela Luwes lain.</source>
        <translation>This draft is open in another Luwes window.</translation>
    </message>
    <message>
        <source>Naskah tidak dapat diubah: {0}.</source>
        <translation>The draft cannot be changed: {0}.</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Selagi menulis</source>
        <translation>While writing</translation>
    </message>
</context>
<context>
    <name>DraftsDesk</name>
    <message>
        <source>Pustaka naskah</source>
        <translation>Draft library</translation>
    </message>
    <message>
        <source>&amp;Pustaka naskah</source>
        <translation>Draft &amp;library</translation>
    </message>
    <message>
        <source>Ganti &amp;judul…</source>
        <translation>Change &amp;title…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>Ta&amp;gs…</translation>
    </message>
    <message>
        <source>&amp;Simpan versi…</source>
        <translation>&amp;Save version…</translation>
    </message>
    <message>
        <source>&amp;Riwayat naskah…</source>
        <translation>Draft &amp;history…</translation>
    </message>
    <message>
        <source>&amp;Gandakan</source>
        <translation>D&amp;uplicate</translation>
    </message>
    <message>
        <source>&amp;Hapus</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>St&amp;atus</translation>
    </message>
</context>
<context>
    <name>DraftsModel</name>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>dihapus {0}</source>
        <translation>deleted {0}</translation>
    </message>
    <message>
        <source>terbuka di sini</source>
        <translation>open here</translation>
    </message>
    <message>
        <source>terbuka di jendela lain</source>
        <translation>open in another window</translation>
    </message>
    <message>
        <source>Dibuat {0}, diubah {1}</source>
        <translation>Made {0}, changed {1}</translation>
    </message>
</context>
<context>
    <name>EditingDesk</name>
    <message>
        <source>Tidak ada temuan yang aman diganti sekaligus.</source>
        <translation>There are no findings that are safe to replace at once.</translation>
    </message>
    <message>
        <source>{0} temuan diluweskan. {1} mengurungkan semuanya.</source>
        <translation>Findings fixed: {0}. {1} undoes them all.</translation>
    </message>
    <message>
        <source>&amp;Cari…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>Cari &amp;berikutnya</source>
        <translation>Find ne&amp;xt</translation>
    </message>
    <message>
        <source>Cari seb&amp;elumnya</source>
        <translation>Find pre&amp;vious</translation>
    </message>
    <message>
        <source>&amp;Ganti…</source>
        <translation>Rep&amp;lace…</translation>
    </message>
    <message>
        <source>&amp;Kartu temuan di kursor</source>
        <translation>Finding &amp;card at the cursor</translation>
    </message>
    <message>
        <source>&amp;Abaikan di tempat ini</source>
        <translation>&amp;Ignore here</translation>
    </message>
    <message>
        <source>Abaikan di seluruh naska&amp;h ini</source>
        <translation>Ignore in the &amp;whole draft</translation>
    </message>
    <message>
        <source>&amp;Jangan periksa aturan ini lagi</source>
        <translation>&amp;Stop checking this rule</translation>
    </message>
    <message>
        <source>&amp;Yang diabaikan…</source>
        <translation>I&amp;gnored findings…</translation>
    </message>
    <message>
        <source>&amp;Usulkan ke bank frasa…</source>
        <translation>Propose for the phrase &amp;bank…</translation>
    </message>
    <message>
        <source>&amp;Luweskan semua yang aman…</source>
        <translation>Fix a&amp;ll that is safe…</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Naskah</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Tulis atau tempel naskah di sini.</source>
        <translation>Write or paste your text here.</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>Pengganti pertama selalu benar, apa pun kalimatnya</source>
        <translation>The first replacement is always right, whatever the sentence</translation>
    </message>
    <message>
        <source>Lapisan di bawahnya tidak dapat menggantikannya</source>
        <translation>Lower layers cannot replace it</translation>
    </message>
    <message>
        <source>dalam rangka</source>
        <translation>dalam rangka</translation>
    </message>
    <message>
        <source>KBBI, EYD V, pedoman kantor …</source>
        <translation>KBBI, EYD V, office guide …</translation>
    </message>
    <message>
        <source>[Dalam rangka =&gt; Untuk] menyambut HUT RI, warga bergotong royong.</source>
        <translation>[Dalam rangka =&gt; Untuk] menyambut HUT RI, warga bergotong royong.</translation>
    </message>
    <message>
        <source>Untuk menyambut HUT RI, warga bergotong royong.</source>
        <translation>Untuk menyambut HUT RI, warga bergotong royong.</translation>
    </message>
    <message>
        <source>instansi/pihak _</source>
        <translation>instansi/pihak _</translation>
    </message>
    <message>
        <source>&amp;Frasa</source>
        <translation>P&amp;hrase</translation>
    </message>
    <message>
        <source>&amp;Pengganti</source>
        <translation>&amp;Replacements</translation>
    </message>
    <message>
        <source>Satu per baris, terbaik di atas. Tulis (hapus) bila frasanya cukup dibuang.</source>
        <translation>One a line, the best first. Write (delete) if the phrase can simply go.</translation>
    </message>
    <message>
        <source>&amp;Kategori</source>
        <translation>&amp;Category</translation>
    </message>
    <message>
        <source>&amp;Aman</source>
        <translation>&amp;Safe</translation>
    </message>
    <message>
        <source>Yang aman diganti tanpa bertanya oleh “Luweskan semua”. Bila ragu, jangan dicentang.</source>
        <translation>“Fix all” replaces safe ones without asking. If in doubt, do not tick.</translation>
    </message>
    <message>
        <source>A&amp;lasan</source>
        <translation>Reaso&amp;n</translation>
    </message>
    <message>
        <source>Dibaca penulis di samping temuan.</source>
        <translation>Writers read it beside the finding.</translation>
    </message>
    <message>
        <source>Su&amp;mber</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>Contoh &amp;salah</source>
        <translation>&amp;Wrong examples</translation>
    </message>
    <message>
        <source>Satu kalimat per baris, dengan kurung siku pada yang harus ditandai.</source>
        <translation>One sentence a line, with square brackets round what must be marked.</translation>
    </message>
    <message>
        <source>Contoh &amp;benar</source>
        <translation>Ri&amp;ght examples</translation>
    </message>
    <message>
        <source>Kalimat yang tidak boleh ditandai.</source>
        <translation>Sentences that must not be marked.</translation>
    </message>
    <message>
        <source>Kec&amp;uali</source>
        <translation>E&amp;xcept</translation>
    </message>
    <message>
        <source>Konteks yang dibiarkan; _ menggantikan frasanya.</source>
        <translation>Contexts to leave alone; _ stands for the phrase.</translation>
    </message>
    <message>
        <source>Kana&amp;l</source>
        <translation>Channe&amp;l</translation>
    </message>
    <message>
        <source>Tanpa centang: berlaku di semua kanal.</source>
        <translation>Nothing ticked: it applies in all channels.</translation>
    </message>
    <message>
        <source>Lap&amp;isan</source>
        <translation>La&amp;yer</translation>
    </message>
    <message>
        <source>Lapisan yang lebih bawah menggantikan entri ber-id sama di atasnya.</source>
        <translation>A lower layer replaces the entry with the same id above it.</translation>
    </message>
    <message>
        <source>Kunci</source>
        <comment>lock an entry</comment>
        <translation>Lock</translation>
    </message>
    <message>
        <source>&amp;Catatan</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Mengapa entri ini diubah; disimpan dalam riwayat.</source>
        <translation>Why this entry is changed; kept in the history.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Yang masih kurang</source>
        <translation>What is still missing</translation>
    </message>
    <message>
        <source>Usulkan</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ubah entri</source>
        <translation>Edit entry</translation>
    </message>
    <message>
        <source>Entri baru</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Frasa ini pernah ditolak {0}: {1}</source>
        <translation>This phrase was rejected by {0}: {1}</translation>
    </message>
    <message>
        <source>Coba</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Dampak</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Tersimpan dengan status “{0}”, belum disetujui.</source>
        <translation>Saved with the status “{0}”, not approved yet.</translation>
    </message>
    <message>
        <source>Sebelum disetujui:</source>
        <translation>Before approval:</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Simpan sebagai usulan</source>
        <translation>Save as a proposal</translation>
    </message>
    <message>
        <source>Simpan draf</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>Usulkan lagi</source>
        <translation>Propose again</translation>
    </message>
    <message>
        <source>Entri ini sedang berlaku. Perubahannya menunggu persetujuan; sampai itu ia berlaku seperti semula.</source>
        <translation>This entry is in force. Its change waits for approval; until then it stays as it was.</translation>
    </message>
    <message>
        <source>Disetujui oleh rekan, bukan oleh yang terakhir mengubahnya.</source>
        <translation>To be approved by a colleague, not by whoever changed it last.</translation>
    </message>
    <message>
        <source>Bantuan dan percobaan</source>
        <translation>Help and trial</translation>
    </message>
    <message>
        <source>Cara menulis</source>
        <translation>Notation</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Setujui</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Tolak…</source>
        <translation>Reject…</translation>
    </message>
    <message>
        <source>Tulis komentar, lalu Enter</source>
        <translation>Write a comment, then Enter</translation>
    </message>
    <message>
        <source>Tidak ada entri yang dipilih.</source>
        <translation>No entry selected.</translation>
    </message>
    <message>
        <source>Mengubah entri yang berlaku: {0}.</source>
        <translation>Changes an entry in force: {0}.</translation>
    </message>
    <message>
        <source>Belum ada komentar.</source>
        <translation>No comments yet.</translation>
    </message>
    <message>
        <source>Isi entri</source>
        <translation>Contents of the entry</translation>
    </message>
    <message>
        <source>Komentar</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Komentar baru</source>
        <translation>New comment</translation>
    </message>
    <message>
        <source>Yang berubah</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Bandingkan di Riwayat (Ctrl+R)</source>
        <translation>Compare in the history (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Semua status</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Semua kategori</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>Semua lapisan</source>
        <translation>All layers</translation>
    </message>
    <message>
        <source>Simpan sebagai…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ekspor bank frasa</source>
        <translation>Export the phrase bank</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Simpan sebagai</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>{0} tidak dapat ditulis; mungkin sedang terbuka.</source>
        <translation>{0} cannot be written; it may be open.</translation>
    </message>
    <message>
        <source>{0} entri ditulis ke {1}.</source>
        <translation>Entries written to {1}: {0}.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Kategori</source>
        <translation>&amp;Category</translation>
    </message>
    <message>
        <source>&amp;Lapisan</source>
        <translation>&amp;Layer</translation>
    </message>
    <message>
        <source>Berkas Excel memuat daftar pilihan dan lembar Petunjuk. Setelah diubah, impor lagi di sini.</source>
        <translation>The Excel file has lists to choose from and a guide sheet. After changing it, import it here.</translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Ekspor naskah</source>
        <translation>Export the text</translation>
    </message>
    <message>
        <source>Naskah masih diperiksa. Coba lagi sebentar.</source>
        <translation>The text is still being checked. Try again in a moment.</translation>
    </message>
    <message>
        <source>Laporan temuan</source>
        <translation>Report of findings</translation>
    </message>
    <message>
        <source>naskah</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>{0} tidak dapat ditulis: {1}.</source>
        <translation>{0} cannot be written: {1}.</translation>
    </message>
    <message>
        <source>Ditulis: {0}</source>
        <translation>Written: {0}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>luwes</source>
        <translation>plain</translation>
    </message>
    <message>
        <source>agak kaku</source>
        <translation>a bit stiff</translation>
    </message>
    <message>
        <source>kaku</source>
        <translation>stiff</translation>
    </message>
    <message>
        <source>Tiap frasa kaku, nominalisasi, dan pasif kaku bernilai 9 poin, kata mubazir 6, kalimat panjang 12, lalu dibagi per 100 kata. Berita biasa nilainya sekitar 9; di atas 36 naskah terasa kaku. Temuan yang Anda abaikan tidak dihitung.</source>
        <translation>Each stiff phrase, nominalization and stiff passive counts 9 points, a redundant word 6, a long sentence 12; the sum is divided per 100 words. Ordinary news scores about 9; above 36 a text feels stiff. Findings you ignore do not count.</translation>
    </message>
    <message>
        <source>Kata per kalimat</source>
        <translation>Words a sentence</translation>
    </message>
    <message>
        <source>Rata-rata. Kalimat 10 sampai 20 kata enak dibaca di ponsel.</source>
        <translation>The mean. Sentences of 10 to 20 words read well on a phone.</translation>
    </message>
    <message>
        <source>Kalimat terpanjang</source>
        <translation>Longest sentence</translation>
    </message>
    <message>
        <source>{0} kata</source>
        <translation>{0} words</translation>
    </message>
    <message>
        <source>Lebih dari 30 kata sebaiknya dipecah.</source>
        <translation>Better split what has more than 30 words.</translation>
    </message>
    <message>
        <source>Nominalisasi per 100 kata</source>
        <translation>Nominalizations per 100 words</translation>
    </message>
    <message>
        <source>Kata benda dari kata kerja, seperti “pelaksanaan”. Kata kerjanya biasanya lebih hidup. Nama dan istilah tetap, seperti “pendidikan”, tidak dihitung.</source>
        <translation>Nouns made from verbs, such as “pelaksanaan”. The verb is usually livelier. Names and fixed terms, such as “pendidikan”, do not count.</translation>
    </message>
    <message>
        <source>Pasif per 100 kata</source>
        <translation>Passives per 100 words</translation>
    </message>
    <message>
        <source>Kata kerja berawalan di-. Pasif tidak salah, tetapi banyak pasif menyembunyikan siapa yang bertindak.</source>
        <translation>Verbs with the prefix di-. A passive is no mistake, but many of them hide who acts.</translation>
    </message>
    <message>
        <source>Kata panjang</source>
        <translation>Long words</translation>
    </message>
    <message>
        <source>{0} dari 100</source>
        <translation>{0} of 100</translation>
    </message>
    <message>
        <source>Kata yang lebih dari enam huruf.</source>
        <translation>Words of more than six letters.</translation>
    </message>
    <message>
        <source>LIX</source>
        <translation>LIX</translation>
    </message>
    <message>
        <source>{0}, seperti biasanya</source>
        <translation>{0}, as usual</translation>
    </message>
    <message>
        <source>{0}, lebih berat dari biasanya ({1})</source>
        <translation>{0}, heavier than usual ({1})</translation>
    </message>
    <message>
        <source>{0}, lebih ringan dari biasanya ({1})</source>
        <translation>{0}, lighter than usual ({1})</translation>
    </message>
    <message>
        <source>Kata per kalimat ditambah kata panjang per 100 kata. Untuk bahasa Indonesia belum ada patokan kelasnya, jadi bandingkan dengan naskah Anda sendiri.</source>
        <translation>Words a sentence plus long words per 100 words. There is no scale for Indonesian yet, so compare it with your own texts.</translation>
    </message>
</context>
<context>
    <name>FiguresDesk</name>
    <message>
        <source>Versi naskah ini</source>
        <translation>Versions of this draft</translation>
    </message>
    <message>
        <source>Naskah sebulan ini</source>
        <translation>Drafts of the past month</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Angka naskah</source>
        <translation>Figures of the text</translation>
    </message>
    <message>
        <source>Klik “?” untuk penjelasan tiap angka.</source>
        <translation>Click “?” to learn about each figure.</translation>
    </message>
    <message>
        <source>Grafik</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Tunjukkan kalimat terpanjang</source>
        <translation>Show the longest sentence</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dari {0} menjadi {1} dalam {2} pengukuran.</source>
        <translation>From {0} to {1} in {2} measurements.</translation>
    </message>
    <message>
        <source>Belum cukup untuk digambar: baru ada satu naskah atau versi.</source>
        <translation>Not enough to draw: there is only one draft or version yet.</translation>
    </message>
    <message>
        <source>Indeks kekakuan: {0} dari {1} ({2})</source>
        <translation>Stiffness index: {0} of {1} ({2})</translation>
    </message>
    <message>
        <source>Indeks kekakuan</source>
        <translation>Stiffness index</translation>
    </message>
    <message>
        <source>{0} poin</source>
        <translation>{0} pts</translation>
    </message>
    <message>
        <source>Tidak ada temuan yang membuat naskah ini kaku.</source>
        <translation>No findings make this text stiff.</translation>
    </message>
    <message>
        <source>Penjelasan: {0}</source>
        <translation>Explanation: {0}</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Buka naskah</source>
        <translation>Open a text</translation>
    </message>
    <message>
        <source>Berkas {0} diubah program lain sejak dibuka. Timpa dengan naskah ini?</source>
        <translation>Another program has changed {0} since it was opened. Overwrite it with this text?</translation>
    </message>
    <message>
        <source>Simpan dengan nama lain…</source>
        <translation>Save under another name…</translation>
    </message>
    <message>
        <source>Timpa</source>
        <translation>Overwrite</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Berkas berubah</source>
        <translation>The file has changed</translation>
    </message>
    <message>
        <source>Simpan naskah</source>
        <translation>Save the text</translation>
    </message>
    <message>
        <source>Untuk menulis {0}, pakai Berkas, Ekspor….</source>
        <translation>To write {0}, use File, Export….</translation>
    </message>
    <message>
        <source>{0} belum memuat perubahan terakhir. Bila ditutup, Luwes tetap menyimpannya di pustaka naskah.</source>
        <translation>{0} does not have the latest changes. If you close, Luwes still keeps them in the draft library.</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tutup saja</source>
        <translation>Just close</translation>
    </message>
    <message>
        <source>Tutup Luwes</source>
        <translation>Close Luwes</translation>
    </message>
    <message>
        <source>Draf tidak dapat disimpan. Bila ditutup, naskah ini hilang.</source>
        <translation>The draft cannot be saved. If you close, this text is lost.</translation>
    </message>
    <message>
        <source>Simpan ke berkas…</source>
        <translation>Save to a file…</translation>
    </message>
    <message>
        <source>Buang naskah</source>
        <translation>Discard the text</translation>
    </message>
    <message>
        <source>Naskah (*.docx *.odt *.rtf *.txt *.md);;Semua berkas (*)</source>
        <translation>Texts (*.docx *.odt *.rtf *.txt *.md);;All files (*)</translation>
    </message>
    <message>
        <source>Naskah (*.txt *.md);;Semua berkas (*)</source>
        <translation>Texts (*.txt *.md);;All files (*)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Cari frasa, pengganti, alasan, atau contoh  (Ctrl+F)</source>
        <translation>Search phrases, replacements, reasons or examples  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Cari di bank frasa</source>
        <translation>Search the phrase bank</translation>
    </message>
    <message>
        <source>Semua status</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Semua kategori</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>Semua lapisan</source>
        <translation>All layers</translation>
    </message>
    <message>
        <source>Aman atau tidak</source>
        <translation>Safe or not</translation>
    </message>
    <message>
        <source>Aman</source>
        <translation>Safe</translation>
    </message>
    <message>
        <source>Tidak aman</source>
        <translation>Not safe</translation>
    </message>
    <message>
        <source>Semua penulis</source>
        <translation>All authors</translation>
    </message>
    <message>
        <source>Semua pemakaian</source>
        <translation>Any usage</translation>
    </message>
    <message>
        <source>Belum pernah ditemui</source>
        <translation>Never met</translation>
    </message>
    <message>
        <source>Sering diabaikan</source>
        <translation>Often ignored</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Lapisan</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Diubah oleh</source>
        <translation>Changed by</translation>
    </message>
    <message>
        <source>Pemakaian oleh penulis</source>
        <translation>Usage by writers</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Cari naskah</source>
        <translation>Search drafts</translation>
    </message>
    <message>
        <source>Saring menurut status</source>
        <translation>Filter by status</translation>
    </message>
    <message>
        <source>Saring menurut tag</source>
        <translation>Filter by tag</translation>
    </message>
    <message>
        <source>Semua status</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Tempat sampah</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Semua tag</source>
        <translation>All tags</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Cari dan ganti</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <source>Bedakan huruf besar dan kecil (Alt+U)</source>
        <translation>Match case (Alt+U)</translation>
    </message>
    <message>
        <source>Hanya kata utuh (Alt+W)</source>
        <translation>Whole words only (Alt+W)</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>{0} dari {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>{0} cocok</source>
        <translation>Matches: {0}</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>&amp;Ganti</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>Ganti s&amp;emua</source>
        <translation>Re&amp;place all</translation>
    </message>
    <message>
        <source>Tutup pencarian</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>Tutup (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>&amp;Cari</source>
        <translation>Fi&amp;nd</translation>
    </message>
    <message>
        <source>Ganti &amp;dengan</source>
        <translation>Replace wi&amp;th</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Ganti dengan</source>
        <translation>Replace with</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>“{0}” tidak ada dalam naskah.</source>
        <translation>“{0}” is not in the text.</translation>
    </message>
    <message>
        <source>{0} diganti. {1} mengurungkan semuanya.</source>
        <translation>Replaced: {0}. {1} undoes all of it.</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Temuan terpilih</source>
        <translation>Selected finding</translation>
    </message>
    <message>
        <source>Tambah ke kamus</source>
        <translation>Add to dictionary</translation>
    </message>
    <message>
        <source>Jangan tandai kata ini lagi dalam naskah mana pun</source>
        <translation>Never mark this word again in any draft</translation>
    </message>
    <message>
        <source>Abaikan</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Jangan tandai di tempat ini lagi</source>
        <translation>Do not mark it here again</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Pilih temuan di daftar, klik kata yang ditandai, atau pakai {0}.</source>
        <translation>Choose a finding in the list, click a marked word, or use {0}.</translation>
    </message>
    <message>
        <source>Sumber: {0}</source>
        <translation>Source: {0}</translation>
    </message>
    <message>
        <source>Ganti dengan {0}</source>
        <translation>Replace with {0}</translation>
    </message>
    <message>
        <source>Terapkan</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Contoh: {0}</source>
        <translation>Example: {0}</translation>
    </message>
    <message>
        <source>Abaikan kata ini di seluruh &amp;naskah</source>
        <translation>Ignore this word in the whole &amp;draft</translation>
    </message>
    <message>
        <source>&amp;Jangan periksa aturan ini lagi</source>
        <translation>&amp;Stop checking this rule</translation>
    </message>
    <message>
        <source>&amp;Usulkan ke bank frasa…</source>
        <translation>&amp;Propose for the phrase bank…</translation>
    </message>
    <message>
        <source>Satu spasi</source>
        <translation>One space</translation>
    </message>
    <message>
        <source>Hapus kata ini</source>
        <translation>Delete this word</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Terapkan usul pertama semua temuan yang gantinya selalu benar</source>
        <translation>Apply the first suggestion of every finding whose replacement is always right</translation>
    </message>
    <message>
        <source>Luweskan semua yang aman ({0})</source>
        <translation>Fix all that is safe ({0})</translation>
    </message>
</context>
<context>
    <name>FindingsReport</name>
    <message>
        <source>Halaman {0} dari {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Daftar temuan</source>
        <translation>List of findings</translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Esc: akhiri mode fokus</source>
        <translation>Esc: leave focus mode</translation>
    </message>
</context>
<context>
    <name>GrammarDesk</name>
    <message>
        <source>{0} meminta Luwes memeriksa dan ditolak. Bila Anda mengenalnya, izinkan lewat Untuk program lain.</source>
        <translation>{0} asked Luwes to check and was refused. If you know it, allow it in For other programs.</translation>
    </message>
</context>
<context>
    <name>GrammarLabel</name>
    <message>
        <source>LanguageTool: mati</source>
        <translation>LanguageTool: off</translation>
    </message>
    <message>
        <source>LanguageTool: mulai…</source>
        <translation>LanguageTool: starting…</translation>
    </message>
    <message>
        <source>LanguageTool: server Luwes gagal</source>
        <translation>LanguageTool: Luwes server failed</translation>
    </message>
    <message>
        <source>LanguageTool: gagal, diganti Luwes</source>
        <translation>LanguageTool: failed, Luwes instead</translation>
    </message>
    <message>
        <source>LanguageTool: siap</source>
        <translation>LanguageTool: ready</translation>
    </message>
    <message>
        <source>LanguageTool: bawaan, port {0}</source>
        <translation>LanguageTool: built in, port {0}</translation>
    </message>
    <message>
        <source>LanguageTool: bawaan</source>
        <translation>LanguageTool: built in</translation>
    </message>
    <message>
        <source>Dimatikan di setelan. Pemeriksaan Luwes sendiri tetap jalan.</source>
        <translation>Turned off in the settings. Luwes still checks by itself.</translation>
    </message>
    <message>
        <source>LanguageTool sedang disiapkan; menulis tidak perlu menunggu.</source>
        <translation>LanguageTool is getting ready; you can write on.</translation>
    </message>
    <message>
        <source>{0}. Luwes tetap memeriksa sendiri.</source>
        <translation>{0}. Luwes still checks by itself.</translation>
    </message>
    <message>
        <source>Luwes memeriksa sendiri dan dapat melayani program lain di komputer ini.</source>
        <translation>Luwes checks by itself and can serve other programs on this computer.</translation>
    </message>
    <message>
        <source>LanguageTool ikut memeriksa naskah di komputer ini.</source>
        <translation>LanguageTool also checks the text on this computer.</translation>
    </message>
</context>
<context>
    <name>GrammarWorker</name>
    <message>
        <source>Program lain tidak dapat dilayani: {0}.</source>
        <translation>Other programs cannot be served: {0}.</translation>
    </message>
    <message>
        <source>LanguageTool tidak dapat dipakai. {0}. Luwes tetap memeriksa sendiri.</source>
        <translation>LanguageTool cannot be used. {0}. Luwes still checks by itself.</translation>
    </message>
</context>
<context>
    <name>HeldDraft</name>
    <message>
        <source>Sebelum banyak kata diganti sekaligus</source>
        <translation>Before many words were replaced at once</translation>
    </message>
    <message>
        <source>Sebuah versi rusak dan disisihkan sebagai {0}.</source>
        <translation>A version was damaged and put aside as {0}.</translation>
    </message>
    <message>
        <source>Saat ditinggalkan</source>
        <translation>When left</translation>
    </message>
    <message>
        <source>Draf ini tidak dapat disimpan. Simpan dulu naskahnya ke berkas.</source>
        <translation>This draft cannot be saved. Save the text to a file first.</translation>
    </message>
    <message>
        <source>Draf tidak dapat disimpan sendiri: {0}. Simpan naskah ke berkas.</source>
        <translation>The draft cannot save itself: {0}. Save the text to a file.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>&amp;Panduan…</source>
        <translation>&amp;Guide (Indonesian)…</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Panduan Luwes</source>
        <translation>Luwes guide (Indonesian)</translation>
    </message>
    <message>
        <source>Cari di panduan</source>
        <translation>Search the guide</translation>
    </message>
    <message>
        <source>Halaman panduan</source>
        <translation>Pages of the guide</translation>
    </message>
    <message>
        <source>Isi halaman</source>
        <translation>Contents of the page</translation>
    </message>
    <message>
        <source>Mundur (Alt+←)</source>
        <translation>Back (Alt+←)</translation>
    </message>
    <message>
        <source>Maju (Alt+→)</source>
        <translation>Forward (Alt+→)</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Riwayat “{0}”</source>
        <translation>History of “{0}”</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Riwayat perubahan</source>
        <translation>History of changes</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Sesudahnya</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>Yang berbeda</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Pulihkan nilai ini…</source>
        <translation>Restore this value…</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Pulihkan nilai ini</source>
        <translation>Restore this value</translation>
    </message>
    <message>
        <source>Catatan (boleh kosong):</source>
        <translation>Note (may be empty):</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Dari {0} sampai {1}</source>
        <translation>From {0} to {1}</translation>
    </message>
    <message>
        <source>Yang berubah pada {0}</source>
        <translation>What changed on {0}</translation>
    </message>
    <message>
        <source>Pilih dua perubahan (Ctrl+klik) untuk membandingkannya.</source>
        <translation>Select two changes (Ctrl+click) to compare them.</translation>
    </message>
    <message>
        <source>Versi naskah</source>
        <translation>Versions of the draft</translation>
    </message>
    <message>
        <source>Kata</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Bandingkan dengan</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Membaca versi…</source>
        <translation>Reading the version…</translation>
    </message>
    <message>
        <source>&amp;Pulihkan versi ini</source>
        <translation>&amp;Restore this version</translation>
    </message>
    <message>
        <source>Naskah sekarang</source>
        <translation>The text now</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Belum ada versi. Luwes menyimpannya selagi Anda menulis; {0} juga.</source>
        <translation>No versions yet. Luwes keeps some while you write; so does {0}.</translation>
    </message>
    <message>
        <source>{0} kata dihapus (dicoret), {1} kata ditambah (digarisbawahi).</source>
        <translation>Words removed (struck out): {0}; added (underlined): {1}.</translation>
    </message>
    <message>
        <source>Kata-katanya sama.</source>
        <translation>The words are the same.</translation>
    </message>
    <message>
        <source>&amp;Bandingkan dengan:</source>
        <translation>&amp;Compare with:</translation>
    </message>
    <message>
        <source>&amp;Salin teksnya</source>
        <translation>Co&amp;py the text</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Temuan di kata ini</source>
        <translation>Finding at this word</translation>
    </message>
</context>
<context>
    <name>IgnoredDialog</name>
    <message>
        <source>Yang diabaikan</source>
        <translation>Ignored findings</translation>
    </message>
    <message>
        <source>Daftar yang diabaikan</source>
        <translation>List of what is ignored</translation>
    </message>
    <message>
        <source>&amp;Periksa lagi</source>
        <translation>&amp;Check again</translation>
    </message>
    <message>
        <source>Periksa lagi &amp;semua</source>
        <translation>Check &amp;all again</translation>
    </message>
    <message>
        <source>Di satu tempat dalam naskah ini</source>
        <translation>In one place of this draft</translation>
    </message>
    <message>
        <source>Di seluruh naskah ini</source>
        <translation>In the whole draft</translation>
    </message>
    <message>
        <source>Aturan yang tidak diperiksa di naskah mana pun</source>
        <translation>Rules not checked in any draft</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Pilih yang ingin diperiksa lagi. Kurung siku menandai kata yang diabaikan di satu tempat.</source>
        <translation>Choose what shall be checked again. Square brackets mark the words ignored in one place.</translation>
    </message>
    <message>
        <source>Tidak ada yang diabaikan.</source>
        <translation>Nothing is ignored.</translation>
    </message>
</context>
<context>
    <name>IgnoringDesk</name>
    <message>
        <source>Pilih dulu temuan yang diabaikan: klik kata yang ditandai atau pakai {0}.</source>
        <translation>First choose the finding to ignore: click a marked word or use {0}.</translation>
    </message>
    <message>
        <source>“{0}” diabaikan di tempat ini.</source>
        <translation>“{0}” is ignored here.</translation>
    </message>
    <message>
        <source>“{0}” diabaikan di seluruh naskah ini.</source>
        <translation>“{0}” is ignored in this whole draft.</translation>
    </message>
    <message>
        <source>Aturan {0} tidak diperiksa lagi, di naskah mana pun.</source>
        <translation>The rule {0} is no longer checked, in any draft.</translation>
    </message>
</context>
<context>
    <name>ImportDetail</name>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Waktu diekspor</source>
        <translation>When exported</translation>
    </message>
    <message>
        <source>Di bank ini</source>
        <translation>In this bank</translation>
    </message>
    <message>
        <source>Di berkas</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Pakai</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Isi baris yang dipilih</source>
        <translation>Contents of the selected row</translation>
    </message>
    <message>
        <source>Masalah</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Pakai untuk {0}</source>
        <translation>Use for {0}</translation>
    </message>
    <message>
        <source>pilih …</source>
        <translation>choose …</translation>
    </message>
    <message>
        <source>bank ini</source>
        <translation>this bank</translation>
    </message>
    <message>
        <source>berkas</source>
        <translation>file</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Belum ada berkas.</source>
        <translation>No file yet.</translation>
    </message>
    <message>
        <source>Pilih semua</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Urungkan impor</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Impor ke bank frasa</source>
        <translation>Import into the phrase bank</translation>
    </message>
    <message>
        <source>Berkas bank frasa ({0})</source>
        <translation>Phrase bank files ({0})</translation>
    </message>
    <message>
        <source>Berkas yang diimpor</source>
        <translation>File to import</translation>
    </message>
    <message>
        <source>Isi berkas sama dengan isi bank; tidak ada yang perlu disimpan.</source>
        <translation>The file has the same contents as the bank; nothing needs saving.</translation>
    </message>
    <message>
        <source>Kolom yang tidak dikenal dilewati: {0}.</source>
        <translation>Unknown columns are skipped: {0}.</translation>
    </message>
    <message>
        <source>Semua kecuali yang tetap ({0})</source>
        <translation>All but the unchanged ({0})</translation>
    </message>
    <message>
        <source>{0} entri disimpan.</source>
        <translation>Entries saved: {0}.</translation>
    </message>
    <message>
        <source>{0} di antaranya menunggu persetujuan.</source>
        <translation>{0} of them wait for approval.</translation>
    </message>
    <message>
        <source>Impor diurungkan; bank kembali seperti semula. Entri baru tidak dipakai lagi.</source>
        <translation>The import has been undone; the bank is as before. New entries are no longer used.</translation>
    </message>
    <message>
        <source>Simpan {0} baris</source>
        <translation>Save rows ({0})</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Baris yang ditampilkan</source>
        <translation>Rows shown</translation>
    </message>
    <message>
        <source>Baris dalam berkas</source>
        <translation>Rows in the file</translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Frasa</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Diubah di sini dan di berkas: {0}</source>
        <translation>Changed here and in the file: {0}</translation>
    </message>
    <message>
        <source>Berubah: {0}</source>
        <translation>Changed: {0}</translation>
    </message>
    <message>
        <source>Sama dengan di bank</source>
        <translation>The same as in the bank</translation>
    </message>
</context>
<context>
    <name>InboxDialog</name>
    <message>
        <source>Kotak masuk usulan</source>
        <translation>Inbox of proposals</translation>
    </message>
    <message>
        <source>Yang diterima</source>
        <translation>What was received</translation>
    </message>
    <message>
        <source>Usulan</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Pemakaian</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Entri</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Diterapkan</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Diabaikan</source>
        <translation>Ignored</translation>
    </message>
    <message>
        <source>Diurungkan</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Sering diusulkan</source>
        <translation>Often proposed</translation>
    </message>
    <message>
        <source>Frasa</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Dari berapa komputer</source>
        <translation>From how many computers</translation>
    </message>
    <message>
        <source>Isi kiriman</source>
        <translation>Contents of the post</translation>
    </message>
    <message>
        <source>Kirim usulan saya</source>
        <translation>Send my proposals</translation>
    </message>
    <message>
        <source>Ambil</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>Menunggu persetujuan</source>
        <translation>Awaiting approval</translation>
    </message>
    <message>
        <source>{0} berkas baru, {1} usulan menunggu persetujuan di bank frasa (status Diusulkan).</source>
        <translation>New files: {0}. Proposals awaiting approval in the phrase bank (status Proposed): {1}.</translation>
    </message>
    <message>
        <source>Tidak ada berkas baru.</source>
        <translation>No new files.</translation>
    </message>
    <message>
        <source>{0} usulan dan {1} hitungan ditulis ke {2}. Naskah Anda tidak ikut.</source>
        <translation>Proposals: {0} and counts: {1}, written to {2}. Your texts are not in it.</translation>
    </message>
    <message>
        <source>Folder bersama tempat penulis menaruh usulannya. Yang dikirim hanya entri yang diusulkan dan berapa kali usul diterapkan, diabaikan, atau diurungkan; isi naskah tidak pernah ikut.</source>
        <translation>A shared folder where writers put their proposals. Only the proposed entries are sent, and how often a suggestion was applied, ignored or undone; texts are never sent.</translation>
    </message>
    <message>
        <source>Folder kotak masuk</source>
        <translation>Inbox folder</translation>
    </message>
    <message>
        <source>Pilih folder…</source>
        <translation>Choose a folder…</translation>
    </message>
</context>
<context>
    <name>IndexButton</name>
    <message>
        <source>Angka naskah: terdiri dari apa indeks ini</source>
        <translation>Figures of the text: what makes up this index</translation>
    </message>
    <message>
        <source>Kekakuan {0} · {1}</source>
        <translation>Stiffness {0} · {1}</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Pasang paket</source>
        <translation>Install a pack</translation>
    </message>
    <message>
        <source>Berkas .luwes, folder, atau https://…</source>
        <translation>.luwes file, folder, or https://…</translation>
    </message>
    <message>
        <source>Boleh versi yang &amp;lebih lama</source>
        <translation>Allow an &amp;older version</translation>
    </message>
    <message>
        <source>Periksa paket</source>
        <translation>Check the pack</translation>
    </message>
    <message>
        <source>Pasang</source>
        <translation>Install</translation>
    </message>
    <message>
        <source>{0}, lapisan {1}, versi {2}, dibuat {3}. Tanda tangan benar, kunci {4} dipercaya.</source>
        <translation>{0}, {1} layer, version {2}, made {3}. The signature is right, key {4} is trusted.</translation>
    </message>
    <message>
        <source>Disetujui {0}: {1} entri.</source>
        <translation>Entries approved by {0}: {1}.</translation>
    </message>
    <message>
        <source>Terpasang. Kembali ke paket sebelumnya: menu Bank Frasa, Paket terpasang.</source>
        <translation>Installed. To go back to the pack before: menu Phrase Bank, Installed packs.</translation>
    </message>
    <message>
        <source>Sumber paket</source>
        <translation>Source of packs</translation>
    </message>
    <message>
        <source>Berkas…</source>
        <translation>File…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>Keterangan paket</source>
        <translation>About the pack</translation>
    </message>
    <message>
        <source>Paket Luwes (*.luwes)</source>
        <translation>Luwes packs (*.luwes)</translation>
    </message>
    <message>
        <source>Paket</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Folder paket</source>
        <translation>Folder of packs</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>&amp;Pilih kunci…</source>
        <translation>&amp;Choose a key…</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Kunci persetujuan</source>
        <translation>Approval key</translation>
    </message>
    <message>
        <source>Kunci (*.pem)</source>
        <translation>Keys (*.pem)</translation>
    </message>
    <message>
        <source>Kantor mewajibkan persetujuan bertanda tangan. Kunci diingat sampai Luwes ditutup.</source>
        <translation>The office requires signed approvals. The key is remembered until Luwes is closed.</translation>
    </message>
    <message>
        <source>Berkas kunci</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>Sandi kunci</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>&amp;Kunci Anda</source>
        <translation>&amp;Your key</translation>
    </message>
    <message>
        <source>&amp;Sandi</source>
        <translation>&amp;Passphrase</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Kunci kantor</source>
        <translation>Office keys</translation>
    </message>
    <message>
        <source>Kunci yang dikenal</source>
        <translation>Known keys</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Lapisan</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sidik</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Sidik sebagai kata</source>
        <translation>Fingerprint in words</translation>
    </message>
    <message>
        <source>&amp;Percayai kunci…</source>
        <translation>&amp;Trust a key…</translation>
    </message>
    <message>
        <source>&amp;Cabut</source>
        <translation>&amp;Revoke</translation>
    </message>
    <message>
        <source>&amp;Buat kunci…</source>
        <translation>&amp;Make a key…</translation>
    </message>
    <message>
        <source>&amp;Ganti kunci…</source>
        <translation>Re&amp;place a key…</translation>
    </message>
    <message>
        <source>Kunci kantor (*.luweskey)</source>
        <translation>Office keys (*.luweskey)</translation>
    </message>
    <message>
        <source>Kunci kantor lain</source>
        <translation>Key of another office</translation>
    </message>
    <message>
        <source>Cabut kunci {0}? Paketnya tidak dapat dipasang lagi, dan kunci ini tidak dapat dipulihkan.</source>
        <translation>Revoke the key of {0}? Its packs can no longer be installed, and this key cannot be restored.</translation>
    </message>
    <message>
        <source>Cabut</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dibaca: {0}</source>
        <translation>Read aloud: {0}</translation>
    </message>
    <message>
        <source>Kunci (*.pem)</source>
        <translation>Keys (*.pem)</translation>
    </message>
    <message>
        <source>Kunci lama</source>
        <translation>Old key</translation>
    </message>
    <message>
        <source>Belum ada kunci. Minta berkas .luweskey dari kantor yang menerbitkan paket.</source>
        <translation>No keys yet. Ask for a .luweskey file from the office that publishes packs.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Frasa kaku</source>
        <translation>Stiff phrase</translation>
    </message>
    <message>
        <source>Nominalisasi</source>
        <translation>Nominalization</translation>
    </message>
    <message>
        <source>Kata mubazir</source>
        <translation>Redundancy</translation>
    </message>
    <message>
        <source>Pasif kaku</source>
        <translation>Stiff passive</translation>
    </message>
    <message>
        <source>Ejaan</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Singkatan</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>Kalimat panjang</source>
        <translation>Long sentence</translation>
    </message>
    <message>
        <source>Tanda baca</source>
        <translation>Punctuation</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Diusulkan</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Tidak dipakai lagi</source>
        <translation>No longer used</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Diperiksa</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Bank bawaan</source>
        <translation>Built-in bank</translation>
    </message>
    <message>
        <source>Ditambahkan</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Diubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Dinonaktifkan</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Dipulihkan</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>Dihapus</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Dibisukan</source>
        <translation>Muted</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Diimpor</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Dari paket</source>
        <translation>From a pack</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Berubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Tetap</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Bentrok</source>
        <translation>Clashing</translation>
    </message>
    <message>
        <source>Dipercaya</source>
        <translation>Trusted</translation>
    </message>
    <message>
        <source>Sudah diganti</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Dicabut</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>nasional</source>
        <translation>national</translation>
    </message>
    <message>
        <source>Nasional</source>
        <translation>National</translation>
    </message>
    <message>
        <source>provinsi</source>
        <translation>provincial</translation>
    </message>
    <message>
        <source>Provinsi</source>
        <translation>Provincial</translation>
    </message>
    <message>
        <source>instansi</source>
        <translation>agency</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>pribadi</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>Pribadi</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Siaran pers</source>
        <translation>Press release</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>WhatsApp, pesan</source>
        <translation>WhatsApp, message</translation>
    </message>
    <message>
        <source>WhatsApp, status</source>
        <translation>WhatsApp, status</translation>
    </message>
    <message>
        <source>WhatsApp, saluran</source>
        <translation>WhatsApp, channel</translation>
    </message>
    <message>
        <source>Laporan atau narasi</source>
        <translation>Report or narrative</translation>
    </message>
    <message>
        <source>Frasa dari bank frasa</source>
        <translation>Phrase from the phrase bank</translation>
    </message>
    <message>
        <source>Pelaku di belakang</source>
        <translation>Actor at the end</translation>
    </message>
    <message>
        <source>Kata pengisi “kegiatan”</source>
        <translation>The filler “kegiatan”</translation>
    </message>
    <message>
        <source>Jamak ganda</source>
        <translation>Plural twice</translation>
    </message>
    <message>
        <source>Bilangan dua kali</source>
        <translation>Number twice</translation>
    </message>
    <message>
        <source>Singkatan belum dijelaskan</source>
        <translation>Abbreviation not explained yet</translation>
    </message>
    <message>
        <source>Bentuk tidak baku</source>
        <translation>Non-standard form</translation>
    </message>
    <message>
        <source>di dan ke</source>
        <translation>di and ke</translation>
    </message>
    <message>
        <source>Bentuk terikat</source>
        <translation>Bound form</translation>
    </message>
    <message>
        <source>Penulisan rupiah</source>
        <translation>Writing rupiah</translation>
    </message>
    <message>
        <source>Penulisan waktu</source>
        <translation>Writing the time</translation>
    </message>
    <message>
        <source>Keterangan pengucap</source>
        <translation>Who is speaking</translation>
    </message>
    <message>
        <source>Kapital di tengah kalimat</source>
        <translation>Capital within a sentence</translation>
    </message>
    <message>
        <source>Kata ganda</source>
        <translation>Doubled word</translation>
    </message>
    <message>
        <source>Spasi sebelum tanda baca</source>
        <translation>Space before punctuation</translation>
    </message>
    <message>
        <source>Spasi sesudah tanda baca</source>
        <translation>Space after punctuation</translation>
    </message>
    <message>
        <source>Spasi ganda</source>
        <translation>Double space</translation>
    </message>
    <message>
        <source>Tanda baca ganda</source>
        <translation>Doubled punctuation</translation>
    </message>
    <message>
        <source>Tanda tanpa pasangan</source>
        <translation>Sign without its partner</translation>
    </message>
    <message>
        <source>Spasi di dalam kurung</source>
        <translation>Space inside brackets</translation>
    </message>
    <message>
        <source>Tanda pisah</source>
        <translation>Dash</translation>
    </message>
    <message>
        <source>Penulisan gelar</source>
        <translation>Writing degrees</translation>
    </message>
    <message>
        <source>Titik pada singkatan</source>
        <translation>Full stop in an abbreviation</translation>
    </message>
    <message>
        <source>Salah ketik</source>
        <translation>Typing error</translation>
    </message>
    <message>
        <source>Kata tak dikenal</source>
        <translation>Unknown word</translation>
    </message>
    <message>
        <source>Terlalu panjang untuk kanal</source>
        <translation>Too long for the channel</translation>
    </message>
    <message>
        <source>Terlalu banyak tagar</source>
        <translation>Too many hashtags</translation>
    </message>
    <message>
        <source>Tagar tanpa huruf besar</source>
        <translation>Hashtag without capitals</translation>
    </message>
    <message>
        <source>kata benda tindakan: peninjauan, sosialisasi</source>
        <translation>action noun: peninjauan, sosialisasi</translation>
    </message>
    <message>
        <source>kata kerja berimbuhan: meninjau, digelar</source>
        <translation>verb with an affix: meninjau, digelar</translation>
    </message>
    <message>
        <source>satu kata apa saja; &lt;kata 1-3&gt; satu sampai tiga kata</source>
        <translation>any one word; &lt;kata 1-3&gt; one to three words</translation>
    </message>
    <message>
        <source>satu sampai lima kata berhuruf kapital</source>
        <translation>one to five words with a capital</translation>
    </message>
    <message>
        <source>bilangan dengan angka atau huruf</source>
        <translation>number in digits or letters</translation>
    </message>
    <message>
        <source>nama hari</source>
        <translation>name of a day</translation>
    </message>
    <message>
        <source>nama bulan</source>
        <translation>name of a month</translation>
    </message>
    <message>
        <source>tanggal: 17 Agustus 2026, 17/8/2026</source>
        <translation>date: 17 Agustus 2026, 17/8/2026</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Warna</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Terang, gelap, atau kontras tinggi: hitam putih, terang atau gelap seperti komputer.</source>
        <translation>Light, dark, or high contrast: black and white, light or dark as the computer.</translation>
    </message>
    <message>
        <source>Ikut komputer</source>
        <translation>Like the computer</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Kontras tinggi</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Bahasa jendela</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>Bahasa menu dan tombol; berlaku setelah Luwes dibuka lagi.</source>
        <translation>Language of menus and buttons; takes effect when Luwes is opened again.</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Pemeriksaan</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>LanguageTool</source>
        <translation>LanguageTool</translation>
    </message>
    <message>
        <source>Server yang dipakai program lain dan pemeriksaan tambahan.</source>
        <translation>The server that other programs and the extra checks use.</translation>
    </message>
    <message>
        <source>Tidak dipakai</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Server bawaan Luwes</source>
        <translation>Luwes’s own server</translation>
    </message>
    <message>
        <source>LanguageTool yang terpasang</source>
        <translation>LanguageTool as installed</translation>
    </message>
    <message>
        <source>Program lain</source>
        <translation>Other programs</translation>
    </message>
    <message>
        <source>Layani program lain</source>
        <translation>Serve other programs</translation>
    </message>
    <message>
        <source>LibreOffice, peramban, dan program lain di komputer ini boleh meminta Luwes memeriksa.</source>
        <translation>LibreOffice, browsers and other programs on this computer may ask Luwes to check.</translation>
    </message>
    <message>
        <source>Nomor port</source>
        <translation>Port number</translation>
    </message>
    <message>
        <source>Bagian alamat yang disebut di program lain; ganti bila nomor ini sudah dipakai.</source>
        <translation>The part of the address that other programs need; change it if this number is taken.</translation>
    </message>
    <message>
        <source>Halaman dan pengaya yang diizinkan</source>
        <translation>Allowed pages and extensions</translation>
    </message>
    <message>
        <source>Asal halaman web atau pengaya peramban yang boleh meminta, dipisah spasi; kosong berarti tidak ada.</source>
        <translation>Origins of web pages or browser extensions that may ask, with spaces between; empty means none.</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Tampil di pratinjau kiriman.</source>
        <translation>Shown in the post preview.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Pustaka naskah tidak dapat dibaca: {0}.</source>
        <translation>The draft library cannot be read: {0}.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Daftar naskah</source>
        <translation>List of drafts</translation>
    </message>
    <message>
        <source>&amp;Pulihkan dan buka</source>
        <translation>&amp;Restore and open</translation>
    </message>
    <message>
        <source>&amp;Hapus selamanya…</source>
        <translation>&amp;Delete forever…</translation>
    </message>
    <message>
        <source>&amp;Buka</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Ganti &amp;judul…</source>
        <translation>Change &amp;title…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>Ta&amp;gs…</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Gandakan</source>
        <translation>D&amp;uplicate</translation>
    </message>
    <message>
        <source>&amp;Hapus</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>{0} naskah</source>
        <translation>Drafts: {0}</translation>
    </message>
    <message>
        <source>Tempat sampah kosong.</source>
        <translation>The trash is empty.</translation>
    </message>
    <message>
        <source>Tidak ada naskah yang cocok.</source>
        <translation>No drafts match.</translation>
    </message>
    <message>
        <source>Naskah</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Naskah baru</source>
        <translation>New draft</translation>
    </message>
    <message>
        <source>Sembunyikan pustaka naskah</source>
        <translation>Hide the draft library</translation>
    </message>
</context>
<context>
    <name>LongPaste</name>
    <message>
        <source>Menempel naskah yang panjang…</source>
        <translation>Pasting a long draft…</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Menempel</source>
        <translation>Pasting</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Naskah terlalu panjang untuk diperiksa.</source>
        <translation>The text is too long to check.</translation>
    </message>
    <message>
        <source>Pemeriksaan {0} gagal; yang lain tetap jalan.</source>
        <translation>The check {0} failed; the others go on.</translation>
    </message>
    <message>
        <source>Naskah baru</source>
        <translation>New draft</translation>
    </message>
    <message>
        <source>{0}[*] – Luwes</source>
        <translation>{0}[*] – Luwes</translation>
    </message>
    <message>
        <source>“{0}” masuk kamus pribadi dan tidak ditandai lagi.</source>
        <translation>“{0}” is in the personal dictionary and no longer marked.</translation>
    </message>
    <message>
        <source>Lihat Periksa, Yang diabaikan ({0}), atau Kamus pribadi ({1}).</source>
        <translation>See Check, Ignored findings ({0}), or Personal dictionary ({1}).</translation>
    </message>
    <message>
        <source>Ada yang gagal di dalam Luwes.</source>
        <translation>Something in Luwes failed.</translation>
    </message>
    <message>
        <source>Naskah Anda disimpan sebagai draf.</source>
        <translation>Your text is saved as a draft.</translation>
    </message>
    <message>
        <source>Simpan naskah Anda.</source>
        <translation>Save your text.</translation>
    </message>
    <message>
        <source>Rinciannya ada di {0}.</source>
        <translation>Details are in {0}.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tutup pesan</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Batal: {0}</source>
        <translation>Undo: {0}</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>Ganti kunci</source>
        <translation>Replace the key</translation>
    </message>
    <message>
        <source>Buat kunci</source>
        <translation>Make a key</translation>
    </message>
    <message>
        <source>Buka lembar cadangan</source>
        <translation>Open the backup sheet</translation>
    </message>
    <message>
        <source>Kedua sandi tidak sama.</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message>
        <source>Kunci dibuat, sidik {0}.
Simpan baik-baik: {1}
Bagikan kepada penulis: {2}
Cetak lalu kunci: {3}</source>
        <translation>The key is made, fingerprint {0}.
Keep it safe: {1}
Give to writers: {2}
Print and lock away: {3}</translation>
    </message>
    <message>
        <source>Siapa yang memegang berkas kunci dan sandinya dapat menerbitkan atas nama kantor. Sandi tidak dapat dipulihkan; pakai kalimat pendek, sedikitnya {0} tanda.</source>
        <translation>Whoever holds the key file and its passphrase can publish in the office’s name. The passphrase cannot be recovered; use a short sentence of at least {0} characters.</translation>
    </message>
    <message>
        <source>Kunci lama</source>
        <translation>Old key</translation>
    </message>
    <message>
        <source>Sandi kunci &amp;lama</source>
        <translation>&amp;Old passphrase</translation>
    </message>
    <message>
        <source>Nama &amp;kantor</source>
        <translation>Office &amp;name</translation>
    </message>
    <message>
        <source>&amp;Lapisan</source>
        <translation>&amp;Layer</translation>
    </message>
    <message>
        <source>Berkas kunci baru</source>
        <translation>New key file</translation>
    </message>
    <message>
        <source>Pilih tempat…</source>
        <translation>Choose a place…</translation>
    </message>
    <message>
        <source>Berkas kunci &amp;baru</source>
        <translation>New &amp;key file</translation>
    </message>
    <message>
        <source>&amp;Sandi baru</source>
        <translation>New &amp;passphrase</translation>
    </message>
    <message>
        <source>Sandi baru, s&amp;ekali lagi</source>
        <translation>New passphrase a&amp;gain</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Lapisan</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Sandi kunci lama</source>
        <translation>Old passphrase</translation>
    </message>
    <message>
        <source>Sandi baru</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Sandi baru, sekali lagi</source>
        <translation>New passphrase again</translation>
    </message>
    <message>
        <source>Kunci (*.pem)</source>
        <translation>Keys (*.pem)</translation>
    </message>
</context>
<context>
    <name>NotationHelp</name>
    <message>
        <source>Cara menulis pola</source>
        <translation>How to write a pattern</translation>
    </message>
    <message>
        <source>kata-kata itu, huruf besar atau kecil</source>
        <translation>these words, in capitals or small letters</translation>
    </message>
    <message>
        <source>salah satu kata, tanpa spasi di garis miring</source>
        <translation>one of the words, without spaces at the slash</translation>
    </message>
    <message>
        <source>salah satu kelompok kata</source>
        <translation>one of the groups of words</translation>
    </message>
    <message>
        <source>bagian yang boleh tidak ada</source>
        <translation>a part that may be missing</translation>
    </message>
    <message>
        <source>semua bentuk berimbuhan: melaksanakan, pelaksanaan …</source>
        <translation>all forms with affixes: melaksanakan, pelaksanaan …</translation>
    </message>
    <message>
        <source>tanda biasa, bukan notasi</source>
        <translation>a plain sign, no notation</translation>
    </message>
    <message>
        <source>Frasa</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Isian di dalam frasa</source>
        <translation>Slots in the phrase</translation>
    </message>
    <message>
        <source>Pengganti</source>
        <translation>Replacements</translation>
    </message>
    <message>
        <source>(hapus)</source>
        <translation>(delete)</translation>
    </message>
    <message>
        <source>frasanya dibuang</source>
        <translation>the phrase is dropped</translation>
    </message>
    <message>
        <source>Contoh salah</source>
        <translation>Wrong examples</translation>
    </message>
    <message>
        <source>[Dalam rangka =&gt; Untuk] menyambut tamu.</source>
        <translation>[Dalam rangka =&gt; Untuk] menyambut tamu.</translation>
    </message>
    <message>
        <source>yang ditandai, lalu hasilnya</source>
        <translation>what is marked, then the result</translation>
    </message>
    <message>
        <source>Kecuali</source>
        <translation>Except</translation>
    </message>
    <message>
        <source>diam bila didahului kata itu; _ adalah frasanya</source>
        <translation>silent after these words; _ is the phrase</translation>
    </message>
    <message>
        <source>kata kerja aktif: peninjauan menjadi meninjau</source>
        <translation>active verb: peninjauan becomes meninjau</translation>
    </message>
    <message>
        <source>kata kerja pasif: ditinjau</source>
        <translation>passive verb: ditinjau</translation>
    </message>
    <message>
        <source>aktif, hanya yang dapat diikuti objek</source>
        <translation>active, only if an object may follow</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Boleh menyetujui entri yang terakhir diubah sendiri</source>
        <translation>People may approve entries they changed last themselves</translation>
    </message>
    <message>
        <source>Persetujuan harus ditandatangani kunci penyetujunya</source>
        <translation>Approvals must be signed with the approver’s key</translation>
    </message>
    <message>
        <source>Batas dampak per 1.000 kata</source>
        <translation>Limit of impact per 1,000 words</translation>
    </message>
    <message>
        <source>Simpan setelan</source>
        <translation>Save settings</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Empat mata</source>
        <translation>Four eyes</translation>
    </message>
    <message>
        <source>Tanpa centang, setiap usulan dan perubahan dilihat dua orang. Lapisan pribadi bebas.</source>
        <translation>Unless ticked, two people see every proposal and change. The personal layer is free.</translation>
    </message>
    <message>
        <source>Entri baru dan perubahan berlaku setelah ditandatangani; paket hanya terbit bila setiap entrinya ditandatangani. Lapisan pribadi bebas.</source>
        <translation>What is new or changed is in force once it is signed, and a pack is published only when all its entries are signed. The personal layer is free.</translation>
    </message>
    <message>
        <source>Kunci</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Batas dampak</source>
        <translation>Limit of impact</translation>
    </message>
    <message>
        <source>Temuan per 1.000 kata bahasa lugas; di atas ini persetujuan perlu alasan.</source>
        <translation>Findings per 1,000 words of plain text; above this an approval needs a reason.</translation>
    </message>
    <message>
        <source>Setelan disimpan.</source>
        <translation>The settings are saved.</translation>
    </message>
</context>
<context>
    <name>PatternField</name>
    <message>
        <source>Arti pola</source>
        <translation>Meaning of the pattern</translation>
    </message>
    <message>
        <source>Kesalahan pola</source>
        <translation>Mistake in the pattern</translation>
    </message>
    <message>
        <source>Ke tempatnya</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Ketik yang dicari; bentuknya muncul di sini.</source>
        <translation>Type what to look for; its forms appear here.</translation>
    </message>
    <message>
        <source> … dan {0} lagi</source>
        <translation> … and {0} more</translation>
    </message>
    <message>
        <source>Yang dicari ({0}): {1}</source>
        <translation>It looks for ({0}): {1}</translation>
    </message>
</context>
<context>
    <name>PhotoReader</name>
    <message>
        <source>Foto tidak dapat dibaca: {0}.</source>
        <translation>The photo cannot be read: {0}.</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Pratinjau kiriman</source>
        <translation>Post preview</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>{0} · baru saja</source>
        <translation>{0} · just now</translation>
    </message>
    <message>
        <source>selengkapnya</source>
        <translation>more</translation>
    </message>
    <message>
        <source>sembunyikan</source>
        <translation>less</translation>
    </message>
    <message>
        <source>Belum ada naskah.</source>
        <translation>There is no text yet.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Pratinjau kiriman</source>
        <translation>Post preview</translation>
    </message>
    <message>
        <source>Pilih f&amp;oto…</source>
        <translation>Choose ph&amp;oto…</translation>
    </message>
    <message>
        <source>&amp;Hapus foto</source>
        <translation>Re&amp;move photo</translation>
    </message>
    <message>
        <source>Belum ada foto. Pilih, atau seret berkas foto ke sini.</source>
        <translation>No photo yet. Choose one, or drop a photo file here.</translation>
    </message>
    <message>
        <source>Na&amp;ma kantor</source>
        <translation>&amp;Your office</translation>
    </message>
    <message>
        <source>Foto ({0})</source>
        <translation>Photos ({0})</translation>
    </message>
    <message>
        <source>Pilih foto</source>
        <translation>Choose a photo</translation>
    </message>
</context>
<context>
    <name>ProgramsDialog</name>
    <message>
        <source>&amp;Layani program lain di alamat tetap</source>
        <translation>&amp;Serve other programs at a fixed address</translation>
    </message>
    <message>
        <source>&amp;Salin</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>kosong: tidak ada</source>
        <translation>empty: none</translation>
    </message>
    <message>
        <source>Izinkan {0}</source>
        <translation>Allow {0}</translation>
    </message>
    <message>
        <source>Untuk program lain</source>
        <translation>For other programs</translation>
    </message>
    <message>
        <source>Alamat untuk program lain</source>
        <translation>Address for other programs</translation>
    </message>
    <message>
        <source>Salin alamat</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Masalah</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>LibreOffice, peramban, dan program lain di komputer ini dapat meminta Luwes memeriksa. </source>
        <translation>LibreOffice, browsers and other programs on this computer can ask Luwes to check. </translation>
    </message>
    <message>
        <source>Naskah tidak meninggalkan komputer.</source>
        <translation>Texts do not leave the computer.</translation>
    </message>
    <message>
        <source>LanguageTool</source>
        <translation>LanguageTool</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Alamat</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>Peramban yang &amp;diizinkan</source>
        <translation>Allowed &amp;browsers</translation>
    </message>
    <message>
        <source>Cara memakai di Li&amp;breOffice</source>
        <translation>How to use it in Libre&amp;Office</translation>
    </message>
    <message>
        <source>Cara memakai lewat &amp;HTTP</source>
        <translation>How to use it over &amp;HTTP</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tulis asal seperti https://kantor.go.id atau moz-extension://…, dipisah spasi.</source>
        <translation>Write origins such as https://kantor.go.id or moz-extension://…, with spaces between.</translation>
    </message>
    <message>
        <source>Program lain belum dapat meminta.</source>
        <translation>Other programs cannot ask yet.</translation>
    </message>
    <message>
        <source>Berlaku selama Luwes terbuka, hanya untuk komputer ini.</source>
        <translation>Holds while Luwes is open, only for this computer.</translation>
    </message>
    <message>
        <source>Rahasia, dan berubah setiap kali Luwes dibuka.</source>
        <translation>Secret, and different every time Luwes is opened.</translation>
    </message>
</context>
<context>
    <name>ProposeDialog</name>
    <message>
        <source>Usulkan ke bank frasa</source>
        <translation>Propose for the phrase bank</translation>
    </message>
    <message>
        <source>Yang masih kurang</source>
        <translation>What is still missing</translation>
    </message>
    <message>
        <source>&amp;Usulkan</source>
        <translation>&amp;Propose</translation>
    </message>
    <message>
        <source>Isi frasa dan alasannya, agar pemeriksa bank tahu maksud Anda.</source>
        <translation>Fill in the phrase and the reason, so that the keepers of the bank know what you mean.</translation>
    </message>
    <message>
        <source>&amp;Usulkan lagi</source>
        <translation>&amp;Propose again</translation>
    </message>
    <message>
        <source>Kosongkan bila frasanya cukup dihapus</source>
        <translation>Leave empty if the phrase can simply be deleted</translation>
    </message>
    <message>
        <source>Misalnya: berlebihan; “untuk” sudah cukup</source>
        <translation>For example: too long; “untuk” is enough</translation>
    </message>
    <message>
        <source>&amp;Frasa</source>
        <translation>P&amp;hrase</translation>
    </message>
    <message>
        <source>&amp;Pengganti</source>
        <translation>&amp;Replacements</translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation>R&amp;eason</translation>
    </message>
    <message>
        <source>&amp;Kategori</source>
        <translation>&amp;Category</translation>
    </message>
    <message>
        <source>&amp;Contoh</source>
        <translation>E&amp;xamples</translation>
    </message>
    <message>
        <source>Usulan berlaku setelah disetujui pengelola bank.</source>
        <translation>A proposal applies once a keeper of the bank has approved it.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Terbitkan lapisan</source>
        <translation>Publish a layer</translation>
    </message>
    <message>
        <source>Terbitkan</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Versi {0} dengan {1} entri ditulis ke {2}. Bagikan berkas itu lewat folder, USB, atau web.</source>
        <translation>Version {0}, entries: {1}, written to {2}. Share that file by folder, USB stick or web.</translation>
    </message>
    <message>
        <source>Entri yang disetujui dalam lapisan kunci itu menjadi satu berkas bertanda tangan. Penulis yang memercayai kunci kantor Anda dapat memasangnya.</source>
        <translation>The approved entries in the layer of this key become one signed file. Writers who trust your office’s key can install it.</translation>
    </message>
    <message>
        <source>Berkas kunci</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>Folder tujuan</source>
        <translation>Target folder</translation>
    </message>
    <message>
        <source>Pilih kunci…</source>
        <translation>Choose a key…</translation>
    </message>
    <message>
        <source>&amp;Kunci kantor</source>
        <translation>Office &amp;key</translation>
    </message>
    <message>
        <source>&amp;Sandi</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Pilih folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>&amp;Folder tujuan</source>
        <translation>Target &amp;folder</translation>
    </message>
    <message>
        <source>Sandi kunci</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Kunci kantor</source>
        <translation>Office keys</translation>
    </message>
    <message>
        <source>Kunci (*.pem)</source>
        <translation>Keys (*.pem)</translation>
    </message>
</context>
<context>
    <name>PublishingDesk</name>
    <message>
        <source>&amp;Terbitkan lapisan…</source>
        <translation>&amp;Publish a layer…</translation>
    </message>
    <message>
        <source>Pa&amp;sang paket…</source>
        <translation>&amp;Install a pack…</translation>
    </message>
    <message>
        <source>Paket te&amp;rpasang…</source>
        <translation>Installed pac&amp;ks…</translation>
    </message>
    <message>
        <source>K&amp;unci kantor…</source>
        <translation>&amp;Office keys…</translation>
    </message>
    <message>
        <source>Kotak &amp;masuk usulan…</source>
        <translation>Proposal inbo&amp;x…</translation>
    </message>
</context>
<context>
    <name>ReachBox</name>
    <message>
        <source>Dampak</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Tempat yang akan ditandai</source>
        <translation>Places that would be marked</translation>
    </message>
    <message>
        <source>Dampak dihitung setelah pola dapat dibaca.</source>
        <translation>The impact is counted once the pattern can be read.</translation>
    </message>
    <message>
        <source>Bahasa lugas: {0}</source>
        <translation>Plain text: {0}</translation>
    </message>
    <message>
        <source>{0} naskah kantor yang disetujui: {1}</source>
        <translation>Approved texts of the office ({0}): {1}</translation>
    </message>
    <message>
        <source>Belum ada naskah kantor yang disetujui untuk dibandingkan.</source>
        <translation>There are no approved texts of the office to compare with yet.</translation>
    </message>
    <message>
        <source>Lebih dari batas kantor ({0} per 1.000 kata): tulis alasan bila tetap disetujui.</source>
        <translation>Above the office’s limit ({0} per 1,000 words): write a reason if you approve it anyway.</translation>
    </message>
    <message>
        <source>Naskah kantor</source>
        <translation>Texts of the office</translation>
    </message>
    <message>
        <source>Bahasa lugas (mungkin keliru ditandai)</source>
        <translation>Plain text (perhaps marked wrongly)</translation>
    </message>
    <message>
        <source>{0} tempat dalam {1} kata, {2} per 1.000 kata.</source>
        <translation>Places: {0} in {1} words, {2} per 1,000 words.</translation>
    </message>
    <message>
        <source>… dan {0} lagi</source>
        <translation>… and {0} more</translation>
    </message>
</context>
<context>
    <name>RefusedDialog</name>
    <message>
        <source>Yang tidak diubah</source>
        <translation>What was not changed</translation>
    </message>
    <message>
        <source>Entri yang tidak diubah</source>
        <translation>Entries not changed</translation>
    </message>
    <message>
        <source>Frasa</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Alasannya</source>
        <translation>The reason</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SafeModel</name>
    <message>
        <source>(hapus)</source>
        <translation>(delete)</translation>
    </message>
    <message>
        <source>{0} → {1}. {2} Kalimatnya: {3}</source>
        <translation>{0} → {1}. {2} The sentence: {3}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{0} sedang terbuka di jendela Luwes lain.</source>
        <translation>{0} is open in another Luwes window.</translation>
    </message>
    <message>
        <source>Perubahan {0} yang belum disimpan dibuka lagi.</source>
        <translation>Unsaved changes of {0} are open again.</translation>
    </message>
    <message>
        <source>Berkas ini memakai pengodean {0}. Bila disimpan, ia menjadi UTF-8.</source>
        <translation>This file has the encoding {0}. When saved, it becomes UTF-8.</translation>
    </message>
    <message>
        <source>{0} dibuka sebagai naskah baru; dokumen aslinya tetap.</source>
        <translation>{0} was opened as a new draft; the document itself stays as it is.</translation>
    </message>
    <message>
        <source>Tidak ikut: {0}.</source>
        <translation>Left out: {0}.</translation>
    </message>
    <message>
        <source>Naskah ini sedang terbuka di jendela Luwes lain.</source>
        <translation>This draft is open in another Luwes window.</translation>
    </message>
    <message>
        <source>Naskah tidak dapat disimpan di {0}: {1}.</source>
        <translation>The text cannot be saved in {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} tanda rusak disimpan sebagai “?”.</source>
        <translation>Broken characters saved as “?”: {0}.</translation>
    </message>
    <message>
        <source>Sebelum versi {0} dipulihkan</source>
        <translation>Before the version of {0} was restored</translation>
    </message>
    <message>
        <source>Saat dibuka</source>
        <translation>When opened</translation>
    </message>
    <message>
        <source>Sebuah draf rusak dan disisihkan sebagai {0}.</source>
        <translation>A draft was damaged and put aside as {0}.</translation>
    </message>
    <message>
        <source>Versi terakhirnya dipakai sebagai gantinya.</source>
        <translation>Its latest version is used instead.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Kembalikan ke semula</source>
        <translation>Back to the default</translation>
    </message>
    <message>
        <source>Semula: {0}</source>
        <translation>Default: {0}</translation>
    </message>
    <message>
        <source>{0}: isian ini tidak dapat dipakai.</source>
        <translation>{0}: this cannot be used.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Pilihan ini tidak dapat disimpan: {0}.</source>
        <translation>This choice cannot be saved: {0}.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Cari setelan</source>
        <translation>Search settings</translation>
    </message>
    <message>
        <source>Tidak ada setelan yang cocok.</source>
        <translation>No settings match.</translation>
    </message>
    <message>
        <source>Setelan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Semua semula</source>
        <translation>Reset all</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ShelfDialog</name>
    <message>
        <source>Paket terpasang</source>
        <translation>Installed packs</translation>
    </message>
    <message>
        <source>Lapisan</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Versi</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Dibuat</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Dipasang</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Kembali ke versi ini</source>
        <translation>Go back to this version</translation>
    </message>
    <message>
        <source>Sepuluh paket terakhir tiap lapisan disimpan, juga isi lapisan sebelum paket pertama.</source>
        <translation>The last ten packs of each layer are kept, and what the layer had before the first pack.</translation>
    </message>
    <message>
        <source>Kembalikan lapisan {0} ke {1}?</source>
        <translation>Put the {0} layer back to {1}?</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lapisan {0} sudah kembali.</source>
        <translation>The {0} layer is back.</translation>
    </message>
    <message>
        <source>versi {0}</source>
        <translation>version {0}</translation>
    </message>
    <message>
        <source>isi sebelum paket</source>
        <translation>as before any pack</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Belum ada paket yang dipasang.</source>
        <translation>No packs are installed yet.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Cari perintah atau tombol</source>
        <translation>Search commands or keys</translation>
    </message>
    <message>
        <source>Pakai</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Tanpa tombol</source>
        <translation>No keys</translation>
    </message>
    <message>
        <source>Semula</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Semua semula</source>
        <translation>Reset all</translation>
    </message>
    <message>
        <source>Tombol pintas</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Tekan tombol baru</source>
        <translation>Press new keys</translation>
    </message>
    <message>
        <source>{0} dipakai untuk menulis. Tekan bersama Ctrl atau Alt, atau pilih F1–F12.</source>
        <translation>{0} is needed for writing. Press it with Ctrl or Alt, or choose F1–F12.</translation>
    </message>
    <message>
        <source>{0} membuka menu {1}. Pilih yang lain.</source>
        <translation>{0} opens the menu {1}. Choose another.</translation>
    </message>
    <message>
        <source>{0} sudah tombol perintah ini.</source>
        <translation>{0} already belongs to this command.</translation>
    </message>
    <message>
        <source>{0} dipakai {1}. Bila dipakai di sini, {1} kehilangan tombol itu.</source>
        <translation>{0} is used by {1}. If you use it here, {1} loses it.</translation>
    </message>
    <message>
        <source>Perintah dan tombolnya</source>
        <translation>Commands and their keys</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Pakai tombol yang baru ditekan untuk perintah terpilih</source>
        <translation>Use the keys just pressed for the selected command</translation>
    </message>
    <message>
        <source>Kembalikan tombol bawaan perintah terpilih</source>
        <translation>Give the selected command its default keys again</translation>
    </message>
    <message>
        <source>Kembalikan tombol bawaan semua perintah</source>
        <translation>Give all commands their default keys again</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>Tombol</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Perintah</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>{0} (diganti)</source>
        <translation>{0} (changed)</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>&amp;Bisukan entri lapisan atas</source>
        <translation>&amp;Mute an entry of a higher layer</translation>
    </message>
    <message>
        <source>Tolak</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Alasan penolakan, agar pengusul tahu:</source>
        <translation>Reason for rejecting, so that the proposer knows:</translation>
    </message>
    <message>
        <source>&amp;Usulkan</source>
        <translation>&amp;Propose</translation>
    </message>
    <message>
        <source>&amp;Setujui</source>
        <translation>&amp;Approve</translation>
    </message>
    <message>
        <source>Setujui dengan &amp;alasan…</source>
        <translation>Approve &amp;with a reason…</translation>
    </message>
    <message>
        <source>&amp;Tolak…</source>
        <translation>Re&amp;ject…</translation>
    </message>
    <message>
        <source>&amp;Nonaktifkan</source>
        <translation>&amp;Retire</translation>
    </message>
    <message>
        <source>&amp;Pulihkan</source>
        <translation>Re&amp;store</translation>
    </message>
    <message>
        <source>Bisukan untuk &amp;saya sendiri</source>
        <translation>Mute for my&amp;self</translation>
    </message>
    <message>
        <source>Bisukan untuk seluruh &amp;instansi</source>
        <translation>Mute for the whole &amp;agency</translation>
    </message>
    <message>
        <source>Bisukan untuk seluruh &amp;provinsi</source>
        <translation>Mute for the whole &amp;province</translation>
    </message>
    <message>
        <source>&amp;Kategori</source>
        <translation>&amp;Category</translation>
    </message>
    <message>
        <source>A&amp;man</source>
        <translation>Sa&amp;fe</translation>
    </message>
    <message>
        <source>&amp;Ya</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>&amp;Tidak</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Kana&amp;l…</source>
        <translation>Channe&amp;l…</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Alasan persetujuan:</source>
        <translation>Reason for approving:</translation>
    </message>
</context>
<context>
    <name>SummaryLabel</name>
    <message>
        <source>Menyiapkan bank frasa…</source>
        <translation>Preparing the phrase bank…</translation>
    </message>
    <message>
        <source>Ringkasan temuan</source>
        <translation>Summary of findings</translation>
    </message>
    <message>
        <source>Belum ada naskah.</source>
        <translation>There is no text yet.</translation>
    </message>
    <message>
        <source>Tidak ada temuan. Naskah ini sudah luwes.</source>
        <translation>No findings. This text reads well.</translation>
    </message>
    <message>
        <source>{0} temuan: {1}</source>
        <translation>Findings: {0} ({1})</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>&amp;Abaikan di tempat ini</source>
        <translation>&amp;Ignore here</translation>
    </message>
    <message>
        <source>Abaikan di seluruh &amp;naskah ini</source>
        <translation>Ignore in the &amp;whole draft</translation>
    </message>
    <message>
        <source>Tambah ke ka&amp;mus</source>
        <translation>Add to &amp;dictionary</translation>
    </message>
    <message>
        <source>&amp;Potong</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Salin</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Tempel</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Pilih se&amp;mua</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Usulkan ke bank frasa…</source>
        <translation>Propose for the phrase &amp;bank…</translation>
    </message>
</context>
<context>
    <name>TrialBox</name>
    <message>
        <source>Tempel kalimat atau naskah apa saja; yang akan ditandai langsung terlihat.</source>
        <translation>Paste any sentence or text; what would be marked shows at once.</translation>
    </message>
    <message>
        <source>Teks percobaan</source>
        <translation>Text to try</translation>
    </message>
    <message>
        <source>Yang ditandai dan penggantinya</source>
        <translation>What is marked and its replacement</translation>
    </message>
    <message>
        <source>{0} tempat ditandai:</source>
        <translation>Places marked: {0}</translation>
    </message>
    <message>
        <source>Belum ada yang ditandai.</source>
        <translation>Nothing is marked yet.</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Percayai kunci</source>
        <translation>Trust a key</translation>
    </message>
    <message>
        <source>{0}, lapisan {1}, dibuat {2}</source>
        <translation>{0}, {1} layer, made {2}</translation>
    </message>
    <message>
        <source>Kunci ini menggantikan {0} dan ditandatangani olehnya.</source>
        <translation>This key replaces {0} and is signed by it.</translation>
    </message>
    <message>
        <source>Telepon kantor itu, atau temui, dan minta dibacakan sidiknya. Jangan mencocokkan dengan surel atau pesan yang datang bersama berkas ini: yang memalsukan kunci memalsukan keduanya.</source>
        <translation>Call that office, or meet them, and ask them to read the fingerprint aloud. Do not compare it with an e-mail or message that came with this file: whoever forges the key forges both.</translation>
    </message>
    <message>
        <source>Sidiknya &amp;sama persis</source>
        <translation>The fingerprint is &amp;exactly the same</translation>
    </message>
    <message>
        <source>Percayai</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sidik kunci: {0}</source>
        <translation>Fingerprint of the key: {0}</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Naskah</source>
        <translation>&amp;Draft</translation>
    </message>
    <message>
        <source>Kana&amp;l</source>
        <translation>Channe&amp;l</translation>
    </message>
    <message>
        <source>Bank &amp;Frasa</source>
        <translation>Phrase &amp;Bank</translation>
    </message>
    <message>
        <source>&amp;Lihat dan ubah bank frasa</source>
        <translation>&amp;View and edit the phrase bank</translation>
    </message>
    <message>
        <source>Kamus &amp;pribadi…</source>
        <translation>Personal &amp;dictionary…</translation>
    </message>
    <message>
        <source>&amp;Kembali ke naskah</source>
        <translation>&amp;Back to the draft</translation>
    </message>
    <message>
        <source>&amp;Tampilan</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Perbe&amp;sar huruf</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>Perke&amp;cil huruf</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>Ukuran &amp;huruf semula</source>
        <translation>&amp;Reset text size</translation>
    </message>
    <message>
        <source>B&amp;antuan</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Untuk program lain…</source>
        <translation>For other &amp;programs…</translation>
    </message>
    <message>
        <source>&amp;Berkas</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Baru</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>B&amp;uka…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Simpan</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Simpan s&amp;ebagai…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>Eks&amp;por…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Laporan &amp;temuan (PDF)…</source>
        <translation>Findings &amp;report (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Keluar</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Sunting</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Urungkan</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>U&amp;langi</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Potong</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Salin</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Tempel</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Tempel apa a&amp;danya</source>
        <translation>Paste as &amp;is</translation>
    </message>
    <message>
        <source>Pilih se&amp;mua</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Periksa</source>
        <translation>&amp;Check</translation>
    </message>
    <message>
        <source>Temuan &amp;berikutnya</source>
        <translation>&amp;Next finding</translation>
    </message>
    <message>
        <source>Temuan &amp;sebelumnya</source>
        <translation>&amp;Previous finding</translation>
    </message>
    <message>
        <source>&amp;Terapkan usul pertama</source>
        <translation>&amp;Apply the first suggestion</translation>
    </message>
    <message>
        <source>A&amp;ngka naskah…</source>
        <translation>Fig&amp;ures…</translation>
    </message>
    <message>
        <source>Tambah ke ka&amp;mus</source>
        <translation>Add to &amp;dictionary</translation>
    </message>
    <message>
        <source>Batalkan yang &amp;disebut bilah pesan</source>
        <translation>Und&amp;o what the message bar tells</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Cari kata</source>
        <translation>Search words</translation>
    </message>
    <message>
        <source>Kata baru</source>
        <translation>New word</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Kamus</source>
        <translation>Dictionary</translation>
    </message>
    <message>
        <source>“{0}” sudah ada dalam kamus.</source>
        <translation>“{0}” is in the dictionary already.</translation>
    </message>
    <message>
        <source>{0} dari {1} kata</source>
        <translation>{0} of {1} words</translation>
    </message>
    <message>
        <source>Belum ada kata.</source>
        <translation>No words yet.</translation>
    </message>
    <message>
        <source>Kamus pribadi</source>
        <translation>Personal dictionary</translation>
    </message>
    <message>
        <source>Kamus instansi</source>
        <translation>Dictionary of the agency</translation>
    </message>
    <message>
        <source>Kamus yang ditampilkan</source>
        <translation>Dictionary shown</translation>
    </message>
    <message>
        <source>Cari di kamus</source>
        <translation>Search the dictionary</translation>
    </message>
    <message>
        <source>Daftar kata</source>
        <translation>List of words</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Kata berhuruf kecil berlaku untuk semua bentuknya; kata berhuruf besar hanya seperti tertulis.</source>
        <translation>A word in small letters stands for all its forms; a word with capitals only as written.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Temuan ini tidak punya usul pengganti; ubahlah sendiri.</source>
        <translation>This finding has no suggestion; please change the text yourself.</translation>
    </message>
    <message>
        <source>Pilih dulu kata yang ditandai salah ketik atau tidak dikenal.</source>
        <translation>First choose a word that is marked as misspelt or unknown.</translation>
    </message>
    <message>
        <source>“{0}” tidak jadi masuk kamus.</source>
        <translation>“{0}” did not go into the dictionary.</translation>
    </message>
    <message>
        <source>Naskah berubah sejak diperiksa; sedang diperiksa lagi.</source>
        <translation>The text has changed since it was checked; it is being checked again.</translation>
    </message>
    <message>
        <source>Tidak ada temuan.</source>
        <translation>No findings.</translation>
    </message>
</context>
<context>
    <name>_Worker</name>
    <message>
        <source>Ada yang gagal di dalam Luwes.</source>
        <translation>Something in Luwes failed.</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>“{0}” diusulkan ke bank frasa.</source>
        <translation>“{0}” has been proposed for the phrase bank.</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>.</source>
        <comment>between thousands</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>,</source>
        <comment>before decimals</comment>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Impor / ekspor</source>
        <translation>Import / export</translation>
    </message>
    <message>
        <source>&amp;Impor dari berkas…</source>
        <translation>&amp;Import from a file…</translation>
    </message>
    <message>
        <source>&amp;Ekspor ke berkas…</source>
        <translation>&amp;Export to a file…</translation>
    </message>
</context>
<context>
    <name>seen</name>
    <message>
        <source>Seluruh teks tampak tanpa “selengkapnya”.</source>
        <translation>All of the text shows, without “more”.</translation>
    </message>
    <message>
        <source>Yang tampak dulu: {0} dari {1} karakter.</source>
        <translation>Shown first: {0} of {1} characters.</translation>
    </message>
    <message>
        <source>Kalimat pertama {0} karakter; {1} di antaranya tersembunyi.</source>
        <translation>The first sentence has {0} characters; {1} of them are hidden.</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>hari ini {0}</source>
        <translation>today {0}</translation>
    </message>
    <message>
        <source>kemarin {0}</source>
        <translation>yesterday {0}</translation>
    </message>
</context>
</TS>

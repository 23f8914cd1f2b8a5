"""The zip files that Word and LibreOffice write: looked at before any of it is parsed."""

import io
import zlib
from zipfile import BadZipFile, ZipFile, ZipInfo

from desktop.documents.problem import UnreadableError, locked, too_large

MOST_XML = 20_000_000  # bytes unpacked; a document of 50,000 words takes some 5 million
MOST_UNPACKED = 400_000_000  # with its pictures, which are not parsed
_SMALL, _MOST_PACKED = 1_000_000, 200  # text packs 10 to 20 times, a made-up bomb 500 times and more
_MOST_MEMBERS = 10_000
_ENTITY = "<!ENTITY"
_ENTITIES = tuple(_ENTITY.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
_WORD = b"wordprocessingml.document.main+xml"
_WORD_LIKE = (b"wordprocessingml", b"ms-word")
_ENCRYPTED_FLAG = 1


def package_kind(data: bytes) -> str:
    """What a zip file is: ``.docx`` or ``.odt``; it is safe to parse then.

    Raises:
        UnreadableError: it is damaged, locked or another kind of document; it unpacks to more than ``MOST_XML``
            bytes of XML, ``MOST_UNPACKED`` in all or far more than it holds; or it declares entities, through
            which a file can read others.
    """
    try:
        with ZipFile(io.BytesIO(data)) as package:
            members = package.infolist()
            _refuse_large(members)
            kind = _kind(package, {member.filename for member in members})
            for member in members:
                if _is_xml(member):
                    _refuse_entities(package.read(member))
            return kind
    # What the standard library raises for damaged zip files, by trying many.
    except (BadZipFile, KeyError, ValueError, EOFError, NotImplementedError, OSError, zlib.error) as error:
        raise UnreadableError("Dokumen ini rusak atau tidak lengkap. Coba buka lalu simpan lagi di Word.") from error


def _refuse_large(members: list[ZipInfo]) -> None:
    """Judge by the sizes that the file declares; zipfile unpacks no more than these."""
    xml = sum(member.file_size for member in members if _is_xml(member))
    if xml > MOST_XML or sum(member.file_size for member in members) > MOST_UNPACKED or len(members) > _MOST_MEMBERS:
        raise too_large()
    if any(member.file_size > max(_SMALL, member.compress_size * _MOST_PACKED) for member in members):
        raise too_large()
    if any(member.flag_bits & _ENCRYPTED_FLAG for member in members):
        raise locked()


def _refuse_entities(xml: bytes) -> None:
    if any(entity in xml for entity in _ENTITIES):
        raise UnreadableError("Dokumen ini memuat acuan ke berkas lain yang tidak aman, jadi tidak dibuka.")


def _kind(package: ZipFile, names: set[str]) -> str:
    if "mimetype" in names and package.read("mimetype").startswith(b"application/vnd.oasis.opendocument.text"):
        if "encrypted-package" in names or b"encryption-data" in package.read("META-INF/manifest.xml"):
            raise locked()
        return ".odt"
    types = package.read("[Content_Types].xml") if "[Content_Types].xml" in names else b""
    if _WORD in types:
        return ".docx"
    if any(word in types for word in _WORD_LIKE):
        raise UnreadableError("Ini templat atau dokumen Word bermakro. Simpan dulu sebagai .docx, lalu buka lagi.")
    raise UnreadableError("Ini bukan dokumen teks. Luwes membaca .docx, .odt, .rtf, .txt, dan .md.")


def _is_xml(member: ZipInfo) -> bool:
    return member.filename.endswith((".xml", ".rels")) or member.filename == "mimetype"

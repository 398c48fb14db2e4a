"""Checksums of a package's files, and a signature over them by a passphrase that two offices agreed on.

The list is that of ``sha256sum``. The signature is HMAC-SHA256 (RFC 2104) over the list; its key comes from the
passphrase by PBKDF2-HMAC-SHA256 (RFC 8018) with a salt of its own. It shows whoever knows the passphrase that the
package is the other's and was not changed; it hides nothing.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import secrets
import unicodedata
from collections.abc import Mapping
from pathlib import PurePosixPath

from ..detections.source import Source
from ..errors import NeaspecError

SUMS, SIGNATURE = "SHA256SUMS", "SIGNATURE"
LEAST_PASSPHRASE = 12  # characters
ITERATIONS = 600_000  # OWASP (2023), Password Storage Cheat Sheet, for PBKDF2-HMAC-SHA256
_MOST_ITERATIONS = 5_000_000  # a package may not keep its reader busy
_MOST_BYTES = 1 << 20
_LINE = re.compile(r"([0-9a-f]{64})  ([^\\/:*?\"<>|\s]{1,80})")


def sums(files: Mapping[str, str]) -> str:
    """The list of checksums of texts by file name, in order of the names."""
    return "".join(f"{hashlib.sha256(files[name].encode('utf-8')).hexdigest()}  {name}\n" for name in sorted(files))


def sign(listed: str, passphrase: str) -> str:
    """The signature file (JSON) of a list of checksums. Raises ``sharing_passphrase_short``."""
    if len(passphrase.strip()) < LEAST_PASSPHRASE:
        raise NeaspecError("sharing_passphrase_short", least=LEAST_PASSPHRASE)
    salt = secrets.token_bytes(16)
    made = {
        "algorithm": "HMAC-SHA256",
        "derivation": "PBKDF2-HMAC-SHA256",
        "iterations": ITERATIONS,
        "salt": salt.hex(),
        "signature": _signature(listed, passphrase, salt, ITERATIONS),
    }
    return json.dumps(made, indent=2, sort_keys=True) + "\n"


def verify(source: Source, root: PurePosixPath, needed: tuple[str, ...], passphrase: str | None = None) -> bool:
    """Whether the package in the folder ``root`` of a source is signed by the passphrase; False where none is given.

    The files ``needed`` must be in the list, and all that are must be what it says. Raises ``NeaspecError``:
    shared_sums_missing, shared_checksum, shared_unsigned, shared_signature, and those of reading.
    """
    listed = _text(source, str(root / SUMS))
    if listed is None:
        raise NeaspecError("shared_sums_missing", file=source.name)
    lines = [_LINE.fullmatch(line) for line in listed.splitlines()]
    if not lines or None in lines:
        raise NeaspecError("shared_sums_missing", file=source.name)
    known = {match[2]: match[1] for match in lines}
    for name in (*needed, *known):
        if name not in known or str(root / name) not in source.members:
            raise NeaspecError("shared_checksum", file=source.name, member=name)
    for name, digest in known.items():
        if not hmac.compare_digest(_digest(source, str(root / name)), digest):
            raise NeaspecError("shared_checksum", file=source.name, member=name)
    if not passphrase:
        return False
    text = _text(source, str(root / SIGNATURE))
    if text is None:
        raise NeaspecError("shared_unsigned", file=source.name)
    if not _signed(listed, text, passphrase):
        raise NeaspecError("shared_signature", file=source.name)
    return True


def _signed(listed: str, text: str, passphrase: str) -> bool:
    try:
        stated = json.loads(text)
        salt, iterations = bytes.fromhex(stated["salt"]), stated["iterations"]
        signature = str(stated["signature"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return False
    if not isinstance(iterations, int) or not ITERATIONS <= iterations <= _MOST_ITERATIONS or len(salt) < 16:
        return False
    made = _signature(listed, passphrase, salt, iterations)
    return hmac.compare_digest(made.encode(), signature.encode("utf-8", "replace"))


def _signature(listed: str, passphrase: str, salt: bytes, iterations: int) -> str:
    # typed on another keyboard a letter with a mark may be two characters; composed it is one
    words = unicodedata.normalize("NFC", passphrase.strip()).encode("utf-8", "surrogatepass")
    key = hashlib.pbkdf2_hmac("sha256", words, salt, iterations)
    return hmac.new(key, listed.encode("utf-8"), hashlib.sha256).hexdigest()


def _text(source: Source, member: str) -> str | None:
    if member not in source.members:
        return None
    with source.open(member) as stream:
        found = stream.read(_MOST_BYTES + 1)
    if len(found) > _MOST_BYTES:
        raise NeaspecError("archive_too_large", file=source.name)
    try:
        return found.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _digest(source: Source, member: str) -> str:
    total = hashlib.sha256()
    with source.open(member) as stream:
        while block := stream.read(1 << 20):
            total.update(block)
    return total.hexdigest()

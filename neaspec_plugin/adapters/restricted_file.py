"""Two files of one database: the exact one that stays, and the generalised one that travels under its plain name."""

from __future__ import annotations

import contextlib
import os
import sqlite3

from ..core.errors import NeaspecError
from ..core.progress import Progress, step
from ..core.schema import TABLES
from ..core.sharing.policy import Policy
from ..core.sharing.public_file import PublicFile, public_file
from . import geopackage
from .database import open_database

SUFFIX = "_restricted.gpkg"


def separate(path: str, policy: Policy, key: bytes, progress: Progress) -> tuple[str, str, PublicFile]:
    """The exact file, the public file, and what is in it.

    ``path`` is a database, whose exact rows move into ``*_restricted.gpkg`` beside it, or such a restricted file, from
    which the public one is made anew. The exact file is whole before the public one takes the old name; where anything
    fails, both are as they were. Raises ``NeaspecError``: restricted_exists, those of the database and of the gate.
    """
    if path.endswith(SUFFIX):
        exact, public = path, path[: -len(SUFFIX)] + ".gpkg"
        return exact, public, _write(exact, public, policy, key, progress)
    exact = os.path.splitext(path)[0] + SUFFIX
    if os.path.exists(exact):
        raise NeaspecError("restricted_exists", file=os.path.basename(exact))
    open_database(path)
    try:
        _copy(path, exact)
        return exact, path, _write(exact, path, policy, key, progress)
    except Exception:
        with contextlib.suppress(FileNotFoundError):
            os.remove(exact)
        raise


def _copy(path: str, copy: str) -> None:
    """All that is committed, also what still stands in a write-ahead log."""
    draft = f"{copy}.{os.getpid()}.part"
    try:
        with contextlib.closing(sqlite3.connect(path)) as source, contextlib.closing(sqlite3.connect(draft)) as target:
            source.backup(target)
        os.replace(draft, copy)
    except (OSError, sqlite3.Error) as error:
        raise NeaspecError("not_writable", file=os.path.basename(copy)) from error
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.remove(draft)


def _write(exact: str, public: str, policy: Policy, key: bytes, progress: Progress) -> PublicFile:
    database = open_database(exact)
    made = public_file({table: database.read(table) for table in TABLES}, policy, key)
    step(progress, 50, 100)
    draft = f"{public}.{os.getpid()}.part.gpkg"
    try:
        geopackage.create(draft)
        with open_database(draft).transaction(progress) as writer:
            for table, frame in made.tables.items():
                writer.insert(table, frame)
        with database.transaction() as writer:
            writer.clear("public_keys")
            writer.insert("public_keys", made.keys)
        os.replace(draft, public)
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.remove(draft)
    return made

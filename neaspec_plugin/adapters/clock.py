"""This moment, as a database keeps it."""

from __future__ import annotations

from datetime import datetime, timezone


def now() -> str:
    """This moment in UTC as the format writes it; of two runs within a second the later one is known."""
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")

"""Pages that several commands write, each its own part: a part begins with a heading and ends before the next."""

from __future__ import annotations

import re
from pathlib import Path


def parts(page: Path, mark: str) -> dict[str, str]:
    """The parts of a page by their headings, whose lines begin with ``mark`` and a blank; none where there is no page."""
    text = page.read_text(encoding="utf-8") if page.exists() else ""
    pieces = re.split(rf"^{mark} ", text, flags=re.M)[1:]
    return {piece.split("\n", 1)[0]: f"{mark} {piece}".rstrip() + "\n" for piece in pieces}


def put(page: Path, text: str, mark: str = "#") -> None:
    """Write ``text``, one part, into the page in the place of the part of the same heading, or after the others."""
    known = parts(page, mark)
    heading = text.split("\n", 1)[0].removeprefix(f"{mark} ")
    known[heading] = text.rstrip() + "\n"
    page.write_text("\n".join(known.values()), encoding="utf-8")

"""Marks a text for the translators without translating it: works without Qt, so that texts can be read anywhere."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - Qt's own name, which extractors know
    """``text`` itself; ``make ts`` finds the call. ``context`` is always NEASPEC."""
    return text

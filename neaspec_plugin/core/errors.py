"""The plugin's one error."""

from __future__ import annotations

from typing import Any

from .messages import Message


class NeaspecError(Exception):
    """Something a user must know and can mend; carries a ``Message``, never a sentence."""

    def __init__(self, code: str, **params: Any):
        self.message = Message(code, **params)
        super().__init__(repr(self.message))

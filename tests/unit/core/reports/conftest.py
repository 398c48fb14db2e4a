"""Words for the tests of reports: the English texts, without Qt."""

from __future__ import annotations

import pytest

from neaspec_plugin.adapters.texts import TEXTS
from neaspec_plugin.core.messages import Message


class English:
    language = "en"

    def text(self, message):
        if not isinstance(message, Message):
            return message or ""
        return TEXTS[message.code].format(**{key: self._parameter(value) for key, value in message.params.items()})

    def word(self, vocabulary, value):
        return self.text(Message(f"{vocabulary}_{value}")) if value else ""

    def number(self, value, decimals=0):
        return "" if value is None else f"{value:,.{decimals}f}"

    def percent(self, share, decimals=0):
        return f"{100 * share:.{decimals}f}%"

    def span(self, low, high):
        return self.number(low) if low == high else f"{self.number(low)}–{self.number(high)}"

    def date(self, iso):
        return iso[:10]

    def listed(self, items):
        return ", ".join(items)

    def _parameter(self, value):
        if isinstance(value, (list, tuple)):
            return self.listed([self._parameter(item) for item in value])
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return self.number(value)
        return self.text(value) if isinstance(value, Message) else str(value)


@pytest.fixture
def words():
    return English()

"""What a selection of units will take, told before it begins; what cannot end well is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...memory import TooLargeError, most_bytes
from ...messages import Message
from .portfolio import FURTHER_S, SLACK

if TYPE_CHECKING:
    from .select_areas import Effort

_SECONDS_OF_UNIT = 5e-4  # to find the borders that it shares
_BYTES_OF_UNIT, _BYTES_OF_AMOUNT = 1500.0, 24.0  # measured with 10,000 to 90,000 units, rounded up


def forecast(units: int, features: int, effort: Effort) -> Message:
    """How long the borders and, at most, the search take, and the memory. Raises ``selection_too_large``."""
    needed = units * (_BYTES_OF_UNIT + _BYTES_OF_AMOUNT * features)
    if needed > most_bytes():
        raise TooLargeError("selection_too_large", needed, units=units, features=features)
    further = (effort.solutions - 1) * max(effort.seconds * SLACK, FURTHER_S)
    seconds = effort.seconds * (1 + effort.importance) + further
    return Message(
        "selection_forecast", units=units, features=features, borders=round(units * _SECONDS_OF_UNIT, 1),
        seconds=round(seconds), megabytes=round(needed / 1e6),
    )  # fmt: skip

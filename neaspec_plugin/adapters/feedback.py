"""Core's view of QGIS's feedback. Every text passes the release gate before it reaches a log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.messages import Message
from ..core.sharing.release import release_text

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from .wording import Wording


class FeedbackProgress:
    """Progress, cancel and messages of a run; see ``core.progress.Progress``."""

    def __init__(self, feedback: QgsProcessingFeedback, words: Wording):
        self._feedback = feedback
        self._words = words

    def is_canceled(self) -> bool:
        return self._feedback.isCanceled()

    def set_progress(self, percent: float) -> None:
        self._feedback.setProgress(percent)

    def info(self, message: Message) -> None:
        self.line(self._words.text(message))

    def line(self, text: str) -> None:
        """A line of a result that is already in words."""
        self._feedback.pushInfo(release_text(text))

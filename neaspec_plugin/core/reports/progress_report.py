"""What changed between two days, for the yearly meeting: a report, or a section of the conservation report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..messages import Message
from . import background, change_list, progress_tables
from .crossing_changes import CrossingChanges
from .document import Block, Context, Document, Paragraph, Section
from .facts import Facts
from .period import Period
from .progress_changes import Changes, changes

if TYPE_CHECKING:
    import pandas as pd

READS = (
    "countries", "census_areas", "species", "sites", "site_names", "site_species", "populations", "counts", "imports",
    "site_verdicts", "protected_areas", "assessments", "assessment_species", "recommendations", "runs",
)  # fmt: skip


def build(
    tables: Mapping[str, pd.DataFrame], language: str, asked: Period, crossings: CrossingChanges, context: Context
) -> tuple[Document, pd.DataFrame]:
    """The report on ``tables`` (``READS``, as the release gate lets them pass) and the table CHANGES
    (``change_list.listed``).

    ``crossings``: ``crossing_changes`` of the exact rows, of which sums alone are shown.
    """
    facts = Facts(tables, language)
    found = changes(facts, asked, crossings)
    parts = progress_tables.parts(facts, found)
    document = Document(
        title=Message("progress_title", first=asked.first, last=asked.last),
        subtitle=Message("progress_question"),
        language=language,
        sections=(
            Section("answer", Message("report_answer"), progress_tables.answer(facts, found)),
            *(Section(key, title, blocks) for key, title, blocks in parts),
        ),
        notes=background.notes(context, maps=False),
    )
    return document, change_list.listed(facts, found)


def section(facts: Facts, asked: Period, crossings: CrossingChanges) -> Section:
    """The same content as one section of another report."""
    found: Changes = changes(facts, asked, crossings)
    blocks: list[Block] = [Paragraph(Message("progress_question")), *progress_tables.answer(facts, found)]
    for _key, _title, own in progress_tables.parts(facts, found):
        blocks += own
    return Section("progress", Message("progress_title", first=asked.first, last=asked.last), tuple(blocks))

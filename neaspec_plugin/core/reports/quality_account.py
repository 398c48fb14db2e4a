"""The account of a check as a report: what was asked of how many records, and what was found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..messages import Message
from .document import Column, Document, Number, Paragraph, Section, Table


def build(
    sums: Mapping[str, int],
    counts: Mapping[tuple[str, str], int],
    skipped: Sequence[str],
    datasets: Sequence[str],
    language: str,
) -> Document:
    """``sums``: checked, flagged, rejected, restored; ``counts`` of findings by test and level; ``skipped`` tests had
    no reference data; ``datasets`` are names that may be shown."""
    labels = {
        "checked": Message("report_checked"),
        "flagged": Message("report_check_flagged"),
        "rejected": Message("report_check_rejected"),
        "restored": Message("report_check_restored"),
    }
    account = Table(
        "sums",
        Message("report_check_sums"),
        (Column(Message("report_what")), Column(Message("report_rows"), "right")),
        tuple((label, Number(sums[name])) for name, label in labels.items()),
        (Paragraph(Message("report_check_note")),),
    )
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    tests = Table(
        "tests",
        Message("report_check_tests"),
        (
            Column(Message("report_check_test")),
            Column(Message("report_check_level")),
            Column(Message("report_check_findings"), "right"),
            Column(Message("report_check_meaning")),
        ),
        tuple(
            (Message(f"test_{code}"), Message(f"severity_{level}"), Number(number), Message(f"reason_{code}"))
            for (code, level), number in ordered
        ),
        tuple(Paragraph(Message("test_without_data", test=Message(f"test_{code}"))) for code in skipped),
    )
    return Document(
        Message("report_check_title"),
        Message("report_check_subtitle", datasets=list(datasets)),
        language,
        (Section("account", Message("report_check_account"), (account, tests)),),
        (Paragraph(Message("source_note")),),
    )

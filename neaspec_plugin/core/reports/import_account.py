"""The account of an import as a report: what came in, what was kept and what was not, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..messages import Message
from .document import Column, Document, Number, Paragraph, Section, Table

if TYPE_CHECKING:
    from ..detections.account import Account
    from ..detections.reader import Dataset

_SUMS = {
    "records_in": Message("report_records_in"),
    "kept": Message("report_kept"),
    "rejected": Message("report_rejected"),
    "flagged": Message("report_flagged"),
    "added": Message("change_added"),
    "changed": Message("change_changed"),
    "unchanged": Message("change_unchanged"),
    "gone": Message("change_gone"),
}


def build(dataset: Dataset, account: Account, language: str) -> Document:
    """The report on one import; in = kept + rejected, and kept = added + changed + unchanged.

    Those flagged are of the kept; those gone were in an earlier import of the same data and are no longer in the file.
    """
    rows = (dataset.import_id,)
    sums = Table(
        "sums",
        Message("report_import_sums"),
        (Column(Message("report_what")), Column(Message("report_rows"), "right")),
        tuple((label, Number(getattr(account, name), rows=rows)) for name, label in _SUMS.items()),
        (Paragraph(Message("report_import_balance")),),
    )
    source = Table(
        "source",
        Message("report_import_source"),
        (Column(Message("report_what")), Column(Message("report_import_value"))),
        (
            (Message("report_file"), dataset.source_file),
            (Message("report_import_dataset"), dataset.dataset_id),
            (Message("report_digest"), dataset.sha256),
        ),
    )
    section = Section(
        "account",
        Message("report_import_account"),
        (
            sums,
            _reasons("reasons", Message("report_import_reasons"), account.by_reason, rows),
            *(
                [_reasons("not_read", Message("report_import_not_read"), account.not_read, rows)]
                if account.not_read
                else []
            ),
            source,
        ),
    )
    return Document(
        Message("report_import_title"),
        Message("report_import_subtitle", file=dataset.source_file),
        language,
        (section,),
        (Paragraph(Message("source_note")),),
    )


def _reasons(key: str, title: Message, counted: Mapping[str, int], rows: tuple[str, ...]) -> Table:
    """Rows per reason, the most frequent first."""
    ordered = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    return Table(
        key,
        title,
        (Column(Message("field_reason")), Column(Message("report_rows"), "right")),
        tuple((Message(f"reason_{code}"), Number(number, rows=rows)) for code, number in ordered),
        empty=Message("report_import_no_reasons"),
    )

"""The account of an import: every row is kept or rejected, and every one kept is added, changed or unchanged."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from ..errors import NeaspecError
from ..messages import Message
from .reader import Chunk
from .reconcile import Reconciled

BY_REVIEWER = "rejected_by_reviewer"


@dataclass
class Account:
    """Numbers of records; ``flagged`` are of the kept. ``not_read`` are rows that are no records of their own."""

    records_in: int = 0
    kept: int = 0
    rejected: int = 0
    flagged: int = 0
    added: int = 0
    changed: int = 0
    gone: int = 0
    unchanged: int = 0
    by_reason: Counter[str] = field(default_factory=Counter)
    not_read: Counter[str] = field(default_factory=Counter)
    first_rejected: int | None = None  # row in its file

    def add(self, chunk: Chunk, changes: Reconciled) -> None:
        """Enter a chunk and what came of its records."""
        if chunk.derived:
            return
        self.records_in += chunk.records_in
        self.kept += len(chunk.records) - changes.withheld
        self.rejected += len(chunk.rejects) + changes.withheld
        self.flagged += chunk.flags["record_id"].nunique()
        self.added += len(changes.added)
        self.changed += len(changes.changed)
        self.gone += len(changes.gone)
        self.unchanged += changes.unchanged
        if self.first_rejected is None and len(chunk.rejects):
            self.first_rejected = int(chunk.rejects["source_row"].iloc[0])
        self.by_reason.update(chunk.rejects["code"])
        self.by_reason.update({BY_REVIEWER: changes.withheld} if changes.withheld else {})
        self.by_reason.update(chunk.flags["code"])
        self.not_read.update({reason: rows for reason, rows in chunk.not_read.items() if rows})

    def add_tests(self, flags: Counter[str], taken_out: Counter[str], kinds: Counter[str], flagged: int) -> None:
        """Enter what the tests of quality found after the records were in.

        ``flags`` and ``taken_out`` by code, the latter one per record that a test keeps out; ``kinds`` tells how many
        of these had been ``added``, ``changed`` or ``unchanged``; ``flagged`` of the kept have a flag of any kind.
        """
        out = sum(taken_out.values())
        self.kept -= out
        self.rejected += out
        self.flagged = flagged
        for kind, number in kinds.items():
            setattr(self, kind, getattr(self, kind) - number)
        self.by_reason.update(flags)
        self.by_reason.update(taken_out)

    def check(self, file: str) -> None:
        """Raise ``NeaspecError`` where there is nothing to take in (empty_file, nothing_kept) or the sums are wrong
        (account_out_of_balance)."""
        if not self.records_in:
            raise NeaspecError("empty_file", file=file)
        accounted = self.kept + self.rejected
        if self.records_in != accounted or self.kept != self.added + self.changed + self.unchanged:
            raise NeaspecError(
                "account_out_of_balance", file=file, records_in=self.records_in, kept=self.kept, rejected=self.rejected
            )
        if not self.kept and not self.by_reason[BY_REVIEWER]:
            reason = next(iter(self.by_reason))
            raise NeaspecError(
                "nothing_kept",
                file=file,
                rejected=self.rejected,
                row=str(self.first_rejected),
                reason=Message(f"reason_{reason}"),
            )

    def messages(self) -> list[Message]:
        """The account for the user, the sums first."""
        told = [
            Message("account_records", records_in=self.records_in, kept=self.kept, rejected=self.rejected,
                    flagged=self.flagged),
            Message("account_changes", added=self.added, changed=self.changed, gone=self.gone,
                    unchanged=self.unchanged),
        ]  # fmt: skip
        for counted in (self.by_reason, self.not_read):
            told += [
                Message("account_reason", reason=Message(f"reason_{code}"), rows=rows)
                for code, rows in counted.most_common()
            ]
        return told

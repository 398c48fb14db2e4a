"""Verdicts on key sites that one run gave and a later one does not give any more, and what moved them."""

from __future__ import annotations

from dataclasses import dataclass

from ..schema import VOCABULARIES
from .facts import Facts, Row, split
from .headlines import DECIDED
from .period import Compared

ALGORITHM = "sitecriteria"
# what a verdict follows from, in the order in which it is told
FROM_WHAT = ("edition", "level", "level_basis", "figure", "seasons", "seasons_reached", "reason")
VERSION, RULE = "version", "rule"
_QUESTION = ("site_id", "species_id", "season", "criterion")


@dataclass(frozen=True)
class VerdictChange:
    """One question whose verdict changed: the rows before and after (None: not asked then), and what moved of
    ``FROM_WHAT``; ``VERSION`` where another version of the plugin answered, ``RULE`` where nothing else explains it.
    ``criteria`` are those of which all this is true alike."""

    before: Row | None
    after: Row | None
    moved: tuple[str, ...]
    criteria: tuple[str, ...]

    @property
    def row(self) -> Row:
        """The row that tells the site, the species and the season."""
        return self.after or self.before or {}

    @property
    def count_ids(self) -> tuple[str, ...]:
        """The counts behind both verdicts."""
        return tuple(dict.fromkeys(one for row in (self.before, self.after) if row for one in split(row["row_ids"])))


@dataclass(frozen=True)
class VerdictChanges:
    """``changed`` verdicts; of the rest, how many are as they were although a figure ``shifted``."""

    changed: tuple[VerdictChange, ...]
    same: int
    shifted: int


def verdict_changes(facts: Facts, runs: Compared) -> VerdictChanges:
    """The verdicts that differ between the two runs, each by the newest edition of its population that the run knew.

    A question of one run alone is a change where that run decided it. Sites in the order of the programme.
    """
    if not runs.possible:
        return VerdictChanges((), 0, 0)
    old, new = (_questions(facts, run["run_id"]) for run in (runs.before, runs.after))
    versions = {run["plugin_version"] for run in (runs.before, runs.after)}
    found, same, shifted = [], 0, 0
    for question in dict.fromkeys((*new, *old)):
        before, after = old.get(question), new.get(question)
        if before and after and _verdict(before) == _verdict(after):
            same += 1
            shifted += any(name in ("level", "figure") for name in _moved(before, after))
        elif before is None or after is None:
            if (after or before)["verdict"] in DECIDED:
                found.append((before, after, ()))
        else:
            moved = (*_moved(before, after), *((VERSION,) if len(versions) > 1 else ()))
            found.append((before, after, moved or (RULE,)))
    return VerdictChanges(_together(facts, found), same, shifted)


def _questions(facts: Facts, run_id: str) -> dict[tuple, Row]:
    newest: dict[tuple, Row] = {}
    for row in facts.rows("site_verdicts"):
        if row["run_id"] == run_id:
            population = str(row["population_row"] or "").partition("@")[0]
            question = (*(row[name] for name in _QUESTION), population)
            if question not in newest or (row["edition"] or 0) > (newest[question]["edition"] or 0):
                newest[question] = row
    return newest


def _verdict(row: Row) -> tuple:
    return row["verdict"], bool(row["provisional"])


def _moved(before: Row, after: Row) -> tuple[str, ...]:
    return tuple(name for name in FROM_WHAT if _plain(before[name]) != _plain(after[name]))


def _plain(value: object) -> object:
    return round(value, 6) if isinstance(value, float) else value or None


def _together(facts: Facts, found: list[tuple]) -> tuple[VerdictChange, ...]:
    """Changes that differ in the criterion alone as one."""
    groups: dict[tuple, list[tuple]] = {}
    told = ("site_id", "species_id", "season", "population_row", *FROM_WHAT, "verdict", "provisional")
    for before, after, moved in found:
        same = tuple(tuple(str(row[name]) for name in told) if row else None for row in (before, after))
        groups.setdefault((*same, moved), []).append((before, after, moved))
    known = VOCABULARIES["criterion"]
    changes = [
        VerdictChange(*group[0], tuple(sorted(((one[1] or one[0])["criterion"] for one in group), key=known.index)))
        for group in groups.values()
    ]
    species = [*facts.birds, *facts.cats]

    def order(change: VerdictChange) -> tuple:
        row = change.row
        place = species.index(row["species_id"]) if row["species_id"] in species else len(species)
        return facts.site_order(row["site_id"]), place, row["season"] or "", change.criteria

    return tuple(sorted(changes, key=order))

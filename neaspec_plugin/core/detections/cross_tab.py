"""Cross-tables as people fill them in: which cells are labels, what each axis tells, and one row for each number.

Above the numbers one to three rows of labels, left of them one or more columns; notes above. A merged cell is a filled
one with empty ones below or right of it, so the labels of an outer axis are filled on.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import pandas as pd

from .headers import HEADER_ROWS

MOST_HEADERS = 3
SPECIES, SITE, REGION, DATE, STAGE, NOTE, COUNT, LEFT = (
    "species", "site", "region", "date", "stage", "note", "count", "left",
)  # fmt: skip
KEYS = (SPECIES, SITE, DATE)
PLACES = ("latitude", "longitude", "coordinates")
# what the fields of known headers are on an axis; others are notes
KINDS = {
    "species": SPECIES, "site": SITE, "locality": SITE, "locationID": SITE, "date": DATE, "start": DATE, "count": COUNT,
    "country": REGION, "observer": LEFT, "occurrenceID": LEFT, "latitude": "latitude", "longitude": "longitude",
    "coordinates": "coordinates",
}  # fmt: skip
_SPACES = re.compile(r"\s+")
_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
ENOUGH = 0.5  # share of the labels of an axis that tell its kind


class Sense(Protocol):
    """What a text may mean."""

    def is_species(self, text: str) -> bool:
        """Whether it names a bird, one of ours or another."""

    def is_site(self, text: str) -> bool:
        """Whether it names a known site."""

    def is_date(self, text: str) -> bool:
        """Whether it is a day, or a month."""

    def is_stage(self, text: str) -> bool:
        """Whether it is an age class."""

    def is_total(self, text: str) -> bool:
        """Whether it stands for a sum."""

    def is_value(self, text: str) -> bool:
        """Whether it is what a counted cell may hold."""

    def field_of(self, text: str) -> str:
        """The field that a header stands for; ``other`` where it is known and none, empty where it is not known."""


@dataclass(frozen=True)
class Axis:
    """A row of labels above the numbers, or a column of labels beside them."""

    place: int
    kind: str
    header: str = ""


@dataclass
class Layout:
    """Where the parts of a cross-table stand."""

    notes: list[str]
    first: int
    columns: list[Axis] = field(default_factory=list)
    rows: list[Axis] = field(default_factory=list)
    values: list[int] = field(default_factory=list)

    def tells(self, kind: str) -> bool:
        return any(axis.kind == kind for axis in (*self.columns, *self.rows))


def layout(
    rows: Sequence[Sequence[str]], numbers: Sequence[int], sense: Sense, named: Mapping[str, str]
) -> Layout | None:
    """The parts of a table of cells, all rows of one width; None where there are no numbers below labels.

    ``numbers`` are those of the rows in the file, in which gaps are blank rows; ``named`` gives the kind of a column by
    its header, as the user says it.
    """
    first = _first_row(rows, sense)
    if first is None or first == 0:
        return None
    top = _top(rows, numbers, first)
    headers = {column: _header(rows, top, first, column) for column in range(len(rows[0]))}
    made = Layout([cell for row in rows[:top] for cell in row if cell], first)
    guessed = {column: named.get(text) or KINDS.get(sense.field_of(text), "") for column, text in headers.items()}
    counted = [column for column, kind in guessed.items() if kind == COUNT]
    counted = counted or _only_sum(rows, first, headers, guessed, sense)
    text_columns = []
    for column, header in headers.items():
        cells = [row[column] for row in rows[first:] if row[column]]
        kind = guessed[column]
        if not cells and not header:
            continue
        if counted and column in counted[:1]:
            made.values.append(column)
        elif kind and kind != COUNT:
            made.columns.append(Axis(column, kind, header))
        elif _share(cells, sense.is_species) >= ENOUGH:
            made.columns.append(Axis(column, SPECIES, header))
        elif (sense.field_of(header) and not sense.is_stage(header)) or (
            counted and _share(cells, sense.is_value) >= ENOUGH
        ):
            made.columns.append(Axis(column, NOTE, header))
        elif not counted and (_share(cells, sense.is_value) >= ENOUGH or not cells):
            made.values.append(column)
        elif _share(cells, sense.is_date) >= ENOUGH:
            made.columns.append(Axis(column, DATE, header))
        else:
            text_columns.append((column, header, cells))
    _name_texts(made, text_columns, sense)
    if not made.values:
        return None
    if not counted:
        _name_rows(made, rows, top, sense)
    return made


def unpivot(rows: Sequence[Sequence[str]], numbers: Sequence[int], made: Layout, sense: Sense) -> pd.DataFrame:
    """One row per row and column of numbers, blank cells too: its labels by kind, ``value``, ``total`` and ``notes``.

    The index is the number of the row in the file. Labels that are missing are empty.
    """
    body = [list(row) for row in rows[made.first :]]
    filled = [row for row in body if any(row[column] for column in made.values)]
    for axis in _filled_on(made.columns, filled):
        _fill(body, axis.place, sense)
    above = {axis.place: list(rows[axis.place]) for axis in made.rows}
    for axis in made.rows[:-1]:
        _fill_right(above[axis.place], made.values)
    records = []
    for number, row in zip(numbers[made.first :], body):
        labels = _labels([(axis, row[axis.place]) for axis in made.columns], sense)
        said = "; ".join(
            f"{axis.header}: {row[axis.place]}" if axis.header else row[axis.place]
            for axis in made.columns
            if axis.kind == NOTE and row[axis.place]
        )
        summed = any(sense.is_total(row[axis.place]) for axis in made.columns if axis.kind in (*KEYS, REGION))
        for column in made.values:
            over = [(axis, above[axis.place][column]) for axis in made.rows]
            total = summed or any(sense.is_total(text) for axis, text in over if axis.kind != STAGE)
            records.append(
                {**labels, **_labels(over, sense), "value": row[column], "total": total, "notes": said, "row": number}
            )
    columns = [*KEYS, REGION, STAGE, *PLACES, "value", "total", "notes"]
    frame = pd.DataFrame(records, columns=[*columns, "row"]).set_index("row")
    frame.index.name = None
    return frame.astype({name: object for name in columns if name != "total"}).fillna(dict.fromkeys(columns, ""))


# --- the steps --------------------------------------------------------------------------------------------------------


def _first_row(rows: Sequence[Sequence[str]], sense: Sense) -> int | None:
    """The first row of numbers: below the row of labels that tells most, or the first with a bird and a number."""
    score = [_told(row, sense) for row in rows[:HEADER_ROWS]]
    best = max(score, default=0)
    at = score.index(best) if best > 1 else None
    if at is not None and any(KINDS.get(sense.field_of(cell)) == COUNT for cell in rows[at]):
        return at + 1 if at + 1 < len(rows) else None
    for place, row in enumerate(rows):
        birds = [column for column, cell in enumerate(row) if sense.is_species(cell)]
        beside = bool(birds) and any(sense.is_value(cell) and _is_count(cell) for cell in row[birds[0] + 1 :])
        if beside and len(birds) < 3:
            begin = place
            lowest = at if at is not None and at < place else -1
            while begin - 1 > lowest and (
                _is_body(rows[begin - 1], sense) or sense.is_species(rows[begin - 1][birds[0]])
            ):
                begin -= 1
            return begin
        labelled = sense.is_site(row[0]) or sense.is_species(row[0])
        if at is not None and place > at and (labelled or _is_body(row, sense)):
            return place
    return None


def _told(row: Sequence[str], sense: Sense) -> int:
    """How many cells of a row are labels or known headers."""
    cells = dict.fromkeys(cell for cell in row if cell)
    if _are_years(row):
        return len(cells)
    return sum(
        1
        for cell in cells
        if sense.is_species(cell)
        or sense.is_site(cell)
        or sense.field_of(cell)
        or (sense.is_date(cell) and not _is_count(cell))
    )


def _is_body(row: Sequence[str], sense: Sense) -> bool:
    """Whether a row has a number that may be a count."""
    values = [cell for cell in row if cell and sense.is_value(cell)]
    return bool(values) and not _are_years(row)


def _is_count(cell: str) -> bool:
    return cell.replace(",", "").isdigit() and len(cell) < 8


def _are_years(row: Sequence[str]) -> bool:
    """Whether the numbers of a row are years: those of labels."""
    numbers = [cell for cell in row if cell.isdigit()]
    return len(numbers) > 1 and all(_YEAR.fullmatch(cell) for cell in numbers)


def _only_sum(
    rows: Sequence[Sequence[str]], first: int, headers: Mapping[int, str], guessed: Mapping[int, str], sense: Sense
) -> list[int]:
    """A column of sums that is the only one of numbers: it holds the counts."""
    numbers = [
        column
        for column in headers
        if not guessed[column]
        and _share([row[column] for row in rows[first:] if row[column]], sense.is_value) >= ENOUGH
    ]
    return numbers if len(numbers) == 1 and sense.is_total(headers[numbers[0]]) else []


def _top(rows: Sequence[Sequence[str]], numbers: Sequence[int], first: int) -> int:
    """The first row of labels: those right above the numbers with more than a note in the first column."""
    top = first - 1
    while top > 0 and first - top < MOST_HEADERS and numbers[top] - numbers[top - 1] == 1:
        above = rows[top - 1]
        filled = [column for column, cell in enumerate(above) if cell]
        if filled in ([], [0]) or any(cell.rstrip().endswith((":", "：")) for cell in above):
            break
        top -= 1
    return top


def _header(rows: Sequence[Sequence[str]], top: int, first: int, column: int) -> str:
    return next((rows[place][column] for place in range(first - 1, top - 1, -1) if rows[place][column]), "")


def _share(cells: Sequence[str], test) -> float:
    return sum(map(bool, map(test, cells))) / len(cells) if cells else 0.0


def _name_texts(made: Layout, columns: list[tuple[int, str, list[str]]], sense: Sense) -> None:
    """Columns of text without a known header: the sites, if none are told, nearest to the numbers; regions; notes."""
    left = [one for one in columns if not made.values or one[0] < made.values[0]]
    site = None
    if left and not made.tells(SITE):
        known = [(sum(map(sense.is_site, cells)), column) for column, _, cells in left]
        site = max(known)[1]
    for column, header, _ in columns:
        kind = SITE if column == site else REGION if (column, header) in [one[:2] for one in left] else NOTE
        made.columns.append(Axis(column, kind, header))
    made.columns.sort(key=lambda axis: axis.place)


def _name_rows(made: Layout, rows: Sequence[Sequence[str]], top: int, sense: Sense) -> None:
    """What each row of labels above the numbers tells."""
    for place in range(top, made.first):
        labels = [rows[place][column] for column in made.values if rows[place][column]]
        labels = [label for label in dict.fromkeys(labels) if not sense.is_total(label)]
        beside = next(
            (kind for axis in made.columns if (kind := KINDS.get(sense.field_of(rows[place][axis.place])))), ""
        )
        if not labels or (place < made.first - 1 and beside in (LEFT, COUNT)):
            continue
        for kind, test in ((SPECIES, sense.is_species), (STAGE, sense.is_stage), (DATE, sense.is_date)):
            if _share(labels, test) >= ENOUGH:
                made.rows.append(Axis(place, kind))
                break
        else:
            known = made.tells(SITE) and not any(map(sense.is_site, labels))
            made.rows.append(Axis(place, REGION if known else SITE))


def _filled_on(columns: Sequence[Axis], rows: Sequence[Sequence[str]]) -> list[Axis]:
    """The columns of labels whose empty cells belong to the filled one above: those beside a column without any."""
    outer = [axis for axis in columns if axis.kind in (*KEYS, REGION)]
    whole = [axis for axis in outer if axis.kind in KEYS and all(row[axis.place] for row in rows)]
    if not whole:
        return outer[:-1]
    return [axis for axis in outer if axis not in whole]


def _fill(body: list[list[str]], column: int, sense: Sense) -> None:
    last = ""
    for row in body:
        if row[column]:
            last = "" if sense.is_total(row[column]) else row[column]
        elif any(row):
            row[column] = last


def _fill_right(row: list[str], columns: Sequence[int]) -> None:
    last = ""
    for column in columns:
        last = row[column] = row[column] or last


def _labels(pairs: Sequence[tuple[Axis, str]], sense: Sense) -> dict[str, str]:
    """Labels by kind; of two of one kind the one that is understood, regions joined."""
    found: dict[str, str] = {}
    for axis, text in pairs:
        if not text or axis.kind in (NOTE, LEFT, COUNT):
            continue
        if axis.kind == REGION and REGION in found:
            found[REGION] = f"{found[REGION]} / {text}"
        elif axis.kind not in found or (axis.kind == SPECIES and not sense.is_species(found[SPECIES])):
            found[axis.kind] = text
    return found


def one_width(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """Rows of cells filled up to one width, blanks within a cell made single."""
    width = max(map(len, rows), default=0)
    return [[_SPACES.sub(" ", cell).strip() for cell in row] + [""] * (width - len(row)) for row in rows]

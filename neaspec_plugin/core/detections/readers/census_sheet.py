"""Sheets of bird counts: species, sites and dates crossed in any way, or a list of the counts of one species.

Notes stand above, sums at the sides; what the labels do not tell - the species of a census of one, its day, its place -
is looked for in the notes, or told by the mapping as a constant. Sums are not read. A blank cell is no zero, unless the
mapping says that all was covered (``complete`` = ``yes``). A site is told by its id or by any of its names; another one
is rejected, unless the mapping says that the places are regions (``scope`` = ``region``). Counts of one age class are
counts of a part. Row numbers are those of the file.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ...schema import BIRDS, TABLES, VOCABULARIES, season_year
from ..bundled import bundled
from ..cells import Cells
from ..cross_tab import COUNT, DATE, SITE, SPECIES, STAGE, layout, one_width, unpivot
from ..dates import day_month_order, parse_dates
from ..grids import first_cells, is_one_table, read_grid
from ..mapping import COUNT_FIELDS
from ..own_columns import is_personal
from ..places import locate, points
from ..reader import Chunk, Context, Dataset
from ..record_ids import record_ids
from ..row_checks import RowChecks
from ..site_names import site_of
from ..source import Source
from ..species_names import normalised, species_index
from ..times import local_text
from ..words import Words, bundled_words
from .detection_table import COUNTED

FORMAT_ID = "census_sheet"
TABLE = TABLES["counts"]
MINUTE = 1 / 60 - 1e-9  # degrees
# what stands for a bird that was there and not counted (Wetlands International's forms, eBird)
PRESENT = frozenset((
    "-1", "+", "++", "x", "×", "present", "p", "v", "✓", "√", "有", "○", "〇", "◯", "●", "あり", "있음", "есть",
    "байгаа",
))  # fmt: skip
# months that have one season for the species; in the others birds winter, pass or breed by the place (choice of this
# project; the mapping's ``season`` goes before)
SEASONS = {12: "wintering", 1: "wintering", 2: "wintering", 4: "spring_passage", 5: "breeding", 6: "breeding",
           7: "breeding", 9: "autumn_passage", 10: "autumn_passage"}  # fmt: skip
_OTHERWISE = {("BFS", 4): None}  # the colonies are taken up
_NUMBER = re.compile(r"\d{1,3}(?:[, ]\d{3})+|\d{1,9}(?:\.0*)?", re.ASCII)
_RANGE = re.compile(r"(\d{1,9}) ?[-~] ?(\d{1,9})", re.ASCII)
_ABOUT = re.compile(r"(?:约|約|약|ок\.?|около|ca\.?|approx\.?|~|≈) ?|(?<=\d) ?(?:左右|여|정도)$", re.IGNORECASE)
_LEAST = re.compile(r"^(?:>=?|≥|не менее|at least|至少|최소) ?|(?<=\d) ?(?:\+|以上|이상)$", re.IGNORECASE)
_COUNTER = re.compile(r"(?<=\d) ?(?:只|羽|마리|особ\.?|шт\.?|ind\.?|birds?)$", re.IGNORECASE)
_BINOMIAL = re.compile(r"[A-Z][a-z]{2,} [a-z]{3,}(?: [a-z]{3,})?")
_BIRDS = (
    *("crane", "spoonbill", "heron", "egret", "duck", "goose", "swan", "stork", "gull", "teal", "pintail", "mallard"),
    *("鹤", "鶴", "鹭", "鷺", "鸭", "鴨", "雁", "鹳", "鸥", "天鹅"),
    *("ヅル", "ツル", "サギ", "カモ", "ガモ", "ガン", "シギ", "コウノトリ", "ハクチョウ"),
    *("두루미", "저어새", "오리", "기러기", "고니", "백로", "황새"),
    *("журавль", "колпица", "цапля", "утка", "гусь", "лебедь", "аист", "чайка", "тогоруу", "галуу", "нугас"),
)
_LATIN = re.compile(r"[a-zа-яё]+$")
# a day written anywhere in a note
_DAY = re.compile(
    r"(?<!\d)(?:\d{1,2}\s?[-–]\s?)?\d{1,2}[./]\d{1,2}[./]\d{4}"
    r"|(?:(?:令和|平成|昭和|民國|民国|[RHS])\s?)?\d{1,4}\s?(?:[年년]|[./-])\s?\d{1,2}\s?(?:[月월]|[./-])\s?\d{1,2}\s?[日일]?\.?"
    r"(?:\s?[-–~〜～至]\s?(?:\d{1,2}\s?[月월./-]\s?)?\d{1,2}\s?[日일]?)?"
    r"|\d{1,2}(?:\s?[-–]\s?\d{1,2})? [A-Za-zА-Яа-яё]{3,9}\.? \d{4}"
)
_KIND_OF = {"species": SPECIES, "species_id": SPECIES, "site": SITE, "site_id": SITE, "locationID": SITE,
            "locality": SITE, "date": DATE, "date_start": DATE, "count": COUNT, "latitude": "latitude",
            "longitude": "longitude", "coordinates": "coordinates", "note": "note", "remarks": "note"}  # fmt: skip


def recognises(source: Source) -> bool:
    """A single table in which birds, one of ours among them, are crossed with sites or dates, or listed under a title.

    Never one whose header tells the columns of a table of counts or of records.
    """
    if not is_one_table(source):
        return False
    rows = one_width(first_cells(source))
    if not rows or len(rows[0]) < 2:
        return False
    known, words = _bundled_birds(), bundled_words()
    birds = [cell for row in rows for cell in row if cell and normalised(cell) in known]
    titled = _named_in([cell for row in rows[:10] for cell in row if cell], known)
    if not birds and not titled:
        return False
    if any(_is_plain_table(row, words) for row in rows[:10]):
        return False
    sense = _Sense(rows, words, known, {}, frozenset(), "auto")
    made = layout(rows, list(range(1, len(rows) + 1)), sense, {})
    if made is None:
        return False
    if not made.rows:
        return bool(titled) and len(made.values) == 1 and made.tells(SITE) and not made.tells(SPECIES)
    frame = unpivot(rows, list(range(1, len(rows) + 1)), made, sense)
    named = [name for name in frame[SPECIES].unique() if sense.is_species(name)]
    ours = [name for name in named if normalised(name) in known]
    crossed = len({*frame[SITE], *frame[DATE]} - {""}) > 1
    return crossed and bool(ours) and len(named) > 1


def describe(source: Source, context: Context) -> Dataset:
    """A sheet names no data set: what the context says, else the first twelve digits of its SHA-256."""
    digest = source.digest(source.members)
    return Dataset(context.dataset_id or digest[:12], FORMAT_ID, "", source.name, digest)


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """One chunk of ``counts``.

    Raises ``NeaspecError``: no_counts_found where there is no table of numbers below labels, missing_column where the
    mapping names a column that is not there, unknown_source, and those of ``read_grid``.
    """
    if not is_one_table(source):
        raise NeaspecError("unknown_source", file=source.name)
    dataset = describe(source, context)
    grid = read_grid(source, source.members[0], context)
    rows, words = _with_years(one_width(grid.rows), context), context.words or bundled_words()
    sense = _Sense(rows, words, context.species, context.site_names, context.sites, context.date_order)
    made = layout(rows, grid.numbers, sense, _named(context, rows, grid.file))
    if made is None:
        raise NeaspecError("no_counts_found", file=grid.file)
    frame = unpivot(rows, grid.numbers, made, sense)
    told = _Told(sense, made.notes, context)
    frame = _completed(frame, told, context)
    wanted, not_read = _wanted(frame, made.tells(STAGE), sense, context)
    yield _chunk(frame[wanted], not_read, sense, dataset, grid.file, context)


class _Sense:
    """What the texts of one sheet mean; see ``cross_tab.Sense``."""

    def __init__(
        self,
        rows: Sequence[Sequence[str]],
        words: Words,
        species: Mapping[str, str],
        site_names: Mapping[str, str],
        sites: frozenset[str],
        order: str,
    ):
        self._words, self._species, self._names, self._sites = words, species, site_names, sites
        texts = pd.Series(list(dict.fromkeys(cell for row in rows for cell in row if cell)), dtype=object)
        self.order = day_month_order(texts) if order == "auto" else order
        self.order = "auto" if self.order == "unclear" else self.order
        self._days = set(texts[_days(texts, self.order)["valid"]])
        self._known: dict[tuple[str, str], object] = {}

    def species_id(self, text: str) -> str | None:
        """The bird of ours that a label names, alone or beside another of its names."""
        found = {self._species.get(normalised(one)) for one in (text, *re.split(r"[\n/()（）]", text))} & set(BIRDS)
        return found.pop() if len(found) == 1 else None

    def is_species(self, text: str) -> bool:
        return bool(text) and self._once(
            "species",
            text,
            lambda: normalised(text) in self._species or self.species_id(text) is not None or _is_bird(text),
        )

    def site_id(self, text: str) -> str | None:
        return site_of(text, self._names, self._sites)

    def is_site(self, text: str) -> bool:
        return bool(text) and self._once("site", text, lambda: self.site_id(text) is not None)

    def is_date(self, text: str) -> bool:
        return text in self._days

    def is_stage(self, text: str) -> bool:
        return bool(text) and self._words.value("life_stage", text) not in (None, "unknown")

    def is_total(self, text: str) -> bool:
        return bool(text) and self._once("total", text, lambda: self._sum(text))

    def is_value(self, text: str) -> bool:
        return bool(text) and self._once("value", text, lambda: self.is_blank(text) or _value(text) is not None)

    def is_blank(self, text: str) -> bool:
        return not text or self._words.says_nothing(text)

    def field_of(self, text: str) -> str:
        return self._once("field", text, lambda: self._field(text)) if text else ""

    def stage(self, text: str) -> str | None:
        return self._words.value("life_stage", text) if text else None

    def _field(self, text: str) -> str:
        if is_personal(text):
            return "observer"
        if not self._words.headers.hits([text]):
            return ""
        return next((guess.field for guess in self._words.headers.guess_columns([text])), "other")

    def _sum(self, text: str) -> bool:
        """A word for a sum, alone, doubled in another language, or before what is summed."""
        if self._words.is_total(text):
            return True
        parts = [part for part in re.split(r"[\s/()（）:：]+", text) if part]
        if len(parts) < 2:
            return False
        return all(map(self._words.is_total, parts)) or (
            parts[0].casefold() != "sum" and self._words.is_total(parts[0])
        )

    def _once(self, kind: str, text: str, find):
        if (kind, text) not in self._known:
            self._known[kind, text] = find()
        return self._known[kind, text]


@dataclass(frozen=True)
class _Value:
    """A written count; ``present`` without a number."""

    count: int | None = None
    low: int | None = None
    high: int | None = None
    qualifier: str | None = None
    present: bool = False


class _Told:
    """What the notes above the table, or the mapping's constants, say of all its numbers."""

    def __init__(self, sense: _Sense, notes: Sequence[str], context: Context):
        self.species = _constant(context, "species", "species_id") or _named_in(notes, context.species, BIRDS)
        self.site = _constant(context, "site_id", "site", "locationID", "locality") or _named_in(
            notes, context.site_names
        )
        self.date = _constant(context, "date", "date_start") or _day_in(notes, sense.order)


def _chunk(
    frame: pd.DataFrame, not_read: dict[str, int], sense: _Sense, dataset: Dataset, file: str, context: Context
) -> Chunk:
    values = [_value(text) if text else _Value(0) for text in frame["value"]]
    site = pd.Series([sense.site_id(text) if text else None for text in frame[SITE]], index=frame.index, dtype=object)
    if not context.sites and not context.site_names:  # none known: none checked
        site = site.where(site.notna(), frame[SITE].where(frame[SITE] != "", None))
    day = _days(frame[DATE], sense.order)
    first, last, year = _day_columns(day)
    species = pd.Series([sense.species_id(text) or text for text in frame[SPECIES]], index=frame.index, dtype=object)
    keys = frame[["region", SITE, DATE, STAGE]].assign(**{SPECIES: species})
    keys[DATE] = np.where(first.notna(), first, frame[DATE])
    keys[SITE] = site.where(site.notna(), frame[SITE])
    ids = record_ids(keys, pd.Series([None] * len(frame), index=frame.index, dtype=object), dataset, {})
    raw = frame.drop(columns="total")
    checks = RowChecks(dataset, TABLE.name, raw, file, ids)
    scope = _constant(context, "scope")
    as_region = site.isna() & (scope == "region")

    checks.reject(frame[SPECIES] == "", "value_missing", field="species_id")
    checks.reject(site.isna() & (frame[SITE] == "") & ~as_region, "value_missing", field="site_id")
    checks.reject(site.isna() & ~as_region, "unknown_site", value=frame[SITE])
    checks.reject(as_region & (frame[SITE] == "") & (frame["region"] == ""), "value_missing", field="region")
    checks.reject([value is None for value in values], "not_a_number", field="count", value=frame["value"])
    checks.reject((frame[DATE] != "") & ~day["valid"], "bad_date", field="date_start", value=frame[DATE])
    season, unclear = _seasons(context, species, day)
    years = _years(context, day, year, season)
    checks.reject(years.isna(), "value_missing", field="season_year")
    stage = pd.Series([sense.stage(text) for text in frame[STAGE]], index=frame.index, dtype=object)
    part = stage.notna() & (stage != "unknown")
    said = [value or _Value() for value in values]
    place = locate(checks, Cells(frame), context)
    checks.flag([value.present for value in said], "present_not_counted")
    checks.flag(unclear, "season_unclear")
    checks.flag(day["day_month_unclear"].eq(True), "day_month_unclear")
    checks.flag(place["coordinatePrecision"].ge(MINUTE), "coordinates_to_the_minute")
    verbatim = frame["region"].where(frame[SITE] == "", frame["region"] + " / " + frame[SITE])
    verbatim = verbatim.where((frame["region"] != "") | (frame[SITE] == ""), frame[SITE])
    records = pd.DataFrame(
        {
            "count_id": ids,
            "scope": np.where(as_region, "region", "site"),
            "site_id": site,
            "related_site_id": None,
            "site_or_region_verbatim": verbatim.where(verbatim != "", None),
            "species_id": species,
            "season": season,
            "season_year": years,
            "date_start": first,
            "date_end": last,
            "count": pd.array([value.count for value in said], dtype="Int64"),
            "count_min": pd.array([value.low for value in said], dtype="Int64"),
            "count_max": pd.array([value.high for value in said], dtype="Int64"),
            "count_qualifier": [value.qualifier for value in said],
            "unit": np.where(stage == "adult", "adults", "individuals"),
            "count_kind": np.where(part, "part_count", "site_count"),
            "complete": "unknown",
            "note": _notes(frame, stage),
            "date_verbatim": frame[DATE].where(frame[DATE] != "", None),
            "geometry": points(place["lon"], place["lat"]),
            "import_id": dataset.import_id,
            "source_file": file,
            "source_row": frame.index,
        },
        index=frame.index,
    )
    records = _with_constants(checks, records, context)
    records = records.reindex(columns=[*TABLE.names, "geometry"])
    bare = [name for name in records if records[name].isna().all() and name not in _NUMBERS]
    records[bare] = np.full((len(records), len(bare)), None, dtype=object)
    return Chunk(TABLE.name, checks.taken(records), checks.rejects(), checks.flags(), len(frame), not_read)


_NUMBERS = ("count", "count_min", "count_max", "season_year")
_CONSTANTS = tuple(name for name in COUNT_FIELDS if name not in (
    "count_id", "site_id", "species_id", "scope", "date_start", "date_end", "count", "count_min", "count_max", "season",
    "season_year", "latitude", "longitude",
))  # fmt: skip


def _with_constants(checks: RowChecks, records: pd.DataFrame, context: Context) -> pd.DataFrame:
    """The records with what the mapping says of all of them; a word that is not of its vocabulary rejects them."""
    part = records["count_kind"] == "part_count"
    for name in _CONSTANTS:
        value = _constant(context, name)
        if value:
            kept = part if name == "count_kind" else records[name].notna() if name == "note" else False
            records[name] = np.where(kept, records.get(name), value)
    for field in TABLE.fields:
        if field.vocabulary and field.name in records:
            written = records[field.name]
            bad = written.notna() & ~written.isin(VOCABULARIES[field.vocabulary])
            checks.reject(bad, "unknown_value", field=field.name, value=written)
    return records


def _wanted(frame: pd.DataFrame, staged: bool, sense: _Sense, context: Context) -> tuple[pd.Series, dict[str, int]]:
    """Which cells are counts of birds of ours, and how many others there are of each kind."""
    blank = frame["value"].map(sense.is_blank)
    complete = _constant(context, "complete") == "yes"
    lines = (~blank).groupby(frame.index).transform("any")
    labelled = frame[SPECIES].map(sense.is_species) & ((frame[SITE] != "") | (frame[DATE] != ""))
    note = ~lines & ~(labelled & complete)
    other = frame[SPECIES].map(lambda text: bool(text) and sense.species_id(text) is None)
    empty = blank & ~(complete & ~frame[STAGE].map(bool)) if staged else blank & ~np.bool_(complete)
    left = note | frame["total"] | other | empty
    counted = {
        "note_in_table": len(set(frame.index[note])),
        "total_row": int((frame["total"] & ~blank & ~note).sum()),
        "other_species": int((other & ~frame["total"] & ~blank & ~note).sum()),
        "blank_cell": int((empty & ~other & ~frame["total"] & ~note).sum()),
    }
    frame.loc[blank, "value"] = ""
    return ~left, {code: number for code, number in counted.items() if number}


def _completed(frame: pd.DataFrame, told: _Told, context: Context) -> pd.DataFrame:
    """The cells with what is told of all of them where the labels say nothing."""
    frame = frame.copy()
    for kind, value in ((SPECIES, told.species), (SITE, told.site), (DATE, told.date)):
        if value:
            bare = frame[kind] == ""
            if kind == SITE and _constant(context, "scope") == "region":
                bare &= frame["region"] == ""
            frame[kind] = frame[kind].where(~bare, value)
    return frame


_SHORT = re.compile(r"(1[0-2]|[1-9]) ?(?:[月월]|[/.]) ?([12]\d|3[01]|[1-9]) ?[日일]?", re.ASCII)


def _with_years(rows: list[list[str]], context: Context) -> list[list[str]]:
    """Days without their year made whole where the season's year is told; July to December of a winter lie before."""
    year = _constant(context, "season_year")
    if not year.isdigit():
        return rows
    winter = _constant(context, "season") == "wintering"

    def whole(text: str) -> str:
        match = _SHORT.fullmatch(text)
        if not match:
            return text
        return f"{int(year) - (winter and int(match[1]) >= 7):04d}-{int(match[1]):02d}-{int(match[2]):02d}"

    return [[whole(cell) for cell in row] for row in rows]


def _value(text: str) -> _Value | None:
    """A written count; None where it is none."""
    plain = unicodedata.normalize("NFKC", text).strip().replace("–", "-").replace("〜", "~")
    if plain.casefold() in PRESENT or text.strip() in PRESENT:
        return _Value(present=True)
    plain = _COUNTER.sub("", plain)
    if match := _RANGE.fullmatch(plain):
        low, high = int(match[1]), int(match[2])
        return _Value(low, low, high, "range") if low <= high else None
    qualifier = None
    for pattern, word in ((_LEAST, "at least"), (_ABOUT, "approx")):
        bare = pattern.sub("", plain)
        if bare != plain:
            plain, qualifier = bare.strip(), word
            break
    plain = _COUNTER.sub("", plain)
    if not _NUMBER.fullmatch(plain):
        return None
    return _Value(int(re.sub(r"[, ]|\.0*$", "", plain)), qualifier=qualifier)


def _days(texts: pd.Series, order: str) -> pd.DataFrame:
    """``parse_dates`` of labels; numbers alone are years or nothing."""
    bare = texts.map(lambda text: bool(re.fullmatch(r"\d+", text)) and not re.fullmatch(r"(?:19|20)\d\d|\d{8}", text))
    return parse_dates(texts.where(~bare & (texts != ""), None), None, order)


def _day_columns(day: pd.DataFrame) -> tuple[pd.Series, pd.Series, pd.Series]:
    """First and last day as ISO text, None where only a month or a year is known; and the year."""
    whole = day["valid"] & ~day["precision"].isin(("month", "year"))
    first = pd.Series([text and text[:10] for text in local_text(day["local"])], index=day.index, dtype=object)
    end = day["end_local"].where(day["end_local"].notna(), day["local"])
    last = pd.Series([text and text[:10] for text in local_text(end)], index=day.index, dtype=object)
    return first.where(whole, None), last.where(whole, None), day["local"].dt.year.astype("Int64")


def _seasons(context: Context, species: pd.Series, day: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """The season of each row, and where its month leaves it open."""
    said = _constant(context, "season")
    if said:
        return pd.Series(said, index=species.index, dtype=object), pd.Series(False, index=species.index)
    month = day["local"].dt.month.where(day["precision"] != "year")
    found = [
        _OTHERWISE.get((one, number), SEASONS.get(number)) if number == number else None
        for one, number in zip(species, month)
    ]
    season = pd.Series(found, index=species.index, dtype=object)
    return season.where(season.notna(), "unknown"), season.isna()


def _years(context: Context, day: pd.DataFrame, year: pd.Series, season: pd.Series) -> pd.Series:
    said = _constant(context, "season_year")
    if said.isdigit() and len(said) == 4:
        return pd.Series(int(said), index=year.index, dtype="Int64")
    months = day["local"].dt.month.where(day["precision"] != "year", 1)
    found = [
        season_year(int(one), int(month), word) if not pd.isna(one) else None
        for one, month, word in zip(year, months, season)
    ]
    return pd.Series(found, index=year.index, dtype="Int64")


def _notes(frame: pd.DataFrame, stage: pd.Series) -> pd.Series:
    part = stage.where(stage.notna() & (stage != "unknown"), "")
    joined = ["; ".join(filter(None, pair)) or None for pair in zip(part, frame["notes"])]
    return pd.Series(joined, index=frame.index, dtype=object)


def _constant(context: Context, *names: str) -> str:
    """What the mapping says of all rows; empty where it says nothing."""
    for name in names:
        value = context.mapping.get(name, "")
        if value.startswith("=") and len(value) > 1:
            return value[1:]
    return ""


def _named(context: Context, rows: Sequence[Sequence[str]], file: str) -> dict[str, str]:
    """{header: what its column holds}, as the mapping says. Raises ``NeaspecError``: missing_column."""
    cells = {cell for row in rows for cell in row}
    named = {}
    for name, column in context.mapping.items():
        if column.startswith("=") or name not in _KIND_OF:
            continue
        if column not in cells:
            raise NeaspecError("missing_column", file=file, column=column)
        named[column] = _KIND_OF[name]
    return named


def _named_in(notes: Sequence[str], index: Mapping[str, str], wanted: Sequence[str] = ()) -> str:
    """The one name that stands in the notes, the longest first; empty where there are two or none.

    A name is none where a letter of the same script stands before it, or of an alphabet behind it: 저어새 is not
    meant by 노랑부리저어새. In scripts without spaces such a name makes the note doubtful.
    """
    names = sorted((name for name in index if len(name) > 1), key=len, reverse=True)
    found: dict[str, str] = {}
    doubtful: set[str] = set()
    for note in notes:
        text = normalised(note)
        for name in names:
            at = text.find(name)
            if at < 0:
                continue
            joined = _joined(text, at, name)
            if joined and _LATIN.search(name):
                continue  # a part of another word
            text = text.replace(name, "\n")
            if wanted and index[name] not in wanted:
                continue
            if joined:
                doubtful.add(index[name])
            else:
                found.setdefault(index[name], name)
    return next(iter(found.values())) if len(found) == 1 and not doubtful - found.keys() else ""


def _joined(text: str, at: int, name: str) -> bool:
    before, behind = text[at - 1 : at], text[at + len(name) : at + len(name) + 1]
    alphabet = bool(_LATIN.search(name)) and bool(_LATIN.search(behind)) and behind != "s"
    return (before.isalpha() and _script(before) == _script(name[0])) or alphabet


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").split(" ")[0]


def _day_in(notes: Sequence[str], order: str) -> str:
    """The one day, or span of days, that the notes tell; else the one month."""
    texts = list(dict.fromkeys([*notes, *(part for note in notes for part in re.split(r"[:：]\s*", note)[1:]),
                                *(match.group() for note in notes for match in _DAY.finditer(note))]))  # fmt: skip
    texts = [text.strip() for text in texts if text.strip()]
    if not texts:
        return ""
    days = _days(pd.Series(texts, dtype=object), order)
    for precisions in (("day", "minute", "hour", "second"), ("month",)):
        told = days[days["valid"] & days["precision"].isin(precisions)]
        if len(told):
            last = told["end_local"].where(told["end_local"].notna(), told["local"])
            widest = (last - told["local"]).idxmax()
            inside = (told["local"] >= told["local"][widest]) & (last <= last[widest])
            return texts[widest] if inside.all() else ""
    return ""


def _is_bird(text: str) -> bool:
    """Whether a text looks like the name of a waterbird that is none of ours."""
    if _BINOMIAL.fullmatch(text):
        return True
    plain = normalised(text)
    word = _LATIN.search(plain)
    return (word.group().rstrip("s") in _BIRDS or word.group() in _BIRDS) if word else plain.endswith(_BIRDS)


@lru_cache(maxsize=1)
def _bundled_birds() -> dict[str, str]:
    index = species_index(bundled("species"))
    return {name: code for name, code in index.items() if code in BIRDS}


def _is_plain_table(row: Sequence[str], words: Words) -> bool:
    """Whether a row is the header of a table of counts, or of records of species."""
    if not COUNTED.isdisjoint(cell.casefold() for cell in row):
        return True
    fields = {guess.field for guess in words.headers.guess_columns([cell for cell in row if cell])}
    return "species" in fields and not fields.isdisjoint(("date", "start", "count"))

"""SMART: what patrols and incidents saw, from CSV query exports or patrol XML, and the effort of patrols.

Sources: headers of SMART's query exports; patrol XML 1.0 to 1.3 by local names (smartconservationsoftware.org). Numbers
of waypoints begin anew with each patrol or day, so the key of a record is patrol, day, waypoint, category and how many
of that category came before. An attribute with several choices repeats its row; such rows are one record. Where
distance and bearing are given, the animal stood there and not at the waypoint. What is no animal is counted, and so are
poaching and other human incidents, whose rows are not taken over. Who led, flew or walked a patrol is never read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd
import shapely
from pyproj import Geod

from ...errors import NeaspecError
from ..cells import Cells
from ..dates import parse_dates
from ..delimited import CHUNK, Rows, read_rows, text_frame
from ..deployments import Part, Stations, deployment_chunks
from ..headers import HeaderNames
from ..member_tables import MemberTable, member_tables
from ..numerals import parse_numbers
from ..occurrences import Seen, occurrence_chunk
from ..own_columns import own_columns, plain, shared_order
from ..reader import Chunk, Context, Dataset
from ..row_checks import ISSUE_COLUMNS
from ..source import Source
from ..species_names import species_ids
from ..times import local_text
from ..words import bundled_words
from ..xml_events import Element, document, root_name

FORMAT_ID = "smart"
ROOTS = ("patrol", "Waypoint")
PATROL, INCIDENT = "patrol", "opportunistic"  # protocols
NEEDED = ("Waypoint ID", "Waypoint Date", "X", "Y", "Observation Category 0")
SUMMARY = ("Patrol ID", "Number of Days")
NAMES = {
    "patrol": "Patrol ID",
    "leg": "Patrol Leg ID",
    "waypoint": "Waypoint ID",
    "date": "Waypoint Date",
    "time": "Waypoint Time",
    "x": "X",
    "y": "Y",
    "distance": "Distance",
    "direction": "Direction",
    "remarks": "Comment",
    "group": "Observation Group",
}
LEG = {
    "patrol": "Patrol ID",
    "leg": "Patrol Leg ID",
    "start": ("Patrol Leg Start Date", "Patrol Start Date"),
    "end": ("Patrol Leg End Date", "Patrol End Date"),
    "transport": "Patrol Transport Type",
}
# columns of the patrol, which are no attributes of what was seen
OF_PATROL = frozenset(map(plain, (
    *NAMES.values(), "Type", "Patrol Start Date", "Patrol End Date", "Patrol Leg Start Date", "Patrol Leg End Date",
    "Patrol Transport Type", "Station", "Team", "Objective", "Mandate", "Conservation Area ID",
    "Conservation Area Name", "Last Modified", "Incident ID", "Source",
)))  # fmt: skip
_CATEGORY = re.compile(r"observation category \d+")
# attributes and columns that tell who somebody is
_PERSON = re.compile(
    r"leader|pilot|members?|armed|is ?armed|(first|last|family|given|full|sur)? ?names?( ?or ?names?)?"
    r"|names? ?of ?(person|suspect|poacher|ranger|observer)s?"
    r"|.*(national ?id|id ?number|id card|passport|phone|e-?mail|address|employee|suspect|offender|arrest).*"
    r"|.*(руководител|пилот|участник|фамили|фио|телефон|паспорт|姓名|队长|电话|身份证|护照).*"
    r"|.*(성명|이름|전화|주민|氏名|電話|утас|регистр).*"
)
# categories of what people do; keys of the data model are English in any language
_HUMAN = re.compile(
    r"human(?!.?wildlife)|people|person|poach|illegal|hunt|snare|(?<!camera)(?<!camera )traps?\b|arrest|weapon|logging"
    r"|threat|encroach"
    r"|браконь|человек|люди|незакон|охот|петл|капкан|人类|人为|偷猎|盗猎|非法|猎套|사람|밀렵|불법|올무|인위|密猟|違法|хүн|хулгайн"
)
_ANIMAL = re.compile(
    r"animal|wildlife|fauna|mammal|bird|живот|звер|птиц|фаун|动物|兽|鸟|동물|조류|動物|鳥|амьтан|шувуу"
)
_NUMBER_OF = re.compile(
    r"(number|no\.?|num) ?of ?.+|count|quantity|количество.*|число.*|数量.*|.*数|개체수|마리.*|.*тоо"
)
_SPECIES = re.compile(r"species|вид\b|物种|种类|树种|종\b|종명|種\b|種名|зүйл")
_KEY = re.compile(r"[\W_]+")
_GEOD = Geod(ellps="WGS84")


def recognises(source: Source) -> bool:
    """The root of a patrol's or an incident's XML, or the headers of a query on observations."""
    return bool(_documents(source) or _tables(source, NEEDED))


def describe(source: Source, context: Context) -> Dataset:
    """Neither form names a data set: what the context says, else the first twelve digits of the SHA-256."""
    members = [*_documents(source), *(table.member for table in _tables(source, NEEDED))]
    if not members:
        raise NeaspecError("unknown_source", file=source.name)
    digest = source.digest([*members, *(table.member for table in _tables(source, SUMMARY))])
    return Dataset(context.dataset_id or digest[:12], FORMAT_ID, "", source.name, digest)


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``deployments`` and ``effort`` (of patrols) and of ``detections``.

    Raises ``NeaspecError``: unknown_source, missing_column and those of ``read_rows`` and ``xml_events.document``.
    """
    reading = _Reading(describe(source, context), context)
    tables = _tables(source, NEEDED)
    if tables:
        yield from _legs(source, tables, reading)
    for table in tables:
        for rows in read_rows(source.open(table.member), table.file, encoding=context.encoding, words=context.words):
            yield _observations(Part(reading.dataset, table.file, rows), reading)
    for member in _documents(source):
        yield from _patrol(source, member, reading)


@dataclass
class _Reading:
    """What is known over all chunks: ids that came, what came in each waypoint, and effort of the summaries."""

    dataset: Dataset
    context: Context
    seen: Seen = field(default_factory=Seen)
    stations: Stations = field(default_factory=Stations)
    # observations of each waypoint and category: what tells them apart -> ordinal
    ordinals: dict[tuple, dict[tuple, int]] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.keys = {_KEY.sub("", name): name for name in self.context.species}


def _documents(source: Source) -> list[str]:
    if "smart" not in source.learned:
        found = [member for member in source.members if root_name(source, member) in ROOTS]
        source.learned["smart"] = found
    return source.learned["smart"]


def _tables(source: Source, columns: Sequence[str]) -> list[MemberTable]:
    return [table for table in member_tables(source) if table.has(*columns)]


# --- effort -----------------------------------------------------------------------------------------------------------


def _legs(source: Source, tables: Sequence[MemberTable], reading: _Reading) -> Iterator[Chunk]:
    """The legs of the patrols that the observations name, with what a summary says of their patrol."""
    context, dates = reading.context, []
    legs: dict[tuple, dict[str, str]] = {}
    file = tables[0].file
    for table in tables:
        for rows in read_rows(source.open(table.member), table.file, encoding=context.encoding, words=context.words):
            cells = Cells(rows.frame, own_columns(rows.frame.columns, LEG, {}))
            dates += [cells["start"], Cells(rows.frame, {"date": _column(rows.frame, "Waypoint Date")})["date"]]
            for values in zip(*(cells[name] for name in LEG)):
                if values[0]:
                    legs.setdefault(values[:2], dict(zip(LEG, values)))
    reading.context = context = _with_order(context, dates)
    if not legs:
        return
    sizes = _summaries(source, context)
    walked = {patrol: sum(key[0] == patrol for key in legs) for patrol, _ in legs}
    names = (*LEG, "sampleSizeValue", "sampleSizeUnit", "hours")
    made = []
    for (patrol, _), leg in legs.items():
        # the summary is of the whole patrol: of one with several legs it cannot be told how much each had
        size = sizes.get(patrol, {}) if walked[patrol] == 1 else {}
        km, hours = size.get("km"), size.get("hours")
        value, unit = (km, "km") if km else (hours, "hour") if hours else (_days(leg, context), "day")
        made.append([*(leg[name] or "" for name in LEG), value or "", unit if value else "", hours or ""])
    yield from _deployments(text_frame(made, names, range(1, len(made) + 1)), file, reading)


def _deployments(frame: pd.DataFrame, file: str, reading: _Reading) -> Iterator[Chunk]:
    cells = Cells(frame)
    patrol, leg = cells["patrol"], cells["leg"]
    cells.put("deploymentID", (patrol + "/" + leg).where(leg.notna(), patrol))
    cells.put("deploymentGroups", patrol)
    part = Part(reading.dataset, file, Rows(frame, []))
    extra = [name for name in ("transport", "hours") if name in frame]
    yield from deployment_chunks(part, cells, reading.stations, reading.context, PATROL, extra)


def _summaries(source: Source, context: Context) -> dict[str, dict[str, str]]:
    """Kilometres and hours of patrols as their summary gives them."""
    found: dict[str, dict[str, str]] = {}
    names = {"patrol": "Patrol ID", "hours": "Number of Active Patrol Hours", "km": ("Distance (km)", "Distance(km)")}
    for table in _tables(source, SUMMARY):
        for rows in read_rows(source.open(table.member), table.file, encoding=context.encoding, words=context.words):
            cells = Cells(rows.frame, own_columns(rows.frame.columns, names, {}))
            numbers = {name: parse_numbers(cells[name]) for name in ("km", "hours")}
            for place, patrol in enumerate(cells["patrol"]):
                if patrol:
                    sizes = {name: column.iloc[place] for name, column in numbers.items()}
                    found[patrol] = {name: f"{size:.10g}" for name, size in sizes.items() if 0 < size < 1e6}
    return found


def _days(leg: Mapping[str, str | None], context: Context) -> str | None:
    """The days of a leg, the first and the last included."""
    span = parse_dates(pd.Series([leg["start"], leg["end"] or leg["start"]], dtype=object), None, context.date_order)
    if not span["valid"].all() or not span["precision"].eq("day").all():
        return None
    days = (span["local"].iloc[1] - span["local"].iloc[0]).days + 1
    return str(days) if days > 0 else None


def _with_order(context: Context, dates: Sequence[pd.Series]) -> Context:
    return replace(context, date_order=shared_order(dates, context.date_order))


# --- observations -----------------------------------------------------------------------------------------------------


def _observations(part: Part, reading: _Reading) -> Chunk:
    context = reading.context
    frame = part.rows.frame
    frame = frame[[name for name in frame.columns if not _is_person(name)]]
    columns = own_columns(frame.columns, NAMES, {}, ("waypoint", "date", "x", "y"), part.file)
    categories = sorted((name for name in frame.columns if _CATEGORY.fullmatch(plain(name))), key=len)
    attributes = [name for name in frame.columns if plain(name) not in OF_PATROL and name not in categories]
    cells = Cells(frame, columns)
    path = _path(frame, categories)
    species = _species(frame, attributes, path, reading)
    human = path.str.casefold().str.contains(_HUMAN, na=False).to_numpy()
    animal = species.notna().to_numpy() | path.str.casefold().str.contains(_ANIMAL, na=False).to_numpy()
    fields = _fields(frame, attributes, context)
    counts, again = _ordinals(cells, path, species, [frame[name] for name in fields.values()], reading)
    not_read = {
        "human_incident": human,
        "no_animal_seen": ~animal & ~human,
        "same_observation": again & animal & ~human,
    }
    taken = animal & ~human & ~again
    joined = _joined(frame, attributes, counts, taken)
    nameless = [(row, [], code) for row, _, code in part.rows.misshapen]  # which of their cells names whom is not known
    part = Part(part.dataset, part.file, Rows(joined, nameless))
    rows = joined.index
    cells = Cells(joined, {**columns, **fields})
    patrol, leg = cells["patrol"], cells["leg"]
    cells.put("species", species[rows])
    cells.put("occurrenceID", pd.Series(counts, index=frame.index, dtype=object)[rows])
    cells.put("deploymentID", (patrol + "/" + leg).where(leg.notna(), patrol))
    cells.put("samplingProtocol", [PATROL if name else INCIDENT for name in patrol])
    cells.put("eventID", cells["occurrenceID"].str.rsplit("/", n=2).str[0])
    for name in ("start", "end"):
        if name not in columns:
            cells.put(name, None)
    doubts = _put_place(cells)
    for name, column in context.mapping.items():
        if column in joined and name != "species":
            cells.put(name, Cells(joined, {name: column})[name])
    joined["category"] = path[rows]
    extra = [*(name for name in attributes if name not in fields.values()), "category"]
    extra += [columns[name] for name in ("x", "y", "distance", "direction") if name in columns]
    made = occurrence_chunk(part, cells, reading.seen, context, extra=extra, doubts=doubts)
    return Chunk(made.table, made.records, made.rejects, made.flags, made.records_in,
                 {reason: int(rows.sum()) for reason, rows in not_read.items() if rows.any()})  # fmt: skip


def _column(frame: pd.DataFrame, name: str) -> str:
    return next((column for column in frame.columns if plain(column) == plain(name)), name)


def _is_person(column: str) -> bool:
    return bool(_PERSON.fullmatch(re.sub(r"[_\s]+", " ", column).strip().casefold()))


def _path(frame: pd.DataFrame, categories: Sequence[str]) -> pd.Series:
    """The category of each row from the outermost to the innermost."""
    cells = Cells(frame)
    parts = [cells[name] for name in categories]
    paths = ["/".join(part for part in row if part) for row in zip(*parts)] if parts else [""] * len(frame)
    return pd.Series(paths, index=frame.index, dtype=object)


def _species(frame: pd.DataFrame, attributes: Sequence[str], path: pd.Series, reading: _Reading) -> pd.Series:
    """The species of each row: the mapped attribute, one that is called so, the category, or any that names one.

    A key of the data model stands for the name that it is without its signs.
    """
    context, cells = reading.context, Cells(frame)
    mapped = context.mapping.get("species", "")
    if mapped.startswith("="):
        return pd.Series([mapped[1:] or None] * len(frame), index=frame.index, dtype=object)
    if mapped in frame:
        return cells[mapped].map(lambda text: _spelled(text, reading), na_action="ignore").astype(object)
    called = [name for name in attributes if _SPECIES.search(re.sub(r"[_\s]+", " ", name).casefold())]
    found = pd.Series([None] * len(frame), index=frame.index, dtype=object)
    for name in called:
        text = cells[name].map(lambda text: _spelled(text, reading), na_action="ignore").astype(object)
        found = found.where(found.notna(), text)
    levels = path.str.split(r"[/.]")
    for text in (levels.str[-1], levels.str[-2], *(cells[name] for name in attributes if name not in called)):
        text = text.map(lambda text: _spelled(text, reading) if text else None, na_action="ignore").astype(object)
        text = text.where(text.notna(), None)
        found = found.where(found.notna() | species_ids(text, context.species).isna(), text)
    return found.where(found.notna(), None)


def _spelled(text: str, reading: _Reading) -> str:
    """A name for a key such as ``animal.mammal.pantheratigris``: its innermost part that is one of the names known."""
    if text in reading.context.species:
        return text
    for part in reversed(text.strip(". ").split(".")):
        name = reading.keys.get(_KEY.sub("", part.casefold()))
        if name:
            return name
    return text


def _fields(frame: pd.DataFrame, attributes: Sequence[str], context: Context) -> dict[str, str]:
    """{our field: attribute}: sex, age and the one number of animals, as their headers tell."""
    known: HeaderNames = (context.words or bundled_words()).headers
    found = {
        guess.field: guess.column
        for guess in known.guess_columns(list(attributes))
        if guess.field in ("sex", "lifeStage", "behavior", "individual")
    }
    numbers = [name for name in attributes if _NUMBER_OF.fullmatch(re.sub(r"[_\s]+", " ", name).strip().casefold())]
    if len(numbers) == 1:  # of several it cannot be told whether they are parts of one another
        found["count"] = numbers[0]
    mapped = {name: column for name, column in context.mapping.items() if column in frame.columns}
    return {**found, **{name: column for name, column in mapped.items() if name != "species"}}


def _ordinals(
    cells: Cells, path: pd.Series, species: pd.Series, telling: Sequence[pd.Series], reading: _Reading
) -> tuple[list[str], np.ndarray]:
    """The key of each row, and whether it only repeats an observation that came before."""
    date = parse_dates(cells["date"], None, reading.context.date_order)
    day = pd.Series(local_text(date["local"]), index=path.index, dtype=object).str[:10]
    day = day.where(day.notna(), cells["date"])
    keys, again = [], []
    whens = [cells[name] for name in ("patrol", "waypoint", "time", "x", "y", "group")]
    for row in zip(*whens, day, path, species, *telling):
        (patrol, waypoint, *where), what = row[:6], row[6:]
        place = (patrol, what[0], waypoint, what[1])
        known = reading.ordinals.setdefault(place, {})
        told = (*where, *what[2:])
        again.append(told in known)
        known.setdefault(told, len(known) + 1)
        keys.append("/".join(str(one or "-") for one in (*place[:3], place[3].replace("/", ">"), known[told])))
    return keys, np.array(again, dtype=bool)


def _joined(frame: pd.DataFrame, attributes: Sequence[str], keys: Sequence[str], taken: np.ndarray) -> pd.DataFrame:
    """The rows that are taken, with all choices that the rows of the same key have, joined by ' | '."""
    made = frame[taken].copy()
    names = pd.Series(keys, index=frame.index, dtype=object)
    if not names.duplicated().any() or not len(made):
        return made
    rows = names[taken]
    for name in attributes:
        cells = frame[name].str.strip()
        several = cells[cells != ""].groupby(names[cells != ""]).agg(lambda column: " | ".join(dict.fromkeys(column)))
        if len(several):
            made[name] = rows.map(several).fillna("").astype(object)
    return made


def _put_place(cells: Cells) -> dict[str, pd.Series]:
    """Where the animal stood: the waypoint, moved by distance (m) and bearing (degrees) where both are given.

    Where the bearing is missing the distance is the uncertainty. Bearings of a grid are taken as they are, for its
    north is off by less than 3 degrees within its zone.
    """
    x, y = parse_numbers(cells["x"]), parse_numbers(cells["y"])
    distance, bearing = parse_numbers(cells["distance"]), parse_numbers(cells["direction"])
    far = (distance > 0) & (distance <= 20_000)
    moved = far & bearing.between(-360, 360) & x.notna() & y.notna()
    degrees = moved & (x.abs() <= 180) & (y.abs() <= 90)
    metres = moved & (x.abs() > 1000) & (y.abs() > 1000)
    lon, lat = x.copy(), y.copy()
    if degrees.any():
        lon[degrees], lat[degrees], _ = _GEOD.fwd(
            *(column[degrees].to_numpy(dtype=float) for column in (x, y, bearing, distance))
        )
    angle = np.radians(bearing)
    lon, lat = lon.where(~metres, x + distance * np.sin(angle)), lat.where(~metres, y + distance * np.cos(angle))
    moved = degrees | metres
    for name, own, number in (("longitude", "x", lon), ("latitude", "y", lat)):
        cells.put(name, number.map(lambda one: f"{one:.12g}").where(moved, cells[own]))
    cells.put("x", None)
    cells.put("y", None)
    cells.put("uncertainty", cells["distance"].where(far & ~moved, None))
    return {"place_by_bearing": moved}


# --- XML --------------------------------------------------------------------------------------------------------------


def _patrol(source: Source, member: str, reading: _Reading) -> Iterator[Chunk]:
    """The days of a patrol as deployments, then its observations."""
    file = member.rsplit("/", 1)[-1]
    patrol = document(source, member, reading.context)
    rows: list[dict[str, str]] = []
    days: list[dict[str, str]] = []
    for element in patrol.elements(("waypoints", "days", "Waypoint")):
        if element.name == "days":
            days.append(_day(element, _said(patrol.around("patrol"), "id"), patrol.around("legs")))
        else:
            rows += _seen_at(element, patrol.around("patrol"), patrol.around("legs"), patrol.around("days"))
    if days:
        names = list(dict.fromkeys(name for day in days for name in day))
        cells = [[day.get(name, "") for name in names] for day in days]
        yield from _deployments(text_frame(cells, names, range(1, len(days) + 1)), file, reading)
    names = list(dict.fromkeys((*NEEDED, *NAMES.values(), *(name for row in rows for name in row))))
    for first in range(0, max(len(rows), 1), CHUNK):
        some = rows[first : first + CHUNK]
        cells = [[row.get(name, "") for name in names] for row in some]
        frame = text_frame(cells, names, range(first + 1, first + len(some) + 1))
        yield _observations(Part(reading.dataset, file, Rows(frame, [])), reading)
    if patrol.cut:
        none = pd.DataFrame(columns=ISSUE_COLUMNS, dtype=object)
        empty = pd.DataFrame(columns=["occurrenceID"], dtype=object)
        yield Chunk("detections", empty, none, none, 0, {"file_breaks_off": 1})


def _said(element: Element | None, attribute: str) -> str:
    return (element.get(attribute) or "") if element else ""


def _day(day: Element, patrol: str, leg: Element | None) -> dict[str, str]:
    """A day of a patrol's leg: kilometres of its track where they can be measured, else hours without rest."""
    date, begun, ended = (day.get(name) for name in ("date", "startTime", "endTime"))
    leg_id = "/".join(filter(None, (_said(leg, "id"), date)))
    start, end = (f"{date} {time}" if date and time else date for time in (begun, ended))
    made = {"patrol": patrol, "leg": leg_id, "start": start or "", "end": end or "", "transport": _transport(leg)}
    km = sum(filter(None, map(_length_km, day.all("track"))))
    times = parse_dates(pd.Series([start, end], dtype=object), None)
    rest = parse_numbers(pd.Series([day.get("restMinutes")], dtype=object)).fillna(0).iloc[0]
    hours = (times["local"].iloc[1] - times["local"].iloc[0]).total_seconds() / 3600 - rest / 60
    if begun and ended and 0 < hours < 48:
        made["hours"] = f"{hours:.6g}"
    value, unit = (f"{km:.6g}", "km") if km else (made.get("hours", ""), "hour")
    if value:
        made.update(sampleSizeValue=value, sampleSizeUnit=unit)
    return made


def _transport(leg: Element | None) -> str:
    transport = leg.child("transportType") if leg else None
    return _said(transport, "value")


def _length_km(track: Element) -> float | None:
    """The length of a track's geometry on the ellipsoid (WKB in hexadecimal figures); None where there is none.

    The attribute ``distance`` is not taken, for no document says its unit.
    """
    for text in (track.get("geom"), track.text):
        if text and re.fullmatch(r"(?:[0-9A-Fa-f]{2})+", text):
            line = shapely.from_wkb(text, on_invalid="ignore")
            if line is not None and np.abs(shapely.get_coordinates(line)).max(initial=0) <= 180:
                return _GEOD.geometry_length(shapely.force_2d(line)) / 1000
    return None


def _seen_at(
    waypoint: Element, patrol: Element | None, leg: Element | None, day: Element | None
) -> Iterator[dict[str, str]]:
    """The observations of a waypoint, which hang on it or on its groups, as rows under the headers of a query."""
    moment = waypoint.get("dateTime") or ""
    date, time = moment[:10], moment[11:]
    if not moment:
        date, time = _said(day, "date"), waypoint.get("time") or ""
    shared = {
        "Patrol ID": _said(patrol, "id"),
        "Patrol Leg ID": "/".join(filter(None, (_said(leg, "id"), _said(day, "date")))) if patrol else "",
        "Waypoint ID": waypoint.get("id") or "",
        "Waypoint Date": date,
        "Waypoint Time": time,
        "X": waypoint.get("x") or "",
        "Y": waypoint.get("y") or "",
        "Distance": waypoint.get("distance") or "",
        "Direction": waypoint.get("direction") or waypoint.get("bearing") or "",
        "Comment": waypoint.said("comment") or waypoint.get("comment") or "",
    }
    groups = [waypoint, *waypoint.all("groups")]
    for number, group in enumerate(groups):
        for observation in group.all("observations"):
            row = {
                **shared,
                "Observation Group": str(number),
                "Observation Category 0": observation.get("categoryKey") or "",
            }
            for attribute in observation.all("attributes"):
                name = attribute.get("attributeKey")
                if name and plain(name) not in OF_PATROL and not _CATEGORY.fullmatch(plain(name)):
                    row[name] = _value(attribute)
            yield row


def _value(attribute: Element) -> str:
    """What an attribute says: the key of a choice, the keys of several, a number, yes or no, or a text."""
    texts = []
    for child in attribute.children:
        if child.name in ("itemKey", "itemList", "dValue", "bValue", "sValue"):
            texts.append(child.text or child.get("itemKey") or child.get("value") or "")
            texts += [inner.text or inner.get("itemKey") or "" for inner in child.children]
    texts += [attribute.get(name) or "" for name in ("itemKey", "dValue", "bValue", "sValue")]
    return " | ".join(text for text in texts if text)

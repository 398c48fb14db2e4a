"""An attacker who subtracts: cells within cells, tables from tables, totals less parts; no group below k may be left.

He holds the package, the list of all cameras with their work, and the rules of the ladder; his arithmetic is his own.
All offices are simulated.
"""

from __future__ import annotations

import math
from collections import defaultdict
from decimal import ROUND_FLOOR, Decimal

import numpy as np
import pandas as pd
import shapely
from hypothesis import example, given
from hypothesis import strategies as st
from simulated_office import deployment, detection, effort, office, shared, tables
from simulated_tables import SLOW

from neaspec_plugin.core.errors import NeaspecError

K_ANIMALS, K_STATIONS = 5, 3  # sharing_defaults.csv, members and public alike, but for birds that people saw
LADDER = (0.1, 0.5, 1.0)
ALL = [None, "camera trap", "hair trap"]
MONTHS = [f"2022-{month:02d}" for month in range(1, 7)]


def simulated(seed):
    """An office of cameras and hair traps, some metres apart, some idle; cats, and cranes that people saw."""
    draw = np.random.default_rng(seed)
    if seed % 5 == 4:
        size = int(draw.integers(3, 40)), int(draw.integers(1, 9)), int(draw.integers(4, 80))
        return office(seed, *size, spread=float(draw.choice([0.2, 0.35, 0.6])))
    spread = float(draw.choice([0.15, 0.35, 0.8]))
    centre = 129.6 if seed % 3 else 129.95
    count = int(draw.integers(3, 26))
    lon = centre + draw.uniform(-spread, spread, count)
    lat = 43.0 + draw.uniform(-spread, spread, count)
    for n in range(1, count):
        if draw.random() < 0.25:  # beside another one: up to some 55 m, often across a corner of rounding
            corner = draw.random() < 0.5
            lon[n] = (round(lon[n - 1], 3) + 0.0005 if corner else lon[n - 1]) + draw.uniform(-2e-4, 2e-4)
            lat[n] = (round(lat[n - 1], 3) + 0.0005 if corner else lat[n - 1]) + draw.uniform(-2e-4, 2e-4)
            if corner:
                lon[n - 1], lat[n - 1] = lon[n] - 3e-4, lat[n] - 3e-4
    keep = lon < 130.03
    lon, lat = lon[keep], lat[keep]
    names = [f"sim:c{n}" for n in range(len(lon))]
    traps = draw.random(len(lon)) < (0.3 if seed % 4 == 0 else 0.0)
    placed, efforts = [], []
    for name, x, y, trap in zip(names, lon, lat, traps):
        kind = "hair trap" if trap else "camera trap"
        placed.append(deployment(name, float(x), float(y), samplingProtocol=kind))
        if draw.random() < 0.85:
            short = draw.random() < 0.2
            end, days = ("2022-02-01", 31.0) if short else ("2022-07-01", float(draw.choice([181, 181, 120])))
            efforts.append(effort(name, end=end, days=days))
    records = []
    if names:
        animals, species = int(draw.integers(1, 11)), ["AT", "AT", "AL", "WNC"]
        for n in range(int(draw.integers(5, 70))):
            at, kind = int(draw.integers(len(names))), str(draw.choice(species))
            day = str(np.datetime64("2022-01-01") + int(draw.integers(181)))
            seen = {"basisOfRecord": "HumanObservation", "samplingProtocol": None} if kind == "WNC" else {}
            protocol = {} if kind == "WNC" else {"samplingProtocol": placed[at]["samplingProtocol"]}
            station = None if kind == "WNC" else names[at]
            records.append(
                detection(n, station, day, species_id=kind, organismName=f"{kind}-{draw.integers(animals)}",
                          declaredSide="CHN", sex=str(draw.choice(["male", "female"])),
                          geometry=shapely.Point(float(lon[at]), float(lat[at])), **{**seen, **protocol})
            )  # fmt: skip
    return tables(placed, efforts, records)


# --- the attacker's own arithmetic


def index(x, step):
    return int((Decimal(repr(float(x))) / Decimal(repr(step))).to_integral_value(ROUND_FLOOR))


def cell(x, y, step):
    return (step, index(x, step), index(y, step))


def inside(fine, wide):
    parts = round(wide[0] / fine[0])
    return fine[0] < wide[0] and fine[1] // parts == wide[1] and fine[2] // parts == wide[2]


def metres(a, b):
    (x, y), (u, v) = (tuple(map(math.radians, point)) for point in (a, b))
    h = math.sin((v - y) / 2) ** 2 + math.cos(y) * math.cos(v) * math.sin((u - x) / 2) ** 2
    return 2 * 6371008.8 * math.asin(math.sqrt(h))


def places(points):
    """The number of places of some points: what is nearer than 100 m is one (0.3 percent for the sphere)."""
    left, found = list(points), 0
    while left:
        found, todo = found + 1, [left.pop()]
        while todo:
            here = todo.pop()
            near = [point for point in left if metres(here, point) < 100.3]
            left = [point for point in left if point not in near]
            todo += near
    return found


class Attacker:
    """Holds the list of stations: what each is, where it stands, in which months it worked, and the package."""

    def __init__(self, found, package):
        self.at, self.protocol, worked = {}, {}, defaultdict(set)
        for row in found["deployments"].to_dict("records"):
            self.at[row["deploymentID"]] = row["geometry"].x, row["geometry"].y
            self.protocol[row["deploymentID"]] = row["samplingProtocol"]
        for row in found["effort"].to_dict("records"):
            worked[row["deploymentID"]] |= {month for month in MONTHS if f"{month}-02" < row["endUTC"][:10]}
        self.worked = worked
        recorded = set(found["detections"]["parentEventID"].dropna())
        self.known = [name for name in self.at if name in worked or name in recorded]
        self.package = package.tables
        self.isolated = []

    def told(self, row):
        if row["longitude"] != row["longitude"] or row["longitude"] is None:
            return None
        return cell(row["longitude"], row["latitude"], float(row["coordinatePrecision"]))

    def candidates(self, wide, finer, stations):
        """The stations that a row of a cell can be at, when those of other cells that are told are subtracted."""
        found = []
        for name in stations:
            own = [cell(*self.at[name], step) for step in LADDER]
            if (wide is None or wide in own) and not any(
                other in own and (wide is None or inside(other, wide)) for other in finer
            ):
                found.append(name)
        return found

    def few(self, stations, what):
        number = places([self.at[name] for name in stations])
        if 0 < number < K_STATIONS:
            self.isolated.append((*what, number))

    def of_protocol(self, protocol):
        return [name for name in self.known if protocol is None or self.protocol[name] == protocol]

    def records(self):
        """Cells within cells, then detections against deployments, then across species by a station's pseudonym."""
        rows = [
            row for row in self.package["detections"].to_dict("records") if row["basisOfRecord"] != "HumanObservation"
        ]
        listed = defaultdict(set)
        for row in self.package["deployments"].to_dict("records"):
            listed[row["samplingProtocol"]].add(self.told(row))
        meant = defaultdict(list)
        groups = defaultdict(list)
        for row in rows:
            groups[row["species_id"], row["samplingProtocol"], self.told(row)].append(row)
        for (species, protocol, wide), own in groups.items():
            told = {p: {c for (s, q, c) in groups if (s, q) == (species, p)} - {None} for p in ALL}
            finer = told[protocol]
            stations = [  # a row without a protocol can be of each
                name
                for p in ([protocol] if protocol else ALL[1:])
                for name in self.candidates(wide, told[p] - {wide}, self.of_protocol(p))
            ]
            here = {p: rs for (s, p, c), rs in groups.items() if (s, c) == (species, wide)}
            animals = max(  # a row without a protocol may be one of either protocol's group, and enlarges each
                len({row["organismName"] for p in (own_protocol, None) for row in here.get(p, [])})
                for own_protocol in ([protocol] if protocol else ALL[1:])
            )
            if wide is None and not finer:
                continue  # a side that is too small as a whole: told by the side, as the rules have it
            if animals < K_ANIMALS:
                self.few(stations, ("cell", species, protocol, wide))
            if protocol is None:
                continue
            block = set(self.candidates(wide, listed[protocol] - {None, wide}, self.of_protocol(protocol)))
            bare = [row for row in own if row["station_id"] is None or row["station_id"] != row["station_id"]]
            unnamed = len({row["organismName"] for row in bare}) < K_ANIMALS
            if 0 < len(bare) < len(own) and wide in listed[protocol] and unnamed:
                # some name their station: the others are at none of these
                self.few([name for name in stations if name not in block], ("unnamed", species, wide))
            for name in {row["station_id"] for row in own} - {None}:
                meant[name].append(set(stations) & block)
        for name, sets in meant.items():
            if isinstance(name, str):
                self.few(set.intersection(*sets), ("station", name))

    def stations(self):
        """Cells of stations within cells, groups too small, and totals of effort that are one station's."""
        rows = self.package["deployments"].to_dict("records")
        told = defaultdict(list)
        for row in self.package["effort"].to_dict("records"):
            told[row["station_id"]].append((row["period"], row["sampleSizeValue"], row["sampleSizeUnit"]))
        cells = defaultdict(set)
        for row in rows:
            cells[row["samplingProtocol"]].add(self.told(row))
        for row in rows:
            wide, protocol = self.told(row), row["samplingProtocol"]
            block = self.candidates(wide, cells[protocol] - {None, wide}, self.of_protocol(protocol))
            self.few(block, ("listed", wide))
            alike = [o for o in rows if (self.told(o), o["samplingProtocol"]) == (wide, protocol)
                     and o["stations"] == row["stations"] and sorted(told[o["station_id"]]) == sorted(told[row["station_id"]])]  # fmt: skip
            if row["stations"] < K_STATIONS and sum(o["stations"] for o in alike) < K_STATIONS:
                self.isolated.append(("stations", wide, row["stations"]))
            if row["stations"] >= K_STATIONS:
                for period, _value, _unit in told[row["station_id"]]:
                    self.few([name for name in block if period in self.worked[name]], ("effort", wide, period))

    def numbers(self):
        """Numbers for the public: wide cells less the finer ones, one species or year less another."""
        rows = self.package["cells"].to_dict("records")
        groups = defaultdict(dict)
        for row in rows:
            groups[row["species_id"], row["year"]][self.told(row)] = row
        shown = defaultdict(set)
        for who, own in groups.items():
            for wide, row in own.items():
                finer = {c for c in own if c is not None and (wide is None or inside(c, wide))}
                stations = self.candidates(wide, finer, list(self.at))
                if pd.isna(row["animals"]):
                    self.few(stations, ("public", *who, wide))
                if not pd.isna(row["stations"]):
                    shown[wide].add(int(row["stations"]))
                    parts = [own[c]["stations"] for c in finer]
                    rest = int(row["stations"]) - sum(int(n) for n in parts if not pd.isna(n))
                    if finer and rest == places([self.at[name] for name in stations]) and 0 < rest < K_STATIONS:
                        self.isolated.append(("total less parts", *who, wide, rest))
        for wide, numbers in shown.items():
            if len(numbers) > 1 and max(numbers) - min(numbers) < K_STATIONS:
                self.isolated.append(("one number less another", wide))


def attacked(found, recipient):
    try:
        package = shared(found, recipient)
    except NeaspecError as error:
        assert error.message.code == "sharing_nothing"
        return []
    attacker = Attacker(found, package)
    if recipient == "public":
        attacker.numbers()
    else:
        attacker.records()
        attacker.stations()
    return attacker.isolated


@SLOW
@given(st.integers(0, 10_000))
@example(0)
@example(4)
@example(8916)
def test_no_subtraction_leaves_fewer_than_k(seed):
    found = simulated(seed)
    assert attacked(found, "RUS") == []
    assert attacked(found, "public") == []

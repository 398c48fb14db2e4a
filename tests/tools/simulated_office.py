"""A made-up office: stations, animals, effort and samples on both sides of a made-up border. All of it is simulated."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pandas as pd
import shapely

from neaspec_plugin.adapters.texts import TEXTS
from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.movement.border_side import Sides
from neaspec_plugin.core.schema import TABLES
from neaspec_plugin.core.sharing.agreement import read_agreement
from neaspec_plugin.core.sharing.policy import Policy
from neaspec_plugin.core.sharing.share import share
from neaspec_plugin.core.sharing.shared import Request
from neaspec_plugin.core.sharing.shared_package import About
from neaspec_plugin.core.species.reference import sensitivity

REFERENCE = Path(__file__).resolve().parents[2] / "resources" / "reference"
POLICY = Policy(sensitivity(str(REFERENCE)))
TODAY = "2026-01-01"

WEST, EAST = shapely.box(129.0, 42.0, 130.03, 44.0), shapely.box(130.03, 42.0, 131.0, 44.0)
BORDER = shapely.LineString([(130.03, 42.0), (130.03, 44.0)])
TABLE_NAMES = ("deployments", "effort", "detections", "samples")
_DTYPES = {"integer": "Int64", "real": "float64", "boolean": "boolean"}


def sides():
    """The side in the west is CHN's, that in the east RUS's; the border lies at 130.03 degrees."""
    return Sides([("CHN", WEST), ("RUS", EAST)], [BORDER], 300.0)


SIDES = sides()


def agreement(text=None, limit=None):
    """The agreement in a text, or the plugin's own."""
    data = (REFERENCE / "sharing_defaults.csv").read_bytes() if text is None else text.encode()
    return read_agreement(io.BufferedReader(io.BytesIO(data)), "office.csv", POLICY, limit)


AGREEMENT = agreement()


def shared(found, recipient="RUS", key=b"k" * 32, agreement=AGREEMENT, today=TODAY, office="CHN", **more):
    """What the office shares of some tables."""
    return share(found, Request(office, recipient, today, key, **more), agreement, POLICY, SIDES)


def english(message):
    """A message in English, as the plugin would say it."""
    told = {name: english(value) if isinstance(value, Message) else value for name, value in message.params.items()}
    return TEXTS[message.code].format(**told)


def about(recipient="RUS", **more):
    """What a package of the simulated office says of itself."""
    return About(**{"owner": "CHN", "recipient": recipient, "release": "r1", "created": TODAY, "plugin_version": "1",
                    "say": english, **more})  # fmt: skip


def frame(table, rows):
    """Rows as the database would give them: all columns of the table, typed."""
    definition = TABLES[table]
    columns = [*definition.names, *(["geometry"] if definition.geometry else [])]
    made = pd.DataFrame(rows, columns=columns, dtype=object)
    made = made.astype(object).where(made.notna(), None)
    for field in definition.fields:
        if field.type in _DTYPES:
            values = [pd.NA if value is None else value for value in made[field.name]]
            made[field.name] = pd.array(values, dtype=_DTYPES[field.type].replace("float64", "Float64"))
            if field.type == "real":
                made[field.name] = made[field.name].astype(float)
    return made


def detection(number, deployment, day, **values):
    """One simulated record of a tiger at a station on a day."""
    return {
        "occurrenceID": f"sim:{number}",
        "basisOfRecord": "MachineObservation",
        "occurrenceStatus": "present",
        "observationType": "animal",
        "species_id": "AT",
        "individualCount": 1,
        "parentEventID": deployment,
        "localStart": f"{day}T03:04:05",
        "startUTC": f"{day}T03:04:05Z",
        "eventDate": f"{day}T03:04:05Z",
        "timePrecision": "second",
        "samplingProtocol": "camera trap",
        "owner_country": "CHN",
        **values,
    }


def deployment(name, lon, lat, side="CHN", **values):
    """One simulated camera."""
    return {
        "deploymentID": name,
        "locationID": f"L-{name}",
        "samplingProtocol": "camera trap",
        "declaredSide": side,
        "owner_country": side,
        "coordinateUncertaintyInMeters": 10.0,
        "geometry": shapely.Point(lon, lat),
        **values,
    }


def effort(name, start="2022-01-01", end="2022-07-01", days=181.0, number=1):
    """One simulated interval in which a camera worked."""
    return {
        "effort_id": f"{name}:{number}",
        "deploymentID": name,
        "startUTC": f"{start}T00:00:00Z",
        "endUTC": f"{end}T00:00:00Z",
        "sampleSizeValue": days,
        "sampleSizeUnit": "day",
    }


def tables(deployments=(), efforts=(), detections=(), samples=()):
    """The four tables that sharing reads."""
    rows = dict(zip(TABLE_NAMES, (deployments, efforts, detections, samples)))
    return {name: frame(name, list(found)) for name, found in rows.items()}


def office(seed=1, stations=24, animals=8, records=160, side="CHN", centre=(129.6, 43.0), spread=0.35, dataset="sim"):
    """A simulated survey of 2022: places, codes, months, sexes and effort drawn by ``seed``."""
    draw = np.random.default_rng(seed)
    names = [f"{dataset}:station-{n:03d}" for n in range(stations)]
    lon = centre[0] + draw.uniform(-spread, spread, stations)
    lat = centre[1] + draw.uniform(-spread, spread, stations)
    code = [f"T-{n:02d}" for n in range(animals)]
    sex = dict(zip(code, draw.choice(["female", "male", None], animals)))
    found = []
    for n in range(records):
        at, who = draw.integers(stations), code[draw.integers(animals)]
        day = str(np.datetime64("2022-01-01") + int(draw.integers(365)))
        found.append(
            detection(
                n,
                names[at],
                day,
                occurrenceID=f"{dataset}:r{n}",
                organismName=who,
                sex=sex[who],
                idMethod="photo",
                flank=str(draw.choice(["left", "right", "both"])),
                idConfidence="certain",
                owner_country=side,
                individualCount=int(draw.integers(1, 3)),
                geometry=shapely.Point(lon[at], lat[at]),
            )
        )
    placed = [deployment(name, x, y, side) for name, x, y in zip(names, lon, lat)]
    efforts = [effort(name, days=float(draw.integers(90, 181))) for name in names]
    return tables(placed, efforts, found)

"""A made-up office in whose tables every text cell holds what must not leave: places in all notations, names, files."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer
from simulated_office import office

from neaspec_plugin.core.schema import TABLES

WORD = "SENTINEL"
UTM = Transformer.from_crs(4326, 32652, always_xy=True)
# what a record's kind, side, owner and dates are found by, so that it cannot be planted
NEEDED = {
    "species_id", "basisOfRecord", "occurrenceStatus", "observationType", "samplingProtocol", "declaredSide", "owner_country",
    "startUTC", "endUTC", "localStart", "eventDate", "timePrecision", "deploymentID", "parentEventID", "organismName",
    "dataGeneralizations", "sideStatus", "duplicateOf", "sampleSizeUnit", "sensitivity", "collectionDate",
}  # fmt: skip


def notations(lon, lat):
    """A place as people write it."""
    x, y = (int(value) for value in UTM.transform(lon, lat))
    degrees = [(int(v), int(v % 1 * 60), v * 60 % 1 * 60) for v in (lat, lon)]
    (a, b, c), (d, e, f) = degrees
    return [
        f"{lat:.6f}, {lon:.6f}",
        f"{lat:.5f}N {lon:.5f}E".replace(".", ","),
        f"{a}°{b:02d}'{c:04.1f}\"N {d}°{e:02d}'{f:04.1f}\"E",
        f"POINT ({lon} {lat})",
        f"E {x} N {y}",
        f"{WORD}_{lat:.4f}_{lon:.4f}.JPG",
    ]


def needles(tables):
    """Patterns of every planted place: three decimals, minutes and seconds, metres; and the word in all names."""
    found = [WORD.casefold(), r"\.jpg", "03:04:05"]
    for shape in tables["deployments"]["geometry"]:
        x, y = (int(value) for value in UTM.transform(shape.x, shape.y))
        found += [f"{int(v)}[.,]{int(v % 1 * 1000):03d}" for v in (shape.x, shape.y)]
        found += [f"{int(v)}°{int(v % 1 * 60):02d}" for v in (shape.x, shape.y)]
        found += [str(x), str(y)]
    found += [re.escape(day[:10]) for day in tables["detections"]["localStart"]]
    return re.compile("|".join(dict.fromkeys(found)))


def planted(seed):
    """A simulated office in which every text cell that may hold anything holds what must not leave."""
    draw = np.random.default_rng(seed)
    tables = office(seed, stations=14, animals=7, records=50)
    places = {
        name: (round(float(draw.uniform(129.2, 129.9)), 6), round(float(draw.uniform(42.8, 43.3)), 6))
        for name in tables["deployments"]["deploymentID"]
    }
    for table, key in (("deployments", "deploymentID"), ("detections", "parentEventID")):
        tables[table]["geometry"] = [shapely.Point(*places[name]) for name in tables[table][key]]
    at = list(places.values())
    for table, frame in tables.items():
        for field in TABLES[table].fields:
            if field.name in NEEDED or field.type in ("integer", "real", "boolean"):
                continue
            texts = [text for place in at for text in notations(*place)]
            frame[field.name] = [f"{WORD} {row} {draw.choice(texts)}" for row in range(len(frame))]
    renamed = {name: f"{WORD}-STATION-{row}" for row, name in enumerate(places)}
    for table, column in (("deployments", "deploymentID"), ("effort", "deploymentID"), ("detections", "parentEventID")):
        tables[table][column] = tables[table][column].map(renamed)
    codes = tables["detections"]["organismName"].astype(object)
    odd = [*renamed.values(), f"{WORD} the observer", *notations(*at[0]), "T 2022-05-17 03:04:05"]
    for row in draw.choice(len(codes), 12, replace=False):
        codes.iloc[row] = str(draw.choice(odd))
    tables["detections"]["organismName"] = codes
    tables["detections"]["identifiedBy"] = f"{WORD} the observer"
    sample = {field.name: None for field in TABLES["samples"].fields}
    row = {**sample, "materialSampleID": f"{WORD}:1", "species_id": "AT", "collectionDate": "2022-05-17", "lab": f"{WORD} lab",
           "organismName": f"{WORD} lab 3", "locality": notations(*at[1])[0], "declaredSide": "CHN", "owner_country": "CHN",
           "geometry": tables["deployments"]["geometry"].iloc[1]}  # fmt: skip
    columns = tables["samples"].columns
    tables["samples"] = pd.DataFrame([row], columns=columns).astype(
        {"coordinatePrecision": float, "coordinateUncertaintyInMeters": float}
    )
    return tables

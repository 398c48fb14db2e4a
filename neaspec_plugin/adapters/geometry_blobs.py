"""The GeoPackage's geometry: a header, an envelope for what is no point, then WKB (OGC 12-128r18, 2.1.3)."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

EPSG = 4326
_ENVELOPE_SIZE = (0, 32, 48, 48, 64)
# packed, little endian: what all points and all other shapes of this plugin begin with
_HEADER = [("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"), ("envelope", "<f8", 4)]
_POINT = [*_HEADER[:4], ("order", "u1"), ("type", "<u4"), ("xy", "<f8", 2)]
_POINT_SIZE, _XY = 29, 13
_POINT_START = struct.pack("<2sBBiBI", b"GP", 0, 0b0000_0001, EPSG, 1, 1)


def encoded(geometries: Sequence[object], kind: str) -> tuple[list[bytes | None], np.ndarray]:
    """Geometries (shapely, EPSG:4326) as the format keeps them, None where missing or empty, and their ``boxes``.

    ``kind`` is that of ``schema.Table.geometry``; single lines and polygons become multi-geometries.
    """
    import numpy as np
    import shapely

    shapes = np.array(geometries, dtype=object)
    shapes[~shapely.is_geometry(shapes)] = None
    types = shapely.get_type_id(shapes)  # shapely's numbers: 0 point, 1 line, 3 polygon, -1 none
    if (types <= 0).all():
        x, y = shapely.get_x(shapes), shapely.get_y(shapes)
        return _points(x, y), np.column_stack([x, x, y, y])
    collect = {"LineString": shapely.multilinestrings, "Polygon": shapely.multipolygons}.get(kind)
    if collect:
        single = types == {"LineString": 1, "Polygon": 3}[kind]
        shapes[single] = [collect([shape]) for shape in shapes[single]]
    headers = np.zeros(len(shapes), dtype=_HEADER)
    headers["magic"], headers["flags"], headers["srs"] = b"GP", 0b0000_0011, EPSG
    headers["envelope"] = bounds = shapely.bounds(shapes)[:, [0, 2, 1, 3]]
    nothing = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    bodies = shapely.to_wkb(shapes, byte_order=1)
    return [None if no else head.tobytes() + body for no, head, body in zip(nothing, headers, bodies)], bounds


def _points(x: np.ndarray, y: np.ndarray) -> list[bytes | None]:
    import numpy as np

    rows = np.zeros(len(x), dtype=_POINT)
    rows["magic"], rows["flags"], rows["srs"], rows["order"], rows["type"] = b"GP", 0b0000_0001, EPSG, 1, 1
    rows["xy"] = np.column_stack([x, y])
    blobs = rows.view(f"V{_POINT_SIZE}").tolist()
    for place in np.flatnonzero(np.isnan(x) | np.isnan(y)):
        blobs[place] = None
    return blobs


def decoded(blobs: Sequence[bytes | None]) -> np.ndarray:
    """Geometries (shapely) from the format's blobs, None where there is none."""
    import numpy as np
    import shapely

    shapes = np.full(len(blobs), None, dtype=object)
    places = [place for place, blob in enumerate(blobs) if blob is not None]
    there = [blobs[place] for place in places]
    xy = _coordinates(there)
    shapes[places] = shapely.points(xy) if xy is not None else shapely.from_wkb([wkb_of(blob) for blob in there])
    return shapes


def boxes(blobs: Sequence[bytes]) -> np.ndarray:
    """min x, max x, min y, max y (degrees) of each blob; NaN for an empty geometry."""
    import numpy as np

    xy = _coordinates(blobs)
    if xy is not None:
        return xy[:, [0, 0, 1, 1]]
    found = [envelope(blob) or (np.nan,) * 4 for blob in blobs]
    return np.array(found, dtype=float).reshape(-1, 4)


def no_boxes(rows: int) -> np.ndarray:
    """The boxes of rows without a place."""
    import numpy as np

    return np.full((rows, 4), np.nan)


def _coordinates(blobs: Sequence[bytes]) -> np.ndarray | None:
    """The coordinates where all blobs are plain points of this plugin or of GDAL, else None."""
    import numpy as np

    joined = b"".join(blobs)
    if len(joined) != _POINT_SIZE * len(blobs):
        return None
    rows = np.frombuffer(joined, dtype=np.uint8).reshape(-1, _POINT_SIZE)
    if len(rows) and not (rows[:, :_XY] == np.frombuffer(_POINT_START, dtype=np.uint8)).all():
        return None
    return np.ascontiguousarray(rows[:, _XY:]).view("<f8").reshape(-1, 2)


def wkb_of(blob: bytes) -> bytes:
    """The well-known binary inside a GeoPackage geometry."""
    return blob[8 + _ENVELOPE_SIZE[(blob[3] >> 1) & 0b111] :]


def envelope(blob: bytes | None) -> tuple[float, float, float, float] | None:
    """min x, max x, min y, max y; None for an empty geometry."""
    if blob is None or blob[3] & 0b0001_0000:
        return None
    if len(blob) == _POINT_SIZE and blob.startswith(_POINT_START):
        x, y = struct.unpack_from("<2d", blob, _XY)
        return x, x, y, y
    order = "<" if blob[3] & 1 else ">"
    if (blob[3] >> 1) & 0b111:
        return struct.unpack_from(order + "4d", blob, 8)
    import shapely

    min_x, min_y, max_x, max_y = shapely.from_wkb(wkb_of(blob)).bounds
    return min_x, max_x, min_y, max_y


def _bound(position: int):
    def bound(blob: bytes | None) -> float | None:
        found = envelope(blob)
        return None if found is None else found[position]

    return bound


# what the triggers of the spatial index call, which SQLite itself has not
FUNCTIONS = {
    "ST_IsEmpty": lambda blob: None if blob is None else int(envelope(blob) is None),
    "ST_MinX": _bound(0),
    "ST_MaxX": _bound(1),
    "ST_MinY": _bound(2),
    "ST_MaxY": _bound(3),
}

"""Two classified rasters laid over each other, cell on cell; areas of cells are equal-area in any reference system."""

from __future__ import annotations

import numpy as np
import shapely
from pyproj import Transformer
from scipy.ndimage import map_coordinates

from ..corridors.networks.patch_network import plane_of
from ..errors import NeaspecError
from ..grid import Grid
from ..memory import TooLargeError, most_bytes
from ..movement.border_side import Sides
from ..priorities.units.country_shares import COLUMNS, Teller
from ..priorities.units.overlay import on_plane
from ..progress import Part, Progress, step
from .habitat_change import SHARE_SAMPLES, HabitatChange, Overlay, habitat_change
from .map_shapes import HA, solid_parts

MOST_CLASSES = 256
_BYTES, _BOX_BYTES = 60.0, 2000.0  # of a cell, and of a row of changed cells on its way to a polygon
_LATTICE = 65  # cells along a side whose area is measured; between them it is interpolated
_STRAIGHT = 100  # cells along which a side of the grid is straight on the plane


def check_size(cells: int, boxes: int = 0) -> None:
    """Raises ``habitat_too_large`` (``cells``, ``gigabytes``, ``most``) where the work would need too much memory."""
    needed = cells * _BYTES + boxes * _BOX_BYTES
    if needed > most_bytes():
        raise TooLargeError("habitat_too_large", needed, cells=cells)


def compared_rasters(
    before: Grid,
    after: Grid,
    names: tuple[str, str],
    sides: Sides,
    wetlands: frozenset[str],
    smallest_ha: float,
    progress: Progress,
) -> HabitatChange:
    """Two aligned rasters compared. Raises what ``raster_overlay`` raises."""
    plane = plane_of_grid(before)
    teller = Teller(sides, plane)
    overlay = raster_overlay(before, after, names, plane, teller, Part(progress, 0, 85))
    return habitat_change(overlay, wetlands, smallest_ha, teller, plane, Part(progress, 85, 100))


def plane_of_grid(grid: Grid) -> Transformer:
    """The equal-area plane around the middle of a grid."""
    rows, columns = grid.values.shape
    edge = shapely.box(grid.left, grid.top - rows * grid.height, grid.left + columns * grid.width, grid.top)
    nodes = shapely.get_coordinates(shapely.segmentize(edge, max(rows * grid.height, columns * grid.width) / 16))
    return plane_of(*Transformer.from_crs(grid.crs, "EPSG:4326", always_xy=True).transform(*nodes.T))


def raster_overlay(
    before: Grid, after: Grid, names: tuple[str, str], plane: Transformer, teller: Teller, progress: Progress
) -> Overlay:
    """The overlay of two aligned grids of whole numbers (NaN: not mapped); ``names`` are those of their layers.

    Raises ``habitat_not_classes`` (``layer``), ``habitat_apart``, ``habitat_too_large`` and ``cancelled``.
    """
    (one_codes, one), (two_codes, two) = (_classes(grid, name) for grid, name in zip((before, after), names))
    step(progress, 10, 100)
    area = cell_areas_ha(before, plane)
    both = (one >= 0) & (two >= 0)
    if not both.any():
        raise NeaspecError("habitat_apart", layer=names[1], first=names[0])
    pair = np.where(both, one.astype(np.int32) * len(two_codes) + two, -1)
    sums = np.bincount(pair[both], weights=area[both], minlength=len(one_codes) * len(two_codes))
    there = np.flatnonzero(np.bincount(pair[both], minlength=len(sums)))
    code = {number: (one_codes[number // len(two_codes)], two_codes[number % len(two_codes)]) for number in there}
    step(progress, 20, 100)
    shares = []
    for number, (hectares, points) in enumerate(zip(sums[there], _points(before, pair, there, plane))):
        step(Part(progress, 20, 50), number, len(there))
        side = np.bincount(teller.sides(points)[0], minlength=len(COLUMNS))
        shares.append(hectares * side / len(points))
    differs = [number for number in there if code[number][0] != code[number][1]]
    changed = _shapes(before, pair, differs, plane, Part(progress, 50, 100))
    return Overlay(
        {code[number]: own for number, own in zip(there, shares)},
        {code[number]: shape for number, shape in changed.items()},
        float(area[(one >= 0) & (two < 0)].sum()),
        float(area[(two >= 0) & (one < 0)].sum()),
    )


def cell_areas_ha(grid: Grid, plane: Transformer) -> np.ndarray:
    """The hectares of each cell, measured on the equal-area plane."""
    rows, columns = grid.values.shape
    at = [np.linspace(0, number - 1, min(number, _LATTICE)) for number in (rows, columns)]
    row, column = np.meshgrid(*at, indexing="ij")
    west, north = grid.left + column * grid.width, grid.top - row * grid.height
    corners = np.stack(
        [
            np.stack([west + right * grid.width, north - down * grid.height], axis=-1)
            for right, down in ((0, 0), (1, 0), (1, 1), (0, 1))
        ],
        axis=-2,
    )
    flat = np.column_stack(_to_plane(grid, plane, corners.reshape(-1, 2)))
    measured = shapely.area(shapely.polygons(flat.reshape(-1, 4, 2))).reshape(row.shape) / HA
    places = [np.arange(n) * (len(own) - 1) / max(n - 1, 1) for n, own in zip((rows, columns), at)]
    by_column = map_coordinates(measured, np.meshgrid(np.arange(len(at[0])), places[1], indexing="ij"), order=1)
    return map_coordinates(by_column, np.meshgrid(places[0], np.arange(columns), indexing="ij"), order=1)


def _classes(grid: Grid, name: str) -> tuple[list[str], np.ndarray]:
    """The codes of a grid as text, and the place of each cell's among them, -1 without data."""
    known = ~np.isnan(grid.values)
    values = grid.values[known]
    codes = np.unique(values)
    if len(codes) > MOST_CLASSES or (codes % 1 != 0).any():
        raise NeaspecError("habitat_not_classes", layer=name, classes=MOST_CLASSES)
    place = np.full(grid.values.shape, -1, dtype=np.int16)
    place[known] = np.searchsorted(codes, values)
    return [str(int(code)) for code in codes], place


def _points(grid: Grid, pair: np.ndarray, numbers: np.ndarray, plane: Transformer) -> list[np.ndarray]:
    """For each pair of classes the centres of some of its cells, evenly among them, on the plane."""
    cells = np.argsort(pair.ravel(), kind="stable")
    ends = np.searchsorted(pair.ravel()[cells], [numbers, numbers + 1])
    found = []
    for begin, end in ends.T:
        number = min(end - begin, SHARE_SAMPLES)
        own = cells[begin + np.arange(number) * (end - begin) // number]
        found.append(np.column_stack(_to_plane(grid, plane, grid.centres(*np.unravel_index(own, pair.shape)))))
    return found


def _shapes(
    grid: Grid, pair: np.ndarray, numbers: list[int], plane: Transformer, progress: Progress
) -> dict[int, shapely.Geometry]:
    """The cells of some pairs as shapes on the plane."""
    wanted = np.where(np.isin(pair, numbers), pair, -1)
    edge = np.ones((len(wanted), 1), dtype=bool)
    begins = wanted != np.column_stack([np.full(len(wanted), -2), wanted[:, :-1]])
    ends = np.column_stack([begins[:, 1:], edge])
    begins, ends = begins & (wanted >= 0), ends & (wanted >= 0)
    (row, first), last = np.nonzero(begins), np.nonzero(ends)[1]
    check_size(pair.size, len(row))
    number = wanted[row, first]
    degrees = Transformer.from_crs(grid.crs, "EPSG:4326", always_xy=True)
    found = {}
    for place, own in enumerate(numbers):
        step(progress, place, len(numbers))
        rows, left, right = (column[number == own] for column in (row, first, last + 1))
        north = grid.top - rows * grid.height
        boxes = shapely.box(
            grid.left + left * grid.width, grid.top - (rows + 1) * grid.height, grid.left + right * grid.width, north
        )
        whole = shapely.segmentize(shapely.union_all(boxes), _STRAIGHT * min(grid.width, grid.height))
        lonlat = shapely.transform(solid_parts(whole), lambda nodes: np.column_stack(degrees.transform(*nodes.T)))
        found[own] = shapely.multipolygons(solid_parts(shapely.GeometryCollection(list(on_plane(lonlat, plane)))))
    return found


def _to_plane(grid: Grid, plane: Transformer, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    lon, lat = Transformer.from_crs(grid.crs, "EPSG:4326", always_xy=True).transform(*points.T)
    return plane.transform(lon, lat)

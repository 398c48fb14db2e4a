"""Whether rasters lie cell on cell: what is computed of several rasters must speak of the same places."""

from __future__ import annotations

from collections.abc import Sequence

from pyproj import CRS

from ..errors import NeaspecError
from ..grid import Grid

_PART_OF_CELL = 1e-3  # a corner may be off by so much of a cell: files round their corners


def check_alignment(grids: Sequence[tuple[str, Grid]]) -> None:
    """Every grid against the first, each with the name of its layer.

    Raises ``rasters_other_crs``, ``rasters_other_cells`` and ``rasters_other_extent`` with both layers' names.
    """
    model, first = grids[0]
    for name, other in grids[1:]:
        if not _same_crs(first.crs, other.crs):
            raise NeaspecError("rasters_other_crs", layer=name, first=model)
        slack = _PART_OF_CELL * first.width
        if abs(other.width - first.width) * max(first.values.shape) > slack or (
            abs(other.height - first.height) * max(first.values.shape) > slack
        ):
            raise NeaspecError("rasters_other_cells", layer=name, first=model)
        moved = max(abs(other.left - first.left), abs(other.top - first.top))
        if other.values.shape != first.values.shape or moved > slack:
            raise NeaspecError("rasters_other_extent", layer=name, first=model)


def _same_crs(one: str, other: str) -> bool:
    return one == other or (bool(one and other) and CRS.from_user_input(one) == CRS.from_user_input(other))

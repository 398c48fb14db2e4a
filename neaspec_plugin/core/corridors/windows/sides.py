"""How much of the flow in all directions each country holds."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer

from ...grid import Grid
from ...schema import COUNTRIES
from ..linkages.account import UNKNOWN, SideOf
from .flow import Flow

COLUMNS = ["country", "area_ha", "current_share", "normalised_mean", "normalised_sum", "top_tenth_share"]
_SAMPLES = 4_000  # cells whose side is asked
_MOST_RANKED = 1_000_000  # cells that tell which normalised current only a tenth of all cells exceeds


def flow_by_side(flow: Flow, grid: Grid, side_of: SideOf) -> pd.DataFrame:
    """``COLUMNS``, one row per country in the order of ``COUNTRIES``, and one for cells whose country is not known.

    ``current_share``: of all cumulative current; ``normalised_mean`` and ``normalised_sum``: over the country's cells;
    ``top_tenth_share``: the share of them that belongs to the tenth of all cells with most normalised current. Of
    large rasters, evenly spread cells stand for all; areas and sums are raised accordingly.
    """
    normalised = np.full(grid.values.shape, np.nan) if flow.normalised is None else flow.normalised
    of_row = np.array([np.isfinite(row).sum() for row in normalised])  # row by row: it may lie in a file
    known = int(of_row.sum())
    ranked = normalised[_spread(normalised, of_row, _MOST_RANKED)]
    least = np.quantile(ranked, 0.9) if known else np.nan
    row, column = asked = _spread(normalised, of_row, _SAMPLES)
    raised = known / len(row) if known else 1.0
    sides, current, normal = _sides(row, column, grid, side_of), flow.cumulative[asked], normalised[asked]
    rows = []
    for country in (*COUNTRIES, UNKNOWN):
        own = sides == country
        count = int(own.sum())
        mean = float(normal[own].mean()) if count else np.nan
        rows.append(
            (
                country,
                count * raised * grid.width * grid.height / 10_000,
                float(current[own].sum() / current.sum()) if known else 0.0,
                mean,
                float(normal[own].sum() * raised),
                float((normal[own] >= least).mean()) if count else np.nan,
            )
        )
    return pd.DataFrame(rows, columns=COLUMNS)


def _sides(rows: np.ndarray, columns: np.ndarray, grid: Grid, side_of: SideOf) -> np.ndarray:
    back = Transformer.from_crs(grid.crs, "EPSG:4326", always_xy=True)
    centres = grid.centres(rows, columns)
    told = side_of(shapely.points(np.column_stack(back.transform(*centres.T)))) if len(rows) else []
    return np.array([side if side in COUNTRIES else UNKNOWN for side in told], dtype=object)


def _spread(values: np.ndarray, of_row: np.ndarray, most: int) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns of cells with numbers, all or ``most`` evenly spread; ``of_row``: how many each row has."""
    ends = np.cumsum(of_row)
    places = np.linspace(0, ends[-1] - 1, min(int(ends[-1]), most)).astype(int)
    rows = np.searchsorted(ends, places, side="right")
    columns = [
        np.flatnonzero(np.isfinite(values[row]))[places[rows == row] - (ends[row] - of_row[row])]
        for row in np.unique(rows)
    ]
    return rows, np.concatenate(columns) if columns else np.zeros(0, dtype=int)

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


def flow_by_side(flow: Flow, grid: Grid, side_of: SideOf) -> pd.DataFrame:
    """``COLUMNS``, one row per country in the order of ``COUNTRIES``, and one for cells whose country is not known.

    ``current_share``: of all cumulative current; ``normalised_mean`` and ``normalised_sum``: over the country's cells;
    ``top_tenth_share``: the share of them that belongs to the tenth of all cells with most normalised current. Of
    large rasters, evenly spread cells stand for all; areas and sums are raised accordingly.
    """
    normalised = flow.normalised().ravel()
    known = np.flatnonzero(np.isfinite(normalised))
    least = np.quantile(normalised[known], 0.9) if len(known) else np.nan
    asked = known[np.linspace(0, len(known) - 1, min(len(known), _SAMPLES)).astype(int)] if len(known) else known
    raised = len(known) / len(asked) if len(asked) else 1.0
    sides, current = _sides(asked, grid, side_of), flow.cumulative.ravel()
    rows = []
    for country in (*COUNTRIES, UNKNOWN):
        own = asked[sides == country]
        mean = float(normalised[own].mean()) if len(own) else np.nan
        rows.append(
            (
                country,
                len(own) * raised * grid.width * grid.height / 10_000,
                float(current[own].sum() / current[asked].sum()) if len(asked) else 0.0,
                mean,
                float(normalised[own].sum() * raised),
                float((normalised[own] >= least).mean()) if len(own) else np.nan,
            )
        )
    return pd.DataFrame(rows, columns=COLUMNS)


def _sides(cells: np.ndarray, grid: Grid, side_of: SideOf) -> np.ndarray:
    back = Transformer.from_crs(grid.crs, "EPSG:4326", always_xy=True)
    centres = grid.centres(*np.divmod(cells, grid.values.shape[1]))
    told = side_of(shapely.points(np.column_stack(back.transform(*centres.T)))) if len(cells) else []
    return np.array([side if side in COUNTRIES else UNKNOWN for side in told], dtype=object)

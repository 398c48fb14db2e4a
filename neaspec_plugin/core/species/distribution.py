"""Where a species is on record: half-degree cells with a listed site or a detection. Not a range."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..progress import Progress, step

if TYPE_CHECKING:
    import pandas as pd


def distribution_cells(
    sites: pd.DataFrame,
    site_species: pd.DataFrame,
    detections: pd.DataFrame,
    cell_degrees: float,
    coarse_km: float,
    progress: Progress,
) -> pd.DataFrame:
    """One row per species and cell of ``cell_degrees``, with the columns of the table ``distribution_cells``.

    Sites count where the species is ``present`` there; detections where it is ``present``. ``coarsest_km`` is the
    largest stated precision (km) in the cell, ``coarse`` is yes above ``coarse_km``: such a
    record may lie in a neighbouring cell.
    """
    import pandas as pd
    import shapely

    places = sites.loc[sites["geometry"].notna(), ["site_id", "geometry", "coord_precision_km"]]
    listed = site_species.loc[site_species["presence"] == "present", ["site_id", "species_id"]].drop_duplicates()
    listed = listed.merge(places, on="site_id").rename(columns={"coord_precision_km": "km"})
    seen = detections[(detections["occurrenceStatus"] == "present") & detections["geometry"].notna()]
    seen = seen.loc[seen["species_id"].ne("OTHER") & seen["species_id"].notna(), ["species_id", "geometry"]].assign(
        site_id=None, km=detections["coordinateUncertaintyInMeters"].astype(float) / 1000
    )
    records = pd.concat([listed, seen], ignore_index=True)
    step(progress, 1, 2)
    points = shapely.centroid(records["geometry"].to_numpy())
    records["column"] = [math.floor(x / cell_degrees) for x in shapely.get_x(points)]
    records["row"] = [math.floor(y / cell_degrees) for y in shapely.get_y(points)]
    rows = []
    for (species, column, row), group in records.groupby(["species_id", "column", "row"], sort=True):
        west, south = column * cell_degrees, row * cell_degrees
        coarsest = group["km"].astype(float).max()
        rows.append(
            {
                "cell_id": f"{species}:{west:g}:{south:g}",
                "species_id": species,
                "sites": ";".join(sorted(group["site_id"].dropna())),
                "records": int(group["site_id"].isna().sum()),
                "coarsest_km": coarsest,
                "coarse": "yes" if coarsest > coarse_km else "no",
                "geometry": shapely.box(west, south, west + cell_degrees, south + cell_degrees),
            }
        )
    step(progress, 2, 2)
    columns = ["cell_id", "species_id", "sites", "records", "coarsest_km", "coarse", "geometry"]
    return pd.DataFrame(rows, columns=columns)

"""On which side of a border records and samples were: declared, else computed where that leaves no doubt."""

from __future__ import annotations

import pandas as pd

from ..detections.stations import column
from ..movement.crossings import sides_of_records


def sides(records: pd.DataFrame) -> pd.Series:
    """The side (alpha-3, None where not known) of rows of ``detections`` or ``samples``.

    Geometry is asked of no place that was made coarse, and who owns a record tells nothing of where it was.
    """
    exact = column(records, "dataGeneralizations").isna()
    return sides_of_records(
        pd.DataFrame(
            {
                "declaredSide": column(records, "declaredSide"),
                "countryFromPoint": column(records, "countryFromPoint").where(exact, None),
                "sideStatus": column(records, "sideStatus").where(exact, None),
            }
        )
    ).astype(object)

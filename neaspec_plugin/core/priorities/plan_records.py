"""What a run of a selection, of the value of cooperation or of gaps in protection leaves in the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..schema import COUNTRIES, STUDY_AREA, TABLES
from .selection.options import PREFIX

if TYPE_CHECKING:
    from .selection.select_areas import Selected

ALL = "all"
PLANS, REPRESENTATION = (
    [name for name in TABLES[table].names if name != "run_id"] for table in ("plans", "representation")
)


def selection_records(found: Selected, objective: str) -> dict[str, pd.DataFrame]:
    """``plans`` and ``representation`` without ``run_id``: value, bound and status; targets, whole and by country."""
    solution = found.solution
    plan = {
        "countries": ALL, "objective": objective, "units": int(solution.selected.sum()), "value": solution.value,
        "bound": solution.bound, "status": solution.status, "seconds": solution.seconds,
    }  # fmt: skip
    rows, targets = [], found.targets.to_dict("records")
    national = {(row["feature"], row["country"]) for row in targets if row["country"]}
    for row in targets:
        feature, total = str(row["feature"]).removeprefix(PREFIX), row["total"]
        own = {"feature": feature, "unit": "amount"}
        share, met = row["target"] / total if total else np.nan, "yes" if row["met"] else "no"
        where = row["country"] or ALL
        whole = {"country_iso3": where, "amount": total, "held": row["held"], "target": share, "met": met}
        rows.append({**own, **whole})
        rows += [
            {**own, "country_iso3": code, "held": row[f"held_{code}"]}
            for code in COUNTRIES
            if not row["country"] and row[f"held_{code}"] > 0 and (row["feature"], code) not in national
        ]
    return {"plans": _frame([plan], PLANS), "representation": _frame(rows, REPRESENTATION)}


def cooperation_records(groups: pd.DataFrame, objective: str) -> dict[str, pd.DataFrame]:
    """``plans`` of ``cooperation.group_rows``."""
    rows = [
        {
            "countries": row["group"].replace(" + ", ";"), "objective": objective, "value": row["together"],
            "bound": row["together_bound"], "alone": row["alone"], "alone_bound": row["alone_bound"],
            "status": row["status"], "seconds": row["seconds"],
            "gain_least": row["gain_least_percent"] / 100, "gain_most": row["gain_most_percent"] / 100,
        }
        for row in groups.to_dict("records")
    ]  # fmt: skip
    return {"plans": _frame(rows, PLANS)}


def protection_records(representation: pd.DataFrame, indicators: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """``representation`` of both tables of ``protection_gaps``; the study area is a feature of its own, the first."""
    area = indicators.rename(columns={"area_ha": "amount", "protected_ha": "held"})
    area = area.assign(feature=STUDY_AREA, unit="ha")
    rows = pd.concat([area, representation.rename(columns={"protected": "held"})])
    return {"representation": rows.rename(columns={"country": "country_iso3"})[REPRESENTATION].reset_index(drop=True)}


def _frame(rows: list[dict], columns: list[str]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=columns)

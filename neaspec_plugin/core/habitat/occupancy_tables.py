"""Detection histories from tables: a row per site and occasion, or a row per site with a column per visit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..errors import NeaspecError
from ..messages import Message
from .occupancy import MEAN, PSI, Histories, Occupancy, P

_NO_VISIT = ("", "-", ".", "NA", "na")  # as tables of histories write it


def by_occasion(
    rows: pd.DataFrame,
    layer: str,
    site: str,
    occasion: str,
    found: str,
    effort: str | None,
    psi: Sequence[str],
    p: Sequence[str],
) -> tuple[Histories, int]:
    """The histories of a table with a row per site and occasion, and how many visits lack a covariate.

    ``found``: detections, 0 or more; an occasion whose ``effort`` is 0 or missing was no visit, nor is one without a
    number in ``found``. Covariates of ``psi`` are the mean of a site's rows.
    Raises ``occupancy_not_number`` (with ``layer`` and ``field``) and ``occupancy_row_twice``.
    """
    if rows.duplicated([site, occasion]).any():
        raise NeaspecError("occupancy_row_twice", layer=layer)
    names, row = np.unique(rows[site].astype(str), return_inverse=True)
    _, column = np.unique(rows[occasion], return_inverse=True)
    shape = len(names), int(column.max(initial=-1)) + 1
    counts = _numbers(rows[found], layer, found)
    if effort:
        counts[~(_numbers(rows[effort], layer, effort) > 0)] = np.nan
    history, own = np.full(shape, np.nan), np.full((*shape, len(p)), np.nan)
    history[row, column] = np.where(np.isnan(counts), np.nan, counts > 0)
    for place, name in enumerate(p):
        own[row, column, place] = _numbers(rows[name], layer, name)
    by_site = [pd.Series(_numbers(rows[name], layer, name)).groupby(row).mean().to_numpy() for name in psi]
    return _complete(names, history, np.array(by_site).reshape(len(psi), len(names)).T, psi, own, p)


def by_visit(
    rows: pd.DataFrame, layer: str, site: str, visits: Sequence[str], psi: Sequence[str], p: Sequence[str]
) -> tuple[Histories, int]:
    """The histories of a table with a row per site: ``visits`` are its columns, 0 or more, empty or - without a visit.

    Raises as ``by_occasion``.
    """
    names = rows[site].astype(str).to_numpy()
    if len(set(names)) < len(names):
        raise NeaspecError("occupancy_row_twice", layer=layer)
    counts = np.column_stack([_numbers(rows[name], layer, name) for name in visits])
    history = np.where(np.isnan(counts), np.nan, counts > 0)
    columns = {name: _numbers(rows[name], layer, name) for name in (*psi, *p)}
    of_site = [np.array([columns[name] for name in part]).reshape(len(part), len(rows)).T for part in (psi, p)]
    own = np.repeat(of_site[1][:, None], len(visits), axis=1)
    return _complete(names, history, of_site[0], psi, own, p)


def _numbers(values: pd.Series, layer: str, field: str) -> np.ndarray:
    text = values.where(~values.astype(str).str.strip().isin(_NO_VISIT), None)
    numbers = pd.to_numeric(text, errors="coerce")
    if (numbers.isna() & text.notna()).any() or np.isinf(numbers).any():
        raise NeaspecError("occupancy_not_number", layer=layer, field=field)
    return numbers.to_numpy(dtype=float)


def _complete(names, history, psi_values, psi, p_values, p) -> tuple[Histories, int]:
    """Visits whose covariates are all known."""
    lacking = np.isnan(psi_values).any(axis=1)[:, None] | np.isnan(p_values).any(axis=2)
    lost = int((lacking & ~np.isnan(history)).sum())
    kept = np.where(lacking, np.nan, history)
    return Histories(list(names), kept, psi_values, psi, p_values, p), lost


def told(found: Occupancy, lost: int) -> list[Message]:
    """The account of a fit; ``lost`` visits lacked a covariate."""
    mean = found.estimates[found.estimates["covariate"] == MEAN].set_index("part")
    shares = {
        f"{name}_{part}": f"{mean.loc[part, column]:.3f}"
        for part in (PSI, P)
        for name, column in (("mean", "estimate"), ("low", "low"), ("high", "high"))
    }
    messages = [Message("occupancy_told", sites=len(found.by_site), naive=f"{found.naive:.3f}", **shares)]
    if lost:
        messages.append(Message("occupancy_lost", visits=lost))
    if found.edge:
        messages.append(Message("occupancy_at_edge"))
    return messages

"""Where a model has to speak of conditions that it has not seen: multivariate environmental similarity (MESS).

Method: Elith, Kearney and Phillips (2010), Methods in Ecology and Evolution 1:330-342, doi
10.1111/j.2041-210X.2010.00036.x.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np


def similarity(reference: np.ndarray) -> Callable[[np.ndarray], np.ndarray]:
    """A function that gives the similarity of rows of covariates (n x v) to those of ``reference`` (m x v).

    100 at most; below 0 where a covariate is beyond the range of the reference, in percent of that range; NaN where a
    covariate is missing. No column of ``reference`` is constant.
    """
    columns = [np.sort(column) for column in reference.T]

    def of(values: np.ndarray) -> np.ndarray:
        found = np.full(len(values), 100.0)
        for column, own in zip(columns, values.T):
            found = np.minimum(found, _of_one(column, own))
        return found

    return of


def _of_one(known: np.ndarray, values: np.ndarray) -> np.ndarray:
    """The similarity in one covariate, of whose reference ``known`` is sorted."""
    low, high = known[0], known[-1]
    below = 100.0 * np.searchsorted(known, values, side="left") / len(known)
    found = np.where(below <= 50, 2 * below, 2 * (100 - below))
    found = np.where(values <= low, 100 * (values - low) / (high - low), found)
    found = np.where(values > high, 100 * (high - values) / (high - low), found)
    return np.where(np.isnan(values), np.nan, found)

"""How well a model of suitability tells presences from background where it was not fitted.

Measures: area under the curve against background (Phillips et al. 2006) and continuous Boyce index (Hirzel et al. 2006,
doi 10.1016/j.ecolmodel.2006.05.017). Spatial blocks: Roberts et al. (2017, doi 10.1111/ecog.02881) and Valavi et al.
(2019, doi 10.1111/2041-210X.13107). Leaving one country out asks whether the model carries across the border.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

import numpy as np
import pandas as pd
from scipy.optimize import nnls
from scipy.spatial.distance import pdist
from scipy.stats import rankdata

from ..errors import NeaspecError
from ..progress import Progress, step
from ..schema import COUNTRIES

FOLDS = 5
WINDOWS = 101
WINDOW_SHARE = 0.1  # of the range of suitability
FEWEST_TESTED = 5
COLUMNS = ["test", "country", "fold", "presences_fitted", "presences_tested", "background_tested", "auc", "boyce"]
TRAINING, BLOCKS, COUNTRY = "training", "blocks", "country"
_PLACES = 800  # of whose pairs the variogram is made
_LAGS = 20

Fit = Callable[[np.ndarray, np.ndarray], Callable[[np.ndarray], np.ndarray]]


def auc(presences: np.ndarray, background: np.ndarray) -> float:
    """The share of pairs in which the presence has the higher value, ties as a half."""
    ranks = rankdata(np.concatenate([presences, background]))
    count = len(presences)
    return float((ranks[:count].sum() - count * (count + 1) / 2) / (count * len(background)))


def boyce(presences: np.ndarray, background: np.ndarray) -> float:
    """Spearman's rank correlation of suitability with the ratio of presences to background in moving windows.

    101 windows of a tenth of the background's and presences' range; of neighbouring windows with one ratio the first
    counts; windows without background are left out. NaN where the values or the ratios do not differ.
    """
    every = np.concatenate([presences, background])
    low, high = every.min(), every.max()
    width = WINDOW_SHARE * (high - low)
    if not width > 0:
        return np.nan
    starts = np.linspace(low, high - width, WINDOWS)
    observed, expected = (_in_windows(values, starts, width) / len(values) for values in (presences, background))
    there = expected > 0
    ratio, middle = observed[there] / expected[there], starts[there]
    kept = np.append(True, np.diff(ratio) != 0)
    ratio, middle = ratio[kept], middle[kept]
    if len(ratio) < 3:
        return np.nan
    return float(np.corrcoef(rankdata(ratio), rankdata(middle))[0, 1])


def _in_windows(values: np.ndarray, starts: np.ndarray, width: float) -> np.ndarray:
    ordered = np.sort(values)
    slack = 1e-9 * width  # the greatest value lies in the last window
    return np.searchsorted(ordered, starts + width + slack, "right") - np.searchsorted(ordered, starts, "left")


def autocorrelation_range(places_m: np.ndarray, values: np.ndarray, seed: int) -> float:
    """The median over covariates (m) of the range of a spherical variogram, fitted over half of the area's extent.

    ``places_m``: n x 2, ``values``: n x v. Of more places than 800 so many are drawn.
    """
    if len(places_m) > _PLACES:
        drawn = np.sort(np.random.default_rng(seed).choice(len(places_m), _PLACES, replace=False))
        places_m, values = places_m[drawn], values[drawn]
    apart = pdist(places_m)
    farthest = np.hypot(*np.ptp(places_m, axis=0)) / 2
    lag = np.minimum((apart / farthest * _LAGS).astype(int), _LAGS)
    pairs = np.bincount(lag, minlength=_LAGS + 1)[:_LAGS]
    there = pairs > 0
    middle = (np.bincount(lag, apart, minlength=_LAGS + 1)[:_LAGS])[there] / pairs[there]
    ranges = []
    for column in values.T:
        half = pdist(column[:, None], "sqeuclidean") / 2
        found = np.bincount(lag, half, minlength=_LAGS + 1)[:_LAGS][there] / pairs[there]
        ranges.append(_spherical_range(middle, found, pairs[there], farthest))
    return float(np.median(ranges))


def _spherical_range(middle: np.ndarray, found: np.ndarray, pairs: np.ndarray, farthest: float) -> float:
    """The range whose spherical model, nugget and sill at least 0, has the least weighted squares."""
    tried = np.linspace(farthest / _LAGS, farthest, 4 * _LAGS)
    root = np.sqrt(pairs / pairs.sum())
    left = []
    for length in tried:
        share = np.minimum(middle / length, 1.0)
        model = np.column_stack([np.ones(len(middle)), 1.5 * share - 0.5 * share**3])
        left.append(nnls(model * root[:, None], found * root)[1])
    return float(tried[int(np.argmin(left))])


def block_folds(presences_m: np.ndarray, background_m: np.ndarray, size_m: float) -> tuple[np.ndarray, np.ndarray]:
    """The fold (0 to 4) of each presence and each background place (n x 2), by square blocks of ``size_m``.

    Blocks with most presences come first, each to the fold with the fewest presences, then the least background.
    """
    every = np.concatenate([presences_m, background_m])
    cells = np.floor((every - every.min(axis=0)) / size_m).astype(int)
    _, block = np.unique(cells, axis=0, return_inverse=True)
    block = block.ravel()
    sizes = [np.bincount(part, minlength=block.max() + 1) for part in np.split(block, [len(presences_m)])]
    held = np.zeros((FOLDS, 2), dtype=int)
    fold = np.zeros(block.max() + 1, dtype=int)
    for one in np.lexsort((-sizes[1], -sizes[0])):
        fold[one] = np.lexsort((held[:, 1], held[:, 0]))[0]
        held[fold[one]] += sizes[0][one], sizes[1][one]
    return fold[block[: len(presences_m)]], fold[block[len(presences_m) :]]


def tested(
    presences: np.ndarray,
    background: np.ndarray,
    folds: tuple[np.ndarray, np.ndarray],
    sides: tuple[Sequence[str | None], Sequence[str | None]],
    fit: Fit,
    progress: Progress,
) -> pd.DataFrame:
    """``COLUMNS``: one row for the model on its own data, one per block fold, and one per country left out.

    ``fit(presences, background)`` returns a model as a function of rows of covariates. A fold or a country is left out
    of the fit with its background and tested on both; with fewer than 5 presences on either side of the test, without
    background, or where no model can be made, the measures are missing. Countries come in the programme's order; only
    those with a presence.
    """
    parts = [(TRAINING, None, None, np.zeros(len(presences), bool), np.zeros(len(background), bool))]
    parts += [(BLOCKS, None, fold + 1, folds[0] == fold, folds[1] == fold) for fold in range(FOLDS)]
    own, around = (np.asarray(side, dtype=object) for side in sides)
    parts += [(COUNTRY, iso3, None, own == iso3, around == iso3) for iso3 in COUNTRIES if (own == iso3).any()]
    rows = []
    for number, (test, country, fold, one, other) in enumerate(parts):
        step(progress, number, len(parts))
        asked = (presences[one], background[other]) if test != TRAINING else (presences, background)
        enough = min(len(asked[0]), (~one).sum()) >= FEWEST_TESTED and len(asked[1]) > 0 and (~other).any()
        measures = (np.nan, np.nan)
        if enough:
            with suppress(NeaspecError):  # a covariate that is constant without this part
                model = fit(presences[~one], background[~other])
                values = tuple(map(model, asked))
                measures = (auc(*values), boyce(*values))
        rows.append((test, country, fold, int((~one).sum()), len(asked[0]), len(asked[1]), *measures))
    return pd.DataFrame(rows, columns=COLUMNS).astype({"fold": "Int64"})

"""How far wrong identities move a density: the model fitted again to captures of which a share is wrong.

Wrong captures are those of ``misidentification``: all of them new animals, or all of them other animals' that were
caught in the same session. Ghosts raise the number of animals, shadows lower it and make animals seem to move farther.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from ..errors import NeaspecError
from ..progress import Part, Progress, Silent, step
from .misidentification import relabelled
from .scr_fit import ScrFit, fit
from .scr_likelihood import Likelihood, ScrData

COLUMNS = ["misid_rate", "fits", "d_low", "d_median", "d_high", "n_low", "n_median", "n_high"]
DRAWS = 3  # of each kind of errors: every one is a fit
_LUMPS, _SPLITS = 0.0, 1.0
_PER_100KM2 = 10_000.0  # hectares


def refitted(found: ScrFit, rates: Sequence[float], seed: int, progress: Progress | None = None) -> pd.DataFrame:
    """``COLUMNS``, one row per rate above 0: least, middle and greatest animals per 100 km2 and expected animals.

    Both are of all sides together, with several sessions their mean. ``fits`` of 2 ``DRAWS`` had a maximum; without any
    the numbers are NaN. Fits begin at the estimates and have no errors of their own. Raises ``cancelled``.
    """
    likelihood, rates = found.likelihood, [rate for rate in rates if rate > 0]
    known = [session.data for session in likelihood.sessions]
    area = float(np.mean([len(data.mask_m) * data.cell_ha for data in known]))
    rows, total = [], 2 * DRAWS * len(rates)
    progress = progress or Silent()
    for turn, rate in enumerate(rates):
        source, numbers = np.random.default_rng([seed, turn]), []
        for draw in range(2 * DRAWS):
            done = turn * 2 * DRAWS + draw
            step(progress, done, total)
            kind = (_LUMPS, _SPLITS)[draw % 2]
            wrong = [mistaken(data, rate, kind, source, likelihood.model.kind) for data in known]
            try:
                again = fit(Likelihood(wrong, likelihood.model), Part(progress, 100 * done / total, 100 * done / total),
                            False, found.theta)  # fmt: skip
            except NeaspecError as error:
                if error.message.code == "cancelled":
                    raise
                continue
            numbers.append(_animals(again))
        ends = [function(numbers) if numbers else np.nan for function in (np.min, np.median, np.max)]
        rows.append((rate, len(numbers), *(end / area * _PER_100KM2 for end in ends), *ends))
    return pd.DataFrame(rows, columns=COLUMNS)


def _animals(found: ScrFit) -> float:
    """Expected animals in the mask, the mean of the sessions."""
    likelihood = found.likelihood
    densities = found.theta[: likelihood.columns]
    sums = [np.exp(s.data.density @ densities).sum() * s.data.cell_ha for s in likelihood.sessions]
    return float(np.mean(sums))


def mistaken(data: ScrData, rate: float, split: float, source: np.random.Generator, kind: str) -> ScrData:
    """The data with a share ``rate`` of the captures wrong, ``split`` of them new animals, whose sex is not known.

    Captures that an animal cannot have twice are one: at a detector in an occasion, and for ``multi`` in an occasion.
    """
    names, animal = np.unique(relabelled(data.animal, rate, split, source), return_inverse=True)
    keys = (animal, data.occasion) if kind == "multi" else (animal, data.detector, data.occasion)
    _, first, which = np.unique(np.column_stack(keys), axis=0, return_index=True, return_inverse=True)
    count = np.bincount(which.reshape(-1), weights=data.count).astype(int) if kind == "count" else data.count[first]
    ghosts = max(int(names.max(initial=0)) + 1 - data.animals, 0)
    sex = None if data.sex is None else np.append(data.sex, np.full(ghosts, -1))[names]
    return replace(
        data,
        animal=animal[first],
        detector=data.detector[first],
        occasion=data.occasion[first],
        count=count,
        animals=len(names),
        sex=sex,
    )

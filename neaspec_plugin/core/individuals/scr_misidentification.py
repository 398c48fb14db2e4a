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

COLUMNS = ["session", "misid_rate", "fits", "d_low", "d_median", "d_high", "n_low", "n_median", "n_high"]
DRAWS = 3  # of each kind of errors: every one is a fit
_LUMPS, _SPLITS = 0.0, 1.0
_PER_100KM2 = 10_000.0  # hectares


def refitted(
    found: ScrFit,
    rates: Sequence[float],
    seed: int,
    progress: Progress | None = None,
    names: Sequence[str] = ("",),
) -> pd.DataFrame:
    """``COLUMNS``: least, middle and greatest animals per 100 km2 and expected animals, by session and share.

    Both are of all sides together. ``names`` are those of the sessions where density differs by session; one name is of
    all of them. The row of share 0 is the fit itself. ``fits`` of 2 ``DRAWS`` had a maximum; without any the numbers
    are NaN. Fits begin at the estimates, without errors of their own. No row without ``rates``. Raises ``cancelled``.
    """
    known = [session.data for session in found.likelihood.sessions]
    area = np.array([len(data.mask_m) * data.cell_ha for data in known])[: len(names)] / _PER_100KM2
    progress, shares = progress or Silent(), [rate for rate in rates if rate > 0]
    tables = [(0.0, [_animals(found)])] if len(rates) else []
    for turn, rate in enumerate(shares):
        source = np.random.default_rng([seed, turn])
        tables.append((rate, _again(found, rate, source, progress, turn * 2 * DRAWS, 2 * DRAWS * len(shares))))
    rows = []
    for place, name in enumerate(names):
        for rate, counted in tables:
            numbers = [animals[place] for animals in counted]
            ends = [function(numbers) if numbers else np.nan for function in (np.min, np.median, np.max)]
            rows.append((name, rate, len(numbers), *(end / area[place] for end in ends), *ends))
    return pd.DataFrame(rows, columns=COLUMNS)


def _again(
    found: ScrFit, rate: float, source: np.random.Generator, progress: Progress, done: int, total: int
) -> list[np.ndarray]:
    """Expected animals by session of each of 2 ``DRAWS`` with wrong captures that has a maximum."""
    model, counted = found.likelihood.model, []
    for draw in range(2 * DRAWS):
        step(progress, done + draw, total)
        kind = (_LUMPS, _SPLITS)[draw % 2]
        wrong = [mistaken(one.data, rate, kind, source, model.kind) for one in found.likelihood.sessions]
        part = Part(progress, 100 * (done + draw) / total, 100 * (done + draw) / total)
        try:
            counted.append(_animals(fit(Likelihood(wrong, model), part, False, found.theta)))
        except NeaspecError as error:
            if error.message.code == "cancelled":
                raise
    return counted


def _animals(found: ScrFit) -> np.ndarray:
    """Expected animals in the mask, by session."""
    likelihood = found.likelihood
    densities = found.theta[: likelihood.columns]
    return np.array([np.exp(s.data.density @ densities).sum() * s.data.cell_ha for s in likelihood.sessions])


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

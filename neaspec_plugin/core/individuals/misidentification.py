"""How far wrong identities move the number of animals and of those on two sides: a simulation on the captures.

Each capture is wrong with the share ``rate``, independently of the others. A wrong capture either becomes an animal of
its own (a split: a ghost) or is given to one of the other animals (a lump: a shadow). What was found is taken as the
truth and counted again: all errors splits give the high end of the number of animals, all errors lumps the low end.
Kinds of errors and their effect after Johansson et al. (2020, Scientific Reports 10:6393), who found 12.5 percent of
captures of snow leopards misclassified; ghosts and shadows after Creel et al. (2003) and Mills et al. (2000).

Closed forms, with c_i captures of animal i of n and C of all: splits make C rate ghosts on average and leave
sum(1 - rate^c_i) animals; lumps leave sum(1 - rate^c_i (1 - rate / (n - 1))^(C - c_i)) animals.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pandas as pd

from ..errors import NeaspecError
from ..progress import Progress, Silent, step

NUMBERS = ["n_low", "n_median", "n_high", "crossers_low", "crossers_median", "crossers_high"]
COLUMNS = ["rate", *NUMBERS]
DRAWS = 200
_SPLIT_SHARES, _HALF = (0.0, 0.5, 1.0), 1  # of the errors: all lumps, half and half, all splits
_ENDS = (0.025, 0.5, 0.975)


def sensitivity(
    captures: pd.DataFrame, rates: Sequence[float], seed: int, draws: int = DRAWS, progress: Progress | None = None
) -> pd.DataFrame:
    """``COLUMNS``, one row per rate, from captures (``animal``, ``side``; one row each): ``spans`` of the animals and
    of the crossers, which are animals with captures on two sides or more. Raises what ``spans`` raises.
    """
    animal = pd.factorize(captures["animal"], sort=True)[0]
    side = pd.factorize(captures["side"], sort=True)[0]
    found = spans([animal], rates, seed, lambda own: counted(own, side), draws, progress)
    rows = [(float(rate), *map(int, ends.ravel())) for rate, ends in zip(rates, found)]
    return pd.DataFrame(rows, columns=COLUMNS)


def spans(
    series: Sequence[np.ndarray],
    rates: Sequence[float],
    seed: int,
    count: Callable[..., Sequence[float]],
    draws: int = DRAWS,
    progress: Progress | None = None,
) -> np.ndarray:
    """Low end, middle and high end of each number that ``count`` makes of the animals (numbers from 0) of captures.

    Each of ``series`` has its own captures and animals, and errors within itself; ``count`` is given all of them.
    An array rates x numbers x 3. Low is the least 2.5 percent quantile of the draws in which all errors are lumps, half
    of them are, or all are splits; high the largest 97.5 percent quantile; the middle is that of half and half.
    Raises ``misid_rate_range`` and ``cancelled``.
    """
    for rate in rates:
        if not 0 <= rate < 1:
            raise NeaspecError("misid_rate_range", rate=f"{rate:g}")
    found, done, total = [], 0, len(rates) * draws * len(_SPLIT_SHARES)
    low, middle, high = (round(end * (draws - 1)) for end in _ENDS)
    for turn, rate in enumerate(rates):
        source = np.random.default_rng([seed, turn])
        counts = []
        for _ in range(draws):
            counts.append([])
            for split in _SPLIT_SHARES:
                step(progress or Silent(), done, total)
                counts[-1].append(count(*(relabelled(animal, rate, split, source) for animal in series)))
                done += 1
        ordered = np.sort(np.array(counts, dtype=float), axis=0)  # draws x kinds of errors x numbers
        ends = (ordered[low].min(axis=0), ordered[middle, _HALF], ordered[high].max(axis=0))
        found.append(np.column_stack(ends))
    return np.array(found)


def relabelled(animal: np.ndarray, rate: float, split: float, source: np.random.Generator) -> np.ndarray:
    """The animals (numbers from 0) of captures with errors, of which the share ``split`` become new animals."""
    number = int(animal.max()) + 1 if len(animal) else 0
    wrong = source.random(len(animal)) < rate
    ghost = wrong & (source.random(len(animal)) < split)
    found = animal.copy()
    found[ghost] = number + np.arange(int(ghost.sum()))
    shadow = wrong & ~ghost
    if number > 1:
        away = source.integers(1, number, int(shadow.sum()))  # any animal but its own
        found[shadow] = (animal[shadow] + away) % number
    return found


def counted(animal: np.ndarray, side: np.ndarray) -> tuple[int, int]:
    """Animals, and those of them on more than one side."""
    if not len(animal):
        return 0, 0
    both = np.unique(animal.astype("int64") * (int(side.max()) + 1) + side)
    sides = np.bincount(both // (int(side.max()) + 1))
    return int((sides > 0).sum()), int((sides > 1).sum())

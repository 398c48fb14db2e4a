"""Scores while the weights move: each criterion is normalised once, a new set of weights is one weighted sum."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from .criteria import Criterion
from .priority_score import normalise


class LiveScore:
    """The scores of units whose values were read once; the same as ``score_units`` gives, without ranks and draws.

    ``columns``: field -> values (n,), NaN = missing. ``groups`` (n,): units of one country, which are scaled among
    themselves as ``score_by_country`` does.
    """

    def __init__(self, columns: Mapping[str, np.ndarray], groups: np.ndarray | None = None):
        self.columns = columns
        self._parts = [slice(None)] if groups is None else [groups == one for one in np.unique(groups)]
        self._scaled: dict[tuple, np.ndarray] = {}

    def scores(self, criteria: Sequence[Criterion]) -> np.ndarray:
        """The score (n,) of each unit, 0..1; a missing value is the worst. One weight at least is above 0."""
        total = sum(criterion.weight for criterion in criteria)
        return sum(criterion.weight / total * self._column(criterion) for criterion in criteria)

    def missing(self, criteria: Sequence[Criterion]) -> int:
        """How many units lack a value of one of the criteria."""
        lacking = [np.isnan(self.columns[criterion.field]) for criterion in criteria]
        return int(np.any(lacking, axis=0).sum()) if lacking else 0

    def _column(self, criterion: Criterion) -> np.ndarray:
        key = (criterion.field, criterion.direction, criterion.normalisation, criterion.pieces)
        if key not in self._scaled:
            values = self.columns[criterion.field]
            scaled = np.empty(len(values))
            for part in self._parts:
                scaled[part] = normalise(values[part], criterion)
            self._scaled[key] = np.nan_to_num(scaled, copy=False)
        return self._scaled[key]

"""Scores of very many units under the weights of each draw, in single precision, and where those of a draw lie."""

from __future__ import annotations

import numpy as np

TILE = 256  # units: a product with so few is too small for libraries to share among threads of their own
_FOURS = 4  # criteria that compiled code takes at a time
_SAMPLED = 4096  # units that tell where the scores of a draw lie
_KNOTS = 0.005, 0.16, 0.84, 0.995  # shares of the sample between which lines run
_CLASSES = 0.05, 0.22, 0.46, 0.22, 0.05  # shares of the classes: the fullest of each part hold about as many units
_LEAST = 2.0**-24  # scores that differ by less may differ by rounding only


class DrawnScores:
    """``scaled`` (n, criteria) is normalised, NaN for missing; ``weights`` (draws, criteria) sum to 1 in each draw.

    ``generator`` draws what is missing, unit by unit, as where fewer units are scored.
    ``tiles`` (tiles, criteria, units of a tile) are filled up with units of score 0, so many that there are ``width``
    of them, and, like ``weights`` (draws, criteria), with criteria of weight 0 to a multiple of four. A score is the
    product of both, and what is missing adds ``of_missing``.
    """

    def __init__(self, scaled: np.ndarray, weights: np.ndarray, generator: np.random.Generator, width: int) -> None:
        criteria = -(-scaled.shape[1] // _FOURS) * _FOURS
        self.tiles = np.zeros((width // TILE, criteria, TILE), dtype=np.float32)
        row = np.zeros(width, dtype=np.float32)
        gaps = [np.flatnonzero(np.isnan(column)) for column in scaled.T]
        for number, (column, rows) in enumerate(zip(scaled.T, gaps)):
            row[: len(scaled)] = column
            row[rows] = 0
            self.tiles[:, number] = row.reshape(-1, TILE)
        order = np.argsort(np.concatenate(gaps), kind="stable")  # unit by unit
        self._units = np.concatenate(gaps)[order]
        self._criteria = np.repeat(np.arange(len(gaps)), [len(rows) for rows in gaps])[order]
        self.weights = np.zeros((len(weights), criteria), dtype=np.float32)
        self.weights[:, : weights.shape[1]] = weights
        self._sample = np.nan_to_num(scaled[:: -(-len(scaled) // _SAMPLED)].T, nan=0.5).astype(np.float32)
        self._bits, self._start = type(generator.bit_generator), generator.bit_generator.state

    def of_missing(self, draws: slice, tiles: slice) -> np.ndarray | None:
        """What guesses add to the scores (tiles, draws, units of a tile); None where nothing is missing."""
        ends = tiles.start * TILE, tiles.stop * TILE
        first, last = map(int, np.searchsorted(self._units, ends))
        if first == last:
            return None
        units, criteria = self._units[first:last] - ends[0], self._criteria[first:last]
        bits = self._bits()  # of its own: several threads ask at a time
        bits.state = self._start
        bits.advance(draws.start * len(self._units) + first)
        generator = np.random.Generator(bits)
        weights = self.weights[draws]
        added = np.empty((tiles.stop - tiles.start, len(weights), TILE), dtype=np.float32)
        for draw, weight in enumerate(weights):
            guessed = weight[criteria] * generator.random(last - first)
            added[:, draw] = np.bincount(units, guessed, ends[1] - ends[0]).reshape(-1, TILE)
            bits.advance(len(self._units) - (last - first))
        return added

    def lines(self, draws: slice, classes: int) -> np.ndarray:
        """Five lines that join, by which ``classes_of`` makes classes of the scores: of each draw eleven numbers.

        Between ``_KNOTS`` of a sample classes are equally wide. Towards either end they grow wider, never narrower: so
        the largest of the lower lines and the smallest of the upper ones is the one that holds.
        The numbers are the second knot, from which scores are counted; the slope of the middle line; slope and class of
        the lower and upper lines, the inner one first; the class of that knot, and the last class.
        """
        weights = self.weights[draws, : len(self._sample)].astype(float)
        sampled = weights @ self._sample
        places = [int(share * (sampled.shape[1] - 1)) for share in _KNOTS]
        knots = np.partition(sampled, places, axis=1)[:, places].T
        knots = np.stack([0 * knots[0], *knots, np.maximum(weights.sum(axis=1), knots[-1])])
        slopes = np.array(_CLASSES)[:, np.newaxis] * classes / np.maximum(np.diff(knots, axis=0), _LEAST)
        slopes[[1, 3]] = np.minimum(slopes[[1, 3]], slopes[2])
        slopes[[0, 4]] = np.minimum(slopes[[0, 4]], slopes[[1, 3]])
        lowest, lower, middle, upper, uppermost = slopes
        _, first, _, third, fourth, _ = knots - knots[2]
        at_third = middle * third
        at_fourth = at_third + upper * (fourth - third)
        start = np.full_like(middle, sum(_CLASSES[:2]) * classes)
        inner = lower, upper, at_third - upper * third
        outer = lowest, (lower - lowest) * first, uppermost, at_fourth - uppermost * fourth
        told = knots[2], middle, *inner, *outer, start, np.full_like(start, classes - 1)
        return np.stack(told, axis=1).astype(np.float32)

"""Scores of very many units under the weights of each draw, in single precision, and where those of a draw lie."""

from __future__ import annotations

import numpy as np

TILE = 256  # units: a product with so few is too small for libraries to share among threads of their own
_SAMPLED = 4096  # units that tell where the scores of a draw lie
_OUTSIDE = 0.02, 1 / 8  # of the units at either end: their share of the sample, and of the classes
_LEAST = 2.0**-24  # scores that differ by less may differ by rounding only


class DrawnScores:
    """``scaled`` (n, criteria) is normalised, NaN for missing; ``weights`` (draws, criteria) sum to 1 in each draw.

    ``generator`` draws what is missing, in the order in which fewer units have it.
    The units come in tiles filled up with units of score 0, so many that there are ``width`` of them.
    """

    def __init__(self, scaled: np.ndarray, weights: np.ndarray, generator: np.random.Generator, width: int) -> None:
        self._gaps = [np.flatnonzero(np.isnan(column)) for column in scaled.T]
        self._tiles = np.empty((width // TILE, scaled.shape[1], TILE), dtype=np.float32)
        row = np.zeros(width, dtype=np.float32)
        for number, (column, rows) in enumerate(zip(scaled.T, self._gaps)):
            row[: len(scaled)] = column
            row[rows] = 0
            self._tiles[:, number] = row.reshape(-1, TILE)
        self._weights = weights.astype(np.float32)
        self._sample = np.nan_to_num(scaled[:: -(-len(scaled) // _SAMPLED)].T, nan=0.5).astype(np.float32)
        self._generator, self._start = generator, generator.bit_generator.state

    def of(self, draws: slice, tiles: slice, room: np.ndarray) -> np.ndarray:
        """Scores without what is missing, in ``room`` (tiles, draws, units of a tile)."""
        return np.matmul(self._weights[draws], self._tiles[tiles], out=room)

    def of_missing(self, draws: slice, tiles: slice) -> np.ndarray | None:
        """What guesses add to the scores (tiles, draws, units of a tile); None where nothing is missing."""
        ends = tiles.start * TILE, tiles.stop * TILE
        within = [np.searchsorted(rows, ends) for rows in self._gaps]
        if all(first == last for first, last in within):
            return None
        weights = self._weights[draws]
        added = np.zeros((len(weights), ends[1] - ends[0]), dtype=np.float32)
        turn, before = sum(len(rows) for rows in self._gaps), 0
        for number, (rows, (first, last)) in enumerate(zip(self._gaps, within)):
            for draw, (row, weight) in enumerate(zip(added, weights[:, number]), start=draws.start):
                self._generator.bit_generator.state = self._start
                self._generator.bit_generator.advance(draw * turn + before + int(first))
                row[rows[first:last] - ends[0]] += weight * self._generator.random(last - first).astype(np.float32)
            before += len(rows)
        return added.reshape(len(added), -1, TILE).swapaxes(0, 1)

    def lines(self, draws: slice, classes: int) -> np.ndarray:
        """Three lines that join, by which ``classes_of`` makes classes of the scores: of each draw eight numbers.

        The classes are equally wide where all scores of a sample but the few at its ends lie; wider ones hold the rest.
        The numbers are the two places where lines join, the three slopes (the middle one is the largest), the class at
        the first place, how many more there are at the second, and the last class.
        """
        weights = self._weights[draws].astype(float)
        sampled = weights @ self._sample
        share, part = _OUTSIDE
        place = int(share * sampled.shape[1])
        places = place, sampled.shape[1] - 1 - place
        low, high = np.partition(sampled, places, axis=1)[:, places].T
        top = weights.sum(axis=1)
        middle = (1 - 2 * part) * classes / np.maximum(high - low, _LEAST)
        below = np.minimum(part * classes / np.maximum(low, _LEAST), middle)
        above = np.minimum(part * classes / np.maximum(top - high, _LEAST), middle)
        ends = (np.full_like(low, number) for number in (part * classes, (1 - 2 * part) * classes, classes - 1))
        return np.stack([low, high, below, middle, above, *ends], axis=1).astype(np.float32)

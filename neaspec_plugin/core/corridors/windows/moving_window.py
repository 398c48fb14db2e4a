"""The windows of connectivity in all directions, after Omniscape (McRae et al. 2016; Landau et al. 2021).

Around each target, the middle cell of a block, a window is cut out. The sources of the window send their current to
the target, as much as the block has sources itself; the currents of all windows are summed. The rules are those of
Omniscape.jl (doi 10.21105/joss.02829), but for one: the sources of the target's own block are taken out where the
block lies. Omniscape takes them out at a fixed place of the window, the wrong one where the window is cut by the upper
or left edge of the raster.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Protocol

import numpy as np
from scipy.ndimage import label

from .circuit import Box

METHODS = ("shared", "exact")
_MOST_SIDE = 16  # blocks on a side of the windows that share their factors
_CELLS_AT_ONCE = 1 << 21  # of a part of a raster


class Rows(Protocol):
    """A raster whose rows are asked for some at a time: an array, or what reads them when they are asked for."""

    shape: tuple[int, int]

    def __getitem__(self, rows: slice, /) -> np.ndarray: ...


@dataclass(frozen=True)
class Question:
    """What is asked: ``resistance`` (ohm per cell, NaN = carries nothing) and ``sources`` (weight per cell, 0 or more).

    Windows want both as arrays; what only gives rows is asked by ``parts`` and ``band``.

    ``radius``, ``buffer`` (resistance without sources around the radius) and ``block`` (odd, no more than the radius)
    count cells. ``method`` is one of METHODS; ``potential``: whether the flow over a uniform landscape is wanted, too.
    """

    resistance: Rows
    sources: Rows
    radius: int
    block: int = 1
    buffer: int = 0
    method: str = "shared"
    potential: bool = True

    @property
    def reach(self) -> int:
        return self.radius + self.buffer

    @property
    def side(self) -> int:
        """How many blocks are on a side of the windows that are solved together."""
        return min(max(self.radius // (2 * self.block), 1), _MOST_SIDE) if self.method == "shared" else 1

    @property
    def block_rows(self) -> int:
        return self.sources.shape[0] // self.block

    @cached_property
    def strength(self) -> np.ndarray:
        """The sum of the sources of each block that fits into the raster whole, from the first row and column on."""
        rows, columns = (size // self.block for size in self.sources.shape)
        whole = self.sources[: rows * self.block, : columns * self.block]
        return whole.reshape(rows, self.block, columns, self.block).sum(axis=(1, 3))

    @cached_property
    def windows(self) -> int:
        """How many windows have sources in their block."""
        return sum(int((part.strength > 0).sum()) for part in self.parts())

    def parts(self) -> Iterator[Question]:
        """The rows of the raster one after the other, as many as are read at once, blocks whole where they can be."""
        rows, columns = self.sources.shape
        high = max(_CELLS_AT_ONCE // (columns * self.block), 1) * self.block
        return (self._of_rows(row, min(row + high, rows)) for row in range(0, rows, high))

    def band(self, first: int, end: int) -> Band:
        """The rows of blocks from ``first`` to before ``end``, with all that their windows reach."""
        top = max(first * self.block + self.block // 2 - self.reach, 0) // self.block * self.block
        bottom = min((end - 1) * self.block + self.block // 2 + self.reach + 1, self.sources.shape[0])
        return Band(self._of_rows(top, bottom), top)

    def _of_rows(self, row: int, end: int) -> Question:
        return replace(self, resistance=np.asarray(self.resistance[row:end]), sources=np.asarray(self.sources[row:end]))


@dataclass(frozen=True)
class Band:
    """A question about some rows of a raster, as arrays; ``top``: the first, where a row of blocks begins."""

    question: Question
    top: int

    @property
    def bottom(self) -> int:
        return self.top + self.question.sources.shape[0]

    def groups(self, first: int, end: int) -> Iterator[list[Window]]:
        """The groups of the raster's rows of blocks from ``first`` to before ``end``, their windows in the band."""
        above = self.top // self.question.block
        return groups(self.question, first - above, end - above)


@dataclass(frozen=True)
class Window:
    """The window of the target at ``row``, ``column``: the rectangle ``box`` of the raster that its circle reaches."""

    question: Question
    row: int
    column: int

    @cached_property
    def box(self) -> Box:
        reach, (rows, columns) = self.question.reach, self.question.sources.shape
        return (
            slice(max(self.row - reach, 0), min(self.row + reach + 1, rows)),
            slice(max(self.column - reach, 0), min(self.column + reach + 1, columns)),
        )

    @property
    def shape(self) -> tuple[int, int]:
        return self.box[0].stop - self.box[0].start, self.box[1].stop - self.box[1].start

    @property
    def target(self) -> tuple[int, int]:
        """The target's place within the box."""
        return self.row - self.box[0].start, self.column - self.box[1].start

    def of_circle(self, whole: np.ndarray) -> np.ndarray:
        """The part of something with the size of an uncut window that lies on this one."""
        down, right = self.question.reach - self.target[0], self.question.reach - self.target[1]
        return whole[down : down + self.shape[0], right : right + self.shape[1]]

    def injected(self) -> np.ndarray:
        """The amperes of each source of the window: in all, what the block of the target has."""
        asked = self.question
        weights = asked.sources[self.box] * self.of_circle(circle(asked.radius, asked.reach))
        half, (row, column) = asked.block // 2, self.target
        weights[row - half : row + half + 1, column - half : column + half + 1] = 0.0
        total = weights.sum()
        strength = asked.strength[self.row // asked.block, self.column // asked.block]
        return weights * (strength / total) if total > 0 else weights

    def reached(self) -> np.ndarray:
        """The cells that carry current to the target within the circle."""
        asked = self.question
        open_ = np.isfinite(asked.resistance[self.box]) & self.of_circle(circle(asked.reach, asked.reach))
        if not open_[self.target]:
            return np.zeros_like(open_)
        parts = label(open_, np.ones((3, 3)))[0]
        return parts == parts[self.target]

    def balanced(self, amperes: np.ndarray) -> np.ndarray:
        """The same amperes, all of which leave at the target."""
        amperes = amperes.copy()
        amperes[self.target] -= amperes.sum()
        return amperes


@lru_cache(maxsize=4)
def circle(radius: int, reach: int) -> np.ndarray:
    """The cells whose centres lie within ``radius`` of the middle of a square that reaches ``reach`` cells."""
    away = np.arange(-reach, reach + 1) ** 2
    return away[:, None] + away <= radius**2


def groups(question: Question, first: int = 0, end: int | None = None) -> Iterator[list[Window]]:
    """The windows whose block has sources, those of neighbouring targets together, of some or all rows of blocks."""
    strength, side, half = question.strength[:end], question.side, question.block // 2
    rows, columns = strength.shape
    for row in range(first, rows, side):
        for column in range(0, columns, side):
            places = np.argwhere(strength[row : row + side, column : column + side] > 0) + (row, column)
            if len(places):
                yield [Window(question, *(int(n) * question.block + half for n in place)) for place in places]

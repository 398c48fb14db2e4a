"""Nested ranking of cells: the least valuable goes first, again and again, until none is left.

The value of a cell is the loss of removing it next: by core-area removal the largest share that it has of what is
left of any feature, by additive benefit the fall of the sum of ``left ** exponent`` over the features (Moilanen et al.
2005, doi 10.1098/rspb.2005.3164; Moilanen 2007, doi 10.1016/j.biocon.2006.09.008).

What is removed only makes the rest more valuable, so that a loss once computed never falls. Cells whose loss was above
a bound when all were looked at therefore need not be looked at again before every cell below the bound is gone. That
changes nothing in the order. Two things do: cells go in batches, and within a batch the losses are those at its
beginning; and for many cells the fall of the additive benefit is taken along its slope.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ...memory import TooLargeError, most_bytes
from ...progress import Part, Progress, step

RULES = ("core_area", "additive_benefit")
_ACTIVE = 0.1  # of the cells left are looked at, beginning with the least valuable, until they are gone
_RISE = 1.1  # of the smallest loss, up to which cells are looked at, or equal ones would be looked at all the time
_WHOLE = 2_000_000  # numbers up to which all are of double precision and the fall of the benefit is exact
_COLUMNS = 32_768  # cells at a time, which stay in the processor's cache
_NOTHING = 1e-300
_BYTES_OF_VALUE, _BYTES_OF_CELL = 14, 60  # of float32, with the copies of those left and looked at


@dataclass(frozen=True)
class Rule:
    """How a loss is reckoned: one of ``RULES``, the features' ``weights`` and the ``exponent`` of the benefit."""

    name: str
    weights: np.ndarray
    exponent: float = 0.25


@dataclass(frozen=True)
class Ranked:
    """``rank`` (rows, columns) from just above 0, removed first, to 1, removed last, NaN without data; ``curves``."""

    rank: np.ndarray
    curves: np.ndarray


def rank_areas(
    layers: Sequence[np.ndarray],
    names: Sequence[str],
    rule: Rule,
    protected: np.ndarray | None,
    batch: float,
    progress: Progress,
) -> Ranked:
    """Rank the cells that have data in any of ``layers`` (rows, columns; NaN = no data), called ``names`` in errors.

    Cells that are ``protected`` (a mask of the same shape) go last. For the rest see ``shares``, ``removal_order``
    and ``curves``, which also say what is raised; and ``criteria_weights_zero``.
    """
    if not rule.weights.any():
        raise NeaspecError("criteria_weights_zero")
    mask, table = shares(layers, names)
    levels = None if protected is None else protected.ravel()[mask].astype(np.int8)
    order = removal_order(table, rule, levels, batch, Part(progress, 0, 90))
    place = np.empty(len(order), dtype=np.float32)
    place[order] = np.arange(1, len(order) + 1) / len(order)
    rank = np.full(mask.size, np.nan, dtype=np.float32)
    rank[mask] = place
    return Ranked(rank.reshape(layers[0].shape), curves(table, order))


def numbers_for(text: str, layers: int, parameter: str) -> np.ndarray:
    """Numbers of 0 or more, parted by commas or blanks, one for each of ``layers`` or one for all.

    No text is 0 for all. Raises ``unknown_parameter_value``.
    """
    parts = text.replace(",", " ").split() or ["0"]
    try:
        found = np.array([float(part) for part in parts])
    except ValueError:
        found = np.array([np.nan])
    if len(found) not in (1, layers) or not (np.isfinite(found) & (found >= 0)).all():
        accepted = ", ".join(["0 …"] * layers)
        raise NeaspecError("unknown_parameter_value", parameter=parameter, value=text, accepted=accepted)
    return np.broadcast_to(found, (layers,)).copy()


def curves_table(held: np.ndarray, names: Sequence[str]) -> pd.DataFrame:
    """The curves as ``cells lowest mean`` and a column ``held_<layer>`` for each feature, all shares of 1."""
    table = pd.DataFrame({"cells": held[:, 0], "lowest": held[:, 1:].min(axis=1), "mean": held[:, 1:].mean(axis=1)})
    unique: list[str] = []
    for name in names:
        unique.append(name if name not in unique else f"{name}_{len(unique) + 1}")
    return table.join(pd.DataFrame(held[:, 1:], columns=[f"held_{name}" for name in unique]))


def check_ranking_memory(cells: int, features: int) -> None:
    """Raises ``ranking_too_large`` where the ranking would need more than ``most_bytes``."""
    needed = cells * (features * _BYTES_OF_VALUE + _BYTES_OF_CELL)
    if needed > most_bytes():
        raise TooLargeError("ranking_too_large", needed, cells=cells, features=features)


def shares(layers: Sequence[np.ndarray], names: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """Which cells have data in any layer (flat mask), and each layer's share of its sum there (features, cells).

    A layer without data in a cell has nothing there. Raises ``feature_negative`` and ``feature_empty`` with ``layer``.
    """
    mask = np.zeros(layers[0].size, dtype=bool)
    for layer in layers:
        mask |= ~np.isnan(layer.ravel())
    cells = int(mask.sum())
    table = np.empty((len(layers), cells), np.float64 if cells * len(layers) <= _WHOLE else np.float32)
    for row, layer, name in zip(table, layers, names):
        found = np.nan_to_num(layer.ravel()[mask], posinf=0.0)
        total = found.sum(dtype=np.float64)
        if cells and found.min() < 0:
            raise NeaspecError("feature_negative", layer=name)
        if not total > 0:
            raise NeaspecError("feature_empty", layer=name)
        row[:] = found
        row /= total
    return mask, table


def removal_order(
    table: np.ndarray, rule: Rule, levels: np.ndarray | None, batch: float, progress: Progress
) -> np.ndarray:
    """The cells (columns of ``table``) in the order of their removal, the least valuable first.

    ``levels`` (cells,) are those of a hierarchical mask: no cell of a level goes before all of lower levels are gone.
    A batch is the share ``batch`` of the cells left, one at least; equal losses go in the order of the cells.
    Raises ``cancelled``.
    """
    cells = table.shape[1]
    levels = np.zeros(cells, np.int8) if levels is None else levels
    order = np.empty(cells, dtype=np.int32 if cells < 2**31 else np.int64)
    later, done = table.sum(axis=1, dtype=np.float64), 0
    for level in np.unique(levels):
        chosen = np.flatnonzero(levels == level).astype(order.dtype)
        inside = table if len(chosen) == cells else table[:, chosen]
        later = np.maximum(later - inside.sum(axis=1, dtype=np.float64), 0.0)
        if level == levels.max():
            later = np.zeros_like(later)
        for gone in _level_removed(inside, chosen, later, rule, batch, cells - done):
            order[done : done + len(gone)] = gone
            done += len(gone)
            step(progress, done, cells)
    return order


def curves(table: np.ndarray, order: np.ndarray, steps: int = 100) -> np.ndarray:
    """The share of the cells left and of each feature that they hold (steps + 1, 1 + features), from all to none."""
    cells = len(order)
    cuts = np.round(np.linspace(0, cells, steps + 1)).astype(int)
    held = np.zeros((steps + 1, 1 + len(table)))
    held[:, 0] = 1.0 - cuts / cells
    for number, row in enumerate(table, start=1):
        removed = row[order]
        parts = [removed[one:two].sum(dtype=np.float64) for one, two in zip(cuts, cuts[1:])]
        held[:-1, number] = np.cumsum(parts[::-1])[::-1]
    return np.clip(held, 0.0, 1.0)


def _level_removed(table, numbers, later, rule: Rule, batch: float, left: int):
    """Batches of the cells of one level, whose columns are ``table`` and whose numbers are ``numbers``.

    ``later`` (features,) is held by higher levels, ``left`` counts the cells of all levels that are left.
    """
    while len(numbers):
        held = later + table.sum(axis=1, dtype=np.float64)
        loss = _losses(table, held, rule)
        bound = _bound(loss)
        active = np.flatnonzero(loss <= bound)
        whole = len(active) == len(numbers)
        removed = np.zeros(len(active), dtype=bool)
        few = table if whole else table[:, active]
        loss = loss[active]
        while True:
            size = max(1, int(batch * left))
            gone = _lowest(loss, size, np.inf if whole else bound)
            if not len(gone):
                break
            yield numbers[active[gone]]
            left -= len(gone)
            removed[gone] = True
            if removed.all():
                break
            if whole and few.dtype == np.float64:  # summed anew, so that rounding parts no equal losses
                held = later + few[:, ~removed].sum(axis=1)
            else:
                held = held - few[:, gone].sum(axis=1, dtype=np.float64)
            if whole and removed.mean() > 0.5:
                break
            loss = _losses(few, held, rule)
            loss[removed] = np.inf
        keep = np.ones(len(numbers), dtype=bool)
        keep[active[removed]] = False
        numbers, table = numbers[keep], table[:, keep]


def _bound(loss: np.ndarray) -> float:
    """The loss up to which cells are looked at until none of them is below it."""
    place = int(len(loss) * _ACTIVE)
    if place < 100:
        return np.inf
    return max(float(np.partition(loss, place)[place]), float(loss.min()) * _RISE)


def _lowest(loss: np.ndarray, size: int, bound: float) -> np.ndarray:
    """The places of ``size`` smallest losses, none above ``bound`` or infinite: the smallest first, equals in order."""
    if size == 1:
        place = int(loss.argmin())
        return np.array([place] if loss[place] <= bound and loss[place] < np.inf else [], dtype=np.int64)
    cut = min(np.partition(loss, size - 1)[size - 1], bound) if size < len(loss) else bound
    found = np.flatnonzero((loss <= cut) & (loss < np.inf))
    return found[np.argsort(loss[found], kind="stable")][:size]


def _losses(table: np.ndarray, held: np.ndarray, rule: Rule) -> np.ndarray:
    """The loss (cells,) of each column, where ``held`` (features,) is what is left of each feature."""
    alive = held > _NOTHING
    safe = np.where(alive, held, 1.0)
    if rule.name == "additive_benefit":
        if table.dtype == np.float64:
            after = np.clip(held[:, np.newaxis] - table, 0.0, None) ** rule.exponent
            return rule.weights @ (np.where(alive, safe**rule.exponent, 0.0)[:, np.newaxis] - after)
        slopes = np.where(alive, rule.weights * rule.exponent * safe ** (rule.exponent - 1.0), 0.0)
        return slopes.astype(table.dtype) @ table
    factors = np.where(alive, rule.weights / safe, 0.0).astype(table.dtype)
    loss = np.zeros(table.shape[1], table.dtype)
    part = np.empty(min(_COLUMNS, table.shape[1]), table.dtype)
    for first in range(0, table.shape[1], _COLUMNS):
        block = table[:, first : first + _COLUMNS]
        found, share = loss[first : first + _COLUMNS], part[: block.shape[1]]
        for factor, row in zip(factors, block):
            np.maximum(found, np.multiply(row, factor, out=share), out=found)
    return loss

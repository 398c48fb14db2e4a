"""What is kept of many flows of current: maps, effective resistances, and the cells that most current passes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer

from ...errors import NeaspecError
from ...grid import Grid
from ...memory import TooLargeError, cell_that_fits, most_bytes
from ...messages import Message
from ...movement.least_cost import check_cells
from ...progress import Progress
from ..linkages.cores import Core
from .current_flow import Flow, Landscape, advanced_flow, focal_flows

TABLE = ["from_core", "to_core", "resistance", "connected"]
_PROGRAM_BYTES, _BYTES = 2e8, 500.0  # of a cell with eight neighbours while conjugate gradients run, measured
_PREPARE_S, _SOLVE_S, _MAP_S = 2e-6, 1e-6, 5e-8  # for each cell and preparation, solution, flow; measured
_WRITE_S = 4e-7  # for each cell and file with the two maps of a solution; measured
_MOST_DAYS = 7.0
_MOST_FILES = 1000  # a folder of more is no longer looked at by anybody; the pairs of 45 cores
_BYTES_WRITTEN = 8  # of a cell: two maps in float32, before they are packed
Kept = Callable[[int, Flow], None]  # hears each solved flow, numbered from 1 as in the table


@dataclass
class Maps:
    """``cumulative`` and ``maximum`` current (amperes), ``voltage`` (mean volts), all per cell, NaN without data.

    ``flows``: places of source and ground (None = several) and ohm of each flow; ``residual``: the largest.
    """

    cumulative: np.ndarray
    maximum: np.ndarray
    voltage: np.ndarray
    flows: list[tuple[int | None, int | None, float]] = field(default_factory=list)
    solved: int = 0
    residual: float = 0.0

    def add(self, flow: Flow) -> None:
        self.flows.append((flow.source, flow.ground, flow.resistance))
        if flow.current is not None and flow.voltage is not None:
            self.solved += 1
            self.cumulative += flow.current
            np.maximum(self.maximum, flow.current, out=self.maximum)
            self.voltage += (flow.voltage - self.voltage) / self.solved

    def hear(self, residual: float) -> None:
        self.residual = max(self.residual, residual)


def check_circuit(grid: Grid, layer: str) -> None:
    """Raises what ``check_cells`` raises and ``resistance_not_positive``, with ``layer``."""
    check_cells(grid, layer)
    known = grid.values[~np.isnan(grid.values)]
    if not known.size or known.min() <= 0 or not np.isfinite(known.max()):
        raise NeaspecError("resistance_not_positive", layer=layer)


def check_circuit_memory(cells: int, cores: int, width: float) -> None:
    """Raises ``corridors_too_large`` with ``size`` (for cells of ``width``), before a raster is read."""
    needed = _needed(cells, cores)
    if needed > most_bytes():
        size = cell_that_fits(width, needed, _PROGRAM_BYTES)
        raise TooLargeError("corridors_too_large", needed, cells=cells, cores=cores, size=size)


def circuit_forecast(
    grid: Grid,
    cores: Sequence[Core],
    mode: str,
    wanted: np.ndarray | None = None,
    written: bool = False,
    most_days: float = _MOST_DAYS,
) -> Message:
    """What the computation will take, told before it begins.

    Raises ``corridors_too_large`` and ``circuit_too_long``, or ``circuit_too_long_pairwise`` where other modes would
    not take too long.

    ``written``: the maps of each flow are written, too. Seconds are those of two cores on a landscape of moderate
    contrast; a contrast of a million takes some six times as long.
    """
    places = len(cores)
    held = 0 if mode == "advanced" else places  # solutions that are kept at the same time
    check_circuit_memory(grid.values.size, held, grid.width)
    cells = int(np.isfinite(grid.values).sum())
    flows = number_of_flows(places, mode, wanted)
    prepared, solved = 1, 1
    if mode == "pairwise" and any(len(core.cells) > 1 for core in cores):
        prepared = solved = flows
    elif mode != "advanced":
        solved = places - 1
    seconds = cells * (prepared * _PREPARE_S + solved * _SOLVE_S + flows * (_MAP_S + written * _WRITE_S))
    if seconds > most_days * 86_400:
        told = {"cells": cells, "solved": solved, "days": int(np.ceil(seconds / 86_400)), "most": round(most_days)}
        others = cells * (_PREPARE_S + (places - 1) * _SOLVE_S + places * _MAP_S)
        if mode == "pairwise" and others <= most_days * 86_400:
            raise NeaspecError("circuit_too_long_pairwise", **told, hours=int(np.ceil(others / 3600)))
        raise NeaspecError("circuit_too_long", **told)
    gigabytes = f"{_needed(grid.values.size, held) / 1e9:.1f}"
    minutes = int(np.ceil(seconds / 60))
    return Message("circuit_forecast", cells=cells, solved=solved, gigabytes=gigabytes, minutes=minutes)


def number_of_flows(places: int, mode: str, wanted: np.ndarray | None = None) -> int:
    """How many flows a mode has between so many places, of which only ``wanted`` pairs may be asked for."""
    if mode == "pairwise":
        return places * (places - 1) // 2 if wanted is None else int(np.triu(wanted, 1).sum())
    return 1 if mode == "advanced" else places


def maps_forecast(cells: int, flows: int) -> Message:
    """What a folder with the maps of each flow will hold; ``cells`` with data. Raises ``circuit_maps_too_many``."""
    if flows > _MOST_FILES:
        raise NeaspecError("circuit_maps_too_many", files=flows, most=_MOST_FILES)
    megabytes = int(np.ceil(flows * cells * _BYTES_WRITTEN / 1e6))
    return Message("circuit_maps_forecast", files=flows, megabytes=megabytes)


def check_values(values: pd.Series, layer: str, field: str, negative: bool) -> list[float]:
    """A field's numbers, below 0 only where ``negative``. Raises ``circuit_value``: ``layer``, ``row``, ``field``."""
    numbers = pd.to_numeric(values, errors="coerce").to_numpy(float)
    wrong = ~np.isfinite(numbers) | ((numbers < 0) & (not negative))
    if wrong.any():
        raise NeaspecError("circuit_value", layer=layer, row=int(np.flatnonzero(wrong)[0]) + 1, field=field)
    return list(numbers)


def focal_maps(
    landscape: Landscape,
    mode: str,
    cores: Sequence[Core],
    progress: Progress,
    wanted: np.ndarray | None = None,
    keep: Kept | None = None,
) -> Maps:
    """The maps of all flows between cores, of the ``wanted`` pairs alone. Raises what ``focal_flows`` raises."""
    maps = _empty(landscape)
    for flow in focal_flows(landscape, mode, [core.cells for core in cores], progress, wanted, maps.hear):
        _add(maps, flow, keep)
    return maps


def advanced_maps(
    landscape: Landscape,
    sources: Iterable[tuple[Core, float]],
    grounds: Iterable[tuple[Core, float]],
    progress: Progress,
    keep: Kept | None = None,
) -> Maps:
    """The maps of the flow from ``sources`` (amperes) to ``grounds`` (ohm, 0 = joined to ground).

    A place of several cells shares its amperes and its conductance to ground equally among them.
    """
    amperes, siemens = np.zeros(landscape.resistance.size), np.zeros(landscape.resistance.size)
    for core, value in sources:
        amperes[core.cells] += value / len(core.cells)
    for core, ohm in grounds:
        siemens[core.cells] += 1.0 / (ohm * len(core.cells)) if ohm > 0 else np.inf
    shape = landscape.resistance.shape
    maps = _empty(landscape)
    flow, residual = advanced_flow(landscape, amperes.reshape(shape), siemens.reshape(shape), progress)
    _add(maps, flow, keep)
    maps.hear(residual)
    return maps


def resistance_table(maps: Maps, names: Sequence[str], mode: str) -> pd.DataFrame:
    """``TABLE``, one row per flow: the cores (None = all others), ohm (None = not connected, or several sources)."""
    rows = []
    for source, ground, ohm in maps.flows:
        ends = [None if place is None else names[place] for place in ends_of(source, ground, mode)]
        rows.append((*ends, None if mode == "all_to_one" else ohm, not np.isnan(ohm)))
    table = pd.DataFrame(rows, columns=TABLE)
    return table.assign(resistance=table["resistance"].astype(float), connected=table["connected"].astype(bool))


def resistance_matrix(maps: Maps, names: Sequence[str]) -> pd.DataFrame:
    """The ohm of each pair in rows and columns of ``names``, 0 on the diagonal, NaN where nothing connects two."""
    ohms = np.full((len(names), len(names)), np.nan)
    np.fill_diagonal(ohms, 0.0)
    for one, two, ohm in maps.flows:
        ohms[one, two] = ohms[two, one] = ohm
    return pd.DataFrame(ohms, index=list(names), columns=list(names))


def ends_of(source: int | None, ground: int | None, mode: str) -> tuple[int | None, int | None]:
    """The places of a flow as the table has them: in a pair the one that comes first in the list of cores."""
    return (ground, source) if mode == "pairwise" else (source, ground)


def pinch_points(maps: Maps, grid: Grid, cores: Sequence[Core], percentile: float) -> pd.DataFrame:
    """Cells outside all cores whose cumulative current reaches a percentile of such cells, the strongest first.

    Columns: current (amperes), geometry (the centre of the cell, EPSG:4326). Cells without current do not count.
    """
    current = maps.cumulative.ravel().copy()
    for core in cores:
        current[core.cells] = np.nan
    carrying = np.flatnonzero(current > 0)
    if carrying.size:
        carrying = carrying[current[carrying] >= np.percentile(current[carrying], percentile)]
    carrying = carrying[np.argsort(-current[carrying], kind="stable")]
    back = Transformer.from_crs(grid.crs, "EPSG:4326", always_xy=True)
    centres = grid.centres(*np.divmod(carrying, grid.values.shape[1]))
    places = shapely.points(np.column_stack(back.transform(*centres.T)))
    return pd.DataFrame({"current": current[carrying], "geometry": places})


def _needed(cells: int, cores: int) -> float:
    return _PROGRAM_BYTES + cells * (_BYTES + 8.0 * cores)


def _add(maps: Maps, flow: Flow, keep: Kept | None) -> None:
    maps.add(flow)
    if keep is not None and flow.current is not None:
        keep(len(maps.flows), flow)


def _empty(landscape: Landscape) -> Maps:
    return Maps(*(np.where(np.isfinite(landscape.resistance), 0.0, np.nan) for _ in range(3)))

"""A survey's density from its capture histories: data on a plane, a mask that is wide enough, the fit, the numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from scipy.spatial import cKDTree

from ..errors import NeaspecError
from ..progress import Progress, Silent
from . import scr_mask
from .capture_histories import CaptureHistories
from .scr_fit import ScrFit, fit, log_normal_se, movement_spread, natural, profile_interval
from .scr_grid_bias import MOST_CELL_SIGMA, SimulatedBias, simulated_bias
from .scr_likelihood import Likelihood, Model, ScrData
from .scr_regions import numbers_by_country

ESTIMATES = ["parameter", "estimate", "se", "low", "high"]
UNKNOWN = "unknown"
_MOST_TRIES = 4
_SILENT = Silent()
_ROOM = 1.25  # a first buffer from the spread of detections, which is smaller than sigma
_PER_100KM2 = 10_000.0  # hectares


@dataclass(frozen=True)
class Question:
    """The model; ``by_country`` gives each country a density of its own; None as buffer or spacing: they are chosen.

    ``grid_m`` is the width of the cells at whose centres generalised stations lie, None where there may be none;
    ``coarser`` lets it be more than a quarter of sigma.
    """

    model: Model
    by_country: bool = False
    buffer_m: float | None = None
    spacing_m: float | None = None
    grid_m: float | None = None
    coarser: bool = False
    seed: int = 1


@dataclass(frozen=True)
class Density:
    """``estimates`` (``ESTIMATES``), ``numbers`` by country, ``cells`` (country, density, geometry EPSG:4326); the mask
    and what a wider buffer changes; ``dropped`` captures without effort or place; the simulated ``bias`` of a grid.
    """

    found: ScrFit
    estimates: pd.DataFrame
    numbers: pd.DataFrame
    cells: pd.DataFrame
    mask: scr_mask.Mask
    change: float
    sigma_m: float
    dropped: int
    bias: SimulatedBias | None = None


@dataclass(frozen=True)
class Survey:
    """The data with an empty mask, the plane they lie on, which stations are known ``on_grid`` only, and how many
    captures have no known place or effort behind them.
    """

    data: ScrData
    plane: scr_mask.Plane
    on_grid: np.ndarray
    dropped: int


def survey(histories: CaptureHistories, question: Question) -> Survey:
    """The stations and captures of a survey; stations without any effort are left out.

    Generalised places are refused where no width of their grid is given, because sigma would absorb them.
    Raises ``NeaspecError``: scr_no_effort, scr_coarse_stations, scr_multi_twice, scr_few_animals, scr_no_recapture.
    """
    traps = histories.traps.reset_index(drop=True)
    kept = traps["lon"].notna().to_numpy() & (histories.usage.sum(axis=1) > 0)
    if not kept.any():
        raise NeaspecError("scr_no_effort")
    model = question.model
    on_grid = traps.loc[kept, "coarse"].to_numpy(dtype=bool)
    if on_grid.any() and not question.grid_m:
        raise NeaspecError("scr_coarse_stations", stations=int(on_grid.sum()))
    places, usage = traps[kept], histories.usage[kept]
    captures = histories.captures
    usable = captures["worked"].to_numpy(dtype=bool) & captures["station"].isin(places["station"]).to_numpy()
    used = captures[usable]
    if model.kind == "multi" and used.duplicated(["animal", "occasion"]).any():
        raise NeaspecError("scr_multi_twice")
    animal, names = pd.factorize(used["animal"], sort=True)
    sexes = histories.animals.set_index("animal")["sex"].map({"female": 0, "male": 1}).reindex(names).fillna(-1)
    plane = scr_mask.Plane(places["lon"].to_numpy(dtype=float), places["lat"].to_numpy(dtype=float))
    data = ScrData(
        plane.metres(places["lon"].to_numpy(), places["lat"].to_numpy()),
        usage,
        animal,
        pd.Index(places["station"]).get_indexer(used["station"]),
        used["occasion"].to_numpy(dtype=int) - 1,
        used["count"].to_numpy(dtype=int) if model.kind == "count" else np.ones(len(used), dtype=int),
        len(names),
        np.zeros((0, 2)),
        0.0,
        np.zeros((0, 1)),
        sexes.to_numpy(dtype=int) if model.sex else None,
    )
    return Survey(data, plane, on_grid, len(captures) - len(used))


def first_mask(data: ScrData, question: Question) -> scr_mask.Mask:
    """The mask to begin with: the buffer that was given, or one from the spread of the detections.

    Raises ``NeaspecError``: scr_no_recapture, scr_mask_too_large.
    """
    spread = movement_spread(data)
    if not spread > 0:
        raise NeaspecError("scr_no_recapture")
    buffer = question.buffer_m or _ROOM * scr_mask.LEAST_BUFFER_SIGMA * spread
    return _mask(data, buffer, question, spread)


def _mask(data: ScrData, buffer_m: float, question: Question, sigma_m: float) -> scr_mask.Mask:
    if question.spacing_m:
        return scr_mask.make_mask(data.detectors_m, buffer_m, question.spacing_m)
    box = data.detectors_m.max(axis=0) - data.detectors_m.min(axis=0) + 2 * buffer_m
    finest = min(box[0] / 64, scr_mask.MOST_SPACING_SIGMA * sigma_m)
    return scr_mask.make_mask(data.detectors_m, buffer_m, finest)


def density(
    known: Survey,
    question: Question,
    side_of: Callable[[np.ndarray], np.ndarray],
    habitat: object | None = None,
    progress: Progress = _SILENT,
) -> Density:
    """The density of one joint population. ``side_of`` tells the country of points (shapely, EPSG:4326) or None.

    Without a given buffer the mask is widened until it is four sigma and half as much again changes the effective
    sampling area by less than 1 percent.
    Raises ``NeaspecError``: scr_grid_too_coarse, and those of ``Likelihood``, ``fit``, ``make_mask`` and
    ``simulated_bias``.
    """
    data, plane = known.data, known.plane
    mask = first_mask(data, question)
    for _ in range(_MOST_TRIES):
        kept = scr_mask.within(mask, habitat, plane) if habitat is not None else mask
        countries = _countries(kept, plane, side_of)
        full, names = _with_mask(data, kept, countries, question.by_country)
        found = fit(Likelihood([full], question.model), progress)
        change, sigma = _wider(found, mask)
        wide = mask.buffer_m >= scr_mask.LEAST_BUFFER_SIGMA * sigma and change < scr_mask.MOST_CHANGE
        if wide or question.buffer_m:
            break
        mask = _mask(data, max(1.25 * mask.buffer_m, _ROOM * scr_mask.LEAST_BUFFER_SIGMA * sigma), question, sigma)
    bias = _bias(found, known, question, sigma, progress)
    lon, lat = plane.degrees(kept.centres)
    surface = np.exp(full.density @ found.theta[: full.density.shape[1]]) * _PER_100KM2
    cells = pd.DataFrame({"country": countries, "d_per_100km2": surface, "geometry": shapely.points(lon, lat)})
    numbers = numbers_by_country(found, countries)
    return Density(found, _estimates(found, names, progress), numbers, cells, kept, change, sigma, known.dropped, bias)


def _bias(found: ScrFit, known: Survey, question: Question, sigma_m: float, progress: Progress) -> SimulatedBias | None:
    if not known.on_grid.any() or not question.grid_m:
        return None
    most = MOST_CELL_SIGMA * sigma_m
    if question.grid_m > most and not question.coarser:
        raise NeaspecError("scr_grid_too_coarse", grid=round(question.grid_m), most=round(most))
    return simulated_bias(found, known.on_grid, question.grid_m, question.seed, progress)


def _countries(mask: scr_mask.Mask, plane: scr_mask.Plane, side_of) -> np.ndarray:
    told = side_of(shapely.points(*plane.degrees(mask.centres)))
    return np.array([UNKNOWN if pd.isna(side) else side for side in told], dtype=object)


def _with_mask(
    data: ScrData, mask: scr_mask.Mask, countries: Sequence[str], by_country: bool
) -> tuple[ScrData, list[str]]:
    of = np.asarray(countries, dtype=object)
    known = of != UNKNOWN
    if by_country and known.any():  # cells of no known side have the density of the nearest side, not one of their own
        of = of[known][cKDTree(mask.centres[known]).query(mask.centres)[1]]
    names = sorted(set(of)) if by_country else ["all"]
    design = np.column_stack([of == name for name in names]) if by_country else np.ones((len(of), 1))
    fields = {**vars(data), "mask_m": mask.centres, "cell_ha": mask.cell_ha, "density": design.astype(float)}
    return ScrData(**fields), names


def _wider(found: ScrFit, mask: scr_mask.Mask) -> tuple[float, float]:
    """What a wider buffer changes, and the largest sigma of a sex; the sex that moves farther decides."""
    likelihood = found.likelihood
    data = likelihood.sessions[0].data
    _, detection, sigma, _ = likelihood.parts(found.theta)
    rows = [likelihood.design(0, sex) for sex in range(2 if likelihood.model.sex else 1)]
    link, log_sigma = max(((row @ detection, row @ sigma) for row in rows), key=lambda pair: pair[1])
    widest = float(np.exp(log_sigma))
    effort, function = data.usage.sum(axis=1), likelihood.model.function
    return scr_mask.change_when_wider(data.detectors_m, effort, mask, function, link, widest), widest


def _estimates(found: ScrFit, names: Sequence[str], progress: Progress) -> pd.DataFrame:
    """Density in animals per 100 km2 with profile limits, then detection, sigma in metres and the share of males."""
    rows = []
    for place, name in enumerate(names):
        value = float(np.exp(found.theta[place])) * _PER_100KM2
        low, high = (float(np.exp(end)) * _PER_100KM2 for end in profile_interval(found, place, progress))
        rows.append((f"D:{name}", value, log_normal_se(value, float(found.se[place])), low, high))
    sexes = {":sex0": ":female", ":sex1": ":male"}
    for name, *numbers in natural(found):
        for code, word in sexes.items():
            name = name.replace(code, word)
        rows.append((name, *numbers))
    return pd.DataFrame(rows, columns=ESTIMATES)


def forecast(data: ScrData, mask: scr_mask.Mask, model: Model) -> tuple[float, float]:
    """About how many seconds and megabytes the fit will take."""
    classes = 2 if model.sex else 1
    pairs, histories = len(data.detectors_m) * len(mask.centres), data.animals * len(mask.centres)
    return 150 * classes * (6e-8 * pairs + 2e-8 * histories), 8e-6 * classes * (8 * pairs + 3 * histories)

"""A survey's density from its capture histories: data on a plane, a mask that is wide enough, the fit, the numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..errors import NeaspecError
from ..progress import Progress, Silent
from . import scr_mask
from .capture_histories import CaptureHistories
from .scr_fit import Z95, ScrFit, fit, log_normal_se, movement_spread, natural, profile_interval
from .scr_grid_bias import MOST_CELL_SIGMA, TOLD_CELLS_SIGMA, SimulatedBias, simulated_bias
from .scr_likelihood import Likelihood, Model, ScrData
from .scr_regions import TOGETHER, numbers_by_country
from .scr_sessions import Session, split
from .scr_strata import UNKNOWN, Strata, with_mask

ESTIMATES = ["parameter", "estimate", "se", "low", "high"]
_MOST_TRIES = 4
_SILENT = Silent()
_ROOM = 1.25  # a first buffer from the spread of detections, which is smaller than sigma
_PER_100KM2 = 10_000.0  # hectares


@dataclass(frozen=True)
class Question:
    """The model; ``by_country`` gives each country a density of its own, ``by_session`` each of the ``sessions``
    (``SESSIONS``); None as buffer or spacing: they are chosen.

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
    sessions: str = "none"
    by_session: bool = True


@dataclass(frozen=True)
class Density:
    """``estimates`` (``ESTIMATES``), ``numbers`` by country, ``cells`` (country, density, geometry EPSG:4326), both
    with the ``session``, empty where all have the same; the mask and what a wider buffer changes; ``dropped`` captures
    without effort or place; sides and sessions ``missing`` any capture (``Strata``); the simulated ``biases`` of grids,
    first that of the grid itself.
    """

    found: ScrFit
    estimates: pd.DataFrame
    numbers: pd.DataFrame
    cells: pd.DataFrame
    mask: scr_mask.Mask
    change: float
    sigma_m: float
    dropped: int
    missing: Sequence[str]
    biases: Sequence[SimulatedBias]

    @property
    def together(self) -> pd.DataFrame:
        """The numbers of all sides together, a row per session; one row where density is the same in all sessions."""
        rows = self.numbers[self.numbers["country"] == TOGETHER]
        return rows if self.cells["session"].any() else rows.tail(1).assign(session="")


@dataclass(frozen=True)
class Survey:
    """The data with an empty mask, the plane they lie on, their ``sessions``, and how many captures have no known place
    or effort behind them.
    """

    data: ScrData
    plane: scr_mask.Plane
    sessions: Sequence[Session]
    dropped: int


def survey(histories: CaptureHistories, question: Question) -> Survey:
    """The stations and captures of a survey; stations without any effort are left out.

    Generalised places are refused where no width of their grid is given, because sigma would absorb them.
    Raises ``NeaspecError``: scr_no_effort, scr_coarse_stations, scr_multi_twice, unknown_parameter_value.
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
    starts = histories.occasions["start"].tolist()
    sessions = split(data, question.sessions, places["country"].tolist(), starts, on_grid)
    return Survey(data, plane, sessions, len(captures) - len(used))


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
    Raises ``NeaspecError``: scr_grid_too_coarse, and those of ``Likelihood``, ``fit`` and ``make_mask``.
    """
    data, plane, model = known.data, known.plane, question.model
    mask = first_mask(data, question)
    captured = [_captured(session.data, plane, side_of) for session in known.sessions]
    # a session of one country has the density of that country already
    by_country = question.by_country and not (question.by_session and question.sessions == "country_season")
    for _ in range(_MOST_TRIES):
        kept = scr_mask.within(mask, habitat, plane) if habitat is not None else mask
        countries = _countries(kept.centres, plane, side_of)
        strata = with_mask(known.sessions, kept, countries, captured, by_country, question.by_session, model.session)
        found = fit(Likelihood([session.data for session in strata.sessions], model), progress)
        change, sigma = _wider(found, mask)
        wide = mask.buffer_m >= scr_mask.LEAST_BUFFER_SIGMA * sigma and change < scr_mask.MOST_CHANGE
        if wide or question.buffer_m:
            break
        mask = _mask(data, max(1.25 * mask.buffer_m, _ROOM * scr_mask.LEAST_BUFFER_SIGMA * sigma), question, sigma)
    biases = _biases(found, strata, question, sigma, progress)
    numbers = pd.concat(
        [
            numbers_by_country(found, countries, place).assign(session=session.name)
            for place, session in enumerate(strata.sessions)
        ],
        ignore_index=True,
    )
    return Density(
        found,
        pd.concat([_estimates(found, strata, progress), _bias_rows(biases)], ignore_index=True),
        numbers,
        _cells(found, strata, question.by_session, countries, plane),
        kept,
        change,
        sigma,
        known.dropped,
        strata.missing,
        biases,
    )


def _cells(
    found: ScrFit, strata: Strata, by_session: bool, countries: np.ndarray, plane: scr_mask.Plane
) -> pd.DataFrame:
    """The cells with their density, once for all sessions or in each session."""
    points = shapely.points(*plane.degrees(strata.sessions[0].data.mask_m))
    tables = []
    for session in strata.sessions if by_session else strata.sessions[:1]:
        surface = np.exp(session.data.density @ found.theta[: len(strata.names)]) * _PER_100KM2
        table = {"country": countries, "d_per_100km2": surface, "session": session.name if by_session else ""}
        tables.append(pd.DataFrame({**table, "geometry": points}))
    return pd.concat(tables, ignore_index=True)


def _biases(
    found: ScrFit, strata: Strata, question: Question, sigma_m: float, progress: Progress
) -> list[SimulatedBias]:
    """The bias of the grid, and of cells of a quarter, a half and the whole of sigma to compare it with."""
    on_grid = [session.on_grid for session in strata.sessions]
    if not question.grid_m or not any(marks.any() for marks in on_grid):
        return []
    most = MOST_CELL_SIGMA * sigma_m
    if question.grid_m > most and not question.coarser:
        raise NeaspecError("scr_grid_too_coarse", grid=round(question.grid_m), most=round(most))
    widths = [question.grid_m, *(share * sigma_m for share in TOLD_CELLS_SIGMA)]
    return [simulated_bias(found, on_grid, width, question.seed, progress) for width in widths]


def _bias_rows(biases: Sequence[SimulatedBias]) -> pd.DataFrame:
    """The mean relative bias of density and sigma as rows of the estimates, with the width of the cells in metres."""
    rows = []
    for bias in biases:
        for name in ("density", "sigma"):
            mean, se = getattr(bias, name), getattr(bias, f"{name}_se")
            rows.append((f"bias_{name}:{round(bias.grid_m)}m", mean, se, mean - Z95 * se, mean + Z95 * se))
    return pd.DataFrame(rows, columns=ESTIMATES)


def _countries(places_m: np.ndarray, plane: scr_mask.Plane, side_of) -> np.ndarray:
    told = side_of(shapely.points(*plane.degrees(places_m)))
    return np.array([UNKNOWN if pd.isna(side) else side for side in told], dtype=object)


def _captured(data: ScrData, plane: scr_mask.Plane, side_of) -> frozenset[str]:
    """The countries in which animals were caught, by the same line that divides the cells."""
    return frozenset(_countries(data.detectors_m[np.unique(data.detector)], plane, side_of)) - {UNKNOWN}


def _wider(found: ScrFit, mask: scr_mask.Mask) -> tuple[float, float]:
    """What a wider buffer changes, and the largest sigma; the sex that moves farther and the worst session decide."""
    likelihood = found.likelihood
    _, detection, sigma, _ = likelihood.parts(found.theta)
    changes, sigmas = [], []
    for number, session in enumerate(likelihood.sessions):
        rows = [likelihood.design(number, sex) for sex in range(2 if likelihood.model.sex else 1)]
        link, log_sigma = max(((row @ detection, row @ sigma) for row in rows), key=lambda pair: pair[1])
        sigmas.append(float(np.exp(log_sigma)))
        places, function = session.data.detectors_m, likelihood.model.function
        changes.append(scr_mask.change_when_wider(places, session.effort, mask, function, link, sigmas[-1]))
    return max(changes), max(sigmas)


def _estimates(found: ScrFit, strata: Strata, progress: Progress) -> pd.DataFrame:
    """Density in animals per 100 km2 with profile limits, then detection, sigma in metres and the share of males."""
    rows = []
    for place, name in enumerate(strata.names):
        value = float(np.exp(found.theta[place])) * _PER_100KM2
        low, high = (float(np.exp(end)) * _PER_100KM2 for end in profile_interval(found, place, progress))
        rows.append((f"D:{name}", value, log_normal_se(value, float(found.se[place])), low, high))
    sexes = {":sex0": ":female", ":sex1": ":male"}
    for name, *numbers in natural(found):
        for code, word in sexes.items():
            name = name.replace(code, word)
        plain, mark, number = name.partition(":session")
        if mark:
            name = ":".join(part for part in (plain, strata.sessions[int(number) - 1].name) if part)
        rows.append((name, *numbers))
    return pd.DataFrame(rows, columns=ESTIMATES)


def forecast(known: Survey, mask: scr_mask.Mask, model: Model) -> tuple[float, float]:
    """About how many seconds and megabytes the fit will take."""
    classes = 2 if model.sex else 1
    pairs = sum(len(session.data.detectors_m) for session in known.sessions) * len(mask.centres)
    histories = sum(session.data.animals for session in known.sessions) * len(mask.centres)
    return 150 * classes * (6e-8 * pairs + 2e-8 * histories), 8e-6 * classes * (8 * pairs + 3 * histories)

"""A study of habitat suitability: presences and background of a landscape, the model, and how well it carries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer

from ..errors import NeaspecError
from ..grid import Grid, Raster
from ..messages import Message
from ..progress import Part, Progress, Silent, step
from . import model_tests
from .covariate_scan import Sample, cells_at, grid_of, scan
from .presence_background import Choice, Model, cloglog, fit

UNIFORM, EFFORT, TARGET_GROUP = "uniform", "effort", "target_group"
FEWEST_BACKGROUND = 100
RESPONSE = ["covariate", "value", "suitability"]
_STEPS = 51
_SIDES_AT_ONCE = 2000


@dataclass(frozen=True)
class Question:
    """What was asked: the features, how many background cells, the side of a block (km, None = as far as covariates
    are alike), and the seed of what is drawn.
    """

    species_id: str
    choice: Choice
    background: int
    block_km: float | None
    seed: int


@dataclass(frozen=True)
class Land:
    """Named covariates, the effort (None without one), and the points (EPSG:4326) of presences and target group."""

    covariates: Sequence[tuple[str, Raster]]
    effort: tuple[str, Raster] | None
    presences: np.ndarray
    target_group: np.ndarray | None

    @property
    def rasters(self) -> list[Raster]:
        return [raster for _, raster in self.covariates]

    @property
    def bias(self) -> str:
        """How the background was chosen."""
        return EFFORT if self.effort else TARGET_GROUP if self.target_group is not None else UNIFORM


@dataclass(frozen=True)
class Study:
    """``presences`` and ``background``: cells with their covariates; ``sides``: of each; ``tests``: ``tested``;
    ``block_km`` as used; ``points`` given, of which several may share a cell or lie on none; ``cells`` with data.
    """

    model: Model
    presences: Sample
    background: Sample
    sides: tuple[np.ndarray, np.ndarray]
    tests: pd.DataFrame
    block_km: float
    points: int
    cells: int


FIELDS = ("species_id", "occurrenceStatus", "coordinateUncertaintyInMeters", "dataGeneralizations")


def exact_places(records: pd.DataFrame, cell_m: float, species_id: str | None = None) -> tuple[np.ndarray, int]:
    """The points of ``records`` (any of ``FIELDS`` and ``geometry``) that a raster of ``cell_m`` can use, and how many
    are left out because they were generalised or are less certain than a cell.

    With ``species_id``: of this species alone where records name one, and no records of absence.
    """
    kept = records["geometry"].notna().to_numpy()
    if species_id and "species_id" in records:
        kept &= records["species_id"].eq(species_id).to_numpy()
    if species_id and "occurrenceStatus" in records:
        kept &= ~records["occurrenceStatus"].eq("absent").to_numpy()
    rows = records[kept]
    coarse = np.zeros(len(rows), dtype=bool)
    if "coordinateUncertaintyInMeters" in rows:
        coarse |= (pd.to_numeric(rows["coordinateUncertaintyInMeters"], errors="coerce") > cell_m).to_numpy()
    if "dataGeneralizations" in rows:
        coarse |= rows["dataGeneralizations"].fillna("").astype(str).ne("").to_numpy()
    return rows["geometry"].to_numpy(dtype=object)[~coarse], int(coarse.sum())


def study(question: Question, land: Land, side_of: Callable[[np.ndarray], np.ndarray], progress: Progress) -> Study:
    """The model and its tests. ``side_of`` tells the country of points in EPSG:4326, None where it cannot.

    The rasters lie cell on cell (``check_rasters``).
    Raises what ``scan`` and ``fit`` raise, ``suitability_two_backgrounds`` and ``suitability_few_background``.
    """
    if land.effort and land.target_group is not None:
        raise NeaspecError("suitability_two_backgrounds")
    names = [name for name, _ in land.covariates]
    presences, background, cells = _samples(question, land, Part(progress, 0, 40))
    if len(background.cells) < FEWEST_BACKGROUND:
        raise NeaspecError("suitability_few_background", cells=len(background.cells), least=FEWEST_BACKGROUND)
    model = fit(presences.values, background.values, names, question.choice, Part(progress, 40, 50))
    centres = [_centres(land.rasters[0], sample.cells) for sample in (presences, background)]
    sides = tuple(_sides(land.rasters[0], places, side_of, Part(progress, 50, 70)) for places in centres)
    block_m = (question.block_km or 0) * 1000
    if not block_m:
        block_m = model_tests.autocorrelation_range(centres[1], background.values, question.seed)
    same = replace(question.choice, classes=model.classes)

    def fitted(own: np.ndarray, around: np.ndarray):
        return fit(own, around, names, same, Silent()).suitability

    folds = model_tests.block_folds(*centres, block_m)
    tests = model_tests.tested(presences.values, background.values, folds, sides, fitted, Part(progress, 70, 100))
    return Study(model, presences, background, sides, tests, block_m / 1000, len(land.presences), cells)


def _samples(question: Question, land: Land, progress: Progress) -> tuple[Sample, Sample, int]:
    asked = [land.presences, *([] if land.target_group is None else [land.target_group])]
    to = Transformer.from_crs("EPSG:4326", land.rasters[0].crs, always_xy=True)
    places = [cells_at(land.rasters[0], *to.transform(*shapely.get_coordinates(points).T)) for points in asked]
    wanted = question.background
    found = scan(land.rasters, land.effort[1] if land.effort else None, places, wanted, question.seed, progress)
    if land.target_group is None:
        return found.at[0], found.drawn, found.cells
    group = found.at[1]
    if len(group.cells) > wanted:
        drawn = np.sort(np.random.default_rng(question.seed).choice(len(group.cells), wanted, replace=False))
        group = Sample(group.cells[drawn], group.values[drawn])
    return found.at[0], group, found.cells


def _centres(raster: Raster, cells: np.ndarray) -> np.ndarray:
    grid = grid_of(raster, np.broadcast_to(np.nan, (raster.rows, raster.columns)))
    return grid.centres(*np.divmod(cells, raster.columns))


def _sides(raster: Raster, places: np.ndarray, side_of, progress: Progress) -> np.ndarray:
    back = Transformer.from_crs(raster.crs, "EPSG:4326", always_xy=True)
    points = shapely.points(np.column_stack(back.transform(*places.T)))
    told = [np.zeros(0, dtype=object)]
    for first in range(0, len(points), _SIDES_AT_ONCE):
        step(progress, first, len(points))
        told.append(np.asarray(side_of(points[first : first + _SIDES_AT_ONCE]), dtype=object))
    return np.concatenate(told)


def known_conditions(found: Study) -> np.ndarray:
    """The covariates that the model was made of, presences and background."""
    return np.concatenate([found.presences.values, found.background.values])


def outside(similarity: Grid) -> int:
    """How many cells have a similarity below 0."""
    return int((similarity.values < 0).sum())


def responses(found: Study) -> pd.DataFrame:
    """``RESPONSE``: suitability along each covariate, the others at their mean over the presences."""
    model = found.model
    mean = found.presences.values.mean(axis=0)
    own = np.array([model.curve(place, mean[place : place + 1])[0] for place in range(len(mean))])
    rest = model.intercept + own.sum() - own
    frames = []
    for place, name in enumerate(model.names):
        values = np.linspace(model.low[place], model.high[place], _STEPS)
        suitability = cloglog(rest[place] + model.curve(place, values), model.entropy)
        frames.append(pd.DataFrame({"covariate": name, "value": values, "suitability": suitability}))
    return pd.concat(frames, ignore_index=True)


def told(found: Study, extrapolated: int | None) -> list[Message]:
    """The account of a study; ``extrapolated`` cells, None where it was not asked."""
    training, rest = found.tests.iloc[0], found.tests.iloc[1:]
    messages = [
        Message(
            "suitability_told", presences=len(found.presences.cells), points=found.points,
            background=len(found.background.cells), features=found.model.used, auc=shown(training["auc"]),
            boyce=shown(training["boyce"]),
        )
    ]  # fmt: skip
    blocks = rest.loc[rest["test"] == model_tests.BLOCKS, "auc"].dropna()
    if len(blocks):
        lowest = rest.loc[rest["test"] == model_tests.COUNTRY, "auc"].dropna().min()
        messages.append(
            Message(
                "suitability_tested", blocks=len(blocks), size=f"{found.block_km:.0f}", auc=shown(blocks.mean()),
                country=shown(lowest),
            )
        )  # fmt: skip
    else:
        messages.append(Message("suitability_not_tested"))
    if extrapolated is not None:
        messages.append(Message("suitability_extrapolated", cells=extrapolated, all=found.cells))
    return messages


def shown(value: float) -> str:
    """A measure with two decimals, a dash where there is none."""
    return "–" if pd.isna(value) else f"{value:.2f}"

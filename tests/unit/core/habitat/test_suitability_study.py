"""A whole study on a simulated landscape whose two halves are two countries."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import shapely
from pyproj import Transformer
from simulated_raster import Held

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.habitat import suitability_report, suitability_study
from neaspec_plugin.core.habitat.discontinuity import COLUMNS
from neaspec_plugin.core.habitat.presence_background import Choice
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.reports.document import Table, plain

TO_DEGREES = Transformer.from_crs("EPSG:32652", "EPSG:4326", always_xy=True)
SIDE, BORDER = 80, 504_000.0
QUESTION = suitability_study.Question("AL", Choice(), 1500, 1.0, 1)


def points(cells):
    row, column = np.divmod(cells, SIDE)
    x, y = 500_000 + 100 * (column + 0.5), 5_000_000 - 100 * (row + 0.5)
    return shapely.points(np.column_stack(TO_DEGREES.transform(x, y)))


def side_of(places):
    x, _ = TO_DEGREES.transform(shapely.get_x(places), shapely.get_y(places), direction="INVERSE")
    return np.where(x < BORDER, "CHN", "RUS").astype(object)


@pytest.fixture(scope="module")
def land():
    """Forest in waves; the animal keeps to it. The other covariate says nothing."""
    source = np.random.default_rng(1)
    row, column = np.indices((SIDE, SIDE))
    forest = np.sin(row / 6) + np.cos(column / 7)
    chance = np.exp(2 * forest).ravel()
    cells = source.choice(SIDE * SIDE, 150, replace=False, p=chance / chance.sum())
    twice = np.concatenate([cells, cells[:10]])
    covariates = [("forest", Held(forest)), ("noise", Held(source.normal(size=(SIDE, SIDE))))]
    return suitability_study.Land(covariates, None, points(twice), None)


@pytest.fixture(scope="module")
def found(land):
    return suitability_study.study(QUESTION, land, side_of, Silent())


def test_the_forest_is_found_and_carries_over_the_border(found):
    assert found.points == 160 and len(found.presences.cells) == 150 and found.cells == SIDE * SIDE
    assert len(found.background.cells) == 1500 and set(found.sides[0]) == {"CHN", "RUS"}
    tests = found.tests.set_index(["test", "country"])
    assert tests.loc["country"].index.tolist() == ["CHN", "RUS"] and (found.tests["auc"] > 0.7).all()
    curves = suitability_study.responses(found)
    rise = curves.groupby("covariate")["suitability"].agg(lambda own: own.iloc[-1] - own.iloc[0])
    assert rise["forest"] > 0.8 and abs(rise["noise"]) < 0.2
    assert list(curves.columns) == suitability_study.RESPONSE


def test_equal_questions_have_equal_answers(land, found):
    again = suitability_study.study(QUESTION, land, side_of, Silent())
    pd.testing.assert_frame_equal(again.tests, found.tests)
    other = suitability_study.study(replace(QUESTION, seed=2), land, side_of, Silent())
    assert other.background.cells.tolist() != found.background.cells.tolist()


def test_a_target_group_takes_back_what_unequal_effort_feigns(land):
    """Simulated: nobody looks in the east. Without correction the west is preferred, with the target group it is not."""
    row, column = np.indices((SIDE, SIDE))
    west = column.ravel() < SIDE // 4
    source = np.random.default_rng(2)
    seen = np.where(west, 8.0, 1.0)
    draws = [np.unique(source.choice(SIDE * SIDE, n, p=seen / seen.sum())) for n in (150, 2500)]
    covariates = [("column", Held(column * 1.0)), land.covariates[0]]
    biased = suitability_study.Land(covariates, None, points(draws[0]), None)
    mended = replace(biased, target_group=points(draws[1]))
    weighed = replace(biased, effort=("effort", Held(seen.reshape(SIDE, SIDE))))
    falls = []
    for one in (biased, mended, weighed):
        curves = suitability_study.responses(suitability_study.study(QUESTION, one, side_of, Silent()))
        own = curves.loc[curves["covariate"] == "column", "suitability"].to_numpy()
        falls.append(own.max() - own.min())
    assert falls[0] > 0.4 and falls[1] < 0.5 * falls[0] and falls[2] < 0.5 * falls[0]
    assert [one.bias for one in (biased, mended, weighed)] == ["uniform", "target_group", "effort"]
    with pytest.raises(NeaspecError, match="suitability_two_backgrounds"):
        suitability_study.study(QUESTION, replace(weighed, target_group=points(draws[1])), side_of, Silent())
    with pytest.raises(NeaspecError, match="suitability_few_background"):
        suitability_study.study(QUESTION, replace(biased, target_group=points(draws[1][:50])), side_of, Silent())


def test_places_that_are_no_exact_presences():
    records = pd.DataFrame(
        {
            "species_id": ["AL", "AL", "AL", "AL", "AT", "AL", "AL"],
            "occurrenceStatus": ["present", "absent", None, "present", "present", "present", "present"],
            "coordinateUncertaintyInMeters": [10, 10, None, 5000, 10, 10, 100],
            "dataGeneralizations": [None, None, "", None, None, "0.1 degree", None],
            "geometry": [shapely.Point(n, 0) for n in range(7)],
        }
    )
    kept, coarse = suitability_study.exact_places(records, 100.0, "AL")
    assert [point.x for point in kept] == [0, 2, 6] and coarse == 2
    kept, coarse = suitability_study.exact_places(records, 100.0)
    assert [point.x for point in kept] == [0, 1, 2, 4, 6] and coarse == 2
    assert len(suitability_study.exact_places(records[["geometry"]], 100.0, "AL")[0]) == 7


class Codes:
    """A message as its code and parameters."""

    def __getattr__(self, name):
        return lambda *given: str(given[0])

    def text(self, message):
        return message if isinstance(message, str) else repr(message)

    def listed(self, items):
        return ", ".join(items)


def test_the_report_has_sums_and_no_place(land, found):
    jumps = pd.DataFrame([("forest", "CHN", "RUS", 0, 20, 50, 50, 1.0, 3.0, 3.0, "jump")], columns=COLUMNS)
    made = suitability_report.build(found, QUESTION, land, jumps, 64, {}, "en")
    tables = {table.key: table for table in made.blocks(Table)}
    assert list(tables) == ["tests", "countries", "jumps", "record"]
    words = {key: [[plain(cell, Codes()) for cell in row] for row in table.rows] for key, table in tables.items()}
    assert [row[0] for row in words["countries"][:2]] == ["CHN", "RUS"]
    assert sum(int(row[1]) for row in words["countries"]) == 150
    assert words["jumps"] == [["forest", "1", "1"]]
    record = {row[0]: row[1] for row in words["record"]}
    assert record["Message('suitability_extrapolated_share')"] == str(64 / found.cells)
    assert record["Message('suitability_covariates')"] == "forest, noise"
    unasked = suitability_report.build(found, QUESTION, land, jumps[:0], None, {}, "en")
    assert len([table for table in unasked.blocks(Table) if table.key == "jumps" and table.rows]) == 0


def test_the_account(found):
    first, second = suitability_study.told(found, None)
    assert first.params["presences"] == 150 and second.code == "suitability_tested"
    none = replace(found, tests=found.tests.assign(auc=found.tests["auc"].where(found.tests["test"] == "training")))
    codes = [message.code for message in suitability_study.told(none, 3)]
    assert codes == ["suitability_told", "suitability_not_tested", "suitability_extrapolated"]

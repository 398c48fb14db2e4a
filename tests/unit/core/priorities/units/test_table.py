"""The table of units: names of fields, locks, costs and what is told. Simulated."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from neaspec_plugin.core.corridors.networks.patch_network import plane_of
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.movement.border_side import Sides
from neaspec_plugin.core.priorities.units.overlay import on_plane
from neaspec_plugin.core.priorities.units.table import Layers, Question, field_names, unit_table
from neaspec_plugin.core.progress import Silent

STUDY = [shapely.box(130, 43, 131, 44)]
SIDES = Sides([("CHN", shapely.box(129, 42, 132, 45))], [shapely.LineString([(129, 42), (132, 42)])], 300.0)


class Flat:
    """A raster of one value, without data north of a latitude."""

    left, width, height, rows, columns, crs = 129.9, 0.1, 0.1, 12, 12, "EPSG:4326"

    def __init__(self, value, top):
        self.value, self.top = value, top

    def read(self, row, end, column, stop):
        return np.full((end - row, stop - column), self.value)


def table(question=None, **layers):
    return unit_table(question or Question("square", 100.0), Layers(STUDY, **layers), SIDES, Silent())


def test_fields_are_named_after_features_and_stay_apart():
    names = ["Amur tiger", "амурский тигр", "амур-тигр", "Amur.tiger", "%", " "]
    assert field_names(names) == [
        "f_amur_tiger", "f_амурский_тигр", "f_амур_тигр", "f_amur_tiger_2", "f_feature", "f_feature_2",
    ]  # fmt: skip


def test_a_unit_is_locked_from_the_share_that_was_asked():
    found = table(Question("square", 100.0, locked_share=0.3), protected=[shapely.box(130, 43, 130.5, 44)]).units
    assert ((found["status"] == "locked_in") == (found["protected_share"] >= 0.3)).all()
    assert set(found["status"]) == {"locked_in", "available"}
    assert set(table(Question("square", 100.0, locked_share=0.0)).units["status"]) == {"available"}


def test_cost_is_by_the_hectare_and_missing_where_its_raster_is():
    found = table(cost=("price", Flat(7.0, 43.6)))
    there = found.units["cost"].notna()
    assert (found.units.loc[there, "cost"] / found.units.loc[there, "area_ha"]).to_numpy() == pytest.approx(7.0)
    missing = int((~there).sum())
    (told,) = [one.params for one in found.told if one.code == "units_no_cost"]
    assert missing and told == {"layer": "price", "units": missing}


def test_a_cost_raster_below_zero_in_any_unit_is_refused_though_the_mean_is_not():
    class Hole(Flat):
        def read(self, row, end, column, stop):
            values = super().read(row, end, column, stop)
            return np.where(np.add.outer(np.arange(row, end), 10 * np.arange(column, stop)) == 55, -1.0, values)

    with pytest.raises(NeaspecError) as error:
        table(cost=("price", Hole(7.0, 44.1)))
    assert error.value.message.code == "cost_below_zero" and error.value.message.params["layer"] == "price"
    units = table(cost=("price", Flat(0.0, 44.1))).units["geometry"].to_numpy()
    met = shapely.area(shapely.intersection(units, shapely.box(130.4, 43.5, 130.5, 43.6))) > 1e-9
    assert error.value.message.params["units"] == met.sum() > 1


def test_own_units_bring_their_cost_and_one_that_is_cut_has_a_share_of_it():
    half, outside = shapely.box(130.5, 42.5, 131, 43.5), shapely.box(150, 43, 151, 44)
    own = (["whole", "half", "far"], [shapely.box(130, 43, 130.5, 44), half, outside])
    found = table(Question("own"), own=own, own_cost=[10.0, 8.0, None]).units
    kept = shapely.area(
        on_plane([shapely.box(130.5, 43, 131, 43.5), half], plane_of(np.array([130, 131]), np.array([43, 44])))
    )
    assert found["cost"].tolist() == pytest.approx([10.0, 8.0 * kept[0] / kept[1]], rel=1e-4)
    for cost, others in (([None, 1.0, 1.0], 0), ([-1.0, None, 1.0], 1)):
        with pytest.raises(NeaspecError) as error:
            table(Question("own"), own=own, own_cost=cost)
        assert error.value.message.code == "selection_cost_invalid"
        assert error.value.message.params == {"unit": "whole", "others": others}
    with pytest.raises(NeaspecError, match="cost_twice"):
        table(Question("own"), own=own, own_cost=[1.0] * 3, cost=("price", Flat(7.0, 44.1)))


def test_rows_without_a_place_are_told():
    told = table(shapes=[("cranes", [None, shapely.Point(130.5, 43.5)]), ("roads", [None])]).told
    (params,) = [one.params for one in told if one.code == "rows_without_place"]
    assert params == {"rows": 2, "features": ["cranes", "roads"]}


def test_a_mean_has_no_total_and_amounts_lack_nothing_silently():
    found = table(Question("square", 100.0, statistic="mean"), rasters=[("a", Flat(3.0, 43.6)), ("b", Flat(1.0, 44.1))])
    assert found.features["total"].isna().all() and found.features["unit"].tolist() == ["value"] * 2
    assert found.units["f_a"].dropna().to_numpy() == pytest.approx(3.0) and found.units["f_b"].notna().all()
    assert found.features["units_without_data"].tolist() == [int(found.units["f_a"].isna().sum()), 0]


def test_a_raster_without_data_in_any_unit_is_named():
    with pytest.raises(NeaspecError) as error:
        table(rasters=[("there", Flat(1.0, 44.1)), ("void", Flat(np.nan, 44.1))])
    assert error.value.message.code == "raster_not_in_units" and error.value.message.params == {"layer": "void"}

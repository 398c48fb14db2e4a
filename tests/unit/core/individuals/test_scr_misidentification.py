"""Densities with wrong identities: what becomes of captures, and which way density moves. Simulated."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.individuals.scr_fit import ScrFit, fit
from neaspec_plugin.core.individuals.scr_grid_bias import simulate
from neaspec_plugin.core.individuals.scr_likelihood import Likelihood, Model, ScrData
from neaspec_plugin.core.individuals.scr_misidentification import DRAWS, mistaken, refitted

ONE = np.ones((1, 1))


def data(captures, animals, sex=None, kind_counts=None):
    """(animal, detector, occasion) of simulated animals."""
    animal, detector, occasion = (np.array(column) for column in zip(*captures))
    count = np.array(kind_counts or [1] * len(captures))
    return ScrData(np.zeros((3, 2)), np.ones((3, 4)), animal, detector, occasion, count, animals, ONE, 1.0, ONE, sex)


TWO = data([(0, 0, 0), (0, 1, 1), (1, 0, 0), (1, 2, 1)], 2, np.array([0, 1]))


def test_no_error_changes_nothing():
    found = mistaken(TWO, 0.0, 0.5, np.random.default_rng(1), "proximity")
    for name in ("animal", "detector", "occasion", "count", "sex"):
        assert getattr(found, name).tolist() == getattr(TWO, name).tolist()


def test_all_wrong_as_new_animals_are_animals_of_one_capture_and_of_unknown_sex():
    found = mistaken(TWO, 1.0, 1.0, np.random.default_rng(1), "proximity")
    assert found.animals == 4 and sorted(found.animal) == [0, 1, 2, 3] and found.sex.tolist() == [-1] * 4


@pytest.mark.parametrize(
    ("kind", "counts"),
    [("proximity", [3, 1, 1]), ("count", [7, 1, 1]), ("multi", [3, 1])],  # multi: one detector in an occasion
)
def test_what_an_animal_cannot_have_twice_is_one(kind, counts):
    """Both captures of the second animal go to the first, which was at detector 0 in occasion 0 as well."""
    own = replace(TWO, count=np.array([3, 1, 4, 1]))
    source = np.random.default_rng(1)
    while True:  # until the draw is that one
        found = mistaken(own, 0.5, 0.0, source, kind)
        if found.animals == 1 and found.sex.tolist() == [0]:
            break
    assert sorted(found.count, reverse=True) == counts


def fitted():
    """The fit of a survey with 36 detectors 4 km apart, simulated with 6 animals per 100 km2 and a sigma of 3 km."""
    cells, grid = np.arange(-11_250, 31_500, 1500.0), np.arange(6) * 4000.0
    traps, mask = (np.column_stack([axis.ravel() for axis in np.meshgrid(line, line)]) for line in (grid, cells))
    caught, model = np.array([0, 0, 1, 2, 3, 4]), Model("proximity", "hazard_half_normal")
    empty = ScrData(traps, np.ones((36, 5)), caught, np.array([0, 1, 0, 0, 0, 0]), 0 * caught, 1 + 0 * caught, 5, mask,
                    225.0, np.ones((len(mask), 1)))  # fmt: skip
    truth = ScrFit(Likelihood([empty], model), np.array([np.log(0.0006), -1.5, np.log(3000.0)]), np.eye(3), 0.0)
    return fit(Likelihood([simulate(truth, traps, np.random.default_rng(3))], model))


def test_new_animals_raise_density_and_the_same_seed_gives_the_same():
    found = fitted()
    one, two = (refitted(found, (0.05, 0.25), 4) for _ in range(2))
    assert one.equals(two) and one["misid_rate"].tolist() == [0, 0.05, 0.25] and set(one["session"]) == {""}
    first, one = one.iloc[0], one.iloc[1:]
    assert first["fits"] == 1 and first["n_low"] == first["n_high"]  # what was found
    assert (one["fits"] > DRAWS).all() and (one["fits"] <= 2 * DRAWS).all()
    cells = found.likelihood.sessions[0].data
    animals = float(np.exp(found.theta[0]) * len(cells.mask_m) * cells.cell_ha)
    assert first["n_median"] == pytest.approx(animals) and first["d_median"] == pytest.approx(animals / area_km2(cells))
    assert (one["n_low"] < one["n_high"]).all() and one["n_high"].iloc[1] > 1.1 * animals
    assert one["n_high"].iloc[1] - one["n_low"].iloc[1] > one["n_high"].iloc[0] - one["n_low"].iloc[0]
    assert one["d_median"].tolist() == pytest.approx((one["n_median"] / area_km2(cells)).tolist())


def area_km2(cells):
    """In units of 100 km2."""
    return len(cells.mask_m) * cells.cell_ha / 10_000


def test_each_session_of_its_own_density_has_its_own_rows():
    """The same captures in two sessions: the second session has three times the animals."""
    known = fitted()
    data_, theta = known.likelihood.sessions[0].data, known.theta
    first = replace(data_, density=np.column_stack([data_.density, 0 * data_.density]))
    second = replace(data_, density=np.column_stack([data_.density, data_.density]))
    model = known.likelihood.model
    found = ScrFit(Likelihood([first, second], model), np.insert(theta, 1, np.log(3)), np.eye(4), 0.0)
    both = refitted(found, (0.0,), 1, None, ("2014", "2017"))
    assert both["session"].tolist() == ["2014", "2017"] and both["misid_rate"].tolist() == [0, 0]
    assert both["n_median"].iloc[1] == pytest.approx(3 * both["n_median"].iloc[0])
    assert refitted(found, (), 1).empty and len(refitted(found, (0.0,), 1)) == 1


def test_a_fit_from_its_own_estimates_stays_there():
    found = fitted()
    assert fit(found.likelihood, standard_errors=False, begin=found.theta).theta == pytest.approx(found.theta, abs=1e-3)


def test_a_cancel_is_heard():
    class Cancelled:
        def is_canceled(self):
            return True

        def set_progress(self, percent):
            pass

        info = set_progress

    with pytest.raises(NeaspecError, match="cancelled"):
        refitted(fitted(), (0.1,), 1, Cancelled())

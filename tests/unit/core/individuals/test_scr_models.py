"""Detection functions side by side: AICc by hand, and the one that made the captures is the better one. Simulated."""

from __future__ import annotations

import numpy as np
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.individuals import scr_models
from neaspec_plugin.core.individuals.scr_fit import fit
from neaspec_plugin.core.individuals.scr_likelihood import Likelihood, Model, ScrData


def survey():
    """Simulated captures at 36 detectors 4 km apart that see nearly every animal beside them (half-normal, g0 0.95)."""
    source, line = np.random.default_rng(2), np.arange(6) * 4000.0
    cells = np.arange(-11_250, 31_500, 2000.0)
    traps, mask = (np.column_stack([axis.ravel() for axis in np.meshgrid(one, one)]) for one in (line, cells))
    homes = source.uniform(-8000, 28_000, (90, 2))
    squared = ((homes[:, None] - traps) ** 2).sum(axis=2)
    seen = source.random((90, 36, 3)) < 0.95 * np.exp(-squared / (2 * 2500.0**2))[..., None]
    seen = seen[seen.any(axis=(1, 2))]
    animal, detector, occasion = np.nonzero(seen)
    return ScrData(traps, np.ones((36, 3)), animal, detector, occasion, np.ones(len(animal), int), len(seen), mask, 400.0,
                   np.ones((len(mask), 1)))  # fmt: skip


def test_the_function_that_made_the_captures_has_the_lower_aicc():
    data = survey()
    fits = {name: fit(Likelihood([data], Model("proximity", name))) for name in ("half_normal", "hazard_half_normal")}
    found = scr_models.compared(fits["half_normal"]).set_index("function")
    for name, one in fits.items():  # three parameters: 2 * 3 * 4 / (n - 4) on top of AIC
        assert found.loc[name, "aicc"] == pytest.approx(one.aic + 24 / (data.animals - 4), abs=1e-3)
    assert found["delta_aicc"].tolist()[0] == 0 and found["delta_aicc"].tolist()[1] > 0.5
    other = scr_models.compared(fits["hazard_half_normal"]).set_index("function")
    assert other["aicc"].tolist() == pytest.approx(found["aicc"].tolist(), abs=1e-3)


def test_a_function_without_a_maximum_has_no_number(monkeypatch):
    found = fit(Likelihood([survey()], Model()))

    def none(*_):
        raise NeaspecError("scr_not_converged")

    monkeypatch.setattr(scr_models, "fit", none)
    table = scr_models.compared(found)
    assert np.isnan(table["aicc"].iloc[1]) and table["delta_aicc"].iloc[0] == 0

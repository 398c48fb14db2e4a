"""Abundance from samples against published data and against populations that are known."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.individuals import capwire
from neaspec_plugin.core.progress import Silent

# northern hairy-nosed wombats (Banks et al. 2003), the data that come with the program capwire
WOMBAT = np.repeat([1, 2, 3, 4, 5, 6, 7], [25, 11, 10, 10, 9, 11, 5])
INDIVIDUALS = pd.DataFrame(columns=["organismID", "species_id", "aliases", "grade"])
TOY = np.repeat([1, 2, 3, 4], [5, 2, 2, 1])


@pytest.mark.parametrize(
    ("counts", "largest", "n", "value"), [(WOMBAT, 200, 84, -1153.8402), (TOY, 100, 12, -43.02357)]
)
def test_ecm(counts, largest, n, value):
    found = capwire.ecm(counts, largest)
    assert found.n == n and found.log_likelihood == pytest.approx(value, abs=1e-4)
    # the chance of the samples: in how many ways the animals found can be chosen, and each sample 1 of N
    ways = math.log(math.comb(n, len(counts)))
    assert found.log_likelihood == pytest.approx(ways - counts.sum() * math.log(n))


@pytest.mark.parametrize(
    ("counts", "largest", "n", "n_a", "alpha", "value"),
    [(WOMBAT, 200, 98, 35, 4.00297, -1104.9673), (TOY, 100, 16, 5, 4.48, -39.53227)],
)
def test_tirm(counts, largest, n, n_a, alpha, value):
    found = capwire.tirm(counts, largest)
    assert (found.n, found.n_a) == (n, n_a)
    assert found.alpha == pytest.approx(alpha, abs=1e-5) and found.log_likelihood == pytest.approx(value, abs=1e-4)


def test_both_models_and_the_test_between_them():
    found = capwire.capwire(WOMBAT, 1, Silent())
    assert found == capwire.capwire(WOMBAT, 1, Silent())
    assert (found.ecm.estimate, found.tirm.estimate) == (84, 98)
    assert found.p < 0.01  # the published test finds none as extreme
    assert 81 <= found.ecm.low <= 84 <= found.ecm.high and found.tirm.low <= 98 <= found.tirm.high


def test_like_animals_are_found_again():
    """Of 40 like animals, 100 samples: the estimate lies near 40 and the test finds no classes, on the average."""
    rng = np.random.default_rng(3)
    estimates, small = [], 0
    for seed in range(20):
        counts = rng.multinomial(100, np.full(40, 1 / 40))
        found = capwire.capwire(counts[counts > 0], seed, Silent(), draws=40)
        estimates.append(found.ecm.estimate)
        small += found.p is not None and found.p < 0.05
    assert np.mean(estimates) == pytest.approx(40, abs=2) and small <= 4


def test_two_classes_are_found_again():
    """Of 20 animals five times as easily found as 40 others, 250 samples."""
    rng = np.random.default_rng(5)
    weight = np.r_[np.full(20, 5.0), np.ones(40)]
    draws = [rng.multinomial(250, weight / weight.sum()) for _ in range(20)]
    found = [capwire.tirm(counts[counts > 0], 300).n for counts in draws]
    alike = [capwire.ecm(counts[counts > 0], 300).n for counts in draws]
    assert np.mean(found) == pytest.approx(60, rel=0.1)
    assert np.mean(alike) < np.mean(found)


@pytest.mark.parametrize(("counts", "note"), [([], "no_animals"), ([1, 1, 1], "no_recaptures")])
def test_nothing_found_twice_tells_nothing(counts, note):
    found = capwire.capwire(counts, 1, Silent())
    assert found.ecm.note == found.tirm.note == note and found.p is None


def test_all_found_as_often_make_one_class():
    found = capwire.capwire([2, 2, 2], 1, Silent())
    assert found.tirm.note == "one_class" and found.ecm.estimate >= 3


def test_it_can_be_stopped():
    class Tired(Silent):
        def is_canceled(self):
            return True

    with pytest.raises(NeaspecError, match="cancelled"):
        capwire.capwire(TOY, 1, Tired())


def samples(rows):
    columns = ["materialSampleID", "organismName", "declaredSide", "collectionDate"]
    table = pd.DataFrame(rows, columns=columns).assign(species_id="AL", datasetID="sim", sex=None)
    lacking = ("organismID", "countryFromPoint", "sideStatus", "dataGeneralizations")
    return table.assign(**dict.fromkeys(lacking), timePrecision="day")


def test_samples_are_counted_by_animal():
    table = samples(
        [
            ("s1", "A", "RUS", "2014-01-05"),
            ("s2", "A", "CHN", "2014-02-05"),
            ("s3", "B", "CHN", "2014-02-06"),
            ("s4", "A", "CHN", "2015-02-06"),
            ("s5", None, "CHN", "2014-02-06"),
        ]
    )
    nothing = pd.DataFrame(columns=["record_table", "record_id", "grade", "organismID", "decided", "method"])
    detections = pd.DataFrame(columns=[*table.columns, "occurrenceID", "observationType", "occurrenceStatus",
                                       "duplicateOf", "localStart", "eventDate", "startUTC", "idMethod"])  # fmt: skip
    usable = pd.DataFrame({"reason": [], "animal": [], "begin": [], "end": []})
    ask = (usable, detections, table, INDIVIDUALS, nothing, "AL")
    assert capwire.sample_counts(*ask, ["CHN", "RUS"]) == [3, 1]
    assert capwire.sample_counts(*ask, ["CHN", "RUS"], "2014-01-01", "2014-12-31") == [2, 1]
    assert capwire.sample_counts(*ask, ["RUS"]) == [1]


def test_records_told_by_genotype_count_where_no_sample_names_an_animal():
    detections = pd.DataFrame({"idMethod": ["genotype", "genotype", "photo", "genotype"]})
    detections = detections.reindex(columns=["idMethod", "occurrenceID", "species_id", "observationType", "occurrenceStatus",
                                             "duplicateOf", "organismID", "organismName", "datasetID", "sex", "declaredSide",
                                             "countryFromPoint", "sideStatus", "dataGeneralizations", "timePrecision",
                                             "localStart", "eventDate", "startUTC"])  # fmt: skip
    usable = pd.DataFrame({"reason": [None, None, None, "no_side"], "animal": ["A", "A", "A", "A"],
                           "begin": pd.Timestamp("2014-01-01"), "end": pd.Timestamp("2014-01-01")})  # fmt: skip
    nothing = pd.DataFrame(columns=["record_table", "record_id", "grade", "organismID", "decided", "method"])
    assert capwire.sample_counts(usable, detections, samples([]), INDIVIDUALS, nothing, "AL", ["RUS"]) == [2]

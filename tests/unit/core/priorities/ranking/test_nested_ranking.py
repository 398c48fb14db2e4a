"""A case of 5 x 5 cells worked by hand, and the order against looking at every cell each time."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities.ranking.nested_ranking import (
    Rule,
    check_ranking_memory,
    curves,
    curves_table,
    numbers_for,
    rank_areas,
    removal_order,
    shares,
)
from neaspec_plugin.core.progress import Silent

# both has a fifth of each feature; one cell each has three tenths, one each has half
BOTH, A3, A5, B3, B5 = (1, 1), (1, 2), (2, 2), (3, 3), (3, 4)


def five_by_five():
    one, two = np.zeros((5, 5)), np.zeros((5, 5))
    one[BOTH], one[A3], one[A5] = 2, 3, 5
    two[BOTH], two[B3], two[B5] = 4, 6, 10
    return [one, two]


def last_ones(ranked, count=5):
    """The cells removed last, in the order of their removal."""
    places = np.argsort(ranked.rank, axis=None)[-count:]
    return [(int(place // 5), int(place % 5)) for place in places]


def rank(rule, protected=None, layers=None):
    return rank_areas(layers or five_by_five(), ["a", "b"], rule, protected, 0.0, Silent())


def test_core_area_by_hand():
    # losses 0.2 0.3 0.5 0.3 0.5: BOTH; left 0.8 and 0.8: 3/8 5/8 3/8 5/8: A3, before B3 by its place; left of a 0.5:
    # A5 has 1, B3 3/8: B3; then A5 and B5 have 1 each
    ranked = rank(Rule("core_area", np.ones(2)))
    assert last_ones(ranked) == [BOTH, A3, B3, A5, B5]
    # the twenty cells with nothing went first, in their order
    assert ranked.rank[0].tolist() == pytest.approx([0.04, 0.08, 0.12, 0.16, 0.20])
    assert ranked.rank[B5] == 1


def test_core_area_with_weights_by_hand():
    # b counts twice. BOTH 0.4, A3 0.3, A5 0.5, B3 0.6, B5 1: A3; BOTH max(2/7, 0.4), A5 5/7: BOTH;
    # A5 1, B3 2 * 0.3 / 0.8 = 0.75: B3; A5 1, B5 2
    assert last_ones(rank(Rule("core_area", np.array([1.0, 2.0])))) == [A3, BOTH, B3, A5, B5]


def test_additive_benefit_by_hand():
    # square roots. BOTH 2 (1 - 0.894) = 0.211, A3 and B3 1 - 0.837 = 0.163: A3; BOTH 0.837 - 0.707 + 0.106 = 0.235,
    # B3 0.163: B3; BOTH 2 * 0.130 = 0.259, A5 0.837 - 0.447 = 0.389: BOTH; A5 and B5 0.707 each
    assert last_ones(rank(Rule("additive_benefit", np.ones(2), 0.5))) == [A3, B3, BOTH, A5, B5]


def test_protected_cells_go_last_by_hand():
    # A3 is kept: BOTH 0.2; A5 5/8, B3 3/8, B5 5/8: B3; A5 5/8, B5 1: A5; B5; A3
    protected = np.zeros((5, 5), bool)
    protected[A3] = True
    assert last_ones(rank(Rule("core_area", np.ones(2)), protected)) == [BOTH, B3, A5, B5, A3]


def test_curves_by_hand():
    ranked = rank(Rule("core_area", np.ones(2)))
    held = {round(25 * row[0]): row[1:].tolist() for row in ranked.curves}
    assert held[25] == [1, 1] and held[5] == [1, 1] and held[0] == [0, 0]
    assert held[4] == pytest.approx([0.8, 0.8])  # without BOTH
    assert held[3] == pytest.approx([0.5, 0.8])
    assert held[2] == pytest.approx([0.5, 0.5])
    assert held[1] == pytest.approx([0, 0.5])
    table = curves_table(ranked.curves, ["a", "a"])
    assert list(table.columns) == ["cells", "lowest", "mean", "held_a", "held_a_2"]
    assert table["lowest"].iloc[96] == 0 and table["mean"].iloc[96] == pytest.approx(0.25)


def test_layers_of_single_precision_have_whole_shares():
    layers = [np.random.default_rng(1).lognormal(0, 1, (40, 40)).astype(np.float32)]
    _, table = shares(layers, ["a"])
    assert table.dtype == np.float64 and table.sum() == pytest.approx(1, abs=1e-12)


def test_cells_without_data_are_left_out():
    layers = five_by_five()
    layers[0][0] = layers[1][0] = np.nan
    layers[0][4] = np.nan  # b has data there
    ranked = rank(Rule("core_area", np.ones(2)), layers=layers)
    assert np.isnan(ranked.rank[0]).all()
    assert sorted(ranked.rank[1:].ravel()) == pytest.approx(np.arange(1, 21) / 20)


def brute_force(table, rule, levels):
    """Every cell looked at each time."""
    left, order = np.ones(table.shape[1], bool), []
    while left.any():
        held = table[:, left].sum(axis=1)
        if rule.name == "core_area":
            loss = (rule.weights[:, None] / np.where(held > 0, held, 1)[:, None] * table).max(axis=0)
        else:
            after = np.clip(held[:, None] - table, 0, None) ** rule.exponent
            loss = (rule.weights[:, None] * (held[:, None] ** rule.exponent - after)).sum(axis=0)
        loss[~left | (levels > levels[left].min())] = np.inf
        order.append(int(np.argmin(loss)))
        left[order[-1]] = False
    return order


def random_case(seed, cells, masked):
    source = np.random.default_rng(seed)
    table = source.lognormal(0, 2, (3, cells)) * (source.random((3, cells)) < 0.8)
    table[:, 0] += 1  # no feature is empty
    levels = source.integers(0, 3, cells) if masked else np.zeros(cells, int)
    return table / table.sum(axis=1, keepdims=True), levels


weights = st.lists(st.floats(0.5, 3), min_size=3, max_size=3).map(np.array)
names = st.sampled_from(["core_area", "additive_benefit"])


@settings(max_examples=40, deadline=None)
@given(st.builds(Rule, names, weights, st.floats(0.1, 0.9)), st.integers(0, 2**32 - 1), st.booleans())
def test_the_order_is_that_of_looking_at_every_cell(rule, seed, masked):
    table, levels = random_case(seed, 25, masked)
    assert removal_order(table, rule, levels, 0.0, Silent()).tolist() == brute_force(table, rule, levels)


@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize("name", ["core_area", "additive_benefit"])
def test_it_is_so_where_only_some_cells_are_looked_at(name, masked):
    table, levels = random_case(1, 4000 if masked else 1300, masked)  # above a thousand in a level
    rule = Rule(name, np.array([1.0, 2.0, 0.7]))
    assert removal_order(table, rule, levels, 0.0, Silent()).tolist() == brute_force(table, rule, levels)


def test_equal_cells_need_not_be_looked_at_all_the_time_but_go_in_their_order():
    table = np.full((2, 5000), 1 / 5000)
    assert removal_order(table, Rule("core_area", np.ones(2)), None, 0.001, Silent()).tolist() == list(range(5000))


@pytest.mark.parametrize("name", ["core_area", "additive_benefit"])
def test_batches_change_the_curves_by_little(name):
    source = np.random.default_rng(1)
    table = source.lognormal(0, 2, (5, 4000))
    table /= table.sum(axis=1, keepdims=True)
    rule = Rule(name, np.ones(5))
    one_by_one, batches = (curves(table, removal_order(table, rule, None, batch, Silent())) for batch in (0.0, 0.01))
    np.testing.assert_allclose(batches, one_by_one, atol=0.005)
    single = curves(table, removal_order(table.astype(np.float32), rule, None, 0.0, Silent()))
    np.testing.assert_allclose(single, one_by_one, atol=0.005)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda layers: layers[1].__setitem__((0, 0), -1), "feature_negative"),
        (lambda layers: layers[1].fill(0), "feature_empty"),
    ],
)
def test_bad_layers_are_refused(change, code):
    layers = five_by_five()
    change(layers)
    with pytest.raises(NeaspecError) as caught:
        rank(Rule("core_area", np.ones(2)), layers=layers)
    assert (caught.value.message.code, caught.value.message.params["layer"]) == (code, "b")


def test_weights_of_nothing_are_refused():
    with pytest.raises(NeaspecError) as caught:
        rank(Rule("core_area", np.zeros(2)))
    assert caught.value.message.code == "criteria_weights_zero"


def test_memory_is_reckoned_before():
    check_ranking_memory(10_000_000, 10)
    with pytest.raises(NeaspecError) as caught:
        check_ranking_memory(100_000_000, 10)
    assert caught.value.message.params["gigabytes"] > caught.value.message.params["most"] == 4.0


def test_numbers_for_layers():
    assert numbers_for("2", 3, "X").tolist() == [2, 2, 2]
    assert numbers_for("1, 0 2.5", 3, "X").tolist() == [1, 0, 2.5]
    assert numbers_for(" ", 2, "X").tolist() == [0, 0]
    for text in ("1, 2", "a", "-1", "inf"):
        with pytest.raises(NeaspecError) as caught:
            numbers_for(text, 3, "X")
        assert caught.value.message.code == "unknown_parameter_value"


def test_it_can_be_cancelled():
    class Enough(Silent):
        def is_canceled(self):
            return True

    with pytest.raises(NeaspecError) as caught:
        rank_areas(five_by_five(), ["a", "b"], Rule("core_area", np.ones(2)), None, 0.0, Enough())
    assert caught.value.message.code == "cancelled"

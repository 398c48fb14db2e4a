"""The multistate likelihood against all paths by hand, closed forms and simulated animals."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from scipy.linalg import expm

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.movement import multistate
from neaspec_plugin.core.movement.multistate import Histories, fit, moves

YEARS = 1 / 12


def by_paths(history, survival, change, detection):
    """The probability of a history after its first capture: the sum over every path of sides and death."""
    first = next(place for place, side in enumerate(history) if side)
    dead, total = len(change), 0.0
    for path in product(range(dead + 1), repeat=len(history) - first - 1):
        chance, now = 1.0, history[first] - 1
        for occasion, state in enumerate(path, first + 1):
            if now == dead:
                chance *= state == dead
            else:
                chance *= 1 - survival if state == dead else survival * change[now, state]
            seen = 0.0 if state == dead else detection[state, occasion]
            chance *= seen * (state == history[occasion] - 1) if history[occasion] else 1 - seen
            now = state
        total += chance
    return total


@pytest.mark.parametrize("sides", [1, 2, 3])
def test_the_likelihood_is_the_sum_over_all_hidden_paths(sides):
    draw = np.random.default_rng(sides)
    effort = draw.uniform(5, 60, (sides, 5))
    effort[0, 3] = 0.0  # nobody looked
    seen = draw.integers(0, sides + 1, (40, 5))
    seen[:, 3][seen[:, 3] == 1] = 0
    seen = seen[(seen > 0).any(axis=1)]
    model = multistate._Model(Histories(seen, effort, tuple("ABC"[:sides]), YEARS))
    theta = draw.normal(0, 1, model.size)
    rates = np.zeros((sides, sides))
    for place, (one, two) in enumerate((a, b) for a in range(sides) for b in range(sides) if a != b):
        rates[one, two] = np.exp(theta[1 + place])
    rates -= np.diag(rates.sum(axis=1))
    beta = np.exp(theta[-sides:]) / np.array([row[row > 0].mean() for row in effort])
    detection = 1 - np.exp(-beta[:, None] * effort)
    survival = 1 / (1 + np.exp(-theta[0]))
    by_hand = sum(np.log(by_paths(list(one), survival, expm(rates * YEARS), detection)) for one in seen)
    assert model.log_likelihood(theta) == pytest.approx(by_hand, rel=1e-12)
    numeric = [
        (model.log_likelihood(theta + 1e-6 * unit) - model.log_likelihood(theta - 1e-6 * unit)) / 2e-6
        for unit in np.eye(model.size)
    ]
    assert model.gradient(theta, np.ones(model.size, dtype=bool)) == pytest.approx(numeric, rel=1e-5, abs=1e-6)


def test_two_occasions_in_closed_form():
    # released 100 on A (next seen A 40, B 10, never 50) and 80 on B (A 12, B 24, never 44), all alive:
    # 40 = 100 (1 - x) p, 10 = 100 x q, 12 = 80 y p, 24 = 80 (1 - y) q: .40/p + .10/q = 1 = .15/p + .30/q
    inverse = np.linalg.solve([[0.40, 0.10], [0.15, 0.30]], [1, 1])
    p, q = 1 / inverse
    seen = np.repeat([[1, 1], [1, 2], [1, 0], [2, 1], [2, 2], [2, 0]], [40, 10, 50, 12, 24, 44], axis=0)
    found = fit(Histories(seen, np.full((2, 2), 30.0), ("A", "B"), 1.0), survival=1.0)
    assert found.of("psi", "A", "B").estimate == pytest.approx(0.10 / q, rel=1e-4)
    assert found.of("psi", "B", "A").estimate == pytest.approx(0.15 / p, rel=1e-4)
    assert [found.of("detection", side).estimate for side in "AB"] == pytest.approx([p, q], rel=1e-4)
    shares = [0.4, 0.1, 0.5, 0.15, 0.30, 0.55]
    assert found.log_likelihood == pytest.approx(np.dot([40, 10, 50, 12, 24, 44], np.log(shares)), rel=1e-9)
    assert np.isnan(found.of("survival").low)  # it was given


def test_one_side_of_three_occasions_is_cormack_jolly_seber():
    # equal effort: with phi = S and p, Pr(101) = S(1-p)Sp, Pr(110) = Sp(1-Sp), Pr(100) = 1 - Sp - S(1-p)Sp
    counts = {(1, 1, 1): 20, (1, 1, 0): 16, (1, 0, 1): 9, (1, 0, 0): 25, (0, 1, 1): 18, (0, 1, 0): 17}
    seen = np.repeat(np.array(list(counts)), list(counts.values()), axis=0)
    found = fit(Histories(seen, np.full((1, 3), 10.0), ("A",), 1.0))

    def by_hand(s, p):
        once, gap = s * p, s * (1 - p) * s * p
        chances = [once * once, once * (1 - once), gap, 1 - once - gap, once, 1 - once]
        return sum(number * np.log(chance) for number, chance in zip(counts.values(), chances))

    survival, detection = np.meshgrid(np.linspace(0.3, 0.999, 700), np.linspace(0.3, 0.999, 700))
    values = by_hand(survival, detection)
    best = np.unravel_index(values.argmax(), values.shape)
    top = values[best], survival[best], detection[best]
    assert found.log_likelihood == pytest.approx(top[0], abs=1e-3)
    assert (found.of("survival").estimate, found.of("detection", "A").estimate) == pytest.approx(top[1:], abs=2e-3)


def walked(seed, animals=60, occasions=24, rates=(1.5, 1.0), survival=0.97, effort=(300.0, 100.0), beta=0.0025):
    """Simulated histories of animals that survive, change sides and are seen as the model says."""
    draw = np.random.default_rng(seed)
    change = expm(np.array([[-rates[0], rates[0]], [rates[1], -rates[1]]]) * YEARS)
    work = np.tile(np.array(effort)[:, None], (1, occasions))
    work[1, 5:8] = 0  # three months without a camera on the second side
    seen = np.zeros((animals, occasions), dtype=int)
    for animal in range(animals):
        side = draw.integers(2)
        for occasion in range(occasions):
            if occasion and draw.random() > survival:
                break
            side = draw.choice(2, p=change[side]) if occasion else side
            if draw.random() < 1 - np.exp(-beta * work[side, occasion]):
                seen[animal, occasion] = side + 1
    return Histories(seen[(seen > 0).any(axis=1)], work, ("CHN", "RUS"), YEARS)


@pytest.fixture(scope="module")
def many():
    """The fit of many animals."""
    return fit(walked(1, animals=1000))


def test_many_simulated_animals_give_back_what_they_were_made_with(many):
    found = many
    rates = [found.of("rate", *way) for way in (("CHN", "RUS"), ("RUS", "CHN"))]
    assert [one.estimate for one in rates] == pytest.approx([1.5, 1.0], rel=0.1)
    assert all(one.low < true < one.high for one, true in zip(rates, (1.5, 1.0)))
    assert found.of("survival").estimate == pytest.approx(0.97**12, abs=0.03)
    assert found.of("detection", "CHN").estimate == pytest.approx(1 - np.exp(-0.75), abs=0.02)


def test_the_profile_and_the_link_agree_where_there_is_much(many):
    one = many.of("rate", "CHN", "RUS")
    error = 1.96 * one.se / one.estimate
    assert (one.low, one.high) == pytest.approx((one.estimate * np.exp(-error), one.estimate * np.exp(error)), rel=0.01)


def test_a_direction_in_which_nothing_was_seen_has_zero_below_and_an_end_above():
    histories = walked(4, animals=40, rates=(0.6, 1e-9))
    assert moves(histories)[1, 0] == 0
    one = fit(histories).of("rate", "RUS", "CHN")
    assert one.estimate == one.low == 0 and 0 < one.high < 1 and np.isnan(one.se)


def test_years_are_those_of_life_after_the_first_capture():
    # seen in every month and given to live: 23 months each
    seen = np.ones((12, 24), dtype=int)
    seen[:6, 12:] = 2
    found = fit(Histories(seen, np.full((2, 24), 10.0), ("A", "B"), YEARS), survival=1.0)
    assert found.years == pytest.approx([(6 * 11.5 + 6 * 23) / 12, 6 * 11.5 / 12])


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda seen, effort: effort.__setitem__((1, slice(None)), 0), "multistate_no_effort"),
        (lambda seen, effort: seen.__setitem__(slice(3, None), 0), "multistate_few_again"),
        (lambda seen, effort: seen.__setitem__(slice(None), 1), "multistate_no_moves"),
    ],
)
def test_what_cannot_be_told_apart_is_refused(change, code):
    histories = walked(2)
    change(histories.seen, histories.effort)
    with pytest.raises(NeaspecError) as error:
        fit(histories)
    assert error.value.message.code == code

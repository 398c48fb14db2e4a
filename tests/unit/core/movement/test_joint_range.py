"""The least number of animals on lists that nobody compared, against every way to put their codes together."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.movement.joint_range import least_animals


def brute(one, two, apart):
    """Each way to give codes of the second list to codes of the first or to none."""
    left, right = sorted(one - two), sorted(two - one)
    held = {frozenset(pair) for pair in apart}
    best = 0
    for order in permutations([*left, *[None] * len(right)], len(right)):
        pairs = [(first, second) for first, second in zip(order, right) if first is not None]
        if not any(frozenset(pair) in held for pair in pairs):
            best = max(best, len(pairs))
    return len(one | two) - best


@settings(max_examples=60, deadline=None)
@given(
    st.sets(st.sampled_from("abcs"), max_size=4),
    st.sets(st.sampled_from("xyzs"), max_size=4),
    st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("xyz")), max_size=9),
)
def test_two_lists_are_as_few_animals_as_decisions_allow(one, two, apart):
    assert least_animals({"one": one, "two": two}, apart) == brute(one, two, apart)


def test_of_several_lists_the_longest_counts():
    assert least_animals({"one": {"a"}, "two": {"x", "y"}, "three": {"u", "v", "w"}}, ()) == 3
    assert least_animals({}, ()) == 0

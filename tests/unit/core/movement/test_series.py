"""Two lists of perhaps the same animals: each minimum is of the larger one by itself. Hand-worked, simulated."""

from __future__ import annotations

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.movement.crossing_overview import directions, least
from neaspec_plugin.core.movement.crossing_rates import exchange
from neaspec_plugin.core.movement.joint_minimum import joint_minimum, not_added
from neaspec_plugin.core.movement.series import in_several_countries, joint_of_series, least_crossings
from neaspec_plugin.core.movement.transborder import COUNTED

SURE, PROBABLE = "detections", "identity_probable"


def crossings(*rows):
    """(animal, from, to, evidence, is the direction known)"""
    found = pd.DataFrame(rows, columns=["animal", "side_from", "side_to", "evidence_class", "direction_known"])
    return found.assign(species_id="AL", at_least=1, demarcation_passages=0)


def numbers(rows):
    sure = rows["evidence_class"].isin(COUNTED)
    ways = rows["side_from"] + rows["side_to"]
    return {way: (int((sure & (ways == way)).sum()), int((ways == way).sum())) for way in sorted(set(ways))}


def test_in_each_direction_the_larger_series_counts():
    # photographs: 2 to CHN, 1 to RUS; genotypes: 1 to CHN, 3 to RUS. One animal's may be told by both: 2 and 3
    rows = crossings(
        ("L1", "RUS", "CHN", SURE, True), ("L2", "RUS", "CHN", SURE, True), ("L1", "CHN", "RUS", SURE, True),
        ("G-1", "RUS", "CHN", SURE, True), *[(f"G-{n}", "CHN", "RUS", SURE, True) for n in (1, 2, 3)],
    )  # fmt: skip
    assert numbers(least_crossings(rows)) == {"RUSCHN": (2, 2), "CHNRUS": (3, 3)}
    table = exchange(least_crossings(rows), {}).set_index("side_from")
    assert table["crossings"].to_dict() == {"RUS": 2, "CHN": 3} and table["animals"].to_dict() == {"RUS": 2, "CHN": 3}
    stored = rows.rename(columns={"animal": "organismID"}).assign(border_status="international", crossing_id="c")
    assert directions(stored).set_index("side_from")["crossings"].to_dict() == {"RUS": 2, "CHN": 3}


def test_probable_crossings_of_the_other_series_stay_with_probable():
    # genotypes: 1 certain; photographs: 4 probable. At least 1, with probable at least 4
    rows = crossings(("G-1", "RUS", "CHN", SURE, True), *[(f"L{n}", "RUS", "CHN", PROBABLE, True) for n in range(4)])
    assert numbers(least_crossings(rows)) == {"RUSCHN": (1, 4)}
    # photographs: 3 certain and 1 probable; genotypes: 2 certain and 4 probable. At least 3, with probable at least 6
    rows = crossings(
        *[(f"L{n}", "RUS", "CHN", evidence, True) for n, evidence in enumerate((SURE, SURE, SURE, PROBABLE))],
        *[(f"G-{n}", "RUS", "CHN", evidence, True) for n, evidence in enumerate((SURE,) * 2 + (PROBABLE,) * 4)],
    )
    assert numbers(least_crossings(rows)) == {"RUSCHN": (3, 6)}


def test_where_a_direction_is_not_known_one_crossing_is_not_told_both_ways():
    rows = crossings(("L1", "RUS", "CHN", SURE, False), ("G-1", "CHN", "RUS", SURE, True))
    assert sum(sure for sure, _ in numbers(least_crossings(rows)).values()) == 1
    rows = rows.assign(direction_known=True)
    assert sum(sure for sure, _ in numbers(least_crossings(rows)).values()) == 2


def test_an_animal_with_a_code_and_samples_is_in_both_series():
    rows = crossings(("L1", "RUS", "CHN", SURE, True), ("G-1", "RUS", "CHN", SURE, True))
    assert numbers(least_crossings(rows)) == {"RUSCHN": (1, 1)}
    # a sample of L1 was found: its genotype is another one than that of G-1
    assert numbers(least_crossings(rows, {("AL", "L1"), ("AL", "G-1")})) == {"RUSCHN": (2, 2)}


def test_stored_crossings_are_counted_as_their_search_does():
    rows = crossings(
        ("L1", "RUS", "CHN", SURE, False), ("G-1", "CHN", "RUS", SURE, True), ("G-2", "CHN", "RUS", SURE, True)
    )
    stored = rows.drop(columns="direction_known").rename(columns={"animal": "organismID"})
    stored = stored.assign(crossing_id=["c1", "c2", "c3"], border_status="international")
    assert least(stored, (), {"c1"})["crossing_id"].tolist() == ["c2", "c3"]
    assert len(least(stored)) == 3
    found = directions(stored, {("AL", "L1")}, {"c1"})  # the animal of the code was sampled too
    assert found["crossings"].sum() == 3 and directions(stored, (), {"c1"})["crossings"].sum() == 2


def test_ambiguous_rows_stay_and_codes_alone_are_as_they_were():
    rows = crossings(("L1", "RUS", "CHN", SURE, True), ("G-1", "RUS", None, "ambiguous", False))
    assert least_crossings(rows)["evidence_class"].tolist() == [SURE, "ambiguous"]
    assert least_crossings(rows[:1]) is not None and least_crossings(rows[:1]).equals(rows[:1])


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["L1", "L2", "G-1", "G-2"]), st.sampled_from([("RUS", "CHN"), ("CHN", "RUS")]),
            st.sampled_from([SURE, PROBABLE, "track"]),
        ),
        max_size=30,
    )
)  # fmt: skip
def test_each_number_is_the_larger_of_both(rows):
    every = crossings(*[(animal, *way, evidence, True) for animal, way, evidence in rows])
    parts = [numbers(every[every["animal"].str.startswith("G-") == one]) for one in (False, True)]
    expected = {
        way: tuple(max(part.get(way, (0, 0))[place] for part in parts) for place in (0, 1))
        for way in {*parts[0], *parts[1]}
    }
    assert numbers(least_crossings(every)) == expected


def animals(**lists):
    rows = [(name, text) for name, texts in lists.items() for text in texts]
    found = pd.DataFrame(rows, columns=["animal", "countries"])
    found["animal"] = [("G-" if name == "genotypes" else "L") + str(n) for n, name in enumerate(found["animal"])]
    return found.assign(species_id="AL")


def test_on_both_sides_is_of_the_larger_series_by_itself():
    # 8 by photographs in CHN and 6 in RUS, none in both; 3 by genotypes, all in both: 14 at least, 3 of them in both
    found = animals(photos=["CHN"] * 8 + ["RUS"] * 6, genotypes=["CHN;RUS"] * 3)
    row = joint_of_series(found).set_index("countries").loc["CHN;RUS"]
    assert row[["n_a", "n_b", "n_both", "joint"]].tolist() == [8, 6, 3, 14]
    assert in_several_countries(found) == 3
    # without genotypes it is the joint minimum
    photos = found[~found["animal"].str.startswith("G-")]
    pd.testing.assert_frame_equal(joint_of_series(photos), joint_minimum(photos))
    # a country of one series alone: six in two countries are six at least in three
    wide = joint_of_series(
        animals(photos=["CHN;RUS"] * 2 + ["CHN"] * 2 + ["RUS"] * 2, genotypes=["MNG"] * 3 + ["RUS"] * 7)
    )
    wide = wide.set_index("countries")
    assert wide["joint"].to_dict() == {"CHN;MNG": 4, "CHN;RUS": 7, "MNG;RUS": 10, "CHN;MNG;RUS": 10}
    assert wide.loc["CHN;RUS", ["n_a", "n_b", "n_both"]].tolist() == [4, 7, 2]
    assert (wide["joint"] + wide["counted_twice"]).tolist() == wide["national_sum"].tolist()
    assert in_several_countries(photos) == 0


def test_the_larger_series_differs_by_species():
    found = animals(photos=["CHN;RUS"] * 2 + ["RUS"], genotypes=["CHN;RUS"])
    tigers = animals(photos=["CHN;RUS"], genotypes=["CHN;RUS"] * 4).assign(species_id="AT")
    every = pd.concat([found, tigers], ignore_index=True)
    assert in_several_countries(every) == 2 + 4
    joint = joint_of_series(every)
    assert joint["species_id"].tolist() == ["AT", "AL"] and joint["joint"].tolist() == [4, 3]


def test_what_adding_up_would_count_twice_is_said():
    # 3 in CHN and 4 in RUS, of which 2 in both: 3 + 4 - 2 = 5
    found = animals(photos=["CHN;RUS"] * 2 + ["CHN"] + ["RUS"] * 2)
    said = not_added(joint_minimum(found))
    assert [message.code for message in said] == ["national_numbers_not_added"]
    assert said[0].params == {"countries": ["CHN", "RUS"], "numbers": "3 + 4 - 2 = 5"}
    # 1 in all three, 1 in CHN alone: 2 + 1 + 1 = 4 would be two too many
    three = not_added(joint_minimum(animals(photos=["CHN;MNG;RUS", "CHN"])))
    assert three[-1].params["numbers"] == "4 - 2 = 2"
    assert not_added(joint_minimum(animals(photos=["CHN"]))) == []

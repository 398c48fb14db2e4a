"""DNA samples as records: whose they are, how sure, and what they add to crossings and to the least number of animals."""

from __future__ import annotations

import pandas as pd
import shapely

from neaspec_plugin.core.movement.individual_codes import Organisms
from neaspec_plugin.core.movement.sample_records import counted, one_series, sample_records, with_samples
from neaspec_plugin.core.movement.transborder import transborder_movements
from neaspec_plugin.core.movement.usable import usable_records

DETECTIONS = pd.DataFrame(
    [
        {"occurrenceID": f"simulated:{n}", "species_id": "AL", "organismName": name, "declaredSide": side,
         "startUTC": f"2024-01-0{n}T00:00:00Z", "timePrecision": "second", "idConfidence": "certain", "datasetID": "a"}
        for n, (name, side) in enumerate([("L1", "CHN"), ("L1", "RUS"), ("L2", "RUS")], start=1)
    ]
)  # fmt: skip
NO_DEPLOYMENTS = pd.DataFrame({"deploymentID": []})


def samples(*rows):
    """(name in the source, side, day) of simulated samples s1, s2, ..."""
    return pd.DataFrame(
        [
            {"materialSampleID": f"s{n}", "species_id": "AL", "organismName": name, "organismID": None, "sex": None,
             "declaredSide": side, "collectionDate": day, "timePrecision": None, "datasetID": "a",
             "geometry": shapely.Point(131, 43)}
            for n, (name, side, day) in enumerate(rows, start=1)
        ]
    )  # fmt: skip


def links(*rows):
    """(sample, animal, grade, decided) of simulated evidence."""
    found = pd.DataFrame(rows, columns=["record_id", "organismID", "grade", "decided"])
    return found.assign(evidence_id=[f"e{n}" for n in range(len(found))], record_table="samples", method="genotype")


THREE = samples((None, "CHN", "2024-01-05"), (None, "RUS", "2024-03-05"), ("L2", "CHN", "2024-05"))
DECIDED = "2024-06-01T00:00:00Z"


def told(records, **options):
    usable = usable_records(records, NO_DEPLOYMENTS, {}, **options)
    return usable, transborder_movements(usable, {})


def test_a_sample_has_the_animal_of_its_evidence_else_its_own_name():
    found = sample_records(THREE, links(("s1", "G-1", "certain", DECIDED), ("s2", "G-1", "certain", None)))
    assert found["organismID"].tolist() == ["G-1", "G-1", None]
    assert found["idConfidence"].tolist() == ["certain", "probable", None]  # a proposal is probable at most
    assert found["timePrecision"].tolist() == ["day", "day", "month"]
    usable, movements = told(found)
    assert usable["animal"].tolist() == ["G-1", "G-1", "L2"] and usable["reason"].isna().all()
    assert movements.crossings["evidence_class"].tolist() == ["identity_probable"]


def test_what_a_person_decided_goes_before_proposals_and_refusals_link_nothing():
    rows = [("s1", "G-2", "certain", None), ("s1", "G-1", "probable", DECIDED), ("s2", "G-1", None, DECIDED)]
    found = sample_records(THREE, links(*rows))
    assert found["occurrenceID"].tolist() == ["s1", "s3"]  # the second sample names nobody
    assert found.loc[0, ["organismID", "idConfidence"]].tolist() == ["G-1", "probable"]


def test_a_sample_of_two_animals_is_nobodys():
    rows = [("s3", "G-1", "certain", DECIDED), ("s3", "G-2", "probable", DECIDED)]
    usable, _ = told(sample_records(THREE, links(*rows)))
    assert usable["reason"].tolist() == ["no_individual"]


def test_possible_makes_no_crossing():
    usable, _ = told(sample_records(THREE, links(("s1", "G-1", "possible", None))))
    assert usable["reason"].tolist() == ["identity_possible", None]


def test_samples_lie_below_the_detections_and_are_not_told_twice():
    assert with_samples(DETECTIONS, THREE.iloc[:0], links()) is DETECTIONS
    records = with_samples(DETECTIONS.replace({"occurrenceID": {"simulated:3": "s3"}}), THREE, links())
    assert len(records) == 3
    records = with_samples(DETECTIONS, THREE, links())
    assert records["occurrenceID"].tolist() == ["simulated:1", "simulated:2", "simulated:3", "s3"]
    # Russia on 3 January by a camera, China in May by a sample that the source names
    usable, movements = told(records)
    assert movements.crossings["record_after"].tolist() == ["simulated:2", "s3"]
    found = counted(records, usable, movements.crossings)
    assert (found.records, found.used, found.crossings) == (1, 1, 0)  # nobody stated how sure the name is
    sure = movements.crossings.assign(evidence_class="detections")
    assert counted(records, usable, sure).crossings == 1


def test_animals_that_nobody_linked_are_two_lists_and_no_sum():
    rows = [(f"s{n}", f"G-{n}", "certain", DECIDED) for n in (1, 2, 3)]
    records = with_samples(DETECTIONS, THREE, links(*rows))
    usable, movements = told(records)
    assert len(movements.individuals) == 5
    kept = one_series(movements.individuals, records, usable)
    assert kept["animal"].tolist() == ["G-1", "G-2", "G-3"]  # three by genotype, two by code
    records = with_samples(DETECTIONS, THREE, links(*rows[:1]))
    usable, movements = told(records)
    assert one_series(movements.individuals, records, usable)["animal"].tolist() == ["L1", "L2"]


def test_a_genotype_with_a_code_of_an_animal_is_that_animal():
    matched = pd.DataFrame(
        [{"organismID": "P-1", "species_id": "AL", "aliases": '{"a": ["L1"]}', "grade": "certain"},
         {"organismID": "G-1", "species_id": "AL", "aliases": '{"a": ["L1"]}', "grade": "certain"}]
    )  # fmt: skip
    records = with_samples(DETECTIONS, THREE.iloc[:1], links(("s1", "G-1", "certain", DECIDED)))
    usable, _ = told(records, identity="individuals", organisms=Organisms(matched))
    assert usable["animal"].tolist() == ["P-1", "P-1", "a:L2", "P-1"]

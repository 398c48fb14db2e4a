"""Animals known by a code and animals told apart by samples: two series of perhaps the same animals, and no sum.

As long as nobody has linked a genotype to a code, one animal may stand in both. What is known of all of them is at
least what the larger series tells: of each number by itself, because each is a minimum by itself.
"""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import pandas as pd

from ..detections.stations import column
from ..schema import COUNTRIES, VOCABULARIES
from .crossing_rates import in_two_countries
from .individual_codes import GENOTYPE
from .joint_minimum import COLUMNS, groups_of, joint_minimum, national_lists, of_groups
from .transborder import COUNTED

Animals = Collection[tuple[str, str]]  # species_id and animal
_SURE, _PROBABLE = 0, 1


def sampled_animals(records: pd.DataFrame, usable: pd.DataFrame) -> Animals:
    """Species and animal of all samples among ``records`` (``with_samples``), of which ``usable`` has a row each."""
    sampled = usable[column(records, "materialSampleID").notna().to_numpy() & usable["animal"].notna().to_numpy()]
    return set(zip(sampled["species_id"], sampled["animal"]))


def in_series(rows: pd.DataFrame, sampled: Animals = ()) -> tuple[np.ndarray, np.ndarray]:
    """Which rows (``species_id``, ``animal``) are of the series of codes, and which of that of samples.

    An animal with a code and samples is in both; whom a genotype alone names is in the second one.
    """
    by_code = ~rows["animal"].astype(str).str.startswith(GENOTYPE).to_numpy(bool)
    own = [pair in sampled for pair in zip(rows["species_id"], rows["animal"])]
    return by_code, ~by_code | np.array(own, dtype=bool)


def least_crossings(crossings: pd.DataFrame, sampled: Animals = ()) -> pd.DataFrame:
    """The rows of ``crossings`` that make minimum numbers: in each direction those of the larger series.

    ``crossings`` has ``species_id``, ``animal``, ``side_from``, ``side_to``, ``evidence_class`` and, if known,
    ``direction_known``. The series with more rows of the counted evidence gives these; where another one has more with
    probable identity, what it has more is left as ``identity_probable``. Two sides between which a direction is not
    known are held against each other as one, for one animal's crossing may be told both ways. Ambiguous rows stay.
    """
    by_code, by_sample = in_series(crossings, sampled)
    if by_code.all():
        return crossings
    evidence = crossings["evidence_class"].to_numpy(dtype=object)
    told = evidence != "ambiguous"
    group = _groups(crossings, told)
    kept, lowered = ~told, np.zeros(len(crossings), dtype=bool)
    for number in np.unique(group[told]):
        here = np.flatnonzero(told & (group == number))
        sure = np.isin(evidence[here], COUNTED)
        numbers = [(int((sure & own[here]).sum()), int(own[here].sum())) for own in (by_code, by_sample)]
        first = max((0, 1), key=lambda one: (numbers[one], -one))
        most = (by_code, by_sample)[first][here]
        chosen = sure & most
        kept[here[chosen]] = True
        larger = first if numbers[first][_PROBABLE] >= numbers[1 - first][_PROBABLE] else 1 - first
        rest = here[(by_code, by_sample)[larger][here] & ~chosen]
        rest = rest[np.argsort(np.isin(evidence[rest], COUNTED), kind="stable")]  # what is probable goes first
        rest = rest[: numbers[larger][_PROBABLE] - numbers[first][_SURE]]
        kept[rest] = lowered[rest] = True
    least = crossings.assign(evidence_class=np.where(lowered, "identity_probable", evidence))
    return least[kept].reset_index(drop=True)


def _groups(crossings: pd.DataFrame, told: np.ndarray) -> np.ndarray:
    """A number for each species and direction, or for each pair of sides where a direction is not known."""
    ways = list(zip(crossings["species_id"], crossings["side_from"], crossings["side_to"]))
    known = column(crossings, "direction_known").ne(False).to_numpy(bool)
    mixed = {(way[0], frozenset(way[1:])) for way, sure, row in zip(ways, known, told) if row and not sure}
    keys = [pair if (pair := (way[0], frozenset(way[1:]))) in mixed else way for way in ways]
    names: dict = {}
    return np.array([names.setdefault(key, len(names)) for key in keys], dtype=int)


def joint_of_series(individuals: pd.DataFrame, sampled: Animals = ()) -> pd.DataFrame:
    """``joint_minimum`` of both series by species and sides: each number is of the series where it is larger.

    So fourteen animals by photographs, none of them on both sides, and three by genotypes that all are: fourteen at
    least, three of them at least on both sides. Rows are of the countries of either series; ``counted_twice`` is
    national_sum - joint.
    """
    by_code, by_sample = in_series(individuals, sampled)
    if by_code.all():
        return joint_minimum(individuals)
    found = []
    for species_id in VOCABULARIES["species_id"]:
        own = individuals["species_id"].eq(species_id).to_numpy(bool)
        series = [national_lists(individuals[own & one]) for one in (by_code, by_sample)]
        there = [country for country in COUNTRIES if any(country in lists for lists in series)]
        tables = [
            of_groups({country: lists.get(country, set()) for country in there}, groups_of(there)) for lists in series
        ]
        larger = tables[0].copy()
        for name in COLUMNS[2:]:
            larger[name] = tables[0][name].where(tables[0][name].ge(tables[1][name]), tables[1][name])
        larger["counted_twice"] = larger["national_sum"] - larger["joint"]
        if there:
            found.append(larger.assign(species_id=species_id))
    return pd.concat(found, ignore_index=True)[COLUMNS] if found else joint_minimum(individuals)


def in_several_countries(individuals: pd.DataFrame, sampled: Animals = ()) -> int:
    """How many animals were seen in more than one country at least: of each species the larger series."""
    several = individuals["countries"].map(in_two_countries).to_numpy(bool)
    numbers = pd.DataFrame({n: own & several for n, own in enumerate(in_series(individuals, sampled))})
    return int(numbers.groupby(individuals["species_id"].to_numpy()).sum().max(axis=1).sum())

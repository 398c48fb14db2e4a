"""Genetic diversity of an office's animals by group: who is counted once, in which group, and four tables."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import pandas as pd

from ..errors import NeaspecError
from ..messages import Message
from ..progress import Progress, step
from ..schema import COUNTRIES
from . import diversity as measures
from .assignment import assign
from .calibration import Calibration, calibrated
from .differentiation import bootstrap_theta, nei_distance, theta_and_f, variance_components
from .equilibrium import exact_test
from .genotype_matrix import MISSING, Genotypes
from .record_sides import sides

FEW = 5  # animals: smaller groups are in no table
SIGNIFICANT = 0.01  # of a migrant (Paetkau et al. 2004)
GROUPINGS = ("country", "barrier", "period", "column")


@dataclass(frozen=True)
class Diversity:
    """``loci``: one row for each group and locus; ``groups``; ``pairwise``; ``migrants``: one row for each animal.

    ``left_out``: groups with too few animals and their number of animals.
    """

    loci: pd.DataFrame
    groups: pd.DataFrame
    pairwise: pd.DataFrame
    migrants: pd.DataFrame
    left_out: dict[str, int]


def group_labels(samples: pd.DataFrame, grouping: str, years: Sequence[int] = (), column: str = "") -> pd.Series:
    """The group of each sample (None where not known), by its side, the period or a column.

    Periods begin with each of the ``years``. A column is one of ``samples`` (by barrier, that of ``barrier_side``) or
    of what its source told beside. Raises ``diversity_no_column``.
    """
    if grouping == "country":
        return sides(samples)
    if grouping == "period":
        year = pd.to_numeric(samples["collectionDate"].astype(object).str[:4], errors="coerce")
        edges = sorted(years)
        names = [f"< {edges[0]}", *(f"{a}-{b - 1}" for a, b in zip(edges, edges[1:])), f"{edges[-1]}-"]
        place = np.searchsorted(edges, year.fillna(0), side="right")
        return pd.Series(np.array(names, dtype=object)[place], index=samples.index).where(year.notna(), None)
    if column in samples and column != "geometry":
        found = samples[column].astype(object)
    else:
        told = [json.loads(text) if isinstance(text, str) else {} for text in samples["dynamicProperties"]]
        found = pd.Series([one.get(column) for one in told], index=samples.index, dtype=object)
    if found.notna().sum() == 0:
        raise NeaspecError("diversity_no_column", column=column)
    return found.map(str, na_action="ignore").where(found.notna(), None)


def of_one_measure(
    genotypes: Genotypes, samples: pd.DataFrame, calibration: Calibration | None
) -> tuple[Genotypes, list[Message]]:
    """Genotypes whose alleles can be compared, as far as a calibration makes them so, and what to tell.

    With a calibration the samples of other laboratories are left out. Without one all samples stay, and where they are
    of more than one laboratory the message says that groups may differ because these do.
    """
    facts = samples.set_index("materialSampleID").reindex(genotypes.samples)
    side = sides(facts).fillna("")
    labs = facts["lab"].where(facts["lab"].notna(), "(" + side.astype(str) + ")").to_numpy(dtype=object)
    if calibration is None:
        named = sorted(set(facts["lab"].dropna()))
        return genotypes, [Message("diversity_laboratories", labs=len(named))] if len(named) > 1 else []
    alleles, known = calibrated(genotypes, labs, calibration)
    told = [Message("diversity_not_calibrated", samples=int((~known).sum()))] if not known.all() else []
    rows = np.flatnonzero(known)
    return Genotypes(genotypes.samples[rows], genotypes.loci, alleles[rows]), told


def animals_once(genotypes: Genotypes, labels: pd.Series, evidence: pd.DataFrame) -> tuple[Genotypes, np.ndarray]:
    """The best sample of each animal in each group, and its group; a sample without an animal is one of its own.

    ``labels`` by the samples' names. ``possible`` links do not make one animal of two samples.
    """
    own = evidence[evidence["record_table"].eq("samples") & evidence["grade"].isin(("certain", "probable"))]
    own = own.sort_values(["decided", "evidence_id"], na_position="last").drop_duplicates("record_id")
    animal = dict(zip(own["record_id"], own["organismID"]))
    group = labels.reindex(genotypes.samples).to_numpy(dtype=object)
    table = pd.DataFrame(
        {
            "animal": [animal.get(name, name) for name in genotypes.samples],
            "group": group,
            "called": genotypes.called,
        }
    )
    table = table[table["group"].notna() & (table["called"] > 0)]
    rows = table.sort_values("called", ascending=False, kind="stable").drop_duplicates(["animal", "group"]).index
    rows = np.sort(rows.to_numpy(dtype=int))
    return genotypes.of(rows), group[rows]


def without_group(genotypes: Genotypes, labels: pd.Series) -> list[Message]:
    """How many samples with a genotype are in no group, where there are such; ``labels`` by the samples' names."""
    alone = labels.reindex(genotypes.samples).isna().to_numpy() & (genotypes.called > 0)
    return [Message("diversity_without_group", samples=int(alone.sum()))] if alone.any() else []


def diversity_of(genotypes: Genotypes, labels: np.ndarray, seed: int, progress: Progress) -> Diversity:
    """The tables of groups with ``FEW`` animals and more. Raises ``diversity_no_group``."""
    counted = pd.Series(labels).value_counts()
    names = [name for name in _ordered(counted.index) if counted[name] >= FEW]
    if not names:
        raise NeaspecError("diversity_no_group", animals=len(labels), few=FEW)
    taken = np.flatnonzero(np.isin(labels, names))
    alleles = genotypes.alleles[taken]
    group = np.array([names.index(label) for label in labels[taken]])
    tables = measures.locus_tables(alleles, group, len(names))
    size = measures.rarefaction_size(tables)
    loci = _loci(genotypes.loci, tables, alleles, group, names, size, seed)
    step(progress, 1, 3)
    groups = _groups(loci, tables, counted, names, size)
    pairwise = _pairwise(tables, names, seed)
    step(progress, 2, 3)
    migrants = _migrants(genotypes.samples[taken], alleles, group, names, seed)
    step(progress, 3, 3)
    left_out = {name: int(counted[name]) for name in _ordered(counted.index) if name not in names}
    return Diversity(loci, groups, pairwise, migrants, left_out)


def _ordered(names: Sequence[str]) -> list[str]:
    """Countries in the order of the programme, anything else by its name."""
    return sorted(names, key=lambda name: (COUNTRIES.index(name) if name in COUNTRIES else len(COUNTRIES), name))


def _loci(names, tables, alleles, group, groups, size, seed) -> pd.DataFrame:
    rows = []
    for place, (locus, table) in enumerate(zip(names, tables)):
        richness = measures.allelic_richness(table, size)
        ho, he, fis = (
            function(table)
            for function in (
                measures.observed_heterozygosity,
                measures.expected_heterozygosity,
                measures.fixation,
            )
        )
        for number, name in enumerate(groups):
            pairs = alleles[(group == number) & (alleles[:, place, 0] != MISSING), place]
            p = exact_test(pairs, seed) if len(pairs) else np.nan
            kinds = int((table.copies[number] > 0).sum())
            rows.append(
                (
                    name,
                    locus,
                    int(table.animals[number]),
                    kinds,
                    richness[number],
                    ho[number],
                    he[number],
                    fis[number],
                    p,
                )
            )
    columns = ["group", "locus", "animals", "alleles", "richness", "ho", "he", "fis", "hwe_p"]
    return pd.DataFrame(rows, columns=columns)


def _groups(loci: pd.DataFrame, tables, counted, names, size) -> pd.DataFrame:
    private = measures.private_alleles(tables, len(names))
    means = loci.groupby("group")[["richness", "ho", "he", "fis"]].mean()
    sums = loci.groupby("group")["alleles"].sum()
    tested = loci[loci["hwe_p"].notna()].groupby("group")["hwe_p"]
    holm = tested.apply(_holm).reindex(names).fillna(0).astype(int)
    return pd.DataFrame(
        [
            (name, int(counted[name]), int(sums[name]), int(private[place]), size, *means.loc[name], int(holm[name]))
            for place, name in enumerate(names)
        ],
        columns=["group", "animals", "alleles", "private", "copies", "richness", "ho", "he", "fis", "hwe_loci"],
    )


def _holm(p: pd.Series, level: float = 0.05) -> int:
    """How many of several tests hold at a level together (Holm 1979)."""
    ordered = np.sort(p.to_numpy())
    held = ordered <= level / np.arange(len(ordered), 0, -1)
    return int(len(held) if held.all() else held.argmin())


def _pairwise(tables, names, seed) -> pd.DataFrame:
    rows = []
    for one, other in combinations(range(len(names)), 2):
        pair = [table.of([one, other]) for table in tables]
        components = np.array([variance_components(table) for table in pair])
        theta, _f = theta_and_f(components)
        nei = measures.overall(pair)
        rows.append(
            (
                names[one],
                names[other],
                int((~np.isnan(components[:, 0])).sum()),
                theta,
                *bootstrap_theta(components, seed=seed),
                nei.fst_prime if nei else np.nan,
                *nei_distance(tables, one, other),
            )
        )
    columns = ["group_a", "group_b", "loci", "fst", "fst_low", "fst_high", "nei_fst", "nei_d_1972", "nei_d_1978"]
    return pd.DataFrame(rows, columns=columns)


def _migrants(samples, alleles, group, names, seed) -> pd.DataFrame:
    columns = ["sample", "group", "most_likely", "log10_home", "log10_most_likely", "statistic", "p", "migrant"]
    if len(names) < 2:
        return pd.DataFrame(columns=columns)
    found = assign(alleles, group, len(names), seed)
    best = found.log_likelihood.argmax(axis=1)
    home = found.log_likelihood[np.arange(len(group)), group]
    label = np.array(names, dtype=object)
    return pd.DataFrame(
        {
            "sample": samples,
            "group": label[group],
            "most_likely": label[best],
            "log10_home": home,
            "log10_most_likely": found.log_likelihood.max(axis=1),
            "statistic": found.statistic,
            "p": found.p,
            "migrant": np.where((found.p < SIGNIFICANT) & (best != group), "yes", "no"),
        }
    )[columns]

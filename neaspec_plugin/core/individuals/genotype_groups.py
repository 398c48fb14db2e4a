"""One run of matching from the tables of the database: consensus, pairs, groups by either method, and what to tell."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..messages import Message
from ..progress import Part, Progress
from .allele_mismatch import profile, unique_genotypes
from .calibration import Calibration, under_one_name
from .consensus import LocusErrors, consensus_calls, error_rates, mean_rates
from .genotype_matching import GRADES, Matches, Setting, match_genotypes
from .genotype_matrix import Genotypes, genotypes_of
from .locus_quality import locus_quality, quality_of_all
from .proposals import other_lines
from .record_sides import sides
from .sex_markers import SEXES, SexMarker, sexes, sexes_of_samples, without_markers

_ENOUGH = 30  # amplifications of a locus from which its own rates are taken


@dataclass(frozen=True)
class Choice:
    """Method (likelihood or alleles), mismatching alleles (None: by the profile), rule, share of loci, seed, sex."""

    method: str
    mismatch: int | None
    rule: str
    missing: float
    seed: int
    markers: tuple[SexMarker, ...] = ()


@dataclass(frozen=True)
class Grouped:
    """The matches, ``loci`` (``locus_quality.COLUMNS``), and messages on how they were made.

    ``rates`` as in ``consensus.mean_rates``; ``quality`` is the index of all samples, NaN where nothing was repeated.
    """

    matches: Matches
    loci: pd.DataFrame
    rates: Mapping[str, tuple[float, float]]
    quality: float
    told: tuple[Message, ...]


def grouped(
    calls: pd.DataFrame,
    samples: pd.DataFrame,
    evidence: pd.DataFrame,
    numbers: Mapping[str, float],
    choice: Choice,
    calibration: Calibration | None,
    progress: Progress,
) -> Grouped:
    """Group the samples of one species; ``numbers`` are the defaults (``match_...``)."""
    sex, contradicted = sexes_of_samples(samples, sexes(calls, choice.markers))
    facts = samples.set_index("materialSampleID")
    side = sides(facts)
    facts = pd.DataFrame(
        {
            "side": side,
            "lab": _laboratories(facts, side),
            "sex": sex,
            "linked": other_lines(evidence, samples),
        },
        index=facts.index,
    )
    calls = under_one_name(without_markers(calls, choice.markers), facts["lab"], calibration)
    consensus = consensus_calls(calls, choice.rule)
    measured = error_rates(calls, consensus)
    setting = _setting(measured, numbers, choice)
    genotypes = genotypes_of(consensus)
    matches = match_genotypes(genotypes, facts, setting, calibration, Part(progress, 10, 90), choice.seed)
    told = [
        Message(
            "match_entered", samples=len(matches.samples), left_out=len(matches.left_out), loci=len(genotypes.loci)
        ),
        Message(
            "match_errors",
            loci=len(setting.errors),
            dropout=_text(setting.dropout),
            false=_text(setting.false_allele),
        ),
        *_sexed(sex, samples, contradicted),
        Message("match_compared", pairs=matches.compared, across=matches.compared_across),
        Message(
            "match_expected", **{name: f"{value:.3g}" for name, value in dataclasses.asdict(matches.expected).items()}
        ),
    ]
    told += [
        Message("match_not_comparable", lab=lab, locus=locus)
        for lab, locus in (calibration.not_comparable if calibration else ())
    ]
    told += [
        Message("match_not_calibrated", one=one, other=other, pairs=pairs)
        for (one, other), pairs in matches.not_compared.items()
    ]
    if choice.method == "alleles":
        matches, more = _by_alleles(matches, genotypes, choice.mismatch)
        told += more
    loci = locus_quality(calls, consensus, measured, genotypes, matches.loci)
    return Grouped(matches, loci, mean_rates(measured), quality_of_all(calls, consensus), tuple(told))


def _laboratories(facts: pd.DataFrame, side: pd.Series) -> pd.Series:
    """The laboratory of each sample; without one and without a side, that of its owners: none is compared to others."""
    owner = "(" + facts["owner_country"].astype(object) + ")"
    return facts["lab"].astype(object).where(facts["lab"].notna() | side.notna() | owner.isna(), owner)


def _setting(measured: Mapping[str, LocusErrors], numbers: Mapping[str, float], choice: Choice) -> Setting:
    """The limits of the run, and the errors of the loci whose own rates are known well enough."""
    least = numbers["match_least_error"]
    errors = {
        locus: (max(rates.dropout, least), max(rates.false_allele, least))
        for locus, rates in measured.items()
        if rates.heterozygotes >= _ENOUGH
    }
    return Setting(
        numbers["match_dropout"],
        numbers["match_false_allele"],
        choice.missing,
        numbers["match_expected_false"],
        numbers["match_log_lr"],
        errors,
    )


def _sexed(sex: pd.Series, samples: pd.DataFrame, contradicted: int) -> list[Message]:
    """What the markers of the sex added, where they told anything."""
    before = int(samples["sex"].isin(SEXES).sum())
    known = int(sex.notna().sum())
    told = []
    if known + contradicted > before:
        told.append(Message("match_sexed", samples=known + contradicted - before))
    if contradicted:
        told.append(Message("match_sex_contradicted", samples=contradicted))
    return told


def _text(number: float) -> str:
    return f"{number:g}"


def _by_alleles(matches: Matches, genotypes: Genotypes, mismatch: int | None) -> tuple[Matches, list[Message]]:
    """The same pairs under groups of mismatching alleles, each laboratory by itself.

    A sample that matches several reference samples stays alone, and so does one that its group's others contradict.
    """
    samples = matches.samples
    row_of = {name: row for row, name in enumerate(genotypes.samples)}
    group = np.arange(len(samples))
    told = []
    labs = samples["lab"].where(samples["lab"].notna(), samples["side"].map(lambda side: f"({side or ''})"))
    for lab, own in samples.groupby(labs, sort=True):
        own = own.sort_values(["called", "sample"], ascending=[False, True])
        columns = genotypes.alleles[[row_of[name] for name in own["sample"]]].reshape(len(own), -1)
        most, shape = mismatch, ""
        if most is None:
            curve = profile(columns)
            most, shape = curve.optimum, curve.shape
        found = unique_genotypes(columns, most)
        places = own.index.to_numpy()
        for row, many in enumerate(found.matches):
            if len(many) == 1:
                group[places[row]] = places[many[0]]
        told.append(
            Message(
                "match_alleles",
                lab=str(lab),
                mismatch=most,
                unique=len(found.unique),
                multiple=len(found.multiple),
                unclassified=len(found.unclassified),
            )
        )
        if shape in ("no_second_minimum", "non_zero_second_minimum"):
            told.append(Message(f"match_shape_{shape}", lab=str(lab)))
    pairs = matches.pairs.copy()
    place = dict(zip(samples["sample"], range(len(samples))))
    a, b = (pairs[name].map(place).to_numpy(dtype=int) for name in ("sample_a", "sample_b"))
    rank = pairs["grade"].map(GRADES.index).to_numpy(dtype=int)
    group = _agreed(group, a, b)
    together = group[a] == group[b]
    linked = rank >= GRADES.index("probable")
    pairs["status"] = np.select([together, linked], ["together", "conflict"], "listed")
    worst = np.full(len(samples), len(GRADES) - 1)
    for end in (a, b):
        np.minimum.at(worst, end[together], rank[together])
    _, numbered = np.unique(group, return_inverse=True)
    graded = samples.assign(group=numbered, grade=np.array(GRADES, dtype=object)[worst])
    return dataclasses.replace(matches, pairs=pairs, samples=graded), told


def _agreed(group: np.ndarray, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Groups without the members that are no match of the group's first by the rules of the grades."""
    near = set(zip(a.tolist(), b.tolist())) | set(zip(b.tolist(), a.tolist()))
    kept = group.copy()
    for row, reference in enumerate(group.tolist()):
        if row != reference and (row, reference) not in near:
            kept[row] = row
    members: dict[int, list[int]] = {}
    for row, reference in enumerate(kept.tolist()):
        own = members.setdefault(reference, [])
        if all((row, other) in near for other in own if other != reference):
            own.append(row)
        elif row != reference:
            kept[row] = row
    return kept

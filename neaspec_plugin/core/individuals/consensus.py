"""From repeated amplifications to one genotype, and how often they err.

Rules: Taberlet et al. (1996) and the comparative approach of Frantz et al. (2003). Rates: Broquet and Petit (2004).
Quality index: Miquel et al. (2006).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .genotype_matrix import CONSENSUS

HETEROZYGOTE = 2  # times that each of the two alleles is seen
HOMOZYGOTE = {"taberlet": 7, "comparative": 3}  # identical positives
RULES = tuple(HOMOZYGOTE)
KEYS = ["materialSampleID", "locus"]


@dataclass(frozen=True)
class LocusErrors:
    """Counts and rates of one locus: dropouts of amplified heterozygotes, false alleles of all amplified.

    A rate is NaN where nothing could have erred.
    """

    dropouts: int
    heterozygotes: int
    false_alleles: int
    amplified: int

    @property
    def dropout(self) -> float:
        return self.dropouts / self.heterozygotes if self.heterozygotes else np.nan

    @property
    def false_allele(self) -> float:
        return self.false_alleles / self.amplified if self.amplified else np.nan


def missed_heterozygote(dropout: float, positives: int) -> float:
    """P(all positives of a heterozygote show the same single allele): 2 (p / 2) ** k."""
    return 2 * (dropout / 2) ** positives


def consensus_calls(calls: pd.DataFrame, rule: str = "comparative") -> pd.DataFrame:
    """One row of ``genotypes`` for each sample and locus, from rows of any kind.

    Where the source tells a consensus, that is taken; where it tells one call without saying that it is a raw one, too.
    Else the rule decides: a heterozygote whose two alleles are each seen twice, no third one twice; a homozygote whose
    positives are all identical and as many as the rule asks for. What it cannot decide has empty alleles.
    Columns: ``materialSampleID locus allele1 allele2 attempts positive rule`` (rule is ``source`` where it was told).
    """
    calls = calls.sort_values([*KEYS, "genotype_id"], kind="stable")
    told = calls[calls["callType"].eq(CONSENSUS)].drop_duplicates(KEYS)
    rest = _without(calls[~calls["callType"].eq(CONSENSUS)], told)
    number = rest.groupby(KEYS)["genotype_id"].transform("size")
    single = rest[(number == 1) & ~rest["callType"].eq("raw")]
    taken = pd.concat([told, single])
    rows = [
        (*key, one, two, 1, int(pd.notna(one) and pd.notna(two)), "source")
        for *key, one, two in taken[[*KEYS, "allele1", "allele2"]].itertuples(index=False, name=None)
    ]
    repeated = _without(rest, single)
    for key, own in repeated.groupby(KEYS, sort=True):
        positive = _positives(own)
        rows.append((*key, *_decided(positive, HOMOZYGOTE[rule]), len(own), len(positive), rule))
    names = [*KEYS, "allele1", "allele2", "attempts", "positive", "rule"]
    frame = pd.DataFrame(rows, columns=names).sort_values(KEYS, ignore_index=True)
    return frame.astype({"allele1": "Int64", "allele2": "Int64"})


def error_rates(calls: pd.DataFrame, consensus: pd.DataFrame) -> dict[str, LocusErrors]:
    """Errors of each locus, from the repeated calls of samples whose consensus is known."""
    found: dict[str, list[int]] = {}
    for locus, own, truth in _beside(calls, consensus):
        if len(own) < 2 or not truth:
            continue
        sums = found.setdefault(locus, [0, 0, 0, 0])
        for pair in _positives(own):
            sums[3] += 1
            wrong = bool(set(pair) - set(truth))
            sums[2] += wrong
            if truth[0] != truth[1]:
                sums[1] += 1
                sums[0] += pair[0] == pair[1] and not wrong
    return {locus: LocusErrors(*sums) for locus, sums in sorted(found.items())}


def mean_rates(errors: dict[str, LocusErrors]) -> dict[str, tuple[float, float]]:
    """``dropout`` and ``false_allele`` over loci: weighted by amplifications, and the plain mean of the loci."""
    every = list(errors.values())
    heterozygotes, amplified = (sum(getattr(one, name) for one in every) for name in ("heterozygotes", "amplified"))
    weighted = (
        sum(one.dropouts for one in every) / heterozygotes if heterozygotes else np.nan,
        sum(one.false_alleles for one in every) / amplified if amplified else np.nan,
    )
    plain = []
    for name in ("dropout", "false_allele"):
        rates = [getattr(one, name) for one in every if not np.isnan(getattr(one, name))]
        plain.append(float(np.mean(rates)) if rates else np.nan)
    return {"dropout": (weighted[0], plain[0]), "false_allele": (weighted[1], plain[1])}


def quality_index(calls: pd.DataFrame, consensus: pd.DataFrame) -> pd.DataFrame:
    """``materialSampleID locus quality``: the share of the replicates that show the consensus; a failure shows none.

    The index of a sample is the mean of its loci, that of the data set the mean of its samples.
    """
    rows = []
    for (sample, locus), own, truth in _groups(calls, consensus):
        rows.append((sample, locus, sum(pair == truth for pair in _positives(own)) / len(own)))
    return pd.DataFrame(rows, columns=[*KEYS, "quality"])


def _without(calls: pd.DataFrame, taken: pd.DataFrame) -> pd.DataFrame:
    keys = pd.MultiIndex.from_frame(calls[KEYS])
    return calls[~keys.isin(pd.MultiIndex.from_frame(taken[KEYS]))]


def _positives(own: pd.DataFrame) -> list[tuple[int, int]]:
    """The amplifications that gave a whole genotype."""
    whole = own[["allele1", "allele2"]].dropna().astype(int)
    return [(min(pair), max(pair)) for pair in whole.itertuples(index=False, name=None)]


def _decided(positive: list[tuple[int, int]], homozygote: int) -> tuple[int | None, int | None]:
    seen: dict[int, int] = {}
    for pair in positive:
        for allele in set(pair):
            seen[allele] = seen.get(allele, 0) + 1
    often = sorted(allele for allele, times in seen.items() if times >= HETEROZYGOTE)
    if len(often) == 2:
        return often[0], often[1]
    if len(seen) == 1 and len(positive) >= homozygote:
        allele = next(iter(seen))
        return allele, allele
    return None, None


def _groups(calls: pd.DataFrame, consensus: pd.DataFrame):
    """Repeated or raw calls of each sample and locus, and the consensus (None where there is none)."""
    known = {
        (sample, locus): (int(one), int(two))
        for sample, locus, one, two in consensus[[*KEYS, "allele1", "allele2"]].dropna().itertuples(index=False)
    }
    raw = calls[~calls["callType"].eq(CONSENSUS)]
    for key, own in raw.groupby(KEYS, sort=True):
        yield key, own, known.get(key)


def _beside(calls: pd.DataFrame, consensus: pd.DataFrame):
    for (_sample, locus), own, truth in _groups(calls, consensus):
        yield locus, own, truth

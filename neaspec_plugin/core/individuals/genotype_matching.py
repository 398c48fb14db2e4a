"""Which samples are of one animal: every pair of genotypes compared, graded and grouped.

The likelihood ratio same : full siblings (Wang 2004) with dropout and false alleles of each locus; no fixed limit of
P(ID)sib, but the expected number of false matches, which is told beside the grade.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..progress import Part, Progress
from .calibration import Calibration, calibrated
from .close_pairs import close_pairs, genotype_codes, mismatch_profile
from .complete_groups import complete_groups
from .expected_false import expected_false
from .genotype_likelihood import all_genotypes, locus_likelihood
from .genotype_matrix import MISSING, Genotypes, allele_counts
from .identity_probability import LocusIdentity, by_number_of_loci, locus_identity

GRADES = ("possible", "probable", "certain")  # from the weakest
MOST_MISMATCHES = 2  # three or more are no match
MOST_OTHER = 1  # of those, mismatches that dropout cannot make
PROFILED = 2000  # samples: the profile of more is that of so many drawn from them
_CHUNK = 200_000  # pairs at a time
_KNOWN_SEX = ("female", "male")
_REAL = (
    *("log10_lr", "log10_lr_unrelated", "pid", "pid_sib"),
    *("expected_false_sib", "expected_false", "expected_false_across", "expected_false_across_pid"),
)
PAIR_COLUMNS = [
    *("sample_a", "sample_b", "side_a", "side_b", "lab_a", "lab_b", "loci_shared", "mismatches", "dropout_mismatches"),
    *_REAL,
    *("grade", "status"),
]


@dataclass(frozen=True)
class Setting:
    """Errors of a locus (dropout for each amplified heterozygote, false allele for each amplification) and limits."""

    dropout: float
    false_allele: float
    called_share: float
    expected_false: float
    log_lr: float
    errors: Mapping[str, tuple[float, float]]  # of loci whose rates are known


@dataclass(frozen=True)
class ExpectedFalse:
    """False matches to expect among all pairs that a run compared, and among those across a border.

    If all animals were full siblings, and if none were related; over the loci that each pair shares.
    """

    siblings: float
    siblings_across: float
    unrelated: float
    unrelated_across: float


@dataclass(frozen=True)
class Matches:
    """What a run found; rows of ``samples`` are those that entered.

    ``pairs`` (``PAIR_COLUMNS``) have a grade; ``status`` is together, conflict (linked, but not with all of the other
    group) or listed (possible alone). ``samples``: sample, group, grade, side, lab, sex, called. ``left_out``: those
    with too few loci. ``not_compared``: pairs of samples of two laboratories without calibration. ``profile`` are pairs
    by mismatching loci, ``identity`` is of ``by_number_of_loci``, ``loci`` the same of each locus of the genotypes.
    """

    pairs: pd.DataFrame
    samples: pd.DataFrame
    left_out: tuple[str, ...]
    compared: int
    compared_across: int
    not_compared: Mapping[tuple[str, str], int]
    profile: tuple[int, ...]
    identity: tuple[tuple[int, float, float], ...]
    loci: tuple[LocusIdentity, ...]
    expected: ExpectedFalse


@dataclass(frozen=True)
class _Block:
    """Samples that can be compared: rows, against ``others`` or among themselves, by alleles of one measure."""

    rows: np.ndarray
    others: np.ndarray | None
    alleles: np.ndarray

    @property
    def pairs(self) -> int:
        return len(self.rows) * (len(self.rows) - 1) // 2 if self.others is None else len(self.rows) * len(self.others)


def match_genotypes(
    genotypes: Genotypes,
    facts: pd.DataFrame,
    setting: Setting,
    calibration: Calibration | None,
    progress: Progress,
    seed: int = 1,
) -> Matches:
    """Compare all pairs of samples that have enough loci.

    ``facts``, by the samples' names: ``side`` (country), ``lab``, ``sex`` and ``linked`` (the animal that another line
    of evidence names), None where not known. Samples of one laboratory are compared; samples of two only at loci that
    ``calibration`` covers. A sample without a laboratory is of one with the others of its side.
    """
    own = facts.reindex(genotypes.samples)
    own = own.where(own.notna(), None)
    labs = np.array([lab or f"({place or ''})" for lab, place in zip(own["lab"], own["side"])], dtype=object)
    called = _called(genotypes, labs)
    enough = called >= setting.called_share - 1e-9
    taken, own, labs = genotypes.of(np.flatnonzero(enough)), own[enough], labs[enough]
    side = own["side"].to_numpy(dtype=object)
    blocks, apart = _blocks(taken, labs, calibration)
    compared = sum(block.pairs for block in blocks)
    across = sum(_across(block, side) for block in blocks)
    found, expected = [], np.zeros((2, 2))
    for place, block in enumerate(blocks):
        part = Part(progress, 90 * place / len(blocks), 90 * (place + 1) / len(blocks))
        frames, false = _matched(block, taken, own, setting, compared, across, part)
        found, expected = found + frames, expected + false
    pairs = pd.concat(found, ignore_index=True) if found else _no_pairs()
    pairs = pairs.sort_values(["a", "b"], ignore_index=True)

    linked = pairs["rank"].to_numpy() >= GRADES.index("probable")
    a, b = (pairs[name].to_numpy() for name in ("a", "b"))
    strength = pairs["rank"].to_numpy() * 1e6 + pairs["log10_lr"].to_numpy()
    group = complete_groups(len(taken.samples), a[linked], b[linked], strength[linked])
    together = linked & (group[a] == group[b])
    pairs["status"] = np.select([together, linked], ["together", "conflict"], "listed")
    worst = np.full(len(taken.samples), len(GRADES) - 1)
    for end in (a, b):
        np.minimum.at(worst, end[together], pairs["rank"].to_numpy()[together])
    pairs["grade"] = np.array(GRADES, dtype=object)[pairs["rank"].to_numpy(dtype=int)]
    pairs["sample_a"], pairs["sample_b"] = taken.samples[a], taken.samples[b]
    for name, values in (("side", side), ("lab", own["lab"].to_numpy(dtype=object))):
        pairs[f"{name}_a"], pairs[f"{name}_b"] = values[a], values[b]
    samples = pd.DataFrame(
        {
            "sample": taken.samples,
            "group": group,
            "grade": np.array(GRADES, dtype=object)[worst],
            "side": side,
            "lab": own["lab"].to_numpy(dtype=object),
            "sex": own["sex"].to_numpy(dtype=object),
            "called": called[enough],
        }
    )
    loci = _identities(blocks, len(taken.loci))
    progress.set_progress(100)
    return Matches(
        pairs[PAIR_COLUMNS],
        samples,
        tuple(genotypes.samples[~enough]),
        compared,
        across,
        apart,
        _profile(blocks, len(taken.loci), seed),
        tuple(by_number_of_loci([locus for locus in loci if locus.alleles])),
        loci,
        ExpectedFalse(*expected.ravel().tolist()),
    )


def _called(genotypes: Genotypes, labs: np.ndarray) -> np.ndarray:
    """The share of its laboratory's loci that each sample has: laboratories may type different ones."""
    there = genotypes.alleles[:, :, 0] != MISSING
    loci = {lab: max(int(there[labs == lab].any(axis=0).sum()), 1) for lab in set(labs)}
    return there.sum(axis=1) / np.array([loci[lab] for lab in labs], dtype=float)


# --- who is compared with whom ----------------------------------------------------------------------------------------


def _blocks(
    taken: Genotypes, labs: np.ndarray, calibration: Calibration | None
) -> tuple[list[_Block], dict[tuple[str, str], int]]:
    """Blocks of comparable samples, and the pairs of samples of two laboratories that no calibration connects."""
    moved, known = calibrated(taken, labs, calibration)
    names = sorted(set(labs))
    rows = {lab: np.flatnonzero(labs == lab) for lab in names}
    joined = {lab: bool(known[rows[lab]].all()) for lab in names}
    whole = [
        lab
        for lab in names
        if joined[lab] and np.array_equal(moved[rows[lab], :, 0] != MISSING, taken.alleles[rows[lab], :, 0] != MISSING)
    ]
    blocks = []
    if whole:
        blocks.append(_Block(np.sort(np.concatenate([rows[lab] for lab in whole])), None, moved))
    parted = [lab for lab in names if lab not in whole]
    blocks += [_Block(rows[lab], None, taken.alleles) for lab in parted]
    half = [lab for lab in parted if joined[lab]]
    for place, lab in enumerate(half):
        others = [*whole, *half[place + 1 :]]
        if others:
            blocks.append(_Block(rows[lab], np.sort(np.concatenate([rows[other] for other in others])), moved))
    apart = {
        (one, two): len(rows[one]) * len(rows[two])
        for place, one in enumerate(names)
        for two in names[place + 1 :]
        if not (joined[one] and joined[two])
    }
    return blocks, apart


def _across(block: _Block, side: np.ndarray) -> int:
    """How many of a block's pairs lie on two known sides of a border."""
    here = pd.Series(side[block.rows]).value_counts()
    if block.others is None:
        return int((here.sum() ** 2 - (here**2).sum()) // 2)
    there = pd.Series(side[block.others]).value_counts()
    same = sum(count * there.get(place, 0) for place, count in here.items())
    return int(here.sum() * there.sum() - same)


# --- pairs ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Locus:
    """Of a locus, by the codes of two observed genotypes (0 = missing): log10 of the likelihood of one animal by that
    of full siblings and by that of unrelated ones, and whether dropout can make it."""

    log_lr: np.ndarray
    log_lr_unrelated: np.ndarray
    dropout: np.ndarray
    identity: LocusIdentity


def _matched(
    block: _Block,
    taken: Genotypes,
    own: pd.DataFrame,
    setting: Setting,
    compared: int,
    across: int,
    progress: Progress,
) -> tuple[list[pd.DataFrame], np.ndarray]:
    """The pairs of a block that are a match, and its expected false matches as in ``ExpectedFalse``."""
    every = block.rows if block.others is None else np.concatenate([block.rows, block.others])
    codes, seen = genotype_codes(block.alleles[every])
    loci = _loci(codes, seen, taken.loci, setting)
    left = codes[: len(block.rows)]
    right = None if block.others is None else codes[len(block.rows) :]
    others = block.rows if block.others is None else block.others
    found = []
    for first, second in close_pairs(left, right, MOST_MISMATCHES, progress):
        for start in range(0, len(first), _CHUNK):
            one, two = first[start : start + _CHUNK], second[start : start + _CHUNK]
            known = (left[one], (left if right is None else right)[two])
            found.append(_graded(block.rows[one], others[two], *known, loci, own, setting, compared, across))
    side = own["side"].to_numpy(dtype=object)
    rest = (None, ()) if right is None else (right != MISSING, side[others])
    false = [
        expected_false(left != MISSING, side[block.rows], chances, *rest)
        for chances in np.array([(locus.identity.siblings, locus.identity.unrelated) for locus in loci]).T
    ]
    return found, np.array(false)


def _loci(codes: np.ndarray, seen: list[np.ndarray], names: tuple[str, ...], setting: Setting) -> list[_Locus]:
    """Shares of alleles are those of the genotypes found, each told once however many samples have it."""
    unique = np.unique(codes, axis=0)
    loci = []
    for place, pairs in enumerate(seen):
        rates = setting.errors.get(names[place], (setting.dropout, setting.false_allele))
        own = unique[:, place]
        alleles, counts = allele_counts(pairs[own[own != MISSING] - 1])
        size = len(pairs) + 1
        (log_lr, unrelated), dropout = np.zeros((2, size, size)), np.zeros((size, size), dtype=bool)
        if len(pairs):
            likelihood = locus_likelihood(counts / counts.sum(), *rates)
            number = np.searchsorted(alleles, pairs)
            order = {tuple(pair): row for row, pair in enumerate(all_genotypes(len(alleles)).tolist())}
            at = np.array([order[tuple(pair)] for pair in number.tolist()])
            for ratio, other in ((log_lr, likelihood.siblings), (unrelated, likelihood.unrelated)):
                ratio[1:, 1:] = (np.log10(likelihood.same) - np.log10(other))[np.ix_(at, at)]
            single = pairs[:, 0] == pairs[:, 1]
            shared = (pairs[:, None, :] == pairs[None, :, :1]).any(axis=2)  # the first allele of the second
            lost = ~single[:, None] & single[None, :] & shared
            dropout[1:, 1:] = lost | lost.T
        loci.append(_Locus(log_lr, unrelated, dropout, locus_identity(counts)))
    return loci


def _graded(
    a: np.ndarray,
    b: np.ndarray,
    one: np.ndarray,
    two: np.ndarray,
    loci: list[_Locus],
    own: pd.DataFrame,
    setting: Setting,
    compared: int,
    across: int,
) -> pd.DataFrame:
    """The pairs that are a match, by the rules of the grades."""
    shared = (one != MISSING) & (two != MISSING)
    differ = shared & (one != two)
    (log_lr, over_unrelated), lost = np.zeros((2, len(a))), np.zeros(len(a), dtype=int)
    for place, locus in enumerate(loci):
        log_lr += locus.log_lr[one[:, place], two[:, place]]
        over_unrelated += locus.log_lr_unrelated[one[:, place], two[:, place]]
        lost += differ[:, place] & locus.dropout[one[:, place], two[:, place]]
    mismatches = differ.sum(axis=1)
    unrelated, siblings = (
        10 ** (shared @ np.log10([getattr(locus.identity, name) for locus in loci]))
        for name in ("unrelated", "siblings")
    )
    side, sex, linked = (own[name].to_numpy(dtype=object) for name in ("side", "sex", "linked"))
    sexes = np.array([_KNOWN_SEX.index(word) if word in _KNOWN_SEX else -1 for word in sex])
    conflict = (sexes[a] >= 0) & (sexes[b] >= 0) & (sexes[a] != sexes[b])
    second_line = np.array([x is not None and x == y for x, y in zip(linked[a], linked[b])], dtype=bool)
    matched = (mismatches - lost <= MOST_OTHER) & ~conflict & (log_lr > 0)
    agree = mismatches == 0
    expected = siblings * compared
    certain = agree & (second_line | (expected < setting.expected_false))
    probable = (mismatches == lost) & (log_lr >= setting.log_lr)
    rank = np.where(certain, 2, np.where(probable, 1, 0))
    border = np.array([x is not None and y is not None and x != y for x, y in zip(side[a], side[b])], dtype=bool)
    frame = pd.DataFrame(
        {
            "a": np.minimum(a, b),
            "b": np.maximum(a, b),
            "loci_shared": shared.sum(axis=1),
            "mismatches": mismatches,
            "dropout_mismatches": lost,
            "log10_lr": log_lr,
            "log10_lr_unrelated": over_unrelated,
            "pid": unrelated,
            "pid_sib": siblings,
            "expected_false_sib": expected,
            "expected_false": unrelated * compared,
            "expected_false_across": np.where(border, siblings * across, np.nan),
            "expected_false_across_pid": np.where(border, unrelated * across, np.nan),
            "rank": rank,
        }
    )
    return frame[matched]


def _no_pairs() -> pd.DataFrame:
    whole = dict.fromkeys(("a", "b", "loci_shared", "mismatches", "dropout_mismatches", "rank"), "int64")
    real = dict.fromkeys(_REAL, "float64")
    return pd.DataFrame({name: pd.Series(dtype=kind) for name, kind in {**whole, **real}.items()})


def _profile(blocks: list[_Block], loci: int, seed: int) -> tuple[int, ...]:
    """All compared pairs by mismatching loci; of a side of a block with more than ``PROFILED`` samples, so many."""
    source = np.random.default_rng(seed)
    found = np.zeros(loci + 1, dtype=np.int64)
    for block in blocks:
        sides = [block.rows] if block.others is None else [block.rows, block.others]
        drawn = [
            np.sort(source.choice(rows, PROFILED, replace=False)) if len(rows) > PROFILED else rows for rows in sides
        ]
        codes, _seen = genotype_codes(block.alleles[np.concatenate(drawn)])
        first = codes[: len(drawn[0])]
        found += mismatch_profile(first, None if block.others is None else codes[len(drawn[0]) :])
    return tuple(found.tolist())


def _identities(blocks: list[_Block], loci: int) -> tuple[LocusIdentity, ...]:
    """P(ID) of each locus in the largest block of samples, whose different genotypes count once."""
    within = [block for block in blocks if block.others is None]
    if not within:
        return (locus_identity([]),) * loci
    largest = max(within, key=lambda block: len(block.rows))
    codes, _seen = genotype_codes(largest.alleles[largest.rows])
    _, first = np.unique(codes, axis=0, return_index=True)
    own = largest.alleles[largest.rows[first]]
    return tuple(locus_identity(allele_counts(own[:, place])[1]) for place in range(loci))

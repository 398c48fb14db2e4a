"""Pairs of samples that differ at few loci: all pairs looked at, none kept but the near ones."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..progress import Progress, step

BLOCK = 4096  # samples at a time, so that what is read again and again stays in the processor's cache
MISSING = 0


def genotype_codes(alleles: np.ndarray) -> tuple[np.ndarray, list[np.ndarray]]:
    """Codes (samples, loci), 0 where missing and 1, 2, ... for the genotypes of each locus, which are given (k, 2)."""
    codes = np.zeros(alleles.shape[:2], dtype=np.int32)
    seen = []
    for place in range(alleles.shape[1]):
        pairs = alleles[:, place]
        there = pairs[:, 0] != MISSING
        found, code = np.unique(pairs[there], axis=0, return_inverse=True)
        codes[there, place] = code.reshape(-1) + 1
        seen.append(found)
    return codes, seen


def close_pairs(
    one: np.ndarray, other: np.ndarray | None, most: int, progress: Progress
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Rows of ``one`` and of ``other`` whose codes differ at no more than ``most`` of the loci that both have.

    Without ``other`` the pairs are those within ``one``, each once, the first row before the second. For each code of
    each locus a row says which samples differ from it, so that a sample's mismatches are the sum of as many rows as it
    has loci.
    """
    within = other is None
    right = one if other is None else other
    sizes = np.maximum(one.max(axis=0, initial=0), right.max(axis=0, initial=0)) + 1
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    at = one + starts
    blocks = range(0, len(right), BLOCK)
    for done, start in enumerate(blocks):
        step(progress, done, len(blocks))
        part = right[start : start + BLOCK]
        differs = np.zeros((int(sizes.sum()), len(part)), dtype=np.uint8)
        for place, size in enumerate(sizes):
            column = part[:, place]
            code = np.arange(size)[:, None]
            differs[starts[place] : starts[place] + size] = (column != code) & (column != MISSING) & (code != MISSING)
        firsts, seconds = [], []
        for row in range(min(len(one), start + len(part)) if within else len(one)):
            skip = max(row + 1 - start, 0) if within else 0
            count = differs[at[row]].sum(axis=0, dtype=np.uint8)
            near = np.flatnonzero(count[skip:] <= most)
            if len(near):
                firsts.append(np.full(len(near), row, dtype=np.int32))
                seconds.append((near + (start + skip)).astype(np.int32))
        if firsts:
            yield np.concatenate(firsts), np.concatenate(seconds)
    step(progress, 1, 1)


def mismatch_profile(codes: np.ndarray, others: np.ndarray | None = None) -> np.ndarray:
    """How many pairs, among the rows or between them and ``others``, differ at 0, 1, ... of the loci that both have."""
    found = np.zeros(codes.shape[1] + 1, dtype=np.int64)
    for place, own in enumerate(codes):
        rest = codes[place + 1 :] if others is None else others
        differs = ((own != rest) & (own != MISSING) & (rest != MISSING)).sum(axis=1)
        found += np.bincount(differs, minlength=len(found))
    return found

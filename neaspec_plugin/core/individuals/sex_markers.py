"""The sex of samples by markers with an X and a Y product, which never count among the loci that tell animals apart.

Amelogenin has a deletion on the Y chromosome of felids (Pilgrim et al. 2005). A male has the Y product in two of three
or more positive amplifications; a female shows the X product alone in three, for the Y product may drop out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..detections.genotypes import locus_name
from ..errors import NeaspecError
from .genotype_matrix import CONSENSUS

SEXES = ("female", "male")
_Y_SEEN, _POSITIVES = 2, 3
_DEFAULT = re.compile(r"sex_marker_([a-z0-9]+)_x")
_TOLD = re.compile(r"\s*([^:/,]+?)\s*:\s*(\d+)\s*/\s*(\d+)\s*")


@dataclass(frozen=True)
class SexMarker:
    """A locus and the sizes of its two products."""

    locus: str
    x: int
    y: int


def read_markers(text: str, numbers: Mapping[str, float]) -> tuple[SexMarker, ...]:
    """Markers from ``AMEL:214/194, ...`` (X before Y), else those of the defaults (``sex_marker_..._x`` and ``_y``).

    Raises ``sex_marker_unreadable``.
    """
    if not text.strip():
        found = [match[1] for match in map(_DEFAULT.fullmatch, numbers) if match]
        return tuple(
            SexMarker(locus_name(name), *(int(numbers[f"sex_marker_{name}_{which}"]) for which in "xy"))
            for name in sorted(found)
        )
    markers = []
    for part in text.split(","):
        match = _TOLD.fullmatch(part)
        if not match or match[2] == match[3]:
            raise NeaspecError("sex_marker_unreadable", marker=part.strip())
        markers.append(SexMarker(locus_name(match[1]), int(match[2]), int(match[3])))
    return tuple(markers)


def without_markers(calls: pd.DataFrame, markers: Sequence[SexMarker]) -> pd.DataFrame:
    """The calls of loci that tell animals apart."""
    return calls[~calls["locus"].isin([marker.locus for marker in markers])]


def sex_of(replicates: Sequence[set[int]], x: int, y: int) -> str:
    """female, male or unknown, from what each amplification showed and the two sizes."""
    positive = [seen for seen in replicates if seen & {x, y}]
    males = sum(y in seen for seen in positive)
    if males >= _Y_SEEN and len(positive) >= _POSITIVES:
        return "male"
    return "female" if not males and len(positive) >= _POSITIVES else "unknown"


def sexes(calls: pd.DataFrame, markers: Sequence[SexMarker]) -> pd.Series:
    """female or male by the sample's id, for the samples whose markers decide and do not contradict each other.

    A consensus that the source tells is the laboratory's own verdict and is taken.
    """
    found: dict[str, set[str]] = {}
    for marker in markers:
        for sample, own in calls[calls["locus"].eq(marker.locus)].groupby("materialSampleID", sort=True):
            found.setdefault(str(sample), set()).add(_by_marker(own, marker))
    decided = {sample: words - {"unknown"} for sample, words in found.items()}
    return pd.Series({sample: next(iter(words)) for sample, words in decided.items() if len(words) == 1}, dtype=object)


def sexes_of_samples(samples: pd.DataFrame, by_marker: pd.Series) -> tuple[pd.Series, int]:
    """The sex of each of ``samples`` (by its id, None where not known), and how many contradict their markers.

    What the source says stands where no marker decides; where the two contradict each other the sex is not known.
    """
    told = samples.set_index("materialSampleID")["sex"].astype(object)
    told = told.where(told.isin(SEXES), None)
    marked = by_marker.reindex(told.index).astype(object)
    both = told.notna() & marked.notna()
    contradicted = both & (told != marked)
    sex = told.where(told.notna(), marked)
    return sex.where(sex.notna() & ~contradicted, None), int(contradicted.sum())


def _by_marker(own: pd.DataFrame, marker: SexMarker) -> str:
    shown = [
        set(row[~np.isnan(row)].astype(int))
        for row in own[["allele1", "allele2"]].to_numpy(dtype=float, na_value=np.nan)
    ]
    settled = [seen for seen, kind in zip(shown, own["callType"]) if kind == CONSENSUS and seen & {marker.x, marker.y}]
    if settled:
        return "male" if any(marker.y in seen for seen in settled) else "female"
    return sex_of(shown, marker.x, marker.y)

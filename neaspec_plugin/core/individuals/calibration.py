"""Names of loci and sizes of alleles of one laboratory as another one has them.

Laboratories measure shifted sizes; without shared reference samples their alleles cannot be compared. A calibration is
a table with ``locus``, ``lab_from``, ``lab_to``, where names differ ``locus_from``, and either ``offset``, or
``allele_from`` and ``allele_to``, or, for each reference sample that both have typed, ``size_from`` and ``size_to``.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..detections.genotypes import locus_name
from ..errors import NeaspecError
from .genotype_matrix import MISSING, Genotypes

COLUMNS = ("locus", "lab_from", "lab_to")
REFERENCES = 3  # typed in both laboratories, at least, before an offset is taken from them
RESIDUAL = 0.5  # base pairs that one of them may be off the offset
_WHOLE, _SIZES = ("offset", "allele_from", "allele_to"), ("size_from", "size_to")


@dataclass(frozen=True)
class Calibration:
    """``table`` has ``offset`` or ``allele_from`` and ``allele_to``; ``not_comparable`` are (laboratory, locus)."""

    table: pd.DataFrame
    not_comparable: tuple[tuple[str, str], ...] = ()

    @property
    def labs(self) -> tuple[str, ...]:
        """All laboratories, that to which the others lead first."""
        return tuple(dict.fromkeys([*self.table["lab_to"], *sorted(self.table["lab_from"])]))


def read_calibration(text: str, file: str) -> Calibration:
    """The table in a CSV; offsets and alleles are whole numbers, sizes of references may have decimals.

    Raises ``calibration_unreadable``, ``calibration_number``, ``calibration_two_targets``.
    """
    try:
        table = pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False)
    except ValueError as error:
        raise NeaspecError("calibration_unreadable", file=file) from error
    table.columns = table.columns.str.strip()
    told = [names for names in (_WHOLE[:1], _WHOLE[1:], _SIZES) if set(names) <= set(table.columns)]
    if not told or not set(COLUMNS) <= set(table.columns) or table.empty:
        raise NeaspecError("calibration_unreadable", file=file)
    table = table.apply(lambda column: column.str.strip())
    for name in [name for name in (*_WHOLE, *_SIZES) if name in table]:
        pattern = r"[+-]?\d+" if name in _WHOLE else r"\d+(\.\d+)?"
        wrong = table[name].ne("") & ~table[name].str.fullmatch(pattern)
        if wrong.any():
            raise NeaspecError("calibration_number", file=file, column=name, value=table.loc[wrong, name].iloc[0])
        table[name] = pd.to_numeric(table[name].where(table[name].ne("")), errors="coerce")
    said = [table[list(names)].notna().all(axis=1) for names in told]
    if (table[list(COLUMNS)] == "").any(axis=1).any() or not np.logical_or.reduce(said).all():
        raise NeaspecError("calibration_unreadable", file=file)
    own = (
        table["locus_from"].where(table["locus_from"].ne(""), table["locus"])
        if "locus_from" in table
        else table["locus"]
    )
    table["locus"], table["locus_from"] = table["locus"].map(locus_name), own.map(locus_name)
    targets = sorted(set(table["lab_to"]))
    if len(targets) > 1 or set(table["lab_from"]) & set(targets):
        raise NeaspecError("calibration_two_targets", file=file, labs=sorted({*targets, *table["lab_from"]}))
    return _measured(table.reindex(columns=[*COLUMNS, "locus_from", *_WHOLE, *_SIZES]))


def under_one_name(calls: pd.DataFrame, labs: pd.Series, calibration: Calibration | None) -> pd.DataFrame:
    """Calls with the loci named as the target laboratory names them; ``labs`` by the samples' ids."""
    if calibration is None:
        return calls
    table = calibration.table
    names = dict(zip(zip(table["lab_from"], table["locus_from"]), table["locus"]))
    lab = calls["materialSampleID"].map(labs)
    return calls.assign(locus=[names.get(key, key[1]) for key in zip(lab, calls["locus"])])


def calibrated(
    genotypes: Genotypes, labs: np.ndarray, calibration: Calibration | None
) -> tuple[np.ndarray, np.ndarray]:
    """Alleles as the target laboratory measures them, 0 where that is not known; and whether a lab is in the table.

    ``labs`` name the laboratory of each sample; loci are those of ``under_one_name``.
    """
    alleles = np.zeros_like(genotypes.alleles)
    known = np.zeros(len(labs), dtype=bool)
    if calibration is None or calibration.table.empty:
        return alleles, known
    table = calibration.table
    own = labs == table["lab_to"].iloc[0]
    alleles[own] = genotypes.alleles[own]
    known |= own
    for (lab, locus), rows in table.groupby(["lab_from", "locus"]):
        here = labs == lab
        known |= here
        if locus not in genotypes.loci:
            continue
        place = genotypes.loci.index(locus)
        raw = genotypes.alleles[here, place]
        alleles[here, place] = _converted(raw, rows)
    return alleles, known


def _measured(table: pd.DataFrame) -> Calibration:
    """Rows of reference samples made one offset for each laboratory and locus, the median of the differences."""
    direct = table["offset"].notna() | table[list(_WHOLE[1:])].notna().all(axis=1)
    kept, left = [table[direct]], []
    for (lab, locus), rows in table[~direct].groupby(["lab_from", "locus"], sort=True):
        moved = rows["size_to"] - rows["size_from"]
        offset = round(float(moved.median()))
        if len(rows) < REFERENCES or ((moved - offset).abs() > RESIDUAL).any():
            left.append((str(lab), str(locus)))
        else:
            kept.append(rows.head(1).assign(offset=float(offset)))
    return Calibration(pd.concat(kept, ignore_index=True).drop(columns=list(_SIZES)), tuple(left))


def _converted(raw: np.ndarray, rows: pd.DataFrame) -> np.ndarray:
    """Both alleles of each sample, 0 where one of them has no counterpart."""
    if rows["offset"].notna().any():
        moved = raw + int(rows["offset"].dropna().iloc[0])
    else:
        sizes = dict(zip(rows["allele_from"].astype(int), rows["allele_to"].astype(int)))
        moved = np.array([[sizes.get(allele, MISSING) for allele in pair] for pair in raw.tolist()])
        moved = moved.reshape(raw.shape)
    whole = (raw != MISSING).all(axis=1) & (moved != MISSING).all(axis=1)
    return np.where(whole[:, None], np.sort(moved, axis=1), MISSING)

"""Allele sizes of one laboratory as another one measures them.

Laboratories measure shifted sizes; without shared reference samples their alleles cannot be compared. A calibration is
a table with ``locus``, ``lab_from``, ``lab_to`` and either ``offset`` or ``allele_from`` and ``allele_to``.
"""

from __future__ import annotations

import io

import numpy as np
import pandas as pd

from ..detections.genotypes import locus_name
from ..errors import NeaspecError
from .genotype_matrix import MISSING, Genotypes

COLUMNS = ("locus", "lab_from", "lab_to")


def read_calibration(text: str, file: str) -> pd.DataFrame:
    """The table in a CSV; numbers are whole.

    Raises ``calibration_unreadable``, ``calibration_number``, ``calibration_two_targets``.
    """
    try:
        table = pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False)
    except ValueError as error:
        raise NeaspecError("calibration_unreadable", file=file) from error
    table.columns = table.columns.str.strip()
    sizes = ("offset",) if "offset" in table else ("allele_from", "allele_to")
    if not {*COLUMNS, *sizes} <= set(table.columns) or table.empty:
        raise NeaspecError("calibration_unreadable", file=file)
    table = table.apply(lambda column: column.str.strip())
    for name in [name for name in ("offset", "allele_from", "allele_to") if name in table]:
        wrong = table[name].ne("") & ~table[name].str.fullmatch(r"[+-]?\d+")
        if wrong.any():
            raise NeaspecError("calibration_number", file=file, column=name, value=table.loc[wrong, name].iloc[0])
        table[name] = pd.to_numeric(table[name].where(table[name].ne("")), errors="coerce")
    told = table.reindex(columns=["offset", "allele_from", "allele_to"])
    bare = (table[list(COLUMNS)] == "").any(axis=1) | (told["offset"].isna() & told.iloc[:, 1:].isna().any(axis=1))
    if bare.any():
        raise NeaspecError("calibration_unreadable", file=file)
    table["locus"] = table["locus"].map(locus_name)
    targets = sorted(set(table["lab_to"]))
    if len(targets) > 1 or set(table["lab_from"]) & set(targets):
        raise NeaspecError("calibration_two_targets", file=file, labs=sorted({*targets, *table["lab_from"]}))
    return table


def calibrated(genotypes: Genotypes, labs: np.ndarray, table: pd.DataFrame | None) -> tuple[np.ndarray, np.ndarray]:
    """Alleles as the target laboratory measures them, 0 where that is not known; and whether a lab is in the table.

    ``labs`` name the laboratory of each sample.
    """
    alleles = np.zeros_like(genotypes.alleles)
    known = np.zeros(len(labs), dtype=bool)
    if table is None or table.empty:
        return alleles, known
    target = table["lab_to"].iloc[0]
    own = labs == target
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


def _converted(raw: np.ndarray, rows: pd.DataFrame) -> np.ndarray:
    """Both alleles of each sample, 0 where one of them has no counterpart."""
    if "offset" in rows and rows["offset"].notna().any():
        moved = raw + int(rows["offset"].dropna().iloc[0])
    else:
        sizes = dict(zip(rows["allele_from"].astype(int), rows["allele_to"].astype(int)))
        moved = np.array([[sizes.get(allele, MISSING) for allele in pair] for pair in raw.tolist()])
        moved = moved.reshape(raw.shape)
    whole = (raw != MISSING).all(axis=1) & (moved != MISSING).all(axis=1)
    return np.where(whole[:, None], np.sort(moved, axis=1), MISSING)

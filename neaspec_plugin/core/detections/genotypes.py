"""Genotypes of any format: which columns are loci, which cells are alleles, and one row for each call of a locus."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .deployments import Part
from .numerals import plain_signs
from .reader import Chunk, Context
from .record_ids import prefixed
from .row_checks import RowChecks, repeated_ids
from .samples import MISSING

# what stands for an amplification that gave no allele
NO_ALLELE = frozenset(one.casefold() for one in MISSING) | {
    "0",
    "00",
    "000",
    "0000",
    "-1",
    "-999",
    "x",
    "ol",
    "*",
    "--",
}
CALL = ("sample", "replicate", "locus", "allele1", "allele2", "genotype")  # what the source says of a call
RAW = "raw"
HOMOZYGOTE = "homozygote"  # the value of secondAlleleBlank under which a blank second allele repeats the first
LIKE_A_LOCUS = 0.5  # share of the filled cells that are alleles; what is none in a locus is rejected with its reason
_SECOND = re.compile(r"(?P<stem>.+)#2")
_SIGNS = r"[ ._()\-]"
_SUFFIX = re.compile(
    rf"(?P<stem>.*?)(?P<gap>{_SIGNS}*)(?P<word>allele|al|a)?(?P<sign>{_SIGNS}*)(?P<which>[ab12])\)?", re.I
)
_ALLELE = re.compile(r"([1-9]\d{0,3})(?:\.0*)?", re.ASCII)
_DECIMAL = re.compile(r"[1-9]\d{0,3}[.,]\d+", re.ASCII)
_RUN = re.compile(r"\d{4}|\d{6}|\d{8}", re.ASCII)
_BETWEEN = re.compile(r"\s*[/,:;|+]\s*|(?<=\w)\s*-\s*(?=\w)|\s+")
_LOCUS = re.compile(r"([A-Z]+)0*(\d+)")


@dataclass(frozen=True)
class Locus:
    """A locus of a wide table: its name, and its columns: two of one allele each, or one of a whole genotype."""

    name: str
    columns: tuple[str, ...]


def locus_name(written: str) -> str:
    """A locus as it is compared: Fca43, FCA043 and fca-043 are FCA043.

    Capital letters without signs and leading zeros; the FCA series has three figures (Menotti-Raymond et al. 1999).
    """
    plain = "".join(filter(str.isalnum, unicodedata.normalize("NFKC", written).upper()))
    match = _LOCUS.match(plain)
    if not match:
        return plain
    number = match[2].zfill(3) if match[1] == "FCA" else match[2]
    return f"{match[1]}{number}{plain[match.end() :]}"


def unique_names(header: Sequence[str]) -> list[str]:
    """Names of columns where a locus may be named twice, or once over two columns: the second gets ``#2``."""
    names: list[str] = []
    for number, cell in enumerate(header, 1):
        before = names[-1] if names else ""
        name = cell.strip() or (f"{before}#2" if before and "#" not in before else f"#{number}")
        if name in names:
            name = f"{name}#2" if f"{name}#2" not in names else f"{name}#{number}"
        names.append(name)
    return names


def loci_of(frame: pd.DataFrame, passed_over: Collection[str]) -> list[Locus]:
    """The loci of a wide table, in their order, by the names of the columns and by what the cells hold.

    Two columns beside each other whose names end in a and b, 1 and 2 behind a sign, or that share one name; or one
    column whose cells are 142/146 or 142146. ``passed_over`` are columns known to hold something else.
    """
    names = list(frame.columns)
    loci, place = [], 0
    while place < len(names):
        first = names[place]
        second = names[place + 1] if place + 1 < len(names) else ""
        if first in passed_over:
            place += 1
            continue
        stem = _stem(first, second) if second and second not in passed_over else ""
        if locus_name(stem) and all(_share(frame[name], _is_allele) >= LIKE_A_LOCUS for name in (first, second)):
            loci.append(Locus(stem, (first, second)))
            place += 2
            continue
        if locus_name(first) and _share(frame[first], _is_genotype, any_needed=True) >= LIKE_A_LOCUS:
            loci.append(Locus(first, (first,)))
        place += 1
    return loci


def wide_calls(frame: pd.DataFrame, own: pd.Series, replicate: pd.Series, loci: Sequence[Locus]) -> pd.DataFrame:
    """One row per row and locus, with the columns that ``genotype_chunk`` takes; loci vary fastest."""
    size, count = len(frame), len(loci)
    cells = {name: np.full((size, count), None, dtype=object) for name in ("allele1", "allele2", "genotype")}
    for place, locus in enumerate(loci):
        if len(locus.columns) == 1:
            cells["genotype"][:, place] = frame[locus.columns[0]].to_numpy()
        else:
            for name, column in zip(("allele1", "allele2"), locus.columns):
                cells[name][:, place] = frame[column].to_numpy()
    return pd.DataFrame(
        {
            "sample": np.repeat(own.to_numpy(dtype=object), count),
            "replicate": np.repeat(replicate.to_numpy(dtype=object), count),
            "locus": np.tile(np.array([locus.name for locus in loci], dtype=object), size),
            **{name: column.ravel() for name, column in cells.items()},
        },
        index=np.repeat(frame.index.to_numpy(), count),
    )


def replicates(keys: pd.Series, number: dict[object, int], stated: pd.Series | None = None) -> pd.Series:
    """The stated replicate, else the how-manieth row of its key this is: a sample named again is a repeated PCR.

    ``number`` counts the rows of each key over the tables of a source.
    """
    made = []
    for key, said in zip(keys, keys if stated is None else stated):
        number[key] = number.get(key, 0) + 1
        made.append(said if stated is not None and isinstance(said, str) else str(number[key]))
    return pd.Series(made, index=keys.index, dtype=object)


def call_type(replicate: pd.Series) -> str | None:
    """``raw`` where a table has repeated amplifications; else it may be of raw calls or of consensus genotypes."""
    return RAW if (replicate.notna() & (replicate != "1")).any() else None


def genotype_chunk(
    part: Part,
    calls: pd.DataFrame,
    seen: set[str],
    context: Context,
    haploid: Collection[str] = (),
    records_in: int | None = None,
) -> Chunk:
    """A chunk of ``genotypes`` from calls (columns sample, replicate, locus, and allele1 and allele2 or genotype).

    A call that gave no allele is kept with empty ones, for it counts among the attempts. Of a half call (142/0) the one
    allele is kept and flagged; it is never a homozygote, but where the mapping says ``secondAlleleBlank`` =
    ``homozygote``, as exports of GeneMapper mean a blank one. The smaller allele comes first; sizes stay as they are.
    Loci are named by ``locus_name``; those of ``haploid`` have one allele. Columns callType and qualityIndex are taken
    where ``calls`` has them; rows that are ``odd`` hold no allele, whatever they look like.

    Rejected: no sample or locus, what is no allele, decimals, a third allele, a call told twice.
    """
    dataset = part.dataset
    calls = calls.astype(object).where(calls.notna(), None)
    sample, locus = calls["sample"], calls["locus"].map(locus_name, na_action="ignore")
    named = sample.notna() & locus.notna() & (locus != "")
    own = (sample + ":" + calls["replicate"] + ":" + locus).where(named, None)
    repeated = repeated_ids(own, seen)
    checks = RowChecks(dataset, "genotypes", calls[list(CALL)], part.file, prefixed(own, dataset), repeated)
    checks.misshapen(part.rows.misshapen)
    checks.reject(sample.isna(), "value_missing", field="materialSampleID")
    checks.reject(~named, "value_missing", field="locus")
    checks.reject(repeated, "genotype_told_twice")

    single = context.mapping.get("secondAlleleBlank", "") == f"={HOMOZYGOTE}"
    first, second, fault = _called(calls, single)
    odd = calls["odd"].eq(True) if "odd" in calls else np.zeros(len(calls), bool)
    checks.reject(fault == "more_than_two_alleles", "more_than_two_alleles", locus=locus)
    checks.reject(fault == "allele_not_whole", "allele_not_whole", locus=locus)
    checks.reject((fault == "not_an_allele") | odd, "not_an_allele", locus=locus)
    half = (np.isnan(first) != np.isnan(second)) & ~locus.isin(frozenset(map(locus_name, haploid))).to_numpy()
    checks.flag(half, "half_call", locus=locus)
    low, high = np.fmin(first, second), np.where(np.isnan(first) | np.isnan(second), np.nan, np.fmax(first, second))
    told = calls.reindex(
        columns=[*calls.columns, *(name for name in ("callType", "qualityIndex") if name not in calls)]
    )
    kinds, quality = told["callType"].astype(object), told["qualityIndex"]
    index = pd.to_numeric(quality, errors="coerce")
    checks.flag(quality.notna() & ~index.between(0, 1), "value_not_taken", field="qualityIndex", value=quality)
    records = pd.DataFrame(
        {
            "genotype_id": prefixed(own, dataset).to_numpy(),
            "materialSampleID": prefixed(sample, dataset).to_numpy(),
            "replicate": calls["replicate"].to_numpy(),
            "locus": locus.to_numpy(),
            "allele1": pd.array(low, dtype="Int64"),
            "allele2": pd.array(high, dtype="Int64"),
            "callType": kinds.where(kinds.notna(), None).to_numpy(),
            "qualityIndex": index.where(index.between(0, 1)).to_numpy(dtype=float),
            "import_id": dataset.import_id,
            "source_file": part.file,
            "source_row": calls.index.to_numpy(),
        },
    )
    read = len(calls) + len(part.rows.misshapen) if records_in is None else records_in
    return Chunk("genotypes", checks.taken(records), checks.rejects(), checks.flags(), read)


def no_calls(numbers: pd.Index) -> pd.DataFrame:
    """One call for each row that names no sample: it is rejected as one, not once for each locus."""
    return pd.DataFrame({name: pd.Series(None, index=numbers, dtype=object) for name in CALL})


def sizes(cells: Iterable[str]) -> list[int]:
    """The alleles that cells of loci hold."""
    pieces = [piece for cell in cells if not is_missing(cell) for piece in _pieces(plain_signs(cell))]
    return [int(match[1]) for match in map(_ALLELE.fullmatch, pieces) if match]


def is_missing(cell: str) -> bool:
    """Whether a cell says that no allele was found."""
    return cell.casefold() in NO_ALLELE


def _stem(first: str, second: str) -> str:
    """The locus that two columns beside each other share; empty where they are no pair."""
    again = _SECOND.fullmatch(second)
    if again and again["stem"] == first:
        return first.strip()
    one, two = _SUFFIX.fullmatch(first), _SUFFIX.fullmatch(second)
    if not one or not two or not one["stem"]:
        return ""
    which = (one["which"].casefold(), two["which"].casefold())
    if which not in (("a", "b"), ("1", "2")) or first[: one.start("which")] != second[: two.start("which")]:
        return ""
    told = bool(one["gap"]) or bool(one["sign"] and one["word"]) or (one["word"] or "").casefold() == "allele"
    if which == ("1", "2") and not told and not (one["word"] in ("a", "A") and one["stem"][-1:].isdigit()):
        return ""  # L1 and L2 are two loci
    return one["stem"].strip()


def _share(column: pd.Series, test, any_needed: bool = False) -> float:
    """The share of the filled cells that a test takes for alleles; a column without any is one, or none if needed."""
    filled = [plain_signs(cell) for cell in column if not is_missing(plain_signs(cell))]
    if not filled:
        return 0.0 if any_needed else 1.0
    return sum(map(test, filled)) / len(filled)


def _is_allele(cell: str) -> bool:
    return bool(_ALLELE.fullmatch(_unpadded(cell)) or _DECIMAL.fullmatch(cell))


def _is_genotype(cell: str) -> bool:
    pieces = _pieces(cell)
    return len(pieces) == 2 and all(is_missing(piece) or _ALLELE.fullmatch(piece) for piece in pieces)


def _is_several(cell: str) -> bool:
    pieces = [] if is_missing(cell) or _ALLELE.fullmatch(cell) else _pieces(cell)
    return len(pieces) > 1 and all(is_missing(piece) or bool(_ALLELE.fullmatch(piece)) for piece in pieces)


def _pieces(cell: str) -> list[str]:
    if _RUN.fullmatch(cell):
        half = len(cell) // 2
        return [_unpadded(cell[:half]), _unpadded(cell[half:])]
    return [_unpadded(piece) for piece in _BETWEEN.split(cell)]


def _unpadded(allele: str) -> str:
    return allele.lstrip("0") or "0" if allele.isdigit() else allele


def _called(calls: pd.DataFrame, single: bool) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """First and second allele of each call, NaN where there is none, and the code of what is wrong with it."""
    known: dict[tuple, tuple[float, float, str]] = {}
    found = []
    for key in zip(calls["allele1"], calls["allele2"], calls["genotype"]):
        if key not in known:
            known[key] = _call(*key, single)
        found.append(known[key])
    first, second, fault = zip(*found) if found else ((), (), ())
    return np.array(first, dtype=float), np.array(second, dtype=float), np.array(fault, dtype=object)


def _call(one: str | None, two: str | None, both: str | None, single: bool) -> tuple[float, float, str]:
    cells = [plain_signs(one or ""), plain_signs(two or "")]
    if both is not None:
        whole = plain_signs(both)
        cells = ["", ""] if is_missing(whole) else _pieces(whole)
        if len(cells) > 2:
            return np.nan, np.nan, "more_than_two_alleles"
        cells += [""] * (2 - len(cells))
    elif any(map(_is_several, cells)):
        return np.nan, np.nan, "more_than_two_alleles"
    values, faults = zip(*map(_allele, cells))
    fault = next(filter(None, faults), "")
    if fault:
        return np.nan, np.nan, fault
    if single and not cells[1] and not np.isnan(values[0]):
        return values[0], values[0], ""
    return values[0], values[1], ""


def _allele(cell: str) -> tuple[float, str]:
    if is_missing(cell):
        return np.nan, ""
    match = _ALLELE.fullmatch(_unpadded(cell))
    if match:
        return float(match[1]), ""
    return np.nan, "allele_not_whole" if _DECIMAL.fullmatch(cell) else "not_an_allele"

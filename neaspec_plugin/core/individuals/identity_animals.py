"""The animals that the codes of agencies make, as rows of ``individuals``."""

from __future__ import annotations

import hashlib
import json
import re

import numpy as np
import pandas as pd

from .identity_catalogue import countries_of, sex_of
from .identity_graph import GRADES, JOINED, Resolved
from .proposals import PREFIX as GENOTYPE

COLUMNS = ["organismID", "species_id", "sex", "firstSeen", "lastSeen", "countries", "aliases", "grade"]
PREFIX = "P-"
_OWN = re.compile(PREFIX + r"[0-9a-f]{12}")


def organism_of(codes: pd.DataFrame, species_id: str) -> np.ndarray:
    """The ``organismID`` of each row (``agency``, ``code``, ``animal``): a hash of species and animal's smallest code.

    An animal all of whose codes are names of animals known by their genotype keeps the smallest of those.
    """
    names: dict[int, str] = {}
    for animal, own in codes.groupby("animal", sort=True):
        if own["code"].str.startswith(GENOTYPE).all():
            names[animal] = min(own["code"])
            continue
        first = min(f"{agency}:{code}" for agency, code in zip(own["agency"], own["code"]))
        names[animal] = PREFIX + hashlib.sha256(f"{species_id}:{first}".encode()).hexdigest()[:12]
    return codes["animal"].map(names).to_numpy(dtype=object)


def individuals(resolved: Resolved, species_id: str) -> pd.DataFrame:
    """One row per animal (``COLUMNS``); aliases are JSON {agency: [codes]}.

    ``grade`` is that of the weakest claim that joins two of its codes, None for an animal of one code.
    """
    codes, rows = resolved.codes, []
    weakest = _weakest(resolved)
    for organism, own in codes.groupby(organism_of(codes, species_id), sort=True):
        aliases = {agency: sorted(part["code"]) for agency, part in own.groupby("agency", sort=True)}
        rows.append(
            (
                organism,
                species_id,
                sex_of(own["sex"]),
                min(filter(None, own["first_seen"]), default=None),
                max(filter(None, own["last_seen"]), default=None),
                countries_of(own["countries"]),
                json.dumps(aliases, ensure_ascii=False),
                weakest.get(own["animal"].iloc[0]),
            )
        )
    return pd.DataFrame(rows, columns=COLUMNS)


def _weakest(resolved: Resolved) -> dict[int, str]:
    """The grade of the weakest joined pair of each animal that has one."""
    animal = dict(zip(zip(resolved.codes["agency"], resolved.codes["code"]), resolved.codes["animal"]))
    found: dict[int, str] = {}
    for row in resolved.pairs[resolved.pairs["state"] == JOINED].to_dict("records"):
        number = animal[row["agency_a"], row["code_a"]]
        found[number] = min(found.get(number, row["grade"]), row["grade"], key=GRADES.index)
    return found


def outdated(known: pd.DataFrame, found: pd.DataFrame, species_id: str, evidence: pd.DataFrame) -> list[str]:
    """Animals of an earlier run that the codes no longer make; those with a decided link stay."""
    decided = set(evidence.loc[evidence["decided"].notna(), "organismID"])
    own = known.loc[known["species_id"].eq(species_id), "organismID"]
    gone = set(own) - set(found["organismID"]) - decided
    return sorted(organism for organism in gone if _OWN.fullmatch(organism))


def written(found: pd.DataFrame, known: pd.DataFrame) -> pd.DataFrame:
    """The animals to write: those named after a genotype that the database has already stay as they are."""
    by_genotype = found["organismID"].str.startswith(GENOTYPE) & found["organismID"].isin(known["organismID"])
    return found[~by_genotype]

"""What a matching run proposes to the database: animals, and the links of samples to them. A person confirms them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..schema import COUNTRIES
from .genotype_matching import GRADES, Matches

METHOD = "genotype"
PREFIX = "G-"  # animals known by their genotype alone
_SEXES = ("female", "male")


@dataclass(frozen=True)
class Proposals:
    """Rows of ``individuals`` and ``identity_evidence`` to write, ids to take out before, and groups left alone.

    ``contradicted`` are groups whose samples a person has given to more than one animal: nothing is proposed for them.
    ``animal`` names the animal of each row of ``Matches.samples``, None where nothing is proposed.
    """

    individuals: pd.DataFrame
    evidence: pd.DataFrame
    outdated_evidence: list[str]
    outdated_individuals: list[str]
    contradicted: int
    animal: np.ndarray


def propose(
    matches: Matches, species_id: str, samples: pd.DataFrame, individuals: pd.DataFrame, evidence: pd.DataFrame
) -> Proposals:
    """Animals for the groups of a run, beside what the database holds.

    A link that a person decided stays as it is, and its animal takes in the group's other samples. One that a person
    refused (decided, without a grade) is not proposed again. Earlier proposals for samples of this species go; so do
    animals that only they named. An animal's ``grade`` is that of the weakest sample of its group.
    """
    facts = samples.set_index("materialSampleID")
    own = evidence[evidence["record_table"].eq("samples") & evidence["record_id"].isin(facts.index)]
    decided = own[own["decided"].notna()]
    outdated = own[own["decided"].isna() & own["method"].eq(METHOD)]
    accepted, refused = decided[decided["grade"].notna()], decided[decided["grade"].isna()]
    confirmed = dict(zip(accepted["record_id"], accepted["organismID"]))
    never = set(zip(refused["record_id"], refused["organismID"]))
    kept = evidence.drop(outdated.index).drop(refused.index)
    links, animals, contradicted = [], [], 0
    animal = np.full(len(matches.samples), None, dtype=object)
    for _group, rows in matches.samples.groupby("group", sort=True):
        names = rows["sample"].tolist()
        known = sorted({confirmed[name] for name in names if name in confirmed})
        if len(known) > 1:
            contradicted += 1
            continue
        organism = known[0] if known else PREFIX + hashlib.sha256(min(names).encode("utf-8")).hexdigest()[:12]
        rows = rows[[(name, organism) not in never for name in names]]
        names = rows["sample"].tolist()
        animal[rows.index] = organism
        for name, grade in zip(names, rows["grade"]):
            if name not in confirmed:
                links.append((f"{organism}:{name}", organism, "samples", name, METHOD, grade))
        if names and not known:
            animals.append(_animal(organism, species_id, rows, facts.loc[names]))
    columns = ["evidence_id", "organismID", "record_table", "record_id", "method", "grade"]
    found = pd.DataFrame(links, columns=columns)
    named = set(kept["organismID"]) | set(found["organismID"])
    gone = individuals.loc[
        individuals["organismID"].isin((set(outdated["organismID"]) | set(refused["organismID"])) - named)
        & individuals["organismID"].str.startswith(PREFIX),
        "organismID",
    ]
    return Proposals(
        pd.DataFrame(
            animals,
            columns=["organismID", "species_id", "sex", "firstSeen", "lastSeen", "countries", "aliases", "grade"],
        ),
        found,
        outdated["evidence_id"].tolist(),
        gone.tolist(),
        contradicted,
        animal,
    )


def _animal(organism: str, species_id: str, rows: pd.DataFrame, facts: pd.DataFrame) -> tuple:
    sexes = {sex for sex in rows["sex"] if sex in _SEXES}
    days = sorted(day for day in facts["collectionDate"].dropna().astype(str))
    sides = set(rows["side"].dropna())
    aliases: dict[str, list[str]] = {}
    for dataset, name in zip(facts["datasetID"], facts["organismName"]):
        if pd.notna(name):
            aliases.setdefault(str(dataset), []).append(str(name))
    told = {dataset: sorted(set(names)) for dataset, names in sorted(aliases.items())}
    return (
        organism,
        species_id,
        next(iter(sexes)) if len(sexes) == 1 else "unknown",
        days[0] if days else None,
        days[-1] if days else None,
        ";".join(country for country in COUNTRIES if country in sides) or None,
        json.dumps(told, ensure_ascii=False) if told else None,
        min(rows["grade"], key=GRADES.index),
    )


def genotype_grades(evidence: pd.DataFrame, individuals: pd.DataFrame) -> pd.DataFrame:
    """``organismID`` and ``grade`` of the animals known by their genotype alone: that of their weakest link.

    A refused link has no grade and weighs nothing; a confirmed one keeps the grade that its genotype gives it.
    """
    own = evidence[evidence["grade"].isin(GRADES) & evidence["organismID"].isin(individuals["organismID"])]
    own = own[own["organismID"].str.startswith(PREFIX)]
    weakest = own["grade"].map(GRADES.index).groupby(own["organismID"]).min()
    return pd.DataFrame({"organismID": weakest.index, "grade": [GRADES[rank] for rank in weakest]}, dtype=object)


def other_lines(evidence: pd.DataFrame, samples: pd.DataFrame) -> pd.Series:
    """The animal that a decided link of another kind than a genotype gives to a sample, by the sample's id."""
    own = evidence[
        evidence["record_table"].eq("samples")
        & evidence["record_id"].isin(samples["materialSampleID"])
        & evidence["decided"].notna()
        & evidence["grade"].eq("certain")
        & ~evidence["method"].isin([METHOD, "none"])
    ].drop_duplicates("record_id")
    return own.set_index("record_id")["organismID"]

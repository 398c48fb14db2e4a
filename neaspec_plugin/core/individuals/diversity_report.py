"""Genetic diversity as a report: groups and how far they differ. No sample, no place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from ..messages import Message
from ..reports.document import Bullets, Cell, Column, Document, Missing, Number, Paragraph, Section, Table
from ..reports.facts import Facts
from ..schema import COUNTRIES
from ..sharing.coordinate_text import release_text
from .barrier_side import SIDES
from .group_diversity import FEW, Diversity

_UNKNOWN = Missing(Message("diversity_not_known"))


def build(
    found: Diversity, species_id: str, told: Sequence[Message], tables: Mapping[str, pd.DataFrame], language: str
) -> Document:
    """The report; ``tables`` are ``countries`` and ``species`` as the release gate lets them pass.

    ``told`` is what ``of_one_measure`` says of the laboratories.
    """
    facts = Facts(tables, language)
    blocks = [_groups(found, facts)]
    if len(found.groups) > 1:
        blocks += [_pairs(found, facts), Paragraph(_migrants(found))]
    return Document(
        Message("diversity_title"),
        Message("diversity_question"),
        language,
        (
            Section("groups", Message("diversity_answer", species=facts.species(species_id)), tuple(blocks)),
            Section("method", Message("diversity_method"), (_notes(found, told),)),
        ),
        (Paragraph(Message("source_note")),),
    )


def _groups(found: Diversity, facts: Facts) -> Table:
    heads = ("animals", "alleles", "private", "richness", "ho", "he", "fis", "hwe_loci")
    return Table(
        "groups",
        Message("diversity_groups"),
        (
            Column(Message("diversity_group")),
            *(Column(Message(f"diversity_{head}"), "right") for head in heads),
        ),
        tuple(
            (
                _name(row["group"], facts),
                *(_number(row[head], 0 if head in heads[:3] or head == heads[-1] else 3) for head in heads),
            )
            for row in found.groups.to_dict("records")
        ),
        (Paragraph(Message("diversity_richness_note", copies=int(found.groups["copies"].iloc[0]))),),
    )


def _pairs(found: Diversity, facts: Facts) -> Table:
    return Table(
        "pairs",
        Message("diversity_pairs"),
        (
            Column(Message("diversity_group")),
            Column(Message("diversity_other_group")),
            *(Column(Message(f"diversity_{head}"), "right") for head in ("fst", "fst_low", "fst_high", "nei_d")),
        ),
        tuple(
            (
                _name(row["group_a"], facts),
                _name(row["group_b"], facts),
                *(_number(row[head], 4) for head in ("fst", "fst_low", "fst_high", "nei_d_1978")),
            )
            for row in found.pairwise.to_dict("records")
        ),
        (Paragraph(Message("diversity_pairs_note")),),
    )


def _migrants(found: Diversity) -> Message:
    return Message(
        "diversity_migrants", migrants=int(found.migrants["migrant"].eq("yes").sum()), animals=len(found.migrants)
    )


def _notes(found: Diversity, told: Sequence[Message]) -> Bullets:
    said = [
        *told,
        Message("diversity_once_note"),
        Message("diversity_few_note", few=FEW),
        Message("diversity_tests_note"),
    ]
    if len(found.groups) > 1:
        said.append(Message("diversity_power_note"))
    return Bullets(tuple(Paragraph(text) for text in said))


def _name(group: str, facts: Facts) -> Cell:
    if group in SIDES:
        return Message(f"barrier_{group}")
    return facts.country(group) if group in COUNTRIES else release_text(group)


def _number(value: float, decimals: int) -> Cell:
    return _UNKNOWN if value is None or np.isnan(value) else Number(float(value), decimals)

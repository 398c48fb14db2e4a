"""A study of suitability as a report of sums with its method record (ODMAP): no place of an animal.

Method record: Zurell et al. (2020), Ecography 43:1261-1277, doi 10.1111/ecog.04960.
"""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from ..grid import Raster
from ..messages import Message
from ..reports.document import Bullets, Cell, Column, Document, Missing, Number, Paragraph, Section, Table
from ..reports.facts import Facts
from ..schema import COUNTRIES
from ..sharing.coordinate_text import release_text
from .discontinuity import JUMP
from .model_tests import BLOCKS, COUNTRY
from .suitability_study import Land, Question, Study

_UNKNOWN = Missing(Message("diversity_not_known"))


def build(
    found: Study,
    question: Question,
    land: Land,
    jumps: pd.DataFrame,
    extrapolated: int | None,
    tables: Mapping[str, pd.DataFrame],
    language: str,
) -> Document:
    """The report; ``jumps`` are ``discontinuity`` of the covariates, ``extrapolated`` cells are None where not asked.

    ``tables``: ``countries`` and ``species``, whose names it uses.
    """
    facts = Facts(tables, language)
    return Document(
        Message("suitability_title"),
        Message("suitability_question"),
        language,
        (
            Section(
                "tests",
                Message("suitability_answer", species=facts.species(question.species_id)),
                (_tests(found, facts), _places(found, facts)),
            ),
            Section("borders", Message("suitability_borders"), (_jumps(found, jumps),)),
            Section("record", Message("suitability_record"), (_record(found, question, land, extrapolated), _limits())),
        ),
        (Paragraph(Message("source_note")),),
    )


def _tests(found: Study, facts: Facts) -> Table:
    rows = []
    for row in found.tests.to_dict("records"):
        label = Message("suitability_test_training")
        if row["test"] == BLOCKS:
            label = Message("suitability_test_block", fold=int(row["fold"]))
        elif row["test"] == COUNTRY:
            label = Message("suitability_test_country", country=facts.country(row["country"]))
        counts = (Number(row[name]) for name in ("presences_fitted", "presences_tested", "background_tested"))
        rows.append((label, *counts, _measure(row["auc"]), _measure(row["boyce"])))
    heads = ("fitted", "tested_presences", "background", "auc", "boyce")
    return Table(
        "tests",
        Message("suitability_tests"),
        (Column(Message("report_check_test")), *(Column(Message(f"suitability_{head}"), "right") for head in heads)),
        tuple(rows),
        (Paragraph(Message("suitability_tests_note")),),
    )


def _places(found: Study, facts: Facts) -> Table:
    """Presences and background by country, in the programme's order."""
    own, around = (pd.Series(side, dtype=object) for side in found.sides)
    rows = [
        (facts.country(country), Number(int((own == country).sum())), Number(int((around == country).sum())))
        for country in COUNTRIES
        if (own == country).any() or (around == country).any()
    ]
    rows.append((_UNKNOWN.reason, Number(int(own.isna().sum())), Number(int(around.isna().sum()))))
    return Table(
        "countries",
        Message("suitability_cells_by_country"),
        (
            Column(Message("effort_country")),
            Column(Message("suitability_presences"), "right"),
            Column(Message("suitability_background"), "right"),
        ),
        tuple(rows),
    )


def _jumps(found: Study, jumps: pd.DataFrame) -> Table:
    rows = []
    for name in found.model.names:
        own = jumps[jumps["layer"] == name]
        if len(own):
            rows.append((release_text(name), Number(len(own)), Number(int((own["flag"] == JUMP).sum()))))
    return Table(
        "jumps",
        Message("suitability_jumps"),
        (
            Column(Message("suitability_covariate")),
            Column(Message("suitability_stretches"), "right"),
            Column(Message("suitability_jumping"), "right"),
        ),
        tuple(rows),
        (Paragraph(Message("suitability_jumps_note")),),
        Message("border_jumps_none"),
    )


def _record(found: Study, question: Question, land: Land, extrapolated: int | None) -> Table:
    model, first, choice = found.model, land.rasters[0], question.choice
    share = _UNKNOWN if extrapolated is None else Number(extrapolated / found.cells, 1, "percent")
    told: tuple[tuple[str, Cell], ...] = (
        ("model", Message("suitability_model_is")),
        ("covariates", ", ".join(release_text(name) for name in model.names)),
        ("cell", _cell(first)),
        ("points", Number(found.points)),
        ("presences", Number(len(found.presences.cells))),
        ("background", Number(len(found.background.cells))),
        ("bias", Message(f"suitability_bias_{land.bias}")),
        ("features", Message("suitability_features_are", classes=[_word(name) for name in model.classes],
                             used=model.used, offered=model.features)),
        ("penalty", f"{choice.multiplier:g}; {choice.lasso:g}"),
        ("block", Number(found.block_km, 1)),
        ("output", Message("suitability_output_is")),
        ("extrapolated_share", share),
    )  # fmt: skip
    return Table(
        "record",
        Message("suitability_record"),
        (Column(Message("report_what")), Column(Message("report_import_value"))),
        (
            *((Message(f"suitability_{code}"), value) for code, value in told),
            (Message("report_seed"), str(question.seed)),
        ),
    )


def _word(name: str) -> Message:
    return Message(f"suitability_class_{name}")


def _cell(raster: Raster) -> str:
    return f"{raster.width:g} m, {raster.crs if len(raster.crs) < 20 else ''}".rstrip(", ")


def _limits() -> Bullets:
    said = ("relative", "detection", "countries")
    return Bullets(tuple(Paragraph(Message(f"suitability_limit_{name}")) for name in said))


def _measure(value: float) -> Cell:
    return _UNKNOWN if pd.isna(value) else Number(float(value), 3)

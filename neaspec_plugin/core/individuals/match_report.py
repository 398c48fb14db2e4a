"""What a matching run found, as a report of sums: no sample, no place and no animal is named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..messages import Message
from ..reports.document import Bullets, Cell, Column, Document, Figure, Missing, Number, Paragraph, Section, Table
from ..reports.facts import Facts
from ..schema import COUNTRIES
from ..sharing.coordinate_text import release_text
from .calibration import Calibration
from .genotype_groups import Grouped
from .genotype_matching import GRADES
from .match_plot import IdentityPlot

_UNKNOWN = Missing(Message("diversity_not_known"))
_SINGLE = "single"  # an animal with one sample: there is nothing to grade


@dataclass(frozen=True)
class Question:
    """What was asked: the species, the share of loci needed, and the calibration, None without one."""

    species_id: str
    missing: float
    calibration: Calibration | None


def build(
    found: Grouped, animals: np.ndarray, question: Question, tables: Mapping[str, pd.DataFrame], language: str
) -> Document:
    """The report; ``animals`` of the rows of ``found.matches.samples``, None where nothing is proposed.

    ``tables`` are ``countries`` and ``species`` as the release gate lets them pass.
    """
    facts = Facts(tables, language)
    matches = found.matches
    return Document(
        Message("match_report_title"),
        Message("match_report_question"),
        language,
        (
            Section(
                "animals",
                Message("match_report_answer", species=facts.species(question.species_id)),
                (_animals(matches.samples, animals, facts), _false_matches(found)),
            ),
            Section(
                "samples",
                Message("match_report_samples"),
                (_samples(found), _calibration(question.calibration, found), _figure(found)),
            ),
            Section("loci", Message("match_report_loci"), (_loci(found), _method(question))),
        ),
        (Paragraph(Message("source_note")),),
    )


def _animals(samples: pd.DataFrame, animals: np.ndarray, facts: Facts) -> Table:
    """Animals by the weakest grade between their samples; an animal of two countries counts in both."""
    table = samples.assign(animal=animals).dropna(subset=["animal"])
    sides = table.groupby("animal")["side"].agg(lambda side: frozenset(side.dropna()))
    count = table.groupby("animal").size()
    worst = table["grade"].map(GRADES.index).groupby(table["animal"]).min()
    grade = worst.map(dict(enumerate(GRADES))).where(count > 1, _SINGLE)
    countries = [country for country in COUNTRIES if any(country in own for own in sides)]
    rows = []
    for word in (*reversed(GRADES), _SINGLE):
        own = sides[grade == word]
        if len(own):
            each = [Number(sum(country in one for one in own)) for country in countries]
            across = Number(sum(len(one) > 1 for one in own))
            label = Message("match_report_single") if word == _SINGLE else Message(f"identity_grade_{word}")
            rows.append((label, *each, across, Number(len(own))))
    return Table(
        "grades",
        Message("match_report_grades"),
        (
            Column(Message("match_report_grade")),
            *(Column(facts.country(country), "right") for country in countries),
            Column(Message("match_report_both"), "right"),
            Column(Message("match_report_all"), "right"),
        ),
        tuple(rows),
        (Paragraph(Message("match_report_grades_note")), Paragraph(Message("match_report_proposals_note"))),
    )


def _false_matches(found: Grouped) -> Table:
    """Of all pairs that were compared, and of the weakest of the matches that the run declares."""
    matches = found.matches
    declared = matches.pairs[matches.pairs["status"] == "together"]
    across = declared.dropna(subset=["expected_false_across"])
    expected, conflicts = matches.expected, matches.pairs[matches.pairs["status"] == "conflict"]
    sides = conflicts[["side_a", "side_b"]].dropna()
    rows = [
        _row("compared", matches.compared, matches.compared_across, 0),
        _row("matching", len(declared), len(across), 0),
        _row("siblings", expected.siblings, expected.siblings_across, 4),
        _row("unrelated", expected.unrelated, expected.unrelated_across, 4),
        _row("worst", declared["expected_false_sib"].max(), across["expected_false_across"].max(), 4),
        _row("conflicts", len(conflicts), int((sides["side_a"] != sides["side_b"]).sum()), 0),
    ]
    return Table(
        "false_matches",
        Message("match_report_false"),
        (
            Column(Message("report_what")),
            Column(Message("match_report_every_pair"), "right"),
            Column(Message("match_report_pairs_across"), "right"),
        ),
        tuple(rows),
        (Paragraph(Message("match_report_false_note")),),
    )


def _row(code: str, every: float, across: float, decimals: int) -> tuple[Cell, ...]:
    return (Message(f"match_report_{code}"), _number(every, decimals), _number(across, decimals))


def _samples(found: Grouped) -> Table:
    matches = found.matches
    told = {
        "match_report_in": len(matches.samples) + len(matches.left_out),
        "match_report_entered": len(matches.samples),
        "match_report_few_loci": len(matches.left_out),
        "match_report_not_compared": sum(matches.not_compared.values()),
    }
    return Table(
        "samples",
        Message("match_report_samples"),
        (Column(Message("report_what")), Column(Message("share_report_number"), "right")),
        tuple((Message(code), Number(number)) for code, number in told.items()),
        (Paragraph(Message("match_report_laboratories_note")),) if matches.not_compared else (),
    )


def _calibration(calibration: Calibration | None, found: Grouped) -> Table:
    rows = []
    if calibration is not None:
        for (lab, locus), own in calibration.table.groupby(["lab_from", "locus"], sort=True):
            offset = own["offset"].dropna()
            how = Number(float(offset.iloc[0])) if len(offset) else Message("match_report_by_allele")
            names = (lab, own["locus_from"].iloc[0], own["lab_to"].iloc[0], locus)
            rows.append((*(release_text(str(name)) for name in names), how))
        nothing = Missing(Message("match_report_not_comparable"))
        rows += [(release_text(lab), "", "", release_text(locus), nothing) for lab, locus in calibration.not_comparable]
    return Table(
        "calibration",
        Message("match_report_calibration"),
        (
            Column(Message("match_report_lab_from")),
            Column(Message("match_report_locus_from")),
            Column(Message("match_report_lab_to")),
            Column(Message("match_report_locus")),
            Column(Message("match_report_offset"), "right"),
        ),
        tuple(rows),
        empty=Message("match_report_no_calibration"),
    )


def _figure(found: Grouped) -> Figure:
    return Figure(
        "identity",
        Message("match_plot_title"),
        Message("match_plot_caption"),
        "svg",
        IdentityPlot(found.matches.profile, found.matches.identity),
    )


def _loci(found: Grouped) -> Table:
    percents = ("success", "dropout", "false_allele", "quality")
    heads = (*percents, "he", "pid", "pid_unbiased", "pid_sib")
    (dropout, plain_dropout), (false, plain_false) = (found.rates[name] for name in ("dropout", "false_allele"))
    rows = [
        (
            release_text(row["locus"]),
            Number(row["alleles"]),
            *(_share(row[head]) if head in percents else _number(row[head], 4) for head in heads),
        )
        for row in found.loci.to_dict("records")
    ]
    nothing: tuple[Cell, ...] = ("",) * (len(heads) - 3)
    means = (
        (Message("match_report_weighted"), "", "", _share(dropout), _share(false), _share(found.quality), *nothing[1:]),
        (Message("match_report_unweighted"), "", "", _share(plain_dropout), _share(plain_false), *nothing),
    )
    return Table(
        "loci",
        Message("match_report_loci"),
        (
            Column(Message("match_report_locus")),
            Column(Message("diversity_alleles"), "right"),
            *(Column(Message(f"match_report_{head}"), "right") for head in heads),
        ),
        (*rows, *means),
        (Paragraph(Message("match_report_loci_note")),),
    )


def _method(question: Question) -> Bullets:
    said = (
        Message("match_report_needed", share=f"{question.missing:g}"),
        Message("match_report_grades_method"),
    )
    return Bullets(tuple(map(Paragraph, said)))


def _share(value: float) -> Cell:
    return _UNKNOWN if np.isnan(value) else Number(float(value), 1, "percent")


def _number(value: float, decimals: int) -> Cell:
    if np.isnan(value):
        return _UNKNOWN
    return Number(float(value), decimals) if value == 0 or value >= 10**-decimals else f"{value:.1e}"

"""Texts of the theme priorities."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "layer_site_verdicts": QT_TRANSLATE_NOOP("NEASPEC", "Key sites by verdict"),
    "layer_priorities": QT_TRANSLATE_NOOP("NEASPEC", "Score of the evidence available"),
    "legend_met_provisional": QT_TRANSLATE_NOOP("NEASPEC", "Met, provisional"),
    "legend_no_value": QT_TRANSLATE_NOOP("NEASPEC", "No value"),
    "abstract_site_verdicts": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Verdicts on site criteria from the counts in the database. Insufficient data is not a verdict against the site.",
    ),
    "abstract_priorities": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Score of the evidence available, not of conservation value where counts are missing.",
    ),
    "verdict_met": QT_TRANSLATE_NOOP("NEASPEC", "Met"),
    "verdict_not_met": QT_TRANSLATE_NOOP("NEASPEC", "Not met"),
    "verdict_insufficient_data": QT_TRANSLATE_NOOP("NEASPEC", "Insufficient data"),
    "field_criterion": QT_TRANSLATE_NOOP("NEASPEC", "Criterion"),
    "field_verdict": QT_TRANSLATE_NOOP("NEASPEC", "Verdict"),
    "field_reason": QT_TRANSLATE_NOOP("NEASPEC", "Reason"),
    "field_figure": QT_TRANSLATE_NOOP("NEASPEC", "Figure (individuals)"),
    "field_level": QT_TRANSLATE_NOOP("NEASPEC", "1 percent level (individuals)"),
    "field_edition": QT_TRANSLATE_NOOP("NEASPEC", "Edition"),
    "field_seasons": QT_TRANSLATE_NOOP("NEASPEC", "Seasons of evidence"),
    "field_score": QT_TRANSLATE_NOOP("NEASPEC", "Score"),
    "field_score_high": QT_TRANSLATE_NOOP("NEASPEC", "Score with missing values at their best"),
    "field_rank": QT_TRANSLATE_NOOP("NEASPEC", "Rank"),
    "field_rank_low": QT_TRANSLATE_NOOP("NEASPEC", "Rank, best of the range"),
    "field_rank_high": QT_TRANSLATE_NOOP("NEASPEC", "Rank, worst of the range"),
}

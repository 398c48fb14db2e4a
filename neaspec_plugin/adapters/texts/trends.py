"""Texts of trends and totals of counts."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "region_flyway": QT_TRANSLATE_NOOP("NEASPEC", "All sites of the flyway"),
    "trend_strong_increase": QT_TRANSLATE_NOOP("NEASPEC", "Strong increase"),
    "trend_moderate_increase": QT_TRANSLATE_NOOP("NEASPEC", "Moderate increase"),
    "trend_stable": QT_TRANSLATE_NOOP("NEASPEC", "Stable"),
    "trend_uncertain": QT_TRANSLATE_NOOP("NEASPEC", "Uncertain"),
    "trend_moderate_decline": QT_TRANSLATE_NOOP("NEASPEC", "Moderate decline"),
    "trend_steep_decline": QT_TRANSLATE_NOOP("NEASPEC", "Steep decline"),
    "trend_reason_not_counted": QT_TRANSLATE_NOOP("NEASPEC", "No count is known; that is not a count of zero."),
    "trend_reason_one_country": QT_TRANSLATE_NOOP(
        "NEASPEC", "Only one country has sites that were counted in two years or more."
    ),
    "trend_reason_too_few_years": QT_TRANSLATE_NOOP("NEASPEC", "Too few years have a count."),
    "trend_reason_too_few_repeats": QT_TRANSLATE_NOOP("NEASPEC", "Too few sites were counted more than once."),
    "trend_reason_only_zeros": QT_TRANSLATE_NOOP("NEASPEC", "All counts are zero."),
    "trend_reason_not_estimable": QT_TRANSLATE_NOOP("NEASPEC", "Too many counts are zero for the model."),
    "trend_section": QT_TRANSLATE_NOOP("NEASPEC", "Trends of counts"),
    "trend_counts": QT_TRANSLATE_NOOP("NEASPEC", "Counts used"),
    "trend_change": QT_TRANSLATE_NOOP("NEASPEC", "Change per year"),
    "trend_class": QT_TRANSLATE_NOOP("NEASPEC", "Trend"),
    "trend_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A trend is that of the counted sites, not of the population. What was not counted is filled in by a log-linear model in which all sites change alike (Pannekoek and van Strien 2001). Countries do not add up to the flyway.",
    ),
    "trend_chart_caption": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A bar is of the sites counted in that year. Years without a total: {without} of {years}, because nobody counted or too much would be imputed. Thin lines are 95 % intervals.",
    ),
    "trend_counted": QT_TRANSLATE_NOOP("NEASPEC", "Counted"),
    "trend_imputed": QT_TRANSLATE_NOOP("NEASPEC", "Imputed"),
    "trend_total": QT_TRANSLATE_NOOP("NEASPEC", "Total"),
}

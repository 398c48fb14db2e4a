"""The help of the algorithms of ``processing/priorities/``."""

from __future__ import annotations

from ...translate_noop import QT_TRANSLATE_NOOP

HELP = {
    "sitecriteria": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Holds the counts of each key site against Ramsar criteria 5 and 6, the 1 % and staging criteria of the East Asian-Australasian Flyway Partnership, and the criteria A1, B1 and D1 for Key Biodiversity Areas.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The figure of a season is the largest count of individuals of the whole site. The level must be reached in two thirds of at least three adequate seasons, or by the mean of at least five.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A verdict is met, not met or insufficient data, with its figures, seasons and reason. Where data are missing, the missing seasons are named; missing data never mean that a criterion is not met.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Each edition of a population's 1 % level is tested, and verdicts that differ between editions are listed. A Ramsar sheet needs the official level; the levels that come with the plugin are derived from published estimates.",
        ),
    ),
    "priorityscore": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Scores any point or polygon layer by any numeric criteria: each is normalised, weighted and added up.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A missing value counts as the worst in the score and as the best in the higher score, so that the difference shows what is not known.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The rank range comes from random draws over the weights and over the missing values. A unit with a wide range should not be placed above another by its rank alone.",
        ),
    ),
}

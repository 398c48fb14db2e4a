"""Texts of the weights of criteria."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "layer_lacks_field": QT_TRANSLATE_NOOP(
        "NEASPEC", "Layer {layer} has no field {field}. Nothing was computed. Add the field."
    ),
    "judgements_none": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "There are no judgements, or two sets of them. Nothing was computed. Give a table or a text with rows.",
    ),
    "judgements_not_json": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The judgements are not a list of objects in JSON with judge, criterion_a, criterion_b and judgement. Nothing was computed. Correct the text.",
    ),
    "judgement_criteria": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Judgement {number} is of other than {count} different criteria, as the method has it. Nothing was computed. Correct the criteria or choose another method.",
    ),
    "judgement_invalid": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Judgement {number} has the value {value}. Nothing was computed. Accepted: {accepted}.",
    ),
    "judgement_twice": QT_TRANSLATE_NOOP(
        "NEASPEC", "Judge {judge} judged {criterion} more than once. Nothing was computed. Leave one of the rows."
    ),
    "judgement_lacking": QT_TRANSLATE_NOOP(
        "NEASPEC", "Judge {judge} did not judge {criterion}. Nothing was computed. Add the row."
    ),
    "judgements_apart": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No chain of comparisons by judge {judge} joins {one} and {two}. Nothing was computed. Add a comparison.",
    ),
    "criteria_too_many": QT_TRANSLATE_NOOP(
        "NEASPEC", "Criteria judged: {criteria}. Nothing was computed. Judge from 2 to {most} criteria."
    ),
    "criteria_not_weighed": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Field {field} is not in both the criteria and the judgements. Nothing was computed. Give both the same fields.",
    ),
    "weights_told": QT_TRANSLATE_NOOP("NEASPEC", "Judges: {judges}; criteria: {criteria}."),
    "judgement_again": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Judge {judge} has the consistency ratio {ratio}, above {limit}. Look again at {one} over {two}: judged {was}; {fits} would fit the other judgements, and the ratio be {then}.",
    ),
}

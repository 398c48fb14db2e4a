"""Words of the report's section on priorities: those of the algorithms' results."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "plan_objective": QT_TRANSLATE_NOOP("NEASPEC", "Objective"),
    "plan_value": QT_TRANSLATE_NOOP("NEASPEC", "Value"),
    "plan_bound": QT_TRANSLATE_NOOP("NEASPEC", "Lower bound"),
    "plan_gap": QT_TRANSLATE_NOOP("NEASPEC", "Gap (%)"),
    "plan_seconds": QT_TRANSLATE_NOOP("NEASPEC", "Time (s)"),
    "plan_targets": QT_TRANSLATE_NOOP("NEASPEC", "Targets"),
    "plan_target": QT_TRANSLATE_NOOP("NEASPEC", "Target (%)"),
    "plan_share": QT_TRANSLATE_NOOP("NEASPEC", "Share"),
    "plan_held": QT_TRANSLATE_NOOP("NEASPEC", "Held"),
    "plan_cooperation": QT_TRANSLATE_NOOP("NEASPEC", "Value of cooperation"),
    "plan_alone": QT_TRANSLATE_NOOP("NEASPEC", "Alone"),
    "plan_together": QT_TRANSLATE_NOOP("NEASPEC", "Together"),
    "plan_gain_least": QT_TRANSLATE_NOOP("NEASPEC", "Least gain (%)"),
    "plan_gain_most": QT_TRANSLATE_NOOP("NEASPEC", "Most gain (%)"),
    "plan_all": QT_TRANSLATE_NOOP("NEASPEC", "All together"),
    "protection_indicators": QT_TRANSLATE_NOOP("NEASPEC", "Indicators of Target 3"),
    "protection_features": QT_TRANSLATE_NOOP("NEASPEC", "Representation of features"),
    "protection_lacking": QT_TRANSLATE_NOOP("NEASPEC", "Lacking (ha)"),
}

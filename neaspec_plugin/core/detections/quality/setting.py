"""What the tests are held against: levels, limits, known places and the polygons that the caller read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import pandas as pd

from ...errors import NeaspecError
from ...schema import COUNTRIES, SPECIES
from ...species.reference import constants, read_csv
from . import LEVELS, TESTS

AREAS = ("land", "towns", "ranges")


@dataclass(frozen=True)
class Rule:
    """How a test is run: its level, the species that it is for (none = all) and its numbers by name."""

    level: str
    species: tuple[str, ...] = ()
    parameters: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Setting:
    """Reference data of the tests.

    ``places``: frame ``kind name lon lat radius_m`` (degrees, EPSG:4326; metres, NaN = the test's own); ``countries``:
    alpha-3 code by case-folded code or name; ``land`` and ``towns``: shapely polygons; ``ranges``: one by species.
    """

    tests: Mapping[str, Rule]
    places: pd.DataFrame
    countries: Mapping[str, str]
    land: Any = None
    towns: Any = None
    ranges: Mapping[str, Any] = field(default_factory=dict)

    def has(self, need: str) -> bool:
        """Whether what a test needs is there."""
        if need in AREAS:
            held = getattr(self, need)
            return bool(held) if need == "ranges" else held is not None
        return not need or bool((self.places["kind"] == need).any())

    def with_rules(self, text: str) -> Setting:
        """The setting with the user's choice: a JSON object ``{test: level or {"level": ..., parameter: number}}``.

        Raises ``NeaspecError``: broken_test_choice, unknown_test, unknown_level, unknown_test_parameter,
        test_parameter_no_number.
        """
        if not text.strip():
            return self
        try:
            chosen = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise NeaspecError("broken_test_choice") from error
        if not isinstance(chosen, dict):
            raise NeaspecError("broken_test_choice")
        rules = dict(self.tests)
        for code, wish in chosen.items():
            if code not in TESTS:
                raise NeaspecError("unknown_test", test=code, known=sorted(TESTS))
            rules[code] = _changed(code, rules[code], wish if isinstance(wish, dict) else {"level": wish})
        return replace(self, tests=rules)


def read_setting(folder: str, **areas: Any) -> Setting:
    """The setting of the reference folder; ``areas``: ``land``, ``towns``, ``ranges`` as ``Setting`` has them.

    Raises what ``read_csv`` raises, and ``reference_column_missing`` where a test has no row.
    """
    rules = {
        row["code"]: Rule(row["default_level"], _split(row["species"]), _numbers(row["parameters"]))
        for row in read_csv(folder, "quality_tests").to_dict("records")
    }
    if set(rules) != set(TESTS):
        raise NeaspecError("reference_column_missing", file="quality_tests.csv", column="code")
    places = read_csv(folder, "quality_places")
    places["radius_m"] = pd.to_numeric(places["radius_m"], errors="coerce").astype(float)
    limits = constants(folder, "defaults")
    speeds = {f"{species}_km_day": limits[f"speed_{species.lower()}_km_day"] for species in SPECIES}
    steps = rules["impossible_speed"]
    rules["impossible_speed"] = replace(steps, parameters={**steps.parameters, **speeds})
    return Setting(rules, places[["kind", "name", "lon", "lat", "radius_m"]], country_index(folder), **areas)


def _changed(code: str, rule: Rule, wish: Mapping[str, Any]) -> Rule:
    numbers = {name: value for name, value in wish.items() if name != "level"}
    level = wish.get("level", rule.level)
    if level not in LEVELS:
        raise NeaspecError("unknown_level", test=code, level=str(level), known=list(LEVELS))
    for name, value in numbers.items():
        if name not in rule.parameters:
            raise NeaspecError("unknown_test_parameter", test=code, parameter=name, known=list(rule.parameters))
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < float("inf"):
            raise NeaspecError("test_parameter_no_number", test=code, parameter=name)
    return replace(rule, level=level, parameters={**rule.parameters, **numbers})


def _split(text: str | None) -> tuple[str, ...]:
    return tuple(text.split(";")) if text else ()


def _numbers(text: str | None) -> dict[str, float]:
    return {name: float(value) for name, value in (part.split("=") for part in _split(text))}


def country_index(folder: str) -> dict[str, str]:
    """Codes and names of the six countries, in any language, case-folded."""
    listed = read_csv(folder, "countries")
    names = {str(row[column]).casefold(): row["iso3"] for row in listed.to_dict("records") for column in listed
             if column in ("iso3", "iso2", "short_en") or column.startswith("name_") if row[column]}  # fmt: skip
    for row in read_csv(folder, "names").to_dict("records"):
        if row["code"] in COUNTRIES and row["kind"] in ("full", "short"):
            names[row["name"].casefold()] = row["code"]
    return names

"""A site's page as the HTML that a text browser shows: what two offices say stands side by side."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from ...adapters.field_words import field_name, threat_words
from ...adapters.habitat_words import words_of
from ...adapters.wording import Wording, tr
from ...core.assessments.site_profile import SiteProfile
from ...core.assessments.standing import by_standing
from ...core.messages import Message

_STATE = (("state", "condition"), ("state_trend", "state_trend"), ("protection", "protection_share"),
          ("management", "management_plan"), ("action", "conservation_action"))  # fmt: skip


def site_html(
    profile: SiteProfile | None, species: Mapping[str, str], countries: Mapping[str, str], words: Wording
) -> str:
    """Name, countries and species; each office's assessment; threats, organisations and recommendations."""
    if profile is None:
        return f"<p>{words.html(Message('site_choose'))}</p>"
    site = profile.site
    where = words.listed([countries.get(code, code) for code in site.countries])
    living = words.listed([species.get(one, one) for one in site.species])
    parts = [f"<h2>{escape(site.name)}</h2><p>{escape(where)}<br>{escape(living)}</p>"]
    if profile.assessments.empty:
        parts.append(f"<p>{words.html(Message('site_not_assessed'))}</p>")
    for row in by_standing(profile.assessments.to_dict("records"), ";".join(site.countries)):
        parts += _assessment(row, profile, species, words)
    kinds = threat_words(words) if len(profile.threats) else {}
    parts += _section(tr("Threats"), [_threat(row, kinds, words) for row in profile.threats.to_dict("records")])
    parts += _section(
        tr("Organisations"), [_stakeholder(row, countries, words) for row in profile.stakeholders.to_dict("records")]
    )
    parts += _section(
        tr("Recommendations"), [_recommendation(row, words) for row in profile.recommendations.to_dict("records")]
    )
    return "".join(parts)


def _assessment(row: dict, profile: SiteProfile, species: Mapping[str, str], words: Wording) -> list[str]:
    lines = [escape(words.word(vocabulary, row[name])) for name, vocabulary in _STATE if row[name]]
    own = profile.numbers[profile.numbers["assessment_id"] == row["assessment_id"]]
    lines += [_number(one, species, words) for one in own.to_dict("records")]
    own = profile.habitats[profile.habitats["assessment_id"] == row["assessment_id"]]
    lines += [_habitat(one, words) for one in own.to_dict("records")]
    lines += [escape(row[name]) for name in ("needs", "note") if row[name]]
    if row["photographs"]:  # as they are written: nothing is fetched and nothing opens
        lines.append(escape(f"{field_name('assessments', 'photographs', words)}: {row['photographs']}"))
    return [f"<h4>{int(row['year'])} · {escape(row['office'])}</h4><p>{'<br>'.join(lines)}</p>"]


def _section(title: str, lines: list[str]) -> list[str]:
    return [f"<h4>{escape(title)}</h4><p>{'<br>'.join(lines)}</p>"] if lines else []


def _number(row: dict, species: Mapping[str, str], words: Wording) -> str:
    low, high = (_whole(row[name]) for name in ("count_min", "count_max"))
    told = [one for one in (low, high) if one is not None]
    size = words.span(min(told), max(told)) if told else words.text(Message("report_not_stated"))
    unit = words.word("unit", row["unit"])
    name, season = species.get(row["species_id"], row["species_id"]), words.word("season", row["season"])
    return escape(f"{name}, {season}: {size} {unit}".rstrip())


def _habitat(row: dict, words: Wording) -> str:
    name = words_of(row["habitat_list"], words).get(row["habitat_type"], row["habitat_type"])
    size = f"{words.number(row['area_ha'])} ha" if row["area_ha"] == row["area_ha"] else ""
    state = words.word("condition", row["condition"])
    reason = f"{tr('To be restored')}: {row['restoration_reason'] or ''}" if row["restoration"] == "yes" else ""
    return escape("; ".join(one for one in (name, size, state, reason) if one))


def _threat(row: dict, kinds: Mapping[str, str], words: Wording) -> str:
    more = [words.word(f"threat_{name}", row[name]) for name in ("scope", "severity", "timing")]
    return escape("; ".join(one for one in (kinds.get(row["kind"], row["kind"] or ""), *more) if one))


def _stakeholder(row: dict, countries: Mapping[str, str], words: Wording) -> str:
    who = ", ".join(one for one in (row["organisation"], countries.get(row["country_iso3"], "")) if one)
    role = words.word("stakeholder_role", row["role"])
    return escape(f"{who}: {role}" if role else who)


def _recommendation(row: dict, words: Wording) -> str:
    text = row["text"] or words.word("recommendation", row["text_code"])
    more = [words.word("recommendation_status", row["status"]), words.date(row["due"] or "")]
    return escape("; ".join(one for one in (text, *more) if one))


def _whole(value) -> int | None:
    return None if str(value) in ("None", "nan", "<NA>") else int(value)

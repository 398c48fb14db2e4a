"""Which joint study areas are asked about, and what stands on record of each of their sites."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd
import shapely

from ..errors import NeaspecError
from ..programme_order import programme_order
from ..schema import COUNTRIES, SPECIES, VOCABULARIES
from .standing import by_standing
from .threats import IMPACT, IMPACTS, Scores, current, with_impact

SITES = [
    "study_area_id", "site_id", "name_en", "side", "role", "species_ids", "presence", "counts", "last_counted", "state",
    "state_trend", "assessed", "office", "worst_threat", "threats", "source", "confidence", "geometry",
]  # fmt: skip
CHOSEN = "chosen_sites"  # the area of sites that nobody has stored as one
Years = Sequence[tuple[int, int]]  # first and last of each span; none = all years


@dataclass(frozen=True)
class StudyArea:
    """A joint area: its ``sides`` in the programme's order, the ``species`` asked about, and its ``sites`` by side.

    A side without a site has no entry in ``sites``; a site on no single side is in none.
    """

    study_area_id: str
    name_en: str
    sides: tuple[str, ...]
    species: tuple[str, ...]
    sites: dict[str, tuple[str, ...]]
    members: tuple[str, ...]


def chosen_areas(
    areas: pd.DataFrame, members: pd.DataFrame, sites: pd.DataFrame, wanted: Sequence[str], species: Sequence[str]
) -> list[StudyArea]:
    """The areas of the table ``study_areas`` with these ids (none = all), the programme's own first.

    An area that lists species has those of them that were asked for, one that lists none has all of ``species``.
    An area for none of them is left out. Raises ``unknown_parameter_value``, ``joint_no_sites``,
    ``joint_unknown_sites`` and ``joint_no_species`` (no area is left).
    """
    known = sorted(areas["study_area_id"], key=_area_order)
    for name in wanted:
        if name not in known:
            raise NeaspecError("unknown_parameter_value", parameter="AREA", value=name, accepted=known)
    rows = areas.set_index("study_area_id")
    country = dict(zip(sites["site_id"], sites["country_iso3"]))
    found = [_area(name, rows.loc[name], members, country, species) for name in known if name in wanted or not wanted]
    found = [area for area in found if area.species]
    if not found:
        raise NeaspecError("joint_no_species", species=list(species))
    return found


def with_chosen_sites(
    areas: pd.DataFrame, members: pd.DataFrame, sites: pd.DataFrame, site_species: pd.DataFrame, chosen: Sequence[str]
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """``areas`` and ``members`` with one more area, ``CHOSEN``, of these sites, named by them and for their species.

    Raises ``joint_unknown_sites``.
    """
    names = dict(zip(sites["site_id"], sites["name_en"]))
    unknown = [site for site in chosen if site not in names]
    if unknown:
        raise NeaspecError("joint_unknown_sites", area=CHOSEN, sites=unknown)
    there = site_species.loc[site_species["site_id"].isin(chosen), "species_id"]
    name = " / ".join(names[site] for site in chosen)
    area = pd.DataFrame({"study_area_id": [CHOSEN], "name_en": [name], "species_ids": [_joined(there, SPECIES)]})
    rows = pd.DataFrame({"study_area_id": CHOSEN, "site_id": list(chosen)})
    return (
        pd.concat([areas, area.astype(object)], ignore_index=True),
        pd.concat([members, rows.astype(object)], ignore_index=True),
    )


def _area(name: str, row: pd.Series, members: pd.DataFrame, country: dict, species: Sequence[str]) -> StudyArea:
    own = list(members.loc[members["study_area_id"] == name, "site_id"])
    if not own:
        raise NeaspecError("joint_no_sites", area=name)
    unknown = [site for site in own if site not in country]
    if unknown:
        raise NeaspecError("joint_unknown_sites", area=name, sites=unknown)
    own.sort(key=lambda site: (programme_order(country[site]), site))
    by_side: dict[str, tuple[str, ...]] = {}
    for site in own:
        codes = _split(country[site])
        if len(codes) == 1 and codes[0] in COUNTRIES:
            by_side[codes[0]] = (*by_side.get(codes[0], ()), site)
    sides = {*_split(row["countries_iso3"]), *(code for site in own for code in _split(country[site]))}
    listed = _split(row["species_ids"])
    return StudyArea(
        name,
        row["name_en"] if isinstance(row["name_en"], str) else name,
        tuple(code for code in COUNTRIES if code in sides),
        tuple(one for one in SPECIES if one in species and (one in listed or not listed)),
        by_side,
        tuple(own),
    )


def site_rows(
    areas: Sequence[StudyArea],
    sites: pd.DataFrame,
    members: pd.DataFrame,
    site_species: pd.DataFrame,
    counts: pd.DataFrame,
    assessments: pd.DataFrame,
    threats: Mapping[str, Sequence[tuple[str, str]]],
) -> pd.DataFrame:
    """One row per area and site (``SITES``), by area, side and site.

    ``role`` and ``species_ids`` (with ';') are of the area's species; ``counts`` how many of them there are and
    ``last_counted`` the latest season year, both missing without any; ``state``, ``state_trend``, ``assessed`` (year)
    and ``office`` are those of the latest assessment. ``threats`` (``site_threats``) become ``worst_threat``, the
    impact of the worst, and ``threats``, kinds with ';', the worst first.
    """
    latest = latest_assessments(assessments, sites)
    place = sites.set_index("site_id")
    why = members.set_index(["study_area_id", "site_id"])
    rows = []
    for area in areas:
        for site in area.members:
            roles = site_species[(site_species["site_id"] == site) & site_species["species_id"].isin(area.species)]
            years = counts.loc[(counts["site_id"] == site) & counts["species_id"].isin(area.species), "season_year"]
            found = latest.get(site, {})
            rows.append(
                {
                    "study_area_id": area.study_area_id,
                    "site_id": site,
                    "name_en": place.at[site, "name_en"],
                    "side": place.at[site, "country_iso3"],
                    "role": _joined(roles["role"], VOCABULARIES["role"]),
                    "species_ids": _joined(roles["species_id"], SPECIES),
                    "presence": _best_presence(roles["presence"]),
                    "counts": len(years) or pd.NA,
                    "last_counted": years.max() if years.notna().any() else pd.NA,
                    **{name: found.get(name) for name in ("state", "state_trend", "office")},
                    "assessed": found.get("year", pd.NA),
                    "worst_threat": next((impact for _, impact in threats.get(site, ())), None),
                    "threats": ";".join(kind for kind, _ in threats.get(site, ())) or None,
                    "source": why.at[(area.study_area_id, site), "source"],
                    "confidence": why.at[(area.study_area_id, site), "confidence"],
                    "geometry": _point(place.at[site, "geometry"]),
                }
            )  # fmt: skip
    table = pd.DataFrame(rows, columns=SITES).astype(object)
    return table.where(table.notna(), None).astype(dict.fromkeys(("counts", "last_counted", "assessed"), "Int64"))


def site_threats(threats: pd.DataFrame, assessments: pd.DataFrame, scores: Scores) -> dict[str, list[tuple[str, str]]]:
    """Kind and impact of the threats to each site as last assessed, the worst first, each kind once."""
    rows = with_impact(current(threats, assessments).rows, scores)
    found: dict[str, dict[str, str]] = {}
    order = sorted(zip(rows[IMPACT].map(IMPACTS.index), rows["kind"].fillna(""), rows["site_id"].fillna("")))
    for impact, kind, site in order:
        if kind and site:
            found.setdefault(site, {}).setdefault(kind, IMPACTS[impact])
    return {site: list(kinds.items()) for site, kinds in found.items()}


def latest_assessments(assessments: pd.DataFrame, sites: pd.DataFrame) -> dict[str, dict]:
    """The assessment of each site that ``by_standing`` puts first."""
    own = dict(zip(sites["site_id"], sites["country_iso3"]))
    return {
        site: dict(by_standing(rows.to_dict("records"), own.get(site))[0])
        for site, rows in assessments.groupby("site_id", sort=True)
    }


def parse_years(text: str) -> Years:
    """The spans of years in ``2014,2020-2023``; nothing means all. Raises ``unknown_parameter_value``."""
    spans = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        found = re.fullmatch(r"(\d{4})(?:\s*[-–]\s*(\d{4}))?", part)
        first, last = (int(found[1]), int(found[2] or found[1])) if found else (1, 0)
        if first > last:
            raise NeaspecError("unknown_parameter_value", parameter="YEARS", value=part, accepted="2014, 2020-2023")
        spans.append((first, last))
    return spans


def in_years(years: pd.Series, spans: Years) -> pd.Series:
    """Which of some years lie in one of the spans; a missing year does so only where no span is asked for."""
    if not spans:
        return pd.Series(True, index=years.index)
    inside = [any(first <= year <= last for first, last in spans) if pd.notna(year) else False for year in years]
    return pd.Series(inside, index=years.index, dtype=bool)


def _area_order(name: str) -> tuple[int, str]:
    programme = VOCABULARIES["joint_area"]
    return (programme.index(name) if name in programme else len(programme), name)


def _split(cell: object) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip()) if isinstance(cell, str) else ()


def _joined(values: pd.Series, order: Sequence[str]) -> str | None:
    there = set(values.dropna())
    return ";".join(word for word in order if word in there) or None


def _best_presence(words: pd.Series) -> str | None:
    return next((word for word in VOCABULARIES["presence"] if (words == word).any()), None)


def _point(shape: object) -> object:
    """The place of a site; an office may have drawn it as an area."""
    return shape if shape is None or shape.geom_type == "Point" else shapely.point_on_surface(shape)

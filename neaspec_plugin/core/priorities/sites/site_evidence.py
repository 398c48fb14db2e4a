"""What is on record of each of the birds' key sites: the evidence that the demonstration's score is made of."""

from __future__ import annotations

import pandas as pd

from ...schema import BIRDS, SPECIES
from .seasons import EXCLUDED_KINDS, INDIVIDUALS

# the season of a site's list that a season of counts belongs to
_LISTED_AS = {
    "breeding": "breeding",
    "spring_passage": "passage",
    "autumn_passage": "passage",
    "wintering": "wintering",
    "year_round": "resident",
}
_ONE_LEVEL = {"ramsar_6": "one_percent", "eaaf_1pct": "one_percent"}  # the same test where the level is the same


def site_evidence(
    sites: pd.DataFrame,
    site_species: pd.DataFrame,
    counts: pd.DataFrame,
    populations: pd.DataFrame,
    verdicts: pd.DataFrame,
    site_links: pd.DataFrame,
) -> pd.DataFrame:
    """One row per key site where a flagship bird is present, indexed by ``site_id`` and sorted by it.

    All frames are tables of the schema, ``verdicts`` of one run. Columns, NaN where nothing can be told:

    - ``population_share``: the largest share of a population in one count, 0..1, by the edition nearest in time;
    - ``population_share_rows``: the count and the edition behind it, ``count_id;row_id``;
    - ``species_present``: flagship species present;
    - ``criteria_met``: criteria met at the current edition, or at none where a criterion needs no population; Ramsar 6
      and the flyway network's 1 percent for one species, season and level count once;
    - ``cross_border_links``: links of the site to sites in other countries;
    - ``evidence_seasons``: season years with a count, the most of any one species in any one season;
    - ``geometry``: that of the site.

    Counts are those of individuals of the whole site; kinds that hold a part or several seasons, and low confidence,
    do not enter. The result does not depend on the order of rows.
    """
    listed = site_species[(site_species["presence"] == "present") & site_species["species_id"].isin(SPECIES)]
    of_birds = listed.loc[listed["species_id"].isin(BIRDS), "site_id"]
    places = sites[(sites["presence"] == "present") & sites["site_id"].isin(of_birds)]
    places = places.set_index("site_id").sort_index()
    admissible = _admissible(counts[counts["site_id"].isin(places.index)])
    evidence = pd.DataFrame(index=places.index)
    shares = _shares(admissible, listed, populations)
    evidence["population_share"] = shares["share"].astype(float)
    evidence["population_share_rows"] = shares["rows"].reindex(places.index).astype(object)
    evidence["population_share_rows"] = evidence["population_share_rows"].where(
        evidence["population_share"].notna(), None
    )
    evidence["species_present"] = listed.groupby("site_id")["species_id"].nunique()
    evidence["criteria_met"] = _criteria_met(verdicts, populations)
    evidence["cross_border_links"] = _cross_border_links(sites, site_links)
    evidence["evidence_seasons"] = _evidence_seasons(admissible)
    for name in ("cross_border_links", "evidence_seasons"):
        evidence[name] = evidence[name].fillna(0).astype(int)
    evidence["geometry"] = places["geometry"]
    return evidence


def _admissible(counts: pd.DataFrame) -> pd.DataFrame:
    enters = (
        (counts["scope"] == "site")
        & counts["species_id"].isin(BIRDS)
        & (counts["unit"] == INDIVIDUALS)
        & counts["count"].notna()
        & counts["season_year"].notna()
        & ~counts["count_kind"].isin(EXCLUDED_KINDS)
        & (counts["confidence"] != "low")
    )
    return counts[enters].sort_values("count_id")


def _shares(counts: pd.DataFrame, listed: pd.DataFrame, populations: pd.DataFrame) -> pd.DataFrame:
    """``share`` and ``rows`` by site: the largest share of any count; of equal ones the first count's."""
    of_stay: dict[tuple[str, str, str], set[str]] = {}
    for row in listed[listed["population_id"].notna()].itertuples(index=False):
        of_stay.setdefault((row.site_id, row.species_id, row.season), set()).update(row.population_id.split(";"))
    sizes = _sizes(populations)
    best: dict[str, tuple[float, str]] = {}
    for count in counts.itertuples(index=False):
        stay = (count.site_id, count.species_id, _LISTED_AS.get(count.season))
        nearest = [_nearest(sizes[name], count.season_year) for name in of_stay.get(stay, ()) if name in sizes]
        if not nearest:
            continue
        size, row_id = max(nearest)  # where populations meet, the larger one is the stricter
        share = min(1.0, float(count.count) / size)
        if count.site_id not in best or share > best[count.site_id][0]:
            best[count.site_id] = (share, f"{count.count_id};{row_id}")
    return pd.DataFrame.from_dict(best, orient="index", columns=["share", "rows"])


def _sizes(populations: pd.DataFrame) -> dict[str, list[tuple[int, float, str]]]:
    """Year, size (individuals, the middle of a range) and row id of each edition, by population."""
    sizes: dict[str, list[tuple[int, float, str]]] = {}
    for row in populations.itertuples(index=False):
        known = [float(value) for value in (row.estimate_min, row.estimate_max) if not pd.isna(value)]
        if sum(known) > 0 and not pd.isna(row.edition):
            edition = (int(row.edition), sum(known) / len(known), row.row_id)
            sizes.setdefault(row.population_id, []).append(edition)
    return sizes


def _nearest(editions: list[tuple[int, float, str]], year: int) -> tuple[float, str]:
    """Size and row id of the edition nearest in time; of two equally near the later."""
    _, size, row_id = min(editions, key=lambda edition: (abs(edition[0] - year), -edition[0], edition[2]))
    return size, row_id


def _criteria_met(verdicts: pd.DataFrame, populations: pd.DataFrame) -> pd.Series:
    current = populations.loc[populations["current"] == "yes", "row_id"]
    rows = verdicts[verdicts["population_row"].isna() | verdicts["population_row"].isin(current)]
    rows = rows[rows["verdict"].isin(["met", "not_met"])]
    rows = rows.assign(test=rows["criterion"].replace(_ONE_LEVEL), met=rows["verdict"] == "met")
    tests = rows.groupby(["site_id", "species_id", "season", "test", "level"], dropna=False)["met"].any()
    return tests.groupby(level="site_id").sum().astype(float)


def _cross_border_links(sites: pd.DataFrame, site_links: pd.DataFrame) -> pd.Series:
    country = {site: set(iso3.split(";")) for site, iso3 in zip(sites["site_id"], sites["country_iso3"]) if iso3}
    ends = {tuple(sorted(pair)) for pair in zip(site_links["site_a"], site_links["site_b"])}
    across = [pair for pair in ends if all(end in country for end in pair) and country[pair[0]] != country[pair[1]]]
    return pd.Series([end for pair in across for end in pair], dtype=object).value_counts()


def _evidence_seasons(counts: pd.DataFrame) -> pd.Series:
    seasons = counts[counts["season"].isin(_LISTED_AS)].groupby(["site_id", "species_id", "season"])["season_year"]
    return seasons.nunique().groupby(level="site_id").max()

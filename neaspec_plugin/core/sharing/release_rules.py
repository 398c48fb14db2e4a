"""What of each table a product may show; a table without a rule never leaves."""

from __future__ import annotations

from dataclasses import dataclass

from ..schema import TABLES

HELD = "…"  # stands where a text is held that does not leave


@dataclass(frozen=True)
class Rule:
    """What of a table may leave, as names with spaces between; what is not named never does.

    ``place`` says how ``release.py`` finds a row's category. In rows of categories 1 and 2 ``ids`` become pseudonyms,
    ``times`` months, and ``texts`` - written freely, by whoever - stay behind; of ``told`` ones a mark tells that they
    are held, and of ``counted`` ones, which are several with ``;``, one mark each. ``classes`` hold codes of published
    lists; anything else in them leaves in no row. ``evidence`` names rows of other tables: a key leaves only where its
    row does, else the table and a mark. ``paths`` are JSON without its folders.
    """

    columns: str
    ids: str = ""
    times: str = ""
    texts: str = ""
    told: str = ""
    counted: str = ""
    evidence: str = ""
    classes: str = ""
    paths: str = ""
    place: str = ""

    @property
    def measures(self) -> bool:
        """Whether a number is what its column says: in tables of facts and verdicts, where no place is written."""
        return not (self.place or self.paths)

    @property
    def shown(self) -> list[str]:
        free = (self.texts, self.told, self.counted, self.evidence, self.classes, self.paths)
        return " ".join((self.columns, self.ids, self.times, *free)).split()


def _public(table: str) -> Rule:
    """A table of published facts and verdicts without a place; the sources' own wording is never shown."""
    return Rule(" ".join(name for name in TABLES[table].names if not name.endswith("_verbatim")))


RULES: dict[str, Rule] = {
    **{
        table: _public(table)
        for table in (
            "schema_info",
            "countries",
            "census_areas",
            "species",
            "populations",
            "population_estimates",
            "site_names",
            "site_species",
            "transborder_figures",
            "site_verdicts",
            "count_trends",
            "count_totals",
            "priorities",
            "plans",
            "representation",
            "corridor_overlays",
            "protected_areas",
        )
    },
    "sites": Rule(
        "site_id name_en feature_type country_iso3 province coord_precision_km area_ha designations presence"
        " named_by_neaspec source confidence",
        texts="neaspec_basis note",
        place="site",
    ),
    "site_links": Rule("site_a site_b named_by countries species_ids source confidence", place="site_a site_b"),
    "distribution_cells": Rule("cell_id species_id sites records coarsest_km coarse", place="cell"),
    "flyway_links": Rule(
        "run_id link_id species_id population_id site_from site_to season_from season_to link_evidence distance_km"
        " country_from country_to borders_crossed corridor_id source",
        place="site_from site_to",
    ),
    "corridors": Rule(
        "corridor_id name_en kind countries_iso3 species_ids from_place to_place from_site_ids to_site_ids"
        " coord_precision_km status cost width_km protected_share run_id url source confidence",
        texts="key_facts",
        place="from_site_ids to_site_ids",
    ),
    "counts": Rule(
        "count_id scope site_id related_site_id region_iso3 species_id season season_year count count_min count_max"
        " count_qualifier unit count_kind complete record_type url source confidence import_id",
        times="date_start date_end",
        texts="complete_reason note",
        place="count",
    ),
    "deployments": Rule(
        "coordinateUncertaintyInMeters featureType baitUse owner_country sensitivity import_id",
        ids="deploymentID locationID",
        times="deploymentStart deploymentEnd",
        place="station",
    ),
    "effort": Rule(
        "sampleSizeValue sampleSizeUnit import_id",
        ids="effort_id deploymentID",
        times="startUTC endUTC",
        place="station",
    ),
    "detections": Rule(
        "basisOfRecord occurrenceStatus scientificName species_id individualCount countAccuracy sex lifeStage"
        " observationType timePrecision samplingProtocol coordinateUncertaintyInMeters coordinatePrecision"
        " dataGeneralizations informationWithheld license owner_country sensitivity import_id",
        ids="occurrenceID parentEventID locationID",
        times="eventDate startUTC endUTC",
        place="detection",
    ),
    "crossings": Rule(
        "run_id species_id side_from side_to evidence_class border_status",
        ids="crossing_id",
        times="last_before first_after",
        place="animal",
    ),
    "individuals": Rule("species_id sex countries", ids="organismID", times="firstSeen lastSeen", place="animal"),
    "study_areas": Rule("study_area_id name_en countries_iso3 species_ids purpose source confidence"),
    "study_area_sites": Rule("study_area_id site_id source confidence"),
    "assessments": Rule(
        "assessment_id site_id year office office_country state state_trend area_ha protection management action source"
        " confidence import_id",
        times="date",
        texts="needs note",
        counted="photographs",
        place="site",
    ),
    "assessment_species": Rule(
        "assessment_id site_id species_id season count_min count_max unit import_id",
        times="date",
        texts="note",
        place="count",
    ),
    "assessment_habitats": Rule(
        "assessment_id site_id habitat_list area_ha condition restoration import_id",
        texts="restoration_reason",
        classes="habitat_type",
        place="site",
    ),
    "habitats": Rule(
        "habitat_id site_id country_iso3 habitat_list condition year mapper method smallest_area_ha restoration source"
        " confidence",
        texts="restoration_reason",
        classes="habitat_type",
        place="ground",
    ),
    "threats": Rule(
        "threat_id assessment_id site_id corridor_id species_ids scope severity timing source confidence import_id",
        times="date",
        texts="note",
        classes="kind",
        place="ground",
    ),
    # who a person is and how to reach him never leaves, nor a remark, in which he may stand
    "stakeholders": Rule(
        "stakeholder_id organisation kind country_iso3 role site_ids corridor_ids source confidence import_id"
    ),
    "recommendations": Rule(
        "recommendation_id level addressee text_code species_ids site_ids corridor_ids run_id issued due status closed"
        " import_id",
        told="text",
        evidence="evidence",
        place="addressee",
    ),
    "imports": Rule(
        "import_id dataset_id source_file sha256 format format_version records_in kept rejected flagged added changed"
        " gone unchanged importer_version imported"
    ),
    "import_issues": Rule("import_id dataset_id record_table severity code decision"),
    "runs": Rule("run_id algorithm plugin_version qgis_version seed started ended", paths="parameters inputs"),
}

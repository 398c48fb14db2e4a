"""Texts of the theme species."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "reference_file_missing": QT_TRANSLATE_NOOP(
        "NEASPEC", "Reference file {file} is missing. Nothing was changed. Install the plugin again."
    ),
    "reference_file_unreadable": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Reference file {file} cannot be read as a table. Nothing was changed. Install the plugin again.",
    ),
    "reference_column_missing": QT_TRANSLATE_NOOP(
        "NEASPEC", "Reference file {file} lacks the column {column}. Nothing was changed. Install the plugin again."
    ),
    "reference_number_invalid": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Reference file {file}, column {column}: “{value}” is not a number. Nothing was changed. Correct the file.",
    ),
    "group_neaspec": QT_TRANSLATE_NOOP("NEASPEC", "NEASPEC flagship species"),
    "layer_sites": QT_TRANSLATE_NOOP("NEASPEC", "Key sites: {season}"),
    "layer_distribution_cells": QT_TRANSLATE_NOOP("NEASPEC", "Cells with a listed site or record, not a range"),
    "layer_corridors": QT_TRANSLATE_NOOP("NEASPEC", "Named corridors, schematic"),
    "layer_site_links": QT_TRANSLATE_NOOP("NEASPEC", "Sites that belong together across a border"),
    "layer_coast": QT_TRANSLATE_NOOP("NEASPEC", "Land"),
    "legend_sure": QT_TRANSLATE_NOOP("NEASPEC", "Present, confidence high or medium"),
    "legend_unsure": QT_TRANSLATE_NOOP("NEASPEC", "Low confidence or unconfirmed"),
    "legend_cell": QT_TRANSLATE_NOOP("NEASPEC", "Records known to 25 km or better"),
    "legend_cell_coarse": QT_TRANSLATE_NOOP("NEASPEC", "A record coarser than 25 km"),
    "abstract_sites": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Points in or near key sites at the precision published. Many rows are second-hand: look at the source and the confidence of each. Hollow signs are of low confidence or unconfirmed.",
    ),
    "abstract_distribution_cells": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Half-degree cells that hold a listed site or a record of the species. This is not a range: an empty cell says nothing about absence.",
    ),
    "abstract_corridors": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Corridors named in publications, drawn as straight lines between the two ends known. The line is not the path of the animals.",
    ),
    "abstract_site_links": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Pairs of sites on two sides of a border of which at least one names the other as its partner.",
    ),
    "abstract_coast": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Land without countries, from Natural Earth at 1:10 million, in the public domain.",
    ),
    "presence_present": QT_TRANSLATE_NOOP("NEASPEC", "present"),
    "presence_historic": QT_TRANSLATE_NOOP("NEASPEC", "historic"),
    "presence_unconfirmed": QT_TRANSLATE_NOOP("NEASPEC", "unconfirmed"),
    "confidence_high": QT_TRANSLATE_NOOP("NEASPEC", "high"),
    "confidence_medium": QT_TRANSLATE_NOOP("NEASPEC", "medium"),
    "confidence_low": QT_TRANSLATE_NOOP("NEASPEC", "low"),
    "site_season_breeding": QT_TRANSLATE_NOOP("NEASPEC", "breeding"),
    "site_season_passage": QT_TRANSLATE_NOOP("NEASPEC", "passage"),
    "site_season_wintering": QT_TRANSLATE_NOOP("NEASPEC", "wintering"),
    "site_season_resident": QT_TRANSLATE_NOOP("NEASPEC", "resident"),
    "corridor_status_functioning": QT_TRANSLATE_NOOP("NEASPEC", "functioning"),
    "corridor_status_proposed": QT_TRANSLATE_NOOP("NEASPEC", "proposed"),
    "corridor_status_lost": QT_TRANSLATE_NOOP("NEASPEC", "lost"),
    "named_by_both": QT_TRANSLATE_NOOP("NEASPEC", "named by both sides"),
    "named_by_one": QT_TRANSLATE_NOOP("NEASPEC", "named by one side only"),
    "yes_no_yes": QT_TRANSLATE_NOOP("NEASPEC", "yes"),
    "yes_no_no": QT_TRANSLATE_NOOP("NEASPEC", "no"),
    "field_name": QT_TRANSLATE_NOOP("NEASPEC", "Name"),
    "field_name_en": QT_TRANSLATE_NOOP("NEASPEC", "Name in English"),
    "field_species_id": QT_TRANSLATE_NOOP("NEASPEC", "Species"),
    "field_season": QT_TRANSLATE_NOOP("NEASPEC", "Season"),
    "field_presence": QT_TRANSLATE_NOOP("NEASPEC", "Presence"),
    "field_confidence": QT_TRANSLATE_NOOP("NEASPEC", "Confidence"),
    "field_population_id": QT_TRANSLATE_NOOP("NEASPEC", "Population"),
    "field_country": QT_TRANSLATE_NOOP("NEASPEC", "Country"),
    "field_province": QT_TRANSLATE_NOOP("NEASPEC", "Province"),
    "field_area_ha": QT_TRANSLATE_NOOP("NEASPEC", "Area (ha)"),
    "field_coord_precision_km": QT_TRANSLATE_NOOP("NEASPEC", "Precision of the point (km)"),
    "field_designations": QT_TRANSLATE_NOOP("NEASPEC", "Designations"),
    "field_source": QT_TRANSLATE_NOOP("NEASPEC", "Source"),
    "field_sites": QT_TRANSLATE_NOOP("NEASPEC", "Listed sites"),
    "field_records": QT_TRANSLATE_NOOP("NEASPEC", "Records"),
    "field_coarsest_km": QT_TRANSLATE_NOOP("NEASPEC", "Coarsest precision (km)"),
    "field_coarse": QT_TRANSLATE_NOOP("NEASPEC", "Coarser than 25 km"),
    "field_status": QT_TRANSLATE_NOOP("NEASPEC", "Status"),
    "field_countries": QT_TRANSLATE_NOOP("NEASPEC", "Countries"),
    "field_from_place": QT_TRANSLATE_NOOP("NEASPEC", "From"),
    "field_to_place": QT_TRANSLATE_NOOP("NEASPEC", "To"),
    "field_key_facts": QT_TRANSLATE_NOOP("NEASPEC", "Key facts"),
    "field_named_by": QT_TRANSLATE_NOOP("NEASPEC", "Named by"),
    "layer_site_names": QT_TRANSLATE_NOOP("NEASPEC", "Names of key sites"),
    "iucn_category_EX": QT_TRANSLATE_NOOP("NEASPEC", "Extinct (EX)"),
    "iucn_category_EW": QT_TRANSLATE_NOOP("NEASPEC", "Extinct in the wild (EW)"),
    "iucn_category_CR": QT_TRANSLATE_NOOP("NEASPEC", "Critically endangered (CR)"),
    "iucn_category_EN": QT_TRANSLATE_NOOP("NEASPEC", "Endangered (EN)"),
    "iucn_category_VU": QT_TRANSLATE_NOOP("NEASPEC", "Vulnerable (VU)"),
    "iucn_category_NT": QT_TRANSLATE_NOOP("NEASPEC", "Near threatened (NT)"),
    "iucn_category_LC": QT_TRANSLATE_NOOP("NEASPEC", "Least concern (LC)"),
    "iucn_category_DD": QT_TRANSLATE_NOOP("NEASPEC", "Data deficient (DD)"),
    "iucn_category_NE": QT_TRANSLATE_NOOP("NEASPEC", "Not evaluated (NE)"),
    "role_breeding": QT_TRANSLATE_NOOP("NEASPEC", "breeding site"),
    "role_staging": QT_TRANSLATE_NOOP("NEASPEC", "staging site"),
    "role_wintering": QT_TRANSLATE_NOOP("NEASPEC", "wintering site"),
    "role_roost": QT_TRANSLATE_NOOP("NEASPEC", "roost"),
    "role_core_range": QT_TRANSLATE_NOOP("NEASPEC", "core of the range"),
    "role_corridor": QT_TRANSLATE_NOOP("NEASPEC", "on a corridor"),
    # populations
    "population_BFS-EAAF": QT_TRANSLATE_NOOP("NEASPEC", "East Asia (whole species)"),
    "population_WNC-WEST": QT_TRANSLATE_NOOP("NEASPEC", "Western: Dauria and eastern Mongolia to the Yangtze"),
    "population_WNC-EAST": QT_TRANSLATE_NOOP(
        "NEASPEC", "Eastern: Amur and Ussuri to DPR Korea, Japan and the Republic of Korea"
    ),
    "population_WNC-ALL": QT_TRANSLATE_NOOP("NEASPEC", "Whole species"),
    "population_HC-ALL": QT_TRANSLATE_NOOP("NEASPEC", "Whole species"),
    "population_HC-CHINA": QT_TRANSLATE_NOOP("NEASPEC", "Winterers of the Yangtze"),
    "population_HC-JPKR": QT_TRANSLATE_NOOP("NEASPEC", "Winterers of Japan and the Republic of Korea"),
    "layer_ranges": QT_TRANSLATE_NOOP("NEASPEC", "The office's own range layer"),
    "abstract_ranges": QT_TRANSLATE_NOOP("NEASPEC", "Areas of the office's own range layer, drawn as they are there."),
    "study_area_laoye_leopard": QT_TRANSLATE_NOOP(
        "NEASPEC", "Laoye Mountains in China and Land of the Leopard in the Russian Federation"
    ),
    "study_area_primorye_jilin": QT_TRANSLATE_NOOP("NEASPEC", "South-west of Primorye, and Jilin"),
}

"""Texts of the docks that carry a value; plain labels stand as ``tr`` where they are used."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "species_empty": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "This database has nothing on the species. Choose a database above, then press “Load layers”.",
    ),
    "sure_unsure_legend": QT_TRANSLATE_NOOP(
        "NEASPEC", "● present, read in a source; ○ low confidence or not confirmed. Double click zooms to the site."
    ),
    "site_without_point": QT_TRANSLATE_NOOP("NEASPEC", "Site {site} has no point in the database."),
    "completed_in": QT_TRANSLATE_NOOP("NEASPEC", "Completed in {seconds} s"),
    # the Detections dock
    "choose_database": QT_TRANSLATE_NOOP(
        "NEASPEC", "There is no conservation database yet. Choose one above, or create it in the dock of the species."
    ),
    "import_empty": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Choose a file or drop one here. Its format is told by its content, and nothing is changed before you press “Import”.",
    ),
    "import_recognised": QT_TRANSLATE_NOOP("NEASPEC", "Recognised: {format}."),
    "import_not_recognised": QT_TRANSLATE_NOOP(
        "NEASPEC", "The format of {file} is not recognised. Say which column is which."
    ),
    "import_mapped": QT_TRANSLATE_NOOP("NEASPEC", "A table whose columns you named. Fields: {fields}."),
    "see_flags": QT_TRANSLATE_NOOP("NEASPEC", "The reasons are on the page “Flags”."),
    "mapping_constant_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "What is the same for all rows is written as = and the value, for example =RUS for the declared side.",
    ),
    "encoding_unsure": QT_TRANSLATE_NOOP(
        "NEASPEC", "The encoding is probably {encoding}. If the first rows are not readable, choose another."
    ),
    "records_empty": QT_TRANSLATE_NOOP(
        "NEASPEC", "This database has no records of animals yet. Take some in on the page “Import”."
    ),
    "records_shown": QT_TRANSLATE_NOOP(
        "NEASPEC", "Records: {records} of {all}; flagged: {flagged}; without a day: {undated}."
    ),
    "chart_records_by_country": QT_TRANSLATE_NOOP("NEASPEC", "Records of animals by month and country"),
    "chart_effort_by_country": QT_TRANSLATE_NOOP("NEASPEC", "Days of survey effort by month and country"),
    "no_records": QT_TRANSLATE_NOOP("NEASPEC", "no record"),
    "no_effort": QT_TRANSLATE_NOOP("NEASPEC", "no effort known"),
    "country_unknown": QT_TRANSLATE_NOOP("NEASPEC", "country not known"),
    "flags_empty": QT_TRANSLATE_NOOP("NEASPEC", "Nothing was flagged or rejected in this database."),
    "flags_choose": QT_TRANSLATE_NOOP(
        "NEASPEC", "Choose a row to read why it is there. Double click zooms to the record."
    ),
    "flag_decided": QT_TRANSLATE_NOOP("NEASPEC", "Decision: {decision}; by {reviewer}, {day}. {note}"),
    "record_without_place": QT_TRANSLATE_NOOP("NEASPEC", "This issue has no record with a place in the database."),
    "share_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A package holds cells of 0.1 degree, months, declared sides and codes of individuals, never a place, a "
        "station's name or a text. A report says what leaves and what stays.",
    ),
    "shared_records": QT_TRANSLATE_NOOP("NEASPEC", "Records shared: {shared}; withheld: {withheld}."),
    # the Individuals dock
    "animals_empty": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No record in this database names an animal. Take records in by “Import”, or compare samples on the page “Matches”.",
    ),
    "animals_shown": QT_TRANSLATE_NOOP("NEASPEC", "Animals: {animals} of {all}."),
    "animals_choose": QT_TRANSLATE_NOOP(
        "NEASPEC", "Choose an animal to see its codes, its evidence and its life by country."
    ),
    "animal_without_place": QT_TRANSLATE_NOOP("NEASPEC", "This animal has no place in the database."),
    "summary_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Each animal is counted once, by its codes and sides. National numbers are never added up, because an animal seen in two countries would count twice.",
    ),
    "chart_animal": QT_TRANSLATE_NOOP("NEASPEC", "{animal} by country and time"),
    "timeline_visits": QT_TRANSLATE_NOOP("NEASPEC", "from the first to the last record in a row on one side"),
    "timeline_records": QT_TRANSLATE_NOOP("NEASPEC", "record"),
    "timeline_sure": QT_TRANSLATE_NOOP("NEASPEC", "crossing, at some time between both ends of the line"),
    "timeline_unsure": QT_TRANSLATE_NOOP("NEASPEC", "crossing with probable identity or in doubt"),
    "timeline_undated": QT_TRANSLATE_NOOP("NEASPEC", "Records without a time or a side, not drawn: {records}."),
    "matches_empty": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No proposal is in this list. Choose a species and compare its samples or codes, or name two codes below.",
    ),
    "matches_choose": QT_TRANSLATE_NOOP(
        "NEASPEC", "Choose proposals and give your name as reviewer; then say whether they are the same animal."
    ),
    "match_decided": QT_TRANSLATE_NOOP("NEASPEC", "Decided by {reviewer}, {day}. {note}"),
    "crossings_empty": QT_TRANSLATE_NOOP(
        "NEASPEC", "This database has no crossings yet. Press “Find border crossings of individuals”."
    ),
    "crossings_shown": QT_TRANSLATE_NOOP(
        "NEASPEC", "Crossings of the latest run: {shown} of {all}. Double click zooms to the crossing."
    ),
    "crossing_without_place": QT_TRANSLATE_NOOP(
        "NEASPEC", "This crossing has no line on the map, because one of its two places is not exact or not known."
    ),
    # the Corridors dock
    "corridors_no_layers": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Add a layer of core areas and a raster of resistance to the project, or build the raster by the tools below.",
    ),
    "corridors_found": QT_TRANSLATE_NOOP("NEASPEC", "Corridors found: {corridors}"),
    "corridors_temporary": QT_TRANSLATE_NOOP(
        "NEASPEC", "Corridors found: {corridors}. The files are temporary: save the layers to keep."
    ),
    "corridors_empty": QT_TRANSLATE_NOOP(
        "NEASPEC", "The project has no layer of corridors yet. Find some on the page “Find”."
    ),
    "corridors_choose": QT_TRANSLATE_NOOP("NEASPEC", "Choose a corridor to see it on the map and read more of it."),
    "corridor_lengths": QT_TRANSLATE_NOOP("NEASPEC", "Length by country (km): {lengths}"),
    "corridor_ranks": QT_TRANSLATE_NOOP("NEASPEC", "Rank under resistance contrasts of 10, 100 and 1000: {ranks}"),
    "corridor_places": QT_TRANSLATE_NOOP("NEASPEC", "Part of those ways that lies inside this corridor: {places}"),
    "pairs_all": QT_TRANSLATE_NOOP("NEASPEC", "All pairs"),
    "pairs_adjacent": QT_TRANSLATE_NOOP("NEASPEC", "Neighbouring cores"),
    "pairs_nearest": QT_TRANSLATE_NOOP("NEASPEC", "The nearest of each core"),
    "pairs_across_border": QT_TRANSLATE_NOOP("NEASPEC", "Cores in two countries"),
    "pairs_across_demarcation_line": QT_TRANSLATE_NOOP("NEASPEC", "Cores on both sides of the demarcation line"),
    "look_empty": QT_TRANSLATE_NOOP(
        "NEASPEC", "The project has no raster of corridors, resistance or current yet that this plugin computed."
    ),
    "look_width": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Shown: {percent} of the corridors and their cores, {hectares} ha; cells through which the way costs up to {excess} m (at resistance 1) more than the least.",
    ),
    "look_wider": QT_TRANSLATE_NOOP(
        "NEASPEC", "Only the drawing changes. For wider corridors find them again with a greater width."
    ),
    "corridors_report": QT_TRANSLATE_NOOP(
        "NEASPEC", "A report holds the corridors once they are stored in the conservation database above."
    ),
    "identity_shared_codes": QT_TRANSLATE_NOOP("NEASPEC", "The same code is the same animal"),
    "identity_per_dataset": QT_TRANSLATE_NOOP("NEASPEC", "Each data set has codes of its own"),
    "identity_individuals": QT_TRANSLATE_NOOP("NEASPEC", "As the matched individuals tell"),
    "identity_grade_certain": QT_TRANSLATE_NOOP("NEASPEC", "certain"),
    "identity_grade_probable": QT_TRANSLATE_NOOP("NEASPEC", "probable"),
    "identity_grade_possible": QT_TRANSLATE_NOOP("NEASPEC", "possible"),
    "id_method_photo": QT_TRANSLATE_NOOP("NEASPEC", "photo"),
    "id_method_genotype": QT_TRANSLATE_NOOP("NEASPEC", "genotype"),
    "id_method_ring": QT_TRANSLATE_NOOP("NEASPEC", "ring"),
    "id_method_transmitter": QT_TRANSLATE_NOOP("NEASPEC", "transmitter"),
    "id_method_expert": QT_TRANSLATE_NOOP("NEASPEC", "judgement of an expert"),
    "id_method_none": QT_TRANSLATE_NOOP("NEASPEC", "not stated"),
    "flank_left": QT_TRANSLATE_NOOP("NEASPEC", "left"),
    "flank_right": QT_TRANSLATE_NOOP("NEASPEC", "right"),
    "flank_both": QT_TRANSLATE_NOOP("NEASPEC", "both"),
    "flank_unknown": QT_TRANSLATE_NOOP("NEASPEC", "not known"),
    "basis_of_record_MachineObservation": QT_TRANSLATE_NOOP("NEASPEC", "camera or other device"),
    "basis_of_record_HumanObservation": QT_TRANSLATE_NOOP("NEASPEC", "seen by a person"),
    "basis_of_record_MaterialSample": QT_TRANSLATE_NOOP("NEASPEC", "sample"),
    "basis_of_record_PreservedSpecimen": QT_TRANSLATE_NOOP("NEASPEC", "specimen"),
    "mapping_species": QT_TRANSLATE_NOOP("NEASPEC", "Species"),
    "mapping_date": QT_TRANSLATE_NOOP("NEASPEC", "Date"),
    "mapping_time": QT_TRANSLATE_NOOP("NEASPEC", "Time"),
    "mapping_start": QT_TRANSLATE_NOOP("NEASPEC", "Start (date and time)"),
    "mapping_end": QT_TRANSLATE_NOOP("NEASPEC", "End (date and time)"),
    "mapping_timezone": QT_TRANSLATE_NOOP("NEASPEC", "Time zone"),
    "mapping_latitude": QT_TRANSLATE_NOOP("NEASPEC", "Latitude"),
    "mapping_longitude": QT_TRANSLATE_NOOP("NEASPEC", "Longitude"),
    "mapping_coordinates": QT_TRANSLATE_NOOP("NEASPEC", "Latitude and longitude in one cell"),
    "mapping_x": QT_TRANSLATE_NOOP("NEASPEC", "X (east)"),
    "mapping_y": QT_TRANSLATE_NOOP("NEASPEC", "Y (north)"),
    "mapping_crs": QT_TRANSLATE_NOOP("NEASPEC", "Coordinate reference system"),
    "mapping_uncertainty": QT_TRANSLATE_NOOP("NEASPEC", "Uncertainty (m)"),
    "mapping_count": QT_TRANSLATE_NOOP("NEASPEC", "Number of animals"),
    "mapping_sex": QT_TRANSLATE_NOOP("NEASPEC", "Sex"),
    "mapping_lifeStage": QT_TRANSLATE_NOOP("NEASPEC", "Age class"),
    "mapping_individual": QT_TRANSLATE_NOOP("NEASPEC", "Individual (name or code)"),
    "mapping_flank": QT_TRANSLATE_NOOP("NEASPEC", "Flank"),
    "mapping_deploymentID": QT_TRANSLATE_NOOP("NEASPEC", "Deployment"),
    "mapping_locationID": QT_TRANSLATE_NOOP("NEASPEC", "Station or location"),
    "mapping_locality": QT_TRANSLATE_NOOP("NEASPEC", "Name of the place"),
    "mapping_country": QT_TRANSLATE_NOOP("NEASPEC", "Country as written"),
    "mapping_declaredSide": QT_TRANSLATE_NOOP("NEASPEC", "Side of the border, declared"),
    "mapping_samplingProtocol": QT_TRANSLATE_NOOP("NEASPEC", "Method of survey"),
    "mapping_sampleSizeValue": QT_TRANSLATE_NOOP("NEASPEC", "Amount of effort"),
    "mapping_sampleSizeUnit": QT_TRANSLATE_NOOP("NEASPEC", "Unit of effort"),
    "mapping_identifiedBy": QT_TRANSLATE_NOOP("NEASPEC", "Identified by"),
    "mapping_remarks": QT_TRANSLATE_NOOP("NEASPEC", "Remarks"),
    "mapping_eventID": QT_TRANSLATE_NOOP("NEASPEC", "Event"),
    "mapping_occurrenceID": QT_TRANSLATE_NOOP("NEASPEC", "Number of the record"),
    "format_count_table": QT_TRANSLATE_NOOP("NEASPEC", "table of counts"),
    "format_camtrap_dp": QT_TRANSLATE_NOOP("NEASPEC", "Camtrap DP"),
    "format_wildlife_insights": QT_TRANSLATE_NOOP("NEASPEC", "Wildlife Insights"),
    "format_trapper": QT_TRANSLATE_NOOP("NEASPEC", "TRAPPER"),
    "format_camelot": QT_TRANSLATE_NOOP("NEASPEC", "Camelot"),
    "format_camtrapr": QT_TRANSLATE_NOOP("NEASPEC", "camtrapR"),
    "format_timelapse": QT_TRANSLATE_NOOP("NEASPEC", "Timelapse"),
    "format_detection_table": QT_TRANSLATE_NOOP("NEASPEC", "table of records"),
    "format_neaspec_shared": QT_TRANSLATE_NOOP("NEASPEC", "package shared by another office"),
    "format_movebank": QT_TRANSLATE_NOOP("NEASPEC", "Movebank"),
    "format_gbif": QT_TRANSLATE_NOOP("NEASPEC", "GBIF"),
    "format_ebird": QT_TRANSLATE_NOOP("NEASPEC", "eBird"),
    "format_darwin_core_archive": QT_TRANSLATE_NOOP("NEASPEC", "Darwin Core Archive"),
    "format_smart": QT_TRANSLATE_NOOP("NEASPEC", "SMART"),
    "format_gpx": QT_TRANSLATE_NOOP("NEASPEC", "GPX"),
    "format_genepop": QT_TRANSLATE_NOOP("NEASPEC", "Genepop"),
    "format_genalex": QT_TRANSLATE_NOOP("NEASPEC", "GenAlEx"),
    "format_genotype_table": QT_TRANSLATE_NOOP("NEASPEC", "table of genotypes"),
    "format_sample_table": QT_TRANSLATE_NOOP("NEASPEC", "table of DNA samples"),
    "format_census_sheet": QT_TRANSLATE_NOOP("NEASPEC", "census sheet of birds"),
}

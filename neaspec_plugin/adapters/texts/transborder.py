"""Texts of movement across borders: crossings, residency and the joint minimum."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    # what is told while it runs
    "transborder_joint_told": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Species {species}, {countries}: animals at least {joint}; national lists add up to {national}, of which counted twice: {twice}.",
    ),
    "transborder_joint_range_told": QT_TRANSLATE_NOOP(
        "NEASPEC", "Species {species}, {countries}: animals at least {joint}, at most {most}."
    ),
    "transborder_told": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Crossings at least: {crossings}; with probable identity: {probable}; passages of the demarcation line: {demarcation}; ambiguous, not counted: {ambiguous}.",
    ),
    "transborder_used": QT_TRANSLATE_NOOP("NEASPEC", "Records used: {used} of {records}."),
    "transborder_samples_told": QT_TRANSLATE_NOOP(
        "NEASPEC", "DNA samples used: {used} of {samples}. Crossings at least with a sample at one end: {crossings}."
    ),
    "transborder_no_way": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Crossings without a way of least cost: {crossings}. Raster {layer} has no data at one end or no cells with data between the ends. Use a raster that covers both sides alike.",
    ),
    "transborder_unused": QT_TRANSLATE_NOOP("NEASPEC", "Records not used for crossings: {records}. {reason}"),
    "alias_column": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file} has no column {column}. No crossing was computed. Give it the columns code and animal.",
    ),
    "alias_twice": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file}, row {row}: the code stands for a second animal. No crossing was computed. Leave one row for each code.",
    ),
    "individuals_code_twice": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Table individuals gives one code of data set {dataset} to two animals of species {species}. Nothing was computed. Settle the matching, then run it again.",
    ),
    "raster_not_readable": QT_TRANSLATE_NOOP(
        "NEASPEC", "Raster {file} cannot be read. Nothing was computed. Choose a raster file that QGIS can open."
    ),
    "raster_turned": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The rows of raster {file} do not run from west to east and from north to south. Nothing was computed. Warp it to a projected coordinate system first.",
    ),
    "resistance_not_projected": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Raster {layer} has no projected coordinate system in metres, so that its moves have no length. Nothing was computed. Warp it to UTM, for example.",
    ),
    "resistance_scale": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A metre in the coordinate system of raster {layer} is {percent} percent off at its middle. Nothing was computed. Warp it to UTM, for example.",
    ),
    "resistance_infinite": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Raster {layer} has infinite values. Nothing was computed. Make barriers cells without data.",
    ),
    "resistance_not_square": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The cells of raster {layer} are not square, so that its moves have no common length. Nothing was computed. Warp it to square cells.",
    ),
    "resistance_below_one": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Raster {layer} has no data or values below 1. A resistance is 1 or more. Nothing was computed. Rescale its values.",
    ),
    "resistance_too_fine": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Raster {layer} is too fine for crossing {step}: its surroundings have more than 4 million cells. Nothing was computed. Use larger cells.",
    ),
    # why a record is not used
    "unused_no_individual": QT_TRANSLATE_NOOP("NEASPEC", "The record names no individual."),
    "unused_identity_possible": QT_TRANSLATE_NOOP("NEASPEC", "The identity is possible only, which makes no crossing."),
    "unused_identity_below_grade": QT_TRANSLATE_NOOP("NEASPEC", "The identity is below the chosen grade."),
    "unused_side_ambiguous": QT_TRANSLATE_NOOP(
        "NEASPEC", "The point is nearer to the border than both uncertainties, and no side is declared."
    ),
    "unused_side_contradicts": QT_TRANSLATE_NOOP("NEASPEC", "The declared side contradicts the point."),
    "unused_no_side": QT_TRANSLATE_NOOP("NEASPEC", "The side of the border is not known."),
    "unused_time_too_coarse": QT_TRANSLATE_NOOP("NEASPEC", "The time is known to the year only."),
    "unused_no_time": QT_TRANSLATE_NOOP("NEASPEC", "The time is not known."),
    "unused_impossible_step": QT_TRANSLATE_NOOP(
        "NEASPEC", "The step to or from the record is faster than the species can: identity, clock or datum is wrong."
    ),
    "unused_two_sides_at_once": QT_TRANSLATE_NOOP("NEASPEC", "The animal is told on two sides at one instant."),
    # the report
    "transborder_report_title": QT_TRANSLATE_NOOP("NEASPEC", "Individuals and their movement across borders"),
    "transborder_report_question": QT_TRANSLATE_NOOP(
        "NEASPEC", "How many animals are there at least, each counted once, and how often did they cross a border?"
    ),
    "transborder_report_joint": QT_TRANSLATE_NOOP("NEASPEC", "Each animal counted once"),
    "transborder_report_exchange": QT_TRANSLATE_NOOP("NEASPEC", "Crossings"),
    "transborder_report_effort": QT_TRANSLATE_NOOP("NEASPEC", "Survey effort on both sides"),
    "transborder_report_account": QT_TRANSLATE_NOOP("NEASPEC", "Records and rules"),
    "transborder_joint_title": QT_TRANSLATE_NOOP("NEASPEC", "Joint minimum of the lists of codes"),
    "transborder_joint_n_a": QT_TRANSLATE_NOOP("NEASPEC", "In the first"),
    "transborder_joint_n_b": QT_TRANSLATE_NOOP("NEASPEC", "In the second"),
    "transborder_joint_n_both": QT_TRANSLATE_NOOP("NEASPEC", "In more than one"),
    "transborder_joint_joint": QT_TRANSLATE_NOOP("NEASPEC", "Animals at least"),
    "transborder_joint_national_sum": QT_TRANSLATE_NOOP("NEASPEC", "Sum of national lists"),
    "transborder_joint_counted_twice": QT_TRANSLATE_NOOP("NEASPEC", "Counted twice by that sum"),
    "transborder_joint_series_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Animals known by photographs and animals known by genotypes are two lists. They are never added up, for one animal may stand in both.",
    ),
    "transborder_larger_note": QT_TRANSLATE_NOOP("NEASPEC", "Each number is of the larger of the two lists by itself."),
    "transborder_range_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "Codes of different data sets that nobody held apart may be one animal: so “at least” and “at most”."
    ),
    "national_numbers_not_added": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "National numbers are not added up, because that would count twice the animals of several countries. Animals of {countries} at least: {numbers}.",
    ),
    "transborder_joint_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Animals at least = first + second - both, from codes and sides alone. National numbers are never added up: the sum is shown for what it counts twice.",
    ),
    "transborder_no_animals": QT_TRANSLATE_NOOP("NEASPEC", "No record names an animal on a known side."),
    "transborder_more_countries": QT_TRANSLATE_NOOP("NEASPEC", "more than two lists"),
    "transborder_seen_title": QT_TRANSLATE_NOOP("NEASPEC", "Where the animals were seen"),
    "transborder_seen_only": QT_TRANSLATE_NOOP("NEASPEC", "seen only here"),
    "transborder_seen_both": QT_TRANSLATE_NOOP("NEASPEC", "seen on all these sides"),
    "transborder_animals": QT_TRANSLATE_NOOP("NEASPEC", "Animals"),
    "transborder_years": QT_TRANSLATE_NOOP("NEASPEC", "Years"),
    "transborder_published_title": QT_TRANSLATE_NOOP("NEASPEC", "Published findings to compare with"),
    "transborder_published_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "Other years, areas and definitions: they are shown beside the results and never mixed with them."
    ),
    "transborder_figure_total": QT_TRANSLATE_NOOP("NEASPEC", "Animals in all"),
    "transborder_figure_both_sides": QT_TRANSLATE_NOOP("NEASPEC", "Animals on both sides"),
    "transborder_figure_max_crossings_one_animal": QT_TRANSLATE_NOOP("NEASPEC", "Most crossings of one animal"),
    "transborder_figure_seen_in_china_from_russia": QT_TRANSLATE_NOOP(
        "NEASPEC", "Animals of Primorye seen in China, at least"
    ),
    "transborder_figure_joint_estimate": QT_TRANSLATE_NOOP("NEASPEC", "Joint estimate"),
    "transborder_exchange_title": QT_TRANSLATE_NOOP("NEASPEC", "Exchange between countries"),
    "transborder_from": QT_TRANSLATE_NOOP("NEASPEC", "From"),
    "transborder_to": QT_TRANSLATE_NOOP("NEASPEC", "To"),
    "transborder_crossings": QT_TRANSLATE_NOOP("NEASPEC", "Crossings at least"),
    "transborder_with_probable": QT_TRANSLATE_NOOP("NEASPEC", "With probable identity"),
    "transborder_demarcation": QT_TRANSLATE_NOOP("NEASPEC", "Passages of the demarcation line"),
    "transborder_per_1000": QT_TRANSLATE_NOOP("NEASPEC", "Crossings per 1000 trap-days of both sides"),
    "transborder_not_surveyed": QT_TRANSLATE_NOOP("NEASPEC", "no effort on one side"),
    "transborder_minimum_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "All numbers of crossings are minimum numbers: what cameras and samples miss is not in them."
    ),
    "transborder_unsurveyed_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "Where a side has no effort in the database, no crossing found does not mean that none happened."
    ),
    "transborder_shares_title": QT_TRANSLATE_NOOP("NEASPEC", "Share of animals seen in more than one country"),
    "transborder_animals_twice": QT_TRANSLATE_NOOP("NEASPEC", "Animals with two records or more"),
    "transborder_transboundary": QT_TRANSLATE_NOOP("NEASPEC", "In more than one country"),
    "transborder_share": QT_TRANSLATE_NOOP("NEASPEC", "Proportion"),
    "transborder_wilson": QT_TRANSLATE_NOOP("NEASPEC", "95 % interval (Wilson)"),
    "transborder_shares_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Of all animals with two usable records, wherever they live; an animal not found on a side may still use it.",
    ),
    "transborder_rates_title": QT_TRANSLATE_NOOP("NEASPEC", "Minimum crossing rates by sex and direction"),
    "transborder_sex": QT_TRANSLATE_NOOP("NEASPEC", "Sex"),
    "transborder_sex_female": QT_TRANSLATE_NOOP("NEASPEC", "female"),
    "transborder_sex_male": QT_TRANSLATE_NOOP("NEASPEC", "male"),
    "transborder_sex_unknown": QT_TRANSLATE_NOOP("NEASPEC", "unknown"),
    "transborder_any": QT_TRANSLATE_NOOP("NEASPEC", "any"),
    "transborder_individual_years": QT_TRANSLATE_NOOP("NEASPEC", "Individual-years"),
    "transborder_per_year": QT_TRANSLATE_NOOP("NEASPEC", "Per individual-year"),
    "transborder_interval": QT_TRANSLATE_NOOP("NEASPEC", "95 % interval"),
    "transborder_basis_minimum": QT_TRANSLATE_NOOP("NEASPEC", "minimum"),
    "transborder_rates_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Only rates from tracks of transmitters have an interval (exact Poisson, Garwood 1936). Rates from cameras and samples are minimum rates; an interval would need a model of effort on both sides.",
    ),
    "transborder_band": QT_TRANSLATE_NOOP("NEASPEC", "Distance from the border"),
    "transborder_bands_title": QT_TRANSLATE_NOOP("NEASPEC", "Exchange by distance from the border"),
    "transborder_bands_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A crossing is of the band of its farther record. Where a side has no trap-day in a band, the band was not surveyed, and no rate is given.",
    ),
    "transborder_sexes_title": QT_TRANSLATE_NOOP("NEASPEC", "Animals that crossed, by sex"),
    "transborder_fisher": QT_TRANSLATE_NOOP("NEASPEC", "p (Fisher)"),
    "transborder_ratio": QT_TRANSLATE_NOOP("NEASPEC", "Rate of females / males, 95 % interval"),
    "transborder_no_test": QT_TRANSLATE_NOOP("NEASPEC", "no animal of one sex"),
    "transborder_sexes_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Animals with a crossing, then all animals with two usable records or more. Females and males are compared by Fisher's exact test, two-sided; unknown sex is in no test. Only tracks have a ratio of rates, with the exact interval of Clopper and Pearson (1934).",
    ),
    "transborder_residents_title": QT_TRANSLATE_NOOP("NEASPEC", "Residents and round trips by country"),
    "transborder_resident_3_months": QT_TRANSLATE_NOOP("NEASPEC", "Resident, 3 months"),
    "transborder_resident_6_months": QT_TRANSLATE_NOOP("NEASPEC", "Resident, 6 months"),
    "transborder_resident_12_months": QT_TRANSLATE_NOOP("NEASPEC", "Resident, 12 months"),
    "transborder_round_trips": QT_TRANSLATE_NOOP("NEASPEC", "Round trips to it"),
    "transborder_longest_trip": QT_TRANSLATE_NOOP("NEASPEC", "Longest of them at least (whole months)"),
    "transborder_residents_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Resident: at least 3 independent detections in the country over at least 6 months; 3 and 12 months show how much hangs on it. All other animals are transient. A round trip is a visit between two visits to one other country.",
    ),
    "transborder_list_title": QT_TRANSLATE_NOOP("NEASPEC", "List of crossings"),
    "transborder_last": QT_TRANSLATE_NOOP("NEASPEC", "Last month before"),
    "transborder_first": QT_TRANSLATE_NOOP("NEASPEC", "First month after"),
    "transborder_evidence": QT_TRANSLATE_NOOP("NEASPEC", "Evidence"),
    "transborder_side_unknown": QT_TRANSLATE_NOOP("NEASPEC", "side in doubt"),
    "transborder_list_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Codes of animals, stations, days and places are left out. The crossing lies between the two months.",
    ),
    "transborder_nothing": QT_TRANSLATE_NOOP("NEASPEC", "Nothing in the records used."),
    "transborder_account_title": QT_TRANSLATE_NOOP("NEASPEC", "Records in, used and not used"),
    "transborder_records_in": QT_TRANSLATE_NOOP("NEASPEC", "Records in the database"),
    "transborder_records_used": QT_TRANSLATE_NOOP("NEASPEC", "Records used"),
    "transborder_samples_used": QT_TRANSLATE_NOOP("NEASPEC", "DNA samples among them"),
    "transborder_independent": QT_TRANSLATE_NOOP("NEASPEC", "Independent detections among them"),
    "transborder_account_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "Records in = records used + records not used; each unused record has the first reason that holds."
    ),
    "transborder_identity_shared_codes": QT_TRANSLATE_NOOP(
        "NEASPEC", "The same code is the same animal in all data sets, as the offices have agreed."
    ),
    "transborder_identity_per_dataset": QT_TRANSLATE_NOOP(
        "NEASPEC", "A code is an animal of its own data set, unless the table of aliases says otherwise."
    ),
    "transborder_identity_individuals": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Codes are the animals that the matching of individuals found; a code without a match is an animal of its own data set.",
    ),
    "transborder_grade_certain": QT_TRANSLATE_NOOP("NEASPEC", "Only records of certain identity are used."),
    "transborder_grade_probable": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Records of certain and probable identity are used; what the probable ones add is shown apart and never counted in the headline number.",
    ),
    "transborder_unstated_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Records of individuals whose source states no grade: {records}. Rings and transmitters are taken as certain, all others as probable.",
    ),
    "transborder_odd_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Two records in a row on different sides are at least one crossing; the true number is odd. Between two records on one side there may be an even number that nobody saw.",
    ),
    "transborder_ambiguous_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "Ambiguous rows are records whose side is in doubt. They are listed and never counted."
    ),
    "transborder_demarcation_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "Passages of the demarcation line are never counted as international crossings."
    ),
    # in the conservation report
    "report_no_run": QT_TRANSLATE_NOOP(
        "NEASPEC", "The algorithm {algorithm} has not run in this database yet, and nothing can be told of its results."
    ),
    "report_run_outdated": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The database has changed since the algorithm {algorithm} ran, or it used a file of its own. Its results are left out; run it again.",
    ),
    "movement_direction": QT_TRANSLATE_NOOP("NEASPEC", "{one} → {other}"),
    "movement_months_title": QT_TRANSLATE_NOOP("NEASPEC", "Crossings by month"),
    "movement_months_caption": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Minimum number of crossings of certain identity: {crossings}, by the month of the first record after the crossing.",
    ),
    # along the border
    "barriers_no_kind": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Layer {layer} has no field {field}, so that nothing tells a fence from a river. Nothing was computed. Add a text field {field}.",
    ),
    "barriers_many_kinds": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The field KIND of the barriers has too many different values: {kinds}; at most {most} are possible. Nothing was computed. Use a few words for all barriers.",
    ),
    "segments_told": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Crossings spread over border segments: {crossings}; segments: {segments}; crossings and passages between sides without a common line: {elsewhere}.",
    ),
    "segments_without_line": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The office has no boundary layer that names the sides of its lines: the segments have no lines, only kilometres.",
    ),
    "layer_border_segments": QT_TRANSLATE_NOOP("NEASPEC", "Crossings by segment (at least)"),
    "abstract_border_segments": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Each crossing of certain identity adds exactly 1 over all segments. Not surveyed means that the database has no effort and no crossing there.",
    ),
    "legend_not_surveyed": QT_TRANSLATE_NOOP("NEASPEC", "Not surveyed"),
    "field_side_a": QT_TRANSLATE_NOOP("NEASPEC", "One side"),
    "field_side_b": QT_TRANSLATE_NOOP("NEASPEC", "Other side"),
    "field_from_km": QT_TRANSLATE_NOOP("NEASPEC", "From km"),
    "field_to_km": QT_TRANSLATE_NOOP("NEASPEC", "To km"),
    "field_crossings": QT_TRANSLATE_NOOP("NEASPEC", "Crossings at least"),
    "field_deviation": QT_TRANSLATE_NOOP("NEASPEC", "Deviation of the number by place"),
    "field_with_probable": QT_TRANSLATE_NOOP("NEASPEC", "With probable identity"),
    "field_demarcation_passages": QT_TRANSLATE_NOOP("NEASPEC", "Passages of the demarcation line"),
    "field_demarcation_with_probable": QT_TRANSLATE_NOOP("NEASPEC", "Passages with probable identity"),
    "field_trap_days_a": QT_TRANSLATE_NOOP("NEASPEC", "Trap-days on one side"),
    "field_trap_days_b": QT_TRANSLATE_NOOP("NEASPEC", "Trap-days on the other side"),
    "segments_title": QT_TRANSLATE_NOOP("NEASPEC", "Crossings along the border"),
    "segments_question": QT_TRANSLATE_NOOP("NEASPEC", "Along which stretches of the border did animals cross it?"),
    "segments_section": QT_TRANSLATE_NOOP("NEASPEC", "By kilometre along each border"),
    "segments_border": QT_TRANSLATE_NOOP("NEASPEC", "{one} / {other}"),
    "segments_pair": QT_TRANSLATE_NOOP("NEASPEC", "Sides"),
    "segments_from_km": QT_TRANSLATE_NOOP("NEASPEC", "From km"),
    "segments_to_km": QT_TRANSLATE_NOOP("NEASPEC", "To km"),
    "segments_sure": QT_TRANSLATE_NOOP("NEASPEC", "Crossings or passages, at least"),
    "segments_with_probable": QT_TRANSLATE_NOOP("NEASPEC", "With probable identity"),
    "segments_surveyed": QT_TRANSLATE_NOOP("NEASPEC", "Effort"),
    "segments_sides_2": QT_TRANSLATE_NOOP("NEASPEC", "surveyed on both sides"),
    "segments_sides_1": QT_TRANSLATE_NOOP("NEASPEC", "surveyed on one side"),
    "segments_sides_0": QT_TRANSLATE_NOOP("NEASPEC", "no effort in the database"),
    "segments_axis": QT_TRANSLATE_NOOP("NEASPEC", "Kilometres along the border from its western end"),
    "segments_caption": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Minimum number of crossings of certain identity: {crossings}, each spread over the stretch where it may lie.",
    ),
    "segments_table": QT_TRANSLATE_NOOP("NEASPEC", "Segments with crossings"),
    "segments_nothing": QT_TRANSLATE_NOOP(
        "NEASPEC", "No crossing of certain or probable identity lies on a border line."
    ),
    "segments_sum_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "Each crossing adds exactly 1 over all segments; segments below 0.005 have no row."
    ),
    "segments_spread_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Between two exact places a crossing is likeliest where the straight step cuts the border, with a normal kernel as wide as both uncertainties and half the step. Between cells it is spread evenly over what they and their neighbours leave possible; without a place, over the whole border of the two countries.",
    ),
    "segments_elsewhere_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "Crossings and passages between sides that share no line, and so lie on no segment: {crossings}."
    ),
    "segments_effort_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Surveyed means that the database has trap-days of a station to which this segment is the nearest, at most 40 km off. Where there are none, no crossing found does not mean that none happened.",
    ),
    "segments_barrier_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "Fences, rivers and roads along the border are not part of the numbers."
    ),
    "segments_barriers": QT_TRANSLATE_NOOP("NEASPEC", "Barriers along the segments"),
    "segments_barriers_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "Share of the segment that lies within 1 km of a barrier of each kind; other segments have none."
    ),
    "segments_no_barriers": QT_TRANSLATE_NOOP("NEASPEC", "No segment lies within 1 km of a barrier."),
    "segments_line_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Kilometres are those of the line that was computed with. The strip is no map and expresses no opinion on any boundary.",
    ),
    "evidence_class_track": QT_TRANSLATE_NOOP("NEASPEC", "track"),
    "evidence_class_detections": QT_TRANSLATE_NOOP("NEASPEC", "two detections"),
    "evidence_class_identity_probable": QT_TRANSLATE_NOOP("NEASPEC", "identity probable"),
    "evidence_class_ambiguous": QT_TRANSLATE_NOOP("NEASPEC", "ambiguous, not counted"),
}

"""Texts of the theme reports."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "map_sources": QT_TRANSLATE_NOOP("NEASPEC", "Sources: {sources}"),
    "scale_bar_km": QT_TRANSLATE_NOOP("NEASPEC", "{distance} km"),
    "page_of": QT_TRANSLATE_NOOP("NEASPEC", "Page {page} of {pages}"),
    "report_import_title": QT_TRANSLATE_NOOP("NEASPEC", "Account of an import"),
    "report_import_subtitle": QT_TRANSLATE_NOOP("NEASPEC", "File: {file}"),
    "report_import_account": QT_TRANSLATE_NOOP("NEASPEC", "What came of the records"),
    "report_import_sums": QT_TRANSLATE_NOOP("NEASPEC", "Records read, kept and rejected"),
    "report_import_balance": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Records read are those kept and those rejected. Records kept are those added, changed and unchanged. Records flagged are among those kept.",
    ),
    "report_import_reasons": QT_TRANSLATE_NOOP("NEASPEC", "Reasons for rejecting or flagging records"),
    "report_import_no_reasons": QT_TRANSLATE_NOOP("NEASPEC", "No record was rejected or flagged."),
    "report_import_not_read": QT_TRANSLATE_NOOP("NEASPEC", "Rows that are no records of their own"),
    "report_import_source": QT_TRANSLATE_NOOP("NEASPEC", "Where the records come from"),
    "report_import_value": QT_TRANSLATE_NOOP("NEASPEC", "Value"),
    "report_import_dataset": QT_TRANSLATE_NOOP("NEASPEC", "Dataset"),
    "map_sources_listed": QT_TRANSLATE_NOOP(
        "NEASPEC", "the published sources of the sites, as listed in the database; land: Natural Earth"
    ),
    # the report's frame
    "report_title": QT_TRANSLATE_NOOP(
        "NEASPEC", "Six flagship species, six countries: what is known, what is shared, what is missing"
    ),
    "report_question": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Where do the six species live and gather, which sites matter for whole populations, and which facts are still needed to act together?",
    ),
    "report_table_title": QT_TRANSLATE_NOOP("NEASPEC", "Table {number}. {title}"),
    "report_figure_title": QT_TRANSLATE_NOOP("NEASPEC", "Figure {number}. {title}."),
    "report_no_rows": QT_TRANSLATE_NOOP("NEASPEC", "The database holds no rows for this."),
    "report_no_picture": QT_TRANSLATE_NOOP("NEASPEC", "This map was not drawn."),
    "report_rows_title": QT_TRANSLATE_NOOP("NEASPEC", "Rows behind the figures"),
    "report_rows_text": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Each number in brackets in the report leads to this list. It names the rows of the database that the figure comes from, by their ids. In a line of a table, a figure without a number comes from the rows of the number before it.",
    ),
    "report_unsure_note": QT_TRANSLATE_NOOP("NEASPEC", "{mark} Low confidence: to be confirmed before use."),
    "report_coast_note": QT_TRANSLATE_NOOP("NEASPEC", "Coast: made with Natural Earth, in the public domain."),
    "report_made": QT_TRANSLATE_NOOP("NEASPEC", "Made on {day} with version {version} of the plugin."),
    # words that tables share
    "report_site": QT_TRANSLATE_NOOP("NEASPEC", "Site"),
    "report_sites": QT_TRANSLATE_NOOP("NEASPEC", "Sites"),
    "report_key_sites": QT_TRANSLATE_NOOP("NEASPEC", "Key sites"),
    "report_partner_site": QT_TRANSLATE_NOOP("NEASPEC", "Partner site"),
    "report_species_season": QT_TRANSLATE_NOOP("NEASPEC", "Species and season"),
    "report_species_in_season": QT_TRANSLATE_NOOP("NEASPEC", "{species}, {season}"),
    "report_all_waterbirds": QT_TRANSLATE_NOOP("NEASPEC", "All flagship waterbirds together"),
    "report_name_of_countries": QT_TRANSLATE_NOOP("NEASPEC", "{name} ({countries})"),
    "report_all_countries": QT_TRANSLATE_NOOP("NEASPEC", "All countries, each site once"),
    "report_what": QT_TRANSLATE_NOOP("NEASPEC", "What"),
    "report_rows": QT_TRANSLATE_NOOP("NEASPEC", "Rows"),
    "report_file": QT_TRANSLATE_NOOP("NEASPEC", "File"),
    "report_area": QT_TRANSLATE_NOOP("NEASPEC", "Region"),
    "report_year": QT_TRANSLATE_NOOP("NEASPEC", "Year"),
    "report_share": QT_TRANSLATE_NOOP("NEASPEC", "Share of the population"),
    "report_level": QT_TRANSLATE_NOOP("NEASPEC", "1 % level"),
    "report_edition": QT_TRANSLATE_NOOP("NEASPEC", "{year}: {basis}"),
    "report_edition_of_level": QT_TRANSLATE_NOOP("NEASPEC", "Edition of the level"),
    "report_basis": QT_TRANSLATE_NOOP("NEASPEC", "Basis of the level"),
    "report_mean_count": QT_TRANSLATE_NOOP("NEASPEC", "Mean count"),
    "report_largest_count": QT_TRANSLATE_NOOP("NEASPEC", "Largest count"),
    "report_seasons_reached": QT_TRANSLATE_NOOP("NEASPEC", "Seasons at or above the level"),
    "report_of": QT_TRANSLATE_NOOP("NEASPEC", "{part} of {whole}"),
    "report_provisional": QT_TRANSLATE_NOOP("NEASPEC", "{verdict}, provisional"),
    "report_missing": QT_TRANSLATE_NOOP("NEASPEC", "What is missing"),
    "report_estimate": QT_TRANSLATE_NOOP("NEASPEC", "Estimate"),
    "report_low_confidence": QT_TRANSLATE_NOOP("NEASPEC", "Of them with low confidence"),
    "report_rule": QT_TRANSLATE_NOOP("NEASPEC", "Rule"),
    "report_run": QT_TRANSLATE_NOOP("NEASPEC", "Run"),
    # why a cell is empty
    "report_none": QT_TRANSLATE_NOOP("NEASPEC", "none"),
    "report_not_stated": QT_TRANSLATE_NOOP("NEASPEC", "not stated"),
    "report_not_shared": QT_TRANSLATE_NOOP("NEASPEC", "not shared"),
    "report_no_count": QT_TRANSLATE_NOOP("NEASPEC", "no count"),
    "report_no_level": QT_TRANSLATE_NOOP("NEASPEC", "no level"),
    "report_no_population": QT_TRANSLATE_NOOP("NEASPEC", "no population"),
    "report_set_by_criterion": QT_TRANSLATE_NOOP("NEASPEC", "set by the criterion"),
    "report_no_series": QT_TRANSLATE_NOOP("NEASPEC", "no such site"),
    "report_no_key_site": QT_TRANSLATE_NOOP("NEASPEC", "no key site listed"),
    "report_not_in_study": QT_TRANSLATE_NOOP("NEASPEC", "not in that study"),
    "report_both_sides_unknown": QT_TRANSLATE_NOOP("NEASPEC", "number on both sides not published"),
    "report_not_shown_by_telemetry": QT_TRANSLATE_NOOP("NEASPEC", "not shown by telemetry"),
    # the answer
    "report_answer": QT_TRANSLATE_NOOP("NEASPEC", "The answer"),
    "report_cats_title": QT_TRANSLATE_NOOP("NEASPEC", "Cats: each animal counted once"),
    "report_cats_total": QT_TRANSLATE_NOOP("NEASPEC", "Seen in all ({unit})"),
    "report_cats_both": QT_TRANSLATE_NOOP("NEASPEC", "Seen on both sides"),
    "report_cats_share": QT_TRANSLATE_NOOP("NEASPEC", "Share seen on both sides, a minimum"),
    "report_cats_lists": QT_TRANSLATE_NOOP("NEASPEC", "Two national lists would add to (derived)"),
    "report_cats_once": QT_TRANSLATE_NOOP("NEASPEC", "Counted once"),
    "report_cats_study": QT_TRANSLATE_NOOP("NEASPEC", "Study: {area}, {years}. Source: {source}."),
    "report_cats_derived": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Two national lists would add to the total plus the animals seen on both sides, because both lists hold those.",
    ),
    "report_cats_minimum": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "An animal that crossed without being photographed on both sides is missing from the share, so the share is a minimum.",
    ),
    "report_cats_groups": QT_TRANSLATE_NOOP("NEASPEC", "{species}, groups named across borders: {groups}."),
    "report_cats_no_groups": QT_TRANSLATE_NOOP("NEASPEC", "{species}: no group is named across a border."),
    "report_birds_title": QT_TRANSLATE_NOOP("NEASPEC", "Birds: key sites and the counts known of them"),
    "report_birds_counted": QT_TRANSLATE_NOOP("NEASPEC", "With a published count"),
    "report_birds_seasons": QT_TRANSLATE_NOOP("NEASPEC", "With three seasons or more of one species in one season"),
    "report_birds_note_present": QT_TRANSLATE_NOOP(
        "NEASPEC", "Key sites are those where a source that was read, or a count, has one of the three birds present."
    ),
    "report_birds_note_count": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A published count is a row on the site itself for one of the three birds, in any unit; counts of regions are left out.",
    ),
    "report_birds_note_seasons": QT_TRANSLATE_NOOP(
        "NEASPEC", "Three seasons means three different season years of one species in the same season at one site."
    ),
    "report_verdicts_title": QT_TRANSLATE_NOOP(
        "NEASPEC", "Sites with a verdict by the current edition of the 1 % level"
    ),
    "report_verdicts_note_level": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Verdicts are on Ramsar criterion 6 and on the flyway network's 1 % and staging criteria (0.25 %, not rounded).",
    ),
    "report_verdicts_note_derived": QT_TRANSLATE_NOOP(
        "NEASPEC", "A level is derived from the estimate of its edition unless it is marked as official."
    ),
    "report_verdicts_note_season": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Mean and largest count are of the season figures that the verdict rests on; a season's figure is the largest count of individuals of the whole site.",
    ),
    "report_short_ramsar_6": QT_TRANSLATE_NOOP("NEASPEC", "Ramsar 6"),
    "report_short_eaaf_1pct": QT_TRANSLATE_NOOP("NEASPEC", "EAAF 1 %"),
    "report_short_eaaf_staging": QT_TRANSLATE_NOOP("NEASPEC", "EAAF staging"),
    "report_verdict_why": QT_TRANSLATE_NOOP("NEASPEC", "{verdict}: {reason}"),
    "report_missing_title": QT_TRANSLATE_NOOP("NEASPEC", "The other key sites of birds: what is missing for a verdict"),
    "report_missing_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "A site stands in each line that applies to one of its species and seasons."
    ),
    "report_lacks_counts": QT_TRANSLATE_NOOP("NEASPEC", "No published count of the site."),
    "report_lacks_run": QT_TRANSLATE_NOOP("NEASPEC", "The site was not assessed."),
    "report_top_title": QT_TRANSLATE_NOOP(
        "NEASPEC", "Top ten by score of the evidence available, not of conservation value where counts are missing"
    ),
    "report_rank_range": QT_TRANSLATE_NOOP("NEASPEC", "Range of ranks"),
    "report_score_missing_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "The score takes a missing value as the worst; the score beside it takes it as the best."
    ),
    "report_rank_range_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The range of ranks holds nine tenths of the draws over random weights and over the values that are missing.",
    ),
    "report_weights": QT_TRANSLATE_NOOP("NEASPEC", "Weights: {weights}."),
    "report_weight": QT_TRANSLATE_NOOP("NEASPEC", "{criterion}: {weight}"),
    "report_map_sites_title": QT_TRANSLATE_NOOP("NEASPEC", "Key sites of the six flagship species"),
    "report_map_sites_caption": QT_TRANSLATE_NOOP(
        "NEASPEC", "Key sites with a species present: {sites}. Hollow signs are of low confidence."
    ),
    # status, data and effort
    "report_status": QT_TRANSLATE_NOOP("NEASPEC", "Status of the species"),
    "report_status_title": QT_TRANSLATE_NOOP("NEASPEC", "What the brochure said and what the Red List says now"),
    "report_scientific_name": QT_TRANSLATE_NOOP("NEASPEC", "Scientific name"),
    "report_brochure_said": QT_TRANSLATE_NOOP("NEASPEC", "The brochure said"),
    "report_red_list_now": QT_TRANSLATE_NOOP("NEASPEC", "The Red List says now"),
    "report_assessed": QT_TRANSLATE_NOOP("NEASPEC", "Year of assessment"),
    "report_status_source": QT_TRANSLATE_NOOP("NEASPEC", "{species}, Red List: {source}."),
    "report_estimates_title": QT_TRANSLATE_NOOP("NEASPEC", "Published estimates"),
    "report_estimates_note": QT_TRANSLATE_NOOP("NEASPEC", "The areas overlap: these estimates are never added."),
    "report_data": QT_TRANSLATE_NOOP("NEASPEC", "Data and effort"),
    "report_imports_title": QT_TRANSLATE_NOOP("NEASPEC", "Files taken in"),
    "report_records_in": QT_TRANSLATE_NOOP("NEASPEC", "Records read"),
    "report_kept": QT_TRANSLATE_NOOP("NEASPEC", "Kept"),
    "report_rejected": QT_TRANSLATE_NOOP("NEASPEC", "Rejected"),
    "report_flagged": QT_TRANSLATE_NOOP("NEASPEC", "Flagged"),
    "report_imported": QT_TRANSLATE_NOOP("NEASPEC", "Taken in on"),
    "report_imports_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "Records read are kept or rejected; those flagged are among the kept."
    ),
    "report_effort_title": QT_TRANSLATE_NOOP("NEASPEC", "Counts per species"),
    "report_counts_of_sites": QT_TRANSLATE_NOOP("NEASPEC", "Counts of sites"),
    "report_counts_of_regions": QT_TRANSLATE_NOOP("NEASPEC", "Counts of regions"),
    "report_counts_complete": QT_TRANSLATE_NOOP("NEASPEC", "Complete counts"),
    "report_season_years": QT_TRANSLATE_NOOP("NEASPEC", "Season years"),
    "report_years": QT_TRANSLATE_NOOP("NEASPEC", "{first} to {last}"),
    "report_effort_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "A count is complete where its source says so. The year of a winter is that of its January."
    ),
    "report_shared_title": QT_TRANSLATE_NOOP("NEASPEC", "What each country has shared or published, and what not"),
    "report_sites_uncounted": QT_TRANSLATE_NOOP("NEASPEC", "Without a published count"),
    "report_counts_not_complete": QT_TRANSLATE_NOOP("NEASPEC", "Counts not known to be complete"),
    "report_latest_year": QT_TRANSLATE_NOOP("NEASPEC", "Latest season year"),
    "report_shared_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Countries stand in the order of the programme. A count that is not shared may exist; it was not available here.",
    ),
    "report_unshared_title": QT_TRANSLATE_NOOP("NEASPEC", "Key sites without a published count"),
    "report_chart_countries_title": QT_TRANSLATE_NOOP("NEASPEC", "Key sites of birds, and how many have counts"),
    "report_chart_countries_caption": QT_TRANSLATE_NOOP(
        "NEASPEC", "Of {sites} key sites, {counted} have a published count and {seasons} have three seasons or more."
    ),
    # results
    "report_section_verdicts": QT_TRANSLATE_NOOP("NEASPEC", "Key sites and criteria"),
    "report_details_title": QT_TRANSLATE_NOOP("NEASPEC", "Verdicts by every edition of the 1 % level"),
    "report_details_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "The newest edition stands first. An official level would replace a derived one."
    ),
    "report_chart_seasons_title": QT_TRANSLATE_NOOP("NEASPEC", "{site}: {species}, {season}"),
    "report_chart_seasons_caption": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The level of {level} was reached in {reached} of {seasons} seasons. A year without a bar has no count that enters.",
    ),
    "report_level_of": QT_TRANSLATE_NOOP("NEASPEC", "1 % level, edition {edition}"),
    "report_bar_complete": QT_TRANSLATE_NOOP("NEASPEC", "Complete season"),
    "report_bar_unknown": QT_TRANSLATE_NOOP("NEASPEC", "Season not known to be complete"),
    "report_editions_none": QT_TRANSLATE_NOOP(
        "NEASPEC", "No verdict changes from one edition of the 1 % level to another."
    ),
    "report_editions_title": QT_TRANSLATE_NOOP("NEASPEC", "Verdicts that change from one edition to another"),
    "report_open_title": QT_TRANSLATE_NOOP("NEASPEC", "Counted sites that are not decided"),
    "report_open_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "Seasons without any count are left out; they need as many complete seasons as the rule asks for."
    ),
    "report_needs_need": QT_TRANSLATE_NOOP("NEASPEC", "complete seasons still needed: {value}"),
    "report_needs_unknown": QT_TRANSLATE_NOOP("NEASPEC", "completeness not known: {value}"),
    "report_needs_incomplete": QT_TRANSLATE_NOOP("NEASPEC", "not complete: {value}"),
    "report_open_criteria_title": QT_TRANSLATE_NOOP("NEASPEC", "Criteria that these data cannot decide"),
    "report_section_flyway": QT_TRANSLATE_NOOP("NEASPEC", "Flyway, partner sites and corridors"),
    "report_links_title": QT_TRANSLATE_NOOP("NEASPEC", "Flyway links by species and evidence"),
    "report_links": QT_TRANSLATE_NOOP("NEASPEC", "Links"),
    "report_borders_crossed": QT_TRANSLATE_NOOP("NEASPEC", "With a border crossed"),
    "report_links_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Inferred links join nearest sites of consecutive seasons. They are not tracks, and no border is said to be crossed without telemetry.",
    ),
    "report_between_title": QT_TRANSLATE_NOOP("NEASPEC", "Links with ends in two countries"),
    "report_links_shown": QT_TRANSLATE_NOOP("NEASPEC", "Published or observed"),
    "report_links_inferred": QT_TRANSLATE_NOOP("NEASPEC", "Inferred"),
    "report_map_flyway_title": QT_TRANSLATE_NOOP("NEASPEC", "Flyway links"),
    "report_map_flyway_caption": QT_TRANSLATE_NOOP(
        "NEASPEC", "Published or observed links: {published}, drawn as solid lines; inferred links: {inferred}, dashed."
    ),
    "report_site_links_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "Pairs: {pairs}. Named by one side only: {one}; these wait for the other side to confirm them."
    ),
    "report_corridors_title": QT_TRANSLATE_NOOP("NEASPEC", "Named corridors"),
    "report_corridors_listed": QT_TRANSLATE_NOOP("NEASPEC", "Listed, not drawn, because an end is not known: {names}."),
    "report_section_score": QT_TRANSLATE_NOOP("NEASPEC", "Score of the evidence"),
    "report_scores_title": QT_TRANSLATE_NOOP("NEASPEC", "All sites with a score"),
    "report_part_of_score": QT_TRANSLATE_NOOP("NEASPEC", "Part of: {criterion}"),
    "report_scores_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "The parts of a site add up to its score. A criterion without a value adds nothing."
    ),
    "report_chart_score_title": QT_TRANSLATE_NOOP("NEASPEC", "What the score is made of"),
    "report_chart_score_caption": QT_TRANSLATE_NOOP(
        "NEASPEC", "Each part is the share of one criterion in the score of a site."
    ),
    # methods, limits, lineage
    "report_methods": QT_TRANSLATE_NOOP("NEASPEC", "Methods"),
    "report_method_once": QT_TRANSLATE_NOOP(
        "NEASPEC", "An animal seen in two countries counts once; national totals of cats are never added."
    ),
    "report_method_season_figure": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The figure of a season is the largest count of individuals of the whole site. Averages, parts, compiled estimates, counts at departure and rows of low confidence do not enter.",
    ),
    "report_method_regularly": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A level is reached regularly where {part} of {whole} seasons reach it, with at least {seasons} complete seasons, or where the mean of at least {mean} seasons does. Counts enter from season year {year} on.",
    ),
    "report_method_provisional": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A verdict from {seasons} complete seasons or fewer is provisional, and so is one from seasons whose completeness is not known.",
    ),
    "report_method_staging": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "One count on passage is enough for the staging criterion: {percent} % of the population, not rounded.",
    ),
    "report_method_levels": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Levels follow from the published estimate by the rounding rule of the source; a range is taken at its middle, and ties go up. No official level is invented.",
    ),
    "report_method_stricter": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Where two populations meet at a site, the count is held against each and the stricter verdict is shown.",
    ),
    "report_method_kba": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Key Biodiversity Area criteria ask for mature individuals and reproductive units; from totals alone they stay undecided.",
    ),
    "report_method_score": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The score is a weighted sum of criteria on a scale from worst to best; ranks come from random draws of the weights and of missing values.",
    ),
    "report_method_links": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Each site is linked to the nearest sites of its population in the following season; distances are geodesic.",
    ),
    "report_method_release": QT_TRANSLATE_NOOP(
        "NEASPEC", "Places and dates of sensitive records are made coarser before they enter a report or a map."
    ),
    "report_populations_title": QT_TRANSLATE_NOOP("NEASPEC", "Populations and their 1 % levels"),
    "report_limits": QT_TRANSLATE_NOOP("NEASPEC", "Limits"),
    "report_limit_levels": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Official levels among those used: {official}; derived levels: {derived}. An information sheet for Ramsar needs the official level.",
    ),
    "report_limit_absence": QT_TRANSLATE_NOOP(
        "NEASPEC", "The absence of a count says nothing about the absence of animals."
    ),
    "report_limit_seasons": QT_TRANSLATE_NOOP("NEASPEC", "Counts of one season overlap and are never added."),
    "report_limit_regions": QT_TRANSLATE_NOOP(
        "NEASPEC", "Counts of regions have no place on the map and are never tested as a site."
    ),
    "report_limit_minimum": QT_TRANSLATE_NOOP(
        "NEASPEC", "Figures on movement across borders are minima unless they are a joint estimate."
    ),
    "report_limit_inferred": QT_TRANSLATE_NOOP(
        "NEASPEC", "Inferred links say which sites may depend on each other, not which way an animal went."
    ),
    "report_limit_eight": QT_TRANSLATE_NOOP(
        "NEASPEC", "The eight target sites of the brochure have no public list; no site is shown as one of them."
    ),
    "report_limit_score": QT_TRANSLATE_NOOP("NEASPEC", "A low score may mean that counts are missing."),
    "report_unsure_title": QT_TRANSLATE_NOOP("NEASPEC", "Rows with low confidence"),
    "table_site_species": QT_TRANSLATE_NOOP("NEASPEC", "Species at sites"),
    "table_transborder_figures": QT_TRANSLATE_NOOP("NEASPEC", "Figures on movement across borders"),
    "report_lineage": QT_TRANSLATE_NOOP("NEASPEC", "Lineage"),
    "report_runs_title": QT_TRANSLATE_NOOP("NEASPEC", "Latest run of each algorithm"),
    "report_parameters": QT_TRANSLATE_NOOP("NEASPEC", "Parameters"),
    "report_seed": QT_TRANSLATE_NOOP("NEASPEC", "Random seed"),
    "report_version": QT_TRANSLATE_NOOP("NEASPEC", "Plugin version"),
    "report_qgis_version": QT_TRANSLATE_NOOP("NEASPEC", "QGIS version"),
    "report_ended": QT_TRANSLATE_NOOP("NEASPEC", "Ended"),
    "report_inputs_title": QT_TRANSLATE_NOOP("NEASPEC", "What the runs and imports read"),
    "report_input": QT_TRANSLATE_NOOP("NEASPEC", "Table or file"),
    "report_digest": QT_TRANSLATE_NOOP("NEASPEC", "SHA-256 of the content"),
    "report_exact_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "This report holds exact places. It was made for {recipient} and is not to be passed on."
    ),
}

"""Words of the sheets for Ramsar, the flyway network and the KBA register, and of how ready a site is for them."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "sheet_ris": QT_TRANSLATE_NOOP("NEASPEC", "Ramsar Information Sheet"),
    "sheet_sis": QT_TRANSLATE_NOOP("NEASPEC", "Flyway Site Information Sheet (EAAFP)"),
    "sheet_kba": QT_TRANSLATE_NOOP("NEASPEC", "Key Biodiversity Area proposal"),
    # items
    "sheet_item_compiler": QT_TRANSLATE_NOOP("NEASPEC", "Compiler (organisation)"),
    "sheet_item_date": QT_TRANSLATE_NOOP("NEASPEC", "Year of the information"),
    "sheet_item_country": QT_TRANSLATE_NOOP("NEASPEC", "Country"),
    "sheet_item_name": QT_TRANSLATE_NOOP("NEASPEC", "Name of the site"),
    "sheet_item_boundary": QT_TRANSLATE_NOOP("NEASPEC", "Boundary file"),
    "sheet_item_map": QT_TRANSLATE_NOOP("NEASPEC", "Map with the boundary"),
    "sheet_item_coordinates": QT_TRANSLATE_NOOP("NEASPEC", "Central coordinates"),
    "sheet_item_location": QT_TRANSLATE_NOOP("NEASPEC", "Administrative region"),
    "sheet_item_elevation": QT_TRANSLATE_NOOP("NEASPEC", "Elevation"),
    "sheet_item_area": QT_TRANSLATE_NOOP("NEASPEC", "Area (ha)"),
    "sheet_item_overview": QT_TRANSLATE_NOOP("NEASPEC", "General overview"),
    "sheet_item_criteria": QT_TRANSLATE_NOOP("NEASPEC", "Criteria met"),
    "sheet_item_counts": QT_TRANSLATE_NOOP("NEASPEC", "Counts per species and season"),
    "sheet_item_level": QT_TRANSLATE_NOOP("NEASPEC", "Official 1 % level"),
    "sheet_item_species": QT_TRANSLATE_NOOP("NEASPEC", "Species of the site"),
    "sheet_item_ecological_character": QT_TRANSLATE_NOOP("NEASPEC", "Ecological character"),
    "sheet_item_wetland_types": QT_TRANSLATE_NOOP("NEASPEC", "Wetland types"),
    "sheet_item_habitats": QT_TRANSLATE_NOOP("NEASPEC", "Habitats"),
    "sheet_item_jurisdiction": QT_TRANSLATE_NOOP("NEASPEC", "Jurisdiction"),
    "sheet_item_management_authority": QT_TRANSLATE_NOOP("NEASPEC", "Management authority"),
    "sheet_item_tenure": QT_TRANSLATE_NOOP("NEASPEC", "Land tenure"),
    "sheet_item_designations": QT_TRANSLATE_NOOP("NEASPEC", "Designations"),
    "sheet_item_threats": QT_TRANSLATE_NOOP("NEASPEC", "Threats"),
    "sheet_item_management_plan": QT_TRANSLATE_NOOP("NEASPEC", "Management plan"),
    "sheet_item_measures": QT_TRANSLATE_NOOP("NEASPEC", "Conservation measures"),
    "sheet_item_restoration": QT_TRANSLATE_NOOP("NEASPEC", "Need of restoration"),
    "sheet_item_ecosystem_services": QT_TRANSLATE_NOOP("NEASPEC", "Ecosystem services"),
    "sheet_item_physical_features": QT_TRANSLATE_NOOP("NEASPEC", "Physical features"),
    "sheet_item_references": QT_TRANSLATE_NOOP("NEASPEC", "Sources"),
    "sheet_item_population_figures": QT_TRANSLATE_NOOP("NEASPEC", "Population figures with year and source"),
    "sheet_item_mature_individuals": QT_TRANSLATE_NOOP("NEASPEC", "Mature individuals"),
    "sheet_item_reproductive_units": QT_TRANSLATE_NOOP("NEASPEC", "Reproductive units"),
    "sheet_item_consultation": QT_TRANSLATE_NOOP("NEASPEC", "Record of consultation"),
    # why an item is missing
    "sheet_why_not_in_database": QT_TRANSLATE_NOOP("NEASPEC", "The database has no place for it."),
    "sheet_why_not_filled": QT_TRANSLATE_NOOP("NEASPEC", "Nothing is filled in."),
    "sheet_why_unknown": QT_TRANSLATE_NOOP("NEASPEC", "It is filled in as unknown."),
    "sheet_why_low_confidence": QT_TRANSLATE_NOOP("NEASPEC", "Only a value of low confidence is held."),
    "sheet_why_stale": QT_TRANSLATE_NOOP("NEASPEC", "It is of {year}; more than {limit} years are too old."),
    "sheet_why_point_only": QT_TRANSLATE_NOOP("NEASPEC", "Only a point is held; a boundary is needed."),
    "sheet_why_no_place": QT_TRANSLATE_NOOP("NEASPEC", "Neither a point nor a boundary is held."),
    "sheet_why_coarse": QT_TRANSLATE_NOOP("NEASPEC", "The point is good to {km} km only."),
    "sheet_why_area_differs": QT_TRANSLATE_NOOP(
        "NEASPEC", "The row has {held} ha, the boundary {drawn} ha: one of them is of another area."
    ),
    "sheet_why_precision_unknown": QT_TRANSLATE_NOOP("NEASPEC", "How precise the point is, is not known."),
    "sheet_why_no_figure": QT_TRANSLATE_NOOP("NEASPEC", "The counts held lack a year, a source or confidence."),
    "sheet_why_not_assessed": QT_TRANSLATE_NOOP("NEASPEC", "The site was not held against the criteria."),
    "sheet_why_level_derived": QT_TRANSLATE_NOOP("NEASPEC", "The level is derived from an estimate."),
    "sheet_why_no_level": QT_TRANSLATE_NOOP("NEASPEC", "No level is known for the population."),
    "sheet_why_withheld": QT_TRANSLATE_NOOP("NEASPEC", "It is held, but does not leave: the place is sensitive."),
    "sheet_why_text": QT_TRANSLATE_NOOP("NEASPEC", "It is held, but does not leave: it names a person or a place."),
    # what mends it
    "sheet_mend_by_hand": QT_TRANSLATE_NOOP("NEASPEC", "Write it into the sheet by hand."),
    "sheet_mend_site": QT_TRANSLATE_NOOP("NEASPEC", "Complete or confirm the row of the site in table sites."),
    "sheet_mend_boundary": QT_TRANSLATE_NOOP("NEASPEC", "Draw or load the boundary of the site into table sites."),
    "sheet_mend_species": QT_TRANSLATE_NOOP("NEASPEC", "Add species, season and population to table site_species."),
    "sheet_mend_assessment": QT_TRANSLATE_NOOP("NEASPEC", "Assess the site and import the form."),
    "sheet_mend_criteria": QT_TRANSLATE_NOOP("NEASPEC", "Run “Assess key sites by criteria”."),
    "sheet_mend_counts": QT_TRANSLATE_NOOP("NEASPEC", "Import counts of further complete seasons."),
    "sheet_mend_adults": QT_TRANSLATE_NOOP("NEASPEC", "Import counts of adults, and of pairs or nests."),
    "sheet_mend_waterbirds": QT_TRANSLATE_NOOP("NEASPEC", "Add the counts of all other waterbirds by hand."),
    "sheet_mend_level": QT_TRANSLATE_NOOP("NEASPEC", "Write the official level into table populations."),
    "sheet_mend_stakeholders": QT_TRANSLATE_NOOP("NEASPEC", "Add the organisation and its role to table stakeholders."),
    "sheet_mend_threats": QT_TRANSLATE_NOOP("NEASPEC", "Add the threats to the site to table threats."),
    "sheet_mend_recipient": QT_TRANSLATE_NOOP("NEASPEC", "Ask for an exact sheet and name its recipient."),
    # the sheet
    "sheet_title": QT_TRANSLATE_NOOP("NEASPEC", "{sheet}: {site}"),
    "sheet_subtitle": QT_TRANSLATE_NOOP("NEASPEC", "Draft from the conservation database; not the official form."),
    "sheet_readiness": QT_TRANSLATE_NOOP("NEASPEC", "Required items answered: {answered} of {required}."),
    "sheet_by_hand": QT_TRANSLATE_NOOP("NEASPEC", "Required items to be written by hand: {items}."),
    "sheet_offices_differ": QT_TRANSLATE_NOOP(
        "NEASPEC", "Offices differ: {offices}. None of them wins; the answers are those of {office}."
    ),
    "sheet_areas_differ": QT_TRANSLATE_NOOP("NEASPEC", "Sources differ on the area: {areas}."),
    "sheet_items": QT_TRANSLATE_NOOP("NEASPEC", "Items"),
    "sheet_item": QT_TRANSLATE_NOOP("NEASPEC", "Item"),
    "sheet_section": QT_TRANSLATE_NOOP("NEASPEC", "Section of the form"),
    "sheet_required": QT_TRANSLATE_NOOP("NEASPEC", "Required"),
    "sheet_answered": QT_TRANSLATE_NOOP("NEASPEC", "answered"),
    "sheet_missing": QT_TRANSLATE_NOOP("NEASPEC", "missing"),
    "sheet_from": QT_TRANSLATE_NOOP("NEASPEC", "From row"),
    "sheet_seasons": QT_TRANSLATE_NOOP("NEASPEC", "Seasons needed"),
    "sheet_mend": QT_TRANSLATE_NOOP("NEASPEC", "What to do"),
    "sheet_place": QT_TRANSLATE_NOOP("NEASPEC", "Place"),
    "sheet_tables": QT_TRANSLATE_NOOP("NEASPEC", "What the database holds"),
    "sheet_assessed_numbers": QT_TRANSLATE_NOOP("NEASPEC", "Numbers as assessed"),
    "sheet_mapped_habitats": QT_TRANSLATE_NOOP("NEASPEC", "Mapped habitats"),
    "sheet_organisations": QT_TRANSLATE_NOOP("NEASPEC", "Organisations"),
    "sheet_boundary_of_site": QT_TRANSLATE_NOOP("NEASPEC", "Boundary of the site"),
    "sheet_map_title": QT_TRANSLATE_NOOP("NEASPEC", "Boundary of the site: {site}"),
    "sheet_location_title": QT_TRANSLATE_NOOP("NEASPEC", "Where the site lies: {site}"),
    "sheet_see_files": QT_TRANSLATE_NOOP("NEASPEC", "in the files beside"),
    "sheet_coordinates": QT_TRANSLATE_NOOP("NEASPEC", "latitude {latitude}, longitude {longitude} (WGS 84)"),
    "sheet_hectares": QT_TRANSLATE_NOOP("NEASPEC", "{area} ha"),
    "sheet_verdict": QT_TRANSLATE_NOOP("NEASPEC", "{criterion} ({stay}): {verdict}"),
    "sheet_of_year": QT_TRANSLATE_NOOP("NEASPEC", "{stay}, {year}: {what}"),
    "sheet_count": QT_TRANSLATE_NOOP("NEASPEC", "{number} {unit}"),
    "sheet_more": QT_TRANSLATE_NOOP("NEASPEC", "further values: {number}"),
    "sheet_note_items": QT_TRANSLATE_NOOP(
        "NEASPEC", "What is not known is left empty. Compare the items with the current official form before filing."
    ),
    "sheet_note_persons": QT_TRANSLATE_NOOP("NEASPEC", "Free remarks and names of persons stay out of this sheet."),
    # readiness
    "layer_site_readiness": QT_TRANSLATE_NOOP("NEASPEC", "Readiness of sites (% of the required items)"),
    "abstract_site_readiness": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Share of the required items of a sheet that the database answers, for the sheet nearest to complete. Values of low confidence, points in place of boundaries and counts of too few seasons are no answers. Items that the database has no place for are not in the share.",
    ),
    "field_sheet": QT_TRANSLATE_NOOP("NEASPEC", "Information sheet"),
    "field_readiness": QT_TRANSLATE_NOOP("NEASPEC", "Required items answered (%)"),
    "field_missing_words": QT_TRANSLATE_NOOP("NEASPEC", "Missing"),
    "readiness_told": QT_TRANSLATE_NOOP(
        "NEASPEC", "{sheet}. Sites: {sites}. Required items answered, from {least} % to {most} %."
    ),
    "sheet_written": QT_TRANSLATE_NOOP("NEASPEC", "Sheet {file}. Required items answered: {answered} of {required}."),
    "sheet_without_boundary": QT_TRANSLATE_NOOP("NEASPEC", "No boundary file was written. {why} {mend}"),
    # refusals
    "sheet_item_unreadable": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File sheet_items.csv: the place or limit of item {item} of sheet {sheet} cannot be read. Nothing was computed. Correct the row.",
    ),
    "sheet_site_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC", "Table sites has no site {site}. Nothing was written. Choose an id that is in the table."
    ),
    "sheet_not_for_site": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Site {site} lists no species that the chosen sheet is for. Nothing was written. Choose another sheet, or add the species to table site_species.",
    ),
    "sheet_no_site": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No site in table sites is in the chosen countries and lists a chosen species. Nothing was computed. Choose others.",
    ),
    "folder_not_empty": QT_TRANSLATE_NOOP(
        "NEASPEC", "Folder {folder} holds files already. Nothing was written. Choose a new or an empty folder."
    ),
}

"""The fill-in spreadsheet of site assessments: its sheets, how to fill it in, and what may be wrong in one."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "form_sheet_assessments": QT_TRANSLATE_NOOP("NEASPEC", "Site assessments"),
    "form_sheet_assessment_species": QT_TRANSLATE_NOOP("NEASPEC", "Numbers"),
    "form_sheet_assessment_habitats": QT_TRANSLATE_NOOP("NEASPEC", "Habitats"),
    "form_sheet_threats": QT_TRANSLATE_NOOP("NEASPEC", "Threats"),
    "form_sheet_stakeholders": QT_TRANSLATE_NOOP("NEASPEC", "Stakeholders"),
    "form_sheet_recommendations": QT_TRANSLATE_NOOP("NEASPEC", "Recommendations"),
    "form_sheet_words": QT_TRANSLATE_NOOP("NEASPEC", "Words to choose from"),
    "form_sheet_howto": QT_TRANSLATE_NOOP("NEASPEC", "How to fill in"),
    "form_word": QT_TRANSLATE_NOOP("NEASPEC", "Word"),
    "form_howto_rows": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Each sheet has one row for each site and year, number, habitat, threat, stakeholder or recommendation. Rows that you leave blank are not read.",
    ),
    "form_howto_words": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Copy words from the sheet “{sheet}”. Several species or sites in one cell are parted by a semicolon.",
    ),
    "form_howto_days": QT_TRANSLATE_NOOP("NEASPEC", "Write days as 2026-05-31 and numbers without units."),
    "form_howto_needed": QT_TRANSLATE_NOOP("NEASPEC", "These columns must be filled in: {columns}."),
    "form_howto_persons": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Name a person only with consent; without it name and contact are not stored. Write no names into remarks.",
    ),
    "form_howto_places": QT_TRANSLATE_NOOP(
        "NEASPEC", "Write no exact places of rare animals: no den, no nest, no camera."
    ),
    "form_howto_names": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Keep the names of sheets and columns. Any of the seven languages is read, whatever the language of QGIS.",
    ),
    # what is wrong in one cell: the place stands before the fact
    "form_defect": QT_TRANSLATE_NOOP("NEASPEC", "{file}, sheet “{sheet}”, row {row}, column “{column}”: {fact}"),
    "flag_unknown_site": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "“{value}” is no key site of this database. Write its name or code as the form has it; the nearest is “{nearest}”.",
    ),
    "flag_unknown_species": QT_TRANSLATE_NOOP(
        "NEASPEC", "“{value}” is none of the six species. Write the name as the form has it."
    ),
    "flag_unknown_value": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "“{value}” is not one of the words allowed. Choose one from the sheet of words; the nearest is “{nearest}”.",
    ),
    "form_no_such_word": QT_TRANSLATE_NOOP(
        "NEASPEC", "“{value}” is not one of the words allowed. Choose one from the sheet of words."
    ),
    "reason_unknown_addressee": QT_TRANSLATE_NOOP("NEASPEC", "The addressee is neither a country nor a key site."),
    "flag_unknown_addressee": QT_TRANSLATE_NOOP(
        "NEASPEC", "“{value}” is not the country or key site that the level asks for. Write its name or code."
    ),
    "reason_cell_empty": QT_TRANSLATE_NOOP("NEASPEC", "The cell is empty. Fill it in."),
    "reason_year_wrong": QT_TRANSLATE_NOOP("NEASPEC", "The year is no year, or in the future."),
    "flag_year_wrong": QT_TRANSLATE_NOOP("NEASPEC", "“{value}” is no year from {first} to {last}. Correct it."),
    "reason_number_wrong": QT_TRANSLATE_NOOP("NEASPEC", "What is written is no number of 0 or more."),
    "flag_number_wrong": QT_TRANSLATE_NOOP(
        "NEASPEC", "“{value}” is no number of 0 or more. Write digits alone, without words or units."
    ),
    "reason_count_wrong": QT_TRANSLATE_NOOP("NEASPEC", "What is written is no whole number of 0 or more."),
    "flag_count_wrong": QT_TRANSLATE_NOOP(
        "NEASPEC", "“{value}” is no whole number of 0 or more. Write digits alone, without words or units."
    ),
    "reason_least_above_most": QT_TRANSLATE_NOOP("NEASPEC", "The least number is above the greatest."),
    "flag_least_above_most": QT_TRANSLATE_NOOP(
        "NEASPEC", "The least number, {least}, is above the greatest, {most}. Exchange or correct them."
    ),
    "reason_day_wrong": QT_TRANSLATE_NOOP("NEASPEC", "The date is no single day, or in the future."),
    "flag_day_wrong": QT_TRANSLATE_NOOP(
        "NEASPEC", "“{value}” is no single day up to {today}. Write it as year, month and day, such as 2026-05-31."
    ),
    "reason_cell_merged": QT_TRANSLATE_NOOP(
        "NEASPEC", "One number stands in cells merged over several rows. Unmerge them and give each row its own."
    ),
    "reason_code_shortened": QT_TRANSLATE_NOOP("NEASPEC", "The code may have lost its last zero."),
    "flag_code_shortened": QT_TRANSLATE_NOOP(
        "NEASPEC", "A spreadsheet may have made {value} of {other}. Write the word of the class behind its code."
    ),
    "reason_duplicate_row": QT_TRANSLATE_NOOP("NEASPEC", "An earlier row tells of the same."),
    "flag_duplicate_row": QT_TRANSLATE_NOOP(
        "NEASPEC", "Row {first} of file {other} tells of the same. Keep one of them."
    ),
    "reason_no_assessment": QT_TRANSLATE_NOOP("NEASPEC", "The site and year have no usable row in the sheet of sites."),
    "flag_no_assessment": QT_TRANSLATE_NOOP(
        "NEASPEC", "Sheet “{sheet}” has no usable row of this site and year. Fill it in or correct it."
    ),
    "reason_several_offices": QT_TRANSLATE_NOOP(
        "NEASPEC", "Two offices of this file assess the site and year. Give each office a file of its own."
    ),
    "reason_person_without_consent": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A person is named without a clear consent, so name and contact were not stored. Ask the person and write the word for yes.",
    ),
    "reason_column_not_read": QT_TRANSLATE_NOOP(
        "NEASPEC", "The column is not known and was not read. Use the names of columns of the form."
    ),
    "reason_column_lacking": QT_TRANSLATE_NOOP(
        "NEASPEC", "The sheet lacks this column, so what is stored in it stayed as it was."
    ),
    "reason_sheet_not_read": QT_TRANSLATE_NOOP("NEASPEC", "The sheet is none of the form and was not read."),
    "reason_site_left_blank": QT_TRANSLATE_NOOP(
        "NEASPEC", "The row was left blank, so the stored assessment of the site stayed as it was."
    ),
    "reason_no_office": QT_TRANSLATE_NOOP(
        "NEASPEC", "No row of the sheet of sites names the office. Write its name there."
    ),
    "reason_other_country": QT_TRANSLATE_NOOP("NEASPEC", "The site is in another country than the office. Check both."),
    "reason_species_not_listed": QT_TRANSLATE_NOOP("NEASPEC", "The species is not listed at the site. Check both."),
    "reason_recommendation_contradicts": QT_TRANSLATE_NOOP("NEASPEC", "The recommendation contradicts itself."),
    "form_assessed_twice": QT_TRANSLATE_NOOP(
        "NEASPEC", "The office has assessed the site in this year already. Change that row."
    ),
    "form_needs_consent": QT_TRANSLATE_NOOP("NEASPEC", "A person is named only with consent."),
    # what is wrong with a whole file
    "sheet_ending": QT_TRANSLATE_NOOP(
        "NEASPEC", "The name {file} does not end in .xlsx or .ods. Nothing was written. Choose such a name."
    ),
    "form_not_recognised": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file} is no form of site assessments: no sheet has its name and columns. Nothing was changed. Make a form with “Make a form for site assessments”.",
    ),
    "form_sheet_missing": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file} has no sheet “{sheet}” with its header. Nothing was changed. Put it back from a new form.",
    ),
    "form_column_missing": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file}, sheet “{sheet}” has no column “{column}”. Nothing was changed. Put it back from a new form.",
    ),
    "form_column_twice": QT_TRANSLATE_NOOP(
        "NEASPEC", "File {file}, sheet “{sheet}” has column “{column}” twice. Nothing was changed. Remove one."
    ),
    "form_twice": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Files {other} and {file} both assess {site} in {year} for {office}. Nothing was changed. Keep one of them.",
    ),
    "form_too_large": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file} is larger than {megabytes} MB, too large for a form. Nothing was changed. Take pictures out of it.",
    ),
    "form_other_kind": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file} is another kind of spreadsheet or locked by a password. Nothing was changed. Save it without a password as .xlsx or .ods.",
    ),
    "form_none": QT_TRANSLATE_NOOP(
        "NEASPEC", "Folder {file} holds no XLSX or ODS file. Nothing was changed. Choose another folder."
    ),
    "form_site_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC", "The database has no key site {sites}. Nothing was written. Choose others, or leave the field empty."
    ),
    "form_no_site": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The database has no key site in this country. Nothing was written. Run “Load flagship species layers” first.",
    ),
    "form_blank": QT_TRANSLATE_NOOP("NEASPEC", "{file}: rows left blank and not read: {rows}."),
    "form_conflicts": QT_TRANSLATE_NOOP("NEASPEC", "Answers in which two offices differ: {rows}."),
    "form_told": QT_TRANSLATE_NOOP("NEASPEC", "{file}: rows read {rows}, kept {kept}, rejected {rejected}."),
}

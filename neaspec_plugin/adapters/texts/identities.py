"""Texts of agencies' codes, of reviewers' decisions on them, and of the animals that they make."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    # what the files may not be
    "identity_column": QT_TRANSLATE_NOOP(
        "NEASPEC", "File {file} has no column {column}. Nothing was changed. Give it the columns {columns}."
    ),
    "identity_value": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file}, row {row}: column {column} does not accept “{value}”. Nothing was changed. Correct the cell; the help lists what each column holds.",
    ),
    "identity_row": QT_TRANSLATE_NOOP("NEASPEC", "File {file}, row {row}: {reason}"),
    "identity_code_missing": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A decision needs two agencies and two codes, and “NA” or “unknown” is no code. Nothing was changed. Name both animals.",
    ),
    "identity_one_code": QT_TRANSLATE_NOOP(
        "NEASPEC", "A decision names the same code twice. Nothing was changed. Name two codes."
    ),
    "identity_pair_broken": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The pair is no JSON object of texts with species_id, agency_a, code_a, agency_b and code_b. Nothing was changed. Correct it.",
    ),
    "identity_nothing_named": QT_TRANSLATE_NOOP(
        "NEASPEC", "Neither links nor a pair were named. Nothing was changed. Name what is decided."
    ),
    "identity_link_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The database has no such link between a record and an animal: “{link}”. Nothing was changed. Take the names from table identity_evidence.",
    ),
    "identity_no_codes": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "There is no code of species {species} in database {file} or in the catalogue. Nothing was compared. Give a catalogue, or import detections with names of individuals.",
    ),
    "misid_rate_range": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A share of wrong identities lies between 0 and 1, not {rate}. Nothing was computed. Correct the parameter.",
    ),
    # what a run tells
    "identity_joint_told": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Species {species}, {agencies}: by the codes alone animals at least {joint}; the lists add up to {listed}, of which counted twice: {twice}.",
    ),
    "identity_other_species": QT_TRANSLATE_NOOP(
        "NEASPEC", "Rows of the catalogues of other species are left out: {rows}."
    ),
    "identity_silent_told": QT_TRANSLATE_NOOP(
        "NEASPEC", "Rows without a code or a data set were left out, and never become an animal: {rows}."
    ),
    "identity_told": QT_TRANSLATE_NOOP(
        "NEASPEC", "Animals at least: {least}; at most: {most}; pairs joined: {joined}; conflicts: {conflicts}."
    ),
    "identity_kappa_told": QT_TRANSLATE_NOOP(
        "NEASPEC", "Two reviewers judged the same pairs: {common}; kappa (Cohen 1960): {kappa}."
    ),
    "identity_errors_told": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "With a share of wrong identities of {rate}: animals {low} to {high}, of them on two sides {crossers_low} to {crossers_high}.",
    ),
    "identity_reviewed": QT_TRANSLATE_NOOP("NEASPEC", "Decisions kept: {reviewed}."),
    # the words of decisions
    "identity_decision_same": QT_TRANSLATE_NOOP("NEASPEC", "the same animal"),
    "identity_decision_different": QT_TRANSLATE_NOOP("NEASPEC", "different animals"),
    "identity_decision_unsure": QT_TRANSLATE_NOOP("NEASPEC", "unsure"),
    "identity_decision_undone": QT_TRANSLATE_NOOP("NEASPEC", "taken back"),
    # the report
    "identity_title": QT_TRANSLATE_NOOP("NEASPEC", "Which codes of two agencies are one animal"),
    "identity_question": QT_TRANSLATE_NOOP(
        "NEASPEC", "How many animals do the agencies' codes name together, and how sure is it?"
    ),
    "identity_joint": QT_TRANSLATE_NOOP("NEASPEC", "Joint minimum of the lists of codes"),
    "identity_agencies": QT_TRANSLATE_NOOP("NEASPEC", "Agencies"),
    "identity_first": QT_TRANSLATE_NOOP("NEASPEC", "First list"),
    "identity_second": QT_TRANSLATE_NOOP("NEASPEC", "Second list"),
    "identity_shared": QT_TRANSLATE_NOOP("NEASPEC", "On several lists"),
    "identity_sum": QT_TRANSLATE_NOOP("NEASPEC", "Lists added up"),
    "identity_same_codes": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Equal codes of two agencies count as one animal in this table. This is a proposal: agencies may give one code to different animals, and a person has to confirm it.",
    ),
    "identity_own_codes": QT_TRANSLATE_NOOP(
        "NEASPEC", "Equal codes of two agencies count as different animals here, unless a person called them the same."
    ),
    "identity_codes_alone": QT_TRANSLATE_NOOP("NEASPEC", "At least, by the codes alone"),
    "identity_least": QT_TRANSLATE_NOOP("NEASPEC", "At least"),
    "identity_most": QT_TRANSLATE_NOOP("NEASPEC", "At most"),
    "identity_flank_left": QT_TRANSLATE_NOOP("NEASPEC", "Known by the left flank alone"),
    "identity_flank_right": QT_TRANSLATE_NOOP("NEASPEC", "Known by the right flank alone"),
    "identity_flank_both": QT_TRANSLATE_NOOP("NEASPEC", "Known by both flanks"),
    "identity_flank_unknown": QT_TRANSLATE_NOOP("NEASPEC", "Flanks not stated"),
    "identity_bounds_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "At most: every left and every right flank is an animal of its own. At least: each belongs to another one, and every open pair is one animal. Codes that nobody compared count as different animals.",
    ),
    "identity_reviewers": QT_TRANSLATE_NOOP("NEASPEC", "What the reviewers decided"),
    "identity_pairs": QT_TRANSLATE_NOOP("NEASPEC", "Pairs of codes by what was decided"),
    "identity_joined": QT_TRANSLATE_NOOP("NEASPEC", "One animal"),
    "identity_apart": QT_TRANSLATE_NOOP("NEASPEC", "Different animals"),
    "identity_unsure": QT_TRANSLATE_NOOP("NEASPEC", "Unsure"),
    "identity_conflict": QT_TRANSLATE_NOOP("NEASPEC", "Conflict"),
    "identity_pairs_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A conflict is a pair on which reviewers, flanks or sexes contradict each other, or that would bring different animals together through other codes. It joins nothing.",
    ),
    "identity_agreement": QT_TRANSLATE_NOOP("NEASPEC", "Agreement of reviewers"),
    "identity_common": QT_TRANSLATE_NOOP("NEASPEC", "Pairs that both judged"),
    "identity_agreed": QT_TRANSLATE_NOOP("NEASPEC", "Agreed"),
    "identity_kappa": QT_TRANSLATE_NOOP("NEASPEC", "Kappa"),
    "identity_agreement_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Kappa (Cohen 1960) is the agreement beyond chance: 1 is full, 0 is no more than chance. It is not known where both gave one answer throughout.",
    ),
    "identity_no_agreement": QT_TRANSLATE_NOOP("NEASPEC", "No two reviewers judged the same pair."),
    "identity_errors": QT_TRANSLATE_NOOP("NEASPEC", "What wrong identities may change"),
    "identity_rate": QT_TRANSLATE_NOOP("NEASPEC", "Share of wrong identities"),
    "identity_span": QT_TRANSLATE_NOOP("NEASPEC", "From and to"),
    "identity_errors_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Captures are given wrong identities at random and counted again. Animals are most where every error makes a new animal, and fewest where every error hides one behind another. The default for the snow leopard is after Johansson et al. (2020).",
    ),
    "identity_grades_method": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Photos: certain where two reviewers compared the same flank independently, probable by one, possible without a known flank. No grade rises by itself.",
    ),
}

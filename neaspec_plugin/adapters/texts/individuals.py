"""Texts of genotypes and of the animals that they are of."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "theme_individuals": QT_TRANSLATE_NOOP("NEASPEC", "Individuals"),
    # matching
    "match_no_genotypes": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Database {file} holds no genotype of species {species}. Nothing was compared. Import samples and genotypes first, or choose another species.",
    ),
    "too_many_samples": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The method of mismatching alleles holds all distances in memory: samples: {samples}, at most {most}. Nothing was compared. Choose the method “likelihood”.",
    ),
    "calibration_unreadable": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file} is no calibration: it needs a header with locus, lab_from, lab_to and offset, or allele_from and allele_to, and no empty cell in them. Nothing was compared. Mend the file, saved as UTF-8.",
    ),
    "calibration_number": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "In the calibration {file}, column {column} holds “{value}”, which is no whole number. Nothing was compared. Write offsets and alleles as whole numbers.",
    ),
    "calibration_two_targets": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The calibration {file} does not lead to one laboratory: {labs}. Nothing was compared. Give one laboratory in lab_to in all rows, and never in lab_from.",
    ),
    "match_entered": QT_TRANSLATE_NOOP(
        "NEASPEC", "Samples that entered: {samples}; left out for too few loci: {left_out}; loci: {loci}."
    ),
    "match_errors": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Loci whose own error rates were measured from repeated amplifications: {loci}. For the others: dropout {dropout}, false alleles {false}.",
    ),
    "match_compared": QT_TRANSLATE_NOOP(
        "NEASPEC", "Pairs of samples compared: {pairs}, of them on two sides of a border: {across}."
    ),
    "match_not_calibrated": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Laboratories {one} and {other} are not calibrated to each other, so that their alleles cannot be compared. Pairs not compared: {pairs}. No match between them is declared. Type shared reference samples in both and give the calibration.",
    ),
    "match_found": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Samples: {samples}; animals proposed: {animals}; pairs that match but were kept apart: {conflicts}. A person confirms or refuses the proposals.",
    ),
    "match_contradicted": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Groups whose samples were given to more than one animal by a person: {groups}. Nothing is proposed for them.",
    ),
    "match_alleles": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Laboratory {lab}: mismatching alleles allowed: {mismatch}; different genotypes: {unique}; samples that match several: {multiple}; that match none: {unclassified}.",
    ),
    "match_shape_no_second_minimum": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Laboratory {lab}: the profile has no second minimum, so that the number of mismatching alleles is not to be trusted. Use more loci or better samples.",
    ),
    "match_shape_non_zero_second_minimum": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Laboratory {lab}: at the chosen number of mismatching alleles some samples still match several genotypes. Look through these by hand.",
    ),
    # the plot
    "match_plot_title": QT_TRANSLATE_NOOP("NEASPEC", "Mismatches between samples, and what the loci can tell apart"),
    "match_plot_caption": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Pairs at few mismatching loci are of one animal with errors; a gap before the others shows that animals are told apart. Below, the chance that two animals have one genotype falls with each locus.",
    ),
    "match_plot_profile": QT_TRANSLATE_NOOP("NEASPEC", "Pairs of samples by mismatching loci (height: square root)"),
    "match_plot_mismatches": QT_TRANSLATE_NOOP("NEASPEC", "Mismatching loci"),
    "match_plot_identity": QT_TRANSLATE_NOOP("NEASPEC", "Probability of identity, the most telling loci first"),
    "match_plot_loci": QT_TRANSLATE_NOOP("NEASPEC", "Number of loci"),
    "match_plot_pid": QT_TRANSLATE_NOOP("NEASPEC", "unrelated"),
    "match_plot_pid_sib": QT_TRANSLATE_NOOP("NEASPEC", "full siblings"),
}

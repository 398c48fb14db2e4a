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
    # diversity
    "diversity_no_column": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No sample has a value in column {column}. Nothing was measured. Name a field of the samples, or a column of the table that they were imported from.",
    ),
    "diversity_no_group": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No group has {few} animals or more; animals with a group: {animals}. Nothing was measured. Choose larger groups or import more samples.",
    ),
    "diversity_years": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The periods begin in no readable years: “{years}”. Nothing was measured. Write years with commas between, such as 2010,2020.",
    ),
    "diversity_left_out": QT_TRANSLATE_NOOP("NEASPEC", "Group {group} is left out for too few animals: {animals}."),
    "diversity_found": QT_TRANSLATE_NOOP("NEASPEC", "Animals: {animals}; groups: {groups}; loci: {loci}."),
    "diversity_not_known": QT_TRANSLATE_NOOP("NEASPEC", "not known"),
    "diversity_title": QT_TRANSLATE_NOOP("NEASPEC", "Genetic diversity of groups of animals"),
    "diversity_question": QT_TRANSLATE_NOOP(
        "NEASPEC", "How diverse are the animals of each group, and how far do the groups differ?"
    ),
    "diversity_answer": QT_TRANSLATE_NOOP("NEASPEC", "{species}: groups and their differences"),
    "diversity_method": QT_TRANSLATE_NOOP("NEASPEC", "How it was measured"),
    "diversity_groups": QT_TRANSLATE_NOOP("NEASPEC", "Diversity by group"),
    "diversity_group": QT_TRANSLATE_NOOP("NEASPEC", "Group"),
    "diversity_other_group": QT_TRANSLATE_NOOP("NEASPEC", "Other group"),
    "diversity_animals": QT_TRANSLATE_NOOP("NEASPEC", "Animals"),
    "diversity_alleles": QT_TRANSLATE_NOOP("NEASPEC", "Alleles"),
    "diversity_private": QT_TRANSLATE_NOOP("NEASPEC", "Private alleles"),
    "diversity_richness": QT_TRANSLATE_NOOP("NEASPEC", "Allelic richness"),
    "diversity_ho": QT_TRANSLATE_NOOP("NEASPEC", "Observed heterozygosity"),
    "diversity_he": QT_TRANSLATE_NOOP("NEASPEC", "Expected heterozygosity"),
    "diversity_fis": QT_TRANSLATE_NOOP("NEASPEC", "Fis"),
    "diversity_hwe_loci": QT_TRANSLATE_NOOP("NEASPEC", "Loci out of equilibrium"),
    "diversity_richness_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Richness is the mean number of alleles to expect in {copies} gene copies, the smallest number of any group at any locus.",
    ),
    "diversity_pairs": QT_TRANSLATE_NOOP("NEASPEC", "Differences between groups"),
    "diversity_fst": QT_TRANSLATE_NOOP("NEASPEC", "Fst"),
    "diversity_fst_low": QT_TRANSLATE_NOOP("NEASPEC", "Lower end"),
    "diversity_fst_high": QT_TRANSLATE_NOOP("NEASPEC", "Upper end"),
    "diversity_nei_d": QT_TRANSLATE_NOOP("NEASPEC", "Distance of Nei (1978)"),
    "diversity_pairs_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Fst after Weir and Cockerham (1984); its ends hold 95 percent of draws of the loci. A negative value means no difference.",
    ),
    "diversity_migrants": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Animals whose genotype fits another group better than 99 percent of simulated residents do: {migrants} of {animals}. This is never counted as a border crossing.",
    ),
    "diversity_once_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Each animal counts once in each group, by its sample with the most loci. Samples that are linked to no animal count as one each.",
    ),
    "diversity_few_note": QT_TRANSLATE_NOOP("NEASPEC", "Groups of fewer than {few} animals are in no table."),
    "diversity_tests_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Equilibrium by the exact test, held to 5 percent over the loci of a group together (Holm 1979). A lack of heterozygotes at all loci of scat samples points to allelic dropout, at one locus to a null allele.",
    ),
    "diversity_power_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Assignment needs an Fst of about 0.05 and 10 to 15 animals in each group. Below that it has no power, and no conclusion on single animals is drawn.",
    ),
}

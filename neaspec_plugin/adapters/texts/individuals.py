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
        "File {file} is no calibration: it needs a header with locus, lab_from, lab_to and offset, or allele_from and allele_to, or size_from and size_to, and no empty cell in them. Nothing was compared. Mend the file, saved as UTF-8.",
    ),
    "calibration_number": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "In the calibration {file}, column {column} holds “{value}”, which is no number as it is needed there. Nothing was compared. Write offsets and alleles as whole numbers, and sizes with a point.",
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
    "match_expected": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "False matches to expect, if all animals were full siblings: {siblings}, of them across a border {siblings_across}; if none were related: {unrelated}, of them across a border {unrelated_across}.",
    ),
    "match_not_calibrated": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Laboratories {one} and {other} are not calibrated to each other, so that their alleles cannot be compared. Pairs not compared: {pairs}. No match between them is declared. Type shared reference samples in both and give the calibration.",
    ),
    "sex_marker_unreadable": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The sex marker “{marker}” is not told as locus, X and Y. Nothing was compared. Write the locus and the sizes of its two products, such as AMEL:214/194.",
    ),
    "match_sexed": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Samples whose sex was known by a marker alone: {samples}.",
    ),
    "match_sex_contradicted": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Samples whose marker contradicts the sex that their source tells: {samples}. They are compared without a sex. Amplify the marker again.",
    ),
    "match_not_comparable": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Locus {locus} of laboratory {lab} is not comparable: fewer than three reference samples, or one of them is more than half a base pair off the offset. It is not shared between laboratories.",
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
    # the report of a matching run
    "match_report_title": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Which DNA samples are of one animal",
    ),
    "match_report_question": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "How many animals do the samples show, how sure is it, and how many false matches are to be expected?",
    ),
    "match_report_answer": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "{species}: animals and how sure they are",
    ),
    "match_report_grades": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Animals by grade and country",
    ),
    "match_report_grade": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Grade between the samples of the animal",
    ),
    "match_report_single": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "one sample",
    ),
    "match_report_both": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "On two sides of a border",
    ),
    "match_report_all": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "All animals",
    ),
    "match_report_grades_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The grade of an animal is the weakest between two of its samples. An animal of two countries counts in both.",
    ),
    "match_report_proposals_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "These are proposals: a person confirms or refuses them. Samples of one animal on two sides of a border are a minimum of what crosses.",
    ),
    "match_report_false": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Expected false matches",
    ),
    "match_report_every_pair": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "All pairs",
    ),
    "match_report_pairs_across": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Pairs across a border",
    ),
    "match_report_compared": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Pairs compared",
    ),
    "match_report_matching": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Pairs that match",
    ),
    "match_report_siblings": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "False matches, if all animals were full siblings (P(ID)sib)",
    ),
    "match_report_unrelated": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "False matches, if all animals were unrelated (P(ID))",
    ),
    "match_report_worst": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "False matches by P(ID)sib over the loci of the weakest match",
    ),
    "match_report_conflicts": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Conflicts: pairs that match while their groups do not",
    ),
    "match_report_false_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The sum of the probability of identity over the pairs compared, each over the loci that it shares. The weakest match is taken as if all pairs shared its loci alone.",
    ),
    "match_report_samples": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Samples, laboratories and what the loci tell",
    ),
    "match_report_in": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Samples with genotypes",
    ),
    "match_report_entered": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Samples that entered",
    ),
    "match_report_few_loci": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Left out: too few loci",
    ),
    "match_report_not_compared": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Pairs not compared: laboratories without calibration",
    ),
    "match_report_laboratories_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Alleles of laboratories that are not calibrated to each other cannot be compared. No match between them is declared.",
    ),
    "match_report_calibration": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Calibration of laboratories",
    ),
    "match_report_no_calibration": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No calibration was given: no match between laboratories is declared.",
    ),
    "match_report_lab_from": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Laboratory",
    ),
    "match_report_locus_from": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Its name of the locus",
    ),
    "match_report_lab_to": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Compared as in",
    ),
    "match_report_locus": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Locus",
    ),
    "match_report_offset": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Base pairs added",
    ),
    "match_report_by_allele": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "by allele",
    ),
    "match_report_not_comparable": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "not comparable",
    ),
    "match_report_loci": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Loci and their errors",
    ),
    "match_report_success": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Success",
    ),
    "match_report_dropout": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Dropout",
    ),
    "match_report_false_allele": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "False alleles",
    ),
    "match_report_quality": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Quality index",
    ),
    "match_report_he": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "He",
    ),
    "match_report_pid": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "P(ID)",
    ),
    "match_report_pid_unbiased": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "P(ID), unbiased",
    ),
    "match_report_pid_sib": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "P(ID)sib",
    ),
    "match_report_weighted": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "All loci, by amplifications",
    ),
    "match_report_unweighted": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "All loci, plain mean",
    ),
    "match_report_loci_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Errors after Broquet and Petit (2004), quality index after Miquel et al. (2006), P(ID) after Paetkau and Strobeck (1994) and Paetkau et al. (1998), P(ID)sib after Evett and Weir (1998).",
    ),
    "match_report_needed": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A sample enters with this share of the loci of its laboratory, or more: {share}.",
    ),
    "match_report_grades_method": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Certain: the genotypes agree, and either fewer than 0.05 false matches are expected or another line of evidence names the same animal. Probable: they agree or differ by dropout alone, and one animal is ten times likelier than full siblings. In a group every pair matches; nothing is chained.",
    ),
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
    "diversity_no_barrier": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The groups by barrier need a layer of lines or a layer of polygons with shapes in it. Nothing was measured. Choose such a layer as the barrier.",
    ),
    "diversity_laboratories": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The genotypes are of several laboratories and no calibration was given: {labs}. Groups may differ because their laboratories measure shifted sizes. Give the calibration.",
    ),
    "diversity_not_calibrated": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Samples of laboratories that the calibration does not name are left out: {samples}.",
    ),
    "barrier_left": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "left of the barrier",
    ),
    "barrier_right": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "right of the barrier",
    ),
    "barrier_inside": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "inside",
    ),
    "barrier_outside": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "outside",
    ),
    "diversity_without_group": QT_TRANSLATE_NOOP("NEASPEC", "Samples of no known group are left out: {samples}."),
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

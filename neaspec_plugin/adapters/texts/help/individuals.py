"""The help of the algorithms of ``processing/individuals/``."""

from __future__ import annotations

from ...translate_noop import QT_TRANSLATE_NOOP

HELP = {
    "matchgenotypes": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Finds which DNA samples are of one animal, and proposes the animals to the database. A person confirms or refuses them; what a person decided is never overwritten.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Repeated amplifications become one genotype: a heterozygote when each allele was seen twice, a homozygote after three identical positives (comparative rule, Frantz et al. 2003) or after seven (Taberlet et al. 1996). Rates of dropout and false alleles are measured after Broquet and Petit (2004) where a locus has 30 amplified heterozygotes.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Every pair of samples is compared by the likelihood that both are of one animal against that of full siblings, with errors for each locus (Wang 2004). Three or more mismatching loci, two that dropout cannot make, or a sex conflict are no match.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Grades: “certain” when the genotypes agree and fewer than 0.05 false matches are expected, or a decided photo, collar or ring names the same animal; “probable” when they agree or differ by dropout alone and the log10 ratio is 1 or more; “possible” below. Probable and certain pairs make groups.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The expected number of false matches of a pair is P(ID)sib over its shared loci times the pairs compared, an upper bound as if all animals were full siblings; that of the run is the sum over all pairs. Both stand beside the same by P(ID), and for pairs across a border. There is no fixed limit of P(ID)sib: Amur leopards would never reach one.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "In a group every pair matches; nothing is chained. A pair that matches while its groups do not is listed as a conflict.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Laboratories measure shifted sizes of alleles. Samples of two laboratories are compared only at loci that the calibration covers; without one no match between them is declared, and the log says so. The calibration is a table with locus, lab_from, lab_to and, where the laboratory calls the locus otherwise, locus_from. Beside them stand offset, or allele_from and allele_to, or size_from and size_to of each reference sample that both have typed.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Type five reference samples in both laboratories. The offset is the median difference in whole base pairs; with fewer than three samples, or one that is more than half a base pair off, the locus is not comparable.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A sex marker is no locus of the genotype. A male has the Y product in two of three positive amplifications or more, a female shows the X product alone in three. Where marker and source contradict each other, the sex is not used.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The method “alleles” counts mismatching alleles as allelematch does (Galpern et al. 2012), in whole numbers, within each laboratory. Its groups are kept only where the grades agree.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Exercise: from genotypes to individuals in ten steps, on simulated tables in the folder resources/examples of the plugin. Step 1: create a database, load the flagship layers, and import simulated_samples.csv with “simulated” as the name of the data set. Records kept: 40.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Step 2: import simulated_genotypes.csv under the same name. Records kept: 2,080, four amplifications of 12 loci and of a sex marker.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Step 3: run “Match genotypes” with SPECIES AT. The log tells 39 samples that entered, one with too few loci, and 17 animals. The two laboratories are not calibrated: 380 pairs were not compared, and no animal is on both sides of the border.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Step 4: open simulated_calibration.csv in a table program. At PTI010 the differences between the laboratories scatter by more than half a base pair, and laboratory B calls FCA441 otherwise, F441.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Step 5: run again with this file as CALIBRATION. All 741 pairs are compared, of them 380 across the border. Now there are 14 animals; three of them were sampled on both sides.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Step 6: look at the plot. Pairs at none or one mismatching locus are of one animal; after a gap follow the pairs of different animals. Without a gap more loci are needed.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Step 7: read the false matches to expect in the report: 0.058, and across the border 0.037, if all animals were full siblings. That is few, but not below 0.05 for pairs that share fewer loci: 8 animals are certain and 6 probable.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Step 8: open the table of pairs. The two of sample simulated-36 that differ at one locus differ by dropout alone, and are probable. Amplify this locus again before a match may become certain.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Step 9: sort the pairs by status. There is no conflict; one would have a sample that matches two animals, to be amplified again. In the table of loci FCA441 has the most dropout, 10.7 percent.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Step 10: look for a second line of evidence for matches across the border, such as other markers or a photo of an animal that was handled. Confirm or refuse the proposals, and run again: confirmed links stay.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, SPECIES AL, METHOD likelihood, CALIBRATION calibration.csv, PAIRS pairs.gpkg, LOCI loci.gpkg, PLOT plot.svg, REPORT matches.html.",
        ),
    ),
    "matchidentities": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Tells which codes of several agencies are one animal, by what reviewers decided, and how many animals there are. Its first line is the joint minimum: animals of the first list plus those of the second, less those on both, from the codes alone and without a place.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Input: codes of the detections of the species (the agency is their data set) and a catalogue with the columns agency and code, and if known species_id (rows of another one are left out and counted), flank (left, right, both), sex, country (CHN;RUS), first_seen and last_seen (2024-05-01). A code that is empty, “NA” or “unknown” never becomes an animal.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Decisions have the columns agency_a, code_a, agency_b, code_b, decision (same, different, unsure, undone) and reviewer, and if known flank, method (photo, genotype, ring, transmitter, expert), decided and note. They are kept as events; the same row again adds nothing, and “undone” takes back the last decision of the reviewer on the pair.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Method: pairs that reviewers call the same are joined (union-find, Tarjan 1975), better grades and earlier decisions first; what a standing decision calls different is never in one animal (cannot-link, Wagstaff et al. 2001). Reviewers or flanks that contradict each other, and chains that would bring different animals together, are listed as conflicts and join nothing.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "At most, every left and every right flank without its other side is an animal; at least, max(left, right) + both, and every open pair is one animal. Agreement of reviewers is kappa (Cohen 1960), of the two with the most pairs in common. Codes that nobody compared count as different animals.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Wrong identities: captures (days of an animal on a side) are relabelled at random and counted again. Left empty, the share is 0.125 for the snow leopard (Johansson et al. 2020), and 0.02 and 0.15 for the others. Equal codes of two agencies are a proposal in the joint minimum; no one but a person joins them.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Output: animals in the database with their codes by agency, pairs, conflicts, the joint minimum by agency, and a report of sums. Only animals that this algorithm wrote before are replaced; those with a decided link stay.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: catalogues of two agencies with 40 and 30 codes, of which 12 are on both, are 58 animals at least.",
        ),
    ),
    "reviewidentities": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Keeps a reviewer's decision on which records or which codes are one animal, with who and when. The dock uses it, and it can be run without a screen.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Links are rows of identity_evidence that “Match genotypes” proposed. “same” confirms them; “different” refuses them, and they are not proposed again; “unsure” and “undone” leave them open.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A pair of codes of two agencies is named as a JSON object. The decision is added to those before it and changes none of them; “undone” takes back the last one. Run “Match identities of agencies” to join the animals anew.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Defaults: the decision is “unsure”, the method “photo”, the flank “unknown”. A photo without a known flank makes a possible identity at most.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: a decision needs the name of a reviewer, and a code that is empty, “NA” or “unknown” is refused. A link that was refused and is confirmed later is a possible identity until it is matched anew.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: code L12 of one agency and code Leo 7 of another, decision “same”, flank “left”.",
        ),
    ),
    "estimatedensity": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Estimates how many animals of one species live per 100 km2 and on each side of a border, from which animals were caught at which stations. The stations of all sides and one mask over all sides make one likelihood.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "It takes capture histories as “Make capture histories and closed estimates” makes them, with exact places of stations. It gives the parameters with 95 percent limits, the animals of each country and of all together, and the cells of the mask. Records in which a station had no effort are left out and counted.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Method: maximum likelihood (Borchers and Efford 2008) with effort by station and occasion (Efford, Borchers and Mowat 2013), half-normal detection or half-normal hazard, density limits from the profile of the likelihood. Expected and realised numbers follow Efford and Fewster (2013); the realised number counts the animals that were detected and adds those that were not.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Defaults: proximity detectors, half-normal, one density everywhere. Left empty, the buffer is widened until it is four times sigma and half as much again changes the sampled area by less than 1 percent; the spacing is at most 0.6 of sigma. The effort of a station is in days, so detection is that of a day.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: at least 5 animals, and some of them caught at two stations. Stations whose place is generalised are refused unless the width of their grid is given, and that is at most a quarter of sigma. Density by country needs captures on each side. National estimates are not to be added up: animals of the border would be counted twice.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "SESSION makes each winter, or each winter of each country, a session of its own in one fit with one mask: a season has the year of its January. Density differs by session unless DENSITY_BY_SESSION is off; detection is common unless DETECTION_BY_SESSION is on. Numbers of sessions are never added up.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The report and the table MODELS hold both detection functions against each other by AICc (Hurvich and Tsai 1989), on the same captures and mask, with the number of animals caught as sample size.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Wrong identities: where the report or the table SENSITIVITY is asked for, the model is fitted again three times with wrong captures as new animals and three times as others'. MISID as in “Make capture histories and closed estimates”; 0 leaves it out.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: species AL, occasions of 7 days, from 2014-01-01 to 2014-03-31, proximity, hazard_half_normal, with a layer of forest as habitat.",
        ),
    ),
    "capturehistories": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Makes capture histories of one species from the records and the effort of all sides together: which animal was caught at which station in which occasion, and how many days each station worked in it. From them it estimates how many animals there are in all.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "An occasion is 7 days by default, counted in UTC from the first day on. All cameras of a station are one station, which works while one of them works. Where it does not work the effort is 0, which is not the same as no detection; in the histories - stands where nothing worked. Records known to a day count, coarser ones do not. Cubs are left out. Every record that is left out is counted with its reason.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Left and right flanks of photographed animals make two data sets that are never added, because one animal would be counted twice. Records of both flanks, or of an unknown one, are in each. By default the data set with more animals is used.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Estimates: Chapman (1951) of the first half of the occasions against the second, model M0 (Otis et al. 1978), Chao (1987) with its form corrected for bias, and the jackknife (Burnham and Overton 1978, 1979), with log-normal intervals; that of M0 is of its likelihood. Samples of DNA need no occasions: from how often each animal was found ECM and TIRM (Miller et al. 2005, doi 10.1111/j.1365-294X.2005.02577.x) are computed, with intervals by bootstrap.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "All of them hold for a closed population: more than 90 days are warned of. They are of the joint population of all sides; an estimate by country is not given, because it would count animals that live on two sides twice. By country only the animals seen are told, beside the joint minimum. A wrong identity makes one animal two and the estimates too high.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Wrong identities: with the report or the table SENSITIVITY animals and estimates are computed again with a share MISID of the captures wrong. Left empty, it is 0.125 for the snow leopard (Johansson et al. 2020), and 0.02 and 0.15 for the others.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Captures and stations come as programs for spatial models read them: animal, occasion, station; station, place, days by occasion. These tables are exact and stay in the office; only the report is made to be passed on.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: species AL, occasions of 7 days, from 2014-01-01 to 2014-03-31, flank larger.",
        ),
    ),
    "geneticdiversity": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Measures how diverse the animals of each group are, and how far the groups differ. Groups are the sides of the border (declared, else those that the place tells without doubt), the sides of a barrier, periods, or a column of the samples.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Each animal counts once in each group, by its sample with the most loci. Run “Match genotypes” first, so that an animal sampled often does not count often. Groups of fewer than five animals are left out and named in the log.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "By locus and group: alleles, richness rarefied to the smallest group (El Mousadik and Petit 1996), observed and unbiased expected heterozygosity (Nei 1978), Fis (Nei 1987), and the exact test of equilibrium (Guo and Thompson 1992; for two alleles Wigginton et al. 2005).",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Between groups: Fst of Weir and Cockerham (1984) with an interval by drawing the loci again, Fst of Nei (1987), and distances of Nei (1972, 1978). The distance of 1972 is too large for small groups.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Assignment: likelihoods of Rannala and Mountain (1997), each animal left out of its own group; P by simulated residents (Paetkau et al. 2004). It needs an Fst of about 0.05 and 10 to 15 animals in each group, and is never a border crossing.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A barrier is a layer of lines, such as a fence or a road, or of polygons. Samples without a place, or nearer to the barrier than their place is certain, are in no group.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "All alleles must be of one laboratory, or be calibrated as “Match genotypes” has it; otherwise groups differ because their laboratories do, and the report says so. Sex markers are left out.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, SPECIES AL, GROUP_BY country, GROUPS groups.gpkg, PAIRWISE pairs.gpkg, REPORT diversity.html.",
        ),
    ),
}

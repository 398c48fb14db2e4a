"""The help of the algorithms of ``processing/movement/``."""

from __future__ import annotations

from ...translate_noop import QT_TRANSLATE_NOOP

HELP = {
    "transbordermovements": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Finds which animals were seen on which sides of a border and how often at least they crossed it. First of all it tells the joint minimum: animals of one country plus those of the other, less those seen in both, from codes alone.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A crossing is two records of one animal in a row on different sides. Code, side and month are enough; no place is needed. The declared side decides, and geometry only where none is declared. Where both sides lie within one month, one crossing is counted and its direction is not known.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Evidence is a track (fixes of a transmitter no more than 8 hours apart for cats, 24 for birds), two detections of certain identity, or an identity that is probable. What probable identities add is never in the headline number; ambiguous cases are listed and never counted. Passages of the demarcation line have a column of their own.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Steps faster than the species can (tiger 60, leopards 40, birds 1500 km a day) put both their records aside. Every record is used or has its reason in the table of records not used. A record on a side that is not chosen still parts the records before and after it.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Codes are animals as the offices have agreed, or of each data set, or by the table of matched individuals. A DNA sample is of the animal that its evidence names; a link that nobody has confirmed is probable at most. Detections of one animal at one station within 30 minutes are one. A resident has 3 of them or more in a country over 6 months. Females and males are compared by Fisher's exact test, and rates of tracks by the exact interval of Clopper and Pearson (1934).",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "With a raster of resistance, crossings with exact places get the way of least cost over eight neighbours (Dijkstra 1959): a move costs the mean of both cells times its length. The raster is in a projected system in metres with square cells, values of 1 or more, and data on both sides.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Wrong identities: with the report or the table SENSITIVITY crossings, crossers and animals by side are counted again with a share MISID of the readings wrong, as new animals or as others of the species. Left empty, it is 0.125 for the snow leopard (Johansson et al. 2020), and 0.02 and 0.15 for the others.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Animals with a code and animals known by genotype alone are two lists of perhaps the same animals. They are never added up: each number is of the larger list.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: all numbers are minimum numbers. A rate has an interval only where it comes from tracks (exact Poisson, Garwood 1936); shares have Wilson's interval (Wilson 1927). What was not surveyed is not modelled: no effort on a side never means that no animal crossed. National numbers are never added up (Vitkalova et al. 2018).",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, SPECIES AL, IDENTITY individuals, ALIASES aliases.csv, CROSSINGS crossings.gpkg, EXCHANGE_BANDS bands.gpkg, REPORT transborder.html.",
        ),
    ),
    "crossingmodel": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Estimates how often animals of one species crossed in each direction, with the crossings that nobody saw, from records of known animals and from the effort on every side. The minimum that was seen stands beside the estimate.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "In: the conservation database with records that name animals, and the days of cameras and hair traps on each side. Out: the parameters of the model, the rates by direction with their intervals, and a report with sums only.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The multistate model (Arnason 1973; Schwarz, Schweigert and Arnason 1993; Brownie et al. 1993): in each occasion an animal is on one side; it survives, changes its side, and is seen with a probability that grows with the effort there. Without effort it cannot be seen, so that not surveyed never reads as not crossed. Intervals are those of the profile likelihood.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Defaults: occasions of a month; the whole time of the records; rates estimated again with wrong identities added, 2 and 15 % of the records, for the snow leopard 12.5 % (Johansson et al. 2020).",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: survival, crossing and detection are the same for all animals (where they differ, 86 % of the intervals of one direction held the truth in simulations, not 95 %), and wrong identities already in the records make the rates too high; GRADE certain is safer. Fixes of transmitters are not used. Animals that leave both sides for ever count as dead. Where animals change sides several times in an occasion, choose shorter occasions or more effort.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, SPECIES AL, COUNTRIES CHN;RUS, GRADE certain, RATES rates.gpkg, REPORT rates.html.",
        ),
    ),
    "crossingsegments": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Cuts each border into segments of a chosen length and spreads every crossing of individuals over them as exactly 1, so that the segments sum to the number of crossings. The trap-days of stations no farther than 40 km, each at its nearest segment, stand beside them.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Between two exact places a crossing is likeliest where the straight step cuts the line: a normal kernel as wide as both uncertainties, that of the line and half the step. Between generalised cells it is spread evenly over what the cells and their neighbours leave possible; without a place, over the whole border of the two countries.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Segments are lines only where the office has a boundary of its own: the table border_lines, or the layer border_lines with side_a, side_b and status in the file that the settings name. Otherwise the bundled strips serve for computing, and the result is a table and a strip chart by kilometre, never a line.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: numbers are minimum numbers, and where on the border an animal crossed is a guess by geometry, not by terrain. A layer of barriers with a field KIND adds, for each kind, the share of a segment's length that lies within 1 km of one, in a table of the report too; it changes no crossing. The report has no segment shorter than 15 km. No effort on a side never means that no animal crossed.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, SPECIES AL, LENGTH_KM 20, SEGMENTS segments.gpkg, REPORT segments.html.",
        ),
    ),
    "homeranges": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Draws the home range of each animal from its records at exact places, tells its area, and how much of it lies in which country. Every animal has a range or stands in the table of those without one, with its reason.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The minimum convex polygon (Mohr 1947) encloses the records whose distance from their mean place is at most the chosen percentile of these distances, as in adehabitatHR (Calenge 2006). It needs 5 records.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The kernel range (Worton 1989) is the smallest area that holds the chosen percentage of the volume of normal kernels. The reference bandwidth is the default. Cross-validation often finds no minimum where records lie at one place; the reference bandwidth is then taken, and the note says so. Fewer than 30 records are noted as few.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Areas are measured in an equal-area projection centred on the animal. The share of a country comes from points on an even grid in the range, about 4,000 of them, whose side the layer of the office or the bundled strips tell. Where they do not tell it, near a border or at sea, the share is called unknown. No range is cut along a border.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: records from camera stations or samples show where people looked, so that their range is a minimum activity range. A polygon of 100 percent follows single far journeys; do not show it alone. Successive fixes are not independent, and no interval is given for an area.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, SPECIES AL, METHOD mcp, PERCENT 95, OUTPUT ranges.gpkg, SHARES shares.gpkg, LEFT_OUT without.gpkg.",
        ),
    ),
    "flywaylinks": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Links the sites of each flyway population: published flyways first, then each site with the nearest sites of the following season.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "An inferred link is drawn dashed. It says which sites are near each other in consecutive seasons, not that a bird flew from one to the other. Borders crossed are named only where telemetry shows it.",
        ),
    ),
}

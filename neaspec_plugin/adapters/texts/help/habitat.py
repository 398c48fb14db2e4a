"""The help of the algorithms of ``processing/habitat/``."""

from __future__ import annotations

from ...translate_noop import QT_TRANSLATE_NOOP

HELP = {
    "checkhabitats": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Tests a habitat map: invalid geometry, overlaps, gaps, slivers, parts below the smallest area, classes that the list does not have, fields that are not filled in, and classes that change at a border. Nothing is mended.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "At a border, pairs of points 2 km apart across the line are compared with pairs as far apart on each side, along stretches of 50 km. A stretch is listed where the classes differ more often across it (Fisher's exact test, 1 %): the legend changes, not the land.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Lists: the IUCN Habitats Classification Scheme 3.1, two levels; ESA WorldCover 2021 (Zanaga et al. 2022); plain words. Limits: without a study area a gap that is open to the outside is not found.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: INPUT habitats.gpkg, CLASS_FIELD code, STUDY_AREA tumen.gpkg, LIST iucn, ISSUES issues.gpkg, SUMMARY summary.csv.",
        ),
    ),
    "habitatchange": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Compares two habitat maps, polygons or classified rasters: areas and transitions by country, the places that changed, and natural wetlands that became another class. Areas are equal-area.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Gain, loss, net change and swap are those of Pontius et al. (2004). Swap is change in place that leaves the amount; net change alone would hide it. Only what both maps cover is compared.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: the errors of both maps are not included, and a line drawn anew is counted as change (Olofsson et al. 2014). Shares of countries come from points; nothing is cut along a border.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: BEFORE map_1990.gpkg, BEFORE_FIELD code, AFTER map_2020.gpkg, AFTER_FIELD code, SMALLEST_HA 5, AREAS areas.csv, WETLANDS wetlands.gpkg.",
        ),
    ),
    "habitatsuitability": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Models how suitable the cells of a landscape are as habitat of a species, from points where it was found, rasters of covariates and a background. It tests the model where it was not fitted, and shows where it must not be trusted. It feeds “Build a resistance surface” and “Planning units”.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The model is an inhomogeneous Poisson process with linear, quadratic and hinge features and an elastic net, which is Maxent (Renner and Warton 2013); penalties and output are those of maxnet (Phillips et al. 2017). The optimum is found exactly, while maxnet stops near it: suitability differs from maxnet's by less than 0.04 in its tutorial data, by 0.003 on average.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Where people search more, more is found. Give the records of a target group (Phillips et al. 2009) or a raster of effort, above all where one country is surveyed better than another.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Tests: AUC and the Boyce index (Hirzel et al. 2006), in five groups of spatial blocks (Valavi et al. 2019), and with each country left out of the fit and tested. MESS (Elith et al. 2010) tells cells whose conditions the model does not know. Covariates that jump at a border are told: a change of legend looks like habitat.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: suitability is no probability of presence and no density. Land cover goes in as shares of a class, not as codes. The report holds sums and the method record (ODMAP, Zurell et al. 2020); rasters and tables are exact and for work.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: PRESENCES detections, SPECIES AL, COVARIATES forest.tif, snow.tif, roads.tif, TARGET_GROUP all_cameras, SUITABILITY suitability.tif, MESS mess.tif, REPORT suitability.html.",
        ),
    ),
    "occupancy": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Estimates which share of sites a species uses, told apart from how often a visit to a used site finds it. The share of sites with a detection is too small, because some used sites are missed.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The model is that of MacKenzie et al. (2002), by maximum likelihood, with covariates of use and of detection on the logit scale. Intervals of 95 % come from the observed information. A visit that was not made adds nothing.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "In: “Histories of the stations” of “Make capture histories and closed estimates”, or any table with a row per site and a field per visit. Out: the estimates, and for each site its use, alone and given what was found there.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: a site is used or not throughout the season, and visits are independent. Animals with ranges larger than a site make it a share used, not occupied. Neighbouring sections of one trail are not independent (Hines et al. 2010).",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: INPUT station_histories, DETECTION_COVARIATES usage_days, ESTIMATES estimates.csv, SITES sites.csv.",
        ),
    ),
    "restorationneeds": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "One list of the wetlands to restore, with the reason and who says so: habitats that an assessment wants restored, needs of a whole site, habitats mapped as to be restored, wetlands in poor condition, and wetlands lost between two dates. Organisations are named, persons never.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Of each office the newest assessment of a site counts, of each mapper the latest polygon of a place. Each row tells how many sources have a need at the same site for the same class, and who answers no. Natural wetlands are those of the list of classes. A row without a known class counts as a wetland if its site has one, or if a crane or the spoonbill uses the site.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A lost wetland belongs to the site whose polygon or mapped habitats it meets, else to the nearest site of its country whose published point, by its precision, may lie in it.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: rows of several sources may be about the same ground, so areas are not added up. What an assessment asks for has no polygon: it is in the table alone. Nothing is ranked. Tables are exact and for work.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, LOST wetlands.gpkg, LIST iucn, LOST_YEAR 2020, NEEDS needs.csv, POLYGONS needs.gpkg.",
        ),
    ),
    "resistancesurface": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Makes one raster of resistance to the movement of a cat, from land cover, suitability, ruggedness and barriers. A resistance of 1 is the best ground; 50 means that a metre costs as much as 50 metres there. It feeds “Find border crossings of individuals” and all that computes ways of least cost.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "In: at least one raster, in a projected system in metres with square cells; several must lie cell on cell. Barriers are lines or polygons with the field KIND. Out: the raster, the classes of land cover, and the test along the borders.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Suitability becomes resistance by a line, by the exponential curve of Trainor et al. (2013), or by a power. Where land cover is given too, the greater resistance counts. Ruggedness is the vector ruggedness measure (Sappington et al. 2007) or the terrain ruggedness index (Riley et al. 1999); flat ground resists more by the weight.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A barrier replaces the resistance of the ground or adds to it, less by its permeability. Every cell that it touches counts, so that no diagonal move slips through. A passage opens fences, roads and railways, not water. A way of least cost pays what is added for one cell, or up to a third more where a line runs diagonally; ten times more with cells ten times wider: fit the table to the cell size. Water wider than 300 m has resistance 50 when ice-free and 3 from December to March.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The border test compares the medians of both sides along stretches of 20 km, within 5 km and beyond the 300 m that the line is uncertain by. A ratio of 2 or more is flagged: where the legend changes with the country, the raster does and the land does not. The border line itself is never given out.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The tables of resistance that come with the plugin are illustrative: edit before use. They are opinions (Zeller et al. 2012). Compare results under greatest resistances of 10, 100 and 1000 before anything is decided. A cell without data in one raster has none in the result and acts as a barrier.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: SPECIES SL, LAND_COVER worldcover.tif, ELEVATION heights.tif, BARRIERS fences.gpkg, PASSAGES gates.gpkg, SEASON ice, RESISTANCE resistance.tif.",
        ),
    ),
}

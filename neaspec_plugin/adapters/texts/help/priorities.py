"""The help of the algorithms of ``processing/priorities/``."""

from __future__ import annotations

from ...translate_noop import QT_TRANSLATE_NOOP

HELP = {
    "sitecriteria": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Holds the counts of each key site against Ramsar criteria 5 and 6, the 1 % and staging criteria of the East Asian-Australasian Flyway Partnership, and the criteria A1, B1 and D1 for Key Biodiversity Areas.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The figure of a season is the largest count of individuals of the whole site. The level must be reached in two thirds of at least three adequate seasons, or by the mean of at least five.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A verdict is met, not met or insufficient data, with its figures, seasons and reason. Where data are missing, the missing seasons are named; missing data never mean that a criterion is not met.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Each edition of a population's 1 % level is tested, and verdicts that differ between editions are listed. A Ramsar sheet needs the official level; the levels that come with the plugin are derived from published estimates.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "TRENDS tells, for each bird, season and country and for the flyway, by how much the counts change per year, with a 95 % interval and the usual class. TOTALS has what was counted in each year, what was imputed, and the total where no more than half is imputed.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Trends are those of the log-linear Poisson models with effects of sites and years, or with a line of years where counts are few, as in TRIM (ter Braak et al. 1994; Pannekoek and van Strien 2001). Intervals allow for overdispersion and for serial correlation within a site, both corrected for short series, so that they are wider than TRIM's.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "All sites are taken to change alike and to be independent; birds that move from one site to another break both. Maxima of sites are of different days. Too few counts give insufficient data with the reason; a season known to be incomplete counts as not counted, and not counted is never zero.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: a slope of 1.02 with an interval from 1.01 to 1.03 is a moderate increase of 2 % per year of the sites counted, not of the population.",
        ),
    ),
    "criteriaweights": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Turns judgements of one judge or several into weights of criteria. Output WEIGHTS_JSON is what “Score priorities” takes as CRITERIA.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Methods: ahp, pairwise comparisons by the principal eigenvector (Saaty 1980), where missing pairs are left out (Harker 1987); direct, points; roc, rank-order centroids (Barron and Barrett 1996); swing, how much the change from worst to best is worth, 100 for the largest (von Winterfeldt and Edwards 1986).",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A group of officers or countries has the geometric mean of each comparison (Aczél and Saaty 1983), or the mean of the other weights. The distance of a judge is the share of the weight that would have to move to make his weights the group's.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A consistency ratio above 0.1 says that comparisons contradict each other. The log then names the one whose change helps most, and what the others say of that pair. It is a question to the judge, never changed by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Weights say what judges want, not what is true; small ratios do not make them right. Names of criteria are those of the fields to score.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: INPUT judgements.csv with rows such as CHN, population_share, criteria_met, 3 and RUS, population_share, criteria_met, 1/2; JUDGE_FIELD country, METHOD ahp.",
        ),
    ),
    "planningunits": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Makes planning units over a study area, hexagons, squares or own polygons, and measures in each what rasters, polygons, lines and points hold. The result is what the selection of priority areas takes.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Each cell of a raster counts with the exact share of it that lies in the unit, and with its true area, so that rasters in degrees or in any projection may be mixed. Where a raster has no data a unit holds 0 of it; the table of features tells how many units that are.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The country of a unit is told by the strips along the land borders, and far from them by QGIS's map of the world; no unit is cut along a border. At sea, and within the uncertainty of a border, it is unknown. A country_share below 1 is known to about 5 %.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A database adds detections, key sites and cells of the distribution by species, habitats by type, computed corridors, threats and protected areas; what is drawn as points is counted, lines are in km, polygons in hectares. Counts of detections tell where rare animals are: such units are working data and not to be passed on.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A database also keeps the units, in place of those of an earlier run.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: STUDY_AREA basin.gpkg, SHAPE hexagon, SIZE_KM2 25, RASTERS leopard.tif and tiger.tif, PROTECTED reserves.gpkg, OUTPUT units.gpkg.",
        ),
    ),
    "protectiongaps": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Tells how much of each species' range, habitat, site and corridor lies in protected areas, in each country and in all, and shows the parts without protection where the target is missed (gap analysis, Scott et al. 1993).",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The indicators follow Target 3 of the Kunming-Montreal Global Biodiversity Framework: the protected share of the study area and the hectares that lack to 30 percent. They count areas on a map, not how well these are managed, and they speak of the study area, not of whole countries. Countries stand in one order and are not ranked.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Areas and lengths are those of the ellipsoid. Their split by country comes from points in each feature, so it is known to about 1 %. Near a border and at sea the country is unknown; such parts count in all. No gap is cut along a border: one on both sides names both countries. Of points the tables tell how many lack protection, not which. A database adds its habitats by type, each computed corridor, the sites and cells of each species, and each site alone.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Planning units add the features of their fields, protected by the share of the unit that is. Where protection and feature share a unit without meeting, this is too much: use the layers themselves where they are at hand.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: STUDY_AREA basin.gpkg, PROTECTED reserves.gpkg, FEATURES ranges.gpkg, FEATURE_FIELD species_id, TARGET_PERCENT 30, GAPS gaps.gpkg.",
        ),
    ),
    "priorityscore": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Scores any point or polygon layer by any numeric criteria: each is normalised, weighted and added up.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A missing value counts as the worst in the score and as the best in the higher score, so that the difference shows what is not known.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The rank range comes from random draws over the weights and over the missing values. A unit with a wide range should not be placed above another by its rank alone.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Acceptability is the share of the draws in which a unit is among the best (Lahdelma, Hokkanen and Salminen 1998): near 1 it is among them whatever the weights are. Fields contrib_ hold what each criterion adds to the score.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "All together: one scale for all units, so that rank 1 is the best of the whole region, and a country whose values are lower has its units further down. By country: the scale and the ranks are those within each country, so that each has its own rank 1, and ranks of two countries cannot be compared. Neither ranks countries.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Two scenarios: rank_change is the rank in the other scenario less the rank here; above 0 the unit ranks better here.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Above 65,536 units the ranges and the acceptability are good to about 1 in 65,536 of the units; below they are exact.",
        ),
    ),
    "selectpriorityareas": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Selects the planning units that reach the targets of all features at the least cost, or, within a budget, with the least shortfall or the most targets met.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Value is what the selection costs, with its outline times the penalty; with a budget it is the weighted share of the targets missed. No selection can be below the lower bound; the gap between both tells how much better one could be.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The bound comes from prices of the targets (Fisher 1981) and minimum cuts (Greig, Porteous and Seheult 1989), selections from simulated annealing (Ball, Possingham and Watts 2009) and HiGHS (Huangfu and Hall 2018), which also solves small problems exactly. With a strong penalty the gap may stay wide. Where the Python library PyMaxflow is installed, large problems have smaller gaps.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The rule range_size takes all of a range up to 1,000 km², a tenth from 250,000 km² on, and between them falls with the logarithm of the size (Rodrigues et al. 2004); for it amounts are in hectares.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A table of targets may be the output TARGETS_HELD, edited. A target of one country is met by the units of that country, besides that of the whole.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "CONNECTIONS link units wherever they lie, for example by how many animals move between them. A link costs CONNECTION_PENALTY times its strength where only one of its two units is selected (after Beger et al. 2010, here without direction).",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Rarity adds up the shares that a unit has of all features (Williams et al. 1996). The replacement cost (Cabeza and Moilanen 2006) is what is lost at most without a unit; irreplaceable units have none.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Borders are shared where units have them in common within 0.1 m. The same question has the same answer unless the clock ends a step, which the log tells.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: INPUT units of “Planning units”, UNIT_ID unit_id, STATUS status, SHARE_PERCENT 30, PENALTY 50, GAP 3.",
        ),
    ),
    "cooperationvalue": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Tells what countries gain by reaching conservation targets together: for each pair and for all, the value of acting alone and together, both with bounds (after Kark et al. 2009).",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Alone, each country reaches the share of each target that it holds of the feature in its own units; together the group reaches the sum wherever it is best. Targets of one country (TARGETS_TABLE) stay its own. With a budget each has its part by the cost of its units.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A gain is proven where even the worst case of both bounds leaves one. A smaller gap or more time narrows the range between the least and the most gain.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "National costs cannot be compared, so that without a common layer of cost the area counts. The table tells the gain of a group; it ranks no country.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: INPUT units of “Planning units”, UNIT_ID unit_id, COUNTRY country_iso3, SHARE_PERCENT 30, TIME_LIMIT 600.",
        ),
    ),
    "rankpriorityareas": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Ranks the cells of a landscape: the cell whose loss costs the features least is removed, again and again. The last ones are the best, and the best tenth lies within the best fifth.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Core-area removal: the loss of a cell is the largest share, times its weight, that it has of what is left of any feature (Moilanen et al. 2005). Additive benefit: the fall of the weighted sum of the shares left, each raised to the exponent (Moilanen 2007).",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Dispersal spreads a raster over its neighbourhood by a negative exponential kernel before the ranking, so that clumped places gain. Protected areas are a mask of two levels: outside goes first.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "What is approximated: cells go in batches, by their losses at the batch's beginning; with 0 they go one by one. Above 2 million values the additive benefit falls along its slope, and numbers have 7 digits. Cells of equal loss go in the order of the raster.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The ranking knows no costs, no borders and no targets, and is as good as the rasters. Ranks of two landscapes cannot be compared.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: INPUT suitability of tiger and leopard, RULE core_area, WEIGHTS 1, 2, DISTANCES 5000, PROTECTED reserves.gpkg; cells with RANK of 0.7 and more are the best 30 %.",
        ),
    ),
}

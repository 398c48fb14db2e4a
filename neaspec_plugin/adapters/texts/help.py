"""The help of each algorithm: the first paragraph says what it does, each further one says one thing more."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

HELP = {
    "createdatabase": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Creates the conservation database: one GeoPackage with all tables of the programme, from species and key sites to detections, verdicts and runs.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "All tables are there from the first day, so that no office has to move its data later. A conservation database that exists already is kept as it is.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A database of an older schema version gets the tables and fields that it lacks. Every row is kept.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Names of tables and fields are English in the file, because offices of several languages share it; QGIS shows them in the language of each user.",
        ),
    ),
    "loadflagshiplayers": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Fills the reference tables of the database with the published facts that come with the plugin and writes a QGIS project that shows them.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Each row names its source and how sure it is. Rows of low confidence have a hollow symbol. Rows that the office added itself stay.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Distribution is shown as half-degree cells with a listed site or record; it is not a range. Corridors are schematic lines between two named ends; those without two ends are in the table only.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The map has a coast and no boundaries. Boundaries are drawn only from the office's own cleared layer.",
        ),
    ),
    "importdetections": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Takes records of camera traps, DNA samples, telemetry, patrols and bird counts into the database. The format is told by the content of the file, folder or zip, never by its name.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Every record is accounted for: records in are records kept and records rejected, and each rejection has its reason and its row. Flagged records are kept and shown.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The same file again adds nothing. A corrected export of the same data updates the records by their own codes, keeps what a reviewer decided, and lists what was added, changed and gone.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "All of it becomes visible at once or not at all. If the import is interrupted, the database is as it was before.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Camera traps: Camtrap DP 1.0 and its drafts, Wildlife Insights, TRAPPER, Camelot, camtrapR tables and Timelapse. Example: INPUT camtrap.zip, COUNTRY RUS. Either events or single pictures are read, never both, for they describe the same animals.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Occurrences: Darwin Core Archive with an occurrence or event core, and the simple download of GBIF. Example: INPUT gbif.csv. What the publisher coarsened is never refined.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Birds and tags: Movebank event data with reference data, the eBird Basic Dataset with sampling events, and count sheets of waterbirds and spoonbills with species in rows and sites or dates in columns. Example: INPUT folder_of_movebank. Positions that the owner marked as wrong are counted, not read.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Patrols: SMART queries as CSV, SMART patrols as XML, and GPX. Example: INPUT patrol.xml, COUNTRY CHN. Names and numbers of rangers are left out.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "DNA: tables of samples and genotypes, Genepop and GenAlEx. Example: INPUT genotypes.txt, FORMAT genepop. Sizes of alleles stay as the laboratory wrote them.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            'Any other table (CSV, TSV, XLSX, ODS) with a species, a date and a place, its headers in any of seven languages. What the header does not tell, MAPPING says: {"species": "what", "date": "when", "declaredSide": "=RUS"}. The dialog of the dock saves it as a profile, and PROFILE uses it without a screen.',
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A neighbour's shared package comes in with its cells and months: its records are never used in geometric tests of the border, and yet count by code, declared side, cell and month. PASSPHRASE holds its signature against what you agreed.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Places: any reference system may be named by CRS or in the table; the operation of PROJ and its accuracy are kept with the record, and a local Russian system is refused with a sentence. The shift of Chinese online maps is undone only where OFFSET_MODEL asks for it.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Times: the offset comes from the file, else from the deployment, else from TIMEZONE, else from the country and the date with its real history. A date without a time stays a date.",
        ),
    ),
    "checkdetections": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Asks the tests of quality of the records: places that are wrong by themselves, that stand for a name or lie in the sea, the side of the border, datums and Chinese online maps, clocks, speeds, gaps of effort, and the same animal in two data sets.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Each test has a level: off, info (noted), flag (kept and shown), reject (the record moves into the table of issues and returns once the test no longer rejects it). Each finding says why, with its numbers.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "What a reviewer accepted is not flagged again. Records that seem to tell the same are never deleted: the less precise one names the other. Generalised places take part in no test of places.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The tests of CoordinateCleaner (Zizka et al. 2019) are among them. The tests for towns, ranges and artificial hotspots need a layer or a list of the office; without it they are named as not asked.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, TESTS with impossible_speed as reject, OUTPUT findings.gpkg, REPORT check.html.",
        ),
    ),
    "reviewissues": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Takes a reviewer's decision on issues of the import or of the tests, with name, date and remark, and changes the records at once.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "To accept clears the flag for good. To correct sets the values given. To reject takes the record out. A note changes nothing. A later decision on the same issue replaces the earlier one and undoes what it did.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Decisions survive a new import of the same data and a newer export of it.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, ISSUES as in the table of issues, DECISION accept, REVIEWER name of the reviewer, NOTE seen on the picture.",
        ),
    ),
    "independentevents": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Makes independent events of records: records of one species at one station that follow each other too soon are one event. All cameras of one location are one station.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Two rules are in use. By the last record, an event goes on until nothing was recorded for the time given. By the last independent record, the time runs from the first record of the event.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "By individual, each named animal is counted for itself, and a record without a name joins an event that it does not contradict by sex or age. The number of an event is the most animals that one camera saw at one moment.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Records with a date only, a wrong clock, an unknown time zone, a coarsened place or no station are in no event; they are listed with their reason.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, SPECIES AL, MINUTES 30, RULE last_record, BY species, OUTPUT events.gpkg, TABLE rates.gpkg.",
        ),
    ),
    "surveyeffort": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Accounts for survey effort: when each station worked and when not, and how much that is by country, distance from the border, year and method. Days, hours and kilometres are never added.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Days are counted in one of four ways: days of 24 hours, nights, or calendar days with set-up and retrieval as half days (camtrapR 2.1 and later) or as whole days (camtrapR before 2.1). Opposed cameras of a station count once.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Where the end of a deployment is not known, its last record ends it, and the interval says so. A deployment with neither has unknown effort, which is not zero.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The table of what is not yet shared has all six countries with each species of their range and each year of the database: effort and records, effort alone, records alone, or nothing. Nothing shared never means that nobody surveyed.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, CONVENTION fractional, BANDS 0,5,10,20,40, EFFORT effort.gpkg, NOT_SHARED missing.gpkg, REPORT effort.html.",
        ),
    ),
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
            "Limits: all numbers are minimum numbers. A rate has an interval only where it comes from tracks (exact Poisson, Garwood 1936); shares have Wilson's interval (Wilson 1927). Wrong identities and what was not surveyed are not modelled: no effort on a side never means that no animal crossed. National numbers are never added up (Vitkalova et al. 2018).",
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
            "Limits: survival, crossing and detection are the same for all animals, and wrong identities already in the records make the rates too high; GRADE certain is safer. Fixes of transmitters are not used. Animals that leave both sides for ever count as dead. Where animals change sides several times in an occasion, choose shorter occasions or more effort.",
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
            "Limits: numbers are minimum numbers, and where on the border an animal crossed is a guess by geometry, not by terrain. A layer of barriers with a field KIND adds, for each kind, the share of a segment's length that lies within 1 km of one; it changes no crossing. The report has no segment shorter than 15 km. No effort on a side never means that no animal crossed.",
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
    "conservationreport": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Writes what the database knows as a report: what is known of the six species, what is shared between the six countries, and what is missing.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The report is made from the database alone, in any of seven languages, as one HTML file that needs no network and as a PDF. Each figure leads back to its rows. Crossings and the joint minimum are those of the latest runs of their algorithms.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A report is made to be passed on. Places of cats, breeding colonies and roosts are shown as centres of 0.1 degree cells.",
        ),
    ),
    "sharedetections": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Makes a package of detections and survey effort for one recipient, as far as the policy of the office permits. What has no row in the policy does not leave; without a file of the office, the defaults of the plugin hold.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A record leaves as species, code of the individual, declared side of the border, cell and month. Stations and records get new names in each package. Free texts, observers, pictures, names of files and exact times stay behind, and so do records of other countries.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A cell is widened, and at last withheld, where a border cuts it or where too few animals and stations share it. The finished package is attacked with the exact records and read again; where something is found, nothing is written. Each record is accounted for in the report.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The recipient “public” gets numbers by cell and year alone, as a table and as a map layer. A member is named by its code, such as RUS. Any other recipient needs rows of its own in the policy file.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The passphrase agreed with the recipient signs the package. It is not stored, and it hides nothing: whoever has the file can read it.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, COUNTRY CHN, RECIPIENT RUS, PASSPHRASE as agreed, OUTPUT shared.zip, REPORT shared.html. The neighbour takes the zip in with “Import counts and detections”.",
        ),
    ),
    "exportcamtrapdp": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Writes the records of cameras as a Camtrap DP 1.0.2 package, which other programs and archives read.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The package is generalised: animals only, places as centres of 0.1 degree cells, times as the first and the last second of their month in universal time, names of stations and records replaced. Individuals, pictures and free texts stay behind. The replaced names differ in each package, so that two packages cannot be joined.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "An exact package needs a recipient, whom the run records. It has all that the standard has a field for. Other columns of the source stay in the database.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Records that the standard cannot hold are withheld and counted by their reason. A text that a spreadsheet would take for a formula gets an apostrophe in front; the import of this plugin takes it off again.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, TITLE “Leopards of one reserve 2024”, CONTACT “Office of the reserve”, SAMPLING_DESIGN targeted, CAPTURE_METHOD activityDetection, OUTPUT package.zip.",
        ),
    ),
    "exportdarwincore": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Writes the occurrences of the database as a Darwin Core Archive with an Occurrence core, as biodiversity archives take it.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The archive is generalised where the policy asks for it: cell, month and replaced names, and each such record says so. Pictures, people and records without a species are withheld and counted.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "An exact archive needs a recipient, whom the run records.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, TITLE “Cranes of one wetland 2024”, CONTACT “Office of the reserve”, OUTPUT archive.zip.",
        ),
    ),
    "keysitestoreport": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Runs the whole chain: creates the database, loads the flagship species, takes in the counts, assesses and scores the key sites, links the flyways and writes the report.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Each step is an algorithm of its own that can be run alone or placed in a model of the office's own.",
        ),
    ),
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
            "Input: codes of the detections of the species (the agency is their data set) and a catalogue with the columns agency and code, and if known flank (left, right, both), sex, country (CHN;RUS), first_seen and last_seen (2024-05-01). A code that is empty, “NA” or “unknown” never becomes an animal.",
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
            "Measures how diverse the animals of each group are, and how far the groups differ. Groups are the declared sides of the border, the sides of a barrier, periods, or a column of the samples.",
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
    "currentflow": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Computes how animals that know no map would spread between core areas: the raster is an electric circuit, each cell a node and each step to a neighbour a resistor. It shows all ways at once, and where they are pressed through a narrow place.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "In: cores (points or polygons), a raster of resistance above 0 and, where wanted, areas without resistance and a table of pairs. Out: the cumulative current, on request the maximum and the mean voltage, the effective resistance of each pair, and pinch points.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The rules are those of Circuitscape (McRae et al. 2008, doi 10.1890/07-1861.1; Hall et al. 2021, doi 10.3390/land10030301). pairwise sends 1 ampere between each pair; one_to_all sends 1 ampere from each core to all others; all_to_one sends 1 ampere from all others to each core; advanced takes sources in amperes and grounds in ohm. The cells of a core are one node: in pairwise mode for its own pair only, in one_to_all and all_to_one always. In advanced mode the cells of a polygon share its value equally.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "By default a cell has 8 neighbours, a step has the mean resistance of its two cells, and a diagonal step is longer by the square root of two. Resistance is counted in cells: one step between two cells of 1 ohm has 1 ohm. Pinch points are the cells outside the cores from the 99th percentile of the cumulative current on.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Up to 500,000 cells with data the equations are solved directly, above by conjugate gradients with a multigrid preconditioner. The residual is always computed anew: it is told, and a solution above 1e-6 is refused. With cores of one cell, one solution for each core is enough for all pairs.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: cells without data let nothing through, and cores that nothing connects have no resistance. Memory is forecast, and about 12 million cells are the most. Polygons in pairwise mode need one solution for each pair. Current at the edge of the raster is too high, because it cannot flow around: let the raster reach beyond the cores. All results are exact and stay in the office.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: INPUT cores.gpkg, NAME_FIELD name, RESISTANCE resistance.tif, MODE pairwise, CURRENT current.tif, RESISTANCES resistances.csv.",
        ),
    ),
    "leastcostcorridors": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Finds where animals may move between core areas with least cost: the way between each pair of cores, the corridor around it, and how much of it each country must keep open.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "In: cores (points or polygons) and a raster of resistance, 1 where movement is easiest, in metres and of square cells. Out: one line per corridor, the places where a border is passed, and rasters of all corridors and of the nearest core by cost.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A move to a neighbouring cell costs the mean resistance of both cells times its length (Adriaensen et al. 2003, doi 10.1016/S0169-2046(02)00242-6), counted from the edge of the core. Costs are metres of resistance 1. The excess of a cell is its cost from both cores less the least cost between them (McRae and Kavanagh 2011); the corridor is made of the cells of least excess.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "By default pairs are adjacent: the cells that are cheapest to reach from each of them touch. The width is 5 percent of the cells that both cores reach, without the cores; it depends on how large the raster is. Give hectares where corridors of several rasters are compared. The narrowest width is the diameter of the largest disc that passes from core to core inside the corridor.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Nobody knows resistance exactly. The corridors are therefore searched again with its values stretched to contrasts of 10, 100 and 1000: rank is the order by cost, place the share of the new way that lies in the corridor. Where rank or place changes, the corridor is a matter of the scale.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: cells without data let nothing through. Memory is forecast, and about 25 million cells are the most. A least-cost way is what an animal would take that knew the whole map. Near a border and at sea the country is unknown; of large corridors about 4,000 cells are asked for theirs. All results are exact and stay in the office.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: INPUT cores.gpkg, NAME_FIELD name, RESISTANCE resistance.tif, PAIRS across_border, WIDTH_PERCENT 5, CORRIDORS corridors.gpkg, MOSAIC mosaic.tif.",
        ),
    ),
    "separaterestricted": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Keeps the exact rows of a database in a second file, whose name ends in _restricted.gpkg, so that the first can travel. A GeoPackage has no users: whoever has the file has all of it.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The public file holds the same records as the release gate lets them pass: centres of cells of 0.1 degree, months, pseudonyms of stations and records, no free texts. A table without a rule stays behind.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Work goes on with the restricted file, which also keeps which public key stands for which record. Run the algorithm on it again to bring the public file up to date.",
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
            "A barrier replaces the resistance of the ground or adds to it, less by its permeability. Every cell that it touches counts, so that no diagonal move slips through. A passage opens fences, roads and railways, not water. Water wider than 300 m has resistance 50 when ice-free and 3 from December to March.",
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
    "connectivityindices": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Measures how well patches of habitat or protected areas are connected: for the whole, for each patch, for each country and across borders. Give polygons and the distance that animals disperse.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The tables hold the indices, the importance of each patch, the connected sum by country, and links with the best new cross-border link. In the sum each pair of patches adds the product of both weights and of the probability that animals get from one to the other.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The probability falls with distance as p = exp(-k d), with the given probability at the given distance. PC and the equivalent connected area take the most probable path over any patches (Saura and Pascual-Hortal 2007), IIC the number of links no longer than the distance (Pascual-Hortal and Saura 2006). Pairs without a path add nothing.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The importance dPC and dIIC is the percent lost with a patch, computed by taking the patch away: its own area (intra), its pairs (flux), and the pairs of others that it joins (connector; Saura and Rubio 2010). Betweenness is the percent of the connected sum whose best paths lead through the patch (Bodin and Saura 2010).",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "With a region, protected areas are dissolved and cut along its border, and ProtConn is the percent of the region that is protected and connected (Saura et al. 2017, 2018). Areas around the region weigh nothing and serve as stepping stones. The connected sum is also split by country, across borders, and between land and sea.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The best new cross-border link joins two patches of different countries, within the cut distance, that raise PC most if animals passed between them as if they touched. It is exact and says where a way across would help most, not whether one can be made.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: distances are straight lines on the ellipsoid between nearest points found in an equal-area plane, good to some percent for landscapes more than 2,000 km wide; barriers are not seen. Shapes are never simplified. Only pairs within the cut distance are kept, at most 15 million, so that 50,000 patches need less than 2 GB. Paths less probable than the least probability count as none.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: INPUT protected_areas.gpkg, ID_FIELD name, REGION ecoregion.gpkg, DISTANCE_M 10000, PROBABILITY 0.5, PATCHES patches.gpkg, INDICES indices.gpkg, COUNTRIES countries.gpkg, LINKS links.gpkg.",
        ),
    ),
}

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
            "Steps faster than the species can (tiger 60, leopards 40, birds 1500 km a day) put both their records aside. Every record is used or has its reason in the table of records not used.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: all numbers are minimum numbers. A rate has an interval only where it comes from tracks (exact Poisson, Garwood 1936); shares have Wilson's interval (Wilson 1927). Wrong identities and what was not surveyed are not modelled: no effort on a side never means that no animal crossed. National numbers are never added up (Vitkalova et al. 2018).",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, SPECIES AL, IDENTITY shared_codes, ALIASES aliases.csv, CROSSINGS crossings.gpkg, REPORT transborder.html.",
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
            "Limits: numbers are minimum numbers, and where on the border an animal crossed is a guess by geometry, not by terrain. Fences, rivers and roads are not part of it. The report has no segment shorter than 15 km. No effort on a side never means that no animal crossed.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, SPECIES AL, LENGTH_KM 20, SEGMENTS segments.gpkg, REPORT segments.html.",
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
            "The report is made from the database alone, in any of seven languages, as one HTML file that needs no network and as a PDF. Each figure leads back to its rows.",
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
            "The expected number of false matches is P(ID)sib over the shared loci times the pairs compared; it is an upper bound, as if all animals were full siblings. There is no fixed limit of P(ID)sib: Amur leopards would never reach one.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "In a group every pair matches; nothing is chained. A pair that matches while its groups do not is listed as a conflict.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Laboratories measure shifted sizes of alleles. Samples of two laboratories are compared only at loci that the calibration covers; without one no match between them is declared, and the log says so. The calibration has a row for each locus: locus, lab_from, lab_to, offset, or one for each allele: allele_from, allele_to.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The method “alleles” counts mismatching alleles as allelematch does (Galpern et al. 2012), in whole numbers, within each laboratory. Its groups are kept only where the grades agree.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "From genotypes to individuals in ten steps. Step 1: write one row for each sample with its number, species, sex, laboratory, day and side of the border, and import the table.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Step 2: write one row for each sample and repeated amplification, with two columns for each locus, missing alleles as 0, and import it. Read what was flagged: half calls and decimal sizes come from the laboratory.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Step 3: type five or more reference samples in both laboratories. For each locus the offset is the median difference; where single samples differ from it by more than half a base pair, leave the locus out of the calibration.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Step 4: run “Match genotypes” with the species and the calibration. Read in the log how many samples entered, and how many had too few loci.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Step 5: look at the plot. A gap between few and many mismatching loci shows that animals are told apart; without a gap more loci are needed.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Step 6: read P(ID)sib at the last locus in the plot. Times the pairs compared, it is the number of false matches to expect: with 24 animals (276 pairs) and P(ID)sib 0.0125 these are 3.4 at most, so that matches are probable and not certain.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Step 7: open the table of pairs and sort by status. Each conflict has a sample that matches two animals: amplify it again.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Step 8: look at pairs with one or two mismatches. Where dropout explains them, amplify these loci again before a match may become certain.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Step 9: look for a second line of evidence for matches across the border: other markers on the same samples, or a photo, collar or ring of an animal that was handled or sampled.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Step 10: confirm or refuse the proposals, and run again. Confirmed links stay, and new samples join their animals.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, SPECIES AL, METHOD likelihood, CALIBRATION calibration.csv, PAIRS pairs.gpkg, PLOT plot.svg.",
        ),
    ),
    "geneticdiversity": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Measures how diverse the animals of each group are, and how far the groups differ. Groups are the declared sides of the border, periods, or a column such as the side of a fence.",
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
            "All alleles must be of one laboratory, or of laboratories that measure alike. Otherwise groups differ because their laboratories do.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, SPECIES AL, GROUP_BY country, GROUPS groups.gpkg, PAIRWISE pairs.gpkg, REPORT diversity.html.",
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
}

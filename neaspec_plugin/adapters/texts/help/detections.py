"""The help of the algorithms of ``processing/detections/``."""

from __future__ import annotations

from ...translate_noop import QT_TRANSLATE_NOOP

HELP = {
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
}

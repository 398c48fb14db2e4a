"""Lay the counts, effort, animals and assessments of both sides of a joint study area beside each other."""

from __future__ import annotations

import os
import re

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ... import paths, settings
from ...adapters.wording import FONTS, Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ...core.schema import SPECIES, VOCABULARIES
from ..base import PRODUCT, WORKING, NeaspecAlgorithm, end_run, write_text

_BETWEEN = re.compile(r"[;,；，、\s]+")  # between ids
NAMES = (
    "countries",
    "species",
    "sites",
    "site_names",
    "site_species",
    "study_areas",
    "counts",
)  # what the report takes from the gate


class JointStudyAlgorithm(NeaspecAlgorithm):
    """One table across the sides of each area, totals of the same days only, and what each side has not yet shared."""

    AREA, OWN_AREAS, OWN_SITES = "AREA", "OWN_AREAS", "OWN_SITES"
    SPECIES, YEARS, DAYS = "SPECIES", "YEARS", "DAYS"
    SITES, COUNTS, SYNCHRONISATION, EFFORT = "SITES", "COUNTS", "SYNCHRONISATION", "EFFORT"
    INDIVIDUALS, NOT_SHARED, HTML = "INDIVIDUALS", "NOT_SHARED", "HTML"
    NUMBERS = ("SEASONS_ADDED", "SEASONS_APART")
    TABLES = (SITES, COUNTS, SYNCHRONISATION, EFFORT, INDIVIDUALS, NOT_SHARED)
    OUTPUT_KINDS = {**dict.fromkeys(("DATABASE", "RUN", *TABLES, *NUMBERS), WORKING), HTML: PRODUCT}
    RESULT_ROLES = {SITES: "joint_sites"}
    requires = ("pandas", "shapely", "scipy")
    icon_name = "assess"

    def name(self) -> str:
        return "jointstudy"

    def displayName(self) -> str:  # noqa: N802
        return tr("Study a joint area on both sides")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.add_codes(
            self.AREA,
            tr("Joint areas of the programme"),
            VOCABULARIES["joint_area"],
            tr("Nothing chosen here and no own area named means all areas of the database."),
        )
        self.add(
            QgsProcessingParameterString(self.OWN_AREAS, tr("Study areas of your own"), optional=True),
            tr("Ids in the table study_areas, with commas between."),
        )
        self.add(
            QgsProcessingParameterString(self.OWN_SITES, tr("Sites of a joint area"), optional=True),
            tr("Ids of table sites with a semicolon between them: an area that nobody has stored."),
        )
        self.add_codes(self.SPECIES, tr("Species"), SPECIES, tr("Nothing chosen means all that an area is for."))
        self.add(
            QgsProcessingParameterString(self.YEARS, tr("Season years"), optional=True),
            tr("Years and spans with commas between, such as 2014, 2020-2023. Left empty: all."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.DAYS,
                tr("Days within which counts are added"),
                QgsProcessingParameterNumber.Type.Integer,
                3,
                minValue=0,
            ),
            tr("From the first day of all counts to the last; 0 is the same day."),
        )
        self.add_language()
        table = QgsProcessing.SourceType.TypeVector
        for output, label, kind, help_text in (
            (
                self.SITES,
                tr("Sites of the areas"),
                QgsProcessing.SourceType.TypeVectorPoint,
                tr("One point per area and site with its role, its side and its latest assessment."),
            ),
            (
                self.COUNTS,
                tr("Counts side by side"),
                table,
                tr(
                    "One row per species, season, year and side. A joint total stands only where counts are of the same days."
                ),
            ),
            (
                self.SYNCHRONISATION,
                tr("Were counts made on the same days"),
                table,
                tr(
                    "One row per two sides of a season, with the days from the first to the last of their nearest counts."
                ),
            ),
            (
                self.EFFORT,
                tr("Effort on each side"),
                table,
                tr(
                    "Trap-days of the whole side, counts of the area's sites. A missing number is not known; it is not zero."
                ),
            ),
            (
                self.INDIVIDUALS,
                tr("Animals on both sides"),
                table,
                tr("At least so many animals on each side, on both, and in all, each counted once."),
            ),
            (
                self.NOT_SHARED,
                tr("What each side has not yet shared"),
                table,
                tr("One row per country, species and year with its state. Missing numbers are not known."),
            ),
        ):
            self.add(QgsProcessingParameterFeatureSink(output, label, kind, optional=True), help_text)
        self.add(
            QgsProcessingParameterFileDestination(
                self.HTML, tr("Report on joint areas (HTML)"), fileFilter="HTML (*.html)", optional=True
            ),
            tr("To be passed on: dates of sensitive records as months, no place, and no effort of few stations."),
        )
        labels = (tr("Seasons with a joint total"), tr("Seasons counted on different days"))
        for output, label in zip(self.NUMBERS, labels):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...core.assessments import joint_study as joint
        from ...core.assessments.study_areas import CHOSEN, chosen_areas, parse_years, with_chosen_sites
        from ...core.assessments.synchronised_counts import APART
        from ...core.assessments.threats import read_scores
        from ...core.movement.latest_question import latest_question
        from ...core.reports.joint_account import season_sums
        from ...core.species.profile import site_names_in
        from ...core.species.reference import constants, read_csv

        database = self.database(parameters, context)
        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        species = self.codes(parameters, self.SPECIES, context, SPECIES)
        years = parse_years(self.parameterAsString(parameters, self.YEARS, context))
        days = self.parameterAsInt(parameters, self.DAYS, context)
        tables, runs = {table: database.read(table) for table in joint.READS}, database.read("runs")
        chosen = self.ids(parameters, self.OWN_SITES, context)
        wanted = self.wanted(parameters, context)
        if chosen:
            known = (tables[name] for name in ("study_areas", "study_area_sites", "sites", "site_species"))
            tables["study_areas"], tables["study_area_sites"] = with_chosen_sites(*known, chosen)
            wanted = (*wanted, CHOSEN)
        if tables["study_areas"].empty:
            raise NeaspecError("joint_no_areas", file=os.path.basename(database.path))
        known = (tables[name] for name in ("study_areas", "study_area_sites", "sites"))
        areas = chosen_areas(*known, wanted, species)
        asked = {"areas": [area.study_area_id for area in areas], "species": species, "years": years, "days": days}
        asked |= {"sites": chosen} if chosen else {}
        run = self.start_run({**asked, "individuals": latest_question(runs)}, database, joint.READS)
        progress.set_progress(20)
        folder = paths.reference_dir()
        scores, defaults = read_scores(read_csv(folder, "threat_scores")), constants(folder, "defaults")
        study = joint.joint_study(tables, runs, areas, years, days, scores, defaults, progress)
        programme = VOCABULARIES["joint_area"]
        for area in areas:
            one, several, added = season_sums(study.counts[study.counts["study_area_id"] == area.study_area_id])
            told = Message(f"joint_area_{area.study_area_id}") if area.study_area_id in programme else area.name_en
            progress.info(Message("joint_told", area=told, one=one, several=several, added=added))
        for reason, counts in sorted(study.left_out.items()):
            progress.info(Message("joint_counts_left_out", counts=counts, reason=Message(f"unused_{reason}")))
        with database.transaction() as writer:
            end_run(writer, run, {})
        names = site_names_in(tables["sites"], database.read("site_names"), language)
        sites = study.sites.copy()
        sites.insert(list(sites).index("name_en"), "name", sites["site_id"].map(names))
        frames = (sites, study.counts, study.pairs, study.effort, study.individuals, study.not_shared)
        results = {
            name: self.sink_frame(parameters, name, context, frame, "Point" if name == self.SITES else "")
            for name, frame in zip(self.TABLES, frames)
        }
        page = self.parameterAsFileOutput(parameters, self.HTML, context)
        if page:
            self.report(page, study, days, int(defaults["shown_cell_stations"]), tables, database, language)
            results[self.HTML] = page
        keys = ["study_area_id", "species_id", "season", "season_year"]
        together = study.counts[study.counts["joint_total"].notna()].drop_duplicates(keys)
        apart = study.pairs[study.pairs["state"] == APART].drop_duplicates(keys)
        numbers = dict(zip(self.NUMBERS, (len(together), len(apart))))
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **numbers}

    def wanted(self, parameters, context) -> tuple[str, ...]:
        """The ids of the areas asked for; none means all."""
        chosen = [code for code in self.parameterAsEnumStrings(parameters, self.AREA, context) if code]
        return tuple(dict.fromkeys([*chosen, *self.ids(parameters, self.OWN_AREAS, context)]))

    def ids(self, parameters, name: str, context) -> list[str]:
        """Ids with commas, semicolons or spaces between, each once."""
        parts = _BETWEEN.split(self.parameterAsString(parameters, name, context))
        return list(dict.fromkeys(filter(None, parts)))

    def report(self, page: str, study, days: int, few: int, tables, database, language: str) -> None:
        """Names and dates go through the release gate; the rest are sums."""
        from ...core.assessments.persons import known_persons, without_persons
        from ...core.reports import html, joint_account
        from ...core.sharing.policy import Policy
        from ...core.sharing.release import release_tables
        from ...core.species.reference import read_csv, sensitivity

        policy = Policy(sensitivity(paths.reference_dir()))
        kinds = set(read_csv(paths.reference_dir(), "threat_classes")["code"])
        read = {name: tables[name] if name in tables else database.read(name) for name in NAMES}
        document = joint_account.build(
            joint_account.Account(study, days, few, kinds),
            without_persons(release_tables(read, policy, settings.pseudonym_key()), known_persons(database.read)),
            language,
        )
        write_text(page, html.render(document, Wording(language), {}, FONTS[language]))

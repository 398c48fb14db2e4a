"""Ask the quality tests of the records in the database."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ... import settings
from ...adapters.wording import FONTS, Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ..base import PRODUCT, WORKING, NeaspecAlgorithm, end_run, write_text


class CheckDetectionsAlgorithm(NeaspecAlgorithm):
    """Flags, notes or takes out records, each with the reason and its numbers."""

    DATASETS, TESTS, TOWNS, OUTPUT, REPORT = "DATASETS", "TESTS", "TOWNS", "OUTPUT", "REPORT"
    NUMBERS = ("CHECKED", "FLAGGED", "REJECTED")
    OUTPUT_KINDS = {**dict.fromkeys(("DATABASE", "RUN", "OUTPUT", *NUMBERS), WORKING), "REPORT": PRODUCT}
    requires = ("pandas", "shapely", "scipy", "pyproj")
    icon_name = "import"

    def name(self) -> str:
        return "checkdetections"

    def displayName(self) -> str:  # noqa: N802
        return tr("Check detections")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.add(
            QgsProcessingParameterString(self.DATASETS, tr("Data sets"), optional=True),
            tr("Names of data sets with ; between them. Left empty: all of them."),
        )
        self.add(
            QgsProcessingParameterString(self.TESTS, tr("Levels of the tests (JSON)"), optional=True, multiLine=True),
            tr(
                'An object with a test and its level (off, info, flag, reject), or with its level and its numbers: {"near_capital": "off", "impossible_speed": {"level": "flag", "AT_km_day": 80}}. Left empty: the default levels.'
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(self.TOWNS, tr("Towns (polygons)"), fileFilter="All files (*)", optional=True),
            tr("A layer of built-up areas for the test of records in towns; none is bundled."),
            advanced=True,
        )
        self.add_language()
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Findings"), QgsProcessing.SourceType.TypeVectorPoint, optional=True
            ),
            tr(
                "Each finding at the place of its record, with the sentence that says why. Exact places: not to be passed on."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Account of the check (HTML)"), fileFilter="HTML (*.html)", optional=True
            ),
            tr("How many records were checked and what each test found."),
        )
        for output, label in zip(self.NUMBERS, (tr("Records checked"), tr("Records flagged"), tr("Records rejected"))):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...adapters.checking import check_database, default_setting, findings
        from ...adapters.database import digest
        from ...adapters.polygons import polygons_in
        from ...core.detections.quality import skipped
        from ...core.reports import html, quality_account
        from ...core.sharing.release import release_text

        database = self.database(parameters, context)
        towns = self.parameterAsFile(parameters, self.TOWNS, context)
        setting = default_setting(settings.ranges_file(), polygons_in(towns) if towns else None)
        choice = self.parameterAsString(parameters, self.TESTS, context)
        setting = setting.with_rules(choice)
        datasets = self._datasets(database, self.parameterAsString(parameters, self.DATASETS, context))
        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        decided = database.read("import_issues", {"decision": ["accept", "correct", "reject"]})
        run = self.start_run(
            {"datasets": datasets, "tests": choice, "towns": bool(towns)},
            database,
            ("imports",),
            (("decisions", digest(decided)),),
        )
        with database.transaction(progress) as writer:
            checked = check_database(writer, writer, datasets, {}, setting, progress)
            end_run(writer, run, {})
        sums = {
            "checked": checked.records,
            "flagged": checked.flagged,
            "rejected": len(checked.rejected),
            "restored": len(checked.restored),
        }
        progress.info(Message("check_records", **sums))
        lacking = skipped(setting, {})
        for code in lacking:
            progress.info(Message("test_without_data", test=Message(f"test_{code}")))
        words = Wording(language)
        layer = self.sink_frame(parameters, self.OUTPUT, context, findings(database, checked.datasets, words), "Point")
        results = {self.OUTPUT: layer} if layer else {}
        page = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if page:
            names = [release_text(name) for name in checked.datasets]
            document = quality_account.build(sums, checked.counts, lacking, names, language)
            write_text(page, html.render(document, words, {}, FONTS[language]))
            results[self.REPORT] = page
        numbers = (sums["checked"], sums["flagged"], sums["rejected"])
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **dict(zip(self.NUMBERS, numbers))}

    def _datasets(self, database, text: str) -> list[str] | None:
        """The data sets named; None for all. Raises ``NeaspecError``: dataset_not_there."""
        wanted = [name.strip() for name in text.split(";") if name.strip()]
        if not wanted:
            return None
        known = sorted(set(database.read("imports", columns=["dataset_id"])["dataset_id"].dropna()))
        unknown = [name for name in wanted if name not in known]
        if unknown:
            raise NeaspecError("dataset_not_there", dataset=unknown[0], known=known)
        return wanted

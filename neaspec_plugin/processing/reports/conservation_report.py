"""Write the conservation report: one HTML file and one PDF, in any of seven languages."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFileDestination, QgsProcessingParameterString

from ... import paths, settings
from ...about import VERSION
from ...adapters.wording import FONTS, Wording, tr
from ..base import PRODUCT, WORKING, NeaspecAlgorithm, end_run, write_text

READS = (
    "countries",
    "census_areas",
    "species",
    "populations",
    "population_estimates",
    "sites",
    "site_names",
    "site_species",
    "site_links",
    "corridors",
    "corridor_overlays",
    "transborder_figures",
    "counts",
    "site_verdicts",
    "count_trends",
    "count_totals",
    "priorities",
    "plans",
    "representation",
    "flyway_links",
    "crossings",
    "individuals",
    "imports",
    "runs",
)
COUNTED = ("detections", "samples", "identity_evidence", "deployments", "identity_claims")  # read for sums alone
# what makes it another question: neither when a file came in nor which runs there were
ASKED = tuple(table for table in READS if table not in ("imports", "runs"))


class ConservationReportAlgorithm(NeaspecAlgorithm):
    """Question, data, methods, results, limits and lineage, from the database alone; passes the release gate."""

    HTML, PDF, RECIPIENT = "HTML", "PDF", "RECIPIENT"
    OUTPUT_KINDS = {"DATABASE": WORKING, "RUN": WORKING, "HTML": PRODUCT, "PDF": PRODUCT}
    icon_name = "report"

    def name(self) -> str:
        return "conservationreport"

    def displayName(self) -> str:  # noqa: N802
        return tr("Write conservation report")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.add_language()
        self.add(
            QgsProcessingParameterFileDestination(
                self.HTML, tr("Report (HTML)"), fileFilter="HTML (*.html)", optional=True
            ),
            tr("One file that needs no network; coordinates in it are generalised where the policy asks for it."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.PDF, tr("Report (PDF)"), fileFilter="PDF (*.pdf)", optional=True
            ),
            tr("The same content for printing."),
        )

        self.add(
            QgsProcessingParameterString(self.RECIPIENT, tr("Recipient of an exact report"), optional=True),
            tr(
                "Left empty, sensitive places are generalised. With a name, places are exact, and the run records the name."
            ),
            advanced=True,
        )

    def execute(self, parameters, context, progress):
        from ...adapters.pdf import write_pdf
        from ...adapters.report_maps import render_all
        from ...core.reports import conservation_report, html, terminal
        from ...core.reports.document import Context
        from ...core.sharing.policy import Policy
        from ...core.sharing.release import release_tables
        from ...core.species.reference import constants, sensitivity

        database = self.database(parameters, context)
        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        words = Wording(language)
        recipient = self.parameterAsString(parameters, self.RECIPIENT, context).strip() or None
        asked = {"language": language}
        segments, asked["segments"] = self.segments(database, context)
        run = self.start_run(asked, database, (*ASKED, *COUNTED), recipient=recipient)
        policy = Policy(sensitivity(paths.reference_dir()))
        read = {table: database.read(table) for table in READS}
        read["crossings"], joint = self.movements(database, read)
        tables = release_tables(read, policy, settings.pseudonym_key(), recipient)
        about = Context(run["started"][:10], VERSION, constants(paths.reference_dir()), recipient or "")
        document = conservation_report.build(tables, language, about, segments, joint)
        progress.set_progress(30)
        images = render_all(document, tables, words, progress, settings.boundaries_file())
        progress.set_progress(60)
        results = {}
        page = self.parameterAsFileOutput(parameters, self.HTML, context)
        if page:
            write_text(page, html.render(document, words, images, FONTS[language]))
            results[self.HTML] = page
        sheet = self.parameterAsFileOutput(parameters, self.PDF, context)
        if sheet:
            paged = html.render(document, words, images, FONTS[language], paged=True)
            drawn = html.drawings(document, words, FONTS[language])
            write_pdf(sheet, paged, {**drawn, **images}, words.text(document.title), words)
            results[self.PDF] = sheet
        for line in terminal.render(document, words).splitlines():
            progress.line(line)
        with database.transaction() as writer:
            end_run(writer, run, {})
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results}

    def movements(self, database, read):
        """The crossings of the latest search that make a minimum, and its joint minimum; None where it has none now.

        Sums alone are made of what is read here.
        """
        from ...core.errors import NeaspecError
        from ...core.movement import crossing_overview as overview
        from ...core.movement import latest_question as question
        from ...core.reports.movement_account import Joint
        from ...core.species.reference import constants

        crossings, runs = overview.latest(read["crossings"], read["runs"]), read["runs"]
        detections = database.read("detections", columns=list(question.DETECTIONS))
        others = (database.read(table) for table in ("samples", "identity_evidence", "deployments"))
        known = constants(paths.reference_dir(), "defaults")
        claims = database.read("identity_claims")
        try:
            found = question.counted(detections, *others, read["individuals"], claims, runs, known)
        except NeaspecError:  # what cannot be asked any more has no answer that still holds
            return crossings, None
        least = overview.least(crossings, found.sampled, found.unordered)
        return least, Joint(found.joint, found.two_series)

    def segments(self, database, context):
        """The border segments of the latest run as it would find them now, and its id; None where there is none."""
        from ...core.reports.movement_account import SEGMENTS, latest_run
        from ..movement.crossing_segments import CrossingSegmentsAlgorithm

        stored = latest_run(database.read("runs").to_dict("records"), SEGMENTS)
        found = CrossingSegmentsAlgorithm().again(database, stored, context) if stored else None
        return found, stored["run_id"] if found else None

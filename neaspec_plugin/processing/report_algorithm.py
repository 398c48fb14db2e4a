"""What algorithms share that write a report to be passed on: files, recipient, language and the release gate."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFileDestination, QgsProcessingParameterString

from .. import paths, settings
from ..about import VERSION
from ..adapters.wording import FONTS, Wording, tr
from .base import NeaspecAlgorithm, write_text


class ReportAlgorithm(NeaspecAlgorithm):
    """Adds HTML, PDF and RECIPIENT, and writes a document into them."""

    HTML, PDF, RECIPIENT = "HTML", "PDF", "RECIPIENT"
    icon_name = "report"

    def add_report_files(self) -> None:
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

    def add_recipient(self) -> None:
        exact = tr(
            "Left empty, sensitive places are generalised. With a name, places are exact, and the run records the name."
        )
        label = tr("Recipient of an exact report")
        self.add(QgsProcessingParameterString(self.RECIPIENT, label, optional=True), exact, advanced=True)

    def language(self, parameters, context) -> str:
        return self.parameterAsEnumString(parameters, self.LANGUAGE, context)

    def recipient(self, parameters, context) -> str | None:
        """For whom an exact report is asked, None for one that anybody may read."""
        return self.parameterAsString(parameters, self.RECIPIENT, context).strip() or None

    def day(self, parameters, name: str, context) -> str | None:
        """A day as an ISO date, None where none is given; what is no day comes back as it was written."""
        moment = self.parameterAsDateTime(parameters, name, context)
        return moment.date().toString("yyyy-MM-dd") if moment.isValid() else parameters.get(name) or None

    def released(self, database, tables, recipient):
        """The tables as the release gate lets them pass; no free text names a person that the database knows."""
        from ..core.assessments.persons import known_persons, without_persons
        from ..core.sharing.policy import Policy
        from ..core.sharing.release import release_tables
        from ..core.species.reference import listed_classes, sensitivity

        policy = Policy(sensitivity(paths.reference_dir()), listed_classes(paths.reference_dir()))
        released = release_tables(tables, policy, settings.pseudonym_key(), recipient)
        return without_persons(released, known_persons(database.read))

    def about(self, run):
        """What the report says of itself."""
        from ..core.reports.document import Context
        from ..core.species.reference import constants

        return Context(run["started"][:10], VERSION, constants(paths.reference_dir()), run["recipient"] or "")

    def write_report(self, parameters, context, progress, document, tables) -> dict[str, str]:
        """Write the files that were asked for and tell the text to the log; ``tables`` are those of its maps."""
        from ..adapters.pdf import write_pdf
        from ..adapters.report_maps import render_all
        from ..core.reports import html, terminal

        words, fonts = Wording(document.language), FONTS[document.language]
        progress.set_progress(30)
        images = render_all(document, tables, words, progress, settings.boundaries_file())
        progress.set_progress(60)
        results = {}
        page = self.parameterAsFileOutput(parameters, self.HTML, context)
        if page:
            write_text(page, html.render(document, words, images, fonts))
            results[self.HTML] = page
        sheet = self.parameterAsFileOutput(parameters, self.PDF, context)
        if sheet:
            paged = html.render(document, words, images, fonts, paged=True)
            drawn = html.drawings(document, words, fonts)
            write_pdf(sheet, paged, {**drawn, **images}, words.text(document.title), words)
            results[self.PDF] = sheet
        for line in terminal.render(document, words).splitlines():
            progress.line(line)
        return results

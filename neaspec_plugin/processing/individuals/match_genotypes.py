"""Find which DNA samples are of one animal."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterFileDestination, QgsProcessingParameterNumber

from ... import paths
from ...adapters.wording import FONTS, Wording, tr
from ...core.messages import Message
from ..base import PRODUCT, WORKING, end_run, write_text
from ..genotypes import GenotypeAlgorithm

READS = ("samples", "genotypes")
METHODS = ("likelihood", "alleles")


class MatchGenotypesAlgorithm(GenotypeAlgorithm):
    """Consensus, all pairs compared and graded, groups without chains, and proposals that a person confirms."""

    METHOD, MISMATCH, MISSING = "METHOD", "MISMATCH", "MISSING"
    GROUPS, PAIRS, LOCI, PLOT, REPORT = "GROUPS", "PAIRS", "LOCI", "PLOT", "REPORT"
    NUMBERS = ("SAMPLES", "INDIVIDUALS", "MATCHES", "CONFLICTS")
    OUTPUT_KINDS = {
        **dict.fromkeys(("DATABASE", "RUN", GROUPS, PAIRS, LOCI, *NUMBERS), WORKING),
        **dict.fromkeys((PLOT, REPORT), PRODUCT),
    }
    icon_name = "database"

    def name(self) -> str:
        return "matchgenotypes"

    def displayName(self) -> str:  # noqa: N802
        return tr("Match genotypes")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.add_species()
        self.add(
            QgsProcessingParameterEnum(
                self.METHOD, tr("Method"), list(METHODS), usesStaticStrings=True, defaultValue=METHODS[0]
            ),
            tr("“likelihood” groups by likelihood and grade; “alleles” by the number of mismatching alleles."),
        )
        kinds = QgsProcessingParameterNumber.Type
        self.add(
            QgsProcessingParameterNumber(self.MISMATCH, tr("Mismatching alleles"), kinds.Integer, None, True, 0),
            tr("For the method “alleles”. Left empty, it is the second minimum of the profile."),
        )
        self.add_calibration()
        self.add(
            QgsProcessingParameterNumber(self.MISSING, tr("Share of loci needed"), kinds.Double, 0.75, False, 0.5, 1),
            tr("Samples with a smaller share of the loci are left out and named in the log by their number."),
            advanced=True,
        )
        self.add_genetic_options(tr("The profile of more than 2,000 samples is that of 2,000 drawn from them."))
        self.add_language()
        self.add_tables(
            (self.GROUPS, tr("Samples and their animals"), tr("One row per sample, with its animal and grade.")),
            (self.PAIRS, tr("Pairs of samples that match"), tr("With loci, likelihood, P(ID)sib and conflicts.")),
            (self.LOCI, tr("Loci and their errors"), tr("Dropout, false alleles, quality index and P(ID) by locus.")),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.PLOT, tr("Plot of the run (SVG)"), fileFilter="SVG (*.svg)", optional=True
            ),
            tr("Pairs by mismatching loci, and P(ID)sib by number of loci. No sample is named."),
        )
        self.add_report(tr("Report on the matches (HTML)"), tr("Sums alone, with the plot: no sample and no place."))
        self.add_numbers(tr("Samples compared"), tr("Animals proposed"), tr("Matching pairs"), tr("Conflicts"))

    def execute(self, parameters, context, progress):
        from ...core.individuals import genotype_groups, match_plot
        from ...core.individuals.proposals import genotype_grades, propose
        from ...core.species.reference import constants

        database = self.database(parameters, context)
        own = self.genetics(parameters, context)
        choice = genotype_groups.Choice(
            self.parameterAsEnumString(parameters, self.METHOD, context),
            None if parameters.get(self.MISMATCH) is None else self.parameterAsInt(parameters, self.MISMATCH, context),
            own.rule,
            self.parameterAsDouble(parameters, self.MISSING, context),
            own.seed,
            own.markers,
        )
        asked = {**own.asked, "method": choice.method, "mismatch": choice.mismatch, "missing": choice.missing}
        run = self.start_run(asked, database, READS, own.files, own.seed)
        samples, calls = self.of_species(database, own)
        individuals, evidence = (database.read(table) for table in ("individuals", "identity_evidence"))
        progress.set_progress(10)
        numbers = constants(paths.reference_dir(), "defaults")
        found = genotype_groups.grouped(calls, samples, evidence, numbers, choice, own.calibration, progress)
        for message in found.told:
            progress.info(message)
        proposed = propose(found.matches, own.species, samples, individuals, evidence)
        if proposed.contradicted:
            progress.info(Message("match_contradicted", groups=proposed.contradicted))
        with database.transaction() as writer:
            writer.delete("identity_evidence", "evidence_id", proposed.outdated_evidence)
            writer.delete("individuals", "organismID", proposed.outdated_individuals)
            writer.replace("individuals", proposed.individuals)
            writer.replace("identity_evidence", proposed.evidence.assign(note=run["run_id"]))
            known = (writer.read(table) for table in ("identity_evidence", "individuals"))
            writer.update("individuals", genotype_grades(*known))
            end_run(writer, run, {})
        pairs = found.matches.pairs
        counted = (
            len(found.matches.samples),
            len(set(filter(None, proposed.animal))),
            int(pairs["status"].eq("together").sum()),
            int(pairs["status"].eq("conflict").sum()),
        )
        progress.info(Message("match_found", samples=counted[0], animals=counted[1], conflicts=counted[3]))
        table = found.matches.samples.assign(organismID=proposed.animal).drop(columns="group")
        results = {
            name: self.sink_frame(parameters, name, context, frame)
            for name, frame in ((self.GROUPS, table), (self.PAIRS, pairs), (self.LOCI, found.loci))
        }
        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        page = self.parameterAsFileOutput(parameters, self.PLOT, context)
        if page:
            plot = match_plot.IdentityPlot(found.matches.profile, found.matches.identity)
            write_text(page, match_plot.draw(plot, Wording(language), FONTS[language]))
            results[self.PLOT] = page
        page = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if page:
            self._report(page, found, proposed.animal, own, choice.missing, database, language)
            results[self.REPORT] = page
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **dict(zip(self.NUMBERS, counted))}

    def _report(self, page, found, animals, own, missing, database, language) -> None:
        from ...core.individuals import match_report

        question = match_report.Question(own.species, missing, own.calibration)
        names = self.names_for_report(database)
        self.write_report(page, match_report.build(found, animals, question, names, language))

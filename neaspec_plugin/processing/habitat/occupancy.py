"""Estimate the share of sites that a species uses, told apart from how often a visit finds it."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ...adapters.wording import tr
from ...core.errors import NeaspecError
from ..base import WORKING, NeaspecAlgorithm


class OccupancyAlgorithm(NeaspecAlgorithm):
    """Single-season occupancy with covariates of use and of detection, by maximum likelihood."""

    INPUT, SITE, OCCASION, FOUND, EFFORT = "INPUT", "SITE", "OCCASION", "FOUND", "EFFORT"
    VISITS, USE_COVARIATES, DETECTION_COVARIATES = "VISITS", "USE_COVARIATES", "DETECTION_COVARIATES"
    ESTIMATES, SITES = "ESTIMATES", "SITES"
    NUMBERS = ("PSI", "P", "NAIVE", "LOG_LIKELIHOOD", "AIC")
    OUTPUT_KINDS = dict.fromkeys((ESTIMATES, SITES, *NUMBERS), WORKING)
    requires = ("pandas", "scipy")
    icon_name = "model"

    def name(self) -> str:
        return "occupancy"

    def displayName(self) -> str:  # noqa: N802
        return tr("Estimate occupancy")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        table = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Histories of the stations"), [table]),
            tr(
                "A row per site and occasion, as “Make capture histories and closed estimates” gives it, or a row per site."
            ),
        )
        every = QgsProcessingParameterField.DataType.Any
        for name, label, default, several, help_text in (
            (self.SITE, tr("Field of the site"), "station", False, tr("Its name or number.")),
            (self.OCCASION, tr("Field of the occasion"), "occasion", False, tr("Of a row per site and occasion.")),
            (self.FOUND, tr("Field of detections"), "detections", False, tr("0 or more, of a row per site and occasion.")),
            (self.EFFORT, tr("Field of effort"), "usage_days", False,
             tr("An occasion with effort 0 was no visit. Left empty, every row was one.")),
            (self.VISITS, tr("Fields of the visits"), None, True,
             tr("For a row per site: fields with 0, 1 or more; empty or - where there was no visit.")),
            (self.USE_COVARIATES, tr("Covariates of use"), None, True, tr("Numbers that tell of the site.")),
            (self.DETECTION_COVARIATES, tr("Covariates of detection"), None, True,
             tr("Numbers that tell of the visit, such as days of effort, or of the site.")),
        ):  # fmt: skip
            self.add(
                QgsProcessingParameterField(name, label, default, self.INPUT, every, several, True),
                help_text,
            )
        for output, label, help_text in (
            (self.ESTIMATES, tr("Estimates"), tr("Share used, detection, and their covariates, with 95 % intervals.")),
            (self.SITES, tr("Sites with their use"), tr("Share used of each site, and given what was found there.")),
        ):
            self.add(QgsProcessingParameterFeatureSink(output, label, table, optional=True), help_text)
        labels = (
            tr("Share of sites used"), tr("Detection by one visit"), tr("Share with a detection"),
            tr("Logarithm of the likelihood"), tr("AIC"),
        )  # fmt: skip
        for output, label in zip(self.NUMBERS, labels):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...core.habitat.occupancy import MEAN, fit
        from ...core.habitat.occupancy_tables import told
        from ...core.progress import Part, watched

        histories, lost = self.histories(parameters, context, Part(progress, 0, 30))
        found = watched(Part(progress, 30, 100), 95, lambda inner: fit(histories, inner))
        for message in told(found, lost):
            progress.info(message)
        results = {
            self.ESTIMATES: self.sink_frame(parameters, self.ESTIMATES, context, found.estimates),
            self.SITES: self.sink_frame(parameters, self.SITES, context, found.by_site),
        }
        psi, p = found.estimates.loc[found.estimates["covariate"] == MEAN, "estimate"]
        numbers = (float(psi), float(p), found.naive, found.log_likelihood, found.aic)
        return {**results, **dict(zip(self.NUMBERS, numbers))}

    def histories(self, parameters, context, progress):
        """The histories of the table in whichever form it has, and how many visits lack a covariate."""
        from ...adapters.table_rows import rows_of
        from ...core.habitat.occupancy_tables import by_occasion, by_visit

        source = self.parameterAsSource(parameters, self.INPUT, context)
        layer = source.sourceName()
        visits, psi, p = (
            self.parameterAsFields(parameters, name, context)
            for name in (self.VISITS, self.USE_COVARIATES, self.DETECTION_COVARIATES)
        )
        site, occasion, found, effort = (
            self.parameterAsString(parameters, name, context)
            for name in (self.SITE, self.OCCASION, self.FOUND, self.EFFORT)
        )
        if effort and source.fields().lookupField(effort) < 0 and parameters.get(self.EFFORT) is None:
            effort = ""  # the default names a field that tables of others need not have
        asked = [site, *(visits or [occasion, found, *([effort] if effort else [])]), *psi, *p]
        if not all(asked):
            raise NeaspecError("occupancy_fields", layer=layer)
        rows = rows_of(source, list(dict.fromkeys(asked)), progress)
        if visits:
            return by_visit(rows, layer, site, visits, psi, p)
        return by_occasion(rows, layer, site, occasion, found, effort or None, psi, p)

"""The Processing provider ``neaspec``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import paths
from ..about import PROVIDER, VERSION


class NeaspecProvider(QgsProcessingProvider):
    """Lists the algorithms, theme by theme; the models come last, for their children must be known."""

    def id(self) -> str:
        return PROVIDER

    def name(self) -> str:
        return "NEASPEC"

    def longName(self) -> str:  # noqa: N802
        from ..adapters.wording import tr

        return tr("NEASPEC: flagship species of North-East Asia")

    def versionInfo(self) -> str:  # noqa: N802
        return VERSION

    def icon(self) -> QIcon:
        return QIcon(paths.icon("neaspec"))

    def svgIconPath(self) -> str:  # noqa: N802
        return paths.icon("neaspec")

    def loadAlgorithms(self) -> None:  # noqa: N802
        from .assessments.assessment_form import AssessmentFormAlgorithm
        from .assessments.export_site_sheet import ExportSiteSheetAlgorithm
        from .assessments.import_assessments import ImportAssessmentsAlgorithm
        from .assessments.joint_study import JointStudyAlgorithm
        from .assessments.site_readiness import SiteReadinessAlgorithm
        from .assessments.threat_map import ThreatMapAlgorithm
        from .corridors.connectivity_indices import ConnectivityIndicesAlgorithm
        from .corridors.corridor_overlay import CorridorOverlayAlgorithm
        from .corridors.current_flow import CurrentFlowAlgorithm
        from .corridors.least_cost_corridors import LeastCostCorridorsAlgorithm
        from .corridors.omnidirectional_flow import OmnidirectionalFlowAlgorithm
        from .detections.check_detections import CheckDetectionsAlgorithm
        from .detections.import_detections import ImportDetectionsAlgorithm
        from .detections.independent_events import IndependentEventsAlgorithm
        from .detections.review_issues import ReviewIssuesAlgorithm
        from .detections.survey_effort import SurveyEffortAlgorithm
        from .habitat.check_habitats import CheckHabitatsAlgorithm
        from .habitat.habitat_change import HabitatChangeAlgorithm
        from .habitat.habitat_suitability import HabitatSuitabilityAlgorithm
        from .habitat.occupancy import OccupancyAlgorithm
        from .habitat.resistance_surface import ResistanceSurfaceAlgorithm
        from .habitat.restoration_needs import RestorationNeedsAlgorithm
        from .individuals.capture_histories import CaptureHistoriesAlgorithm
        from .individuals.estimate_density import EstimateDensityAlgorithm
        from .individuals.genetic_diversity import GeneticDiversityAlgorithm
        from .individuals.match_genotypes import MatchGenotypesAlgorithm
        from .individuals.match_identities import MatchIdentitiesAlgorithm
        from .individuals.review_identities import ReviewIdentitiesAlgorithm
        from .movement.crossing_model import CrossingModelAlgorithm
        from .movement.crossing_segments import CrossingSegmentsAlgorithm
        from .movement.flyway_links import FlywayLinksAlgorithm
        from .movement.home_ranges import HomeRangesAlgorithm
        from .movement.transborder_movements import TransborderMovementsAlgorithm
        from .priorities.cooperation_value import CooperationValueAlgorithm
        from .priorities.criteria_weights import CriteriaWeightsAlgorithm
        from .priorities.planning_units import PlanningUnitsAlgorithm
        from .priorities.priority_score import PriorityScoreAlgorithm
        from .priorities.protection_gaps import ProtectionGapsAlgorithm
        from .priorities.rank_priority_areas import RankPriorityAreasAlgorithm
        from .priorities.select_priority_areas import SelectPriorityAreasAlgorithm
        from .priorities.site_criteria import SiteCriteriaAlgorithm
        from .reports.conservation_plan import ConservationPlanAlgorithm
        from .reports.conservation_report import ConservationReportAlgorithm
        from .reports.key_sites_to_report import KeySitesToReportModel
        from .reports.progress_report import ProgressReportAlgorithm
        from .sharing.export_camtrap_dp import ExportCamtrapDpAlgorithm
        from .sharing.export_darwin_core import ExportDarwinCoreAlgorithm
        from .sharing.separate_restricted import SeparateRestrictedAlgorithm
        from .sharing.share_detections import ShareDetectionsAlgorithm
        from .species.create_database import CreateDatabaseAlgorithm
        from .species.load_flagship_layers import LoadFlagshipLayersAlgorithm

        for algorithm in (
            CreateDatabaseAlgorithm,
            LoadFlagshipLayersAlgorithm,
            ImportDetectionsAlgorithm,
            CheckDetectionsAlgorithm,
            ReviewIssuesAlgorithm,
            IndependentEventsAlgorithm,
            SurveyEffortAlgorithm,
            MatchGenotypesAlgorithm,
            MatchIdentitiesAlgorithm,
            ReviewIdentitiesAlgorithm,
            GeneticDiversityAlgorithm,
            CaptureHistoriesAlgorithm,
            EstimateDensityAlgorithm,
            SiteCriteriaAlgorithm,
            CriteriaWeightsAlgorithm,
            PriorityScoreAlgorithm,
            RankPriorityAreasAlgorithm,
            PlanningUnitsAlgorithm,
            ProtectionGapsAlgorithm,
            SelectPriorityAreasAlgorithm,
            CooperationValueAlgorithm,
            TransborderMovementsAlgorithm,
            CrossingModelAlgorithm,
            CrossingSegmentsAlgorithm,
            FlywayLinksAlgorithm,
            HomeRangesAlgorithm,
            CheckHabitatsAlgorithm,
            HabitatChangeAlgorithm,
            RestorationNeedsAlgorithm,
            HabitatSuitabilityAlgorithm,
            OccupancyAlgorithm,
            ResistanceSurfaceAlgorithm,
            LeastCostCorridorsAlgorithm,
            CurrentFlowAlgorithm,
            OmnidirectionalFlowAlgorithm,
            ConnectivityIndicesAlgorithm,
            CorridorOverlayAlgorithm,
            AssessmentFormAlgorithm,
            ImportAssessmentsAlgorithm,
            JointStudyAlgorithm,
            ThreatMapAlgorithm,
            SiteReadinessAlgorithm,
            ExportSiteSheetAlgorithm,
            ShareDetectionsAlgorithm,
            SeparateRestrictedAlgorithm,
            ExportCamtrapDpAlgorithm,
            ExportDarwinCoreAlgorithm,
            ConservationReportAlgorithm,
            ProgressReportAlgorithm,
            ConservationPlanAlgorithm,
            KeySitesToReportModel,
        ):
            self.addAlgorithm(algorithm())

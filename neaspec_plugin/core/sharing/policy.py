"""How sensitive a place is: a category of Chapman (2020) for each species and kind of record. Unknown is refused."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import pandas as pd

from ..errors import NeaspecError
from ..schema import VOCABULARIES

CATEGORIES = VOCABULARIES["sensitivity"]  # the strictest first
# what the categories mean: the cell in degrees that a released place is coarsened to; NS stays as it is held.
# Chapman (2020), doi 10.15468/doc-5jp4-5g10; category 1 as 2, under which nothing finer leaves without an agreement
STEP_DEG = {"1": 0.1, "2": 0.1, "3": 0.01, "4": 0.001}
RESTRICTED = ("1", "2")  # of which times, stations and free texts are withheld too
_ROLES = {  # of a species at a key site, and the kind of record it is for the policy
    "breeding": "breeding_colony",
    "roost": "roost",
    "staging": "key_site",
    "wintering": "key_site",
    "core_range": "occurrence",
    "corridor": "occurrence",
}


def strictest(categories: Iterable[str]) -> str:
    """The strictest of some categories; one that is none of Chapman's counts as the strictest there is."""
    return min((category if category in CATEGORIES else CATEGORIES[0] for category in categories), key=CATEGORIES.index)


def record_types(detections: pd.DataFrame) -> pd.Series:
    """What kind of record each detection is to the policy, from ``basisOfRecord`` and ``samplingProtocol``.

    A picture tells where the camera hangs, whatever it shows; so does a record that names no basis.
    """
    basis = detections["basisOfRecord"].map(
        {"HumanObservation": "occurrence", "MaterialSample": "detection_sample", "PreservedSpecimen": "carcass"}
    )
    tracked = detections["samplingProtocol"].astype(str).str.contains("telemetry", case=False)
    return basis.astype(object).mask(tracked, "telemetry").fillna("camera_station")


class Policy:
    """The decisions, from a frame ``species_id record_type category`` (``core.species.reference.sensitivity``).

    ``classes``: (list, code) of the published classes, which alone tell of a habitat or threat
    (``core.species.reference.listed_classes``).
    """

    def __init__(self, sensitivity: pd.DataFrame, classes: Collection[tuple[str, str]] = ()):
        self.classes = frozenset(classes)
        self._categories: dict[tuple[str, str], str] = {}
        rows = sensitivity[["species_id", "record_type", "category"]].itertuples(index=False, name=None)
        for species_id, record_type, category in rows:
            known = self._categories.get((species_id, record_type), category)
            self._categories[species_id, record_type] = strictest((known, category))

    def category(self, species_id: str, record_type: str) -> str:
        """The category of a species' record of one kind; raises ``sensitivity_unknown``."""
        try:
            return self._categories[species_id, record_type]
        except (KeyError, TypeError) as error:
            raise NeaspecError("sensitivity_unknown", species_id=str(species_id), record_type=record_type) from error

    def categories(self, frame: pd.DataFrame, record_type: str | pd.Series) -> pd.Series:
        """The category of each row of a frame with ``species_id``; raises ``sensitivity_unknown``.

        ``record_type`` is one kind for all rows, or a series of them aligned with the frame.
        """
        kinds = record_type if isinstance(record_type, pd.Series) else [record_type] * len(frame)
        pairs = zip(frame["species_id"], kinds)
        return pd.Series([self.category(*pair) for pair in pairs], index=frame.index, dtype=object)

    def of_any_species(self, record_type: str) -> str:
        """The strictest category of one kind of record, for a place that names no species: a camera sees them all."""
        found = [category for (_species, kind), category in self._categories.items() if kind == record_type]
        if not found:
            raise NeaspecError("sensitivity_unknown", species_id="", record_type=record_type)
        return strictest(found)

    def site_category(self, site_id: str, site_species: pd.DataFrame) -> str:
        """The strictest category of a key site's roles (``site_species``: ``site_id species_id role``).

        A breeding site is taken for a colony, core ranges and corridors for occurrences; a role of no kind is unknown.
        Raises ``site_without_species`` where none is listed, and ``sensitivity_unknown``.
        """
        roles = site_species[site_species["site_id"] == site_id]
        if roles.empty:
            raise NeaspecError("site_without_species", site_id=str(site_id))
        pairs = zip(roles["species_id"], roles["role"])
        return strictest(self.category(species, _ROLES.get(role, str(role))) for species, role in pairs)

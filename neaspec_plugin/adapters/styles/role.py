"""What a role has beside its signs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from qgis.core import QgsVectorLayer

from ..wording import Wording

# The scales of a schematic line or a half-degree cell begin here; they end where it says nothing, in a valley.
FAR = 100_000_000


@dataclass(frozen=True)
class Role:
    """What a role has beside its signs: the fields shown with their tables (for their vocabularies), the field that
    names a feature, the code of the abstract, the scales between which the layer is drawn, what tells the words of
    fields that no table has, and the codes of aliases of fields that mean something else in other roles."""

    paint: Callable[..., None]
    abstract: str
    shown: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    title: str = ""
    scales: tuple[float, float] | None = None
    words: Callable[[QgsVectorLayer, Wording], dict[str, dict[str, str]]] | None = None
    aliases: Mapping[str, str] = field(default_factory=dict)

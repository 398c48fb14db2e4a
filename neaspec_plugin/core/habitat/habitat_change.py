"""What became of the habitats between two maps: areas, transitions, gain, loss, net change and swap.

The measures are those of Pontius et al. (2004, Agriculture, Ecosystems and Environment 101). Only what both maps cover
is compared, so that a map that grew is no change. The errors of the maps are not in the figures.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer

from ..messages import Message
from ..priorities.units.country_shares import COLUMNS, Teller
from ..priorities.units.overlay import off_plane
from ..progress import Progress
from .map_shapes import HA, shares_of, solid_parts

ALL = "all"
CLASSES = ("class", "country", "before_ha", "after_ha", "gain_ha", "loss_ha", "net_ha", "swap_ha")
TRANSITIONS = ("before", "after", "country", "area_ha", "share")
CHANGES = ("change", "before", "after", "country_iso3", "area_ha", "geometry")
_SAMPLES = 100  # points of a change whose side is asked
_ROUNDING_M = 1.0  # mean width (twice the area over the perimeter) below which a change is one of rounded corners
SHARE_SAMPLES = 4000  # points of a transition whose side is asked

Pair = tuple[str, str]  # the class before and after


@dataclass(frozen=True)
class Overlay:
    """Two maps laid over each other: hectares of each pair of classes by COLUMNS, the changed places on the plane as
    one shape for each pair that differs, and the hectares that only one of both maps covers."""

    area_ha: Mapping[Pair, np.ndarray]
    changed: Mapping[Pair, shapely.Geometry]
    before_only_ha: float
    after_only_ha: float


@dataclass(frozen=True)
class HabitatChange:
    """``classes``: CLASSES; ``transitions``: TRANSITIONS, ``share`` of the class before; ``changes``: CHANGES, polygons
    in EPSG:4326, the largest first; ``wetlands``: those that were a natural wetland; ``told``: what the log says."""

    classes: pd.DataFrame
    transitions: pd.DataFrame
    changes: pd.DataFrame
    wetlands: pd.DataFrame
    told: list[Message]


def habitat_change(
    overlay: Overlay,
    wetlands: frozenset[str],
    smallest_ha: float,
    teller: Teller,
    plane: Transformer,
    progress: Progress,
) -> HabitatChange:
    """The tables and polygons of an overlay; changes below ``smallest_ha`` are counted, not listed. Raises
    ``cancelled``."""
    changes, left_out = _changes(overlay, smallest_ha, teller, plane, progress)
    lost = [before in wetlands and after not in wetlands for before, after in zip(changes["before"], changes["after"])]
    restore = changes[np.array(lost, dtype=bool)].assign(change=lambda rows: np.arange(1, len(rows) + 1))
    classes, transitions = class_table(overlay.area_ha), transition_table(overlay.area_ha)
    whole = transitions[transitions["country"] == ALL]
    changed = whole.loc[whole["before"] != whole["after"], "area_ha"].sum()
    told = [
        Message(
            "habitat_change_told",
            area=_round(whole["area_ha"].sum()),
            changed=_round(changed),
            changes=len(changes),
            small=left_out,
        ),
        Message(
            "habitat_one_map", before=_round(overlay.before_only_ha), after=_round(overlay.after_only_ha)
        ),
    ]  # fmt: skip
    return HabitatChange(classes, transitions, changes, restore.reset_index(drop=True), told)


def class_table(area_ha: Mapping[Pair, np.ndarray]) -> pd.DataFrame:
    """CLASSES: for each class, and for ``all`` together, the countries where it is, then all.

    Gain and loss are what came to and went from a class, ``net_ha`` = after - before, ``swap_ha`` = twice the smaller
    of gain and loss: change in place that leaves the amount. Of ``all``, net is half the sum of net changes and swap
    half the sum of swaps, so that both together are the changed area.
    """
    names = sorted({name for pair in area_ha for name in pair})
    before, after, kept = (np.zeros((len(names), len(COLUMNS) + 1)) for _ in range(3))
    for (one, other), area in area_ha.items():
        own = np.append(area, area.sum())
        before[names.index(one)] += own
        after[names.index(other)] += own
        if one == other:
            kept[names.index(one)] += own
    gain, loss = after - kept, before - kept
    net, swap = after - before, 2 * np.minimum(gain, loss)
    rows = []
    for place, name in enumerate(names):
        columns = (own[place] for own in (before, after, gain, loss, net, swap))
        rows += [(name, *row) for row in zip((*COLUMNS, ALL), *columns) if row[1] + row[2] > 0]
    sums = (before.sum(0), after.sum(0), gain.sum(0), loss.sum(0), np.abs(net).sum(0) / 2, swap.sum(0) / 2)
    rows += [(ALL, *row) for row in zip((*COLUMNS, ALL), *sums) if row[1] > 0]
    return pd.DataFrame(rows, columns=list(CLASSES))


def transition_table(area_ha: Mapping[Pair, np.ndarray]) -> pd.DataFrame:
    """TRANSITIONS: for each pair of classes the countries where it is, then all."""
    sums: dict[str, np.ndarray] = {}
    for (one, _other), area in area_ha.items():
        sums[one] = sums.get(one, 0) + np.append(area, area.sum())
    rows = []
    for (one, other), area in sorted(area_ha.items()):
        for country, own, whole in zip((*COLUMNS, ALL), np.append(area, area.sum()), sums[one]):
            if own > 0:
                rows.append((one, other, country, float(own), float(own / whole)))
    return pd.DataFrame(rows, columns=list(TRANSITIONS))


def _changes(
    overlay: Overlay, smallest_ha: float, teller: Teller, plane: Transformer, progress: Progress
) -> tuple[pd.DataFrame, int]:
    """CHANGES, and how many were too small."""
    pairs, parts = [], [np.zeros(0, dtype=object)]
    for pair, shape in sorted(overlay.changed.items()):
        own = solid_parts(shape)
        pairs += [pair] * len(own)
        parts.append(own)
    shapes = np.concatenate(parts)
    area = shapely.area(shapes) / HA
    order = np.argsort(-area, kind="stable")
    wide = 2 * area * HA >= _ROUNDING_M * shapely.length(shapes)
    kept = order[wide[order] & (area[order] >= smallest_ha)]
    rows = []
    shares = shares_of(shapes[kept], teller, _SAMPLES, progress)
    for number, (place, own) in enumerate(zip(kept, shares), 1):
        countries = [country for country, share in zip(COLUMNS[:-1], own) if share > 0]
        rows.append((number, *pairs[place], ";".join(countries) or None, float(area[place])))
    table = pd.DataFrame(rows, columns=list(CHANGES[:-1]))
    return table.assign(geometry=off_plane(shapes[kept], plane)), len(shapes) - len(kept)


def _round(area_ha: float) -> float:
    return float(round(area_ha, 1))

"""The help of each algorithm, by theme: the first paragraph says what it does, each further one says one thing more."""

from __future__ import annotations

from . import assessments, corridors, detections, habitat, individuals, movement, priorities, reports, sharing, species

_THEMES = (assessments, corridors, detections, habitat, individuals, movement, priorities, reports, sharing, species)
HELP = {algorithm: text for theme in _THEMES for algorithm, text in theme.HELP.items()}

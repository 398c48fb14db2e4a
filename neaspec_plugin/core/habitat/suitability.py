"""Resistance from how suitable a place is: the less suitable, the harder to pass."""

from __future__ import annotations

import numpy as np

from ..errors import NeaspecError

LINEAR, EXPONENTIAL, POWER = "linear", "exponential", "power"
TRANSFORMS = (LINEAR, EXPONENTIAL, POWER)


def resistance_of(suitability: np.ndarray, transform: str, shape: float, maximum: float, name: str) -> np.ndarray:
    """Resistance from 1 (suitability 1) to ``maximum`` (suitability 0); NaN stays NaN.

    With h the suitability, M the maximum and c the ``shape`` (above 0): linear M - (M - 1) h; exponential
    M - (M - 1) (1 - exp(-c h)) / (1 - exp(-c)) (Trainor et al. 2013, doi 10.1007/s10980-013-9861-5, who have M = 100);
    power M - (M - 1) h^c. Raises ``suitability_range`` (with the ``layer``'s name) outside 0 to 1, and
    ``unknown_parameter_value``.
    """
    if not maximum > 1:
        raise NeaspecError("unknown_parameter_value", parameter="MAXIMUM", value=maximum, accepted="> 1")
    if transform != LINEAR and not shape > 0:
        raise NeaspecError("unknown_parameter_value", parameter="SHAPE", value=shape, accepted="> 0")
    known = suitability[~np.isnan(suitability)]
    if not len(known) or known.min() < 0 or known.max() > 1:
        raise NeaspecError("suitability_range", layer=name)
    return maximum - (maximum - 1) * _eased(suitability, transform, shape)


def _eased(suitability: np.ndarray, transform: str, shape: float) -> np.ndarray:
    if transform == LINEAR:
        return suitability
    if transform == EXPONENTIAL:
        return np.expm1(-shape * suitability) / np.expm1(-shape)
    if transform == POWER:
        return suitability**shape
    raise NeaspecError("unknown_parameter_value", parameter="TRANSFORM", value=transform, accepted=list(TRANSFORMS))

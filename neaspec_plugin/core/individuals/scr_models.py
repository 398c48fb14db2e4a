"""Detection functions held against each other on the same captures and mask by AICc (Hurvich & Tsai 1989)."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from ..errors import NeaspecError
from ..progress import Progress, Silent
from .scr_fit import ScrFit, fit
from .scr_likelihood import DETECTION_FUNCTIONS, Likelihood

COLUMNS = ["function", "parameters", "log_likelihood", "aicc", "delta_aicc"]


def compared(found: ScrFit, progress: Progress | None = None) -> pd.DataFrame:
    """``COLUMNS``, a row for each of ``DETECTION_FUNCTIONS`` with all else as in ``found``.

    The sample size is the number of animals caught. Numbers are NaN where a function has no maximum, and AICc where
    there are too few animals for the parameters. Raises ``cancelled``.
    """
    sessions, model = [session.data for session in found.likelihood.sessions], found.likelihood.model
    animals = sum(data.animals for data in sessions)
    rows = []
    for function in DETECTION_FUNCTIONS:
        one: ScrFit | None = found
        if function != model.function:
            try:
                likelihood = Likelihood(sessions, replace(model, function=function))
                one = fit(likelihood, progress or Silent(), False)
            except NeaspecError as error:
                if error.message.code == "cancelled":
                    raise
                one = None
        number, free = len(found.theta), animals - len(found.theta) - 1
        value = one.log_likelihood if one else np.nan
        aicc = 2 * number - 2 * value + 2 * number * (number + 1) / free if free > 0 else np.nan
        rows.append((function, number, value, aicc))
    table = pd.DataFrame(rows, columns=COLUMNS[:-1])
    return table.assign(delta_aicc=table["aicc"] - table["aicc"].min())

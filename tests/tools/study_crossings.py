"""How far the numbers of crossings can be trusted: many simulated borders, and what the methods make of them.

``study_crossings.py FILE [BORDERS]`` writes its part of the page of results. The same seeds give the same part.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from neaspec_plugin import libraries  # noqa: E402

libraries.make_available()

import page_parts  # noqa: E402
from simulated_border import DAYS_A_YEAR, Plan, SimulatedBorder, simulate  # noqa: E402

from neaspec_plugin.core.detections import effort as work  # noqa: E402
from neaspec_plugin.core.errors import NeaspecError  # noqa: E402
from neaspec_plugin.core.movement.crossing_occasions import Occasions, occasions  # noqa: E402
from neaspec_plugin.core.movement.crossing_rates import crossing_rates  # noqa: E402
from neaspec_plugin.core.movement.joint_minimum import joint_minimum  # noqa: E402
from neaspec_plugin.core.movement.multistate import fit  # noqa: E402
from neaspec_plugin.core.movement.transborder import COUNTED, transborder_movements  # noqa: E402
from neaspec_plugin.core.movement.usable import usable_records  # noqa: E402

BORDERS, ABUNDANCES, FIRST_SEED = 200, 40, 1
LIMITS, GAPS = {"AL": 40.0}, {"AL": 8.0}
PLAN = Plan()
DIFFERING = replace(PLAN, differing=0.5)
MISREAD = replace(PLAN, misread=0.1)
RESIDENT = replace(
    PLAN, months=12, animals=80, survival=1.0, crossers=0.22, rates={"CHN": 4.0, "RUS": 4.0}, seen=0.0008, misread=0.0,
    idle={"CHN": (6, 7), "RUS": ()},
)  # fmt: skip
WAYS = [("CHN", "RUS"), ("RUS", "CHN")]


@dataclass(frozen=True)
class Found:
    """Of one border: rates with their intervals by direction (None where refused), naive ones, and crossings."""

    rates: list[tuple[float, float, float]] | None
    consecutive: list[float]
    minimum_rate: float
    true_rate: float
    crossings: int
    true_crossings: int
    of_seen: int
    certain_true: int


def tables(border: SimulatedBorder, grade: str = "probable") -> tuple[pd.DataFrame, pd.DataFrame]:
    """The usable records and the rows of effort of a border."""
    usable = usable_records(border.detections, border.deployments, LIMITS, "shared_codes", grade, border.aliases)
    activity = work.activity(border.deployments, border.effort, border.detections)
    return usable, work.effort_rows(activity, "fractional", (0.0,))


def survey(plan: Plan, seed: int, grade: str = "probable") -> Found:
    """One border through every method; the model takes records from the least grade on."""
    border = simulate(plan, seed)
    usable, effort = tables(border, grade)
    found = transborder_movements(usable, GAPS)
    counted = found.crossings[found.crossings["evidence_class"].isin(COUNTED)]
    made = occasions(usable, effort)
    try:
        fitted = fit(made.histories())
        rates = [(one.estimate, one.low, one.high) for one in (fitted.of("rate", *way) for way in WAYS)]
    except NeaspecError:
        rates = None
    naive = crossing_rates(found.crossings, found.individuals)
    every = naive[naive["side_from"].isna()]
    truth = border.animal_of
    right = [truth[one] == truth[two] == animal for one, two, animal in
             zip(counted["record_before"], counted["record_after"], counted["animal"])]  # fmt: skip
    known = set(found.individuals["animal"])
    return Found(
        rates,
        consecutive(made),
        float(every["crossings"].sum() / every["years"].sum()),
        len(border.crossings) / sum(border.days.values()) * DAYS_A_YEAR,
        len(counted),
        len(border.crossings),
        int(border.crossings["animal"].isin(known).sum()),
        sum(right),
    )


def consecutive(made: Occasions) -> list[float]:
    """What animals seen in two months in a row would tell without a model: share on the other side, times 12."""
    seen = made.histories().seen
    one, two = seen[:, :-1], seen[:, 1:]
    shares = []
    for side_from, side_to in WAYS:
        start, stop = (made.sides.index(side) + 1 for side in (side_from, side_to))
        changed, both = ((one == start) & (two == stop)).sum(), ((one == start) & (two > 0)).sum()
        shares.append(12 * changed / both if both else np.nan)
    return shares


def abundance(seed: int) -> tuple[int, int, int]:
    """Animals there were, the joint minimum, and the sum of both national lists, of one border."""
    border = simulate(RESIDENT, seed)
    usable, _ = tables(border)
    row = joint_minimum(transborder_movements(usable, GAPS).individuals).iloc[0]
    return border.animals, int(row["joint"]), int(row["national_sum"])


def _ordinary(seed: int) -> Found:
    return survey(PLAN, seed)


def _differing(seed: int) -> Found:
    return survey(DIFFERING, seed)


def _misread(seed: int) -> Found:
    return survey(MISREAD, seed)


def _misread_certain(seed: int) -> Found:
    return survey(MISREAD, seed, "certain")


def coverage(found: list[Found], rates=PLAN.rates) -> list[tuple[float, float, float, int]]:
    """By direction: share of intervals that hold the truth, its standard error, mean bias of the estimate, and borders."""
    rows = []
    for place, (side, _) in enumerate(WAYS):
        own = np.array([one.rates[place] for one in found if one.rates is not None])
        share = float(((own[:, 1] <= rates[side]) & (rates[side] <= own[:, 2])).mean())
        bias = float(np.median(own[:, 0]) / rates[side] - 1)
        rows.append((share, float(np.sqrt(0.95 * 0.05 / len(own))), bias, len(own)))
    return rows


def study(borders: int, run: Callable) -> dict:
    """All surveys; ``run`` is map or one that spreads over processes."""
    every, some = (range(FIRST_SEED, FIRST_SEED + number) for number in (borders, max(borders // 4, 1)))
    return {
        "ordinary": list(run(_ordinary, every)),
        "differing": list(run(_differing, some)),
        "misread": list(run(_misread, some)),
        "misread_certain": list(run(_misread_certain, some)),
        "abundance": np.array(list(run(abundance, range(FIRST_SEED, FIRST_SEED + min(borders, ABUNDANCES))))),
    }


def page(found: dict) -> str:
    """The results as Markdown."""
    ordinary, misread = found["ordinary"], found["misread"]
    tables_of = [
        ("all animals alike, no wrong identity", "ordinary"),
        (f"animals differ (coefficient of variation {DIFFERING.differing}, in crossing and in photos)", "differing"),
        (f"{MISREAD.misread:.0%} of readings name another animal; certain and probable identities used", "misread"),
        (f"{MISREAD.misread:.0%} of readings name another animal; certain identities used", "misread_certain"),
    ]
    rows = [
        f"| {name} | {one}→{two} | {number} | {share:.1%} ± {1.96 * error:.1%} | {bias:+.1%} |"
        for name, key in tables_of
        for (one, two), (share, error, bias, number) in zip(WAYS, coverage(found[key]))
    ]
    naive = np.nanmean([one.consecutive for one in ordinary], axis=0)
    minimum, true = (np.mean([getattr(one, name) for one in ordinary]) for name in ("minimum_rate", "true_rate"))
    seen, happened, of_seen = (sum(getattr(one, name) for one in ordinary)
                               for name in ("crossings", "true_crossings", "of_seen"))  # fmt: skip
    claimed, right = (sum(getattr(one, name) for one in misread) for name in ("crossings", "certain_true"))
    alive, joint, national = found["abundance"].T.astype(float)
    off = np.abs(joint / alive - 1)
    naive_rows = [
        f"| {one}→{two} | {PLAN.rates[one]:.2f} | {rate:.2f} | {rate / PLAN.rates[one] - 1:+.0%} |"
        for (one, two), rate in zip(WAYS, naive)
    ]
    return "\n".join(
        [
            "# How far the numbers of crossings can be trusted",
            "",
            "Written by `make study` from simulated borders of which every crossing is known (`tests/tools/simulated_border.py`);",
            "the methods are those of the plugin. Nothing here is a record of a real animal.",
            "",
            f"Each border: {PLAN.animals} simulated animals, {PLAN.months} months, yearly survival {PLAN.survival},",
            f"crossings per year on a side CHN {PLAN.rates['CHN']}, RUS {PLAN.rates['RUS']}; cameras CHN {PLAN.cameras['CHN']}"
            f" (idle in months {', '.join(str(one + 1) for one in PLAN.idle['CHN'])}), RUS {PLAN.cameras['RUS']};",
            f"photos of an animal per camera-day {PLAN.seen}. Seeds from {FIRST_SEED} on. Codes of the two agencies are joined by a table of aliases.",
            "",
            "## Does the 95 % interval of the rate hold the truth?",
            "",
            "Multistate model with effort on both sides, occasions of a month, profile intervals. Beside the share stands how far",
            "chance alone takes a true 95 % (1.96 standard errors of a binomial share). The bias is that of the median estimate.",
            "",
            "| surveys | direction | borders | intervals that hold the truth | bias |",
            "|---|---|---|---|---|",
            *rows,
            "",
            "Where animals differ or identities are wrong the assumptions of the model are broken on purpose; these rows say what",
            "that costs. Identities read by one observer put false changes of side into the histories, which read as crossings.",
            "",
            "## What rates without a model would say",
            "",
            f"The same {len(ordinary)} borders, with unequal effort. From animals seen in two months in a row, per year:",
            "",
            "| direction | true | without a model | bias |",
            "|---|---|---|---|",
            *naive_rows,
            "",
            f"Minimum crossings per individual-year from the first to the last record: {minimum:.2f}, where"
            f" {true:.2f} happened ({minimum / true - 1:+.0%}).",
            "",
            "## What share of the crossings is detected?",
            "",
            f"Of {happened} true crossings, {of_seen} by animals that were seen at all, the minimum counts {seen}"
            f" ({seen / happened:.1%} of all, {seen / of_seen:.1%} of those of seen animals).",
            "",
            "## Are crossings of certain identity true?",
            "",
            f"{len(misread)} borders on which {MISREAD.misread:.0%} of an observer's readings name another animal,"
            f" {MISREAD.read_twice:.0%} of photos are read twice, and",
            "identity is certain where both readings agree. A crossing is true where both its records are of the animal named.",
            f"Crossings of certain identity: {claimed}; true: {right} ({right / claimed:.2%}).",
            "",
            "## Joint abundance and the sum of national lists",
            "",
            f"{len(alive)} borders of {RESIDENT.animals} animals in {RESIDENT.months} months without deaths, of which"
            f" {RESIDENT.crossers:.0%} cross, {RESIDENT.seen} photos per camera-day.",
            f"Sum of national lists: {(national / alive).mean() - 1:+.1%} of the animals there were"
            f" ({(national / alive).min() - 1:+.1%} to {(national / alive).max() - 1:+.1%}).",
            f"Joint minimum: {(joint / alive).mean() - 1:+.1%}, at worst {off.max():.1%} off.",
            "The joint minimum misses only the animals that no camera saw; a thinner survey lowers it further.",
            "",
        ]
    )


def main(file: str, borders: int) -> None:
    """Write the part of the page, and print it."""
    with ProcessPoolExecutor() as pool:
        text = page(study(borders, lambda work, seeds: pool.map(work, seeds, chunksize=5)))
    page_parts.put(Path(file), text)
    print(text)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else BORDERS)

"""Names of persons that the database knows, kept out of what is passed on even where somebody wrote one elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

# where a person is named: these columns never leave, and what stands in them stands nowhere else in a product
NAMED_IN = (
    ("stakeholders", "person"),
    ("stakeholders", "contact"),
    ("import_issues", "reviewer"),
    ("identity_evidence", "reviewer"),
    ("identity_claims", "reviewer"),
)
# tables in whose texts offices write freely, and may have named somebody
FREE_TEXTS = ("assessments", "assessment_species", "assessment_habitats", "habitats", "threats", "recommendations")
_SHORTEST = 4  # letters: initials would be found in any word


def known_persons(columns: Mapping[tuple[str, str], pd.Series]) -> tuple[str, ...]:
    """The names in the columns of ``NAMED_IN``, in lower case, each once."""
    texts = {str(name).strip().casefold() for column in columns.values() for name in column.dropna()}
    return tuple(sorted(text for text in texts if len(text) >= _SHORTEST))


def without_persons(tables: Mapping[str, pd.DataFrame], persons: tuple[str, ...]) -> dict[str, pd.DataFrame]:
    """The tables without any text in which one of ``persons`` (lower case) stands: such a cell is empty."""

    def safe(cell):
        return None if isinstance(cell, str) and any(name in cell.casefold() for name in persons) else cell

    if not persons:
        return dict(tables)
    return {
        table: frame.assign(
            **{
                name: frame[name].map(safe).astype(object)
                for name in frame.columns
                if frame[name].dtype == object and name != "geometry"
            }
        )
        for table, frame in tables.items()
    }

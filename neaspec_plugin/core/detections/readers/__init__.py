"""The formats that can be taken in, one module each behind the interface of ``core.detections.reader``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import NeaspecError

if TYPE_CHECKING:
    from ..reader import Reader
    from ..source import Source

# the values of the parameter FORMAT: only ever appended to
FORMATS = (
    "auto",
    "count_table",
    "camtrap_dp",
    "wildlife_insights",
    "trapper",
    "camelot",
    "camtrapr",
    "timelapse",
    "detection_table",
    "neaspec_shared",
    "movebank",
    "gbif",
    "ebird",
    "darwin_core_archive",
    "genepop",
    "genalex",
    "genotype_table",
    "sample_table",
    "smart",
    "gpx",
    "census_sheet",
)


def readers() -> tuple[Reader, ...]:
    """All readers in the order in which they are asked, the most particular first."""
    from . import (
        camelot,
        camtrap_dp,
        camtrapr,
        census_sheet,
        count_table,
        darwin_core_archive,
        detection_table,
        ebird,
        gbif,
        genalex,
        genepop,
        genotype_table,
        gpx,
        movebank,
        sample_table,
        shared_package,
        smart,
        timelapse,
        trapper,
        wildlife_insights,
    )

    return (
        camtrap_dp,
        shared_package,
        darwin_core_archive,
        smart,
        gpx,
        wildlife_insights,
        trapper,
        camelot,
        camtrapr,
        timelapse,
        movebank,
        gbif,
        ebird,
        genepop,
        genalex,
        genotype_table,
        sample_table,
        census_sheet,
        detection_table,
        count_table,
    )


def reader_for(source: Source, format_id: str = "auto") -> Reader:
    """The reader of a format, or with ``auto`` the first that recognises the source.

    Raises ``NeaspecError``: unknown_source, or not_a_package for a folder, which could only be one.
    """
    for reader in readers():
        if format_id == reader.FORMAT_ID or (format_id == "auto" and reader.recognises(source)):
            return reader
    raise NeaspecError("not_a_package" if source.path.is_dir() else "unknown_source", file=source.name)

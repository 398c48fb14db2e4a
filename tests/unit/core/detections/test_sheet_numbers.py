"""Numbers as spreadsheet programs show them; formats are those that Excel and LibreOffice write."""

from __future__ import annotations

import pytest

from neaspec_plugin.core.detections.sheet_numbers import CLOCK, DAY, MOMENT, NUMBER, PERCENT, kind_of, shown


@pytest.mark.parametrize(
    "code, kind",
    [
        ("General", NUMBER),
        ("GENERAL", NUMBER),
        ("@", NUMBER),
        ("#,##0.00", NUMBER),
        ("0.00E+00", NUMBER),
        ("[Red]0;[Blue]0", NUMBER),
        ('0.0" ha"', NUMBER),
        ('0" DD"', NUMBER),
        ("0\\ \\d\\a\\y\\s", NUMBER),
        ("0.0%", PERCENT),
        ("yyyy-mm-dd", DAY),
        ("YYYY\\-MM\\-DD", DAY),
        ('yyyy"年"m"月"d"日";@', DAY),
        ('[$-411]ggge"年"m"月"d"日"', DAY),
        ("dd.mmm", DAY),
        ("[$-419]d\\ mmm\\ yyyy;@", DAY),
        ("yyyy-mm-dd h:mm", MOMENT),
        ("h:mm AM/PM", CLOCK),
        ("[h]:mm:ss", CLOCK),
        ("mm:ss.0", CLOCK),
    ],
)
def test_what_a_format_shows(code, kind):
    assert kind_of(164, code) == kind


@pytest.mark.parametrize("number, kind", [(0, NUMBER), (9, PERCENT), (14, DAY), (31, DAY), (20, CLOCK), (22, MOMENT)])
def test_formats_that_are_built_in(number, kind):
    assert kind_of(number) == kind


@pytest.mark.parametrize(
    "value, kind, epoch, text",
    [
        (0.1 + 0.2, NUMBER, 1900, "0.3"),
        (12.0, NUMBER, 1900, "12"),
        (12345678901234.0, NUMBER, 1900, "12345678901234"),
        (0.9, PERCENT, 1900, "90%"),
        (0.125, PERCENT, 1900, "12.5%"),
        (45808.0, DAY, 1900, "2025-05-31"),  # 2024-12-31 is day 45657; 151 days of 2025 until the end of May
        (45808.0 - 1462, DAY, 1904, "2025-05-31"),  # the epochs are 1,462 days apart
        (45808.75, MOMENT, 1900, "2025-05-31T18:00:00"),
        (45808.75, DAY, 1900, "2025-05-31"),
        (45808.0, MOMENT, 1900, "2025-05-31T00:00:00"),  # a picture at midnight has a time
        (45808.0, CLOCK, 1900, "2025-05-31"),
        (0.25, CLOCK, 1900, "06:00:00"),
        (-5.0, DAY, 1900, "-5"),
        (1e300, DAY, 1900, "1e+300"),
    ],
)
def test_numbers_as_they_are_shown(value, kind, epoch, text):
    assert shown(value, kind, epoch) == text

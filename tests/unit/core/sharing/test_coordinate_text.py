"""Texts for logs and messages: positions go, everything that only looks like one stays."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from neaspec_plugin.core.sharing.release import release_text

STAYS = [
    "2024-01-15T10:30:45.123456+09:00",
    "2024-01-15 10:30:45.123",
    "10:30:45.123",
    "at 12:30:45",
    "15.01.2024",
    "12.2015",
    "cam_2024.csv",
    "IMG_20240115_103045.jpg",
    "3.22.16",
    "QGIS 3.22.16-Białowieża",
    "1.0.20240101",
    "EPSG:4326",
    "EPSG:102025",
    "urn:ogc:def:crs:EPSG:9.8.5:4326",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "550e8400-e29b-41d4-a716-446655440000",
    "C0123 RUS-LLNP WNC-E@2012 sitecriteria-12e456789012",
    "In: 451, kept: 449, rejected: 2",
    "451000 of 449000 rows",
    "17,250 individuals",
    "17 250",
    "1,234,567",
    "5123.456 ha",
    "12.345%",
    "12,3456 %",
    "0.0123",
    "0.0002 degree",
    "23.5 °C",
    "43°N",
    "35° 7 of 184",
    "10.15468/doc-5jp4-5g10",
    "https://doi.org/10.1002/ece3.12345",
    "192.168.1.100",
    "point (3)",
    "N 12 14 15",
    "38.5, 127.2",
    "3 h 12 min",
]
CUT = [
    ("43.123457", "43.1"),
    ("-43.199999", "-43.1"),
    ("lat=43.123457,lon=130.654321", "lat=43.1,lon=130.6"),
    ("N43.12345 E130.65432.", "N43.1 E130.6."),
    ("43,12345; 130,65432", "43,1; 130,6"),
    ("43,123° 130,654°", "43,1° 130,6°"),
    ("43.12°N, 130.65°E", "43.1°N, 130.6°E"),
    ("43.12345%2C130.65432", "43.1%2C130.6"),
    ("[130.65432, 43.12345]", "[130.6, 43.1]"),
    ("Extent: 130.1234,131.5,42.3,43.9 [EPSG:4326]", "Extent: 130.1,131.5,42.3,43.9 [EPSG:4326]"),
    ("４３．１２３４５", "４３．１"),
    ("4.312345E+01", "4.3E+01"),
    ("10.1234/43.123456", "10.1/43.1"),
]
HIDDEN = [
    "43°12'34.5\"N",
    "43° 12′ 34″",
    "43°12.345'",
    "43&deg;12&#x27;34&quot;",
    "43度12分34秒",
    "43도 12분 34초",
    "43 12 34.5 N",
    "N43 12 34.5",
    "130:45:12.3",
    "22:31:12.5 N",
    "431234N",
    "512345 4712345",
    "512345.67, 4712345.12",
    "E 512345 N 4712345",
    "X=512345.6 Y=4712345.2",
    "512345mE 4712345mN",
    "512345_4712345",
    "22512345, 4712345",
    "43.1234_130.5678",
    "43.1234.130.5678",
    "52TGP1234567890",
    "8Q7XMQ2P+XX",
    "///filled.count.soap",
    "0101000000c3f5285c8f4260400ad7a3703d8a4540",
    "0101000020E6100000C3F5285C8F4260400AD7A3703D8A4540",
    "00000000014060428F5C28F5C340458A3D70A3D70A",
    "47500001E6100000C3F5285C8F4260400AD7A3703D8A4540C3F5285C8F4260400AD7A3703D8A4540",
]
SHAPES = [
    "POINT(130.5 43.1)",
    "POINT Z (130.5 43.1 5)",
    "LINESTRING (130 43, 131 44)",
    "MULTIPOLYGON(((130 43,131 44,131 43,130 43)))",
    "point(130.5 43.1",
]


@pytest.mark.parametrize("text", STAYS)
def test_what_only_looks_like_a_position_stays(text):
    assert release_text(text) == text


@pytest.mark.parametrize("text, released", CUT)
def test_decimal_degrees_keep_one_decimal(text, released):
    assert release_text(text) == released


@pytest.mark.parametrize("around", ["{}", "Camera at {}, moved.", "({})", "<td>{}</td>", "{}\n", "기록 {} 3"])
@pytest.mark.parametrize("text", HIDDEN)
def test_other_notations_are_hidden_wherever_they_stand(text, around):
    released = release_text(around.format(text))
    assert not set("0123456789") & set(released.replace("3\n", "").replace(" 3", "")), released
    assert "…" in released


@pytest.mark.parametrize("text", SHAPES)
def test_of_a_shape_its_kind_is_left(text):
    released = release_text(f"SRID=4326;{text}")
    assert released.endswith("(…)") and "43" not in released.replace("4326", "")


written = st.text(alphabet="0123456789.,;:°'\"NSEWeE-+ _/()x%aPOINT…", max_size=60)


@given(written)
@example("43.123456.7")
@example("1,23456,7.8901")
@example("12.3456 POINT(1 2")
def test_releasing_a_released_text_changes_nothing(text):
    assert release_text(release_text(text)) == release_text(text)


def decimals(value):
    return f"{value:.6f}"


@given(st.floats(70, 150), st.floats(18, 56), st.sampled_from([" ", ", ", ";", "_", "/", "|", "\t", " N, ", "&"]))
def test_no_decimal_pair_gets_through(lon, lat, between):
    released = release_text(f"x{between}{decimals(lat)}{between}{decimals(lon)}{between}y")
    for exact in (lat, lon):
        assert decimals(exact)[: decimals(exact).index(".") + 3] not in released


def test_a_long_text_is_read_at_once():
    text = "Row 17 at 43.123457, 130.654321 was kept; count 12 of 17,250.\n" * 10_000
    start = time.perf_counter()
    released = release_text(text)
    assert "43.12" not in released
    assert time.perf_counter() - start < 10

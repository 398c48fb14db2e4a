"""Written names and the species they mean."""

from __future__ import annotations

import pandas as pd
import pytest

from neaspec_plugin.core.detections.species_names import species_ids, species_index

SPECIES = pd.DataFrame(
    [
        {"species_id": "BFS", "scientific_name": "Platalea minor", "name_ko": "저어새", "name_zh_CN": "黑脸琵鹭"},
        {"species_id": "WNC", "scientific_name": "Antigone vipio", "synonym": "Grus vipio", "name_ko": "재두루미"},
        {"species_id": "HC", "scientific_name": "Grus monacha", "name_ko": "흑두루미", "name_ru": "Чёрный журавль"},
        {
            "species_id": "AT",
            "scientific_name": "Panthera tigris altaica",
            "synonym": "Panthera tigris (northern population)",
            "name_ko": "호랑이(아무르호랑이)",
            "name_zh_CN": "东北虎",
        },
        {"species_id": "AL", "scientific_name": "Panthera pardus orientalis", "name_zh_CN": "东北豹（远东豹）"},
        {"species_id": "SL", "scientific_name": "Panthera uncia", "synonym": "Uncia uncia", "name_zh_CN": "雪豹"},
    ]
)
INDEX = species_index(SPECIES)


@pytest.mark.parametrize(
    ("name", "species"),
    [
        ("AT", "AT"),
        ("Panthera tigris", "AT"),
        ("panthera  TIGRIS altaica", "AT"),
        ("Panthera pardus orientalis (Schlegel, 1857)", "AL"),
        ("Grus monacha Temminck, 1835", "HC"),
        ("Grus vipio", "WNC"),
        ("Uncia uncia", "SL"),
        ("아무르호랑이", "AT"),
        ("远东豹", "AL"),
        ("чёрный журавль", "HC"),
        ("черный журавль", "HC"),
        ("豹", "AL"),
        ("леопард", "AL"),
        ("снежный леопард", "SL"),
        ("барс", "SL"),
        ("ирвэс", "SL"),
        # a name inside a text, the longest first
        ("东北虎（成体）", "AT"),
        ("雪豹 2只", "SL"),
        ("白枕鹤幼鸟", "WNC"),
        ("재두루미 유조", "WNC"),
        ("흑두루미 3마리", "HC"),
        ("저어새(성조)", "BFS"),
        ("самка, дальневосточный леопард", "AL"),
        ("クロツラヘラサギ若鳥", "BFS"),
        # other animals, though a name of ours stands in theirs or differs by one character; and no species at all
        ("두루미", None),
        ("두루미 2마리", None),
        ("노랑부리저어새", None),
        ("노랑부리저어새 유조", None),
        ("豹猫", None),
        ("豹猫 1只", None),
        ("白鹤", None),
        ("丹顶鹤 2", None),
        ("ヘラサギ", None),
        ("leopard cat", None),
        ("колпица", None),
        ("鹤", None),
        ("东北虎 雪豹", None),
        ("재두루미 또는 흑두루미", None),
        ("Amur tiger?", None),
        ("Amur tiger x leopard", None),
        ("Panthera", None),
        ("Grus monacha x Grus grus", None),
        ("Panthera pardus fusca", None),
        ("", None),
    ],
)
def test_a_name_means_one_species_or_none(name, species):
    assert species_ids(pd.Series([name]), INDEX).tolist() == [species]


def test_a_name_of_two_species_means_neither():
    shared = pd.DataFrame(
        [
            {"species_id": "AL", "scientific_name": "Panthera pardus", "name_mn": "Ирвэс"},
            {"species_id": "SL", "scientific_name": "Panthera uncia", "name_mn": "ирвэс"},
        ]
    )
    assert "ирвэс" not in species_index(shared)


def test_missing_names_stay_missing():
    assert species_ids(pd.Series([None, "AT"], dtype=object), INDEX).tolist() == [None, "AT"]

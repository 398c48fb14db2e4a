"""Names of persons in texts: what is found however it is written, and what only looks like a name."""

from __future__ import annotations

import pandas as pd
import pytest

from neaspec_plugin.core.assessments.persons import FREE_TEXTS, NAMED_IN, Names, known_persons, without_persons
from neaspec_plugin.core.schema import TABLES


@pytest.mark.parametrize(
    ("person", "text", "left"),
    [
        ("Ivan Petrov", "told by Ivan Petrov in May", "told by … in May"),
        ("Ivan Petrov", "told by Petrov, Ivan in May", "told by … in May"),
        ("Petrov, Ivan", "IVAN  PETROV.", "…."),
        ("Dr. Ivan Petrov", "ivan petrov's map", "…'s map"),
        ("Пётр Иванов", "со слов: Иванов Петр", "со слов: …"),
        ("Ivan Petrov; Anna Kim", "Anna Kim and Ivan Petrov", "… and …"),
        ("Ivan Petrov, Anna Kim", "Kim Anna", "…"),
        ("Kim", "Mr Kim saw it", "Mr … saw it"),
        ("王小明", "由王小明报告", "由…报告"),
        ("王小明 教授", "王小明", "…"),
        ("王伟", "联系 王 伟", "联系 …"),
        ("김철수", "김철수에게 문의", "…에게 문의"),
        ("김 철수", "김철수 말로는", "… 말로는"),
        ("山田 太郎", "山田太郎による", "…による"),
        ("Wang Xiaoming (王小明)", "王小明 = Xiaoming Wang", "… = …"),
        ("Ivan Petrov", "联系Ivan Petrov电话", "联系…电话"),
        ("Ivan Petrov, +7 (900) 123-45-67, iv.petrov@example.org", "call 8 900 123 45 67", "call …"),
        ("+7 900 1234567", "tel. 9001234567 2025", "tel. …"),
        ("iv.petrov@example.org", "mail IV.Petrov@Example.org now", "mail … now"),
    ],
)
def test_a_name_is_replaced_however_it_is_written(person, text, left):
    assert Names.of([person]).hidden(text) == left


@pytest.mark.parametrize(
    ("person", "text"),
    [
        ("Khan", "north of Khanka and RUS-KHANKA"),
        ("Wang", "CHN-WANGQING"),
        ("Ivan Petrov", "Petrov saw what Ivan had told"),
        ("X", "X marks it"),
        ("A.", "a den"),
        ("王", "王家"),
        ("tel. 12", "12 dens in 2012, tel. 13"),
        ("+7 900 1234567", "counted 2025-05-31, 1 234 765 birds of 2024"),
        ("Ivan Petrov", "Cafe\u0301 of others"),
    ],
)
def test_what_only_looks_like_a_name_stays_as_it_is(person, text):
    assert Names.of([person]).hidden(text) == text


def test_only_free_texts_change_and_never_keys_codes_or_sites():
    tables = {
        "sites": pd.DataFrame({"site_id": ["Khan"], "name_en": ["Khan"], "note": ["told by Khan"]}),
        "assessments": pd.DataFrame({"assessment_id": ["Good"], "state": ["good"], "needs": ["good water"], "year": [2]}),
        "stakeholders": pd.DataFrame({"organisation": ["Good", "Office of Khan"], "role": ["manages", None]}),
        "recommendations": pd.DataFrame({"text": ["Khan", None], "text_code": ["other", "other"]}),
        "detections": pd.DataFrame({"remarks": ["Khan"]}),
    }  # fmt: skip
    safe = without_persons(tables, ("Khan", "Good"))
    assert safe["sites"].to_dict("records") == [{"site_id": "Khan", "name_en": "Khan", "note": "told by …"}]
    assert safe["assessments"].to_dict("records") == [
        {"assessment_id": "Good", "state": "good", "needs": "… water", "year": 2}
    ]
    assert list(safe["stakeholders"]["organisation"]) == [None, "Office of …"]  # nothing is left of the first
    assert list(safe["recommendations"]["text"]) == ["…", None]  # there is a text; nobody is asked to write one
    assert list(safe["detections"]["remarks"]) == ["Khan"]  # not passed on in this table at all
    assert tables["sites"]["note"].iloc[0] == "told by Khan"


def test_free_texts_are_columns_without_vocabulary_that_no_row_is_known_by():
    for table, names in FREE_TEXTS.items():
        for name in names:
            field = TABLES[table][name]
            assert not field.vocabulary and not field.references and name not in TABLES[table].key, (table, name)


def test_what_the_database_knows_of_persons():
    rows = {"stakeholders": pd.DataFrame({"person": [" Ivan Petrov ", None], "contact": ["1", "Ivan Petrov"]})}
    asked = []

    def read(table, columns):
        asked.append((table, columns[0]))
        return rows.get(table, pd.DataFrame(columns=columns))[columns]

    assert known_persons(read) == ("1", "Ivan Petrov") and asked == list(NAMED_IN)

"""Words for values in seven languages."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.detections.words import bundled_words
from neaspec_plugin.core.schema import VOCABULARIES

WORDS = bundled_words()


@pytest.mark.parametrize(
    ("vocabulary", "code", "words"),
    [
        ("sex", "male", "雄 オス 수컷 самец эр 公 수 ♂ M Male"),
        ("sex", "female", "雌 メス 암컷 самка өлөгчин 母 암 ♀ F female"),
        ("life_stage", "adult", "成体 成鸟 성체 成獣 взрослый adult"),
        ("life_stage", "juvenile", "幼体 幼鸟 어린새 幼鳥 котёнок сеголеток дэгдээхэй"),
        ("life_stage", "subadult", "亚成体 아성체 亜成獣 молодой"),
        ("yes_no", "yes", "是 да 예 はい тийм yes"),
        ("yes_no", "no", "否 нет 아니오 いいえ үгүй no"),
        ("sex", "unknown", "未知 不详 不明 неизвестно н/о 미상 불명 тодорхойгүй unk ? - n/a"),
        ("total_row", "total", "Total 合计 合計 합산 Итого нийт"),
        ("sample_type", "scat", "粪便 배설물 糞 экскременты баас scat"),
        ("sample_type", "hair", "毛发 털 毛 шерсть хялгас hair"),
        ("sampling_protocol", "camera trap", "红外相机 фотоловушка 무인카메라 センサーカメラ камер"),
    ],
)
def test_words_of_the_guide(vocabulary, code, words):
    assert {word: WORDS.value(vocabulary, word) for word in words.split()} == dict.fromkeys(words.split(), code)


def test_codes_are_words_for_themselves_in_any_case():
    for vocabulary in ("sex", "life_stage", "sampling_protocol", "observation_type", "effort_unit"):
        for code in VOCABULARIES[vocabulary]:
            assert WORDS.value(vocabulary, f" {code.upper()} ") == code


def test_what_says_nothing_is_unknown_only_where_the_vocabulary_has_that():
    assert WORDS.value("yes_no", "不明") is None
    assert WORDS.value("sex", "不明") == "unknown"
    assert WORDS.value("sex", "purple") is None
    assert WORDS.value("sex", None) is None
    assert WORDS.says_nothing("  Н/О ")
    assert not WORDS.says_nothing("Амба")


def test_rows_of_sums_are_told_with_or_without_a_colon():
    assert [WORDS.is_total(cell) for cell in ("Итого:", "合计：", "計", "계", "Total", "totals of Izumi", "")] == [
        True, True, True, True, True, False, False,
    ]  # fmt: skip


def test_a_column_of_words():
    column = pd.Series(["雄", None, "x", "самка"], index=[4, 5, 6, 9])
    assert WORDS.values("sex", column).to_dict() == {4: "male", 5: None, 6: None, 9: "female"}


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(VOCABULARIES)), st.text(max_size=10))
def test_any_text_is_a_code_or_nothing(vocabulary, text):
    assert WORDS.value(vocabulary, text) in {None, *VOCABULARIES[vocabulary]}

"""Tables of records as offices of seven languages write them; every row is simulated."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from simulated_packages import reasons, table
from simulated_tables import EXAMPLES

from neaspec_plugin.core.detections.delimited import CHUNK, Rows, text_frame
from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import detection_table, reader_for
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.detections.words import bundled_words
from neaspec_plugin.core.errors import NeaspecError

SPECIES = {"panthera tigris": "AT", "东北虎": "AT", "амурский тигр": "AT", "일본": "HC", "흑두루미": "HC", "マナヅル": "WNC",
           "цоохор ирвэс": "SL"}  # fmt: skip


def read(path, **told):
    context = Context(species=SPECIES, words=bundled_words(), **told)
    with open_source(str(path)) as source:
        return list(detection_table.read(source, context))


def only(path, **told):
    (chunk,) = read(path, **told)
    assert chunk.records_in == len(chunk.records) + len(chunk.rejects)
    return chunk


CASES = [
    (
        "编号,物种,日期,时间,纬度,经度,数量,性别,个体编号\n1,东北虎,2016年3月2日,下午 4:05,42°51′43″N,130°22′00″E,1,雄,T-12\n",
        "gb18030",
        "CHN",
        ("AT", "2016-03-02T16:05:00", "+08:00", 42.861944, "male", "T-12"),
    ),
    (
        "№;Вид;Дата;Время;Широта;Долгота;Количество;Пол;Особь\n1;Амурский тигр;02.03.2013;16:05;42,861944;130,5;1;самец;Т-12\n",
        "cp1251",
        "RUS",
        ("AT", "2013-03-02T16:05:00", "+11:00", 42.861944, "male", "Т-12"),  # Vladivostok kept +11 from 2011 to 2014
    ),
    (
        "번호,종명,날짜,시간,위도,경도,개체수,성별,개체번호\n1,흑두루미,2016. 3. 2.,16:05,38.3,127.2,12,암컷,\n",
        "cp949",
        "KOR",
        ("HC", "2016-03-02T16:05:00", "+09:00", 38.3, "female", None),
    ),
    (
        "番号,和名,日付,時刻,緯度,経度,個体数,性別,個体番号\n1,マナヅル,平成28年3月2日,16:05,32.1,130.27,3,不明,\n",
        "cp932",
        "JPN",
        ("WNC", "2016-03-02T16:05:00", "+09:00", 32.1, "unknown", None),
    ),
    (
        "дугаар;зүйл;огноо;цаг;өргөрөг;уртраг;тоо;хүйс;бодгаль\n1;Цоохор ирвэс;2015 оны 7 сарын 2;16:05;47,9;106,9;1;эм;И-1\n",
        "utf-8",
        "MNG",
        ("SL", "2015-07-02T16:05:00", "+09:00", 47.9, "female", "И-1"),  # summer time of 2015
    ),
]


@pytest.mark.parametrize("text, codec, country, expected", CASES, ids=[case[2] for case in CASES])
def test_a_table_of_each_country_is_read_as_it_was_meant(tmp_path, text, codec, country, expected):
    path = tmp_path / "simulated.csv"
    path.write_bytes(text.encode(codec))
    (row,) = only(path, country=country).records.to_dict("records")
    found = (
        row["species_id"],
        row["localStart"],
        row["utcOffset"],
        round(row["geometry"].y, 6),
        row["sex"],
        row["organismName"],
    )
    assert found == expected
    assert (row["tzSource"], row["owner_country"], row["timePrecision"]) == ("rule", country, "minute")


def test_day_and_month_are_told_by_the_whole_file(tmp_path):
    path = tmp_path / "simulated.csv"
    lines = ["species,date,latitude,longitude"] + ["Panthera tigris,03/04/2016,43.1,131.2"] * (CHUNK + 1)
    path.write_text("\n".join([*lines, "Panthera tigris,25/04/2016,43.1,131.2"]) + "\n", encoding="utf-8")
    first, second = read(path)
    assert first.records["localStart"].iloc[0] == "2016-04-03"
    assert second.records["localStart"].iloc[-1] == "2016-04-25"


def test_a_date_that_nothing_tells_is_a_month_and_flagged(tmp_path):
    path = tmp_path / "simulated.csv"
    path.write_text("species,date,latitude,longitude\nPanthera tigris,03/04/2016,43.1,131.2\n", encoding="utf-8")
    chunk = only(path)
    assert chunk.records["timePrecision"].tolist() == ["month"]
    assert list(chunk.flags["code"]) == ["day_month_unclear"]
    assert only(path, date_order="mdy").records["localStart"].tolist() == ["2016-03-04"]


def test_a_mapping_goes_before_the_guesses_and_constants_fill_in(tmp_path):
    path = tmp_path / "simulated.csv"
    path.write_text("what,when,lat,lon,species\nPanthera tigris,2016-03-02,43.1,131.2,not this\n", encoding="utf-8")
    mapping = {"species": "what", "date": "when", "declaredSide": "=RUS", "samplingProtocol": "=scat transect"}
    (row,) = only(path, mapping=mapping).records.to_dict("records")
    assert (row["species_id"], row["declaredSide"], row["samplingProtocol"]) == ("AT", "RUS", "scat transect")
    assert row["dynamicProperties"] == '{"species": "not this"}'
    with pytest.raises(NeaspecError) as caught:
        read(path, mapping={"species": "nothing"})
    assert caught.value.message.params == {"file": "simulated.csv", "column": "nothing"}


def test_no_column_of_persons_is_kept(tmp_path):
    path = tmp_path / "simulated.csv"
    path.write_text(
        "species,date,latitude,longitude,observer,наблюдатель,e-mail,weather\nPanthera tigris,2016-03-02,43.1,131.2,A,B,c@d,dry\n",
        encoding="utf-8",
    )
    assert only(path).records["dynamicProperties"].tolist() == ['{"weather": "dry"}']


def test_what_the_header_does_not_tell_is_asked_for(tmp_path):
    path = tmp_path / "simulated.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(NeaspecError) as caught:
        read(path)
    assert caught.value.message.params == {"file": "simulated.csv", "column": "species"}


def test_faults_are_rejected_each_with_its_reason(tmp_path):
    path = tmp_path / "simulated.csv"
    rows = [
        "a,Panthera tigris,2016-03-02,43.1,131.2,1",
        "a,Panthera tigris,2016-03-03,43.1,131.2,1",
        "b,,2016-03-02,43.1,131.2,1",
        "c,Panthera tigris,yesterday,43.1,131.2,1",
        "d,Panthera tigris,2016-03-02,131.2,43.1,1",
        "e,Panthera tigris,2016-03-02,43.1,131.2,many",
        "f,Meles leucurus,2016-03-02,43.1,131.2,",
    ]
    path.write_text("\n".join(["occurrenceID,species,date,latitude,longitude,count", *rows]), encoding="utf-8")
    chunk = only(path)
    assert dict(zip(chunk.rejects["source_row"], chunk.rejects["code"])) == {
        2: "duplicate_id",
        3: "value_missing",
        4: "bad_date",
        5: "coordinates_swapped",
        6: "not_a_number",
    }
    assert list(chunk.records["species_id"]) == ["AT", "OTHER"]


def test_a_sheet_is_read_by_the_rows_that_an_adapter_gives(tmp_path):
    import zipfile

    path = tmp_path / "simulated.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    frame = text_frame(
        [["Panthera tigris", "42370.25", "43.1", "131.2"]], ["species", "date", "latitude", "longitude"], [1]
    )
    (row,) = only(path, sheet=lambda _, words: iter([Rows(frame, [])])).records.to_dict("records")
    assert row["localStart"] == "2016-01-01T06:00:00"


def test_the_same_file_gives_the_same_ids(tmp_path):
    path = tmp_path / "simulated.csv"
    path.write_text(
        "species,date,latitude,longitude\n" + "Panthera tigris,2016-03-02,43.1,131.2\n" * 2, encoding="utf-8"
    )
    ids = list(only(path).records["occurrenceID"])
    assert ids == list(only(path).records["occurrenceID"]) and len(set(ids)) == 2


def test_only_a_clear_header_is_recognised(tmp_path):
    path = tmp_path / "simulated.csv"
    path.write_text("species,date,latitude,longitude\n", encoding="utf-8")
    with open_source(str(path)) as source:
        assert reader_for(source).FORMAT_ID == "detection_table"
    path.write_text("a,b,c\n", encoding="utf-8")
    with open_source(str(path)) as source:
        assert not detection_table.recognises(source)


CELL = st.text(st.characters(blacklist_categories=("Cs",)), max_size=12) | st.sampled_from(
    (
        "Panthera tigris",
        "2016-03-02",
        "43.1",
        "131.2",
        "",
        "42°51′N",
        "1e999",
        "-0",
        "NA",
        "2016年13月",
        "EPSG:28422",
        "\x00",
        '"',
    )
)


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.sampled_from(("species", "date", "latitude", "longitude", "count", "sex", "crs", "time", "country", "x")),
        unique=True,
    ),
    st.lists(st.lists(CELL, min_size=1, max_size=6), max_size=5),
    st.binary(max_size=20),
)
def test_whatever_comes_is_kept_rejected_or_refused(tmp_path_factory, header, rows, tail):
    path = tmp_path_factory.mktemp("any") / "simulated.csv"
    text = pd.DataFrame(rows).to_csv(index=False, header=False)
    path.write_bytes((",".join(header) + "\n" + text).encode("utf-8") + tail)
    try:
        chunks = read(path)
    except NeaspecError:
        return
    for chunk in chunks:
        assert chunk.records_in == len(chunk.records) + len(chunk.rejects)
    assert reasons(chunks) is not None and table(chunks, "detections") is not None

"""Tables of DNA samples and of genotypes, Genepop and GenAlEx; every animal and allele is simulated."""

from __future__ import annotations

import contextlib
import json

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from simulated_tables import (
    CELLS,
    DAMAGES,
    HALF,
    check,
    content,
    damaged,
    issues,
    not_read,
    read_with,
    records,
    write_tables,
)

from neaspec_plugin.core.detections.genotypes import locus_name
from neaspec_plugin.core.detections.readers import (
    genalex,
    genepop,
    genotype_table,
    reader_for,
    sample_table,
)
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.detections.words import bundled_words
from neaspec_plugin.core.errors import NeaspecError

SPECIES = {"panthera pardus": "AL", "远东豹": "AL", "дальневосточный леопард": "AL", "アムールヒョウ": "AL", "표범": "AL",
           "ирвэс": "SL"}  # fmt: skip
WORDS = {"species": SPECIES, "words": bundled_words(), "dataset_id": "lab"}


def write(path, text, encoding="utf-8"):
    path.write_bytes(text.encode(encoding))
    return path


def read(reader, path, **told):
    return read_with(reader, path, **{**WORDS, **told})


def recognised(path):
    with open_source(str(path)) as source:
        return reader_for(source).FORMAT_ID


def refused(reader, path, **told):
    with pytest.raises(NeaspecError) as caught:
        read(reader, path, **told)
    return caught.value.message


def calls(chunks):
    """{(sample, replicate, locus): (allele1, allele2)}, None where there is none."""
    rows = records(chunks, "genotypes")
    pairs = rows[["allele1", "allele2"]].astype(object).where(rows[["allele1", "allele2"]].notna(), None)
    names = rows["materialSampleID"].str.replace("lab:", "", regex=False)
    return dict(zip(zip(names, rows["replicate"], rows["locus"]), pairs.itertuples(index=False, name=None)))


# --- samples

SAMPLE_TABLES = [
    (
        "样品编号,物种,采集日期,纬度,经度,样品类型,保存方式,性别,采集人,林场\n007,远东豹,2016年3月2日,42°51′43″N,130°22′00″E,粪便,酒精,雄,某某,甲\n",
        "gb18030",
        ("scat", "male", "酒精", "林场"),
    ),
    (
        "№ пробы;Вид;Дата сбора;Широта;Долгота;Тип пробы;Консервация;Пол;Сборщик;Кордон\n"
        "007;Дальневосточный леопард;02.03.2016;42,861944;130,366667;экскременты;спирт;самец;Имярек;юг\n",
        "cp1251",
        ("scat", "male", "спирт", "Кордон"),
    ),
    (
        "試料番号,種名,採集日,緯度,経度,試料の種類,保存方法,性別,採集者,天候\n"
        "007,アムールヒョウ,平成28年3月2日,42.861944,130.366667,糞,エタノール,オス,某,晴\n",
        "cp932",
        ("scat", "male", "エタノール", "天候"),
    ),
    (
        "시료번호,종명,채집일,위도,경도,시료종류,보존방법,성별,채집자,날씨\n"
        "007,표범,2016. 3. 2.,42.861944,130.366667,배설물,에탄올,수컷,아무개,맑음\n",
        "cp949",
        ("scat", "male", "에탄올", "날씨"),
    ),
    (
        "sample id,species,collection date,latitude,longitude,sample type,preservation,sex,collector,weather\n"
        "007,Panthera pardus,2016-03-02,42.861944,130.366667,scat,ethanol,M,Somebody,fine\n",
        "utf-8",
        ("scat", "male", "ethanol", "weather"),
    ),
]


@pytest.mark.parametrize("text, codec, told", SAMPLE_TABLES, ids=["zh", "ru", "ja", "ko", "en"])
def test_a_table_of_samples_is_read_as_it_was_meant(tmp_path, text, codec, told):
    path = write(tmp_path / "simulated.csv", text, codec)
    assert recognised(path) == "sample_table"
    chunks = read(sample_table, path)
    assert check(chunks) == (1, 1, 0)
    (row,) = records(chunks, "samples").to_dict("records")
    assert (row["materialSampleID"], row["species_id"], row["collectionDate"]) == ("lab:007", "AL", "2016-03-02")
    assert (row["sampleType"], row["sex"], row["preservation"]) == told[:3]
    assert (round(row["geometry"].y, 6), round(row["geometry"].x, 6)) == (42.861944, 130.366667)
    kept = json.loads(row["dynamicProperties"])
    assert told[3] in kept
    person = text.split("\n")[1].split(";" if codec == "cp1251" else ",")[8]
    assert not any(person in str(chunk.records.to_dict()) for chunk in chunks)


def test_a_note_above_the_header_is_no_row_and_what_is_unknown_stays_unknown(tmp_path):
    text = "simulated list of samples,,,\n,,,\nsample id,species,date,lab\nA01,,03/2016,north\nA02,Felis catus,,n/a\n"
    chunks = read(sample_table, write(tmp_path / "s.csv", text))
    first, second = records(chunks, "samples").to_dict("records")
    assert (first["species_id"], first["collectionDate"], first["timePrecision"]) == (None, "2016-03-01", "month")
    assert (second["species_id"], second["collectionDate"], second["lab"]) == ("OTHER", None, None)
    assert json.loads(second["dynamicProperties"]) == {"verbatimSpecies": "Felis catus"}
    assert set(issues(chunks, "flags")) == {"species_not_told", "collection_date_missing", "coordinates_missing"}


def test_faults_of_samples_are_rejected_each_with_its_reason(tmp_path):
    rows = ["01,scat,2016-03-02,42.8,130.3", "01,hair,2016-03-02,42.8,130.3", "1,scat,2016-03-02,42.8,130.3",
            ",scat,2016-03-02,42.8,130.3", "2,scat,yesterday,42.8,130.3", "3,scat,2016-03-02,130.3,42.8",
            "01,scat,2016-03-02,42.8,130.3", "4,scat"]  # fmt: skip
    text = "\n".join(["sample id,sample type,date,latitude,longitude", *rows])
    chunks = read(sample_table, write(tmp_path / "s.csv", text))
    assert check(chunks) == (8, 2, 6)
    assert list(records(chunks, "samples")["materialSampleID"]) == ["lab:01", "lab:1"]
    told = pd.concat([chunk.rejects for chunk in chunks])
    assert dict(zip(told["source_row"], told["code"])) == {
        2: "sample_contradicts", 4: "value_missing", 5: "bad_date", 6: "coordinates_swapped", 7: "duplicate_id",
        8: "wrong_cell_count",
    }  # fmt: skip


def test_a_table_of_records_with_a_column_of_samples_is_none_of_samples(tmp_path):
    text = "sample id,species,date,latitude,longitude,count\n,Panthera pardus,2016-03-02,42.8,130.3,1\n"
    assert recognised(write(tmp_path / "r.csv", text)) == "detection_table"
    text = "sample id,species,date,latitude,longitude\n,Panthera pardus,2016-03-02,42.8,130.3\n"
    assert recognised(write(tmp_path / "r.csv", text)) == "detection_table"


# --- loci


@pytest.mark.parametrize("written", ["Fca43", "FCA043", "fca-043", "FCA 43", "ＦＣＡ４３"])
def test_a_locus_has_one_name(written):
    assert locus_name(written) == "FCA043"


def test_other_loci_lose_only_signs_and_leading_zeros():
    assert [locus_name(name) for name in ("F42", "f042", "Pti007", "6HDZ-700", "D10S1")] == [
        "F42", "F42", "PTI7", "6HDZ700", "D10S1"
    ]  # fmt: skip


HEADERS = [
    "FCA304a,FCA304b,F42a,F42b", "FCA304.1,FCA304.2,F42.1,F42.2", "FCA304_1,FCA304_2,F42_1,F42_2",
    "FCA304.a1,FCA304.a2,F42.a1,F42.a2", "FCA304,FCA304,F42,F42", "FCA304,,F42,", "Fca304 (a),Fca304 (b),F42 (a),F42 (b)",
    "FCA304 allele 1,FCA304 allele 2,F42 allele 1,F42 allele 2", "FCA304_A,FCA304_B,F42_A,F42_B",
]  # fmt: skip


@pytest.mark.parametrize("header", HEADERS)
def test_two_columns_are_a_locus_however_they_are_named(tmp_path, header):
    path = write(tmp_path / "g.csv", f"sample,{header}\n001,146,142,200,200\n002,0,0,198,204\n")
    assert recognised(path) == "genotype_table"
    chunks = read(genotype_table, path)
    assert check(chunks) == (4, 4, 0)
    assert calls(chunks) == {
        ("001", "1", "FCA304"): (142, 146), ("001", "1", "F42"): (200, 200),
        ("002", "1", "FCA304"): (None, None), ("002", "1", "F42"): (198, 204),
    }  # fmt: skip


@pytest.mark.parametrize("first, second", [("142/146", "200/200"), ("142-146", "200-200"), ("142146", "200200"),
                                           ("142, 146", "200,200"), ("142 146", "200 200"), ("142:146", "200:200")])  # fmt: skip
def test_one_column_may_hold_the_genotype(tmp_path, first, second):
    path = write(tmp_path / "g.csv", f'sample;L1;L2\n001;"{first}";"{second}"\n002;;000000\n')
    assert recognised(path) == "genotype_table"
    assert calls(read(genotype_table, path)) == {
        ("001", "1", "L1"): (142, 146), ("001", "1", "L2"): (200, 200),
        ("002", "1", "L1"): (None, None), ("002", "1", "L2"): (None, None),
    }  # fmt: skip


def test_a_sample_that_comes_again_is_a_repeated_amplification(tmp_path):
    text = "sample,L1a,L1b,L2a,L2b\n7,142,146,200,204\n7,142,142,200,204\n8,142,146,200,204\n"
    chunks = read(genotype_table, write(tmp_path / "g.csv", text))
    rows = records(chunks, "genotypes")
    assert list(rows["genotype_id"][:4]) == ["lab:7:1:L1", "lab:7:1:L2", "lab:7:2:L1", "lab:7:2:L2"]
    assert set(rows["callType"]) == {"raw"}
    stated = "sample,PCR,L1a,L1b,L2a,L2b\n7,b,142,146,200,204\n7,a,142,142,200,204\n"
    assert {key[1] for key in calls(read(genotype_table, write(tmp_path / "g.csv", stated)))} == {"a", "b"}


def test_what_is_no_allele_is_rejected_and_a_half_call_is_flagged(tmp_path):
    rows = ["1,142,0,200,204", "2,142.5,146,200,204", "3,many,146,200,204", "4,142/146/150,,200,204",
            "5,146.0,142.0,OL,?", ",142,146,200,204", "6,142,146,200", "7,-9,-9,-99,-99"]  # fmt: skip
    chunks = read(genotype_table, write(tmp_path / "g.csv", "\n".join(["sample,L1a,L1b,L2a,L2b", *rows])))
    assert check(chunks) == (14, 9, 5)  # six samples of two loci, a row without a name and one that is too short
    told = pd.concat([chunk.rejects for chunk in chunks])
    assert dict(zip(told["source_row"], told["code"])) == {
        2: "allele_not_whole", 3: "not_an_allele", 4: "more_than_two_alleles", 6: "value_missing", 7: "wrong_cell_count",
    }  # fmt: skip
    found = calls(chunks)
    assert found["1", "1", "L1"] == (142, None)
    assert found["5", "1", "L1"] == (142, 146) and found["5", "1", "L2"] == (None, None)
    assert found["7", "1", "L1"] == found["7", "1", "L2"] == (None, None)
    assert issues(chunks, "flags") == ["half_call"]


GENEMAPPER = [
    ["Sample File", "Sample Name", "Panel", "Marker", "Dye", "Allele 1", "Allele 2", "Size 1"],
    ["a.fsa", "T01", "p", "FCA43", "B", "142", "146", "142.1"],
    ["a.fsa", "T01", "p", "F42", "B", "200", "", "200.2"],
    ["b.fsa", "T01", "p", "FCA43", "B", "142", "", "142.0"],
    ["c.fsa", "T02", "p", "FCA43", "B", "OL", "?", ""],
]  # fmt: skip


def test_long_tables_of_genemapper_repeat_a_blank_allele_only_where_asked(tmp_path):
    path = write(tmp_path / "g.txt", "\n".join(map("\t".join, GENEMAPPER)) + "\n")
    assert recognised(path) == "genotype_table"
    chunks = read(genotype_table, path)
    assert check(chunks) == (4, 4, 0)
    assert not_read(chunks) == {"beside_genotype": 4}
    half = {("T01", "1", "FCA043"): (142, 146), ("T01", "1", "F42"): (200, None), ("T01", "2", "FCA043"): (142, None),
            ("T02", "1", "FCA043"): (None, None)}  # fmt: skip
    assert calls(chunks) == half
    asked = calls(read(genotype_table, path, mapping={"secondAlleleBlank": "=homozygote"}))
    assert asked == {key: (a, a if a and b is None else b) for key, (a, b) in half.items()}


def test_rows_of_single_alleles_are_joined(tmp_path):
    rows = ["1,L1,146", "1,L1,142", "1,L2,200", "2,L1,142", "2,L1,146", "2,L1,150", "3,L1,0"]
    chunks = read(genotype_table, write(tmp_path / "g.csv", "\n".join(["sample,locus,allele", *rows])))
    assert calls(chunks) == {
        ("1", "1", "L1"): (142, 146),
        ("1", "1", "L2"): (200, None),
        ("3", "1", "L1"): (None, None),
    }
    assert issues(chunks) == ["more_than_two_alleles"] and issues(chunks, "flags") == ["half_call"]
    assert not_read(chunks) == {"allele_of_a_call": 3} and check(chunks) == (4, 3, 1)


def test_what_a_table_of_genotypes_says_of_its_samples_becomes_samples(tmp_path):
    text = ("sample,species,date,latitude,longitude,collector,plate,L1a,L1b,L2a,L2b\n"
            "7,Panthera pardus,2016-03-02,42.8,130.3,Somebody,P1,142,146,200,204\n7,,,,,,,142,142,200,204\n")  # fmt: skip
    chunks = read(genotype_table, write(tmp_path / "g.csv", text))
    assert check(chunks) == (5, 5, 0)
    (row,) = records(chunks, "samples").to_dict("records")
    assert (row["materialSampleID"], row["species_id"], row["collectionDate"]) == ("lab:7", "AL", "2016-03-02")
    assert json.loads(row["dynamicProperties"]) == {"plate": "P1"}
    assert "Somebody" not in str(content(chunks))


def test_a_folder_of_samples_and_genotypes_is_read_as_one(tmp_path):
    folder = write_tables(tmp_path / "lab", {
        "a.csv": [["sample", "sex", "L1a", "L1b", "L2a", "L2b"], ["7", "F", "142", "146", "200", "204"]],
        "b.csv": [["sample id", "species", "date"], ["7", "Panthera pardus", "2016-03-02"]],
        "c.csv": [["sample", "L1a", "L1b", "L2a", "L2b"], ["7", "142", "142", "200", "204"]],
    })  # fmt: skip
    assert recognised(folder) == "genotype_table"
    chunks = read(genotype_table, folder)
    assert check(chunks) == (5, 5, 0)
    assert len(records(chunks, "samples")) == 1
    assert {key[1] for key in calls(chunks)} == {"1", "2"}
    assert not_read(chunks) == {"beside_genotype": 1}  # the sex of a.csv


def test_two_columns_of_one_locus_are_refused(tmp_path):
    path = write(tmp_path / "g.csv", "sample,Fca43a,Fca43b,FCA043.1,FCA043.2\n7,142,146,142,146\n")
    assert refused(genotype_table, path).code == "duplicate_column"
    assert refused(genotype_table, write(tmp_path / "g.csv", "sample,a\n7,text\n")).params["column"] == "locus"


# --- Genepop

GENEPOP = "{title}\n{loci}\nPop\nT01, {a}\n T02 ,\t{b}\n\npOP\nT03 ,{c}\n"
LOCI = ["Fca43\nF42", "Fca43, F42", "Fca43,\n\nF42  "]


@pytest.mark.parametrize("loci", LOCI)
@pytest.mark.parametrize("title", ["simulated", ""])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_genepop_of_three_digits(tmp_path, loci, title, end):
    text = GENEPOP.format(title=title, loci=loci, a="146142   200200", b="000000 198204", c="142000 200200")
    path = write(tmp_path / "g.txt", text.replace("\n", end))
    assert recognised(path) == "genepop"
    chunks = read(genepop, path)
    assert check(chunks) == (6, 6, 0)
    assert calls(chunks) == {
        ("T01", "1", "FCA043"): (142, 146), ("T01", "1", "F42"): (200, 200), ("T02", "1", "FCA043"): (None, None),
        ("T02", "1", "F42"): (198, 204), ("T03", "1", "FCA043"): (142, None), ("T03", "1", "F42"): (200, 200),
    }  # fmt: skip
    assert issues(chunks, "flags") == ["half_call"]
    with open_source(str(path)) as source:
        told = genepop.describe(source, read_context())
    assert (told.format_version, json.loads(told.descriptor)) == ("3 digits", {"title": title, "populations": [2, 1]})


def read_context():
    from neaspec_plugin.core.detections.reader import Context

    return Context(**WORDS)


def test_genepop_of_two_digits_haploid_loci_and_broken_rows(tmp_path):
    text = (
        "t\nL1\nmt\nPOP\nT01 , 0205 03\nT02 , 0202 00\nT03 , 0205\nT04 , 0205 x1\nT05 , 020 03\nT06 no comma 0205 03\n"
    )
    chunks = read(genepop, write(tmp_path / "g.gen", text))
    assert check(chunks) == (10, 6, 4)
    assert calls(chunks) == {
        ("T01", "1", "L1"): (2, 5), ("T01", "1", "MT"): (3, None), ("T02", "1", "L1"): (2, 2),
        ("T02", "1", "MT"): (None, None), ("T04", "1", "L1"): (2, 5), ("T05", "1", "MT"): (3, None),
    }  # fmt: skip
    assert issues(chunks) == ["not_an_allele", "not_an_allele", "wrong_cell_count", "wrong_cell_count"]
    assert issues(chunks, "flags") == []  # one allele of a haploid locus is all of it
    lines = pd.concat([chunk.rejects for chunk in chunks])["source_row"]
    assert sorted(lines) == [7, 8, 9, 10]


def test_names_of_populations_and_coordinates_are_no_names_of_samples(tmp_path):
    text = "t\nL1\nPOP\nnorth ,142146\nnorth ,142142\nnorth ,142142\nPOP\n130.25 42.5 ,142146\n130.5 42.75,146146\n"
    path = write(tmp_path / "g.gen", text)
    chunks = read(genepop, path)
    assert check(chunks) == (10, 10, 0)
    rows = records(chunks, "genotypes")
    assert rows["materialSampleID"].nunique() == 5 and set(rows["replicate"]) == {"1"}
    assert not rows["materialSampleID"].str.contains("north|130|42\\.5").any()
    samples = records(chunks, "samples")
    assert sorted(point.x for point in samples["geometry"] if point is not None) == [130.25, 130.5]
    assert content(chunks) == content(read(genepop, path))


def test_populations_are_kept_where_a_mapping_says_what_they_are(tmp_path):
    path = write(tmp_path / "g.gen", "t\nL1\nPOP\nA1 ,142146\nA2 ,142142\nPOP\nB1 ,142146\nB1 ,142142\nB2 ,142142\n")
    assert not_read(read(genepop, path)) == {"beside_genotype": 5}
    chunks = read(genepop, path, mapping={"locality": "population", "species": "=Panthera pardus"})
    rows = records(chunks, "samples")
    assert rows[["materialSampleID", "locality", "species_id"]].to_numpy().tolist() == [
        ["lab:A1", "A2", "AL"], ["lab:A2", "A2", "AL"], ["lab:B1", "B2", "AL"],
        ["lab:B2", "B2", "AL"],
    ]  # fmt: skip
    assert not_read(chunks) == {}


def test_a_genepop_file_without_loci_or_populations_is_refused(tmp_path):
    for text in ("title\nL1\nL2\n", "title\nPOP\nA , 0202\n"):
        assert refused(genepop, write(tmp_path / "g.gen", text)).code == "missing_column"


# --- GenAlEx

GENALEX = [
    ["2", "3", "2", "2", "1"],
    ["simulated", "", "", "north", "south"],
    ["Sample", "Pop", "Fca43", "", "F42", "", "", "X", "Y"],
    ["001", "north", "146", "142", "200", "200", "", "130.25", "42.5"],
    ["002", "north", "0", "0", "198", "204", "", "130.5", "42.75"],
    ["003", "south", "142", "0", "-1", "-1", "", "", ""],
]
GENALEX_CALLS = {
    ("001", "1", "FCA043"): (142, 146), ("001", "1", "F42"): (200, 200), ("002", "1", "FCA043"): (None, None),
    ("002", "1", "F42"): (198, 204), ("003", "1", "FCA043"): (142, None), ("003", "1", "F42"): (None, None),
}  # fmt: skip


def genalex_file(path, rows, delimiter=","):
    width = max(map(len, rows))
    lines = [delimiter.join([*row, *[""] * (width - len(row))]) for row in rows]
    return write(path, "\n".join(lines) + "\n")


@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_genalex_with_coordinates(tmp_path, delimiter):
    path = genalex_file(tmp_path / "g.csv", GENALEX, delimiter)
    assert recognised(path) == "genalex"
    chunks = read(genalex, path)
    assert check(chunks) == (9, 9, 0)
    assert calls(chunks) == GENALEX_CALLS
    samples = records(chunks, "samples")
    assert [point and (point.x, point.y) for point in samples["geometry"]] == [(130.25, 42.5), (130.5, 42.75), None]
    assert [json.loads(row)["population"] for row in samples["dynamicProperties"]] == ["north", "north", "south"]


def test_genalex_without_coordinates_and_with_one_column_a_locus(tmp_path):
    rows = [row[:6] for row in GENALEX]
    chunks = read(genalex, genalex_file(tmp_path / "g.csv", rows))
    assert calls(chunks) == GENALEX_CALLS and not_read(chunks) == {"beside_genotype": 3}
    single = [["1", "2", "1", "2"], ["t", "", "", "p"], ["S", "P", "mt"], ["a", "p", "3"], ["b", "p", "0"], ["note"]]
    chunks = read(genalex, genalex_file(tmp_path / "g.csv", single))
    assert calls(chunks) == {("a", "1", "MT"): (3, None), ("b", "1", "MT"): (None, None)}
    assert issues(chunks, "flags") == [] and not_read(chunks) == {"note_in_table": 1}


def test_a_genalex_header_that_does_not_fit_is_refused(tmp_path):
    for first in (["3", "3", "2", "2", "1"], ["2", "4", "2", "2", "1"], ["2", "3", "0"], ["x"]):
        message = refused(genalex, genalex_file(tmp_path / "g.csv", [first, *GENALEX[1:]]))
        assert message.code == "odd_genalex_header"
    message = refused(genalex, genalex_file(tmp_path / "g.csv", [["2", "4", "2", "2", "2"], *GENALEX[1:]]))
    assert (message.code, message.params["stated"], message.params["found"]) == ("rows_missing", 4, 3)


# --- whatever comes

WIDE = [["sample", "species", "date", "L1a", "L1b", "L2"], ["01", "Panthera pardus", "2016-03-02", "142", "146", "200/204"],
        ["01", "", "", "142", "142", "200/200"], ["02", "Panthera pardus", "2016-03-03", "0", "0", "0"]]  # fmt: skip
SAMPLES = [["sample id", "sample type", "date", "latitude", "longitude", "sex"], ["01", "scat", "2016-03-02", "42.8", "130.3", "F"],
           ["02", "hair", "2016-03-03", "42.9", "130.4", "M"]]  # fmt: skip
TABLES = {
    "wide": (genotype_table, WIDE), "long": (genotype_table, GENEMAPPER), "samples": (sample_table, SAMPLES),
    "genalex": (genalex, GENALEX),
    "genepop": (genepop, [["t"], ["L1"], ["L2"], ["POP"], ["A ", "142146 200204"], ["B ", "142142 000000"], ["POP"],
                          ["C ", "142146 200204"]]),
}  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
@HALF
@given(damages=DAMAGES)
def test_whatever_the_cells_hold_each_row_is_kept_or_rejected(tmp_path_factory, name, damages):
    reader, rows = TABLES[name]
    folder = tmp_path_factory.mktemp("any")
    header = [f"#{n}" for n in range(len(rows[0]))] if name in ("genepop", "genalex") else rows[0]
    body = rows if header is not rows[0] else rows[1:]
    made = damaged({"t.csv": [dict(enumerate(row)) for row in [header, *body]]}, damages)["t.csv"][1:]
    write_tables(folder, {"t.csv": made[1:] if header is not rows[0] else made})
    with contextlib.suppress(NeaspecError):
        check(read(reader, folder / "t.csv"))


@pytest.mark.parametrize("name", TABLES)
@HALF
@given(
    bad=st.one_of(st.binary(max_size=60), CELLS.map(lambda cell: cell.encode("utf-8", "replace"))),
    at=st.integers(0, 150),
)
def test_whatever_the_bytes_are_only_our_own_error_comes(tmp_path_factory, name, bad, at):
    reader, rows = TABLES[name]
    folder = write_tables(tmp_path_factory.mktemp("any"), {"t.csv": rows})
    whole = (folder / "t.csv").read_bytes()
    (folder / "t.csv").write_bytes(whole[:at] + bad + whole[at:])
    with contextlib.suppress(NeaspecError):
        check(read(reader, folder / "t.csv"))

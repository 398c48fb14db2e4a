"""The form in every language: what stands in it, that it is read back, and what is refused."""

from __future__ import annotations

import re
import zipfile

import pytest
from filled_forms import read_sheets
from qgis.core import QgsProcessingException

from neaspec_plugin.adapters import assessment_words
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.assessments.form import SHEETS, columns
from neaspec_plugin.core.schema import LANGUAGES, VOCABULARIES


def made(run, office, tmp_path, name="form.xlsx", **more):
    path = str(tmp_path / name)
    results = run("assessmentform", {"DATABASE": office, "FORM": path, "LANGUAGE": "en", **more})
    return results, read_sheets(path)


def test_sites_and_listed_species_of_a_country_are_filled_in(run, office, tmp_path):
    results, sheets = made(run, office, tmp_path, COUNTRY="MNG", YEAR=2025, OFFICE="Simulated Office", LANGUAGE="ru")
    words = Wording("ru")
    database = open_database(office)
    sites = sorted(database.read("sites", {"country_iso3": "MNG"})["site_id"])
    rows = sheets[assessment_words.title("assessments", words)]
    assert rows[0] == list(assessment_words.headers("assessments", words).values())
    assert [row[0] for row in rows[1:]] == sites and results["COUNT"] == len(sites)
    assert {tuple(row[2:5]) for row in rows[1:]} == {("2025", "Simulated Office", "Монголия")}
    listed = database.read("site_species", {"site_id": sites})
    listed = listed[listed["presence"] != "historic"]
    names = dict(zip(database.read("species")["species_id"], database.read("species")["name_ru"]))
    seasons = {"passage": ["spring_passage", "autumn_passage"], "resident": ["year_round"]}
    expected = {
        (site, names[species], words.word("season", one))
        for site, species, season in zip(listed["site_id"], listed["species_id"], listed["season"])
        for one in seasons.get(season, [season])
    }
    numbers = sheets[assessment_words.title("assessment_species", words)][1:]
    assert {(row[0], row[3], row[4]) for row in numbers} == expected and len(numbers) == len(expected)


def test_all_words_of_all_closed_vocabularies_are_listed(run, office, tmp_path):
    _, sheets = made(run, office, tmp_path, SITES="RUS-KHANKA")
    words = Wording("en")
    listed = {tuple(row) for row in sheets[assessment_words.title("words", words)][1:]}
    for table in SHEETS:
        heads = assessment_words.headers(table, words)
        for one in columns(table):
            if one.vocabulary and one.vocabulary not in ("species_id", "country"):
                for code in filter(None, VOCABULARIES[one.vocabulary]):
                    column = f"{assessment_words.title(table, words)}: {heads[one.name]}"
                    row = (column, words.word(one.vocabulary, code))
                    assert row in listed


def test_the_three_lists_of_habitats_are_told_apart(run, office, tmp_path):
    _, sheets = made(run, office, tmp_path, SITES="RUS-KHANKA；CHN-XINGKAI")
    words = Wording("en")
    rows = sheets[assessment_words.title("words", words)]
    assert rows[0] == ["Column", "Word"]
    head = f"Habitats: {assessment_words.headers('assessment_habitats', words)['habitat_type']}"
    heads = {row[0] for row in rows if row[0].startswith(head)}
    assert heads == {f"{head} ({words.word('habitat_list', one)})" for one in VOCABULARIES["habitat_list"]}
    sites = sheets[assessment_words.title("assessments", words)][1:]
    assert [row[0] for row in sites] == ["CHN-XINGKAI", "RUS-KHANKA"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_in_every_language_it_is_read_back_and_nothing_in_it_is_filled_in(run, office, tmp_path, language, ending):
    made(run, office, tmp_path, f"form.{ending}", COUNTRY="KOR", YEAR=2025, LANGUAGE=language)
    before = open_database(office).count("assessments")
    results = run("importassessments", {"DATABASE": office, "INPUT": str(tmp_path / f"form.{ending}")})
    assert (results["ROWS_IN"], results["ROWS_REJECTED"]) == (0, 0)
    assert open_database(office).count("assessments") == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_headers_and_words_tell_their_codes_apart(language):
    """Two that a translator gave the same word could not be told apart when the form comes back."""
    wording = Wording(language)
    lexicon = assessment_words.lexicon([wording])
    assert {lexicon.table(assessment_words.title(table, wording)) for table in SHEETS} == set(SHEETS)
    for table in SHEETS:
        heads = assessment_words.headers(table, wording)
        assert lexicon.fields(table, list(heads.values()), language) == list(heads)
    for vocabulary, known in assessment_words.words(wording).items():
        assert {code: lexicon.code(vocabulary, word, language) for code, word in known.items()} == {
            code: code for code in known
        }


def test_each_of_all_languages_is_understood_among_the_others():
    lexicon = assessment_words.all_languages()
    for language in LANGUAGES:
        wording = Wording(language)
        for vocabulary, known in assessment_words.words(wording).items():
            assert all(lexicon.code(vocabulary, word, language) == code for code, word in known.items())


def test_the_same_question_gives_the_same_sheets(run, office, tmp_path):
    _, first = made(run, office, tmp_path, "a.xlsx", COUNTRY="JPN", LANGUAGE="ja")
    _, second = made(run, office, tmp_path, "b.xlsx", COUNTRY="JPN", LANGUAGE="ja")
    assert first == second


def test_every_column_with_a_closed_vocabulary_offers_its_own_words(run, office, tmp_path):
    _, sheets = made(run, office, tmp_path, SITES="RUS-KHANKA;CHN-XINGKAI", LANGUAGE="mn")
    words = Wording("mn")
    listed = sheets[assessment_words.title("words", words)]
    with zipfile.ZipFile(tmp_path / "form.xlsx") as archive:
        xml = [archive.read(f"xl/worksheets/sheet{place}.xml").decode("utf-8") for place in range(2, 2 + len(SHEETS))]
    for table, sheet in zip(SHEETS, xml):
        lists = dict(re.findall(r'sqref="([A-Z])2:[^"]*"><formula1>(.*?)</formula1>', sheet))
        sites = "'{}'!$A$2:$A$3".format(assessment_words.title("assessments", words))
        for place, (name, head) in enumerate(assessment_words.headers(table, words).items()):
            (field,) = (one for one in columns(table) if one.name == name)
            found = lists.pop("ABCDEFGHIJKLMNOPQRST"[place], None)
            if name == "site_id" and table != "assessments":
                assert found == sites
            elif field.vocabulary or name == "habitat_type" or (table, name) == ("threats", "kind"):
                title, first, last = re.fullmatch(r"'(.*)'!\$B\$(\d+):\$B\$(\d+)", found).groups()
                column = f"{assessment_words.title(table, words)}: {head}"
                own = [row for row in listed if row[0] == column or row[0].startswith(f"{column} (")]
                assert (title, listed[int(first) - 1 : int(last)]) == (assessment_words.title("words", words), own)
            else:
                assert found is None
        assert not lists


@pytest.mark.parametrize(
    "more, told",
    [
        ({"SITES": "RUS-KHANKA; RUS-NOWHERE"}, "RUS-NOWHERE"),
        ({"FORM": "form.csv"}, "does not end in .xlsx or .ods"),
        ({"FORM": "none/form.xlsx"}, "cannot be written"),
    ],
)
def test_what_cannot_be_made_is_told(run, office, tmp_path, more, told):
    if "FORM" in more:
        more = {"FORM": str(tmp_path / more["FORM"])}
    with pytest.raises(QgsProcessingException, match=told):
        run("assessmentform", {"DATABASE": office, "FORM": str(tmp_path / "form.xlsx"), **more})
    assert not list(tmp_path.glob("*.xlsx")) and not list(tmp_path.glob("*.part*"))

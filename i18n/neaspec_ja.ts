<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>NEASPEC</name>
    <message>
        <source>1 % level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 % level, edition {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 percent level (individuals)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is longer than 65,536 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code that names each unit once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count is complete where its source says so. The year of a winter is that of its January.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count of a region names a site as its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date or time cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field for numbers holds something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level is derived from the estimate of its edition unless it is marked as official.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level is reached regularly where {part} of {whole} seasons reach it, with at least {seasons} complete seasons, or where the mean of at least {mean} seasons does. Counts enter from season year {year} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of objects with field, direction (benefit or cost), normalisation (min_max, rank or threshold), weight, and pieces for threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A low score may mean that counts are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing value counts as the worst in the score and as the best in the higher score, so that the difference shows what is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is outside its possible range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project with the layers, styled and named in the language chosen; its paths are relative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published count is a row on the site itself for one of the three birds, in any unit; counts of regions are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record coarser than 25 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is made to be passed on. Places of cats, breeding colonies and roosts are shown as centres of 0.1 degree cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reviewer rejected the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site stands in each line that applies to one of its species and seasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX or ODS). Left empty: the published counts of the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX, ODS) or a Camtrap DP package. Left empty: the published counts of the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time has no offset from universal time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is not one of those allowed, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is not one of those allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that is needed is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict from {seasons} complete seasons or fewer is provisional, and so is one from seasons whose completeness is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict is met, not met or insufficient data, with its figures, seasons and reason. Where data are missing, the missing seasons are named; missing data never mean that a criterion is not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of the import (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {added}; changed: {changed}; gone: {gone}; unchanged: {unchanged}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries, each site once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All flagship waterbirds together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it becomes visible at once or not at all. If the import is interrupted, the database is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites with a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables are there from the first day, so that no office has to move its data later. A conservation database that exists already is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are 0. Nothing was computed. Give a criterion a weight above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An animal seen in two countries counts once; national totals of cats are never added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An animal that crossed without being photographed on both sides is missing from the share, so the share is a minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exact product needs a recipient. Nothing was released. Name the recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inferred link is drawn dashed. It says which sites are near each other in consecutive seasons, not that a bird flew from one to the other. Borders crossed are named only where telemetry shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive {file} holds a member that would leave its folder: {member}. Nothing was changed. Do not use this archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive {file} unpacks to an unreasonable size. Nothing was changed. Unpack it yourself and import the folder if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess key sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess key sites by criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis of the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birds' key sites with the numbers that “Score priorities” takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birds: key sites and the counts known of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both coordinates are zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on public NEASPEC documents; not a publication of NEASPEC or the United Nations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cats: each animal counted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells with a listed site or record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells with a listed site or record, not a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the conservation database is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarser than 25 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarsest precision (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coast: made with Natural Earth, in the public domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conservation database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates are centres of 0.01 or 0.001 degree cells (category 3 or 4 of Chapman 2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates are centres of 0.1 degree cells and dates are months (category 1 or 2 of Chapman 2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates are outside their possible range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corridors named in publications, drawn as straight lines between the two ends known. The line is not the path of the animals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted sites that are not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries of the programme in its range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries shown in the project; none chosen means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries stand in the order of the programme. A count that is not shared may exist; it was not available here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts and detections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as published. Rows of one season are parts, maxima and totals side by side: never add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts not known to be complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of one season overlap and are never added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of regions have no place on the map and are never tested as a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts per species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create conservation database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates the conservation database: one GeoPackage with all tables of the programme, from species and key sites to detections, verdicts and runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria met by one edition of the 1 % level and not by another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria that these data cannot decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion {number} lacks the key {key}. Nothing was computed. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critically endangered (CR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data deficient (DD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {file} exists already and was kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {file} has schema version {found}; this plugin knows version {known}. Nothing was changed. Update the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {file} is locked by another program. Nothing was changed. End the edit session there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {file} refused the change: {detail}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived from the estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution is shown as half-degree cells with a listed site or record; it is not a range. Corridors are schematic lines between two named ends; those without two ends are in the table only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EAAF 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EAAF staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each edition of a population's 1 % level is tested, and verdicts that differ between editions are listed. A Ramsar sheet needs the official level; the levels that come with the plugin are derived from published estimates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each number in brackets in the report leads to this list. It names the rows of the database that the figure comes from, by their ids. In a line of a table, a figure without a number comes from the rows of the number before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part is the share of one criterion in the score of a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row names its source and how sure it is. Rows of low confidence have a hollow symbol. Rows that the office added itself stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each site is linked to the nearest sites of its population in the following season; distances are geodesic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step is an algorithm of its own that can be run alone or placed in a model of the office's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition of the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endangered (EN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record is accounted for: records in are records kept and records rejected, and each rejection has its reason and its row. Flagged records are kept and shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact coordinates, dates and station names are withheld. Ask the owner of the record for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extinct (EX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extinct in the wild (EW)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the unit's code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field {field} holds values that are not finite numbers. Nothing was computed. Choose a numeric field or correct the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field {field} is in two criteria. Nothing was computed. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure (individuals)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure {number}. {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures on movement across borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures on movement across borders are minima unless they are a joint estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File does not exist: {file}. Nothing was changed. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {file} cannot be opened. Nothing was changed. Close it in other programs or ask for permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {file} cannot be written. Nothing was changed. Choose another folder or ask for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {file} has more than one column with the name {column}. Nothing was changed. Give each column its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was changed. Add the column or correct the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {file} holds no records. Nothing was changed. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {file} is damaged or locked by a password. Nothing was changed. Ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {file} is not a conservation database. Nothing was changed. Create one with the algorithm “Create conservation database”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {file} is not text in UTF-8 or UTF-16. Nothing was changed. Save it as CSV in UTF-8, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {file} lacks the layer country_sides or border_lines. No side of a border was computed. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {file} was imported before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, folder or zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the reference tables of the database with the published facts that come with the plugin and writes a QGIS project that shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged by a quality test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagship species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyway criterion (EAAF): 1 % of a population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyway criterion (EAAF): staging site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyway links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyway links by evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyway links by species and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyway, partner sites and corridors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a table with other column names: an object with the plugin's field and the table's column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From key sites to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-degree cells that hold a listed site or a record of the species. This is not a range: an empty cell says nothing about absence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the counts of each key site against Ramsar criteria 5 and 6, the 1 % and staging criteria of the East Asian-Australasian Flyway Partnership, and the criteria A1, B1 and D1 for Key Biodiversity Areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many records came in, were kept, rejected and flagged, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many sets of weights are drawn for the rank range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many sites of the following season each site is linked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import counts and detections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred links join nearest sites of consecutive seasons. They are not tracks, and no border is said to be crossed without telemetry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred links say which sites may depend on each other, not which way an animal went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not confirmed that the Red List assessment of the species rests on a past or present reduction alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Biodiversity Area criteria ask for mature individuals and reproductive units; from totals alone they stay undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion B1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion D1a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion D1b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key site {site_id} has no species listed, so its sensitivity is unknown. Nothing was released. List its species and their roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key sites and criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key sites are those where a source that was read, or a count, has one of the three birds present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key sites by verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key sites of birds, and how many have counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key sites of the six flagship species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key sites with a species present: {sites}. Hollow signs are of low confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key sites with their evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key sites without a published count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key sites: {season}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land without countries, from Natural Earth at 1:10 million, in the public domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest share of a population in one count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest run of each algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest season year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude and longitude are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {layer} has no coordinate reference system. Nothing was changed. Set it in the layer's properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least concern (LC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels follow from the published estimate by the rounding rule of the source; a range is taken at its middle, and ties go up. No official level is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link sites along the flyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links the sites of each flyway population: published flyways first, then each site with the nearest sites of the following season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links with ends in two countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed, not drawn, because an end is not known: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load flagship species layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low confidence or unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {day} with version {version} of the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping of columns (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and largest count are of the season figures that the verdict rests on; a season's figure is the largest count of individuals of the whole site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met, provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEASPEC flagship species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEASPEC: flagship species of North-East Asia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named corridors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named corridors, schematic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of key sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of tables and fields are English in the file, because offices of several languages share it; QGIS shows them in the language of each user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near threatened (NT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest sites linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No population with a known level is listed for this site and season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No published count of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record of {file} could be taken in. Rejected: {rejected}. {reason} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record was rejected or flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sensitivity category is set for species {species_id} and record type {record_type}. Nothing was released. Set the category in sensitivity.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict changes from one edition of the 1 % level to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated (NE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read, because observations of another level describe the same animals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of flagship species present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of links across borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of seasons with a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of site criteria met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them with low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {sites} key sites, {counted} have a published count and {seasons} have three seasons or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official levels among those used: {official}; derived levels: {derived}. An information sheet for Ramsar needs the official level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One count on passage is enough for the staging criterion: {percent} % of the population, not rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that needs no network; coordinates in it are generalised where the policy asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line per link, with its evidence and the countries at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two coordinates is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per site, species, season, criterion and edition of the population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pairs or nests were counted; they are not converted into individuals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package {file} does not hold the table or file that it names: {resource}. Nothing was changed. Export the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package {file} follows version {version} of Camtrap DP; versions 1.0 to 1.0.2 can be read. Nothing was changed. Export the package in one of these versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package {file} points to a place outside itself: {path}. Nothing was read from there and nothing was changed. Put the file into the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of sites on two sides of a border of which at least one names the other as its partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs: {pairs}. Named by one side only: {one}; these wait for the other side to confirm them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter {parameter} does not accept the value {value}. Nothing was changed. Accepted: {accepted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of: {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and dates of sensitive records are made coarser before they enter a report or a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugin version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points in or near key sites at the precision published. Many rows are second-hand: look at the source and the confidence of each. Hollow signs are of low confidence or unconfirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points or polygons with one numeric field per criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Populations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Populations and their 1 % levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of the point (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present, confidence high or medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published estimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published estimates; areas overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published or observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published or observed links: {published}, drawn as solid lines; inferred links: {inferred}, dashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python libraries are missing or too old: {libraries}. Install them as the manual says, or set their folder in the plugin's settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramsar 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramsar criterion 5: number of waterbirds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramsar criterion 6: share of a population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank, best of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank, worst of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for rejecting or flagging records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records known to 25 km or better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the species as imported, with the flags of the quality tests. Exact coordinates: not to be passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records read are kept or rejected; those flagged are among the kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records read are those kept and those rejected. Records kept are those added, changed and unchanged. Records flagged are among those kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records read, kept and rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records read: {records_in}; kept: {kept}; rejected: {rejected}; kept with a flag: {flagged}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference file {file} cannot be read as a table. Nothing was changed. Install the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference file {file} is missing. Nothing was changed. Install the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference file {file} lacks the column {column}. Nothing was changed. Install the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference file {file}, column {column}: “{value}” is not a number. Nothing was changed. Correct the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of file {file} does not end: a quotation mark is not closed or a field is far too long. Nothing was changed. Mend this row, then import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows behind the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are no records of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the whole chain: creates the database, loads the flagship species, takes in the counts, assesses and scores the key sites, links the flyways and writes the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of the evidence available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of the evidence available, not of conservation value where counts are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score with missing values at their best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores any point or polygon layer by any numeric criteria: each is normalised, weighted and added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season not known to be complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seasons at or above the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seasons of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seasons shown in the project; none chosen means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seasons without any count are left out; they need as many complete seasons as the rule asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in all ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share seen on both sides, a minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site {site} has no point in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites of one population in consecutive seasons. Inferred links join nearest sites and are not tracks of birds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites that belong together across a border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites with a verdict by the current edition of the 1 % level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six flagship species, six countries: what is known, what is shared, what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species and season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species and sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species at sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species shown in the project; none chosen means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study: {area}, {years}. Source: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {table} has no columns {columns}. Nothing was changed. Remove them or correct the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {table} has no release rule. Nothing was released. Use its working output instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes records into the database: a table of counts (CSV or XLSX) or a Camtrap DP 1.0 package (folder, file or zip). The format is told by content, not by the file's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GeoPackage that “Create conservation database” wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Red List says now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The absence of a count says nothing about the absence of animals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas overlap: these estimates are never added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brochure said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria are not a list of objects in JSON. Nothing was computed. Correct the brackets and quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion asks for mature individuals and reproductive units; only totals are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion counts all waterbirds; only flagship species are known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion is applied to the species as a whole, not to a subspecies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds no rows for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment of the observation is not in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment of the observation was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {file}. Nothing was changed. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eight target sites of the brochure have no public list; no site is shown as one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure of a season is the largest count of individuals of the whole site. Averages, parts, compiled estimates, counts at departure and rows of low confidence do not enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure of a season is the largest count of individuals of the whole site. The level must be reached in two thirds of at least three adequate seasons, or by the mean of at least five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file datapackage.json of {file} is broken at line {line}. Nothing was changed. Export the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first date is later than the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of {file} is not recognised. Nothing was changed. Choose the format, or give a mapping of its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of names and texts in the result; it may differ from that of the interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level of {level} was reached in {reached} of {seasons} seasons. A year without a bar has no count that enters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of criteria is empty. Nothing was computed. Add a criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has a coast and no boundaries. Boundaries are drawn only from the office's own cleared layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names a field that does not exist: {field}. Nothing was changed. Known fields: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping of columns is not a JSON object of texts. Nothing was changed. Correct the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names, designations and lines on this map express no opinion on the legal status of any country, territory, city or area or of its authorities, or on the delimitation of its frontiers or boundaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest edition stands first. An official level would replace a derived one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The observation lies outside the time of its deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other key sites of birds: what is missing for a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of a site add up to its score. A criterion without a value adds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pieces of field {field} do not fit. Nothing was computed. Give pairs of increasing value and score from 0 to 1, with normalisation threshold only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is nearer to a border than the uncertainties together. No country was computed. Declare the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point lies outside the declared side {side} by more than the uncertainties together. The declared side was kept. Check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The population or its level is known with low confidence; a person must confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range of ranks holds nine tenths of the draws over random weights and over the values that are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rank range comes from random draws over the weights and over the missing values. A unit with a wide range should not be placed above another by its rank alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record differs from the import before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is no longer in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record number occurs before in the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records of {file} do not add up: {records_in} read, {kept} kept, {rejected} rejected. Nothing was changed. Report this as an error of the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is made from the database alone, in any of seven languages, as one HTML file that needs no network and as a PDF. Each figure leads back to its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same content for printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file again adds nothing. A corrected export of the same data updates the records by their own codes, keeps what a reviewer decided, and lists what was added, changed and gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is a weighted sum of criteria on a scale from worst to best; ranks come from random draws of the weights and of missing values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score takes a missing value as the worst; the score beside it takes it as the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seasons with complete counts are too few for a firm verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is not in the list of sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site was not assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest count is larger than the largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source says that the clock was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources do not say whether the counts of these seasons are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The species is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start is later than the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units with score, rank, rank range and the part that each criterion has in the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict rests on the count of one passage season, which is enough for this criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight {value} of field {field} is not a number of 0 or more. Nothing was computed. Correct the weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no coordinates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has nothing on the species. Choose a database above, then press “Load layers”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map was not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three seasons means three different season years of one species in the same season at one site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top ten by score of the evidence available, not of conservation value where counts are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two national lists would add to (derived)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two national lists would add to the total plus the animals seen on both sides, because both lists hold those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {unit} is in the layer more than once. Nothing was computed. Choose a field that identifies each unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units to score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts are on Ramsar criterion 6 and on the flyway network's 1 % and staging criteria (0.25 %, not rounded).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts by every edition of the 1 % level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts on site criteria from the counts in the database. Insufficient data is not a verdict against the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts that change from one edition to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts that differ between editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerable (VU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: {weights}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a corrected table of the same data shares with the earlier one. A package brings its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each country has shared or published, and what not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the brochure said and what the Red List says now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the runs and imports read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do the six species live and gather, which sites matter for whole populations, and which facts are still needed to act together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the GeoPackage is written. A conservation database that is there already is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the records come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two populations meet at a site, the count is held against each and the stricter verdict is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a border crossed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a published count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With three seasons or more of one species in one season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a published count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write conservation report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what the database knows as a report: what is known of the six species, what is shared between the six countries, and what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted by the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breeding site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>census</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compiled estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete seasons still needed: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completeness not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completeness not known: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected by the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count at departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count of a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>functioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genetic estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genetic minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>historic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>individuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred from nearest sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum from cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by one side only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key site listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in that study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown by telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted by the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number on both sides not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a corridor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected by the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second figure of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by the criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spatial capture-recapture estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staging site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the published sources of the sites, as listed in the database; land: Natural Earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>track survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wintering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wintering site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{criterion}: {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a Camtrap DP package: it does not hold exactly one datapackage.json with a Camtrap DP profile. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} Low confidence: to be confirmed before use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({countries})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Rows: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}: {species}, {season}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{species}, Red List: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{species}, groups named across borders: {groups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{species}, {season}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{species}: no group is named across a border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}, provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}: {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“auto” tells the format by the content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● present, read in a source; ○ low confidence or not confirmed. Double click zooms to the site.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

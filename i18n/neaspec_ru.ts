<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>NEASPEC</name>
    <message>
        <source>1 % level</source>
        <translation>Однопроцентный порог</translation>
    </message>
    <message>
        <source>1 % level, edition {edition}</source>
        <translation>Однопроцентный порог, редакция {edition}</translation>
    </message>
    <message>
        <source>1 percent level (individuals)</source>
        <translation>Однопроцентный порог (особи)</translation>
    </message>
    <message>
        <source>A cell is longer than 65,536 characters.</source>
        <translation>Ячейка длиннее 65 536 знаков.</translation>
    </message>
    <message>
        <source>A code that names each unit once.</source>
        <translation>Код, однозначно обозначающий каждую единицу.</translation>
    </message>
    <message>
        <source>A count is complete where its source says so. The year of a winter is that of its January.</source>
        <translation>Учёт считается полным, если так сказано в источнике. Год зимы — это год её января.</translation>
    </message>
    <message>
        <source>A count is negative.</source>
        <translation>Результат учёта отрицательный.</translation>
    </message>
    <message>
        <source>A count of a region names a site as its place.</source>
        <translation>В учёте по региону местом названа территория.</translation>
    </message>
    <message>
        <source>A date or time cannot be read.</source>
        <translation>Не удалось прочитать дату или время.</translation>
    </message>
    <message>
        <source>A field for numbers holds something else.</source>
        <translation>В числовом поле стоит не число.</translation>
    </message>
    <message>
        <source>A level is derived from the estimate of its edition unless it is marked as official.</source>
        <translation>Порог рассчитан по оценке своей редакции, если он не помечен как официальный.</translation>
    </message>
    <message>
        <source>A level is reached regularly where {part} of {whole} seasons reach it, with at least {seasons} complete seasons, or where the mean of at least {mean} seasons does. Counts enter from season year {year} on.</source>
        <translation>Порог достигается регулярно, если он достигнут в сезонах (доля: {part} из {whole}; полных сезонов не менее: {seasons}) или средним по сезонам (не менее: {mean}). Учёты используются с года сезона {year}.</translation>
    </message>
    <message>
        <source>A list of objects with field, direction (benefit or cost), normalisation (min_max, rank or threshold), weight, and pieces for threshold.</source>
        <translation>Список объектов JSON с ключами: field (поле), direction (направление: benefit или cost), normalisation (нормирование: min_max, rank или threshold), weight (вес), а для threshold ещё pieces (отрезки).</translation>
    </message>
    <message>
        <source>A low score may mean that counts are missing.</source>
        <translation>Низкий балл может означать, что учётов не хватает.</translation>
    </message>
    <message>
        <source>A missing value counts as the worst in the score and as the best in the higher score, so that the difference shows what is not known.</source>
        <translation>Отсутствующее значение считается худшим в балле и лучшим в верхнем балле, поэтому разница показывает, что неизвестно.</translation>
    </message>
    <message>
        <source>A new language or folder takes effect after QGIS is restarted.</source>
        <translation>Новый язык или новая папка вступят в силу после перезапуска QGIS.</translation>
    </message>
    <message>
        <source>A number is outside its possible range.</source>
        <translation>Число вне возможного диапазона.</translation>
    </message>
    <message>
        <source>A project with the layers, styled and named in the language chosen; its paths are relative.</source>
        <translation>Проект со слоями, оформленными и названными на выбранном языке; пути в нём относительные.</translation>
    </message>
    <message>
        <source>A published count is a row on the site itself for one of the three birds, in any unit; counts of regions are left out.</source>
        <translation>Опубликованный учёт — строка о самой территории для одного из трёх видов птиц, в любых единицах; учёты по регионам не входят.</translation>
    </message>
    <message>
        <source>A record coarser than 25 km</source>
        <translation>Есть запись грубее 25 км</translation>
    </message>
    <message>
        <source>A report is made to be passed on. Places of cats, breeding colonies and roosts are shown as centres of 0.1 degree cells.</source>
        <translation>Отчёт предназначен для передачи другим. Места обитания крупных кошачьих, гнездовые колонии и места ночёвки показаны центрами ячеек 0,1 градуса.</translation>
    </message>
    <message>
        <source>A reviewer rejected the record.</source>
        <translation>Запись отклонена проверяющим.</translation>
    </message>
    <message>
        <source>A site stands in each line that applies to one of its species and seasons.</source>
        <translation>Территория приведена в каждой строке, которая относится к одному из её видов и сезонов.</translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX or ODS). Left empty: the published counts of the plugin.</source>
        <translation>Таблица учётов (CSV, XLSX или ODS). Если оставить пустым, берутся опубликованные учёты из модуля.</translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX, ODS) or a Camtrap DP package. Left empty: the published counts of the plugin.</source>
        <translation>Таблица учётов (CSV, XLSX, ODS) или пакет Camtrap DP. Если оставить пустым, берутся опубликованные учёты из модуля.</translation>
    </message>
    <message>
        <source>A time has no offset from universal time.</source>
        <translation>Для времени не указан сдвиг от всемирного времени.</translation>
    </message>
    <message>
        <source>A value is not one of those allowed, so it was left out.</source>
        <translation>Значение не входит в число допустимых, поэтому пропущено.</translation>
    </message>
    <message>
        <source>A value is not one of those allowed.</source>
        <translation>Значение не входит в число допустимых.</translation>
    </message>
    <message>
        <source>A value that is needed is missing.</source>
        <translation>Отсутствует обязательное значение.</translation>
    </message>
    <message>
        <source>A verdict from {seasons} complete seasons or fewer is provisional, and so is one from seasons whose completeness is not known.</source>
        <translation>Заключение предварительное, если число полных сезонов не больше {seasons} или если полнота сезонов неизвестна.</translation>
    </message>
    <message>
        <source>A verdict is met, not met or insufficient data, with its figures, seasons and reason. Where data are missing, the missing seasons are named; missing data never mean that a criterion is not met.</source>
        <translation>Заключение гласит: выполнен, не выполнен или недостаточно данных; к нему приводятся значения, сезоны и причина. Если данных нет, названы недостающие сезоны; отсутствие данных никогда не означает, что критерий не выполнен.</translation>
    </message>
    <message>
        <source>Account of an import</source>
        <translation>Протокол импорта</translation>
    </message>
    <message>
        <source>Account of the import (HTML)</source>
        <translation>Протокол импорта (HTML)</translation>
    </message>
    <message>
        <source>Added: {added}; changed: {changed}; gone: {gone}; unchanged: {unchanged}.</source>
        <translation>Добавлено: {added}; изменено: {changed}; исчезло: {gone}; без изменений: {unchanged}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All countries, each site once</source>
        <translation>Все страны, каждая территория один раз</translation>
    </message>
    <message>
        <source>All flagship waterbirds together</source>
        <translation>Все флаговые виды водоплавающих птиц вместе</translation>
    </message>
    <message>
        <source>All of it becomes visible at once or not at all. If the import is interrupted, the database is as it was before.</source>
        <translation>Импорт становится виден сразу целиком или не виден совсем. Если импорт прерван, база данных остаётся такой, какой была.</translation>
    </message>
    <message>
        <source>All sites with a score</source>
        <translation>Все территории с баллом</translation>
    </message>
    <message>
        <source>All tables are there from the first day, so that no office has to move its data later. A conservation database that exists already is kept as it is.</source>
        <translation>Все таблицы есть с первого дня, поэтому учреждению не придётся потом переносить данные. Уже существующая природоохранная база данных остаётся без изменений.</translation>
    </message>
    <message>
        <source>All weights are 0. Nothing was computed. Give a criterion a weight above 0.</source>
        <translation>Все веса равны 0. Ничего не рассчитано. Задайте хотя бы одному критерию вес больше 0.</translation>
    </message>
    <message>
        <source>An animal seen in two countries counts once; national totals of cats are never added.</source>
        <translation>Животное, замеченное в двух странах, учитывается один раз; национальные итоги по крупным кошачьим никогда не складываются.</translation>
    </message>
    <message>
        <source>An animal that crossed without being photographed on both sides is missing from the share, so the share is a minimum.</source>
        <translation>Животное, которое пересекло границу, но не было снято по обе её стороны, в долю не входит, поэтому доля — это минимум.</translation>
    </message>
    <message>
        <source>An exact product needs a recipient. Nothing was released. Name the recipient.</source>
        <translation>Для материала с точными данными нужен получатель. Данные не переданы. Укажите получателя.</translation>
    </message>
    <message>
        <source>An inferred link is drawn dashed. It says which sites are near each other in consecutive seasons, not that a bird flew from one to the other. Borders crossed are named only where telemetry shows it.</source>
        <translation>Предполагаемая связь показана пунктиром. Она говорит о том, какие территории близки друг к другу в соседних сезонах, а не о том, что птица перелетела с одной на другую. Пересечённые границы названы только там, где их показала телеметрия.</translation>
    </message>
    <message>
        <source>Archive {file} holds a member that would leave its folder: {member}. Nothing was changed. Do not use this archive.</source>
        <translation>Архив {file} содержит элемент, который выйдет за пределы папки: {member}. Ничего не изменено. Не используйте этот архив.</translation>
    </message>
    <message>
        <source>Archive {file} unpacks to an unreasonable size. Nothing was changed. Unpack it yourself and import the folder if you trust it.</source>
        <translation>Архив {file} при распаковке достигает неправдоподобного размера. Ничего не изменено. Если вы доверяете архиву, распакуйте его сами и импортируйте папку.</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Площадь (га)</translation>
    </message>
    <message>
        <source>Areas of the office's own range layer, drawn as they are there.</source>
        <translation>Участки собственного слоя ареалов учреждения, показанные без изменений.</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation>Как в QGIS</translation>
    </message>
    <message>
        <source>Assess key sites</source>
        <translation>Оценка ключевых территорий</translation>
    </message>
    <message>
        <source>Assess key sites by criteria</source>
        <translation>Оценка ключевых территорий по критериям</translation>
    </message>
    <message>
        <source>Basis of the level</source>
        <translation>Основание порога</translation>
    </message>
    <message>
        <source>Birds' key sites with the numbers that “Score priorities” takes.</source>
        <translation>Ключевые территории птиц с числами, которые использует «Расчёт баллов приоритета».</translation>
    </message>
    <message>
        <source>Birds: key sites and the counts known of them</source>
        <translation>Птицы: ключевые территории и известные учёты на них</translation>
    </message>
    <message>
        <source>Both coordinates are zero.</source>
        <translation>Обе координаты равны нулю.</translation>
    </message>
    <message>
        <source>Boundaries of the office's own layer</source>
        <translation>Границы из собственного слоя учреждения</translation>
    </message>
    <message>
        <source>Boundary file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with lines or polygons and a coordinate reference system.</source>
        <translation>Файл границ {file} не удалось отобразить. Карта не записана. Выберите в настройках модуля файл с линиями или полигонами и с системой координат.</translation>
    </message>
    <message>
        <source>Built on public NEASPEC documents; not a publication of NEASPEC or the United Nations.</source>
        <translation>Основано на открытых документах NEASPEC; не является изданием NEASPEC или Организации Объединённых Наций.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Cats: each animal counted once</source>
        <translation>Крупные кошачьи: каждое животное учтено один раз</translation>
    </message>
    <message>
        <source>Cells with a listed site or record</source>
        <translation>Ячейки с территорией из списка или записью</translation>
    </message>
    <message>
        <source>Cells with a listed site or record, not a range</source>
        <translation>Ячейки с территорией из списка или записью (не ареал)</translation>
    </message>
    <message>
        <source>Choose where the conservation database is to be kept.</source>
        <translation>Выберите, где хранить природоохранную базу данных.</translation>
    </message>
    <message>
        <source>Coarser than 25 km</source>
        <translation>Грубее 25 км</translation>
    </message>
    <message>
        <source>Coarsest precision (km)</source>
        <translation>Самая грубая точность (км)</translation>
    </message>
    <message>
        <source>Coast: made with Natural Earth, in the public domain.</source>
        <translation>Береговая линия: по данным Natural Earth, общественное достояние.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>Complete counts</source>
        <translation>Полные учёты</translation>
    </message>
    <message>
        <source>Complete season</source>
        <translation>Полный сезон</translation>
    </message>
    <message>
        <source>Completed in {seconds} s</source>
        <translation>Выполнено за {seconds} с</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Conservation database</source>
        <translation>Природоохранная база данных</translation>
    </message>
    <message>
        <source>Coordinates are centres of 0.01 or 0.001 degree cells (category 3 or 4 of Chapman 2020).</source>
        <translation>Координаты — центры ячеек 0,01 или 0,001 градуса (категория 3 или 4 по Chapman 2020).</translation>
    </message>
    <message>
        <source>Coordinates are centres of 0.1 degree cells and dates are months (category 1 or 2 of Chapman 2020).</source>
        <translation>Координаты — центры ячеек 0,1 градуса, даты указаны с точностью до месяца (категория 1 или 2 по Chapman 2020).</translation>
    </message>
    <message>
        <source>Coordinates are outside their possible range.</source>
        <translation>Координаты вне возможного диапазона.</translation>
    </message>
    <message>
        <source>Corridors named in publications, drawn as straight lines between the two ends known. The line is not the path of the animals.</source>
        <translation>Экологические коридоры, названные в публикациях, показаны прямыми линиями между двумя известными концами. Линия не является путём животных.</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>При учёте каждого один раз</translation>
    </message>
    <message>
        <source>Counted sites that are not decided</source>
        <translation>Территории с учётами, но без решения по критерию</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Countries of the programme in its range</source>
        <translation>Страны программы в пределах ареала</translation>
    </message>
    <message>
        <source>Countries shown in the project; none chosen means all.</source>
        <translation>Страны, показанные в проекте; если ничего не выбрано, показаны все.</translation>
    </message>
    <message>
        <source>Countries stand in the order of the programme. A count that is not shared may exist; it was not available here.</source>
        <translation>Страны приведены в порядке программы. Непереданный учёт может существовать; здесь он был недоступен.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Учёты</translation>
    </message>
    <message>
        <source>Counts and detections</source>
        <translation>Учёты и регистрации</translation>
    </message>
    <message>
        <source>Counts as published. Rows of one season are parts, maxima and totals side by side: never add them.</source>
        <translation>Учёты в том виде, в каком опубликованы. Среди строк одного сезона есть части, максимумы и итоги: никогда не складывайте их.</translation>
    </message>
    <message>
        <source>Counts not known to be complete</source>
        <translation>Учёты, полнота которых неизвестна</translation>
    </message>
    <message>
        <source>Counts of one season overlap and are never added.</source>
        <translation>Учёты одного сезона перекрываются и никогда не складываются.</translation>
    </message>
    <message>
        <source>Counts of regions</source>
        <translation>Учёты по регионам</translation>
    </message>
    <message>
        <source>Counts of regions have no place on the map and are never tested as a site.</source>
        <translation>Учёты по регионам не имеют места на карте и никогда не проверяются как территория.</translation>
    </message>
    <message>
        <source>Counts of sites</source>
        <translation>Учёты на территориях</translation>
    </message>
    <message>
        <source>Counts per species</source>
        <translation>Учёты по видам</translation>
    </message>
    <message>
        <source>Create conservation database</source>
        <translation>Создание природоохранной базы данных</translation>
    </message>
    <message>
        <source>Creates the conservation database: one GeoPackage with all tables of the programme, from species and key sites to detections, verdicts and runs.</source>
        <translation>Создаёт природоохранную базу данных: один GeoPackage со всеми таблицами программы, от видов и ключевых территорий до регистраций, заключений и запусков.</translation>
    </message>
    <message>
        <source>Criteria (JSON)</source>
        <translation>Критерии (JSON)</translation>
    </message>
    <message>
        <source>Criteria met by one edition of the 1 % level and not by another.</source>
        <translation>Критерии, выполненные по одной редакции однопроцентного порога и не выполненные по другой.</translation>
    </message>
    <message>
        <source>Criteria that these data cannot decide</source>
        <translation>Критерии, по которым эти данные не дают решения</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Criterion {number} lacks the key {key}. Nothing was computed. Add it.</source>
        <translation>Критерий {number}: отсутствует ключ {key}. Ничего не рассчитано. Добавьте этот ключ.</translation>
    </message>
    <message>
        <source>Critically endangered (CR)</source>
        <translation>На грани исчезновения (CR)</translation>
    </message>
    <message>
        <source>Data and effort</source>
        <translation>Данные и учётное усилие</translation>
    </message>
    <message>
        <source>Data deficient (DD)</source>
        <translation>Недостаточно данных (DD)</translation>
    </message>
    <message>
        <source>Database {file} exists already and was kept as it is.</source>
        <translation>База данных {file} уже существует и оставлена без изменений.</translation>
    </message>
    <message>
        <source>Database {file} has schema version {found}; this plugin knows version {known}. Nothing was changed. Update the plugin.</source>
        <translation>База данных {file} имеет схему версии {found}; этому модулю известна версия {known}. Ничего не изменено. Обновите модуль.</translation>
    </message>
    <message>
        <source>Database {file} is locked by another program. Nothing was changed. End the edit session there, then try again.</source>
        <translation>База данных {file} заблокирована другой программой. Ничего не изменено. Завершите в ней сеанс правки и повторите попытку.</translation>
    </message>
    <message>
        <source>Database {file} refused the change: {detail}. Nothing was changed.</source>
        <translation>База данных {file} не приняла изменение: {detail}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Набор данных</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Установки фотоловушек</translation>
    </message>
    <message>
        <source>Derived from the estimate</source>
        <translation>Рассчитан по оценке</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>Природоохранный статус</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>Регистрации</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>Расстояние (км)</translation>
    </message>
    <message>
        <source>Distribution is shown as half-degree cells with a listed site or record; it is not a range. Corridors are schematic lines between two named ends; those without two ends are in the table only.</source>
        <translation>Распространение показано ячейками в полградуса с территорией из списка или записью; это не ареал. Экологические коридоры показаны схематичными линиями между двумя названными концами; коридоры без двух концов есть только в таблице.</translation>
    </message>
    <message>
        <source>EAAF 1 %</source>
        <translation>EAAF, 1 %</translation>
    </message>
    <message>
        <source>EAAF staging</source>
        <translation>EAAF, предотлётное скопление</translation>
    </message>
    <message>
        <source>Each edition of a population's 1 % level is tested, and verdicts that differ between editions are listed. A Ramsar sheet needs the official level; the levels that come with the plugin are derived from published estimates.</source>
        <translation>Проверяется каждая редакция однопроцентного порога популяции; заключения, которые различаются между редакциями, приведены отдельно. Для Рамсарского информационного листа нужен официальный порог; пороги, поставляемые с модулем, рассчитаны по опубликованным оценкам.</translation>
    </message>
    <message>
        <source>Each number in brackets in the report leads to this list. It names the rows of the database that the figure comes from, by their ids. In a line of a table, a figure without a number comes from the rows of the number before it.</source>
        <translation>Каждый номер в скобках в отчёте ведёт к этому списку. В нём по идентификаторам названы строки базы данных, из которых взято число. В строке таблицы число без номера взято из строк предыдущего номера.</translation>
    </message>
    <message>
        <source>Each part is the share of one criterion in the score of a site.</source>
        <translation>Каждая часть — доля одного критерия в балле территории.</translation>
    </message>
    <message>
        <source>Each row names its source and how sure it is. Rows of low confidence have a hollow symbol. Rows that the office added itself stay.</source>
        <translation>В каждой строке указаны источник и достоверность. Строки с низкой достоверностью показаны полым знаком. Строки, добавленные самим учреждением, остаются.</translation>
    </message>
    <message>
        <source>Each site is linked to the nearest sites of its population in the following season; distances are geodesic.</source>
        <translation>Каждая территория связана с ближайшими территориями своей популяции в следующем сезоне; расстояния геодезические.</translation>
    </message>
    <message>
        <source>Each step is an algorithm of its own that can be run alone or placed in a model of the office's own.</source>
        <translation>Каждый шаг — самостоятельный алгоритм, который можно запустить отдельно или включить в собственную модель учреждения.</translation>
    </message>
    <message>
        <source>East Asia (whole species)</source>
        <translation>Восточная Азия (вид в целом)</translation>
    </message>
    <message>
        <source>Eastern: Amur and Ussuri to DPR Korea, Japan and the Republic of Korea</source>
        <translation>Восточная: от бассейнов Амура и Уссури до Корейской Народно-Демократической Республики, Японии и Республики Корея</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Edition of the level</source>
        <translation>Редакция порога</translation>
    </message>
    <message>
        <source>Endangered (EN)</source>
        <translation>Исчезающий (EN)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Every record is accounted for: records in are records kept and records rejected, and each rejection has its reason and its row. Flagged records are kept and shown.</source>
        <translation>Учитывается каждая запись: прочитанные записи — это принятые и отклонённые, и для каждой отклонённой указаны причина и строка. Отмеченные записи приняты и показаны.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Exact coordinates, dates and station names are withheld. Ask the owner of the record for them.</source>
        <translation>Точные координаты, даты и названия фототочек скрыты. Запросите их у владельца записи.</translation>
    </message>
    <message>
        <source>Extinct (EX)</source>
        <translation>Исчезнувший (EX)</translation>
    </message>
    <message>
        <source>Extinct in the wild (EW)</source>
        <translation>Исчезнувший в дикой природе (EW)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Field with the unit's code</source>
        <translation>Поле с кодом единицы</translation>
    </message>
    <message>
        <source>Field {field} holds values that are not finite numbers. Nothing was computed. Choose a numeric field or correct the values.</source>
        <translation>Поле {field} содержит значения, которые не являются конечными числами. Ничего не рассчитано. Выберите числовое поле или исправьте значения.</translation>
    </message>
    <message>
        <source>Field {field} is in two criteria. Nothing was computed. Remove one of them.</source>
        <translation>Поле {field} указано в двух критериях. Ничего не рассчитано. Удалите один из критериев.</translation>
    </message>
    <message>
        <source>Figure (individuals)</source>
        <translation>Численность (особи)</translation>
    </message>
    <message>
        <source>Figure {number}. {title}.</source>
        <translation>Рисунок {number}. {title}.</translation>
    </message>
    <message>
        <source>Figures on movement across borders</source>
        <translation>Числовые данные о перемещениях через границы</translation>
    </message>
    <message>
        <source>Figures on movement across borders are minima unless they are a joint estimate.</source>
        <translation>Числовые данные о перемещениях через границы — минимумы, если это не совместная оценка.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File does not exist: {file}. Nothing was changed. Check the path.</source>
        <translation>Файл не существует: {file}. Ничего не изменено. Проверьте путь.</translation>
    </message>
    <message>
        <source>File {file} cannot be opened. Nothing was changed. Close it in other programs or ask for permission to read it.</source>
        <translation>Файл {file} не удалось открыть. Ничего не изменено. Закройте его в других программах или запросите права на чтение.</translation>
    </message>
    <message>
        <source>File {file} cannot be written. Nothing was changed. Choose another folder or ask for permission.</source>
        <translation>Файл {file} не удалось записать. Ничего не изменено. Выберите другую папку или запросите права на запись.</translation>
    </message>
    <message>
        <source>File {file} has more than one column with the name {column}. Nothing was changed. Give each column its own name.</source>
        <translation>Файл {file} содержит несколько столбцов с именем {column}. Ничего не изменено. Дайте каждому столбцу своё имя.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was changed. Add the column or correct the mapping.</source>
        <translation>Файл {file} не содержит столбца {column}. Ничего не изменено. Добавьте столбец или исправьте сопоставление.</translation>
    </message>
    <message>
        <source>File {file} holds no records. Nothing was changed. Check that it is the right file.</source>
        <translation>Файл {file} не содержит записей. Ничего не изменено. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>File {file} is damaged or locked by a password. Nothing was changed. Ask for a new copy.</source>
        <translation>Файл {file} повреждён или защищён паролем. Ничего не изменено. Запросите новую копию.</translation>
    </message>
    <message>
        <source>File {file} is not a conservation database. Nothing was changed. Create one with the algorithm “Create conservation database”.</source>
        <translation>Файл {file} не является природоохранной базой данных. Ничего не изменено. Создайте её алгоритмом «Создание природоохранной базы данных».</translation>
    </message>
    <message>
        <source>File {file} is not text in UTF-8 or UTF-16. Nothing was changed. Save it as CSV in UTF-8, then import it again.</source>
        <translation>Файл {file} не является текстом в UTF-8 или UTF-16. Ничего не изменено. Сохраните его как CSV в UTF-8 и импортируйте снова.</translation>
    </message>
    <message>
        <source>File {file} lacks the layer country_sides or border_lines. No side of a border was computed. Choose another file.</source>
        <translation>Файл {file} не содержит слоя country_sides или border_lines. Сторона границы не определена. Выберите другой файл.</translation>
    </message>
    <message>
        <source>File {file} was imported before. Nothing was changed.</source>
        <translation>Файл {file} уже был импортирован. Ничего не изменено.</translation>
    </message>
    <message>
        <source>File, folder or zip</source>
        <translation>Файл, папка или архив zip</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>Файл: {file}</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>Принятые файлы</translation>
    </message>
    <message>
        <source>Fills the reference tables of the database with the published facts that come with the plugin and writes a QGIS project that shows them.</source>
        <translation>Заполняет справочные таблицы базы данных опубликованными сведениями, поставляемыми с модулем, и записывает проект QGIS, который их показывает.</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Flagged by a quality test</source>
        <translation>Отмечено при проверке качества</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Flagship species</source>
        <translation>Флаговые виды</translation>
    </message>
    <message>
        <source>Flyway criterion (EAAF): 1 % of a population</source>
        <translation>Критерий пролётного пути (EAAF): 1 % популяции</translation>
    </message>
    <message>
        <source>Flyway criterion (EAAF): staging site</source>
        <translation>Критерий пролётного пути (EAAF): место предотлётных скоплений</translation>
    </message>
    <message>
        <source>Flyway links</source>
        <translation>Связи на пролётном пути</translation>
    </message>
    <message>
        <source>Flyway links by evidence</source>
        <translation>Связи на пролётном пути по подтверждению</translation>
    </message>
    <message>
        <source>Flyway links by species and evidence</source>
        <translation>Связи на пролётном пути по видам и подтверждению</translation>
    </message>
    <message>
        <source>Flyway, partner sites and corridors</source>
        <translation>Пролётный путь, партнёрские территории и экологические коридоры</translation>
    </message>
    <message>
        <source>Folder of Python libraries</source>
        <translation>Папка библиотек Python</translation>
    </message>
    <message>
        <source>For a table with other column names: an object with the plugin's field and the table's column.</source>
        <translation>Для таблицы с другими именами столбцов: объект JSON, где полю модуля соответствует столбец таблицы.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>From key sites to report</source>
        <translation>От ключевых территорий к отчёту</translation>
    </message>
    <message>
        <source>Genotypes</source>
        <translation>Генотипы</translation>
    </message>
    <message>
        <source>Half-degree cells that hold a listed site or a record of the species. This is not a range: an empty cell says nothing about absence.</source>
        <translation>Ячейки в полградуса, где есть территория из списка или запись вида. Это не ареал: пустая ячейка не говорит об отсутствии вида.</translation>
    </message>
    <message>
        <source>Holds the counts of each key site against Ramsar criteria 5 and 6, the 1 % and staging criteria of the East Asian-Australasian Flyway Partnership, and the criteria A1, B1 and D1 for Key Biodiversity Areas.</source>
        <translation>Сравнивает учёты каждой ключевой территории с Рамсарскими критериями 5 и 6, с критериями 1 % и предотлётных скоплений Партнёрства по Восточноазиатско-Австралазийскому пролётному пути и с критериями A1, B1 и D1 для ключевых районов биоразнообразия.</translation>
    </message>
    <message>
        <source>How many records came in, were kept, rejected and flagged, and why.</source>
        <translation>Сколько записей прочитано, принято, отклонено и отмечено и почему.</translation>
    </message>
    <message>
        <source>How many sets of weights are drawn for the rank range.</source>
        <translation>Сколько наборов весов выбирается случайно для диапазона рангов.</translation>
    </message>
    <message>
        <source>How many sites of the following season each site is linked to.</source>
        <translation>Со сколькими территориями следующего сезона связывается каждая территория.</translation>
    </message>
    <message>
        <source>Import counts and detections</source>
        <translation>Импорт учётов и регистраций</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>Особи</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Предполагаемые</translation>
    </message>
    <message>
        <source>Inferred links join nearest sites of consecutive seasons. They are not tracks, and no border is said to be crossed without telemetry.</source>
        <translation>Предполагаемые связи соединяют ближайшие территории соседних сезонов. Это не пути животных, и без телеметрии пересечение границы не указывается.</translation>
    </message>
    <message>
        <source>Inferred links say which sites may depend on each other, not which way an animal went.</source>
        <translation>Предполагаемые связи говорят, какие территории могут зависеть друг от друга, а не каким путём прошло животное.</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>Недостаточно данных</translation>
    </message>
    <message>
        <source>Issues of the import</source>
        <translation>Замечания импорта</translation>
    </message>
    <message>
        <source>It is not confirmed that the Red List assessment of the species rests on a past or present reduction alone.</source>
        <translation>Не подтверждено, что оценка вида в Красном списке МСОП основана только на прошлом или текущем сокращении численности.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criteria ask for mature individuals and reproductive units; from totals alone they stay undecided.</source>
        <translation>Критерии ключевых районов биоразнообразия требуют числа половозрелых особей и репродуктивных единиц; по одним общим числам решения нет.</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1a</source>
        <translation>Критерий A1a ключевого района биоразнообразия</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1b</source>
        <translation>Критерий A1b ключевого района биоразнообразия</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1c</source>
        <translation>Критерий A1c ключевого района биоразнообразия</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1d</source>
        <translation>Критерий A1d ключевого района биоразнообразия</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1e</source>
        <translation>Критерий A1e ключевого района биоразнообразия</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion B1</source>
        <translation>Критерий B1 ключевого района биоразнообразия</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion D1a</source>
        <translation>Критерий D1a ключевого района биоразнообразия</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion D1b</source>
        <translation>Критерий D1b ключевого района биоразнообразия</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Основные сведения</translation>
    </message>
    <message>
        <source>Key site {site_id} has no species listed, so its sensitivity is unknown. Nothing was released. List its species and their roles.</source>
        <translation>Ключевая территория {site_id}: виды не указаны, поэтому чувствительность данных неизвестна. Данные не переданы. Укажите виды и роль территории для каждого.</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>Ключевые территории</translation>
    </message>
    <message>
        <source>Key sites and criteria</source>
        <translation>Ключевые территории и критерии</translation>
    </message>
    <message>
        <source>Key sites are those where a source that was read, or a count, has one of the three birds present.</source>
        <translation>Ключевые территории — те, где по прочитанному источнику или по учёту присутствует один из трёх видов птиц.</translation>
    </message>
    <message>
        <source>Key sites by verdict</source>
        <translation>Ключевые территории по заключению</translation>
    </message>
    <message>
        <source>Key sites of birds, and how many have counts</source>
        <translation>Ключевые территории птиц и сколько из них имеют учёты</translation>
    </message>
    <message>
        <source>Key sites of the six flagship species</source>
        <translation>Ключевые территории шести флаговых видов</translation>
    </message>
    <message>
        <source>Key sites with a species present: {sites}. Hollow signs are of low confidence.</source>
        <translation>Ключевые территории, где вид присутствует: {sites}. Полые знаки — низкая достоверность.</translation>
    </message>
    <message>
        <source>Key sites with their evidence</source>
        <translation>Ключевые территории с подтверждающими данными</translation>
    </message>
    <message>
        <source>Key sites without a published count</source>
        <translation>Ключевые территории без опубликованного учёта</translation>
    </message>
    <message>
        <source>Key sites: {season}</source>
        <translation>Ключевые территории: {season}</translation>
    </message>
    <message>
        <source>Kind of count</source>
        <translation>Вид учёта</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Суша</translation>
    </message>
    <message>
        <source>Land without countries, from Natural Earth at 1:10 million, in the public domain.</source>
        <translation>Суша без стран, по данным Natural Earth в масштабе 1:10 000 000, общественное достояние.</translation>
    </message>
    <message>
        <source>Language of the plugin</source>
        <translation>Язык модуля</translation>
    </message>
    <message>
        <source>Language of the result</source>
        <translation>Язык результата</translation>
    </message>
    <message>
        <source>Laoye Mountains in China and Land of the Leopard in the Russian Federation</source>
        <translation>Хребет Лаоелин в Китае и «Земля леопарда» в Российской Федерации</translation>
    </message>
    <message>
        <source>Largest count</source>
        <translation>Наибольший результат учёта</translation>
    </message>
    <message>
        <source>Largest share of a population in one count</source>
        <translation>Наибольшая доля популяции в одном учёте</translation>
    </message>
    <message>
        <source>Latest run of each algorithm</source>
        <translation>Последний запуск каждого алгоритма</translation>
    </message>
    <message>
        <source>Latest season year</source>
        <translation>Последний год сезона</translation>
    </message>
    <message>
        <source>Latitude and longitude are swapped.</source>
        <translation>Широта и долгота переставлены.</translation>
    </message>
    <message>
        <source>Layer {layer} has no coordinate reference system. Nothing was changed. Set it in the layer's properties.</source>
        <translation>У слоя {layer} не задана система координат. Ничего не изменено. Задайте её в свойствах слоя.</translation>
    </message>
    <message>
        <source>Least concern (LC)</source>
        <translation>Вызывающий наименьшие опасения (LC)</translation>
    </message>
    <message>
        <source>Left empty, no boundary is drawn.</source>
        <translation>Если оставить пустым, границы не наносятся.</translation>
    </message>
    <message>
        <source>Left empty, sensitive places are generalised. With a name, places are exact, and the run records the name.</source>
        <translation>Если оставить пустым, уязвимые места обобщаются. Если указать имя, места остаются точными, и это имя записывается в запуск.</translation>
    </message>
    <message>
        <source>Levels follow from the published estimate by the rounding rule of the source; a range is taken at its middle, and ties go up. No official level is invented.</source>
        <translation>Пороги следуют из опубликованной оценки по правилу округления источника; от диапазона берётся середина, половина округляется вверх. Официальные пороги не придумываются.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Происхождение данных</translation>
    </message>
    <message>
        <source>Lines of the office's own cleared layer, drawn as they are there.</source>
        <translation>Линии собственного согласованного слоя учреждения, нанесённые без изменений.</translation>
    </message>
    <message>
        <source>Link sites along the flyway</source>
        <translation>Связи территорий вдоль пролётного пути</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Links the sites of each flyway population: published flyways first, then each site with the nearest sites of the following season.</source>
        <translation>Связывает территории каждой популяции пролётного пути: сначала опубликованные пролётные пути, затем каждую территорию с ближайшими территориями следующего сезона.</translation>
    </message>
    <message>
        <source>Links with ends in two countries</source>
        <translation>Связи с концами в двух странах</translation>
    </message>
    <message>
        <source>Listed sites</source>
        <translation>Территории из списка</translation>
    </message>
    <message>
        <source>Listed, not drawn, because an end is not known: {names}.</source>
        <translation>В списке, но не показаны на карте, так как один из концов неизвестен: {names}.</translation>
    </message>
    <message>
        <source>Load flagship species layers</source>
        <translation>Загрузка слоёв флаговых видов</translation>
    </message>
    <message>
        <source>Load layers</source>
        <translation>Загрузить слои</translation>
    </message>
    <message>
        <source>Low confidence or unconfirmed</source>
        <translation>Низкая достоверность или не подтверждено</translation>
    </message>
    <message>
        <source>Made on {day} with version {version} of the plugin.</source>
        <translation>Дата составления: {day}. Версия модуля: {version}.</translation>
    </message>
    <message>
        <source>Mapping of columns (JSON)</source>
        <translation>Сопоставление столбцов (JSON)</translation>
    </message>
    <message>
        <source>Mean and largest count are of the season figures that the verdict rests on; a season's figure is the largest count of individuals of the whole site.</source>
        <translation>Средний и наибольший результаты учётов взяты из численности за сезоны, на которых основано заключение; численность за сезон — наибольший результат учёта особей на всей территории.</translation>
    </message>
    <message>
        <source>Mean count</source>
        <translation>Средний результат учётов</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Выполнен</translation>
    </message>
    <message>
        <source>Met, provisional</source>
        <translation>Выполнен, предварительно</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Методы</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Перемещения</translation>
    </message>
    <message>
        <source>NEASPEC flagship species</source>
        <translation>Флаговые виды NEASPEC</translation>
    </message>
    <message>
        <source>NEASPEC: flagship species of North-East Asia</source>
        <translation>NEASPEC: флаговые виды Северо-Восточной Азии</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название на английском языке</translation>
    </message>
    <message>
        <source>Name of the data set</source>
        <translation>Название набора данных</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Кем названы</translation>
    </message>
    <message>
        <source>Named corridors</source>
        <translation>Названные экологические коридоры</translation>
    </message>
    <message>
        <source>Named corridors, schematic</source>
        <translation>Названные экологические коридоры, схематично</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Names of key sites</source>
        <translation>Названия ключевых территорий</translation>
    </message>
    <message>
        <source>Names of tables and fields are English in the file, because offices of several languages share it; QGIS shows them in the language of each user.</source>
        <translation>Имена таблиц и полей в файле английские, потому что им пользуются учреждения с разными языками; QGIS показывает их на языке каждого пользователя.</translation>
    </message>
    <message>
        <source>Near threatened (NT)</source>
        <translation>Близкий к уязвимому положению (NT)</translation>
    </message>
    <message>
        <source>Nearest sites linked</source>
        <translation>Число связываемых ближайших территорий</translation>
    </message>
    <message>
        <source>No population with a known level is listed for this site and season.</source>
        <translation>Для этой территории и сезона не указана популяция с известным порогом.</translation>
    </message>
    <message>
        <source>No published count of the site.</source>
        <translation>Нет опубликованного учёта на территории.</translation>
    </message>
    <message>
        <source>No record of {file} could be taken in. Rejected: {rejected}. First rejected row: {row}. {reason} Nothing was changed. Correct the file, then try again.</source>
        <translation>Файл {file}: не удалось принять ни одной записи. Отклонено: {rejected}. Первая отклонённая строка: {row}. {reason} Ничего не изменено. Исправьте файл и повторите попытку.</translation>
    </message>
    <message>
        <source>No record was rejected or flagged.</source>
        <translation>Ни одна запись не отклонена и не отмечена.</translation>
    </message>
    <message>
        <source>No sensitivity category is set for species {species_id} and record type {record_type}. Nothing was released. Set the category in sensitivity.csv.</source>
        <translation>Для вида {species_id} и типа записи {record_type} не задана категория чувствительности. Данные не переданы. Задайте категорию в файле sensitivity.csv.</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Нет значения</translation>
    </message>
    <message>
        <source>No verdict changes from one edition of the 1 % level to another.</source>
        <translation>Ни одно заключение не меняется от одной редакции однопроцентного порога к другой.</translation>
    </message>
    <message>
        <source>Not evaluated (NE)</source>
        <translation>Неоценённый (NE)</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Не выполнен</translation>
    </message>
    <message>
        <source>Not read, because observations of another level describe the same animals.</source>
        <translation>Не прочитано, так как тех же животных описывают наблюдения другого уровня.</translation>
    </message>
    <message>
        <source>Number counted</source>
        <translation>Учтённое число</translation>
    </message>
    <message>
        <source>Number of flagship species present</source>
        <translation>Число присутствующих флаговых видов</translation>
    </message>
    <message>
        <source>Number of links across borders</source>
        <translation>Число связей через границы</translation>
    </message>
    <message>
        <source>Number of seasons with a count</source>
        <translation>Число сезонов с учётом</translation>
    </message>
    <message>
        <source>Number of site criteria met</source>
        <translation>Число выполненных критериев территории</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation>Число таблиц</translation>
    </message>
    <message>
        <source>Of them with low confidence</source>
        <translation>Из них с низкой достоверностью</translation>
    </message>
    <message>
        <source>Of {sites} key sites, {counted} have a published count and {seasons} have three seasons or more.</source>
        <translation>Ключевые территории: {sites}; из них с опубликованным учётом: {counted}, с тремя и более сезонами: {seasons}.</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Официальный</translation>
    </message>
    <message>
        <source>Official levels among those used: {official}; derived levels: {derived}. An information sheet for Ramsar needs the official level.</source>
        <translation>Официальные пороги среди использованных: {official}; рассчитанные пороги: {derived}. Для Рамсарского информационного листа нужен официальный порог.</translation>
    </message>
    <message>
        <source>One count on passage is enough for the staging criterion: {percent} % of the population, not rounded.</source>
        <translation>Для критерия предотлётных скоплений достаточно одного учёта на пролёте: {percent} % популяции, без округления.</translation>
    </message>
    <message>
        <source>One file that needs no network; coordinates in it are generalised where the policy asks for it.</source>
        <translation>Один файл, которому не нужна сеть; координаты в нём обобщены там, где этого требуют правила.</translation>
    </message>
    <message>
        <source>One line per link, with its evidence and the countries at both ends.</source>
        <translation>Одна линия на связь, с подтверждением и странами на обоих концах.</translation>
    </message>
    <message>
        <source>One of the two coordinates is missing.</source>
        <translation>Отсутствует одна из двух координат.</translation>
    </message>
    <message>
        <source>One row per site, species, season, criterion and edition of the population.</source>
        <translation>Одна строка на каждое сочетание территории, вида, сезона, критерия и редакции данных о популяции.</translation>
    </message>
    <message>
        <source>Only pairs or nests were counted; they are not converted into individuals.</source>
        <translation>Учтены только пары или гнёзда; в число особей они не пересчитываются.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Открыть отчёт</translation>
    </message>
    <message>
        <source>Other species</source>
        <translation>Другие виды</translation>
    </message>
    <message>
        <source>Package {file} does not hold the table or file that it names: {resource}. Nothing was changed. Export the package again.</source>
        <translation>Пакет {file} не содержит таблицы или файла, на которые ссылается: {resource}. Ничего не изменено. Экспортируйте пакет снова.</translation>
    </message>
    <message>
        <source>Package {file} follows version {version} of Camtrap DP; versions 1.0 to 1.0.2 can be read. Nothing was changed. Export the package in one of these versions.</source>
        <translation>Пакет {file} создан по Camtrap DP версии {version}; читаются версии от 1.0 до 1.0.2. Ничего не изменено. Экспортируйте пакет в одной из этих версий.</translation>
    </message>
    <message>
        <source>Package {file} points to a place outside itself: {path}. Nothing was read from there and nothing was changed. Put the file into the package.</source>
        <translation>Пакет {file} ссылается на место вне пакета: {path}. Оттуда ничего не прочитано, и ничего не изменено. Поместите файл в пакет.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Pairs of sites on two sides of a border of which at least one names the other as its partner.</source>
        <translation>Пары территорий по две стороны границы, из которых хотя бы одна называет другую своей партнёрской территорией.</translation>
    </message>
    <message>
        <source>Pairs: {pairs}. Named by one side only: {one}; these wait for the other side to confirm them.</source>
        <translation>Пары: {pairs}. Названы только одной стороной границы: {one}; для них ожидается подтверждение с другой стороны.</translation>
    </message>
    <message>
        <source>Parameter {parameter} does not accept the value {value}. Nothing was changed. Accepted: {accepted}.</source>
        <translation>Параметр {parameter} не принимает значение {value}. Ничего не изменено. Допустимо: {accepted}.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Part of: {criterion}</source>
        <translation>Доля критерия: {criterion}</translation>
    </message>
    <message>
        <source>Partner site</source>
        <translation>Партнёрская территория</translation>
    </message>
    <message>
        <source>Places and dates of sensitive records are made coarser before they enter a report or a map.</source>
        <translation>Места и даты чувствительных записей огрубляются до того, как попадают в отчёт или на карту.</translation>
    </message>
    <message>
        <source>Plugin version</source>
        <translation>Версия модуля</translation>
    </message>
    <message>
        <source>Points in or near key sites at the precision published. Many rows are second-hand: look at the source and the confidence of each. Hollow signs are of low confidence or unconfirmed.</source>
        <translation>Точки на ключевых территориях или рядом с ними с опубликованной точностью. Многие строки взяты из вторых рук: смотрите источник и достоверность каждой. Полые знаки — низкая достоверность или нет подтверждения.</translation>
    </message>
    <message>
        <source>Points or polygons with one numeric field per criterion.</source>
        <translation>Точки или полигоны с одним числовым полем на каждый критерий.</translation>
    </message>
    <message>
        <source>Polygons with a field species_id that holds BFS, WNC, HC, AT, AL or SL.</source>
        <translation>Полигоны с полем species_id, где стоит BFS, WNC, HC, AT, AL или SL.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Популяция</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>Популяции</translation>
    </message>
    <message>
        <source>Populations and their 1 % levels</source>
        <translation>Популяции и их однопроцентные пороги</translation>
    </message>
    <message>
        <source>Precision of the point (km)</source>
        <translation>Точность точки (км)</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Present, confidence high or medium</source>
        <translation>Присутствует, достоверность высокая или средняя</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Приоритеты</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Провинция (регион)</translation>
    </message>
    <message>
        <source>Published counts</source>
        <translation>Опубликованные учёты</translation>
    </message>
    <message>
        <source>Published estimates</source>
        <translation>Опубликованные оценки</translation>
    </message>
    <message>
        <source>Published estimates; areas overlap</source>
        <translation>Опубликованные оценки; площади перекрываются</translation>
    </message>
    <message>
        <source>Published or observed</source>
        <translation>Опубликованные или наблюдавшиеся</translation>
    </message>
    <message>
        <source>Published or observed links: {published}, drawn as solid lines; inferred links: {inferred}, dashed.</source>
        <translation>Опубликованные или наблюдавшиеся связи: {published}, сплошные линии; предполагаемые связи: {inferred}, пунктир.</translation>
    </message>
    <message>
        <source>Python libraries are missing or too old: {libraries}. Install them as the manual says, or set their folder in the plugin's settings.</source>
        <translation>Библиотеки Python отсутствуют или устарели: {libraries}. Установите их по руководству или укажите их папку в настройках модуля.</translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation>Проект QGIS</translation>
    </message>
    <message>
        <source>QGIS version</source>
        <translation>Версия QGIS</translation>
    </message>
    <message>
        <source>Ramsar 6</source>
        <translation>Рамсар 6</translation>
    </message>
    <message>
        <source>Ramsar criterion 5: number of waterbirds</source>
        <translation>Рамсарский критерий 5: численность водоплавающих птиц</translation>
    </message>
    <message>
        <source>Ramsar criterion 6: share of a population</source>
        <translation>Рамсарский критерий 6: доля популяции</translation>
    </message>
    <message>
        <source>Random draws</source>
        <translation>Случайные выборки</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Порождающее число</translation>
    </message>
    <message>
        <source>Range file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with polygons, a field species_id and a coordinate reference system.</source>
        <translation>Файл ареалов {file} нельзя показать. Карта не записана. Выберите в настройках модуля файл с полигонами, полем species_id и системой координат.</translation>
    </message>
    <message>
        <source>Range of ranks</source>
        <translation>Диапазон рангов</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Rank, best of the range</source>
        <translation>Ранг, лучший в диапазоне</translation>
    </message>
    <message>
        <source>Rank, worst of the range</source>
        <translation>Ранг, худший в диапазоне</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reasons for rejecting or flagging records</source>
        <translation>Причины отклонения или отметки записей</translation>
    </message>
    <message>
        <source>Recipient of an exact report</source>
        <translation>Получатель отчёта с точными координатами</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Records flagged</source>
        <translation>Записей отмечено</translation>
    </message>
    <message>
        <source>Records in</source>
        <translation>Записей прочитано</translation>
    </message>
    <message>
        <source>Records kept</source>
        <translation>Записей принято</translation>
    </message>
    <message>
        <source>Records known to 25 km or better</source>
        <translation>Записи с точностью 25 км или лучше</translation>
    </message>
    <message>
        <source>Records of the species as imported, with the flags of the quality tests. Exact coordinates: not to be passed on.</source>
        <translation>Записи вида в том виде, в каком импортированы, с отметками проверок качества. Точные координаты: передаче не подлежат.</translation>
    </message>
    <message>
        <source>Records read</source>
        <translation>Прочитано записей</translation>
    </message>
    <message>
        <source>Records read are kept or rejected; those flagged are among the kept.</source>
        <translation>Прочитанные записи приняты или отклонены; отмеченные входят в число принятых.</translation>
    </message>
    <message>
        <source>Records read are those kept and those rejected. Records kept are those added, changed and unchanged. Records flagged are among those kept.</source>
        <translation>Прочитанные записи — это принятые и отклонённые. Принятые записи — это добавленные, изменённые и оставшиеся без изменений. Отмеченные записи входят в число принятых.</translation>
    </message>
    <message>
        <source>Records read, kept and rejected</source>
        <translation>Прочитанные, принятые и отклонённые записи</translation>
    </message>
    <message>
        <source>Records read: {records_in}; kept: {kept}; rejected: {rejected}; kept with a flag: {flagged}.</source>
        <translation>Прочитано записей: {records_in}; принято: {kept}; отклонено: {rejected}; принято с отметкой: {flagged}.</translation>
    </message>
    <message>
        <source>Records rejected</source>
        <translation>Записей отклонено</translation>
    </message>
    <message>
        <source>Red List</source>
        <translation>Красный список МСОП</translation>
    </message>
    <message>
        <source>Reference file {file} cannot be read as a table. Nothing was changed. Install the plugin again.</source>
        <translation>Справочный файл {file} не удалось прочитать как таблицу. Ничего не изменено. Установите модуль заново.</translation>
    </message>
    <message>
        <source>Reference file {file} is missing. Nothing was changed. Install the plugin again.</source>
        <translation>Справочный файл {file} отсутствует. Ничего не изменено. Установите модуль заново.</translation>
    </message>
    <message>
        <source>Reference file {file} lacks the column {column}. Nothing was changed. Install the plugin again.</source>
        <translation>Справочный файл {file} не содержит столбца {column}. Ничего не изменено. Установите модуль заново.</translation>
    </message>
    <message>
        <source>Reference file {file}, column {column}: “{value}” is not a number. Nothing was changed. Correct the file.</source>
        <translation>Справочный файл {file}, столбец {column}: значение «{value}» не является числом. Ничего не изменено. Исправьте файл.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Отчёт (HTML)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Отчёт (PDF)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Row {row} of file {file} does not end: a quotation mark is not closed or a field is far too long. Nothing was changed. Mend this row, then import the file again.</source>
        <translation>Строка {row} файла {file} не заканчивается: не закрыта кавычка или поле слишком длинное. Ничего не изменено. Исправьте эту строку и импортируйте файл снова.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Rows behind the figures</source>
        <translation>Строки, из которых взяты числа</translation>
    </message>
    <message>
        <source>Rows that are no records of their own</source>
        <translation>Строки, не являющиеся отдельными записями</translation>
    </message>
    <message>
        <source>Rows with low confidence</source>
        <translation>Строки с низкой достоверностью</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Runs the whole chain: creates the database, loads the flagship species, takes in the counts, assesses and scores the key sites, links the flyways and writes the report.</source>
        <translation>Выполняет всю цепочку: создаёт базу данных, загружает флаговые виды, принимает учёты, оценивает ключевые территории и рассчитывает их баллы, строит связи на пролётных путях и составляет отчёт.</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 содержимого</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Образцы</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>Научное название</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Score of the evidence</source>
        <translation>Балл по подтверждающим данным</translation>
    </message>
    <message>
        <source>Score of the evidence available</source>
        <translation>Балл по имеющимся подтверждающим данным</translation>
    </message>
    <message>
        <source>Score of the evidence available, not of conservation value where counts are missing.</source>
        <translation>Балл по имеющимся подтверждающим данным; там, где учётов нет, это не оценка природоохранной ценности.</translation>
    </message>
    <message>
        <source>Score priorities</source>
        <translation>Расчёт баллов приоритета</translation>
    </message>
    <message>
        <source>Score with missing values at their best</source>
        <translation>Балл при лучших значениях вместо отсутствующих</translation>
    </message>
    <message>
        <source>Scored units</source>
        <translation>Единицы с баллами</translation>
    </message>
    <message>
        <source>Scores any point or polygon layer by any numeric criteria: each is normalised, weighted and added up.</source>
        <translation>Рассчитывает баллы для любого слоя точек или полигонов по любым числовым критериям: каждый нормируется, взвешивается и входит в сумму.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Сезон</translation>
    </message>
    <message>
        <source>Season at the end</source>
        <translation>Сезон в конце</translation>
    </message>
    <message>
        <source>Season at the start</source>
        <translation>Сезон в начале</translation>
    </message>
    <message>
        <source>Season not known to be complete</source>
        <translation>Сезон, полнота которого неизвестна</translation>
    </message>
    <message>
        <source>Season year</source>
        <translation>Год сезона</translation>
    </message>
    <message>
        <source>Season years</source>
        <translation>Годы сезонов</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Сезоны</translation>
    </message>
    <message>
        <source>Seasons at or above the level</source>
        <translation>Сезоны на уровне порога или выше</translation>
    </message>
    <message>
        <source>Seasons of evidence</source>
        <translation>Сезоны с подтверждающими данными</translation>
    </message>
    <message>
        <source>Seasons shown in the project; none chosen means all.</source>
        <translation>Сезоны, показанные в проекте; если ничего не выбрано, показаны все.</translation>
    </message>
    <message>
        <source>Seasons without any count are left out; they need as many complete seasons as the rule asks for.</source>
        <translation>Сезоны без единого учёта не приведены; для них нужно столько полных сезонов, сколько требует правило.</translation>
    </message>
    <message>
        <source>Seen in all ({unit})</source>
        <translation>Всего замечено ({unit})</translation>
    </message>
    <message>
        <source>Seen on both sides</source>
        <translation>Замечено по обе стороны границы</translation>
    </message>
    <message>
        <source>Share of the population</source>
        <translation>Доля популяции</translation>
    </message>
    <message>
        <source>Share seen on both sides, a minimum</source>
        <translation>Доля замеченных по обе стороны границы, минимум</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Site {site} has no point in the database.</source>
        <translation>У территории {site} нет точки в базе данных.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Территории</translation>
    </message>
    <message>
        <source>Sites of one population in consecutive seasons. Inferred links join nearest sites and are not tracks of birds.</source>
        <translation>Территории одной популяции в соседних сезонах. Предполагаемые связи соединяют ближайшие территории и не являются путями птиц.</translation>
    </message>
    <message>
        <source>Sites that belong together across a border</source>
        <translation>Территории, связанные через границу</translation>
    </message>
    <message>
        <source>Sites with a verdict by the current edition of the 1 % level</source>
        <translation>Территории с заключением по действующей редакции однопроцентного порога</translation>
    </message>
    <message>
        <source>Six flagship species, six countries: what is known, what is shared, what is missing</source>
        <translation>Шесть флаговых видов, шесть стран: что известно, какие данные переданы, чего недостаёт</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Источники: {sources}</translation>
    </message>
    <message>
        <source>South-west of Primorye, and Jilin</source>
        <translation>Юго-запад Приморья и провинция Гирин (Цзилинь)</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Species and season</source>
        <translation>Вид и сезон</translation>
    </message>
    <message>
        <source>Species and sites</source>
        <translation>Виды и территории</translation>
    </message>
    <message>
        <source>Species at sites</source>
        <translation>Виды на территориях</translation>
    </message>
    <message>
        <source>Species shown in the project; none chosen means all.</source>
        <translation>Виды, показанные в проекте; если ничего не выбрано, показаны все.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Status of the species</source>
        <translation>Статус видов</translation>
    </message>
    <message>
        <source>Study: {area}, {years}. Source: {source}.</source>
        <translation>Исследование: {area}, {years}. Источник: {source}.</translation>
    </message>
    <message>
        <source>Survey effort</source>
        <translation>Учётное усилие</translation>
    </message>
    <message>
        <source>Table of counts</source>
        <translation>Таблица учётов</translation>
    </message>
    <message>
        <source>Table or file</source>
        <translation>Таблица или файл</translation>
    </message>
    <message>
        <source>Table {number}. {title}</source>
        <translation>Таблица {number}. {title}</translation>
    </message>
    <message>
        <source>Table {table} has no columns {columns}. Nothing was changed. Remove them or correct the mapping.</source>
        <translation>В таблице {table} нет столбцов: {columns}. Ничего не изменено. Удалите их или исправьте сопоставление.</translation>
    </message>
    <message>
        <source>Table {table} has no release rule. Nothing was released. Use its working output instead.</source>
        <translation>Для таблицы {table} нет правила передачи данных. Данные не переданы. Используйте вместо неё рабочий результат.</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>Дата приёма</translation>
    </message>
    <message>
        <source>Takes records into the database: a table of counts (CSV or XLSX) or a Camtrap DP 1.0 package (folder, file or zip). The format is told by content, not by the file's name.</source>
        <translation>Принимает записи в базу данных: таблицу учётов (CSV или XLSX) или пакет Camtrap DP 1.0 (папку, файл или архив zip). Формат определяется по содержимому, а не по имени файла.</translation>
    </message>
    <message>
        <source>The GeoPackage that “Create conservation database” wrote.</source>
        <translation>Файл GeoPackage, записанный алгоритмом «Создание природоохранной базы данных».</translation>
    </message>
    <message>
        <source>The Red List says now</source>
        <translation>По Красному списку МСОП сейчас</translation>
    </message>
    <message>
        <source>The absence of a count says nothing about the absence of animals.</source>
        <translation>Отсутствие учёта ничего не говорит об отсутствии животных.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>The areas overlap: these estimates are never added.</source>
        <translation>Площади перекрываются: эти оценки никогда не складываются.</translation>
    </message>
    <message>
        <source>The brochure said</source>
        <translation>По брошюре</translation>
    </message>
    <message>
        <source>The criteria are not a list of objects in JSON. Nothing was computed. Correct the brackets and quotation marks.</source>
        <translation>Критерии не являются списком объектов JSON. Ничего не рассчитано. Исправьте скобки и кавычки.</translation>
    </message>
    <message>
        <source>The criterion asks for mature individuals and reproductive units; only totals are known.</source>
        <translation>Критерий требует числа половозрелых особей и репродуктивных единиц; известны только общие числа.</translation>
    </message>
    <message>
        <source>The criterion counts all waterbirds; only flagship species are known here.</source>
        <translation>Критерий учитывает всех водоплавающих птиц; здесь известны только флаговые виды.</translation>
    </message>
    <message>
        <source>The criterion is applied to the species as a whole, not to a subspecies.</source>
        <translation>Критерий применяется к виду в целом, а не к подвиду.</translation>
    </message>
    <message>
        <source>The database holds no rows for this.</source>
        <translation>В базе данных нет строк на эту тему.</translation>
    </message>
    <message>
        <source>The deployment of the observation is not in the package.</source>
        <translation>В пакете нет установки фотоловушки, к которой относится наблюдение.</translation>
    </message>
    <message>
        <source>The deployment of the observation was rejected.</source>
        <translation>Установка фотоловушки, к которой относится наблюдение, отклонена.</translation>
    </message>
    <message>
        <source>The disk is full: {file}. Nothing was changed. Free some space, then try again.</source>
        <translation>Диск заполнен: {file}. Ничего не изменено. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The eight target sites of the brochure have no public list; no site is shown as one of them.</source>
        <translation>Открытого списка восьми целевых территорий брошюры нет; ни одна территория не показана как одна из них.</translation>
    </message>
    <message>
        <source>The figure of a season is the largest count of individuals of the whole site. Averages, parts, compiled estimates, counts at departure and rows of low confidence do not enter.</source>
        <translation>Численность за сезон — наибольший результат учёта особей на всей территории. Средние, учёты частей, сводные оценки, учёты при отлёте и строки с низкой достоверностью не используются.</translation>
    </message>
    <message>
        <source>The figure of a season is the largest count of individuals of the whole site. The level must be reached in two thirds of at least three adequate seasons, or by the mean of at least five.</source>
        <translation>Численность за сезон — наибольший результат учёта особей на всей территории. Порог должен быть достигнут в двух третях не менее чем трёх пригодных сезонов или средним не менее чем за пять сезонов.</translation>
    </message>
    <message>
        <source>The file datapackage.json of {file} is broken at line {line}. Nothing was changed. Export the package again.</source>
        <translation>Пакет {file}: файл datapackage.json повреждён в строке {line}. Ничего не изменено. Экспортируйте пакет снова.</translation>
    </message>
    <message>
        <source>The first date is later than the last.</source>
        <translation>Первая дата позже последней.</translation>
    </message>
    <message>
        <source>The format of {file} is not recognised. Nothing was changed. Choose the format, or give a mapping of its columns.</source>
        <translation>Формат файла {file} не распознан. Ничего не изменено. Выберите формат или задайте сопоставление столбцов.</translation>
    </message>
    <message>
        <source>The language of names and texts in the result; it may differ from that of the interface.</source>
        <translation>Язык названий и текстов в результате; он может отличаться от языка интерфейса.</translation>
    </message>
    <message>
        <source>The level of {level} was reached in {reached} of {seasons} seasons. A year without a bar has no count that enters.</source>
        <translation>Порог {level} достигнут в сезонах: {reached} из {seasons}. Год без столбика не имеет учёта, который используется.</translation>
    </message>
    <message>
        <source>The list of criteria is empty. Nothing was computed. Add a criterion.</source>
        <translation>Список критериев пуст. Ничего не рассчитано. Добавьте критерий.</translation>
    </message>
    <message>
        <source>The map has a coast and no boundaries. Boundaries are drawn only from the office's own cleared layer.</source>
        <translation>На карте есть береговая линия и нет границ. Границы наносятся только из собственного согласованного слоя учреждения.</translation>
    </message>
    <message>
        <source>The mapping names a field that does not exist: {field}. Nothing was changed. Known fields: {known}.</source>
        <translation>В сопоставлении названо несуществующее поле: {field}. Ничего не изменено. Известные поля: {known}.</translation>
    </message>
    <message>
        <source>The mapping of columns is not a JSON object of texts. Nothing was changed. Correct the mapping.</source>
        <translation>Сопоставление столбцов не является объектом JSON с текстовыми значениями. Ничего не изменено. Исправьте сопоставление.</translation>
    </message>
    <message>
        <source>The names, designations and lines on this map express no opinion on the legal status of any country, territory, city or area or of its authorities, or on the delimitation of its frontiers or boundaries.</source>
        <translation>Названия, обозначения и линии на этой карте не выражают какого-либо мнения о правовом статусе какой-либо страны, территории, города или района или их властей либо о делимитации их рубежей или границ.</translation>
    </message>
    <message>
        <source>The newest edition stands first. An official level would replace a derived one.</source>
        <translation>Новейшая редакция стоит первой. Официальный порог заменил бы рассчитанный.</translation>
    </message>
    <message>
        <source>The observation lies outside the time of its deployment.</source>
        <translation>Наблюдение не попадает во время работы своей фотоловушки.</translation>
    </message>
    <message>
        <source>The office's own cleared boundary layer</source>
        <translation>Собственный согласованный слой границ учреждения</translation>
    </message>
    <message>
        <source>The office's own range layer</source>
        <translation>Собственный слой ареалов учреждения</translation>
    </message>
    <message>
        <source>The other key sites of birds: what is missing for a verdict</source>
        <translation>Остальные ключевые территории птиц: чего недостаёт для заключения</translation>
    </message>
    <message>
        <source>The parts of a site add up to its score. A criterion without a value adds nothing.</source>
        <translation>Части территории в сумме дают её балл. Критерий без значения ничего не добавляет.</translation>
    </message>
    <message>
        <source>The pieces of field {field} do not fit. Nothing was computed. Give pairs of increasing value and score from 0 to 1, with normalisation threshold only.</source>
        <translation>Поле {field}: отрезки заданы неверно. Ничего не рассчитано. Задайте пары из возрастающего значения и балла от 0 до 1, только при нормировании threshold.</translation>
    </message>
    <message>
        <source>The population or its level is known with low confidence; a person must confirm it.</source>
        <translation>Популяция или её порог известны с низкой достоверностью; нужно подтверждение человека.</translation>
    </message>
    <message>
        <source>The range of ranks holds nine tenths of the draws over random weights and over the values that are missing.</source>
        <translation>Диапазон рангов охватывает девять десятых случайных выборок весов и отсутствующих значений.</translation>
    </message>
    <message>
        <source>The rank range comes from random draws over the weights and over the missing values. A unit with a wide range should not be placed above another by its rank alone.</source>
        <translation>Диапазон рангов получен случайными выборками весов и отсутствующих значений. Единицу с широким диапазоном не следует ставить выше другой только по рангу.</translation>
    </message>
    <message>
        <source>The record differs from the import before.</source>
        <translation>Запись отличается от прошлого импорта.</translation>
    </message>
    <message>
        <source>The record is no longer in the source.</source>
        <translation>Записи больше нет в источнике.</translation>
    </message>
    <message>
        <source>The record number occurs before in the same file.</source>
        <translation>Номер записи уже встречался в этом файле.</translation>
    </message>
    <message>
        <source>The records of {file} do not add up: {records_in} read, {kept} kept, {rejected} rejected. Nothing was changed. Report this as an error of the plugin.</source>
        <translation>Файл {file}: число записей не сходится. Прочитано: {records_in}, принято: {kept}, отклонено: {rejected}. Ничего не изменено. Сообщите об этом как об ошибке модуля.</translation>
    </message>
    <message>
        <source>The report is made from the database alone, in any of seven languages, as one HTML file that needs no network and as a PDF. Each figure leads back to its rows.</source>
        <translation>Отчёт составляется только по базе данных, на любом из семи языков, как один файл HTML, которому не нужна сеть, и как PDF. От каждого числа можно вернуться к его строкам.</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation>Число ячеек в строке не равно числу ячеек в заголовке.</translation>
    </message>
    <message>
        <source>The same content for printing.</source>
        <translation>То же содержание для печати.</translation>
    </message>
    <message>
        <source>The same file again adds nothing. A corrected export of the same data updates the records by their own codes, keeps what a reviewer decided, and lists what was added, changed and gone.</source>
        <translation>Повторный импорт того же файла ничего не добавляет. Исправленный экспорт тех же данных обновляет записи по их собственным кодам, оставляет решения проверяющего и перечисляет, что добавлено, изменено и исчезло.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>Одно и то же порождающее число даёт один и тот же результат.</translation>
    </message>
    <message>
        <source>The score is a weighted sum of criteria on a scale from worst to best; ranks come from random draws of the weights and of missing values.</source>
        <translation>Балл — взвешенная сумма критериев по шкале от худшего к лучшему; ранги получены случайными выборками весов и отсутствующих значений.</translation>
    </message>
    <message>
        <source>The score takes a missing value as the worst; the score beside it takes it as the best.</source>
        <translation>Балл считает отсутствующее значение худшим; балл рядом считает его лучшим.</translation>
    </message>
    <message>
        <source>The seasons with complete counts are too few for a firm verdict.</source>
        <translation>Сезонов с полными учётами слишком мало для твёрдого заключения.</translation>
    </message>
    <message>
        <source>The site is not in the list of sites.</source>
        <translation>Территории нет в списке территорий.</translation>
    </message>
    <message>
        <source>The site was not assessed.</source>
        <translation>Территория не оценивалась.</translation>
    </message>
    <message>
        <source>The smallest count is larger than the largest.</source>
        <translation>Наименьший результат учёта больше наибольшего.</translation>
    </message>
    <message>
        <source>The source says that the clock was wrong.</source>
        <translation>По сведениям источника, часы шли неверно.</translation>
    </message>
    <message>
        <source>The sources do not say whether the counts of these seasons are complete.</source>
        <translation>В источниках не сказано, полны ли учёты этих сезонов.</translation>
    </message>
    <message>
        <source>The species is not known.</source>
        <translation>Вид неизвестен.</translation>
    </message>
    <message>
        <source>The start is later than the end.</source>
        <translation>Начало позже конца.</translation>
    </message>
    <message>
        <source>The units with score, rank, rank range and the part that each criterion has in the score.</source>
        <translation>Единицы с баллом, рангом, диапазоном рангов и долей каждого критерия в балле.</translation>
    </message>
    <message>
        <source>The verdict rests on the count of one passage season, which is enough for this criterion.</source>
        <translation>Заключение основано на учёте одного сезона пролёта, чего для этого критерия достаточно.</translation>
    </message>
    <message>
        <source>The weight {value} of field {field} is not a number of 0 or more. Nothing was computed. Correct the weight.</source>
        <translation>Вес {value} поля {field} не является числом, равным 0 или больше. Ничего не рассчитано. Исправьте вес.</translation>
    </message>
    <message>
        <source>There are no coordinates.</source>
        <translation>Координаты отсутствуют.</translation>
    </message>
    <message>
        <source>This database has nothing on the species. Choose a database above, then press “Load layers”.</source>
        <translation>В этой базе данных нет сведений о виде. Выберите базу данных выше и нажмите «Загрузить слои».</translation>
    </message>
    <message>
        <source>This map was not drawn.</source>
        <translation>Эта карта не построена.</translation>
    </message>
    <message>
        <source>This report holds exact places. It was made for {recipient} and is not to be passed on.</source>
        <translation>Этот отчёт содержит точные места. Получатель: {recipient}. Передавать отчёт дальше нельзя.</translation>
    </message>
    <message>
        <source>Three seasons means three different season years of one species in the same season at one site.</source>
        <translation>Три сезона — это три разных года сезона для одного вида в одном и том же сезоне на одной территории.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Top ten by score of the evidence available, not of conservation value where counts are missing</source>
        <translation>Первые десять по баллу имеющихся подтверждающих данных; там, где учётов нет, это не оценка природоохранной ценности</translation>
    </message>
    <message>
        <source>Two national lists would add to (derived)</source>
        <translation>Сумма двух национальных списков (рассчитано)</translation>
    </message>
    <message>
        <source>Two national lists would add to the total plus the animals seen on both sides, because both lists hold those.</source>
        <translation>Сумма двух национальных списков равна общему числу плюс число животных, замеченных по обе стороны границы, потому что они есть в обоих списках.</translation>
    </message>
    <message>
        <source>Uncertainty (m)</source>
        <translation>Неопределённость (м)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица учёта</translation>
    </message>
    <message>
        <source>Unit {unit} is in the layer more than once. Nothing was computed. Choose a field that identifies each unit.</source>
        <translation>Единица {unit} встречается в слое несколько раз. Ничего не рассчитано. Выберите поле, однозначно определяющее каждую единицу.</translation>
    </message>
    <message>
        <source>Units to score</source>
        <translation>Оцениваемые единицы</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Заключения</translation>
    </message>
    <message>
        <source>Verdicts are on Ramsar criterion 6 and on the flyway network's 1 % and staging criteria (0.25 %, not rounded).</source>
        <translation>Заключения даны по Рамсарскому критерию 6 и по критериям сети пролётного пути: 1 % и предотлётные скопления (0,25 %, без округления).</translation>
    </message>
    <message>
        <source>Verdicts by every edition of the 1 % level</source>
        <translation>Заключения по каждой редакции однопроцентного порога</translation>
    </message>
    <message>
        <source>Verdicts on site criteria from the counts in the database. Insufficient data is not a verdict against the site.</source>
        <translation>Заключения по критериям территорий на основе учётов в базе данных. Недостаток данных не является заключением против территории.</translation>
    </message>
    <message>
        <source>Verdicts that change from one edition to another</source>
        <translation>Заключения, которые меняются от редакции к редакции</translation>
    </message>
    <message>
        <source>Verdicts that differ between editions</source>
        <translation>Заключения, различающиеся между редакциями</translation>
    </message>
    <message>
        <source>Vulnerable (VU)</source>
        <translation>Уязвимый (VU)</translation>
    </message>
    <message>
        <source>Weights: {weights}.</source>
        <translation>Веса: {weights}.</translation>
    </message>
    <message>
        <source>Western: Dauria and eastern Mongolia to the Yangtze</source>
        <translation>Западная: от Даурии и восточной Монголии до Янцзы</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What a corrected table of the same data shares with the earlier one. A package brings its own name.</source>
        <translation>Название, общее для исправленной и прежней таблиц одних и тех же данных. У пакета есть собственное название.</translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation>Что стало с записями</translation>
    </message>
    <message>
        <source>What each country has shared or published, and what not</source>
        <translation>Что каждая страна передала или опубликовала, а что нет</translation>
    </message>
    <message>
        <source>What is known of the species</source>
        <translation>Что известно о виде</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего недостаёт</translation>
    </message>
    <message>
        <source>What the brochure said and what the Red List says now</source>
        <translation>Что было сказано в брошюре и что сейчас сказано в Красном списке МСОП</translation>
    </message>
    <message>
        <source>What the runs and imports read</source>
        <translation>Что прочитано при запусках и импорте</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>Из чего складывается балл</translation>
    </message>
    <message>
        <source>Where do the six species live and gather, which sites matter for whole populations, and which facts are still needed to act together?</source>
        <translation>Где обитают и собираются шесть видов, какие территории важны для целых популяций и каких сведений ещё не хватает для совместных действий?</translation>
    </message>
    <message>
        <source>Where the GeoPackage is written. A conservation database that is there already is kept as it is.</source>
        <translation>Куда записывается GeoPackage. Если там уже есть природоохранная база данных, она остаётся без изменений.</translation>
    </message>
    <message>
        <source>Where the records come from</source>
        <translation>Откуда взяты записи</translation>
    </message>
    <message>
        <source>Where two populations meet at a site, the count is held against each and the stricter verdict is shown.</source>
        <translation>Если на территории встречаются две популяции, учёт сравнивается с каждой и показывается более строгое заключение.</translation>
    </message>
    <message>
        <source>Whole species</source>
        <translation>Вид в целом</translation>
    </message>
    <message>
        <source>Winterers of Japan and the Republic of Korea</source>
        <translation>Зимующие в Японии и Республике Корея</translation>
    </message>
    <message>
        <source>Winterers of the Yangtze</source>
        <translation>Зимующие в бассейне Янцзы</translation>
    </message>
    <message>
        <source>With a border crossed</source>
        <translation>С пересечением границы</translation>
    </message>
    <message>
        <source>With a published count</source>
        <translation>С опубликованным учётом</translation>
    </message>
    <message>
        <source>With three seasons or more of one species in one season</source>
        <translation>С тремя и более годами учёта одного вида в одном сезоне</translation>
    </message>
    <message>
        <source>Without a published count</source>
        <translation>Без опубликованного учёта</translation>
    </message>
    <message>
        <source>Write conservation report</source>
        <translation>Составление природоохранного отчёта</translation>
    </message>
    <message>
        <source>Writes what the database knows as a report: what is known of the six species, what is shared between the six countries, and what is missing.</source>
        <translation>Составляет отчёт по сведениям базы данных: что известно о шести видах, какие данные шесть стран передали друг другу и чего недостаёт.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Year of assessment</source>
        <translation>Год оценки</translation>
    </message>
    <message>
        <source>accepted by the reviewer</source>
        <translation>принято проверяющим</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>взрослые особи</translation>
    </message>
    <message>
        <source>all the year</source>
        <translation>круглый год</translation>
    </message>
    <message>
        <source>autumn passage</source>
        <translation>осенний пролёт</translation>
    </message>
    <message>
        <source>average</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>breeding</source>
        <translation>гнездование</translation>
    </message>
    <message>
        <source>breeding site</source>
        <translation>место гнездования</translation>
    </message>
    <message>
        <source>census</source>
        <translation>одновременный учёт</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>compiled estimate</source>
        <translation>сводная оценка</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>полный</translation>
    </message>
    <message>
        <source>complete seasons still needed: {value}</source>
        <translation>ещё нужно полных сезонов: {value}</translation>
    </message>
    <message>
        <source>completeness not known</source>
        <translation>полнота неизвестна</translation>
    </message>
    <message>
        <source>completeness not known: {value}</source>
        <translation>полнота неизвестна: {value}</translation>
    </message>
    <message>
        <source>core of the range</source>
        <translation>ядро ареала</translation>
    </message>
    <message>
        <source>corrected by the reviewer</source>
        <translation>исправлено проверяющим</translation>
    </message>
    <message>
        <source>count at departure</source>
        <translation>учёт при отлёте</translation>
    </message>
    <message>
        <source>count of a part</source>
        <translation>учёт части территории</translation>
    </message>
    <message>
        <source>count of the site</source>
        <translation>учёт территории</translation>
    </message>
    <message>
        <source>demarcation line</source>
        <translation>демаркационная линия</translation>
    </message>
    <message>
        <source>estimate of a model</source>
        <translation>модельная оценка</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>functioning</source>
        <translation>действующий</translation>
    </message>
    <message>
        <source>genetic estimate</source>
        <translation>генетическая оценка</translation>
    </message>
    <message>
        <source>genetic minimum</source>
        <translation>генетический минимум</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>исчезло</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокая</translation>
    </message>
    <message>
        <source>historic</source>
        <translation>в прошлом</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>особи</translation>
    </message>
    <message>
        <source>inferred from nearest sites</source>
        <translation>предположено по ближайшим территориям</translation>
    </message>
    <message>
        <source>international border</source>
        <translation>государственная граница</translation>
    </message>
    <message>
        <source>largest of a series</source>
        <translation>наибольшее в ряду</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>утраченный</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкая</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>средняя</translation>
    </message>
    <message>
        <source>minimum from cameras</source>
        <translation>минимум по фотоловушкам</translation>
    </message>
    <message>
        <source>named by both sides</source>
        <translation>названы обеими сторонами границы</translation>
    </message>
    <message>
        <source>named by one side only</source>
        <translation>названы только одной стороной границы</translation>
    </message>
    <message>
        <source>nests</source>
        <translation>гнёзда</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no count</source>
        <translation>учёта нет</translation>
    </message>
    <message>
        <source>no key site listed</source>
        <translation>ключевых территорий в списке нет</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>порога нет</translation>
    </message>
    <message>
        <source>no population</source>
        <translation>популяция не указана</translation>
    </message>
    <message>
        <source>no such site</source>
        <translation>таких территорий нет</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>неполный</translation>
    </message>
    <message>
        <source>not complete: {value}</source>
        <translation>неполный: {value}</translation>
    </message>
    <message>
        <source>not in that study</source>
        <translation>не входит в это исследование</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>не передано</translation>
    </message>
    <message>
        <source>not shown by telemetry</source>
        <translation>телеметрией не показано</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>принято к сведению</translation>
    </message>
    <message>
        <source>noted by the reviewer</source>
        <translation>с примечанием проверяющего</translation>
    </message>
    <message>
        <source>number on both sides not published</source>
        <translation>число замеченных по обе стороны границы не опубликовано</translation>
    </message>
    <message>
        <source>official statement</source>
        <translation>официальное сообщение</translation>
    </message>
    <message>
        <source>on a corridor</source>
        <translation>на экологическом коридоре</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>пары</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>пролёт</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствует</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предлагаемый</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликовано</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>rejected by the reviewer</source>
        <translation>отклонено проверяющим</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>оседлое обитание</translation>
    </message>
    <message>
        <source>resighting</source>
        <translation>повторная встреча</translation>
    </message>
    <message>
        <source>roost</source>
        <translation>ночёвка</translation>
    </message>
    <message>
        <source>season not known</source>
        <translation>сезон неизвестен</translation>
    </message>
    <message>
        <source>second figure of the source</source>
        <translation>второе значение источника</translation>
    </message>
    <message>
        <source>set by the criterion</source>
        <translation>задано критерием</translation>
    </message>
    <message>
        <source>single observation</source>
        <translation>разовое наблюдение</translation>
    </message>
    <message>
        <source>spatial capture-recapture estimate</source>
        <translation>оценка методом пространственного повторного отлова</translation>
    </message>
    <message>
        <source>spring passage</source>
        <translation>весенний пролёт</translation>
    </message>
    <message>
        <source>staging site</source>
        <translation>место предотлётных скоплений</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>телеметрия</translation>
    </message>
    <message>
        <source>the published sources of the sites, as listed in the database; land: Natural Earth</source>
        <translation>опубликованные источники по территориям, указанные в базе данных; суша: Natural Earth</translation>
    </message>
    <message>
        <source>track survey</source>
        <translation>учёт по следам</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>undetermined border</source>
        <translation>неустановленная граница</translation>
    </message>
    <message>
        <source>wintering</source>
        <translation>зимовка</translation>
    </message>
    <message>
        <source>wintering site</source>
        <translation>место зимовки</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{criterion}: {weight}</source>
        <translation>{criterion}: {weight}</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} км</translation>
    </message>
    <message>
        <source>{file} is not a Camtrap DP package: it does not hold exactly one datapackage.json with a Camtrap DP profile. Nothing was changed.</source>
        <translation>Файл {file} не является пакетом Camtrap DP: в нём должен быть ровно один datapackage.json с профилем Camtrap DP. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{mark} Low confidence: to be confirmed before use.</source>
        <translation>{mark} Низкая достоверность: подтвердить перед использованием.</translation>
    </message>
    <message>
        <source>{name} ({countries})</source>
        <translation>{name} ({countries})</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} из {whole}</translation>
    </message>
    <message>
        <source>{reason} Rows: {rows}.</source>
        <translation>{reason} Строки: {rows}.</translation>
    </message>
    <message>
        <source>{site}: {species}, {season}</source>
        <translation>{site}: {species} — {season}</translation>
    </message>
    <message>
        <source>{species}, Red List: {source}.</source>
        <translation>{species}, Красный список МСОП: {source}.</translation>
    </message>
    <message>
        <source>{species}, groups named across borders: {groups}.</source>
        <translation>{species}, группировки, названные по обе стороны границ: {groups}.</translation>
    </message>
    <message>
        <source>{species}, {season}</source>
        <translation>{species} — {season}</translation>
    </message>
    <message>
        <source>{species}: no group is named across a border.</source>
        <translation>{species}: группировки по обе стороны границы не названы.</translation>
    </message>
    <message>
        <source>{verdict}, provisional</source>
        <translation>{verdict}, предварительно</translation>
    </message>
    <message>
        <source>{verdict}: {reason}</source>
        <translation>{verdict}: {reason}</translation>
    </message>
    <message>
        <source>{year}: {basis}</source>
        <translation>{year} год: {basis}</translation>
    </message>
    <message>
        <source>“auto” tells the format by the content.</source>
        <translation>Значение «auto» определяет формат по содержимому.</translation>
    </message>
    <message>
        <source>● present, read in a source; ○ low confidence or not confirmed. Double click zooms to the site.</source>
        <translation>● присутствует, прочитано в источнике; ○ низкая достоверность или не подтверждено. Двойной щелчок увеличивает карту до территории.</translation>
    </message>
</context>
</TS>

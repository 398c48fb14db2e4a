<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>NEASPEC</name>
    <message>
        <source>0 or more, of a row per site and occasion.</source>
        <translation>0 или больше, в таблице с одной строкой на территорию и учётный период.</translation>
    </message>
    <message>
        <source>0.5 makes the distance the median of dispersal.</source>
        <translation>При значении 0,5 это расстояние является медианой расселения.</translation>
    </message>
    <message>
        <source>1 % level</source>
        <translation>Однопроцентный порог</translation>
    </message>
    <message>
        <source>1 % level, edition {edition}</source>
        <translation>Однопроцентный порог, редакция {edition}</translation>
    </message>
    <message>
        <source>1 for a survey so short that no animal dies or leaves. Left empty, it is estimated.</source>
        <translation>1 — для обследования столь короткого, что ни одно животное за это время не погибает и не уходит. Если оставить пустым, значение оценивается.</translation>
    </message>
    <message>
        <source>1 leaves features out, as Maxent does; 0 only shrinks them.</source>
        <translation>1 исключает часть признаков, как Maxent; 0 только уменьшает их вклад.</translation>
    </message>
    <message>
        <source>1 percent level (individuals)</source>
        <translation>Однопроцентный порог (особи)</translation>
    </message>
    <message>
        <source>16 adds the moves of a knight, which cost the mean of the four cells that they cross.</source>
        <translation>16 добавляет ходы шахматного коня, стоимость которых — среднее по четырём пересекаемым ячейкам.</translation>
    </message>
    <message>
        <source>4π area / perimeter²; 1 for a circle.</source>
        <translation>4 π × площадь / квадрат периметра; 1 для круга.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-процентный интервал</translation>
    </message>
    <message>
        <source>95 % interval (Wilson)</source>
        <translation>95-процентный интервал (Уилсон)</translation>
    </message>
    <message>
        <source>A bar is of the sites counted in that year. Years without a total: {without} of {years}, because nobody counted or too much would be imputed. Thin lines are 95 % intervals.</source>
        <translation>Столбец относится к территориям с учётом в этом году. Лет без общего итога: {without} из {years}, потому что никто не считал или пришлось бы восполнить слишком много. Тонкие линии — 95-процентные интервалы.</translation>
    </message>
    <message>
        <source>A barrier is a layer of lines, such as a fence or a road, or of polygons. Samples without a place, or nearer to the barrier than their place is certain, are in no group.</source>
        <translation>Барьер — это слой линий, например заграждение или дорога, или слой полигонов. Образцы без места, а также образцы, которые ближе к барьеру, чем точность их места, не входят ни в одну группу.</translation>
    </message>
    <message>
        <source>A barrier replaces the resistance of the ground or adds to it, less by its permeability. Every cell that it touches counts, so that no diagonal move slips through. A passage opens fences, roads and railways, not water. A way of least cost pays what is added for one cell, or up to a third more where a line runs diagonally; ten times more with cells ten times wider: fit the table to the cell size. Water wider than 300 m has resistance 50 when ice-free and 3 from December to March.</source>
        <translation>Барьер заменяет сопротивление среды или добавляется к нему; его проницаемость уменьшает его действие. Учитывается каждая ячейка, которой он касается, поэтому диагональное перемещение его не обходит. Проход открывает заграждения, автомобильные и железные дороги, но не воду. Для пути наименьшей стоимости добавляемое сопротивление считается как за одну ячейку, а там, где линия идёт по диагонали, — до одной трети больше; при ячейках в десять раз шире — в десять раз больше: подберите таблицу под размер ячейки. Вода шириной более 300 м имеет сопротивление 50, когда она свободна ото льда, и 3 с декабря по март.</translation>
    </message>
    <message>
        <source>A block of {given} cells has no middle; {used} cells are used.</source>
        <translation>У блока с числом ячеек {given} нет центра; используется {used}.</translation>
    </message>
    <message>
        <source>A cell is joined to 8 neighbours or to 4.</source>
        <translation>Ячейка соединена с 8 соседними или с 4.</translation>
    </message>
    <message>
        <source>A cell is longer than 65,536 characters.</source>
        <translation>Ячейка длиннее 65 536 знаков.</translation>
    </message>
    <message>
        <source>A cell is widened, and at last withheld, where a border cuts it or where too few animals and stations share it. The finished package is attacked with the exact records and read again; where something is found, nothing is written. Each record is accounted for in the report.</source>
        <translation>Ячейка расширяется, а в крайнем случае скрывается, если её пересекает граница или если на неё приходится слишком мало животных и фототочек. Готовый пакет проверяется атакой с точными записями и читается заново; если что-то обнаружено, ничего не записывается. В отчёте учтена каждая запись.</translation>
    </message>
    <message>
        <source>A code is an animal of its own data set, unless the table of aliases says otherwise.</source>
        <translation>Код обозначает животное только в своём наборе данных, если в таблице соответствий кодов не указано иное.</translation>
    </message>
    <message>
        <source>A code of the list, as text.</source>
        <translation>Код из списка, в виде текста.</translation>
    </message>
    <message>
        <source>A code that names each unit once.</source>
        <translation>Код, однозначно обозначающий каждую единицу.</translation>
    </message>
    <message>
        <source>A code that names each unit once; without it units are numbered.</source>
        <translation>Код, однозначно обозначающий каждую единицу; без него единицы нумеруются.</translation>
    </message>
    <message>
        <source>A conflict is a pair on which reviewers, flanks or sexes contradict each other, or that would bring different animals together through other codes. It joins nothing.</source>
        <translation>Противоречие — это пара, по которой проверяющие, бока или сведения о поле противоречат друг другу или которая через другие коды объединила бы разных животных. Оно ничего не объединяет.</translation>
    </message>
    <message>
        <source>A consistency ratio above 0.1 says that comparisons contradict each other. The log then names the one whose change helps most, and what the others say of that pair. It is a question to the judge, never changed by itself.</source>
        <translation>Отношение согласованности выше 0,1 означает, что сравнения противоречат друг другу. Тогда в журнале названо то сравнение, изменение которого помогает больше всего, и указано, что об этой паре говорят остальные. Это вопрос к эксперту; само по себе суждение никогда не изменяется.</translation>
    </message>
    <message>
        <source>A coordinate is zero, or the point lies near 0, 0.</source>
        <translation>Одна из координат равна нулю, или точка лежит вблизи 0, 0.</translation>
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
        <source>A crossing happened in the period if the animal was first seen beyond the border in it. An older one is newly known if the earlier run did not have it.</source>
        <translation>Пересечение произошло в отчётный период, если животное впервые замечено за границей в этот период. Более раннее считается ставшим известным, если его не было в предыдущем запуске.</translation>
    </message>
    <message>
        <source>A crossing is of the band of its farther record. Where a side has no trap-day in a band, the band was not surveyed, and no rate is given.</source>
        <translation>Пересечение границы относится к полосе более удалённой из двух записей. Если на одной из сторон в полосе нет ни одних ловушко-суток, полоса не обследована и частота не указывается.</translation>
    </message>
    <message>
        <source>A crossing is two records of one animal in a row on different sides. Code, side and month are enough; no place is needed. The declared side decides, and geometry only where none is declared. Where both sides lie within one month, one crossing is counted and its direction is not known.</source>
        <translation>Пересечение границы — это две последовательные записи одного животного на разных сторонах. Достаточно кода, стороны и месяца; место не требуется. Решает заявленная сторона, а геометрия — только там, где сторона не заявлена. Если обе стороны приходятся на один месяц, считается одно пересечение, а его направление неизвестно.</translation>
    </message>
    <message>
        <source>A database adds detections, key sites and cells of the distribution by species, habitats by type, computed corridors, threats and protected areas; what is drawn as points is counted, lines are in km, polygons in hectares. Counts of detections tell where rare animals are: such units are working data and not to be passed on.</source>
        <translation>Из базы данных добавляются регистрации, ключевые территории и ячейки распространения по видам, местообитания по типам, рассчитанные экологические коридоры, угрозы и особо охраняемые природные территории; нанесённое точками подсчитывается, линии — в км, полигоны — в гектарах. Количество регистраций показывает, где находятся редкие животные: такие единицы — рабочие данные и передаче не подлежат.</translation>
    </message>
    <message>
        <source>A database also keeps the units, in place of those of an earlier run.</source>
        <translation>В базе данных единицы также сохраняются, вместо единиц предыдущего запуска.</translation>
    </message>
    <message>
        <source>A database of an older schema version gets the tables and fields that it lacks. Every row is kept.</source>
        <translation>База данных с более старой версией схемы получает недостающие таблицы и поля. Все строки сохраняются.</translation>
    </message>
    <message>
        <source>A date or time cannot be read.</source>
        <translation>Не удалось прочитать дату или время.</translation>
    </message>
    <message>
        <source>A decision names the same code twice. Nothing was changed. Name two codes.</source>
        <translation>В решении дважды указан один и тот же код. Ничего не изменено. Укажите два кода.</translation>
    </message>
    <message>
        <source>A decision needs the name of the reviewer. Nothing was changed. Give the name.</source>
        <translation>Для решения нужно имя проверяющего. Ничего не изменено. Укажите имя.</translation>
    </message>
    <message>
        <source>A decision needs two agencies and two codes, and “NA” or “unknown” is no code. Nothing was changed. Name both animals.</source>
        <translation>Для решения нужны два ведомства и два кода; «NA» и «unknown» кодами не являются. Ничего не изменено. Укажите обоих животных.</translation>
    </message>
    <message>
        <source>A field for numbers holds something else.</source>
        <translation>В числовом поле стоит не число.</translation>
    </message>
    <message>
        <source>A fix of a transmitter is no event at a station.</source>
        <translation>Местоположение по передатчику не является событием на фототочке.</translation>
    </message>
    <message>
        <source>A gain is proven where even the worst case of both bounds leaves one. A smaller gap or more time narrows the range between the least and the most gain.</source>
        <translation>Выигрыш доказан, если он остаётся даже в худшем случае обеих границ. Меньший разрыв или большее время сужают диапазон между наименьшим и наибольшим выигрышем.</translation>
    </message>
    <message>
        <source>A group of officers or countries has the geometric mean of each comparison (Aczél and Saaty 1983), or the mean of the other weights. The distance of a judge is the share of the weight that would have to move to make his weights the group's.</source>
        <translation>Для группы сотрудников или стран берётся среднее геометрическое каждого сравнения (Aczél и Saaty 1983) или среднее прочих весов. Расстояние эксперта — это доля веса, которую нужно переместить, чтобы его веса совпали с весами группы.</translation>
    </message>
    <message>
        <source>A jump is more often a change of legend than of the land; the model would take it for habitat. Zero is no ratio: read this with care for temperatures.</source>
        <translation>Скачок чаще означает смену легенды, а не самой местности; модель приняла бы его за местообитание. Для величин с условным нулём, таких как температура, отношение не имеет смысла: читайте это с осторожностью.</translation>
    </message>
    <message>
        <source>A layer of built-up areas for the test of records in towns; none is bundled.</source>
        <translation>Слой застроенных территорий для проверки записей в населённых пунктах; с модулем такой слой не поставляется.</translation>
    </message>
    <message>
        <source>A layer with this field gives one feature for each of its values, such as species_id.</source>
        <translation>Слой с таким полем даёт по одному объекту охраны на каждое значение поля, например species_id.</translation>
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
        <source>A line gets a width: the one given, else its own, else the mean width of the least-cost corridor, else how exactly its place is known. Areas are measured in an equal-area plane around each corridor, lengths on the ellipsoid; the length of an area from Least-cost corridors is that of its way, other areas have none. Countries are told at about 1,000 points of each corridor as everywhere in the plugin; near a border and at sea they are unknown. A pair of countries whose parts touch is a border passed.</source>
        <translation>Линия получает ширину: заданную, иначе собственную, иначе среднюю ширину экологического коридора наименьшей стоимости, иначе точность, с которой известно её место. Площади измеряются на равновеликой плоскости вокруг каждого экологического коридора, длины — на эллипсоиде; длина площадного объекта из алгоритма «Экологические коридоры наименьшей стоимости» — это длина его пути, у других площадных объектов длины нет. Страны определяются примерно в 1000 точек каждого экологического коридора, как и везде в модуле; вблизи границы и в море они неизвестны. Пара стран, части которых соприкасаются, считается пересечённой границей.</translation>
    </message>
    <message>
        <source>A list of objects with field, direction (benefit or cost), normalisation (min_max, rank or threshold), weight, and pieces for threshold.</source>
        <translation>Список объектов JSON с ключами: field (поле), direction (направление: benefit или cost), normalisation (нормирование: min_max, rank или threshold), weight (вес), а для threshold ещё pieces (отрезки).</translation>
    </message>
    <message>
        <source>A locus has more than two alleles.</source>
        <translation>У локуса больше двух аллелей.</translation>
    </message>
    <message>
        <source>A lost wetland belongs to the site whose polygon or mapped habitats it meets, else to the nearest site of its country whose published point, by its precision, may lie in it.</source>
        <translation>Утраченное водно-болотное угодье относится к территории, полигон или картированные местообитания которой оно пересекает, а если такой нет — к ближайшей территории своей страны, опубликованная точка которой, с учётом её точности, может лежать в этом угодье.</translation>
    </message>
    <message>
        <source>A low score may mean that counts are missing.</source>
        <translation>Низкий балл может означать, что учётов не хватает.</translation>
    </message>
    <message>
        <source>A metre in the coordinate system of raster {layer} is {percent} percent off at its middle. Nothing was computed. Warp it to UTM, for example.</source>
        <translation>Метр в системе координат растра {layer} в середине растра отличается от настоящего на {percent} %. Ничего не рассчитано. Перепроецируйте растр, например в UTM.</translation>
    </message>
    <message>
        <source>A missing value counts as the worst in the score and as the best in the higher score, so that the difference shows what is not known.</source>
        <translation>Отсутствующее значение считается худшим в балле и лучшим в верхнем балле, поэтому разница показывает, что неизвестно.</translation>
    </message>
    <message>
        <source>A move to a neighbouring cell costs the mean resistance of both cells times its length (Adriaensen et al. 2003, doi 10.1016/S0169-2046(02)00242-6), counted from the edge of the core. Costs are metres of resistance 1. The excess of a cell is its cost from both cores less the least cost between them (McRae and Kavanagh 2011); the corridor is made of the cells of least excess.</source>
        <translation>Перемещение в соседнюю ячейку стоит среднего сопротивления обеих ячеек, умноженного на его длину (Adriaensen и соавторы, 2003, doi 10.1016/S0169-2046(02)00242-6), считая от края ядра. Стоимость выражена в метрах при сопротивлении 1. Превышение ячейки — это её стоимость от обоих ядер за вычетом наименьшей стоимости между ними (McRae and Kavanagh 2011); экологический коридор состоит из ячеек с наименьшим превышением.</translation>
    </message>
    <message>
        <source>A neighbour's shared package comes in with its cells and months: its records are never used in geometric tests of the border, and yet count by code, declared side, cell and month. PASSPHRASE holds its signature against what you agreed.</source>
        <translation>Переданный пакет соседней страны поступает с ячейками и месяцами: его записи никогда не используются в геометрических проверках границы, но учитываются по коду, заявленной стороне, ячейке и месяцу. По PASSPHRASE подпись пакета сверяется с согласованной парольной фразой.</translation>
    </message>
    <message>
        <source>A new language or folder takes effect after QGIS is restarted.</source>
        <translation>Новый язык или новая папка вступят в силу после перезапуска QGIS.</translation>
    </message>
    <message>
        <source>A new or an empty folder. One GeoTIFF per pair or core, with the bands current and voltage, numbered like the rows of the effective resistances.</source>
        <translation>Новая или пустая папка. Один файл GeoTIFF на пару или ядро, с каналами current и voltage; нумерация как у строк эффективных сопротивлений.</translation>
    </message>
    <message>
        <source>A new or an empty folder; it is filled only when everything is written.</source>
        <translation>Новая или пустая папка; она заполняется, только когда всё готово к записи.</translation>
    </message>
    <message>
        <source>A number is outside its possible range.</source>
        <translation>Число вне возможного диапазона.</translation>
    </message>
    <message>
        <source>A package holds cells of 0.1 degree, months, declared sides and codes of individuals, never a place, a station's name or a text. A report says what leaves and what stays.</source>
        <translation>Пакет содержит ячейки 0,1 градуса, месяцы, заявленные стороны границы и коды особей, но никогда не содержит мест, названий фототочек и текстов. В отчёте сказано, что передаётся и что остаётся.</translation>
    </message>
    <message>
        <source>A package of records for {recipient} needs a passphrase, so that its signature can be checked. No package was written. Agree on a passphrase with the recipient and give it.</source>
        <translation>Для пакета записей нужна парольная фраза, чтобы можно было проверить подпись; получатель пакета: {recipient}. Пакет не записан. Согласуйте парольную фразу с получателем и укажите её.</translation>
    </message>
    <message>
        <source>A package, an export or a table of counts or records: a folder, a zip or a file. Left empty: the published counts of the plugin.</source>
        <translation>Пакет, экспорт или таблица учётов либо записей: папка, архив zip или файл. Если оставить пустым, берутся опубликованные учёты из модуля.</translation>
    </message>
    <message>
        <source>A pair of codes of two agencies is named as a JSON object. The decision is added to those before it and changes none of them; “undone” takes back the last one. Run “Match identities of agencies” to join the animals anew.</source>
        <translation>Пара кодов двух ведомств задаётся как объект JSON. Решение добавляется к прежним и не изменяет ни одного из них; «undone» отменяет последнее. Чтобы объединить животных заново, выполните алгоритм «Сопоставление особей между ведомствами».</translation>
    </message>
    <message>
        <source>A penalty for cut connections needs the table CONNECTIONS. Nothing was computed. Give the table.</source>
        <translation>Для штрафа за разорванные связи нужна таблица CONNECTIONS. Ничего не рассчитано. Задайте таблицу.</translation>
    </message>
    <message>
        <source>A person is named only with consent.</source>
        <translation>Человек указывается по имени только с его согласия.</translation>
    </message>
    <message>
        <source>A person is named without a clear consent, so name and contact were not stored. Ask the person and write the word for yes.</source>
        <translation>Указан человек без ясного согласия, поэтому имя и контакты не сохранены. Спросите этого человека и впишите слово, означающее «да».</translation>
    </message>
    <message>
        <source>A picture has no time with its offset, no media type or no path inside the package.</source>
        <translation>У снимка нет времени со сдвигом от всемирного времени, типа медиафайла или пути внутри пакета.</translation>
    </message>
    <message>
        <source>A place is the centre of its cell on a fixed grid of longitude and latitude (WGS 84); coordinatePrecision is the width of the cell in degrees. Cells are wider, or the place is missing, where a border cuts the cell or where too few animals and stations share it. The declared side of the border decides on which side a record is, never the centre of the cell.</source>
        <translation>Место — это центр ячейки постоянной сетки долгот и широт (WGS 84); coordinatePrecision — ширина ячейки в градусах. Ячейки шире или место отсутствует там, где ячейку пересекает граница или где на неё приходится слишком мало животных и фототочек. На какой стороне границы находится запись, решает заявленная сторона, а не центр ячейки.</translation>
    </message>
    <message>
        <source>A point per site, with the sheet that is nearest to complete.</source>
        <translation>Одна точка на территорию, с тем информационным листом, который заполнен полнее всего.</translation>
    </message>
    <message>
        <source>A point per threat: on its drawn shape, else at the published point of its site.</source>
        <translation>Одна точка на угрозу: на её нарисованном контуре, иначе в опубликованной точке территории.</translation>
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
        <source>A raster of {cells} cells with such windows needs about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the raster, use larger cells, or a smaller radius.</source>
        <translation>Для растра с числом ячеек {cells} при таких окнах нужно около {gigabytes} ГБ памяти; используется не более {most} ГБ. Ничего не рассчитано. Обрежьте растр, возьмите более крупные ячейки или меньший радиус.</translation>
    </message>
    <message>
        <source>A raster of {cells} cells with {cores} cores needs about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the raster, use cells of {size} m or more, or fewer cores.</source>
        <translation>Для растра из {cells} ячеек с ядрами в количестве {cores} нужно около {gigabytes} ГБ памяти; используется не более {most} ГБ. Ничего не рассчитано. Обрежьте растр, возьмите ячейки от {size} м или меньше ядер.</translation>
    </message>
    <message>
        <source>A record coarser than 25 km</source>
        <translation>Есть запись грубее 25 км</translation>
    </message>
    <message>
        <source>A record leaves as species, code of the individual, declared side of the border, cell and month. Stations and records get new names in each package. Free texts, observers, pictures, names of files and exact times stay behind, and so do records of other countries.</source>
        <translation>Из записи передаются вид, код особи, заявленная сторона границы, ячейка и месяц. Фототочки и записи получают новые обозначения в каждом пакете. Свободные тексты, наблюдатели, снимки, имена файлов и точное время не передаются, как и записи других стран.</translation>
    </message>
    <message>
        <source>A report holds the corridors once they are stored in the conservation database above.</source>
        <translation>Отчёт включает экологические коридоры, когда они сохранены в природоохранной базе данных, указанной выше.</translation>
    </message>
    <message>
        <source>A report is made to be passed on. Places of cats, breeding colonies and roosts are shown as centres of 0.1 degree cells.</source>
        <translation>Отчёт предназначен для передачи другим. Места обитания крупных кошачьих, гнездовые колонии и места ночёвки показаны центрами ячеек 0,1 градуса.</translation>
    </message>
    <message>
        <source>A result of “Planning units”: its fields f_ are features too.</source>
        <translation>Результат алгоритма «Единицы планирования»: его поля f_ — тоже объекты охраны.</translation>
    </message>
    <message>
        <source>A reviewer corrected or took out the record; it is kept as it stood.</source>
        <translation>Проверяющий исправил или исключил эту запись; она оставлена в прежнем виде.</translation>
    </message>
    <message>
        <source>A reviewer rejected the record.</source>
        <translation>Запись отклонена проверяющим.</translation>
    </message>
    <message>
        <source>A row per corridor.</source>
        <translation>Одна строка на экологический коридор.</translation>
    </message>
    <message>
        <source>A row per item and reason, with the mend.</source>
        <translation>Одна строка на пункт и причину, с указанием, как исправить.</translation>
    </message>
    <message>
        <source>A row per organisation and site, corridor or country; no persons.</source>
        <translation>Одна строка на организацию и территорию, экологический коридор или страну; без имён людей.</translation>
    </message>
    <message>
        <source>A row per site and occasion, as “Make capture histories and closed estimates” gives it, or a row per site.</source>
        <translation>Одна строка на территорию и учётный период, как в результате «Истории отловов и оценки для замкнутой популяции», или одна строка на территорию.</translation>
    </message>
    <message>
        <source>A row per site and sheet, by country.</source>
        <translation>Одна строка на территорию и информационный лист, по странам.</translation>
    </message>
    <message>
        <source>A row per site that was assessed.</source>
        <translation>Одна строка на каждую оценённую территорию.</translation>
    </message>
    <message>
        <source>A row per site, class, reason and source.</source>
        <translation>Одна строка на территорию, класс, причину и источник.</translation>
    </message>
    <message>
        <source>A row per species, country and kind.</source>
        <translation>Одна строка на вид, страну и тип.</translation>
    </message>
    <message>
        <source>A sample enters with this share of the loci of its laboratory, or more: {share}.</source>
        <translation>Образец используется, если у него есть такая доля локусов его лаборатории или больше: {share}.</translation>
    </message>
    <message>
        <source>A season has the year of its January, from July to June. Sessions share one mask and one fit.</source>
        <translation>Сезон обозначается годом его января и длится с июля по июнь. У сессий одна общая маска и одна общая модель.</translation>
    </message>
    <message>
        <source>A season is one species in one season of one year. Its counts are added where all of them lie within days: {days}, from the first day to the last. Maxima, averages and parts of sites are never added.</source>
        <translation>Сезон — это один вид в одном сезоне одного года. Его учёты складываются, если все они укладываются в заданное число дней: {days}, от первого дня до последнего. Максимумы, средние и части территорий никогда не складываются.</translation>
    </message>
    <message>
        <source>A second list of criteria: the output then has its ranks and how they differ.</source>
        <translation>Второй список критериев: тогда результат содержит и его ранги, и разницу между ними.</translation>
    </message>
    <message>
        <source>A sex marker is no locus of the genotype. A male has the Y product in two of three positive amplifications or more, a female shows the X product alone in three. Where marker and source contradict each other, the sex is not used.</source>
        <translation>Половой маркер не является локусом генотипа. У самца продукт Y есть не менее чем в двух из трёх положительных амплификаций, у самки только продукт X есть в трёх. Если маркер и источник противоречат друг другу, пол не используется.</translation>
    </message>
    <message>
        <source>A share of wrong identities lies between 0 and 1, not {rate}. Nothing was computed. Correct the parameter.</source>
        <translation>Доля ошибочных определений особи лежит между 0 и 1, а не {rate}. Ничего не рассчитано. Исправьте параметр.</translation>
    </message>
    <message>
        <source>A site stands in each line that applies to one of its species and seasons.</source>
        <translation>Территория приведена в каждой строке, которая относится к одному из её видов и сезонов.</translation>
    </message>
    <message>
        <source>A spreadsheet may have made {value} of {other}. Write the word of the class behind its code.</source>
        <translation>Электронная таблица могла превратить {other} в {value}. Впишите слово, которым назван класс с этим кодом.</translation>
    </message>
    <message>
        <source>A spreadsheet; “Import site assessments” reads it back.</source>
        <translation>Электронная таблица; алгоритм «Импорт оценок территорий» читает её обратно.</translation>
    </message>
    <message>
        <source>A station works while at least one of its cameras works; opposed cameras count once.</source>
        <translation>Фототочка работает, пока работает хотя бы одна из её фотоловушек; направленные навстречу друг другу фотоловушки считаются за одну.</translation>
    </message>
    <message>
        <source>A station_id stands for one station or, where the column stations says so, for several that are told together. All identifiers are made anew for each package and fit no other package.</source>
        <translation>Одно значение station_id обозначает одну фототочку или, если так указано в столбце stations, несколько фототочек, описанных вместе. Все идентификаторы создаются заново для каждого пакета и не подходят ни к какому другому.</translation>
    </message>
    <message>
        <source>A step has the mean resistance of its two cells, or their mean conductance.</source>
        <translation>Шаг имеет среднее сопротивление двух своих ячеек или их среднюю проводимость.</translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX or ODS). Left empty: the published counts of the plugin.</source>
        <translation>Таблица учётов (CSV, XLSX или ODS). Если оставить пустым, берутся опубликованные учёты из модуля.</translation>
    </message>
    <message>
        <source>A table of targets may be the output TARGETS_HELD, edited. A target of one country is met by the units of that country, besides that of the whole.</source>
        <translation>Таблицей целевых показателей может служить исправленный результат TARGETS_HELD. Целевой показатель одной страны достигается единицами этой страны, наряду с показателем для целого.</translation>
    </message>
    <message>
        <source>A table whose columns you named. Fields: {fields}.</source>
        <translation>Таблица, столбцы которой вы указали. Поля: {fields}.</translation>
    </message>
    <message>
        <source>A test asks; a person decides. A record that was taken out stays in the table of issues with all its values. Generalised places take part in no test of places.</source>
        <translation>Проверка ставит вопрос, решает человек. Исключённая запись остаётся в таблице замечаний со всеми значениями. Обобщённые места не участвуют ни в одной проверке мест.</translation>
    </message>
    <message>
        <source>A time has no offset from universal time.</source>
        <translation>Для времени не указан сдвиг от всемирного времени.</translation>
    </message>
    <message>
        <source>A time or its offset from universal time is missing.</source>
        <translation>Отсутствует время или его сдвиг от всемирного времени.</translation>
    </message>
    <message>
        <source>A time without work cannot be read or ends before it begins, so it was left out of the effort.</source>
        <translation>Период простоя не удалось прочитать, или он заканчивается раньше, чем начинается, поэтому в учётном усилии он не учтён.</translation>
    </message>
    <message>
        <source>A trend is that of the counted sites, not of the population. What was not counted is filled in by a log-linear model in which all sites change alike (Pannekoek and van Strien 2001). Countries do not add up to the flyway.</source>
        <translation>Тренд относится к территориям с учётами, а не к популяции. Несосчитанное восполняется лог-линейной моделью, в которой все территории изменяются одинаково (Pannekoek и van Strien 2001). Сумма по странам не равна итогу по пролётному пути.</translation>
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
        <source>A year more or less would put the record into its deployment.</source>
        <translation>Если изменить год на единицу, запись попадёт во время работы своей фотоловушки.</translation>
    </message>
    <message>
        <source>A zip. It gets its name only after it has been read again.</source>
        <translation>Архив zip. Он получает своё имя только после повторного чтения.</translation>
    </message>
    <message>
        <source>AIC</source>
        <translation>Критерий AIC</translation>
    </message>
    <message>
        <source>AICc</source>
        <translation>Критерий AICc</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>Значение AUC</translation>
    </message>
    <message>
        <source>AUC: 0.5 is chance, 1 is best; the first row flatters. Boyce index: 1 is best, 0 is chance, below 0 is wrong. A test with fewer than 5 presences is not known.</source>
        <translation>AUC: 0,5 — случайность, 1 — наилучшее; первая строка приукрашивает. Индекс Boyce: 1 — наилучшее, 0 — случайность, ниже 0 — модель ошибается. Результат проверки, в которой меньше 5 точек присутствия, неизвестен.</translation>
    </message>
    <message>
        <source>Above 0. Not used by the linear transform.</source>
        <translation>Больше 0. При линейном преобразовании не используется.</translation>
    </message>
    <message>
        <source>Above 65,536 units the ranges and the acceptability are good to about 1 in 65,536 of the units; below they are exact.</source>
        <translation>Если единиц больше 65 536, диапазоны и приемлемость верны примерно до 1/65 536 числа единиц; при меньшем числе они точны.</translation>
    </message>
    <message>
        <source>Abundance from capture histories</source>
        <translation>Численность по историям отловов</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Acceptability</source>
        <translation>Приемлемость</translation>
    </message>
    <message>
        <source>Acceptability is the share of the draws in which a unit is among the best (Lahdelma, Hokkanen and Salminen 1998): near 1 it is among them whatever the weights are. Fields contrib_ hold what each criterion adds to the score.</source>
        <translation>Приемлемость — это доля случайных выборок, в которых единица входит в число лучших (Lahdelma, Hokkanen и Salminen 1998): вблизи 1 она входит в их число при любых весах. Поля contrib_ содержат то, что каждый критерий добавляет к баллу.</translation>
    </message>
    <message>
        <source>Acceptability is the share of the draws in which a unit is among these.</source>
        <translation>Приемлемость — это доля случайных выборок, в которых единица входит в их число.</translation>
    </message>
    <message>
        <source>Account for survey effort</source>
        <translation>Расчёт учётного усилия</translation>
    </message>
    <message>
        <source>Account of an import</source>
        <translation>Протокол импорта</translation>
    </message>
    <message>
        <source>Account of the check</source>
        <translation>Протокол проверки</translation>
    </message>
    <message>
        <source>Account of the check (HTML)</source>
        <translation>Протокол проверки (HTML)</translation>
    </message>
    <message>
        <source>Account of the forms</source>
        <translation>Протокол импорта форм</translation>
    </message>
    <message>
        <source>Account of the import</source>
        <translation>Протокол импорта</translation>
    </message>
    <message>
        <source>Account of the import (HTML)</source>
        <translation>Протокол импорта (HTML)</translation>
    </message>
    <message>
        <source>Accounts for survey effort: when each station worked and when not, and how much that is by country, distance from the border, year and method. Days, hours and kilometres are never added.</source>
        <translation>Рассчитывает учётное усилие: когда каждая фототочка работала и когда нет и сколько это составляет по странам, расстоянию от границы, годам и методам. Сутки, часы и километры никогда не складываются.</translation>
    </message>
    <message>
        <source>Across a border</source>
        <translation>Через границу</translation>
    </message>
    <message>
        <source>Acting together</source>
        <translation>Совместные действия</translation>
    </message>
    <message>
        <source>Acting together saves at least {least} % and at most {most} % of what acting alone takes.</source>
        <translation>Совместные действия экономят не менее {least} % и не более {most} % того, что требуется при действиях поодиночке.</translation>
    </message>
    <message>
        <source>Add a judge</source>
        <translation>Добавить эксперта</translation>
    </message>
    <message>
        <source>Add a layer of core areas and a raster of resistance to the project, or build the raster by the tools below.</source>
        <translation>Добавьте в проект слой ключевых участков (ядер) и растр сопротивления или создайте растр инструментами ниже.</translation>
    </message>
    <message>
        <source>Add species, season and population to table site_species.</source>
        <translation>Добавьте вид, сезон и популяцию в таблицу site_species.</translation>
    </message>
    <message>
        <source>Add the counts of all other waterbirds by hand.</source>
        <translation>Внесите вручную учёты всех остальных водоплавающих птиц.</translation>
    </message>
    <message>
        <source>Add the organisation and its role to table stakeholders.</source>
        <translation>Добавьте организацию и её роль в таблицу stakeholders.</translation>
    </message>
    <message>
        <source>Add the threats to the site to table threats.</source>
        <translation>Добавьте угрозы территории в таблицу threats.</translation>
    </message>
    <message>
        <source>Added: {added}; changed: {changed}; gone: {gone}; unchanged: {unchanged}.</source>
        <translation>Добавлено: {added}; изменено: {changed}; исчезло: {gone}; без изменений: {unchanged}.</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Adds how many of these lines or polygons the way meets.</source>
        <translation>Добавляет, сколько из этих линий или полигонов встречает путь.</translation>
    </message>
    <message>
        <source>Adds rank and place of each corridor under contrasts of 10, 100 and 1000; takes three times longer.</source>
        <translation>Добавляет ранг и место каждого экологического коридора при контрастах 10, 100 и 1000; расчёт занимает втрое больше времени.</translation>
    </message>
    <message>
        <source>Adds the protected share of each corridor.</source>
        <translation>Добавляет охраняемую долю каждого экологического коридора.</translation>
    </message>
    <message>
        <source>Adds the way of least cost to crossings with exact places. Projected in metres, square cells, 1 or more.</source>
        <translation>Добавляет путь наименьшей стоимости для пересечений границы с точными местами. Система координат с проекцией в метрах, квадратные ячейки, значения от 1.</translation>
    </message>
    <message>
        <source>Administrative region</source>
        <translation>Административный регион</translation>
    </message>
    <message>
        <source>Aerial imagery</source>
        <translation>Аэрофотосъёмка</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>After an interruption this run begins anew, for its results go to no lasting folder. Choose a folder of the working file, where it can go on.</source>
        <translation>После прерывания этот расчёт начнётся заново, потому что его результаты не сохраняются в постоянной папке. Выберите папку рабочего файла, из которой его можно будет продолжить.</translation>
    </message>
    <message>
        <source>Age class</source>
        <translation>Возрастная группа</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Ведомства</translation>
    </message>
    <message>
        <source>Agree on one method</source>
        <translation>Согласовать единый метод</translation>
    </message>
    <message>
        <source>Agree on recommendations and write them into table recommendations.</source>
        <translation>Согласуйте рекомендации и внесите их в таблицу recommendations.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Agreed codes are one animal in all data sets, or each data set has its own, or the matched individuals tell.</source>
        <translation>Согласованные коды обозначают одно животное во всех наборах данных, или в каждом наборе данных животные свои, или это определяют сопоставленные особи.</translation>
    </message>
    <message>
        <source>Agreement of reviewers</source>
        <translation>Согласие проверяющих</translation>
    </message>
    <message>
        <source>Air pollution</source>
        <translation>Загрязнение воздуха</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All alleles must be of one laboratory, or be calibrated as “Match genotypes” has it; otherwise groups differ because their laboratories do, and the report says so. Sex markers are left out.</source>
        <translation>Все аллели должны быть определены в одной лаборатории или откалиброваны, как для алгоритма «Сопоставление генотипов»; иначе группы различаются из-за различий между лабораториями, и в отчёте об этом сообщается. Половые маркеры не используются.</translation>
    </message>
    <message>
        <source>All animals</source>
        <translation>Все животные</translation>
    </message>
    <message>
        <source>All animals are taken to be equal in survival, crossing and detection. Where they differ much, the intervals are too narrow.</source>
        <translation>Выживаемость, пересечение границы и регистрация считаются одинаковыми для всех животных. Если животные сильно различаются, интервалы слишком узкие.</translation>
    </message>
    <message>
        <source>All animals were seen on one side: {sides}. No rate was estimated. Import the records of the other side, or choose more in COUNTRIES.</source>
        <translation>Все животные замечены на одной стороне границы: {sides}. Частоты не оценены. Импортируйте записи другой стороны или выберите больше стран в COUNTRIES.</translation>
    </message>
    <message>
        <source>All cells of a polygon are one node (a short circuit), even over cells without data.</source>
        <translation>Все ячейки полигона образуют один узел (короткое замыкание), даже через ячейки без данных.</translation>
    </message>
    <message>
        <source>All countries, each site once</source>
        <translation>Все страны, каждая территория один раз</translation>
    </message>
    <message>
        <source>All counts are zero.</source>
        <translation>Все учёты равны нулю.</translation>
    </message>
    <message>
        <source>All counts of seasons in the period</source>
        <translation>Все учёты сезонов этого периода</translation>
    </message>
    <message>
        <source>All flagship waterbirds together</source>
        <translation>Все флаговые виды водоплавающих птиц вместе</translation>
    </message>
    <message>
        <source>All key sites of this country; it is also filled in as the country of the office.</source>
        <translation>Все ключевые территории этой страны; она же вносится в форму как страна учреждения.</translation>
    </message>
    <message>
        <source>All loci, by amplifications</source>
        <translation>Все локусы, по амплификациям</translation>
    </message>
    <message>
        <source>All loci, plain mean</source>
        <translation>Все локусы, простое среднее</translation>
    </message>
    <message>
        <source>All needed measures taken</source>
        <translation>Приняты все нужные меры</translation>
    </message>
    <message>
        <source>All numbers are minima. A crossing whose animal was last seen before the period may have happened before it as well.</source>
        <translation>Все числа — минимумы. Пересечение, перед которым животное последний раз видели ещё до начала периода, могло произойти и раньше периода.</translation>
    </message>
    <message>
        <source>All numbers are of the joint population of all sides. There is no estimate by country: animals that live on two sides would be counted twice.</source>
        <translation>Все числа относятся к общей популяции всех сторон границы. Оценки по странам нет: животные, обитающие по обе стороны границы, были бы учтены дважды.</translation>
    </message>
    <message>
        <source>All numbers of crossings are minimum numbers: what cameras and samples miss is not in them.</source>
        <translation>Все числа пересечений границы минимальные: то, что пропустили фотоловушки и образцы, в них не входит.</translation>
    </message>
    <message>
        <source>All of it becomes visible at once or not at all. If the import is interrupted, the database is as it was before.</source>
        <translation>Импорт становится виден сразу целиком или не виден совсем. Если импорт прерван, база данных остаётся такой, какой была.</translation>
    </message>
    <message>
        <source>All of it should be mapped. Without it only holes in the map are gaps.</source>
        <translation>Должен быть закартирован целиком. Если не задать, пропусками считаются только дыры внутри карты.</translation>
    </message>
    <message>
        <source>All of them hold for a closed population: more than 90 days are warned of. They are of the joint population of all sides; an estimate by country is not given, because it would count animals that live on two sides twice. By country only the animals seen are told, beside the joint minimum. A wrong identity makes one animal two and the estimates too high.</source>
        <translation>Все они верны для замкнутой популяции: если период длиннее 90 суток, выдаётся предупреждение. Они относятся к общей популяции всех сторон границы; оценка по странам не даётся, потому что животные, обитающие по обе стороны границы, были бы учтены дважды. По странам указано только число замеченных животных, рядом с общим минимумом. Ошибочное определение особи превращает одно животное в два и завышает оценки.</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Все пары</translation>
    </message>
    <message>
        <source>All records lie at one place.</source>
        <translation>Все записи лежат в одном месте.</translation>
    </message>
    <message>
        <source>All records of a species, or those of each individual; without a name, those that may be one animal.</source>
        <translation>Все записи вида или записи каждой особи отдельно; записи без имени — те, которые могут относиться к одному животному.</translation>
    </message>
    <message>
        <source>All sites are taken to change alike and to be independent; birds that move from one site to another break both. Maxima of sites are of different days. Too few counts give insufficient data with the reason; a season known to be incomplete counts as not counted, and not counted is never zero.</source>
        <translation>Считается, что все территории изменяются одинаково и независимы; птицы, которые перемещаются с одной территории на другую, нарушают оба условия. Максимумы разных территорий относятся к разным дням. При слишком малом числе учётов указывается «недостаточно данных» с причиной; сезон, о котором известно, что он неполный, считается не учтённым, а не учтённое никогда не равно нулю.</translation>
    </message>
    <message>
        <source>All sites of the flyway</source>
        <translation>Все территории пролётного пути</translation>
    </message>
    <message>
        <source>All sites with a score</source>
        <translation>Все территории с баллом</translation>
    </message>
    <message>
        <source>All steps were done without reaching the gap asked for: something better may exist.</source>
        <translation>Все шаги выполнены, но требуемый разрыв не достигнут: может существовать лучший набор.</translation>
    </message>
    <message>
        <source>All tables are there from the first day, so that no office has to move its data later. A conservation database that exists already is kept as it is.</source>
        <translation>Все таблицы есть с первого дня, поэтому учреждению не придётся потом переносить данные. Уже существующая природоохранная база данных остаётся без изменений.</translation>
    </message>
    <message>
        <source>All targets at least cost</source>
        <translation>Все целевые показатели с наименьшей стоимостью</translation>
    </message>
    <message>
        <source>All targets at least cost; or within a budget the least shortfall, or the most targets met.</source>
        <translation>Все целевые показатели с наименьшей стоимостью; либо, в рамках бюджета, наименьший недобор или наибольшее число достигнутых целевых показателей.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Все вместе</translation>
    </message>
    <message>
        <source>All together: one scale for all units, so that rank 1 is the best of the whole region, and a country whose values are lower has its units further down. By country: the scale and the ranks are those within each country, so that each has its own rank 1, and ranks of two countries cannot be compared. Neither ranks countries.</source>
        <translation>Все вместе: одна шкала для всех единиц, так что ранг 1 — лучшая единица всего региона, а единицы страны с более низкими значениями стоят дальше. По странам: шкала и ранги определяются внутри каждой страны, так что у каждой есть свой ранг 1, а ранги двух стран сравнивать нельзя. Ни в том, ни в другом случае страны не ранжируются.</translation>
    </message>
    <message>
        <source>All units cost 0. Nothing was computed. Choose another field, or none to take the area.</source>
        <translation>Все единицы имеют стоимость 0. Ничего не рассчитано. Выберите другое поле или не задавайте его, чтобы использовать площадь.</translation>
    </message>
    <message>
        <source>All units with selected (1 or 0), frequency among the solutions, and rarity.</source>
        <translation>Все единицы с полем selected (1 или 0), частотой среди решений и редкостью.</translation>
    </message>
    <message>
        <source>All weights are 0. Nothing was computed. Choose another field or leave it out.</source>
        <translation>Все веса равны 0. Ничего не рассчитано. Выберите другое поле или не задавайте его.</translation>
    </message>
    <message>
        <source>All weights are 0. Nothing was computed. Give a criterion a weight above 0.</source>
        <translation>Все веса равны 0. Ничего не рассчитано. Задайте хотя бы одному критерию вес больше 0.</translation>
    </message>
    <message>
        <source>All, each once</source>
        <translation>Все, каждое один раз</translation>
    </message>
    <message>
        <source>Alleles</source>
        <translation>Аллели</translation>
    </message>
    <message>
        <source>Alleles of laboratories that are not calibrated to each other cannot be compared. No match between them is declared.</source>
        <translation>Аллели лабораторий, не откалиброванных друг относительно друга, сравнивать нельзя. Совпадения между ними не устанавливаются.</translation>
    </message>
    <message>
        <source>Alleles, richness, heterozygosity, Fis and the exact test.</source>
        <translation>Аллели, аллельное богатство, гетерозиготность, Fis и точный критерий.</translation>
    </message>
    <message>
        <source>Allelic richness</source>
        <translation>Аллельное богатство</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Поодиночке</translation>
    </message>
    <message>
        <source>Alone, each country reaches the share of each target that it holds of the feature in its own units; together the group reaches the sum wherever it is best. Targets of one country (TARGETS_TABLE) stay its own. With a budget each has its part by the cost of its units.</source>
        <translation>Поодиночке каждая страна достигает такой доли каждого целевого показателя, какая доля объекта охраны лежит в её собственных единицах; вместе группа достигает суммы там, где это лучше всего. Целевые показатели отдельной страны (TARGETS_TABLE) остаются только её собственными. Если задан бюджет, каждая страна получает часть по стоимости своих единиц.</translation>
    </message>
    <message>
        <source>Along the line.</source>
        <translation>Вдоль линии.</translation>
    </message>
    <message>
        <source>Along the line. The report has no segments shorter than 15 km.</source>
        <translation>Вдоль линии. В отчёте нет участков короче 15 км.</translation>
    </message>
    <message>
        <source>Along which stretches of the border did animals cross it?</source>
        <translation>На каких участках границы её пересекали животные?</translation>
    </message>
    <message>
        <source>Altai</source>
        <translation>Алтай</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Альтернатива</translation>
    </message>
    <message>
        <source>Alternative way</source>
        <translation>Альтернативный путь</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Альтернативы</translation>
    </message>
    <message>
        <source>Alternatives are searched with resistance ten times higher near the ways found before, within 5 percent of the length of the cheapest (penalty method, Johnson et al. 1993), and listed where at least half of their length leads elsewhere (Abraham et al. 2013). cost is their real cost, detour that cost against the least.</source>
        <translation>Альтернативные пути ищутся при сопротивлении, в десять раз увеличенном вблизи уже найденных путей, в пределах 5 процентов длины самого дешёвого пути (метод штрафов, Johnson и соавторы, 1993), и перечисляются, если не менее половины их длины проходит в другом месте (Abraham и соавторы, 2013). cost — их действительная стоимость, detour — отношение этой стоимости к наименьшей.</translation>
    </message>
    <message>
        <source>Alternatives that lead elsewhere for at least half of their length: {found}, for {corridors} corridors.</source>
        <translation>Альтернативные пути, не менее половины длины которых проходит в другом месте: {found}; экологические коридоры: {corridors}.</translation>
    </message>
    <message>
        <source>Ambiguous rows are records whose side is in doubt. They are listed and never counted.</source>
        <translation>Неоднозначные строки — это записи, сторона границы которых неясна. Они перечислены и никогда не учитываются.</translation>
    </message>
    <message>
        <source>Among the best in {share} of the random draws</source>
        <translation>Среди лучших в {share} случайных выборок</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Величина</translation>
    </message>
    <message>
        <source>Amount of a raster</source>
        <translation>Величина по растру</translation>
    </message>
    <message>
        <source>Amount of effort</source>
        <translation>Величина учётного усилия</translation>
    </message>
    <message>
        <source>Amount, protected amount and share of each feature by country, and whether the target is met.</source>
        <translation>Количество, охраняемое количество и доля каждого объекта охраны по странам и достигнут ли целевой показатель.</translation>
    </message>
    <message>
        <source>Amounts of different units are never added.</source>
        <translation>Величины в разных единицах никогда не складываются.</translation>
    </message>
    <message>
        <source>An allele has decimals: its size must be binned to a whole number first.</source>
        <translation>Размер аллеля дробный: сначала его нужно привести к целому числу.</translation>
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
        <source>An animal was caught at two stations in one occasion, which detectors of the kind “multi” cannot do. Nothing was estimated. Choose “proximity” or “count”.</source>
        <translation>Животное отловлено на двух фототочках в один учётный период, что для детекторов типа «multi» невозможно. Оценка не выполнена. Выберите «proximity» или «count».</translation>
    </message>
    <message>
        <source>An area is a list of sites without a boundary. Effort, animals and what is not shared are of the whole of each country. An office adds areas of its own in the tables study_areas and study_area_sites and names them in OWN_AREAS.</source>
        <translation>Район — это перечень территорий без границы. Учётное усилие, животные и непереданные данные относятся к каждой стране целиком. Учреждение добавляет собственные районы в таблицы study_areas и study_area_sites и указывает их в OWN_AREAS.</translation>
    </message>
    <message>
        <source>An earlier row tells of the same.</source>
        <translation>О том же уже сообщает более ранняя строка.</translation>
    </message>
    <message>
        <source>An estimate lies at its limit or has no error: the histories do not tell use and detection apart. Take fewer covariates or more visits.</source>
        <translation>Оценка лежит на своём пределе или не имеет ошибки: истории не позволяют отделить использование от регистрации. Возьмите меньше ковариат или больше посещений.</translation>
    </message>
    <message>
        <source>An estimate or interval from samples reaches the largest population searched; it may be larger.</source>
        <translation>Оценка или интервал по образцам достигает наибольшей из проверенных численностей популяции; действительное значение может быть больше.</translation>
    </message>
    <message>
        <source>An exact archive needs a recipient, whom the run records.</source>
        <translation>Для архива с точными данными нужен получатель; он записывается в сведения о запуске.</translation>
    </message>
    <message>
        <source>An exact package needs a recipient, whom the run records. It has all that the standard has a field for. Other columns of the source stay in the database.</source>
        <translation>Для пакета с точными данными нужен получатель; он записывается в сведения о запуске. В пакете есть всё, для чего в стандарте предусмотрено поле. Остальные столбцы источника остаются в базе данных.</translation>
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
        <source>An object with a test and its level (off, info, flag, reject), or with its level and its numbers: {"near_capital": "off", "impossible_speed": {"level": "flag", "AT_km_day": 80}}. Left empty: the default levels.</source>
        <translation>Объект JSON, где проверке соответствует её уровень (off, info, flag, reject) или её уровень и числовые параметры: {"near_capital": "off", "impossible_speed": {"level": "flag", "AT_km_day": 80}}. Если оставить пустым, действуют уровни по умолчанию.</translation>
    </message>
    <message>
        <source>An object with species_id, agency_a, code_a, agency_b and code_b.</source>
        <translation>Объект с ключами species_id, agency_a, code_a, agency_b и code_b.</translation>
    </message>
    <message>
        <source>An observation of one picture is told by the record of its event.</source>
        <translation>Наблюдение по одному снимку уже отражено в записи его события.</translation>
    </message>
    <message>
        <source>An occasion is 7 days by default, counted in UTC from the first day on. All cameras of a station are one station, which works while one of them works. Where it does not work the effort is 0, which is not the same as no detection; in the histories - stands where nothing worked. Records known to a day count, coarser ones do not. Cubs are left out. Every record that is left out is counted with its reason.</source>
        <translation>Учётный период по умолчанию равен 7 суткам, отсчёт ведётся по UTC с первого дня. Все фотоловушки одного места считаются одной фототочкой, которая работает, пока работает хотя бы одна из них. Когда она не работает, учётное усилие равно 0, а это не то же самое, что отсутствие регистраций; в историях знак «-» стоит там, где ничего не работало. Записи, известные с точностью до суток, учитываются, менее точные — нет. Котята исключены. Каждая исключённая запись учтена с указанием причины.</translation>
    </message>
    <message>
        <source>An occasion is {days} days of UTC, the same for all sides. Where a station did not work, its effort is 0, which is not the same as no detection.</source>
        <translation>Учётный период в сутках по UTC: {days}, одинаково для всех сторон границы. Если фототочка не работала, её учётное усилие равно 0, а это не то же самое, что отсутствие регистраций.</translation>
    </message>
    <message>
        <source>An occasion with effort 0 was no visit. Left empty, every row was one.</source>
        <translation>Учётный период с усилием 0 не считается посещением. Если оставить пустым, посещением считается каждая строка.</translation>
    </message>
    <message>
        <source>An office on each side of the lake assesses its site, and then both look at the lake together.</source>
        <translation>Учреждения по обе стороны озера оценивают каждое свою территорию, а затем оба смотрят на озеро вместе.</translation>
    </message>
    <message>
        <source>An officer or a country. Without a field all rows are of one judge.</source>
        <translation>Сотрудник или страна. Без поля все строки относятся к одному эксперту.</translation>
    </message>
    <message>
        <source>An outline is written for one site or for the sites of one species. Nothing was written. Give one of them.</source>
        <translation>Заготовка составляется для одной территории или для территорий одного вида. Ничего не записано. Укажите одно из двух.</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Животное</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Животные</translation>
    </message>
    <message>
        <source>Animals are counted again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>Животные подсчитываются повторно с такой долей добавленных ошибочных кодов. Если оставить пустым, берутся значения вида.</translation>
    </message>
    <message>
        <source>Animals are those of all years.</source>
        <translation>Животные указаны за все годы.</translation>
    </message>
    <message>
        <source>Animals at least</source>
        <translation>Животных не менее</translation>
    </message>
    <message>
        <source>Animals at least = first + second - both, from codes and sides alone. National numbers are never added up: the sum is shown for what it counts twice.</source>
        <translation>Животных не менее = в первом списке + во втором − в обоих; расчёт ведётся только по кодам и сторонам. Национальные числа никогда не складываются: сумма показана, чтобы было видно, сколько животных в ней учтено дважды.</translation>
    </message>
    <message>
        <source>Animals at least: {least}; at most: {most}; pairs joined: {joined}; conflicts: {conflicts}.</source>
        <translation>Животных не менее: {least}; не более: {most}; объединено пар: {joined}; противоречий: {conflicts}.</translation>
    </message>
    <message>
        <source>Animals at most</source>
        <translation>Животных не более</translation>
    </message>
    <message>
        <source>Animals by country</source>
        <translation>Животные по странам</translation>
    </message>
    <message>
        <source>Animals by grade and country</source>
        <translation>Животные по степени определения и странам</translation>
    </message>
    <message>
        <source>Animals caught</source>
        <translation>Отловлено животных</translation>
    </message>
    <message>
        <source>Animals caught at stations with effort: {animals}; a spatial model needs {least} or more. Nothing was estimated. Choose more days or sides.</source>
        <translation>Животных, отловленных на фототочках с учётным усилием: {animals}; для пространственной модели нужно не менее {least}. Оценка не выполнена. Выберите больше дней или сторон границы.</translation>
    </message>
    <message>
        <source>Animals caught in more than one session: {animals}. Sessions are fitted as populations of their own, so the limits are too narrow, and numbers of sessions are not to be added up.</source>
        <translation>Животных, отловленных более чем в одной сессии: {animals}. Сессии моделируются как отдельные популяции, поэтому доверительные границы слишком узки, а численности по сессиям складывать нельзя.</translation>
    </message>
    <message>
        <source>Animals counted once by pair of agencies, from the codes alone.</source>
        <translation>Животные, учтённые один раз, по парам ведомств, только по кодам.</translation>
    </message>
    <message>
        <source>Animals counted once by pair of countries, and what adding up national lists would count twice.</source>
        <translation>Животные, учтённые один раз, по парам стран и число животных, которые при сложении национальных списков были бы учтены дважды.</translation>
    </message>
    <message>
        <source>Animals expected</source>
        <translation>Ожидаемое число животных</translation>
    </message>
    <message>
        <source>Animals in all</source>
        <translation>Всего животных</translation>
    </message>
    <message>
        <source>Animals known by photographs and animals known by genotypes are two lists. They are never added up, for one animal may stand in both.</source>
        <translation>Животные, известные по фотографиям, и животные, известные по генотипам, — это два списка. Они никогда не складываются, потому что одно животное может быть в обоих.</translation>
    </message>
    <message>
        <source>Animals of Primorye seen in China, at least</source>
        <translation>Животных Приморья, замеченных в Китае, не менее</translation>
    </message>
    <message>
        <source>Animals of all sides together: {animals}; occasions with effort: {occasions}; captures: {captures}; flank: {flank}.</source>
        <translation>Животных на всех сторонах границы вместе: {animals}; учётных периодов с усилием: {occasions}; отловов: {captures}; бок: {flank}.</translation>
    </message>
    <message>
        <source>Animals of the left flank</source>
        <translation>Животные по левому боку</translation>
    </message>
    <message>
        <source>Animals of the right flank</source>
        <translation>Животные по правому боку</translation>
    </message>
    <message>
        <source>Animals of unknown sex may be either.</source>
        <translation>Животные неизвестного пола могут быть любого пола.</translation>
    </message>
    <message>
        <source>Animals on both sides</source>
        <translation>Животные на обеих сторонах</translation>
    </message>
    <message>
        <source>Animals on several sides in one occasion, of which the last is used</source>
        <translation>Животные, замеченные в один учётный период на нескольких сторонах границы; используется последняя</translation>
    </message>
    <message>
        <source>Animals per 100 km2</source>
        <translation>Животных на 100 км2</translation>
    </message>
    <message>
        <source>Animals per 100 km2: {density}; animals expected in the mask of all sides: {expected}, from {low} to {high}. Sigma {sigma} m, buffer {buffer} m.</source>
        <translation>Животных на 100 км2: {density}; ожидаемое число животных в маске всех сторон границы: {expected}, от {low} до {high}. Сигма {sigma} м, буфер {buffer} м.</translation>
    </message>
    <message>
        <source>Animals proposed</source>
        <translation>Предложено животных</translation>
    </message>
    <message>
        <source>Animals seen in more than one country</source>
        <translation>Животные, замеченные более чем в одной стране</translation>
    </message>
    <message>
        <source>Animals seen in two occasions or more: {animals}, needed: {least}. No rate was estimated. Choose a longer period or shorter occasions, or use the minimum numbers.</source>
        <translation>Животных, замеченных в двух учётных периодах и более: {animals}, нужно: {least}. Частоты не оценены. Выберите более длинный период или более короткие учётные периоды либо используйте минимальные числа.</translation>
    </message>
    <message>
        <source>Animals seen, not to be added up</source>
        <translation>Замечено животных, не складывать</translation>
    </message>
    <message>
        <source>Animals that crossed, by sex</source>
        <translation>Животные, пересекавшие границу, по полу</translation>
    </message>
    <message>
        <source>Animals whose genotype fits another group better than 99 percent of simulated residents do: {migrants} of {animals}. This is never counted as a border crossing.</source>
        <translation>Животные, генотип которых подходит к другой группе лучше, чем у 99 процентов смоделированных оседлых особей: {migrants} из {animals}. Это никогда не считается пересечением границы.</translation>
    </message>
    <message>
        <source>Animals with a code and animals known by genotype alone are two lists of perhaps the same animals. They are never added up: each number is of the larger list.</source>
        <translation>Животные с кодом и животные, известные только по генотипу, — это два списка, возможно, одних и тех же животных. Они никогда не складываются: каждое число взято из большего списка.</translation>
    </message>
    <message>
        <source>Animals with a crossing, then all animals with two usable records or more. Females and males are compared by Fisher's exact test, two-sided; unknown sex is in no test. Only tracks have a ratio of rates, with the exact interval of Clopper and Pearson (1934).</source>
        <translation>Животные с пересечением границы, затем все животные с двумя пригодными записями и более. Самки и самцы сравниваются по точному критерию Фишера, двустороннему; животные неизвестного пола в критерий не входят. Отношение частот есть только для путей животных, с точным интервалом по Clopper и Pearson (1934).</translation>
    </message>
    <message>
        <source>Animals with a range</source>
        <translation>Животные с индивидуальным участком</translation>
    </message>
    <message>
        <source>Animals with two records or more</source>
        <translation>Животные с двумя записями и более</translation>
    </message>
    <message>
        <source>Animals without a range</source>
        <translation>Животные без индивидуального участка</translation>
    </message>
    <message>
        <source>Animals without a range: {animals}. {reason}</source>
        <translation>Животных без индивидуального участка: {animals}. {reason}</translation>
    </message>
    <message>
        <source>Animals: {animals} of {all}.</source>
        <translation>Животных: {animals} из {all}.</translation>
    </message>
    <message>
        <source>Animals: {animals}; groups: {groups}; loci: {loci}.</source>
        <translation>Животные: {animals}; группы: {groups}; локусы: {loci}.</translation>
    </message>
    <message>
        <source>Animals: {animals}; stations: {stations}; cells of the mask: {cells}. One fit takes about {seconds} s and {megabytes} MB.</source>
        <translation>Животных: {animals}; фототочек: {stations}; ячеек маски: {cells}. Один подбор модели занимает около {seconds} с и {megabytes} МБ.</translation>
    </message>
    <message>
        <source>Animals: {animals}; with a home range: {ranges}; without one: {left}.</source>
        <translation>Животных: {animals}; с индивидуальным участком: {ranges}; без него: {left}.</translation>
    </message>
    <message>
        <source>Another country than stated</source>
        <translation>Не та страна, которая указана</translation>
    </message>
    <message>
        <source>Another data set has an observation of the species at nearly the same time and place.</source>
        <translation>В другом наборе данных есть наблюдение этого вида почти в то же время и в том же месте.</translation>
    </message>
    <message>
        <source>Another data set has the same observation in another datum or online map.</source>
        <translation>В другом наборе данных есть то же наблюдение в другом датуме или на другой онлайн-карте.</translation>
    </message>
    <message>
        <source>Another data set has the same observation in another time zone.</source>
        <translation>В другом наборе данных есть то же наблюдение в другом часовом поясе.</translation>
    </message>
    <message>
        <source>Another data set has the same observation.</source>
        <translation>В другом наборе данных есть то же наблюдение.</translation>
    </message>
    <message>
        <source>Another data set seems to hold the same observation.</source>
        <translation>По-видимому, в другом наборе данных есть то же наблюдение.</translation>
    </message>
    <message>
        <source>Answers in which offices differ</source>
        <translation>Ответы, в которых учреждения расходятся</translation>
    </message>
    <message>
        <source>Answers in which two offices differ: {rows}.</source>
        <translation>Ответы, в которых два учреждения расходятся: {rows}.</translation>
    </message>
    <message>
        <source>Any other table (CSV, TSV, XLSX, ODS) with a species, a date and a place, its headers in any of seven languages. What the header does not tell, MAPPING says: {"species": "what", "date": "when", "declaredSide": "=RUS"}. The dialog of the dock saves it as a profile, and PROFILE uses it without a screen.</source>
        <translation>Любая другая таблица (CSV, TSV, XLSX, ODS) с видом, датой и местом, заголовки которой даны на любом из семи языков. То, чего нет в заголовке, задаётся в MAPPING: {"species": "what", "date": "when", "declaredSide": "=RUS"}. Диалог панели сохраняет сопоставление как профиль, а PROFILE применяет его без диалога.</translation>
    </message>
    <message>
        <source>Aquaculture</source>
        <translation>Аквакультура</translation>
    </message>
    <message>
        <source>Archive {file} holds a member that would leave its folder: {member}. Nothing was changed. Do not use this archive.</source>
        <translation>Архив {file} содержит элемент, который выйдет за пределы папки: {member}. Ничего не изменено. Не используйте этот архив.</translation>
    </message>
    <message>
        <source>Archive {file} holds no occurrences; its core is {kind}. Nothing was changed. Ask for an archive of occurrences or of events with occurrences.</source>
        <translation>Архив {file} не содержит находок; вид его основной таблицы: {kind}. Ничего не изменено. Запросите архив находок или событий с находками.</translation>
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
        <source>Area (km²)</source>
        <translation>Площадь (км2)</translation>
    </message>
    <message>
        <source>Area of a unit (km²)</source>
        <translation>Площадь единицы (км2)</translation>
    </message>
    <message>
        <source>Area of the landscape (ha)</source>
        <translation>Площадь ландшафта (га)</translation>
    </message>
    <message>
        <source>Area of the mask (km2)</source>
        <translation>Площадь маски (км2)</translation>
    </message>
    <message>
        <source>Area, share of the current, and normalised current of each country.</source>
        <translation>Площадь, доля тока и нормированный ток каждой страны.</translation>
    </message>
    <message>
        <source>Areas and lengths are those of the ellipsoid. Their split by country comes from points in each feature, so it is known to about 1 %. Near a border and at sea the country is unknown; such parts count in all. No gap is cut along a border: one on both sides names both countries. Of points the tables tell how many lack protection, not which. A database adds its habitats by type, each computed corridor, the sites and cells of each species, and each site alone.</source>
        <translation>Площади и длины рассчитаны на эллипсоиде. Их деление по странам получено по точкам в каждом объекте охраны и известно с точностью около 1 %. Вблизи границы и в море страна неизвестна; такие части входят в общий итог. Ни один пробел в охране не обрезается по границе: если он лежит по обе её стороны, указаны обе страны. Для точечных объектов охраны в таблицах указано, сколько из них без охраны, но не какие именно. Из базы данных добавляются её местообитания по типам, каждый рассчитанный экологический коридор, ключевые территории и ячейки распространения каждого вида, а также каждая ключевая территория отдельно.</translation>
    </message>
    <message>
        <source>Areas are measured in an equal-area projection centred on the animal. The share of a country comes from points on an even grid in the range, about 4,000 of them, whose side the layer of the office or the bundled strips tell. Where they do not tell it, near a border or at sea, the share is called unknown. No range is cut along a border.</source>
        <translation>Площади измеряются в равновеликой проекции с центром в месте обитания животного. Доля страны определяется по точкам равномерной сетки внутри участка (около 4000 точек), сторону границы для которых указывает слой учреждения или встроенные полосы. Если они её не указывают, вблизи границы или в море, доля называется неизвестной. Ни один участок не обрезается по границе.</translation>
    </message>
    <message>
        <source>Areas of habitats</source>
        <translation>Площади местообитаний</translation>
    </message>
    <message>
        <source>Areas of the corridors</source>
        <translation>Области экологических коридоров</translation>
    </message>
    <message>
        <source>Areas of the office's own range layer, drawn as they are there.</source>
        <translation>Участки собственного слоя ареалов учреждения, показанные без изменений.</translation>
    </message>
    <message>
        <source>Areas without resistance</source>
        <translation>Области без сопротивления</translation>
    </message>
    <message>
        <source>Artificial hotspot</source>
        <translation>Искусственное скопление записей</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation>Как в QGIS</translation>
    </message>
    <message>
        <source>As agreed with the recipient, at least 12 characters. Only the numbers for the public go without.</source>
        <translation>Согласованная с получателем, не короче 12 знаков. Не нужна только для открытых числовых данных.</translation>
    </message>
    <message>
        <source>As the matched individuals tell</source>
        <translation>Как указывают сопоставленные особи</translation>
    </message>
    <message>
        <source>Ask for an exact sheet and name its recipient.</source>
        <translation>Запросите точный информационный лист и укажите его получателя.</translation>
    </message>
    <message>
        <source>Ask the quality tests</source>
        <translation>Выполнить проверки качества</translation>
    </message>
    <message>
        <source>Ask the quality tests again</source>
        <translation>Повторить проверки качества</translation>
    </message>
    <message>
        <source>Asked for in an assessment</source>
        <translation>По оценке нужно восстановить</translation>
    </message>
    <message>
        <source>Asks the tests of quality of the records: places that are wrong by themselves, that stand for a name or lie in the sea, the side of the border, datums and Chinese online maps, clocks, speeds, gaps of effort, and the same animal in two data sets.</source>
        <translation>Выполняет проверки качества записей: места, которые ошибочны сами по себе, обозначают лишь название или лежат в море; сторона границы; датумы и китайские онлайн-карты; часы; скорости; перерывы в учётном усилии; одно и то же животное в двух наборах данных.</translation>
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
        <source>Assess the site and import the form.</source>
        <translation>Оцените территорию и импортируйте форму.</translation>
    </message>
    <message>
        <source>Assess timing, scope and severity of these threats.</source>
        <translation>Оцените время действия, охват и тяжесть этих угроз.</translation>
    </message>
    <message>
        <source>Assessed in poor condition</source>
        <translation>По оценке плохое состояние</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Assessments of the period by country</source>
        <translation>Оценки за период по странам</translation>
    </message>
    <message>
        <source>Assignment needs an Fst of about 0.05 and 10 to 15 animals in each group. Below that it has no power, and no conclusion on single animals is drawn.</source>
        <translation>Для отнесения к группам нужны Fst около 0,05 и 10–15 животных в каждой группе. При меньших значениях метод не имеет мощности, и выводы об отдельных животных не делаются.</translation>
    </message>
    <message>
        <source>Assignment of animals</source>
        <translation>Отнесение животных к группам</translation>
    </message>
    <message>
        <source>Assignment: likelihoods of Rannala and Mountain (1997), each animal left out of its own group; P by simulated residents (Paetkau et al. 2004). It needs an Fst of about 0.05 and 10 to 15 animals in each group, and is never a border crossing.</source>
        <translation>Отнесение к группам: правдоподобие по Rannala и Mountain (1997), при этом каждое животное исключается из собственной группы; P по смоделированным оседлым особям (Paetkau и соавторы, 2004). Нужны Fst около 0,05 и 10–15 животных в каждой группе; пересечением границы это никогда не считается.</translation>
    </message>
    <message>
        <source>At a border, pairs of points 2 km apart across the line are compared with pairs as far apart on each side, along stretches of 50 km. A stretch is listed where the classes differ more often across it (Fisher's exact test, 1 %): the legend changes, not the land.</source>
        <translation>У границы пары точек на расстоянии 2 км по разные стороны линии сравниваются с парами на таком же расстоянии на каждой из сторон, вдоль отрезков по 50 км. Отрезок указывается, если поперёк него классы различаются чаще (точный критерий Фишера, 1 %): меняется легенда, а не местность.</translation>
    </message>
    <message>
        <source>At a zoo or institution</source>
        <translation>В зоопарке или другом учреждении</translation>
    </message>
    <message>
        <source>At its end the best selection so far is given, with its gap; it is never called an optimum.</source>
        <translation>По его окончании выдаётся лучший на данный момент набор с его разрывом; он никогда не называется оптимумом.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не менее</translation>
    </message>
    <message>
        <source>At least so many animals on each side, on both, and in all, each counted once.</source>
        <translation>Наименьшее число животных на каждой стороне, на обеих и всего; каждое животное учтено один раз.</translation>
    </message>
    <message>
        <source>At least, by the codes alone</source>
        <translation>Не менее, только по кодам</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>At most a quarter of sigma. Its bias is simulated and told beside the result.</source>
        <translation>Не больше четверти сигмы. Смещение из-за сетки моделируется и указывается рядом с результатом.</translation>
    </message>
    <message>
        <source>At most so many cells are drawn, with which the presences are compared.</source>
        <translation>Случайно выбирается не больше стольких ячеек, с которыми сравниваются точки присутствия.</translation>
    </message>
    <message>
        <source>At most, every left and every right flank without its other side is an animal; at least, max(left, right) + both, and every open pair is one animal. Agreement of reviewers is kappa (Cohen 1960), of the two with the most pairs in common. Codes that nobody compared count as different animals.</source>
        <translation>Не более: каждый левый и каждый правый бок, у которого нет другого бока, — отдельное животное; не менее: наибольшее из чисел левых и правых боков плюс оба бока, и каждая нерешённая пара — одно животное. Согласие проверяющих — это каппа (Cohen 1960) для двух проверяющих с наибольшим числом общих пар. Коды, которые никто не сравнивал, считаются разными животными.</translation>
    </message>
    <message>
        <source>At most: every left and every right flank is an animal of its own. At least: each belongs to another one, and every open pair is one animal. Codes that nobody compared count as different animals.</source>
        <translation>Не более: каждый левый и каждый правый бок — отдельное животное. Не менее: каждый из них относится к другому, и каждая нерешённая пара — одно животное. Коды, которые никто не сравнивал, считаются разными животными.</translation>
    </message>
    <message>
        <source>At the centre of an area</source>
        <translation>В центре территориальной единицы</translation>
    </message>
    <message>
        <source>At the seat of GBIF</source>
        <translation>У секретариата GBIF</translation>
    </message>
    <message>
        <source>Attack with the exact records</source>
        <translation>Проверка атакой с точными записями</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Орган власти</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Automatic: three quarters of what is free, and at least 4 GB.</source>
        <translation>Автоматически: три четверти свободной памяти, но не менее 4 ГБ.</translation>
    </message>
    <message>
        <source>Avalanches and landslides</source>
        <translation>Лавины и оползни</translation>
    </message>
    <message>
        <source>Average of two cells</source>
        <translation>Среднее двух ячеек</translation>
    </message>
    <message>
        <source>Background is drawn in proportion to it. Not together with a target group.</source>
        <translation>Фон выбирается пропорционально этому растру. Не используется вместе с целевой группой.</translation>
    </message>
    <message>
        <source>Bandwidth (m)</source>
        <translation>Ширина окна (м)</translation>
    </message>
    <message>
        <source>Bandwidth of the kernels</source>
        <translation>Ширина окна ядер</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Барьер</translation>
    </message>
    <message>
        <source>Barrier improvement</source>
        <translation>Выигрыш от устранения барьера</translation>
    </message>
    <message>
        <source>Barrier improvement (cost saved per metre restored)</source>
        <translation>Выигрыш от устранения барьера (снижение стоимости на метр восстановления)</translation>
    </message>
    <message>
        <source>Barrier improvement is (LCD - LCD') / 2 r: LCD is the least cost between two cores, LCD' that over the cell if a circle of radius r around it were restored to resistance 1 along its diameter (McRae et al. 2012, doi 10.1371/journal.pone.0052604). Of all pairs the greatest counts.</source>
        <translation>Выигрыш от устранения барьера равен (LCD - LCD') / 2 r: LCD — наименьшая стоимость между двумя ядрами, LCD' — наименьшая стоимость через ячейку, если бы круг радиусом r вокруг неё был восстановлен вдоль диаметра до сопротивления 1 (McRae и соавторы, 2012, doi 10.1371/journal.pone.0052604). Из всех пар берётся наибольшее значение.</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Барьеры</translation>
    </message>
    <message>
        <source>Barriers along the segments</source>
        <translation>Барьеры вдоль участков</translation>
    </message>
    <message>
        <source>Barriers met</source>
        <translation>Встреченные барьеры</translation>
    </message>
    <message>
        <source>Base pairs added</source>
        <translation>Прибавлено пар оснований</translation>
    </message>
    <message>
        <source>Basis of the level</source>
        <translation>Основание порога</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Below the smallest area</source>
        <translation>Меньше наименьшей площади</translation>
    </message>
    <message>
        <source>Best new cross-border link</source>
        <translation>Лучшая новая трансграничная связь</translation>
    </message>
    <message>
        <source>Best places of every feature</source>
        <translation>Лучшие места каждого объекта охраны</translation>
    </message>
    <message>
        <source>Best units (%)</source>
        <translation>Лучшие единицы (%)</translation>
    </message>
    <message>
        <source>Between groups: Fst of Weir and Cockerham (1984) with an interval by drawing the loci again, Fst of Nei (1987), and distances of Nei (1972, 1978). The distance of 1972 is too large for small groups.</source>
        <translation>Между группами: Fst по Weir и Cockerham (1984) с интервалом, полученным повторной выборкой локусов, Fst Нея (1987) и расстояния Нея (1972, 1978). Расстояние 1972 года завышено для малых групп.</translation>
    </message>
    <message>
        <source>Between two exact places a crossing is likeliest where the straight step cuts the border, with a normal kernel as wide as both uncertainties and half the step. Between cells it is spread evenly over what they and their neighbours leave possible; without a place, over the whole border of the two countries.</source>
        <translation>Между двумя точными местами пересечение границы вероятнее всего там, где её пересекает прямой отрезок пути; используется нормальное ядро, ширина которого учитывает обе погрешности и половину длины отрезка. Между ячейками пересечение распределяется равномерно по той части границы, которая возможна с учётом этих ячеек и соседних с ними; если место не указано — по всей границе двух стран.</translation>
    </message>
    <message>
        <source>Between two exact places a crossing is likeliest where the straight step cuts the line: a normal kernel as wide as both uncertainties, that of the line and half the step. Between generalised cells it is spread evenly over what the cells and their neighbours leave possible; without a place, over the whole border of the two countries.</source>
        <translation>Между двумя точными местами пересечение границы вероятнее всего там, где линию пересекает прямой отрезок пути: нормальное ядро, ширина которого учитывает обе погрешности мест, погрешность линии и половину длины отрезка. Между обобщёнными ячейками пересечение распределяется равномерно по той части границы, которая возможна с учётом этих ячеек и соседних с ними; если место не указано — по всей границе двух стран.</translation>
    </message>
    <message>
        <source>Betweenness (%)</source>
        <translation>Посредничество (%)</translation>
    </message>
    <message>
        <source>Beyond the declared side</source>
        <translation>За пределами заявленной стороны границы</translation>
    </message>
    <message>
        <source>Bias in percent of stations known by cells of {grid} m, with its standard error: density {density} ({density_se}), sigma {sigma} ({sigma_se}). Simulated surveys that could be fitted: {runs} of {tried}.</source>
        <translation>Смещение в процентах относительно фототочек, известных по ячейкам {grid} м, со стандартной ошибкой: плотность {density} ({density_se}), сигма {sigma} ({sigma_se}). Смоделированных обследований, для которых удалось подобрать модель: {runs} из {tried}.</translation>
    </message>
    <message>
        <source>Birds and tags: Movebank event data with reference data, the eBird Basic Dataset with sampling events, and count sheets of waterbirds and spoonbills with species in rows and sites or dates in columns. Example: INPUT folder_of_movebank. Positions that the owner marked as wrong are counted, not read.</source>
        <translation>Птицы и метки: данные событий Movebank со справочными данными, набор eBird Basic Dataset с событиями учёта и учётные ведомости по водоплавающим птицам и колпицам с видами в строках и территориями или датами в столбцах. Пример: INPUT folder_of_movebank. Местоположения, которые владелец отметил как ошибочные, подсчитываются, но не читаются.</translation>
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
        <source>Block (cells)</source>
        <translation>Блок (ячейки)</translation>
    </message>
    <message>
        <source>Blocks of {block} cells are wider than the radius of {radius} cells, or than the raster. Nothing was computed. Use smaller blocks or a larger radius.</source>
        <translation>Блоки размером {block} (в ячейках) шире радиуса, равного {radius}, или шире растра. Ничего не рассчитано. Возьмите меньшие блоки или больший радиус.</translation>
    </message>
    <message>
        <source>Border (km)</source>
        <translation>Граница (км)</translation>
    </message>
    <message>
        <source>Border closed (km)</source>
        <translation>Граница закрыта (км)</translation>
    </message>
    <message>
        <source>Border crossings by species and direction</source>
        <translation>Пересечения границы по видам и направлениям</translation>
    </message>
    <message>
        <source>Border crossings of single animals: a straight line from the last record before to the first after, not the way that was taken. The places are exact and not to be passed on.</source>
        <translation>Пересечения границы отдельными животными: прямая линия от последней записи до пересечения к первой записи после него, а не пройденный путь. Места точные и передаче не подлежат.</translation>
    </message>
    <message>
        <source>Border inside corridors</source>
        <translation>Граница внутри экологических коридоров</translation>
    </message>
    <message>
        <source>Border lengths are along the office's own line.</source>
        <translation>Длина границы измерена по собственной линии учреждения.</translation>
    </message>
    <message>
        <source>Border open (km)</source>
        <translation>Граница открыта (км)</translation>
    </message>
    <message>
        <source>Border passages</source>
        <translation>Пересечения границ путём</translation>
    </message>
    <message>
        <source>Border segments</source>
        <translation>Участки границы</translation>
    </message>
    <message>
        <source>Borders are shared where units have them in common within 0.1 m. The same question has the same answer unless the clock ends a step, which the log tells.</source>
        <translation>Общие границы учитываются там, где контуры единиц совпадают в пределах 0,1 м. Один и тот же вопрос даёт один и тот же ответ, если только шаг не прерван по времени, о чём сообщается в журнале.</translation>
    </message>
    <message>
        <source>Borders passed</source>
        <translation>Пересечённые границы</translation>
    </message>
    <message>
        <source>Both coordinates are multiples of {step_deg} degree, which is {rounding_m} m, but the uncertainty is {uncertainty_m} m.</source>
        <translation>Обе координаты кратны {step_deg}°, то есть {rounding_m} м, а неопределённость составляет {uncertainty_m} м.</translation>
    </message>
    <message>
        <source>Both coordinates are zero.</source>
        <translation>Обе координаты равны нулю.</translation>
    </message>
    <message>
        <source>Both decimals are below 0.6 at {percent} per cent of the {places} places of the data set; chance gives 36. Degrees and minutes seem to have been read as decimal degrees.</source>
        <translation>Дробные части обеих координат меньше 0,6: доля таких мест в наборе данных — {percent} % (всего мест: {places}); случайно их было бы 36 %. По-видимому, градусы и минуты прочитаны как десятичные градусы.</translation>
    </message>
    <message>
        <source>Boundaries of the office's own layer</source>
        <translation>Границы из собственного слоя учреждения</translation>
    </message>
    <message>
        <source>Boundary file</source>
        <translation>Файл границы территории</translation>
    </message>
    <message>
        <source>Boundary file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with lines or polygons and a coordinate reference system.</source>
        <translation>Файл границ {file} не удалось отобразить. Карта не записана. Выберите в настройках модуля файл с линиями или полигонами и с системой координат.</translation>
    </message>
    <message>
        <source>Boundary of the site</source>
        <translation>Граница территории</translation>
    </message>
    <message>
        <source>Boundary of the site: {site}</source>
        <translation>Граница территории: {site}</translation>
    </message>
    <message>
        <source>Boyce index</source>
        <translation>Индекс Boyce</translation>
    </message>
    <message>
        <source>Brought back into the records</source>
        <translation>Возвращено в записи</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Buffer around the stations (m)</source>
        <translation>Буфер вокруг фототочек (м)</translation>
    </message>
    <message>
        <source>Buffer of the window (m)</source>
        <translation>Буфер окна (м)</translation>
    </message>
    <message>
        <source>Build a resistance surface</source>
        <translation>Построить поверхность сопротивления</translation>
    </message>
    <message>
        <source>Built on public NEASPEC documents; not a publication of NEASPEC or the United Nations.</source>
        <translation>Основано на открытых документах NEASPEC; не является изданием NEASPEC или Организации Объединённых Наций.</translation>
    </message>
    <message>
        <source>By country and species, with a standard error over stations. It is no density.</source>
        <translation>По странам и видам, со стандартной ошибкой по фототочкам. Это не плотность.</translation>
    </message>
    <message>
        <source>By default a cell has 8 neighbours, a step has the mean resistance of its two cells, and a diagonal step is longer by the square root of two. Resistance is counted in cells: one step between two cells of 1 ohm has 1 ohm. Pinch points are the cells outside the cores from the 99th percentile of the cumulative current on.</source>
        <translation>По умолчанию у ячейки 8 соседних, шаг имеет среднее сопротивление двух своих ячеек, а диагональный шаг длиннее в корень из двух раз. Сопротивление считается в ячейках: один шаг между двумя ячейками по 1 ом имеет сопротивление 1 ом. Узкие места — это ячейки вне ядер, начиная с 99-го процентиля суммарного тока.</translation>
    </message>
    <message>
        <source>By default pairs are adjacent: the cells that are cheapest to reach from each of them touch. The width is 5 percent of the cells that both cores reach, without the cores; it depends on how large the raster is. Give hectares where corridors of several rasters are compared. The narrowest width is the diameter of the largest disc that passes from core to core inside the corridor.</source>
        <translation>По умолчанию пары смежные: соприкасаются ячейки, которых дешевле всего достичь от каждого из двух ядер. Ширина — 5 процентов ячеек, достижимых от обоих ядер, без самих ядер; она зависит от размера растра. Если сравниваются экологические коридоры нескольких растров, задайте гектары. Наименьшая ширина — это диаметр наибольшего круга, который проходит от ядра к ядру внутри экологического коридора.</translation>
    </message>
    <message>
        <source>By direction and in all, with interval; seen and expected crossings.</source>
        <translation>По направлениям и в целом, с интервалом; замеченные и ожидаемые пересечения границы.</translation>
    </message>
    <message>
        <source>By individual, each named animal is counted for itself, and a record without a name joins an event that it does not contradict by sex or age. The number of an event is the most animals that one camera saw at one moment.</source>
        <translation>При подсчёте по особям каждое животное с именем считается отдельно, а запись без имени присоединяется к событию, которому она не противоречит по полу или возрасту. Численность в событии — наибольшее число животных, которых одна фотоловушка сняла в один момент.</translation>
    </message>
    <message>
        <source>By kilometre along each border</source>
        <translation>По километрам вдоль каждой границы</translation>
    </message>
    <message>
        <source>By locus and group: alleles, richness rarefied to the smallest group (El Mousadik and Petit 1996), observed and unbiased expected heterozygosity (Nei 1978), Fis (Nei 1987), and the exact test of equilibrium (Guo and Thompson 1992; for two alleles Wigginton et al. 2005).</source>
        <translation>По локусам и группам: аллели, аллельное богатство с разрежением до размера наименьшей группы (El Mousadik и Petit, 1996), наблюдаемая и несмещённая ожидаемая гетерозиготность (Nei 1978), Fis (Nei 1987) и точный критерий равновесия (Guo и Thompson, 1992; для двух аллелей Wigginton и соавторы, 2005).</translation>
    </message>
    <message>
        <source>By range size</source>
        <translation>По размеру ареала</translation>
    </message>
    <message>
        <source>By species and side: what was found, and from and to which number wrong codes would move it.</source>
        <translation>По видам и сторонам: что найдено и в каких пределах ошибочные коды изменили бы результат.</translation>
    </message>
    <message>
        <source>By the year of designation, which may begin before the period.</source>
        <translation>По году придания статуса; этот год может начинаться раньше периода.</translation>
    </message>
    <message>
        <source>CHN, PRK, JPN, MNG, KOR or RUS.</source>
        <translation>CHN, PRK, JPN, MNG, KOR или RUS.</translation>
    </message>
    <message>
        <source>CONNECTIONS link units wherever they lie, for example by how many animals move between them. A link costs CONNECTION_PENALTY times its strength where only one of its two units is selected (after Beger et al. 2010, here without direction).</source>
        <translation>CONNECTIONS связывает единицы, где бы они ни находились, например по числу животных, которые перемещаются между ними. Связь стоит CONNECTION_PENALTY, умноженное на её силу, если выбрана только одна из двух её единиц (по Beger et al. 2010, здесь без направления).</translation>
    </message>
    <message>
        <source>CONNECTIONS links unit {one} with {two} in two rows. Nothing was computed. Remove one of them.</source>
        <translation>В CONNECTIONS единицы {one} и {two} связаны в двух строках. Ничего не рассчитано. Удалите одну из них.</translation>
    </message>
    <message>
        <source>CONNECTIONS links unit {unit} with itself. Nothing was computed. Remove the row.</source>
        <translation>В CONNECTIONS единица {unit} связана сама с собой. Ничего не рассчитано. Удалите строку.</translation>
    </message>
    <message>
        <source>CONNECTIONS names unit {unit}, which the units lack. Nothing was computed. Correct or remove the row.</source>
        <translation>В CONNECTIONS указана единица {unit}, которой нет среди единиц. Ничего не рассчитано. Исправьте или удалите строку.</translation>
    </message>
    <message>
        <source>Calibration of laboratories</source>
        <translation>Калибровка лабораторий</translation>
    </message>
    <message>
        <source>Calibration of laboratories (CSV)</source>
        <translation>Калибровка лабораторий (CSV)</translation>
    </message>
    <message>
        <source>Camelot</source>
        <translation>Camelot</translation>
    </message>
    <message>
        <source>Camera traps: Camtrap DP 1.0 and its drafts, Wildlife Insights, TRAPPER, Camelot, camtrapR tables and Timelapse. Example: INPUT camtrap.zip, COUNTRY RUS. Either events or single pictures are read, never both, for they describe the same animals.</source>
        <translation>Фотоловушки: Camtrap DP 1.0 и его черновые версии, Wildlife Insights, TRAPPER, Camelot, таблицы camtrapR и Timelapse. Пример: INPUT camtrap.zip, COUNTRY RUS. Читаются либо события, либо отдельные снимки, но никогда вместе, так как они описывают одних и тех же животных.</translation>
    </message>
    <message>
        <source>Camtrap DP</source>
        <translation>Camtrap DP</translation>
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
        <source>Capture method</source>
        <translation>Способ съёмки</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Отловы</translation>
    </message>
    <message>
        <source>Captures and stations come as programs for spatial models read them: animal, occasion, station; station, place, days by occasion. These tables are exact and stay in the office; only the report is made to be passed on.</source>
        <translation>Отловы и фототочки записываются в том виде, в каком их читают программы пространственных моделей: животное, учётный период, фототочка; фототочка, место, сутки по учётным периодам. Эти таблицы точные и остаются в учреждении; для передачи предназначен только отчёт.</translation>
    </message>
    <message>
        <source>Captures are given wrong identities at random and counted again. Animals are most where every error makes a new animal, and fewest where every error hides one behind another. The default for the snow leopard is after Johansson et al. (2020).</source>
        <translation>Отловам случайным образом присваиваются ошибочные определения особи, и подсчёт повторяется. Животных больше всего, если каждая ошибка создаёт новое животное, и меньше всего, если каждая ошибка скрывает одно животное за другим. Значение по умолчанию для снежного барса взято по Johansson и соавторам (2020).</translation>
    </message>
    <message>
        <source>Captures at a station without known effort in their occasion: {captures}. They are kept; mend the dates of the deployments.</source>
        <translation>Отловы на фототочке без известного учётного усилия в этот период: {captures}. Они приняты; исправьте даты установок фотоловушек.</translation>
    </message>
    <message>
        <source>Captures: animals by occasion</source>
        <translation>Отловы: животные по учётным периодам</translation>
    </message>
    <message>
        <source>Catalogues of agencies (CSV)</source>
        <translation>Каталоги ведомств (CSV)</translation>
    </message>
    <message>
        <source>Cats are never added from counts, for some live on both sides. INDIVIDUALS has the least number of animals, each counted once, by the latest search for border crossings.</source>
        <translation>Крупные кошачьи никогда не складываются по учётам, потому что некоторые живут по обе стороны. INDIVIDUALS содержит наименьшее число животных, каждое учтено один раз, по последнему поиску случаев пересечения границы.</translation>
    </message>
    <message>
        <source>Cats: each animal counted once</source>
        <translation>Крупные кошачьи: каждое животное учтено один раз</translation>
    </message>
    <message>
        <source>Cell size and reference system</source>
        <translation>Размер ячейки и система координат</translation>
    </message>
    <message>
        <source>Cell, degrees</source>
        <translation>Ячейка, градусы</translation>
    </message>
    <message>
        <source>Cells and resistance of each class; unknown ones too.</source>
        <translation>Ячейки и сопротивление каждого класса, в том числе неизвестных.</translation>
    </message>
    <message>
        <source>Cells by country</source>
        <translation>Ячейки по странам</translation>
    </message>
    <message>
        <source>Cells by the order in which they are removed: the best ones last. It depends on features and weights.</source>
        <translation>Ячейки в порядке их удаления: лучшие — последними. Порядок зависит от объектов охраны и весов.</translation>
    </message>
    <message>
        <source>Cells farther away do not count.</source>
        <translation>Более удалённые ячейки не учитываются.</translation>
    </message>
    <message>
        <source>Cells from this percentile of the values above 0 on.</source>
        <translation>Ячейки начиная с этого процентиля значений больше 0.</translation>
    </message>
    <message>
        <source>Cells of background</source>
        <translation>Ячейки фона</translation>
    </message>
    <message>
        <source>Cells of background with data in all covariates: {cells}; at least {least} are needed. Nothing was computed. Use a larger area or more records of the target group.</source>
        <translation>Ячеек фона с данными по всем ковариатам: {cells}; нужно не менее {least}. Ничего не рассчитано. Возьмите большую область или больше записей целевой группы.</translation>
    </message>
    <message>
        <source>Cells outside the conditions of the model</source>
        <translation>Ячейки вне условий модели</translation>
    </message>
    <message>
        <source>Cells outside the cores with a cumulative current from this percentile on.</source>
        <translation>Ячейки вне ядер с суммарным током от этого процентиля и выше.</translation>
    </message>
    <message>
        <source>Cells ranked</source>
        <translation>Ранжировано ячеек</translation>
    </message>
    <message>
        <source>Cells ranked: {cells}. The best {best} % of them hold {mean} % of the features on average, and {lowest} % of the feature that has least there.</source>
        <translation>Ранжировано ячеек: {cells}. Лучшие {best} % из них содержат в среднем {mean} % объектов охраны и {lowest} % того объекта, доля которого там наименьшая.</translation>
    </message>
    <message>
        <source>Cells removed at once (%)</source>
        <translation>Удаляется ячеек за один раз (%)</translation>
    </message>
    <message>
        <source>Cells whose centres lie in them are removed last, after all others.</source>
        <translation>Ячейки, центры которых лежат внутри них, удаляются последними, после всех остальных.</translation>
    </message>
    <message>
        <source>Cells whose side of the border is not known: {cells}. They are in the sum of all and in a row of their own.</source>
        <translation>Ячеек, для которых сторона границы неизвестна: {cells}. Они входят в общую сумму и в отдельную строку.</translation>
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
        <source>Cells with a presence</source>
        <translation>Ячейки с присутствием</translation>
    </message>
    <message>
        <source>Cells with a presence and data in all covariates: {presences}; at least {least} are needed. Nothing was computed. Add presences, or covariates that reach them.</source>
        <translation>Ячеек с присутствием и данными по всем ковариатам: {presences}; нужно не менее {least}. Ничего не рассчитано. Добавьте точки присутствия или ковариаты, которые их охватывают.</translation>
    </message>
    <message>
        <source>Cells with a resistance</source>
        <translation>Ячейки с сопротивлением</translation>
    </message>
    <message>
        <source>Cells with a resistance: {cells}; least {least}, median {median}, greatest {most}.</source>
        <translation>Ячейки с сопротивлением: {cells}; наименьшее {least}, медиана {median}, наибольшее {most}.</translation>
    </message>
    <message>
        <source>Cells with barriers: {cells}; opened by passages: {opened}; passages given: {passages}. Crossing a barrier costs its resistance times the cell of {size} m: edit the table when the cell size changes.</source>
        <translation>Ячейки с барьерами: {cells}; открыто проходами: {opened}; задано проходов: {passages}. Пересечение барьера стоит его сопротивление, умноженное на размер ячейки {size} м: если размер ячейки меняется, исправьте таблицу.</translation>
    </message>
    <message>
        <source>Cells with conditions outside those of the model: {cells} of {all}. Do not trust it there.</source>
        <translation>Ячеек с условиями вне условий модели: {cells} из {all}. Там модели доверять нельзя.</translation>
    </message>
    <message>
        <source>Cells with data in some rasters but not in all: {cells}. They have no data in the result and act as barriers.</source>
        <translation>Ячейки с данными в одних растрах, но не во всех: {cells}. В результате у них нет данных, и они действуют как барьеры.</translation>
    </message>
    <message>
        <source>Cells with data: {cells}; solutions to compute: {solved}; about {gigabytes} GB of memory and {minutes} minutes.</source>
        <translation>Ячейки с данными: {cells}; решений для расчёта: {solved}; около {gigabytes} ГБ памяти и {minutes} мин.</translation>
    </message>
    <message>
        <source>Cells: {cells}. This takes about {seconds} s and {megabytes} MB.</source>
        <translation>Ячейки: {cells}. Расчёт займёт около {seconds} с и {megabytes} МБ.</translation>
    </message>
    <message>
        <source>Cells: {cells}; cores: {cores}. This takes about {seconds} s and {megabytes} MB.</source>
        <translation>Ячейки: {cells}; ядра: {cores}. Расчёт займёт около {seconds} с и {megabytes} МБ.</translation>
    </message>
    <message>
        <source>Central coordinates</source>
        <translation>Координаты центра</translation>
    </message>
    <message>
        <source>Centres of the cells that most of the current is pressed through. Exact: not to be passed on.</source>
        <translation>Центры ячеек, через которые вынуждена проходить большая часть тока. Точные места: передаче не подлежат.</translation>
    </message>
    <message>
        <source>Certain: the genotypes agree, and either fewer than 0.05 false matches are expected or another line of evidence names the same animal. Probable: they agree or differ by dropout alone, and one animal is ten times likelier than full siblings. In a group every pair matches; nothing is chained.</source>
        <translation>Достоверно: генотипы совпадают, и либо ожидается менее 0,05 ложных совпадений, либо то же животное указано другим подтверждением. Вероятно: генотипы совпадают или различаются только из-за выпадения аллеля, и одно животное в десять раз правдоподобнее полных сибсов. В группе совпадает каждая пара; сцепление через промежуточные образцы не допускается.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Change entry</source>
        <translation>Изменить запись</translation>
    </message>
    <message>
        <source>Change of habitats</source>
        <translation>Изменение местообитаний</translation>
    </message>
    <message>
        <source>Change of the condition</source>
        <translation>Изменение состояния</translation>
    </message>
    <message>
        <source>Change per year</source>
        <translation>Изменение в год</translation>
    </message>
    <message>
        <source>Changed verdicts</source>
        <translation>Изменившиеся заключения</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Changes by country</source>
        <translation>Изменения по странам</translation>
    </message>
    <message>
        <source>Changes by species</source>
        <translation>Изменения по видам</translation>
    </message>
    <message>
        <source>Changes to natural processes</source>
        <translation>Изменения природных процессов</translation>
    </message>
    <message>
        <source>Chao (1987)</source>
        <translation>Оценка Чао (Chao 1987)</translation>
    </message>
    <message>
        <source>Chao, corrected for bias</source>
        <translation>Оценка Чао с поправкой на смещение</translation>
    </message>
    <message>
        <source>Chao: the population is closed and animals may differ; the estimate is a lower bound.</source>
        <translation>Оценка Чао: популяция замкнутая, животные могут различаться; оценка является нижней границей.</translation>
    </message>
    <message>
        <source>Chapman (1951), first half against second</source>
        <translation>Chapman (1951), первая половина против второй</translation>
    </message>
    <message>
        <source>Chapman: the population is closed and all animals are as likely to be caught within each half.</source>
        <translation>Оценка Чепмена: популяция замкнутая, и в пределах каждой половины вероятность отлова у всех животных одинакова.</translation>
    </message>
    <message>
        <source>Check a habitat map</source>
        <translation>Проверка карты местообитаний</translation>
    </message>
    <message>
        <source>Check detections</source>
        <translation>Проверка регистраций</translation>
    </message>
    <message>
        <source>Check of records</source>
        <translation>Проверка записей</translation>
    </message>
    <message>
        <source>Check the rasters of features, then press “Rank priority areas”.</source>
        <translation>Отметьте растры объектов охраны и нажмите «Ранжирование приоритетных территорий».</translation>
    </message>
    <message>
        <source>Choose a corridor to see it on the map and read more of it.</source>
        <translation>Выберите экологический коридор, чтобы увидеть его на карте и прочитать о нём подробнее.</translation>
    </message>
    <message>
        <source>Choose a file or drop one here. Its format is told by its content, and nothing is changed before you press “Import”.</source>
        <translation>Выберите файл или перетащите его сюда. Формат определяется по содержимому, и ничего не изменится, пока вы не нажмёте «Импорт».</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Choose a layer of units above, or make one by “Planning units” or “Assess key sites by criteria”.</source>
        <translation>Выберите выше слой единиц или создайте его алгоритмом «Единицы планирования» или «Оценка ключевых территорий по критериям».</translation>
    </message>
    <message>
        <source>Choose a row to read why it is there. Double click zooms to the record.</source>
        <translation>Выберите строку, чтобы узнать, почему она здесь. Двойной щелчок увеличивает карту до записи.</translation>
    </message>
    <message>
        <source>Choose a site in the list.</source>
        <translation>Выберите территорию в списке.</translation>
    </message>
    <message>
        <source>Choose a unit here or on the map to see what its score is made of. Double click zooms.</source>
        <translation>Выберите единицу здесь или на карте, чтобы увидеть, из чего складывается её балл. Двойной щелчок увеличивает карту до единицы.</translation>
    </message>
    <message>
        <source>Choose an animal to see its codes, its evidence and its life by country.</source>
        <translation>Выберите животное, чтобы увидеть его коды, подтверждения и пребывание по странам.</translation>
    </message>
    <message>
        <source>Choose parameters</source>
        <translation>Выбрать параметры</translation>
    </message>
    <message>
        <source>Choose proposals and give your name as reviewer; then say whether they are the same animal.</source>
        <translation>Выберите предложения и укажите своё имя как имя проверяющего; затем укажите, одно ли это животное.</translation>
    </message>
    <message>
        <source>Choose where the conservation database is to be kept.</source>
        <translation>Выберите, где хранить природоохранную базу данных.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>Class after</source>
        <translation>Класс после</translation>
    </message>
    <message>
        <source>Class before</source>
        <translation>Класс до</translation>
    </message>
    <message>
        <source>Class not in the list</source>
        <translation>Класса нет в списке</translation>
    </message>
    <message>
        <source>Classes after (raster)</source>
        <translation>Классы после (растр)</translation>
    </message>
    <message>
        <source>Classes before (raster)</source>
        <translation>Классы до (растр)</translation>
    </message>
    <message>
        <source>Classes change at the border</source>
        <translation>Классы меняются на границе</translation>
    </message>
    <message>
        <source>Classes of land cover</source>
        <translation>Классы земного покрова</translation>
    </message>
    <message>
        <source>Classes of land cover without a resistance: {classes}; cells: {cells}. These cells have no data in the result and act as barriers. Add rows for the classes.</source>
        <translation>Классы земного покрова без сопротивления: {classes}; ячейки: {cells}. В результате у этих ячеек нет данных, и они действуют как барьеры. Добавьте строки для этих классов.</translation>
    </message>
    <message>
        <source>Classes to choose from</source>
        <translation>Классы на выбор</translation>
    </message>
    <message>
        <source>Climate change and extreme weather</source>
        <translation>Изменение климата и экстремальная погода</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>Скачок часов</translation>
    </message>
    <message>
        <source>Closed is what lies within 1 km of a fence, less by its permeability, and not within 1 km of a passage.</source>
        <translation>Закрытым считается то, что лежит в пределах 1 км от заграждения, с уменьшением на его проницаемость, и не в пределах 1 км от прохода.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Дата закрытия</translation>
    </message>
    <message>
        <source>Coarser than 25 km</source>
        <translation>Грубее 25 км</translation>
    </message>
    <message>
        <source>Coarser than the policy asks for, never finer.</source>
        <translation>Грубее, чем требуют правила, но никогда не точнее.</translation>
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
        <source>Code of the animal</source>
        <translation>Код животного</translation>
    </message>
    <message>
        <source>Codes are animals as the offices have agreed, or of each data set, or by the table of matched individuals. A DNA sample is of the animal that its evidence names; a link that nobody has confirmed is probable at most. Detections of one animal at one station within 30 minutes are one. A resident has 3 of them or more in a country over 6 months. Females and males are compared by Fisher's exact test, and rates of tracks by the exact interval of Clopper and Pearson (1934).</source>
        <translation>Коды обозначают животных так, как согласовали учреждения, либо только в своём наборе данных, либо по таблице сопоставленных особей. Образец ДНК относится к тому животному, на которое указывает его подтверждение; никем не подтверждённая связь считается не более чем вероятной. Регистрации одного животного на одной фототочке в пределах 30 минут считаются одной. У оседлого животного их в стране не менее 3 за срок не менее 6 месяцев. Самки и самцы сравниваются по точному критерию Фишера, а частоты по путям животных — по точному интервалу Clopper и Pearson (1934).</translation>
    </message>
    <message>
        <source>Codes are the animals that the matching of individuals found; a code without a match is an animal of its own data set.</source>
        <translation>Коды обозначают животных, найденных при сопоставлении особей; код без совпадения — отдельное животное своего набора данных.</translation>
    </message>
    <message>
        <source>Codes of animals, stations, days and places are left out. The crossing lies between the two months.</source>
        <translation>Коды животных, фототочки, дни и места не указаны. Пересечение границы произошло между этими двумя месяцами.</translation>
    </message>
    <message>
        <source>Codes of different data sets that nobody held apart may be one animal: so “at least” and “at most”.</source>
        <translation>Коды из разных наборов данных, которые никто не признал разными животными, могут относиться к одному животному, поэтому указано «не менее» и «не более».</translation>
    </message>
    <message>
        <source>Codes of other species are left out.</source>
        <translation>Коды других видов не учитываются.</translation>
    </message>
    <message>
        <source>Codes that are one animal (CSV)</source>
        <translation>Коды одного животного (CSV)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Column code, perhaps wetland (yes or no).</source>
        <translation>Столбец code, при необходимости wetland (yes или no).</translation>
    </message>
    <message>
        <source>Column of the samples</source>
        <translation>Столбец образцов</translation>
    </message>
    <message>
        <source>Column of the table</source>
        <translation>Столбец таблицы</translation>
    </message>
    <message>
        <source>Columns agency and code, and if known species_id, flank, sex, country, first_seen and last_seen.</source>
        <translation>Столбцы agency и code, а если известно — species_id, flank, sex, country, first_seen и last_seen.</translation>
    </message>
    <message>
        <source>Columns agency_a, code_a, agency_b, code_b, decision and reviewer, and if known flank, method, decided and note.</source>
        <translation>Столбцы agency_a, code_a, agency_b, code_b, decision и reviewer, а если известно — flank, method, decided и note.</translation>
    </message>
    <message>
        <source>Columns class and resistance, perhaps species_id and season. Without it the illustrative table counts.</source>
        <translation>Столбцы class и resistance, при необходимости species_id и season. Без этой таблицы действует таблица, приведённая для примера.</translation>
    </message>
    <message>
        <source>Columns code and animal. A code may be written as data set, colon, code.</source>
        <translation>Столбцы code и animal. Код можно записать так: набор данных, двоеточие, код.</translation>
    </message>
    <message>
        <source>Columns from_core and to_core with names of cores; all other pairs are left out. Not in mode advanced.</source>
        <translation>Столбцы from_core и to_core с именами ядер; все остальные пары исключаются. Не для режима advanced.</translation>
    </message>
    <message>
        <source>Columns kind, resistance and mode (add or replace), perhaps species_id and season.</source>
        <translation>Столбцы kind, resistance и mode (add или replace), при необходимости species_id и season.</translation>
    </message>
    <message>
        <source>Columns locus, lab_from, lab_to and offset, or sizes of reference samples. See the help.</source>
        <translation>Столбцы locus, lab_from, lab_to и offset либо размеры эталонных образцов. Смотрите справку.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Столбцы таблицы</translation>
    </message>
    <message>
        <source>Columns that would have given places away</source>
        <translation>Столбцы, которые раскрыли бы места</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <source>Compare pairs of criteria</source>
        <translation>Попарное сравнение критериев</translation>
    </message>
    <message>
        <source>Compare pairs…</source>
        <translation>Сравнить пары…</translation>
    </message>
    <message>
        <source>Compare the individuals known on both sides</source>
        <translation>Сравнить особей, известных с обеих сторон</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Compared as in</source>
        <translation>Сравнивается как в лаборатории</translation>
    </message>
    <message>
        <source>Compares two habitat maps, polygons or classified rasters: areas and transitions by country, the places that changed, and natural wetlands that became another class. Areas are equal-area.</source>
        <translation>Сравнивает две карты местообитаний — полигоны или классифицированные растры: площади и переходы по странам, изменившиеся места и естественные водно-болотные угодья, перешедшие в другой класс. Площади рассчитываются в равновеликой проекции.</translation>
    </message>
    <message>
        <source>Compiler (organisation)</source>
        <translation>Составитель (организация)</translation>
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
        <source>Complete or confirm the row of the site in table sites.</source>
        <translation>Дополните или подтвердите строку территории в таблице sites.</translation>
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
        <source>Computes dPC with its parts and dIIC exactly. For many patches this takes long.</source>
        <translation>Точно рассчитывает dPC с его частями и dIIC. Если участков много, это занимает много времени.</translation>
    </message>
    <message>
        <source>Computes how animals that know no map would spread between core areas: the raster is an electric circuit, each cell a node and each step to a neighbour a resistor. It shows all ways at once, and where they are pressed through a narrow place.</source>
        <translation>Рассчитывает, как животные, не знающие карты, расселялись бы между ядрами: растр — это электрическая цепь, каждая ячейка — узел, каждый шаг к соседней ячейке — резистор. Результат показывает сразу все пути и места, где они сходятся в узком проходе.</translation>
    </message>
    <message>
        <source>Computes how animals would move between all sources of a landscape, in all directions and without cores: a circular window goes over the raster, and in each place current flows from the sources in the window to its middle. The sum shows where movement is concentrated, spread or blocked.</source>
        <translation>Рассчитывает, как животные перемещались бы между всеми источниками ландшафта, во всех направлениях и без ядер: круглое окно проходит по растру, и в каждом месте ток течёт от источников в окне к его центру. Сумма показывает, где перемещение сосредоточено, рассеяно или преграждено.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Condition of the habitat</source>
        <translation>Состояние местообитания</translation>
    </message>
    <message>
        <source>Condition of the site</source>
        <translation>Состояние территории</translation>
    </message>
    <message>
        <source>Condition unknown</source>
        <translation>Состояние неизвестно</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Противоречие</translation>
    </message>
    <message>
        <source>Conflict and military exercises</source>
        <translation>Вооружённые конфликты и военные учения</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>Conflicts: pairs that match while their groups do not</source>
        <translation>Противоречия: пары, которые совпадают, в то время как их группы не совпадают</translation>
    </message>
    <message>
        <source>Connected across borders (%)</source>
        <translation>Связность через границы (%)</translation>
    </message>
    <message>
        <source>Connected share of the protected land</source>
        <translation>Связная доля охраняемой территории</translation>
    </message>
    <message>
        <source>Connected sum of all pairs, by links</source>
        <translation>Сумма связности всех пар, по связям</translation>
    </message>
    <message>
        <source>Connected sum of all pairs, by probability</source>
        <translation>Сумма связности всех пар, по вероятности</translation>
    </message>
    <message>
        <source>Connections (table)</source>
        <translation>Связи (таблица)</translation>
    </message>
    <message>
        <source>Connections cut (strength)</source>
        <translation>Разорванные связи (сила)</translation>
    </message>
    <message>
        <source>Connections kept (strength)</source>
        <translation>Сохранённые связи (сила)</translation>
    </message>
    <message>
        <source>Connections: {pairs} pairs of units from {rows} rows; for pairs in both directions ({both}) the mean counts.</source>
        <translation>Связи: {pairs} (пар единиц), строки: {rows}; для пар, заданных в обоих направлениях ({both}), берётся среднее.</translation>
    </message>
    <message>
        <source>Connectivity by country</source>
        <translation>Связность по странам</translation>
    </message>
    <message>
        <source>Connectivity indices</source>
        <translation>Индексы связности</translation>
    </message>
    <message>
        <source>Consent of the person</source>
        <translation>Согласие человека</translation>
    </message>
    <message>
        <source>Conservation database</source>
        <translation>Природоохранная база данных</translation>
    </message>
    <message>
        <source>Conservation feature</source>
        <translation>Объект охраны</translation>
    </message>
    <message>
        <source>Conservation features</source>
        <translation>Объекты охраны</translation>
    </message>
    <message>
        <source>Conservation measures</source>
        <translation>Природоохранные меры</translation>
    </message>
    <message>
        <source>Consistency ratio</source>
        <translation>Отношение согласованности</translation>
    </message>
    <message>
        <source>Consistency ratio {ratio}; more than {limit} is a contradiction.</source>
        <translation>Отношение согласованности {ratio}; значение больше {limit} означает противоречие.</translation>
    </message>
    <message>
        <source>Consistency ratio, distance from the group, and the judgement to look at again.</source>
        <translation>Отношение согласованности, расстояние от группы и суждение, которое следует пересмотреть.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Contact (only with consent)</source>
        <translation>Контакты (только с согласия)</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Система координат</translation>
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
        <source>Coordinates generalised to the centre of a {degrees}-degree geographic grid cell; date generalised to {time} (Chapman 2020).</source>
        <translation>Координаты обобщены до центра ячейки географической сетки с шагом {degrees}°; дата обобщена, точность даты: {time} (Chapman 2020).</translation>
    </message>
    <message>
        <source>Coordinates, exact dates, station names, observers, remarks and media withheld; available under the agreement between the offices.</source>
        <translation>Координаты, точные даты, названия фототочек, наблюдатели, примечания и медиафайлы скрыты; они доступны по соглашению между учреждениями.</translation>
    </message>
    <message>
        <source>Copy words from the sheet “{sheet}”. Several species or sites in one cell are parted by a semicolon.</source>
        <translation>Копируйте слова с листа «{sheet}». Несколько видов или территорий в одной ячейке разделяются точкой с запятой.</translation>
    </message>
    <message>
        <source>Core areas</source>
        <translation>Ключевые участки (ядра)</translation>
    </message>
    <message>
        <source>Core {core} lies outside raster {layer}. Nothing was computed. Use a raster that covers all cores, or leave this core out.</source>
        <translation>Ядро {core} лежит вне растра {layer}. Ничего не рассчитано. Используйте растр, охватывающий все ядра, или исключите это ядро.</translation>
    </message>
    <message>
        <source>Core {core} lies where raster {layer} has no data, so that no way leaves it. Nothing was computed. Fill the holes of the raster, or leave this core out.</source>
        <translation>Ядро {core} лежит там, где в растре {layer} нет данных, поэтому ни один путь из него не выходит. Ничего не рассчитано. Заполните пропуски растра или исключите это ядро.</translation>
    </message>
    <message>
        <source>Core-area removal: the loss of a cell is the largest share, times its weight, that it has of what is left of any feature (Moilanen et al. 2005). Additive benefit: the fall of the weighted sum of the shares left, each raised to the exponent (Moilanen 2007).</source>
        <translation>Удаление по ядрам: потеря от ячейки — это наибольшая доля, умноженная на вес, которую ячейка содержит от того, что осталось от какого-либо объекта охраны (Moilanen и соавторы, 2005). Аддитивная польза: уменьшение взвешенной суммы оставшихся долей, каждая из которых возведена в степень (Moilanen 2007).</translation>
    </message>
    <message>
        <source>Cores given: {cores}. A corridor joins two. Nothing was computed. Add cores, or check that their names differ.</source>
        <translation>Задано ядер: {cores}. Экологический коридор соединяет два ядра. Ничего не рассчитано. Добавьте ядра или проверьте, что их имена различаются.</translation>
    </message>
    <message>
        <source>Cores in two countries</source>
        <translation>Ядра в двух странах</translation>
    </message>
    <message>
        <source>Cores on both sides of the demarcation line</source>
        <translation>Ядра по обе стороны демаркационной линии</translation>
    </message>
    <message>
        <source>Cores whose country cannot be told, near a border or at sea: {cores}. They have no corridor across a border.</source>
        <translation>Ядра вблизи границы или в море, страну которых определить нельзя: {cores}. У них нет экологического коридора через границу.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Corrected values (JSON)</source>
        <translation>Исправленные значения (JSON)</translation>
    </message>
    <message>
        <source>Corrected values are given, but the decision is not to correct. Nothing was changed. Choose the decision to correct, or leave the values out.</source>
        <translation>Исправленные значения заданы, но выбрано другое решение, не исправление. Ничего не изменено. Выберите решение об исправлении или уберите значения.</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Экологический коридор</translation>
    </message>
    <message>
        <source>Corridor {corridor} crosses the 180th meridian. Nothing was computed. Cut it there into two corridors.</source>
        <translation>Экологический коридор {corridor} пересекает 180-й меридиан. Ничего не рассчитано. Разрежьте его там на два экологических коридора.</translation>
    </message>
    <message>
        <source>Corridor {corridor} is a line without a width. Nothing was computed. Set BUFFER_KM, or give the layer a field width_km.</source>
        <translation>Экологический коридор {corridor} — линия без ширины. Ничего не рассчитано. Задайте BUFFER_KM или добавьте в слой поле width_km.</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>Экологические коридоры</translation>
    </message>
    <message>
        <source>Corridors by country</source>
        <translation>Экологические коридоры по странам</translation>
    </message>
    <message>
        <source>Corridors by protected share (%)</source>
        <translation>Экологические коридоры по охраняемой доле (%)</translation>
    </message>
    <message>
        <source>Corridors come from INPUT, from RASTER, or from DATABASE alone. Nothing was computed. Give one of INPUT and RASTER, or the database.</source>
        <translation>Экологические коридоры берутся из INPUT, из RASTER или только из DATABASE. Ничего не рассчитано. Задайте INPUT или RASTER либо базу данных.</translation>
    </message>
    <message>
        <source>Corridors found</source>
        <translation>Найденные экологические коридоры</translation>
    </message>
    <message>
        <source>Corridors found: {corridors}</source>
        <translation>Найдено экологических коридоров: {corridors}</translation>
    </message>
    <message>
        <source>Corridors found: {corridors}. The files are temporary: save the layers to keep.</source>
        <translation>Найдено экологических коридоров: {corridors}. Файлы временные: сохраните слои, которые нужно оставить.</translation>
    </message>
    <message>
        <source>Corridors more than 20 percent larger than asked for, because many of their cells cost the same: {wider} of {corridors}.</source>
        <translation>Экологические коридоры, которые больше заданного более чем на 20 процентов, так как у многих их ячеек одинаковая стоимость: {wider} из {corridors}.</translation>
    </message>
    <message>
        <source>Corridors named in publications, drawn as straight lines between the two ends known. The line is not the path of the animals.</source>
        <translation>Экологические коридоры, названные в публикациях, показаны прямыми линиями между двумя известными концами. Линия не является путём животных.</translation>
    </message>
    <message>
        <source>Corridors of the two Amur cats and key sites</source>
        <translation>Экологические коридоры амурского тигра и дальневосточного леопарда и ключевые территории</translation>
    </message>
    <message>
        <source>Corridors over countries and protected areas</source>
        <translation>Совмещение экологических коридоров со странами и ООПТ</translation>
    </message>
    <message>
        <source>Corridors whose rank is the same under resistance contrasts of 10, 100 and 1000: {held} of {corridors}. Others depend on how resistance was scaled.</source>
        <translation>Экологические коридоры, ранг которых одинаков при контрастах сопротивления 10, 100 и 1000: {held} из {corridors}. Остальные зависят от выбранной шкалы сопротивления.</translation>
    </message>
    <message>
        <source>Corridors with countries, protected share, gaps, sites, barriers and records. The width of named corridors tells how exactly their place is known. Empty means not known or not surveyed.</source>
        <translation>Экологические коридоры со странами, охраняемой долей, пробелами в охране, территориями, барьерами и записями. Ширина названных экологических коридоров показывает, насколько точно известно их место. Пустое значение означает «неизвестно» или «не обследовано».</translation>
    </message>
    <message>
        <source>Corridors without a known place, listed without numbers: {corridors}.</source>
        <translation>Экологические коридоры без известного места, перечисленные без чисел: {corridors}.</translation>
    </message>
    <message>
        <source>Corridors: cost above the least (m at resistance 1)</source>
        <translation>Экологические коридоры: стоимость сверх наименьшей (м при сопротивлении 1)</translation>
    </message>
    <message>
        <source>Corridors: {corridors}; across a border: {across}.</source>
        <translation>Экологические коридоры: {corridors}; через границу: {across}.</translation>
    </message>
    <message>
        <source>Corridors: {corridors}; shapes near them: {shapes}. This takes about {seconds} s.</source>
        <translation>Экологические коридоры: {corridors}; контуры рядом с ними: {shapes}. Расчёт займёт около {seconds} с.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Cost (km)</source>
        <translation>Стоимость (км)</translation>
    </message>
    <message>
        <source>Cost (m at resistance 1)</source>
        <translation>Стоимость (м при сопротивлении 1)</translation>
    </message>
    <message>
        <source>Cost (raster)</source>
        <translation>Стоимость (растр)</translation>
    </message>
    <message>
        <source>Cost from each core</source>
        <translation>Стоимость от каждого ядра</translation>
    </message>
    <message>
        <source>Cost from each core (m at resistance 1)</source>
        <translation>Стоимость от каждого ядра (м при сопротивлении 1)</translation>
    </message>
    <message>
        <source>Cost from each core: {bands} bands and {megabytes} MB at most.</source>
        <translation>Стоимость от каждого ядра: каналов — {bands}, не более {megabytes} МБ.</translation>
    </message>
    <message>
        <source>Cost of a hectare. Without it the cost of a unit is its area in hectares.</source>
        <translation>Стоимость одного гектара. Если не задать, стоимостью единицы служит её площадь в гектарах.</translation>
    </message>
    <message>
        <source>Cost of each unit of strength between a selected unit and another.</source>
        <translation>Стоимость каждой единицы силы связи между выбранной единицей и другой.</translation>
    </message>
    <message>
        <source>Cost of replacing each unit</source>
        <translation>Стоимость замены каждой единицы</translation>
    </message>
    <message>
        <source>Count on the same days on both sides</source>
        <translation>Проводить учёты в одни и те же дни с обеих сторон</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>Counted as {convention}. A month without a bar has no effort in the database.</source>
        <translation>Способ подсчёта: {convention}. Для месяца без столбика в базе данных нет учётного усилия.</translation>
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
        <source>Counted twice by that sum</source>
        <translation>Учтено в этой сумме дважды</translation>
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
        <source>Country as written</source>
        <translation>Страна, как записано</translation>
    </message>
    <message>
        <source>Country of a unit</source>
        <translation>Страна единицы</translation>
    </message>
    <message>
        <source>Country of the office</source>
        <translation>Страна учреждения</translation>
    </message>
    <message>
        <source>Country of the office that owns the data</source>
        <translation>Страна учреждения — владельца данных</translation>
    </message>
    <message>
        <source>Country that owns the data</source>
        <translation>Страна — владелец данных</translation>
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
        <source>Counts are added only where all of them lie within DAYS, from the first day to the last. Counts further apart stand beside each other with the days between them. Maxima, averages, parts of sites and rows of low confidence are never added, and a side without a count is not counted, which is not zero.</source>
        <translation>Учёты складываются, только если все они укладываются в DAYS дней, от первого дня до последнего. Учёты, проведённые с большим разрывом, приводятся рядом с числом дней между ними. Максимумы, средние, части территорий и строки с низкой достоверностью никогда не складываются, а сторона без учёта считается неучтённой, что не равно нулю.</translation>
    </message>
    <message>
        <source>Counts as published. Rows of one season are parts, maxima and totals side by side: never add them.</source>
        <translation>Учёты в том виде, в каком опубликованы. Среди строк одного сезона есть части, максимумы и итоги: никогда не складывайте их.</translation>
    </message>
    <message>
        <source>Counts by country and species</source>
        <translation>Учёты по странам и видам</translation>
    </message>
    <message>
        <source>Counts left out: {counts}. {reason}</source>
        <translation>Исключено учётов: {counts}. {reason}</translation>
    </message>
    <message>
        <source>Counts not known to be complete</source>
        <translation>Учёты, полнота которых неизвестна</translation>
    </message>
    <message>
        <source>Counts of both sides on the same days: none is published. Where both offices import theirs, the joint view adds them.</source>
        <translation>Учёты обеих сторон в одни и те же дни: ни один не опубликован. Если оба учреждения импортируют свои учёты, в совместном обзоре они складываются.</translation>
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
        <source>Counts of the area's sites</source>
        <translation>Учёты на территориях района</translation>
    </message>
    <message>
        <source>Counts of the site</source>
        <translation>Учёты на территории</translation>
    </message>
    <message>
        <source>Counts of two sides that cannot be added</source>
        <translation>Учёты двух сторон, которые нельзя сложить</translation>
    </message>
    <message>
        <source>Counts per species</source>
        <translation>Учёты по видам</translation>
    </message>
    <message>
        <source>Counts per species and season</source>
        <translation>Учёты по видам и сезонам</translation>
    </message>
    <message>
        <source>Counts side by side</source>
        <translation>Сопоставление учётов</translation>
    </message>
    <message>
        <source>Counts used</source>
        <translation>Использованные учёты</translation>
    </message>
    <message>
        <source>Counts without a day of import, which are not called new: {number}.</source>
        <translation>Учёты без даты импорта, которые не называются новыми: {number}.</translation>
    </message>
    <message>
        <source>Counts: the newest three seasons and the largest of each</source>
        <translation>Учёты: три последних сезона и наибольший учёт каждого</translation>
    </message>
    <message>
        <source>Covariate</source>
        <translation>Ковариата</translation>
    </message>
    <message>
        <source>Covariate {field} has one and the same value everywhere. Nothing was computed. Leave it out.</source>
        <translation>Ковариата {field} везде имеет одно и то же значение. Ничего не рассчитано. Исключите её.</translation>
    </message>
    <message>
        <source>Covariate {layer} has one and the same value at all presences and background. Nothing was computed. Leave it out.</source>
        <translation>Ковариата {layer} имеет одно и то же значение во всех точках присутствия и на всём фоне. Ничего не рассчитано. Исключите её.</translation>
    </message>
    <message>
        <source>Covariates</source>
        <translation>Ковариаты</translation>
    </message>
    <message>
        <source>Covariates (rasters)</source>
        <translation>Ковариаты (растры)</translation>
    </message>
    <message>
        <source>Covariates at the borders</source>
        <translation>Ковариаты у границ</translation>
    </message>
    <message>
        <source>Covariates of detection</source>
        <translation>Ковариаты регистрации</translation>
    </message>
    <message>
        <source>Covariates of use</source>
        <translation>Ковариаты использования</translation>
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
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>Criteria (JSON)</source>
        <translation>Критерии (JSON)</translation>
    </message>
    <message>
        <source>Criteria and a layer to compare with were both given. Nothing was computed. Leave one of them.</source>
        <translation>Заданы и критерии, и слой для сравнения. Ничего не рассчитано. Оставьте что-то одно.</translation>
    </message>
    <message>
        <source>Criteria judged: {criteria}. Nothing was computed. Judge from 2 to {most} criteria.</source>
        <translation>Оценено критериев: {criteria}. Ничего не рассчитано. Оцените от 2 до {most} критериев.</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation>Выполненные критерии</translation>
    </message>
    <message>
        <source>Criteria met by one edition of the 1 % level and not by another.</source>
        <translation>Критерии, выполненные по одной редакции однопроцентного порога и не выполненные по другой.</translation>
    </message>
    <message>
        <source>Criteria that are not decided, by what is missing</source>
        <translation>Критерии без решения и чего для них недостаёт</translation>
    </message>
    <message>
        <source>Criteria that get these weights. Without them each is a benefit, normalised by min_max.</source>
        <translation>Критерии, которые получают эти веса. Если не задать, каждый критерий считается пользой и нормируется по min_max.</translation>
    </message>
    <message>
        <source>Criteria that these data cannot decide</source>
        <translation>Критерии, по которым эти данные не дают решения</translation>
    </message>
    <message>
        <source>Criteria to compare with (JSON)</source>
        <translation>Критерии для сравнения (JSON)</translation>
    </message>
    <message>
        <source>Criteria with weights (JSON)</source>
        <translation>Критерии с весами (JSON)</translation>
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
        <source>Crops</source>
        <translation>Земледелие</translation>
    </message>
    <message>
        <source>Cross-validation found no minimum; the reference bandwidth was taken.</source>
        <translation>Перекрёстная проверка не нашла минимума; взята эталонная ширина окна.</translation>
    </message>
    <message>
        <source>Crossing rates</source>
        <translation>Частота пересечений</translation>
    </message>
    <message>
        <source>Crossing rates with effort</source>
        <translation>Частота пересечений по учётному усилию</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Пересечения границы</translation>
    </message>
    <message>
        <source>Crossings along the border</source>
        <translation>Пересечения вдоль границы</translation>
    </message>
    <message>
        <source>Crossings along the border (HTML)</source>
        <translation>Пересечения вдоль границы (HTML)</translation>
    </message>
    <message>
        <source>Crossings and effort of each segment. Lines only where the office has a boundary layer of its own.</source>
        <translation>Пересечения границы и учётное усилие по каждому участку. Линии есть только там, где у учреждения есть собственный слой границ.</translation>
    </message>
    <message>
        <source>Crossings and passages between sides that share no line, and so lie on no segment: {crossings}.</source>
        <translation>Пересечения границы и переходы через демаркационную линию между сторонами, у которых нет общей линии, и потому не отнесённые ни к одному участку: {crossings}.</translation>
    </message>
    <message>
        <source>Crossings at least</source>
        <translation>Пересечений границы не менее</translation>
    </message>
    <message>
        <source>Crossings at least, of certain identity, in all records</source>
        <translation>Пересечений границы не менее, с достоверным определением особи, по всем записям</translation>
    </message>
    <message>
        <source>Crossings at least: {crossings}; with probable identity: {probable}; passages of the demarcation line: {demarcation}; ambiguous, not counted: {ambiguous}.</source>
        <translation>Пересечений границы не менее: {crossings}; с учётом вероятных определений особи: {probable}; переходы через демаркационную линию: {demarcation}; неоднозначные, не учтены: {ambiguous}.</translation>
    </message>
    <message>
        <source>Crossings at least: {seen}; expected with those that nobody saw: {expected}; per year of an animal: {rate}.</source>
        <translation>Пересечений границы не менее: {seen}; ожидается вместе с теми, которых никто не видел: {expected}; в год на одно животное: {rate}.</translation>
    </message>
    <message>
        <source>Crossings between sides without a common line</source>
        <translation>Пересечения границы между сторонами без общей линии</translation>
    </message>
    <message>
        <source>Crossings by month</source>
        <translation>Пересечения по месяцам</translation>
    </message>
    <message>
        <source>Crossings by segment (at least)</source>
        <translation>Пересечения по участкам (не менее)</translation>
    </message>
    <message>
        <source>Crossings expected</source>
        <translation>Ожидаемое число пересечений</translation>
    </message>
    <message>
        <source>Crossings of the latest run: {shown} of {all}. Double click zooms to the crossing.</source>
        <translation>Пересечения последнего запуска: {shown} из {all}. Двойной щелчок увеличивает карту до пересечения.</translation>
    </message>
    <message>
        <source>Crossings of the period with ambiguous evidence or an unknown side, in no sum: {number}.</source>
        <translation>Пересечения за период с неоднозначным подтверждением или неизвестной стороной границы, не вошедшие ни в одну сумму: {number}.</translation>
    </message>
    <message>
        <source>Crossings or passages, at least</source>
        <translation>Пересечений границы или переходов не менее</translation>
    </message>
    <message>
        <source>Crossings per 1000 trap-days of both sides</source>
        <translation>Пересечений на 1000 ловушко-суток обеих сторон</translation>
    </message>
    <message>
        <source>Crossings per year</source>
        <translation>Пересечений в год</translation>
    </message>
    <message>
        <source>Crossings per year on the first side</source>
        <translation>Пересечений за год на первой стороне</translation>
    </message>
    <message>
        <source>Crossings spread over border segments: {crossings}; segments: {segments}; crossings and passages between sides without a common line: {elsewhere}.</source>
        <translation>Пересечения границы, распределённые по участкам: {crossings}; участки: {segments}; пересечения и переходы между сторонами без общей линии: {elsewhere}.</translation>
    </message>
    <message>
        <source>Crossings spread over segments</source>
        <translation>Пересечения границы, распределённые по участкам</translation>
    </message>
    <message>
        <source>Crossings with probable identity: {seen}; expected with those that nobody saw: {expected}; per year of an animal: {rate}.</source>
        <translation>Пересечений границы с учётом вероятных определений особи: {seen}; ожидается вместе с теми, которых никто не видел: {expected}; в год на одно животное: {rate}.</translation>
    </message>
    <message>
        <source>Crossings without a way of least cost: {crossings}. Raster {layer} has no data at one end or no cells with data between the ends. Use a raster that covers both sides alike.</source>
        <translation>Пересечения границы без пути наименьшей стоимости: {crossings}. В растре {layer} нет данных на одном из концов или нет ячеек с данными между концами. Используйте растр, одинаково охватывающий обе стороны границы.</translation>
    </message>
    <message>
        <source>Cumulative current</source>
        <translation>Суммарный ток</translation>
    </message>
    <message>
        <source>Cumulative current (A)</source>
        <translation>Суммарный ток (А)</translation>
    </message>
    <message>
        <source>Cumulative current by flow potential: above 1 movement is concentrated.</source>
        <translation>Суммарный ток, делённый на потенциал потока: при значении больше 1 перемещение сосредоточено.</translation>
    </message>
    <message>
        <source>Current (A)</source>
        <translation>Ток (А)</translation>
    </message>
    <message>
        <source>Current (raster)</source>
        <translation>Ток (растр)</translation>
    </message>
    <message>
        <source>Current by protection</source>
        <translation>Ток и охрана</translation>
    </message>
    <message>
        <source>Current by protection needs RASTER, polygons of protected areas and a PERCENTILE of 50 or more. Nothing was computed. Give them, or leave this output out.</source>
        <translation>Для вывода «Ток и охрана» нужны RASTER, полигоны особо охраняемых природных территорий и PERCENTILE не меньше 50. Ничего не рассчитано. Задайте их или не запрашивайте этот вывод.</translation>
    </message>
    <message>
        <source>Current flow between cores</source>
        <translation>Ток между ядрами</translation>
    </message>
    <message>
        <source>Current flow in all directions</source>
        <translation>Ток во всех направлениях</translation>
    </message>
    <message>
        <source>Cuts each border into segments of a chosen length and spreads every crossing of individuals over them as exactly 1, so that the segments sum to the number of crossings. The trap-days of stations no farther than 40 km, each at its nearest segment, stand beside them.</source>
        <translation>Делит каждую границу на участки выбранной длины и распределяет по ним каждое пересечение границы особью так, что оно даёт в сумме ровно 1; поэтому сумма по участкам равна числу пересечений. Рядом указаны ловушко-сутки фототочек, удалённых не более чем на 40 км; каждая фототочка отнесена к ближайшему участку.</translation>
    </message>
    <message>
        <source>DNA samples among them</source>
        <translation>Из них образцов ДНК</translation>
    </message>
    <message>
        <source>DNA samples used: {used} of {samples}. Crossings at least with a sample at one end: {crossings}.</source>
        <translation>Использовано образцов ДНК: {used} из {samples}. Пересечений границы не менее, с образцом на одном из концов: {crossings}.</translation>
    </message>
    <message>
        <source>DNA: tables of samples and genotypes, Genepop and GenAlEx. Example: INPUT genotypes.txt, FORMAT genepop. Sizes of alleles stay as the laboratory wrote them.</source>
        <translation>ДНК: таблицы образцов и генотипов, Genepop и GenAlEx. Пример: INPUT genotypes.txt, FORMAT genepop. Размеры аллелей остаются такими, какими их записала лаборатория.</translation>
    </message>
    <message>
        <source>Dams and use of water</source>
        <translation>Плотины и водопользование</translation>
    </message>
    <message>
        <source>Darwin Core Archive</source>
        <translation>Архив Darwin Core</translation>
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
        <source>Data sets</source>
        <translation>Наборы данных</translation>
    </message>
    <message>
        <source>Data sets: {datasets}</source>
        <translation>Наборы данных: {datasets}</translation>
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
        <source>Database {file} has the older schema version {found}; this plugin needs version {known}. Nothing was changed. Run “Create conservation database” on this file: it adds what is new and keeps every row.</source>
        <translation>База данных {file} имеет более старую схему версии {found}; этому модулю нужна версия {known}. Ничего не изменено. Выполните для этого файла алгоритм «Создание природоохранной базы данных»: он добавит новое и не удалит ни одной строки.</translation>
    </message>
    <message>
        <source>Database {file} holds no genotype of species {species}. Nothing was compared. Import samples and genotypes first, or choose another species.</source>
        <translation>База данных {file} не содержит ни одного генотипа вида {species}. Ничего не сопоставлено. Сначала импортируйте образцы и генотипы или выберите другой вид.</translation>
    </message>
    <message>
        <source>Database {file} is locked by another program. Nothing was changed. End the edit session there, then try again.</source>
        <translation>База данных {file} заблокирована другой программой. Ничего не изменено. Завершите в ней сеанс правки и повторите попытку.</translation>
    </message>
    <message>
        <source>Database {file} lists no species, so the ranges are not known. Nothing was computed. Run “Load flagship species layers” first.</source>
        <translation>В базе данных {file} не перечислены виды, поэтому ареалы неизвестны. Ничего не рассчитано. Сначала выполните алгоритм «Загрузка слоёв флаговых видов».</translation>
    </message>
    <message>
        <source>Database {file} lists no study area. Nothing was computed. Run “Load flagship species layers” first, or add areas of your own to the table study_areas.</source>
        <translation>В базе данных {file} нет ни одного района исследования. Ничего не рассчитано. Сначала выполните алгоритм «Загрузка слоёв флаговых видов» или добавьте собственные районы в таблицу study_areas.</translation>
    </message>
    <message>
        <source>Database {file} refused the change: {detail}. Nothing was changed.</source>
        <translation>База данных {file} не приняла изменение: {detail}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Database {file} was brought from schema version {before} to version {version}. Every row was kept.</source>
        <translation>База данных {file} обновлена: схема версии {before} заменена схемой версии {version}. Все строки сохранены.</translation>
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
        <source>Date of consent</source>
        <translation>Дата согласия</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Datum or map shift</source>
        <translation>Сдвиг датума или карты</translation>
    </message>
    <message>
        <source>Dauria</source>
        <translation>Даурия</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>День, месяц, год</translation>
    </message>
    <message>
        <source>Days are counted in one of four ways: days of 24 hours, nights, or calendar days with set-up and retrieval as half days (camtrapR 2.1 and later) or as whole days (camtrapR before 2.1). Opposed cameras of a station count once.</source>
        <translation>Сутки считаются одним из четырёх способов: сутки по 24 часа, ночи или календарные дни, где дни установки и снятия считаются за половину (camtrapR 2.1 и новее) или за целый день (camtrapR до 2.1). Направленные навстречу друг другу фотоловушки одной фототочки считаются за одну.</translation>
    </message>
    <message>
        <source>Days from first to last</source>
        <translation>Дней от первого до последнего</translation>
    </message>
    <message>
        <source>Days of 24 hours, nights, or calendar days with set-up and retrieval as half days or as whole days (both conventions of camtrapR).</source>
        <translation>Сутки по 24 часа, ночи или календарные дни, где дни установки и снятия считаются за половину или за целый день (оба способа camtrapR).</translation>
    </message>
    <message>
        <source>Days of an occasion</source>
        <translation>Суток в учётном периоде</translation>
    </message>
    <message>
        <source>Days of cameras and hair traps</source>
        <translation>Сутки работы фотоловушек и волосяных ловушек</translation>
    </message>
    <message>
        <source>Days of effort</source>
        <translation>Сутки учётного усилия</translation>
    </message>
    <message>
        <source>Days of survey effort by month and country</source>
        <translation>Сутки учётного усилия по месяцам и странам</translation>
    </message>
    <message>
        <source>Days within which counts are added</source>
        <translation>Число дней, в пределах которого учёты складываются</translation>
    </message>
    <message>
        <source>Decide on two codes of two agencies instead</source>
        <translation>Принять вместо этого решение по двум кодам двух ведомств</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Decided by {reviewer}, {day}. {note}</source>
        <translation>Решение: проверяющий {reviewer}, {day}. {note}</translation>
    </message>
    <message>
        <source>Decided criteria, by the current edition of the 1 % level</source>
        <translation>Критерии с решением, по действующей редакции однопроцентного порога</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Decision: {decision}; by {reviewer}, {day}. {note}</source>
        <translation>Решение: {decision}; проверяющий: {reviewer}; дата: {day}. {note}</translation>
    </message>
    <message>
        <source>Decisions have the columns agency_a, code_a, agency_b, code_b, decision (same, different, unsure, undone) and reviewer, and if known flank, method (photo, genotype, ring, transmitter, expert), decided and note. They are kept as events; the same row again adds nothing, and “undone” takes back the last decision of the reviewer on the pair.</source>
        <translation>У решений есть столбцы agency_a, code_a, agency_b, code_b, decision (same, different, unsure, undone) и reviewer, а если известно — flank, method (photo, genotype, ring, transmitter, expert), decided и note. Они хранятся как события; повтор той же строки ничего не добавляет, а «undone» отменяет последнее решение проверяющего по этой паре.</translation>
    </message>
    <message>
        <source>Decisions kept</source>
        <translation>Принято решений</translation>
    </message>
    <message>
        <source>Decisions kept: {reviewed}.</source>
        <translation>Принято решений: {reviewed}.</translation>
    </message>
    <message>
        <source>Decisions of reviewers (CSV)</source>
        <translation>Решения проверяющих (CSV)</translation>
    </message>
    <message>
        <source>Decisions survive a new import of the same data and a newer export of it.</source>
        <translation>Решения остаются в силе при повторном импорте тех же данных и при импорте их более нового экспорта.</translation>
    </message>
    <message>
        <source>Declared side of the border, side of a barrier, period of collection, or a column of the samples.</source>
        <translation>Заявленная сторона границы, сторона барьера, период сбора или столбец образцов.</translation>
    </message>
    <message>
        <source>Defaults: occasions of a month; the whole time of the records; rates estimated again with wrong identities added, 2 and 15 % of the records, for the snow leopard 12.5 % (Johansson et al. 2020).</source>
        <translation>По умолчанию: учётные периоды в один месяц; всё время записей; частоты оцениваются повторно с добавленными ошибочными определениями особи — для 2 и 15 % записей, для снежного барса 12,5 % (Johansson и соавторы, 2020).</translation>
    </message>
    <message>
        <source>Defaults: proximity detectors, half-normal, one density everywhere. Left empty, the buffer is widened until it is four times sigma and half as much again changes the sampled area by less than 1 percent; the spacing is at most 0.6 of sigma. The effort of a station is in days, so detection is that of a day.</source>
        <translation>По умолчанию: детекторы proximity, полунормальная функция, одна плотность повсюду. Если оставить пустым, буфер расширяется, пока не станет равным четырём сигмам и пока увеличение ещё в полтора раза не будет изменять площадь учёта менее чем на 1 процент; шаг маски — не больше 0,6 сигмы. Учётное усилие фототочки выражено в сутках, поэтому вероятность регистрации относится к одним суткам.</translation>
    </message>
    <message>
        <source>Defaults: the decision is “unsure”, the method “photo”, the flank “unknown”. A photo without a known flank makes a possible identity at most.</source>
        <translation>По умолчанию: решение «unsure», метод «photo», бок «unknown». Снимок, на котором бок неизвестен, даёт самое большее возможное определение особи.</translation>
    </message>
    <message>
        <source>Defects of the forms</source>
        <translation>Ошибки в формах</translation>
    </message>
    <message>
        <source>Delete the database of the exercise before real work begins.</source>
        <translation>Удалите базу данных упражнения, прежде чем начнётся настоящая работа.</translation>
    </message>
    <message>
        <source>Demarcation line (km)</source>
        <translation>Демаркационная линия (км)</translation>
    </message>
    <message>
        <source>Demarcation line closed (km)</source>
        <translation>Демаркационная линия закрыта (км)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Плотность</translation>
    </message>
    <message>
        <source>Density by country</source>
        <translation>Плотность по странам</translation>
    </message>
    <message>
        <source>Density by session</source>
        <translation>Плотность по сессиям</translation>
    </message>
    <message>
        <source>Density of {species}</source>
        <translation>Плотность: {species}</translation>
    </message>
    <message>
        <source>Density on both sides of the border</source>
        <translation>Плотность по обе стороны границы</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Установка фотоловушки</translation>
    </message>
    <message>
        <source>Deployment {deployment} cannot be rejected, because records stand on it. Nothing was changed. Correct the deployment, or reject its records first.</source>
        <translation>Установку фотоловушки {deployment} нельзя отклонить, так как к ней относятся записи. Ничего не изменено. Исправьте установку или сначала отклоните её записи.</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Установки фотоловушек</translation>
    </message>
    <message>
        <source>Deployments whose end is not known and was taken from the last record: {guessed}; whose effort is not known: {unknown}; without any record: {silent}.</source>
        <translation>Установки фотоловушек, окончание которых неизвестно и взято по последней записи: {guessed}; с неизвестным учётным усилием: {unknown}; без единой записи: {silent}.</translation>
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
        <source>Detection by one visit</source>
        <translation>Регистрация за одно посещение</translation>
    </message>
    <message>
        <source>Detection by session</source>
        <translation>Регистрация по сессиям</translation>
    </message>
    <message>
        <source>Detection by sex</source>
        <translation>Регистрация в зависимости от пола</translation>
    </message>
    <message>
        <source>Detection function</source>
        <translation>Функция регистрации</translation>
    </message>
    <message>
        <source>Detection functions compared</source>
        <translation>Сравнение функций регистрации</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>Регистрации</translation>
    </message>
    <message>
        <source>Detections by cameras</source>
        <translation>Регистрации фотоловушками</translation>
    </message>
    <message>
        <source>Detections by individual code, declared side of the border, grid cell and period, with the survey effort of pseudonymous stations.</source>
        <translation>Регистрации по коду особи, заявленной стороне границы, ячейке сетки и периоду, с учётным усилием фототочек под псевдонимами.</translation>
    </message>
    <message>
        <source>Deviation of the number by place</source>
        <translation>Отклонение числа из-за неточности мест</translation>
    </message>
    <message>
        <source>Differences between groups</source>
        <translation>Различия между группами</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Разные</translation>
    </message>
    <message>
        <source>Different animals</source>
        <translation>Разные животные</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Diseases of unknown cause</source>
        <translation>Болезни неизвестной причины</translation>
    </message>
    <message>
        <source>Dispersal distance (m)</source>
        <translation>Расстояние расселения (м)</translation>
    </message>
    <message>
        <source>Dispersal spreads a raster over its neighbourhood by a negative exponential kernel before the ranking, so that clumped places gain. Protected areas are a mask of two levels: outside goes first.</source>
        <translation>Перед ранжированием расселение распределяет растр по окрестности с отрицательным экспоненциальным ядром, поэтому места, лежащие рядом, получают преимущество. Особо охраняемые природные территории — это маска из двух уровней: сначала удаляется то, что вне их.</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>Расстояние (км)</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Расстояние (м)</translation>
    </message>
    <message>
        <source>Distance around the region (m)</source>
        <translation>Расстояние вокруг региона (м)</translation>
    </message>
    <message>
        <source>Distance from the border</source>
        <translation>Расстояние от границы</translation>
    </message>
    <message>
        <source>Distance from the border (km)</source>
        <translation>Расстояние от границы (км)</translation>
    </message>
    <message>
        <source>Distance not known</source>
        <translation>Расстояние неизвестно</translation>
    </message>
    <message>
        <source>Distance of Nei (1978)</source>
        <translation>Расстояние Нея (1978)</translation>
    </message>
    <message>
        <source>Distances are measured between</source>
        <translation>Расстояния измеряются между</translation>
    </message>
    <message>
        <source>Distances from the border, rising from 0. The last edge begins the open band.</source>
        <translation>Расстояния от границы по возрастанию, начиная с 0. С последнего значения начинается открытая полоса.</translation>
    </message>
    <message>
        <source>Distribution is shown as half-degree cells with a listed site or record; it is not a range. Corridors are schematic lines between two named ends; those without two ends are in the table only.</source>
        <translation>Распространение показано ячейками в полградуса с территорией из списка или записью; это не ареал. Экологические коридоры показаны схематичными линиями между двумя названными концами; коридоры без двух концов есть только в таблице.</translation>
    </message>
    <message>
        <source>Disturbance by people</source>
        <translation>Антропогенное беспокойство</translation>
    </message>
    <message>
        <source>Diversity by group</source>
        <translation>Разнообразие по группам</translation>
    </message>
    <message>
        <source>Do not use the model in a country where its test fails, or on cells outside its conditions.</source>
        <translation>Не используйте модель в стране, где её проверка не пройдена, и в ячейках вне условий модели.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Draft from the conservation database; not the official form.</source>
        <translation>Черновик из природоохранной базы данных; не официальная форма.</translation>
    </message>
    <message>
        <source>Draw habitats</source>
        <translation>Нарисовать местообитания</translation>
    </message>
    <message>
        <source>Draw or load the boundary of the site into table sites.</source>
        <translation>Нарисуйте или загрузите границу территории в таблицу sites.</translation>
    </message>
    <message>
        <source>Draw polygons and fill in the form of each. Save the layer, then run “Check a habitat map”.</source>
        <translation>Рисуйте полигоны и заполняйте форму каждого. Сохраните слой, затем выполните алгоритм «Проверка карты местообитаний».</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Нарисовано</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Число случайных выборок</translation>
    </message>
    <message>
        <source>Draws the home range of each animal from its records at exact places, tells its area, and how much of it lies in which country. Every animal has a range or stands in the table of those without one, with its reason.</source>
        <translation>Строит индивидуальный участок каждого животного по его записям в точных местах и указывает его площадь и то, какая её часть лежит в какой стране. Каждое животное либо имеет участок, либо входит с указанием причины в таблицу животных без участка.</translation>
    </message>
    <message>
        <source>Drone imagery</source>
        <translation>Съёмка с дрона</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Выпадение аллеля</translation>
    </message>
    <message>
        <source>Dropout, false alleles, quality index and P(ID) by locus.</source>
        <translation>Выпадение аллеля, ложные аллели, индекс качества и P(ID) по локусам.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Droughts</source>
        <translation>Засухи</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Срок выполнения</translation>
    </message>
    <message>
        <source>Duplicate across data sets</source>
        <translation>Дубликат в другом наборе данных</translation>
    </message>
    <message>
        <source>Duplicate in its data set</source>
        <translation>Дубликат в своём наборе данных</translation>
    </message>
    <message>
        <source>E-mail of the contact</source>
        <translation>Электронная почта контактного лица</translation>
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
        <source>ECM: every animal of a closed population is as likely to leave a sample that is found.</source>
        <translation>ECM: у всех животных замкнутой популяции вероятность оставить образец, который будет найден, одинакова.</translation>
    </message>
    <message>
        <source>ESA WorldCover classes</source>
        <translation>Классы ESA WorldCover</translation>
    </message>
    <message>
        <source>Each animal counted once</source>
        <translation>Каждое животное учтено один раз</translation>
    </message>
    <message>
        <source>Each animal counts once in each group, by its sample with the most loci. Run “Match genotypes” first, so that an animal sampled often does not count often. Groups of fewer than five animals are left out and named in the log.</source>
        <translation>Каждое животное учитывается в каждой группе один раз — по образцу с наибольшим числом локусов. Сначала выполните алгоритм «Сопоставление генотипов», чтобы животное, от которого взято много образцов, не учитывалось многократно. Группы, в которых меньше пяти животных, исключаются и называются в журнале.</translation>
    </message>
    <message>
        <source>Each animal counts once in each group, by its sample with the most loci. Samples that are linked to no animal count as one each.</source>
        <translation>Каждое животное учитывается в каждой группе один раз — по образцу с наибольшим числом локусов. Каждый образец, не связанный с животным, считается отдельным животным.</translation>
    </message>
    <message>
        <source>Each animal is counted once, by its codes and sides. National numbers are never added up, because an animal seen in two countries would count twice.</source>
        <translation>Каждое животное учитывается один раз, по кодам и сторонам. Национальные числа никогда не складываются, потому что животное, замеченное в двух странах, было бы учтено дважды.</translation>
    </message>
    <message>
        <source>Each animal without a range, with its reason.</source>
        <translation>Каждое животное без индивидуального участка, с указанием причины.</translation>
    </message>
    <message>
        <source>Each cat has its own table of resistances.</source>
        <translation>У каждого вида кошачьих своя таблица сопротивлений.</translation>
    </message>
    <message>
        <source>Each cell of a raster counts with the exact share of it that lies in the unit, and with its true area, so that rasters in degrees or in any projection may be mixed. Where a raster has no data a unit holds 0 of it; the table of features tells how many units that are.</source>
        <translation>Каждая ячейка растра учитывается с точной долей, лежащей в единице, и с её истинной площадью, поэтому можно сочетать растры в градусах и в любых проекциях. Там, где у растра нет данных, единица содержит 0 его величины; в таблице объектов охраны указано, сколько таких единиц.</translation>
    </message>
    <message>
        <source>Each crossing adds exactly 1 over all segments; segments below 0.005 have no row.</source>
        <translation>Каждое пересечение границы даёт в сумме по всем участкам ровно 1; для участков со значением меньше 0,005 строки нет.</translation>
    </message>
    <message>
        <source>Each crossing of certain identity adds exactly 1 over all segments. Not surveyed means that the database has no effort and no crossing there.</source>
        <translation>Каждое пересечение границы с достоверным определением особи даёт в сумме по всем участкам ровно 1. «Не обследовано» означает, что в базе данных для этого участка нет ни учётного усилия, ни пересечений.</translation>
    </message>
    <message>
        <source>Each data set has codes of its own</source>
        <translation>В каждом наборе данных свои коды</translation>
    </message>
    <message>
        <source>Each edition of a population's 1 % level is tested, and verdicts that differ between editions are listed. A Ramsar sheet needs the official level; the levels that come with the plugin are derived from published estimates.</source>
        <translation>Проверяется каждая редакция однопроцентного порога популяции; заключения, которые различаются между редакциями, приведены отдельно. Для Рамсарского информационного листа нужен официальный порог; пороги, поставляемые с модулем, рассчитаны по опубликованным оценкам.</translation>
    </message>
    <message>
        <source>Each feature with total, target, what is held, and its part in each country.</source>
        <translation>Каждый объект охраны: всего, целевой показатель, охвачено и часть в каждой стране.</translation>
    </message>
    <message>
        <source>Each finding at the place of its record, with the sentence that says why. Exact places: not to be passed on.</source>
        <translation>Каждый результат проверки показан на месте своей записи, с пояснением причины. Точные места: передаче не подлежат.</translation>
    </message>
    <message>
        <source>Each further solution avoids the units of those before.</source>
        <translation>Каждое следующее решение избегает единиц предыдущих решений.</translation>
    </message>
    <message>
        <source>Each number in brackets in the report leads to this list. It names the rows of the database that the figure comes from, by their ids. In a line of a table, a figure without a number comes from the rows of the number before it.</source>
        <translation>Каждый номер в скобках в отчёте ведёт к этому списку. В нём по идентификаторам названы строки базы данных, из которых взято число. В строке таблицы число без номера взято из строк предыдущего номера.</translation>
    </message>
    <message>
        <source>Each number is of the larger of the two lists by itself.</source>
        <translation>Каждое число взято из того из двух списков, который больше сам по себе.</translation>
    </message>
    <message>
        <source>Each part is the share of one criterion in the score of a site.</source>
        <translation>Каждая часть — доля одного критерия в балле территории.</translation>
    </message>
    <message>
        <source>Each record is shared or withheld for one reason: the first that holds of those that the plugin asks.</source>
        <translation>Каждая запись передана или не передана по одной причине — первой подошедшей из тех, которые проверяет модуль.</translation>
    </message>
    <message>
        <source>Each record that makes no crossing, with its reason.</source>
        <translation>Каждая запись, которая не даёт пересечения границы, с указанием причины.</translation>
    </message>
    <message>
        <source>Each row is what one source says. Areas of several rows may overlap: do not add them up.</source>
        <translation>В каждой строке — сведения одного источника. Площади в разных строках могут перекрываться: не складывайте их.</translation>
    </message>
    <message>
        <source>Each row names its source and how sure it is. Rows of low confidence have a hollow symbol. Rows that the office added itself stay.</source>
        <translation>В каждой строке указаны источник и достоверность. Строки с низкой достоверностью показаны полым знаком. Строки, добавленные самим учреждением, остаются.</translation>
    </message>
    <message>
        <source>Each session has its own values. Otherwise all sessions have the same.</source>
        <translation>У каждой сессии свои значения. В противном случае у всех сессий они одинаковы.</translation>
    </message>
    <message>
        <source>Each sheet has one row for each site and year, number, habitat, threat, stakeholder or recommendation. Rows that you leave blank are not read.</source>
        <translation>На каждом листе одна строка на каждую территорию и год, численность, местообитание, угрозу, заинтересованную сторону или рекомендацию. Строки, оставленные пустыми, не читаются.</translation>
    </message>
    <message>
        <source>Each side has its own density, in one fit. Otherwise one density holds everywhere.</source>
        <translation>У каждой стороны границы своя плотность, в одной общей модели. В противном случае плотность повсюду одна.</translation>
    </message>
    <message>
        <source>Each site is linked to the nearest sites of its population in the following season; distances are geodesic.</source>
        <translation>Каждая территория связана с ближайшими территориями своей популяции в следующем сезоне; расстояния геодезические.</translation>
    </message>
    <message>
        <source>Each station in each occasion: days of effort, animals and detections.</source>
        <translation>Каждая фототочка в каждый учётный период: сутки учётного усилия, животные и регистрации.</translation>
    </message>
    <message>
        <source>Each step can be clicked in QGIS or run by the commands below it. In commands, write whole paths in place of the names of files; on Debian 12 the program is called qgis_process.bin.</source>
        <translation>Каждый шаг можно выполнить мышью в QGIS или командами под ним. В командах вместо имён файлов пишите полные пути; в Debian 12 программа называется qgis_process.bin.</translation>
    </message>
    <message>
        <source>Each step is an algorithm of its own that can be run alone or placed in a model of the office's own.</source>
        <translation>Каждый шаг — самостоятельный алгоритм, который можно запустить отдельно или включить в собственную модель учреждения.</translation>
    </message>
    <message>
        <source>Each test has a level: off, info (noted), flag (kept and shown), reject (the record moves into the table of issues and returns once the test no longer rejects it). Each finding says why, with its numbers.</source>
        <translation>У каждой проверки есть уровень: off (выключено), info (принято к сведению), flag (запись принята и отмечена), reject (запись переносится в таблицу замечаний и возвращается, когда проверка её больше не отклоняет). Для каждого результата указаны причина и числа.</translation>
    </message>
    <message>
        <source>Each with its file, sheet, row, column and reason.</source>
        <translation>Каждая с указанием файла, листа, строки, столбца и причины.</translation>
    </message>
    <message>
        <source>Each with its log-likelihood and AICc.</source>
        <translation>Для каждой — её логарифм правдоподобия и AICc.</translation>
    </message>
    <message>
        <source>Earthquakes and tsunamis</source>
        <translation>Землетрясения и цунами</translation>
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
        <source>Ecological character</source>
        <translation>Экологический характер</translation>
    </message>
    <message>
        <source>Ecosystem services</source>
        <translation>Экосистемные услуги</translation>
    </message>
    <message>
        <source>Edges of the distance bands (km)</source>
        <translation>Края полос расстояния (км)</translation>
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
        <source>Effective mesh size</source>
        <translation>Эффективный размер ячейки ландшафта</translation>
    </message>
    <message>
        <source>Effective resistances</source>
        <translation>Эффективные сопротивления</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Учётное усилие</translation>
    </message>
    <message>
        <source>Effort (raster)</source>
        <translation>Учётное усилие (растр)</translation>
    </message>
    <message>
        <source>Effort and animals seen by country</source>
        <translation>Учётное усилие и замеченные животные по странам</translation>
    </message>
    <message>
        <source>Effort and records shared</source>
        <translation>Учётное усилие и записи переданы</translation>
    </message>
    <message>
        <source>Effort and target group were both given. Nothing was computed. Choose one of them: both correct the same bias.</source>
        <translation>Заданы и учётное усилие, и целевая группа. Ничего не рассчитано. Выберите что-то одно: оба исправляют одно и то же смещение.</translation>
    </message>
    <message>
        <source>Effort by country, band and year</source>
        <translation>Учётное усилие по странам, полосам и годам</translation>
    </message>
    <message>
        <source>Effort by method and unit</source>
        <translation>Учётное усилие по методам и единицам</translation>
    </message>
    <message>
        <source>Effort in the occasions</source>
        <translation>Учётное усилие по учётным периодам</translation>
    </message>
    <message>
        <source>Effort is that of methods that can find the species, wherever in the country. Records are detections, samples and counts.</source>
        <translation>Учётное усилие относится к методам, которыми можно обнаружить этот вид, в любом месте страны. Записи — это регистрации, образцы и учёты.</translation>
    </message>
    <message>
        <source>Effort on each side</source>
        <translation>Учётное усилие на каждой стороне</translation>
    </message>
    <message>
        <source>Effort shared, no record of the species</source>
        <translation>Учётное усилие передано, записей вида нет</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Высота над уровнем моря</translation>
    </message>
    <message>
        <source>Elevation (raster)</source>
        <translation>Высота (растр)</translation>
    </message>
    <message>
        <source>Else those of the database.</source>
        <translation>Иначе берутся данные из базы данных.</translation>
    </message>
    <message>
        <source>Empty parts</source>
        <translation>Пустые разделы</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Кодировка текста</translation>
    </message>
    <message>
        <source>End (date and time)</source>
        <translation>Окончание (дата и время)</translation>
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
        <source>Energy and mining</source>
        <translation>Энергетика и добыча полезных ископаемых</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Предприятие</translation>
    </message>
    <message>
        <source>Equal codes are a proposal</source>
        <translation>Одинаковые коды — это предложение</translation>
    </message>
    <message>
        <source>Equal codes of two agencies count as different animals here, unless a person called them the same.</source>
        <translation>Одинаковые коды двух ведомств считаются здесь разными животными, если человек не признал их одним животным.</translation>
    </message>
    <message>
        <source>Equal codes of two agencies count as one animal in this table. This is a proposal: agencies may give one code to different animals, and a person has to confirm it.</source>
        <translation>Одинаковые коды двух ведомств считаются в этой таблице одним животным. Это предложение: ведомства могут дать один код разным животным, и решение должен подтвердить человек.</translation>
    </message>
    <message>
        <source>Equal codes of two agencies count once in the joint minimum. Only a person joins them.</source>
        <translation>Одинаковые коды двух ведомств учитываются в общем минимуме один раз. Объединяет их только человек.</translation>
    </message>
    <message>
        <source>Equal coordinates</source>
        <translation>Одинаковые координаты</translation>
    </message>
    <message>
        <source>Equal-area, in metres. Without it one is made around the middle of the study area.</source>
        <translation>Равновеликая, в метрах. Если не задать, она создаётся с центром в середине района исследования.</translation>
    </message>
    <message>
        <source>Equilibrium by the exact test, held to 5 percent over the loci of a group together (Holm 1979). A lack of heterozygotes at all loci of scat samples points to allelic dropout, at one locus to a null allele.</source>
        <translation>Равновесие по точному критерию, с уровнем 5 процентов для всех локусов группы вместе (Holm 1979). Недостаток гетерозигот по всем локусам образцов экскрементов указывает на выпадение аллелей, по одному локусу — на нулевой аллель.</translation>
    </message>
    <message>
        <source>Equivalent connected area (ha)</source>
        <translation>Эквивалентная связная площадь (га)</translation>
    </message>
    <message>
        <source>Equivalent connected area: one patch of this size would be as well connected</source>
        <translation>Эквивалентная связная площадь: один участок такого размера имел бы ту же связность</translation>
    </message>
    <message>
        <source>Equivalent connected area: {eca}. Of the connected sum, {across} percent joins two countries.</source>
        <translation>Эквивалентная связная площадь: {eca}. Доля суммы связности, приходящаяся на связи между двумя странами, в процентах: {across}.</translation>
    </message>
    <message>
        <source>Errors after Broquet and Petit (2004), quality index after Miquel et al. (2006), P(ID) after Paetkau and Strobeck (1994) and Paetkau et al. (1998), P(ID)sib after Evett and Weir (1998).</source>
        <translation>Ошибки по Broquet и Petit (2004), индекс качества по Miquel и соавторам (2006), P(ID) по Paetkau и Strobeck (1994) и Paetkau и соавторам (1998), P(ID)sib по Evett и Weir (1998).</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Estimate crossing rates with effort</source>
        <translation>Оценка частоты пересечений по учётному усилию</translation>
    </message>
    <message>
        <source>Estimate density by spatial capture-recapture</source>
        <translation>Оценка плотности методом пространственного повторного отлова</translation>
    </message>
    <message>
        <source>Estimate occupancy</source>
        <translation>Оценка занятости территорий</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Estimates how many animals of one species live per 100 km2 and on each side of a border, from which animals were caught at which stations. The stations of all sides and one mask over all sides make one likelihood.</source>
        <translation>Оценивает, сколько животных одного вида обитает на 100 км2 и на каждой стороне границы, по тому, какие животные на каких фототочках отловлены. Фототочки всех сторон границы и одна общая маска дают одну функцию правдоподобия.</translation>
    </message>
    <message>
        <source>Estimates how often animals of one species crossed in each direction, with the crossings that nobody saw, from records of known animals and from the effort on every side. The minimum that was seen stands beside the estimate.</source>
        <translation>Оценивает, как часто животные одного вида пересекали границу в каждом направлении, включая пересечения, которых никто не видел, по записям известных животных и по учётному усилию на каждой стороне. Рядом с оценкой указан замеченный минимум.</translation>
    </message>
    <message>
        <source>Estimates of the model</source>
        <translation>Оценки модели</translation>
    </message>
    <message>
        <source>Estimates which share of sites a species uses, told apart from how often a visit to a used site finds it. The share of sites with a detection is too small, because some used sites are missed.</source>
        <translation>Оценивает, какую долю территорий использует вид, отдельно от того, как часто посещение используемой территории его обнаруживает. Доля территорий с регистрацией занижена, потому что на части используемых территорий вид остаётся незамеченным.</translation>
    </message>
    <message>
        <source>Estimates: Chapman (1951) of the first half of the occasions against the second, model M0 (Otis et al. 1978), Chao (1987) with its form corrected for bias, and the jackknife (Burnham and Overton 1978, 1979), with log-normal intervals; that of M0 is of its likelihood. Samples of DNA need no occasions: from how often each animal was found ECM and TIRM (Miller et al. 2005, doi 10.1111/j.1365-294X.2005.02577.x) are computed, with intervals by bootstrap.</source>
        <translation>Оценки: Chapman (1951) для первой половины учётных периодов против второй, модель M0 (Otis и соавторы, 1978), Chao (1987) и её форма с поправкой на смещение, а также метод складного ножа (Burnham и Overton 1978, 1979), с логнормальными интервалами; интервал модели M0 получен по её правдоподобию. Для образцов ДНК учётные периоды не нужны: по тому, сколько раз найдено каждое животное, рассчитываются ECM и TIRM (Miller и соавторы, 2005, doi 10.1111/j.1365-294X.2005.02577.x) с интервалами по бутстрепу.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Events per 100 trap-days</source>
        <translation>Событий на 100 ловушко-суток</translation>
    </message>
    <message>
        <source>Every filled row is kept or rejected; each defect is told with file, sheet, row, column and mend. A form of the same office, site and year updates the earlier one: what changed and what is gone is counted and listed among the issues of the import. The same file again changes nothing.</source>
        <translation>Каждая заполненная строка принимается или отклоняется; о каждой ошибке сообщается с указанием файла, листа, строки, столбца и способа исправить. Форма того же учреждения, территории и года обновляет прежнюю: изменившееся и исчезнувшее подсчитывается и перечисляется в замечаниях импорта. Повторный импорт того же файла ничего не меняет.</translation>
    </message>
    <message>
        <source>Every pair of samples is compared by the likelihood that both are of one animal against that of full siblings, with errors for each locus (Wang 2004). Three or more mismatching loci, two that dropout cannot make, or a sex conflict are no match.</source>
        <translation>Для каждой пары образцов правдоподобие того, что оба образца от одного животного, сравнивается с правдоподобием того, что они от полных сибсов, с учётом ошибок по каждому локусу (Wang 2004). Совпадением не считаются пары с тремя и более несовпадающими локусами, с двумя, которые нельзя объяснить выпадением аллеля, или с противоречием по полу.</translation>
    </message>
    <message>
        <source>Every record is accounted for: records in are records kept and records rejected, and each rejection has its reason and its row. Flagged records are kept and shown.</source>
        <translation>Учитывается каждая запись: прочитанные записи — это принятые и отклонённые, и для каждой отклонённой указаны причина и строка. Отмеченные записи приняты и показаны.</translation>
    </message>
    <message>
        <source>Everything comes from the database and nothing is added. A part without rows says what is missing and how to fill it. Persons are never named.</source>
        <translation>Всё берётся из базы данных, и ничего не добавляется. Раздел без строк сообщает, чего недостаёт и как это заполнить. Люди никогда не называются.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Evidence is a track (fixes of a transmitter no more than 8 hours apart for cats, 24 for birds), two detections of certain identity, or an identity that is probable. What probable identities add is never in the headline number; ambiguous cases are listed and never counted. Passages of the demarcation line have a column of their own.</source>
        <translation>Подтверждением служат путь животного (местоположения по передатчику с промежутками не более 8 часов для кошачьих и 24 часов для птиц), две регистрации с достоверным определением особи или вероятное определение особи. То, что добавляют вероятные определения, никогда не входит в основное число; неоднозначные случаи перечислены и никогда не учитываются. Для переходов через демаркационную линию есть отдельный столбец.</translation>
    </message>
    <message>
        <source>Exact coordinates and dates, station names, observers, remarks and media withheld; available under the agreement between the offices.</source>
        <translation>Точные координаты и даты, названия фототочек, наблюдатели, примечания и медиафайлы скрыты; они доступны по соглашению между учреждениями.</translation>
    </message>
    <message>
        <source>Exact coordinates, dates and station names are withheld. Ask the owner of the record for them.</source>
        <translation>Точные координаты, даты и названия фототочек скрыты. Запросите их у владельца записи.</translation>
    </message>
    <message>
        <source>Exact file, which stays</source>
        <translation>Файл с точными данными, остаётся в учреждении</translation>
    </message>
    <message>
        <source>Exact places, times and names</source>
        <translation>Точные места, время и названия</translation>
    </message>
    <message>
        <source>Exact places, with the days that each station worked in each occasion.</source>
        <translation>Точные места с числом суток, в которые каждая фототочка работала в каждый учётный период.</translation>
    </message>
    <message>
        <source>Example: BEFORE map_1990.gpkg, BEFORE_FIELD code, AFTER map_2020.gpkg, AFTER_FIELD code, SMALLEST_HA 5, AREAS areas.csv, WETLANDS wetlands.gpkg.</source>
        <translation>Пример: BEFORE map_1990.gpkg, BEFORE_FIELD code, AFTER map_2020.gpkg, AFTER_FIELD code, SMALLEST_HA 5, AREAS areas.csv, WETLANDS wetlands.gpkg.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, AREA dauria, SPECIES WNC, YEARS 2020-2024, DAYS 3, COUNTS counts.gpkg, HTML dauria.html.</source>
        <translation>Пример: DATABASE neaspec.gpkg, AREA dauria, SPECIES WNC, YEARS 2020-2024, DAYS 3, COUNTS counts.gpkg, HTML dauria.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, CONVENTION fractional, BANDS 0,5,10,20,40, EFFORT effort.gpkg, NOT_SHARED missing.gpkg, REPORT effort.html.</source>
        <translation>Пример: DATABASE neaspec.gpkg, CONVENTION fractional, BANDS 0,5,10,20,40, EFFORT effort.gpkg, NOT_SHARED missing.gpkg, REPORT effort.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, COUNTRY CHN, RECIPIENT RUS, PASSPHRASE as agreed, OUTPUT shared.zip, REPORT shared.html. The neighbour takes the zip in with “Import counts and detections”.</source>
        <translation>Пример: DATABASE neaspec.gpkg, COUNTRY CHN, RECIPIENT RUS, PASSPHRASE по договорённости, OUTPUT shared.zip, REPORT shared.html. Соседнее учреждение принимает архив zip алгоритмом «Импорт учётов и регистраций».</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, COUNTRY MNG, YEAR 2026, LANGUAGE mn, FORM sites_2026.xlsx.</source>
        <translation>Пример: DATABASE neaspec.gpkg, COUNTRY MNG, YEAR 2026, LANGUAGE mn, FORM sites_2026.xlsx.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, FROM 2025-04-01, TO 2026-03-31, LANGUAGE ru, HTML progress.html, CHANGES changes.csv.</source>
        <translation>Пример: DATABASE neaspec.gpkg, FROM 2025-04-01, TO 2026-03-31, LANGUAGE ru, HTML progress.html, CHANGES changes.csv.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, ISSUES as in the table of issues, DECISION accept, REVIEWER name of the reviewer, NOTE seen on the picture.</source>
        <translation>Пример: DATABASE neaspec.gpkg, ISSUES как в таблице замечаний, DECISION accept, REVIEWER имя проверяющего, NOTE видно на снимке.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, LOST wetlands.gpkg, LIST iucn, LOST_YEAR 2020, NEEDS needs.csv, POLYGONS needs.gpkg.</source>
        <translation>Пример: DATABASE neaspec.gpkg, LOST wetlands.gpkg, LIST iucn, LOST_YEAR 2020, NEEDS needs.csv, POLYGONS needs.gpkg.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SHEETS ris, COUNTRIES CHN, RUS, READINESS readiness.csv, MISSING missing.csv, MAP readiness.gpkg.</source>
        <translation>Пример: DATABASE neaspec.gpkg, SHEETS ris, COUNTRIES CHN, RUS, READINESS readiness.csv, MISSING missing.csv, MAP readiness.gpkg.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SITE KOR-CHEORWON, LANGUAGE ko, HTML plan.html, PDF plan.pdf.</source>
        <translation>Пример: DATABASE neaspec.gpkg, SITE KOR-CHEORWON, LANGUAGE ko, HTML plan.html, PDF plan.pdf.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SITE RUS-KHANKA, SHEET ris, LANGUAGE ru, FOLDER khanka_ris.</source>
        <translation>Пример: DATABASE neaspec.gpkg, SITE RUS-KHANKA, SHEET ris, LANGUAGE ru, FOLDER khanka_ris.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, COUNTRIES CHN;RUS, GRADE certain, RATES rates.gpkg, REPORT rates.html.</source>
        <translation>Пример: DATABASE neaspec.gpkg, SPECIES AL, COUNTRIES CHN;RUS, GRADE certain, RATES rates.gpkg, REPORT rates.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, GROUP_BY country, GROUPS groups.gpkg, PAIRWISE pairs.gpkg, REPORT diversity.html.</source>
        <translation>Пример: DATABASE neaspec.gpkg, SPECIES AL, GROUP_BY country, GROUPS groups.gpkg, PAIRWISE pairs.gpkg, REPORT diversity.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, IDENTITY individuals, ALIASES aliases.csv, CROSSINGS crossings.gpkg, EXCHANGE_BANDS bands.gpkg, REPORT transborder.html.</source>
        <translation>Пример: DATABASE neaspec.gpkg, SPECIES AL, IDENTITY individuals, ALIASES aliases.csv, CROSSINGS crossings.gpkg, EXCHANGE_BANDS bands.gpkg, REPORT transborder.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, LENGTH_KM 20, SEGMENTS segments.gpkg, REPORT segments.html.</source>
        <translation>Пример: DATABASE neaspec.gpkg, SPECIES AL, LENGTH_KM 20, SEGMENTS segments.gpkg, REPORT segments.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, METHOD likelihood, CALIBRATION calibration.csv, PAIRS pairs.gpkg, LOCI loci.gpkg, PLOT plot.svg, REPORT matches.html.</source>
        <translation>Пример: DATABASE neaspec.gpkg, SPECIES AL, METHOD likelihood, CALIBRATION calibration.csv, PAIRS pairs.gpkg, LOCI loci.gpkg, PLOT plot.svg, REPORT matches.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, METHOD mcp, PERCENT 95, OUTPUT ranges.gpkg, SHARES shares.gpkg, LEFT_OUT without.gpkg.</source>
        <translation>Пример: DATABASE neaspec.gpkg, SPECIES AL, METHOD mcp, PERCENT 95, OUTPUT ranges.gpkg, SHARES shares.gpkg, LEFT_OUT without.gpkg.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, MINUTES 30, RULE last_record, BY species, OUTPUT events.gpkg, TABLE rates.gpkg.</source>
        <translation>Пример: DATABASE neaspec.gpkg, SPECIES AL, MINUTES 30, RULE last_record, BY species, OUTPUT events.gpkg, TABLE rates.gpkg.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AT and AL, PROTECTED protected_areas.gpkg, CORRIDORS corridors.gpkg, BY_COUNTRY countries.csv, GAPS gaps.gpkg.</source>
        <translation>Пример: DATABASE neaspec.gpkg, SPECIES AT и AL, PROTECTED protected_areas.gpkg, CORRIDORS corridors.gpkg, BY_COUNTRY countries.csv, GAPS gaps.gpkg.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES WNC, THREATS threats.gpkg, BY_SITE by_site.csv, RESPONSIBLE responsible.csv.</source>
        <translation>Пример: DATABASE neaspec.gpkg, SPECIES WNC, THREATS threats.gpkg, BY_SITE by_site.csv, RESPONSIBLE responsible.csv.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, TESTS with impossible_speed as reject, OUTPUT findings.gpkg, REPORT check.html.</source>
        <translation>Пример: DATABASE neaspec.gpkg, TESTS с уровнем reject для impossible_speed, OUTPUT findings.gpkg, REPORT check.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, TITLE “Cranes of one wetland 2024”, CONTACT “Office of the reserve”, OUTPUT archive.zip.</source>
        <translation>Пример: DATABASE neaspec.gpkg, TITLE «Журавли одного водно-болотного угодья, 2024», CONTACT «Дирекция заповедника», OUTPUT archive.zip.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, TITLE “Leopards of one reserve 2024”, CONTACT “Office of the reserve”, SAMPLING_DESIGN targeted, CAPTURE_METHOD activityDetection, OUTPUT package.zip.</source>
        <translation>Пример: DATABASE neaspec.gpkg, TITLE «Леопарды одного заповедника, 2024», CONTACT «Дирекция заповедника», SAMPLING_DESIGN targeted, CAPTURE_METHOD activityDetection, OUTPUT package.zip.</translation>
    </message>
    <message>
        <source>Example: INPUT cores.gpkg, NAME_FIELD name, RESISTANCE resistance.tif, MODE pairwise, CURRENT current.tif, RESISTANCES resistances.csv.</source>
        <translation>Пример: INPUT cores.gpkg, NAME_FIELD name, RESISTANCE resistance.tif, MODE pairwise, CURRENT current.tif, RESISTANCES resistances.csv.</translation>
    </message>
    <message>
        <source>Example: INPUT cores.gpkg, NAME_FIELD name, RESISTANCE resistance.tif, PAIRS across_border, WIDTH_PERCENT 5, CORRIDORS corridors.gpkg, MOSAIC mosaic.tif.</source>
        <translation>Пример: INPUT cores.gpkg, NAME_FIELD name, RESISTANCE resistance.tif, PAIRS across_border, WIDTH_PERCENT 5, CORRIDORS corridors.gpkg, MOSAIC mosaic.tif.</translation>
    </message>
    <message>
        <source>Example: INPUT forms_2026, DATABASE neaspec.gpkg, ACCOUNT account.csv, REJECTED defects.csv, CONFLICTS differing.csv.</source>
        <translation>Пример: INPUT forms_2026, DATABASE neaspec.gpkg, ACCOUNT account.csv, REJECTED defects.csv, CONFLICTS differing.csv.</translation>
    </message>
    <message>
        <source>Example: INPUT habitats.gpkg, CLASS_FIELD code, STUDY_AREA tumen.gpkg, LIST iucn, ISSUES issues.gpkg, SUMMARY summary.csv.</source>
        <translation>Пример: INPUT habitats.gpkg, CLASS_FIELD code, STUDY_AREA tumen.gpkg, LIST iucn, ISSUES issues.gpkg, SUMMARY summary.csv.</translation>
    </message>
    <message>
        <source>Example: INPUT judgements.csv with rows such as CHN, population_share, criteria_met, 3 and RUS, population_share, criteria_met, 1/2; JUDGE_FIELD country, METHOD ahp.</source>
        <translation>Пример: INPUT judgements.csv со строками вида CHN, population_share, criteria_met, 3 и RUS, population_share, criteria_met, 1/2; JUDGE_FIELD country, METHOD ahp.</translation>
    </message>
    <message>
        <source>Example: INPUT protected_areas.gpkg, ID_FIELD name, REGION ecoregion.gpkg, DISTANCE_M 10000, PROBABILITY 0.5, PATCHES patches.gpkg, INDICES indices.gpkg, COUNTRIES countries.gpkg, LINKS links.gpkg.</source>
        <translation>Пример: INPUT protected_areas.gpkg, ID_FIELD name, REGION ecoregion.gpkg, DISTANCE_M 10000, PROBABILITY 0.5, PATCHES patches.gpkg, INDICES indices.gpkg, COUNTRIES countries.gpkg, LINKS links.gpkg.</translation>
    </message>
    <message>
        <source>Example: INPUT station_histories, DETECTION_COVARIATES usage_days, ESTIMATES estimates.csv, SITES sites.csv.</source>
        <translation>Пример: INPUT station_histories, DETECTION_COVARIATES usage_days, ESTIMATES estimates.csv, SITES sites.csv.</translation>
    </message>
    <message>
        <source>Example: INPUT suitability of tiger and leopard, RULE core_area, WEIGHTS 1, 2, DISTANCES 5000, PROTECTED reserves.gpkg; cells with RANK of 0.7 and more are the best 30 %.</source>
        <translation>Пример: INPUT — пригодность для тигра и леопарда, RULE core_area, WEIGHTS 1, 2, DISTANCES 5000, PROTECTED reserves.gpkg; ячейки со значением RANK не меньше 0,7 — лучшие 30 %.</translation>
    </message>
    <message>
        <source>Example: INPUT units of “Planning units”, UNIT_ID unit_id, COUNTRY country_iso3, SHARE_PERCENT 30, TIME_LIMIT 600.</source>
        <translation>Пример: INPUT — единицы из «Единицы планирования», UNIT_ID unit_id, COUNTRY country_iso3, SHARE_PERCENT 30, TIME_LIMIT 600.</translation>
    </message>
    <message>
        <source>Example: INPUT units of “Planning units”, UNIT_ID unit_id, STATUS status, SHARE_PERCENT 30, PENALTY 50, GAP 3.</source>
        <translation>Пример: INPUT — единицы из «Единицы планирования», UNIT_ID unit_id, STATUS status, SHARE_PERCENT 30, PENALTY 50, GAP 3.</translation>
    </message>
    <message>
        <source>Example: PRESENCES detections, SPECIES AL, COVARIATES forest.tif, snow.tif, roads.tif, TARGET_GROUP all_cameras, SUITABILITY suitability.tif, MESS mess.tif, REPORT suitability.html.</source>
        <translation>Пример: PRESENCES detections, SPECIES AL, COVARIATES forest.tif, snow.tif, roads.tif, TARGET_GROUP all_cameras, SUITABILITY suitability.tif, MESS mess.tif, REPORT suitability.html.</translation>
    </message>
    <message>
        <source>Example: RESISTANCE resistance.tif, RADIUS 30000, BLOCK_SIZE 5, CUMULATIVE cumulative.tif, NORMALISED normalised.tif, SIDES countries.csv.</source>
        <translation>Пример: RESISTANCE resistance.tif, RADIUS 30000, BLOCK_SIZE 5, CUMULATIVE cumulative.tif, NORMALISED normalised.tif, SIDES countries.csv.</translation>
    </message>
    <message>
        <source>Example: SPECIES SL, LAND_COVER worldcover.tif, ELEVATION heights.tif, BARRIERS fences.gpkg, PASSAGES gates.gpkg, SEASON ice, RESISTANCE resistance.tif.</source>
        <translation>Пример: SPECIES SL, LAND_COVER worldcover.tif, ELEVATION heights.tif, BARRIERS fences.gpkg, PASSAGES gates.gpkg, SEASON ice, RESISTANCE resistance.tif.</translation>
    </message>
    <message>
        <source>Example: STUDY_AREA basin.gpkg, PROTECTED reserves.gpkg, FEATURES ranges.gpkg, FEATURE_FIELD species_id, TARGET_PERCENT 30, GAPS gaps.gpkg.</source>
        <translation>Пример: STUDY_AREA basin.gpkg, PROTECTED reserves.gpkg, FEATURES ranges.gpkg, FEATURE_FIELD species_id, TARGET_PERCENT 30, GAPS gaps.gpkg.</translation>
    </message>
    <message>
        <source>Example: STUDY_AREA basin.gpkg, SHAPE hexagon, SIZE_KM2 25, RASTERS leopard.tif and tiger.tif, PROTECTED reserves.gpkg, OUTPUT units.gpkg.</source>
        <translation>Пример: STUDY_AREA basin.gpkg, SHAPE hexagon, SIZE_KM2 25, RASTERS leopard.tif и tiger.tif, PROTECTED reserves.gpkg, OUTPUT units.gpkg.</translation>
    </message>
    <message>
        <source>Example: a slope of 1.02 with an interval from 1.01 to 1.03 is a moderate increase of 2 % per year of the sites counted, not of the population.</source>
        <translation>Пример: наклон 1,02 с интервалом от 1,01 до 1,03 — это умеренный рост на 2 % в год на территориях с учётами, а не в популяции.</translation>
    </message>
    <message>
        <source>Example: catalogues of two agencies with 40 and 30 codes, of which 12 are on both, are 58 animals at least.</source>
        <translation>Пример: каталоги двух ведомств с 40 и 30 кодами, из которых 12 есть в обоих, дают не менее 58 животных.</translation>
    </message>
    <message>
        <source>Example: code L12 of one agency and code Leo 7 of another, decision “same”, flank “left”.</source>
        <translation>Пример: код L12 одного ведомства и код Leo 7 другого, решение «same», бок «left».</translation>
    </message>
    <message>
        <source>Example: species AL, occasions of 7 days, from 2014-01-01 to 2014-03-31, flank larger.</source>
        <translation>Пример: вид AL, учётные периоды по 7 суток, с 2014-01-01 по 2014-03-31, бок larger.</translation>
    </message>
    <message>
        <source>Example: species AL, occasions of 7 days, from 2014-01-01 to 2014-03-31, proximity, hazard_half_normal, with a layer of forest as habitat.</source>
        <translation>Пример: вид AL, учётные периоды по 7 суток, с 2014-01-01 по 2014-03-31, proximity, hazard_half_normal, со слоем леса как местообитанием.</translation>
    </message>
    <message>
        <source>Exchange between countries</source>
        <translation>Обмен между странами</translation>
    </message>
    <message>
        <source>Exchange by distance from the border</source>
        <translation>Обмен по расстоянию от границы</translation>
    </message>
    <message>
        <source>Exercise: from genotypes to individuals in ten steps, on simulated tables in the folder resources/examples of the plugin. Step 1: create a database, load the flagship layers, and import simulated_samples.csv with “simulated” as the name of the data set. Records kept: 40.</source>
        <translation>Упражнение: от генотипов к особям за десять шагов, на смоделированных таблицах из папки resources/examples модуля. Шаг 1: создайте базу данных, загрузите слои флаговых видов и импортируйте simulated_samples.csv, указав название набора данных «simulated». Записей принято: 40.</translation>
    </message>
    <message>
        <source>Existing corridors come first. Named corridors are schematic lines; their width tells how exactly the place is known. Protected shares need polygons of protected areas; protected sites are points inside or at the ends.</source>
        <translation>Сначала идут существующие экологические коридоры. Названные экологические коридоры — схематичные линии; их ширина показывает, насколько точно известно место. Для охраняемых долей нужны полигоны особо охраняемых природных территорий; охраняемые территории здесь — точки внутри экологических коридоров или на их концах.</translation>
    </message>
    <message>
        <source>Existing map</source>
        <translation>Существующая карта</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Expected and realised animals of each side and of all together, from the one fit.</source>
        <translation>Ожидаемое и реализованное число животных на каждой стороне границы и на всех вместе, по одной общей модели.</translation>
    </message>
    <message>
        <source>Expected animals</source>
        <translation>Ожидаемое число животных</translation>
    </message>
    <message>
        <source>Expected by effort</source>
        <translation>Ожидается по учётному усилию</translation>
    </message>
    <message>
        <source>Expected detections are the trap-days inside times the camera detections per trap-day in the whole database. Where nobody looked, detections stay empty: not surveyed is not the same as no detection. Records whose place was coarsened are left out. Corridors that name no species count the cats among the species chosen.</source>
        <translation>Ожидаемое число регистраций — это ловушко-сутки внутри, умноженные на число регистраций фотоловушками на ловушко-сутки по всей базе данных. Там, где никто не искал, регистрации остаются пустыми: «не обследовано» — не то же самое, что «регистраций нет». Записи с огрублённым местом исключены. Для экологических коридоров, у которых вид не назван, учитываются крупные кошачьи из выбранных видов.</translation>
    </message>
    <message>
        <source>Expected false matches</source>
        <translation>Ожидаемое число ложных совпадений</translation>
    </message>
    <message>
        <source>Expected heterozygosity</source>
        <translation>Ожидаемая гетерозиготность</translation>
    </message>
    <message>
        <source>Expected: what cameras inside would have recorded, had they seen as much per trap-day as all cameras. Without effort nothing is expected.</source>
        <translation>Ожидается: что зарегистрировали бы фотоловушки внутри, если бы на ловушко-сутки они отмечали столько же, сколько все фотоловушки. Без учётного усилия ничего не ожидается.</translation>
    </message>
    <message>
        <source>Exponent of the benefit</source>
        <translation>Показатель степени пользы</translation>
    </message>
    <message>
        <source>Exponential: only poor ground resists much. Power: only the best ground resists little.</source>
        <translation>Экспоненциальное: сильно сопротивляется только плохая местность. Степенное: слабо сопротивляется только лучшая местность.</translation>
    </message>
    <message>
        <source>Export Camtrap DP package</source>
        <translation>Экспорт пакета Camtrap DP</translation>
    </message>
    <message>
        <source>Export Darwin Core Archive</source>
        <translation>Экспорт архива Darwin Core</translation>
    </message>
    <message>
        <source>Export the sheet of a site</source>
        <translation>Экспорт информационного листа территории</translation>
    </message>
    <message>
        <source>Extend the protection</source>
        <translation>Расширить охрану</translation>
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
        <source>Extreme temperatures</source>
        <translation>Экстремальные температуры</translation>
    </message>
    <message>
        <source>Factories and commercial areas</source>
        <translation>Промышленные и торговые зоны</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>False alleles</source>
        <translation>Ложные аллели</translation>
    </message>
    <message>
        <source>False matches by P(ID)sib over the loci of the weakest match</source>
        <translation>Ложные совпадения по P(ID)sib для локусов самого слабого совпадения</translation>
    </message>
    <message>
        <source>False matches to expect, if all animals were full siblings: {siblings}, of them across a border {siblings_across}; if none were related: {unrelated}, of them across a border {unrelated_across}.</source>
        <translation>Ожидаемое число ложных совпадений, если бы все животные были полными сибсами: {siblings}, из них через границу {siblings_across}; если бы родственных среди них не было: {unrelated}, из них через границу {unrelated_across}.</translation>
    </message>
    <message>
        <source>False matches, if all animals were full siblings (P(ID)sib)</source>
        <translation>Ложные совпадения, если все животные — полные сибсы (P(ID)sib)</translation>
    </message>
    <message>
        <source>False matches, if all animals were unrelated (P(ID))</source>
        <translation>Ложные совпадения, если все животные неродственные (P(ID))</translation>
    </message>
    <message>
        <source>Farm and forestry effluents</source>
        <translation>Стоки сельского и лесного хозяйства</translation>
    </message>
    <message>
        <source>Farming and aquaculture</source>
        <translation>Сельское хозяйство и аквакультура</translation>
    </message>
    <message>
        <source>Feature classes</source>
        <translation>Классы признаков</translation>
    </message>
    <message>
        <source>Feature {feature} is in no unit. Nothing was computed. Leave it out or correct its field.</source>
        <translation>Объекта охраны {feature} нет ни в одной единице. Ничего не рассчитано. Исключите его или исправьте его поле.</translation>
    </message>
    <message>
        <source>Features (rasters)</source>
        <translation>Объекты охраны (растры)</translation>
    </message>
    <message>
        <source>Features of the units</source>
        <translation>Объекты охраны в единицах</translation>
    </message>
    <message>
        <source>Features outside the study area, left out: {features}.</source>
        <translation>Объекты охраны вне района исследования, не учтены: {features}.</translation>
    </message>
    <message>
        <source>Features that no unit has, left out: {features}.</source>
        <translation>Объекты, которых нет ни в одной единице, опущены: {features}.</translation>
    </message>
    <message>
        <source>Features: {features}; target met: {met}; gaps: {gaps}; hectares of gaps: {area}.</source>
        <translation>Объекты охраны: {features}; целевой показатель достигнут: {met}; пробелы в охране: {gaps}; гектары пробелов: {area}.</translation>
    </message>
    <message>
        <source>Fences are open within 1 km of each.</source>
        <translation>Заграждения открыты в пределах 1 км от каждого.</translation>
    </message>
    <message>
        <source>Fences, rivers and roads along the border are not part of the numbers.</source>
        <translation>Заграждения, реки и дороги вдоль границы в этих числах не учтены.</translation>
    </message>
    <message>
        <source>Fences, rivers, roads: lines or polygons with a text field KIND. The segments get shares of their length.</source>
        <translation>Заграждения, реки, дороги: линии или полигоны с текстовым полем KIND. Для участков указываются доли их длины.</translation>
    </message>
    <message>
        <source>Few measures taken</source>
        <translation>Принято мало мер</translation>
    </message>
    <message>
        <source>Fewer stations than agreed could be told together.</source>
        <translation>Вместе было бы показано меньше фототочек, чем согласовано.</translation>
    </message>
    <message>
        <source>Fewer than 30 records are few for a kernel, and the area is uncertain.</source>
        <translation>Менее 30 записей — мало для ядра, и площадь неопределённая.</translation>
    </message>
    <message>
        <source>Fewer than 5 records have an exact place.</source>
        <translation>Точное место есть менее чем у 5 записей.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Field not filled in</source>
        <translation>Поле не заполнено</translation>
    </message>
    <message>
        <source>Field of detections</source>
        <translation>Поле регистраций</translation>
    </message>
    <message>
        <source>Field of effort</source>
        <translation>Поле учётного усилия</translation>
    </message>
    <message>
        <source>Field of the occasion</source>
        <translation>Поле учётного периода</translation>
    </message>
    <message>
        <source>Field of the site</source>
        <translation>Поле территории</translation>
    </message>
    <message>
        <source>Field survey</source>
        <translation>Полевое обследование</translation>
    </message>
    <message>
        <source>Field that names features</source>
        <translation>Поле с названием объекта охраны</translation>
    </message>
    <message>
        <source>Field to correct</source>
        <translation>Исправляемое поле</translation>
    </message>
    <message>
        <source>Field with the class</source>
        <translation>Поле с классом</translation>
    </message>
    <message>
        <source>Field with the code of the polygon</source>
        <translation>Поле с кодом полигона</translation>
    </message>
    <message>
        <source>Field with the cost</source>
        <translation>Поле со стоимостью</translation>
    </message>
    <message>
        <source>Field with the country</source>
        <translation>Поле со страной</translation>
    </message>
    <message>
        <source>Field with the current (A)</source>
        <translation>Поле с током (А)</translation>
    </message>
    <message>
        <source>Field with the identifier</source>
        <translation>Поле с идентификатором</translation>
    </message>
    <message>
        <source>Field with the judge</source>
        <translation>Поле с экспертом</translation>
    </message>
    <message>
        <source>Field with the name of the core</source>
        <translation>Поле с именем ядра</translation>
    </message>
    <message>
        <source>Field with the resistance to ground (ohm)</source>
        <translation>Поле с сопротивлением заземления (ом)</translation>
    </message>
    <message>
        <source>Field with the status</source>
        <translation>Поле со статусом</translation>
    </message>
    <message>
        <source>Field with the unit's code</source>
        <translation>Поле с кодом единицы</translation>
    </message>
    <message>
        <source>Field with the weight</source>
        <translation>Поле с весом</translation>
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
        <source>Field {field} is not in both the criteria and the judgements. Nothing was computed. Give both the same fields.</source>
        <translation>Поле {field} есть только в критериях или только в суждениях. Ничего не рассчитано. Задайте в обоих одни и те же поля.</translation>
    </message>
    <message>
        <source>Field {field} of unit {unit} is not a number of 0 or more. Nothing was computed. Correct the value.</source>
        <translation>Поле {field} единицы {unit} не является числом, равным 0 или больше. Ничего не рассчитано. Исправьте значение.</translation>
    </message>
    <message>
        <source>Field, layer, unit of measure, total, and the units with it and without data.</source>
        <translation>Поле, слой, единица измерения, всего, а также единицы с объектом и единицы без данных.</translation>
    </message>
    <message>
        <source>Fields and columns</source>
        <translation>Поля и столбцы</translation>
    </message>
    <message>
        <source>Fields and time</source>
        <translation>Поля и время</translation>
    </message>
    <message>
        <source>Fields criterion_a, judgement and, for ahp, criterion_b: so many times is a as important as b.</source>
        <translation>Поля criterion_a, judgement и, для ahp, criterion_b: во сколько раз a важнее b.</translation>
    </message>
    <message>
        <source>Fields feature and target, an amount that replaces the rule; with a country, its own besides the whole.</source>
        <translation>Поля feature и target; target — величина, которая заменяет правило; если указана страна — её собственный показатель наряду с показателем для целого.</translation>
    </message>
    <message>
        <source>Fields of the visits</source>
        <translation>Поля посещений</translation>
    </message>
    <message>
        <source>Fields to be filled in</source>
        <translation>Обязательные для заполнения поля</translation>
    </message>
    <message>
        <source>Fields unit_a, unit_b and strength; where both directions are given, their mean counts.</source>
        <translation>Поля unit_a, unit_b и strength; если заданы оба направления, берётся их среднее.</translation>
    </message>
    <message>
        <source>Fields with features</source>
        <translation>Поля с объектами охраны</translation>
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
        <source>Figures of fewer than {stations} stations are not shown. Where one band has fewer, the bands of the country are not told apart.</source>
        <translation>Если фототочек меньше {stations}, числа не показаны. Если их меньше хотя бы в одной полосе, полосы этой страны не различаются.</translation>
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
        <source>File sheet_items.csv: the place or limit of item {item} of sheet {sheet} cannot be read. Nothing was computed. Correct the row.</source>
        <translation>Файл sheet_items.csv: не читается место или предел для пункта {item} информационного листа {sheet}. Ничего не рассчитано. Исправьте строку.</translation>
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
        <source>File {file} declares a document type or entities, with which a file can reach for others or grow without end. Nothing was changed. Do not use this file; ask its office for a plain export.</source>
        <translation>Файл {file} объявляет тип документа или сущности, с помощью которых файл может обращаться к другим файлам или неограниченно разрастаться. Ничего не изменено. Не используйте этот файл; запросите у учреждения обычный экспорт.</translation>
    </message>
    <message>
        <source>File {file} has more than one column with the name {column}. Nothing was changed. Give each column its own name.</source>
        <translation>Файл {file} содержит несколько столбцов с именем {column}. Ничего не изменено. Дайте каждому столбцу своё имя.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. No crossing was computed. Give it the columns code and animal.</source>
        <translation>Файл {file} не содержит столбца {column}. Пересечения границы не рассчитаны. Добавьте в файл столбцы code и animal.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was changed. Add the column or correct the mapping.</source>
        <translation>Файл {file} не содержит столбца {column}. Ничего не изменено. Добавьте столбец или исправьте сопоставление.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was changed. Give it the columns {columns}.</source>
        <translation>Файл {file} не содержит столбца {column}. Ничего не изменено. Добавьте в файл столбцы {columns}.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was computed. Add the column.</source>
        <translation>Файл {file} не содержит столбца {column}. Ничего не рассчитано. Добавьте столбец.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was computed. Give it the columns from_core and to_core.</source>
        <translation>Файл {file} не содержит столбца {column}. Ничего не рассчитано. Добавьте в файл столбцы from_core и to_core.</translation>
    </message>
    <message>
        <source>File {file} has no sheet “{sheet}” with its header. Nothing was changed. Put it back from a new form.</source>
        <translation>В файле {file} нет листа «{sheet}» с его заголовком. Ничего не изменено. Верните его из новой формы.</translation>
    </message>
    <message>
        <source>File {file} holds no records. Nothing was changed. Check that it is the right file.</source>
        <translation>Файл {file} не содержит записей. Ничего не изменено. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>File {file} is another kind of spreadsheet or locked by a password. Nothing was changed. Save it without a password as .xlsx or .ods.</source>
        <translation>Файл {file} — электронная таблица другого формата, или он защищён паролем. Ничего не изменено. Сохраните его без пароля в формате .xlsx или .ods.</translation>
    </message>
    <message>
        <source>File {file} is damaged or locked by a password. Nothing was changed. Ask for a new copy.</source>
        <translation>Файл {file} повреждён или защищён паролем. Ничего не изменено. Запросите новую копию.</translation>
    </message>
    <message>
        <source>File {file} is larger than {megabytes} MB, too large for a form. Nothing was changed. Take pictures out of it.</source>
        <translation>Файл {file} больше {megabytes} МБ — слишком велик для формы. Ничего не изменено. Уберите из него изображения.</translation>
    </message>
    <message>
        <source>File {file} is nested deeper or holds larger parts than any export does. Nothing was changed. Ask for a new export in smaller parts.</source>
        <translation>Файл {file} имеет более глубокую вложенность или более крупные части, чем бывает при экспорте. Ничего не изменено. Запросите новый экспорт меньшими частями.</translation>
    </message>
    <message>
        <source>File {file} is no calibration: it needs a header with locus, lab_from, lab_to and offset, or allele_from and allele_to, or size_from and size_to, and no empty cell in them. Nothing was compared. Mend the file, saved as UTF-8.</source>
        <translation>Файл {file} не является калибровкой: нужен заголовок со столбцами locus, lab_from, lab_to и offset, либо allele_from и allele_to, либо size_from и size_to, без пустых ячеек в них. Ничего не сопоставлено. Исправьте файл и сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>File {file} is no form of site assessments: no sheet has its name and columns. Nothing was changed. Make a form with “Make a form for site assessments”.</source>
        <translation>Файл {file} не является формой оценки территорий: ни у одного листа нет нужного имени и столбцов. Ничего не изменено. Создайте форму алгоритмом «Создание формы для оценки территорий».</translation>
    </message>
    <message>
        <source>File {file} is no sound XML at line {line}. Nothing was changed. Export the file again.</source>
        <translation>Файл {file} содержит ошибку XML в строке {line}. Ничего не изменено. Экспортируйте файл снова.</translation>
    </message>
    <message>
        <source>File {file} is no text in an encoding known here. Nothing was changed. Save it as CSV in UTF-8, then import it again.</source>
        <translation>Файл {file} не является текстом в известной модулю кодировке. Ничего не изменено. Сохраните его как CSV в UTF-8 и импортируйте снова.</translation>
    </message>
    <message>
        <source>File {file} is not a conservation database. Nothing was changed. Create one with the algorithm “Create conservation database”.</source>
        <translation>Файл {file} не является природоохранной базой данных. Ничего не изменено. Создайте её алгоритмом «Создание природоохранной базы данных».</translation>
    </message>
    <message>
        <source>File {file} is not a saved mapping of columns. Nothing was changed. Save the mapping again in the dialog of the import.</source>
        <translation>Файл {file} не является сохранённым сопоставлением столбцов. Ничего не изменено. Сохраните сопоставление ещё раз в диалоге импорта.</translation>
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
        <source>File {file}, row {row}: column {column} does not accept “{value}”. Nothing was changed. Correct the cell; the help lists what each column holds.</source>
        <translation>Файл {file}, строка {row}: столбец {column} не допускает значения «{value}». Ничего не изменено. Исправьте ячейку; содержание каждого столбца указано в справке.</translation>
    </message>
    <message>
        <source>File {file}, row {row}: no core is named {core}. Nothing was computed. Correct the name, or choose the field with the names.</source>
        <translation>Файл {file}, строка {row}: ядра с именем {core} нет. Ничего не рассчитано. Исправьте имя или выберите поле с именами.</translation>
    </message>
    <message>
        <source>File {file}, row {row}: the class or kind has a second resistance. Nothing was computed. Leave one row for each class or kind and season.</source>
        <translation>Файл {file}, строка {row}: для класса или вида барьера сопротивление указано второй раз. Ничего не рассчитано. Оставьте по одной строке на каждый класс или вид барьера и сезон.</translation>
    </message>
    <message>
        <source>File {file}, row {row}: the class, the season, the mode or the resistance cannot be used. Nothing was computed. Classes are whole numbers, seasons ice_free, ice or all, modes add or replace, resistances 1 or more, added ones 0 or more.</source>
        <translation>Файл {file}, строка {row}: класс, сезон, режим или сопротивление использовать нельзя. Ничего не рассчитано. Классы — целые числа, сезоны — ice_free, ice или all, режимы — add или replace, сопротивления — от 1, добавляемые — от 0.</translation>
    </message>
    <message>
        <source>File {file}, row {row}: the code stands for a second animal. No crossing was computed. Leave one row for each code.</source>
        <translation>Файл {file}, строка {row}: код обозначает второе животное. Пересечения границы не рассчитаны. Оставьте по одной строке на каждый код.</translation>
    </message>
    <message>
        <source>File {file}, row {row}: {reason}</source>
        <translation>Файл {file}, строка {row}: {reason}</translation>
    </message>
    <message>
        <source>File {file}, sheet “{sheet}” has column “{column}” twice. Nothing was changed. Remove one.</source>
        <translation>В файле {file} на листе «{sheet}» столбец «{column}» встречается дважды. Ничего не изменено. Удалите один из них.</translation>
    </message>
    <message>
        <source>File {file}, sheet “{sheet}” has no column “{column}”. Nothing was changed. Put it back from a new form.</source>
        <translation>В файле {file} на листе «{sheet}» нет столбца «{column}». Ничего не изменено. Верните его из новой формы.</translation>
    </message>
    <message>
        <source>File, folder or zip</source>
        <translation>Файл, папка или архив zip</translation>
    </message>
    <message>
        <source>File, folder or zip; it can also be dropped here</source>
        <translation>Файл, папка или архив zip; их можно и перетащить сюда</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>Файл: {file}</translation>
    </message>
    <message>
        <source>Files of the exercise:</source>
        <translation>Файлы упражнения:</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>Принятые файлы</translation>
    </message>
    <message>
        <source>Files {other} and {file} both assess {site} in {year} for {office}. Nothing was changed. Keep one of them.</source>
        <translation>Файлы {other} и {file} оценивают одно и то же: территория {site}, год {year}, учреждение {office}. Ничего не изменено. Оставьте один из них.</translation>
    </message>
    <message>
        <source>Fills the reference tables of the database with the published facts that come with the plugin and writes a QGIS project that shows them.</source>
        <translation>Заполняет справочные таблицы базы данных опубликованными сведениями, поставляемыми с модулем, и записывает проект QGIS, который их показывает.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Find border crossings of individuals</source>
        <translation>Поиск случаев пересечения границы особями</translation>
    </message>
    <message>
        <source>Find corridors</source>
        <translation>Найти экологические коридоры</translation>
    </message>
    <message>
        <source>Find independent events</source>
        <translation>Поиск независимых событий</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Результаты проверок</translation>
    </message>
    <message>
        <source>Findings by test</source>
        <translation>Результаты по проверкам</translation>
    </message>
    <message>
        <source>Finds where animals may move between core areas with least cost: the way between each pair of cores, the corridor around it, and how much of it each country must keep open.</source>
        <translation>Находит, где животные могут перемещаться между ядрами с наименьшей стоимостью: путь между каждой парой ядер, экологический коридор вокруг него и ту его часть, которую должна сохранять открытой каждая страна.</translation>
    </message>
    <message>
        <source>Finds which DNA samples are of one animal, and proposes the animals to the database. A person confirms or refuses them; what a person decided is never overwritten.</source>
        <translation>Определяет, какие образцы ДНК принадлежат одному животному, и предлагает животных для базы данных. Человек подтверждает или отклоняет их; решение человека никогда не перезаписывается.</translation>
    </message>
    <message>
        <source>Finds which animals were seen on which sides of a border and how often at least they crossed it. First of all it tells the joint minimum: animals of one country plus those of the other, less those seen in both, from codes alone.</source>
        <translation>Определяет, какие животные были замечены на каких сторонах границы и сколько раз, как минимум, они её пересекли. Прежде всего сообщается общий минимум: животные одной страны плюс животные другой минус замеченные в обеих, только по кодам.</translation>
    </message>
    <message>
        <source>Finest cell (degrees)</source>
        <translation>Самая мелкая ячейка (градусы)</translation>
    </message>
    <message>
        <source>Fire, or its suppression</source>
        <translation>Пожары или борьба с ними</translation>
    </message>
    <message>
        <source>First agency</source>
        <translation>Первое ведомство</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>Первый код</translation>
    </message>
    <message>
        <source>First day (YYYY-MM-DD)</source>
        <translation>Первый день (ГГГГ-ММ-ДД)</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>Первый список</translation>
    </message>
    <message>
        <source>First month after</source>
        <translation>Первый месяц после</translation>
    </message>
    <message>
        <source>First record after</source>
        <translation>Первая запись после</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Первые строки таблицы</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Впервые замечено</translation>
    </message>
    <message>
        <source>First years of the periods</source>
        <translation>Первые годы периодов</translation>
    </message>
    <message>
        <source>Fis</source>
        <translation>Индекс Fis</translation>
    </message>
    <message>
        <source>Fishing and harvest from the water</source>
        <translation>Рыболовство и другой промысел в воде</translation>
    </message>
    <message>
        <source>Fitted without {country}, tested there</source>
        <translation>Подобрано без страны {country}, проверено в ней</translation>
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
        <source>Flank</source>
        <translation>Бок животного</translation>
    </message>
    <message>
        <source>Flank used: {flank}. Pictures of left and right flanks are two data sets and never added; records of both flanks or an unknown one are in each.</source>
        <translation>Использован бок: {flank}. Снимки левого и правого бока — это два набора данных, которые никогда не складываются; записи обоих боков или неизвестного бока входят в каждый из них.</translation>
    </message>
    <message>
        <source>Flanks not stated</source>
        <translation>Бок не указан</translation>
    </message>
    <message>
        <source>Flat ground resists so many times more, on top of its own resistance.</source>
        <translation>Во сколько раз сильнее сопротивляется ровная местность, сверх её собственного сопротивления.</translation>
    </message>
    <message>
        <source>Flight routes</source>
        <translation>Воздушные трассы</translation>
    </message>
    <message>
        <source>Flow by country</source>
        <translation>Ток по странам</translation>
    </message>
    <message>
        <source>Flow potential</source>
        <translation>Потенциал потока</translation>
    </message>
    <message>
        <source>Flow potential (A)</source>
        <translation>Потенциал потока (А)</translation>
    </message>
    <message>
        <source>Flyway Site Information Sheet (EAAFP)</source>
        <translation>Информационный лист территории пролётного пути (EAAFP)</translation>
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
        <source>Folder of the maps of each solution</source>
        <translation>Папка карт каждого решения</translation>
    </message>
    <message>
        <source>Folder of the sheet</source>
        <translation>Папка информационного листа</translation>
    </message>
    <message>
        <source>Folder of the working file</source>
        <translation>Папка рабочего файла</translation>
    </message>
    <message>
        <source>Folder {file} holds no XLSX or ODS file. Nothing was changed. Choose another folder.</source>
        <translation>В папке {file} нет файлов XLSX или ODS. Ничего не изменено. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Folder {folder} holds files already. Nothing was written. Choose a new or an empty folder.</source>
        <translation>В папке {folder} уже есть файлы. Ничего не записано. Выберите новую или пустую папку.</translation>
    </message>
    <message>
        <source>For PC and IIC without a region.</source>
        <translation>Для PC и IIC без региона.</translation>
    </message>
    <message>
        <source>For ProtConn: the polygons of the country or ecoregion whose connected protected share is asked.</source>
        <translation>Для ProtConn: полигоны страны или экорегиона, для которых определяется охраняемая и связная доля.</translation>
    </message>
    <message>
        <source>For a row per site: fields with 0, 1 or more; empty or - where there was no visit.</source>
        <translation>Для таблицы с одной строкой на территорию: поля со значением 0, 1 или больше; пусто или «-», если посещения не было.</translation>
    </message>
    <message>
        <source>For a table with other column names: an object with the plugin's field and the table's column.</source>
        <translation>Для таблицы с другими именами столбцов: объект JSON, где полю модуля соответствует столбец таблицы.</translation>
    </message>
    <message>
        <source>For each hundredth of the cells: what share of each feature they hold.</source>
        <translation>Для каждой сотой доли ячеек: какую долю каждого объекта охраны они содержат.</translation>
    </message>
    <message>
        <source>For example {"MNG": {"budget": 500, "least_share": 0.1, "most_share": 0.4}}; shares of all that is spent.</source>
        <translation>Например, {"MNG": {"budget": 500, "least_share": 0.1, "most_share": 0.4}}; доли от всей затраченной стоимости.</translation>
    </message>
    <message>
        <source>For example {"f_tiger": 0.5, "f_crane": {"amount": 1200, "weight": 2}}; they replace the rule.</source>
        <translation>Например, {"f_tiger": 0.5, "f_crane": {"amount": 1200, "weight": 2}}; они заменяют правило.</translation>
    </message>
    <message>
        <source>For groups by barrier: lines, whose groups are left and right of them as drawn, or polygons.</source>
        <translation>Для групп по барьеру: линии, группы которых лежат слева и справа от них по направлению рисования, или полигоны.</translation>
    </message>
    <message>
        <source>For groups by column: a field of the samples or a column of their source, such as the side of a fence.</source>
        <translation>Для групп по столбцу: поле образцов или столбец их источника, например сторона заграждения.</translation>
    </message>
    <message>
        <source>For groups by period: years with commas between, such as 2010,2020.</source>
        <translation>Для групп по периодам: годы через запятую, например 2010,2020.</translation>
    </message>
    <message>
        <source>For pairs and all: value alone and together with bounds, and the least and most that can be gained.</source>
        <translation>Для пар и для всех: значение поодиночке и вместе, с границами, и наименьший и наибольший возможный выигрыш.</translation>
    </message>
    <message>
        <source>For the barrier improvement: half of how far across a barrier is restored.</source>
        <translation>Для выигрыша от устранения барьера: половина расстояния поперёк барьера, на котором среда восстанавливается.</translation>
    </message>
    <message>
        <source>For the decision to correct: an object with columns and values, a place as WKT: {"individualCount": 2}.</source>
        <translation>Для решения об исправлении: объект JSON со столбцами и значениями, место в виде WKT: {"individualCount": 2}.</translation>
    </message>
    <message>
        <source>For the method “alleles”. Left empty, it is the second minimum of the profile.</source>
        <translation>Для метода «alleles». Если оставить пустым, берётся второй минимум профиля.</translation>
    </message>
    <message>
        <source>For the tables of intervals, gaps and effort. What is not shared is always told of all six.</source>
        <translation>Для таблиц интервалов, перерывов и учётного усилия. О том, что не передано, всегда сообщается по всем шести странам.</translation>
    </message>
    <message>
        <source>For the wrong codes that are drawn.</source>
        <translation>Для случайной выборки ошибочных кодов.</translation>
    </message>
    <message>
        <source>For whom the package is made; needed for an exact one.</source>
        <translation>Для кого создаётся пакет; обязательно для пакета с точными данными.</translation>
    </message>
    <message>
        <source>For wrong codes and for the intervals of the estimates from samples.</source>
        <translation>Для ошибочных кодов и для интервалов оценок по образцам.</translation>
    </message>
    <message>
        <source>For wrong codes and for the simulated bias of a grid.</source>
        <translation>Для ошибочных кодов и для моделирования смещения из-за сетки.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Form or folder of forms</source>
        <translation>Форма или папка с формами</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Free remarks and names of persons stay out of this sheet.</source>
        <translation>Свободные примечания и имена людей в этот лист не входят.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>From 0 to 1, on the cells of the covariates. “Build a resistance surface” takes it.</source>
        <translation>От 0 до 1, по ячейкам ковариат. Используется алгоритмом «Построить поверхность сопротивления».</translation>
    </message>
    <message>
        <source>From 0 to 1, on the same cells. Where land cover is given too, the greater resistance counts.</source>
        <translation>От 0 до 1, на тех же ячейках. Если задан и земной покров, действует большее сопротивление.</translation>
    </message>
    <message>
        <source>From 0, removed first, to 1, removed last: cells of 0.9 and more are the best tenth.</source>
        <translation>От 0 (удалена первой) до 1 (удалена последней): ячейки со значением 0,9 и больше — лучшая десятая часть.</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>От и до</translation>
    </message>
    <message>
        <source>From core</source>
        <translation>От ядра</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>С дня</translation>
    </message>
    <message>
        <source>From key sites to report</source>
        <translation>От ключевых территорий к отчёту</translation>
    </message>
    <message>
        <source>From km</source>
        <translation>От, км</translation>
    </message>
    <message>
        <source>From patch</source>
        <translation>От участка</translation>
    </message>
    <message>
        <source>From row</source>
        <translation>Из строки</translation>
    </message>
    <message>
        <source>From suitability to resistance</source>
        <translation>Переход от пригодности к сопротивлению</translation>
    </message>
    <message>
        <source>From the first day of all counts to the last; 0 is the same day.</source>
        <translation>От первого дня всех учётов до последнего; 0 — один и тот же день.</translation>
    </message>
    <message>
        <source>From {first} to {last}: occasions {occasions}, animals {animals}, sides {sides}.</source>
        <translation>С {first} по {last}: учётных периодов {occasions}, животных {animals}, стороны границы: {sides}.</translation>
    </message>
    <message>
        <source>Fst</source>
        <translation>Индекс Fst</translation>
    </message>
    <message>
        <source>Fst after Weir and Cockerham (1984); its ends hold 95 percent of draws of the loci. A negative value means no difference.</source>
        <translation>Fst по Weir и Cockerham (1984); между границами интервала лежат 95 процентов значений, полученных повторной выборкой локусов. Отрицательное значение означает отсутствие различий.</translation>
    </message>
    <message>
        <source>Fst with an interval over loci, and distances.</source>
        <translation>Fst с интервалом по локусам и расстояния.</translation>
    </message>
    <message>
        <source>Funds work at the site</source>
        <translation>Финансирует работу на территории</translation>
    </message>
    <message>
        <source>GBIF</source>
        <translation>GBIF</translation>
    </message>
    <message>
        <source>GBIF found the place, the date or the name doubtful.</source>
        <translation>GBIF считает место, дату или название сомнительными.</translation>
    </message>
    <message>
        <source>GPX</source>
        <translation>GPX</translation>
    </message>
    <message>
        <source>Gain (%)</source>
        <translation>Прирост (%)</translation>
    </message>
    <message>
        <source>Gain by group</source>
        <translation>Выигрыш по группам</translation>
    </message>
    <message>
        <source>Gain by the best new cross-border link (%)</source>
        <translation>Прирост от лучшей новой трансграничной связи (%)</translation>
    </message>
    <message>
        <source>Gain together (%)</source>
        <translation>Выигрыш вместе (%)</translation>
    </message>
    <message>
        <source>Gain, loss, net change and swap are those of Pontius et al. (2004). Swap is change in place that leaves the amount; net change alone would hide it. Only what both maps cover is compared.</source>
        <translation>Прирост, убыль, чистое изменение и обмен определены по Pontius и соавторам (2004). Обмен — это изменение расположения при том же количестве; одно чистое изменение его скрыло бы. Сравнивается только то, что покрывают обе карты.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <source>Gap (%)</source>
        <translation>Разрыв (%)</translation>
    </message>
    <message>
        <source>Gap that is small enough (%)</source>
        <translation>Достаточно малый разрыв (%)</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Пробелы в охране</translation>
    </message>
    <message>
        <source>Gaps found</source>
        <translation>Найдено пробелов в охране</translation>
    </message>
    <message>
        <source>Gaps in protection</source>
        <translation>Места без охраны (пробелы)</translation>
    </message>
    <message>
        <source>Gaps in the work of stations</source>
        <translation>Перерывы в работе фототочек</translation>
    </message>
    <message>
        <source>Gathering of land plants</source>
        <translation>Сбор наземных растений</translation>
    </message>
    <message>
        <source>GenAlEx</source>
        <translation>GenAlEx</translation>
    </message>
    <message>
        <source>Genepop</source>
        <translation>Genepop</translation>
    </message>
    <message>
        <source>General overview</source>
        <translation>Общее описание</translation>
    </message>
    <message>
        <source>Generalised detections and survey effort of flagship species</source>
        <translation>Обобщённые регистрации и учётное усилие по флаговым видам</translation>
    </message>
    <message>
        <source>Generalised file, which may travel</source>
        <translation>Обобщённый файл, можно передавать</translation>
    </message>
    <message>
        <source>Genetic diversity of groups of animals</source>
        <translation>Генетическое разнообразие групп животных</translation>
    </message>
    <message>
        <source>Genotypes</source>
        <translation>Генотипы</translation>
    </message>
    <message>
        <source>GeoTIFF on the cells of the first raster; 1 is the best ground.</source>
        <translation>GeoTIFF на ячейках первого растра; 1 — лучшая местность.</translation>
    </message>
    <message>
        <source>Geological events</source>
        <translation>Геологические явления</translation>
    </message>
    <message>
        <source>Getting better</source>
        <translation>Улучшается</translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation>Ухудшается</translation>
    </message>
    <message>
        <source>Give either a layer with its class field, or a database. Nothing was computed.</source>
        <translation>Задайте либо слой с полем класса, либо базу данных. Ничего не рассчитано.</translation>
    </message>
    <message>
        <source>Give either two polygon layers with their class fields, or two rasters. Nothing was computed.</source>
        <translation>Задайте либо два слоя полигонов с полями классов, либо два растра. Ничего не рассчитано.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошее</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Степень определения</translation>
    </message>
    <message>
        <source>Grade between the samples of the animal</source>
        <translation>Степень совпадения образцов животного</translation>
    </message>
    <message>
        <source>Grades: “certain” when the genotypes agree and fewer than 0.05 false matches are expected, or a decided photo, collar or ring names the same animal; “probable” when they agree or differ by dropout alone and the log10 ratio is 1 or more; “possible” below. Probable and certain pairs make groups.</source>
        <translation>Степени: «достоверно» — генотипы совпадают и ожидается менее 0,05 ложных совпадений либо то же животное указано по проверенному снимку, ошейнику или кольцу; «вероятно» — генотипы совпадают или различаются только из-за выпадения аллеля и log10 отношения правдоподобия не меньше 1; «возможно» — при меньших значениях. Вероятные и достоверные пары образуют группы.</translation>
    </message>
    <message>
        <source>Greater values make smoother models.</source>
        <translation>Чем больше значение, тем более гладкая модель.</translation>
    </message>
    <message>
        <source>Greatest resistance</source>
        <translation>Наибольшее сопротивление</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Заземления</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Group {group} is left out for too few animals: {animals}.</source>
        <translation>Группа {group} исключена: слишком мало животных, всего {animals}.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Groups and their differences, to be passed on: no sample and no place.</source>
        <translation>Группы и различия между ними, для передачи: без образцов и мест.</translation>
    </message>
    <message>
        <source>Groups of cores that no way joins: {groups}; pairs of cores looked at: {pairs}.</source>
        <translation>Группы ядер, между которыми нет пути: {groups}; рассмотрено пар ядер: {pairs}.</translation>
    </message>
    <message>
        <source>Groups of fewer than {few} animals are in no table.</source>
        <translation>Группы с числом животных меньше {few} не входят ни в одну таблицу.</translation>
    </message>
    <message>
        <source>Groups of patches that links up to the dispersal distance join</source>
        <translation>Группы участков, объединённые связями не длиннее расстояния расселения</translation>
    </message>
    <message>
        <source>Groups whose samples were given to more than one animal by a person: {groups}. Nothing is proposed for them.</source>
        <translation>Группы, образцы которых человек отнёс к нескольким животным: {groups}. Для них ничего не предлагается.</translation>
    </message>
    <message>
        <source>Habitat</source>
        <translation>Местообитание</translation>
    </message>
    <message>
        <source>Habitat (polygons)</source>
        <translation>Местообитание (полигоны)</translation>
    </message>
    <message>
        <source>Habitat changes</source>
        <translation>Изменения местообитаний</translation>
    </message>
    <message>
        <source>Habitat class</source>
        <translation>Класс местообитания</translation>
    </message>
    <message>
        <source>Habitat map</source>
        <translation>Карта местообитаний</translation>
    </message>
    <message>
        <source>Habitat map after</source>
        <translation>Карта местообитаний после</translation>
    </message>
    <message>
        <source>Habitat map before</source>
        <translation>Карта местообитаний до</translation>
    </message>
    <message>
        <source>Habitat suitability</source>
        <translation>Пригодность местообитаний</translation>
    </message>
    <message>
        <source>Habitats</source>
        <translation>Местообитания</translation>
    </message>
    <message>
        <source>Habitats and their condition, assessed and mapped</source>
        <translation>Местообитания и их состояние: оценка и карта</translation>
    </message>
    <message>
        <source>Habitats as the offices mapped them, by condition. White: condition unknown.</source>
        <translation>Местообитания по картам учреждений, по состоянию. Белый: состояние неизвестно.</translation>
    </message>
    <message>
        <source>Habitats mapped at {site}</source>
        <translation>Картированные местообитания: {site}</translation>
    </message>
    <message>
        <source>Half-degree cells that hold a listed site or a record of the species. This is not a range: an empty cell says nothing about absence.</source>
        <translation>Ячейки в полградуса, где есть территория из списка или запись вида. Это не ареал: пустая ячейка не говорит об отсутствии вида.</translation>
    </message>
    <message>
        <source>Half-normal hazard</source>
        <translation>Полунормальный риск</translation>
    </message>
    <message>
        <source>Half-normal probability</source>
        <translation>Полунормальная вероятность</translation>
    </message>
    <message>
        <source>Happened: first seen beyond in the period</source>
        <translation>Произошло: впервые замечено на другой стороне в этот период</translation>
    </message>
    <message>
        <source>Happening now</source>
        <translation>Действует сейчас</translation>
    </message>
    <message>
        <source>Hardly any loss (under 1 % in 10 years)</source>
        <translation>Почти без потерь (менее 1 % за 10 лет)</translation>
    </message>
    <message>
        <source>He</source>
        <translation>Ожидаемая гетерозиготность (He)</translation>
    </message>
    <message>
        <source>Hectares before and after, gain, loss, net change and swap by class and country.</source>
        <translation>Гектары до и после, прирост, убыль, чистое изменение и обмен по классам и странам.</translation>
    </message>
    <message>
        <source>Hectares compared: {area}; changed: {changed}; changes: {changes}; smaller, not listed: {small}.</source>
        <translation>Сравнено гектаров: {area}; изменилось гектаров: {changed}; изменений: {changes}; меньших, не перечисленных: {small}.</translation>
    </message>
    <message>
        <source>Hectares in each unit.</source>
        <translation>Гектары в каждой единице.</translation>
    </message>
    <message>
        <source>Hectares of each pair of classes by country, and the share of the class before.</source>
        <translation>Гектары каждой пары классов по странам и доля от класса до изменения.</translation>
    </message>
    <message>
        <source>Hectares that only one map covers, left out: {before} before, {after} after. The errors of both maps are not included.</source>
        <translation>Не учтены гектары, покрытые только одной картой: до — {before}, после — {after}. Ошибки обеих карт не учтены.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Охвачено</translation>
    </message>
    <message>
        <source>High impact</source>
        <translation>Сильное воздействие</translation>
    </message>
    <message>
        <source>Histories of the animals</source>
        <translation>Истории животных</translation>
    </message>
    <message>
        <source>Histories of the stations</source>
        <translation>Истории фототочек</translation>
    </message>
    <message>
        <source>Holds the counts of each key site against Ramsar criteria 5 and 6, the 1 % and staging criteria of the East Asian-Australasian Flyway Partnership, and the criteria A1, B1 and D1 for Key Biodiversity Areas.</source>
        <translation>Сравнивает учёты каждой ключевой территории с Рамсарскими критериями 5 и 6, с критериями 1 % и предотлётных скоплений Партнёрства по Восточноазиатско-Австралазийскому пролётному пути и с критериями A1, B1 и D1 для ключевых районов биоразнообразия.</translation>
    </message>
    <message>
        <source>Holds the land</source>
        <translation>Владеет землёй</translation>
    </message>
    <message>
        <source>Home ranges</source>
        <translation>Индивидуальные участки</translation>
    </message>
    <message>
        <source>Home ranges (area in ha)</source>
        <translation>Индивидуальные участки (площадь в га)</translation>
    </message>
    <message>
        <source>Home ranges by country</source>
        <translation>Индивидуальные участки по странам</translation>
    </message>
    <message>
        <source>Home ranges of individuals</source>
        <translation>Индивидуальные участки особей</translation>
    </message>
    <message>
        <source>Home ranges of single animals from the records used, area in hectares in an equal-area projection. The shapes are exact and not to be passed on.</source>
        <translation>Индивидуальные участки отдельных животных по использованным записям, площадь в гектарах в равновеликой проекции. Контуры точные и передаче не подлежат.</translation>
    </message>
    <message>
        <source>Home ranges of which a part lies where no side can be told, near a border or at sea: {ranges}. This part is unknown in the shares.</source>
        <translation>Индивидуальные участки, часть которых лежит там, где сторону границы определить нельзя, вблизи границы или в море: {ranges}. В долях эта часть указана как неизвестная.</translation>
    </message>
    <message>
        <source>Home ranges: {animals}. {note}</source>
        <translation>Индивидуальных участков: {animals}. {note}</translation>
    </message>
    <message>
        <source>Household and town waste water</source>
        <translation>Бытовые и городские сточные воды</translation>
    </message>
    <message>
        <source>Housing and towns</source>
        <translation>Жильё и населённые пункты</translation>
    </message>
    <message>
        <source>Housing, business and tourism development</source>
        <translation>Застройка: жильё, предприятия, туризм</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>Как считаются сутки</translation>
    </message>
    <message>
        <source>How detection falls with the distance from the centre of the range.</source>
        <translation>Как вероятность регистрации уменьшается с расстоянием от центра участка.</translation>
    </message>
    <message>
        <source>How diverse are the animals of each group, and how far do the groups differ?</source>
        <translation>Насколько разнообразны животные каждой группы и насколько различаются группы?</translation>
    </message>
    <message>
        <source>How far animals move.</source>
        <translation>Как далеко перемещаются животные.</translation>
    </message>
    <message>
        <source>How far the result may be above the proven lower bound.</source>
        <translation>Насколько результат может быть выше доказанной нижней границы.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Как проводился подсчёт</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Как выполнена оценка</translation>
    </message>
    <message>
        <source>How many animals are there at least, each counted once, and how often did they cross a border?</source>
        <translation>Сколько животных есть как минимум, если каждое учтено один раз, и сколько раз они пересекли границу?</translation>
    </message>
    <message>
        <source>How many animals are there on all sides together, the ones never caught included?</source>
        <translation>Сколько животных есть на всех сторонах границы вместе, включая ни разу не отловленных?</translation>
    </message>
    <message>
        <source>How many animals do the agencies' codes name together, and how sure is it?</source>
        <translation>Сколько животных обозначают коды ведомств вместе и насколько это достоверно?</translation>
    </message>
    <message>
        <source>How many animals do the samples show, how sure is it, and how many false matches are to be expected?</source>
        <translation>Сколько животных показывают образцы, насколько это достоверно и сколько ожидается ложных совпадений?</translation>
    </message>
    <message>
        <source>How many animals live here, and how many on each side?</source>
        <translation>Сколько животных здесь обитает и сколько на каждой стороне границы?</translation>
    </message>
    <message>
        <source>How many animals may start in each cell, cell on cell with the resistance. Else 1 / resistance, up to 1.</source>
        <translation>Сколько животных может начинать путь в каждой ячейке; ячейки совпадают с ячейками сопротивления. Иначе 1 / сопротивление, не более 1.</translation>
    </message>
    <message>
        <source>How many for each core, by cost, where PAIRS is nearest.</source>
        <translation>Сколько для каждого ядра, по стоимости, если PAIRS имеет значение nearest.</translation>
    </message>
    <message>
        <source>How many records came in, were kept, rejected and flagged, and why.</source>
        <translation>Сколько записей прочитано, принято, отклонено и отмечено и почему.</translation>
    </message>
    <message>
        <source>How many records were checked and what each test found.</source>
        <translation>Сколько записей проверено и что обнаружила каждая проверка.</translation>
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
        <source>How many ways more for each pair; at least half of each leads elsewhere than those before it.</source>
        <translation>Сколько ещё путей искать для каждой пары; не менее половины каждого из них проходит иначе, чем предыдущие.</translation>
    </message>
    <message>
        <source>How much cheaper the way becomes for each metre restored around a cell, for the pair that gains most.</source>
        <translation>Насколько дешевле становится путь на каждый метр, восстановленный вокруг ячейки, для пары с наибольшим выигрышем.</translation>
    </message>
    <message>
        <source>How much each cell resists movement; 1 is the best ground. It is as good as the tables it was built on.</source>
        <translation>Насколько каждая ячейка сопротивляется перемещению; 1 — лучшая местность. Растр хорош настолько, насколько хороши таблицы, по которым он построен.</translation>
    </message>
    <message>
        <source>How much of a border is closed is not known: there are no barriers with the field KIND.</source>
        <translation>Какая часть границы закрыта, неизвестно: барьеров с полем KIND нет.</translation>
    </message>
    <message>
        <source>How often do animals cross in each direction, with the crossings that nobody saw?</source>
        <translation>Как часто животные пересекают границу в каждом направлении, включая пересечения, которых никто не видел?</translation>
    </message>
    <message>
        <source>How often wrong identities are drawn and counted.</source>
        <translation>Сколько раз выбираются и подсчитываются ошибочные определения особи.</translation>
    </message>
    <message>
        <source>How precise the point is, is not known.</source>
        <translation>Точность точки неизвестна.</translation>
    </message>
    <message>
        <source>How repeated amplifications become one genotype: a homozygote after 3, or after 7 identical ones.</source>
        <translation>Как повторные амплификации сводятся в один генотип: гомозигота — после 3 или после 7 одинаковых.</translation>
    </message>
    <message>
        <source>How the places of the cameras were chosen; needed where the imported data set does not say it.</source>
        <translation>Как выбирались места для фотоловушек; нужно, если в импортированном наборе данных это не указано.</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>Как они определены</translation>
    </message>
    <message>
        <source>How to fill in</source>
        <translation>Как заполнять</translation>
    </message>
    <message>
        <source>How well the model tells habitat of {species}</source>
        <translation>Насколько хорошо модель распознаёт местообитание вида: {species}</translation>
    </message>
    <message>
        <source>Hunting and capture of land animals</source>
        <translation>Охота и отлов наземных животных</translation>
    </message>
    <message>
        <source>IUCN habitat classes</source>
        <translation>Классы местообитаний IUCN</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>Кем определено</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Identifier of the release</source>
        <translation>Идентификатор передачи данных</translation>
    </message>
    <message>
        <source>Ids in table sites, parted by semicolons. Left empty: all sites of the country.</source>
        <translation>Идентификаторы из таблицы sites через точку с запятой. Если оставить пустым — все территории страны.</translation>
    </message>
    <message>
        <source>Ids in the table study_areas, with commas between.</source>
        <translation>Идентификаторы из таблицы study_areas через запятую.</translation>
    </message>
    <message>
        <source>Ids of table sites with a semicolon between them: an area that nobody has stored.</source>
        <translation>Идентификаторы из таблицы sites через точку с запятой: район, который никто не сохранял.</translation>
    </message>
    <message>
        <source>Ids of table sites with a semicolon between them; left empty, all of them.</source>
        <translation>Идентификаторы из таблицы sites через точку с запятой; если оставить пустым, берутся все.</translation>
    </message>
    <message>
        <source>If none is chosen: year, mapper and method.</source>
        <translation>Если ничего не выбрано: year, mapper и method.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Воздействие</translation>
    </message>
    <message>
        <source>Impact is the sum of the scores of timing, scope and severity (0 to 9; BirdLife International 2006). Unknown is not low.</source>
        <translation>Воздействие — это сумма баллов времени действия, охвата и тяжести (от 0 до 9; BirdLife International 2006). Неизвестное не значит слабое.</translation>
    </message>
    <message>
        <source>Impact is the sum of the scores of timing, scope and severity, 0 to 3 each (BirdLife International 2006): 8 or 9 is high, 6 or 7 medium, 3 to 5 low. A zero in one of them makes it negligible. Where one is not known and none is zero, the impact is unknown. Kinds are those of the IUCN-CMP classification (Salafsky et al. 2008).</source>
        <translation>Воздействие — это сумма баллов времени действия, охвата и тяжести, от 0 до 3 каждый (BirdLife International 2006): 8 или 9 — сильное, 6 или 7 — среднее, от 3 до 5 — слабое. При нуле в одном из них воздействие ничтожно. Если один из баллов неизвестен и нулей нет, воздействие неизвестно. Типы угроз — по классификации IUCN-CMP (Salafsky и соавторы, 2008).</translation>
    </message>
    <message>
        <source>Impact of the worst threat</source>
        <translation>Воздействие самой сильной угрозы</translation>
    </message>
    <message>
        <source>Impact unknown</source>
        <translation>Воздействие неизвестно</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import counts and detections</source>
        <translation>Импорт учётов и регистраций</translation>
    </message>
    <message>
        <source>Import counts of adults, and of pairs or nests.</source>
        <translation>Импортируйте учёты взрослых особей, а также пар или гнёзд.</translation>
    </message>
    <message>
        <source>Import counts of further complete seasons.</source>
        <translation>Импортируйте учёты других полных сезонов.</translation>
    </message>
    <message>
        <source>Import site assessments</source>
        <translation>Импорт оценок территорий</translation>
    </message>
    <message>
        <source>Importance (dPC, %)</source>
        <translation>Значимость (dPC, %)</translation>
    </message>
    <message>
        <source>Importance by IIC too</source>
        <translation>Также значимость по IIC</translation>
    </message>
    <message>
        <source>Importance of each patch</source>
        <translation>Значимость каждого участка</translation>
    </message>
    <message>
        <source>Impossible speed</source>
        <translation>Невозможная скорость</translation>
    </message>
    <message>
        <source>Imputed</source>
        <translation>Восполнено</translation>
    </message>
    <message>
        <source>In a gap of effort</source>
        <translation>В перерыве учётного усилия</translation>
    </message>
    <message>
        <source>In a group every pair matches; nothing is chained. A pair that matches while its groups do not is listed as a conflict.</source>
        <translation>В группе совпадает каждая пара; сцепление через промежуточные образцы не допускается. Пара, которая совпадает, в то время как её группы не совпадают, указывается как противоречие.</translation>
    </message>
    <message>
        <source>In a town</source>
        <translation>В населённом пункте</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>In cells with too few animals and stations</source>
        <translation>В ячейках, где слишком мало животных и фототочек</translation>
    </message>
    <message>
        <source>In metres of resistance 1. Searches end there; pairs farther apart have no corridor.</source>
        <translation>В метрах при сопротивлении 1. На этом поиск прекращается; у более далёких друг от друга пар экологического коридора нет.</translation>
    </message>
    <message>
        <source>In more than one</source>
        <translation>Более чем в одном</translation>
    </message>
    <message>
        <source>In more than one country</source>
        <translation>Более чем в одной стране</translation>
    </message>
    <message>
        <source>In one country</source>
        <translation>В одной стране</translation>
    </message>
    <message>
        <source>In place of polygons: whole numbers, both rasters cell on cell.</source>
        <translation>Вместо полигонов: целые числа, ячейки обоих растров совпадают.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>In simulations 94 to 96 % of the intervals held the truth; 86 % one way where animals differ, about 30 % with a tenth of single readings wrong. Only certain identities are used by default.</source>
        <translation>При моделировании истинное значение лежало внутри 94–96 % интервалов; внутри 86 % для одного направления, если животные различаются; внутри около 30 %, если ошибочна десятая часть отдельных определений. По умолчанию используются только достоверные определения особи.</translation>
    </message>
    <message>
        <source>In the calibration {file}, column {column} holds “{value}”, which is no number as it is needed there. Nothing was compared. Write offsets and alleles as whole numbers, and sizes with a point.</source>
        <translation>Калибровка {file}: столбец {column} содержит значение «{value}», которое не является нужным здесь числом. Ничего не сопоставлено. Запишите сдвиги и аллели целыми числами, а размеры — с точкой.</translation>
    </message>
    <message>
        <source>In the finished package, records ({records}) could be joined to one exact place by its columns. No package was written. Share with a coarser cell, or fewer fields in the policy file.</source>
        <translation>В готовом пакете есть записи ({records}), которые по его столбцам можно связать с одним точным местом. Пакет не записан. Передайте данные с более крупной ячейкой или укажите меньше полей в файле правил.</translation>
    </message>
    <message>
        <source>In the finished package, records ({records}) stand in cells with too few animals and stations. No package was written. Share with a coarser cell.</source>
        <translation>В готовом пакете есть записи ({records}) в ячейках, где слишком мало животных и фототочек. Пакет не записан. Передайте данные с более крупной ячейкой.</translation>
    </message>
    <message>
        <source>In the first</source>
        <translation>В первом</translation>
    </message>
    <message>
        <source>In the sea</source>
        <translation>В море</translation>
    </message>
    <message>
        <source>In the second</source>
        <translation>Во втором</translation>
    </message>
    <message>
        <source>In the shared package {file} the file {member} is missing or is not the one that was signed. Nothing was taken in. Ask the sender for the package again.</source>
        <translation>Переданный пакет {file}: файл {member} отсутствует или отличается от подписанного. Ничего не принято. Запросите пакет у отправителя ещё раз.</translation>
    </message>
    <message>
        <source>In the unit of the cost.</source>
        <translation>В единицах измерения стоимости.</translation>
    </message>
    <message>
        <source>In the unit of the cost. The more, the more compact the selection.</source>
        <translation>В единицах измерения стоимости. Чем больше значение, тем компактнее набор.</translation>
    </message>
    <message>
        <source>In this data set degrees and minutes seem to have been read as decimal degrees.</source>
        <translation>По-видимому, в этом наборе данных градусы и минуты прочитаны как десятичные градусы.</translation>
    </message>
    <message>
        <source>In {file} there is no table of numbers below and beside labels. Nothing was taken in. Choose another format, or name the columns in a mapping.</source>
        <translation>Файл {file} не содержит таблицы чисел под заголовками столбцов и рядом с названиями строк. Ничего не принято. Выберите другой формат или укажите столбцы в сопоставлении.</translation>
    </message>
    <message>
        <source>In {seconds} s no selection was found that holds all targets and limits; there may be one. Nothing was written. Give more time or loosen a limit.</source>
        <translation>За {seconds} с не найден набор, удовлетворяющий всем целевым показателям и ограничениям; он может существовать. Ничего не записано. Дайте больше времени или ослабьте ограничение.</translation>
    </message>
    <message>
        <source>In: a raster of resistance above 0, how far animals move and, where known, a raster of sources. Out: the cumulative current, the flow potential (the same with a resistance of 1 everywhere), their quotient, and a table by country: area, share of all current, mean and sum of the quotient, and the share of its cells in the tenth of all cells with the highest quotient. Near a border and at sea the country is unknown.</source>
        <translation>Исходные данные: растр сопротивления со значениями больше 0, дальность перемещения животных и, если известен, растр источников. Результат: суммарный ток, потенциал потока (то же при сопротивлении 1 повсюду), их отношение и таблица по странам: площадь, доля всего тока, среднее и сумма отношения, а также доля ячеек страны в той десятой части всех ячеек, где отношение наибольшее. Вблизи границы и в море страна неизвестна.</translation>
    </message>
    <message>
        <source>In: at least one raster, in a projected system in metres with square cells; several must lie cell on cell. Barriers are lines or polygons with the field KIND. Out: the raster, the classes of land cover, and the test along the borders.</source>
        <translation>Исходные данные: не менее одного растра в системе координат с проекцией в метрах и с квадратными ячейками; ячейки нескольких растров должны совпадать. Барьеры — линии или полигоны с полем KIND. Результат: растр, классы земного покрова и проверка вдоль границ.</translation>
    </message>
    <message>
        <source>In: cores (points or polygons) and a raster of resistance, 1 where movement is easiest, in metres and of square cells. Out: one line per corridor, its area for Corridors over countries and protected areas, the places where a border is passed, and rasters of all corridors, of the nearest core by cost and, on request, of the cost from each core.</source>
        <translation>Исходные данные: ядра (точки или полигоны) и растр сопротивления, где 1 — самое лёгкое перемещение, в метрах и с квадратными ячейками. Результат: по одной линии на экологический коридор, его область для алгоритма «Совмещение экологических коридоров со странами и ООПТ», места пересечения границы, растры всех экологических коридоров, ближайшего по стоимости ядра и, по запросу, стоимости от каждого ядра.</translation>
    </message>
    <message>
        <source>In: cores (points or polygons), a raster of resistance above 0 and, where wanted, areas without resistance and a table of pairs. Out: the cumulative current, on request the maximum, the mean voltage and the maps of each solution, the effective resistance of each pair, on request also as a matrix, and pinch points.</source>
        <translation>Исходные данные: ядра (точки или полигоны), растр сопротивления со значениями больше 0 и, при необходимости, области без сопротивления и таблица пар. Результат: суммарный ток, по запросу максимальный ток, среднее напряжение и карты каждого решения, эффективное сопротивление каждой пары, по запросу также в виде матрицы, и узкие места.</translation>
    </message>
    <message>
        <source>In: corridors as lines or polygons, as from Least-cost corridors; or a raster of current, of which patches of the strongest cells are taken; or, with neither, the named corridors on land in the database. Alternatives of Least-cost corridors are left out. Protected areas, key sites, habitats and threats are those of the layers given, else of the database. Existing corridors come first in each table.</source>
        <translation>Исходные данные: экологические коридоры как линии или полигоны, например из алгоритма «Экологические коридоры наименьшей стоимости»; или растр тока, из которого берутся участки ячеек с наибольшим током; или, без того и другого, названные экологические коридоры на суше из базы данных. Альтернативные пути из алгоритма «Экологические коридоры наименьшей стоимости» исключены. Особо охраняемые природные территории, ключевые территории, местообитания и угрозы берутся из заданных слоёв, иначе из базы данных. Существующие экологические коридоры стоят первыми в каждой таблице.</translation>
    </message>
    <message>
        <source>In: the conservation database with records that name animals, and the days of cameras and hair traps on each side. Out: the parameters of the model, the rates by direction with their intervals, and a report with sums only.</source>
        <translation>На входе: природоохранная база данных с записями, в которых указаны животные, и сутки работы фотоловушек и волосяных ловушек на каждой стороне границы. На выходе: параметры модели, частоты по направлениям с интервалами и отчёт только с суммами.</translation>
    </message>
    <message>
        <source>In: the sites of a country, or those named in SITES. Out: one sheet for each table, with headers and words in the language chosen, a sheet of the words to choose from, and one that says how to fill in. Sites and the seasons of their listed species are filled in already.</source>
        <translation>Исходные данные: территории страны или указанные в SITES. Результат: по одному листу на каждую таблицу с заголовками и словами на выбранном языке, лист со словами на выбор и лист с указаниями по заполнению. Территории и сезоны видов из их списка уже заполнены.</translation>
    </message>
    <message>
        <source>In: “Histories of the stations” of “Make capture histories and closed estimates”, or any table with a row per site and a field per visit. Out: the estimates, and for each site its use, alone and given what was found there.</source>
        <translation>Исходные данные: «Истории фототочек» из алгоритма «Истории отловов и оценки для замкнутой популяции» или любая таблица с одной строкой на территорию и одним полем на посещение. Результат: оценки, а для каждой территории — её использование, само по себе и с учётом того, что там найдено.</translation>
    </message>
    <message>
        <source>Independent detections among them</source>
        <translation>Из них независимых регистраций</translation>
    </message>
    <message>
        <source>Independent events</source>
        <translation>Независимые события</translation>
    </message>
    <message>
        <source>Independent events: {events}, from records: {records}.</source>
        <translation>Независимые события: {events}; получены из записей: {records}.</translation>
    </message>
    <message>
        <source>Indicators of Target 3</source>
        <translation>Показатели целевой задачи 3</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Индексы</translation>
    </message>
    <message>
        <source>Individual (name or code)</source>
        <translation>Особь (имя или код)</translation>
    </message>
    <message>
        <source>Individual animals</source>
        <translation>Отдельные животные</translation>
    </message>
    <message>
        <source>Individual-years</source>
        <translation>Особе-годы</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>Особи</translation>
    </message>
    <message>
        <source>Individuals and their movement across borders</source>
        <translation>Особи и их перемещение через границы</translation>
    </message>
    <message>
        <source>Industrial and military effluents</source>
        <translation>Промышленные и военные стоки</translation>
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
        <source>Information sheet</source>
        <translation>Информационный лист</translation>
    </message>
    <message>
        <source>Inhomogeneous Poisson process with elastic net, which is Maxent (Renner and Warton 2013; Phillips et al. 2017)</source>
        <translation>Неоднородный пуассоновский процесс с эластичной сетью, что равносильно Maxent (Renner и Warton 2013; Phillips и соавторы, 2017)</translation>
    </message>
    <message>
        <source>Input: codes of the detections of the species (the agency is their data set) and a catalogue with the columns agency and code, and if known species_id (rows of another one are left out and counted), flank (left, right, both), sex, country (CHN;RUS), first_seen and last_seen (2024-05-01). A code that is empty, “NA” or “unknown” never becomes an animal.</source>
        <translation>Исходные данные: коды регистраций вида (ведомство — это их набор данных) и каталог со столбцами agency и code, а если известно — species_id (строки другого вида исключаются и подсчитываются), flank (left, right, both), sex, country (CHN;RUS), first_seen и last_seen (2024-05-01). Код, который пуст или равен «NA» либо «unknown», никогда не становится животным.</translation>
    </message>
    <message>
        <source>Instead of INPUT: patches of its strongest cells.</source>
        <translation>Вместо INPUT: участки ячеек растра с наибольшими значениями.</translation>
    </message>
    <message>
        <source>Instead of a second list: a layer with the same code of the unit and a field rank.</source>
        <translation>Вместо второго списка: слой с теми же кодами единиц и полем rank.</translation>
    </message>
    <message>
        <source>Instead of a site: all key sites where this species is present.</source>
        <translation>Вместо территории: все ключевые территории, где присутствует этот вид.</translation>
    </message>
    <message>
        <source>Instead of a table: a list of objects with judge, criterion_a, criterion_b and judgement.</source>
        <translation>Вместо таблицы: список объектов JSON с ключами judge, criterion_a, criterion_b и judgement.</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>Недостаточно данных</translation>
    </message>
    <message>
        <source>Integral index of connectivity</source>
        <translation>Интегральный индекс связности</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Международная организация</translation>
    </message>
    <message>
        <source>Intervals in the database</source>
        <translation>Интервалов в базе данных</translation>
    </message>
    <message>
        <source>Intervals shared</source>
        <translation>Передано интервалов</translation>
    </message>
    <message>
        <source>Intervals withheld</source>
        <translation>Не передано интервалов</translation>
    </message>
    <message>
        <source>Introduced genes</source>
        <translation>Привнесённые гены</translation>
    </message>
    <message>
        <source>Invalid geometry</source>
        <translation>Недопустимая геометрия</translation>
    </message>
    <message>
        <source>Invasive alien species</source>
        <translation>Инвазивные чужеродные виды</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Issues by kind and country</source>
        <translation>Замечания по типам и странам</translation>
    </message>
    <message>
        <source>Issues decided</source>
        <translation>Замечаний с принятым решением</translation>
    </message>
    <message>
        <source>Issues decided: {issues}; records changed: {changed}; taken out: {removed}; brought back: {restored}.</source>
        <translation>Замечания с принятым решением: {issues}; изменено записей: {changed}; исключено: {removed}; возвращено: {restored}.</translation>
    </message>
    <message>
        <source>Issues found</source>
        <translation>Найдено замечаний</translation>
    </message>
    <message>
        <source>Issues of the habitat map</source>
        <translation>Замечания к карте местообитаний</translation>
    </message>
    <message>
        <source>Issues of the import</source>
        <translation>Замечания импорта</translation>
    </message>
    <message>
        <source>Issues whose row was never taken in: {issues}. The decision is kept and is used when the source is imported again.</source>
        <translation>Замечания, строки которых так и не были приняты: {issues}. Решение хранится и будет применено при повторном импорте источника.</translation>
    </message>
    <message>
        <source>It holds for a closed population whose animals keep ranges of one shape, with identities that are right.</source>
        <translation>Метод верен для замкнутой популяции, животные которой держатся участков одной формы, при верных определениях особи.</translation>
    </message>
    <message>
        <source>It is filled in as unknown.</source>
        <translation>Внесено как «неизвестно».</translation>
    </message>
    <message>
        <source>It is held, but does not leave: it names a person or a place.</source>
        <translation>Сведения есть, но не передаются: в них назван человек или место.</translation>
    </message>
    <message>
        <source>It is held, but does not leave: the place is sensitive.</source>
        <translation>Сведения есть, но не передаются: место уязвимое.</translation>
    </message>
    <message>
        <source>It is made to be passed on: places and dates of sensitive species are generalised, and a boundary that would tell them stays back, unless a recipient is named. The run records the name. Free remarks and names of persons never leave.</source>
        <translation>Лист предназначен для передачи: места и даты уязвимых видов обобщаются, а граница, которая бы их выдала, не передаётся, если не указан получатель. Имя получателя записывается в запуск. Свободные примечания и имена людей никогда не передаются.</translation>
    </message>
    <message>
        <source>It is not confirmed that the Red List assessment of the species rests on a past or present reduction alone.</source>
        <translation>Не подтверждено, что оценка вида в Красном списке МСОП основана только на прошлом или текущем сокращении численности.</translation>
    </message>
    <message>
        <source>It is of {year}; more than {limit} years are too old.</source>
        <translation>Сведения за {year} год устарели: предел — {limit} лет.</translation>
    </message>
    <message>
        <source>It stands in the package.</source>
        <translation>Указывается в пакете.</translation>
    </message>
    <message>
        <source>It takes capture histories as “Make capture histories and closed estimates” makes them, with exact places of stations. It gives the parameters with 95 percent limits, the animals of each country and of all together, and the cells of the mask. Records in which a station had no effort are left out and counted.</source>
        <translation>Использует истории отловов в том виде, в каком их составляет алгоритм «Истории отловов и оценки для замкнутой популяции», с точными местами фототочек. Результат: параметры с 95-процентными границами, число животных в каждой стране и во всех вместе, а также ячейки маски. Записи, при которых у фототочки не было учётного усилия, исключаются и подсчитываются.</translation>
    </message>
    <message>
        <source>It tells which classes are natural wetlands.</source>
        <translation>По нему определяется, какие классы — естественные водно-болотные угодья.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Its id in table sites, such as RUS-KHANKA.</source>
        <translation>Её идентификатор в таблице sites, например RUS-KHANKA.</translation>
    </message>
    <message>
        <source>Its lower end</source>
        <translation>Нижняя граница интервала</translation>
    </message>
    <message>
        <source>Its name of the locus</source>
        <translation>Название локуса в лаборатории</translation>
    </message>
    <message>
        <source>Its name or number.</source>
        <translation>Её название или номер.</translation>
    </message>
    <message>
        <source>Its upper end</source>
        <translation>Верхняя граница интервала</translation>
    </message>
    <message>
        <source>Jackknife of order 1</source>
        <translation>Складной нож 1-го порядка</translation>
    </message>
    <message>
        <source>Jackknife of order 2</source>
        <translation>Складной нож 2-го порядка</translation>
    </message>
    <message>
        <source>Jackknife of order 3</source>
        <translation>Складной нож 3-го порядка</translation>
    </message>
    <message>
        <source>Jackknife, order by test (Burnham &amp; Overton 1979)</source>
        <translation>Складной нож, порядок по критерию (Burnham &amp; Overton 1979)</translation>
    </message>
    <message>
        <source>Jackknife: the population is closed and animals may differ; high orders grow with every animal caught once, wrong identities too.</source>
        <translation>Складной нож: популяция замкнутая, животные могут различаться; оценки высоких порядков растут с каждым животным, отловленным один раз, в том числе из-за ошибочных определений особи.</translation>
    </message>
    <message>
        <source>Joined, apart, unsure or in conflict, with the grade.</source>
        <translation>Объединены, раздельны, под вопросом или противоречивы, со степенью определения.</translation>
    </message>
    <message>
        <source>Joint area</source>
        <translation>Совместный район</translation>
    </message>
    <message>
        <source>Joint areas of the programme</source>
        <translation>Совместные районы программы</translation>
    </message>
    <message>
        <source>Joint estimate</source>
        <translation>Общая оценка</translation>
    </message>
    <message>
        <source>Joint minimum</source>
        <translation>Общий минимум</translation>
    </message>
    <message>
        <source>Joint minimum of the lists of codes</source>
        <translation>Общий минимум по спискам кодов</translation>
    </message>
    <message>
        <source>Joint study areas: what is known on each side</source>
        <translation>Совместные районы исследования: что известно на каждой стороне</translation>
    </message>
    <message>
        <source>Joint total of the same days</source>
        <translation>Общий итог за одни и те же дни</translation>
    </message>
    <message>
        <source>Joint work</source>
        <translation>Совместная работа</translation>
    </message>
    <message>
        <source>Judge {judge} did not judge {criterion}. Nothing was computed. Add the row.</source>
        <translation>Эксперт {judge} не оценил критерий {criterion}. Ничего не рассчитано. Добавьте строку.</translation>
    </message>
    <message>
        <source>Judge {judge} has the consistency ratio {ratio}, above {limit}. Look again at {one} over {two}: judged {was}; {fits} would fit the other judgements, and the ratio be {then}.</source>
        <translation>У эксперта {judge} отношение согласованности {ratio}, больше {limit}. Пересмотрите сравнение «{one} / {two}»: оценено {was}; с другими суждениями согласуется {fits}, и тогда отношение составит {then}.</translation>
    </message>
    <message>
        <source>Judge {judge} judged {criterion} more than once. Nothing was computed. Leave one of the rows.</source>
        <translation>Эксперт {judge} оценил критерий {criterion} больше одного раза. Ничего не рассчитано. Оставьте одну из строк.</translation>
    </message>
    <message>
        <source>Judgement {number} has the value {value}. Nothing was computed. Accepted: {accepted}.</source>
        <translation>Суждение {number} имеет значение {value}. Ничего не рассчитано. Допустимо: {accepted}.</translation>
    </message>
    <message>
        <source>Judgement {number} is of other than {count} different criteria, as the method has it. Nothing was computed. Correct the criteria or choose another method.</source>
        <translation>Суждение {number}: по методу разных критериев в нём должно быть {count}, а это не так. Ничего не рассчитано. Исправьте критерии или выберите другой метод.</translation>
    </message>
    <message>
        <source>Judgements (JSON)</source>
        <translation>Суждения (JSON)</translation>
    </message>
    <message>
        <source>Judgements (table)</source>
        <translation>Суждения (таблица)</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Эксперты</translation>
    </message>
    <message>
        <source>Judges: {judges}; criteria: {criteria}.</source>
        <translation>Эксперты: {judges}; критерии: {criteria}.</translation>
    </message>
    <message>
        <source>Jumps at the border</source>
        <translation>Скачки на границе</translation>
    </message>
    <message>
        <source>Jumps of the covariates</source>
        <translation>Скачки ковариат</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Юрисдикция</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Каппа</translation>
    </message>
    <message>
        <source>Kappa (Cohen 1960) is the agreement beyond chance: 1 is full, 0 is no more than chance. It is not known where both gave one answer throughout.</source>
        <translation>Каппа (Cohen 1960) — это согласие сверх случайного: 1 — полное, 0 — не больше случайного. Она неизвестна, если оба проверяющих всё время давали один и тот же ответ.</translation>
    </message>
    <message>
        <source>Keep the names of sheets and columns. Any of the seven languages is read, whatever the language of QGIS.</source>
        <translation>Сохраняйте имена листов и столбцов. Читается любой из семи языков, каким бы ни был язык QGIS.</translation>
    </message>
    <message>
        <source>Keep the water level that the birds need</source>
        <translation>Поддерживать нужный птицам уровень воды</translation>
    </message>
    <message>
        <source>Keeps a reviewer's decision on which records or which codes are one animal, with who and when. The dock uses it, and it can be run without a screen.</source>
        <translation>Сохраняет решение проверяющего о том, какие записи или какие коды относятся к одному животному, с указанием, кто и когда решил. Алгоритм используется панелью, его можно выполнить и без экрана.</translation>
    </message>
    <message>
        <source>Keeps the exact rows of a database in a second file, whose name ends in _restricted.gpkg, so that the first can travel. A GeoPackage has no users: whoever has the file has all of it.</source>
        <translation>Сохраняет точные строки базы данных во втором файле, имя которого заканчивается на _restricted.gpkg, чтобы первый файл можно было передавать. В GeoPackage нет пользователей: у кого есть файл, у того есть все его данные.</translation>
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
        <source>Key Biodiversity Area proposal</source>
        <translation>Заявка на ключевой район биоразнообразия</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Основные сведения</translation>
    </message>
    <message>
        <source>Key site</source>
        <translation>Ключевая территория</translation>
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
        <source>Key sites of the database</source>
        <translation>Ключевые территории из базы данных</translation>
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
        <source>Kilometres along the border from its western end</source>
        <translation>Километры вдоль границы от её западного конца</translation>
    </message>
    <message>
        <source>Kilometres are those of the line that was computed with. The strip is no map and expresses no opinion on any boundary.</source>
        <translation>Километры отсчитаны по той линии, с которой выполнялся расчёт. Ленточная диаграмма не является картой и не выражает какого-либо мнения о какой-либо границе.</translation>
    </message>
    <message>
        <source>Kilometres in each unit.</source>
        <translation>Километры в каждой единице.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Kind of count</source>
        <translation>Вид учёта</translation>
    </message>
    <message>
        <source>Kind of detectors</source>
        <translation>Тип детекторов</translation>
    </message>
    <message>
        <source>Kind of issue</source>
        <translation>Вид замечания</translation>
    </message>
    <message>
        <source>Kind, reason with numbers, polygons and country. A jump at a border has no place.</source>
        <translation>Тип, причина с числами, полигоны и страна. Для скачка на границе место не указывается.</translation>
    </message>
    <message>
        <source>Known animals</source>
        <translation>Известные животные</translation>
    </message>
    <message>
        <source>Known by both flanks</source>
        <translation>Известны по обоим бокам</translation>
    </message>
    <message>
        <source>Known by the left flank alone</source>
        <translation>Известны только по левому боку</translation>
    </message>
    <message>
        <source>Known by the right flank alone</source>
        <translation>Известны только по правому боку</translation>
    </message>
    <message>
        <source>Known survival of a year</source>
        <translation>Известная годовая выживаемость</translation>
    </message>
    <message>
        <source>Korean Demilitarized Zone and its wetlands</source>
        <translation>Корейская демилитаризованная зона и её водно-болотные угодья</translation>
    </message>
    <message>
        <source>Laboratories measure shifted sizes of alleles. Samples of two laboratories are compared only at loci that the calibration covers; without one no match between them is declared, and the log says so. The calibration is a table with locus, lab_from, lab_to and, where the laboratory calls the locus otherwise, locus_from. Beside them stand offset, or allele_from and allele_to, or size_from and size_to of each reference sample that both have typed.</source>
        <translation>Лаборатории измеряют размеры аллелей со сдвигом. Образцы двух лабораторий сравниваются только по локусам, охваченным калибровкой; без неё совпадения между ними не устанавливаются, и об этом сообщается в журнале. Калибровка — это таблица со столбцами locus, lab_from, lab_to и, если лаборатория называет локус иначе, locus_from. Рядом с ними стоят offset, либо allele_from и allele_to, либо size_from и size_to для каждого эталонного образца, генотипированного в обеих лабораториях.</translation>
    </message>
    <message>
        <source>Laboratories {one} and {other} are not calibrated to each other, so that their alleles cannot be compared. Pairs not compared: {pairs}. No match between them is declared. Type shared reference samples in both and give the calibration.</source>
        <translation>Лаборатории {one} и {other} не откалиброваны друг относительно друга, поэтому их аллели нельзя сравнивать. Пары, которые не сравнивались: {pairs}. Совпадения между ними не устанавливаются. Генотипируйте общие эталонные образцы в обеих лабораториях и задайте калибровку.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Лаборатория</translation>
    </message>
    <message>
        <source>Laboratory {lab}: at the chosen number of mismatching alleles some samples still match several genotypes. Look through these by hand.</source>
        <translation>Лаборатория {lab}: при выбранном числе несовпадающих аллелей некоторые образцы всё ещё совпадают с несколькими генотипами. Просмотрите их вручную.</translation>
    </message>
    <message>
        <source>Laboratory {lab}: mismatching alleles allowed: {mismatch}; different genotypes: {unique}; samples that match several: {multiple}; that match none: {unclassified}.</source>
        <translation>Лаборатория {lab}: допустимо несовпадающих аллелей: {mismatch}; различных генотипов: {unique}; образцов, совпадающих с несколькими: {multiple}; не совпадающих ни с одним: {unclassified}.</translation>
    </message>
    <message>
        <source>Laboratory {lab}: the profile has no second minimum, so that the number of mismatching alleles is not to be trusted. Use more loci or better samples.</source>
        <translation>Лаборатория {lab}: у профиля нет второго минимума, поэтому числу несовпадающих аллелей доверять нельзя. Используйте больше локусов или образцы лучшего качества.</translation>
    </message>
    <message>
        <source>Lacking (ha)</source>
        <translation>Не хватает (га)</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Суша</translation>
    </message>
    <message>
        <source>Land cover (raster)</source>
        <translation>Земной покров (растр)</translation>
    </message>
    <message>
        <source>Land of Big Cats</source>
        <translation>Земля больших кошек</translation>
    </message>
    <message>
        <source>Land tenure</source>
        <translation>Права на землю</translation>
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
        <source>Larger ones are left unmapped on purpose.</source>
        <translation>Более крупные оставлены незакартированными намеренно.</translation>
    </message>
    <message>
        <source>Largest cost</source>
        <translation>Наибольшая стоимость</translation>
    </message>
    <message>
        <source>Largest count</source>
        <translation>Наибольший результат учёта</translation>
    </message>
    <message>
        <source>Largest gap (ha)</source>
        <translation>Наибольший пропуск (га)</translation>
    </message>
    <message>
        <source>Largest share of a population in one count</source>
        <translation>Наибольшая доля популяции в одном учёте</translation>
    </message>
    <message>
        <source>Last assessed</source>
        <translation>Последняя оценка</translation>
    </message>
    <message>
        <source>Last day (YYYY-MM-DD)</source>
        <translation>Последний день (ГГГГ-ММ-ДД)</translation>
    </message>
    <message>
        <source>Last month before</source>
        <translation>Последний месяц до</translation>
    </message>
    <message>
        <source>Last record before</source>
        <translation>Последняя запись до</translation>
    </message>
    <message>
        <source>Last season year with a count</source>
        <translation>Последний год сезона, когда был учёт</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Замечено в последний раз</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Late recommendations</source>
        <translation>Просроченные рекомендации</translation>
    </message>
    <message>
        <source>Latest joint total</source>
        <translation>Последний общий итог</translation>
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
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Latitude and longitude are swapped.</source>
        <translation>Широта и долгота переставлены.</translation>
    </message>
    <message>
        <source>Latitude and longitude in one cell</source>
        <translation>Широта и долгота в одной ячейке</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Layer {file} has no polygons that can be read. Nothing was changed. Choose a layer of polygons.</source>
        <translation>Слой {file} не содержит полигонов, которые можно прочитать. Ничего не изменено. Выберите слой полигонов.</translation>
    </message>
    <message>
        <source>Layer {layer} cannot be edited. Close other programs that use the database, and try again.</source>
        <translation>Слой {layer} нельзя изменить. Закройте другие программы, которые используют базу данных, и повторите попытку.</translation>
    </message>
    <message>
        <source>Layer {layer} has a PERMEABILITY that is no number from 0 to 1. Nothing was computed. Correct the field; 0 is closed, 1 is open.</source>
        <translation>В слое {layer} есть значение PERMEABILITY, которое не является числом от 0 до 1. Ничего не рассчитано. Исправьте поле; 0 — закрыто, 1 — открыто.</translation>
    </message>
    <message>
        <source>Layer {layer} has kinds of barriers without a resistance: {kinds}. Nothing was computed. Known kinds: {known}. Change field KIND or add rows to the table of barriers.</source>
        <translation>В слое {layer} есть виды барьеров без сопротивления: {kinds}. Ничего не рассчитано. Известные виды барьеров: {known}. Измените поле KIND или добавьте строки в таблицу барьеров.</translation>
    </message>
    <message>
        <source>Layer {layer} has no coordinate reference system. Nothing was changed. Set it in the layer's properties.</source>
        <translation>У слоя {layer} не задана система координат. Ничего не изменено. Задайте её в свойствах слоя.</translation>
    </message>
    <message>
        <source>Layer {layer} has no field {field}, so that nothing tells a fence from a river. Nothing was computed. Add a text field {field}.</source>
        <translation>В слое {layer} нет поля {field}, поэтому заграждение нельзя отличить от реки. Ничего не рассчитано. Добавьте текстовое поле {field}.</translation>
    </message>
    <message>
        <source>Layer {layer} has no field {field}. Nothing was computed. Add the field.</source>
        <translation>В слое {layer} нет поля {field}. Ничего не рассчитано. Добавьте поле.</translation>
    </message>
    <message>
        <source>Layer {layer} has no point of the species that is exact enough for the cells. Nothing was computed. Choose another species or layer.</source>
        <translation>В слое {layer} нет ни одной точки этого вида, достаточно точной для ячеек. Ничего не рассчитано. Выберите другой вид или слой.</translation>
    </message>
    <message>
        <source>Layer {layer} has no polygon. Nothing was computed. Choose a layer with polygons.</source>
        <translation>В слое {layer} нет ни одного полигона. Ничего не рассчитано. Выберите слой с полигонами.</translation>
    </message>
    <message>
        <source>Layer {layer} has two rows for one site, or for one site and occasion. Nothing was computed. Leave one of them.</source>
        <translation>В слое {layer} есть две строки для одной территории или для одной территории и одного учётного периода. Ничего не рассчитано. Оставьте одну из них.</translation>
    </message>
    <message>
        <source>Layer {layer} lacks the fields {fields} of planning units. Nothing was computed. Choose a result of “Planning units”.</source>
        <translation>В слое {layer} нет полей единиц планирования: {fields}. Ничего не рассчитано. Выберите результат алгоритма «Единицы планирования».</translation>
    </message>
    <message>
        <source>Layer {layer} shows {percent} % of its area twice. Nothing was computed. Mend the overlaps that “Check a habitat map” finds.</source>
        <translation>Слой {layer} показывает {percent} % своей площади дважды. Ничего не рассчитано. Исправьте перекрытия, которые находит алгоритм «Проверка карты местообитаний».</translation>
    </message>
    <message>
        <source>Layer {layer}, row {row}: field {field} has no number that can be used. Nothing was computed. Give amperes for sources, and 0 or more ohm for grounds.</source>
        <translation>Слой {layer}, строка {row}: в поле {field} нет числа, которое можно использовать. Ничего не рассчитано. Для источников укажите амперы, для заземлений — сопротивление от 0 ом.</translation>
    </message>
    <message>
        <source>Layer {layer}: field {field} has values that are no numbers. Nothing was computed. Correct them or choose another field.</source>
        <translation>Слой {layer}: в поле {field} есть значения, не являющиеся числами. Ничего не рассчитано. Исправьте их или выберите другое поле.</translation>
    </message>
    <message>
        <source>Layer {layer}: no field of occasions or detections was named. Nothing was computed. Choose both, or the fields of the visits.</source>
        <translation>Слой {layer}: не указано поле учётных периодов или поле регистраций. Ничего не рассчитано. Выберите оба или поля посещений.</translation>
    </message>
    <message>
        <source>Layer {layer}: {polygons} polygons have no class. Nothing was computed. Fill in the class.</source>
        <translation>Слой {layer}: полигонов без класса: {polygons}. Ничего не рассчитано. Заполните класс.</translation>
    </message>
    <message>
        <source>Layers {first} and {layer} share no area. Nothing was computed. Choose two maps of one place.</source>
        <translation>У слоёв {first} и {layer} нет общей площади. Ничего не рассчитано. Выберите две карты одной местности.</translation>
    </message>
    <message>
        <source>Lays what is known of a joint study area on each of its sides beside each other: counts with their days and sites, effort, animals, the latest assessment of each site, and what each side has not yet shared.</source>
        <translation>Сопоставляет то, что известно о совместном районе исследования на каждой его стороне: учёты с днями и территориями, учётное усилие, животных, последнюю оценку каждой территории и то, что каждая сторона ещё не передала.</translation>
    </message>
    <message>
        <source>Least concern (LC)</source>
        <translation>Вызывающий наименьшие опасения (LC)</translation>
    </message>
    <message>
        <source>Least gain (%)</source>
        <translation>Наименьший выигрыш (%)</translation>
    </message>
    <message>
        <source>Least grade of identity</source>
        <translation>Наименьшая степень определения особи</translation>
    </message>
    <message>
        <source>Least probability</source>
        <translation>Наименьшая вероятность</translation>
    </message>
    <message>
        <source>Least shortfall within a budget</source>
        <translation>Наименьший недобор в рамках бюджета</translation>
    </message>
    <message>
        <source>Least source</source>
        <translation>Наименьший источник</translation>
    </message>
    <message>
        <source>Least, middle and greatest estimate with so many wrong codes added.</source>
        <translation>Наименьшая, средняя и наибольшая оценки с такой долей добавленных ошибочных кодов.</translation>
    </message>
    <message>
        <source>Least-cost corridors</source>
        <translation>Экологические коридоры наименьшей стоимости</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить без изменений</translation>
    </message>
    <message>
        <source>Left and right flanks are two data sets and never added; “larger” takes the one with more animals.</source>
        <translation>Левый и правый бок — это два набора данных, которые никогда не складываются; «larger» берёт тот, где животных больше.</translation>
    </message>
    <message>
        <source>Left and right flanks of photographed animals make two data sets that are never added, because one animal would be counted twice. Records of both flanks, or of an unknown one, are in each. By default the data set with more animals is used.</source>
        <translation>Левые и правые бока сфотографированных животных образуют два набора данных, которые никогда не складываются, потому что одно животное было бы учтено дважды. Записи обоих боков или неизвестного бока входят в каждый из них. По умолчанию используется набор данных, где животных больше.</translation>
    </message>
    <message>
        <source>Left empty, 64 columns or 0.6 of sigma.</source>
        <translation>Если оставить пустым, 64 столбца или 0,6 сигмы.</translation>
    </message>
    <message>
        <source>Left empty, as far as the covariates are alike.</source>
        <translation>Если оставить пустым — расстояние, на котором ковариаты ещё сходны.</translation>
    </message>
    <message>
        <source>Left empty, it is made wide enough by itself.</source>
        <translation>Если оставить пустым, достаточная ширина выбирается автоматически.</translation>
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
        <source>Left empty, the area in hectares. National costs cannot be compared.</source>
        <translation>Если оставить пустым, берётся площадь в гектарах. Национальные стоимости сравнивать нельзя.</translation>
    </message>
    <message>
        <source>Left empty, the area in hectares. With a region it is always the area inside the region.</source>
        <translation>Если оставить пустым, берётся площадь в гектарах. Если задан регион, это всегда площадь внутри региона.</translation>
    </message>
    <message>
        <source>Left empty, the first day with effort.</source>
        <translation>Если оставить пустым, первый день с учётным усилием.</translation>
    </message>
    <message>
        <source>Left empty, the groups are inside and outside of the polygons.</source>
        <translation>Если оставить пустым, группы — это внутренняя и внешняя части полигонов.</translation>
    </message>
    <message>
        <source>Left empty, the last day with effort. More than 90 days are hardly a closed population.</source>
        <translation>Если оставить пустым, последний день с учётным усилием. При периоде более 90 суток популяция едва ли замкнутая.</translation>
    </message>
    <message>
        <source>Left empty, the number of the row.</source>
        <translation>Если оставить пустым, берётся номер строки.</translation>
    </message>
    <message>
        <source>Left empty, the published share of the species, or 0.02 and 0.15 where none is known.</source>
        <translation>Если оставить пустым, опубликованная доля для вида либо 0,02 и 0,15, если она неизвестна.</translation>
    </message>
    <message>
        <source>Left empty, the records are not bounded on this side.</source>
        <translation>Если оставить пустым, записи с этой стороны не ограничиваются по времени.</translation>
    </message>
    <message>
        <source>Left empty, the side of the border on which a point of the polygon lies.</source>
        <translation>Если оставить пустым, берётся сторона границы, на которой лежит точка полигона.</translation>
    </message>
    <message>
        <source>Left empty: told by the words of the file.</source>
        <translation>Если оставить пустым, определяется по словам файла.</translation>
    </message>
    <message>
        <source>Left out: replaced by newer ones {older}, answered no {refused}, no need told {silent}, other habitats {other}, without an area {empty}.</source>
        <translation>Исключено: заменено более новыми — {older}, ответ «нет» — {refused}, потребность не указана — {silent}, другие местообитания — {other}, без площади — {empty}.</translation>
    </message>
    <message>
        <source>Left out: too few loci</source>
        <translation>Исключено: слишком мало локусов</translation>
    </message>
    <message>
        <source>Length (km)</source>
        <translation>Длина (км)</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>Длина (м)</translation>
    </message>
    <message>
        <source>Length by country (km): {lengths}</source>
        <translation>Длина по странам (км): {lengths}</translation>
    </message>
    <message>
        <source>Length of a segment (km)</source>
        <translation>Длина участка (км)</translation>
    </message>
    <message>
        <source>Length of a stretch (km)</source>
        <translation>Длина отрезка (км)</translation>
    </message>
    <message>
        <source>Length with and without a barrier. Lines only where the office has a boundary layer of its own.</source>
        <translation>Длина с барьером и без него. Линии есть только там, где у учреждения есть собственный слой границ.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Levels follow from the published estimate by the rounding rule of the source; a range is taken at its middle, and ties go up. No official level is invented.</source>
        <translation>Пороги следуют из опубликованной оценки по правилу округления источника; от диапазона берётся середина, половина округляется вверх. Официальные пороги не придумываются.</translation>
    </message>
    <message>
        <source>Levels of the tests (JSON)</source>
        <translation>Уровни проверок (JSON)</translation>
    </message>
    <message>
        <source>Light, heat and noise</source>
        <translation>Свет, тепло и шум</translation>
    </message>
    <message>
        <source>Likely later</source>
        <translation>Вероятно позже</translation>
    </message>
    <message>
        <source>Likely within 4 years</source>
        <translation>Вероятно в ближайшие 4 года</translation>
    </message>
    <message>
        <source>Limit disturbance in the season</source>
        <translation>Ограничить беспокойство в сезон</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Limits by country (JSON)</source>
        <translation>Ограничения по странам (JSON)</translation>
    </message>
    <message>
        <source>Limits: a decision needs the name of a reviewer, and a code that is empty, “NA” or “unknown” is refused. A link that was refused and is confirmed later is a possible identity until it is matched anew.</source>
        <translation>Ограничения: для решения нужно имя проверяющего, а код, который пуст или равен «NA» либо «unknown», не принимается. Связь, которая была отклонена, а позже подтверждена, считается возможным определением особи, пока не будет сопоставлена заново.</translation>
    </message>
    <message>
        <source>Limits: a person named without consent is left out, with the contact; in free texts the same full name, number or address becomes “…”, other ways of writing it stay. Where a row was rejected, earlier rows of its site stay. Rows typed into the database by hand are never removed.</source>
        <translation>Ограничения: человек, указанный без согласия, исключается вместе с контактами; в свободных текстах те же полное имя, номер или адрес заменяются на «…», иные варианты написания остаются. Если строка отклонена, прежние строки её территории остаются. Строки, внесённые в базу данных вручную, никогда не удаляются.</translation>
    </message>
    <message>
        <source>Limits: a run repeated on the same data keeps only its latest date. Of a recommendation only the latest status is known. The report is made to be passed on; places of cats, breeding colonies and roosts are generalised.</source>
        <translation>Ограничения: запуск, повторённый на тех же данных, сохраняет только последнюю дату. Для рекомендации известен только последний статус. Отчёт предназначен для передачи; места обитания крупных кошачьих, гнездовые колонии и места ночёвки обобщаются.</translation>
    </message>
    <message>
        <source>Limits: a site is used or not throughout the season, and visits are independent. Animals with ranges larger than a site make it a share used, not occupied. Neighbouring sections of one trail are not independent (Hines et al. 2010).</source>
        <translation>Ограничения: территория либо используется весь сезон, либо не используется, а посещения независимы. Если участки обитания животных больше территории, результат — доля используемых, а не занятых территорий. Соседние отрезки одной тропы не независимы (Hines и соавторы, 2010).</translation>
    </message>
    <message>
        <source>Limits: all numbers are minimum numbers. A rate has an interval only where it comes from tracks (exact Poisson, Garwood 1936); shares have Wilson's interval (Wilson 1927). What was not surveyed is not modelled: no effort on a side never means that no animal crossed. National numbers are never added up (Vitkalova et al. 2018).</source>
        <translation>Ограничения: все числа минимальные. Интервал для частоты пересечений есть только там, где она получена по путям животных (точный интервал Пуассона, Garwood 1936); для долей даётся интервал Уилсона (Wilson 1927). Необследованные места не моделируются: отсутствие учётного усилия на одной из сторон никогда не означает, что животные не пересекали границу. Национальные числа никогда не складываются (Vitkalova и соавторы, 2018).</translation>
    </message>
    <message>
        <source>Limits: at least 5 animals, and some of them caught at two stations. Stations whose place is generalised are refused unless the width of their grid is given, and that is at most a quarter of sigma. Density by country needs captures on each side. National estimates are not to be added up: animals of the border would be counted twice.</source>
        <translation>Ограничения: не менее 5 животных, часть из которых отловлена на двух фототочках. Фототочки с обобщённым местом не принимаются, если не указана ширина их сетки, а она должна быть не больше четверти сигмы. Для плотности по странам нужны отловы на каждой стороне границы. Национальные оценки складывать нельзя: животные приграничья были бы учтены дважды.</translation>
    </message>
    <message>
        <source>Limits: cells without data let nothing through, and cores that nothing connects have no resistance. Memory and time are forecast; more than the options allow or 7 days are refused: 1 GB holds about 2 million cells. Polygons in pairwise mode need one solution for each pair. Current at the edge of the raster is too high, because it cannot flow around: let the raster reach beyond the cores. All results are exact and stay in the office.</source>
        <translation>Ограничения: ячейки без данных ничего не пропускают, а у ядер, которые ничто не соединяет, сопротивления нет. Объём памяти и время оцениваются заранее; расчёт, для которого нужно больше, чем разрешено в параметрах, или больше 7 суток, отклоняется: 1 ГБ вмещает около 2 миллионов ячеек. Для полигонов в режиме pairwise нужно по одному решению на каждую пару. У края растра ток завышен, потому что он не может обойти край: растр должен выходить за пределы ядер. Все результаты точные и остаются в учреждении.</translation>
    </message>
    <message>
        <source>Limits: cells without data let nothing through. Memory and time are forecast; about 45 million cells are the most, and fewer with many cores. A least-cost way is what an animal would take that knew the whole map. Near a border and at sea the country is unknown; of large corridors about 4,000 cells are asked for theirs. All results are exact and stay in the office.</source>
        <translation>Ограничения: ячейки без данных ничего не пропускают. Объём памяти и время оцениваются заранее; наибольший размер — около 45 миллионов ячеек, а при большом числе ядер меньше. Путь наименьшей стоимости — это путь, который выбрало бы животное, знающее всю карту. Вблизи границы и в море страна неизвестна; для больших экологических коридоров страна определяется примерно по 4000 ячеек. Все результаты точные и остаются в учреждении.</translation>
    </message>
    <message>
        <source>Limits: distances are straight lines on the ellipsoid between nearest points found in an equal-area plane, good to some percent for landscapes more than 2,000 km wide; barriers are not seen. Shapes are never simplified. Only pairs within the cut distance are kept, at most 15 million, so that 50,000 patches need less than 2 GB. Paths less probable than the least probability count as none. The importance of each patch is forecast and refused above 12 hours: with numba dPC of 50,000 patches takes minutes, without it some ten times longer; dIIC of 10,000 joined patches takes hours and is best left out above.</source>
        <translation>Ограничения: расстояния — это прямые на эллипсоиде между ближайшими точками, найденными на равновеликой плоскости; для ландшафтов шире 2000 км точность составляет несколько процентов; барьеры не учитываются. Контуры никогда не упрощаются. Используются только пары в пределах предельного расстояния, не более 15 миллионов, поэтому для 50 000 участков нужно менее 2 ГБ. Пути с вероятностью ниже наименьшей считаются отсутствующими. Время расчёта значимости каждого участка оценивается заранее; расчёт дольше 12 часов отклоняется: с numba расчёт dPC для 50 000 участков занимает минуты, без неё — примерно в десять раз больше; расчёт dIIC для 10 000 соединённых участков занимает часы, и при большем их числе его лучше не выполнять.</translation>
    </message>
    <message>
        <source>Limits: it is a draft and not the official form. Run “Assess key sites by criteria” first; verdicts are those of its latest run.</source>
        <translation>Ограничения: это черновик, а не официальная форма. Сначала выполните алгоритм «Оценка ключевых территорий по критериям»; заключения берутся из его последнего запуска.</translation>
    </message>
    <message>
        <source>Limits: it is an outline for people to work on, not a plan. What two offices say of one site stands side by side. Free remarks on sensitive sites are left out.</source>
        <translation>Ограничения: это заготовка для дальнейшей работы людей, а не план. То, что два учреждения сообщают об одной территории, приводится рядом. Свободные примечания об уязвимых территориях исключены.</translation>
    </message>
    <message>
        <source>Limits: key sites that are points have no share of a corridor; they count where they lie inside or are named as an end, and as protected where their designations name a reserve, park, refuge or other protected area. Gaps smaller than 1 ha are not listed. Border lengths are along the office's own line, which alone is drawn, else along the bundled one, whose uncertainty is told; the demarcation line has lengths of its own. How much is closed is told where the barriers have the field KIND: closed is what lies within 1 km of a fence, less by its permeability, and not within 1 km of a passage. All results are exact and stay in the office; with a database, the conservation report shows the sums of the latest run.</source>
        <translation>Ограничения: у ключевых территорий, заданных точками, нет доли экологического коридора; они учитываются, если лежат внутри него или названы его концом, и как охраняемые, если в их статусах назван заповедник, парк, заказник или иная особо охраняемая природная территория. Пробелы в охране меньше 1 га не перечисляются. Длина границы измеряется по собственной линии учреждения, и только эта линия рисуется, а если её нет — по линии из поставки модуля, погрешность которой указывается; для демаркационной линии длины приводятся отдельно. Какая часть закрыта, указывается там, где у барьеров есть поле KIND: закрытым считается то, что лежит в пределах 1 км от заграждения, с уменьшением на его проницаемость, и не в пределах 1 км от прохода. Все результаты точные и остаются в учреждении; если задана база данных, природоохранный отчёт показывает суммы последнего запуска.</translation>
    </message>
    <message>
        <source>Limits: numbers are minimum numbers, and where on the border an animal crossed is a guess by geometry, not by terrain. A layer of barriers with a field KIND adds, for each kind, the share of a segment's length that lies within 1 km of one, in a table of the report too; it changes no crossing. The report has no segment shorter than 15 km. No effort on a side never means that no animal crossed.</source>
        <translation>Ограничения: числа минимальные, а место, где животное пересекло границу, — предположение по геометрии, а не по рельефу. Слой барьеров с полем KIND добавляет для каждого вида барьеров долю длины участка, лежащую не далее 1 км от такого барьера, в том числе в таблице отчёта; сами пересечения он не изменяет. В отчёте нет участков короче 15 км. Отсутствие учётного усилия на одной из сторон никогда не означает, что животные не пересекали границу.</translation>
    </message>
    <message>
        <source>Limits: only XLSX has lists to choose from, and other words can be typed all the same; the import checks them. It holds no places.</source>
        <translation>Ограничения: списки для выбора есть только в XLSX, и другие слова всё равно можно ввести; их проверяет импорт. Мест в форме нет.</translation>
    </message>
    <message>
        <source>Limits: records from camera stations or samples show where people looked, so that their range is a minimum activity range. A polygon of 100 percent follows single far journeys; do not show it alone. Successive fixes are not independent, and no interval is given for an area.</source>
        <translation>Ограничения: записи с фототочек и по образцам показывают, где искали люди, поэтому полученный по ним участок — это минимальный участок активности. Полигон на 100 процентов отражает отдельные дальние переходы; не показывайте только его. Последовательные местоположения по передатчику не независимы, и для площади интервал не указывается.</translation>
    </message>
    <message>
        <source>Limits: rows of several sources may be about the same ground, so areas are not added up. What an assessment asks for has no polygon: it is in the table alone. Nothing is ranked. Tables are exact and for work.</source>
        <translation>Ограничения: строки разных источников могут относиться к одному и тому же участку, поэтому площади не складываются. У того, что запрошено в оценке, нет полигона: оно есть только в таблице. Ничего не ранжируется. Таблицы точные и предназначены для работы.</translation>
    </message>
    <message>
        <source>Limits: scores are opinions of who assessed. A site without a row was not assessed; that does not mean that nothing threatens it. Places are exact and for work.</source>
        <translation>Ограничения: баллы — это мнение тех, кто оценивал. Территория без строки не оценивалась; это не значит, что ей ничто не угрожает. Места точные и предназначены для работы.</translation>
    </message>
    <message>
        <source>Limits: sources that nothing joins to the middle of their window add no current, and blocks that do not fit whole at the lower and right edge have no window. Current is too low near the edge of the raster; the quotient is less affected. Windows, memory and time are forecast; a raster that the memory does not hold is computed in bands of rows; more than 30 days are refused. All results are exact and stay in the office.</source>
        <translation>Ограничения: источники, которые ничто не соединяет с центром их окна, не добавляют тока, а у блоков, которые не помещаются целиком у нижнего и правого края, окна нет. У края растра ток занижен; на отношение это влияет меньше. Число окон, объём памяти и время оцениваются заранее; растр, который не помещается в память, рассчитывается полосами строк; расчёт дольше 30 суток отклоняется. Все результаты точные и остаются в учреждении.</translation>
    </message>
    <message>
        <source>Limits: suitability is no probability of presence and no density. Land cover goes in as shares of a class, not as codes. The report holds sums and the method record (ODMAP, Zurell et al. 2020); rasters and tables are exact and for work.</source>
        <translation>Ограничения: пригодность — это не вероятность присутствия и не плотность. Земной покров используется в виде долей класса, а не кодов. Отчёт содержит суммы и описание метода (ODMAP, Zurell и соавторы, 2020); растры и таблицы точные и предназначены для работы.</translation>
    </message>
    <message>
        <source>Limits: survival, crossing and detection are the same for all animals (where they differ, 86 % of the intervals of one direction held the truth in simulations, not 95 %), and wrong identities already in the records make the rates too high; GRADE certain is safer. Fixes of transmitters are not used. Animals that leave both sides for ever count as dead. Where animals change sides several times in an occasion, choose shorter occasions or more effort.</source>
        <translation>Ограничения: выживаемость, пересечение границы и регистрация одинаковы для всех животных (если они различаются, при моделировании истинное значение лежало внутри 86 % интервалов для одного направления, а не 95 %), а ошибочные определения особи, уже имеющиеся в записях, завышают частоты; GRADE certain надёжнее. Местоположения по передатчикам не используются. Животные, навсегда ушедшие с обеих сторон границы, считаются погибшими. Если животные меняют сторону несколько раз за учётный период, выберите более короткие учётные периоды или большее учётное усилие.</translation>
    </message>
    <message>
        <source>Limits: the errors of both maps are not included, and a line drawn anew is counted as change (Olofsson et al. 2014). Shares of countries come from points; nothing is cut along a border.</source>
        <translation>Ограничения: ошибки обеих карт не учтены, а линия, проведённая заново, считается изменением (Olofsson и соавторы, 2014). Доли стран определяются по точкам; ничего не обрезается по границе.</translation>
    </message>
    <message>
        <source>Limits: the items stand in sheet_items.csv with their source; most are of low confidence, for the forms were not at hand. Compare them with the current forms. The score counts items, not their weight, and says nothing of the value of a site.</source>
        <translation>Ограничения: пункты с источниками перечислены в sheet_items.csv; у большинства низкая достоверность, потому что самих форм под рукой не было. Сверьте их с действующими формами. Балл считает пункты, а не их важность, и ничего не говорит о ценности территории.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Происхождение данных</translation>
    </message>
    <message>
        <source>Lines of features</source>
        <translation>Линии объектов охраны</translation>
    </message>
    <message>
        <source>Lines of the office's own cleared layer, drawn as they are there.</source>
        <translation>Линии собственного согласованного слоя учреждения, нанесённые без изменений.</translation>
    </message>
    <message>
        <source>Lines or polygons with a text field KIND, and perhaps PERMEABILITY from 0 (closed) to 1 (open).</source>
        <translation>Линии или полигоны с текстовым полем KIND и, при необходимости, с полем PERMEABILITY от 0 (закрыто) до 1 (открыто).</translation>
    </message>
    <message>
        <source>Lines or polygons. Left empty: the named corridors of the database.</source>
        <translation>Линии или полигоны. Если оставить пустым — названные экологические коридоры из базы данных.</translation>
    </message>
    <message>
        <source>Lines or polygons. Without them and without a raster: the named corridors of the database.</source>
        <translation>Линии или полигоны. Без них и без растра: названные экологические коридоры из базы данных.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связь</translation>
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
        <source>Links are rows of identity_evidence that “Match genotypes” proposed. “same” confirms them; “different” refuses them, and they are not proposed again; “unsure” and “undone” leave them open.</source>
        <translation>Связи — это строки identity_evidence, предложенные алгоритмом «Сопоставление генотипов». «same» подтверждает их; «different» отклоняет, и повторно они не предлагаются; «unsure» и «undone» оставляют их нерешёнными.</translation>
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
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>List of classes</source>
        <translation>Список классов</translation>
    </message>
    <message>
        <source>List of crossings</source>
        <translation>Список пересечений границы</translation>
    </message>
    <message>
        <source>List wetlands to restore</source>
        <translation>Список водно-болотных угодий для восстановления</translation>
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
        <source>Lists added up</source>
        <translation>Сумма списков</translation>
    </message>
    <message>
        <source>Lists: the IUCN Habitats Classification Scheme 3.1, two levels; ESA WorldCover 2021 (Zanaga et al. 2022); plain words. Limits: without a study area a gap that is open to the outside is not found.</source>
        <translation>Списки: схема классификации местообитаний IUCN 3.1 (IUCN Habitats Classification Scheme), два уровня; ESA WorldCover 2021 (Zanaga и соавторы, 2022); обычные слова. Ограничения: без района исследования пропуск, открытый наружу, не обнаруживается.</translation>
    </message>
    <message>
        <source>Little (under 10 %)</source>
        <translation>Малая часть (менее 10 %)</translation>
    </message>
    <message>
        <source>Little or nothing protected (under 10 %)</source>
        <translation>Охраняется малая часть или ничего (менее 10 %)</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>Животноводство</translation>
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
        <source>Load profile…</source>
        <translation>Загрузить профиль…</translation>
    </message>
    <message>
        <source>Local community</source>
        <translation>Местное сообщество</translation>
    </message>
    <message>
        <source>Locations shared with another data set: {places}. They are {distance_m} m apart, which the shift of {model} explains to {residual_m} m.</source>
        <translation>Общие места с другим набором данных: {places}. Они расходятся на {distance_m} м; сдвиг {model} объясняет это с остатком {residual_m} м.</translation>
    </message>
    <message>
        <source>Loci and their errors</source>
        <translation>Локусы и их ошибки</translation>
    </message>
    <message>
        <source>Loci by group</source>
        <translation>Локусы по группам</translation>
    </message>
    <message>
        <source>Loci out of equilibrium</source>
        <translation>Локусы вне равновесия</translation>
    </message>
    <message>
        <source>Loci whose own error rates were measured from repeated amplifications: {loci}. For the others: dropout {dropout}, false alleles {false}.</source>
        <translation>Локусы, для которых частоты ошибок измерены по повторным амплификациям: {loci}. Для остальных: выпадение аллеля {dropout}, ложные аллели {false}.</translation>
    </message>
    <message>
        <source>Locus</source>
        <translation>Локус</translation>
    </message>
    <message>
        <source>Locus and sizes of its X and Y products, such as AMEL:214/194; left empty, it is this one.</source>
        <translation>Локус и размеры его продуктов X и Y, например AMEL:214/194; если оставить пустым, берётся именно он.</translation>
    </message>
    <message>
        <source>Locus {locus} of laboratory {lab} is not comparable: fewer than three reference samples, or one of them is more than half a base pair off the offset. It is not shared between laboratories.</source>
        <translation>Локус {locus} лаборатории {lab} не сопоставим: эталонных образцов меньше трёх, или один из них отличается от сдвига больше чем на половину пары оснований. Он не считается общим для лабораторий.</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Логарифм правдоподобия</translation>
    </message>
    <message>
        <source>Logarithm of the likelihood</source>
        <translation>Логарифм правдоподобия</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Рубки леса</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>Долгое отсутствие записей</translation>
    </message>
    <message>
        <source>Longest of them at least (whole months)</source>
        <translation>Самый долгий из них не менее (полных месяцев)</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Longitude and latitude are the same number.</source>
        <translation>Долгота и широта — одно и то же число.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Look again at {one} over {two}: judged {was}; {fits} would fit the other judgements, and the ratio be {then}.</source>
        <translation>Пересмотрите сравнение «{one} / {two}»: оценено {was}; с другими суждениями согласуется {fits}, и тогда отношение составит {then}.</translation>
    </message>
    <message>
        <source>Lost between two dates</source>
        <translation>Утрачено между двумя датами</translation>
    </message>
    <message>
        <source>Low confidence or unconfirmed</source>
        <translation>Низкая достоверность или не подтверждено</translation>
    </message>
    <message>
        <source>Low impact</source>
        <translation>Слабое воздействие</translation>
    </message>
    <message>
        <source>Lower Tumen</source>
        <translation>Низовья реки Туманная</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Нижняя граница</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Нижняя граница</translation>
    </message>
    <message>
        <source>M0: the population is closed and every animal is as likely to be caught in every occasion; otherwise the estimate is too low.</source>
        <translation>M0: популяция замкнутая, и вероятность отлова у всех животных во все учётные периоды одинакова; в противном случае оценка занижена.</translation>
    </message>
    <message>
        <source>MESS: below 0 a covariate is outside the range of the model, which must not be trusted there.</source>
        <translation>MESS: ниже 0 ковариата выходит за диапазон модели, и доверять модели там нельзя.</translation>
    </message>
    <message>
        <source>Made on {day} with version {version} of the plugin.</source>
        <translation>Дата составления: {day}. Версия модуля: {version}.</translation>
    </message>
    <message>
        <source>Make a form for site assessments</source>
        <translation>Создание формы для оценки территорий</translation>
    </message>
    <message>
        <source>Make capture histories and closed estimates</source>
        <translation>Истории отловов и оценки для замкнутой популяции</translation>
    </message>
    <message>
        <source>Makes a package of detections and survey effort for one recipient, as far as the policy of the office permits. What has no row in the policy does not leave; without a file of the office, the defaults of the plugin hold.</source>
        <translation>Создаёт пакет регистраций и учётного усилия для одного получателя в той мере, в какой это разрешают правила учреждения. То, для чего в правилах нет строки, не передаётся; если файла учреждения нет, действуют правила модуля по умолчанию.</translation>
    </message>
    <message>
        <source>Makes and enforces the rules</source>
        <translation>Устанавливает правила и следит за их соблюдением</translation>
    </message>
    <message>
        <source>Makes capture histories of one species from the records and the effort of all sides together: which animal was caught at which station in which occasion, and how many days each station worked in it. From them it estimates how many animals there are in all.</source>
        <translation>Составляет истории отловов одного вида по записям и учётному усилию всех сторон границы вместе: какое животное на какой фототочке и в какой учётный период отловлено и сколько суток за этот период работала каждая фототочка. По ним оценивается, сколько животных есть всего.</translation>
    </message>
    <message>
        <source>Makes independent events of records: records of one species at one station that follow each other too soon are one event. All cameras of one location are one station.</source>
        <translation>Составляет из записей независимые события: записи одного вида на одной фототочке, следующие друг за другом слишком быстро, — это одно событие. Все фотоловушки одного места — это одна фототочка.</translation>
    </message>
    <message>
        <source>Makes one raster of resistance to the movement of a cat, from land cover, suitability, ruggedness and barriers. A resistance of 1 is the best ground; 50 means that a metre costs as much as 50 metres there. It feeds “Find border crossings of individuals” and all that computes ways of least cost.</source>
        <translation>Создаёт один растр сопротивления перемещению вида кошачьих по земному покрову, пригодности, расчленённости рельефа и барьерам. Сопротивление 1 — лучшая местность; 50 означает, что метр стоит столько же, сколько там 50 метров. Растр используется в инструменте «Поиск случаев пересечения границы особями» и во всех расчётах путей наименьшей стоимости.</translation>
    </message>
    <message>
        <source>Makes planning units over a study area, hexagons, squares or own polygons, and measures in each what rasters, polygons, lines and points hold. The result is what the selection of priority areas takes.</source>
        <translation>Создаёт единицы планирования в районе исследования — шестиугольники, квадраты или собственные полигоны — и измеряет в каждой то, что содержат растры, полигоны, линии и точки. Результат используется при выделении приоритетных территорий.</translation>
    </message>
    <message>
        <source>Management authority</source>
        <translation>Управляющая организация</translation>
    </message>
    <message>
        <source>Management plan</source>
        <translation>План управления</translation>
    </message>
    <message>
        <source>Management plan being prepared</source>
        <translation>План управления готовится</translation>
    </message>
    <message>
        <source>Management plan unknown</source>
        <translation>О плане управления неизвестно</translation>
    </message>
    <message>
        <source>Management plan, complete and in force</source>
        <translation>План управления полный и действует</translation>
    </message>
    <message>
        <source>Management plan, out of date or incomplete</source>
        <translation>План управления устарел или неполон</translation>
    </message>
    <message>
        <source>Manages the site</source>
        <translation>Управляет территорией</translation>
    </message>
    <message>
        <source>Many measures taken, not all that are needed</source>
        <translation>Принято много мер, но не все нужные</translation>
    </message>
    <message>
        <source>Map shows</source>
        <translation>На карте показано</translation>
    </message>
    <message>
        <source>Map the habitats of the site.</source>
        <translation>Картируйте местообитания территории.</translation>
    </message>
    <message>
        <source>Map threats and who is responsible</source>
        <translation>Карта угроз и ответственных</translation>
    </message>
    <message>
        <source>Map with the boundary</source>
        <translation>Карта с границей</translation>
    </message>
    <message>
        <source>Mapped as to be restored</source>
        <translation>По карте нужно восстановить</translation>
    </message>
    <message>
        <source>Mapped by (office)</source>
        <translation>Кто картировал (учреждение)</translation>
    </message>
    <message>
        <source>Mapped habitats</source>
        <translation>Картированные местообитания</translation>
    </message>
    <message>
        <source>Mapped habitats: {mapped}, together {area} ha. Issues: {issues}, one for each polygon without a method, for nobody has surveyed it.</source>
        <translation>Картированные местообитания: {mapped}, вместе {area} га. Замечания: {issues}, по одному на каждый полигон без метода, потому что их никто не обследовал.</translation>
    </message>
    <message>
        <source>Mapped in poor condition</source>
        <translation>По карте плохое состояние</translation>
    </message>
    <message>
        <source>Mapping of columns (JSON)</source>
        <translation>Сопоставление столбцов (JSON)</translation>
    </message>
    <message>
        <source>Maps of each solution: {files} files and {megabytes} MB at most.</source>
        <translation>Карты каждого решения: не более {files} файлов и {megabytes} МБ.</translation>
    </message>
    <message>
        <source>Match genotypes</source>
        <translation>Сопоставление генотипов</translation>
    </message>
    <message>
        <source>Match identities of agencies</source>
        <translation>Сопоставление особей между ведомствами</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Matching pairs</source>
        <translation>Совпадающие пары</translation>
    </message>
    <message>
        <source>Matrix of effective resistances (CSV)</source>
        <translation>Матрица эффективных сопротивлений (CSV)</translation>
    </message>
    <message>
        <source>Mature individuals</source>
        <translation>Половозрелые особи</translation>
    </message>
    <message>
        <source>Maximum current</source>
        <translation>Максимальный ток</translation>
    </message>
    <message>
        <source>Maximum current (A)</source>
        <translation>Максимальный ток (А)</translation>
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
        <source>Mean dispersal distances (m)</source>
        <translation>Средние расстояния расселения (м)</translation>
    </message>
    <message>
        <source>Means and sums over the loci.</source>
        <translation>Средние и суммы по локусам.</translation>
    </message>
    <message>
        <source>Measure genetic diversity</source>
        <translation>Оценка генетического разнообразия</translation>
    </message>
    <message>
        <source>Measure of ruggedness</source>
        <translation>Мера расчленённости рельефа</translation>
    </message>
    <message>
        <source>Measures how diverse the animals of each group are, and how far the groups differ. Groups are the sides of the border (declared, else those that the place tells without doubt), the sides of a barrier, periods, or a column of the samples.</source>
        <translation>Оценивает, насколько разнообразны животные каждой группы и насколько различаются группы. Группы — это стороны границы (заявленные, иначе те, которые место указывает без сомнений), стороны барьера, периоды или значения столбца образцов.</translation>
    </message>
    <message>
        <source>Measures how well patches of habitat or protected areas are connected: for the whole, for each patch, for each country and across borders. Give polygons and the distance that animals disperse.</source>
        <translation>Измеряет, насколько хорошо связаны участки местообитаний или особо охраняемые природные территории: в целом, для каждого участка, для каждой страны и через границы. Задайте полигоны и расстояние, на которое расселяются животные.</translation>
    </message>
    <message>
        <source>Measures unknown</source>
        <translation>О мерах неизвестно</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Медиафайлы</translation>
    </message>
    <message>
        <source>Medians of both sides for each stretch of a border and each layer, and whether they jump.</source>
        <translation>Медианы обеих сторон для каждого отрезка границы и каждого слоя и сведения о том, есть ли скачок.</translation>
    </message>
    <message>
        <source>Medium impact</source>
        <translation>Среднее воздействие</translation>
    </message>
    <message>
        <source>Memory for one computation (GB)</source>
        <translation>Память для одного расчёта (ГБ)</translation>
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
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Method of mapping</source>
        <translation>Метод картирования</translation>
    </message>
    <message>
        <source>Method of survey</source>
        <translation>Метод обследования</translation>
    </message>
    <message>
        <source>Method record (ODMAP)</source>
        <translation>Описание метода (ODMAP)</translation>
    </message>
    <message>
        <source>Method: maximum likelihood (Borchers and Efford 2008) with effort by station and occasion (Efford, Borchers and Mowat 2013), half-normal detection or half-normal hazard, density limits from the profile of the likelihood. Expected and realised numbers follow Efford and Fewster (2013); the realised number counts the animals that were detected and adds those that were not.</source>
        <translation>Метод: максимальное правдоподобие (Borchers и Efford 2008) с учётным усилием по фототочкам и учётным периодам (Efford, Borchers и Mowat 2013), полунормальная функция регистрации или полунормальная функция риска, границы плотности по профилю правдоподобия. Ожидаемое и реализованное числа определяются по Efford и Fewster (2013); реализованное число — это зарегистрированные животные плюс незарегистрированные.</translation>
    </message>
    <message>
        <source>Method: pairs that reviewers call the same are joined (union-find, Tarjan 1975), better grades and earlier decisions first; what a standing decision calls different is never in one animal (cannot-link, Wagstaff et al. 2001). Reviewers or flanks that contradict each other, and chains that would bring different animals together, are listed as conflicts and join nothing.</source>
        <translation>Метод: пары, которые проверяющие признали одним животным, объединяются (union-find, Tarjan 1975), сначала с более высокой степенью и с более ранним решением; то, что действующее решение признаёт разным, никогда не входит в одно животное (cannot-link, Wagstaff и соавторы, 2001). Противоречащие друг другу проверяющие или бока, а также цепочки, которые объединили бы разных животных, указываются как противоречия и ничего не объединяют.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Методы</translation>
    </message>
    <message>
        <source>Methods: ahp, pairwise comparisons by the principal eigenvector (Saaty 1980), where missing pairs are left out (Harker 1987); direct, points; roc, rank-order centroids (Barron and Barrett 1996); swing, how much the change from worst to best is worth, 100 for the largest (von Winterfeldt and Edwards 1986).</source>
        <translation>Методы: ahp — попарные сравнения по главному собственному вектору (Saaty 1980), отсутствующие пары пропускаются (Harker 1987); direct — баллы; roc — центроиды рангового порядка (Barron и Barrett 1996); swing — насколько ценно изменение от худшего к лучшему, 100 для наибольшего (von Winterfeldt и Edwards 1986).</translation>
    </message>
    <message>
        <source>Metres, on the same cells. Flat ground then resists more, as for the snow leopard.</source>
        <translation>Метры, на тех же ячейках. Тогда ровная местность сопротивляется сильнее, как для снежного барса.</translation>
    </message>
    <message>
        <source>Mines and quarries</source>
        <translation>Шахты и карьеры</translation>
    </message>
    <message>
        <source>Minimum crossing rates by sex and direction</source>
        <translation>Минимальная частота пересечений границы по полу и направлению</translation>
    </message>
    <message>
        <source>Minimum crossings by species and direction.</source>
        <translation>Минимальное число пересечений границы по видам и направлениям.</translation>
    </message>
    <message>
        <source>Minimum crossings per 1000 trap-days of both sides, by the band of the farther record.</source>
        <translation>Минимальное число пересечений границы на 1000 ловушко-суток обеих сторон, по полосе более удалённой записи.</translation>
    </message>
    <message>
        <source>Minimum number of crossings of certain identity: {crossings}, by the month of the first record after the crossing.</source>
        <translation>Минимальное число пересечений границы с достоверным определением особи: {crossings}, по месяцу первой записи после пересечения.</translation>
    </message>
    <message>
        <source>Minimum number of crossings of certain identity: {crossings}, each spread over the stretch where it may lie.</source>
        <translation>Минимальное число пересечений границы с достоверным определением особи: {crossings}; каждое распределено по тому отрезку границы, где оно могло произойти.</translation>
    </message>
    <message>
        <source>Minutes apart</source>
        <translation>Интервал в минутах</translation>
    </message>
    <message>
        <source>Minutes read as decimals</source>
        <translation>Минуты прочитаны как десятичные доли</translation>
    </message>
    <message>
        <source>Mismatches between samples, and what the loci can tell apart</source>
        <translation>Несовпадения между образцами и то, что позволяют различить локусы</translation>
    </message>
    <message>
        <source>Mismatching alleles</source>
        <translation>Несовпадающие аллели</translation>
    </message>
    <message>
        <source>Mismatching loci</source>
        <translation>Несовпадающие локусы</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Mode advanced needs grounds, where current leaves. Nothing was computed. Choose a layer of grounds.</source>
        <translation>Для режима advanced нужны заземления, через которые ток уходит. Ничего не рассчитано. Выберите слой заземлений.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Model M0 (Otis et al. 1978)</source>
        <translation>Модель M0 (Otis и соавторы, 1978)</translation>
    </message>
    <message>
        <source>Model habitat suitability</source>
        <translation>Моделирование пригодности местообитаний</translation>
    </message>
    <message>
        <source>Models how suitable the cells of a landscape are as habitat of a species, from points where it was found, rasters of covariates and a background. It tests the model where it was not fitted, and shows where it must not be trusted. It feeds “Build a resistance surface” and “Planning units”.</source>
        <translation>Моделирует, насколько ячейки ландшафта пригодны как местообитание вида, по точкам, где он найден, растрам ковариат и фону. Проверяет модель там, где она не подбиралась, и показывает, где ей нельзя доверять. Результат используют «Построить поверхность сопротивления» и «Единицы планирования».</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Удовлетворительное</translation>
    </message>
    <message>
        <source>Moderate decline</source>
        <translation>Умеренное сокращение</translation>
    </message>
    <message>
        <source>Moderate increase</source>
        <translation>Умеренный рост</translation>
    </message>
    <message>
        <source>Moderate loss (10 to 30 % in 10 years)</source>
        <translation>Умеренная потеря (10–30 % за 10 лет)</translation>
    </message>
    <message>
        <source>Monitor the site every year</source>
        <translation>Вести мониторинг территории каждый год</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Месяц, день, год</translation>
    </message>
    <message>
        <source>Months of an occasion</source>
        <translation>Месяцев в учётном периоде</translation>
    </message>
    <message>
        <source>More than {links} pairs of polygons lie within the cut distance, which is too much for the memory. Nothing was computed. Raise the least probability or shorten the dispersal distance.</source>
        <translation>В пределах предельного расстояния лежит больше {links} пар полигонов, что слишком много для памяти. Ничего не рассчитано. Увеличьте наименьшую вероятность или уменьшите расстояние расселения.</translation>
    </message>
    <message>
        <source>Mosaic of the corridors</source>
        <translation>Мозаика экологических коридоров</translation>
    </message>
    <message>
        <source>Most (50 to 90 %)</source>
        <translation>Большая часть (50–90 %)</translation>
    </message>
    <message>
        <source>Most crossings of one animal</source>
        <translation>Наибольшее число пересечений у одного животного</translation>
    </message>
    <message>
        <source>Most gain (%)</source>
        <translation>Наибольший выигрыш (%)</translation>
    </message>
    <message>
        <source>Most of the site protected (50 to 90 %)</source>
        <translation>Охраняется большая часть территории (50–90 %)</translation>
    </message>
    <message>
        <source>Most places of the data set lie on one grid.</source>
        <translation>Большинство мест набора данных лежит на одной сетке.</translation>
    </message>
    <message>
        <source>Most targets within a budget</source>
        <translation>Больше всего целевых показателей в рамках бюджета</translation>
    </message>
    <message>
        <source>Move each slider towards the more important criterion. Pairs that you leave are not judged.</source>
        <translation>Передвиньте каждый ползунок к более важному критерию. Пары, которые вы не тронули, остаются без оценки.</translation>
    </message>
    <message>
        <source>Movebank</source>
        <translation>Movebank</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Перемещения</translation>
    </message>
    <message>
        <source>Multiplier of the penalty</source>
        <translation>Множитель штрафа</translation>
    </message>
    <message>
        <source>Multiplier of the penalty; share of the lasso</source>
        <translation>Множитель штрафа; доля лассо</translation>
    </message>
    <message>
        <source>Multistate capture-recapture (Arnason 1973; Schwarz, Schweigert and Arnason 1993; Brownie et al. 1993) with 95 % intervals of the profile likelihood.</source>
        <translation>Многосостоянный метод повторного отлова (Arnason 1973; Schwarz, Schweigert и Arnason 1993; Brownie и соавторы, 1993) с 95 % интервалами по профилю правдоподобия.</translation>
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
        <source>Name a person only with consent; without it name and contact are not stored. Write no names into remarks.</source>
        <translation>Называйте человека только с его согласия; без согласия имя и контакты не сохраняются. Не пишите имён в примечаниях.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название на английском языке</translation>
    </message>
    <message>
        <source>Name of a polygon</source>
        <translation>Название полигона</translation>
    </message>
    <message>
        <source>Name of the data set</source>
        <translation>Название набора данных</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Название места</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Название территории</translation>
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
        <source>Named corridors and records of these species.</source>
        <translation>Названные экологические коридоры и записи этих видов.</translation>
    </message>
    <message>
        <source>Named corridors drawn: {drawn}; without two known ends: {listed}. Lines are schematic.</source>
        <translation>Показано названных экологических коридоров: {drawn}; без двух известных концов: {listed}. Линии схематичные.</translation>
    </message>
    <message>
        <source>Named corridors, schematic</source>
        <translation>Названные экологические коридоры, схематично</translation>
    </message>
    <message>
        <source>Named in a text of the programme</source>
        <translation>Упоминание в тексте программы</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Names of data sets with ; between them. Left empty: all of them.</source>
        <translation>Названия наборов данных через знак «;». Если оставить пустым, берутся все.</translation>
    </message>
    <message>
        <source>Names of data sets with a semicolon between them; left empty, all of them.</source>
        <translation>Названия наборов данных через точку с запятой; если оставить пустым, берутся все.</translation>
    </message>
    <message>
        <source>Names of issues (issue_id) with ; between them.</source>
        <translation>Имена замечаний (issue_id) через знак «;».</translation>
    </message>
    <message>
        <source>Names of key sites</source>
        <translation>Названия ключевых территорий</translation>
    </message>
    <message>
        <source>Names of links between records and animals (evidence_id) with ; between them.</source>
        <translation>Имена связей между записями и животными (evidence_id) через знак «;».</translation>
    </message>
    <message>
        <source>Names of tables and fields are English in the file, because offices of several languages share it; QGIS shows them in the language of each user.</source>
        <translation>Имена таблиц и полей в файле английские, потому что им пользуются учреждения с разными языками; QGIS показывает их на языке каждого пользователя.</translation>
    </message>
    <message>
        <source>Narrowest place (m)</source>
        <translation>Самое узкое место (м)</translation>
    </message>
    <message>
        <source>National costs cannot be compared, so that without a common layer of cost the area counts. The table tells the gain of a group; it ranks no country.</source>
        <translation>Национальные стоимости сравнивать нельзя, поэтому без общего слоя стоимости учитывается площадь. Таблица показывает выигрыш группы; страны она не ранжирует.</translation>
    </message>
    <message>
        <source>National numbers are not added up, because that would count twice the animals of several countries. Animals of {countries} at least: {numbers}.</source>
        <translation>Национальные числа не складываются, потому что тогда животные нескольких стран были бы учтены дважды. Наименьшее число животных по странам ({countries}): {numbers}.</translation>
    </message>
    <message>
        <source>Natural wetlands alone</source>
        <translation>Только естественные водно-болотные угодья</translation>
    </message>
    <message>
        <source>Natural wetlands before, another class after: candidates for restoration.</source>
        <translation>До — естественные водно-болотные угодья, после — другой класс: возможные места восстановления.</translation>
    </message>
    <message>
        <source>Near a capital</source>
        <translation>Рядом со столицей</translation>
    </message>
    <message>
        <source>Near threatened (NT)</source>
        <translation>Близкий к уязвимому положению (NT)</translation>
    </message>
    <message>
        <source>Nearest core by cost</source>
        <translation>Ближайшее по стоимости ядро</translation>
    </message>
    <message>
        <source>Nearest cores</source>
        <translation>Ближайшие ядра</translation>
    </message>
    <message>
        <source>Nearest sites linked</source>
        <translation>Число связываемых ближайших территорий</translation>
    </message>
    <message>
        <source>Need of restoration</source>
        <translation>Потребность в восстановлении</translation>
    </message>
    <message>
        <source>Needed, unless an exact package takes it from the imported data set.</source>
        <translation>Обязательно, если пакет с точными данными не берёт это из импортированного набора данных.</translation>
    </message>
    <message>
        <source>Needs of the whole site, told in an assessment</source>
        <translation>Потребности всей территории по оценке</translation>
    </message>
    <message>
        <source>Negligible or no impact</source>
        <translation>Воздействие ничтожно или отсутствует</translation>
    </message>
    <message>
        <source>Neighbouring cores</source>
        <translation>Соседние ядра</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Соседние ячейки</translation>
    </message>
    <message>
        <source>Neither a point nor a boundary is held.</source>
        <translation>Нет ни точки, ни границы.</translation>
    </message>
    <message>
        <source>Neither links nor a pair were named. Nothing was changed. Name what is decided.</source>
        <translation>Не указаны ни связи, ни пара. Ничего не изменено. Укажите, по чему принимается решение.</translation>
    </message>
    <message>
        <source>New border crossings</source>
        <translation>Новые пересечения границы</translation>
    </message>
    <message>
        <source>New counts</source>
        <translation>Новые учёты</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>New is what a file brought into the database in the period, whenever it was counted. A count without a day belongs to the period by its season year.</source>
        <translation>Новым считается то, что поступило в базу данных с файлом за период, когда бы ни проводился учёт. Учёт без дня относится к периоду по своему году сезона.</translation>
    </message>
    <message>
        <source>New protected areas</source>
        <translation>Новые особо охраняемые природные территории</translation>
    </message>
    <message>
        <source>New recommendations</source>
        <translation>Новые рекомендации</translation>
    </message>
    <message>
        <source>New site assessments</source>
        <translation>Новые оценки территорий</translation>
    </message>
    <message>
        <source>New site assessments: {assessments}, one of each country. Open recommendations: {open}. Without a day of issue they are not called new.</source>
        <translation>Новые оценки территорий: {assessments}, по одной от каждой страны. Открытые рекомендации: {open}. Без даты выдачи они не называются новыми.</translation>
    </message>
    <message>
        <source>No animal of a known species was seen.</source>
        <translation>Животных известного вида не замечено.</translation>
    </message>
    <message>
        <source>No animal was caught at two stations, so nothing tells how far animals move. Nothing was estimated. Choose more days or sides.</source>
        <translation>Ни одно животное не отловлено на двух фототочках, поэтому нельзя определить, как далеко перемещаются животные. Оценка не выполнена. Выберите больше дней или сторон границы.</translation>
    </message>
    <message>
        <source>No animal was caught in: {where}. Values of its own are not identified there: cells of such a side take the density of the nearest side with captures, and such a session is left out.</source>
        <translation>Ни одного животного не отловлено здесь: {where}. Собственные значения там определить нельзя: ячейки такой стороны получают плотность ближайшей стороны с отловами, а такая сессия исключается.</translation>
    </message>
    <message>
        <source>No animal was seen on one and then on another of the sides {sides}. No rate was estimated. Choose a longer period, or report that none of the animals was seen to cross with this effort.</source>
        <translation>Ни одно животное не замечено сначала на одной, а затем на другой из сторон {sides}. Частоты не оценены. Выберите более длинный период или сообщите, что при этом учётном усилии пересечений границы не замечено.</translation>
    </message>
    <message>
        <source>No answers are: a point where a boundary is needed, values of low confidence, counts too few for a verdict of “Assess key sites by criteria”, a derived 1 % level, and for Ramsar an assessment older than six years. Every answer names its rows.</source>
        <translation>Ответами не считаются: точка там, где нужна граница; значения с низкой достоверностью; учёты, которых слишком мало для заключения алгоритма «Оценка ключевых территорий по критериям»; рассчитанный однопроцентный порог; для Рамсара — оценка старше шести лет. В каждом ответе указаны его строки.</translation>
    </message>
    <message>
        <source>No block of {block} cells has a source of {threshold} or more. Nothing was computed. Lower the least source, or check the raster of sources.</source>
        <translation>Ни в одном блоке (размер в ячейках: {block}) нет источника со значением {threshold} или больше. Ничего не рассчитано. Уменьшите наименьший источник или проверьте растр источников.</translation>
    </message>
    <message>
        <source>No boundary file was written. {why} {mend}</source>
        <translation>Файл границы не записан. {why} {mend}</translation>
    </message>
    <message>
        <source>No calibration was given: no match between laboratories is declared.</source>
        <translation>Калибровка не задана: совпадения между лабораториями не устанавливаются.</translation>
    </message>
    <message>
        <source>No cell has data in all covariates. Nothing was computed. Choose rasters that cover the same area.</source>
        <translation>Нет ячейки с данными во всех ковариатах. Ничего не рассчитано. Выберите растры, охватывающие одну и ту же область.</translation>
    </message>
    <message>
        <source>No cell has data in all rasters. Nothing was written. Choose rasters that cover the same area.</source>
        <translation>Нет ячейки с данными во всех растрах. Ничего не записано. Выберите растры, охватывающие одну и ту же область.</translation>
    </message>
    <message>
        <source>No cell is published.</source>
        <translation>Ни одна ячейка не опубликована.</translation>
    </message>
    <message>
        <source>No cell of the mask lies in the habitat layer. Nothing was estimated. Choose polygons that cover the survey, with their reference system.</source>
        <translation>Ни одна ячейка маски не лежит в слое местообитания. Оценка не выполнена. Выберите полигоны, охватывающие обследование, с указанной системой координат.</translation>
    </message>
    <message>
        <source>No cells with data join cores {one} and {two}; they have no corridor.</source>
        <translation>Ядра {one} и {two} не соединены ячейками с данными; экологического коридора между ними нет.</translation>
    </message>
    <message>
        <source>No chain of comparisons by judge {judge} joins {one} and {two}. Nothing was computed. Add a comparison.</source>
        <translation>Никакая цепочка сравнений эксперта {judge} не связывает {one} и {two}. Ничего не рассчитано. Добавьте сравнение.</translation>
    </message>
    <message>
        <source>No change of this kind.</source>
        <translation>Изменений этого типа нет.</translation>
    </message>
    <message>
        <source>No chosen study area is for the species {species}. Nothing was computed. Choose other areas or species.</source>
        <translation>Ни один из выбранных районов исследования не относится к видам {species}. Ничего не рассчитано. Выберите другие районы или виды.</translation>
    </message>
    <message>
        <source>No column would have given a place away.</source>
        <translation>Ни один столбец не раскрыл бы места.</translation>
    </message>
    <message>
        <source>No corridors are left. Nothing was computed. Check the layer, or choose other species.</source>
        <translation>Экологических коридоров не осталось. Ничего не рассчитано. Проверьте слой или выберите другие виды.</translation>
    </message>
    <message>
        <source>No count is known; that is not a count of zero.</source>
        <translation>Учёты неизвестны; это не нулевой результат учёта.</translation>
    </message>
    <message>
        <source>No crossing of certain or probable identity lies on a border line.</source>
        <translation>Ни одно пересечение границы с достоверным или вероятным определением особи не приходится на линию границы.</translation>
    </message>
    <message>
        <source>No density is computed from these numbers, for the area that they refer to is not known; a spatial model is needed for that.</source>
        <translation>По этим числам плотность не рассчитывается, потому что площадь, к которой они относятся, неизвестна; для этого нужна пространственная модель.</translation>
    </message>
    <message>
        <source>No feature lies in the study area. Nothing was computed. Give layers, units or a database with features in it.</source>
        <translation>В районе исследования нет ни одного объекта охраны. Ничего не рассчитано. Задайте слои, единицы или базу данных, где в этом районе есть объекты охраны.</translation>
    </message>
    <message>
        <source>No field of layer {layer} begins with {prefix}. Nothing was computed. Choose the fields that hold the features.</source>
        <translation>В слое {layer} нет полей, имена которых начинаются с {prefix}. Ничего не рассчитано. Выберите поля с объектами охраны.</translation>
    </message>
    <message>
        <source>No group has {few} animals or more; animals with a group: {animals}. Nothing was measured. Choose larger groups or import more samples.</source>
        <translation>Ни в одной группе нет нужного числа животных (не менее {few}); животных, отнесённых к группам: {animals}. Оценка не выполнена. Выберите более крупные группы или импортируйте больше образцов.</translation>
    </message>
    <message>
        <source>No issue was named. Nothing was changed. Give the names of issues with ; between them.</source>
        <translation>Замечание не указано. Ничего не изменено. Укажите имена замечаний через знак «;».</translation>
    </message>
    <message>
        <source>No key site has {species} present. Nothing was written. Choose another species or name a site.</source>
        <translation>Нет ключевой территории, где присутствует вид {species}. Ничего не записано. Выберите другой вид или укажите территорию.</translation>
    </message>
    <message>
        <source>No level is known for the population.</source>
        <translation>Порог для популяции неизвестен.</translation>
    </message>
    <message>
        <source>No management plan</source>
        <translation>Плана управления нет</translation>
    </message>
    <message>
        <source>No measures taken</source>
        <translation>Меры не приняты</translation>
    </message>
    <message>
        <source>No office has assessed this site. Write the form, have it filled in and import it, or make a new entry.</source>
        <translation>Ни одно учреждение не оценило эту территорию. Создайте форму, дайте её заполнить и импортируйте либо добавьте новую запись.</translation>
    </message>
    <message>
        <source>No operation is known that leads from the reference system to WGS 84 at this place.</source>
        <translation>Неизвестно преобразование, которое в этом месте переводит координаты из этой системы в WGS 84.</translation>
    </message>
    <message>
        <source>No part is empty.</source>
        <translation>Пустых разделов нет.</translation>
    </message>
    <message>
        <source>No place known</source>
        <translation>Место неизвестно</translation>
    </message>
    <message>
        <source>No population with a known level is listed for this site and season.</source>
        <translation>Для этой территории и сезона не указана популяция с известным порогом.</translation>
    </message>
    <message>
        <source>No proposal is in this list. Choose a species and compare its samples or codes, or name two codes below.</source>
        <translation>В этом списке нет предложений. Выберите вид и сравните его образцы или коды либо укажите два кода ниже.</translation>
    </message>
    <message>
        <source>No protected area lies inside the region, so that nothing is connected there. Nothing was computed. Check both layers and their coordinate reference systems.</source>
        <translation>Внутри региона нет особо охраняемых природных территорий, поэтому связывать там нечего. Ничего не рассчитано. Проверьте оба слоя и их системы координат.</translation>
    </message>
    <message>
        <source>No published count of the site.</source>
        <translation>Нет опубликованного учёта на территории.</translation>
    </message>
    <message>
        <source>No raster was given. Nothing was computed. Choose land cover, suitability or elevation, or several of them.</source>
        <translation>Растр не задан. Ничего не рассчитано. Выберите земной покров, пригодность или высоту, либо несколько из них.</translation>
    </message>
    <message>
        <source>No record can be written into the package. Nothing was written. Choose other data sets, or import the records first.</source>
        <translation>В пакет нельзя записать ни одной записи. Ничего не записано. Выберите другие наборы данных или сначала импортируйте записи.</translation>
    </message>
    <message>
        <source>No record in the database names an animal of this species on a known side at a known time. No rate was estimated. Import such records or change SPECIES, COUNTRIES or GRADE.</source>
        <translation>Ни в одной записи базы данных не указано животное этого вида на известной стороне границы в известное время. Частоты не оценены. Импортируйте такие записи или измените SPECIES, COUNTRIES или GRADE.</translation>
    </message>
    <message>
        <source>No record in this database names an animal. Take records in by “Import”, or compare samples on the page “Matches”.</source>
        <translation>Ни в одной записи этой базы данных не указано животное. Примите записи на вкладке «Импорт» или сравните образцы на вкладке «Совпадения».</translation>
    </message>
    <message>
        <source>No record is of a transmitter: this is a minimum activity range, which shows where people looked, not all of the home range.</source>
        <translation>Записей по передатчику нет: это минимальный участок активности, который показывает, где искали люди, а не весь индивидуальный участок.</translation>
    </message>
    <message>
        <source>No record names an animal on a known side.</source>
        <translation>Ни в одной записи не указано животное на известной стороне.</translation>
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
        <source>No row of the sheet of sites names the office. Write its name there.</source>
        <translation>Ни в одной строке листа территорий не указано учреждение. Впишите туда его название.</translation>
    </message>
    <message>
        <source>No run of {algorithm} ended before the period; its latest run is of {after}. Older results are not known, so nothing is compared. A run repeated on the same data keeps only its latest date.</source>
        <translation>Ни один запуск алгоритма {algorithm} не завершён до начала периода; последний запуск: {after}. Более ранние результаты неизвестны, поэтому ничего не сравнивается. Запуск, повторённый на тех же данных, сохраняет только последнюю дату.</translation>
    </message>
    <message>
        <source>No run of {algorithm} ended within the period; its results are still those of {day}.</source>
        <translation>За период не завершён ни один запуск алгоритма {algorithm}; его результаты те же, что на {day}.</translation>
    </message>
    <message>
        <source>No sample has a value in column {column}. Nothing was measured. Name a field of the samples, or a column of the table that they were imported from.</source>
        <translation>Ни у одного образца нет значения в столбце {column}. Оценка не выполнена. Укажите поле образцов или столбец таблицы, из которой они импортированы.</translation>
    </message>
    <message>
        <source>No segment lies within 1 km of a barrier.</source>
        <translation>Ни один участок не лежит в пределах 1 км от барьера.</translation>
    </message>
    <message>
        <source>No selection holds all targets and limits together: {lacking}. Nothing was written. Loosen these by at least as much, or others instead.</source>
        <translation>Ни один набор не удовлетворяет одновременно всем целевым показателям и ограничениям: {lacking}. Ничего не записано. Ослабьте их не менее чем на столько или ослабьте вместо них другие.</translation>
    </message>
    <message>
        <source>No sensitivity category is set for species {species_id} and record type {record_type}. Nothing was released. Set the category in sensitivity.csv.</source>
        <translation>Для вида {species_id} и типа записи {record_type} не задана категория чувствительности. Данные не переданы. Задайте категорию в файле sensitivity.csv.</translation>
    </message>
    <message>
        <source>No side is declared, and the point is too near to the border to tell it.</source>
        <translation>Сторона границы не заявлена, а точка слишком близка к границе, чтобы её определить.</translation>
    </message>
    <message>
        <source>No site in table sites is in the chosen countries and lists a chosen species. Nothing was computed. Choose others.</source>
        <translation>В таблице sites нет территории в выбранных странах, в списке которой есть выбранный вид. Ничего не рассчитано. Измените выбор.</translation>
    </message>
    <message>
        <source>No site was visited twice, so that use and detection cannot be told apart. Nothing was computed. Give more occasions, or shorter ones.</source>
        <translation>Ни одна территория не посещена дважды, поэтому использование нельзя отделить от регистрации. Ничего не рассчитано. Задайте больше учётных периодов или более короткие.</translation>
    </message>
    <message>
        <source>No source reaches a ground over cells with data, so that no current flows.</source>
        <translation>Ни один источник не достигает заземления по ячейкам с данными, поэтому ток не течёт.</translation>
    </message>
    <message>
        <source>No species</source>
        <translation>Вид не указан</translation>
    </message>
    <message>
        <source>No species stated</source>
        <translation>Вид не указан</translation>
    </message>
    <message>
        <source>No station has both a place and effort behind the captures. Nothing was estimated. Import deployments with place, start and end.</source>
        <translation>Среди фототочек с отловами нет ни одной, у которой были бы и место, и учётное усилие. Оценка не выполнена. Импортируйте установки фотоловушек с местом, началом и окончанием.</translation>
    </message>
    <message>
        <source>No station has effort in days.</source>
        <translation>Ни у одной фототочки нет учётного усилия в сутках.</translation>
    </message>
    <message>
        <source>No stretch of a land border lies near the cells, so that no jump was looked for.</source>
        <translation>Вблизи ячеек нет отрезков сухопутной границы, поэтому поиск скачков не выполнялся.</translation>
    </message>
    <message>
        <source>No two reviewers judged the same pair.</source>
        <translation>Ни одна пара не оценена двумя проверяющими.</translation>
    </message>
    <message>
        <source>No two sides were counted in the same season on different days.</source>
        <translation>Нет двух сторон, где учёты одного сезона проведены в разные дни.</translation>
    </message>
    <message>
        <source>No unit is in {country}. Nothing was computed. Correct the limits or the field with the country.</source>
        <translation>Ни одна единица не находится в стране {country}. Ничего не рассчитано. Исправьте ограничения или поле со страной.</translation>
    </message>
    <message>
        <source>No unit lies in the study area. Nothing was computed. Choose units and a study area that overlap.</source>
        <translation>Ни одна единица не лежит в районе исследования. Ничего не рассчитано. Выберите единицы и район исследования, которые перекрываются.</translation>
    </message>
    <message>
        <source>No usable record has an exact place.</source>
        <translation>Ни у одной пригодной записи нет точного места.</translation>
    </message>
    <message>
        <source>No valid point</source>
        <translation>Нет допустимой точки</translation>
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
        <source>No visit found the species. Nothing was computed. Check the field of detections.</source>
        <translation>Ни при одном посещении вид не найден. Ничего не рассчитано. Проверьте поле регистраций.</translation>
    </message>
    <message>
        <source>No way of cost {most} or less joins cores {one} and {two}; they have no corridor.</source>
        <translation>Ядра {one} и {two} не соединены путём со стоимостью {most} или меньше; экологического коридора между ними нет.</translation>
    </message>
    <message>
        <source>Nobody knows resistance exactly. The corridors are therefore searched again with its values stretched to contrasts of 10, 100 and 1000: rank is the order by cost, place the share of the new way that lies in the corridor. Where rank or place changes, the corridor is a matter of the scale.</source>
        <translation>Точное сопротивление никому не известно. Поэтому экологические коридоры ищутся повторно при значениях, растянутых до контрастов 10, 100 и 1000: ранг — это порядок по стоимости, место — доля нового пути, лежащая в экологическом коридоре. Если ранг или место меняется, экологический коридор зависит от выбора шкалы.</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Неправительственная организация</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Нормировка</translation>
    </message>
    <message>
        <source>Normalised current</source>
        <translation>Нормированный ток</translation>
    </message>
    <message>
        <source>Normalised current (1 is what is expected)</source>
        <translation>Нормированный ток (1 — ожидаемое значение)</translation>
    </message>
    <message>
        <source>Northing and easting stood in each other's column, as the values show, and were exchanged.</source>
        <translation>Судя по значениям, северная и восточная координаты стояли в столбцах друг друга; они переставлены.</translation>
    </message>
    <message>
        <source>Not a day: {day}. Nothing was written. Give both days of the period as year-month-day.</source>
        <translation>Это не день: {day}. Ничего не записано. Укажите оба дня периода в виде год-месяц-день.</translation>
    </message>
    <message>
        <source>Not a record of its own: it gives one more choice of the same observation.</source>
        <translation>Не является отдельной записью: это ещё один вариант того же наблюдения.</translation>
    </message>
    <message>
        <source>Not a record of its own: the event was read together with its occurrences.</source>
        <translation>Не является отдельной записью: событие прочитано вместе с его находками.</translation>
    </message>
    <message>
        <source>Not a record of its own: the measurement was kept with what it belongs to.</source>
        <translation>Не является отдельной записью: измерение принято вместе с тем, к чему оно относится.</translation>
    </message>
    <message>
        <source>Not asked, because its reference data are not at hand: {test}.</source>
        <translation>Проверка не выполнена, так как для неё нет справочных данных: {test}.</translation>
    </message>
    <message>
        <source>Not evaluated (NE)</source>
        <translation>Неоценённый (NE)</translation>
    </message>
    <message>
        <source>Not kept: the population or another column beside the genotype, because the table says neither species, date nor place of its samples; a mapping of such a column keeps it.</source>
        <translation>Не принято: популяция или другой столбец рядом с генотипом, так как в таблице не указаны ни вид, ни дата, ни место образцов; сопоставление такого столбца позволяет его принять.</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Не выполнен</translation>
    </message>
    <message>
        <source>Not read as a record of its own: it is another allele of a locus told before.</source>
        <translation>Не прочитано как отдельная запись: это ещё один аллель уже указанного локуса.</translation>
    </message>
    <message>
        <source>Not read as a record of its own: it raises the count of an equal row.</source>
        <translation>Не прочитано как отдельная запись: увеличивает число животных в такой же строке.</translation>
    </message>
    <message>
        <source>Not read, because a blank cell is no count of zero unless all was covered.</source>
        <translation>Не прочитано, так как пустая ячейка не означает нулевой учёт, если не было обследовано всё.</translation>
    </message>
    <message>
        <source>Not read, because a route is a plan and no record.</source>
        <translation>Не прочитано, так как маршрут — это план, а не запись.</translation>
    </message>
    <message>
        <source>Not read, because it is another observer's copy of a shared list.</source>
        <translation>Не прочитано, так как это копия общего списка у другого наблюдателя.</translation>
    </message>
    <message>
        <source>Not read, because it names a hybrid or more than one possible species.</source>
        <translation>Не прочитано, так как указан гибрид или несколько возможных видов.</translation>
    </message>
    <message>
        <source>Not read, because it tells of no animal.</source>
        <translation>Не прочитано, так как о животном здесь не сообщается.</translation>
    </message>
    <message>
        <source>Not read, because no animal wore the tag.</source>
        <translation>Не прочитано, так как передатчик не был на животном.</translation>
    </message>
    <message>
        <source>Not read, because observations of another level describe the same animals.</source>
        <translation>Не прочитано, так как тех же животных описывают наблюдения другого уровня.</translation>
    </message>
    <message>
        <source>Not read, because the count is of none of the flagship birds.</source>
        <translation>Не прочитано, так как учёт не относится ни к одному из флаговых видов птиц.</translation>
    </message>
    <message>
        <source>Not read, because the measurement belongs to no record of the archive.</source>
        <translation>Не прочитано, так как измерение не относится ни к одной записи архива.</translation>
    </message>
    <message>
        <source>Not read, because the number is a sum of others.</source>
        <translation>Не прочитано, так как это число — сумма других.</translation>
    </message>
    <message>
        <source>Not read, because the row is a note and no record.</source>
        <translation>Не прочитано, так как строка — примечание, а не запись.</translation>
    </message>
    <message>
        <source>Not read, because the sensor tells no place.</source>
        <translation>Не прочитано, так как датчик не сообщает места.</translation>
    </message>
    <message>
        <source>Not read, because the source did not approve the record.</source>
        <translation>Не прочитано, так как источник не утвердил запись.</translation>
    </message>
    <message>
        <source>Not read, because the source marks the file for deletion.</source>
        <translation>Не прочитано, так как в источнике файл помечен для удаления.</translation>
    </message>
    <message>
        <source>Not read, because the source marks the position as wrong.</source>
        <translation>Не прочитано, так как в источнике местоположение помечено как ошибочное.</translation>
    </message>
    <message>
        <source>Not read, because the table of individuals tells of the same animal.</source>
        <translation>Не прочитано, так как о том же животном сообщает таблица особей.</translation>
    </message>
    <message>
        <source>Not read, because the tag found no position.</source>
        <translation>Не прочитано, так как передатчик не определил местоположение.</translation>
    </message>
    <message>
        <source>Not read, because the waypoint names none of the species.</source>
        <translation>Не прочитано, так как в путевой точке не назван ни один из видов.</translation>
    </message>
    <message>
        <source>Not read, because there is no field for this extension.</source>
        <translation>Не прочитано, так как для этого расширения нет поля.</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Не передано</translation>
    </message>
    <message>
        <source>Not surveyed</source>
        <translation>Не обследовано</translation>
    </message>
    <message>
        <source>Not taken over, because it tells of people or poaching and not of an animal.</source>
        <translation>Не принято, так как здесь сообщается о людях или браконьерстве, а не о животном.</translation>
    </message>
    <message>
        <source>Not yet begun</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>Решение ещё не принято</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Оставить примечание</translation>
    </message>
    <message>
        <source>Nothing better exists.</source>
        <translation>Ничего лучше не существует.</translation>
    </message>
    <message>
        <source>Nothing changed in this database from {first} to {last}.</source>
        <translation>С {first} по {last} в этой базе данных ничего не изменилось.</translation>
    </message>
    <message>
        <source>Nothing chosen here and no own area named means all areas of the database.</source>
        <translation>Если здесь ничего не выбрано и собственные районы не указаны, берутся все районы из базы данных.</translation>
    </message>
    <message>
        <source>Nothing chosen means all six.</source>
        <translation>Если ничего не выбрано, берутся все шесть.</translation>
    </message>
    <message>
        <source>Nothing chosen means all that an area is for.</source>
        <translation>Если ничего не выбрано, берутся все виды, к которым относится район.</translation>
    </message>
    <message>
        <source>Nothing chosen: linear with fewer than 10 presences, and quadratic from 10, and hinge from 15 on.</source>
        <translation>Если ничего не выбрано: линейные при числе точек присутствия меньше 10, также квадратичные начиная с 10 и шарнирные начиная с 15.</translation>
    </message>
    <message>
        <source>Nothing in the file tells day from month; the date was taken as that span of time.</source>
        <translation>По файлу нельзя отличить день от месяца; дата принята как соответствующий промежуток времени.</translation>
    </message>
    <message>
        <source>Nothing in the records used.</source>
        <translation>В использованных записях ничего нет.</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>Ничего не заполнено.</translation>
    </message>
    <message>
        <source>Nothing is filled in. {mend}</source>
        <translation>Ничего не заполнено. {mend}</translation>
    </message>
    <message>
        <source>Nothing of the feature is protected</source>
        <translation>Объект охраны совсем не охраняется</translation>
    </message>
    <message>
        <source>Nothing was flagged or rejected in this database.</source>
        <translation>В этой базе данных ничего не отмечено и не отклонено.</translation>
    </message>
    <message>
        <source>Nothing was withheld.</source>
        <translation>Непереданных записей нет.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Number and hectares.</source>
        <translation>Количество и гектары.</translation>
    </message>
    <message>
        <source>Number counted</source>
        <translation>Учтённое число</translation>
    </message>
    <message>
        <source>Number in each unit.</source>
        <translation>Количество в каждой единице.</translation>
    </message>
    <message>
        <source>Number of animals</source>
        <translation>Число животных</translation>
    </message>
    <message>
        <source>Number of flagship species present</source>
        <translation>Число присутствующих флаговых видов</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>Количество групп</translation>
    </message>
    <message>
        <source>Number of links across borders</source>
        <translation>Число связей через границы</translation>
    </message>
    <message>
        <source>Number of loci</source>
        <translation>Количество локусов</translation>
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
        <source>Number of solutions</source>
        <translation>Число решений</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation>Число таблиц</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Номер записи</translation>
    </message>
    <message>
        <source>Number, at least</source>
        <translation>Численность, не менее</translation>
    </message>
    <message>
        <source>Number, at most</source>
        <translation>Численность, не более</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Численность</translation>
    </message>
    <message>
        <source>Numbers are counted again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>Числа подсчитываются повторно с такой долей добавленных ошибочных кодов. Если оставить пустым, берутся значения вида.</translation>
    </message>
    <message>
        <source>Numbers as assessed</source>
        <translation>Численность по оценкам</translation>
    </message>
    <message>
        <source>Numbers by cell and year alone are in this package: no record, no code and no station.</source>
        <translation>В этом пакете есть только числа по ячейкам и годам: ни записей, ни кодов, ни фототочек.</translation>
    </message>
    <message>
        <source>Numbers by country</source>
        <translation>Числа по странам</translation>
    </message>
    <message>
        <source>Numbers of flagship species by cell and year</source>
        <translation>Численные данные о флаговых видах по ячейкам и годам</translation>
    </message>
    <message>
        <source>Numbers of records, animals and stations by species, year, declared side of the border and grid cell. Small numbers are withheld; an empty cell is not a zero.</source>
        <translation>Число записей, животных и фототочек по видам, годам, заявленной стороне границы и ячейкам сетки. Малые числа скрыты; пустая ячейка не означает ноль.</translation>
    </message>
    <message>
        <source>Numbers that tell of the site.</source>
        <translation>Числа, описывающие территорию.</translation>
    </message>
    <message>
        <source>Numbers that tell of the visit, such as days of effort, or of the site.</source>
        <translation>Числа, описывающие посещение, например сутки учётного усилия, или территорию.</translation>
    </message>
    <message>
        <source>Numbers, not classes; cell on cell, projected in metres, square cells.</source>
        <translation>Числа, а не классы; ячейки совпадают, проекция в метрах, ячейки квадратные.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель расчёта</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <source>Observed heterozygosity</source>
        <translation>Наблюдаемая гетерозиготность</translation>
    </message>
    <message>
        <source>Occasions are counted in days of UTC from the first day on, the same for both sides.</source>
        <translation>Учётные периоды отсчитываются в сутках по UTC с первого дня, одинаково для обеих сторон границы.</translation>
    </message>
    <message>
        <source>Occasions with effort</source>
        <translation>Учётные периоды с усилием</translation>
    </message>
    <message>
        <source>Occasions without effort</source>
        <translation>Учётные периоды без усилия</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Находки</translation>
    </message>
    <message>
        <source>Occurrences: Darwin Core Archive with an occurrence or event core, and the simple download of GBIF. Example: INPUT gbif.csv. What the publisher coarsened is never refined.</source>
        <translation>Находки: Darwin Core Archive с таблицей находок или событий в основе и простая выгрузка GBIF. Пример: INPUT gbif.csv. То, что издатель данных огрубил, никогда не уточняется.</translation>
    </message>
    <message>
        <source>Of IUCN, of ESA WorldCover, or of plain words such as wetland.</source>
        <translation>IUCN, ESA WorldCover или обычные слова, например wetland.</translation>
    </message>
    <message>
        <source>Of RASTER: weak, middle and strong current inside and outside of protected areas.</source>
        <translation>Для RASTER: слабый, средний и сильный ток на особо охраняемых природных территориях и вне их.</translation>
    </message>
    <message>
        <source>Of a row per site and occasion.</source>
        <translation>В таблице с одной строкой на территорию и учётный период.</translation>
    </message>
    <message>
        <source>Of all animals with two usable records, wherever they live; an animal not found on a side may still use it.</source>
        <translation>Среди всех животных с двумя пригодными записями, где бы они ни обитали; животное, не обнаруженное на какой-либо стороне границы, всё же может её использовать.</translation>
    </message>
    <message>
        <source>Of all together; each country's part is by the cost of its units.</source>
        <translation>Для всех вместе; часть каждой страны определяется стоимостью её единиц.</translation>
    </message>
    <message>
        <source>Of each office the newest assessment of a site counts, of each mapper the latest polygon of a place. Each row tells how many sources have a need at the same site for the same class, and who answers no. Natural wetlands are those of the list of classes. A row without a known class counts as a wetland if its site has one, or if a crane or the spoonbill uses the site.</source>
        <translation>Из оценок территории каждым учреждением учитывается последняя, а из полигонов одного места у каждого, кто картировал, — самый поздний. В каждой строке указано, сколько источников сообщают о потребности для того же класса на той же территории и кто отвечает «нет». Естественные водно-болотные угодья определяются по списку классов. Строка без известного класса считается водно-болотным угодьем, если оно есть на её территории или если территорию использует один из журавлей или колпица.</translation>
    </message>
    <message>
        <source>Of each office's assessments of a site the newest counts. A threat lies on a corridor if it names the corridor, is drawn within half its width, or concerns a site at its end. Without a width, the precision of the corridor's place counts.</source>
        <translation>Из оценок территории каждым учреждением учитывается последняя. Угроза относится к экологическому коридору, если в ней указан этот экологический коридор, если она нарисована в пределах половины его ширины или касается территории на его конце. Если ширины нет, учитывается точность места экологического коридора.</translation>
    </message>
    <message>
        <source>Of each side the largest number that it counted within those days, each site once; else its largest single figure. A joint total is a minimum, for sites without a count are missing from it.</source>
        <translation>Для каждой стороны — наибольшее число, учтённое ею за эти дни, каждая территория один раз; иначе её наибольшее отдельное число. Общий итог — это минимум, потому что территории без учёта в него не входят.</translation>
    </message>
    <message>
        <source>Of ground with suitability 0. Try 10 and 1000 too.</source>
        <translation>Для местности с пригодностью 0. Проверьте также 10 и 1000.</translation>
    </message>
    <message>
        <source>Of hexagons and squares, true on the ellipsoid.</source>
        <translation>Для шестиугольников и квадратов, истинная на эллипсоиде.</translation>
    </message>
    <message>
        <source>Of lines. Without it: their own width, or how exactly their place is known.</source>
        <translation>Для линий. Если не задать: их собственная ширина или точность, с которой известно их место.</translation>
    </message>
    <message>
        <source>Of own units, instead of a raster; of a unit cut by the study area the share of its area counts.</source>
        <translation>Для собственных единиц, вместо растра; у единицы, разрезанной районом исследования, учитывается доля её площади.</translation>
    </message>
    <message>
        <source>Of several sides in one occasion the last is used. Longer occasions hide crossings within them.</source>
        <translation>Если в один учётный период есть несколько сторон, используется последняя. Более длинные учётные периоды скрывают пересечения внутри них.</translation>
    </message>
    <message>
        <source>Of the records in the database ({records_in}), none may go to {recipient}. No package was written. Check the policy, the dates and the owner of the records.</source>
        <translation>Записи в базе данных: {records_in}; ни одну из них нельзя передать получателю {recipient}. Пакет не записан. Проверьте правила, даты и владельца записей.</translation>
    </message>
    <message>
        <source>Of the records nearest to their mean place (mcp), or of the volume of the kernels (below 100).</source>
        <translation>От записей, ближайших к их среднему месту (mcp), или от объёма ядер (меньше 100).</translation>
    </message>
    <message>
        <source>Of the total.</source>
        <translation>От общего количества.</translation>
    </message>
    <message>
        <source>Of the wetlands lost; it stands in their rows.</source>
        <translation>Для утраченных водно-болотных угодий; указывается в их строках.</translation>
    </message>
    <message>
        <source>Of them added</source>
        <translation>Из них сложено</translation>
    </message>
    <message>
        <source>Of them flagged</source>
        <translation>Из них отмечено</translation>
    </message>
    <message>
        <source>Of them last seen before in the period too</source>
        <translation>Из них последнее наблюдение до пересечения тоже в этом периоде</translation>
    </message>
    <message>
        <source>Of them of seasons in the period</source>
        <translation>Из них по сезонам этого периода</translation>
    </message>
    <message>
        <source>Of them with low confidence</source>
        <translation>Из них с низкой достоверностью</translation>
    </message>
    <message>
        <source>Of those left, one cell at least. 0: one.</source>
        <translation>От числа оставшихся, не менее одной ячейки. 0: по одной.</translation>
    </message>
    <message>
        <source>Of {sites} key sites, {counted} have a published count and {seasons} have three seasons or more.</source>
        <translation>Ключевые территории: {sites}; из них с опубликованным учётом: {counted}, с тремя и более сезонами: {seasons}.</translation>
    </message>
    <message>
        <source>Off, the package is generalised. On, it needs a recipient, whom the run records.</source>
        <translation>Если выключено, пакет обобщён. Если включено, нужен получатель; он записывается в сведения о запуске.</translation>
    </message>
    <message>
        <source>Off: all habitats, farmland that was a marsh too.</source>
        <translation>Если выключено: все местообитания, в том числе поля на месте бывшего болота.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Offices differ: {offices}. None of them wins; the answers are those of {office}.</source>
        <translation>Учреждения расходятся: {offices}. Ни одно из них не имеет преимущества; приведены ответы этого учреждения: {office}.</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Официальный</translation>
    </message>
    <message>
        <source>Official 1 % level</source>
        <translation>Официальный однопроцентный порог</translation>
    </message>
    <message>
        <source>Official levels among those used: {official}; derived levels: {derived}. An information sheet for Ramsar needs the official level.</source>
        <translation>Официальные пороги среди использованных: {official}; рассчитанные пороги: {derived}. Для Рамсарского информационного листа нужен официальный порог.</translation>
    </message>
    <message>
        <source>Oil and gas</source>
        <translation>Нефть и газ</translation>
    </message>
    <message>
        <source>Older rows that a newer assessment replaces: {number}.</source>
        <translation>Прежние строки, которые заменила более новая оценка: {number}.</translation>
    </message>
    <message>
        <source>Older, but newly known</source>
        <translation>Более раннее, но ставшее известным</translation>
    </message>
    <message>
        <source>On a grid of {step_deg} degree lie {percent} per cent of the {places} places of the data set.</source>
        <translation>На сетке с шагом {step_deg}° лежит {percent} % мест набора данных (всего мест: {places}).</translation>
    </message>
    <message>
        <source>On its own data</source>
        <translation>На собственных данных</translation>
    </message>
    <message>
        <source>On several lists</source>
        <translation>В нескольких списках</translation>
    </message>
    <message>
        <source>On two sides of a border</source>
        <translation>На двух сторонах границы</translation>
    </message>
    <message>
        <source>One animal</source>
        <translation>Одно животное</translation>
    </message>
    <message>
        <source>One cell holds both coordinates, and they cannot be told apart in one way only.</source>
        <translation>Обе координаты стоят в одной ячейке, и разделить их однозначно нельзя.</translation>
    </message>
    <message>
        <source>One count on passage is enough for the staging criterion: {percent} % of the population, not rounded.</source>
        <translation>Для критерия предотлётных скоплений достаточно одного учёта на пролёте: {percent} % популяции, без округления.</translation>
    </message>
    <message>
        <source>One feature each, from the first band.</source>
        <translation>По одному объекту охраны на каждый, из первого канала.</translation>
    </message>
    <message>
        <source>One file that needs no network; coordinates in it are generalised where the policy asks for it.</source>
        <translation>Один файл, которому не нужна сеть; координаты в нём обобщены там, где этого требуют правила.</translation>
    </message>
    <message>
        <source>One fit with the stations of all sides and one mask that is not cut at the border. Separate fits by country would count animals that live on two sides twice.</source>
        <translation>Одна общая модель с фототочками всех сторон границы и одной маской, не обрезанной по границе. При отдельных моделях по странам животные, обитающие по обе стороны границы, были бы учтены дважды.</translation>
    </message>
    <message>
        <source>One good selection of planning units for the targets asked; others may be as good. See the gap.</source>
        <translation>Один хороший набор единиц планирования для заданных целевых показателей; другие могут быть не хуже. См. разрыв.</translation>
    </message>
    <message>
        <source>One line per crossing with exact places, where a raster of resistance is given.</source>
        <translation>Одна линия на каждое пересечение границы с точными местами, если задан растр сопротивления среды.</translation>
    </message>
    <message>
        <source>One line per link, with its evidence and the countries at both ends.</source>
        <translation>Одна линия на связь, с подтверждением и странами на обоих концах.</translation>
    </message>
    <message>
        <source>One list of the wetlands to restore, with the reason and who says so: habitats that an assessment wants restored, needs of a whole site, habitats mapped as to be restored, wetlands in poor condition, and wetlands lost between two dates. Organisations are named, persons never.</source>
        <translation>Единый список водно-болотных угодий для восстановления с причиной и указанием, кто это сообщает: местообитания, восстановление которых запрошено в оценке, потребности всей территории, местообитания, отмеченные на карте как требующие восстановления, водно-болотные угодья в плохом состоянии и водно-болотные угодья, утраченные между двумя датами. Организации называются, люди — никогда.</translation>
    </message>
    <message>
        <source>One number for all rasters or one for each. 0 leaves a raster as it is.</source>
        <translation>Одно число для всех растров или по одному для каждого. 0 оставляет растр без изменений.</translation>
    </message>
    <message>
        <source>One number for all, or one for each raster in their order, such as 1, 2, 1.</source>
        <translation>Одно число для всех или по одному для каждого растра в их порядке, например 1, 2, 1.</translation>
    </message>
    <message>
        <source>One number stands in cells merged over several rows. Unmerge them and give each row its own.</source>
        <translation>Одно число стоит в ячейках, объединённых по нескольким строкам. Отмените объединение и укажите для каждой строки своё число.</translation>
    </message>
    <message>
        <source>One of the two coordinates is missing.</source>
        <translation>Отсутствует одна из двух координат.</translation>
    </message>
    <message>
        <source>One point for each border that a way passes. Exact: not to be passed on.</source>
        <translation>Одна точка на каждую границу, которую пересекает путь. Точные места: передаче не подлежат.</translation>
    </message>
    <message>
        <source>One point per area and site with its role, its side and its latest assessment.</source>
        <translation>Одна точка на район и территорию, с её ролью, стороной и последней оценкой.</translation>
    </message>
    <message>
        <source>One point per event, with its time, animals and number of records.</source>
        <translation>Одна точка на событие, с временем, животными и числом записей.</translation>
    </message>
    <message>
        <source>One raster per species or other feature, values of 0 or more, cell on cell, projected in metres.</source>
        <translation>По одному растру на вид или иной объект охраны, значения 0 или больше, ячейки совпадают, проекция в метрах.</translation>
    </message>
    <message>
        <source>One row per animal and unbroken visit, with the shortest and the longest time it may have lasted.</source>
        <translation>Одна строка на животное и непрерывное пребывание, с наименьшей и наибольшей возможной длительностью.</translation>
    </message>
    <message>
        <source>One row per animal with its area. Exact: not to be passed on.</source>
        <translation>Одна строка на животное с площадью его участка. Точные данные: передаче не подлежат.</translation>
    </message>
    <message>
        <source>One row per animal with its codes by agency.</source>
        <translation>Одна строка на животное с его кодами по ведомствам.</translation>
    </message>
    <message>
        <source>One row per animal with its sides and minimum numbers.</source>
        <translation>Одна строка на животное с его сторонами границы и минимальными числами.</translation>
    </message>
    <message>
        <source>One row per animal, occasion and station, as secr reads them.</source>
        <translation>Одна строка на животное, учётный период и фототочку, в формате программы secr.</translation>
    </message>
    <message>
        <source>One row per animal; - where nothing worked.</source>
        <translation>Одна строка на животное; знак «-» там, где ничего не работало.</translation>
    </message>
    <message>
        <source>One row per animal; it is never a border crossing.</source>
        <translation>Одна строка на животное; это никогда не считается пересечением границы.</translation>
    </message>
    <message>
        <source>One row per change; places as in the report.</source>
        <translation>Одна строка на изменение; места — как в отчёте.</translation>
    </message>
    <message>
        <source>One row per corridor and country.</source>
        <translation>Одна строка на экологический коридор и страну.</translation>
    </message>
    <message>
        <source>One row per corridor, existing first.</source>
        <translation>Одна строка на экологический коридор, сначала существующие.</translation>
    </message>
    <message>
        <source>One row per country, species and year with its state. Missing numbers are not known.</source>
        <translation>Одна строка на страну, вид и год, с указанием состояния. Отсутствующие числа неизвестны.</translation>
    </message>
    <message>
        <source>One row per country, species, year and band with its state. Missing numbers are not known.</source>
        <translation>Одна строка на каждое сочетание страны, вида, года и полосы, с состоянием передачи. Отсутствующие числа неизвестны.</translation>
    </message>
    <message>
        <source>One row per crossing with its evidence; a straight line where both places are exact.</source>
        <translation>Одна строка на пересечение границы с его подтверждением; прямая линия, если оба места точные.</translation>
    </message>
    <message>
        <source>One row per index with its value, unit and note.</source>
        <translation>По одной строке на индекс: значение, единица измерения и примечание.</translation>
    </message>
    <message>
        <source>One row per method, of the joint population of all sides.</source>
        <translation>Одна строка на метод, для общей популяции всех сторон границы.</translation>
    </message>
    <message>
        <source>One row per pair or core: ohm, and whether they are connected.</source>
        <translation>По одной строке на пару или ядро: сопротивление в омах и наличие соединения.</translation>
    </message>
    <message>
        <source>One row per parameter, with 95 percent limits.</source>
        <translation>Одна строка на параметр, с 95-процентными границами.</translation>
    </message>
    <message>
        <source>One row per sample, with its animal and grade.</source>
        <translation>Одна строка на образец с его животным и степенью.</translation>
    </message>
    <message>
        <source>One row per site, species, season, criterion and edition of the population.</source>
        <translation>Одна строка на каждое сочетание территории, вида, сезона, критерия и редакции данных о популяции.</translation>
    </message>
    <message>
        <source>One row per species, season and country, and for the flyway: the yearly change or why it is not known.</source>
        <translation>Одна строка на вид, сезон и страну, а также на пролётный путь: изменение за год или причина, почему оно неизвестно.</translation>
    </message>
    <message>
        <source>One row per species, season, region and year: counted, imputed and total.</source>
        <translation>Одна строка на вид, сезон, регион и год: учтено, восполнено и всего.</translation>
    </message>
    <message>
        <source>One row per species, season, year and side. A joint total stands only where counts are of the same days.</source>
        <translation>Одна строка на вид, сезон, год и сторону. Общий итог указан, только если учёты проведены в одни и те же дни.</translation>
    </message>
    <message>
        <source>One row per station and unbroken time.</source>
        <translation>Одна строка на фототочку и непрерывный период.</translation>
    </message>
    <message>
        <source>One row per two sides of a season, with the days from the first to the last of their nearest counts.</source>
        <translation>Одна строка на две стороны одного сезона, с числом дней от первого до последнего из ближайших по времени учётов.</translation>
    </message>
    <message>
        <source>One share for all</source>
        <translation>Одна доля для всех</translation>
    </message>
    <message>
        <source>One share for all; or by range size, for amounts in hectares: all of a small range, less of a large one.</source>
        <translation>Одна доля для всех; либо по размеру ареала, если количества заданы в гектарах: весь малый ареал, меньшая часть большого.</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Одна сторона</translation>
    </message>
    <message>
        <source>One window for each block of so many cells; about a tenth of the radius. An even number is raised by 1.</source>
        <translation>Одно окно на каждый блок из стольких ячеек; примерно десятая часть радиуса. Чётное число увеличивается на 1.</translation>
    </message>
    <message>
        <source>Only a point is held; a boundary is needed.</source>
        <translation>Есть только точка; нужна граница.</translation>
    </message>
    <message>
        <source>Only a value of low confidence is held.</source>
        <translation>Есть только значение с низкой достоверностью.</translation>
    </message>
    <message>
        <source>Only for additive_benefit.</source>
        <translation>Только для additive_benefit.</translation>
    </message>
    <message>
        <source>Only in mode advanced. Without a field each source gives 1 ampere.</source>
        <translation>Только в режиме advanced. Без поля каждый источник даёт 1 ампер.</translation>
    </message>
    <message>
        <source>Only in mode advanced. Without a field, and where it is 0, a place is joined to ground.</source>
        <translation>Только в режиме advanced. Без поля, а также при значении 0, место соединено с землёй напрямую.</translation>
    </message>
    <message>
        <source>Only in mode advanced: points or polygons where current leaves the landscape.</source>
        <translation>Только в режиме advanced: точки или полигоны, где ток покидает ландшафт.</translation>
    </message>
    <message>
        <source>Only in mode pairwise: a row and a column for each core, in ohm, empty where nothing connects them.</source>
        <translation>Только в режиме pairwise: строка и столбец для каждого ядра, в омах; пусто, если ядра ничто не соединяет.</translation>
    </message>
    <message>
        <source>Only one allele of the locus is given; it is not taken for a homozygote.</source>
        <translation>Указан только один аллель локуса; гомозиготой это не считается.</translation>
    </message>
    <message>
        <source>Only one country has sites that were counted in two years or more.</source>
        <translation>Только в одной стране есть территории с учётами за два года или более.</translation>
    </message>
    <message>
        <source>Only one day of the period was given. Nothing was written. Give both days, or none.</source>
        <translation>Указан только один день периода. Ничего не записано. Укажите оба дня или ни одного.</translation>
    </message>
    <message>
        <source>Only pairs or nests were counted; they are not converted into individuals.</source>
        <translation>Учтены только пары или гнёзда; в число особей они не пересчитываются.</translation>
    </message>
    <message>
        <source>Only rates from tracks of transmitters have an interval (exact Poisson, Garwood 1936). Rates from cameras and samples are minimum rates; an interval would need a model of effort on both sides.</source>
        <translation>Интервал есть только у частот, полученных по путям животных с передатчиками (точный интервал Пуассона, Garwood 1936). Частоты по фотоловушкам и образцам минимальные; для интервала понадобилась бы модель учётного усилия на обеих сторонах границы.</translation>
    </message>
    <message>
        <source>Only records of certain identity are used.</source>
        <translation>Используются только записи с достоверным определением особи.</translation>
    </message>
    <message>
        <source>Only records on these sides. Nothing chosen means all six.</source>
        <translation>Только записи на этих сторонах границы. Если ничего не выбрано, берутся все шесть.</translation>
    </message>
    <message>
        <source>Only records that this country owns are shared; those of others are never passed on.</source>
        <translation>Передаются только записи, которыми владеет эта страна; записи других стран никогда не передаются.</translation>
    </message>
    <message>
        <source>Only the drawing changes. For wider corridors find them again with a greater width.</source>
        <translation>Меняется только изображение. Чтобы получить более широкие экологические коридоры, найдите их снова с большей шириной.</translation>
    </message>
    <message>
        <source>Only where it is known that the coordinates were taken from such a map.</source>
        <translation>Только если известно, что координаты взяты с такой карты.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Непрозрачность</translation>
    </message>
    <message>
        <source>Open a passage in the barrier</source>
        <translation>Открыть проход в барьере</translation>
    </message>
    <message>
        <source>Open recommendations</source>
        <translation>Открытые рекомендации</translation>
    </message>
    <message>
        <source>Open recommendations that are not yet due</source>
        <translation>Открытые рекомендации, срок которых ещё не наступил</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Открыть отчёт</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Открыть территорию</translation>
    </message>
    <message>
        <source>Open “{sites_dock}” in the same menu, write CHN-XINGKAI under “{site_name}” and choose the site in the list. Press the button … beside “{form}” and choose the country and name of the office, the year {year} and the language. Do the same for RUS-KHANKA.</source>
        <translation>Откройте «{sites_dock}» в том же меню, введите CHN-XINGKAI в поле «{site_name}» и выберите территорию в списке. Нажмите кнопку … рядом с «{form}» и выберите страну и имя учреждения, год {year} и язык. Сделайте то же для RUS-KHANKA.</translation>
    </message>
    <message>
        <source>Open “{species_dock}” in the menu NEASPEC, choose a file for a new database and press “{load}”.</source>
        <translation>Откройте «{species_dock}» в меню NEASPEC, выберите файл для новой базы данных и нажмите «{load}».</translation>
    </message>
    <message>
        <source>Opens the layer of mapped habitats with its form. New polygons snap to their neighbours and cannot overlap them.</source>
        <translation>Открывает слой картированных местообитаний с его формой. Новые полигоны примыкают к соседним и не могут их перекрывать.</translation>
    </message>
    <message>
        <source>Or allow more memory in the options of QGIS, page NEASPEC.</source>
        <translation>Или разрешите больше памяти в параметрах QGIS, страница NEASPEC.</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Порядок дня и месяца</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organisation and its role</source>
        <translation>Организация и её роль</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Other changes to the habitat</source>
        <translation>Другие изменения местообитания</translation>
    </message>
    <message>
        <source>Other effects of the climate</source>
        <translation>Другие последствия изменения климата</translation>
    </message>
    <message>
        <source>Other group</source>
        <translation>Другая группа</translation>
    </message>
    <message>
        <source>Other recommendation</source>
        <translation>Другая рекомендация</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Другая сторона</translation>
    </message>
    <message>
        <source>Other species</source>
        <translation>Другие виды</translation>
    </message>
    <message>
        <source>Other threat</source>
        <translation>Другая угроза</translation>
    </message>
    <message>
        <source>Other threats</source>
        <translation>Другие угрозы</translation>
    </message>
    <message>
        <source>Other years, areas and definitions: they are shown beside the results and never mixed with them.</source>
        <translation>Другие годы, районы и определения: они показаны рядом с результатами и никогда с ними не смешиваются.</translation>
    </message>
    <message>
        <source>Outlier by distance</source>
        <translation>Выброс по расстоянию</translation>
    </message>
    <message>
        <source>Outlier by median deviation</source>
        <translation>Выброс по медианному отклонению</translation>
    </message>
    <message>
        <source>Outlier by quartiles</source>
        <translation>Выброс по квартилям</translation>
    </message>
    <message>
        <source>Outline of a conservation plan: {site}</source>
        <translation>Заготовка плана охраны: {site}</translation>
    </message>
    <message>
        <source>Outlines: the layer compared with.</source>
        <translation>Контуры: слой, с которым выполняется сравнение.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Output: animals in the database with their codes by agency, pairs, conflicts, the joint minimum by agency, and a report of sums. Only animals that this algorithm wrote before are replaced; those with a decided link stay.</source>
        <translation>Результат: животные в базе данных с их кодами по ведомствам, пары, противоречия, общий минимум по ведомствам и отчёт с суммами. Заменяются только животные, записанные ранее этим алгоритмом; животные, по связям которых принято решение, остаются.</translation>
    </message>
    <message>
        <source>Outside its deployment</source>
        <translation>Вне времени работы фотоловушки</translation>
    </message>
    <message>
        <source>Outside the range</source>
        <translation>Вне ареала</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Перекрытие</translation>
    </message>
    <message>
        <source>Overlaps and gaps thinner than this pass.</source>
        <translation>Перекрытия и пропуски тоньше этого значения допускаются.</translation>
    </message>
    <message>
        <source>Own data, spatial blocks, and each country left out.</source>
        <translation>Собственные данные, пространственные блоки и каждая страна, исключённая из подбора.</translation>
    </message>
    <message>
        <source>Own list of classes (CSV)</source>
        <translation>Собственный список классов (CSV)</translation>
    </message>
    <message>
        <source>Own targets (JSON)</source>
        <translation>Собственные целевые показатели (JSON)</translation>
    </message>
    <message>
        <source>Own targets (table)</source>
        <translation>Собственные целевые показатели (таблица)</translation>
    </message>
    <message>
        <source>Own units</source>
        <translation>Собственные единицы</translation>
    </message>
    <message>
        <source>Owner of the records</source>
        <translation>Владелец записей</translation>
    </message>
    <message>
        <source>P(ID)</source>
        <translation>Вероятность идентичности P(ID)</translation>
    </message>
    <message>
        <source>P(ID), unbiased</source>
        <translation>P(ID), несмещённая оценка</translation>
    </message>
    <message>
        <source>P(ID)sib</source>
        <translation>Вероятность идентичности P(ID)sib</translation>
    </message>
    <message>
        <source>PERCENT is {percent}, which gives no home range. No range was computed. Choose a number above 0, at most 100, and below 100 for kernels.</source>
        <translation>PERCENT: значение {percent} не даёт индивидуального участка. Участки не рассчитаны. Выберите число больше 0 и не больше 100, а для ядер меньше 100.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Package of {owner} for {recipient}</source>
        <translation>Владелец: {owner}; получатель пакета: {recipient}</translation>
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
        <source>Pair of codes (JSON)</source>
        <translation>Пара кодов (JSON)</translation>
    </message>
    <message>
        <source>Pairs across a border</source>
        <translation>Пары через границу</translation>
    </message>
    <message>
        <source>Pairs at few mismatching loci are of one animal with errors; a gap before the others shows that animals are told apart. Below, the chance that two animals have one genotype falls with each locus.</source>
        <translation>Пары с малым числом несовпадающих локусов — это одно животное с ошибками; разрыв перед остальными парами показывает, что животные различимы. Ниже: вероятность того, что у двух животных один генотип, уменьшается с каждым локусом.</translation>
    </message>
    <message>
        <source>Pairs by mismatching loci, and P(ID)sib by number of loci. No sample is named.</source>
        <translation>Пары по числу несовпадающих локусов и P(ID)sib по числу локусов. Образцы не называются.</translation>
    </message>
    <message>
        <source>Pairs compared</source>
        <translation>Сравнено пар</translation>
    </message>
    <message>
        <source>Pairs not compared: laboratories without calibration</source>
        <translation>Не сравнено пар: лаборатории без калибровки</translation>
    </message>
    <message>
        <source>Pairs of codes by what was decided</source>
        <translation>Пары кодов по принятому решению</translation>
    </message>
    <message>
        <source>Pairs of cores</source>
        <translation>Пары ядер</translation>
    </message>
    <message>
        <source>Pairs of patches to measure, at most: {pairs}. This takes about {seconds} s and {megabytes} MB.</source>
        <translation>Пар участков для измерения, не более: {pairs}. Расчёт займёт около {seconds} с и {megabytes} МБ.</translation>
    </message>
    <message>
        <source>Pairs of patches within the dispersal distance, and the best new cross-border link.</source>
        <translation>Пары участков в пределах расстояния расселения и лучшая новая трансграничная связь.</translation>
    </message>
    <message>
        <source>Pairs of polygons that overlap: {pairs}. Their land would count twice, so nothing was computed. Dissolve the layer and split it into single parts, or give a region, for which this is done.</source>
        <translation>Пары перекрывающихся полигонов: {pairs}. Их площадь учитывалась бы дважды, поэтому ничего не рассчитано. Объедините полигоны слоя и разбейте его на отдельные части или задайте регион, для которого это выполняется.</translation>
    </message>
    <message>
        <source>Pairs of samples by mismatching loci (height: square root)</source>
        <translation>Пары образцов по числу несовпадающих локусов (высота: квадратный корень)</translation>
    </message>
    <message>
        <source>Pairs of samples compared: {pairs}, of them on two sides of a border: {across}.</source>
        <translation>Сравнено пар образцов: {pairs}, из них на двух сторонах границы: {across}.</translation>
    </message>
    <message>
        <source>Pairs of samples that match</source>
        <translation>Совпадающие пары образцов</translation>
    </message>
    <message>
        <source>Pairs of sites on two sides of a border of which at least one names the other as its partner.</source>
        <translation>Пары территорий по две стороны границы, из которых хотя бы одна называет другую своей партнёрской территорией.</translation>
    </message>
    <message>
        <source>Pairs of units that overlap: {pairs}. Nothing was computed, for their area would count twice. Repair the layer.</source>
        <translation>Пар единиц, которые перекрываются: {pairs}. Ничего не рассчитано, так как их площадь учитывалась бы дважды. Исправьте слой.</translation>
    </message>
    <message>
        <source>Pairs that a person has to look at again, with the reason.</source>
        <translation>Пары, которые человек должен просмотреть снова, с указанием причины.</translation>
    </message>
    <message>
        <source>Pairs that both judged</source>
        <translation>Пары, оценённые обоими</translation>
    </message>
    <message>
        <source>Pairs that match</source>
        <translation>Совпадающие пары</translation>
    </message>
    <message>
        <source>Pairs that were judged</source>
        <translation>Оценённые пары</translation>
    </message>
    <message>
        <source>Pairs to compute (CSV)</source>
        <translation>Рассчитываемые пары (CSV)</translation>
    </message>
    <message>
        <source>Pairs: {pairs}. Named by one side only: {one}; these wait for the other side to confirm them.</source>
        <translation>Пары: {pairs}. Названы только одной стороной границы: {one}; для них ожидается подтверждение с другой стороны.</translation>
    </message>
    <message>
        <source>Parameter SPECIES names no species or several. No rate was estimated. Choose exactly one.</source>
        <translation>В параметре SPECIES не указан вид или указано несколько видов. Частоты не оценены. Выберите ровно один вид.</translation>
    </message>
    <message>
        <source>Parameter {parameter} does not accept the value {value}. Nothing was changed. Accepted: {accepted}.</source>
        <translation>Параметр {parameter} не принимает значение {value}. Ничего не изменено. Допустимо: {accepted}.</translation>
    </message>
    <message>
        <source>Parameter {parameter} of test {test} is not a number from 0 on. Nothing was changed. Correct the number.</source>
        <translation>Параметр {parameter} проверки {test} не является числом от 0 и больше. Ничего не изменено. Исправьте число.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Parameters of the model</source>
        <translation>Параметры модели</translation>
    </message>
    <message>
        <source>Part (10 to 50 %)</source>
        <translation>Часть (10–50 %)</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches of two countries</source>
        <translation>Часть суммы связности между участками двух стран</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches on both sides of the demarcation line</source>
        <translation>Часть суммы связности между участками по обе стороны демаркационной линии</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches on land and patches at sea</source>
        <translation>Часть суммы связности между участками на суше и в море</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches that are not known to be of two countries</source>
        <translation>Часть суммы связности между участками, о которых не известно, что они относятся к двум странам</translation>
    </message>
    <message>
        <source>Part of the connected sum inside single patches</source>
        <translation>Часть суммы связности внутри отдельных участков</translation>
    </message>
    <message>
        <source>Part of the site protected (10 to 50 %)</source>
        <translation>Охраняется часть территории (10–50 %)</translation>
    </message>
    <message>
        <source>Part of those ways that lies inside this corridor: {places}</source>
        <translation>Часть этих путей, лежащая внутри этого экологического коридора: {places}</translation>
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
        <source>Parts of corridors outside of the protected areas that were given.</source>
        <translation>Части экологических коридоров вне заданных особо охраняемых природных территорий.</translation>
    </message>
    <message>
        <source>Parts of corridors without protection.</source>
        <translation>Части экологических коридоров без охраны.</translation>
    </message>
    <message>
        <source>Parts of features outside protected areas where the target is not met. A feature is as exact as its layer; exact places of rare animals are not to be passed on.</source>
        <translation>Части объектов охраны вне особо охраняемых природных территорий там, где целевой показатель не достигнут. Точность объекта охраны такая же, как у его слоя; точные места редких животных передаче не подлежат.</translation>
    </message>
    <message>
        <source>Parts of units would hold all targets and limits together, whole units do not. Nothing was written. Loosen a limit or a target.</source>
        <translation>Всем целевым показателям и ограничениям одновременно удовлетворяли бы части единиц, но не целые единицы. Ничего не записано. Ослабьте ограничение или целевой показатель.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Проходы</translation>
    </message>
    <message>
        <source>Passages of the demarcation line</source>
        <translation>Переходы через демаркационную линию</translation>
    </message>
    <message>
        <source>Passages of the demarcation line are never counted as international crossings.</source>
        <translation>Переходы через демаркационную линию никогда не считаются пересечениями государственной границы.</translation>
    </message>
    <message>
        <source>Passages open barriers, and no barriers were given. Nothing was computed. Choose a layer of barriers.</source>
        <translation>Проходы открывают барьеры, а барьеры не заданы. Ничего не рассчитано. Выберите слой барьеров.</translation>
    </message>
    <message>
        <source>Passages with probable identity</source>
        <translation>Переходы с вероятным определением особи</translation>
    </message>
    <message>
        <source>Passphrase for the signature</source>
        <translation>Парольная фраза для подписи</translation>
    </message>
    <message>
        <source>Passphrase of a neighbour's package</source>
        <translation>Парольная фраза пакета соседней страны</translation>
    </message>
    <message>
        <source>Passphrase of a shared package</source>
        <translation>Парольная фраза переданного пакета</translation>
    </message>
    <message>
        <source>Past, unlikely to return</source>
        <translation>В прошлом, возвращение маловероятно</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Patches by importance (dPC in percent)</source>
        <translation>Участки по значимости (dPC в процентах)</translation>
    </message>
    <message>
        <source>Patches kept: {kept}; smaller patches left out: {left}. A higher percentile leaves fewer.</source>
        <translation>Оставлено участков: {kept}; исключено меньших участков: {left}. При более высоком процентиле их остаётся меньше.</translation>
    </message>
    <message>
        <source>Patches or protected areas</source>
        <translation>Участки местообитаний или особо охраняемые природные территории</translation>
    </message>
    <message>
        <source>Patches whose country cannot be told, near a border or at sea: {patches}. They count in the indices, but not as connected across a border.</source>
        <translation>Участки вблизи границы или в море, страну которых определить нельзя: {patches}. Они учитываются в индексах, но не как связанные через границу.</translation>
    </message>
    <message>
        <source>Patches: {patches}; pairs measured, up to {cut} km apart: {links}.</source>
        <translation>Участки: {patches}; измерено пар на расстоянии до {cut} км: {links}.</translation>
    </message>
    <message>
        <source>Patches: {patches}; pairs measured: {links}, all.</source>
        <translation>Участки: {patches}; измерено пар: {links}, все.</translation>
    </message>
    <message>
        <source>Paths less probable count as none; 0 keeps all pairs.</source>
        <translation>Менее вероятные пути считаются отсутствующими; при 0 сохраняются все пары.</translation>
    </message>
    <message>
        <source>Patrols: SMART queries as CSV, SMART patrols as XML, and GPX. Example: INPUT patrol.xml, COUNTRY CHN. Names and numbers of rangers are left out.</source>
        <translation>Патрулирование: запросы SMART в CSV, патрули SMART в XML и GPX. Пример: INPUT patrol.xml, COUNTRY CHN. Имена и номера инспекторов не принимаются.</translation>
    </message>
    <message>
        <source>Penalty for cut connections</source>
        <translation>Штраф за разорванные связи</translation>
    </message>
    <message>
        <source>Penalty for the outline (per km)</source>
        <translation>Штраф за внешнюю границу (на км)</translation>
    </message>
    <message>
        <source>Per individual-year</source>
        <translation>На особе-год</translation>
    </message>
    <message>
        <source>Per year that an animal spends on the first side; “any” is per year of its life. Seen is a minimum: an animal seen on one side in one occasion and next on the other. Expected is the rate times the years that the animals spent there.</source>
        <translation>За год, который животное проводит на первой стороне границы; «любая» — за год его жизни. «Замечено» — это минимум: животное замечено на одной стороне в один учётный период, а в следующий раз — на другой. «Ожидается» — это частота, умноженная на число лет, проведённых там животными.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Percent of the connected sum within patches, between them, across borders, and over the coast; with a region also ProtConn, shared out alike.</source>
        <translation>Процент суммы связности внутри участков, между ними, через границы и через береговую линию; если задан регион — также ProtConn с таким же разделением.</translation>
    </message>
    <message>
        <source>Percentile of current</source>
        <translation>Процентиль тока</translation>
    </message>
    <message>
        <source>Percentile of pinch points</source>
        <translation>Процентиль узких мест</translation>
    </message>
    <message>
        <source>Performance curves</source>
        <translation>Кривые эффективности</translation>
    </message>
    <message>
        <source>Person (only with consent)</source>
        <translation>Человек (только с согласия)</translation>
    </message>
    <message>
        <source>Photographs (references)</source>
        <translation>Фотографии (ссылки)</translation>
    </message>
    <message>
        <source>Photos: certain where two reviewers compared the same flank independently, probable by one, possible without a known flank. No grade rises by itself.</source>
        <translation>Снимки: достоверно, если один и тот же бок независимо сравнили двое проверяющих; вероятно, если один; возможно, если бок неизвестен. Степень никогда не повышается сама.</translation>
    </message>
    <message>
        <source>Physical features</source>
        <translation>Физические особенности</translation>
    </message>
    <message>
        <source>Pinch points</source>
        <translation>Узкие места</translation>
    </message>
    <message>
        <source>Pinch points (current in A)</source>
        <translation>Узкие места (ток в А)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Place generalised to the declared side of the border; date generalised to {time} (Chapman 2020).</source>
        <translation>Место обобщено до заявленной стороны границы; дата обобщена, точность даты: {time} (Chapman 2020).</translation>
    </message>
    <message>
        <source>Places and dates of sensitive records are made coarser before they enter a report or a map.</source>
        <translation>Места и даты чувствительных записей огрубляются до того, как попадают в отчёт или на карту.</translation>
    </message>
    <message>
        <source>Places and stations</source>
        <translation>Места и фототочки</translation>
    </message>
    <message>
        <source>Places on a grid</source>
        <translation>Места на сетке</translation>
    </message>
    <message>
        <source>Places where a border is passed</source>
        <translation>Места пересечения границы</translation>
    </message>
    <message>
        <source>Places with another class in the later of two maps. The errors of both maps are not included.</source>
        <translation>Места, где на более поздней из двух карт другой класс. Ошибки обеих карт не учтены.</translation>
    </message>
    <message>
        <source>Places with another class, the largest first.</source>
        <translation>Места, где класс изменился, начиная с самых больших.</translation>
    </message>
    <message>
        <source>Places with many features</source>
        <translation>Места со многими объектами охраны</translation>
    </message>
    <message>
        <source>Places: any reference system may be named by CRS or in the table; the operation of PROJ and its accuracy are kept with the record, and a local Russian system is refused with a sentence. The shift of Chinese online maps is undone only where OFFSET_MODEL asks for it.</source>
        <translation>Места: любую систему координат можно указать в CRS или в таблице; операция PROJ и её точность хранятся вместе с записью, а местная российская система отклоняется с пояснением. Сдвиг китайских онлайн-карт устраняется только там, где этого требует OFFSET_MODEL.</translation>
    </message>
    <message>
        <source>Plain habitat classes</source>
        <translation>Простые классы местообитаний</translation>
    </message>
    <message>
        <source>Planning unit</source>
        <translation>Единица планирования</translation>
    </message>
    <message>
        <source>Planning units</source>
        <translation>Единицы планирования</translation>
    </message>
    <message>
        <source>Planning units (protected share)</source>
        <translation>Единицы планирования (охраняемая доля)</translation>
    </message>
    <message>
        <source>Planning units add the features of their fields, protected by the share of the unit that is. Where protection and feature share a unit without meeting, this is too much: use the layers themselves where they are at hand.</source>
        <translation>Единицы планирования добавляют объекты охраны из своих полей; охраняемой считается та же доля, какая охраняется в единице. Если в одной единице есть и охрана, и объект, но они не совпадают, результат завышен: если доступны сами слои, используйте их.</translation>
    </message>
    <message>
        <source>Planning units in the joint plan and in the national plans. Units that matter only jointly come from one of several plans that may be as good. It shows the gain of acting together and ranks no country.</source>
        <translation>Единицы планирования в общем плане и в национальных планах. Единицы, которые важны только совместно, взяты из одного из нескольких планов, которые могут быть так же хороши. Показывает выигрыш от совместных действий и не ранжирует страны.</translation>
    </message>
    <message>
        <source>Planning units with the amount of each feature in them. Where detections were counted they tell places of rare animals and are not to be passed on.</source>
        <translation>Единицы планирования с количеством каждого объекта охраны в них. Если подсчитаны регистрации, они показывают места редких животных и передаче не подлежат.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>Plot of the curves (SVG)</source>
        <translation>График кривых (SVG)</translation>
    </message>
    <message>
        <source>Plot of the run (SVG)</source>
        <translation>График запуска (SVG)</translation>
    </message>
    <message>
        <source>Plugin version</source>
        <translation>Версия модуля</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>Заданные точки</translation>
    </message>
    <message>
        <source>Points given: {points}; cells with a presence: {presences}; cells of background: {background}; features used: {features}. On its own data: AUC {auc}, Boyce index {boyce}.</source>
        <translation>Заданные точки: {points}; ячейки с присутствием: {presences}; ячейки фона: {background}; использованные признаки: {features}. На собственных данных: AUC {auc}, индекс Boyce {boyce}.</translation>
    </message>
    <message>
        <source>Points in or near key sites at the precision published. Many rows are second-hand: look at the source and the confidence of each. Hollow signs are of low confidence or unconfirmed.</source>
        <translation>Точки на ключевых территориях или рядом с ними с опубликованной точностью. Многие строки взяты из вторых рук: смотрите источник и достоверность каждой. Полые знаки — низкая достоверность или нет подтверждения.</translation>
    </message>
    <message>
        <source>Points of features</source>
        <translation>Точки объектов охраны</translation>
    </message>
    <message>
        <source>Points of layer {layer} less exact than a cell, left out: {points}.</source>
        <translation>Точки слоя {layer}, менее точные, чем ячейка, исключены: {points}.</translation>
    </message>
    <message>
        <source>Points or polygons with one numeric field per criterion.</source>
        <translation>Точки или полигоны с одним числовым полем на каждый критерий.</translation>
    </message>
    <message>
        <source>Points or polygons; two at least.</source>
        <translation>Точки или полигоны; не менее двух.</translation>
    </message>
    <message>
        <source>Points or polygons; two at least. In mode advanced they are the sources of current.</source>
        <translation>Точки или полигоны; не менее двух. В режиме advanced это источники тока.</translation>
    </message>
    <message>
        <source>Points where the species was found. Those less exact than a cell are left out; one per cell counts.</source>
        <translation>Точки, где найден вид. Точки, менее точные, чем ячейка, исключаются; в каждой ячейке учитывается одна.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Правила передачи</translation>
    </message>
    <message>
        <source>Policy of the office (CSV)</source>
        <translation>Правила учреждения (CSV)</translation>
    </message>
    <message>
        <source>Pollution</source>
        <translation>Загрязнение</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Полигоны</translation>
    </message>
    <message>
        <source>Polygons in any reference system; units are cut at its edge.</source>
        <translation>Полигоны в любой системе координат; единицы обрезаются по их краю.</translation>
    </message>
    <message>
        <source>Polygons of features</source>
        <translation>Полигоны объектов охраны</translation>
    </message>
    <message>
        <source>Polygons that do not overlap, as “Planning units” writes them.</source>
        <translation>Полигоны без перекрытий, в том виде, в каком их записывает алгоритм «Единицы планирования».</translation>
    </message>
    <message>
        <source>Polygons that do not overlap.</source>
        <translation>Полигоны без перекрытий.</translation>
    </message>
    <message>
        <source>Polygons that overlap count once.</source>
        <translation>Перекрывающиеся полигоны учитываются один раз.</translation>
    </message>
    <message>
        <source>Polygons with a field species_id that holds BFS, WNC, HC, AT, AL or SL.</source>
        <translation>Полигоны с полем species_id, где стоит BFS, WNC, HC, AT, AL или SL.</translation>
    </message>
    <message>
        <source>Polygons with an area: {patches}. Connectivity is between two or more, so nothing was computed. Choose a layer with more polygons.</source>
        <translation>Полигоны, имеющие площадь: {patches}. Связность возможна между двумя и более, поэтому ничего не рассчитано. Выберите слой с большим числом полигонов.</translation>
    </message>
    <message>
        <source>Polygons. Their shapes are never simplified.</source>
        <translation>Полигоны. Их контуры никогда не упрощаются.</translation>
    </message>
    <message>
        <source>Polygons: {polygons}; issues: {issues}; larger gaps, left out: {gaps}.</source>
        <translation>Полигоны: {polygons}; замечания: {issues}; более крупные пропуски, не учтены: {gaps}.</translation>
    </message>
    <message>
        <source>Polygons; without a layer the table habitats of the database is tested.</source>
        <translation>Полигоны; если слой не задан, проверяется таблица habitats базы данных.</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Плохое</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Популяция</translation>
    </message>
    <message>
        <source>Population estimates</source>
        <translation>Оценки численности популяций</translation>
    </message>
    <message>
        <source>Population figures with year and source</source>
        <translation>Данные о численности популяции с годом и источником</translation>
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
        <source>Power lines and pipelines</source>
        <translation>Линии электропередачи и трубопроводы</translation>
    </message>
    <message>
        <source>Precision of the point (km)</source>
        <translation>Точность точки (км)</translation>
    </message>
    <message>
        <source>Prepare the designation of the site</source>
        <translation>Подготовить придание территории статуса</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Presences</source>
        <translation>Точки присутствия</translation>
    </message>
    <message>
        <source>Presences are too few or too near each other for a test in spatial blocks. How well the model carries is not known.</source>
        <translation>Точек присутствия слишком мало или они слишком близки друг к другу для проверки по пространственным блокам. Насколько модель переносима, неизвестно.</translation>
    </message>
    <message>
        <source>Presences fitted</source>
        <translation>Точки присутствия при подборе</translation>
    </message>
    <message>
        <source>Presences show where animals were found. Where nobody looked, habitat looks worse than it is.</source>
        <translation>Точки присутствия показывают, где животные найдены. Там, где никто не искал, местообитание выглядит хуже, чем есть.</translation>
    </message>
    <message>
        <source>Presences tested</source>
        <translation>Точки присутствия при проверке</translation>
    </message>
    <message>
        <source>Present, confidence high or medium</source>
        <translation>Присутствует, достоверность высокая или средняя</translation>
    </message>
    <message>
        <source>Press “{import}” and choose the first spreadsheet of the exercise; then the second.</source>
        <translation>Нажмите «{import}» и выберите первую электронную таблицу упражнения, затем вторую.</translation>
    </message>
    <message>
        <source>Press “{progress}” and choose a first day before the import and a last day not before it.</source>
        <translation>Нажмите «{progress}» и выберите первый день до импорта и последний день не раньше импорта.</translation>
    </message>
    <message>
        <source>Preview of scores</source>
        <translation>Просмотр баллов</translation>
    </message>
    <message>
        <source>Preview on the map</source>
        <translation>Просмотр на карте</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Приоритеты</translation>
    </message>
    <message>
        <source>Private alleles</source>
        <translation>Приватные аллели</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Probability at this distance</source>
        <translation>Вероятность на этом расстоянии</translation>
    </message>
    <message>
        <source>Probability of a change of side in an occasion (first direction)</source>
        <translation>Вероятность смены стороны границы за учётный период (первое направление)</translation>
    </message>
    <message>
        <source>Probability of connectivity</source>
        <translation>Вероятность связности</translation>
    </message>
    <message>
        <source>Probability of identity, the most telling loci first</source>
        <translation>Вероятность идентичности, начиная с самых информативных локусов</translation>
    </message>
    <message>
        <source>Probability to be on the other side an occasion later</source>
        <translation>Вероятность оказаться на другой стороне границы через один учётный период</translation>
    </message>
    <message>
        <source>Probability to be seen in an occasion of mean effort</source>
        <translation>Вероятность быть замеченным за учётный период со средним усилием</translation>
    </message>
    <message>
        <source>Problem native species</source>
        <translation>Проблемные местные виды</translation>
    </message>
    <message>
        <source>Problem species and diseases</source>
        <translation>Проблемные виды и болезни</translation>
    </message>
    <message>
        <source>Problem species of unknown origin</source>
        <translation>Проблемные виды неизвестного происхождения</translation>
    </message>
    <message>
        <source>Projected in metres, square cells, values above 0. Cells without data carry no current.</source>
        <translation>Проекция в метрах, квадратные ячейки, значения больше 0. Ячейки без данных не проводят ток.</translation>
    </message>
    <message>
        <source>Projected in metres, square cells, values of 1 or more.</source>
        <translation>Проекция в метрах, квадратные ячейки, значения от 1.</translation>
    </message>
    <message>
        <source>Proportion</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Под охраной</translation>
    </message>
    <message>
        <source>Protected (%)</source>
        <translation>Под охраной (%)</translation>
    </message>
    <message>
        <source>Protected and connected (%)</source>
        <translation>Охраняемая и связная часть (%)</translation>
    </message>
    <message>
        <source>Protected and connected share of the region</source>
        <translation>Охраняемая и связная доля региона</translation>
    </message>
    <message>
        <source>Protected and not connected share of the region</source>
        <translation>Охраняемая, но не связная доля региона</translation>
    </message>
    <message>
        <source>Protected area administration</source>
        <translation>Администрация ООПТ</translation>
    </message>
    <message>
        <source>Protected areas</source>
        <translation>Особо охраняемые природные территории</translation>
    </message>
    <message>
        <source>Protected areas of the years of the period</source>
        <translation>Особо охраняемые природные территории за годы периода</translation>
    </message>
    <message>
        <source>Protected areas outside the region, up to this distance, serve as stepping stones.</source>
        <translation>Особо охраняемые природные территории вне региона, до этого расстояния, служат промежуточными звеньями.</translation>
    </message>
    <message>
        <source>Protected share</source>
        <translation>Охраняемая доля</translation>
    </message>
    <message>
        <source>Protected share of the region</source>
        <translation>Охраняемая доля региона</translation>
    </message>
    <message>
        <source>Protected share of the study area by country, and the hectares that lack to 30 percent.</source>
        <translation>Охраняемая доля района исследования по странам и число гектаров, недостающих до 30 процентов.</translation>
    </message>
    <message>
        <source>Protected share that locks a unit</source>
        <translation>Охраняемая доля, закрепляющая единицу</translation>
    </message>
    <message>
        <source>Protected sites</source>
        <translation>Охраняемые территории</translation>
    </message>
    <message>
        <source>Protected, but below the target</source>
        <translation>Охраняется, но ниже целевого показателя</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Охрана</translation>
    </message>
    <message>
        <source>Protection and management</source>
        <translation>Охрана и управление</translation>
    </message>
    <message>
        <source>Protection unknown</source>
        <translation>Об охране неизвестно</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Провинция (регион)</translation>
    </message>
    <message>
        <source>Proximity: seen or not in an occasion. Count: how often. Multi: at one station an occasion.</source>
        <translation>Proximity: замечено или нет за учётный период. Count: сколько раз. Multi: на одной фототочке за учётный период.</translation>
    </message>
    <message>
        <source>Pseudonyms hang on it: the same identifier gives the same ones. Left empty, a new one is drawn.</source>
        <translation>От него зависят псевдонимы: один и тот же идентификатор даёт одни и те же псевдонимы. Если оставить пустым, создаётся новый.</translation>
    </message>
    <message>
        <source>Published cells by their size</source>
        <translation>Опубликованные ячейки по размеру</translation>
    </message>
    <message>
        <source>Published corridors, left out because their lines are schematic: {number}. Give a layer of lines to count them.</source>
        <translation>Опубликованные экологические коридоры, исключённые из-за схематичности их линий: {number}. Чтобы учесть их, задайте слой линий.</translation>
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
        <source>Published findings to compare with</source>
        <translation>Опубликованные результаты для сравнения</translation>
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
        <source>Published point of the site</source>
        <translation>Опубликованная точка территории</translation>
    </message>
    <message>
        <source>Published points of the sites. Hollow signs are of low confidence.</source>
        <translation>Опубликованные точки территорий. Полые знаки — низкая достоверность.</translation>
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
        <source>Quality index</source>
        <translation>Индекс качества</translation>
    </message>
    <message>
        <source>Radius of restoration (m)</source>
        <translation>Радиус восстановления (м)</translation>
    </message>
    <message>
        <source>Radius of the window (m)</source>
        <translation>Радиус окна (м)</translation>
    </message>
    <message>
        <source>Ramsar 6</source>
        <translation>Рамсар 6</translation>
    </message>
    <message>
        <source>Ramsar Information Sheet</source>
        <translation>Рамсарский информационный лист</translation>
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
        <source>Ranges, habitats, sites or corridors: hectares of polygons, km of lines, number of points.</source>
        <translation>Ареалы, местообитания, территории или экологические коридоры: гектары полигонов, километры линий, число точек.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Rank acceptability</source>
        <translation>Приемлемость ранга</translation>
    </message>
    <message>
        <source>Rank compared</source>
        <translation>Сравниваемый ранг</translation>
    </message>
    <message>
        <source>Rank of the cells</source>
        <translation>Ранг ячеек</translation>
    </message>
    <message>
        <source>Rank priority areas</source>
        <translation>Ранжирование приоритетных территорий</translation>
    </message>
    <message>
        <source>Rank under resistance contrasts of 10, 100 and 1000: {ranks}</source>
        <translation>Ранг при контрастах сопротивления 10, 100 и 1000: {ranks}</translation>
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
        <source>Ranks</source>
        <translation>Ранги</translation>
    </message>
    <message>
        <source>Ranks the cells of a landscape: the cell whose loss costs the features least is removed, again and again. The last ones are the best, and the best tenth lies within the best fifth.</source>
        <translation>Ранжирует ячейки ландшафта: снова и снова удаляется та ячейка, потеря которой наименее ощутима для объектов охраны. Последние ячейки — лучшие, и лучшая десятая часть лежит внутри лучшей пятой.</translation>
    </message>
    <message>
        <source>Rapid loss (over 30 % in 10 years)</source>
        <translation>Быстрая потеря (более 30 % за 10 лет)</translation>
    </message>
    <message>
        <source>Rarity</source>
        <translation>Редкость</translation>
    </message>
    <message>
        <source>Rarity adds up the shares that a unit has of all features (Williams et al. 1996). The replacement cost (Cabeza and Moilanen 2006) is what is lost at most without a unit; irreplaceable units have none.</source>
        <translation>Редкость — сумма долей всех объектов охраны, приходящихся на единицу (Williams и соавторы, 1996). Стоимость замены (Cabeza и Moilanen 2006) — это наибольшая потеря при отсутствии единицы; для незаменимых единиц она не указывается.</translation>
    </message>
    <message>
        <source>Raster {file} cannot be read. Nothing was computed. Choose a raster file that QGIS can open.</source>
        <translation>Растр {file} не удалось прочитать. Ничего не рассчитано. Выберите файл растра, который может открыть QGIS.</translation>
    </message>
    <message>
        <source>Raster {layer} has costs below 0 in units: {units}. Nothing was computed. Correct the raster.</source>
        <translation>В растре {layer} есть стоимости меньше 0; единиц с ними: {units}. Ничего не рассчитано. Исправьте растр.</translation>
    </message>
    <message>
        <source>Raster {layer} has infinite values. Nothing was computed. Make barriers cells without data.</source>
        <translation>В растре {layer} есть бесконечные значения. Ничего не рассчитано. Задайте барьеры как ячейки без данных.</translation>
    </message>
    <message>
        <source>Raster {layer} has no classes: at most {classes} different whole numbers. Nothing was computed. Choose a classified raster.</source>
        <translation>Растр {layer} не содержит классов: допускается не более {classes} разных целых чисел. Ничего не рассчитано. Выберите классифицированный растр.</translation>
    </message>
    <message>
        <source>Raster {layer} has no data in any unit. Nothing was computed. Check its extent and reference system, or leave it out.</source>
        <translation>У растра {layer} нет данных ни в одной единице. Ничего не рассчитано. Проверьте его охват и систему координат или исключите его.</translation>
    </message>
    <message>
        <source>Raster {layer} has no data or values below 1. A resistance is 1 or more. Nothing was computed. Rescale its values.</source>
        <translation>В растре {layer} нет данных или есть значения меньше 1. Сопротивление среды не бывает меньше 1. Ничего не рассчитано. Измените шкалу значений.</translation>
    </message>
    <message>
        <source>Raster {layer} has no data or values outside 0 to 1, so that it is no suitability. Nothing was computed. Rescale its values.</source>
        <translation>В растре {layer} нет данных или есть значения вне диапазона от 0 до 1, поэтому это не пригодность. Ничего не рассчитано. Измените шкалу значений.</translation>
    </message>
    <message>
        <source>Raster {layer} has no data or values that are not above 0, over which no current can be computed. Nothing was computed. Rescale its values, or make barriers cells without data.</source>
        <translation>В растре {layer} нет данных или есть значения не больше 0, по которым ток рассчитать нельзя. Ничего не рассчитано. Измените шкалу значений или задайте барьеры ячейками без данных.</translation>
    </message>
    <message>
        <source>Raster {layer} has no projected coordinate system in metres, so that its moves have no length. Nothing was computed. Warp it to UTM, for example.</source>
        <translation>У растра {layer} нет системы координат с проекцией в метрах, поэтому у перемещений по нему нет длины. Ничего не рассчитано. Перепроецируйте его, например в UTM.</translation>
    </message>
    <message>
        <source>Raster {layer} has no value above 0. Nothing was computed. Choose a raster with values, or leave it out.</source>
        <translation>В растре {layer} нет значений больше 0. Ничего не рассчитано. Выберите растр со значениями или исключите его.</translation>
    </message>
    <message>
        <source>Raster {layer} has sources that are not numbers of 0 or more. Nothing was computed. Correct its values.</source>
        <translation>В растре {layer} есть источники, которые не являются числами от 0 и больше. Ничего не рассчитано. Исправьте его значения.</translation>
    </message>
    <message>
        <source>Raster {layer} has values below 0. Nothing was computed. Rescale its values, or choose another raster.</source>
        <translation>В растре {layer} есть значения меньше 0. Ничего не рассчитано. Измените шкалу значений или выберите другой растр.</translation>
    </message>
    <message>
        <source>Raster {layer} has values that are no whole numbers, so that they are no classes. Nothing was computed. Choose a raster of land-cover classes, resampled by the nearest neighbour.</source>
        <translation>В растре {layer} есть значения, которые не являются целыми числами, поэтому это не классы. Ничего не рассчитано. Выберите растр классов земного покрова, пересчитанный методом ближайшего соседа.</translation>
    </message>
    <message>
        <source>Raster {layer} is too fine for crossing {step}: its surroundings have more than 4 million cells. Nothing was computed. Use larger cells.</source>
        <translation>Растр {layer} слишком подробный для пересечения {step}: в его окрестностях больше 4 миллионов ячеек. Ничего не рассчитано. Используйте более крупные ячейки.</translation>
    </message>
    <message>
        <source>Raster {layer} of {cells} cells needs about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the raster, or use larger cells.</source>
        <translation>Для растра {layer} с числом ячеек {cells} нужно около {gigabytes} ГБ памяти; используется не более {most} ГБ. Ничего не рассчитано. Обрежьте растр или возьмите более крупные ячейки.</translation>
    </message>
    <message>
        <source>Rasters of features</source>
        <translation>Растры объектов охраны</translation>
    </message>
    <message>
        <source>Rasters of {cells} cells need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Cut out the study area.</source>
        <translation>Для растров с числом ячеек {cells} нужно около {gigabytes} ГБ памяти; используется не более {most} ГБ. Ничего не рассчитано. Обрежьте растры по району исследования.</translation>
    </message>
    <message>
        <source>Rasters of {cells} cells, {features} of them, need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the rasters, use larger cells, or fewer rasters.</source>
        <translation>Для растров с числом ячеек {cells} (растров: {features}) нужно около {gigabytes} ГБ памяти; используется не более {most} ГБ. Ничего не рассчитано. Обрежьте растры, возьмите более крупные ячейки или меньше растров.</translation>
    </message>
    <message>
        <source>Rasters {layer} and {first} do not cover the same cells. Nothing was computed. Clip or warp one to the extent of the other.</source>
        <translation>Растры {layer} и {first} охватывают не одни и те же ячейки. Ничего не рассчитано. Обрежьте или перепроецируйте один из них по охвату другого.</translation>
    </message>
    <message>
        <source>Rasters {layer} and {first} have cells of different size. Nothing was computed. Warp one to the cells of the other.</source>
        <translation>У растров {layer} и {first} ячейки разного размера. Ничего не рассчитано. Перепроецируйте один из них в ячейки другого.</translation>
    </message>
    <message>
        <source>Rasters {layer} and {first} have different coordinate reference systems. Nothing was computed. Warp one to the other.</source>
        <translation>У растров {layer} и {first} разные системы координат. Ничего не рассчитано. Перепроецируйте один из них в систему координат другого.</translation>
    </message>
    <message>
        <source>Rate of females / males, 95 % interval</source>
        <translation>Отношение частот самок и самцов, 95 % интервал</translation>
    </message>
    <message>
        <source>Rates are estimated again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>Частоты оцениваются повторно с такой долей добавленных ошибочных кодов. Если оставить пустым, берутся значения вида.</translation>
    </message>
    <message>
        <source>Rates estimated by the model</source>
        <translation>Частоты, оценённые по модели</translation>
    </message>
    <message>
        <source>Ratio that is a jump</source>
        <translation>Отношение, считающееся скачком</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>Readiness of sites (% of the required items)</source>
        <translation>Готовность территорий (% обязательных пунктов)</translation>
    </message>
    <message>
        <source>Readiness of sites for designation</source>
        <translation>Готовность территорий к получению статуса</translation>
    </message>
    <message>
        <source>Reads forms that offices filled in, one or a folder of them, and takes them into the database: all of it or nothing. Sheets, headers and words may be in any of the seven languages.</source>
        <translation>Читает заполненные учреждениями формы, одну или целую папку, и принимает их в базу данных: либо целиком, либо ничего. Листы, заголовки и слова могут быть на любом из семи языков.</translation>
    </message>
    <message>
        <source>Realised animals</source>
        <translation>Реализованное число животных</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reason for restoration</source>
        <translation>Причина восстановления</translation>
    </message>
    <message>
        <source>Reasons for rejecting or flagging records</source>
        <translation>Причины отклонения или отметки записей</translation>
    </message>
    <message>
        <source>Reasons for withholding records</source>
        <translation>Причины, по которым записи не переданы</translation>
    </message>
    <message>
        <source>Reasons for withholding survey effort</source>
        <translation>Причины, по которым не передано учётное усилие</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Recipient of an exact report</source>
        <translation>Получатель отчёта с точными координатами</translation>
    </message>
    <message>
        <source>Recipient of an exact sheet</source>
        <translation>Получатель точного информационного листа</translation>
    </message>
    <message>
        <source>Recognised: {format}.</source>
        <translation>Распознан формат: {format}.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Recommendation in own words</source>
        <translation>Рекомендация своими словами</translation>
    </message>
    <message>
        <source>Recommendation {id} has a day of closing but is neither done nor dropped. Correct one of them.</source>
        <translation>У рекомендации {id} есть дата закрытия, но она ни выполнена, ни снята. Исправьте одно из двух.</translation>
    </message>
    <message>
        <source>Recommendation {id} has no text. Write one.</source>
        <translation>У рекомендации {id} нет текста. Напишите его.</translation>
    </message>
    <message>
        <source>Recommendation {id} is addressed to “{addressee}”, which is no country or site of its level. Correct it.</source>
        <translation>Рекомендация {id} обращена к адресату «{addressee}», который не является страной или территорией её уровня. Исправьте адресата.</translation>
    </message>
    <message>
        <source>Recommendation {id} is closed, but nothing says when. Fill in the day.</source>
        <translation>Рекомендация {id} закрыта, но не указано когда. Укажите день.</translation>
    </message>
    <message>
        <source>Recommendation {id} is due or closed before it was issued. Correct the days.</source>
        <translation>Срок или закрытие рекомендации {id} раньше её выдачи. Исправьте даты.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Recommendations carried out</source>
        <translation>Выполненные рекомендации</translation>
    </message>
    <message>
        <source>Recommendations dropped</source>
        <translation>Снятые рекомендации</translation>
    </message>
    <message>
        <source>Recommendations past their due date</source>
        <translation>Рекомендации с истёкшим сроком</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Record of consultation</source>
        <translation>Протокол консультаций</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Records and deployments checked</source>
        <translation>Проверено записей и установок фотоловушек</translation>
    </message>
    <message>
        <source>Records and deployments checked: {checked}; flagged: {flagged}; taken out: {rejected}; brought back: {restored}.</source>
        <translation>Проверено записей и установок фотоловушек: {checked}; отмечено: {flagged}; исключено: {rejected}; возвращено: {restored}.</translation>
    </message>
    <message>
        <source>Records and rules</source>
        <translation>Записи и правила</translation>
    </message>
    <message>
        <source>Records brought back</source>
        <translation>Записей возвращено</translation>
    </message>
    <message>
        <source>Records by species</source>
        <translation>Записи по видам</translation>
    </message>
    <message>
        <source>Records changed</source>
        <translation>Записей изменено</translation>
    </message>
    <message>
        <source>Records checked</source>
        <translation>Записей проверено</translation>
    </message>
    <message>
        <source>Records flagged</source>
        <translation>Записей отмечено</translation>
    </message>
    <message>
        <source>Records held together</source>
        <translation>Какие записи объединяются</translation>
    </message>
    <message>
        <source>Records in</source>
        <translation>Записей прочитано</translation>
    </message>
    <message>
        <source>Records in = records used + records not used; each unused record has the first reason that holds.</source>
        <translation>Записи на входе = использованные записи + неиспользованные записи; для каждой неиспользованной записи указана первая подходящая причина.</translation>
    </message>
    <message>
        <source>Records in events</source>
        <translation>Записей в событиях</translation>
    </message>
    <message>
        <source>Records in no event</source>
        <translation>Записи вне событий</translation>
    </message>
    <message>
        <source>Records in no event: {records}. {reason}</source>
        <translation>Записи вне событий: {records}. {reason}</translation>
    </message>
    <message>
        <source>Records in the database</source>
        <translation>Записей в базе данных</translation>
    </message>
    <message>
        <source>Records in the database, shared and withheld</source>
        <translation>Записи в базе данных, переданные и не переданные</translation>
    </message>
    <message>
        <source>Records in the model</source>
        <translation>Записи в модели</translation>
    </message>
    <message>
        <source>Records in, used and not used</source>
        <translation>Записи на входе, использованные и неиспользованные</translation>
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
        <source>Records left out of the histories: {records}. {reason}</source>
        <translation>Записи, исключённые из историй: {records}. {reason}</translation>
    </message>
    <message>
        <source>Records left out of the table of what is shared: {records}. {reason}</source>
        <translation>Записи, не вошедшие в таблицу переданного: {records}. {reason}</translation>
    </message>
    <message>
        <source>Records not used</source>
        <translation>Неиспользованные записи</translation>
    </message>
    <message>
        <source>Records not used for crossings: {records}. {reason}</source>
        <translation>Записи, не использованные для пересечений границы: {records}. {reason}</translation>
    </message>
    <message>
        <source>Records of all species found by the same methods: their cells are the background.</source>
        <translation>Записи всех видов, найденных теми же методами: их ячейки служат фоном.</translation>
    </message>
    <message>
        <source>Records of animals by month and country</source>
        <translation>Записи о животных по месяцам и странам</translation>
    </message>
    <message>
        <source>Records of certain and probable identity are used; what the probable ones add is shown apart and never counted in the headline number.</source>
        <translation>Используются записи с достоверным и вероятным определением особи; то, что добавляют вероятные, показано отдельно и никогда не учитывается в основном числе.</translation>
    </message>
    <message>
        <source>Records of individuals whose source states no grade: {records}. Rings and transmitters are taken as certain, all others as probable.</source>
        <translation>Записи особей, в источнике которых степень определения не указана: {records}. Кольца и передатчики считаются достоверным определением, всё остальное — вероятным.</translation>
    </message>
    <message>
        <source>Records of one station that are so far apart in time, or farther, are independent.</source>
        <translation>Записи одной фототочки, разделённые таким или большим интервалом времени, независимы.</translation>
    </message>
    <message>
        <source>Records of other species are left out.</source>
        <translation>Записи других видов не учитываются.</translation>
    </message>
    <message>
        <source>Records of the species as imported, with the flags of the quality tests. Exact coordinates: not to be passed on.</source>
        <translation>Записи вида в том виде, в каком импортированы, с отметками проверок качества. Точные координаты: передаче не подлежат.</translation>
    </message>
    <message>
        <source>Records of {owner}, shared with {recipient} on {created}.</source>
        <translation>Владелец записей: {owner}; получатель: {recipient}; дата передачи: {created}.</translation>
    </message>
    <message>
        <source>Records on a side without effort in that occasion</source>
        <translation>Записи на стороне границы без усилия в этот учётный период</translation>
    </message>
    <message>
        <source>Records outside the period, in two occasions or from a transmitter</source>
        <translation>Записи вне периода, в двух учётных периодах или от передатчика</translation>
    </message>
    <message>
        <source>Records passed over: outside the period, in two occasions or from a transmitter {unfit}, without effort on their side {unsurveyed}. Animals on several sides in one occasion, of which the last is used: {several}.</source>
        <translation>Пропущенные записи: вне периода, в двух учётных периодах или от передатчика {unfit}, без учётного усилия на их стороне {unsurveyed}. Животные, замеченные в один учётный период на нескольких сторонах границы, из которых используется последняя: {several}.</translation>
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
        <source>Records shared</source>
        <translation>Записей передано</translation>
    </message>
    <message>
        <source>Records shared, their effort not</source>
        <translation>Записи переданы, их учётное усилие — нет</translation>
    </message>
    <message>
        <source>Records shared: {shared}. Records withheld: {withheld}.</source>
        <translation>Записей передано: {shared}. Записей не передано: {withheld}.</translation>
    </message>
    <message>
        <source>Records shared: {shared}; withheld: {withheld}.</source>
        <translation>Записей передано: {shared}; не передано: {withheld}.</translation>
    </message>
    <message>
        <source>Records taken out</source>
        <translation>Записей исключено</translation>
    </message>
    <message>
        <source>Records that the standard cannot hold are withheld and counted by their reason. A text that a spreadsheet would take for a formula gets an apostrophe in front; the import of this plugin takes it off again.</source>
        <translation>Записи, для которых в стандарте нет места, не передаются и подсчитываются по причинам. Перед текстом, который электронная таблица приняла бы за формулу, ставится апостроф; при импорте этот модуль его убирает.</translation>
    </message>
    <message>
        <source>Records tied by it alone</source>
        <translation>Записи, связанные с местом только по этому столбцу</translation>
    </message>
    <message>
        <source>Records told by a side on which too few animals and stations could be meant: {records}.</source>
        <translation>Записи, где указана только сторона, к которой могло бы относиться слишком мало животных и фототочек: {records}.</translation>
    </message>
    <message>
        <source>Records unused</source>
        <translation>Записей не использовано</translation>
    </message>
    <message>
        <source>Records used</source>
        <translation>Использованные записи</translation>
    </message>
    <message>
        <source>Records used: {used} of {records}.</source>
        <translation>Использовано записей: {used} из {records}.</translation>
    </message>
    <message>
        <source>Records with a date only, a wrong clock, an unknown time zone, a coarsened place or no station are in no event; they are listed with their reason.</source>
        <translation>Записи, где указана только дата, часы шли неверно, часовой пояс неизвестен, место огрублено или нет фототочки, не входят ни в одно событие; они перечислены с указанием причины.</translation>
    </message>
    <message>
        <source>Records withheld</source>
        <translation>Записей не передано</translation>
    </message>
    <message>
        <source>Records without a time or a side, not drawn: {records}.</source>
        <translation>Записи без времени или без стороны границы, не показанные на рисунке: {records}.</translation>
    </message>
    <message>
        <source>Records: {records} of {all}; flagged: {flagged}; without a day: {undated}.</source>
        <translation>Записи: {records} из {all}; отмечено: {flagged}; без дня: {undated}.</translation>
    </message>
    <message>
        <source>Recreation</source>
        <translation>Рекреация</translation>
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
        <source>Reference system {crs} is not equal-area in metres over the study area. Nothing was computed. Choose one that is, or leave it empty.</source>
        <translation>Система координат {crs} не является равновеликой в метрах в районе исследования. Ничего не рассчитано. Выберите подходящую или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Remove the threat</source>
        <translation>Устранить угрозу</translation>
    </message>
    <message>
        <source>Remove this judge</source>
        <translation>Удалить этого эксперта</translation>
    </message>
    <message>
        <source>Renewable energy</source>
        <translation>Возобновляемая энергетика</translation>
    </message>
    <message>
        <source>Repeated amplifications become one genotype: a heterozygote when each allele was seen twice, a homozygote after three identical positives (comparative rule, Frantz et al. 2003) or after seven (Taberlet et al. 1996). Rates of dropout and false alleles are measured after Broquet and Petit (2004) where a locus has 30 amplified heterozygotes.</source>
        <translation>Повторные амплификации сводятся в один генотип: гетерозигота — если каждый аллель получен дважды, гомозигота — после трёх одинаковых положительных результатов (сравнительное правило, Frantz и соавторы, 2003) или после семи (Taberlet и соавторы, 1996). Частоты выпадения аллеля и ложных аллелей измеряются по Broquet и Petit (2004), если у локуса есть 30 амплифицированных гетерозигот.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
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
        <source>Report on abundance (HTML)</source>
        <translation>Отчёт о численности (HTML)</translation>
    </message>
    <message>
        <source>Report on crossing rates (HTML)</source>
        <translation>Отчёт о частоте пересечений (HTML)</translation>
    </message>
    <message>
        <source>Report on density (HTML)</source>
        <translation>Отчёт о плотности (HTML)</translation>
    </message>
    <message>
        <source>Report on genetic diversity (HTML)</source>
        <translation>Отчёт о генетическом разнообразии (HTML)</translation>
    </message>
    <message>
        <source>Report on joint areas (HTML)</source>
        <translation>Отчёт о совместных районах (HTML)</translation>
    </message>
    <message>
        <source>Report on movement across borders (HTML)</source>
        <translation>Отчёт о перемещении через границы (HTML)</translation>
    </message>
    <message>
        <source>Report on suitability (HTML)</source>
        <translation>Отчёт о пригодности (HTML)</translation>
    </message>
    <message>
        <source>Report on survey effort (HTML)</source>
        <translation>Отчёт об учётном усилии (HTML)</translation>
    </message>
    <message>
        <source>Report on the identities (HTML)</source>
        <translation>Отчёт об определениях особей (HTML)</translation>
    </message>
    <message>
        <source>Report on the matches (HTML)</source>
        <translation>Отчёт о совпадениях (HTML)</translation>
    </message>
    <message>
        <source>Report on the package (HTML)</source>
        <translation>Отчёт о пакете (HTML)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Representation of features</source>
        <translation>Представленность объектов охраны</translation>
    </message>
    <message>
        <source>Reproductive units</source>
        <translation>Репродуктивные единицы</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Required items</source>
        <translation>Обязательные пункты</translation>
    </message>
    <message>
        <source>Required items answered</source>
        <translation>Обязательные пункты с ответом</translation>
    </message>
    <message>
        <source>Required items answered (%)</source>
        <translation>Обязательные пункты с ответом (%)</translation>
    </message>
    <message>
        <source>Required items answered: {answered} of {required}.</source>
        <translation>Обязательные пункты с ответом: {answered} из {required}.</translation>
    </message>
    <message>
        <source>Required items of the Ramsar sheet that have a place in the database: {ris}. Answered for CHN-XINGKAI: {ris_chn}; for RUS-KHANKA: {ris_rus}, before the import {ris_before}. The form added who says so and when. CHN-XINGKAI gained nothing, for values of low confidence are no answers.</source>
        <translation>Обязательные пункты Рамсарского листа, для которых есть место в базе данных: {ris}. Есть ответ для CHN-XINGKAI: {ris_chn}; для RUS-KHANKA: {ris_rus}, до импорта {ris_before}. Форма добавила, кто и когда это сообщает. Для CHN-XINGKAI ничего не прибавилось, потому что значения с низкой достоверностью ответами не считаются.</translation>
    </message>
    <message>
        <source>Required items to be written by hand: {items}.</source>
        <translation>Обязательные пункты, которые нужно внести вручную: {items}.</translation>
    </message>
    <message>
        <source>Research institution</source>
        <translation>Научное учреждение</translation>
    </message>
    <message>
        <source>Resident, 12 months</source>
        <translation>Оседлые, 12 месяцев</translation>
    </message>
    <message>
        <source>Resident, 3 months</source>
        <translation>Оседлые, 3 месяца</translation>
    </message>
    <message>
        <source>Resident, 6 months</source>
        <translation>Оседлые, 6 месяцев</translation>
    </message>
    <message>
        <source>Resident: at least 3 independent detections in the country over at least 6 months; 3 and 12 months show how much hangs on it. All other animals are transient. A round trip is a visit between two visits to one other country.</source>
        <translation>Оседлое животное: не менее 3 независимых регистраций в стране за срок не менее 6 месяцев; варианты 3 и 12 месяцев показывают, насколько результат зависит от этого срока. Все остальные животные — временно пребывающие. Переход туда и обратно — это посещение между двумя посещениями одной и той же другой страны.</translation>
    </message>
    <message>
        <source>Residents and round trips by country</source>
        <translation>Оседлые животные и переходы туда и обратно по странам</translation>
    </message>
    <message>
        <source>Resistance of barriers (CSV)</source>
        <translation>Сопротивление барьеров (CSV)</translation>
    </message>
    <message>
        <source>Resistance of classes (CSV)</source>
        <translation>Сопротивление классов (CSV)</translation>
    </message>
    <message>
        <source>Resistance to movement</source>
        <translation>Сопротивление перемещению</translation>
    </message>
    <message>
        <source>Resistance to movement (raster)</source>
        <translation>Сопротивление среды перемещению (растр)</translation>
    </message>
    <message>
        <source>Response curves</source>
        <translation>Кривые отклика</translation>
    </message>
    <message>
        <source>Responsible organisations</source>
        <translation>Ответственные организации</translation>
    </message>
    <message>
        <source>Restoration and care needed</source>
        <translation>Нужные восстановление и уход</translation>
    </message>
    <message>
        <source>Restore the habitat</source>
        <translation>Восстановить местообитание</translation>
    </message>
    <message>
        <source>Review identities</source>
        <translation>Проверка определений особей</translation>
    </message>
    <message>
        <source>Review issues</source>
        <translation>Разбор замечаний</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Проверяющий</translation>
    </message>
    <message>
        <source>Richness is the mean number of alleles to expect in {copies} gene copies, the smallest number of any group at any locus.</source>
        <translation>Аллельное богатство — это среднее ожидаемое число аллелей в выборке копий гена; размер выборки ({copies}) — наименьший среди всех групп и локусов.</translation>
    </message>
    <message>
        <source>Right value</source>
        <translation>Правильное значение</translation>
    </message>
    <message>
        <source>Rise of the probability of connectivity by the best new cross-border link</source>
        <translation>Рост вероятности связности благодаря лучшей новой трансграничной связи</translation>
    </message>
    <message>
        <source>Roads and railways</source>
        <translation>Автомобильные и железные дороги</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Role for the species</source>
        <translation>Роль для вида</translation>
    </message>
    <message>
        <source>Round trips to it</source>
        <translation>Переходы в неё и обратно</translation>
    </message>
    <message>
        <source>Rounded coordinates</source>
        <translation>Округлённые координаты</translation>
    </message>
    <message>
        <source>Roundness of a sliver</source>
        <translation>Округлость осколочного полигона</translation>
    </message>
    <message>
        <source>Row {first} of file {other} tells of the same. Keep one of them.</source>
        <translation>О том же сообщает строка {first} файла {other}. Оставьте одну из них.</translation>
    </message>
    <message>
        <source>Row {row} of file {file} does not end: a quotation mark is not closed or a field is far too long. Nothing was changed. Mend this row, then import the file again.</source>
        <translation>Строка {row} файла {file} не заканчивается: не закрыта кавычка или поле слишком длинное. Ничего не изменено. Исправьте эту строку и импортируйте файл снова.</translation>
    </message>
    <message>
        <source>Row {row} of the cores has no shape. Nothing was computed. Delete the row or draw its shape.</source>
        <translation>Строка {row} слоя ядер не содержит геометрии. Ничего не рассчитано. Удалите строку или нарисуйте её контур.</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} does not have as many cells as the header. Nothing was shared. Correct the row.</source>
        <translation>Строка {row} файла правил {file}: число ячеек не равно числу ячеек в заголовке. Ничего не передано. Исправьте строку.</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} has in column {column} the value “{value}”, which is not accepted. Nothing was shared. Accepted: {accepted}.</source>
        <translation>Строка {row} файла правил {file}: в столбце {column} стоит значение «{value}», которое не принимается. Ничего не передано. Допустимо: {accepted}.</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} repeats a species, record type and recipient. Nothing was shared. Keep one of the rows.</source>
        <translation>Строка {row} файла правил {file} повторяет сочетание вида, типа записи и получателя. Ничего не передано. Оставьте одну из этих строк.</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} would give {recipient} more than the limits of the plugin allow: column {column}, value “{value}”. Nothing was shared. Make the row stricter, or name the recipient with whom a written agreement exists.</source>
        <translation>Строка {row} файла правил {file} дала бы получателю {recipient} больше, чем допускают ограничения модуля: столбец {column}, значение «{value}». Ничего не передано. Сделайте строку строже или назовите получателя, с которым есть письменное соглашение.</translation>
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
        <source>Rows in</source>
        <translation>Строк на входе</translation>
    </message>
    <message>
        <source>Rows in the public file</source>
        <translation>Строк в открытом файле</translation>
    </message>
    <message>
        <source>Rows in, kept, rejected and changed, by file and sheet.</source>
        <translation>Строки на входе, принятые, отклонённые и изменённые, по файлам и листам.</translation>
    </message>
    <message>
        <source>Rows kept</source>
        <translation>Строк принято</translation>
    </message>
    <message>
        <source>Rows kept of each file: {kept}. Rows left blank in the first file: {blank_chn}; in the second: {blank_rus}, with the Hooded Crane, which is unconfirmed at RUS-KHANKA.</source>
        <translation>Принято строк из каждого файла: {kept}. Оставлено пустых строк в первом файле: {blank_chn}; во втором: {blank_rus}, в том числе строка чёрного журавля, присутствие которого в RUS-KHANKA не подтверждено.</translation>
    </message>
    <message>
        <source>Rows left behind</source>
        <translation>Не переданных строк</translation>
    </message>
    <message>
        <source>Rows of one name are one core. Without a field each row is a core, named by its number.</source>
        <translation>Строки с одним именем — одно ядро. Без поля каждая строка — отдельное ядро, именем которого служит её номер.</translation>
    </message>
    <message>
        <source>Rows of the catalogues of other species are left out: {rows}.</source>
        <translation>Строки каталогов, относящиеся к другим видам, исключены: {rows}.</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>Строк отклонено</translation>
    </message>
    <message>
        <source>Rows that are no records of their own</source>
        <translation>Строки, не являющиеся отдельными записями</translation>
    </message>
    <message>
        <source>Rows whose place is told only by the side of the border: {records}.</source>
        <translation>Строки, где место указано только стороной границы: {records}.</translation>
    </message>
    <message>
        <source>Rows with low confidence</source>
        <translation>Строки с низкой достоверностью</translation>
    </message>
    <message>
        <source>Rows withheld</source>
        <translation>Строк не передано</translation>
    </message>
    <message>
        <source>Rows withheld: {rows}. {reason}</source>
        <translation>Строк не передано: {rows}. {reason}</translation>
    </message>
    <message>
        <source>Rows without a code or a data set were left out, and never become an animal: {rows}.</source>
        <translation>Строки без кода или без набора данных исключены и никогда не становятся животным: {rows}.</translation>
    </message>
    <message>
        <source>Rows without a place, left out: {rows}; they are of these features: {features}.</source>
        <translation>Строки без места, исключены: {rows}; они относятся к объектам охраны: {features}.</translation>
    </message>
    <message>
        <source>Rows without a polygon that has an area, left out: {rows}.</source>
        <translation>Строки без полигона, имеющего площадь, исключены: {rows}.</translation>
    </message>
    <message>
        <source>Rows written: {rows} ({table}).</source>
        <translation>Записано строк: {rows} ({table}).</translation>
    </message>
    <message>
        <source>Rubbish</source>
        <translation>Мусор</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Rule of removal</source>
        <translation>Правило удаления</translation>
    </message>
    <message>
        <source>Rule of the consensus</source>
        <translation>Правило консенсуса</translation>
    </message>
    <message>
        <source>Rule of the targets</source>
        <translation>Правило целевых показателей</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Run the quality tests</source>
        <translation>Выполнить проверки качества</translation>
    </message>
    <message>
        <source>Run “Assess key sites by criteria”.</source>
        <translation>Выполните алгоритм «Оценка ключевых территорий по критериям».</translation>
    </message>
    <message>
        <source>Runs of {algorithm} compared: of {before} and of {after}.</source>
        <translation>Сравниваются запуски алгоритма {algorithm}: {before} и {after}.</translation>
    </message>
    <message>
        <source>Runs the whole chain: creates the database, loads the flagship species, takes in the counts, assesses and scores the key sites, links the flyways and writes the report.</source>
        <translation>Выполняет всю цепочку: создаёт базу данных, загружает флаговые виды, принимает учёты, оценивает ключевые территории и рассчитывает их баллы, строит связи на пролётных путях и составляет отчёт.</translation>
    </message>
    <message>
        <source>SESSION makes each winter, or each winter of each country, a session of its own in one fit with one mask: a season has the year of its January. Density differs by session unless DENSITY_BY_SESSION is off; detection is common unless DETECTION_BY_SESSION is on. Numbers of sessions are never added up.</source>
        <translation>SESSION делает каждую зиму или каждую зиму каждой страны отдельной сессией в одном подборе модели с одной маской: сезон обозначается годом его января. Плотность различается по сессиям, если DENSITY_BY_SESSION не выключен; регистрация общая, если не включён DETECTION_BY_SESSION. Числа сессий никогда не складываются.</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 содержимого</translation>
    </message>
    <message>
        <source>SHA256SUMS lists the checksums of all files; SIGNATURE, where there is one, is a signature over that list by the agreed passphrase.</source>
        <translation>SHA256SUMS содержит контрольные суммы всех файлов; SIGNATURE, если этот файл есть, — подпись этого списка с помощью согласованной парольной фразы.</translation>
    </message>
    <message>
        <source>SIZE_KM2 is {size}. Nothing was computed. Choose a number above 0.</source>
        <translation>SIZE_KM2 равно {size}. Ничего не рассчитано. Выберите число больше 0.</translation>
    </message>
    <message>
        <source>SMART</source>
        <translation>SMART</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Одно животное</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Образцы</translation>
    </message>
    <message>
        <source>Samples and their animals</source>
        <translation>Образцы и их животные</translation>
    </message>
    <message>
        <source>Samples compared</source>
        <translation>Сравнено образцов</translation>
    </message>
    <message>
        <source>Samples of laboratories that the calibration does not name are left out: {samples}.</source>
        <translation>Исключены образцы лабораторий, не указанных в калибровке: {samples}.</translation>
    </message>
    <message>
        <source>Samples of no known group are left out: {samples}.</source>
        <translation>Образцы, не относящиеся к известной группе, исключены: {samples}.</translation>
    </message>
    <message>
        <source>Samples of other species are left out.</source>
        <translation>Образцы других видов не учитываются.</translation>
    </message>
    <message>
        <source>Samples that entered</source>
        <translation>Использовано образцов</translation>
    </message>
    <message>
        <source>Samples that entered: {samples}; left out for too few loci: {left_out}; loci: {loci}.</source>
        <translation>Использовано образцов: {samples}; исключено, так как слишком мало локусов: {left_out}; локусов: {loci}.</translation>
    </message>
    <message>
        <source>Samples whose marker contradicts the sex that their source tells: {samples}. They are compared without a sex. Amplify the marker again.</source>
        <translation>Образцы, у которых маркер противоречит полу, указанному в источнике: {samples}. Они сравниваются без учёта пола. Амплифицируйте маркер снова.</translation>
    </message>
    <message>
        <source>Samples whose sex was known by a marker alone: {samples}.</source>
        <translation>Образцы, пол которых известен только по маркеру: {samples}.</translation>
    </message>
    <message>
        <source>Samples with a smaller share of the loci are left out and named in the log by their number.</source>
        <translation>Образцы с меньшей долей локусов исключаются и указываются в журнале по номеру.</translation>
    </message>
    <message>
        <source>Samples with genotypes</source>
        <translation>Образцы с генотипами</translation>
    </message>
    <message>
        <source>Samples, ECM (Miller et al. 2005)</source>
        <translation>Образцы, ECM (Miller и соавторы, 2005)</translation>
    </message>
    <message>
        <source>Samples, TIRM (Miller et al. 2005)</source>
        <translation>Образцы, TIRM (Miller и соавторы, 2005)</translation>
    </message>
    <message>
        <source>Samples, laboratories and what the loci tell</source>
        <translation>Образцы, лаборатории и что показывают локусы</translation>
    </message>
    <message>
        <source>Samples: {samples}; animals proposed: {animals}; pairs that match but were kept apart: {conflicts}. A person confirms or refuses the proposals.</source>
        <translation>Образцы: {samples}; предложено животных: {animals}; пары, которые совпадают, но не объединены: {conflicts}. Человек подтверждает или отклоняет предложения.</translation>
    </message>
    <message>
        <source>Sampling design</source>
        <translation>Схема размещения фотоловушек</translation>
    </message>
    <message>
        <source>Satellite imagery</source>
        <translation>Спутниковые снимки</translation>
    </message>
    <message>
        <source>Save profile…</source>
        <translation>Сохранить профиль…</translation>
    </message>
    <message>
        <source>Saved mapping of columns</source>
        <translation>Сохранённое сопоставление столбцов</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>Научное название</translation>
    </message>
    <message>
        <source>Scope of the threat</source>
        <translation>Охват угрозы</translation>
    </message>
    <message>
        <source>Scope unknown</source>
        <translation>Охват неизвестен</translation>
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
        <source>Scored units to compare with</source>
        <translation>Единицы с баллами для сравнения</translation>
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
        <source>Seasons counted on different days</source>
        <translation>Сезоны с учётами в разные дни</translation>
    </message>
    <message>
        <source>Seasons needed</source>
        <translation>Нужно сезонов</translation>
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
        <source>Seasons with a joint total</source>
        <translation>Сезоны с общим итогом</translation>
    </message>
    <message>
        <source>Seasons with counts on one side</source>
        <translation>Сезоны с учётами на одной стороне</translation>
    </message>
    <message>
        <source>Seasons with counts on several sides</source>
        <translation>Сезоны с учётами на нескольких сторонах</translation>
    </message>
    <message>
        <source>Seasons without any count are left out; they need as many complete seasons as the rule asks for.</source>
        <translation>Сезоны без единого учёта не приведены; для них нужно столько полных сезонов, сколько требует правило.</translation>
    </message>
    <message>
        <source>Second agency</source>
        <translation>Второе ведомство</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>Второй код</translation>
    </message>
    <message>
        <source>Second list</source>
        <translation>Второй список</translation>
    </message>
    <message>
        <source>Section of the form</source>
        <translation>Раздел формы</translation>
    </message>
    <message>
        <source>Seen in all ({unit})</source>
        <translation>Всего замечено ({unit})</translation>
    </message>
    <message>
        <source>Seen on both sides</source>
        <translation>Замечено на обеих сторонах</translation>
    </message>
    <message>
        <source>Seen, at least</source>
        <translation>Замечено, не менее</translation>
    </message>
    <message>
        <source>Segments are lines only where the office has a boundary of its own: the table border_lines, or the layer border_lines with side_a, side_b and status in the file that the settings name. Otherwise the bundled strips serve for computing, and the result is a table and a strip chart by kilometre, never a line.</source>
        <translation>Участки представлены линиями только там, где у учреждения есть собственная граница: таблица border_lines или слой border_lines с полями side_a, side_b и status в файле, указанном в настройках. В остальных случаях для расчёта служат встроенные полосы, а результат — таблица и ленточная диаграмма по километрам, но никогда не линия.</translation>
    </message>
    <message>
        <source>Segments with crossings</source>
        <translation>Участки с пересечениями границы</translation>
    </message>
    <message>
        <source>Select priority areas</source>
        <translation>Выделение приоритетных территорий</translation>
    </message>
    <message>
        <source>Selected units</source>
        <translation>Выбранные единицы</translation>
    </message>
    <message>
        <source>Selects the planning units that reach the targets of all features at the least cost, or, within a budget, with the least shortfall or the most targets met.</source>
        <translation>Выбирает единицы планирования, которые достигают целевых показателей всех объектов охраны с наименьшей стоимостью либо, в рамках бюджета, с наименьшим недобором или с наибольшим числом достигнутых целевых показателей.</translation>
    </message>
    <message>
        <source>Sensitive records with a place</source>
        <translation>Чувствительные записи с местом</translation>
    </message>
    <message>
        <source>Separate restricted rows</source>
        <translation>Отделение строк с ограниченным доступом</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сессии</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Severity of the threat</source>
        <translation>Тяжесть угрозы</translation>
    </message>
    <message>
        <source>Severity unknown</source>
        <translation>Тяжесть неизвестна</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Sex markers</source>
        <translation>Половые маркеры</translation>
    </message>
    <message>
        <source>Shape of the curve</source>
        <translation>Форма кривой</translation>
    </message>
    <message>
        <source>Shape of the units</source>
        <translation>Форма единиц</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Share detections</source>
        <translation>Передача регистраций</translation>
    </message>
    <message>
        <source>Share of ProtConn by movement inside protected land alone</source>
        <translation>Доля ProtConn за счёт перемещения только внутри охраняемых земель</translation>
    </message>
    <message>
        <source>Share of ProtConn that needs movement over land without protection</source>
        <translation>Доля ProtConn, требующая перемещения по землям без охраны</translation>
    </message>
    <message>
        <source>Share of ProtConn that needs protected areas outside the region</source>
        <translation>Доля ProtConn, требующая особо охраняемых природных территорий вне региона</translation>
    </message>
    <message>
        <source>Share of animals seen in more than one country</source>
        <translation>Доля животных, замеченных более чем в одной стране</translation>
    </message>
    <message>
        <source>Share of each feature that is left when the least valuable cells are removed one after another.</source>
        <translation>Доля каждого объекта охраны, которая остаётся, когда наименее ценные ячейки удаляются одна за другой.</translation>
    </message>
    <message>
        <source>Share of loci needed</source>
        <translation>Необходимая доля локусов</translation>
    </message>
    <message>
        <source>Share of simulated populations of like animals that look as unlike as these samples: {p}. A small share speaks for TIRM.</source>
        <translation>Доля смоделированных популяций одинаковых животных, которые выглядят столь же неоднородными, как эти образцы: {p}. Малая доля говорит в пользу TIRM.</translation>
    </message>
    <message>
        <source>Share of sites used</source>
        <translation>Доля используемых территорий</translation>
    </message>
    <message>
        <source>Share of the cells, the best ones</source>
        <translation>Доля ячеек, начиная с лучших</translation>
    </message>
    <message>
        <source>Share of the draws among the best</source>
        <translation>Доля выборок, в которых единица среди лучших</translation>
    </message>
    <message>
        <source>Share of the features</source>
        <translation>Доля объектов охраны</translation>
    </message>
    <message>
        <source>Share of the lasso</source>
        <translation>Доля лассо</translation>
    </message>
    <message>
        <source>Share of the population</source>
        <translation>Доля популяции</translation>
    </message>
    <message>
        <source>Share of the random draws of weights and missing values in which a unit is among the best; near 1 it is so whatever the weights are.</source>
        <translation>Доля случайных выборок весов и отсутствующих значений, в которых единица входит в число лучших; вблизи 1 она входит в их число при любых весах.</translation>
    </message>
    <message>
        <source>Share of the required items of a sheet that the database answers, for the sheet nearest to complete. Values of low confidence, points in place of boundaries and counts of too few seasons are no answers. Items that the database has no place for are not in the share.</source>
        <translation>Доля обязательных пунктов информационного листа, на которые есть ответ в базе данных, для листа, который заполнен полнее всего. Значения с низкой достоверностью, точки вместо границ и учёты за слишком малое число сезонов ответами не считаются. Пункты, для которых в базе данных нет места, в долю не входят.</translation>
    </message>
    <message>
        <source>Share of the segment that lies within 1 km of a barrier of each kind; other segments have none.</source>
        <translation>Доля участка, лежащая не далее 1 км от барьера каждого вида; у остальных участков барьеров нет.</translation>
    </message>
    <message>
        <source>Share of the solutions</source>
        <translation>Доля решений</translation>
    </message>
    <message>
        <source>Share of wrong identities</source>
        <translation>Доля ошибочных определений особи</translation>
    </message>
    <message>
        <source>Share seen on both sides, a minimum</source>
        <translation>Доля замеченных на обеих сторонах, минимум</translation>
    </message>
    <message>
        <source>Share the records that are still missing</source>
        <translation>Передать недостающие записи</translation>
    </message>
    <message>
        <source>Share used of each site, and given what was found there.</source>
        <translation>Доля использования каждой территории, также с учётом найденного на ней.</translation>
    </message>
    <message>
        <source>Share used, detection, and their covariates, with 95 % intervals.</source>
        <translation>Доля используемых территорий, регистрация и их ковариаты, с 95-процентными интервалами.</translation>
    </message>
    <message>
        <source>Share with a detection</source>
        <translation>Доля территорий с регистрацией</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Передача данных</translation>
    </message>
    <message>
        <source>Sheet {file}. Required items answered: {answered} of {required}.</source>
        <translation>Информационный лист: {file}. Обязательные пункты с ответом: {answered} из {required}.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” has no usable row of this site and year. Fill it in or correct it.</source>
        <translation>На листе «{sheet}» нет пригодной строки для этой территории и этого года. Заполните или исправьте её.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Информационные листы</translation>
    </message>
    <message>
        <source>Shift of Chinese online maps to be undone</source>
        <translation>Сдвиг китайских онлайн-карт, который нужно устранить</translation>
    </message>
    <message>
        <source>Shifts of habitats</source>
        <translation>Смещение местообитаний</translation>
    </message>
    <message>
        <source>Shipping routes</source>
        <translation>Судоходные пути</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <source>Shown: {percent} of the corridors and their cores, {hectares} ha; cells through which the way costs up to {excess} m (at resistance 1) more than the least.</source>
        <translation>Показано: {percent} экологических коридоров и их ядер, {hectares} га; ячейки, путь через которые стоит больше наименьшего не более чем на {excess} м (при сопротивлении 1).</translation>
    </message>
    <message>
        <source>Shows the threats to sites and corridors by their impact, sums them by species, corridor and site, and tells which organisation is responsible where. Persons are never shown.</source>
        <translation>Показывает угрозы территориям и экологическим коридорам по воздействию, суммирует их по видам, экологическим коридорам и территориям и сообщает, какая организация где отвечает. Люди никогда не показываются.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Side of a block (km)</source>
        <translation>Сторона блока (км)</translation>
    </message>
    <message>
        <source>Side of the border not known</source>
        <translation>Сторона границы неизвестна</translation>
    </message>
    <message>
        <source>Side of the border open</source>
        <translation>Сторона границы не определена</translation>
    </message>
    <message>
        <source>Side of the border, declared</source>
        <translation>Сторона границы, заявленная</translation>
    </message>
    <message>
        <source>Side {side} has animals but no effort in days of cameras or hair traps after the first occasion. Not surveyed is not the same as not crossed, and no rate was estimated. Import the effort, or leave the side out of COUNTRIES.</source>
        <translation>На стороне {side} есть животные, но после первого учётного периода нет учётного усилия в сутках работы фотоловушек или волосяных ловушек. «Не обследовано» — не то же самое, что «не пересекали», и частоты не оценены. Импортируйте учётное усилие или уберите эту сторону из COUNTRIES.</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Sides of the border on which the stations lie. Nothing chosen means all, the unknown ones too.</source>
        <translation>Стороны границы, на которых находятся фототочки. Если ничего не выбрано, берутся все, включая неизвестные.</translation>
    </message>
    <message>
        <source>Signed with a passphrase</source>
        <translation>Подписано парольной фразой</translation>
    </message>
    <message>
        <source>Similarity to the conditions of the model (raster)</source>
        <translation>Сходство с условиями модели (растр)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Site assessment</source>
        <translation>Оценка территории</translation>
    </message>
    <message>
        <source>Site assessments</source>
        <translation>Оценки территорий</translation>
    </message>
    <message>
        <source>Site {site} has no point in the database.</source>
        <translation>У территории {site} нет точки в базе данных.</translation>
    </message>
    <message>
        <source>Site {site} lists no species that the chosen sheet is for. Nothing was written. Choose another sheet, or add the species to table site_species.</source>
        <translation>В списке территории {site} нет видов, для которых предназначен выбранный информационный лист. Ничего не записано. Выберите другой лист или добавьте вид в таблицу site_species.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Территории</translation>
    </message>
    <message>
        <source>Sites and their latest assessment</source>
        <translation>Территории и их последняя оценка</translation>
    </message>
    <message>
        <source>Sites by readiness</source>
        <translation>Территории по готовности</translation>
    </message>
    <message>
        <source>Sites in the form</source>
        <translation>Территории в форме</translation>
    </message>
    <message>
        <source>Sites of a joint area</source>
        <translation>Территории совместного района</translation>
    </message>
    <message>
        <source>Sites of joint study areas</source>
        <translation>Территории совместных районов исследования</translation>
    </message>
    <message>
        <source>Sites of joint study areas with their latest assessment. An area is a list of sites; it has no boundary.</source>
        <translation>Территории совместных районов исследования с их последней оценкой. Район — это перечень территорий; границы у него нет.</translation>
    </message>
    <message>
        <source>Sites of one population in consecutive seasons. Inferred links join nearest sites and are not tracks of birds.</source>
        <translation>Территории одной популяции в соседних сезонах. Предполагаемые связи соединяют ближайшие территории и не являются путями птиц.</translation>
    </message>
    <message>
        <source>Sites of the areas</source>
        <translation>Территории районов</translation>
    </message>
    <message>
        <source>Sites side by side, each with its office and year: {together_sites}. Neither side has shared a count, and that is not zero.</source>
        <translation>Территории рядом, каждая со своим учреждением и годом: {together_sites}. Ни одна сторона не передала учётов, и это не ноль.</translation>
    </message>
    <message>
        <source>Sites that belong together across a border</source>
        <translation>Территории, связанные через границу</translation>
    </message>
    <message>
        <source>Sites whose threats nobody assessed, which does not mean that there are none: {number}.</source>
        <translation>Территории, угрозы которым никто не оценивал (это не значит, что угроз нет): {number}.</translation>
    </message>
    <message>
        <source>Sites with a count</source>
        <translation>Территории, где есть учёт</translation>
    </message>
    <message>
        <source>Sites with a verdict by the current edition of the 1 % level</source>
        <translation>Территории с заключением по действующей редакции однопроцентного порога</translation>
    </message>
    <message>
        <source>Sites with a visit: {sites}; at least {least} are needed. Nothing was computed. Add sites.</source>
        <translation>Территорий с посещением: {sites}; нужно не менее {least}. Ничего не рассчитано. Добавьте территории.</translation>
    </message>
    <message>
        <source>Sites with their use</source>
        <translation>Территории и их использование</translation>
    </message>
    <message>
        <source>Sites: {sites}; share with a detection: {naive}. Share used: {mean_psi} ({low_psi} to {high_psi}). Detection by one visit to a used site: {mean_p} ({low_p} to {high_p}).</source>
        <translation>Территории: {sites}; доля с регистрацией: {naive}. Доля используемых: {mean_psi} (от {low_psi} до {high_psi}). Регистрация за одно посещение используемой территории: {mean_p} (от {low_p} до {high_p}).</translation>
    </message>
    <message>
        <source>Six flagship species, six countries: what is known, what is shared, what is missing</source>
        <translation>Шесть флаговых видов, шесть стран: что известно, какие данные переданы, чего недостаёт</translation>
    </message>
    <message>
        <source>Sliver</source>
        <translation>Осколочный полигон</translation>
    </message>
    <message>
        <source>Slow loss (1 to 10 % in 10 years)</source>
        <translation>Медленная потеря (1–10 % за 10 лет)</translation>
    </message>
    <message>
        <source>Smaller changes are not listed; the tables count them.</source>
        <translation>Меньшие изменения не перечисляются; в таблицах они учтены.</translation>
    </message>
    <message>
        <source>Smaller gaps are not listed; the tables count them.</source>
        <translation>Меньшие пробелы не перечисляются; в таблицах они учтены.</translation>
    </message>
    <message>
        <source>Smaller parts are listed.</source>
        <translation>Меньшие части перечисляются.</translation>
    </message>
    <message>
        <source>Smallest area mapped (ha)</source>
        <translation>Наименьшая картируемая площадь (га)</translation>
    </message>
    <message>
        <source>Smallest gap (ha)</source>
        <translation>Наименьший пробел в охране (га)</translation>
    </message>
    <message>
        <source>So far beyond the radius current may flow, but has no sources.</source>
        <translation>На таком расстоянии за радиусом ток может течь, но источников там нет.</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Solutions: {solved}; largest residual: {residual}.</source>
        <translation>Решения: {solved}; наибольшая невязка: {residual}.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Sources (raster)</source>
        <translation>Источники (растр)</translation>
    </message>
    <message>
        <source>Sources differ on the area: {areas}.</source>
        <translation>Источники расходятся в площади: {areas}.</translation>
    </message>
    <message>
        <source>Sources that agree</source>
        <translation>Источники, которые согласны</translation>
    </message>
    <message>
        <source>Sources that answer no</source>
        <translation>Источники с ответом «нет»</translation>
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
        <source>Spacing of the mask (m)</source>
        <translation>Шаг маски (м)</translation>
    </message>
    <message>
        <source>Spatial blocks, group {fold}</source>
        <translation>Пространственные блоки, группа {fold}</translation>
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
        <source>Species of the site</source>
        <translation>Виды территории</translation>
    </message>
    <message>
        <source>Species shown in the project; none chosen means all.</source>
        <translation>Виды, показанные в проекте; если ничего не выбрано, показаны все.</translation>
    </message>
    <message>
        <source>Species {species}, {agencies}: by the codes alone animals at least {joint}; the lists add up to {listed}, of which counted twice: {twice}.</source>
        <translation>{species}, {agencies}: только по кодам животных не менее {joint}; сумма списков {listed}, из них учтено дважды: {twice}.</translation>
    </message>
    <message>
        <source>Species {species}, {countries}: animals at least {joint}, at most {most}.</source>
        <translation>Вид {species}, {countries}: животных не менее {joint}, не более {most}.</translation>
    </message>
    <message>
        <source>Species {species}, {countries}: animals at least {joint}; national lists add up to {national}, of which counted twice: {twice}.</source>
        <translation>Вид {species}, {countries}: животных не менее {joint}; сумма национальных списков: {national}, из них учтено дважды: {twice}.</translation>
    </message>
    <message>
        <source>Spread crossings over border segments</source>
        <translation>Распределение пересечений по участкам границы</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Стабильно</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Заинтересованные стороны</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Стандартная ошибка</translation>
    </message>
    <message>
        <source>Start (date and time)</source>
        <translation>Начало (дата и время)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>State of the recommendations</source>
        <translation>Статус рекомендаций</translation>
    </message>
    <message>
        <source>State, pressure and response are asked as in the monitoring of Important Bird Areas (BirdLife International 2006); threats are those of the IUCN-CMP classification (Salafsky et al. 2008).</source>
        <translation>Состояние, нагрузка и ответные меры спрашиваются так же, как при мониторинге ключевых орнитологических территорий (BirdLife International 2006); угрозы — по классификации IUCN-CMP (Salafsky и соавторы, 2008).</translation>
    </message>
    <message>
        <source>Statements of a need: {kept}, in rows: {rows}; with polygons: {polygons}; on which sources differ: {disputed}.</source>
        <translation>Сообщений о потребности: {kept}, строк: {rows}; с полигонами: {polygons}; с расхождением источников: {disputed}.</translation>
    </message>
    <message>
        <source>Station or location</source>
        <translation>Фототочка или место</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Фототочки</translation>
    </message>
    <message>
        <source>Stations that are told only together with others of their cell, because their records or their effort would single them out: {stations}.</source>
        <translation>Фототочки, описанные только вместе с другими фототочками своей ячейки, потому что записи или учётное усилие выделили бы их: {stations}.</translation>
    </message>
    <message>
        <source>Stations whose clock is read as UTC, because its offset is not known: {stations}.</source>
        <translation>Фототочки, часы которых считаются идущими по UTC, так как их сдвиг неизвестен: {stations}.</translation>
    </message>
    <message>
        <source>Stations whose place is generalised: {stations}. Nothing was estimated, because coarse places make animals seem to move farther. Ask the neighbour for exact places, or give the width of the grid.</source>
        <translation>Фототочки с обобщённым местом: {stations}. Оценка не выполнена, потому что из-за огрублённых мест кажется, что животные перемещаются дальше. Запросите точные места у соседней стороны или укажите ширину сетки.</translation>
    </message>
    <message>
        <source>Stations with effort</source>
        <translation>Фототочек с учётным усилием</translation>
    </message>
    <message>
        <source>Stations with effort: {stations}; trap-days: {days}.</source>
        <translation>Фототочки с учётным усилием: {stations}; ловушко-сутки: {days}.</translation>
    </message>
    <message>
        <source>Stations with usage</source>
        <translation>Фототочки с их использованием</translation>
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
        <source>Steep decline</source>
        <translation>Резкое сокращение</translation>
    </message>
    <message>
        <source>Step 10: look for a second line of evidence for matches across the border, such as other markers or a photo of an animal that was handled. Confirm or refuse the proposals, and run again: confirmed links stay.</source>
        <translation>Шаг 10: найдите второе, независимое подтверждение для совпадений через границу, например другие маркеры или снимок животного, которое отлавливали. Подтвердите или отклоните предложения и выполните алгоритм снова: подтверждённые связи остаются.</translation>
    </message>
    <message>
        <source>Step 2: import simulated_genotypes.csv under the same name. Records kept: 2,080, four amplifications of 12 loci and of a sex marker.</source>
        <translation>Шаг 2: импортируйте simulated_genotypes.csv под тем же названием. Записей принято: 2080, по четыре амплификации 12 локусов и полового маркера.</translation>
    </message>
    <message>
        <source>Step 3: run “Match genotypes” with SPECIES AT. The log tells 39 samples that entered, one with too few loci, and 17 animals. The two laboratories are not calibrated: 380 pairs were not compared, and no animal is on both sides of the border.</source>
        <translation>Шаг 3: выполните алгоритм «Сопоставление генотипов», указав SPECIES AT. В журнале указано: использовано 39 образцов, у одного слишком мало локусов, животных 17. Две лаборатории не откалиброваны: 380 пар не сравнивались, и нет ни одного животного по обе стороны границы.</translation>
    </message>
    <message>
        <source>Step 4: open simulated_calibration.csv in a table program. At PTI010 the differences between the laboratories scatter by more than half a base pair, and laboratory B calls FCA441 otherwise, F441.</source>
        <translation>Шаг 4: откройте simulated_calibration.csv в табличной программе. Для PTI010 разности между лабораториями расходятся больше чем на половину пары оснований, а лаборатория B называет FCA441 иначе: F441.</translation>
    </message>
    <message>
        <source>Step 5: run again with this file as CALIBRATION. All 741 pairs are compared, of them 380 across the border. Now there are 14 animals; three of them were sampled on both sides.</source>
        <translation>Шаг 5: выполните алгоритм снова с этим файлом в параметре CALIBRATION. Сравниваются все пары: 741, из них 380 через границу. Теперь животных 14; от трёх из них образцы взяты по обе стороны границы.</translation>
    </message>
    <message>
        <source>Step 6: look at the plot. Pairs at none or one mismatching locus are of one animal; after a gap follow the pairs of different animals. Without a gap more loci are needed.</source>
        <translation>Шаг 6: посмотрите на график. Пары без несовпадающих локусов или с одним таким локусом относятся к одному животному; после разрыва следуют пары разных животных. Если разрыва нет, нужно больше локусов.</translation>
    </message>
    <message>
        <source>Step 7: read the false matches to expect in the report: 0.058, and across the border 0.037, if all animals were full siblings. That is few, but not below 0.05 for pairs that share fewer loci: 8 animals are certain and 6 probable.</source>
        <translation>Шаг 7: прочитайте в отчёте ожидаемое число ложных совпадений: 0,058, а через границу 0,037, если бы все животные были полными сибсами. Это мало, но не меньше 0,05 для пар, у которых общих локусов меньше: 8 животных определены достоверно и 6 вероятно.</translation>
    </message>
    <message>
        <source>Step 8: open the table of pairs. The two of sample simulated-36 that differ at one locus differ by dropout alone, and are probable. Amplify this locus again before a match may become certain.</source>
        <translation>Шаг 8: откройте таблицу пар. Две пары образца simulated-36, различающиеся в одном локусе, различаются только из-за выпадения аллеля и являются вероятными. Амплифицируйте этот локус снова, прежде чем считать совпадение достоверным.</translation>
    </message>
    <message>
        <source>Step 9: sort the pairs by status. There is no conflict; one would have a sample that matches two animals, to be amplified again. In the table of loci FCA441 has the most dropout, 10.7 percent.</source>
        <translation>Шаг 9: отсортируйте пары по состоянию. Противоречий нет; в противоречии был бы образец, который совпадает с двумя животными и который нужно амплифицировать снова. В таблице локусов больше всего выпадений у FCA441: 10,7 процента.</translation>
    </message>
    <message>
        <source>Steps (value: score)</source>
        <translation>Отрезки (значение: балл)</translation>
    </message>
    <message>
        <source>Steps faster than the species can (tiger 60, leopards 40, birds 1500 km a day) put both their records aside. Every record is used or has its reason in the table of records not used. A record on a side that is not chosen still parts the records before and after it.</source>
        <translation>Перемещения быстрее, чем возможно для вида (тигр 60, леопард и снежный барс 40, птицы 1500 км в сутки), исключают обе свои записи. Каждая запись используется или указана с причиной в таблице неиспользованных записей. Запись на невыбранной стороне границы всё равно разделяет записи до и после неё.</translation>
    </message>
    <message>
        <source>Storms and floods</source>
        <translation>Бури и наводнения</translation>
    </message>
    <message>
        <source>Straight lines from record to record in the order of time, not the way that was taken. The places are exact and not to be passed on.</source>
        <translation>Прямые линии от записи к записи по времени, а не пройденный путь. Места точные и передаче не подлежат.</translation>
    </message>
    <message>
        <source>Strength of the connections kept: {kept}; cut: {cut}.</source>
        <translation>Сила сохранённых связей: {kept}; разорванных: {cut}.</translation>
    </message>
    <message>
        <source>Stretches of border</source>
        <translation>Отрезки границы</translation>
    </message>
    <message>
        <source>Stretches of border: {stretches}; with a jump: {jumps}; without data on one side: {no_data}. A jump is more often a change of legend than of the land: compare the layers before use.</source>
        <translation>Отрезки границы: {stretches}; со скачком: {jumps}; без данных на одной из сторон: {no_data}. Скачок чаще означает смену легенды, чем смену местности: сравните слои перед использованием.</translation>
    </message>
    <message>
        <source>Stretches that jump</source>
        <translation>Отрезки со скачком</translation>
    </message>
    <message>
        <source>Strong increase</source>
        <translation>Сильный рост</translation>
    </message>
    <message>
        <source>Studies the site</source>
        <translation>Изучает территорию</translation>
    </message>
    <message>
        <source>Study a joint area on both sides</source>
        <translation>Изучение совместного района с обеих сторон</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>Район исследования</translation>
    </message>
    <message>
        <source>Study area {area} has no site. Nothing was computed. Add its sites to the table study_area_sites.</source>
        <translation>В районе исследования {area} нет ни одной территории. Ничего не рассчитано. Добавьте его территории в таблицу study_area_sites.</translation>
    </message>
    <message>
        <source>Study area {area} names sites that the database does not list: {sites}. Nothing was computed. Add them to the table sites, or correct the table study_area_sites.</source>
        <translation>В районе исследования {area} указаны территории, которых нет в базе данных: {sites}. Ничего не рассчитано. Добавьте их в таблицу sites или исправьте таблицу study_area_sites.</translation>
    </message>
    <message>
        <source>Study area {area}: seasons with a count on one side {one}, on several sides {several}, added {added}.</source>
        <translation>Район исследования {area}: сезоны с учётами на одной стороне {one}, на нескольких сторонах {several}, сложено {added}.</translation>
    </message>
    <message>
        <source>Study areas and their counts</source>
        <translation>Районы исследования и их учёты</translation>
    </message>
    <message>
        <source>Study areas of your own</source>
        <translation>Собственные районы исследования</translation>
    </message>
    <message>
        <source>Study: {area}, {years}. Source: {source}.</source>
        <translation>Исследование: {area}, {years}. Источник: {source}.</translation>
    </message>
    <message>
        <source>Subregion</source>
        <translation>Субрегион</translation>
    </message>
    <message>
        <source>Subregion, or no country stated</source>
        <translation>Субрегион или страна не указана</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Доля удачных амплификаций</translation>
    </message>
    <message>
        <source>Suitability (raster)</source>
        <translation>Пригодность (растр)</translation>
    </message>
    <message>
        <source>Suitability along each covariate, the others at their mean.</source>
        <translation>Пригодность вдоль каждой ковариаты при средних значениях остальных.</translation>
    </message>
    <message>
        <source>Suitability becomes resistance by a line, by the exponential curve of Trainor et al. (2013), or by a power. Where land cover is given too, the greater resistance counts. Ruggedness is the vector ruggedness measure (Sappington et al. 2007) or the terrain ruggedness index (Riley et al. 1999); flat ground resists more by the weight.</source>
        <translation>Пригодность преобразуется в сопротивление линейно, по экспоненциальной кривой Trainor и соавторов (2013) или по степенной функции. Если задан и земной покров, действует большее сопротивление. Расчленённость рельефа — это векторная мера расчленённости (Sappington и соавторы, 2007) или индекс расчленённости рельефа (Riley и соавторы, 1999); ровная местность сопротивляется сильнее в соответствии с весом.</translation>
    </message>
    <message>
        <source>Suitability is relative: it is no probability that an animal is there, and no density.</source>
        <translation>Пригодность относительна: это не вероятность того, что животное там есть, и не плотность.</translation>
    </message>
    <message>
        <source>Suitability of habitat (raster)</source>
        <translation>Пригодность местообитаний (растр)</translation>
    </message>
    <message>
        <source>Sum of national lists</source>
        <translation>Сумма национальных списков</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Sums alone, to be passed on: no station, no date, and no figure of few stations.</source>
        <translation>Только суммы, их можно передавать: ни фототочек, ни дат, ни чисел, за которыми стоит мало фототочек.</translation>
    </message>
    <message>
        <source>Sums alone, with the plot: no sample and no place.</source>
        <translation>Только суммы, с графиком: ни образцов, ни мест.</translation>
    </message>
    <message>
        <source>Sums alone: no code, no place and no reviewer.</source>
        <translation>Только суммы: ни кодов, ни мест, ни проверяющих.</translation>
    </message>
    <message>
        <source>Sums, tests and the method record (ODMAP): no place.</source>
        <translation>Суммы, проверки и описание метода (ODMAP): без мест.</translation>
    </message>
    <message>
        <source>Survey effort</source>
        <translation>Учётное усилие</translation>
    </message>
    <message>
        <source>Survey effort by country</source>
        <translation>Учётное усилие по странам</translation>
    </message>
    <message>
        <source>Survey effort on both sides</source>
        <translation>Учётное усилие на обеих сторонах</translation>
    </message>
    <message>
        <source>Survey effort, and what each country has not yet shared</source>
        <translation>Учётное усилие и то, чего каждая страна ещё не передала</translation>
    </message>
    <message>
        <source>Surveyed means that the database has trap-days of a station to which this segment is the nearest, at most 40 km off. Where there are none, no crossing found does not mean that none happened.</source>
        <translation>«Обследовано» означает, что в базе данных есть ловушко-сутки фототочки, для которой этот участок ближайший, на расстоянии не более 40 км. Там, где их нет, отсутствие обнаруженных пересечений границы не означает, что их не было.</translation>
    </message>
    <message>
        <source>Survival of a year, or not having left for ever</source>
        <translation>Вероятность за год выжить и не уйти навсегда</translation>
    </message>
    <message>
        <source>Survival, rates, probabilities of change, detection.</source>
        <translation>Выживаемость, частоты, вероятности смены стороны, регистрация.</translation>
    </message>
    <message>
        <source>TIRM: a closed population has two classes of animals, one easily found and one less so.</source>
        <translation>TIRM: в замкнутой популяции есть два класса животных: одни находят легко, других труднее.</translation>
    </message>
    <message>
        <source>TRAPPER</source>
        <translation>TRAPPER</translation>
    </message>
    <message>
        <source>TRENDS tells, for each bird, season and country and for the flyway, by how much the counts change per year, with a 95 % interval and the usual class. TOTALS has what was counted in each year, what was imputed, and the total where no more than half is imputed.</source>
        <translation>TRENDS показывает для каждого вида птиц, сезона и страны, а также для пролётного пути, насколько изменяются результаты учётов за год, с 95-процентным интервалом и обычным классом. TOTALS содержит то, что учтено в каждом году, что восполнено, и общий итог, если восполнено не больше половины.</translation>
    </message>
    <message>
        <source>Table individuals gives one code of data set {dataset} to two animals of species {species}. Nothing was computed. Settle the matching, then run it again.</source>
        <translation>Таблица individuals даёт один код набора данных {dataset} двум животным вида {species}. Ничего не рассчитано. Уточните сопоставление и выполните алгоритм снова.</translation>
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
        <source>Table sites has no site {site}. Nothing was written. Choose an id that is in the table.</source>
        <translation>В таблице sites нет территории {site}. Ничего не записано. Выберите идентификатор, который есть в таблице.</translation>
    </message>
    <message>
        <source>Table {number}. {title}</source>
        <translation>Таблица {number}. {title}</translation>
    </message>
    <message>
        <source>Table {table} has no column {column} that a reviewer may correct. Nothing was changed. Check the name.</source>
        <translation>В таблице {table} нет столбца {column}, который проверяющий может исправлять. Ничего не изменено. Проверьте имя.</translation>
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
        <source>Take a coarser grid all the same</source>
        <translation>Всё равно использовать более грубую сетку</translation>
    </message>
    <message>
        <source>Take these weights</source>
        <translation>Принять эти веса</translation>
    </message>
    <message>
        <source>Take weights from</source>
        <translation>Взять веса из</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>Дата приёма</translation>
    </message>
    <message>
        <source>Taken in or corrected</source>
        <translation>Поступило или исправлено</translation>
    </message>
    <message>
        <source>Taken out of the records</source>
        <translation>Исключено из записей</translation>
    </message>
    <message>
        <source>Takes a reviewer's decision on issues of the import or of the tests, with name, date and remark, and changes the records at once.</source>
        <translation>Принимает решение проверяющего по замечаниям импорта или проверок, с именем, датой и примечанием, и сразу изменяет записи.</translation>
    </message>
    <message>
        <source>Takes records of camera traps, DNA samples, telemetry, patrols and bird counts into the database. The format is told by the content of the file, folder or zip, never by its name.</source>
        <translation>Принимает в базу данных записи с фотоловушек, образцов ДНК, телеметрии, патрулей и учётов птиц. Формат определяется по содержимому файла, папки или архива zip, а не по имени.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Целевой показатель</translation>
    </message>
    <message>
        <source>Target (%)</source>
        <translation>Целевой показатель (%)</translation>
    </message>
    <message>
        <source>Target (percent)</source>
        <translation>Целевой показатель (процент)</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Целевая группа</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Целевые показатели</translation>
    </message>
    <message>
        <source>Targets met: {met} of {all}.</source>
        <translation>Достигнуто целевых показателей: {met} из {all}.</translation>
    </message>
    <message>
        <source>Tells for each key site how much of a Ramsar Information Sheet, a Flyway Site Information Sheet and a Key Biodiversity Area proposal the database answers, what is missing, why, and what mends it. Sheets of waterbirds are asked of sites that list one.</source>
        <translation>Показывает для каждой ключевой территории, на какую часть Рамсарского информационного листа, информационного листа территории пролётного пути и заявки на ключевой район биоразнообразия отвечает база данных, чего недостаёт, почему и как это исправить. Листы по водоплавающим птицам составляются для территорий, в списке которых есть такая птица.</translation>
    </message>
    <message>
        <source>Tells how much of each species' range, habitat, site and corridor lies in protected areas, in each country and in all, and shows the parts without protection where the target is missed (gap analysis, Scott et al. 1993).</source>
        <translation>Показывает, какая часть ареала каждого вида, каждого местообитания, территории и экологического коридора лежит в особо охраняемых природных территориях, в каждой стране и в целом, а также части без охраны там, где целевой показатель не достигнут (анализ пробелов в охране, Scott и соавторы, 1993).</translation>
    </message>
    <message>
        <source>Tells what changed in the database between two days: new counts, verdicts that changed and why, border crossings, protected areas, site assessments and recommendations, by country and by species. It is made for the yearly meeting.</source>
        <translation>Показывает, что изменилось в базе данных между двумя днями: новые учёты, изменившиеся заключения и причины, пересечения границы, особо охраняемые природные территории, оценки территорий и рекомендации, по странам и по видам. Составляется для ежегодного совещания.</translation>
    </message>
    <message>
        <source>Tells what countries gain by reaching conservation targets together: for each pair and for all, the value of acting alone and together, both with bounds (after Kark et al. 2009).</source>
        <translation>Показывает, что страны выигрывают, достигая природоохранных целевых показателей вместе: для каждой пары и для всех — значение при действиях поодиночке и вместе, оба с границами (по Kark и соавторам, 2009).</translation>
    </message>
    <message>
        <source>Tells what each corridor needs of each country: how much of it is protected and where the gaps are, which sites, barriers and threats it meets, and whether animals were recorded as often as the effort lets expect.</source>
        <translation>Показывает, что каждому экологическому коридору нужно от каждой страны: какая его часть охраняется и где пробелы в охране, с какими территориями, барьерами и угрозами он встречается и регистрировали ли животных так часто, как можно ожидать по учётному усилию.</translation>
    </message>
    <message>
        <source>Tells whether a neighbour's package is as it was signed. It is not kept in the database.</source>
        <translation>Позволяет проверить, что пакет соседней страны не изменён после подписания. Парольная фраза в базе данных не хранится.</translation>
    </message>
    <message>
        <source>Tells which codes of several agencies are one animal, by what reviewers decided, and how many animals there are. Its first line is the joint minimum: animals of the first list plus those of the second, less those on both, from the codes alone and without a place.</source>
        <translation>Определяет по решениям проверяющих, какие коды нескольких ведомств относятся к одному животному и сколько всего животных. Первая строка — общий минимум: животные первого списка плюс животные второго минус имеющиеся в обоих, только по кодам и без мест.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Test other contrasts of resistance</source>
        <translation>Проверить другие контрасты сопротивления</translation>
    </message>
    <message>
        <source>Test {test} cannot have the level {level}. Nothing was changed. The levels are: {known}.</source>
        <translation>Проверка {test} не может иметь уровень {level}. Ничего не изменено. Возможные уровни: {known}.</translation>
    </message>
    <message>
        <source>Test {test} has no parameter {parameter}. Nothing was changed. Its parameters are: {known}.</source>
        <translation>У проверки {test} нет параметра {parameter}. Ничего не изменено. Её параметры: {known}.</translation>
    </message>
    <message>
        <source>Tested in {blocks} groups of blocks of {size} km: mean AUC {auc}. Lowest AUC in a country left out of the fit: {country}.</source>
        <translation>Проверено по группам блоков ({blocks}) со стороной {size} км: среднее AUC {auc}. Наименьшее AUC в стране, исключённой из подбора: {country}.</translation>
    </message>
    <message>
        <source>Tests a habitat map: invalid geometry, overlaps, gaps, slivers, parts below the smallest area, classes that the list does not have, fields that are not filled in, and classes that change at a border. Nothing is mended.</source>
        <translation>Проверяет карту местообитаний: недопустимая геометрия, перекрытия, пропуски, осколочные полигоны, части меньше наименьшей площади, классы, которых нет в списке, незаполненные поля и классы, меняющиеся на границе. Ничего не исправляется.</translation>
    </message>
    <message>
        <source>Tests of the model</source>
        <translation>Проверки модели</translation>
    </message>
    <message>
        <source>Tests: AUC and the Boyce index (Hirzel et al. 2006), in five groups of spatial blocks (Valavi et al. 2019), and with each country left out of the fit and tested. MESS (Elith et al. 2010) tells cells whose conditions the model does not know. Covariates that jump at a border are told: a change of legend looks like habitat.</source>
        <translation>Проверки: AUC и индекс Boyce (Hirzel и соавторы, 2006) по пяти группам пространственных блоков (Valavi и соавторы, 2019), а также с каждой страной, исключённой из подбора и использованной для проверки. MESS (Elith и соавторы, 2010) показывает ячейки, условия которых модели не знакомы. О ковариатах со скачком на границе сообщается: смена легенды выглядит как местообитание.</translation>
    </message>
    <message>
        <source>Texts in the column of individual codes that are no plain codes and were replaced: {codes}.</source>
        <translation>Тексты в столбце кодов особей, которые не являются простыми кодами и были заменены: {codes}.</translation>
    </message>
    <message>
        <source>That of the clocks, by its name in the IANA list (Asia/Vladivostok), where the file does not say it.</source>
        <translation>Часовой пояс, по которому шли часы: имя из списка IANA (Asia/Vladivostok), если в файле он не указан.</translation>
    </message>
    <message>
        <source>That of the coordinates in the file, where the file does not say it.</source>
        <translation>Система координат файла, если в файле она не указана.</translation>
    </message>
    <message>
        <source>That share of the captures was made wrong {fits} times as new animals and {fits} times as others', and the model fitted again. Middle, least and greatest estimate are shown.</source>
        <translation>Такая доля отловов сделана ошибочной как новые животные (число повторов: {fits}) и как другие животные (число повторов: {fits}), и каждый раз модель подбиралась снова. Показаны средняя, наименьшая и наибольшая оценки.</translation>
    </message>
    <message>
        <source>That share of the captures was made wrong, 200 times: at the low end all of them are given to other animals, at the high end all of them become new ones.</source>
        <translation>Такая доля отловов сделана ошибочной 200 раз: на нижнем конце все они отнесены к другим животным, на верхнем все они становятся новыми животными.</translation>
    </message>
    <message>
        <source>That share of the records was given the code of another animal, 20 times. The middle, the least and the greatest estimate are shown; where they differ much from the rates above, identities decide the result.</source>
        <translation>Такой доле записей 20 раз присвоен код другого животного. Показаны средняя, наименьшая и наибольшая оценки; если они сильно отличаются от частот выше, результат определяется достоверностью определения особей.</translation>
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
        <source>The addressee is neither a country nor a key site.</source>
        <translation>Адресат не является ни страной, ни ключевой территорией.</translation>
    </message>
    <message>
        <source>The agreement says nothing on recipient {recipient}. Nothing was shared. Recipients that it knows: {known}. Name one of them, or add rows for this recipient to the policy file.</source>
        <translation>В соглашении не указан получатель {recipient}. Ничего не передано. Известные получатели: {known}. Назовите одного из них или добавьте строки для этого получателя в файл правил.</translation>
    </message>
    <message>
        <source>The algorithm {algorithm} had not been run by the end of the period, so its results are not compared.</source>
        <translation>До конца периода алгоритм {algorithm} ни разу не выполнялся, поэтому его результаты не сравниваются.</translation>
    </message>
    <message>
        <source>The algorithm {algorithm} has not run in this database yet, and nothing can be told of its results.</source>
        <translation>Алгоритм {algorithm} в этой базе данных ещё не выполнялся, и о его результатах ничего сообщить нельзя.</translation>
    </message>
    <message>
        <source>The amount of each species or habitat in the unit. Left empty, all fields whose names begin with f_.</source>
        <translation>Количество каждого вида или местообитания в единице. Если оставить пустым, берутся все поля, имена которых начинаются с f_.</translation>
    </message>
    <message>
        <source>The animal is a cub.</source>
        <translation>Животное — котёнок.</translation>
    </message>
    <message>
        <source>The animal is told on two sides at one instant.</source>
        <translation>Животное указано на двух сторонах границы в один и тот же момент.</translation>
    </message>
    <message>
        <source>The animal was moved or confined by people; its first steps are not its own.</source>
        <translation>Животное перевозили или удерживали люди; его первые перемещения не были самостоятельными.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>The archive is generalised where the policy asks for it: cell, month and replaced names, and each such record says so. Pictures, people and records without a species are withheld and counted.</source>
        <translation>Архив обобщается там, где этого требуют правила: ячейка, месяц и заменённые названия; в каждой такой записи это указано. Снимки, люди и записи без вида не передаются и подсчитываются.</translation>
    </message>
    <message>
        <source>The area is a list of sites without a boundary. Counts and assessments are of these sites; effort, animals and what is not shared are of the whole of each country.</source>
        <translation>Район — это перечень территорий без границы. Учёты и оценки относятся к этим территориям; учётное усилие, животные и непереданные данные — к каждой стране целиком.</translation>
    </message>
    <message>
        <source>The area of each corridor, instead of the percent.</source>
        <translation>Площадь каждого экологического коридора вместо процента.</translation>
    </message>
    <message>
        <source>The areas overlap: these estimates are never added.</source>
        <translation>Площади перекрываются: эти оценки никогда не складываются.</translation>
    </message>
    <message>
        <source>The attacker is taken to hold the exact records without the codes of the animals. A package in which one further record could be tied to one place is not written.</source>
        <translation>Предполагается, что атакующий располагает точными записями, но не кодами животных. Пакет, в котором хотя бы ещё одну запись можно связать с одним местом, не записывается.</translation>
    </message>
    <message>
        <source>The best new cross-border link joins two patches of different countries, within the cut distance, that raise PC most if animals passed between them as if they touched. It is exact and says where a way across would help most, not whether one can be made.</source>
        <translation>Лучшая новая трансграничная связь соединяет два участка разных стран в пределах предельного расстояния, которые больше всего повысили бы PC, если бы животные переходили между ними так, будто участки соприкасаются. Она точная и показывает, где переход помог бы больше всего, а не то, можно ли его создать.</translation>
    </message>
    <message>
        <source>The bias may be large; it is told beside the result.</source>
        <translation>Смещение может быть большим; оно указывается рядом с результатом.</translation>
    </message>
    <message>
        <source>The border is {distance_m} m away, the uncertainty is {uncertainty_m} m, and no side is declared.</source>
        <translation>До границы {distance_m} м, неопределённость {uncertainty_m} м, сторона границы не заявлена.</translation>
    </message>
    <message>
        <source>The border test compares the medians of both sides along stretches of 20 km, within 5 km and beyond the 300 m that the line is uncertain by. A ratio of 2 or more is flagged: where the legend changes with the country, the raster does and the land does not. The border line itself is never given out.</source>
        <translation>Проверка границы сравнивает медианы обеих сторон вдоль отрезков по 20 км, в пределах 5 км и за пределами 300 м, на которые положение линии неопределённо. Отношение от 2 отмечается: где легенда меняется вместе со страной, меняется растр, но не местность. Сама линия границы никогда не выдаётся.</translation>
    </message>
    <message>
        <source>The bound comes from prices of the targets (Fisher 1981) and minimum cuts (Greig, Porteous and Seheult 1989), selections from simulated annealing (Ball, Possingham and Watts 2009) and HiGHS (Huangfu and Hall 2018), which also solves small problems exactly. With a strong penalty the gap may stay wide. Where the Python library PyMaxflow is installed, large problems have smaller gaps.</source>
        <translation>Граница получена по ценам целевых показателей (Fisher 1981) и минимальным разрезам (Greig, Porteous и Seheult 1989), наборы — имитацией отжига (Ball, Possingham и Watts 2009) и с помощью HiGHS (Huangfu и Hall 2018), который также точно решает небольшие задачи. При сильном штрафе разрыв может остаться большим. Если установлена библиотека Python PyMaxflow, разрыв в больших задачах меньше.</translation>
    </message>
    <message>
        <source>The boundary of each site: only a point is published. An office draws it into the table sites.</source>
        <translation>Граница каждой территории: опубликована только точка. Учреждение рисует границу в таблице sites.</translation>
    </message>
    <message>
        <source>The brochure said</source>
        <translation>По брошюре</translation>
    </message>
    <message>
        <source>The buffer is too narrow: half as much again would change the sampled area by {change} percent. Four times sigma are {needed} m.</source>
        <translation>Буфер слишком узкий: его увеличение в полтора раза изменило бы площадь учёта на {change} %. Четыре сигмы — это {needed} м.</translation>
    </message>
    <message>
        <source>The calibration {file} does not lead to one laboratory: {labs}. Nothing was compared. Give one laboratory in lab_to in all rows, and never in lab_from.</source>
        <translation>Калибровка {file} приводит не к одной лаборатории: {labs}. Ничего не сопоставлено. Укажите в lab_to во всех строках одну и ту же лабораторию и не указывайте её в lab_from.</translation>
    </message>
    <message>
        <source>The cell is empty. Fill it in.</source>
        <translation>Ячейка пуста. Заполните её.</translation>
    </message>
    <message>
        <source>The cells of each corridor without its cores, as polygons to lay over countries and protected areas.</source>
        <translation>Ячейки каждого экологического коридора без его ядер в виде полигонов для совмещения со странами и особо охраняемыми природными территориями.</translation>
    </message>
    <message>
        <source>The cells of each corridor without its cores. Exact: not to be passed on.</source>
        <translation>Ячейки каждого экологического коридора без его ядер. Точные места: передаче не подлежат.</translation>
    </message>
    <message>
        <source>The cells of raster {layer} are not square, so that its moves have no common length. Nothing was computed. Warp it to square cells.</source>
        <translation>Ячейки растра {layer} не квадратные, поэтому у перемещений по нему нет единой длины. Ничего не рассчитано. Перепроецируйте растр в квадратные ячейки.</translation>
    </message>
    <message>
        <source>The cells of the mask with country and animals per 100 km2.</source>
        <translation>Ячейки маски со страной и числом животных на 100 км2.</translation>
    </message>
    <message>
        <source>The cells through which the way costs least more belong to the corridor: this percent of those reached.</source>
        <translation>К экологическому коридору относятся ячейки с наименьшим превышением стоимости пути: указанный процент достижимых ячеек.</translation>
    </message>
    <message>
        <source>The choice of tests is not a JSON object with the names of tests. Nothing was changed. Correct the text, or leave it empty for the default levels.</source>
        <translation>Выбор проверок не является объектом JSON с именами проверок. Ничего не изменено. Исправьте текст или оставьте поле пустым, чтобы действовали уровни по умолчанию.</translation>
    </message>
    <message>
        <source>The clock ended a step, so that another run may differ.</source>
        <translation>Шаг прерван по времени, поэтому другой запуск может дать иной результат.</translation>
    </message>
    <message>
        <source>The clock of the camera was wrong.</source>
        <translation>Часы фотоловушки шли неверно.</translation>
    </message>
    <message>
        <source>The clock of the deployment is in doubt. {reason}</source>
        <translation>Показания часов этой установки фотоловушки сомнительны. {reason}</translation>
    </message>
    <message>
        <source>The clock showed this time twice or never, because clocks were changed; standard time was taken.</source>
        <translation>Это время часы показали дважды или ни разу из-за перевода часов; принято стандартное время.</translation>
    </message>
    <message>
        <source>The clock was reset, is a year off or ran back.</source>
        <translation>Часы были сброшены, ошибаются на год или шли назад.</translation>
    </message>
    <message>
        <source>The code may have lost its last zero.</source>
        <translation>Код мог потерять последний ноль.</translation>
    </message>
    <message>
        <source>The column is not known and was not read. Use the names of columns of the form.</source>
        <translation>Столбец неизвестен и не прочитан. Используйте имена столбцов формы.</translation>
    </message>
    <message>
        <source>The coordinates are in a local reference system whose parameters are not public; the custodian can give them in WGS 84 or GSK-2011.</source>
        <translation>Координаты даны в местной системе, параметры которой не опубликованы; держатель данных может предоставить их в WGS 84 или ГСК-2011.</translation>
    </message>
    <message>
        <source>The coordinates are in metres, and neither they nor the reference system tell the zone.</source>
        <translation>Координаты даны в метрах, и ни по ним, ни по системе координат нельзя определить зону.</translation>
    </message>
    <message>
        <source>The coordinates are in metres, and no reference system is named.</source>
        <translation>Координаты даны в метрах, а система координат не названа.</translation>
    </message>
    <message>
        <source>The coordinates are no finer than a minute, about two kilometres.</source>
        <translation>Координаты даны не точнее минуты, то есть примерно двух километров.</translation>
    </message>
    <message>
        <source>The coordinates are rounded more than the stated uncertainty says.</source>
        <translation>Координаты округлены сильнее, чем следует из указанной неопределённости.</translation>
    </message>
    <message>
        <source>The coordinates lie far outside the area of their reference system.</source>
        <translation>Координаты лежат далеко за пределами области действия своей системы координат.</translation>
    </message>
    <message>
        <source>The corrected value of column {column} does not fit: it must be {kind}. Nothing was changed. Correct the value.</source>
        <translation>Исправленное значение столбца {column} не подходит; требуется: {kind}. Ничего не изменено. Исправьте значение.</translation>
    </message>
    <message>
        <source>The corrected value of column {column} is not one of those allowed. Nothing was changed. Allowed: {allowed}.</source>
        <translation>Исправленное значение столбца {column} не входит в число допустимых. Ничего не изменено. Допустимо: {allowed}.</translation>
    </message>
    <message>
        <source>The corrected values are not a JSON object with columns and their values. Nothing was changed. Correct the text.</source>
        <translation>Исправленные значения не являются объектом JSON со столбцами и их значениями. Ничего не изменено. Исправьте текст.</translation>
    </message>
    <message>
        <source>The cost is given by a raster and by a field. Nothing was computed. Leave one of them empty.</source>
        <translation>Стоимость задана и растром, и полем. Ничего не рассчитано. Оставьте одно из них пустым.</translation>
    </message>
    <message>
        <source>The cost of unit {unit} is missing or below 0 (such units besides: {others}). Nothing was computed. Correct the costs.</source>
        <translation>Стоимость единицы {unit} отсутствует или меньше 0 (кроме неё таких единиц: {others}). Ничего не рассчитано. Исправьте стоимости.</translation>
    </message>
    <message>
        <source>The count is of a region that holds or touches a site of the area.</source>
        <translation>Учёт относится к региону, который включает территорию района или касается её.</translation>
    </message>
    <message>
        <source>The count lacks its number, unit, season or year.</source>
        <translation>В учёте не указаны число, единица, сезон или год.</translation>
    </message>
    <message>
        <source>The count names no country, such as a total of a flyway.</source>
        <translation>В учёте не названа страна, например это общий итог по пролётному пути.</translation>
    </message>
    <message>
        <source>The country is the side that the deployment declares, else that of its point; coarsened places have no distance from the border.</source>
        <translation>Страна — это сторона границы, заявленная для установки фотоловушки, а если её нет — страна точки; для огрублённых мест расстояния от границы нет.</translation>
    </message>
    <message>
        <source>The country of a unit is told by the strips along the land borders, and far from them by QGIS's map of the world; no unit is cut along a border. At sea, and within the uncertainty of a border, it is unknown. A country_share below 1 is known to about 5 %.</source>
        <translation>Страна единицы определяется по полосам вдоль сухопутных границ, а вдали от них — по карте мира из QGIS; ни одна единица не обрезается по границе. В море и в пределах неопределённости границы страна неизвестна. Значение country_share меньше 1 известно с точностью около 5 %.</translation>
    </message>
    <message>
        <source>The country of polygon {row} is none of the six. Nothing was computed. Give ISO codes such as CHN, or leave the cell or the field empty.</source>
        <translation>Страна полигона {row} не входит в число шести стран. Ничего не рассчитано. Укажите коды ISO, например CHN, или оставьте ячейку или поле пустыми.</translation>
    </message>
    <message>
        <source>The country of the judge; its judges are then a group of their own besides that of all.</source>
        <translation>Страна эксперта; тогда её эксперты образуют собственную группу наряду с общей.</translation>
    </message>
    <message>
        <source>The country of the office that owns the records, as its three letters.</source>
        <translation>Страна учреждения — владельца записей, её трёхбуквенный код.</translation>
    </message>
    <message>
        <source>The counts held lack a year, a source or confidence.</source>
        <translation>В имеющихся учётах нет года, источника или достоверности.</translation>
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
        <source>The current could not be computed exactly enough (residual {residual}). Nothing was written. Use a smaller contrast of resistance, or larger cells.</source>
        <translation>Ток не удалось рассчитать достаточно точно (невязка {residual}). Ничего не записано. Используйте меньший контраст сопротивления или более крупные ячейки.</translation>
    </message>
    <message>
        <source>The current over {cells} cells needs {solved} solutions and about {days} days; at most {most} days are used. Nothing was computed. Clip the raster, use larger cells, fewer pairs, or points instead of polygons.</source>
        <translation>Для тока по растру нужно (ячеек: {cells}; решений: {solved}) около {days} сут. расчёта; используется не более {most} сут. Ничего не рассчитано. Обрежьте растр, возьмите более крупные ячейки, меньше пар или точки вместо полигонов.</translation>
    </message>
    <message>
        <source>The current over {cells} cells needs {solved} solutions and about {days} days; at most {most} days are used. Nothing was computed. Use MODE one_to_all or all_to_one, which take about {hours} hours, fewer pairs, or points instead of polygons.</source>
        <translation>Для тока по растру нужно (ячеек: {cells}; решений: {solved}) около {days} сут. расчёта; используется не более {most} сут. Ничего не рассчитано. Возьмите MODE one_to_all или all_to_one (около {hours} ч расчёта), меньше пар или точки вместо полигонов.</translation>
    </message>
    <message>
        <source>The current that would flow if every cell with data resisted alike.</source>
        <translation>Ток, который протекал бы, если бы все ячейки с данными сопротивлялись одинаково.</translation>
    </message>
    <message>
        <source>The curves of all features, without their names.</source>
        <translation>Кривые всех объектов охраны без их названий.</translation>
    </message>
    <message>
        <source>The database has changed since the algorithm {algorithm} ran, or it used a file of its own. Its results are left out; run it again.</source>
        <translation>База данных изменилась после выполнения алгоритма {algorithm}, или он использовал собственный файл. Его результаты исключены; выполните его снова.</translation>
    </message>
    <message>
        <source>The database has no data set {dataset}. Nothing was changed. Its data sets are: {known}.</source>
        <translation>В базе данных нет набора данных {dataset}. Ничего не изменено. Имеющиеся наборы данных: {known}.</translation>
    </message>
    <message>
        <source>The database has no data set {dataset}. Nothing was written. Data sets: {known}.</source>
        <translation>В базе данных нет набора данных {dataset}. Ничего не записано. Наборы данных: {known}.</translation>
    </message>
    <message>
        <source>The database has no key site in this country. Nothing was written. Run “Load flagship species layers” first.</source>
        <translation>В базе данных нет ключевых территорий в этой стране. Ничего не записано. Сначала выполните алгоритм «Загрузка слоёв флаговых видов».</translation>
    </message>
    <message>
        <source>The database has no key site {sites}. Nothing was written. Choose others, or leave the field empty.</source>
        <translation>В базе данных нет ключевой территории {sites}. Ничего не записано. Выберите другие или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>The database has no place for it.</source>
        <translation>В базе данных для этого нет места.</translation>
    </message>
    <message>
        <source>The database has no such link between a record and an animal: “{link}”. Nothing was changed. Take the names from table identity_evidence.</source>
        <translation>В базе данных нет такой связи между записью и животным: «{link}». Ничего не изменено. Возьмите имена из таблицы identity_evidence.</translation>
    </message>
    <message>
        <source>The database holds no effort in days of a camera or hair trap on the chosen sides and days. No history was made. Import deployments with start and end, or choose other days.</source>
        <translation>Для выбранных сторон границы и дней база данных не содержит учётного усилия в сутках работы фотоловушек или волосяных ловушек. Истории не составлены. Импортируйте установки фотоловушек с началом и окончанием или выберите другие дни.</translation>
    </message>
    <message>
        <source>The database holds no mapped habitat and no assessment. Nothing was computed. Draw habitats, or take assessments in with “Import site assessments”.</source>
        <translation>В базе данных нет ни картированных местообитаний, ни оценок. Ничего не рассчитано. Нарисуйте местообитания или примите оценки алгоритмом «Импорт оценок территорий».</translation>
    </message>
    <message>
        <source>The database holds no rows for this.</source>
        <translation>В базе данных нет строк на эту тему.</translation>
    </message>
    <message>
        <source>The database holds no threat. Nothing was computed. Draw threats, or take them in with “Import site assessments”.</source>
        <translation>В базе данных нет угроз. Ничего не рассчитано. Нарисуйте угрозы или примите их алгоритмом «Импорт оценок территорий».</translation>
    </message>
    <message>
        <source>The date covers several days; the first was taken.</source>
        <translation>Дата охватывает несколько дней; взят первый.</translation>
    </message>
    <message>
        <source>The date is no single day, or in the future.</source>
        <translation>Дата не является одним днём или относится к будущему.</translation>
    </message>
    <message>
        <source>The date is not known, so no embargo can be tested.</source>
        <translation>Дата неизвестна, поэтому срок эмбарго проверить нельзя.</translation>
    </message>
    <message>
        <source>The date is one to which cameras fall back, and the deployment was not then.</source>
        <translation>Это дата, к которой фотоловушки возвращаются при сбросе часов, а фотоловушка тогда не была установлена.</translation>
    </message>
    <message>
        <source>The date may be 1024 weeks too early, as receivers write whose count of weeks ran over.</source>
        <translation>Дата может быть на 1024 недели раньше действительной: так записывают приёмники, у которых переполнился счётчик недель.</translation>
    </message>
    <message>
        <source>The date of collection is missing.</source>
        <translation>Дата сбора отсутствует.</translation>
    </message>
    <message>
        <source>The days make {occasions} occasions, at most {most}. No history was made. Choose a first and a last day.</source>
        <translation>Из этих дней получается учётных периодов: {occasions}, допустимо не более {most}. Истории не составлены. Выберите первый и последний день.</translation>
    </message>
    <message>
        <source>The decision is to correct, but no corrected values are given. Nothing was changed. Give them as a JSON object with a column and its value.</source>
        <translation>Выбрано решение об исправлении, но исправленные значения не заданы. Ничего не изменено. Задайте их как объект JSON со столбцом и его значением.</translation>
    </message>
    <message>
        <source>The declared side contradicts the point.</source>
        <translation>Заявленная сторона противоречит точке.</translation>
    </message>
    <message>
        <source>The deployment ends when it begins.</source>
        <translation>Окончание работы фотоловушки совпадает с её началом.</translation>
    </message>
    <message>
        <source>The deployment has no coordinates.</source>
        <translation>У установки фотоловушки нет координат.</translation>
    </message>
    <message>
        <source>The deployment has no record for a long time while it was at work.</source>
        <translation>Фотоловушка работала, но долгое время не дала ни одной записи.</translation>
    </message>
    <message>
        <source>The deployment has no record for a long time while it was at work. Days: {days}.</source>
        <translation>Фотоловушка работала, но долгое время не дала ни одной записи. Суток: {days}.</translation>
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
        <source>The deployment of the record is not in the package.</source>
        <translation>В пакете нет установки фотоловушки, к которой относится запись.</translation>
    </message>
    <message>
        <source>The disk is full: {file}. Nothing was changed. Free some space, then try again.</source>
        <translation>Диск заполнен: {file}. Ничего не изменено. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The distance that animals reach with the probability below. IIC joins patches no farther apart.</source>
        <translation>Расстояние, которого животные достигают с указанной ниже вероятностью. IIC соединяет участки не дальше этого расстояния.</translation>
    </message>
    <message>
        <source>The eastings begin with a zone ({zones}) that means another system in each of several countries, and no country is given. Nothing was changed. Give the country of the custodian, or the reference system.</source>
        <translation>Восточные координаты начинаются с номера зоны ({zones}), который в разных странах означает разные системы, а страна не указана. Ничего не изменено. Укажите страну держателя данных или систему координат.</translation>
    </message>
    <message>
        <source>The eastings begin with zone {zone}.</source>
        <translation>Восточные координаты начинаются с номера зоны {zone}.</translation>
    </message>
    <message>
        <source>The eastings begin with zones {zones}.</source>
        <translation>Восточные координаты начинаются с номеров зон: {zones}.</translation>
    </message>
    <message>
        <source>The eight target sites of the brochure have no public list; no site is shown as one of them.</source>
        <translation>Открытого списка восьми целевых территорий брошюры нет; ни одна территория не показана как одна из них.</translation>
    </message>
    <message>
        <source>The embargo is not over.</source>
        <translation>Срок эмбарго не истёк.</translation>
    </message>
    <message>
        <source>The encoding is probably {encoding}. If the first rows are not readable, choose another.</source>
        <translation>Вероятная кодировка: {encoding}. Если первые строки не читаются, выберите другую.</translation>
    </message>
    <message>
        <source>The encoding {encoding} is not known. Nothing was read. Choose one of these: {known}.</source>
        <translation>Кодировка {encoding} неизвестна. Ничего не прочитано. Выберите одну из следующих: {known}.</translation>
    </message>
    <message>
        <source>The end is not known; the time of the last record stands for it.</source>
        <translation>Окончание неизвестно; вместо него взято время последней записи.</translation>
    </message>
    <message>
        <source>The event of the record is not in the archive.</source>
        <translation>События этой записи нет в архиве.</translation>
    </message>
    <message>
        <source>The evidence is no row or run of this database.</source>
        <translation>Подтверждение не является строкой или запуском из этой базы данных.</translation>
    </message>
    <message>
        <source>The expected number of false matches of a pair is P(ID)sib over its shared loci times the pairs compared, an upper bound as if all animals were full siblings; that of the run is the sum over all pairs. Both stand beside the same by P(ID), and for pairs across a border. There is no fixed limit of P(ID)sib: Amur leopards would never reach one.</source>
        <translation>Ожидаемое число ложных совпадений пары — это P(ID)sib по её общим локусам, умноженное на число сравниваемых пар; это верхняя граница, как если бы все животные были полными сибсами. Для запуска это сумма по всем парам. Рядом указано то же самое по P(ID) и для пар через границу. Постоянного предела P(ID)sib нет: дальневосточные леопарды никогда бы его не достигли.</translation>
    </message>
    <message>
        <source>The field KIND of the barriers has too many different values: {kinds}; at most {most} are possible. Nothing was computed. Use a few words for all barriers.</source>
        <translation>В поле KIND слоя барьеров слишком много разных значений: {kinds}; допустимо не более {most}. Ничего не рассчитано. Используйте для всех барьеров несколько слов.</translation>
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
        <source>The file breaks off before its end; what was complete was read.</source>
        <translation>Файл обрывается раньше конца; прочитано то, что было полным.</translation>
    </message>
    <message>
        <source>The file datapackage.json of {file} is broken at line {line}. Nothing was changed. Export the package again.</source>
        <translation>Пакет {file}: файл datapackage.json повреждён в строке {line}. Ничего не изменено. Экспортируйте пакет снова.</translation>
    </message>
    <message>
        <source>The file that the mapping dialog saved. What is given here beside it goes before what it says.</source>
        <translation>Файл, сохранённый в диалоге сопоставления. То, что задано здесь отдельно, важнее указанного в файле.</translation>
    </message>
    <message>
        <source>The finished package was read again and holds in file {file}, column {column}, something that may not leave. No package was written. Report this fault with the version of the plugin.</source>
        <translation>Готовый пакет прочитан заново; файл {file}, столбец {column}: найдено то, что передавать нельзя. Пакет не записан. Сообщите об этой ошибке, указав версию модуля.</translation>
    </message>
    <message>
        <source>The finished package was read again, and {file} in it is not what it should be. The package was removed. Check the records of the data set.</source>
        <translation>Готовый пакет прочитан заново; содержимое файла {file} не такое, каким должно быть. Пакет удалён. Проверьте записи набора данных.</translation>
    </message>
    <message>
        <source>The first date is later than the last.</source>
        <translation>Первая дата позже последней.</translation>
    </message>
    <message>
        <source>The first day of the period, for instance that of the last meeting.</source>
        <translation>Первый день периода, например день последнего совещания.</translation>
    </message>
    <message>
        <source>The format of {file} is not recognised. Nothing was changed. Choose the format, or give a mapping of its columns.</source>
        <translation>Формат файла {file} не распознан. Ничего не изменено. Выберите формат или задайте сопоставление столбцов.</translation>
    </message>
    <message>
        <source>The format of {file} is not recognised. Say which column is which.</source>
        <translation>Формат файла {file} не распознан. Укажите, что означает каждый столбец.</translation>
    </message>
    <message>
        <source>The gap asked for was reached.</source>
        <translation>Требуемый разрыв достигнут.</translation>
    </message>
    <message>
        <source>The genotypes are of several laboratories and no calibration was given: {labs}. Groups may differ because their laboratories measure shifted sizes. Give the calibration.</source>
        <translation>Генотипы получены в нескольких лабораториях, а калибровка не задана: {labs}. Группы могут различаться из-за того, что лаборатории измеряют размеры со сдвигом. Задайте калибровку.</translation>
    </message>
    <message>
        <source>The grade of an animal is the weakest between two of its samples. An animal of two countries counts in both.</source>
        <translation>Степень определения животного — самая слабая между двумя его образцами. Животное двух стран учитывается в обеих.</translation>
    </message>
    <message>
        <source>The greater median of both sides over the smaller.</source>
        <translation>Отношение большей медианы двух сторон к меньшей.</translation>
    </message>
    <message>
        <source>The grid of the generalised stations is {grid} m wide, more than a quarter of sigma, {most} m. Nothing was estimated. Ask the neighbour for a finer grid, or take the coarser one all the same.</source>
        <translation>Ширина сетки обобщённых фототочек {grid} м, это больше четверти сигмы, {most} м. Оценка не выполнена. Запросите более мелкую сетку у соседней стороны или всё равно используйте более грубую.</translation>
    </message>
    <message>
        <source>The groups by barrier need a layer of lines or a layer of polygons with shapes in it. Nothing was measured. Choose such a layer as the barrier.</source>
        <translation>Для групп по барьеру нужен слой линий или слой полигонов, в котором есть объекты. Оценка не выполнена. Выберите такой слой в качестве барьера.</translation>
    </message>
    <message>
        <source>The header contains the word {name} ({language}).</source>
        <translation>Заголовок содержит слово {name} ({language}).</translation>
    </message>
    <message>
        <source>The header is the name {name} of a standard.</source>
        <translation>Заголовок — имя {name} из стандарта.</translation>
    </message>
    <message>
        <source>The header is the word {name} ({language}) with the unit {unit}.</source>
        <translation>Заголовок — слово {name} ({language}) с единицей {unit}.</translation>
    </message>
    <message>
        <source>The header is the word {name} ({language}).</source>
        <translation>Заголовок — слово {name} ({language}).</translation>
    </message>
    <message>
        <source>The identity is below the chosen grade.</source>
        <translation>Степень определения особи ниже выбранной.</translation>
    </message>
    <message>
        <source>The identity is possible only, which makes no crossing.</source>
        <translation>Определение особи только возможное, поэтому пересечение границы не считается.</translation>
    </message>
    <message>
        <source>The importance dPC and dIIC is the percent lost with a patch, computed by taking the patch away: its own area (intra), its pairs (flux), and the pairs of others that it joins (connector; Saura and Rubio 2010). Betweenness is the percent of the connected sum whose best paths lead through the patch (Bodin and Saura 2010); of equal paths that of fewest links counts.</source>
        <translation>Значимость dPC и dIIC — это процент, теряемый вместе с участком; она рассчитывается удалением участка: его собственная площадь (intra), его пары (flux) и пары других участков, которые он соединяет (connector; Saura и Rubio 2010). Посредничество — это процент суммы связности, лучшие пути которой проходят через участок (Bodin и Saura 2010); из равных путей учитывается тот, в котором меньше связей.</translation>
    </message>
    <message>
        <source>The importance of each patch would take about {hours} hours, more than {most}. Nothing was computed. Leave out the importance by IIC, then all importance, or raise the least probability.</source>
        <translation>Расчёт значимости каждого участка занял бы около {hours} ч, больше предела {most} ч. Ничего не рассчитано. Откажитесь от значимости по IIC, затем от всей значимости или увеличьте наименьшую вероятность.</translation>
    </message>
    <message>
        <source>The indicators follow Target 3 of the Kunming-Montreal Global Biodiversity Framework: the protected share of the study area and the hectares that lack to 30 percent. They count areas on a map, not how well these are managed, and they speak of the study area, not of whole countries. Countries stand in one order and are not ranked.</source>
        <translation>Показатели соответствуют целевой задаче 3 Куньминско-Монреальской глобальной рамочной программы в области биоразнообразия: охраняемая доля района исследования и число гектаров, недостающих до 30 процентов. Они учитывают площади на карте, а не качество управления ими, и относятся к району исследования, а не к странам целиком. Страны приводятся в постоянном порядке и не ранжируются.</translation>
    </message>
    <message>
        <source>The individual would have had to move faster than its species can.</source>
        <translation>Особь должна была бы перемещаться быстрее, чем это возможно для её вида.</translation>
    </message>
    <message>
        <source>The judgements are not a list of objects in JSON with judge, criterion_a, criterion_b and judgement. Nothing was computed. Correct the text.</source>
        <translation>Суждения не являются списком объектов JSON с ключами judge, criterion_a, criterion_b и judgement. Ничего не рассчитано. Исправьте текст.</translation>
    </message>
    <message>
        <source>The kernel range (Worton 1989) is the smallest area that holds the chosen percentage of the volume of normal kernels. The reference bandwidth is the default. Cross-validation often finds no minimum where records lie at one place; the reference bandwidth is then taken, and the note says so. Fewer than 30 records are noted as few.</source>
        <translation>Участок по методу ядра (Worton 1989) — это наименьшая площадь, в которой лежит выбранный процент объёма нормальных ядер. По умолчанию берётся эталонная ширина окна. Перекрёстная проверка часто не находит минимума, если записи лежат в одном месте; тогда берётся эталонная ширина окна, и об этом сообщается в примечании. Если записей меньше 30, отмечается, что их мало.</translation>
    </message>
    <message>
        <source>The lake is no joint area of the programme, but its sites are linked across the border. Under “{together}” leave both of them chosen as “{joint_area}” and press “{joint}”.</source>
        <translation>Озеро не входит в совместные районы программы, но его территории связаны через границу. На вкладке «{together}» оставьте обе выбранными в поле «{joint_area}» и нажмите «{joint}».</translation>
    </message>
    <message>
        <source>The language of names and texts in the result; it may differ from that of the interface.</source>
        <translation>Язык названий и текстов в результате; он может отличаться от языка интерфейса.</translation>
    </message>
    <message>
        <source>The largest current of all solutions, in amperes.</source>
        <translation>Наибольший ток среди всех решений, в амперах.</translation>
    </message>
    <message>
        <source>The last day of the period.</source>
        <translation>Последний день периода.</translation>
    </message>
    <message>
        <source>The last day {last} lies before the first day {first}. No history was made. Choose a later last day.</source>
        <translation>Последний день {last} раньше первого дня {first}. Истории не составлены. Выберите более поздний последний день.</translation>
    </message>
    <message>
        <source>The last record before, or the last record that was independent.</source>
        <translation>От предыдущей записи или от последней независимой записи.</translation>
    </message>
    <message>
        <source>The layer has no units. Nothing was computed. Choose another layer.</source>
        <translation>В слое нет единиц. Ничего не рассчитано. Выберите другой слой.</translation>
    </message>
    <message>
        <source>The least number is above the greatest.</source>
        <translation>Наименьшее число больше наибольшего.</translation>
    </message>
    <message>
        <source>The least number, {least}, is above the greatest, {most}. Exchange or correct them.</source>
        <translation>Наименьшее число {least} больше наибольшего {most}. Поменяйте их местами или исправьте.</translation>
    </message>
    <message>
        <source>The level is derived from an estimate.</source>
        <translation>Порог рассчитан по оценке.</translation>
    </message>
    <message>
        <source>The level of {level} was reached in {reached} of {seasons} seasons. A year without a bar has no count that enters.</source>
        <translation>Порог {level} достигнут в сезонах: {reached} из {seasons}. Год без столбика не имеет учёта, который используется.</translation>
    </message>
    <message>
        <source>The likelihood has no clear maximum: there are too few captures for this model. Nothing was estimated. Choose fewer effects, or more days or sides.</source>
        <translation>У правдоподобия нет чёткого максимума: для этой модели слишком мало отловов. Оценка не выполнена. Выберите меньше эффектов либо больше дней или сторон границы.</translation>
    </message>
    <message>
        <source>The list of criteria is empty. Nothing was computed. Add a criterion.</source>
        <translation>Список критериев пуст. Ничего не рассчитано. Добавьте критерий.</translation>
    </message>
    <message>
        <source>The locked units alone break a budget or limit. Nothing was computed. Raise it or free units.</source>
        <translation>Одни только закреплённые единицы уже нарушают бюджет или ограничение. Ничего не рассчитано. Увеличьте его или освободите единицы.</translation>
    </message>
    <message>
        <source>The locus of the same sample and replicate occurs before; only the first was taken.</source>
        <translation>Локус того же образца и повтора уже встречался; взят только первый.</translation>
    </message>
    <message>
        <source>The lower AICc fits better; a difference below 2 tells nothing. The numbers above are of the one that was chosen.</source>
        <translation>Модель с меньшим AICc подходит лучше; разница меньше 2 ни о чём не говорит. Числа выше относятся к выбранной модели.</translation>
    </message>
    <message>
        <source>The map has a coast and no boundaries. Boundaries are drawn only from the office's own cleared layer.</source>
        <translation>На карте есть береговая линия и нет границ. Границы наносятся только из собственного согласованного слоя учреждения.</translation>
    </message>
    <message>
        <source>The map shows the key sites whose place is known.</source>
        <translation>На карте показаны ключевые территории, место которых известно.</translation>
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
        <source>The maps of each solution would be {files} files; at most {most} are written. Nothing was computed. Use fewer cores, or a table of pairs.</source>
        <translation>Карты каждого решения заняли бы файлов: {files}; записывается не более {most}. Ничего не рассчитано. Возьмите меньше ядер или задайте таблицу пар.</translation>
    </message>
    <message>
        <source>The mask would have {cells} cells, at most {most}. Nothing was estimated. Choose a larger spacing or a smaller buffer.</source>
        <translation>В маске было бы ячеек: {cells}, допустимо не более {most}. Оценка не выполнена. Выберите больший шаг или меньший буфер.</translation>
    </message>
    <message>
        <source>The mean distance to the other places of the species is {distance_km} km; by the median deviation the limit is {limit_km} km.</source>
        <translation>Среднее расстояние до других мест вида {distance_km} км; предел по медианному отклонению {limit_km} км.</translation>
    </message>
    <message>
        <source>The mean distance to the other places of the species is {distance_km} km; the limit is {limit_km} km.</source>
        <translation>Среднее расстояние до других мест вида {distance_km} км; предел {limit_km} км.</translation>
    </message>
    <message>
        <source>The mean voltage of all solutions, in volts.</source>
        <translation>Среднее напряжение по всем решениям, в вольтах.</translation>
    </message>
    <message>
        <source>The memory does not hold the whole raster: it is computed in {bands} bands of rows, one after the other.</source>
        <translation>Растр целиком не помещается в память: он рассчитывается полосами строк, одна за другой (полос: {bands}).</translation>
    </message>
    <message>
        <source>The metafile {file} is not complete: {part} is missing or wrong. Nothing was changed. Export the Darwin Core Archive again.</source>
        <translation>Метафайл {file} неполон; отсутствует или задано неверно: {part}. Ничего не изменено. Экспортируйте архив Darwin Core снова.</translation>
    </message>
    <message>
        <source>The method of mismatching alleles holds all distances in memory: samples: {samples}, at most {most}. Nothing was compared. Choose the method “likelihood”.</source>
        <translation>Метод несовпадающих аллелей хранит все расстояния в памяти. Образцов: {samples}, допустимо не более {most}. Ничего не сопоставлено. Выберите метод «likelihood».</translation>
    </message>
    <message>
        <source>The method “alleles” counts mismatching alleles as allelematch does (Galpern et al. 2012), in whole numbers, within each laboratory. Its groups are kept only where the grades agree.</source>
        <translation>Метод «alleles» подсчитывает несовпадающие аллели, как allelematch (Galpern и соавторы, 2012), целыми числами внутри каждой лаборатории. Его группы принимаются только там, где степени согласуются.</translation>
    </message>
    <message>
        <source>The military demarcation line lies between these two sides; it is not an international border.</source>
        <translation>Между этими двумя сторонами проходит военная демаркационная линия; она не является международной границей.</translation>
    </message>
    <message>
        <source>The minimum convex polygon (Mohr 1947) encloses the records whose distance from their mean place is at most the chosen percentile of these distances, as in adehabitatHR (Calenge 2006). It needs 5 records.</source>
        <translation>Минимальный выпуклый полигон (Mohr 1947) охватывает записи, расстояние которых от их среднего места не больше выбранного процентиля этих расстояний, как в adehabitatHR (Calenge 2006). Нужно не менее 5 записей.</translation>
    </message>
    <message>
        <source>The model and the effort</source>
        <translation>Модель и учётное усилие</translation>
    </message>
    <message>
        <source>The model is an inhomogeneous Poisson process with linear, quadratic and hinge features and an elastic net, which is Maxent (Renner and Warton 2013); penalties and output are those of maxnet (Phillips et al. 2017). The optimum is found exactly, while maxnet stops near it: suitability differs from maxnet's by less than 0.04 in its tutorial data, by 0.003 on average.</source>
        <translation>Модель — неоднородный пуассоновский процесс с линейными, квадратичными и шарнирными признаками и эластичной сетью, что равносильно Maxent (Renner и Warton 2013); штрафы и вид результата — как в maxnet (Phillips и соавторы, 2017). Оптимум находится точно, тогда как maxnet останавливается вблизи него: на учебных данных maxnet пригодность отличается от полученной в нём менее чем на 0,04, в среднем на 0,003.</translation>
    </message>
    <message>
        <source>The model is fitted again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>Модель подбирается повторно с такой долей добавленных ошибочных кодов. Если оставить пустым, берутся значения вида.</translation>
    </message>
    <message>
        <source>The model is that of MacKenzie et al. (2002), by maximum likelihood, with covariates of use and of detection on the logit scale. Intervals of 95 % come from the observed information. A visit that was not made adds nothing.</source>
        <translation>Модель по MacKenzie и соавторам (2002), максимальное правдоподобие, с ковариатами использования и регистрации на логит-шкале. Интервалы 95 % получены по наблюдаемой информации. Несостоявшееся посещение ничего не добавляет.</translation>
    </message>
    <message>
        <source>The model was not found after {steps} steps. Nothing was written. Leave out covariates that tell the same.</source>
        <translation>Модель не найдена; выполнено шагов: {steps}. Ничего не записано. Исключите ковариаты, которые говорят об одном и том же.</translation>
    </message>
    <message>
        <source>The month does not tell the season at this place; it is taken as not known.</source>
        <translation>Месяц не указывает на сезон в этом месте; сезон считается неизвестным.</translation>
    </message>
    <message>
        <source>The multistate model (Arnason 1973; Schwarz, Schweigert and Arnason 1993; Brownie et al. 1993): in each occasion an animal is on one side; it survives, changes its side, and is seen with a probability that grows with the effort there. Without effort it cannot be seen, so that not surveyed never reads as not crossed. Intervals are those of the profile likelihood.</source>
        <translation>Многосостоянная модель (Arnason 1973; Schwarz, Schweigert и Arnason 1993; Brownie и соавторы, 1993): в каждый учётный период животное находится на одной стороне границы; оно выживает, меняет сторону и бывает замечено с вероятностью, которая растёт с учётным усилием на этой стороне. Без учётного усилия оно не может быть замечено, поэтому «не обследовано» никогда не читается как «не пересекало». Интервалы определяются по профилю правдоподобия.</translation>
    </message>
    <message>
        <source>The name of the reference system can mean more than one.</source>
        <translation>Название системы координат может означать несколько систем.</translation>
    </message>
    <message>
        <source>The name {file} does not end in .xlsx or .ods. Nothing was written. Choose such a name.</source>
        <translation>Имя {file} не оканчивается на .xlsx или .ods. Ничего не записано. Выберите такое имя.</translation>
    </message>
    <message>
        <source>The names, designations and lines on this map express no opinion on the legal status of any country, territory, city or area or of its authorities, or on the delimitation of its frontiers or boundaries.</source>
        <translation>Названия, обозначения и линии на этой карте не выражают какого-либо мнения о правовом статусе какой-либо страны, территории, города или района или их властей либо о делимитации их рубежей или границ.</translation>
    </message>
    <message>
        <source>The nearest of each core</source>
        <translation>Ближайшее для каждого ядра</translation>
    </message>
    <message>
        <source>The nearest other place of the species is very far away.</source>
        <translation>Ближайшее другое место вида находится очень далеко.</translation>
    </message>
    <message>
        <source>The nearest other place of the species is {distance_km} km away; the limit is {limit_km} km.</source>
        <translation>До ближайшего другого места вида {distance_km} км; предел {limit_km} км.</translation>
    </message>
    <message>
        <source>The newest edition stands first. An official level would replace a derived one.</source>
        <translation>Новейшая редакция стоит первой. Официальный порог заменил бы рассчитанный.</translation>
    </message>
    <message>
        <source>The number of the core, counted from 1, that reaches each cell with least cost.</source>
        <translation>Номер ядра, считая от 1, из которого каждая ячейка достигается с наименьшей стоимостью.</translation>
    </message>
    <message>
        <source>The number of the sample occurs before with another content; only the first was taken.</source>
        <translation>Номер образца уже встречался с другим содержанием; взят только первый.</translation>
    </message>
    <message>
        <source>The objective needs a budget. Nothing was computed. Give one, or limits by country.</source>
        <translation>Для этой цели расчёта нужен бюджет. Ничего не рассчитано. Задайте его или ограничения по странам.</translation>
    </message>
    <message>
        <source>The observation lies outside the time of its deployment.</source>
        <translation>Наблюдение не попадает во время работы своей фотоловушки.</translation>
    </message>
    <message>
        <source>The occasions span {days} days, more than {most}: births, deaths and moves make closed estimates wrong. Choose a first and a last day.</source>
        <translation>Учётные периоды охватывают суток: {days}, больше {most}; рождения, смерти и перемещения делают оценки для замкнутой популяции неверными. Выберите первый и последний день.</translation>
    </message>
    <message>
        <source>The office has assessed the site in this year already. Change that row.</source>
        <translation>Учреждение уже оценило эту территорию за этот год. Измените ту строку.</translation>
    </message>
    <message>
        <source>The office has no boundary layer that names the sides of its lines: border lengths are along the bundled line, whose place is known to {metres} m.</source>
        <translation>У учреждения нет слоя границ, в котором указаны стороны линий: длина границы измерена по линии из поставки модуля, положение которой известно с точностью до {metres} м.</translation>
    </message>
    <message>
        <source>The office has no boundary layer that names the sides of its lines: the segments have no lines, only kilometres.</source>
        <translation>У учреждения нет слоя границ, в котором указаны стороны линий: у участков нет линий, только километры.</translation>
    </message>
    <message>
        <source>The office or person to ask about the data; it stands in the package.</source>
        <translation>Учреждение или лицо, к которому обращаться по поводу данных; указывается в пакете.</translation>
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
        <source>The offices, the recommendations and the drawn habitats are an exercise and no facts. The areas and the species are published facts, and each names the row of the reference tables that tells it. What no row tells is left empty or unknown.</source>
        <translation>Учреждения, рекомендации и нарисованные местообитания — учебные, а не реальные. Районы и виды — опубликованные факты, и у каждого указана строка справочных таблиц, которая о нём сообщает. То, о чём не сообщает ни одна строка, оставлено пустым или неизвестным.</translation>
    </message>
    <message>
        <source>The organisation that assesses, not a person. The same name each year.</source>
        <translation>Организация, которая оценивает, а не человек. Каждый год одно и то же название.</translation>
    </message>
    <message>
        <source>The other key sites of birds: what is missing for a verdict</source>
        <translation>Остальные ключевые территории птиц: чего недостаёт для заключения</translation>
    </message>
    <message>
        <source>The owner of the record is not known.</source>
        <translation>Владелец записи неизвестен.</translation>
    </message>
    <message>
        <source>The owner of the record made it coarse, so it cannot stand among exact records.</source>
        <translation>Владелец записи огрубил её, поэтому она не может стоять среди точных записей.</translation>
    </message>
    <message>
        <source>The package is generalised: animals only, places as centres of 0.1 degree cells, times as the first and the last second of their month in universal time, names of stations and records replaced. Individuals, pictures and free texts stay behind. The replaced names differ in each package, so that two packages cannot be joined.</source>
        <translation>Пакет обобщён: только животные; места — центры ячеек 0,1 градуса; время — первая и последняя секунда месяца по всемирному времени; названия фототочек и обозначения записей заменены. Особи, снимки и свободные тексты не передаются. Заменённые названия различаются в каждом пакете, поэтому два пакета нельзя связать между собой.</translation>
    </message>
    <message>
        <source>The package needs {field}, and the data set does not say it. Nothing was written. Fill in the parameter {field}.</source>
        <translation>Для пакета нужно значение {field}, а в наборе данных оно не указано. Ничего не записано. Заполните параметр {field}.</translation>
    </message>
    <message>
        <source>The pair is no JSON object of texts with species_id, agency_a, code_a, agency_b and code_b. Nothing was changed. Correct it.</source>
        <translation>Пара не является объектом JSON с текстовыми значениями species_id, agency_a, code_a, agency_b и code_b. Ничего не изменено. Исправьте её.</translation>
    </message>
    <message>
        <source>The parent events lead in a circle, so nothing more was taken from them.</source>
        <translation>Родительские события образуют замкнутый круг, поэтому больше ничего из них не взято.</translation>
    </message>
    <message>
        <source>The parts of a site add up to its score. A criterion without a value adds nothing.</source>
        <translation>Части территории в сумме дают её балл. Критерий без значения ничего не добавляет.</translation>
    </message>
    <message>
        <source>The passphrase agreed with the recipient signs the package. It is not stored, and it hides nothing: whoever has the file can read it.</source>
        <translation>Парольной фразой, согласованной с получателем, подписывается пакет. Она не хранится и ничего не скрывает: прочитать файл может каждый, у кого он есть.</translation>
    </message>
    <message>
        <source>The passphrase has fewer than {least} characters, so the signature could be forged. No package was written. Agree on a longer one.</source>
        <translation>В парольной фразе меньше знаков, чем нужно ({least}), поэтому подпись можно было бы подделать. Пакет не записан. Согласуйте более длинную фразу.</translation>
    </message>
    <message>
        <source>The period ends in {last}, before it begins in {first}. No rate was estimated. Change FIRST or LAST.</source>
        <translation>Период заканчивается в {last}, раньше своего начала в {first}. Частоты не оценены. Измените FIRST или LAST.</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}. Nothing was written. Exchange the days.</source>
        <translation>Период оканчивается {last}, раньше своего начала {first}. Ничего не записано. Поменяйте дни местами.</translation>
    </message>
    <message>
        <source>The period from {first} to {last} has fewer than two occasions of {months} months. No rate was estimated. Choose a longer period or shorter occasions.</source>
        <translation>Период с {first} по {last} содержит меньше двух учётных периодов (месяцев в каждом: {months}). Частоты не оценены. Выберите более длинный период или более короткие учётные периоды.</translation>
    </message>
    <message>
        <source>The periods begin in no readable years: “{years}”. Nothing was measured. Write years with commas between, such as 2010,2020.</source>
        <translation>Годы начала периодов не читаются: «{years}». Оценка не выполнена. Запишите годы через запятую, например 2010,2020.</translation>
    </message>
    <message>
        <source>The picture that the observation names is not in the package.</source>
        <translation>В пакете нет снимка, на который ссылается наблюдение.</translation>
    </message>
    <message>
        <source>The pieces of field {field} do not fit. Nothing was computed. Give pairs of increasing value and score from 0 to 1, with normalisation threshold only.</source>
        <translation>Поле {field}: отрезки заданы неверно. Ничего не рассчитано. Задайте пары из возрастающего значения и балла от 0 до 1, только при нормировании threshold.</translation>
    </message>
    <message>
        <source>The place is not the centre of a cell of the stated size.</source>
        <translation>Место не является центром ячейки указанного размера.</translation>
    </message>
    <message>
        <source>The place of the animal was computed from distance and bearing; that of the observer is kept.</source>
        <translation>Место животного рассчитано по расстоянию и азимуту; место наблюдателя в записи сохранено.</translation>
    </message>
    <message>
        <source>The point is good to {km} km only.</source>
        <translation>Точность точки — лишь {km} км.</translation>
    </message>
    <message>
        <source>The point is nearer to the border than both uncertainties, and no side is declared.</source>
        <translation>Точка ближе к границе, чем обе неопределённости, и сторона не заявлена.</translation>
    </message>
    <message>
        <source>The point lies at a zoo or another institution, so the animal may be a captive one.</source>
        <translation>Точка находится в зоопарке или другом учреждении, поэтому животное может содержаться в неволе.</translation>
    </message>
    <message>
        <source>The point lies at the secretariat of GBIF.</source>
        <translation>Точка находится у секретариата GBIF.</translation>
    </message>
    <message>
        <source>The point lies beyond the border of the declared side.</source>
        <translation>Точка лежит за границей заявленной стороны.</translation>
    </message>
    <message>
        <source>The point lies far from the others of its species by the median deviation.</source>
        <translation>Точка лежит далеко от других точек своего вида (по медианному отклонению).</translation>
    </message>
    <message>
        <source>The point lies far from the others of its species.</source>
        <translation>Точка лежит далеко от других точек своего вида.</translation>
    </message>
    <message>
        <source>The point lies in a town of the layer that was given.</source>
        <translation>Точка лежит в населённом пункте из указанного слоя.</translation>
    </message>
    <message>
        <source>The point lies in a town.</source>
        <translation>Точка лежит в населённом пункте.</translation>
    </message>
    <message>
        <source>The point lies in another country than the one stated.</source>
        <translation>Точка лежит не в той стране, которая указана.</translation>
    </message>
    <message>
        <source>The point lies in the sea, {distance_m} m from land; the limit is {limit_m} m.</source>
        <translation>Точка лежит в море, в {distance_m} м от суши; предел {limit_m} м.</translation>
    </message>
    <message>
        <source>The point lies in the sea.</source>
        <translation>Точка лежит в море.</translation>
    </message>
    <message>
        <source>The point lies near a capital.</source>
        <translation>Точка лежит рядом со столицей.</translation>
    </message>
    <message>
        <source>The point lies outside the range of the species.</source>
        <translation>Точка лежит вне ареала вида.</translation>
    </message>
    <message>
        <source>The point lies where data bases are known to pile up records.</source>
        <translation>Точка лежит там, где, как известно, в базах данных скапливаются записи.</translation>
    </message>
    <message>
        <source>The point lies where gazetteers put a country, province, county or park.</source>
        <translation>Точка лежит там, где географические справочники помещают страну, провинцию, район или парк.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m beyond the border of the declared side; its uncertainty is {uncertainty_m} m.</source>
        <translation>Точка лежит за границей заявленной стороны, в {distance_m} м от неё; неопределённость точки {uncertainty_m} м.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from an artificial hotspot ({place}); the limit is {limit_m} m.</source>
        <translation>Точка лежит в {distance_m} м от искусственного скопления записей ({place}); предел {limit_m} м.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from an institution ({place}); the limit is {limit_m} m.</source>
        <translation>Точка лежит в {distance_m} м от учреждения ({place}); предел {limit_m} м.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from the capital ({place}); the limit is {limit_m} m.</source>
        <translation>Точка лежит в {distance_m} м от столицы ({place}); предел {limit_m} м.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from the {place}; the limit is {limit_m} m.</source>
        <translation>Точка лежит в {distance_m} м от объекта «{place}»; предел {limit_m} м.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from where gazetteers put an area ({place}); the limit is {limit_m} m.</source>
        <translation>Точка лежит в {distance_m} м от места, куда географические справочники помещают территориальную единицу ({place}); предел {limit_m} м.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m outside the range of the species; the limit is {limit_m} m.</source>
        <translation>Точка лежит вне ареала вида, в {distance_m} м от него; предел {limit_m} м.</translation>
    </message>
    <message>
        <source>The policy file {file} has no column {column}. Nothing was shared. Start from sharing_defaults.csv, which has all columns.</source>
        <translation>Файл правил {file} не содержит столбца {column}. Ничего не передано. Начните с файла sharing_defaults.csv, где есть все столбцы.</translation>
    </message>
    <message>
        <source>The policy file {file} has no rows, so it permits nothing. Nothing was shared. Add a row for each species and record type that may leave.</source>
        <translation>В файле правил {file} нет строк, поэтому он ничего не разрешает. Ничего не передано. Добавьте строку для каждого вида и типа записи, которые можно передавать.</translation>
    </message>
    <message>
        <source>The policy has no permission for this species, kind of record and recipient.</source>
        <translation>Правила не содержат разрешения для этого вида, типа записи и получателя.</translation>
    </message>
    <message>
        <source>The polygons with country, dPC and its parts, dIIC and betweenness, all in percent.</source>
        <translation>Полигоны со страной, dPC и его частями, dIIC и посредничеством, всё в процентах.</translation>
    </message>
    <message>
        <source>The population or its level is known with low confidence; a person must confirm it.</source>
        <translation>Популяция или её порог известны с низкой достоверностью; нужно подтверждение человека.</translation>
    </message>
    <message>
        <source>The probability at the distance is {probability}, the least probability {least}. Nothing was computed. The first must lie between 0 and 1, the second below the first.</source>
        <translation>Вероятность на этом расстоянии — {probability}, наименьшая вероятность — {least}. Ничего не рассчитано. Первая должна лежать между 0 и 1, вторая должна быть меньше первой.</translation>
    </message>
    <message>
        <source>The probability falls with distance as p = exp(-k d), with the given probability at the given distance. PC and the equivalent connected area take the most probable path over any patches (Saura and Pascual-Hortal 2007), IIC the number of links no longer than the distance (Pascual-Hortal and Saura 2006). Pairs without a path add nothing.</source>
        <translation>Вероятность убывает с расстоянием как p = exp(-k d), с заданной вероятностью на заданном расстоянии. Для PC и эквивалентной связной площади берётся наиболее вероятный путь через любые участки (Saura and Pascual-Hortal 2007), для IIC — число связей не длиннее этого расстояния (Pascual-Hortal and Saura 2006). Пары без пути ничего не добавляют.</translation>
    </message>
    <message>
        <source>The profile of more than 2,000 samples is that of 2,000 drawn from them.</source>
        <translation>Если образцов больше 2000, профиль строится по случайной выборке из 2000.</translation>
    </message>
    <message>
        <source>The project has no layer of corridors yet. Find some on the page “Find”.</source>
        <translation>В проекте ещё нет слоя экологических коридоров. Найдите их на вкладке «Поиск».</translation>
    </message>
    <message>
        <source>The project has no raster of corridors, resistance or current yet that this plugin computed.</source>
        <translation>В проекте ещё нет растра экологических коридоров, сопротивления или тока, рассчитанного этим модулем.</translation>
    </message>
    <message>
        <source>The project has no scored units. Press “Score priorities”.</source>
        <translation>В проекте нет единиц с баллами. Нажмите «Расчёт баллов приоритета».</translation>
    </message>
    <message>
        <source>The public file holds the same records as the release gate lets them pass: centres of cells of 0.1 degree, months, pseudonyms of stations and records, no free texts. A table without a rule stays behind.</source>
        <translation>В открытом файле те же записи, какими их пропускает проверка передачи данных: центры ячеек 0,1 градуса, месяцы, псевдонимы фототочек и записей, без свободных текстов. Таблица без правила передачи в него не попадает.</translation>
    </message>
    <message>
        <source>The radius is {cells} cells, and raster {layer} has {rows} rows and {columns} columns. Nothing was computed. Give a radius of 1 cell at least that is not longer than the raster.</source>
        <translation>Радиус в ячейках: {cells}; в растре {layer} строк: {rows}, столбцов: {columns}. Ничего не рассчитано. Задайте радиус не меньше 1 ячейки и не длиннее растра.</translation>
    </message>
    <message>
        <source>The radius of restoration is {radius} m, and a cell is {size} m wide. Nothing was computed. Give the width of a cell or more.</source>
        <translation>Радиус восстановления — {radius} м, а ширина ячейки — {size} м. Ничего не рассчитано. Задайте радиус не меньше ширины ячейки.</translation>
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
        <source>The ranking knows no costs, no borders and no targets, and is as good as the rasters. Ranks of two landscapes cannot be compared.</source>
        <translation>Ранжирование не учитывает ни стоимости, ни границ, ни целевых показателей, и оно не лучше самих растров. Ранги двух ландшафтов сравнивать нельзя.</translation>
    </message>
    <message>
        <source>The raster has no value above 0. Nothing was computed. Choose the raster of current.</source>
        <translation>В растре нет значений больше 0. Ничего не рассчитано. Выберите растр тока.</translation>
    </message>
    <message>
        <source>The reasons are on the page “Flags”.</source>
        <translation>Причины показаны на вкладке «Отметки».</translation>
    </message>
    <message>
        <source>The recipient “public” gets numbers by cell and year alone, as a table and as a map layer. A member is named by its code, such as RUS. Any other recipient needs rows of its own in the policy file.</source>
        <translation>Получателю «public» передаются только числа по ячейкам и годам — как таблица и как слой карты. Государство-участник указывается своим кодом, например RUS. Для любого другого получателя нужны отдельные строки в файле правил.</translation>
    </message>
    <message>
        <source>The recommendation contradicts itself.</source>
        <translation>Рекомендация противоречит сама себе.</translation>
    </message>
    <message>
        <source>The record before it in the file is {hours} h later.</source>
        <translation>Предыдущая запись в файле позже на {hours} ч.</translation>
    </message>
    <message>
        <source>The record belongs to another country; records of others are not passed on.</source>
        <translation>Запись принадлежит другой стране; записи других стран не передаются.</translation>
    </message>
    <message>
        <source>The record differs from the import before.</source>
        <translation>Запись отличается от прошлого импорта.</translation>
    </message>
    <message>
        <source>The record does not come from a camera.</source>
        <translation>Запись получена не с фотоловушки.</translation>
    </message>
    <message>
        <source>The record does not say which of several cameras of the station; the first was taken.</source>
        <translation>В записи не указано, какая из нескольких фотоловушек фототочки её сделала; взята первая.</translation>
    </message>
    <message>
        <source>The record equals an earlier one of its data set.</source>
        <translation>Запись совпадает с более ранней записью своего набора данных.</translation>
    </message>
    <message>
        <source>The record equals record {duplicate_of} of the same data set.</source>
        <translation>Запись совпадает с записью {duplicate_of} того же набора данных.</translation>
    </message>
    <message>
        <source>The record has a date without a time of day.</source>
        <translation>В записи есть дата, но нет времени суток.</translation>
    </message>
    <message>
        <source>The record has no point, or none on Earth.</source>
        <translation>У записи нет точки, или её точка не может находиться на Земле.</translation>
    </message>
    <message>
        <source>The record has no species, so its sensitivity is unknown.</source>
        <translation>В записи не указан вид, поэтому её чувствительность неизвестна.</translation>
    </message>
    <message>
        <source>The record is no longer in the source.</source>
        <translation>Записи больше нет в источнике.</translation>
    </message>
    <message>
        <source>The record is of a place outside the six countries.</source>
        <translation>Место записи находится вне шести стран.</translation>
    </message>
    <message>
        <source>The record is of no flagship species.</source>
        <translation>Запись относится не к флаговому виду.</translation>
    </message>
    <message>
        <source>The record lies in a gap of the effort of its deployment.</source>
        <translation>Запись попадает в перерыв учётного усилия своей установки фотоловушки.</translation>
    </message>
    <message>
        <source>The record lies in a gap of the effort of its deployment. Days of the gap: {gap_days}.</source>
        <translation>Запись попадает в перерыв учётного усилия своей установки фотоловушки. Длительность перерыва в сутках: {gap_days}.</translation>
    </message>
    <message>
        <source>The record lies outside the days of the histories.</source>
        <translation>Запись не попадает в дни историй.</translation>
    </message>
    <message>
        <source>The record lies outside the time of its deployment. Days: {days}.</source>
        <translation>Запись не попадает во время работы своей фотоловушки. Разница в сутках: {days}.</translation>
    </message>
    <message>
        <source>The record names neither a deployment nor a location.</source>
        <translation>В записи не названы ни установка фотоловушки, ни место.</translation>
    </message>
    <message>
        <source>The record names no individual.</source>
        <translation>В записи не указана особь.</translation>
    </message>
    <message>
        <source>The record number occurs before in the same file.</source>
        <translation>Номер записи уже встречался в этом файле.</translation>
    </message>
    <message>
        <source>The record says that a species was not seen.</source>
        <translation>В записи сказано, что вид не замечен.</translation>
    </message>
    <message>
        <source>The record says that the species was not there.</source>
        <translation>В записи сказано, что вида там не было.</translation>
    </message>
    <message>
        <source>The record shows no animal that was told to species.</source>
        <translation>В записи нет животного, определённого до вида.</translation>
    </message>
    <message>
        <source>The record shows no animal.</source>
        <translation>В записи нет животного.</translation>
    </message>
    <message>
        <source>The record shows only the flank that is not used.</source>
        <translation>Запись показывает только тот бок, который не используется.</translation>
    </message>
    <message>
        <source>The record states country {stated}; the point lies in {computed}.</source>
        <translation>Страна, указанная в записи: {stated}; страна, где лежит точка: {computed}.</translation>
    </message>
    <message>
        <source>The record tells the same as another one.</source>
        <translation>Запись сообщает то же, что и другая.</translation>
    </message>
    <message>
        <source>The records lie too far apart for kernels of this bandwidth.</source>
        <translation>Записи лежат слишком далеко друг от друга для ядер с такой шириной окна.</translation>
    </message>
    <message>
        <source>The records of the sides {sides} do not tell survival, change of side and detection apart. No rate was estimated. Choose a longer period or longer occasions, or give SURVIVAL.</source>
        <translation>По записям сторон {sides} нельзя различить выживаемость, смену стороны границы и регистрацию. Частоты не оценены. Выберите более длинный период или более длинные учётные периоды либо задайте SURVIVAL.</translation>
    </message>
    <message>
        <source>The records of {file} do not add up: {records_in} read, {kept} kept, {rejected} rejected. Nothing was changed. Report this as an error of the plugin.</source>
        <translation>Файл {file}: число записей не сходится. Прочитано: {records_in}, принято: {kept}, отклонено: {rejected}. Ничего не изменено. Сообщите об этом как об ошибке модуля.</translation>
    </message>
    <message>
        <source>The records shared and withheld ({accounted}) are not the records in the database ({records_in}). No package was written. Report this fault with the version of the plugin.</source>
        <translation>Число переданных и не переданных записей ({accounted}) не равно числу записей в базе данных ({records_in}). Пакет не записан. Сообщите об этой ошибке, указав версию модуля.</translation>
    </message>
    <message>
        <source>The records stay the property of their owner. They may not be passed on, and their places may not be refined.</source>
        <translation>Записи остаются собственностью их владельца. Их нельзя передавать дальше, а их места нельзя уточнять.</translation>
    </message>
    <message>
        <source>The records that cannot be used, each with its reason.</source>
        <translation>Записи, которые нельзя использовать, каждая с указанием причины.</translation>
    </message>
    <message>
        <source>The records that remain lie on one line and enclose no area.</source>
        <translation>Оставшиеся записи лежат на одной линии и не охватывают площади.</translation>
    </message>
    <message>
        <source>The reference system of the coordinates is not known.</source>
        <translation>Система координат неизвестна.</translation>
    </message>
    <message>
        <source>The reference system {system} can mean more than one: {known}. Nothing was changed. Ask the custodian which one it is, and give its EPSG code.</source>
        <translation>Система координат {system} может означать несколько систем: {known}. Ничего не изменено. Узнайте у держателя данных, какая из них имеется в виду, и укажите её код EPSG.</translation>
    </message>
    <message>
        <source>The reference system {system} is a local one whose parameters are not public, so that its coordinates cannot be placed. Nothing was changed. Ask the custodian for coordinates in WGS 84 or GSK-2011.</source>
        <translation>Система координат {system} — местная, её параметры не опубликованы, поэтому определить место по координатам нельзя. Ничего не изменено. Запросите у держателя данных координаты в WGS 84 или ГСК-2011.</translation>
    </message>
    <message>
        <source>The reference system {system} is not known, so that its coordinates cannot be placed. Nothing was changed. Give its EPSG code, for example EPSG:4326 for WGS 84.</source>
        <translation>Система координат {system} неизвестна, поэтому определить место по координатам нельзя. Ничего не изменено. Укажите её код EPSG, например EPSG:4326 для WGS 84.</translation>
    </message>
    <message>
        <source>The region in layer {layer} has no area. Nothing was computed. Choose a layer with polygons.</source>
        <translation>Регион в слое {layer} не имеет площади. Ничего не рассчитано. Выберите слой с полигонами.</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>Передача данных</translation>
    </message>
    <message>
        <source>The report and the table MODELS hold both detection functions against each other by AICc (Hurvich and Tsai 1989), on the same captures and mask, with the number of animals caught as sample size.</source>
        <translation>Отчёт и таблица MODELS сравнивают обе функции регистрации по AICc (Hurvich и Tsai 1989) на одних и тех же отловах и одной маске; размером выборки служит число отловленных животных.</translation>
    </message>
    <message>
        <source>The report is made from the database alone, in any of seven languages, as one HTML file that needs no network and as a PDF. Each figure leads back to its rows. Crossings and the joint minimum are those of the latest runs of their algorithms.</source>
        <translation>Отчёт составляется только по базе данных, на любом из семи языков, как один файл HTML, которому не нужна сеть, и как PDF. От каждого числа можно вернуться к его строкам. Пересечения границы и общий минимум берутся из последних запусков соответствующих алгоритмов.</translation>
    </message>
    <message>
        <source>The result of “Change of habitats”.</source>
        <translation>Результат алгоритма «Изменение местообитаний».</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation>Число ячеек в строке не равно числу ячеек в заголовке.</translation>
    </message>
    <message>
        <source>The row has {held} ha, the boundary {drawn} ha: one of them is of another area.</source>
        <translation>В строке {held} га, по границе {drawn} га: одно из двух относится к другой площади.</translation>
    </message>
    <message>
        <source>The row was left blank, so the stored assessment of the site stayed as it was.</source>
        <translation>Строка оставлена пустой, поэтому сохранённая оценка территории не изменилась.</translation>
    </message>
    <message>
        <source>The rows of raster {file} do not run from west to east and from north to south. Nothing was computed. Warp it to a projected coordinate system first.</source>
        <translation>Строки растра {file} не идут с запада на восток и с севера на юг. Ничего не рассчитано. Сначала перепроецируйте его в систему координат с проекцией.</translation>
    </message>
    <message>
        <source>The rows with a mapped place.</source>
        <translation>Строки, место которых есть на карте.</translation>
    </message>
    <message>
        <source>The rule range_size takes all of a range up to 1,000 km², a tenth from 250,000 km² on, and between them falls with the logarithm of the size (Rodrigues et al. 2004); for it amounts are in hectares.</source>
        <translation>Правило range_size берёт весь ареал до 1000 км2, десятую часть начиная с 250 000 км2, а между ними доля убывает с логарифмом размера (Rodrigues и соавторы, 2004); для него количества задаются в гектарах.</translation>
    </message>
    <message>
        <source>The rules are those of Circuitscape (McRae et al. 2008, doi 10.1890/07-1861.1; Hall et al. 2021, doi 10.3390/land10030301). pairwise sends 1 ampere between each pair; one_to_all sends 1 ampere from each core to all others; all_to_one sends 1 ampere from all others to each core; advanced takes sources in amperes and grounds in ohm. The cells of a core are one node: in pairwise mode for its own pair only, in one_to_all and all_to_one always. In advanced mode the cells of a polygon share its value equally.</source>
        <translation>Действуют правила Circuitscape (McRae и соавторы, 2008, doi 10.1890/07-1861.1; Hall и соавторы, 2021, doi 10.3390/land10030301). pairwise пропускает 1 ампер между каждой парой; one_to_all — 1 ампер от каждого ядра ко всем остальным; all_to_one — 1 ампер от всех остальных к каждому ядру; advanced берёт источники в амперах и заземления в омах. Ячейки ядра образуют один узел: в режиме pairwise — только для своей пары, в режимах one_to_all и all_to_one — всегда. В режиме advanced ячейки полигона делят его значение поровну.</translation>
    </message>
    <message>
        <source>The rules are those of Omniscape (McRae et al. 2016; Landau et al. 2021, doi 10.21105/joss.02829): 8 neighbours, the mean conductance of two cells, one window for each block with sources, as much current as the block has sources, and a correction of the pattern that blocks leave. One rule differs: the sources of the block itself are taken out where the block lies. Omniscape takes them out at a fixed place, the wrong one in windows that the upper or left edge cuts; there results differ, by up to a quarter in a test of 30 by 30 cells.</source>
        <translation>Действуют правила Omniscape (McRae и соавторы, 2016; Landau и соавторы, 2021, doi 10.21105/joss.02829): 8 соседних ячеек, средняя проводимость двух ячеек, одно окно на каждый блок с источниками, столько тока, сколько источников в блоке, и поправка на рисунок, который оставляют блоки. Одно правило отличается: источники самого блока исключаются там, где лежит блок. Omniscape исключает их в постоянном месте, которое неверно в окнах, обрезанных верхним или левым краем; там результаты различаются — до четверти в проверке на 30 на 30 ячеек.</translation>
    </message>
    <message>
        <source>The run goes on where it was interrupted: {done} of {windows} windows were finished.</source>
        <translation>Расчёт продолжается с места, где он был прерван: завершено окон {done} из {windows}.</translation>
    </message>
    <message>
        <source>The same by the integral index</source>
        <translation>То же по интегральному индексу</translation>
    </message>
    <message>
        <source>The same code is the same animal</source>
        <translation>Один и тот же код — одно и то же животное</translation>
    </message>
    <message>
        <source>The same code is the same animal in all data sets, as the offices have agreed.</source>
        <translation>Один и тот же код — одно и то же животное во всех наборах данных, как согласовали учреждения.</translation>
    </message>
    <message>
        <source>The same codes in both maps.</source>
        <translation>Одни и те же коды на обеих картах.</translation>
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
        <source>The same locations in another data set are apart by the shift of a datum or online map.</source>
        <translation>Те же места в другом наборе данных смещены на величину сдвига датума или онлайн-карты.</translation>
    </message>
    <message>
        <source>The same picture stands in another deployment too.</source>
        <translation>Тот же снимок есть и в другой установке фотоловушки.</translation>
    </message>
    <message>
        <source>The same run goes on there after an interruption. By default the folder of the cumulative current.</source>
        <translation>После прерывания тот же расчёт продолжается отсюда. По умолчанию — папка суммарного тока.</translation>
    </message>
    <message>
        <source>The same seed draws the same background.</source>
        <translation>Одно и то же порождающее число даёт один и тот же фон.</translation>
    </message>
    <message>
        <source>The same seed draws the same wrong identities.</source>
        <translation>Одно и то же порождающее число даёт одни и те же ошибочные определения особи.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals and P values.</source>
        <translation>Одно и то же порождающее число даёт одни и те же интервалы и значения P.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>Одно и то же порождающее число даёт один и тот же результат.</translation>
    </message>
    <message>
        <source>The same seed gives the same standard errors.</source>
        <translation>Одно и то же порождающее число даёт одни и те же стандартные ошибки.</translation>
    </message>
    <message>
        <source>The same targets at less cost, or within the same budget less shortfall.</source>
        <translation>Те же целевые показатели с меньшей стоимостью или меньший недобор в рамках того же бюджета.</translation>
    </message>
    <message>
        <source>The same with a resistance of 1 everywhere.</source>
        <translation>То же при сопротивлении 1 повсюду.</translation>
    </message>
    <message>
        <source>The same with wrong identities added</source>
        <translation>То же с добавленными ошибочными определениями особи</translation>
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
        <source>The season year was not chosen.</source>
        <translation>Год сезона не выбран.</translation>
    </message>
    <message>
        <source>The seasons with complete counts are too few for a firm verdict.</source>
        <translation>Сезонов с полными учётами слишком мало для твёрдого заключения.</translation>
    </message>
    <message>
        <source>The sex marker “{marker}” is not told as locus, X and Y. Nothing was compared. Write the locus and the sizes of its two products, such as AMEL:214/194.</source>
        <translation>Половой маркер «{marker}» не задан в виде локуса, X и Y. Ничего не сопоставлено. Запишите локус и размеры двух его продуктов, например AMEL:214/194.</translation>
    </message>
    <message>
        <source>The share of each feature that is to be protected.</source>
        <translation>Доля каждого объекта охраны, которая должна охраняться.</translation>
    </message>
    <message>
        <source>The share of each range in each country; unknown where no side can be told.</source>
        <translation>Доля каждого участка в каждой стране; «неизвестно», если сторону границы определить нельзя.</translation>
    </message>
    <message>
        <source>The shared package {file} has no readable list of checksums, so nobody can tell whether it is whole. Nothing was taken in. Ask the sender for the package again.</source>
        <translation>Переданный пакет {file} не содержит читаемого списка контрольных сумм, поэтому проверить его целостность нельзя. Ничего не принято. Запросите пакет у отправителя ещё раз.</translation>
    </message>
    <message>
        <source>The shared package {file} has no signature, though a passphrase was given. Nothing was taken in. Ask the sender for a signed package.</source>
        <translation>Переданный пакет {file} не подписан, хотя парольная фраза указана. Ничего не принято. Запросите у отправителя подписанный пакет.</translation>
    </message>
    <message>
        <source>The shared package {file} holds numbers by cell for the public and no records. Nothing was taken in. Ask the office for a package of records.</source>
        <translation>Переданный пакет {file} содержит открытые числа по ячейкам и не содержит записей. Ничего не принято. Запросите у учреждения пакет записей.</translation>
    </message>
    <message>
        <source>The sheet is none of the form and was not read.</source>
        <translation>Этот лист не относится к форме и не прочитан.</translation>
    </message>
    <message>
        <source>The sheet lacks this column, so what is stored in it stayed as it was.</source>
        <translation>На листе нет этого столбца, поэтому сохранённые в нём данные не изменились.</translation>
    </message>
    <message>
        <source>The shift of an online map was not undone, because such maps do not shift positions there; the uncertainty was enlarged.</source>
        <translation>Сдвиг онлайн-карты не устранён, так как в этом месте такие карты не сдвигают точки; неопределённость увеличена.</translation>
    </message>
    <message>
        <source>The shift of the datum at this place is not well known, so the uncertainty was enlarged.</source>
        <translation>Сдвиг датума в этом месте известен неточно, поэтому неопределённость увеличена.</translation>
    </message>
    <message>
        <source>The side of the body that was compared.</source>
        <translation>Бок животного, который сравнивался.</translation>
    </message>
    <message>
        <source>The side of the border is not known.</source>
        <translation>Сторона границы неизвестна.</translation>
    </message>
    <message>
        <source>The signature of the shared package {file} does not fit the passphrase. Nothing was taken in. Check the passphrase; where it is right, the package is not the sender's.</source>
        <translation>Подпись переданного пакета {file} не соответствует парольной фразе. Ничего не принято. Проверьте парольную фразу; если она верна, пакет создан не отправителем.</translation>
    </message>
    <message>
        <source>The site and year have no usable row in the sheet of sites.</source>
        <translation>Для территории и года нет пригодной строки на листе территорий.</translation>
    </message>
    <message>
        <source>The site is in another country than the office. Check both.</source>
        <translation>Территория находится не в той стране, что учреждение. Проверьте и то и другое.</translation>
    </message>
    <message>
        <source>The site is not in the list of sites.</source>
        <translation>Территории нет в списке территорий.</translation>
    </message>
    <message>
        <source>The site lies on no single side of the area.</source>
        <translation>Территория не лежит на одной определённой стороне района.</translation>
    </message>
    <message>
        <source>The site was not assessed.</source>
        <translation>Территория не оценивалась.</translation>
    </message>
    <message>
        <source>The site was not held against the criteria.</source>
        <translation>Территория не сопоставлена с критериями.</translation>
    </message>
    <message>
        <source>The smallest count is larger than the largest.</source>
        <translation>Наименьший результат учёта больше наибольшего.</translation>
    </message>
    <message>
        <source>The source names an online map that shifts its positions; nothing was moved and the uncertainty was enlarged.</source>
        <translation>В источнике названа онлайн-карта, которая сдвигает точки; ничего не перемещено, неопределённость увеличена.</translation>
    </message>
    <message>
        <source>The source says that the camera failed; since when is not known, so the effort may be too long.</source>
        <translation>По сведениям источника, фотоловушка вышла из строя; с какого времени, неизвестно, поэтому учётное усилие может быть завышено.</translation>
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
        <source>The spacing of the mask is too wide; 0.6 of sigma are {most} m.</source>
        <translation>Шаг маски слишком большой; 0,6 сигмы — это {most} м.</translation>
    </message>
    <message>
        <source>The species is not known.</source>
        <translation>Вид неизвестен.</translation>
    </message>
    <message>
        <source>The species is not listed at the site. Check both.</source>
        <translation>Вид не указан для этой территории. Проверьте и то и другое.</translation>
    </message>
    <message>
        <source>The species of the sample is not known.</source>
        <translation>Вид образца неизвестен.</translation>
    </message>
    <message>
        <source>The species or country was not chosen.</source>
        <translation>Этот вид или эта страна не выбраны.</translation>
    </message>
    <message>
        <source>The species or the date was not asked for.</source>
        <translation>Этот вид или эта дата не запрашивались.</translation>
    </message>
    <message>
        <source>The species was not chosen, or the area is not for it.</source>
        <translation>Вид не выбран, или район к нему не относится.</translation>
    </message>
    <message>
        <source>The species was present and not counted.</source>
        <translation>Вид присутствовал, но не был подсчитан.</translation>
    </message>
    <message>
        <source>The specimen is a fossil or lives in captivity.</source>
        <translation>Экземпляр ископаемый или содержится в неволе.</translation>
    </message>
    <message>
        <source>The start is later than the end.</source>
        <translation>Начало позже конца.</translation>
    </message>
    <message>
        <source>The station is no camera or hair trap on a known and chosen side.</source>
        <translation>Фототочка не является фотоловушкой или волосяной ловушкой на известной и выбранной стороне границы.</translation>
    </message>
    <message>
        <source>The station is not one of the office, or its side of the border is not known.</source>
        <translation>Фототочка не принадлежит учреждению, или сторона границы для неё неизвестна.</translation>
    </message>
    <message>
        <source>The step of {distance_km} km in {hours} h needs at least {speed_km_day} km a day; the limit for the species is {limit_km_day}. The identity, a clock or the datum is wrong.</source>
        <translation>Перемещение на {distance_km} км за {hours} ч требует не менее {speed_km_day} км в сутки; предел для вида {limit_km_day} км в сутки. Ошибка в определении особи, часах или датуме.</translation>
    </message>
    <message>
        <source>The step to or from the record is faster than the species can: identity, clock or datum is wrong.</source>
        <translation>Перемещение к этой записи или от неё быстрее, чем возможно для вида: ошибка в определении особи, часах или датуме.</translation>
    </message>
    <message>
        <source>The study area has no polygon. Nothing was computed. Choose a layer with polygons.</source>
        <translation>В районе исследования нет полигона. Ничего не рассчитано. Выберите слой с полигонами.</translation>
    </message>
    <message>
        <source>The sum of the currents of all solutions, in amperes.</source>
        <translation>Сумма токов всех решений, в амперах.</translation>
    </message>
    <message>
        <source>The sum of the currents of all windows, in amperes.</source>
        <translation>Сумма токов всех окон, в амперах.</translation>
    </message>
    <message>
        <source>The sum of the probability of identity over the pairs compared, each over the loci that it shares. The weakest match is taken as if all pairs shared its loci alone.</source>
        <translation>Сумма вероятностей идентичности по сравнённым парам, каждая по общим локусам пары. Для самого слабого совпадения расчёт ведётся так, как если бы у всех пар были общими только его локусы.</translation>
    </message>
    <message>
        <source>The table of resistances has no class of raster {layer}. Nothing was computed. Give a table with the classes of its legend.</source>
        <translation>В таблице сопротивлений нет ни одного класса растра {layer}. Ничего не рассчитано. Задайте таблицу с классами его легенды.</translation>
    </message>
    <message>
        <source>The table of what is not yet shared has all six countries with each species of their range and each year of the database: effort and records, effort alone, records alone, or nothing. Nothing shared never means that nobody surveyed.</source>
        <translation>В таблице непереданного есть все шесть стран, для каждой — виды, в ареал которых она входит, и каждый год базы данных: учётное усилие и записи, только учётное усилие, только записи или ничего. Если ничего не передано, это никогда не означает, что обследований не было.</translation>
    </message>
    <message>
        <source>The table “{missing}” tells of each item why it is missing and what mends it.</source>
        <translation>Таблица «{missing}» сообщает по каждому пункту, почему его нет и как это исправить.</translation>
    </message>
    <message>
        <source>The tables hold the indices, the importance of each patch, the connected sum by country, and links with the best new cross-border link. In the sum each pair of patches adds the product of both weights and of the probability that animals get from one to the other.</source>
        <translation>Таблицы содержат индексы, значимость каждого участка, сумму связности по странам и связи, в том числе лучшую новую трансграничную связь. В сумму каждая пара участков вносит произведение обоих весов и вероятности того, что животные попадут из одного в другой.</translation>
    </message>
    <message>
        <source>The tables of resistance that come with the plugin are illustrative: edit before use. They are opinions (Zeller et al. 2012). Compare results under greatest resistances of 10, 100 and 1000 before anything is decided. A cell without data in one raster has none in the result and acts as a barrier.</source>
        <translation>Таблицы сопротивлений, поставляемые с модулем, приведены для примера: измените их перед использованием. Это экспертные мнения (Zeller и соавторы, 2012). Прежде чем принимать решение, сравните результаты при наибольших сопротивлениях 10, 100 и 1000. Ячейка без данных в одном растре не имеет данных в результате и действует как барьер.</translation>
    </message>
    <message>
        <source>The target of {feature} is {target}, and the units that may be selected hold {there} (such features besides: {others}). Nothing was computed. Lower the target or free units.</source>
        <translation>Целевой показатель объекта охраны {feature} — {target}, а в единицах, которые можно выбрать, есть только {there} (кроме него таких объектов охраны: {others}). Ничего не рассчитано. Уменьшите целевой показатель или освободите единицы.</translation>
    </message>
    <message>
        <source>The tests of CoordinateCleaner (Zizka et al. 2019) are among them. The tests for towns, ranges and artificial hotspots need a layer or a list of the office; without it they are named as not asked.</source>
        <translation>Среди них есть проверки из CoordinateCleaner (Zizka et al. 2019). Для проверок на населённые пункты, ареалы и искусственные скопления записей нужен слой или список учреждения; без него они названы невыполненными.</translation>
    </message>
    <message>
        <source>The tests of “Check detections” at their default levels.</source>
        <translation>Проверки алгоритма «Проверка регистраций» с уровнями по умолчанию.</translation>
    </message>
    <message>
        <source>The text of file {file} may be written in {first} or in {second}; its words do not tell which. Nothing was changed. Save the file as CSV in UTF-8, or choose the encoding.</source>
        <translation>Текст файла {file} может быть записан в кодировке {first} или в кодировке {second}; по его словам это не определить. Ничего не изменено. Сохраните файл как CSV в UTF-8 или выберите кодировку.</translation>
    </message>
    <message>
        <source>The text {value} in the parameter {field} says nothing. Nothing was written. Write what readers of the package need.</source>
        <translation>Текст {value} в параметре {field} ничего не сообщает. Ничего не записано. Напишите то, что нужно читателям пакета.</translation>
    </message>
    <message>
        <source>The time cannot be placed, because its time zone is not known.</source>
        <translation>Момент времени определить нельзя, так как часовой пояс неизвестен.</translation>
    </message>
    <message>
        <source>The time ended first: something better may exist.</source>
        <translation>Время закончилось раньше: может существовать лучший набор.</translation>
    </message>
    <message>
        <source>The time is known to the month only, or the place was made coarse.</source>
        <translation>Время известно только с точностью до месяца, или место огрублено.</translation>
    </message>
    <message>
        <source>The time is known to the year only.</source>
        <translation>Время известно только с точностью до года.</translation>
    </message>
    <message>
        <source>The time is not known to a day.</source>
        <translation>Время неизвестно с точностью до суток.</translation>
    </message>
    <message>
        <source>The time is not known.</source>
        <translation>Время неизвестно.</translation>
    </message>
    <message>
        <source>The time stands as text in the comment and was taken as local time.</source>
        <translation>Время указано в комментарии как текст и принято за местное.</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known. Nothing was changed. Write it as the time zone database does, for example Asia/Vladivostok, or leave it empty.</source>
        <translation>Часовой пояс не известен: {zone}. Ничего не изменено. Запишите его так, как в базе часовых поясов, например Asia/Vladivostok, или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>The uncertainty is a number that gazetteers write where nobody knows it.</source>
        <translation>Неопределённость — число, которое географические справочники ставят там, где она неизвестна.</translation>
    </message>
    <message>
        <source>The units by the share of the draws in which they are among the best.</source>
        <translation>Единицы по доле случайных выборок, в которых они входят в число лучших.</translation>
    </message>
    <message>
        <source>The units have no field for these criteria, whose weights were left out: {criteria}.</source>
        <translation>У единиц нет поля для этих критериев, их веса исключены: {criteria}.</translation>
    </message>
    <message>
        <source>The units lie in fewer than two countries ({country}). Nothing was computed. Choose units of several countries.</source>
        <translation>Единицы лежат менее чем в двух странах ({country}). Ничего не рассчитано. Выберите единицы нескольких стран.</translation>
    </message>
    <message>
        <source>The units with score, rank, rank range and the part that each criterion has in the score.</source>
        <translation>Единицы с баллом, рангом, диапазоном рангов и долей каждого критерия в балле.</translation>
    </message>
    <message>
        <source>The values are those of a belt of the Republic of Korea.</source>
        <translation>Такие значения характерны для координатного пояса Республики Корея.</translation>
    </message>
    <message>
        <source>The values are those of a plane rectangular zone of Japan; which zone is not written in them.</source>
        <translation>Такие значения характерны для зоны японской системы плоских прямоугольных координат; номер зоны в них не записан.</translation>
    </message>
    <message>
        <source>The values are those of a zone of a transverse Mercator projection; which zone is not written in them.</source>
        <translation>Такие значения характерны для зоны поперечной проекции Меркатора; номер зоны в них не записан.</translation>
    </message>
    <message>
        <source>The values are those of an online map (Web Mercator).</source>
        <translation>Такие значения характерны для онлайн-карты (Web Mercator).</translation>
    </message>
    <message>
        <source>The values are those of the unified system of the Republic of Korea.</source>
        <translation>Такие значения характерны для единой системы координат Республики Корея.</translation>
    </message>
    <message>
        <source>The values come from {file}, which is illustrative: edit before use. Give a table of the office to replace it.</source>
        <translation>Значения взяты из файла {file}, который приведён для примера: измените их перед использованием. Чтобы заменить его, задайте таблицу учреждения.</translation>
    </message>
    <message>
        <source>The vector ruggedness measure, or the terrain ruggedness index.</source>
        <translation>Векторная мера расчленённости или индекс расчленённости рельефа.</translation>
    </message>
    <message>
        <source>The verdict rests on the count of one passage season, which is enough for this criterion.</source>
        <translation>Заключение основано на учёте одного сезона пролёта, чего для этого критерия достаточно.</translation>
    </message>
    <message>
        <source>The way of least cost between two cores; the wider the line, the cheaper the way. A model of the resistance given, not a track of an animal.</source>
        <translation>Путь наименьшей стоимости между двумя ядрами; чем шире линия, тем дешевле путь. Это модель по заданному сопротивлению, а не путь животного.</translation>
    </message>
    <message>
        <source>The way of least cost in each corridor, with cost, length, countries and rank.</source>
        <translation>Путь наименьшей стоимости в каждом экологическом коридоре: стоимость, длина, страны и ранг.</translation>
    </message>
    <message>
        <source>The weight of polygon {row} is no number of 0 or more. Nothing was computed. Correct the field or leave it out.</source>
        <translation>Вес полигона {row} не является числом, равным 0 или больше. Ничего не рассчитано. Исправьте поле или не задавайте его.</translation>
    </message>
    <message>
        <source>The weight {value} of field {field} is not a number of 0 or more. Nothing was computed. Correct the weight.</source>
        <translation>Вес {value} поля {field} не является числом, равным 0 или больше. Ничего не рассчитано. Исправьте вес.</translation>
    </message>
    <message>
        <source>The whole month is used. Left empty, the records decide.</source>
        <translation>Берётся весь месяц. Если оставить пустым, период определяется по записям.</translation>
    </message>
    <message>
        <source>The year is no year, or in the future.</source>
        <translation>Год указан неверно или относится к будущему.</translation>
    </message>
    <message>
        <source>The year that is assessed; left empty, the office writes it.</source>
        <translation>Оцениваемый год; если оставить пустым, его впишет учреждение.</translation>
    </message>
    <message>
        <source>The years are all those of any effort or record in the database. What is not shared may exist; it does not mean that nobody surveyed or that the species was not there.</source>
        <translation>Годы — все, для которых в базе данных есть учётное усилие или записи. Непереданное может существовать; это не означает, что обследований не было или что вид отсутствовал.</translation>
    </message>
    <message>
        <source>The zone at the beginning of the easting is not that of the reference system.</source>
        <translation>Номер зоны в начале восточной координаты не соответствует системе координат.</translation>
    </message>
    <message>
        <source>There are more than 4,000 records; the reference bandwidth was taken without cross-validation.</source>
        <translation>Записей больше 4000; взята эталонная ширина окна без перекрёстной проверки.</translation>
    </message>
    <message>
        <source>There are no coordinates.</source>
        <translation>Координаты отсутствуют.</translation>
    </message>
    <message>
        <source>There are no judgements, or two sets of them. Nothing was computed. Give a table or a text with rows.</source>
        <translation>Суждений нет, или заданы два их набора. Ничего не рассчитано. Задайте таблицу или текст со строками.</translation>
    </message>
    <message>
        <source>There are no polygons of protected areas: protected shares and gaps are not known. Protected sites are counted as points.</source>
        <translation>Полигонов особо охраняемых природных территорий нет: охраняемые доли и пробелы в охране неизвестны. Охраняемые территории учитываются как точки.</translation>
    </message>
    <message>
        <source>There is a file {file} already, and it may hold rows that are nowhere else. Nothing was changed. Run the algorithm on that file: it makes the public file anew.</source>
        <translation>Файл {file} уже есть, и в нём могут быть строки, которых больше нигде нет. Ничего не изменено. Выполните алгоритм для этого файла: он создаст открытый файл заново.</translation>
    </message>
    <message>
        <source>There is no code of species {species} in database {file} or in the catalogue. Nothing was compared. Give a catalogue, or import detections with names of individuals.</source>
        <translation>В базе данных {file} и в каталоге нет ни одного кода вида {species}. Ничего не сопоставлено. Задайте каталог или импортируйте регистрации с именами особей.</translation>
    </message>
    <message>
        <source>There is no conservation database yet. Choose one above, or create it in the dock of the species.</source>
        <translation>Природоохранной базы данных ещё нет. Выберите её выше или создайте на панели флаговых видов.</translation>
    </message>
    <message>
        <source>There is no issue {issue}. Nothing was changed. Take the name from the table of issues.</source>
        <translation>Замечания {issue} нет. Ничего не изменено. Возьмите имя из таблицы замечаний.</translation>
    </message>
    <message>
        <source>There is no test {test}. Nothing was changed. The tests are: {known}.</source>
        <translation>Проверки {test} нет. Ничего не изменено. Имеющиеся проверки: {known}.</translation>
    </message>
    <message>
        <source>These are proposals: a person confirms or refuses them. Samples of one animal on two sides of a border are a minimum of what crosses.</source>
        <translation>Это предложения: человек подтверждает или отклоняет их. Образцы одного животного, найденные по обе стороны границы, показывают лишь минимум пересечений.</translation>
    </message>
    <message>
        <source>These columns must be filled in: {columns}.</source>
        <translation>Эти столбцы нужно заполнить: {columns}.</translation>
    </message>
    <message>
        <source>This animal has no place in the database.</source>
        <translation>У этого животного нет места в базе данных.</translation>
    </message>
    <message>
        <source>This computer has no time zone database, so that local times cannot be brought to universal time. Nothing was changed. Install the Python package tzdata, or import a file whose times have their offset.</source>
        <translation>На этом компьютере нет базы часовых поясов, поэтому местное время нельзя перевести во всемирное. Ничего не изменено. Установите пакет Python tzdata или импортируйте файл, где у времени указан сдвиг.</translation>
    </message>
    <message>
        <source>This crossing has no line on the map, because one of its two places is not exact or not known.</source>
        <translation>У этого пересечения нет линии на карте, потому что одно из двух его мест неточное или неизвестно.</translation>
    </message>
    <message>
        <source>This database has no crossings yet. Press “Find border crossings of individuals”.</source>
        <translation>В этой базе данных ещё нет пересечений границы. Нажмите «Поиск случаев пересечения границы особями».</translation>
    </message>
    <message>
        <source>This database has no records of animals yet. Take some in on the page “Import”.</source>
        <translation>В этой базе данных ещё нет записей о животных. Примите их на вкладке «Импорт».</translation>
    </message>
    <message>
        <source>This database has nothing on the species. Choose a database above, then press “Load layers”.</source>
        <translation>В этой базе данных нет сведений о виде. Выберите базу данных выше и нажмите «Загрузить слои».</translation>
    </message>
    <message>
        <source>This issue has no record with a place in the database.</source>
        <translation>В базе данных у этого замечания нет записи с местом.</translation>
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
        <source>This takes about {seconds} s and {megabytes} MB.</source>
        <translation>Расчёт займёт около {seconds} с и {megabytes} МБ.</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Угроза</translation>
    </message>
    <message>
        <source>Threatened sites and corridors for which no organisation is named: {number}.</source>
        <translation>Территории и экологические коридоры под угрозой, для которых не указана организация: {number}.</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Угрозы</translation>
    </message>
    <message>
        <source>Threats by corridor</source>
        <translation>Угрозы по экологическим коридорам</translation>
    </message>
    <message>
        <source>Threats by impact</source>
        <translation>Угрозы по воздействию</translation>
    </message>
    <message>
        <source>Threats by site</source>
        <translation>Угрозы по территориям</translation>
    </message>
    <message>
        <source>Threats by species</source>
        <translation>Угрозы по видам</translation>
    </message>
    <message>
        <source>Threats of high impact</source>
        <translation>Угрозы с сильным воздействием</translation>
    </message>
    <message>
        <source>Threats of unknown impact: {number}</source>
        <translation>Угрозы с неизвестным воздействием: {number}</translation>
    </message>
    <message>
        <source>Threats to other species, left out: {number}.</source>
        <translation>Угрозы другим видам, не учтены: {number}.</translation>
    </message>
    <message>
        <source>Threats to these species; none chosen: all.</source>
        <translation>Угрозы этим видам; если ничего не выбрано — все.</translation>
    </message>
    <message>
        <source>Threats without a place, in the tables but not on the map: {number}.</source>
        <translation>Угрозы без места, которые есть в таблицах, но не на карте: {number}.</translation>
    </message>
    <message>
        <source>Threats, organisations and the method of mapping: no row tells them, but each office knows its own.</source>
        <translation>Угрозы, организации и метод картирования: о них не сообщает ни одна строка, но каждое учреждение знает свои.</translation>
    </message>
    <message>
        <source>Threats: {threats}, of them with unknown impact: {unknown}.</source>
        <translation>Угрозы: {threats}, из них с неизвестным воздействием: {unknown}.</translation>
    </message>
    <message>
        <source>Three seasons means three different season years of one species in the same season at one site.</source>
        <translation>Три сезона — это три разных года сезона для одного вида в одном и том же сезоне на одной территории.</translation>
    </message>
    <message>
        <source>Tied to one exact place by any further column of the package</source>
        <translation>Связываются с одним точным местом по любому другому столбцу пакета</translation>
    </message>
    <message>
        <source>Tied to one exact place by cell, period, side, species, sex and age alone, which the agreement gives away knowingly</source>
        <translation>Связываются с одним точным местом только по ячейке, периоду, стороне границы, виду, полу и возрасту, что соглашение раскрывает сознательно</translation>
    </message>
    <message>
        <source>Timber plantations</source>
        <translation>Лесные плантации</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Время (с)</translation>
    </message>
    <message>
        <source>Time is measured from</source>
        <translation>Отсчёт времени</translation>
    </message>
    <message>
        <source>Time limit (s)</source>
        <translation>Предел времени (с)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Time zone of the clocks</source>
        <translation>Часовой пояс, по которому шли часы</translation>
    </message>
    <message>
        <source>Timelapse</source>
        <translation>Timelapse</translation>
    </message>
    <message>
        <source>Timelapse writes the camera's own clock as if it were universal time. The times were left as they are.</source>
        <translation>Timelapse записывает время по часам фотоловушки так, как будто это всемирное время. Время оставлено без изменений.</translation>
    </message>
    <message>
        <source>Times between set-up and retrieval without work.</source>
        <translation>Периоды простоя между установкой и снятием.</translation>
    </message>
    <message>
        <source>Times in which stations worked</source>
        <translation>Периоды работы фототочек</translation>
    </message>
    <message>
        <source>Times: the offset comes from the file, else from the deployment, else from TIMEZONE, else from the country and the date with its real history. A date without a time stays a date.</source>
        <translation>Время: сдвиг берётся из файла, если его нет — из установки фотоловушки, далее из TIMEZONE, а если и он не задан — по стране и дате с действительной историей часовых поясов. Дата без времени остаётся датой.</translation>
    </message>
    <message>
        <source>Timing of the threat</source>
        <translation>Время действия угрозы</translation>
    </message>
    <message>
        <source>Timing unknown</source>
        <translation>Время действия неизвестно</translation>
    </message>
    <message>
        <source>Title of the package</source>
        <translation>Название пакета</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>To accept clears the flag for good. To correct sets the values given. To reject takes the record out. A note changes nothing. A later decision on the same issue replaces the earlier one and undoes what it did.</source>
        <translation>Решение «Принять» окончательно снимает отметку. Решение «Исправить» задаёт указанные значения. Решение «Отклонить» исключает запись. Примечание ничего не меняет. Более позднее решение по тому же замечанию заменяет прежнее и отменяет его последствия.</translation>
    </message>
    <message>
        <source>To be passed on: a strip chart by kilometre along each border, without any line on a map.</source>
        <translation>Для передачи: ленточная диаграмма по километрам вдоль каждой границы, без каких-либо линий на карте.</translation>
    </message>
    <message>
        <source>To be passed on: dates of sensitive records as months, no place, and no effort of few stations.</source>
        <translation>Для передачи: даты чувствительных записей с точностью до месяца, без мест и без учётного усилия, если фототочек мало.</translation>
    </message>
    <message>
        <source>To be passed on: sums and estimates, without animals' codes and without places.</source>
        <translation>Для передачи: суммы и оценки, без кодов животных и без мест.</translation>
    </message>
    <message>
        <source>To be passed on: sums and rates, without animals' codes and without places.</source>
        <translation>Для передачи: суммы и частоты, без кодов животных и без мест.</translation>
    </message>
    <message>
        <source>To be passed on: sums, and crossings by month and side, without animals' codes and without places.</source>
        <translation>Для передачи: суммы и пересечения границы по месяцам и сторонам, без кодов животных и без мест.</translation>
    </message>
    <message>
        <source>To be passed on: sums, effort and estimates, without animals' codes and without places.</source>
        <translation>Для передачи: суммы, учётное усилие и оценки, без кодов животных и без мест.</translation>
    </message>
    <message>
        <source>To be restored</source>
        <translation>Нужно восстановить</translation>
    </message>
    <message>
        <source>To core</source>
        <translation>К ядру</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>По день</translation>
    </message>
    <message>
        <source>To km</source>
        <translation>До, км</translation>
    </message>
    <message>
        <source>To patch</source>
        <translation>К участку</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Told by the content</source>
        <translation>Определяется по содержимому</translation>
    </message>
    <message>
        <source>Told by the file</source>
        <translation>Определяется по файлу</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>Допуск (м)</translation>
    </message>
    <message>
        <source>Too few animals and stations even on the whole side of the border.</source>
        <translation>Слишком мало животных и фототочек даже на всей стороне границы.</translation>
    </message>
    <message>
        <source>Too few sites were counted more than once.</source>
        <translation>Слишком мало территорий, где учёт проводился больше одного раза.</translation>
    </message>
    <message>
        <source>Too few years have a count.</source>
        <translation>Слишком мало лет с учётом.</translation>
    </message>
    <message>
        <source>Too little space on the disk of {file}: {free} MB are free, {needed} MB may be needed. Nothing was computed. Free some space, or choose another folder.</source>
        <translation>Слишком мало места на диске: {file}. Свободно {free} МБ, может понадобиться {needed} МБ. Ничего не рассчитано. Освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>Too many counts are zero for the model.</source>
        <translation>Слишком много нулевых учётов для этой модели.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Top ten by score of the evidence available, not of conservation value where counts are missing</source>
        <translation>Первые десять по баллу имеющихся подтверждающих данных; там, где учётов нет, это не оценка природоохранной ценности</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Totals of counts</source>
        <translation>Итоги учётов</translation>
    </message>
    <message>
        <source>Tourist facilities</source>
        <translation>Туристические объекты</translation>
    </message>
    <message>
        <source>Towns (polygons)</source>
        <translation>Населённые пункты (полигоны)</translation>
    </message>
    <message>
        <source>Track of an animal</source>
        <translation>Трек животного</translation>
    </message>
    <message>
        <source>Transitions of habitats</source>
        <translation>Переходы местообитаний</translation>
    </message>
    <message>
        <source>Transport and supply lines</source>
        <translation>Транспорт и коммуникации</translation>
    </message>
    <message>
        <source>Trap-days</source>
        <translation>Ловушко-сутки</translation>
    </message>
    <message>
        <source>Trap-days are {convention}.</source>
        <translation>Как считаются ловушко-сутки: {convention}.</translation>
    </message>
    <message>
        <source>Trap-days by distance from the border</source>
        <translation>Ловушко-сутки по расстоянию от границы</translation>
    </message>
    <message>
        <source>Trap-days by month and country</source>
        <translation>Ловушко-сутки по месяцам и странам</translation>
    </message>
    <message>
        <source>Trap-days of the whole side, counts of the area's sites. A missing number is not known; it is not zero.</source>
        <translation>Ловушко-сутки всей стороны, учёты на территориях района. Отсутствующее число неизвестно; это не ноль.</translation>
    </message>
    <message>
        <source>Trap-days on one side</source>
        <translation>Ловушко-сутки на одной стороне</translation>
    </message>
    <message>
        <source>Trap-days on the other side</source>
        <translation>Ловушко-сутки на другой стороне</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Тренд</translation>
    </message>
    <message>
        <source>Trend unknown</source>
        <translation>Тенденция неизвестна</translation>
    </message>
    <message>
        <source>Trends are those of the log-linear Poisson models with effects of sites and years, or with a line of years where counts are few, as in TRIM (ter Braak et al. 1994; Pannekoek and van Strien 2001). Intervals allow for overdispersion and for serial correlation within a site, both corrected for short series, so that they are wider than TRIM's.</source>
        <translation>Тренды получены по лог-линейным пуассоновским моделям с эффектами территорий и лет или, если учётов мало, с линией по годам, как в TRIM (ter Braak и соавторы, 1994; Pannekoek и van Strien 2001). Интервалы учитывают сверхдисперсию и серийную корреляцию внутри территории с поправкой обеих на короткие ряды, поэтому они шире, чем в TRIM.</translation>
    </message>
    <message>
        <source>Trends of counts</source>
        <translation>Тренды учётов</translation>
    </message>
    <message>
        <source>Turns judgements of one judge or several into weights of criteria. Output WEIGHTS_JSON is what “Score priorities” takes as CRITERIA.</source>
        <translation>Преобразует суждения одного или нескольких экспертов в веса критериев. Результат WEIGHTS_JSON — это то, что «Расчёт баллов приоритета» принимает как CRITERIA.</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Учебный пример</translation>
    </message>
    <message>
        <source>Tutorial: two offices at Lake Khanka / Xingkai</source>
        <translation>Учебный пример: два учреждения на озере Ханка (Синкай-Ху)</translation>
    </message>
    <message>
        <source>Two covariates are named {layer}. Nothing was computed. Rename one of the layers.</source>
        <translation>Две ковариаты имеют имя {layer}. Ничего не рассчитано. Переименуйте один из слоёв.</translation>
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
        <source>Two offices of this file assess the site and year. Give each office a file of its own.</source>
        <translation>Территорию и год в этом файле оценивают два учреждения. Дайте каждому учреждению отдельный файл.</translation>
    </message>
    <message>
        <source>Two offices on the same site and year, side by side.</source>
        <translation>Два учреждения об одной территории и одном годе, рядом.</translation>
    </message>
    <message>
        <source>Two records in a row on different sides are at least one crossing; the true number is odd. Between two records on one side there may be an even number that nobody saw.</source>
        <translation>Две последовательные записи на разных сторонах границы — это как минимум одно пересечение; действительное число нечётное. Между двумя записями на одной стороне их может быть чётное число, которого никто не видел.</translation>
    </message>
    <message>
        <source>Two reviewers judged the same pairs: {common}; kappa (Cohen 1960): {kappa}.</source>
        <translation>Двое проверяющих оценили одни и те же пары: {common}; каппа (Cohen 1960): {kappa}.</translation>
    </message>
    <message>
        <source>Two rules are in use. By the last record, an event goes on until nothing was recorded for the time given. By the last independent record, the time runs from the first record of the event.</source>
        <translation>Применяются два правила. По последней записи: событие продолжается, пока в течение заданного времени нет ни одной записи. По последней независимой записи: время отсчитывается от первой записи события.</translation>
    </message>
    <message>
        <source>Two scenarios: rank_change is the rank in the other scenario less the rank here; above 0 the unit ranks better here.</source>
        <translation>Два сценария: rank_change — это ранг в другом сценарии минус ранг здесь; выше 0 — здесь ранг единицы лучше.</translation>
    </message>
    <message>
        <source>Two spreadsheets are written, which an office fills in without QGIS. The files of the exercise are filled in already, one in Chinese and one in Russian.</source>
        <translation>Записываются две электронные таблицы, которые учреждение заполняет без QGIS. Файлы упражнения уже заполнены, один на китайском языке, другой на русском.</translation>
    </message>
    <message>
        <source>Type five reference samples in both laboratories. The offset is the median difference in whole base pairs; with fewer than three samples, or one that is more than half a base pair off, the locus is not comparable.</source>
        <translation>Генотипируйте пять эталонных образцов в обеих лабораториях. Сдвиг — это медиана разностей в целых парах оснований; если образцов меньше трёх или один из них отличается больше чем на половину пары оснований, локус не сопоставим.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Неопределённо</translation>
    </message>
    <message>
        <source>Uncertainty (m)</source>
        <translation>Неопределённость (м)</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Не меняется</translation>
    </message>
    <message>
        <source>Under “{assessment}” press the button … beside “{readiness}” and write CHN-XINGKAI;RUS-KHANKA as sites.</source>
        <translation>На вкладке «{assessment}» нажмите кнопку … рядом с «{readiness}» и введите CHN-XINGKAI;RUS-KHANKA как территории.</translation>
    </message>
    <message>
        <source>Under “{habitats}” press “{draw}”. Draw polygons, or open the file of habitats, copy its polygons and paste them into the layer. Save the layer, then press “{check}”.</source>
        <translation>На вкладке «{habitats}» нажмите «{draw}». Рисуйте полигоны или откройте файл местообитаний, скопируйте его полигоны и вставьте их в слой. Сохраните слой, затем нажмите «{check}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the shift of Chinese online maps</source>
        <translation>Устранить сдвиг китайских онлайн-карт</translation>
    </message>
    <message>
        <source>Unequal effort</source>
        <translation>Неравномерное учётное усилие</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица учёта</translation>
    </message>
    <message>
        <source>Unit of effort</source>
        <translation>Единица учётного усилия</translation>
    </message>
    <message>
        <source>Unit {unit} has no polygon. Nothing was computed. Draw or delete it.</source>
        <translation>У единицы {unit} нет полигона. Ничего не рассчитано. Нарисуйте его или удалите единицу.</translation>
    </message>
    <message>
        <source>Unit {unit} has the status {value}. Nothing was computed. Write available, locked_in or locked_out.</source>
        <translation>Единица {unit} имеет статус {value}. Ничего не рассчитано. Укажите available, locked_in или locked_out.</translation>
    </message>
    <message>
        <source>Unit {unit} is in the layer more than once. Nothing was computed. Choose a field that identifies each unit.</source>
        <translation>Единица {unit} встречается в слое несколько раз. Ничего не рассчитано. Выберите поле, однозначно определяющее каждую единицу.</translation>
    </message>
    <message>
        <source>Units are kept apart and never added.</source>
        <translation>Единицы учитываются раздельно и никогда не складываются.</translation>
    </message>
    <message>
        <source>Units by plan</source>
        <translation>Единицы по планам</translation>
    </message>
    <message>
        <source>Units in both scorings: {units}; with another rank: {moved}; rank correlation: {correlation}.</source>
        <translation>Единицы в обоих расчётах баллов: {units}; с другим рангом: {moved}; ранговая корреляция: {correlation}.</translation>
    </message>
    <message>
        <source>Units made</source>
        <translation>Создано единиц</translation>
    </message>
    <message>
        <source>Units of {size} km² would be about {units} and need {gigabytes} GB of memory; at most {most} are made. Nothing was computed. Choose {mend} km² or more, or a smaller study area.</source>
        <translation>При площади единицы {size} км2 потребовалось бы около {units} единиц и {gigabytes} ГБ памяти; создаётся не более {most}. Ничего не рассчитано. Выберите площадь {mend} км2 или больше либо меньший район исследования.</translation>
    </message>
    <message>
        <source>Units selected: {units}; value {value}, proven lower bound {bound}, gap {percent} %, {seconds} s.</source>
        <translation>Выбрано единиц: {units}; значение {value}, доказанная нижняя граница {bound}, разрыв {percent} %, {seconds} с.</translation>
    </message>
    <message>
        <source>Units that cost nothing: {number}; if that is not meant, correct the field with the cost.</source>
        <translation>Единицы с нулевой стоимостью: {number}; если это ошибка, исправьте поле со стоимостью.</translation>
    </message>
    <message>
        <source>Units that hold none of the features: {number}; if they should, add the layers that lack.</source>
        <translation>Единицы, не содержащие ни одного объекта охраны: {number}; если они должны их содержать, добавьте недостающие слои.</translation>
    </message>
    <message>
        <source>Units to score</source>
        <translation>Оцениваемые единицы</translation>
    </message>
    <message>
        <source>Units whose country cannot be told, near a border or at sea: {unknown}; less than 95 % in one country: {split}.</source>
        <translation>Единицы, страну которых определить нельзя, вблизи границы или в море: {unknown}; менее 95 % в одной стране: {split}.</translation>
    </message>
    <message>
        <source>Units whose country is not one of the six: {number}.</source>
        <translation>Единицы, страна которых не входит в число шести: {number}.</translation>
    </message>
    <message>
        <source>Units with at least this share protected have the status locked_in.</source>
        <translation>Единицы, в которых охраняется не меньше этой доли, получают статус locked_in.</translation>
    </message>
    <message>
        <source>Units with cost, country, status, area and a field f_ for each feature.</source>
        <translation>Единицы со стоимостью, страной, статусом, площадью и полем f_ для каждого объекта охраны.</translation>
    </message>
    <message>
        <source>Units without a cost, for raster {layer} has no data in them: {units}. No selection takes such units: fill the raster or leave them out.</source>
        <translation>Единицы без стоимости, потому что у растра {layer} в них нет данных: {units}. Ни в один набор такие единицы не входят: заполните растр или исключите их.</translation>
    </message>
    <message>
        <source>Units without data of a raster, which hold 0 of its feature: {units}.</source>
        <translation>Единицы без данных растра, содержащие 0 его объекта охраны: {units}.</translation>
    </message>
    <message>
        <source>Units: {units}; criteria: {criteria}; units without a value: {missing}.</source>
        <translation>Единицы: {units}; критерии: {criteria}; единицы без значения: {missing}.</translation>
    </message>
    <message>
        <source>Units: {units}; features: {features}. The borders take about {borders} s, the search {seconds} s at most, and {megabytes} MB.</source>
        <translation>Единицы: {units}; объекты охраны: {features}. На границы уйдёт около {borders} с, на поиск — не более {seconds} с, и нужно {megabytes} МБ.</translation>
    </message>
    <message>
        <source>Units: {units}; hectares: {area}; features: {features}.</source>
        <translation>Единицы: {units}; гектары: {area}; объекты охраны: {features}.</translation>
    </message>
    <message>
        <source>Unprotected lines</source>
        <translation>Неохраняемые линии</translation>
    </message>
    <message>
        <source>Unprotected lines: {gaps}; kilometres: {km}.</source>
        <translation>Неохраняемые линии: {gaps}; километры: {km}.</translation>
    </message>
    <message>
        <source>Unprotected parts of features with country, reason and hectares.</source>
        <translation>Неохраняемые части объектов охраны со страной, причиной и площадью в гектарах.</translation>
    </message>
    <message>
        <source>Unprotected parts of lines with country, reason and kilometres.</source>
        <translation>Неохраняемые части линий со страной, причиной и длиной в километрах.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Под вопросом</translation>
    </message>
    <message>
        <source>Up to 100,000 cells with data the equations are solved directly, above by conjugate gradients with a multigrid preconditioner (Vanek, Mandel and Brezina 1996), two solutions at a time. The residual is always computed anew: it is told, and a solution above 1e-6 is refused. With cores of one cell, one solution for each core is enough for all pairs.</source>
        <translation>До 100 000 ячеек с данными уравнения решаются прямым методом, свыше — методом сопряжённых градиентов с многосеточным предобусловливателем (Vanek, Mandel и Brezina 1996), по два решения одновременно. Невязка всегда рассчитывается заново: она сообщается, а решение с невязкой больше 1e-6 отклоняется. Если ядра состоят из одной ячейки, для всех пар достаточно одного решения на ядро.</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Верхняя граница</translation>
    </message>
    <message>
        <source>Use of wild animals and plants</source>
        <translation>Использование диких животных и растений</translation>
    </message>
    <message>
        <source>Uses the site</source>
        <translation>Использует территорию</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Value is what the selection costs, with its outline times the penalty; with a budget it is the weighted share of the targets missed. No selection can be below the lower bound; the gap between both tells how much better one could be.</source>
        <translation>Значение — это стоимость набора вместе с его внешней границей, умноженной на штраф; если задан бюджет, это взвешенная доля невыполненных целевых показателей. Ни один набор не может быть ниже нижней границы; разрыв между ними показывает, насколько лучше мог бы быть набор.</translation>
    </message>
    <message>
        <source>Value of cooperation</source>
        <translation>Выигрыш от сотрудничества</translation>
    </message>
    <message>
        <source>Values are costs or shortfalls: less is better. Groups stand in the programme's order, not in one of rank.</source>
        <translation>Значения — это стоимости или недобор: чем меньше, тем лучше. Группы приводятся в порядке программы, а не по рангу.</translation>
    </message>
    <message>
        <source>Values withheld</source>
        <translation>Значений скрыто</translation>
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
        <source>Verdicts and crossings are those of the last run before the period and of the last run before its end. For each changed verdict the report names what moved: edition, level, mean count, seasons or reason. Where a run is missing, the report says so and compares nothing.</source>
        <translation>Заключения и пересечения берутся из последнего запуска до начала периода и последнего запуска до его конца. Для каждого изменившегося заключения в отчёте указано, что изменилось: редакция, порог, средний результат учётов, сезоны или причина. Если запуска нет, отчёт сообщает об этом и ничего не сравнивает.</translation>
    </message>
    <message>
        <source>Verdicts are on Ramsar criterion 6 and on the flyway network's 1 % and staging criteria (0.25 %, not rounded).</source>
        <translation>Заключения даны по Рамсарскому критерию 6 и по критериям сети пролётного пути: 1 % и предотлётные скопления (0,25 %, без округления).</translation>
    </message>
    <message>
        <source>Verdicts as before: {same}; of them with another mean count or level: {shifted}.</source>
        <translation>Заключения без изменений: {same}; из них с другим средним результатом учётов или порогом: {shifted}.</translation>
    </message>
    <message>
        <source>Verdicts before and after, and what moved</source>
        <translation>Заключения до и после и причина изменения</translation>
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
        <source>Very poor</source>
        <translation>Очень плохое</translation>
    </message>
    <message>
        <source>Virus and prion diseases</source>
        <translation>Вирусные и прионные болезни</translation>
    </message>
    <message>
        <source>Visits left out because a covariate is missing: {visits}.</source>
        <translation>Посещения, исключённые из-за отсутствия ковариаты: {visits}.</translation>
    </message>
    <message>
        <source>Visits to countries</source>
        <translation>Пребывание в странах</translation>
    </message>
    <message>
        <source>Volcanoes</source>
        <translation>Вулканы</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Напряжение</translation>
    </message>
    <message>
        <source>Voltage (V)</source>
        <translation>Напряжение (В)</translation>
    </message>
    <message>
        <source>Vulnerable (VU)</source>
        <translation>Уязвимый (VU)</translation>
    </message>
    <message>
        <source>Ways of least cost</source>
        <translation>Пути наименьшей стоимости</translation>
    </message>
    <message>
        <source>Weak is current up to the median of the cells that carry any, strong is current from the percentile asked for. Protected is what the given areas cover.</source>
        <translation>Слабый ток — до медианы ячеек с током, сильный — от заданного процентиля. Под охраной то, что покрывают заданные территории.</translation>
    </message>
    <message>
        <source>Weaker sources count as 0.</source>
        <translation>Более слабые источники считаются равными 0.</translation>
    </message>
    <message>
        <source>Weigh criteria</source>
        <translation>Взвешивание критериев</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Weight and rank of each criterion, and the range over the judges.</source>
        <translation>Вес и ранг каждого критерия и диапазон по экспертам.</translation>
    </message>
    <message>
        <source>Weight of ruggedness</source>
        <translation>Вес расчленённости рельефа</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Веса</translation>
    </message>
    <message>
        <source>Weights and consistency ratio of each country's judges, and their distance from the group.</source>
        <translation>Веса и отношение согласованности экспертов каждой страны и их расстояние от группы.</translation>
    </message>
    <message>
        <source>Weights of the features</source>
        <translation>Веса объектов охраны</translation>
    </message>
    <message>
        <source>Weights say what judges want, not what is true; small ratios do not make them right. Names of criteria are those of the fields to score.</source>
        <translation>Веса говорят, чего хотят эксперты, а не что верно; малые отношения согласованности не делают их верными. Имена критериев — это имена полей, по которым рассчитываются баллы.</translation>
    </message>
    <message>
        <source>Weights: {weights}.</source>
        <translation>Веса: {weights}.</translation>
    </message>
    <message>
        <source>Were counts made on the same days</source>
        <translation>Проводились ли учёты в одни и те же дни</translation>
    </message>
    <message>
        <source>Western: Dauria and eastern Mongolia to the Yangtze</source>
        <translation>Западная: от Даурии и восточной Монголии до Янцзы</translation>
    </message>
    <message>
        <source>Wetland types</source>
        <translation>Типы водно-болотных угодий</translation>
    </message>
    <message>
        <source>Wetlands lost</source>
        <translation>Утраченные водно-болотные угодья</translation>
    </message>
    <message>
        <source>Wetlands to restore</source>
        <translation>Водно-болотные угодья для восстановления</translation>
    </message>
    <message>
        <source>Wetlands to restore (polygons)</source>
        <translation>Водно-болотные угодья для восстановления (полигоны)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What a code of an individual means</source>
        <translation>Что означает код особи</translation>
    </message>
    <message>
        <source>What a corrected table of the same data shares with the earlier one. A package brings its own name.</source>
        <translation>Название, общее для исправленной и прежней таблиц одних и тех же данных. У пакета есть собственное название.</translation>
    </message>
    <message>
        <source>What a reviewer accepted is not flagged again. Records that seem to tell the same are never deleted: the less precise one names the other. Generalised places take part in no test of places.</source>
        <translation>То, что проверяющий принял, повторно не отмечается. Записи, которые, по-видимому, сообщают одно и то же, никогда не удаляются: менее точная ссылается на другую. Обобщённые места не участвуют ни в одной проверке мест.</translation>
    </message>
    <message>
        <source>What became known, what happened, and which recommendations were carried out?</source>
        <translation>Что стало известно, что произошло и какие рекомендации выполнены?</translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation>Что стало с записями</translation>
    </message>
    <message>
        <source>What changed from {first} to {last}</source>
        <translation>Что изменилось с {first} по {last}</translation>
    </message>
    <message>
        <source>What concerns two countries stands with both, and once in the last line.</source>
        <translation>То, что касается двух стран, указано у обеих и один раз в последней строке.</translation>
    </message>
    <message>
        <source>What connectivity would lose without the patch, in percent of all; 0 is lost by none.</source>
        <translation>Сколько потеряла бы связность без участка, в процентах от всей; 0 — потерь нет.</translation>
    </message>
    <message>
        <source>What counts as one animal</source>
        <translation>Что считается одним животным</translation>
    </message>
    <message>
        <source>What each country has not yet shared</source>
        <translation>Чего каждая страна ещё не передала</translation>
    </message>
    <message>
        <source>What each country has shared or published, and what not</source>
        <translation>Что каждая страна передала или опубликовала, а что нет</translation>
    </message>
    <message>
        <source>What each criterion adds to the score of {unit}</source>
        <translation>Что каждый критерий добавляет к баллу единицы {unit}</translation>
    </message>
    <message>
        <source>What each side has not yet shared</source>
        <translation>Что каждая сторона ещё не передала</translation>
    </message>
    <message>
        <source>What is approximated: cells go in batches, by their losses at the batch's beginning; with 0 they go one by one. Above 2 million values the additive benefit falls along its slope, and numbers have 7 digits. Cells of equal loss go in the order of the raster.</source>
        <translation>Что приближённо: ячейки удаляются порциями по их потерям в начале порции; при 0 — по одной. Если значений больше 2 миллионов, аддитивная польза убывает по своему наклону, а числа имеют 7 знаков. Ячейки с равной потерей удаляются в порядке растра.</translation>
    </message>
    <message>
        <source>What is finished is kept in a working file beside the cumulative current or in WORK. The same question goes on there after an interruption, with the same result; another question does not take it up. It is deleted at the end.</source>
        <translation>Завершённое хранится в рабочем файле рядом с растром суммарного тока или в WORK. После прерывания та же задача продолжается оттуда с тем же результатом; другая задача его не использует. В конце файл удаляется.</translation>
    </message>
    <message>
        <source>What is known of the site</source>
        <translation>Что известно о территории</translation>
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
        <source>What is not known is left empty. Compare the items with the current official form before filing.</source>
        <translation>Неизвестное оставлено пустым. Перед подачей сверьте пункты с действующей официальной формой.</translation>
    </message>
    <message>
        <source>What is the same for all rows is written as = and the value, for example =RUS for the declared side.</source>
        <translation>То, что одинаково для всех строк, записывается как знак = и значение, например =RUS для заявленной стороны границы.</translation>
    </message>
    <message>
        <source>What is written is no number of 0 or more.</source>
        <translation>Написанное не является числом, равным 0 или больше.</translation>
    </message>
    <message>
        <source>What is written is no whole number of 0 or more.</source>
        <translation>Написанное не является целым числом, равным 0 или больше.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что означает</translation>
    </message>
    <message>
        <source>What leaves, and what stays</source>
        <translation>Что передаётся и что остаётся</translation>
    </message>
    <message>
        <source>What leaves, what stays and why, and what an attack on the package found.</source>
        <translation>Что передаётся, что остаётся и почему и что обнаружила проверка пакета атакой.</translation>
    </message>
    <message>
        <source>What lies outside it is left out.</source>
        <translation>То, что лежит вне него, не учитывается.</translation>
    </message>
    <message>
        <source>What may leave, by species, kind of record and recipient. Left empty: the defaults of the plugin.</source>
        <translation>Что можно передавать, по видам, типам записей и получателям. Если оставить пустым, действуют правила модуля по умолчанию.</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Причина изменения</translation>
    </message>
    <message>
        <source>What probable identities add is shown apart and never counted in the headline number.</source>
        <translation>То, что добавляют вероятные определения особи, показано отдельно и никогда не учитывается в основном числе.</translation>
    </message>
    <message>
        <source>What released the cameras; needed where neither the imported data set nor its media say it.</source>
        <translation>Что вызывало срабатывание фотоловушек; нужно, если это не указано ни в импортированном наборе данных, ни в его медиафайлах.</translation>
    </message>
    <message>
        <source>What stands for an allele is none.</source>
        <translation>Значение, указанное как аллель, аллелем не является.</translation>
    </message>
    <message>
        <source>What the best cells hold</source>
        <translation>Что содержат лучшие ячейки</translation>
    </message>
    <message>
        <source>What the brochure said and what the Red List says now</source>
        <translation>Что было сказано в брошюре и что сейчас сказано в Красном списке МСОП</translation>
    </message>
    <message>
        <source>What the cheapest way from a core to each cell costs, in metres of resistance 1: one band for each core, with its name.</source>
        <translation>Сколько стоит самый дешёвый путь от ядра до каждой ячейки, в метрах при сопротивлении 1: по одному каналу на каждое ядро, с его именем.</translation>
    </message>
    <message>
        <source>What the database holds</source>
        <translation>Что есть в базе данных</translation>
    </message>
    <message>
        <source>What the database holds, for people to plan with. Nothing is added to it.</source>
        <translation>То, что есть в базе данных, чтобы люди могли планировать. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>What the decision rests on.</source>
        <translation>На чём основано решение.</translation>
    </message>
    <message>
        <source>What the file does not say itself</source>
        <translation>Что в самом файле не указано</translation>
    </message>
    <message>
        <source>What the reviewers decided</source>
        <translation>Что решили проверяющие</translation>
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
        <source>What the tests of a habitat map found. Nothing was mended.</source>
        <translation>Что обнаружили проверки карты местообитаний. Ничего не исправлено.</translation>
    </message>
    <message>
        <source>What the way through each cell costs more than the least, in the cheapest corridor.</source>
        <translation>Насколько путь через каждую ячейку дороже наименьшего, в самом дешёвом экологическом коридоре.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>What was counted on each side and when, which counts may be added, and what is still missing?</source>
        <translation>Что и когда учтено на каждой стороне, какие учёты можно складывать и чего ещё недостаёт?</translation>
    </message>
    <message>
        <source>What would be lost, at most, without each selected unit. For many units this takes long.</source>
        <translation>Что было бы потеряно, самое большее, без каждой выбранной единицы. Если единиц много, это занимает много времени.</translation>
    </message>
    <message>
        <source>What wrong identities may change</source>
        <translation>Что могут изменить ошибочные определения особи</translation>
    </message>
    <message>
        <source>What {criterion} adds to the score</source>
        <translation>Что {criterion} добавляет к баллу</translation>
    </message>
    <message>
        <source>What “Make a form for site assessments” wrote, filled in; or a folder of them, of several countries.</source>
        <translation>Заполненный результат алгоритма «Создание формы для оценки территорий»; или папка с такими файлами нескольких стран.</translation>
    </message>
    <message>
        <source>Where a side has no effort in the database, no crossing found does not mean that none happened.</source>
        <translation>Если для одной из сторон в базе данных нет учётного усилия, отсутствие найденных пересечений границы не означает, что их не было.</translation>
    </message>
    <message>
        <source>Where a way of least cost passes from one country to another. Exact: not to be passed on.</source>
        <translation>Места, где путь наименьшей стоимости переходит из одной страны в другую. Точные места: передаче не подлежат.</translation>
    </message>
    <message>
        <source>Where and when was it surveyed, by what effort, and which years are missing from the database?</source>
        <translation>Где и когда проводились обследования, с каким учётным усилием и каких лет не хватает в базе данных?</translation>
    </message>
    <message>
        <source>Where do the six species live and gather, which sites matter for whole populations, and which facts are still needed to act together?</source>
        <translation>Где обитают и собираются шесть видов, какие территории важны для целых популяций и каких сведений ещё не хватает для совместных действий?</translation>
    </message>
    <message>
        <source>Where fences, roads and railways open: the cell of the point and its eight neighbours.</source>
        <translation>Где открыты заграждения, автомобильные и железные дороги: ячейка точки и восемь соседних с ней.</translation>
    </message>
    <message>
        <source>Where is habitat, and how far can the model be trusted?</source>
        <translation>Где находится местообитание и насколько можно доверять модели?</translation>
    </message>
    <message>
        <source>Where people search more, more is found. Give the records of a target group (Phillips et al. 2009) or a raster of effort, above all where one country is surveyed better than another.</source>
        <translation>Где люди ищут больше, там больше и находят. Задайте записи целевой группы (Phillips и соавторы, 2009) или растр учётного усилия, прежде всего если одна страна обследована лучше другой.</translation>
    </message>
    <message>
        <source>Where the GeoPackage is written. A conservation database that is there already keeps its rows; one of an older version gets the tables and fields that are new.</source>
        <translation>Куда записывается GeoPackage. Если там уже есть природоохранная база данных, её строки остаются; база более старой версии получает новые таблицы и поля.</translation>
    </message>
    <message>
        <source>Where the animals were seen</source>
        <translation>Где были замечены животные</translation>
    </message>
    <message>
        <source>Where the end of a deployment is not known, its last record ends it, and the interval says so. A deployment with neither has unknown effort, which is not zero.</source>
        <translation>Если окончание установки фотоловушки неизвестно, им считается её последняя запись, и в интервале это указано. Если нет ни того ни другого, учётное усилие неизвестно, а это не ноль.</translation>
    </message>
    <message>
        <source>Where the points have the field species_id, those of other species are left out.</source>
        <translation>Если у точек есть поле species_id, точки других видов исключаются.</translation>
    </message>
    <message>
        <source>Where the records come from</source>
        <translation>Откуда взяты записи</translation>
    </message>
    <message>
        <source>Where the site lies: {site}</source>
        <translation>Где находится территория: {site}</translation>
    </message>
    <message>
        <source>Where the species may live, on all sides. Never cut it at the border.</source>
        <translation>Где может обитать вид, на всех сторонах границы. Никогда не обрезайте слой по границе.</translation>
    </message>
    <message>
        <source>Where two offices assessed the same site in the same year, both stay, and the answers in which they differ stand side by side. Nothing is averaged and none wins.</source>
        <translation>Если два учреждения оценили одну территорию в одном и том же году, остаются обе оценки, а ответы, в которых они расходятся, приводятся рядом. Ничего не усредняется, и ни один ответ не важнее другого.</translation>
    </message>
    <message>
        <source>Where two populations meet at a site, the count is held against each and the stricter verdict is shown.</source>
        <translation>Если на территории встречаются две популяции, учёт сравнивается с каждой и показывается более строгое заключение.</translation>
    </message>
    <message>
        <source>Whether a unit is in the joint plan, in a national plan, in both or in none.</source>
        <translation>Входит ли единица в общий план, в национальный план, в оба или ни в один.</translation>
    </message>
    <message>
        <source>Which DNA samples are of one animal</source>
        <translation>Какие образцы ДНК принадлежат одному животному</translation>
    </message>
    <message>
        <source>Which codes of two agencies are one animal</source>
        <translation>Какие коды двух ведомств обозначают одно животное</translation>
    </message>
    <message>
        <source>White-naped Cranes that a source tells of at CHN-XINGKAI in autumn: {cranes}, without a year. So the form holds no number; for RUS-KHANKA none is published.</source>
        <translation>Даурские журавли, о которых источник сообщает для CHN-XINGKAI осенью: {cranes}, без года. Поэтому числа в форме нет; для RUS-KHANKA число не опубликовано.</translation>
    </message>
    <message>
        <source>Who answers no</source>
        <translation>Кто отвечает «нет»</translation>
    </message>
    <message>
        <source>Who decides. The name is kept with the decision and never shared.</source>
        <translation>Кто принимает решение. Имя хранится вместе с решением и никогда не передаётся.</translation>
    </message>
    <message>
        <source>Whole (over 90 %)</source>
        <translation>Целиком (более 90 %)</translation>
    </message>
    <message>
        <source>Whole numbers, such as the classes of ESA WorldCover. Projected in metres, square cells.</source>
        <translation>Целые числа, например классы ESA WorldCover. Проекция в метрах, квадратные ячейки.</translation>
    </message>
    <message>
        <source>Whole site protected (over 90 %)</source>
        <translation>Охраняется вся территория (более 90 %)</translation>
    </message>
    <message>
        <source>Whole species</source>
        <translation>Вид в целом</translation>
    </message>
    <message>
        <source>Whose classes the lost wetlands have.</source>
        <translation>Список, классы которого указаны для утраченных водно-болотных угодий.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Why it was decided so. Kept with the decision and never shared.</source>
        <translation>Почему принято такое решение. Хранится вместе с решением и никогда не передаётся.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Width (hectares)</source>
        <translation>Ширина (гектары)</translation>
    </message>
    <message>
        <source>Width (km)</source>
        <translation>Ширина (км)</translation>
    </message>
    <message>
        <source>Width (percent of the cells)</source>
        <translation>Ширина (процент ячеек)</translation>
    </message>
    <message>
        <source>Width given to lines: {narrowest} to {widest} km.</source>
        <translation>Ширина, присвоенная линиям: от {narrowest} до {widest} км.</translation>
    </message>
    <message>
        <source>Width of the grid of generalised stations (m)</source>
        <translation>Ширина сетки обобщённых фототочек (м)</translation>
    </message>
    <message>
        <source>Width to each side (km)</source>
        <translation>Ширина в каждую сторону (км)</translation>
    </message>
    <message>
        <source>Wildlife Insights</source>
        <translation>Wildlife Insights</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Окна</translation>
    </message>
    <message>
        <source>Windows: {windows}; radius: {radius} cells; block: {block} cells; about {gigabytes} GB of memory and {minutes} minutes.</source>
        <translation>Окна: {windows}; радиус в ячейках: {radius}; блок в ячейках: {block}; около {gigabytes} ГБ памяти и {minutes} мин.</translation>
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
        <source>With FROM and TO a section tells what changed in that period, as “Write progress report” does.</source>
        <translation>Если заданы FROM и TO, один раздел сообщает, что изменилось за этот период, как в алгоритме «Составление отчёта о ходе работы».</translation>
    </message>
    <message>
        <source>With a border crossed</source>
        <translation>С пересечением границы</translation>
    </message>
    <message>
        <source>With a count of the area's species</source>
        <translation>Есть учёт видов района</translation>
    </message>
    <message>
        <source>With a field each country's units are scaled and ranked among themselves, else all together.</source>
        <translation>Если поле задано, единицы каждой страны масштабируются и ранжируются между собой, иначе все вместе.</translation>
    </message>
    <message>
        <source>With a jump</source>
        <translation>Со скачком</translation>
    </message>
    <message>
        <source>With a published count</source>
        <translation>С опубликованным учётом</translation>
    </message>
    <message>
        <source>With a raster of resistance, crossings with exact places get the way of least cost over eight neighbours (Dijkstra 1959): a move costs the mean of both cells times its length. The raster is in a projected system in metres with square cells, values of 1 or more, and data on both sides.</source>
        <translation>Если задан растр сопротивления среды, для пересечений границы с точными местами рассчитывается путь наименьшей стоимости по восьми соседним ячейкам (Dijkstra 1959): перемещение стоит среднего значения обеих ячеек, умноженного на его длину. Растр должен быть в системе координат с проекцией в метрах, с квадратными ячейками, значениями от 1 и данными по обе стороны границы.</translation>
    </message>
    <message>
        <source>With a region, protected areas are dissolved and cut along its border, and ProtConn is the percent of the region that is protected and connected (Saura et al. 2017, 2018). Areas around the region weigh nothing and serve as stepping stones. The connected sum and ProtConn are also split by country, across borders, over the demarcation line, which is no border, and between land and sea.</source>
        <translation>Если задан регион, особо охраняемые природные территории объединяются и обрезаются по его границе, а ProtConn — это процент региона, который охраняется и связан (Saura и соавторы, 2017, 2018). Территории вокруг региона не имеют веса и служат промежуточными звеньями. Сумма связности и ProtConn также делятся по странам, через границы, через демаркационную линию, которая не является границей, и между сушей и морем.</translation>
    </message>
    <message>
        <source>With a share of wrong identities of {rate}: animals {low} to {high}, of them on two sides {crossers_low} to {crossers_high}.</source>
        <translation>При доле ошибочных определений особи {rate}: животных от {low} до {high}, из них по обе стороны границы от {crossers_low} до {crossers_high}.</translation>
    </message>
    <message>
        <source>With both days the report also tells what changed in the period.</source>
        <translation>Если указаны оба дня, отчёт также сообщает, что изменилось за период.</translation>
    </message>
    <message>
        <source>With ice, from December to March, wide rivers are bridges; without it they are barriers.</source>
        <translation>При льде, с декабря по март, широкие реки проходимы; без него они являются барьерами.</translation>
    </message>
    <message>
        <source>With loci, likelihood, P(ID)sib and conflicts.</source>
        <translation>С локусами, правдоподобием, P(ID)sib и противоречиями.</translation>
    </message>
    <message>
        <source>With probable identity</source>
        <translation>С вероятным определением особи</translation>
    </message>
    <message>
        <source>With three seasons or more of one species in one season</source>
        <translation>С тремя и более годами учёта одного вида в одном сезоне</translation>
    </message>
    <message>
        <source>Withheld: {records}. {reason}</source>
        <translation>Не передано: {records}. {reason}</translation>
    </message>
    <message>
        <source>Without a published count</source>
        <translation>Без опубликованного учёта</translation>
    </message>
    <message>
        <source>Without any connection over cells with data: {apart} of {rows}. They have no resistance.</source>
        <translation>Без какого-либо соединения по ячейкам с данными: {apart} из {rows}. Сопротивления для них нет.</translation>
    </message>
    <message>
        <source>Without it polygons are numbered.</source>
        <translation>Если не задать, полигоны нумеруются.</translation>
    </message>
    <message>
        <source>Without such a count</source>
        <translation>Такого учёта нет</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation>Слова на выбор</translation>
    </message>
    <message>
        <source>Work and other activities</source>
        <translation>Работа и прочая деятельность</translation>
    </message>
    <message>
        <source>Work goes on with the restricted file, which also keeps which public key stands for which record. Run the algorithm on it again to bring the public file up to date.</source>
        <translation>Работа продолжается с файлом с ограниченным доступом, в котором также хранится, какой ключ открытого файла какой записи соответствует. Выполните для него алгоритм снова, чтобы обновить открытый файл.</translation>
    </message>
    <message>
        <source>Write conservation report</source>
        <translation>Составление природоохранного отчёта</translation>
    </message>
    <message>
        <source>Write days as 2026-05-31 and numbers without units.</source>
        <translation>Пишите даты в виде 2026-05-31, а числа — без единиц.</translation>
    </message>
    <message>
        <source>Write evidence as table:row, such as counts:C0001, several with a semicolon, and a run by its id.</source>
        <translation>Указывайте подтверждение как таблица:строка, например counts:C0001, несколько — через точку с запятой, а запуск — по его идентификатору.</translation>
    </message>
    <message>
        <source>Write it into the sheet by hand.</source>
        <translation>Внесите это в лист вручную.</translation>
    </message>
    <message>
        <source>Write no exact places of rare animals: no den, no nest, no camera.</source>
        <translation>Не указывайте точных мест редких животных: ни логова, ни гнезда, ни фотоловушки.</translation>
    </message>
    <message>
        <source>Write outline of a conservation plan</source>
        <translation>Составление заготовки плана охраны</translation>
    </message>
    <message>
        <source>Write progress report</source>
        <translation>Составление отчёта о ходе работы</translation>
    </message>
    <message>
        <source>Write the official level into table populations.</source>
        <translation>Внесите официальный порог в таблицу populations.</translation>
    </message>
    <message>
        <source>Writes a folder with the sheet of one site: a workbook and a page with every item, maps, the boundary as GeoPackage and shapefile, and the list of what is missing. What is not known is left empty.</source>
        <translation>Записывает папку с информационным листом одной территории: рабочую книгу и страницу со всеми пунктами, карты, границу в форматах GeoPackage и shapefile и перечень того, чего недостаёт. Неизвестное оставляется пустым.</translation>
    </message>
    <message>
        <source>Writes a spreadsheet in which an office fills in the assessments of its key sites: condition, protection and measures, numbers, habitats, threats, stakeholders and recommendations. It needs no QGIS to be filled in.</source>
        <translation>Записывает электронную таблицу, в которой учреждение заполняет оценки своих ключевых территорий: состояние, охрану и меры, численность, местообитания, угрозы, заинтересованные стороны и рекомендации. Чтобы её заполнить, QGIS не нужен.</translation>
    </message>
    <message>
        <source>Writes the occurrences of the database as a Darwin Core Archive with an Occurrence core, as biodiversity archives take it.</source>
        <translation>Записывает находки из базы данных как архив Darwin Core с ядром Occurrence в том виде, в каком его принимают хранилища данных о биоразнообразии.</translation>
    </message>
    <message>
        <source>Writes the outline of a conservation plan for a key site, or for all key sites of a species: site, species and numbers with sources, criteria met, habitats, threats by impact, protection and management, organisations, recommendations, and what is missing.</source>
        <translation>Составляет заготовку плана охраны ключевой территории или всех ключевых территорий вида: территория, виды и численность с источниками, выполненные критерии, местообитания, угрозы по воздействию, охрана и управление, организации, рекомендации и то, чего недостаёт.</translation>
    </message>
    <message>
        <source>Writes the records of cameras as a Camtrap DP 1.0.2 package, which other programs and archives read.</source>
        <translation>Сохраняет записи фотоловушек как пакет Camtrap DP 1.0.2, который читают другие программы и хранилища.</translation>
    </message>
    <message>
        <source>Writes what the database knows as a report: what is known of the six species, what is shared between the six countries, and what is missing.</source>
        <translation>Составляет отчёт по сведениям базы данных: что известно о шести видах, какие данные шесть стран передали друг другу и чего недостаёт.</translation>
    </message>
    <message>
        <source>Wrong identities added</source>
        <translation>Добавлено ошибочных определений особи</translation>
    </message>
    <message>
        <source>Wrong identities in the records are not modelled: they read as crossings and make the rates too high.</source>
        <translation>Ошибочные определения особи в записях не моделируются: они читаются как пересечения границы и завышают частоты.</translation>
    </message>
    <message>
        <source>Wrong identities: captures (days of an animal on a side) are relabelled at random and counted again. Left empty, the share is 0.125 for the snow leopard (Johansson et al. 2020), and 0.02 and 0.15 for the others. Equal codes of two agencies are a proposal in the joint minimum; no one but a person joins them.</source>
        <translation>Ошибочные определения особи: отловы (сутки животного на одной стороне границы) случайным образом получают другие коды, и подсчёт повторяется. Если оставить пустым, доля равна 0,125 для снежного барса (Johansson и соавторы, 2020) и 0,02 и 0,15 для остальных видов. Одинаковые коды двух ведомств в общем минимуме — это предложение; объединяет их только человек.</translation>
    </message>
    <message>
        <source>Wrong identities: where the report or the table SENSITIVITY is asked for, the model is fitted again three times with wrong captures as new animals and three times as others'. MISID as in “Make capture histories and closed estimates”; 0 leaves it out.</source>
        <translation>Ошибочные определения особи: если запрошен отчёт или таблица SENSITIVITY, модель подбирается ещё три раза с ошибочными отловами как новыми животными и три раза — как другими животными. MISID — как в алгоритме «Истории отловов и оценки для замкнутой популяции»; 0 отключает это.</translation>
    </message>
    <message>
        <source>Wrong identities: with the report or the table SENSITIVITY animals and estimates are computed again with a share MISID of the captures wrong. Left empty, it is 0.125 for the snow leopard (Johansson et al. 2020), and 0.02 and 0.15 for the others.</source>
        <translation>Ошибочные определения особи: если запрошен отчёт или таблица SENSITIVITY, число животных и оценки вычисляются повторно с долей MISID ошибочных отловов. Если оставить пустым, доля равна 0,125 для снежного барса (Johansson и соавторы, 2020) и 0,02 и 0,15 для остальных видов.</translation>
    </message>
    <message>
        <source>Wrong identities: with the report or the table SENSITIVITY crossings, crossers and animals by side are counted again with a share MISID of the readings wrong, as new animals or as others of the species. Left empty, it is 0.125 for the snow leopard (Johansson et al. 2020), and 0.02 and 0.15 for the others.</source>
        <translation>Ошибочные определения особи: если запрошен отчёт или таблица SENSITIVITY, пересечения границы, пересекавшие её животные и животные по сторонам подсчитываются повторно с долей MISID ошибочных определений — как новые животные или как другие животные вида. Если оставить пустым, доля равна 0,125 для снежного барса (Johansson и соавторы, 2020) и 0,02 и 0,15 для остальных видов.</translation>
    </message>
    <message>
        <source>X (east)</source>
        <translation>X (на восток)</translation>
    </message>
    <message>
        <source>Y (north)</source>
        <translation>Y (на север)</translation>
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
        <source>Year of the information</source>
        <translation>Год сведений</translation>
    </message>
    <message>
        <source>Year of the later map</source>
        <translation>Год более поздней карты</translation>
    </message>
    <message>
        <source>Year of the latest assessment</source>
        <translation>Год последней оценки</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Years and spans with commas between, such as 2014, 2020-2023. Left empty: all.</source>
        <translation>Годы и промежутки через запятую, например 2014, 2020-2023. Если оставить пустым — все.</translation>
    </message>
    <message>
        <source>Years by country and species</source>
        <translation>Годы по странам и видам</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Your judgements do not yet join all criteria. Judge more pairs.</source>
        <translation>Ваши суждения пока не связывают все критерии. Оцените больше пар.</translation>
    </message>
    <message>
        <source>Zero coordinates</source>
        <translation>Нулевые координаты</translation>
    </message>
    <message>
        <source>a date as 2024-05-17</source>
        <translation>дата в виде 2024-05-17</translation>
    </message>
    <message>
        <source>a moment in universal time as 2024-05-17T03:04:05Z</source>
        <translation>момент по всемирному времени в виде 2024-05-17T03:04:05Z</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a point as text (WKT) with longitude and latitude in their possible range</source>
        <translation>точка в виде текста (WKT) с долготой и широтой в возможных пределах</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a text in JSON</source>
        <translation>текст в формате JSON</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>accept: the record is right and the test does not flag it again; correct: the values below are right; reject: the record is taken out; note: only a remark.</source>
        <translation>accept: запись верна, и проверка её больше не отмечает; correct: верны значения, указанные ниже; reject: запись исключается; note: только примечание.</translation>
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
        <source>adjacent: the cells that are cheapest to reach from each touch. across_border: in two countries, not over the demarcation line, which has a choice of its own.</source>
        <translation>adjacent: соприкасаются ячейки, которых дешевле всего достичь от каждого из ядер. across_border: в двух странах, но не через демаркационную линию, для которой есть отдельный вариант.</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>взрослые особи</translation>
    </message>
    <message>
        <source>ahp: comparisons of pairs, 1/9 to 9. direct: points. roc: ranks, 1 = first. swing: 0 to 100.</source>
        <translation>ahp: сравнения пар, от 1/9 до 9. direct: баллы. roc: ранги, 1 — первый. swing: от 0 до 100.</translation>
    </message>
    <message>
        <source>all of the site</source>
        <translation>все виды территории</translation>
    </message>
    <message>
        <source>all the year</source>
        <translation>круглый год</translation>
    </message>
    <message>
        <source>ambiguous, not counted</source>
        <translation>неоднозначно, не учтено</translation>
    </message>
    <message>
        <source>another version of the plugin</source>
        <translation>другая версия модуля</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>есть ответ</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любая</translation>
    </message>
    <message>
        <source>aquaculture</source>
        <translation>аквакультура</translation>
    </message>
    <message>
        <source>artificial, land</source>
        <translation>искусственные, на суше</translation>
    </message>
    <message>
        <source>artificial, land: arable land</source>
        <translation>искусственные, на суше: пашня</translation>
    </message>
    <message>
        <source>artificial, land: degraded former forest</source>
        <translation>искусственные, на суше: деградированный бывший лес</translation>
    </message>
    <message>
        <source>artificial, land: pasture</source>
        <translation>искусственные, на суше: пастбище</translation>
    </message>
    <message>
        <source>artificial, land: plantation</source>
        <translation>искусственные, на суше: плантация</translation>
    </message>
    <message>
        <source>artificial, land: rural garden</source>
        <translation>искусственные, на суше: сельский сад</translation>
    </message>
    <message>
        <source>artificial, land: urban area</source>
        <translation>искусственные, на суше: городская застройка</translation>
    </message>
    <message>
        <source>artificial, water</source>
        <translation>искусственные, водные</translation>
    </message>
    <message>
        <source>artificial, water: aquaculture pond</source>
        <translation>искусственные, водные: пруд для аквакультуры</translation>
    </message>
    <message>
        <source>artificial, water: artificial underground water</source>
        <translation>искусственные, водные: искусственные подземные воды</translation>
    </message>
    <message>
        <source>artificial, water: canal or ditch</source>
        <translation>искусственные, водные: канал или канава</translation>
    </message>
    <message>
        <source>artificial, water: irrigated land</source>
        <translation>искусственные, водные: орошаемые земли</translation>
    </message>
    <message>
        <source>artificial, water: mariculture cage</source>
        <translation>искусственные, водные: садок марикультуры</translation>
    </message>
    <message>
        <source>artificial, water: mariculture pond</source>
        <translation>искусственные, водные: пруд марикультуры</translation>
    </message>
    <message>
        <source>artificial, water: marine structure</source>
        <translation>искусственные, водные: морское сооружение</translation>
    </message>
    <message>
        <source>artificial, water: open excavation</source>
        <translation>искусственные, водные: открытая выемка</translation>
    </message>
    <message>
        <source>artificial, water: pond below 8 ha</source>
        <translation>искусственные, водные: пруд менее 8 га</translation>
    </message>
    <message>
        <source>artificial, water: reservoir over 8 ha</source>
        <translation>искусственные, водные: водохранилище более 8 га</translation>
    </message>
    <message>
        <source>artificial, water: salt works</source>
        <translation>искусственные, водные: соляной промысел</translation>
    </message>
    <message>
        <source>artificial, water: seasonally flooded farmland</source>
        <translation>искусственные, водные: сезонно затопляемые поля</translation>
    </message>
    <message>
        <source>artificial, water: wastewater treatment</source>
        <translation>искусственные, водные: очистка сточных вод</translation>
    </message>
    <message>
        <source>autumn passage</source>
        <translation>осенний пролёт</translation>
    </message>
    <message>
        <source>available</source>
        <translation>доступна</translation>
    </message>
    <message>
        <source>available, locked_in or locked_out.</source>
        <translation>available, locked_in или locked_out.</translation>
    </message>
    <message>
        <source>average</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>average, maximum or part of a site</source>
        <translation>среднее, максимум или часть территории</translation>
    </message>
    <message>
        <source>background from records of a target group</source>
        <translation>фон по записям целевой группы</translation>
    </message>
    <message>
        <source>background in proportion to effort</source>
        <translation>фон пропорционально учётному усилию</translation>
    </message>
    <message>
        <source>bare</source>
        <translation>голый грунт</translation>
    </message>
    <message>
        <source>bare or sparse vegetation</source>
        <translation>голый грунт или редкая растительность</translation>
    </message>
    <message>
        <source>basis of the level: {before} → {after}</source>
        <translation>основание порога: {before} → {after}</translation>
    </message>
    <message>
        <source>best {percent} % of the cells</source>
        <translation>лучшие {percent} % ячеек</translation>
    </message>
    <message>
        <source>both</source>
        <translation>оба</translation>
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
        <source>built up</source>
        <translation>застройка</translation>
    </message>
    <message>
        <source>built-up</source>
        <translation>застроенные земли</translation>
    </message>
    <message>
        <source>by allele</source>
        <translation>по аллелям</translation>
    </message>
    <message>
        <source>by rank</source>
        <translation>по рангу</translation>
    </message>
    <message>
        <source>by steps</source>
        <translation>по отрезкам</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>по значению</translation>
    </message>
    <message>
        <source>calendar days, those of set-up and retrieval as a whole day</source>
        <translation>календарные дни; дни установки и снятия — за целый день</translation>
    </message>
    <message>
        <source>calendar days, those of set-up and retrieval as half a day</source>
        <translation>календарные дни; дни установки и снятия — за половину дня</translation>
    </message>
    <message>
        <source>camera or other device</source>
        <translation>фотоловушка или другое устройство</translation>
    </message>
    <message>
        <source>camera trap</source>
        <translation>фотоловушка</translation>
    </message>
    <message>
        <source>camtrapR</source>
        <translation>camtrapR</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>нельзя определить</translation>
    </message>
    <message>
        <source>cave or underground habitat</source>
        <translation>пещера или подземное местообитание</translation>
    </message>
    <message>
        <source>cave or underground habitat: cave</source>
        <translation>пещера или подземное местообитание: пещера</translation>
    </message>
    <message>
        <source>cave or underground habitat: other underground habitat</source>
        <translation>пещера или подземное местообитание: другое подземное местообитание</translation>
    </message>
    <message>
        <source>census</source>
        <translation>одновременный учёт</translation>
    </message>
    <message>
        <source>census sheet of birds</source>
        <translation>учётная ведомость по птицам</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>достоверно</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>coast above the tide</source>
        <translation>берег выше прилива</translation>
    </message>
    <message>
        <source>coast above the tide: coastal cave</source>
        <translation>берег выше прилива: прибрежная пещера</translation>
    </message>
    <message>
        <source>coast above the tide: coastal dune</source>
        <translation>берег выше прилива: прибрежная дюна</translation>
    </message>
    <message>
        <source>coast above the tide: coastal freshwater lake</source>
        <translation>берег выше прилива: прибрежное пресное озеро</translation>
    </message>
    <message>
        <source>coast above the tide: coastal saline lagoon</source>
        <translation>берег выше прилива: прибрежная солёная лагуна</translation>
    </message>
    <message>
        <source>coast above the tide: sea cliff or rocky island</source>
        <translation>берег выше прилива: морской утёс или скалистый остров</translation>
    </message>
    <message>
        <source>compiled estimate</source>
        <translation>сводная оценка</translation>
    </message>
    <message>
        <source>complementary log-log, 0 to 1; covariates clamped</source>
        <translation>дополняющий двойной логарифм (cloglog), от 0 до 1; ковариаты ограничены диапазоном модели</translation>
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
        <source>core_area keeps the best places of every feature. additive_benefit keeps places with many features.</source>
        <translation>core_area сохраняет лучшие места каждого объекта охраны. additive_benefit сохраняет места со многими объектами охраны.</translation>
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
        <source>counted in different units</source>
        <translation>учтено в разных единицах</translation>
    </message>
    <message>
        <source>counted on one side only</source>
        <translation>учёт только на одной стороне</translation>
    </message>
    <message>
        <source>counted too many days apart</source>
        <translation>слишком большой разрыв в днях между учётами</translation>
    </message>
    <message>
        <source>country not known</source>
        <translation>страна неизвестна</translation>
    </message>
    <message>
        <source>cropland</source>
        <translation>пашня</translation>
    </message>
    <message>
        <source>crossing with probable identity or in doubt</source>
        <translation>пересечение с вероятным или сомнительным определением особи</translation>
    </message>
    <message>
        <source>crossing, at some time between both ends of the line</source>
        <translation>пересечение в какое-то время между обоими концами линии</translation>
    </message>
    <message>
        <source>dIIC takes longest, as no limit ends its search.</source>
        <translation>Расчёт dIIC самый долгий, так как его поиск не ограничен пределом.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>days not known, or not a count of the whole site</source>
        <translation>дни неизвестны, или учтена не вся территория</translation>
    </message>
    <message>
        <source>days not stated</source>
        <translation>дни не указаны</translation>
    </message>
    <message>
        <source>days of 24 hours from start to end</source>
        <translation>сутки по 24 часа от начала до окончания</translation>
    </message>
    <message>
        <source>deep sea floor</source>
        <translation>глубоководное дно</translation>
    </message>
    <message>
        <source>deep sea floor: abyssal mountain</source>
        <translation>глубоководное дно: абиссальная гора</translation>
    </message>
    <message>
        <source>deep sea floor: abyssal plain</source>
        <translation>глубоководное дно: абиссальная равнина</translation>
    </message>
    <message>
        <source>deep sea floor: continental slope</source>
        <translation>глубоководное дно: материковый склон</translation>
    </message>
    <message>
        <source>deep sea floor: deep sea trench</source>
        <translation>глубоководное дно: глубоководный жёлоб</translation>
    </message>
    <message>
        <source>deep sea floor: deep sea vent</source>
        <translation>глубоководное дно: гидротермальный источник</translation>
    </message>
    <message>
        <source>deep sea floor: seamount</source>
        <translation>глубоководное дно: подводная гора</translation>
    </message>
    <message>
        <source>demarcation line</source>
        <translation>демаркационная линия</translation>
    </message>
    <message>
        <source>desert</source>
        <translation>пустыня</translation>
    </message>
    <message>
        <source>desert: cold</source>
        <translation>пустыня: холодная</translation>
    </message>
    <message>
        <source>desert: hot</source>
        <translation>пустыня: жаркая</translation>
    </message>
    <message>
        <source>desert: temperate</source>
        <translation>пустыня: умеренная</translation>
    </message>
    <message>
        <source>different animals</source>
        <translation>разные животные</translation>
    </message>
    <message>
        <source>eBird</source>
        <translation>eBird</translation>
    </message>
    <message>
        <source>each feature</source>
        <translation>каждый объект охраны</translation>
    </message>
    <message>
        <source>edition of the level: {before} → {after}</source>
        <translation>редакция порога: {before} → {after}</translation>
    </message>
    <message>
        <source>estimate of a model</source>
        <translation>модельная оценка</translation>
    </message>
    <message>
        <source>exact solves each window directly. shared solves neighbouring windows with the factors of all their cells together, which lets current leave a window and come back, and then takes that out step by step until the error is a thousandth of each window's solution; sums differ from exact by less than 0.1 percent on average. Where that does not come about, the window is solved directly.</source>
        <translation>exact решает каждое окно прямым методом. shared решает соседние окна вместе, с общим разложением для всех их ячеек, что позволяет току выйти из окна и вернуться, а затем шаг за шагом исключает это, пока ошибка не составит тысячную долю решения каждого окна; суммы отличаются от exact в среднем менее чем на 0,1 процента. Если это не удаётся, окно решается прямым методом.</translation>
    </message>
    <message>
        <source>exact: each window on its own. shared: neighbouring windows together, 2 to 5 times faster.</source>
        <translation>exact: каждое окно отдельно. shared: соседние окна вместе, в 2–5 раз быстрее.</translation>
    </message>
    <message>
        <source>feature with the least</source>
        <translation>объект охраны с наименьшей долей</translation>
    </message>
    <message>
        <source>female</source>
        <translation>самка</translation>
    </message>
    <message>
        <source>fewer than two occasions with effort</source>
        <translation>меньше двух учётных периодов с усилием</translation>
    </message>
    <message>
        <source>fewer than {stations} stations</source>
        <translation>фототочек меньше {stations}</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>лес</translation>
    </message>
    <message>
        <source>forest: boreal</source>
        <translation>лес: бореальный</translation>
    </message>
    <message>
        <source>forest: mangrove above high tide</source>
        <translation>лес: мангры выше прилива</translation>
    </message>
    <message>
        <source>forest: subantarctic</source>
        <translation>лес: субантарктический</translation>
    </message>
    <message>
        <source>forest: subarctic</source>
        <translation>лес: субарктический</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical dry</source>
        <translation>лес: субтропический или тропический сухой</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical moist lowland</source>
        <translation>лес: субтропический или тропический влажный равнинный</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical moist montane</source>
        <translation>лес: субтропический или тропический влажный горный</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical swamp</source>
        <translation>лес: субтропический или тропический заболоченный</translation>
    </message>
    <message>
        <source>forest: temperate</source>
        <translation>лес: умеренный</translation>
    </message>
    <message>
        <source>from the first to the last record in a row on one side</source>
        <translation>от первой до последней записи подряд на одной стороне</translation>
    </message>
    <message>
        <source>full siblings</source>
        <translation>полные сибсы</translation>
    </message>
    <message>
        <source>functioning</source>
        <translation>действующий</translation>
    </message>
    <message>
        <source>further values: {number}</source>
        <translation>других значений: {number}</translation>
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
        <source>genotype</source>
        <translation>генотип</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>исчезло</translation>
    </message>
    <message>
        <source>grassland</source>
        <translation>луга и степи</translation>
    </message>
    <message>
        <source>grassland: seasonally flooded</source>
        <translation>луга и степи: сезонно затопляемые</translation>
    </message>
    <message>
        <source>grassland: subantarctic</source>
        <translation>луга и степи: субантарктические</translation>
    </message>
    <message>
        <source>grassland: subarctic</source>
        <translation>луга и степи: субарктические</translation>
    </message>
    <message>
        <source>grassland: subtropical or tropical dry</source>
        <translation>луга и степи: субтропические или тропические сухие</translation>
    </message>
    <message>
        <source>grassland: subtropical or tropical high altitude</source>
        <translation>луга и степи: субтропические или тропические высокогорные</translation>
    </message>
    <message>
        <source>grassland: temperate</source>
        <translation>луга и степи: умеренные</translation>
    </message>
    <message>
        <source>grassland: tundra</source>
        <translation>луга и степи: тундра</translation>
    </message>
    <message>
        <source>hair trap</source>
        <translation>волосяная ловушка</translation>
    </message>
    <message>
        <source>hectares: value times hectares; sum: value times share of the cell; mean: mean value by area.</source>
        <translation>hectares: значение, умноженное на гектары; sum: значение, умноженное на долю ячейки; mean: среднее значение по площади.</translation>
    </message>
    <message>
        <source>herbaceous wetland</source>
        <translation>травяное водно-болотное угодье</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокая</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>шарнирные</translation>
    </message>
    <message>
        <source>historic</source>
        <translation>в прошлом</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>час</translation>
    </message>
    <message>
        <source>identity probable</source>
        <translation>вероятное определение особи</translation>
    </message>
    <message>
        <source>in both plans</source>
        <translation>в обоих планах</translation>
    </message>
    <message>
        <source>in no plan</source>
        <translation>ни в одном плане</translation>
    </message>
    <message>
        <source>in the files beside</source>
        <translation>в файлах рядом</translation>
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
        <source>inland wetland</source>
        <translation>внутреннее водно-болотное угодье</translation>
    </message>
    <message>
        <source>inland wetland: alpine wetland</source>
        <translation>внутреннее водно-болотное угодье: альпийское</translation>
    </message>
    <message>
        <source>inland wetland: bog, marsh, swamp, fen or peatland</source>
        <translation>внутреннее водно-болотное угодье: верховое, травяное, лесное или низинное болото либо торфяник</translation>
    </message>
    <message>
        <source>inland wetland: geothermal wetland</source>
        <translation>внутреннее водно-болотное угодье: геотермальное</translation>
    </message>
    <message>
        <source>inland wetland: inland delta</source>
        <translation>внутреннее водно-болотное угодье: внутренняя дельта</translation>
    </message>
    <message>
        <source>inland wetland: permanent freshwater lake over 8 ha</source>
        <translation>внутреннее водно-болотное угодье: постоянное пресное озеро более 8 га</translation>
    </message>
    <message>
        <source>inland wetland: permanent freshwater marsh or pool under 8 ha</source>
        <translation>внутреннее водно-болотное угодье: постоянное пресное болото или водоём менее 8 га</translation>
    </message>
    <message>
        <source>inland wetland: permanent river</source>
        <translation>внутреннее водно-болотное угодье: постоянная река</translation>
    </message>
    <message>
        <source>inland wetland: permanent saline lake</source>
        <translation>внутреннее водно-болотное угодье: постоянное солёное озеро</translation>
    </message>
    <message>
        <source>inland wetland: permanent saline marsh or pool</source>
        <translation>внутреннее водно-болотное угодье: постоянное солёное болото или водоём</translation>
    </message>
    <message>
        <source>inland wetland: seasonal freshwater lake over 8 ha</source>
        <translation>внутреннее водно-болотное угодье: сезонное пресное озеро более 8 га</translation>
    </message>
    <message>
        <source>inland wetland: seasonal freshwater marsh or pool under 8 ha</source>
        <translation>внутреннее водно-болотное угодье: сезонное пресное болото или водоём менее 8 га</translation>
    </message>
    <message>
        <source>inland wetland: seasonal river</source>
        <translation>внутреннее водно-болотное угодье: сезонная река</translation>
    </message>
    <message>
        <source>inland wetland: seasonal saline lake or flat</source>
        <translation>внутреннее водно-болотное угодье: сезонное солёное озеро или солончак</translation>
    </message>
    <message>
        <source>inland wetland: seasonal saline marsh or pool</source>
        <translation>внутреннее водно-болотное угодье: сезонное солёное болото или водоём</translation>
    </message>
    <message>
        <source>inland wetland: shrub wetland</source>
        <translation>внутреннее водно-болотное угодье: кустарниковое</translation>
    </message>
    <message>
        <source>inland wetland: spring or oasis</source>
        <translation>внутреннее водно-болотное угодье: родник или оазис</translation>
    </message>
    <message>
        <source>inland wetland: tundra wetland</source>
        <translation>внутреннее водно-болотное угодье: тундровое</translation>
    </message>
    <message>
        <source>inland wetland: underground water</source>
        <translation>внутреннее водно-болотное угодье: подземные воды</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>внутри</translation>
    </message>
    <message>
        <source>international border</source>
        <translation>государственная граница</translation>
    </message>
    <message>
        <source>intertidal</source>
        <translation>приливная зона</translation>
    </message>
    <message>
        <source>intertidal: mangrove roots</source>
        <translation>приливная зона: корни мангров</translation>
    </message>
    <message>
        <source>intertidal: mud or salt flat</source>
        <translation>приливная зона: илистая или солёная отмель</translation>
    </message>
    <message>
        <source>intertidal: rocky shore</source>
        <translation>приливная зона: скалистый берег</translation>
    </message>
    <message>
        <source>intertidal: salt marsh</source>
        <translation>приливная зона: солёный марш</translation>
    </message>
    <message>
        <source>intertidal: sandy shore</source>
        <translation>приливная зона: песчаный берег</translation>
    </message>
    <message>
        <source>intertidal: shingle shore</source>
        <translation>приливная зона: галечный берег</translation>
    </message>
    <message>
        <source>intertidal: tide pool</source>
        <translation>приливная зона: приливная лужа</translation>
    </message>
    <message>
        <source>introduced vegetation</source>
        <translation>интродуцированная растительность</translation>
    </message>
    <message>
        <source>judgement of an expert</source>
        <translation>заключение эксперта</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>ядро</translation>
    </message>
    <message>
        <source>key sites: {sites}</source>
        <translation>ключевые территории: {sites}</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>километр</translation>
    </message>
    <message>
        <source>larger count not added: {count} {unit} ({side})</source>
        <translation>больший учёт не прибавлен: {count} {unit} ({side})</translation>
    </message>
    <message>
        <source>largest of a series</source>
        <translation>наибольшее в ряду</translation>
    </message>
    <message>
        <source>latitude {latitude}, longitude {longitude} (WGS 84)</source>
        <translation>широта {latitude}, долгота {longitude} (WGS 84)</translation>
    </message>
    <message>
        <source>left</source>
        <translation>левый</translation>
    </message>
    <message>
        <source>left of the barrier</source>
        <translation>слева от барьера</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>меньше — лучше</translation>
    </message>
    <message>
        <source>level: {before} → {after}</source>
        <translation>порог: {before} → {after}</translation>
    </message>
    <message>
        <source>line transect</source>
        <translation>маршрут (трансекта)</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>линейные</translation>
    </message>
    <message>
        <source>locked in</source>
        <translation>закреплена</translation>
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
        <source>lscv is least-squares cross-validation; without a minimum the reference bandwidth is taken and told.</source>
        <translation>lscv — это перекрёстная проверка методом наименьших квадратов; если минимума нет, берётся эталонная ширина окна, и об этом сообщается.</translation>
    </message>
    <message>
        <source>male</source>
        <translation>самец</translation>
    </message>
    <message>
        <source>mangrove</source>
        <translation>мангры</translation>
    </message>
    <message>
        <source>mangroves</source>
        <translation>мангровые заросли</translation>
    </message>
    <message>
        <source>mcp is the minimum convex polygon, right for few fixed stations; kernel is for fixes of transmitters.</source>
        <translation>mcp — это минимальный выпуклый полигон, подходит при небольшом числе постоянных фототочек; kernel — для местоположений по передатчикам.</translation>
    </message>
    <message>
        <source>mean count: {before} → {after}</source>
        <translation>средний результат учётов: {before} → {after}</translation>
    </message>
    <message>
        <source>mean of the features</source>
        <translation>среднее по объектам охраны</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>средняя</translation>
    </message>
    <message>
        <source>method not stated</source>
        <translation>метод не указан</translation>
    </message>
    <message>
        <source>middle current, not protected</source>
        <translation>средний ток, без охраны</translation>
    </message>
    <message>
        <source>middle current, protected</source>
        <translation>средний ток, под охраной</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>минимум</translation>
    </message>
    <message>
        <source>minimum convex polygon</source>
        <translation>минимальный выпуклый полигон</translation>
    </message>
    <message>
        <source>minimum from cameras</source>
        <translation>минимум по фотоловушкам</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>минута</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>больше — лучше</translation>
    </message>
    <message>
        <source>more than two lists</source>
        <translation>больше двух списков</translation>
    </message>
    <message>
        <source>more than {days}</source>
        <translation>больше {days}</translation>
    </message>
    <message>
        <source>moss and lichen</source>
        <translation>мхи и лишайники</translation>
    </message>
    <message>
        <source>name of a standard</source>
        <translation>имя из стандарта</translation>
    </message>
    <message>
        <source>named by both sides</source>
        <translation>названы обеими сторонами</translation>
    </message>
    <message>
        <source>named by one side only</source>
        <translation>названы только одной стороной</translation>
    </message>
    <message>
        <source>nests</source>
        <translation>гнёзда</translation>
    </message>
    <message>
        <source>never added: some animals live on both sides</source>
        <translation>никогда не складывается: некоторые животные живут по обе стороны</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>ночи</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no animal caught</source>
        <translation>ни одно животное не отловлено</translation>
    </message>
    <message>
        <source>no animal caught again</source>
        <translation>ни одно животное не отловлено повторно</translation>
    </message>
    <message>
        <source>no animal caught exactly twice</source>
        <translation>ни одно животное не отловлено ровно дважды</translation>
    </message>
    <message>
        <source>no animal found more often than the others</source>
        <translation>ни одно животное не найдено чаще других</translation>
    </message>
    <message>
        <source>no animal of one sex</source>
        <translation>нет животных одного из полов</translation>
    </message>
    <message>
        <source>no count</source>
        <translation>учёта нет</translation>
    </message>
    <message>
        <source>no effort in the database</source>
        <translation>нет учётного усилия в базе данных</translation>
    </message>
    <message>
        <source>no effort known</source>
        <translation>учётное усилие неизвестно</translation>
    </message>
    <message>
        <source>no effort on one side</source>
        <translation>нет учётного усилия на одной стороне</translation>
    </message>
    <message>
        <source>no figure; look at the seasons used</source>
        <translation>без числа; смотрите использованные сезоны</translation>
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
        <source>no record</source>
        <translation>записей нет</translation>
    </message>
    <message>
        <source>no site listed</source>
        <translation>территорий в списке нет</translation>
    </message>
    <message>
        <source>no such site</source>
        <translation>таких территорий нет</translation>
    </message>
    <message>
        <source>no threat on record</source>
        <translation>угроз в записях нет</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>значения нет</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>год не указан</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>не оценено</translation>
    </message>
    <message>
        <source>not assessed any more</source>
        <translation>больше не оценивается</translation>
    </message>
    <message>
        <source>not assessed before</source>
        <translation>раньше не оценивалось</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>не сопоставимо</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>не сравнивалось</translation>
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
        <source>not corrected: background from all cells alike</source>
        <translation>не исправлено: фон из всех ячеек в равной мере</translation>
    </message>
    <message>
        <source>not counted, or not shared</source>
        <translation>не учтено или не передано</translation>
    </message>
    <message>
        <source>not in that study</source>
        <translation>не входит в это исследование</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>не выбрана</translation>
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
        <translation>число замеченных на обеих сторонах не опубликовано</translation>
    </message>
    <message>
        <source>observer-hour</source>
        <translation>человеко-час</translation>
    </message>
    <message>
        <source>ocean</source>
        <translation>океан</translation>
    </message>
    <message>
        <source>ocean: 0 to 200 m</source>
        <translation>океан: от 0 до 200 м</translation>
    </message>
    <message>
        <source>ocean: 1000 to 4000 m</source>
        <translation>океан: от 1000 до 4000 м</translation>
    </message>
    <message>
        <source>ocean: 200 to 1000 m</source>
        <translation>океан: от 200 до 1000 м</translation>
    </message>
    <message>
        <source>ocean: 4000 to 6000 m</source>
        <translation>океан: от 4000 до 6000 м</translation>
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
        <source>one sample</source>
        <translation>один образец</translation>
    </message>
    <message>
        <source>only when acting alone</source>
        <translation>только при действиях поодиночке</translation>
    </message>
    <message>
        <source>only when acting together</source>
        <translation>только при совместных действиях</translation>
    </message>
    <message>
        <source>opportunistic record</source>
        <translation>попутное наблюдение</translation>
    </message>
    <message>
        <source>organismName is the code of the individual in the records of the owner. A code that begins with code- replaces a text that could not leave.</source>
        <translation>organismName — код особи в записях владельца. Код, который начинается с code-, заменяет текст, не подлежащий передаче.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>other cells</source>
        <translation>остальные ячейки</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>снаружи</translation>
    </message>
    <message>
        <source>own: the polygons given as own units, such as districts.</source>
        <translation>own: полигоны, заданные как собственные единицы, например районы.</translation>
    </message>
    <message>
        <source>p (Fisher)</source>
        <translation>p (критерий Фишера)</translation>
    </message>
    <message>
        <source>package shared by another office</source>
        <translation>пакет, переданный другим учреждением</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>пары</translation>
    </message>
    <message>
        <source>pairwise: each pair. one_to_all, all_to_one: each core against all others. advanced: sources and grounds.</source>
        <translation>pairwise: каждая пара. one_to_all, all_to_one: каждое ядро относительно всех остальных. advanced: источники и заземления.</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>пролёт</translation>
    </message>
    <message>
        <source>pasture</source>
        <translation>пастбище</translation>
    </message>
    <message>
        <source>patrol</source>
        <translation>патрулирование</translation>
    </message>
    <message>
        <source>peatland</source>
        <translation>торфяник</translation>
    </message>
    <message>
        <source>permanent water bodies</source>
        <translation>постоянные водоёмы</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>снимок</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>место неизвестно</translation>
    </message>
    <message>
        <source>plantation</source>
        <translation>плантация</translation>
    </message>
    <message>
        <source>point count</source>
        <translation>точечный учёт</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствует</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>вероятно</translation>
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
        <source>quadratic</source>
        <translation>квадратичные</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>квартал</translation>
    </message>
    <message>
        <source>reason: {before} → {after}</source>
        <translation>причина: {before} → {after}</translation>
    </message>
    <message>
        <source>record</source>
        <translation>запись</translation>
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
        <source>rice field</source>
        <translation>рисовое поле</translation>
    </message>
    <message>
        <source>right</source>
        <translation>правый</translation>
    </message>
    <message>
        <source>right of the barrier</source>
        <translation>справа от барьера</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>кольцо</translation>
    </message>
    <message>
        <source>ring resighting</source>
        <translation>повторная встреча по кольцу</translation>
    </message>
    <message>
        <source>ris: Ramsar; sis: flyway network (EAAFP); kba: Key Biodiversity Areas.</source>
        <translation>ris: Рамсар; sis: сеть пролётного пути (EAAFP); kba: ключевые районы биоразнообразия.</translation>
    </message>
    <message>
        <source>ris: Ramsar; sis: flyway network (EAAFP); kba: Key Biodiversity Areas. None chosen: all.</source>
        <translation>ris: Рамсар; sis: сеть пролётного пути (EAAFP); kba: ключевые районы биоразнообразия. Если ничего не выбрано — все.</translation>
    </message>
    <message>
        <source>rocky area</source>
        <translation>скалистый участок</translation>
    </message>
    <message>
        <source>roost</source>
        <translation>ночёвка</translation>
    </message>
    <message>
        <source>roost count</source>
        <translation>учёт на ночёвке</translation>
    </message>
    <message>
        <source>salt marsh</source>
        <translation>солёный марш</translation>
    </message>
    <message>
        <source>same and different decide; unsure only notes; undone takes back the last decision.</source>
        <translation>same и different решают вопрос; unsure лишь оставляет примечание; undone отменяет последнее решение.</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>образец</translation>
    </message>
    <message>
        <source>satellite telemetry</source>
        <translation>спутниковая телеметрия</translation>
    </message>
    <message>
        <source>savanna</source>
        <translation>саванна</translation>
    </message>
    <message>
        <source>savanna: dry</source>
        <translation>саванна: сухая</translation>
    </message>
    <message>
        <source>savanna: moist</source>
        <translation>саванна: влажная</translation>
    </message>
    <message>
        <source>scat transect</source>
        <translation>маршрут по сбору экскрементов</translation>
    </message>
    <message>
        <source>season not known</source>
        <translation>сезон неизвестен</translation>
    </message>
    <message>
        <source>seasons at the level: {before} → {after}</source>
        <translation>сезонов на уровне порога: {before} → {after}</translation>
    </message>
    <message>
        <source>second figure of the source</source>
        <translation>второе значение источника</translation>
    </message>
    <message>
        <source>seen by a person</source>
        <translation>замечено человеком</translation>
    </message>
    <message>
        <source>seen on all these sides</source>
        <translation>замечено на всех этих сторонах</translation>
    </message>
    <message>
        <source>seen only here</source>
        <translation>замечено только здесь</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>выбрана</translation>
    </message>
    <message>
        <source>set by the criterion</source>
        <translation>задано критерием</translation>
    </message>
    <message>
        <source>share: the country with most of its area; centre: that of a point in it.</source>
        <translation>share: страна, на которую приходится большая часть площади; centre: страна точки внутри единицы.</translation>
    </message>
    <message>
        <source>shelf sea</source>
        <translation>шельфовое море</translation>
    </message>
    <message>
        <source>shelf sea: coral reef</source>
        <translation>шельфовое море: коралловый риф</translation>
    </message>
    <message>
        <source>shelf sea: estuary</source>
        <translation>шельфовое море: эстуарий</translation>
    </message>
    <message>
        <source>shelf sea: kelp or other large algae</source>
        <translation>шельфовое море: ламинария или другие крупные водоросли</translation>
    </message>
    <message>
        <source>shelf sea: loose rock or gravel</source>
        <translation>шельфовое море: обломки скал или гравий</translation>
    </message>
    <message>
        <source>shelf sea: mud</source>
        <translation>шельфовое море: ил</translation>
    </message>
    <message>
        <source>shelf sea: open water</source>
        <translation>шельфовое море: открытая вода</translation>
    </message>
    <message>
        <source>shelf sea: rock and rocky reef</source>
        <translation>шельфовое море: скалы и скалистый риф</translation>
    </message>
    <message>
        <source>shelf sea: sand</source>
        <translation>шельфовое море: песок</translation>
    </message>
    <message>
        <source>shelf sea: sandy mud</source>
        <translation>шельфовое море: песчанистый ил</translation>
    </message>
    <message>
        <source>shelf sea: seagrass</source>
        <translation>шельфовое море: морские травы</translation>
    </message>
    <message>
        <source>shrubland</source>
        <translation>кустарники</translation>
    </message>
    <message>
        <source>shrubland: boreal</source>
        <translation>кустарники: бореальные</translation>
    </message>
    <message>
        <source>shrubland: mediterranean type</source>
        <translation>кустарники: средиземноморского типа</translation>
    </message>
    <message>
        <source>shrubland: subantarctic</source>
        <translation>кустарники: субантарктические</translation>
    </message>
    <message>
        <source>shrubland: subarctic</source>
        <translation>кустарники: субарктические</translation>
    </message>
    <message>
        <source>shrubland: subtropical or tropical dry</source>
        <translation>кустарники: субтропические или тропические сухие</translation>
    </message>
    <message>
        <source>shrubland: subtropical or tropical high altitude</source>
        <translation>кустарники: субтропические или тропические высокогорные</translation>
    </message>
    <message>
        <source>shrubland: subtropical or tropical moist</source>
        <translation>кустарники: субтропические или тропические влажные</translation>
    </message>
    <message>
        <source>shrubland: temperate</source>
        <translation>кустарники: умеренные</translation>
    </message>
    <message>
        <source>side in doubt</source>
        <translation>сторона неясна</translation>
    </message>
    <message>
        <source>single observation</source>
        <translation>разовое наблюдение</translation>
    </message>
    <message>
        <source>snow and ice</source>
        <translation>снег и лёд</translation>
    </message>
    <message>
        <source>snow ice</source>
        <translation>снег, лёд</translation>
    </message>
    <message>
        <source>snow track transect</source>
        <translation>маршрут по следам на снегу</translation>
    </message>
    <message>
        <source>spatial capture-recapture estimate</source>
        <translation>оценка методом пространственного повторного отлова</translation>
    </message>
    <message>
        <source>species: one feature for the key sites of each species; site: one for each key site.</source>
        <translation>species: один объект охраны для ключевых территорий каждого вида; site: по одному на каждую ключевую территорию.</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>коллекционный экземпляр</translation>
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
        <source>strong current, not protected</source>
        <translation>сильный ток, без охраны</translation>
    </message>
    <message>
        <source>strong current, protected</source>
        <translation>сильный ток, под охраной</translation>
    </message>
    <message>
        <source>surveyed on both sides</source>
        <translation>обследовано с обеих сторон</translation>
    </message>
    <message>
        <source>surveyed on one side</source>
        <translation>обследовано с одной стороны</translation>
    </message>
    <message>
        <source>table of DNA samples</source>
        <translation>таблица образцов ДНК</translation>
    </message>
    <message>
        <source>table of counts</source>
        <translation>таблица учётов</translation>
    </message>
    <message>
        <source>table of genotypes</source>
        <translation>таблица генотипов</translation>
    </message>
    <message>
        <source>table of records</source>
        <translation>таблица записей</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>телеметрия</translation>
    </message>
    <message>
        <source>the budget is exceeded by {amount}</source>
        <translation>бюджет превышен на {amount}</translation>
    </message>
    <message>
        <source>the budget of {country} is exceeded by {amount}</source>
        <translation>бюджет страны {country} превышен на {amount}</translation>
    </message>
    <message>
        <source>the largest share of {country} is exceeded by {amount} of cost</source>
        <translation>наибольшая доля страны {country} превышена на {amount} стоимости</translation>
    </message>
    <message>
        <source>the least share of {country} is missed by {amount} of cost</source>
        <translation>до наименьшей доли страны {country} не хватает {amount} стоимости</translation>
    </message>
    <message>
        <source>the published sources of the sites, as listed in the database; land: Natural Earth</source>
        <translation>опубликованные источники по территориям, указанные в базе данных; суша: Natural Earth</translation>
    </message>
    <message>
        <source>the same animal</source>
        <translation>одно и то же животное</translation>
    </message>
    <message>
        <source>the target of {feature} is missed by {amount} ({percent} %)</source>
        <translation>до целевого показателя {feature} не хватает {amount} ({percent} %)</translation>
    </message>
    <message>
        <source>tidal flat</source>
        <translation>приливная отмель</translation>
    </message>
    <message>
        <source>too few occasions</source>
        <translation>слишком мало учётных периодов</translation>
    </message>
    <message>
        <source>track</source>
        <translation>путь по передатчику</translation>
    </message>
    <message>
        <source>track survey</source>
        <translation>учёт по следам</translation>
    </message>
    <message>
        <source>transmitter</source>
        <translation>передатчик</translation>
    </message>
    <message>
        <source>trap-day</source>
        <translation>ловушко-сутки</translation>
    </message>
    <message>
        <source>tree cover</source>
        <translation>древесный покров</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>two detections</source>
        <translation>две регистрации</translation>
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
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>unrelated</source>
        <translation>неродственные</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>под вопросом</translation>
    </message>
    <message>
        <source>water</source>
        <translation>вода</translation>
    </message>
    <message>
        <source>weak current, not protected</source>
        <translation>слабый ток, без охраны</translation>
    </message>
    <message>
        <source>weak current, protected</source>
        <translation>слабый ток, под охраной</translation>
    </message>
    <message>
        <source>wetland</source>
        <translation>водно-болотное угодье</translation>
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
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{animal} by country and time</source>
        <translation>{animal} по странам и времени</translation>
    </message>
    <message>
        <source>{area} ha</source>
        <translation>{area} га</translation>
    </message>
    <message>
        <source>{band} km</source>
        <translation>{band} км</translation>
    </message>
    <message>
        <source>{classes}; used {used} of {offered}</source>
        <translation>{classes}; использовано {used} из {offered}</translation>
    </message>
    <message>
        <source>{count} ({species}, {season} {year})</source>
        <translation>{count} ({species}, {season} {year})</translation>
    </message>
    <message>
        <source>{count} {unit} ({when}; sites: {sites} of {listed})</source>
        <translation>{count} {unit} ({when}; территорий: {sites} из {listed})</translation>
    </message>
    <message>
        <source>{count}: {site}, {when}</source>
        <translation>{count}: {site}, {when}</translation>
    </message>
    <message>
        <source>{criterion} ({stay}): {verdict}</source>
        <translation>{criterion} ({stay}): {verdict}</translation>
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
        <source>{draws} draws of {units} units need about {gigabytes} GB of memory. Nothing was computed. Draw {fewer} times at most, or score fewer units.</source>
        <translation>Для случайных выборок (выборки: {draws}; единицы: {units}) нужно около {gigabytes} ГБ памяти. Ничего не рассчитано. Задайте не более {fewer} выборок или рассчитывайте баллы для меньшего числа единиц.</translation>
    </message>
    <message>
        <source>{exact} holds the exact rows and stays in the office. {public} may travel; rows: {rows}, left behind: {left}.</source>
        <translation>Файл {exact} содержит точные строки и остаётся в учреждении. Файл {public} можно передавать; строк: {rows}, не передано: {left}.</translation>
    </message>
    <message>
        <source>{features} features of {rows} cells need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Draw less background or leave out covariates.</source>
        <translation>Для признаков (признаков: {features}; ячеек: {rows}) нужно около {gigabytes} ГБ памяти; используется не более {most} ГБ. Ничего не рассчитано. Возьмите меньше ячеек фона или исключите часть ковариат.</translation>
    </message>
    <message>
        <source>{feature} has two targets of its own. Nothing was computed. Remove one of them.</source>
        <translation>У объекта охраны {feature} два собственных целевых показателя. Ничего не рассчитано. Удалите один из них.</translation>
    </message>
    <message>
        <source>{file} has more than {rows} rows, too many for a table of its kind. Nothing was taken in. Divide the table into several files.</source>
        <translation>Файл {file}: строк больше {rows}, слишком много для таблицы такого вида. Ничего не принято. Разделите таблицу на несколько файлов.</translation>
    </message>
    <message>
        <source>{file} holds several files and no meta.xml that says how they belong together. Nothing was changed. Export the Darwin Core Archive again, or import one table alone.</source>
        <translation>Архив {file} содержит несколько файлов, но не содержит meta.xml, где указано, как они связаны. Ничего не изменено. Экспортируйте архив Darwin Core снова или импортируйте одну таблицу отдельно.</translation>
    </message>
    <message>
        <source>{file} is not a Camtrap DP package: it does not hold exactly one datapackage.json with a Camtrap DP profile. Nothing was changed.</source>
        <translation>Файл {file} не является пакетом Camtrap DP: в нём должен быть ровно один datapackage.json с профилем Camtrap DP. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} states {stated} samples and holds {found}: some are missing. Nothing was taken in. Look for the whole file, or correct the number in its first row.</source>
        <translation>Файл {file}: указано образцов: {stated}, найдено: {found}; часть отсутствует. Ничего не принято. Найдите полный файл или исправьте число в его первой строке.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, row {row}, column “{column}”: {fact}</source>
        <translation>{file}, лист «{sheet}», строка {row}, столбец «{column}»: {fact}</translation>
    </message>
    <message>
        <source>{file}: rows left blank and not read: {rows}.</source>
        <translation>{file}: оставлено пустых и не прочитано строк: {rows}.</translation>
    </message>
    <message>
        <source>{file}: rows read {rows}, kept {kept}, rejected {rejected}.</source>
        <translation>{file}: прочитано строк {rows}, принято {kept}, отклонено {rejected}.</translation>
    </message>
    <message>
        <source>{file}: the numbers in the first row do not fit the names in the third, so the columns of the loci are not known. Nothing was taken in. Correct the numbers of loci, samples and populations and take the file in again.</source>
        <translation>Файл {file}: числа в первой строке не соответствуют именам в третьей, поэтому столбцы локусов неизвестны. Ничего не принято. Исправьте количество локусов, образцов и популяций и импортируйте файл снова.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{judge}: as the group.</source>
        <translation>{judge}: как у группы.</translation>
    </message>
    <message>
        <source>{judge}: {share} of the weight lies elsewhere than in the group, most of all at {criterion}.</source>
        <translation>{judge}: {share} веса распределено иначе, чем у группы, больше всего у критерия {criterion}.</translation>
    </message>
    <message>
        <source>{kind} Record: {duplicate_of}. Seconds apart: {seconds}; whole hours apart: {hours}; metres apart: {distance_m}.</source>
        <translation>{kind} Запись: {duplicate_of}. Разница в секундах: {seconds}; в целых часах: {hours}; в метрах: {distance_m}.</translation>
    </message>
    <message>
        <source>{layer}: the entry was not written ({reason}). Nothing has changed.</source>
        <translation>{layer}: запись не внесена ({reason}). Ничего не изменено.</translation>
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
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>{one} / {other}</source>
        <translation>{one} / {other}</translation>
    </message>
    <message>
        <source>{one} → {other}</source>
        <translation>{one} → {other}</translation>
    </message>
    <message>
        <source>{parameter} gives {name} the value {value}. Nothing was computed. Correct the number.</source>
        <translation>{parameter} задаёт для {name} значение {value}. Ничего не рассчитано. Исправьте число.</translation>
    </message>
    <message>
        <source>{parameter} is not an object in JSON. Nothing was computed. Correct the brackets and quotation marks.</source>
        <translation>{parameter} не является объектом JSON. Ничего не рассчитано. Исправьте скобки и кавычки.</translation>
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
        <source>{sheet}. Sites: {sites}. Required items answered, from {least} % to {most} %.</source>
        <translation>{sheet}. Территории: {sites}. Обязательные пункты с ответом: от {least} % до {most} %.</translation>
    </message>
    <message>
        <source>{sheet}: {site}</source>
        <translation>{sheet}: {site}</translation>
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
        <source>{species}: animals and how sure they are</source>
        <translation>{species}: животные и достоверность их определения</translation>
    </message>
    <message>
        <source>{species}: groups and their differences</source>
        <translation>{species}: группы и различия между ними</translation>
    </message>
    <message>
        <source>{species}: no group is named across a border.</source>
        <translation>{species}: группировки по обе стороны границы не названы.</translation>
    </message>
    <message>
        <source>{species}: one joint population</source>
        <translation>{species}: одна общая популяция</translation>
    </message>
    <message>
        <source>{stay}, {year}: {what}</source>
        <translation>{stay}, {year}: {what}</translation>
    </message>
    <message>
        <source>{sure}, with probable identity: {probable} more</source>
        <translation>{sure}, с вероятным определением особи: ещё {probable}</translation>
    </message>
    <message>
        <source>{threat} ({impact})</source>
        <translation>{threat} ({impact})</translation>
    </message>
    <message>
        <source>{units} units with {features} features need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Take larger units or fewer features.</source>
        <translation>Единицы: {units}, объекты охраны: {features}; для них нужно около {gigabytes} ГБ памяти, а используется не более {most} ГБ. Ничего не рассчитано. Возьмите более крупные единицы или меньше объектов охраны.</translation>
    </message>
    <message>
        <source>{unit}: rank {rank} ({low} to {high}), score {score}</source>
        <translation>{unit}: ранг {rank} (от {low} до {high}), балл {score}</translation>
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
        <source>{windows} windows would take about {days} days; at most {most} days are tried. Nothing was computed. Use METHOD shared, which takes about {other} days.</source>
        <translation>Расчёт (окна: {windows}) занял бы около {days} сут.; допускается не более {most} сут. Ничего не рассчитано. Возьмите METHOD shared — расчёт займёт около {other} сут.</translation>
    </message>
    <message>
        <source>{windows} windows would take about {days} days; at most {most} days are tried. Nothing was computed. Use larger blocks, larger cells, or a smaller radius.</source>
        <translation>Расчёт (окна: {windows}) занял бы около {days} сут.; допускается не более {most} сут. Ничего не рассчитано. Возьмите более крупные блоки, более крупные ячейки или меньший радиус.</translation>
    </message>
    <message>
        <source>{year}: {basis}</source>
        <translation>{year} год: {basis}</translation>
    </message>
    <message>
        <source>“auto” tells it by the dates of the file, or leaves it open.</source>
        <translation>Значение «auto» определяет порядок по датам файла или оставляет его неопределённым.</translation>
    </message>
    <message>
        <source>“auto” tells the format by the content.</source>
        <translation>Значение «auto» определяет формат по содержимому.</translation>
    </message>
    <message>
        <source>“edges” are the nearest points of two polygons, “places” their centroids.</source>
        <translation>«edges» — ближайшие точки двух полигонов, «places» — их центроиды.</translation>
    </message>
    <message>
        <source>“likelihood” groups by likelihood and grade; “alleles” by the number of mismatching alleles.</source>
        <translation>«likelihood» группирует по правдоподобию и степени; «alleles» — по числу несовпадающих аллелей.</translation>
    </message>
    <message>
        <source>“public”, “member”, the code of a country such as RUS, or a recipient that the policy file names.</source>
        <translation>«public», «member», код страны, например RUS, или получатель, названный в файле правил.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{value}” is no key site of this database. Write its name or code as the form has it; the nearest is “{nearest}”.</source>
        <translation>«{value}» не является ключевой территорией этой базы данных. Напишите её название или код, как в форме; ближайшее: «{nearest}».</translation>
    </message>
    <message>
        <source>“{value}” is no number of 0 or more. Write digits alone, without words or units.</source>
        <translation>«{value}» не является числом, равным 0 или больше. Пишите только цифры, без слов и единиц.</translation>
    </message>
    <message>
        <source>“{value}” is no single day up to {today}. Write it as year, month and day, such as 2026-05-31.</source>
        <translation>«{value}» не является одним днём не позже {today}. Напишите год, месяц и день, например 2026-05-31.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number of 0 or more. Write digits alone, without words or units.</source>
        <translation>«{value}» не является целым числом, равным 0 или больше. Пишите только цифры, без слов и единиц.</translation>
    </message>
    <message>
        <source>“{value}” is no year from {first} to {last}. Correct it.</source>
        <translation>«{value}» не является годом от {first} до {last}. Исправьте.</translation>
    </message>
    <message>
        <source>“{value}” is none of the six species. Write the name as the form has it.</source>
        <translation>«{value}» не относится к шести видам. Напишите название, как в форме.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the words allowed. Choose one from the sheet of words.</source>
        <translation>«{value}» не входит в допустимые слова. Выберите слово на листе слов.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the words allowed. Choose one from the sheet of words; the nearest is “{nearest}”.</source>
        <translation>«{value}» не входит в допустимые слова. Выберите слово на листе слов; ближайшее: «{nearest}».</translation>
    </message>
    <message>
        <source>“{value}” is not the country or key site that the level asks for. Write its name or code.</source>
        <translation>«{value}» не является страной или ключевой территорией, которой требует уровень. Напишите её название или код.</translation>
    </message>
    <message>
        <source>“{value}” names no row or run of this database. Correct it or leave the cell empty.</source>
        <translation>«{value}» не является строкой или запуском из этой базы данных. Исправьте или оставьте ячейку пустой.</translation>
    </message>
    <message>
        <source>● present, read in a source; ○ low confidence or not confirmed. Double click zooms to the site.</source>
        <translation>● присутствует, прочитано в источнике; ○ низкая достоверность или не подтверждено. Двойной щелчок увеличивает карту до территории.</translation>
    </message>
</context>
</TS>

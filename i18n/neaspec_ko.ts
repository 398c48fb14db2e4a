<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>NEASPEC</name>
    <message>
        <source>0 or more, of a row per site and occasion.</source>
        <translation>0 이상이며, 대상지와 조사 회차마다 한 행일 때 씁니다.</translation>
    </message>
    <message>
        <source>0.5 makes the distance the median of dispersal.</source>
        <translation>0.5이면 이 거리가 분산 거리의 중앙값이 됩니다.</translation>
    </message>
    <message>
        <source>1 % level</source>
        <translation>1% 기준값</translation>
    </message>
    <message>
        <source>1 % level, edition {edition}</source>
        <translation>1% 기준값, 발행판: {edition}</translation>
    </message>
    <message>
        <source>1 for a survey so short that no animal dies or leaves. Left empty, it is estimated.</source>
        <translation>조사 기간이 짧아 죽거나 떠나는 개체가 없으면 1입니다. 비워 두면 추정합니다.</translation>
    </message>
    <message>
        <source>1 leaves features out, as Maxent does; 0 only shrinks them.</source>
        <translation>1이면 Maxent처럼 특성을 제외하고, 0이면 계수를 줄이기만 합니다.</translation>
    </message>
    <message>
        <source>1 percent level (individuals)</source>
        <translation>1퍼센트 기준값(개체)</translation>
    </message>
    <message>
        <source>16 adds the moves of a knight, which cost the mean of the four cells that they cross.</source>
        <translation>16은 체스의 나이트 이동을 더하며, 그 비용은 지나는 네 셀의 평균입니다.</translation>
    </message>
    <message>
        <source>4π area / perimeter²; 1 for a circle.</source>
        <translation>4π × 면적 / 둘레²이며, 원이면 1입니다.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 구간</translation>
    </message>
    <message>
        <source>95 % interval (Wilson)</source>
        <translation>95% 구간(Wilson)</translation>
    </message>
    <message>
        <source>A bar is of the sites counted in that year. Years without a total: {without} of {years}, because nobody counted or too much would be imputed. Thin lines are 95 % intervals.</source>
        <translation>막대는 그해에 조사된 대상지의 값입니다. 전체 합계가 없는 연도: {years}년 가운데 {without}년. 아무도 조사하지 않았거나 대체할 값이 지나치게 많기 때문입니다. 가는 선은 95% 구간입니다.</translation>
    </message>
    <message>
        <source>A barrier is a layer of lines, such as a fence or a road, or of polygons. Samples without a place, or nearer to the barrier than their place is certain, are in no group.</source>
        <translation>장벽은 울타리나 도로와 같은 선 레이어 또는 폴리곤 레이어입니다. 위치가 없거나, 위치의 불확실성보다 장벽에 더 가까이 있는 시료는 어느 그룹에도 넣지 않습니다.</translation>
    </message>
    <message>
        <source>A barrier replaces the resistance of the ground or adds to it, less by its permeability. Every cell that it touches counts, so that no diagonal move slips through. A passage opens fences, roads and railways, not water. A way of least cost pays what is added for one cell, or up to a third more where a line runs diagonally; ten times more with cells ten times wider: fit the table to the cell size. Water wider than 300 m has resistance 50 when ice-free and 3 from December to March.</source>
        <translation>장벽은 지면의 저항을 대체하거나 거기에 더해지며, 투과도만큼 줄어듭니다. 장벽이 닿는 모든 셀을 장벽으로 보므로 대각선 이동이 빠져나가지 못합니다. 이동통로는 울타리, 도로, 철도를 열지만 물은 열지 않습니다. 최소비용경로에는 더해지는 저항이 셀 하나만큼 들고, 선이 대각선으로 지나는 곳에서는 최대 3분의 1이 더 듭니다. 셀의 너비가 열 배이면 이 비용도 열 배가 되므로 테이블을 셀 크기에 맞추십시오. 너비가 300 m를 넘는 수역의 저항은 얼음이 없을 때 50이고 12월부터 3월까지는 3입니다.</translation>
    </message>
    <message>
        <source>A block of {given} cells has no middle; {used} cells are used.</source>
        <translation>블록의 크기가 셀 {given}개이면 가운데 셀이 없으므로 셀 {used}개를 사용합니다.</translation>
    </message>
    <message>
        <source>A cell is joined to 8 neighbours or to 4.</source>
        <translation>셀을 이웃한 8개 또는 4개 셀과 연결합니다.</translation>
    </message>
    <message>
        <source>A cell is longer than 65,536 characters.</source>
        <translation>65,536자를 넘는 셀이 있습니다.</translation>
    </message>
    <message>
        <source>A cell is widened, and at last withheld, where a border cuts it or where too few animals and stations share it. The finished package is attacked with the exact records and read again; where something is found, nothing is written. Each record is accounted for in the report.</source>
        <translation>국경이 셀을 가로지르거나 셀을 함께 쓰는 동물과 설치지점이 너무 적으면 셀을 넓히고, 그래도 안 되면 비공개로 합니다. 완성된 패키지는 정확한 레코드로 공격해 보고 다시 읽어 봅니다. 무언가 발견되면 아무것도 작성하지 않습니다. 모든 레코드의 처리 내역은 보고서에 나옵니다.</translation>
    </message>
    <message>
        <source>A code is an animal of its own data set, unless the table of aliases says otherwise.</source>
        <translation>별칭 표에 달리 적혀 있지 않는 한 코드는 해당 데이터 세트 안에서만 한 마리의 동물을 가리킵니다.</translation>
    </message>
    <message>
        <source>A code of the list, as text.</source>
        <translation>목록에 있는 코드이며, 텍스트입니다.</translation>
    </message>
    <message>
        <source>A code that names each unit once.</source>
        <translation>각 단위를 하나씩 구별하는 코드입니다.</translation>
    </message>
    <message>
        <source>A code that names each unit once; without it units are numbered.</source>
        <translation>각 단위를 하나씩 구별하는 코드입니다. 없으면 단위에 번호를 붙입니다.</translation>
    </message>
    <message>
        <source>A conflict is a pair on which reviewers, flanks or sexes contradict each other, or that would bring different animals together through other codes. It joins nothing.</source>
        <translation>충돌은 검토자, 옆면 또는 성별이 서로 모순되거나, 다른 코드를 거쳐 서로 다른 동물을 합치게 될 쌍입니다. 충돌은 아무것도 합치지 않습니다.</translation>
    </message>
    <message>
        <source>A consistency ratio above 0.1 says that comparisons contradict each other. The log then names the one whose change helps most, and what the others say of that pair. It is a question to the judge, never changed by itself.</source>
        <translation>일관성 비율이 0.1보다 크면 비교가 서로 모순된다는 뜻입니다. 그러면 고칠 때 가장 도움이 되는 판단 하나와, 다른 판단으로 미루어 본 그 쌍의 값을 로그에 적습니다. 이는 평가자에게 묻는 것이며 결코 저절로 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>A coordinate is zero, or the point lies near 0, 0.</source>
        <translation>좌표 하나가 0이거나 포인트가 0, 0 근처에 있습니다.</translation>
    </message>
    <message>
        <source>A count is complete where its source says so. The year of a winter is that of its January.</source>
        <translation>출처에 완전하다고 적힌 개체수 조사만 완전한 것으로 봅니다. 겨울의 연도는 그 겨울의 1월이 속한 해입니다.</translation>
    </message>
    <message>
        <source>A count is negative.</source>
        <translation>개체수가 음수입니다.</translation>
    </message>
    <message>
        <source>A count of a region names a site as its place.</source>
        <translation>지역 단위의 개체수 조사에 대상지가 장소로 적혀 있습니다.</translation>
    </message>
    <message>
        <source>A crossing happened in the period if the animal was first seen beyond the border in it. An older one is newly known if the earlier run did not have it.</source>
        <translation>동물이 국경 너머에서 처음 확인된 때가 기간 안이면 그 기간에 국경을 통과한 것으로 봅니다. 그보다 오래된 국경 통과는 이전 실행에 없었으면 새로 알려진 것입니다.</translation>
    </message>
    <message>
        <source>A crossing is of the band of its farther record. Where a side has no trap-day in a band, the band was not surveyed, and no rate is given.</source>
        <translation>국경 통과는 두 레코드 가운데 국경에서 더 먼 레코드의 거리 구간에 넣습니다. 어느 거리 구간에서 한쪽에 카메라 작동일이 없으면 그 구간은 조사되지 않은 것이며 통과율을 제시하지 않습니다.</translation>
    </message>
    <message>
        <source>A crossing is two records of one animal in a row on different sides. Code, side and month are enough; no place is needed. The declared side decides, and geometry only where none is declared. Where both sides lie within one month, one crossing is counted and its direction is not known.</source>
        <translation>국경 통과란 한 동물의 연속된 두 레코드가 서로 다른 쪽에 있는 것을 말합니다. 코드, 국경 쪽, 월만 있으면 충분하고 위치는 필요하지 않습니다. 명시된 국경 쪽으로 정하며, 명시되지 않았을 때만 도형으로 정합니다. 양쪽의 레코드가 한 달 안에 있으면 국경 통과 1회로 세고 방향은 알 수 없는 것으로 합니다.</translation>
    </message>
    <message>
        <source>A database adds detections, key sites and cells of the distribution by species, habitats by type, computed corridors, threats and protected areas; what is drawn as points is counted, lines are in km, polygons in hectares. Counts of detections tell where rare animals are: such units are working data and not to be passed on.</source>
        <translation>데이터베이스를 지정하면 종별 탐지, 핵심 서식지, 분포 셀, 유형별 서식지, 계산한 생태축, 위협요인, 보호지역을 추가합니다. 포인트로 그린 것은 개수를 세고, 선은 km, 폴리곤은 헥타르로 나타냅니다. 탐지의 수는 희귀한 동물이 있는 곳을 알려 주므로, 이런 단위는 작업용 자료이며 외부에 전달하지 마십시오.</translation>
    </message>
    <message>
        <source>A database also keeps the units, in place of those of an earlier run.</source>
        <translation>데이터베이스를 지정하면 이전 실행의 단위를 대신하여 새 단위도 저장합니다.</translation>
    </message>
    <message>
        <source>A database of an older schema version gets the tables and fields that it lacks. Every row is kept.</source>
        <translation>이전 스키마 버전의 데이터베이스에는 없는 테이블과 필드가 추가됩니다. 모든 행은 유지됩니다.</translation>
    </message>
    <message>
        <source>A date or time cannot be read.</source>
        <translation>날짜 또는 시각을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A decision names the same code twice. Nothing was changed. Name two codes.</source>
        <translation>결정에 같은 코드가 두 번 적혀 있습니다. 변경된 내용이 없습니다. 서로 다른 두 코드를 지정하십시오.</translation>
    </message>
    <message>
        <source>A decision needs the name of the reviewer. Nothing was changed. Give the name.</source>
        <translation>결정에는 검토자의 이름이 필요합니다. 변경된 내용이 없습니다. 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>A decision needs two agencies and two codes, and “NA” or “unknown” is no code. Nothing was changed. Name both animals.</source>
        <translation>결정에는 두 기관과 두 코드가 필요하며, “NA” 또는 “unknown”은 코드가 아닙니다. 변경된 내용이 없습니다. 두 동물을 모두 지정하십시오.</translation>
    </message>
    <message>
        <source>A field for numbers holds something else.</source>
        <translation>숫자 필드에 다른 값이 들어 있습니다.</translation>
    </message>
    <message>
        <source>A fix of a transmitter is no event at a station.</source>
        <translation>발신기의 위치값은 설치지점의 이벤트가 아닙니다.</translation>
    </message>
    <message>
        <source>A gain is proven where even the worst case of both bounds leaves one. A smaller gap or more time narrows the range between the least and the most gain.</source>
        <translation>두 한계의 가장 나쁜 경우에도 이득이 남으면 이득이 증명된 것입니다. 격차를 줄이거나 시간을 늘리면 최소 이득과 최대 이득 사이의 범위가 좁아집니다.</translation>
    </message>
    <message>
        <source>A group of officers or countries has the geometric mean of each comparison (Aczél and Saaty 1983), or the mean of the other weights. The distance of a judge is the share of the weight that would have to move to make his weights the group's.</source>
        <translation>담당자나 국가의 집단에는 각 비교의 기하평균(Aczél and Saaty 1983) 또는 다른 가중치의 평균을 씁니다. 평가자의 거리는 그 평가자의 가중치를 집단의 가중치와 같게 하려면 옮겨야 할 가중치의 비율입니다.</translation>
    </message>
    <message>
        <source>A jump is more often a change of legend than of the land; the model would take it for habitat. Zero is no ratio: read this with care for temperatures.</source>
        <translation>급변은 실제 토지보다 범례가 달라져 생기는 경우가 더 많으며, 모형은 이를 서식지로 여기게 됩니다. 0은 비를 구할 수 없으므로 기온의 값은 주의하여 읽으십시오.</translation>
    </message>
    <message>
        <source>A layer of built-up areas for the test of records in towns; none is bundled.</source>
        <translation>시가지에 있는 레코드를 검사하는 데 쓰는 시가지 레이어입니다. 플러그인에는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>A layer with this field gives one feature for each of its values, such as species_id.</source>
        <translation>이 필드가 있는 레이어는 species_id와 같은 필드의 값마다 보전대상 하나가 됩니다.</translation>
    </message>
    <message>
        <source>A level is derived from the estimate of its edition unless it is marked as official.</source>
        <translation>공식으로 표시되지 않은 기준값은 그 발행판의 추정값에서 산출한 것입니다.</translation>
    </message>
    <message>
        <source>A level is reached regularly where {part} of {whole} seasons reach it, with at least {seasons} complete seasons, or where the mean of at least {mean} seasons does. Counts enter from season year {year} on.</source>
        <translation>완전한 계절이 {seasons}개 이상이고 그중 {part}/{whole} 비율로 기준값에 이르거나, {mean}개 이상 계절의 평균값이 기준값에 이르면 정기적으로 이른 것으로 봅니다. 개체수 조사는 계절 연도 {year}년부터 사용합니다.</translation>
    </message>
    <message>
        <source>A line gets a width: the one given, else its own, else the mean width of the least-cost corridor, else how exactly its place is known. Areas are measured in an equal-area plane around each corridor, lengths on the ellipsoid; the length of an area from Least-cost corridors is that of its way, other areas have none. Countries are told at about 1,000 points of each corridor as everywhere in the plugin; near a border and at sea they are unknown. A pair of countries whose parts touch is a border passed.</source>
        <translation>선의 너비는 지정한 너비, 없으면 선 자체의 너비, 그것도 없으면 최소비용 생태축의 평균 너비, 그다음은 위치가 알려진 정밀도로 정합니다. 면적은 각 생태축을 중심으로 한 정적 평면에서, 길이는 타원체 위에서 잽니다. “최소비용 생태축”에서 만든 면의 길이는 그 경로의 길이이며, 그 밖의 면에는 길이가 없습니다. 국가는 플러그인의 다른 곳과 같이 생태축마다 약 1,000개 포인트에서 판별하며, 국경 가까이와 해상에서는 알 수 없습니다. 서로 맞닿은 부분이 있는 두 국가는 국경을 지나는 것으로 봅니다.</translation>
    </message>
    <message>
        <source>A list of objects with field, direction (benefit or cost), normalisation (min_max, rank or threshold), weight, and pieces for threshold.</source>
        <translation>field, direction(benefit 또는 cost), normalisation(min_max, rank 또는 threshold), weight, 그리고 threshold에 쓸 pieces가 들어 있는 객체의 목록입니다.</translation>
    </message>
    <message>
        <source>A locus has more than two alleles.</source>
        <translation>대립유전자가 세 개 이상인 유전자좌가 있습니다.</translation>
    </message>
    <message>
        <source>A lost wetland belongs to the site whose polygon or mapped habitats it meets, else to the nearest site of its country whose published point, by its precision, may lie in it.</source>
        <translation>소실된 습지는 그 습지와 만나는 폴리곤이나 지도로 작성한 서식지가 있는 대상지에 속합니다. 그런 대상지가 없으면, 공표된 포인트의 정밀도로 보아 그 포인트가 습지 안에 있을 수 있는 대상지 가운데 같은 국가의 가장 가까운 대상지에 속합니다.</translation>
    </message>
    <message>
        <source>A low score may mean that counts are missing.</source>
        <translation>점수가 낮은 것은 개체수 조사가 누락된 까닭일 수 있습니다.</translation>
    </message>
    <message>
        <source>A metre in the coordinate system of raster {layer} is {percent} percent off at its middle. Nothing was computed. Warp it to UTM, for example.</source>
        <translation>{layer} 래스터의 좌표계에서 1미터는 래스터의 중앙에서 실제와 {percent}퍼센트 차이가 납니다. 아무것도 계산하지 않았습니다. 예를 들어 UTM으로 재투영하십시오.</translation>
    </message>
    <message>
        <source>A missing value counts as the worst in the score and as the best in the higher score, so that the difference shows what is not known.</source>
        <translation>누락된 값은 점수에서는 가장 나쁜 값으로, 높은 쪽 점수에서는 가장 좋은 값으로 계산하므로 두 점수의 차이가 모르는 부분을 나타냅니다.</translation>
    </message>
    <message>
        <source>A move to a neighbouring cell costs the mean resistance of both cells times its length (Adriaensen et al. 2003, doi 10.1016/S0169-2046(02)00242-6), counted from the edge of the core. Costs are metres of resistance 1. The excess of a cell is its cost from both cores less the least cost between them (McRae and Kavanagh 2011); the corridor is made of the cells of least excess.</source>
        <translation>이웃 셀로 이동하는 비용은 두 셀의 평균 저항에 이동 길이를 곱한 값이며(Adriaensen et al. 2003, doi 10.1016/S0169-2046(02)00242-6), 핵심지역의 가장자리부터 셉니다. 비용의 단위는 저항이 1인 지면의 미터입니다. 셀의 초과 비용은 두 핵심지역에서 그 셀까지의 비용 합계에서 두 핵심지역 사이의 최소 비용을 뺀 값이며(McRae and Kavanagh 2011), 생태축은 초과 비용이 가장 작은 셀로 이루어집니다.</translation>
    </message>
    <message>
        <source>A neighbour's shared package comes in with its cells and months: its records are never used in geometric tests of the border, and yet count by code, declared side, cell and month. PASSPHRASE holds its signature against what you agreed.</source>
        <translation>이웃 나라가 공유한 패키지는 셀과 월로 들어옵니다. 이 레코드는 국경의 도형 검사에는 결코 쓰지 않지만 코드, 명시된 국경 쪽, 셀, 월로는 셈에 들어갑니다. PASSPHRASE 항목은 패키지의 서명을 합의한 암호 문구와 대조합니다.</translation>
    </message>
    <message>
        <source>A new language or folder takes effect after QGIS is restarted.</source>
        <translation>새 언어나 폴더는 QGIS를 다시 시작한 후에 적용됩니다.</translation>
    </message>
    <message>
        <source>A new or an empty folder. One GeoTIFF per pair or core, with the bands current and voltage, numbered like the rows of the effective resistances.</source>
        <translation>새 폴더 또는 빈 폴더입니다. 쌍 또는 핵심지역마다 GeoTIFF 하나이며, 전류와 전압의 밴드가 있고 번호는 유효저항의 행과 같습니다.</translation>
    </message>
    <message>
        <source>A new or an empty folder; it is filled only when everything is written.</source>
        <translation>새 폴더 또는 빈 폴더입니다. 모든 것을 작성한 뒤에만 폴더를 채웁니다.</translation>
    </message>
    <message>
        <source>A number is outside its possible range.</source>
        <translation>숫자가 가능한 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <source>A package holds cells of 0.1 degree, months, declared sides and codes of individuals, never a place, a station's name or a text. A report says what leaves and what stays.</source>
        <translation>패키지에는 0.1도 셀, 월, 명시된 국경 쪽, 개체 코드만 들어 있고 위치, 설치지점 이름, 텍스트는 결코 들어가지 않습니다. 보고서에는 나가는 것과 남는 것을 적습니다.</translation>
    </message>
    <message>
        <source>A package of records for {recipient} needs a passphrase, so that its signature can be checked. No package was written. Agree on a passphrase with the recipient and give it.</source>
        <translation>수령자({recipient})에게 보내는 레코드 패키지에는 서명을 확인할 수 있도록 암호 문구가 필요합니다. 패키지를 작성하지 않았습니다. 수령자와 암호 문구를 합의하여 입력하십시오.</translation>
    </message>
    <message>
        <source>A package, an export or a table of counts or records: a folder, a zip or a file. Left empty: the published counts of the plugin.</source>
        <translation>패키지, 내보낸 자료, 개체수 조사표 또는 레코드 표로서 폴더, ZIP 또는 파일입니다. 비워 두면 플러그인에 들어 있는 공표된 개체수 조사를 사용합니다.</translation>
    </message>
    <message>
        <source>A pair of codes of two agencies is named as a JSON object. The decision is added to those before it and changes none of them; “undone” takes back the last one. Run “Match identities of agencies” to join the animals anew.</source>
        <translation>두 기관의 코드 쌍은 JSON 객체로 지정합니다. 결정은 앞선 결정에 추가되며 앞선 결정을 변경하지 않습니다. “undone”은 마지막 결정을 취소합니다. 개체를 다시 합치려면 “기관 간 개체식별 일치 판정” 알고리즘을 실행하십시오.</translation>
    </message>
    <message>
        <source>A penalty for cut connections needs the table CONNECTIONS. Nothing was computed. Give the table.</source>
        <translation>끊긴 연결의 벌점에는 CONNECTIONS 테이블이 필요합니다. 아무것도 계산하지 않았습니다. 테이블을 지정하십시오.</translation>
    </message>
    <message>
        <source>A person is named only with consent.</source>
        <translation>사람의 이름은 동의를 받은 경우에만 적습니다.</translation>
    </message>
    <message>
        <source>A person is named without a clear consent, so name and contact were not stored. Ask the person and write the word for yes.</source>
        <translation>분명한 동의 없이 사람의 이름이 적혀 있어 이름과 연락처를 저장하지 않았습니다. 당사자에게 물어보고 “예”를 적으십시오.</translation>
    </message>
    <message>
        <source>A picture has no time with its offset, no media type or no path inside the package.</source>
        <translation>시차가 포함된 시각, 미디어 유형 또는 패키지 안의 경로가 없는 사진이 있습니다.</translation>
    </message>
    <message>
        <source>A place is the centre of its cell on a fixed grid of longitude and latitude (WGS 84); coordinatePrecision is the width of the cell in degrees. Cells are wider, or the place is missing, where a border cuts the cell or where too few animals and stations share it. The declared side of the border decides on which side a record is, never the centre of the cell.</source>
        <translation>위치는 고정된 경위도 격자(WGS 84)에서 해당 셀의 중심이며, coordinatePrecision은 셀의 너비(도)입니다. 국경이 셀을 가로지르거나 셀을 함께 쓰는 동물과 설치지점이 너무 적으면 셀이 더 넓거나 위치가 없습니다. 레코드가 국경의 어느 쪽에 있는지는 명시된 국경 쪽으로 정하며, 결코 셀의 중심으로 정하지 않습니다.</translation>
    </message>
    <message>
        <source>A point per site, with the sheet that is nearest to complete.</source>
        <translation>대상지마다 포인트 하나이며, 완성에 가장 가까운 정보표를 나타냅니다.</translation>
    </message>
    <message>
        <source>A point per threat: on its drawn shape, else at the published point of its site.</source>
        <translation>위협요인마다 포인트 하나입니다. 그린 도형이 있으면 그 위에, 없으면 대상지의 공표된 포인트에 놓습니다.</translation>
    </message>
    <message>
        <source>A project with the layers, styled and named in the language chosen; its paths are relative.</source>
        <translation>선택한 언어로 이름을 붙이고 스타일을 입힌 레이어가 들어 있는 프로젝트이며, 경로는 상대 경로입니다.</translation>
    </message>
    <message>
        <source>A published count is a row on the site itself for one of the three birds, in any unit; counts of regions are left out.</source>
        <translation>공표된 개체수 조사란 세 조류 가운데 하나를 대상지 자체에서 조사한 행을 말하며 단위는 가리지 않습니다. 지역 단위의 개체수 조사는 넣지 않습니다.</translation>
    </message>
    <message>
        <source>A raster of {cells} cells with such windows needs about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the raster, use larger cells, or a smaller radius.</source>
        <translation>셀이 {cells}개인 래스터에 이러한 이동창을 쓰려면 약 {gigabytes} GB의 메모리가 필요하지만, 사용할 수 있는 최대 메모리는 {most} GB입니다. 아무것도 계산하지 않았습니다. 래스터를 잘라내거나 더 큰 셀 또는 더 작은 반지름을 사용하십시오.</translation>
    </message>
    <message>
        <source>A raster of {cells} cells with {cores} cores needs about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the raster, use cells of {size} m or more, or fewer cores.</source>
        <translation>셀이 {cells}개이고 핵심지역이 {cores}개인 래스터에는 약 {gigabytes} GB의 메모리가 필요하지만, 사용할 수 있는 최대 메모리는 {most} GB입니다. 아무것도 계산하지 않았습니다. 래스터를 잘라내거나 {size} m 이상의 셀을 사용하거나 핵심지역의 수를 줄이십시오.</translation>
    </message>
    <message>
        <source>A record coarser than 25 km</source>
        <translation>25 km보다 거친 기록</translation>
    </message>
    <message>
        <source>A record leaves as species, code of the individual, declared side of the border, cell and month. Stations and records get new names in each package. Free texts, observers, pictures, names of files and exact times stay behind, and so do records of other countries.</source>
        <translation>레코드는 종, 개체 코드, 명시된 국경 쪽, 셀, 월의 형태로만 나갑니다. 설치지점과 레코드는 패키지마다 새 이름을 받습니다. 자유 텍스트, 관찰자, 사진, 파일 이름, 정확한 시각은 남겨 두며, 다른 나라의 레코드도 남겨 둡니다.</translation>
    </message>
    <message>
        <source>A report holds the corridors once they are stored in the conservation database above.</source>
        <translation>생태축은 위의 보전 데이터베이스에 저장된 뒤에 보고서에 들어갑니다.</translation>
    </message>
    <message>
        <source>A report is made to be passed on. Places of cats, breeding colonies and roosts are shown as centres of 0.1 degree cells.</source>
        <translation>보고서는 외부에 전달하려고 만드는 문서입니다. 대형 고양잇과의 위치, 집단 번식지와 잠자리는 0.1도 격자 셀의 중심으로 표시합니다.</translation>
    </message>
    <message>
        <source>A result of “Planning units”: its fields f_ are features too.</source>
        <translation>“계획단위”의 결과입니다. 이름이 f_로 시작하는 필드도 보전대상이 됩니다.</translation>
    </message>
    <message>
        <source>A reviewer corrected or took out the record; it is kept as it stood.</source>
        <translation>검토자가 정정했거나 제외한 레코드이므로 그때의 상태로 유지합니다.</translation>
    </message>
    <message>
        <source>A reviewer rejected the record.</source>
        <translation>검토자가 이 레코드를 제외했습니다.</translation>
    </message>
    <message>
        <source>A row per corridor.</source>
        <translation>생태축마다 한 행입니다.</translation>
    </message>
    <message>
        <source>A row per item and reason, with the mend.</source>
        <translation>항목과 이유마다 한 행이며, 고치는 방법을 함께 적습니다.</translation>
    </message>
    <message>
        <source>A row per organisation and site, corridor or country; no persons.</source>
        <translation>기관·단체와 대상지, 생태축 또는 국가마다 한 행이며, 사람은 적지 않습니다.</translation>
    </message>
    <message>
        <source>A row per site and occasion, as “Make capture histories and closed estimates” gives it, or a row per site.</source>
        <translation>“포획이력 작성과 폐쇄 개체군 추정”의 결과처럼 대상지와 조사 회차마다 한 행이거나, 대상지마다 한 행입니다.</translation>
    </message>
    <message>
        <source>A row per site and sheet, by country.</source>
        <translation>대상지와 정보표마다 한 행이며, 국가별로 정리합니다.</translation>
    </message>
    <message>
        <source>A row per site that was assessed.</source>
        <translation>평가한 대상지마다 한 행입니다.</translation>
    </message>
    <message>
        <source>A row per site, class, reason and source.</source>
        <translation>대상지, 유형, 이유, 출처마다 한 행입니다.</translation>
    </message>
    <message>
        <source>A row per species, country and kind.</source>
        <translation>종, 국가, 종류마다 한 행입니다.</translation>
    </message>
    <message>
        <source>A sample enters with this share of the loci of its laboratory, or more: {share}.</source>
        <translation>시료는 해당 분석실의 유전자좌를 다음 비율 이상 갖추어야 사용합니다: {share}.</translation>
    </message>
    <message>
        <source>A season has the year of its January, from July to June. Sessions share one mask and one fit.</source>
        <translation>계절의 연도는 그 계절에 든 1월의 연도이며, 계절은 7월부터 이듬해 6월까지입니다. 세션은 하나의 마스크와 하나의 적합을 함께 씁니다.</translation>
    </message>
    <message>
        <source>A season is one species in one season of one year. Its counts are added where all of them lie within days: {days}, from the first day to the last. Maxima, averages and parts of sites are never added.</source>
        <translation>계절 하나는 한 종의 어느 한 해 한 계절을 말합니다. 모든 개체수 조사가 첫날부터 마지막 날까지 일정한 일수 안에 있을 때만 더합니다(일수: {days}). 최댓값, 평균값, 대상지 일부의 값은 결코 더하지 않습니다.</translation>
    </message>
    <message>
        <source>A second list of criteria: the output then has its ranks and how they differ.</source>
        <translation>두 번째 기준 목록입니다. 지정하면 산출물에 그 순위와 순위의 차이가 들어갑니다.</translation>
    </message>
    <message>
        <source>A sex marker is no locus of the genotype. A male has the Y product in two of three positive amplifications or more, a female shows the X product alone in three. Where marker and source contradict each other, the sex is not used.</source>
        <translation>성별 표지자는 유전자형의 유전자좌가 아닙니다. 수컷은 양성 증폭 세 번 가운데 두 번 이상에서 Y 산물이 나타나고, 암컷은 세 번의 증폭에서 X 산물만 나타납니다. 표지자와 출처가 서로 모순되면 성별을 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>A share of wrong identities lies between 0 and 1, not {rate}. Nothing was computed. Correct the parameter.</source>
        <translation>잘못된 개체식별의 비율은 0과 1 사이의 값이어야 하며 {rate} 값은 쓸 수 없습니다. 아무것도 계산하지 않았습니다. 파라미터를 고치십시오.</translation>
    </message>
    <message>
        <source>A site stands in each line that applies to one of its species and seasons.</source>
        <translation>대상지는 그곳의 종과 계절 가운데 하나에 해당하는 모든 줄에 나옵니다.</translation>
    </message>
    <message>
        <source>A spreadsheet may have made {value} of {other}. Write the word of the class behind its code.</source>
        <translation>스프레드시트가 {other} 값을 {value} 값으로 바꾸었을 수 있습니다. 코드 뒤에 유형의 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>A spreadsheet; “Import site assessments” reads it back.</source>
        <translation>스프레드시트입니다. “대상지 평가 가져오기”가 다시 읽어 들입니다.</translation>
    </message>
    <message>
        <source>A station works while at least one of its cameras works; opposed cameras count once.</source>
        <translation>설치지점은 카메라가 한 대 이상 작동하는 동안 작동하는 것으로 보며, 마주 보는 카메라는 한 번만 셉니다.</translation>
    </message>
    <message>
        <source>A station_id stands for one station or, where the column stations says so, for several that are told together. All identifiers are made anew for each package and fit no other package.</source>
        <translation>station_id 하나는 설치지점 한 곳을 가리키며, stations 열에 적혀 있으면 한데 묶어 나타낸 여러 곳을 가리킵니다. 모든 식별자는 패키지마다 새로 만들어지며 다른 패키지와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>A step has the mean resistance of its two cells, or their mean conductance.</source>
        <translation>한 단계의 이동에는 두 셀의 평균 저항 또는 평균 전도도를 적용합니다.</translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX or ODS). Left empty: the published counts of the plugin.</source>
        <translation>개체수 조사 표(CSV, XLSX 또는 ODS). 비워 두면 플러그인에 들어 있는 공표된 개체수 조사를 사용합니다.</translation>
    </message>
    <message>
        <source>A table of targets may be the output TARGETS_HELD, edited. A target of one country is met by the units of that country, besides that of the whole.</source>
        <translation>목표량 테이블로는 산출물 TARGETS_HELD를 편집하여 쓸 수 있습니다. 한 국가의 목표량은 전체의 목표량과 별도로 그 국가의 단위로 달성합니다.</translation>
    </message>
    <message>
        <source>A table whose columns you named. Fields: {fields}.</source>
        <translation>열을 직접 지정한 표입니다. 필드: {fields}.</translation>
    </message>
    <message>
        <source>A test asks; a person decides. A record that was taken out stays in the table of issues with all its values. Generalised places take part in no test of places.</source>
        <translation>검사는 묻고, 결정은 사람이 합니다. 제외한 레코드는 모든 값과 함께 문제 테이블에 남습니다. 일반화된 위치는 위치 검사에 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>A time has no offset from universal time.</source>
        <translation>시각에 세계시와의 시차가 없습니다.</translation>
    </message>
    <message>
        <source>A time or its offset from universal time is missing.</source>
        <translation>시각 또는 세계시와의 시차가 누락되었습니다.</translation>
    </message>
    <message>
        <source>A time without work cannot be read or ends before it begins, so it was left out of the effort.</source>
        <translation>작동하지 않은 기간을 읽을 수 없거나 시작 전에 끝나는 것으로 되어 있어 노력량에 넣지 않았습니다.</translation>
    </message>
    <message>
        <source>A trend is that of the counted sites, not of the population. What was not counted is filled in by a log-linear model in which all sites change alike (Pannekoek and van Strien 2001). Countries do not add up to the flyway.</source>
        <translation>추세는 조사된 대상지의 추세이며 개체군의 추세가 아닙니다. 조사되지 않은 값은 모든 대상지가 똑같이 변한다고 보는 로그 선형 모형으로 채웁니다(Pannekoek and van Strien 2001). 국가별 값을 더해도 이동경로 전체의 값이 되지 않습니다.</translation>
    </message>
    <message>
        <source>A value is not one of those allowed, so it was left out.</source>
        <translation>허용되지 않는 값이어서 넣지 않았습니다.</translation>
    </message>
    <message>
        <source>A value is not one of those allowed.</source>
        <translation>허용되지 않는 값입니다.</translation>
    </message>
    <message>
        <source>A value that is needed is missing.</source>
        <translation>필요한 값이 누락되었습니다.</translation>
    </message>
    <message>
        <source>A verdict from {seasons} complete seasons or fewer is provisional, and so is one from seasons whose completeness is not known.</source>
        <translation>완전한 계절이 {seasons}개 이하인 판정과 완전성을 알 수 없는 계절에 근거한 판정은 잠정적입니다.</translation>
    </message>
    <message>
        <source>A verdict is met, not met or insufficient data, with its figures, seasons and reason. Where data are missing, the missing seasons are named; missing data never mean that a criterion is not met.</source>
        <translation>판정은 충족, 미충족 또는 자료 부족이며 수치, 계절, 이유를 함께 적습니다. 자료가 누락된 경우에는 누락된 계절을 밝힙니다. 자료의 누락은 결코 기준 미충족을 뜻하지 않습니다.</translation>
    </message>
    <message>
        <source>A year more or less would put the record into its deployment.</source>
        <translation>연도를 1년 더하거나 빼면 레코드가 카메라 설치 기간에 들어갑니다.</translation>
    </message>
    <message>
        <source>A zip. It gets its name only after it has been read again.</source>
        <translation>ZIP 파일입니다. 다시 읽어서 확인한 후에만 최종 이름을 붙입니다.</translation>
    </message>
    <message>
        <source>AIC</source>
        <translation>아카이케 정보 기준(AIC)</translation>
    </message>
    <message>
        <source>AICc</source>
        <translation>수정 아카이케 정보 기준(AICc)</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC 값</translation>
    </message>
    <message>
        <source>AUC: 0.5 is chance, 1 is best; the first row flatters. Boyce index: 1 is best, 0 is chance, below 0 is wrong. A test with fewer than 5 presences is not known.</source>
        <translation>AUC: 0.5는 우연, 1은 가장 좋음이며, 첫 행은 실제보다 좋게 나옵니다. Boyce 지수: 1은 가장 좋음, 0은 우연, 0보다 작으면 틀린 모형입니다. 출현 지점이 5개보다 적은 검사의 값은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Above 0. Not used by the linear transform.</source>
        <translation>0보다 커야 합니다. 선형 변환에서는 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>Above 65,536 units the ranges and the acceptability are good to about 1 in 65,536 of the units; below they are exact.</source>
        <translation>단위가 65,536개를 넘으면 범위와 수용도는 단위 수의 약 65,536분의 1까지 정확하고, 그 이하이면 완전히 정확합니다.</translation>
    </message>
    <message>
        <source>Abundance from capture histories</source>
        <translation>포획이력으로 구한 개체수</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Acceptability</source>
        <translation>수용도</translation>
    </message>
    <message>
        <source>Acceptability is the share of the draws in which a unit is among the best (Lahdelma, Hokkanen and Salminen 1998): near 1 it is among them whatever the weights are. Fields contrib_ hold what each criterion adds to the score.</source>
        <translation>수용도는 단위가 가장 좋은 단위에 드는 추출의 비율입니다(Lahdelma, Hokkanen and Salminen 1998). 1에 가까우면 가중치가 어떻든 가장 좋은 단위에 듭니다. contrib_ 필드에는 각 기준이 점수에 더하는 값이 들어 있습니다.</translation>
    </message>
    <message>
        <source>Acceptability is the share of the draws in which a unit is among these.</source>
        <translation>수용도는 단위가 여기에 드는 추출의 비율입니다.</translation>
    </message>
    <message>
        <source>Account for survey effort</source>
        <translation>조사 노력량 집계</translation>
    </message>
    <message>
        <source>Account of an import</source>
        <translation>가져오기 처리 내역</translation>
    </message>
    <message>
        <source>Account of the check</source>
        <translation>검사 처리 내역</translation>
    </message>
    <message>
        <source>Account of the check (HTML)</source>
        <translation>검사 처리 내역(HTML)</translation>
    </message>
    <message>
        <source>Account of the forms</source>
        <translation>양식 처리 내역</translation>
    </message>
    <message>
        <source>Account of the import</source>
        <translation>가져오기 처리 내역</translation>
    </message>
    <message>
        <source>Account of the import (HTML)</source>
        <translation>가져오기 처리 내역(HTML)</translation>
    </message>
    <message>
        <source>Accounts for survey effort: when each station worked and when not, and how much that is by country, distance from the border, year and method. Days, hours and kilometres are never added.</source>
        <translation>조사 노력량을 집계합니다. 각 설치지점이 작동한 때와 작동하지 않은 때, 그리고 국가, 국경으로부터의 거리, 연도, 방법별 양을 보여 줍니다. 일, 시간, 킬로미터는 결코 더하지 않습니다.</translation>
    </message>
    <message>
        <source>Across a border</source>
        <translation>국경을 넘음</translation>
    </message>
    <message>
        <source>Acting together</source>
        <translation>함께 추진</translation>
    </message>
    <message>
        <source>Acting together saves at least {least} % and at most {most} % of what acting alone takes.</source>
        <translation>함께 추진하면 따로 추진할 때 드는 양을 최소 {least}%, 최대 {most}% 줄입니다.</translation>
    </message>
    <message>
        <source>Add a judge</source>
        <translation>평가자 추가</translation>
    </message>
    <message>
        <source>Add a layer of core areas and a raster of resistance to the project, or build the raster by the tools below.</source>
        <translation>핵심지역 레이어와 저항 래스터를 프로젝트에 추가하거나, 아래의 도구로 래스터를 만드십시오.</translation>
    </message>
    <message>
        <source>Add species, season and population to table site_species.</source>
        <translation>site_species 테이블에 종, 계절, 개체군을 추가하십시오.</translation>
    </message>
    <message>
        <source>Add the counts of all other waterbirds by hand.</source>
        <translation>그 밖의 모든 물새의 개체수 조사를 직접 추가하십시오.</translation>
    </message>
    <message>
        <source>Add the organisation and its role to table stakeholders.</source>
        <translation>stakeholders 테이블에 기관·단체와 그 역할을 추가하십시오.</translation>
    </message>
    <message>
        <source>Add the threats to the site to table threats.</source>
        <translation>threats 테이블에 대상지의 위협요인을 추가하십시오.</translation>
    </message>
    <message>
        <source>Added: {added}; changed: {changed}; gone: {gone}; unchanged: {unchanged}.</source>
        <translation>추가: {added}; 변경: {changed}; 없어짐: {gone}; 그대로: {unchanged}.</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>수신처</translation>
    </message>
    <message>
        <source>Adds how many of these lines or polygons the way meets.</source>
        <translation>경로와 만나는 이 레이어의 선 또는 폴리곤 수를 추가합니다.</translation>
    </message>
    <message>
        <source>Adds rank and place of each corridor under contrasts of 10, 100 and 1000; takes three times longer.</source>
        <translation>저항 대비 10, 100, 1000에서의 각 생태축의 순위와 위치를 추가하며, 시간이 세 배 더 걸립니다.</translation>
    </message>
    <message>
        <source>Adds the protected share of each corridor.</source>
        <translation>각 생태축에서 보호되는 면적의 비율을 추가합니다.</translation>
    </message>
    <message>
        <source>Adds the way of least cost to crossings with exact places. Projected in metres, square cells, 1 or more.</source>
        <translation>위치가 정확한 국경 통과에 최소비용경로를 추가합니다. 미터 단위의 투영 좌표계, 정사각형 셀, 1 이상의 값이어야 합니다.</translation>
    </message>
    <message>
        <source>Administrative region</source>
        <translation>행정구역</translation>
    </message>
    <message>
        <source>Aerial imagery</source>
        <translation>항공사진</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>After an interruption this run begins anew, for its results go to no lasting folder. Choose a folder of the working file, where it can go on.</source>
        <translation>결과가 계속 남는 폴더에 저장되지 않으므로, 중단되면 이 실행은 처음부터 다시 시작합니다. 이어서 실행할 수 있도록 작업 파일의 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>Age class</source>
        <translation>연령 구분</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Agree on one method</source>
        <translation>하나의 방법에 합의</translation>
    </message>
    <message>
        <source>Agree on recommendations and write them into table recommendations.</source>
        <translation>권고에 합의하고 recommendations 테이블에 적으십시오.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>의견이 같은 쌍</translation>
    </message>
    <message>
        <source>Agreed codes are one animal in all data sets, or each data set has its own, or the matched individuals tell.</source>
        <translation>합의한 코드는 모든 데이터 세트에서 한 마리의 동물을 가리키거나, 데이터 세트마다 따로 보거나, 일치 판정된 개체에 따릅니다.</translation>
    </message>
    <message>
        <source>Agreement of reviewers</source>
        <translation>검토자 간 일치도</translation>
    </message>
    <message>
        <source>Air pollution</source>
        <translation>대기 오염</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>All alleles must be of one laboratory, or be calibrated as “Match genotypes” has it; otherwise groups differ because their laboratories do, and the report says so. Sex markers are left out.</source>
        <translation>모든 대립유전자는 한 분석실의 것이거나 “유전자형 일치 판정” 알고리즘에서와 같이 보정되어 있어야 합니다. 그렇지 않으면 분석실이 다르다는 이유만으로 그룹 간 차이가 나타나며, 보고서에 그렇게 적습니다. 성별 표지자는 뺍니다.</translation>
    </message>
    <message>
        <source>All animals</source>
        <translation>전체 개체</translation>
    </message>
    <message>
        <source>All animals are taken to be equal in survival, crossing and detection. Where they differ much, the intervals are too narrow.</source>
        <translation>생존, 국경 통과, 탐지는 모든 개체에서 같다고 봅니다. 개체 간 차이가 크면 구간이 지나치게 좁습니다.</translation>
    </message>
    <message>
        <source>All animals were seen on one side: {sides}. No rate was estimated. Import the records of the other side, or choose more in COUNTRIES.</source>
        <translation>모든 개체가 한쪽에서만 확인되었습니다: {sides}. 통과율을 추정하지 않았습니다. 다른 쪽의 레코드를 가져오거나 COUNTRIES 항목에서 더 많은 국가를 선택하십시오.</translation>
    </message>
    <message>
        <source>All cells of a polygon are one node (a short circuit), even over cells without data.</source>
        <translation>데이터가 없는 셀이 사이에 있더라도 한 폴리곤의 모든 셀을 하나의 노드로 봅니다(단락).</translation>
    </message>
    <message>
        <source>All countries, each site once</source>
        <translation>모든 국가(대상지는 한 번씩만)</translation>
    </message>
    <message>
        <source>All counts are zero.</source>
        <translation>모든 개체수 조사의 값이 0입니다.</translation>
    </message>
    <message>
        <source>All counts of seasons in the period</source>
        <translation>기간에 속한 계절의 모든 개체수 조사</translation>
    </message>
    <message>
        <source>All flagship waterbirds together</source>
        <translation>모든 깃대종 물새 합계</translation>
    </message>
    <message>
        <source>All key sites of this country; it is also filled in as the country of the office.</source>
        <translation>이 국가의 모든 핵심 서식지가 들어가며, 기관의 국가로도 채워집니다.</translation>
    </message>
    <message>
        <source>All loci, by amplifications</source>
        <translation>전체 유전자좌(증폭 횟수로 가중)</translation>
    </message>
    <message>
        <source>All loci, plain mean</source>
        <translation>전체 유전자좌(단순 평균)</translation>
    </message>
    <message>
        <source>All needed measures taken</source>
        <translation>필요한 조치를 모두 취함</translation>
    </message>
    <message>
        <source>All numbers are minima. A crossing whose animal was last seen before the period may have happened before it as well.</source>
        <translation>모든 수는 최솟값입니다. 기간 전에 마지막으로 확인된 동물의 국경 통과는 기간 전에 일어났을 수도 있습니다.</translation>
    </message>
    <message>
        <source>All numbers are of the joint population of all sides. There is no estimate by country: animals that live on two sides would be counted twice.</source>
        <translation>모든 수는 모든 쪽을 합친 공동 개체군에 대한 것입니다. 국가별 추정값은 없습니다. 양쪽에 사는 개체를 두 번 세게 되기 때문입니다.</translation>
    </message>
    <message>
        <source>All numbers of crossings are minimum numbers: what cameras and samples miss is not in them.</source>
        <translation>국경 통과의 수는 모두 최소한의 수입니다. 카메라와 시료가 놓친 것은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>All of it becomes visible at once or not at all. If the import is interrupted, the database is as it was before.</source>
        <translation>전체가 한 번에 보이게 되거나 전혀 보이지 않습니다. 가져오기가 중단되면 데이터베이스는 이전 상태 그대로입니다.</translation>
    </message>
    <message>
        <source>All of it should be mapped. Without it only holes in the map are gaps.</source>
        <translation>이 지역 전체가 지도에 들어 있어야 합니다. 지정하지 않으면 지도 안의 구멍만 빈틈으로 봅니다.</translation>
    </message>
    <message>
        <source>All of them hold for a closed population: more than 90 days are warned of. They are of the joint population of all sides; an estimate by country is not given, because it would count animals that live on two sides twice. By country only the animals seen are told, beside the joint minimum. A wrong identity makes one animal two and the estimates too high.</source>
        <translation>모두 폐쇄 개체군에만 성립하므로 90일을 넘으면 경고합니다. 추정값은 모든 쪽을 합친 공동 개체군에 대한 것입니다. 국가별 추정값은 양쪽에 사는 개체를 두 번 세게 되므로 제시하지 않습니다. 국가별로는 확인된 개체수만 공동 최소 개체수 옆에 나타냅니다. 개체식별이 잘못되면 한 개체가 두 개체가 되어 추정값이 지나치게 커집니다.</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>전체 쌍</translation>
    </message>
    <message>
        <source>All records lie at one place.</source>
        <translation>모든 레코드가 한 위치에 있습니다.</translation>
    </message>
    <message>
        <source>All records of a species, or those of each individual; without a name, those that may be one animal.</source>
        <translation>종의 모든 레코드를 함께 다루거나 개체별 레코드를 따로 다룹니다. 이름이 없으면 같은 동물일 수 있는 레코드를 함께 다룹니다.</translation>
    </message>
    <message>
        <source>All sites are taken to change alike and to be independent; birds that move from one site to another break both. Maxima of sites are of different days. Too few counts give insufficient data with the reason; a season known to be incomplete counts as not counted, and not counted is never zero.</source>
        <translation>모든 대상지가 똑같이 변하며 서로 독립이라고 봅니다. 새가 한 대상지에서 다른 대상지로 옮겨 가면 두 가정이 모두 깨집니다. 대상지의 최댓값은 서로 다른 날의 값입니다. 개체수 조사가 너무 적으면 이유와 함께 자료 부족으로 적습니다. 불완전하다고 알려진 계절은 조사되지 않은 것으로 보며, 조사되지 않은 것은 결코 0이 아닙니다.</translation>
    </message>
    <message>
        <source>All sites of the flyway</source>
        <translation>이동경로의 모든 대상지</translation>
    </message>
    <message>
        <source>All sites with a score</source>
        <translation>점수가 있는 모든 대상지</translation>
    </message>
    <message>
        <source>All steps were done without reaching the gap asked for: something better may exist.</source>
        <translation>요구한 격차에 이르지 못하고 모든 단계를 마쳤습니다. 더 좋은 선택이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>All tables are there from the first day, so that no office has to move its data later. A conservation database that exists already is kept as it is.</source>
        <translation>모든 테이블이 처음부터 있으므로 나중에 데이터를 옮겨야 하는 기관이 없습니다. 이미 있는 보전 데이터베이스는 그대로 유지합니다.</translation>
    </message>
    <message>
        <source>All targets at least cost</source>
        <translation>최소 비용으로 모든 목표량 달성</translation>
    </message>
    <message>
        <source>All targets at least cost; or within a budget the least shortfall, or the most targets met.</source>
        <translation>최소 비용으로 모든 목표량을 달성하거나, 예산 안에서 부족량을 가장 적게 하거나 목표량을 가장 많이 달성합니다.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>전체 합계</translation>
    </message>
    <message>
        <source>All together: one scale for all units, so that rank 1 is the best of the whole region, and a country whose values are lower has its units further down. By country: the scale and the ranks are those within each country, so that each has its own rank 1, and ranks of two countries cannot be compared. Neither ranks countries.</source>
        <translation>전체 함께: 모든 단위에 하나의 척도를 쓰므로 순위 1은 지역 전체에서 가장 좋은 단위이며, 값이 낮은 국가의 단위는 더 아래에 놓입니다. 국가별: 척도와 순위를 각 국가 안에서 정하므로 국가마다 순위 1이 있으며, 두 국가의 순위는 서로 비교할 수 없습니다. 어느 쪽도 국가의 순위를 매기지 않습니다.</translation>
    </message>
    <message>
        <source>All units cost 0. Nothing was computed. Choose another field, or none to take the area.</source>
        <translation>모든 단위의 비용이 0입니다. 아무것도 계산하지 않았습니다. 다른 필드를 선택하거나, 필드를 비워 두어 면적을 쓰십시오.</translation>
    </message>
    <message>
        <source>All units with selected (1 or 0), frequency among the solutions, and rarity.</source>
        <translation>모든 단위와 선택 여부(1 또는 0), 선택안 가운데 선택된 빈도, 희귀도입니다.</translation>
    </message>
    <message>
        <source>All weights are 0. Nothing was computed. Choose another field or leave it out.</source>
        <translation>모든 가중치가 0입니다. 아무것도 계산하지 않았습니다. 다른 필드를 선택하거나 필드를 비워 두십시오.</translation>
    </message>
    <message>
        <source>All weights are 0. Nothing was computed. Give a criterion a weight above 0.</source>
        <translation>가중치가 모두 0입니다. 아무것도 계산하지 않았습니다. 기준 하나 이상에 0보다 큰 가중치를 지정하십시오.</translation>
    </message>
    <message>
        <source>All, each once</source>
        <translation>전체(각각 한 번씩만)</translation>
    </message>
    <message>
        <source>Alleles</source>
        <translation>대립유전자 수</translation>
    </message>
    <message>
        <source>Alleles of laboratories that are not calibrated to each other cannot be compared. No match between them is declared.</source>
        <translation>서로 보정되지 않은 분석실의 대립유전자는 비교할 수 없습니다. 두 분석실 사이의 일치는 인정하지 않습니다.</translation>
    </message>
    <message>
        <source>Alleles, richness, heterozygosity, Fis and the exact test.</source>
        <translation>대립유전자 수, 풍부도, 이형접합도, Fis, 정확 검정입니다.</translation>
    </message>
    <message>
        <source>Allelic richness</source>
        <translation>대립유전자 풍부도</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>따로</translation>
    </message>
    <message>
        <source>Alone, each country reaches the share of each target that it holds of the feature in its own units; together the group reaches the sum wherever it is best. Targets of one country (TARGETS_TABLE) stay its own. With a budget each has its part by the cost of its units.</source>
        <translation>따로 추진할 때는 국가마다 각 목표량 가운데 자국의 단위에 있는 보전대상의 비율만큼을 달성합니다. 함께 추진할 때는 집단이 어디든 가장 좋은 곳에서 그 합계를 달성합니다. 한 국가의 목표량(TARGETS_TABLE)은 그 국가의 것으로 남습니다. 예산이 있으면 국가마다 그 단위의 비용에 따라 예산의 몫을 받습니다.</translation>
    </message>
    <message>
        <source>Along the line.</source>
        <translation>선을 따라 잰 거리입니다.</translation>
    </message>
    <message>
        <source>Along the line. The report has no segments shorter than 15 km.</source>
        <translation>선을 따라 잰 길이입니다. 보고서에는 15 km보다 짧은 구간이 없습니다.</translation>
    </message>
    <message>
        <source>Along which stretches of the border did animals cross it?</source>
        <translation>동물이 국경의 어느 부분에서 국경을 통과했습니까?</translation>
    </message>
    <message>
        <source>Altai</source>
        <translation>알타이</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>대안</translation>
    </message>
    <message>
        <source>Alternative way</source>
        <translation>대안 경로</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>대안 경로</translation>
    </message>
    <message>
        <source>Alternatives are searched with resistance ten times higher near the ways found before, within 5 percent of the length of the cheapest (penalty method, Johnson et al. 1993), and listed where at least half of their length leads elsewhere (Abraham et al. 2013). cost is their real cost, detour that cost against the least.</source>
        <translation>대안 경로는 앞서 찾은 경로 가까이, 곧 비용이 가장 적은 경로 길이의 5퍼센트 거리 안의 저항을 열 배로 높여 찾으며(벌점법, Johnson et al. 1993), 길이의 절반 이상이 다른 곳을 지나는 것을 목록에 싣습니다(Abraham et al. 2013). cost는 실제 비용이고, detour는 최소 비용에 견준 비용입니다.</translation>
    </message>
    <message>
        <source>Alternatives that lead elsewhere for at least half of their length: {found}, for {corridors} corridors.</source>
        <translation>길이의 절반 이상이 다른 곳을 지나는 대안 경로: {found}, 생태축: {corridors}.</translation>
    </message>
    <message>
        <source>Ambiguous rows are records whose side is in doubt. They are listed and never counted.</source>
        <translation>불확실한 행은 국경의 어느 쪽인지 의심스러운 레코드입니다. 목록에는 싣지만 결코 세지 않습니다.</translation>
    </message>
    <message>
        <source>Among the best in {share} of the random draws</source>
        <translation>무작위 추출에서 가장 좋은 단위에 드는 비율: {share}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>양</translation>
    </message>
    <message>
        <source>Amount of a raster</source>
        <translation>래스터의 양</translation>
    </message>
    <message>
        <source>Amount of effort</source>
        <translation>노력량</translation>
    </message>
    <message>
        <source>Amount, protected amount and share of each feature by country, and whether the target is met.</source>
        <translation>국가별 각 보전대상의 양, 보호된 양과 비율, 그리고 목표량의 달성 여부입니다.</translation>
    </message>
    <message>
        <source>Amounts of different units are never added.</source>
        <translation>단위가 다른 양은 결코 더하지 않습니다.</translation>
    </message>
    <message>
        <source>An allele has decimals: its size must be binned to a whole number first.</source>
        <translation>대립유전자에 소수가 있습니다. 먼저 크기를 구간화하여 정수로 만들어야 합니다.</translation>
    </message>
    <message>
        <source>An animal seen in two countries counts once; national totals of cats are never added.</source>
        <translation>두 나라에서 확인된 개체는 한 번만 셉니다. 대형 고양잇과의 국가별 총수는 결코 더하지 않습니다.</translation>
    </message>
    <message>
        <source>An animal that crossed without being photographed on both sides is missing from the share, so the share is a minimum.</source>
        <translation>국경을 통과했지만 양쪽에서 촬영되지 않은 개체는 비율에서 빠지므로 이 비율은 최솟값입니다.</translation>
    </message>
    <message>
        <source>An animal was caught at two stations in one occasion, which detectors of the kind “multi” cannot do. Nothing was estimated. Choose “proximity” or “count”.</source>
        <translation>한 조사 회차에 한 개체가 두 설치지점에서 포획되었으나, “multi” 유형의 탐지기에서는 있을 수 없는 일입니다. 아무것도 추정하지 않았습니다. “proximity” 또는 “count” 유형을 선택하십시오.</translation>
    </message>
    <message>
        <source>An area is a list of sites without a boundary. Effort, animals and what is not shared are of the whole of each country. An office adds areas of its own in the tables study_areas and study_area_sites and names them in OWN_AREAS.</source>
        <translation>지역은 경계가 없는 대상지 목록입니다. 노력량, 동물, 공유되지 않은 것은 각 국가 전체의 값입니다. 기관의 자체 지역은 study_areas와 study_area_sites 테이블에 추가하고 OWN_AREAS에 적습니다.</translation>
    </message>
    <message>
        <source>An earlier row tells of the same.</source>
        <translation>앞의 행이 같은 내용을 나타냅니다.</translation>
    </message>
    <message>
        <source>An estimate lies at its limit or has no error: the histories do not tell use and detection apart. Take fewer covariates or more visits.</source>
        <translation>추정값이 한계에 있거나 오차가 없습니다. 이 이력으로는 이용과 탐지를 구별할 수 없습니다. 공변량을 줄이거나 방문을 늘리십시오.</translation>
    </message>
    <message>
        <source>An estimate or interval from samples reaches the largest population searched; it may be larger.</source>
        <translation>시료에서 구한 추정값 또는 구간이 탐색한 최대 개체군 크기에 이르렀습니다. 실제로는 더 클 수 있습니다.</translation>
    </message>
    <message>
        <source>An exact archive needs a recipient, whom the run records.</source>
        <translation>정밀 아카이브에는 수령자가 있어야 하며, 수령자는 실행 기록에 남습니다.</translation>
    </message>
    <message>
        <source>An exact package needs a recipient, whom the run records. It has all that the standard has a field for. Other columns of the source stay in the database.</source>
        <translation>정밀 패키지에는 수령자가 있어야 하며, 수령자는 실행 기록에 남습니다. 표준에 필드가 있는 내용은 모두 들어갑니다. 원본의 다른 열은 데이터베이스에 남습니다.</translation>
    </message>
    <message>
        <source>An exact product needs a recipient. Nothing was released. Name the recipient.</source>
        <translation>정밀 자료를 제공하려면 수령자가 있어야 합니다. 아무것도 제공하지 않았습니다. 수령자를 지정하십시오.</translation>
    </message>
    <message>
        <source>An inferred link is drawn dashed. It says which sites are near each other in consecutive seasons, not that a bird flew from one to the other. Borders crossed are named only where telemetry shows it.</source>
        <translation>추정 연결은 파선으로 그립니다. 이어지는 계절에 어느 대상지들이 서로 가까운지를 나타낼 뿐, 새가 한 곳에서 다른 곳으로 날아갔다는 뜻이 아닙니다. 통과한 국경은 위치추적으로 확인된 경우에만 밝힙니다.</translation>
    </message>
    <message>
        <source>An object with a test and its level (off, info, flag, reject), or with its level and its numbers: {"near_capital": "off", "impossible_speed": {"level": "flag", "AT_km_day": 80}}. Left empty: the default levels.</source>
        <translation>검사와 그 수준(off, info, flag, reject), 또는 수준과 수치를 담은 객체입니다: {"near_capital": "off", "impossible_speed": {"level": "flag", "AT_km_day": 80}}. 비워 두면 기본 수준을 사용합니다.</translation>
    </message>
    <message>
        <source>An object with species_id, agency_a, code_a, agency_b and code_b.</source>
        <translation>species_id, agency_a, code_a, agency_b, code_b가 들어 있는 객체입니다.</translation>
    </message>
    <message>
        <source>An observation of one picture is told by the record of its event.</source>
        <translation>사진 한 장의 관찰은 그 이벤트의 레코드에 담겨 있습니다.</translation>
    </message>
    <message>
        <source>An occasion is 7 days by default, counted in UTC from the first day on. All cameras of a station are one station, which works while one of them works. Where it does not work the effort is 0, which is not the same as no detection; in the histories - stands where nothing worked. Records known to a day count, coarser ones do not. Cubs are left out. Every record that is left out is counted with its reason.</source>
        <translation>조사 회차는 기본값이 7일이며, 첫날부터 UTC로 셉니다. 한 설치지점의 모든 카메라는 하나의 설치지점으로 보며, 설치지점은 카메라가 한 대라도 작동하는 동안 작동하는 것으로 봅니다. 작동하지 않으면 노력량이 0이며, 이는 탐지 없음과 다릅니다. 포획이력에서 아무것도 작동하지 않은 곳에는 - 기호를 적습니다. 날짜까지 알려진 레코드는 사용하고 그보다 거친 레코드는 사용하지 않습니다. 새끼는 뺍니다. 뺀 레코드는 모두 이유와 함께 셉니다.</translation>
    </message>
    <message>
        <source>An occasion is {days} days of UTC, the same for all sides. Where a station did not work, its effort is 0, which is not the same as no detection.</source>
        <translation>조사 회차는 UTC 기준 {days}일이며 모든 쪽에서 같습니다. 설치지점이 작동하지 않은 곳의 노력량은 0이며, 이는 탐지 없음과 다릅니다.</translation>
    </message>
    <message>
        <source>An occasion with effort 0 was no visit. Left empty, every row was one.</source>
        <translation>노력량이 0인 조사 회차는 방문이 아닙니다. 비워 두면 모든 행을 방문으로 봅니다.</translation>
    </message>
    <message>
        <source>An office on each side of the lake assesses its site, and then both look at the lake together.</source>
        <translation>호수의 양쪽에서 기관이 각각 자기 대상지를 평가한 다음, 두 기관이 함께 호수를 살펴봅니다.</translation>
    </message>
    <message>
        <source>An officer or a country. Without a field all rows are of one judge.</source>
        <translation>담당자 또는 국가입니다. 필드가 없으면 모든 행을 한 평가자의 것으로 봅니다.</translation>
    </message>
    <message>
        <source>An outline is written for one site or for the sites of one species. Nothing was written. Give one of them.</source>
        <translation>개요는 대상지 하나 또는 한 종의 대상지에 대하여 작성합니다. 아무것도 작성하지 않았습니다. 둘 중 하나를 지정하십시오.</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>개체수</translation>
    </message>
    <message>
        <source>Animals are counted again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>이만큼의 잘못된 코드를 더하여 개체수를 다시 셉니다. 비워 두면 종의 기본값을 사용합니다.</translation>
    </message>
    <message>
        <source>Animals are those of all years.</source>
        <translation>개체수는 모든 연도의 값입니다.</translation>
    </message>
    <message>
        <source>Animals at least</source>
        <translation>최소 개체수</translation>
    </message>
    <message>
        <source>Animals at least = first + second - both, from codes and sides alone. National numbers are never added up: the sum is shown for what it counts twice.</source>
        <translation>최소 개체수 = 첫째 목록 + 둘째 목록 - 두 목록 모두에 있는 개체수이며, 코드와 확인된 쪽만으로 구합니다. 국가별 수는 결코 더하지 않습니다. 합계는 무엇이 두 번 세어지는지 보이려고 나타낸 것입니다.</translation>
    </message>
    <message>
        <source>Animals at least: {least}; at most: {most}; pairs joined: {joined}; conflicts: {conflicts}.</source>
        <translation>최소 개체수: {least}; 최대 개체수: {most}; 합친 쌍: {joined}; 충돌: {conflicts}.</translation>
    </message>
    <message>
        <source>Animals at most</source>
        <translation>최대 개체수</translation>
    </message>
    <message>
        <source>Animals by country</source>
        <translation>국가별 개체수</translation>
    </message>
    <message>
        <source>Animals by grade and country</source>
        <translation>등급과 국가별 개체수</translation>
    </message>
    <message>
        <source>Animals caught</source>
        <translation>포획된 개체수</translation>
    </message>
    <message>
        <source>Animals caught at stations with effort: {animals}; a spatial model needs {least} or more. Nothing was estimated. Choose more days or sides.</source>
        <translation>노력량이 있는 설치지점에서 포획된 개체수: {animals}. 공간 모형에 필요한 최소 개체수: {least}. 아무것도 추정하지 않았습니다. 더 많은 날짜 또는 국경 쪽을 선택하십시오.</translation>
    </message>
    <message>
        <source>Animals caught in more than one session: {animals}. Sessions are fitted as populations of their own, so the limits are too narrow, and numbers of sessions are not to be added up.</source>
        <translation>둘 이상의 세션에서 포획된 동물: {animals}. 세션을 저마다 별개의 개체군으로 적합하므로 신뢰한계가 지나치게 좁으며, 세션별 수를 더해서는 안 됩니다.</translation>
    </message>
    <message>
        <source>Animals counted once by pair of agencies, from the codes alone.</source>
        <translation>두 기관의 쌍별로 한 번씩만 센 개체수이며, 코드만으로 구합니다.</translation>
    </message>
    <message>
        <source>Animals counted once by pair of countries, and what adding up national lists would count twice.</source>
        <translation>두 국가의 쌍별로 한 번씩만 센 개체수와 국가별 목록을 더하면 두 번 세게 되는 개체수입니다.</translation>
    </message>
    <message>
        <source>Animals expected</source>
        <translation>기대 개체수</translation>
    </message>
    <message>
        <source>Animals in all</source>
        <translation>전체 개체수</translation>
    </message>
    <message>
        <source>Animals known by photographs and animals known by genotypes are two lists. They are never added up, for one animal may stand in both.</source>
        <translation>사진으로 알려진 동물과 유전자형으로 알려진 동물은 서로 다른 두 목록입니다. 한 동물이 두 목록에 모두 있을 수 있으므로 두 목록을 결코 더하지 않습니다.</translation>
    </message>
    <message>
        <source>Animals of Primorye seen in China, at least</source>
        <translation>중국에서 확인된 연해주 개체의 최소 개체수</translation>
    </message>
    <message>
        <source>Animals of all sides together: {animals}; occasions with effort: {occasions}; captures: {captures}; flank: {flank}.</source>
        <translation>모든 쪽을 합친 개체수: {animals}; 노력량이 있는 조사 회차: {occasions}; 포획: {captures}; 옆면: {flank}.</translation>
    </message>
    <message>
        <source>Animals of the left flank</source>
        <translation>왼쪽 옆면의 개체수</translation>
    </message>
    <message>
        <source>Animals of the right flank</source>
        <translation>오른쪽 옆면의 개체수</translation>
    </message>
    <message>
        <source>Animals of unknown sex may be either.</source>
        <translation>성별을 알 수 없는 개체는 어느 쪽이든 될 수 있습니다.</translation>
    </message>
    <message>
        <source>Animals on both sides</source>
        <translation>양쪽에서 확인된 개체수</translation>
    </message>
    <message>
        <source>Animals on several sides in one occasion, of which the last is used</source>
        <translation>한 조사 회차에 여러 쪽에서 확인된 개체(마지막 쪽을 사용)</translation>
    </message>
    <message>
        <source>Animals per 100 km2</source>
        <translation>100 km²당 개체수</translation>
    </message>
    <message>
        <source>Animals per 100 km2: {density}; animals expected in the mask of all sides: {expected}, from {low} to {high}. Sigma {sigma} m, buffer {buffer} m.</source>
        <translation>100 km²당 개체수: {density}; 모든 쪽의 마스크 안에 있는 기대 개체수: {expected}, 범위: {low}~{high}. 시그마 {sigma} m, 버퍼 {buffer} m.</translation>
    </message>
    <message>
        <source>Animals proposed</source>
        <translation>제안된 개체수</translation>
    </message>
    <message>
        <source>Animals seen in more than one country</source>
        <translation>둘 이상의 국가에서 확인된 개체수</translation>
    </message>
    <message>
        <source>Animals seen in two occasions or more: {animals}, needed: {least}. No rate was estimated. Choose a longer period or shorter occasions, or use the minimum numbers.</source>
        <translation>둘 이상의 조사 회차에서 확인된 개체수: {animals}, 필요한 개체수: {least}. 통과율을 추정하지 않았습니다. 더 긴 기간이나 더 짧은 조사 회차를 선택하거나, 최소한의 수를 사용하십시오.</translation>
    </message>
    <message>
        <source>Animals seen, not to be added up</source>
        <translation>확인된 개체수(서로 더하지 않음)</translation>
    </message>
    <message>
        <source>Animals that crossed, by sex</source>
        <translation>국경을 통과한 개체수(성별)</translation>
    </message>
    <message>
        <source>Animals whose genotype fits another group better than 99 percent of simulated residents do: {migrants} of {animals}. This is never counted as a border crossing.</source>
        <translation>유전자형이 다른 그룹에 더 잘 맞으며 그 정도가 모의실험한 정주 개체의 99퍼센트를 넘는 개체: {animals} 가운데 {migrants}. 이는 결코 국경 통과로 세지 않습니다.</translation>
    </message>
    <message>
        <source>Animals with a code and animals known by genotype alone are two lists of perhaps the same animals. They are never added up: each number is of the larger list.</source>
        <translation>코드가 있는 동물과 유전자형만으로 알려진 동물은, 어쩌면 같은 동물이 들어 있을 두 목록입니다. 두 목록을 결코 더하지 않으며, 각 수는 더 큰 목록의 수입니다.</translation>
    </message>
    <message>
        <source>Animals with a crossing, then all animals with two usable records or more. Females and males are compared by Fisher's exact test, two-sided; unknown sex is in no test. Only tracks have a ratio of rates, with the exact interval of Clopper and Pearson (1934).</source>
        <translation>국경을 통과한 개체수, 다음으로 사용할 수 있는 레코드가 둘 이상인 모든 개체수입니다. 암컷과 수컷은 Fisher의 정확 검정(양측)으로 비교하며, 성별을 알 수 없는 개체는 어느 검정에도 넣지 않습니다. 비율값의 비는 이동 궤적에만 있으며 Clopper and Pearson(1934)의 정확 구간을 함께 적습니다.</translation>
    </message>
    <message>
        <source>Animals with a range</source>
        <translation>행동권이 있는 개체</translation>
    </message>
    <message>
        <source>Animals with two records or more</source>
        <translation>레코드가 둘 이상인 개체수</translation>
    </message>
    <message>
        <source>Animals without a range</source>
        <translation>행동권이 없는 개체</translation>
    </message>
    <message>
        <source>Animals without a range: {animals}. {reason}</source>
        <translation>행동권이 없는 개체: {animals}. {reason}</translation>
    </message>
    <message>
        <source>Animals: {animals} of {all}.</source>
        <translation>개체수: 전체 {all} 중 {animals}.</translation>
    </message>
    <message>
        <source>Animals: {animals}; groups: {groups}; loci: {loci}.</source>
        <translation>개체: {animals}; 그룹: {groups}; 유전자좌: {loci}.</translation>
    </message>
    <message>
        <source>Animals: {animals}; stations: {stations}; cells of the mask: {cells}. One fit takes about {seconds} s and {megabytes} MB.</source>
        <translation>개체수: {animals}; 설치지점: {stations}; 마스크의 셀: {cells}. 적합 한 번에 걸리는 시간은 약 {seconds}초, 메모리는 약 {megabytes} MB입니다.</translation>
    </message>
    <message>
        <source>Animals: {animals}; with a home range: {ranges}; without one: {left}.</source>
        <translation>개체수: {animals}; 행동권이 있는 개체: {ranges}; 행동권이 없는 개체: {left}.</translation>
    </message>
    <message>
        <source>Another country than stated</source>
        <translation>명시된 국가와 다름</translation>
    </message>
    <message>
        <source>Another data set has an observation of the species at nearly the same time and place.</source>
        <translation>다른 데이터 세트에 거의 같은 시각과 위치에서 이 종을 관찰한 기록이 있습니다.</translation>
    </message>
    <message>
        <source>Another data set has the same observation in another datum or online map.</source>
        <translation>다른 데이터 세트에 데이텀 또는 온라인 지도만 다른 같은 관찰이 있습니다.</translation>
    </message>
    <message>
        <source>Another data set has the same observation in another time zone.</source>
        <translation>다른 데이터 세트에 시간대만 다른 같은 관찰이 있습니다.</translation>
    </message>
    <message>
        <source>Another data set has the same observation.</source>
        <translation>다른 데이터 세트에 같은 관찰이 있습니다.</translation>
    </message>
    <message>
        <source>Another data set seems to hold the same observation.</source>
        <translation>다른 데이터 세트에 같은 관찰이 있는 것으로 보입니다.</translation>
    </message>
    <message>
        <source>Answers in which offices differ</source>
        <translation>기관에 따라 다른 답</translation>
    </message>
    <message>
        <source>Answers in which two offices differ: {rows}.</source>
        <translation>두 기관의 답이 서로 다른 곳: {rows}.</translation>
    </message>
    <message>
        <source>Any other table (CSV, TSV, XLSX, ODS) with a species, a date and a place, its headers in any of seven languages. What the header does not tell, MAPPING says: {"species": "what", "date": "when", "declaredSide": "=RUS"}. The dialog of the dock saves it as a profile, and PROFILE uses it without a screen.</source>
        <translation>종, 날짜, 위치가 있는 그 밖의 모든 표(CSV, TSV, XLSX, ODS)이며, 머리글은 일곱 언어 가운데 어느 것이든 됩니다. 머리글로 알 수 없는 것은 MAPPING 항목에 적습니다: {"species": "what", "date": "when", "declaredSide": "=RUS"}. 패널의 대화상자에서 이를 프로파일로 저장하며, 화면 없이 실행할 때는 PROFILE 항목으로 사용합니다.</translation>
    </message>
    <message>
        <source>Aquaculture</source>
        <translation>수산 양식</translation>
    </message>
    <message>
        <source>Archive {file} holds a member that would leave its folder: {member}. Nothing was changed. Do not use this archive.</source>
        <translation>{file} 압축 파일에 폴더 밖으로 나가는 항목이 있습니다: {member}. 변경된 내용이 없습니다. 이 압축 파일을 사용하지 마십시오.</translation>
    </message>
    <message>
        <source>Archive {file} holds no occurrences; its core is {kind}. Nothing was changed. Ask for an archive of occurrences or of events with occurrences.</source>
        <translation>{file} 아카이브에 출현 기록이 없습니다. 핵심 유형: {kind}. 변경된 내용이 없습니다. 출현 기록의 아카이브 또는 출현 기록이 딸린 이벤트의 아카이브를 요청하십시오.</translation>
    </message>
    <message>
        <source>Archive {file} unpacks to an unreasonable size. Nothing was changed. Unpack it yourself and import the folder if you trust it.</source>
        <translation>{file} 압축 파일을 풀면 크기가 지나치게 커집니다. 변경된 내용이 없습니다. 믿을 수 있는 파일이면 직접 압축을 풀고 그 폴더를 가져오십시오.</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>면적(ha)</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>면적(km²)</translation>
    </message>
    <message>
        <source>Area of a unit (km²)</source>
        <translation>단위의 면적(km²)</translation>
    </message>
    <message>
        <source>Area of the landscape (ha)</source>
        <translation>경관의 면적(ha)</translation>
    </message>
    <message>
        <source>Area of the mask (km2)</source>
        <translation>마스크의 면적(km²)</translation>
    </message>
    <message>
        <source>Area, share of the current, and normalised current of each country.</source>
        <translation>각 국가의 면적, 전류에서 차지하는 비율, 정규화 전류입니다.</translation>
    </message>
    <message>
        <source>Areas and lengths are those of the ellipsoid. Their split by country comes from points in each feature, so it is known to about 1 %. Near a border and at sea the country is unknown; such parts count in all. No gap is cut along a border: one on both sides names both countries. Of points the tables tell how many lack protection, not which. A database adds its habitats by type, each computed corridor, the sites and cells of each species, and each site alone.</source>
        <translation>면적과 길이는 타원체 위의 값입니다. 국가별 면적과 길이는 보전대상마다 그 안의 포인트로 나누므로 약 1%까지 정확합니다. 국경 가까이와 해상에서는 국가를 알 수 없으며, 그런 부분은 전체에 넣어 셉니다. 어떤 공백도 국경을 따라 자르지 않습니다. 양쪽에 걸친 공백에는 두 국가를 모두 적습니다. 포인트의 경우 테이블에는 보호되지 않은 것의 수만 나오며, 어느 포인트인지는 나오지 않습니다. 데이터베이스를 지정하면 유형별 서식지, 계산한 각 생태축, 종별 대상지와 셀, 그리고 개별 대상지를 추가합니다.</translation>
    </message>
    <message>
        <source>Areas are measured in an equal-area projection centred on the animal. The share of a country comes from points on an even grid in the range, about 4,000 of them, whose side the layer of the office or the bundled strips tell. Where they do not tell it, near a border or at sea, the share is called unknown. No range is cut along a border.</source>
        <translation>면적은 해당 개체를 중심으로 한 정적 도법에서 측정합니다. 국가별 비율은 행동권 안의 고른 격자에 놓인 약 4,000개의 포인트로 구하며, 각 포인트가 국경의 어느 쪽인지는 기관의 레이어 또는 플러그인에 들어 있는 띠로 판별합니다. 국경 가까이나 해상처럼 판별할 수 없는 곳의 비율은 알 수 없음으로 적습니다. 어떤 행동권도 국경을 따라 자르지 않습니다.</translation>
    </message>
    <message>
        <source>Areas of habitats</source>
        <translation>서식지 면적</translation>
    </message>
    <message>
        <source>Areas of the corridors</source>
        <translation>생태축의 면</translation>
    </message>
    <message>
        <source>Areas of the office's own range layer, drawn as they are there.</source>
        <translation>기관 자체 분포역 레이어의 구역을 있는 그대로 그린 것입니다.</translation>
    </message>
    <message>
        <source>Areas without resistance</source>
        <translation>저항이 없는 구역</translation>
    </message>
    <message>
        <source>Artificial hotspot</source>
        <translation>인위적 집중점</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation>QGIS와 같음</translation>
    </message>
    <message>
        <source>As agreed with the recipient, at least 12 characters. Only the numbers for the public go without.</source>
        <translation>수령자와 합의한 12자 이상의 문구입니다. 일반 공개용 수치에만 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>As the matched individuals tell</source>
        <translation>일치 판정된 개체에 따름</translation>
    </message>
    <message>
        <source>Ask for an exact sheet and name its recipient.</source>
        <translation>정밀 정보표를 요청하고 수령자를 지정하십시오.</translation>
    </message>
    <message>
        <source>Ask the quality tests</source>
        <translation>품질 검사 실행</translation>
    </message>
    <message>
        <source>Ask the quality tests again</source>
        <translation>품질 검사 다시 실행</translation>
    </message>
    <message>
        <source>Asked for in an assessment</source>
        <translation>평가에서 복원을 요구함</translation>
    </message>
    <message>
        <source>Asks the tests of quality of the records: places that are wrong by themselves, that stand for a name or lie in the sea, the side of the border, datums and Chinese online maps, clocks, speeds, gaps of effort, and the same animal in two data sets.</source>
        <translation>레코드의 품질 검사를 실행합니다. 그 자체로 틀린 위치, 지명을 대신하는 위치나 바다에 있는 위치, 국경의 어느 쪽인지, 데이텀과 중국 온라인 지도, 시계, 속도, 노력량의 공백, 두 데이터 세트에 있는 같은 동물을 살핍니다.</translation>
    </message>
    <message>
        <source>Assess key sites</source>
        <translation>핵심 서식지 평가</translation>
    </message>
    <message>
        <source>Assess key sites by criteria</source>
        <translation>기준에 따른 핵심 서식지 평가</translation>
    </message>
    <message>
        <source>Assess the site and import the form.</source>
        <translation>대상지를 평가하고 양식을 가져오십시오.</translation>
    </message>
    <message>
        <source>Assess timing, scope and severity of these threats.</source>
        <translation>이 위협요인의 시기, 범위, 심각도를 평가하십시오.</translation>
    </message>
    <message>
        <source>Assessed in poor condition</source>
        <translation>평가에서 상태가 나쁨</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Assessments of the period by country</source>
        <translation>기간의 국가별 평가</translation>
    </message>
    <message>
        <source>Assignment needs an Fst of about 0.05 and 10 to 15 animals in each group. Below that it has no power, and no conclusion on single animals is drawn.</source>
        <translation>그룹 할당에는 약 0.05의 Fst 값과 그룹마다 10~15마리의 개체가 필요합니다. 그보다 작으면 검정력이 없으므로 개별 동물에 대한 결론을 내리지 않습니다.</translation>
    </message>
    <message>
        <source>Assignment of animals</source>
        <translation>개체의 그룹 할당</translation>
    </message>
    <message>
        <source>Assignment: likelihoods of Rannala and Mountain (1997), each animal left out of its own group; P by simulated residents (Paetkau et al. 2004). It needs an Fst of about 0.05 and 10 to 15 animals in each group, and is never a border crossing.</source>
        <translation>그룹 할당: Rannala and Mountain(1997)의 우도를 사용하며, 각 개체는 자신의 그룹에서 빼고 계산합니다. P 값은 정주 개체를 모의실험하여 구합니다(Paetkau et al. 2004). 약 0.05의 Fst 값과 그룹마다 10~15마리의 개체가 필요하며, 그룹 할당은 결코 국경 통과가 아닙니다.</translation>
    </message>
    <message>
        <source>At a border, pairs of points 2 km apart across the line are compared with pairs as far apart on each side, along stretches of 50 km. A stretch is listed where the classes differ more often across it (Fisher's exact test, 1 %): the legend changes, not the land.</source>
        <translation>국경에서는 50 km 구간마다, 국경선을 사이에 두고 2 km 떨어진 점의 쌍을 양쪽 각각에서 같은 거리만큼 떨어진 점의 쌍과 비교합니다. 국경선을 사이에 둔 쌍의 유형이 더 자주 다르면 그 구간을 목록에 넣습니다(Fisher의 정확 검정, 1%). 달라지는 것은 토지가 아니라 범례입니다.</translation>
    </message>
    <message>
        <source>At a zoo or institution</source>
        <translation>동물원 또는 기관에 있음</translation>
    </message>
    <message>
        <source>At its end the best selection so far is given, with its gap; it is never called an optimum.</source>
        <translation>시간이 다 되면 그때까지 찾은 가장 좋은 선택을 격차와 함께 제시하며, 결코 최적해라고 부르지 않습니다.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>At least so many animals on each side, on both, and in all, each counted once.</source>
        <translation>각 쪽, 양쪽, 전체의 최소 개체수이며, 개체마다 한 번씩만 셉니다.</translation>
    </message>
    <message>
        <source>At least, by the codes alone</source>
        <translation>코드만으로 본 최소 개체수</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>At most a quarter of sigma. Its bias is simulated and told beside the result.</source>
        <translation>시그마의 4분의 1 이하여야 합니다. 그로 인한 편향을 모의실험하여 결과 옆에 나타냅니다.</translation>
    </message>
    <message>
        <source>At most so many cells are drawn, with which the presences are compared.</source>
        <translation>출현 지점과 비교하기 위하여 이 수 이하의 셀을 추출합니다.</translation>
    </message>
    <message>
        <source>At most, every left and every right flank without its other side is an animal; at least, max(left, right) + both, and every open pair is one animal. Agreement of reviewers is kappa (Cohen 1960), of the two with the most pairs in common. Codes that nobody compared count as different animals.</source>
        <translation>최대 개체수에서는 다른 쪽 옆면이 없는 왼쪽과 오른쪽 옆면을 저마다 한 개체로 봅니다. 최소 개체수는 max(왼쪽, 오른쪽) + 양쪽이며, 결정되지 않은 쌍을 모두 한 개체로 봅니다. 검토자 간 일치도는 공통으로 판정한 쌍이 가장 많은 두 검토자의 카파(Cohen 1960)입니다. 아무도 비교하지 않은 코드는 서로 다른 개체로 셉니다.</translation>
    </message>
    <message>
        <source>At most: every left and every right flank is an animal of its own. At least: each belongs to another one, and every open pair is one animal. Codes that nobody compared count as different animals.</source>
        <translation>최대: 왼쪽과 오른쪽 옆면을 저마다 별개의 개체로 봅니다. 최소: 각 옆면을 다른 옆면의 개체로 보고, 결정되지 않은 쌍을 모두 한 개체로 봅니다. 아무도 비교하지 않은 코드는 서로 다른 개체로 셉니다.</translation>
    </message>
    <message>
        <source>At the centre of an area</source>
        <translation>지역의 중심에 있음</translation>
    </message>
    <message>
        <source>At the seat of GBIF</source>
        <translation>GBIF 사무국에 있음</translation>
    </message>
    <message>
        <source>Attack with the exact records</source>
        <translation>정확한 레코드를 이용한 공격</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>행정기관</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Automatic: three quarters of what is free, and at least 4 GB.</source>
        <translation>자동: 남은 메모리의 4분의 3이며, 최소 4 GB입니다.</translation>
    </message>
    <message>
        <source>Avalanches and landslides</source>
        <translation>눈사태와 산사태</translation>
    </message>
    <message>
        <source>Average of two cells</source>
        <translation>두 셀의 평균 방식</translation>
    </message>
    <message>
        <source>Background is drawn in proportion to it. Not together with a target group.</source>
        <translation>배경을 이 값에 비례하여 추출합니다. 표적 분류군과 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Bandwidth (m)</source>
        <translation>대역폭(m)</translation>
    </message>
    <message>
        <source>Bandwidth of the kernels</source>
        <translation>커널의 대역폭</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>장벽</translation>
    </message>
    <message>
        <source>Barrier improvement</source>
        <translation>장벽 개선도</translation>
    </message>
    <message>
        <source>Barrier improvement (cost saved per metre restored)</source>
        <translation>장벽 개선도(복원 1미터당 줄어드는 비용)</translation>
    </message>
    <message>
        <source>Barrier improvement is (LCD - LCD') / 2 r: LCD is the least cost between two cores, LCD' that over the cell if a circle of radius r around it were restored to resistance 1 along its diameter (McRae et al. 2012, doi 10.1371/journal.pone.0052604). Of all pairs the greatest counts.</source>
        <translation>장벽 개선도는 (LCD - LCD') / 2 r입니다. LCD는 두 핵심지역 사이의 최소 비용이고, LCD'는 셀 둘레의 반지름 r인 원을 그 지름을 따라 저항 1로 복원했을 때 그 셀을 지나는 최소 비용입니다(McRae et al. 2012, doi 10.1371/journal.pone.0052604). 모든 쌍 가운데 가장 큰 값을 사용합니다.</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>장벽 레이어</translation>
    </message>
    <message>
        <source>Barriers along the segments</source>
        <translation>구간을 따라 있는 장벽</translation>
    </message>
    <message>
        <source>Barriers met</source>
        <translation>만나는 장벽 수</translation>
    </message>
    <message>
        <source>Base pairs added</source>
        <translation>더하는 염기쌍 수</translation>
    </message>
    <message>
        <source>Basis of the level</source>
        <translation>기준값의 근거</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Below the smallest area</source>
        <translation>최소 면적 미만</translation>
    </message>
    <message>
        <source>Best new cross-border link</source>
        <translation>국경을 넘는 최선의 새 연결</translation>
    </message>
    <message>
        <source>Best places of every feature</source>
        <translation>모든 보전대상의 가장 좋은 곳</translation>
    </message>
    <message>
        <source>Best units (%)</source>
        <translation>가장 좋은 단위(%)</translation>
    </message>
    <message>
        <source>Between groups: Fst of Weir and Cockerham (1984) with an interval by drawing the loci again, Fst of Nei (1987), and distances of Nei (1972, 1978). The distance of 1972 is too large for small groups.</source>
        <translation>그룹 사이: 유전자좌를 다시 추출하여 구간을 구한 Weir and Cockerham(1984)의 Fst, Nei(1987)의 Fst, Nei(1972, 1978)의 거리입니다. 작은 그룹에서는 1972년의 거리가 지나치게 크게 나옵니다.</translation>
    </message>
    <message>
        <source>Between two exact places a crossing is likeliest where the straight step cuts the border, with a normal kernel as wide as both uncertainties and half the step. Between cells it is spread evenly over what they and their neighbours leave possible; without a place, over the whole border of the two countries.</source>
        <translation>정확한 두 위치 사이에서는 직선 이동이 국경과 만나는 곳에서 국경 통과의 가능성이 가장 크다고 보며, 두 위치의 불확실성과 이동 거리의 절반을 너비로 하는 정규 커널을 씁니다. 셀 사이에서는 그 셀과 이웃 셀로 보아 가능한 범위에 고르게 배분하고, 위치가 없으면 두 나라의 국경 전체에 고르게 배분합니다.</translation>
    </message>
    <message>
        <source>Between two exact places a crossing is likeliest where the straight step cuts the line: a normal kernel as wide as both uncertainties, that of the line and half the step. Between generalised cells it is spread evenly over what the cells and their neighbours leave possible; without a place, over the whole border of the two countries.</source>
        <translation>정확한 두 위치 사이에서는 직선 이동이 선과 만나는 곳에서 국경 통과의 가능성이 가장 크다고 봅니다. 두 위치의 불확실성, 선의 불확실성, 이동 거리의 절반을 너비로 하는 정규 커널을 씁니다. 일반화된 셀 사이에서는 그 셀과 이웃 셀로 보아 가능한 범위에 고르게 배분하고, 위치가 없으면 두 나라의 국경 전체에 고르게 배분합니다.</translation>
    </message>
    <message>
        <source>Betweenness (%)</source>
        <translation>매개 중심성(%)</translation>
    </message>
    <message>
        <source>Beyond the declared side</source>
        <translation>명시된 국경 쪽을 벗어남</translation>
    </message>
    <message>
        <source>Bias in percent of stations known by cells of {grid} m, with its standard error: density {density} ({density_se}), sigma {sigma} ({sigma_se}). Simulated surveys that could be fitted: {runs} of {tried}.</source>
        <translation>{grid} m 셀로만 위치가 알려진 설치지점의 편향(퍼센트)과 표준오차: 밀도 {density}({density_se}), 시그마 {sigma}({sigma_se}). 시도한 {tried}회 가운데 적합할 수 있었던 모의 조사: {runs}회.</translation>
    </message>
    <message>
        <source>Birds and tags: Movebank event data with reference data, the eBird Basic Dataset with sampling events, and count sheets of waterbirds and spoonbills with species in rows and sites or dates in columns. Example: INPUT folder_of_movebank. Positions that the owner marked as wrong are counted, not read.</source>
        <translation>조류와 태그: 참조 데이터가 딸린 Movebank 이벤트 데이터, 조사 이벤트가 딸린 eBird Basic Dataset, 그리고 종이 행에 있고 대상지 또는 날짜가 열에 있는 물새와 저어새류 개체수 조사표입니다. 예: INPUT folder_of_movebank. 소유자가 잘못되었다고 표시한 위치는 수만 세고 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Birds' key sites with the numbers that “Score priorities” takes.</source>
        <translation>“우선순위 점수 산정”에 쓰는 수치가 들어 있는 조류 핵심 서식지입니다.</translation>
    </message>
    <message>
        <source>Birds: key sites and the counts known of them</source>
        <translation>조류: 핵심 서식지와 알려진 개체수 조사</translation>
    </message>
    <message>
        <source>Block (cells)</source>
        <translation>블록(셀)</translation>
    </message>
    <message>
        <source>Blocks of {block} cells are wider than the radius of {radius} cells, or than the raster. Nothing was computed. Use smaller blocks or a larger radius.</source>
        <translation>블록의 크기인 셀 {block}개가 반지름인 셀 {radius}개보다, 또는 래스터보다 넓습니다. 아무것도 계산하지 않았습니다. 더 작은 블록 또는 더 큰 반지름을 사용하십시오.</translation>
    </message>
    <message>
        <source>Border (km)</source>
        <translation>국경(km)</translation>
    </message>
    <message>
        <source>Border closed (km)</source>
        <translation>닫힌 국경(km)</translation>
    </message>
    <message>
        <source>Border crossings by species and direction</source>
        <translation>종과 방향별 국경 통과</translation>
    </message>
    <message>
        <source>Border crossings of single animals: a straight line from the last record before to the first after, not the way that was taken. The places are exact and not to be passed on.</source>
        <translation>개별 개체의 국경 통과입니다. 통과 전 마지막 레코드에서 통과 후 첫 레코드까지의 직선이며, 실제로 이동한 길이 아닙니다. 위치가 정확하므로 외부에 전달하지 마십시오.</translation>
    </message>
    <message>
        <source>Border inside corridors</source>
        <translation>생태축 안의 국경</translation>
    </message>
    <message>
        <source>Border lengths are along the office's own line.</source>
        <translation>국경의 길이는 기관 자체의 선을 따라 잽니다.</translation>
    </message>
    <message>
        <source>Border open (km)</source>
        <translation>열린 국경(km)</translation>
    </message>
    <message>
        <source>Border passages</source>
        <translation>국경 통과지점</translation>
    </message>
    <message>
        <source>Border segments</source>
        <translation>국경 구간</translation>
    </message>
    <message>
        <source>Borders are shared where units have them in common within 0.1 m. The same question has the same answer unless the clock ends a step, which the log tells.</source>
        <translation>단위의 경계가 0.1 m 이내에서 일치하면 공유하는 경계로 봅니다. 시간 제한으로 어느 단계가 끝나지 않는 한 같은 질문에는 같은 답이 나오며, 그런 경우는 로그에 적습니다.</translation>
    </message>
    <message>
        <source>Borders passed</source>
        <translation>지나는 국경</translation>
    </message>
    <message>
        <source>Both coordinates are multiples of {step_deg} degree, which is {rounding_m} m, but the uncertainty is {uncertainty_m} m.</source>
        <translation>두 좌표가 모두 {step_deg}도의 배수이며 이는 {rounding_m} m에 해당하지만, 불확실성은 {uncertainty_m} m입니다.</translation>
    </message>
    <message>
        <source>Both coordinates are zero.</source>
        <translation>두 좌표가 모두 0입니다.</translation>
    </message>
    <message>
        <source>Both decimals are below 0.6 at {percent} per cent of the {places} places of the data set; chance gives 36. Degrees and minutes seem to have been read as decimal degrees.</source>
        <translation>데이터 세트의 위치 {places}개 가운데 {percent}퍼센트에서 두 좌표의 소수부가 모두 0.6보다 작습니다. 우연이라면 36퍼센트입니다. 도와 분을 십진 도로 읽은 것으로 보입니다.</translation>
    </message>
    <message>
        <source>Boundaries of the office's own layer</source>
        <translation>기관 자체 레이어의 경계</translation>
    </message>
    <message>
        <source>Boundary file</source>
        <translation>경계 파일</translation>
    </message>
    <message>
        <source>Boundary file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with lines or polygons and a coordinate reference system.</source>
        <translation>{file} 경계 파일을 그릴 수 없습니다. 지도를 작성하지 않았습니다. 플러그인 설정에서 라인이나 폴리곤과 좌표계가 있는 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>Boundary of the site</source>
        <translation>대상지의 경계</translation>
    </message>
    <message>
        <source>Boundary of the site: {site}</source>
        <translation>대상지의 경계: {site}</translation>
    </message>
    <message>
        <source>Boyce index</source>
        <translation>Boyce 지수</translation>
    </message>
    <message>
        <source>Brought back into the records</source>
        <translation>레코드로 복원함</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Buffer around the stations (m)</source>
        <translation>설치지점 둘레의 버퍼(m)</translation>
    </message>
    <message>
        <source>Buffer of the window (m)</source>
        <translation>이동창의 버퍼(m)</translation>
    </message>
    <message>
        <source>Build a resistance surface</source>
        <translation>저항 표면 만들기</translation>
    </message>
    <message>
        <source>Built on public NEASPEC documents; not a publication of NEASPEC or the United Nations.</source>
        <translation>공개된 NEASPEC 문서를 바탕으로 만들었으며, NEASPEC 또는 유엔의 간행물이 아닙니다.</translation>
    </message>
    <message>
        <source>By country and species, with a standard error over stations. It is no density.</source>
        <translation>국가와 종별 값이며, 설치지점 간 표준오차를 함께 나타냅니다. 밀도가 아닙니다.</translation>
    </message>
    <message>
        <source>By default a cell has 8 neighbours, a step has the mean resistance of its two cells, and a diagonal step is longer by the square root of two. Resistance is counted in cells: one step between two cells of 1 ohm has 1 ohm. Pinch points are the cells outside the cores from the 99th percentile of the cumulative current on.</source>
        <translation>기본값에서는 셀의 이웃이 8개이고, 한 단계의 이동에 두 셀의 평균 저항을 적용하며, 대각선 이동은 2의 제곱근만큼 더 깁니다. 저항은 셀 단위로 셉니다. 1옴인 두 셀 사이를 한 단계 이동하는 저항은 1옴입니다. 협소지점은 핵심지역 밖에서 누적 전류가 제99백분위수 이상인 셀입니다.</translation>
    </message>
    <message>
        <source>By default pairs are adjacent: the cells that are cheapest to reach from each of them touch. The width is 5 percent of the cells that both cores reach, without the cores; it depends on how large the raster is. Give hectares where corridors of several rasters are compared. The narrowest width is the diameter of the largest disc that passes from core to core inside the corridor.</source>
        <translation>기본값에서는 서로 인접한 쌍을 사용합니다. 곧 각 핵심지역에서 가장 적은 비용으로 닿는 셀들이 서로 맞닿은 쌍입니다. 너비는 두 핵심지역에서 모두 닿는 셀(핵심지역 제외)의 5퍼센트이며, 래스터의 크기에 따라 달라집니다. 여러 래스터의 생태축을 비교할 때에는 헥타르로 지정하십시오. 가장 좁은 너비는 생태축 안에서 한 핵심지역에서 다른 핵심지역까지 지나갈 수 있는 가장 큰 원의 지름입니다.</translation>
    </message>
    <message>
        <source>By direction and in all, with interval; seen and expected crossings.</source>
        <translation>방향별 및 전체 값과 구간이며, 확인된 국경 통과와 기대 국경 통과입니다.</translation>
    </message>
    <message>
        <source>By individual, each named animal is counted for itself, and a record without a name joins an event that it does not contradict by sex or age. The number of an event is the most animals that one camera saw at one moment.</source>
        <translation>개체별로 다루면 이름이 있는 동물은 저마다 따로 세고, 이름이 없는 레코드는 성별이나 연령이 모순되지 않는 이벤트에 합칩니다. 이벤트의 개체수는 카메라 한 대가 한순간에 확인한 최대 개체수입니다.</translation>
    </message>
    <message>
        <source>By kilometre along each border</source>
        <translation>각 국경을 따라 킬로미터별로 본 통과</translation>
    </message>
    <message>
        <source>By locus and group: alleles, richness rarefied to the smallest group (El Mousadik and Petit 1996), observed and unbiased expected heterozygosity (Nei 1978), Fis (Nei 1987), and the exact test of equilibrium (Guo and Thompson 1992; for two alleles Wigginton et al. 2005).</source>
        <translation>유전자좌와 그룹별: 대립유전자 수, 가장 작은 그룹에 맞추어 희박화한 풍부도(El Mousadik and Petit 1996), 관찰 이형접합도와 불편 기대 이형접합도(Nei 1978), Fis(Nei 1987), 평형의 정확 검정(Guo and Thompson 1992; 대립유전자가 두 개이면 Wigginton et al. 2005)입니다.</translation>
    </message>
    <message>
        <source>By range size</source>
        <translation>분포역 크기별</translation>
    </message>
    <message>
        <source>By species and side: what was found, and from and to which number wrong codes would move it.</source>
        <translation>종과 확인된 쪽별로 찾은 것과, 잘못된 코드로 그 수가 얼마에서 얼마까지 달라질 수 있는지를 나타냅니다.</translation>
    </message>
    <message>
        <source>By the year of designation, which may begin before the period.</source>
        <translation>지정 연도를 기준으로 하며, 그 연도는 기간 전에 시작될 수 있습니다.</translation>
    </message>
    <message>
        <source>CHN, PRK, JPN, MNG, KOR or RUS.</source>
        <translation>CHN, PRK, JPN, MNG, KOR 또는 RUS입니다.</translation>
    </message>
    <message>
        <source>CONNECTIONS link units wherever they lie, for example by how many animals move between them. A link costs CONNECTION_PENALTY times its strength where only one of its two units is selected (after Beger et al. 2010, here without direction).</source>
        <translation>CONNECTIONS는 어디에 있는 단위든 서로 연결합니다. 예를 들어 단위 사이를 이동하는 동물의 수로 연결합니다. 연결된 두 단위 가운데 하나만 선택되면 CONNECTION_PENALTY에 연결의 강도를 곱한 비용이 듭니다(Beger et al. 2010을 따르며, 여기서는 방향이 없음).</translation>
    </message>
    <message>
        <source>CONNECTIONS links unit {one} with {two} in two rows. Nothing was computed. Remove one of them.</source>
        <translation>CONNECTIONS: {one} 단위와 {two} 단위의 연결이 두 행에 있습니다. 아무것도 계산하지 않았습니다. 그중 하나를 제거하십시오.</translation>
    </message>
    <message>
        <source>CONNECTIONS links unit {unit} with itself. Nothing was computed. Remove the row.</source>
        <translation>CONNECTIONS: {unit} 단위가 자기 자신과 연결되어 있습니다. 아무것도 계산하지 않았습니다. 그 행을 제거하십시오.</translation>
    </message>
    <message>
        <source>CONNECTIONS names unit {unit}, which the units lack. Nothing was computed. Correct or remove the row.</source>
        <translation>CONNECTIONS: {unit} 단위가 단위 레이어에 없습니다. 아무것도 계산하지 않았습니다. 그 행을 고치거나 제거하십시오.</translation>
    </message>
    <message>
        <source>Calibration of laboratories</source>
        <translation>분석실 간 보정</translation>
    </message>
    <message>
        <source>Calibration of laboratories (CSV)</source>
        <translation>분석실 간 보정표(CSV)</translation>
    </message>
    <message>
        <source>Camelot</source>
        <translation>Camelot</translation>
    </message>
    <message>
        <source>Camera traps: Camtrap DP 1.0 and its drafts, Wildlife Insights, TRAPPER, Camelot, camtrapR tables and Timelapse. Example: INPUT camtrap.zip, COUNTRY RUS. Either events or single pictures are read, never both, for they describe the same animals.</source>
        <translation>무인센서카메라: Camtrap DP 1.0과 그 초안, Wildlife Insights, TRAPPER, Camelot, camtrapR 표, Timelapse입니다. 예: INPUT camtrap.zip, COUNTRY RUS. 이벤트와 낱장 사진은 같은 동물을 나타내므로 둘 중 하나만 읽고 결코 함께 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Camtrap DP</source>
        <translation>Camtrap DP</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>취소했습니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Capture method</source>
        <translation>촬영 방식</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>포획</translation>
    </message>
    <message>
        <source>Captures and stations come as programs for spatial models read them: animal, occasion, station; station, place, days by occasion. These tables are exact and stay in the office; only the report is made to be passed on.</source>
        <translation>포획과 설치지점은 공간 모형 프로그램이 읽는 형식입니다. 포획에는 개체, 조사 회차, 설치지점을, 설치지점에는 위치와 조사 회차별 작동일을 적습니다. 이 테이블은 정확하므로 기관 안에만 두며, 외부에 전달하기 위한 것은 보고서뿐입니다.</translation>
    </message>
    <message>
        <source>Captures are given wrong identities at random and counted again. Animals are most where every error makes a new animal, and fewest where every error hides one behind another. The default for the snow leopard is after Johansson et al. (2020).</source>
        <translation>포획에 잘못된 개체식별을 무작위로 주고 다시 셉니다. 모든 오류가 새 개체를 만들 때 개체수가 가장 많고, 모든 오류가 한 개체를 다른 개체 뒤에 숨길 때 가장 적습니다. 눈표범의 기본값은 Johansson et al.(2020)에 따릅니다.</translation>
    </message>
    <message>
        <source>Captures at a station without known effort in their occasion: {captures}. They are kept; mend the dates of the deployments.</source>
        <translation>해당 조사 회차에 알려진 노력량이 없는 설치지점의 포획: {captures}. 이 포획은 유지합니다. 카메라 설치의 날짜를 고치십시오.</translation>
    </message>
    <message>
        <source>Captures: animals by occasion</source>
        <translation>포획: 조사 회차별 개체</translation>
    </message>
    <message>
        <source>Catalogues of agencies (CSV)</source>
        <translation>기관별 개체 목록(CSV)</translation>
    </message>
    <message>
        <source>Cats are never added from counts, for some live on both sides. INDIVIDUALS has the least number of animals, each counted once, by the latest search for border crossings.</source>
        <translation>대형 고양잇과는 양쪽에 걸쳐 사는 개체가 있으므로 개체수 조사의 값을 결코 더하지 않습니다. INDIVIDUALS에는 가장 최근의 국경 통과 찾기에서 구한, 개체마다 한 번씩만 센 최소 개체수가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Cats: each animal counted once</source>
        <translation>대형 고양잇과: 개체마다 한 번만 셈</translation>
    </message>
    <message>
        <source>Cell size and reference system</source>
        <translation>셀 크기와 좌표계</translation>
    </message>
    <message>
        <source>Cell, degrees</source>
        <translation>셀(도)</translation>
    </message>
    <message>
        <source>Cells and resistance of each class; unknown ones too.</source>
        <translation>등급별 셀 수와 저항이며, 알 수 없는 등급도 포함합니다.</translation>
    </message>
    <message>
        <source>Cells by country</source>
        <translation>국가별 셀</translation>
    </message>
    <message>
        <source>Cells by the order in which they are removed: the best ones last. It depends on features and weights.</source>
        <translation>제거되는 순서로 나타낸 셀이며, 가장 좋은 셀이 마지막입니다. 순서는 보전대상과 가중치에 따라 달라집니다.</translation>
    </message>
    <message>
        <source>Cells farther away do not count.</source>
        <translation>이보다 먼 셀은 세지 않습니다.</translation>
    </message>
    <message>
        <source>Cells from this percentile of the values above 0 on.</source>
        <translation>0보다 큰 값 가운데 이 백분위수 이상인 셀입니다.</translation>
    </message>
    <message>
        <source>Cells of background</source>
        <translation>배경 셀</translation>
    </message>
    <message>
        <source>Cells of background with data in all covariates: {cells}; at least {least} are needed. Nothing was computed. Use a larger area or more records of the target group.</source>
        <translation>모든 공변량에 데이터가 있는 배경 셀: {cells}; 최소 {least}개가 필요합니다. 아무것도 계산하지 않았습니다. 더 넓은 구역 또는 표적 분류군의 더 많은 레코드를 사용하십시오.</translation>
    </message>
    <message>
        <source>Cells outside the conditions of the model</source>
        <translation>모형의 조건을 벗어난 셀</translation>
    </message>
    <message>
        <source>Cells outside the cores with a cumulative current from this percentile on.</source>
        <translation>핵심지역 밖에서 누적 전류가 이 백분위수 이상인 셀입니다.</translation>
    </message>
    <message>
        <source>Cells ranked</source>
        <translation>순위를 매긴 셀</translation>
    </message>
    <message>
        <source>Cells ranked: {cells}. The best {best} % of them hold {mean} % of the features on average, and {lowest} % of the feature that has least there.</source>
        <translation>순위를 매긴 셀: {cells}. 가장 좋은 {best}%의 셀에 보전대상이 평균 {mean}%, 가장 적게 든 보전대상이 {lowest}% 들어 있습니다.</translation>
    </message>
    <message>
        <source>Cells removed at once (%)</source>
        <translation>한 번에 제거하는 셀(%)</translation>
    </message>
    <message>
        <source>Cells whose centres lie in them are removed last, after all others.</source>
        <translation>중심이 그 안에 있는 셀은 다른 모든 셀보다 나중에 제거합니다.</translation>
    </message>
    <message>
        <source>Cells whose side of the border is not known: {cells}. They are in the sum of all and in a row of their own.</source>
        <translation>국경의 어느 쪽인지 알 수 없는 셀: {cells}. 이 셀은 전체 합계에 들어가며 별도의 행에도 나옵니다.</translation>
    </message>
    <message>
        <source>Cells with a listed site or record</source>
        <translation>등재 대상지 또는 기록이 있는 격자 셀</translation>
    </message>
    <message>
        <source>Cells with a listed site or record, not a range</source>
        <translation>등재 대상지 또는 기록이 있는 격자 셀(분포역 아님)</translation>
    </message>
    <message>
        <source>Cells with a presence</source>
        <translation>출현 지점이 있는 셀</translation>
    </message>
    <message>
        <source>Cells with a presence and data in all covariates: {presences}; at least {least} are needed. Nothing was computed. Add presences, or covariates that reach them.</source>
        <translation>출현 지점이 있고 모든 공변량에 데이터가 있는 셀: {presences}; 최소 {least}개가 필요합니다. 아무것도 계산하지 않았습니다. 출현 지점을 추가하거나 그곳까지 미치는 공변량을 추가하십시오.</translation>
    </message>
    <message>
        <source>Cells with a resistance</source>
        <translation>저항이 있는 셀</translation>
    </message>
    <message>
        <source>Cells with a resistance: {cells}; least {least}, median {median}, greatest {most}.</source>
        <translation>저항이 있는 셀: {cells}; 최솟값: {least}, 중앙값: {median}, 최댓값: {most}.</translation>
    </message>
    <message>
        <source>Cells with barriers: {cells}; opened by passages: {opened}; passages given: {passages}. Crossing a barrier costs its resistance times the cell of {size} m: edit the table when the cell size changes.</source>
        <translation>장벽이 있는 셀: {cells}; 이동통로로 열린 셀: {opened}; 지정한 이동통로: {passages}. 장벽을 건너는 비용은 장벽의 저항에 셀 크기 {size} m를 곱한 값입니다. 셀 크기가 바뀌면 테이블을 편집하십시오.</translation>
    </message>
    <message>
        <source>Cells with conditions outside those of the model: {cells} of {all}. Do not trust it there.</source>
        <translation>조건이 모형의 조건을 벗어난 셀: {all}개 가운데 {cells}개. 그곳에서는 모형을 믿지 마십시오.</translation>
    </message>
    <message>
        <source>Cells with data in some rasters but not in all: {cells}. They have no data in the result and act as barriers.</source>
        <translation>일부 래스터에만 데이터가 있는 셀: {cells}. 이 셀은 결과에 데이터가 없으며 장벽으로 작용합니다.</translation>
    </message>
    <message>
        <source>Cells with data: {cells}; solutions to compute: {solved}; about {gigabytes} GB of memory and {minutes} minutes.</source>
        <translation>데이터가 있는 셀: {cells}; 계산할 풀이: {solved}; 메모리 약 {gigabytes} GB, 시간 약 {minutes}분.</translation>
    </message>
    <message>
        <source>Cells: {cells}. This takes about {seconds} s and {megabytes} MB.</source>
        <translation>셀: {cells}. 걸리는 시간은 약 {seconds}초, 메모리는 약 {megabytes} MB입니다.</translation>
    </message>
    <message>
        <source>Cells: {cells}; cores: {cores}. This takes about {seconds} s and {megabytes} MB.</source>
        <translation>셀: {cells}; 핵심지역: {cores}. 걸리는 시간은 약 {seconds}초, 메모리는 약 {megabytes} MB입니다.</translation>
    </message>
    <message>
        <source>Central coordinates</source>
        <translation>중심 좌표</translation>
    </message>
    <message>
        <source>Centres of the cells that most of the current is pressed through. Exact: not to be passed on.</source>
        <translation>전류가 가장 많이 몰려 지나는 셀의 중심입니다. 위치가 정확하므로 외부에 전달하지 마십시오.</translation>
    </message>
    <message>
        <source>Certain: the genotypes agree, and either fewer than 0.05 false matches are expected or another line of evidence names the same animal. Probable: they agree or differ by dropout alone, and one animal is ten times likelier than full siblings. In a group every pair matches; nothing is chained.</source>
        <translation>확실: 유전자형이 일치하고, 예상되는 거짓 일치가 0.05개 미만이거나 또 다른 증거가 같은 동물을 가리킵니다. 유력: 유전자형이 일치하거나 대립유전자 탈락만으로 다르며, 한 개체일 우도가 전형제자매일 우도의 열 배 이상입니다. 한 그룹 안에서는 모든 쌍이 서로 일치하며, 일치를 사슬처럼 잇지 않습니다.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>Change entry</source>
        <translation>입력 내용 변경</translation>
    </message>
    <message>
        <source>Change of habitats</source>
        <translation>서식지의 변화</translation>
    </message>
    <message>
        <source>Change of the condition</source>
        <translation>상태의 변화</translation>
    </message>
    <message>
        <source>Change per year</source>
        <translation>연간 변화</translation>
    </message>
    <message>
        <source>Changed verdicts</source>
        <translation>바뀐 판정</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 사항</translation>
    </message>
    <message>
        <source>Changes by country</source>
        <translation>국가별 변경 사항</translation>
    </message>
    <message>
        <source>Changes by species</source>
        <translation>종별 변경 사항</translation>
    </message>
    <message>
        <source>Changes to natural processes</source>
        <translation>자연 과정의 변화</translation>
    </message>
    <message>
        <source>Chao (1987)</source>
        <translation>Chao(1987) 추정량</translation>
    </message>
    <message>
        <source>Chao, corrected for bias</source>
        <translation>Chao 추정량(편향 보정)</translation>
    </message>
    <message>
        <source>Chao: the population is closed and animals may differ; the estimate is a lower bound.</source>
        <translation>Chao: 개체군이 폐쇄되어 있고 개체 간 차이가 있을 수 있으며, 추정값은 하한입니다.</translation>
    </message>
    <message>
        <source>Chapman (1951), first half against second</source>
        <translation>Chapman(1951), 전반과 후반의 비교</translation>
    </message>
    <message>
        <source>Chapman: the population is closed and all animals are as likely to be caught within each half.</source>
        <translation>Chapman: 개체군이 폐쇄되어 있고, 전반과 후반 각각에서 모든 개체가 포획될 가능성이 같습니다.</translation>
    </message>
    <message>
        <source>Check a habitat map</source>
        <translation>서식지 지도 검사</translation>
    </message>
    <message>
        <source>Check detections</source>
        <translation>탐지 검사</translation>
    </message>
    <message>
        <source>Check of records</source>
        <translation>레코드 검사</translation>
    </message>
    <message>
        <source>Check the rasters of features, then press “Rank priority areas”.</source>
        <translation>보전대상 래스터를 선택한 다음 “우선보전지역 순위 산정”을 누르십시오.</translation>
    </message>
    <message>
        <source>Choose a corridor to see it on the map and read more of it.</source>
        <translation>생태축을 선택하면 지도에서 보고 자세한 내용을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a file or drop one here. Its format is told by its content, and nothing is changed before you press “Import”.</source>
        <translation>파일을 선택하거나 여기에 끌어다 놓으십시오. 형식은 내용으로 판별하며, “가져오기”를 누르기 전에는 아무것도 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Choose a layer of units above, or make one by “Planning units” or “Assess key sites by criteria”.</source>
        <translation>위에서 단위 레이어를 선택하거나, “계획단위” 또는 “기준에 따른 핵심 서식지 평가”로 만드십시오.</translation>
    </message>
    <message>
        <source>Choose a row to read why it is there. Double click zooms to the record.</source>
        <translation>행을 선택하면 그 행이 여기에 있는 이유를 볼 수 있습니다. 두 번 클릭하면 레코드로 확대합니다.</translation>
    </message>
    <message>
        <source>Choose a site in the list.</source>
        <translation>목록에서 대상지를 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose a unit here or on the map to see what its score is made of. Double click zooms.</source>
        <translation>여기 또는 지도에서 단위를 선택하면 점수가 무엇으로 이루어졌는지 볼 수 있습니다. 두 번 클릭하면 확대합니다.</translation>
    </message>
    <message>
        <source>Choose an animal to see its codes, its evidence and its life by country.</source>
        <translation>개체를 선택하면 해당 코드, 증거, 국가별 생애를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose parameters</source>
        <translation>파라미터 선택</translation>
    </message>
    <message>
        <source>Choose proposals and give your name as reviewer; then say whether they are the same animal.</source>
        <translation>제안을 선택하고 검토자 이름을 입력한 다음, 같은 동물인지 결정하십시오.</translation>
    </message>
    <message>
        <source>Choose where the conservation database is to be kept.</source>
        <translation>보전 데이터베이스를 둘 곳을 선택하십시오.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>직접 선택함</translation>
    </message>
    <message>
        <source>Class after</source>
        <translation>이후 유형</translation>
    </message>
    <message>
        <source>Class before</source>
        <translation>이전 유형</translation>
    </message>
    <message>
        <source>Class not in the list</source>
        <translation>목록에 없는 유형</translation>
    </message>
    <message>
        <source>Classes after (raster)</source>
        <translation>이후 유형(래스터)</translation>
    </message>
    <message>
        <source>Classes before (raster)</source>
        <translation>이전 유형(래스터)</translation>
    </message>
    <message>
        <source>Classes change at the border</source>
        <translation>국경에서 유형이 달라짐</translation>
    </message>
    <message>
        <source>Classes of land cover</source>
        <translation>토지피복 등급</translation>
    </message>
    <message>
        <source>Classes of land cover without a resistance: {classes}; cells: {cells}. These cells have no data in the result and act as barriers. Add rows for the classes.</source>
        <translation>저항이 없는 토지피복 등급: {classes}; 셀: {cells}. 이 셀은 결과에 데이터가 없으며 장벽으로 작용합니다. 해당 등급의 행을 추가하십시오.</translation>
    </message>
    <message>
        <source>Classes to choose from</source>
        <translation>선택할 수 있는 유형</translation>
    </message>
    <message>
        <source>Climate change and extreme weather</source>
        <translation>기후변화와 극한 기상</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>시계의 급변</translation>
    </message>
    <message>
        <source>Closed is what lies within 1 km of a fence, less by its permeability, and not within 1 km of a passage.</source>
        <translation>울타리에서 1 km 이내이면서 이동통로에서 1 km 이내가 아닌 부분을, 울타리의 투과도만큼 줄여 닫힌 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>종결일</translation>
    </message>
    <message>
        <source>Coarser than 25 km</source>
        <translation>25 km보다 거침</translation>
    </message>
    <message>
        <source>Coarser than the policy asks for, never finer.</source>
        <translation>정책의 요구보다 거칠게 할 수는 있으나 더 세밀하게 할 수는 없습니다.</translation>
    </message>
    <message>
        <source>Coarsest precision (km)</source>
        <translation>가장 거친 정밀도(km)</translation>
    </message>
    <message>
        <source>Coast: made with Natural Earth, in the public domain.</source>
        <translation>해안선: Natural Earth로 작성, 공유 저작물.</translation>
    </message>
    <message>
        <source>Code of the animal</source>
        <translation>개체 코드</translation>
    </message>
    <message>
        <source>Codes are animals as the offices have agreed, or of each data set, or by the table of matched individuals. A DNA sample is of the animal that its evidence names; a link that nobody has confirmed is probable at most. Detections of one animal at one station within 30 minutes are one. A resident has 3 of them or more in a country over 6 months. Females and males are compared by Fisher's exact test, and rates of tracks by the exact interval of Clopper and Pearson (1934).</source>
        <translation>코드는 기관들이 합의한 대로, 데이터 세트마다 따로, 또는 일치 판정된 개체의 테이블에 따라 개체를 가리킵니다. DNA 시료는 그 증거가 가리키는 개체의 것으로 보며, 아무도 확인하지 않은 연결은 높아도 유력으로 봅니다. 한 설치지점에서 30분 이내에 이루어진 한 개체의 탐지는 하나로 봅니다. 정주 개체는 한 국가에서 6개월 이상에 걸쳐 그러한 탐지가 3회 이상인 개체입니다. 암컷과 수컷은 Fisher의 정확 검정으로 비교하고, 이동 궤적의 비율값은 Clopper and Pearson(1934)의 정확 구간으로 비교합니다.</translation>
    </message>
    <message>
        <source>Codes are the animals that the matching of individuals found; a code without a match is an animal of its own data set.</source>
        <translation>코드는 개체 일치 판정에서 찾은 개체를 가리킵니다. 일치하는 것이 없는 코드는 해당 데이터 세트 안에서만 한 마리의 동물을 가리킵니다.</translation>
    </message>
    <message>
        <source>Codes of animals, stations, days and places are left out. The crossing lies between the two months.</source>
        <translation>동물 코드, 설치지점, 날짜, 위치는 뺐습니다. 국경 통과는 두 달 사이에 있었습니다.</translation>
    </message>
    <message>
        <source>Codes of different data sets that nobody held apart may be one animal: so “at least” and “at most”.</source>
        <translation>서로 다른 데이터 세트의 코드는 아무도 다른 개체로 판정하지 않았다면 한 마리의 동물일 수 있습니다. 그래서 “최소”와 “최대”로 나타냅니다.</translation>
    </message>
    <message>
        <source>Codes of other species are left out.</source>
        <translation>다른 종의 코드는 넣지 않습니다.</translation>
    </message>
    <message>
        <source>Codes that are one animal (CSV)</source>
        <translation>같은 동물의 코드 표(CSV)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Column code, perhaps wetland (yes or no).</source>
        <translation>code 열이 있어야 하며, 필요하면 wetland 열(yes 또는 no)도 적습니다.</translation>
    </message>
    <message>
        <source>Column of the samples</source>
        <translation>시료의 열</translation>
    </message>
    <message>
        <source>Column of the table</source>
        <translation>표의 열</translation>
    </message>
    <message>
        <source>Columns agency and code, and if known species_id, flank, sex, country, first_seen and last_seen.</source>
        <translation>agency, code 열이며, 알려진 경우 species_id, flank, sex, country, first_seen, last_seen 열도 적습니다.</translation>
    </message>
    <message>
        <source>Columns agency_a, code_a, agency_b, code_b, decision and reviewer, and if known flank, method, decided and note.</source>
        <translation>agency_a, code_a, agency_b, code_b, decision, reviewer 열이며, 알려진 경우 flank, method, decided, note 열도 적습니다.</translation>
    </message>
    <message>
        <source>Columns class and resistance, perhaps species_id and season. Without it the illustrative table counts.</source>
        <translation>class, resistance 열이며, 필요하면 species_id, season 열도 적습니다. 이 표가 없으면 예시용 표를 적용합니다.</translation>
    </message>
    <message>
        <source>Columns code and animal. A code may be written as data set, colon, code.</source>
        <translation>code 열과 animal 열입니다. 코드는 데이터 세트, 콜론, 코드의 순서로 적어도 됩니다.</translation>
    </message>
    <message>
        <source>Columns from_core and to_core with names of cores; all other pairs are left out. Not in mode advanced.</source>
        <translation>핵심지역의 이름을 적은 from_core 열과 to_core 열입니다. 그 밖의 모든 쌍은 뺍니다. advanced 모드에서는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Columns kind, resistance and mode (add or replace), perhaps species_id and season.</source>
        <translation>kind, resistance, mode(add 또는 replace) 열이며, 필요하면 species_id, season 열도 적습니다.</translation>
    </message>
    <message>
        <source>Columns locus, lab_from, lab_to and offset, or sizes of reference samples. See the help.</source>
        <translation>locus, lab_from, lab_to 열과 offset 열 또는 기준 시료의 크기 열입니다. 도움말을 참고하십시오.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>표의 열</translation>
    </message>
    <message>
        <source>Columns that would have given places away</source>
        <translation>위치를 드러냈을 열</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>열…</translation>
    </message>
    <message>
        <source>Compare pairs of criteria</source>
        <translation>기준의 쌍대비교</translation>
    </message>
    <message>
        <source>Compare pairs…</source>
        <translation>쌍대비교…</translation>
    </message>
    <message>
        <source>Compare the individuals known on both sides</source>
        <translation>양쪽에 알려진 개체 비교</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>비교 대상</translation>
    </message>
    <message>
        <source>Compared as in</source>
        <translation>비교 기준 분석실</translation>
    </message>
    <message>
        <source>Compares two habitat maps, polygons or classified rasters: areas and transitions by country, the places that changed, and natural wetlands that became another class. Areas are equal-area.</source>
        <translation>두 서식지 지도(폴리곤 또는 유형으로 분류된 래스터)를 비교하여 국가별 면적과 전환, 변화한 곳, 다른 유형으로 바뀐 자연 습지를 구합니다. 면적은 정적 도법으로 잽니다.</translation>
    </message>
    <message>
        <source>Compiler (organisation)</source>
        <translation>작성자(기관)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>완전 조사 여부</translation>
    </message>
    <message>
        <source>Complete counts</source>
        <translation>완전한 개체수 조사</translation>
    </message>
    <message>
        <source>Complete or confirm the row of the site in table sites.</source>
        <translation>sites 테이블에서 이 대상지의 행을 채우거나 확인하십시오.</translation>
    </message>
    <message>
        <source>Complete season</source>
        <translation>완전한 계절</translation>
    </message>
    <message>
        <source>Completed in {seconds} s</source>
        <translation>{seconds}초 만에 완료했습니다</translation>
    </message>
    <message>
        <source>Computes dPC with its parts and dIIC exactly. For many patches this takes long.</source>
        <translation>dPC와 그 부분, dIIC를 정확하게 계산합니다. 패치가 많으면 시간이 오래 걸립니다.</translation>
    </message>
    <message>
        <source>Computes how animals that know no map would spread between core areas: the raster is an electric circuit, each cell a node and each step to a neighbour a resistor. It shows all ways at once, and where they are pressed through a narrow place.</source>
        <translation>지도를 모르는 동물이 핵심지역 사이에서 어떻게 퍼져 나갈지 계산합니다. 래스터를 전기 회로로 보아 각 셀은 노드, 이웃 셀로 가는 각 이동은 저항기가 됩니다. 모든 경로를 한꺼번에 보여 주며, 경로가 좁은 곳으로 몰리는 지점도 보여 줍니다.</translation>
    </message>
    <message>
        <source>Computes how animals would move between all sources of a landscape, in all directions and without cores: a circular window goes over the raster, and in each place current flows from the sources in the window to its middle. The sum shows where movement is concentrated, spread or blocked.</source>
        <translation>핵심지역 없이, 경관 안의 모든 전류원 사이에서 동물이 모든 방향으로 어떻게 이동할지 계산합니다. 원형 이동창이 래스터 위를 지나가며, 각 위치에서 이동창 안의 전류원으로부터 그 가운데로 전류가 흐릅니다. 합계는 이동이 집중되거나 퍼지거나 막히는 곳을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Condition of the habitat</source>
        <translation>서식지의 상태</translation>
    </message>
    <message>
        <source>Condition of the site</source>
        <translation>대상지의 상태</translation>
    </message>
    <message>
        <source>Condition unknown</source>
        <translation>상태 알 수 없음</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>Conflict and military exercises</source>
        <translation>분쟁과 군사 훈련</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>Conflicts: pairs that match while their groups do not</source>
        <translation>충돌: 일치하지만 그룹끼리는 일치하지 않는 쌍</translation>
    </message>
    <message>
        <source>Connected across borders (%)</source>
        <translation>국경을 넘어 연결된 비율(%)</translation>
    </message>
    <message>
        <source>Connected share of the protected land</source>
        <translation>보호 면적 가운데 연결된 비율</translation>
    </message>
    <message>
        <source>Connected sum of all pairs, by links</source>
        <translation>모든 쌍의 연결 합계(연결 수 기준)</translation>
    </message>
    <message>
        <source>Connected sum of all pairs, by probability</source>
        <translation>모든 쌍의 연결 합계(확률 기준)</translation>
    </message>
    <message>
        <source>Connections (table)</source>
        <translation>연결(표)</translation>
    </message>
    <message>
        <source>Connections cut (strength)</source>
        <translation>끊긴 연결(강도)</translation>
    </message>
    <message>
        <source>Connections kept (strength)</source>
        <translation>유지된 연결(강도)</translation>
    </message>
    <message>
        <source>Connections: {pairs} pairs of units from {rows} rows; for pairs in both directions ({both}) the mean counts.</source>
        <translation>연결: 행 {rows}개에서 얻은 단위 쌍 {pairs}개; 두 방향이 모두 있는 쌍({both}개)에는 평균값을 씁니다.</translation>
    </message>
    <message>
        <source>Connectivity by country</source>
        <translation>국가별 연결성</translation>
    </message>
    <message>
        <source>Connectivity indices</source>
        <translation>연결성 지수</translation>
    </message>
    <message>
        <source>Consent of the person</source>
        <translation>당사자의 동의</translation>
    </message>
    <message>
        <source>Conservation database</source>
        <translation>보전 데이터베이스</translation>
    </message>
    <message>
        <source>Conservation feature</source>
        <translation>보전대상</translation>
    </message>
    <message>
        <source>Conservation features</source>
        <translation>보전대상</translation>
    </message>
    <message>
        <source>Conservation measures</source>
        <translation>보전 조치</translation>
    </message>
    <message>
        <source>Consistency ratio</source>
        <translation>일관성 비율</translation>
    </message>
    <message>
        <source>Consistency ratio {ratio}; more than {limit} is a contradiction.</source>
        <translation>일관성 비율 {ratio}; {limit}보다 크면 모순입니다.</translation>
    </message>
    <message>
        <source>Consistency ratio, distance from the group, and the judgement to look at again.</source>
        <translation>일관성 비율, 집단과의 거리, 그리고 다시 살펴볼 판단입니다.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Contact (only with consent)</source>
        <translation>연락처(동의한 경우에만)</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>좌표계</translation>
    </message>
    <message>
        <source>Coordinates are centres of 0.01 or 0.001 degree cells (category 3 or 4 of Chapman 2020).</source>
        <translation>좌표는 0.01도 또는 0.001도 격자 셀의 중심입니다(Chapman 2020의 범주 3 또는 4).</translation>
    </message>
    <message>
        <source>Coordinates are centres of 0.1 degree cells and dates are months (category 1 or 2 of Chapman 2020).</source>
        <translation>좌표는 0.1도 격자 셀의 중심이고 날짜는 월 단위입니다(Chapman 2020의 범주 1 또는 2).</translation>
    </message>
    <message>
        <source>Coordinates are outside their possible range.</source>
        <translation>좌표가 가능한 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <source>Coordinates generalised to the centre of a {degrees}-degree geographic grid cell; date generalised to {time} (Chapman 2020).</source>
        <translation>좌표는 {degrees}도 경위도 격자 셀의 중심으로 일반화하고, 날짜는 {time} 단위로 일반화했습니다(Chapman 2020).</translation>
    </message>
    <message>
        <source>Coordinates, exact dates, station names, observers, remarks and media withheld; available under the agreement between the offices.</source>
        <translation>좌표, 정확한 날짜, 설치지점 이름, 관찰자, 비고, 미디어는 비공개이며, 기관 간 합의에 따라 제공합니다.</translation>
    </message>
    <message>
        <source>Copy words from the sheet “{sheet}”. Several species or sites in one cell are parted by a semicolon.</source>
        <translation>단어는 “{sheet}” 시트에서 복사하십시오. 한 셀에 종이나 대상지를 여럿 적을 때는 세미콜론으로 구분합니다.</translation>
    </message>
    <message>
        <source>Core areas</source>
        <translation>핵심지역</translation>
    </message>
    <message>
        <source>Core {core} lies outside raster {layer}. Nothing was computed. Use a raster that covers all cores, or leave this core out.</source>
        <translation>핵심지역 {core}: {layer} 래스터의 바깥에 있습니다. 아무것도 계산하지 않았습니다. 모든 핵심지역을 포함하는 래스터를 사용하거나 이 핵심지역을 빼십시오.</translation>
    </message>
    <message>
        <source>Core {core} lies where raster {layer} has no data, so that no way leaves it. Nothing was computed. Fill the holes of the raster, or leave this core out.</source>
        <translation>핵심지역 {core}: {layer} 래스터에 데이터가 없는 곳에 있어 그곳에서 나가는 경로가 없습니다. 아무것도 계산하지 않았습니다. 래스터의 빈 곳을 채우거나 이 핵심지역을 빼십시오.</translation>
    </message>
    <message>
        <source>Core-area removal: the loss of a cell is the largest share, times its weight, that it has of what is left of any feature (Moilanen et al. 2005). Additive benefit: the fall of the weighted sum of the shares left, each raised to the exponent (Moilanen 2007).</source>
        <translation>핵심지역 제거: 셀의 손실은 어느 보전대상이든 남은 양 가운데 그 셀이 차지하는 비율에 가중치를 곱한 값 중 가장 큰 값입니다(Moilanen et al. 2005). 가산 편익: 남은 비율을 저마다 지수만큼 거듭제곱하여 가중치를 곱해 더한 값의 감소량입니다(Moilanen 2007).</translation>
    </message>
    <message>
        <source>Cores given: {cores}. A corridor joins two. Nothing was computed. Add cores, or check that their names differ.</source>
        <translation>지정한 핵심지역: {cores}. 생태축은 두 핵심지역을 잇습니다. 아무것도 계산하지 않았습니다. 핵심지역을 추가하거나 이름이 서로 다른지 확인하십시오.</translation>
    </message>
    <message>
        <source>Cores in two countries</source>
        <translation>서로 다른 두 나라의 핵심지역</translation>
    </message>
    <message>
        <source>Cores on both sides of the demarcation line</source>
        <translation>군사분계선 양쪽의 핵심지역</translation>
    </message>
    <message>
        <source>Cores whose country cannot be told, near a border or at sea: {cores}. They have no corridor across a border.</source>
        <translation>국경 가까이 또는 해상에 있어 국가를 판별할 수 없는 핵심지역: {cores}. 이 핵심지역에는 국경을 넘는 생태축이 없습니다.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>Corrected values (JSON)</source>
        <translation>정정 값(JSON)</translation>
    </message>
    <message>
        <source>Corrected values are given, but the decision is not to correct. Nothing was changed. Choose the decision to correct, or leave the values out.</source>
        <translation>정정 값을 입력했으나 결정이 정정이 아닙니다. 변경된 내용이 없습니다. 정정으로 결정하거나 정정 값을 지우십시오.</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>생태축</translation>
    </message>
    <message>
        <source>Corridor {corridor} crosses the 180th meridian. Nothing was computed. Cut it there into two corridors.</source>
        <translation>생태축 {corridor}: 경도 180도선을 가로지릅니다. 아무것도 계산하지 않았습니다. 그 선에서 잘라 두 생태축으로 나누십시오.</translation>
    </message>
    <message>
        <source>Corridor {corridor} is a line without a width. Nothing was computed. Set BUFFER_KM, or give the layer a field width_km.</source>
        <translation>생태축 {corridor}: 너비가 없는 선입니다. 아무것도 계산하지 않았습니다. BUFFER_KM 값을 지정하거나 레이어에 width_km 필드를 넣으십시오.</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>생태축</translation>
    </message>
    <message>
        <source>Corridors by country</source>
        <translation>국가별 생태축</translation>
    </message>
    <message>
        <source>Corridors by protected share (%)</source>
        <translation>보호 비율별 생태축(%)</translation>
    </message>
    <message>
        <source>Corridors come from INPUT, from RASTER, or from DATABASE alone. Nothing was computed. Give one of INPUT and RASTER, or the database.</source>
        <translation>생태축은 INPUT 또는 RASTER에서 가져오거나 DATABASE에서만 가져옵니다. 아무것도 계산하지 않았습니다. INPUT과 RASTER 가운데 하나를 지정하거나 데이터베이스를 지정하십시오.</translation>
    </message>
    <message>
        <source>Corridors found</source>
        <translation>찾은 생태축</translation>
    </message>
    <message>
        <source>Corridors found: {corridors}</source>
        <translation>찾은 생태축: {corridors}</translation>
    </message>
    <message>
        <source>Corridors found: {corridors}. The files are temporary: save the layers to keep.</source>
        <translation>찾은 생태축: {corridors}. 파일은 임시 파일이므로 보존할 레이어를 저장하십시오.</translation>
    </message>
    <message>
        <source>Corridors more than 20 percent larger than asked for, because many of their cells cost the same: {wider} of {corridors}.</source>
        <translation>비용이 같은 셀이 많아 지정한 면적보다 20퍼센트 넘게 커진 생태축: {corridors}개 가운데 {wider}개.</translation>
    </message>
    <message>
        <source>Corridors named in publications, drawn as straight lines between the two ends known. The line is not the path of the animals.</source>
        <translation>문헌에 이름이 나오는 생태축을 알려진 양 끝을 잇는 직선으로 그렸습니다. 이 선은 동물이 지나간 길이 아닙니다.</translation>
    </message>
    <message>
        <source>Corridors of the two Amur cats and key sites</source>
        <translation>호랑이와 아무르표범의 생태축과 핵심 서식지</translation>
    </message>
    <message>
        <source>Corridors over countries and protected areas</source>
        <translation>국가와 보호지역에 겹쳐 본 생태축</translation>
    </message>
    <message>
        <source>Corridors whose rank is the same under resistance contrasts of 10, 100 and 1000: {held} of {corridors}. Others depend on how resistance was scaled.</source>
        <translation>저항 대비 10, 100, 1000에서 순위가 같은 생태축: 전체 {corridors}개 가운데 {held}개. 나머지는 저항의 척도를 어떻게 정했는지에 따라 달라집니다.</translation>
    </message>
    <message>
        <source>Corridors with countries, protected share, gaps, sites, barriers and records. The width of named corridors tells how exactly their place is known. Empty means not known or not surveyed.</source>
        <translation>생태축과 그 국가, 보호 비율, 공백, 대상지, 장벽, 레코드입니다. 명명된 생태축의 너비는 위치가 얼마나 정확하게 알려졌는지를 나타냅니다. 비어 있으면 알려지지 않았거나 조사되지 않은 것입니다.</translation>
    </message>
    <message>
        <source>Corridors without a known place, listed without numbers: {corridors}.</source>
        <translation>위치가 알려지지 않아 수치 없이 목록에만 실은 생태축: {corridors}.</translation>
    </message>
    <message>
        <source>Corridors: cost above the least (m at resistance 1)</source>
        <translation>생태축: 최소 비용을 초과하는 비용(m, 저항 1 기준)</translation>
    </message>
    <message>
        <source>Corridors: {corridors}; across a border: {across}.</source>
        <translation>생태축: {corridors}; 국경을 넘는 생태축: {across}.</translation>
    </message>
    <message>
        <source>Corridors: {corridors}; shapes near them: {shapes}. This takes about {seconds} s.</source>
        <translation>생태축: {corridors}; 가까이 있는 도형: {shapes}. 걸리는 시간은 약 {seconds}초입니다.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Cost (km)</source>
        <translation>비용(km)</translation>
    </message>
    <message>
        <source>Cost (m at resistance 1)</source>
        <translation>비용(m, 저항 1 기준)</translation>
    </message>
    <message>
        <source>Cost (raster)</source>
        <translation>비용(래스터)</translation>
    </message>
    <message>
        <source>Cost from each core</source>
        <translation>각 핵심지역으로부터의 비용</translation>
    </message>
    <message>
        <source>Cost from each core (m at resistance 1)</source>
        <translation>각 핵심지역으로부터의 비용(m, 저항 1 기준)</translation>
    </message>
    <message>
        <source>Cost from each core: {bands} bands and {megabytes} MB at most.</source>
        <translation>각 핵심지역으로부터의 비용: 밴드 {bands}개, 최대 {megabytes} MB.</translation>
    </message>
    <message>
        <source>Cost of a hectare. Without it the cost of a unit is its area in hectares.</source>
        <translation>1헥타르의 비용입니다. 없으면 단위의 비용은 헥타르로 나타낸 면적입니다.</translation>
    </message>
    <message>
        <source>Cost of each unit of strength between a selected unit and another.</source>
        <translation>선택된 단위와 다른 단위 사이의 연결 강도 1당 비용입니다.</translation>
    </message>
    <message>
        <source>Cost of replacing each unit</source>
        <translation>각 단위를 대체하는 비용</translation>
    </message>
    <message>
        <source>Count on the same days on both sides</source>
        <translation>양쪽에서 같은 날에 개체수 조사</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>조사값</translation>
    </message>
    <message>
        <source>Counted as {convention}. A month without a bar has no effort in the database.</source>
        <translation>셈 방식: {convention}. 막대가 없는 달에는 데이터베이스에 노력량이 없습니다.</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>한 번만 센 수</translation>
    </message>
    <message>
        <source>Counted sites that are not decided</source>
        <translation>개체수 조사는 있으나 판정이 나지 않은 대상지</translation>
    </message>
    <message>
        <source>Counted twice by that sum</source>
        <translation>그 합계에서 두 번 센 개체수</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Countries of the programme in its range</source>
        <translation>이 종의 분포역에 있는 프로그램 참여국</translation>
    </message>
    <message>
        <source>Countries shown in the project; none chosen means all.</source>
        <translation>프로젝트에 표시할 국가입니다. 선택하지 않으면 모든 국가를 표시합니다.</translation>
    </message>
    <message>
        <source>Countries stand in the order of the programme. A count that is not shared may exist; it was not available here.</source>
        <translation>국가는 프로그램의 순서를 따릅니다. 공유되지 않은 개체수 조사가 있을 수 있으나 여기에서는 이용할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Country as written</source>
        <translation>적힌 그대로의 국가</translation>
    </message>
    <message>
        <source>Country of a unit</source>
        <translation>단위의 국가</translation>
    </message>
    <message>
        <source>Country of the office</source>
        <translation>기관의 국가</translation>
    </message>
    <message>
        <source>Country of the office that owns the data</source>
        <translation>데이터를 소유한 기관의 국가</translation>
    </message>
    <message>
        <source>Country that owns the data</source>
        <translation>데이터를 소유한 국가</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>개체수 조사</translation>
    </message>
    <message>
        <source>Counts and detections</source>
        <translation>개체수 조사 및 탐지</translation>
    </message>
    <message>
        <source>Counts are added only where all of them lie within DAYS, from the first day to the last. Counts further apart stand beside each other with the days between them. Maxima, averages, parts of sites and rows of low confidence are never added, and a side without a count is not counted, which is not zero.</source>
        <translation>모든 개체수 조사가 첫날부터 마지막 날까지 DAYS 안에 있을 때만 더합니다. 더 멀리 떨어진 개체수 조사는 그 사이의 일수와 함께 나란히 적습니다. 최댓값, 평균값, 대상지 일부의 값, 신뢰도가 낮은 행은 결코 더하지 않습니다. 개체수 조사가 없는 쪽은 조사되지 않은 것이며 0이 아닙니다.</translation>
    </message>
    <message>
        <source>Counts as published. Rows of one season are parts, maxima and totals side by side: never add them.</source>
        <translation>공표된 그대로의 개체수 조사입니다. 한 계절의 행에는 부분값, 최댓값, 합계가 나란히 있으므로 절대로 더하지 마십시오.</translation>
    </message>
    <message>
        <source>Counts by country and species</source>
        <translation>국가와 종별 개체수 조사</translation>
    </message>
    <message>
        <source>Counts left out: {counts}. {reason}</source>
        <translation>제외한 개체수 조사: {counts}. {reason}</translation>
    </message>
    <message>
        <source>Counts not known to be complete</source>
        <translation>완전한지 알 수 없는 개체수 조사</translation>
    </message>
    <message>
        <source>Counts of both sides on the same days: none is published. Where both offices import theirs, the joint view adds them.</source>
        <translation>양쪽에서 같은 날에 한 개체수 조사: 공표된 것이 없습니다. 두 기관이 모두 자기 조사를 가져오면 공동 화면에서 더합니다.</translation>
    </message>
    <message>
        <source>Counts of one season overlap and are never added.</source>
        <translation>한 계절의 개체수 조사는 서로 겹치므로 결코 더하지 않습니다.</translation>
    </message>
    <message>
        <source>Counts of regions</source>
        <translation>지역 개체수 조사</translation>
    </message>
    <message>
        <source>Counts of regions have no place on the map and are never tested as a site.</source>
        <translation>지역 개체수 조사는 지도에 위치가 없으며 결코 대상지로 검정하지 않습니다.</translation>
    </message>
    <message>
        <source>Counts of sites</source>
        <translation>대상지 개체수 조사</translation>
    </message>
    <message>
        <source>Counts of the area's sites</source>
        <translation>지역에 속한 대상지의 개체수 조사</translation>
    </message>
    <message>
        <source>Counts of the site</source>
        <translation>대상지의 개체수 조사</translation>
    </message>
    <message>
        <source>Counts of two sides that cannot be added</source>
        <translation>더할 수 없는 양쪽의 개체수 조사</translation>
    </message>
    <message>
        <source>Counts per species</source>
        <translation>종별 개체수 조사</translation>
    </message>
    <message>
        <source>Counts per species and season</source>
        <translation>종과 계절별 개체수 조사</translation>
    </message>
    <message>
        <source>Counts side by side</source>
        <translation>나란히 놓은 개체수 조사</translation>
    </message>
    <message>
        <source>Counts used</source>
        <translation>사용한 개체수 조사</translation>
    </message>
    <message>
        <source>Counts without a day of import, which are not called new: {number}.</source>
        <translation>가져온 날짜가 없어 새것으로 보지 않는 개체수 조사: {number}.</translation>
    </message>
    <message>
        <source>Counts: the newest three seasons and the largest of each</source>
        <translation>개체수 조사: 종과 계절마다 최근 세 해의 값과 최댓값</translation>
    </message>
    <message>
        <source>Covariate</source>
        <translation>공변량</translation>
    </message>
    <message>
        <source>Covariate {field} has one and the same value everywhere. Nothing was computed. Leave it out.</source>
        <translation>{field} 공변량의 값이 모든 곳에서 같습니다. 아무것도 계산하지 않았습니다. 이 공변량을 빼십시오.</translation>
    </message>
    <message>
        <source>Covariate {layer} has one and the same value at all presences and background. Nothing was computed. Leave it out.</source>
        <translation>{layer} 공변량의 값이 모든 출현 지점과 배경에서 같습니다. 아무것도 계산하지 않았습니다. 이 공변량을 빼십시오.</translation>
    </message>
    <message>
        <source>Covariates</source>
        <translation>공변량</translation>
    </message>
    <message>
        <source>Covariates (rasters)</source>
        <translation>공변량(래스터)</translation>
    </message>
    <message>
        <source>Covariates at the borders</source>
        <translation>국경에서의 공변량</translation>
    </message>
    <message>
        <source>Covariates of detection</source>
        <translation>탐지의 공변량</translation>
    </message>
    <message>
        <source>Covariates of use</source>
        <translation>이용의 공변량</translation>
    </message>
    <message>
        <source>Create conservation database</source>
        <translation>보전 데이터베이스 생성</translation>
    </message>
    <message>
        <source>Creates the conservation database: one GeoPackage with all tables of the programme, from species and key sites to detections, verdicts and runs.</source>
        <translation>보전 데이터베이스를 생성합니다. 종과 핵심 서식지부터 탐지, 판정, 실행까지 프로그램의 모든 테이블이 하나의 GeoPackage에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Criteria (JSON)</source>
        <translation>기준(JSON)</translation>
    </message>
    <message>
        <source>Criteria and a layer to compare with were both given. Nothing was computed. Leave one of them.</source>
        <translation>기준과 비교할 레이어를 모두 지정했습니다. 아무것도 계산하지 않았습니다. 둘 중 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>Criteria judged: {criteria}. Nothing was computed. Judge from 2 to {most} criteria.</source>
        <translation>판단한 기준: {criteria}. 아무것도 계산하지 않았습니다. 2~{most}개의 기준을 판단하십시오.</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation>충족한 기준</translation>
    </message>
    <message>
        <source>Criteria met by one edition of the 1 % level and not by another.</source>
        <translation>1% 기준값의 한 발행판으로는 충족하고 다른 발행판으로는 충족하지 않는 기준입니다.</translation>
    </message>
    <message>
        <source>Criteria that are not decided, by what is missing</source>
        <translation>판정되지 않은 기준(부족한 자료별)</translation>
    </message>
    <message>
        <source>Criteria that get these weights. Without them each is a benefit, normalised by min_max.</source>
        <translation>이 가중치를 받을 기준입니다. 없으면 모든 기준을 benefit으로 보고 min_max로 정규화합니다.</translation>
    </message>
    <message>
        <source>Criteria that these data cannot decide</source>
        <translation>이 자료로 판정할 수 없는 기준</translation>
    </message>
    <message>
        <source>Criteria to compare with (JSON)</source>
        <translation>비교할 기준(JSON)</translation>
    </message>
    <message>
        <source>Criteria with weights (JSON)</source>
        <translation>가중치가 있는 기준(JSON)</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Criterion {number} lacks the key {key}. Nothing was computed. Add it.</source>
        <translation>{number}번 기준에 {key} 키가 없습니다. 아무것도 계산하지 않았습니다. 키를 추가하십시오.</translation>
    </message>
    <message>
        <source>Critically endangered (CR)</source>
        <translation>위급(CR)</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>농작물</translation>
    </message>
    <message>
        <source>Cross-validation found no minimum; the reference bandwidth was taken.</source>
        <translation>교차검증에서 최솟값을 찾지 못하여 기준 대역폭을 사용했습니다.</translation>
    </message>
    <message>
        <source>Crossing rates</source>
        <translation>국경 통과율</translation>
    </message>
    <message>
        <source>Crossing rates with effort</source>
        <translation>노력량을 고려한 국경 통과율</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>국경 통과</translation>
    </message>
    <message>
        <source>Crossings along the border</source>
        <translation>국경을 따라 본 국경 통과</translation>
    </message>
    <message>
        <source>Crossings along the border (HTML)</source>
        <translation>국경을 따라 본 국경 통과(HTML)</translation>
    </message>
    <message>
        <source>Crossings and effort of each segment. Lines only where the office has a boundary layer of its own.</source>
        <translation>각 구간의 국경 통과와 노력량입니다. 기관이 자체 경계 레이어를 갖춘 경우에만 선으로 나타냅니다.</translation>
    </message>
    <message>
        <source>Crossings and passages between sides that share no line, and so lie on no segment: {crossings}.</source>
        <translation>맞닿은 선이 없는 두 쪽 사이에서 일어나 어느 구간에도 놓이지 않는 국경 통과와 군사분계선 통과: {crossings}.</translation>
    </message>
    <message>
        <source>Crossings at least</source>
        <translation>최소 국경 통과 횟수</translation>
    </message>
    <message>
        <source>Crossings at least, of certain identity, in all records</source>
        <translation>전체 레코드에서 개체식별이 확실한 최소 국경 통과 횟수</translation>
    </message>
    <message>
        <source>Crossings at least: {crossings}; with probable identity: {probable}; passages of the demarcation line: {demarcation}; ambiguous, not counted: {ambiguous}.</source>
        <translation>최소 국경 통과 횟수: {crossings}; 개체식별이 유력한 것 포함: {probable}; 군사분계선 통과: {demarcation}; 불확실하여 세지 않음: {ambiguous}.</translation>
    </message>
    <message>
        <source>Crossings at least: {seen}; expected with those that nobody saw: {expected}; per year of an animal: {rate}.</source>
        <translation>최소 국경 통과 횟수: {seen}; 아무도 보지 못한 통과를 포함한 기대 횟수: {expected}; 한 개체의 1년당 횟수: {rate}.</translation>
    </message>
    <message>
        <source>Crossings between sides without a common line</source>
        <translation>맞닿은 선이 없는 두 쪽 사이의 국경 통과</translation>
    </message>
    <message>
        <source>Crossings by month</source>
        <translation>월별 국경 통과</translation>
    </message>
    <message>
        <source>Crossings by segment (at least)</source>
        <translation>구간별 국경 통과(최소)</translation>
    </message>
    <message>
        <source>Crossings expected</source>
        <translation>기대 국경 통과 횟수</translation>
    </message>
    <message>
        <source>Crossings of the latest run: {shown} of {all}. Double click zooms to the crossing.</source>
        <translation>가장 최근 실행의 국경 통과: 전체 {all} 중 {shown}. 두 번 클릭하면 국경 통과로 확대합니다.</translation>
    </message>
    <message>
        <source>Crossings of the period with ambiguous evidence or an unknown side, in no sum: {number}.</source>
        <translation>증거가 불확실하거나 국경의 어느 쪽인지 알 수 없어 어느 합계에도 넣지 않은 기간의 국경 통과: {number}.</translation>
    </message>
    <message>
        <source>Crossings or passages, at least</source>
        <translation>국경 통과 또는 군사분계선 통과의 최소 횟수</translation>
    </message>
    <message>
        <source>Crossings per 1000 trap-days of both sides</source>
        <translation>양쪽 카메라 작동일 1000일당 국경 통과</translation>
    </message>
    <message>
        <source>Crossings per year</source>
        <translation>연간 국경 통과 횟수</translation>
    </message>
    <message>
        <source>Crossings per year on the first side</source>
        <translation>첫째 쪽에 머문 1년당 국경 통과 횟수</translation>
    </message>
    <message>
        <source>Crossings spread over border segments: {crossings}; segments: {segments}; crossings and passages between sides without a common line: {elsewhere}.</source>
        <translation>국경 구간에 배분한 국경 통과: {crossings}; 구간: {segments}; 맞닿은 선이 없는 두 쪽 사이의 국경 통과와 군사분계선 통과: {elsewhere}.</translation>
    </message>
    <message>
        <source>Crossings spread over segments</source>
        <translation>구간에 배분한 국경 통과</translation>
    </message>
    <message>
        <source>Crossings with probable identity: {seen}; expected with those that nobody saw: {expected}; per year of an animal: {rate}.</source>
        <translation>개체식별이 유력한 것을 포함한 국경 통과 횟수: {seen}; 아무도 보지 못한 통과를 포함한 기대 횟수: {expected}; 한 개체의 1년당 횟수: {rate}.</translation>
    </message>
    <message>
        <source>Crossings without a way of least cost: {crossings}. Raster {layer} has no data at one end or no cells with data between the ends. Use a raster that covers both sides alike.</source>
        <translation>최소비용경로가 없는 국경 통과: {crossings}. {layer} 래스터에서 한쪽 끝에 데이터가 없거나 양 끝 사이를 잇는 데이터 셀이 없습니다. 양쪽을 고르게 포함하는 래스터를 사용하십시오.</translation>
    </message>
    <message>
        <source>Cumulative current</source>
        <translation>누적 전류</translation>
    </message>
    <message>
        <source>Cumulative current (A)</source>
        <translation>누적 전류(A)</translation>
    </message>
    <message>
        <source>Cumulative current by flow potential: above 1 movement is concentrated.</source>
        <translation>누적 전류를 흐름 퍼텐셜로 나눈 값이며, 1보다 크면 이동이 집중됩니다.</translation>
    </message>
    <message>
        <source>Current (A)</source>
        <translation>전류(A)</translation>
    </message>
    <message>
        <source>Current (raster)</source>
        <translation>전류(래스터)</translation>
    </message>
    <message>
        <source>Current by protection</source>
        <translation>보호 여부별 전류</translation>
    </message>
    <message>
        <source>Current by protection needs RASTER, polygons of protected areas and a PERCENTILE of 50 or more. Nothing was computed. Give them, or leave this output out.</source>
        <translation>보호 여부별 전류에는 RASTER, 보호지역 폴리곤, 50 이상의 PERCENTILE 값이 필요합니다. 아무것도 계산하지 않았습니다. 이것들을 지정하거나 이 산출물을 빼십시오.</translation>
    </message>
    <message>
        <source>Current flow between cores</source>
        <translation>핵심지역 사이의 전류 흐름</translation>
    </message>
    <message>
        <source>Current flow in all directions</source>
        <translation>모든 방향의 전류 흐름</translation>
    </message>
    <message>
        <source>Cuts each border into segments of a chosen length and spreads every crossing of individuals over them as exactly 1, so that the segments sum to the number of crossings. The trap-days of stations no farther than 40 km, each at its nearest segment, stand beside them.</source>
        <translation>각 국경을 선택한 길이의 구간으로 나누고, 개체의 국경 통과를 하나하나 합이 정확히 1이 되도록 구간에 배분합니다. 따라서 모든 구간의 합은 국경 통과의 수와 같습니다. 그 옆에는 40 km 이내에 있는 설치지점의 카메라 작동일을 각 설치지점에서 가장 가까운 구간에 적습니다.</translation>
    </message>
    <message>
        <source>DNA samples among them</source>
        <translation>그중 DNA 시료</translation>
    </message>
    <message>
        <source>DNA samples used: {used} of {samples}. Crossings at least with a sample at one end: {crossings}.</source>
        <translation>사용한 DNA 시료: 전체 {samples}개 가운데 {used}개. 한쪽 끝이 시료인 최소 국경 통과 횟수: {crossings}.</translation>
    </message>
    <message>
        <source>DNA: tables of samples and genotypes, Genepop and GenAlEx. Example: INPUT genotypes.txt, FORMAT genepop. Sizes of alleles stay as the laboratory wrote them.</source>
        <translation>DNA: 시료와 유전자형의 표, Genepop, GenAlEx입니다. 예: INPUT genotypes.txt, FORMAT genepop. 대립유전자의 크기는 분석실이 적은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Dams and use of water</source>
        <translation>댐과 물 이용</translation>
    </message>
    <message>
        <source>Darwin Core Archive</source>
        <translation>Darwin Core 아카이브</translation>
    </message>
    <message>
        <source>Data and effort</source>
        <translation>자료와 조사 노력량</translation>
    </message>
    <message>
        <source>Data deficient (DD)</source>
        <translation>정보부족(DD)</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>데이터 세트</translation>
    </message>
    <message>
        <source>Data sets: {datasets}</source>
        <translation>데이터 세트: {datasets}</translation>
    </message>
    <message>
        <source>Database {file} exists already and was kept as it is.</source>
        <translation>{file} 데이터베이스가 이미 있어 그대로 유지했습니다.</translation>
    </message>
    <message>
        <source>Database {file} has schema version {found}; this plugin knows version {known}. Nothing was changed. Update the plugin.</source>
        <translation>{file} 데이터베이스: 스키마 버전 {found}, 이 플러그인이 아는 버전 {known}. 변경된 내용이 없습니다. 플러그인을 갱신하십시오.</translation>
    </message>
    <message>
        <source>Database {file} has the older schema version {found}; this plugin needs version {known}. Nothing was changed. Run “Create conservation database” on this file: it adds what is new and keeps every row.</source>
        <translation>{file} 데이터베이스는 이전 스키마입니다. 스키마 버전 {found}, 이 플러그인에 필요한 버전 {known}. 변경된 내용이 없습니다. 이 파일에 “보전 데이터베이스 생성” 알고리즘을 실행하십시오. 새로운 것을 추가하고 모든 행을 유지합니다.</translation>
    </message>
    <message>
        <source>Database {file} holds no genotype of species {species}. Nothing was compared. Import samples and genotypes first, or choose another species.</source>
        <translation>{file} 데이터베이스에 다음 종의 유전자형이 없습니다: {species}. 아무것도 비교하지 않았습니다. 먼저 시료와 유전자형을 가져오거나 다른 종을 선택하십시오.</translation>
    </message>
    <message>
        <source>Database {file} is locked by another program. Nothing was changed. End the edit session there, then try again.</source>
        <translation>다른 프로그램이 {file} 데이터베이스를 잠갔습니다. 변경된 내용이 없습니다. 그 프로그램에서 편집을 끝낸 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Database {file} lists no species, so the ranges are not known. Nothing was computed. Run “Load flagship species layers” first.</source>
        <translation>{file} 데이터베이스에 종 목록이 없어 분포역을 알 수 없습니다. 아무것도 계산하지 않았습니다. 먼저 “깃대종 레이어 불러오기” 알고리즘을 실행하십시오.</translation>
    </message>
    <message>
        <source>Database {file} lists no study area. Nothing was computed. Run “Load flagship species layers” first, or add areas of your own to the table study_areas.</source>
        <translation>{file} 데이터베이스에 조사지역 목록이 없습니다. 아무것도 계산하지 않았습니다. 먼저 “깃대종 레이어 불러오기” 알고리즘을 실행하거나, study_areas 테이블에 자체 지역을 추가하십시오.</translation>
    </message>
    <message>
        <source>Database {file} refused the change: {detail}. Nothing was changed.</source>
        <translation>{file} 데이터베이스가 변경을 거부했습니다: {detail}. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Database {file} was brought from schema version {before} to version {version}. Every row was kept.</source>
        <translation>{file} 데이터베이스의 스키마를 올렸습니다. 이전 버전 {before}, 새 버전 {version}. 모든 행을 유지했습니다.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>데이터 세트</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Date of consent</source>
        <translation>동의한 날짜</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>권고한 날짜</translation>
    </message>
    <message>
        <source>Datum or map shift</source>
        <translation>데이텀 또는 지도의 위치 편차</translation>
    </message>
    <message>
        <source>Dauria</source>
        <translation>다우리아</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>일, 월, 연도 순</translation>
    </message>
    <message>
        <source>Days are counted in one of four ways: days of 24 hours, nights, or calendar days with set-up and retrieval as half days (camtrapR 2.1 and later) or as whole days (camtrapR before 2.1). Opposed cameras of a station count once.</source>
        <translation>작동일은 네 가지 방식 가운데 하나로 셉니다. 24시간을 하루로 세거나, 밤의 수를 세거나, 달력일을 세되 설치일과 회수일을 각각 0.5일로 치거나(camtrapR 2.1 이상) 1일로 칩니다(camtrapR 2.1보다 앞선 버전). 한 설치지점에서 마주 보는 카메라는 한 번만 셉니다.</translation>
    </message>
    <message>
        <source>Days from first to last</source>
        <translation>첫날부터 마지막 날까지의 일수</translation>
    </message>
    <message>
        <source>Days of 24 hours, nights, or calendar days with set-up and retrieval as half days or as whole days (both conventions of camtrapR).</source>
        <translation>24시간을 하루로 세기, 밤의 수, 또는 설치일과 회수일을 각각 0.5일이나 1일로 치는 달력일입니다(달력일의 두 방식은 camtrapR의 셈 방식).</translation>
    </message>
    <message>
        <source>Days of an occasion</source>
        <translation>조사 회차의 일수</translation>
    </message>
    <message>
        <source>Days of cameras and hair traps</source>
        <translation>카메라와 털 채집 트랩의 작동일</translation>
    </message>
    <message>
        <source>Days of effort</source>
        <translation>노력량(일)</translation>
    </message>
    <message>
        <source>Days of survey effort by month and country</source>
        <translation>월과 국가별 조사 노력량(일)</translation>
    </message>
    <message>
        <source>Days within which counts are added</source>
        <translation>개체수 조사를 더하는 일수</translation>
    </message>
    <message>
        <source>Decide on two codes of two agencies instead</source>
        <translation>대신 두 기관의 두 코드에 대하여 결정</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>결정됨</translation>
    </message>
    <message>
        <source>Decided by {reviewer}, {day}. {note}</source>
        <translation>검토자: {reviewer}, 결정일: {day}. {note}</translation>
    </message>
    <message>
        <source>Decided criteria, by the current edition of the 1 % level</source>
        <translation>판정된 기준(1% 기준값의 현행 발행판 기준)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Decision: {decision}; by {reviewer}, {day}. {note}</source>
        <translation>결정: {decision}; 검토자: {reviewer}, {day}. {note}</translation>
    </message>
    <message>
        <source>Decisions have the columns agency_a, code_a, agency_b, code_b, decision (same, different, unsure, undone) and reviewer, and if known flank, method (photo, genotype, ring, transmitter, expert), decided and note. They are kept as events; the same row again adds nothing, and “undone” takes back the last decision of the reviewer on the pair.</source>
        <translation>결정에는 agency_a, code_a, agency_b, code_b, decision(same, different, unsure, undone), reviewer 열이 있으며, 알려진 경우 flank, method(photo, genotype, ring, transmitter, expert), decided, note 열도 적습니다. 결정은 하나하나 이력으로 보관합니다. 같은 행을 다시 넣어도 아무것도 추가되지 않으며, “undone”은 그 쌍에 대한 검토자의 마지막 결정을 취소합니다.</translation>
    </message>
    <message>
        <source>Decisions kept</source>
        <translation>보관된 결정</translation>
    </message>
    <message>
        <source>Decisions kept: {reviewed}.</source>
        <translation>보관된 결정: {reviewed}.</translation>
    </message>
    <message>
        <source>Decisions of reviewers (CSV)</source>
        <translation>검토자의 결정(CSV)</translation>
    </message>
    <message>
        <source>Decisions survive a new import of the same data and a newer export of it.</source>
        <translation>같은 데이터를 다시 가져오거나 새로 내보낸 것을 가져와도 결정은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Declared side of the border, side of a barrier, period of collection, or a column of the samples.</source>
        <translation>명시된 국경 쪽, 장벽의 어느 쪽, 채취 기간 또는 시료의 열입니다.</translation>
    </message>
    <message>
        <source>Defaults: occasions of a month; the whole time of the records; rates estimated again with wrong identities added, 2 and 15 % of the records, for the snow leopard 12.5 % (Johansson et al. 2020).</source>
        <translation>기본값: 조사 회차는 한 달, 기간은 레코드의 전체 기간입니다. 통과율은 레코드의 2% 및 15%에 잘못된 개체식별을 더하여 다시 추정하며, 눈표범은 12.5%를 사용합니다(Johansson et al. 2020).</translation>
    </message>
    <message>
        <source>Defaults: proximity detectors, half-normal, one density everywhere. Left empty, the buffer is widened until it is four times sigma and half as much again changes the sampled area by less than 1 percent; the spacing is at most 0.6 of sigma. The effort of a station is in days, so detection is that of a day.</source>
        <translation>기본값: proximity 탐지기, 반정규, 모든 곳에서 하나의 밀도입니다. 비워 두면 버퍼는 시그마의 네 배가 되고 거기서 절반을 더 늘려도 표본 면적이 1퍼센트 미만으로 달라질 때까지 넓힙니다. 간격은 시그마의 0.6배 이하로 합니다. 설치지점의 노력량은 일 단위이므로 탐지는 하루의 탐지입니다.</translation>
    </message>
    <message>
        <source>Defaults: the decision is “unsure”, the method “photo”, the flank “unknown”. A photo without a known flank makes a possible identity at most.</source>
        <translation>기본값: 결정은 “unsure”, 방법은 “photo”, 옆면은 “unknown”입니다. 어느 옆면인지 알 수 없는 사진으로는 개체식별이 기껏해야 가능 등급입니다.</translation>
    </message>
    <message>
        <source>Defects of the forms</source>
        <translation>양식의 오류</translation>
    </message>
    <message>
        <source>Delete the database of the exercise before real work begins.</source>
        <translation>실제 업무를 시작하기 전에 연습용 데이터베이스를 삭제하십시오.</translation>
    </message>
    <message>
        <source>Demarcation line (km)</source>
        <translation>군사분계선(km)</translation>
    </message>
    <message>
        <source>Demarcation line closed (km)</source>
        <translation>닫힌 군사분계선(km)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>밀도</translation>
    </message>
    <message>
        <source>Density by country</source>
        <translation>국가별 밀도</translation>
    </message>
    <message>
        <source>Density by session</source>
        <translation>세션별 밀도</translation>
    </message>
    <message>
        <source>Density of {species}</source>
        <translation>{species}의 밀도</translation>
    </message>
    <message>
        <source>Density on both sides of the border</source>
        <translation>국경 양쪽의 밀도</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>카메라 설치</translation>
    </message>
    <message>
        <source>Deployment {deployment} cannot be rejected, because records stand on it. Nothing was changed. Correct the deployment, or reject its records first.</source>
        <translation>카메라 설치 {deployment}: 딸린 레코드가 있어 제외할 수 없습니다. 변경된 내용이 없습니다. 카메라 설치를 정정하거나 그 레코드를 먼저 제외하십시오.</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>카메라 설치</translation>
    </message>
    <message>
        <source>Deployments whose end is not known and was taken from the last record: {guessed}; whose effort is not known: {unknown}; without any record: {silent}.</source>
        <translation>종료 시각을 알 수 없어 마지막 레코드의 시각으로 정한 카메라 설치: {guessed}; 노력량을 알 수 없는 카메라 설치: {unknown}; 레코드가 없는 카메라 설치: {silent}.</translation>
    </message>
    <message>
        <source>Derived from the estimate</source>
        <translation>추정값에서 산출</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>지정 현황</translation>
    </message>
    <message>
        <source>Detection by one visit</source>
        <translation>한 번의 방문에서의 탐지</translation>
    </message>
    <message>
        <source>Detection by session</source>
        <translation>세션별 탐지</translation>
    </message>
    <message>
        <source>Detection by sex</source>
        <translation>성별에 따른 탐지</translation>
    </message>
    <message>
        <source>Detection function</source>
        <translation>탐지 함수</translation>
    </message>
    <message>
        <source>Detection functions compared</source>
        <translation>탐지 함수의 비교</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>탐지</translation>
    </message>
    <message>
        <source>Detections by cameras</source>
        <translation>카메라 탐지</translation>
    </message>
    <message>
        <source>Detections by individual code, declared side of the border, grid cell and period, with the survey effort of pseudonymous stations.</source>
        <translation>개체 코드, 명시된 국경 쪽, 격자 셀, 기간별 탐지와 가명을 붙인 설치지점의 조사 노력량입니다.</translation>
    </message>
    <message>
        <source>Deviation of the number by place</source>
        <translation>위치에 따른 횟수의 편차</translation>
    </message>
    <message>
        <source>Differences between groups</source>
        <translation>그룹 간 차이</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>Different animals</source>
        <translation>서로 다른 개체</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Diseases of unknown cause</source>
        <translation>원인을 알 수 없는 질병</translation>
    </message>
    <message>
        <source>Dispersal distance (m)</source>
        <translation>분산 거리(m)</translation>
    </message>
    <message>
        <source>Dispersal spreads a raster over its neighbourhood by a negative exponential kernel before the ranking, so that clumped places gain. Protected areas are a mask of two levels: outside goes first.</source>
        <translation>분산은 순위를 매기기 전에 음의 지수 커널로 래스터를 이웃에 퍼뜨려 모여 있는 곳이 유리해지게 합니다. 보호지역은 두 수준의 마스크이며, 바깥쪽을 먼저 제거합니다.</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>거리(km)</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>거리(m)</translation>
    </message>
    <message>
        <source>Distance around the region (m)</source>
        <translation>지역 주변 거리(m)</translation>
    </message>
    <message>
        <source>Distance from the border</source>
        <translation>국경으로부터의 거리</translation>
    </message>
    <message>
        <source>Distance from the border (km)</source>
        <translation>국경으로부터의 거리(km)</translation>
    </message>
    <message>
        <source>Distance not known</source>
        <translation>거리 알 수 없음</translation>
    </message>
    <message>
        <source>Distance of Nei (1978)</source>
        <translation>Nei의 거리(1978)</translation>
    </message>
    <message>
        <source>Distances are measured between</source>
        <translation>거리 측정 기준</translation>
    </message>
    <message>
        <source>Distances from the border, rising from 0. The last edge begins the open band.</source>
        <translation>국경으로부터의 거리이며, 0부터 커지는 순서로 적습니다. 마지막 경계값부터 그 바깥 전체가 한 구간입니다.</translation>
    </message>
    <message>
        <source>Distribution is shown as half-degree cells with a listed site or record; it is not a range. Corridors are schematic lines between two named ends; those without two ends are in the table only.</source>
        <translation>분포는 등재 대상지 또는 기록이 있는 0.5도 격자 셀로 표시하며 분포역이 아닙니다. 생태축은 이름이 밝혀진 두 끝을 잇는 모식적인 선이며, 두 끝이 알려지지 않은 생태축은 테이블에만 있습니다.</translation>
    </message>
    <message>
        <source>Disturbance by people</source>
        <translation>사람에 의한 교란</translation>
    </message>
    <message>
        <source>Diversity by group</source>
        <translation>그룹별 다양성</translation>
    </message>
    <message>
        <source>Do not use the model in a country where its test fails, or on cells outside its conditions.</source>
        <translation>검사에 실패한 국가나 모형의 조건을 벗어난 셀에는 모형을 사용하지 마십시오.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Draft from the conservation database; not the official form.</source>
        <translation>보전 데이터베이스에서 만든 초안이며, 공식 양식이 아닙니다.</translation>
    </message>
    <message>
        <source>Draw habitats</source>
        <translation>서식지 그리기</translation>
    </message>
    <message>
        <source>Draw or load the boundary of the site into table sites.</source>
        <translation>대상지의 경계를 그리거나 불러와 sites 테이블에 넣으십시오.</translation>
    </message>
    <message>
        <source>Draw polygons and fill in the form of each. Save the layer, then run “Check a habitat map”.</source>
        <translation>폴리곤을 그리고 각각의 입력 양식을 채우십시오. 레이어를 저장한 다음 “서식지 지도 검사” 알고리즘을 실행하십시오.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>직접 그린 위치</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>추출 횟수</translation>
    </message>
    <message>
        <source>Draws the home range of each animal from its records at exact places, tells its area, and how much of it lies in which country. Every animal has a range or stands in the table of those without one, with its reason.</source>
        <translation>위치가 정확한 레코드로 각 개체의 행동권을 그리고, 그 면적과 각 국가에 놓인 비율을 보여 줍니다. 모든 개체는 행동권이 있거나, 행동권이 없는 개체의 테이블에 이유와 함께 나옵니다.</translation>
    </message>
    <message>
        <source>Drone imagery</source>
        <translation>드론 영상</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>대립유전자 탈락</translation>
    </message>
    <message>
        <source>Dropout, false alleles, quality index and P(ID) by locus.</source>
        <translation>유전자좌별 대립유전자 탈락, 가짜 대립유전자, 품질 지수, P(ID)입니다.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Droughts</source>
        <translation>가뭄</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>이행 기한</translation>
    </message>
    <message>
        <source>Duplicate across data sets</source>
        <translation>데이터 세트 간 중복</translation>
    </message>
    <message>
        <source>Duplicate in its data set</source>
        <translation>데이터 세트 내 중복</translation>
    </message>
    <message>
        <source>E-mail of the contact</source>
        <translation>담당자 전자우편</translation>
    </message>
    <message>
        <source>EAAF 1 %</source>
        <translation>EAAF 1%</translation>
    </message>
    <message>
        <source>EAAF staging</source>
        <translation>EAAF 집결</translation>
    </message>
    <message>
        <source>ECM: every animal of a closed population is as likely to leave a sample that is found.</source>
        <translation>ECM: 폐쇄 개체군의 모든 개체는 발견되는 시료를 남길 가능성이 같습니다.</translation>
    </message>
    <message>
        <source>ESA WorldCover classes</source>
        <translation>ESA WorldCover 유형</translation>
    </message>
    <message>
        <source>Each animal counted once</source>
        <translation>한 번씩만 센 개체수</translation>
    </message>
    <message>
        <source>Each animal counts once in each group, by its sample with the most loci. Run “Match genotypes” first, so that an animal sampled often does not count often. Groups of fewer than five animals are left out and named in the log.</source>
        <translation>각 개체는 그룹마다 유전자좌가 가장 많은 시료로 한 번만 셉니다. 시료가 자주 채취된 개체를 여러 번 세지 않도록 먼저 “유전자형 일치 판정” 알고리즘을 실행하십시오. 개체가 다섯 마리보다 적은 그룹은 빼고 그 이름을 로그에 적습니다.</translation>
    </message>
    <message>
        <source>Each animal counts once in each group, by its sample with the most loci. Samples that are linked to no animal count as one each.</source>
        <translation>각 개체는 그룹마다 유전자좌가 가장 많은 시료로 한 번만 셉니다. 어느 개체에도 연결되지 않은 시료는 각각 한 개체로 셉니다.</translation>
    </message>
    <message>
        <source>Each animal is counted once, by its codes and sides. National numbers are never added up, because an animal seen in two countries would count twice.</source>
        <translation>각 개체는 코드와 확인된 쪽에 따라 한 번씩만 셉니다. 두 나라에서 확인된 개체를 두 번 세게 되므로 국가별 수는 결코 더하지 않습니다.</translation>
    </message>
    <message>
        <source>Each animal without a range, with its reason.</source>
        <translation>행동권이 없는 각 개체와 그 이유입니다.</translation>
    </message>
    <message>
        <source>Each cat has its own table of resistances.</source>
        <translation>고양잇과의 종마다 고유한 저항 표가 있습니다.</translation>
    </message>
    <message>
        <source>Each cell of a raster counts with the exact share of it that lies in the unit, and with its true area, so that rasters in degrees or in any projection may be mixed. Where a raster has no data a unit holds 0 of it; the table of features tells how many units that are.</source>
        <translation>래스터의 각 셀은 단위 안에 놓인 정확한 비율과 실제 면적으로 계산하므로, 도 단위이거나 어떤 투영이든 여러 래스터를 섞어 쓸 수 있습니다. 래스터에 데이터가 없는 곳은 단위에서 0으로 봅니다. 그런 단위의 수는 보전대상 테이블에 적습니다.</translation>
    </message>
    <message>
        <source>Each crossing adds exactly 1 over all segments; segments below 0.005 have no row.</source>
        <translation>각 국경 통과는 모든 구간을 합하여 정확히 1이 됩니다. 값이 0.005보다 작은 구간은 행에 싣지 않습니다.</translation>
    </message>
    <message>
        <source>Each crossing of certain identity adds exactly 1 over all segments. Not surveyed means that the database has no effort and no crossing there.</source>
        <translation>개체식별이 확실한 각 국경 통과는 모든 구간을 합하여 정확히 1이 됩니다. 조사되지 않음은 데이터베이스에 그곳의 노력량과 국경 통과가 모두 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Each data set has codes of its own</source>
        <translation>데이터 세트마다 고유한 코드 사용</translation>
    </message>
    <message>
        <source>Each edition of a population's 1 % level is tested, and verdicts that differ between editions are listed. A Ramsar sheet needs the official level; the levels that come with the plugin are derived from published estimates.</source>
        <translation>개체군의 1% 기준값은 발행판마다 검정하며, 발행판에 따라 다른 판정을 목록으로 보여 줍니다. 람사르 정보표에는 공식 기준값이 필요합니다. 플러그인에 들어 있는 기준값은 공표된 추정값에서 산출했습니다.</translation>
    </message>
    <message>
        <source>Each feature with total, target, what is held, and its part in each country.</source>
        <translation>각 보전대상의 전체 양, 목표량, 확보량, 그리고 국가별 몫입니다.</translation>
    </message>
    <message>
        <source>Each finding at the place of its record, with the sentence that says why. Exact places: not to be passed on.</source>
        <translation>검사 결과를 해당 레코드의 위치에 나타내고 이유를 문장으로 적습니다. 위치가 정확하므로 외부에 전달하지 마십시오.</translation>
    </message>
    <message>
        <source>Each further solution avoids the units of those before.</source>
        <translation>뒤의 선택안은 앞선 선택안의 단위를 피합니다.</translation>
    </message>
    <message>
        <source>Each number in brackets in the report leads to this list. It names the rows of the database that the figure comes from, by their ids. In a line of a table, a figure without a number comes from the rows of the number before it.</source>
        <translation>보고서의 괄호 안 번호는 이 목록을 가리킵니다. 목록에는 그 수치의 근거가 된 데이터베이스의 행이 ID로 적혀 있습니다. 표의 한 줄에서 번호가 없는 수치는 바로 앞 번호의 행에서 나온 것입니다.</translation>
    </message>
    <message>
        <source>Each number is of the larger of the two lists by itself.</source>
        <translation>각 수는 저마다 두 목록 가운데 더 큰 쪽의 수입니다.</translation>
    </message>
    <message>
        <source>Each part is the share of one criterion in the score of a site.</source>
        <translation>각 부분은 대상지의 점수에서 한 기준이 차지하는 몫입니다.</translation>
    </message>
    <message>
        <source>Each record is shared or withheld for one reason: the first that holds of those that the plugin asks.</source>
        <translation>각 레코드는 공유되거나 한 가지 이유로 비공개가 됩니다. 그 이유는 플러그인이 차례로 묻는 이유 가운데 처음으로 해당하는 것입니다.</translation>
    </message>
    <message>
        <source>Each record that makes no crossing, with its reason.</source>
        <translation>국경 통과에 해당하지 않는 각 레코드와 그 이유입니다.</translation>
    </message>
    <message>
        <source>Each row is what one source says. Areas of several rows may overlap: do not add them up.</source>
        <translation>각 행은 한 출처가 말하는 내용입니다. 여러 행의 면적은 서로 겹칠 수 있으므로 더하지 마십시오.</translation>
    </message>
    <message>
        <source>Each row names its source and how sure it is. Rows of low confidence have a hollow symbol. Rows that the office added itself stay.</source>
        <translation>각 행에는 출처와 확실한 정도가 적혀 있습니다. 신뢰도가 낮은 행은 속이 빈 기호로 표시합니다. 기관이 직접 추가한 행은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Each session has its own values. Otherwise all sessions have the same.</source>
        <translation>세션마다 고유한 값을 적용합니다. 그렇지 않으면 모든 세션에 같은 값을 적용합니다.</translation>
    </message>
    <message>
        <source>Each sheet has one row for each site and year, number, habitat, threat, stakeholder or recommendation. Rows that you leave blank are not read.</source>
        <translation>시트마다 대상지와 연도, 개체수, 서식지, 위협요인, 이해관계자 또는 권고 하나에 한 행을 씁니다. 비워 둔 행은 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Each side has its own density, in one fit. Otherwise one density holds everywhere.</source>
        <translation>쪽마다 다른 밀도를 한 번의 적합으로 추정합니다. 그렇지 않으면 모든 곳에 하나의 밀도를 적용합니다.</translation>
    </message>
    <message>
        <source>Each site is linked to the nearest sites of its population in the following season; distances are geodesic.</source>
        <translation>각 대상지는 같은 개체군이 다음 계절에 머무는 가장 가까운 대상지와 연결합니다. 거리는 측지선 거리입니다.</translation>
    </message>
    <message>
        <source>Each station in each occasion: days of effort, animals and detections.</source>
        <translation>조사 회차별 각 설치지점의 작동일(노력량), 개체수, 탐지입니다.</translation>
    </message>
    <message>
        <source>Each step can be clicked in QGIS or run by the commands below it. In commands, write whole paths in place of the names of files; on Debian 12 the program is called qgis_process.bin.</source>
        <translation>각 단계는 QGIS에서 클릭하거나 그 아래의 명령으로 실행할 수 있습니다. 명령에는 파일 이름 대신 전체 경로를 적으십시오. Debian 12에서는 프로그램 이름이 qgis_process.bin입니다.</translation>
    </message>
    <message>
        <source>Each step is an algorithm of its own that can be run alone or placed in a model of the office's own.</source>
        <translation>각 단계는 독립된 알고리즘이며, 따로 실행하거나 기관의 자체 모델에 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>Each test has a level: off, info (noted), flag (kept and shown), reject (the record moves into the table of issues and returns once the test no longer rejects it). Each finding says why, with its numbers.</source>
        <translation>검사마다 수준이 있습니다: off, info(참고로 적음), flag(유지하고 표시함), reject(레코드를 문제 테이블로 옮기고, 검사에서 더 이상 제외하지 않으면 복원함). 검사 결과마다 이유와 수치를 적습니다.</translation>
    </message>
    <message>
        <source>Each with its file, sheet, row, column and reason.</source>
        <translation>오류마다 파일, 시트, 행, 열, 이유를 적습니다.</translation>
    </message>
    <message>
        <source>Each with its log-likelihood and AICc.</source>
        <translation>각 함수의 로그 우도와 AICc를 적습니다.</translation>
    </message>
    <message>
        <source>Earthquakes and tsunamis</source>
        <translation>지진과 지진해일</translation>
    </message>
    <message>
        <source>East Asia (whole species)</source>
        <translation>동아시아(종 전체)</translation>
    </message>
    <message>
        <source>Eastern: Amur and Ussuri to DPR Korea, Japan and the Republic of Korea</source>
        <translation>동부: 아무르강·우수리강 유역에서 조선민주주의인민공화국, 일본, 대한민국까지</translation>
    </message>
    <message>
        <source>Ecological character</source>
        <translation>생태적 특성</translation>
    </message>
    <message>
        <source>Ecosystem services</source>
        <translation>생태계서비스</translation>
    </message>
    <message>
        <source>Edges of the distance bands (km)</source>
        <translation>거리 구간의 경계값(km)</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>발행판</translation>
    </message>
    <message>
        <source>Edition of the level</source>
        <translation>기준값의 발행판</translation>
    </message>
    <message>
        <source>Effective mesh size</source>
        <translation>유효 메시 크기</translation>
    </message>
    <message>
        <source>Effective resistances</source>
        <translation>유효저항</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>조사 노력량</translation>
    </message>
    <message>
        <source>Effort (raster)</source>
        <translation>노력량(래스터)</translation>
    </message>
    <message>
        <source>Effort and animals seen by country</source>
        <translation>국가별 노력량과 확인된 개체수</translation>
    </message>
    <message>
        <source>Effort and records shared</source>
        <translation>노력량과 레코드 모두 공유됨</translation>
    </message>
    <message>
        <source>Effort and target group were both given. Nothing was computed. Choose one of them: both correct the same bias.</source>
        <translation>노력량과 표적 분류군을 모두 지정했습니다. 아무것도 계산하지 않았습니다. 둘은 같은 편향을 보정하므로 하나만 선택하십시오.</translation>
    </message>
    <message>
        <source>Effort by country, band and year</source>
        <translation>국가, 거리 구간, 연도별 노력량</translation>
    </message>
    <message>
        <source>Effort by method and unit</source>
        <translation>방법과 단위별 노력량</translation>
    </message>
    <message>
        <source>Effort in the occasions</source>
        <translation>조사 회차의 노력량</translation>
    </message>
    <message>
        <source>Effort is that of methods that can find the species, wherever in the country. Records are detections, samples and counts.</source>
        <translation>노력량은 국가 안의 장소에 관계없이 그 종을 찾을 수 있는 방법의 노력량입니다. 레코드는 탐지, 시료, 개체수 조사입니다.</translation>
    </message>
    <message>
        <source>Effort on each side</source>
        <translation>각 쪽의 노력량</translation>
    </message>
    <message>
        <source>Effort shared, no record of the species</source>
        <translation>노력량만 공유됨, 이 종의 레코드 없음</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>고도</translation>
    </message>
    <message>
        <source>Elevation (raster)</source>
        <translation>고도(래스터)</translation>
    </message>
    <message>
        <source>Else those of the database.</source>
        <translation>지정하지 않으면 데이터베이스의 것을 사용합니다.</translation>
    </message>
    <message>
        <source>Empty parts</source>
        <translation>비어 있는 부분</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>텍스트 인코딩</translation>
    </message>
    <message>
        <source>End (date and time)</source>
        <translation>종료(날짜와 시각)</translation>
    </message>
    <message>
        <source>Endangered (EN)</source>
        <translation>위기(EN)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료 시각</translation>
    </message>
    <message>
        <source>Energy and mining</source>
        <translation>에너지와 광업</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>Equal codes are a proposal</source>
        <translation>같은 코드를 제안으로 사용</translation>
    </message>
    <message>
        <source>Equal codes of two agencies count as different animals here, unless a person called them the same.</source>
        <translation>사람이 같은 개체라고 판정하지 않는 한, 여기에서는 두 기관의 같은 코드를 서로 다른 개체로 셉니다.</translation>
    </message>
    <message>
        <source>Equal codes of two agencies count as one animal in this table. This is a proposal: agencies may give one code to different animals, and a person has to confirm it.</source>
        <translation>이 표에서는 두 기관의 같은 코드를 한 개체로 셉니다. 이는 제안입니다. 기관들이 서로 다른 동물에 같은 코드를 줄 수 있으므로 사람이 확인해야 합니다.</translation>
    </message>
    <message>
        <source>Equal codes of two agencies count once in the joint minimum. Only a person joins them.</source>
        <translation>공동 최소 개체수에서는 두 기관의 같은 코드를 한 번만 셉니다. 코드를 합치는 것은 사람만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Equal coordinates</source>
        <translation>같은 위도와 경도</translation>
    </message>
    <message>
        <source>Equal-area, in metres. Without it one is made around the middle of the study area.</source>
        <translation>미터 단위의 정적 좌표계입니다. 없으면 조사지역의 가운데를 중심으로 만듭니다.</translation>
    </message>
    <message>
        <source>Equilibrium by the exact test, held to 5 percent over the loci of a group together (Holm 1979). A lack of heterozygotes at all loci of scat samples points to allelic dropout, at one locus to a null allele.</source>
        <translation>평형은 정확 검정으로 살피며, 한 그룹의 모든 유전자좌를 함께 5퍼센트 수준으로 유지합니다(Holm 1979). 배설물 시료의 모든 유전자좌에서 이형접합체가 부족하면 대립유전자 탈락을, 한 유전자좌에서만 부족하면 무효 대립유전자를 뜻할 수 있습니다.</translation>
    </message>
    <message>
        <source>Equivalent connected area (ha)</source>
        <translation>등가연결면적(ha)</translation>
    </message>
    <message>
        <source>Equivalent connected area: one patch of this size would be as well connected</source>
        <translation>등가연결면적: 이 크기의 패치 하나와 연결된 정도가 같음</translation>
    </message>
    <message>
        <source>Equivalent connected area: {eca}. Of the connected sum, {across} percent joins two countries.</source>
        <translation>등가연결면적: {eca}. 연결 합계 가운데 두 국가를 잇는 비율: {across}퍼센트.</translation>
    </message>
    <message>
        <source>Errors after Broquet and Petit (2004), quality index after Miquel et al. (2006), P(ID) after Paetkau and Strobeck (1994) and Paetkau et al. (1998), P(ID)sib after Evett and Weir (1998).</source>
        <translation>오류율은 Broquet and Petit(2004), 품질 지수는 Miquel et al.(2006), P(ID)는 Paetkau and Strobeck(1994) 및 Paetkau et al.(1998), P(ID)sib는 Evett and Weir(1998)에 따릅니다.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>추정값</translation>
    </message>
    <message>
        <source>Estimate crossing rates with effort</source>
        <translation>노력량을 고려한 국경 통과율 추정</translation>
    </message>
    <message>
        <source>Estimate density by spatial capture-recapture</source>
        <translation>공간 포획-재포획으로 밀도 추정</translation>
    </message>
    <message>
        <source>Estimate occupancy</source>
        <translation>점유율 추정</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>추정값</translation>
    </message>
    <message>
        <source>Estimates how many animals of one species live per 100 km2 and on each side of a border, from which animals were caught at which stations. The stations of all sides and one mask over all sides make one likelihood.</source>
        <translation>어느 개체가 어느 설치지점에서 포획되었는지를 바탕으로, 한 종이 100 km²당 그리고 국경의 각 쪽에 몇 마리 사는지 추정합니다. 모든 쪽의 설치지점과 모든 쪽에 걸친 하나의 마스크로 하나의 우도를 만듭니다.</translation>
    </message>
    <message>
        <source>Estimates how often animals of one species crossed in each direction, with the crossings that nobody saw, from records of known animals and from the effort on every side. The minimum that was seen stands beside the estimate.</source>
        <translation>알려진 개체의 레코드와 각 쪽의 노력량을 바탕으로, 아무도 보지 못한 통과를 포함하여 한 종의 개체가 방향별로 얼마나 자주 국경을 통과했는지 추정합니다. 확인된 최소 횟수를 추정값 옆에 나타냅니다.</translation>
    </message>
    <message>
        <source>Estimates of the model</source>
        <translation>모형의 추정값</translation>
    </message>
    <message>
        <source>Estimates which share of sites a species uses, told apart from how often a visit to a used site finds it. The share of sites with a detection is too small, because some used sites are missed.</source>
        <translation>종이 이용하는 대상지의 비율을, 이용되는 대상지를 한 번 방문할 때 종을 찾는 빈도와 구별하여 추정합니다. 이용되는 대상지 가운데 일부를 놓치므로, 탐지가 있는 대상지의 비율은 실제보다 작습니다.</translation>
    </message>
    <message>
        <source>Estimates: Chapman (1951) of the first half of the occasions against the second, model M0 (Otis et al. 1978), Chao (1987) with its form corrected for bias, and the jackknife (Burnham and Overton 1978, 1979), with log-normal intervals; that of M0 is of its likelihood. Samples of DNA need no occasions: from how often each animal was found ECM and TIRM (Miller et al. 2005, doi 10.1111/j.1365-294X.2005.02577.x) are computed, with intervals by bootstrap.</source>
        <translation>추정값: 조사 회차의 전반과 후반을 비교하는 Chapman(1951), 모형 M0(Otis et al. 1978), Chao(1987)와 그 편향 보정식, 잭나이프(Burnham and Overton 1978, 1979)이며 로그 정규 구간을 함께 적습니다. M0의 구간은 우도로 구합니다. DNA 시료에는 조사 회차가 필요 없습니다. 각 개체가 발견된 횟수로 ECM과 TIRM(Miller et al. 2005, doi 10.1111/j.1365-294X.2005.02577.x)을 계산하며, 구간은 부트스트랩으로 구합니다.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Events per 100 trap-days</source>
        <translation>카메라 작동일 100일당 이벤트</translation>
    </message>
    <message>
        <source>Every filled row is kept or rejected; each defect is told with file, sheet, row, column and mend. A form of the same office, site and year updates the earlier one: what changed and what is gone is counted and listed among the issues of the import. The same file again changes nothing.</source>
        <translation>채워진 모든 행은 유지하거나 제외하며, 오류마다 파일, 시트, 행, 열, 고치는 방법을 알려 줍니다. 같은 기관, 대상지, 연도의 양식은 이전 양식을 갱신합니다. 바뀐 것과 없어진 것은 수를 세어 가져오기 문제 목록에 싣습니다. 같은 파일을 다시 가져오면 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Every pair of samples is compared by the likelihood that both are of one animal against that of full siblings, with errors for each locus (Wang 2004). Three or more mismatching loci, two that dropout cannot make, or a sex conflict are no match.</source>
        <translation>모든 시료 쌍에 대하여 두 시료가 한 개체의 것일 우도를 전형제자매의 것일 우도와 비교하며, 유전자좌마다 오류를 고려합니다(Wang 2004). 불일치 유전자좌가 셋 이상이거나, 대립유전자 탈락으로 생길 수 없는 불일치가 둘이거나, 성별이 모순되면 일치가 아닙니다.</translation>
    </message>
    <message>
        <source>Every record is accounted for: records in are records kept and records rejected, and each rejection has its reason and its row. Flagged records are kept and shown.</source>
        <translation>모든 레코드를 빠짐없이 셉니다. 들어온 레코드는 유지된 레코드와 제외된 레코드의 합이며, 제외한 것마다 이유와 행이 있습니다. 표시된 레코드는 유지하고 보여 줍니다.</translation>
    </message>
    <message>
        <source>Everything comes from the database and nothing is added. A part without rows says what is missing and how to fill it. Persons are never named.</source>
        <translation>모든 내용은 데이터베이스에서 가져오며 덧붙이는 것은 없습니다. 행이 없는 부분에는 무엇이 부족하고 어떻게 채우는지 적습니다. 사람의 이름은 결코 적지 않습니다.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>Evidence is a track (fixes of a transmitter no more than 8 hours apart for cats, 24 for birds), two detections of certain identity, or an identity that is probable. What probable identities add is never in the headline number; ambiguous cases are listed and never counted. Passages of the demarcation line have a column of their own.</source>
        <translation>증거는 이동 궤적(발신기의 위치값 간격이 고양잇과는 8시간, 조류는 24시간 이하), 개체식별이 확실한 두 번의 탐지, 유력한 개체식별 가운데 하나입니다. 유력한 개체식별이 더하는 수는 결코 대표 수치에 넣지 않습니다. 불확실한 경우는 목록에 싣지만 결코 세지 않습니다. 군사분계선 통과는 별도의 열에 적습니다.</translation>
    </message>
    <message>
        <source>Exact coordinates and dates, station names, observers, remarks and media withheld; available under the agreement between the offices.</source>
        <translation>정확한 좌표와 날짜, 설치지점 이름, 관찰자, 비고, 미디어는 비공개이며, 기관 간 합의에 따라 제공합니다.</translation>
    </message>
    <message>
        <source>Exact coordinates, dates and station names are withheld. Ask the owner of the record for them.</source>
        <translation>정확한 좌표, 날짜, 설치지점 이름은 비공개입니다. 레코드 소유자에게 요청하십시오.</translation>
    </message>
    <message>
        <source>Exact file, which stays</source>
        <translation>정밀 파일(기관에 보관)</translation>
    </message>
    <message>
        <source>Exact places, times and names</source>
        <translation>정확한 위치, 시각, 이름</translation>
    </message>
    <message>
        <source>Exact places, with the days that each station worked in each occasion.</source>
        <translation>정확한 위치와 조사 회차별로 각 설치지점이 작동한 일수입니다.</translation>
    </message>
    <message>
        <source>Example: BEFORE map_1990.gpkg, BEFORE_FIELD code, AFTER map_2020.gpkg, AFTER_FIELD code, SMALLEST_HA 5, AREAS areas.csv, WETLANDS wetlands.gpkg.</source>
        <translation>예: BEFORE map_1990.gpkg, BEFORE_FIELD code, AFTER map_2020.gpkg, AFTER_FIELD code, SMALLEST_HA 5, AREAS areas.csv, WETLANDS wetlands.gpkg.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, AREA dauria, SPECIES WNC, YEARS 2020-2024, DAYS 3, COUNTS counts.gpkg, HTML dauria.html.</source>
        <translation>예: DATABASE neaspec.gpkg, AREA dauria, SPECIES WNC, YEARS 2020-2024, DAYS 3, COUNTS counts.gpkg, HTML dauria.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, CONVENTION fractional, BANDS 0,5,10,20,40, EFFORT effort.gpkg, NOT_SHARED missing.gpkg, REPORT effort.html.</source>
        <translation>예: DATABASE neaspec.gpkg, CONVENTION fractional, BANDS 0,5,10,20,40, EFFORT effort.gpkg, NOT_SHARED missing.gpkg, REPORT effort.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, COUNTRY CHN, RECIPIENT RUS, PASSPHRASE as agreed, OUTPUT shared.zip, REPORT shared.html. The neighbour takes the zip in with “Import counts and detections”.</source>
        <translation>예: DATABASE neaspec.gpkg, COUNTRY CHN, RECIPIENT RUS, PASSPHRASE 합의한 암호 문구, OUTPUT shared.zip, REPORT shared.html. 이웃 나라는 “개체수 조사 및 탐지 가져오기” 알고리즘으로 이 ZIP 파일을 받아들입니다.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, COUNTRY MNG, YEAR 2026, LANGUAGE mn, FORM sites_2026.xlsx.</source>
        <translation>예: DATABASE neaspec.gpkg, COUNTRY MNG, YEAR 2026, LANGUAGE mn, FORM sites_2026.xlsx.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, FROM 2025-04-01, TO 2026-03-31, LANGUAGE ru, HTML progress.html, CHANGES changes.csv.</source>
        <translation>예: DATABASE neaspec.gpkg, FROM 2025-04-01, TO 2026-03-31, LANGUAGE ru, HTML progress.html, CHANGES changes.csv.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, ISSUES as in the table of issues, DECISION accept, REVIEWER name of the reviewer, NOTE seen on the picture.</source>
        <translation>예: DATABASE neaspec.gpkg, ISSUES 문제 테이블에 적힌 대로, DECISION accept, REVIEWER 검토자 이름, NOTE 사진에서 확인함.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, LOST wetlands.gpkg, LIST iucn, LOST_YEAR 2020, NEEDS needs.csv, POLYGONS needs.gpkg.</source>
        <translation>예: DATABASE neaspec.gpkg, LOST wetlands.gpkg, LIST iucn, LOST_YEAR 2020, NEEDS needs.csv, POLYGONS needs.gpkg.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SHEETS ris, COUNTRIES CHN, RUS, READINESS readiness.csv, MISSING missing.csv, MAP readiness.gpkg.</source>
        <translation>예: DATABASE neaspec.gpkg, SHEETS ris, COUNTRIES CHN, RUS, READINESS readiness.csv, MISSING missing.csv, MAP readiness.gpkg.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SITE KOR-CHEORWON, LANGUAGE ko, HTML plan.html, PDF plan.pdf.</source>
        <translation>예: DATABASE neaspec.gpkg, SITE KOR-CHEORWON, LANGUAGE ko, HTML plan.html, PDF plan.pdf.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SITE RUS-KHANKA, SHEET ris, LANGUAGE ru, FOLDER khanka_ris.</source>
        <translation>예: DATABASE neaspec.gpkg, SITE RUS-KHANKA, SHEET ris, LANGUAGE ru, FOLDER khanka_ris.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, COUNTRIES CHN;RUS, GRADE certain, RATES rates.gpkg, REPORT rates.html.</source>
        <translation>예: DATABASE neaspec.gpkg, SPECIES AL, COUNTRIES CHN;RUS, GRADE certain, RATES rates.gpkg, REPORT rates.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, GROUP_BY country, GROUPS groups.gpkg, PAIRWISE pairs.gpkg, REPORT diversity.html.</source>
        <translation>예: DATABASE neaspec.gpkg, SPECIES AL, GROUP_BY country, GROUPS groups.gpkg, PAIRWISE pairs.gpkg, REPORT diversity.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, IDENTITY individuals, ALIASES aliases.csv, CROSSINGS crossings.gpkg, EXCHANGE_BANDS bands.gpkg, REPORT transborder.html.</source>
        <translation>예: DATABASE neaspec.gpkg, SPECIES AL, IDENTITY individuals, ALIASES aliases.csv, CROSSINGS crossings.gpkg, EXCHANGE_BANDS bands.gpkg, REPORT transborder.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, LENGTH_KM 20, SEGMENTS segments.gpkg, REPORT segments.html.</source>
        <translation>예: DATABASE neaspec.gpkg, SPECIES AL, LENGTH_KM 20, SEGMENTS segments.gpkg, REPORT segments.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, METHOD likelihood, CALIBRATION calibration.csv, PAIRS pairs.gpkg, LOCI loci.gpkg, PLOT plot.svg, REPORT matches.html.</source>
        <translation>예: DATABASE neaspec.gpkg, SPECIES AL, METHOD likelihood, CALIBRATION calibration.csv, PAIRS pairs.gpkg, LOCI loci.gpkg, PLOT plot.svg, REPORT matches.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, METHOD mcp, PERCENT 95, OUTPUT ranges.gpkg, SHARES shares.gpkg, LEFT_OUT without.gpkg.</source>
        <translation>예: DATABASE neaspec.gpkg, SPECIES AL, METHOD mcp, PERCENT 95, OUTPUT ranges.gpkg, SHARES shares.gpkg, LEFT_OUT without.gpkg.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, MINUTES 30, RULE last_record, BY species, OUTPUT events.gpkg, TABLE rates.gpkg.</source>
        <translation>예: DATABASE neaspec.gpkg, SPECIES AL, MINUTES 30, RULE last_record, BY species, OUTPUT events.gpkg, TABLE rates.gpkg.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AT and AL, PROTECTED protected_areas.gpkg, CORRIDORS corridors.gpkg, BY_COUNTRY countries.csv, GAPS gaps.gpkg.</source>
        <translation>예: DATABASE neaspec.gpkg, SPECIES AT와 AL, PROTECTED protected_areas.gpkg, CORRIDORS corridors.gpkg, BY_COUNTRY countries.csv, GAPS gaps.gpkg.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES WNC, THREATS threats.gpkg, BY_SITE by_site.csv, RESPONSIBLE responsible.csv.</source>
        <translation>예: DATABASE neaspec.gpkg, SPECIES WNC, THREATS threats.gpkg, BY_SITE by_site.csv, RESPONSIBLE responsible.csv.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, TESTS with impossible_speed as reject, OUTPUT findings.gpkg, REPORT check.html.</source>
        <translation>예: DATABASE neaspec.gpkg, TESTS impossible_speed의 수준을 reject로 지정, OUTPUT findings.gpkg, REPORT check.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, TITLE “Cranes of one wetland 2024”, CONTACT “Office of the reserve”, OUTPUT archive.zip.</source>
        <translation>예: DATABASE neaspec.gpkg, TITLE “어느 습지의 두루미류 2024”, CONTACT “보호지역 관리 기관”, OUTPUT archive.zip.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, TITLE “Leopards of one reserve 2024”, CONTACT “Office of the reserve”, SAMPLING_DESIGN targeted, CAPTURE_METHOD activityDetection, OUTPUT package.zip.</source>
        <translation>예: DATABASE neaspec.gpkg, TITLE “어느 보호지역의 아무르표범 2024”, CONTACT “보호지역 관리 기관”, SAMPLING_DESIGN targeted, CAPTURE_METHOD activityDetection, OUTPUT package.zip.</translation>
    </message>
    <message>
        <source>Example: INPUT cores.gpkg, NAME_FIELD name, RESISTANCE resistance.tif, MODE pairwise, CURRENT current.tif, RESISTANCES resistances.csv.</source>
        <translation>예: INPUT cores.gpkg, NAME_FIELD name, RESISTANCE resistance.tif, MODE pairwise, CURRENT current.tif, RESISTANCES resistances.csv.</translation>
    </message>
    <message>
        <source>Example: INPUT cores.gpkg, NAME_FIELD name, RESISTANCE resistance.tif, PAIRS across_border, WIDTH_PERCENT 5, CORRIDORS corridors.gpkg, MOSAIC mosaic.tif.</source>
        <translation>예: INPUT cores.gpkg, NAME_FIELD name, RESISTANCE resistance.tif, PAIRS across_border, WIDTH_PERCENT 5, CORRIDORS corridors.gpkg, MOSAIC mosaic.tif.</translation>
    </message>
    <message>
        <source>Example: INPUT forms_2026, DATABASE neaspec.gpkg, ACCOUNT account.csv, REJECTED defects.csv, CONFLICTS differing.csv.</source>
        <translation>예: INPUT forms_2026, DATABASE neaspec.gpkg, ACCOUNT account.csv, REJECTED defects.csv, CONFLICTS differing.csv.</translation>
    </message>
    <message>
        <source>Example: INPUT habitats.gpkg, CLASS_FIELD code, STUDY_AREA tumen.gpkg, LIST iucn, ISSUES issues.gpkg, SUMMARY summary.csv.</source>
        <translation>예: INPUT habitats.gpkg, CLASS_FIELD code, STUDY_AREA tumen.gpkg, LIST iucn, ISSUES issues.gpkg, SUMMARY summary.csv.</translation>
    </message>
    <message>
        <source>Example: INPUT judgements.csv with rows such as CHN, population_share, criteria_met, 3 and RUS, population_share, criteria_met, 1/2; JUDGE_FIELD country, METHOD ahp.</source>
        <translation>예: INPUT judgements.csv(행의 예: CHN, population_share, criteria_met, 3 및 RUS, population_share, criteria_met, 1/2); JUDGE_FIELD country, METHOD ahp.</translation>
    </message>
    <message>
        <source>Example: INPUT protected_areas.gpkg, ID_FIELD name, REGION ecoregion.gpkg, DISTANCE_M 10000, PROBABILITY 0.5, PATCHES patches.gpkg, INDICES indices.gpkg, COUNTRIES countries.gpkg, LINKS links.gpkg.</source>
        <translation>예: INPUT protected_areas.gpkg, ID_FIELD name, REGION ecoregion.gpkg, DISTANCE_M 10000, PROBABILITY 0.5, PATCHES patches.gpkg, INDICES indices.gpkg, COUNTRIES countries.gpkg, LINKS links.gpkg.</translation>
    </message>
    <message>
        <source>Example: INPUT station_histories, DETECTION_COVARIATES usage_days, ESTIMATES estimates.csv, SITES sites.csv.</source>
        <translation>예: INPUT station_histories, DETECTION_COVARIATES usage_days, ESTIMATES estimates.csv, SITES sites.csv.</translation>
    </message>
    <message>
        <source>Example: INPUT suitability of tiger and leopard, RULE core_area, WEIGHTS 1, 2, DISTANCES 5000, PROTECTED reserves.gpkg; cells with RANK of 0.7 and more are the best 30 %.</source>
        <translation>예: INPUT 호랑이와 아무르표범의 서식적합성, RULE core_area, WEIGHTS 1, 2, DISTANCES 5000, PROTECTED reserves.gpkg; RANK가 0.7 이상인 셀이 가장 좋은 30%입니다.</translation>
    </message>
    <message>
        <source>Example: INPUT units of “Planning units”, UNIT_ID unit_id, COUNTRY country_iso3, SHARE_PERCENT 30, TIME_LIMIT 600.</source>
        <translation>예: INPUT “계획단위”의 단위, UNIT_ID unit_id, COUNTRY country_iso3, SHARE_PERCENT 30, TIME_LIMIT 600.</translation>
    </message>
    <message>
        <source>Example: INPUT units of “Planning units”, UNIT_ID unit_id, STATUS status, SHARE_PERCENT 30, PENALTY 50, GAP 3.</source>
        <translation>예: INPUT “계획단위”의 단위, UNIT_ID unit_id, STATUS status, SHARE_PERCENT 30, PENALTY 50, GAP 3.</translation>
    </message>
    <message>
        <source>Example: PRESENCES detections, SPECIES AL, COVARIATES forest.tif, snow.tif, roads.tif, TARGET_GROUP all_cameras, SUITABILITY suitability.tif, MESS mess.tif, REPORT suitability.html.</source>
        <translation>예: PRESENCES detections, SPECIES AL, COVARIATES forest.tif, snow.tif, roads.tif, TARGET_GROUP all_cameras, SUITABILITY suitability.tif, MESS mess.tif, REPORT suitability.html.</translation>
    </message>
    <message>
        <source>Example: RESISTANCE resistance.tif, RADIUS 30000, BLOCK_SIZE 5, CUMULATIVE cumulative.tif, NORMALISED normalised.tif, SIDES countries.csv.</source>
        <translation>예: RESISTANCE resistance.tif, RADIUS 30000, BLOCK_SIZE 5, CUMULATIVE cumulative.tif, NORMALISED normalised.tif, SIDES countries.csv.</translation>
    </message>
    <message>
        <source>Example: SPECIES SL, LAND_COVER worldcover.tif, ELEVATION heights.tif, BARRIERS fences.gpkg, PASSAGES gates.gpkg, SEASON ice, RESISTANCE resistance.tif.</source>
        <translation>예: SPECIES SL, LAND_COVER worldcover.tif, ELEVATION heights.tif, BARRIERS fences.gpkg, PASSAGES gates.gpkg, SEASON ice, RESISTANCE resistance.tif.</translation>
    </message>
    <message>
        <source>Example: STUDY_AREA basin.gpkg, PROTECTED reserves.gpkg, FEATURES ranges.gpkg, FEATURE_FIELD species_id, TARGET_PERCENT 30, GAPS gaps.gpkg.</source>
        <translation>예: STUDY_AREA basin.gpkg, PROTECTED reserves.gpkg, FEATURES ranges.gpkg, FEATURE_FIELD species_id, TARGET_PERCENT 30, GAPS gaps.gpkg.</translation>
    </message>
    <message>
        <source>Example: STUDY_AREA basin.gpkg, SHAPE hexagon, SIZE_KM2 25, RASTERS leopard.tif and tiger.tif, PROTECTED reserves.gpkg, OUTPUT units.gpkg.</source>
        <translation>예: STUDY_AREA basin.gpkg, SHAPE hexagon, SIZE_KM2 25, RASTERS leopard.tif와 tiger.tif, PROTECTED reserves.gpkg, OUTPUT units.gpkg.</translation>
    </message>
    <message>
        <source>Example: a slope of 1.02 with an interval from 1.01 to 1.03 is a moderate increase of 2 % per year of the sites counted, not of the population.</source>
        <translation>예: 기울기가 1.02이고 구간이 1.01~1.03이면 조사된 대상지가 해마다 2%씩 완만하게 증가한 것이며, 개체군의 증가가 아닙니다.</translation>
    </message>
    <message>
        <source>Example: catalogues of two agencies with 40 and 30 codes, of which 12 are on both, are 58 animals at least.</source>
        <translation>예: 두 기관의 개체 목록에 코드가 각각 40개와 30개 있고 그중 12개가 두 목록 모두에 있으면 최소 58마리입니다.</translation>
    </message>
    <message>
        <source>Example: code L12 of one agency and code Leo 7 of another, decision “same”, flank “left”.</source>
        <translation>예: 한 기관의 코드 L12와 다른 기관의 코드 Leo 7, 결정 “same”, 옆면 “left”.</translation>
    </message>
    <message>
        <source>Example: species AL, occasions of 7 days, from 2014-01-01 to 2014-03-31, flank larger.</source>
        <translation>예: 종 AL, 7일 조사 회차, 2014-01-01부터 2014-03-31까지, 옆면 larger.</translation>
    </message>
    <message>
        <source>Example: species AL, occasions of 7 days, from 2014-01-01 to 2014-03-31, proximity, hazard_half_normal, with a layer of forest as habitat.</source>
        <translation>예: 종 AL, 7일 조사 회차, 2014-01-01부터 2014-03-31까지, proximity, hazard_half_normal, 서식지는 산림 레이어.</translation>
    </message>
    <message>
        <source>Exchange between countries</source>
        <translation>국가 간 왕래</translation>
    </message>
    <message>
        <source>Exchange by distance from the border</source>
        <translation>국경으로부터의 거리별 왕래</translation>
    </message>
    <message>
        <source>Exercise: from genotypes to individuals in ten steps, on simulated tables in the folder resources/examples of the plugin. Step 1: create a database, load the flagship layers, and import simulated_samples.csv with “simulated” as the name of the data set. Records kept: 40.</source>
        <translation>연습: 플러그인의 resources/examples 폴더에 있는 모의 표로 유전자형에서 개체까지 열 단계를 따라 합니다. 1단계: 데이터베이스를 생성하고 깃대종 레이어를 불러온 다음, 데이터 세트 이름을 “simulated”로 하여 simulated_samples.csv 파일을 가져옵니다. 유지된 레코드: 40.</translation>
    </message>
    <message>
        <source>Existing corridors come first. Named corridors are schematic lines; their width tells how exactly the place is known. Protected shares need polygons of protected areas; protected sites are points inside or at the ends.</source>
        <translation>현존하는 생태축이 먼저 나옵니다. 명명된 생태축은 모식적인 선이며, 그 너비는 위치가 얼마나 정확하게 알려졌는지를 나타냅니다. 보호 비율을 구하려면 보호지역 폴리곤이 필요합니다. 보호되는 대상지는 생태축 안이나 양 끝에 있는 포인트입니다.</translation>
    </message>
    <message>
        <source>Existing map</source>
        <translation>기존 지도</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>기대 횟수</translation>
    </message>
    <message>
        <source>Expected and realised animals of each side and of all together, from the one fit.</source>
        <translation>한 번의 적합에서 구한 각 쪽 및 전체 합계의 기대 개체수와 실현 개체수입니다.</translation>
    </message>
    <message>
        <source>Expected animals</source>
        <translation>기대 개체수</translation>
    </message>
    <message>
        <source>Expected by effort</source>
        <translation>노력량에 따른 기대 횟수</translation>
    </message>
    <message>
        <source>Expected detections are the trap-days inside times the camera detections per trap-day in the whole database. Where nobody looked, detections stay empty: not surveyed is not the same as no detection. Records whose place was coarsened are left out. Corridors that name no species count the cats among the species chosen.</source>
        <translation>기대 탐지 횟수는 안쪽의 카메라 작동일에 데이터베이스 전체의 카메라 작동일당 카메라 탐지 횟수를 곱한 값입니다. 아무도 조사하지 않은 곳에서는 탐지를 비워 둡니다. 조사되지 않은 것은 탐지 없음과 다릅니다. 위치를 거칠게 만든 레코드는 넣지 않습니다. 종이 지정되지 않은 생태축에서는 선택한 종 가운데 대형 고양잇과를 셉니다.</translation>
    </message>
    <message>
        <source>Expected false matches</source>
        <translation>예상되는 거짓 일치</translation>
    </message>
    <message>
        <source>Expected heterozygosity</source>
        <translation>기대 이형접합도</translation>
    </message>
    <message>
        <source>Expected: what cameras inside would have recorded, had they seen as much per trap-day as all cameras. Without effort nothing is expected.</source>
        <translation>기대 횟수: 안쪽의 카메라가 카메라 작동일당 모든 카메라와 같은 횟수로 확인했을 경우의 레코드 수입니다. 노력량이 없으면 기대 횟수도 없습니다.</translation>
    </message>
    <message>
        <source>Exponent of the benefit</source>
        <translation>편익의 지수</translation>
    </message>
    <message>
        <source>Exponential: only poor ground resists much. Power: only the best ground resists little.</source>
        <translation>지수형: 적합성이 낮은 지면만 크게 저항합니다. 거듭제곱형: 적합성이 가장 높은 지면만 작게 저항합니다.</translation>
    </message>
    <message>
        <source>Export Camtrap DP package</source>
        <translation>Camtrap DP 패키지 내보내기</translation>
    </message>
    <message>
        <source>Export Darwin Core Archive</source>
        <translation>Darwin Core 아카이브 내보내기</translation>
    </message>
    <message>
        <source>Export the sheet of a site</source>
        <translation>대상지 정보표 내보내기</translation>
    </message>
    <message>
        <source>Extend the protection</source>
        <translation>보호 확대</translation>
    </message>
    <message>
        <source>Extinct (EX)</source>
        <translation>절멸(EX)</translation>
    </message>
    <message>
        <source>Extinct in the wild (EW)</source>
        <translation>야생절멸(EW)</translation>
    </message>
    <message>
        <source>Extreme temperatures</source>
        <translation>극한 기온</translation>
    </message>
    <message>
        <source>Factories and commercial areas</source>
        <translation>공장과 상업 지역</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>False alleles</source>
        <translation>가짜 대립유전자</translation>
    </message>
    <message>
        <source>False matches by P(ID)sib over the loci of the weakest match</source>
        <translation>가장 약한 일치의 유전자좌에 걸친 P(ID)sib에 따른 거짓 일치</translation>
    </message>
    <message>
        <source>False matches to expect, if all animals were full siblings: {siblings}, of them across a border {siblings_across}; if none were related: {unrelated}, of them across a border {unrelated_across}.</source>
        <translation>모든 개체가 전형제자매일 때 예상되는 거짓 일치: {siblings}, 그 가운데 국경을 사이에 둔 것: {siblings_across}; 개체 간 혈연관계가 없을 때: {unrelated}, 그 가운데 국경을 사이에 둔 것: {unrelated_across}.</translation>
    </message>
    <message>
        <source>False matches, if all animals were full siblings (P(ID)sib)</source>
        <translation>모든 개체가 전형제자매일 때의 거짓 일치(P(ID)sib)</translation>
    </message>
    <message>
        <source>False matches, if all animals were unrelated (P(ID))</source>
        <translation>개체 간 혈연관계가 없을 때의 거짓 일치(P(ID))</translation>
    </message>
    <message>
        <source>Farm and forestry effluents</source>
        <translation>농림업 유출수</translation>
    </message>
    <message>
        <source>Farming and aquaculture</source>
        <translation>농업과 수산 양식</translation>
    </message>
    <message>
        <source>Feature classes</source>
        <translation>특성 유형</translation>
    </message>
    <message>
        <source>Feature {feature} is in no unit. Nothing was computed. Leave it out or correct its field.</source>
        <translation>{feature} 보전대상이 어느 단위에도 없습니다. 아무것도 계산하지 않았습니다. 이 보전대상을 빼거나 그 필드를 고치십시오.</translation>
    </message>
    <message>
        <source>Features (rasters)</source>
        <translation>보전대상(래스터)</translation>
    </message>
    <message>
        <source>Features of the units</source>
        <translation>단위의 보전대상</translation>
    </message>
    <message>
        <source>Features outside the study area, left out: {features}.</source>
        <translation>조사지역 밖에 있어 뺀 보전대상: {features}.</translation>
    </message>
    <message>
        <source>Features that no unit has, left out: {features}.</source>
        <translation>어느 단위에도 없어 제외한 보전대상: {features}.</translation>
    </message>
    <message>
        <source>Features: {features}; target met: {met}; gaps: {gaps}; hectares of gaps: {area}.</source>
        <translation>보전대상: {features}; 목표량 달성: {met}; 공백: {gaps}; 공백의 면적(헥타르): {area}.</translation>
    </message>
    <message>
        <source>Fences are open within 1 km of each.</source>
        <translation>각 이동통로에서 1 km 이내의 울타리는 열린 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Fences, rivers and roads along the border are not part of the numbers.</source>
        <translation>국경을 따라 있는 울타리, 강, 도로는 이 수에 반영되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Fences, rivers, roads: lines or polygons with a text field KIND. The segments get shares of their length.</source>
        <translation>울타리, 강, 도로이며, 텍스트 필드 KIND가 있는 선 또는 폴리곤입니다. 각 구간에 장벽 가까이 놓인 길이의 비율을 적습니다.</translation>
    </message>
    <message>
        <source>Few measures taken</source>
        <translation>일부 조치만 취함</translation>
    </message>
    <message>
        <source>Fewer stations than agreed could be told together.</source>
        <translation>한데 묶어 나타낼 수 있는 설치지점이 합의한 수보다 적습니다.</translation>
    </message>
    <message>
        <source>Fewer than 30 records are few for a kernel, and the area is uncertain.</source>
        <translation>레코드가 30개 미만이면 커널에는 적은 수이므로 면적이 불확실합니다.</translation>
    </message>
    <message>
        <source>Fewer than 5 records have an exact place.</source>
        <translation>위치가 정확한 레코드가 5개 미만입니다.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Field not filled in</source>
        <translation>채워지지 않은 필드</translation>
    </message>
    <message>
        <source>Field of detections</source>
        <translation>탐지 필드</translation>
    </message>
    <message>
        <source>Field of effort</source>
        <translation>노력량 필드</translation>
    </message>
    <message>
        <source>Field of the occasion</source>
        <translation>조사 회차 필드</translation>
    </message>
    <message>
        <source>Field of the site</source>
        <translation>대상지 필드</translation>
    </message>
    <message>
        <source>Field survey</source>
        <translation>현장조사</translation>
    </message>
    <message>
        <source>Field that names features</source>
        <translation>보전대상 이름 필드</translation>
    </message>
    <message>
        <source>Field to correct</source>
        <translation>정정할 필드</translation>
    </message>
    <message>
        <source>Field with the class</source>
        <translation>유형 필드</translation>
    </message>
    <message>
        <source>Field with the code of the polygon</source>
        <translation>폴리곤 코드 필드</translation>
    </message>
    <message>
        <source>Field with the cost</source>
        <translation>비용 필드</translation>
    </message>
    <message>
        <source>Field with the country</source>
        <translation>국가 필드</translation>
    </message>
    <message>
        <source>Field with the current (A)</source>
        <translation>전류 필드(A)</translation>
    </message>
    <message>
        <source>Field with the identifier</source>
        <translation>식별자 필드</translation>
    </message>
    <message>
        <source>Field with the judge</source>
        <translation>평가자 필드</translation>
    </message>
    <message>
        <source>Field with the name of the core</source>
        <translation>핵심지역 이름 필드</translation>
    </message>
    <message>
        <source>Field with the resistance to ground (ohm)</source>
        <translation>접지 저항 필드(ohm)</translation>
    </message>
    <message>
        <source>Field with the status</source>
        <translation>상태 필드</translation>
    </message>
    <message>
        <source>Field with the unit's code</source>
        <translation>단위 코드 필드</translation>
    </message>
    <message>
        <source>Field with the weight</source>
        <translation>가중치 필드</translation>
    </message>
    <message>
        <source>Field {field} holds values that are not finite numbers. Nothing was computed. Choose a numeric field or correct the values.</source>
        <translation>{field} 필드에 유한한 숫자가 아닌 값이 있습니다. 아무것도 계산하지 않았습니다. 숫자 필드를 선택하거나 값을 고치십시오.</translation>
    </message>
    <message>
        <source>Field {field} is in two criteria. Nothing was computed. Remove one of them.</source>
        <translation>{field} 필드가 두 기준에 들어 있습니다. 아무것도 계산하지 않았습니다. 그중 하나를 제거하십시오.</translation>
    </message>
    <message>
        <source>Field {field} is not in both the criteria and the judgements. Nothing was computed. Give both the same fields.</source>
        <translation>{field} 필드가 기준과 판단 가운데 한쪽에만 있습니다. 아무것도 계산하지 않았습니다. 양쪽에 같은 필드를 지정하십시오.</translation>
    </message>
    <message>
        <source>Field {field} of unit {unit} is not a number of 0 or more. Nothing was computed. Correct the value.</source>
        <translation>{unit} 단위의 {field} 필드 값이 0 이상의 숫자가 아닙니다. 아무것도 계산하지 않았습니다. 값을 고치십시오.</translation>
    </message>
    <message>
        <source>Field, layer, unit of measure, total, and the units with it and without data.</source>
        <translation>필드, 레이어, 측정 단위, 전체 양, 그리고 그것이 있는 단위와 데이터가 없는 단위의 수입니다.</translation>
    </message>
    <message>
        <source>Fields and columns</source>
        <translation>필드와 열</translation>
    </message>
    <message>
        <source>Fields and time</source>
        <translation>필드와 시간</translation>
    </message>
    <message>
        <source>Fields criterion_a, judgement and, for ahp, criterion_b: so many times is a as important as b.</source>
        <translation>criterion_a, judgement 필드이며, ahp이면 criterion_b 필드도 필요합니다. a가 b보다 몇 배 중요한지를 나타냅니다.</translation>
    </message>
    <message>
        <source>Fields feature and target, an amount that replaces the rule; with a country, its own besides the whole.</source>
        <translation>feature 필드와 target 필드가 있어야 하며, target은 규칙을 대신하는 양입니다. 국가를 적으면 전체의 목표량과 별도로 그 국가의 목표량이 됩니다.</translation>
    </message>
    <message>
        <source>Fields of the visits</source>
        <translation>방문 필드</translation>
    </message>
    <message>
        <source>Fields to be filled in</source>
        <translation>채워야 할 필드</translation>
    </message>
    <message>
        <source>Fields unit_a, unit_b and strength; where both directions are given, their mean counts.</source>
        <translation>unit_a, unit_b, strength 필드입니다. 두 방향이 모두 있으면 그 평균값을 씁니다.</translation>
    </message>
    <message>
        <source>Fields with features</source>
        <translation>보전대상 필드</translation>
    </message>
    <message>
        <source>Figure (individuals)</source>
        <translation>수치(개체)</translation>
    </message>
    <message>
        <source>Figure {number}. {title}.</source>
        <translation>그림 {number}. {title}.</translation>
    </message>
    <message>
        <source>Figures of fewer than {stations} stations are not shown. Where one band has fewer, the bands of the country are not told apart.</source>
        <translation>설치지점이 {stations}곳보다 적은 수치는 나타내지 않습니다. 어느 한 구간이라도 그보다 적으면 그 국가의 구간을 나누어 나타내지 않습니다.</translation>
    </message>
    <message>
        <source>Figures on movement across borders</source>
        <translation>국경을 넘는 이동의 수치</translation>
    </message>
    <message>
        <source>Figures on movement across borders are minima unless they are a joint estimate.</source>
        <translation>국경을 넘는 이동의 수치는 공동 추정값이 아니면 최솟값입니다.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>File does not exist: {file}. Nothing was changed. Check the path.</source>
        <translation>파일이 없습니다: {file}. 변경된 내용이 없습니다. 경로를 확인하십시오.</translation>
    </message>
    <message>
        <source>File sheet_items.csv: the place or limit of item {item} of sheet {sheet} cannot be read. Nothing was computed. Correct the row.</source>
        <translation>sheet_items.csv 파일: {sheet} 정보표의 {item} 항목에 적힌 위치 또는 한도를 읽을 수 없습니다. 아무것도 계산하지 않았습니다. 그 행을 정정하십시오.</translation>
    </message>
    <message>
        <source>File {file} cannot be opened. Nothing was changed. Close it in other programs or ask for permission to read it.</source>
        <translation>{file} 파일을 열 수 없습니다. 변경된 내용이 없습니다. 다른 프로그램에서 파일을 닫거나 읽기 권한을 요청하십시오.</translation>
    </message>
    <message>
        <source>File {file} cannot be written. Nothing was changed. Choose another folder or ask for permission.</source>
        <translation>{file} 파일에 쓸 수 없습니다. 변경된 내용이 없습니다. 다른 폴더를 선택하거나 쓰기 권한을 요청하십시오.</translation>
    </message>
    <message>
        <source>File {file} declares a document type or entities, with which a file can reach for others or grow without end. Nothing was changed. Do not use this file; ask its office for a plain export.</source>
        <translation>{file} 파일에 문서 유형 또는 엔티티 선언이 있습니다. 이런 선언이 있는 파일은 다른 파일에 접근하거나 끝없이 커질 수 있습니다. 변경된 내용이 없습니다. 이 파일을 사용하지 말고 보낸 기관에 선언 없이 내보낸 파일을 요청하십시오.</translation>
    </message>
    <message>
        <source>File {file} has more than one column with the name {column}. Nothing was changed. Give each column its own name.</source>
        <translation>{file} 파일에 {column} 열이 둘 이상 있습니다. 변경된 내용이 없습니다. 열마다 다른 이름을 붙이십시오.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. No crossing was computed. Give it the columns code and animal.</source>
        <translation>{file} 파일에 {column} 열이 없습니다. 국경 통과를 계산하지 않았습니다. 파일에 code 열과 animal 열을 넣으십시오.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was changed. Add the column or correct the mapping.</source>
        <translation>{file} 파일에 {column} 열이 없습니다. 변경된 내용이 없습니다. 열을 추가하거나 대응을 고치십시오.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was changed. Give it the columns {columns}.</source>
        <translation>{file} 파일에 {column} 열이 없습니다. 변경된 내용이 없습니다. 파일에 다음 열을 넣으십시오: {columns}.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was computed. Add the column.</source>
        <translation>{file} 파일에 {column} 열이 없습니다. 아무것도 계산하지 않았습니다. 열을 추가하십시오.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was computed. Give it the columns from_core and to_core.</source>
        <translation>{file} 파일에 {column} 열이 없습니다. 아무것도 계산하지 않았습니다. 파일에 from_core 열과 to_core 열을 넣으십시오.</translation>
    </message>
    <message>
        <source>File {file} has no sheet “{sheet}” with its header. Nothing was changed. Put it back from a new form.</source>
        <translation>{file} 파일에 제목 행이 있는 “{sheet}” 시트가 없습니다. 변경된 내용이 없습니다. 새 양식에서 그 시트를 다시 넣으십시오.</translation>
    </message>
    <message>
        <source>File {file} holds no records. Nothing was changed. Check that it is the right file.</source>
        <translation>{file} 파일에 레코드가 없습니다. 변경된 내용이 없습니다. 올바른 파일인지 확인하십시오.</translation>
    </message>
    <message>
        <source>File {file} is another kind of spreadsheet or locked by a password. Nothing was changed. Save it without a password as .xlsx or .ods.</source>
        <translation>{file} 파일은 다른 종류의 스프레드시트이거나 비밀번호로 잠겨 있습니다. 변경된 내용이 없습니다. 비밀번호 없이 .xlsx 또는 .ods 파일로 저장하십시오.</translation>
    </message>
    <message>
        <source>File {file} is damaged or locked by a password. Nothing was changed. Ask for a new copy.</source>
        <translation>{file} 파일이 손상되었거나 비밀번호로 잠겨 있습니다. 변경된 내용이 없습니다. 새 사본을 요청하십시오.</translation>
    </message>
    <message>
        <source>File {file} is larger than {megabytes} MB, too large for a form. Nothing was changed. Take pictures out of it.</source>
        <translation>{file} 파일이 {megabytes} MB보다 커서 양식으로 쓸 수 없습니다. 변경된 내용이 없습니다. 파일에서 그림을 빼십시오.</translation>
    </message>
    <message>
        <source>File {file} is nested deeper or holds larger parts than any export does. Nothing was changed. Ask for a new export in smaller parts.</source>
        <translation>{file} 파일의 중첩이 정상적인 내보내기보다 깊거나 들어 있는 부분이 지나치게 큽니다. 변경된 내용이 없습니다. 더 작은 부분으로 나누어 새로 내보낸 파일을 요청하십시오.</translation>
    </message>
    <message>
        <source>File {file} is no calibration: it needs a header with locus, lab_from, lab_to and offset, or allele_from and allele_to, or size_from and size_to, and no empty cell in them. Nothing was compared. Mend the file, saved as UTF-8.</source>
        <translation>{file} 파일은 보정표가 아닙니다. locus, lab_from, lab_to와 함께 offset, 또는 allele_from과 allele_to, 또는 size_from과 size_to가 머리글에 있어야 하며 해당 열에 빈 셀이 없어야 합니다. 아무것도 비교하지 않았습니다. 파일을 고쳐 UTF-8로 저장하십시오.</translation>
    </message>
    <message>
        <source>File {file} is no form of site assessments: no sheet has its name and columns. Nothing was changed. Make a form with “Make a form for site assessments”.</source>
        <translation>{file} 파일은 대상지 평가 양식이 아닙니다. 이름과 열이 맞는 시트가 없습니다. 변경된 내용이 없습니다. “대상지 평가 양식 만들기”로 양식을 만드십시오.</translation>
    </message>
    <message>
        <source>File {file} is no sound XML at line {line}. Nothing was changed. Export the file again.</source>
        <translation>{file} 파일은 올바른 XML이 아닙니다({line}행). 변경된 내용이 없습니다. 파일을 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>File {file} is no text in an encoding known here. Nothing was changed. Save it as CSV in UTF-8, then import it again.</source>
        <translation>{file} 파일은 지원하는 인코딩의 텍스트가 아닙니다. 변경된 내용이 없습니다. UTF-8 CSV로 저장한 다음 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>File {file} is not a conservation database. Nothing was changed. Create one with the algorithm “Create conservation database”.</source>
        <translation>{file} 파일은 보전 데이터베이스가 아닙니다. 변경된 내용이 없습니다. “보전 데이터베이스 생성” 알고리즘으로 생성하십시오.</translation>
    </message>
    <message>
        <source>File {file} is not a saved mapping of columns. Nothing was changed. Save the mapping again in the dialog of the import.</source>
        <translation>{file} 파일은 저장된 열 대응이 아닙니다. 변경된 내용이 없습니다. 가져오기 대화상자에서 열 대응을 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>File {file} lacks the layer country_sides or border_lines. No side of a border was computed. Choose another file.</source>
        <translation>{file} 파일에 country_sides 또는 border_lines 레이어가 없습니다. 국경의 어느 쪽인지 계산하지 않았습니다. 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>File {file} was imported before. Nothing was changed.</source>
        <translation>{file} 파일은 이전에 가져온 파일입니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>File {file}, row {row}: column {column} does not accept “{value}”. Nothing was changed. Correct the cell; the help lists what each column holds.</source>
        <translation>{file} 파일의 {row}행: {column} 열에는 “{value}” 값을 넣을 수 없습니다. 변경된 내용이 없습니다. 셀을 고치십시오. 각 열에 들어갈 내용은 도움말에 있습니다.</translation>
    </message>
    <message>
        <source>File {file}, row {row}: no core is named {core}. Nothing was computed. Correct the name, or choose the field with the names.</source>
        <translation>{file} 파일의 {row}행: 이름이 {core}인 핵심지역이 없습니다. 아무것도 계산하지 않았습니다. 이름을 고치거나 이름이 든 필드를 선택하십시오.</translation>
    </message>
    <message>
        <source>File {file}, row {row}: the class or kind has a second resistance. Nothing was computed. Leave one row for each class or kind and season.</source>
        <translation>{file} 파일의 {row}행: 등급 또는 종류에 두 번째 저항이 있습니다. 아무것도 계산하지 않았습니다. 등급 또는 종류와 계절마다 한 행만 남기십시오.</translation>
    </message>
    <message>
        <source>File {file}, row {row}: the class, the season, the mode or the resistance cannot be used. Nothing was computed. Classes are whole numbers, seasons ice_free, ice or all, modes add or replace, resistances 1 or more, added ones 0 or more.</source>
        <translation>{file} 파일의 {row}행: 등급, 계절, 모드 또는 저항을 사용할 수 없습니다. 아무것도 계산하지 않았습니다. 등급은 정수, 계절은 ice_free, ice 또는 all, 모드는 add 또는 replace, 저항은 1 이상이어야 하며, 더하는 저항은 0 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>File {file}, row {row}: the code stands for a second animal. No crossing was computed. Leave one row for each code.</source>
        <translation>{file} 파일의 {row}행: 이 코드가 두 번째 동물도 가리키고 있습니다. 국경 통과를 계산하지 않았습니다. 코드마다 한 행만 남기십시오.</translation>
    </message>
    <message>
        <source>File {file}, row {row}: {reason}</source>
        <translation>{file} 파일의 {row}행: {reason}</translation>
    </message>
    <message>
        <source>File {file}, sheet “{sheet}” has column “{column}” twice. Nothing was changed. Remove one.</source>
        <translation>{file} 파일의 “{sheet}” 시트에 “{column}” 열이 두 개 있습니다. 변경된 내용이 없습니다. 하나를 제거하십시오.</translation>
    </message>
    <message>
        <source>File {file}, sheet “{sheet}” has no column “{column}”. Nothing was changed. Put it back from a new form.</source>
        <translation>{file} 파일의 “{sheet}” 시트에 “{column}” 열이 없습니다. 변경된 내용이 없습니다. 새 양식에서 그 열을 다시 넣으십시오.</translation>
    </message>
    <message>
        <source>File, folder or zip</source>
        <translation>파일, 폴더 또는 ZIP</translation>
    </message>
    <message>
        <source>File, folder or zip; it can also be dropped here</source>
        <translation>파일, 폴더 또는 ZIP이며, 여기에 끌어다 놓을 수도 있습니다</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>파일: {file}</translation>
    </message>
    <message>
        <source>Files of the exercise:</source>
        <translation>연습용 파일:</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>받아들인 파일</translation>
    </message>
    <message>
        <source>Files {other} and {file} both assess {site} in {year} for {office}. Nothing was changed. Keep one of them.</source>
        <translation>{other} 파일과 {file} 파일이 모두 {office} 기관의 {year}년 {site} 대상지 평가입니다. 변경된 내용이 없습니다. 둘 중 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>Fills the reference tables of the database with the published facts that come with the plugin and writes a QGIS project that shows them.</source>
        <translation>플러그인에 들어 있는 공표된 사실로 데이터베이스의 참조 테이블을 채우고, 이를 보여 주는 QGIS 프로젝트를 작성합니다.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find border crossings of individuals</source>
        <translation>개체의 국경 통과 찾기</translation>
    </message>
    <message>
        <source>Find corridors</source>
        <translation>생태축 찾기</translation>
    </message>
    <message>
        <source>Find independent events</source>
        <translation>독립 이벤트 찾기</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>검사 결과</translation>
    </message>
    <message>
        <source>Findings by test</source>
        <translation>검사별 결과</translation>
    </message>
    <message>
        <source>Finds where animals may move between core areas with least cost: the way between each pair of cores, the corridor around it, and how much of it each country must keep open.</source>
        <translation>동물이 핵심지역 사이를 최소 비용으로 이동할 수 있는 곳을 찾습니다. 핵심지역 쌍마다 그 사이의 경로, 경로를 둘러싼 생태축, 그리고 각 국가가 열어 두어야 하는 생태축의 몫을 구합니다.</translation>
    </message>
    <message>
        <source>Finds which DNA samples are of one animal, and proposes the animals to the database. A person confirms or refuses them; what a person decided is never overwritten.</source>
        <translation>어느 DNA 시료들이 한 개체의 것인지 찾아 데이터베이스에 개체를 제안합니다. 사람이 제안을 확인하거나 거부하며, 사람이 결정한 것은 결코 덮어쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Finds which animals were seen on which sides of a border and how often at least they crossed it. First of all it tells the joint minimum: animals of one country plus those of the other, less those seen in both, from codes alone.</source>
        <translation>어느 개체가 국경의 어느 쪽에서 확인되었고 적어도 몇 번 국경을 통과했는지 찾습니다. 무엇보다 먼저 공동 최소 개체수를 코드만으로 구합니다. 이는 한 국가의 개체수에 다른 국가의 개체수를 더하고 두 국가 모두에서 확인된 개체수를 뺀 값입니다.</translation>
    </message>
    <message>
        <source>Finest cell (degrees)</source>
        <translation>가장 세밀한 셀(도)</translation>
    </message>
    <message>
        <source>Fire, or its suppression</source>
        <translation>화재 또는 화재 억제</translation>
    </message>
    <message>
        <source>First agency</source>
        <translation>첫째 기관</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>첫째 코드</translation>
    </message>
    <message>
        <source>First day (YYYY-MM-DD)</source>
        <translation>첫날(YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>첫째 목록</translation>
    </message>
    <message>
        <source>First month after</source>
        <translation>통과 후 첫 달</translation>
    </message>
    <message>
        <source>First record after</source>
        <translation>통과 후 첫 레코드</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>표의 처음 몇 행</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>최초 확인</translation>
    </message>
    <message>
        <source>First years of the periods</source>
        <translation>각 기간의 첫 연도</translation>
    </message>
    <message>
        <source>Fis</source>
        <translation>Fis(근친교배계수)</translation>
    </message>
    <message>
        <source>Fishing and harvest from the water</source>
        <translation>어업과 수중 채취</translation>
    </message>
    <message>
        <source>Fitted without {country}, tested there</source>
        <translation>{country} 제외하고 적합, 그곳에서 검사</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>표시됨</translation>
    </message>
    <message>
        <source>Flagged by a quality test</source>
        <translation>품질 검사에서 표시됨</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Flagship species</source>
        <translation>깃대종</translation>
    </message>
    <message>
        <source>Flank</source>
        <translation>몸의 옆면</translation>
    </message>
    <message>
        <source>Flank used: {flank}. Pictures of left and right flanks are two data sets and never added; records of both flanks or an unknown one are in each.</source>
        <translation>사용한 옆면: {flank}. 왼쪽 옆면과 오른쪽 옆면의 사진은 서로 다른 두 데이터 세트이며 결코 더하지 않습니다. 양쪽 옆면의 레코드와 옆면을 알 수 없는 레코드는 두 데이터 세트 모두에 들어갑니다.</translation>
    </message>
    <message>
        <source>Flanks not stated</source>
        <translation>옆면이 적혀 있지 않음</translation>
    </message>
    <message>
        <source>Flat ground resists so many times more, on top of its own resistance.</source>
        <translation>평탄한 지면은 자체 저항에 더하여 이 배수만큼 더 저항합니다.</translation>
    </message>
    <message>
        <source>Flight routes</source>
        <translation>항공로</translation>
    </message>
    <message>
        <source>Flow by country</source>
        <translation>국가별 흐름</translation>
    </message>
    <message>
        <source>Flow potential</source>
        <translation>흐름 퍼텐셜</translation>
    </message>
    <message>
        <source>Flow potential (A)</source>
        <translation>흐름 퍼텐셜(A)</translation>
    </message>
    <message>
        <source>Flyway Site Information Sheet (EAAFP)</source>
        <translation>이동경로 대상지 정보표(EAAFP)</translation>
    </message>
    <message>
        <source>Flyway criterion (EAAF): 1 % of a population</source>
        <translation>이동경로 기준(EAAF): 개체군의 1%</translation>
    </message>
    <message>
        <source>Flyway criterion (EAAF): staging site</source>
        <translation>이동경로 기준(EAAF): 집결지</translation>
    </message>
    <message>
        <source>Flyway links</source>
        <translation>이동경로 연결</translation>
    </message>
    <message>
        <source>Flyway links by evidence</source>
        <translation>증거별 이동경로 연결</translation>
    </message>
    <message>
        <source>Flyway links by species and evidence</source>
        <translation>종과 증거별 이동경로 연결</translation>
    </message>
    <message>
        <source>Flyway, partner sites and corridors</source>
        <translation>이동경로, 협력 대상지 및 생태축</translation>
    </message>
    <message>
        <source>Folder of Python libraries</source>
        <translation>Python 라이브러리 폴더</translation>
    </message>
    <message>
        <source>Folder of the maps of each solution</source>
        <translation>풀이별 지도의 폴더</translation>
    </message>
    <message>
        <source>Folder of the sheet</source>
        <translation>정보표 폴더</translation>
    </message>
    <message>
        <source>Folder of the working file</source>
        <translation>작업 파일의 폴더</translation>
    </message>
    <message>
        <source>Folder {file} holds no XLSX or ODS file. Nothing was changed. Choose another folder.</source>
        <translation>{file} 폴더에 XLSX 또는 ODS 파일이 없습니다. 변경된 내용이 없습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>Folder {folder} holds files already. Nothing was written. Choose a new or an empty folder.</source>
        <translation>{folder} 폴더에 이미 파일이 있습니다. 아무것도 작성하지 않았습니다. 새 폴더 또는 빈 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>For PC and IIC without a region.</source>
        <translation>지역을 지정하지 않은 PC와 IIC에 씁니다.</translation>
    </message>
    <message>
        <source>For ProtConn: the polygons of the country or ecoregion whose connected protected share is asked.</source>
        <translation>ProtConn에 씁니다. 연결된 보호 면적의 비율을 구하려는 국가 또는 생태지역의 폴리곤입니다.</translation>
    </message>
    <message>
        <source>For a row per site: fields with 0, 1 or more; empty or - where there was no visit.</source>
        <translation>대상지마다 한 행일 때: 0, 1 또는 그보다 큰 값이 있는 필드이며, 방문이 없었던 곳은 비워 두거나 - 기호를 적습니다.</translation>
    </message>
    <message>
        <source>For a table with other column names: an object with the plugin's field and the table's column.</source>
        <translation>열 이름이 다른 표에 씁니다. 플러그인의 필드와 표의 열을 짝지은 객체입니다.</translation>
    </message>
    <message>
        <source>For each hundredth of the cells: what share of each feature they hold.</source>
        <translation>셀의 100분의 1마다 각 보전대상의 어느 비율이 그 안에 있는지 나타냅니다.</translation>
    </message>
    <message>
        <source>For example {"MNG": {"budget": 500, "least_share": 0.1, "most_share": 0.4}}; shares of all that is spent.</source>
        <translation>예를 들면 {"MNG": {"budget": 500, "least_share": 0.1, "most_share": 0.4}}입니다. 비율은 전체 지출에서 차지하는 몫입니다.</translation>
    </message>
    <message>
        <source>For example {"f_tiger": 0.5, "f_crane": {"amount": 1200, "weight": 2}}; they replace the rule.</source>
        <translation>예를 들면 {"f_tiger": 0.5, "f_crane": {"amount": 1200, "weight": 2}}입니다. 이 값이 규칙을 대신합니다.</translation>
    </message>
    <message>
        <source>For groups by barrier: lines, whose groups are left and right of them as drawn, or polygons.</source>
        <translation>장벽별 그룹에 씁니다. 선이면 그려진 방향을 기준으로 선의 왼쪽과 오른쪽이 그룹이 되며, 폴리곤도 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>For groups by column: a field of the samples or a column of their source, such as the side of a fence.</source>
        <translation>열별 그룹에 씁니다. 시료의 필드 또는 시료 원본의 열이며, 예를 들어 울타리의 어느 쪽인지를 나타내는 열입니다.</translation>
    </message>
    <message>
        <source>For groups by period: years with commas between, such as 2010,2020.</source>
        <translation>기간별 그룹에 씁니다. 2010,2020처럼 연도를 쉼표로 구분하여 적습니다.</translation>
    </message>
    <message>
        <source>For pairs and all: value alone and together with bounds, and the least and most that can be gained.</source>
        <translation>국가 쌍과 전체에 대하여, 따로 추진할 때와 함께 추진할 때의 값과 그 한계, 그리고 얻을 수 있는 최소 이득과 최대 이득입니다.</translation>
    </message>
    <message>
        <source>For the barrier improvement: half of how far across a barrier is restored.</source>
        <translation>장벽 개선도에 씁니다. 장벽을 가로질러 복원하는 거리의 절반입니다.</translation>
    </message>
    <message>
        <source>For the decision to correct: an object with columns and values, a place as WKT: {"individualCount": 2}.</source>
        <translation>정정으로 결정할 때 씁니다. 열과 값을 담은 객체이며, 위치는 WKT로 적습니다: {"individualCount": 2}.</translation>
    </message>
    <message>
        <source>For the method “alleles”. Left empty, it is the second minimum of the profile.</source>
        <translation>“alleles” 방법에 씁니다. 비워 두면 프로파일의 두 번째 최솟값을 사용합니다.</translation>
    </message>
    <message>
        <source>For the tables of intervals, gaps and effort. What is not shared is always told of all six.</source>
        <translation>작동 구간, 공백, 노력량 테이블에 적용합니다. 공유되지 않은 것은 언제나 여섯 나라 모두에 대하여 보여 줍니다.</translation>
    </message>
    <message>
        <source>For the wrong codes that are drawn.</source>
        <translation>추출하는 잘못된 코드에 씁니다.</translation>
    </message>
    <message>
        <source>For whom the package is made; needed for an exact one.</source>
        <translation>패키지를 받는 쪽이며, 정밀 패키지에는 반드시 필요합니다.</translation>
    </message>
    <message>
        <source>For wrong codes and for the intervals of the estimates from samples.</source>
        <translation>잘못된 코드와 시료로 구한 추정값의 구간에 씁니다.</translation>
    </message>
    <message>
        <source>For wrong codes and for the simulated bias of a grid.</source>
        <translation>잘못된 코드와 격자의 편향을 모의실험할 때 씁니다.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>양식</translation>
    </message>
    <message>
        <source>Form or folder of forms</source>
        <translation>양식 또는 양식 폴더</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Free remarks and names of persons stay out of this sheet.</source>
        <translation>자유롭게 적은 비고와 사람의 이름은 이 정보표에 넣지 않습니다.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작점</translation>
    </message>
    <message>
        <source>From 0 to 1, on the cells of the covariates. “Build a resistance surface” takes it.</source>
        <translation>공변량의 셀에서 0부터 1까지의 값입니다. “저항 표면 만들기”에서 이를 사용합니다.</translation>
    </message>
    <message>
        <source>From 0 to 1, on the same cells. Where land cover is given too, the greater resistance counts.</source>
        <translation>0에서 1까지의 값이며, 셀이 같아야 합니다. 토지피복도 지정하면 더 큰 저항을 적용합니다.</translation>
    </message>
    <message>
        <source>From 0, removed first, to 1, removed last: cells of 0.9 and more are the best tenth.</source>
        <translation>0(맨 먼저 제거)부터 1(맨 나중에 제거)까지입니다. 0.9 이상인 셀이 가장 좋은 10분의 1입니다.</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>범위(최소와 최대)</translation>
    </message>
    <message>
        <source>From core</source>
        <translation>시작 핵심지역</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>From key sites to report</source>
        <translation>핵심 서식지에서 보고서까지</translation>
    </message>
    <message>
        <source>From km</source>
        <translation>시작(km)</translation>
    </message>
    <message>
        <source>From patch</source>
        <translation>시작 패치</translation>
    </message>
    <message>
        <source>From row</source>
        <translation>근거 행</translation>
    </message>
    <message>
        <source>From suitability to resistance</source>
        <translation>적합성에서 저항으로</translation>
    </message>
    <message>
        <source>From the first day of all counts to the last; 0 is the same day.</source>
        <translation>모든 개체수 조사의 첫날부터 마지막 날까지의 일수입니다. 0은 같은 날을 뜻합니다.</translation>
    </message>
    <message>
        <source>From {first} to {last}: occasions {occasions}, animals {animals}, sides {sides}.</source>
        <translation>{first}~{last}: 조사 회차 {occasions}, 개체 {animals}, 국경 쪽 {sides}.</translation>
    </message>
    <message>
        <source>Fst</source>
        <translation>Fst(유전적 분화 지수)</translation>
    </message>
    <message>
        <source>Fst after Weir and Cockerham (1984); its ends hold 95 percent of draws of the loci. A negative value means no difference.</source>
        <translation>Weir and Cockerham(1984)의 Fst이며, 구간의 양 끝값 사이에 유전자좌 추출 결과의 95퍼센트가 들어갑니다. 음수 값은 차이가 없음을 뜻합니다.</translation>
    </message>
    <message>
        <source>Fst with an interval over loci, and distances.</source>
        <translation>유전자좌에 걸친 구간이 있는 Fst와 거리입니다.</translation>
    </message>
    <message>
        <source>Funds work at the site</source>
        <translation>대상지의 활동에 자금 지원</translation>
    </message>
    <message>
        <source>GBIF</source>
        <translation>GBIF</translation>
    </message>
    <message>
        <source>GBIF found the place, the date or the name doubtful.</source>
        <translation>GBIF에서 위치, 날짜 또는 이름이 의심스럽다고 판단했습니다.</translation>
    </message>
    <message>
        <source>GPX</source>
        <translation>GPX</translation>
    </message>
    <message>
        <source>Gain (%)</source>
        <translation>증가(%)</translation>
    </message>
    <message>
        <source>Gain by group</source>
        <translation>집단별 이득</translation>
    </message>
    <message>
        <source>Gain by the best new cross-border link (%)</source>
        <translation>국경을 넘는 최선의 새 연결에 따른 증가(%)</translation>
    </message>
    <message>
        <source>Gain together (%)</source>
        <translation>함께할 때의 이득(%)</translation>
    </message>
    <message>
        <source>Gain, loss, net change and swap are those of Pontius et al. (2004). Swap is change in place that leaves the amount; net change alone would hide it. Only what both maps cover is compared.</source>
        <translation>증가, 감소, 순변화, 위치 교환은 Pontius et al. (2004)의 정의를 따릅니다. 위치 교환은 양은 그대로이고 위치만 달라지는 변화이며, 순변화만 보면 드러나지 않습니다. 두 지도에 모두 들어 있는 곳만 비교합니다.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>빈틈</translation>
    </message>
    <message>
        <source>Gap (%)</source>
        <translation>격차(%)</translation>
    </message>
    <message>
        <source>Gap that is small enough (%)</source>
        <translation>충분히 작은 격차(%)</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>보호 공백</translation>
    </message>
    <message>
        <source>Gaps found</source>
        <translation>찾은 보호 공백</translation>
    </message>
    <message>
        <source>Gaps in protection</source>
        <translation>보호 공백 구역</translation>
    </message>
    <message>
        <source>Gaps in the work of stations</source>
        <translation>설치지점 작동의 공백</translation>
    </message>
    <message>
        <source>Gathering of land plants</source>
        <translation>육상 식물 채취</translation>
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
        <translation>전반적 개요</translation>
    </message>
    <message>
        <source>Generalised detections and survey effort of flagship species</source>
        <translation>깃대종의 일반화된 탐지와 조사 노력량</translation>
    </message>
    <message>
        <source>Generalised file, which may travel</source>
        <translation>일반화된 파일(외부 반출 가능)</translation>
    </message>
    <message>
        <source>Genetic diversity of groups of animals</source>
        <translation>동물 그룹의 유전적 다양성</translation>
    </message>
    <message>
        <source>Genotypes</source>
        <translation>유전자형</translation>
    </message>
    <message>
        <source>GeoTIFF on the cells of the first raster; 1 is the best ground.</source>
        <translation>첫 번째 래스터의 셀에 맞춘 GeoTIFF이며, 1은 가장 좋은 지면입니다.</translation>
    </message>
    <message>
        <source>Geological events</source>
        <translation>지질 현상</translation>
    </message>
    <message>
        <source>Getting better</source>
        <translation>좋아지는 중</translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation>나빠지는 중</translation>
    </message>
    <message>
        <source>Give either a layer with its class field, or a database. Nothing was computed.</source>
        <translation>유형 필드와 함께 레이어를 지정하거나, 데이터베이스를 지정하십시오. 둘 가운데 하나만 지정합니다. 아무것도 계산하지 않았습니다.</translation>
    </message>
    <message>
        <source>Give either two polygon layers with their class fields, or two rasters. Nothing was computed.</source>
        <translation>유형 필드와 함께 폴리곤 레이어 두 개를 지정하거나, 래스터 두 개를 지정하십시오. 둘 가운데 한 가지만 지정합니다. 아무것도 계산하지 않았습니다.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Grade between the samples of the animal</source>
        <translation>해당 개체의 시료 간 등급</translation>
    </message>
    <message>
        <source>Grades: “certain” when the genotypes agree and fewer than 0.05 false matches are expected, or a decided photo, collar or ring names the same animal; “probable” when they agree or differ by dropout alone and the log10 ratio is 1 or more; “possible” below. Probable and certain pairs make groups.</source>
        <translation>등급: “확실”은 유전자형이 일치하고 예상되는 거짓 일치가 0.05개 미만이거나, 판정이 끝난 사진, 목걸이 또는 가락지가 같은 동물을 가리킬 때입니다. “유력”은 유전자형이 일치하거나 대립유전자 탈락만으로 다르며 우도비의 상용로그 값이 1 이상일 때입니다. “가능”은 그보다 낮을 때입니다. 유력하거나 확실한 쌍이 그룹을 이룹니다.</translation>
    </message>
    <message>
        <source>Greater values make smoother models.</source>
        <translation>값이 클수록 모형이 더 매끄러워집니다.</translation>
    </message>
    <message>
        <source>Greatest resistance</source>
        <translation>최대 저항</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>접지</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Group {group} is left out for too few animals: {animals}.</source>
        <translation>{group} 그룹은 개체가 너무 적어 제외했습니다. 개체수: {animals}.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Groups and their differences, to be passed on: no sample and no place.</source>
        <translation>외부에 전달하기 위한 그룹과 그룹 간 차이입니다. 시료와 위치는 없습니다.</translation>
    </message>
    <message>
        <source>Groups of cores that no way joins: {groups}; pairs of cores looked at: {pairs}.</source>
        <translation>어떤 경로로도 이어지지 않는 핵심지역 그룹: {groups}; 살펴본 핵심지역 쌍: {pairs}.</translation>
    </message>
    <message>
        <source>Groups of fewer than {few} animals are in no table.</source>
        <translation>개체가 {few}마리보다 적은 그룹은 어느 표에도 넣지 않습니다.</translation>
    </message>
    <message>
        <source>Groups of patches that links up to the dispersal distance join</source>
        <translation>분산 거리 이하의 연결로 이어지는 패치 집단</translation>
    </message>
    <message>
        <source>Groups whose samples were given to more than one animal by a person: {groups}. Nothing is proposed for them.</source>
        <translation>사람이 시료를 둘 이상의 개체에 배정한 그룹: {groups}. 이 그룹에는 아무것도 제안하지 않습니다.</translation>
    </message>
    <message>
        <source>Habitat</source>
        <translation>서식지</translation>
    </message>
    <message>
        <source>Habitat (polygons)</source>
        <translation>서식지(폴리곤)</translation>
    </message>
    <message>
        <source>Habitat changes</source>
        <translation>서식지 변화</translation>
    </message>
    <message>
        <source>Habitat class</source>
        <translation>서식지 유형</translation>
    </message>
    <message>
        <source>Habitat map</source>
        <translation>서식지 지도</translation>
    </message>
    <message>
        <source>Habitat map after</source>
        <translation>이후 서식지 지도</translation>
    </message>
    <message>
        <source>Habitat map before</source>
        <translation>이전 서식지 지도</translation>
    </message>
    <message>
        <source>Habitat suitability</source>
        <translation>서식적합성</translation>
    </message>
    <message>
        <source>Habitats</source>
        <translation>서식지</translation>
    </message>
    <message>
        <source>Habitats and their condition, assessed and mapped</source>
        <translation>평가하고 지도로 작성한 서식지와 그 상태</translation>
    </message>
    <message>
        <source>Habitats as the offices mapped them, by condition. White: condition unknown.</source>
        <translation>기관이 지도로 작성한 서식지를 상태별로 나타냅니다. 흰색은 상태를 알 수 없는 것입니다.</translation>
    </message>
    <message>
        <source>Habitats mapped at {site}</source>
        <translation>지도로 작성한 서식지: {site}</translation>
    </message>
    <message>
        <source>Half-degree cells that hold a listed site or a record of the species. This is not a range: an empty cell says nothing about absence.</source>
        <translation>이 종의 등재 대상지 또는 기록이 있는 0.5도 격자 셀입니다. 분포역이 아니며, 빈 셀은 이 종이 없다는 뜻이 아닙니다.</translation>
    </message>
    <message>
        <source>Half-normal hazard</source>
        <translation>반정규 위험률</translation>
    </message>
    <message>
        <source>Half-normal probability</source>
        <translation>반정규 확률</translation>
    </message>
    <message>
        <source>Happened: first seen beyond in the period</source>
        <translation>발생: 기간 안에 국경 너머에서 처음 확인</translation>
    </message>
    <message>
        <source>Happening now</source>
        <translation>현재 발생 중</translation>
    </message>
    <message>
        <source>Hardly any loss (under 1 % in 10 years)</source>
        <translation>감소가 거의 없음(10년간 1% 미만)</translation>
    </message>
    <message>
        <source>He</source>
        <translation>기대 이형접합도(He)</translation>
    </message>
    <message>
        <source>Hectares before and after, gain, loss, net change and swap by class and country.</source>
        <translation>유형별, 국가별로 나타낸 이전과 이후의 면적, 증가, 감소, 순변화, 위치 교환이며, 단위는 헥타르입니다.</translation>
    </message>
    <message>
        <source>Hectares compared: {area}; changed: {changed}; changes: {changes}; smaller, not listed: {small}.</source>
        <translation>비교한 면적(헥타르): {area}; 변화한 면적(헥타르): {changed}; 변화: {changes}; 더 작아 목록에 넣지 않은 변화: {small}.</translation>
    </message>
    <message>
        <source>Hectares in each unit.</source>
        <translation>각 단위 안의 헥타르입니다.</translation>
    </message>
    <message>
        <source>Hectares of each pair of classes by country, and the share of the class before.</source>
        <translation>유형의 쌍마다 국가별로 나타낸 면적(헥타르)과, 이전 유형에 대한 비율입니다.</translation>
    </message>
    <message>
        <source>Hectares that only one map covers, left out: {before} before, {after} after. The errors of both maps are not included.</source>
        <translation>한 지도에만 있어 뺀 면적(헥타르): 이전 {before}, 이후 {after}. 두 지도의 오차는 포함되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>확보량</translation>
    </message>
    <message>
        <source>High impact</source>
        <translation>높은 영향</translation>
    </message>
    <message>
        <source>Histories of the animals</source>
        <translation>개체의 포획이력</translation>
    </message>
    <message>
        <source>Histories of the stations</source>
        <translation>설치지점의 이력</translation>
    </message>
    <message>
        <source>Holds the counts of each key site against Ramsar criteria 5 and 6, the 1 % and staging criteria of the East Asian-Australasian Flyway Partnership, and the criteria A1, B1 and D1 for Key Biodiversity Areas.</source>
        <translation>각 핵심 서식지의 개체수 조사를 람사르 기준 5와 6, 동아시아-대양주 철새이동경로 파트너십의 1% 기준과 집결 기준, 핵심생물다양성지역 기준 A1, B1, D1에 비추어 봅니다.</translation>
    </message>
    <message>
        <source>Holds the land</source>
        <translation>토지 소유</translation>
    </message>
    <message>
        <source>Home ranges</source>
        <translation>행동권</translation>
    </message>
    <message>
        <source>Home ranges (area in ha)</source>
        <translation>행동권(면적 ha)</translation>
    </message>
    <message>
        <source>Home ranges by country</source>
        <translation>국가별 행동권</translation>
    </message>
    <message>
        <source>Home ranges of individuals</source>
        <translation>개체의 행동권</translation>
    </message>
    <message>
        <source>Home ranges of single animals from the records used, area in hectares in an equal-area projection. The shapes are exact and not to be passed on.</source>
        <translation>사용한 레코드로 구한 개별 개체의 행동권이며, 면적은 정적 도법에서 헥타르로 나타냅니다. 도형이 정확하므로 외부에 전달하지 마십시오.</translation>
    </message>
    <message>
        <source>Home ranges of which a part lies where no side can be told, near a border or at sea: {ranges}. This part is unknown in the shares.</source>
        <translation>국경 가까이나 해상처럼 국경의 어느 쪽인지 판별할 수 없는 곳에 일부가 놓인 행동권: {ranges}. 이 부분은 비율에서 알 수 없음으로 적습니다.</translation>
    </message>
    <message>
        <source>Home ranges: {animals}. {note}</source>
        <translation>행동권: {animals}. {note}</translation>
    </message>
    <message>
        <source>Household and town waste water</source>
        <translation>생활하수와 도시하수</translation>
    </message>
    <message>
        <source>Housing and towns</source>
        <translation>주택과 시가지</translation>
    </message>
    <message>
        <source>Housing, business and tourism development</source>
        <translation>주거, 상업, 관광 개발</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>작동일을 세는 방식</translation>
    </message>
    <message>
        <source>How detection falls with the distance from the centre of the range.</source>
        <translation>행동권 중심에서 멀어질수록 탐지가 줄어드는 양상입니다.</translation>
    </message>
    <message>
        <source>How diverse are the animals of each group, and how far do the groups differ?</source>
        <translation>각 그룹의 동물은 얼마나 다양하며, 그룹은 서로 얼마나 다릅니까?</translation>
    </message>
    <message>
        <source>How far animals move.</source>
        <translation>동물이 이동하는 거리입니다.</translation>
    </message>
    <message>
        <source>How far the result may be above the proven lower bound.</source>
        <translation>결과가 증명된 하한보다 얼마나 높아도 되는지를 나타냅니다.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>셈 방법</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>측정 방법</translation>
    </message>
    <message>
        <source>How many animals are there at least, each counted once, and how often did they cross a border?</source>
        <translation>각각 한 번씩만 세면 동물은 적어도 몇 마리이며, 얼마나 자주 국경을 통과했습니까?</translation>
    </message>
    <message>
        <source>How many animals are there on all sides together, the ones never caught included?</source>
        <translation>한 번도 포획되지 않은 개체를 포함하여 모든 쪽을 합치면 동물은 몇 마리입니까?</translation>
    </message>
    <message>
        <source>How many animals do the agencies' codes name together, and how sure is it?</source>
        <translation>기관들의 코드가 가리키는 동물은 모두 몇 마리이며, 이는 얼마나 확실합니까?</translation>
    </message>
    <message>
        <source>How many animals do the samples show, how sure is it, and how many false matches are to be expected?</source>
        <translation>시료로 보아 동물은 몇 마리이고, 이는 얼마나 확실하며, 거짓 일치는 몇 개로 예상됩니까?</translation>
    </message>
    <message>
        <source>How many animals live here, and how many on each side?</source>
        <translation>이곳에 사는 동물은 몇 마리이며, 각 쪽에는 몇 마리입니까?</translation>
    </message>
    <message>
        <source>How many animals may start in each cell, cell on cell with the resistance. Else 1 / resistance, up to 1.</source>
        <translation>각 셀에서 출발할 수 있는 동물의 수이며, 셀의 위치가 저항 래스터와 정확히 일치해야 합니다. 지정하지 않으면 1 / 저항이며, 최대 1입니다.</translation>
    </message>
    <message>
        <source>How many for each core, by cost, where PAIRS is nearest.</source>
        <translation>PAIRS가 nearest일 때, 비용 순으로 핵심지역마다 몇 개를 고를지 정합니다.</translation>
    </message>
    <message>
        <source>How many records came in, were kept, rejected and flagged, and why.</source>
        <translation>들어온 레코드, 유지된 레코드, 제외된 레코드, 표시된 레코드의 수와 그 이유입니다.</translation>
    </message>
    <message>
        <source>How many records were checked and what each test found.</source>
        <translation>검사한 레코드의 수와 검사마다 찾아낸 결과입니다.</translation>
    </message>
    <message>
        <source>How many sets of weights are drawn for the rank range.</source>
        <translation>순위 범위를 구하려고 추출하는 가중치 조합의 수입니다.</translation>
    </message>
    <message>
        <source>How many sites of the following season each site is linked to.</source>
        <translation>각 대상지를 다음 계절의 대상지 몇 곳과 연결할지 정합니다.</translation>
    </message>
    <message>
        <source>How many ways more for each pair; at least half of each leads elsewhere than those before it.</source>
        <translation>쌍마다 더 찾을 경로의 수입니다. 각 경로는 길이의 절반 이상이 앞선 경로와 다른 곳을 지납니다.</translation>
    </message>
    <message>
        <source>How much cheaper the way becomes for each metre restored around a cell, for the pair that gains most.</source>
        <translation>셀 둘레를 1미터 복원할 때마다 경로의 비용이 얼마나 줄어드는지를, 가장 많이 줄어드는 쌍에 대하여 나타냅니다.</translation>
    </message>
    <message>
        <source>How much each cell resists movement; 1 is the best ground. It is as good as the tables it was built on.</source>
        <translation>각 셀이 이동에 얼마나 저항하는지를 나타내며, 1은 가장 좋은 지면입니다. 이를 만드는 데 쓴 표만큼만 믿을 수 있습니다.</translation>
    </message>
    <message>
        <source>How much of a border is closed is not known: there are no barriers with the field KIND.</source>
        <translation>국경이 얼마나 닫혀 있는지 알 수 없습니다. KIND 필드가 있는 장벽이 없습니다.</translation>
    </message>
    <message>
        <source>How often do animals cross in each direction, with the crossings that nobody saw?</source>
        <translation>아무도 보지 못한 통과를 포함하면 동물은 방향별로 얼마나 자주 국경을 통과합니까?</translation>
    </message>
    <message>
        <source>How often wrong identities are drawn and counted.</source>
        <translation>잘못된 개체식별을 추출하여 다시 세는 횟수입니다.</translation>
    </message>
    <message>
        <source>How precise the point is, is not known.</source>
        <translation>포인트의 정밀도를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>How repeated amplifications become one genotype: a homozygote after 3, or after 7 identical ones.</source>
        <translation>반복 증폭 결과를 하나의 유전자형으로 만드는 방법입니다. 동형접합체는 같은 결과가 3회 또는 7회 나온 뒤에 인정합니다.</translation>
    </message>
    <message>
        <source>How the places of the cameras were chosen; needed where the imported data set does not say it.</source>
        <translation>카메라 위치를 선정한 방식이며, 가져온 데이터 세트에 나와 있지 않으면 반드시 필요합니다.</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>판별 방법</translation>
    </message>
    <message>
        <source>How to fill in</source>
        <translation>작성 방법</translation>
    </message>
    <message>
        <source>How well the model tells habitat of {species}</source>
        <translation>모형이 서식지를 구별하는 정도: {species}</translation>
    </message>
    <message>
        <source>Hunting and capture of land animals</source>
        <translation>육상 동물의 사냥과 포획</translation>
    </message>
    <message>
        <source>IUCN habitat classes</source>
        <translation>IUCN 서식지 유형</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>동정자</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>Identifier of the release</source>
        <translation>제공 식별자</translation>
    </message>
    <message>
        <source>Ids in table sites, parted by semicolons. Left empty: all sites of the country.</source>
        <translation>sites 테이블의 식별자를 세미콜론으로 구분하여 적습니다. 비워 두면 그 국가의 모든 대상지를 사용합니다.</translation>
    </message>
    <message>
        <source>Ids in the table study_areas, with commas between.</source>
        <translation>study_areas 테이블의 식별자를 쉼표로 구분하여 적습니다.</translation>
    </message>
    <message>
        <source>Ids of table sites with a semicolon between them: an area that nobody has stored.</source>
        <translation>sites 테이블의 식별자를 세미콜론으로 구분하여 적습니다. 저장해 두지 않은 지역입니다.</translation>
    </message>
    <message>
        <source>Ids of table sites with a semicolon between them; left empty, all of them.</source>
        <translation>sites 테이블의 식별자를 세미콜론으로 구분하여 적습니다. 비워 두면 모든 대상지를 사용합니다.</translation>
    </message>
    <message>
        <source>If none is chosen: year, mapper and method.</source>
        <translation>선택하지 않으면 year, mapper, method 필드입니다.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>영향</translation>
    </message>
    <message>
        <source>Impact is the sum of the scores of timing, scope and severity (0 to 9; BirdLife International 2006). Unknown is not low.</source>
        <translation>영향은 시기, 범위, 심각도 점수의 합입니다(0~9, BirdLife International 2006). 알 수 없음은 낮음과 다릅니다.</translation>
    </message>
    <message>
        <source>Impact is the sum of the scores of timing, scope and severity, 0 to 3 each (BirdLife International 2006): 8 or 9 is high, 6 or 7 medium, 3 to 5 low. A zero in one of them makes it negligible. Where one is not known and none is zero, the impact is unknown. Kinds are those of the IUCN-CMP classification (Salafsky et al. 2008).</source>
        <translation>영향은 시기, 범위, 심각도의 점수(각각 0~3)를 더한 값입니다(BirdLife International 2006). 8 또는 9는 높음, 6 또는 7은 중간, 3~5는 낮음입니다. 셋 중 하나가 0이면 영향이 미미한 것으로 봅니다. 알 수 없는 것이 있고 0이 없으면 영향은 알 수 없음입니다. 종류는 IUCN-CMP 분류를 따릅니다(Salafsky et al. 2008).</translation>
    </message>
    <message>
        <source>Impact of the worst threat</source>
        <translation>가장 심한 위협요인의 영향</translation>
    </message>
    <message>
        <source>Impact unknown</source>
        <translation>영향 알 수 없음</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Import counts and detections</source>
        <translation>개체수 조사 및 탐지 가져오기</translation>
    </message>
    <message>
        <source>Import counts of adults, and of pairs or nests.</source>
        <translation>성체의 개체수 조사와 쌍 또는 둥지의 조사를 가져오십시오.</translation>
    </message>
    <message>
        <source>Import counts of further complete seasons.</source>
        <translation>더 많은 완전한 계절의 개체수 조사를 가져오십시오.</translation>
    </message>
    <message>
        <source>Import site assessments</source>
        <translation>대상지 평가 가져오기</translation>
    </message>
    <message>
        <source>Importance (dPC, %)</source>
        <translation>중요도(dPC, %)</translation>
    </message>
    <message>
        <source>Importance by IIC too</source>
        <translation>IIC에 따른 중요도 포함</translation>
    </message>
    <message>
        <source>Importance of each patch</source>
        <translation>각 패치의 중요도</translation>
    </message>
    <message>
        <source>Impossible speed</source>
        <translation>불가능한 속도</translation>
    </message>
    <message>
        <source>Imputed</source>
        <translation>결측 대체값</translation>
    </message>
    <message>
        <source>In a gap of effort</source>
        <translation>노력량의 공백에 있음</translation>
    </message>
    <message>
        <source>In a group every pair matches; nothing is chained. A pair that matches while its groups do not is listed as a conflict.</source>
        <translation>한 그룹 안에서는 모든 쌍이 서로 일치하며, 일치를 사슬처럼 잇지 않습니다. 쌍은 일치하지만 그룹끼리는 일치하지 않으면 그 쌍을 충돌로 목록에 싣습니다.</translation>
    </message>
    <message>
        <source>In a town</source>
        <translation>시가지에 있음</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>In cells with too few animals and stations</source>
        <translation>동물과 설치지점이 너무 적은 셀에 있음</translation>
    </message>
    <message>
        <source>In metres of resistance 1. Searches end there; pairs farther apart have no corridor.</source>
        <translation>저항이 1인 지면의 미터입니다. 이 비용에서 탐색을 끝내며, 더 멀리 떨어진 쌍에는 생태축이 없습니다.</translation>
    </message>
    <message>
        <source>In more than one</source>
        <translation>둘 이상의 목록에 있음</translation>
    </message>
    <message>
        <source>In more than one country</source>
        <translation>둘 이상의 국가에서 확인</translation>
    </message>
    <message>
        <source>In one country</source>
        <translation>한 국가 안</translation>
    </message>
    <message>
        <source>In place of polygons: whole numbers, both rasters cell on cell.</source>
        <translation>폴리곤 대신 사용합니다. 값은 정수이며, 두 래스터의 셀이 서로 일치해야 합니다.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>In simulations 94 to 96 % of the intervals held the truth; 86 % one way where animals differ, about 30 % with a tenth of single readings wrong. Only certain identities are used by default.</source>
        <translation>모의실험에서 구간의 94~96%가 참값을 포함했습니다. 개체 간 차이가 있으면 한 방향에서 86%, 개별 판독의 10분의 1이 잘못되면 약 30%였습니다. 기본값에서는 개체식별이 확실한 것만 사용합니다.</translation>
    </message>
    <message>
        <source>In the calibration {file}, column {column} holds “{value}”, which is no number as it is needed there. Nothing was compared. Write offsets and alleles as whole numbers, and sizes with a point.</source>
        <translation>{file} 보정표의 {column} 열에 그 자리에 필요한 숫자가 아닌 값 “{value}” 항목이 있습니다. 아무것도 비교하지 않았습니다. 차이값과 대립유전자는 정수로, 크기는 소수점을 써서 적으십시오.</translation>
    </message>
    <message>
        <source>In the finished package, records ({records}) could be joined to one exact place by its columns. No package was written. Share with a coarser cell, or fewer fields in the policy file.</source>
        <translation>완성된 패키지에 열을 조합하면 정확한 위치 하나와 연결할 수 있는 레코드가 있습니다(레코드 수: {records}). 패키지를 작성하지 않았습니다. 더 거친 셀로 공유하거나 정책 파일에서 필드를 줄이십시오.</translation>
    </message>
    <message>
        <source>In the finished package, records ({records}) stand in cells with too few animals and stations. No package was written. Share with a coarser cell.</source>
        <translation>완성된 패키지에 동물과 설치지점이 너무 적은 셀의 레코드가 있습니다(레코드 수: {records}). 패키지를 작성하지 않았습니다. 더 거친 셀로 공유하십시오.</translation>
    </message>
    <message>
        <source>In the first</source>
        <translation>첫째 목록에 있음</translation>
    </message>
    <message>
        <source>In the sea</source>
        <translation>바다에 있음</translation>
    </message>
    <message>
        <source>In the second</source>
        <translation>둘째 목록에 있음</translation>
    </message>
    <message>
        <source>In the shared package {file} the file {member} is missing or is not the one that was signed. Nothing was taken in. Ask the sender for the package again.</source>
        <translation>{file} 공유 패키지에 {member} 파일이 없거나 서명 당시의 파일과 다릅니다. 아무것도 받아들이지 않았습니다. 보낸 쪽에 패키지를 다시 요청하십시오.</translation>
    </message>
    <message>
        <source>In the unit of the cost.</source>
        <translation>비용의 단위로 나타냅니다.</translation>
    </message>
    <message>
        <source>In the unit of the cost. The more, the more compact the selection.</source>
        <translation>비용의 단위로 나타냅니다. 클수록 선택이 더 밀집됩니다.</translation>
    </message>
    <message>
        <source>In this data set degrees and minutes seem to have been read as decimal degrees.</source>
        <translation>이 데이터 세트에서는 도와 분을 십진 도로 읽은 것으로 보입니다.</translation>
    </message>
    <message>
        <source>In {file} there is no table of numbers below and beside labels. Nothing was taken in. Choose another format, or name the columns in a mapping.</source>
        <translation>{file} 파일에 위와 옆에 라벨이 붙은 숫자 표가 없습니다. 아무것도 받아들이지 않았습니다. 다른 형식을 선택하거나 열 대응에서 열을 지정하십시오.</translation>
    </message>
    <message>
        <source>In {seconds} s no selection was found that holds all targets and limits; there may be one. Nothing was written. Give more time or loosen a limit.</source>
        <translation>{seconds}초 안에 모든 목표량과 한도를 충족하는 선택을 찾지 못했습니다. 그런 선택이 있을 수는 있습니다. 아무것도 작성하지 않았습니다. 시간을 늘리거나 한도를 완화하십시오.</translation>
    </message>
    <message>
        <source>In: a raster of resistance above 0, how far animals move and, where known, a raster of sources. Out: the cumulative current, the flow potential (the same with a resistance of 1 everywhere), their quotient, and a table by country: area, share of all current, mean and sum of the quotient, and the share of its cells in the tenth of all cells with the highest quotient. Near a border and at sea the country is unknown.</source>
        <translation>입력: 값이 0보다 큰 저항 래스터, 동물이 이동하는 거리, 그리고 알려진 경우 전류원 래스터입니다. 산출물: 누적 전류, 흐름 퍼텐셜(모든 곳의 저항이 1일 때의 같은 값), 두 값의 비, 그리고 국가별 테이블입니다. 테이블에는 면적, 전체 전류에서 차지하는 비율, 비의 평균과 합계, 모든 셀 가운데 비가 가장 높은 10분의 1에 드는 그 국가 셀의 비율을 적습니다. 국경 가까이와 해상에서는 국가를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>In: at least one raster, in a projected system in metres with square cells; several must lie cell on cell. Barriers are lines or polygons with the field KIND. Out: the raster, the classes of land cover, and the test along the borders.</source>
        <translation>입력: 래스터가 하나 이상 있어야 하며, 미터 단위의 투영 좌표계와 정사각형 셀이어야 합니다. 래스터가 여럿이면 셀의 위치가 서로 정확히 일치해야 합니다. 장벽은 KIND 필드가 있는 선 또는 폴리곤입니다. 산출물: 래스터, 토지피복 등급, 국경을 따라 실시한 검사입니다.</translation>
    </message>
    <message>
        <source>In: cores (points or polygons) and a raster of resistance, 1 where movement is easiest, in metres and of square cells. Out: one line per corridor, its area for Corridors over countries and protected areas, the places where a border is passed, and rasters of all corridors, of the nearest core by cost and, on request, of the cost from each core.</source>
        <translation>입력: 핵심지역(포인트 또는 폴리곤)과, 이동이 가장 쉬운 곳이 1이고 미터 단위이며 셀이 정사각형인 저항 래스터입니다. 산출물: 생태축마다 선 하나, “국가와 보호지역에 겹쳐 본 생태축”에 쓸 생태축의 면, 국경을 지나는 위치, 모든 생태축의 래스터와 비용이 가장 적은 핵심지역의 래스터, 요청하면 각 핵심지역으로부터의 비용 래스터입니다.</translation>
    </message>
    <message>
        <source>In: cores (points or polygons), a raster of resistance above 0 and, where wanted, areas without resistance and a table of pairs. Out: the cumulative current, on request the maximum, the mean voltage and the maps of each solution, the effective resistance of each pair, on request also as a matrix, and pinch points.</source>
        <translation>입력: 핵심지역(포인트 또는 폴리곤), 0보다 큰 저항 래스터, 그리고 필요하면 저항이 없는 구역과 쌍의 표입니다. 산출물: 누적 전류, 요청하면 최대 전류와 평균 전압과 풀이별 지도, 각 쌍의 유효저항(요청하면 행렬로도), 협소지점입니다.</translation>
    </message>
    <message>
        <source>In: corridors as lines or polygons, as from Least-cost corridors; or a raster of current, of which patches of the strongest cells are taken; or, with neither, the named corridors on land in the database. Alternatives of Least-cost corridors are left out. Protected areas, key sites, habitats and threats are those of the layers given, else of the database. Existing corridors come first in each table.</source>
        <translation>입력: 최소비용 생태축의 결과와 같은 선 또는 폴리곤 생태축, 또는 전류가 가장 센 셀의 패치를 뽑을 전류 래스터이며, 둘 다 없으면 데이터베이스에 있는 육지의 명명된 생태축입니다. 최소비용 생태축의 대안 경로는 넣지 않습니다. 보호지역, 핵심 서식지, 서식지, 위협요인은 지정한 레이어의 것을 쓰고, 지정하지 않으면 데이터베이스의 것을 씁니다. 모든 테이블에서 현존하는 생태축이 먼저 나옵니다.</translation>
    </message>
    <message>
        <source>In: the conservation database with records that name animals, and the days of cameras and hair traps on each side. Out: the parameters of the model, the rates by direction with their intervals, and a report with sums only.</source>
        <translation>입력: 동물을 밝힌 레코드와 각 쪽의 카메라 및 털 채집 트랩 작동일이 있는 보전 데이터베이스입니다. 산출물: 모형의 파라미터, 방향별 통과율과 그 구간, 합계만 담은 보고서입니다.</translation>
    </message>
    <message>
        <source>In: the sites of a country, or those named in SITES. Out: one sheet for each table, with headers and words in the language chosen, a sheet of the words to choose from, and one that says how to fill in. Sites and the seasons of their listed species are filled in already.</source>
        <translation>입력: 한 국가의 대상지 또는 SITES에 적은 대상지입니다. 산출물: 테이블마다 시트 하나씩(제목과 단어는 선택한 언어로 적습니다), 선택할 수 있는 단어의 시트, 작성 방법 시트입니다. 대상지와 등재된 종의 계절은 미리 채워져 있습니다.</translation>
    </message>
    <message>
        <source>In: “Histories of the stations” of “Make capture histories and closed estimates”, or any table with a row per site and a field per visit. Out: the estimates, and for each site its use, alone and given what was found there.</source>
        <translation>입력: “포획이력 작성과 폐쇄 개체군 추정”의 “설치지점의 이력”, 또는 대상지마다 한 행이고 방문마다 필드가 하나인 표입니다. 산출물: 추정값, 그리고 대상지마다 이용 확률을 그 자체로 구한 값과 그곳에서 찾은 것을 반영하여 구한 값입니다.</translation>
    </message>
    <message>
        <source>Independent detections among them</source>
        <translation>그중 독립 탐지</translation>
    </message>
    <message>
        <source>Independent events</source>
        <translation>독립 이벤트</translation>
    </message>
    <message>
        <source>Independent events: {events}, from records: {records}.</source>
        <translation>독립 이벤트: {events}, 근거가 된 레코드: {records}.</translation>
    </message>
    <message>
        <source>Indicators of Target 3</source>
        <translation>실천목표 3의 지표</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>Individual (name or code)</source>
        <translation>개체(이름 또는 코드)</translation>
    </message>
    <message>
        <source>Individual animals</source>
        <translation>동물 개체</translation>
    </message>
    <message>
        <source>Individual-years</source>
        <translation>개체-년</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>개체수</translation>
    </message>
    <message>
        <source>Individuals and their movement across borders</source>
        <translation>개체와 국경을 넘는 이동</translation>
    </message>
    <message>
        <source>Industrial and military effluents</source>
        <translation>산업과 군사 시설의 폐수</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>Inferred links join nearest sites of consecutive seasons. They are not tracks, and no border is said to be crossed without telemetry.</source>
        <translation>추정 연결은 이어지는 계절의 가장 가까운 대상지를 이은 것입니다. 이동 궤적이 아니며, 위치추적이 없으면 국경을 통과했다고 하지 않습니다.</translation>
    </message>
    <message>
        <source>Inferred links say which sites may depend on each other, not which way an animal went.</source>
        <translation>추정 연결은 어느 대상지들이 서로 의존할 수 있는지를 나타내며, 동물이 어느 길로 갔는지를 나타내지 않습니다.</translation>
    </message>
    <message>
        <source>Information sheet</source>
        <translation>정보표</translation>
    </message>
    <message>
        <source>Inhomogeneous Poisson process with elastic net, which is Maxent (Renner and Warton 2013; Phillips et al. 2017)</source>
        <translation>엘라스틱 넷을 쓰는 비균질 푸아송 과정이며, 이는 곧 Maxent입니다(Renner and Warton 2013; Phillips et al. 2017)</translation>
    </message>
    <message>
        <source>Input: codes of the detections of the species (the agency is their data set) and a catalogue with the columns agency and code, and if known species_id (rows of another one are left out and counted), flank (left, right, both), sex, country (CHN;RUS), first_seen and last_seen (2024-05-01). A code that is empty, “NA” or “unknown” never becomes an animal.</source>
        <translation>입력: 종의 탐지에 있는 코드(기관은 해당 데이터 세트)와 개체 목록입니다. 개체 목록에는 agency 열과 code 열이 있으며, 알려진 경우 species_id(다른 종의 행은 빼고 그 수를 셉니다), flank(left, right, both), sex, country(CHN;RUS), first_seen, last_seen(2024-05-01) 열도 적습니다. 비어 있거나 “NA” 또는 “unknown”인 코드는 결코 개체가 되지 않습니다.</translation>
    </message>
    <message>
        <source>Instead of INPUT: patches of its strongest cells.</source>
        <translation>INPUT 대신 지정하며, 전류가 가장 센 셀의 패치를 사용합니다.</translation>
    </message>
    <message>
        <source>Instead of a second list: a layer with the same code of the unit and a field rank.</source>
        <translation>두 번째 목록 대신 쓰는 레이어이며, 같은 단위 코드와 rank 필드가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Instead of a site: all key sites where this species is present.</source>
        <translation>대상지를 지정하는 대신, 이 종이 출현하는 모든 핵심 서식지를 사용합니다.</translation>
    </message>
    <message>
        <source>Instead of a table: a list of objects with judge, criterion_a, criterion_b and judgement.</source>
        <translation>표 대신 쓰며, judge, criterion_a, criterion_b, judgement가 들어 있는 객체의 목록입니다.</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>자료 부족</translation>
    </message>
    <message>
        <source>Integral index of connectivity</source>
        <translation>통합연결성지수</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>국제기구</translation>
    </message>
    <message>
        <source>Intervals in the database</source>
        <translation>데이터베이스의 작동 구간</translation>
    </message>
    <message>
        <source>Intervals shared</source>
        <translation>공유한 작동 구간</translation>
    </message>
    <message>
        <source>Intervals withheld</source>
        <translation>비공개 작동 구간</translation>
    </message>
    <message>
        <source>Introduced genes</source>
        <translation>유입된 유전자</translation>
    </message>
    <message>
        <source>Invalid geometry</source>
        <translation>유효하지 않은 도형</translation>
    </message>
    <message>
        <source>Invasive alien species</source>
        <translation>침입외래종</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Issues by kind and country</source>
        <translation>종류별, 국가별 문제</translation>
    </message>
    <message>
        <source>Issues decided</source>
        <translation>결정한 문제</translation>
    </message>
    <message>
        <source>Issues decided: {issues}; records changed: {changed}; taken out: {removed}; brought back: {restored}.</source>
        <translation>결정한 문제: {issues}; 변경한 레코드: {changed}; 제외한 레코드: {removed}; 복원한 레코드: {restored}.</translation>
    </message>
    <message>
        <source>Issues found</source>
        <translation>찾은 문제</translation>
    </message>
    <message>
        <source>Issues of the habitat map</source>
        <translation>서식지 지도의 문제</translation>
    </message>
    <message>
        <source>Issues of the import</source>
        <translation>가져오기 문제 목록</translation>
    </message>
    <message>
        <source>Issues whose row was never taken in: {issues}. The decision is kept and is used when the source is imported again.</source>
        <translation>해당 행을 한 번도 받아들이지 않은 문제: {issues}. 결정을 보관해 두었다가 원본을 다시 가져올 때 적용합니다.</translation>
    </message>
    <message>
        <source>It holds for a closed population whose animals keep ranges of one shape, with identities that are right.</source>
        <translation>개체의 행동권 모양이 모두 같게 유지되고 개체식별이 올바른 폐쇄 개체군에 성립합니다.</translation>
    </message>
    <message>
        <source>It is filled in as unknown.</source>
        <translation>알 수 없음으로 채워져 있습니다.</translation>
    </message>
    <message>
        <source>It is held, but does not leave: it names a person or a place.</source>
        <translation>내용은 있으나 사람 또는 장소가 적혀 있어 내보내지 않습니다.</translation>
    </message>
    <message>
        <source>It is held, but does not leave: the place is sensitive.</source>
        <translation>내용은 있으나 위치가 민감하여 내보내지 않습니다.</translation>
    </message>
    <message>
        <source>It is made to be passed on: places and dates of sensitive species are generalised, and a boundary that would tell them stays back, unless a recipient is named. The run records the name. Free remarks and names of persons never leave.</source>
        <translation>외부에 전달하려고 만드는 정보표입니다. 수령자를 지정하지 않으면 민감한 종의 위치와 날짜를 일반화하고, 위치를 드러낼 경계는 내보내지 않습니다. 수령자의 이름은 실행 기록에 남습니다. 자유롭게 적은 비고와 사람의 이름은 결코 내보내지 않습니다.</translation>
    </message>
    <message>
        <source>It is not confirmed that the Red List assessment of the species rests on a past or present reduction alone.</source>
        <translation>이 종의 적색목록 평가가 과거 또는 현재의 감소에만 근거하는지 확인되지 않았습니다.</translation>
    </message>
    <message>
        <source>It is of {year}; more than {limit} years are too old.</source>
        <translation>{year}년의 내용입니다. {limit}년이 넘은 것은 너무 오래되었습니다.</translation>
    </message>
    <message>
        <source>It stands in the package.</source>
        <translation>패키지에 적힙니다.</translation>
    </message>
    <message>
        <source>It takes capture histories as “Make capture histories and closed estimates” makes them, with exact places of stations. It gives the parameters with 95 percent limits, the animals of each country and of all together, and the cells of the mask. Records in which a station had no effort are left out and counted.</source>
        <translation>“포획이력 작성과 폐쇄 개체군 추정” 알고리즘이 작성하는 포획이력을 정확한 설치지점 위치와 함께 사용합니다. 95퍼센트 한계가 있는 파라미터, 국가별 및 전체 합계의 개체수, 마스크의 셀을 산출합니다. 설치지점에 노력량이 없는 때의 레코드는 빼고 그 수를 셉니다.</translation>
    </message>
    <message>
        <source>It tells which classes are natural wetlands.</source>
        <translation>어느 유형이 자연 습지인지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Its id in table sites, such as RUS-KHANKA.</source>
        <translation>sites 테이블의 식별자입니다(예: RUS-KHANKA).</translation>
    </message>
    <message>
        <source>Its lower end</source>
        <translation>구간의 하한</translation>
    </message>
    <message>
        <source>Its name of the locus</source>
        <translation>그 분석실의 유전자좌 이름</translation>
    </message>
    <message>
        <source>Its name or number.</source>
        <translation>대상지의 이름 또는 번호입니다.</translation>
    </message>
    <message>
        <source>Its upper end</source>
        <translation>구간의 상한</translation>
    </message>
    <message>
        <source>Jackknife of order 1</source>
        <translation>1차 잭나이프</translation>
    </message>
    <message>
        <source>Jackknife of order 2</source>
        <translation>2차 잭나이프</translation>
    </message>
    <message>
        <source>Jackknife of order 3</source>
        <translation>3차 잭나이프</translation>
    </message>
    <message>
        <source>Jackknife, order by test (Burnham &amp; Overton 1979)</source>
        <translation>잭나이프, 차수는 검정으로 선택(Burnham &amp; Overton 1979)</translation>
    </message>
    <message>
        <source>Jackknife: the population is closed and animals may differ; high orders grow with every animal caught once, wrong identities too.</source>
        <translation>잭나이프: 개체군이 폐쇄되어 있고 개체 간 차이가 있을 수 있습니다. 차수가 높으면 한 번만 포획된 개체가 늘 때마다 값이 커지며, 잘못된 개체식별도 마찬가지입니다.</translation>
    </message>
    <message>
        <source>Joined, apart, unsure or in conflict, with the grade.</source>
        <translation>합침, 따로 둠, 불확실 또는 충돌이며 등급을 함께 적습니다.</translation>
    </message>
    <message>
        <source>Joint area</source>
        <translation>공동 조사지역</translation>
    </message>
    <message>
        <source>Joint areas of the programme</source>
        <translation>프로그램의 공동 조사지역</translation>
    </message>
    <message>
        <source>Joint estimate</source>
        <translation>공동 추정값</translation>
    </message>
    <message>
        <source>Joint minimum</source>
        <translation>공동 최소 개체수</translation>
    </message>
    <message>
        <source>Joint minimum of the lists of codes</source>
        <translation>코드 목록의 공동 최소 개체수</translation>
    </message>
    <message>
        <source>Joint study areas: what is known on each side</source>
        <translation>공동 조사지역: 각 쪽에 관하여 알려진 것</translation>
    </message>
    <message>
        <source>Joint total of the same days</source>
        <translation>같은 날의 공동 합계</translation>
    </message>
    <message>
        <source>Joint work</source>
        <translation>공동 작업</translation>
    </message>
    <message>
        <source>Judge {judge} did not judge {criterion}. Nothing was computed. Add the row.</source>
        <translation>{judge} 평가자가 {criterion} 기준을 판단하지 않았습니다. 아무것도 계산하지 않았습니다. 행을 추가하십시오.</translation>
    </message>
    <message>
        <source>Judge {judge} has the consistency ratio {ratio}, above {limit}. Look again at {one} over {two}: judged {was}; {fits} would fit the other judgements, and the ratio be {then}.</source>
        <translation>{judge} 평가자의 일관성 비율은 {ratio}이며 {limit}보다 큽니다. {two} 기준에 대한 {one} 기준의 중요도를 다시 살펴보십시오. 판단한 값: {was}; 다른 판단에 맞는 값: {fits}; 그때의 비율: {then}.</translation>
    </message>
    <message>
        <source>Judge {judge} judged {criterion} more than once. Nothing was computed. Leave one of the rows.</source>
        <translation>{judge} 평가자가 {criterion} 기준을 두 번 이상 판단했습니다. 아무것도 계산하지 않았습니다. 행을 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>Judgement {number} has the value {value}. Nothing was computed. Accepted: {accepted}.</source>
        <translation>{number}번 판단의 값이 {value}입니다. 아무것도 계산하지 않았습니다. 허용되는 값: {accepted}.</translation>
    </message>
    <message>
        <source>Judgement {number} is of other than {count} different criteria, as the method has it. Nothing was computed. Correct the criteria or choose another method.</source>
        <translation>{number}번 판단에 있는 서로 다른 기준의 수가 방법에서 정한 {count}개가 아닙니다. 아무것도 계산하지 않았습니다. 기준을 고치거나 다른 방법을 선택하십시오.</translation>
    </message>
    <message>
        <source>Judgements (JSON)</source>
        <translation>판단(JSON)</translation>
    </message>
    <message>
        <source>Judgements (table)</source>
        <translation>판단(표)</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>평가자</translation>
    </message>
    <message>
        <source>Judges: {judges}; criteria: {criteria}.</source>
        <translation>평가자: {judges}; 기준: {criteria}.</translation>
    </message>
    <message>
        <source>Jumps at the border</source>
        <translation>국경에서의 급변</translation>
    </message>
    <message>
        <source>Jumps of the covariates</source>
        <translation>공변량의 급변</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>관할권</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>카파</translation>
    </message>
    <message>
        <source>Kappa (Cohen 1960) is the agreement beyond chance: 1 is full, 0 is no more than chance. It is not known where both gave one answer throughout.</source>
        <translation>카파(Cohen 1960)는 우연을 넘어서는 일치도이며, 1은 완전한 일치, 0은 우연 수준의 일치를 뜻합니다. 두 검토자가 모두 한 가지 답만 했으면 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep the names of sheets and columns. Any of the seven languages is read, whatever the language of QGIS.</source>
        <translation>시트와 열의 이름은 그대로 두십시오. QGIS의 언어와 관계없이 일곱 언어를 모두 읽습니다.</translation>
    </message>
    <message>
        <source>Keep the water level that the birds need</source>
        <translation>조류에 필요한 수위 유지</translation>
    </message>
    <message>
        <source>Keeps a reviewer's decision on which records or which codes are one animal, with who and when. The dock uses it, and it can be run without a screen.</source>
        <translation>어느 레코드들 또는 어느 코드들이 한 개체인지에 대한 검토자의 결정을 결정한 사람 및 시각과 함께 보관합니다. 패널에서 사용하며, 화면 없이 실행할 수도 있습니다.</translation>
    </message>
    <message>
        <source>Keeps the exact rows of a database in a second file, whose name ends in _restricted.gpkg, so that the first can travel. A GeoPackage has no users: whoever has the file has all of it.</source>
        <translation>데이터베이스의 정밀한 행을 이름이 _restricted.gpkg로 끝나는 두 번째 파일에 보관하여, 첫 번째 파일을 외부에 보낼 수 있게 합니다. GeoPackage에는 사용자 구분이 없으므로 파일을 가진 사람은 그 내용을 모두 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>유지됨</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criteria ask for mature individuals and reproductive units; from totals alone they stay undecided.</source>
        <translation>핵심생물다양성지역 기준에는 성숙개체와 번식단위의 수가 필요합니다. 총수만으로는 판정하지 않습니다.</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1a</source>
        <translation>핵심생물다양성지역 기준 A1a</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1b</source>
        <translation>핵심생물다양성지역 기준 A1b</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1c</source>
        <translation>핵심생물다양성지역 기준 A1c</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1d</source>
        <translation>핵심생물다양성지역 기준 A1d</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1e</source>
        <translation>핵심생물다양성지역 기준 A1e</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion B1</source>
        <translation>핵심생물다양성지역 기준 B1</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion D1a</source>
        <translation>핵심생물다양성지역 기준 D1a</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion D1b</source>
        <translation>핵심생물다양성지역 기준 D1b</translation>
    </message>
    <message>
        <source>Key Biodiversity Area proposal</source>
        <translation>핵심생물다양성지역 제안서</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>주요 사실</translation>
    </message>
    <message>
        <source>Key site</source>
        <translation>핵심 서식지</translation>
    </message>
    <message>
        <source>Key site {site_id} has no species listed, so its sensitivity is unknown. Nothing was released. List its species and their roles.</source>
        <translation>핵심 서식지 {site_id}: 등재된 종이 없어 민감도를 알 수 없습니다. 아무것도 제공하지 않았습니다. 그곳의 종과 각 종의 이용 목적을 등재하십시오.</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>핵심 서식지</translation>
    </message>
    <message>
        <source>Key sites and criteria</source>
        <translation>핵심 서식지와 기준</translation>
    </message>
    <message>
        <source>Key sites are those where a source that was read, or a count, has one of the three birds present.</source>
        <translation>핵심 서식지는 검토한 출처 또는 개체수 조사에서 세 조류 가운데 하나의 출현이 확인된 곳입니다.</translation>
    </message>
    <message>
        <source>Key sites by verdict</source>
        <translation>판정별 핵심 서식지</translation>
    </message>
    <message>
        <source>Key sites of birds, and how many have counts</source>
        <translation>조류의 핵심 서식지와 그중 개체수 조사가 있는 곳의 수</translation>
    </message>
    <message>
        <source>Key sites of the database</source>
        <translation>데이터베이스의 핵심 서식지</translation>
    </message>
    <message>
        <source>Key sites of the six flagship species</source>
        <translation>여섯 깃대종의 핵심 서식지</translation>
    </message>
    <message>
        <source>Key sites with a species present: {sites}. Hollow signs are of low confidence.</source>
        <translation>종이 출현하는 핵심 서식지: {sites}. 속이 빈 기호는 신뢰도가 낮습니다.</translation>
    </message>
    <message>
        <source>Key sites with their evidence</source>
        <translation>핵심 서식지와 그 증거</translation>
    </message>
    <message>
        <source>Key sites without a published count</source>
        <translation>공표된 개체수 조사가 없는 핵심 서식지</translation>
    </message>
    <message>
        <source>Key sites: {season}</source>
        <translation>핵심 서식지: {season}</translation>
    </message>
    <message>
        <source>Kilometres along the border from its western end</source>
        <translation>국경의 서쪽 끝에서 국경을 따라 잰 거리(킬로미터)</translation>
    </message>
    <message>
        <source>Kilometres are those of the line that was computed with. The strip is no map and expresses no opinion on any boundary.</source>
        <translation>킬로미터는 계산에 사용한 선을 따라 잰 값입니다. 이 띠 도표는 지도가 아니며, 어떠한 경계에 관하여도 의견을 나타내지 않습니다.</translation>
    </message>
    <message>
        <source>Kilometres in each unit.</source>
        <translation>각 단위 안의 킬로미터입니다.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Kind of count</source>
        <translation>개체수 조사 종류</translation>
    </message>
    <message>
        <source>Kind of detectors</source>
        <translation>탐지기 유형</translation>
    </message>
    <message>
        <source>Kind of issue</source>
        <translation>문제 종류</translation>
    </message>
    <message>
        <source>Kind, reason with numbers, polygons and country. A jump at a border has no place.</source>
        <translation>종류, 수치를 포함한 이유, 폴리곤, 국가입니다. 국경에서의 급변에는 위치가 없습니다.</translation>
    </message>
    <message>
        <source>Known animals</source>
        <translation>알려진 개체</translation>
    </message>
    <message>
        <source>Known by both flanks</source>
        <translation>양쪽 옆면이 모두 알려진 개체</translation>
    </message>
    <message>
        <source>Known by the left flank alone</source>
        <translation>왼쪽 옆면만 알려진 개체</translation>
    </message>
    <message>
        <source>Known by the right flank alone</source>
        <translation>오른쪽 옆면만 알려진 개체</translation>
    </message>
    <message>
        <source>Known survival of a year</source>
        <translation>알려진 연간 생존율</translation>
    </message>
    <message>
        <source>Korean Demilitarized Zone and its wetlands</source>
        <translation>비무장지대와 그 습지</translation>
    </message>
    <message>
        <source>Laboratories measure shifted sizes of alleles. Samples of two laboratories are compared only at loci that the calibration covers; without one no match between them is declared, and the log says so. The calibration is a table with locus, lab_from, lab_to and, where the laboratory calls the locus otherwise, locus_from. Beside them stand offset, or allele_from and allele_to, or size_from and size_to of each reference sample that both have typed.</source>
        <translation>분석실마다 대립유전자의 크기가 어긋나게 측정됩니다. 두 분석실의 시료는 보정표에 있는 유전자좌에서만 비교합니다. 보정표가 없으면 두 분석실 사이의 일치를 인정하지 않으며 로그에 그렇게 적습니다. 보정표는 locus, lab_from, lab_to 열이 있는 표이며, 분석실에서 유전자좌를 다른 이름으로 부르면 locus_from 열도 적습니다. 그 옆에 offset 열, 또는 allele_from과 allele_to 열, 또는 두 분석실이 모두 유전자형을 분석한 기준 시료마다 size_from과 size_to 열을 적습니다.</translation>
    </message>
    <message>
        <source>Laboratories {one} and {other} are not calibrated to each other, so that their alleles cannot be compared. Pairs not compared: {pairs}. No match between them is declared. Type shared reference samples in both and give the calibration.</source>
        <translation>분석실 {one}, 분석실 {other}: 서로 보정되지 않아 대립유전자를 비교할 수 없습니다. 비교하지 않은 쌍: {pairs}. 두 분석실 사이의 일치는 인정하지 않습니다. 두 분석실에서 같은 기준 시료의 유전자형을 분석하고 보정표를 지정하십시오.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>분석실</translation>
    </message>
    <message>
        <source>Laboratory {lab}: at the chosen number of mismatching alleles some samples still match several genotypes. Look through these by hand.</source>
        <translation>분석실 {lab}: 선택한 불일치 대립유전자 수에서 일부 시료가 여전히 여러 유전자형과 일치합니다. 이 시료들을 직접 살펴보십시오.</translation>
    </message>
    <message>
        <source>Laboratory {lab}: mismatching alleles allowed: {mismatch}; different genotypes: {unique}; samples that match several: {multiple}; that match none: {unclassified}.</source>
        <translation>분석실 {lab}: 허용된 불일치 대립유전자: {mismatch}; 서로 다른 유전자형: {unique}; 여러 유전자형과 일치하는 시료: {multiple}; 어느 것과도 일치하지 않는 시료: {unclassified}.</translation>
    </message>
    <message>
        <source>Laboratory {lab}: the profile has no second minimum, so that the number of mismatching alleles is not to be trusted. Use more loci or better samples.</source>
        <translation>분석실 {lab}: 프로파일에 두 번째 최솟값이 없으므로 불일치 대립유전자 수를 신뢰할 수 없습니다. 유전자좌를 늘리거나 더 좋은 시료를 사용하십시오.</translation>
    </message>
    <message>
        <source>Lacking (ha)</source>
        <translation>부족한 면적(ha)</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>육지</translation>
    </message>
    <message>
        <source>Land cover (raster)</source>
        <translation>토지피복(래스터)</translation>
    </message>
    <message>
        <source>Land of Big Cats</source>
        <translation>큰고양이의 땅</translation>
    </message>
    <message>
        <source>Land tenure</source>
        <translation>토지 소유 관계</translation>
    </message>
    <message>
        <source>Land without countries, from Natural Earth at 1:10 million, in the public domain.</source>
        <translation>국가 구분이 없는 육지입니다. 출처는 Natural Earth 1:10,000,000이며 공유 저작물입니다.</translation>
    </message>
    <message>
        <source>Language of the plugin</source>
        <translation>플러그인의 언어</translation>
    </message>
    <message>
        <source>Language of the result</source>
        <translation>결과의 언어</translation>
    </message>
    <message>
        <source>Laoye Mountains in China and Land of the Leopard in the Russian Federation</source>
        <translation>중국 라오예링산맥과 러시아 연방 표범의 땅 국립공원</translation>
    </message>
    <message>
        <source>Larger ones are left unmapped on purpose.</source>
        <translation>이보다 큰 빈틈은 일부러 지도에 넣지 않은 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Largest cost</source>
        <translation>최대 비용</translation>
    </message>
    <message>
        <source>Largest count</source>
        <translation>최대 개체수</translation>
    </message>
    <message>
        <source>Largest gap (ha)</source>
        <translation>가장 큰 빈틈(ha)</translation>
    </message>
    <message>
        <source>Largest share of a population in one count</source>
        <translation>한 번의 개체수 조사에서 개체군이 차지한 최대 비율</translation>
    </message>
    <message>
        <source>Last assessed</source>
        <translation>최근 평가</translation>
    </message>
    <message>
        <source>Last day (YYYY-MM-DD)</source>
        <translation>마지막 날(YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>Last month before</source>
        <translation>통과 전 마지막 달</translation>
    </message>
    <message>
        <source>Last record before</source>
        <translation>통과 전 마지막 레코드</translation>
    </message>
    <message>
        <source>Last season year with a count</source>
        <translation>개체수 조사가 있는 최근 계절 연도</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>마지막 확인</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>기한 초과</translation>
    </message>
    <message>
        <source>Late recommendations</source>
        <translation>기한이 지난 권고</translation>
    </message>
    <message>
        <source>Latest joint total</source>
        <translation>최근의 공동 합계</translation>
    </message>
    <message>
        <source>Latest run of each algorithm</source>
        <translation>각 알고리즘의 최근 실행</translation>
    </message>
    <message>
        <source>Latest season year</source>
        <translation>최근 계절 연도</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>위도</translation>
    </message>
    <message>
        <source>Latitude and longitude are swapped.</source>
        <translation>위도와 경도가 서로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Latitude and longitude in one cell</source>
        <translation>한 셀에 든 위도와 경도</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>Layer {file} has no polygons that can be read. Nothing was changed. Choose a layer of polygons.</source>
        <translation>{file} 레이어에 읽을 수 있는 폴리곤이 없습니다. 변경된 내용이 없습니다. 폴리곤 레이어를 선택하십시오.</translation>
    </message>
    <message>
        <source>Layer {layer} cannot be edited. Close other programs that use the database, and try again.</source>
        <translation>{layer} 레이어를 편집할 수 없습니다. 데이터베이스를 사용하는 다른 프로그램을 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Layer {layer} has a PERMEABILITY that is no number from 0 to 1. Nothing was computed. Correct the field; 0 is closed, 1 is open.</source>
        <translation>{layer} 레이어에 0에서 1 사이의 숫자가 아닌 PERMEABILITY 값이 있습니다. 아무것도 계산하지 않았습니다. 필드를 고치십시오. 0은 닫힘, 1은 열림입니다.</translation>
    </message>
    <message>
        <source>Layer {layer} has kinds of barriers without a resistance: {kinds}. Nothing was computed. Known kinds: {known}. Change field KIND or add rows to the table of barriers.</source>
        <translation>{layer} 레이어에 저항이 없는 장벽 종류가 있습니다: {kinds}. 아무것도 계산하지 않았습니다. 알려진 종류: {known}. KIND 필드를 바꾸거나 장벽 표에 행을 추가하십시오.</translation>
    </message>
    <message>
        <source>Layer {layer} has no coordinate reference system. Nothing was changed. Set it in the layer's properties.</source>
        <translation>{layer} 레이어에 좌표계가 없습니다. 변경된 내용이 없습니다. 레이어 속성에서 좌표계를 지정하십시오.</translation>
    </message>
    <message>
        <source>Layer {layer} has no field {field}, so that nothing tells a fence from a river. Nothing was computed. Add a text field {field}.</source>
        <translation>{layer} 레이어에 {field} 필드가 없어 울타리와 강을 구별할 수 없습니다. 아무것도 계산하지 않았습니다. 텍스트 필드 {field} 항목을 추가하십시오.</translation>
    </message>
    <message>
        <source>Layer {layer} has no field {field}. Nothing was computed. Add the field.</source>
        <translation>{layer} 레이어에 {field} 필드가 없습니다. 아무것도 계산하지 않았습니다. 필드를 추가하십시오.</translation>
    </message>
    <message>
        <source>Layer {layer} has no point of the species that is exact enough for the cells. Nothing was computed. Choose another species or layer.</source>
        <translation>{layer} 레이어에 셀 크기에 비해 충분히 정확한 이 종의 포인트가 없습니다. 아무것도 계산하지 않았습니다. 다른 종이나 레이어를 선택하십시오.</translation>
    </message>
    <message>
        <source>Layer {layer} has no polygon. Nothing was computed. Choose a layer with polygons.</source>
        <translation>{layer} 레이어에 폴리곤이 없습니다. 아무것도 계산하지 않았습니다. 폴리곤이 있는 레이어를 선택하십시오.</translation>
    </message>
    <message>
        <source>Layer {layer} has two rows for one site, or for one site and occasion. Nothing was computed. Leave one of them.</source>
        <translation>{layer} 레이어에 한 대상지 또는 한 대상지와 조사 회차에 대한 행이 두 개 있습니다. 아무것도 계산하지 않았습니다. 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>Layer {layer} lacks the fields {fields} of planning units. Nothing was computed. Choose a result of “Planning units”.</source>
        <translation>{layer} 레이어에 계획단위의 필드가 없습니다: {fields}. 아무것도 계산하지 않았습니다. “계획단위”의 결과를 선택하십시오.</translation>
    </message>
    <message>
        <source>Layer {layer} shows {percent} % of its area twice. Nothing was computed. Mend the overlaps that “Check a habitat map” finds.</source>
        <translation>{layer} 레이어에서 면적의 {percent}%가 두 번 나타납니다. 아무것도 계산하지 않았습니다. “서식지 지도 검사”에서 찾은 겹침을 고치십시오.</translation>
    </message>
    <message>
        <source>Layer {layer}, row {row}: field {field} has no number that can be used. Nothing was computed. Give amperes for sources, and 0 or more ohm for grounds.</source>
        <translation>{layer} 레이어의 {row}행: {field} 필드에 사용할 수 있는 숫자가 없습니다. 아무것도 계산하지 않았습니다. 전류원에는 암페어 값을, 접지에는 0 이상의 옴 값을 지정하십시오.</translation>
    </message>
    <message>
        <source>Layer {layer}: field {field} has values that are no numbers. Nothing was computed. Correct them or choose another field.</source>
        <translation>{layer} 레이어의 {field} 필드에 숫자가 아닌 값이 있습니다. 아무것도 계산하지 않았습니다. 값을 고치거나 다른 필드를 선택하십시오.</translation>
    </message>
    <message>
        <source>Layer {layer}: no field of occasions or detections was named. Nothing was computed. Choose both, or the fields of the visits.</source>
        <translation>{layer} 레이어에서 조사 회차 필드나 탐지 필드를 지정하지 않았습니다. 아무것도 계산하지 않았습니다. 두 필드를 모두 선택하거나 방문 필드를 선택하십시오.</translation>
    </message>
    <message>
        <source>Layer {layer}: {polygons} polygons have no class. Nothing was computed. Fill in the class.</source>
        <translation>{layer} 레이어: 폴리곤 {polygons}개에 유형이 없습니다. 아무것도 계산하지 않았습니다. 유형을 채우십시오.</translation>
    </message>
    <message>
        <source>Layers {first} and {layer} share no area. Nothing was computed. Choose two maps of one place.</source>
        <translation>{first} 레이어와 {layer} 레이어에 서로 겹치는 면적이 없습니다. 아무것도 계산하지 않았습니다. 같은 곳의 지도 두 개를 선택하십시오.</translation>
    </message>
    <message>
        <source>Lays what is known of a joint study area on each of its sides beside each other: counts with their days and sites, effort, animals, the latest assessment of each site, and what each side has not yet shared.</source>
        <translation>공동 조사지역의 각 쪽에 관하여 알려진 것을 나란히 놓습니다. 날짜와 대상지가 적힌 개체수 조사, 노력량, 동물, 각 대상지의 최근 평가, 그리고 각 쪽이 아직 공유하지 않은 것을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Least concern (LC)</source>
        <translation>최소관심(LC)</translation>
    </message>
    <message>
        <source>Least gain (%)</source>
        <translation>최소 이득(%)</translation>
    </message>
    <message>
        <source>Least grade of identity</source>
        <translation>개체식별의 최저 등급</translation>
    </message>
    <message>
        <source>Least probability</source>
        <translation>최소 확률</translation>
    </message>
    <message>
        <source>Least shortfall within a budget</source>
        <translation>예산 안에서 부족량 최소화</translation>
    </message>
    <message>
        <source>Least source</source>
        <translation>최소 전류원</translation>
    </message>
    <message>
        <source>Least, middle and greatest estimate with so many wrong codes added.</source>
        <translation>이만큼의 잘못된 코드를 더했을 때 추정값의 최솟값, 중간값, 최댓값입니다.</translation>
    </message>
    <message>
        <source>Least-cost corridors</source>
        <translation>최소비용 생태축</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Left and right flanks are two data sets and never added; “larger” takes the one with more animals.</source>
        <translation>왼쪽과 오른쪽 옆면은 서로 다른 두 데이터 세트이며 결코 더하지 않습니다. “larger”는 개체가 더 많은 쪽을 사용합니다.</translation>
    </message>
    <message>
        <source>Left and right flanks of photographed animals make two data sets that are never added, because one animal would be counted twice. Records of both flanks, or of an unknown one, are in each. By default the data set with more animals is used.</source>
        <translation>촬영된 동물의 왼쪽과 오른쪽 옆면은 두 데이터 세트가 되며, 한 개체를 두 번 세게 되므로 결코 더하지 않습니다. 양쪽 옆면의 레코드와 옆면을 알 수 없는 레코드는 두 데이터 세트 모두에 들어갑니다. 기본적으로 개체가 더 많은 데이터 세트를 사용합니다.</translation>
    </message>
    <message>
        <source>Left empty, 64 columns or 0.6 of sigma.</source>
        <translation>비워 두면 64열 또는 시그마의 0.6배입니다.</translation>
    </message>
    <message>
        <source>Left empty, as far as the covariates are alike.</source>
        <translation>비워 두면 공변량의 값이 서로 닮은 거리까지로 합니다.</translation>
    </message>
    <message>
        <source>Left empty, it is made wide enough by itself.</source>
        <translation>비워 두면 충분히 넓게 자동으로 정합니다.</translation>
    </message>
    <message>
        <source>Left empty, no boundary is drawn.</source>
        <translation>비워 두면 경계를 그리지 않습니다.</translation>
    </message>
    <message>
        <source>Left empty, sensitive places are generalised. With a name, places are exact, and the run records the name.</source>
        <translation>비워 두면 민감한 위치가 일반화됩니다. 이름을 입력하면 위치가 정확하게 표시되고, 그 이름이 실행 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Left empty, the area in hectares. National costs cannot be compared.</source>
        <translation>비워 두면 헥타르로 나타낸 면적입니다. 국가별 비용은 서로 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Left empty, the area in hectares. With a region it is always the area inside the region.</source>
        <translation>비워 두면 헥타르 단위의 면적입니다. 지역을 지정하면 언제나 지역 안의 면적입니다.</translation>
    </message>
    <message>
        <source>Left empty, the first day with effort.</source>
        <translation>비워 두면 노력량이 있는 첫날입니다.</translation>
    </message>
    <message>
        <source>Left empty, the groups are inside and outside of the polygons.</source>
        <translation>비워 두면 폴리곤의 안과 밖이 그룹이 됩니다.</translation>
    </message>
    <message>
        <source>Left empty, the last day with effort. More than 90 days are hardly a closed population.</source>
        <translation>비워 두면 노력량이 있는 마지막 날입니다. 90일을 넘으면 폐쇄 개체군으로 보기 어렵습니다.</translation>
    </message>
    <message>
        <source>Left empty, the number of the row.</source>
        <translation>비워 두면 행 번호입니다.</translation>
    </message>
    <message>
        <source>Left empty, the published share of the species, or 0.02 and 0.15 where none is known.</source>
        <translation>비워 두면 종의 공표된 비율을 사용하고, 알려진 비율이 없으면 0.02와 0.15를 사용합니다.</translation>
    </message>
    <message>
        <source>Left empty, the records are not bounded on this side.</source>
        <translation>비워 두면 이쪽 날짜로 레코드를 제한하지 않습니다.</translation>
    </message>
    <message>
        <source>Left empty, the side of the border on which a point of the polygon lies.</source>
        <translation>비워 두면 폴리곤 안의 한 점이 놓인 국경의 쪽입니다.</translation>
    </message>
    <message>
        <source>Left empty: told by the words of the file.</source>
        <translation>비워 두면 파일에 쓰인 낱말로 판별합니다.</translation>
    </message>
    <message>
        <source>Left out: replaced by newer ones {older}, answered no {refused}, no need told {silent}, other habitats {other}, without an area {empty}.</source>
        <translation>뺀 것: 더 새로운 것으로 바뀜 {older}, 필요 없다고 답함 {refused}, 필요를 밝히지 않음 {silent}, 다른 서식지 {other}, 면적 없음 {empty}.</translation>
    </message>
    <message>
        <source>Left out: too few loci</source>
        <translation>제외됨: 유전자좌 부족</translation>
    </message>
    <message>
        <source>Length (km)</source>
        <translation>길이(km)</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>길이(m)</translation>
    </message>
    <message>
        <source>Length by country (km): {lengths}</source>
        <translation>국가별 길이(km): {lengths}</translation>
    </message>
    <message>
        <source>Length of a segment (km)</source>
        <translation>구간의 길이(km)</translation>
    </message>
    <message>
        <source>Length of a stretch (km)</source>
        <translation>구간 길이(km)</translation>
    </message>
    <message>
        <source>Length with and without a barrier. Lines only where the office has a boundary layer of its own.</source>
        <translation>장벽이 있는 길이와 없는 길이입니다. 기관이 자체 경계 레이어를 갖춘 경우에만 선으로 나타냅니다.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>수준</translation>
    </message>
    <message>
        <source>Levels follow from the published estimate by the rounding rule of the source; a range is taken at its middle, and ties go up. No official level is invented.</source>
        <translation>기준값은 공표된 추정값에 출처의 반올림 규칙을 적용하여 구합니다. 범위로 공표된 것은 가운데 값을 쓰고, 반올림에서 한가운데에 걸린 값은 올립니다. 공식 기준값을 임의로 만들지 않습니다.</translation>
    </message>
    <message>
        <source>Levels of the tests (JSON)</source>
        <translation>검사 수준(JSON)</translation>
    </message>
    <message>
        <source>Light, heat and noise</source>
        <translation>빛, 열, 소음</translation>
    </message>
    <message>
        <source>Likely later</source>
        <translation>그 이후에 발생 예상</translation>
    </message>
    <message>
        <source>Likely within 4 years</source>
        <translation>4년 이내에 발생 예상</translation>
    </message>
    <message>
        <source>Limit disturbance in the season</source>
        <translation>해당 계절의 교란 제한</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>Limits by country (JSON)</source>
        <translation>국가별 한도(JSON)</translation>
    </message>
    <message>
        <source>Limits: a decision needs the name of a reviewer, and a code that is empty, “NA” or “unknown” is refused. A link that was refused and is confirmed later is a possible identity until it is matched anew.</source>
        <translation>한계: 결정에는 검토자의 이름이 필요하며, 비어 있거나 “NA” 또는 “unknown”인 코드는 거부합니다. 거부했다가 나중에 확인한 연결은 다시 일치 판정을 할 때까지 가능 등급의 개체식별입니다.</translation>
    </message>
    <message>
        <source>Limits: a person named without consent is left out, with the contact; in free texts the same full name, number or address becomes “…”, other ways of writing it stay. Where a row was rejected, earlier rows of its site stay. Rows typed into the database by hand are never removed.</source>
        <translation>한계: 동의 없이 적힌 사람은 연락처와 함께 뺍니다. 자유 텍스트에서는 같은 성명, 번호, 주소를 “…”로 바꾸지만, 다르게 적은 것은 그대로 남습니다. 제외된 행이 있으면 그 대상지의 이전 행은 남습니다. 데이터베이스에 직접 입력한 행은 결코 제거하지 않습니다.</translation>
    </message>
    <message>
        <source>Limits: a run repeated on the same data keeps only its latest date. Of a recommendation only the latest status is known. The report is made to be passed on; places of cats, breeding colonies and roosts are generalised.</source>
        <translation>한계: 같은 데이터로 다시 실행하면 최근 날짜만 남습니다. 권고는 최근 상태만 알 수 있습니다. 보고서는 외부에 전달하려고 만드는 문서이며, 대형 고양잇과의 위치, 집단 번식지와 잠자리는 일반화합니다.</translation>
    </message>
    <message>
        <source>Limits: a site is used or not throughout the season, and visits are independent. Animals with ranges larger than a site make it a share used, not occupied. Neighbouring sections of one trail are not independent (Hines et al. 2010).</source>
        <translation>한계: 대상지는 계절 내내 이용되거나 이용되지 않으며, 방문은 서로 독립이라고 봅니다. 행동권이 대상지보다 큰 동물이면 결과는 점유한 비율이 아니라 이용한 비율입니다. 한 탐방로의 이웃한 구간은 서로 독립이 아닙니다(Hines et al. 2010).</translation>
    </message>
    <message>
        <source>Limits: all numbers are minimum numbers. A rate has an interval only where it comes from tracks (exact Poisson, Garwood 1936); shares have Wilson's interval (Wilson 1927). What was not surveyed is not modelled: no effort on a side never means that no animal crossed. National numbers are never added up (Vitkalova et al. 2018).</source>
        <translation>한계: 모든 수는 최소한의 수입니다. 비율값은 이동 궤적에서 구한 경우에만 구간이 있습니다(정확 푸아송, Garwood 1936). 비중에는 Wilson 구간이 있습니다(Wilson 1927). 조사하지 않은 것은 모형에 넣지 않습니다. 한쪽에 노력량이 없다는 것은 통과한 동물이 없다는 뜻이 결코 아닙니다. 국가별 수는 결코 더하지 않습니다(Vitkalova et al. 2018).</translation>
    </message>
    <message>
        <source>Limits: at least 5 animals, and some of them caught at two stations. Stations whose place is generalised are refused unless the width of their grid is given, and that is at most a quarter of sigma. Density by country needs captures on each side. National estimates are not to be added up: animals of the border would be counted twice.</source>
        <translation>한계: 개체가 5마리 이상이어야 하며 그중 일부는 두 설치지점에서 포획되어야 합니다. 위치가 일반화된 설치지점은 격자의 너비를 입력하지 않으면 거부하며, 그 너비는 시그마의 4분의 1 이하여야 합니다. 국가별 밀도에는 각 쪽의 포획이 필요합니다. 국가별 추정값은 더하지 마십시오. 국경에 사는 개체를 두 번 세게 됩니다.</translation>
    </message>
    <message>
        <source>Limits: cells without data let nothing through, and cores that nothing connects have no resistance. Memory and time are forecast; more than the options allow or 7 days are refused: 1 GB holds about 2 million cells. Polygons in pairwise mode need one solution for each pair. Current at the edge of the raster is too high, because it cannot flow around: let the raster reach beyond the cores. All results are exact and stay in the office.</source>
        <translation>한계: 데이터가 없는 셀은 아무것도 통과시키지 않으며, 아무것도 잇지 않는 핵심지역에는 저항이 없습니다. 필요한 메모리와 시간을 미리 어림하며, 옵션에서 허용한 메모리 또는 7일을 넘으면 실행하지 않습니다. 1 GB에는 셀 약 200만 개가 들어갑니다. pairwise 모드에서 폴리곤은 쌍마다 풀이가 하나씩 필요합니다. 래스터 가장자리에서는 전류가 돌아서 흐를 수 없어 값이 지나치게 크므로 래스터가 핵심지역 바깥까지 미치게 하십시오. 모든 결과는 위치가 정확하므로 기관 안에만 둡니다.</translation>
    </message>
    <message>
        <source>Limits: cells without data let nothing through. Memory and time are forecast; about 45 million cells are the most, and fewer with many cores. A least-cost way is what an animal would take that knew the whole map. Near a border and at sea the country is unknown; of large corridors about 4,000 cells are asked for theirs. All results are exact and stay in the office.</source>
        <translation>한계: 데이터가 없는 셀은 아무것도 통과시키지 않습니다. 필요한 메모리와 시간을 미리 어림하며, 셀은 약 4,500만 개가 한도이고 핵심지역이 많으면 더 적습니다. 최소비용경로는 지도 전체를 아는 동물이 택할 길입니다. 국경 가까이와 해상에서는 국가를 알 수 없으며, 큰 생태축은 약 4,000개 셀의 국가만 조회합니다. 모든 결과는 위치가 정확하므로 기관 안에만 둡니다.</translation>
    </message>
    <message>
        <source>Limits: distances are straight lines on the ellipsoid between nearest points found in an equal-area plane, good to some percent for landscapes more than 2,000 km wide; barriers are not seen. Shapes are never simplified. Only pairs within the cut distance are kept, at most 15 million, so that 50,000 patches need less than 2 GB. Paths less probable than the least probability count as none. The importance of each patch is forecast and refused above 12 hours: with numba dPC of 50,000 patches takes minutes, without it some ten times longer; dIIC of 10,000 joined patches takes hours and is best left out above.</source>
        <translation>한계: 거리는 정적 평면에서 찾은 가장 가까운 점 사이를 타원체 위에서 잰 직선 거리이며, 너비가 2,000 km를 넘는 경관에서는 몇 퍼센트의 오차가 있습니다. 장벽은 고려하지 않습니다. 도형은 결코 단순화하지 않습니다. 한계 거리 안의 쌍만 최대 1,500만 개까지 보관하므로 패치 50,000개에 2 GB보다 적은 메모리가 듭니다. 확률이 최소 확률보다 낮은 경로는 없는 것으로 봅니다. 각 패치의 중요도는 걸리는 시간을 미리 어림하여 12시간을 넘으면 계산하지 않습니다. numba가 있으면 패치 50,000개의 dPC에 몇 분이 걸리고, 없으면 약 열 배 더 걸립니다. 서로 이어진 패치 10,000개의 dIIC에는 몇 시간이 걸리므로 그보다 많으면 빼는 것이 좋습니다.</translation>
    </message>
    <message>
        <source>Limits: it is a draft and not the official form. Run “Assess key sites by criteria” first; verdicts are those of its latest run.</source>
        <translation>한계: 초안이며 공식 양식이 아닙니다. 먼저 “기준에 따른 핵심 서식지 평가” 알고리즘을 실행하십시오. 판정은 최근 실행의 판정입니다.</translation>
    </message>
    <message>
        <source>Limits: it is an outline for people to work on, not a plan. What two offices say of one site stands side by side. Free remarks on sensitive sites are left out.</source>
        <translation>한계: 사람이 다듬어야 할 개요이며 계획이 아닙니다. 한 대상지에 대한 두 기관의 내용은 나란히 적습니다. 민감한 대상지에 자유롭게 적은 비고는 뺍니다.</translation>
    </message>
    <message>
        <source>Limits: key sites that are points have no share of a corridor; they count where they lie inside or are named as an end, and as protected where their designations name a reserve, park, refuge or other protected area. Gaps smaller than 1 ha are not listed. Border lengths are along the office's own line, which alone is drawn, else along the bundled one, whose uncertainty is told; the demarcation line has lengths of its own. How much is closed is told where the barriers have the field KIND: closed is what lies within 1 km of a fence, less by its permeability, and not within 1 km of a passage. All results are exact and stay in the office; with a database, the conservation report shows the sums of the latest run.</source>
        <translation>한계: 포인트로 된 핵심 서식지는 생태축에서 차지하는 비율이 없습니다. 생태축 안에 있거나 생태축의 끝으로 밝혀진 경우에 세며, 지정 명칭에 보호구, 공원, 피난처 또는 그 밖의 보호지역이 있으면 보호되는 것으로 셉니다. 1 ha보다 작은 공백은 목록에 싣지 않습니다. 국경의 길이는 기관 자체의 선을 따라 재며 이 선만 그립니다. 그 선이 없으면 플러그인에 들어 있는 선을 따라 재고 그 불확실성을 밝힙니다. 군사분계선의 길이는 따로 나타냅니다. 얼마나 닫혀 있는지는 장벽에 KIND 필드가 있는 경우에 나타냅니다. 울타리에서 1 km 이내이면서 이동통로에서 1 km 이내가 아닌 부분을, 울타리의 투과도만큼 줄여 닫힌 것으로 봅니다. 모든 결과는 위치가 정확하므로 기관 안에만 둡니다. 데이터베이스를 지정하면 보전 보고서에 최근 실행의 합계가 나옵니다.</translation>
    </message>
    <message>
        <source>Limits: numbers are minimum numbers, and where on the border an animal crossed is a guess by geometry, not by terrain. A layer of barriers with a field KIND adds, for each kind, the share of a segment's length that lies within 1 km of one, in a table of the report too; it changes no crossing. The report has no segment shorter than 15 km. No effort on a side never means that no animal crossed.</source>
        <translation>한계: 수는 최소한의 수이며, 동물이 국경의 어디를 통과했는지는 지형이 아니라 도형으로 어림한 것입니다. KIND 필드가 있는 장벽 레이어는 종류마다 장벽에서 1 km 이내에 놓인 구간 길이의 비율을 더하고 보고서의 표에도 싣지만, 국경 통과를 변경하지 않습니다. 보고서에는 15 km보다 짧은 구간이 없습니다. 한쪽에 노력량이 없다는 것은 통과한 동물이 없다는 뜻이 결코 아닙니다.</translation>
    </message>
    <message>
        <source>Limits: only XLSX has lists to choose from, and other words can be typed all the same; the import checks them. It holds no places.</source>
        <translation>한계: 선택 목록은 XLSX 파일에만 있으며, 그래도 다른 단어를 입력할 수 있습니다. 단어는 가져올 때 검사합니다. 위치는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Limits: records from camera stations or samples show where people looked, so that their range is a minimum activity range. A polygon of 100 percent follows single far journeys; do not show it alone. Successive fixes are not independent, and no interval is given for an area.</source>
        <translation>한계: 카메라 설치지점이나 시료의 레코드는 사람이 조사한 곳을 보여 주므로 그 범위는 최소 활동권입니다. 100퍼센트 폴리곤은 한 번의 먼 이동을 따라가므로 단독으로 제시하지 마십시오. 연속된 위치값은 서로 독립이 아니며, 면적에는 구간을 제시하지 않습니다.</translation>
    </message>
    <message>
        <source>Limits: rows of several sources may be about the same ground, so areas are not added up. What an assessment asks for has no polygon: it is in the table alone. Nothing is ranked. Tables are exact and for work.</source>
        <translation>한계: 여러 출처의 행이 같은 땅에 관한 것일 수 있으므로 면적을 더하지 않습니다. 평가에서 요구한 것은 폴리곤이 없어 테이블에만 있습니다. 순위는 매기지 않습니다. 테이블은 위치가 정확하므로 작업용입니다.</translation>
    </message>
    <message>
        <source>Limits: scores are opinions of who assessed. A site without a row was not assessed; that does not mean that nothing threatens it. Places are exact and for work.</source>
        <translation>한계: 점수는 평가한 사람의 의견입니다. 행이 없는 대상지는 평가하지 않은 것이며, 위협요인이 없다는 뜻이 아닙니다. 위치가 정확하므로 작업용입니다.</translation>
    </message>
    <message>
        <source>Limits: sources that nothing joins to the middle of their window add no current, and blocks that do not fit whole at the lower and right edge have no window. Current is too low near the edge of the raster; the quotient is less affected. Windows, memory and time are forecast; a raster that the memory does not hold is computed in bands of rows; more than 30 days are refused. All results are exact and stay in the office.</source>
        <translation>한계: 이동창의 가운데와 이어지지 않은 전류원은 전류를 더하지 않으며, 아래쪽과 오른쪽 가장자리에서 온전히 들어가지 않는 블록에는 이동창이 없습니다. 래스터 가장자리 가까이에서는 전류가 지나치게 작으며, 두 값의 비는 영향을 덜 받습니다. 이동창의 수와 필요한 메모리, 시간을 미리 어림합니다. 메모리에 다 들어가지 않는 래스터는 행의 띠로 나누어 계산하며, 30일을 넘으면 실행하지 않습니다. 모든 결과는 위치가 정확하므로 기관 안에만 둡니다.</translation>
    </message>
    <message>
        <source>Limits: suitability is no probability of presence and no density. Land cover goes in as shares of a class, not as codes. The report holds sums and the method record (ODMAP, Zurell et al. 2020); rasters and tables are exact and for work.</source>
        <translation>한계: 서식적합성은 출현 확률도 밀도도 아닙니다. 토지피복은 코드가 아니라 유형별 비율로 넣습니다. 보고서에는 합계와 방법 기록(ODMAP, Zurell et al. 2020)만 들어 있습니다. 래스터와 테이블은 위치가 정확하므로 작업용입니다.</translation>
    </message>
    <message>
        <source>Limits: survival, crossing and detection are the same for all animals (where they differ, 86 % of the intervals of one direction held the truth in simulations, not 95 %), and wrong identities already in the records make the rates too high; GRADE certain is safer. Fixes of transmitters are not used. Animals that leave both sides for ever count as dead. Where animals change sides several times in an occasion, choose shorter occasions or more effort.</source>
        <translation>한계: 생존, 국경 통과, 탐지는 모든 개체에서 같다고 보며(개체 간 차이가 있으면 모의실험에서 한 방향 구간의 95%가 아니라 86%가 참값을 포함했습니다), 레코드에 이미 있는 잘못된 개체식별은 통과율을 지나치게 높입니다. GRADE certain이 더 안전합니다. 발신기의 위치값은 사용하지 않습니다. 양쪽을 영영 떠난 개체는 죽은 것으로 봅니다. 개체가 한 조사 회차에 여러 번 쪽을 바꾸는 경우에는 더 짧은 조사 회차나 더 많은 노력량을 선택하십시오.</translation>
    </message>
    <message>
        <source>Limits: the errors of both maps are not included, and a line drawn anew is counted as change (Olofsson et al. 2014). Shares of countries come from points; nothing is cut along a border.</source>
        <translation>한계: 두 지도의 오차는 포함되어 있지 않으며, 새로 그은 경계선도 변화로 셉니다(Olofsson et al. 2014). 국가별 비율은 포인트로 구하며, 국경을 따라 자르는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Limits: the items stand in sheet_items.csv with their source; most are of low confidence, for the forms were not at hand. Compare them with the current forms. The score counts items, not their weight, and says nothing of the value of a site.</source>
        <translation>한계: 항목은 출처와 함께 sheet_items.csv에 들어 있습니다. 양식을 구할 수 없어 대부분 신뢰도가 낮으므로 현행 양식과 비교하십시오. 점수는 항목의 수를 센 것이며 항목의 중요도를 따지지 않고, 대상지의 가치를 나타내지도 않습니다.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>자료 계보</translation>
    </message>
    <message>
        <source>Lines of features</source>
        <translation>보전대상 선</translation>
    </message>
    <message>
        <source>Lines of the office's own cleared layer, drawn as they are there.</source>
        <translation>기관이 승인받은 자체 레이어의 선을 그대로 그린 것입니다.</translation>
    </message>
    <message>
        <source>Lines or polygons with a text field KIND, and perhaps PERMEABILITY from 0 (closed) to 1 (open).</source>
        <translation>텍스트 필드 KIND가 있고, 필요하면 0(닫힘)에서 1(열림)까지의 PERMEABILITY 필드도 있는 선 또는 폴리곤입니다.</translation>
    </message>
    <message>
        <source>Lines or polygons. Left empty: the named corridors of the database.</source>
        <translation>선 또는 폴리곤입니다. 비워 두면 데이터베이스의 명명된 생태축을 사용합니다.</translation>
    </message>
    <message>
        <source>Lines or polygons. Without them and without a raster: the named corridors of the database.</source>
        <translation>선 또는 폴리곤입니다. 이것과 래스터를 모두 지정하지 않으면 데이터베이스의 명명된 생태축을 사용합니다.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Link sites along the flyway</source>
        <translation>이동경로를 따라 대상지 연결</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Links are rows of identity_evidence that “Match genotypes” proposed. “same” confirms them; “different” refuses them, and they are not proposed again; “unsure” and “undone” leave them open.</source>
        <translation>연결은 “유전자형 일치 판정” 알고리즘이 제안한 identity_evidence 테이블의 행입니다. “same”은 연결을 확인하고, “different”는 연결을 거부하여 다시 제안하지 않게 하며, “unsure”와 “undone”은 결정하지 않은 상태로 둡니다.</translation>
    </message>
    <message>
        <source>Links the sites of each flyway population: published flyways first, then each site with the nearest sites of the following season.</source>
        <translation>각 이동경로 개체군의 대상지를 연결합니다. 먼저 공표된 이동경로를 따르고, 다음으로 각 대상지를 다음 계절의 가장 가까운 대상지와 연결합니다.</translation>
    </message>
    <message>
        <source>Links with ends in two countries</source>
        <translation>두 나라를 잇는 연결</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>List of classes</source>
        <translation>유형 목록</translation>
    </message>
    <message>
        <source>List of crossings</source>
        <translation>국경 통과 목록</translation>
    </message>
    <message>
        <source>List wetlands to restore</source>
        <translation>복원할 습지 목록 작성</translation>
    </message>
    <message>
        <source>Listed sites</source>
        <translation>등재 대상지</translation>
    </message>
    <message>
        <source>Listed, not drawn, because an end is not known: {names}.</source>
        <translation>한쪽 끝이 알려지지 않아 그리지 않고 목록에만 실은 것: {names}.</translation>
    </message>
    <message>
        <source>Lists added up</source>
        <translation>목록의 합계</translation>
    </message>
    <message>
        <source>Lists: the IUCN Habitats Classification Scheme 3.1, two levels; ESA WorldCover 2021 (Zanaga et al. 2022); plain words. Limits: without a study area a gap that is open to the outside is not found.</source>
        <translation>목록: IUCN Habitats Classification Scheme 3.1의 두 단계, ESA WorldCover 2021(Zanaga et al. 2022), 일반 단어. 한계: 조사지역이 없으면 바깥으로 트인 빈틈은 찾지 못합니다.</translation>
    </message>
    <message>
        <source>Little (under 10 %)</source>
        <translation>작은 일부(10% 미만)</translation>
    </message>
    <message>
        <source>Little or nothing protected (under 10 %)</source>
        <translation>거의 또는 전혀 보호되지 않음(10% 미만)</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>가축</translation>
    </message>
    <message>
        <source>Load flagship species layers</source>
        <translation>깃대종 레이어 불러오기</translation>
    </message>
    <message>
        <source>Load layers</source>
        <translation>레이어 불러오기</translation>
    </message>
    <message>
        <source>Load profile…</source>
        <translation>프로파일 불러오기…</translation>
    </message>
    <message>
        <source>Local community</source>
        <translation>지역사회</translation>
    </message>
    <message>
        <source>Locations shared with another data set: {places}. They are {distance_m} m apart, which the shift of {model} explains to {residual_m} m.</source>
        <translation>다른 데이터 세트에도 있는 지점: {places}. 서로 {distance_m} m 떨어져 있으며, 위치 편차 모델({model})로 설명하면 {residual_m} m의 차이만 남습니다.</translation>
    </message>
    <message>
        <source>Loci and their errors</source>
        <translation>유전자좌와 오류율</translation>
    </message>
    <message>
        <source>Loci by group</source>
        <translation>그룹별 유전자좌</translation>
    </message>
    <message>
        <source>Loci out of equilibrium</source>
        <translation>평형에서 벗어난 유전자좌 수</translation>
    </message>
    <message>
        <source>Loci whose own error rates were measured from repeated amplifications: {loci}. For the others: dropout {dropout}, false alleles {false}.</source>
        <translation>반복 증폭에서 자체 오류율을 측정한 유전자좌: {loci}. 나머지에 적용한 값: 대립유전자 탈락 {dropout}, 가짜 대립유전자 {false}.</translation>
    </message>
    <message>
        <source>Locus</source>
        <translation>유전자좌</translation>
    </message>
    <message>
        <source>Locus and sizes of its X and Y products, such as AMEL:214/194; left empty, it is this one.</source>
        <translation>유전자좌와 그 X 및 Y 산물의 크기이며, 예를 들면 AMEL:214/194입니다. 비워 두면 이 값을 사용합니다.</translation>
    </message>
    <message>
        <source>Locus {locus} of laboratory {lab} is not comparable: fewer than three reference samples, or one of them is more than half a base pair off the offset. It is not shared between laboratories.</source>
        <translation>분석실 {lab}, 유전자좌 {locus}: 비교할 수 없습니다. 기준 시료가 세 개 미만이거나, 그중 하나가 차이값에서 0.5 염기쌍보다 많이 벗어났습니다. 이 유전자좌는 분석실 사이의 비교에 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>로그 우도</translation>
    </message>
    <message>
        <source>Logarithm of the likelihood</source>
        <translation>로그 우도</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>벌목</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>긴 기록 공백</translation>
    </message>
    <message>
        <source>Longest of them at least (whole months)</source>
        <translation>그중 가장 긴 왕복(최소, 만 개월 수)</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>경도</translation>
    </message>
    <message>
        <source>Longitude and latitude are the same number.</source>
        <translation>경도와 위도가 같은 숫자입니다.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Look again at {one} over {two}: judged {was}; {fits} would fit the other judgements, and the ratio be {then}.</source>
        <translation>{two} 기준에 대한 {one} 기준의 중요도를 다시 살펴보십시오. 판단한 값: {was}; 다른 판단에 맞는 값: {fits}; 그때의 비율: {then}.</translation>
    </message>
    <message>
        <source>Lost between two dates</source>
        <translation>두 시점 사이에 소실됨</translation>
    </message>
    <message>
        <source>Low confidence or unconfirmed</source>
        <translation>신뢰도 낮음 또는 미확인</translation>
    </message>
    <message>
        <source>Low impact</source>
        <translation>낮은 영향</translation>
    </message>
    <message>
        <source>Lower Tumen</source>
        <translation>두만강 하류</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>하한</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>하한</translation>
    </message>
    <message>
        <source>M0: the population is closed and every animal is as likely to be caught in every occasion; otherwise the estimate is too low.</source>
        <translation>M0: 개체군이 폐쇄되어 있고 모든 개체가 모든 조사 회차에서 포획될 가능성이 같습니다. 그렇지 않으면 추정값이 지나치게 작습니다.</translation>
    </message>
    <message>
        <source>MESS: below 0 a covariate is outside the range of the model, which must not be trusted there.</source>
        <translation>MESS: 0보다 작으면 어느 공변량이 모형의 범위를 벗어난 것이며, 그곳에서는 모형을 믿어서는 안 됩니다.</translation>
    </message>
    <message>
        <source>Made on {day} with version {version} of the plugin.</source>
        <translation>작성일: {day}, 플러그인 버전: {version}.</translation>
    </message>
    <message>
        <source>Make a form for site assessments</source>
        <translation>대상지 평가 양식 만들기</translation>
    </message>
    <message>
        <source>Make capture histories and closed estimates</source>
        <translation>포획이력 작성과 폐쇄 개체군 추정</translation>
    </message>
    <message>
        <source>Makes a package of detections and survey effort for one recipient, as far as the policy of the office permits. What has no row in the policy does not leave; without a file of the office, the defaults of the plugin hold.</source>
        <translation>기관의 정책이 허용하는 범위에서 수령자 한 곳에 보낼 탐지와 조사 노력량의 패키지를 만듭니다. 정책에 행이 없는 것은 나가지 않으며, 기관의 파일이 없으면 플러그인의 기본값을 적용합니다.</translation>
    </message>
    <message>
        <source>Makes and enforces the rules</source>
        <translation>규칙의 제정과 집행</translation>
    </message>
    <message>
        <source>Makes capture histories of one species from the records and the effort of all sides together: which animal was caught at which station in which occasion, and how many days each station worked in it. From them it estimates how many animals there are in all.</source>
        <translation>모든 쪽을 합친 레코드와 노력량으로 한 종의 포획이력을 작성합니다. 어느 개체가 어느 조사 회차에 어느 설치지점에서 포획되었는지, 그리고 각 설치지점이 그 조사 회차에 며칠 작동했는지 나타냅니다. 이를 바탕으로 전체 개체수를 추정합니다.</translation>
    </message>
    <message>
        <source>Makes independent events of records: records of one species at one station that follow each other too soon are one event. All cameras of one location are one station.</source>
        <translation>레코드를 독립 이벤트로 묶습니다. 한 설치지점에서 한 종의 레코드가 너무 짧은 간격으로 이어지면 하나의 이벤트로 봅니다. 한 지점의 모든 카메라는 하나의 설치지점입니다.</translation>
    </message>
    <message>
        <source>Makes one raster of resistance to the movement of a cat, from land cover, suitability, ruggedness and barriers. A resistance of 1 is the best ground; 50 means that a metre costs as much as 50 metres there. It feeds “Find border crossings of individuals” and all that computes ways of least cost.</source>
        <translation>토지피복, 서식적합성, 지형 험준도, 장벽을 바탕으로 고양잇과 동물의 이동에 대한 저항을 나타내는 래스터 하나를 만듭니다. 저항 1은 가장 좋은 지면이며, 50은 그곳의 1미터가 가장 좋은 지면의 50미터와 같은 비용이 든다는 뜻입니다. 이 래스터는 “개체의 국경 통과 찾기”와 최소비용경로를 계산하는 모든 도구에 쓰입니다.</translation>
    </message>
    <message>
        <source>Makes planning units over a study area, hexagons, squares or own polygons, and measures in each what rasters, polygons, lines and points hold. The result is what the selection of priority areas takes.</source>
        <translation>조사지역에 육각형, 사각형 또는 자체 폴리곤의 계획단위를 만들고, 각 단위에 든 래스터의 값, 폴리곤, 선, 포인트를 측정합니다. 결과는 우선보전지역 선택에 쓰입니다.</translation>
    </message>
    <message>
        <source>Management authority</source>
        <translation>관리 기관</translation>
    </message>
    <message>
        <source>Management plan</source>
        <translation>관리계획</translation>
    </message>
    <message>
        <source>Management plan being prepared</source>
        <translation>관리계획 수립 중</translation>
    </message>
    <message>
        <source>Management plan unknown</source>
        <translation>관리계획 알 수 없음</translation>
    </message>
    <message>
        <source>Management plan, complete and in force</source>
        <translation>관리계획이 완비되어 시행 중</translation>
    </message>
    <message>
        <source>Management plan, out of date or incomplete</source>
        <translation>관리계획이 오래되었거나 불완전함</translation>
    </message>
    <message>
        <source>Manages the site</source>
        <translation>대상지 관리</translation>
    </message>
    <message>
        <source>Many measures taken, not all that are needed</source>
        <translation>많은 조치를 취했으나 필요한 전부는 아님</translation>
    </message>
    <message>
        <source>Map shows</source>
        <translation>지도에 표시할 내용</translation>
    </message>
    <message>
        <source>Map the habitats of the site.</source>
        <translation>대상지의 서식지를 지도로 작성하십시오.</translation>
    </message>
    <message>
        <source>Map threats and who is responsible</source>
        <translation>위협요인과 책임 기관 지도 작성</translation>
    </message>
    <message>
        <source>Map with the boundary</source>
        <translation>경계가 있는 지도</translation>
    </message>
    <message>
        <source>Mapped as to be restored</source>
        <translation>지도에 복원 대상으로 표시됨</translation>
    </message>
    <message>
        <source>Mapped by (office)</source>
        <translation>지도 작성 기관</translation>
    </message>
    <message>
        <source>Mapped habitats</source>
        <translation>지도로 작성한 서식지</translation>
    </message>
    <message>
        <source>Mapped habitats: {mapped}, together {area} ha. Issues: {issues}, one for each polygon without a method, for nobody has surveyed it.</source>
        <translation>지도로 작성한 서식지: {mapped}, 합계 {area} ha. 문제: {issues}. 아무도 현지에서 조사하지 않아 작성 방법이 적혀 있지 않은 폴리곤마다 하나씩입니다.</translation>
    </message>
    <message>
        <source>Mapped in poor condition</source>
        <translation>지도에서 상태가 나쁨</translation>
    </message>
    <message>
        <source>Mapping of columns (JSON)</source>
        <translation>열 대응(JSON)</translation>
    </message>
    <message>
        <source>Maps of each solution: {files} files and {megabytes} MB at most.</source>
        <translation>풀이별 지도: 최대 파일 {files}개, {megabytes} MB.</translation>
    </message>
    <message>
        <source>Match genotypes</source>
        <translation>유전자형 일치 판정</translation>
    </message>
    <message>
        <source>Match identities of agencies</source>
        <translation>기관 간 개체식별 일치 판정</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>Matching pairs</source>
        <translation>일치하는 쌍</translation>
    </message>
    <message>
        <source>Matrix of effective resistances (CSV)</source>
        <translation>유효저항 행렬(CSV)</translation>
    </message>
    <message>
        <source>Mature individuals</source>
        <translation>성숙개체</translation>
    </message>
    <message>
        <source>Maximum current</source>
        <translation>최대 전류</translation>
    </message>
    <message>
        <source>Maximum current (A)</source>
        <translation>최대 전류(A)</translation>
    </message>
    <message>
        <source>Mean and largest count are of the season figures that the verdict rests on; a season's figure is the largest count of individuals of the whole site.</source>
        <translation>평균값과 최대 개체수는 판정의 근거가 된 계절 수치로 구합니다. 한 계절의 수치는 대상지 전체에서 조사한 개체수의 최댓값입니다.</translation>
    </message>
    <message>
        <source>Mean count</source>
        <translation>평균 개체수</translation>
    </message>
    <message>
        <source>Mean dispersal distances (m)</source>
        <translation>평균 분산 거리(m)</translation>
    </message>
    <message>
        <source>Means and sums over the loci.</source>
        <translation>유전자좌에 걸친 평균과 합계입니다.</translation>
    </message>
    <message>
        <source>Measure genetic diversity</source>
        <translation>유전적 다양성 측정</translation>
    </message>
    <message>
        <source>Measure of ruggedness</source>
        <translation>험준도 측정 방법</translation>
    </message>
    <message>
        <source>Measures how diverse the animals of each group are, and how far the groups differ. Groups are the sides of the border (declared, else those that the place tells without doubt), the sides of a barrier, periods, or a column of the samples.</source>
        <translation>각 그룹의 동물이 얼마나 다양하며 그룹끼리 얼마나 다른지 측정합니다. 그룹은 국경 쪽(명시된 쪽, 명시되지 않았으면 위치로 의심 없이 판별되는 쪽), 장벽의 어느 쪽, 기간 또는 시료의 열로 나눕니다.</translation>
    </message>
    <message>
        <source>Measures how well patches of habitat or protected areas are connected: for the whole, for each patch, for each country and across borders. Give polygons and the distance that animals disperse.</source>
        <translation>서식지 패치 또는 보호지역이 얼마나 잘 연결되어 있는지를 전체, 패치별, 국가별, 국경을 넘는 연결별로 측정합니다. 폴리곤과 동물의 분산 거리를 지정하십시오.</translation>
    </message>
    <message>
        <source>Measures unknown</source>
        <translation>조치 알 수 없음</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>미디어</translation>
    </message>
    <message>
        <source>Medians of both sides for each stretch of a border and each layer, and whether they jump.</source>
        <translation>국경의 구간과 레이어마다 양쪽의 중앙값을 적고, 값이 급변하는지 나타냅니다.</translation>
    </message>
    <message>
        <source>Medium impact</source>
        <translation>중간 영향</translation>
    </message>
    <message>
        <source>Memory for one computation (GB)</source>
        <translation>계산 한 번에 쓰는 메모리(GB)</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>Met, provisional</source>
        <translation>충족(잠정)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Method of mapping</source>
        <translation>지도 작성 방법</translation>
    </message>
    <message>
        <source>Method of survey</source>
        <translation>조사 방법</translation>
    </message>
    <message>
        <source>Method record (ODMAP)</source>
        <translation>방법 기록(ODMAP)</translation>
    </message>
    <message>
        <source>Method: maximum likelihood (Borchers and Efford 2008) with effort by station and occasion (Efford, Borchers and Mowat 2013), half-normal detection or half-normal hazard, density limits from the profile of the likelihood. Expected and realised numbers follow Efford and Fewster (2013); the realised number counts the animals that were detected and adds those that were not.</source>
        <translation>방법: 설치지점과 조사 회차별 노력량(Efford, Borchers and Mowat 2013)을 고려한 최대우도(Borchers and Efford 2008), 반정규 탐지 또는 반정규 위험(hazard), 우도의 프로파일로 구한 밀도 한계입니다. 기대 개체수와 실현 개체수는 Efford and Fewster(2013)에 따릅니다. 실현 개체수는 탐지된 개체를 세고 탐지되지 않은 개체를 더한 값입니다.</translation>
    </message>
    <message>
        <source>Method: pairs that reviewers call the same are joined (union-find, Tarjan 1975), better grades and earlier decisions first; what a standing decision calls different is never in one animal (cannot-link, Wagstaff et al. 2001). Reviewers or flanks that contradict each other, and chains that would bring different animals together, are listed as conflicts and join nothing.</source>
        <translation>방법: 검토자가 같다고 판정한 쌍을 합치며(합집합 찾기, Tarjan 1975), 등급이 높은 것과 먼저 내린 결정을 앞세웁니다. 유효한 결정에서 다르다고 판정한 것은 결코 한 개체에 넣지 않습니다(연결 금지, Wagstaff et al. 2001). 검토자나 옆면이 서로 모순되는 것과 서로 다른 동물을 합치게 될 사슬은 충돌로 목록에 실으며 아무것도 합치지 않습니다.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Methods: ahp, pairwise comparisons by the principal eigenvector (Saaty 1980), where missing pairs are left out (Harker 1987); direct, points; roc, rank-order centroids (Barron and Barrett 1996); swing, how much the change from worst to best is worth, 100 for the largest (von Winterfeldt and Edwards 1986).</source>
        <translation>방법: ahp는 주고유벡터를 쓰는 쌍대비교(Saaty 1980)이며, 빠진 쌍은 제외하고 계산합니다(Harker 1987). direct는 배점, roc는 순위 중심 가중치(Barron and Barrett 1996)입니다. swing은 가장 나쁜 값에서 가장 좋은 값으로의 변화가 얼마나 값진지를 나타내며, 가장 큰 것이 100입니다(von Winterfeldt and Edwards 1986).</translation>
    </message>
    <message>
        <source>Metres, on the same cells. Flat ground then resists more, as for the snow leopard.</source>
        <translation>미터 단위이며, 셀이 같아야 합니다. 지정하면 눈표범의 경우처럼 평탄한 지면이 더 크게 저항합니다.</translation>
    </message>
    <message>
        <source>Mines and quarries</source>
        <translation>광산과 채석장</translation>
    </message>
    <message>
        <source>Minimum crossing rates by sex and direction</source>
        <translation>성별과 방향별 최소 국경 통과율</translation>
    </message>
    <message>
        <source>Minimum crossings by species and direction.</source>
        <translation>종과 방향별 최소 국경 통과 횟수입니다.</translation>
    </message>
    <message>
        <source>Minimum crossings per 1000 trap-days of both sides, by the band of the farther record.</source>
        <translation>양쪽 카메라 작동일 1000일당 최소 국경 통과 횟수이며, 국경에서 더 먼 레코드의 거리 구간별로 나타냅니다.</translation>
    </message>
    <message>
        <source>Minimum number of crossings of certain identity: {crossings}, by the month of the first record after the crossing.</source>
        <translation>개체식별이 확실한 국경 통과의 최소 횟수: {crossings}. 통과 후 첫 레코드의 월별로 나타냅니다.</translation>
    </message>
    <message>
        <source>Minimum number of crossings of certain identity: {crossings}, each spread over the stretch where it may lie.</source>
        <translation>개체식별이 확실한 국경 통과의 최소 횟수: {crossings}. 각 통과는 통과했을 가능성이 있는 부분 전체에 배분했습니다.</translation>
    </message>
    <message>
        <source>Minutes apart</source>
        <translation>간격(분)</translation>
    </message>
    <message>
        <source>Minutes read as decimals</source>
        <translation>소수로 읽은 분</translation>
    </message>
    <message>
        <source>Mismatches between samples, and what the loci can tell apart</source>
        <translation>시료 간 불일치와 유전자좌의 구별 능력</translation>
    </message>
    <message>
        <source>Mismatching alleles</source>
        <translation>불일치 대립유전자</translation>
    </message>
    <message>
        <source>Mismatching loci</source>
        <translation>불일치 유전자좌</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>누락된 항목</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>Mode advanced needs grounds, where current leaves. Nothing was computed. Choose a layer of grounds.</source>
        <translation>advanced 모드에는 전류가 빠져나가는 접지가 필요합니다. 아무것도 계산하지 않았습니다. 접지 레이어를 선택하십시오.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Model M0 (Otis et al. 1978)</source>
        <translation>모형 M0(Otis et al. 1978)</translation>
    </message>
    <message>
        <source>Model habitat suitability</source>
        <translation>서식적합성 모형 작성</translation>
    </message>
    <message>
        <source>Models how suitable the cells of a landscape are as habitat of a species, from points where it was found, rasters of covariates and a background. It tests the model where it was not fitted, and shows where it must not be trusted. It feeds “Build a resistance surface” and “Planning units”.</source>
        <translation>종이 발견된 지점, 공변량 래스터, 배경으로 경관의 셀이 그 종의 서식지로 얼마나 적합한지 모형을 만듭니다. 모형을 적합하지 않은 곳에서 검사하고, 모형을 믿어서는 안 되는 곳을 보여 줍니다. 결과는 “저항 표면 만들기”와 “계획단위”에 쓰입니다.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Moderate decline</source>
        <translation>완만한 감소</translation>
    </message>
    <message>
        <source>Moderate increase</source>
        <translation>완만한 증가</translation>
    </message>
    <message>
        <source>Moderate loss (10 to 30 % in 10 years)</source>
        <translation>중간 속도의 감소(10년간 10~30%)</translation>
    </message>
    <message>
        <source>Monitor the site every year</source>
        <translation>매년 대상지 모니터링</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>월, 일, 연도 순</translation>
    </message>
    <message>
        <source>Months of an occasion</source>
        <translation>조사 회차의 개월 수</translation>
    </message>
    <message>
        <source>More than {links} pairs of polygons lie within the cut distance, which is too much for the memory. Nothing was computed. Raise the least probability or shorten the dispersal distance.</source>
        <translation>한계 거리 안의 폴리곤 쌍이 {links}개를 넘어 메모리가 부족합니다. 아무것도 계산하지 않았습니다. 최소 확률을 높이거나 분산 거리를 줄이십시오.</translation>
    </message>
    <message>
        <source>Mosaic of the corridors</source>
        <translation>생태축 모자이크</translation>
    </message>
    <message>
        <source>Most (50 to 90 %)</source>
        <translation>대부분(50~90%)</translation>
    </message>
    <message>
        <source>Most crossings of one animal</source>
        <translation>한 개체의 최다 국경 통과 횟수</translation>
    </message>
    <message>
        <source>Most gain (%)</source>
        <translation>최대 이득(%)</translation>
    </message>
    <message>
        <source>Most of the site protected (50 to 90 %)</source>
        <translation>대상지의 대부분이 보호됨(50~90%)</translation>
    </message>
    <message>
        <source>Most places of the data set lie on one grid.</source>
        <translation>데이터 세트의 위치 대부분이 하나의 격자 위에 있습니다.</translation>
    </message>
    <message>
        <source>Most targets within a budget</source>
        <translation>예산 안에서 목표량 최다 달성</translation>
    </message>
    <message>
        <source>Move each slider towards the more important criterion. Pairs that you leave are not judged.</source>
        <translation>각 슬라이더를 더 중요한 기준 쪽으로 옮기십시오. 그대로 둔 쌍은 판단하지 않은 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Movebank</source>
        <translation>Movebank</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Multiplier of the penalty</source>
        <translation>벌점 배수</translation>
    </message>
    <message>
        <source>Multiplier of the penalty; share of the lasso</source>
        <translation>벌점 배수; 라쏘의 비율</translation>
    </message>
    <message>
        <source>Multistate capture-recapture (Arnason 1973; Schwarz, Schweigert and Arnason 1993; Brownie et al. 1993) with 95 % intervals of the profile likelihood.</source>
        <translation>다상태 포획-재포획(Arnason 1973; Schwarz, Schweigert and Arnason 1993; Brownie et al. 1993)이며, 95% 구간은 프로파일 우도로 구합니다.</translation>
    </message>
    <message>
        <source>NEASPEC flagship species</source>
        <translation>NEASPEC 깃대종</translation>
    </message>
    <message>
        <source>NEASPEC: flagship species of North-East Asia</source>
        <translation>NEASPEC: 동북아시아의 깃대종</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name a person only with consent; without it name and contact are not stored. Write no names into remarks.</source>
        <translation>사람의 이름은 동의를 받은 경우에만 적으십시오. 동의가 없으면 이름과 연락처를 저장하지 않습니다. 비고에는 이름을 적지 마십시오.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>영어 이름</translation>
    </message>
    <message>
        <source>Name of a polygon</source>
        <translation>폴리곤 이름 필드</translation>
    </message>
    <message>
        <source>Name of the data set</source>
        <translation>데이터 세트 이름</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>장소 이름</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>대상지 이름</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>지명한 쪽</translation>
    </message>
    <message>
        <source>Named corridors</source>
        <translation>명명된 생태축</translation>
    </message>
    <message>
        <source>Named corridors and records of these species.</source>
        <translation>이 종들의 명명된 생태축과 레코드를 사용합니다.</translation>
    </message>
    <message>
        <source>Named corridors drawn: {drawn}; without two known ends: {listed}. Lines are schematic.</source>
        <translation>그린 명명된 생태축: {drawn}; 두 끝이 알려지지 않은 것: {listed}. 선은 모식적인 것입니다.</translation>
    </message>
    <message>
        <source>Named corridors, schematic</source>
        <translation>명명된 생태축(모식도)</translation>
    </message>
    <message>
        <source>Named in a text of the programme</source>
        <translation>프로그램의 문서에 적혀 있음</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Names of data sets with ; between them. Left empty: all of them.</source>
        <translation>데이터 세트 이름을 ; 기호로 구분하여 적습니다. 비워 두면 모든 데이터 세트를 사용합니다.</translation>
    </message>
    <message>
        <source>Names of data sets with a semicolon between them; left empty, all of them.</source>
        <translation>데이터 세트 이름을 세미콜론으로 구분하여 적습니다. 비워 두면 모든 데이터 세트를 사용합니다.</translation>
    </message>
    <message>
        <source>Names of issues (issue_id) with ; between them.</source>
        <translation>문제 이름(issue_id)을 ; 기호로 구분하여 적습니다.</translation>
    </message>
    <message>
        <source>Names of key sites</source>
        <translation>핵심 서식지 이름</translation>
    </message>
    <message>
        <source>Names of links between records and animals (evidence_id) with ; between them.</source>
        <translation>레코드와 개체 사이의 연결 이름(evidence_id)을 ; 기호로 구분하여 적습니다.</translation>
    </message>
    <message>
        <source>Names of tables and fields are English in the file, because offices of several languages share it; QGIS shows them in the language of each user.</source>
        <translation>여러 언어를 쓰는 기관이 파일을 함께 쓰므로 파일 안의 테이블과 필드 이름은 영어입니다. QGIS는 이를 각 사용자의 언어로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Narrowest place (m)</source>
        <translation>가장 좁은 곳(m)</translation>
    </message>
    <message>
        <source>National costs cannot be compared, so that without a common layer of cost the area counts. The table tells the gain of a group; it ranks no country.</source>
        <translation>국가별 비용은 서로 비교할 수 없으므로, 공통 비용 레이어가 없으면 면적으로 계산합니다. 테이블은 집단의 이득을 나타내며 국가의 순위를 매기지 않습니다.</translation>
    </message>
    <message>
        <source>National numbers are not added up, because that would count twice the animals of several countries. Animals of {countries} at least: {numbers}.</source>
        <translation>국가별 수는 더하지 않습니다. 더하면 여러 국가에 있는 동물을 두 번 세게 됩니다. {countries}의 최소 개체수: {numbers}.</translation>
    </message>
    <message>
        <source>Natural wetlands alone</source>
        <translation>자연 습지만</translation>
    </message>
    <message>
        <source>Natural wetlands before, another class after: candidates for restoration.</source>
        <translation>이전에는 자연 습지였고 이후에는 다른 유형인 곳이며, 복원 후보지입니다.</translation>
    </message>
    <message>
        <source>Near a capital</source>
        <translation>수도 근처에 있음</translation>
    </message>
    <message>
        <source>Near threatened (NT)</source>
        <translation>준위협(NT)</translation>
    </message>
    <message>
        <source>Nearest core by cost</source>
        <translation>비용이 가장 적은 핵심지역</translation>
    </message>
    <message>
        <source>Nearest cores</source>
        <translation>가장 가까운 핵심지역</translation>
    </message>
    <message>
        <source>Nearest sites linked</source>
        <translation>연결할 가장 가까운 대상지 수</translation>
    </message>
    <message>
        <source>Need of restoration</source>
        <translation>복원의 필요성</translation>
    </message>
    <message>
        <source>Needed, unless an exact package takes it from the imported data set.</source>
        <translation>정밀 패키지가 가져온 데이터 세트에서 읽어 오는 경우가 아니면 필요합니다.</translation>
    </message>
    <message>
        <source>Needs of the whole site, told in an assessment</source>
        <translation>평가에 적힌 대상지 전체의 필요 사항</translation>
    </message>
    <message>
        <source>Negligible or no impact</source>
        <translation>미미하거나 없는 영향</translation>
    </message>
    <message>
        <source>Neighbouring cores</source>
        <translation>이웃한 핵심지역</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>이웃 셀</translation>
    </message>
    <message>
        <source>Neither a point nor a boundary is held.</source>
        <translation>포인트도 경계도 없습니다.</translation>
    </message>
    <message>
        <source>Neither links nor a pair were named. Nothing was changed. Name what is decided.</source>
        <translation>연결도 쌍도 지정하지 않았습니다. 변경된 내용이 없습니다. 결정할 대상을 지정하십시오.</translation>
    </message>
    <message>
        <source>New border crossings</source>
        <translation>새 국경 통과</translation>
    </message>
    <message>
        <source>New counts</source>
        <translation>새 개체수 조사</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>새로 입력</translation>
    </message>
    <message>
        <source>New is what a file brought into the database in the period, whenever it was counted. A count without a day belongs to the period by its season year.</source>
        <translation>조사한 때와 관계없이, 기간 안에 파일로 데이터베이스에 들어온 것을 새것으로 봅니다. 날짜가 없는 개체수 조사는 계절 연도에 따라 기간에 넣습니다.</translation>
    </message>
    <message>
        <source>New protected areas</source>
        <translation>새 보호지역</translation>
    </message>
    <message>
        <source>New recommendations</source>
        <translation>새 권고</translation>
    </message>
    <message>
        <source>New site assessments</source>
        <translation>새 대상지 평가</translation>
    </message>
    <message>
        <source>New site assessments: {assessments}, one of each country. Open recommendations: {open}. Without a day of issue they are not called new.</source>
        <translation>새 대상지 평가: {assessments}, 각 국가에 하나씩입니다. 미이행 권고: {open}. 권고한 날짜가 없으므로 새것으로 보지 않습니다.</translation>
    </message>
    <message>
        <source>No animal of a known species was seen.</source>
        <translation>종이 알려진 동물이 확인되지 않았습니다.</translation>
    </message>
    <message>
        <source>No animal was caught at two stations, so nothing tells how far animals move. Nothing was estimated. Choose more days or sides.</source>
        <translation>두 설치지점에서 포획된 개체가 없어 동물이 얼마나 멀리 이동하는지 알 수 없습니다. 아무것도 추정하지 않았습니다. 더 많은 날짜 또는 국경 쪽을 선택하십시오.</translation>
    </message>
    <message>
        <source>No animal was caught in: {where}. Values of its own are not identified there: cells of such a side take the density of the nearest side with captures, and such a session is left out.</source>
        <translation>포획된 동물이 없는 곳: {where}. 그곳의 고유한 값은 식별되지 않습니다. 그러한 쪽의 셀에는 포획이 있는 가장 가까운 쪽의 밀도를 적용하고, 그러한 세션은 뺍니다.</translation>
    </message>
    <message>
        <source>No animal was seen on one and then on another of the sides {sides}. No rate was estimated. Choose a longer period, or report that none of the animals was seen to cross with this effort.</source>
        <translation>다음 쪽 가운데 한쪽에서 확인된 뒤 다른 쪽에서 확인된 개체가 없습니다: {sides}. 통과율을 추정하지 않았습니다. 더 긴 기간을 선택하거나, 이 노력량으로는 국경 통과가 확인된 개체가 없었다고 보고하십시오.</translation>
    </message>
    <message>
        <source>No answers are: a point where a boundary is needed, values of low confidence, counts too few for a verdict of “Assess key sites by criteria”, a derived 1 % level, and for Ramsar an assessment older than six years. Every answer names its rows.</source>
        <translation>답으로 보지 않는 것: 경계가 필요한데 포인트만 있는 것, 신뢰도가 낮은 값, “기준에 따른 핵심 서식지 평가”의 판정을 내리기에 너무 적은 개체수 조사, 산출한 1% 기준값, 그리고 람사르의 경우 6년이 넘은 평가입니다. 모든 답에는 근거가 된 행을 적습니다.</translation>
    </message>
    <message>
        <source>No block of {block} cells has a source of {threshold} or more. Nothing was computed. Lower the least source, or check the raster of sources.</source>
        <translation>셀 {block}개 크기의 블록 가운데 전류원 값이 {threshold} 이상인 것이 없습니다. 아무것도 계산하지 않았습니다. 최소 전류원을 낮추거나 전류원 래스터를 확인하십시오.</translation>
    </message>
    <message>
        <source>No boundary file was written. {why} {mend}</source>
        <translation>경계 파일을 작성하지 않았습니다. {why} {mend}</translation>
    </message>
    <message>
        <source>No calibration was given: no match between laboratories is declared.</source>
        <translation>보정표를 지정하지 않았으므로 분석실 사이의 일치를 인정하지 않습니다.</translation>
    </message>
    <message>
        <source>No cell has data in all covariates. Nothing was computed. Choose rasters that cover the same area.</source>
        <translation>모든 공변량에 데이터가 있는 셀이 없습니다. 아무것도 계산하지 않았습니다. 같은 구역을 포함하는 래스터를 선택하십시오.</translation>
    </message>
    <message>
        <source>No cell has data in all rasters. Nothing was written. Choose rasters that cover the same area.</source>
        <translation>모든 래스터에 데이터가 있는 셀이 없습니다. 아무것도 기록하지 않았습니다. 같은 구역을 포함하는 래스터를 선택하십시오.</translation>
    </message>
    <message>
        <source>No cell is published.</source>
        <translation>공표하는 셀이 없습니다.</translation>
    </message>
    <message>
        <source>No cell of the mask lies in the habitat layer. Nothing was estimated. Choose polygons that cover the survey, with their reference system.</source>
        <translation>서식지 레이어 안에 마스크의 셀이 없습니다. 아무것도 추정하지 않았습니다. 조사 범위를 포함하고 좌표계가 있는 폴리곤을 선택하십시오.</translation>
    </message>
    <message>
        <source>No cells with data join cores {one} and {two}; they have no corridor.</source>
        <translation>핵심지역 {one}, 핵심지역 {two}: 두 곳을 잇는 데이터 셀이 없어 그 사이에 생태축이 없습니다.</translation>
    </message>
    <message>
        <source>No chain of comparisons by judge {judge} joins {one} and {two}. Nothing was computed. Add a comparison.</source>
        <translation>{judge} 평가자의 비교를 이어 보아도 {one}, {two} 두 기준이 이어지지 않습니다. 아무것도 계산하지 않았습니다. 비교를 추가하십시오.</translation>
    </message>
    <message>
        <source>No change of this kind.</source>
        <translation>이러한 변경 사항이 없습니다.</translation>
    </message>
    <message>
        <source>No chosen study area is for the species {species}. Nothing was computed. Choose other areas or species.</source>
        <translation>선택한 조사지역 가운데 {species} 종을 대상으로 하는 것이 없습니다. 아무것도 계산하지 않았습니다. 다른 지역이나 종을 선택하십시오.</translation>
    </message>
    <message>
        <source>No column would have given a place away.</source>
        <translation>위치를 드러냈을 열이 없습니다.</translation>
    </message>
    <message>
        <source>No corridors are left. Nothing was computed. Check the layer, or choose other species.</source>
        <translation>남은 생태축이 없습니다. 아무것도 계산하지 않았습니다. 레이어를 확인하거나 다른 종을 선택하십시오.</translation>
    </message>
    <message>
        <source>No count is known; that is not a count of zero.</source>
        <translation>알려진 개체수 조사가 없습니다. 이는 조사한 개체수가 0이라는 뜻이 아닙니다.</translation>
    </message>
    <message>
        <source>No crossing of certain or probable identity lies on a border line.</source>
        <translation>개체식별이 확실하거나 유력한 국경 통과 가운데 국경선에 놓이는 것이 없습니다.</translation>
    </message>
    <message>
        <source>No density is computed from these numbers, for the area that they refer to is not known; a spatial model is needed for that.</source>
        <translation>이 수들로는 밀도를 계산하지 않습니다. 이 수들이 가리키는 면적을 알 수 없으며, 밀도에는 공간 모형이 필요하기 때문입니다.</translation>
    </message>
    <message>
        <source>No feature lies in the study area. Nothing was computed. Give layers, units or a database with features in it.</source>
        <translation>조사지역에 보전대상이 없습니다. 아무것도 계산하지 않았습니다. 조사지역 안에 보전대상이 있는 레이어, 단위 또는 데이터베이스를 지정하십시오.</translation>
    </message>
    <message>
        <source>No field of layer {layer} begins with {prefix}. Nothing was computed. Choose the fields that hold the features.</source>
        <translation>{layer} 레이어에 이름이 {prefix}(으)로 시작하는 필드가 없습니다. 아무것도 계산하지 않았습니다. 보전대상이 든 필드를 선택하십시오.</translation>
    </message>
    <message>
        <source>No group has {few} animals or more; animals with a group: {animals}. Nothing was measured. Choose larger groups or import more samples.</source>
        <translation>개체가 {few}마리 이상인 그룹이 없습니다. 그룹에 속한 개체수: {animals}. 아무것도 측정하지 않았습니다. 더 큰 그룹을 선택하거나 시료를 더 가져오십시오.</translation>
    </message>
    <message>
        <source>No issue was named. Nothing was changed. Give the names of issues with ; between them.</source>
        <translation>문제를 지정하지 않았습니다. 변경된 내용이 없습니다. 문제 이름을 ; 기호로 구분하여 입력하십시오.</translation>
    </message>
    <message>
        <source>No key site has {species} present. Nothing was written. Choose another species or name a site.</source>
        <translation>{species} 종이 출현하는 핵심 서식지가 없습니다. 아무것도 작성하지 않았습니다. 다른 종을 선택하거나 대상지를 지정하십시오.</translation>
    </message>
    <message>
        <source>No level is known for the population.</source>
        <translation>개체군의 기준값을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>No management plan</source>
        <translation>관리계획 없음</translation>
    </message>
    <message>
        <source>No measures taken</source>
        <translation>취한 조치 없음</translation>
    </message>
    <message>
        <source>No office has assessed this site. Write the form, have it filled in and import it, or make a new entry.</source>
        <translation>이 대상지를 평가한 기관이 없습니다. 양식을 작성하여 기관이 채우게 한 다음 가져오거나, 새로 입력하십시오.</translation>
    </message>
    <message>
        <source>No operation is known that leads from the reference system to WGS 84 at this place.</source>
        <translation>이 위치에서 해당 좌표계를 WGS 84로 변환하는 방법이 알려져 있지 않습니다.</translation>
    </message>
    <message>
        <source>No part is empty.</source>
        <translation>비어 있는 부분이 없습니다.</translation>
    </message>
    <message>
        <source>No place known</source>
        <translation>위치를 알 수 없음</translation>
    </message>
    <message>
        <source>No population with a known level is listed for this site and season.</source>
        <translation>이 대상지와 계절에는 기준값이 알려진 개체군이 등재되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>No proposal is in this list. Choose a species and compare its samples or codes, or name two codes below.</source>
        <translation>이 목록에 제안이 없습니다. 종을 선택하여 시료나 코드를 비교하거나, 아래에 두 코드를 지정하십시오.</translation>
    </message>
    <message>
        <source>No protected area lies inside the region, so that nothing is connected there. Nothing was computed. Check both layers and their coordinate reference systems.</source>
        <translation>지역 안에 보호지역이 없어 그곳에는 연결된 것이 없습니다. 아무것도 계산하지 않았습니다. 두 레이어와 그 좌표계를 확인하십시오.</translation>
    </message>
    <message>
        <source>No published count of the site.</source>
        <translation>대상지에 공표된 개체수 조사가 없습니다.</translation>
    </message>
    <message>
        <source>No raster was given. Nothing was computed. Choose land cover, suitability or elevation, or several of them.</source>
        <translation>래스터를 지정하지 않았습니다. 아무것도 계산하지 않았습니다. 토지피복, 서식적합성, 고도 가운데 하나 이상을 선택하십시오.</translation>
    </message>
    <message>
        <source>No record can be written into the package. Nothing was written. Choose other data sets, or import the records first.</source>
        <translation>패키지에 쓸 수 있는 레코드가 없습니다. 아무것도 작성하지 않았습니다. 다른 데이터 세트를 선택하거나 먼저 레코드를 가져오십시오.</translation>
    </message>
    <message>
        <source>No record in the database names an animal of this species on a known side at a known time. No rate was estimated. Import such records or change SPECIES, COUNTRIES or GRADE.</source>
        <translation>데이터베이스에 이 종의 개체를 밝히고 국경의 어느 쪽인지와 시각이 알려진 레코드가 없습니다. 통과율을 추정하지 않았습니다. 그러한 레코드를 가져오거나 SPECIES, COUNTRIES, GRADE 항목을 변경하십시오.</translation>
    </message>
    <message>
        <source>No record in this database names an animal. Take records in by “Import”, or compare samples on the page “Matches”.</source>
        <translation>이 데이터베이스에는 동물을 밝힌 레코드가 없습니다. “가져오기” 페이지에서 레코드를 받아들이거나 “일치” 페이지에서 시료를 비교하십시오.</translation>
    </message>
    <message>
        <source>No record is of a transmitter: this is a minimum activity range, which shows where people looked, not all of the home range.</source>
        <translation>발신기의 레코드가 없습니다. 따라서 이는 최소 활동권이며, 행동권 전체가 아니라 사람이 조사한 곳을 보여 줍니다.</translation>
    </message>
    <message>
        <source>No record names an animal on a known side.</source>
        <translation>어느 쪽인지 알려진 동물을 밝힌 레코드가 없습니다.</translation>
    </message>
    <message>
        <source>No record of {file} could be taken in. Rejected: {rejected}. First rejected row: {row}. {reason} Nothing was changed. Correct the file, then try again.</source>
        <translation>{file} 파일의 레코드를 하나도 받아들이지 못했습니다. 제외: {rejected}. 처음 제외된 행: {row}. {reason} 변경된 내용이 없습니다. 파일을 고친 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>No record was rejected or flagged.</source>
        <translation>제외하거나 표시한 레코드가 없습니다.</translation>
    </message>
    <message>
        <source>No row of the sheet of sites names the office. Write its name there.</source>
        <translation>대상지 시트에 기관의 이름이 적힌 행이 없습니다. 그 시트에 기관의 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>No run of {algorithm} ended before the period; its latest run is of {after}. Older results are not known, so nothing is compared. A run repeated on the same data keeps only its latest date.</source>
        <translation>기간 전에 끝난 실행이 없습니다({algorithm}). 최근 실행의 날짜는 {after}입니다. 이전 결과를 알 수 없으므로 아무것도 비교하지 않습니다. 같은 데이터로 다시 실행하면 최근 날짜만 남습니다.</translation>
    </message>
    <message>
        <source>No run of {algorithm} ended within the period; its results are still those of {day}.</source>
        <translation>기간 안에 끝난 실행이 없습니다({algorithm}). 결과는 여전히 {day}의 결과입니다.</translation>
    </message>
    <message>
        <source>No sample has a value in column {column}. Nothing was measured. Name a field of the samples, or a column of the table that they were imported from.</source>
        <translation>{column} 열에 값이 있는 시료가 없습니다. 아무것도 측정하지 않았습니다. 시료의 필드 또는 시료를 가져온 표의 열을 지정하십시오.</translation>
    </message>
    <message>
        <source>No segment lies within 1 km of a barrier.</source>
        <translation>장벽에서 1 km 이내에 놓인 구간이 없습니다.</translation>
    </message>
    <message>
        <source>No selection holds all targets and limits together: {lacking}. Nothing was written. Loosen these by at least as much, or others instead.</source>
        <translation>모든 목표량과 한도를 함께 충족하는 선택이 없습니다: {lacking}. 아무것도 작성하지 않았습니다. 이것들을 적어도 그만큼 완화하거나, 대신 다른 것을 완화하십시오.</translation>
    </message>
    <message>
        <source>No sensitivity category is set for species {species_id} and record type {record_type}. Nothing was released. Set the category in sensitivity.csv.</source>
        <translation>종 {species_id}, 레코드 유형 {record_type}: 민감도 범주가 지정되어 있지 않습니다. 아무것도 제공하지 않았습니다. sensitivity.csv에 범주를 지정하십시오.</translation>
    </message>
    <message>
        <source>No side is declared, and the point is too near to the border to tell it.</source>
        <translation>국경의 어느 쪽인지 명시되어 있지 않고, 포인트가 국경에 너무 가까워 판별할 수 없습니다.</translation>
    </message>
    <message>
        <source>No site in table sites is in the chosen countries and lists a chosen species. Nothing was computed. Choose others.</source>
        <translation>sites 테이블에 선택한 국가에 있으면서 선택한 종이 등재된 대상지가 없습니다. 아무것도 계산하지 않았습니다. 다른 것을 선택하십시오.</translation>
    </message>
    <message>
        <source>No site was visited twice, so that use and detection cannot be told apart. Nothing was computed. Give more occasions, or shorter ones.</source>
        <translation>두 번 방문한 대상지가 없어 이용과 탐지를 구별할 수 없습니다. 아무것도 계산하지 않았습니다. 조사 회차를 늘리거나 더 짧게 하십시오.</translation>
    </message>
    <message>
        <source>No source reaches a ground over cells with data, so that no current flows.</source>
        <translation>데이터가 있는 셀을 거쳐 접지에 닿는 전류원이 없어 전류가 흐르지 않습니다.</translation>
    </message>
    <message>
        <source>No species</source>
        <translation>종 없음</translation>
    </message>
    <message>
        <source>No species stated</source>
        <translation>종이 명시되지 않음</translation>
    </message>
    <message>
        <source>No station has both a place and effort behind the captures. Nothing was estimated. Import deployments with place, start and end.</source>
        <translation>포획이 있는 설치지점 가운데 위치와 노력량이 모두 있는 곳이 없습니다. 아무것도 추정하지 않았습니다. 위치, 시작, 종료가 있는 카메라 설치를 가져오십시오.</translation>
    </message>
    <message>
        <source>No station has effort in days.</source>
        <translation>일 단위의 노력량이 있는 설치지점이 없습니다.</translation>
    </message>
    <message>
        <source>No stretch of a land border lies near the cells, so that no jump was looked for.</source>
        <translation>셀 가까이에 육상 국경 구간이 없어 급변을 찾지 않았습니다.</translation>
    </message>
    <message>
        <source>No two reviewers judged the same pair.</source>
        <translation>두 검토자가 함께 판정한 쌍이 없습니다.</translation>
    </message>
    <message>
        <source>No two sides were counted in the same season on different days.</source>
        <translation>같은 계절에 서로 다른 날에 조사된 두 쪽이 없습니다.</translation>
    </message>
    <message>
        <source>No unit is in {country}. Nothing was computed. Correct the limits or the field with the country.</source>
        <translation>{country}에 단위가 없습니다. 아무것도 계산하지 않았습니다. 한도 또는 국가 필드를 고치십시오.</translation>
    </message>
    <message>
        <source>No unit lies in the study area. Nothing was computed. Choose units and a study area that overlap.</source>
        <translation>조사지역에 단위가 없습니다. 아무것도 계산하지 않았습니다. 서로 겹치는 단위와 조사지역을 선택하십시오.</translation>
    </message>
    <message>
        <source>No usable record has an exact place.</source>
        <translation>사용할 수 있는 레코드 가운데 위치가 정확한 것이 없습니다.</translation>
    </message>
    <message>
        <source>No valid point</source>
        <translation>유효한 포인트 없음</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>값 없음</translation>
    </message>
    <message>
        <source>No verdict changes from one edition of the 1 % level to another.</source>
        <translation>1% 기준값의 발행판에 따라 바뀌는 판정이 없습니다.</translation>
    </message>
    <message>
        <source>No visit found the species. Nothing was computed. Check the field of detections.</source>
        <translation>어느 방문에서도 종을 찾지 못했습니다. 아무것도 계산하지 않았습니다. 탐지 필드를 확인하십시오.</translation>
    </message>
    <message>
        <source>No way of cost {most} or less joins cores {one} and {two}; they have no corridor.</source>
        <translation>핵심지역 {one}, 핵심지역 {two}: 두 곳을 잇는 비용 {most} 이하의 경로가 없어 그 사이에 생태축이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody knows resistance exactly. The corridors are therefore searched again with its values stretched to contrasts of 10, 100 and 1000: rank is the order by cost, place the share of the new way that lies in the corridor. Where rank or place changes, the corridor is a matter of the scale.</source>
        <translation>저항을 정확히 아는 사람은 없습니다. 그러므로 저항값을 대비 10, 100, 1000으로 늘려 생태축을 다시 찾습니다. 순위는 비용에 따른 차례이고, 위치는 새 경로 가운데 생태축 안에 놓인 비율입니다. 순위나 위치가 달라지면 그 생태축은 척도에 따라 좌우되는 것입니다.</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>비정부기구(NGO)</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>정규화</translation>
    </message>
    <message>
        <source>Normalised current</source>
        <translation>정규화 전류</translation>
    </message>
    <message>
        <source>Normalised current (1 is what is expected)</source>
        <translation>정규화 전류(1이면 기대와 같음)</translation>
    </message>
    <message>
        <source>Northing and easting stood in each other's column, as the values show, and were exchanged.</source>
        <translation>값으로 보아 북거와 동거가 서로의 열에 들어 있어 맞바꾸었습니다.</translation>
    </message>
    <message>
        <source>Not a day: {day}. Nothing was written. Give both days of the period as year-month-day.</source>
        <translation>날짜가 아닙니다: {day}. 아무것도 작성하지 않았습니다. 기간의 두 날짜를 모두 연-월-일 형식으로 입력하십시오.</translation>
    </message>
    <message>
        <source>Not a record of its own: it gives one more choice of the same observation.</source>
        <translation>독립된 레코드가 아닙니다. 같은 관찰에 대한 선택 항목을 하나 더 적은 것입니다.</translation>
    </message>
    <message>
        <source>Not a record of its own: the event was read together with its occurrences.</source>
        <translation>독립된 레코드가 아닙니다. 이 이벤트는 딸린 출현 기록과 함께 읽었습니다.</translation>
    </message>
    <message>
        <source>Not a record of its own: the measurement was kept with what it belongs to.</source>
        <translation>독립된 레코드가 아닙니다. 이 측정값은 딸린 대상과 함께 보관했습니다.</translation>
    </message>
    <message>
        <source>Not asked, because its reference data are not at hand: {test}.</source>
        <translation>참조 데이터가 없어 실행하지 않은 검사: {test}.</translation>
    </message>
    <message>
        <source>Not evaluated (NE)</source>
        <translation>미평가(NE)</translation>
    </message>
    <message>
        <source>Not kept: the population or another column beside the genotype, because the table says neither species, date nor place of its samples; a mapping of such a column keeps it.</source>
        <translation>유지하지 않음: 표에 시료의 종, 날짜, 위치가 어느 것도 적혀 있지 않으므로 유전자형 옆의 개체군 또는 다른 열을 유지하지 않았습니다. 그 열을 열 대응에 지정하면 유지됩니다.</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>미충족</translation>
    </message>
    <message>
        <source>Not read as a record of its own: it is another allele of a locus told before.</source>
        <translation>독립된 레코드로 읽지 않았습니다. 앞에 적힌 유전자좌의 또 다른 대립유전자입니다.</translation>
    </message>
    <message>
        <source>Not read as a record of its own: it raises the count of an equal row.</source>
        <translation>독립된 레코드로 읽지 않았습니다. 같은 내용의 행에 개체수를 더합니다.</translation>
    </message>
    <message>
        <source>Not read, because a blank cell is no count of zero unless all was covered.</source>
        <translation>전 구역을 조사한 것이 아니면 빈 셀은 0마리라는 뜻이 아니므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not read, because a route is a plan and no record.</source>
        <translation>경로는 계획이며 레코드가 아니므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not read, because it is another observer's copy of a shared list.</source>
        <translation>공유 목록에 대한 다른 관찰자의 사본이므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not read, because it names a hybrid or more than one possible species.</source>
        <translation>잡종 또는 둘 이상의 가능한 종이 적혀 있으므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not read, because it tells of no animal.</source>
        <translation>동물에 관한 것이 아니므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not read, because no animal wore the tag.</source>
        <translation>태그를 단 동물이 없으므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not read, because observations of another level describe the same animals.</source>
        <translation>다른 수준의 관찰이 같은 동물을 기술하므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not read, because the count is of none of the flagship birds.</source>
        <translation>깃대종 조류의 개체수 조사가 아니므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not read, because the measurement belongs to no record of the archive.</source>
        <translation>측정값이 아카이브의 어느 레코드에도 속하지 않으므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not read, because the number is a sum of others.</source>
        <translation>이 수는 다른 수의 합계이므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not read, because the row is a note and no record.</source>
        <translation>이 행은 메모이며 레코드가 아니므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not read, because the sensor tells no place.</source>
        <translation>센서가 위치를 알려 주지 않으므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not read, because the source did not approve the record.</source>
        <translation>원본에서 레코드를 승인하지 않았으므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not read, because the source marks the file for deletion.</source>
        <translation>원본에서 파일을 삭제 대상으로 지정했으므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not read, because the source marks the position as wrong.</source>
        <translation>원본에서 위치가 틀렸다고 지정했으므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not read, because the table of individuals tells of the same animal.</source>
        <translation>개체 테이블에 같은 동물이 적혀 있으므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not read, because the tag found no position.</source>
        <translation>태그가 위치를 얻지 못했으므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not read, because the waypoint names none of the species.</source>
        <translation>웨이포인트에 해당 종의 이름이 없으므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not read, because there is no field for this extension.</source>
        <translation>이 확장 항목에 맞는 필드가 없으므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>공유되지 않음</translation>
    </message>
    <message>
        <source>Not surveyed</source>
        <translation>조사되지 않음</translation>
    </message>
    <message>
        <source>Not taken over, because it tells of people or poaching and not of an animal.</source>
        <translation>동물이 아니라 사람 또는 밀렵에 관한 것이므로 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>Not yet begun</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>미결정</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>Nothing better exists.</source>
        <translation>더 좋은 선택이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing changed in this database from {first} to {last}.</source>
        <translation>{first}부터 {last}까지 이 데이터베이스에 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing chosen here and no own area named means all areas of the database.</source>
        <translation>여기에서 아무것도 선택하지 않고 자체 지역도 적지 않으면 데이터베이스의 모든 지역을 사용합니다.</translation>
    </message>
    <message>
        <source>Nothing chosen means all six.</source>
        <translation>선택하지 않으면 여섯 종 모두를 뜻합니다.</translation>
    </message>
    <message>
        <source>Nothing chosen means all that an area is for.</source>
        <translation>선택하지 않으면 그 지역이 대상으로 하는 모든 종을 뜻합니다.</translation>
    </message>
    <message>
        <source>Nothing chosen: linear with fewer than 10 presences, and quadratic from 10, and hinge from 15 on.</source>
        <translation>아무것도 선택하지 않으면 출현 지점이 10개보다 적을 때는 선형, 10개부터는 이차, 15개부터는 힌지도 사용합니다.</translation>
    </message>
    <message>
        <source>Nothing in the file tells day from month; the date was taken as that span of time.</source>
        <translation>파일에 일과 월을 구별할 단서가 없어 날짜를 가능한 기간 전체로 보았습니다.</translation>
    </message>
    <message>
        <source>Nothing in the records used.</source>
        <translation>사용한 레코드에 해당하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>채워진 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is filled in. {mend}</source>
        <translation>채워진 내용이 없습니다. {mend}</translation>
    </message>
    <message>
        <source>Nothing of the feature is protected</source>
        <translation>보전대상이 전혀 보호되지 않음</translation>
    </message>
    <message>
        <source>Nothing was flagged or rejected in this database.</source>
        <translation>이 데이터베이스에는 표시되거나 제외된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was withheld.</source>
        <translation>비공개한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>Number and hectares.</source>
        <translation>문제의 수와 면적(헥타르)입니다.</translation>
    </message>
    <message>
        <source>Number counted</source>
        <translation>조사된 개체수</translation>
    </message>
    <message>
        <source>Number in each unit.</source>
        <translation>각 단위 안의 개수입니다.</translation>
    </message>
    <message>
        <source>Number of animals</source>
        <translation>개체수</translation>
    </message>
    <message>
        <source>Number of flagship species present</source>
        <translation>출현한 깃대종 수</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>그룹 수</translation>
    </message>
    <message>
        <source>Number of links across borders</source>
        <translation>국경을 넘는 연결 수</translation>
    </message>
    <message>
        <source>Number of loci</source>
        <translation>유전자좌 수</translation>
    </message>
    <message>
        <source>Number of seasons with a count</source>
        <translation>개체수 조사가 있는 계절 수</translation>
    </message>
    <message>
        <source>Number of site criteria met</source>
        <translation>충족한 대상지 기준 수</translation>
    </message>
    <message>
        <source>Number of solutions</source>
        <translation>선택안의 수</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation>테이블 수</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>레코드 번호</translation>
    </message>
    <message>
        <source>Number, at least</source>
        <translation>최소 수</translation>
    </message>
    <message>
        <source>Number, at most</source>
        <translation>최대 수</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>개체수</translation>
    </message>
    <message>
        <source>Numbers are counted again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>이만큼의 잘못된 코드를 더하여 수를 다시 셉니다. 비워 두면 종의 기본값을 사용합니다.</translation>
    </message>
    <message>
        <source>Numbers as assessed</source>
        <translation>평가된 개체수</translation>
    </message>
    <message>
        <source>Numbers by cell and year alone are in this package: no record, no code and no station.</source>
        <translation>이 패키지에는 셀과 연도별 수치만 들어 있으며 레코드, 코드, 설치지점은 없습니다.</translation>
    </message>
    <message>
        <source>Numbers by country</source>
        <translation>국가별 수</translation>
    </message>
    <message>
        <source>Numbers of flagship species by cell and year</source>
        <translation>셀과 연도별 깃대종 수치</translation>
    </message>
    <message>
        <source>Numbers of records, animals and stations by species, year, declared side of the border and grid cell. Small numbers are withheld; an empty cell is not a zero.</source>
        <translation>종, 연도, 명시된 국경 쪽, 격자 셀별 레코드, 동물, 설치지점의 수입니다. 작은 수는 비공개이며, 빈 셀은 0이 아닙니다.</translation>
    </message>
    <message>
        <source>Numbers that tell of the site.</source>
        <translation>대상지를 나타내는 숫자입니다.</translation>
    </message>
    <message>
        <source>Numbers that tell of the visit, such as days of effort, or of the site.</source>
        <translation>노력량(일)과 같이 방문을 나타내거나 대상지를 나타내는 숫자입니다.</translation>
    </message>
    <message>
        <source>Numbers, not classes; cell on cell, projected in metres, square cells.</source>
        <translation>유형이 아닌 숫자이며, 셀이 서로 일치하고 미터 단위로 투영된 정사각형 셀이어야 합니다.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>관찰</translation>
    </message>
    <message>
        <source>Observed heterozygosity</source>
        <translation>관찰 이형접합도</translation>
    </message>
    <message>
        <source>Occasions are counted in days of UTC from the first day on, the same for both sides.</source>
        <translation>조사 회차는 첫날부터 UTC 일수로 세며 양쪽에서 같습니다.</translation>
    </message>
    <message>
        <source>Occasions with effort</source>
        <translation>노력량이 있는 조사 회차</translation>
    </message>
    <message>
        <source>Occasions without effort</source>
        <translation>노력량이 없는 조사 회차</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>출현 기록</translation>
    </message>
    <message>
        <source>Occurrences: Darwin Core Archive with an occurrence or event core, and the simple download of GBIF. Example: INPUT gbif.csv. What the publisher coarsened is never refined.</source>
        <translation>출현 기록: 출현 기록 또는 이벤트를 핵심 유형으로 하는 Darwin Core 아카이브와 GBIF의 간이 다운로드입니다. 예: INPUT gbif.csv. 공표한 쪽이 거칠게 만든 것은 결코 더 세밀하게 하지 않습니다.</translation>
    </message>
    <message>
        <source>Of IUCN, of ESA WorldCover, or of plain words such as wetland.</source>
        <translation>IUCN, ESA WorldCover, 또는 wetland와 같은 일반 단어의 목록입니다.</translation>
    </message>
    <message>
        <source>Of RASTER: weak, middle and strong current inside and outside of protected areas.</source>
        <translation>RASTER의 보호지역 안팎에서 약한 전류, 중간 전류, 강한 전류입니다.</translation>
    </message>
    <message>
        <source>Of a row per site and occasion.</source>
        <translation>대상지와 조사 회차마다 한 행일 때의 필드입니다.</translation>
    </message>
    <message>
        <source>Of all animals with two usable records, wherever they live; an animal not found on a side may still use it.</source>
        <translation>사는 곳에 관계없이 사용할 수 있는 레코드가 둘 이상인 모든 개체에 대한 값입니다. 한쪽에서 발견되지 않은 개체도 그쪽을 이용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Of all together; each country's part is by the cost of its units.</source>
        <translation>전체의 예산이며, 국가별 몫은 그 단위의 비용에 따릅니다.</translation>
    </message>
    <message>
        <source>Of each office the newest assessment of a site counts, of each mapper the latest polygon of a place. Each row tells how many sources have a need at the same site for the same class, and who answers no. Natural wetlands are those of the list of classes. A row without a known class counts as a wetland if its site has one, or if a crane or the spoonbill uses the site.</source>
        <translation>대상지마다 각 기관의 평가 가운데 가장 새로운 것만 사용하고, 장소마다 각 지도 작성 기관의 폴리곤 가운데 가장 최근 것만 사용합니다. 각 행에는 같은 대상지의 같은 유형에 필요가 있다고 하는 출처의 수와, 필요 없다고 답한 기관·단체를 적습니다. 자연 습지는 유형 목록에 따릅니다. 알려진 유형이 없는 행은, 그 대상지에 습지가 있거나 두루미류 또는 저어새가 그 대상지를 이용하면 습지로 봅니다.</translation>
    </message>
    <message>
        <source>Of each office's assessments of a site the newest counts. A threat lies on a corridor if it names the corridor, is drawn within half its width, or concerns a site at its end. Without a width, the precision of the corridor's place counts.</source>
        <translation>대상지마다 각 기관의 평가 가운데 가장 새로운 것만 사용합니다. 위협요인에 생태축이 적혀 있거나, 생태축 너비의 절반 안에 그려져 있거나, 생태축 끝의 대상지에 관한 것이면 그 생태축에 있는 위협요인으로 봅니다. 너비가 없으면 생태축 위치의 정밀도를 사용합니다.</translation>
    </message>
    <message>
        <source>Of each side the largest number that it counted within those days, each site once; else its largest single figure. A joint total is a minimum, for sites without a count are missing from it.</source>
        <translation>각 쪽의 값은 그 일수 안에 조사한 수 가운데 가장 큰 것이며, 대상지는 한 번씩만 셉니다. 그러한 수가 없으면 가장 큰 단일 수치를 씁니다. 개체수 조사가 없는 대상지는 빠져 있으므로 공동 합계는 최솟값입니다.</translation>
    </message>
    <message>
        <source>Of ground with suitability 0. Try 10 and 1000 too.</source>
        <translation>적합성이 0인 지면의 저항입니다. 10과 1000도 시험해 보십시오.</translation>
    </message>
    <message>
        <source>Of hexagons and squares, true on the ellipsoid.</source>
        <translation>육각형과 사각형에 쓰며, 타원체 위의 실제 면적입니다.</translation>
    </message>
    <message>
        <source>Of lines. Without it: their own width, or how exactly their place is known.</source>
        <translation>선의 너비입니다. 지정하지 않으면 선 자체의 너비 또는 위치가 얼마나 정확하게 알려졌는지에 따른 너비를 사용합니다.</translation>
    </message>
    <message>
        <source>Of own units, instead of a raster; of a unit cut by the study area the share of its area counts.</source>
        <translation>래스터 대신 쓰는 자체 단위의 비용입니다. 조사지역의 가장자리에서 잘린 단위는 그 면적의 비율만큼 셉니다.</translation>
    </message>
    <message>
        <source>Of several sides in one occasion the last is used. Longer occasions hide crossings within them.</source>
        <translation>한 조사 회차에 여러 쪽이 있으면 마지막 쪽을 사용합니다. 조사 회차가 길면 그 안의 국경 통과가 드러나지 않습니다.</translation>
    </message>
    <message>
        <source>Of the records in the database ({records_in}), none may go to {recipient}. No package was written. Check the policy, the dates and the owner of the records.</source>
        <translation>데이터베이스의 레코드 가운데 이 수령자에게 보낼 수 있는 것이 없습니다. 레코드 수: {records_in}; 수령자: {recipient}. 패키지를 작성하지 않았습니다. 정책, 날짜, 레코드 소유자를 확인하십시오.</translation>
    </message>
    <message>
        <source>Of the records nearest to their mean place (mcp), or of the volume of the kernels (below 100).</source>
        <translation>평균 위치에 가장 가까운 레코드의 비율(mcp) 또는 커널 부피의 비율(100 미만)입니다.</translation>
    </message>
    <message>
        <source>Of the total.</source>
        <translation>전체 양에서 차지하는 비율입니다.</translation>
    </message>
    <message>
        <source>Of the wetlands lost; it stands in their rows.</source>
        <translation>소실된 습지의 나중 지도 연도이며, 소실된 습지의 행에 적힙니다.</translation>
    </message>
    <message>
        <source>Of them added</source>
        <translation>그중 더한 것</translation>
    </message>
    <message>
        <source>Of them flagged</source>
        <translation>그중 표시됨</translation>
    </message>
    <message>
        <source>Of them last seen before in the period too</source>
        <translation>그중 통과 전의 마지막 확인도 기간 안인 것</translation>
    </message>
    <message>
        <source>Of them of seasons in the period</source>
        <translation>그중 기간에 속한 계절의 것</translation>
    </message>
    <message>
        <source>Of them with low confidence</source>
        <translation>그중 신뢰도 낮음</translation>
    </message>
    <message>
        <source>Of those left, one cell at least. 0: one.</source>
        <translation>남은 셀 가운데서의 비율이며 최소 한 셀입니다. 0이면 한 셀씩 제거합니다.</translation>
    </message>
    <message>
        <source>Of {sites} key sites, {counted} have a published count and {seasons} have three seasons or more.</source>
        <translation>핵심 서식지 {sites}곳 가운데 공표된 개체수 조사가 있는 곳은 {counted}곳이고, 세 계절 이상이 있는 곳은 {seasons}곳입니다.</translation>
    </message>
    <message>
        <source>Off, the package is generalised. On, it needs a recipient, whom the run records.</source>
        <translation>끄면 패키지를 일반화합니다. 켜면 수령자가 있어야 하며, 수령자는 실행 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Off: all habitats, farmland that was a marsh too.</source>
        <translation>끄면 모든 서식지를 넣으며, 소택지였던 농경지도 넣습니다.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Offices differ: {offices}. None of them wins; the answers are those of {office}.</source>
        <translation>기관에 따라 답이 다릅니다: {offices}. 어느 쪽도 우선하지 않으며, 여기에 적은 답은 {office} 기관의 답입니다.</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>공식</translation>
    </message>
    <message>
        <source>Official 1 % level</source>
        <translation>공식 1% 기준값</translation>
    </message>
    <message>
        <source>Official levels among those used: {official}; derived levels: {derived}. An information sheet for Ramsar needs the official level.</source>
        <translation>사용한 기준값 중 공식 기준값: {official}; 산출한 기준값: {derived}. 람사르 정보표에는 공식 기준값이 필요합니다.</translation>
    </message>
    <message>
        <source>Oil and gas</source>
        <translation>석유와 가스</translation>
    </message>
    <message>
        <source>Older rows that a newer assessment replaces: {number}.</source>
        <translation>더 새로운 평가로 대체된 이전 행: {number}.</translation>
    </message>
    <message>
        <source>Older, but newly known</source>
        <translation>이전의 것이지만 새로 알려짐</translation>
    </message>
    <message>
        <source>On a grid of {step_deg} degree lie {percent} per cent of the {places} places of the data set.</source>
        <translation>데이터 세트의 위치 {places}개 가운데 {percent}퍼센트가 {step_deg}도 격자 위에 있습니다.</translation>
    </message>
    <message>
        <source>On its own data</source>
        <translation>자체 데이터</translation>
    </message>
    <message>
        <source>On several lists</source>
        <translation>여러 목록에 있음</translation>
    </message>
    <message>
        <source>On two sides of a border</source>
        <translation>국경의 양쪽에 걸침</translation>
    </message>
    <message>
        <source>One animal</source>
        <translation>한 개체</translation>
    </message>
    <message>
        <source>One cell holds both coordinates, and they cannot be told apart in one way only.</source>
        <translation>한 셀에 두 좌표가 들어 있으며, 나누는 방법이 하나로 정해지지 않습니다.</translation>
    </message>
    <message>
        <source>One count on passage is enough for the staging criterion: {percent} % of the population, not rounded.</source>
        <translation>집결 기준에는 통과 시기의 개체수 조사 한 번으로 충분합니다. 개체군의 {percent}%이며 반올림하지 않습니다.</translation>
    </message>
    <message>
        <source>One feature each, from the first band.</source>
        <translation>각각 보전대상 하나이며, 첫 번째 밴드를 사용합니다.</translation>
    </message>
    <message>
        <source>One file that needs no network; coordinates in it are generalised where the policy asks for it.</source>
        <translation>네트워크가 필요 없는 단일 파일입니다. 정책이 요구하는 좌표는 일반화되어 있습니다.</translation>
    </message>
    <message>
        <source>One fit with the stations of all sides and one mask that is not cut at the border. Separate fits by country would count animals that live on two sides twice.</source>
        <translation>모든 쪽의 설치지점과 국경에서 자르지 않은 하나의 마스크로 한 번에 적합합니다. 국가별로 따로 적합하면 양쪽에 사는 개체를 두 번 세게 됩니다.</translation>
    </message>
    <message>
        <source>One good selection of planning units for the targets asked; others may be as good. See the gap.</source>
        <translation>요구한 목표량에 대한 계획단위의 좋은 선택 하나입니다. 다른 선택도 그만큼 좋을 수 있습니다. 격차를 확인하십시오.</translation>
    </message>
    <message>
        <source>One line per crossing with exact places, where a raster of resistance is given.</source>
        <translation>저항 래스터가 지정된 경우, 위치가 정확한 국경 통과마다 선 하나입니다.</translation>
    </message>
    <message>
        <source>One line per link, with its evidence and the countries at both ends.</source>
        <translation>연결마다 한 행이며, 증거와 양 끝의 국가를 적습니다.</translation>
    </message>
    <message>
        <source>One list of the wetlands to restore, with the reason and who says so: habitats that an assessment wants restored, needs of a whole site, habitats mapped as to be restored, wetlands in poor condition, and wetlands lost between two dates. Organisations are named, persons never.</source>
        <translation>복원할 습지를 이유, 출처와 함께 한 목록에 모읍니다. 평가에서 복원을 요구한 서식지, 대상지 전체의 필요 사항, 지도에 복원 대상으로 표시된 서식지, 상태가 나쁜 습지, 두 시점 사이에 소실된 습지가 들어갑니다. 기관·단체의 이름은 적지만 사람의 이름은 결코 적지 않습니다.</translation>
    </message>
    <message>
        <source>One number for all rasters or one for each. 0 leaves a raster as it is.</source>
        <translation>모든 래스터에 쓸 숫자 하나 또는 래스터마다 하나씩의 숫자입니다. 0이면 래스터를 그대로 둡니다.</translation>
    </message>
    <message>
        <source>One number for all, or one for each raster in their order, such as 1, 2, 1.</source>
        <translation>모두에 쓸 숫자 하나, 또는 1, 2, 1과 같이 래스터 순서대로 하나씩의 숫자입니다.</translation>
    </message>
    <message>
        <source>One number stands in cells merged over several rows. Unmerge them and give each row its own.</source>
        <translation>여러 행에 걸쳐 병합된 셀에 수가 하나만 있습니다. 병합을 해제하고 각 행에 수를 따로 적으십시오.</translation>
    </message>
    <message>
        <source>One of the two coordinates is missing.</source>
        <translation>두 좌표 가운데 하나가 누락되었습니다.</translation>
    </message>
    <message>
        <source>One point for each border that a way passes. Exact: not to be passed on.</source>
        <translation>경로가 국경을 지날 때마다 포인트 하나입니다. 위치가 정확하므로 외부에 전달하지 마십시오.</translation>
    </message>
    <message>
        <source>One point per area and site with its role, its side and its latest assessment.</source>
        <translation>지역과 대상지마다 포인트 하나이며, 역할, 쪽, 최근 평가를 함께 적습니다.</translation>
    </message>
    <message>
        <source>One point per event, with its time, animals and number of records.</source>
        <translation>이벤트마다 포인트 하나이며 시각, 동물의 수, 레코드 수를 함께 적습니다.</translation>
    </message>
    <message>
        <source>One raster per species or other feature, values of 0 or more, cell on cell, projected in metres.</source>
        <translation>종이나 그 밖의 보전대상마다 래스터 하나이며, 값이 0 이상이고, 셀이 서로 일치하고, 미터 단위로 투영되어야 합니다.</translation>
    </message>
    <message>
        <source>One row per animal and unbroken visit, with the shortest and the longest time it may have lasted.</source>
        <translation>개체의 끊기지 않은 방문마다 한 행이며, 방문이 이어졌을 수 있는 가장 짧은 시간과 가장 긴 시간을 적습니다.</translation>
    </message>
    <message>
        <source>One row per animal with its area. Exact: not to be passed on.</source>
        <translation>개체마다 한 행이며 면적을 적습니다. 정확하므로 외부에 전달하지 마십시오.</translation>
    </message>
    <message>
        <source>One row per animal with its codes by agency.</source>
        <translation>개체마다 한 행이며 기관별 코드를 적습니다.</translation>
    </message>
    <message>
        <source>One row per animal with its sides and minimum numbers.</source>
        <translation>개체마다 한 행이며, 확인된 국경 쪽과 최소한의 수를 적습니다.</translation>
    </message>
    <message>
        <source>One row per animal, occasion and station, as secr reads them.</source>
        <translation>개체, 조사 회차, 설치지점마다 한 행이며 secr에서 읽는 형식입니다.</translation>
    </message>
    <message>
        <source>One row per animal; - where nothing worked.</source>
        <translation>개체마다 한 행이며, 아무것도 작동하지 않은 곳에는 - 기호를 적습니다.</translation>
    </message>
    <message>
        <source>One row per animal; it is never a border crossing.</source>
        <translation>개체마다 한 행이며, 결코 국경 통과가 아닙니다.</translation>
    </message>
    <message>
        <source>One row per change; places as in the report.</source>
        <translation>변경 사항마다 한 행이며, 위치는 보고서와 같습니다.</translation>
    </message>
    <message>
        <source>One row per corridor and country.</source>
        <translation>생태축과 국가마다 한 행입니다.</translation>
    </message>
    <message>
        <source>One row per corridor, existing first.</source>
        <translation>생태축마다 한 행이며, 현존하는 것이 먼저 나옵니다.</translation>
    </message>
    <message>
        <source>One row per country, species and year with its state. Missing numbers are not known.</source>
        <translation>국가, 종, 연도마다 한 행이며, 그 현황을 함께 적습니다. 누락된 수는 알 수 없는 것입니다.</translation>
    </message>
    <message>
        <source>One row per country, species, year and band with its state. Missing numbers are not known.</source>
        <translation>국가, 종, 연도, 거리 구간마다 한 행이며 상태를 적습니다. 누락된 수는 알 수 없는 것입니다.</translation>
    </message>
    <message>
        <source>One row per crossing with its evidence; a straight line where both places are exact.</source>
        <translation>국경 통과마다 한 행이며 증거를 함께 적습니다. 두 위치가 모두 정확하면 직선으로 나타냅니다.</translation>
    </message>
    <message>
        <source>One row per index with its value, unit and note.</source>
        <translation>지수마다 한 행이며 값, 단위, 비고를 적습니다.</translation>
    </message>
    <message>
        <source>One row per method, of the joint population of all sides.</source>
        <translation>방법마다 한 행이며, 모든 쪽을 합친 공동 개체군에 대한 값입니다.</translation>
    </message>
    <message>
        <source>One row per pair or core: ohm, and whether they are connected.</source>
        <translation>쌍 또는 핵심지역마다 한 행이며, 옴 단위의 저항과 연결 여부를 적습니다.</translation>
    </message>
    <message>
        <source>One row per parameter, with 95 percent limits.</source>
        <translation>파라미터마다 한 행이며 95퍼센트 한계를 적습니다.</translation>
    </message>
    <message>
        <source>One row per sample, with its animal and grade.</source>
        <translation>시료마다 한 행이며, 해당 개체와 등급을 적습니다.</translation>
    </message>
    <message>
        <source>One row per site, species, season, criterion and edition of the population.</source>
        <translation>대상지, 종, 계절, 기준, 개체군 발행판마다 한 행입니다.</translation>
    </message>
    <message>
        <source>One row per species, season and country, and for the flyway: the yearly change or why it is not known.</source>
        <translation>종, 계절, 국가마다 그리고 이동경로에 한 행이며, 연간 변화 또는 그것을 알 수 없는 이유를 적습니다.</translation>
    </message>
    <message>
        <source>One row per species, season, region and year: counted, imputed and total.</source>
        <translation>종, 계절, 지역, 연도마다 한 행이며, 조사값, 결측 대체값, 전체를 적습니다.</translation>
    </message>
    <message>
        <source>One row per species, season, year and side. A joint total stands only where counts are of the same days.</source>
        <translation>종, 계절, 연도, 쪽마다 한 행입니다. 공동 합계는 같은 날의 개체수 조사가 있는 경우에만 적습니다.</translation>
    </message>
    <message>
        <source>One row per station and unbroken time.</source>
        <translation>설치지점과 끊김 없이 이어진 기간마다 한 행입니다.</translation>
    </message>
    <message>
        <source>One row per two sides of a season, with the days from the first to the last of their nearest counts.</source>
        <translation>한 계절의 두 쪽마다 한 행이며, 서로 가장 가까운 개체수 조사의 첫날부터 마지막 날까지의 일수를 적습니다.</translation>
    </message>
    <message>
        <source>One share for all</source>
        <translation>모두 같은 비율</translation>
    </message>
    <message>
        <source>One share for all; or by range size, for amounts in hectares: all of a small range, less of a large one.</source>
        <translation>모두 같은 비율로 하거나, 헥타르로 나타낸 양이면 분포역의 크기에 따라 정합니다. 작은 분포역은 전부, 큰 분포역은 더 적은 비율입니다.</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>한쪽</translation>
    </message>
    <message>
        <source>One window for each block of so many cells; about a tenth of the radius. An even number is raised by 1.</source>
        <translation>이만한 수의 셀로 된 블록마다 이동창이 하나입니다. 반지름의 약 10분의 1로 정하며, 짝수는 1을 더합니다.</translation>
    </message>
    <message>
        <source>Only a point is held; a boundary is needed.</source>
        <translation>포인트만 있습니다. 경계가 필요합니다.</translation>
    </message>
    <message>
        <source>Only a value of low confidence is held.</source>
        <translation>신뢰도가 낮은 값만 있습니다.</translation>
    </message>
    <message>
        <source>Only for additive_benefit.</source>
        <translation>additive_benefit에만 씁니다.</translation>
    </message>
    <message>
        <source>Only in mode advanced. Without a field each source gives 1 ampere.</source>
        <translation>advanced 모드에서만 씁니다. 필드가 없으면 각 전류원이 1암페어를 보냅니다.</translation>
    </message>
    <message>
        <source>Only in mode advanced. Without a field, and where it is 0, a place is joined to ground.</source>
        <translation>advanced 모드에서만 씁니다. 필드가 없거나 값이 0이면 그 위치를 접지에 직접 연결합니다.</translation>
    </message>
    <message>
        <source>Only in mode advanced: points or polygons where current leaves the landscape.</source>
        <translation>advanced 모드에서만 씁니다. 전류가 경관에서 빠져나가는 포인트 또는 폴리곤입니다.</translation>
    </message>
    <message>
        <source>Only in mode pairwise: a row and a column for each core, in ohm, empty where nothing connects them.</source>
        <translation>pairwise 모드에서만 작성합니다. 핵심지역마다 행 하나와 열 하나이며, 단위는 옴이고 아무것도 잇지 않는 곳은 비어 있습니다.</translation>
    </message>
    <message>
        <source>Only one allele of the locus is given; it is not taken for a homozygote.</source>
        <translation>유전자좌의 대립유전자가 하나만 적혀 있습니다. 이를 동형접합체로 보지 않습니다.</translation>
    </message>
    <message>
        <source>Only one country has sites that were counted in two years or more.</source>
        <translation>두 해 이상 조사된 대상지가 있는 국가가 하나뿐입니다.</translation>
    </message>
    <message>
        <source>Only one day of the period was given. Nothing was written. Give both days, or none.</source>
        <translation>기간의 날짜를 하나만 입력했습니다. 아무것도 작성하지 않았습니다. 두 날짜를 모두 입력하거나 모두 비워 두십시오.</translation>
    </message>
    <message>
        <source>Only pairs or nests were counted; they are not converted into individuals.</source>
        <translation>쌍 또는 둥지만 조사했으며, 이를 개체수로 환산하지 않습니다.</translation>
    </message>
    <message>
        <source>Only rates from tracks of transmitters have an interval (exact Poisson, Garwood 1936). Rates from cameras and samples are minimum rates; an interval would need a model of effort on both sides.</source>
        <translation>발신기의 이동 궤적에서 구한 비율값에만 구간이 있습니다(정확 푸아송, Garwood 1936). 카메라와 시료에서 구한 비율값은 최소한의 값입니다. 구간을 구하려면 양쪽 노력량에 대한 모형이 필요합니다.</translation>
    </message>
    <message>
        <source>Only records of certain identity are used.</source>
        <translation>개체식별이 확실한 레코드만 사용합니다.</translation>
    </message>
    <message>
        <source>Only records on these sides. Nothing chosen means all six.</source>
        <translation>선택한 국가 쪽의 레코드만 사용합니다. 아무것도 선택하지 않으면 여섯 국가 모두를 뜻합니다.</translation>
    </message>
    <message>
        <source>Only records that this country owns are shared; those of others are never passed on.</source>
        <translation>이 국가가 소유한 레코드만 공유하며, 다른 국가의 레코드는 결코 전달하지 않습니다.</translation>
    </message>
    <message>
        <source>Only the drawing changes. For wider corridors find them again with a greater width.</source>
        <translation>그리기만 달라집니다. 더 넓은 생태축이 필요하면 더 큰 너비로 다시 찾으십시오.</translation>
    </message>
    <message>
        <source>Only where it is known that the coordinates were taken from such a map.</source>
        <translation>좌표를 그러한 지도에서 얻었다는 사실이 알려진 경우에만 사용합니다.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>불투명도</translation>
    </message>
    <message>
        <source>Open a passage in the barrier</source>
        <translation>장벽에 이동통로 설치</translation>
    </message>
    <message>
        <source>Open recommendations</source>
        <translation>미이행 권고</translation>
    </message>
    <message>
        <source>Open recommendations that are not yet due</source>
        <translation>아직 기한이 되지 않은 미이행 권고</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>보고서 열기</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>대상지 열기</translation>
    </message>
    <message>
        <source>Open “{sites_dock}” in the same menu, write CHN-XINGKAI under “{site_name}” and choose the site in the list. Press the button … beside “{form}” and choose the country and name of the office, the year {year} and the language. Do the same for RUS-KHANKA.</source>
        <translation>같은 메뉴에서 “{sites_dock}”을(를) 열고 “{site_name}” 아래에 CHN-XINGKAI라고 적은 다음 목록에서 그 대상지를 선택하십시오. “{form}” 옆의 … 버튼을 누르고 기관의 국가와 이름, 연도 {year}, 언어를 선택하십시오. RUS-KHANKA도 똑같이 하십시오.</translation>
    </message>
    <message>
        <source>Open “{species_dock}” in the menu NEASPEC, choose a file for a new database and press “{load}”.</source>
        <translation>NEASPEC 메뉴에서 “{species_dock}”을(를) 열고 새 데이터베이스의 파일을 선택한 다음 “{load}”을(를) 누르십시오.</translation>
    </message>
    <message>
        <source>Opens the layer of mapped habitats with its form. New polygons snap to their neighbours and cannot overlap them.</source>
        <translation>지도로 작성한 서식지의 레이어와 그 입력 양식을 엽니다. 새 폴리곤은 이웃 폴리곤에 스냅되며 서로 겹칠 수 없습니다.</translation>
    </message>
    <message>
        <source>Or allow more memory in the options of QGIS, page NEASPEC.</source>
        <translation>또는 QGIS 옵션의 NEASPEC 페이지에서 메모리를 더 허용하십시오.</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>일과 월의 순서</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관·단체</translation>
    </message>
    <message>
        <source>Organisation and its role</source>
        <translation>기관·단체와 그 역할</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>기관·단체</translation>
    </message>
    <message>
        <source>Other changes to the habitat</source>
        <translation>그 밖의 서식지 변화</translation>
    </message>
    <message>
        <source>Other effects of the climate</source>
        <translation>그 밖의 기후 영향</translation>
    </message>
    <message>
        <source>Other group</source>
        <translation>다른 그룹</translation>
    </message>
    <message>
        <source>Other recommendation</source>
        <translation>그 밖의 권고</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>다른 쪽</translation>
    </message>
    <message>
        <source>Other species</source>
        <translation>다른 종</translation>
    </message>
    <message>
        <source>Other threat</source>
        <translation>그 밖의 위협요인</translation>
    </message>
    <message>
        <source>Other threats</source>
        <translation>기타 위협요인</translation>
    </message>
    <message>
        <source>Other years, areas and definitions: they are shown beside the results and never mixed with them.</source>
        <translation>연도, 지역, 정의가 다른 값입니다. 결과 옆에 나타내지만 결코 결과와 섞지 않습니다.</translation>
    </message>
    <message>
        <source>Outlier by distance</source>
        <translation>거리 기준 이상값</translation>
    </message>
    <message>
        <source>Outlier by median deviation</source>
        <translation>중앙값 편차 기준 이상값</translation>
    </message>
    <message>
        <source>Outlier by quartiles</source>
        <translation>사분위수 기준 이상값</translation>
    </message>
    <message>
        <source>Outline of a conservation plan: {site}</source>
        <translation>보전계획 개요: {site}</translation>
    </message>
    <message>
        <source>Outlines: the layer compared with.</source>
        <translation>윤곽선: 비교할 레이어입니다.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>산출물</translation>
    </message>
    <message>
        <source>Output: animals in the database with their codes by agency, pairs, conflicts, the joint minimum by agency, and a report of sums. Only animals that this algorithm wrote before are replaced; those with a decided link stay.</source>
        <translation>산출물: 데이터베이스에 기관별 코드와 함께 적힌 개체, 쌍, 충돌, 기관별 공동 최소 개체수, 합계를 담은 보고서입니다. 이 알고리즘이 전에 적은 개체만 새로 바꾸며, 결정된 연결이 있는 개체는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Outside its deployment</source>
        <translation>카메라 설치 기간을 벗어남</translation>
    </message>
    <message>
        <source>Outside the range</source>
        <translation>분포역을 벗어남</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>겹침</translation>
    </message>
    <message>
        <source>Overlaps and gaps thinner than this pass.</source>
        <translation>이보다 좁은 겹침과 빈틈은 문제로 보지 않습니다.</translation>
    </message>
    <message>
        <source>Own data, spatial blocks, and each country left out.</source>
        <translation>자체 데이터, 공간 블록, 그리고 각 국가를 제외한 경우입니다.</translation>
    </message>
    <message>
        <source>Own list of classes (CSV)</source>
        <translation>자체 유형 목록(CSV)</translation>
    </message>
    <message>
        <source>Own targets (JSON)</source>
        <translation>자체 목표량(JSON)</translation>
    </message>
    <message>
        <source>Own targets (table)</source>
        <translation>자체 목표량(테이블)</translation>
    </message>
    <message>
        <source>Own units</source>
        <translation>자체 단위</translation>
    </message>
    <message>
        <source>Owner of the records</source>
        <translation>레코드 소유자</translation>
    </message>
    <message>
        <source>P(ID)</source>
        <translation>P(ID)(동일 유전자형 확률)</translation>
    </message>
    <message>
        <source>P(ID), unbiased</source>
        <translation>P(ID), 비편향</translation>
    </message>
    <message>
        <source>P(ID)sib</source>
        <translation>P(ID)sib(전형제자매)</translation>
    </message>
    <message>
        <source>PERCENT is {percent}, which gives no home range. No range was computed. Choose a number above 0, at most 100, and below 100 for kernels.</source>
        <translation>PERCENT 값 {percent}: 행동권을 구할 수 없는 값입니다. 행동권을 계산하지 않았습니다. 0보다 크고 100 이하인 숫자를 선택하십시오. 커널에서는 100 미만이어야 합니다.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>패키지</translation>
    </message>
    <message>
        <source>Package of {owner} for {recipient}</source>
        <translation>패키지(소유자: {owner}, 수령자: {recipient})</translation>
    </message>
    <message>
        <source>Package {file} does not hold the table or file that it names: {resource}. Nothing was changed. Export the package again.</source>
        <translation>{file} 패키지가 가리키는 표 또는 파일이 그 안에 없습니다: {resource}. 변경된 내용이 없습니다. 패키지를 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>Package {file} follows version {version} of Camtrap DP; versions 1.0 to 1.0.2 can be read. Nothing was changed. Export the package in one of these versions.</source>
        <translation>{file} 패키지는 Camtrap DP {version} 버전입니다. 읽을 수 있는 것은 1.0에서 1.0.2까지의 버전입니다. 변경된 내용이 없습니다. 그중 한 버전으로 패키지를 내보내십시오.</translation>
    </message>
    <message>
        <source>Package {file} points to a place outside itself: {path}. Nothing was read from there and nothing was changed. Put the file into the package.</source>
        <translation>{file} 패키지가 패키지 바깥의 위치를 가리킵니다: {path}. 그곳에서 아무것도 읽지 않았고 변경된 내용도 없습니다. 파일을 패키지 안에 넣으십시오.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page} / {pages} 페이지</translation>
    </message>
    <message>
        <source>Pair of codes (JSON)</source>
        <translation>코드 쌍(JSON)</translation>
    </message>
    <message>
        <source>Pairs across a border</source>
        <translation>국경을 사이에 둔 쌍</translation>
    </message>
    <message>
        <source>Pairs at few mismatching loci are of one animal with errors; a gap before the others shows that animals are told apart. Below, the chance that two animals have one genotype falls with each locus.</source>
        <translation>불일치 유전자좌가 적은 쌍은 오류가 있는 한 개체의 시료입니다. 나머지 쌍과의 사이에 틈이 있으면 개체들이 구별된다는 뜻입니다. 아래는 두 동물의 유전자형이 같을 확률이 유전자좌가 늘수록 낮아지는 것을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Pairs by mismatching loci, and P(ID)sib by number of loci. No sample is named.</source>
        <translation>불일치 유전자좌 수별 쌍과 유전자좌 수별 P(ID)sib입니다. 시료의 이름은 나오지 않습니다.</translation>
    </message>
    <message>
        <source>Pairs compared</source>
        <translation>비교한 쌍</translation>
    </message>
    <message>
        <source>Pairs not compared: laboratories without calibration</source>
        <translation>비교하지 않은 쌍: 보정되지 않은 분석실</translation>
    </message>
    <message>
        <source>Pairs of codes by what was decided</source>
        <translation>결정별 코드 쌍</translation>
    </message>
    <message>
        <source>Pairs of cores</source>
        <translation>핵심지역 쌍</translation>
    </message>
    <message>
        <source>Pairs of patches to measure, at most: {pairs}. This takes about {seconds} s and {megabytes} MB.</source>
        <translation>측정할 패치 쌍(최대): {pairs}. 걸리는 시간은 약 {seconds}초, 메모리는 약 {megabytes} MB입니다.</translation>
    </message>
    <message>
        <source>Pairs of patches within the dispersal distance, and the best new cross-border link.</source>
        <translation>분산 거리 안에 있는 패치 쌍과 국경을 넘는 최선의 새 연결입니다.</translation>
    </message>
    <message>
        <source>Pairs of polygons that overlap: {pairs}. Their land would count twice, so nothing was computed. Dissolve the layer and split it into single parts, or give a region, for which this is done.</source>
        <translation>서로 겹치는 폴리곤 쌍: {pairs}. 겹친 면적을 두 번 세게 되므로 아무것도 계산하지 않았습니다. 레이어를 디졸브한 뒤 단일 부분으로 나누거나, 이 처리를 자동으로 하도록 지역을 지정하십시오.</translation>
    </message>
    <message>
        <source>Pairs of samples by mismatching loci (height: square root)</source>
        <translation>불일치 유전자좌 수별 시료 쌍(높이: 제곱근)</translation>
    </message>
    <message>
        <source>Pairs of samples compared: {pairs}, of them on two sides of a border: {across}.</source>
        <translation>비교한 시료 쌍: {pairs}, 그 가운데 국경 양쪽에 걸친 쌍: {across}.</translation>
    </message>
    <message>
        <source>Pairs of samples that match</source>
        <translation>일치하는 시료 쌍</translation>
    </message>
    <message>
        <source>Pairs of sites on two sides of a border of which at least one names the other as its partner.</source>
        <translation>국경 양쪽에 있는 대상지의 쌍으로, 적어도 한쪽이 다른 쪽을 협력 대상지로 지명한 것입니다.</translation>
    </message>
    <message>
        <source>Pairs of units that overlap: {pairs}. Nothing was computed, for their area would count twice. Repair the layer.</source>
        <translation>서로 겹치는 단위 쌍: {pairs}. 겹친 면적을 두 번 세게 되므로 아무것도 계산하지 않았습니다. 레이어를 고치십시오.</translation>
    </message>
    <message>
        <source>Pairs that a person has to look at again, with the reason.</source>
        <translation>사람이 다시 살펴보아야 하는 쌍과 그 이유입니다.</translation>
    </message>
    <message>
        <source>Pairs that both judged</source>
        <translation>두 검토자가 모두 판정한 쌍</translation>
    </message>
    <message>
        <source>Pairs that match</source>
        <translation>일치하는 쌍</translation>
    </message>
    <message>
        <source>Pairs that were judged</source>
        <translation>판정된 쌍</translation>
    </message>
    <message>
        <source>Pairs to compute (CSV)</source>
        <translation>계산할 쌍(CSV)</translation>
    </message>
    <message>
        <source>Pairs: {pairs}. Named by one side only: {one}; these wait for the other side to confirm them.</source>
        <translation>쌍: {pairs}. 한쪽만 지명: {one}; 이 쌍은 다른 쪽의 확인을 기다립니다.</translation>
    </message>
    <message>
        <source>Parameter SPECIES names no species or several. No rate was estimated. Choose exactly one.</source>
        <translation>SPECIES 파라미터에 종이 없거나 여러 종이 지정되어 있습니다. 통과율을 추정하지 않았습니다. 한 종만 선택하십시오.</translation>
    </message>
    <message>
        <source>Parameter {parameter} does not accept the value {value}. Nothing was changed. Accepted: {accepted}.</source>
        <translation>{parameter} 파라미터는 {value} 값을 받지 않습니다. 변경된 내용이 없습니다. 받는 값: {accepted}.</translation>
    </message>
    <message>
        <source>Parameter {parameter} of test {test} is not a number from 0 on. Nothing was changed. Correct the number.</source>
        <translation>{test} 검사의 {parameter} 파라미터는 0 이상의 숫자가 아닙니다. 변경된 내용이 없습니다. 숫자를 고치십시오.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>파라미터</translation>
    </message>
    <message>
        <source>Parameters of the model</source>
        <translation>모형의 파라미터</translation>
    </message>
    <message>
        <source>Part (10 to 50 %)</source>
        <translation>일부(10~50%)</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches of two countries</source>
        <translation>연결 합계 가운데 서로 다른 두 국가의 패치 사이의 몫</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches on both sides of the demarcation line</source>
        <translation>연결 합계 가운데 군사분계선 양쪽의 패치 사이의 몫</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches on land and patches at sea</source>
        <translation>연결 합계 가운데 육지 패치와 해상 패치 사이의 몫</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches that are not known to be of two countries</source>
        <translation>연결 합계 가운데 서로 다른 두 국가에 속하는지 알 수 없는 패치 사이의 몫</translation>
    </message>
    <message>
        <source>Part of the connected sum inside single patches</source>
        <translation>연결 합계 가운데 단일 패치 안의 몫</translation>
    </message>
    <message>
        <source>Part of the site protected (10 to 50 %)</source>
        <translation>대상지의 일부가 보호됨(10~50%)</translation>
    </message>
    <message>
        <source>Part of those ways that lies inside this corridor: {places}</source>
        <translation>그 경로 가운데 이 생태축 안에 놓인 부분: {places}</translation>
    </message>
    <message>
        <source>Part of: {criterion}</source>
        <translation>점수의 몫: {criterion}</translation>
    </message>
    <message>
        <source>Partner site</source>
        <translation>협력 대상지</translation>
    </message>
    <message>
        <source>Parts of corridors outside of the protected areas that were given.</source>
        <translation>지정한 보호지역 밖에 있는 생태축의 부분입니다.</translation>
    </message>
    <message>
        <source>Parts of corridors without protection.</source>
        <translation>생태축 가운데 보호되지 않는 부분입니다.</translation>
    </message>
    <message>
        <source>Parts of features outside protected areas where the target is not met. A feature is as exact as its layer; exact places of rare animals are not to be passed on.</source>
        <translation>목표량을 달성하지 못한 보전대상 가운데 보호지역 밖에 있는 부분입니다. 보전대상의 정확도는 그 레이어의 정확도와 같습니다. 희귀한 동물의 정확한 위치는 외부에 전달하지 마십시오.</translation>
    </message>
    <message>
        <source>Parts of units would hold all targets and limits together, whole units do not. Nothing was written. Loosen a limit or a target.</source>
        <translation>단위의 일부로는 모든 목표량과 한도를 함께 충족할 수 있지만, 온전한 단위로는 충족할 수 없습니다. 아무것도 작성하지 않았습니다. 한도나 목표량을 완화하십시오.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>이동통로</translation>
    </message>
    <message>
        <source>Passages of the demarcation line</source>
        <translation>군사분계선 통과</translation>
    </message>
    <message>
        <source>Passages of the demarcation line are never counted as international crossings.</source>
        <translation>군사분계선 통과는 결코 국가 간 국경 통과로 세지 않습니다.</translation>
    </message>
    <message>
        <source>Passages open barriers, and no barriers were given. Nothing was computed. Choose a layer of barriers.</source>
        <translation>이동통로는 장벽을 여는데, 장벽을 지정하지 않았습니다. 아무것도 계산하지 않았습니다. 장벽 레이어를 선택하십시오.</translation>
    </message>
    <message>
        <source>Passages with probable identity</source>
        <translation>개체식별이 유력한 것을 포함한 군사분계선 통과</translation>
    </message>
    <message>
        <source>Passphrase for the signature</source>
        <translation>서명용 암호 문구</translation>
    </message>
    <message>
        <source>Passphrase of a neighbour's package</source>
        <translation>이웃 나라가 보낸 패키지의 암호 문구</translation>
    </message>
    <message>
        <source>Passphrase of a shared package</source>
        <translation>공유 패키지의 암호 문구</translation>
    </message>
    <message>
        <source>Past, unlikely to return</source>
        <translation>과거에 발생, 재발 가능성 낮음</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>패치</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>패치</translation>
    </message>
    <message>
        <source>Patches by importance (dPC in percent)</source>
        <translation>중요도별 패치(dPC, 퍼센트)</translation>
    </message>
    <message>
        <source>Patches kept: {kept}; smaller patches left out: {left}. A higher percentile leaves fewer.</source>
        <translation>유지된 패치: {kept}; 제외한 더 작은 패치: {left}. 백분위수를 높이면 남는 패치가 줄어듭니다.</translation>
    </message>
    <message>
        <source>Patches or protected areas</source>
        <translation>패치 또는 보호지역</translation>
    </message>
    <message>
        <source>Patches whose country cannot be told, near a border or at sea: {patches}. They count in the indices, but not as connected across a border.</source>
        <translation>국경 가까이 또는 해상에 있어 국가를 판별할 수 없는 패치: {patches}. 이 패치는 지수에 포함하지만 국경을 넘어 연결된 것으로 보지 않습니다.</translation>
    </message>
    <message>
        <source>Patches: {patches}; pairs measured, up to {cut} km apart: {links}.</source>
        <translation>패치: {patches}; {cut} km 이내에서 측정한 쌍: {links}.</translation>
    </message>
    <message>
        <source>Patches: {patches}; pairs measured: {links}, all.</source>
        <translation>패치: {patches}; 측정한 쌍: {links}(전체).</translation>
    </message>
    <message>
        <source>Paths less probable count as none; 0 keeps all pairs.</source>
        <translation>확률이 이보다 낮은 경로는 없는 것으로 봅니다. 0이면 모든 쌍을 유지합니다.</translation>
    </message>
    <message>
        <source>Patrols: SMART queries as CSV, SMART patrols as XML, and GPX. Example: INPUT patrol.xml, COUNTRY CHN. Names and numbers of rangers are left out.</source>
        <translation>순찰: CSV 형식의 SMART 질의 결과, XML 형식의 SMART 순찰, GPX입니다. 예: INPUT patrol.xml, COUNTRY CHN. 순찰대원의 이름과 번호는 넣지 않습니다.</translation>
    </message>
    <message>
        <source>Penalty for cut connections</source>
        <translation>끊긴 연결의 벌점</translation>
    </message>
    <message>
        <source>Penalty for the outline (per km)</source>
        <translation>둘레 벌점(km당)</translation>
    </message>
    <message>
        <source>Per individual-year</source>
        <translation>개체-년당</translation>
    </message>
    <message>
        <source>Per year that an animal spends on the first side; “any” is per year of its life. Seen is a minimum: an animal seen on one side in one occasion and next on the other. Expected is the rate times the years that the animals spent there.</source>
        <translation>개체가 첫째 쪽에서 보내는 1년당 값이며, “any”는 생애 1년당 값입니다. 확인된 횟수는 최솟값으로, 한 조사 회차에 한쪽에서 확인되고 다음에 다른 쪽에서 확인된 개체를 셉니다. 기대 횟수는 통과율에 개체들이 그곳에서 보낸 햇수를 곱한 값입니다.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>퍼센트</translation>
    </message>
    <message>
        <source>Percent of the connected sum within patches, between them, across borders, and over the coast; with a region also ProtConn, shared out alike.</source>
        <translation>연결 합계에서 패치 안, 패치 사이, 국경을 넘는 연결, 해안을 넘는 연결이 각각 차지하는 퍼센트입니다. 지역을 지정하면 ProtConn도 같은 방식으로 나눕니다.</translation>
    </message>
    <message>
        <source>Percentile of current</source>
        <translation>전류의 백분위수</translation>
    </message>
    <message>
        <source>Percentile of pinch points</source>
        <translation>협소지점 백분위수</translation>
    </message>
    <message>
        <source>Performance curves</source>
        <translation>성과 곡선</translation>
    </message>
    <message>
        <source>Person (only with consent)</source>
        <translation>사람(동의한 경우에만)</translation>
    </message>
    <message>
        <source>Photographs (references)</source>
        <translation>사진(참조)</translation>
    </message>
    <message>
        <source>Photos: certain where two reviewers compared the same flank independently, probable by one, possible without a known flank. No grade rises by itself.</source>
        <translation>사진: 두 검토자가 같은 옆면을 서로 독립적으로 비교했으면 확실, 한 검토자가 비교했으면 유력, 어느 옆면인지 알 수 없으면 가능입니다. 등급은 저절로 올라가지 않습니다.</translation>
    </message>
    <message>
        <source>Physical features</source>
        <translation>물리적 특징</translation>
    </message>
    <message>
        <source>Pinch points</source>
        <translation>협소지점</translation>
    </message>
    <message>
        <source>Pinch points (current in A)</source>
        <translation>협소지점(전류, A)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Place generalised to the declared side of the border; date generalised to {time} (Chapman 2020).</source>
        <translation>위치는 명시된 국경 쪽까지만 나타내고, 날짜는 {time} 단위로 일반화했습니다(Chapman 2020).</translation>
    </message>
    <message>
        <source>Places and dates of sensitive records are made coarser before they enter a report or a map.</source>
        <translation>민감한 레코드의 위치와 날짜는 보고서나 지도에 넣기 전에 더 거칠게 만듭니다.</translation>
    </message>
    <message>
        <source>Places and stations</source>
        <translation>위치와 설치지점</translation>
    </message>
    <message>
        <source>Places on a grid</source>
        <translation>격자 위의 위치</translation>
    </message>
    <message>
        <source>Places where a border is passed</source>
        <translation>국경을 지나는 위치</translation>
    </message>
    <message>
        <source>Places with another class in the later of two maps. The errors of both maps are not included.</source>
        <translation>두 지도 가운데 나중 지도에서 유형이 달라진 곳입니다. 두 지도의 오차는 포함되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Places with another class, the largest first.</source>
        <translation>유형이 달라진 곳이며, 가장 큰 곳부터 나옵니다.</translation>
    </message>
    <message>
        <source>Places with many features</source>
        <translation>보전대상이 많은 곳</translation>
    </message>
    <message>
        <source>Places: any reference system may be named by CRS or in the table; the operation of PROJ and its accuracy are kept with the record, and a local Russian system is refused with a sentence. The shift of Chinese online maps is undone only where OFFSET_MODEL asks for it.</source>
        <translation>위치: 어느 좌표계든 CRS 항목 또는 표에서 지정할 수 있습니다. PROJ 변환 연산과 그 정확도를 레코드와 함께 보관하며, 러시아의 지역 좌표계는 이유를 문장으로 알리고 받아들이지 않습니다. 중국 온라인 지도의 위치 편차는 OFFSET_MODEL 항목에서 요구할 때만 바로잡습니다.</translation>
    </message>
    <message>
        <source>Plain habitat classes</source>
        <translation>일반 서식지 유형</translation>
    </message>
    <message>
        <source>Planning unit</source>
        <translation>계획단위</translation>
    </message>
    <message>
        <source>Planning units</source>
        <translation>계획단위</translation>
    </message>
    <message>
        <source>Planning units (protected share)</source>
        <translation>계획단위(보호 비율)</translation>
    </message>
    <message>
        <source>Planning units add the features of their fields, protected by the share of the unit that is. Where protection and feature share a unit without meeting, this is too much: use the layers themselves where they are at hand.</source>
        <translation>계획단위는 그 필드의 보전대상을 더하며, 단위의 보호 비율만큼 보호된 것으로 봅니다. 한 단위 안에서 보호지역과 보전대상이 서로 만나지 않으면 이 값은 지나치게 크므로, 레이어 자체가 있으면 레이어를 사용하십시오.</translation>
    </message>
    <message>
        <source>Planning units in the joint plan and in the national plans. Units that matter only jointly come from one of several plans that may be as good. It shows the gain of acting together and ranks no country.</source>
        <translation>공동 계획과 국가별 계획에 든 계획단위입니다. 공동 계획에서만 중요한 단위는 똑같이 좋을 수 있는 여러 계획 가운데 하나에서 나온 것입니다. 함께 추진하여 얻는 이득을 보여 주며 국가의 순위를 매기지 않습니다.</translation>
    </message>
    <message>
        <source>Planning units with the amount of each feature in them. Where detections were counted they tell places of rare animals and are not to be passed on.</source>
        <translation>각 보전대상의 양이 적힌 계획단위입니다. 탐지를 센 경우에는 희귀한 동물이 있는 곳을 알려 주므로 외부에 전달하지 마십시오.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Plot of the curves (SVG)</source>
        <translation>곡선 그림(SVG)</translation>
    </message>
    <message>
        <source>Plot of the run (SVG)</source>
        <translation>실행 결과 그림(SVG)</translation>
    </message>
    <message>
        <source>Plugin version</source>
        <translation>플러그인 버전</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>입력한 포인트</translation>
    </message>
    <message>
        <source>Points given: {points}; cells with a presence: {presences}; cells of background: {background}; features used: {features}. On its own data: AUC {auc}, Boyce index {boyce}.</source>
        <translation>입력한 포인트: {points}; 출현 지점이 있는 셀: {presences}; 배경 셀: {background}; 사용한 특성: {features}. 자체 데이터에서: AUC {auc}, Boyce 지수 {boyce}.</translation>
    </message>
    <message>
        <source>Points in or near key sites at the precision published. Many rows are second-hand: look at the source and the confidence of each. Hollow signs are of low confidence or unconfirmed.</source>
        <translation>핵심 서식지 안이나 근처의 포인트를 공표된 정밀도로 나타냅니다. 간접 인용한 행이 많으므로 각 행의 출처와 신뢰도를 확인하십시오. 속이 빈 기호는 신뢰도가 낮거나 미확인입니다.</translation>
    </message>
    <message>
        <source>Points of features</source>
        <translation>보전대상 포인트</translation>
    </message>
    <message>
        <source>Points of layer {layer} less exact than a cell, left out: {points}.</source>
        <translation>{layer} 레이어의 포인트 가운데 셀보다 정확도가 낮아 뺀 것: {points}.</translation>
    </message>
    <message>
        <source>Points or polygons with one numeric field per criterion.</source>
        <translation>기준마다 숫자 필드가 하나씩 있는 포인트 또는 폴리곤입니다.</translation>
    </message>
    <message>
        <source>Points or polygons; two at least.</source>
        <translation>포인트 또는 폴리곤이며, 둘 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Points or polygons; two at least. In mode advanced they are the sources of current.</source>
        <translation>포인트 또는 폴리곤이며, 둘 이상이어야 합니다. advanced 모드에서는 이것이 전류원입니다.</translation>
    </message>
    <message>
        <source>Points where the species was found. Those less exact than a cell are left out; one per cell counts.</source>
        <translation>종이 발견된 포인트입니다. 셀보다 정확도가 낮은 포인트는 빼며, 셀마다 하나만 셉니다.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>Policy of the office (CSV)</source>
        <translation>기관의 정책(CSV)</translation>
    </message>
    <message>
        <source>Pollution</source>
        <translation>오염</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>폴리곤</translation>
    </message>
    <message>
        <source>Polygons in any reference system; units are cut at its edge.</source>
        <translation>어느 좌표계의 폴리곤이든 쓸 수 있으며, 단위는 그 가장자리에서 잘립니다.</translation>
    </message>
    <message>
        <source>Polygons of features</source>
        <translation>보전대상 폴리곤</translation>
    </message>
    <message>
        <source>Polygons that do not overlap, as “Planning units” writes them.</source>
        <translation>“계획단위”의 결과와 같이 서로 겹치지 않는 폴리곤입니다.</translation>
    </message>
    <message>
        <source>Polygons that do not overlap.</source>
        <translation>서로 겹치지 않는 폴리곤입니다.</translation>
    </message>
    <message>
        <source>Polygons that overlap count once.</source>
        <translation>겹치는 폴리곤은 한 번만 셉니다.</translation>
    </message>
    <message>
        <source>Polygons with a field species_id that holds BFS, WNC, HC, AT, AL or SL.</source>
        <translation>species_id 필드에 BFS, WNC, HC, AT, AL 또는 SL 값이 있는 폴리곤.</translation>
    </message>
    <message>
        <source>Polygons with an area: {patches}. Connectivity is between two or more, so nothing was computed. Choose a layer with more polygons.</source>
        <translation>면적이 있는 폴리곤: {patches}. 연결성은 둘 이상의 사이에서 성립하므로 아무것도 계산하지 않았습니다. 폴리곤이 더 많은 레이어를 선택하십시오.</translation>
    </message>
    <message>
        <source>Polygons. Their shapes are never simplified.</source>
        <translation>폴리곤입니다. 도형은 결코 단순화하지 않습니다.</translation>
    </message>
    <message>
        <source>Polygons: {polygons}; issues: {issues}; larger gaps, left out: {gaps}.</source>
        <translation>폴리곤: {polygons}; 문제: {issues}; 더 커서 뺀 빈틈: {gaps}.</translation>
    </message>
    <message>
        <source>Polygons; without a layer the table habitats of the database is tested.</source>
        <translation>폴리곤입니다. 레이어가 없으면 데이터베이스의 habitats 테이블을 검사합니다.</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>나쁨</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>개체군</translation>
    </message>
    <message>
        <source>Population estimates</source>
        <translation>개체군 추정값</translation>
    </message>
    <message>
        <source>Population figures with year and source</source>
        <translation>연도와 출처가 있는 개체군 수치</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>개체군</translation>
    </message>
    <message>
        <source>Populations and their 1 % levels</source>
        <translation>개체군과 그 1% 기준값</translation>
    </message>
    <message>
        <source>Power lines and pipelines</source>
        <translation>송전선과 송유·가스관</translation>
    </message>
    <message>
        <source>Precision of the point (km)</source>
        <translation>포인트 정밀도(km)</translation>
    </message>
    <message>
        <source>Prepare the designation of the site</source>
        <translation>대상지 지정 준비</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>출현 여부</translation>
    </message>
    <message>
        <source>Presences</source>
        <translation>출현 지점</translation>
    </message>
    <message>
        <source>Presences are too few or too near each other for a test in spatial blocks. How well the model carries is not known.</source>
        <translation>출현 지점이 너무 적거나 서로 너무 가까워 공간 블록으로 검사할 수 없습니다. 모형이 다른 곳에서 얼마나 통하는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Presences fitted</source>
        <translation>적합에 쓴 출현 지점</translation>
    </message>
    <message>
        <source>Presences show where animals were found. Where nobody looked, habitat looks worse than it is.</source>
        <translation>출현 지점은 동물이 발견된 곳을 나타냅니다. 아무도 살펴보지 않은 곳의 서식지는 실제보다 나쁘게 보입니다.</translation>
    </message>
    <message>
        <source>Presences tested</source>
        <translation>검사에 쓴 출현 지점</translation>
    </message>
    <message>
        <source>Present, confidence high or medium</source>
        <translation>출현, 신뢰도 높음 또는 보통</translation>
    </message>
    <message>
        <source>Press “{import}” and choose the first spreadsheet of the exercise; then the second.</source>
        <translation>“{import}”을(를) 누르고 연습용 스프레드시트 가운데 첫째 것을, 이어서 둘째 것을 선택하십시오.</translation>
    </message>
    <message>
        <source>Press “{progress}” and choose a first day before the import and a last day not before it.</source>
        <translation>“{progress}”을(를) 누르고, 첫날은 가져온 날보다 앞선 날짜로, 마지막 날은 가져온 날보다 앞서지 않은 날짜로 선택하십시오.</translation>
    </message>
    <message>
        <source>Preview of scores</source>
        <translation>점수 미리보기</translation>
    </message>
    <message>
        <source>Preview on the map</source>
        <translation>지도에서 미리보기</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Private alleles</source>
        <translation>고유 대립유전자</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>Probability at this distance</source>
        <translation>이 거리에서의 확률</translation>
    </message>
    <message>
        <source>Probability of a change of side in an occasion (first direction)</source>
        <translation>한 조사 회차에 국경 쪽을 바꿀 확률(첫째 방향)</translation>
    </message>
    <message>
        <source>Probability of connectivity</source>
        <translation>연결확률지수</translation>
    </message>
    <message>
        <source>Probability of identity, the most telling loci first</source>
        <translation>동일 유전자형 확률(구별 능력이 큰 유전자좌부터)</translation>
    </message>
    <message>
        <source>Probability to be on the other side an occasion later</source>
        <translation>한 조사 회차 뒤에 다른 쪽에 있을 확률</translation>
    </message>
    <message>
        <source>Probability to be seen in an occasion of mean effort</source>
        <translation>노력량이 평균인 조사 회차에 확인될 확률</translation>
    </message>
    <message>
        <source>Problem native species</source>
        <translation>문제가 되는 토착종</translation>
    </message>
    <message>
        <source>Problem species and diseases</source>
        <translation>문제종과 질병</translation>
    </message>
    <message>
        <source>Problem species of unknown origin</source>
        <translation>원산지를 알 수 없는 문제종</translation>
    </message>
    <message>
        <source>Projected in metres, square cells, values above 0. Cells without data carry no current.</source>
        <translation>미터 단위의 투영 좌표계, 정사각형 셀, 0보다 큰 값이어야 합니다. 데이터가 없는 셀에는 전류가 흐르지 않습니다.</translation>
    </message>
    <message>
        <source>Projected in metres, square cells, values of 1 or more.</source>
        <translation>미터 단위의 투영 좌표계, 정사각형 셀, 1 이상의 값이어야 합니다.</translation>
    </message>
    <message>
        <source>Proportion</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>보호됨</translation>
    </message>
    <message>
        <source>Protected (%)</source>
        <translation>보호됨(%)</translation>
    </message>
    <message>
        <source>Protected and connected (%)</source>
        <translation>보호되고 연결된 비율(%)</translation>
    </message>
    <message>
        <source>Protected and connected share of the region</source>
        <translation>지역 가운데 보호되고 연결된 비율</translation>
    </message>
    <message>
        <source>Protected and not connected share of the region</source>
        <translation>지역 가운데 보호되지만 연결되지 않은 비율</translation>
    </message>
    <message>
        <source>Protected area administration</source>
        <translation>보호지역 관리기관</translation>
    </message>
    <message>
        <source>Protected areas</source>
        <translation>보호지역</translation>
    </message>
    <message>
        <source>Protected areas of the years of the period</source>
        <translation>기간에 속한 연도의 보호지역</translation>
    </message>
    <message>
        <source>Protected areas outside the region, up to this distance, serve as stepping stones.</source>
        <translation>지역 밖에서 이 거리 이내에 있는 보호지역은 징검다리 구실을 합니다.</translation>
    </message>
    <message>
        <source>Protected share</source>
        <translation>보호 비율</translation>
    </message>
    <message>
        <source>Protected share of the region</source>
        <translation>지역 가운데 보호된 비율</translation>
    </message>
    <message>
        <source>Protected share of the study area by country, and the hectares that lack to 30 percent.</source>
        <translation>국가별 조사지역의 보호 비율과, 30퍼센트에 이르기에 부족한 헥타르입니다.</translation>
    </message>
    <message>
        <source>Protected share that locks a unit</source>
        <translation>단위를 고정하는 보호 비율</translation>
    </message>
    <message>
        <source>Protected sites</source>
        <translation>보호되는 대상지</translation>
    </message>
    <message>
        <source>Protected, but below the target</source>
        <translation>보호되나 목표량 미달</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>보호</translation>
    </message>
    <message>
        <source>Protection and management</source>
        <translation>보호와 관리</translation>
    </message>
    <message>
        <source>Protection unknown</source>
        <translation>보호 알 수 없음</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>광역 행정구역</translation>
    </message>
    <message>
        <source>Proximity: seen or not in an occasion. Count: how often. Multi: at one station an occasion.</source>
        <translation>proximity: 한 조사 회차에 확인되었는지 여부입니다. count: 확인된 횟수입니다. multi: 한 조사 회차에 한 설치지점에서만 확인됩니다.</translation>
    </message>
    <message>
        <source>Pseudonyms hang on it: the same identifier gives the same ones. Left empty, a new one is drawn.</source>
        <translation>가명은 이 식별자에 따라 정해지며, 식별자가 같으면 가명도 같습니다. 비워 두면 새 식별자를 생성합니다.</translation>
    </message>
    <message>
        <source>Published cells by their size</source>
        <translation>크기별 공표 셀</translation>
    </message>
    <message>
        <source>Published corridors, left out because their lines are schematic: {number}. Give a layer of lines to count them.</source>
        <translation>선이 모식적이어서 뺀 공표된 생태축: {number}. 이를 세려면 선 레이어를 지정하십시오.</translation>
    </message>
    <message>
        <source>Published counts</source>
        <translation>공표된 개체수 조사</translation>
    </message>
    <message>
        <source>Published estimates</source>
        <translation>공표된 추정값</translation>
    </message>
    <message>
        <source>Published estimates; areas overlap</source>
        <translation>공표된 추정값(지역이 서로 겹침)</translation>
    </message>
    <message>
        <source>Published findings to compare with</source>
        <translation>비교할 공표된 결과</translation>
    </message>
    <message>
        <source>Published or observed</source>
        <translation>공표 또는 관찰됨</translation>
    </message>
    <message>
        <source>Published or observed links: {published}, drawn as solid lines; inferred links: {inferred}, dashed.</source>
        <translation>공표 또는 관찰된 연결(실선): {published}; 추정 연결(파선): {inferred}.</translation>
    </message>
    <message>
        <source>Published point of the site</source>
        <translation>대상지의 공표된 포인트</translation>
    </message>
    <message>
        <source>Published points of the sites. Hollow signs are of low confidence.</source>
        <translation>대상지의 공표된 포인트입니다. 속이 빈 기호는 신뢰도가 낮습니다.</translation>
    </message>
    <message>
        <source>Python libraries are missing or too old: {libraries}. Install them as the manual says, or set their folder in the plugin's settings.</source>
        <translation>Python 라이브러리가 없거나 너무 오래되었습니다: {libraries}. 설명서대로 설치하거나 플러그인 설정에서 라이브러리 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation>QGIS 프로젝트</translation>
    </message>
    <message>
        <source>QGIS version</source>
        <translation>QGIS 버전</translation>
    </message>
    <message>
        <source>Quality index</source>
        <translation>품질 지수</translation>
    </message>
    <message>
        <source>Radius of restoration (m)</source>
        <translation>복원 반지름(m)</translation>
    </message>
    <message>
        <source>Radius of the window (m)</source>
        <translation>이동창의 반지름(m)</translation>
    </message>
    <message>
        <source>Ramsar 6</source>
        <translation>람사르 6</translation>
    </message>
    <message>
        <source>Ramsar Information Sheet</source>
        <translation>람사르 정보표</translation>
    </message>
    <message>
        <source>Ramsar criterion 5: number of waterbirds</source>
        <translation>람사르 기준 5: 물새의 수</translation>
    </message>
    <message>
        <source>Ramsar criterion 6: share of a population</source>
        <translation>람사르 기준 6: 개체군에서 차지하는 비율</translation>
    </message>
    <message>
        <source>Random draws</source>
        <translation>무작위 추출 횟수</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>랜덤 시드</translation>
    </message>
    <message>
        <source>Range file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with polygons, a field species_id and a coordinate reference system.</source>
        <translation>{file} 분포역 파일을 그릴 수 없습니다. 지도를 작성하지 않았습니다. 플러그인 설정에서 폴리곤, species_id 필드, 좌표계가 있는 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>Range of ranks</source>
        <translation>순위 범위</translation>
    </message>
    <message>
        <source>Ranges, habitats, sites or corridors: hectares of polygons, km of lines, number of points.</source>
        <translation>분포역, 서식지, 대상지 또는 생태축입니다. 폴리곤은 헥타르, 선은 km, 포인트는 개수로 셉니다.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Rank acceptability</source>
        <translation>순위 수용도</translation>
    </message>
    <message>
        <source>Rank compared</source>
        <translation>비교한 순위</translation>
    </message>
    <message>
        <source>Rank of the cells</source>
        <translation>셀의 순위</translation>
    </message>
    <message>
        <source>Rank priority areas</source>
        <translation>우선보전지역 순위 산정</translation>
    </message>
    <message>
        <source>Rank under resistance contrasts of 10, 100 and 1000: {ranks}</source>
        <translation>저항 대비 10, 100, 1000에서의 순위: {ranks}</translation>
    </message>
    <message>
        <source>Rank, best of the range</source>
        <translation>순위, 범위에서 가장 높은 순위</translation>
    </message>
    <message>
        <source>Rank, worst of the range</source>
        <translation>순위, 범위에서 가장 낮은 순위</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Ranks the cells of a landscape: the cell whose loss costs the features least is removed, again and again. The last ones are the best, and the best tenth lies within the best fifth.</source>
        <translation>경관의 셀에 순위를 매깁니다. 잃어도 보전대상의 손실이 가장 적은 셀을 거듭하여 제거합니다. 마지막에 남는 셀이 가장 좋으며, 가장 좋은 10분의 1은 가장 좋은 5분의 1 안에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Rapid loss (over 30 % in 10 years)</source>
        <translation>빠른 감소(10년간 30% 초과)</translation>
    </message>
    <message>
        <source>Rarity</source>
        <translation>희귀도</translation>
    </message>
    <message>
        <source>Rarity adds up the shares that a unit has of all features (Williams et al. 1996). The replacement cost (Cabeza and Moilanen 2006) is what is lost at most without a unit; irreplaceable units have none.</source>
        <translation>희귀도는 단위에 있는 모든 보전대상의 비율을 더한 값입니다(Williams et al. 1996). 대체 비용(Cabeza and Moilanen 2006)은 그 단위가 없을 때 최대로 잃는 양이며, 대체할 수 없는 단위에는 이 값이 없습니다.</translation>
    </message>
    <message>
        <source>Raster {file} cannot be read. Nothing was computed. Choose a raster file that QGIS can open.</source>
        <translation>{file} 래스터를 읽을 수 없습니다. 아무것도 계산하지 않았습니다. QGIS에서 열 수 있는 래스터 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>Raster {layer} has costs below 0 in units: {units}. Nothing was computed. Correct the raster.</source>
        <translation>{layer} 래스터에 비용이 0보다 작은 단위가 있습니다: {units}. 아무것도 계산하지 않았습니다. 래스터를 고치십시오.</translation>
    </message>
    <message>
        <source>Raster {layer} has infinite values. Nothing was computed. Make barriers cells without data.</source>
        <translation>{layer} 래스터에 무한대 값이 있습니다. 아무것도 계산하지 않았습니다. 장벽을 데이터가 없는 셀로 만드십시오.</translation>
    </message>
    <message>
        <source>Raster {layer} has no classes: at most {classes} different whole numbers. Nothing was computed. Choose a classified raster.</source>
        <translation>{layer} 래스터에 유형이 없습니다. 유형은 정수이며, 서로 다른 값이 최대 {classes}개여야 합니다. 아무것도 계산하지 않았습니다. 유형으로 분류된 래스터를 선택하십시오.</translation>
    </message>
    <message>
        <source>Raster {layer} has no data in any unit. Nothing was computed. Check its extent and reference system, or leave it out.</source>
        <translation>{layer} 래스터에는 어느 단위에도 데이터가 없습니다. 아무것도 계산하지 않았습니다. 범위와 좌표계를 확인하거나 이 래스터를 빼십시오.</translation>
    </message>
    <message>
        <source>Raster {layer} has no data or values below 1. A resistance is 1 or more. Nothing was computed. Rescale its values.</source>
        <translation>{layer} 래스터에 데이터가 없거나 1보다 작은 값이 있습니다. 저항은 1 이상이어야 합니다. 아무것도 계산하지 않았습니다. 값의 척도를 조정하십시오.</translation>
    </message>
    <message>
        <source>Raster {layer} has no data or values outside 0 to 1, so that it is no suitability. Nothing was computed. Rescale its values.</source>
        <translation>{layer} 래스터에 데이터가 없거나 0에서 1까지의 범위를 벗어난 값이 있어 서식적합성으로 볼 수 없습니다. 아무것도 계산하지 않았습니다. 값의 척도를 조정하십시오.</translation>
    </message>
    <message>
        <source>Raster {layer} has no data or values that are not above 0, over which no current can be computed. Nothing was computed. Rescale its values, or make barriers cells without data.</source>
        <translation>{layer} 래스터에 데이터가 없거나 0보다 크지 않은 값이 있어 전류를 계산할 수 없습니다. 아무것도 계산하지 않았습니다. 값의 척도를 조정하거나 장벽을 데이터가 없는 셀로 만드십시오.</translation>
    </message>
    <message>
        <source>Raster {layer} has no projected coordinate system in metres, so that its moves have no length. Nothing was computed. Warp it to UTM, for example.</source>
        <translation>{layer} 래스터에 미터 단위의 투영 좌표계가 없어 이동 거리를 알 수 없습니다. 아무것도 계산하지 않았습니다. 예를 들어 UTM으로 재투영하십시오.</translation>
    </message>
    <message>
        <source>Raster {layer} has no value above 0. Nothing was computed. Choose a raster with values, or leave it out.</source>
        <translation>{layer} 래스터에 0보다 큰 값이 없습니다. 아무것도 계산하지 않았습니다. 값이 있는 래스터를 선택하거나 이 래스터를 빼십시오.</translation>
    </message>
    <message>
        <source>Raster {layer} has sources that are not numbers of 0 or more. Nothing was computed. Correct its values.</source>
        <translation>{layer} 래스터에 0 이상의 숫자가 아닌 전류원 값이 있습니다. 아무것도 계산하지 않았습니다. 값을 고치십시오.</translation>
    </message>
    <message>
        <source>Raster {layer} has values below 0. Nothing was computed. Rescale its values, or choose another raster.</source>
        <translation>{layer} 래스터에 0보다 작은 값이 있습니다. 아무것도 계산하지 않았습니다. 값의 척도를 조정하거나 다른 래스터를 선택하십시오.</translation>
    </message>
    <message>
        <source>Raster {layer} has values that are no whole numbers, so that they are no classes. Nothing was computed. Choose a raster of land-cover classes, resampled by the nearest neighbour.</source>
        <translation>{layer} 래스터에 정수가 아닌 값이 있어 등급으로 볼 수 없습니다. 아무것도 계산하지 않았습니다. 최근린법으로 재표본화한 토지피복 등급 래스터를 선택하십시오.</translation>
    </message>
    <message>
        <source>Raster {layer} is too fine for crossing {step}: its surroundings have more than 4 million cells. Nothing was computed. Use larger cells.</source>
        <translation>국경 통과 {step}에 비하여 {layer} 래스터가 너무 세밀합니다. 그 주변의 셀이 400만 개를 넘습니다. 아무것도 계산하지 않았습니다. 더 큰 셀을 사용하십시오.</translation>
    </message>
    <message>
        <source>Raster {layer} of {cells} cells needs about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the raster, or use larger cells.</source>
        <translation>셀이 {cells}개인 {layer} 래스터에는 약 {gigabytes} GB의 메모리가 필요하지만, 사용할 수 있는 최대 메모리는 {most} GB입니다. 아무것도 계산하지 않았습니다. 래스터를 잘라내거나 더 큰 셀을 사용하십시오.</translation>
    </message>
    <message>
        <source>Rasters of features</source>
        <translation>보전대상 래스터</translation>
    </message>
    <message>
        <source>Rasters of {cells} cells need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Cut out the study area.</source>
        <translation>셀이 {cells}개인 래스터에는 약 {gigabytes} GB의 메모리가 필요하지만, 사용할 수 있는 최대 메모리는 {most} GB입니다. 아무것도 계산하지 않았습니다. 조사지역만 잘라내십시오.</translation>
    </message>
    <message>
        <source>Rasters of {cells} cells, {features} of them, need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the rasters, use larger cells, or fewer rasters.</source>
        <translation>셀이 {cells}개인 래스터 {features}개에는 약 {gigabytes} GB의 메모리가 필요하지만, 사용할 수 있는 최대 메모리는 {most} GB입니다. 아무것도 계산하지 않았습니다. 래스터를 잘라내거나 더 큰 셀을 사용하거나 래스터의 수를 줄이십시오.</translation>
    </message>
    <message>
        <source>Rasters {layer} and {first} do not cover the same cells. Nothing was computed. Clip or warp one to the extent of the other.</source>
        <translation>{layer} 래스터와 {first} 래스터의 셀 범위가 서로 다릅니다. 아무것도 계산하지 않았습니다. 한 래스터를 다른 래스터의 범위에 맞추어 잘라내거나 재투영하십시오.</translation>
    </message>
    <message>
        <source>Rasters {layer} and {first} have cells of different size. Nothing was computed. Warp one to the cells of the other.</source>
        <translation>{layer} 래스터와 {first} 래스터의 셀 크기가 서로 다릅니다. 아무것도 계산하지 않았습니다. 한 래스터를 다른 래스터의 셀에 맞추어 재투영하십시오.</translation>
    </message>
    <message>
        <source>Rasters {layer} and {first} have different coordinate reference systems. Nothing was computed. Warp one to the other.</source>
        <translation>{layer} 래스터와 {first} 래스터의 좌표계가 서로 다릅니다. 아무것도 계산하지 않았습니다. 한 래스터를 다른 래스터의 좌표계로 재투영하십시오.</translation>
    </message>
    <message>
        <source>Rate of females / males, 95 % interval</source>
        <translation>암컷 비율값 / 수컷 비율값, 95% 구간</translation>
    </message>
    <message>
        <source>Rates are estimated again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>이만큼의 잘못된 코드를 더하여 통과율을 다시 추정합니다. 비워 두면 종의 기본값을 사용합니다.</translation>
    </message>
    <message>
        <source>Rates estimated by the model</source>
        <translation>모형으로 추정한 통과율</translation>
    </message>
    <message>
        <source>Ratio that is a jump</source>
        <translation>급변으로 보는 비</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>준비도</translation>
    </message>
    <message>
        <source>Readiness of sites (% of the required items)</source>
        <translation>대상지의 준비도(필수 항목에 대한 %)</translation>
    </message>
    <message>
        <source>Readiness of sites for designation</source>
        <translation>대상지의 지정 준비도</translation>
    </message>
    <message>
        <source>Reads forms that offices filled in, one or a folder of them, and takes them into the database: all of it or nothing. Sheets, headers and words may be in any of the seven languages.</source>
        <translation>기관이 채운 양식을 하나 또는 폴더째 읽어 데이터베이스에 전부 넣거나, 그럴 수 없으면 아무것도 넣지 않습니다. 시트, 제목, 단어는 일곱 언어 중 어느 것이어도 됩니다.</translation>
    </message>
    <message>
        <source>Realised animals</source>
        <translation>실현 개체수</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Reason for restoration</source>
        <translation>복원 이유</translation>
    </message>
    <message>
        <source>Reasons for rejecting or flagging records</source>
        <translation>레코드를 제외하거나 표시한 이유</translation>
    </message>
    <message>
        <source>Reasons for withholding records</source>
        <translation>레코드를 비공개한 이유</translation>
    </message>
    <message>
        <source>Reasons for withholding survey effort</source>
        <translation>조사 노력량을 비공개한 이유</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>수령자</translation>
    </message>
    <message>
        <source>Recipient of an exact report</source>
        <translation>정확한 위치를 담은 보고서의 수령자</translation>
    </message>
    <message>
        <source>Recipient of an exact sheet</source>
        <translation>정밀 정보표의 수령자</translation>
    </message>
    <message>
        <source>Recognised: {format}.</source>
        <translation>판별한 형식: {format}.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>권고</translation>
    </message>
    <message>
        <source>Recommendation in own words</source>
        <translation>직접 작성한 권고</translation>
    </message>
    <message>
        <source>Recommendation {id} has a day of closing but is neither done nor dropped. Correct one of them.</source>
        <translation>권고 {id}: 종결일이 있으나 완료도 철회도 아닙니다. 둘 중 하나를 정정하십시오.</translation>
    </message>
    <message>
        <source>Recommendation {id} has no text. Write one.</source>
        <translation>권고 {id}: 내용이 없습니다. 내용을 적으십시오.</translation>
    </message>
    <message>
        <source>Recommendation {id} is addressed to “{addressee}”, which is no country or site of its level. Correct it.</source>
        <translation>권고 {id}: 수신처 “{addressee}”은(는) 해당 수준의 국가나 대상지가 아닙니다. 정정하십시오.</translation>
    </message>
    <message>
        <source>Recommendation {id} is closed, but nothing says when. Fill in the day.</source>
        <translation>권고 {id}: 종결되었으나 날짜가 없습니다. 날짜를 채우십시오.</translation>
    </message>
    <message>
        <source>Recommendation {id} is due or closed before it was issued. Correct the days.</source>
        <translation>권고 {id}: 기한 또는 종결일이 권고한 날짜보다 앞섭니다. 날짜를 정정하십시오.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>권고</translation>
    </message>
    <message>
        <source>Recommendations carried out</source>
        <translation>이행한 권고</translation>
    </message>
    <message>
        <source>Recommendations dropped</source>
        <translation>철회한 권고</translation>
    </message>
    <message>
        <source>Recommendations past their due date</source>
        <translation>기한을 넘긴 권고</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Record of consultation</source>
        <translation>협의 기록</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Records and deployments checked</source>
        <translation>검사한 레코드와 카메라 설치</translation>
    </message>
    <message>
        <source>Records and deployments checked: {checked}; flagged: {flagged}; taken out: {rejected}; brought back: {restored}.</source>
        <translation>검사한 레코드와 카메라 설치: {checked}; 표시: {flagged}; 제외: {rejected}; 복원: {restored}.</translation>
    </message>
    <message>
        <source>Records and rules</source>
        <translation>레코드와 규칙</translation>
    </message>
    <message>
        <source>Records brought back</source>
        <translation>복원한 레코드</translation>
    </message>
    <message>
        <source>Records by species</source>
        <translation>종별 레코드</translation>
    </message>
    <message>
        <source>Records changed</source>
        <translation>변경한 레코드</translation>
    </message>
    <message>
        <source>Records checked</source>
        <translation>검사한 레코드</translation>
    </message>
    <message>
        <source>Records flagged</source>
        <translation>표시된 레코드</translation>
    </message>
    <message>
        <source>Records held together</source>
        <translation>함께 다룰 레코드</translation>
    </message>
    <message>
        <source>Records in</source>
        <translation>들어온 레코드</translation>
    </message>
    <message>
        <source>Records in = records used + records not used; each unused record has the first reason that holds.</source>
        <translation>들어온 레코드 = 사용한 레코드 + 사용하지 않은 레코드입니다. 사용하지 않은 레코드마다 처음으로 해당하는 이유를 적습니다.</translation>
    </message>
    <message>
        <source>Records in events</source>
        <translation>이벤트에 속한 레코드</translation>
    </message>
    <message>
        <source>Records in no event</source>
        <translation>이벤트에 속하지 않은 레코드</translation>
    </message>
    <message>
        <source>Records in no event: {records}. {reason}</source>
        <translation>이벤트에 속하지 않은 레코드: {records}. {reason}</translation>
    </message>
    <message>
        <source>Records in the database</source>
        <translation>데이터베이스의 레코드</translation>
    </message>
    <message>
        <source>Records in the database, shared and withheld</source>
        <translation>데이터베이스의 레코드, 공유한 레코드, 비공개 레코드</translation>
    </message>
    <message>
        <source>Records in the model</source>
        <translation>모형에 사용한 레코드</translation>
    </message>
    <message>
        <source>Records in, used and not used</source>
        <translation>들어온 레코드, 사용한 레코드, 사용하지 않은 레코드</translation>
    </message>
    <message>
        <source>Records kept</source>
        <translation>유지된 레코드</translation>
    </message>
    <message>
        <source>Records known to 25 km or better</source>
        <translation>25 km 또는 더 나은 정밀도로 알려진 기록</translation>
    </message>
    <message>
        <source>Records left out of the histories: {records}. {reason}</source>
        <translation>포획이력에서 뺀 레코드: {records}. {reason}</translation>
    </message>
    <message>
        <source>Records left out of the table of what is shared: {records}. {reason}</source>
        <translation>공유된 것을 보여 주는 테이블에서 뺀 레코드: {records}. {reason}</translation>
    </message>
    <message>
        <source>Records not used</source>
        <translation>사용하지 않은 레코드</translation>
    </message>
    <message>
        <source>Records not used for crossings: {records}. {reason}</source>
        <translation>국경 통과에 사용하지 않은 레코드: {records}. {reason}</translation>
    </message>
    <message>
        <source>Records of all species found by the same methods: their cells are the background.</source>
        <translation>같은 방법으로 발견된 모든 종의 레코드이며, 그 셀이 배경이 됩니다.</translation>
    </message>
    <message>
        <source>Records of animals by month and country</source>
        <translation>월과 국가별 동물 레코드</translation>
    </message>
    <message>
        <source>Records of certain and probable identity are used; what the probable ones add is shown apart and never counted in the headline number.</source>
        <translation>개체식별이 확실하거나 유력한 레코드를 사용합니다. 유력한 레코드가 더하는 수는 따로 나타내며 결코 대표 수치에 넣지 않습니다.</translation>
    </message>
    <message>
        <source>Records of individuals whose source states no grade: {records}. Rings and transmitters are taken as certain, all others as probable.</source>
        <translation>출처에 등급이 적혀 있지 않은 개체의 레코드: {records}. 가락지와 발신기는 확실로, 나머지는 모두 유력으로 봅니다.</translation>
    </message>
    <message>
        <source>Records of one station that are so far apart in time, or farther, are independent.</source>
        <translation>한 설치지점의 레코드는 시간 간격이 이 값 이상이면 서로 독립입니다.</translation>
    </message>
    <message>
        <source>Records of other species are left out.</source>
        <translation>다른 종의 레코드는 넣지 않습니다.</translation>
    </message>
    <message>
        <source>Records of the species as imported, with the flags of the quality tests. Exact coordinates: not to be passed on.</source>
        <translation>가져온 그대로의 종 레코드와 품질 검사의 표시입니다. 좌표가 정확하므로 외부에 전달하지 마십시오.</translation>
    </message>
    <message>
        <source>Records of {owner}, shared with {recipient} on {created}.</source>
        <translation>레코드 소유자: {owner}; 공유 대상: {recipient}; 작성일: {created}.</translation>
    </message>
    <message>
        <source>Records on a side without effort in that occasion</source>
        <translation>해당 조사 회차에 노력량이 없는 쪽의 레코드</translation>
    </message>
    <message>
        <source>Records outside the period, in two occasions or from a transmitter</source>
        <translation>기간을 벗어나거나, 두 조사 회차에 걸치거나, 발신기에서 나온 레코드</translation>
    </message>
    <message>
        <source>Records passed over: outside the period, in two occasions or from a transmitter {unfit}, without effort on their side {unsurveyed}. Animals on several sides in one occasion, of which the last is used: {several}.</source>
        <translation>넘어간 레코드: 기간을 벗어나거나, 두 조사 회차에 걸치거나, 발신기에서 나온 것 {unfit}, 해당 쪽에 노력량이 없는 것 {unsurveyed}. 한 조사 회차에 여러 쪽에서 확인되어 마지막 쪽을 사용한 개체: {several}.</translation>
    </message>
    <message>
        <source>Records read</source>
        <translation>읽은 레코드</translation>
    </message>
    <message>
        <source>Records read are kept or rejected; those flagged are among the kept.</source>
        <translation>읽은 레코드는 유지되거나 제외됩니다. 표시된 레코드는 유지된 레코드에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Records read are those kept and those rejected. Records kept are those added, changed and unchanged. Records flagged are among those kept.</source>
        <translation>읽은 레코드는 유지된 레코드와 제외된 레코드의 합입니다. 유지된 레코드는 추가된 것, 변경된 것, 그대로인 것의 합입니다. 표시된 레코드는 유지된 레코드에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Records read, kept and rejected</source>
        <translation>읽은 레코드, 유지된 레코드, 제외된 레코드</translation>
    </message>
    <message>
        <source>Records read: {records_in}; kept: {kept}; rejected: {rejected}; kept with a flag: {flagged}.</source>
        <translation>읽은 레코드: {records_in}; 유지: {kept}; 제외: {rejected}; 표시와 함께 유지: {flagged}.</translation>
    </message>
    <message>
        <source>Records rejected</source>
        <translation>제외된 레코드</translation>
    </message>
    <message>
        <source>Records shared</source>
        <translation>공유한 레코드</translation>
    </message>
    <message>
        <source>Records shared, their effort not</source>
        <translation>레코드만 공유됨, 노력량은 공유되지 않음</translation>
    </message>
    <message>
        <source>Records shared: {shared}. Records withheld: {withheld}.</source>
        <translation>공유한 레코드: {shared}. 비공개 레코드: {withheld}.</translation>
    </message>
    <message>
        <source>Records shared: {shared}; withheld: {withheld}.</source>
        <translation>공유한 레코드: {shared}; 비공개: {withheld}.</translation>
    </message>
    <message>
        <source>Records taken out</source>
        <translation>제외한 레코드</translation>
    </message>
    <message>
        <source>Records that the standard cannot hold are withheld and counted by their reason. A text that a spreadsheet would take for a formula gets an apostrophe in front; the import of this plugin takes it off again.</source>
        <translation>표준에 담을 수 없는 레코드는 비공개로 하고 이유별로 셉니다. 스프레드시트에서 수식으로 받아들일 텍스트에는 앞에 아포스트로피를 붙이며, 이 플러그인으로 가져올 때 다시 뗍니다.</translation>
    </message>
    <message>
        <source>Records tied by it alone</source>
        <translation>이 열만으로 연결되는 레코드</translation>
    </message>
    <message>
        <source>Records told by a side on which too few animals and stations could be meant: {records}.</source>
        <translation>가리킬 수 있는 동물과 설치지점이 너무 적은 쪽으로 나타낸 레코드: {records}.</translation>
    </message>
    <message>
        <source>Records unused</source>
        <translation>사용하지 않은 레코드</translation>
    </message>
    <message>
        <source>Records used</source>
        <translation>사용한 레코드</translation>
    </message>
    <message>
        <source>Records used: {used} of {records}.</source>
        <translation>사용한 레코드: {records} 가운데 {used}.</translation>
    </message>
    <message>
        <source>Records with a date only, a wrong clock, an unknown time zone, a coarsened place or no station are in no event; they are listed with their reason.</source>
        <translation>날짜만 있거나, 시계가 틀렸거나, 시간대를 알 수 없거나, 위치를 거칠게 만들었거나, 설치지점이 없는 레코드는 어떤 이벤트에도 속하지 않으며 이유와 함께 목록에 나옵니다.</translation>
    </message>
    <message>
        <source>Records withheld</source>
        <translation>비공개 레코드</translation>
    </message>
    <message>
        <source>Records without a time or a side, not drawn: {records}.</source>
        <translation>시각이나 국경 쪽을 알 수 없어 그리지 않은 레코드: {records}.</translation>
    </message>
    <message>
        <source>Records: {records} of {all}; flagged: {flagged}; without a day: {undated}.</source>
        <translation>레코드: 전체 {all} 중 {records}; 표시됨: {flagged}; 날짜 없음: {undated}.</translation>
    </message>
    <message>
        <source>Recreation</source>
        <translation>여가 활동</translation>
    </message>
    <message>
        <source>Red List</source>
        <translation>적색목록</translation>
    </message>
    <message>
        <source>Reference file {file} cannot be read as a table. Nothing was changed. Install the plugin again.</source>
        <translation>{file} 참조 파일을 표로 읽을 수 없습니다. 변경된 내용이 없습니다. 플러그인을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>Reference file {file} is missing. Nothing was changed. Install the plugin again.</source>
        <translation>{file} 참조 파일이 없습니다. 변경된 내용이 없습니다. 플러그인을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>Reference file {file} lacks the column {column}. Nothing was changed. Install the plugin again.</source>
        <translation>{file} 참조 파일에 {column} 열이 없습니다. 변경된 내용이 없습니다. 플러그인을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>Reference file {file}, column {column}: “{value}” is not a number. Nothing was changed. Correct the file.</source>
        <translation>{file} 참조 파일, {column} 열: “{value}” 값은 숫자가 아닙니다. 변경된 내용이 없습니다. 파일을 고치십시오.</translation>
    </message>
    <message>
        <source>Reference system {crs} is not equal-area in metres over the study area. Nothing was computed. Choose one that is, or leave it empty.</source>
        <translation>{crs} 좌표계는 조사지역에서 미터 단위의 정적 좌표계가 아닙니다. 아무것도 계산하지 않았습니다. 그런 좌표계를 선택하거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Remove the threat</source>
        <translation>위협요인 제거</translation>
    </message>
    <message>
        <source>Remove this judge</source>
        <translation>이 평가자 제거</translation>
    </message>
    <message>
        <source>Renewable energy</source>
        <translation>재생에너지</translation>
    </message>
    <message>
        <source>Repeated amplifications become one genotype: a heterozygote when each allele was seen twice, a homozygote after three identical positives (comparative rule, Frantz et al. 2003) or after seven (Taberlet et al. 1996). Rates of dropout and false alleles are measured after Broquet and Petit (2004) where a locus has 30 amplified heterozygotes.</source>
        <translation>반복 증폭 결과를 하나의 유전자형으로 만듭니다. 이형접합체는 각 대립유전자가 두 번씩 확인되었을 때, 동형접합체는 같은 양성 결과가 세 번(비교 규칙, Frantz et al. 2003) 또는 일곱 번(Taberlet et al. 1996) 나온 뒤에 인정합니다. 증폭된 이형접합체가 30개 있는 유전자좌에서는 대립유전자 탈락률과 가짜 대립유전자 비율을 Broquet and Petit(2004)의 방법으로 측정합니다.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>보고서(HTML)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>보고서(PDF)</translation>
    </message>
    <message>
        <source>Report on abundance (HTML)</source>
        <translation>개체수 보고서(HTML)</translation>
    </message>
    <message>
        <source>Report on crossing rates (HTML)</source>
        <translation>국경 통과율 보고서(HTML)</translation>
    </message>
    <message>
        <source>Report on density (HTML)</source>
        <translation>밀도 보고서(HTML)</translation>
    </message>
    <message>
        <source>Report on genetic diversity (HTML)</source>
        <translation>유전적 다양성 보고서(HTML)</translation>
    </message>
    <message>
        <source>Report on joint areas (HTML)</source>
        <translation>공동 조사지역 보고서(HTML)</translation>
    </message>
    <message>
        <source>Report on movement across borders (HTML)</source>
        <translation>국경을 넘는 이동 보고서(HTML)</translation>
    </message>
    <message>
        <source>Report on suitability (HTML)</source>
        <translation>서식적합성 보고서(HTML)</translation>
    </message>
    <message>
        <source>Report on survey effort (HTML)</source>
        <translation>조사 노력량 보고서(HTML)</translation>
    </message>
    <message>
        <source>Report on the identities (HTML)</source>
        <translation>개체식별 보고서(HTML)</translation>
    </message>
    <message>
        <source>Report on the matches (HTML)</source>
        <translation>일치 보고서(HTML)</translation>
    </message>
    <message>
        <source>Report on the package (HTML)</source>
        <translation>패키지 보고서(HTML)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Representation of features</source>
        <translation>보전대상의 대표성</translation>
    </message>
    <message>
        <source>Reproductive units</source>
        <translation>번식단위</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>Required items</source>
        <translation>필수 항목</translation>
    </message>
    <message>
        <source>Required items answered</source>
        <translation>답이 있는 필수 항목</translation>
    </message>
    <message>
        <source>Required items answered (%)</source>
        <translation>답이 있는 필수 항목(%)</translation>
    </message>
    <message>
        <source>Required items answered: {answered} of {required}.</source>
        <translation>답이 있는 필수 항목: {required}개 가운데 {answered}개.</translation>
    </message>
    <message>
        <source>Required items of the Ramsar sheet that have a place in the database: {ris}. Answered for CHN-XINGKAI: {ris_chn}; for RUS-KHANKA: {ris_rus}, before the import {ris_before}. The form added who says so and when. CHN-XINGKAI gained nothing, for values of low confidence are no answers.</source>
        <translation>람사르 정보표의 필수 항목 가운데 데이터베이스에 자리가 있는 항목: {ris}. 답이 있는 항목: CHN-XINGKAI {ris_chn}; RUS-KHANKA {ris_rus}, 가져오기 전 {ris_before}. 양식을 가져오면서 작성자와 시기가 추가되었습니다. CHN-XINGKAI에는 늘어난 것이 없습니다. 신뢰도가 낮은 값은 답으로 보지 않기 때문입니다.</translation>
    </message>
    <message>
        <source>Required items to be written by hand: {items}.</source>
        <translation>직접 적어야 하는 필수 항목: {items}.</translation>
    </message>
    <message>
        <source>Research institution</source>
        <translation>연구기관</translation>
    </message>
    <message>
        <source>Resident, 12 months</source>
        <translation>정주(12개월)</translation>
    </message>
    <message>
        <source>Resident, 3 months</source>
        <translation>정주(3개월)</translation>
    </message>
    <message>
        <source>Resident, 6 months</source>
        <translation>정주(6개월)</translation>
    </message>
    <message>
        <source>Resident: at least 3 independent detections in the country over at least 6 months; 3 and 12 months show how much hangs on it. All other animals are transient. A round trip is a visit between two visits to one other country.</source>
        <translation>정주: 한 국가에서 6개월 이상에 걸쳐 독립 탐지가 3회 이상인 개체입니다. 3개월과 12개월은 기준 기간에 따라 결과가 얼마나 달라지는지 보여 줍니다. 그 밖의 모든 개체는 비정주 개체입니다. 왕복은 다른 한 국가에 머문 두 번의 방문 사이에 이루어진 방문입니다.</translation>
    </message>
    <message>
        <source>Residents and round trips by country</source>
        <translation>국가별 정주 개체와 왕복</translation>
    </message>
    <message>
        <source>Resistance of barriers (CSV)</source>
        <translation>장벽의 저항(CSV)</translation>
    </message>
    <message>
        <source>Resistance of classes (CSV)</source>
        <translation>등급의 저항(CSV)</translation>
    </message>
    <message>
        <source>Resistance to movement</source>
        <translation>이동 저항</translation>
    </message>
    <message>
        <source>Resistance to movement (raster)</source>
        <translation>이동 저항(래스터)</translation>
    </message>
    <message>
        <source>Response curves</source>
        <translation>반응 곡선</translation>
    </message>
    <message>
        <source>Responsible organisations</source>
        <translation>책임 기관·단체</translation>
    </message>
    <message>
        <source>Restoration and care needed</source>
        <translation>필요한 복원과 관리</translation>
    </message>
    <message>
        <source>Restore the habitat</source>
        <translation>서식지 복원</translation>
    </message>
    <message>
        <source>Review identities</source>
        <translation>개체식별 검토</translation>
    </message>
    <message>
        <source>Review issues</source>
        <translation>문제 검토</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>검토자</translation>
    </message>
    <message>
        <source>Richness is the mean number of alleles to expect in {copies} gene copies, the smallest number of any group at any locus.</source>
        <translation>풍부도는 유전자 사본 {copies}개에서 기대되는 평균 대립유전자 수이며, 이 사본 수는 모든 그룹과 유전자좌에서 가장 작은 수입니다.</translation>
    </message>
    <message>
        <source>Right value</source>
        <translation>올바른 값</translation>
    </message>
    <message>
        <source>Rise of the probability of connectivity by the best new cross-border link</source>
        <translation>국경을 넘는 최선의 새 연결에 따른 연결확률지수의 증가</translation>
    </message>
    <message>
        <source>Roads and railways</source>
        <translation>도로와 철도</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Role for the species</source>
        <translation>종에 대한 역할</translation>
    </message>
    <message>
        <source>Round trips to it</source>
        <translation>해당 국가로의 왕복</translation>
    </message>
    <message>
        <source>Rounded coordinates</source>
        <translation>반올림된 좌표</translation>
    </message>
    <message>
        <source>Roundness of a sliver</source>
        <translation>슬리버 폴리곤의 원형도</translation>
    </message>
    <message>
        <source>Row {first} of file {other} tells of the same. Keep one of them.</source>
        <translation>{other} 파일의 {first}행이 같은 내용을 나타냅니다. 둘 중 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>Row {row} of file {file} does not end: a quotation mark is not closed or a field is far too long. Nothing was changed. Mend this row, then import the file again.</source>
        <translation>{file} 파일의 {row}행이 끝나지 않습니다. 따옴표가 닫히지 않았거나 필드가 지나치게 깁니다. 변경된 내용이 없습니다. 이 행을 고친 다음 파일을 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>Row {row} of the cores has no shape. Nothing was computed. Delete the row or draw its shape.</source>
        <translation>핵심지역의 {row}행에 도형이 없습니다. 아무것도 계산하지 않았습니다. 행을 삭제하거나 도형을 그리십시오.</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} does not have as many cells as the header. Nothing was shared. Correct the row.</source>
        <translation>{file} 정책 파일의 {row}행에서 셀 수가 머리글의 셀 수와 다릅니다. 아무것도 공유하지 않았습니다. 행을 고치십시오.</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} has in column {column} the value “{value}”, which is not accepted. Nothing was shared. Accepted: {accepted}.</source>
        <translation>{file} 정책 파일의 {row}행에서 {column} 열의 “{value}” 값은 허용되지 않습니다. 아무것도 공유하지 않았습니다. 받는 값: {accepted}.</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} repeats a species, record type and recipient. Nothing was shared. Keep one of the rows.</source>
        <translation>{file} 정책 파일의 {row}행은 종, 레코드 유형, 수령자가 다른 행과 중복됩니다. 아무것도 공유하지 않았습니다. 그중 한 행만 남기십시오.</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} would give {recipient} more than the limits of the plugin allow: column {column}, value “{value}”. Nothing was shared. Make the row stricter, or name the recipient with whom a written agreement exists.</source>
        <translation>{file} 정책 파일의 {row}행은 플러그인의 한도를 넘는 내용을 수령자에게 제공하게 됩니다. 수령자: {recipient}; 열: {column}, 값: “{value}”. 아무것도 공유하지 않았습니다. 행을 더 엄격하게 고치거나, 서면 합의가 있는 수령자를 지정하십시오.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Rows behind the figures</source>
        <translation>수치의 근거가 된 행</translation>
    </message>
    <message>
        <source>Rows in</source>
        <translation>들어온 행</translation>
    </message>
    <message>
        <source>Rows in the public file</source>
        <translation>공개 파일의 행 수</translation>
    </message>
    <message>
        <source>Rows in, kept, rejected and changed, by file and sheet.</source>
        <translation>파일과 시트별로 들어온 행, 유지된 행, 제외된 행, 변경된 행입니다.</translation>
    </message>
    <message>
        <source>Rows kept</source>
        <translation>유지된 행</translation>
    </message>
    <message>
        <source>Rows kept of each file: {kept}. Rows left blank in the first file: {blank_chn}; in the second: {blank_rus}, with the Hooded Crane, which is unconfirmed at RUS-KHANKA.</source>
        <translation>각 파일에서 유지된 행: {kept}. 첫째 파일에서 비워 둔 행: {blank_chn}; 둘째 파일에서 비워 둔 행: {blank_rus}. 여기에는 RUS-KHANKA에서 미확인인 흑두루미가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Rows left behind</source>
        <translation>남겨 둔 행 수</translation>
    </message>
    <message>
        <source>Rows of one name are one core. Without a field each row is a core, named by its number.</source>
        <translation>이름이 같은 행은 하나의 핵심지역입니다. 필드가 없으면 각 행이 하나의 핵심지역이며, 행 번호를 이름으로 씁니다.</translation>
    </message>
    <message>
        <source>Rows of the catalogues of other species are left out: {rows}.</source>
        <translation>개체 목록에서 뺀 다른 종의 행: {rows}.</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>제외된 행</translation>
    </message>
    <message>
        <source>Rows that are no records of their own</source>
        <translation>독립된 레코드가 아닌 행</translation>
    </message>
    <message>
        <source>Rows whose place is told only by the side of the border: {records}.</source>
        <translation>위치가 국경의 쪽으로만 나타난 행: {records}.</translation>
    </message>
    <message>
        <source>Rows with low confidence</source>
        <translation>신뢰도가 낮은 행</translation>
    </message>
    <message>
        <source>Rows withheld</source>
        <translation>비공개 행</translation>
    </message>
    <message>
        <source>Rows withheld: {rows}. {reason}</source>
        <translation>비공개 행: {rows}. {reason}</translation>
    </message>
    <message>
        <source>Rows without a code or a data set were left out, and never become an animal: {rows}.</source>
        <translation>코드나 데이터 세트가 없어 뺀 행(결코 개체가 되지 않음): {rows}.</translation>
    </message>
    <message>
        <source>Rows without a place, left out: {rows}; they are of these features: {features}.</source>
        <translation>위치가 없어 뺀 행: {rows}; 해당 보전대상: {features}.</translation>
    </message>
    <message>
        <source>Rows without a polygon that has an area, left out: {rows}.</source>
        <translation>면적이 있는 폴리곤이 없어 뺀 행: {rows}.</translation>
    </message>
    <message>
        <source>Rows written: {rows} ({table}).</source>
        <translation>작성한 행: {rows}({table}).</translation>
    </message>
    <message>
        <source>Rubbish</source>
        <translation>쓰레기</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Rule of removal</source>
        <translation>제거 규칙</translation>
    </message>
    <message>
        <source>Rule of the consensus</source>
        <translation>합의 유전자형 규칙</translation>
    </message>
    <message>
        <source>Rule of the targets</source>
        <translation>목표량 규칙</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Run the quality tests</source>
        <translation>품질 검사 실행</translation>
    </message>
    <message>
        <source>Run “Assess key sites by criteria”.</source>
        <translation>“기준에 따른 핵심 서식지 평가” 알고리즘을 실행하십시오.</translation>
    </message>
    <message>
        <source>Runs of {algorithm} compared: of {before} and of {after}.</source>
        <translation>비교한 {algorithm} 실행: {before} 실행과 {after} 실행.</translation>
    </message>
    <message>
        <source>Runs the whole chain: creates the database, loads the flagship species, takes in the counts, assesses and scores the key sites, links the flyways and writes the report.</source>
        <translation>전체 과정을 실행합니다. 데이터베이스를 생성하고, 깃대종을 불러오고, 개체수 조사를 받아들이고, 핵심 서식지를 평가하여 점수를 매기고, 이동경로를 연결하고, 보고서를 작성합니다.</translation>
    </message>
    <message>
        <source>SESSION makes each winter, or each winter of each country, a session of its own in one fit with one mask: a season has the year of its January. Density differs by session unless DENSITY_BY_SESSION is off; detection is common unless DETECTION_BY_SESSION is on. Numbers of sessions are never added up.</source>
        <translation>SESSION은 한 번의 적합과 하나의 마스크 안에서 각 겨울, 또는 각 국가의 각 겨울을 별개의 세션으로 만듭니다. 계절의 연도는 그 계절에 든 1월의 연도입니다. DENSITY_BY_SESSION을 끄지 않으면 밀도는 세션마다 다르며, DETECTION_BY_SESSION을 켜지 않으면 탐지는 모든 세션에서 같습니다. 세션별 수는 결코 더하지 않습니다.</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>내용의 SHA-256</translation>
    </message>
    <message>
        <source>SHA256SUMS lists the checksums of all files; SIGNATURE, where there is one, is a signature over that list by the agreed passphrase.</source>
        <translation>SHA256SUMS 파일에는 모든 파일의 체크섬이 적혀 있습니다. SIGNATURE 파일이 있으면 합의한 암호 문구로 그 목록에 한 서명입니다.</translation>
    </message>
    <message>
        <source>SIZE_KM2 is {size}. Nothing was computed. Choose a number above 0.</source>
        <translation>SIZE_KM2 값이 {size}입니다. 아무것도 계산하지 않았습니다. 0보다 큰 숫자를 선택하십시오.</translation>
    </message>
    <message>
        <source>SMART</source>
        <translation>SMART</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>시료</translation>
    </message>
    <message>
        <source>Samples and their animals</source>
        <translation>시료와 해당 개체</translation>
    </message>
    <message>
        <source>Samples compared</source>
        <translation>비교한 시료 수</translation>
    </message>
    <message>
        <source>Samples of laboratories that the calibration does not name are left out: {samples}.</source>
        <translation>보정표에 없어 뺀 분석실의 시료: {samples}.</translation>
    </message>
    <message>
        <source>Samples of no known group are left out: {samples}.</source>
        <translation>알려진 그룹에 속하지 않아 뺀 시료: {samples}.</translation>
    </message>
    <message>
        <source>Samples of other species are left out.</source>
        <translation>다른 종의 시료는 넣지 않습니다.</translation>
    </message>
    <message>
        <source>Samples that entered</source>
        <translation>사용한 시료</translation>
    </message>
    <message>
        <source>Samples that entered: {samples}; left out for too few loci: {left_out}; loci: {loci}.</source>
        <translation>사용한 시료: {samples}; 유전자좌가 너무 적어 뺀 시료: {left_out}; 유전자좌: {loci}.</translation>
    </message>
    <message>
        <source>Samples whose marker contradicts the sex that their source tells: {samples}. They are compared without a sex. Amplify the marker again.</source>
        <translation>표지자의 성별이 출처에 적힌 성별과 모순되는 시료: {samples}. 이 시료는 성별 없이 비교합니다. 표지자를 다시 증폭하십시오.</translation>
    </message>
    <message>
        <source>Samples whose sex was known by a marker alone: {samples}.</source>
        <translation>표지자만으로 성별을 안 시료: {samples}.</translation>
    </message>
    <message>
        <source>Samples with a smaller share of the loci are left out and named in the log by their number.</source>
        <translation>유전자좌의 비율이 이보다 작은 시료는 빼고 그 번호를 로그에 적습니다.</translation>
    </message>
    <message>
        <source>Samples with genotypes</source>
        <translation>유전자형이 있는 시료</translation>
    </message>
    <message>
        <source>Samples, ECM (Miller et al. 2005)</source>
        <translation>시료, ECM(Miller et al. 2005)</translation>
    </message>
    <message>
        <source>Samples, TIRM (Miller et al. 2005)</source>
        <translation>시료, TIRM(Miller et al. 2005)</translation>
    </message>
    <message>
        <source>Samples, laboratories and what the loci tell</source>
        <translation>시료, 분석실, 유전자좌의 구별 능력</translation>
    </message>
    <message>
        <source>Samples: {samples}; animals proposed: {animals}; pairs that match but were kept apart: {conflicts}. A person confirms or refuses the proposals.</source>
        <translation>시료: {samples}; 제안된 개체: {animals}; 일치하지만 따로 둔 쌍: {conflicts}. 사람이 제안을 확인하거나 거부합니다.</translation>
    </message>
    <message>
        <source>Sampling design</source>
        <translation>표본추출 설계</translation>
    </message>
    <message>
        <source>Satellite imagery</source>
        <translation>위성영상</translation>
    </message>
    <message>
        <source>Save profile…</source>
        <translation>프로파일 저장…</translation>
    </message>
    <message>
        <source>Saved mapping of columns</source>
        <translation>저장된 열 대응</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>학명</translation>
    </message>
    <message>
        <source>Scope of the threat</source>
        <translation>위협요인의 범위</translation>
    </message>
    <message>
        <source>Scope unknown</source>
        <translation>범위 알 수 없음</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Score of the evidence</source>
        <translation>증거의 점수</translation>
    </message>
    <message>
        <source>Score of the evidence available</source>
        <translation>확보된 증거의 점수</translation>
    </message>
    <message>
        <source>Score of the evidence available, not of conservation value where counts are missing.</source>
        <translation>확보된 증거의 점수이며, 개체수 조사가 누락된 곳에서는 보전 가치의 점수가 아닙니다.</translation>
    </message>
    <message>
        <source>Score priorities</source>
        <translation>우선순위 점수 산정</translation>
    </message>
    <message>
        <source>Score with missing values at their best</source>
        <translation>누락된 값을 가장 좋게 본 점수</translation>
    </message>
    <message>
        <source>Scored units</source>
        <translation>점수를 매긴 단위</translation>
    </message>
    <message>
        <source>Scored units to compare with</source>
        <translation>비교할 점수를 매긴 단위</translation>
    </message>
    <message>
        <source>Scores any point or polygon layer by any numeric criteria: each is normalised, weighted and added up.</source>
        <translation>모든 포인트 또는 폴리곤 레이어에 임의의 숫자 기준으로 점수를 매깁니다. 각 기준을 정규화하고 가중치를 곱하여 더합니다.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>계절</translation>
    </message>
    <message>
        <source>Season at the end</source>
        <translation>끝점의 계절</translation>
    </message>
    <message>
        <source>Season at the start</source>
        <translation>시작점의 계절</translation>
    </message>
    <message>
        <source>Season not known to be complete</source>
        <translation>완전한지 알 수 없는 계절</translation>
    </message>
    <message>
        <source>Season year</source>
        <translation>계절 연도</translation>
    </message>
    <message>
        <source>Season years</source>
        <translation>계절 연도</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>계절</translation>
    </message>
    <message>
        <source>Seasons at or above the level</source>
        <translation>기준값 이상인 계절</translation>
    </message>
    <message>
        <source>Seasons counted on different days</source>
        <translation>서로 다른 날에 조사한 계절</translation>
    </message>
    <message>
        <source>Seasons needed</source>
        <translation>필요한 계절</translation>
    </message>
    <message>
        <source>Seasons of evidence</source>
        <translation>증거가 된 계절</translation>
    </message>
    <message>
        <source>Seasons shown in the project; none chosen means all.</source>
        <translation>프로젝트에 표시할 계절입니다. 선택하지 않으면 모든 계절을 표시합니다.</translation>
    </message>
    <message>
        <source>Seasons with a joint total</source>
        <translation>공동 합계가 있는 계절</translation>
    </message>
    <message>
        <source>Seasons with counts on one side</source>
        <translation>한쪽에 개체수 조사가 있는 계절</translation>
    </message>
    <message>
        <source>Seasons with counts on several sides</source>
        <translation>여러 쪽에 개체수 조사가 있는 계절</translation>
    </message>
    <message>
        <source>Seasons without any count are left out; they need as many complete seasons as the rule asks for.</source>
        <translation>개체수 조사가 전혀 없는 계절은 넣지 않았습니다. 이 경우에는 규칙이 요구하는 만큼의 완전한 계절이 필요합니다.</translation>
    </message>
    <message>
        <source>Second agency</source>
        <translation>둘째 기관</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>둘째 코드</translation>
    </message>
    <message>
        <source>Second list</source>
        <translation>둘째 목록</translation>
    </message>
    <message>
        <source>Section of the form</source>
        <translation>양식의 부분</translation>
    </message>
    <message>
        <source>Seen in all ({unit})</source>
        <translation>확인된 총수({unit})</translation>
    </message>
    <message>
        <source>Seen on both sides</source>
        <translation>양쪽에서 확인</translation>
    </message>
    <message>
        <source>Seen, at least</source>
        <translation>확인된 최소 횟수</translation>
    </message>
    <message>
        <source>Segments are lines only where the office has a boundary of its own: the table border_lines, or the layer border_lines with side_a, side_b and status in the file that the settings name. Otherwise the bundled strips serve for computing, and the result is a table and a strip chart by kilometre, never a line.</source>
        <translation>구간은 기관에 자체 경계가 있을 때만 선으로 나타냅니다. 자체 경계란 border_lines 테이블, 또는 설정에서 지정한 파일에 있고 side_a, side_b, status 필드를 갖춘 border_lines 레이어입니다. 그 밖에는 플러그인에 들어 있는 띠로 계산하며, 결과는 테이블과 킬로미터별 띠 도표이고 결코 선이 아닙니다.</translation>
    </message>
    <message>
        <source>Segments with crossings</source>
        <translation>국경 통과가 있는 구간</translation>
    </message>
    <message>
        <source>Select priority areas</source>
        <translation>우선보전지역 선택</translation>
    </message>
    <message>
        <source>Selected units</source>
        <translation>선택된 단위</translation>
    </message>
    <message>
        <source>Selects the planning units that reach the targets of all features at the least cost, or, within a budget, with the least shortfall or the most targets met.</source>
        <translation>모든 보전대상의 목표량을 가장 적은 비용으로 달성하거나, 예산 안에서 부족량이 가장 적거나 목표량을 가장 많이 달성하는 계획단위를 선택합니다.</translation>
    </message>
    <message>
        <source>Sensitive records with a place</source>
        <translation>위치가 있는 민감한 레코드</translation>
    </message>
    <message>
        <source>Separate restricted rows</source>
        <translation>제한 행 분리</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Severity of the threat</source>
        <translation>위협요인의 심각도</translation>
    </message>
    <message>
        <source>Severity unknown</source>
        <translation>심각도 알 수 없음</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>Sex markers</source>
        <translation>성별 표지자</translation>
    </message>
    <message>
        <source>Shape of the curve</source>
        <translation>곡선의 형태</translation>
    </message>
    <message>
        <source>Shape of the units</source>
        <translation>단위의 모양</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>Share detections</source>
        <translation>탐지 공유</translation>
    </message>
    <message>
        <source>Share of ProtConn by movement inside protected land alone</source>
        <translation>ProtConn 가운데 보호된 토지 안의 이동만으로 이루어지는 비율</translation>
    </message>
    <message>
        <source>Share of ProtConn that needs movement over land without protection</source>
        <translation>ProtConn 가운데 보호되지 않은 토지를 지나는 이동이 필요한 비율</translation>
    </message>
    <message>
        <source>Share of ProtConn that needs protected areas outside the region</source>
        <translation>ProtConn 가운데 지역 밖의 보호지역이 필요한 비율</translation>
    </message>
    <message>
        <source>Share of animals seen in more than one country</source>
        <translation>둘 이상의 국가에서 확인된 개체의 비율</translation>
    </message>
    <message>
        <source>Share of each feature that is left when the least valuable cells are removed one after another.</source>
        <translation>가치가 가장 낮은 셀부터 차례로 제거할 때 각 보전대상이 남는 비율입니다.</translation>
    </message>
    <message>
        <source>Share of loci needed</source>
        <translation>필요한 유전자좌 비율</translation>
    </message>
    <message>
        <source>Share of simulated populations of like animals that look as unlike as these samples: {p}. A small share speaks for TIRM.</source>
        <translation>모든 개체가 발견될 가능성이 같은 모의 개체군 가운데 이 시료만큼 또는 그보다 더 고르지 않은 것의 비율: {p}. 비율이 작으면 TIRM을 뒷받침합니다.</translation>
    </message>
    <message>
        <source>Share of sites used</source>
        <translation>이용된 대상지의 비율</translation>
    </message>
    <message>
        <source>Share of the cells, the best ones</source>
        <translation>셀의 비율(가장 좋은 셀부터)</translation>
    </message>
    <message>
        <source>Share of the draws among the best</source>
        <translation>가장 좋은 단위에 드는 추출의 비율</translation>
    </message>
    <message>
        <source>Share of the features</source>
        <translation>보전대상의 비율</translation>
    </message>
    <message>
        <source>Share of the lasso</source>
        <translation>라쏘의 비율</translation>
    </message>
    <message>
        <source>Share of the population</source>
        <translation>개체군에서 차지하는 비율</translation>
    </message>
    <message>
        <source>Share of the random draws of weights and missing values in which a unit is among the best; near 1 it is so whatever the weights are.</source>
        <translation>가중치와 누락된 값의 무작위 추출 가운데 단위가 가장 좋은 단위에 드는 비율입니다. 1에 가까우면 가중치가 어떻든 가장 좋은 단위에 듭니다.</translation>
    </message>
    <message>
        <source>Share of the required items of a sheet that the database answers, for the sheet nearest to complete. Values of low confidence, points in place of boundaries and counts of too few seasons are no answers. Items that the database has no place for are not in the share.</source>
        <translation>정보표의 필수 항목 가운데 데이터베이스에 답이 있는 비율이며, 완성에 가장 가까운 정보표를 나타냅니다. 신뢰도가 낮은 값, 경계를 대신한 포인트, 너무 적은 계절의 개체수 조사는 답으로 보지 않습니다. 데이터베이스에 자리가 없는 항목은 이 비율에 넣지 않습니다.</translation>
    </message>
    <message>
        <source>Share of the segment that lies within 1 km of a barrier of each kind; other segments have none.</source>
        <translation>종류별로 장벽에서 1 km 이내에 놓인 구간의 비율이며, 다른 구간에는 장벽이 없습니다.</translation>
    </message>
    <message>
        <source>Share of the solutions</source>
        <translation>선택안 가운데 비율</translation>
    </message>
    <message>
        <source>Share of wrong identities</source>
        <translation>잘못된 개체식별의 비율</translation>
    </message>
    <message>
        <source>Share seen on both sides, a minimum</source>
        <translation>양쪽에서 확인된 비율(최솟값)</translation>
    </message>
    <message>
        <source>Share the records that are still missing</source>
        <translation>아직 없는 레코드 공유</translation>
    </message>
    <message>
        <source>Share used of each site, and given what was found there.</source>
        <translation>각 대상지의 이용 확률과, 그곳에서 찾은 것을 반영한 이용 확률입니다.</translation>
    </message>
    <message>
        <source>Share used, detection, and their covariates, with 95 % intervals.</source>
        <translation>이용된 비율, 탐지, 그리고 그 공변량이며 95% 구간을 함께 적습니다.</translation>
    </message>
    <message>
        <source>Share with a detection</source>
        <translation>탐지가 있는 비율</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>Sheet {file}. Required items answered: {answered} of {required}.</source>
        <translation>정보표: {file}. 답이 있는 필수 항목: {required}개 가운데 {answered}개.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” has no usable row of this site and year. Fill it in or correct it.</source>
        <translation>“{sheet}” 시트에 이 대상지와 연도의 쓸 수 있는 행이 없습니다. 행을 채우거나 정정하십시오.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>정보표</translation>
    </message>
    <message>
        <source>Shift of Chinese online maps to be undone</source>
        <translation>보정할 중국 온라인 지도의 위치 편차</translation>
    </message>
    <message>
        <source>Shifts of habitats</source>
        <translation>서식지의 이동</translation>
    </message>
    <message>
        <source>Shipping routes</source>
        <translation>항로</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>지도에 표시</translation>
    </message>
    <message>
        <source>Shown: {percent} of the corridors and their cores, {hectares} ha; cells through which the way costs up to {excess} m (at resistance 1) more than the least.</source>
        <translation>표시: 생태축과 그 핵심지역의 {percent}, {hectares} ha. 그곳을 지나는 경로의 비용이 최소 비용을 최대 {excess} m(저항 1 기준)까지 초과하는 셀입니다.</translation>
    </message>
    <message>
        <source>Shows the threats to sites and corridors by their impact, sums them by species, corridor and site, and tells which organisation is responsible where. Persons are never shown.</source>
        <translation>대상지와 생태축의 위협요인을 영향별로 보여 주고, 종, 생태축, 대상지별로 합하며, 어디에서 어느 기관·단체가 책임을 맡는지 나타냅니다. 사람은 결코 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Side of a block (km)</source>
        <translation>블록의 한 변(km)</translation>
    </message>
    <message>
        <source>Side of the border not known</source>
        <translation>국경의 어느 쪽인지 알 수 없음</translation>
    </message>
    <message>
        <source>Side of the border open</source>
        <translation>국경의 어느 쪽인지 미정</translation>
    </message>
    <message>
        <source>Side of the border, declared</source>
        <translation>국경의 쪽(명시된 값)</translation>
    </message>
    <message>
        <source>Side {side} has animals but no effort in days of cameras or hair traps after the first occasion. Not surveyed is not the same as not crossed, and no rate was estimated. Import the effort, or leave the side out of COUNTRIES.</source>
        <translation>다음 쪽에는 개체가 있으나 첫째 조사 회차 뒤로 카메라 또는 털 채집 트랩의 작동일로 나타낸 노력량이 없습니다: {side}. 조사되지 않은 것은 통과하지 않은 것과 다르므로 통과율을 추정하지 않았습니다. 노력량을 가져오거나 COUNTRIES 항목에서 그쪽을 빼십시오.</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>양쪽</translation>
    </message>
    <message>
        <source>Sides of the border on which the stations lie. Nothing chosen means all, the unknown ones too.</source>
        <translation>설치지점이 있는 국경의 쪽입니다. 선택하지 않으면 알 수 없는 곳까지 포함하여 전체를 뜻합니다.</translation>
    </message>
    <message>
        <source>Signed with a passphrase</source>
        <translation>암호 문구로 서명함</translation>
    </message>
    <message>
        <source>Similarity to the conditions of the model (raster)</source>
        <translation>모형 조건과의 유사도(래스터)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>대상지</translation>
    </message>
    <message>
        <source>Site assessment</source>
        <translation>대상지 평가</translation>
    </message>
    <message>
        <source>Site assessments</source>
        <translation>대상지 평가</translation>
    </message>
    <message>
        <source>Site {site} has no point in the database.</source>
        <translation>{site} 대상지의 포인트가 데이터베이스에 없습니다.</translation>
    </message>
    <message>
        <source>Site {site} lists no species that the chosen sheet is for. Nothing was written. Choose another sheet, or add the species to table site_species.</source>
        <translation>{site} 대상지에 선택한 정보표가 대상으로 하는 종이 등재되어 있지 않습니다. 아무것도 작성하지 않았습니다. 다른 정보표를 선택하거나 site_species 테이블에 종을 추가하십시오.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>대상지</translation>
    </message>
    <message>
        <source>Sites and their latest assessment</source>
        <translation>대상지와 그 최근 평가</translation>
    </message>
    <message>
        <source>Sites by readiness</source>
        <translation>준비도별 대상지</translation>
    </message>
    <message>
        <source>Sites in the form</source>
        <translation>양식에 들어간 대상지</translation>
    </message>
    <message>
        <source>Sites of a joint area</source>
        <translation>공동 조사지역의 대상지</translation>
    </message>
    <message>
        <source>Sites of joint study areas</source>
        <translation>공동 조사지역의 대상지</translation>
    </message>
    <message>
        <source>Sites of joint study areas with their latest assessment. An area is a list of sites; it has no boundary.</source>
        <translation>공동 조사지역의 대상지와 그 최근 평가입니다. 지역은 대상지 목록이며 경계가 없습니다.</translation>
    </message>
    <message>
        <source>Sites of one population in consecutive seasons. Inferred links join nearest sites and are not tracks of birds.</source>
        <translation>이어지는 계절에 한 개체군이 머무는 대상지입니다. 추정 연결은 가장 가까운 대상지를 이은 것이며 새의 이동 궤적이 아닙니다.</translation>
    </message>
    <message>
        <source>Sites of the areas</source>
        <translation>지역의 대상지</translation>
    </message>
    <message>
        <source>Sites side by side, each with its office and year: {together_sites}. Neither side has shared a count, and that is not zero.</source>
        <translation>각각의 기관과 연도를 적어 나란히 놓은 대상지: {together_sites}. 어느 쪽도 개체수 조사를 공유하지 않았으며, 이는 0이 아닙니다.</translation>
    </message>
    <message>
        <source>Sites that belong together across a border</source>
        <translation>국경을 사이에 두고 하나를 이루는 대상지</translation>
    </message>
    <message>
        <source>Sites whose threats nobody assessed, which does not mean that there are none: {number}.</source>
        <translation>아무도 위협요인을 평가하지 않은 대상지(위협요인이 없다는 뜻이 아님): {number}.</translation>
    </message>
    <message>
        <source>Sites with a count</source>
        <translation>개체수 조사가 있는 대상지</translation>
    </message>
    <message>
        <source>Sites with a verdict by the current edition of the 1 % level</source>
        <translation>1% 기준값의 현행 발행판으로 판정이 난 대상지</translation>
    </message>
    <message>
        <source>Sites with a visit: {sites}; at least {least} are needed. Nothing was computed. Add sites.</source>
        <translation>방문이 있는 대상지: {sites}; 최소 {least}곳이 필요합니다. 아무것도 계산하지 않았습니다. 대상지를 추가하십시오.</translation>
    </message>
    <message>
        <source>Sites with their use</source>
        <translation>대상지와 그 이용</translation>
    </message>
    <message>
        <source>Sites: {sites}; share with a detection: {naive}. Share used: {mean_psi} ({low_psi} to {high_psi}). Detection by one visit to a used site: {mean_p} ({low_p} to {high_p}).</source>
        <translation>대상지: {sites}; 탐지가 있는 비율: {naive}. 이용된 비율: {mean_psi}({low_psi}~{high_psi}). 이용된 대상지를 한 번 방문할 때의 탐지: {mean_p}({low_p}~{high_p}).</translation>
    </message>
    <message>
        <source>Six flagship species, six countries: what is known, what is shared, what is missing</source>
        <translation>여섯 깃대종, 여섯 나라: 알려진 것, 공유된 것, 누락된 것</translation>
    </message>
    <message>
        <source>Sliver</source>
        <translation>슬리버 폴리곤</translation>
    </message>
    <message>
        <source>Slow loss (1 to 10 % in 10 years)</source>
        <translation>느린 감소(10년간 1~10%)</translation>
    </message>
    <message>
        <source>Smaller changes are not listed; the tables count them.</source>
        <translation>더 작은 변화는 목록에 넣지 않으며, 테이블에서는 셉니다.</translation>
    </message>
    <message>
        <source>Smaller gaps are not listed; the tables count them.</source>
        <translation>더 작은 공백은 목록에 넣지 않으며, 테이블에서는 셉니다.</translation>
    </message>
    <message>
        <source>Smaller parts are listed.</source>
        <translation>이보다 작은 부분을 목록에 넣습니다.</translation>
    </message>
    <message>
        <source>Smallest area mapped (ha)</source>
        <translation>지도에 넣는 최소 면적(ha)</translation>
    </message>
    <message>
        <source>Smallest gap (ha)</source>
        <translation>가장 작은 보호 공백(ha)</translation>
    </message>
    <message>
        <source>So far beyond the radius current may flow, but has no sources.</source>
        <translation>반지름 밖으로 이 거리까지 전류가 흐를 수 있으나 그곳에는 전류원이 없습니다.</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>풀이</translation>
    </message>
    <message>
        <source>Solutions: {solved}; largest residual: {residual}.</source>
        <translation>풀이: {solved}; 가장 큰 잔차: {residual}.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Sources (raster)</source>
        <translation>전류원(래스터)</translation>
    </message>
    <message>
        <source>Sources differ on the area: {areas}.</source>
        <translation>출처에 따라 면적이 다릅니다: {areas}.</translation>
    </message>
    <message>
        <source>Sources that agree</source>
        <translation>의견이 같은 출처</translation>
    </message>
    <message>
        <source>Sources that answer no</source>
        <translation>필요 없다고 답한 출처</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>출처: {sources}</translation>
    </message>
    <message>
        <source>South-west of Primorye, and Jilin</source>
        <translation>연해주 남서부와 지린성</translation>
    </message>
    <message>
        <source>Spacing of the mask (m)</source>
        <translation>마스크의 간격(m)</translation>
    </message>
    <message>
        <source>Spatial blocks, group {fold}</source>
        <translation>공간 블록, 그룹 {fold}</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>종</translation>
    </message>
    <message>
        <source>Species and season</source>
        <translation>종과 계절</translation>
    </message>
    <message>
        <source>Species and sites</source>
        <translation>종과 대상지</translation>
    </message>
    <message>
        <source>Species at sites</source>
        <translation>대상지의 종</translation>
    </message>
    <message>
        <source>Species of the site</source>
        <translation>대상지의 종</translation>
    </message>
    <message>
        <source>Species shown in the project; none chosen means all.</source>
        <translation>프로젝트에 표시할 종입니다. 선택하지 않으면 모든 종을 표시합니다.</translation>
    </message>
    <message>
        <source>Species {species}, {agencies}: by the codes alone animals at least {joint}; the lists add up to {listed}, of which counted twice: {twice}.</source>
        <translation>종 {species}, 기관 {agencies}: 코드만으로 본 최소 개체수: {joint}; 목록의 합계: {listed}, 그중 두 번 센 것: {twice}.</translation>
    </message>
    <message>
        <source>Species {species}, {countries}: animals at least {joint}, at most {most}.</source>
        <translation>종: {species}, 국가: {countries}; 최소 개체수: {joint}, 최대 개체수: {most}.</translation>
    </message>
    <message>
        <source>Species {species}, {countries}: animals at least {joint}; national lists add up to {national}, of which counted twice: {twice}.</source>
        <translation>종: {species}, 국가: {countries}; 최소 개체수: {joint}; 국가별 목록의 합계: {national}, 그 가운데 두 번 센 개체수: {twice}.</translation>
    </message>
    <message>
        <source>Spread crossings over border segments</source>
        <translation>국경 통과를 국경 구간에 배분</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>안정</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>이해관계자</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>표준오차</translation>
    </message>
    <message>
        <source>Start (date and time)</source>
        <translation>시작(날짜와 시각)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>State of the recommendations</source>
        <translation>권고의 상태</translation>
    </message>
    <message>
        <source>State, pressure and response are asked as in the monitoring of Important Bird Areas (BirdLife International 2006); threats are those of the IUCN-CMP classification (Salafsky et al. 2008).</source>
        <translation>상태, 압력, 대응은 중요조류서식지 모니터링의 방식에 따라 묻습니다(BirdLife International 2006). 위협요인은 IUCN-CMP 분류를 따릅니다(Salafsky et al. 2008).</translation>
    </message>
    <message>
        <source>Statements of a need: {kept}, in rows: {rows}; with polygons: {polygons}; on which sources differ: {disputed}.</source>
        <translation>필요를 밝힌 내용: {kept}, 이를 담은 행: {rows}; 폴리곤이 있는 행: {polygons}; 출처에 따라 답이 다른 행: {disputed}.</translation>
    </message>
    <message>
        <source>Station or location</source>
        <translation>설치지점 또는 지점</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>설치지점</translation>
    </message>
    <message>
        <source>Stations that are told only together with others of their cell, because their records or their effort would single them out: {stations}.</source>
        <translation>레코드나 노력량 때문에 따로 드러날 수 있어 같은 셀의 다른 곳과 묶어서만 나타낸 설치지점: {stations}.</translation>
    </message>
    <message>
        <source>Stations whose clock is read as UTC, because its offset is not known: {stations}.</source>
        <translation>시차를 알 수 없어 시계를 UTC로 읽은 설치지점: {stations}.</translation>
    </message>
    <message>
        <source>Stations whose place is generalised: {stations}. Nothing was estimated, because coarse places make animals seem to move farther. Ask the neighbour for exact places, or give the width of the grid.</source>
        <translation>위치가 일반화된 설치지점: {stations}. 위치가 거칠면 동물이 실제보다 더 멀리 이동하는 것처럼 보이므로 아무것도 추정하지 않았습니다. 이웃 국가에 정확한 위치를 요청하거나 격자의 너비를 입력하십시오.</translation>
    </message>
    <message>
        <source>Stations with effort</source>
        <translation>노력량이 있는 설치지점</translation>
    </message>
    <message>
        <source>Stations with effort: {stations}; trap-days: {days}.</source>
        <translation>노력량이 있는 설치지점: {stations}; 카메라 작동일: {days}.</translation>
    </message>
    <message>
        <source>Stations with usage</source>
        <translation>작동일이 있는 설치지점</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Status of the species</source>
        <translation>종의 현황</translation>
    </message>
    <message>
        <source>Steep decline</source>
        <translation>급격한 감소</translation>
    </message>
    <message>
        <source>Step 10: look for a second line of evidence for matches across the border, such as other markers or a photo of an animal that was handled. Confirm or refuse the proposals, and run again: confirmed links stay.</source>
        <translation>10단계: 국경을 사이에 둔 일치에는 다른 표지자나 포획했던 동물의 사진과 같은 또 다른 증거를 찾습니다. 제안을 확인하거나 거부하고 다시 실행합니다. 확인한 연결은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Step 2: import simulated_genotypes.csv under the same name. Records kept: 2,080, four amplifications of 12 loci and of a sex marker.</source>
        <translation>2단계: 같은 이름으로 simulated_genotypes.csv 파일을 가져옵니다. 유지된 레코드: 2,080(유전자좌 12개와 성별 표지자 하나의 증폭 네 번).</translation>
    </message>
    <message>
        <source>Step 3: run “Match genotypes” with SPECIES AT. The log tells 39 samples that entered, one with too few loci, and 17 animals. The two laboratories are not calibrated: 380 pairs were not compared, and no animal is on both sides of the border.</source>
        <translation>3단계: SPECIES AT로 “유전자형 일치 판정” 알고리즘을 실행합니다. 로그에 사용한 시료 39개, 유전자좌가 너무 적은 시료 1개, 개체 17마리가 나옵니다. 두 분석실은 서로 보정되지 않았으므로 380쌍을 비교하지 않았으며, 국경 양쪽에 있는 개체가 없습니다.</translation>
    </message>
    <message>
        <source>Step 4: open simulated_calibration.csv in a table program. At PTI010 the differences between the laboratories scatter by more than half a base pair, and laboratory B calls FCA441 otherwise, F441.</source>
        <translation>4단계: 표 프로그램에서 simulated_calibration.csv 파일을 엽니다. PTI010에서는 분석실 간 차이가 0.5 염기쌍보다 크게 흩어지며, 분석실 B는 FCA441을 다른 이름인 F441로 부릅니다.</translation>
    </message>
    <message>
        <source>Step 5: run again with this file as CALIBRATION. All 741 pairs are compared, of them 380 across the border. Now there are 14 animals; three of them were sampled on both sides.</source>
        <translation>5단계: 이 파일을 CALIBRATION으로 지정하여 다시 실행합니다. 741쌍을 모두 비교하며, 그중 380쌍이 국경을 사이에 둡니다. 이제 개체는 14마리이며, 그중 3마리는 양쪽에서 시료가 채취되었습니다.</translation>
    </message>
    <message>
        <source>Step 6: look at the plot. Pairs at none or one mismatching locus are of one animal; after a gap follow the pairs of different animals. Without a gap more loci are needed.</source>
        <translation>6단계: 그림을 봅니다. 불일치 유전자좌가 없거나 하나인 쌍은 한 개체의 것이며, 틈 다음에 서로 다른 개체의 쌍이 이어집니다. 틈이 없으면 유전자좌가 더 필요합니다.</translation>
    </message>
    <message>
        <source>Step 7: read the false matches to expect in the report: 0.058, and across the border 0.037, if all animals were full siblings. That is few, but not below 0.05 for pairs that share fewer loci: 8 animals are certain and 6 probable.</source>
        <translation>7단계: 보고서에서 예상되는 거짓 일치를 읽습니다. 모든 개체가 전형제자매라고 볼 때 0.058이며, 국경을 사이에 둔 것은 0.037입니다. 적은 수이지만 공통 유전자좌가 더 적은 쌍에서는 0.05보다 작지 않으므로 8마리는 확실, 6마리는 유력입니다.</translation>
    </message>
    <message>
        <source>Step 8: open the table of pairs. The two of sample simulated-36 that differ at one locus differ by dropout alone, and are probable. Amplify this locus again before a match may become certain.</source>
        <translation>8단계: 쌍의 표를 엽니다. 시료 simulated-36이 들어 있고 유전자좌 하나가 다른 두 쌍은 대립유전자 탈락만으로 다르므로 유력입니다. 이 유전자좌를 다시 증폭한 뒤에야 일치가 확실이 될 수 있습니다.</translation>
    </message>
    <message>
        <source>Step 9: sort the pairs by status. There is no conflict; one would have a sample that matches two animals, to be amplified again. In the table of loci FCA441 has the most dropout, 10.7 percent.</source>
        <translation>9단계: 쌍을 상태별로 정렬합니다. 충돌은 없습니다. 충돌이 있다면 두 개체와 일치하는 시료가 있으며 그 시료를 다시 증폭해야 합니다. 유전자좌의 표에서는 FCA441의 대립유전자 탈락이 10.7퍼센트로 가장 많습니다.</translation>
    </message>
    <message>
        <source>Steps (value: score)</source>
        <translation>단계(값: 점수)</translation>
    </message>
    <message>
        <source>Steps faster than the species can (tiger 60, leopards 40, birds 1500 km a day) put both their records aside. Every record is used or has its reason in the table of records not used. A record on a side that is not chosen still parts the records before and after it.</source>
        <translation>종의 한계(하루에 호랑이 60 km, 표범류 40 km, 조류 1500 km)보다 빠른 이동은 앞뒤 두 레코드를 모두 제쳐 둡니다. 모든 레코드는 사용되거나, 사용하지 않은 레코드의 테이블에 그 이유가 적힙니다. 선택하지 않은 쪽의 레코드도 그 앞뒤의 레코드를 갈라놓습니다.</translation>
    </message>
    <message>
        <source>Storms and floods</source>
        <translation>폭풍과 홍수</translation>
    </message>
    <message>
        <source>Straight lines from record to record in the order of time, not the way that was taken. The places are exact and not to be passed on.</source>
        <translation>기록을 시간 순서로 이은 직선이며 실제로 지나간 길이 아닙니다. 위치가 정확하므로 외부에 넘기지 마십시오.</translation>
    </message>
    <message>
        <source>Strength of the connections kept: {kept}; cut: {cut}.</source>
        <translation>유지된 연결의 강도: {kept}; 끊긴 연결의 강도: {cut}.</translation>
    </message>
    <message>
        <source>Stretches of border</source>
        <translation>국경 구간</translation>
    </message>
    <message>
        <source>Stretches of border: {stretches}; with a jump: {jumps}; without data on one side: {no_data}. A jump is more often a change of legend than of the land: compare the layers before use.</source>
        <translation>국경 구간: {stretches}; 급변이 있는 구간: {jumps}; 한쪽에 데이터가 없는 구간: {no_data}. 급변은 실제 토지보다 범례가 달라져 생기는 경우가 더 많으므로 사용하기 전에 레이어를 비교하십시오.</translation>
    </message>
    <message>
        <source>Stretches that jump</source>
        <translation>급변하는 구간</translation>
    </message>
    <message>
        <source>Strong increase</source>
        <translation>강한 증가</translation>
    </message>
    <message>
        <source>Studies the site</source>
        <translation>대상지 연구</translation>
    </message>
    <message>
        <source>Study a joint area on both sides</source>
        <translation>공동 조사지역의 양쪽 살펴보기</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>조사지역</translation>
    </message>
    <message>
        <source>Study area {area} has no site. Nothing was computed. Add its sites to the table study_area_sites.</source>
        <translation>조사지역 {area}: 대상지가 없습니다. 아무것도 계산하지 않았습니다. study_area_sites 테이블에 그 대상지를 추가하십시오.</translation>
    </message>
    <message>
        <source>Study area {area} names sites that the database does not list: {sites}. Nothing was computed. Add them to the table sites, or correct the table study_area_sites.</source>
        <translation>조사지역 {area}: 데이터베이스에 없는 대상지가 적혀 있습니다: {sites}. 아무것도 계산하지 않았습니다. sites 테이블에 추가하거나 study_area_sites 테이블을 정정하십시오.</translation>
    </message>
    <message>
        <source>Study area {area}: seasons with a count on one side {one}, on several sides {several}, added {added}.</source>
        <translation>조사지역 {area}: 개체수 조사가 한쪽에 있는 계절 {one}, 여러 쪽에 있는 계절 {several}, 더한 계절 {added}.</translation>
    </message>
    <message>
        <source>Study areas and their counts</source>
        <translation>조사지역과 그 개체수 조사</translation>
    </message>
    <message>
        <source>Study areas of your own</source>
        <translation>자체 조사지역</translation>
    </message>
    <message>
        <source>Study: {area}, {years}. Source: {source}.</source>
        <translation>연구: {area}, {years}. 출처: {source}.</translation>
    </message>
    <message>
        <source>Subregion</source>
        <translation>소지역</translation>
    </message>
    <message>
        <source>Subregion, or no country stated</source>
        <translation>소지역이거나 국가가 명시되지 않음</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>증폭 성공률</translation>
    </message>
    <message>
        <source>Suitability (raster)</source>
        <translation>서식적합성(래스터)</translation>
    </message>
    <message>
        <source>Suitability along each covariate, the others at their mean.</source>
        <translation>다른 공변량을 평균에 두고 각 공변량에 따라 본 서식적합성입니다.</translation>
    </message>
    <message>
        <source>Suitability becomes resistance by a line, by the exponential curve of Trainor et al. (2013), or by a power. Where land cover is given too, the greater resistance counts. Ruggedness is the vector ruggedness measure (Sappington et al. 2007) or the terrain ruggedness index (Riley et al. 1999); flat ground resists more by the weight.</source>
        <translation>적합성은 직선, Trainor et al. (2013)의 지수 곡선 또는 거듭제곱에 따라 저항으로 변환합니다. 토지피복도 지정하면 더 큰 저항을 적용합니다. 지형 험준도는 벡터 험준도 지수(Sappington et al. 2007) 또는 지형 험준도 지수(Riley et al. 1999)이며, 평탄한 지면은 가중치만큼 더 저항합니다.</translation>
    </message>
    <message>
        <source>Suitability is relative: it is no probability that an animal is there, and no density.</source>
        <translation>서식적합성은 상대적인 값이며, 동물이 그곳에 있을 확률도 밀도도 아닙니다.</translation>
    </message>
    <message>
        <source>Suitability of habitat (raster)</source>
        <translation>서식적합성(래스터)</translation>
    </message>
    <message>
        <source>Sum of national lists</source>
        <translation>국가별 목록의 합계</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Sums alone, to be passed on: no station, no date, and no figure of few stations.</source>
        <translation>외부에 전달하기 위한 합계만 담습니다. 설치지점과 날짜가 없으며, 설치지점이 적은 수치도 없습니다.</translation>
    </message>
    <message>
        <source>Sums alone, with the plot: no sample and no place.</source>
        <translation>그림이 들어 있는 합계만 담으며, 시료와 위치는 없습니다.</translation>
    </message>
    <message>
        <source>Sums alone: no code, no place and no reviewer.</source>
        <translation>합계만 담으며, 코드, 위치, 검토자는 없습니다.</translation>
    </message>
    <message>
        <source>Sums, tests and the method record (ODMAP): no place.</source>
        <translation>합계, 검사, 방법 기록(ODMAP)만 담으며 위치는 없습니다.</translation>
    </message>
    <message>
        <source>Survey effort</source>
        <translation>조사 노력량</translation>
    </message>
    <message>
        <source>Survey effort by country</source>
        <translation>국가별 조사 노력량</translation>
    </message>
    <message>
        <source>Survey effort on both sides</source>
        <translation>양쪽의 조사 노력량</translation>
    </message>
    <message>
        <source>Survey effort, and what each country has not yet shared</source>
        <translation>조사 노력량과 각 국가가 아직 공유하지 않은 것</translation>
    </message>
    <message>
        <source>Surveyed means that the database has trap-days of a station to which this segment is the nearest, at most 40 km off. Where there are none, no crossing found does not mean that none happened.</source>
        <translation>조사됨이란 이 구간을 가장 가까운 구간으로 하며 40 km 이내에 있는 설치지점의 카메라 작동일이 데이터베이스에 있다는 뜻입니다. 그러한 카메라 작동일이 없는 곳에서는, 국경 통과를 찾지 못했다고 해서 통과가 없었다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>Survival of a year, or not having left for ever</source>
        <translation>1년 동안 살아남고 영영 떠나지도 않을 확률</translation>
    </message>
    <message>
        <source>Survival, rates, probabilities of change, detection.</source>
        <translation>생존율, 통과율, 쪽을 바꿀 확률, 탐지율입니다.</translation>
    </message>
    <message>
        <source>TIRM: a closed population has two classes of animals, one easily found and one less so.</source>
        <translation>TIRM: 폐쇄 개체군에 쉽게 발견되는 개체와 덜 발견되는 개체의 두 부류가 있습니다.</translation>
    </message>
    <message>
        <source>TRAPPER</source>
        <translation>TRAPPER</translation>
    </message>
    <message>
        <source>TRENDS tells, for each bird, season and country and for the flyway, by how much the counts change per year, with a 95 % interval and the usual class. TOTALS has what was counted in each year, what was imputed, and the total where no more than half is imputed.</source>
        <translation>TRENDS는 조류, 계절, 국가마다 그리고 이동경로 전체에서 개체수가 해마다 얼마나 변하는지를 95% 구간, 통상적인 등급과 함께 나타냅니다. TOTALS에는 해마다의 조사값, 결측 대체값, 그리고 대체한 몫이 절반 이하일 때의 전체 값이 있습니다.</translation>
    </message>
    <message>
        <source>Table individuals gives one code of data set {dataset} to two animals of species {species}. Nothing was computed. Settle the matching, then run it again.</source>
        <translation>개체 테이블에서 데이터 세트 {dataset}의 코드 하나가 다음 종의 두 개체를 가리킵니다: {species}. 아무것도 계산하지 않았습니다. 일치 판정을 정리한 다음 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>Table of counts</source>
        <translation>개체수 조사표</translation>
    </message>
    <message>
        <source>Table or file</source>
        <translation>테이블 또는 파일</translation>
    </message>
    <message>
        <source>Table sites has no site {site}. Nothing was written. Choose an id that is in the table.</source>
        <translation>sites 테이블에 {site} 대상지가 없습니다. 아무것도 작성하지 않았습니다. 테이블에 있는 식별자를 선택하십시오.</translation>
    </message>
    <message>
        <source>Table {number}. {title}</source>
        <translation>표 {number}. {title}</translation>
    </message>
    <message>
        <source>Table {table} has no column {column} that a reviewer may correct. Nothing was changed. Check the name.</source>
        <translation>{table} 테이블에는 검토자가 정정할 수 있는 {column} 열이 없습니다. 변경된 내용이 없습니다. 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>Table {table} has no columns {columns}. Nothing was changed. Remove them or correct the mapping.</source>
        <translation>{table} 테이블에 다음 열이 없습니다: {columns}. 변경된 내용이 없습니다. 해당 열을 빼거나 대응을 고치십시오.</translation>
    </message>
    <message>
        <source>Table {table} has no release rule. Nothing was released. Use its working output instead.</source>
        <translation>{table} 테이블에 제공 규칙이 없습니다. 아무것도 제공하지 않았습니다. 대신 작업용 산출물을 사용하십시오.</translation>
    </message>
    <message>
        <source>Take a coarser grid all the same</source>
        <translation>그래도 더 거친 격자 사용</translation>
    </message>
    <message>
        <source>Take these weights</source>
        <translation>이 가중치 사용</translation>
    </message>
    <message>
        <source>Take weights from</source>
        <translation>가중치를 가져올 곳</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>받아들인 날짜</translation>
    </message>
    <message>
        <source>Taken in or corrected</source>
        <translation>받아들이거나 정정한 것</translation>
    </message>
    <message>
        <source>Taken out of the records</source>
        <translation>레코드에서 제외함</translation>
    </message>
    <message>
        <source>Takes a reviewer's decision on issues of the import or of the tests, with name, date and remark, and changes the records at once.</source>
        <translation>가져오기나 검사에서 나온 문제에 대한 검토자의 결정을 이름, 날짜, 비고와 함께 받아 레코드를 바로 변경합니다.</translation>
    </message>
    <message>
        <source>Takes records of camera traps, DNA samples, telemetry, patrols and bird counts into the database. The format is told by the content of the file, folder or zip, never by its name.</source>
        <translation>무인센서카메라, DNA 시료, 원격측정, 순찰, 조류 개체수 조사의 레코드를 데이터베이스에 받아들입니다. 형식은 파일, 폴더 또는 ZIP의 내용으로 판별하며, 결코 이름으로 판별하지 않습니다.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표량</translation>
    </message>
    <message>
        <source>Target (%)</source>
        <translation>목표량(%)</translation>
    </message>
    <message>
        <source>Target (percent)</source>
        <translation>목표량(퍼센트)</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>표적 분류군</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>목표량</translation>
    </message>
    <message>
        <source>Targets met: {met} of {all}.</source>
        <translation>달성한 목표량: {all}개 가운데 {met}개.</translation>
    </message>
    <message>
        <source>Tells for each key site how much of a Ramsar Information Sheet, a Flyway Site Information Sheet and a Key Biodiversity Area proposal the database answers, what is missing, why, and what mends it. Sheets of waterbirds are asked of sites that list one.</source>
        <translation>각 핵심 서식지에 대하여 람사르 정보표, 이동경로 대상지 정보표, 핵심생물다양성지역 제안서의 얼마만큼을 데이터베이스로 답할 수 있는지, 무엇이 왜 부족하고 어떻게 고치는지 나타냅니다. 물새의 정보표는 물새가 등재된 대상지에만 적용합니다.</translation>
    </message>
    <message>
        <source>Tells how much of each species' range, habitat, site and corridor lies in protected areas, in each country and in all, and shows the parts without protection where the target is missed (gap analysis, Scott et al. 1993).</source>
        <translation>각 종의 분포역, 서식지, 대상지, 생태축이 국가별로 그리고 전체에서 보호지역에 얼마나 들어 있는지 나타내고, 목표량을 달성하지 못한 경우 보호되지 않은 부분을 보여 줍니다(공백 분석, Scott et al. 1993).</translation>
    </message>
    <message>
        <source>Tells what changed in the database between two days: new counts, verdicts that changed and why, border crossings, protected areas, site assessments and recommendations, by country and by species. It is made for the yearly meeting.</source>
        <translation>두 날짜 사이에 데이터베이스에서 무엇이 변경되었는지 국가별, 종별로 나타냅니다. 새 개체수 조사, 바뀐 판정과 그 이유, 국경 통과, 보호지역, 대상지 평가, 권고를 담습니다. 연례 회의를 위한 보고서입니다.</translation>
    </message>
    <message>
        <source>Tells what countries gain by reaching conservation targets together: for each pair and for all, the value of acting alone and together, both with bounds (after Kark et al. 2009).</source>
        <translation>국가들이 보전 목표량을 함께 달성하면 얻는 것을 나타냅니다. 각 쌍과 전체에 대하여 따로 추진할 때와 함께 추진할 때의 값을 모두 한계와 함께 적습니다(Kark et al. 2009에 따름).</translation>
    </message>
    <message>
        <source>Tells what each corridor needs of each country: how much of it is protected and where the gaps are, which sites, barriers and threats it meets, and whether animals were recorded as often as the effort lets expect.</source>
        <translation>각 생태축에 국가마다 무엇이 필요한지 보여 줍니다. 생태축이 얼마나 보호되고 공백은 어디에 있는지, 어떤 대상지, 장벽, 위협요인과 만나는지, 노력량으로 기대되는 만큼 자주 동물이 기록되었는지를 나타냅니다.</translation>
    </message>
    <message>
        <source>Tells whether a neighbour's package is as it was signed. It is not kept in the database.</source>
        <translation>이웃 나라의 패키지가 서명할 때의 상태 그대로인지 확인하는 데 씁니다. 데이터베이스에 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Tells which codes of several agencies are one animal, by what reviewers decided, and how many animals there are. Its first line is the joint minimum: animals of the first list plus those of the second, less those on both, from the codes alone and without a place.</source>
        <translation>검토자의 결정에 따라 여러 기관의 코드 가운데 어느 것들이 한 개체인지, 그리고 개체가 몇 마리인지 보여 줍니다. 첫 줄은 공동 최소 개체수입니다. 이는 첫째 목록의 개체수에 둘째 목록의 개체수를 더하고 두 목록 모두에 있는 개체수를 뺀 값이며, 위치 없이 코드만으로 구합니다.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Test other contrasts of resistance</source>
        <translation>다른 저항 대비 시험</translation>
    </message>
    <message>
        <source>Test {test} cannot have the level {level}. Nothing was changed. The levels are: {known}.</source>
        <translation>{test} 검사에는 {level} 수준을 지정할 수 없습니다. 변경된 내용이 없습니다. 지정할 수 있는 수준: {known}.</translation>
    </message>
    <message>
        <source>Test {test} has no parameter {parameter}. Nothing was changed. Its parameters are: {known}.</source>
        <translation>{test} 검사에는 {parameter} 파라미터가 없습니다. 변경된 내용이 없습니다. 이 검사의 파라미터: {known}.</translation>
    </message>
    <message>
        <source>Tested in {blocks} groups of blocks of {size} km: mean AUC {auc}. Lowest AUC in a country left out of the fit: {country}.</source>
        <translation>한 변이 {size} km인 블록을 {blocks}개 그룹으로 나누어 검사했습니다. 평균 AUC: {auc}. 적합에서 제외한 국가 가운데 AUC가 가장 낮은 국가: {country}.</translation>
    </message>
    <message>
        <source>Tests a habitat map: invalid geometry, overlaps, gaps, slivers, parts below the smallest area, classes that the list does not have, fields that are not filled in, and classes that change at a border. Nothing is mended.</source>
        <translation>서식지 지도를 검사하여 유효하지 않은 도형, 겹침, 빈틈, 슬리버 폴리곤, 최소 면적보다 작은 부분, 목록에 없는 유형, 채워지지 않은 필드, 국경에서 달라지는 유형을 찾습니다. 고치는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Tests of the model</source>
        <translation>모형의 검사</translation>
    </message>
    <message>
        <source>Tests: AUC and the Boyce index (Hirzel et al. 2006), in five groups of spatial blocks (Valavi et al. 2019), and with each country left out of the fit and tested. MESS (Elith et al. 2010) tells cells whose conditions the model does not know. Covariates that jump at a border are told: a change of legend looks like habitat.</source>
        <translation>검사: AUC와 Boyce 지수(Hirzel et al. 2006)이며, 공간 블록의 다섯 그룹으로(Valavi et al. 2019), 그리고 각 국가를 적합에서 제외하고 그 국가에서 검사합니다. MESS(Elith et al. 2010)는 모형이 모르는 조건의 셀을 나타냅니다. 국경에서 급변하는 공변량도 알립니다. 범례의 변화는 서식지처럼 보입니다.</translation>
    </message>
    <message>
        <source>Texts in the column of individual codes that are no plain codes and were replaced: {codes}.</source>
        <translation>개체 코드 열에서 단순한 코드가 아니어서 바꾼 텍스트: {codes}.</translation>
    </message>
    <message>
        <source>That of the clocks, by its name in the IANA list (Asia/Vladivostok), where the file does not say it.</source>
        <translation>시계의 시간대이며, 파일에 나와 있지 않을 때 IANA 목록의 이름(Asia/Vladivostok)으로 지정합니다.</translation>
    </message>
    <message>
        <source>That of the coordinates in the file, where the file does not say it.</source>
        <translation>파일에 있는 좌표의 좌표계이며, 파일에 나와 있지 않을 때 지정합니다.</translation>
    </message>
    <message>
        <source>That share of the captures was made wrong {fits} times as new animals and {fits} times as others', and the model fitted again. Middle, least and greatest estimate are shown.</source>
        <translation>그 비율의 포획을 {fits}번은 새 개체로, {fits}번은 다른 개체의 것으로 잘못되게 만들어 모형을 다시 적합했습니다. 추정값의 중간값, 최솟값, 최댓값을 나타냅니다.</translation>
    </message>
    <message>
        <source>That share of the captures was made wrong, 200 times: at the low end all of them are given to other animals, at the high end all of them become new ones.</source>
        <translation>그 비율의 포획을 200번 잘못되게 만들었습니다. 구간의 낮은 끝에서는 그 포획을 모두 다른 개체에 넘기고, 높은 끝에서는 모두 새 개체로 만듭니다.</translation>
    </message>
    <message>
        <source>That share of the records was given the code of another animal, 20 times. The middle, the least and the greatest estimate are shown; where they differ much from the rates above, identities decide the result.</source>
        <translation>그 비율의 레코드에 다른 개체의 코드를 20번 주었습니다. 추정값의 중간값, 최솟값, 최댓값을 나타냅니다. 이 값들이 위의 통과율과 크게 다르면 개체식별이 결과를 좌우한다는 뜻입니다.</translation>
    </message>
    <message>
        <source>The GeoPackage that “Create conservation database” wrote.</source>
        <translation>“보전 데이터베이스 생성” 알고리즘이 작성한 GeoPackage입니다.</translation>
    </message>
    <message>
        <source>The Red List says now</source>
        <translation>적색목록의 현재 등급</translation>
    </message>
    <message>
        <source>The absence of a count says nothing about the absence of animals.</source>
        <translation>개체수 조사가 없다고 해서 동물이 없다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>The addressee is neither a country nor a key site.</source>
        <translation>수신처가 국가도 핵심 서식지도 아닙니다.</translation>
    </message>
    <message>
        <source>The agreement says nothing on recipient {recipient}. Nothing was shared. Recipients that it knows: {known}. Name one of them, or add rows for this recipient to the policy file.</source>
        <translation>합의에는 이 수령자에 관한 내용이 없습니다: {recipient}. 아무것도 공유하지 않았습니다. 합의에 나오는 수령자: {known}. 그중 하나를 지정하거나, 정책 파일에 이 수령자의 행을 추가하십시오.</translation>
    </message>
    <message>
        <source>The algorithm {algorithm} had not been run by the end of the period, so its results are not compared.</source>
        <translation>기간이 끝날 때까지 {algorithm} 알고리즘을 실행하지 않았으므로 그 결과는 비교하지 않습니다.</translation>
    </message>
    <message>
        <source>The algorithm {algorithm} has not run in this database yet, and nothing can be told of its results.</source>
        <translation>{algorithm} 알고리즘이 이 데이터베이스에서 아직 실행되지 않아 그 결과를 나타낼 수 없습니다.</translation>
    </message>
    <message>
        <source>The amount of each species or habitat in the unit. Left empty, all fields whose names begin with f_.</source>
        <translation>단위 안에 있는 각 종 또는 서식지의 양입니다. 비워 두면 이름이 f_로 시작하는 모든 필드를 사용합니다.</translation>
    </message>
    <message>
        <source>The animal is a cub.</source>
        <translation>동물이 새끼입니다.</translation>
    </message>
    <message>
        <source>The animal is told on two sides at one instant.</source>
        <translation>한 동물이 같은 순간에 양쪽에 있는 것으로 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The animal was moved or confined by people; its first steps are not its own.</source>
        <translation>사람이 옮기거나 가둔 동물이므로 처음의 이동은 동물 스스로 한 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>The archive is generalised where the policy asks for it: cell, month and replaced names, and each such record says so. Pictures, people and records without a species are withheld and counted.</source>
        <translation>아카이브는 정책이 요구하는 부분을 셀, 월, 바꾼 이름으로 일반화하며, 그러한 레코드마다 일반화했다는 사실을 적습니다. 사진, 사람, 종이 없는 레코드는 비공개로 하고 그 수를 셉니다.</translation>
    </message>
    <message>
        <source>The area is a list of sites without a boundary. Counts and assessments are of these sites; effort, animals and what is not shared are of the whole of each country.</source>
        <translation>지역은 경계가 없는 대상지 목록입니다. 개체수 조사와 평가는 이 대상지들의 것이며, 노력량, 동물, 공유되지 않은 것은 각 국가 전체의 값입니다.</translation>
    </message>
    <message>
        <source>The area of each corridor, instead of the percent.</source>
        <translation>퍼센트 대신 지정하는 각 생태축의 면적입니다.</translation>
    </message>
    <message>
        <source>The areas overlap: these estimates are never added.</source>
        <translation>지역이 서로 겹치므로 이 추정값은 결코 더하지 않습니다.</translation>
    </message>
    <message>
        <source>The attacker is taken to hold the exact records without the codes of the animals. A package in which one further record could be tied to one place is not written.</source>
        <translation>공격자는 동물의 코드가 없는 정확한 레코드를 가지고 있다고 가정합니다. 레코드가 하나라도 더 정확한 위치 하나와 연결될 수 있는 패키지는 작성하지 않습니다.</translation>
    </message>
    <message>
        <source>The best new cross-border link joins two patches of different countries, within the cut distance, that raise PC most if animals passed between them as if they touched. It is exact and says where a way across would help most, not whether one can be made.</source>
        <translation>국경을 넘는 최선의 새 연결은 한계 거리 안에 있는 서로 다른 국가의 두 패치를 잇는 것으로, 두 패치가 맞닿은 것처럼 동물이 오갈 때 PC가 가장 많이 커지는 연결입니다. 이 연결은 정확하게 계산하며, 어디에 길이 있으면 가장 도움이 되는지를 알려 줄 뿐 그 길을 만들 수 있는지는 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>The bias may be large; it is told beside the result.</source>
        <translation>편향이 클 수 있으며, 결과 옆에 나타냅니다.</translation>
    </message>
    <message>
        <source>The border is {distance_m} m away, the uncertainty is {uncertainty_m} m, and no side is declared.</source>
        <translation>국경까지의 거리는 {distance_m} m, 불확실성은 {uncertainty_m} m이며, 국경의 어느 쪽인지 명시되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The border test compares the medians of both sides along stretches of 20 km, within 5 km and beyond the 300 m that the line is uncertain by. A ratio of 2 or more is flagged: where the legend changes with the country, the raster does and the land does not. The border line itself is never given out.</source>
        <translation>국경 검사는 20 km 구간을 따라, 선의 불확실성인 300 m의 바깥이면서 5 km 이내인 범위에서 양쪽의 중앙값을 비교합니다. 비가 2 이상이면 표시합니다. 국가에 따라 범례가 달라지는 곳에서는 래스터만 달라지고 실제 토지는 달라지지 않습니다. 국경선 자체는 결코 내보내지 않습니다.</translation>
    </message>
    <message>
        <source>The bound comes from prices of the targets (Fisher 1981) and minimum cuts (Greig, Porteous and Seheult 1989), selections from simulated annealing (Ball, Possingham and Watts 2009) and HiGHS (Huangfu and Hall 2018), which also solves small problems exactly. With a strong penalty the gap may stay wide. Where the Python library PyMaxflow is installed, large problems have smaller gaps.</source>
        <translation>한계는 목표량의 가격(Fisher 1981)과 최소 절단(Greig, Porteous and Seheult 1989)으로 구하고, 선택은 모의 담금질(Ball, Possingham and Watts 2009)과 HiGHS(Huangfu and Hall 2018)로 구합니다. HiGHS는 작은 문제를 정확하게 풀기도 합니다. 벌점이 크면 격차가 넓은 채로 남을 수 있습니다. Python 라이브러리 PyMaxflow가 설치되어 있으면 큰 문제의 격차가 더 작아집니다.</translation>
    </message>
    <message>
        <source>The boundary of each site: only a point is published. An office draws it into the table sites.</source>
        <translation>각 대상지의 경계: 포인트만 공표되어 있습니다. 기관이 sites 테이블에 경계를 그립니다.</translation>
    </message>
    <message>
        <source>The brochure said</source>
        <translation>소책자의 등급</translation>
    </message>
    <message>
        <source>The buffer is too narrow: half as much again would change the sampled area by {change} percent. Four times sigma are {needed} m.</source>
        <translation>버퍼가 너무 좁습니다. 여기서 절반을 더 늘리면 표본 면적이 {change}퍼센트 달라집니다. 시그마의 네 배는 {needed} m입니다.</translation>
    </message>
    <message>
        <source>The calibration {file} does not lead to one laboratory: {labs}. Nothing was compared. Give one laboratory in lab_to in all rows, and never in lab_from.</source>
        <translation>{file} 보정표가 한 분석실로 이어지지 않습니다: {labs}. 아무것도 비교하지 않았습니다. 모든 행의 lab_to에 같은 분석실 하나를 적고, 그 분석실을 lab_from에는 적지 마십시오.</translation>
    </message>
    <message>
        <source>The cell is empty. Fill it in.</source>
        <translation>셀이 비어 있습니다. 셀을 채우십시오.</translation>
    </message>
    <message>
        <source>The cells of each corridor without its cores, as polygons to lay over countries and protected areas.</source>
        <translation>각 생태축의 셀에서 핵심지역을 뺀 폴리곤이며, 국가와 보호지역에 겹쳐 보는 데 씁니다.</translation>
    </message>
    <message>
        <source>The cells of each corridor without its cores. Exact: not to be passed on.</source>
        <translation>핵심지역을 뺀 각 생태축의 셀입니다. 위치가 정확하므로 외부에 전달하지 마십시오.</translation>
    </message>
    <message>
        <source>The cells of raster {layer} are not square, so that its moves have no common length. Nothing was computed. Warp it to square cells.</source>
        <translation>{layer} 래스터의 셀이 정사각형이 아니어서 이동 거리의 단위가 일정하지 않습니다. 아무것도 계산하지 않았습니다. 정사각형 셀로 재투영하십시오.</translation>
    </message>
    <message>
        <source>The cells of the mask with country and animals per 100 km2.</source>
        <translation>국가와 100 km²당 개체수가 적힌 마스크의 셀입니다.</translation>
    </message>
    <message>
        <source>The cells through which the way costs least more belong to the corridor: this percent of those reached.</source>
        <translation>경로의 비용이 최소 비용보다 가장 적게 초과하는 셀들이 생태축에 속하며, 두 핵심지역에서 닿는 셀 가운데 이 퍼센트를 차지합니다.</translation>
    </message>
    <message>
        <source>The choice of tests is not a JSON object with the names of tests. Nothing was changed. Correct the text, or leave it empty for the default levels.</source>
        <translation>검사 선택이 검사 이름을 담은 JSON 객체가 아닙니다. 변경된 내용이 없습니다. 텍스트를 고치거나, 기본 수준을 사용하려면 비워 두십시오.</translation>
    </message>
    <message>
        <source>The clock ended a step, so that another run may differ.</source>
        <translation>시간 제한으로 어느 단계가 끝났으므로 다시 실행하면 결과가 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>The clock of the camera was wrong.</source>
        <translation>카메라의 시계가 틀렸습니다.</translation>
    </message>
    <message>
        <source>The clock of the deployment is in doubt. {reason}</source>
        <translation>카메라 설치의 시계가 의심됩니다. {reason}</translation>
    </message>
    <message>
        <source>The clock showed this time twice or never, because clocks were changed; standard time was taken.</source>
        <translation>시계가 조정되어 이 시각이 두 번 나타났거나 한 번도 나타나지 않았습니다. 표준시로 보았습니다.</translation>
    </message>
    <message>
        <source>The clock was reset, is a year off or ran back.</source>
        <translation>시계가 초기화되었거나, 1년 어긋났거나, 거꾸로 갔습니다.</translation>
    </message>
    <message>
        <source>The code may have lost its last zero.</source>
        <translation>코드의 마지막 0이 없어졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>The column is not known and was not read. Use the names of columns of the form.</source>
        <translation>알 수 없는 열이어서 읽지 않았습니다. 양식에 있는 열 이름을 사용하십시오.</translation>
    </message>
    <message>
        <source>The coordinates are in a local reference system whose parameters are not public; the custodian can give them in WGS 84 or GSK-2011.</source>
        <translation>좌표가 파라미터가 공개되지 않은 지역 좌표계로 되어 있습니다. 자료 관리자가 WGS 84 또는 GSK-2011 좌표로 제공할 수 있습니다.</translation>
    </message>
    <message>
        <source>The coordinates are in metres, and neither they nor the reference system tell the zone.</source>
        <translation>좌표가 미터 단위이며, 좌표와 좌표계 어디에서도 구역을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The coordinates are in metres, and no reference system is named.</source>
        <translation>좌표가 미터 단위이며, 좌표계가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>The coordinates are no finer than a minute, about two kilometres.</source>
        <translation>좌표의 정밀도가 1분, 즉 약 2킬로미터보다 세밀하지 않습니다.</translation>
    </message>
    <message>
        <source>The coordinates are rounded more than the stated uncertainty says.</source>
        <translation>좌표가 명시된 불확실성보다 더 거칠게 반올림되어 있습니다.</translation>
    </message>
    <message>
        <source>The coordinates lie far outside the area of their reference system.</source>
        <translation>좌표가 해당 좌표계의 사용 지역을 크게 벗어났습니다.</translation>
    </message>
    <message>
        <source>The corrected value of column {column} does not fit: it must be {kind}. Nothing was changed. Correct the value.</source>
        <translation>{column} 열의 정정 값이 맞지 않습니다. 들어갈 값: {kind}. 변경된 내용이 없습니다. 값을 고치십시오.</translation>
    </message>
    <message>
        <source>The corrected value of column {column} is not one of those allowed. Nothing was changed. Allowed: {allowed}.</source>
        <translation>{column} 열의 정정 값은 허용되지 않는 값입니다. 변경된 내용이 없습니다. 허용되는 값: {allowed}.</translation>
    </message>
    <message>
        <source>The corrected values are not a JSON object with columns and their values. Nothing was changed. Correct the text.</source>
        <translation>정정 값이 열과 그 값을 담은 JSON 객체가 아닙니다. 변경된 내용이 없습니다. 텍스트를 고치십시오.</translation>
    </message>
    <message>
        <source>The cost is given by a raster and by a field. Nothing was computed. Leave one of them empty.</source>
        <translation>비용을 래스터와 필드로 모두 지정했습니다. 아무것도 계산하지 않았습니다. 둘 중 하나를 비워 두십시오.</translation>
    </message>
    <message>
        <source>The cost of unit {unit} is missing or below 0 (such units besides: {others}). Nothing was computed. Correct the costs.</source>
        <translation>{unit} 단위의 비용이 없거나 0보다 작습니다(그 밖의 그런 단위: {others}). 아무것도 계산하지 않았습니다. 비용을 고치십시오.</translation>
    </message>
    <message>
        <source>The count is of a region that holds or touches a site of the area.</source>
        <translation>지역의 대상지를 포함하거나 그에 맞닿은 더 넓은 지역의 개체수 조사입니다.</translation>
    </message>
    <message>
        <source>The count lacks its number, unit, season or year.</source>
        <translation>개체수 조사에 수, 단위, 계절 또는 연도가 없습니다.</translation>
    </message>
    <message>
        <source>The count names no country, such as a total of a flyway.</source>
        <translation>이동경로 전체의 총수처럼 국가가 적혀 있지 않은 개체수 조사입니다.</translation>
    </message>
    <message>
        <source>The country is the side that the deployment declares, else that of its point; coarsened places have no distance from the border.</source>
        <translation>국가는 카메라 설치에 명시된 국경 쪽으로 정하고, 명시되어 있지 않으면 포인트의 위치로 정합니다. 거칠게 만든 위치에는 국경으로부터의 거리가 없습니다.</translation>
    </message>
    <message>
        <source>The country of a unit is told by the strips along the land borders, and far from them by QGIS's map of the world; no unit is cut along a border. At sea, and within the uncertainty of a border, it is unknown. A country_share below 1 is known to about 5 %.</source>
        <translation>단위의 국가는 육상 국경을 따라 놓인 띠로 판별하고, 국경에서 먼 곳에서는 QGIS의 세계 지도로 판별합니다. 어떤 단위도 국경을 따라 자르지 않습니다. 해상과 국경의 불확실성 안에서는 국가를 알 수 없습니다. 1보다 작은 country_share는 약 5%까지 정확합니다.</translation>
    </message>
    <message>
        <source>The country of polygon {row} is none of the six. Nothing was computed. Give ISO codes such as CHN, or leave the cell or the field empty.</source>
        <translation>폴리곤 {row}행의 국가가 여섯 나라에 속하지 않습니다. 아무것도 계산하지 않았습니다. CHN과 같은 ISO 코드를 입력하거나, 값 또는 필드를 비워 두십시오.</translation>
    </message>
    <message>
        <source>The country of the judge; its judges are then a group of their own besides that of all.</source>
        <translation>평가자의 국가입니다. 그 국가의 평가자는 전체 집단과 별도로 하나의 집단이 됩니다.</translation>
    </message>
    <message>
        <source>The country of the office that owns the records, as its three letters.</source>
        <translation>레코드를 소유한 기관의 국가이며, 세 글자 코드로 적습니다.</translation>
    </message>
    <message>
        <source>The counts held lack a year, a source or confidence.</source>
        <translation>들어 있는 개체수 조사에 연도, 출처 또는 신뢰도가 없습니다.</translation>
    </message>
    <message>
        <source>The criteria are not a list of objects in JSON. Nothing was computed. Correct the brackets and quotation marks.</source>
        <translation>기준이 JSON 객체의 목록이 아닙니다. 아무것도 계산하지 않았습니다. 괄호와 따옴표를 고치십시오.</translation>
    </message>
    <message>
        <source>The criterion asks for mature individuals and reproductive units; only totals are known.</source>
        <translation>이 기준에는 성숙개체와 번식단위의 수가 필요하지만 알려진 것은 총수뿐입니다.</translation>
    </message>
    <message>
        <source>The criterion counts all waterbirds; only flagship species are known here.</source>
        <translation>이 기준은 모든 물새를 세지만 여기에서 알려진 것은 깃대종뿐입니다.</translation>
    </message>
    <message>
        <source>The criterion is applied to the species as a whole, not to a subspecies.</source>
        <translation>이 기준은 아종이 아니라 종 전체에 적용합니다.</translation>
    </message>
    <message>
        <source>The current could not be computed exactly enough (residual {residual}). Nothing was written. Use a smaller contrast of resistance, or larger cells.</source>
        <translation>전류를 충분히 정확하게 계산할 수 없습니다(잔차 {residual}). 아무것도 기록하지 않았습니다. 더 작은 저항 대비 또는 더 큰 셀을 사용하십시오.</translation>
    </message>
    <message>
        <source>The current over {cells} cells needs {solved} solutions and about {days} days; at most {most} days are used. Nothing was computed. Clip the raster, use larger cells, fewer pairs, or points instead of polygons.</source>
        <translation>셀 {cells}개의 전류를 구하려면 풀이 {solved}개와 약 {days}일이 필요하지만, 한도는 {most}일입니다. 아무것도 계산하지 않았습니다. 래스터를 잘라내거나, 더 큰 셀 또는 더 적은 쌍을 사용하거나, 폴리곤 대신 포인트를 사용하십시오.</translation>
    </message>
    <message>
        <source>The current over {cells} cells needs {solved} solutions and about {days} days; at most {most} days are used. Nothing was computed. Use MODE one_to_all or all_to_one, which take about {hours} hours, fewer pairs, or points instead of polygons.</source>
        <translation>셀 {cells}개의 전류를 구하려면 풀이 {solved}개와 약 {days}일이 필요하지만, 한도는 {most}일입니다. 아무것도 계산하지 않았습니다. 약 {hours}시간이 걸리는 MODE one_to_all 또는 all_to_one을 사용하거나, 더 적은 쌍을 사용하거나, 폴리곤 대신 포인트를 사용하십시오.</translation>
    </message>
    <message>
        <source>The current that would flow if every cell with data resisted alike.</source>
        <translation>데이터가 있는 모든 셀의 저항이 같을 때 흐를 전류입니다.</translation>
    </message>
    <message>
        <source>The curves of all features, without their names.</source>
        <translation>모든 보전대상의 곡선이며 이름은 넣지 않습니다.</translation>
    </message>
    <message>
        <source>The database has changed since the algorithm {algorithm} ran, or it used a file of its own. Its results are left out; run it again.</source>
        <translation>{algorithm} 알고리즘을 실행한 뒤 데이터베이스가 변경되었거나, 실행할 때 별도의 파일을 사용했습니다. 그 결과를 뺐으므로 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>The database has no data set {dataset}. Nothing was changed. Its data sets are: {known}.</source>
        <translation>데이터베이스에 {dataset} 데이터 세트가 없습니다. 변경된 내용이 없습니다. 데이터베이스의 데이터 세트: {known}.</translation>
    </message>
    <message>
        <source>The database has no data set {dataset}. Nothing was written. Data sets: {known}.</source>
        <translation>데이터베이스에 {dataset} 데이터 세트가 없습니다. 아무것도 작성하지 않았습니다. 데이터 세트: {known}.</translation>
    </message>
    <message>
        <source>The database has no key site in this country. Nothing was written. Run “Load flagship species layers” first.</source>
        <translation>데이터베이스에 이 국가의 핵심 서식지가 없습니다. 아무것도 작성하지 않았습니다. 먼저 “깃대종 레이어 불러오기” 알고리즘을 실행하십시오.</translation>
    </message>
    <message>
        <source>The database has no key site {sites}. Nothing was written. Choose others, or leave the field empty.</source>
        <translation>데이터베이스에 없는 핵심 서식지: {sites}. 아무것도 작성하지 않았습니다. 다른 것을 선택하거나 필드를 비워 두십시오.</translation>
    </message>
    <message>
        <source>The database has no place for it.</source>
        <translation>데이터베이스에 이 항목을 넣을 자리가 없습니다.</translation>
    </message>
    <message>
        <source>The database has no such link between a record and an animal: “{link}”. Nothing was changed. Take the names from table identity_evidence.</source>
        <translation>데이터베이스에 레코드와 개체 사이의 다음 연결이 없습니다: “{link}”. 변경된 내용이 없습니다. identity_evidence 테이블에 있는 이름을 사용하십시오.</translation>
    </message>
    <message>
        <source>The database holds no effort in days of a camera or hair trap on the chosen sides and days. No history was made. Import deployments with start and end, or choose other days.</source>
        <translation>데이터베이스에 선택한 국경 쪽과 날짜의 카메라 또는 털 채집 트랩 작동일로 나타낸 노력량이 없습니다. 포획이력을 작성하지 않았습니다. 시작과 종료가 있는 카메라 설치를 가져오거나 다른 날짜를 선택하십시오.</translation>
    </message>
    <message>
        <source>The database holds no mapped habitat and no assessment. Nothing was computed. Draw habitats, or take assessments in with “Import site assessments”.</source>
        <translation>데이터베이스에 지도로 작성한 서식지도 평가도 없습니다. 아무것도 계산하지 않았습니다. 서식지를 그리거나 “대상지 평가 가져오기”로 평가를 받아들이십시오.</translation>
    </message>
    <message>
        <source>The database holds no rows for this.</source>
        <translation>데이터베이스에 이에 해당하는 행이 없습니다.</translation>
    </message>
    <message>
        <source>The database holds no threat. Nothing was computed. Draw threats, or take them in with “Import site assessments”.</source>
        <translation>데이터베이스에 위협요인이 없습니다. 아무것도 계산하지 않았습니다. 위협요인을 그리거나 “대상지 평가 가져오기”로 받아들이십시오.</translation>
    </message>
    <message>
        <source>The date covers several days; the first was taken.</source>
        <translation>날짜가 여러 날에 걸쳐 있어 첫날을 사용했습니다.</translation>
    </message>
    <message>
        <source>The date is no single day, or in the future.</source>
        <translation>날짜가 하나의 날이 아니거나 미래의 날짜입니다.</translation>
    </message>
    <message>
        <source>The date is not known, so no embargo can be tested.</source>
        <translation>날짜를 알 수 없어 공유 유예 기간에 해당하는지 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>The date is one to which cameras fall back, and the deployment was not then.</source>
        <translation>카메라가 초기화될 때 되돌아가는 날짜인데, 카메라 설치 기간은 그때가 아닙니다.</translation>
    </message>
    <message>
        <source>The date may be 1024 weeks too early, as receivers write whose count of weeks ran over.</source>
        <translation>날짜가 1024주 이르게 적혔을 수 있습니다. 주 번호가 한도를 넘어 처음으로 되돌아간 수신기가 날짜를 이렇게 적습니다.</translation>
    </message>
    <message>
        <source>The date of collection is missing.</source>
        <translation>채취 날짜가 누락되었습니다.</translation>
    </message>
    <message>
        <source>The days make {occasions} occasions, at most {most}. No history was made. Choose a first and a last day.</source>
        <translation>선택한 날짜로는 조사 회차가 {occasions}회이며, 한도는 {most}회입니다. 포획이력을 작성하지 않았습니다. 첫날과 마지막 날을 선택하십시오.</translation>
    </message>
    <message>
        <source>The decision is to correct, but no corrected values are given. Nothing was changed. Give them as a JSON object with a column and its value.</source>
        <translation>정정으로 결정했으나 정정 값이 없습니다. 변경된 내용이 없습니다. 열과 값을 담은 JSON 객체로 정정 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>The declared side contradicts the point.</source>
        <translation>명시된 국경 쪽이 포인트와 모순됩니다.</translation>
    </message>
    <message>
        <source>The deployment ends when it begins.</source>
        <translation>카메라 설치의 시작과 종료 시각이 같습니다.</translation>
    </message>
    <message>
        <source>The deployment has no coordinates.</source>
        <translation>카메라 설치에 좌표가 없습니다.</translation>
    </message>
    <message>
        <source>The deployment has no record for a long time while it was at work.</source>
        <translation>작동하는 동안에도 오랫동안 레코드가 없는 카메라 설치입니다.</translation>
    </message>
    <message>
        <source>The deployment has no record for a long time while it was at work. Days: {days}.</source>
        <translation>작동하는 동안에도 오랫동안 레코드가 없는 카메라 설치입니다. 일수: {days}.</translation>
    </message>
    <message>
        <source>The deployment of the observation is not in the package.</source>
        <translation>관찰이 속한 카메라 설치가 패키지에 없습니다.</translation>
    </message>
    <message>
        <source>The deployment of the observation was rejected.</source>
        <translation>관찰이 속한 카메라 설치가 제외되었습니다.</translation>
    </message>
    <message>
        <source>The deployment of the record is not in the package.</source>
        <translation>레코드가 속한 카메라 설치가 패키지에 없습니다.</translation>
    </message>
    <message>
        <source>The disk is full: {file}. Nothing was changed. Free some space, then try again.</source>
        <translation>디스크가 가득 찼습니다: {file}. 변경된 내용이 없습니다. 공간을 확보한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The distance that animals reach with the probability below. IIC joins patches no farther apart.</source>
        <translation>아래의 확률로 동물이 도달하는 거리입니다. IIC는 이 거리보다 멀리 떨어지지 않은 패치를 연결합니다.</translation>
    </message>
    <message>
        <source>The eastings begin with a zone ({zones}) that means another system in each of several countries, and no country is given. Nothing was changed. Give the country of the custodian, or the reference system.</source>
        <translation>동거 값이 구역 번호로 시작하며, 이 번호는 여러 나라에서 서로 다른 좌표계를 뜻합니다({zones}). 국가도 지정되어 있지 않습니다. 변경된 내용이 없습니다. 자료 관리자의 국가 또는 좌표계를 지정하십시오.</translation>
    </message>
    <message>
        <source>The eastings begin with zone {zone}.</source>
        <translation>동거 값이 구역 번호로 시작합니다: {zone}.</translation>
    </message>
    <message>
        <source>The eastings begin with zones {zones}.</source>
        <translation>동거 값이 여러 구역 번호로 시작합니다: {zones}.</translation>
    </message>
    <message>
        <source>The eight target sites of the brochure have no public list; no site is shown as one of them.</source>
        <translation>소책자에 나오는 여덟 목표 대상지는 공개된 목록이 없으므로 어떤 대상지도 그중 하나로 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>The embargo is not over.</source>
        <translation>공유 유예 기간이 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>The encoding is probably {encoding}. If the first rows are not readable, choose another.</source>
        <translation>추정 인코딩: {encoding}. 처음 몇 행을 읽을 수 없으면 다른 인코딩을 선택하십시오.</translation>
    </message>
    <message>
        <source>The encoding {encoding} is not known. Nothing was read. Choose one of these: {known}.</source>
        <translation>{encoding} 인코딩은 지원하지 않습니다. 아무것도 읽지 않았습니다. 다음 중 하나를 선택하십시오: {known}.</translation>
    </message>
    <message>
        <source>The end is not known; the time of the last record stands for it.</source>
        <translation>종료 시각을 알 수 없어 마지막 레코드의 시각으로 대신합니다.</translation>
    </message>
    <message>
        <source>The event of the record is not in the archive.</source>
        <translation>레코드의 이벤트가 아카이브에 없습니다.</translation>
    </message>
    <message>
        <source>The evidence is no row or run of this database.</source>
        <translation>증거가 이 데이터베이스의 행이나 실행이 아닙니다.</translation>
    </message>
    <message>
        <source>The expected number of false matches of a pair is P(ID)sib over its shared loci times the pairs compared, an upper bound as if all animals were full siblings; that of the run is the sum over all pairs. Both stand beside the same by P(ID), and for pairs across a border. There is no fixed limit of P(ID)sib: Amur leopards would never reach one.</source>
        <translation>한 쌍에서 예상되는 거짓 일치의 수는 공통 유전자좌의 P(ID)sib에 비교한 쌍의 수를 곱한 값이며, 모든 동물이 전형제자매라고 볼 때의 상한입니다. 실행 전체의 수는 모든 쌍의 합입니다. 두 값 옆에 P(ID)로 구한 값과 국경을 사이에 둔 쌍의 값을 함께 나타냅니다. P(ID)sib에는 고정된 한계값이 없습니다. 한계값을 두면 아무르표범은 결코 거기에 이르지 못합니다.</translation>
    </message>
    <message>
        <source>The field KIND of the barriers has too many different values: {kinds}; at most {most} are possible. Nothing was computed. Use a few words for all barriers.</source>
        <translation>장벽의 KIND 필드에 서로 다른 값이 너무 많습니다: {kinds}. 허용되는 최대 개수: {most}. 아무것도 계산하지 않았습니다. 모든 장벽에 몇 개의 낱말만 사용하십시오.</translation>
    </message>
    <message>
        <source>The figure of a season is the largest count of individuals of the whole site. Averages, parts, compiled estimates, counts at departure and rows of low confidence do not enter.</source>
        <translation>한 계절의 수치는 대상지 전체에서 조사한 개체수의 최댓값입니다. 평균, 부분값, 종합 추정값, 출발 시 개체수 조사, 신뢰도가 낮은 행은 넣지 않습니다.</translation>
    </message>
    <message>
        <source>The figure of a season is the largest count of individuals of the whole site. The level must be reached in two thirds of at least three adequate seasons, or by the mean of at least five.</source>
        <translation>한 계절의 수치는 대상지 전체에서 조사한 개체수의 최댓값입니다. 적정하게 조사한 계절이 셋 이상일 때 그 3분의 2에서 기준값에 이르거나, 다섯 계절 이상의 평균값이 기준값에 이르러야 합니다.</translation>
    </message>
    <message>
        <source>The file breaks off before its end; what was complete was read.</source>
        <translation>파일이 끝나기 전에 끊겼습니다. 온전한 부분은 읽었습니다.</translation>
    </message>
    <message>
        <source>The file datapackage.json of {file} is broken at line {line}. Nothing was changed. Export the package again.</source>
        <translation>{file} 패키지의 datapackage.json 파일이 {line}행에서 깨져 있습니다. 변경된 내용이 없습니다. 패키지를 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>The file that the mapping dialog saved. What is given here beside it goes before what it says.</source>
        <translation>열 대응 대화상자에서 저장한 파일입니다. 여기에 따로 지정한 값이 파일의 내용보다 우선합니다.</translation>
    </message>
    <message>
        <source>The finished package was read again and holds in file {file}, column {column}, something that may not leave. No package was written. Report this fault with the version of the plugin.</source>
        <translation>완성된 패키지를 다시 읽었더니 나가서는 안 되는 내용이 있습니다. 파일: {file}, 열: {column}. 패키지를 작성하지 않았습니다. 플러그인 버전과 함께 이 결함을 알려 주십시오.</translation>
    </message>
    <message>
        <source>The finished package was read again, and {file} in it is not what it should be. The package was removed. Check the records of the data set.</source>
        <translation>완성된 패키지를 다시 읽었더니 {file} 파일이 올바른 상태가 아닙니다. 패키지를 제거했습니다. 데이터 세트의 레코드를 확인하십시오.</translation>
    </message>
    <message>
        <source>The first date is later than the last.</source>
        <translation>첫 날짜가 마지막 날짜보다 늦습니다.</translation>
    </message>
    <message>
        <source>The first day of the period, for instance that of the last meeting.</source>
        <translation>기간의 첫날입니다(예: 지난 회의의 첫날).</translation>
    </message>
    <message>
        <source>The format of {file} is not recognised. Nothing was changed. Choose the format, or give a mapping of its columns.</source>
        <translation>{file} 파일의 형식을 알 수 없습니다. 변경된 내용이 없습니다. 형식을 선택하거나 열 대응을 지정하십시오.</translation>
    </message>
    <message>
        <source>The format of {file} is not recognised. Say which column is which.</source>
        <translation>{file} 파일의 형식을 알 수 없습니다. 어느 열이 무엇인지 지정하십시오.</translation>
    </message>
    <message>
        <source>The gap asked for was reached.</source>
        <translation>요구한 격차에 이르렀습니다.</translation>
    </message>
    <message>
        <source>The genotypes are of several laboratories and no calibration was given: {labs}. Groups may differ because their laboratories measure shifted sizes. Give the calibration.</source>
        <translation>여러 분석실의 유전자형이 있으나 보정표를 지정하지 않았습니다: {labs}. 분석실마다 대립유전자의 크기가 어긋나게 측정되어 그룹 간 차이가 나타날 수 있습니다. 보정표를 지정하십시오.</translation>
    </message>
    <message>
        <source>The grade of an animal is the weakest between two of its samples. An animal of two countries counts in both.</source>
        <translation>한 개체의 등급은 그 개체의 두 시료 사이의 등급 가운데 가장 낮은 것입니다. 두 나라에 있는 개체는 두 나라 모두에서 셉니다.</translation>
    </message>
    <message>
        <source>The greater median of both sides over the smaller.</source>
        <translation>양쪽의 중앙값 가운데 큰 값을 작은 값으로 나눈 비입니다.</translation>
    </message>
    <message>
        <source>The grid of the generalised stations is {grid} m wide, more than a quarter of sigma, {most} m. Nothing was estimated. Ask the neighbour for a finer grid, or take the coarser one all the same.</source>
        <translation>일반화된 설치지점의 격자 너비가 {grid} m로, 시그마의 4분의 1인 {most} m보다 큽니다. 아무것도 추정하지 않았습니다. 이웃 국가에 더 세밀한 격자를 요청하거나, 그래도 더 거친 격자를 사용하도록 선택하십시오.</translation>
    </message>
    <message>
        <source>The groups by barrier need a layer of lines or a layer of polygons with shapes in it. Nothing was measured. Choose such a layer as the barrier.</source>
        <translation>장벽별 그룹에는 도형이 들어 있는 선 레이어 또는 폴리곤 레이어가 필요합니다. 아무것도 측정하지 않았습니다. 그러한 레이어를 장벽으로 선택하십시오.</translation>
    </message>
    <message>
        <source>The header contains the word {name} ({language}).</source>
        <translation>머리글에 {name} 낱말이 들어 있습니다({language}).</translation>
    </message>
    <message>
        <source>The header is the name {name} of a standard.</source>
        <translation>머리글이 표준에 있는 이름입니다: {name}.</translation>
    </message>
    <message>
        <source>The header is the word {name} ({language}) with the unit {unit}.</source>
        <translation>머리글이 {name} 낱말이며({language}) 단위가 함께 적혀 있습니다: {unit}.</translation>
    </message>
    <message>
        <source>The header is the word {name} ({language}).</source>
        <translation>머리글이 {name} 낱말입니다({language}).</translation>
    </message>
    <message>
        <source>The identity is below the chosen grade.</source>
        <translation>개체식별이 선택한 등급보다 낮습니다.</translation>
    </message>
    <message>
        <source>The identity is possible only, which makes no crossing.</source>
        <translation>개체식별이 가능 등급뿐이므로 국경 통과로 보지 않습니다.</translation>
    </message>
    <message>
        <source>The importance dPC and dIIC is the percent lost with a patch, computed by taking the patch away: its own area (intra), its pairs (flux), and the pairs of others that it joins (connector; Saura and Rubio 2010). Betweenness is the percent of the connected sum whose best paths lead through the patch (Bodin and Saura 2010); of equal paths that of fewest links counts.</source>
        <translation>중요도 dPC와 dIIC는 패치 하나가 없어질 때 잃는 퍼센트이며, 해당 패치를 빼고 계산합니다. 패치 자체의 면적(intra), 그 패치가 이루는 쌍(flux), 그 패치가 이어 주는 다른 패치의 쌍(connector)으로 나뉩니다(Saura and Rubio 2010). 매개 중심성은 연결 합계 가운데 최선의 경로가 그 패치를 지나는 몫의 퍼센트입니다(Bodin and Saura 2010). 경로가 같으면 연결 수가 가장 적은 경로를 사용합니다.</translation>
    </message>
    <message>
        <source>The importance of each patch would take about {hours} hours, more than {most}. Nothing was computed. Leave out the importance by IIC, then all importance, or raise the least probability.</source>
        <translation>각 패치의 중요도를 계산하는 데 약 {hours}시간이 걸려 한도인 {most}시간을 넘습니다. 아무것도 계산하지 않았습니다. 먼저 IIC에 따른 중요도를, 그래도 넘으면 중요도 전체를 빼거나, 최소 확률을 높이십시오.</translation>
    </message>
    <message>
        <source>The indicators follow Target 3 of the Kunming-Montreal Global Biodiversity Framework: the protected share of the study area and the hectares that lack to 30 percent. They count areas on a map, not how well these are managed, and they speak of the study area, not of whole countries. Countries stand in one order and are not ranked.</source>
        <translation>지표는 쿤밍-몬트리올 글로벌 생물다양성 프레임워크의 실천목표 3에 따른 것으로, 조사지역의 보호 비율과 30퍼센트에 이르기에 부족한 헥타르입니다. 지도의 면적을 센 것이며 얼마나 잘 관리되는지는 나타내지 않고, 국가 전체가 아니라 조사지역에 관한 것입니다. 국가는 정해진 한 가지 순서로 놓으며 순위를 매기지 않습니다.</translation>
    </message>
    <message>
        <source>The individual would have had to move faster than its species can.</source>
        <translation>이 개체가 종의 한계보다 더 빨리 이동한 것이 됩니다.</translation>
    </message>
    <message>
        <source>The judgements are not a list of objects in JSON with judge, criterion_a, criterion_b and judgement. Nothing was computed. Correct the text.</source>
        <translation>판단이 judge, criterion_a, criterion_b, judgement가 들어 있는 JSON 객체의 목록이 아닙니다. 아무것도 계산하지 않았습니다. 텍스트를 고치십시오.</translation>
    </message>
    <message>
        <source>The kernel range (Worton 1989) is the smallest area that holds the chosen percentage of the volume of normal kernels. The reference bandwidth is the default. Cross-validation often finds no minimum where records lie at one place; the reference bandwidth is then taken, and the note says so. Fewer than 30 records are noted as few.</source>
        <translation>커널 행동권(Worton 1989)은 정규 커널의 부피 가운데 선택한 퍼센트를 담는 가장 작은 면적입니다. 기본값은 기준 대역폭입니다. 레코드가 한 위치에 모여 있으면 교차검증에서 최솟값을 찾지 못하는 경우가 많습니다. 그때는 기준 대역폭을 사용하고 비고에 그렇게 적습니다. 레코드가 30개 미만이면 적다고 적습니다.</translation>
    </message>
    <message>
        <source>The lake is no joint area of the programme, but its sites are linked across the border. Under “{together}” leave both of them chosen as “{joint_area}” and press “{joint}”.</source>
        <translation>이 호수는 프로그램의 공동 조사지역이 아니지만 두 대상지는 국경을 사이에 두고 하나를 이룹니다. “{together}”에서 두 대상지를 “{joint_area}”으로 선택한 그대로 두고 “{joint}” 버튼을 누르십시오.</translation>
    </message>
    <message>
        <source>The language of names and texts in the result; it may differ from that of the interface.</source>
        <translation>결과에 나오는 이름과 텍스트의 언어이며, 인터페이스의 언어와 달라도 됩니다.</translation>
    </message>
    <message>
        <source>The largest current of all solutions, in amperes.</source>
        <translation>모든 풀이의 전류 가운데 가장 큰 값이며, 단위는 암페어입니다.</translation>
    </message>
    <message>
        <source>The last day of the period.</source>
        <translation>기간의 마지막 날입니다.</translation>
    </message>
    <message>
        <source>The last day {last} lies before the first day {first}. No history was made. Choose a later last day.</source>
        <translation>마지막 날 {last}: 첫날 {first}보다 앞섭니다. 포획이력을 작성하지 않았습니다. 더 늦은 마지막 날을 선택하십시오.</translation>
    </message>
    <message>
        <source>The last record before, or the last record that was independent.</source>
        <translation>바로 앞의 레코드 또는 마지막 독립 레코드입니다.</translation>
    </message>
    <message>
        <source>The layer has no units. Nothing was computed. Choose another layer.</source>
        <translation>레이어에 단위가 없습니다. 아무것도 계산하지 않았습니다. 다른 레이어를 선택하십시오.</translation>
    </message>
    <message>
        <source>The least number is above the greatest.</source>
        <translation>최소 수가 최대 수보다 큽니다.</translation>
    </message>
    <message>
        <source>The least number, {least}, is above the greatest, {most}. Exchange or correct them.</source>
        <translation>최소 수({least})가 최대 수({most})보다 큽니다. 서로 바꾸거나 정정하십시오.</translation>
    </message>
    <message>
        <source>The level is derived from an estimate.</source>
        <translation>기준값을 추정값에서 산출했습니다.</translation>
    </message>
    <message>
        <source>The level of {level} was reached in {reached} of {seasons} seasons. A year without a bar has no count that enters.</source>
        <translation>{seasons}개 계절 중 {reached}개에서 기준값({level})에 이르렀습니다. 막대가 없는 해에는 넣을 수 있는 개체수 조사가 없습니다.</translation>
    </message>
    <message>
        <source>The likelihood has no clear maximum: there are too few captures for this model. Nothing was estimated. Choose fewer effects, or more days or sides.</source>
        <translation>우도에 뚜렷한 최댓값이 없습니다. 이 모형에는 포획이 너무 적습니다. 아무것도 추정하지 않았습니다. 효과를 줄이거나 더 많은 날짜 또는 국경 쪽을 선택하십시오.</translation>
    </message>
    <message>
        <source>The list of criteria is empty. Nothing was computed. Add a criterion.</source>
        <translation>기준 목록이 비어 있습니다. 아무것도 계산하지 않았습니다. 기준을 추가하십시오.</translation>
    </message>
    <message>
        <source>The locked units alone break a budget or limit. Nothing was computed. Raise it or free units.</source>
        <translation>고정된 단위만으로 예산이나 한도를 넘습니다. 아무것도 계산하지 않았습니다. 예산이나 한도를 늘리거나 단위의 고정을 해제하십시오.</translation>
    </message>
    <message>
        <source>The locus of the same sample and replicate occurs before; only the first was taken.</source>
        <translation>같은 시료와 반복의 유전자좌가 앞에 나왔으므로 처음 것만 사용했습니다.</translation>
    </message>
    <message>
        <source>The lower AICc fits better; a difference below 2 tells nothing. The numbers above are of the one that was chosen.</source>
        <translation>AICc가 낮을수록 더 잘 맞으며, 2보다 작은 차이는 아무것도 말해 주지 않습니다. 위의 수는 선택한 탐지 함수의 것입니다.</translation>
    </message>
    <message>
        <source>The map has a coast and no boundaries. Boundaries are drawn only from the office's own cleared layer.</source>
        <translation>지도에는 해안선만 있고 경계는 없습니다. 경계는 기관이 승인받은 자체 레이어로만 그립니다.</translation>
    </message>
    <message>
        <source>The map shows the key sites whose place is known.</source>
        <translation>지도에 위치가 알려진 핵심 서식지가 나타납니다.</translation>
    </message>
    <message>
        <source>The mapping names a field that does not exist: {field}. Nothing was changed. Known fields: {known}.</source>
        <translation>대응에 없는 필드의 이름이 있습니다: {field}. 변경된 내용이 없습니다. 알려진 필드: {known}.</translation>
    </message>
    <message>
        <source>The mapping of columns is not a JSON object of texts. Nothing was changed. Correct the mapping.</source>
        <translation>열 대응이 텍스트로 된 JSON 객체가 아닙니다. 변경된 내용이 없습니다. 대응을 고치십시오.</translation>
    </message>
    <message>
        <source>The maps of each solution would be {files} files; at most {most} are written. Nothing was computed. Use fewer cores, or a table of pairs.</source>
        <translation>풀이별 지도의 파일이 {files}개가 되지만, 한도는 {most}개입니다. 아무것도 계산하지 않았습니다. 핵심지역의 수를 줄이거나 쌍의 표를 사용하십시오.</translation>
    </message>
    <message>
        <source>The mask would have {cells} cells, at most {most}. Nothing was estimated. Choose a larger spacing or a smaller buffer.</source>
        <translation>마스크의 셀이 {cells}개가 되며, 한도는 {most}개입니다. 아무것도 추정하지 않았습니다. 더 큰 간격이나 더 작은 버퍼를 선택하십시오.</translation>
    </message>
    <message>
        <source>The mean distance to the other places of the species is {distance_km} km; by the median deviation the limit is {limit_km} km.</source>
        <translation>이 종의 다른 위치들과의 평균 거리는 {distance_km} km이며, 중앙값 편차에 따른 한계는 {limit_km} km입니다.</translation>
    </message>
    <message>
        <source>The mean distance to the other places of the species is {distance_km} km; the limit is {limit_km} km.</source>
        <translation>이 종의 다른 위치들과의 평균 거리는 {distance_km} km이며, 한계는 {limit_km} km입니다.</translation>
    </message>
    <message>
        <source>The mean voltage of all solutions, in volts.</source>
        <translation>모든 풀이의 전압의 평균값이며, 단위는 볼트입니다.</translation>
    </message>
    <message>
        <source>The memory does not hold the whole raster: it is computed in {bands} bands of rows, one after the other.</source>
        <translation>래스터 전체가 메모리에 들어가지 않으므로 행의 띠 {bands}개로 나누어 차례로 계산합니다.</translation>
    </message>
    <message>
        <source>The metafile {file} is not complete: {part} is missing or wrong. Nothing was changed. Export the Darwin Core Archive again.</source>
        <translation>{file} 메타파일이 완전하지 않습니다. 누락되었거나 잘못된 부분: {part}. 변경된 내용이 없습니다. Darwin Core 아카이브를 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>The method of mismatching alleles holds all distances in memory: samples: {samples}, at most {most}. Nothing was compared. Choose the method “likelihood”.</source>
        <translation>불일치 대립유전자 방법은 모든 거리를 메모리에 담습니다. 시료: {samples}, 한도: {most}. 아무것도 비교하지 않았습니다. “likelihood” 방법을 선택하십시오.</translation>
    </message>
    <message>
        <source>The method “alleles” counts mismatching alleles as allelematch does (Galpern et al. 2012), in whole numbers, within each laboratory. Its groups are kept only where the grades agree.</source>
        <translation>“alleles” 방법은 allelematch처럼(Galpern et al. 2012) 분석실마다 불일치 대립유전자를 정수로 셉니다. 이 방법으로 나눈 그룹은 등급이 뒷받침할 때만 유지합니다.</translation>
    </message>
    <message>
        <source>The military demarcation line lies between these two sides; it is not an international border.</source>
        <translation>이 두 쪽 사이에는 군사분계선이 있으며, 이는 국가 간 국경이 아닙니다.</translation>
    </message>
    <message>
        <source>The minimum convex polygon (Mohr 1947) encloses the records whose distance from their mean place is at most the chosen percentile of these distances, as in adehabitatHR (Calenge 2006). It needs 5 records.</source>
        <translation>최소볼록다각형(Mohr 1947)은 평균 위치로부터의 거리가 그 거리들의 선택한 백분위수 이하인 레코드를 둘러싸며, adehabitatHR(Calenge 2006)의 방식과 같습니다. 레코드 5개가 필요합니다.</translation>
    </message>
    <message>
        <source>The model and the effort</source>
        <translation>모형과 노력량</translation>
    </message>
    <message>
        <source>The model is an inhomogeneous Poisson process with linear, quadratic and hinge features and an elastic net, which is Maxent (Renner and Warton 2013); penalties and output are those of maxnet (Phillips et al. 2017). The optimum is found exactly, while maxnet stops near it: suitability differs from maxnet's by less than 0.04 in its tutorial data, by 0.003 on average.</source>
        <translation>모형은 선형, 이차, 힌지 특성과 엘라스틱 넷을 쓰는 비균질 푸아송 과정이며, 이는 곧 Maxent입니다(Renner and Warton 2013). 벌점과 산출값은 maxnet과 같습니다(Phillips et al. 2017). 여기서는 최적해를 정확히 구하지만 maxnet은 그 근처에서 멈춥니다. maxnet의 예제 데이터에서 서식적합성의 차이는 0.04보다 작고 평균 0.003입니다.</translation>
    </message>
    <message>
        <source>The model is fitted again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>이만큼의 잘못된 코드를 더하여 모형을 다시 적합합니다. 비워 두면 종의 기본값을 사용합니다.</translation>
    </message>
    <message>
        <source>The model is that of MacKenzie et al. (2002), by maximum likelihood, with covariates of use and of detection on the logit scale. Intervals of 95 % come from the observed information. A visit that was not made adds nothing.</source>
        <translation>모형은 MacKenzie et al. (2002)의 모형이며, 이용과 탐지의 공변량을 로짓 척도로 넣어 최대우도법으로 추정합니다. 95% 구간은 관측 정보로 구합니다. 하지 않은 방문은 아무것도 더하지 않습니다.</translation>
    </message>
    <message>
        <source>The model was not found after {steps} steps. Nothing was written. Leave out covariates that tell the same.</source>
        <translation>{steps}단계 뒤에도 모형을 찾지 못했습니다. 아무것도 작성하지 않았습니다. 같은 내용을 나타내는 공변량을 빼십시오.</translation>
    </message>
    <message>
        <source>The month does not tell the season at this place; it is taken as not known.</source>
        <translation>이 위치에서는 월만으로 계절을 알 수 없으므로 알 수 없는 것으로 처리합니다.</translation>
    </message>
    <message>
        <source>The multistate model (Arnason 1973; Schwarz, Schweigert and Arnason 1993; Brownie et al. 1993): in each occasion an animal is on one side; it survives, changes its side, and is seen with a probability that grows with the effort there. Without effort it cannot be seen, so that not surveyed never reads as not crossed. Intervals are those of the profile likelihood.</source>
        <translation>다상태 모형(Arnason 1973; Schwarz, Schweigert and Arnason 1993; Brownie et al. 1993)에서 개체는 각 조사 회차에 한쪽에 있습니다. 개체는 살아남고, 쪽을 바꾸며, 그곳의 노력량에 따라 커지는 확률로 확인됩니다. 노력량이 없으면 확인될 수 없으므로 조사되지 않은 것을 통과하지 않은 것으로 보지 않습니다. 구간은 프로파일 우도로 구합니다.</translation>
    </message>
    <message>
        <source>The name of the reference system can mean more than one.</source>
        <translation>좌표계의 이름이 둘 이상의 좌표계를 뜻할 수 있습니다.</translation>
    </message>
    <message>
        <source>The name {file} does not end in .xlsx or .ods. Nothing was written. Choose such a name.</source>
        <translation>{file} 파일 이름이 .xlsx 또는 .ods로 끝나지 않습니다. 아무것도 작성하지 않았습니다. 그렇게 끝나는 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>The names, designations and lines on this map express no opinion on the legal status of any country, territory, city or area or of its authorities, or on the delimitation of its frontiers or boundaries.</source>
        <translation>이 지도의 명칭, 지정 사항 및 선은 어떠한 국가, 영토, 도시나 지역 또는 그 당국의 법적 지위나 국경 또는 경계의 획정에 관하여 어떠한 의견도 나타내지 않습니다.</translation>
    </message>
    <message>
        <source>The nearest of each core</source>
        <translation>핵심지역마다 가장 가까운 한 곳</translation>
    </message>
    <message>
        <source>The nearest other place of the species is very far away.</source>
        <translation>이 종의 가장 가까운 다른 위치가 매우 멀리 있습니다.</translation>
    </message>
    <message>
        <source>The nearest other place of the species is {distance_km} km away; the limit is {limit_km} km.</source>
        <translation>이 종의 가장 가까운 다른 위치까지의 거리는 {distance_km} km이며, 한계는 {limit_km} km입니다.</translation>
    </message>
    <message>
        <source>The newest edition stands first. An official level would replace a derived one.</source>
        <translation>가장 새로운 발행판이 맨 앞에 옵니다. 공식 기준값이 있으면 산출한 기준값을 대신합니다.</translation>
    </message>
    <message>
        <source>The number of the core, counted from 1, that reaches each cell with least cost.</source>
        <translation>각 셀에 가장 적은 비용으로 닿는 핵심지역의 번호이며, 1부터 셉니다.</translation>
    </message>
    <message>
        <source>The number of the sample occurs before with another content; only the first was taken.</source>
        <translation>시료 번호가 앞에서 다른 내용으로 나왔으므로 처음 것만 사용했습니다.</translation>
    </message>
    <message>
        <source>The objective needs a budget. Nothing was computed. Give one, or limits by country.</source>
        <translation>이 목적에는 예산이 필요합니다. 아무것도 계산하지 않았습니다. 예산 또는 국가별 한도를 지정하십시오.</translation>
    </message>
    <message>
        <source>The observation lies outside the time of its deployment.</source>
        <translation>관찰 시각이 카메라 설치 기간을 벗어났습니다.</translation>
    </message>
    <message>
        <source>The occasions span {days} days, more than {most}: births, deaths and moves make closed estimates wrong. Choose a first and a last day.</source>
        <translation>조사 회차의 전체 기간이 {days}일로, {most}일을 넘습니다. 출생, 사망, 이동 때문에 폐쇄 개체군 추정값이 틀릴 수 있습니다. 첫날과 마지막 날을 선택하십시오.</translation>
    </message>
    <message>
        <source>The office has assessed the site in this year already. Change that row.</source>
        <translation>이 기관은 이 연도에 이 대상지를 이미 평가했습니다. 그 행을 변경하십시오.</translation>
    </message>
    <message>
        <source>The office has no boundary layer that names the sides of its lines: border lengths are along the bundled line, whose place is known to {metres} m.</source>
        <translation>기관에 선의 양쪽을 밝힌 경계 레이어가 없습니다. 국경의 길이는 플러그인에 들어 있는 선을 따라 재며, 그 선의 위치는 {metres} m까지 알려져 있습니다.</translation>
    </message>
    <message>
        <source>The office has no boundary layer that names the sides of its lines: the segments have no lines, only kilometres.</source>
        <translation>기관에 선의 양쪽을 밝힌 경계 레이어가 없습니다. 따라서 구간에는 선이 없고 킬로미터만 있습니다.</translation>
    </message>
    <message>
        <source>The office or person to ask about the data; it stands in the package.</source>
        <translation>데이터에 관하여 문의할 기관 또는 사람이며, 패키지에 적힙니다.</translation>
    </message>
    <message>
        <source>The office's own cleared boundary layer</source>
        <translation>기관이 승인받은 자체 경계 레이어</translation>
    </message>
    <message>
        <source>The office's own range layer</source>
        <translation>기관 자체의 분포역 레이어</translation>
    </message>
    <message>
        <source>The offices, the recommendations and the drawn habitats are an exercise and no facts. The areas and the species are published facts, and each names the row of the reference tables that tells it. What no row tells is left empty or unknown.</source>
        <translation>기관, 권고, 그린 서식지는 연습용이며 사실이 아닙니다. 지역과 종은 공표된 사실이며, 각각 그 근거가 된 참조 테이블의 행을 적습니다. 어느 행에도 없는 것은 비워 두거나 알 수 없음으로 둡니다.</translation>
    </message>
    <message>
        <source>The organisation that assesses, not a person. The same name each year.</source>
        <translation>평가하는 기관이며, 사람이 아닙니다. 해마다 같은 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>The other key sites of birds: what is missing for a verdict</source>
        <translation>조류의 다른 핵심 서식지: 판정에 필요하나 누락된 것</translation>
    </message>
    <message>
        <source>The owner of the record is not known.</source>
        <translation>레코드 소유자를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The owner of the record made it coarse, so it cannot stand among exact records.</source>
        <translation>소유자가 거칠게 만든 레코드이므로 정확한 레코드에 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>The package is generalised: animals only, places as centres of 0.1 degree cells, times as the first and the last second of their month in universal time, names of stations and records replaced. Individuals, pictures and free texts stay behind. The replaced names differ in each package, so that two packages cannot be joined.</source>
        <translation>패키지는 일반화되어 있습니다. 동물만 담고, 위치는 0.1도 셀의 중심으로, 시각은 세계시 기준 그달의 첫 초와 마지막 초로 적으며, 설치지점과 레코드의 이름은 바꿉니다. 개체, 사진, 자유 텍스트는 남겨 둡니다. 바꾼 이름은 패키지마다 다르므로 두 패키지를 서로 결합할 수 없습니다.</translation>
    </message>
    <message>
        <source>The package needs {field}, and the data set does not say it. Nothing was written. Fill in the parameter {field}.</source>
        <translation>패키지에 {field} 값이 필요하지만 데이터 세트에 나와 있지 않습니다. 아무것도 작성하지 않았습니다. {field} 파라미터를 채우십시오.</translation>
    </message>
    <message>
        <source>The pair is no JSON object of texts with species_id, agency_a, code_a, agency_b and code_b. Nothing was changed. Correct it.</source>
        <translation>쌍이 species_id, agency_a, code_a, agency_b, code_b가 있는 텍스트로 된 JSON 객체가 아닙니다. 변경된 내용이 없습니다. 쌍을 고치십시오.</translation>
    </message>
    <message>
        <source>The parent events lead in a circle, so nothing more was taken from them.</source>
        <translation>상위 이벤트가 순환하므로 상위 이벤트에서 더 이상 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>The parts of a site add up to its score. A criterion without a value adds nothing.</source>
        <translation>한 대상지의 몫을 모두 더하면 그 대상지의 점수가 됩니다. 값이 없는 기준은 더하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>The passphrase agreed with the recipient signs the package. It is not stored, and it hides nothing: whoever has the file can read it.</source>
        <translation>수령자와 합의한 암호 문구로 패키지에 서명합니다. 암호 문구는 저장하지 않으며, 아무것도 숨겨 주지 않습니다. 파일을 가진 사람은 누구나 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The passphrase has fewer than {least} characters, so the signature could be forged. No package was written. Agree on a longer one.</source>
        <translation>암호 문구가 {least}자보다 짧아 서명이 위조될 수 있습니다. 패키지를 작성하지 않았습니다. 더 긴 암호 문구를 합의하십시오.</translation>
    </message>
    <message>
        <source>The period ends in {last}, before it begins in {first}. No rate was estimated. Change FIRST or LAST.</source>
        <translation>기간의 끝 {last}: 시작 {first}보다 앞섭니다. 통과율을 추정하지 않았습니다. FIRST 또는 LAST 항목을 변경하십시오.</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}. Nothing was written. Exchange the days.</source>
        <translation>기간의 끝({last})이 시작({first})보다 앞섭니다. 아무것도 작성하지 않았습니다. 두 날짜를 서로 바꾸십시오.</translation>
    </message>
    <message>
        <source>The period from {first} to {last} has fewer than two occasions of {months} months. No rate was estimated. Choose a longer period or shorter occasions.</source>
        <translation>{first}부터 {last}까지의 기간에는 {months}개월 조사 회차가 두 번 미만입니다. 통과율을 추정하지 않았습니다. 더 긴 기간이나 더 짧은 조사 회차를 선택하십시오.</translation>
    </message>
    <message>
        <source>The periods begin in no readable years: “{years}”. Nothing was measured. Write years with commas between, such as 2010,2020.</source>
        <translation>기간의 시작 연도를 읽을 수 없습니다: “{years}”. 아무것도 측정하지 않았습니다. 2010,2020처럼 연도를 쉼표로 구분하여 적으십시오.</translation>
    </message>
    <message>
        <source>The picture that the observation names is not in the package.</source>
        <translation>관찰에 적힌 사진이 패키지에 없습니다.</translation>
    </message>
    <message>
        <source>The pieces of field {field} do not fit. Nothing was computed. Give pairs of increasing value and score from 0 to 1, with normalisation threshold only.</source>
        <translation>{field} 필드의 구간(pieces)이 맞지 않습니다. 아무것도 계산하지 않았습니다. normalisation이 threshold일 때만, 커지는 값과 0에서 1까지의 점수를 쌍으로 지정하십시오.</translation>
    </message>
    <message>
        <source>The place is not the centre of a cell of the stated size.</source>
        <translation>위치가 명시된 크기의 셀 중심이 아닙니다.</translation>
    </message>
    <message>
        <source>The place of the animal was computed from distance and bearing; that of the observer is kept.</source>
        <translation>동물의 위치는 거리와 방위각으로 계산했으며, 관찰자의 위치도 보관합니다.</translation>
    </message>
    <message>
        <source>The point is good to {km} km only.</source>
        <translation>포인트의 정밀도가 {km} km에 그칩니다.</translation>
    </message>
    <message>
        <source>The point is nearer to the border than both uncertainties, and no side is declared.</source>
        <translation>포인트와 국경의 거리가 두 불확실성을 합한 값보다 작고, 국경 쪽이 명시되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The point lies at a zoo or another institution, so the animal may be a captive one.</source>
        <translation>포인트가 동물원이나 다른 기관에 있으므로 사육 중인 동물일 수 있습니다.</translation>
    </message>
    <message>
        <source>The point lies at the secretariat of GBIF.</source>
        <translation>포인트가 GBIF 사무국에 있습니다.</translation>
    </message>
    <message>
        <source>The point lies beyond the border of the declared side.</source>
        <translation>포인트가 국경을 넘어 명시된 쪽을 벗어났습니다.</translation>
    </message>
    <message>
        <source>The point lies far from the others of its species by the median deviation.</source>
        <translation>중앙값 편차로 볼 때 포인트가 같은 종의 다른 포인트에서 멀리 떨어져 있습니다.</translation>
    </message>
    <message>
        <source>The point lies far from the others of its species.</source>
        <translation>포인트가 같은 종의 다른 포인트에서 멀리 떨어져 있습니다.</translation>
    </message>
    <message>
        <source>The point lies in a town of the layer that was given.</source>
        <translation>포인트가 지정한 레이어의 시가지에 있습니다.</translation>
    </message>
    <message>
        <source>The point lies in a town.</source>
        <translation>포인트가 시가지에 있습니다.</translation>
    </message>
    <message>
        <source>The point lies in another country than the one stated.</source>
        <translation>포인트가 명시된 국가가 아닌 다른 국가에 있습니다.</translation>
    </message>
    <message>
        <source>The point lies in the sea, {distance_m} m from land; the limit is {limit_m} m.</source>
        <translation>포인트가 육지에서 {distance_m} m 떨어진 바다에 있습니다. 한계는 {limit_m} m입니다.</translation>
    </message>
    <message>
        <source>The point lies in the sea.</source>
        <translation>포인트가 바다에 있습니다.</translation>
    </message>
    <message>
        <source>The point lies near a capital.</source>
        <translation>포인트가 수도 근처에 있습니다.</translation>
    </message>
    <message>
        <source>The point lies outside the range of the species.</source>
        <translation>포인트가 종의 분포역을 벗어났습니다.</translation>
    </message>
    <message>
        <source>The point lies where data bases are known to pile up records.</source>
        <translation>데이터베이스의 레코드가 몰리는 것으로 알려진 곳에 포인트가 있습니다.</translation>
    </message>
    <message>
        <source>The point lies where gazetteers put a country, province, county or park.</source>
        <translation>지명사전에서 국가, 도, 군 또는 공원의 위치로 삼는 곳에 포인트가 있습니다.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m beyond the border of the declared side; its uncertainty is {uncertainty_m} m.</source>
        <translation>포인트가 국경을 넘어 명시된 쪽에서 {distance_m} m 벗어났습니다. 불확실성은 {uncertainty_m} m입니다.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from an artificial hotspot ({place}); the limit is {limit_m} m.</source>
        <translation>포인트가 인위적 집중점({place})에서 {distance_m} m 떨어져 있습니다. 한계는 {limit_m} m입니다.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from an institution ({place}); the limit is {limit_m} m.</source>
        <translation>포인트가 기관({place})에서 {distance_m} m 떨어져 있습니다. 한계는 {limit_m} m입니다.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from the capital ({place}); the limit is {limit_m} m.</source>
        <translation>포인트가 수도({place})에서 {distance_m} m 떨어져 있습니다. 한계는 {limit_m} m입니다.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from the {place}; the limit is {limit_m} m.</source>
        <translation>포인트에서 다음 장소까지의 거리는 {distance_m} m입니다: {place}. 한계는 {limit_m} m입니다.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from where gazetteers put an area ({place}); the limit is {limit_m} m.</source>
        <translation>포인트가 지명사전에서 지역의 위치로 삼는 곳({place})에서 {distance_m} m 떨어져 있습니다. 한계는 {limit_m} m입니다.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m outside the range of the species; the limit is {limit_m} m.</source>
        <translation>포인트가 종의 분포역에서 {distance_m} m 벗어났습니다. 한계는 {limit_m} m입니다.</translation>
    </message>
    <message>
        <source>The policy file {file} has no column {column}. Nothing was shared. Start from sharing_defaults.csv, which has all columns.</source>
        <translation>{file} 정책 파일에 {column} 열이 없습니다. 아무것도 공유하지 않았습니다. 모든 열이 들어 있는 sharing_defaults.csv 파일을 바탕으로 작성하십시오.</translation>
    </message>
    <message>
        <source>The policy file {file} has no rows, so it permits nothing. Nothing was shared. Add a row for each species and record type that may leave.</source>
        <translation>{file} 정책 파일에 행이 없어 아무것도 허용되지 않습니다. 아무것도 공유하지 않았습니다. 나가도 되는 종과 레코드 유형마다 행을 추가하십시오.</translation>
    </message>
    <message>
        <source>The policy has no permission for this species, kind of record and recipient.</source>
        <translation>정책에 이 종, 레코드 종류, 수령자에 대한 허용이 없습니다.</translation>
    </message>
    <message>
        <source>The polygons with country, dPC and its parts, dIIC and betweenness, all in percent.</source>
        <translation>국가, dPC와 그 부분, dIIC, 매개 중심성이 적힌 폴리곤이며, 모두 퍼센트 값입니다.</translation>
    </message>
    <message>
        <source>The population or its level is known with low confidence; a person must confirm it.</source>
        <translation>개체군 또는 그 기준값의 신뢰도가 낮으므로 사람이 확인해야 합니다.</translation>
    </message>
    <message>
        <source>The probability at the distance is {probability}, the least probability {least}. Nothing was computed. The first must lie between 0 and 1, the second below the first.</source>
        <translation>이 거리에서의 확률은 {probability}, 최소 확률은 {least}입니다. 아무것도 계산하지 않았습니다. 앞의 확률은 0과 1 사이에 있어야 하며, 뒤의 확률은 앞의 확률보다 작아야 합니다.</translation>
    </message>
    <message>
        <source>The probability falls with distance as p = exp(-k d), with the given probability at the given distance. PC and the equivalent connected area take the most probable path over any patches (Saura and Pascual-Hortal 2007), IIC the number of links no longer than the distance (Pascual-Hortal and Saura 2006). Pairs without a path add nothing.</source>
        <translation>확률은 거리에 따라 p = exp(-k d)로 줄어들며, 지정한 거리에서 지정한 확률이 됩니다. PC와 등가연결면적은 어느 패치든 거칠 수 있는 가장 확률이 높은 경로를 쓰고(Saura and Pascual-Hortal 2007), IIC는 지정한 거리보다 길지 않은 연결의 수를 씁니다(Pascual-Hortal and Saura 2006). 경로가 없는 쌍은 아무것도 더하지 않습니다.</translation>
    </message>
    <message>
        <source>The profile of more than 2,000 samples is that of 2,000 drawn from them.</source>
        <translation>시료가 2,000개를 넘으면 그 가운데 추출한 2,000개의 프로파일을 사용합니다.</translation>
    </message>
    <message>
        <source>The project has no layer of corridors yet. Find some on the page “Find”.</source>
        <translation>프로젝트에 아직 생태축 레이어가 없습니다. “찾기” 페이지에서 생태축을 찾으십시오.</translation>
    </message>
    <message>
        <source>The project has no raster of corridors, resistance or current yet that this plugin computed.</source>
        <translation>이 플러그인이 계산한 생태축, 저항 또는 전류 래스터가 아직 프로젝트에 없습니다.</translation>
    </message>
    <message>
        <source>The project has no scored units. Press “Score priorities”.</source>
        <translation>프로젝트에 점수를 매긴 단위가 없습니다. “우선순위 점수 산정”을 누르십시오.</translation>
    </message>
    <message>
        <source>The public file holds the same records as the release gate lets them pass: centres of cells of 0.1 degree, months, pseudonyms of stations and records, no free texts. A table without a rule stays behind.</source>
        <translation>공개 파일에는 대외 제공 심사를 통과하는 형태 그대로의 레코드가 들어 있습니다. 0.1도 셀의 중심, 월, 설치지점과 레코드의 가명만 있고 자유 텍스트는 없습니다. 규칙이 없는 테이블은 남겨 둡니다.</translation>
    </message>
    <message>
        <source>The radius is {cells} cells, and raster {layer} has {rows} rows and {columns} columns. Nothing was computed. Give a radius of 1 cell at least that is not longer than the raster.</source>
        <translation>반지름은 셀 {cells}개이고, {layer} 래스터는 {rows}행 {columns}열입니다. 아무것도 계산하지 않았습니다. 셀 1개 이상이면서 래스터보다 길지 않은 반지름을 지정하십시오.</translation>
    </message>
    <message>
        <source>The radius of restoration is {radius} m, and a cell is {size} m wide. Nothing was computed. Give the width of a cell or more.</source>
        <translation>복원 반지름은 {radius} m이고 셀의 너비는 {size} m입니다. 아무것도 계산하지 않았습니다. 셀 너비 이상의 값을 지정하십시오.</translation>
    </message>
    <message>
        <source>The range of ranks holds nine tenths of the draws over random weights and over the values that are missing.</source>
        <translation>순위 범위는 무작위로 추출한 가중치와 누락된 값에 대한 추출 결과의 10분의 9를 담습니다.</translation>
    </message>
    <message>
        <source>The rank range comes from random draws over the weights and over the missing values. A unit with a wide range should not be placed above another by its rank alone.</source>
        <translation>순위 범위는 가중치와 누락된 값을 무작위로 추출하여 구합니다. 범위가 넓은 단위를 순위만 보고 다른 단위보다 위에 두지 마십시오.</translation>
    </message>
    <message>
        <source>The ranking knows no costs, no borders and no targets, and is as good as the rasters. Ranks of two landscapes cannot be compared.</source>
        <translation>이 순위는 비용, 국경, 목표량을 고려하지 않으며, 래스터가 좋은 만큼만 좋습니다. 두 경관의 순위는 서로 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>The raster has no value above 0. Nothing was computed. Choose the raster of current.</source>
        <translation>래스터에 0보다 큰 값이 없습니다. 아무것도 계산하지 않았습니다. 전류 래스터를 선택하십시오.</translation>
    </message>
    <message>
        <source>The reasons are on the page “Flags”.</source>
        <translation>이유는 “표시” 페이지에 있습니다.</translation>
    </message>
    <message>
        <source>The recipient “public” gets numbers by cell and year alone, as a table and as a map layer. A member is named by its code, such as RUS. Any other recipient needs rows of its own in the policy file.</source>
        <translation>수령자 “public”은 셀과 연도별 수치만 표와 지도 레이어로 받습니다. 회원국은 RUS와 같은 코드로 적습니다. 그 밖의 수령자는 정책 파일에 해당 행이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The recommendation contradicts itself.</source>
        <translation>권고의 내용이 서로 모순됩니다.</translation>
    </message>
    <message>
        <source>The record before it in the file is {hours} h later.</source>
        <translation>파일에서 바로 앞에 있는 레코드가 {hours}시간 더 늦습니다.</translation>
    </message>
    <message>
        <source>The record belongs to another country; records of others are not passed on.</source>
        <translation>다른 국가의 레코드입니다. 다른 국가의 레코드는 전달하지 않습니다.</translation>
    </message>
    <message>
        <source>The record differs from the import before.</source>
        <translation>레코드가 이전에 가져온 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The record does not come from a camera.</source>
        <translation>카메라에서 나온 레코드가 아닙니다.</translation>
    </message>
    <message>
        <source>The record does not say which of several cameras of the station; the first was taken.</source>
        <translation>레코드가 설치지점의 여러 카메라 가운데 어느 것에 속하는지 나와 있지 않아 첫 번째 카메라로 보았습니다.</translation>
    </message>
    <message>
        <source>The record equals an earlier one of its data set.</source>
        <translation>같은 데이터 세트의 앞선 레코드와 같습니다.</translation>
    </message>
    <message>
        <source>The record equals record {duplicate_of} of the same data set.</source>
        <translation>같은 데이터 세트의 다른 레코드와 같습니다. 레코드: {duplicate_of}.</translation>
    </message>
    <message>
        <source>The record has a date without a time of day.</source>
        <translation>레코드에 날짜만 있고 시각이 없습니다.</translation>
    </message>
    <message>
        <source>The record has no point, or none on Earth.</source>
        <translation>레코드에 포인트가 없거나 지구상의 포인트가 아닙니다.</translation>
    </message>
    <message>
        <source>The record has no species, so its sensitivity is unknown.</source>
        <translation>레코드에 종이 없어 민감도를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The record is no longer in the source.</source>
        <translation>레코드가 원본에 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>The record is of a place outside the six countries.</source>
        <translation>여섯 나라 밖의 위치에 대한 레코드입니다.</translation>
    </message>
    <message>
        <source>The record is of no flagship species.</source>
        <translation>깃대종의 레코드가 아닙니다.</translation>
    </message>
    <message>
        <source>The record lies in a gap of the effort of its deployment.</source>
        <translation>레코드가 카메라 설치의 노력량 공백에 있습니다.</translation>
    </message>
    <message>
        <source>The record lies in a gap of the effort of its deployment. Days of the gap: {gap_days}.</source>
        <translation>레코드가 카메라 설치의 노력량 공백에 있습니다. 공백 일수: {gap_days}.</translation>
    </message>
    <message>
        <source>The record lies outside the days of the histories.</source>
        <translation>레코드가 포획이력의 날짜를 벗어났습니다.</translation>
    </message>
    <message>
        <source>The record lies outside the time of its deployment. Days: {days}.</source>
        <translation>레코드가 카메라 설치 기간을 벗어났습니다. 일수: {days}.</translation>
    </message>
    <message>
        <source>The record names neither a deployment nor a location.</source>
        <translation>레코드에 카메라 설치도 지점도 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>The record names no individual.</source>
        <translation>레코드에 개체가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>The record number occurs before in the same file.</source>
        <translation>같은 파일의 앞부분에 같은 레코드 번호가 있습니다.</translation>
    </message>
    <message>
        <source>The record says that a species was not seen.</source>
        <translation>종이 확인되지 않았다고 적힌 레코드입니다.</translation>
    </message>
    <message>
        <source>The record says that the species was not there.</source>
        <translation>종이 그곳에 없었다고 적힌 레코드입니다.</translation>
    </message>
    <message>
        <source>The record shows no animal that was told to species.</source>
        <translation>종까지 판별된 동물이 없는 레코드입니다.</translation>
    </message>
    <message>
        <source>The record shows no animal.</source>
        <translation>동물이 없는 레코드입니다.</translation>
    </message>
    <message>
        <source>The record shows only the flank that is not used.</source>
        <translation>레코드에 사용하지 않는 옆면만 나와 있습니다.</translation>
    </message>
    <message>
        <source>The record states country {stated}; the point lies in {computed}.</source>
        <translation>레코드에 명시된 국가: {stated}; 포인트가 있는 국가: {computed}.</translation>
    </message>
    <message>
        <source>The record tells the same as another one.</source>
        <translation>다른 레코드와 같은 내용의 레코드입니다.</translation>
    </message>
    <message>
        <source>The records lie too far apart for kernels of this bandwidth.</source>
        <translation>이 대역폭의 커널을 쓰기에는 레코드가 서로 너무 멀리 떨어져 있습니다.</translation>
    </message>
    <message>
        <source>The records of the sides {sides} do not tell survival, change of side and detection apart. No rate was estimated. Choose a longer period or longer occasions, or give SURVIVAL.</source>
        <translation>다음 쪽의 레코드로는 생존, 쪽을 바꾼 것, 탐지를 서로 구별할 수 없습니다: {sides}. 통과율을 추정하지 않았습니다. 더 긴 기간이나 더 긴 조사 회차를 선택하거나, SURVIVAL 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>The records of {file} do not add up: {records_in} read, {kept} kept, {rejected} rejected. Nothing was changed. Report this as an error of the plugin.</source>
        <translation>{file} 파일의 레코드 수가 맞지 않습니다: 읽음 {records_in}, 유지 {kept}, 제외 {rejected}. 변경된 내용이 없습니다. 플러그인 오류로 알려 주십시오.</translation>
    </message>
    <message>
        <source>The records shared and withheld ({accounted}) are not the records in the database ({records_in}). No package was written. Report this fault with the version of the plugin.</source>
        <translation>공유한 레코드와 비공개 레코드의 수가 데이터베이스의 레코드 수와 다릅니다. 공유 및 비공개: {accounted}; 데이터베이스: {records_in}. 패키지를 작성하지 않았습니다. 플러그인 버전과 함께 이 결함을 알려 주십시오.</translation>
    </message>
    <message>
        <source>The records stay the property of their owner. They may not be passed on, and their places may not be refined.</source>
        <translation>레코드는 계속 소유자의 재산입니다. 다른 곳에 전달할 수 없으며, 위치를 더 세밀하게 밝혀내서도 안 됩니다.</translation>
    </message>
    <message>
        <source>The records that cannot be used, each with its reason.</source>
        <translation>사용할 수 없는 레코드이며, 각각 이유를 적습니다.</translation>
    </message>
    <message>
        <source>The records that remain lie on one line and enclose no area.</source>
        <translation>남은 레코드가 한 직선 위에 있어 둘러싸는 면적이 없습니다.</translation>
    </message>
    <message>
        <source>The reference system of the coordinates is not known.</source>
        <translation>좌표의 좌표계를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The reference system {system} can mean more than one: {known}. Nothing was changed. Ask the custodian which one it is, and give its EPSG code.</source>
        <translation>{system} 좌표계는 둘 이상을 뜻할 수 있습니다: {known}. 변경된 내용이 없습니다. 자료 관리자에게 어느 것인지 문의하여 EPSG 코드를 지정하십시오.</translation>
    </message>
    <message>
        <source>The reference system {system} is a local one whose parameters are not public, so that its coordinates cannot be placed. Nothing was changed. Ask the custodian for coordinates in WGS 84 or GSK-2011.</source>
        <translation>{system} 좌표계는 파라미터가 공개되지 않은 지역 좌표계이므로 좌표의 위치를 정할 수 없습니다. 변경된 내용이 없습니다. 자료 관리자에게 WGS 84 또는 GSK-2011 좌표를 요청하십시오.</translation>
    </message>
    <message>
        <source>The reference system {system} is not known, so that its coordinates cannot be placed. Nothing was changed. Give its EPSG code, for example EPSG:4326 for WGS 84.</source>
        <translation>{system} 좌표계를 알 수 없어 좌표의 위치를 정할 수 없습니다. 변경된 내용이 없습니다. EPSG 코드를 지정하십시오. 예를 들어 WGS 84는 EPSG:4326입니다.</translation>
    </message>
    <message>
        <source>The region in layer {layer} has no area. Nothing was computed. Choose a layer with polygons.</source>
        <translation>{layer} 레이어의 지역에 면적이 없습니다. 아무것도 계산하지 않았습니다. 폴리곤이 있는 레이어를 선택하십시오.</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>제공</translation>
    </message>
    <message>
        <source>The report and the table MODELS hold both detection functions against each other by AICc (Hurvich and Tsai 1989), on the same captures and mask, with the number of animals caught as sample size.</source>
        <translation>보고서와 MODELS 테이블은 같은 포획과 마스크에서 두 탐지 함수를 AICc로 비교하며(Hurvich and Tsai 1989), 포획된 개체수를 표본 크기로 사용합니다.</translation>
    </message>
    <message>
        <source>The report is made from the database alone, in any of seven languages, as one HTML file that needs no network and as a PDF. Each figure leads back to its rows. Crossings and the joint minimum are those of the latest runs of their algorithms.</source>
        <translation>보고서는 데이터베이스만으로 일곱 언어 가운데 하나로 작성하며, 네트워크가 필요 없는 HTML 파일 하나와 PDF로 만듭니다. 모든 수치는 그 근거가 된 행으로 거슬러 올라갈 수 있습니다. 국경 통과와 공동 최소 개체수는 해당 알고리즘의 가장 최근 실행 결과입니다.</translation>
    </message>
    <message>
        <source>The result of “Change of habitats”.</source>
        <translation>“서식지의 변화”의 결과입니다.</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation>행의 셀 수가 머리글의 셀 수와 다릅니다.</translation>
    </message>
    <message>
        <source>The row has {held} ha, the boundary {drawn} ha: one of them is of another area.</source>
        <translation>행에는 {held} ha, 경계에는 {drawn} ha입니다. 둘 중 하나는 다른 지역의 것입니다.</translation>
    </message>
    <message>
        <source>The row was left blank, so the stored assessment of the site stayed as it was.</source>
        <translation>행을 비워 두어, 저장된 대상지 평가를 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>The rows of raster {file} do not run from west to east and from north to south. Nothing was computed. Warp it to a projected coordinate system first.</source>
        <translation>{file} 래스터의 행이 서쪽에서 동쪽으로, 북쪽에서 남쪽으로 이어지지 않습니다. 아무것도 계산하지 않았습니다. 먼저 투영 좌표계로 재투영하십시오.</translation>
    </message>
    <message>
        <source>The rows with a mapped place.</source>
        <translation>위치가 지도에 그려진 행입니다.</translation>
    </message>
    <message>
        <source>The rule range_size takes all of a range up to 1,000 km², a tenth from 250,000 km² on, and between them falls with the logarithm of the size (Rodrigues et al. 2004); for it amounts are in hectares.</source>
        <translation>range_size 규칙은 1,000 km²까지의 분포역은 전부, 250,000 km²부터는 10분의 1을 목표로 하며, 그 사이에서는 크기의 로그에 따라 줄어듭니다(Rodrigues et al. 2004). 이 규칙에는 양을 헥타르로 나타내야 합니다.</translation>
    </message>
    <message>
        <source>The rules are those of Circuitscape (McRae et al. 2008, doi 10.1890/07-1861.1; Hall et al. 2021, doi 10.3390/land10030301). pairwise sends 1 ampere between each pair; one_to_all sends 1 ampere from each core to all others; all_to_one sends 1 ampere from all others to each core; advanced takes sources in amperes and grounds in ohm. The cells of a core are one node: in pairwise mode for its own pair only, in one_to_all and all_to_one always. In advanced mode the cells of a polygon share its value equally.</source>
        <translation>규칙은 Circuitscape의 규칙입니다(McRae et al. 2008, doi 10.1890/07-1861.1; Hall et al. 2021, doi 10.3390/land10030301). pairwise는 각 쌍 사이에 1암페어를 보내고, one_to_all은 각 핵심지역에서 나머지 모든 핵심지역으로 1암페어를 보내며, all_to_one은 나머지 모든 핵심지역에서 각 핵심지역으로 1암페어를 보냅니다. advanced는 암페어 단위의 전류원과 옴 단위의 접지를 사용합니다. 한 핵심지역의 셀은 하나의 노드이며, pairwise 모드에서는 자기 쌍에 대해서만, one_to_all과 all_to_one에서는 언제나 그렇습니다. advanced 모드에서는 한 폴리곤의 셀이 폴리곤의 값을 똑같이 나눕니다.</translation>
    </message>
    <message>
        <source>The rules are those of Omniscape (McRae et al. 2016; Landau et al. 2021, doi 10.21105/joss.02829): 8 neighbours, the mean conductance of two cells, one window for each block with sources, as much current as the block has sources, and a correction of the pattern that blocks leave. One rule differs: the sources of the block itself are taken out where the block lies. Omniscape takes them out at a fixed place, the wrong one in windows that the upper or left edge cuts; there results differ, by up to a quarter in a test of 30 by 30 cells.</source>
        <translation>규칙은 Omniscape의 규칙입니다(McRae et al. 2016; Landau et al. 2021, doi 10.21105/joss.02829). 이웃 8개, 두 셀의 평균 전도도, 전류원이 있는 블록마다 이동창 하나, 블록의 전류원만큼의 전류, 블록이 남기는 무늬의 보정을 씁니다. 한 가지 규칙만 다릅니다. 블록 자체의 전류원은 블록이 놓인 곳에서 뺍니다. Omniscape는 정해진 위치에서 빼므로, 위쪽이나 왼쪽 가장자리에 잘린 이동창에서는 틀린 위치가 됩니다. 그곳에서는 결과가 다르며, 가로세로 30셀의 시험에서 최대 4분의 1까지 달랐습니다.</translation>
    </message>
    <message>
        <source>The run goes on where it was interrupted: {done} of {windows} windows were finished.</source>
        <translation>중단된 곳에서 실행을 계속합니다. 끝난 이동창: 전체 {windows}개 가운데 {done}개.</translation>
    </message>
    <message>
        <source>The same by the integral index</source>
        <translation>통합연결성지수로 본 같은 값</translation>
    </message>
    <message>
        <source>The same code is the same animal</source>
        <translation>같은 코드는 같은 동물</translation>
    </message>
    <message>
        <source>The same code is the same animal in all data sets, as the offices have agreed.</source>
        <translation>기관들이 합의한 대로, 같은 코드는 모든 데이터 세트에서 같은 동물입니다.</translation>
    </message>
    <message>
        <source>The same codes in both maps.</source>
        <translation>두 지도에서 같은 코드를 써야 합니다.</translation>
    </message>
    <message>
        <source>The same content for printing.</source>
        <translation>인쇄용으로 만든 같은 내용입니다.</translation>
    </message>
    <message>
        <source>The same file again adds nothing. A corrected export of the same data updates the records by their own codes, keeps what a reviewer decided, and lists what was added, changed and gone.</source>
        <translation>같은 파일을 다시 가져오면 아무것도 추가되지 않습니다. 같은 데이터를 고쳐서 내보낸 파일은 고유 코드로 레코드를 갱신하고, 검토자의 결정을 유지하며, 추가된 것, 변경된 것, 없어진 것을 목록으로 보여 줍니다.</translation>
    </message>
    <message>
        <source>The same locations in another data set are apart by the shift of a datum or online map.</source>
        <translation>다른 데이터 세트의 같은 지점이 데이텀 또는 온라인 지도의 위치 편차만큼 떨어져 있습니다.</translation>
    </message>
    <message>
        <source>The same picture stands in another deployment too.</source>
        <translation>같은 사진이 다른 카메라 설치에도 있습니다.</translation>
    </message>
    <message>
        <source>The same run goes on there after an interruption. By default the folder of the cumulative current.</source>
        <translation>중단된 뒤에는 같은 실행을 이 폴더에서 계속합니다. 기본값은 누적 전류의 폴더입니다.</translation>
    </message>
    <message>
        <source>The same seed draws the same background.</source>
        <translation>시드가 같으면 같은 배경을 추출합니다.</translation>
    </message>
    <message>
        <source>The same seed draws the same wrong identities.</source>
        <translation>시드가 같으면 같은 잘못된 개체식별을 추출합니다.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals and P values.</source>
        <translation>시드가 같으면 구간과 P 값도 같습니다.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>시드가 같으면 결과도 같습니다.</translation>
    </message>
    <message>
        <source>The same seed gives the same standard errors.</source>
        <translation>시드가 같으면 표준오차도 같습니다.</translation>
    </message>
    <message>
        <source>The same targets at less cost, or within the same budget less shortfall.</source>
        <translation>같은 목표량을 더 적은 비용으로 달성하거나, 같은 예산 안에서 부족량을 줄입니다.</translation>
    </message>
    <message>
        <source>The same with a resistance of 1 everywhere.</source>
        <translation>모든 곳의 저항이 1일 때의 같은 값입니다.</translation>
    </message>
    <message>
        <source>The same with wrong identities added</source>
        <translation>잘못된 개체식별을 더한 같은 값</translation>
    </message>
    <message>
        <source>The score is a weighted sum of criteria on a scale from worst to best; ranks come from random draws of the weights and of missing values.</source>
        <translation>점수는 가장 나쁨에서 가장 좋음까지의 척도로 나타낸 기준을 가중치를 곱하여 더한 값입니다. 순위는 가중치와 누락된 값을 무작위로 추출하여 구합니다.</translation>
    </message>
    <message>
        <source>The score takes a missing value as the worst; the score beside it takes it as the best.</source>
        <translation>점수는 누락된 값을 가장 나쁘게 보고, 옆에 있는 점수는 가장 좋게 봅니다.</translation>
    </message>
    <message>
        <source>The season year was not chosen.</source>
        <translation>선택하지 않은 계절 연도입니다.</translation>
    </message>
    <message>
        <source>The seasons with complete counts are too few for a firm verdict.</source>
        <translation>완전한 개체수 조사가 있는 계절이 너무 적어 확정적인 판정을 내릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The sex marker “{marker}” is not told as locus, X and Y. Nothing was compared. Write the locus and the sizes of its two products, such as AMEL:214/194.</source>
        <translation>성별 표지자가 유전자좌, X, Y의 형식으로 적혀 있지 않습니다: “{marker}”. 아무것도 비교하지 않았습니다. AMEL:214/194처럼 유전자좌와 두 산물의 크기를 적으십시오.</translation>
    </message>
    <message>
        <source>The share of each feature that is to be protected.</source>
        <translation>각 보전대상 가운데 보호해야 할 비율입니다.</translation>
    </message>
    <message>
        <source>The share of each range in each country; unknown where no side can be told.</source>
        <translation>각 국가에 놓인 각 행동권의 비율이며, 국경의 어느 쪽인지 판별할 수 없으면 알 수 없음으로 적습니다.</translation>
    </message>
    <message>
        <source>The shared package {file} has no readable list of checksums, so nobody can tell whether it is whole. Nothing was taken in. Ask the sender for the package again.</source>
        <translation>{file} 공유 패키지에 읽을 수 있는 체크섬 목록이 없어 패키지가 온전한지 아무도 알 수 없습니다. 아무것도 받아들이지 않았습니다. 보낸 쪽에 패키지를 다시 요청하십시오.</translation>
    </message>
    <message>
        <source>The shared package {file} has no signature, though a passphrase was given. Nothing was taken in. Ask the sender for a signed package.</source>
        <translation>암호 문구를 입력했으나 {file} 공유 패키지에 서명이 없습니다. 아무것도 받아들이지 않았습니다. 보낸 쪽에 서명된 패키지를 요청하십시오.</translation>
    </message>
    <message>
        <source>The shared package {file} holds numbers by cell for the public and no records. Nothing was taken in. Ask the office for a package of records.</source>
        <translation>{file} 공유 패키지에는 일반 공개용 셀별 수치만 있고 레코드가 없습니다. 아무것도 받아들이지 않았습니다. 해당 기관에 레코드 패키지를 요청하십시오.</translation>
    </message>
    <message>
        <source>The sheet is none of the form and was not read.</source>
        <translation>양식에 없는 시트여서 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>The sheet lacks this column, so what is stored in it stayed as it was.</source>
        <translation>시트에 이 열이 없어, 이 열에 저장된 내용을 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>The shift of an online map was not undone, because such maps do not shift positions there; the uncertainty was enlarged.</source>
        <translation>온라인 지도가 그곳에서는 위치를 옮기지 않으므로 위치 편차를 보정하지 않고 불확실성을 늘렸습니다.</translation>
    </message>
    <message>
        <source>The shift of the datum at this place is not well known, so the uncertainty was enlarged.</source>
        <translation>이 위치의 데이텀 편차가 정확히 알려져 있지 않아 불확실성을 늘렸습니다.</translation>
    </message>
    <message>
        <source>The side of the body that was compared.</source>
        <translation>비교한 몸의 옆면입니다.</translation>
    </message>
    <message>
        <source>The side of the border is not known.</source>
        <translation>국경의 어느 쪽인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The signature of the shared package {file} does not fit the passphrase. Nothing was taken in. Check the passphrase; where it is right, the package is not the sender's.</source>
        <translation>{file} 공유 패키지의 서명이 암호 문구와 맞지 않습니다. 아무것도 받아들이지 않았습니다. 암호 문구를 확인하십시오. 암호 문구가 맞다면 보낸 쪽의 패키지가 아닙니다.</translation>
    </message>
    <message>
        <source>The site and year have no usable row in the sheet of sites.</source>
        <translation>대상지 시트에 이 대상지와 연도의 쓸 수 있는 행이 없습니다.</translation>
    </message>
    <message>
        <source>The site is in another country than the office. Check both.</source>
        <translation>대상지가 기관의 국가가 아닌 다른 국가에 있습니다. 둘 다 확인하십시오.</translation>
    </message>
    <message>
        <source>The site is not in the list of sites.</source>
        <translation>대상지 목록에 없는 대상지입니다.</translation>
    </message>
    <message>
        <source>The site lies on no single side of the area.</source>
        <translation>대상지가 지역의 어느 한쪽에만 속하지 않습니다.</translation>
    </message>
    <message>
        <source>The site was not assessed.</source>
        <translation>이 대상지는 평가하지 않았습니다.</translation>
    </message>
    <message>
        <source>The site was not held against the criteria.</source>
        <translation>대상지를 기준에 비추어 보지 않았습니다.</translation>
    </message>
    <message>
        <source>The smallest count is larger than the largest.</source>
        <translation>최소 개체수가 최대 개체수보다 큽니다.</translation>
    </message>
    <message>
        <source>The source names an online map that shifts its positions; nothing was moved and the uncertainty was enlarged.</source>
        <translation>원본에 위치를 옮기는 온라인 지도가 적혀 있습니다. 위치는 옮기지 않고 불확실성을 늘렸습니다.</translation>
    </message>
    <message>
        <source>The source says that the camera failed; since when is not known, so the effort may be too long.</source>
        <translation>원본에 카메라가 고장 났다고 적혀 있으나 언제부터인지 알 수 없어 노력량이 너무 길게 잡혔을 수 있습니다.</translation>
    </message>
    <message>
        <source>The source says that the clock was wrong.</source>
        <translation>출처에 시계가 틀렸다고 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The sources do not say whether the counts of these seasons are complete.</source>
        <translation>출처에는 이 계절들의 개체수 조사가 완전한지 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>The spacing of the mask is too wide; 0.6 of sigma are {most} m.</source>
        <translation>마스크의 간격이 너무 넓습니다. 시그마의 0.6배는 {most} m입니다.</translation>
    </message>
    <message>
        <source>The species is not known.</source>
        <translation>알려지지 않은 종입니다.</translation>
    </message>
    <message>
        <source>The species is not listed at the site. Check both.</source>
        <translation>이 종은 대상지의 종 목록에 없습니다. 둘 다 확인하십시오.</translation>
    </message>
    <message>
        <source>The species of the sample is not known.</source>
        <translation>시료의 종을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The species or country was not chosen.</source>
        <translation>선택하지 않은 종 또는 국가입니다.</translation>
    </message>
    <message>
        <source>The species or the date was not asked for.</source>
        <translation>요청하지 않은 종 또는 날짜입니다.</translation>
    </message>
    <message>
        <source>The species was not chosen, or the area is not for it.</source>
        <translation>선택하지 않은 종이거나, 지역이 그 종을 대상으로 하지 않습니다.</translation>
    </message>
    <message>
        <source>The species was present and not counted.</source>
        <translation>종이 출현했으나 개체수를 세지 않았습니다.</translation>
    </message>
    <message>
        <source>The specimen is a fossil or lives in captivity.</source>
        <translation>화석이거나 사육되는 개체입니다.</translation>
    </message>
    <message>
        <source>The start is later than the end.</source>
        <translation>시작이 끝보다 늦습니다.</translation>
    </message>
    <message>
        <source>The station is no camera or hair trap on a known and chosen side.</source>
        <translation>설치지점이, 국경의 어느 쪽인지 알려져 있고 선택된 쪽에 있는 카메라 또는 털 채집 트랩이 아닙니다.</translation>
    </message>
    <message>
        <source>The station is not one of the office, or its side of the border is not known.</source>
        <translation>기관의 설치지점이 아니거나 국경의 어느 쪽에 있는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The step of {distance_km} km in {hours} h needs at least {speed_km_day} km a day; the limit for the species is {limit_km_day}. The identity, a clock or the datum is wrong.</source>
        <translation>{hours}시간 동안 {distance_km} km를 이동하려면 하루에 {speed_km_day} km 이상 움직여야 합니다. 이 종의 한계는 하루 {limit_km_day} km입니다. 개체식별, 시계, 데이텀 가운데 하나가 틀렸습니다.</translation>
    </message>
    <message>
        <source>The step to or from the record is faster than the species can: identity, clock or datum is wrong.</source>
        <translation>이 레코드 앞뒤의 이동이 종의 한계보다 빠릅니다. 개체식별, 시계, 데이텀 가운데 하나가 틀렸습니다.</translation>
    </message>
    <message>
        <source>The study area has no polygon. Nothing was computed. Choose a layer with polygons.</source>
        <translation>조사지역에 폴리곤이 없습니다. 아무것도 계산하지 않았습니다. 폴리곤이 있는 레이어를 선택하십시오.</translation>
    </message>
    <message>
        <source>The sum of the currents of all solutions, in amperes.</source>
        <translation>모든 풀이의 전류를 합한 값이며, 단위는 암페어입니다.</translation>
    </message>
    <message>
        <source>The sum of the currents of all windows, in amperes.</source>
        <translation>모든 이동창의 전류를 합한 값이며, 단위는 암페어입니다.</translation>
    </message>
    <message>
        <source>The sum of the probability of identity over the pairs compared, each over the loci that it shares. The weakest match is taken as if all pairs shared its loci alone.</source>
        <translation>비교한 쌍에 걸친 동일 유전자형 확률의 합이며, 쌍마다 공통 유전자좌를 사용합니다. 가장 약한 일치의 값은 모든 쌍이 그 일치의 유전자좌만 공유한다고 보고 구합니다.</translation>
    </message>
    <message>
        <source>The table of resistances has no class of raster {layer}. Nothing was computed. Give a table with the classes of its legend.</source>
        <translation>저항 표에 {layer} 래스터의 등급이 하나도 없습니다. 아무것도 계산하지 않았습니다. 래스터 범례의 등급이 있는 표를 지정하십시오.</translation>
    </message>
    <message>
        <source>The table of what is not yet shared has all six countries with each species of their range and each year of the database: effort and records, effort alone, records alone, or nothing. Nothing shared never means that nobody surveyed.</source>
        <translation>아직 공유되지 않은 것의 테이블에는 여섯 나라 모두에 대하여 그 나라에 분포하는 종과 데이터베이스의 연도마다 노력량과 레코드, 노력량만, 레코드만, 없음 가운데 하나가 나옵니다. 공유된 것이 없다는 것은 결코 아무도 조사하지 않았다는 뜻이 아닙니다.</translation>
    </message>
    <message>
        <source>The table “{missing}” tells of each item why it is missing and what mends it.</source>
        <translation>“{missing}” 테이블에는 항목마다 누락된 이유와 고치는 방법이 나옵니다.</translation>
    </message>
    <message>
        <source>The tables hold the indices, the importance of each patch, the connected sum by country, and links with the best new cross-border link. In the sum each pair of patches adds the product of both weights and of the probability that animals get from one to the other.</source>
        <translation>표에는 지수, 각 패치의 중요도, 국가별 연결 합계, 그리고 국경을 넘는 최선의 새 연결을 포함한 연결이 들어 있습니다. 연결 합계에는 패치 쌍마다 두 가중치와, 동물이 한 패치에서 다른 패치로 이동할 확률을 곱한 값을 더합니다.</translation>
    </message>
    <message>
        <source>The tables of resistance that come with the plugin are illustrative: edit before use. They are opinions (Zeller et al. 2012). Compare results under greatest resistances of 10, 100 and 1000 before anything is decided. A cell without data in one raster has none in the result and acts as a barrier.</source>
        <translation>플러그인에 들어 있는 저항 표는 예시용이므로 사용하기 전에 편집하십시오. 표의 값은 의견입니다(Zeller et al. 2012). 무엇을 결정하기 전에 최대 저항 10, 100, 1000의 결과를 비교하십시오. 한 래스터에 데이터가 없는 셀은 결과에도 데이터가 없으며 장벽으로 작용합니다.</translation>
    </message>
    <message>
        <source>The target of {feature} is {target}, and the units that may be selected hold {there} (such features besides: {others}). Nothing was computed. Lower the target or free units.</source>
        <translation>{feature} 보전대상의 목표량은 {target}이지만, 선택할 수 있는 단위에는 {there}만 있습니다(그 밖의 그런 보전대상: {others}). 아무것도 계산하지 않았습니다. 목표량을 낮추거나 단위의 고정을 해제하십시오.</translation>
    </message>
    <message>
        <source>The tests of CoordinateCleaner (Zizka et al. 2019) are among them. The tests for towns, ranges and artificial hotspots need a layer or a list of the office; without it they are named as not asked.</source>
        <translation>CoordinateCleaner의 검사(Zizka et al. 2019)가 들어 있습니다. 시가지, 분포역, 인위적 집중점 검사에는 기관의 레이어 또는 목록이 필요하며, 없으면 실행하지 않은 검사로 적습니다.</translation>
    </message>
    <message>
        <source>The tests of “Check detections” at their default levels.</source>
        <translation>“탐지 검사” 알고리즘의 검사를 기본 수준으로 실행합니다.</translation>
    </message>
    <message>
        <source>The text of file {file} may be written in {first} or in {second}; its words do not tell which. Nothing was changed. Save the file as CSV in UTF-8, or choose the encoding.</source>
        <translation>{file} 파일의 텍스트 인코딩을 낱말만으로는 판별할 수 없습니다. 가능한 인코딩: {first} 또는 {second}. 변경된 내용이 없습니다. 파일을 UTF-8 CSV로 저장하거나 인코딩을 선택하십시오.</translation>
    </message>
    <message>
        <source>The text {value} in the parameter {field} says nothing. Nothing was written. Write what readers of the package need.</source>
        <translation>{field} 파라미터의 텍스트가 아무 내용도 알려 주지 않습니다: {value}. 아무것도 작성하지 않았습니다. 패키지를 읽는 사람에게 필요한 내용을 적으십시오.</translation>
    </message>
    <message>
        <source>The time cannot be placed, because its time zone is not known.</source>
        <translation>시간대를 알 수 없어 시각을 정할 수 없습니다.</translation>
    </message>
    <message>
        <source>The time ended first: something better may exist.</source>
        <translation>먼저 시간이 다 되었습니다. 더 좋은 선택이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The time is known to the month only, or the place was made coarse.</source>
        <translation>시각이 월까지만 알려져 있거나 위치를 거칠게 만들었습니다.</translation>
    </message>
    <message>
        <source>The time is known to the year only.</source>
        <translation>시각은 연도까지만 알려져 있습니다.</translation>
    </message>
    <message>
        <source>The time is not known to a day.</source>
        <translation>시각이 날짜까지 알려져 있지 않습니다.</translation>
    </message>
    <message>
        <source>The time is not known.</source>
        <translation>시각을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The time stands as text in the comment and was taken as local time.</source>
        <translation>시각이 비고에 텍스트로 적혀 있어 현지 시각으로 보았습니다.</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known. Nothing was changed. Write it as the time zone database does, for example Asia/Vladivostok, or leave it empty.</source>
        <translation>알 수 없는 시간대: {zone}. 변경된 내용이 없습니다. 시간대 데이터베이스의 표기대로(예: Asia/Vladivostok) 적거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>The uncertainty is a number that gazetteers write where nobody knows it.</source>
        <translation>불확실성 값이 지명사전에서 실제 값을 아무도 모를 때 적는 수와 같습니다.</translation>
    </message>
    <message>
        <source>The units by the share of the draws in which they are among the best.</source>
        <translation>가장 좋은 단위에 드는 추출의 비율에 따른 단위입니다.</translation>
    </message>
    <message>
        <source>The units have no field for these criteria, whose weights were left out: {criteria}.</source>
        <translation>단위에 필드가 없어 가중치를 뺀 기준: {criteria}.</translation>
    </message>
    <message>
        <source>The units lie in fewer than two countries ({country}). Nothing was computed. Choose units of several countries.</source>
        <translation>단위가 있는 국가가 둘보다 적습니다({country}). 아무것도 계산하지 않았습니다. 여러 국가의 단위를 선택하십시오.</translation>
    </message>
    <message>
        <source>The units with score, rank, rank range and the part that each criterion has in the score.</source>
        <translation>단위별 점수, 순위, 순위 범위와 점수에서 각 기준이 차지하는 몫입니다.</translation>
    </message>
    <message>
        <source>The values are those of a belt of the Republic of Korea.</source>
        <translation>대한민국 평면직각좌표계의 한 원점 구역에 해당하는 값입니다.</translation>
    </message>
    <message>
        <source>The values are those of a plane rectangular zone of Japan; which zone is not written in them.</source>
        <translation>일본 평면직각좌표계의 한 구역에 해당하는 값이며, 어느 구역인지는 값에 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>The values are those of a zone of a transverse Mercator projection; which zone is not written in them.</source>
        <translation>횡단 메르카토르 투영의 한 구역에 해당하는 값이며, 어느 구역인지는 값에 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>The values are those of an online map (Web Mercator).</source>
        <translation>온라인 지도(웹 메르카토르)의 좌표 값입니다.</translation>
    </message>
    <message>
        <source>The values are those of the unified system of the Republic of Korea.</source>
        <translation>대한민국 단일평면직각좌표계의 좌표 값입니다.</translation>
    </message>
    <message>
        <source>The values come from {file}, which is illustrative: edit before use. Give a table of the office to replace it.</source>
        <translation>값은 {file} 파일에서 가져왔습니다. 이 파일은 예시용이므로 사용하기 전에 편집하십시오. 기관의 표를 지정하면 이 값을 대체합니다.</translation>
    </message>
    <message>
        <source>The vector ruggedness measure, or the terrain ruggedness index.</source>
        <translation>벡터 험준도 지수 또는 지형 험준도 지수입니다.</translation>
    </message>
    <message>
        <source>The verdict rests on the count of one passage season, which is enough for this criterion.</source>
        <translation>판정은 한 통과 계절의 개체수 조사에 근거하며, 이 기준에는 그것으로 충분합니다.</translation>
    </message>
    <message>
        <source>The way of least cost between two cores; the wider the line, the cheaper the way. A model of the resistance given, not a track of an animal.</source>
        <translation>두 핵심지역 사이의 최소비용경로이며, 선이 굵을수록 경로의 비용이 적습니다. 지정한 저항에 따른 모형이며 동물의 이동 궤적이 아닙니다.</translation>
    </message>
    <message>
        <source>The way of least cost in each corridor, with cost, length, countries and rank.</source>
        <translation>각 생태축의 최소비용경로이며 비용, 길이, 국가, 순위를 적습니다.</translation>
    </message>
    <message>
        <source>The weight of polygon {row} is no number of 0 or more. Nothing was computed. Correct the field or leave it out.</source>
        <translation>폴리곤 {row}행의 가중치가 0 이상의 숫자가 아닙니다. 아무것도 계산하지 않았습니다. 필드를 고치거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>The weight {value} of field {field} is not a number of 0 or more. Nothing was computed. Correct the weight.</source>
        <translation>{field} 필드의 가중치 {value} 값은 0 이상의 숫자가 아닙니다. 아무것도 계산하지 않았습니다. 가중치를 고치십시오.</translation>
    </message>
    <message>
        <source>The whole month is used. Left empty, the records decide.</source>
        <translation>그 달 전체를 사용합니다. 비워 두면 레코드에 따라 정합니다.</translation>
    </message>
    <message>
        <source>The year is no year, or in the future.</source>
        <translation>연도가 아니거나 미래의 연도입니다.</translation>
    </message>
    <message>
        <source>The year that is assessed; left empty, the office writes it.</source>
        <translation>평가하는 연도입니다. 비워 두면 기관이 적습니다.</translation>
    </message>
    <message>
        <source>The years are all those of any effort or record in the database. What is not shared may exist; it does not mean that nobody surveyed or that the species was not there.</source>
        <translation>연도는 데이터베이스에 노력량이나 레코드가 하나라도 있는 모든 연도입니다. 공유되지 않은 것이 있을 수 있으며, 아무도 조사하지 않았거나 종이 그곳에 없었다는 뜻이 아닙니다.</translation>
    </message>
    <message>
        <source>The zone at the beginning of the easting is not that of the reference system.</source>
        <translation>동거 값의 앞에 있는 구역 번호가 좌표계의 구역과 다릅니다.</translation>
    </message>
    <message>
        <source>There are more than 4,000 records; the reference bandwidth was taken without cross-validation.</source>
        <translation>레코드가 4,000개를 넘어 교차검증 없이 기준 대역폭을 사용했습니다.</translation>
    </message>
    <message>
        <source>There are no coordinates.</source>
        <translation>좌표가 없습니다.</translation>
    </message>
    <message>
        <source>There are no judgements, or two sets of them. Nothing was computed. Give a table or a text with rows.</source>
        <translation>판단이 없거나 두 벌 있습니다. 아무것도 계산하지 않았습니다. 행이 있는 표나 텍스트 가운데 하나를 지정하십시오.</translation>
    </message>
    <message>
        <source>There are no polygons of protected areas: protected shares and gaps are not known. Protected sites are counted as points.</source>
        <translation>보호지역 폴리곤이 없어 보호 비율과 공백을 알 수 없습니다. 보호되는 대상지는 포인트로 셉니다.</translation>
    </message>
    <message>
        <source>There is a file {file} already, and it may hold rows that are nowhere else. Nothing was changed. Run the algorithm on that file: it makes the public file anew.</source>
        <translation>{file} 파일이 이미 있으며, 다른 어디에도 없는 행이 들어 있을 수 있습니다. 변경된 내용이 없습니다. 그 파일에 이 알고리즘을 실행하십시오. 그러면 공개 파일을 새로 만듭니다.</translation>
    </message>
    <message>
        <source>There is no code of species {species} in database {file} or in the catalogue. Nothing was compared. Give a catalogue, or import detections with names of individuals.</source>
        <translation>{file} 데이터베이스와 개체 목록에 다음 종의 코드가 없습니다: {species}. 아무것도 비교하지 않았습니다. 개체 목록을 지정하거나, 개체 이름이 있는 탐지를 가져오십시오.</translation>
    </message>
    <message>
        <source>There is no conservation database yet. Choose one above, or create it in the dock of the species.</source>
        <translation>아직 보전 데이터베이스가 없습니다. 위에서 선택하거나 종 패널에서 생성하십시오.</translation>
    </message>
    <message>
        <source>There is no issue {issue}. Nothing was changed. Take the name from the table of issues.</source>
        <translation>문제 {issue}: 해당하는 문제가 없습니다. 변경된 내용이 없습니다. 문제 테이블에 있는 이름을 사용하십시오.</translation>
    </message>
    <message>
        <source>There is no test {test}. Nothing was changed. The tests are: {known}.</source>
        <translation>{test} 검사가 없습니다. 변경된 내용이 없습니다. 사용할 수 있는 검사: {known}.</translation>
    </message>
    <message>
        <source>These are proposals: a person confirms or refuses them. Samples of one animal on two sides of a border are a minimum of what crosses.</source>
        <translation>이는 제안이며, 사람이 확인하거나 거부합니다. 국경 양쪽에 있는 한 개체의 시료는 국경을 통과하는 것의 최솟값입니다.</translation>
    </message>
    <message>
        <source>These columns must be filled in: {columns}.</source>
        <translation>반드시 채워야 하는 열: {columns}.</translation>
    </message>
    <message>
        <source>This animal has no place in the database.</source>
        <translation>이 개체는 데이터베이스에 위치가 없습니다.</translation>
    </message>
    <message>
        <source>This computer has no time zone database, so that local times cannot be brought to universal time. Nothing was changed. Install the Python package tzdata, or import a file whose times have their offset.</source>
        <translation>이 컴퓨터에 시간대 데이터베이스가 없어 현지 시각을 세계시로 바꿀 수 없습니다. 변경된 내용이 없습니다. Python 패키지 tzdata를 설치하거나, 시각에 시차가 적힌 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>This crossing has no line on the map, because one of its two places is not exact or not known.</source>
        <translation>이 국경 통과는 두 위치 가운데 하나가 정확하지 않거나 알려지지 않아 지도에 선이 없습니다.</translation>
    </message>
    <message>
        <source>This database has no crossings yet. Press “Find border crossings of individuals”.</source>
        <translation>이 데이터베이스에는 아직 국경 통과가 없습니다. “개체의 국경 통과 찾기”를 누르십시오.</translation>
    </message>
    <message>
        <source>This database has no records of animals yet. Take some in on the page “Import”.</source>
        <translation>이 데이터베이스에는 아직 동물 레코드가 없습니다. “가져오기” 페이지에서 레코드를 받아들이십시오.</translation>
    </message>
    <message>
        <source>This database has nothing on the species. Choose a database above, then press “Load layers”.</source>
        <translation>이 데이터베이스에는 이 종에 관한 내용이 없습니다. 위에서 데이터베이스를 선택한 다음 “레이어 불러오기”를 누르십시오.</translation>
    </message>
    <message>
        <source>This issue has no record with a place in the database.</source>
        <translation>이 문제에는 데이터베이스에 위치가 있는 레코드가 없습니다.</translation>
    </message>
    <message>
        <source>This map was not drawn.</source>
        <translation>이 지도는 그리지 않았습니다.</translation>
    </message>
    <message>
        <source>This report holds exact places. It was made for {recipient} and is not to be passed on.</source>
        <translation>이 보고서에는 정확한 위치가 들어 있습니다. 수령자: {recipient}. 다른 곳에 전달할 수 없습니다.</translation>
    </message>
    <message>
        <source>This takes about {seconds} s and {megabytes} MB.</source>
        <translation>걸리는 시간은 약 {seconds}초, 메모리는 약 {megabytes} MB입니다.</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>위협요인</translation>
    </message>
    <message>
        <source>Threatened sites and corridors for which no organisation is named: {number}.</source>
        <translation>기관·단체가 적혀 있지 않은, 위협을 받는 대상지와 생태축: {number}.</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>위협요인</translation>
    </message>
    <message>
        <source>Threats by corridor</source>
        <translation>생태축별 위협요인</translation>
    </message>
    <message>
        <source>Threats by impact</source>
        <translation>영향별 위협요인</translation>
    </message>
    <message>
        <source>Threats by site</source>
        <translation>대상지별 위협요인</translation>
    </message>
    <message>
        <source>Threats by species</source>
        <translation>종별 위협요인</translation>
    </message>
    <message>
        <source>Threats of high impact</source>
        <translation>영향이 높은 위협요인</translation>
    </message>
    <message>
        <source>Threats of unknown impact: {number}</source>
        <translation>영향을 알 수 없는 위협요인: {number}</translation>
    </message>
    <message>
        <source>Threats to other species, left out: {number}.</source>
        <translation>다른 종에 대한 위협요인이어서 뺀 것: {number}.</translation>
    </message>
    <message>
        <source>Threats to these species; none chosen: all.</source>
        <translation>이 종에 대한 위협요인입니다. 선택하지 않으면 모든 종입니다.</translation>
    </message>
    <message>
        <source>Threats without a place, in the tables but not on the map: {number}.</source>
        <translation>위치가 없어 표에는 있으나 지도에는 없는 위협요인: {number}.</translation>
    </message>
    <message>
        <source>Threats, organisations and the method of mapping: no row tells them, but each office knows its own.</source>
        <translation>위협요인, 기관·단체, 지도 작성 방법: 어느 행에도 없으나, 각 기관은 자기 것을 알고 있습니다.</translation>
    </message>
    <message>
        <source>Threats: {threats}, of them with unknown impact: {unknown}.</source>
        <translation>위협요인: {threats}, 그중 영향을 알 수 없는 것: {unknown}.</translation>
    </message>
    <message>
        <source>Three seasons means three different season years of one species in the same season at one site.</source>
        <translation>세 계절이란 한 대상지에서 한 종을 같은 계절에 조사한 서로 다른 세 계절 연도를 말합니다.</translation>
    </message>
    <message>
        <source>Tied to one exact place by any further column of the package</source>
        <translation>패키지의 다른 열을 더하면 정확한 위치 하나와 연결됨</translation>
    </message>
    <message>
        <source>Tied to one exact place by cell, period, side, species, sex and age alone, which the agreement gives away knowingly</source>
        <translation>합의에 따라 알고도 제공하는 셀, 기간, 국경의 쪽, 종, 성별, 연령만으로 정확한 위치 하나와 연결됨</translation>
    </message>
    <message>
        <source>Timber plantations</source>
        <translation>목재 조림지</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>시간(초)</translation>
    </message>
    <message>
        <source>Time is measured from</source>
        <translation>시간을 재는 기준</translation>
    </message>
    <message>
        <source>Time limit (s)</source>
        <translation>시간 제한(초)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Time zone of the clocks</source>
        <translation>시계의 시간대</translation>
    </message>
    <message>
        <source>Timelapse</source>
        <translation>Timelapse</translation>
    </message>
    <message>
        <source>Timelapse writes the camera's own clock as if it were universal time. The times were left as they are.</source>
        <translation>Timelapse는 카메라 자체 시계의 시각을 세계시처럼 적습니다. 시각은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Times between set-up and retrieval without work.</source>
        <translation>설치와 회수 사이에 작동하지 않은 기간입니다.</translation>
    </message>
    <message>
        <source>Times in which stations worked</source>
        <translation>설치지점이 작동한 기간</translation>
    </message>
    <message>
        <source>Times: the offset comes from the file, else from the deployment, else from TIMEZONE, else from the country and the date with its real history. A date without a time stays a date.</source>
        <translation>시각: 시차는 파일에서, 없으면 카메라 설치에서, 없으면 TIMEZONE 항목에서, 없으면 국가와 날짜로 실제 시간대 변천에 따라 정합니다. 시각이 없는 날짜는 날짜로 둡니다.</translation>
    </message>
    <message>
        <source>Timing of the threat</source>
        <translation>위협요인의 시기</translation>
    </message>
    <message>
        <source>Timing unknown</source>
        <translation>시기 알 수 없음</translation>
    </message>
    <message>
        <source>Title of the package</source>
        <translation>패키지 제목</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝점</translation>
    </message>
    <message>
        <source>To accept clears the flag for good. To correct sets the values given. To reject takes the record out. A note changes nothing. A later decision on the same issue replaces the earlier one and undoes what it did.</source>
        <translation>승인하면 표시를 영구히 지웁니다. 정정하면 입력한 값이 들어갑니다. 제외하면 레코드를 제외합니다. 의견은 아무것도 변경하지 않습니다. 같은 문제에 나중에 내린 결정은 앞선 결정을 대신하고 그 결과를 되돌립니다.</translation>
    </message>
    <message>
        <source>To be passed on: a strip chart by kilometre along each border, without any line on a map.</source>
        <translation>외부에 전달하기 위한 것입니다. 각 국경을 따라 킬로미터별로 그린 띠 도표이며, 지도에 그린 선은 전혀 없습니다.</translation>
    </message>
    <message>
        <source>To be passed on: dates of sensitive records as months, no place, and no effort of few stations.</source>
        <translation>외부에 전달하기 위한 것입니다. 민감한 레코드의 날짜는 월까지만 적고, 위치는 없으며, 설치지점이 적은 노력량은 없습니다.</translation>
    </message>
    <message>
        <source>To be passed on: sums and estimates, without animals' codes and without places.</source>
        <translation>외부에 전달하기 위한 것입니다. 합계와 추정값이 들어 있으며 동물 코드와 위치는 없습니다.</translation>
    </message>
    <message>
        <source>To be passed on: sums and rates, without animals' codes and without places.</source>
        <translation>외부에 전달하기 위한 것입니다. 합계와 통과율이 들어 있으며 동물 코드와 위치는 없습니다.</translation>
    </message>
    <message>
        <source>To be passed on: sums, and crossings by month and side, without animals' codes and without places.</source>
        <translation>외부에 전달하기 위한 것입니다. 합계와, 월과 국경 쪽별 국경 통과가 들어 있으며 동물 코드와 위치는 없습니다.</translation>
    </message>
    <message>
        <source>To be passed on: sums, effort and estimates, without animals' codes and without places.</source>
        <translation>외부에 전달하기 위한 것입니다. 합계, 노력량, 추정값이 들어 있으며 동물 코드와 위치는 없습니다.</translation>
    </message>
    <message>
        <source>To be restored</source>
        <translation>복원 대상</translation>
    </message>
    <message>
        <source>To core</source>
        <translation>끝 핵심지역</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>To km</source>
        <translation>끝(km)</translation>
    </message>
    <message>
        <source>To patch</source>
        <translation>끝 패치</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>수신자</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>함께</translation>
    </message>
    <message>
        <source>Told by the content</source>
        <translation>내용으로 판별</translation>
    </message>
    <message>
        <source>Told by the file</source>
        <translation>파일로 판별</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>허용 오차(m)</translation>
    </message>
    <message>
        <source>Too few animals and stations even on the whole side of the border.</source>
        <translation>국경의 그 쪽 전체를 보아도 동물과 설치지점이 너무 적습니다.</translation>
    </message>
    <message>
        <source>Too few sites were counted more than once.</source>
        <translation>두 번 이상 조사된 대상지가 너무 적습니다.</translation>
    </message>
    <message>
        <source>Too few years have a count.</source>
        <translation>개체수 조사가 있는 연도가 너무 적습니다.</translation>
    </message>
    <message>
        <source>Too little space on the disk of {file}: {free} MB are free, {needed} MB may be needed. Nothing was computed. Free some space, or choose another folder.</source>
        <translation>디스크의 공간이 부족합니다: {file}. 남은 공간은 {free} MB이며, {needed} MB가 필요할 수 있습니다. 아무것도 계산하지 않았습니다. 공간을 확보하거나 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>Too many counts are zero for the model.</source>
        <translation>값이 0인 개체수 조사가 너무 많아 모형을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Top ten by score of the evidence available, not of conservation value where counts are missing</source>
        <translation>확보된 증거의 점수 상위 10곳(개체수 조사가 누락된 곳에서는 보전 가치의 점수가 아님)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Totals of counts</source>
        <translation>개체수 조사의 전체 합계</translation>
    </message>
    <message>
        <source>Tourist facilities</source>
        <translation>관광 시설</translation>
    </message>
    <message>
        <source>Towns (polygons)</source>
        <translation>시가지(폴리곤)</translation>
    </message>
    <message>
        <source>Track of an animal</source>
        <translation>개체의 이동 궤적</translation>
    </message>
    <message>
        <source>Transitions of habitats</source>
        <translation>서식지 유형의 전환</translation>
    </message>
    <message>
        <source>Transport and supply lines</source>
        <translation>교통로와 공급 선로</translation>
    </message>
    <message>
        <source>Trap-days</source>
        <translation>카메라 작동일</translation>
    </message>
    <message>
        <source>Trap-days are {convention}.</source>
        <translation>카메라 작동일의 셈 방식: {convention}.</translation>
    </message>
    <message>
        <source>Trap-days by distance from the border</source>
        <translation>국경으로부터의 거리별 카메라 작동일</translation>
    </message>
    <message>
        <source>Trap-days by month and country</source>
        <translation>월과 국가별 카메라 작동일</translation>
    </message>
    <message>
        <source>Trap-days of the whole side, counts of the area's sites. A missing number is not known; it is not zero.</source>
        <translation>쪽 전체의 카메라 작동일과 지역에 속한 대상지의 개체수 조사입니다. 누락된 수는 알 수 없는 것이며 0이 아닙니다.</translation>
    </message>
    <message>
        <source>Trap-days on one side</source>
        <translation>한쪽의 카메라 작동일</translation>
    </message>
    <message>
        <source>Trap-days on the other side</source>
        <translation>다른 쪽의 카메라 작동일</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>추세</translation>
    </message>
    <message>
        <source>Trend unknown</source>
        <translation>추세 알 수 없음</translation>
    </message>
    <message>
        <source>Trends are those of the log-linear Poisson models with effects of sites and years, or with a line of years where counts are few, as in TRIM (ter Braak et al. 1994; Pannekoek and van Strien 2001). Intervals allow for overdispersion and for serial correlation within a site, both corrected for short series, so that they are wider than TRIM's.</source>
        <translation>추세는 TRIM(ter Braak et al. 1994; Pannekoek and van Strien 2001)과 같이 대상지와 연도의 효과가 있는 로그 선형 푸아송 모형으로 구하며, 개체수 조사가 적으면 연도를 직선으로 넣습니다. 구간은 과대산포와 대상지 안의 계열상관을 고려하고 둘 다 짧은 계열에 맞게 보정하므로 TRIM의 구간보다 넓습니다.</translation>
    </message>
    <message>
        <source>Trends of counts</source>
        <translation>개체수 추세</translation>
    </message>
    <message>
        <source>Turns judgements of one judge or several into weights of criteria. Output WEIGHTS_JSON is what “Score priorities” takes as CRITERIA.</source>
        <translation>한 명 또는 여러 평가자의 판단을 기준의 가중치로 바꿉니다. 산출물 WEIGHTS_JSON은 “우선순위 점수 산정”의 CRITERIA에 쓰입니다.</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>따라 하기</translation>
    </message>
    <message>
        <source>Tutorial: two offices at Lake Khanka / Xingkai</source>
        <translation>따라 하기: 한카호 / 싱카이호(흥개호)의 두 기관</translation>
    </message>
    <message>
        <source>Two covariates are named {layer}. Nothing was computed. Rename one of the layers.</source>
        <translation>두 공변량의 이름이 {layer}입니다. 아무것도 계산하지 않았습니다. 두 레이어 가운데 하나의 이름을 바꾸십시오.</translation>
    </message>
    <message>
        <source>Two national lists would add to (derived)</source>
        <translation>두 나라 목록의 단순 합계(산출값)</translation>
    </message>
    <message>
        <source>Two national lists would add to the total plus the animals seen on both sides, because both lists hold those.</source>
        <translation>두 나라의 목록을 더하면 총수에 양쪽에서 확인된 개체수를 더한 값이 됩니다. 이 개체들이 두 목록에 모두 들어 있기 때문입니다.</translation>
    </message>
    <message>
        <source>Two offices of this file assess the site and year. Give each office a file of its own.</source>
        <translation>이 파일의 두 기관이 같은 대상지와 연도를 평가합니다. 기관마다 따로 파일을 만드십시오.</translation>
    </message>
    <message>
        <source>Two offices on the same site and year, side by side.</source>
        <translation>같은 대상지와 연도에 대한 두 기관의 답을 나란히 놓습니다.</translation>
    </message>
    <message>
        <source>Two records in a row on different sides are at least one crossing; the true number is odd. Between two records on one side there may be an even number that nobody saw.</source>
        <translation>연속된 두 레코드가 서로 다른 쪽에 있으면 국경을 적어도 한 번 통과한 것이며, 실제 횟수는 홀수입니다. 같은 쪽에 있는 두 레코드 사이에도 아무도 보지 못한 짝수 번의 통과가 있었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Two reviewers judged the same pairs: {common}; kappa (Cohen 1960): {kappa}.</source>
        <translation>두 검토자가 함께 판정한 쌍: {common}; 카파(Cohen 1960): {kappa}.</translation>
    </message>
    <message>
        <source>Two rules are in use. By the last record, an event goes on until nothing was recorded for the time given. By the last independent record, the time runs from the first record of the event.</source>
        <translation>두 가지 규칙을 씁니다. 마지막 레코드를 기준으로 하면 지정한 시간 동안 아무것도 기록되지 않을 때까지 이벤트가 이어집니다. 마지막 독립 레코드를 기준으로 하면 이벤트의 첫 레코드부터 시간을 잽니다.</translation>
    </message>
    <message>
        <source>Two scenarios: rank_change is the rank in the other scenario less the rank here; above 0 the unit ranks better here.</source>
        <translation>두 시나리오: rank_change는 다른 시나리오의 순위에서 이 시나리오의 순위를 뺀 값이며, 0보다 크면 이 시나리오에서 단위의 순위가 더 높습니다.</translation>
    </message>
    <message>
        <source>Two spreadsheets are written, which an office fills in without QGIS. The files of the exercise are filled in already, one in Chinese and one in Russian.</source>
        <translation>스프레드시트 두 개가 작성되며, 기관은 QGIS 없이 이것을 채웁니다. 연습용 파일은 이미 채워져 있으며, 하나는 중국어이고 하나는 러시아어입니다.</translation>
    </message>
    <message>
        <source>Type five reference samples in both laboratories. The offset is the median difference in whole base pairs; with fewer than three samples, or one that is more than half a base pair off, the locus is not comparable.</source>
        <translation>두 분석실에서 기준 시료 다섯 개의 유전자형을 분석하십시오. 차이값은 차이의 중앙값을 정수 염기쌍으로 나타낸 것입니다. 시료가 세 개 미만이거나 한 시료라도 0.5 염기쌍보다 많이 벗어나면 그 유전자좌는 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>Uncertainty (m)</source>
        <translation>불확실성(m)</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>변화 없음</translation>
    </message>
    <message>
        <source>Under “{assessment}” press the button … beside “{readiness}” and write CHN-XINGKAI;RUS-KHANKA as sites.</source>
        <translation>“{assessment}” 아래에서 “{readiness}” 옆의 … 버튼을 누르고 대상지로 CHN-XINGKAI;RUS-KHANKA를 적으십시오.</translation>
    </message>
    <message>
        <source>Under “{habitats}” press “{draw}”. Draw polygons, or open the file of habitats, copy its polygons and paste them into the layer. Save the layer, then press “{check}”.</source>
        <translation>“{habitats}” 아래에서 “{draw}”을(를) 누르십시오. 폴리곤을 그리거나, 서식지 파일을 열어 폴리곤을 복사하고 레이어에 붙여넣으십시오. 레이어를 저장한 다음 “{check}”을(를) 누르십시오.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행취소</translation>
    </message>
    <message>
        <source>Undo the shift of Chinese online maps</source>
        <translation>중국 온라인 지도의 위치 편차 보정</translation>
    </message>
    <message>
        <source>Unequal effort</source>
        <translation>고르지 않은 노력량</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Unit of effort</source>
        <translation>노력량 단위</translation>
    </message>
    <message>
        <source>Unit {unit} has no polygon. Nothing was computed. Draw or delete it.</source>
        <translation>{unit} 단위에 폴리곤이 없습니다. 아무것도 계산하지 않았습니다. 폴리곤을 그리거나 단위를 삭제하십시오.</translation>
    </message>
    <message>
        <source>Unit {unit} has the status {value}. Nothing was computed. Write available, locked_in or locked_out.</source>
        <translation>{unit} 단위의 상태가 {value}입니다. 아무것도 계산하지 않았습니다. available, locked_in 또는 locked_out을 적으십시오.</translation>
    </message>
    <message>
        <source>Unit {unit} is in the layer more than once. Nothing was computed. Choose a field that identifies each unit.</source>
        <translation>{unit} 단위가 레이어에 두 번 이상 있습니다. 아무것도 계산하지 않았습니다. 각 단위를 구별하는 필드를 선택하십시오.</translation>
    </message>
    <message>
        <source>Units are kept apart and never added.</source>
        <translation>단위는 서로 구분하며 결코 더하지 않습니다.</translation>
    </message>
    <message>
        <source>Units by plan</source>
        <translation>계획별 단위</translation>
    </message>
    <message>
        <source>Units in both scorings: {units}; with another rank: {moved}; rank correlation: {correlation}.</source>
        <translation>두 점수 산정에 모두 있는 단위: {units}; 순위가 다른 단위: {moved}; 순위 상관: {correlation}.</translation>
    </message>
    <message>
        <source>Units made</source>
        <translation>만든 단위</translation>
    </message>
    <message>
        <source>Units of {size} km² would be about {units} and need {gigabytes} GB of memory; at most {most} are made. Nothing was computed. Choose {mend} km² or more, or a smaller study area.</source>
        <translation>{size} km² 크기의 단위는 약 {units}개가 되고 {gigabytes} GB의 메모리가 필요하지만, 최대 {most}개까지 만듭니다. 아무것도 계산하지 않았습니다. {mend} km² 이상을 선택하거나 더 작은 조사지역을 선택하십시오.</translation>
    </message>
    <message>
        <source>Units selected: {units}; value {value}, proven lower bound {bound}, gap {percent} %, {seconds} s.</source>
        <translation>선택된 단위: {units}; 값 {value}, 증명된 하한 {bound}, 격차 {percent}%, {seconds}초.</translation>
    </message>
    <message>
        <source>Units that cost nothing: {number}; if that is not meant, correct the field with the cost.</source>
        <translation>비용이 들지 않는 단위: {number}; 의도한 것이 아니면 비용 필드를 고치십시오.</translation>
    </message>
    <message>
        <source>Units that hold none of the features: {number}; if they should, add the layers that lack.</source>
        <translation>보전대상이 하나도 없는 단위: {number}; 있어야 한다면 빠진 레이어를 추가하십시오.</translation>
    </message>
    <message>
        <source>Units to score</source>
        <translation>점수를 매길 단위</translation>
    </message>
    <message>
        <source>Units whose country cannot be told, near a border or at sea: {unknown}; less than 95 % in one country: {split}.</source>
        <translation>국경 가까이 또는 해상에 있어 국가를 판별할 수 없는 단위: {unknown}; 한 국가에 든 면적이 95%보다 적은 단위: {split}.</translation>
    </message>
    <message>
        <source>Units whose country is not one of the six: {number}.</source>
        <translation>국가가 여섯 국가에 속하지 않는 단위: {number}.</translation>
    </message>
    <message>
        <source>Units with at least this share protected have the status locked_in.</source>
        <translation>보호 비율이 이 값 이상인 단위의 상태는 locked_in이 됩니다.</translation>
    </message>
    <message>
        <source>Units with cost, country, status, area and a field f_ for each feature.</source>
        <translation>비용, 국가, 상태, 면적과 보전대상마다 f_ 필드가 있는 단위입니다.</translation>
    </message>
    <message>
        <source>Units without a cost, for raster {layer} has no data in them: {units}. No selection takes such units: fill the raster or leave them out.</source>
        <translation>{layer} 래스터에 데이터가 없어 비용이 없는 단위: {units}. 이런 단위는 어떤 선택에도 들어가지 않습니다. 래스터를 채우거나 그 단위를 빼십시오.</translation>
    </message>
    <message>
        <source>Units without data of a raster, which hold 0 of its feature: {units}.</source>
        <translation>래스터에 데이터가 없어 그 보전대상을 0으로 본 단위: {units}.</translation>
    </message>
    <message>
        <source>Units: {units}; criteria: {criteria}; units without a value: {missing}.</source>
        <translation>단위: {units}; 기준: {criteria}; 값이 없는 단위: {missing}.</translation>
    </message>
    <message>
        <source>Units: {units}; features: {features}. The borders take about {borders} s, the search {seconds} s at most, and {megabytes} MB.</source>
        <translation>단위: {units}; 보전대상: {features}. 단위의 경계 계산에 약 {borders}초, 탐색에 최대 {seconds}초가 걸리고 메모리 {megabytes} MB가 필요합니다.</translation>
    </message>
    <message>
        <source>Units: {units}; hectares: {area}; features: {features}.</source>
        <translation>단위: {units}; 헥타르: {area}; 보전대상: {features}.</translation>
    </message>
    <message>
        <source>Unprotected lines</source>
        <translation>보호되지 않은 선</translation>
    </message>
    <message>
        <source>Unprotected lines: {gaps}; kilometres: {km}.</source>
        <translation>보호되지 않은 선: {gaps}; 길이(킬로미터): {km}.</translation>
    </message>
    <message>
        <source>Unprotected parts of features with country, reason and hectares.</source>
        <translation>보전대상 가운데 보호되지 않은 부분이며 국가, 이유, 헥타르를 적습니다.</translation>
    </message>
    <message>
        <source>Unprotected parts of lines with country, reason and kilometres.</source>
        <translation>선 가운데 보호되지 않은 부분이며 국가, 이유, 킬로미터를 적습니다.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>Up to 100,000 cells with data the equations are solved directly, above by conjugate gradients with a multigrid preconditioner (Vanek, Mandel and Brezina 1996), two solutions at a time. The residual is always computed anew: it is told, and a solution above 1e-6 is refused. With cores of one cell, one solution for each core is enough for all pairs.</source>
        <translation>데이터가 있는 셀이 100,000개 이하이면 방정식을 직접 풀고, 이를 넘으면 다중격자 전처리(Vanek, Mandel and Brezina 1996)를 쓴 켤레기울기법으로 한 번에 풀이 두 개씩 구합니다. 잔차는 언제나 새로 계산하여 알리며, 1e-6을 넘는 풀이는 거부합니다. 핵심지역이 셀 하나이면 핵심지역마다 풀이 하나로 모든 쌍을 계산할 수 있습니다.</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>상한</translation>
    </message>
    <message>
        <source>Use of wild animals and plants</source>
        <translation>야생 동식물 이용</translation>
    </message>
    <message>
        <source>Uses the site</source>
        <translation>대상지 이용</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Value is what the selection costs, with its outline times the penalty; with a budget it is the weighted share of the targets missed. No selection can be below the lower bound; the gap between both tells how much better one could be.</source>
        <translation>값은 선택에 드는 비용에 둘레와 벌점의 곱을 더한 것입니다. 예산이 있으면 달성하지 못한 목표량의 가중 비율입니다. 어떤 선택도 하한보다 낮을 수 없으며, 둘 사이의 격차는 선택이 얼마나 더 좋아질 수 있는지를 나타냅니다.</translation>
    </message>
    <message>
        <source>Value of cooperation</source>
        <translation>협력의 가치</translation>
    </message>
    <message>
        <source>Values are costs or shortfalls: less is better. Groups stand in the programme's order, not in one of rank.</source>
        <translation>값은 비용 또는 부족량이며 작을수록 좋습니다. 집단은 순위가 아니라 프로그램의 순서로 놓습니다.</translation>
    </message>
    <message>
        <source>Values withheld</source>
        <translation>비공개 값</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Verdicts and crossings are those of the last run before the period and of the last run before its end. For each changed verdict the report names what moved: edition, level, mean count, seasons or reason. Where a run is missing, the report says so and compares nothing.</source>
        <translation>판정과 국경 통과는 기간 전의 마지막 실행과 기간이 끝나기 전의 마지막 실행의 것입니다. 바뀐 판정마다 무엇이 달라졌는지 적습니다(발행판, 기준값, 평균 개체수, 계절 또는 이유). 실행이 없으면 보고서에 그렇게 적고 아무것도 비교하지 않습니다.</translation>
    </message>
    <message>
        <source>Verdicts are on Ramsar criterion 6 and on the flyway network's 1 % and staging criteria (0.25 %, not rounded).</source>
        <translation>판정은 람사르 기준 6과 이동경로 네트워크의 1% 기준 및 집결 기준(0.25%, 반올림하지 않음)에 관한 것입니다.</translation>
    </message>
    <message>
        <source>Verdicts as before: {same}; of them with another mean count or level: {shifted}.</source>
        <translation>전과 같은 판정: {same}; 그중 평균 개체수 또는 기준값이 다른 것: {shifted}.</translation>
    </message>
    <message>
        <source>Verdicts before and after, and what moved</source>
        <translation>이전과 이후의 판정, 그리고 달라진 것</translation>
    </message>
    <message>
        <source>Verdicts by every edition of the 1 % level</source>
        <translation>1% 기준값의 발행판별 판정</translation>
    </message>
    <message>
        <source>Verdicts on site criteria from the counts in the database. Insufficient data is not a verdict against the site.</source>
        <translation>데이터베이스의 개체수 조사로 내린 대상지 기준 판정입니다. 자료 부족은 대상지에 불리한 판정이 아닙니다.</translation>
    </message>
    <message>
        <source>Verdicts that change from one edition to another</source>
        <translation>발행판에 따라 바뀌는 판정</translation>
    </message>
    <message>
        <source>Verdicts that differ between editions</source>
        <translation>발행판에 따라 다른 판정</translation>
    </message>
    <message>
        <source>Very poor</source>
        <translation>매우 나쁨</translation>
    </message>
    <message>
        <source>Virus and prion diseases</source>
        <translation>바이러스와 프리온 질병</translation>
    </message>
    <message>
        <source>Visits left out because a covariate is missing: {visits}.</source>
        <translation>공변량이 누락되어 뺀 방문: {visits}.</translation>
    </message>
    <message>
        <source>Visits to countries</source>
        <translation>국가별 방문</translation>
    </message>
    <message>
        <source>Volcanoes</source>
        <translation>화산</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>전압</translation>
    </message>
    <message>
        <source>Voltage (V)</source>
        <translation>전압(V)</translation>
    </message>
    <message>
        <source>Vulnerable (VU)</source>
        <translation>취약(VU)</translation>
    </message>
    <message>
        <source>Ways of least cost</source>
        <translation>최소비용경로</translation>
    </message>
    <message>
        <source>Weak is current up to the median of the cells that carry any, strong is current from the percentile asked for. Protected is what the given areas cover.</source>
        <translation>전류가 있는 셀의 중앙값까지는 약한 전류, 지정한 백분위수부터는 강한 전류입니다. 지정한 보호지역이 덮는 곳이 보호되는 곳입니다.</translation>
    </message>
    <message>
        <source>Weaker sources count as 0.</source>
        <translation>이보다 약한 전류원은 0으로 봅니다.</translation>
    </message>
    <message>
        <source>Weigh criteria</source>
        <translation>기준의 가중치 산정</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Weight and rank of each criterion, and the range over the judges.</source>
        <translation>각 기준의 가중치와 순위, 그리고 평가자 간 범위입니다.</translation>
    </message>
    <message>
        <source>Weight of ruggedness</source>
        <translation>험준도 가중치</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Weights and consistency ratio of each country's judges, and their distance from the group.</source>
        <translation>각 국가 평가자의 가중치와 일관성 비율, 그리고 집단과의 거리입니다.</translation>
    </message>
    <message>
        <source>Weights of the features</source>
        <translation>보전대상의 가중치</translation>
    </message>
    <message>
        <source>Weights say what judges want, not what is true; small ratios do not make them right. Names of criteria are those of the fields to score.</source>
        <translation>가중치는 평가자가 바라는 것을 나타내며 사실을 나타내지 않습니다. 비율이 작다고 해서 가중치가 옳은 것은 아닙니다. 기준의 이름은 점수를 매길 필드의 이름입니다.</translation>
    </message>
    <message>
        <source>Weights: {weights}.</source>
        <translation>가중치: {weights}.</translation>
    </message>
    <message>
        <source>Were counts made on the same days</source>
        <translation>같은 날에 개체수를 조사했는지 여부</translation>
    </message>
    <message>
        <source>Western: Dauria and eastern Mongolia to the Yangtze</source>
        <translation>서부: 다우리아와 몽골 동부에서 양쯔강까지</translation>
    </message>
    <message>
        <source>Wetland types</source>
        <translation>습지 유형</translation>
    </message>
    <message>
        <source>Wetlands lost</source>
        <translation>소실된 습지</translation>
    </message>
    <message>
        <source>Wetlands to restore</source>
        <translation>복원할 습지</translation>
    </message>
    <message>
        <source>Wetlands to restore (polygons)</source>
        <translation>복원할 습지(폴리곤)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>What a code of an individual means</source>
        <translation>개체 코드의 뜻</translation>
    </message>
    <message>
        <source>What a corrected table of the same data shares with the earlier one. A package brings its own name.</source>
        <translation>같은 데이터를 고친 표가 이전 표와 함께 쓰는 이름입니다. 패키지에는 고유한 이름이 들어 있습니다.</translation>
    </message>
    <message>
        <source>What a reviewer accepted is not flagged again. Records that seem to tell the same are never deleted: the less precise one names the other. Generalised places take part in no test of places.</source>
        <translation>검토자가 승인한 것은 다시 표시하지 않습니다. 같은 내용으로 보이는 레코드는 결코 삭제하지 않으며, 덜 정밀한 레코드에 다른 레코드의 이름을 적습니다. 일반화된 위치는 위치 검사에 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>What became known, what happened, and which recommendations were carried out?</source>
        <translation>무엇이 알려지고 무슨 일이 일어났으며, 어떤 권고가 이행되었습니까?</translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation>레코드 처리 결과</translation>
    </message>
    <message>
        <source>What changed from {first} to {last}</source>
        <translation>{first}부터 {last}까지 변경된 것</translation>
    </message>
    <message>
        <source>What concerns two countries stands with both, and once in the last line.</source>
        <translation>두 국가에 관한 것은 두 국가에 모두 적고, 마지막 줄에는 한 번만 셉니다.</translation>
    </message>
    <message>
        <source>What connectivity would lose without the patch, in percent of all; 0 is lost by none.</source>
        <translation>이 패치가 없을 때 연결성이 잃는 양이며, 전체에 대한 퍼센트입니다. 0이면 잃는 것이 없습니다.</translation>
    </message>
    <message>
        <source>What counts as one animal</source>
        <translation>한 개체로 세는 기준</translation>
    </message>
    <message>
        <source>What each country has not yet shared</source>
        <translation>각 국가가 아직 공유하지 않은 것</translation>
    </message>
    <message>
        <source>What each country has shared or published, and what not</source>
        <translation>각 국가가 공유하거나 공표한 것과 그렇지 않은 것</translation>
    </message>
    <message>
        <source>What each criterion adds to the score of {unit}</source>
        <translation>{unit} 단위의 점수에 각 기준이 더하는 값</translation>
    </message>
    <message>
        <source>What each side has not yet shared</source>
        <translation>각 쪽이 아직 공유하지 않은 것</translation>
    </message>
    <message>
        <source>What is approximated: cells go in batches, by their losses at the batch's beginning; with 0 they go one by one. Above 2 million values the additive benefit falls along its slope, and numbers have 7 digits. Cells of equal loss go in the order of the raster.</source>
        <translation>근사한 것: 셀을 묶음 단위로, 묶음을 시작할 때의 손실에 따라 제거합니다. 0이면 하나씩 제거합니다. 값이 200만 개를 넘으면 가산 편익의 감소량을 기울기로 어림하고, 숫자의 정밀도는 7자리입니다. 손실이 같은 셀은 래스터의 순서대로 제거합니다.</translation>
    </message>
    <message>
        <source>What is finished is kept in a working file beside the cumulative current or in WORK. The same question goes on there after an interruption, with the same result; another question does not take it up. It is deleted at the end.</source>
        <translation>끝난 부분은 누적 전류 옆이나 WORK에 있는 작업 파일에 보관합니다. 중단된 뒤 같은 계산은 그곳에서 이어지며 결과도 같습니다. 다른 계산은 그 파일을 이어받지 않습니다. 작업 파일은 끝날 때 삭제합니다.</translation>
    </message>
    <message>
        <source>What is known of the site</source>
        <translation>대상지에 관하여 알려진 것</translation>
    </message>
    <message>
        <source>What is known of the species</source>
        <translation>이 종에 관하여 알려진 내용</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>누락된 것</translation>
    </message>
    <message>
        <source>What is not known is left empty. Compare the items with the current official form before filing.</source>
        <translation>알 수 없는 것은 비워 둡니다. 제출하기 전에 항목을 현행 공식 양식과 비교하십시오.</translation>
    </message>
    <message>
        <source>What is the same for all rows is written as = and the value, for example =RUS for the declared side.</source>
        <translation>모든 행에 같은 값은 =와 값으로 적습니다. 예를 들어 명시된 국경 쪽은 =RUS로 적습니다.</translation>
    </message>
    <message>
        <source>What is written is no number of 0 or more.</source>
        <translation>적힌 것이 0 이상의 수가 아닙니다.</translation>
    </message>
    <message>
        <source>What is written is no whole number of 0 or more.</source>
        <translation>적힌 것이 0 이상의 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>What leaves, and what stays</source>
        <translation>나가는 것과 남는 것</translation>
    </message>
    <message>
        <source>What leaves, what stays and why, and what an attack on the package found.</source>
        <translation>나가는 것, 남는 것과 그 이유, 그리고 패키지를 공격해 보아 찾아낸 결과입니다.</translation>
    </message>
    <message>
        <source>What lies outside it is left out.</source>
        <translation>그 밖에 있는 것은 뺍니다.</translation>
    </message>
    <message>
        <source>What may leave, by species, kind of record and recipient. Left empty: the defaults of the plugin.</source>
        <translation>종, 레코드 종류, 수령자별로 나가도 되는 것입니다. 비워 두면 플러그인의 기본값을 사용합니다.</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>달라진 것</translation>
    </message>
    <message>
        <source>What probable identities add is shown apart and never counted in the headline number.</source>
        <translation>유력한 개체식별이 더하는 수는 따로 나타내며 결코 대표 수치에 넣지 않습니다.</translation>
    </message>
    <message>
        <source>What released the cameras; needed where neither the imported data set nor its media say it.</source>
        <translation>카메라를 작동시킨 방식이며, 가져온 데이터 세트와 그 미디어 어디에도 나와 있지 않으면 반드시 필요합니다.</translation>
    </message>
    <message>
        <source>What stands for an allele is none.</source>
        <translation>대립유전자 자리에 적힌 값이 대립유전자가 아닙니다.</translation>
    </message>
    <message>
        <source>What the best cells hold</source>
        <translation>가장 좋은 셀에 든 것</translation>
    </message>
    <message>
        <source>What the brochure said and what the Red List says now</source>
        <translation>소책자의 등급과 적색목록의 현재 등급</translation>
    </message>
    <message>
        <source>What the cheapest way from a core to each cell costs, in metres of resistance 1: one band for each core, with its name.</source>
        <translation>핵심지역에서 각 셀까지 비용이 가장 적은 경로의 비용이며, 저항 1의 미터로 나타냅니다. 핵심지역마다 밴드가 하나씩 있고 그 이름이 붙습니다.</translation>
    </message>
    <message>
        <source>What the database holds</source>
        <translation>데이터베이스에 있는 내용</translation>
    </message>
    <message>
        <source>What the database holds, for people to plan with. Nothing is added to it.</source>
        <translation>사람이 계획을 세울 수 있도록 데이터베이스에 있는 내용을 실었습니다. 덧붙인 것은 없습니다.</translation>
    </message>
    <message>
        <source>What the decision rests on.</source>
        <translation>결정의 근거입니다.</translation>
    </message>
    <message>
        <source>What the file does not say itself</source>
        <translation>파일 자체에 나와 있지 않은 것</translation>
    </message>
    <message>
        <source>What the reviewers decided</source>
        <translation>검토자의 결정</translation>
    </message>
    <message>
        <source>What the runs and imports read</source>
        <translation>실행과 가져오기에서 읽은 것</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>점수의 구성</translation>
    </message>
    <message>
        <source>What the tests of a habitat map found. Nothing was mended.</source>
        <translation>서식지 지도 검사에서 찾은 것입니다. 고친 것은 없습니다.</translation>
    </message>
    <message>
        <source>What the way through each cell costs more than the least, in the cheapest corridor.</source>
        <translation>비용이 가장 적은 생태축에서, 각 셀을 지나는 경로의 비용이 최소 비용을 초과하는 값입니다.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>What was counted on each side and when, which counts may be added, and what is still missing?</source>
        <translation>각 쪽에서 무엇을 언제 조사했고, 어떤 개체수 조사를 더할 수 있으며, 아직 부족한 것은 무엇입니까?</translation>
    </message>
    <message>
        <source>What would be lost, at most, without each selected unit. For many units this takes long.</source>
        <translation>선택된 각 단위가 없을 때 최대로 잃는 양입니다. 단위가 많으면 시간이 오래 걸립니다.</translation>
    </message>
    <message>
        <source>What wrong identities may change</source>
        <translation>잘못된 개체식별로 달라질 수 있는 값</translation>
    </message>
    <message>
        <source>What {criterion} adds to the score</source>
        <translation>{criterion} 기준이 점수에 더하는 값</translation>
    </message>
    <message>
        <source>What “Make a form for site assessments” wrote, filled in; or a folder of them, of several countries.</source>
        <translation>“대상지 평가 양식 만들기”로 작성하여 채운 양식, 또는 여러 국가의 그런 양식이 든 폴더입니다.</translation>
    </message>
    <message>
        <source>Where a side has no effort in the database, no crossing found does not mean that none happened.</source>
        <translation>데이터베이스에 한쪽의 노력량이 없으면, 국경 통과를 찾지 못했다고 해서 통과가 없었다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>Where a way of least cost passes from one country to another. Exact: not to be passed on.</source>
        <translation>최소비용경로가 한 국가에서 다른 국가로 지나가는 곳입니다. 위치가 정확하므로 외부에 전달하지 마십시오.</translation>
    </message>
    <message>
        <source>Where and when was it surveyed, by what effort, and which years are missing from the database?</source>
        <translation>어디에서 언제 어느 정도의 노력량으로 조사했으며, 데이터베이스에 누락된 연도는 언제입니까?</translation>
    </message>
    <message>
        <source>Where do the six species live and gather, which sites matter for whole populations, and which facts are still needed to act together?</source>
        <translation>여섯 종은 어디에 살고 어디에 모이며, 어느 대상지가 개체군 전체에 중요하고, 함께 행동하려면 어떤 사실이 더 필요합니까?</translation>
    </message>
    <message>
        <source>Where fences, roads and railways open: the cell of the point and its eight neighbours.</source>
        <translation>울타리, 도로, 철도가 열리는 곳이며, 포인트가 놓인 셀과 그에 이웃한 여덟 셀입니다.</translation>
    </message>
    <message>
        <source>Where is habitat, and how far can the model be trusted?</source>
        <translation>서식지는 어디이며, 모형을 얼마나 믿을 수 있습니까?</translation>
    </message>
    <message>
        <source>Where people search more, more is found. Give the records of a target group (Phillips et al. 2009) or a raster of effort, above all where one country is surveyed better than another.</source>
        <translation>사람들이 더 많이 찾는 곳에서 더 많이 발견됩니다. 특히 한 국가가 다른 국가보다 더 잘 조사된 경우에는 표적 분류군(Phillips et al. 2009)의 레코드 또는 노력량 래스터를 지정하십시오.</translation>
    </message>
    <message>
        <source>Where the GeoPackage is written. A conservation database that is there already keeps its rows; one of an older version gets the tables and fields that are new.</source>
        <translation>GeoPackage를 작성할 위치입니다. 그곳에 이미 있는 보전 데이터베이스는 행을 그대로 유지하며, 이전 버전의 데이터베이스에는 새로운 테이블과 필드를 추가합니다.</translation>
    </message>
    <message>
        <source>Where the animals were seen</source>
        <translation>동물이 확인된 곳</translation>
    </message>
    <message>
        <source>Where the end of a deployment is not known, its last record ends it, and the interval says so. A deployment with neither has unknown effort, which is not zero.</source>
        <translation>카메라 설치의 종료 시각을 알 수 없으면 마지막 레코드의 시각을 종료로 보고 작동 구간에 그렇게 적습니다. 둘 다 없는 카메라 설치는 노력량을 알 수 없으며, 이는 0이 아닙니다.</translation>
    </message>
    <message>
        <source>Where the points have the field species_id, those of other species are left out.</source>
        <translation>포인트에 species_id 필드가 있으면 다른 종의 포인트는 넣지 않습니다.</translation>
    </message>
    <message>
        <source>Where the records come from</source>
        <translation>레코드의 출처</translation>
    </message>
    <message>
        <source>Where the site lies: {site}</source>
        <translation>대상지의 위치: {site}</translation>
    </message>
    <message>
        <source>Where the species may live, on all sides. Never cut it at the border.</source>
        <translation>모든 쪽에서 종이 살 수 있는 곳입니다. 국경에서 결코 자르지 마십시오.</translation>
    </message>
    <message>
        <source>Where two offices assessed the same site in the same year, both stay, and the answers in which they differ stand side by side. Nothing is averaged and none wins.</source>
        <translation>두 기관이 같은 해에 같은 대상지를 평가했으면 두 평가를 모두 남기고, 서로 다른 답을 나란히 놓습니다. 평균을 내지 않으며, 어느 쪽도 우선하지 않습니다.</translation>
    </message>
    <message>
        <source>Where two populations meet at a site, the count is held against each and the stricter verdict is shown.</source>
        <translation>한 대상지에서 두 개체군이 만나면 개체수 조사를 각 개체군의 기준값과 비교하고 더 엄격한 판정을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Whether a unit is in the joint plan, in a national plan, in both or in none.</source>
        <translation>단위가 공동 계획에 있는지, 국가별 계획에 있는지, 둘 다에 있는지, 어디에도 없는지를 나타냅니다.</translation>
    </message>
    <message>
        <source>Which DNA samples are of one animal</source>
        <translation>어느 DNA 시료들이 한 개체의 것인가</translation>
    </message>
    <message>
        <source>Which codes of two agencies are one animal</source>
        <translation>두 기관의 어느 코드들이 한 개체인가</translation>
    </message>
    <message>
        <source>White-naped Cranes that a source tells of at CHN-XINGKAI in autumn: {cranes}, without a year. So the form holds no number; for RUS-KHANKA none is published.</source>
        <translation>가을에 CHN-XINGKAI에 있다고 출처에 나온 재두루미: {cranes}, 연도 없음. 그래서 양식에 수가 없습니다. RUS-KHANKA에 대해서는 공표된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Who answers no</source>
        <translation>필요 없다고 답한 기관·단체</translation>
    </message>
    <message>
        <source>Who decides. The name is kept with the decision and never shared.</source>
        <translation>결정하는 사람입니다. 이름은 결정과 함께 보관하며 결코 공유하지 않습니다.</translation>
    </message>
    <message>
        <source>Whole (over 90 %)</source>
        <translation>전체(90% 초과)</translation>
    </message>
    <message>
        <source>Whole numbers, such as the classes of ESA WorldCover. Projected in metres, square cells.</source>
        <translation>ESA WorldCover의 등급과 같은 정수이며, 미터 단위의 투영 좌표계와 정사각형 셀이어야 합니다.</translation>
    </message>
    <message>
        <source>Whole site protected (over 90 %)</source>
        <translation>대상지 전체가 보호됨(90% 초과)</translation>
    </message>
    <message>
        <source>Whole species</source>
        <translation>종 전체</translation>
    </message>
    <message>
        <source>Whose classes the lost wetlands have.</source>
        <translation>소실된 습지의 유형이 들어 있는 목록입니다.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Why it was decided so. Kept with the decision and never shared.</source>
        <translation>그렇게 결정한 이유입니다. 결정과 함께 보관하며 결코 공유하지 않습니다.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Width (hectares)</source>
        <translation>너비(헥타르)</translation>
    </message>
    <message>
        <source>Width (km)</source>
        <translation>너비(km)</translation>
    </message>
    <message>
        <source>Width (percent of the cells)</source>
        <translation>너비(셀의 퍼센트)</translation>
    </message>
    <message>
        <source>Width given to lines: {narrowest} to {widest} km.</source>
        <translation>선에 준 너비: {narrowest}~{widest} km.</translation>
    </message>
    <message>
        <source>Width of the grid of generalised stations (m)</source>
        <translation>일반화된 설치지점의 격자 너비(m)</translation>
    </message>
    <message>
        <source>Width to each side (km)</source>
        <translation>양쪽 각각의 너비(km)</translation>
    </message>
    <message>
        <source>Wildlife Insights</source>
        <translation>Wildlife Insights</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>이동창</translation>
    </message>
    <message>
        <source>Windows: {windows}; radius: {radius} cells; block: {block} cells; about {gigabytes} GB of memory and {minutes} minutes.</source>
        <translation>이동창: {windows}; 반지름: 셀 {radius}개; 블록: 셀 {block}개; 메모리 약 {gigabytes} GB, 시간 약 {minutes}분.</translation>
    </message>
    <message>
        <source>Winterers of Japan and the Republic of Korea</source>
        <translation>일본과 대한민국의 월동 집단</translation>
    </message>
    <message>
        <source>Winterers of the Yangtze</source>
        <translation>양쯔강 유역의 월동 집단</translation>
    </message>
    <message>
        <source>With FROM and TO a section tells what changed in that period, as “Write progress report” does.</source>
        <translation>FROM과 TO를 지정하면 “진행 보고서 작성”과 같이 그 기간에 무엇이 변경되었는지 알려 주는 부분이 들어갑니다.</translation>
    </message>
    <message>
        <source>With a border crossed</source>
        <translation>국경을 통과한 연결</translation>
    </message>
    <message>
        <source>With a count of the area's species</source>
        <translation>지역의 대상 종에 대한 개체수 조사 있음</translation>
    </message>
    <message>
        <source>With a field each country's units are scaled and ranked among themselves, else all together.</source>
        <translation>필드가 있으면 각 국가의 단위끼리 척도를 정하고 순위를 매기며, 없으면 전체를 함께 합니다.</translation>
    </message>
    <message>
        <source>With a jump</source>
        <translation>급변 있음</translation>
    </message>
    <message>
        <source>With a published count</source>
        <translation>공표된 개체수 조사 있음</translation>
    </message>
    <message>
        <source>With a raster of resistance, crossings with exact places get the way of least cost over eight neighbours (Dijkstra 1959): a move costs the mean of both cells times its length. The raster is in a projected system in metres with square cells, values of 1 or more, and data on both sides.</source>
        <translation>저항 래스터가 있으면 위치가 정확한 국경 통과에 이웃한 여덟 셀을 지나는 최소비용경로(Dijkstra 1959)를 구합니다. 한 번의 이동 비용은 두 셀의 평균값에 이동 길이를 곱한 값입니다. 래스터는 미터 단위의 투영 좌표계, 정사각형 셀, 1 이상의 값이어야 하며 양쪽에 데이터가 있어야 합니다.</translation>
    </message>
    <message>
        <source>With a region, protected areas are dissolved and cut along its border, and ProtConn is the percent of the region that is protected and connected (Saura et al. 2017, 2018). Areas around the region weigh nothing and serve as stepping stones. The connected sum and ProtConn are also split by country, across borders, over the demarcation line, which is no border, and between land and sea.</source>
        <translation>지역을 지정하면 보호지역을 디졸브한 뒤 지역의 경계를 따라 잘라내며, ProtConn은 지역 가운데 보호되고 연결된 퍼센트입니다(Saura et al. 2017, 2018). 지역 주변의 보호지역은 가중치가 0이며 징검다리 구실을 합니다. 연결 합계와 ProtConn도 국가별, 국경을 넘는 연결, 국경이 아닌 군사분계선을 넘는 연결, 육지와 바다 사이로 나눕니다.</translation>
    </message>
    <message>
        <source>With a share of wrong identities of {rate}: animals {low} to {high}, of them on two sides {crossers_low} to {crossers_high}.</source>
        <translation>잘못된 개체식별의 비율 {rate}일 때: 개체수 {low}~{high}, 그 가운데 양쪽에 있는 개체수 {crossers_low}~{crossers_high}.</translation>
    </message>
    <message>
        <source>With both days the report also tells what changed in the period.</source>
        <translation>두 날짜를 모두 지정하면 보고서에 그 기간에 변경된 것도 나옵니다.</translation>
    </message>
    <message>
        <source>With ice, from December to March, wide rivers are bridges; without it they are barriers.</source>
        <translation>12월부터 3월까지 얼음이 있을 때에는 넓은 강이 다리가 되고, 얼음이 없을 때에는 장벽이 됩니다.</translation>
    </message>
    <message>
        <source>With loci, likelihood, P(ID)sib and conflicts.</source>
        <translation>유전자좌, 우도, P(ID)sib, 충돌이 들어 있습니다.</translation>
    </message>
    <message>
        <source>With probable identity</source>
        <translation>개체식별이 유력한 것 포함</translation>
    </message>
    <message>
        <source>With three seasons or more of one species in one season</source>
        <translation>한 종을 같은 계절에 세 계절 이상 조사함</translation>
    </message>
    <message>
        <source>Withheld: {records}. {reason}</source>
        <translation>비공개: {records}. {reason}</translation>
    </message>
    <message>
        <source>Without a published count</source>
        <translation>공표된 개체수 조사 없음</translation>
    </message>
    <message>
        <source>Without any connection over cells with data: {apart} of {rows}. They have no resistance.</source>
        <translation>데이터가 있는 셀로 전혀 연결되지 않은 행: 전체 {rows}개 가운데 {apart}개. 이 행에는 저항이 없습니다.</translation>
    </message>
    <message>
        <source>Without it polygons are numbered.</source>
        <translation>없으면 폴리곤에 번호를 붙입니다.</translation>
    </message>
    <message>
        <source>Without such a count</source>
        <translation>그런 개체수 조사 없음</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation>선택할 수 있는 단어</translation>
    </message>
    <message>
        <source>Work and other activities</source>
        <translation>업무와 그 밖의 활동</translation>
    </message>
    <message>
        <source>Work goes on with the restricted file, which also keeps which public key stands for which record. Run the algorithm on it again to bring the public file up to date.</source>
        <translation>작업은 제한 파일로 계속합니다. 이 파일에는 어느 공개 키가 어느 레코드를 가리키는지도 보관합니다. 공개 파일을 최신 상태로 만들려면 제한 파일에 이 알고리즘을 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>Write conservation report</source>
        <translation>보전 보고서 작성</translation>
    </message>
    <message>
        <source>Write days as 2026-05-31 and numbers without units.</source>
        <translation>날짜는 2026-05-31과 같이 적고, 수는 단위 없이 적으십시오.</translation>
    </message>
    <message>
        <source>Write evidence as table:row, such as counts:C0001, several with a semicolon, and a run by its id.</source>
        <translation>증거는 counts:C0001처럼 테이블:행 형식으로 적고, 여럿이면 세미콜론으로 구분하며, 실행은 식별자로 적으십시오.</translation>
    </message>
    <message>
        <source>Write it into the sheet by hand.</source>
        <translation>정보표에 직접 적으십시오.</translation>
    </message>
    <message>
        <source>Write no exact places of rare animals: no den, no nest, no camera.</source>
        <translation>희귀한 동물의 정확한 위치를 적지 마십시오. 굴, 둥지, 카메라의 위치도 적지 마십시오.</translation>
    </message>
    <message>
        <source>Write outline of a conservation plan</source>
        <translation>보전계획 개요 작성</translation>
    </message>
    <message>
        <source>Write progress report</source>
        <translation>진행 보고서 작성</translation>
    </message>
    <message>
        <source>Write the official level into table populations.</source>
        <translation>populations 테이블에 공식 기준값을 적으십시오.</translation>
    </message>
    <message>
        <source>Writes a folder with the sheet of one site: a workbook and a page with every item, maps, the boundary as GeoPackage and shapefile, and the list of what is missing. What is not known is left empty.</source>
        <translation>대상지 한 곳의 정보표 폴더를 작성합니다. 모든 항목이 있는 통합 문서와 페이지, 지도, GeoPackage와 shapefile 형식의 경계, 누락된 것의 목록이 들어갑니다. 알 수 없는 것은 비워 둡니다.</translation>
    </message>
    <message>
        <source>Writes a spreadsheet in which an office fills in the assessments of its key sites: condition, protection and measures, numbers, habitats, threats, stakeholders and recommendations. It needs no QGIS to be filled in.</source>
        <translation>기관이 핵심 서식지의 평가를 채울 스프레드시트를 작성합니다. 상태, 보호와 조치, 개체수, 서식지, 위협요인, 이해관계자, 권고를 적습니다. 채우는 데 QGIS가 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Writes the occurrences of the database as a Darwin Core Archive with an Occurrence core, as biodiversity archives take it.</source>
        <translation>데이터베이스의 출현 기록을 생물다양성 자료 보관소에서 받는 형식인 Darwin Core 아카이브(핵심 유형 Occurrence)로 작성합니다.</translation>
    </message>
    <message>
        <source>Writes the outline of a conservation plan for a key site, or for all key sites of a species: site, species and numbers with sources, criteria met, habitats, threats by impact, protection and management, organisations, recommendations, and what is missing.</source>
        <translation>핵심 서식지 한 곳 또는 한 종의 모든 핵심 서식지에 대한 보전계획 개요를 작성합니다. 대상지, 출처가 있는 종과 개체수, 충족한 기준, 서식지, 영향별 위협요인, 보호와 관리, 기관·단체, 권고, 누락된 것을 담습니다.</translation>
    </message>
    <message>
        <source>Writes the records of cameras as a Camtrap DP 1.0.2 package, which other programs and archives read.</source>
        <translation>카메라의 레코드를 다른 프로그램과 자료 보관소에서 읽을 수 있는 Camtrap DP 1.0.2 패키지로 작성합니다.</translation>
    </message>
    <message>
        <source>Writes what the database knows as a report: what is known of the six species, what is shared between the six countries, and what is missing.</source>
        <translation>데이터베이스에 있는 내용을 보고서로 작성합니다. 여섯 종에 관하여 알려진 것, 여섯 나라 사이에 공유된 것, 누락된 것을 담습니다.</translation>
    </message>
    <message>
        <source>Wrong identities added</source>
        <translation>더한 잘못된 개체식별</translation>
    </message>
    <message>
        <source>Wrong identities in the records are not modelled: they read as crossings and make the rates too high.</source>
        <translation>레코드의 잘못된 개체식별은 모형에 넣지 않습니다. 이는 국경 통과로 나타나 통과율을 지나치게 높입니다.</translation>
    </message>
    <message>
        <source>Wrong identities: captures (days of an animal on a side) are relabelled at random and counted again. Left empty, the share is 0.125 for the snow leopard (Johansson et al. 2020), and 0.02 and 0.15 for the others. Equal codes of two agencies are a proposal in the joint minimum; no one but a person joins them.</source>
        <translation>잘못된 개체식별: 포획(한쪽에서 한 개체의 하루)의 코드를 무작위로 바꾸어 다시 셉니다. 비워 두면 비율은 눈표범에서 0.125(Johansson et al. 2020), 그 밖의 종에서 0.02와 0.15입니다. 공동 최소 개체수에서 두 기관의 같은 코드는 제안이며, 이를 합치는 것은 사람만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Wrong identities: where the report or the table SENSITIVITY is asked for, the model is fitted again three times with wrong captures as new animals and three times as others'. MISID as in “Make capture histories and closed estimates”; 0 leaves it out.</source>
        <translation>잘못된 개체식별: 보고서 또는 SENSITIVITY 테이블을 요청하면, 잘못된 포획을 새 개체로 하여 세 번, 다른 개체의 것으로 하여 세 번 모형을 다시 적합합니다. MISID는 “포획이력 작성과 폐쇄 개체군 추정” 알고리즘에서와 같으며, 0이면 하지 않습니다.</translation>
    </message>
    <message>
        <source>Wrong identities: with the report or the table SENSITIVITY animals and estimates are computed again with a share MISID of the captures wrong. Left empty, it is 0.125 for the snow leopard (Johansson et al. 2020), and 0.02 and 0.15 for the others.</source>
        <translation>잘못된 개체식별: 보고서 또는 SENSITIVITY 테이블을 요청하면, 포획의 MISID 비율이 잘못되었다고 보고 개체수와 추정값을 다시 계산합니다. 비워 두면 눈표범에서 0.125(Johansson et al. 2020), 그 밖의 종에서 0.02와 0.15입니다.</translation>
    </message>
    <message>
        <source>Wrong identities: with the report or the table SENSITIVITY crossings, crossers and animals by side are counted again with a share MISID of the readings wrong, as new animals or as others of the species. Left empty, it is 0.125 for the snow leopard (Johansson et al. 2020), and 0.02 and 0.15 for the others.</source>
        <translation>잘못된 개체식별: 보고서 또는 SENSITIVITY 테이블을 요청하면, 판독의 MISID 비율이 새 개체 또는 같은 종의 다른 개체로 잘못되었다고 보고 국경 통과, 통과한 개체, 국경 쪽별 개체수를 다시 셉니다. 비워 두면 눈표범에서 0.125(Johansson et al. 2020), 그 밖의 종에서 0.02와 0.15입니다.</translation>
    </message>
    <message>
        <source>X (east)</source>
        <translation>X(동쪽)</translation>
    </message>
    <message>
        <source>Y (north)</source>
        <translation>Y(북쪽)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Year of assessment</source>
        <translation>평가 연도</translation>
    </message>
    <message>
        <source>Year of the information</source>
        <translation>정보의 연도</translation>
    </message>
    <message>
        <source>Year of the later map</source>
        <translation>나중 지도의 연도</translation>
    </message>
    <message>
        <source>Year of the latest assessment</source>
        <translation>최근 평가의 연도</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Years and spans with commas between, such as 2014, 2020-2023. Left empty: all.</source>
        <translation>연도와 기간을 쉼표로 구분하여 적습니다(예: 2014, 2020-2023). 비워 두면 모든 연도를 사용합니다.</translation>
    </message>
    <message>
        <source>Years by country and species</source>
        <translation>국가와 종별 연도</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Your judgements do not yet join all criteria. Judge more pairs.</source>
        <translation>판단한 쌍으로는 아직 모든 기준이 이어지지 않습니다. 더 많은 쌍을 판단하십시오.</translation>
    </message>
    <message>
        <source>Zero coordinates</source>
        <translation>0인 좌표</translation>
    </message>
    <message>
        <source>a date as 2024-05-17</source>
        <translation>2024-05-17 형식의 날짜</translation>
    </message>
    <message>
        <source>a moment in universal time as 2024-05-17T03:04:05Z</source>
        <translation>2024-05-17T03:04:05Z 형식의 세계시 시각</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>a point as text (WKT) with longitude and latitude in their possible range</source>
        <translation>가능한 범위의 경도와 위도를 적은 포인트 텍스트(WKT)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>a text in JSON</source>
        <translation>JSON 텍스트</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>accept: the record is right and the test does not flag it again; correct: the values below are right; reject: the record is taken out; note: only a remark.</source>
        <translation>accept: 레코드가 옳으며 검사에서 다시 표시하지 않음; correct: 아래의 값이 옳음; reject: 레코드를 제외함; note: 비고만 남김.</translation>
    </message>
    <message>
        <source>accepted by the reviewer</source>
        <translation>검토자가 승인함</translation>
    </message>
    <message>
        <source>added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>adjacent: the cells that are cheapest to reach from each touch. across_border: in two countries, not over the demarcation line, which has a choice of its own.</source>
        <translation>adjacent: 각 핵심지역에서 가장 적은 비용으로 닿는 셀들이 서로 맞닿은 쌍입니다. across_border: 서로 다른 두 국가에 있는 쌍입니다. 군사분계선을 사이에 둔 쌍은 들어가지 않으며, 별도의 선택 항목이 있습니다.</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>성체</translation>
    </message>
    <message>
        <source>ahp: comparisons of pairs, 1/9 to 9. direct: points. roc: ranks, 1 = first. swing: 0 to 100.</source>
        <translation>ahp: 1/9부터 9까지의 쌍대비교. direct: 배점. roc: 순위이며 1이 첫째. swing: 0부터 100까지.</translation>
    </message>
    <message>
        <source>all of the site</source>
        <translation>대상지의 모든 종</translation>
    </message>
    <message>
        <source>all the year</source>
        <translation>연중</translation>
    </message>
    <message>
        <source>ambiguous, not counted</source>
        <translation>불확실하여 세지 않음</translation>
    </message>
    <message>
        <source>another version of the plugin</source>
        <translation>플러그인의 다른 버전</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>답이 있음</translation>
    </message>
    <message>
        <source>any</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>aquaculture</source>
        <translation>양식장</translation>
    </message>
    <message>
        <source>artificial, land</source>
        <translation>인공 육지</translation>
    </message>
    <message>
        <source>artificial, land: arable land</source>
        <translation>인공 육지: 경작지</translation>
    </message>
    <message>
        <source>artificial, land: degraded former forest</source>
        <translation>인공 육지: 훼손된 옛 산림</translation>
    </message>
    <message>
        <source>artificial, land: pasture</source>
        <translation>인공 육지: 목초지</translation>
    </message>
    <message>
        <source>artificial, land: plantation</source>
        <translation>인공 육지: 재배림·농원</translation>
    </message>
    <message>
        <source>artificial, land: rural garden</source>
        <translation>인공 육지: 농촌 텃밭</translation>
    </message>
    <message>
        <source>artificial, land: urban area</source>
        <translation>인공 육지: 도시 지역</translation>
    </message>
    <message>
        <source>artificial, water</source>
        <translation>인공 수역</translation>
    </message>
    <message>
        <source>artificial, water: aquaculture pond</source>
        <translation>인공 수역: 양식 연못</translation>
    </message>
    <message>
        <source>artificial, water: artificial underground water</source>
        <translation>인공 수역: 인공 지하수역</translation>
    </message>
    <message>
        <source>artificial, water: canal or ditch</source>
        <translation>인공 수역: 운하 또는 수로</translation>
    </message>
    <message>
        <source>artificial, water: irrigated land</source>
        <translation>인공 수역: 관개지</translation>
    </message>
    <message>
        <source>artificial, water: mariculture cage</source>
        <translation>인공 수역: 해상 가두리</translation>
    </message>
    <message>
        <source>artificial, water: mariculture pond</source>
        <translation>인공 수역: 해수 양식 연못</translation>
    </message>
    <message>
        <source>artificial, water: marine structure</source>
        <translation>인공 수역: 해양 구조물</translation>
    </message>
    <message>
        <source>artificial, water: open excavation</source>
        <translation>인공 수역: 노천 굴착지</translation>
    </message>
    <message>
        <source>artificial, water: pond below 8 ha</source>
        <translation>인공 수역: 8 ha 미만 연못</translation>
    </message>
    <message>
        <source>artificial, water: reservoir over 8 ha</source>
        <translation>인공 수역: 8 ha 초과 저수지</translation>
    </message>
    <message>
        <source>artificial, water: salt works</source>
        <translation>인공 수역: 염전</translation>
    </message>
    <message>
        <source>artificial, water: seasonally flooded farmland</source>
        <translation>인공 수역: 계절적으로 물에 잠기는 농경지</translation>
    </message>
    <message>
        <source>artificial, water: wastewater treatment</source>
        <translation>인공 수역: 하수처리장</translation>
    </message>
    <message>
        <source>autumn passage</source>
        <translation>가을 통과</translation>
    </message>
    <message>
        <source>available</source>
        <translation>선택 가능</translation>
    </message>
    <message>
        <source>available, locked_in or locked_out.</source>
        <translation>available, locked_in 또는 locked_out입니다.</translation>
    </message>
    <message>
        <source>average</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>average, maximum or part of a site</source>
        <translation>평균값, 최댓값 또는 대상지 일부의 값</translation>
    </message>
    <message>
        <source>background from records of a target group</source>
        <translation>표적 분류군의 레코드에서 추출한 배경</translation>
    </message>
    <message>
        <source>background in proportion to effort</source>
        <translation>노력량에 비례하는 배경</translation>
    </message>
    <message>
        <source>bare</source>
        <translation>나지</translation>
    </message>
    <message>
        <source>bare or sparse vegetation</source>
        <translation>나지 또는 희박한 식생</translation>
    </message>
    <message>
        <source>basis of the level: {before} → {after}</source>
        <translation>기준값의 근거: {before} → {after}</translation>
    </message>
    <message>
        <source>best {percent} % of the cells</source>
        <translation>가장 좋은 셀 {percent}%</translation>
    </message>
    <message>
        <source>both</source>
        <translation>양쪽</translation>
    </message>
    <message>
        <source>breeding</source>
        <translation>번식</translation>
    </message>
    <message>
        <source>breeding site</source>
        <translation>번식지</translation>
    </message>
    <message>
        <source>built up</source>
        <translation>시가지</translation>
    </message>
    <message>
        <source>built-up</source>
        <translation>건물 밀집 지역</translation>
    </message>
    <message>
        <source>by allele</source>
        <translation>대립유전자별</translation>
    </message>
    <message>
        <source>by rank</source>
        <translation>순위 기준</translation>
    </message>
    <message>
        <source>by steps</source>
        <translation>단계 기준</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>값 기준</translation>
    </message>
    <message>
        <source>calendar days, those of set-up and retrieval as a whole day</source>
        <translation>설치일과 회수일을 각각 1일로 세는 달력일</translation>
    </message>
    <message>
        <source>calendar days, those of set-up and retrieval as half a day</source>
        <translation>설치일과 회수일을 각각 0.5일로 세는 달력일</translation>
    </message>
    <message>
        <source>camera or other device</source>
        <translation>카메라 또는 다른 기기</translation>
    </message>
    <message>
        <source>camera trap</source>
        <translation>무인센서카메라</translation>
    </message>
    <message>
        <source>camtrapR</source>
        <translation>camtrapR</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>cave or underground habitat</source>
        <translation>동굴 또는 지하 서식지</translation>
    </message>
    <message>
        <source>cave or underground habitat: cave</source>
        <translation>동굴 또는 지하 서식지: 동굴</translation>
    </message>
    <message>
        <source>cave or underground habitat: other underground habitat</source>
        <translation>동굴 또는 지하 서식지: 그 밖의 지하 서식지</translation>
    </message>
    <message>
        <source>census</source>
        <translation>동시 센서스</translation>
    </message>
    <message>
        <source>census sheet of birds</source>
        <translation>조류 센서스 조사표</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>확실</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>coast above the tide</source>
        <translation>만조선 위의 해안</translation>
    </message>
    <message>
        <source>coast above the tide: coastal cave</source>
        <translation>만조선 위의 해안: 해안 동굴</translation>
    </message>
    <message>
        <source>coast above the tide: coastal dune</source>
        <translation>만조선 위의 해안: 해안 사구</translation>
    </message>
    <message>
        <source>coast above the tide: coastal freshwater lake</source>
        <translation>만조선 위의 해안: 해안 담수호</translation>
    </message>
    <message>
        <source>coast above the tide: coastal saline lagoon</source>
        <translation>만조선 위의 해안: 해안 염수 석호</translation>
    </message>
    <message>
        <source>coast above the tide: sea cliff or rocky island</source>
        <translation>만조선 위의 해안: 해안 절벽 또는 바위섬</translation>
    </message>
    <message>
        <source>compiled estimate</source>
        <translation>종합 추정값</translation>
    </message>
    <message>
        <source>complementary log-log, 0 to 1; covariates clamped</source>
        <translation>보완 로그-로그, 0부터 1까지; 공변량을 적합에 쓴 범위로 제한</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>완전</translation>
    </message>
    <message>
        <source>complete seasons still needed: {value}</source>
        <translation>더 필요한 완전한 계절: {value}</translation>
    </message>
    <message>
        <source>completeness not known</source>
        <translation>완전성 알 수 없음</translation>
    </message>
    <message>
        <source>completeness not known: {value}</source>
        <translation>완전성을 알 수 없음: {value}</translation>
    </message>
    <message>
        <source>core of the range</source>
        <translation>분포역의 핵심지역</translation>
    </message>
    <message>
        <source>core_area keeps the best places of every feature. additive_benefit keeps places with many features.</source>
        <translation>core_area는 모든 보전대상의 가장 좋은 곳을 남깁니다. additive_benefit은 보전대상이 많은 곳을 남깁니다.</translation>
    </message>
    <message>
        <source>corrected by the reviewer</source>
        <translation>검토자가 정정함</translation>
    </message>
    <message>
        <source>count at departure</source>
        <translation>출발 시 개체수 조사</translation>
    </message>
    <message>
        <source>count of a part</source>
        <translation>일부 구역 개체수 조사</translation>
    </message>
    <message>
        <source>count of the site</source>
        <translation>대상지 개체수 조사</translation>
    </message>
    <message>
        <source>counted in different units</source>
        <translation>서로 다른 단위로 조사됨</translation>
    </message>
    <message>
        <source>counted on one side only</source>
        <translation>한쪽에서만 조사됨</translation>
    </message>
    <message>
        <source>counted too many days apart</source>
        <translation>조사한 날짜의 간격이 너무 큼</translation>
    </message>
    <message>
        <source>country not known</source>
        <translation>국가 알 수 없음</translation>
    </message>
    <message>
        <source>cropland</source>
        <translation>농경지</translation>
    </message>
    <message>
        <source>crossing with probable identity or in doubt</source>
        <translation>개체식별이 유력하거나 불확실한 국경 통과</translation>
    </message>
    <message>
        <source>crossing, at some time between both ends of the line</source>
        <translation>국경 통과(선의 양 끝 사이의 어느 시점)</translation>
    </message>
    <message>
        <source>dIIC takes longest, as no limit ends its search.</source>
        <translation>dIIC의 탐색에는 끝내는 한계가 없어 시간이 가장 오래 걸립니다.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>일</translation>
    </message>
    <message>
        <source>days not known, or not a count of the whole site</source>
        <translation>날짜를 알 수 없거나 대상지 전체의 개체수 조사가 아님</translation>
    </message>
    <message>
        <source>days not stated</source>
        <translation>날짜가 명시되지 않음</translation>
    </message>
    <message>
        <source>days of 24 hours from start to end</source>
        <translation>시작부터 끝까지 24시간을 하루로 셈</translation>
    </message>
    <message>
        <source>deep sea floor</source>
        <translation>심해저</translation>
    </message>
    <message>
        <source>deep sea floor: abyssal mountain</source>
        <translation>심해저: 심해 산지</translation>
    </message>
    <message>
        <source>deep sea floor: abyssal plain</source>
        <translation>심해저: 심해 평원</translation>
    </message>
    <message>
        <source>deep sea floor: continental slope</source>
        <translation>심해저: 대륙사면</translation>
    </message>
    <message>
        <source>deep sea floor: deep sea trench</source>
        <translation>심해저: 해구</translation>
    </message>
    <message>
        <source>deep sea floor: deep sea vent</source>
        <translation>심해저: 심해 열수공</translation>
    </message>
    <message>
        <source>deep sea floor: seamount</source>
        <translation>심해저: 해산</translation>
    </message>
    <message>
        <source>demarcation line</source>
        <translation>군사분계선</translation>
    </message>
    <message>
        <source>desert</source>
        <translation>사막</translation>
    </message>
    <message>
        <source>desert: cold</source>
        <translation>사막: 한랭</translation>
    </message>
    <message>
        <source>desert: hot</source>
        <translation>사막: 열대</translation>
    </message>
    <message>
        <source>desert: temperate</source>
        <translation>사막: 온대</translation>
    </message>
    <message>
        <source>different animals</source>
        <translation>서로 다른 개체</translation>
    </message>
    <message>
        <source>eBird</source>
        <translation>eBird</translation>
    </message>
    <message>
        <source>each feature</source>
        <translation>각 보전대상</translation>
    </message>
    <message>
        <source>edition of the level: {before} → {after}</source>
        <translation>기준값의 발행판: {before} → {after}</translation>
    </message>
    <message>
        <source>estimate of a model</source>
        <translation>모델 추정값</translation>
    </message>
    <message>
        <source>exact solves each window directly. shared solves neighbouring windows with the factors of all their cells together, which lets current leave a window and come back, and then takes that out step by step until the error is a thousandth of each window's solution; sums differ from exact by less than 0.1 percent on average. Where that does not come about, the window is solved directly.</source>
        <translation>exact는 각 이동창을 직접 풉니다. shared는 이웃한 이동창을 그 모든 셀의 인수 분해 결과로 함께 풀어 전류가 이동창을 나갔다가 돌아올 수 있게 한 다음, 오차가 각 이동창 풀이의 1,000분의 1이 될 때까지 단계적으로 그 영향을 뺍니다. 합계와 exact의 차이는 평균 0.1퍼센트보다 작습니다. 그렇게 되지 않으면 이동창을 직접 풉니다.</translation>
    </message>
    <message>
        <source>exact: each window on its own. shared: neighbouring windows together, 2 to 5 times faster.</source>
        <translation>exact: 이동창을 저마다 풉니다. shared: 이웃한 이동창을 함께 풀며 2~5배 더 빠릅니다.</translation>
    </message>
    <message>
        <source>feature with the least</source>
        <translation>가장 적게 든 보전대상</translation>
    </message>
    <message>
        <source>female</source>
        <translation>암컷</translation>
    </message>
    <message>
        <source>fewer than two occasions with effort</source>
        <translation>노력량이 있는 조사 회차가 둘 미만</translation>
    </message>
    <message>
        <source>fewer than {stations} stations</source>
        <translation>설치지점 {stations}곳 미만</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>표시됨</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>산림</translation>
    </message>
    <message>
        <source>forest: boreal</source>
        <translation>산림: 북방림</translation>
    </message>
    <message>
        <source>forest: mangrove above high tide</source>
        <translation>산림: 만조선 위의 맹그로브</translation>
    </message>
    <message>
        <source>forest: subantarctic</source>
        <translation>산림: 아남극</translation>
    </message>
    <message>
        <source>forest: subarctic</source>
        <translation>산림: 아북극</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical dry</source>
        <translation>산림: 아열대 또는 열대 건조림</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical moist lowland</source>
        <translation>산림: 아열대 또는 열대 저지대 습윤림</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical moist montane</source>
        <translation>산림: 아열대 또는 열대 산지 습윤림</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical swamp</source>
        <translation>산림: 아열대 또는 열대 늪지림</translation>
    </message>
    <message>
        <source>forest: temperate</source>
        <translation>산림: 온대림</translation>
    </message>
    <message>
        <source>from the first to the last record in a row on one side</source>
        <translation>한쪽에서 연속된 레코드의 처음부터 마지막까지</translation>
    </message>
    <message>
        <source>full siblings</source>
        <translation>전형제자매</translation>
    </message>
    <message>
        <source>functioning</source>
        <translation>기능함</translation>
    </message>
    <message>
        <source>further values: {number}</source>
        <translation>그 밖의 값: {number}</translation>
    </message>
    <message>
        <source>genetic estimate</source>
        <translation>유전자 분석 추정값</translation>
    </message>
    <message>
        <source>genetic minimum</source>
        <translation>유전자 분석 최솟값</translation>
    </message>
    <message>
        <source>genotype</source>
        <translation>유전자형</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>없어짐</translation>
    </message>
    <message>
        <source>grassland</source>
        <translation>초지</translation>
    </message>
    <message>
        <source>grassland: seasonally flooded</source>
        <translation>초지: 계절적으로 물에 잠김</translation>
    </message>
    <message>
        <source>grassland: subantarctic</source>
        <translation>초지: 아남극</translation>
    </message>
    <message>
        <source>grassland: subarctic</source>
        <translation>초지: 아북극</translation>
    </message>
    <message>
        <source>grassland: subtropical or tropical dry</source>
        <translation>초지: 아열대 또는 열대 건조</translation>
    </message>
    <message>
        <source>grassland: subtropical or tropical high altitude</source>
        <translation>초지: 아열대 또는 열대 고지대</translation>
    </message>
    <message>
        <source>grassland: temperate</source>
        <translation>초지: 온대</translation>
    </message>
    <message>
        <source>grassland: tundra</source>
        <translation>초지: 툰드라</translation>
    </message>
    <message>
        <source>hair trap</source>
        <translation>털 채집 트랩</translation>
    </message>
    <message>
        <source>hectares: value times hectares; sum: value times share of the cell; mean: mean value by area.</source>
        <translation>hectares: 값 곱하기 헥타르; sum: 값 곱하기 셀의 비율; mean: 면적으로 가중한 평균값.</translation>
    </message>
    <message>
        <source>herbaceous wetland</source>
        <translation>초본 습지</translation>
    </message>
    <message>
        <source>high</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>힌지</translation>
    </message>
    <message>
        <source>historic</source>
        <translation>과거 출현</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>identity probable</source>
        <translation>개체식별 유력</translation>
    </message>
    <message>
        <source>in both plans</source>
        <translation>두 계획에 모두 있음</translation>
    </message>
    <message>
        <source>in no plan</source>
        <translation>어느 계획에도 없음</translation>
    </message>
    <message>
        <source>in the files beside</source>
        <translation>함께 있는 파일에 있음</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>inferred from nearest sites</source>
        <translation>가장 가까운 대상지로 추정</translation>
    </message>
    <message>
        <source>inland wetland</source>
        <translation>내륙 습지</translation>
    </message>
    <message>
        <source>inland wetland: alpine wetland</source>
        <translation>내륙 습지: 고산 습지</translation>
    </message>
    <message>
        <source>inland wetland: bog, marsh, swamp, fen or peatland</source>
        <translation>내륙 습지: 습원, 소택지, 늪 또는 이탄지</translation>
    </message>
    <message>
        <source>inland wetland: geothermal wetland</source>
        <translation>내륙 습지: 지열 습지</translation>
    </message>
    <message>
        <source>inland wetland: inland delta</source>
        <translation>내륙 습지: 내륙 삼각주</translation>
    </message>
    <message>
        <source>inland wetland: permanent freshwater lake over 8 ha</source>
        <translation>내륙 습지: 8 ha 초과 상시 담수호</translation>
    </message>
    <message>
        <source>inland wetland: permanent freshwater marsh or pool under 8 ha</source>
        <translation>내륙 습지: 8 ha 미만 상시 담수 소택지 또는 웅덩이</translation>
    </message>
    <message>
        <source>inland wetland: permanent river</source>
        <translation>내륙 습지: 상시 하천</translation>
    </message>
    <message>
        <source>inland wetland: permanent saline lake</source>
        <translation>내륙 습지: 상시 염호</translation>
    </message>
    <message>
        <source>inland wetland: permanent saline marsh or pool</source>
        <translation>내륙 습지: 상시 염수 소택지 또는 웅덩이</translation>
    </message>
    <message>
        <source>inland wetland: seasonal freshwater lake over 8 ha</source>
        <translation>내륙 습지: 8 ha 초과 계절 담수호</translation>
    </message>
    <message>
        <source>inland wetland: seasonal freshwater marsh or pool under 8 ha</source>
        <translation>내륙 습지: 8 ha 미만 계절 담수 소택지 또는 웅덩이</translation>
    </message>
    <message>
        <source>inland wetland: seasonal river</source>
        <translation>내륙 습지: 계절 하천</translation>
    </message>
    <message>
        <source>inland wetland: seasonal saline lake or flat</source>
        <translation>내륙 습지: 계절 염호 또는 염류 평지</translation>
    </message>
    <message>
        <source>inland wetland: seasonal saline marsh or pool</source>
        <translation>내륙 습지: 계절 염수 소택지 또는 웅덩이</translation>
    </message>
    <message>
        <source>inland wetland: shrub wetland</source>
        <translation>내륙 습지: 관목 습지</translation>
    </message>
    <message>
        <source>inland wetland: spring or oasis</source>
        <translation>내륙 습지: 샘 또는 오아시스</translation>
    </message>
    <message>
        <source>inland wetland: tundra wetland</source>
        <translation>내륙 습지: 툰드라 습지</translation>
    </message>
    <message>
        <source>inland wetland: underground water</source>
        <translation>내륙 습지: 지하수역</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>안쪽</translation>
    </message>
    <message>
        <source>international border</source>
        <translation>국경</translation>
    </message>
    <message>
        <source>intertidal</source>
        <translation>조간대</translation>
    </message>
    <message>
        <source>intertidal: mangrove roots</source>
        <translation>조간대: 맹그로브 뿌리</translation>
    </message>
    <message>
        <source>intertidal: mud or salt flat</source>
        <translation>조간대: 펄 또는 염류 평지</translation>
    </message>
    <message>
        <source>intertidal: rocky shore</source>
        <translation>조간대: 암석 해안</translation>
    </message>
    <message>
        <source>intertidal: salt marsh</source>
        <translation>조간대: 염습지</translation>
    </message>
    <message>
        <source>intertidal: sandy shore</source>
        <translation>조간대: 모래 해안</translation>
    </message>
    <message>
        <source>intertidal: shingle shore</source>
        <translation>조간대: 자갈 해안</translation>
    </message>
    <message>
        <source>intertidal: tide pool</source>
        <translation>조간대: 조수 웅덩이</translation>
    </message>
    <message>
        <source>introduced vegetation</source>
        <translation>도입 식생</translation>
    </message>
    <message>
        <source>judgement of an expert</source>
        <translation>전문가 판단</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>커널</translation>
    </message>
    <message>
        <source>key sites: {sites}</source>
        <translation>핵심 서식지: {sites}</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>킬로미터</translation>
    </message>
    <message>
        <source>larger count not added: {count} {unit} ({side})</source>
        <translation>더하지 않은 더 큰 조사 수치: {count} {unit} ({side})</translation>
    </message>
    <message>
        <source>largest of a series</source>
        <translation>여러 조사 중 최댓값</translation>
    </message>
    <message>
        <source>latitude {latitude}, longitude {longitude} (WGS 84)</source>
        <translation>위도 {latitude}, 경도 {longitude}(WGS 84)</translation>
    </message>
    <message>
        <source>left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>left of the barrier</source>
        <translation>장벽의 왼쪽</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>작을수록 좋음</translation>
    </message>
    <message>
        <source>level: {before} → {after}</source>
        <translation>기준값: {before} → {after}</translation>
    </message>
    <message>
        <source>line transect</source>
        <translation>선조사</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>선형</translation>
    </message>
    <message>
        <source>locked in</source>
        <translation>선택 고정</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>소실됨</translation>
    </message>
    <message>
        <source>low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>lscv is least-squares cross-validation; without a minimum the reference bandwidth is taken and told.</source>
        <translation>lscv는 최소제곱 교차검증입니다. 최솟값이 없으면 기준 대역폭을 사용하고 그렇게 알립니다.</translation>
    </message>
    <message>
        <source>male</source>
        <translation>수컷</translation>
    </message>
    <message>
        <source>mangrove</source>
        <translation>맹그로브</translation>
    </message>
    <message>
        <source>mangroves</source>
        <translation>맹그로브 숲</translation>
    </message>
    <message>
        <source>mcp is the minimum convex polygon, right for few fixed stations; kernel is for fixes of transmitters.</source>
        <translation>mcp는 최소볼록다각형으로, 고정된 설치지점이 적을 때 알맞습니다. kernel은 발신기의 위치값에 씁니다.</translation>
    </message>
    <message>
        <source>mean count: {before} → {after}</source>
        <translation>평균 개체수: {before} → {after}</translation>
    </message>
    <message>
        <source>mean of the features</source>
        <translation>보전대상의 평균</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>method not stated</source>
        <translation>방법이 명시되지 않음</translation>
    </message>
    <message>
        <source>middle current, not protected</source>
        <translation>중간 전류, 보호되지 않음</translation>
    </message>
    <message>
        <source>middle current, protected</source>
        <translation>중간 전류, 보호됨</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>최소값</translation>
    </message>
    <message>
        <source>minimum convex polygon</source>
        <translation>최소볼록다각형</translation>
    </message>
    <message>
        <source>minimum from cameras</source>
        <translation>카메라 확인 최솟값</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>분</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>누락</translation>
    </message>
    <message>
        <source>month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>클수록 좋음</translation>
    </message>
    <message>
        <source>more than two lists</source>
        <translation>셋 이상의 목록</translation>
    </message>
    <message>
        <source>more than {days}</source>
        <translation>{days} 초과</translation>
    </message>
    <message>
        <source>moss and lichen</source>
        <translation>이끼와 지의류</translation>
    </message>
    <message>
        <source>name of a standard</source>
        <translation>표준에 있는 이름</translation>
    </message>
    <message>
        <source>named by both sides</source>
        <translation>양쪽이 지명</translation>
    </message>
    <message>
        <source>named by one side only</source>
        <translation>한쪽만 지명</translation>
    </message>
    <message>
        <source>nests</source>
        <translation>둥지</translation>
    </message>
    <message>
        <source>never added: some animals live on both sides</source>
        <translation>결코 더하지 않음: 일부 동물이 양쪽에 걸쳐 삶</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>밤의 수</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>no animal caught</source>
        <translation>포획된 개체 없음</translation>
    </message>
    <message>
        <source>no animal caught again</source>
        <translation>다시 포획된 개체 없음</translation>
    </message>
    <message>
        <source>no animal caught exactly twice</source>
        <translation>정확히 두 번 포획된 개체 없음</translation>
    </message>
    <message>
        <source>no animal found more often than the others</source>
        <translation>다른 개체보다 더 자주 발견된 개체 없음</translation>
    </message>
    <message>
        <source>no animal of one sex</source>
        <translation>한쪽 성별의 개체 없음</translation>
    </message>
    <message>
        <source>no count</source>
        <translation>개체수 조사 없음</translation>
    </message>
    <message>
        <source>no effort in the database</source>
        <translation>데이터베이스에 노력량 없음</translation>
    </message>
    <message>
        <source>no effort known</source>
        <translation>알려진 노력량 없음</translation>
    </message>
    <message>
        <source>no effort on one side</source>
        <translation>한쪽에 노력량 없음</translation>
    </message>
    <message>
        <source>no figure; look at the seasons used</source>
        <translation>수치 없음, 사용한 계절을 확인하십시오</translation>
    </message>
    <message>
        <source>no key site listed</source>
        <translation>등재된 핵심 서식지 없음</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>기준값 없음</translation>
    </message>
    <message>
        <source>no population</source>
        <translation>개체군 없음</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>레코드 없음</translation>
    </message>
    <message>
        <source>no site listed</source>
        <translation>등재된 대상지 없음</translation>
    </message>
    <message>
        <source>no such site</source>
        <translation>해당 대상지 없음</translation>
    </message>
    <message>
        <source>no threat on record</source>
        <translation>기록된 위협요인 없음</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>값 없음</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>연도 없음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>평가되지 않음</translation>
    </message>
    <message>
        <source>not assessed any more</source>
        <translation>더 이상 평가되지 않음</translation>
    </message>
    <message>
        <source>not assessed before</source>
        <translation>전에는 평가되지 않음</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>비교할 수 없음</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>비교하지 않음</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>불완전</translation>
    </message>
    <message>
        <source>not complete: {value}</source>
        <translation>불완전: {value}</translation>
    </message>
    <message>
        <source>not corrected: background from all cells alike</source>
        <translation>보정하지 않음: 모든 셀에서 똑같이 추출한 배경</translation>
    </message>
    <message>
        <source>not counted, or not shared</source>
        <translation>조사되지 않았거나 공유되지 않음</translation>
    </message>
    <message>
        <source>not in that study</source>
        <translation>해당 연구에 없음</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>선택되지 않음</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>공유되지 않음</translation>
    </message>
    <message>
        <source>not shown by telemetry</source>
        <translation>위치추적으로 확인되지 않음</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시되지 않음</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>noted by the reviewer</source>
        <translation>검토자가 의견을 적음</translation>
    </message>
    <message>
        <source>number on both sides not published</source>
        <translation>양쪽에서 확인된 수가 공표되지 않음</translation>
    </message>
    <message>
        <source>observer-hour</source>
        <translation>관찰자-시간</translation>
    </message>
    <message>
        <source>ocean</source>
        <translation>대양</translation>
    </message>
    <message>
        <source>ocean: 0 to 200 m</source>
        <translation>대양: 0~200 m</translation>
    </message>
    <message>
        <source>ocean: 1000 to 4000 m</source>
        <translation>대양: 1000~4000 m</translation>
    </message>
    <message>
        <source>ocean: 200 to 1000 m</source>
        <translation>대양: 200~1000 m</translation>
    </message>
    <message>
        <source>ocean: 4000 to 6000 m</source>
        <translation>대양: 4000~6000 m</translation>
    </message>
    <message>
        <source>official statement</source>
        <translation>공식 발표</translation>
    </message>
    <message>
        <source>on a corridor</source>
        <translation>생태축에 있음</translation>
    </message>
    <message>
        <source>one sample</source>
        <translation>시료 하나</translation>
    </message>
    <message>
        <source>only when acting alone</source>
        <translation>따로 추진할 때만</translation>
    </message>
    <message>
        <source>only when acting together</source>
        <translation>함께 추진할 때만</translation>
    </message>
    <message>
        <source>opportunistic record</source>
        <translation>우연 관찰 기록</translation>
    </message>
    <message>
        <source>organismName is the code of the individual in the records of the owner. A code that begins with code- replaces a text that could not leave.</source>
        <translation>organismName은 소유자의 레코드에 적힌 개체 코드입니다. code-로 시작하는 코드는 나갈 수 없는 텍스트를 대신한 것입니다.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>other cells</source>
        <translation>그 밖의 셀</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>바깥쪽</translation>
    </message>
    <message>
        <source>own: the polygons given as own units, such as districts.</source>
        <translation>own: 행정 구역과 같이 자체 단위로 지정한 폴리곤입니다.</translation>
    </message>
    <message>
        <source>p (Fisher)</source>
        <translation>p 값(Fisher)</translation>
    </message>
    <message>
        <source>package shared by another office</source>
        <translation>다른 기관이 공유한 패키지</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>쌍</translation>
    </message>
    <message>
        <source>pairwise: each pair. one_to_all, all_to_one: each core against all others. advanced: sources and grounds.</source>
        <translation>pairwise: 각 쌍. one_to_all, all_to_one: 각 핵심지역과 나머지 모든 핵심지역. advanced: 전류원과 접지.</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>pasture</source>
        <translation>목초지</translation>
    </message>
    <message>
        <source>patrol</source>
        <translation>순찰</translation>
    </message>
    <message>
        <source>peatland</source>
        <translation>이탄지</translation>
    </message>
    <message>
        <source>permanent water bodies</source>
        <translation>상시 수역</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>위치를 알 수 없음</translation>
    </message>
    <message>
        <source>plantation</source>
        <translation>조림지</translation>
    </message>
    <message>
        <source>point count</source>
        <translation>정점 개체수 조사</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>가능</translation>
    </message>
    <message>
        <source>present</source>
        <translation>출현</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>유력</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>제안됨</translation>
    </message>
    <message>
        <source>published</source>
        <translation>공표됨</translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation>이차</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>reason: {before} → {after}</source>
        <translation>이유: {before} → {after}</translation>
    </message>
    <message>
        <source>record</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>rejected by the reviewer</source>
        <translation>검토자가 제외함</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>정주</translation>
    </message>
    <message>
        <source>resighting</source>
        <translation>재관찰</translation>
    </message>
    <message>
        <source>rice field</source>
        <translation>논</translation>
    </message>
    <message>
        <source>right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>right of the barrier</source>
        <translation>장벽의 오른쪽</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>가락지</translation>
    </message>
    <message>
        <source>ring resighting</source>
        <translation>가락지 재관찰</translation>
    </message>
    <message>
        <source>ris: Ramsar; sis: flyway network (EAAFP); kba: Key Biodiversity Areas.</source>
        <translation>ris: 람사르; sis: 이동경로 네트워크(EAAFP); kba: 핵심생물다양성지역.</translation>
    </message>
    <message>
        <source>ris: Ramsar; sis: flyway network (EAAFP); kba: Key Biodiversity Areas. None chosen: all.</source>
        <translation>ris: 람사르; sis: 이동경로 네트워크(EAAFP); kba: 핵심생물다양성지역. 선택하지 않으면 모든 정보표입니다.</translation>
    </message>
    <message>
        <source>rocky area</source>
        <translation>암석지</translation>
    </message>
    <message>
        <source>roost</source>
        <translation>잠자리</translation>
    </message>
    <message>
        <source>roost count</source>
        <translation>잠자리 개체수 조사</translation>
    </message>
    <message>
        <source>salt marsh</source>
        <translation>염습지</translation>
    </message>
    <message>
        <source>same and different decide; unsure only notes; undone takes back the last decision.</source>
        <translation>same과 different는 결정하고, unsure는 의견만 적으며, undone은 마지막 결정을 취소합니다.</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>시료</translation>
    </message>
    <message>
        <source>satellite telemetry</source>
        <translation>위성 위치추적</translation>
    </message>
    <message>
        <source>savanna</source>
        <translation>사바나</translation>
    </message>
    <message>
        <source>savanna: dry</source>
        <translation>사바나: 건조</translation>
    </message>
    <message>
        <source>savanna: moist</source>
        <translation>사바나: 습윤</translation>
    </message>
    <message>
        <source>scat transect</source>
        <translation>배설물 선조사</translation>
    </message>
    <message>
        <source>season not known</source>
        <translation>계절 알 수 없음</translation>
    </message>
    <message>
        <source>seasons at the level: {before} → {after}</source>
        <translation>기준값에 이른 계절: {before} → {after}</translation>
    </message>
    <message>
        <source>second figure of the source</source>
        <translation>출처의 두 번째 수치</translation>
    </message>
    <message>
        <source>seen by a person</source>
        <translation>사람이 직접 관찰</translation>
    </message>
    <message>
        <source>seen on all these sides</source>
        <translation>이 모든 쪽에서 확인</translation>
    </message>
    <message>
        <source>seen only here</source>
        <translation>이쪽에서만 확인</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>set by the criterion</source>
        <translation>기준에서 정함</translation>
    </message>
    <message>
        <source>share: the country with most of its area; centre: that of a point in it.</source>
        <translation>share: 면적이 가장 많이 든 국가; centre: 단위 안의 한 점이 있는 국가.</translation>
    </message>
    <message>
        <source>shelf sea</source>
        <translation>대륙붕 바다</translation>
    </message>
    <message>
        <source>shelf sea: coral reef</source>
        <translation>대륙붕 바다: 산호초</translation>
    </message>
    <message>
        <source>shelf sea: estuary</source>
        <translation>대륙붕 바다: 하구</translation>
    </message>
    <message>
        <source>shelf sea: kelp or other large algae</source>
        <translation>대륙붕 바다: 켈프 또는 그 밖의 대형 해조류</translation>
    </message>
    <message>
        <source>shelf sea: loose rock or gravel</source>
        <translation>대륙붕 바다: 돌무더기 또는 자갈</translation>
    </message>
    <message>
        <source>shelf sea: mud</source>
        <translation>대륙붕 바다: 펄</translation>
    </message>
    <message>
        <source>shelf sea: open water</source>
        <translation>대륙붕 바다: 트인 수역</translation>
    </message>
    <message>
        <source>shelf sea: rock and rocky reef</source>
        <translation>대륙붕 바다: 암반과 암초</translation>
    </message>
    <message>
        <source>shelf sea: sand</source>
        <translation>대륙붕 바다: 모래</translation>
    </message>
    <message>
        <source>shelf sea: sandy mud</source>
        <translation>대륙붕 바다: 모래 섞인 펄</translation>
    </message>
    <message>
        <source>shelf sea: seagrass</source>
        <translation>대륙붕 바다: 해초</translation>
    </message>
    <message>
        <source>shrubland</source>
        <translation>관목지</translation>
    </message>
    <message>
        <source>shrubland: boreal</source>
        <translation>관목지: 북방</translation>
    </message>
    <message>
        <source>shrubland: mediterranean type</source>
        <translation>관목지: 지중해형</translation>
    </message>
    <message>
        <source>shrubland: subantarctic</source>
        <translation>관목지: 아남극</translation>
    </message>
    <message>
        <source>shrubland: subarctic</source>
        <translation>관목지: 아북극</translation>
    </message>
    <message>
        <source>shrubland: subtropical or tropical dry</source>
        <translation>관목지: 아열대 또는 열대 건조</translation>
    </message>
    <message>
        <source>shrubland: subtropical or tropical high altitude</source>
        <translation>관목지: 아열대 또는 열대 고지대</translation>
    </message>
    <message>
        <source>shrubland: subtropical or tropical moist</source>
        <translation>관목지: 아열대 또는 열대 습윤</translation>
    </message>
    <message>
        <source>shrubland: temperate</source>
        <translation>관목지: 온대</translation>
    </message>
    <message>
        <source>side in doubt</source>
        <translation>어느 쪽인지 의심스러움</translation>
    </message>
    <message>
        <source>single observation</source>
        <translation>단일 관찰</translation>
    </message>
    <message>
        <source>snow and ice</source>
        <translation>눈과 얼음</translation>
    </message>
    <message>
        <source>snow ice</source>
        <translation>눈·얼음</translation>
    </message>
    <message>
        <source>snow track transect</source>
        <translation>눈 위 발자국 선조사</translation>
    </message>
    <message>
        <source>spatial capture-recapture estimate</source>
        <translation>공간 포획-재포획 추정값</translation>
    </message>
    <message>
        <source>species: one feature for the key sites of each species; site: one for each key site.</source>
        <translation>species: 종마다 그 핵심 서식지를 합친 보전대상 하나; site: 핵심 서식지마다 하나.</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>표본</translation>
    </message>
    <message>
        <source>spring passage</source>
        <translation>봄 통과</translation>
    </message>
    <message>
        <source>staging site</source>
        <translation>집결지</translation>
    </message>
    <message>
        <source>strong current, not protected</source>
        <translation>강한 전류, 보호되지 않음</translation>
    </message>
    <message>
        <source>strong current, protected</source>
        <translation>강한 전류, 보호됨</translation>
    </message>
    <message>
        <source>surveyed on both sides</source>
        <translation>양쪽에서 조사됨</translation>
    </message>
    <message>
        <source>surveyed on one side</source>
        <translation>한쪽에서만 조사됨</translation>
    </message>
    <message>
        <source>table of DNA samples</source>
        <translation>DNA 시료 표</translation>
    </message>
    <message>
        <source>table of counts</source>
        <translation>개체수 조사표</translation>
    </message>
    <message>
        <source>table of genotypes</source>
        <translation>유전자형 표</translation>
    </message>
    <message>
        <source>table of records</source>
        <translation>레코드 표</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>위치추적</translation>
    </message>
    <message>
        <source>the budget is exceeded by {amount}</source>
        <translation>예산을 {amount}만큼 초과</translation>
    </message>
    <message>
        <source>the budget of {country} is exceeded by {amount}</source>
        <translation>{country}의 예산을 {amount}만큼 초과</translation>
    </message>
    <message>
        <source>the largest share of {country} is exceeded by {amount} of cost</source>
        <translation>{country}의 최대 비율을 비용 {amount}만큼 초과</translation>
    </message>
    <message>
        <source>the least share of {country} is missed by {amount} of cost</source>
        <translation>{country}의 최소 비율에 비용 {amount}만큼 미달</translation>
    </message>
    <message>
        <source>the published sources of the sites, as listed in the database; land: Natural Earth</source>
        <translation>데이터베이스에 적힌 대상지의 공표된 출처; 육지: Natural Earth</translation>
    </message>
    <message>
        <source>the same animal</source>
        <translation>같은 동물</translation>
    </message>
    <message>
        <source>the target of {feature} is missed by {amount} ({percent} %)</source>
        <translation>{feature}의 목표량에 {amount}만큼 미달({percent}%)</translation>
    </message>
    <message>
        <source>tidal flat</source>
        <translation>갯벌</translation>
    </message>
    <message>
        <source>too few occasions</source>
        <translation>조사 회차 부족</translation>
    </message>
    <message>
        <source>track</source>
        <translation>이동 궤적</translation>
    </message>
    <message>
        <source>track survey</source>
        <translation>발자국 조사</translation>
    </message>
    <message>
        <source>transmitter</source>
        <translation>발신기</translation>
    </message>
    <message>
        <source>trap-day</source>
        <translation>카메라 작동일</translation>
    </message>
    <message>
        <source>tree cover</source>
        <translation>수목 피복</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>참 또는 거짓(true, false)</translation>
    </message>
    <message>
        <source>two detections</source>
        <translation>두 번의 탐지</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>undetermined border</source>
        <translation>미확정 국경</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>unrelated</source>
        <translation>혈연관계 없음</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>water</source>
        <translation>수역</translation>
    </message>
    <message>
        <source>weak current, not protected</source>
        <translation>약한 전류, 보호되지 않음</translation>
    </message>
    <message>
        <source>weak current, protected</source>
        <translation>약한 전류, 보호됨</translation>
    </message>
    <message>
        <source>wetland</source>
        <translation>습지</translation>
    </message>
    <message>
        <source>wintering</source>
        <translation>월동</translation>
    </message>
    <message>
        <source>wintering site</source>
        <translation>월동지</translation>
    </message>
    <message>
        <source>year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>{animal} by country and time</source>
        <translation>{animal}: 국가와 시간별 기록</translation>
    </message>
    <message>
        <source>{area} ha</source>
        <translation>{area} ha</translation>
    </message>
    <message>
        <source>{band} km</source>
        <translation>{band} km</translation>
    </message>
    <message>
        <source>{classes}; used {used} of {offered}</source>
        <translation>{classes}; 전체 {offered}개 가운데 {used}개 사용</translation>
    </message>
    <message>
        <source>{count} ({species}, {season} {year})</source>
        <translation>{count}({species}, {year}년 {season})</translation>
    </message>
    <message>
        <source>{count} {unit} ({when}; sites: {sites} of {listed})</source>
        <translation>{count} {unit}({when}; 대상지: {listed}곳 가운데 {sites}곳)</translation>
    </message>
    <message>
        <source>{count}: {site}, {when}</source>
        <translation>{count}: {site}, {when}</translation>
    </message>
    <message>
        <source>{criterion} ({stay}): {verdict}</source>
        <translation>{criterion}({stay}): {verdict}</translation>
    </message>
    <message>
        <source>{criterion}: {weight}</source>
        <translation>{criterion}({weight})</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
    <message>
        <source>{draws} draws of {units} units need about {gigabytes} GB of memory. Nothing was computed. Draw {fewer} times at most, or score fewer units.</source>
        <translation>단위 {units}개를 {draws}번 추출하려면 약 {gigabytes} GB의 메모리가 필요합니다. 아무것도 계산하지 않았습니다. {fewer}번 이하로 추출하거나 점수를 매길 단위를 줄이십시오.</translation>
    </message>
    <message>
        <source>{exact} holds the exact rows and stays in the office. {public} may travel; rows: {rows}, left behind: {left}.</source>
        <translation>정밀한 행이 든 파일: {exact}. 이 파일은 기관에 보관합니다. 외부에 보낼 수 있는 파일: {public}. 행: {rows}, 남겨 둔 행: {left}.</translation>
    </message>
    <message>
        <source>{features} features of {rows} cells need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Draw less background or leave out covariates.</source>
        <translation>셀 {rows}개의 특성 {features}개에는 약 {gigabytes} GB의 메모리가 필요하지만, 사용할 수 있는 최대 메모리는 {most} GB입니다. 아무것도 계산하지 않았습니다. 배경을 더 적게 추출하거나 공변량을 빼십시오.</translation>
    </message>
    <message>
        <source>{feature} has two targets of its own. Nothing was computed. Remove one of them.</source>
        <translation>보전대상 {feature}: 자체 목표량이 두 개 있습니다. 아무것도 계산하지 않았습니다. 하나를 제거하십시오.</translation>
    </message>
    <message>
        <source>{file} has more than {rows} rows, too many for a table of its kind. Nothing was taken in. Divide the table into several files.</source>
        <translation>{file} 파일의 행이 {rows}개보다 많아 이 종류의 표로는 너무 많습니다. 아무것도 받아들이지 않았습니다. 표를 여러 파일로 나누십시오.</translation>
    </message>
    <message>
        <source>{file} holds several files and no meta.xml that says how they belong together. Nothing was changed. Export the Darwin Core Archive again, or import one table alone.</source>
        <translation>{file} 파일에 여러 파일이 들어 있으나 서로 어떻게 이어지는지 알려 주는 meta.xml 파일이 없습니다. 변경된 내용이 없습니다. Darwin Core 아카이브를 다시 내보내거나 표 하나만 가져오십시오.</translation>
    </message>
    <message>
        <source>{file} is not a Camtrap DP package: it does not hold exactly one datapackage.json with a Camtrap DP profile. Nothing was changed.</source>
        <translation>{file} 파일은 Camtrap DP 패키지가 아닙니다. Camtrap DP 프로파일이 있는 datapackage.json 파일이 정확히 하나 들어 있지 않습니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>{file} states {stated} samples and holds {found}: some are missing. Nothing was taken in. Look for the whole file, or correct the number in its first row.</source>
        <translation>{file} 파일에 적힌 시료 수는 {stated}, 실제로 들어 있는 시료 수는 {found}입니다. 일부가 누락되었습니다. 아무것도 받아들이지 않았습니다. 온전한 파일을 찾거나 첫 행의 수를 고치십시오.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, row {row}, column “{column}”: {fact}</source>
        <translation>{file}, “{sheet}” 시트, {row}행, “{column}” 열: {fact}</translation>
    </message>
    <message>
        <source>{file}: rows left blank and not read: {rows}.</source>
        <translation>{file}: 비워 두어 읽지 않은 행: {rows}.</translation>
    </message>
    <message>
        <source>{file}: rows read {rows}, kept {kept}, rejected {rejected}.</source>
        <translation>{file}: 읽은 행 {rows}, 유지된 행 {kept}, 제외된 행 {rejected}.</translation>
    </message>
    <message>
        <source>{file}: the numbers in the first row do not fit the names in the third, so the columns of the loci are not known. Nothing was taken in. Correct the numbers of loci, samples and populations and take the file in again.</source>
        <translation>{file} 파일: 첫 행의 수가 셋째 행의 이름과 맞지 않아 유전자좌의 열을 알 수 없습니다. 아무것도 받아들이지 않았습니다. 유전자좌, 시료, 개체군의 수를 고치고 파일을 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}~{last}</translation>
    </message>
    <message>
        <source>{judge}: as the group.</source>
        <translation>{judge}: 집단과 같습니다.</translation>
    </message>
    <message>
        <source>{judge}: {share} of the weight lies elsewhere than in the group, most of all at {criterion}.</source>
        <translation>{judge}: 가중치 가운데 집단과 다르게 놓인 몫은 {share}이며, 가장 크게 다른 기준은 {criterion}입니다.</translation>
    </message>
    <message>
        <source>{kind} Record: {duplicate_of}. Seconds apart: {seconds}; whole hours apart: {hours}; metres apart: {distance_m}.</source>
        <translation>{kind} 레코드: {duplicate_of}. 초 단위 간격: {seconds}; 시간 단위 차이(정수): {hours}; 미터 단위 거리: {distance_m}.</translation>
    </message>
    <message>
        <source>{layer}: the entry was not written ({reason}). Nothing has changed.</source>
        <translation>{layer}: 입력한 내용을 기록하지 못했습니다({reason}). 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>{mark} Low confidence: to be confirmed before use.</source>
        <translation>{mark} 신뢰도 낮음: 사용하기 전에 확인해야 합니다.</translation>
    </message>
    <message>
        <source>{name} ({countries})</source>
        <translation>{name}({countries})</translation>
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
        <translation>{parameter}에서 {name} 항목의 값이 {value}입니다. 아무것도 계산하지 않았습니다. 숫자를 고치십시오.</translation>
    </message>
    <message>
        <source>{parameter} is not an object in JSON. Nothing was computed. Correct the brackets and quotation marks.</source>
        <translation>{parameter} 값이 JSON 객체가 아닙니다. 아무것도 계산하지 않았습니다. 괄호와 따옴표를 고치십시오.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} / {whole}</translation>
    </message>
    <message>
        <source>{reason} Rows: {rows}.</source>
        <translation>{reason} 행: {rows}.</translation>
    </message>
    <message>
        <source>{sheet}. Sites: {sites}. Required items answered, from {least} % to {most} %.</source>
        <translation>{sheet}. 대상지: {sites}. 답이 있는 필수 항목: {least}%에서 {most}%.</translation>
    </message>
    <message>
        <source>{sheet}: {site}</source>
        <translation>{sheet}: {site}</translation>
    </message>
    <message>
        <source>{site}: {species}, {season}</source>
        <translation>{site}: {species}({season})</translation>
    </message>
    <message>
        <source>{species}, Red List: {source}.</source>
        <translation>{species}, 적색목록: {source}.</translation>
    </message>
    <message>
        <source>{species}, groups named across borders: {groups}.</source>
        <translation>{species}, 국경을 넘는 명명된 집단: {groups}.</translation>
    </message>
    <message>
        <source>{species}, {season}</source>
        <translation>{species}({season})</translation>
    </message>
    <message>
        <source>{species}: animals and how sure they are</source>
        <translation>{species}: 개체와 그 확실성</translation>
    </message>
    <message>
        <source>{species}: groups and their differences</source>
        <translation>{species}: 그룹과 그룹 간 차이</translation>
    </message>
    <message>
        <source>{species}: no group is named across a border.</source>
        <translation>{species}: 국경을 넘는 명명된 집단이 없습니다.</translation>
    </message>
    <message>
        <source>{species}: one joint population</source>
        <translation>{species}: 하나의 공동 개체군</translation>
    </message>
    <message>
        <source>{stay}, {year}: {what}</source>
        <translation>{stay}, {year}: {what}</translation>
    </message>
    <message>
        <source>{sure}, with probable identity: {probable} more</source>
        <translation>{sure}, 개체식별이 유력한 것 {probable} 더</translation>
    </message>
    <message>
        <source>{threat} ({impact})</source>
        <translation>{threat}({impact})</translation>
    </message>
    <message>
        <source>{units} units with {features} features need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Take larger units or fewer features.</source>
        <translation>단위가 {units}개이고 보전대상이 {features}개이면 약 {gigabytes} GB의 메모리가 필요하지만, 사용할 수 있는 최대 메모리는 {most} GB입니다. 아무것도 계산하지 않았습니다. 더 큰 단위를 쓰거나 보전대상의 수를 줄이십시오.</translation>
    </message>
    <message>
        <source>{unit}: rank {rank} ({low} to {high}), score {score}</source>
        <translation>{unit}: 순위 {rank}({low}~{high}), 점수 {score}</translation>
    </message>
    <message>
        <source>{verdict}, provisional</source>
        <translation>{verdict}(잠정)</translation>
    </message>
    <message>
        <source>{verdict}: {reason}</source>
        <translation>{verdict} - {reason}</translation>
    </message>
    <message>
        <source>{windows} windows would take about {days} days; at most {most} days are tried. Nothing was computed. Use METHOD shared, which takes about {other} days.</source>
        <translation>이동창 {windows}개에 약 {days}일이 걸리지만, 한도는 {most}일입니다. 아무것도 계산하지 않았습니다. 약 {other}일이 걸리는 METHOD shared를 사용하십시오.</translation>
    </message>
    <message>
        <source>{windows} windows would take about {days} days; at most {most} days are tried. Nothing was computed. Use larger blocks, larger cells, or a smaller radius.</source>
        <translation>이동창 {windows}개에 약 {days}일이 걸리지만, 한도는 {most}일입니다. 아무것도 계산하지 않았습니다. 더 큰 블록, 더 큰 셀 또는 더 작은 반지름을 사용하십시오.</translation>
    </message>
    <message>
        <source>{year}: {basis}</source>
        <translation>{year}({basis})</translation>
    </message>
    <message>
        <source>“auto” tells it by the dates of the file, or leaves it open.</source>
        <translation>“auto” 값은 파일의 날짜로 순서를 판별하며, 판별할 수 없으면 정하지 않고 둡니다.</translation>
    </message>
    <message>
        <source>“auto” tells the format by the content.</source>
        <translation>“auto” 값은 내용으로 형식을 판별합니다.</translation>
    </message>
    <message>
        <source>“edges” are the nearest points of two polygons, “places” their centroids.</source>
        <translation>“edges”는 두 폴리곤에서 가장 가까운 점이고, “places”는 두 폴리곤의 중심점입니다.</translation>
    </message>
    <message>
        <source>“likelihood” groups by likelihood and grade; “alleles” by the number of mismatching alleles.</source>
        <translation>“likelihood” 방법은 우도와 등급으로, “alleles” 방법은 불일치 대립유전자의 수로 그룹을 나눕니다.</translation>
    </message>
    <message>
        <source>“public”, “member”, the code of a country such as RUS, or a recipient that the policy file names.</source>
        <translation>“public”, “member”, RUS와 같은 국가 코드, 또는 정책 파일에 적힌 수령자입니다.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{value}” is no key site of this database. Write its name or code as the form has it; the nearest is “{nearest}”.</source>
        <translation>“{value}”은(는) 이 데이터베이스의 핵심 서식지가 아닙니다. 양식에 있는 대로 이름 또는 코드를 적으십시오. 가장 가까운 것은 “{nearest}”입니다.</translation>
    </message>
    <message>
        <source>“{value}” is no number of 0 or more. Write digits alone, without words or units.</source>
        <translation>“{value}”은(는) 0 이상의 수가 아닙니다. 단어나 단위 없이 숫자만 적으십시오.</translation>
    </message>
    <message>
        <source>“{value}” is no single day up to {today}. Write it as year, month and day, such as 2026-05-31.</source>
        <translation>“{value}”은(는) {today}까지의 날짜 하나가 아닙니다. 2026-05-31과 같이 연, 월, 일로 적으십시오.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number of 0 or more. Write digits alone, without words or units.</source>
        <translation>“{value}”은(는) 0 이상의 정수가 아닙니다. 단어나 단위 없이 숫자만 적으십시오.</translation>
    </message>
    <message>
        <source>“{value}” is no year from {first} to {last}. Correct it.</source>
        <translation>“{value}”은(는) {first}~{last}의 연도가 아닙니다. 정정하십시오.</translation>
    </message>
    <message>
        <source>“{value}” is none of the six species. Write the name as the form has it.</source>
        <translation>“{value}”은(는) 여섯 종 가운데 어느 것도 아닙니다. 양식에 있는 대로 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the words allowed. Choose one from the sheet of words.</source>
        <translation>“{value}”은(는) 쓸 수 있는 단어가 아닙니다. 단어 시트에서 하나를 선택하십시오.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the words allowed. Choose one from the sheet of words; the nearest is “{nearest}”.</source>
        <translation>“{value}”은(는) 쓸 수 있는 단어가 아닙니다. 단어 시트에서 하나를 선택하십시오. 가장 가까운 것은 “{nearest}”입니다.</translation>
    </message>
    <message>
        <source>“{value}” is not the country or key site that the level asks for. Write its name or code.</source>
        <translation>“{value}”은(는) 해당 수준에 맞는 국가나 핵심 서식지가 아닙니다. 이름 또는 코드를 적으십시오.</translation>
    </message>
    <message>
        <source>“{value}” names no row or run of this database. Correct it or leave the cell empty.</source>
        <translation>“{value}”은(는) 이 데이터베이스의 행이나 실행이 아닙니다. 고치거나 셀을 비워 두십시오.</translation>
    </message>
    <message>
        <source>● present, read in a source; ○ low confidence or not confirmed. Double click zooms to the site.</source>
        <translation>● 출현, 출처에서 확인함; ○ 신뢰도 낮음 또는 미확인. 두 번 클릭하면 대상지로 확대합니다.</translation>
    </message>
</context>
</TS>

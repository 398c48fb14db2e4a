<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KP">
<context>
    <name>NEASPEC</name>
    <message>
        <source>1 % level</source>
        <translation>1% 기준값</translation>
    </message>
    <message>
        <source>1 % level, edition {edition}</source>
        <translation>1% 기준값, 발행판: {edition}</translation>
    </message>
    <message>
        <source>1 percent level (individuals)</source>
        <translation>1프로 기준값(개체)</translation>
    </message>
    <message>
        <source>A cell is longer than 65,536 characters.</source>
        <translation>65,536자를 넘는 칸이 있습니다.</translation>
    </message>
    <message>
        <source>A code that names each unit once.</source>
        <translation>매 단위를 하나씩 구별하는 코드입니다.</translation>
    </message>
    <message>
        <source>A count is complete where its source says so. The year of a winter is that of its January.</source>
        <translation>출처에 완전하다고 적힌 마리수조사만 완전한것으로 봅니다. 겨울의 년도는 그 겨울의 1월이 속한 해입니다.</translation>
    </message>
    <message>
        <source>A count is negative.</source>
        <translation>마리수가 부수입니다.</translation>
    </message>
    <message>
        <source>A count of a region names a site as its place.</source>
        <translation>지역단위의 마리수조사에 지점이 장소로 적혀있습니다.</translation>
    </message>
    <message>
        <source>A date or time cannot be read.</source>
        <translation>날자 또는 시각을 읽을수 없습니다.</translation>
    </message>
    <message>
        <source>A field for numbers holds something else.</source>
        <translation>수자항목에 다른 값이 들어있습니다.</translation>
    </message>
    <message>
        <source>A level is derived from the estimate of its edition unless it is marked as official.</source>
        <translation>공식으로 표식되지 않은 기준값은 그 발행판의 추정값에서 산출한것입니다.</translation>
    </message>
    <message>
        <source>A level is reached regularly where {part} of {whole} seasons reach it, with at least {seasons} complete seasons, or where the mean of at least {mean} seasons does. Counts enter from season year {year} on.</source>
        <translation>완전한 계절이 {seasons}개이상이고 그중 {part}/{whole} 비률로 기준값에 이르거나 {mean}개이상 계절의 평균값이 기준값에 이르면 정기적으로 이른것으로 봅니다. 마리수조사는 계절년도 {year}년부터 사용합니다.</translation>
    </message>
    <message>
        <source>A list of objects with field, direction (benefit or cost), normalisation (min_max, rank or threshold), weight, and pieces for threshold.</source>
        <translation>field, direction(benefit 또는 cost), normalisation(min_max, rank 또는 threshold), weight, 그리고 threshold에 쓸 pieces가 들어있는 객체의 목록입니다.</translation>
    </message>
    <message>
        <source>A low score may mean that counts are missing.</source>
        <translation>점수가 낮은것은 마리수조사가 빠진 까닭일수 있습니다.</translation>
    </message>
    <message>
        <source>A missing value counts as the worst in the score and as the best in the higher score, so that the difference shows what is not known.</source>
        <translation>빠진 값은 점수에서는 가장 나쁜 값으로, 높은쪽 점수에서는 가장 좋은 값으로 계산하므로 두 점수의 차이가 모르는 부분을 나타냅니다.</translation>
    </message>
    <message>
        <source>A new language or folder takes effect after QGIS is restarted.</source>
        <translation>새 언어나 등록부는 QGIS를 다시 기동한 후에 적용됩니다.</translation>
    </message>
    <message>
        <source>A number is outside its possible range.</source>
        <translation>수자가 가능한 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <source>A project with the layers, styled and named in the language chosen; its paths are relative.</source>
        <translation>선택한 언어로 이름을 붙이고 표현양식을 입힌 층이 들어있는 프로젝트이며 경로는 상대경로입니다.</translation>
    </message>
    <message>
        <source>A published count is a row on the site itself for one of the three birds, in any unit; counts of regions are left out.</source>
        <translation>공표된 마리수조사란 세가지 조류가운데서 하나를 지점자체에서 조사한 행을 말하며 단위는 가리지 않습니다. 지역단위의 마리수조사는 넣지 않습니다.</translation>
    </message>
    <message>
        <source>A record coarser than 25 km</source>
        <translation>25 km보다 거친 기록</translation>
    </message>
    <message>
        <source>A report is made to be passed on. Places of cats, breeding colonies and roosts are shown as centres of 0.1 degree cells.</source>
        <translation>보고서는 외부에 전달하려고 만드는 문서입니다. 큰고양이과의 위치, 집단번식지와 잠자리는 0.1도 격자칸의 중심으로 현시합니다.</translation>
    </message>
    <message>
        <source>A reviewer rejected the record.</source>
        <translation>검토자가 이 기록을 제외하였습니다.</translation>
    </message>
    <message>
        <source>A site stands in each line that applies to one of its species and seasons.</source>
        <translation>지점은 그곳의 종과 계절가운데서 하나에 해당하는 모든 줄에 나옵니다.</translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX or ODS). Left empty: the published counts of the plugin.</source>
        <translation>마리수조사표(CSV, XLSX, ODS). 비워두면 끼움프로그람에 들어있는 공표된 마리수조사를 리용합니다.</translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX, ODS) or a Camtrap DP package. Left empty: the published counts of the plugin.</source>
        <translation>마리수조사표(CSV, XLSX, ODS) 또는 Camtrap DP 파케지. 비워두면 끼움프로그람에 들어있는 공표된 마리수조사를 리용합니다.</translation>
    </message>
    <message>
        <source>A time has no offset from universal time.</source>
        <translation>시각에 세계시와의 시차가 없습니다.</translation>
    </message>
    <message>
        <source>A value is not one of those allowed, so it was left out.</source>
        <translation>허용되지 않는 값이여서 넣지 않았습니다.</translation>
    </message>
    <message>
        <source>A value is not one of those allowed.</source>
        <translation>허용되지 않는 값입니다.</translation>
    </message>
    <message>
        <source>A value that is needed is missing.</source>
        <translation>필요한 값이 빠졌습니다.</translation>
    </message>
    <message>
        <source>A verdict from {seasons} complete seasons or fewer is provisional, and so is one from seasons whose completeness is not known.</source>
        <translation>완전한 계절이 {seasons}개이하인 판정과 완전성을 알수 없는 계절에 근거한 판정은 잠정적입니다.</translation>
    </message>
    <message>
        <source>A verdict is met, not met or insufficient data, with its figures, seasons and reason. Where data are missing, the missing seasons are named; missing data never mean that a criterion is not met.</source>
        <translation>판정은 충족, 미충족 또는 자료부족이며 수값, 계절, 리유를 함께 적습니다. 자료가 빠진 경우에는 빠진 계절을 밝힙니다. 자료가 빠진것은 결코 기준미충족을 뜻하지 않습니다.</translation>
    </message>
    <message>
        <source>Account of an import</source>
        <translation>들여오기처리내역</translation>
    </message>
    <message>
        <source>Account of the import (HTML)</source>
        <translation>들여오기처리내역(HTML)</translation>
    </message>
    <message>
        <source>Added: {added}; changed: {changed}; gone: {gone}; unchanged: {unchanged}.</source>
        <translation>추가: {added}; 변경: {changed}; 없어짐: {gone}; 그대로: {unchanged}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>All countries, each site once</source>
        <translation>모든 나라(지점은 한번씩만)</translation>
    </message>
    <message>
        <source>All flagship waterbirds together</source>
        <translation>모든 기발종물새의 합계</translation>
    </message>
    <message>
        <source>All of it becomes visible at once or not at all. If the import is interrupted, the database is as it was before.</source>
        <translation>전체가 한번에 보이게 되거나 전혀 보이지 않습니다. 들여오기가 중단되면 자료기지는 이전 상태 그대로입니다.</translation>
    </message>
    <message>
        <source>All sites with a score</source>
        <translation>점수가 있는 모든 지점</translation>
    </message>
    <message>
        <source>All tables are there from the first day, so that no office has to move its data later. A conservation database that exists already is kept as it is.</source>
        <translation>모든 표가 처음부터 있으므로 나중에 자료를 옮겨야 하는 기관이 없습니다. 이미 있는 보전자료기지는 그대로 유지합니다.</translation>
    </message>
    <message>
        <source>All weights are 0. Nothing was computed. Give a criterion a weight above 0.</source>
        <translation>무게값이 모두 0입니다. 아무것도 계산하지 않았습니다. 기준 하나이상에 0보다 큰 무게값을 지정하십시오.</translation>
    </message>
    <message>
        <source>An animal seen in two countries counts once; national totals of cats are never added.</source>
        <translation>두 나라에서 확인된 개체는 한번만 셉니다. 큰고양이과의 나라별 총수는 결코 더하지 않습니다.</translation>
    </message>
    <message>
        <source>An animal that crossed without being photographed on both sides is missing from the share, so the share is a minimum.</source>
        <translation>국경을 통과하였지만 량쪽에서 촬영되지 않은 개체는 비률에서 빠지므로 이 비률은 최소값입니다.</translation>
    </message>
    <message>
        <source>An exact product needs a recipient. Nothing was released. Name the recipient.</source>
        <translation>정밀자료를 제공하려면 접수자가 있어야 합니다. 아무것도 제공하지 않았습니다. 접수자를 지정하십시오.</translation>
    </message>
    <message>
        <source>An inferred link is drawn dashed. It says which sites are near each other in consecutive seasons, not that a bird flew from one to the other. Borders crossed are named only where telemetry shows it.</source>
        <translation>추정련결은 파선으로 그립니다. 이어지는 계절에 어느 지점들이 서로 가까운가를 나타낼뿐 새가 한곳에서 다른 곳으로 날아갔다는 뜻이 아닙니다. 통과한 국경은 위치추적으로 확인된 경우에만 밝힙니다.</translation>
    </message>
    <message>
        <source>Archive {file} holds a member that would leave its folder: {member}. Nothing was changed. Do not use this archive.</source>
        <translation>압축파일 {file}: 등록부밖으로 나가는 항목이 있습니다: {member}. 변경된것이 없습니다. 이 압축파일을 사용하지 마십시오.</translation>
    </message>
    <message>
        <source>Archive {file} unpacks to an unreasonable size. Nothing was changed. Unpack it yourself and import the folder if you trust it.</source>
        <translation>압축파일 {file}: 풀면 크기가 지나치게 커집니다. 변경된것이 없습니다. 믿을수 있는 파일이면 직접 압축을 풀고 그 등록부를 들여오십시오.</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>면적(ha)</translation>
    </message>
    <message>
        <source>Areas of the office's own range layer, drawn as they are there.</source>
        <translation>기관자체 분포구역층의 구역을 있는 그대로 그린것입니다.</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation>QGIS와 같음</translation>
    </message>
    <message>
        <source>Assess key sites</source>
        <translation>중요서식지 평가</translation>
    </message>
    <message>
        <source>Assess key sites by criteria</source>
        <translation>기준에 따르는 중요서식지 평가</translation>
    </message>
    <message>
        <source>Basis of the level</source>
        <translation>기준값의 근거</translation>
    </message>
    <message>
        <source>Birds' key sites with the numbers that “Score priorities” takes.</source>
        <translation>《우선점수 계산》에 쓰는 수값이 들어있는 조류중요서식지입니다.</translation>
    </message>
    <message>
        <source>Birds: key sites and the counts known of them</source>
        <translation>조류: 중요서식지와 알려진 마리수조사</translation>
    </message>
    <message>
        <source>Both coordinates are zero.</source>
        <translation>두 자리표가 모두 0입니다.</translation>
    </message>
    <message>
        <source>Boundaries of the office's own layer</source>
        <translation>기관자체의 층의 경계</translation>
    </message>
    <message>
        <source>Boundary file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with lines or polygons and a coordinate reference system.</source>
        <translation>경계파일 {file}: 그릴수 없습니다. 지도를 작성하지 않았습니다. 끼움프로그람설정에서 선이나 다각형과 자리표계가 있는 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>Built on public NEASPEC documents; not a publication of NEASPEC or the United Nations.</source>
        <translation>공개된 NEASPEC문서를 바탕으로 만들었으며 NEASPEC 또는 유엔의 간행물이 아닙니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>취소하였습니다. 변경된것이 없습니다.</translation>
    </message>
    <message>
        <source>Cats: each animal counted once</source>
        <translation>큰고양이과: 개체마다 한번만 셈</translation>
    </message>
    <message>
        <source>Cells with a listed site or record</source>
        <translation>등재지점 또는 기록이 있는 격자칸</translation>
    </message>
    <message>
        <source>Cells with a listed site or record, not a range</source>
        <translation>등재지점 또는 기록이 있는 격자칸(분포구역 아님)</translation>
    </message>
    <message>
        <source>Choose where the conservation database is to be kept.</source>
        <translation>보전자료기지를 둘 곳을 선택하십시오.</translation>
    </message>
    <message>
        <source>Coarser than 25 km</source>
        <translation>25 km보다 거침</translation>
    </message>
    <message>
        <source>Coarsest precision (km)</source>
        <translation>가장 거친 정밀도(km)</translation>
    </message>
    <message>
        <source>Coast: made with Natural Earth, in the public domain.</source>
        <translation>해안선: Natural Earth로 작성, 공유저작물.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>완전조사여부</translation>
    </message>
    <message>
        <source>Complete counts</source>
        <translation>완전한 마리수조사</translation>
    </message>
    <message>
        <source>Complete season</source>
        <translation>완전한 계절</translation>
    </message>
    <message>
        <source>Completed in {seconds} s</source>
        <translation>{seconds}초동안에 완료하였습니다</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>믿음도</translation>
    </message>
    <message>
        <source>Conservation database</source>
        <translation>보전자료기지</translation>
    </message>
    <message>
        <source>Coordinates are centres of 0.01 or 0.001 degree cells (category 3 or 4 of Chapman 2020).</source>
        <translation>자리표는 0.01도 또는 0.001도 격자칸의 중심입니다(Chapman 2020의 범주 3 또는 4).</translation>
    </message>
    <message>
        <source>Coordinates are centres of 0.1 degree cells and dates are months (category 1 or 2 of Chapman 2020).</source>
        <translation>자리표는 0.1도 격자칸의 중심이고 날자는 월단위입니다(Chapman 2020의 범주 1 또는 2).</translation>
    </message>
    <message>
        <source>Coordinates are outside their possible range.</source>
        <translation>자리표가 가능한 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <source>Corridors named in publications, drawn as straight lines between the two ends known. The line is not the path of the animals.</source>
        <translation>문헌에 이름이 나오는 생태통로를 알려진 량끝을 잇는 직선으로 그렸습니다. 이 선은 동물이 지나간 길이 아닙니다.</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>한번만 센 수</translation>
    </message>
    <message>
        <source>Counted sites that are not decided</source>
        <translation>마리수조사는 있으나 판정이 나지 않은 지점</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>나라</translation>
    </message>
    <message>
        <source>Countries of the programme in its range</source>
        <translation>이 종의 분포구역에 있는 프로그람참가국</translation>
    </message>
    <message>
        <source>Countries shown in the project; none chosen means all.</source>
        <translation>프로젝트에 현시할 나라입니다. 선택하지 않으면 모든 나라를 현시합니다.</translation>
    </message>
    <message>
        <source>Countries stand in the order of the programme. A count that is not shared may exist; it was not available here.</source>
        <translation>나라는 프로그람의 순서를 따릅니다. 공유되지 않은 마리수조사가 있을수 있으나 여기에서는 리용할수 없었습니다.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>나라</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>마리수조사</translation>
    </message>
    <message>
        <source>Counts and detections</source>
        <translation>마리수조사와 탐지</translation>
    </message>
    <message>
        <source>Counts as published. Rows of one season are parts, maxima and totals side by side: never add them.</source>
        <translation>공표된 그대로의 마리수조사입니다. 한 계절의 행에는 부분값, 최대값, 합계가 나란히 있으므로 절대로 더하지 마십시오.</translation>
    </message>
    <message>
        <source>Counts not known to be complete</source>
        <translation>완전한가를 알수 없는 마리수조사</translation>
    </message>
    <message>
        <source>Counts of one season overlap and are never added.</source>
        <translation>한 계절의 마리수조사는 서로 겹치므로 결코 더하지 않습니다.</translation>
    </message>
    <message>
        <source>Counts of regions</source>
        <translation>지역마리수조사</translation>
    </message>
    <message>
        <source>Counts of regions have no place on the map and are never tested as a site.</source>
        <translation>지역마리수조사는 지도에 위치가 없으며 결코 지점으로 검정하지 않습니다.</translation>
    </message>
    <message>
        <source>Counts of sites</source>
        <translation>지점마리수조사</translation>
    </message>
    <message>
        <source>Counts per species</source>
        <translation>종별 마리수조사</translation>
    </message>
    <message>
        <source>Create conservation database</source>
        <translation>보전자료기지 만들기</translation>
    </message>
    <message>
        <source>Creates the conservation database: one GeoPackage with all tables of the programme, from species and key sites to detections, verdicts and runs.</source>
        <translation>보전자료기지를 만듭니다. 종과 중요서식지로부터 탐지, 판정, 실행에 이르기까지 프로그람의 모든 표가 하나의 GeoPackage에 들어있습니다.</translation>
    </message>
    <message>
        <source>Criteria (JSON)</source>
        <translation>기준(JSON)</translation>
    </message>
    <message>
        <source>Criteria met by one edition of the 1 % level and not by another.</source>
        <translation>1% 기준값의 한 발행판으로는 충족하고 다른 발행판으로는 충족하지 않는 기준입니다.</translation>
    </message>
    <message>
        <source>Criteria that these data cannot decide</source>
        <translation>이 자료로 판정할수 없는 기준</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Criterion {number} lacks the key {key}. Nothing was computed. Add it.</source>
        <translation>기준 {number}: {key} 열쇠가 없습니다. 아무것도 계산하지 않았습니다. 열쇠를 추가하십시오.</translation>
    </message>
    <message>
        <source>Critically endangered (CR)</source>
        <translation>극심한 위기(CR)</translation>
    </message>
    <message>
        <source>Data and effort</source>
        <translation>자료와 조사노력량</translation>
    </message>
    <message>
        <source>Data deficient (DD)</source>
        <translation>자료부족(DD)</translation>
    </message>
    <message>
        <source>Database {file} exists already and was kept as it is.</source>
        <translation>자료기지 {file}: 이미 있으므로 그대로 유지하였습니다.</translation>
    </message>
    <message>
        <source>Database {file} has schema version {found}; this plugin knows version {known}. Nothing was changed. Update the plugin.</source>
        <translation>자료기지 {file}: 스키마판본 {found}, 이 끼움프로그람이 아는 판본 {known}. 변경된것이 없습니다. 끼움프로그람을 갱신하십시오.</translation>
    </message>
    <message>
        <source>Database {file} is locked by another program. Nothing was changed. End the edit session there, then try again.</source>
        <translation>자료기지 {file}: 다른 프로그람이 잠그었습니다. 변경된것이 없습니다. 그 프로그람에서 편집을 끝낸 다음 다시 해보십시오.</translation>
    </message>
    <message>
        <source>Database {file} refused the change: {detail}. Nothing was changed.</source>
        <translation>자료기지 {file}: 변경이 거부되였습니다: {detail}. 변경된것이 없습니다.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>자료모임</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날자</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>촬영기설치</translation>
    </message>
    <message>
        <source>Derived from the estimate</source>
        <translation>추정값에서 산출</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>지정상태</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>탐지</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>거리(km)</translation>
    </message>
    <message>
        <source>Distribution is shown as half-degree cells with a listed site or record; it is not a range. Corridors are schematic lines between two named ends; those without two ends are in the table only.</source>
        <translation>분포는 등재지점 또는 기록이 있는 0.5도 격자칸으로 현시하며 분포구역이 아닙니다. 생태통로는 이름이 밝혀진 두 끝을 잇는 모식적인 선이며 두 끝이 알려지지 않은 생태통로는 표에만 있습니다.</translation>
    </message>
    <message>
        <source>EAAF 1 %</source>
        <translation>EAAF 1%</translation>
    </message>
    <message>
        <source>EAAF staging</source>
        <translation>EAAF 모임</translation>
    </message>
    <message>
        <source>Each edition of a population's 1 % level is tested, and verdicts that differ between editions are listed. A Ramsar sheet needs the official level; the levels that come with the plugin are derived from published estimates.</source>
        <translation>개체군의 1% 기준값은 발행판마다 검정하며 발행판에 따라 다른 판정을 목록으로 보여줍니다. 람사르정보표에는 공식기준값이 필요합니다. 끼움프로그람에 들어있는 기준값은 공표된 추정값에서 산출하였습니다.</translation>
    </message>
    <message>
        <source>Each number in brackets in the report leads to this list. It names the rows of the database that the figure comes from, by their ids. In a line of a table, a figure without a number comes from the rows of the number before it.</source>
        <translation>보고서의 괄호안의 번호는 이 목록을 가리킵니다. 목록에는 그 수값의 근거로 된 자료기지의 행이 ID로 적혀있습니다. 표의 한 줄에서 번호가 없는 수값은 바로 앞번호의 행에서 나온것입니다.</translation>
    </message>
    <message>
        <source>Each part is the share of one criterion in the score of a site.</source>
        <translation>매 부분은 지점의 점수에서 한 기준이 차지하는 몫입니다.</translation>
    </message>
    <message>
        <source>Each row names its source and how sure it is. Rows of low confidence have a hollow symbol. Rows that the office added itself stay.</source>
        <translation>매 행에는 출처와 확실한 정도가 적혀있습니다. 믿음도가 낮은 행은 속이 빈 기호로 현시합니다. 기관이 직접 추가한 행은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Each site is linked to the nearest sites of its population in the following season; distances are geodesic.</source>
        <translation>매 지점은 같은 개체군이 다음계절에 머무르는 가장 가까운 지점과 련결합니다. 거리는 측지선거리입니다.</translation>
    </message>
    <message>
        <source>Each step is an algorithm of its own that can be run alone or placed in a model of the office's own.</source>
        <translation>매 단계는 독립된 알고리듬이며 따로 실행하거나 기관의 자체모형에 넣을수 있습니다.</translation>
    </message>
    <message>
        <source>East Asia (whole species)</source>
        <translation>동아시아(종전체)</translation>
    </message>
    <message>
        <source>Eastern: Amur and Ussuri to DPR Korea, Japan and the Republic of Korea</source>
        <translation>동부: 아무르강, 우쑤리강류역으로부터 조선민주주의인민공화국, 일본, 대한민국까지</translation>
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
        <source>Endangered (EN)</source>
        <translation>위기(EN)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>끝난 시각</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>추정값</translation>
    </message>
    <message>
        <source>Every record is accounted for: records in are records kept and records rejected, and each rejection has its reason and its row. Flagged records are kept and shown.</source>
        <translation>모든 기록을 빠짐없이 셉니다. 들어온 기록은 유지된 기록과 제외된 기록의 합이며 제외한것마다 리유와 행이 있습니다. 표식된 기록은 유지하고 보여줍니다.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>Exact coordinates, dates and station names are withheld. Ask the owner of the record for them.</source>
        <translation>정확한 자리표, 날자, 설치지점이름은 비공개입니다. 기록소유자에게 요청하십시오.</translation>
    </message>
    <message>
        <source>Extinct (EX)</source>
        <translation>멸종(EX)</translation>
    </message>
    <message>
        <source>Extinct in the wild (EW)</source>
        <translation>야생멸종(EW)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Field with the unit's code</source>
        <translation>단위코드항목</translation>
    </message>
    <message>
        <source>Field {field} holds values that are not finite numbers. Nothing was computed. Choose a numeric field or correct the values.</source>
        <translation>항목 {field}: 유한한 수자가 아닌 값이 있습니다. 아무것도 계산하지 않았습니다. 수자항목을 선택하거나 값을 고치십시오.</translation>
    </message>
    <message>
        <source>Field {field} is in two criteria. Nothing was computed. Remove one of them.</source>
        <translation>항목 {field}: 두 기준에 들어있습니다. 아무것도 계산하지 않았습니다. 그중 하나를 제거하십시오.</translation>
    </message>
    <message>
        <source>Figure (individuals)</source>
        <translation>수값(개체)</translation>
    </message>
    <message>
        <source>Figure {number}. {title}.</source>
        <translation>그림 {number}. {title}.</translation>
    </message>
    <message>
        <source>Figures on movement across borders</source>
        <translation>국경을 넘는 이동의 수값</translation>
    </message>
    <message>
        <source>Figures on movement across borders are minima unless they are a joint estimate.</source>
        <translation>국경을 넘는 이동의 수값은 공동추정값이 아니면 최소값입니다.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>File does not exist: {file}. Nothing was changed. Check the path.</source>
        <translation>파일이 없습니다: {file}. 변경된것이 없습니다. 경로를 확인하십시오.</translation>
    </message>
    <message>
        <source>File {file} cannot be opened. Nothing was changed. Close it in other programs or ask for permission to read it.</source>
        <translation>파일 {file}: 열수 없습니다. 변경된것이 없습니다. 다른 프로그람에서 파일을 닫거나 읽기권한을 요청하십시오.</translation>
    </message>
    <message>
        <source>File {file} cannot be written. Nothing was changed. Choose another folder or ask for permission.</source>
        <translation>파일 {file}: 쓸수 없습니다. 변경된것이 없습니다. 다른 등록부를 선택하거나 쓰기권한을 요청하십시오.</translation>
    </message>
    <message>
        <source>File {file} has more than one column with the name {column}. Nothing was changed. Give each column its own name.</source>
        <translation>파일 {file}: {column} 렬이 둘이상 있습니다. 변경된것이 없습니다. 렬마다 다른 이름을 붙이십시오.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was changed. Add the column or correct the mapping.</source>
        <translation>파일 {file}: {column} 렬이 없습니다. 변경된것이 없습니다. 렬을 추가하거나 대응을 고치십시오.</translation>
    </message>
    <message>
        <source>File {file} holds no records. Nothing was changed. Check that it is the right file.</source>
        <translation>파일 {file}: 기록이 없습니다. 변경된것이 없습니다. 옳은 파일인가를 확인하십시오.</translation>
    </message>
    <message>
        <source>File {file} is damaged or locked by a password. Nothing was changed. Ask for a new copy.</source>
        <translation>파일 {file}: 손상되였거나 통과암호로 잠겨있습니다. 변경된것이 없습니다. 새 사본을 요청하십시오.</translation>
    </message>
    <message>
        <source>File {file} is not a conservation database. Nothing was changed. Create one with the algorithm “Create conservation database”.</source>
        <translation>파일 {file}: 보전자료기지가 아닙니다. 변경된것이 없습니다. 알고리듬 《보전자료기지 만들기》로 만드십시오.</translation>
    </message>
    <message>
        <source>File {file} is not text in UTF-8 or UTF-16. Nothing was changed. Save it as CSV in UTF-8, then import it again.</source>
        <translation>파일 {file}: UTF-8 또는 UTF-16본문이 아닙니다. 변경된것이 없습니다. UTF-8의 CSV로 보관한 다음 다시 들여오십시오.</translation>
    </message>
    <message>
        <source>File {file} lacks the layer country_sides or border_lines. No side of a border was computed. Choose another file.</source>
        <translation>파일 {file}: country_sides 또는 border_lines층이 없습니다. 국경의 어느쪽인가를 계산하지 않았습니다. 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>File {file} was imported before. Nothing was changed.</source>
        <translation>파일 {file}: 이전에 들여온 파일입니다. 변경된것이 없습니다.</translation>
    </message>
    <message>
        <source>File, folder or zip</source>
        <translation>파일, 등록부 또는 ZIP</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>파일: {file}</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>받아들인 파일</translation>
    </message>
    <message>
        <source>Fills the reference tables of the database with the published facts that come with the plugin and writes a QGIS project that shows them.</source>
        <translation>끼움프로그람에 들어있는 공표된 사실로 자료기지의 참조표를 채우고 이를 보여주는 QGIS프로젝트를 작성합니다.</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>표식됨</translation>
    </message>
    <message>
        <source>Flagged by a quality test</source>
        <translation>품질검사에서 표식됨</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>표식</translation>
    </message>
    <message>
        <source>Flagship species</source>
        <translation>기발종</translation>
    </message>
    <message>
        <source>Flyway criterion (EAAF): 1 % of a population</source>
        <translation>이행경로기준(EAAF): 개체군의 1%</translation>
    </message>
    <message>
        <source>Flyway criterion (EAAF): staging site</source>
        <translation>이행경로기준(EAAF): 모임지</translation>
    </message>
    <message>
        <source>Flyway links</source>
        <translation>이행경로련결</translation>
    </message>
    <message>
        <source>Flyway links by evidence</source>
        <translation>증거별 이행경로련결</translation>
    </message>
    <message>
        <source>Flyway links by species and evidence</source>
        <translation>종과 증거별 이행경로련결</translation>
    </message>
    <message>
        <source>Flyway, partner sites and corridors</source>
        <translation>이행경로, 협력지점, 생태통로</translation>
    </message>
    <message>
        <source>Folder of Python libraries</source>
        <translation>Python서고등록부</translation>
    </message>
    <message>
        <source>For a table with other column names: an object with the plugin's field and the table's column.</source>
        <translation>렬이름이 다른 표에 씁니다. 끼움프로그람의 항목과 표의 렬을 짝지은 객체입니다.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작점</translation>
    </message>
    <message>
        <source>From key sites to report</source>
        <translation>중요서식지에서 보고서까지</translation>
    </message>
    <message>
        <source>Genotypes</source>
        <translation>유전자형</translation>
    </message>
    <message>
        <source>Half-degree cells that hold a listed site or a record of the species. This is not a range: an empty cell says nothing about absence.</source>
        <translation>이 종의 등재지점 또는 기록이 있는 0.5도 격자칸입니다. 분포구역이 아니며 빈 칸은 이 종이 없다는 뜻이 아닙니다.</translation>
    </message>
    <message>
        <source>Holds the counts of each key site against Ramsar criteria 5 and 6, the 1 % and staging criteria of the East Asian-Australasian Flyway Partnership, and the criteria A1, B1 and D1 for Key Biodiversity Areas.</source>
        <translation>매 중요서식지의 마리수조사를 람사르기준 5와 6, 동아시아-대양주철새이행경로동반자관계의 1% 기준과 모임기준, 중요생물다양성구역기준 A1, B1, D1에 비추어봅니다.</translation>
    </message>
    <message>
        <source>How many records came in, were kept, rejected and flagged, and why.</source>
        <translation>들어온 기록, 유지된 기록, 제외된 기록, 표식된 기록의 수와 그 리유입니다.</translation>
    </message>
    <message>
        <source>How many sets of weights are drawn for the rank range.</source>
        <translation>순위범위를 구하기 위하여 뽑는 무게값조의 수입니다.</translation>
    </message>
    <message>
        <source>How many sites of the following season each site is linked to.</source>
        <translation>매 지점을 다음계절의 지점 몇곳과 련결하겠는가를 정합니다.</translation>
    </message>
    <message>
        <source>Import counts and detections</source>
        <translation>마리수조사와 탐지 들여오기</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>마리수</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>Inferred links join nearest sites of consecutive seasons. They are not tracks, and no border is said to be crossed without telemetry.</source>
        <translation>추정련결은 이어지는 계절의 가장 가까운 지점을 이은것입니다. 이동자취가 아니며 위치추적이 없으면 국경을 통과하였다고 하지 않습니다.</translation>
    </message>
    <message>
        <source>Inferred links say which sites may depend on each other, not which way an animal went.</source>
        <translation>추정련결은 어느 지점들이 서로 의존할수 있는가를 나타내며 동물이 어느 길로 갔는가를 나타내지 않습니다.</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>자료부족</translation>
    </message>
    <message>
        <source>Issues of the import</source>
        <translation>들여오기문제목록</translation>
    </message>
    <message>
        <source>It is not confirmed that the Red List assessment of the species rests on a past or present reduction alone.</source>
        <translation>이 종의 적색목록평가가 과거 또는 현재의 감소에만 근거하는가가 확인되지 않았습니다.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>유지됨</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criteria ask for mature individuals and reproductive units; from totals alone they stay undecided.</source>
        <translation>중요생물다양성구역기준에는 성숙개체와 번식단위의 수가 필요합니다. 총수만으로는 판정하지 않습니다.</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1a</source>
        <translation>중요생물다양성구역기준 A1a</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1b</source>
        <translation>중요생물다양성구역기준 A1b</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1c</source>
        <translation>중요생물다양성구역기준 A1c</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1d</source>
        <translation>중요생물다양성구역기준 A1d</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1e</source>
        <translation>중요생물다양성구역기준 A1e</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion B1</source>
        <translation>중요생물다양성구역기준 B1</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion D1a</source>
        <translation>중요생물다양성구역기준 D1a</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion D1b</source>
        <translation>중요생물다양성구역기준 D1b</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>주요사실</translation>
    </message>
    <message>
        <source>Key site {site_id} has no species listed, so its sensitivity is unknown. Nothing was released. List its species and their roles.</source>
        <translation>중요서식지 {site_id}: 등재된 종이 없어 민감도를 알수 없습니다. 아무것도 제공하지 않았습니다. 그곳의 종과 매 종의 리용목적을 등재하십시오.</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>중요서식지</translation>
    </message>
    <message>
        <source>Key sites and criteria</source>
        <translation>중요서식지와 기준</translation>
    </message>
    <message>
        <source>Key sites are those where a source that was read, or a count, has one of the three birds present.</source>
        <translation>중요서식지는 검토한 출처 또는 마리수조사에서 세가지 조류가운데서 하나의 출현이 확인된 곳입니다.</translation>
    </message>
    <message>
        <source>Key sites by verdict</source>
        <translation>판정별 중요서식지</translation>
    </message>
    <message>
        <source>Key sites of birds, and how many have counts</source>
        <translation>조류의 중요서식지와 그중 마리수조사가 있는 곳의 수</translation>
    </message>
    <message>
        <source>Key sites of the six flagship species</source>
        <translation>여섯가지 기발종의 중요서식지</translation>
    </message>
    <message>
        <source>Key sites with a species present: {sites}. Hollow signs are of low confidence.</source>
        <translation>종이 출현하는 중요서식지: {sites}. 속이 빈 기호는 믿음도가 낮습니다.</translation>
    </message>
    <message>
        <source>Key sites with their evidence</source>
        <translation>중요서식지와 그 증거</translation>
    </message>
    <message>
        <source>Key sites without a published count</source>
        <translation>공표된 마리수조사가 없는 중요서식지</translation>
    </message>
    <message>
        <source>Key sites: {season}</source>
        <translation>중요서식지: {season}</translation>
    </message>
    <message>
        <source>Kind of count</source>
        <translation>마리수조사종류</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>륙지</translation>
    </message>
    <message>
        <source>Land without countries, from Natural Earth at 1:10 million, in the public domain.</source>
        <translation>나라구분이 없는 륙지입니다. 출처는 Natural Earth 1:10,000,000이며 공유저작물입니다.</translation>
    </message>
    <message>
        <source>Language of the plugin</source>
        <translation>끼움프로그람의 언어</translation>
    </message>
    <message>
        <source>Language of the result</source>
        <translation>결과의 언어</translation>
    </message>
    <message>
        <source>Laoye Mountains in China and Land of the Leopard in the Russian Federation</source>
        <translation>중국 로야령산줄기와 로씨야련방 표범의 땅 국립공원</translation>
    </message>
    <message>
        <source>Largest count</source>
        <translation>최대마리수</translation>
    </message>
    <message>
        <source>Largest share of a population in one count</source>
        <translation>한번의 마리수조사에서 개체군이 차지한 최대비률</translation>
    </message>
    <message>
        <source>Latest run of each algorithm</source>
        <translation>매 알고리듬의 최근실행</translation>
    </message>
    <message>
        <source>Latest season year</source>
        <translation>최근계절년도</translation>
    </message>
    <message>
        <source>Latitude and longitude are swapped.</source>
        <translation>위도와 경도가 서로 바뀌였습니다.</translation>
    </message>
    <message>
        <source>Layer {layer} has no coordinate reference system. Nothing was changed. Set it in the layer's properties.</source>
        <translation>층 {layer}: 자리표계가 없습니다. 변경된것이 없습니다. 층속성에서 자리표계를 지정하십시오.</translation>
    </message>
    <message>
        <source>Least concern (LC)</source>
        <translation>최소관심(LC)</translation>
    </message>
    <message>
        <source>Left empty, no boundary is drawn.</source>
        <translation>비워두면 경계를 그리지 않습니다.</translation>
    </message>
    <message>
        <source>Left empty, sensitive places are generalised. With a name, places are exact, and the run records the name.</source>
        <translation>비워두면 민감한 위치가 일반화됩니다. 이름을 입력하면 위치가 정확하게 현시되고 그 이름이 실행기록에 남습니다.</translation>
    </message>
    <message>
        <source>Levels follow from the published estimate by the rounding rule of the source; a range is taken at its middle, and ties go up. No official level is invented.</source>
        <translation>기준값은 공표된 추정값에 출처의 반올림규칙을 적용하여 구합니다. 범위로 공표된것은 가운데값을 쓰고 반올림에서 한가운데에 걸린 값은 올립니다. 공식기준값을 임의로 만들지 않습니다.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>자료계보</translation>
    </message>
    <message>
        <source>Lines of the office's own cleared layer, drawn as they are there.</source>
        <translation>기관이 승인받은 자체의 층의 선을 그대로 그린것입니다.</translation>
    </message>
    <message>
        <source>Link sites along the flyway</source>
        <translation>이행경로를 따라 지점 련결</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>련결</translation>
    </message>
    <message>
        <source>Links the sites of each flyway population: published flyways first, then each site with the nearest sites of the following season.</source>
        <translation>매 이행경로개체군의 지점을 련결합니다. 먼저 공표된 이행경로를 따르고 다음으로 매 지점을 다음계절의 가장 가까운 지점과 련결합니다.</translation>
    </message>
    <message>
        <source>Links with ends in two countries</source>
        <translation>두 나라를 잇는 련결</translation>
    </message>
    <message>
        <source>Listed sites</source>
        <translation>등재지점</translation>
    </message>
    <message>
        <source>Listed, not drawn, because an end is not known: {names}.</source>
        <translation>한쪽끝이 알려지지 않아 그리지 않고 목록에만 실은것: {names}.</translation>
    </message>
    <message>
        <source>Load flagship species layers</source>
        <translation>기발종층 적재</translation>
    </message>
    <message>
        <source>Load layers</source>
        <translation>층 적재</translation>
    </message>
    <message>
        <source>Low confidence or unconfirmed</source>
        <translation>믿음도 낮음 또는 미확인</translation>
    </message>
    <message>
        <source>Made on {day} with version {version} of the plugin.</source>
        <translation>작성날자: {day}, 끼움프로그람판본: {version}.</translation>
    </message>
    <message>
        <source>Mapping of columns (JSON)</source>
        <translation>렬대응(JSON)</translation>
    </message>
    <message>
        <source>Mean and largest count are of the season figures that the verdict rests on; a season's figure is the largest count of individuals of the whole site.</source>
        <translation>평균값과 최대마리수는 판정의 근거로 된 계절수값으로 구합니다. 한 계절의 수값은 지점전체에서 조사한 마리수의 최대값입니다.</translation>
    </message>
    <message>
        <source>Mean count</source>
        <translation>평균마리수</translation>
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
        <source>Methods</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>NEASPEC flagship species</source>
        <translation>NEASPEC 기발종</translation>
    </message>
    <message>
        <source>NEASPEC: flagship species of North-East Asia</source>
        <translation>NEASPEC: 동북아시아의 기발종</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>영어이름</translation>
    </message>
    <message>
        <source>Name of the data set</source>
        <translation>자료모임이름</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>지명한쪽</translation>
    </message>
    <message>
        <source>Named corridors</source>
        <translation>명명된 생태통로</translation>
    </message>
    <message>
        <source>Named corridors, schematic</source>
        <translation>명명된 생태통로(모식도)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Names of key sites</source>
        <translation>중요서식지이름</translation>
    </message>
    <message>
        <source>Names of tables and fields are English in the file, because offices of several languages share it; QGIS shows them in the language of each user.</source>
        <translation>여러 언어를 쓰는 기관들이 파일을 함께 쓰므로 파일안의 표와 항목이름은 영어입니다. QGIS는 이것을 매 리용자의 언어로 보여줍니다.</translation>
    </message>
    <message>
        <source>Near threatened (NT)</source>
        <translation>준위협(NT)</translation>
    </message>
    <message>
        <source>Nearest sites linked</source>
        <translation>련결할 가장 가까운 지점수</translation>
    </message>
    <message>
        <source>No population with a known level is listed for this site and season.</source>
        <translation>이 지점과 계절에는 기준값이 알려진 개체군이 등재되여있지 않습니다.</translation>
    </message>
    <message>
        <source>No published count of the site.</source>
        <translation>지점에 공표된 마리수조사가 없습니다.</translation>
    </message>
    <message>
        <source>No record of {file} could be taken in. Rejected: {rejected}. First rejected row: {row}. {reason} Nothing was changed. Correct the file, then try again.</source>
        <translation>파일 {file}: 기록을 하나도 받아들이지 못하였습니다. 제외: {rejected}. 처음 제외된 행: {row}. {reason} 변경된것이 없습니다. 파일을 고친 다음 다시 해보십시오.</translation>
    </message>
    <message>
        <source>No record was rejected or flagged.</source>
        <translation>제외하거나 표식한 기록이 없습니다.</translation>
    </message>
    <message>
        <source>No sensitivity category is set for species {species_id} and record type {record_type}. Nothing was released. Set the category in sensitivity.csv.</source>
        <translation>종 {species_id}, 기록류형 {record_type}: 민감도범주가 지정되여있지 않습니다. 아무것도 제공하지 않았습니다. sensitivity.csv에 범주를 지정하십시오.</translation>
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
        <source>Not evaluated (NE)</source>
        <translation>미평가(NE)</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>미충족</translation>
    </message>
    <message>
        <source>Not read, because observations of another level describe the same animals.</source>
        <translation>다른 준위의 관찰이 같은 동물을 서술하므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Number counted</source>
        <translation>조사된 마리수</translation>
    </message>
    <message>
        <source>Number of flagship species present</source>
        <translation>출현한 기발종수</translation>
    </message>
    <message>
        <source>Number of links across borders</source>
        <translation>국경을 넘는 련결수</translation>
    </message>
    <message>
        <source>Number of seasons with a count</source>
        <translation>마리수조사가 있는 계절수</translation>
    </message>
    <message>
        <source>Number of site criteria met</source>
        <translation>충족한 지점기준수</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation>표의 수</translation>
    </message>
    <message>
        <source>Of them with low confidence</source>
        <translation>그중 믿음도 낮음</translation>
    </message>
    <message>
        <source>Of {sites} key sites, {counted} have a published count and {seasons} have three seasons or more.</source>
        <translation>중요서식지 {sites}곳가운데서 공표된 마리수조사가 있는 곳은 {counted}곳이고 세계절이상이 있는 곳은 {seasons}곳입니다.</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>공식</translation>
    </message>
    <message>
        <source>Official levels among those used: {official}; derived levels: {derived}. An information sheet for Ramsar needs the official level.</source>
        <translation>사용한 기준값중 공식기준값: {official}; 산출한 기준값: {derived}. 람사르정보표에는 공식기준값이 필요합니다.</translation>
    </message>
    <message>
        <source>One count on passage is enough for the staging criterion: {percent} % of the population, not rounded.</source>
        <translation>모임기준에는 통과시기의 마리수조사 한번으로 충분합니다. 개체군의 {percent}%이며 반올림하지 않습니다.</translation>
    </message>
    <message>
        <source>One file that needs no network; coordinates in it are generalised where the policy asks for it.</source>
        <translation>망이 필요없는 단일파일입니다. 정책이 요구하는 자리표는 일반화되여있습니다.</translation>
    </message>
    <message>
        <source>One line per link, with its evidence and the countries at both ends.</source>
        <translation>련결마다 한 행이며 증거와 량끝의 나라를 적습니다.</translation>
    </message>
    <message>
        <source>One of the two coordinates is missing.</source>
        <translation>두 자리표가운데서 하나가 빠졌습니다.</translation>
    </message>
    <message>
        <source>One row per site, species, season, criterion and edition of the population.</source>
        <translation>지점, 종, 계절, 기준, 개체군발행판마다 한 행입니다.</translation>
    </message>
    <message>
        <source>Only pairs or nests were counted; they are not converted into individuals.</source>
        <translation>쌍 또는 둥지만 조사하였으며 이것을 마리수로 환산하지 않습니다.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>보고서 열기</translation>
    </message>
    <message>
        <source>Other species</source>
        <translation>다른 종</translation>
    </message>
    <message>
        <source>Package {file} does not hold the table or file that it names: {resource}. Nothing was changed. Export the package again.</source>
        <translation>파케지 {file}: 가리키는 표 또는 파일이 그안에 없습니다: {resource}. 변경된것이 없습니다. 파케지를 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>Package {file} follows version {version} of Camtrap DP; versions 1.0 to 1.0.2 can be read. Nothing was changed. Export the package in one of these versions.</source>
        <translation>파케지 {file}: Camtrap DP의 판본은 {version}입니다. 1.0부터 1.0.2까지의 판본을 읽을수 있습니다. 변경된것이 없습니다. 그중 한 판본으로 파케지를 내보내십시오.</translation>
    </message>
    <message>
        <source>Package {file} points to a place outside itself: {path}. Nothing was read from there and nothing was changed. Put the file into the package.</source>
        <translation>파케지 {file}: 파케지밖의 위치를 가리킵니다: {path}. 그곳에서 아무것도 읽지 않았고 변경된것도 없습니다. 파일을 파케지안에 넣으십시오.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page} / {pages} 페지</translation>
    </message>
    <message>
        <source>Pairs of sites on two sides of a border of which at least one names the other as its partner.</source>
        <translation>국경 량쪽에 있는 지점의 쌍으로서 적어도 한쪽이 다른쪽을 협력지점으로 지명한것입니다.</translation>
    </message>
    <message>
        <source>Pairs: {pairs}. Named by one side only: {one}; these wait for the other side to confirm them.</source>
        <translation>쌍: {pairs}. 한쪽만 지명: {one}; 이 쌍은 다른쪽의 확인을 기다립니다.</translation>
    </message>
    <message>
        <source>Parameter {parameter} does not accept the value {value}. Nothing was changed. Accepted: {accepted}.</source>
        <translation>파라메터 {parameter}: {value} 값을 받지 않습니다. 변경된것이 없습니다. 받는 값: {accepted}.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>파라메터</translation>
    </message>
    <message>
        <source>Part of: {criterion}</source>
        <translation>점수의 몫: {criterion}</translation>
    </message>
    <message>
        <source>Partner site</source>
        <translation>협력지점</translation>
    </message>
    <message>
        <source>Places and dates of sensitive records are made coarser before they enter a report or a map.</source>
        <translation>비공개기록의 위치와 날자는 보고서나 지도에 넣기 전에 더 거칠게 만듭니다.</translation>
    </message>
    <message>
        <source>Plugin version</source>
        <translation>끼움프로그람판본</translation>
    </message>
    <message>
        <source>Points in or near key sites at the precision published. Many rows are second-hand: look at the source and the confidence of each. Hollow signs are of low confidence or unconfirmed.</source>
        <translation>중요서식지안이나 가까이에 있는 점을 공표된 정밀도로 나타냅니다. 간접인용한 행이 많으므로 매 행의 출처와 믿음도를 확인하십시오. 속이 빈 기호는 믿음도가 낮거나 미확인입니다.</translation>
    </message>
    <message>
        <source>Points or polygons with one numeric field per criterion.</source>
        <translation>기준마다 수자항목이 하나씩 있는 점 또는 다각형입니다.</translation>
    </message>
    <message>
        <source>Polygons with a field species_id that holds BFS, WNC, HC, AT, AL or SL.</source>
        <translation>species_id 항목에 BFS, WNC, HC, AT, AL, SL 값이 있는 다각형.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>개체군</translation>
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
        <source>Precision of the point (km)</source>
        <translation>점의 정밀도(km)</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>출현여부</translation>
    </message>
    <message>
        <source>Present, confidence high or medium</source>
        <translation>출현, 믿음도 높음 또는 보통</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>도(성, 주)</translation>
    </message>
    <message>
        <source>Published counts</source>
        <translation>공표된 마리수조사</translation>
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
        <source>Published or observed</source>
        <translation>공표 또는 관찰됨</translation>
    </message>
    <message>
        <source>Published or observed links: {published}, drawn as solid lines; inferred links: {inferred}, dashed.</source>
        <translation>공표 또는 관찰된 련결(실선): {published}; 추정련결(파선): {inferred}.</translation>
    </message>
    <message>
        <source>Python libraries are missing or too old: {libraries}. Install them as the manual says, or set their folder in the plugin's settings.</source>
        <translation>Python서고가 없거나 너무 낡았습니다: {libraries}. 설명서대로 설치하거나 끼움프로그람설정에서 서고등록부를 지정하십시오.</translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation>QGIS프로젝트</translation>
    </message>
    <message>
        <source>QGIS version</source>
        <translation>QGIS판본</translation>
    </message>
    <message>
        <source>Ramsar 6</source>
        <translation>람사르 6</translation>
    </message>
    <message>
        <source>Ramsar criterion 5: number of waterbirds</source>
        <translation>람사르기준 5: 물새의 수</translation>
    </message>
    <message>
        <source>Ramsar criterion 6: share of a population</source>
        <translation>람사르기준 6: 개체군에서 차지하는 비률</translation>
    </message>
    <message>
        <source>Random draws</source>
        <translation>우연뽑기회수</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>우연수씨값</translation>
    </message>
    <message>
        <source>Range file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with polygons, a field species_id and a coordinate reference system.</source>
        <translation>분포구역파일 {file}: 그릴수 없습니다. 지도를 작성하지 않았습니다. 끼움프로그람의 설정에서 다각형과 species_id 항목, 자리표계가 있는 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>Range of ranks</source>
        <translation>순위범위</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
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
        <source>Reason</source>
        <translation>리유</translation>
    </message>
    <message>
        <source>Reasons for rejecting or flagging records</source>
        <translation>기록을 제외하거나 표식한 리유</translation>
    </message>
    <message>
        <source>Recipient of an exact report</source>
        <translation>정확한 위치를 담은 보고서의 수신자</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Records flagged</source>
        <translation>표식된 기록</translation>
    </message>
    <message>
        <source>Records in</source>
        <translation>들어온 기록</translation>
    </message>
    <message>
        <source>Records kept</source>
        <translation>유지된 기록</translation>
    </message>
    <message>
        <source>Records known to 25 km or better</source>
        <translation>25 km 또는 더 나은 정밀도로 알려진 기록</translation>
    </message>
    <message>
        <source>Records of the species as imported, with the flags of the quality tests. Exact coordinates: not to be passed on.</source>
        <translation>들여온 그대로의 종기록과 품질검사의 표식입니다. 자리표가 정확하므로 외부에 전달하지 마십시오.</translation>
    </message>
    <message>
        <source>Records read</source>
        <translation>읽은 기록</translation>
    </message>
    <message>
        <source>Records read are kept or rejected; those flagged are among the kept.</source>
        <translation>읽은 기록은 유지되거나 제외됩니다. 표식된 기록은 유지된 기록에 들어있습니다.</translation>
    </message>
    <message>
        <source>Records read are those kept and those rejected. Records kept are those added, changed and unchanged. Records flagged are among those kept.</source>
        <translation>읽은 기록은 유지된 기록과 제외된 기록의 합입니다. 유지된 기록은 추가된것, 변경된것, 그대로인것의 합입니다. 표식된 기록은 유지된 기록에 들어있습니다.</translation>
    </message>
    <message>
        <source>Records read, kept and rejected</source>
        <translation>읽은 기록, 유지된 기록, 제외된 기록</translation>
    </message>
    <message>
        <source>Records read: {records_in}; kept: {kept}; rejected: {rejected}; kept with a flag: {flagged}.</source>
        <translation>읽은 기록: {records_in}; 유지: {kept}; 제외: {rejected}; 표식을 달고 유지: {flagged}.</translation>
    </message>
    <message>
        <source>Records rejected</source>
        <translation>제외된 기록</translation>
    </message>
    <message>
        <source>Red List</source>
        <translation>적색목록</translation>
    </message>
    <message>
        <source>Reference file {file} cannot be read as a table. Nothing was changed. Install the plugin again.</source>
        <translation>참조파일 {file}: 표로 읽을수 없습니다. 변경된것이 없습니다. 끼움프로그람을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>Reference file {file} is missing. Nothing was changed. Install the plugin again.</source>
        <translation>참조파일 {file}: 없습니다. 변경된것이 없습니다. 끼움프로그람을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>Reference file {file} lacks the column {column}. Nothing was changed. Install the plugin again.</source>
        <translation>참조파일 {file}: {column} 렬이 없습니다. 변경된것이 없습니다. 끼움프로그람을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>Reference file {file}, column {column}: “{value}” is not a number. Nothing was changed. Correct the file.</source>
        <translation>참조파일 {file}, 렬 {column}: 《{value}》 값은 수자가 아닙니다. 변경된것이 없습니다. 파일을 고치십시오.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>제외됨</translation>
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
        <source>Reports</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Row {row} of file {file} does not end: a quotation mark is not closed or a field is far too long. Nothing was changed. Mend this row, then import the file again.</source>
        <translation>파일 {file}, 행 {row}: 끝나지 않습니다. 인용표가 닫기지 않았거나 항목이 지나치게 깁니다. 변경된것이 없습니다. 이 행을 고친 다음 파일을 다시 들여오십시오.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Rows behind the figures</source>
        <translation>수값의 근거로 된 행</translation>
    </message>
    <message>
        <source>Rows that are no records of their own</source>
        <translation>독립된 기록이 아닌 행</translation>
    </message>
    <message>
        <source>Rows with low confidence</source>
        <translation>믿음도가 낮은 행</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Runs the whole chain: creates the database, loads the flagship species, takes in the counts, assesses and scores the key sites, links the flyways and writes the report.</source>
        <translation>전체 과정을 실행합니다. 자료기지를 만들고 기발종을 적재하며 마리수조사를 받아들이고 중요서식지를 평가하여 점수를 매기며 이행경로를 련결하고 보고서를 작성합니다.</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>내용의 SHA-256</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>시료</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>학명</translation>
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
        <translation>확보된 증거의 점수이며 마리수조사가 빠진 곳에서는 보전가치의 점수가 아닙니다.</translation>
    </message>
    <message>
        <source>Score priorities</source>
        <translation>우선점수 계산</translation>
    </message>
    <message>
        <source>Score with missing values at their best</source>
        <translation>빠진 값을 가장 좋게 본 점수</translation>
    </message>
    <message>
        <source>Scored units</source>
        <translation>점수를 매긴 단위</translation>
    </message>
    <message>
        <source>Scores any point or polygon layer by any numeric criteria: each is normalised, weighted and added up.</source>
        <translation>임의의 점 또는 다각형층에 임의의 수자기준으로 점수를 매깁니다. 매 기준을 정규화하고 무게값을 곱하여 더합니다.</translation>
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
        <translation>완전한가를 알수 없는 계절</translation>
    </message>
    <message>
        <source>Season year</source>
        <translation>계절년도</translation>
    </message>
    <message>
        <source>Season years</source>
        <translation>계절년도</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>계절</translation>
    </message>
    <message>
        <source>Seasons at or above the level</source>
        <translation>기준값이상인 계절</translation>
    </message>
    <message>
        <source>Seasons of evidence</source>
        <translation>증거로 된 계절</translation>
    </message>
    <message>
        <source>Seasons shown in the project; none chosen means all.</source>
        <translation>프로젝트에 현시할 계절입니다. 선택하지 않으면 모든 계절을 현시합니다.</translation>
    </message>
    <message>
        <source>Seasons without any count are left out; they need as many complete seasons as the rule asks for.</source>
        <translation>마리수조사가 전혀 없는 계절은 넣지 않았습니다. 이 경우에는 규칙이 요구하는만큼의 완전한 계절이 필요합니다.</translation>
    </message>
    <message>
        <source>Seen in all ({unit})</source>
        <translation>확인된 총수({unit})</translation>
    </message>
    <message>
        <source>Seen on both sides</source>
        <translation>량쪽에서 확인</translation>
    </message>
    <message>
        <source>Share of the population</source>
        <translation>개체군에서 차지하는 비률</translation>
    </message>
    <message>
        <source>Share seen on both sides, a minimum</source>
        <translation>량쪽에서 확인된 비률(최소값)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>지점</translation>
    </message>
    <message>
        <source>Site {site} has no point in the database.</source>
        <translation>지점 {site}: 자료기지에 점이 없습니다.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>지점</translation>
    </message>
    <message>
        <source>Sites of one population in consecutive seasons. Inferred links join nearest sites and are not tracks of birds.</source>
        <translation>이어지는 계절에 한 개체군이 머무르는 지점입니다. 추정련결은 가장 가까운 지점을 이은것이며 새의 이동자취가 아닙니다.</translation>
    </message>
    <message>
        <source>Sites that belong together across a border</source>
        <translation>국경을 사이에 두고 하나를 이루는 지점</translation>
    </message>
    <message>
        <source>Sites with a verdict by the current edition of the 1 % level</source>
        <translation>1% 기준값의 현행발행판으로 판정이 난 지점</translation>
    </message>
    <message>
        <source>Six flagship species, six countries: what is known, what is shared, what is missing</source>
        <translation>여섯가지 기발종, 여섯개 나라: 알려진것, 공유된것, 빠진것</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>출처: {sources}</translation>
    </message>
    <message>
        <source>South-west of Primorye, and Jilin</source>
        <translation>연해변강 남서부와 길림성</translation>
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
        <translation>종과 지점</translation>
    </message>
    <message>
        <source>Species at sites</source>
        <translation>지점의 종</translation>
    </message>
    <message>
        <source>Species shown in the project; none chosen means all.</source>
        <translation>프로젝트에 현시할 종입니다. 선택하지 않으면 모든 종을 현시합니다.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Status of the species</source>
        <translation>종의 현상태</translation>
    </message>
    <message>
        <source>Study: {area}, {years}. Source: {source}.</source>
        <translation>연구: {area}, {years}. 출처: {source}.</translation>
    </message>
    <message>
        <source>Survey effort</source>
        <translation>조사노력량</translation>
    </message>
    <message>
        <source>Table of counts</source>
        <translation>마리수조사표</translation>
    </message>
    <message>
        <source>Table or file</source>
        <translation>표 또는 파일</translation>
    </message>
    <message>
        <source>Table {number}. {title}</source>
        <translation>표 {number}. {title}</translation>
    </message>
    <message>
        <source>Table {table} has no columns {columns}. Nothing was changed. Remove them or correct the mapping.</source>
        <translation>표 {table}: 다음의 렬이 없습니다: {columns}. 변경된것이 없습니다. 해당 렬을 빼거나 대응을 고치십시오.</translation>
    </message>
    <message>
        <source>Table {table} has no release rule. Nothing was released. Use its working output instead.</source>
        <translation>표 {table}: 제공규칙이 없습니다. 아무것도 제공하지 않았습니다. 대신 작업용출력을 리용하십시오.</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>받아들인 날자</translation>
    </message>
    <message>
        <source>Takes records into the database: a table of counts (CSV or XLSX) or a Camtrap DP 1.0 package (folder, file or zip). The format is told by content, not by the file's name.</source>
        <translation>기록을 자료기지에 받아들입니다. 마리수조사표(CSV 또는 XLSX)나 Camtrap DP 1.0파케지(등록부, 파일 또는 ZIP)를 읽습니다. 형식은 파일이름이 아니라 내용으로 판별합니다.</translation>
    </message>
    <message>
        <source>The GeoPackage that “Create conservation database” wrote.</source>
        <translation>알고리듬 《보전자료기지 만들기》가 작성한 GeoPackage입니다.</translation>
    </message>
    <message>
        <source>The Red List says now</source>
        <translation>적색목록의 현재등급</translation>
    </message>
    <message>
        <source>The absence of a count says nothing about the absence of animals.</source>
        <translation>마리수조사가 없다고 하여 동물이 없다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>The areas overlap: these estimates are never added.</source>
        <translation>지역이 서로 겹치므로 이 추정값은 결코 더하지 않습니다.</translation>
    </message>
    <message>
        <source>The brochure said</source>
        <translation>소책자의 등급</translation>
    </message>
    <message>
        <source>The criteria are not a list of objects in JSON. Nothing was computed. Correct the brackets and quotation marks.</source>
        <translation>기준이 JSON객체의 목록이 아닙니다. 아무것도 계산하지 않았습니다. 괄호와 인용표를 고치십시오.</translation>
    </message>
    <message>
        <source>The criterion asks for mature individuals and reproductive units; only totals are known.</source>
        <translation>이 기준에는 성숙개체와 번식단위의 수가 필요하지만 알려진것은 총수뿐입니다.</translation>
    </message>
    <message>
        <source>The criterion counts all waterbirds; only flagship species are known here.</source>
        <translation>이 기준은 모든 물새를 세지만 여기에서 알려진것은 기발종뿐입니다.</translation>
    </message>
    <message>
        <source>The criterion is applied to the species as a whole, not to a subspecies.</source>
        <translation>이 기준은 아종이 아니라 종전체에 적용합니다.</translation>
    </message>
    <message>
        <source>The database holds no rows for this.</source>
        <translation>자료기지에 이에 해당하는 행이 없습니다.</translation>
    </message>
    <message>
        <source>The deployment of the observation is not in the package.</source>
        <translation>관찰이 속한 촬영기설치가 파케지에 없습니다.</translation>
    </message>
    <message>
        <source>The deployment of the observation was rejected.</source>
        <translation>관찰이 속한 촬영기설치가 제외되였습니다.</translation>
    </message>
    <message>
        <source>The disk is full: {file}. Nothing was changed. Free some space, then try again.</source>
        <translation>디스크가 다 찼습니다: {file}. 변경된것이 없습니다. 공간을 확보한 다음 다시 해보십시오.</translation>
    </message>
    <message>
        <source>The eight target sites of the brochure have no public list; no site is shown as one of them.</source>
        <translation>소책자에 나오는 여덟개 목표지점은 공개된 목록이 없으므로 어느 지점도 그중 하나로 현시하지 않습니다.</translation>
    </message>
    <message>
        <source>The figure of a season is the largest count of individuals of the whole site. Averages, parts, compiled estimates, counts at departure and rows of low confidence do not enter.</source>
        <translation>한 계절의 수값은 지점전체에서 조사한 마리수의 최대값입니다. 평균, 부분값, 종합추정값, 출발시 마리수조사, 믿음도가 낮은 행은 넣지 않습니다.</translation>
    </message>
    <message>
        <source>The figure of a season is the largest count of individuals of the whole site. The level must be reached in two thirds of at least three adequate seasons, or by the mean of at least five.</source>
        <translation>한 계절의 수값은 지점전체에서 조사한 마리수의 최대값입니다. 적당하게 조사한 계절이 셋이상일 때 그 3분의 2에서 기준값에 이르거나 다섯계절이상의 평균값이 기준값에 이르러야 합니다.</translation>
    </message>
    <message>
        <source>The file datapackage.json of {file} is broken at line {line}. Nothing was changed. Export the package again.</source>
        <translation>파케지 {file}: datapackage.json파일의 행 {line}: 파괴되여있습니다. 변경된것이 없습니다. 파케지를 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>The first date is later than the last.</source>
        <translation>첫 날자가 마지막날자보다 늦습니다.</translation>
    </message>
    <message>
        <source>The format of {file} is not recognised. Nothing was changed. Choose the format, or give a mapping of its columns.</source>
        <translation>파일 {file}: 형식을 알수 없습니다. 변경된것이 없습니다. 형식을 선택하거나 렬대응을 지정하십시오.</translation>
    </message>
    <message>
        <source>The language of names and texts in the result; it may differ from that of the interface.</source>
        <translation>결과에 나오는 이름과 본문의 언어이며 대면부의 언어와 달라도 됩니다.</translation>
    </message>
    <message>
        <source>The level of {level} was reached in {reached} of {seasons} seasons. A year without a bar has no count that enters.</source>
        <translation>{seasons}개 계절중 {reached}개에서 기준값({level})에 이르렀습니다. 막대가 없는 해에는 넣을수 있는 마리수조사가 없습니다.</translation>
    </message>
    <message>
        <source>The list of criteria is empty. Nothing was computed. Add a criterion.</source>
        <translation>기준목록이 비여있습니다. 아무것도 계산하지 않았습니다. 기준을 추가하십시오.</translation>
    </message>
    <message>
        <source>The map has a coast and no boundaries. Boundaries are drawn only from the office's own cleared layer.</source>
        <translation>지도에는 해안선만 있고 경계는 없습니다. 경계는 기관이 승인받은 자체의 층으로만 그립니다.</translation>
    </message>
    <message>
        <source>The mapping names a field that does not exist: {field}. Nothing was changed. Known fields: {known}.</source>
        <translation>대응에 없는 항목의 이름이 있습니다: {field}. 변경된것이 없습니다. 알려진 항목: {known}.</translation>
    </message>
    <message>
        <source>The mapping of columns is not a JSON object of texts. Nothing was changed. Correct the mapping.</source>
        <translation>렬대응이 본문으로 된 JSON객체가 아닙니다. 변경된것이 없습니다. 대응을 고치십시오.</translation>
    </message>
    <message>
        <source>The names, designations and lines on this map express no opinion on the legal status of any country, territory, city or area or of its authorities, or on the delimitation of its frontiers or boundaries.</source>
        <translation>이 지도의 명칭, 지정사항, 선은 어떠한 나라, 령토, 도시나 지역 또는 그 당국의 법적지위나 국경 또는 경계의 확정에 관하여 어떠한 의견도 나타내지 않습니다.</translation>
    </message>
    <message>
        <source>The newest edition stands first. An official level would replace a derived one.</source>
        <translation>가장 새로운 발행판이 맨앞에 옵니다. 공식기준값이 있으면 산출한 기준값을 대신합니다.</translation>
    </message>
    <message>
        <source>The observation lies outside the time of its deployment.</source>
        <translation>관찰시각이 촬영기설치기간을 벗어났습니다.</translation>
    </message>
    <message>
        <source>The office's own cleared boundary layer</source>
        <translation>기관이 승인받은 자체의 경계층</translation>
    </message>
    <message>
        <source>The office's own range layer</source>
        <translation>기관자체의 분포구역층</translation>
    </message>
    <message>
        <source>The other key sites of birds: what is missing for a verdict</source>
        <translation>조류의 다른 중요서식지: 판정에 필요하나 빠진것</translation>
    </message>
    <message>
        <source>The parts of a site add up to its score. A criterion without a value adds nothing.</source>
        <translation>한 지점의 몫을 모두 더하면 그 지점의 점수로 됩니다. 값이 없는 기준은 더하는것이 없습니다.</translation>
    </message>
    <message>
        <source>The pieces of field {field} do not fit. Nothing was computed. Give pairs of increasing value and score from 0 to 1, with normalisation threshold only.</source>
        <translation>항목 {field}: 구간(pieces)이 맞지 않습니다. 아무것도 계산하지 않았습니다. normalisation이 threshold일 때만 커지는 값과 0부터 1까지의 점수를 쌍으로 지정하십시오.</translation>
    </message>
    <message>
        <source>The population or its level is known with low confidence; a person must confirm it.</source>
        <translation>개체군 또는 그 기준값의 믿음도가 낮으므로 사람이 확인하여야 합니다.</translation>
    </message>
    <message>
        <source>The range of ranks holds nine tenths of the draws over random weights and over the values that are missing.</source>
        <translation>순위범위는 우연적으로 뽑은 무게값과 빠진 값에 대한 뽑기결과의 10분의 9를 담습니다.</translation>
    </message>
    <message>
        <source>The rank range comes from random draws over the weights and over the missing values. A unit with a wide range should not be placed above another by its rank alone.</source>
        <translation>순위범위는 무게값과 빠진 값을 우연적으로 뽑아 구합니다. 범위가 넓은 단위를 순위만 보고 다른 단위보다 우에 놓지 마십시오.</translation>
    </message>
    <message>
        <source>The record differs from the import before.</source>
        <translation>기록이 이전에 들여온것과 다릅니다.</translation>
    </message>
    <message>
        <source>The record is no longer in the source.</source>
        <translation>기록이 원본에 더는 없습니다.</translation>
    </message>
    <message>
        <source>The record number occurs before in the same file.</source>
        <translation>같은 파일의 앞부분에 같은 기록번호가 있습니다.</translation>
    </message>
    <message>
        <source>The records of {file} do not add up: {records_in} read, {kept} kept, {rejected} rejected. Nothing was changed. Report this as an error of the plugin.</source>
        <translation>파일 {file}: 기록수가 맞지 않습니다: 읽음 {records_in}, 유지 {kept}, 제외 {rejected}. 변경된것이 없습니다. 끼움프로그람의 오유로 알려주십시오.</translation>
    </message>
    <message>
        <source>The report is made from the database alone, in any of seven languages, as one HTML file that needs no network and as a PDF. Each figure leads back to its rows.</source>
        <translation>보고서는 자료기지만으로 일곱 언어가운데 하나로 작성하며 망이 필요없는 HTML파일 하나와 PDF로 만듭니다. 모든 수값은 그 근거로 된 행으로 거슬러올라갈수 있습니다.</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation>행의 칸수가 머리부의 칸수와 다릅니다.</translation>
    </message>
    <message>
        <source>The same content for printing.</source>
        <translation>인쇄용으로 만든 같은 내용입니다.</translation>
    </message>
    <message>
        <source>The same file again adds nothing. A corrected export of the same data updates the records by their own codes, keeps what a reviewer decided, and lists what was added, changed and gone.</source>
        <translation>같은 파일을 다시 들여오면 아무것도 추가되지 않습니다. 같은 자료를 고쳐서 내보낸 파일은 고유코드로 기록을 갱신하고 검토자의 결정을 유지하며 추가된것, 변경된것, 없어진것을 목록으로 보여줍니다.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>씨값이 같으면 결과도 같습니다.</translation>
    </message>
    <message>
        <source>The score is a weighted sum of criteria on a scale from worst to best; ranks come from random draws of the weights and of missing values.</source>
        <translation>점수는 가장 나쁨에서 가장 좋음까지의 척도로 나타낸 기준을 무게값을 곱하여 더한 값입니다. 순위는 무게값과 빠진 값을 우연적으로 뽑아 구합니다.</translation>
    </message>
    <message>
        <source>The score takes a missing value as the worst; the score beside it takes it as the best.</source>
        <translation>점수는 빠진 값을 가장 나쁘게 보고 옆에 있는 점수는 가장 좋게 봅니다.</translation>
    </message>
    <message>
        <source>The seasons with complete counts are too few for a firm verdict.</source>
        <translation>완전한 마리수조사가 있는 계절이 너무 적어 확정적인 판정을 내릴수 없습니다.</translation>
    </message>
    <message>
        <source>The site is not in the list of sites.</source>
        <translation>지점목록에 없는 지점입니다.</translation>
    </message>
    <message>
        <source>The site was not assessed.</source>
        <translation>이 지점은 평가하지 않았습니다.</translation>
    </message>
    <message>
        <source>The smallest count is larger than the largest.</source>
        <translation>최소마리수가 최대마리수보다 큽니다.</translation>
    </message>
    <message>
        <source>The source says that the clock was wrong.</source>
        <translation>출처에 시계가 틀렸다고 적혀있습니다.</translation>
    </message>
    <message>
        <source>The sources do not say whether the counts of these seasons are complete.</source>
        <translation>출처에는 이 계절들의 마리수조사가 완전한가가 나와있지 않습니다.</translation>
    </message>
    <message>
        <source>The species is not known.</source>
        <translation>알려지지 않은 종입니다.</translation>
    </message>
    <message>
        <source>The start is later than the end.</source>
        <translation>시작이 끝보다 늦습니다.</translation>
    </message>
    <message>
        <source>The units with score, rank, rank range and the part that each criterion has in the score.</source>
        <translation>단위별 점수, 순위, 순위범위와 점수에서 매 기준이 차지하는 몫입니다.</translation>
    </message>
    <message>
        <source>The verdict rests on the count of one passage season, which is enough for this criterion.</source>
        <translation>판정은 한 통과계절의 마리수조사에 근거하며 이 기준에는 그것으로 충분합니다.</translation>
    </message>
    <message>
        <source>The weight {value} of field {field} is not a number of 0 or more. Nothing was computed. Correct the weight.</source>
        <translation>항목 {field}: 무게값 {value}: 0이상의 수자가 아닙니다. 아무것도 계산하지 않았습니다. 무게값을 고치십시오.</translation>
    </message>
    <message>
        <source>There are no coordinates.</source>
        <translation>자리표가 없습니다.</translation>
    </message>
    <message>
        <source>This database has nothing on the species. Choose a database above, then press “Load layers”.</source>
        <translation>이 자료기지에는 이 종에 관한 내용이 없습니다. 우에서 자료기지를 선택한 다음 《층 적재》를 누르십시오.</translation>
    </message>
    <message>
        <source>This map was not drawn.</source>
        <translation>이 지도는 그리지 않았습니다.</translation>
    </message>
    <message>
        <source>This report holds exact places. It was made for {recipient} and is not to be passed on.</source>
        <translation>이 보고서에는 정확한 위치가 들어있습니다. 수신자: {recipient}. 다른곳에 넘겨줄수 없습니다.</translation>
    </message>
    <message>
        <source>Three seasons means three different season years of one species in the same season at one site.</source>
        <translation>세계절이란 한 지점에서 한 종을 같은 계절에 조사한 서로 다른 세개의 계절년도를 말합니다.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝점</translation>
    </message>
    <message>
        <source>Top ten by score of the evidence available, not of conservation value where counts are missing</source>
        <translation>확보된 증거의 점수가 높은 10곳(마리수조사가 빠진 곳에서는 보전가치의 점수가 아님)</translation>
    </message>
    <message>
        <source>Two national lists would add to (derived)</source>
        <translation>두 나라 목록의 단순합계(산출값)</translation>
    </message>
    <message>
        <source>Two national lists would add to the total plus the animals seen on both sides, because both lists hold those.</source>
        <translation>두 나라의 목록을 더하면 총수에 량쪽에서 확인된 마리수를 더한 값이 됩니다. 그 개체들이 두 목록에 다 들어있기때문입니다.</translation>
    </message>
    <message>
        <source>Uncertainty (m)</source>
        <translation>불확정성(m)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Unit {unit} is in the layer more than once. Nothing was computed. Choose a field that identifies each unit.</source>
        <translation>단위 {unit}: 층에 두번이상 있습니다. 아무것도 계산하지 않았습니다. 매 단위를 구별하는 항목을 선택하십시오.</translation>
    </message>
    <message>
        <source>Units to score</source>
        <translation>점수를 매길 단위</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
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
        <source>Verdicts are on Ramsar criterion 6 and on the flyway network's 1 % and staging criteria (0.25 %, not rounded).</source>
        <translation>판정은 람사르기준 6과 이행경로망의 1% 기준 및 모임기준(0.25%, 반올림하지 않음)에 관한것입니다.</translation>
    </message>
    <message>
        <source>Verdicts by every edition of the 1 % level</source>
        <translation>1% 기준값의 발행판별 판정</translation>
    </message>
    <message>
        <source>Verdicts on site criteria from the counts in the database. Insufficient data is not a verdict against the site.</source>
        <translation>자료기지의 마리수조사로 내린 지점기준판정입니다. 자료부족은 지점에 불리한 판정이 아닙니다.</translation>
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
        <source>Vulnerable (VU)</source>
        <translation>취약(VU)</translation>
    </message>
    <message>
        <source>Weights: {weights}.</source>
        <translation>무게값: {weights}.</translation>
    </message>
    <message>
        <source>Western: Dauria and eastern Mongolia to the Yangtze</source>
        <translation>서부: 다우리아와 몽골동부로부터 장강까지</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>What a corrected table of the same data shares with the earlier one. A package brings its own name.</source>
        <translation>같은 자료를 고친 표가 이전의 표와 함께 쓰는 이름입니다. 파케지에는 고유한 이름이 들어있습니다.</translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation>기록처리결과</translation>
    </message>
    <message>
        <source>What each country has shared or published, and what not</source>
        <translation>매 나라가 공유하거나 공표한것과 그렇지 않은것</translation>
    </message>
    <message>
        <source>What is known of the species</source>
        <translation>이 종에 관하여 알려진 내용</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>빠진것</translation>
    </message>
    <message>
        <source>What the brochure said and what the Red List says now</source>
        <translation>소책자의 등급과 적색목록의 현재등급</translation>
    </message>
    <message>
        <source>What the runs and imports read</source>
        <translation>실행과 들여오기에서 읽은것</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>점수의 구성</translation>
    </message>
    <message>
        <source>Where do the six species live and gather, which sites matter for whole populations, and which facts are still needed to act together?</source>
        <translation>여섯종은 어디에 살고 어디에 모이며 어느 지점이 개체군전체에 중요하고 함께 행동하려면 어떤 사실이 더 필요합니까?</translation>
    </message>
    <message>
        <source>Where the GeoPackage is written. A conservation database that is there already is kept as it is.</source>
        <translation>GeoPackage를 작성할 위치입니다. 그곳에 이미 있는 보전자료기지는 그대로 유지합니다.</translation>
    </message>
    <message>
        <source>Where the records come from</source>
        <translation>기록의 출처</translation>
    </message>
    <message>
        <source>Where two populations meet at a site, the count is held against each and the stricter verdict is shown.</source>
        <translation>한 지점에서 두 개체군이 만나면 마리수조사를 매 개체군의 기준값과 비교하고 더 엄격한 판정을 보여줍니다.</translation>
    </message>
    <message>
        <source>Whole species</source>
        <translation>종전체</translation>
    </message>
    <message>
        <source>Winterers of Japan and the Republic of Korea</source>
        <translation>일본과 대한민국의 겨울나이무리</translation>
    </message>
    <message>
        <source>Winterers of the Yangtze</source>
        <translation>장강류역의 겨울나이무리</translation>
    </message>
    <message>
        <source>With a border crossed</source>
        <translation>국경을 통과한 련결</translation>
    </message>
    <message>
        <source>With a published count</source>
        <translation>공표된 마리수조사 있음</translation>
    </message>
    <message>
        <source>With three seasons or more of one species in one season</source>
        <translation>한 종을 같은 계절에 세계절이상 조사함</translation>
    </message>
    <message>
        <source>Without a published count</source>
        <translation>공표된 마리수조사 없음</translation>
    </message>
    <message>
        <source>Write conservation report</source>
        <translation>보전보고서 작성</translation>
    </message>
    <message>
        <source>Writes what the database knows as a report: what is known of the six species, what is shared between the six countries, and what is missing.</source>
        <translation>자료기지에 있는 내용을 보고서로 작성합니다. 여섯종에 관하여 알려진것, 여섯개 나라사이에 공유된것, 빠진것을 담습니다.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>년도</translation>
    </message>
    <message>
        <source>Year of assessment</source>
        <translation>평가년도</translation>
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
        <source>adults</source>
        <translation>자란개체</translation>
    </message>
    <message>
        <source>all the year</source>
        <translation>년중</translation>
    </message>
    <message>
        <source>autumn passage</source>
        <translation>가을통과</translation>
    </message>
    <message>
        <source>average</source>
        <translation>평균</translation>
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
        <source>census</source>
        <translation>동시조사</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>compiled estimate</source>
        <translation>종합추정값</translation>
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
        <translation>완전성을 알수 없음</translation>
    </message>
    <message>
        <source>completeness not known: {value}</source>
        <translation>완전성을 알수 없음: {value}</translation>
    </message>
    <message>
        <source>core of the range</source>
        <translation>분포구역의 핵심구역</translation>
    </message>
    <message>
        <source>corrected by the reviewer</source>
        <translation>검토자가 정정함</translation>
    </message>
    <message>
        <source>count at departure</source>
        <translation>출발시 마리수조사</translation>
    </message>
    <message>
        <source>count of a part</source>
        <translation>일부 구역의 마리수조사</translation>
    </message>
    <message>
        <source>count of the site</source>
        <translation>지점의 마리수조사</translation>
    </message>
    <message>
        <source>demarcation line</source>
        <translation>군사분계선</translation>
    </message>
    <message>
        <source>estimate of a model</source>
        <translation>모형추정값</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>표식됨</translation>
    </message>
    <message>
        <source>functioning</source>
        <translation>기능함</translation>
    </message>
    <message>
        <source>genetic estimate</source>
        <translation>유전자분석추정값</translation>
    </message>
    <message>
        <source>genetic minimum</source>
        <translation>유전자분석최소값</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>없어짐</translation>
    </message>
    <message>
        <source>high</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>historic</source>
        <translation>과거출현</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>inferred from nearest sites</source>
        <translation>가장 가까운 지점으로 추정</translation>
    </message>
    <message>
        <source>international border</source>
        <translation>국경</translation>
    </message>
    <message>
        <source>largest of a series</source>
        <translation>여러 조사에서의 최대값</translation>
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
        <source>medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>minimum from cameras</source>
        <translation>촬영기확인최소값</translation>
    </message>
    <message>
        <source>named by both sides</source>
        <translation>량쪽이 지명</translation>
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
        <source>no</source>
        <translation>아니</translation>
    </message>
    <message>
        <source>no count</source>
        <translation>마리수조사 없음</translation>
    </message>
    <message>
        <source>no key site listed</source>
        <translation>등재된 중요서식지 없음</translation>
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
        <source>no such site</source>
        <translation>해당한 지점 없음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
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
        <source>not in that study</source>
        <translation>해당한 연구에 없음</translation>
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
        <translation>밝혀지지 않음</translation>
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
        <translation>량쪽에서 확인된 수가 공표되지 않음</translation>
    </message>
    <message>
        <source>official statement</source>
        <translation>공식발표</translation>
    </message>
    <message>
        <source>on a corridor</source>
        <translation>생태통로에 있음</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>쌍</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>present</source>
        <translation>출현</translation>
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
        <source>rejected</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>rejected by the reviewer</source>
        <translation>검토자가 제외함</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>상주</translation>
    </message>
    <message>
        <source>resighting</source>
        <translation>재관찰</translation>
    </message>
    <message>
        <source>roost</source>
        <translation>잠자리</translation>
    </message>
    <message>
        <source>season not known</source>
        <translation>계절을 알수 없음</translation>
    </message>
    <message>
        <source>second figure of the source</source>
        <translation>출처의 두번째 수값</translation>
    </message>
    <message>
        <source>set by the criterion</source>
        <translation>기준에서 정함</translation>
    </message>
    <message>
        <source>single observation</source>
        <translation>단일관찰</translation>
    </message>
    <message>
        <source>spatial capture-recapture estimate</source>
        <translation>공간포획-재포획추정값</translation>
    </message>
    <message>
        <source>spring passage</source>
        <translation>봄통과</translation>
    </message>
    <message>
        <source>staging site</source>
        <translation>모임지</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>위치추적</translation>
    </message>
    <message>
        <source>the published sources of the sites, as listed in the database; land: Natural Earth</source>
        <translation>자료기지에 적힌 지점의 공표된 출처; 륙지: Natural Earth</translation>
    </message>
    <message>
        <source>track survey</source>
        <translation>발자국조사</translation>
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
        <translation>미확정국경</translation>
    </message>
    <message>
        <source>wintering</source>
        <translation>겨울나이</translation>
    </message>
    <message>
        <source>wintering site</source>
        <translation>겨울나이터</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
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
        <source>{file} is not a Camtrap DP package: it does not hold exactly one datapackage.json with a Camtrap DP profile. Nothing was changed.</source>
        <translation>파일 {file}: Camtrap DP파케지가 아닙니다. Camtrap DP의 형식규정(profile)이 있는 datapackage.json파일이 정확히 하나 들어있지 않습니다. 변경된것이 없습니다.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}~{last}</translation>
    </message>
    <message>
        <source>{mark} Low confidence: to be confirmed before use.</source>
        <translation>{mark} 믿음도 낮음: 사용하기 전에 확인하여야 합니다.</translation>
    </message>
    <message>
        <source>{name} ({countries})</source>
        <translation>{name}({countries})</translation>
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
        <source>{species}: no group is named across a border.</source>
        <translation>{species}: 국경을 넘는 명명된 집단이 없습니다.</translation>
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
        <source>{year}: {basis}</source>
        <translation>{year}({basis})</translation>
    </message>
    <message>
        <source>“auto” tells the format by the content.</source>
        <translation>《auto》 값은 내용으로 형식을 판별합니다.</translation>
    </message>
    <message>
        <source>● present, read in a source; ○ low confidence or not confirmed. Double click zooms to the site.</source>
        <translation>● 출현, 출처에서 확인함; ○ 믿음도 낮음 또는 미확인. 두번 찰칵하면 지점을 확대합니다.</translation>
    </message>
</context>
</TS>

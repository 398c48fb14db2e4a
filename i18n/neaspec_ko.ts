<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
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
        <translation>1퍼센트 기준값(개체)</translation>
    </message>
    <message>
        <source>A cell is longer than 65,536 characters.</source>
        <translation>65,536자를 넘는 셀이 있습니다.</translation>
    </message>
    <message>
        <source>A code that names each unit once.</source>
        <translation>각 단위를 하나씩 구별하는 코드입니다.</translation>
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
        <source>A date or time cannot be read.</source>
        <translation>날짜 또는 시각을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A field for numbers holds something else.</source>
        <translation>숫자 필드에 다른 값이 들어 있습니다.</translation>
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
        <source>A list of objects with field, direction (benefit or cost), normalisation (min_max, rank or threshold), weight, and pieces for threshold.</source>
        <translation>field, direction(benefit 또는 cost), normalisation(min_max, rank 또는 threshold), weight, 그리고 threshold에 쓸 pieces가 들어 있는 객체의 목록입니다.</translation>
    </message>
    <message>
        <source>A low score may mean that counts are missing.</source>
        <translation>점수가 낮은 것은 개체수 조사가 누락된 까닭일 수 있습니다.</translation>
    </message>
    <message>
        <source>A missing value counts as the worst in the score and as the best in the higher score, so that the difference shows what is not known.</source>
        <translation>누락된 값은 점수에서는 가장 나쁜 값으로, 높은 쪽 점수에서는 가장 좋은 값으로 계산하므로 두 점수의 차이가 모르는 부분을 나타냅니다.</translation>
    </message>
    <message>
        <source>A new language or folder takes effect after QGIS is restarted.</source>
        <translation>새 언어나 폴더는 QGIS를 다시 시작한 후에 적용됩니다.</translation>
    </message>
    <message>
        <source>A number is outside its possible range.</source>
        <translation>숫자가 가능한 범위를 벗어났습니다.</translation>
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
        <source>A record coarser than 25 km</source>
        <translation>25 km보다 거친 기록</translation>
    </message>
    <message>
        <source>A report is made to be passed on. Places of cats, breeding colonies and roosts are shown as centres of 0.1 degree cells.</source>
        <translation>보고서는 외부에 전달하려고 만드는 문서입니다. 대형 고양잇과의 위치, 집단 번식지와 잠자리는 0.1도 격자 셀의 중심으로 표시합니다.</translation>
    </message>
    <message>
        <source>A reviewer rejected the record.</source>
        <translation>검토자가 이 레코드를 제외했습니다.</translation>
    </message>
    <message>
        <source>A site stands in each line that applies to one of its species and seasons.</source>
        <translation>대상지는 그곳의 종과 계절 가운데 하나에 해당하는 모든 줄에 나옵니다.</translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX or ODS). Left empty: the published counts of the plugin.</source>
        <translation>개체수 조사 표(CSV, XLSX 또는 ODS). 비워 두면 플러그인에 들어 있는 공표된 개체수 조사를 사용합니다.</translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX, ODS) or a Camtrap DP package. Left empty: the published counts of the plugin.</source>
        <translation>개체수 조사 표(CSV, XLSX, ODS) 또는 Camtrap DP 패키지. 비워 두면 플러그인에 들어 있는 공표된 개체수 조사를 사용합니다.</translation>
    </message>
    <message>
        <source>A time has no offset from universal time.</source>
        <translation>시각에 세계시와의 시차가 없습니다.</translation>
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
        <source>Account of an import</source>
        <translation>가져오기 처리 내역</translation>
    </message>
    <message>
        <source>Account of the import (HTML)</source>
        <translation>가져오기 처리 내역(HTML)</translation>
    </message>
    <message>
        <source>Added: {added}; changed: {changed}; gone: {gone}; unchanged: {unchanged}.</source>
        <translation>추가: {added}; 변경: {changed}; 없어짐: {gone}; 그대로: {unchanged}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>All countries, each site once</source>
        <translation>모든 국가(대상지는 한 번씩만)</translation>
    </message>
    <message>
        <source>All flagship waterbirds together</source>
        <translation>모든 깃대종 물새 합계</translation>
    </message>
    <message>
        <source>All of it becomes visible at once or not at all. If the import is interrupted, the database is as it was before.</source>
        <translation>전체가 한 번에 보이게 되거나 전혀 보이지 않습니다. 가져오기가 중단되면 데이터베이스는 이전 상태 그대로입니다.</translation>
    </message>
    <message>
        <source>All sites with a score</source>
        <translation>점수가 있는 모든 대상지</translation>
    </message>
    <message>
        <source>All tables are there from the first day, so that no office has to move its data later. A conservation database that exists already is kept as it is.</source>
        <translation>모든 테이블이 처음부터 있으므로 나중에 데이터를 옮겨야 하는 기관이 없습니다. 이미 있는 보전 데이터베이스는 그대로 유지합니다.</translation>
    </message>
    <message>
        <source>All weights are 0. Nothing was computed. Give a criterion a weight above 0.</source>
        <translation>가중치가 모두 0입니다. 아무것도 계산하지 않았습니다. 기준 하나 이상에 0보다 큰 가중치를 지정하십시오.</translation>
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
        <source>An exact product needs a recipient. Nothing was released. Name the recipient.</source>
        <translation>정밀 자료를 제공하려면 수령자가 있어야 합니다. 아무것도 제공하지 않았습니다. 수령자를 지정하십시오.</translation>
    </message>
    <message>
        <source>An inferred link is drawn dashed. It says which sites are near each other in consecutive seasons, not that a bird flew from one to the other. Borders crossed are named only where telemetry shows it.</source>
        <translation>추정 연결은 파선으로 그립니다. 이어지는 계절에 어느 대상지들이 서로 가까운지를 나타낼 뿐, 새가 한 곳에서 다른 곳으로 날아갔다는 뜻이 아닙니다. 통과한 국경은 위치추적으로 확인된 경우에만 밝힙니다.</translation>
    </message>
    <message>
        <source>Archive {file} holds a member that would leave its folder: {member}. Nothing was changed. Do not use this archive.</source>
        <translation>{file} 압축 파일에 폴더 밖으로 나가는 항목이 있습니다: {member}. 변경된 내용이 없습니다. 이 압축 파일을 사용하지 마십시오.</translation>
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
        <source>Areas of the office's own range layer, drawn as they are there.</source>
        <translation>기관 자체 분포역 레이어의 구역을 있는 그대로 그린 것입니다.</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation>QGIS와 같음</translation>
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
        <source>Basis of the level</source>
        <translation>기준값의 근거</translation>
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
        <source>Both coordinates are zero.</source>
        <translation>두 좌표가 모두 0입니다.</translation>
    </message>
    <message>
        <source>Boundaries of the office's own layer</source>
        <translation>기관 자체 레이어의 경계</translation>
    </message>
    <message>
        <source>Boundary file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with lines or polygons and a coordinate reference system.</source>
        <translation>{file} 경계 파일을 그릴 수 없습니다. 지도를 작성하지 않았습니다. 플러그인 설정에서 라인이나 폴리곤과 좌표계가 있는 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>Built on public NEASPEC documents; not a publication of NEASPEC or the United Nations.</source>
        <translation>공개된 NEASPEC 문서를 바탕으로 만들었으며, NEASPEC 또는 유엔의 간행물이 아닙니다.</translation>
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
        <source>Cats: each animal counted once</source>
        <translation>대형 고양잇과: 개체마다 한 번만 셈</translation>
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
        <source>Choose where the conservation database is to be kept.</source>
        <translation>보전 데이터베이스를 둘 곳을 선택하십시오.</translation>
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
        <translation>해안선: Natural Earth로 작성, 공유 저작물.</translation>
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
        <source>Complete season</source>
        <translation>완전한 계절</translation>
    </message>
    <message>
        <source>Completed in {seconds} s</source>
        <translation>{seconds}초 만에 완료했습니다</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Conservation database</source>
        <translation>보전 데이터베이스</translation>
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
        <source>Corridors named in publications, drawn as straight lines between the two ends known. The line is not the path of the animals.</source>
        <translation>문헌에 이름이 나오는 생태축을 알려진 양 끝을 잇는 직선으로 그렸습니다. 이 선은 동물이 지나간 길이 아닙니다.</translation>
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
        <source>Counts</source>
        <translation>개체수 조사</translation>
    </message>
    <message>
        <source>Counts and detections</source>
        <translation>개체수 조사 및 탐지</translation>
    </message>
    <message>
        <source>Counts as published. Rows of one season are parts, maxima and totals side by side: never add them.</source>
        <translation>공표된 그대로의 개체수 조사입니다. 한 계절의 행에는 부분값, 최댓값, 합계가 나란히 있으므로 절대로 더하지 마십시오.</translation>
    </message>
    <message>
        <source>Counts not known to be complete</source>
        <translation>완전한지 알 수 없는 개체수 조사</translation>
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
        <source>Counts per species</source>
        <translation>종별 개체수 조사</translation>
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
        <source>Criteria (JSON)</source>
        <translation>기준(JSON)</translation>
    </message>
    <message>
        <source>Criteria met by one edition of the 1 % level and not by another.</source>
        <translation>1% 기준값의 한 발행판으로는 충족하고 다른 발행판으로는 충족하지 않는 기준입니다.</translation>
    </message>
    <message>
        <source>Criteria that these data cannot decide</source>
        <translation>이 자료로 판정할 수 없는 기준</translation>
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
        <source>Data and effort</source>
        <translation>자료와 조사 노력량</translation>
    </message>
    <message>
        <source>Data deficient (DD)</source>
        <translation>정보부족(DD)</translation>
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
        <source>Database {file} is locked by another program. Nothing was changed. End the edit session there, then try again.</source>
        <translation>다른 프로그램이 {file} 데이터베이스를 잠갔습니다. 변경된 내용이 없습니다. 그 프로그램에서 편집을 끝낸 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Database {file} refused the change: {detail}. Nothing was changed.</source>
        <translation>{file} 데이터베이스가 변경을 거부했습니다: {detail}. 변경된 내용이 없습니다.</translation>
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
        <source>Deployments</source>
        <translation>카메라 설치</translation>
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
        <source>Detections</source>
        <translation>탐지</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>거리(km)</translation>
    </message>
    <message>
        <source>Distribution is shown as half-degree cells with a listed site or record; it is not a range. Corridors are schematic lines between two named ends; those without two ends are in the table only.</source>
        <translation>분포는 등재 대상지 또는 기록이 있는 0.5도 격자 셀로 표시하며 분포역이 아닙니다. 생태축은 이름이 밝혀진 두 끝을 잇는 모식적인 선이며, 두 끝이 알려지지 않은 생태축은 테이블에만 있습니다.</translation>
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
        <source>Each edition of a population's 1 % level is tested, and verdicts that differ between editions are listed. A Ramsar sheet needs the official level; the levels that come with the plugin are derived from published estimates.</source>
        <translation>개체군의 1% 기준값은 발행판마다 검정하며, 발행판에 따라 다른 판정을 목록으로 보여 줍니다. 람사르 정보표에는 공식 기준값이 필요합니다. 플러그인에 들어 있는 기준값은 공표된 추정값에서 산출했습니다.</translation>
    </message>
    <message>
        <source>Each number in brackets in the report leads to this list. It names the rows of the database that the figure comes from, by their ids. In a line of a table, a figure without a number comes from the rows of the number before it.</source>
        <translation>보고서의 괄호 안 번호는 이 목록을 가리킵니다. 목록에는 그 수치의 근거가 된 데이터베이스의 행이 ID로 적혀 있습니다. 표의 한 줄에서 번호가 없는 수치는 바로 앞 번호의 행에서 나온 것입니다.</translation>
    </message>
    <message>
        <source>Each part is the share of one criterion in the score of a site.</source>
        <translation>각 부분은 대상지의 점수에서 한 기준이 차지하는 몫입니다.</translation>
    </message>
    <message>
        <source>Each row names its source and how sure it is. Rows of low confidence have a hollow symbol. Rows that the office added itself stay.</source>
        <translation>각 행에는 출처와 확실한 정도가 적혀 있습니다. 신뢰도가 낮은 행은 속이 빈 기호로 표시합니다. 기관이 직접 추가한 행은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Each site is linked to the nearest sites of its population in the following season; distances are geodesic.</source>
        <translation>각 대상지는 같은 개체군이 다음 계절에 머무는 가장 가까운 대상지와 연결합니다. 거리는 측지선 거리입니다.</translation>
    </message>
    <message>
        <source>Each step is an algorithm of its own that can be run alone or placed in a model of the office's own.</source>
        <translation>각 단계는 독립된 알고리즘이며, 따로 실행하거나 기관의 자체 모델에 넣을 수 있습니다.</translation>
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
        <translation>종료 시각</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>추정값</translation>
    </message>
    <message>
        <source>Every record is accounted for: records in are records kept and records rejected, and each rejection has its reason and its row. Flagged records are kept and shown.</source>
        <translation>모든 레코드를 빠짐없이 셉니다. 들어온 레코드는 유지된 레코드와 제외된 레코드의 합이며, 제외한 것마다 이유와 행이 있습니다. 표시된 레코드는 유지하고 보여 줍니다.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>Exact coordinates, dates and station names are withheld. Ask the owner of the record for them.</source>
        <translation>정확한 좌표, 날짜, 설치지점 이름은 비공개입니다. 레코드 소유자에게 요청하십시오.</translation>
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
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Field with the unit's code</source>
        <translation>단위 코드 필드</translation>
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
        <source>Figure (individuals)</source>
        <translation>수치(개체)</translation>
    </message>
    <message>
        <source>Figure {number}. {title}.</source>
        <translation>그림 {number}. {title}.</translation>
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
        <source>File {file} cannot be opened. Nothing was changed. Close it in other programs or ask for permission to read it.</source>
        <translation>{file} 파일을 열 수 없습니다. 변경된 내용이 없습니다. 다른 프로그램에서 파일을 닫거나 읽기 권한을 요청하십시오.</translation>
    </message>
    <message>
        <source>File {file} cannot be written. Nothing was changed. Choose another folder or ask for permission.</source>
        <translation>{file} 파일에 쓸 수 없습니다. 변경된 내용이 없습니다. 다른 폴더를 선택하거나 쓰기 권한을 요청하십시오.</translation>
    </message>
    <message>
        <source>File {file} has more than one column with the name {column}. Nothing was changed. Give each column its own name.</source>
        <translation>{file} 파일에 {column} 열이 둘 이상 있습니다. 변경된 내용이 없습니다. 열마다 다른 이름을 붙이십시오.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was changed. Add the column or correct the mapping.</source>
        <translation>{file} 파일에 {column} 열이 없습니다. 변경된 내용이 없습니다. 열을 추가하거나 대응을 고치십시오.</translation>
    </message>
    <message>
        <source>File {file} holds no records. Nothing was changed. Check that it is the right file.</source>
        <translation>{file} 파일에 레코드가 없습니다. 변경된 내용이 없습니다. 올바른 파일인지 확인하십시오.</translation>
    </message>
    <message>
        <source>File {file} is damaged or locked by a password. Nothing was changed. Ask for a new copy.</source>
        <translation>{file} 파일이 손상되었거나 비밀번호로 잠겨 있습니다. 변경된 내용이 없습니다. 새 사본을 요청하십시오.</translation>
    </message>
    <message>
        <source>File {file} is not a conservation database. Nothing was changed. Create one with the algorithm “Create conservation database”.</source>
        <translation>{file} 파일은 보전 데이터베이스가 아닙니다. 변경된 내용이 없습니다. “보전 데이터베이스 생성” 알고리즘으로 생성하십시오.</translation>
    </message>
    <message>
        <source>File {file} is not text in UTF-8 or UTF-16. Nothing was changed. Save it as CSV in UTF-8, then import it again.</source>
        <translation>{file} 파일은 UTF-8 또는 UTF-16 텍스트가 아닙니다. 변경된 내용이 없습니다. UTF-8 CSV로 저장한 다음 다시 가져오십시오.</translation>
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
        <source>File, folder or zip</source>
        <translation>파일, 폴더 또는 ZIP</translation>
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
        <translation>플러그인에 들어 있는 공표된 사실로 데이터베이스의 참조 테이블을 채우고, 이를 보여 주는 QGIS 프로젝트를 작성합니다.</translation>
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
        <source>For a table with other column names: an object with the plugin's field and the table's column.</source>
        <translation>열 이름이 다른 표에 씁니다. 플러그인의 필드와 표의 열을 짝지은 객체입니다.</translation>
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
        <translation>핵심 서식지에서 보고서까지</translation>
    </message>
    <message>
        <source>Genotypes</source>
        <translation>유전자형</translation>
    </message>
    <message>
        <source>Half-degree cells that hold a listed site or a record of the species. This is not a range: an empty cell says nothing about absence.</source>
        <translation>이 종의 등재 대상지 또는 기록이 있는 0.5도 격자 셀입니다. 분포역이 아니며, 빈 셀은 이 종이 없다는 뜻이 아닙니다.</translation>
    </message>
    <message>
        <source>Holds the counts of each key site against Ramsar criteria 5 and 6, the 1 % and staging criteria of the East Asian-Australasian Flyway Partnership, and the criteria A1, B1 and D1 for Key Biodiversity Areas.</source>
        <translation>각 핵심 서식지의 개체수 조사를 람사르 기준 5와 6, 동아시아-대양주 철새이동경로 파트너십의 1% 기준과 집결 기준, 핵심생물다양성지역 기준 A1, B1, D1에 비추어 봅니다.</translation>
    </message>
    <message>
        <source>How many records came in, were kept, rejected and flagged, and why.</source>
        <translation>들어온 레코드, 유지된 레코드, 제외된 레코드, 표시된 레코드의 수와 그 이유입니다.</translation>
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
        <source>Import counts and detections</source>
        <translation>개체수 조사 및 탐지 가져오기</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>개체수</translation>
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
        <source>Insufficient data</source>
        <translation>자료 부족</translation>
    </message>
    <message>
        <source>Issues of the import</source>
        <translation>가져오기 문제 목록</translation>
    </message>
    <message>
        <source>It is not confirmed that the Red List assessment of the species rests on a past or present reduction alone.</source>
        <translation>이 종의 적색목록 평가가 과거 또는 현재의 감소에만 근거하는지 확인되지 않았습니다.</translation>
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
        <source>Key facts</source>
        <translation>주요 사실</translation>
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
        <source>Kind of count</source>
        <translation>개체수 조사 종류</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>육지</translation>
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
        <source>Largest count</source>
        <translation>최대 개체수</translation>
    </message>
    <message>
        <source>Largest share of a population in one count</source>
        <translation>한 번의 개체수 조사에서 개체군이 차지한 최대 비율</translation>
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
        <source>Latitude and longitude are swapped.</source>
        <translation>위도와 경도가 서로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Layer {layer} has no coordinate reference system. Nothing was changed. Set it in the layer's properties.</source>
        <translation>{layer} 레이어에 좌표계가 없습니다. 변경된 내용이 없습니다. 레이어 속성에서 좌표계를 지정하십시오.</translation>
    </message>
    <message>
        <source>Least concern (LC)</source>
        <translation>최소관심(LC)</translation>
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
        <source>Levels follow from the published estimate by the rounding rule of the source; a range is taken at its middle, and ties go up. No official level is invented.</source>
        <translation>기준값은 공표된 추정값에 출처의 반올림 규칙을 적용하여 구합니다. 범위로 공표된 것은 가운데 값을 쓰고, 반올림에서 한가운데에 걸린 값은 올립니다. 공식 기준값을 임의로 만들지 않습니다.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>자료 계보</translation>
    </message>
    <message>
        <source>Lines of the office's own cleared layer, drawn as they are there.</source>
        <translation>기관이 승인받은 자체 레이어의 선을 그대로 그린 것입니다.</translation>
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
        <source>Links the sites of each flyway population: published flyways first, then each site with the nearest sites of the following season.</source>
        <translation>각 이동경로 개체군의 대상지를 연결합니다. 먼저 공표된 이동경로를 따르고, 다음으로 각 대상지를 다음 계절의 가장 가까운 대상지와 연결합니다.</translation>
    </message>
    <message>
        <source>Links with ends in two countries</source>
        <translation>두 나라를 잇는 연결</translation>
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
        <source>Load flagship species layers</source>
        <translation>깃대종 레이어 불러오기</translation>
    </message>
    <message>
        <source>Load layers</source>
        <translation>레이어 불러오기</translation>
    </message>
    <message>
        <source>Low confidence or unconfirmed</source>
        <translation>신뢰도 낮음 또는 미확인</translation>
    </message>
    <message>
        <source>Made on {day} with version {version} of the plugin.</source>
        <translation>작성일: {day}, 플러그인 버전: {version}.</translation>
    </message>
    <message>
        <source>Mapping of columns (JSON)</source>
        <translation>열 대응(JSON)</translation>
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
        <source>Name in English</source>
        <translation>영어 이름</translation>
    </message>
    <message>
        <source>Name of the data set</source>
        <translation>데이터 세트 이름</translation>
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
        <source>Named corridors, schematic</source>
        <translation>명명된 생태축(모식도)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Names of key sites</source>
        <translation>핵심 서식지 이름</translation>
    </message>
    <message>
        <source>Names of tables and fields are English in the file, because offices of several languages share it; QGIS shows them in the language of each user.</source>
        <translation>여러 언어를 쓰는 기관이 파일을 함께 쓰므로 파일 안의 테이블과 필드 이름은 영어입니다. QGIS는 이를 각 사용자의 언어로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Near threatened (NT)</source>
        <translation>준위협(NT)</translation>
    </message>
    <message>
        <source>Nearest sites linked</source>
        <translation>연결할 가장 가까운 대상지 수</translation>
    </message>
    <message>
        <source>No population with a known level is listed for this site and season.</source>
        <translation>이 대상지와 계절에는 기준값이 알려진 개체군이 등재되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>No published count of the site.</source>
        <translation>대상지에 공표된 개체수 조사가 없습니다.</translation>
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
        <source>No sensitivity category is set for species {species_id} and record type {record_type}. Nothing was released. Set the category in sensitivity.csv.</source>
        <translation>종 {species_id}, 레코드 유형 {record_type}: 민감도 범주가 지정되어 있지 않습니다. 아무것도 제공하지 않았습니다. sensitivity.csv에 범주를 지정하십시오.</translation>
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
        <translation>다른 수준의 관찰이 같은 동물을 기술하므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Number counted</source>
        <translation>조사된 개체수</translation>
    </message>
    <message>
        <source>Number of flagship species present</source>
        <translation>출현한 깃대종 수</translation>
    </message>
    <message>
        <source>Number of links across borders</source>
        <translation>국경을 넘는 연결 수</translation>
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
        <source>Number of tables</source>
        <translation>테이블 수</translation>
    </message>
    <message>
        <source>Of them with low confidence</source>
        <translation>그중 신뢰도 낮음</translation>
    </message>
    <message>
        <source>Of {sites} key sites, {counted} have a published count and {seasons} have three seasons or more.</source>
        <translation>핵심 서식지 {sites}곳 가운데 공표된 개체수 조사가 있는 곳은 {counted}곳이고, 세 계절 이상이 있는 곳은 {seasons}곳입니다.</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>공식</translation>
    </message>
    <message>
        <source>Official levels among those used: {official}; derived levels: {derived}. An information sheet for Ramsar needs the official level.</source>
        <translation>사용한 기준값 중 공식 기준값: {official}; 산출한 기준값: {derived}. 람사르 정보표에는 공식 기준값이 필요합니다.</translation>
    </message>
    <message>
        <source>One count on passage is enough for the staging criterion: {percent} % of the population, not rounded.</source>
        <translation>집결 기준에는 통과 시기의 개체수 조사 한 번으로 충분합니다. 개체군의 {percent}%이며 반올림하지 않습니다.</translation>
    </message>
    <message>
        <source>One file that needs no network; coordinates in it are generalised where the policy asks for it.</source>
        <translation>네트워크가 필요 없는 단일 파일입니다. 정책이 요구하는 좌표는 일반화되어 있습니다.</translation>
    </message>
    <message>
        <source>One line per link, with its evidence and the countries at both ends.</source>
        <translation>연결마다 한 행이며, 증거와 양 끝의 국가를 적습니다.</translation>
    </message>
    <message>
        <source>One of the two coordinates is missing.</source>
        <translation>두 좌표 가운데 하나가 누락되었습니다.</translation>
    </message>
    <message>
        <source>One row per site, species, season, criterion and edition of the population.</source>
        <translation>대상지, 종, 계절, 기준, 개체군 발행판마다 한 행입니다.</translation>
    </message>
    <message>
        <source>Only pairs or nests were counted; they are not converted into individuals.</source>
        <translation>쌍 또는 둥지만 조사했으며, 이를 개체수로 환산하지 않습니다.</translation>
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
        <source>Pairs of sites on two sides of a border of which at least one names the other as its partner.</source>
        <translation>국경 양쪽에 있는 대상지의 쌍으로, 적어도 한쪽이 다른 쪽을 협력 대상지로 지명한 것입니다.</translation>
    </message>
    <message>
        <source>Pairs: {pairs}. Named by one side only: {one}; these wait for the other side to confirm them.</source>
        <translation>쌍: {pairs}. 한쪽만 지명: {one}; 이 쌍은 다른 쪽의 확인을 기다립니다.</translation>
    </message>
    <message>
        <source>Parameter {parameter} does not accept the value {value}. Nothing was changed. Accepted: {accepted}.</source>
        <translation>{parameter} 파라미터는 {value} 값을 받지 않습니다. 변경된 내용이 없습니다. 받는 값: {accepted}.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>파라미터</translation>
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
        <source>Places and dates of sensitive records are made coarser before they enter a report or a map.</source>
        <translation>민감한 레코드의 위치와 날짜는 보고서나 지도에 넣기 전에 더 거칠게 만듭니다.</translation>
    </message>
    <message>
        <source>Plugin version</source>
        <translation>플러그인 버전</translation>
    </message>
    <message>
        <source>Points in or near key sites at the precision published. Many rows are second-hand: look at the source and the confidence of each. Hollow signs are of low confidence or unconfirmed.</source>
        <translation>핵심 서식지 안이나 근처의 포인트를 공표된 정밀도로 나타냅니다. 간접 인용한 행이 많으므로 각 행의 출처와 신뢰도를 확인하십시오. 속이 빈 기호는 신뢰도가 낮거나 미확인입니다.</translation>
    </message>
    <message>
        <source>Points or polygons with one numeric field per criterion.</source>
        <translation>기준마다 숫자 필드가 하나씩 있는 포인트 또는 폴리곤입니다.</translation>
    </message>
    <message>
        <source>Polygons with a field species_id that holds BFS, WNC, HC, AT, AL or SL.</source>
        <translation>species_id 필드에 BFS, WNC, HC, AT, AL 또는 SL 값이 있는 폴리곤.</translation>
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
        <translation>포인트 정밀도(km)</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>출현 여부</translation>
    </message>
    <message>
        <source>Present, confidence high or medium</source>
        <translation>출현, 신뢰도 높음 또는 보통</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>광역 행정구역</translation>
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
        <source>Published or observed</source>
        <translation>공표 또는 관찰됨</translation>
    </message>
    <message>
        <source>Published or observed links: {published}, drawn as solid lines; inferred links: {inferred}, dashed.</source>
        <translation>공표 또는 관찰된 연결(실선): {published}; 추정 연결(파선): {inferred}.</translation>
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
        <source>Ramsar 6</source>
        <translation>람사르 6</translation>
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
        <translation>이유</translation>
    </message>
    <message>
        <source>Reasons for rejecting or flagging records</source>
        <translation>레코드를 제외하거나 표시한 이유</translation>
    </message>
    <message>
        <source>Recipient of an exact report</source>
        <translation>정확한 위치를 담은 보고서의 수령자</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Records flagged</source>
        <translation>표시된 레코드</translation>
    </message>
    <message>
        <source>Records in</source>
        <translation>들어온 레코드</translation>
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
        <source>Records of the species as imported, with the flags of the quality tests. Exact coordinates: not to be passed on.</source>
        <translation>가져온 그대로의 종 레코드와 품질 검사의 표시입니다. 좌표가 정확하므로 외부에 전달하지 마십시오.</translation>
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
        <translation>{file} 파일의 {row}행이 끝나지 않습니다. 따옴표가 닫히지 않았거나 필드가 지나치게 깁니다. 변경된 내용이 없습니다. 이 행을 고친 다음 파일을 다시 가져오십시오.</translation>
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
        <source>Rows that are no records of their own</source>
        <translation>독립된 레코드가 아닌 행</translation>
    </message>
    <message>
        <source>Rows with low confidence</source>
        <translation>신뢰도가 낮은 행</translation>
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
        <translation>전체 과정을 실행합니다. 데이터베이스를 생성하고, 깃대종을 불러오고, 개체수 조사를 받아들이고, 핵심 서식지를 평가하여 점수를 매기고, 이동경로를 연결하고, 보고서를 작성합니다.</translation>
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
        <source>Seasons of evidence</source>
        <translation>증거가 된 계절</translation>
    </message>
    <message>
        <source>Seasons shown in the project; none chosen means all.</source>
        <translation>프로젝트에 표시할 계절입니다. 선택하지 않으면 모든 계절을 표시합니다.</translation>
    </message>
    <message>
        <source>Seasons without any count are left out; they need as many complete seasons as the rule asks for.</source>
        <translation>개체수 조사가 전혀 없는 계절은 넣지 않았습니다. 이 경우에는 규칙이 요구하는 만큼의 완전한 계절이 필요합니다.</translation>
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
        <source>Share of the population</source>
        <translation>개체군에서 차지하는 비율</translation>
    </message>
    <message>
        <source>Share seen on both sides, a minimum</source>
        <translation>양쪽에서 확인된 비율(최솟값)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>대상지</translation>
    </message>
    <message>
        <source>Site {site} has no point in the database.</source>
        <translation>{site} 대상지의 포인트가 데이터베이스에 없습니다.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>대상지</translation>
    </message>
    <message>
        <source>Sites of one population in consecutive seasons. Inferred links join nearest sites and are not tracks of birds.</source>
        <translation>이어지는 계절에 한 개체군이 머무는 대상지입니다. 추정 연결은 가장 가까운 대상지를 이은 것이며 새의 이동 궤적이 아닙니다.</translation>
    </message>
    <message>
        <source>Sites that belong together across a border</source>
        <translation>국경을 사이에 두고 하나를 이루는 대상지</translation>
    </message>
    <message>
        <source>Sites with a verdict by the current edition of the 1 % level</source>
        <translation>1% 기준값의 현행 발행판으로 판정이 난 대상지</translation>
    </message>
    <message>
        <source>Six flagship species, six countries: what is known, what is shared, what is missing</source>
        <translation>여섯 깃대종, 여섯 나라: 알려진 것, 공유된 것, 누락된 것</translation>
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
        <translation>연해주 남서부와 지린성</translation>
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
        <source>Species shown in the project; none chosen means all.</source>
        <translation>프로젝트에 표시할 종입니다. 선택하지 않으면 모든 종을 표시합니다.</translation>
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
        <source>Study: {area}, {years}. Source: {source}.</source>
        <translation>연구: {area}, {years}. 출처: {source}.</translation>
    </message>
    <message>
        <source>Survey effort</source>
        <translation>조사 노력량</translation>
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
        <source>Table {number}. {title}</source>
        <translation>표 {number}. {title}</translation>
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
        <source>Taken in on</source>
        <translation>받아들인 날짜</translation>
    </message>
    <message>
        <source>Takes records into the database: a table of counts (CSV or XLSX) or a Camtrap DP 1.0 package (folder, file or zip). The format is told by content, not by the file's name.</source>
        <translation>레코드를 데이터베이스에 받아들입니다. 개체수 조사표(CSV 또는 XLSX)나 Camtrap DP 1.0 패키지(폴더, 파일 또는 ZIP)를 읽습니다. 형식은 파일 이름이 아니라 내용으로 판별합니다.</translation>
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
        <source>The database holds no rows for this.</source>
        <translation>데이터베이스에 이에 해당하는 행이 없습니다.</translation>
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
        <source>The disk is full: {file}. Nothing was changed. Free some space, then try again.</source>
        <translation>디스크가 가득 찼습니다: {file}. 변경된 내용이 없습니다. 공간을 확보한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The eight target sites of the brochure have no public list; no site is shown as one of them.</source>
        <translation>소책자에 나오는 여덟 목표 대상지는 공개된 목록이 없으므로 어떤 대상지도 그중 하나로 표시하지 않습니다.</translation>
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
        <source>The file datapackage.json of {file} is broken at line {line}. Nothing was changed. Export the package again.</source>
        <translation>{file} 패키지의 datapackage.json 파일이 {line}행에서 깨져 있습니다. 변경된 내용이 없습니다. 패키지를 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>The first date is later than the last.</source>
        <translation>첫 날짜가 마지막 날짜보다 늦습니다.</translation>
    </message>
    <message>
        <source>The format of {file} is not recognised. Nothing was changed. Choose the format, or give a mapping of its columns.</source>
        <translation>{file} 파일의 형식을 알 수 없습니다. 변경된 내용이 없습니다. 형식을 선택하거나 열 대응을 지정하십시오.</translation>
    </message>
    <message>
        <source>The language of names and texts in the result; it may differ from that of the interface.</source>
        <translation>결과에 나오는 이름과 텍스트의 언어이며, 인터페이스의 언어와 달라도 됩니다.</translation>
    </message>
    <message>
        <source>The level of {level} was reached in {reached} of {seasons} seasons. A year without a bar has no count that enters.</source>
        <translation>{seasons}개 계절 중 {reached}개에서 기준값({level})에 이르렀습니다. 막대가 없는 해에는 넣을 수 있는 개체수 조사가 없습니다.</translation>
    </message>
    <message>
        <source>The list of criteria is empty. Nothing was computed. Add a criterion.</source>
        <translation>기준 목록이 비어 있습니다. 아무것도 계산하지 않았습니다. 기준을 추가하십시오.</translation>
    </message>
    <message>
        <source>The map has a coast and no boundaries. Boundaries are drawn only from the office's own cleared layer.</source>
        <translation>지도에는 해안선만 있고 경계는 없습니다. 경계는 기관이 승인받은 자체 레이어로만 그립니다.</translation>
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
        <source>The names, designations and lines on this map express no opinion on the legal status of any country, territory, city or area or of its authorities, or on the delimitation of its frontiers or boundaries.</source>
        <translation>이 지도의 명칭, 지정 사항 및 선은 어떠한 국가, 영토, 도시나 지역 또는 그 당국의 법적 지위나 국경 또는 경계의 획정에 관하여 어떠한 의견도 나타내지 않습니다.</translation>
    </message>
    <message>
        <source>The newest edition stands first. An official level would replace a derived one.</source>
        <translation>가장 새로운 발행판이 맨 앞에 옵니다. 공식 기준값이 있으면 산출한 기준값을 대신합니다.</translation>
    </message>
    <message>
        <source>The observation lies outside the time of its deployment.</source>
        <translation>관찰 시각이 카메라 설치 기간을 벗어났습니다.</translation>
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
        <source>The other key sites of birds: what is missing for a verdict</source>
        <translation>조류의 다른 핵심 서식지: 판정에 필요하나 누락된 것</translation>
    </message>
    <message>
        <source>The parts of a site add up to its score. A criterion without a value adds nothing.</source>
        <translation>한 대상지의 몫을 모두 더하면 그 대상지의 점수가 됩니다. 값이 없는 기준은 더하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>The pieces of field {field} do not fit. Nothing was computed. Give pairs of increasing value and score from 0 to 1, with normalisation threshold only.</source>
        <translation>{field} 필드의 구간(pieces)이 맞지 않습니다. 아무것도 계산하지 않았습니다. normalisation이 threshold일 때만, 커지는 값과 0에서 1까지의 점수를 쌍으로 지정하십시오.</translation>
    </message>
    <message>
        <source>The population or its level is known with low confidence; a person must confirm it.</source>
        <translation>개체군 또는 그 기준값의 신뢰도가 낮으므로 사람이 확인해야 합니다.</translation>
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
        <source>The record differs from the import before.</source>
        <translation>레코드가 이전에 가져온 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The record is no longer in the source.</source>
        <translation>레코드가 원본에 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>The record number occurs before in the same file.</source>
        <translation>같은 파일의 앞부분에 같은 레코드 번호가 있습니다.</translation>
    </message>
    <message>
        <source>The records of {file} do not add up: {records_in} read, {kept} kept, {rejected} rejected. Nothing was changed. Report this as an error of the plugin.</source>
        <translation>{file} 파일의 레코드 수가 맞지 않습니다: 읽음 {records_in}, 유지 {kept}, 제외 {rejected}. 변경된 내용이 없습니다. 플러그인 오류로 알려 주십시오.</translation>
    </message>
    <message>
        <source>The report is made from the database alone, in any of seven languages, as one HTML file that needs no network and as a PDF. Each figure leads back to its rows.</source>
        <translation>보고서는 데이터베이스만으로 일곱 언어 가운데 하나로 작성하며, 네트워크가 필요 없는 HTML 파일 하나와 PDF로 만듭니다. 모든 수치는 그 근거가 된 행으로 거슬러 올라갈 수 있습니다.</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation>행의 셀 수가 머리글의 셀 수와 다릅니다.</translation>
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
        <source>The same seed gives the same result.</source>
        <translation>시드가 같으면 결과도 같습니다.</translation>
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
        <source>The seasons with complete counts are too few for a firm verdict.</source>
        <translation>완전한 개체수 조사가 있는 계절이 너무 적어 확정적인 판정을 내릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The site is not in the list of sites.</source>
        <translation>대상지 목록에 없는 대상지입니다.</translation>
    </message>
    <message>
        <source>The site was not assessed.</source>
        <translation>이 대상지는 평가하지 않았습니다.</translation>
    </message>
    <message>
        <source>The smallest count is larger than the largest.</source>
        <translation>최소 개체수가 최대 개체수보다 큽니다.</translation>
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
        <source>The species is not known.</source>
        <translation>알려지지 않은 종입니다.</translation>
    </message>
    <message>
        <source>The start is later than the end.</source>
        <translation>시작이 끝보다 늦습니다.</translation>
    </message>
    <message>
        <source>The units with score, rank, rank range and the part that each criterion has in the score.</source>
        <translation>단위별 점수, 순위, 순위 범위와 점수에서 각 기준이 차지하는 몫입니다.</translation>
    </message>
    <message>
        <source>The verdict rests on the count of one passage season, which is enough for this criterion.</source>
        <translation>판정은 한 통과 계절의 개체수 조사에 근거하며, 이 기준에는 그것으로 충분합니다.</translation>
    </message>
    <message>
        <source>The weight {value} of field {field} is not a number of 0 or more. Nothing was computed. Correct the weight.</source>
        <translation>{field} 필드의 가중치 {value} 값은 0 이상의 숫자가 아닙니다. 아무것도 계산하지 않았습니다. 가중치를 고치십시오.</translation>
    </message>
    <message>
        <source>There are no coordinates.</source>
        <translation>좌표가 없습니다.</translation>
    </message>
    <message>
        <source>This database has nothing on the species. Choose a database above, then press “Load layers”.</source>
        <translation>이 데이터베이스에는 이 종에 관한 내용이 없습니다. 위에서 데이터베이스를 선택한 다음 “레이어 불러오기”를 누르십시오.</translation>
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
        <source>Three seasons means three different season years of one species in the same season at one site.</source>
        <translation>세 계절이란 한 대상지에서 한 종을 같은 계절에 조사한 서로 다른 세 계절 연도를 말합니다.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝점</translation>
    </message>
    <message>
        <source>Top ten by score of the evidence available, not of conservation value where counts are missing</source>
        <translation>확보된 증거의 점수 상위 10곳(개체수 조사가 누락된 곳에서는 보전 가치의 점수가 아님)</translation>
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
        <source>Uncertainty (m)</source>
        <translation>불확실성(m)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Unit {unit} is in the layer more than once. Nothing was computed. Choose a field that identifies each unit.</source>
        <translation>{unit} 단위가 레이어에 두 번 이상 있습니다. 아무것도 계산하지 않았습니다. 각 단위를 구별하는 필드를 선택하십시오.</translation>
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
        <translation>판정은 람사르 기준 6과 이동경로 네트워크의 1% 기준 및 집결 기준(0.25%, 반올림하지 않음)에 관한 것입니다.</translation>
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
        <source>Vulnerable (VU)</source>
        <translation>취약(VU)</translation>
    </message>
    <message>
        <source>Weights: {weights}.</source>
        <translation>가중치: {weights}.</translation>
    </message>
    <message>
        <source>Western: Dauria and eastern Mongolia to the Yangtze</source>
        <translation>서부: 다우리아와 몽골 동부에서 양쯔강까지</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>What a corrected table of the same data shares with the earlier one. A package brings its own name.</source>
        <translation>같은 데이터를 고친 표가 이전 표와 함께 쓰는 이름입니다. 패키지에는 고유한 이름이 들어 있습니다.</translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation>레코드 처리 결과</translation>
    </message>
    <message>
        <source>What each country has shared or published, and what not</source>
        <translation>각 국가가 공유하거나 공표한 것과 그렇지 않은 것</translation>
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
        <source>What the brochure said and what the Red List says now</source>
        <translation>소책자의 등급과 적색목록의 현재 등급</translation>
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
        <source>Where do the six species live and gather, which sites matter for whole populations, and which facts are still needed to act together?</source>
        <translation>여섯 종은 어디에 살고 어디에 모이며, 어느 대상지가 개체군 전체에 중요하고, 함께 행동하려면 어떤 사실이 더 필요합니까?</translation>
    </message>
    <message>
        <source>Where the GeoPackage is written. A conservation database that is there already is kept as it is.</source>
        <translation>GeoPackage를 작성할 위치입니다. 그곳에 이미 있는 보전 데이터베이스는 그대로 유지합니다.</translation>
    </message>
    <message>
        <source>Where the records come from</source>
        <translation>레코드의 출처</translation>
    </message>
    <message>
        <source>Where two populations meet at a site, the count is held against each and the stricter verdict is shown.</source>
        <translation>한 대상지에서 두 개체군이 만나면 개체수 조사를 각 개체군의 기준값과 비교하고 더 엄격한 판정을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Whole species</source>
        <translation>종 전체</translation>
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
        <source>With a border crossed</source>
        <translation>국경을 통과한 연결</translation>
    </message>
    <message>
        <source>With a published count</source>
        <translation>공표된 개체수 조사 있음</translation>
    </message>
    <message>
        <source>With three seasons or more of one species in one season</source>
        <translation>한 종을 같은 계절에 세 계절 이상 조사함</translation>
    </message>
    <message>
        <source>Without a published count</source>
        <translation>공표된 개체수 조사 없음</translation>
    </message>
    <message>
        <source>Write conservation report</source>
        <translation>보전 보고서 작성</translation>
    </message>
    <message>
        <source>Writes what the database knows as a report: what is known of the six species, what is shared between the six countries, and what is missing.</source>
        <translation>데이터베이스에 있는 내용을 보고서로 작성합니다. 여섯 종에 관하여 알려진 것, 여섯 나라 사이에 공유된 것, 누락된 것을 담습니다.</translation>
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
        <source>accepted by the reviewer</source>
        <translation>검토자가 승인함</translation>
    </message>
    <message>
        <source>added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>성체</translation>
    </message>
    <message>
        <source>all the year</source>
        <translation>연중</translation>
    </message>
    <message>
        <source>autumn passage</source>
        <translation>가을 통과</translation>
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
        <translation>동시 센서스</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>compiled estimate</source>
        <translation>종합 추정값</translation>
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
        <source>demarcation line</source>
        <translation>군사분계선</translation>
    </message>
    <message>
        <source>estimate of a model</source>
        <translation>모델 추정값</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>표시됨</translation>
    </message>
    <message>
        <source>functioning</source>
        <translation>기능함</translation>
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
        <source>gone</source>
        <translation>없어짐</translation>
    </message>
    <message>
        <source>high</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>historic</source>
        <translation>과거 출현</translation>
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
        <source>international border</source>
        <translation>국경</translation>
    </message>
    <message>
        <source>largest of a series</source>
        <translation>여러 조사 중 최댓값</translation>
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
        <translation>카메라 확인 최솟값</translation>
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
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>no count</source>
        <translation>개체수 조사 없음</translation>
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
        <source>no such site</source>
        <translation>해당 대상지 없음</translation>
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
        <translation>해당 연구에 없음</translation>
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
        <source>official statement</source>
        <translation>공식 발표</translation>
    </message>
    <message>
        <source>on a corridor</source>
        <translation>생태축에 있음</translation>
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
        <translation>정주</translation>
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
        <translation>계절 알 수 없음</translation>
    </message>
    <message>
        <source>second figure of the source</source>
        <translation>출처의 두 번째 수치</translation>
    </message>
    <message>
        <source>set by the criterion</source>
        <translation>기준에서 정함</translation>
    </message>
    <message>
        <source>single observation</source>
        <translation>단일 관찰</translation>
    </message>
    <message>
        <source>spatial capture-recapture estimate</source>
        <translation>공간 포획-재포획 추정값</translation>
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
        <source>telemetry</source>
        <translation>위치추적</translation>
    </message>
    <message>
        <source>the published sources of the sites, as listed in the database; land: Natural Earth</source>
        <translation>데이터베이스에 적힌 대상지의 공표된 출처; 육지: Natural Earth</translation>
    </message>
    <message>
        <source>track survey</source>
        <translation>발자국 조사</translation>
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
        <source>wintering</source>
        <translation>월동</translation>
    </message>
    <message>
        <source>wintering site</source>
        <translation>월동지</translation>
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
        <translation>{file} 파일은 Camtrap DP 패키지가 아닙니다. Camtrap DP 프로파일이 있는 datapackage.json 파일이 정확히 하나 들어 있지 않습니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}~{last}</translation>
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
        <translation>“auto” 값은 내용으로 형식을 판별합니다.</translation>
    </message>
    <message>
        <source>● present, read in a source; ○ low confidence or not confirmed. Double click zooms to the site.</source>
        <translation>● 출현, 출처에서 확인함; ○ 신뢰도 낮음 또는 미확인. 두 번 클릭하면 대상지로 확대합니다.</translation>
    </message>
</context>
</TS>

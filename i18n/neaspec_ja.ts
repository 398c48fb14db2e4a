<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>NEASPEC</name>
    <message>
        <source>1 % level</source>
        <translation>1%基準値</translation>
    </message>
    <message>
        <source>1 % level, edition {edition}</source>
        <translation>1%基準値（版: {edition}）</translation>
    </message>
    <message>
        <source>1 percent level (individuals)</source>
        <translation>1%基準値（個体数）</translation>
    </message>
    <message>
        <source>A cell is longer than 65,536 characters.</source>
        <translation>セルの内容が65,536文字を超えています。</translation>
    </message>
    <message>
        <source>A code that names each unit once.</source>
        <translation>各単位に一つずつ付くコード。</translation>
    </message>
    <message>
        <source>A count is complete where its source says so. The year of a winter is that of its January.</source>
        <translation>出典に網羅的とあるカウントだけを網羅的とします。冬の年は、その1月が属する年です。</translation>
    </message>
    <message>
        <source>A count is negative.</source>
        <translation>カウントが負の値です。</translation>
    </message>
    <message>
        <source>A count of a region names a site as its place.</source>
        <translation>地域のカウントなのに、場所としてサイトが指定されています。</translation>
    </message>
    <message>
        <source>A date or time cannot be read.</source>
        <translation>日付または時刻を読み取れません。</translation>
    </message>
    <message>
        <source>A field for numbers holds something else.</source>
        <translation>数値のフィールドに数値以外の内容があります。</translation>
    </message>
    <message>
        <source>A level is derived from the estimate of its edition unless it is marked as official.</source>
        <translation>基準値は、公式と明記されていないかぎり、その版の推定値から導いたものです。</translation>
    </message>
    <message>
        <source>A level is reached regularly where {part} of {whole} seasons reach it, with at least {seasons} complete seasons, or where the mean of at least {mean} seasons does. Counts enter from season year {year} on.</source>
        <translation>網羅的な季節が {seasons} 以上あり、{whole} 季節のうち {part} 季節で基準値に達する場合、または {mean} 季節以上の平均が基準値に達する場合に、定期的に達するとみなします。季節年 {year} 以降のカウントを用います。</translation>
    </message>
    <message>
        <source>A list of objects with field, direction (benefit or cost), normalisation (min_max, rank or threshold), weight, and pieces for threshold.</source>
        <translation>オブジェクトのリスト。キーは field、direction（benefit または cost）、normalisation（min_max、rank または threshold）、weight、threshold の場合は pieces。</translation>
    </message>
    <message>
        <source>A low score may mean that counts are missing.</source>
        <translation>スコアが低いのは、カウントが欠落しているためかもしれません。</translation>
    </message>
    <message>
        <source>A missing value counts as the worst in the score and as the best in the higher score, so that the difference shows what is not known.</source>
        <translation>欠落値は、スコアでは最悪の値、高い方のスコアでは最良の値として扱います。その差が、わかっていない部分を示します。</translation>
    </message>
    <message>
        <source>A new language or folder takes effect after QGIS is restarted.</source>
        <translation>新しい言語やフォルダは、QGISの再起動後に有効になります。</translation>
    </message>
    <message>
        <source>A number is outside its possible range.</source>
        <translation>数値がとりうる範囲を外れています。</translation>
    </message>
    <message>
        <source>A project with the layers, styled and named in the language chosen; its paths are relative.</source>
        <translation>選択した言語の名前とスタイルを付けたレイヤを含むプロジェクト。パスは相対パスです。</translation>
    </message>
    <message>
        <source>A published count is a row on the site itself for one of the three birds, in any unit; counts of regions are left out.</source>
        <translation>公表されたカウントとは、3種の鳥のいずれかについてそのサイト自体を数えた行です（単位は問いません）。地域のカウントは含みません。</translation>
    </message>
    <message>
        <source>A record coarser than 25 km</source>
        <translation>25 kmより粗いレコード</translation>
    </message>
    <message>
        <source>A report is made to be passed on. Places of cats, breeding colonies and roosts are shown as centres of 0.1 degree cells.</source>
        <translation>報告書は外部に渡すものとして作成されます。大型ネコ科、集団繁殖地、ねぐらの位置は、0.1度セルの中心で示します。</translation>
    </message>
    <message>
        <source>A reviewer rejected the record.</source>
        <translation>確認者がこのレコードを除外しました。</translation>
    </message>
    <message>
        <source>A site stands in each line that applies to one of its species and seasons.</source>
        <translation>各サイトは、その種と季節のいずれかに当てはまる行すべてに数えます。</translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX or ODS). Left empty: the published counts of the plugin.</source>
        <translation>カウントの表（CSV、XLSX、ODS）。空欄の場合: プラグインに付属する公表済みのカウント。</translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX, ODS) or a Camtrap DP package. Left empty: the published counts of the plugin.</source>
        <translation>カウントの表（CSV、XLSX、ODS）またはCamtrap DPパッケージ。空欄の場合: プラグインに付属する公表済みのカウント。</translation>
    </message>
    <message>
        <source>A time has no offset from universal time.</source>
        <translation>時刻に協定世界時との時差がありません。</translation>
    </message>
    <message>
        <source>A value is not one of those allowed, so it was left out.</source>
        <translation>許可されていない値のため、取り込みませんでした。</translation>
    </message>
    <message>
        <source>A value is not one of those allowed.</source>
        <translation>許可されていない値です。</translation>
    </message>
    <message>
        <source>A value that is needed is missing.</source>
        <translation>必要な値が欠落しています。</translation>
    </message>
    <message>
        <source>A verdict from {seasons} complete seasons or fewer is provisional, and so is one from seasons whose completeness is not known.</source>
        <translation>網羅的な季節が {seasons} 以下の判定は暫定です。網羅性のわからない季節による判定も暫定です。</translation>
    </message>
    <message>
        <source>A verdict is met, not met or insufficient data, with its figures, seasons and reason. Where data are missing, the missing seasons are named; missing data never mean that a criterion is not met.</source>
        <translation>判定は「基準を満たす」「基準を満たさない」「データ不足」のいずれかで、数値、季節、理由を添えます。データが欠落している場合は、その季節を示します。データの欠落を、基準を満たさないことの根拠にはしません。</translation>
    </message>
    <message>
        <source>Account of an import</source>
        <translation>インポートの明細</translation>
    </message>
    <message>
        <source>Account of the import (HTML)</source>
        <translation>インポートの明細（HTML）</translation>
    </message>
    <message>
        <source>Added: {added}; changed: {changed}; gone: {gone}; unchanged: {unchanged}.</source>
        <translation>追加: {added}、変更: {changed}、消失: {gone}、変更なし: {unchanged}。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All countries, each site once</source>
        <translation>すべての国（各サイトは1回のみ）</translation>
    </message>
    <message>
        <source>All flagship waterbirds together</source>
        <translation>フラッグシップ種の水鳥の合計</translation>
    </message>
    <message>
        <source>All of it becomes visible at once or not at all. If the import is interrupted, the database is as it was before.</source>
        <translation>取り込みの結果は、全体が一度に反映されるか、まったく反映されないかのどちらかです。インポートが中断された場合、データベースは元の状態のままです。</translation>
    </message>
    <message>
        <source>All sites with a score</source>
        <translation>スコアのあるすべてのサイト</translation>
    </message>
    <message>
        <source>All tables are there from the first day, so that no office has to move its data later. A conservation database that exists already is kept as it is.</source>
        <translation>すべてのテーブルを最初から備えるため、後でデータを移す必要はありません。既存の保全データベースはそのまま残します。</translation>
    </message>
    <message>
        <source>All weights are 0. Nothing was computed. Give a criterion a weight above 0.</source>
        <translation>重みがすべて0です。何も計算されていません。いずれかの基準に0より大きい重みを指定してください。</translation>
    </message>
    <message>
        <source>An animal seen in two countries counts once; national totals of cats are never added.</source>
        <translation>2か国で確認された個体は1頭と数えます。大型ネコ科の国別の合計を足し合わせることはありません。</translation>
    </message>
    <message>
        <source>An animal that crossed without being photographed on both sides is missing from the share, so the share is a minimum.</source>
        <translation>越境しても両側で撮影されなかった個体は、この割合に含まれません。したがって、この割合は最小値です。</translation>
    </message>
    <message>
        <source>An exact product needs a recipient. Nothing was released. Name the recipient.</source>
        <translation>正確な位置を含む成果物には提供先の指定が必要です。何も提供されていません。提供先を指定してください。</translation>
    </message>
    <message>
        <source>An inferred link is drawn dashed. It says which sites are near each other in consecutive seasons, not that a bird flew from one to the other. Borders crossed are named only where telemetry shows it.</source>
        <translation>推定による連結は破線で描きます。連続する季節のサイト同士が近いことを示すもので、鳥が移動したことを示すものではありません。越えた国境は、テレメトリで確認された場合にだけ示します。</translation>
    </message>
    <message>
        <source>Archive {file} holds a member that would leave its folder: {member}. Nothing was changed. Do not use this archive.</source>
        <translation>アーカイブ {file} に、展開先フォルダの外に出る項目があります: {member}。何も変更されていません。このアーカイブは使用しないでください。</translation>
    </message>
    <message>
        <source>Archive {file} unpacks to an unreasonable size. Nothing was changed. Unpack it yourself and import the folder if you trust it.</source>
        <translation>アーカイブ {file} は展開後のサイズが異常に大きくなります。何も変更されていません。信頼できる場合は、手動で展開してフォルダをインポートしてください。</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>面積（ha）</translation>
    </message>
    <message>
        <source>Areas of the office's own range layer, drawn as they are there.</source>
        <translation>機関独自の分布域レイヤの区域をそのまま描画したもの。</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation>QGISと同じ</translation>
    </message>
    <message>
        <source>Assess key sites</source>
        <translation>重要生息地の評価</translation>
    </message>
    <message>
        <source>Assess key sites by criteria</source>
        <translation>基準による重要生息地の評価</translation>
    </message>
    <message>
        <source>Basis of the level</source>
        <translation>基準値の根拠</translation>
    </message>
    <message>
        <source>Birds' key sites with the numbers that “Score priorities” takes.</source>
        <translation>「優先度のスコア算出」で用いる数値を付けた、鳥類の重要生息地。</translation>
    </message>
    <message>
        <source>Birds: key sites and the counts known of them</source>
        <translation>鳥類: 重要生息地と既知のカウント</translation>
    </message>
    <message>
        <source>Both coordinates are zero.</source>
        <translation>座標が両方とも0です。</translation>
    </message>
    <message>
        <source>Boundaries of the office's own layer</source>
        <translation>利用機関自身のレイヤの境界</translation>
    </message>
    <message>
        <source>Boundary file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with lines or polygons and a coordinate reference system.</source>
        <translation>境界ファイル {file} を描画できません。地図は作成されていません。プラグインの設定で、ラインまたはポリゴンと座標参照系を持つファイルを選択してください。</translation>
    </message>
    <message>
        <source>Built on public NEASPEC documents; not a publication of NEASPEC or the United Nations.</source>
        <translation>NEASPECの公開文書に基づいて作成したものであり、NEASPECまたは国際連合の刊行物ではありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Cats: each animal counted once</source>
        <translation>大型ネコ科: 各個体を1回だけ数えた数</translation>
    </message>
    <message>
        <source>Cells with a listed site or record</source>
        <translation>掲載サイトまたはレコードのあるセル</translation>
    </message>
    <message>
        <source>Cells with a listed site or record, not a range</source>
        <translation>掲載サイトまたはレコードのあるセル（分布域ではない）</translation>
    </message>
    <message>
        <source>Choose where the conservation database is to be kept.</source>
        <translation>保全データベースの保存先を選択してください。</translation>
    </message>
    <message>
        <source>Coarser than 25 km</source>
        <translation>25 kmより粗い</translation>
    </message>
    <message>
        <source>Coarsest precision (km)</source>
        <translation>最も粗い精度（km）</translation>
    </message>
    <message>
        <source>Coast: made with Natural Earth, in the public domain.</source>
        <translation>海岸線: パブリックドメインのNatural Earthを使用。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>網羅性</translation>
    </message>
    <message>
        <source>Complete counts</source>
        <translation>網羅的なカウント</translation>
    </message>
    <message>
        <source>Complete season</source>
        <translation>網羅的な季節</translation>
    </message>
    <message>
        <source>Completed in {seconds} s</source>
        <translation>{seconds} 秒で完了しました</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Conservation database</source>
        <translation>保全データベース</translation>
    </message>
    <message>
        <source>Coordinates are centres of 0.01 or 0.001 degree cells (category 3 or 4 of Chapman 2020).</source>
        <translation>座標は0.01度または0.001度セルの中心です（Chapman 2020のカテゴリー3または4）。</translation>
    </message>
    <message>
        <source>Coordinates are centres of 0.1 degree cells and dates are months (category 1 or 2 of Chapman 2020).</source>
        <translation>座標は0.1度セルの中心、日付は月単位です（Chapman 2020のカテゴリー1または2）。</translation>
    </message>
    <message>
        <source>Coordinates are outside their possible range.</source>
        <translation>座標がとりうる範囲を外れています。</translation>
    </message>
    <message>
        <source>Corridors named in publications, drawn as straight lines between the two ends known. The line is not the path of the animals.</source>
        <translation>文献に名前のある回廊を、既知の両端を結ぶ直線で描いたもの。線は動物の経路ではありません。</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>1回だけ数えた数</translation>
    </message>
    <message>
        <source>Counted sites that are not decided</source>
        <translation>カウントはあるが判定できないサイト</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Countries of the programme in its range</source>
        <translation>分布域に含まれるプログラム参加国</translation>
    </message>
    <message>
        <source>Countries shown in the project; none chosen means all.</source>
        <translation>プロジェクトに表示する国。選択しない場合はすべて表示します。</translation>
    </message>
    <message>
        <source>Countries stand in the order of the programme. A count that is not shared may exist; it was not available here.</source>
        <translation>国はプログラムの順に並べています。共有されていないカウントが存在する可能性はありますが、ここでは利用できませんでした。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>個体数カウント</translation>
    </message>
    <message>
        <source>Counts and detections</source>
        <translation>個体数カウントと検出</translation>
    </message>
    <message>
        <source>Counts as published. Rows of one season are parts, maxima and totals side by side: never add them.</source>
        <translation>公表されたままのカウント。同じ季節の行には部分、最大値、合計が混在するため、足し合わせないでください。</translation>
    </message>
    <message>
        <source>Counts not known to be complete</source>
        <translation>網羅的と確認できないカウント</translation>
    </message>
    <message>
        <source>Counts of one season overlap and are never added.</source>
        <translation>同じ季節のカウントは重なり合うため、足し合わせることはありません。</translation>
    </message>
    <message>
        <source>Counts of regions</source>
        <translation>地域のカウント</translation>
    </message>
    <message>
        <source>Counts of regions have no place on the map and are never tested as a site.</source>
        <translation>地域のカウントは地図上に位置がなく、サイトとして判定することはありません。</translation>
    </message>
    <message>
        <source>Counts of sites</source>
        <translation>サイトのカウント</translation>
    </message>
    <message>
        <source>Counts per species</source>
        <translation>種ごとのカウント</translation>
    </message>
    <message>
        <source>Create conservation database</source>
        <translation>保全データベースの作成</translation>
    </message>
    <message>
        <source>Creates the conservation database: one GeoPackage with all tables of the programme, from species and key sites to detections, verdicts and runs.</source>
        <translation>保全データベースを作成します。種、重要生息地から検出、判定、実行まで、プログラムのすべてのテーブルを1つのGeoPackageに収めます。</translation>
    </message>
    <message>
        <source>Criteria (JSON)</source>
        <translation>基準（JSON）</translation>
    </message>
    <message>
        <source>Criteria met by one edition of the 1 % level and not by another.</source>
        <translation>1%基準値のある版では満たし、別の版では満たさない基準。</translation>
    </message>
    <message>
        <source>Criteria that these data cannot decide</source>
        <translation>このデータでは判定できない基準</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Criterion {number} lacks the key {key}. Nothing was computed. Add it.</source>
        <translation>{number} 番目の基準にキー {key} がありません。何も計算されていません。キーを追加してください。</translation>
    </message>
    <message>
        <source>Critically endangered (CR)</source>
        <translation>深刻な危機（CR）</translation>
    </message>
    <message>
        <source>Data and effort</source>
        <translation>データと調査努力量</translation>
    </message>
    <message>
        <source>Data deficient (DD)</source>
        <translation>情報不足（DD）</translation>
    </message>
    <message>
        <source>Database {file} exists already and was kept as it is.</source>
        <translation>データベース {file} はすでに存在するため、そのまま残しました。</translation>
    </message>
    <message>
        <source>Database {file} has schema version {found}; this plugin knows version {known}. Nothing was changed. Update the plugin.</source>
        <translation>データベース {file} のスキーマバージョンは {found} ですが、このプラグインが対応するのはバージョン {known} です。何も変更されていません。プラグインを更新してください。</translation>
    </message>
    <message>
        <source>Database {file} is locked by another program. Nothing was changed. End the edit session there, then try again.</source>
        <translation>データベース {file} は別のプログラムがロックしています。何も変更されていません。そのプログラムで編集を終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Database {file} refused the change: {detail}. Nothing was changed.</source>
        <translation>データベース {file} が変更を拒否しました: {detail}。何も変更されていません。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>カメラ設置</translation>
    </message>
    <message>
        <source>Derived from the estimate</source>
        <translation>推定値から導出</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>保護指定</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>距離（km）</translation>
    </message>
    <message>
        <source>Distribution is shown as half-degree cells with a listed site or record; it is not a range. Corridors are schematic lines between two named ends; those without two ends are in the table only.</source>
        <translation>分布は、掲載サイトまたはレコードのある0.5度セルで示します。分布域ではありません。回廊は名前のある両端を結ぶ模式的な線で、両端がわからないものは表にだけ載せます。</translation>
    </message>
    <message>
        <source>EAAF 1 %</source>
        <translation>EAAF 1%基準</translation>
    </message>
    <message>
        <source>EAAF staging</source>
        <translation>EAAF集結地</translation>
    </message>
    <message>
        <source>Each edition of a population's 1 % level is tested, and verdicts that differ between editions are listed. A Ramsar sheet needs the official level; the levels that come with the plugin are derived from published estimates.</source>
        <translation>個体群の1%基準値をすべての版で検証し、版によって異なる判定を一覧にします。ラムサール情報票には公式の基準値が必要ですが、プラグインに付属する基準値は公表された推定値から導いたものです。</translation>
    </message>
    <message>
        <source>Each number in brackets in the report leads to this list. It names the rows of the database that the figure comes from, by their ids. In a line of a table, a figure without a number comes from the rows of the number before it.</source>
        <translation>報告書中のかっこ内の番号は、この一覧に対応しています。一覧は、数値の元となったデータベースの行をidで示します。表の同じ行で番号のない数値は、その前にある番号の行に基づきます。</translation>
    </message>
    <message>
        <source>Each part is the share of one criterion in the score of a site.</source>
        <translation>各部分は、サイトのスコアに占める各基準の割合です。</translation>
    </message>
    <message>
        <source>Each row names its source and how sure it is. Rows of low confidence have a hollow symbol. Rows that the office added itself stay.</source>
        <translation>各行に出典と確かさを示します。信頼度の低い行は白抜きの記号で表示します。利用機関が自ら追加した行はそのまま残ります。</translation>
    </message>
    <message>
        <source>Each site is linked to the nearest sites of its population in the following season; distances are geodesic.</source>
        <translation>各サイトを、次の季節における同じ個体群の最も近いサイトと結びます。距離は測地線距離です。</translation>
    </message>
    <message>
        <source>Each step is an algorithm of its own that can be run alone or placed in a model of the office's own.</source>
        <translation>各段階は独立したアルゴリズムで、単独で実行することも、利用機関のモデルに組み込むこともできます。</translation>
    </message>
    <message>
        <source>East Asia (whole species)</source>
        <translation>東アジア（種全体）</translation>
    </message>
    <message>
        <source>Eastern: Amur and Ussuri to DPR Korea, Japan and the Republic of Korea</source>
        <translation>東部：アムール川・ウスリー川流域から朝鮮民主主義人民共和国、日本、大韓民国まで</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Edition of the level</source>
        <translation>基準値の版</translation>
    </message>
    <message>
        <source>Endangered (EN)</source>
        <translation>危機（EN）</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>推定値</translation>
    </message>
    <message>
        <source>Every record is accounted for: records in are records kept and records rejected, and each rejection has its reason and its row. Flagged records are kept and shown.</source>
        <translation>すべてのレコードの扱いを明示します。読み込んだレコードは採用と除外の合計に一致し、除外ごとに理由と行を示します。要確認のレコードは採用し、表示します。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Exact coordinates, dates and station names are withheld. Ask the owner of the record for them.</source>
        <translation>正確な座標、日付、カメラ設置点名は非公開です。レコードの所有者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Extinct (EX)</source>
        <translation>絶滅（EX）</translation>
    </message>
    <message>
        <source>Extinct in the wild (EW)</source>
        <translation>野生絶滅（EW）</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Field with the unit's code</source>
        <translation>単位のコードのフィールド</translation>
    </message>
    <message>
        <source>Field {field} holds values that are not finite numbers. Nothing was computed. Choose a numeric field or correct the values.</source>
        <translation>フィールド {field} に有限の数値でない値があります。何も計算されていません。数値フィールドを選択するか、値を修正してください。</translation>
    </message>
    <message>
        <source>Field {field} is in two criteria. Nothing was computed. Remove one of them.</source>
        <translation>フィールド {field} が2つの基準で使われています。何も計算されていません。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>Figure (individuals)</source>
        <translation>数値（個体数）</translation>
    </message>
    <message>
        <source>Figure {number}. {title}.</source>
        <translation>図 {number}. {title}。</translation>
    </message>
    <message>
        <source>Figures on movement across borders</source>
        <translation>越境移動に関する数値</translation>
    </message>
    <message>
        <source>Figures on movement across borders are minima unless they are a joint estimate.</source>
        <translation>越境移動に関する数値は、共同の推定値でないかぎり最小値です。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File does not exist: {file}. Nothing was changed. Check the path.</source>
        <translation>ファイルが存在しません: {file}。何も変更されていません。パスを確認してください。</translation>
    </message>
    <message>
        <source>File {file} cannot be opened. Nothing was changed. Close it in other programs or ask for permission to read it.</source>
        <translation>ファイル {file} を開けません。何も変更されていません。ほかのプログラムで閉じるか、読み取り権限を依頼してください。</translation>
    </message>
    <message>
        <source>File {file} cannot be written. Nothing was changed. Choose another folder or ask for permission.</source>
        <translation>ファイル {file} に書き込めません。何も変更されていません。別のフォルダを選択するか、書き込み権限を依頼してください。</translation>
    </message>
    <message>
        <source>File {file} has more than one column with the name {column}. Nothing was changed. Give each column its own name.</source>
        <translation>ファイル {file} に同じ名前のカラムが複数あります: {column}。何も変更されていません。カラムごとに異なる名前を付けてください。</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was changed. Add the column or correct the mapping.</source>
        <translation>ファイル {file} にカラム {column} がありません。何も変更されていません。カラムを追加するか、対応付けを修正してください。</translation>
    </message>
    <message>
        <source>File {file} holds no records. Nothing was changed. Check that it is the right file.</source>
        <translation>ファイル {file} にレコードがありません。何も変更されていません。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>File {file} is damaged or locked by a password. Nothing was changed. Ask for a new copy.</source>
        <translation>ファイル {file} は破損しているか、パスワードでロックされています。何も変更されていません。新しいコピーを入手してください。</translation>
    </message>
    <message>
        <source>File {file} is not a conservation database. Nothing was changed. Create one with the algorithm “Create conservation database”.</source>
        <translation>ファイル {file} は保全データベースではありません。何も変更されていません。アルゴリズム「保全データベースの作成」で作成してください。</translation>
    </message>
    <message>
        <source>File {file} is not text in UTF-8 or UTF-16. Nothing was changed. Save it as CSV in UTF-8, then import it again.</source>
        <translation>ファイル {file} はUTF-8またはUTF-16のテキストではありません。何も変更されていません。UTF-8のCSVとして保存してから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>File {file} lacks the layer country_sides or border_lines. No side of a border was computed. Choose another file.</source>
        <translation>ファイル {file} にレイヤ country_sides または border_lines がありません。国境のどちら側かは計算されていません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>File {file} was imported before. Nothing was changed.</source>
        <translation>ファイル {file} はすでにインポートされています。何も変更されていません。</translation>
    </message>
    <message>
        <source>File, folder or zip</source>
        <translation>ファイル、フォルダまたはzip</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>ファイル: {file}</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>取り込んだファイル</translation>
    </message>
    <message>
        <source>Fills the reference tables of the database with the published facts that come with the plugin and writes a QGIS project that shows them.</source>
        <translation>プラグインに付属する公表済みの情報をデータベースの参照テーブルに書き込み、それを表示するQGISプロジェクトを作成します。</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Flagged by a quality test</source>
        <translation>品質検査で要確認</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>要確認の理由</translation>
    </message>
    <message>
        <source>Flagship species</source>
        <translation>フラッグシップ種</translation>
    </message>
    <message>
        <source>Flyway criterion (EAAF): 1 % of a population</source>
        <translation>フライウェイ基準（EAAF）: 個体群の1%</translation>
    </message>
    <message>
        <source>Flyway criterion (EAAF): staging site</source>
        <translation>フライウェイ基準（EAAF）: 集結地</translation>
    </message>
    <message>
        <source>Flyway links</source>
        <translation>フライウェイの連結</translation>
    </message>
    <message>
        <source>Flyway links by evidence</source>
        <translation>証拠別のフライウェイの連結</translation>
    </message>
    <message>
        <source>Flyway links by species and evidence</source>
        <translation>種と証拠別のフライウェイの連結</translation>
    </message>
    <message>
        <source>Flyway, partner sites and corridors</source>
        <translation>フライウェイ、パートナーサイト、回廊</translation>
    </message>
    <message>
        <source>Folder of Python libraries</source>
        <translation>Pythonライブラリのフォルダ</translation>
    </message>
    <message>
        <source>For a table with other column names: an object with the plugin's field and the table's column.</source>
        <translation>カラム名が異なる表の場合: プラグインのフィールドと表のカラムを対応させるオブジェクト。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>From key sites to report</source>
        <translation>重要生息地から報告書まで</translation>
    </message>
    <message>
        <source>Genotypes</source>
        <translation>遺伝子型</translation>
    </message>
    <message>
        <source>Half-degree cells that hold a listed site or a record of the species. This is not a range: an empty cell says nothing about absence.</source>
        <translation>その種の掲載サイトまたはレコードを含む0.5度セル。分布域ではありません。空のセルは不在を示すものではありません。</translation>
    </message>
    <message>
        <source>Holds the counts of each key site against Ramsar criteria 5 and 6, the 1 % and staging criteria of the East Asian-Australasian Flyway Partnership, and the criteria A1, B1 and D1 for Key Biodiversity Areas.</source>
        <translation>各重要生息地のカウントを、ラムサール条約の基準5と6、東アジア・オーストラリア地域フライウェイ・パートナーシップの1%基準と集結地基準、生物多様性重要地域の基準A1、B1、D1に照らします。</translation>
    </message>
    <message>
        <source>How many records came in, were kept, rejected and flagged, and why.</source>
        <translation>読み込み、採用、除外、要確認のレコードの件数とその理由。</translation>
    </message>
    <message>
        <source>How many sets of weights are drawn for the rank range.</source>
        <translation>順位の幅を求めるために抽出する重みの組の数。</translation>
    </message>
    <message>
        <source>How many sites of the following season each site is linked to.</source>
        <translation>各サイトと結ぶ、次の季節のサイトの数。</translation>
    </message>
    <message>
        <source>Import counts and detections</source>
        <translation>個体数カウントと検出のインポート</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>個体数</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Inferred links join nearest sites of consecutive seasons. They are not tracks, and no border is said to be crossed without telemetry.</source>
        <translation>推定による連結は、連続する季節の最も近いサイト同士を結んだものです。移動の軌跡ではなく、テレメトリがなければ国境を越えたとはみなしません。</translation>
    </message>
    <message>
        <source>Inferred links say which sites may depend on each other, not which way an animal went.</source>
        <translation>推定による連結は、どのサイトが互いに依存している可能性があるかを示すもので、動物が移動した方向を示すものではありません。</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>データ不足</translation>
    </message>
    <message>
        <source>Issues of the import</source>
        <translation>インポートの問題点</translation>
    </message>
    <message>
        <source>It is not confirmed that the Red List assessment of the species rests on a past or present reduction alone.</source>
        <translation>この種のレッドリスト評価が過去または現在の減少だけに基づくかどうかは、確認されていません。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criteria ask for mature individuals and reproductive units; from totals alone they stay undecided.</source>
        <translation>生物多様性重要地域の基準には成熟個体数と繁殖単位数が必要です。総数だけでは判定できません。</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1a</source>
        <translation>生物多様性重要地域の基準A1a</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1b</source>
        <translation>生物多様性重要地域の基準A1b</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1c</source>
        <translation>生物多様性重要地域の基準A1c</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1d</source>
        <translation>生物多様性重要地域の基準A1d</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1e</source>
        <translation>生物多様性重要地域の基準A1e</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion B1</source>
        <translation>生物多様性重要地域の基準B1</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion D1a</source>
        <translation>生物多様性重要地域の基準D1a</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion D1b</source>
        <translation>生物多様性重要地域の基準D1b</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>主な情報</translation>
    </message>
    <message>
        <source>Key site {site_id} has no species listed, so its sensitivity is unknown. Nothing was released. List its species and their roles.</source>
        <translation>重要生息地 {site_id} に種が登録されていないため、機微の程度がわかりません。何も提供されていません。種とその役割を登録してください。</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>重要生息地</translation>
    </message>
    <message>
        <source>Key sites and criteria</source>
        <translation>重要生息地と基準</translation>
    </message>
    <message>
        <source>Key sites are those where a source that was read, or a count, has one of the three birds present.</source>
        <translation>重要生息地とは、参照した出典またはカウントにより、3種の鳥のいずれかの生息が確認されたサイトです。</translation>
    </message>
    <message>
        <source>Key sites by verdict</source>
        <translation>判定別の重要生息地</translation>
    </message>
    <message>
        <source>Key sites of birds, and how many have counts</source>
        <translation>鳥類の重要生息地と、そのうちカウントのある数</translation>
    </message>
    <message>
        <source>Key sites of the six flagship species</source>
        <translation>フラッグシップ種6種の重要生息地</translation>
    </message>
    <message>
        <source>Key sites with a species present: {sites}. Hollow signs are of low confidence.</source>
        <translation>種が生息する重要生息地: {sites}。白抜きの記号は信頼度が低いことを示します。</translation>
    </message>
    <message>
        <source>Key sites with their evidence</source>
        <translation>証拠を付けた重要生息地</translation>
    </message>
    <message>
        <source>Key sites without a published count</source>
        <translation>公表されたカウントのない重要生息地</translation>
    </message>
    <message>
        <source>Key sites: {season}</source>
        <translation>重要生息地: {season}</translation>
    </message>
    <message>
        <source>Kind of count</source>
        <translation>カウントの種類</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>陸地</translation>
    </message>
    <message>
        <source>Land without countries, from Natural Earth at 1:10 million, in the public domain.</source>
        <translation>国の区分のない陸地。パブリックドメインのNatural Earth（1:1,000万）による。</translation>
    </message>
    <message>
        <source>Language of the plugin</source>
        <translation>プラグインの言語</translation>
    </message>
    <message>
        <source>Language of the result</source>
        <translation>出力の言語</translation>
    </message>
    <message>
        <source>Laoye Mountains in China and Land of the Leopard in the Russian Federation</source>
        <translation>中国の老爺嶺とロシア連邦の「ヒョウの土地」国立公園</translation>
    </message>
    <message>
        <source>Largest count</source>
        <translation>最大カウント</translation>
    </message>
    <message>
        <source>Largest share of a population in one count</source>
        <translation>1回のカウントで個体群に占める割合の最大値</translation>
    </message>
    <message>
        <source>Latest run of each algorithm</source>
        <translation>各アルゴリズムの最新の実行</translation>
    </message>
    <message>
        <source>Latest season year</source>
        <translation>最新の季節年</translation>
    </message>
    <message>
        <source>Latitude and longitude are swapped.</source>
        <translation>緯度と経度が入れ替わっています。</translation>
    </message>
    <message>
        <source>Layer {layer} has no coordinate reference system. Nothing was changed. Set it in the layer's properties.</source>
        <translation>レイヤ {layer} に座標参照系が設定されていません。何も変更されていません。レイヤのプロパティで設定してください。</translation>
    </message>
    <message>
        <source>Least concern (LC)</source>
        <translation>低懸念（LC）</translation>
    </message>
    <message>
        <source>Left empty, no boundary is drawn.</source>
        <translation>空欄の場合、境界は描画されません。</translation>
    </message>
    <message>
        <source>Left empty, sensitive places are generalised. With a name, places are exact, and the run records the name.</source>
        <translation>空欄の場合、機微な位置は一般化されます。名称を入力すると位置は正確なままとなり、その名称が実行の記録に残ります。</translation>
    </message>
    <message>
        <source>Levels follow from the published estimate by the rounding rule of the source; a range is taken at its middle, and ties go up. No official level is invented.</source>
        <translation>基準値は、公表された推定値から出典の丸め規則に従って求めます。幅のある推定値は中央の値を用い、端数がちょうど中間の場合は切り上げます。公式の基準値を独自に作ることはありません。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限界</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>来歴</translation>
    </message>
    <message>
        <source>Lines of the office's own cleared layer, drawn as they are there.</source>
        <translation>承認を受けた利用機関自身のレイヤのラインを、そのまま描画したもの。</translation>
    </message>
    <message>
        <source>Link sites along the flyway</source>
        <translation>フライウェイに沿ったサイトの連結</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Links the sites of each flyway population: published flyways first, then each site with the nearest sites of the following season.</source>
        <translation>各渡り個体群のサイトを結びます。まず公表されたフライウェイを結び、次に各サイトを次の季節の最も近いサイトと結びます。</translation>
    </message>
    <message>
        <source>Links with ends in two countries</source>
        <translation>両端が異なる2か国にある連結</translation>
    </message>
    <message>
        <source>Listed sites</source>
        <translation>掲載サイト</translation>
    </message>
    <message>
        <source>Listed, not drawn, because an end is not known: {names}.</source>
        <translation>端点が不明のため、描画せず一覧にだけ載せたもの: {names}。</translation>
    </message>
    <message>
        <source>Load flagship species layers</source>
        <translation>フラッグシップ種レイヤの読み込み</translation>
    </message>
    <message>
        <source>Load layers</source>
        <translation>レイヤを読み込み</translation>
    </message>
    <message>
        <source>Low confidence or unconfirmed</source>
        <translation>信頼度が低い、または未確認</translation>
    </message>
    <message>
        <source>Made on {day} with version {version} of the plugin.</source>
        <translation>作成日: {day}、プラグインのバージョン: {version}。</translation>
    </message>
    <message>
        <source>Mapping of columns (JSON)</source>
        <translation>カラムの対応付け（JSON）</translation>
    </message>
    <message>
        <source>Mean and largest count are of the season figures that the verdict rests on; a season's figure is the largest count of individuals of the whole site.</source>
        <translation>平均と最大のカウントは、判定の根拠となった季節の数値によるものです。季節の数値は、サイト全体の個体数の最大カウントです。</translation>
    </message>
    <message>
        <source>Mean count</source>
        <translation>平均カウント</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>基準を満たす</translation>
    </message>
    <message>
        <source>Met, provisional</source>
        <translation>基準を満たす（暫定）</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>NEASPEC flagship species</source>
        <translation>NEASPECフラッグシップ種</translation>
    </message>
    <message>
        <source>NEASPEC: flagship species of North-East Asia</source>
        <translation>NEASPEC: 北東アジアのフラッグシップ種</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英語の名前</translation>
    </message>
    <message>
        <source>Name of the data set</source>
        <translation>データセットの名前</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>挙げた側</translation>
    </message>
    <message>
        <source>Named corridors</source>
        <translation>名前のある回廊</translation>
    </message>
    <message>
        <source>Named corridors, schematic</source>
        <translation>名前のある回廊（模式図）</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Names of key sites</source>
        <translation>重要生息地の名前</translation>
    </message>
    <message>
        <source>Names of tables and fields are English in the file, because offices of several languages share it; QGIS shows them in the language of each user.</source>
        <translation>ファイル内のテーブル名とフィールド名は、複数の言語の機関が共有するため英語です。QGISでは各ユーザーの言語で表示されます。</translation>
    </message>
    <message>
        <source>Near threatened (NT)</source>
        <translation>準絶滅危惧（NT）</translation>
    </message>
    <message>
        <source>Nearest sites linked</source>
        <translation>連結する最も近いサイトの数</translation>
    </message>
    <message>
        <source>No population with a known level is listed for this site and season.</source>
        <translation>このサイトと季節について、基準値がわかっている個体群が登録されていません。</translation>
    </message>
    <message>
        <source>No published count of the site.</source>
        <translation>このサイトの公表されたカウントはありません。</translation>
    </message>
    <message>
        <source>No record of {file} could be taken in. Rejected: {rejected}. First rejected row: {row}. {reason} Nothing was changed. Correct the file, then try again.</source>
        <translation>{file} のレコードを1件も取り込めませんでした。除外: {rejected}。最初に除外された行: {row}。{reason} 何も変更されていません。ファイルを修正してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>No record was rejected or flagged.</source>
        <translation>除外または要確認となったレコードはありません。</translation>
    </message>
    <message>
        <source>No sensitivity category is set for species {species_id} and record type {record_type}. Nothing was released. Set the category in sensitivity.csv.</source>
        <translation>種 {species_id}、レコードの種類 {record_type} の機微カテゴリーが設定されていません。何も提供されていません。sensitivity.csv でカテゴリーを設定してください。</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>No verdict changes from one edition of the 1 % level to another.</source>
        <translation>1%基準値の版によって変わる判定はありません。</translation>
    </message>
    <message>
        <source>Not evaluated (NE)</source>
        <translation>未評価（NE）</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>基準を満たさない</translation>
    </message>
    <message>
        <source>Not read, because observations of another level describe the same animals.</source>
        <translation>別の階層の観察が同じ個体を記録しているため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Number counted</source>
        <translation>カウント数</translation>
    </message>
    <message>
        <source>Number of flagship species present</source>
        <translation>生息するフラッグシップ種の数</translation>
    </message>
    <message>
        <source>Number of links across borders</source>
        <translation>国境をまたぐ連結の数</translation>
    </message>
    <message>
        <source>Number of seasons with a count</source>
        <translation>カウントのある季節の数</translation>
    </message>
    <message>
        <source>Number of site criteria met</source>
        <translation>満たしたサイト基準の数</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation>テーブルの数</translation>
    </message>
    <message>
        <source>Of them with low confidence</source>
        <translation>うち信頼度の低いもの</translation>
    </message>
    <message>
        <source>Of {sites} key sites, {counted} have a published count and {seasons} have three seasons or more.</source>
        <translation>重要生息地 {sites} か所のうち、公表されたカウントがあるのは {counted} か所、3季節以上あるのは {seasons} か所です。</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Official levels among those used: {official}; derived levels: {derived}. An information sheet for Ramsar needs the official level.</source>
        <translation>使用した基準値のうち公式のもの: {official}、導出したもの: {derived}。ラムサール情報票には公式の基準値が必要です。</translation>
    </message>
    <message>
        <source>One count on passage is enough for the staging criterion: {percent} % of the population, not rounded.</source>
        <translation>集結地基準の判定には、渡り（通過）の時期の1回のカウントで足ります。基準は個体群の {percent}%（丸めなし）です。</translation>
    </message>
    <message>
        <source>One file that needs no network; coordinates in it are generalised where the policy asks for it.</source>
        <translation>ネットワークなしで読める1つのファイル。方針で求められる場合、座標をぼかして示します。</translation>
    </message>
    <message>
        <source>One line per link, with its evidence and the countries at both ends.</source>
        <translation>連結ごとに1行。証拠と両端の国を示します。</translation>
    </message>
    <message>
        <source>One of the two coordinates is missing.</source>
        <translation>2つの座標のうち1つが欠落しています。</translation>
    </message>
    <message>
        <source>One row per site, species, season, criterion and edition of the population.</source>
        <translation>サイト、種、季節、基準、個体群の版ごとに1行。</translation>
    </message>
    <message>
        <source>Only pairs or nests were counted; they are not converted into individuals.</source>
        <translation>つがいまたは巣だけが数えられています。個体数には換算しません。</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>報告書を開く</translation>
    </message>
    <message>
        <source>Other species</source>
        <translation>その他の種</translation>
    </message>
    <message>
        <source>Package {file} does not hold the table or file that it names: {resource}. Nothing was changed. Export the package again.</source>
        <translation>パッケージ {file} に、記載されているテーブルまたはファイルがありません: {resource}。何も変更されていません。パッケージをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Package {file} follows version {version} of Camtrap DP; versions 1.0 to 1.0.2 can be read. Nothing was changed. Export the package in one of these versions.</source>
        <translation>パッケージ {file} はCamtrap DPのバージョン {version} に準拠しています。読み込めるのはバージョン1.0～1.0.2です。何も変更されていません。これらのバージョンのいずれかでパッケージをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Package {file} points to a place outside itself: {path}. Nothing was read from there and nothing was changed. Put the file into the package.</source>
        <translation>パッケージ {file} がパッケージ外の場所を参照しています: {path}。そこからは何も読み込まれず、何も変更されていません。該当のファイルをパッケージに入れてください。</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page} / {pages} ページ</translation>
    </message>
    <message>
        <source>Pairs of sites on two sides of a border of which at least one names the other as its partner.</source>
        <translation>国境の両側にあり、少なくとも一方が他方をパートナーとして挙げているサイトの組。</translation>
    </message>
    <message>
        <source>Pairs: {pairs}. Named by one side only: {one}; these wait for the other side to confirm them.</source>
        <translation>組数: {pairs}。一方の側だけが挙げた組: {one}。これらは他方の側の確認を待っています。</translation>
    </message>
    <message>
        <source>Parameter {parameter} does not accept the value {value}. Nothing was changed. Accepted: {accepted}.</source>
        <translation>パラメータ {parameter} に値 {value} は指定できません。何も変更されていません。指定できる値: {accepted}。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>Part of: {criterion}</source>
        <translation>内訳: {criterion}</translation>
    </message>
    <message>
        <source>Partner site</source>
        <translation>パートナーサイト</translation>
    </message>
    <message>
        <source>Places and dates of sensitive records are made coarser before they enter a report or a map.</source>
        <translation>機微なレコードの場所と日付は、報告書や地図に入る前に粗くします。</translation>
    </message>
    <message>
        <source>Plugin version</source>
        <translation>プラグインのバージョン</translation>
    </message>
    <message>
        <source>Points in or near key sites at the precision published. Many rows are second-hand: look at the source and the confidence of each. Hollow signs are of low confidence or unconfirmed.</source>
        <translation>公表された精度で示した、重要生息地の内部または付近のポイント。二次情報の行が多いため、各行の出典と信頼度を確認してください。白抜きの記号は、信頼度が低いか未確認であることを示します。</translation>
    </message>
    <message>
        <source>Points or polygons with one numeric field per criterion.</source>
        <translation>基準ごとに数値フィールドを1つ持つポイントまたはポリゴン。</translation>
    </message>
    <message>
        <source>Polygons with a field species_id that holds BFS, WNC, HC, AT, AL or SL.</source>
        <translation>フィールド species_id に BFS、WNC、HC、AT、AL、SL のいずれかを持つポリゴン。</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>個体群</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>個体群</translation>
    </message>
    <message>
        <source>Populations and their 1 % levels</source>
        <translation>個体群とその1%基準値</translation>
    </message>
    <message>
        <source>Precision of the point (km)</source>
        <translation>ポイントの精度（km）</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>生息状況</translation>
    </message>
    <message>
        <source>Present, confidence high or medium</source>
        <translation>生息（信頼度が高または中）</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省・州・道・県など</translation>
    </message>
    <message>
        <source>Published counts</source>
        <translation>公表されたカウント</translation>
    </message>
    <message>
        <source>Published estimates</source>
        <translation>公表された推定値</translation>
    </message>
    <message>
        <source>Published estimates; areas overlap</source>
        <translation>公表された推定値（地域に重なりあり）</translation>
    </message>
    <message>
        <source>Published or observed</source>
        <translation>公表または観察</translation>
    </message>
    <message>
        <source>Published or observed links: {published}, drawn as solid lines; inferred links: {inferred}, dashed.</source>
        <translation>公表または観察された連結: {published}（実線）、推定による連結: {inferred}（破線）。</translation>
    </message>
    <message>
        <source>Python libraries are missing or too old: {libraries}. Install them as the manual says, or set their folder in the plugin's settings.</source>
        <translation>Pythonライブラリがないか、古すぎます: {libraries}。マニュアルに従ってインストールするか、プラグインの設定でフォルダを指定してください。</translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation>QGISプロジェクト</translation>
    </message>
    <message>
        <source>QGIS version</source>
        <translation>QGISのバージョン</translation>
    </message>
    <message>
        <source>Ramsar 6</source>
        <translation>ラムサール基準6</translation>
    </message>
    <message>
        <source>Ramsar criterion 5: number of waterbirds</source>
        <translation>ラムサール基準5: 水鳥の個体数</translation>
    </message>
    <message>
        <source>Ramsar criterion 6: share of a population</source>
        <translation>ラムサール基準6: 個体群に占める割合</translation>
    </message>
    <message>
        <source>Random draws</source>
        <translation>無作為抽出の回数</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>乱数のシード</translation>
    </message>
    <message>
        <source>Range file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with polygons, a field species_id and a coordinate reference system.</source>
        <translation>分布域ファイル {file} を描画できません。地図は書き出されていません。プラグインの設定で、ポリゴン、フィールド species_id、座標参照系を持つファイルを選択してください。</translation>
    </message>
    <message>
        <source>Range of ranks</source>
        <translation>順位の幅</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Rank, best of the range</source>
        <translation>順位（幅の最良）</translation>
    </message>
    <message>
        <source>Rank, worst of the range</source>
        <translation>順位（幅の最悪）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reasons for rejecting or flagging records</source>
        <translation>レコードを除外または要確認とした理由</translation>
    </message>
    <message>
        <source>Recipient of an exact report</source>
        <translation>正確な位置を含む報告書の提供先</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Records flagged</source>
        <translation>要確認のレコード</translation>
    </message>
    <message>
        <source>Records in</source>
        <translation>読み込んだレコード</translation>
    </message>
    <message>
        <source>Records kept</source>
        <translation>採用したレコード</translation>
    </message>
    <message>
        <source>Records known to 25 km or better</source>
        <translation>25 kmまたはそれより細かい精度で位置がわかるレコード</translation>
    </message>
    <message>
        <source>Records of the species as imported, with the flags of the quality tests. Exact coordinates: not to be passed on.</source>
        <translation>インポートしたままの種のレコードと、品質検査による要確認の理由。正確な座標を含むため、外部に渡さないでください。</translation>
    </message>
    <message>
        <source>Records read</source>
        <translation>読み込んだレコード</translation>
    </message>
    <message>
        <source>Records read are kept or rejected; those flagged are among the kept.</source>
        <translation>読み込んだレコードは、採用または除外のいずれかです。要確認のレコードは採用に含まれます。</translation>
    </message>
    <message>
        <source>Records read are those kept and those rejected. Records kept are those added, changed and unchanged. Records flagged are among those kept.</source>
        <translation>読み込んだレコードは、採用と除外の合計です。採用したレコードは、追加、変更、変更なしの合計です。要確認のレコードは採用に含まれます。</translation>
    </message>
    <message>
        <source>Records read, kept and rejected</source>
        <translation>読み込み、採用、除外のレコード</translation>
    </message>
    <message>
        <source>Records read: {records_in}; kept: {kept}; rejected: {rejected}; kept with a flag: {flagged}.</source>
        <translation>読み込んだレコード: {records_in}、採用: {kept}、除外: {rejected}、採用のうち要確認: {flagged}。</translation>
    </message>
    <message>
        <source>Records rejected</source>
        <translation>除外したレコード</translation>
    </message>
    <message>
        <source>Red List</source>
        <translation>レッドリスト</translation>
    </message>
    <message>
        <source>Reference file {file} cannot be read as a table. Nothing was changed. Install the plugin again.</source>
        <translation>参照ファイル {file} を表として読み込めません。何も変更されていません。プラグインをインストールし直してください。</translation>
    </message>
    <message>
        <source>Reference file {file} is missing. Nothing was changed. Install the plugin again.</source>
        <translation>参照ファイル {file} がありません。何も変更されていません。プラグインをインストールし直してください。</translation>
    </message>
    <message>
        <source>Reference file {file} lacks the column {column}. Nothing was changed. Install the plugin again.</source>
        <translation>参照ファイル {file} にカラム {column} がありません。何も変更されていません。プラグインをインストールし直してください。</translation>
    </message>
    <message>
        <source>Reference file {file}, column {column}: “{value}” is not a number. Nothing was changed. Correct the file.</source>
        <translation>参照ファイル {file}、カラム {column}: 「{value}」は数値ではありません。何も変更されていません。ファイルを修正してください。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>報告書（HTML）</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>報告書（PDF）</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Row {row} of file {file} does not end: a quotation mark is not closed or a field is far too long. Nothing was changed. Mend this row, then import the file again.</source>
        <translation>ファイル {file} の {row} 行目が終わっていません。引用符が閉じていないか、フィールドが長すぎます。何も変更されていません。この行を修正してから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows behind the figures</source>
        <translation>数値の元となった行</translation>
    </message>
    <message>
        <source>Rows that are no records of their own</source>
        <translation>独立したレコードではない行</translation>
    </message>
    <message>
        <source>Rows with low confidence</source>
        <translation>信頼度の低い行</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Runs the whole chain: creates the database, loads the flagship species, takes in the counts, assesses and scores the key sites, links the flyways and writes the report.</source>
        <translation>一連の処理をすべて実行します。データベースを作成し、フラッグシップ種を読み込み、カウントを取り込み、重要生息地を評価してスコアを算出し、フライウェイを連結し、報告書を作成します。</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>内容のSHA-256</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>試料</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>学名</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Score of the evidence</source>
        <translation>証拠のスコア</translation>
    </message>
    <message>
        <source>Score of the evidence available</source>
        <translation>入手できる証拠のスコア</translation>
    </message>
    <message>
        <source>Score of the evidence available, not of conservation value where counts are missing.</source>
        <translation>入手できる証拠のスコア。カウントが欠落している場合、保全上の価値を示すものではありません。</translation>
    </message>
    <message>
        <source>Score priorities</source>
        <translation>優先度のスコア算出</translation>
    </message>
    <message>
        <source>Score with missing values at their best</source>
        <translation>欠落値を最良の値としたスコア</translation>
    </message>
    <message>
        <source>Scored units</source>
        <translation>スコアを算出した単位</translation>
    </message>
    <message>
        <source>Scores any point or polygon layer by any numeric criteria: each is normalised, weighted and added up.</source>
        <translation>任意のポイントまたはポリゴンのレイヤについて、任意の数値の基準からスコアを算出します。各基準を正規化し、重みを付けて合計します。</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季節</translation>
    </message>
    <message>
        <source>Season at the end</source>
        <translation>終点の季節</translation>
    </message>
    <message>
        <source>Season at the start</source>
        <translation>起点の季節</translation>
    </message>
    <message>
        <source>Season not known to be complete</source>
        <translation>網羅的か不明の季節</translation>
    </message>
    <message>
        <source>Season year</source>
        <translation>季節年</translation>
    </message>
    <message>
        <source>Season years</source>
        <translation>季節年</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>季節</translation>
    </message>
    <message>
        <source>Seasons at or above the level</source>
        <translation>基準値以上の季節</translation>
    </message>
    <message>
        <source>Seasons of evidence</source>
        <translation>証拠のある季節</translation>
    </message>
    <message>
        <source>Seasons shown in the project; none chosen means all.</source>
        <translation>プロジェクトに表示する季節。選択しない場合はすべて表示します。</translation>
    </message>
    <message>
        <source>Seasons without any count are left out; they need as many complete seasons as the rule asks for.</source>
        <translation>カウントのまったくない季節は省きます。判定には、規則が求める数の網羅的な季節が必要です。</translation>
    </message>
    <message>
        <source>Seen in all ({unit})</source>
        <translation>確認された総数（{unit}）</translation>
    </message>
    <message>
        <source>Seen on both sides</source>
        <translation>両側で確認された数</translation>
    </message>
    <message>
        <source>Share of the population</source>
        <translation>個体群に占める割合</translation>
    </message>
    <message>
        <source>Share seen on both sides, a minimum</source>
        <translation>両側で確認された割合（最小値）</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Site {site} has no point in the database.</source>
        <translation>サイト {site} のポイントがデータベースにありません。</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Sites of one population in consecutive seasons. Inferred links join nearest sites and are not tracks of birds.</source>
        <translation>連続する季節における同じ個体群のサイト。推定による連結は最も近いサイト同士を結んだもので、鳥の移動の軌跡ではありません。</translation>
    </message>
    <message>
        <source>Sites that belong together across a border</source>
        <translation>国境をまたいで一体をなすサイト</translation>
    </message>
    <message>
        <source>Sites with a verdict by the current edition of the 1 % level</source>
        <translation>1%基準値の最新の版による判定のあるサイト</translation>
    </message>
    <message>
        <source>Six flagship species, six countries: what is known, what is shared, what is missing</source>
        <translation>フラッグシップ種6種と6か国: わかっていること、共有されているデータ、欠けていること</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>出典: {sources}</translation>
    </message>
    <message>
        <source>South-west of Primorye, and Jilin</source>
        <translation>沿海地方南西部と吉林省</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>種</translation>
    </message>
    <message>
        <source>Species and season</source>
        <translation>種と季節</translation>
    </message>
    <message>
        <source>Species and sites</source>
        <translation>種とサイト</translation>
    </message>
    <message>
        <source>Species at sites</source>
        <translation>サイトの種</translation>
    </message>
    <message>
        <source>Species shown in the project; none chosen means all.</source>
        <translation>プロジェクトに表示する種。選択しない場合はすべて表示します。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Status of the species</source>
        <translation>種の現状</translation>
    </message>
    <message>
        <source>Study: {area}, {years}. Source: {source}.</source>
        <translation>研究: {area}、{years}。出典: {source}。</translation>
    </message>
    <message>
        <source>Survey effort</source>
        <translation>調査努力量</translation>
    </message>
    <message>
        <source>Table of counts</source>
        <translation>カウントの表</translation>
    </message>
    <message>
        <source>Table or file</source>
        <translation>テーブルまたはファイル</translation>
    </message>
    <message>
        <source>Table {number}. {title}</source>
        <translation>表 {number}. {title}</translation>
    </message>
    <message>
        <source>Table {table} has no columns {columns}. Nothing was changed. Remove them or correct the mapping.</source>
        <translation>テーブル {table} にカラム {columns} がありません。何も変更されていません。これらのカラムを取り除くか、対応付けを修正してください。</translation>
    </message>
    <message>
        <source>Table {table} has no release rule. Nothing was released. Use its working output instead.</source>
        <translation>テーブル {table} に提供の規則がありません。何も提供されていません。代わりに作業用の出力を使用してください。</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>取り込み日</translation>
    </message>
    <message>
        <source>Takes records into the database: a table of counts (CSV or XLSX) or a Camtrap DP 1.0 package (folder, file or zip). The format is told by content, not by the file's name.</source>
        <translation>レコードをデータベースに取り込みます。対象はカウントの表（CSVまたはXLSX）か、Camtrap DP 1.0パッケージ（フォルダ、ファイルまたはzip）です。形式はファイル名ではなく内容で判別します。</translation>
    </message>
    <message>
        <source>The GeoPackage that “Create conservation database” wrote.</source>
        <translation>「保全データベースの作成」で作成したGeoPackage。</translation>
    </message>
    <message>
        <source>The Red List says now</source>
        <translation>現在のレッドリスト</translation>
    </message>
    <message>
        <source>The absence of a count says nothing about the absence of animals.</source>
        <translation>カウントがないことは、動物がいないことを意味しません。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>The areas overlap: these estimates are never added.</source>
        <translation>地域に重なりがあるため、これらの推定値を足し合わせることはありません。</translation>
    </message>
    <message>
        <source>The brochure said</source>
        <translation>パンフレットの記載</translation>
    </message>
    <message>
        <source>The criteria are not a list of objects in JSON. Nothing was computed. Correct the brackets and quotation marks.</source>
        <translation>基準がJSONのオブジェクトのリストになっていません。何も計算されていません。かっこと引用符を修正してください。</translation>
    </message>
    <message>
        <source>The criterion asks for mature individuals and reproductive units; only totals are known.</source>
        <translation>この基準には成熟個体数と繁殖単位数が必要ですが、総数しかわかっていません。</translation>
    </message>
    <message>
        <source>The criterion counts all waterbirds; only flagship species are known here.</source>
        <translation>この基準はすべての水鳥を数えますが、ここではフラッグシップ種しかわかっていません。</translation>
    </message>
    <message>
        <source>The criterion is applied to the species as a whole, not to a subspecies.</source>
        <translation>この基準は亜種ではなく、種全体に適用します。</translation>
    </message>
    <message>
        <source>The database holds no rows for this.</source>
        <translation>データベースに該当する行がありません。</translation>
    </message>
    <message>
        <source>The deployment of the observation is not in the package.</source>
        <translation>この観察のカメラ設置がパッケージにありません。</translation>
    </message>
    <message>
        <source>The deployment of the observation was rejected.</source>
        <translation>この観察のカメラ設置は除外されました。</translation>
    </message>
    <message>
        <source>The disk is full: {file}. Nothing was changed. Free some space, then try again.</source>
        <translation>ディスクの空き容量がありません: {file}。何も変更されていません。空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The eight target sites of the brochure have no public list; no site is shown as one of them.</source>
        <translation>パンフレットの8か所の対象サイトには、公開された一覧がありません。どのサイトも、その一つとしては示していません。</translation>
    </message>
    <message>
        <source>The figure of a season is the largest count of individuals of the whole site. Averages, parts, compiled estimates, counts at departure and rows of low confidence do not enter.</source>
        <translation>季節の数値は、サイト全体の個体数の最大カウントです。平均、部分カウント、集計された推定値、渡去時のカウント、信頼度の低い行は用いません。</translation>
    </message>
    <message>
        <source>The figure of a season is the largest count of individuals of the whole site. The level must be reached in two thirds of at least three adequate seasons, or by the mean of at least five.</source>
        <translation>季節の数値は、サイト全体の個体数の最大カウントです。3季節以上の十分な季節の3分の2で、または5季節以上の平均で、基準値に達する必要があります。</translation>
    </message>
    <message>
        <source>The file datapackage.json of {file} is broken at line {line}. Nothing was changed. Export the package again.</source>
        <translation>{file} の datapackage.json が {line} 行目で壊れています。何も変更されていません。パッケージをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The first date is later than the last.</source>
        <translation>開始の日付が終了の日付より後になっています。</translation>
    </message>
    <message>
        <source>The format of {file} is not recognised. Nothing was changed. Choose the format, or give a mapping of its columns.</source>
        <translation>{file} の形式を認識できません。何も変更されていません。形式を選択するか、カラムの対応付けを指定してください。</translation>
    </message>
    <message>
        <source>The language of names and texts in the result; it may differ from that of the interface.</source>
        <translation>出力に含まれる名前と文章の言語。インターフェースの言語と異なってもかまいません。</translation>
    </message>
    <message>
        <source>The level of {level} was reached in {reached} of {seasons} seasons. A year without a bar has no count that enters.</source>
        <translation>{seasons} 季節のうち {reached} 季節で、基準値 {level} に達しました。棒のない年には、用いることのできるカウントがありません。</translation>
    </message>
    <message>
        <source>The list of criteria is empty. Nothing was computed. Add a criterion.</source>
        <translation>基準のリストが空です。何も計算されていません。基準を追加してください。</translation>
    </message>
    <message>
        <source>The map has a coast and no boundaries. Boundaries are drawn only from the office's own cleared layer.</source>
        <translation>地図には海岸線だけを示し、境界は示しません。境界は、承認を受けた利用機関自身のレイヤからだけ描画します。</translation>
    </message>
    <message>
        <source>The mapping names a field that does not exist: {field}. Nothing was changed. Known fields: {known}.</source>
        <translation>対応付けに存在しないフィールドが指定されています: {field}。何も変更されていません。使用できるフィールド: {known}。</translation>
    </message>
    <message>
        <source>The mapping of columns is not a JSON object of texts. Nothing was changed. Correct the mapping.</source>
        <translation>カラムの対応付けが、文字列からなるJSONオブジェクトになっていません。何も変更されていません。対応付けを修正してください。</translation>
    </message>
    <message>
        <source>The names, designations and lines on this map express no opinion on the legal status of any country, territory, city or area or of its authorities, or on the delimitation of its frontiers or boundaries.</source>
        <translation>この地図に示した名称、呼称および線は、いかなる国、領土、都市もしくは地域またはその当局の法的地位に関しても、またその国境もしくは境界の画定に関しても、いかなる見解を表明するものでもありません。</translation>
    </message>
    <message>
        <source>The newest edition stands first. An official level would replace a derived one.</source>
        <translation>最新の版を最初に示します。公式の基準値がある場合は、導出した基準値に代えて用います。</translation>
    </message>
    <message>
        <source>The observation lies outside the time of its deployment.</source>
        <translation>観察の時刻がカメラ設置の期間外です。</translation>
    </message>
    <message>
        <source>The office's own cleared boundary layer</source>
        <translation>承認を受けた利用機関自身の境界レイヤ</translation>
    </message>
    <message>
        <source>The office's own range layer</source>
        <translation>機関独自の分布域レイヤ</translation>
    </message>
    <message>
        <source>The other key sites of birds: what is missing for a verdict</source>
        <translation>鳥類のその他の重要生息地: 判定に欠けているもの</translation>
    </message>
    <message>
        <source>The parts of a site add up to its score. A criterion without a value adds nothing.</source>
        <translation>サイトの各部分の合計がスコアになります。値のない基準は何も加えません。</translation>
    </message>
    <message>
        <source>The pieces of field {field} do not fit. Nothing was computed. Give pairs of increasing value and score from 0 to 1, with normalisation threshold only.</source>
        <translation>フィールド {field} の pieces が正しくありません。何も計算されていません。値が増加する順に、値と0～1のスコアの組を指定してください。pieces は正規化が threshold の場合にだけ使用できます。</translation>
    </message>
    <message>
        <source>The population or its level is known with low confidence; a person must confirm it.</source>
        <translation>個体群またはその基準値の信頼度が低いため、担当者による確認が必要です。</translation>
    </message>
    <message>
        <source>The range of ranks holds nine tenths of the draws over random weights and over the values that are missing.</source>
        <translation>順位の幅は、無作為な重みと欠落値についての抽出の9割を含みます。</translation>
    </message>
    <message>
        <source>The rank range comes from random draws over the weights and over the missing values. A unit with a wide range should not be placed above another by its rank alone.</source>
        <translation>順位の幅は、重みと欠落値についての無作為抽出によるものです。幅の広い単位を、順位だけでほかの単位より上に置くべきではありません。</translation>
    </message>
    <message>
        <source>The record differs from the import before.</source>
        <translation>レコードが前回のインポートと異なります。</translation>
    </message>
    <message>
        <source>The record is no longer in the source.</source>
        <translation>レコードが取り込み元にもうありません。</translation>
    </message>
    <message>
        <source>The record number occurs before in the same file.</source>
        <translation>同じファイル内に、同じレコード番号がすでにあります。</translation>
    </message>
    <message>
        <source>The records of {file} do not add up: {records_in} read, {kept} kept, {rejected} rejected. Nothing was changed. Report this as an error of the plugin.</source>
        <translation>{file} のレコードの件数が合いません: 読み込み {records_in}、採用 {kept}、除外 {rejected}。何も変更されていません。プラグインの不具合として報告してください。</translation>
    </message>
    <message>
        <source>The report is made from the database alone, in any of seven languages, as one HTML file that needs no network and as a PDF. Each figure leads back to its rows.</source>
        <translation>報告書はデータベースだけから、7言語のいずれかで、ネットワークなしで読める1つのHTMLファイルとPDFとして作成します。各数値から元の行をたどれます。</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation>行のセル数が見出し行と一致しません。</translation>
    </message>
    <message>
        <source>The same content for printing.</source>
        <translation>同じ内容の印刷用。</translation>
    </message>
    <message>
        <source>The same file again adds nothing. A corrected export of the same data updates the records by their own codes, keeps what a reviewer decided, and lists what was added, changed and gone.</source>
        <translation>同じファイルを再度取り込んでも何も追加されません。同じデータの修正版を取り込むと、レコード固有のコードに基づいて更新し、確認者の決定を保持し、追加、変更、消失を一覧にします。</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>同じシードからは同じ結果が得られます。</translation>
    </message>
    <message>
        <source>The score is a weighted sum of criteria on a scale from worst to best; ranks come from random draws of the weights and of missing values.</source>
        <translation>スコアは、最悪から最良までの尺度で表した基準の加重和です。順位は、重みと欠落値の無作為抽出によって求めます。</translation>
    </message>
    <message>
        <source>The score takes a missing value as the worst; the score beside it takes it as the best.</source>
        <translation>スコアは欠落値を最悪の値として扱い、並べて示したスコアは最良の値として扱います。</translation>
    </message>
    <message>
        <source>The seasons with complete counts are too few for a firm verdict.</source>
        <translation>網羅的なカウントのある季節が少なすぎるため、確実な判定ができません。</translation>
    </message>
    <message>
        <source>The site is not in the list of sites.</source>
        <translation>サイトがサイトの一覧にありません。</translation>
    </message>
    <message>
        <source>The site was not assessed.</source>
        <translation>サイトは評価されていません。</translation>
    </message>
    <message>
        <source>The smallest count is larger than the largest.</source>
        <translation>カウントの最小値が最大値より大きくなっています。</translation>
    </message>
    <message>
        <source>The source says that the clock was wrong.</source>
        <translation>取り込み元に、時計がずれていたと記されています。</translation>
    </message>
    <message>
        <source>The sources do not say whether the counts of these seasons are complete.</source>
        <translation>これらの季節のカウントが網羅的かどうか、出典に記載がありません。</translation>
    </message>
    <message>
        <source>The species is not known.</source>
        <translation>種が不明です。</translation>
    </message>
    <message>
        <source>The start is later than the end.</source>
        <translation>開始が終了より後になっています。</translation>
    </message>
    <message>
        <source>The units with score, rank, rank range and the part that each criterion has in the score.</source>
        <translation>スコア、順位、順位の幅、およびスコアに占める各基準の部分を付けた単位。</translation>
    </message>
    <message>
        <source>The verdict rests on the count of one passage season, which is enough for this criterion.</source>
        <translation>判定は1回の渡り（通過）の季節のカウントに基づきます。この基準ではそれで十分です。</translation>
    </message>
    <message>
        <source>The weight {value} of field {field} is not a number of 0 or more. Nothing was computed. Correct the weight.</source>
        <translation>フィールド {field} の重み {value} が0以上の数値ではありません。何も計算されていません。重みを修正してください。</translation>
    </message>
    <message>
        <source>There are no coordinates.</source>
        <translation>座標がありません。</translation>
    </message>
    <message>
        <source>This database has nothing on the species. Choose a database above, then press “Load layers”.</source>
        <translation>このデータベースには種の情報がありません。上でデータベースを選択してから、「レイヤを読み込み」を押してください。</translation>
    </message>
    <message>
        <source>This map was not drawn.</source>
        <translation>この地図は描画されませんでした。</translation>
    </message>
    <message>
        <source>This report holds exact places. It was made for {recipient} and is not to be passed on.</source>
        <translation>この報告書には正確な位置が含まれています。提供先: {recipient}。第三者に渡すことはできません。</translation>
    </message>
    <message>
        <source>Three seasons means three different season years of one species in the same season at one site.</source>
        <translation>3季節とは、1つのサイトにおける同じ種、同じ季節の、異なる3つの季節年をいいます。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>Top ten by score of the evidence available, not of conservation value where counts are missing</source>
        <translation>入手できる証拠のスコアによる上位10件（カウントが欠落している場合、保全上の価値を示すものではない）</translation>
    </message>
    <message>
        <source>Two national lists would add to (derived)</source>
        <translation>2か国の国別一覧を足した数（導出値）</translation>
    </message>
    <message>
        <source>Two national lists would add to the total plus the animals seen on both sides, because both lists hold those.</source>
        <translation>2か国の国別一覧を足すと、総数に両側で確認された個体の数を加えた値になります。両方の一覧にそれらの個体が含まれるためです。</translation>
    </message>
    <message>
        <source>Uncertainty (m)</source>
        <translation>不確実性（m）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Unit {unit} is in the layer more than once. Nothing was computed. Choose a field that identifies each unit.</source>
        <translation>単位 {unit} がレイヤに複数あります。何も計算されていません。各単位を識別できるフィールドを選択してください。</translation>
    </message>
    <message>
        <source>Units to score</source>
        <translation>スコアを算出する単位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Verdicts are on Ramsar criterion 6 and on the flyway network's 1 % and staging criteria (0.25 %, not rounded).</source>
        <translation>判定は、ラムサール基準6と、フライウェイネットワークの1%基準および集結地基準（0.25%、丸めなし）によるものです。</translation>
    </message>
    <message>
        <source>Verdicts by every edition of the 1 % level</source>
        <translation>1%基準値のすべての版による判定</translation>
    </message>
    <message>
        <source>Verdicts on site criteria from the counts in the database. Insufficient data is not a verdict against the site.</source>
        <translation>データベースのカウントに基づく、サイト基準の判定。データ不足は、サイトに不利な判定ではありません。</translation>
    </message>
    <message>
        <source>Verdicts that change from one edition to another</source>
        <translation>版によって変わる判定</translation>
    </message>
    <message>
        <source>Verdicts that differ between editions</source>
        <translation>版によって異なる判定</translation>
    </message>
    <message>
        <source>Vulnerable (VU)</source>
        <translation>危急（VU）</translation>
    </message>
    <message>
        <source>Weights: {weights}.</source>
        <translation>重み: {weights}。</translation>
    </message>
    <message>
        <source>Western: Dauria and eastern Mongolia to the Yangtze</source>
        <translation>西部：ダウリアとモンゴル東部から長江まで</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What a corrected table of the same data shares with the earlier one. A package brings its own name.</source>
        <translation>同じデータの修正版の表が、以前の表と共有する名前。パッケージにはそれ自体の名前があります。</translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation>レコードの処理結果</translation>
    </message>
    <message>
        <source>What each country has shared or published, and what not</source>
        <translation>各国が共有または公表したもの、していないもの</translation>
    </message>
    <message>
        <source>What is known of the species</source>
        <translation>種についてわかっていること</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>欠けているもの</translation>
    </message>
    <message>
        <source>What the brochure said and what the Red List says now</source>
        <translation>パンフレットの記載と現在のレッドリスト</translation>
    </message>
    <message>
        <source>What the runs and imports read</source>
        <translation>実行とインポートが読み込んだもの</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>スコアの内訳</translation>
    </message>
    <message>
        <source>Where do the six species live and gather, which sites matter for whole populations, and which facts are still needed to act together?</source>
        <translation>6種はどこに生息し、どこに集まるのか。どのサイトが個体群全体にとって重要なのか。協力して行動するために、どの情報がまだ必要なのか？</translation>
    </message>
    <message>
        <source>Where the GeoPackage is written. A conservation database that is there already is kept as it is.</source>
        <translation>GeoPackageの保存先。すでに保全データベースがある場合は、そのまま残します。</translation>
    </message>
    <message>
        <source>Where the records come from</source>
        <translation>レコードの出所</translation>
    </message>
    <message>
        <source>Where two populations meet at a site, the count is held against each and the stricter verdict is shown.</source>
        <translation>1つのサイトに2つの個体群が集まる場合は、カウントをそれぞれの基準値に照らし、厳しい方の判定を示します。</translation>
    </message>
    <message>
        <source>Whole species</source>
        <translation>種全体</translation>
    </message>
    <message>
        <source>Winterers of Japan and the Republic of Korea</source>
        <translation>日本と大韓民国の越冬群</translation>
    </message>
    <message>
        <source>Winterers of the Yangtze</source>
        <translation>長江流域の越冬群</translation>
    </message>
    <message>
        <source>With a border crossed</source>
        <translation>国境を越えたもの</translation>
    </message>
    <message>
        <source>With a published count</source>
        <translation>公表されたカウントあり</translation>
    </message>
    <message>
        <source>With three seasons or more of one species in one season</source>
        <translation>同じ種、同じ季節で3季節以上あり</translation>
    </message>
    <message>
        <source>Without a published count</source>
        <translation>公表されたカウントなし</translation>
    </message>
    <message>
        <source>Write conservation report</source>
        <translation>保全報告書の作成</translation>
    </message>
    <message>
        <source>Writes what the database knows as a report: what is known of the six species, what is shared between the six countries, and what is missing.</source>
        <translation>データベースの情報を報告書にまとめます。6種についてわかっていること、6か国の間で共有されているデータ、欠けていることを示します。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Year of assessment</source>
        <translation>評価の年</translation>
    </message>
    <message>
        <source>accepted by the reviewer</source>
        <translation>確認者が採用</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>成鳥・成獣</translation>
    </message>
    <message>
        <source>all the year</source>
        <translation>通年</translation>
    </message>
    <message>
        <source>autumn passage</source>
        <translation>秋の渡り</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>breeding</source>
        <translation>繁殖</translation>
    </message>
    <message>
        <source>breeding site</source>
        <translation>繁殖地</translation>
    </message>
    <message>
        <source>census</source>
        <translation>一斉調査</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>compiled estimate</source>
        <translation>集計された推定値</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>網羅的</translation>
    </message>
    <message>
        <source>complete seasons still needed: {value}</source>
        <translation>必要な網羅的な季節の残り: {value}</translation>
    </message>
    <message>
        <source>completeness not known</source>
        <translation>網羅性不明</translation>
    </message>
    <message>
        <source>completeness not known: {value}</source>
        <translation>網羅性不明: {value}</translation>
    </message>
    <message>
        <source>core of the range</source>
        <translation>分布域の中核</translation>
    </message>
    <message>
        <source>corrected by the reviewer</source>
        <translation>確認者が修正</translation>
    </message>
    <message>
        <source>count at departure</source>
        <translation>渡去時のカウント</translation>
    </message>
    <message>
        <source>count of a part</source>
        <translation>部分カウント</translation>
    </message>
    <message>
        <source>count of the site</source>
        <translation>サイトのカウント</translation>
    </message>
    <message>
        <source>demarcation line</source>
        <translation>軍事境界線</translation>
    </message>
    <message>
        <source>estimate of a model</source>
        <translation>モデルによる推定値</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>functioning</source>
        <translation>機能している</translation>
    </message>
    <message>
        <source>genetic estimate</source>
        <translation>遺伝学的な推定値</translation>
    </message>
    <message>
        <source>genetic minimum</source>
        <translation>遺伝学的な最小値</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>historic</source>
        <translation>過去の記録</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>個体</translation>
    </message>
    <message>
        <source>inferred from nearest sites</source>
        <translation>最も近いサイトから推定</translation>
    </message>
    <message>
        <source>international border</source>
        <translation>国境</translation>
    </message>
    <message>
        <source>largest of a series</source>
        <translation>一連のカウントの最大値</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>失われた</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>minimum from cameras</source>
        <translation>カメラによる最小値</translation>
    </message>
    <message>
        <source>named by both sides</source>
        <translation>両側が挙げたもの</translation>
    </message>
    <message>
        <source>named by one side only</source>
        <translation>一方の側だけが挙げたもの</translation>
    </message>
    <message>
        <source>nests</source>
        <translation>巣</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>no count</source>
        <translation>カウントなし</translation>
    </message>
    <message>
        <source>no key site listed</source>
        <translation>重要生息地の掲載なし</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>基準値なし</translation>
    </message>
    <message>
        <source>no population</source>
        <translation>個体群なし</translation>
    </message>
    <message>
        <source>no such site</source>
        <translation>該当サイトなし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>網羅的でない</translation>
    </message>
    <message>
        <source>not complete: {value}</source>
        <translation>網羅的でない: {value}</translation>
    </message>
    <message>
        <source>not in that study</source>
        <translation>この研究の対象外</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>共有されていない</translation>
    </message>
    <message>
        <source>not shown by telemetry</source>
        <translation>テレメトリでは示されていない</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>noted by the reviewer</source>
        <translation>確認者による注記</translation>
    </message>
    <message>
        <source>number on both sides not published</source>
        <translation>両側で確認された数は未公表</translation>
    </message>
    <message>
        <source>official statement</source>
        <translation>公式発表</translation>
    </message>
    <message>
        <source>on a corridor</source>
        <translation>回廊上</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>つがい</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>渡り（通過）</translation>
    </message>
    <message>
        <source>present</source>
        <translation>生息</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提案中</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公表</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>rejected by the reviewer</source>
        <translation>確認者が除外</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>定住</translation>
    </message>
    <message>
        <source>resighting</source>
        <translation>標識個体の再確認</translation>
    </message>
    <message>
        <source>roost</source>
        <translation>ねぐら</translation>
    </message>
    <message>
        <source>season not known</source>
        <translation>季節不明</translation>
    </message>
    <message>
        <source>second figure of the source</source>
        <translation>同じ出典の別の数値</translation>
    </message>
    <message>
        <source>set by the criterion</source>
        <translation>基準で定められた値</translation>
    </message>
    <message>
        <source>single observation</source>
        <translation>単独の観察</translation>
    </message>
    <message>
        <source>spatial capture-recapture estimate</source>
        <translation>空間捕獲再捕獲法による推定値</translation>
    </message>
    <message>
        <source>spring passage</source>
        <translation>春の渡り</translation>
    </message>
    <message>
        <source>staging site</source>
        <translation>集結地</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>the published sources of the sites, as listed in the database; land: Natural Earth</source>
        <translation>データベースに掲載されたサイトの公表出典、陸地: Natural Earth</translation>
    </message>
    <message>
        <source>track survey</source>
        <translation>足跡調査</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>undetermined border</source>
        <translation>未確定の国境</translation>
    </message>
    <message>
        <source>wintering</source>
        <translation>越冬</translation>
    </message>
    <message>
        <source>wintering site</source>
        <translation>越冬地</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>{criterion}: {weight}</source>
        <translation>{criterion}: {weight}</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
    <message>
        <source>{file} is not a Camtrap DP package: it does not hold exactly one datapackage.json with a Camtrap DP profile. Nothing was changed.</source>
        <translation>{file} はCamtrap DPパッケージではありません。Camtrap DPプロファイルの datapackage.json がちょうど1つ含まれていません。何も変更されていません。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>{mark} Low confidence: to be confirmed before use.</source>
        <translation>{mark} 信頼度が低いため、使用前に確認が必要です。</translation>
    </message>
    <message>
        <source>{name} ({countries})</source>
        <translation>{name}（{countries}）</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} / {whole}</translation>
    </message>
    <message>
        <source>{reason} Rows: {rows}.</source>
        <translation>{reason} 行: {rows}。</translation>
    </message>
    <message>
        <source>{site}: {species}, {season}</source>
        <translation>{site}: {species}、{season}</translation>
    </message>
    <message>
        <source>{species}, Red List: {source}.</source>
        <translation>{species}、レッドリスト: {source}。</translation>
    </message>
    <message>
        <source>{species}, groups named across borders: {groups}.</source>
        <translation>{species}、国境をまたいで挙げられた集団: {groups}。</translation>
    </message>
    <message>
        <source>{species}, {season}</source>
        <translation>{species}、{season}</translation>
    </message>
    <message>
        <source>{species}: no group is named across a border.</source>
        <translation>{species}: 国境をまたいで挙げられた集団はありません。</translation>
    </message>
    <message>
        <source>{verdict}, provisional</source>
        <translation>{verdict}（暫定）</translation>
    </message>
    <message>
        <source>{verdict}: {reason}</source>
        <translation>{verdict}: {reason}</translation>
    </message>
    <message>
        <source>{year}: {basis}</source>
        <translation>{year}: {basis}</translation>
    </message>
    <message>
        <source>“auto” tells the format by the content.</source>
        <translation>「auto」は内容から形式を判別します。</translation>
    </message>
    <message>
        <source>● present, read in a source; ○ low confidence or not confirmed. Double click zooms to the site.</source>
        <translation>● 生息（出典で確認）、○ 信頼度が低いか未確認。ダブルクリックするとサイトにズームします。</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>NEASPEC</name>
    <message>
        <source>0 or more, of a row per site and occasion.</source>
        <translation>サイトと調査機会ごとに1行の場合: 0以上の値。</translation>
    </message>
    <message>
        <source>0.5 makes the distance the median of dispersal.</source>
        <translation>0.5とすると、この距離が分散距離の中央値になります。</translation>
    </message>
    <message>
        <source>1 % level</source>
        <translation>1%基準値</translation>
    </message>
    <message>
        <source>1 % level, edition {edition}</source>
        <translation>1%基準値（版: {edition}）</translation>
    </message>
    <message>
        <source>1 for a survey so short that no animal dies or leaves. Left empty, it is estimated.</source>
        <translation>死亡する個体も去る個体もないほど短い調査の場合は1とします。空欄の場合は推定します。</translation>
    </message>
    <message>
        <source>1 leaves features out, as Maxent does; 0 only shrinks them.</source>
        <translation>1はMaxentと同じく特徴量を除外し、0は縮小するだけです。</translation>
    </message>
    <message>
        <source>1 percent level (individuals)</source>
        <translation>1%基準値（個体数）</translation>
    </message>
    <message>
        <source>16 adds the moves of a knight, which cost the mean of the four cells that they cross.</source>
        <translation>16では桂馬飛びの移動（ナイトの動き）を加えます。そのコストは、横切る4つのセルの平均です。</translation>
    </message>
    <message>
        <source>4π area / perimeter²; 1 for a circle.</source>
        <translation>4π × 面積 / 周囲長²。円は1です。</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95%区間</translation>
    </message>
    <message>
        <source>95 % interval (Wilson)</source>
        <translation>95%区間（Wilson）</translation>
    </message>
    <message>
        <source>A bar is of the sites counted in that year. Years without a total: {without} of {years}, because nobody counted or too much would be imputed. Thin lines are 95 % intervals.</source>
        <translation>棒は、その年にカウントしたサイトの値です。合計のない年: {years} 年のうち {without} 年。誰もカウントしなかったか、補完が多くなりすぎるためです。細い線は95%区間です。</translation>
    </message>
    <message>
        <source>A barrier is a layer of lines, such as a fence or a road, or of polygons. Samples without a place, or nearer to the barrier than their place is certain, are in no group.</source>
        <translation>障壁は、フェンスや道路などのラインのレイヤ、またはポリゴンのレイヤです。位置のない試料や、障壁までの距離が位置の不確実性より小さい試料は、どのグループにも含めません。</translation>
    </message>
    <message>
        <source>A barrier replaces the resistance of the ground or adds to it, less by its permeability. Every cell that it touches counts, so that no diagonal move slips through. A passage opens fences, roads and railways, not water. A way of least cost pays what is added for one cell, or up to a third more where a line runs diagonally; ten times more with cells ten times wider: fit the table to the cell size. Water wider than 300 m has resistance 50 when ice-free and 3 from December to March.</source>
        <translation>障壁は、地面の移動抵抗を置き換えるか、それに加算されます。その際、透過性の分だけ小さくなります。障壁に触れるセルはすべて対象となるため、斜めの移動がすり抜けることはありません。通路はフェンス、道路、鉄道を開きますが、水域は開きません。最小コスト経路には、加算する移動抵抗が1セル分、ラインが斜めの場合は最大でその3分の1増しでかかり、セルの幅が10倍になると10倍になります。障壁の表をセルの大きさに合わせてください。幅300 mを超える水域の移動抵抗は、結氷していないときは50、12月から3月までは3です。</translation>
    </message>
    <message>
        <source>A block of {given} cells has no middle; {used} cells are used.</source>
        <translation>{given} セルのブロックには中心がないため、{used} セルを使用します。</translation>
    </message>
    <message>
        <source>A cell is joined to 8 neighbours or to 4.</source>
        <translation>1つのセルを隣接する8セルまたは4セルと結びます。</translation>
    </message>
    <message>
        <source>A cell is longer than 65,536 characters.</source>
        <translation>セルの内容が65,536文字を超えています。</translation>
    </message>
    <message>
        <source>A cell is widened, and at last withheld, where a border cuts it or where too few animals and stations share it. The finished package is attacked with the exact records and read again; where something is found, nothing is written. Each record is accounted for in the report.</source>
        <translation>国境がセルを分断する場合や、セル内の個体とカメラ設置点が少なすぎる場合は、セルを広げ、それでも足りなければ非公開とします。完成したパッケージは正確なレコードによる照合攻撃で試し、内容を読み直します。問題が見つかれば何も書き出しません。すべてのレコードの扱いを報告書に示します。</translation>
    </message>
    <message>
        <source>A code is an animal of its own data set, unless the table of aliases says otherwise.</source>
        <translation>コードはそれぞれのデータセット内の個体を表します。ただし、別名の表に指定がある場合はそれに従います。</translation>
    </message>
    <message>
        <source>A code of the list, as text.</source>
        <translation>区分の一覧にあるコード（文字列）。</translation>
    </message>
    <message>
        <source>A code that names each unit once.</source>
        <translation>各単位に一つずつ付くコード。</translation>
    </message>
    <message>
        <source>A code that names each unit once; without it units are numbered.</source>
        <translation>各計画単位を一意に示すコード。指定しない場合は番号を付けます。</translation>
    </message>
    <message>
        <source>A conflict is a pair on which reviewers, flanks or sexes contradict each other, or that would bring different animals together through other codes. It joins nothing.</source>
        <translation>矛盾とは、確認者、体側または性別が互いに食い違う組、またはほかのコードを介して異なる個体を同一としてしまう組をいいます。矛盾によって統合することはありません。</translation>
    </message>
    <message>
        <source>A consistency ratio above 0.1 says that comparisons contradict each other. The log then names the one whose change helps most, and what the others say of that pair. It is a question to the judge, never changed by itself.</source>
        <translation>整合比が0.1を超える場合、比較が互いに矛盾しています。そのとき、変更の効果が最も大きい比較と、その組についてほかの比較が示す値をログに記します。これは評価者への問いかけであり、自動的に変更することはありません。</translation>
    </message>
    <message>
        <source>A coordinate is zero, or the point lies near 0, 0.</source>
        <translation>座標の一方が0であるか、ポイントが0, 0の付近にあります。</translation>
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
        <source>A crossing happened in the period if the animal was first seen beyond the border in it. An older one is newly known if the earlier run did not have it.</source>
        <translation>その期間に個体が国境の向こうで初めて確認された場合、その期間に越境移動があったものとします。それより前の越境移動は、以前の実行の結果になかった場合に、新たに判明したものとします。</translation>
    </message>
    <message>
        <source>A crossing is of the band of its farther record. Where a side has no trap-day in a band, the band was not surveyed, and no rate is given.</source>
        <translation>越境移動は、国境からより遠いほうのレコードの距離帯に含めます。ある距離帯で一方の側にカメラ稼働日がない場合、その距離帯は調査されていないものとし、率を示しません。</translation>
    </message>
    <message>
        <source>A crossing is two records of one animal in a row on different sides. Code, side and month are enough; no place is needed. The declared side decides, and geometry only where none is declared. Where both sides lie within one month, one crossing is counted and its direction is not known.</source>
        <translation>越境移動とは、同じ個体の連続する2件のレコードが国境の異なる側にあることです。コード、側、月がわかれば足り、場所は必要ありません。申告された側を優先し、申告がない場合にだけジオメトリで判定します。両側のレコードが同じ月にある場合は1回と数え、方向は不明とします。</translation>
    </message>
    <message>
        <source>A database adds detections, key sites and cells of the distribution by species, habitats by type, computed corridors, threats and protected areas; what is drawn as points is counted, lines are in km, polygons in hectares. Counts of detections tell where rare animals are: such units are working data and not to be passed on.</source>
        <translation>データベースを指定すると、種別の検出、重要生息地、分布のセル、タイプ別の生息地、計算した回廊、脅威、保護地域が加わります。ポイントで描かれたものは数を数え、ラインはkm、ポリゴンはヘクタールで示します。検出の数は希少な動物の所在を示すため、このような計画単位は作業用データであり、外部に渡さないでください。</translation>
    </message>
    <message>
        <source>A database also keeps the units, in place of those of an earlier run.</source>
        <translation>データベースを指定すると、以前の実行による単位に代えて、今回の単位も保存します。</translation>
    </message>
    <message>
        <source>A database of an older schema version gets the tables and fields that it lacks. Every row is kept.</source>
        <translation>古いスキーマバージョンのデータベースには、足りないテーブルとフィールドが追加されます。既存の行はすべて残ります。</translation>
    </message>
    <message>
        <source>A date or time cannot be read.</source>
        <translation>日付または時刻を読み取れません。</translation>
    </message>
    <message>
        <source>A decision names the same code twice. Nothing was changed. Name two codes.</source>
        <translation>決定に同じコードが2回指定されています。何も変更されていません。2つの異なるコードを指定してください。</translation>
    </message>
    <message>
        <source>A decision needs the name of the reviewer. Nothing was changed. Give the name.</source>
        <translation>決定には確認者の名前が必要です。何も変更されていません。名前を指定してください。</translation>
    </message>
    <message>
        <source>A decision needs two agencies and two codes, and “NA” or “unknown” is no code. Nothing was changed. Name both animals.</source>
        <translation>決定には2つの機関と2つのコードが必要です。「NA」と「unknown」はコードとして扱いません。何も変更されていません。両方の個体を指定してください。</translation>
    </message>
    <message>
        <source>A field for numbers holds something else.</source>
        <translation>数値のフィールドに数値以外の内容があります。</translation>
    </message>
    <message>
        <source>A fix of a transmitter is no event at a station.</source>
        <translation>発信器による測位であり、カメラ設置点でのイベントではありません。</translation>
    </message>
    <message>
        <source>A gain is proven where even the worst case of both bounds leaves one. A smaller gap or more time narrows the range between the least and the most gain.</source>
        <translation>単独と共同の上下界を最も不利に組み合わせても利得が残るとき、利得は確実です。ギャップを小さくするか時間を長くすると、最小の利得と最大の利得の幅が狭くなります。</translation>
    </message>
    <message>
        <source>A group of officers or countries has the geometric mean of each comparison (Aczél and Saaty 1983), or the mean of the other weights. The distance of a judge is the share of the weight that would have to move to make his weights the group's.</source>
        <translation>担当者または国のグループの値は、各比較の幾何平均（Aczél and Saaty 1983）、またはその他の重みの平均です。評価者の距離とは、その評価者の重みをグループの重みに一致させるために移す必要のある重みの割合です。</translation>
    </message>
    <message>
        <source>A jump is more often a change of legend than of the land; the model would take it for habitat. Zero is no ratio: read this with care for temperatures.</source>
        <translation>段差は、土地の変化よりも凡例の違いによることが多く、モデルはこれを生息地の違いと取り違えます。0の値では比が定まらないため、気温については注意して読んでください。</translation>
    </message>
    <message>
        <source>A layer of built-up areas for the test of records in towns; none is bundled.</source>
        <translation>市街地にあるレコードの検査に用いる、市街地のレイヤ。プラグインには付属していません。</translation>
    </message>
    <message>
        <source>A layer with this field gives one feature for each of its values, such as species_id.</source>
        <translation>このフィールドを持つレイヤでは、species_id などの値ごとに1つの保全対象とします。</translation>
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
        <source>A line gets a width: the one given, else its own, else the mean width of the least-cost corridor, else how exactly its place is known. Areas are measured in an equal-area plane around each corridor, lengths on the ellipsoid; the length of an area from Least-cost corridors is that of its way, other areas have none. Countries are told at about 1,000 points of each corridor as everywhere in the plugin; near a border and at sea they are unknown. A pair of countries whose parts touch is a border passed.</source>
        <translation>ラインには幅を与えます。指定された幅、なければライン自体の幅、なければ最小コスト回廊の平均幅、それもなければ位置がどの程度正確にわかっているかを幅とします。面積は各回廊の周囲の正積図法の平面上で、長さは楕円体上で測定します。「最小コスト回廊」による範囲の長さはその経路の長さで、ほかの範囲に長さはありません。国は、プラグインのほかの機能と同じ方法で、各回廊の約1,000点について調べます。国境の近くと海上では、国は不明となります。2つの国の部分が接している場合、その組を通過する国境とします。</translation>
    </message>
    <message>
        <source>A list of objects with field, direction (benefit or cost), normalisation (min_max, rank or threshold), weight, and pieces for threshold.</source>
        <translation>オブジェクトのリスト。キーは field、direction（benefit または cost）、normalisation（min_max、rank または threshold）、weight、threshold の場合は pieces。</translation>
    </message>
    <message>
        <source>A locus has more than two alleles.</source>
        <translation>1つの遺伝子座に3つ以上の対立遺伝子があります。</translation>
    </message>
    <message>
        <source>A lost wetland belongs to the site whose polygon or mapped habitats it meets, else to the nearest site of its country whose published point, by its precision, may lie in it.</source>
        <translation>失われた湿地が、あるサイトのポリゴンまたは地図化された生息地と交わる場合は、そのサイトに属するものとします。交わるサイトがない場合は、同じ国で、公表位置がその精度からみて湿地の中にありうる、最も近いサイトに属するものとします。</translation>
    </message>
    <message>
        <source>A low score may mean that counts are missing.</source>
        <translation>スコアが低いのは、カウントが欠落しているためかもしれません。</translation>
    </message>
    <message>
        <source>A metre in the coordinate system of raster {layer} is {percent} percent off at its middle. Nothing was computed. Warp it to UTM, for example.</source>
        <translation>ラスタ {layer} の座標系の1 mは、ラスタの中央で {percent}%ずれています。何も計算されていません。UTMなどに再投影してください。</translation>
    </message>
    <message>
        <source>A missing value counts as the worst in the score and as the best in the higher score, so that the difference shows what is not known.</source>
        <translation>欠落値は、スコアでは最悪の値、高い方のスコアでは最良の値として扱います。その差が、わかっていない部分を示します。</translation>
    </message>
    <message>
        <source>A move to a neighbouring cell costs the mean resistance of both cells times its length (Adriaensen et al. 2003, doi 10.1016/S0169-2046(02)00242-6), counted from the edge of the core. Costs are metres of resistance 1. The excess of a cell is its cost from both cores less the least cost between them (McRae and Kavanagh 2011); the corridor is made of the cells of least excess.</source>
        <translation>隣接セルへの移動のコストは、両方のセルの移動抵抗の平均値に移動の長さを掛けた値で（Adriaensen et al. 2003, doi 10.1016/S0169-2046(02)00242-6）、コアエリアの縁から数えます。コストは、移動抵抗1の地面でのメートル数で表します。セルの超過分は、両方のコアエリアからのコストの和から、コアエリア間の最小コストを引いた値です（McRae and Kavanagh 2011）。回廊は、超過分の最も小さいセルで構成されます。</translation>
    </message>
    <message>
        <source>A neighbour's shared package comes in with its cells and months: its records are never used in geometric tests of the border, and yet count by code, declared side, cell and month. PASSPHRASE holds its signature against what you agreed.</source>
        <translation>隣国の共有パッケージは、セルと月の精度で取り込まれます。そのレコードは国境のジオメトリによる検査には使用しませんが、コード、申告された側、セル、月によって集計に加わります。PASSPHRASE を指定すると、取り決めたパスフレーズで署名を検証します。</translation>
    </message>
    <message>
        <source>A new language or folder takes effect after QGIS is restarted.</source>
        <translation>新しい言語やフォルダは、QGISの再起動後に有効になります。</translation>
    </message>
    <message>
        <source>A new or an empty folder. One GeoTIFF per pair or core, with the bands current and voltage, numbered like the rows of the effective resistances.</source>
        <translation>新しいフォルダまたは空のフォルダ。組またはコアエリアごとに1つのGeoTIFFを作成します。バンドは電流と電圧で、番号は実効抵抗の行と同じです。</translation>
    </message>
    <message>
        <source>A new or an empty folder; it is filled only when everything is written.</source>
        <translation>新しいフォルダまたは空のフォルダ。すべてを書き出せた場合にのみ、ファイルが入ります。</translation>
    </message>
    <message>
        <source>A number is outside its possible range.</source>
        <translation>数値がとりうる範囲を外れています。</translation>
    </message>
    <message>
        <source>A package holds cells of 0.1 degree, months, declared sides and codes of individuals, never a place, a station's name or a text. A report says what leaves and what stays.</source>
        <translation>パッケージに含まれるのは0.1度セル、月、申告された国境の側、個体コードだけで、場所、カメラ設置点名、文章は含まれません。提供するものと残すものは報告書に示します。</translation>
    </message>
    <message>
        <source>A package of records for {recipient} needs a passphrase, so that its signature can be checked. No package was written. Agree on a passphrase with the recipient and give it.</source>
        <translation>{recipient} に渡すレコードのパッケージには、署名を検証できるようにパスフレーズが必要です。パッケージは作成されていません。提供先とパスフレーズを取り決めて指定してください。</translation>
    </message>
    <message>
        <source>A package, an export or a table of counts or records: a folder, a zip or a file. Left empty: the published counts of the plugin.</source>
        <translation>パッケージ、エクスポートしたデータ、またはカウントやレコードの表（フォルダ、zip、ファイル）。空欄の場合: プラグインに付属する公表済みのカウント。</translation>
    </message>
    <message>
        <source>A pair of codes of two agencies is named as a JSON object. The decision is added to those before it and changes none of them; “undone” takes back the last one. Run “Match identities of agencies” to join the animals anew.</source>
        <translation>2つの機関のコードの組をJSONオブジェクトで指定します。決定は以前の決定に追加され、以前の決定は変更されません。「undone」は直前の決定を取り消します。個体を統合し直すには「機関間の個体識別の照合」を実行してください。</translation>
    </message>
    <message>
        <source>A penalty for cut connections needs the table CONNECTIONS. Nothing was computed. Give the table.</source>
        <translation>切断された接続のペナルティには、表 CONNECTIONS が必要です。何も計算されていません。表を指定してください。</translation>
    </message>
    <message>
        <source>A person is named only with consent.</source>
        <translation>個人名は、本人の同意がある場合にのみ記載します。</translation>
    </message>
    <message>
        <source>A person is named without a clear consent, so name and contact were not stored. Ask the person and write the word for yes.</source>
        <translation>明確な同意なしに個人名が記載されているため、氏名と連絡先は保存していません。本人に確認し、「はい」を表す語を記入してください。</translation>
    </message>
    <message>
        <source>A picture has no time with its offset, no media type or no path inside the package.</source>
        <translation>協定世界時との時差を伴う時刻、メディアの種類、またはパッケージ内のパスのいずれかがない画像です。</translation>
    </message>
    <message>
        <source>A place is the centre of its cell on a fixed grid of longitude and latitude (WGS 84); coordinatePrecision is the width of the cell in degrees. Cells are wider, or the place is missing, where a border cuts the cell or where too few animals and stations share it. The declared side of the border decides on which side a record is, never the centre of the cell.</source>
        <translation>位置は、経度と緯度の固定グリッド（WGS 84）におけるセルの中心です。coordinatePrecision はセルの幅（度）です。国境がセルを分断する場合や、セル内の個体とカメラ設置点が少なすぎる場合は、セルを広げるか、位置を示しません。レコードが国境のどちら側にあるかは、セルの中心ではなく、申告された側によって決まります。</translation>
    </message>
    <message>
        <source>A point per site, with the sheet that is nearest to complete.</source>
        <translation>サイトごとに1つのポイント。完成に最も近い情報票を示します。</translation>
    </message>
    <message>
        <source>A point per threat: on its drawn shape, else at the published point of its site.</source>
        <translation>脅威ごとに1つのポイント。描画された形の上、形がない場合はサイトの公表位置に置きます。</translation>
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
        <source>A raster of {cells} cells with such windows needs about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the raster, use larger cells, or a smaller radius.</source>
        <translation>セルが {cells} 個のラスタでこの大きさのウィンドウを使用するには、約 {gigabytes} GBのメモリが必要です。使用できるのは {most} GBまでです。何も計算されていません。ラスタを切り抜くか、より大きいセルまたはより小さい半径を使用してください。</translation>
    </message>
    <message>
        <source>A raster of {cells} cells with {cores} cores needs about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the raster, use cells of {size} m or more, or fewer cores.</source>
        <translation>セルが {cells} 個、コアエリアが {cores} か所のラスタには、約 {gigabytes} GBのメモリが必要です。使用できるのは {most} GBまでです。何も計算されていません。ラスタを切り抜くか、{size} m以上のセルを使用するか、コアエリアを減らしてください。</translation>
    </message>
    <message>
        <source>A record coarser than 25 km</source>
        <translation>25 kmより粗いレコード</translation>
    </message>
    <message>
        <source>A record leaves as species, code of the individual, declared side of the border, cell and month. Stations and records get new names in each package. Free texts, observers, pictures, names of files and exact times stay behind, and so do records of other countries.</source>
        <translation>レコードは、種、個体コード、申告された国境の側、セル、月として提供されます。カメラ設置点とレコードには、パッケージごとに新しい名前を付けます。自由記述、観察者、画像、ファイル名、正確な時刻は提供されず、他国のレコードも提供されません。</translation>
    </message>
    <message>
        <source>A report holds the corridors once they are stored in the conservation database above.</source>
        <translation>上の保全データベースに回廊を保存すると、報告書に回廊が含まれます。</translation>
    </message>
    <message>
        <source>A report is made to be passed on. Places of cats, breeding colonies and roosts are shown as centres of 0.1 degree cells.</source>
        <translation>報告書は外部に渡すものとして作成されます。大型ネコ科、集団繁殖地、ねぐらの位置は、0.1度セルの中心で示します。</translation>
    </message>
    <message>
        <source>A result of “Planning units”: its fields f_ are features too.</source>
        <translation>「計画単位」の出力。f_ で始まるフィールドも保全対象とします。</translation>
    </message>
    <message>
        <source>A reviewer corrected or took out the record; it is kept as it stood.</source>
        <translation>確認者がこのレコードを修正または除外しました。そのときの内容を保持しています。</translation>
    </message>
    <message>
        <source>A reviewer rejected the record.</source>
        <translation>確認者がこのレコードを除外しました。</translation>
    </message>
    <message>
        <source>A row per corridor.</source>
        <translation>回廊ごとに1行。</translation>
    </message>
    <message>
        <source>A row per item and reason, with the mend.</source>
        <translation>項目と理由ごとに1行。対処方法を示します。</translation>
    </message>
    <message>
        <source>A row per organisation and site, corridor or country; no persons.</source>
        <translation>組織とサイト、回廊または国の組ごとに1行。個人は含みません。</translation>
    </message>
    <message>
        <source>A row per site and occasion, as “Make capture histories and closed estimates” gives it, or a row per site.</source>
        <translation>「捕獲履歴と閉鎖個体群の推定値の作成」が出力する、サイトと調査機会ごとに1行の表、またはサイトごとに1行の表。</translation>
    </message>
    <message>
        <source>A row per site and sheet, by country.</source>
        <translation>サイトと情報票ごとに1行。国別に並べます。</translation>
    </message>
    <message>
        <source>A row per site that was assessed.</source>
        <translation>評価したサイトごとに1行。</translation>
    </message>
    <message>
        <source>A row per site, class, reason and source.</source>
        <translation>サイト、区分、理由、出典ごとに1行。</translation>
    </message>
    <message>
        <source>A row per species, country and kind.</source>
        <translation>種、国、種類ごとに1行。</translation>
    </message>
    <message>
        <source>A sample enters with this share of the loci of its laboratory, or more: {share}.</source>
        <translation>検査機関の遺伝子座のうち、型の得られた割合がこの値以上の試料を対象とします: {share}。</translation>
    </message>
    <message>
        <source>A season has the year of its January, from July to June. Sessions share one mask and one fit.</source>
        <translation>季節の年は、7月から翌年6月までのうち1月の属する年とします。すべてのセッションで1つのマスクと1回の当てはめを共有します。</translation>
    </message>
    <message>
        <source>A season is one species in one season of one year. Its counts are added where all of them lie within days: {days}, from the first day to the last. Maxima, averages and parts of sites are never added.</source>
        <translation>ここでの1季節とは、1つの種の、ある年のある季節です。カウントは、最初の日から最後の日まで、すべてが次の日数以内に収まる場合に合計します: {days}。最大値、平均、サイトの一部のカウントを合計することはありません。</translation>
    </message>
    <message>
        <source>A second list of criteria: the output then has its ranks and how they differ.</source>
        <translation>2つ目の基準のリスト。指定すると、出力にその順位と順位の差を加えます。</translation>
    </message>
    <message>
        <source>A sex marker is no locus of the genotype. A male has the Y product in two of three positive amplifications or more, a female shows the X product alone in three. Where marker and source contradict each other, the sex is not used.</source>
        <translation>性別マーカーは、遺伝子型の遺伝子座には含めません。陽性の増幅が3回以上あり、Y産物がそのうち2回以上で得られたものを雄、すべてでX産物だけが得られたものを雌とします。マーカーと出典が矛盾する場合、性別は使用しません。</translation>
    </message>
    <message>
        <source>A share of wrong identities lies between 0 and 1, not {rate}. Nothing was computed. Correct the parameter.</source>
        <translation>個体識別の誤りの割合は0から1までの値で指定します。指定された値: {rate}。何も計算されていません。パラメータを修正してください。</translation>
    </message>
    <message>
        <source>A site stands in each line that applies to one of its species and seasons.</source>
        <translation>各サイトは、その種と季節のいずれかに当てはまる行すべてに数えます。</translation>
    </message>
    <message>
        <source>A spreadsheet may have made {value} of {other}. Write the word of the class behind its code.</source>
        <translation>表計算ソフトが {other} を {value} に変えた可能性があります。コードの後に区分の語を記入してください。</translation>
    </message>
    <message>
        <source>A spreadsheet; “Import site assessments” reads it back.</source>
        <translation>表計算シート。「サイト評価のインポート」で読み込めます。</translation>
    </message>
    <message>
        <source>A station works while at least one of its cameras works; opposed cameras count once.</source>
        <translation>カメラ設置点は、少なくとも1台のカメラが稼働している間を稼働中とします。向かい合わせのカメラは1台と数えます。</translation>
    </message>
    <message>
        <source>A station_id stands for one station or, where the column stations says so, for several that are told together. All identifiers are made anew for each package and fit no other package.</source>
        <translation>station_id は1つのカメラ設置点を表します。カラム stations にその旨がある場合は、まとめて示した複数のカメラ設置点を表します。識別子はすべてパッケージごとに新しく作成され、ほかのパッケージの識別子とは対応しません。</translation>
    </message>
    <message>
        <source>A step has the mean resistance of its two cells, or their mean conductance.</source>
        <translation>1回の移動には、2つのセルの平均移動抵抗、または平均コンダクタンスを用います。</translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX or ODS). Left empty: the published counts of the plugin.</source>
        <translation>カウントの表（CSV、XLSX、ODS）。空欄の場合: プラグインに付属する公表済みのカウント。</translation>
    </message>
    <message>
        <source>A table of targets may be the output TARGETS_HELD, edited. A target of one country is met by the units of that country, besides that of the whole.</source>
        <translation>目標値の表には、出力 TARGETS_HELD を編集したものを使えます。国別の目標値は、全体の目標値とは別に、その国の計画単位で満たします。</translation>
    </message>
    <message>
        <source>A table whose columns you named. Fields: {fields}.</source>
        <translation>カラムを手動で対応付けた表。フィールド: {fields}。</translation>
    </message>
    <message>
        <source>A test asks; a person decides. A record that was taken out stays in the table of issues with all its values. Generalised places take part in no test of places.</source>
        <translation>検査は問いを示すもので、判断は人が行います。除外したレコードは、すべての値とともに問題点のテーブルに残ります。ぼかした位置は、位置に関する検査の対象になりません。</translation>
    </message>
    <message>
        <source>A time has no offset from universal time.</source>
        <translation>時刻に協定世界時との時差がありません。</translation>
    </message>
    <message>
        <source>A time or its offset from universal time is missing.</source>
        <translation>時刻、または協定世界時との時差がありません。</translation>
    </message>
    <message>
        <source>A time without work cannot be read or ends before it begins, so it was left out of the effort.</source>
        <translation>休止期間を読み取れないか、終了が開始より前のため、調査努力量の計算に含めていません。</translation>
    </message>
    <message>
        <source>A trend is that of the counted sites, not of the population. What was not counted is filled in by a log-linear model in which all sites change alike (Pannekoek and van Strien 2001). Countries do not add up to the flyway.</source>
        <translation>増減傾向はカウントしたサイトのものであり、個体群のものではありません。カウントのない値は、すべてのサイトが同じように変化するとする対数線形モデルで補完します（Pannekoek and van Strien 2001）。国別の値を合計しても、フライウェイの値にはなりません。</translation>
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
        <source>A year more or less would put the record into its deployment.</source>
        <translation>年を1年ずらすと、レコードがカメラ設置の期間内に収まります。</translation>
    </message>
    <message>
        <source>A zip. It gets its name only after it has been read again.</source>
        <translation>zipファイル。読み直して確認した後に、初めて正式なファイル名が付きます。</translation>
    </message>
    <message>
        <source>AIC</source>
        <translation>AIC（赤池情報量規準）</translation>
    </message>
    <message>
        <source>AICc</source>
        <translation>AICc（有限修正赤池情報量規準）</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC値</translation>
    </message>
    <message>
        <source>AUC: 0.5 is chance, 1 is best; the first row flatters. Boyce index: 1 is best, 0 is chance, below 0 is wrong. A test with fewer than 5 presences is not known.</source>
        <translation>AUC: 0.5は偶然と同じ、1が最良です。1行目の値は実際より良く出ます。Boyce指数: 1が最良、0は偶然と同じ、0未満は誤りです。在データが5未満の検証の結果は不明とします。</translation>
    </message>
    <message>
        <source>Above 0. Not used by the linear transform.</source>
        <translation>0より大きい値。線形変換では使用しません。</translation>
    </message>
    <message>
        <source>Above 65,536 units the ranges and the acceptability are good to about 1 in 65,536 of the units; below they are exact.</source>
        <translation>単位が65,536個を超える場合、順位の幅と受容度の精度は、単位数の約65,536分の1です。それ以下の場合は厳密です。</translation>
    </message>
    <message>
        <source>Abundance from capture histories</source>
        <translation>捕獲履歴による個体数</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Acceptability</source>
        <translation>受容度</translation>
    </message>
    <message>
        <source>Acceptability is the share of the draws in which a unit is among the best (Lahdelma, Hokkanen and Salminen 1998): near 1 it is among them whatever the weights are. Fields contrib_ hold what each criterion adds to the score.</source>
        <translation>受容度とは、抽出のうち、その単位が最良のものに入る割合です（Lahdelma, Hokkanen and Salminen 1998）。1に近ければ、重みにかかわらず最良のものに入ります。contrib_ で始まるフィールドは、各基準がスコアに加える値です。</translation>
    </message>
    <message>
        <source>Acceptability is the share of the draws in which a unit is among these.</source>
        <translation>受容度とは、抽出のうち、その単位がこの中に入る割合です。</translation>
    </message>
    <message>
        <source>Account for survey effort</source>
        <translation>調査努力量の集計</translation>
    </message>
    <message>
        <source>Account of an import</source>
        <translation>インポートの明細</translation>
    </message>
    <message>
        <source>Account of the check</source>
        <translation>検査の明細</translation>
    </message>
    <message>
        <source>Account of the check (HTML)</source>
        <translation>検査の明細（HTML）</translation>
    </message>
    <message>
        <source>Account of the forms</source>
        <translation>様式の明細</translation>
    </message>
    <message>
        <source>Account of the import</source>
        <translation>インポートの明細</translation>
    </message>
    <message>
        <source>Account of the import (HTML)</source>
        <translation>インポートの明細（HTML）</translation>
    </message>
    <message>
        <source>Accounts for survey effort: when each station worked and when not, and how much that is by country, distance from the border, year and method. Days, hours and kilometres are never added.</source>
        <translation>調査努力量を集計します。各カメラ設置点がいつ稼働し、いつ休止していたかと、その量を国、国境からの距離、年、方法別に示します。日数、時間、キロメートルを足し合わせることはありません。</translation>
    </message>
    <message>
        <source>Across a border</source>
        <translation>国境をまたぐ回廊</translation>
    </message>
    <message>
        <source>Acting together</source>
        <translation>共同での取り組み</translation>
    </message>
    <message>
        <source>Acting together saves at least {least} % and at most {most} % of what acting alone takes.</source>
        <translation>共同で取り組むと、単独で取り組む場合に必要な量の {least}%以上、{most}%以下を節約できます。</translation>
    </message>
    <message>
        <source>Add a judge</source>
        <translation>評価者を追加</translation>
    </message>
    <message>
        <source>Add a layer of core areas and a raster of resistance to the project, or build the raster by the tools below.</source>
        <translation>コアエリアのレイヤと移動抵抗のラスタをプロジェクトに追加するか、下のツールでラスタを作成してください。</translation>
    </message>
    <message>
        <source>Add species, season and population to table site_species.</source>
        <translation>テーブル site_species に、種、季節、個体群を追加してください。</translation>
    </message>
    <message>
        <source>Add the counts of all other waterbirds by hand.</source>
        <translation>ほかのすべての水鳥のカウントを手作業で追加してください。</translation>
    </message>
    <message>
        <source>Add the organisation and its role to table stakeholders.</source>
        <translation>テーブル stakeholders に、組織とその役割を追加してください。</translation>
    </message>
    <message>
        <source>Add the threats to the site to table threats.</source>
        <translation>テーブル threats に、サイトへの脅威を追加してください。</translation>
    </message>
    <message>
        <source>Added: {added}; changed: {changed}; gone: {gone}; unchanged: {unchanged}.</source>
        <translation>追加: {added}、変更: {changed}、消失: {gone}、変更なし: {unchanged}。</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Adds how many of these lines or polygons the way meets.</source>
        <translation>経路が交わるこれらのラインまたはポリゴンの数を加えます。</translation>
    </message>
    <message>
        <source>Adds rank and place of each corridor under contrasts of 10, 100 and 1000; takes three times longer.</source>
        <translation>コントラスト10、100、1000のそれぞれについて、各回廊の順位と位置を加えます。所要時間は3倍になります。</translation>
    </message>
    <message>
        <source>Adds the protected share of each corridor.</source>
        <translation>各回廊の保護されている割合を加えます。</translation>
    </message>
    <message>
        <source>Adds the way of least cost to crossings with exact places. Projected in metres, square cells, 1 or more.</source>
        <translation>正確な位置のある越境移動に、最小コスト経路を追加します。メートル単位の投影座標系で、セルは正方形、値は1以上とします。</translation>
    </message>
    <message>
        <source>Administrative region</source>
        <translation>行政区域</translation>
    </message>
    <message>
        <source>Aerial imagery</source>
        <translation>航空写真</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>After an interruption this run begins anew, for its results go to no lasting folder. Choose a folder of the working file, where it can go on.</source>
        <translation>結果の保存先が恒久的なフォルダではないため、中断した場合、この実行は最初からやり直しになります。作業ファイルのフォルダを選択すると、そこから続けられます。</translation>
    </message>
    <message>
        <source>Age class</source>
        <translation>齢区分</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>Agree on one method</source>
        <translation>1つの方法に合意</translation>
    </message>
    <message>
        <source>Agree on recommendations and write them into table recommendations.</source>
        <translation>提言について合意し、テーブル recommendations に記入してください。</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Agreed codes are one animal in all data sets, or each data set has its own, or the matched individuals tell.</source>
        <translation>取り決めたコードがすべてのデータセットで同じ個体を表すか、コードがデータセットごとに別の個体を表すか、または照合した個体の表に従います。</translation>
    </message>
    <message>
        <source>Agreement of reviewers</source>
        <translation>確認者間の一致度</translation>
    </message>
    <message>
        <source>Air pollution</source>
        <translation>大気汚染</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All alleles must be of one laboratory, or be calibrated as “Match genotypes” has it; otherwise groups differ because their laboratories do, and the report says so. Sex markers are left out.</source>
        <translation>すべての対立遺伝子は、同じ検査機関のものであるか、「遺伝子型の照合」と同じ方法で較正されていなければなりません。そうでない場合、検査機関の違いがグループの差として現れ、その旨を報告書に示します。性別マーカーは対象から外します。</translation>
    </message>
    <message>
        <source>All animals</source>
        <translation>すべての個体</translation>
    </message>
    <message>
        <source>All animals are taken to be equal in survival, crossing and detection. Where they differ much, the intervals are too narrow.</source>
        <translation>生存、越境移動、検出の確率は、すべての個体で等しいとみなします。個体による違いが大きい場合、区間は狭すぎる値になります。</translation>
    </message>
    <message>
        <source>All animals were seen on one side: {sides}. No rate was estimated. Import the records of the other side, or choose more in COUNTRIES.</source>
        <translation>すべての個体が一方の側だけで確認されています: {sides}。率は推定されていません。他方の側のレコードをインポートするか、COUNTRIES で国を追加してください。</translation>
    </message>
    <message>
        <source>All cells of a polygon are one node (a short circuit), even over cells without data.</source>
        <translation>ポリゴンのすべてのセルを1つのノードとします（短絡）。データのないセルがあっても同様です。</translation>
    </message>
    <message>
        <source>All countries, each site once</source>
        <translation>すべての国（各サイトは1回のみ）</translation>
    </message>
    <message>
        <source>All counts are zero.</source>
        <translation>すべてのカウントが0です。</translation>
    </message>
    <message>
        <source>All counts of seasons in the period</source>
        <translation>期間内の季節の全カウント</translation>
    </message>
    <message>
        <source>All flagship waterbirds together</source>
        <translation>フラッグシップ種の水鳥の合計</translation>
    </message>
    <message>
        <source>All key sites of this country; it is also filled in as the country of the office.</source>
        <translation>この国のすべての重要生息地。機関の国としても記入されます。</translation>
    </message>
    <message>
        <source>All loci, by amplifications</source>
        <translation>全遺伝子座（増幅回数による加重）</translation>
    </message>
    <message>
        <source>All loci, plain mean</source>
        <translation>全遺伝子座（単純平均）</translation>
    </message>
    <message>
        <source>All needed measures taken</source>
        <translation>必要な対策をすべて実施</translation>
    </message>
    <message>
        <source>All numbers are minima. A crossing whose animal was last seen before the period may have happened before it as well.</source>
        <translation>数値はすべて最小値です。期間より前に最後に確認された個体の越境移動は、期間より前に起きた可能性もあります。</translation>
    </message>
    <message>
        <source>All numbers are of the joint population of all sides. There is no estimate by country: animals that live on two sides would be counted twice.</source>
        <translation>数値はすべて、全側を合わせた共同の個体群のものです。国別の推定値はありません。2つの側で生活する個体を二重に数えることになるためです。</translation>
    </message>
    <message>
        <source>All numbers of crossings are minimum numbers: what cameras and samples miss is not in them.</source>
        <translation>越境移動の回数はすべて最小値です。カメラと試料で捉えられなかったものは含まれません。</translation>
    </message>
    <message>
        <source>All of it becomes visible at once or not at all. If the import is interrupted, the database is as it was before.</source>
        <translation>取り込みの結果は、全体が一度に反映されるか、まったく反映されないかのどちらかです。インポートが中断された場合、データベースは元の状態のままです。</translation>
    </message>
    <message>
        <source>All of it should be mapped. Without it only holes in the map are gaps.</source>
        <translation>調査地域は、全体が地図化されている必要があります。指定しない場合は、地図の中の穴だけを隙間とします。</translation>
    </message>
    <message>
        <source>All of them hold for a closed population: more than 90 days are warned of. They are of the joint population of all sides; an estimate by country is not given, because it would count animals that live on two sides twice. By country only the animals seen are told, beside the joint minimum. A wrong identity makes one animal two and the estimates too high.</source>
        <translation>いずれも閉鎖個体群を前提とし、90日を超える場合は警告します。推定値は全側を合わせた共同の個体群のものです。国別の推定値は、2つの側で生活する個体を二重に数えることになるため示しません。国別に示すのは、確認された個体だけで、共同の最小値を併記します。個体識別の誤りがあると、1個体が2個体となり、推定値が高くなりすぎます。</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>すべての組</translation>
    </message>
    <message>
        <source>All records lie at one place.</source>
        <translation>すべてのレコードが同じ位置にあります。</translation>
    </message>
    <message>
        <source>All records of a species, or those of each individual; without a name, those that may be one animal.</source>
        <translation>種のすべてのレコード、または個体ごとのレコード。個体名がない場合は、同じ個体の可能性があるレコード。</translation>
    </message>
    <message>
        <source>All sites are taken to change alike and to be independent; birds that move from one site to another break both. Maxima of sites are of different days. Too few counts give insufficient data with the reason; a season known to be incomplete counts as not counted, and not counted is never zero.</source>
        <translation>すべてのサイトは同じように変化し、互いに独立であるとみなします。サイト間を移動する鳥がいると、どちらも成り立ちません。各サイトの最大値は、それぞれ別の日のものです。カウントが少なすぎる場合は、理由を添えて「データ不足」とします。不完全であるとわかっている季節は、カウントなしとして扱います。カウントなしを0とみなすことはありません。</translation>
    </message>
    <message>
        <source>All sites of the flyway</source>
        <translation>フライウェイの全サイト</translation>
    </message>
    <message>
        <source>All sites with a score</source>
        <translation>スコアのあるすべてのサイト</translation>
    </message>
    <message>
        <source>All steps were done without reaching the gap asked for: something better may exist.</source>
        <translation>求められたギャップに達しないまま、すべての手順を終えました。さらに良い選択があるかもしれません。</translation>
    </message>
    <message>
        <source>All tables are there from the first day, so that no office has to move its data later. A conservation database that exists already is kept as it is.</source>
        <translation>すべてのテーブルを最初から備えるため、後でデータを移す必要はありません。既存の保全データベースはそのまま残します。</translation>
    </message>
    <message>
        <source>All targets at least cost</source>
        <translation>最小コストで全目標値を達成</translation>
    </message>
    <message>
        <source>All targets at least cost; or within a budget the least shortfall, or the most targets met.</source>
        <translation>最小コストで全目標値を達成するか、予算内で、不足を最小化するか、達成する目標値の数を最大化します。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>All together: one scale for all units, so that rank 1 is the best of the whole region, and a country whose values are lower has its units further down. By country: the scale and the ranks are those within each country, so that each has its own rank 1, and ranks of two countries cannot be compared. Neither ranks countries.</source>
        <translation>全体: すべての単位に1つの尺度を用います。順位1は地域全体で最良の単位となり、値の低い国の単位は下位になります。国別: 尺度と順位は各国の中のものです。国ごとに順位1があり、2つの国の順位は比較できません。いずれの方法でも、国を順位付けすることはありません。</translation>
    </message>
    <message>
        <source>All units cost 0. Nothing was computed. Choose another field, or none to take the area.</source>
        <translation>すべての計画単位のコストが0です。何も計算されていません。別のフィールドを選択するか、面積を用いる場合はフィールドを指定しないでください。</translation>
    </message>
    <message>
        <source>All units with selected (1 or 0), frequency among the solutions, and rarity.</source>
        <translation>すべての計画単位。selected（1または0）、解に含まれる頻度、希少性を付けます。</translation>
    </message>
    <message>
        <source>All weights are 0. Nothing was computed. Choose another field or leave it out.</source>
        <translation>重みがすべて0です。何も計算されていません。別のフィールドを選択するか、指定を省略してください。</translation>
    </message>
    <message>
        <source>All weights are 0. Nothing was computed. Give a criterion a weight above 0.</source>
        <translation>重みがすべて0です。何も計算されていません。いずれかの基準に0より大きい重みを指定してください。</translation>
    </message>
    <message>
        <source>All, each once</source>
        <translation>全体（重複なし）</translation>
    </message>
    <message>
        <source>Alleles</source>
        <translation>対立遺伝子</translation>
    </message>
    <message>
        <source>Alleles of laboratories that are not calibrated to each other cannot be compared. No match between them is declared.</source>
        <translation>検査機関の間に較正がない場合、対立遺伝子は比較できません。両者の間の一致は判定しません。</translation>
    </message>
    <message>
        <source>Alleles, richness, heterozygosity, Fis and the exact test.</source>
        <translation>対立遺伝子、対立遺伝子の豊富さ、ヘテロ接合度、Fis、正確検定。</translation>
    </message>
    <message>
        <source>Allelic richness</source>
        <translation>対立遺伝子の豊富さ</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>Alone, each country reaches the share of each target that it holds of the feature in its own units; together the group reaches the sum wherever it is best. Targets of one country (TARGETS_TABLE) stay its own. With a budget each has its part by the cost of its units.</source>
        <translation>単独の場合、各国は、自国の計画単位にある保全対象の量の割合に応じて、各目標値の分担分を達成します。共同の場合、グループは、最も適した場所でその合計を達成します。1か国だけの目標値（TARGETS_TABLE）は、その国のもののままです。予算がある場合は、計画単位のコストに応じて各国に配分します。</translation>
    </message>
    <message>
        <source>Along the line.</source>
        <translation>線に沿った長さ。</translation>
    </message>
    <message>
        <source>Along the line. The report has no segments shorter than 15 km.</source>
        <translation>線に沿った長さ。報告書では、区間の長さを15 km以上とします。</translation>
    </message>
    <message>
        <source>Along which stretches of the border did animals cross it?</source>
        <translation>動物は国境のどの部分を越えましたか？</translation>
    </message>
    <message>
        <source>Altai</source>
        <translation>アルタイ</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>代替経路</translation>
    </message>
    <message>
        <source>Alternative way</source>
        <translation>代替経路</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>代替経路の数</translation>
    </message>
    <message>
        <source>Alternatives are searched with resistance ten times higher near the ways found before, within 5 percent of the length of the cheapest (penalty method, Johnson et al. 1993), and listed where at least half of their length leads elsewhere (Abraham et al. 2013). cost is their real cost, detour that cost against the least.</source>
        <translation>代替経路は、すでに見つかった経路の近く（最もコストの低い経路の長さの5%以内）の移動抵抗を10倍にして探索し（ペナルティ法、Johnson et al. 1993）、長さの半分以上が別の場所を通るものを一覧に示します（Abraham et al. 2013）。cost は実際のコスト、detour はそのコストの最小コストに対する比です。</translation>
    </message>
    <message>
        <source>Alternatives that lead elsewhere for at least half of their length: {found}, for {corridors} corridors.</source>
        <translation>長さの半分以上が別の場所を通る代替経路: {found}、対象の回廊: {corridors}。</translation>
    </message>
    <message>
        <source>Ambiguous rows are records whose side is in doubt. They are listed and never counted.</source>
        <translation>「不確か」の行は、国境のどちら側か判別できないレコードによるものです。一覧に示しますが、回数には数えません。</translation>
    </message>
    <message>
        <source>Among the best in {share} of the random draws</source>
        <translation>無作為抽出の {share} で最良のものに入る</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Amount of a raster</source>
        <translation>ラスタの量</translation>
    </message>
    <message>
        <source>Amount of effort</source>
        <translation>調査努力量の値</translation>
    </message>
    <message>
        <source>Amount, protected amount and share of each feature by country, and whether the target is met.</source>
        <translation>各保全対象の国別の量、保護されている量と割合、および目標値を達成しているかどうか。</translation>
    </message>
    <message>
        <source>Amounts of different units are never added.</source>
        <translation>単位の異なる量を足し合わせることはありません。</translation>
    </message>
    <message>
        <source>An allele has decimals: its size must be binned to a whole number first.</source>
        <translation>対立遺伝子のサイズに小数があります。先に整数へ区分してください。</translation>
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
        <source>An animal was caught at two stations in one occasion, which detectors of the kind “multi” cannot do. Nothing was estimated. Choose “proximity” or “count”.</source>
        <translation>1つの個体が同じ調査機会に2つの設置点で捕獲されています。これは、種類が「multi」の検出器では起こりません。何も推定されていません。「proximity」または「count」を選択してください。</translation>
    </message>
    <message>
        <source>An area is a list of sites without a boundary. Effort, animals and what is not shared are of the whole of each country. An office adds areas of its own in the tables study_areas and study_area_sites and names them in OWN_AREAS.</source>
        <translation>地域はサイトの一覧であり、境界はありません。調査努力量、個体、共有されていないものは、各国全体についてのものです。機関独自の地域は、テーブル study_areas と study_area_sites に追加し、OWN_AREAS に指定します。</translation>
    </message>
    <message>
        <source>An earlier row tells of the same.</source>
        <translation>同じことを示す行が前にあります。</translation>
    </message>
    <message>
        <source>An estimate lies at its limit or has no error: the histories do not tell use and detection apart. Take fewer covariates or more visits.</source>
        <translation>推定値が限界に達しているか、標準誤差がありません。この履歴では、利用と検出を区別できません。共変量を減らすか、訪問を増やしてください。</translation>
    </message>
    <message>
        <source>An estimate or interval from samples reaches the largest population searched; it may be larger.</source>
        <translation>試料による推定値と区間は、探索した最大の個体群サイズに達しています。実際にはこれより大きい可能性があります。</translation>
    </message>
    <message>
        <source>An exact archive needs a recipient, whom the run records.</source>
        <translation>正確な位置を含むアーカイブには提供先が必要です。提供先は実行の記録に残ります。</translation>
    </message>
    <message>
        <source>An exact package needs a recipient, whom the run records. It has all that the standard has a field for. Other columns of the source stay in the database.</source>
        <translation>正確な位置を含むパッケージには提供先が必要です。提供先は実行の記録に残ります。標準にフィールドがある内容はすべて含まれます。取り込み元のその他のカラムはデータベースに残ります。</translation>
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
        <source>An object with a test and its level (off, info, flag, reject), or with its level and its numbers: {"near_capital": "off", "impossible_speed": {"level": "flag", "AT_km_day": 80}}. Left empty: the default levels.</source>
        <translation>検査とそのレベル（off、info、flag、reject）、またはレベルと数値を指定するオブジェクト: {"near_capital": "off", "impossible_speed": {"level": "flag", "AT_km_day": 80}}。空欄の場合: 既定のレベル。</translation>
    </message>
    <message>
        <source>An object with species_id, agency_a, code_a, agency_b and code_b.</source>
        <translation>species_id、agency_a、code_a、agency_b、code_b を持つオブジェクト。</translation>
    </message>
    <message>
        <source>An observation of one picture is told by the record of its event.</source>
        <translation>1枚の画像の観察は、そのイベントのレコードに含まれています。</translation>
    </message>
    <message>
        <source>An occasion is 7 days by default, counted in UTC from the first day on. All cameras of a station are one station, which works while one of them works. Where it does not work the effort is 0, which is not the same as no detection; in the histories - stands where nothing worked. Records known to a day count, coarser ones do not. Cubs are left out. Every record that is left out is counted with its reason.</source>
        <translation>調査機会は、デフォルトでは7日で、開始日からUTCで数えます。同じ設置点のカメラはすべて1つの設置点とみなし、1台でも稼働している間を稼働中とします。稼働していない設置点の調査努力量は0で、検出がないこととは異なります。どの設置点も稼働していない場合、履歴には - を示します。日までわかるレコードだけを用い、それより粗いものは用いません。仔は対象から外します。対象から外したレコードは、すべて理由とともに件数を示します。</translation>
    </message>
    <message>
        <source>An occasion is {days} days of UTC, the same for all sides. Where a station did not work, its effort is 0, which is not the same as no detection.</source>
        <translation>調査機会はUTCの {days} 日間で、すべての側で共通です。稼働していない設置点の調査努力量は0で、検出がないこととは異なります。</translation>
    </message>
    <message>
        <source>An occasion with effort 0 was no visit. Left empty, every row was one.</source>
        <translation>調査努力量が0の調査機会は、訪問なしとします。空欄の場合は、すべての行を訪問とします。</translation>
    </message>
    <message>
        <source>An office on each side of the lake assesses its site, and then both look at the lake together.</source>
        <translation>湖の両側の機関がそれぞれのサイトを評価し、その後、両者が湖を共同で見渡します。</translation>
    </message>
    <message>
        <source>An officer or a country. Without a field all rows are of one judge.</source>
        <translation>担当者または国。フィールドを指定しない場合、すべての行を1人の評価者のものとします。</translation>
    </message>
    <message>
        <source>An outline is written for one site or for the sites of one species. Nothing was written. Give one of them.</source>
        <translation>骨子は、1つのサイト、または1つの種のサイトについて作成します。何も書き出されていません。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>個体</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>個体数</translation>
    </message>
    <message>
        <source>Animals are counted again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>この割合の誤ったコードを加えて、個体数を数え直します。空欄の場合: 種ごとの値。</translation>
    </message>
    <message>
        <source>Animals are those of all years.</source>
        <translation>個体は全年のものです。</translation>
    </message>
    <message>
        <source>Animals at least</source>
        <translation>最小個体数</translation>
    </message>
    <message>
        <source>Animals at least = first + second - both, from codes and sides alone. National numbers are never added up: the sum is shown for what it counts twice.</source>
        <translation>最小個体数 = 1番目 + 2番目 - 両方。コードと側だけから求めます。国別の数を足し合わせて総数とすることはありません。合計は、どれだけ二重に数えるかを示すためのものです。</translation>
    </message>
    <message>
        <source>Animals at least: {least}; at most: {most}; pairs joined: {joined}; conflicts: {conflicts}.</source>
        <translation>最小個体数: {least}、最大個体数: {most}、統合した組: {joined}、矛盾: {conflicts}。</translation>
    </message>
    <message>
        <source>Animals at most</source>
        <translation>最大個体数</translation>
    </message>
    <message>
        <source>Animals by country</source>
        <translation>国別の個体数</translation>
    </message>
    <message>
        <source>Animals by grade and country</source>
        <translation>等級と国別の個体数</translation>
    </message>
    <message>
        <source>Animals caught</source>
        <translation>捕獲された個体</translation>
    </message>
    <message>
        <source>Animals caught at stations with effort: {animals}; a spatial model needs {least} or more. Nothing was estimated. Choose more days or sides.</source>
        <translation>調査努力量のある設置点で捕獲された個体: {animals}。空間モデルには {least} 個体以上が必要です。何も推定されていません。日数または側を増やしてください。</translation>
    </message>
    <message>
        <source>Animals caught in more than one session: {animals}. Sessions are fitted as populations of their own, so the limits are too narrow, and numbers of sessions are not to be added up.</source>
        <translation>複数のセッションで捕獲された個体: {animals}。各セッションを別々の個体群として当てはめるため、限界の幅は狭すぎます。セッションの個体数を足し合わせないでください。</translation>
    </message>
    <message>
        <source>Animals counted once by pair of agencies, from the codes alone.</source>
        <translation>コードだけに基づき、機関の組ごとに各個体を1回だけ数えた数。</translation>
    </message>
    <message>
        <source>Animals counted once by pair of countries, and what adding up national lists would count twice.</source>
        <translation>2か国の組ごとに各個体を1回だけ数えた数と、国別の一覧を足し合わせた場合に二重に数える数。</translation>
    </message>
    <message>
        <source>Animals expected</source>
        <translation>期待個体数</translation>
    </message>
    <message>
        <source>Animals in all</source>
        <translation>個体の総数</translation>
    </message>
    <message>
        <source>Animals known by photographs and animals known by genotypes are two lists. They are never added up, for one animal may stand in both.</source>
        <translation>写真で識別した個体と遺伝子型で識別した個体は、2つの別の一覧です。同じ個体が両方に含まれる可能性があるため、合算することはありません。</translation>
    </message>
    <message>
        <source>Animals of Primorye seen in China, at least</source>
        <translation>沿海地方の個体のうち中国で確認された最小数</translation>
    </message>
    <message>
        <source>Animals of all sides together: {animals}; occasions with effort: {occasions}; captures: {captures}; flank: {flank}.</source>
        <translation>全側を合わせた個体: {animals}、調査努力量のある調査機会: {occasions}、捕獲: {captures}、体側: {flank}。</translation>
    </message>
    <message>
        <source>Animals of the left flank</source>
        <translation>左体側の個体</translation>
    </message>
    <message>
        <source>Animals of the right flank</source>
        <translation>右体側の個体</translation>
    </message>
    <message>
        <source>Animals of unknown sex may be either.</source>
        <translation>性別不明の個体は、雌雄どちらの可能性もあります。</translation>
    </message>
    <message>
        <source>Animals on both sides</source>
        <translation>両側で確認された個体</translation>
    </message>
    <message>
        <source>Animals on several sides in one occasion, of which the last is used</source>
        <translation>1つの調査機会に複数の側で確認され、最後の側を用いた個体</translation>
    </message>
    <message>
        <source>Animals per 100 km2</source>
        <translation>100 km²あたりの個体数</translation>
    </message>
    <message>
        <source>Animals per 100 km2: {density}; animals expected in the mask of all sides: {expected}, from {low} to {high}. Sigma {sigma} m, buffer {buffer} m.</source>
        <translation>100 km²あたりの個体数: {density}、全側のマスク内の期待個体数: {expected}（{low}～{high}）。シグマ {sigma} m、バッファ {buffer} m。</translation>
    </message>
    <message>
        <source>Animals proposed</source>
        <translation>提案した個体</translation>
    </message>
    <message>
        <source>Animals seen in more than one country</source>
        <translation>2か国以上で確認された個体</translation>
    </message>
    <message>
        <source>Animals seen in two occasions or more: {animals}, needed: {least}. No rate was estimated. Choose a longer period or shorter occasions, or use the minimum numbers.</source>
        <translation>2つ以上の調査機会に確認された個体: {animals}、必要な数: {least}。率は推定されていません。より長い期間またはより短い調査機会を選択するか、最小数を用いてください。</translation>
    </message>
    <message>
        <source>Animals seen, not to be added up</source>
        <translation>確認された個体（合計不可）</translation>
    </message>
    <message>
        <source>Animals that crossed, by sex</source>
        <translation>越境した個体（性別）</translation>
    </message>
    <message>
        <source>Animals whose genotype fits another group better than 99 percent of simulated residents do: {migrants} of {animals}. This is never counted as a border crossing.</source>
        <translation>遺伝子型が、シミュレーションした定住個体の99%よりもほかのグループによく適合する個体: {animals} のうち {migrants}。これを越境移動として数えることはありません。</translation>
    </message>
    <message>
        <source>Animals with a code and animals known by genotype alone are two lists of perhaps the same animals. They are never added up: each number is of the larger list.</source>
        <translation>コードのある個体と遺伝子型だけで識別した個体は、2つの別の一覧で、同じ個体が含まれる可能性があります。合算することはなく、どの数も大きいほうの一覧によるものです。</translation>
    </message>
    <message>
        <source>Animals with a crossing, then all animals with two usable records or more. Females and males are compared by Fisher's exact test, two-sided; unknown sex is in no test. Only tracks have a ratio of rates, with the exact interval of Clopper and Pearson (1934).</source>
        <translation>越境移動のある個体と、使用できるレコードが2件以上あるすべての個体を示します。雌と雄は、Fisherの正確検定（両側）で比較し、性別不明の個体はどの検定にも含めません。率の比を示すのは移動の軌跡だけで、ClopperとPearson（1934）の正確な区間を付けます。</translation>
    </message>
    <message>
        <source>Animals with a range</source>
        <translation>行動圏のある個体</translation>
    </message>
    <message>
        <source>Animals with two records or more</source>
        <translation>レコードが2件以上ある個体</translation>
    </message>
    <message>
        <source>Animals without a range</source>
        <translation>行動圏のない個体</translation>
    </message>
    <message>
        <source>Animals without a range: {animals}. {reason}</source>
        <translation>行動圏のない個体: {animals}。{reason}</translation>
    </message>
    <message>
        <source>Animals: {animals} of {all}.</source>
        <translation>個体: {animals} / {all}。</translation>
    </message>
    <message>
        <source>Animals: {animals}; groups: {groups}; loci: {loci}.</source>
        <translation>個体: {animals}、グループ: {groups}、遺伝子座: {loci}。</translation>
    </message>
    <message>
        <source>Animals: {animals}; stations: {stations}; cells of the mask: {cells}. One fit takes about {seconds} s and {megabytes} MB.</source>
        <translation>個体: {animals}、設置点: {stations}、マスクのセル: {cells}。1回の当てはめには約 {seconds} 秒と {megabytes} MBを要します。</translation>
    </message>
    <message>
        <source>Animals: {animals}; with a home range: {ranges}; without one: {left}.</source>
        <translation>個体: {animals}、行動圏のある個体: {ranges}、ない個体: {left}。</translation>
    </message>
    <message>
        <source>Another country than stated</source>
        <translation>記載と異なる国</translation>
    </message>
    <message>
        <source>Another data set has an observation of the species at nearly the same time and place.</source>
        <translation>別のデータセットに、ほぼ同じ時刻と場所での同じ種の観察があります。</translation>
    </message>
    <message>
        <source>Another data set has the same observation in another datum or online map.</source>
        <translation>別のデータセットに、測地系またはオンライン地図だけが異なる同じ観察があります。</translation>
    </message>
    <message>
        <source>Another data set has the same observation in another time zone.</source>
        <translation>別のデータセットに、タイムゾーンだけが異なる同じ観察があります。</translation>
    </message>
    <message>
        <source>Another data set has the same observation.</source>
        <translation>別のデータセットに同じ観察があります。</translation>
    </message>
    <message>
        <source>Another data set seems to hold the same observation.</source>
        <translation>別のデータセットに同じ観察があると思われます。</translation>
    </message>
    <message>
        <source>Answers in which offices differ</source>
        <translation>機関間で異なる回答</translation>
    </message>
    <message>
        <source>Answers in which two offices differ: {rows}.</source>
        <translation>2つの機関の間で異なる回答: {rows}。</translation>
    </message>
    <message>
        <source>Any other table (CSV, TSV, XLSX, ODS) with a species, a date and a place, its headers in any of seven languages. What the header does not tell, MAPPING says: {"species": "what", "date": "when", "declaredSide": "=RUS"}. The dialog of the dock saves it as a profile, and PROFILE uses it without a screen.</source>
        <translation>種、日付、場所のあるその他の表（CSV、TSV、XLSX、ODS）。見出しは7言語のいずれでもかまいません。見出しからわからない内容は MAPPING で指定します: {"species": "what", "date": "when", "declaredSide": "=RUS"}。ドックのダイアログで対応付けをプロファイルとして保存でき、PROFILE を指定すると画面を開かずに使用できます。</translation>
    </message>
    <message>
        <source>Aquaculture</source>
        <translation>水産養殖</translation>
    </message>
    <message>
        <source>Archive {file} holds a member that would leave its folder: {member}. Nothing was changed. Do not use this archive.</source>
        <translation>アーカイブ {file} に、展開先フォルダの外に出る項目があります: {member}。何も変更されていません。このアーカイブは使用しないでください。</translation>
    </message>
    <message>
        <source>Archive {file} holds no occurrences; its core is {kind}. Nothing was changed. Ask for an archive of occurrences or of events with occurrences.</source>
        <translation>アーカイブ {file} にオカレンスが含まれていません。コアは {kind} です。何も変更されていません。オカレンス、またはオカレンスを伴うイベントのアーカイブを依頼してください。</translation>
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
        <source>Area (km²)</source>
        <translation>面積（km²）</translation>
    </message>
    <message>
        <source>Area of a unit (km²)</source>
        <translation>計画単位の面積（km²）</translation>
    </message>
    <message>
        <source>Area of the landscape (ha)</source>
        <translation>景観の面積（ha）</translation>
    </message>
    <message>
        <source>Area of the mask (km2)</source>
        <translation>マスクの面積（km²）</translation>
    </message>
    <message>
        <source>Area, share of the current, and normalised current of each country.</source>
        <translation>国別の面積、電流の割合、正規化電流。</translation>
    </message>
    <message>
        <source>Areas and lengths are those of the ellipsoid. Their split by country comes from points in each feature, so it is known to about 1 %. Near a border and at sea the country is unknown; such parts count in all. No gap is cut along a border: one on both sides names both countries. Of points the tables tell how many lack protection, not which. A database adds its habitats by type, each computed corridor, the sites and cells of each species, and each site alone.</source>
        <translation>面積と長さは楕円体上の値です。国別の内訳は、各保全対象の中の点から求めるため、精度は約1%です。国境の近くと海上では国は不明となり、そのような部分は全体にだけ含めます。保全ギャップを国境に沿って切断することはありません。両側にまたがるものには、両国の名前を示します。ポイントについては、保護されていないものの数を表に示しますが、どれであるかは示しません。データベースを指定すると、タイプ別の生息地、計算した各回廊、種ごとのサイトと分布のセル、個々のサイトが加わります。</translation>
    </message>
    <message>
        <source>Areas are measured in an equal-area projection centred on the animal. The share of a country comes from points on an even grid in the range, about 4,000 of them, whose side the layer of the office or the bundled strips tell. Where they do not tell it, near a border or at sea, the share is called unknown. No range is cut along a border.</source>
        <translation>面積は、個体を中心とする正積図法で測定します。国別の割合は、行動圏内の等間隔グリッド上の約4,000点から求め、各点の側は機関のレイヤまたは付属の境界帯から判別します。国境の近くや海上など、判別できない部分は「不明」とします。行動圏を国境に沿って切断することはありません。</translation>
    </message>
    <message>
        <source>Areas of habitats</source>
        <translation>生息地の面積</translation>
    </message>
    <message>
        <source>Areas of the corridors</source>
        <translation>回廊の範囲</translation>
    </message>
    <message>
        <source>Areas of the office's own range layer, drawn as they are there.</source>
        <translation>機関独自の分布域レイヤの区域をそのまま描画したもの。</translation>
    </message>
    <message>
        <source>Areas without resistance</source>
        <translation>移動抵抗のない区域</translation>
    </message>
    <message>
        <source>Artificial hotspot</source>
        <translation>人為的な集中点</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation>QGISと同じ</translation>
    </message>
    <message>
        <source>As agreed with the recipient, at least 12 characters. Only the numbers for the public go without.</source>
        <translation>提供先と取り決めた12文字以上のもの。一般公開用の数値だけの場合は不要です。</translation>
    </message>
    <message>
        <source>As the matched individuals tell</source>
        <translation>照合した個体の表に従う</translation>
    </message>
    <message>
        <source>Ask for an exact sheet and name its recipient.</source>
        <translation>正確な位置を含む情報票を依頼し、その提供先を指定してください。</translation>
    </message>
    <message>
        <source>Ask the quality tests</source>
        <translation>品質検査を実行</translation>
    </message>
    <message>
        <source>Ask the quality tests again</source>
        <translation>品質検査を再実行</translation>
    </message>
    <message>
        <source>Asked for in an assessment</source>
        <translation>評価で復元が要望された</translation>
    </message>
    <message>
        <source>Asks the tests of quality of the records: places that are wrong by themselves, that stand for a name or lie in the sea, the side of the border, datums and Chinese online maps, clocks, speeds, gaps of effort, and the same animal in two data sets.</source>
        <translation>レコードの品質を検査します。対象は、それ自体が誤っている位置、地名を代表するだけの位置や海上の位置、国境のどちら側か、測地系と中国のオンライン地図、時計、移動速度、調査努力量の空白期間、2つのデータセットにある同じ個体です。</translation>
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
        <source>Assess the site and import the form.</source>
        <translation>サイトを評価し、様式をインポートしてください。</translation>
    </message>
    <message>
        <source>Assess timing, scope and severity of these threats.</source>
        <translation>これらの脅威の時期、範囲、深刻度を評価してください。</translation>
    </message>
    <message>
        <source>Assessed in poor condition</source>
        <translation>評価で状態が悪いとされた</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Assessments of the period by country</source>
        <translation>期間内の評価（国別）</translation>
    </message>
    <message>
        <source>Assignment needs an Fst of about 0.05 and 10 to 15 animals in each group. Below that it has no power, and no conclusion on single animals is drawn.</source>
        <translation>帰属判定には、約0.05のFstと、各グループに10～15個体が必要です。これを下回ると検出力がないため、個々の個体について結論は出しません。</translation>
    </message>
    <message>
        <source>Assignment of animals</source>
        <translation>個体の帰属判定</translation>
    </message>
    <message>
        <source>Assignment: likelihoods of Rannala and Mountain (1997), each animal left out of its own group; P by simulated residents (Paetkau et al. 2004). It needs an Fst of about 0.05 and 10 to 15 animals in each group, and is never a border crossing.</source>
        <translation>帰属判定: RannalaとMountain（1997）の尤度を用い、各個体は自身のグループから除いて計算します。P値は、シミュレーションした定住個体によって求めます（Paetkau et al. 2004）。約0.05のFstと各グループに10～15個体が必要です。結果を越境移動とみなすことはありません。</translation>
    </message>
    <message>
        <source>At a border, pairs of points 2 km apart across the line are compared with pairs as far apart on each side, along stretches of 50 km. A stretch is listed where the classes differ more often across it (Fisher's exact test, 1 %): the legend changes, not the land.</source>
        <translation>国境では、国境をはさんで2 km離れた点の組を、それぞれの側の中で同じだけ離れた点の組と、50 kmの区間ごとに比較します。国境をはさむ組のほうが、区分の異なる頻度が高い区間を一覧に示します（Fisherの正確確率検定、1%）。そこで変わるのは凡例であり、土地ではありません。</translation>
    </message>
    <message>
        <source>At a zoo or institution</source>
        <translation>動物園または施設</translation>
    </message>
    <message>
        <source>At its end the best selection so far is given, with its gap; it is never called an optimum.</source>
        <translation>制限時間に達すると、それまでに得られた最良の選択を、そのギャップとともに示します。これを最適解と呼ぶことはありません。</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>At least so many animals on each side, on both, and in all, each counted once.</source>
        <translation>各側、両側、全体の最小個体数。各個体は1回だけ数えます。</translation>
    </message>
    <message>
        <source>At least, by the codes alone</source>
        <translation>最小個体数（コードだけに基づく）</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>At most a quarter of sigma. Its bias is simulated and told beside the result.</source>
        <translation>シグマの4分の1以下とします。これによる偏りはシミュレーションで求め、結果に併記します。</translation>
    </message>
    <message>
        <source>At most so many cells are drawn, with which the presences are compared.</source>
        <translation>抽出するセルの最大数。在データをこれらのセルと比較します。</translation>
    </message>
    <message>
        <source>At most, every left and every right flank without its other side is an animal; at least, max(left, right) + both, and every open pair is one animal. Agreement of reviewers is kappa (Cohen 1960), of the two with the most pairs in common. Codes that nobody compared count as different animals.</source>
        <translation>最大では、他方の体側のない左体側と右体側をすべて別の個体と数えます。最小では、max（左、右）+ 両方とし、未決の組はすべて1個体と数えます。確認者間の一致度は、共通の組が最も多い2人のカッパ係数（Cohen 1960）です。誰も比較していないコードは、別の個体と数えます。</translation>
    </message>
    <message>
        <source>At most: every left and every right flank is an animal of its own. At least: each belongs to another one, and every open pair is one animal. Codes that nobody compared count as different animals.</source>
        <translation>最大: 左体側と右体側をすべて別の個体と数えます。最小: それぞれを他方の体側の個体と同じとみなし、未決の組はすべて1個体と数えます。誰も比較していないコードは、別の個体と数えます。</translation>
    </message>
    <message>
        <source>At the centre of an area</source>
        <translation>区域の中心</translation>
    </message>
    <message>
        <source>At the seat of GBIF</source>
        <translation>GBIFの所在地</translation>
    </message>
    <message>
        <source>Attack with the exact records</source>
        <translation>正確なレコードによる照合攻撃</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>行政機関</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic: three quarters of what is free, and at least 4 GB.</source>
        <translation>自動: 空きメモリの4分の3、ただし4 GB以上。</translation>
    </message>
    <message>
        <source>Avalanches and landslides</source>
        <translation>雪崩・地すべり</translation>
    </message>
    <message>
        <source>Average of two cells</source>
        <translation>2つのセルの平均</translation>
    </message>
    <message>
        <source>Background is drawn in proportion to it. Not together with a target group.</source>
        <translation>バックグラウンドを、この値に比例して抽出します。ターゲットグループとは併用できません。</translation>
    </message>
    <message>
        <source>Bandwidth (m)</source>
        <translation>バンド幅（m）</translation>
    </message>
    <message>
        <source>Bandwidth of the kernels</source>
        <translation>カーネルのバンド幅</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>障壁</translation>
    </message>
    <message>
        <source>Barrier improvement</source>
        <translation>障壁の改善効果</translation>
    </message>
    <message>
        <source>Barrier improvement (cost saved per metre restored)</source>
        <translation>障壁の改善効果（復元1 mあたりに減るコスト）</translation>
    </message>
    <message>
        <source>Barrier improvement is (LCD - LCD') / 2 r: LCD is the least cost between two cores, LCD' that over the cell if a circle of radius r around it were restored to resistance 1 along its diameter (McRae et al. 2012, doi 10.1371/journal.pone.0052604). Of all pairs the greatest counts.</source>
        <translation>障壁の改善効果は (LCD - LCD') / 2 r です。LCDは2つのコアエリアの間の最小コスト、LCD'は、セルの周囲の半径rの円を直径に沿って移動抵抗1に復元した場合に、そのセルを通る最小コストです（McRae et al. 2012, doi 10.1371/journal.pone.0052604）。すべての組のうち最大の値を用います。</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>障壁</translation>
    </message>
    <message>
        <source>Barriers along the segments</source>
        <translation>区間に沿った障壁</translation>
    </message>
    <message>
        <source>Barriers met</source>
        <translation>交わる障壁</translation>
    </message>
    <message>
        <source>Base pairs added</source>
        <translation>加える塩基対の数</translation>
    </message>
    <message>
        <source>Basis of the level</source>
        <translation>基準値の根拠</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Below the smallest area</source>
        <translation>最小面積未満</translation>
    </message>
    <message>
        <source>Best new cross-border link</source>
        <translation>最良の新しい国境をまたぐリンク</translation>
    </message>
    <message>
        <source>Best places of every feature</source>
        <translation>各保全対象の最良の場所</translation>
    </message>
    <message>
        <source>Best units (%)</source>
        <translation>最良の単位（%）</translation>
    </message>
    <message>
        <source>Between groups: Fst of Weir and Cockerham (1984) with an interval by drawing the loci again, Fst of Nei (1987), and distances of Nei (1972, 1978). The distance of 1972 is too large for small groups.</source>
        <translation>グループ間: 遺伝子座の再抽出による区間を付けたWeirとCockerham（1984）のFst、Nei（1987）のFst、Nei（1972、1978）の距離。1972年の距離は、小さいグループでは過大になります。</translation>
    </message>
    <message>
        <source>Between two exact places a crossing is likeliest where the straight step cuts the border, with a normal kernel as wide as both uncertainties and half the step. Between cells it is spread evenly over what they and their neighbours leave possible; without a place, over the whole border of the two countries.</source>
        <translation>2つの正確な位置の間では、両者を結ぶ直線が国境と交わる地点で越えた可能性が最も高いとみなし、両方の不確実性と移動距離の半分を合わせた幅の正規カーネルを用います。セルの間では、両方のセルとその隣接セルからありうる範囲に均等に配分します。位置がない場合は、両国の国境全体に配分します。</translation>
    </message>
    <message>
        <source>Between two exact places a crossing is likeliest where the straight step cuts the line: a normal kernel as wide as both uncertainties, that of the line and half the step. Between generalised cells it is spread evenly over what the cells and their neighbours leave possible; without a place, over the whole border of the two countries.</source>
        <translation>2つの正確な位置の間では、両者を結ぶ直線が国境線と交わる地点で越えた可能性が最も高いとみなし、両方の位置の不確実性、線の不確実性、移動距離の半分を合わせた幅の正規カーネルを用います。ぼかしたセルの間では、それらのセルと隣接セルからありうる範囲に均等に配分します。位置がない場合は、両国の国境全体に配分します。</translation>
    </message>
    <message>
        <source>Betweenness (%)</source>
        <translation>媒介中心性（%）</translation>
    </message>
    <message>
        <source>Beyond the declared side</source>
        <translation>申告された側の外</translation>
    </message>
    <message>
        <source>Bias in percent of stations known by cells of {grid} m, with its standard error: density {density} ({density_se}), sigma {sigma} ({sigma_se}). Simulated surveys that could be fitted: {runs} of {tried}.</source>
        <translation>位置が {grid} mのセルでわかっている設置点による偏り（%）とその標準誤差: 密度 {density}（{density_se}）、シグマ {sigma}（{sigma_se}）。当てはめができた模擬調査: {tried} 回のうち {runs} 回。</translation>
    </message>
    <message>
        <source>Birds and tags: Movebank event data with reference data, the eBird Basic Dataset with sampling events, and count sheets of waterbirds and spoonbills with species in rows and sites or dates in columns. Example: INPUT folder_of_movebank. Positions that the owner marked as wrong are counted, not read.</source>
        <translation>鳥とタグ: 参照データ付きのMovebankのイベントデータ、サンプリングイベント付きのeBird Basic Dataset、および行に種、列にサイトまたは日付を並べた水鳥とヘラサギ類のカウント表。例: INPUT folder_of_movebank。所有者が誤りとした位置は、件数を数えるだけで読み込みません。</translation>
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
        <source>Block (cells)</source>
        <translation>ブロック（セル）</translation>
    </message>
    <message>
        <source>Blocks of {block} cells are wider than the radius of {radius} cells, or than the raster. Nothing was computed. Use smaller blocks or a larger radius.</source>
        <translation>{block} セルのブロックの幅が、{radius} セルの半径またはラスタの幅を超えています。何も計算されていません。より小さいブロックまたはより大きい半径を使用してください。</translation>
    </message>
    <message>
        <source>Border (km)</source>
        <translation>国境（km）</translation>
    </message>
    <message>
        <source>Border closed (km)</source>
        <translation>閉鎖された国境（km）</translation>
    </message>
    <message>
        <source>Border crossings by species and direction</source>
        <translation>種と方向別の越境移動</translation>
    </message>
    <message>
        <source>Border crossings of single animals: a straight line from the last record before to the first after, not the way that was taken. The places are exact and not to be passed on.</source>
        <translation>個体ごとの国境の越境移動。越境前の最後のレコードから越境後の最初のレコードまでの直線で、実際に通った経路ではありません。正確な位置を含むため、外部に渡さないでください。</translation>
    </message>
    <message>
        <source>Border inside corridors</source>
        <translation>回廊内の国境</translation>
    </message>
    <message>
        <source>Border lengths are along the office's own line.</source>
        <translation>国境の長さは、利用機関自身の線に沿ったものです。</translation>
    </message>
    <message>
        <source>Border open (km)</source>
        <translation>開いた国境（km）</translation>
    </message>
    <message>
        <source>Border passages</source>
        <translation>国境を通過する地点</translation>
    </message>
    <message>
        <source>Border segments</source>
        <translation>国境の区間</translation>
    </message>
    <message>
        <source>Borders are shared where units have them in common within 0.1 m. The same question has the same answer unless the clock ends a step, which the log tells.</source>
        <translation>計画単位どうしが0.1 m以内で共有する境界を、共通の境界とします。同じ問題からは同じ結果が得られます。ただし、制限時間によって手順が打ち切られた場合は異なることがあり、その旨をログに記します。</translation>
    </message>
    <message>
        <source>Borders passed</source>
        <translation>通過する国境</translation>
    </message>
    <message>
        <source>Both coordinates are multiples of {step_deg} degree, which is {rounding_m} m, but the uncertainty is {uncertainty_m} m.</source>
        <translation>両方の座標が {step_deg} 度（{rounding_m} mに相当）の倍数ですが、不確実性は {uncertainty_m} mとされています。</translation>
    </message>
    <message>
        <source>Both coordinates are zero.</source>
        <translation>座標が両方とも0です。</translation>
    </message>
    <message>
        <source>Both decimals are below 0.6 at {percent} per cent of the {places} places of the data set; chance gives 36. Degrees and minutes seem to have been read as decimal degrees.</source>
        <translation>データセットの位置 {places} か所のうち {percent}%で、両方の座標の小数部が0.6未満です。偶然であれば36%程度です。度と分を十進の度として読み込んだと思われます。</translation>
    </message>
    <message>
        <source>Boundaries of the office's own layer</source>
        <translation>利用機関自身のレイヤの境界</translation>
    </message>
    <message>
        <source>Boundary file</source>
        <translation>境界ファイル</translation>
    </message>
    <message>
        <source>Boundary file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with lines or polygons and a coordinate reference system.</source>
        <translation>境界ファイル {file} を描画できません。地図は作成されていません。プラグインの設定で、ラインまたはポリゴンと座標参照系を持つファイルを選択してください。</translation>
    </message>
    <message>
        <source>Boundary of the site</source>
        <translation>サイトの境界</translation>
    </message>
    <message>
        <source>Boundary of the site: {site}</source>
        <translation>サイトの境界: {site}</translation>
    </message>
    <message>
        <source>Boyce index</source>
        <translation>Boyce指数</translation>
    </message>
    <message>
        <source>Brought back into the records</source>
        <translation>レコードに復帰</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Buffer around the stations (m)</source>
        <translation>設置点の周囲のバッファ（m）</translation>
    </message>
    <message>
        <source>Buffer of the window (m)</source>
        <translation>ウィンドウのバッファ（m）</translation>
    </message>
    <message>
        <source>Build a resistance surface</source>
        <translation>抵抗面の作成</translation>
    </message>
    <message>
        <source>Built on public NEASPEC documents; not a publication of NEASPEC or the United Nations.</source>
        <translation>NEASPECの公開文書に基づいて作成したものであり、NEASPECまたは国際連合の刊行物ではありません。</translation>
    </message>
    <message>
        <source>By country and species, with a standard error over stations. It is no density.</source>
        <translation>国と種ごとの値に、カメラ設置点間の標準誤差を付けたもの。密度ではありません。</translation>
    </message>
    <message>
        <source>By default a cell has 8 neighbours, a step has the mean resistance of its two cells, and a diagonal step is longer by the square root of two. Resistance is counted in cells: one step between two cells of 1 ohm has 1 ohm. Pinch points are the cells outside the cores from the 99th percentile of the cumulative current on.</source>
        <translation>デフォルトでは、セルは隣接する8セルと結ばれ、1回の移動には2つのセルの平均移動抵抗を用います。斜めの移動の長さは2の平方根倍です。抵抗はセル単位で数え、1オームの2セル間の1回の移動は1オームになります。狭窄部（ピンチポイント）は、コアエリア以外で累積電流が99百分位数以上のセルです。</translation>
    </message>
    <message>
        <source>By default pairs are adjacent: the cells that are cheapest to reach from each of them touch. The width is 5 percent of the cells that both cores reach, without the cores; it depends on how large the raster is. Give hectares where corridors of several rasters are compared. The narrowest width is the diameter of the largest disc that passes from core to core inside the corridor.</source>
        <translation>デフォルトでは、隣り合うコアエリアの組を対象とします。これは、それぞれのコアエリアから最小のコストで到達できるセルの範囲が接している組です。幅は、両方のコアエリアから到達できるセル（コアエリアを除く）の5%で、ラスタの大きさによって変わります。複数のラスタの回廊を比較する場合は、ヘクタールで指定してください。最も狭い幅は、回廊の中をコアエリアからコアエリアまで通り抜けられる最大の円の直径です。</translation>
    </message>
    <message>
        <source>By direction and in all, with interval; seen and expected crossings.</source>
        <translation>方向別と全体の値。区間と、確認された越境移動、期待される越境移動を示します。</translation>
    </message>
    <message>
        <source>By individual, each named animal is counted for itself, and a record without a name joins an event that it does not contradict by sex or age. The number of an event is the most animals that one camera saw at one moment.</source>
        <translation>個体別では、名前のある個体を1頭ずつ数え、名前のないレコードは、性別や齢が矛盾しないイベントに加えます。イベントの個体数は、1台のカメラが同時に捉えた個体の最大数です。</translation>
    </message>
    <message>
        <source>By kilometre along each border</source>
        <translation>国境ごとのキロメートル別の結果</translation>
    </message>
    <message>
        <source>By locus and group: alleles, richness rarefied to the smallest group (El Mousadik and Petit 1996), observed and unbiased expected heterozygosity (Nei 1978), Fis (Nei 1987), and the exact test of equilibrium (Guo and Thompson 1992; for two alleles Wigginton et al. 2005).</source>
        <translation>遺伝子座とグループ別: 対立遺伝子の数、最小のグループに合わせて希薄化した豊富さ（El MousadikとPetit 1996）、ヘテロ接合度の観察値と不偏期待値（Nei 1978）、Fis（Nei 1987）、平衡の正確検定（GuoとThompson 1992。対立遺伝子が2つの場合はWigginton et al. 2005）。</translation>
    </message>
    <message>
        <source>By range size</source>
        <translation>分布域の広さによる</translation>
    </message>
    <message>
        <source>By species and side: what was found, and from and to which number wrong codes would move it.</source>
        <translation>種と側別に、得られた数と、誤ったコードによって変わりうる数の範囲を示します。</translation>
    </message>
    <message>
        <source>By the year of designation, which may begin before the period.</source>
        <translation>指定された年によるもので、その年の初めは期間より前のことがあります。</translation>
    </message>
    <message>
        <source>CHN, PRK, JPN, MNG, KOR or RUS.</source>
        <translation>CHN、PRK、JPN、MNG、KOR、RUS のいずれか。</translation>
    </message>
    <message>
        <source>CONNECTIONS link units wherever they lie, for example by how many animals move between them. A link costs CONNECTION_PENALTY times its strength where only one of its two units is selected (after Beger et al. 2010, here without direction).</source>
        <translation>CONNECTIONS は、位置にかかわらず計画単位どうしを結びます。たとえば、その間を移動する動物の数を用います。2つの計画単位の一方だけが選択されている接続には、その強さに CONNECTION_PENALTY を掛けたコストがかかります（Beger et al. 2010 による。ここでは方向を区別しません）。</translation>
    </message>
    <message>
        <source>CONNECTIONS links unit {one} with {two} in two rows. Nothing was computed. Remove one of them.</source>
        <translation>CONNECTIONS の2つの行が、計画単位 {one} と {two} を結んでいます。何も計算されていません。どちらかの行を削除してください。</translation>
    </message>
    <message>
        <source>CONNECTIONS links unit {unit} with itself. Nothing was computed. Remove the row.</source>
        <translation>CONNECTIONS が計画単位 {unit} をそれ自身と結んでいます。何も計算されていません。その行を削除してください。</translation>
    </message>
    <message>
        <source>CONNECTIONS names unit {unit}, which the units lack. Nothing was computed. Correct or remove the row.</source>
        <translation>CONNECTIONS に計画単位 {unit} がありますが、計画単位のレイヤには存在しません。何も計算されていません。その行を修正または削除してください。</translation>
    </message>
    <message>
        <source>Calibration of laboratories</source>
        <translation>検査機関間の較正</translation>
    </message>
    <message>
        <source>Calibration of laboratories (CSV)</source>
        <translation>検査機関間の較正（CSV）</translation>
    </message>
    <message>
        <source>Camelot</source>
        <translation>Camelot</translation>
    </message>
    <message>
        <source>Camera traps: Camtrap DP 1.0 and its drafts, Wildlife Insights, TRAPPER, Camelot, camtrapR tables and Timelapse. Example: INPUT camtrap.zip, COUNTRY RUS. Either events or single pictures are read, never both, for they describe the same animals.</source>
        <translation>自動撮影カメラ: Camtrap DP 1.0とその草案、Wildlife Insights、TRAPPER、Camelot、camtrapRの表、Timelapse。例: INPUT camtrap.zip、COUNTRY RUS。イベントと個々の画像は同じ個体を記録しているため、どちらか一方だけを読み込みます。</translation>
    </message>
    <message>
        <source>Camtrap DP</source>
        <translation>Camtrap DP</translation>
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
        <source>Capture method</source>
        <translation>撮影方式</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>捕獲</translation>
    </message>
    <message>
        <source>Captures and stations come as programs for spatial models read them: animal, occasion, station; station, place, days by occasion. These tables are exact and stay in the office; only the report is made to be passed on.</source>
        <translation>捕獲と設置点の表は、空間モデルのプログラムが読み込める形式で出力します。捕獲は個体、調査機会、設置点、設置点は設置点、位置、調査機会ごとの日数です。これらの表は正確な位置を含むため機関内に留め、外部に渡せるのは報告書だけです。</translation>
    </message>
    <message>
        <source>Captures are given wrong identities at random and counted again. Animals are most where every error makes a new animal, and fewest where every error hides one behind another. The default for the snow leopard is after Johansson et al. (2020).</source>
        <translation>捕獲に無作為に個体識別の誤りを加えて数え直します。すべての誤りが新しい個体を生む場合に個体数は最大となり、すべての誤りが個体を別の個体に紛れ込ませる場合に最小となります。ユキヒョウのデフォルト値は、Johansson et al.（2020）によります。</translation>
    </message>
    <message>
        <source>Captures at a station without known effort in their occasion: {captures}. They are kept; mend the dates of the deployments.</source>
        <translation>その調査機会の調査努力量が不明な設置点での捕獲: {captures}。これらは採用しています。カメラ設置の日付を修正してください。</translation>
    </message>
    <message>
        <source>Captures: animals by occasion</source>
        <translation>捕獲（個体、調査機会別）</translation>
    </message>
    <message>
        <source>Catalogues of agencies (CSV)</source>
        <translation>機関の個体一覧（CSV）</translation>
    </message>
    <message>
        <source>Cats are never added from counts, for some live on both sides. INDIVIDUALS has the least number of animals, each counted once, by the latest search for border crossings.</source>
        <translation>大型ネコ科は両側に生息する個体がいるため、カウントを合計することはありません。INDIVIDUALS は、最新の越境移動の検出による最小個体数を示し、各個体は1回だけ数えます。</translation>
    </message>
    <message>
        <source>Cats: each animal counted once</source>
        <translation>大型ネコ科: 各個体を1回だけ数えた数</translation>
    </message>
    <message>
        <source>Cell size and reference system</source>
        <translation>セルサイズと座標参照系</translation>
    </message>
    <message>
        <source>Cell, degrees</source>
        <translation>セル（度）</translation>
    </message>
    <message>
        <source>Cells and resistance of each class; unknown ones too.</source>
        <translation>各区分のセル数と移動抵抗。不明な区分も含みます。</translation>
    </message>
    <message>
        <source>Cells by country</source>
        <translation>国別のセル</translation>
    </message>
    <message>
        <source>Cells by the order in which they are removed: the best ones last. It depends on features and weights.</source>
        <translation>取り除いた順に示したセル。最良のセルは最後に取り除きます。結果は、保全対象と重みによって変わります。</translation>
    </message>
    <message>
        <source>Cells farther away do not count.</source>
        <translation>これより遠いセルは対象としません。</translation>
    </message>
    <message>
        <source>Cells from this percentile of the values above 0 on.</source>
        <translation>0より大きい値のうち、この百分位数以上のセル。</translation>
    </message>
    <message>
        <source>Cells of background</source>
        <translation>バックグラウンドのセル</translation>
    </message>
    <message>
        <source>Cells of background with data in all covariates: {cells}; at least {least} are needed. Nothing was computed. Use a larger area or more records of the target group.</source>
        <translation>すべての共変量にデータがあるバックグラウンドのセル: {cells}、必要な数: {least} 以上。何も計算されていません。より広い区域を用いるか、ターゲットグループのレコードを増やしてください。</translation>
    </message>
    <message>
        <source>Cells outside the conditions of the model</source>
        <translation>モデルの条件の範囲外のセル</translation>
    </message>
    <message>
        <source>Cells outside the cores with a cumulative current from this percentile on.</source>
        <translation>コアエリア以外で、累積電流がこの百分位数以上のセル。</translation>
    </message>
    <message>
        <source>Cells ranked</source>
        <translation>順位付けしたセル</translation>
    </message>
    <message>
        <source>Cells ranked: {cells}. The best {best} % of them hold {mean} % of the features on average, and {lowest} % of the feature that has least there.</source>
        <translation>順位付けしたセル: {cells}。最良の {best}%のセルに、保全対象の平均 {mean}%、最も少ない保全対象でも {lowest}%が含まれます。</translation>
    </message>
    <message>
        <source>Cells removed at once (%)</source>
        <translation>一度に取り除くセル（%）</translation>
    </message>
    <message>
        <source>Cells whose centres lie in them are removed last, after all others.</source>
        <translation>中心がこの中にあるセルは、その他のセルをすべて取り除いた後、最後に取り除きます。</translation>
    </message>
    <message>
        <source>Cells whose side of the border is not known: {cells}. They are in the sum of all and in a row of their own.</source>
        <translation>国境のどちら側か不明なセル: {cells}。全体の合計に含め、別の行にも示します。</translation>
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
        <source>Cells with a presence</source>
        <translation>在データのあるセル</translation>
    </message>
    <message>
        <source>Cells with a presence and data in all covariates: {presences}; at least {least} are needed. Nothing was computed. Add presences, or covariates that reach them.</source>
        <translation>在データがあり、すべての共変量にもデータがあるセル: {presences}、必要な数: {least} 以上。何も計算されていません。在データを追加するか、在データの位置を覆う共変量を用いてください。</translation>
    </message>
    <message>
        <source>Cells with a resistance</source>
        <translation>移動抵抗のあるセル</translation>
    </message>
    <message>
        <source>Cells with a resistance: {cells}; least {least}, median {median}, greatest {most}.</source>
        <translation>移動抵抗のあるセル: {cells}、最小値 {least}、中央値 {median}、最大値 {most}。</translation>
    </message>
    <message>
        <source>Cells with barriers: {cells}; opened by passages: {opened}; passages given: {passages}. Crossing a barrier costs its resistance times the cell of {size} m: edit the table when the cell size changes.</source>
        <translation>障壁のあるセル: {cells}、通路によって開いたセル: {opened}、指定した通路: {passages}。障壁を越えるコストは、その移動抵抗にセルの大きさ {size} mを掛けた値です。セルの大きさを変えるときは、障壁の表を編集してください。</translation>
    </message>
    <message>
        <source>Cells with conditions outside those of the model: {cells} of {all}. Do not trust it there.</source>
        <translation>モデルの条件の範囲外にあるセル: {all} のうち {cells}。これらのセルでは、モデルを信頼しないでください。</translation>
    </message>
    <message>
        <source>Cells with data in some rasters but not in all: {cells}. They have no data in the result and act as barriers.</source>
        <translation>一部のラスタにだけデータがあるセル: {cells}。これらのセルは出力でデータなしとなり、障壁として働きます。</translation>
    </message>
    <message>
        <source>Cells with data: {cells}; solutions to compute: {solved}; about {gigabytes} GB of memory and {minutes} minutes.</source>
        <translation>データのあるセル: {cells}、計算する解: {solved}。約 {gigabytes} GBのメモリと {minutes} 分を要します。</translation>
    </message>
    <message>
        <source>Cells: {cells}. This takes about {seconds} s and {megabytes} MB.</source>
        <translation>セル: {cells}。約 {seconds} 秒と {megabytes} MBを要します。</translation>
    </message>
    <message>
        <source>Cells: {cells}; cores: {cores}. This takes about {seconds} s and {megabytes} MB.</source>
        <translation>セル: {cells}、コアエリア: {cores}。約 {seconds} 秒と {megabytes} MBを要します。</translation>
    </message>
    <message>
        <source>Central coordinates</source>
        <translation>中心の座標</translation>
    </message>
    <message>
        <source>Centres of the cells that most of the current is pressed through. Exact: not to be passed on.</source>
        <translation>電流の大部分が集中して通るセルの中心。正確な位置を含むため、外部に渡さないでください。</translation>
    </message>
    <message>
        <source>Certain: the genotypes agree, and either fewer than 0.05 false matches are expected or another line of evidence names the same animal. Probable: they agree or differ by dropout alone, and one animal is ten times likelier than full siblings. In a group every pair matches; nothing is chained.</source>
        <translation>確実: 遺伝子型が一致し、誤った一致の期待数が0.05未満であるか、別の証拠が同じ個体を示す場合。可能性が高い: 一致するか、脱落による違いだけで、同じ個体である尤度が全きょうだいの10倍以上の場合。グループ内ではすべての組が一致し、一致を連鎖させてグループを広げることはありません。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Change entry</source>
        <translation>入力内容の変更</translation>
    </message>
    <message>
        <source>Change of habitats</source>
        <translation>生息地の変化</translation>
    </message>
    <message>
        <source>Change of the condition</source>
        <translation>状態の変化</translation>
    </message>
    <message>
        <source>Change per year</source>
        <translation>1年あたりの変化</translation>
    </message>
    <message>
        <source>Changed verdicts</source>
        <translation>変わった判定</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Changes by country</source>
        <translation>国別の変化</translation>
    </message>
    <message>
        <source>Changes by species</source>
        <translation>種別の変化</translation>
    </message>
    <message>
        <source>Changes to natural processes</source>
        <translation>自然プロセスの改変</translation>
    </message>
    <message>
        <source>Chao (1987)</source>
        <translation>Chao（1987）</translation>
    </message>
    <message>
        <source>Chao, corrected for bias</source>
        <translation>Chao（偏りを補正）</translation>
    </message>
    <message>
        <source>Chao: the population is closed and animals may differ; the estimate is a lower bound.</source>
        <translation>Chao: 個体群は閉鎖し、個体間に違いがあってもよいとします。推定値は下限です。</translation>
    </message>
    <message>
        <source>Chapman (1951), first half against second</source>
        <translation>Chapman（1951）、前半と後半の比較</translation>
    </message>
    <message>
        <source>Chapman: the population is closed and all animals are as likely to be caught within each half.</source>
        <translation>Chapman: 個体群は閉鎖し、前半、後半それぞれの中ではすべての個体の捕獲確率が等しいとします。</translation>
    </message>
    <message>
        <source>Check a habitat map</source>
        <translation>生息地の地図の検査</translation>
    </message>
    <message>
        <source>Check detections</source>
        <translation>検出の検査</translation>
    </message>
    <message>
        <source>Check of records</source>
        <translation>レコードの検査</translation>
    </message>
    <message>
        <source>Check the rasters of features, then press “Rank priority areas”.</source>
        <translation>保全対象のラスタにチェックを入れ、「優先地域の順位付け」を押してください。</translation>
    </message>
    <message>
        <source>Choose a corridor to see it on the map and read more of it.</source>
        <translation>回廊を選択すると、地図上に表示され、詳細を確認できます。</translation>
    </message>
    <message>
        <source>Choose a file or drop one here. Its format is told by its content, and nothing is changed before you press “Import”.</source>
        <translation>ファイルを選択するか、ここにドロップしてください。形式は内容から判別します。「インポート」を押すまでは何も変更されません。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダを選択</translation>
    </message>
    <message>
        <source>Choose a layer of units above, or make one by “Planning units” or “Assess key sites by criteria”.</source>
        <translation>上で単位のレイヤを選択するか、「計画単位」または「基準による重要生息地の評価」で作成してください。</translation>
    </message>
    <message>
        <source>Choose a row to read why it is there. Double click zooms to the record.</source>
        <translation>行を選択すると、その理由が表示されます。ダブルクリックするとレコードにズームします。</translation>
    </message>
    <message>
        <source>Choose a site in the list.</source>
        <translation>一覧からサイトを選択してください。</translation>
    </message>
    <message>
        <source>Choose a unit here or on the map to see what its score is made of. Double click zooms.</source>
        <translation>ここまたは地図上で単位を選択すると、スコアの内訳が表示されます。ダブルクリックするとズームします。</translation>
    </message>
    <message>
        <source>Choose an animal to see its codes, its evidence and its life by country.</source>
        <translation>個体を選択すると、コード、証拠、国別の経過が表示されます。</translation>
    </message>
    <message>
        <source>Choose parameters</source>
        <translation>パラメータを選択</translation>
    </message>
    <message>
        <source>Choose proposals and give your name as reviewer; then say whether they are the same animal.</source>
        <translation>提案を選択し、確認者として名前を入力してから、同じ個体かどうかを指定してください。</translation>
    </message>
    <message>
        <source>Choose where the conservation database is to be kept.</source>
        <translation>保全データベースの保存先を選択してください。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>手動で選択</translation>
    </message>
    <message>
        <source>Class after</source>
        <translation>変化後の区分</translation>
    </message>
    <message>
        <source>Class before</source>
        <translation>変化前の区分</translation>
    </message>
    <message>
        <source>Class not in the list</source>
        <translation>一覧にない区分</translation>
    </message>
    <message>
        <source>Classes after (raster)</source>
        <translation>変化後の区分（ラスタ）</translation>
    </message>
    <message>
        <source>Classes before (raster)</source>
        <translation>変化前の区分（ラスタ）</translation>
    </message>
    <message>
        <source>Classes change at the border</source>
        <translation>国境で変わる区分</translation>
    </message>
    <message>
        <source>Classes of land cover</source>
        <translation>土地被覆の区分</translation>
    </message>
    <message>
        <source>Classes of land cover without a resistance: {classes}; cells: {cells}. These cells have no data in the result and act as barriers. Add rows for the classes.</source>
        <translation>移動抵抗のない土地被覆の区分: {classes}、セル: {cells}。これらのセルは出力でデータなしとなり、障壁として働きます。これらの区分の行を追加してください。</translation>
    </message>
    <message>
        <source>Classes to choose from</source>
        <translation>選択できる区分</translation>
    </message>
    <message>
        <source>Climate change and extreme weather</source>
        <translation>気候変動・異常気象</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>時計の異常</translation>
    </message>
    <message>
        <source>Closed is what lies within 1 km of a fence, less by its permeability, and not within 1 km of a passage.</source>
        <translation>フェンスから1 km以内で、通路から1 km以内ではない部分を閉鎖とし、その長さはフェンスの透過性の分だけ小さくなります。</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Coarser than 25 km</source>
        <translation>25 kmより粗い</translation>
    </message>
    <message>
        <source>Coarser than the policy asks for, never finer.</source>
        <translation>方針が求めるより粗くできますが、細かくはできません。</translation>
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
        <source>Code of the animal</source>
        <translation>個体のコード</translation>
    </message>
    <message>
        <source>Codes are animals as the offices have agreed, or of each data set, or by the table of matched individuals. A DNA sample is of the animal that its evidence names; a link that nobody has confirmed is probable at most. Detections of one animal at one station within 30 minutes are one. A resident has 3 of them or more in a country over 6 months. Females and males are compared by Fisher's exact test, and rates of tracks by the exact interval of Clopper and Pearson (1934).</source>
        <translation>コードは、機関の間の取り決めによる個体、データセットごとの個体、または照合した個体の表による個体を表します。DNA試料は、その証拠が示す個体のものとし、誰も確認していない関連付けは高くても「可能性が高い」とします。同じ設置点での同じ個体の30分以内の検出は1回とします。定住個体は、1つの国で6か月以上の間に3回以上検出された個体です。雌と雄はFisherの正確検定で、移動の軌跡による率はClopperとPearson（1934）の正確な区間で比較します。</translation>
    </message>
    <message>
        <source>Codes are the animals that the matching of individuals found; a code without a match is an animal of its own data set.</source>
        <translation>コードは、個体の照合で求めた個体を表します。照合されていないコードは、そのデータセット内の個体とします。</translation>
    </message>
    <message>
        <source>Codes of animals, stations, days and places are left out. The crossing lies between the two months.</source>
        <translation>個体とカメラ設置点のコード、日、場所は示しません。越境移動は、2つの月の間に起きています。</translation>
    </message>
    <message>
        <source>Codes of different data sets that nobody held apart may be one animal: so “at least” and “at most”.</source>
        <translation>異なるデータセットのコードは、別個体と判定されていなければ同じ個体の可能性があります。そのため、最小と最大を示します。</translation>
    </message>
    <message>
        <source>Codes of other species are left out.</source>
        <translation>ほかの種のコードは対象から外します。</translation>
    </message>
    <message>
        <source>Codes that are one animal (CSV)</source>
        <translation>同じ個体を表すコード（CSV）</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>カラム</translation>
    </message>
    <message>
        <source>Column code, perhaps wetland (yes or no).</source>
        <translation>カラムは code です。必要に応じて wetland（yes または no）も加えます。</translation>
    </message>
    <message>
        <source>Column of the samples</source>
        <translation>試料のカラム</translation>
    </message>
    <message>
        <source>Column of the table</source>
        <translation>表のカラム</translation>
    </message>
    <message>
        <source>Columns agency and code, and if known species_id, flank, sex, country, first_seen and last_seen.</source>
        <translation>カラムは agency と code です。わかる場合は species_id、flank、sex、country、first_seen、last_seen も加えます。</translation>
    </message>
    <message>
        <source>Columns agency_a, code_a, agency_b, code_b, decision and reviewer, and if known flank, method, decided and note.</source>
        <translation>カラムは agency_a、code_a、agency_b、code_b、decision、reviewer です。わかる場合は flank、method、decided、note も加えます。</translation>
    </message>
    <message>
        <source>Columns class and resistance, perhaps species_id and season. Without it the illustrative table counts.</source>
        <translation>カラムは class と resistance です。必要に応じて species_id と season も加えます。指定しない場合は、例示用の表を使用します。</translation>
    </message>
    <message>
        <source>Columns code and animal. A code may be written as data set, colon, code.</source>
        <translation>カラムは code と animal です。コードは「データセット:コード」の形でも書けます。</translation>
    </message>
    <message>
        <source>Columns from_core and to_core with names of cores; all other pairs are left out. Not in mode advanced.</source>
        <translation>コアエリアの名前を記したカラム from_core と to_core。その他の組はすべて対象から外します。モード advanced では使用しません。</translation>
    </message>
    <message>
        <source>Columns kind, resistance and mode (add or replace), perhaps species_id and season.</source>
        <translation>カラムは kind、resistance、mode（add または replace）です。必要に応じて species_id と season も加えます。</translation>
    </message>
    <message>
        <source>Columns locus, lab_from, lab_to and offset, or sizes of reference samples. See the help.</source>
        <translation>カラムは locus、lab_from、lab_to と、offset、または標準試料のサイズです。ヘルプを参照してください。</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表のカラム</translation>
    </message>
    <message>
        <source>Columns that would have given places away</source>
        <translation>位置の特定につながるおそれのあったカラム</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>カラム…</translation>
    </message>
    <message>
        <source>Compare pairs of criteria</source>
        <translation>基準の一対比較</translation>
    </message>
    <message>
        <source>Compare pairs…</source>
        <translation>一対比較…</translation>
    </message>
    <message>
        <source>Compare the individuals known on both sides</source>
        <translation>両側で知られている個体を比較</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Compared as in</source>
        <translation>比較の基準とする検査機関</translation>
    </message>
    <message>
        <source>Compares two habitat maps, polygons or classified rasters: areas and transitions by country, the places that changed, and natural wetlands that became another class. Areas are equal-area.</source>
        <translation>2つの生息地の地図（ポリゴンまたは区分のラスタ）を比較します。国別の面積と推移、変化した場所、別の区分に変わった自然湿地を示します。面積は正積図法による値です。</translation>
    </message>
    <message>
        <source>Compiler (organisation)</source>
        <translation>作成者（組織）</translation>
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
        <source>Complete or confirm the row of the site in table sites.</source>
        <translation>テーブル sites のサイトの行を補うか、確認してください。</translation>
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
        <source>Computes dPC with its parts and dIIC exactly. For many patches this takes long.</source>
        <translation>dPCとその内訳、dIICを厳密に計算します。パッチが多い場合は時間がかかります。</translation>
    </message>
    <message>
        <source>Computes how animals that know no map would spread between core areas: the raster is an electric circuit, each cell a node and each step to a neighbour a resistor. It shows all ways at once, and where they are pressed through a narrow place.</source>
        <translation>地図を知らない動物がコアエリアの間でどのように広がるかを計算します。ラスタを電気回路とみなし、各セルをノード、隣接セルへの各移動を抵抗器とします。すべての経路を同時に示し、経路が狭い場所に集中する箇所を示します。</translation>
    </message>
    <message>
        <source>Computes how animals would move between all sources of a landscape, in all directions and without cores: a circular window goes over the raster, and in each place current flows from the sources in the window to its middle. The sum shows where movement is concentrated, spread or blocked.</source>
        <translation>景観内のすべての電流源の間で、動物があらゆる方向にどのように移動するかを、コアエリアを用いずに計算します。円形のウィンドウをラスタ上で動かし、各位置で、ウィンドウ内の電流源からその中心へ電流を流します。その合計は、移動が集中する場所、分散する場所、妨げられる場所を示します。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Condition of the habitat</source>
        <translation>生息地の状態</translation>
    </message>
    <message>
        <source>Condition of the site</source>
        <translation>サイトの状態</translation>
    </message>
    <message>
        <source>Condition unknown</source>
        <translation>状態不明</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Conflict and military exercises</source>
        <translation>紛争・軍事演習</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Conflicts: pairs that match while their groups do not</source>
        <translation>矛盾: 組は一致するがグループ同士が一致しないもの</translation>
    </message>
    <message>
        <source>Connected across borders (%)</source>
        <translation>国境をまたいで連結（%）</translation>
    </message>
    <message>
        <source>Connected share of the protected land</source>
        <translation>保護された土地のうち連結した割合</translation>
    </message>
    <message>
        <source>Connected sum of all pairs, by links</source>
        <translation>すべての組の連結和（リンクによる）</translation>
    </message>
    <message>
        <source>Connected sum of all pairs, by probability</source>
        <translation>すべての組の連結和（確率による）</translation>
    </message>
    <message>
        <source>Connections (table)</source>
        <translation>接続（表）</translation>
    </message>
    <message>
        <source>Connections cut (strength)</source>
        <translation>切断された接続（強さ）</translation>
    </message>
    <message>
        <source>Connections kept (strength)</source>
        <translation>保たれた接続（強さ）</translation>
    </message>
    <message>
        <source>Connections: {pairs} pairs of units from {rows} rows; for pairs in both directions ({both}) the mean counts.</source>
        <translation>接続: {rows} 行から得た計画単位の組 {pairs}。両方向の値がある組（{both}）には平均値を用います。</translation>
    </message>
    <message>
        <source>Connectivity by country</source>
        <translation>国別の連結性</translation>
    </message>
    <message>
        <source>Connectivity indices</source>
        <translation>連結性指数</translation>
    </message>
    <message>
        <source>Consent of the person</source>
        <translation>本人の同意</translation>
    </message>
    <message>
        <source>Conservation database</source>
        <translation>保全データベース</translation>
    </message>
    <message>
        <source>Conservation feature</source>
        <translation>保全対象</translation>
    </message>
    <message>
        <source>Conservation features</source>
        <translation>保全対象</translation>
    </message>
    <message>
        <source>Conservation measures</source>
        <translation>保全対策</translation>
    </message>
    <message>
        <source>Consistency ratio</source>
        <translation>整合比</translation>
    </message>
    <message>
        <source>Consistency ratio {ratio}; more than {limit} is a contradiction.</source>
        <translation>整合比は {ratio} です。{limit} を超える場合は矛盾があります。</translation>
    </message>
    <message>
        <source>Consistency ratio, distance from the group, and the judgement to look at again.</source>
        <translation>整合比、グループとの距離、見直すべき判断。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Contact (only with consent)</source>
        <translation>連絡先（同意がある場合のみ）</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>座標参照系</translation>
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
        <source>Coordinates generalised to the centre of a {degrees}-degree geographic grid cell; date generalised to {time} (Chapman 2020).</source>
        <translation>座標は {degrees} 度の地理グリッドセルの中心に、日付は「{time}」の単位にぼかしています（Chapman 2020）。</translation>
    </message>
    <message>
        <source>Coordinates, exact dates, station names, observers, remarks and media withheld; available under the agreement between the offices.</source>
        <translation>座標、正確な日付、カメラ設置点名、観察者、備考、メディアは非公開です。機関間の合意に基づいて入手できます。</translation>
    </message>
    <message>
        <source>Copy words from the sheet “{sheet}”. Several species or sites in one cell are parted by a semicolon.</source>
        <translation>シート「{sheet}」の語をコピーしてください。1つのセルに複数の種やサイトを入れる場合は、セミコロンで区切ります。</translation>
    </message>
    <message>
        <source>Core areas</source>
        <translation>コアエリア</translation>
    </message>
    <message>
        <source>Core {core} lies outside raster {layer}. Nothing was computed. Use a raster that covers all cores, or leave this core out.</source>
        <translation>コアエリア {core} がラスタ {layer} の外にあります。何も計算されていません。すべてのコアエリアを含むラスタを使用するか、このコアエリアを対象から外してください。</translation>
    </message>
    <message>
        <source>Core {core} lies where raster {layer} has no data, so that no way leaves it. Nothing was computed. Fill the holes of the raster, or leave this core out.</source>
        <translation>コアエリア {core} の位置ではラスタ {layer} にデータがなく、そこから出る経路がありません。何も計算されていません。ラスタの欠損部分を埋めるか、このコアエリアを対象から外してください。</translation>
    </message>
    <message>
        <source>Core-area removal: the loss of a cell is the largest share, times its weight, that it has of what is left of any feature (Moilanen et al. 2005). Additive benefit: the fall of the weighted sum of the shares left, each raised to the exponent (Moilanen 2007).</source>
        <translation>コアエリア除去: セルの損失は、各保全対象の残りのうちそのセルが占める割合に重みを掛けた値の最大値です（Moilanen et al. 2005）。加算便益: セルの損失は、残りの割合をそれぞれ累乗した加重和の減少分です（Moilanen 2007）。</translation>
    </message>
    <message>
        <source>Cores given: {cores}. A corridor joins two. Nothing was computed. Add cores, or check that their names differ.</source>
        <translation>指定されたコアエリア: {cores}。回廊は2つのコアエリアを結びます。何も計算されていません。コアエリアを追加するか、名前が互いに異なることを確認してください。</translation>
    </message>
    <message>
        <source>Cores in two countries</source>
        <translation>2か国にあるコアエリア</translation>
    </message>
    <message>
        <source>Cores on both sides of the demarcation line</source>
        <translation>軍事境界線の両側にあるコアエリア</translation>
    </message>
    <message>
        <source>Cores whose country cannot be told, near a border or at sea: {cores}. They have no corridor across a border.</source>
        <translation>国境の近くや海上にあり、国を判別できないコアエリア: {cores}。これらには国境をまたぐ回廊がありません。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Corrected values (JSON)</source>
        <translation>修正後の値（JSON）</translation>
    </message>
    <message>
        <source>Corrected values are given, but the decision is not to correct. Nothing was changed. Choose the decision to correct, or leave the values out.</source>
        <translation>修正後の値が指定されていますが、決定が「修正」ではありません。何も変更されていません。決定に「修正」を選択するか、値の指定を取り除いてください。</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>回廊</translation>
    </message>
    <message>
        <source>Corridor {corridor} crosses the 180th meridian. Nothing was computed. Cut it there into two corridors.</source>
        <translation>回廊 {corridor} は180度経線をまたいでいます。何も計算されていません。180度経線で2つの回廊に切断してください。</translation>
    </message>
    <message>
        <source>Corridor {corridor} is a line without a width. Nothing was computed. Set BUFFER_KM, or give the layer a field width_km.</source>
        <translation>回廊 {corridor} は幅のないラインです。何も計算されていません。BUFFER_KM を設定するか、レイヤにフィールド width_km を追加してください。</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>回廊</translation>
    </message>
    <message>
        <source>Corridors by country</source>
        <translation>国別の回廊</translation>
    </message>
    <message>
        <source>Corridors by protected share (%)</source>
        <translation>保護されている割合別の回廊（%）</translation>
    </message>
    <message>
        <source>Corridors come from INPUT, from RASTER, or from DATABASE alone. Nothing was computed. Give one of INPUT and RASTER, or the database.</source>
        <translation>回廊は、INPUT、RASTER、または DATABASE だけのいずれかから取得します。何も計算されていません。INPUT と RASTER の一方、またはデータベースを指定してください。</translation>
    </message>
    <message>
        <source>Corridors found</source>
        <translation>見つかった回廊</translation>
    </message>
    <message>
        <source>Corridors found: {corridors}</source>
        <translation>見つかった回廊: {corridors}</translation>
    </message>
    <message>
        <source>Corridors found: {corridors}. The files are temporary: save the layers to keep.</source>
        <translation>見つかった回廊: {corridors}。ファイルは一時的なものです。残すレイヤを保存してください。</translation>
    </message>
    <message>
        <source>Corridors more than 20 percent larger than asked for, because many of their cells cost the same: {wider} of {corridors}.</source>
        <translation>多くのセルのコストが同じため、指定より20%を超えて大きくなった回廊: {corridors} 本のうち {wider} 本。</translation>
    </message>
    <message>
        <source>Corridors named in publications, drawn as straight lines between the two ends known. The line is not the path of the animals.</source>
        <translation>文献に名前のある回廊を、既知の両端を結ぶ直線で描いたもの。線は動物の経路ではありません。</translation>
    </message>
    <message>
        <source>Corridors of the two Amur cats and key sites</source>
        <translation>アムールトラとアムールヒョウの回廊と重要生息地</translation>
    </message>
    <message>
        <source>Corridors over countries and protected areas</source>
        <translation>回廊と国、保護地域のオーバーレイ</translation>
    </message>
    <message>
        <source>Corridors whose rank is the same under resistance contrasts of 10, 100 and 1000: {held} of {corridors}. Others depend on how resistance was scaled.</source>
        <translation>移動抵抗のコントラスト10、100、1000で順位が変わらない回廊: {corridors} 本のうち {held} 本。その他の回廊は、移動抵抗の尺度の取り方によって変わります。</translation>
    </message>
    <message>
        <source>Corridors with countries, protected share, gaps, sites, barriers and records. The width of named corridors tells how exactly their place is known. Empty means not known or not surveyed.</source>
        <translation>国、保護されている割合、保全ギャップ、サイト、障壁、レコードを付けた回廊。名前のある回廊の幅は、位置がどの程度正確にわかっているかを示します。空欄は、不明または調査されていないことを示します。</translation>
    </message>
    <message>
        <source>Corridors without a known place, listed without numbers: {corridors}.</source>
        <translation>位置が不明のため、数値なしで一覧にだけ載せた回廊: {corridors}。</translation>
    </message>
    <message>
        <source>Corridors: cost above the least (m at resistance 1)</source>
        <translation>回廊: 最小コストを上回る分（移動抵抗1でのm）</translation>
    </message>
    <message>
        <source>Corridors: {corridors}; across a border: {across}.</source>
        <translation>回廊: {corridors}、うち国境をまたぐもの: {across}。</translation>
    </message>
    <message>
        <source>Corridors: {corridors}; shapes near them: {shapes}. This takes about {seconds} s.</source>
        <translation>回廊: {corridors}、その近くの図形: {shapes}。約 {seconds} 秒を要します。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Cost (km)</source>
        <translation>コスト（km）</translation>
    </message>
    <message>
        <source>Cost (m at resistance 1)</source>
        <translation>コスト（移動抵抗1でのm）</translation>
    </message>
    <message>
        <source>Cost (raster)</source>
        <translation>コスト（ラスタ）</translation>
    </message>
    <message>
        <source>Cost from each core</source>
        <translation>各コアエリアからのコスト</translation>
    </message>
    <message>
        <source>Cost from each core (m at resistance 1)</source>
        <translation>各コアエリアからのコスト（移動抵抗1でのm）</translation>
    </message>
    <message>
        <source>Cost from each core: {bands} bands and {megabytes} MB at most.</source>
        <translation>各コアエリアからのコスト: {bands} バンド、最大 {megabytes} MB。</translation>
    </message>
    <message>
        <source>Cost of a hectare. Without it the cost of a unit is its area in hectares.</source>
        <translation>1ヘクタールあたりのコスト。指定しない場合、計画単位のコストはヘクタール単位の面積とします。</translation>
    </message>
    <message>
        <source>Cost of each unit of strength between a selected unit and another.</source>
        <translation>選択された計画単位とそれ以外の計画単位の間の、強さ1あたりのコスト。</translation>
    </message>
    <message>
        <source>Cost of replacing each unit</source>
        <translation>各計画単位の代替コスト</translation>
    </message>
    <message>
        <source>Count on the same days on both sides</source>
        <translation>両側で同じ日にカウント</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>カウント値</translation>
    </message>
    <message>
        <source>Counted as {convention}. A month without a bar has no effort in the database.</source>
        <translation>数え方: {convention}。棒のない月は、データベースに調査努力量がありません。</translation>
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
        <source>Counted twice by that sum</source>
        <translation>その合計で二重に数える個体</translation>
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
        <source>Country as written</source>
        <translation>国（記載どおり）</translation>
    </message>
    <message>
        <source>Country of a unit</source>
        <translation>計画単位の国</translation>
    </message>
    <message>
        <source>Country of the office</source>
        <translation>機関の国</translation>
    </message>
    <message>
        <source>Country of the office that owns the data</source>
        <translation>データを所有する機関の国</translation>
    </message>
    <message>
        <source>Country that owns the data</source>
        <translation>データを所有する国</translation>
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
        <source>Counts are added only where all of them lie within DAYS, from the first day to the last. Counts further apart stand beside each other with the days between them. Maxima, averages, parts of sites and rows of low confidence are never added, and a side without a count is not counted, which is not zero.</source>
        <translation>カウントは、最初の日から最後の日まで、すべてが DAYS 以内に収まる場合にのみ合計します。それより日が離れたカウントは、間の日数とともに並べて示します。最大値、平均、サイトの一部のカウント、信頼度の低い行を合計することはありません。カウントのない側は「カウントなし」であり、0ではありません。</translation>
    </message>
    <message>
        <source>Counts as published. Rows of one season are parts, maxima and totals side by side: never add them.</source>
        <translation>公表されたままのカウント。同じ季節の行には部分、最大値、合計が混在するため、足し合わせないでください。</translation>
    </message>
    <message>
        <source>Counts by country and species</source>
        <translation>国と種別のカウント</translation>
    </message>
    <message>
        <source>Counts left out: {counts}. {reason}</source>
        <translation>対象から外したカウント: {counts}。{reason}</translation>
    </message>
    <message>
        <source>Counts not known to be complete</source>
        <translation>網羅的と確認できないカウント</translation>
    </message>
    <message>
        <source>Counts of both sides on the same days: none is published. Where both offices import theirs, the joint view adds them.</source>
        <translation>両側の同じ日のカウント: 公表されたものはありません。両方の機関がそれぞれのカウントをインポートすると、共同の表示で合計します。</translation>
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
        <source>Counts of the area's sites</source>
        <translation>地域内のサイトのカウント</translation>
    </message>
    <message>
        <source>Counts of the site</source>
        <translation>サイトのカウント</translation>
    </message>
    <message>
        <source>Counts of two sides that cannot be added</source>
        <translation>合計できない2つの側のカウント</translation>
    </message>
    <message>
        <source>Counts per species</source>
        <translation>種ごとのカウント</translation>
    </message>
    <message>
        <source>Counts per species and season</source>
        <translation>種と季節別のカウント</translation>
    </message>
    <message>
        <source>Counts side by side</source>
        <translation>カウントの比較</translation>
    </message>
    <message>
        <source>Counts used</source>
        <translation>使用したカウント</translation>
    </message>
    <message>
        <source>Counts without a day of import, which are not called new: {number}.</source>
        <translation>インポートの日付がないため、新規とみなさないカウント: {number}。</translation>
    </message>
    <message>
        <source>Counts: the newest three seasons and the largest of each</source>
        <translation>カウント: それぞれ最新の3季節と最大のもの</translation>
    </message>
    <message>
        <source>Covariate</source>
        <translation>共変量</translation>
    </message>
    <message>
        <source>Covariate {field} has one and the same value everywhere. Nothing was computed. Leave it out.</source>
        <translation>共変量 {field} の値がすべて同じです。何も計算されていません。この共変量を除いてください。</translation>
    </message>
    <message>
        <source>Covariate {layer} has one and the same value at all presences and background. Nothing was computed. Leave it out.</source>
        <translation>共変量 {layer} の値が、すべての在データとバックグラウンドで同じです。何も計算されていません。この共変量を除いてください。</translation>
    </message>
    <message>
        <source>Covariates</source>
        <translation>共変量</translation>
    </message>
    <message>
        <source>Covariates (rasters)</source>
        <translation>共変量（ラスタ）</translation>
    </message>
    <message>
        <source>Covariates at the borders</source>
        <translation>国境での共変量</translation>
    </message>
    <message>
        <source>Covariates of detection</source>
        <translation>検出の共変量</translation>
    </message>
    <message>
        <source>Covariates of use</source>
        <translation>利用の共変量</translation>
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
        <source>Criteria</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Criteria (JSON)</source>
        <translation>基準（JSON）</translation>
    </message>
    <message>
        <source>Criteria and a layer to compare with were both given. Nothing was computed. Leave one of them.</source>
        <translation>基準と比較対象のレイヤの両方が指定されています。何も計算されていません。どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Criteria judged: {criteria}. Nothing was computed. Judge from 2 to {most} criteria.</source>
        <translation>判断された基準: {criteria}。何も計算されていません。2個以上 {most} 個以下の基準を判断してください。</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation>満たす基準</translation>
    </message>
    <message>
        <source>Criteria met by one edition of the 1 % level and not by another.</source>
        <translation>1%基準値のある版では満たし、別の版では満たさない基準。</translation>
    </message>
    <message>
        <source>Criteria that are not decided, by what is missing</source>
        <translation>判定できない基準（不足しているもの別）</translation>
    </message>
    <message>
        <source>Criteria that get these weights. Without them each is a benefit, normalised by min_max.</source>
        <translation>これらの重みを付ける基準。指定しない場合、各基準を便益（benefit）とし、min_max で正規化します。</translation>
    </message>
    <message>
        <source>Criteria that these data cannot decide</source>
        <translation>このデータでは判定できない基準</translation>
    </message>
    <message>
        <source>Criteria to compare with (JSON)</source>
        <translation>比較する基準（JSON）</translation>
    </message>
    <message>
        <source>Criteria with weights (JSON)</source>
        <translation>重み付きの基準（JSON）</translation>
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
        <source>Crops</source>
        <translation>作物の栽培</translation>
    </message>
    <message>
        <source>Cross-validation found no minimum; the reference bandwidth was taken.</source>
        <translation>交差検証で最小値が得られなかったため、参照バンド幅を用いました。</translation>
    </message>
    <message>
        <source>Crossing rates</source>
        <translation>越境移動率</translation>
    </message>
    <message>
        <source>Crossing rates with effort</source>
        <translation>調査努力量を考慮した越境移動率</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>越境移動</translation>
    </message>
    <message>
        <source>Crossings along the border</source>
        <translation>国境に沿った越境移動</translation>
    </message>
    <message>
        <source>Crossings along the border (HTML)</source>
        <translation>国境に沿った越境移動（HTML）</translation>
    </message>
    <message>
        <source>Crossings and effort of each segment. Lines only where the office has a boundary layer of its own.</source>
        <translation>各区間の越境移動と調査努力量。ラインが付くのは、利用機関が自身の境界レイヤを持つ場合だけです。</translation>
    </message>
    <message>
        <source>Crossings and passages between sides that share no line, and so lie on no segment: {crossings}.</source>
        <translation>共通の線を持たない側の間で起き、どの区間にも属さない越境移動と軍事境界線の通過: {crossings}。</translation>
    </message>
    <message>
        <source>Crossings at least</source>
        <translation>越境移動の最小回数</translation>
    </message>
    <message>
        <source>Crossings at least, of certain identity, in all records</source>
        <translation>すべてのレコードのうち、個体識別が確実な越境移動の最小回数</translation>
    </message>
    <message>
        <source>Crossings at least: {crossings}; with probable identity: {probable}; passages of the demarcation line: {demarcation}; ambiguous, not counted: {ambiguous}.</source>
        <translation>越境移動の最小回数: {crossings}、個体識別が「可能性が高い」ものを含む: {probable}、軍事境界線の通過: {demarcation}、不確かなため数えないもの: {ambiguous}。</translation>
    </message>
    <message>
        <source>Crossings at least: {seen}; expected with those that nobody saw: {expected}; per year of an animal: {rate}.</source>
        <translation>越境移動の最小回数: {seen}、確認されていないものを含む期待回数: {expected}、1個体1年あたり: {rate}。</translation>
    </message>
    <message>
        <source>Crossings between sides without a common line</source>
        <translation>共通の線を持たない側の間の越境移動</translation>
    </message>
    <message>
        <source>Crossings by month</source>
        <translation>月別の越境移動</translation>
    </message>
    <message>
        <source>Crossings by segment (at least)</source>
        <translation>区間別の越境移動（最小）</translation>
    </message>
    <message>
        <source>Crossings expected</source>
        <translation>越境移動の期待回数</translation>
    </message>
    <message>
        <source>Crossings of the latest run: {shown} of {all}. Double click zooms to the crossing.</source>
        <translation>最新の実行による越境移動: {shown} / {all}。ダブルクリックすると越境移動にズームします。</translation>
    </message>
    <message>
        <source>Crossings of the period with ambiguous evidence or an unknown side, in no sum: {number}.</source>
        <translation>証拠が不確かであるか、側が不明なため、どの合計にも含めない期間内の越境移動: {number}。</translation>
    </message>
    <message>
        <source>Crossings or passages, at least</source>
        <translation>越境移動または軍事境界線の通過の最小回数</translation>
    </message>
    <message>
        <source>Crossings per 1000 trap-days of both sides</source>
        <translation>越境移動（両側の1000カメラ稼働日あたり）</translation>
    </message>
    <message>
        <source>Crossings per year</source>
        <translation>1年あたりの越境移動</translation>
    </message>
    <message>
        <source>Crossings per year on the first side</source>
        <translation>1番目の側での1年あたりの越境移動</translation>
    </message>
    <message>
        <source>Crossings spread over border segments: {crossings}; segments: {segments}; crossings and passages between sides without a common line: {elsewhere}.</source>
        <translation>国境の区間に配分した越境移動: {crossings}、区間: {segments}、共通の線を持たない側の間の越境移動と軍事境界線の通過: {elsewhere}。</translation>
    </message>
    <message>
        <source>Crossings spread over segments</source>
        <translation>区間に配分した越境移動</translation>
    </message>
    <message>
        <source>Crossings with probable identity: {seen}; expected with those that nobody saw: {expected}; per year of an animal: {rate}.</source>
        <translation>個体識別が「可能性が高い」ものを含む越境移動の回数: {seen}、確認されていないものを含む期待回数: {expected}、1個体1年あたり: {rate}。</translation>
    </message>
    <message>
        <source>Crossings without a way of least cost: {crossings}. Raster {layer} has no data at one end or no cells with data between the ends. Use a raster that covers both sides alike.</source>
        <translation>最小コスト経路のない越境移動: {crossings}。ラスタ {layer} の一方の端にデータがないか、両端の間にデータのあるセルがありません。両側を同じように覆うラスタを使用してください。</translation>
    </message>
    <message>
        <source>Cumulative current</source>
        <translation>累積電流</translation>
    </message>
    <message>
        <source>Cumulative current (A)</source>
        <translation>累積電流（A）</translation>
    </message>
    <message>
        <source>Cumulative current by flow potential: above 1 movement is concentrated.</source>
        <translation>累積電流をフローポテンシャルで割った値。1を超える場所では移動が集中します。</translation>
    </message>
    <message>
        <source>Current (A)</source>
        <translation>電流（A）</translation>
    </message>
    <message>
        <source>Current (raster)</source>
        <translation>電流（ラスタ）</translation>
    </message>
    <message>
        <source>Current by protection</source>
        <translation>電流と保護</translation>
    </message>
    <message>
        <source>Current by protection needs RASTER, polygons of protected areas and a PERCENTILE of 50 or more. Nothing was computed. Give them, or leave this output out.</source>
        <translation>「電流と保護」には、RASTER、保護地域のポリゴン、50以上の PERCENTILE が必要です。何も計算されていません。これらを指定するか、この出力を省略してください。</translation>
    </message>
    <message>
        <source>Current flow between cores</source>
        <translation>コアエリア間の電流</translation>
    </message>
    <message>
        <source>Current flow in all directions</source>
        <translation>全方向の電流</translation>
    </message>
    <message>
        <source>Cuts each border into segments of a chosen length and spreads every crossing of individuals over them as exactly 1, so that the segments sum to the number of crossings. The trap-days of stations no farther than 40 km, each at its nearest segment, stand beside them.</source>
        <translation>各国境を指定した長さの区間に分け、個体の1回の越境移動を合計がちょうど1になるように各区間に配分します。したがって、全区間の合計は越境移動の回数に等しくなります。40 km以内にあるカメラ設置点のカメラ稼働日を、最も近い区間ごとに並べて示します。</translation>
    </message>
    <message>
        <source>DNA samples among them</source>
        <translation>うちDNA試料</translation>
    </message>
    <message>
        <source>DNA samples used: {used} of {samples}. Crossings at least with a sample at one end: {crossings}.</source>
        <translation>使用したDNA試料: {samples} 点のうち {used} 点。一方の端がDNA試料である越境移動の最小回数: {crossings}。</translation>
    </message>
    <message>
        <source>DNA: tables of samples and genotypes, Genepop and GenAlEx. Example: INPUT genotypes.txt, FORMAT genepop. Sizes of alleles stay as the laboratory wrote them.</source>
        <translation>DNA: 試料と遺伝子型の表、Genepop、GenAlEx。例: INPUT genotypes.txt、FORMAT genepop。対立遺伝子のサイズは、検査機関が記したままとします。</translation>
    </message>
    <message>
        <source>Dams and use of water</source>
        <translation>ダム・水利用</translation>
    </message>
    <message>
        <source>Darwin Core Archive</source>
        <translation>Darwin Core Archive形式</translation>
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
        <source>Data sets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Data sets: {datasets}</source>
        <translation>データセット: {datasets}</translation>
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
        <source>Database {file} has the older schema version {found}; this plugin needs version {known}. Nothing was changed. Run “Create conservation database” on this file: it adds what is new and keeps every row.</source>
        <translation>データベース {file} のスキーマバージョンは古い {found} です。このプラグインにはバージョン {known} が必要です。何も変更されていません。このファイルに対して「保全データベースの作成」を実行してください。新しい項目だけが追加され、既存の行はすべて残ります。</translation>
    </message>
    <message>
        <source>Database {file} holds no genotype of species {species}. Nothing was compared. Import samples and genotypes first, or choose another species.</source>
        <translation>データベース {file} に種 {species} の遺伝子型がありません。何も比較されていません。先に試料と遺伝子型をインポートするか、別の種を選択してください。</translation>
    </message>
    <message>
        <source>Database {file} is locked by another program. Nothing was changed. End the edit session there, then try again.</source>
        <translation>データベース {file} は別のプログラムがロックしています。何も変更されていません。そのプログラムで編集を終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Database {file} lists no species, so the ranges are not known. Nothing was computed. Run “Load flagship species layers” first.</source>
        <translation>データベース {file} に種が登録されていないため、分布域がわかりません。何も計算されていません。先に「フラッグシップ種レイヤの読み込み」を実行してください。</translation>
    </message>
    <message>
        <source>Database {file} lists no study area. Nothing was computed. Run “Load flagship species layers” first, or add areas of your own to the table study_areas.</source>
        <translation>データベース {file} に調査地域が登録されていません。何も計算されていません。先に「フラッグシップ種レイヤの読み込み」を実行するか、テーブル study_areas に独自の地域を追加してください。</translation>
    </message>
    <message>
        <source>Database {file} refused the change: {detail}. Nothing was changed.</source>
        <translation>データベース {file} が変更を拒否しました: {detail}。何も変更されていません。</translation>
    </message>
    <message>
        <source>Database {file} was brought from schema version {before} to version {version}. Every row was kept.</source>
        <translation>データベース {file} をスキーマバージョン {before} からバージョン {version} に更新しました。既存の行はすべて残っています。</translation>
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
        <source>Date of consent</source>
        <translation>同意日</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>提示日</translation>
    </message>
    <message>
        <source>Datum or map shift</source>
        <translation>測地系または地図のずれ</translation>
    </message>
    <message>
        <source>Dauria</source>
        <translation>ダウリア</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Days are counted in one of four ways: days of 24 hours, nights, or calendar days with set-up and retrieval as half days (camtrapR 2.1 and later) or as whole days (camtrapR before 2.1). Opposed cameras of a station count once.</source>
        <translation>日数の数え方は4通りです。24時間単位の日数、夜数、または暦日（設置日と回収日を半日とするcamtrapR 2.1以降の方式、または1日とするcamtrapR 2.1より前の方式）です。同じカメラ設置点で向かい合わせのカメラは1台と数えます。</translation>
    </message>
    <message>
        <source>Days from first to last</source>
        <translation>最初から最後までの日数</translation>
    </message>
    <message>
        <source>Days of 24 hours, nights, or calendar days with set-up and retrieval as half days or as whole days (both conventions of camtrapR).</source>
        <translation>24時間単位の日数、夜数、または暦日（設置日と回収日を半日または1日とする、camtrapRの2つの方式）。</translation>
    </message>
    <message>
        <source>Days of an occasion</source>
        <translation>調査機会の日数</translation>
    </message>
    <message>
        <source>Days of cameras and hair traps</source>
        <translation>カメラとヘアトラップの稼働日数</translation>
    </message>
    <message>
        <source>Days of effort</source>
        <translation>調査努力量の日数</translation>
    </message>
    <message>
        <source>Days of survey effort by month and country</source>
        <translation>月と国別の調査努力量（日数）</translation>
    </message>
    <message>
        <source>Days within which counts are added</source>
        <translation>カウントを合計する日数の範囲</translation>
    </message>
    <message>
        <source>Decide on two codes of two agencies instead</source>
        <translation>代わりに2つの機関の2つのコードについて決定</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Decided by {reviewer}, {day}. {note}</source>
        <translation>{reviewer} が {day} に決定。{note}</translation>
    </message>
    <message>
        <source>Decided criteria, by the current edition of the 1 % level</source>
        <translation>判定済みの基準（1%基準値の最新の版による）</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Decision: {decision}; by {reviewer}, {day}. {note}</source>
        <translation>決定: {decision}（確認者: {reviewer}、{day}）。{note}</translation>
    </message>
    <message>
        <source>Decisions have the columns agency_a, code_a, agency_b, code_b, decision (same, different, unsure, undone) and reviewer, and if known flank, method (photo, genotype, ring, transmitter, expert), decided and note. They are kept as events; the same row again adds nothing, and “undone” takes back the last decision of the reviewer on the pair.</source>
        <translation>決定の表のカラムは agency_a、code_a、agency_b、code_b、decision（same、different、unsure、undone）、reviewer で、わかる場合は flank、method（photo、genotype、ring、transmitter、expert）、decided、note も加えます。決定はイベントとして保持します。同じ行を再度取り込んでも何も追加されません。「undone」は、その組に対する確認者の直前の決定を取り消します。</translation>
    </message>
    <message>
        <source>Decisions kept</source>
        <translation>採用した決定</translation>
    </message>
    <message>
        <source>Decisions kept: {reviewed}.</source>
        <translation>採用した決定: {reviewed}。</translation>
    </message>
    <message>
        <source>Decisions of reviewers (CSV)</source>
        <translation>確認者の決定（CSV）</translation>
    </message>
    <message>
        <source>Decisions survive a new import of the same data and a newer export of it.</source>
        <translation>決定は、同じデータを再度インポートした場合も、新しくエクスポートしたデータをインポートした場合も引き継がれます。</translation>
    </message>
    <message>
        <source>Declared side of the border, side of a barrier, period of collection, or a column of the samples.</source>
        <translation>申告された国境の側、障壁の側、採取の期間、または試料のカラム。</translation>
    </message>
    <message>
        <source>Defaults: occasions of a month; the whole time of the records; rates estimated again with wrong identities added, 2 and 15 % of the records, for the snow leopard 12.5 % (Johansson et al. 2020).</source>
        <translation>デフォルト: 調査機会は1か月、期間はレコードの全期間。率は、レコードの2%と15%（ユキヒョウは12.5%、Johansson et al. 2020）に個体識別の誤りを加えて推定し直します。</translation>
    </message>
    <message>
        <source>Defaults: proximity detectors, half-normal, one density everywhere. Left empty, the buffer is widened until it is four times sigma and half as much again changes the sampled area by less than 1 percent; the spacing is at most 0.6 of sigma. The effort of a station is in days, so detection is that of a day.</source>
        <translation>デフォルト: 検出器は proximity、検出関数は半正規、密度は全域で一定。空欄の場合、バッファは、シグマの4倍以上となり、さらに1.5倍に広げても標本面積の変化が1%未満となるまで広げます。間隔はシグマの0.6倍以下です。設置点の調査努力量は日数で表すため、検出確率は1日あたりの値です。</translation>
    </message>
    <message>
        <source>Defaults: the decision is “unsure”, the method “photo”, the flank “unknown”. A photo without a known flank makes a possible identity at most.</source>
        <translation>デフォルト: 決定は「unsure」、方法は「photo」、体側は「unknown」。体側がわからない写真による個体識別は、「可能性あり」までとします。</translation>
    </message>
    <message>
        <source>Defects of the forms</source>
        <translation>様式の不備</translation>
    </message>
    <message>
        <source>Delete the database of the exercise before real work begins.</source>
        <translation>実際の作業を始める前に、演習のデータベースを削除してください。</translation>
    </message>
    <message>
        <source>Demarcation line (km)</source>
        <translation>軍事境界線（km）</translation>
    </message>
    <message>
        <source>Demarcation line closed (km)</source>
        <translation>閉鎖された軍事境界線（km）</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Density by country</source>
        <translation>国別の密度</translation>
    </message>
    <message>
        <source>Density by session</source>
        <translation>セッション別の密度</translation>
    </message>
    <message>
        <source>Density of {species}</source>
        <translation>{species}の密度</translation>
    </message>
    <message>
        <source>Density on both sides of the border</source>
        <translation>国境の両側の密度</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>カメラ設置</translation>
    </message>
    <message>
        <source>Deployment {deployment} cannot be rejected, because records stand on it. Nothing was changed. Correct the deployment, or reject its records first.</source>
        <translation>カメラ設置 {deployment} にはレコードがあるため、除外できません。何も変更されていません。カメラ設置を修正するか、先にそのレコードを除外してください。</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>カメラ設置</translation>
    </message>
    <message>
        <source>Deployments whose end is not known and was taken from the last record: {guessed}; whose effort is not known: {unknown}; without any record: {silent}.</source>
        <translation>終了が不明で最後のレコードの時刻を用いたカメラ設置: {guessed}、調査努力量が不明のもの: {unknown}、レコードがまったくないもの: {silent}。</translation>
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
        <source>Detection by one visit</source>
        <translation>1回の訪問での検出</translation>
    </message>
    <message>
        <source>Detection by session</source>
        <translation>セッション別の検出確率</translation>
    </message>
    <message>
        <source>Detection by sex</source>
        <translation>性別の検出</translation>
    </message>
    <message>
        <source>Detection function</source>
        <translation>検出関数</translation>
    </message>
    <message>
        <source>Detection functions compared</source>
        <translation>検出関数の比較</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Detections by cameras</source>
        <translation>カメラによる検出</translation>
    </message>
    <message>
        <source>Detections by individual code, declared side of the border, grid cell and period, with the survey effort of pseudonymous stations.</source>
        <translation>個体コード、申告された国境の側、グリッドセル、期間別の検出と、仮名で示したカメラ設置点の調査努力量。</translation>
    </message>
    <message>
        <source>Deviation of the number by place</source>
        <translation>場所の不確実性による回数の偏差</translation>
    </message>
    <message>
        <source>Differences between groups</source>
        <translation>グループ間の差</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>Different animals</source>
        <translation>異なる個体</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Diseases of unknown cause</source>
        <translation>原因不明の病気</translation>
    </message>
    <message>
        <source>Dispersal distance (m)</source>
        <translation>分散距離（m）</translation>
    </message>
    <message>
        <source>Dispersal spreads a raster over its neighbourhood by a negative exponential kernel before the ranking, so that clumped places gain. Protected areas are a mask of two levels: outside goes first.</source>
        <translation>分散を指定すると、順位付けの前に、負の指数カーネルによってラスタの値を周囲に広げます。これにより、まとまった場所が高く評価されます。保護地域は2段階のマスクで、外側のセルを先に取り除きます。</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>距離（km）</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>距離（m）</translation>
    </message>
    <message>
        <source>Distance around the region (m)</source>
        <translation>対象地域の周囲の距離（m）</translation>
    </message>
    <message>
        <source>Distance from the border</source>
        <translation>国境からの距離</translation>
    </message>
    <message>
        <source>Distance from the border (km)</source>
        <translation>国境からの距離（km）</translation>
    </message>
    <message>
        <source>Distance not known</source>
        <translation>距離不明</translation>
    </message>
    <message>
        <source>Distance of Nei (1978)</source>
        <translation>Nei（1978）の距離</translation>
    </message>
    <message>
        <source>Distances are measured between</source>
        <translation>距離の測定対象</translation>
    </message>
    <message>
        <source>Distances from the border, rising from 0. The last edge begins the open band.</source>
        <translation>国境からの距離。0から昇順に指定します。最後の値から先は上限のない距離帯です。</translation>
    </message>
    <message>
        <source>Distribution is shown as half-degree cells with a listed site or record; it is not a range. Corridors are schematic lines between two named ends; those without two ends are in the table only.</source>
        <translation>分布は、掲載サイトまたはレコードのある0.5度セルで示します。分布域ではありません。回廊は名前のある両端を結ぶ模式的な線で、両端がわからないものは表にだけ載せます。</translation>
    </message>
    <message>
        <source>Disturbance by people</source>
        <translation>人為的撹乱</translation>
    </message>
    <message>
        <source>Diversity by group</source>
        <translation>グループ別の多様性</translation>
    </message>
    <message>
        <source>Do not use the model in a country where its test fails, or on cells outside its conditions.</source>
        <translation>検証の結果が悪い国や、モデルの条件の範囲外のセルでは、このモデルを使用しないでください。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Draft from the conservation database; not the official form.</source>
        <translation>保全データベースによる下書きであり、公式の様式ではありません。</translation>
    </message>
    <message>
        <source>Draw habitats</source>
        <translation>生息地を描画</translation>
    </message>
    <message>
        <source>Draw or load the boundary of the site into table sites.</source>
        <translation>サイトの境界を、テーブル sites に描画するか読み込んでください。</translation>
    </message>
    <message>
        <source>Draw polygons and fill in the form of each. Save the layer, then run “Check a habitat map”.</source>
        <translation>ポリゴンを描画し、それぞれのフォームに記入してください。レイヤを保存してから、「生息地の地図の検査」を実行してください。</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>描画された位置</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>無作為抽出の回数</translation>
    </message>
    <message>
        <source>Draws the home range of each animal from its records at exact places, tells its area, and how much of it lies in which country. Every animal has a range or stands in the table of those without one, with its reason.</source>
        <translation>正確な位置のあるレコードから各個体の行動圏を描き、その面積と、各国に含まれる割合を示します。すべての個体について、行動圏を示すか、行動圏のない個体のテーブルに理由とともに示します。</translation>
    </message>
    <message>
        <source>Drone imagery</source>
        <translation>ドローン画像</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>脱落</translation>
    </message>
    <message>
        <source>Dropout, false alleles, quality index and P(ID) by locus.</source>
        <translation>遺伝子座別の脱落、偽対立遺伝子、品質指数、P(ID)。</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Droughts</source>
        <translation>干ばつ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限日</translation>
    </message>
    <message>
        <source>Duplicate across data sets</source>
        <translation>データセット間の重複</translation>
    </message>
    <message>
        <source>Duplicate in its data set</source>
        <translation>データセット内の重複</translation>
    </message>
    <message>
        <source>E-mail of the contact</source>
        <translation>連絡先のメールアドレス</translation>
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
        <source>ECM: every animal of a closed population is as likely to leave a sample that is found.</source>
        <translation>ECM: 閉鎖個体群のすべての個体について、発見される試料を残す確率が等しいとします。</translation>
    </message>
    <message>
        <source>ESA WorldCover classes</source>
        <translation>ESA WorldCoverの区分</translation>
    </message>
    <message>
        <source>Each animal counted once</source>
        <translation>各個体を1回だけ数えた数</translation>
    </message>
    <message>
        <source>Each animal counts once in each group, by its sample with the most loci. Run “Match genotypes” first, so that an animal sampled often does not count often. Groups of fewer than five animals are left out and named in the log.</source>
        <translation>各個体は、遺伝子座が最も多い試料によって、各グループで1回だけ数えます。何度も採取された個体を重ねて数えないように、先に「遺伝子型の照合」を実行してください。5個体未満のグループは対象から外し、ログに示します。</translation>
    </message>
    <message>
        <source>Each animal counts once in each group, by its sample with the most loci. Samples that are linked to no animal count as one each.</source>
        <translation>各個体は、遺伝子座が最も多い試料によって、各グループで1回だけ数えます。どの個体にも結び付いていない試料は、それぞれ1個体と数えます。</translation>
    </message>
    <message>
        <source>Each animal is counted once, by its codes and sides. National numbers are never added up, because an animal seen in two countries would count twice.</source>
        <translation>各個体は、コードと側に基づいて1回だけ数えます。国別の数を足し合わせることはありません。2か国で確認された個体を二重に数えることになるためです。</translation>
    </message>
    <message>
        <source>Each animal without a range, with its reason.</source>
        <translation>行動圏のない各個体とその理由。</translation>
    </message>
    <message>
        <source>Each cat has its own table of resistances.</source>
        <translation>大型ネコ科の種ごとに移動抵抗の表があります。</translation>
    </message>
    <message>
        <source>Each cell of a raster counts with the exact share of it that lies in the unit, and with its true area, so that rasters in degrees or in any projection may be mixed. Where a raster has no data a unit holds 0 of it; the table of features tells how many units that are.</source>
        <translation>ラスタの各セルは、計画単位内にある部分の正確な割合と、セルの実際の面積によって計算します。そのため、度単位や任意の投影法のラスタを組み合わせて使用できます。ラスタにデータがない部分では、計画単位の量は0とします。該当する計画単位の数は、保全対象の表に示します。</translation>
    </message>
    <message>
        <source>Each crossing adds exactly 1 over all segments; segments below 0.005 have no row.</source>
        <translation>1回の越境移動は、全区間の合計でちょうど1になります。0.005未満の区間の行はありません。</translation>
    </message>
    <message>
        <source>Each crossing of certain identity adds exactly 1 over all segments. Not surveyed means that the database has no effort and no crossing there.</source>
        <translation>個体識別が確実な1回の越境移動は、全区間の合計でちょうど1になります。「調査なし」は、データベースにその区間の調査努力量も越境移動もないことを示します。</translation>
    </message>
    <message>
        <source>Each data set has codes of its own</source>
        <translation>コードはデータセットごとに別の個体</translation>
    </message>
    <message>
        <source>Each edition of a population's 1 % level is tested, and verdicts that differ between editions are listed. A Ramsar sheet needs the official level; the levels that come with the plugin are derived from published estimates.</source>
        <translation>個体群の1%基準値をすべての版で検証し、版によって異なる判定を一覧にします。ラムサール情報票には公式の基準値が必要ですが、プラグインに付属する基準値は公表された推定値から導いたものです。</translation>
    </message>
    <message>
        <source>Each feature with total, target, what is held, and its part in each country.</source>
        <translation>各保全対象の合計、目標値、確保量、および国別の内訳。</translation>
    </message>
    <message>
        <source>Each finding at the place of its record, with the sentence that says why. Exact places: not to be passed on.</source>
        <translation>レコードの位置に示した各指摘と、その理由の文。正確な位置を含むため、外部に渡さないでください。</translation>
    </message>
    <message>
        <source>Each further solution avoids the units of those before.</source>
        <translation>2つ目以降の各解は、それまでの解の計画単位を避けます。</translation>
    </message>
    <message>
        <source>Each number in brackets in the report leads to this list. It names the rows of the database that the figure comes from, by their ids. In a line of a table, a figure without a number comes from the rows of the number before it.</source>
        <translation>報告書中のかっこ内の番号は、この一覧に対応しています。一覧は、数値の元となったデータベースの行をidで示します。表の同じ行で番号のない数値は、その前にある番号の行に基づきます。</translation>
    </message>
    <message>
        <source>Each number is of the larger of the two lists by itself.</source>
        <translation>どの数も、それぞれ2つの一覧のうち大きいほうによるものです。</translation>
    </message>
    <message>
        <source>Each part is the share of one criterion in the score of a site.</source>
        <translation>各部分は、サイトのスコアに占める各基準の割合です。</translation>
    </message>
    <message>
        <source>Each record is shared or withheld for one reason: the first that holds of those that the plugin asks.</source>
        <translation>各レコードを共有または非公開とする理由は1つです。プラグインが順に確認する理由のうち、最初に当てはまるものを示します。</translation>
    </message>
    <message>
        <source>Each record that makes no crossing, with its reason.</source>
        <translation>越境移動の判定に使用しなかった各レコードとその理由。</translation>
    </message>
    <message>
        <source>Each row is what one source says. Areas of several rows may overlap: do not add them up.</source>
        <translation>各行は、1つの出典が述べている内容です。複数の行の面積は重なることがあるため、足し合わせないでください。</translation>
    </message>
    <message>
        <source>Each row names its source and how sure it is. Rows of low confidence have a hollow symbol. Rows that the office added itself stay.</source>
        <translation>各行に出典と確かさを示します。信頼度の低い行は白抜きの記号で表示します。利用機関が自ら追加した行はそのまま残ります。</translation>
    </message>
    <message>
        <source>Each session has its own values. Otherwise all sessions have the same.</source>
        <translation>セッションごとに異なる値とします。指定しない場合は、すべてのセッションで同じ値とします。</translation>
    </message>
    <message>
        <source>Each sheet has one row for each site and year, number, habitat, threat, stakeholder or recommendation. Rows that you leave blank are not read.</source>
        <translation>各シートは、サイトと年、個体数、生息地、脅威、関係者、提言ごとに1行です。空欄のままの行は読み込みません。</translation>
    </message>
    <message>
        <source>Each side has its own density, in one fit. Otherwise one density holds everywhere.</source>
        <translation>1回の当てはめで、側ごとに異なる密度を推定します。指定しない場合、密度は全域で一定とします。</translation>
    </message>
    <message>
        <source>Each site is linked to the nearest sites of its population in the following season; distances are geodesic.</source>
        <translation>各サイトを、次の季節における同じ個体群の最も近いサイトと結びます。距離は測地線距離です。</translation>
    </message>
    <message>
        <source>Each station in each occasion: days of effort, animals and detections.</source>
        <translation>各調査機会の各設置点: 調査努力量の日数、個体、検出。</translation>
    </message>
    <message>
        <source>Each step can be clicked in QGIS or run by the commands below it. In commands, write whole paths in place of the names of files; on Debian 12 the program is called qgis_process.bin.</source>
        <translation>各手順は、QGISでクリックするか、その下のコマンドで実行できます。コマンドでは、ファイル名の代わりに完全なパスを記入してください。Debian 12でのプログラム名は qgis_process.bin です。</translation>
    </message>
    <message>
        <source>Each step is an algorithm of its own that can be run alone or placed in a model of the office's own.</source>
        <translation>各段階は独立したアルゴリズムで、単独で実行することも、利用機関のモデルに組み込むこともできます。</translation>
    </message>
    <message>
        <source>Each test has a level: off, info (noted), flag (kept and shown), reject (the record moves into the table of issues and returns once the test no longer rejects it). Each finding says why, with its numbers.</source>
        <translation>各検査にはレベルがあります。off、info（注記のみ）、flag（採用し、要確認として表示）、reject（レコードを問題点のテーブルに移し、検査が除外としなくなれば元に戻す）です。各指摘は、理由を数値とともに示します。</translation>
    </message>
    <message>
        <source>Each with its file, sheet, row, column and reason.</source>
        <translation>それぞれのファイル、シート、行、カラム、理由。</translation>
    </message>
    <message>
        <source>Each with its log-likelihood and AICc.</source>
        <translation>それぞれに対数尤度とAICcを付けます。</translation>
    </message>
    <message>
        <source>Earthquakes and tsunamis</source>
        <translation>地震・津波</translation>
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
        <source>Ecological character</source>
        <translation>生態学的特徴</translation>
    </message>
    <message>
        <source>Ecosystem services</source>
        <translation>生態系サービス</translation>
    </message>
    <message>
        <source>Edges of the distance bands (km)</source>
        <translation>距離帯の境界値（km）</translation>
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
        <source>Effective mesh size</source>
        <translation>有効メッシュサイズ</translation>
    </message>
    <message>
        <source>Effective resistances</source>
        <translation>実効抵抗</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>調査努力量</translation>
    </message>
    <message>
        <source>Effort (raster)</source>
        <translation>調査努力量（ラスタ）</translation>
    </message>
    <message>
        <source>Effort and animals seen by country</source>
        <translation>国別の調査努力量と確認された個体</translation>
    </message>
    <message>
        <source>Effort and records shared</source>
        <translation>調査努力量とレコードを共有</translation>
    </message>
    <message>
        <source>Effort and target group were both given. Nothing was computed. Choose one of them: both correct the same bias.</source>
        <translation>調査努力量とターゲットグループの両方が指定されています。何も計算されていません。どちらも同じ偏りを補正するため、一方だけを選択してください。</translation>
    </message>
    <message>
        <source>Effort by country, band and year</source>
        <translation>国、距離帯、年別の調査努力量</translation>
    </message>
    <message>
        <source>Effort by method and unit</source>
        <translation>方法と単位別の調査努力量</translation>
    </message>
    <message>
        <source>Effort in the occasions</source>
        <translation>調査機会の調査努力量</translation>
    </message>
    <message>
        <source>Effort is that of methods that can find the species, wherever in the country. Records are detections, samples and counts.</source>
        <translation>調査努力量は、その種を検出できる方法によるもので、国内のすべての場所を含みます。レコードは検出、試料、カウントです。</translation>
    </message>
    <message>
        <source>Effort on each side</source>
        <translation>各側の調査努力量</translation>
    </message>
    <message>
        <source>Effort shared, no record of the species</source>
        <translation>調査努力量を共有、種のレコードなし</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>標高</translation>
    </message>
    <message>
        <source>Elevation (raster)</source>
        <translation>標高（ラスタ）</translation>
    </message>
    <message>
        <source>Else those of the database.</source>
        <translation>指定しない場合は、データベースのものを用います。</translation>
    </message>
    <message>
        <source>Empty parts</source>
        <translation>空の部分</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>テキストの文字コード</translation>
    </message>
    <message>
        <source>End (date and time)</source>
        <translation>終了（日付と時刻）</translation>
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
        <source>Energy and mining</source>
        <translation>エネルギー・鉱業</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Equal codes are a proposal</source>
        <translation>同じコードは提案とみなす</translation>
    </message>
    <message>
        <source>Equal codes of two agencies count as different animals here, unless a person called them the same.</source>
        <translation>2つの機関で同じコードであっても、担当者が同じ個体と判断していない限り、ここでは別の個体と数えます。</translation>
    </message>
    <message>
        <source>Equal codes of two agencies count as one animal in this table. This is a proposal: agencies may give one code to different animals, and a person has to confirm it.</source>
        <translation>この表では、2つの機関の同じコードを1個体と数えます。これは提案です。機関によって同じコードが別の個体を表す場合があるため、担当者による確認が必要です。</translation>
    </message>
    <message>
        <source>Equal codes of two agencies count once in the joint minimum. Only a person joins them.</source>
        <translation>2つの機関の同じコードは、共同の最小値では1回だけ数えます。統合できるのは担当者だけです。</translation>
    </message>
    <message>
        <source>Equal coordinates</source>
        <translation>緯度と経度が同値</translation>
    </message>
    <message>
        <source>Equal-area, in metres. Without it one is made around the middle of the study area.</source>
        <translation>メートル単位の正積図法。指定しない場合は、調査地域の中央を中心とするものを作成します。</translation>
    </message>
    <message>
        <source>Equilibrium by the exact test, held to 5 percent over the loci of a group together (Holm 1979). A lack of heterozygotes at all loci of scat samples points to allelic dropout, at one locus to a null allele.</source>
        <translation>平衡は正確検定によって判定し、グループのすべての遺伝子座を合わせて5%水準とします（Holm 1979）。糞試料のすべての遺伝子座でヘテロ接合体が不足している場合は対立遺伝子の脱落（アレリックドロップアウト）が、1つの遺伝子座だけの場合はヌル対立遺伝子が疑われます。</translation>
    </message>
    <message>
        <source>Equivalent connected area (ha)</source>
        <translation>等価連結面積（ha）</translation>
    </message>
    <message>
        <source>Equivalent connected area: one patch of this size would be as well connected</source>
        <translation>等価連結面積: この面積の1つのパッチと同じだけ連結しています</translation>
    </message>
    <message>
        <source>Equivalent connected area: {eca}. Of the connected sum, {across} percent joins two countries.</source>
        <translation>等価連結面積: {eca}。連結和のうち、2か国を結ぶもの: {across}%。</translation>
    </message>
    <message>
        <source>Errors after Broquet and Petit (2004), quality index after Miquel et al. (2006), P(ID) after Paetkau and Strobeck (1994) and Paetkau et al. (1998), P(ID)sib after Evett and Weir (1998).</source>
        <translation>誤りはBroquetとPetit（2004）、品質指数はMiquel et al.（2006）、P(ID)はPaetkauとStrobeck（1994）およびPaetkau et al.（1998）、P(ID)sibはEvettとWeir（1998）によります。</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>推定値</translation>
    </message>
    <message>
        <source>Estimate crossing rates with effort</source>
        <translation>調査努力量を考慮した越境移動率の推定</translation>
    </message>
    <message>
        <source>Estimate density by spatial capture-recapture</source>
        <translation>空間捕獲再捕獲法による密度の推定</translation>
    </message>
    <message>
        <source>Estimate occupancy</source>
        <translation>占有率の推定</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>推定値</translation>
    </message>
    <message>
        <source>Estimates how many animals of one species live per 100 km2 and on each side of a border, from which animals were caught at which stations. The stations of all sides and one mask over all sides make one likelihood.</source>
        <translation>どの個体がどの設置点で捕獲されたかに基づき、1つの種の個体が100 km²あたりと国境の各側に何個体生息するかを推定します。全側の設置点と、全側にわたる1つのマスクから、1つの尤度を求めます。</translation>
    </message>
    <message>
        <source>Estimates how often animals of one species crossed in each direction, with the crossings that nobody saw, from records of known animals and from the effort on every side. The minimum that was seen stands beside the estimate.</source>
        <translation>識別された個体のレコードと各側の調査努力量に基づき、1つの種の個体が各方向に何回越境したかを、確認されていない越境移動も含めて推定します。確認された最小値を推定値に併記します。</translation>
    </message>
    <message>
        <source>Estimates of the model</source>
        <translation>モデルの推定値</translation>
    </message>
    <message>
        <source>Estimates which share of sites a species uses, told apart from how often a visit to a used site finds it. The share of sites with a detection is too small, because some used sites are missed.</source>
        <translation>種が利用するサイトの割合を、利用サイトへの訪問で種が見つかる頻度と区別して推定します。利用サイトの一部は見落とされるため、検出のあったサイトの割合では小さすぎます。</translation>
    </message>
    <message>
        <source>Estimates: Chapman (1951) of the first half of the occasions against the second, model M0 (Otis et al. 1978), Chao (1987) with its form corrected for bias, and the jackknife (Burnham and Overton 1978, 1979), with log-normal intervals; that of M0 is of its likelihood. Samples of DNA need no occasions: from how often each animal was found ECM and TIRM (Miller et al. 2005, doi 10.1111/j.1365-294X.2005.02577.x) are computed, with intervals by bootstrap.</source>
        <translation>推定値: 調査機会の前半と後半によるChapman（1951）、モデルM0（Otis et al. 1978）、Chao（1987）とその偏り補正版、ジャックナイフ（BurnhamとOverton 1978、1979）。区間は対数正規で、M0の区間だけは尤度によります。DNAの試料に調査機会は必要ありません。各個体が発見された回数から、ECMとTIRM（Miller et al. 2005、doi 10.1111/j.1365-294X.2005.02577.x）を計算し、区間はブートストラップで求めます。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events per 100 trap-days</source>
        <translation>100カメラ稼働日あたりのイベント数</translation>
    </message>
    <message>
        <source>Every filled row is kept or rejected; each defect is told with file, sheet, row, column and mend. A form of the same office, site and year updates the earlier one: what changed and what is gone is counted and listed among the issues of the import. The same file again changes nothing.</source>
        <translation>記入されたすべての行を採用または除外します。不備は、ファイル、シート、行、カラム、対処方法とともに示します。同じ機関、サイト、年の様式は以前のものを更新します。変更と消失は数えて、インポートの問題点に一覧として示します。同じファイルをもう一度読み込んでも、何も変わりません。</translation>
    </message>
    <message>
        <source>Every pair of samples is compared by the likelihood that both are of one animal against that of full siblings, with errors for each locus (Wang 2004). Three or more mismatching loci, two that dropout cannot make, or a sex conflict are no match.</source>
        <translation>試料のすべての組について、両方が同じ個体のものである尤度を、全きょうだいである尤度と比較します。誤りは遺伝子座ごとに考慮します（Wang 2004）。不一致の遺伝子座が3つ以上ある場合、脱落では説明できない不一致が2つある場合、または性別が矛盾する場合は、一致とみなしません。</translation>
    </message>
    <message>
        <source>Every record is accounted for: records in are records kept and records rejected, and each rejection has its reason and its row. Flagged records are kept and shown.</source>
        <translation>すべてのレコードの扱いを明示します。読み込んだレコードは採用と除外の合計に一致し、除外ごとに理由と行を示します。要確認のレコードは採用し、表示します。</translation>
    </message>
    <message>
        <source>Everything comes from the database and nothing is added. A part without rows says what is missing and how to fill it. Persons are never named.</source>
        <translation>内容はすべてデータベースによるもので、何も加えません。行のない部分には、不足しているものとその補い方を示します。個人名を示すことはありません。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Evidence is a track (fixes of a transmitter no more than 8 hours apart for cats, 24 for birds), two detections of certain identity, or an identity that is probable. What probable identities add is never in the headline number; ambiguous cases are listed and never counted. Passages of the demarcation line have a column of their own.</source>
        <translation>証拠となるのは、移動の軌跡（発信器の測位の間隔が大型ネコ科で8時間以内、鳥で24時間以内のもの）、個体識別が確実な2回の検出、または「可能性が高い」個体識別です。「可能性が高い」個体識別による分は、主たる数値に含めません。不確かなものは一覧に示しますが、数えません。軍事境界線の通過は専用のカラムに示します。</translation>
    </message>
    <message>
        <source>Exact coordinates and dates, station names, observers, remarks and media withheld; available under the agreement between the offices.</source>
        <translation>正確な座標と日付、カメラ設置点名、観察者、備考、メディアは非公開です。機関間の合意に基づいて入手できます。</translation>
    </message>
    <message>
        <source>Exact coordinates, dates and station names are withheld. Ask the owner of the record for them.</source>
        <translation>正確な座標、日付、カメラ設置点名は非公開です。レコードの所有者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Exact file, which stays</source>
        <translation>正確な位置を含むファイル（機関に残すもの）</translation>
    </message>
    <message>
        <source>Exact places, times and names</source>
        <translation>正確な位置、時刻、名前</translation>
    </message>
    <message>
        <source>Exact places, with the days that each station worked in each occasion.</source>
        <translation>正確な位置と、各調査機会に各設置点が稼働した日数。</translation>
    </message>
    <message>
        <source>Example: BEFORE map_1990.gpkg, BEFORE_FIELD code, AFTER map_2020.gpkg, AFTER_FIELD code, SMALLEST_HA 5, AREAS areas.csv, WETLANDS wetlands.gpkg.</source>
        <translation>例: BEFORE map_1990.gpkg、BEFORE_FIELD code、AFTER map_2020.gpkg、AFTER_FIELD code、SMALLEST_HA 5、AREAS areas.csv、WETLANDS wetlands.gpkg。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, AREA dauria, SPECIES WNC, YEARS 2020-2024, DAYS 3, COUNTS counts.gpkg, HTML dauria.html.</source>
        <translation>例: DATABASE neaspec.gpkg、AREA dauria、SPECIES WNC、YEARS 2020-2024、DAYS 3、COUNTS counts.gpkg、HTML dauria.html。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, CONVENTION fractional, BANDS 0,5,10,20,40, EFFORT effort.gpkg, NOT_SHARED missing.gpkg, REPORT effort.html.</source>
        <translation>例: DATABASE neaspec.gpkg、CONVENTION fractional、BANDS 0,5,10,20,40、EFFORT effort.gpkg、NOT_SHARED missing.gpkg、REPORT effort.html。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, COUNTRY CHN, RECIPIENT RUS, PASSPHRASE as agreed, OUTPUT shared.zip, REPORT shared.html. The neighbour takes the zip in with “Import counts and detections”.</source>
        <translation>例: DATABASE neaspec.gpkg、COUNTRY CHN、RECIPIENT RUS、PASSPHRASE 取り決めたもの、OUTPUT shared.zip、REPORT shared.html。隣国の機関は、このzipを「個体数カウントと検出のインポート」で取り込みます。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, COUNTRY MNG, YEAR 2026, LANGUAGE mn, FORM sites_2026.xlsx.</source>
        <translation>例: DATABASE neaspec.gpkg、COUNTRY MNG、YEAR 2026、LANGUAGE mn、FORM sites_2026.xlsx。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, FROM 2025-04-01, TO 2026-03-31, LANGUAGE ru, HTML progress.html, CHANGES changes.csv.</source>
        <translation>例: DATABASE neaspec.gpkg、FROM 2025-04-01、TO 2026-03-31、LANGUAGE ru、HTML progress.html、CHANGES changes.csv。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, ISSUES as in the table of issues, DECISION accept, REVIEWER name of the reviewer, NOTE seen on the picture.</source>
        <translation>例: DATABASE neaspec.gpkg、ISSUES 問題点のテーブルにある名前、DECISION accept、REVIEWER 確認者の名前、NOTE 画像で確認済み。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, LOST wetlands.gpkg, LIST iucn, LOST_YEAR 2020, NEEDS needs.csv, POLYGONS needs.gpkg.</source>
        <translation>例: DATABASE neaspec.gpkg、LOST wetlands.gpkg、LIST iucn、LOST_YEAR 2020、NEEDS needs.csv、POLYGONS needs.gpkg。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SHEETS ris, COUNTRIES CHN, RUS, READINESS readiness.csv, MISSING missing.csv, MAP readiness.gpkg.</source>
        <translation>例: DATABASE neaspec.gpkg、SHEETS ris、COUNTRIES CHN, RUS、READINESS readiness.csv、MISSING missing.csv、MAP readiness.gpkg。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SITE KOR-CHEORWON, LANGUAGE ko, HTML plan.html, PDF plan.pdf.</source>
        <translation>例: DATABASE neaspec.gpkg、SITE KOR-CHEORWON、LANGUAGE ko、HTML plan.html、PDF plan.pdf。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SITE RUS-KHANKA, SHEET ris, LANGUAGE ru, FOLDER khanka_ris.</source>
        <translation>例: DATABASE neaspec.gpkg、SITE RUS-KHANKA、SHEET ris、LANGUAGE ru、FOLDER khanka_ris。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, COUNTRIES CHN;RUS, GRADE certain, RATES rates.gpkg, REPORT rates.html.</source>
        <translation>例: DATABASE neaspec.gpkg、SPECIES AL、COUNTRIES CHN;RUS、GRADE certain、RATES rates.gpkg、REPORT rates.html。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, GROUP_BY country, GROUPS groups.gpkg, PAIRWISE pairs.gpkg, REPORT diversity.html.</source>
        <translation>例: DATABASE neaspec.gpkg、SPECIES AL、GROUP_BY country、GROUPS groups.gpkg、PAIRWISE pairs.gpkg、REPORT diversity.html。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, IDENTITY individuals, ALIASES aliases.csv, CROSSINGS crossings.gpkg, EXCHANGE_BANDS bands.gpkg, REPORT transborder.html.</source>
        <translation>例: DATABASE neaspec.gpkg、SPECIES AL、IDENTITY individuals、ALIASES aliases.csv、CROSSINGS crossings.gpkg、EXCHANGE_BANDS bands.gpkg、REPORT transborder.html。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, LENGTH_KM 20, SEGMENTS segments.gpkg, REPORT segments.html.</source>
        <translation>例: DATABASE neaspec.gpkg、SPECIES AL、LENGTH_KM 20、SEGMENTS segments.gpkg、REPORT segments.html。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, METHOD likelihood, CALIBRATION calibration.csv, PAIRS pairs.gpkg, LOCI loci.gpkg, PLOT plot.svg, REPORT matches.html.</source>
        <translation>例: DATABASE neaspec.gpkg、SPECIES AL、METHOD likelihood、CALIBRATION calibration.csv、PAIRS pairs.gpkg、LOCI loci.gpkg、PLOT plot.svg、REPORT matches.html。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, METHOD mcp, PERCENT 95, OUTPUT ranges.gpkg, SHARES shares.gpkg, LEFT_OUT without.gpkg.</source>
        <translation>例: DATABASE neaspec.gpkg、SPECIES AL、METHOD mcp、PERCENT 95、OUTPUT ranges.gpkg、SHARES shares.gpkg、LEFT_OUT without.gpkg。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, MINUTES 30, RULE last_record, BY species, OUTPUT events.gpkg, TABLE rates.gpkg.</source>
        <translation>例: DATABASE neaspec.gpkg、SPECIES AL、MINUTES 30、RULE last_record、BY species、OUTPUT events.gpkg、TABLE rates.gpkg。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AT and AL, PROTECTED protected_areas.gpkg, CORRIDORS corridors.gpkg, BY_COUNTRY countries.csv, GAPS gaps.gpkg.</source>
        <translation>例: DATABASE neaspec.gpkg、SPECIES AT と AL、PROTECTED protected_areas.gpkg、CORRIDORS corridors.gpkg、BY_COUNTRY countries.csv、GAPS gaps.gpkg。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES WNC, THREATS threats.gpkg, BY_SITE by_site.csv, RESPONSIBLE responsible.csv.</source>
        <translation>例: DATABASE neaspec.gpkg、SPECIES WNC、THREATS threats.gpkg、BY_SITE by_site.csv、RESPONSIBLE responsible.csv。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, TESTS with impossible_speed as reject, OUTPUT findings.gpkg, REPORT check.html.</source>
        <translation>例: DATABASE neaspec.gpkg、TESTS で impossible_speed を reject に指定、OUTPUT findings.gpkg、REPORT check.html。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, TITLE “Cranes of one wetland 2024”, CONTACT “Office of the reserve”, OUTPUT archive.zip.</source>
        <translation>例: DATABASE neaspec.gpkg、TITLE「ある湿地のツル 2024」、CONTACT「保護区の事務所」、OUTPUT archive.zip。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, TITLE “Leopards of one reserve 2024”, CONTACT “Office of the reserve”, SAMPLING_DESIGN targeted, CAPTURE_METHOD activityDetection, OUTPUT package.zip.</source>
        <translation>例: DATABASE neaspec.gpkg、TITLE「ある保護区のヒョウ 2024」、CONTACT「保護区の事務所」、SAMPLING_DESIGN targeted、CAPTURE_METHOD activityDetection、OUTPUT package.zip。</translation>
    </message>
    <message>
        <source>Example: INPUT cores.gpkg, NAME_FIELD name, RESISTANCE resistance.tif, MODE pairwise, CURRENT current.tif, RESISTANCES resistances.csv.</source>
        <translation>例: INPUT cores.gpkg、NAME_FIELD name、RESISTANCE resistance.tif、MODE pairwise、CURRENT current.tif、RESISTANCES resistances.csv。</translation>
    </message>
    <message>
        <source>Example: INPUT cores.gpkg, NAME_FIELD name, RESISTANCE resistance.tif, PAIRS across_border, WIDTH_PERCENT 5, CORRIDORS corridors.gpkg, MOSAIC mosaic.tif.</source>
        <translation>例: INPUT cores.gpkg、NAME_FIELD name、RESISTANCE resistance.tif、PAIRS across_border、WIDTH_PERCENT 5、CORRIDORS corridors.gpkg、MOSAIC mosaic.tif。</translation>
    </message>
    <message>
        <source>Example: INPUT forms_2026, DATABASE neaspec.gpkg, ACCOUNT account.csv, REJECTED defects.csv, CONFLICTS differing.csv.</source>
        <translation>例: INPUT forms_2026、DATABASE neaspec.gpkg、ACCOUNT account.csv、REJECTED defects.csv、CONFLICTS differing.csv。</translation>
    </message>
    <message>
        <source>Example: INPUT habitats.gpkg, CLASS_FIELD code, STUDY_AREA tumen.gpkg, LIST iucn, ISSUES issues.gpkg, SUMMARY summary.csv.</source>
        <translation>例: INPUT habitats.gpkg、CLASS_FIELD code、STUDY_AREA tumen.gpkg、LIST iucn、ISSUES issues.gpkg、SUMMARY summary.csv。</translation>
    </message>
    <message>
        <source>Example: INPUT judgements.csv with rows such as CHN, population_share, criteria_met, 3 and RUS, population_share, criteria_met, 1/2; JUDGE_FIELD country, METHOD ahp.</source>
        <translation>例: INPUT judgements.csv（行は CHN, population_share, criteria_met, 3 や RUS, population_share, criteria_met, 1/2 など）、JUDGE_FIELD country、METHOD ahp。</translation>
    </message>
    <message>
        <source>Example: INPUT protected_areas.gpkg, ID_FIELD name, REGION ecoregion.gpkg, DISTANCE_M 10000, PROBABILITY 0.5, PATCHES patches.gpkg, INDICES indices.gpkg, COUNTRIES countries.gpkg, LINKS links.gpkg.</source>
        <translation>例: INPUT protected_areas.gpkg、ID_FIELD name、REGION ecoregion.gpkg、DISTANCE_M 10000、PROBABILITY 0.5、PATCHES patches.gpkg、INDICES indices.gpkg、COUNTRIES countries.gpkg、LINKS links.gpkg。</translation>
    </message>
    <message>
        <source>Example: INPUT station_histories, DETECTION_COVARIATES usage_days, ESTIMATES estimates.csv, SITES sites.csv.</source>
        <translation>例: INPUT station_histories、DETECTION_COVARIATES usage_days、ESTIMATES estimates.csv、SITES sites.csv。</translation>
    </message>
    <message>
        <source>Example: INPUT suitability of tiger and leopard, RULE core_area, WEIGHTS 1, 2, DISTANCES 5000, PROTECTED reserves.gpkg; cells with RANK of 0.7 and more are the best 30 %.</source>
        <translation>例: INPUT トラとヒョウの生息適地性、RULE core_area、WEIGHTS 1, 2、DISTANCES 5000、PROTECTED reserves.gpkg。RANK が0.7以上のセルが、最良の30%です。</translation>
    </message>
    <message>
        <source>Example: INPUT units of “Planning units”, UNIT_ID unit_id, COUNTRY country_iso3, SHARE_PERCENT 30, TIME_LIMIT 600.</source>
        <translation>例: INPUT 「計画単位」の計画単位、UNIT_ID unit_id、COUNTRY country_iso3、SHARE_PERCENT 30、TIME_LIMIT 600。</translation>
    </message>
    <message>
        <source>Example: INPUT units of “Planning units”, UNIT_ID unit_id, STATUS status, SHARE_PERCENT 30, PENALTY 50, GAP 3.</source>
        <translation>例: INPUT 「計画単位」の計画単位、UNIT_ID unit_id、STATUS status、SHARE_PERCENT 30、PENALTY 50、GAP 3。</translation>
    </message>
    <message>
        <source>Example: PRESENCES detections, SPECIES AL, COVARIATES forest.tif, snow.tif, roads.tif, TARGET_GROUP all_cameras, SUITABILITY suitability.tif, MESS mess.tif, REPORT suitability.html.</source>
        <translation>例: PRESENCES detections、SPECIES AL、COVARIATES forest.tif, snow.tif, roads.tif、TARGET_GROUP all_cameras、SUITABILITY suitability.tif、MESS mess.tif、REPORT suitability.html。</translation>
    </message>
    <message>
        <source>Example: RESISTANCE resistance.tif, RADIUS 30000, BLOCK_SIZE 5, CUMULATIVE cumulative.tif, NORMALISED normalised.tif, SIDES countries.csv.</source>
        <translation>例: RESISTANCE resistance.tif、RADIUS 30000、BLOCK_SIZE 5、CUMULATIVE cumulative.tif、NORMALISED normalised.tif、SIDES countries.csv。</translation>
    </message>
    <message>
        <source>Example: SPECIES SL, LAND_COVER worldcover.tif, ELEVATION heights.tif, BARRIERS fences.gpkg, PASSAGES gates.gpkg, SEASON ice, RESISTANCE resistance.tif.</source>
        <translation>例: SPECIES SL、LAND_COVER worldcover.tif、ELEVATION heights.tif、BARRIERS fences.gpkg、PASSAGES gates.gpkg、SEASON ice、RESISTANCE resistance.tif。</translation>
    </message>
    <message>
        <source>Example: STUDY_AREA basin.gpkg, PROTECTED reserves.gpkg, FEATURES ranges.gpkg, FEATURE_FIELD species_id, TARGET_PERCENT 30, GAPS gaps.gpkg.</source>
        <translation>例: STUDY_AREA basin.gpkg、PROTECTED reserves.gpkg、FEATURES ranges.gpkg、FEATURE_FIELD species_id、TARGET_PERCENT 30、GAPS gaps.gpkg。</translation>
    </message>
    <message>
        <source>Example: STUDY_AREA basin.gpkg, SHAPE hexagon, SIZE_KM2 25, RASTERS leopard.tif and tiger.tif, PROTECTED reserves.gpkg, OUTPUT units.gpkg.</source>
        <translation>例: STUDY_AREA basin.gpkg、SHAPE hexagon、SIZE_KM2 25、RASTERS leopard.tif と tiger.tif、PROTECTED reserves.gpkg、OUTPUT units.gpkg。</translation>
    </message>
    <message>
        <source>Example: a slope of 1.02 with an interval from 1.01 to 1.03 is a moderate increase of 2 % per year of the sites counted, not of the population.</source>
        <translation>例: 傾きが1.02、区間が1.01～1.03の場合、カウントしたサイトでは1年あたり2%の中程度の増加です。個体群の増加を示すものではありません。</translation>
    </message>
    <message>
        <source>Example: catalogues of two agencies with 40 and 30 codes, of which 12 are on both, are 58 animals at least.</source>
        <translation>例: 2つの機関の一覧のコードがそれぞれ40と30で、うち12が両方にある場合、少なくとも58個体です。</translation>
    </message>
    <message>
        <source>Example: code L12 of one agency and code Leo 7 of another, decision “same”, flank “left”.</source>
        <translation>例: 一方の機関のコード L12 と他方の機関のコード Leo 7、決定「same」、体側「left」。</translation>
    </message>
    <message>
        <source>Example: species AL, occasions of 7 days, from 2014-01-01 to 2014-03-31, flank larger.</source>
        <translation>例: 種 AL、調査機会は7日、2014-01-01 から 2014-03-31 まで、体側 larger。</translation>
    </message>
    <message>
        <source>Example: species AL, occasions of 7 days, from 2014-01-01 to 2014-03-31, proximity, hazard_half_normal, with a layer of forest as habitat.</source>
        <translation>例: 種 AL、調査機会は7日、2014-01-01 から 2014-03-31 まで、proximity、hazard_half_normal、生息地として森林のレイヤ。</translation>
    </message>
    <message>
        <source>Exchange between countries</source>
        <translation>国の間の往来</translation>
    </message>
    <message>
        <source>Exchange by distance from the border</source>
        <translation>国境からの距離別の往来</translation>
    </message>
    <message>
        <source>Exercise: from genotypes to individuals in ten steps, on simulated tables in the folder resources/examples of the plugin. Step 1: create a database, load the flagship layers, and import simulated_samples.csv with “simulated” as the name of the data set. Records kept: 40.</source>
        <translation>演習: プラグインのフォルダ resources/examples にあるシミュレーションの表を使い、遺伝子型から個体まで、10の手順で進めます。手順1: データベースを作成し、フラッグシップ種レイヤを読み込み、データセット名を「simulated」として simulated_samples.csv をインポートします。採用されるレコード: 40件。</translation>
    </message>
    <message>
        <source>Existing corridors come first. Named corridors are schematic lines; their width tells how exactly the place is known. Protected shares need polygons of protected areas; protected sites are points inside or at the ends.</source>
        <translation>既存の回廊を先に示します。名前のある回廊は模式的な線で、その幅は位置がどの程度正確にわかっているかを示します。保護されている割合の計算には、保護地域のポリゴンが必要です。保護されているサイトは、回廊内または両端にあるポイントです。</translation>
    </message>
    <message>
        <source>Existing map</source>
        <translation>既存の地図</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待回数</translation>
    </message>
    <message>
        <source>Expected and realised animals of each side and of all together, from the one fit.</source>
        <translation>1回の当てはめで求めた、各側と全体の期待個体数と実現個体数。</translation>
    </message>
    <message>
        <source>Expected animals</source>
        <translation>期待個体数</translation>
    </message>
    <message>
        <source>Expected by effort</source>
        <translation>調査努力量による期待回数</translation>
    </message>
    <message>
        <source>Expected detections are the trap-days inside times the camera detections per trap-day in the whole database. Where nobody looked, detections stay empty: not surveyed is not the same as no detection. Records whose place was coarsened are left out. Corridors that name no species count the cats among the species chosen.</source>
        <translation>検出の期待回数は、回廊内のカメラ稼働日数に、データベース全体の1カメラ稼働日あたりのカメラによる検出回数を掛けた値です。誰も調査していない場所では、検出は空欄のままです。調査されていないことと検出がないことは異なります。位置を粗くしたレコードは対象から外します。種の指定がない回廊では、選択した種のうち大型ネコ科を数えます。</translation>
    </message>
    <message>
        <source>Expected false matches</source>
        <translation>誤った一致の期待数</translation>
    </message>
    <message>
        <source>Expected heterozygosity</source>
        <translation>ヘテロ接合度の期待値</translation>
    </message>
    <message>
        <source>Expected: what cameras inside would have recorded, had they seen as much per trap-day as all cameras. Without effort nothing is expected.</source>
        <translation>期待回数: 回廊内のカメラが、1カメラ稼働日あたり全カメラと同じだけ検出した場合の記録回数。調査努力量がない場合、期待回数はありません。</translation>
    </message>
    <message>
        <source>Exponent of the benefit</source>
        <translation>便益の指数</translation>
    </message>
    <message>
        <source>Exponential: only poor ground resists much. Power: only the best ground resists little.</source>
        <translation>指数: 生息に適さない地面だけが大きな移動抵抗を持ちます。べき乗: 最も良い地面だけが小さな移動抵抗を持ちます。</translation>
    </message>
    <message>
        <source>Export Camtrap DP package</source>
        <translation>Camtrap DPパッケージのエクスポート</translation>
    </message>
    <message>
        <source>Export Darwin Core Archive</source>
        <translation>Darwin Core Archiveのエクスポート</translation>
    </message>
    <message>
        <source>Export the sheet of a site</source>
        <translation>サイトの情報票のエクスポート</translation>
    </message>
    <message>
        <source>Extend the protection</source>
        <translation>保護を拡大</translation>
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
        <source>Extreme temperatures</source>
        <translation>極端な気温</translation>
    </message>
    <message>
        <source>Factories and commercial areas</source>
        <translation>工場・商業区域</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>False alleles</source>
        <translation>偽対立遺伝子</translation>
    </message>
    <message>
        <source>False matches by P(ID)sib over the loci of the weakest match</source>
        <translation>最も弱い一致の遺伝子座によるP(ID)sibに基づく誤った一致</translation>
    </message>
    <message>
        <source>False matches to expect, if all animals were full siblings: {siblings}, of them across a border {siblings_across}; if none were related: {unrelated}, of them across a border {unrelated_across}.</source>
        <translation>誤った一致の期待数。すべての個体が全きょうだいの場合: {siblings}、うち国境をまたぐもの {siblings_across}。血縁がない場合: {unrelated}、うち国境をまたぐもの {unrelated_across}。</translation>
    </message>
    <message>
        <source>False matches, if all animals were full siblings (P(ID)sib)</source>
        <translation>誤った一致（すべての個体が全きょうだいの場合、P(ID)sib）</translation>
    </message>
    <message>
        <source>False matches, if all animals were unrelated (P(ID))</source>
        <translation>誤った一致（すべての個体に血縁がない場合、P(ID)）</translation>
    </message>
    <message>
        <source>Farm and forestry effluents</source>
        <translation>農林業の排水</translation>
    </message>
    <message>
        <source>Farming and aquaculture</source>
        <translation>農業・水産養殖</translation>
    </message>
    <message>
        <source>Feature classes</source>
        <translation>特徴量の種類</translation>
    </message>
    <message>
        <source>Feature {feature} is in no unit. Nothing was computed. Leave it out or correct its field.</source>
        <translation>保全対象 {feature} はどの計画単位にもありません。何も計算されていません。除外するか、フィールドを修正してください。</translation>
    </message>
    <message>
        <source>Features (rasters)</source>
        <translation>保全対象（ラスタ）</translation>
    </message>
    <message>
        <source>Features of the units</source>
        <translation>計画単位の保全対象</translation>
    </message>
    <message>
        <source>Features outside the study area, left out: {features}.</source>
        <translation>調査地域の外にあるため対象から外した保全対象: {features}。</translation>
    </message>
    <message>
        <source>Features that no unit has, left out: {features}.</source>
        <translation>どの単位にもないため除外した対象：{features}。</translation>
    </message>
    <message>
        <source>Features: {features}; target met: {met}; gaps: {gaps}; hectares of gaps: {area}.</source>
        <translation>保全対象: {features}、目標値を達成: {met}、保全ギャップ: {gaps}、保全ギャップの面積（ヘクタール）: {area}。</translation>
    </message>
    <message>
        <source>Fences are open within 1 km of each.</source>
        <translation>各通路から1 km以内のフェンスは、開いているものとします。</translation>
    </message>
    <message>
        <source>Fences, rivers and roads along the border are not part of the numbers.</source>
        <translation>国境沿いのフェンス、河川、道路は、数値に反映していません。</translation>
    </message>
    <message>
        <source>Fences, rivers, roads: lines or polygons with a text field KIND. The segments get shares of their length.</source>
        <translation>フェンス、河川、道路: テキスト型のフィールド KIND を持つラインまたはポリゴン。区間の長さに占める割合を各区間に付けます。</translation>
    </message>
    <message>
        <source>Few measures taken</source>
        <translation>わずかな対策のみ実施</translation>
    </message>
    <message>
        <source>Fewer stations than agreed could be told together.</source>
        <translation>合わせて示せるカメラ設置点が、取り決めた数に達しません。</translation>
    </message>
    <message>
        <source>Fewer than 30 records are few for a kernel, and the area is uncertain.</source>
        <translation>レコードが30件未満ではカーネルには少なく、面積は不確実です。</translation>
    </message>
    <message>
        <source>Fewer than 5 records have an exact place.</source>
        <translation>正確な位置のあるレコードが5件未満です。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Field not filled in</source>
        <translation>未記入のフィールド</translation>
    </message>
    <message>
        <source>Field of detections</source>
        <translation>検出のフィールド</translation>
    </message>
    <message>
        <source>Field of effort</source>
        <translation>調査努力量のフィールド</translation>
    </message>
    <message>
        <source>Field of the occasion</source>
        <translation>調査機会のフィールド</translation>
    </message>
    <message>
        <source>Field of the site</source>
        <translation>サイトのフィールド</translation>
    </message>
    <message>
        <source>Field survey</source>
        <translation>現地調査</translation>
    </message>
    <message>
        <source>Field that names features</source>
        <translation>保全対象の名前のフィールド</translation>
    </message>
    <message>
        <source>Field to correct</source>
        <translation>修正するフィールド</translation>
    </message>
    <message>
        <source>Field with the class</source>
        <translation>区分のフィールド</translation>
    </message>
    <message>
        <source>Field with the code of the polygon</source>
        <translation>ポリゴンのコードのフィールド</translation>
    </message>
    <message>
        <source>Field with the cost</source>
        <translation>コストのフィールド</translation>
    </message>
    <message>
        <source>Field with the country</source>
        <translation>国のフィールド</translation>
    </message>
    <message>
        <source>Field with the current (A)</source>
        <translation>電流のフィールド（A）</translation>
    </message>
    <message>
        <source>Field with the identifier</source>
        <translation>識別子のフィールド</translation>
    </message>
    <message>
        <source>Field with the judge</source>
        <translation>評価者のフィールド</translation>
    </message>
    <message>
        <source>Field with the name of the core</source>
        <translation>コアエリアの名前のフィールド</translation>
    </message>
    <message>
        <source>Field with the resistance to ground (ohm)</source>
        <translation>接地までの抵抗のフィールド（オーム）</translation>
    </message>
    <message>
        <source>Field with the status</source>
        <translation>状態のフィールド</translation>
    </message>
    <message>
        <source>Field with the unit's code</source>
        <translation>単位のコードのフィールド</translation>
    </message>
    <message>
        <source>Field with the weight</source>
        <translation>重みのフィールド</translation>
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
        <source>Field {field} is not in both the criteria and the judgements. Nothing was computed. Give both the same fields.</source>
        <translation>フィールド {field} が、基準と判断の一方にしかありません。何も計算されていません。両方に同じフィールドを指定してください。</translation>
    </message>
    <message>
        <source>Field {field} of unit {unit} is not a number of 0 or more. Nothing was computed. Correct the value.</source>
        <translation>計画単位 {unit} のフィールド {field} が0以上の数値ではありません。何も計算されていません。値を修正してください。</translation>
    </message>
    <message>
        <source>Field, layer, unit of measure, total, and the units with it and without data.</source>
        <translation>フィールド、レイヤ、測定単位、合計、およびそれを含む計画単位の数とデータのない計画単位の数。</translation>
    </message>
    <message>
        <source>Fields and columns</source>
        <translation>フィールドとカラム</translation>
    </message>
    <message>
        <source>Fields and time</source>
        <translation>フィールドと時間</translation>
    </message>
    <message>
        <source>Fields criterion_a, judgement and, for ahp, criterion_b: so many times is a as important as b.</source>
        <translation>フィールド criterion_a、judgement、および ahp の場合は criterion_b。criterion_a が criterion_b の何倍重要かを示します。</translation>
    </message>
    <message>
        <source>Fields feature and target, an amount that replaces the rule; with a country, its own besides the whole.</source>
        <translation>フィールド feature と target（規則による値に代わる量）。country がある場合は、全体の目標値に加えて、その国独自の目標値。</translation>
    </message>
    <message>
        <source>Fields of the visits</source>
        <translation>訪問のフィールド</translation>
    </message>
    <message>
        <source>Fields to be filled in</source>
        <translation>記入が必要なフィールド</translation>
    </message>
    <message>
        <source>Fields unit_a, unit_b and strength; where both directions are given, their mean counts.</source>
        <translation>フィールド unit_a、unit_b、strength。両方向の値がある場合は、その平均値を用います。</translation>
    </message>
    <message>
        <source>Fields with features</source>
        <translation>保全対象のフィールド</translation>
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
        <source>Figures of fewer than {stations} stations are not shown. Where one band has fewer, the bands of the country are not told apart.</source>
        <translation>カメラ設置点が {stations} か所未満の数値は示しません。1つでもこれに満たない距離帯がある国では、距離帯を区別しません。</translation>
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
        <source>File sheet_items.csv: the place or limit of item {item} of sheet {sheet} cannot be read. Nothing was computed. Correct the row.</source>
        <translation>ファイル sheet_items.csv: 情報票 {sheet} の項目 {item} の参照先または制限値を読み取れません。何も計算されていません。行を修正してください。</translation>
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
        <source>File {file} declares a document type or entities, with which a file can reach for others or grow without end. Nothing was changed. Do not use this file; ask its office for a plain export.</source>
        <translation>ファイル {file} に文書型またはエンティティの宣言があります。これらを使うと、ファイルがほかのファイルを読み出したり、際限なく大きくなったりするおそれがあります。何も変更されていません。このファイルは使用せず、作成した機関に宣言のないエクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>File {file} has more than one column with the name {column}. Nothing was changed. Give each column its own name.</source>
        <translation>ファイル {file} に同じ名前のカラムが複数あります: {column}。何も変更されていません。カラムごとに異なる名前を付けてください。</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. No crossing was computed. Give it the columns code and animal.</source>
        <translation>ファイル {file} にカラム {column} がありません。越境移動は計算されていません。カラム code と animal を用意してください。</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was changed. Add the column or correct the mapping.</source>
        <translation>ファイル {file} にカラム {column} がありません。何も変更されていません。カラムを追加するか、対応付けを修正してください。</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was changed. Give it the columns {columns}.</source>
        <translation>ファイル {file} にカラム {column} がありません。何も変更されていません。次のカラムを用意してください: {columns}。</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was computed. Add the column.</source>
        <translation>ファイル {file} にカラム {column} がありません。何も計算されていません。カラムを追加してください。</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was computed. Give it the columns from_core and to_core.</source>
        <translation>ファイル {file} にカラム {column} がありません。何も計算されていません。カラム from_core と to_core を用意してください。</translation>
    </message>
    <message>
        <source>File {file} has no sheet “{sheet}” with its header. Nothing was changed. Put it back from a new form.</source>
        <translation>ファイル {file} に、見出しのあるシート「{sheet}」がありません。何も変更されていません。新しい様式からシートを戻してください。</translation>
    </message>
    <message>
        <source>File {file} holds no records. Nothing was changed. Check that it is the right file.</source>
        <translation>ファイル {file} にレコードがありません。何も変更されていません。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>File {file} is another kind of spreadsheet or locked by a password. Nothing was changed. Save it without a password as .xlsx or .ods.</source>
        <translation>ファイル {file} は別の種類の表計算シートか、パスワードでロックされています。何も変更されていません。パスワードなしで、.xlsx または .ods として保存してください。</translation>
    </message>
    <message>
        <source>File {file} is damaged or locked by a password. Nothing was changed. Ask for a new copy.</source>
        <translation>ファイル {file} は破損しているか、パスワードでロックされています。何も変更されていません。新しいコピーを入手してください。</translation>
    </message>
    <message>
        <source>File {file} is larger than {megabytes} MB, too large for a form. Nothing was changed. Take pictures out of it.</source>
        <translation>ファイル {file} は {megabytes} MBを超えており、様式としては大きすぎます。何も変更されていません。画像を取り除いてください。</translation>
    </message>
    <message>
        <source>File {file} is nested deeper or holds larger parts than any export does. Nothing was changed. Ask for a new export in smaller parts.</source>
        <translation>ファイル {file} の入れ子が通常のエクスポートより深いか、各部分が大きすぎます。何も変更されていません。小さく分けたエクスポートをもう一度依頼してください。</translation>
    </message>
    <message>
        <source>File {file} is no calibration: it needs a header with locus, lab_from, lab_to and offset, or allele_from and allele_to, or size_from and size_to, and no empty cell in them. Nothing was compared. Mend the file, saved as UTF-8.</source>
        <translation>ファイル {file} は較正の表ではありません。見出しに locus、lab_from、lab_to と、offset、allele_from と allele_to、または size_from と size_to があり、空のセルがないことが必要です。何も比較されていません。ファイルを修正し、UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>File {file} is no form of site assessments: no sheet has its name and columns. Nothing was changed. Make a form with “Make a form for site assessments”.</source>
        <translation>ファイル {file} はサイト評価の様式ではありません。名前とカラムの合うシートがありません。何も変更されていません。「サイト評価の様式の作成」で様式を作成してください。</translation>
    </message>
    <message>
        <source>File {file} is no sound XML at line {line}. Nothing was changed. Export the file again.</source>
        <translation>ファイル {file} の {line} 行目が正しいXMLではありません。何も変更されていません。ファイルをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>File {file} is no text in an encoding known here. Nothing was changed. Save it as CSV in UTF-8, then import it again.</source>
        <translation>ファイル {file} は、対応している文字コードのテキストではありません。何も変更されていません。UTF-8のCSVとして保存してから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>File {file} is not a conservation database. Nothing was changed. Create one with the algorithm “Create conservation database”.</source>
        <translation>ファイル {file} は保全データベースではありません。何も変更されていません。アルゴリズム「保全データベースの作成」で作成してください。</translation>
    </message>
    <message>
        <source>File {file} is not a saved mapping of columns. Nothing was changed. Save the mapping again in the dialog of the import.</source>
        <translation>ファイル {file} は、保存されたカラムの対応付けではありません。何も変更されていません。インポートのダイアログで、対応付けをもう一度保存してください。</translation>
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
        <source>File {file}, row {row}: column {column} does not accept “{value}”. Nothing was changed. Correct the cell; the help lists what each column holds.</source>
        <translation>ファイル {file} の {row} 行目: カラム {column} に「{value}」は使用できません。何も変更されていません。セルを修正してください。各カラムの内容はヘルプに記載しています。</translation>
    </message>
    <message>
        <source>File {file}, row {row}: no core is named {core}. Nothing was computed. Correct the name, or choose the field with the names.</source>
        <translation>ファイル {file} の {row} 行目: {core} という名前のコアエリアがありません。何も計算されていません。名前を修正するか、名前のあるフィールドを選択してください。</translation>
    </message>
    <message>
        <source>File {file}, row {row}: the class or kind has a second resistance. Nothing was computed. Leave one row for each class or kind and season.</source>
        <translation>ファイル {file} の {row} 行目: この区分または種類には、すでに別の移動抵抗があります。何も計算されていません。区分または種類と季節の組み合わせごとに、1行だけ残してください。</translation>
    </message>
    <message>
        <source>File {file}, row {row}: the class, the season, the mode or the resistance cannot be used. Nothing was computed. Classes are whole numbers, seasons ice_free, ice or all, modes add or replace, resistances 1 or more, added ones 0 or more.</source>
        <translation>ファイル {file} の {row} 行目: 区分、季節、モードまたは移動抵抗が使用できない値です。何も計算されていません。区分は整数、季節は ice_free、ice または all、モードは add または replace、移動抵抗は1以上、加算する移動抵抗は0以上で指定してください。</translation>
    </message>
    <message>
        <source>File {file}, row {row}: the code stands for a second animal. No crossing was computed. Leave one row for each code.</source>
        <translation>ファイル {file} の {row} 行目: このコードは、すでに別の個体を表しています。越境移動は計算されていません。コードごとに1行だけ残してください。</translation>
    </message>
    <message>
        <source>File {file}, row {row}: {reason}</source>
        <translation>ファイル {file} の {row} 行目: {reason}</translation>
    </message>
    <message>
        <source>File {file}, sheet “{sheet}” has column “{column}” twice. Nothing was changed. Remove one.</source>
        <translation>ファイル {file} のシート「{sheet}」に、カラム「{column}」が2つあります。何も変更されていません。どちらかを取り除いてください。</translation>
    </message>
    <message>
        <source>File {file}, sheet “{sheet}” has no column “{column}”. Nothing was changed. Put it back from a new form.</source>
        <translation>ファイル {file} のシート「{sheet}」に、カラム「{column}」がありません。何も変更されていません。新しい様式からカラムを戻してください。</translation>
    </message>
    <message>
        <source>File, folder or zip</source>
        <translation>ファイル、フォルダまたはzip</translation>
    </message>
    <message>
        <source>File, folder or zip; it can also be dropped here</source>
        <translation>ファイル、フォルダまたはzip（ここにドロップすることもできます）</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>ファイル: {file}</translation>
    </message>
    <message>
        <source>Files of the exercise:</source>
        <translation>演習のファイル:</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>取り込んだファイル</translation>
    </message>
    <message>
        <source>Files {other} and {file} both assess {site} in {year} for {office}. Nothing was changed. Keep one of them.</source>
        <translation>ファイル {other} と {file} が、どちらも {office} について {year} 年の {site} を評価しています。何も変更されていません。どちらか一方だけを残してください。</translation>
    </message>
    <message>
        <source>Fills the reference tables of the database with the published facts that come with the plugin and writes a QGIS project that shows them.</source>
        <translation>プラグインに付属する公表済みの情報をデータベースの参照テーブルに書き込み、それを表示するQGISプロジェクトを作成します。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Find border crossings of individuals</source>
        <translation>個体の越境移動の検出</translation>
    </message>
    <message>
        <source>Find corridors</source>
        <translation>回廊の探索</translation>
    </message>
    <message>
        <source>Find independent events</source>
        <translation>独立イベントの抽出</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Findings by test</source>
        <translation>検査別の指摘</translation>
    </message>
    <message>
        <source>Finds where animals may move between core areas with least cost: the way between each pair of cores, the corridor around it, and how much of it each country must keep open.</source>
        <translation>動物がコアエリアの間を最小コストで移動できる場所を求めます。コアエリアの組ごとの経路、その周囲の回廊、および各国が開いたまま維持すべき部分の量を示します。</translation>
    </message>
    <message>
        <source>Finds which DNA samples are of one animal, and proposes the animals to the database. A person confirms or refuses them; what a person decided is never overwritten.</source>
        <translation>どのDNA試料が同じ個体のものかを調べ、個体としてデータベースに提案します。提案を確認または却下するのは担当者です。担当者の決定は上書きされません。</translation>
    </message>
    <message>
        <source>Finds which animals were seen on which sides of a border and how often at least they crossed it. First of all it tells the joint minimum: animals of one country plus those of the other, less those seen in both, from codes alone.</source>
        <translation>どの個体が国境のどちら側で確認され、少なくとも何回国境を越えたかを調べます。まず、共同の最小値をコードだけから示します。これは、両国の個体数の和から、両方で確認された個体数を引いた値です。</translation>
    </message>
    <message>
        <source>Finest cell (degrees)</source>
        <translation>最も細かいセル（度）</translation>
    </message>
    <message>
        <source>Fire, or its suppression</source>
        <translation>火災・火災の抑制</translation>
    </message>
    <message>
        <source>First agency</source>
        <translation>1番目の機関</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>1番目のコード</translation>
    </message>
    <message>
        <source>First day (YYYY-MM-DD)</source>
        <translation>開始日（YYYY-MM-DD）</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>1番目の一覧</translation>
    </message>
    <message>
        <source>First month after</source>
        <translation>越境後の最初の月</translation>
    </message>
    <message>
        <source>First record after</source>
        <translation>越境後の最初のレコード</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>表の先頭の行</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>最初の確認</translation>
    </message>
    <message>
        <source>First years of the periods</source>
        <translation>期間の開始年</translation>
    </message>
    <message>
        <source>Fis</source>
        <translation>近交係数（Fis）</translation>
    </message>
    <message>
        <source>Fishing and harvest from the water</source>
        <translation>漁業・水産物の採取</translation>
    </message>
    <message>
        <source>Fitted without {country}, tested there</source>
        <translation>{country} を除いて当てはめ、その国で検証</translation>
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
        <source>Flank</source>
        <translation>体側</translation>
    </message>
    <message>
        <source>Flank used: {flank}. Pictures of left and right flanks are two data sets and never added; records of both flanks or an unknown one are in each.</source>
        <translation>使用した体側: {flank}。左体側と右体側の写真は2つのデータセットとして扱い、合算することはありません。両方の体側のレコードと、体側が不明のレコードは、それぞれに含めます。</translation>
    </message>
    <message>
        <source>Flanks not stated</source>
        <translation>体側の記載なし</translation>
    </message>
    <message>
        <source>Flat ground resists so many times more, on top of its own resistance.</source>
        <translation>平坦な地面の移動抵抗は、それ自体の移動抵抗に加えて、この倍率だけ大きくなります。</translation>
    </message>
    <message>
        <source>Flight routes</source>
        <translation>飛行経路</translation>
    </message>
    <message>
        <source>Flow by country</source>
        <translation>国別の電流</translation>
    </message>
    <message>
        <source>Flow potential</source>
        <translation>フローポテンシャル</translation>
    </message>
    <message>
        <source>Flow potential (A)</source>
        <translation>フローポテンシャル（A）</translation>
    </message>
    <message>
        <source>Flyway Site Information Sheet (EAAFP)</source>
        <translation>フライウェイサイト情報票（EAAFP）</translation>
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
        <source>Folder of the maps of each solution</source>
        <translation>各解の地図のフォルダ</translation>
    </message>
    <message>
        <source>Folder of the sheet</source>
        <translation>情報票のフォルダ</translation>
    </message>
    <message>
        <source>Folder of the working file</source>
        <translation>作業ファイルのフォルダ</translation>
    </message>
    <message>
        <source>Folder {file} holds no XLSX or ODS file. Nothing was changed. Choose another folder.</source>
        <translation>フォルダ {file} にXLSXまたはODSのファイルがありません。何も変更されていません。別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Folder {folder} holds files already. Nothing was written. Choose a new or an empty folder.</source>
        <translation>フォルダ {folder} にはすでにファイルがあります。何も書き出されていません。新しいフォルダまたは空のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>For PC and IIC without a region.</source>
        <translation>対象地域を指定しない場合のPCとIICに用います。</translation>
    </message>
    <message>
        <source>For ProtConn: the polygons of the country or ecoregion whose connected protected share is asked.</source>
        <translation>ProtConnに用います。連結した保護地域の割合を求める国またはエコリージョンのポリゴン。</translation>
    </message>
    <message>
        <source>For a row per site: fields with 0, 1 or more; empty or - where there was no visit.</source>
        <translation>サイトごとに1行の場合: 0または1以上の値を持つフィールド。訪問のなかった箇所は、空または - とします。</translation>
    </message>
    <message>
        <source>For a table with other column names: an object with the plugin's field and the table's column.</source>
        <translation>カラム名が異なる表の場合: プラグインのフィールドと表のカラムを対応させるオブジェクト。</translation>
    </message>
    <message>
        <source>For each hundredth of the cells: what share of each feature they hold.</source>
        <translation>セルの100分の1ごとに、そこに含まれる各保全対象の割合を示します。</translation>
    </message>
    <message>
        <source>For example {"MNG": {"budget": 500, "least_share": 0.1, "most_share": 0.4}}; shares of all that is spent.</source>
        <translation>例: {"MNG": {"budget": 500, "least_share": 0.1, "most_share": 0.4}}。割合は、支出全体に対するものです。</translation>
    </message>
    <message>
        <source>For example {"f_tiger": 0.5, "f_crane": {"amount": 1200, "weight": 2}}; they replace the rule.</source>
        <translation>例: {"f_tiger": 0.5, "f_crane": {"amount": 1200, "weight": 2}}。規則による値の代わりに用います。</translation>
    </message>
    <message>
        <source>For groups by barrier: lines, whose groups are left and right of them as drawn, or polygons.</source>
        <translation>障壁によるグループ分けに用います。ラインの場合は描画方向の左と右がグループになります。ポリゴンも使用できます。</translation>
    </message>
    <message>
        <source>For groups by column: a field of the samples or a column of their source, such as the side of a fence.</source>
        <translation>カラムでグループ分けする場合: 試料のフィールド、または取り込み元のカラム（フェンスのどちら側かなど）。</translation>
    </message>
    <message>
        <source>For groups by period: years with commas between, such as 2010,2020.</source>
        <translation>期間でグループ分けする場合: 2010,2020 のように、年をコンマで区切って指定します。</translation>
    </message>
    <message>
        <source>For pairs and all: value alone and together with bounds, and the least and most that can be gained.</source>
        <translation>国の組と全体について、単独と共同の場合の値とその上下界、および最小と最大の利得。</translation>
    </message>
    <message>
        <source>For the barrier improvement: half of how far across a barrier is restored.</source>
        <translation>障壁の改善効果に用います。障壁を横切って復元する距離の半分です。</translation>
    </message>
    <message>
        <source>For the decision to correct: an object with columns and values, a place as WKT: {"individualCount": 2}.</source>
        <translation>決定が「修正」の場合: カラムと値のオブジェクト。位置はWKTで指定します: {"individualCount": 2}。</translation>
    </message>
    <message>
        <source>For the method “alleles”. Left empty, it is the second minimum of the profile.</source>
        <translation>方法「alleles」で使用します。空欄の場合は、プロファイルの2番目の極小値です。</translation>
    </message>
    <message>
        <source>For the tables of intervals, gaps and effort. What is not shared is always told of all six.</source>
        <translation>稼働期間、空白期間、調査努力量のテーブルに適用します。共有されていないものは、常に6か国すべてについて示します。</translation>
    </message>
    <message>
        <source>For the wrong codes that are drawn.</source>
        <translation>誤ったコードの抽出に用います。</translation>
    </message>
    <message>
        <source>For whom the package is made; needed for an exact one.</source>
        <translation>パッケージの提供先。正確な位置を含むパッケージでは必須です。</translation>
    </message>
    <message>
        <source>For wrong codes and for the intervals of the estimates from samples.</source>
        <translation>誤ったコードの抽出と、試料による推定値の区間に用います。</translation>
    </message>
    <message>
        <source>For wrong codes and for the simulated bias of a grid.</source>
        <translation>誤ったコードの抽出と、シミュレーションでグリッドの偏りを求める際に用います。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Form or folder of forms</source>
        <translation>様式または様式のフォルダ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Free remarks and names of persons stay out of this sheet.</source>
        <translation>自由記述の備考と個人名は、この情報票に含めません。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>From 0 to 1, on the cells of the covariates. “Build a resistance surface” takes it.</source>
        <translation>0から1まで。共変量と同じセルです。「抵抗面の作成」で使用します。</translation>
    </message>
    <message>
        <source>From 0 to 1, on the same cells. Where land cover is given too, the greater resistance counts.</source>
        <translation>0から1までの値で、同じセルを用います。土地被覆も指定した場合は、大きいほうの移動抵抗を用います。</translation>
    </message>
    <message>
        <source>From 0, removed first, to 1, removed last: cells of 0.9 and more are the best tenth.</source>
        <translation>最初に取り除いた0から、最後に取り除いた1まで。0.9以上のセルが、最良の1割です。</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>From core</source>
        <translation>始点のコアエリア</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>From key sites to report</source>
        <translation>重要生息地から報告書まで</translation>
    </message>
    <message>
        <source>From km</source>
        <translation>始点（km）</translation>
    </message>
    <message>
        <source>From patch</source>
        <translation>始点のパッチ</translation>
    </message>
    <message>
        <source>From row</source>
        <translation>出典の行</translation>
    </message>
    <message>
        <source>From suitability to resistance</source>
        <translation>生息適地性から移動抵抗への変換</translation>
    </message>
    <message>
        <source>From the first day of all counts to the last; 0 is the same day.</source>
        <translation>すべてのカウントの最初の日から最後の日まで。0は同じ日を意味します。</translation>
    </message>
    <message>
        <source>From {first} to {last}: occasions {occasions}, animals {animals}, sides {sides}.</source>
        <translation>{first}～{last}: 調査機会 {occasions}、個体 {animals}、側 {sides}。</translation>
    </message>
    <message>
        <source>Fst</source>
        <translation>遺伝的分化係数（Fst）</translation>
    </message>
    <message>
        <source>Fst after Weir and Cockerham (1984); its ends hold 95 percent of draws of the loci. A negative value means no difference.</source>
        <translation>WeirとCockerham（1984）によるFst。下限と上限の間に、遺伝子座の再抽出の95%が含まれます。負の値は差がないことを示します。</translation>
    </message>
    <message>
        <source>Fst with an interval over loci, and distances.</source>
        <translation>遺伝子座の再抽出による区間を付けたFstと、距離。</translation>
    </message>
    <message>
        <source>Funds work at the site</source>
        <translation>サイトでの活動に資金を提供</translation>
    </message>
    <message>
        <source>GBIF</source>
        <translation>GBIF</translation>
    </message>
    <message>
        <source>GBIF found the place, the date or the name doubtful.</source>
        <translation>GBIFが、位置、日付または学名に疑いがあるとしています。</translation>
    </message>
    <message>
        <source>GPX</source>
        <translation>GPX</translation>
    </message>
    <message>
        <source>Gain (%)</source>
        <translation>増加（%）</translation>
    </message>
    <message>
        <source>Gain by group</source>
        <translation>グループ別の利得</translation>
    </message>
    <message>
        <source>Gain by the best new cross-border link (%)</source>
        <translation>最良の新しい国境をまたぐリンクによる増加（%）</translation>
    </message>
    <message>
        <source>Gain together (%)</source>
        <translation>共同による利得（%）</translation>
    </message>
    <message>
        <source>Gain, loss, net change and swap are those of Pontius et al. (2004). Swap is change in place that leaves the amount; net change alone would hide it. Only what both maps cover is compared.</source>
        <translation>増加、減少、純変化、入れ替わりは、Pontius et al.（2004）によります。入れ替わりとは、量が変わらずに場所が変わることで、純変化だけでは見えません。両方の地図が覆う部分だけを比較します。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>隙間</translation>
    </message>
    <message>
        <source>Gap (%)</source>
        <translation>ギャップ（%）</translation>
    </message>
    <message>
        <source>Gap that is small enough (%)</source>
        <translation>許容するギャップ（%）</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>保全ギャップ</translation>
    </message>
    <message>
        <source>Gaps found</source>
        <translation>見つかった保全ギャップ</translation>
    </message>
    <message>
        <source>Gaps in protection</source>
        <translation>保全ギャップ</translation>
    </message>
    <message>
        <source>Gaps in the work of stations</source>
        <translation>カメラ設置点の休止期間</translation>
    </message>
    <message>
        <source>Gathering of land plants</source>
        <translation>陸生植物の採取</translation>
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
        <translation>概要</translation>
    </message>
    <message>
        <source>Generalised detections and survey effort of flagship species</source>
        <translation>ぼかしを施したフラッグシップ種の検出と調査努力量</translation>
    </message>
    <message>
        <source>Generalised file, which may travel</source>
        <translation>位置をぼかしたファイル（持ち出せるもの）</translation>
    </message>
    <message>
        <source>Genetic diversity of groups of animals</source>
        <translation>個体のグループの遺伝的多様性</translation>
    </message>
    <message>
        <source>Genotypes</source>
        <translation>遺伝子型</translation>
    </message>
    <message>
        <source>GeoTIFF on the cells of the first raster; 1 is the best ground.</source>
        <translation>最初のラスタのセルによるGeoTIFF。1が最も良い地面です。</translation>
    </message>
    <message>
        <source>Geological events</source>
        <translation>地質現象</translation>
    </message>
    <message>
        <source>Getting better</source>
        <translation>改善している</translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation>悪化している</translation>
    </message>
    <message>
        <source>Give either a layer with its class field, or a database. Nothing was computed.</source>
        <translation>区分のフィールドを持つレイヤか、データベースのどちらか一方を指定してください。何も計算されていません。</translation>
    </message>
    <message>
        <source>Give either two polygon layers with their class fields, or two rasters. Nothing was computed.</source>
        <translation>区分のフィールドを持つ2つのポリゴンレイヤか、2つのラスタのどちらか一方を指定してください。何も計算されていません。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Grade between the samples of the animal</source>
        <translation>個体の試料間の等級</translation>
    </message>
    <message>
        <source>Grades: “certain” when the genotypes agree and fewer than 0.05 false matches are expected, or a decided photo, collar or ring names the same animal; “probable” when they agree or differ by dropout alone and the log10 ratio is 1 or more; “possible” below. Probable and certain pairs make groups.</source>
        <translation>等級: 「確実」は、遺伝子型が一致し、誤った一致の期待数が0.05未満の場合、または判定済みの写真、首輪、足環が同じ個体を示す場合です。「可能性が高い」は、一致するか、脱落による違いだけで、対数尤度比（log10）が1以上の場合です。それを下回るものは「可能性あり」とします。「可能性が高い」と「確実」の組からグループを作ります。</translation>
    </message>
    <message>
        <source>Greater values make smoother models.</source>
        <translation>値が大きいほど、モデルは滑らかになります。</translation>
    </message>
    <message>
        <source>Greatest resistance</source>
        <translation>最大の移動抵抗</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>接地</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Group {group} is left out for too few animals: {animals}.</source>
        <translation>グループ {group} は個体が少なすぎるため対象から外しました: {animals}。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Groups and their differences, to be passed on: no sample and no place.</source>
        <translation>外部に渡せる、グループとその差の報告書。試料と場所は含みません。</translation>
    </message>
    <message>
        <source>Groups of cores that no way joins: {groups}; pairs of cores looked at: {pairs}.</source>
        <translation>互いを結ぶ経路がないコアエリアのグループ: {groups}、調べたコアエリアの組: {pairs}。</translation>
    </message>
    <message>
        <source>Groups of fewer than {few} animals are in no table.</source>
        <translation>{few} 個体未満のグループは、どの表にも含めません。</translation>
    </message>
    <message>
        <source>Groups of patches that links up to the dispersal distance join</source>
        <translation>分散距離以下のリンクで結ばれるパッチのグループ</translation>
    </message>
    <message>
        <source>Groups whose samples were given to more than one animal by a person: {groups}. Nothing is proposed for them.</source>
        <translation>担当者が試料を2つ以上の個体に割り当てているグループ: {groups}。これらについては何も提案しません。</translation>
    </message>
    <message>
        <source>Habitat</source>
        <translation>生息地</translation>
    </message>
    <message>
        <source>Habitat (polygons)</source>
        <translation>生息地（ポリゴン）</translation>
    </message>
    <message>
        <source>Habitat changes</source>
        <translation>変化した生息地</translation>
    </message>
    <message>
        <source>Habitat class</source>
        <translation>生息地の区分</translation>
    </message>
    <message>
        <source>Habitat map</source>
        <translation>生息地の地図</translation>
    </message>
    <message>
        <source>Habitat map after</source>
        <translation>変化後の生息地の地図</translation>
    </message>
    <message>
        <source>Habitat map before</source>
        <translation>変化前の生息地の地図</translation>
    </message>
    <message>
        <source>Habitat suitability</source>
        <translation>生息適地性</translation>
    </message>
    <message>
        <source>Habitats</source>
        <translation>生息地</translation>
    </message>
    <message>
        <source>Habitats and their condition, assessed and mapped</source>
        <translation>生息地とその状態（評価と地図によるもの）</translation>
    </message>
    <message>
        <source>Habitats as the offices mapped them, by condition. White: condition unknown.</source>
        <translation>各機関が地図化した生息地（状態別）。白: 状態不明。</translation>
    </message>
    <message>
        <source>Habitats mapped at {site}</source>
        <translation>{site} で地図化された生息地</translation>
    </message>
    <message>
        <source>Half-degree cells that hold a listed site or a record of the species. This is not a range: an empty cell says nothing about absence.</source>
        <translation>その種の掲載サイトまたはレコードを含む0.5度セル。分布域ではありません。空のセルは不在を示すものではありません。</translation>
    </message>
    <message>
        <source>Half-normal hazard</source>
        <translation>半正規（ハザード）</translation>
    </message>
    <message>
        <source>Half-normal probability</source>
        <translation>半正規（検出確率）</translation>
    </message>
    <message>
        <source>Happened: first seen beyond in the period</source>
        <translation>発生: 期間内に国境の向こうで初めて確認</translation>
    </message>
    <message>
        <source>Happening now</source>
        <translation>現在発生中</translation>
    </message>
    <message>
        <source>Hardly any loss (under 1 % in 10 years)</source>
        <translation>ほとんど損失なし（10年で1%未満）</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He（期待値）</translation>
    </message>
    <message>
        <source>Hectares before and after, gain, loss, net change and swap by class and country.</source>
        <translation>区分別・国別の、変化前と変化後のヘクタール数、増加、減少、純変化、入れ替わり。</translation>
    </message>
    <message>
        <source>Hectares compared: {area}; changed: {changed}; changes: {changes}; smaller, not listed: {small}.</source>
        <translation>比較したヘクタール数: {area}、変化したヘクタール数: {changed}、変化: {changes}、小さいため一覧に含めない変化: {small}。</translation>
    </message>
    <message>
        <source>Hectares in each unit.</source>
        <translation>各計画単位のヘクタール数。</translation>
    </message>
    <message>
        <source>Hectares of each pair of classes by country, and the share of the class before.</source>
        <translation>国別の、区分の組ごとのヘクタール数と、変化前の区分に占める割合。</translation>
    </message>
    <message>
        <source>Hectares that only one map covers, left out: {before} before, {after} after. The errors of both maps are not included.</source>
        <translation>一方の地図だけが覆うため除外したヘクタール数: 変化前 {before}、変化後 {after}。両方の地図の誤差は含みません。</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>確保量</translation>
    </message>
    <message>
        <source>High impact</source>
        <translation>影響度が高い</translation>
    </message>
    <message>
        <source>Histories of the animals</source>
        <translation>個体の履歴</translation>
    </message>
    <message>
        <source>Histories of the stations</source>
        <translation>設置点の履歴</translation>
    </message>
    <message>
        <source>Holds the counts of each key site against Ramsar criteria 5 and 6, the 1 % and staging criteria of the East Asian-Australasian Flyway Partnership, and the criteria A1, B1 and D1 for Key Biodiversity Areas.</source>
        <translation>各重要生息地のカウントを、ラムサール条約の基準5と6、東アジア・オーストラリア地域フライウェイ・パートナーシップの1%基準と集結地基準、生物多様性重要地域の基準A1、B1、D1に照らします。</translation>
    </message>
    <message>
        <source>Holds the land</source>
        <translation>土地を保有</translation>
    </message>
    <message>
        <source>Home ranges</source>
        <translation>行動圏</translation>
    </message>
    <message>
        <source>Home ranges (area in ha)</source>
        <translation>行動圏（面積はha）</translation>
    </message>
    <message>
        <source>Home ranges by country</source>
        <translation>国別の行動圏</translation>
    </message>
    <message>
        <source>Home ranges of individuals</source>
        <translation>個体の行動圏</translation>
    </message>
    <message>
        <source>Home ranges of single animals from the records used, area in hectares in an equal-area projection. The shapes are exact and not to be passed on.</source>
        <translation>使用したレコードによる個体ごとの行動圏。面積は正積図法によるヘクタール単位の値です。正確な形状を含むため、外部に渡さないでください。</translation>
    </message>
    <message>
        <source>Home ranges of which a part lies where no side can be told, near a border or at sea: {ranges}. This part is unknown in the shares.</source>
        <translation>国境の近くや海上など、どの側か判別できない部分を含む行動圏: {ranges}。この部分は、割合では「不明」とします。</translation>
    </message>
    <message>
        <source>Home ranges: {animals}. {note}</source>
        <translation>行動圏: {animals}。{note}</translation>
    </message>
    <message>
        <source>Household and town waste water</source>
        <translation>家庭・都市の排水</translation>
    </message>
    <message>
        <source>Housing and towns</source>
        <translation>住宅・市街地</translation>
    </message>
    <message>
        <source>Housing, business and tourism development</source>
        <translation>住宅・商業・観光開発</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>日数の数え方</translation>
    </message>
    <message>
        <source>How detection falls with the distance from the centre of the range.</source>
        <translation>行動圏の中心からの距離に応じた検出確率の下がり方。</translation>
    </message>
    <message>
        <source>How diverse are the animals of each group, and how far do the groups differ?</source>
        <translation>各グループの個体はどれほど多様で、グループはどれほど異なるのか？</translation>
    </message>
    <message>
        <source>How far animals move.</source>
        <translation>動物が移動する距離。</translation>
    </message>
    <message>
        <source>How far the result may be above the proven lower bound.</source>
        <translation>結果が、証明された下界をどれだけ上回ってもよいか。</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>測定方法</translation>
    </message>
    <message>
        <source>How many animals are there at least, each counted once, and how often did they cross a border?</source>
        <translation>各個体を1回だけ数えると、少なくとも何個体がいて、国境を何回越えたのか？</translation>
    </message>
    <message>
        <source>How many animals are there on all sides together, the ones never caught included?</source>
        <translation>一度も捕獲されていない個体を含め、全側を合わせて何個体いるのか？</translation>
    </message>
    <message>
        <source>How many animals do the agencies' codes name together, and how sure is it?</source>
        <translation>各機関のコードは合わせて何個体を表し、それはどれほど確実か？</translation>
    </message>
    <message>
        <source>How many animals do the samples show, how sure is it, and how many false matches are to be expected?</source>
        <translation>試料から何個体が識別され、それはどれほど確実で、誤った一致はいくつ見込まれるか？</translation>
    </message>
    <message>
        <source>How many animals live here, and how many on each side?</source>
        <translation>ここには何個体が生息し、それぞれの側には何個体いるのか？</translation>
    </message>
    <message>
        <source>How many animals may start in each cell, cell on cell with the resistance. Else 1 / resistance, up to 1.</source>
        <translation>各セルから出発しうる個体数。セルは移動抵抗のラスタと一致させます。指定しない場合は 1 / 移動抵抗（最大1）とします。</translation>
    </message>
    <message>
        <source>How many for each core, by cost, where PAIRS is nearest.</source>
        <translation>PAIRS が nearest の場合に、各コアエリアについてコスト順に選ぶ数。</translation>
    </message>
    <message>
        <source>How many records came in, were kept, rejected and flagged, and why.</source>
        <translation>読み込み、採用、除外、要確認のレコードの件数とその理由。</translation>
    </message>
    <message>
        <source>How many records were checked and what each test found.</source>
        <translation>検査したレコードの件数と、各検査の指摘。</translation>
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
        <source>How many ways more for each pair; at least half of each leads elsewhere than those before it.</source>
        <translation>組ごとに追加で求める経路の数。どの経路も、長さの半分以上が先の経路とは別の場所を通ります。</translation>
    </message>
    <message>
        <source>How much cheaper the way becomes for each metre restored around a cell, for the pair that gains most.</source>
        <translation>セルの周囲を1 m復元するごとに、経路のコストがどれだけ下がるか。効果が最も大きい組の値です。</translation>
    </message>
    <message>
        <source>How much each cell resists movement; 1 is the best ground. It is as good as the tables it was built on.</source>
        <translation>各セルの移動に対する抵抗。1が最も良い地面です。信頼性は、作成に用いた表によって決まります。</translation>
    </message>
    <message>
        <source>How much of a border is closed is not known: there are no barriers with the field KIND.</source>
        <translation>国境がどれだけ閉鎖されているかは不明です。フィールド KIND を持つ障壁がありません。</translation>
    </message>
    <message>
        <source>How often do animals cross in each direction, with the crossings that nobody saw?</source>
        <translation>確認されていない越境移動も含め、個体は各方向に何回国境を越えるのか？</translation>
    </message>
    <message>
        <source>How often wrong identities are drawn and counted.</source>
        <translation>個体識別の誤りを無作為に加えて数える回数。</translation>
    </message>
    <message>
        <source>How precise the point is, is not known.</source>
        <translation>ポイントの位置の精度がわかりません。</translation>
    </message>
    <message>
        <source>How repeated amplifications become one genotype: a homozygote after 3, or after 7 identical ones.</source>
        <translation>反復増幅から1つの遺伝子型を決める方法。ホモ接合体は、同じ結果が3回、または7回得られた場合に認めます。</translation>
    </message>
    <message>
        <source>How the places of the cameras were chosen; needed where the imported data set does not say it.</source>
        <translation>カメラの設置場所の選び方。インポートしたデータセットに記載がない場合は必須です。</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>識別の方法</translation>
    </message>
    <message>
        <source>How to fill in</source>
        <translation>記入方法</translation>
    </message>
    <message>
        <source>How well the model tells habitat of {species}</source>
        <translation>モデルが {species} の生息地をどの程度判別できるか</translation>
    </message>
    <message>
        <source>Hunting and capture of land animals</source>
        <translation>陸生動物の狩猟・捕獲</translation>
    </message>
    <message>
        <source>IUCN habitat classes</source>
        <translation>IUCNの生息地区分</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>同定者</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Identifier of the release</source>
        <translation>提供の識別子</translation>
    </message>
    <message>
        <source>Ids in table sites, parted by semicolons. Left empty: all sites of the country.</source>
        <translation>テーブル sites の識別子（セミコロンで区切る）。空欄の場合: その国のすべてのサイト。</translation>
    </message>
    <message>
        <source>Ids in the table study_areas, with commas between.</source>
        <translation>テーブル study_areas の識別子（コンマで区切る）。</translation>
    </message>
    <message>
        <source>Ids of table sites with a semicolon between them: an area that nobody has stored.</source>
        <translation>テーブル sites の識別子（セミコロンで区切る）。保存されていない地域を指定する場合に用います。</translation>
    </message>
    <message>
        <source>Ids of table sites with a semicolon between them; left empty, all of them.</source>
        <translation>テーブル sites の識別子（セミコロンで区切る）。空欄の場合はすべて。</translation>
    </message>
    <message>
        <source>If none is chosen: year, mapper and method.</source>
        <translation>何も選択しない場合: year、mapper、method。</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響度</translation>
    </message>
    <message>
        <source>Impact is the sum of the scores of timing, scope and severity (0 to 9; BirdLife International 2006). Unknown is not low.</source>
        <translation>影響度は、時期、範囲、深刻度のスコアの合計です（0～9、BirdLife International 2006）。不明は「低い」という意味ではありません。</translation>
    </message>
    <message>
        <source>Impact is the sum of the scores of timing, scope and severity, 0 to 3 each (BirdLife International 2006): 8 or 9 is high, 6 or 7 medium, 3 to 5 low. A zero in one of them makes it negligible. Where one is not known and none is zero, the impact is unknown. Kinds are those of the IUCN-CMP classification (Salafsky et al. 2008).</source>
        <translation>影響度は、時期、範囲、深刻度のスコア（各0～3、BirdLife International 2006）の合計です。8～9は高い、6～7は中程度、3～5は低いとします。いずれかが0の場合は、ごくわずかとします。いずれかが不明で0がない場合、影響度は不明です。脅威の種類はIUCN-CMPの分類（Salafsky et al. 2008）によります。</translation>
    </message>
    <message>
        <source>Impact of the worst threat</source>
        <translation>最も重大な脅威の影響度</translation>
    </message>
    <message>
        <source>Impact unknown</source>
        <translation>影響度不明</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import counts and detections</source>
        <translation>個体数カウントと検出のインポート</translation>
    </message>
    <message>
        <source>Import counts of adults, and of pairs or nests.</source>
        <translation>成体のカウント、およびつがいまたは巣のカウントをインポートしてください。</translation>
    </message>
    <message>
        <source>Import counts of further complete seasons.</source>
        <translation>網羅的な季節のカウントをさらにインポートしてください。</translation>
    </message>
    <message>
        <source>Import site assessments</source>
        <translation>サイト評価のインポート</translation>
    </message>
    <message>
        <source>Importance (dPC, %)</source>
        <translation>重要度（dPC、%）</translation>
    </message>
    <message>
        <source>Importance by IIC too</source>
        <translation>IICによる重要度も計算</translation>
    </message>
    <message>
        <source>Importance of each patch</source>
        <translation>各パッチの重要度</translation>
    </message>
    <message>
        <source>Impossible speed</source>
        <translation>ありえない移動速度</translation>
    </message>
    <message>
        <source>Imputed</source>
        <translation>補完値</translation>
    </message>
    <message>
        <source>In a gap of effort</source>
        <translation>調査努力量の空白期間内</translation>
    </message>
    <message>
        <source>In a group every pair matches; nothing is chained. A pair that matches while its groups do not is listed as a conflict.</source>
        <translation>グループ内ではすべての組が一致し、一致を連鎖させてグループを広げることはありません。組は一致するがグループ同士が一致しない場合は、矛盾として一覧に示します。</translation>
    </message>
    <message>
        <source>In a town</source>
        <translation>市街地内</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>In cells with too few animals and stations</source>
        <translation>個体とカメラ設置点が少なすぎるセルにあるもの</translation>
    </message>
    <message>
        <source>In metres of resistance 1. Searches end there; pairs farther apart have no corridor.</source>
        <translation>移動抵抗1でのメートル数。探索はこの値で打ち切り、これより離れた組には回廊を求めません。</translation>
    </message>
    <message>
        <source>In more than one</source>
        <translation>2つ以上にある</translation>
    </message>
    <message>
        <source>In more than one country</source>
        <translation>2か国以上</translation>
    </message>
    <message>
        <source>In one country</source>
        <translation>1か国内の回廊</translation>
    </message>
    <message>
        <source>In place of polygons: whole numbers, both rasters cell on cell.</source>
        <translation>ポリゴンの代わりに用いる、整数のラスタ。両方のラスタのセルが重なり合う必要があります。</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>実施中</translation>
    </message>
    <message>
        <source>In simulations 94 to 96 % of the intervals held the truth; 86 % one way where animals differ, about 30 % with a tenth of single readings wrong. Only certain identities are used by default.</source>
        <translation>シミュレーションでは、区間の94～96%が真の値を含みました。個体間に差がある場合は一方の方向で86%、単独の判読の10分の1が誤っている場合は約30%でした。デフォルトでは、確実な個体識別だけを用います。</translation>
    </message>
    <message>
        <source>In the calibration {file}, column {column} holds “{value}”, which is no number as it is needed there. Nothing was compared. Write offsets and alleles as whole numbers, and sizes with a point.</source>
        <translation>較正の表 {file} のカラム {column} の値「{value}」は、必要な形式の数値ではありません。何も比較されていません。差と対立遺伝子は整数で、サイズは小数点にピリオドを用いて記入してください。</translation>
    </message>
    <message>
        <source>In the finished package, records ({records}) could be joined to one exact place by its columns. No package was written. Share with a coarser cell, or fewer fields in the policy file.</source>
        <translation>完成したパッケージで、カラムの組み合わせから1つの正確な位置に結び付けられるおそれのあるレコード（{records}）が見つかりました。パッケージは作成されていません。より粗いセルで共有するか、方針ファイルのフィールドを減らしてください。</translation>
    </message>
    <message>
        <source>In the finished package, records ({records}) stand in cells with too few animals and stations. No package was written. Share with a coarser cell.</source>
        <translation>完成したパッケージで、個体とカメラ設置点が少なすぎるセルにレコード（{records}）があります。パッケージは作成されていません。より粗いセルで共有してください。</translation>
    </message>
    <message>
        <source>In the first</source>
        <translation>1番目にある</translation>
    </message>
    <message>
        <source>In the sea</source>
        <translation>海上</translation>
    </message>
    <message>
        <source>In the second</source>
        <translation>2番目にある</translation>
    </message>
    <message>
        <source>In the shared package {file} the file {member} is missing or is not the one that was signed. Nothing was taken in. Ask the sender for the package again.</source>
        <translation>共有パッケージ {file} で、ファイル {member} がないか、署名時のものと異なります。何も取り込まれていません。送り主にパッケージの再送を依頼してください。</translation>
    </message>
    <message>
        <source>In the unit of the cost.</source>
        <translation>コストと同じ単位。</translation>
    </message>
    <message>
        <source>In the unit of the cost. The more, the more compact the selection.</source>
        <translation>コストと同じ単位。大きいほど、選択はまとまった形になります。</translation>
    </message>
    <message>
        <source>In this data set degrees and minutes seem to have been read as decimal degrees.</source>
        <translation>このデータセットでは、度と分を十進の度として読み込んだと思われます。</translation>
    </message>
    <message>
        <source>In {file} there is no table of numbers below and beside labels. Nothing was taken in. Choose another format, or name the columns in a mapping.</source>
        <translation>{file} に、見出しの下と横に数値が並ぶ表がありません。何も取り込まれていません。別の形式を選択するか、対応付けでカラムを指定してください。</translation>
    </message>
    <message>
        <source>In {seconds} s no selection was found that holds all targets and limits; there may be one. Nothing was written. Give more time or loosen a limit.</source>
        <translation>{seconds} 秒以内に、すべての目標値と制限を満たす選択は見つかりませんでした。存在しないとは限りません。何も書き出されていません。時間を増やすか、制限を緩めてください。</translation>
    </message>
    <message>
        <source>In: a raster of resistance above 0, how far animals move and, where known, a raster of sources. Out: the cumulative current, the flow potential (the same with a resistance of 1 everywhere), their quotient, and a table by country: area, share of all current, mean and sum of the quotient, and the share of its cells in the tenth of all cells with the highest quotient. Near a border and at sea the country is unknown.</source>
        <translation>入力: 値が0より大きい移動抵抗のラスタ、動物が移動する距離、わかる場合は電流源のラスタ。出力: 累積電流、フローポテンシャル（移動抵抗をすべて1とした同じ計算）、両者の商、および国別の表。表には、面積、全電流に占める割合、商の平均と合計、国のセルのうち商が全セルの上位10分の1に入るものの割合を示します。国境の近くと海上では、国は不明となります。</translation>
    </message>
    <message>
        <source>In: at least one raster, in a projected system in metres with square cells; several must lie cell on cell. Barriers are lines or polygons with the field KIND. Out: the raster, the classes of land cover, and the test along the borders.</source>
        <translation>入力: メートル単位の投影座標系で、セルが正方形のラスタを1つ以上。複数の場合は、セルが重なり合う必要があります。障壁は、フィールド KIND を持つラインまたはポリゴンです。出力: ラスタ、土地被覆の区分、国境沿いの検査。</translation>
    </message>
    <message>
        <source>In: cores (points or polygons) and a raster of resistance, 1 where movement is easiest, in metres and of square cells. Out: one line per corridor, its area for Corridors over countries and protected areas, the places where a border is passed, and rasters of all corridors, of the nearest core by cost and, on request, of the cost from each core.</source>
        <translation>入力: コアエリア（ポイントまたはポリゴン）と移動抵抗のラスタ。最も移動しやすい場所を1とし、メートル単位で、セルは正方形とします。出力: 回廊ごとに1本のライン、「回廊と国、保護地域のオーバーレイ」に用いる回廊の範囲、国境を通過する地点、すべての回廊のラスタ、コストで最も近いコアエリアのラスタ、および指定した場合は各コアエリアからのコストのラスタ。</translation>
    </message>
    <message>
        <source>In: cores (points or polygons), a raster of resistance above 0 and, where wanted, areas without resistance and a table of pairs. Out: the cumulative current, on request the maximum, the mean voltage and the maps of each solution, the effective resistance of each pair, on request also as a matrix, and pinch points.</source>
        <translation>入力: コアエリア（ポイントまたはポリゴン）、値が0より大きい移動抵抗のラスタ、必要に応じて移動抵抗のない区域と組の表。出力: 累積電流、指定した場合は最大値、平均電圧、各解の地図、各組の実効抵抗（指定した場合は行列でも出力）、狭窄部（ピンチポイント）。</translation>
    </message>
    <message>
        <source>In: corridors as lines or polygons, as from Least-cost corridors; or a raster of current, of which patches of the strongest cells are taken; or, with neither, the named corridors on land in the database. Alternatives of Least-cost corridors are left out. Protected areas, key sites, habitats and threats are those of the layers given, else of the database. Existing corridors come first in each table.</source>
        <translation>入力: 「最小コスト回廊」の出力などのラインまたはポリゴンの回廊。または電流のラスタで、その最も強いセルのパッチを用います。どちらもない場合は、データベースにある陸上の回廊で名前のあるものを用います。「最小コスト回廊」の代替経路は対象から外します。保護地域、重要生息地、生息地、脅威は、指定したレイヤのもの、なければデータベースのものとします。どの表でも既存の回廊を先に示します。</translation>
    </message>
    <message>
        <source>In: the conservation database with records that name animals, and the days of cameras and hair traps on each side. Out: the parameters of the model, the rates by direction with their intervals, and a report with sums only.</source>
        <translation>入力: 個体の記されたレコードと、各側のカメラとヘアトラップの稼働日数を含む保全データベース。出力: モデルのパラメータ、区間を付けた方向別の率、合計だけの報告書。</translation>
    </message>
    <message>
        <source>In: the sites of a country, or those named in SITES. Out: one sheet for each table, with headers and words in the language chosen, a sheet of the words to choose from, and one that says how to fill in. Sites and the seasons of their listed species are filled in already.</source>
        <translation>入力: 1つの国のサイト、または SITES に指定したサイト。出力: テーブルごとに1枚のシート（見出しと語は選択した言語）、選択できる語のシート、記入方法のシート。サイトと、そこに登録された種の季節は、すでに記入されています。</translation>
    </message>
    <message>
        <source>In: “Histories of the stations” of “Make capture histories and closed estimates”, or any table with a row per site and a field per visit. Out: the estimates, and for each site its use, alone and given what was found there.</source>
        <translation>入力: 「捕獲履歴と閉鎖個体群の推定値の作成」の「設置点の履歴」、またはサイトごとに1行で訪問ごとにフィールドのある任意の表。出力: 推定値、および各サイトの利用の値（単独の値と、そのサイトでの検出を考慮した値）。</translation>
    </message>
    <message>
        <source>Independent detections among them</source>
        <translation>うち独立した検出</translation>
    </message>
    <message>
        <source>Independent events</source>
        <translation>独立イベント</translation>
    </message>
    <message>
        <source>Independent events: {events}, from records: {records}.</source>
        <translation>独立イベント: {events}、元のレコード: {records}。</translation>
    </message>
    <message>
        <source>Indicators of Target 3</source>
        <translation>ターゲット3の指標</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Individual (name or code)</source>
        <translation>個体（名前またはコード）</translation>
    </message>
    <message>
        <source>Individual animals</source>
        <translation>個体</translation>
    </message>
    <message>
        <source>Individual-years</source>
        <translation>個体年</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>個体数</translation>
    </message>
    <message>
        <source>Individuals and their movement across borders</source>
        <translation>個体とその越境移動</translation>
    </message>
    <message>
        <source>Industrial and military effluents</source>
        <translation>産業・軍事の排水</translation>
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
        <source>Information sheet</source>
        <translation>情報票</translation>
    </message>
    <message>
        <source>Inhomogeneous Poisson process with elastic net, which is Maxent (Renner and Warton 2013; Phillips et al. 2017)</source>
        <translation>エラスティックネットを用いた非一様ポアソン過程、すなわちMaxent（Renner and Warton 2013; Phillips et al. 2017）</translation>
    </message>
    <message>
        <source>Input: codes of the detections of the species (the agency is their data set) and a catalogue with the columns agency and code, and if known species_id (rows of another one are left out and counted), flank (left, right, both), sex, country (CHN;RUS), first_seen and last_seen (2024-05-01). A code that is empty, “NA” or “unknown” never becomes an animal.</source>
        <translation>入力: 種の検出のコード（機関はそのデータセット）と、カラム agency と code を持つ個体一覧。わかる場合は species_id（ほかの種の行は対象から外し、件数を示します）、flank（left、right、both）、sex、country（CHN;RUS）、first_seen、last_seen（2024-05-01）も加えます。空、「NA」、「unknown」のコードは個体とみなしません。</translation>
    </message>
    <message>
        <source>Instead of INPUT: patches of its strongest cells.</source>
        <translation>INPUT の代わりに用います。最も強いセルのパッチを回廊とします。</translation>
    </message>
    <message>
        <source>Instead of a second list: a layer with the same code of the unit and a field rank.</source>
        <translation>2つ目のリストの代わりに、同じ単位のコードとフィールド rank を持つレイヤを指定します。</translation>
    </message>
    <message>
        <source>Instead of a site: all key sites where this species is present.</source>
        <translation>サイトの代わりに指定します。この種が生息するすべての重要生息地が対象です。</translation>
    </message>
    <message>
        <source>Instead of a table: a list of objects with judge, criterion_a, criterion_b and judgement.</source>
        <translation>表の代わりに、judge、criterion_a、criterion_b、judgement を持つオブジェクトのリストを指定します。</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>データ不足</translation>
    </message>
    <message>
        <source>Integral index of connectivity</source>
        <translation>統合連結性指数</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>国際機関</translation>
    </message>
    <message>
        <source>Intervals in the database</source>
        <translation>データベースの稼働期間</translation>
    </message>
    <message>
        <source>Intervals shared</source>
        <translation>共有した稼働期間</translation>
    </message>
    <message>
        <source>Intervals withheld</source>
        <translation>非公開の稼働期間</translation>
    </message>
    <message>
        <source>Introduced genes</source>
        <translation>持ち込まれた遺伝子</translation>
    </message>
    <message>
        <source>Invalid geometry</source>
        <translation>無効なジオメトリ</translation>
    </message>
    <message>
        <source>Invasive alien species</source>
        <translation>侵略的外来種</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Issues by kind and country</source>
        <translation>種類別・国別の問題点</translation>
    </message>
    <message>
        <source>Issues decided</source>
        <translation>決定した問題点</translation>
    </message>
    <message>
        <source>Issues decided: {issues}; records changed: {changed}; taken out: {removed}; brought back: {restored}.</source>
        <translation>決定した問題点: {issues}、変更したレコード: {changed}、除外: {removed}、復帰: {restored}。</translation>
    </message>
    <message>
        <source>Issues found</source>
        <translation>見つかった問題点</translation>
    </message>
    <message>
        <source>Issues of the habitat map</source>
        <translation>生息地の地図の問題点</translation>
    </message>
    <message>
        <source>Issues of the import</source>
        <translation>インポートの問題点</translation>
    </message>
    <message>
        <source>Issues whose row was never taken in: {issues}. The decision is kept and is used when the source is imported again.</source>
        <translation>行が取り込まれていない問題点: {issues}。決定は保持され、取り込み元を再度インポートするときに適用されます。</translation>
    </message>
    <message>
        <source>It holds for a closed population whose animals keep ranges of one shape, with identities that are right.</source>
        <translation>個体の行動圏が1つの形で変わらない閉鎖個体群で、個体識別が正しいことを前提とします。</translation>
    </message>
    <message>
        <source>It is filled in as unknown.</source>
        <translation>「不明」と記入されています。</translation>
    </message>
    <message>
        <source>It is held, but does not leave: it names a person or a place.</source>
        <translation>データはありますが、個人または場所がわかるため、外部には出しません。</translation>
    </message>
    <message>
        <source>It is held, but does not leave: the place is sensitive.</source>
        <translation>データはありますが、場所が機微なため、外部には出しません。</translation>
    </message>
    <message>
        <source>It is made to be passed on: places and dates of sensitive species are generalised, and a boundary that would tell them stays back, unless a recipient is named. The run records the name. Free remarks and names of persons never leave.</source>
        <translation>情報票は外部に渡すものとして作成されます。提供先を指定しない限り、機微な種の位置と日付はぼかし、位置がわかる境界は含めません。提供先の名称は実行の記録に残ります。自由記述の備考と個人名を外部に出すことはありません。</translation>
    </message>
    <message>
        <source>It is not confirmed that the Red List assessment of the species rests on a past or present reduction alone.</source>
        <translation>この種のレッドリスト評価が過去または現在の減少だけに基づくかどうかは、確認されていません。</translation>
    </message>
    <message>
        <source>It is of {year}; more than {limit} years are too old.</source>
        <translation>{year} 年のものです。{limit} 年を超えると古すぎます。</translation>
    </message>
    <message>
        <source>It stands in the package.</source>
        <translation>パッケージに記載されます。</translation>
    </message>
    <message>
        <source>It takes capture histories as “Make capture histories and closed estimates” makes them, with exact places of stations. It gives the parameters with 95 percent limits, the animals of each country and of all together, and the cells of the mask. Records in which a station had no effort are left out and counted.</source>
        <translation>「捕獲履歴と閉鎖個体群の推定値の作成」で作成する捕獲履歴と、設置点の正確な位置を用います。95%の限界を付けたパラメータ、国別と全体の個体数、マスクのセルを出力します。設置点に調査努力量のないレコードは対象から外し、件数を示します。</translation>
    </message>
    <message>
        <source>It tells which classes are natural wetlands.</source>
        <translation>どの区分が自然湿地かを判別するために用います。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Its id in table sites, such as RUS-KHANKA.</source>
        <translation>テーブル sites の識別子（RUS-KHANKA など）。</translation>
    </message>
    <message>
        <source>Its lower end</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Its name of the locus</source>
        <translation>検査機関での遺伝子座名</translation>
    </message>
    <message>
        <source>Its name or number.</source>
        <translation>サイトの名前または番号。</translation>
    </message>
    <message>
        <source>Its upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Jackknife of order 1</source>
        <translation>1次のジャックナイフ</translation>
    </message>
    <message>
        <source>Jackknife of order 2</source>
        <translation>2次のジャックナイフ</translation>
    </message>
    <message>
        <source>Jackknife of order 3</source>
        <translation>3次のジャックナイフ</translation>
    </message>
    <message>
        <source>Jackknife, order by test (Burnham &amp; Overton 1979)</source>
        <translation>ジャックナイフ（次数は検定で決定、BurnhamとOverton 1979）</translation>
    </message>
    <message>
        <source>Jackknife: the population is closed and animals may differ; high orders grow with every animal caught once, wrong identities too.</source>
        <translation>ジャックナイフ: 個体群は閉鎖し、個体間に違いがあってもよいとします。高い次数の推定値は、個体識別の誤りを含め、1回だけ捕獲された個体が増えるごとに大きくなります。</translation>
    </message>
    <message>
        <source>Joined, apart, unsure or in conflict, with the grade.</source>
        <translation>統合、別個体、判断保留、矛盾の別と等級。</translation>
    </message>
    <message>
        <source>Joint area</source>
        <translation>共同地域</translation>
    </message>
    <message>
        <source>Joint areas of the programme</source>
        <translation>プログラムの共同地域</translation>
    </message>
    <message>
        <source>Joint estimate</source>
        <translation>共同の推定値</translation>
    </message>
    <message>
        <source>Joint minimum</source>
        <translation>共同の最小値</translation>
    </message>
    <message>
        <source>Joint minimum of the lists of codes</source>
        <translation>コード一覧による共同の最小値</translation>
    </message>
    <message>
        <source>Joint study areas: what is known on each side</source>
        <translation>共同調査地域: 各側でわかっていること</translation>
    </message>
    <message>
        <source>Joint total of the same days</source>
        <translation>同じ日の共同の合計</translation>
    </message>
    <message>
        <source>Joint work</source>
        <translation>共同作業</translation>
    </message>
    <message>
        <source>Judge {judge} did not judge {criterion}. Nothing was computed. Add the row.</source>
        <translation>評価者 {judge} は {criterion} を判断していません。何も計算されていません。行を追加してください。</translation>
    </message>
    <message>
        <source>Judge {judge} has the consistency ratio {ratio}, above {limit}. Look again at {one} over {two}: judged {was}; {fits} would fit the other judgements, and the ratio be {then}.</source>
        <translation>評価者 {judge} の整合比は {ratio} で、{limit} を超えています。{one} と {two} の比較を見直してください。判断は {was} ですが、{fits} であればほかの判断と整合し、整合比は {then} になります。</translation>
    </message>
    <message>
        <source>Judge {judge} judged {criterion} more than once. Nothing was computed. Leave one of the rows.</source>
        <translation>評価者 {judge} は {criterion} を2回以上判断しています。何も計算されていません。1行だけを残してください。</translation>
    </message>
    <message>
        <source>Judgement {number} has the value {value}. Nothing was computed. Accepted: {accepted}.</source>
        <translation>{number} 番目の判断の値は {value} です。何も計算されていません。使用できる値: {accepted}。</translation>
    </message>
    <message>
        <source>Judgement {number} is of other than {count} different criteria, as the method has it. Nothing was computed. Correct the criteria or choose another method.</source>
        <translation>{number} 番目の判断の、互いに異なる基準の数が、方法で定められた {count} ではありません。何も計算されていません。基準を修正するか、別の方法を選択してください。</translation>
    </message>
    <message>
        <source>Judgements (JSON)</source>
        <translation>判断（JSON）</translation>
    </message>
    <message>
        <source>Judgements (table)</source>
        <translation>判断（表）</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Judges: {judges}; criteria: {criteria}.</source>
        <translation>評価者: {judges}、基準: {criteria}。</translation>
    </message>
    <message>
        <source>Jumps at the border</source>
        <translation>国境での段差</translation>
    </message>
    <message>
        <source>Jumps of the covariates</source>
        <translation>共変量の段差</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>管轄</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>カッパ係数</translation>
    </message>
    <message>
        <source>Kappa (Cohen 1960) is the agreement beyond chance: 1 is full, 0 is no more than chance. It is not known where both gave one answer throughout.</source>
        <translation>カッパ係数（Cohen 1960）は、偶然を超える一致の度合いです。1は完全な一致、0は偶然と変わらないことを示します。両者の回答がすべて同じ1種類の場合は求められません。</translation>
    </message>
    <message>
        <source>Keep the names of sheets and columns. Any of the seven languages is read, whatever the language of QGIS.</source>
        <translation>シートとカラムの名前は変えないでください。QGISの言語にかかわらず、7言語のいずれも読み込めます。</translation>
    </message>
    <message>
        <source>Keep the water level that the birds need</source>
        <translation>鳥に必要な水位を維持</translation>
    </message>
    <message>
        <source>Keeps a reviewer's decision on which records or which codes are one animal, with who and when. The dock uses it, and it can be run without a screen.</source>
        <translation>どのレコードまたはどのコードが同じ個体かについての確認者の決定を、決定者と日付とともに保持します。ドックから使用するほか、画面なしでも実行できます。</translation>
    </message>
    <message>
        <source>Keeps the exact rows of a database in a second file, whose name ends in _restricted.gpkg, so that the first can travel. A GeoPackage has no users: whoever has the file has all of it.</source>
        <translation>データベースの正確な位置の行を、名前が _restricted.gpkg で終わる別のファイルに保管し、元のファイルを持ち出せるようにします。GeoPackageにはユーザー管理の機能がないため、ファイルを持つ人はその内容をすべて読めます。</translation>
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
        <source>Key Biodiversity Area proposal</source>
        <translation>生物多様性重要地域の提案書</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>主な情報</translation>
    </message>
    <message>
        <source>Key site</source>
        <translation>重要生息地</translation>
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
        <source>Key sites of the database</source>
        <translation>データベースの重要生息地</translation>
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
        <source>Kilometres along the border from its western end</source>
        <translation>国境の西端からの距離（国境沿い、km）</translation>
    </message>
    <message>
        <source>Kilometres are those of the line that was computed with. The strip is no map and expresses no opinion on any boundary.</source>
        <translation>距離は、計算に使用した線に沿ったものです。この帯状の図は地図ではなく、いかなる境界についても見解を表明するものではありません。</translation>
    </message>
    <message>
        <source>Kilometres in each unit.</source>
        <translation>各計画単位のキロメートル数。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Kind of count</source>
        <translation>カウントの種類</translation>
    </message>
    <message>
        <source>Kind of detectors</source>
        <translation>検出器の種類</translation>
    </message>
    <message>
        <source>Kind of issue</source>
        <translation>問題点の種類</translation>
    </message>
    <message>
        <source>Kind, reason with numbers, polygons and country. A jump at a border has no place.</source>
        <translation>種類、数値を含む理由、ポリゴン、国。国境の段差には位置がありません。</translation>
    </message>
    <message>
        <source>Known animals</source>
        <translation>判明している個体</translation>
    </message>
    <message>
        <source>Known by both flanks</source>
        <translation>両方の体側で識別</translation>
    </message>
    <message>
        <source>Known by the left flank alone</source>
        <translation>左体側だけで識別</translation>
    </message>
    <message>
        <source>Known by the right flank alone</source>
        <translation>右体側だけで識別</translation>
    </message>
    <message>
        <source>Known survival of a year</source>
        <translation>既知の年間生存率</translation>
    </message>
    <message>
        <source>Korean Demilitarized Zone and its wetlands</source>
        <translation>軍事境界線沿いの非武装地帯（DMZ）とその湿地</translation>
    </message>
    <message>
        <source>Laboratories measure shifted sizes of alleles. Samples of two laboratories are compared only at loci that the calibration covers; without one no match between them is declared, and the log says so. The calibration is a table with locus, lab_from, lab_to and, where the laboratory calls the locus otherwise, locus_from. Beside them stand offset, or allele_from and allele_to, or size_from and size_to of each reference sample that both have typed.</source>
        <translation>対立遺伝子のサイズの測定値は、検査機関によってずれます。2つの検査機関の試料は、較正の対象となっている遺伝子座だけで比較します。較正がなければ両者の間の一致は判定せず、その旨をログに示します。較正の表には、locus、lab_from、lab_to と、検査機関での遺伝子座名が異なる場合は locus_from を記します。これに加えて、offset、allele_from と allele_to、または両方の機関が型判定した各標準試料の size_from と size_to を記します。</translation>
    </message>
    <message>
        <source>Laboratories {one} and {other} are not calibrated to each other, so that their alleles cannot be compared. Pairs not compared: {pairs}. No match between them is declared. Type shared reference samples in both and give the calibration.</source>
        <translation>検査機関 {one} と {other} の間に較正がないため、対立遺伝子を比較できません。比較しなかった組: {pairs}。両者の間の一致は判定していません。共通の標準試料を両方の機関で型判定し、較正の表を指定してください。</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>検査機関</translation>
    </message>
    <message>
        <source>Laboratory {lab}: at the chosen number of mismatching alleles some samples still match several genotypes. Look through these by hand.</source>
        <translation>検査機関 {lab}: 選択した不一致の対立遺伝子の数では、一部の試料がなお複数の遺伝子型に一致します。これらの試料を個別に確認してください。</translation>
    </message>
    <message>
        <source>Laboratory {lab}: mismatching alleles allowed: {mismatch}; different genotypes: {unique}; samples that match several: {multiple}; that match none: {unclassified}.</source>
        <translation>検査機関 {lab}: 許容する不一致の対立遺伝子の数: {mismatch}、異なる遺伝子型: {unique}、複数の遺伝子型に一致する試料: {multiple}、どれにも一致しない試料: {unclassified}。</translation>
    </message>
    <message>
        <source>Laboratory {lab}: the profile has no second minimum, so that the number of mismatching alleles is not to be trusted. Use more loci or better samples.</source>
        <translation>検査機関 {lab}: プロファイルに2番目の極小値がないため、不一致の対立遺伝子の数は信頼できません。遺伝子座を増やすか、より良い試料を使用してください。</translation>
    </message>
    <message>
        <source>Lacking (ha)</source>
        <translation>不足（ha）</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>陸地</translation>
    </message>
    <message>
        <source>Land cover (raster)</source>
        <translation>土地被覆（ラスタ）</translation>
    </message>
    <message>
        <source>Land of Big Cats</source>
        <translation>大型ネコ科の地</translation>
    </message>
    <message>
        <source>Land tenure</source>
        <translation>土地所有</translation>
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
        <source>Larger ones are left unmapped on purpose.</source>
        <translation>これより大きい隙間は、意図的に地図化していないものとみなします。</translation>
    </message>
    <message>
        <source>Largest cost</source>
        <translation>最大コスト</translation>
    </message>
    <message>
        <source>Largest count</source>
        <translation>最大カウント</translation>
    </message>
    <message>
        <source>Largest gap (ha)</source>
        <translation>最大の隙間（ha）</translation>
    </message>
    <message>
        <source>Largest share of a population in one count</source>
        <translation>1回のカウントで個体群に占める割合の最大値</translation>
    </message>
    <message>
        <source>Last assessed</source>
        <translation>最終評価</translation>
    </message>
    <message>
        <source>Last day (YYYY-MM-DD)</source>
        <translation>終了日（YYYY-MM-DD）</translation>
    </message>
    <message>
        <source>Last month before</source>
        <translation>越境前の最後の月</translation>
    </message>
    <message>
        <source>Last record before</source>
        <translation>越境前の最後のレコード</translation>
    </message>
    <message>
        <source>Last season year with a count</source>
        <translation>カウントのある最新の季節年</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最後の確認</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Late recommendations</source>
        <translation>期限を過ぎた提言</translation>
    </message>
    <message>
        <source>Latest joint total</source>
        <translation>最新の共同の合計</translation>
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
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>Latitude and longitude are swapped.</source>
        <translation>緯度と経度が入れ替わっています。</translation>
    </message>
    <message>
        <source>Latitude and longitude in one cell</source>
        <translation>緯度と経度（1つのセル）</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤ</translation>
    </message>
    <message>
        <source>Layer {file} has no polygons that can be read. Nothing was changed. Choose a layer of polygons.</source>
        <translation>レイヤ {file} に、読み取れるポリゴンがありません。何も変更されていません。ポリゴンのレイヤを選択してください。</translation>
    </message>
    <message>
        <source>Layer {layer} cannot be edited. Close other programs that use the database, and try again.</source>
        <translation>レイヤ {layer} を編集できません。データベースを使用しているほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Layer {layer} has a PERMEABILITY that is no number from 0 to 1. Nothing was computed. Correct the field; 0 is closed, 1 is open.</source>
        <translation>レイヤ {layer} の PERMEABILITY に、0から1までの数値でない値があります。何も計算されていません。フィールドを修正してください。0は閉鎖、1は開放です。</translation>
    </message>
    <message>
        <source>Layer {layer} has kinds of barriers without a resistance: {kinds}. Nothing was computed. Known kinds: {known}. Change field KIND or add rows to the table of barriers.</source>
        <translation>レイヤ {layer} に、移動抵抗のない種類の障壁があります: {kinds}。何も計算されていません。使用できる種類: {known}。フィールド KIND を変更するか、障壁の表に行を追加してください。</translation>
    </message>
    <message>
        <source>Layer {layer} has no coordinate reference system. Nothing was changed. Set it in the layer's properties.</source>
        <translation>レイヤ {layer} に座標参照系が設定されていません。何も変更されていません。レイヤのプロパティで設定してください。</translation>
    </message>
    <message>
        <source>Layer {layer} has no field {field}, so that nothing tells a fence from a river. Nothing was computed. Add a text field {field}.</source>
        <translation>レイヤ {layer} にフィールド {field} がなく、フェンスと河川を区別できません。何も計算されていません。テキスト型のフィールド {field} を追加してください。</translation>
    </message>
    <message>
        <source>Layer {layer} has no field {field}. Nothing was computed. Add the field.</source>
        <translation>レイヤ {layer} にフィールド {field} がありません。何も計算されていません。フィールドを追加してください。</translation>
    </message>
    <message>
        <source>Layer {layer} has no point of the species that is exact enough for the cells. Nothing was computed. Choose another species or layer.</source>
        <translation>レイヤ {layer} に、位置の正確さがセルに対して十分な、この種のポイントがありません。何も計算されていません。別の種またはレイヤを選択してください。</translation>
    </message>
    <message>
        <source>Layer {layer} has no polygon. Nothing was computed. Choose a layer with polygons.</source>
        <translation>レイヤ {layer} にポリゴンがありません。何も計算されていません。ポリゴンのあるレイヤを選択してください。</translation>
    </message>
    <message>
        <source>Layer {layer} has two rows for one site, or for one site and occasion. Nothing was computed. Leave one of them.</source>
        <translation>レイヤ {layer} に、同じサイト、または同じサイトと調査機会の行が2つあります。何も計算されていません。どちらか一方だけを残してください。</translation>
    </message>
    <message>
        <source>Layer {layer} lacks the fields {fields} of planning units. Nothing was computed. Choose a result of “Planning units”.</source>
        <translation>レイヤ {layer} に、計画単位のフィールド {fields} がありません。何も計算されていません。「計画単位」の出力を選択してください。</translation>
    </message>
    <message>
        <source>Layer {layer} shows {percent} % of its area twice. Nothing was computed. Mend the overlaps that “Check a habitat map” finds.</source>
        <translation>レイヤ {layer} の面積の {percent}%が二重になっています。何も計算されていません。「生息地の地図の検査」で見つかる重なりを修正してください。</translation>
    </message>
    <message>
        <source>Layer {layer}, row {row}: field {field} has no number that can be used. Nothing was computed. Give amperes for sources, and 0 or more ohm for grounds.</source>
        <translation>レイヤ {layer} の {row} 行目: フィールド {field} に使用できる数値がありません。何も計算されていません。電流源にはアンペア、接地には0以上のオームの値を指定してください。</translation>
    </message>
    <message>
        <source>Layer {layer}: field {field} has values that are no numbers. Nothing was computed. Correct them or choose another field.</source>
        <translation>レイヤ {layer}: フィールド {field} に数値でない値があります。何も計算されていません。値を修正するか、別のフィールドを選択してください。</translation>
    </message>
    <message>
        <source>Layer {layer}: no field of occasions or detections was named. Nothing was computed. Choose both, or the fields of the visits.</source>
        <translation>レイヤ {layer}: 調査機会または検出のフィールドが指定されていません。何も計算されていません。両方を選択するか、訪問のフィールドを選択してください。</translation>
    </message>
    <message>
        <source>Layer {layer}: {polygons} polygons have no class. Nothing was computed. Fill in the class.</source>
        <translation>レイヤ {layer} で、{polygons} 個のポリゴンに区分がありません。何も計算されていません。区分を記入してください。</translation>
    </message>
    <message>
        <source>Layers {first} and {layer} share no area. Nothing was computed. Choose two maps of one place.</source>
        <translation>レイヤ {first} と {layer} に共通する範囲がありません。何も計算されていません。同じ場所の2つの地図を選択してください。</translation>
    </message>
    <message>
        <source>Lays what is known of a joint study area on each of its sides beside each other: counts with their days and sites, effort, animals, the latest assessment of each site, and what each side has not yet shared.</source>
        <translation>共同調査地域について、各側でわかっていることを並べて示します。カウントとその日付およびサイト、調査努力量、個体、各サイトの最新の評価、各側がまだ共有していないものが含まれます。</translation>
    </message>
    <message>
        <source>Least concern (LC)</source>
        <translation>低懸念（LC）</translation>
    </message>
    <message>
        <source>Least gain (%)</source>
        <translation>最小の利得（%）</translation>
    </message>
    <message>
        <source>Least grade of identity</source>
        <translation>個体識別の最低等級</translation>
    </message>
    <message>
        <source>Least probability</source>
        <translation>最小の確率</translation>
    </message>
    <message>
        <source>Least shortfall within a budget</source>
        <translation>予算内で不足を最小化</translation>
    </message>
    <message>
        <source>Least source</source>
        <translation>最小の電流源</translation>
    </message>
    <message>
        <source>Least, middle and greatest estimate with so many wrong codes added.</source>
        <translation>この割合の誤ったコードを加えた場合の推定値の最小、中央、最大の値。</translation>
    </message>
    <message>
        <source>Least-cost corridors</source>
        <translation>最小コスト回廊</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>Left and right flanks are two data sets and never added; “larger” takes the one with more animals.</source>
        <translation>左体側と右体側は2つのデータセットとして扱い、合算することはありません。「larger」を選択すると、個体の多いほうを用います。</translation>
    </message>
    <message>
        <source>Left and right flanks of photographed animals make two data sets that are never added, because one animal would be counted twice. Records of both flanks, or of an unknown one, are in each. By default the data set with more animals is used.</source>
        <translation>撮影された個体の左体側と右体側は2つのデータセットとして扱います。1個体を二重に数えることになるため、合算することはありません。両方の体側のレコードと、体側が不明のレコードは、それぞれに含めます。デフォルトでは、個体の多いほうのデータセットを用います。</translation>
    </message>
    <message>
        <source>Left empty, 64 columns or 0.6 of sigma.</source>
        <translation>空欄の場合は、64列となる間隔またはシグマの0.6倍とします。</translation>
    </message>
    <message>
        <source>Left empty, as far as the covariates are alike.</source>
        <translation>空欄の場合は、共変量が似ている距離とします。</translation>
    </message>
    <message>
        <source>Left empty, it is made wide enough by itself.</source>
        <translation>空欄の場合は、十分な幅が自動的に設定されます。</translation>
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
        <source>Left empty, the area in hectares. National costs cannot be compared.</source>
        <translation>空欄の場合は、ヘクタール単位の面積。国ごとのコストは互いに比較できません。</translation>
    </message>
    <message>
        <source>Left empty, the area in hectares. With a region it is always the area inside the region.</source>
        <translation>空欄の場合は、ヘクタール単位の面積。対象地域を指定した場合は、常に対象地域内の面積とします。</translation>
    </message>
    <message>
        <source>Left empty, the first day with effort.</source>
        <translation>空欄の場合は、調査努力量のある最初の日。</translation>
    </message>
    <message>
        <source>Left empty, the groups are inside and outside of the polygons.</source>
        <translation>空欄の場合、グループはポリゴンの内側と外側です。</translation>
    </message>
    <message>
        <source>Left empty, the last day with effort. More than 90 days are hardly a closed population.</source>
        <translation>空欄の場合は、調査努力量のある最後の日。90日を超えると、閉鎖個体群とはみなしにくくなります。</translation>
    </message>
    <message>
        <source>Left empty, the number of the row.</source>
        <translation>空欄の場合は、行の番号。</translation>
    </message>
    <message>
        <source>Left empty, the published share of the species, or 0.02 and 0.15 where none is known.</source>
        <translation>空欄の場合は、種について公表されている割合。不明な場合は0.02と0.15。</translation>
    </message>
    <message>
        <source>Left empty, the records are not bounded on this side.</source>
        <translation>空欄の場合、期間のこちら側を限定しません。</translation>
    </message>
    <message>
        <source>Left empty, the side of the border on which a point of the polygon lies.</source>
        <translation>空欄の場合は、ポリゴン内の1点がある国境の側。</translation>
    </message>
    <message>
        <source>Left empty: told by the words of the file.</source>
        <translation>空欄の場合: ファイル内の語から判別します。</translation>
    </message>
    <message>
        <source>Left out: replaced by newer ones {older}, answered no {refused}, no need told {silent}, other habitats {other}, without an area {empty}.</source>
        <translation>対象から外したもの: より新しいものへの置き換え {older}、「いいえ」の回答 {refused}、必要性の記載なし {silent}、その他の生息地 {other}、面積なし {empty}。</translation>
    </message>
    <message>
        <source>Left out: too few loci</source>
        <translation>遺伝子座が少なすぎるため外した試料</translation>
    </message>
    <message>
        <source>Length (km)</source>
        <translation>長さ（km）</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>長さ（m）</translation>
    </message>
    <message>
        <source>Length by country (km): {lengths}</source>
        <translation>国別の長さ（km）: {lengths}</translation>
    </message>
    <message>
        <source>Length of a segment (km)</source>
        <translation>区間の長さ（km）</translation>
    </message>
    <message>
        <source>Length of a stretch (km)</source>
        <translation>区間の長さ（km）</translation>
    </message>
    <message>
        <source>Length with and without a barrier. Lines only where the office has a boundary layer of its own.</source>
        <translation>障壁のある部分とない部分の長さ。ラインが付くのは、利用機関が自身の境界レイヤを持つ場合だけです。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Levels follow from the published estimate by the rounding rule of the source; a range is taken at its middle, and ties go up. No official level is invented.</source>
        <translation>基準値は、公表された推定値から出典の丸め規則に従って求めます。幅のある推定値は中央の値を用い、端数がちょうど中間の場合は切り上げます。公式の基準値を独自に作ることはありません。</translation>
    </message>
    <message>
        <source>Levels of the tests (JSON)</source>
        <translation>検査のレベル（JSON）</translation>
    </message>
    <message>
        <source>Light, heat and noise</source>
        <translation>光・熱・騒音</translation>
    </message>
    <message>
        <source>Likely later</source>
        <translation>4年より後に起こる可能性が高い</translation>
    </message>
    <message>
        <source>Likely within 4 years</source>
        <translation>4年以内に起こる可能性が高い</translation>
    </message>
    <message>
        <source>Limit disturbance in the season</source>
        <translation>その季節の人為的撹乱を制限</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限界</translation>
    </message>
    <message>
        <source>Limits by country (JSON)</source>
        <translation>国別の制限（JSON）</translation>
    </message>
    <message>
        <source>Limits: a decision needs the name of a reviewer, and a code that is empty, “NA” or “unknown” is refused. A link that was refused and is confirmed later is a possible identity until it is matched anew.</source>
        <translation>限界: 決定には確認者の名前が必要です。空、「NA」、「unknown」のコードは受け付けません。却下した結び付きを後で確認した場合、再び照合するまで、その個体識別は「可能性あり」とします。</translation>
    </message>
    <message>
        <source>Limits: a person named without consent is left out, with the contact; in free texts the same full name, number or address becomes “…”, other ways of writing it stay. Where a row was rejected, earlier rows of its site stay. Rows typed into the database by hand are never removed.</source>
        <translation>限界: 同意なしに記載された個人は、連絡先とともに除きます。自由記述では、同じ氏名、番号、アドレスを「…」に置き換えますが、ほかの書き方のものは残ります。行が除外された場合、そのサイトの以前の行は残ります。データベースに手作業で入力した行を削除することはありません。</translation>
    </message>
    <message>
        <source>Limits: a run repeated on the same data keeps only its latest date. Of a recommendation only the latest status is known. The report is made to be passed on; places of cats, breeding colonies and roosts are generalised.</source>
        <translation>限界: 同じデータで繰り返した実行は、最新の日付だけが残ります。提言については、最新の状況しかわかりません。報告書は外部に渡すものとして作成されます。大型ネコ科、集団繁殖地、ねぐらの位置はぼかします。</translation>
    </message>
    <message>
        <source>Limits: a site is used or not throughout the season, and visits are independent. Animals with ranges larger than a site make it a share used, not occupied. Neighbouring sections of one trail are not independent (Hines et al. 2010).</source>
        <translation>限界: サイトは季節を通じて利用されるかされないかのどちらかであり、訪問は互いに独立とします。行動圏がサイトより広い動物では、結果は占有ではなく利用の割合です。1本の踏査路の隣り合う区間は、互いに独立ではありません（Hines et al. 2010）。</translation>
    </message>
    <message>
        <source>Limits: all numbers are minimum numbers. A rate has an interval only where it comes from tracks (exact Poisson, Garwood 1936); shares have Wilson's interval (Wilson 1927). What was not surveyed is not modelled: no effort on a side never means that no animal crossed. National numbers are never added up (Vitkalova et al. 2018).</source>
        <translation>限界: 数値はすべて最小値です。率に区間を付けるのは、移動の軌跡によるものだけです（正確なポアソン区間、Garwood 1936）。割合にはWilsonの区間（Wilson 1927）を付けます。調査されていないことの影響はモデルに含みません。一方の側に調査努力量がなくても、越境した個体がいなかったことにはなりません。国別の数を足し合わせることはありません（Vitkalova et al. 2018）。</translation>
    </message>
    <message>
        <source>Limits: at least 5 animals, and some of them caught at two stations. Stations whose place is generalised are refused unless the width of their grid is given, and that is at most a quarter of sigma. Density by country needs captures on each side. National estimates are not to be added up: animals of the border would be counted twice.</source>
        <translation>限界: 5個体以上と、2つの設置点で捕獲された個体が必要です。位置をぼかした設置点は、グリッドの幅が指定され、その幅がシグマの4分の1以下の場合にだけ使用できます。国別の密度には、それぞれの側での捕獲が必要です。国別の推定値は、国境の個体を二重に数えることになるため、足し合わせないでください。</translation>
    </message>
    <message>
        <source>Limits: cells without data let nothing through, and cores that nothing connects have no resistance. Memory and time are forecast; more than the options allow or 7 days are refused: 1 GB holds about 2 million cells. Polygons in pairwise mode need one solution for each pair. Current at the edge of the raster is too high, because it cannot flow around: let the raster reach beyond the cores. All results are exact and stay in the office.</source>
        <translation>限界: データのないセルは何も通さず、何によっても連結されないコアエリアには実効抵抗がありません。必要なメモリと時間は事前に見積もり、オプションで許可した量または7日を超える場合は計算しません。1 GBで約200万セルを扱えます。モード pairwise では、ポリゴンの場合、組ごとに1つの解が必要です。ラスタの端では電流が回り込めないため、値が高すぎます。ラスタはコアエリアの外まで広げてください。結果はすべて正確な位置を含むため、機関の外に出さないでください。</translation>
    </message>
    <message>
        <source>Limits: cells without data let nothing through. Memory and time are forecast; about 45 million cells are the most, and fewer with many cores. A least-cost way is what an animal would take that knew the whole map. Near a border and at sea the country is unknown; of large corridors about 4,000 cells are asked for theirs. All results are exact and stay in the office.</source>
        <translation>限界: データのないセルは何も通しません。必要なメモリと時間は事前に見積もります。約4,500万セルを上限とし、コアエリアが多い場合はさらに少なくなります。最小コスト経路は、地図全体を知っている動物が通る経路です。国境の近くと海上では、国は不明となります。大きな回廊では、約4,000個のセルについて国を調べます。結果はすべて正確な位置を含むため、機関の外に出さないでください。</translation>
    </message>
    <message>
        <source>Limits: distances are straight lines on the ellipsoid between nearest points found in an equal-area plane, good to some percent for landscapes more than 2,000 km wide; barriers are not seen. Shapes are never simplified. Only pairs within the cut distance are kept, at most 15 million, so that 50,000 patches need less than 2 GB. Paths less probable than the least probability count as none. The importance of each patch is forecast and refused above 12 hours: with numba dPC of 50,000 patches takes minutes, without it some ten times longer; dIIC of 10,000 joined patches takes hours and is best left out above.</source>
        <translation>限界: 距離は、正積図法の平面上で求めた最近点の間の楕円体上の直線距離です。幅2,000 kmを超える景観では、誤差は数%です。障壁は考慮しません。形状を単純化することはありません。打ち切り距離以内の組だけを残し、最大1,500万組とするため、パッチが50,000個でもメモリは2 GB未満です。最小の確率より確率の低い経路は、ないものとみなします。各パッチの重要度の計算時間は事前に見積もり、12時間を超える場合は計算しません。50,000個のパッチのdPCは、numbaを使用すると数分、使用しないと約10倍の時間がかかります。10,000個の連結したパッチのdIICには数時間かかるため、それより多い場合は省くことをお勧めします。</translation>
    </message>
    <message>
        <source>Limits: it is a draft and not the official form. Run “Assess key sites by criteria” first; verdicts are those of its latest run.</source>
        <translation>限界: これは下書きであり、公式の様式ではありません。先に「基準による重要生息地の評価」を実行してください。判定は、その最新の実行によるものです。</translation>
    </message>
    <message>
        <source>Limits: it is an outline for people to work on, not a plan. What two offices say of one site stands side by side. Free remarks on sensitive sites are left out.</source>
        <translation>限界: これは人が検討するための骨子であり、計画ではありません。1つのサイトについて2つの機関が述べたことは、並べて示します。機微なサイトに関する自由記述の備考は除きます。</translation>
    </message>
    <message>
        <source>Limits: key sites that are points have no share of a corridor; they count where they lie inside or are named as an end, and as protected where their designations name a reserve, park, refuge or other protected area. Gaps smaller than 1 ha are not listed. Border lengths are along the office's own line, which alone is drawn, else along the bundled one, whose uncertainty is told; the demarcation line has lengths of its own. How much is closed is told where the barriers have the field KIND: closed is what lies within 1 km of a fence, less by its permeability, and not within 1 km of a passage. All results are exact and stay in the office; with a database, the conservation report shows the sums of the latest run.</source>
        <translation>限界: ポイントの重要生息地は、回廊に占める割合を持ちません。回廊内にあるか、回廊の端として名前が挙がっている場合に数え、保護指定に保護区、公園、禁猟区などの保護地域の名称がある場合は、保護されているものとして数えます。1 ha未満の保全ギャップは一覧に示しません。国境の長さは、利用機関自身の線がある場合はその線に沿って、ない場合は付属の線に沿って測ります。描画するのは利用機関自身の線だけで、付属の線についてはその不確実性を示します。軍事境界線の長さは別に示します。どれだけ閉鎖されているかを示すのは、障壁にフィールド KIND がある場合です。フェンスから1 km以内で、通路から1 km以内ではない部分を閉鎖とし、その長さはフェンスの透過性の分だけ小さくなります。結果はすべて正確な位置を含むため、機関の外に出さないでください。データベースを使用する場合、保全報告書には最新の実行の合計を示します。</translation>
    </message>
    <message>
        <source>Limits: numbers are minimum numbers, and where on the border an animal crossed is a guess by geometry, not by terrain. A layer of barriers with a field KIND adds, for each kind, the share of a segment's length that lies within 1 km of one, in a table of the report too; it changes no crossing. The report has no segment shorter than 15 km. No effort on a side never means that no animal crossed.</source>
        <translation>限界: 数値はすべて最小値です。個体が国境のどこを越えたかは、地形ではなく幾何学的な位置関係による推測です。フィールド KIND を持つ障壁のレイヤを指定すると、種類ごとに、障壁から1 km以内にある部分が区間の長さに占める割合を加え、報告書の表にも示しますが、越境移動は変わりません。報告書では、区間の長さを15 km以上とします。一方の側に調査努力量がなくても、越境した個体がいなかったことにはなりません。</translation>
    </message>
    <message>
        <source>Limits: only XLSX has lists to choose from, and other words can be typed all the same; the import checks them. It holds no places.</source>
        <translation>限界: 選択肢の一覧があるのはXLSXだけです。一覧にない語も入力できますが、インポート時に検査します。位置は含みません。</translation>
    </message>
    <message>
        <source>Limits: records from camera stations or samples show where people looked, so that their range is a minimum activity range. A polygon of 100 percent follows single far journeys; do not show it alone. Successive fixes are not independent, and no interval is given for an area.</source>
        <translation>限界: カメラ設置点や試料のレコードは調査した場所を反映するため、得られる範囲は最小の活動範囲です。100%のポリゴンは1回だけの遠出にも左右されるため、単独では示さないでください。連続する測位は独立ではないため、面積に区間は付けません。</translation>
    </message>
    <message>
        <source>Limits: rows of several sources may be about the same ground, so areas are not added up. What an assessment asks for has no polygon: it is in the table alone. Nothing is ranked. Tables are exact and for work.</source>
        <translation>限界: 複数の出典の行が同じ土地についてのものである場合があるため、面積は足し合わせません。評価で要望されたものにはポリゴンがなく、表だけに示します。順位付けはしません。表は正確な位置を含む作業用データです。</translation>
    </message>
    <message>
        <source>Limits: scores are opinions of who assessed. A site without a row was not assessed; that does not mean that nothing threatens it. Places are exact and for work.</source>
        <translation>限界: スコアは評価者の意見です。行のないサイトは評価されていないだけで、脅威がないという意味ではありません。位置は正確で、業務用のものです。</translation>
    </message>
    <message>
        <source>Limits: sources that nothing joins to the middle of their window add no current, and blocks that do not fit whole at the lower and right edge have no window. Current is too low near the edge of the raster; the quotient is less affected. Windows, memory and time are forecast; a raster that the memory does not hold is computed in bands of rows; more than 30 days are refused. All results are exact and stay in the office.</source>
        <translation>限界: ウィンドウの中心と何によっても結ばれない電流源は電流を加えません。下端と右端で完全に収まらないブロックには、ウィンドウを設けません。ラスタの端の近くでは電流が低すぎますが、商への影響は小さくなります。ウィンドウ、メモリ、時間は事前に見積もります。メモリに収まらないラスタは、行の帯に分けて計算します。30日を超える場合は計算しません。結果はすべて正確な位置を含むため、機関の外に出さないでください。</translation>
    </message>
    <message>
        <source>Limits: suitability is no probability of presence and no density. Land cover goes in as shares of a class, not as codes. The report holds sums and the method record (ODMAP, Zurell et al. 2020); rasters and tables are exact and for work.</source>
        <translation>限界: 生息適地性は、在の確率でも密度でもありません。土地被覆は、コードではなく区分の割合として入力します。報告書に含まれるのは、集計値と方法の記録（ODMAP、Zurell et al. 2020）です。ラスタと表は正確な位置を含む作業用データです。</translation>
    </message>
    <message>
        <source>Limits: survival, crossing and detection are the same for all animals (where they differ, 86 % of the intervals of one direction held the truth in simulations, not 95 %), and wrong identities already in the records make the rates too high; GRADE certain is safer. Fixes of transmitters are not used. Animals that leave both sides for ever count as dead. Where animals change sides several times in an occasion, choose shorter occasions or more effort.</source>
        <translation>限界: 生存、越境移動、検出の確率は、すべての個体で等しいとします（個体間に差がある場合、シミュレーションで真の値を含んだのは、一方の方向の区間の95%ではなく86%でした）。レコードにすでに含まれる個体識別の誤りは、率を高くしすぎます。GRADE を certain にするとより安全です。発信器による測位は用いません。両側から永久に去った個体は死亡したものとして扱います。1つの調査機会に個体が何度も側を移る場合は、より短い調査機会またはより多い調査努力量を選択してください。</translation>
    </message>
    <message>
        <source>Limits: the errors of both maps are not included, and a line drawn anew is counted as change (Olofsson et al. 2014). Shares of countries come from points; nothing is cut along a border.</source>
        <translation>限界: 両方の地図の誤差は含みません。線を引き直しただけの部分も、変化として数えます（Olofsson et al. 2014）。国別の割合は点から求めます。国境に沿って切断することはありません。</translation>
    </message>
    <message>
        <source>Limits: the items stand in sheet_items.csv with their source; most are of low confidence, for the forms were not at hand. Compare them with the current forms. The score counts items, not their weight, and says nothing of the value of a site.</source>
        <translation>限界: 項目は、出典とともに sheet_items.csv にあります。様式が手元になかったため、ほとんどは信頼度が低いものです。最新の様式と照らし合わせてください。スコアは項目の数を数えるもので、その重みは考慮せず、サイトの価値については何も示しません。</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>来歴</translation>
    </message>
    <message>
        <source>Lines of features</source>
        <translation>保全対象のライン</translation>
    </message>
    <message>
        <source>Lines of the office's own cleared layer, drawn as they are there.</source>
        <translation>承認を受けた利用機関自身のレイヤのラインを、そのまま描画したもの。</translation>
    </message>
    <message>
        <source>Lines or polygons with a text field KIND, and perhaps PERMEABILITY from 0 (closed) to 1 (open).</source>
        <translation>テキスト型のフィールド KIND を持つラインまたはポリゴン。必要に応じて、0（閉鎖）から1（開放）までの PERMEABILITY も加えます。</translation>
    </message>
    <message>
        <source>Lines or polygons. Left empty: the named corridors of the database.</source>
        <translation>ラインまたはポリゴン。空欄の場合: データベースにある名前のある回廊。</translation>
    </message>
    <message>
        <source>Lines or polygons. Without them and without a raster: the named corridors of the database.</source>
        <translation>ラインまたはポリゴン。これもラスタもない場合は、データベース内の、名前のある回廊を用います。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
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
        <source>Links are rows of identity_evidence that “Match genotypes” proposed. “same” confirms them; “different” refuses them, and they are not proposed again; “unsure” and “undone” leave them open.</source>
        <translation>結び付きは、「遺伝子型の照合」が提案した identity_evidence の行です。「same」は結び付きを確認し、「different」は却下して以後は提案しません。「unsure」と「undone」は未決のまま残します。</translation>
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
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>List of classes</source>
        <translation>区分の一覧</translation>
    </message>
    <message>
        <source>List of crossings</source>
        <translation>越境移動の一覧</translation>
    </message>
    <message>
        <source>List wetlands to restore</source>
        <translation>復元対象の湿地の一覧作成</translation>
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
        <source>Lists added up</source>
        <translation>一覧の合計</translation>
    </message>
    <message>
        <source>Lists: the IUCN Habitats Classification Scheme 3.1, two levels; ESA WorldCover 2021 (Zanaga et al. 2022); plain words. Limits: without a study area a gap that is open to the outside is not found.</source>
        <translation>一覧: IUCN生息地分類体系3.1の2階層、ESA WorldCover 2021（Zanaga et al. 2022）、一般的な語。限界: 調査地域を指定しない場合、外側に開いた隙間は見つかりません。</translation>
    </message>
    <message>
        <source>Little (under 10 %)</source>
        <translation>わずか（10%未満）</translation>
    </message>
    <message>
        <source>Little or nothing protected (under 10 %)</source>
        <translation>ほとんど、またはまったく保護されていない（10%未満）</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>家畜の飼育</translation>
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
        <source>Load profile…</source>
        <translation>プロファイルを読み込み…</translation>
    </message>
    <message>
        <source>Local community</source>
        <translation>地域社会</translation>
    </message>
    <message>
        <source>Locations shared with another data set: {places}. They are {distance_m} m apart, which the shift of {model} explains to {residual_m} m.</source>
        <translation>別のデータセットと共通の地点: {places}。地点間の距離は {distance_m} mで、{model} のずれとして誤差 {residual_m} mで説明できます。</translation>
    </message>
    <message>
        <source>Loci and their errors</source>
        <translation>遺伝子座とその誤り</translation>
    </message>
    <message>
        <source>Loci by group</source>
        <translation>グループ別の遺伝子座</translation>
    </message>
    <message>
        <source>Loci out of equilibrium</source>
        <translation>平衡から外れた遺伝子座</translation>
    </message>
    <message>
        <source>Loci whose own error rates were measured from repeated amplifications: {loci}. For the others: dropout {dropout}, false alleles {false}.</source>
        <translation>反復増幅から固有の誤り率を測定した遺伝子座: {loci}。その他の遺伝子座に用いた値: 脱落 {dropout}、偽対立遺伝子 {false}。</translation>
    </message>
    <message>
        <source>Locus</source>
        <translation>遺伝子座</translation>
    </message>
    <message>
        <source>Locus and sizes of its X and Y products, such as AMEL:214/194; left empty, it is this one.</source>
        <translation>遺伝子座と、そのX産物とY産物のサイズ（AMEL:214/194 など）。空欄の場合はこの値です。</translation>
    </message>
    <message>
        <source>Locus {locus} of laboratory {lab} is not comparable: fewer than three reference samples, or one of them is more than half a base pair off the offset. It is not shared between laboratories.</source>
        <translation>検査機関 {lab} の遺伝子座 {locus} は比較できません。標準試料が3点未満であるか、差から0.5塩基対を超えて外れる標準試料があります。この遺伝子座は、検査機関間の比較に用いません。</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>対数尤度</translation>
    </message>
    <message>
        <source>Logarithm of the likelihood</source>
        <translation>対数尤度</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>伐採</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>長期間レコードなし</translation>
    </message>
    <message>
        <source>Longest of them at least (whole months)</source>
        <translation>最長の往復の最小期間（満月数）</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>経度</translation>
    </message>
    <message>
        <source>Longitude and latitude are the same number.</source>
        <translation>経度と緯度が同じ数値です。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Look again at {one} over {two}: judged {was}; {fits} would fit the other judgements, and the ratio be {then}.</source>
        <translation>{one} と {two} の比較を見直してください。判断は {was} ですが、{fits} であればほかの判断と整合し、整合比は {then} になります。</translation>
    </message>
    <message>
        <source>Lost between two dates</source>
        <translation>2つの時点の間に失われた</translation>
    </message>
    <message>
        <source>Low confidence or unconfirmed</source>
        <translation>信頼度が低い、または未確認</translation>
    </message>
    <message>
        <source>Low impact</source>
        <translation>影響度が低い</translation>
    </message>
    <message>
        <source>Lower Tumen</source>
        <translation>豆満江（図們江）下流域</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>下界</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>M0: the population is closed and every animal is as likely to be caught in every occasion; otherwise the estimate is too low.</source>
        <translation>M0: 個体群は閉鎖し、すべての個体の捕獲確率がどの調査機会でも等しいとします。そうでない場合、推定値は低すぎます。</translation>
    </message>
    <message>
        <source>MESS: below 0 a covariate is outside the range of the model, which must not be trusted there.</source>
        <translation>MESS: 0未満の場合、いずれかの共変量がモデルの範囲外です。そこではモデルを信頼できません。</translation>
    </message>
    <message>
        <source>Made on {day} with version {version} of the plugin.</source>
        <translation>作成日: {day}、プラグインのバージョン: {version}。</translation>
    </message>
    <message>
        <source>Make a form for site assessments</source>
        <translation>サイト評価の様式の作成</translation>
    </message>
    <message>
        <source>Make capture histories and closed estimates</source>
        <translation>捕獲履歴と閉鎖個体群の推定値の作成</translation>
    </message>
    <message>
        <source>Makes a package of detections and survey effort for one recipient, as far as the policy of the office permits. What has no row in the policy does not leave; without a file of the office, the defaults of the plugin hold.</source>
        <translation>機関の方針で許される範囲で、1つの提供先に渡す検出と調査努力量のパッケージを作成します。方針に行のないものは提供されません。機関のファイルがない場合は、プラグインの既定の方針を適用します。</translation>
    </message>
    <message>
        <source>Makes and enforces the rules</source>
        <translation>規則を定めて執行</translation>
    </message>
    <message>
        <source>Makes capture histories of one species from the records and the effort of all sides together: which animal was caught at which station in which occasion, and how many days each station worked in it. From them it estimates how many animals there are in all.</source>
        <translation>全側を合わせたレコードと調査努力量から、1つの種の捕獲履歴を作成します。どの個体がどの調査機会にどの設置点で捕獲され、各設置点が何日稼働したかを示します。これに基づいて、全体で何個体いるかを推定します。</translation>
    </message>
    <message>
        <source>Makes independent events of records: records of one species at one station that follow each other too soon are one event. All cameras of one location are one station.</source>
        <translation>レコードから独立イベントを作成します。同じカメラ設置点で短い間隔で続く同じ種のレコードを、1つのイベントとします。同じ地点のカメラはすべて1つのカメラ設置点とみなします。</translation>
    </message>
    <message>
        <source>Makes one raster of resistance to the movement of a cat, from land cover, suitability, ruggedness and barriers. A resistance of 1 is the best ground; 50 means that a metre costs as much as 50 metres there. It feeds “Find border crossings of individuals” and all that computes ways of least cost.</source>
        <translation>土地被覆、生息適地性、起伏度、障壁から、大型ネコ科の移動に対する移動抵抗の1つのラスタを作成します。移動抵抗1が最も良い地面です。50は、1 mの移動に、最も良い地面での50 mと同じコストがかかることを意味します。このラスタは、「個体の越境移動の検出」と、最小コスト経路を計算するすべての機能で使用します。</translation>
    </message>
    <message>
        <source>Makes planning units over a study area, hexagons, squares or own polygons, and measures in each what rasters, polygons, lines and points hold. The result is what the selection of priority areas takes.</source>
        <translation>調査地域を覆う計画単位（六角形、正方形、または独自のポリゴン）を作成し、ラスタ、ポリゴン、ライン、ポイントの値をそれぞれの計画単位について測定します。結果は、優先地域の選定に用います。</translation>
    </message>
    <message>
        <source>Management authority</source>
        <translation>管理主体</translation>
    </message>
    <message>
        <source>Management plan</source>
        <translation>管理計画</translation>
    </message>
    <message>
        <source>Management plan being prepared</source>
        <translation>管理計画を作成中</translation>
    </message>
    <message>
        <source>Management plan unknown</source>
        <translation>管理計画不明</translation>
    </message>
    <message>
        <source>Management plan, complete and in force</source>
        <translation>管理計画あり（完全で実施中）</translation>
    </message>
    <message>
        <source>Management plan, out of date or incomplete</source>
        <translation>管理計画あり（古いか不完全）</translation>
    </message>
    <message>
        <source>Manages the site</source>
        <translation>サイトを管理</translation>
    </message>
    <message>
        <source>Many measures taken, not all that are needed</source>
        <translation>多くの対策を実施（必要なもののすべてではない）</translation>
    </message>
    <message>
        <source>Map shows</source>
        <translation>地図の表示内容</translation>
    </message>
    <message>
        <source>Map the habitats of the site.</source>
        <translation>サイトの生息地を地図化してください。</translation>
    </message>
    <message>
        <source>Map threats and who is responsible</source>
        <translation>脅威と担当組織の地図化</translation>
    </message>
    <message>
        <source>Map with the boundary</source>
        <translation>境界を示した地図</translation>
    </message>
    <message>
        <source>Mapped as to be restored</source>
        <translation>地図で復元の対象とされた</translation>
    </message>
    <message>
        <source>Mapped by (office)</source>
        <translation>地図化した機関</translation>
    </message>
    <message>
        <source>Mapped habitats</source>
        <translation>地図化された生息地</translation>
    </message>
    <message>
        <source>Mapped habitats: {mapped}, together {area} ha. Issues: {issues}, one for each polygon without a method, for nobody has surveyed it.</source>
        <translation>地図化された生息地: {mapped}、面積の合計: {area} ha。問題点: {issues}。現地を調査した人がいないため、方法のないポリゴンごとに1件です。</translation>
    </message>
    <message>
        <source>Mapped in poor condition</source>
        <translation>地図で状態が悪いとされた</translation>
    </message>
    <message>
        <source>Mapping of columns (JSON)</source>
        <translation>カラムの対応付け（JSON）</translation>
    </message>
    <message>
        <source>Maps of each solution: {files} files and {megabytes} MB at most.</source>
        <translation>各解の地図: 最大 {files} ファイル、{megabytes} MB。</translation>
    </message>
    <message>
        <source>Match genotypes</source>
        <translation>遺伝子型の照合</translation>
    </message>
    <message>
        <source>Match identities of agencies</source>
        <translation>機関間の個体識別の照合</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Matching pairs</source>
        <translation>一致した組</translation>
    </message>
    <message>
        <source>Matrix of effective resistances (CSV)</source>
        <translation>実効抵抗の行列（CSV）</translation>
    </message>
    <message>
        <source>Mature individuals</source>
        <translation>成熟個体</translation>
    </message>
    <message>
        <source>Maximum current</source>
        <translation>最大電流</translation>
    </message>
    <message>
        <source>Maximum current (A)</source>
        <translation>最大電流（A）</translation>
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
        <source>Mean dispersal distances (m)</source>
        <translation>平均分散距離（m）</translation>
    </message>
    <message>
        <source>Means and sums over the loci.</source>
        <translation>全遺伝子座の平均と合計。</translation>
    </message>
    <message>
        <source>Measure genetic diversity</source>
        <translation>遺伝的多様性の測定</translation>
    </message>
    <message>
        <source>Measure of ruggedness</source>
        <translation>起伏度の指標</translation>
    </message>
    <message>
        <source>Measures how diverse the animals of each group are, and how far the groups differ. Groups are the sides of the border (declared, else those that the place tells without doubt), the sides of a barrier, periods, or a column of the samples.</source>
        <translation>各グループの個体がどれほど多様で、グループがどれほど異なるかを測定します。グループは、国境の側（申告された側、なければ位置から疑いなくわかる側）、障壁の側、期間、または試料のカラムによって分けます。</translation>
    </message>
    <message>
        <source>Measures how well patches of habitat or protected areas are connected: for the whole, for each patch, for each country and across borders. Give polygons and the distance that animals disperse.</source>
        <translation>生息地のパッチまたは保護地域がどの程度連結しているかを、全体、パッチごと、国ごと、および国境をまたぐ場合について測定します。ポリゴンと動物の分散距離を指定してください。</translation>
    </message>
    <message>
        <source>Measures unknown</source>
        <translation>対策不明</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>Medians of both sides for each stretch of a border and each layer, and whether they jump.</source>
        <translation>国境の各区間と各レイヤについての両側の中央値と、段差の有無。</translation>
    </message>
    <message>
        <source>Medium impact</source>
        <translation>影響度が中程度</translation>
    </message>
    <message>
        <source>Memory for one computation (GB)</source>
        <translation>1回の計算に使うメモリ（GB）</translation>
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
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Method of mapping</source>
        <translation>地図化の方法</translation>
    </message>
    <message>
        <source>Method of survey</source>
        <translation>調査方法</translation>
    </message>
    <message>
        <source>Method record (ODMAP)</source>
        <translation>方法の記録（ODMAP）</translation>
    </message>
    <message>
        <source>Method: maximum likelihood (Borchers and Efford 2008) with effort by station and occasion (Efford, Borchers and Mowat 2013), half-normal detection or half-normal hazard, density limits from the profile of the likelihood. Expected and realised numbers follow Efford and Fewster (2013); the realised number counts the animals that were detected and adds those that were not.</source>
        <translation>方法: 設置点と調査機会別の調査努力量（Efford, Borchers and Mowat 2013）を用いた最尤法（Borchers and Efford 2008）。検出関数は、検出確率が半正規またはハザードが半正規で、密度の限界はプロファイル尤度によります。期待個体数と実現個体数はEffordとFewster（2013）によります。実現個体数は、検出された個体の数に、検出されていない個体の推定数を加えたものです。</translation>
    </message>
    <message>
        <source>Method: pairs that reviewers call the same are joined (union-find, Tarjan 1975), better grades and earlier decisions first; what a standing decision calls different is never in one animal (cannot-link, Wagstaff et al. 2001). Reviewers or flanks that contradict each other, and chains that would bring different animals together, are listed as conflicts and join nothing.</source>
        <translation>方法: 確認者が同じと判断した組を、等級の高いもの、決定の早いものから順に統合します（union-find、Tarjan 1975）。有効な決定で異なると判断されたものが同じ個体になることはありません（cannot-link、Wagstaff et al. 2001）。互いに食い違う確認者または体側の判断と、異なる個体を同一としてしまう連鎖は、矛盾として一覧に示し、統合しません。</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Methods: ahp, pairwise comparisons by the principal eigenvector (Saaty 1980), where missing pairs are left out (Harker 1987); direct, points; roc, rank-order centroids (Barron and Barrett 1996); swing, how much the change from worst to best is worth, 100 for the largest (von Winterfeldt and Edwards 1986).</source>
        <translation>方法: ahp は、主固有ベクトルによる一対比較です（Saaty 1980）。欠けている組は除いて計算します（Harker 1987）。direct は評点です。roc は順位の重心（rank-order centroid）です（Barron and Barrett 1996）。swing は、最悪から最良への変化の価値を、最大のものを100として示します（von Winterfeldt and Edwards 1986）。</translation>
    </message>
    <message>
        <source>Metres, on the same cells. Flat ground then resists more, as for the snow leopard.</source>
        <translation>メートル単位で、同じセルを用います。指定すると、ユキヒョウの場合のように、平坦な地面の移動抵抗が大きくなります。</translation>
    </message>
    <message>
        <source>Mines and quarries</source>
        <translation>鉱山・採石場</translation>
    </message>
    <message>
        <source>Minimum crossing rates by sex and direction</source>
        <translation>性別と方向別の最小越境移動率</translation>
    </message>
    <message>
        <source>Minimum crossings by species and direction.</source>
        <translation>種と方向別の越境移動の最小回数。</translation>
    </message>
    <message>
        <source>Minimum crossings per 1000 trap-days of both sides, by the band of the farther record.</source>
        <translation>越境移動の最小回数（両側の1000カメラ稼働日あたり）。国境からより遠いほうのレコードの距離帯別に示します。</translation>
    </message>
    <message>
        <source>Minimum number of crossings of certain identity: {crossings}, by the month of the first record after the crossing.</source>
        <translation>個体識別が確実な越境移動の最小回数: {crossings}。越境後の最初のレコードの月別に示します。</translation>
    </message>
    <message>
        <source>Minimum number of crossings of certain identity: {crossings}, each spread over the stretch where it may lie.</source>
        <translation>個体識別が確実な越境移動の最小回数: {crossings}。それぞれ、起きた可能性のある範囲に配分しています。</translation>
    </message>
    <message>
        <source>Minutes apart</source>
        <translation>間隔（分）</translation>
    </message>
    <message>
        <source>Minutes read as decimals</source>
        <translation>分を小数と誤読</translation>
    </message>
    <message>
        <source>Mismatches between samples, and what the loci can tell apart</source>
        <translation>試料間の不一致と、遺伝子座の識別力</translation>
    </message>
    <message>
        <source>Mismatching alleles</source>
        <translation>不一致の対立遺伝子</translation>
    </message>
    <message>
        <source>Mismatching loci</source>
        <translation>不一致の遺伝子座</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落項目</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Mode advanced needs grounds, where current leaves. Nothing was computed. Choose a layer of grounds.</source>
        <translation>モード advanced には、電流が出ていく接地が必要です。何も計算されていません。接地のレイヤを選択してください。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model M0 (Otis et al. 1978)</source>
        <translation>モデルM0（Otis et al. 1978）</translation>
    </message>
    <message>
        <source>Model habitat suitability</source>
        <translation>生息適地性のモデル化</translation>
    </message>
    <message>
        <source>Models how suitable the cells of a landscape are as habitat of a species, from points where it was found, rasters of covariates and a background. It tests the model where it was not fitted, and shows where it must not be trusted. It feeds “Build a resistance surface” and “Planning units”.</source>
        <translation>種が見つかったポイント、共変量のラスタ、バックグラウンドから、景観の各セルがその種の生息地としてどの程度適しているかをモデル化します。当てはめに用いなかった場所でモデルを検証し、モデルを信頼してはならない場所を示します。結果は「抵抗面の作成」と「計画単位」で使用します。</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Moderate decline</source>
        <translation>中程度の減少</translation>
    </message>
    <message>
        <source>Moderate increase</source>
        <translation>中程度の増加</translation>
    </message>
    <message>
        <source>Moderate loss (10 to 30 % in 10 years)</source>
        <translation>中程度の損失（10年で10～30%）</translation>
    </message>
    <message>
        <source>Monitor the site every year</source>
        <translation>サイトを毎年モニタリング</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Months of an occasion</source>
        <translation>調査機会の月数</translation>
    </message>
    <message>
        <source>More than {links} pairs of polygons lie within the cut distance, which is too much for the memory. Nothing was computed. Raise the least probability or shorten the dispersal distance.</source>
        <translation>打ち切り距離以内にあるポリゴンの組が {links} 組を超え、メモリが不足します。何も計算されていません。最小の確率を上げるか、分散距離を短くしてください。</translation>
    </message>
    <message>
        <source>Mosaic of the corridors</source>
        <translation>回廊のモザイク</translation>
    </message>
    <message>
        <source>Most (50 to 90 %)</source>
        <translation>大部分（50～90%）</translation>
    </message>
    <message>
        <source>Most crossings of one animal</source>
        <translation>1個体の越境移動の最多回数</translation>
    </message>
    <message>
        <source>Most gain (%)</source>
        <translation>最大の利得（%）</translation>
    </message>
    <message>
        <source>Most of the site protected (50 to 90 %)</source>
        <translation>サイトの大部分が保護されている（50～90%）</translation>
    </message>
    <message>
        <source>Most places of the data set lie on one grid.</source>
        <translation>データセットのほとんどの位置が、1つのグリッド上に並んでいます。</translation>
    </message>
    <message>
        <source>Most targets within a budget</source>
        <translation>予算内で達成する目標値を最大化</translation>
    </message>
    <message>
        <source>Move each slider towards the more important criterion. Pairs that you leave are not judged.</source>
        <translation>より重要な基準の方へスライダーを動かしてください。動かさない組は、判断に含めません。</translation>
    </message>
    <message>
        <source>Movebank</source>
        <translation>Movebank</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Multiplier of the penalty</source>
        <translation>ペナルティの倍率</translation>
    </message>
    <message>
        <source>Multiplier of the penalty; share of the lasso</source>
        <translation>ペナルティの倍率、lassoの割合</translation>
    </message>
    <message>
        <source>Multistate capture-recapture (Arnason 1973; Schwarz, Schweigert and Arnason 1993; Brownie et al. 1993) with 95 % intervals of the profile likelihood.</source>
        <translation>多状態捕獲再捕獲法（Arnason 1973; Schwarz, Schweigert and Arnason 1993; Brownie et al. 1993）。プロファイル尤度による95%区間を付けます。</translation>
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
        <source>Name a person only with consent; without it name and contact are not stored. Write no names into remarks.</source>
        <translation>個人名は、本人の同意がある場合にのみ記入してください。同意がない場合、氏名と連絡先は保存されません。備考には個人名を書かないでください。</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英語の名前</translation>
    </message>
    <message>
        <source>Name of a polygon</source>
        <translation>ポリゴンの名前</translation>
    </message>
    <message>
        <source>Name of the data set</source>
        <translation>データセットの名前</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>場所の名前</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>サイトの名称</translation>
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
        <source>Named corridors and records of these species.</source>
        <translation>これらの種に関する、名前のある回廊とレコード。</translation>
    </message>
    <message>
        <source>Named corridors drawn: {drawn}; without two known ends: {listed}. Lines are schematic.</source>
        <translation>描画した、名前のある回廊: {drawn}、両端がわかっていないもの: {listed}。線は模式的なものです。</translation>
    </message>
    <message>
        <source>Named corridors, schematic</source>
        <translation>名前のある回廊（模式図）</translation>
    </message>
    <message>
        <source>Named in a text of the programme</source>
        <translation>プログラムの文書に記載あり</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Names of data sets with ; between them. Left empty: all of them.</source>
        <translation>データセットの名前（; で区切る）。空欄の場合: すべて。</translation>
    </message>
    <message>
        <source>Names of data sets with a semicolon between them; left empty, all of them.</source>
        <translation>データセットの名前（セミコロンで区切る）。空欄の場合はすべて。</translation>
    </message>
    <message>
        <source>Names of issues (issue_id) with ; between them.</source>
        <translation>問題点の名前（issue_id）を ; で区切って指定します。</translation>
    </message>
    <message>
        <source>Names of key sites</source>
        <translation>重要生息地の名前</translation>
    </message>
    <message>
        <source>Names of links between records and animals (evidence_id) with ; between them.</source>
        <translation>レコードと個体の結び付きの名前（evidence_id）を ; で区切って指定します。</translation>
    </message>
    <message>
        <source>Names of tables and fields are English in the file, because offices of several languages share it; QGIS shows them in the language of each user.</source>
        <translation>ファイル内のテーブル名とフィールド名は、複数の言語の機関が共有するため英語です。QGISでは各ユーザーの言語で表示されます。</translation>
    </message>
    <message>
        <source>Narrowest place (m)</source>
        <translation>最も狭い場所（m）</translation>
    </message>
    <message>
        <source>National costs cannot be compared, so that without a common layer of cost the area counts. The table tells the gain of a group; it ranks no country.</source>
        <translation>国ごとのコストは互いに比較できないため、共通のコストのレイヤがない場合は面積を用います。表はグループの利得を示すもので、国を順位付けするものではありません。</translation>
    </message>
    <message>
        <source>National numbers are not added up, because that would count twice the animals of several countries. Animals of {countries} at least: {numbers}.</source>
        <translation>国別の数は足し合わせません。複数の国の個体を二重に数えることになるためです。{countries} の最小個体数: {numbers}。</translation>
    </message>
    <message>
        <source>Natural wetlands alone</source>
        <translation>自然湿地のみ</translation>
    </message>
    <message>
        <source>Natural wetlands before, another class after: candidates for restoration.</source>
        <translation>変化前は自然湿地で、変化後は別の区分となった場所。復元の候補地です。</translation>
    </message>
    <message>
        <source>Near a capital</source>
        <translation>首都の付近</translation>
    </message>
    <message>
        <source>Near threatened (NT)</source>
        <translation>準絶滅危惧（NT）</translation>
    </message>
    <message>
        <source>Nearest core by cost</source>
        <translation>コストで最も近いコアエリア</translation>
    </message>
    <message>
        <source>Nearest cores</source>
        <translation>最も近いコアエリアの数</translation>
    </message>
    <message>
        <source>Nearest sites linked</source>
        <translation>連結する最も近いサイトの数</translation>
    </message>
    <message>
        <source>Need of restoration</source>
        <translation>復元の必要性</translation>
    </message>
    <message>
        <source>Needed, unless an exact package takes it from the imported data set.</source>
        <translation>必須。ただし、正確な位置を含むパッケージで、インポートしたデータセットから取得できる場合は不要です。</translation>
    </message>
    <message>
        <source>Needs of the whole site, told in an assessment</source>
        <translation>評価に記されたサイト全体の必要性</translation>
    </message>
    <message>
        <source>Negligible or no impact</source>
        <translation>影響度がごくわずか、またはなし</translation>
    </message>
    <message>
        <source>Neighbouring cores</source>
        <translation>隣接するコアエリア</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>隣接セル</translation>
    </message>
    <message>
        <source>Neither a point nor a boundary is held.</source>
        <translation>ポイントも境界もありません。</translation>
    </message>
    <message>
        <source>Neither links nor a pair were named. Nothing was changed. Name what is decided.</source>
        <translation>結び付きも組も指定されていません。何も変更されていません。決定の対象を指定してください。</translation>
    </message>
    <message>
        <source>New border crossings</source>
        <translation>新しい越境移動</translation>
    </message>
    <message>
        <source>New counts</source>
        <translation>新しいカウント</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新規入力</translation>
    </message>
    <message>
        <source>New is what a file brought into the database in the period, whenever it was counted. A count without a day belongs to the period by its season year.</source>
        <translation>「新しい」とは、カウントの時期にかかわらず、期間内にファイルからデータベースに入ったものをいいます。日付のないカウントは、その季節年により期間に含めます。</translation>
    </message>
    <message>
        <source>New protected areas</source>
        <translation>新しい保護地域</translation>
    </message>
    <message>
        <source>New recommendations</source>
        <translation>新しい提言</translation>
    </message>
    <message>
        <source>New site assessments</source>
        <translation>新しいサイト評価</translation>
    </message>
    <message>
        <source>New site assessments: {assessments}, one of each country. Open recommendations: {open}. Without a day of issue they are not called new.</source>
        <translation>新しいサイト評価: {assessments}（各国1件）。未着手の提言: {open}。提示日がないため、新しい提言とはみなしません。</translation>
    </message>
    <message>
        <source>No animal of a known species was seen.</source>
        <translation>種のわかる動物が確認されていません。</translation>
    </message>
    <message>
        <source>No animal was caught at two stations, so nothing tells how far animals move. Nothing was estimated. Choose more days or sides.</source>
        <translation>2つの設置点で捕獲された個体がなく、個体の移動距離がわかりません。何も推定されていません。日数または側を増やしてください。</translation>
    </message>
    <message>
        <source>No animal was caught in: {where}. Values of its own are not identified there: cells of such a side take the density of the nearest side with captures, and such a session is left out.</source>
        <translation>捕獲された個体がないもの: {where}。固有の値を特定できません。このような側のセルには、捕獲のある最も近い側の密度を用い、このようなセッションは対象から外します。</translation>
    </message>
    <message>
        <source>No animal was seen on one and then on another of the sides {sides}. No rate was estimated. Choose a longer period, or report that none of the animals was seen to cross with this effort.</source>
        <translation>ある側で確認され、後に別の側で確認された個体がありません。対象の側: {sides}。率は推定されていません。より長い期間を選択するか、この調査努力量では越境した個体が確認されなかったと報告してください。</translation>
    </message>
    <message>
        <source>No answers are: a point where a boundary is needed, values of low confidence, counts too few for a verdict of “Assess key sites by criteria”, a derived 1 % level, and for Ramsar an assessment older than six years. Every answer names its rows.</source>
        <translation>次のものは回答とみなしません: 境界が必要な項目のポイント、信頼度の低い値、「基準による重要生息地の評価」の判定には少なすぎるカウント、導出した1%基準値、ラムサールでは6年より古い評価。どの回答にも、もとになった行を示します。</translation>
    </message>
    <message>
        <source>No block of {block} cells has a source of {threshold} or more. Nothing was computed. Lower the least source, or check the raster of sources.</source>
        <translation>{block} セルのブロックに、{threshold} 以上の電流源を持つものがありません。何も計算されていません。最小の電流源を下げるか、電流源のラスタを確認してください。</translation>
    </message>
    <message>
        <source>No boundary file was written. {why} {mend}</source>
        <translation>境界ファイルは書き出していません。{why} {mend}</translation>
    </message>
    <message>
        <source>No calibration was given: no match between laboratories is declared.</source>
        <translation>較正が指定されていないため、検査機関の間の一致は判定しません。</translation>
    </message>
    <message>
        <source>No cell has data in all covariates. Nothing was computed. Choose rasters that cover the same area.</source>
        <translation>すべての共変量にデータがあるセルがありません。何も計算されていません。同じ範囲を覆うラスタを選択してください。</translation>
    </message>
    <message>
        <source>No cell has data in all rasters. Nothing was written. Choose rasters that cover the same area.</source>
        <translation>すべてのラスタにデータがあるセルがありません。何も書き出されていません。同じ範囲を覆うラスタを選択してください。</translation>
    </message>
    <message>
        <source>No cell is published.</source>
        <translation>公表したセルはありません。</translation>
    </message>
    <message>
        <source>No cell of the mask lies in the habitat layer. Nothing was estimated. Choose polygons that cover the survey, with their reference system.</source>
        <translation>生息地のレイヤに含まれるマスクのセルがありません。何も推定されていません。調査の範囲を覆い、座標参照系が設定されたポリゴンを選択してください。</translation>
    </message>
    <message>
        <source>No cells with data join cores {one} and {two}; they have no corridor.</source>
        <translation>コアエリア {one} と {two} を結ぶ、データのあるセルがありません。両者の間に回廊はありません。</translation>
    </message>
    <message>
        <source>No chain of comparisons by judge {judge} joins {one} and {two}. Nothing was computed. Add a comparison.</source>
        <translation>評価者 {judge} の比較では、{one} と {two} がつながりません。何も計算されていません。比較を追加してください。</translation>
    </message>
    <message>
        <source>No change of this kind.</source>
        <translation>この種類の変化はありません。</translation>
    </message>
    <message>
        <source>No chosen study area is for the species {species}. Nothing was computed. Choose other areas or species.</source>
        <translation>選択した調査地域の中に、種 {species} を対象とするものがありません。何も計算されていません。別の地域または種を選択してください。</translation>
    </message>
    <message>
        <source>No column would have given a place away.</source>
        <translation>位置の特定につながるおそれのあるカラムはありませんでした。</translation>
    </message>
    <message>
        <source>No corridors are left. Nothing was computed. Check the layer, or choose other species.</source>
        <translation>対象となる回廊が残っていません。何も計算されていません。レイヤを確認するか、別の種を選択してください。</translation>
    </message>
    <message>
        <source>No count is known; that is not a count of zero.</source>
        <translation>わかっているカウントがありません。これは、カウントが0であることとは異なります。</translation>
    </message>
    <message>
        <source>No crossing of certain or probable identity lies on a border line.</source>
        <translation>個体識別が「確実」または「可能性が高い」越境移動で、国境線上に位置するものはありません。</translation>
    </message>
    <message>
        <source>No density is computed from these numbers, for the area that they refer to is not known; a spatial model is needed for that.</source>
        <translation>これらの数値から密度は計算しません。数値が対象とする面積がわからないためで、密度には空間モデルが必要です。</translation>
    </message>
    <message>
        <source>No feature lies in the study area. Nothing was computed. Give layers, units or a database with features in it.</source>
        <translation>調査地域の中に保全対象がありません。何も計算されていません。調査地域内に保全対象のあるレイヤ、計画単位、またはデータベースを指定してください。</translation>
    </message>
    <message>
        <source>No field of layer {layer} begins with {prefix}. Nothing was computed. Choose the fields that hold the features.</source>
        <translation>レイヤ {layer} に、{prefix} で始まるフィールドがありません。何も計算されていません。保全対象の値を含むフィールドを選択してください。</translation>
    </message>
    <message>
        <source>No group has {few} animals or more; animals with a group: {animals}. Nothing was measured. Choose larger groups or import more samples.</source>
        <translation>{few} 個体以上のグループがありません。グループのある個体: {animals}。何も測定されていません。より大きいグループを選択するか、試料を追加でインポートしてください。</translation>
    </message>
    <message>
        <source>No issue was named. Nothing was changed. Give the names of issues with ; between them.</source>
        <translation>問題点が指定されていません。何も変更されていません。問題点の名前を ; で区切って指定してください。</translation>
    </message>
    <message>
        <source>No key site has {species} present. Nothing was written. Choose another species or name a site.</source>
        <translation>{species} が生息する重要生息地がありません。何も書き出されていません。別の種を選択するか、サイトを指定してください。</translation>
    </message>
    <message>
        <source>No level is known for the population.</source>
        <translation>この個体群の基準値が不明です。</translation>
    </message>
    <message>
        <source>No management plan</source>
        <translation>管理計画なし</translation>
    </message>
    <message>
        <source>No measures taken</source>
        <translation>対策を実施していない</translation>
    </message>
    <message>
        <source>No office has assessed this site. Write the form, have it filled in and import it, or make a new entry.</source>
        <translation>このサイトを評価した機関はありません。様式を作成し、記入してもらってインポートするか、新規に入力してください。</translation>
    </message>
    <message>
        <source>No operation is known that leads from the reference system to WGS 84 at this place.</source>
        <translation>この場所で、この座標参照系からWGS 84に変換する方法がわかりません。</translation>
    </message>
    <message>
        <source>No part is empty.</source>
        <translation>空の部分はありません。</translation>
    </message>
    <message>
        <source>No place known</source>
        <translation>位置不明</translation>
    </message>
    <message>
        <source>No population with a known level is listed for this site and season.</source>
        <translation>このサイトと季節について、基準値がわかっている個体群が登録されていません。</translation>
    </message>
    <message>
        <source>No proposal is in this list. Choose a species and compare its samples or codes, or name two codes below.</source>
        <translation>この一覧に提案はありません。種を選択して試料またはコードを比較するか、下で2つのコードを指定してください。</translation>
    </message>
    <message>
        <source>No protected area lies inside the region, so that nothing is connected there. Nothing was computed. Check both layers and their coordinate reference systems.</source>
        <translation>対象地域内に保護地域がないため、そこで連結しているものがありません。何も計算されていません。両方のレイヤとその座標参照系を確認してください。</translation>
    </message>
    <message>
        <source>No published count of the site.</source>
        <translation>このサイトの公表されたカウントはありません。</translation>
    </message>
    <message>
        <source>No raster was given. Nothing was computed. Choose land cover, suitability or elevation, or several of them.</source>
        <translation>ラスタが指定されていません。何も計算されていません。土地被覆、生息適地性、標高のいずれか、またはそのうちの複数を選択してください。</translation>
    </message>
    <message>
        <source>No record can be written into the package. Nothing was written. Choose other data sets, or import the records first.</source>
        <translation>パッケージに書き込めるレコードがありません。何も書き出されていません。別のデータセットを選択するか、先にレコードをインポートしてください。</translation>
    </message>
    <message>
        <source>No record in the database names an animal of this species on a known side at a known time. No rate was estimated. Import such records or change SPECIES, COUNTRIES or GRADE.</source>
        <translation>データベースに、側と時刻がわかるこの種の個体のレコードがありません。率は推定されていません。該当するレコードをインポートするか、SPECIES、COUNTRIES、GRADE のいずれかを変更してください。</translation>
    </message>
    <message>
        <source>No record in this database names an animal. Take records in by “Import”, or compare samples on the page “Matches”.</source>
        <translation>このデータベースに個体の記されたレコードがありません。「インポート」でレコードを取り込むか、「照合」ページで試料を比較してください。</translation>
    </message>
    <message>
        <source>No record is of a transmitter: this is a minimum activity range, which shows where people looked, not all of the home range.</source>
        <translation>発信器によるレコードがないため、これは最小の活動範囲です。調査した場所を反映し、行動圏の全体を示すものではありません。</translation>
    </message>
    <message>
        <source>No record names an animal on a known side.</source>
        <translation>どちらの側かわかっている個体のレコードがありません。</translation>
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
        <source>No row of the sheet of sites names the office. Write its name there.</source>
        <translation>サイトのシートのどの行にも機関名がありません。そこに機関名を記入してください。</translation>
    </message>
    <message>
        <source>No run of {algorithm} ended before the period; its latest run is of {after}. Older results are not known, so nothing is compared. A run repeated on the same data keeps only its latest date.</source>
        <translation>{algorithm} には、期間より前に終了した実行がありません。最新の実行は {after} のものです。以前の結果がわからないため、何も比較していません。同じデータで繰り返した実行は、最新の日付だけが残ります。</translation>
    </message>
    <message>
        <source>No run of {algorithm} ended within the period; its results are still those of {day}.</source>
        <translation>{algorithm} には、期間内に終了した実行がありません。結果は {day} のもののままです。</translation>
    </message>
    <message>
        <source>No sample has a value in column {column}. Nothing was measured. Name a field of the samples, or a column of the table that they were imported from.</source>
        <translation>カラム {column} に値のある試料がありません。何も測定されていません。試料のフィールド、または試料のインポート元の表のカラムを指定してください。</translation>
    </message>
    <message>
        <source>No segment lies within 1 km of a barrier.</source>
        <translation>障壁から1 km以内にある区間はありません。</translation>
    </message>
    <message>
        <source>No selection holds all targets and limits together: {lacking}. Nothing was written. Loosen these by at least as much, or others instead.</source>
        <translation>すべての目標値と制限を同時に満たす選択はありません: {lacking}。何も書き出されていません。これらを少なくともその分だけ緩めるか、代わりにほかのものを緩めてください。</translation>
    </message>
    <message>
        <source>No sensitivity category is set for species {species_id} and record type {record_type}. Nothing was released. Set the category in sensitivity.csv.</source>
        <translation>種 {species_id}、レコードの種類 {record_type} の機微カテゴリーが設定されていません。何も提供されていません。sensitivity.csv でカテゴリーを設定してください。</translation>
    </message>
    <message>
        <source>No side is declared, and the point is too near to the border to tell it.</source>
        <translation>国境のどちら側か申告がなく、ポイントが国境に近すぎるため判別できません。</translation>
    </message>
    <message>
        <source>No site in table sites is in the chosen countries and lists a chosen species. Nothing was computed. Choose others.</source>
        <translation>選択した国にあり、選択した種が登録されているサイトが、テーブル sites にありません。何も計算されていません。別のものを選択してください。</translation>
    </message>
    <message>
        <source>No site was visited twice, so that use and detection cannot be told apart. Nothing was computed. Give more occasions, or shorter ones.</source>
        <translation>2回訪問されたサイトがないため、利用と検出を区別できません。何も計算されていません。調査機会を増やすか、短くしてください。</translation>
    </message>
    <message>
        <source>No source reaches a ground over cells with data, so that no current flows.</source>
        <translation>データのあるセルを通って接地に達する電流源がないため、電流が流れません。</translation>
    </message>
    <message>
        <source>No species</source>
        <translation>種なし</translation>
    </message>
    <message>
        <source>No species stated</source>
        <translation>種の記載なし</translation>
    </message>
    <message>
        <source>No station has both a place and effort behind the captures. Nothing was estimated. Import deployments with place, start and end.</source>
        <translation>捕獲の元となる設置点に、位置と調査努力量の両方があるものがありません。何も推定されていません。位置、開始、終了のあるカメラ設置をインポートしてください。</translation>
    </message>
    <message>
        <source>No station has effort in days.</source>
        <translation>調査努力量の日数がある設置点がありません。</translation>
    </message>
    <message>
        <source>No stretch of a land border lies near the cells, so that no jump was looked for.</source>
        <translation>セルの近くに陸上の国境の区間がないため、段差を調べていません。</translation>
    </message>
    <message>
        <source>No two reviewers judged the same pair.</source>
        <translation>2人の確認者が同じ組を判断した例がありません。</translation>
    </message>
    <message>
        <source>No two sides were counted in the same season on different days.</source>
        <translation>同じ季節に異なる日にカウントした2つの側はありません。</translation>
    </message>
    <message>
        <source>No unit is in {country}. Nothing was computed. Correct the limits or the field with the country.</source>
        <translation>{country} に計画単位がありません。何も計算されていません。制限または国のフィールドを修正してください。</translation>
    </message>
    <message>
        <source>No unit lies in the study area. Nothing was computed. Choose units and a study area that overlap.</source>
        <translation>調査地域の中に計画単位がありません。何も計算されていません。互いに重なる計画単位と調査地域を選択してください。</translation>
    </message>
    <message>
        <source>No usable record has an exact place.</source>
        <translation>使用できるレコードに、正確な位置のあるものがありません。</translation>
    </message>
    <message>
        <source>No valid point</source>
        <translation>有効なポイントなし</translation>
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
        <source>No visit found the species. Nothing was computed. Check the field of detections.</source>
        <translation>種が見つかった訪問がありません。何も計算されていません。検出のフィールドを確認してください。</translation>
    </message>
    <message>
        <source>No way of cost {most} or less joins cores {one} and {two}; they have no corridor.</source>
        <translation>コアエリア {one} と {two} を結ぶ、コストが {most} 以下の経路がありません。両者の間に回廊はありません。</translation>
    </message>
    <message>
        <source>Nobody knows resistance exactly. The corridors are therefore searched again with its values stretched to contrasts of 10, 100 and 1000: rank is the order by cost, place the share of the new way that lies in the corridor. Where rank or place changes, the corridor is a matter of the scale.</source>
        <translation>移動抵抗を正確に知ることはできません。そのため、値をコントラスト10、100、1000に引き伸ばして、回廊を再び探索します。順位はコスト順、位置は新しい経路のうち回廊内にある割合です。順位または位置が変わる場合、その回廊は尺度の取り方に左右されます。</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>非政府組織</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>Normalised current</source>
        <translation>正規化電流</translation>
    </message>
    <message>
        <source>Normalised current (1 is what is expected)</source>
        <translation>正規化電流（1が期待される値）</translation>
    </message>
    <message>
        <source>Northing and easting stood in each other's column, as the values show, and were exchanged.</source>
        <translation>値から判断して、北距と東距が互いのカラムに入っていたため、入れ替えました。</translation>
    </message>
    <message>
        <source>Not a day: {day}. Nothing was written. Give both days of the period as year-month-day.</source>
        <translation>日付ではありません: {day}。何も書き出されていません。期間の両方の日付を「年-月-日」の形で指定してください。</translation>
    </message>
    <message>
        <source>Not a record of its own: it gives one more choice of the same observation.</source>
        <translation>独立したレコードではありません。同じ観察の別の選択肢を示しています。</translation>
    </message>
    <message>
        <source>Not a record of its own: the event was read together with its occurrences.</source>
        <translation>独立したレコードではありません。イベントは、そのオカレンスとともに読み込みました。</translation>
    </message>
    <message>
        <source>Not a record of its own: the measurement was kept with what it belongs to.</source>
        <translation>独立したレコードではありません。測定値は、対応するレコードに付けて採用しました。</translation>
    </message>
    <message>
        <source>Not asked, because its reference data are not at hand: {test}.</source>
        <translation>参照データがないため、実行していない検査: {test}。</translation>
    </message>
    <message>
        <source>Not evaluated (NE)</source>
        <translation>未評価（NE）</translation>
    </message>
    <message>
        <source>Not kept: the population or another column beside the genotype, because the table says neither species, date nor place of its samples; a mapping of such a column keeps it.</source>
        <translation>不採用: 遺伝子型の横にある個体群などのカラム。表に試料の種、日付、場所のいずれも示されていないためです。これらのカラムの対応付けを指定すると採用されます。</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>基準を満たさない</translation>
    </message>
    <message>
        <source>Not read as a record of its own: it is another allele of a locus told before.</source>
        <translation>独立したレコードとしては読み込んでいません。すでに示された遺伝子座のもう一方の対立遺伝子です。</translation>
    </message>
    <message>
        <source>Not read as a record of its own: it raises the count of an equal row.</source>
        <translation>独立したレコードとしては読み込まず、同じ内容の行の個体数に加えました。</translation>
    </message>
    <message>
        <source>Not read, because a blank cell is no count of zero unless all was covered.</source>
        <translation>全体が網羅されていなければ空のセルは0を意味しないため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not read, because a route is a plan and no record.</source>
        <translation>ルートは計画であり記録ではないため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not read, because it is another observer's copy of a shared list.</source>
        <translation>共有リストの、別の観察者による写しのため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not read, because it names a hybrid or more than one possible species.</source>
        <translation>雑種、または複数の種の可能性が記されているため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not read, because it tells of no animal.</source>
        <translation>動物に関する行ではないため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not read, because no animal wore the tag.</source>
        <translation>タグが動物に装着されていなかったため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not read, because observations of another level describe the same animals.</source>
        <translation>別の階層の観察が同じ個体を記録しているため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not read, because the count is of none of the flagship birds.</source>
        <translation>フラッグシップ種の鳥のカウントではないため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not read, because the measurement belongs to no record of the archive.</source>
        <translation>アーカイブのどのレコードにも属さない測定値のため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not read, because the number is a sum of others.</source>
        <translation>ほかの数の合計のため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not read, because the row is a note and no record.</source>
        <translation>注記の行でありレコードではないため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not read, because the sensor tells no place.</source>
        <translation>センサーが位置を示さないため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not read, because the source did not approve the record.</source>
        <translation>取り込み元で承認されていないレコードのため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not read, because the source marks the file for deletion.</source>
        <translation>取り込み元でファイルが削除対象とされているため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not read, because the source marks the position as wrong.</source>
        <translation>取り込み元で位置が誤りとされているため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not read, because the table of individuals tells of the same animal.</source>
        <translation>個体の表に同じ個体が記されているため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not read, because the tag found no position.</source>
        <translation>タグが位置を測定できなかったため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not read, because the waypoint names none of the species.</source>
        <translation>ウェイポイントに対象の種が示されていないため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not read, because there is no field for this extension.</source>
        <translation>この拡張に対応するフィールドがないため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>共有されていない</translation>
    </message>
    <message>
        <source>Not surveyed</source>
        <translation>調査なし</translation>
    </message>
    <message>
        <source>Not taken over, because it tells of people or poaching and not of an animal.</source>
        <translation>動物ではなく人や密猟に関する内容のため、取り込んでいません。</translation>
    </message>
    <message>
        <source>Not yet begun</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Nothing better exists.</source>
        <translation>これより良い選択はありません。</translation>
    </message>
    <message>
        <source>Nothing changed in this database from {first} to {last}.</source>
        <translation>{first} から {last} までの間、このデータベースでは何も変わっていません。</translation>
    </message>
    <message>
        <source>Nothing chosen here and no own area named means all areas of the database.</source>
        <translation>ここで何も選択せず、独自の地域も指定しない場合は、データベースのすべての地域が対象です。</translation>
    </message>
    <message>
        <source>Nothing chosen means all six.</source>
        <translation>選択しない場合は6種すべてとします。</translation>
    </message>
    <message>
        <source>Nothing chosen means all that an area is for.</source>
        <translation>何も選択しない場合は、各地域が対象とするすべての種。</translation>
    </message>
    <message>
        <source>Nothing chosen: linear with fewer than 10 presences, and quadratic from 10, and hinge from 15 on.</source>
        <translation>何も選択しない場合: 在データが10未満では線形、10以上では二次、15以上ではヒンジも加えます。</translation>
    </message>
    <message>
        <source>Nothing in the file tells day from month; the date was taken as that span of time.</source>
        <translation>ファイルから日と月を区別できないため、日付をその期間として扱いました。</translation>
    </message>
    <message>
        <source>Nothing in the records used.</source>
        <translation>使用したレコードには該当するものがありません。</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>何も記入されていません。</translation>
    </message>
    <message>
        <source>Nothing is filled in. {mend}</source>
        <translation>何も記入されていません。{mend}</translation>
    </message>
    <message>
        <source>Nothing of the feature is protected</source>
        <translation>保全対象はまったく保護されていない</translation>
    </message>
    <message>
        <source>Nothing was flagged or rejected in this database.</source>
        <translation>このデータベースに、要確認または除外となったものはありません。</translation>
    </message>
    <message>
        <source>Nothing was withheld.</source>
        <translation>非公開としたものはありません。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Number and hectares.</source>
        <translation>件数とヘクタール数。</translation>
    </message>
    <message>
        <source>Number counted</source>
        <translation>カウント数</translation>
    </message>
    <message>
        <source>Number in each unit.</source>
        <translation>各計画単位内の数。</translation>
    </message>
    <message>
        <source>Number of animals</source>
        <translation>個体数</translation>
    </message>
    <message>
        <source>Number of flagship species present</source>
        <translation>生息するフラッグシップ種の数</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>グループ数</translation>
    </message>
    <message>
        <source>Number of links across borders</source>
        <translation>国境をまたぐ連結の数</translation>
    </message>
    <message>
        <source>Number of loci</source>
        <translation>遺伝子座数</translation>
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
        <source>Number of solutions</source>
        <translation>解の数</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation>テーブルの数</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>レコードの番号</translation>
    </message>
    <message>
        <source>Number, at least</source>
        <translation>個体数（下限）</translation>
    </message>
    <message>
        <source>Number, at most</source>
        <translation>個体数（上限）</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>個体数</translation>
    </message>
    <message>
        <source>Numbers are counted again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>この割合の誤ったコードを加えて、数を数え直します。空欄の場合: 種ごとの値。</translation>
    </message>
    <message>
        <source>Numbers as assessed</source>
        <translation>評価による個体数</translation>
    </message>
    <message>
        <source>Numbers by cell and year alone are in this package: no record, no code and no station.</source>
        <translation>このパッケージに含まれるのはセルと年別の数値だけで、レコード、コード、カメラ設置点は含まれません。</translation>
    </message>
    <message>
        <source>Numbers by country</source>
        <translation>国別の数</translation>
    </message>
    <message>
        <source>Numbers of flagship species by cell and year</source>
        <translation>セルと年別のフラッグシップ種の数値</translation>
    </message>
    <message>
        <source>Numbers of records, animals and stations by species, year, declared side of the border and grid cell. Small numbers are withheld; an empty cell is not a zero.</source>
        <translation>種、年、申告された国境の側、グリッドセル別の、レコード、個体、カメラ設置点の数。小さい数は非公開です。空のセルは0を意味しません。</translation>
    </message>
    <message>
        <source>Numbers that tell of the site.</source>
        <translation>サイトの特徴を表す数値。</translation>
    </message>
    <message>
        <source>Numbers that tell of the visit, such as days of effort, or of the site.</source>
        <translation>調査努力量の日数など訪問の特徴を表す数値、またはサイトの特徴を表す数値。</translation>
    </message>
    <message>
        <source>Numbers, not classes; cell on cell, projected in metres, square cells.</source>
        <translation>区分ではなく数値のラスタ。セルが重なり合い、メートル単位の投影座標系で、セルが正方形のもの。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>観察</translation>
    </message>
    <message>
        <source>Observed heterozygosity</source>
        <translation>ヘテロ接合度の観察値</translation>
    </message>
    <message>
        <source>Occasions are counted in days of UTC from the first day on, the same for both sides.</source>
        <translation>調査機会は開始日からUTCの日数で数え、両側で共通です。</translation>
    </message>
    <message>
        <source>Occasions with effort</source>
        <translation>調査努力量のある調査機会</translation>
    </message>
    <message>
        <source>Occasions without effort</source>
        <translation>調査努力量のない調査機会</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>オカレンス</translation>
    </message>
    <message>
        <source>Occurrences: Darwin Core Archive with an occurrence or event core, and the simple download of GBIF. Example: INPUT gbif.csv. What the publisher coarsened is never refined.</source>
        <translation>オカレンス: OccurrenceコアまたはEventコアのDarwin Core Archiveと、GBIFのシンプルダウンロード。例: INPUT gbif.csv。公開者が粗くした位置を、元より細かくすることはありません。</translation>
    </message>
    <message>
        <source>Of IUCN, of ESA WorldCover, or of plain words such as wetland.</source>
        <translation>IUCN、ESA WorldCover、または wetland などの一般的な語の一覧。</translation>
    </message>
    <message>
        <source>Of RASTER: weak, middle and strong current inside and outside of protected areas.</source>
        <translation>RASTERについて、保護地域の内外の弱い・中程度の・強い電流。</translation>
    </message>
    <message>
        <source>Of a row per site and occasion.</source>
        <translation>サイトと調査機会ごとに1行の場合。</translation>
    </message>
    <message>
        <source>Of all animals with two usable records, wherever they live; an animal not found on a side may still use it.</source>
        <translation>使用できるレコードが2件以上あるすべての個体を、生息場所にかかわらず対象とします。一方の側で確認されていない個体も、その側を利用している可能性があります。</translation>
    </message>
    <message>
        <source>Of all together; each country's part is by the cost of its units.</source>
        <translation>全体の予算。各国への配分は、計画単位のコストによります。</translation>
    </message>
    <message>
        <source>Of each office the newest assessment of a site counts, of each mapper the latest polygon of a place. Each row tells how many sources have a need at the same site for the same class, and who answers no. Natural wetlands are those of the list of classes. A row without a known class counts as a wetland if its site has one, or if a crane or the spoonbill uses the site.</source>
        <translation>各機関によるサイトの評価は最新のものを、地図化した各機関による同じ場所のポリゴンは最新のものを用います。各行に、同じサイトの同じ区分について必要性を示した出典の数と、「いいえ」と答えた機関を示します。自然湿地は、区分の一覧で定められたものです。区分のわからない行は、そのサイトに自然湿地がある場合、またはツル類かクロツラヘラサギがサイトを利用する場合に、湿地とみなします。</translation>
    </message>
    <message>
        <source>Of each office's assessments of a site the newest counts. A threat lies on a corridor if it names the corridor, is drawn within half its width, or concerns a site at its end. Without a width, the precision of the corridor's place counts.</source>
        <translation>1つのサイトに対する各機関の評価のうち、最新のものを用います。脅威は、回廊が指定されている場合、回廊の幅の半分以内に描画されている場合、または回廊の端にあるサイトに関わる場合に、その回廊にあるとします。幅がない場合は、回廊の位置の精度を用います。</translation>
    </message>
    <message>
        <source>Of each side the largest number that it counted within those days, each site once; else its largest single figure. A joint total is a minimum, for sites without a count are missing from it.</source>
        <translation>各側について、その日数以内にカウントした最大の数（各サイト1回）、それがない場合は単独で最大の数値を示します。カウントのないサイトが含まれないため、共同の合計は最小値です。</translation>
    </message>
    <message>
        <source>Of ground with suitability 0. Try 10 and 1000 too.</source>
        <translation>生息適地性が0の地面の値。10と1000も試してください。</translation>
    </message>
    <message>
        <source>Of hexagons and squares, true on the ellipsoid.</source>
        <translation>六角形と正方形の場合。楕円体上の正確な値です。</translation>
    </message>
    <message>
        <source>Of lines. Without it: their own width, or how exactly their place is known.</source>
        <translation>ラインの幅。指定しない場合は、ライン自体の幅、または位置がどの程度正確にわかっているかを用います。</translation>
    </message>
    <message>
        <source>Of own units, instead of a raster; of a unit cut by the study area the share of its area counts.</source>
        <translation>ラスタの代わりに用いる、独自の計画単位のフィールド。調査地域で切り取られた計画単位には、面積の割合に応じた値を用います。</translation>
    </message>
    <message>
        <source>Of several sides in one occasion the last is used. Longer occasions hide crossings within them.</source>
        <translation>1つの調査機会に複数の側がある場合、最後の側を用います。調査機会が長いと、その間の越境移動が隠れます。</translation>
    </message>
    <message>
        <source>Of the records in the database ({records_in}), none may go to {recipient}. No package was written. Check the policy, the dates and the owner of the records.</source>
        <translation>データベースのレコード（{records_in}）のうち、{recipient} に提供できるものがありません。パッケージは作成されていません。方針、日付、レコードの所有者を確認してください。</translation>
    </message>
    <message>
        <source>Of the records nearest to their mean place (mcp), or of the volume of the kernels (below 100).</source>
        <translation>mcpでは平均位置に最も近いレコードの百分率、kernelではカーネルの体積の百分率（100未満）。</translation>
    </message>
    <message>
        <source>Of the total.</source>
        <translation>合計に対する割合。</translation>
    </message>
    <message>
        <source>Of the wetlands lost; it stands in their rows.</source>
        <translation>失われた湿地についての地図の年。その各行に記入されます。</translation>
    </message>
    <message>
        <source>Of them added</source>
        <translation>うち合計したもの</translation>
    </message>
    <message>
        <source>Of them flagged</source>
        <translation>うち要確認</translation>
    </message>
    <message>
        <source>Of them last seen before in the period too</source>
        <translation>うち越境前の最後の確認も期間内</translation>
    </message>
    <message>
        <source>Of them of seasons in the period</source>
        <translation>うち期間内の季節のもの</translation>
    </message>
    <message>
        <source>Of them with low confidence</source>
        <translation>うち信頼度の低いもの</translation>
    </message>
    <message>
        <source>Of those left, one cell at least. 0: one.</source>
        <translation>残ったセルに対する割合。少なくとも1セルです。0の場合は1セル。</translation>
    </message>
    <message>
        <source>Of {sites} key sites, {counted} have a published count and {seasons} have three seasons or more.</source>
        <translation>重要生息地 {sites} か所のうち、公表されたカウントがあるのは {counted} か所、3季節以上あるのは {seasons} か所です。</translation>
    </message>
    <message>
        <source>Off, the package is generalised. On, it needs a recipient, whom the run records.</source>
        <translation>オフの場合、パッケージの位置と時刻をぼかします。オンの場合は提供先が必要で、提供先は実行の記録に残ります。</translation>
    </message>
    <message>
        <source>Off: all habitats, farmland that was a marsh too.</source>
        <translation>オフの場合: すべての生息地。かつて湿原だった農地も含みます。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>Offices differ: {offices}. None of them wins; the answers are those of {office}.</source>
        <translation>機関間で異なります: {offices}。どの機関も優先しません。ここに示す回答は {office} のものです。</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Official 1 % level</source>
        <translation>公式の1%基準値</translation>
    </message>
    <message>
        <source>Official levels among those used: {official}; derived levels: {derived}. An information sheet for Ramsar needs the official level.</source>
        <translation>使用した基準値のうち公式のもの: {official}、導出したもの: {derived}。ラムサール情報票には公式の基準値が必要です。</translation>
    </message>
    <message>
        <source>Oil and gas</source>
        <translation>石油・ガス</translation>
    </message>
    <message>
        <source>Older rows that a newer assessment replaces: {number}.</source>
        <translation>より新しい評価に置き換えられた以前の行: {number}。</translation>
    </message>
    <message>
        <source>Older, but newly known</source>
        <translation>以前に起き、新たに判明</translation>
    </message>
    <message>
        <source>On a grid of {step_deg} degree lie {percent} per cent of the {places} places of the data set.</source>
        <translation>データセットの位置 {places} か所のうち {percent}%が、{step_deg} 度のグリッド上にあります。</translation>
    </message>
    <message>
        <source>On its own data</source>
        <translation>モデル自体のデータ</translation>
    </message>
    <message>
        <source>On several lists</source>
        <translation>複数の一覧にある</translation>
    </message>
    <message>
        <source>On two sides of a border</source>
        <translation>国境の両側</translation>
    </message>
    <message>
        <source>One animal</source>
        <translation>同じ個体</translation>
    </message>
    <message>
        <source>One cell holds both coordinates, and they cannot be told apart in one way only.</source>
        <translation>1つのセルに両方の座標が入っており、一通りに区別できません。</translation>
    </message>
    <message>
        <source>One count on passage is enough for the staging criterion: {percent} % of the population, not rounded.</source>
        <translation>集結地基準の判定には、渡り（通過）の時期の1回のカウントで足ります。基準は個体群の {percent}%（丸めなし）です。</translation>
    </message>
    <message>
        <source>One feature each, from the first band.</source>
        <translation>ラスタごとに1つの保全対象とし、最初のバンドを用います。</translation>
    </message>
    <message>
        <source>One file that needs no network; coordinates in it are generalised where the policy asks for it.</source>
        <translation>ネットワークなしで読める1つのファイル。方針で求められる場合、座標をぼかして示します。</translation>
    </message>
    <message>
        <source>One fit with the stations of all sides and one mask that is not cut at the border. Separate fits by country would count animals that live on two sides twice.</source>
        <translation>全側の設置点と、国境で切断しない1つのマスクによる1回の当てはめです。国別に当てはめると、2つの側で生活する個体を二重に数えることになります。</translation>
    </message>
    <message>
        <source>One good selection of planning units for the targets asked; others may be as good. See the gap.</source>
        <translation>指定した目標値に対する、計画単位の良い選択の1つ。同程度に良い選択がほかにもある可能性があります。ギャップを参照してください。</translation>
    </message>
    <message>
        <source>One line per crossing with exact places, where a raster of resistance is given.</source>
        <translation>移動抵抗のラスタを指定した場合に、正確な位置のある越境移動ごとに1本のライン。</translation>
    </message>
    <message>
        <source>One line per link, with its evidence and the countries at both ends.</source>
        <translation>連結ごとに1行。証拠と両端の国を示します。</translation>
    </message>
    <message>
        <source>One list of the wetlands to restore, with the reason and who says so: habitats that an assessment wants restored, needs of a whole site, habitats mapped as to be restored, wetlands in poor condition, and wetlands lost between two dates. Organisations are named, persons never.</source>
        <translation>復元対象の湿地を1つの一覧にまとめ、理由と、誰によるものかを示します。評価で復元が要望された生息地、サイト全体の必要性、地図で復元の対象とされた生息地、状態の悪い湿地、2つの時点の間に失われた湿地が含まれます。組織名は示しますが、個人名を示すことはありません。</translation>
    </message>
    <message>
        <source>One number for all rasters or one for each. 0 leaves a raster as it is.</source>
        <translation>全ラスタに共通の1つの数値、またはラスタごとの数値。0の場合、ラスタは変わりません。</translation>
    </message>
    <message>
        <source>One number for all, or one for each raster in their order, such as 1, 2, 1.</source>
        <translation>全体に共通の1つの数値、またはラスタの順に並べた 1, 2, 1 のような数値。</translation>
    </message>
    <message>
        <source>One number stands in cells merged over several rows. Unmerge them and give each row its own.</source>
        <translation>複数の行にわたって結合されたセルに、1つの数値が入っています。結合を解除し、行ごとに数値を記入してください。</translation>
    </message>
    <message>
        <source>One of the two coordinates is missing.</source>
        <translation>2つの座標のうち1つが欠落しています。</translation>
    </message>
    <message>
        <source>One point for each border that a way passes. Exact: not to be passed on.</source>
        <translation>経路が通過する国境ごとに1つのポイント。正確な位置を含むため、外部に渡さないでください。</translation>
    </message>
    <message>
        <source>One point per area and site with its role, its side and its latest assessment.</source>
        <translation>地域とサイトごとに1つのポイント。その役割、側、最新の評価を示します。</translation>
    </message>
    <message>
        <source>One point per event, with its time, animals and number of records.</source>
        <translation>イベントごとに1つのポイント。時刻、個体、レコードの件数を付けます。</translation>
    </message>
    <message>
        <source>One raster per species or other feature, values of 0 or more, cell on cell, projected in metres.</source>
        <translation>種などの保全対象ごとに1つのラスタ。0以上の値で、セルが重なり合い、メートル単位の投影座標系のもの。</translation>
    </message>
    <message>
        <source>One row per animal and unbroken visit, with the shortest and the longest time it may have lasted.</source>
        <translation>個体と途切れのない滞在ごとに1行。滞在期間として考えられる最短と最長を付けます。</translation>
    </message>
    <message>
        <source>One row per animal with its area. Exact: not to be passed on.</source>
        <translation>個体ごとに1行。面積を示します。正確な位置を含むため、外部に渡さないでください。</translation>
    </message>
    <message>
        <source>One row per animal with its codes by agency.</source>
        <translation>個体ごとに1行。機関別のコードを示します。</translation>
    </message>
    <message>
        <source>One row per animal with its sides and minimum numbers.</source>
        <translation>個体ごとに1行。確認された側と最小値を示します。</translation>
    </message>
    <message>
        <source>One row per animal, occasion and station, as secr reads them.</source>
        <translation>個体、調査機会、設置点ごとに1行。secrで読み込める形式です。</translation>
    </message>
    <message>
        <source>One row per animal; - where nothing worked.</source>
        <translation>個体ごとに1行。どの設置点も稼働していない場合は - を示します。</translation>
    </message>
    <message>
        <source>One row per animal; it is never a border crossing.</source>
        <translation>個体ごとに1行。越境移動とみなすことはありません。</translation>
    </message>
    <message>
        <source>One row per change; places as in the report.</source>
        <translation>変化ごとに1行。場所は報告書と同じです。</translation>
    </message>
    <message>
        <source>One row per corridor and country.</source>
        <translation>回廊と国ごとに1行。</translation>
    </message>
    <message>
        <source>One row per corridor, existing first.</source>
        <translation>回廊ごとに1行。既存の回廊を先に示します。</translation>
    </message>
    <message>
        <source>One row per country, species and year with its state. Missing numbers are not known.</source>
        <translation>国、種、年ごとに1行。その状況を示します。数値がない場合は不明です。</translation>
    </message>
    <message>
        <source>One row per country, species, year and band with its state. Missing numbers are not known.</source>
        <translation>国、種、年、距離帯ごとに1行。その状態を示します。欠落した数値は不明です。</translation>
    </message>
    <message>
        <source>One row per crossing with its evidence; a straight line where both places are exact.</source>
        <translation>越境移動ごとに1行。証拠を付け、両方の位置が正確な場合は直線で結びます。</translation>
    </message>
    <message>
        <source>One row per index with its value, unit and note.</source>
        <translation>指数ごとに1行。値、単位、注記を示します。</translation>
    </message>
    <message>
        <source>One row per method, of the joint population of all sides.</source>
        <translation>方法ごとに1行。全側を合わせた共同の個体群の値です。</translation>
    </message>
    <message>
        <source>One row per pair or core: ohm, and whether they are connected.</source>
        <translation>組またはコアエリアごとに1行。オームの値と連結の有無を示します。</translation>
    </message>
    <message>
        <source>One row per parameter, with 95 percent limits.</source>
        <translation>パラメータごとに1行。95%の限界を示します。</translation>
    </message>
    <message>
        <source>One row per sample, with its animal and grade.</source>
        <translation>試料ごとに1行。個体と等級を示します。</translation>
    </message>
    <message>
        <source>One row per site, species, season, criterion and edition of the population.</source>
        <translation>サイト、種、季節、基準、個体群の版ごとに1行。</translation>
    </message>
    <message>
        <source>One row per species, season and country, and for the flyway: the yearly change or why it is not known.</source>
        <translation>種、季節、国ごと、およびフライウェイについて1行。1年あたりの変化、または不明な理由を示します。</translation>
    </message>
    <message>
        <source>One row per species, season, region and year: counted, imputed and total.</source>
        <translation>種、季節、地域、年ごとに1行。カウント、補完、合計の値を示します。</translation>
    </message>
    <message>
        <source>One row per species, season, year and side. A joint total stands only where counts are of the same days.</source>
        <translation>種、季節、年、側ごとに1行。共同の合計は、同じ日のカウントがある場合にのみ示します。</translation>
    </message>
    <message>
        <source>One row per station and unbroken time.</source>
        <translation>カメラ設置点と途切れのない期間ごとに1行。</translation>
    </message>
    <message>
        <source>One row per two sides of a season, with the days from the first to the last of their nearest counts.</source>
        <translation>季節ごとの2つの側の組につき1行。最も近いカウントの、最初から最後までの日数を示します。</translation>
    </message>
    <message>
        <source>One share for all</source>
        <translation>すべてに同じ割合</translation>
    </message>
    <message>
        <source>One share for all; or by range size, for amounts in hectares: all of a small range, less of a large one.</source>
        <translation>すべてに同じ割合とするか、分布域の広さによります。後者は量がヘクタールの場合に用い、狭い分布域は全体、広い分布域はより小さい割合とします。</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>一方の側</translation>
    </message>
    <message>
        <source>One window for each block of so many cells; about a tenth of the radius. An even number is raised by 1.</source>
        <translation>このセル数のブロックごとに1つのウィンドウ。半径の約10分の1とします。偶数の場合は1を加えます。</translation>
    </message>
    <message>
        <source>Only a point is held; a boundary is needed.</source>
        <translation>ポイントしかありませんが、境界が必要です。</translation>
    </message>
    <message>
        <source>Only a value of low confidence is held.</source>
        <translation>信頼度の低い値しかありません。</translation>
    </message>
    <message>
        <source>Only for additive_benefit.</source>
        <translation>additive_benefit の場合にだけ使用します。</translation>
    </message>
    <message>
        <source>Only in mode advanced. Without a field each source gives 1 ampere.</source>
        <translation>モード advanced でだけ使用します。フィールドを指定しない場合、各電流源は1アンペアを供給します。</translation>
    </message>
    <message>
        <source>Only in mode advanced. Without a field, and where it is 0, a place is joined to ground.</source>
        <translation>モード advanced でだけ使用します。フィールドを指定しない場合と値が0の場合、その場所を接地に直接つなぎます。</translation>
    </message>
    <message>
        <source>Only in mode advanced: points or polygons where current leaves the landscape.</source>
        <translation>モード advanced でだけ使用します。電流が景観から出ていくポイントまたはポリゴン。</translation>
    </message>
    <message>
        <source>Only in mode pairwise: a row and a column for each core, in ohm, empty where nothing connects them.</source>
        <translation>モード pairwise でだけ使用します。コアエリアごとに1行と1列で、単位はオーム。何によっても連結されない場合は空です。</translation>
    </message>
    <message>
        <source>Only one allele of the locus is given; it is not taken for a homozygote.</source>
        <translation>遺伝子座の対立遺伝子が1つしか示されていません。ホモ接合体とはみなしません。</translation>
    </message>
    <message>
        <source>Only one country has sites that were counted in two years or more.</source>
        <translation>2年以上カウントされたサイトが、1か国にしかありません。</translation>
    </message>
    <message>
        <source>Only one day of the period was given. Nothing was written. Give both days, or none.</source>
        <translation>期間の日付が1つしか指定されていません。何も書き出されていません。両方の日付を指定するか、どちらも空欄にしてください。</translation>
    </message>
    <message>
        <source>Only pairs or nests were counted; they are not converted into individuals.</source>
        <translation>つがいまたは巣だけが数えられています。個体数には換算しません。</translation>
    </message>
    <message>
        <source>Only rates from tracks of transmitters have an interval (exact Poisson, Garwood 1936). Rates from cameras and samples are minimum rates; an interval would need a model of effort on both sides.</source>
        <translation>区間を付けるのは、発信器による移動の軌跡から求めた率だけです（正確なポアソン区間、Garwood 1936）。カメラと試料による率は最小値であり、区間を求めるには両側の調査努力量のモデルが必要です。</translation>
    </message>
    <message>
        <source>Only records of certain identity are used.</source>
        <translation>個体識別が確実なレコードだけを使用しています。</translation>
    </message>
    <message>
        <source>Only records on these sides. Nothing chosen means all six.</source>
        <translation>これらの国の側のレコードだけを使用します。何も選択しない場合は6か国すべてです。</translation>
    </message>
    <message>
        <source>Only records that this country owns are shared; those of others are never passed on.</source>
        <translation>この国が所有するレコードだけを共有します。他国のレコードを渡すことはありません。</translation>
    </message>
    <message>
        <source>Only the drawing changes. For wider corridors find them again with a greater width.</source>
        <translation>変わるのは描画だけです。より広い回廊が必要な場合は、幅を大きくして探索し直してください。</translation>
    </message>
    <message>
        <source>Only where it is known that the coordinates were taken from such a map.</source>
        <translation>座標がこのような地図から得られたとわかっている場合にだけ指定します。</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Open a passage in the barrier</source>
        <translation>障壁に通り道を開く</translation>
    </message>
    <message>
        <source>Open recommendations</source>
        <translation>未着手の提言</translation>
    </message>
    <message>
        <source>Open recommendations that are not yet due</source>
        <translation>期限前の未着手の提言</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>報告書を開く</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>サイトを開く</translation>
    </message>
    <message>
        <source>Open “{sites_dock}” in the same menu, write CHN-XINGKAI under “{site_name}” and choose the site in the list. Press the button … beside “{form}” and choose the country and name of the office, the year {year} and the language. Do the same for RUS-KHANKA.</source>
        <translation>同じメニューの「{sites_dock}」を開き、「{site_name}」に CHN-XINGKAI と入力し、一覧からサイトを選択します。「{form}」の横の … ボタンを押し、機関の国と名称、年 {year}、言語を指定します。RUS-KHANKA についても同じようにします。</translation>
    </message>
    <message>
        <source>Open “{species_dock}” in the menu NEASPEC, choose a file for a new database and press “{load}”.</source>
        <translation>メニュー「NEASPEC」の「{species_dock}」を開き、新しいデータベースのファイルを指定して、「{load}」を押します。</translation>
    </message>
    <message>
        <source>Opens the layer of mapped habitats with its form. New polygons snap to their neighbours and cannot overlap them.</source>
        <translation>地図化された生息地のレイヤを、フォーム付きで開きます。新しいポリゴンは隣のポリゴンにスナップし、重なることはありません。</translation>
    </message>
    <message>
        <source>Or allow more memory in the options of QGIS, page NEASPEC.</source>
        <translation>または、QGISのオプションのNEASPECのページで、使用できるメモリを増やしてください。</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>日と月の順序</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Organisation and its role</source>
        <translation>組織とその役割</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Other changes to the habitat</source>
        <translation>生息地のその他の改変</translation>
    </message>
    <message>
        <source>Other effects of the climate</source>
        <translation>気候のその他の影響</translation>
    </message>
    <message>
        <source>Other group</source>
        <translation>比較するグループ</translation>
    </message>
    <message>
        <source>Other recommendation</source>
        <translation>その他の提言</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>他方の側</translation>
    </message>
    <message>
        <source>Other species</source>
        <translation>その他の種</translation>
    </message>
    <message>
        <source>Other threat</source>
        <translation>その他の脅威</translation>
    </message>
    <message>
        <source>Other threats</source>
        <translation>その他の脅威全般</translation>
    </message>
    <message>
        <source>Other years, areas and definitions: they are shown beside the results and never mixed with them.</source>
        <translation>年、地域、定義が異なるものです。結果と並べて示しますが、結果に混ぜることはありません。</translation>
    </message>
    <message>
        <source>Outlier by distance</source>
        <translation>距離による外れ値</translation>
    </message>
    <message>
        <source>Outlier by median deviation</source>
        <translation>中央値偏差による外れ値</translation>
    </message>
    <message>
        <source>Outlier by quartiles</source>
        <translation>四分位数による外れ値</translation>
    </message>
    <message>
        <source>Outline of a conservation plan: {site}</source>
        <translation>保全計画の骨子: {site}</translation>
    </message>
    <message>
        <source>Outlines: the layer compared with.</source>
        <translation>輪郭線: 比較対象のレイヤ。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Output: animals in the database with their codes by agency, pairs, conflicts, the joint minimum by agency, and a report of sums. Only animals that this algorithm wrote before are replaced; those with a decided link stay.</source>
        <translation>出力: 機関別のコードを付けたデータベース内の個体、組、矛盾、機関別の共同の最小値、合計の報告書。置き換えるのは、このアルゴリズムが以前に書き込んだ個体だけで、決定済みの結び付きのある個体はそのまま残します。</translation>
    </message>
    <message>
        <source>Outside its deployment</source>
        <translation>カメラ設置の期間外</translation>
    </message>
    <message>
        <source>Outside the range</source>
        <translation>分布域の外</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>Overlaps and gaps thinner than this pass.</source>
        <translation>これより細い重なりと隙間は、問題としません。</translation>
    </message>
    <message>
        <source>Own data, spatial blocks, and each country left out.</source>
        <translation>モデル自体のデータ、空間ブロック、各国を除いた場合の検証。</translation>
    </message>
    <message>
        <source>Own list of classes (CSV)</source>
        <translation>独自の区分の一覧（CSV）</translation>
    </message>
    <message>
        <source>Own targets (JSON)</source>
        <translation>独自の目標値（JSON）</translation>
    </message>
    <message>
        <source>Own targets (table)</source>
        <translation>独自の目標値（表）</translation>
    </message>
    <message>
        <source>Own units</source>
        <translation>独自の計画単位</translation>
    </message>
    <message>
        <source>Owner of the records</source>
        <translation>レコードの所有者</translation>
    </message>
    <message>
        <source>P(ID)</source>
        <translation>同一遺伝子型の確率 P(ID)</translation>
    </message>
    <message>
        <source>P(ID), unbiased</source>
        <translation>P(ID)（不偏）</translation>
    </message>
    <message>
        <source>P(ID)sib</source>
        <translation>全きょうだいのP(ID)sib</translation>
    </message>
    <message>
        <source>PERCENT is {percent}, which gives no home range. No range was computed. Choose a number above 0, at most 100, and below 100 for kernels.</source>
        <translation>PERCENT が {percent} のため、行動圏を求められません。行動圏は計算されていません。0より大きく100以下、カーネルでは100未満の数値を指定してください。</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Package of {owner} for {recipient}</source>
        <translation>{owner} から {recipient} へのパッケージ</translation>
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
        <source>Pair of codes (JSON)</source>
        <translation>コードの組（JSON）</translation>
    </message>
    <message>
        <source>Pairs across a border</source>
        <translation>国境をまたぐ組</translation>
    </message>
    <message>
        <source>Pairs at few mismatching loci are of one animal with errors; a gap before the others shows that animals are told apart. Below, the chance that two animals have one genotype falls with each locus.</source>
        <translation>不一致の遺伝子座が少ない組は、同じ個体で誤りを含むものです。ほかの組との間に隔たりがあれば、個体を識別できています。下の図は、2個体の遺伝子型が同じになる確率が、遺伝子座を加えるごとに下がる様子を示します。</translation>
    </message>
    <message>
        <source>Pairs by mismatching loci, and P(ID)sib by number of loci. No sample is named.</source>
        <translation>不一致の遺伝子座数別の組数と、遺伝子座数に応じたP(ID)sib。試料の名前は示しません。</translation>
    </message>
    <message>
        <source>Pairs compared</source>
        <translation>比較した組</translation>
    </message>
    <message>
        <source>Pairs not compared: laboratories without calibration</source>
        <translation>比較しなかった組: 検査機関の間に較正がないもの</translation>
    </message>
    <message>
        <source>Pairs of codes by what was decided</source>
        <translation>決定別のコードの組</translation>
    </message>
    <message>
        <source>Pairs of cores</source>
        <translation>コアエリアの組</translation>
    </message>
    <message>
        <source>Pairs of patches to measure, at most: {pairs}. This takes about {seconds} s and {megabytes} MB.</source>
        <translation>測定するパッチの組: 最大 {pairs}。約 {seconds} 秒と {megabytes} MBを要します。</translation>
    </message>
    <message>
        <source>Pairs of patches within the dispersal distance, and the best new cross-border link.</source>
        <translation>分散距離以内のパッチの組と、最良の新しい国境をまたぐリンク。</translation>
    </message>
    <message>
        <source>Pairs of polygons that overlap: {pairs}. Their land would count twice, so nothing was computed. Dissolve the layer and split it into single parts, or give a region, for which this is done.</source>
        <translation>重なり合うポリゴンの組: {pairs}。重なる土地を二重に数えることになるため、何も計算されていません。レイヤを融合してシングルパートに分割するか、対象地域を指定してください。対象地域を指定した場合、この処理は自動で行われます。</translation>
    </message>
    <message>
        <source>Pairs of samples by mismatching loci (height: square root)</source>
        <translation>不一致の遺伝子座数別の試料の組数（高さ: 平方根）</translation>
    </message>
    <message>
        <source>Pairs of samples compared: {pairs}, of them on two sides of a border: {across}.</source>
        <translation>比較した試料の組: {pairs}、うち国境の両側にまたがる組: {across}。</translation>
    </message>
    <message>
        <source>Pairs of samples that match</source>
        <translation>一致した試料の組</translation>
    </message>
    <message>
        <source>Pairs of sites on two sides of a border of which at least one names the other as its partner.</source>
        <translation>国境の両側にあり、少なくとも一方が他方をパートナーとして挙げているサイトの組。</translation>
    </message>
    <message>
        <source>Pairs of units that overlap: {pairs}. Nothing was computed, for their area would count twice. Repair the layer.</source>
        <translation>互いに重なる計画単位の組: {pairs}。面積が二重に数えられるため、何も計算されていません。レイヤを修正してください。</translation>
    </message>
    <message>
        <source>Pairs that a person has to look at again, with the reason.</source>
        <translation>担当者が再確認すべき組とその理由。</translation>
    </message>
    <message>
        <source>Pairs that both judged</source>
        <translation>両者が判断した組</translation>
    </message>
    <message>
        <source>Pairs that match</source>
        <translation>一致した組</translation>
    </message>
    <message>
        <source>Pairs that were judged</source>
        <translation>判断された組</translation>
    </message>
    <message>
        <source>Pairs to compute (CSV)</source>
        <translation>計算する組（CSV）</translation>
    </message>
    <message>
        <source>Pairs: {pairs}. Named by one side only: {one}; these wait for the other side to confirm them.</source>
        <translation>組数: {pairs}。一方の側だけが挙げた組: {one}。これらは他方の側の確認を待っています。</translation>
    </message>
    <message>
        <source>Parameter SPECIES names no species or several. No rate was estimated. Choose exactly one.</source>
        <translation>パラメータ SPECIES に種が指定されていないか、複数指定されています。率は推定されていません。1種だけを指定してください。</translation>
    </message>
    <message>
        <source>Parameter {parameter} does not accept the value {value}. Nothing was changed. Accepted: {accepted}.</source>
        <translation>パラメータ {parameter} に値 {value} は指定できません。何も変更されていません。指定できる値: {accepted}。</translation>
    </message>
    <message>
        <source>Parameter {parameter} of test {test} is not a number from 0 on. Nothing was changed. Correct the number.</source>
        <translation>検査 {test} のパラメータ {parameter} が0以上の数値ではありません。何も変更されていません。数値を修正してください。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>Parameters of the model</source>
        <translation>モデルのパラメータ</translation>
    </message>
    <message>
        <source>Part (10 to 50 %)</source>
        <translation>一部（10～50%）</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches of two countries</source>
        <translation>連結和のうち、2か国のパッチの間の部分</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches on both sides of the demarcation line</source>
        <translation>連結和のうち、軍事境界線の両側のパッチの間の部分</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches on land and patches at sea</source>
        <translation>連結和のうち、陸上のパッチと海上のパッチの間の部分</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches that are not known to be of two countries</source>
        <translation>連結和のうち、2か国のものと判明していないパッチの間の部分</translation>
    </message>
    <message>
        <source>Part of the connected sum inside single patches</source>
        <translation>連結和のうち、個々のパッチ内の部分</translation>
    </message>
    <message>
        <source>Part of the site protected (10 to 50 %)</source>
        <translation>サイトの一部が保護されている（10～50%）</translation>
    </message>
    <message>
        <source>Part of those ways that lies inside this corridor: {places}</source>
        <translation>それらの経路のうち、この回廊内にある部分: {places}</translation>
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
        <source>Parts of corridors outside of the protected areas that were given.</source>
        <translation>回廊のうち、指定した保護地域の外にある部分。</translation>
    </message>
    <message>
        <source>Parts of corridors without protection.</source>
        <translation>回廊のうち、保護されていない部分。</translation>
    </message>
    <message>
        <source>Parts of features outside protected areas where the target is not met. A feature is as exact as its layer; exact places of rare animals are not to be passed on.</source>
        <translation>目標値に達していない保全対象の、保護地域の外にある部分。その正確さは元のレイヤと同じです。希少な動物の正確な位置は、外部に渡さないでください。</translation>
    </message>
    <message>
        <source>Parts of units would hold all targets and limits together, whole units do not. Nothing was written. Loosen a limit or a target.</source>
        <translation>計画単位の一部だけを選べば、すべての目標値と制限を同時に満たせますが、計画単位全体では満たせません。何も書き出されていません。制限または目標値を緩めてください。</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>Passages of the demarcation line</source>
        <translation>軍事境界線の通過</translation>
    </message>
    <message>
        <source>Passages of the demarcation line are never counted as international crossings.</source>
        <translation>軍事境界線の通過を、国境の越境移動として数えることはありません。</translation>
    </message>
    <message>
        <source>Passages open barriers, and no barriers were given. Nothing was computed. Choose a layer of barriers.</source>
        <translation>通路は障壁を開くものですが、障壁が指定されていません。何も計算されていません。障壁のレイヤを選択してください。</translation>
    </message>
    <message>
        <source>Passages with probable identity</source>
        <translation>「可能性が高い」個体識別を含む軍事境界線の通過</translation>
    </message>
    <message>
        <source>Passphrase for the signature</source>
        <translation>署名用のパスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase of a neighbour's package</source>
        <translation>隣国のパッケージのパスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase of a shared package</source>
        <translation>共有パッケージのパスフレーズ</translation>
    </message>
    <message>
        <source>Past, unlikely to return</source>
        <translation>過去のもの（再発の可能性は低い）</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>Patches by importance (dPC in percent)</source>
        <translation>重要度別のパッチ（dPC、百分率）</translation>
    </message>
    <message>
        <source>Patches kept: {kept}; smaller patches left out: {left}. A higher percentile leaves fewer.</source>
        <translation>採用したパッチ: {kept}、対象から外した小さいパッチ: {left}。百分位数を上げると、残るパッチは少なくなります。</translation>
    </message>
    <message>
        <source>Patches or protected areas</source>
        <translation>パッチまたは保護地域</translation>
    </message>
    <message>
        <source>Patches whose country cannot be told, near a border or at sea: {patches}. They count in the indices, but not as connected across a border.</source>
        <translation>国境の近くや海上にあり、国を判別できないパッチ: {patches}。指数には含めますが、国境をまたいで連結しているものとはみなしません。</translation>
    </message>
    <message>
        <source>Patches: {patches}; pairs measured, up to {cut} km apart: {links}.</source>
        <translation>パッチ: {patches}、測定した組（間隔 {cut} kmまで）: {links}。</translation>
    </message>
    <message>
        <source>Patches: {patches}; pairs measured: {links}, all.</source>
        <translation>パッチ: {patches}、測定した組: {links}（全部）。</translation>
    </message>
    <message>
        <source>Paths less probable count as none; 0 keeps all pairs.</source>
        <translation>これより確率の低い経路は、ないものとみなします。0の場合は、すべての組を残します。</translation>
    </message>
    <message>
        <source>Patrols: SMART queries as CSV, SMART patrols as XML, and GPX. Example: INPUT patrol.xml, COUNTRY CHN. Names and numbers of rangers are left out.</source>
        <translation>巡回: SMARTのクエリ（CSV）、SMARTの巡回（XML）、GPX。例: INPUT patrol.xml、COUNTRY CHN。巡視員の名前と番号は取り込みません。</translation>
    </message>
    <message>
        <source>Penalty for cut connections</source>
        <translation>切断された接続のペナルティ</translation>
    </message>
    <message>
        <source>Penalty for the outline (per km)</source>
        <translation>外周のペナルティ（1 kmあたり）</translation>
    </message>
    <message>
        <source>Per individual-year</source>
        <translation>1個体年あたり</translation>
    </message>
    <message>
        <source>Per year that an animal spends on the first side; “any” is per year of its life. Seen is a minimum: an animal seen on one side in one occasion and next on the other. Expected is the rate times the years that the animals spent there.</source>
        <translation>個体が1番目の側で過ごす1年あたりの値。「すべて」は個体の生存1年あたりの値です。確認された回数は最小値で、ある調査機会に一方の側で、次に他方の側で確認された個体を数えます。期待回数は、率に個体がその側で過ごした年数を掛けた値です。</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分率</translation>
    </message>
    <message>
        <source>Percent of the connected sum within patches, between them, across borders, and over the coast; with a region also ProtConn, shared out alike.</source>
        <translation>連結和のうち、パッチ内、パッチ間、国境をまたぐもの、海岸を越えるもののそれぞれの百分率。対象地域を指定した場合は、ProtConnも同じように分けて示します。</translation>
    </message>
    <message>
        <source>Percentile of current</source>
        <translation>電流の百分位数</translation>
    </message>
    <message>
        <source>Percentile of pinch points</source>
        <translation>狭窄部（ピンチポイント）の百分位数</translation>
    </message>
    <message>
        <source>Performance curves</source>
        <translation>性能曲線</translation>
    </message>
    <message>
        <source>Person (only with consent)</source>
        <translation>氏名（同意がある場合のみ）</translation>
    </message>
    <message>
        <source>Photographs (references)</source>
        <translation>写真（参照先）</translation>
    </message>
    <message>
        <source>Photos: certain where two reviewers compared the same flank independently, probable by one, possible without a known flank. No grade rises by itself.</source>
        <translation>写真: 2人の確認者が同じ体側を独立に比較した場合は「確実」、1人の場合は「可能性が高い」、体側がわからない場合は「可能性あり」とします。等級が自動的に上がることはありません。</translation>
    </message>
    <message>
        <source>Physical features</source>
        <translation>物理的特徴</translation>
    </message>
    <message>
        <source>Pinch points</source>
        <translation>狭窄部（ピンチポイント）</translation>
    </message>
    <message>
        <source>Pinch points (current in A)</source>
        <translation>狭窄部（ピンチポイント）（電流、A）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Place generalised to the declared side of the border; date generalised to {time} (Chapman 2020).</source>
        <translation>位置は申告された国境の側に、日付は「{time}」の単位にぼかしています（Chapman 2020）。</translation>
    </message>
    <message>
        <source>Places and dates of sensitive records are made coarser before they enter a report or a map.</source>
        <translation>機微なレコードの場所と日付は、報告書や地図に入る前に粗くします。</translation>
    </message>
    <message>
        <source>Places and stations</source>
        <translation>位置とカメラ設置点</translation>
    </message>
    <message>
        <source>Places on a grid</source>
        <translation>グリッド上の位置</translation>
    </message>
    <message>
        <source>Places where a border is passed</source>
        <translation>国境を通過する地点</translation>
    </message>
    <message>
        <source>Places with another class in the later of two maps. The errors of both maps are not included.</source>
        <translation>2つの地図のうち、後の地図で区分が変わった場所。両方の地図の誤差は含みません。</translation>
    </message>
    <message>
        <source>Places with another class, the largest first.</source>
        <translation>区分が変わった場所。大きいものから順に示します。</translation>
    </message>
    <message>
        <source>Places with many features</source>
        <translation>多くの保全対象がある場所</translation>
    </message>
    <message>
        <source>Places: any reference system may be named by CRS or in the table; the operation of PROJ and its accuracy are kept with the record, and a local Russian system is refused with a sentence. The shift of Chinese online maps is undone only where OFFSET_MODEL asks for it.</source>
        <translation>場所: 任意の座標参照系を CRS または表の中で指定できます。PROJの変換方法とその精度はレコードとともに残ります。ロシアの地域座標参照系は受け付けず、その理由を示します。中国のオンライン地図のずれは、OFFSET_MODEL で指定した場合にだけ補正します。</translation>
    </message>
    <message>
        <source>Plain habitat classes</source>
        <translation>簡易な生息地区分</translation>
    </message>
    <message>
        <source>Planning unit</source>
        <translation>計画単位</translation>
    </message>
    <message>
        <source>Planning units</source>
        <translation>計画単位</translation>
    </message>
    <message>
        <source>Planning units (protected share)</source>
        <translation>計画単位（保護されている割合）</translation>
    </message>
    <message>
        <source>Planning units add the features of their fields, protected by the share of the unit that is. Where protection and feature share a unit without meeting, this is too much: use the layers themselves where they are at hand.</source>
        <translation>計画単位を指定すると、そのフィールドの保全対象が加わります。保護されている量は、計画単位の保護されている割合によります。保護地域と保全対象が同じ計画単位の中で重なっていない場合、この値は大きすぎます。元のレイヤがある場合は、それを使用してください。</translation>
    </message>
    <message>
        <source>Planning units in the joint plan and in the national plans. Units that matter only jointly come from one of several plans that may be as good. It shows the gain of acting together and ranks no country.</source>
        <translation>共同計画と国別計画の計画単位。共同の場合にだけ重要な計画単位は、同程度に良い可能性のある複数の計画の1つによるものです。共同で取り組む利得を示すもので、国を順位付けするものではありません。</translation>
    </message>
    <message>
        <source>Planning units with the amount of each feature in them. Where detections were counted they tell places of rare animals and are not to be passed on.</source>
        <translation>各保全対象の量を付けた計画単位。検出を数えた場合は希少な動物の位置を示すため、外部に渡さないでください。</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Plot of the curves (SVG)</source>
        <translation>曲線の図（SVG）</translation>
    </message>
    <message>
        <source>Plot of the run (SVG)</source>
        <translation>実行結果の図（SVG）</translation>
    </message>
    <message>
        <source>Plugin version</source>
        <translation>プラグインのバージョン</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>入力したポイント</translation>
    </message>
    <message>
        <source>Points given: {points}; cells with a presence: {presences}; cells of background: {background}; features used: {features}. On its own data: AUC {auc}, Boyce index {boyce}.</source>
        <translation>入力したポイント: {points}、在データのあるセル: {presences}、バックグラウンドのセル: {background}、使用した特徴量: {features}。モデル自体のデータでは、AUC {auc}、Boyce指数 {boyce}。</translation>
    </message>
    <message>
        <source>Points in or near key sites at the precision published. Many rows are second-hand: look at the source and the confidence of each. Hollow signs are of low confidence or unconfirmed.</source>
        <translation>公表された精度で示した、重要生息地の内部または付近のポイント。二次情報の行が多いため、各行の出典と信頼度を確認してください。白抜きの記号は、信頼度が低いか未確認であることを示します。</translation>
    </message>
    <message>
        <source>Points of features</source>
        <translation>保全対象のポイント</translation>
    </message>
    <message>
        <source>Points of layer {layer} less exact than a cell, left out: {points}.</source>
        <translation>レイヤ {layer} のうち、位置の正確さがセルに満たないため対象から外したポイント: {points}。</translation>
    </message>
    <message>
        <source>Points or polygons with one numeric field per criterion.</source>
        <translation>基準ごとに数値フィールドを1つ持つポイントまたはポリゴン。</translation>
    </message>
    <message>
        <source>Points or polygons; two at least.</source>
        <translation>ポイントまたはポリゴン。2個以上。</translation>
    </message>
    <message>
        <source>Points or polygons; two at least. In mode advanced they are the sources of current.</source>
        <translation>ポイントまたはポリゴン。2個以上。モード advanced では電流源となります。</translation>
    </message>
    <message>
        <source>Points where the species was found. Those less exact than a cell are left out; one per cell counts.</source>
        <translation>種が見つかったポイント。位置の正確さがセルに満たないものは対象から外し、セルごとに1点だけを用います。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>方針</translation>
    </message>
    <message>
        <source>Policy of the office (CSV)</source>
        <translation>機関の方針（CSV）</translation>
    </message>
    <message>
        <source>Pollution</source>
        <translation>汚染</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>ポリゴン</translation>
    </message>
    <message>
        <source>Polygons in any reference system; units are cut at its edge.</source>
        <translation>任意の座標参照系のポリゴン。計画単位は、その縁で切断します。</translation>
    </message>
    <message>
        <source>Polygons of features</source>
        <translation>保全対象のポリゴン</translation>
    </message>
    <message>
        <source>Polygons that do not overlap, as “Planning units” writes them.</source>
        <translation>「計画単位」が出力する、互いに重ならないポリゴン。</translation>
    </message>
    <message>
        <source>Polygons that do not overlap.</source>
        <translation>互いに重ならないポリゴン。</translation>
    </message>
    <message>
        <source>Polygons that overlap count once.</source>
        <translation>ポリゴンが重なる部分は1回だけ数えます。</translation>
    </message>
    <message>
        <source>Polygons with a field species_id that holds BFS, WNC, HC, AT, AL or SL.</source>
        <translation>フィールド species_id に BFS、WNC、HC、AT、AL、SL のいずれかを持つポリゴン。</translation>
    </message>
    <message>
        <source>Polygons with an area: {patches}. Connectivity is between two or more, so nothing was computed. Choose a layer with more polygons.</source>
        <translation>面積のあるポリゴン: {patches}。連結性は2個以上の間で求めるため、何も計算されていません。より多くのポリゴンを含むレイヤを選択してください。</translation>
    </message>
    <message>
        <source>Polygons. Their shapes are never simplified.</source>
        <translation>ポリゴン。形状を単純化することはありません。</translation>
    </message>
    <message>
        <source>Polygons: {polygons}; issues: {issues}; larger gaps, left out: {gaps}.</source>
        <translation>ポリゴン: {polygons}、問題点: {issues}、大きいため除外した隙間: {gaps}。</translation>
    </message>
    <message>
        <source>Polygons; without a layer the table habitats of the database is tested.</source>
        <translation>ポリゴン。レイヤを指定しない場合は、データベースのテーブル habitats を検査します。</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>悪い</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>個体群</translation>
    </message>
    <message>
        <source>Population estimates</source>
        <translation>個体群の推定値</translation>
    </message>
    <message>
        <source>Population figures with year and source</source>
        <translation>個体数の数値（年と出典付き）</translation>
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
        <source>Power lines and pipelines</source>
        <translation>送電線・パイプライン</translation>
    </message>
    <message>
        <source>Precision of the point (km)</source>
        <translation>ポイントの精度（km）</translation>
    </message>
    <message>
        <source>Prepare the designation of the site</source>
        <translation>サイトの登録・指定を準備</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>生息状況</translation>
    </message>
    <message>
        <source>Presences</source>
        <translation>在データ</translation>
    </message>
    <message>
        <source>Presences are too few or too near each other for a test in spatial blocks. How well the model carries is not known.</source>
        <translation>在データが少なすぎるか、互いに近すぎるため、空間ブロックによる検証ができません。モデルがほかの場所でどの程度通用するかは不明です。</translation>
    </message>
    <message>
        <source>Presences fitted</source>
        <translation>当てはめた在データ</translation>
    </message>
    <message>
        <source>Presences show where animals were found. Where nobody looked, habitat looks worse than it is.</source>
        <translation>在データは、動物が見つかった場所を示します。誰も探していない場所では、生息地は実際より悪く見えます。</translation>
    </message>
    <message>
        <source>Presences tested</source>
        <translation>検証した在データ</translation>
    </message>
    <message>
        <source>Present, confidence high or medium</source>
        <translation>生息（信頼度が高または中）</translation>
    </message>
    <message>
        <source>Press “{import}” and choose the first spreadsheet of the exercise; then the second.</source>
        <translation>「{import}」を押し、演習の1つ目の表計算シートを選択します。次に2つ目を選択します。</translation>
    </message>
    <message>
        <source>Press “{progress}” and choose a first day before the import and a last day not before it.</source>
        <translation>「{progress}」を押し、最初の日にはインポートより前の日、最後の日にはインポート以降の日を指定します。</translation>
    </message>
    <message>
        <source>Preview of scores</source>
        <translation>スコアのプレビュー</translation>
    </message>
    <message>
        <source>Preview on the map</source>
        <translation>地図上でプレビュー</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Private alleles</source>
        <translation>固有の対立遺伝子</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Probability at this distance</source>
        <translation>この距離での確率</translation>
    </message>
    <message>
        <source>Probability of a change of side in an occasion (first direction)</source>
        <translation>1つの調査機会に側が変わる確率（1番目の方向）</translation>
    </message>
    <message>
        <source>Probability of connectivity</source>
        <translation>連結確率</translation>
    </message>
    <message>
        <source>Probability of identity, the most telling loci first</source>
        <translation>同一遺伝子型の確率（識別力の高い遺伝子座から順に）</translation>
    </message>
    <message>
        <source>Probability to be on the other side an occasion later</source>
        <translation>次の調査機会に他方の側にいる確率</translation>
    </message>
    <message>
        <source>Probability to be seen in an occasion of mean effort</source>
        <translation>平均的な調査努力量の調査機会に確認される確率</translation>
    </message>
    <message>
        <source>Problem native species</source>
        <translation>問題のある在来種</translation>
    </message>
    <message>
        <source>Problem species and diseases</source>
        <translation>問題のある種・病気</translation>
    </message>
    <message>
        <source>Problem species of unknown origin</source>
        <translation>起源不明の問題種</translation>
    </message>
    <message>
        <source>Projected in metres, square cells, values above 0. Cells without data carry no current.</source>
        <translation>メートル単位の投影座標系で、セルは正方形、値は0より大きいものとします。データのないセルには電流が流れません。</translation>
    </message>
    <message>
        <source>Projected in metres, square cells, values of 1 or more.</source>
        <translation>メートル単位の投影座標系で、セルは正方形、値は1以上とします。</translation>
    </message>
    <message>
        <source>Proportion</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護の割合</translation>
    </message>
    <message>
        <source>Protected (%)</source>
        <translation>保護されている割合（%）</translation>
    </message>
    <message>
        <source>Protected and connected (%)</source>
        <translation>保護され連結している割合（%）</translation>
    </message>
    <message>
        <source>Protected and connected share of the region</source>
        <translation>対象地域のうち、保護され連結している割合</translation>
    </message>
    <message>
        <source>Protected and not connected share of the region</source>
        <translation>対象地域のうち、保護されているが連結していない割合</translation>
    </message>
    <message>
        <source>Protected area administration</source>
        <translation>保護地域の管理事務所</translation>
    </message>
    <message>
        <source>Protected areas</source>
        <translation>保護地域</translation>
    </message>
    <message>
        <source>Protected areas of the years of the period</source>
        <translation>期間内の年に指定された保護地域</translation>
    </message>
    <message>
        <source>Protected areas outside the region, up to this distance, serve as stepping stones.</source>
        <translation>対象地域の外でこの距離以内にある保護地域は、飛び石として働きます。</translation>
    </message>
    <message>
        <source>Protected share</source>
        <translation>保護されている割合</translation>
    </message>
    <message>
        <source>Protected share of the region</source>
        <translation>対象地域のうち、保護されている割合</translation>
    </message>
    <message>
        <source>Protected share of the study area by country, and the hectares that lack to 30 percent.</source>
        <translation>調査地域の保護されている割合（国別）と、30%に不足するヘクタール数。</translation>
    </message>
    <message>
        <source>Protected share that locks a unit</source>
        <translation>計画単位を選択に固定する保護の割合</translation>
    </message>
    <message>
        <source>Protected sites</source>
        <translation>保護されているサイト</translation>
    </message>
    <message>
        <source>Protected, but below the target</source>
        <translation>保護されているが目標値に満たない</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保護の状況</translation>
    </message>
    <message>
        <source>Protection and management</source>
        <translation>保護と管理</translation>
    </message>
    <message>
        <source>Protection unknown</source>
        <translation>保護の状況不明</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省・州・道・県など</translation>
    </message>
    <message>
        <source>Proximity: seen or not in an occasion. Count: how often. Multi: at one station an occasion.</source>
        <translation>proximity: 調査機会ごとの検出の有無。count: 検出の回数。multi: 1つの調査機会に1つの設置点でだけ検出。</translation>
    </message>
    <message>
        <source>Pseudonyms hang on it: the same identifier gives the same ones. Left empty, a new one is drawn.</source>
        <translation>仮名はこれに基づいて決まり、同じ識別子からは同じ仮名が作成されます。空欄の場合、新しい識別子を生成します。</translation>
    </message>
    <message>
        <source>Published cells by their size</source>
        <translation>大きさ別の公表したセル</translation>
    </message>
    <message>
        <source>Published corridors, left out because their lines are schematic: {number}. Give a layer of lines to count them.</source>
        <translation>線が模式的なため対象から外した、公表された回廊: {number}。これらを数えるには、ラインのレイヤを指定してください。</translation>
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
        <source>Published findings to compare with</source>
        <translation>比較対象の公表結果</translation>
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
        <source>Published point of the site</source>
        <translation>サイトの公表位置</translation>
    </message>
    <message>
        <source>Published points of the sites. Hollow signs are of low confidence.</source>
        <translation>サイトの公表位置。白抜きの記号は信頼度が低いことを示します。</translation>
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
        <source>Quality index</source>
        <translation>品質指数</translation>
    </message>
    <message>
        <source>Radius of restoration (m)</source>
        <translation>復元の半径（m）</translation>
    </message>
    <message>
        <source>Radius of the window (m)</source>
        <translation>ウィンドウの半径（m）</translation>
    </message>
    <message>
        <source>Ramsar 6</source>
        <translation>ラムサール基準6</translation>
    </message>
    <message>
        <source>Ramsar Information Sheet</source>
        <translation>ラムサール情報票</translation>
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
        <source>Ranges, habitats, sites or corridors: hectares of polygons, km of lines, number of points.</source>
        <translation>分布域、生息地、サイト、または回廊。ポリゴンはヘクタール、ラインはkm、ポイントは数。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Rank acceptability</source>
        <translation>順位の受容度</translation>
    </message>
    <message>
        <source>Rank compared</source>
        <translation>比較対象の順位</translation>
    </message>
    <message>
        <source>Rank of the cells</source>
        <translation>セルの順位</translation>
    </message>
    <message>
        <source>Rank priority areas</source>
        <translation>優先地域の順位付け</translation>
    </message>
    <message>
        <source>Rank under resistance contrasts of 10, 100 and 1000: {ranks}</source>
        <translation>移動抵抗のコントラスト10、100、1000での順位: {ranks}</translation>
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
        <source>Ranks</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Ranks the cells of a landscape: the cell whose loss costs the features least is removed, again and again. The last ones are the best, and the best tenth lies within the best fifth.</source>
        <translation>景観のセルを順位付けします。失っても保全対象への損失が最も小さいセルを、繰り返し取り除きます。最後に残るセルが最良で、最良の1割は最良の2割に含まれます。</translation>
    </message>
    <message>
        <source>Rapid loss (over 30 % in 10 years)</source>
        <translation>急速な損失（10年で30%超）</translation>
    </message>
    <message>
        <source>Rarity</source>
        <translation>希少性</translation>
    </message>
    <message>
        <source>Rarity adds up the shares that a unit has of all features (Williams et al. 1996). The replacement cost (Cabeza and Moilanen 2006) is what is lost at most without a unit; irreplaceable units have none.</source>
        <translation>希少性は、計画単位がすべての保全対象に占める割合の合計です（Williams et al. 1996）。代替コスト（Cabeza and Moilanen 2006）は、その計画単位がない場合に失われる量の最大値です。代替不可能な計画単位には代替コストがありません。</translation>
    </message>
    <message>
        <source>Raster {file} cannot be read. Nothing was computed. Choose a raster file that QGIS can open.</source>
        <translation>ラスタ {file} を読み込めません。何も計算されていません。QGISで開けるラスタファイルを選択してください。</translation>
    </message>
    <message>
        <source>Raster {layer} has costs below 0 in units: {units}. Nothing was computed. Correct the raster.</source>
        <translation>ラスタ {layer} に、コストが0未満の計画単位があります: {units}。何も計算されていません。ラスタを修正してください。</translation>
    </message>
    <message>
        <source>Raster {layer} has infinite values. Nothing was computed. Make barriers cells without data.</source>
        <translation>ラスタ {layer} に無限大の値があります。何も計算されていません。障壁はデータのないセルにしてください。</translation>
    </message>
    <message>
        <source>Raster {layer} has no classes: at most {classes} different whole numbers. Nothing was computed. Choose a classified raster.</source>
        <translation>ラスタ {layer} の値は区分ではありません。区分として使用できる整数は {classes} 種類までです。何も計算されていません。区分のラスタを選択してください。</translation>
    </message>
    <message>
        <source>Raster {layer} has no data in any unit. Nothing was computed. Check its extent and reference system, or leave it out.</source>
        <translation>ラスタ {layer} は、どの計画単位にもデータがありません。何も計算されていません。領域と座標参照系を確認するか、除外してください。</translation>
    </message>
    <message>
        <source>Raster {layer} has no data or values below 1. A resistance is 1 or more. Nothing was computed. Rescale its values.</source>
        <translation>ラスタ {layer} にデータがないか、1未満の値があります。移動抵抗は1以上でなければなりません。何も計算されていません。値を再スケールしてください。</translation>
    </message>
    <message>
        <source>Raster {layer} has no data or values outside 0 to 1, so that it is no suitability. Nothing was computed. Rescale its values.</source>
        <translation>ラスタ {layer} にデータがないか、0から1までの範囲外の値があり、生息適地性として使用できません。何も計算されていません。値を再スケールしてください。</translation>
    </message>
    <message>
        <source>Raster {layer} has no data or values that are not above 0, over which no current can be computed. Nothing was computed. Rescale its values, or make barriers cells without data.</source>
        <translation>ラスタ {layer} にデータがないか、0以下の値があり、電流を計算できません。何も計算されていません。値を再スケールするか、障壁をデータのないセルにしてください。</translation>
    </message>
    <message>
        <source>Raster {layer} has no projected coordinate system in metres, so that its moves have no length. Nothing was computed. Warp it to UTM, for example.</source>
        <translation>ラスタ {layer} にメートル単位の投影座標系がないため、移動の長さを求められません。何も計算されていません。UTMなどに再投影してください。</translation>
    </message>
    <message>
        <source>Raster {layer} has no value above 0. Nothing was computed. Choose a raster with values, or leave it out.</source>
        <translation>ラスタ {layer} に0より大きい値がありません。何も計算されていません。値のあるラスタを選択するか、除外してください。</translation>
    </message>
    <message>
        <source>Raster {layer} has sources that are not numbers of 0 or more. Nothing was computed. Correct its values.</source>
        <translation>ラスタ {layer} に、0以上の数値でない電流源があります。何も計算されていません。値を修正してください。</translation>
    </message>
    <message>
        <source>Raster {layer} has values below 0. Nothing was computed. Rescale its values, or choose another raster.</source>
        <translation>ラスタ {layer} に0未満の値があります。何も計算されていません。値を再スケールするか、別のラスタを選択してください。</translation>
    </message>
    <message>
        <source>Raster {layer} has values that are no whole numbers, so that they are no classes. Nothing was computed. Choose a raster of land-cover classes, resampled by the nearest neighbour.</source>
        <translation>ラスタ {layer} に整数でない値があり、区分として使用できません。何も計算されていません。最近傍法でリサンプリングした、土地被覆の区分のラスタを選択してください。</translation>
    </message>
    <message>
        <source>Raster {layer} is too fine for crossing {step}: its surroundings have more than 4 million cells. Nothing was computed. Use larger cells.</source>
        <translation>ラスタ {layer} は、越境移動 {step} に対して細かすぎます。周辺のセルが400万個を超えています。何も計算されていません。より大きいセルを使用してください。</translation>
    </message>
    <message>
        <source>Raster {layer} of {cells} cells needs about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the raster, or use larger cells.</source>
        <translation>セルが {cells} 個のラスタ {layer} には、約 {gigabytes} GBのメモリが必要です。使用できるのは {most} GBまでです。何も計算されていません。ラスタを切り抜くか、より大きいセルを使用してください。</translation>
    </message>
    <message>
        <source>Rasters of features</source>
        <translation>保全対象のラスタ</translation>
    </message>
    <message>
        <source>Rasters of {cells} cells need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Cut out the study area.</source>
        <translation>セルが {cells} 個のラスタには、約 {gigabytes} GBのメモリが必要です。使用できるのは {most} GBまでです。何も計算されていません。調査地域を切り抜いてください。</translation>
    </message>
    <message>
        <source>Rasters of {cells} cells, {features} of them, need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the rasters, use larger cells, or fewer rasters.</source>
        <translation>セルが {cells} 個のラスタ {features} 枚には、約 {gigabytes} GBのメモリが必要です。使用できるのは {most} GBまでです。何も計算されていません。ラスタを切り抜くか、より大きいセルを使用するか、ラスタを減らしてください。</translation>
    </message>
    <message>
        <source>Rasters {layer} and {first} do not cover the same cells. Nothing was computed. Clip or warp one to the extent of the other.</source>
        <translation>ラスタ {layer} と {first} が同じセルを覆っていません。何も計算されていません。一方を他方の領域に合わせて切り抜くか再投影してください。</translation>
    </message>
    <message>
        <source>Rasters {layer} and {first} have cells of different size. Nothing was computed. Warp one to the cells of the other.</source>
        <translation>ラスタ {layer} と {first} のセルの大きさが異なります。何も計算されていません。一方を他方のセルに合わせて再投影してください。</translation>
    </message>
    <message>
        <source>Rasters {layer} and {first} have different coordinate reference systems. Nothing was computed. Warp one to the other.</source>
        <translation>ラスタ {layer} と {first} の座標参照系が異なります。何も計算されていません。一方を他方に合わせて再投影してください。</translation>
    </message>
    <message>
        <source>Rate of females / males, 95 % interval</source>
        <translation>雌の率 / 雄の率、95%区間</translation>
    </message>
    <message>
        <source>Rates are estimated again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>この割合の誤ったコードを加えて、率を推定し直します。空欄の場合: 種ごとの値。</translation>
    </message>
    <message>
        <source>Rates estimated by the model</source>
        <translation>モデルによる率の推定値</translation>
    </message>
    <message>
        <source>Ratio that is a jump</source>
        <translation>段差とみなす比</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>準備状況</translation>
    </message>
    <message>
        <source>Readiness of sites (% of the required items)</source>
        <translation>サイトの準備状況（必須項目に占める%）</translation>
    </message>
    <message>
        <source>Readiness of sites for designation</source>
        <translation>サイトの登録準備状況</translation>
    </message>
    <message>
        <source>Reads forms that offices filled in, one or a folder of them, and takes them into the database: all of it or nothing. Sheets, headers and words may be in any of the seven languages.</source>
        <translation>機関が記入した様式（1つ、または1つのフォルダにまとめたもの）を読み込み、データベースに取り込みます。すべてを取り込むか、何も取り込まないかのどちらかです。シート、見出し、語は、7言語のいずれでもかまいません。</translation>
    </message>
    <message>
        <source>Realised animals</source>
        <translation>実現個体数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for restoration</source>
        <translation>復元の理由</translation>
    </message>
    <message>
        <source>Reasons for rejecting or flagging records</source>
        <translation>レコードを除外または要確認とした理由</translation>
    </message>
    <message>
        <source>Reasons for withholding records</source>
        <translation>レコードを非公開とした理由</translation>
    </message>
    <message>
        <source>Reasons for withholding survey effort</source>
        <translation>調査努力量を非公開とした理由</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>提供先</translation>
    </message>
    <message>
        <source>Recipient of an exact report</source>
        <translation>正確な位置を含む報告書の提供先</translation>
    </message>
    <message>
        <source>Recipient of an exact sheet</source>
        <translation>正確な位置を含む情報票の提供先</translation>
    </message>
    <message>
        <source>Recognised: {format}.</source>
        <translation>判別した形式: {format}。</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>提言</translation>
    </message>
    <message>
        <source>Recommendation in own words</source>
        <translation>提言（自由記述）</translation>
    </message>
    <message>
        <source>Recommendation {id} has a day of closing but is neither done nor dropped. Correct one of them.</source>
        <translation>提言 {id} には終了日がありますが、完了でも取り下げでもありません。どちらかを修正してください。</translation>
    </message>
    <message>
        <source>Recommendation {id} has no text. Write one.</source>
        <translation>提言 {id} に本文がありません。記入してください。</translation>
    </message>
    <message>
        <source>Recommendation {id} is addressed to “{addressee}”, which is no country or site of its level. Correct it.</source>
        <translation>提言 {id} の宛先は「{addressee}」ですが、そのレベルの国またはサイトではありません。修正してください。</translation>
    </message>
    <message>
        <source>Recommendation {id} is closed, but nothing says when. Fill in the day.</source>
        <translation>提言 {id} は終了していますが、いつ終了したか記載がありません。日付を記入してください。</translation>
    </message>
    <message>
        <source>Recommendation {id} is due or closed before it was issued. Correct the days.</source>
        <translation>提言 {id} の期限または終了日が、提示日より前です。日付を修正してください。</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>提言</translation>
    </message>
    <message>
        <source>Recommendations carried out</source>
        <translation>実施された提言</translation>
    </message>
    <message>
        <source>Recommendations dropped</source>
        <translation>取り下げられた提言</translation>
    </message>
    <message>
        <source>Recommendations past their due date</source>
        <translation>期限日を過ぎた提言</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Record of consultation</source>
        <translation>協議の記録</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Records and deployments checked</source>
        <translation>検査したレコードとカメラ設置</translation>
    </message>
    <message>
        <source>Records and deployments checked: {checked}; flagged: {flagged}; taken out: {rejected}; brought back: {restored}.</source>
        <translation>検査したレコードとカメラ設置: {checked}、要確認: {flagged}、除外: {rejected}、復帰: {restored}。</translation>
    </message>
    <message>
        <source>Records and rules</source>
        <translation>レコードと規則</translation>
    </message>
    <message>
        <source>Records brought back</source>
        <translation>復帰したレコード</translation>
    </message>
    <message>
        <source>Records by species</source>
        <translation>種ごとのレコード</translation>
    </message>
    <message>
        <source>Records changed</source>
        <translation>変更したレコード</translation>
    </message>
    <message>
        <source>Records checked</source>
        <translation>検査したレコード</translation>
    </message>
    <message>
        <source>Records flagged</source>
        <translation>要確認のレコード</translation>
    </message>
    <message>
        <source>Records held together</source>
        <translation>まとめて扱うレコード</translation>
    </message>
    <message>
        <source>Records in</source>
        <translation>読み込んだレコード</translation>
    </message>
    <message>
        <source>Records in = records used + records not used; each unused record has the first reason that holds.</source>
        <translation>データベースのレコード = 使用したレコード + 使用しなかったレコード。使用しなかった各レコードには、当てはまる最初の理由を示します。</translation>
    </message>
    <message>
        <source>Records in events</source>
        <translation>イベントに含まれるレコード</translation>
    </message>
    <message>
        <source>Records in no event</source>
        <translation>どのイベントにも含まれないレコード</translation>
    </message>
    <message>
        <source>Records in no event: {records}. {reason}</source>
        <translation>どのイベントにも含まれないレコード: {records}。{reason}</translation>
    </message>
    <message>
        <source>Records in the database</source>
        <translation>データベースのレコード</translation>
    </message>
    <message>
        <source>Records in the database, shared and withheld</source>
        <translation>データベースのレコード（共有と非公開）</translation>
    </message>
    <message>
        <source>Records in the model</source>
        <translation>モデルに用いたレコード</translation>
    </message>
    <message>
        <source>Records in, used and not used</source>
        <translation>レコードの内訳（全体、使用、不使用）</translation>
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
        <source>Records left out of the histories: {records}. {reason}</source>
        <translation>履歴の対象から外したレコード: {records}。{reason}</translation>
    </message>
    <message>
        <source>Records left out of the table of what is shared: {records}. {reason}</source>
        <translation>共有状況の表に含めなかったレコード: {records}。{reason}</translation>
    </message>
    <message>
        <source>Records not used</source>
        <translation>使用しなかったレコード</translation>
    </message>
    <message>
        <source>Records not used for crossings: {records}. {reason}</source>
        <translation>越境移動の判定に使用しなかったレコード: {records}。{reason}</translation>
    </message>
    <message>
        <source>Records of all species found by the same methods: their cells are the background.</source>
        <translation>同じ方法で見つかったすべての種のレコード。それらのセルをバックグラウンドとします。</translation>
    </message>
    <message>
        <source>Records of animals by month and country</source>
        <translation>月と国別の動物のレコード</translation>
    </message>
    <message>
        <source>Records of certain and probable identity are used; what the probable ones add is shown apart and never counted in the headline number.</source>
        <translation>個体識別が「確実」と「可能性が高い」レコードを使用しています。「可能性が高い」ものによる分は別に示し、主たる数値には含めません。</translation>
    </message>
    <message>
        <source>Records of individuals whose source states no grade: {records}. Rings and transmitters are taken as certain, all others as probable.</source>
        <translation>出典に等級の記載がない個体のレコード: {records}。足環と発信器によるものは「確実」、その他はすべて「可能性が高い」とみなします。</translation>
    </message>
    <message>
        <source>Records of one station that are so far apart in time, or farther, are independent.</source>
        <translation>同じカメラ設置点のレコードで、時間の間隔がこの値以上のものを独立とみなします。</translation>
    </message>
    <message>
        <source>Records of other species are left out.</source>
        <translation>ほかの種のレコードは対象から外します。</translation>
    </message>
    <message>
        <source>Records of the species as imported, with the flags of the quality tests. Exact coordinates: not to be passed on.</source>
        <translation>インポートしたままの種のレコードと、品質検査による要確認の理由。正確な座標を含むため、外部に渡さないでください。</translation>
    </message>
    <message>
        <source>Records of {owner}, shared with {recipient} on {created}.</source>
        <translation>{owner} のレコード。提供先: {recipient}、共有日: {created}。</translation>
    </message>
    <message>
        <source>Records on a side without effort in that occasion</source>
        <translation>その調査機会に調査努力量のない側のレコード</translation>
    </message>
    <message>
        <source>Records outside the period, in two occasions or from a transmitter</source>
        <translation>期間外のレコード、2つの調査機会にまたがるレコード、発信器のレコード</translation>
    </message>
    <message>
        <source>Records passed over: outside the period, in two occasions or from a transmitter {unfit}, without effort on their side {unsurveyed}. Animals on several sides in one occasion, of which the last is used: {several}.</source>
        <translation>用いなかったレコード: 期間外、2つの調査機会にまたがるもの、発信器によるもの {unfit}、その側に調査努力量がないもの {unsurveyed}。1つの調査機会に複数の側で確認され、最後の側を用いた個体: {several}。</translation>
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
        <source>Records shared</source>
        <translation>共有したレコード</translation>
    </message>
    <message>
        <source>Records shared, their effort not</source>
        <translation>レコードを共有、調査努力量は未共有</translation>
    </message>
    <message>
        <source>Records shared: {shared}. Records withheld: {withheld}.</source>
        <translation>共有したレコード: {shared}。非公開のレコード: {withheld}。</translation>
    </message>
    <message>
        <source>Records shared: {shared}; withheld: {withheld}.</source>
        <translation>共有したレコード: {shared}、非公開: {withheld}。</translation>
    </message>
    <message>
        <source>Records taken out</source>
        <translation>除外したレコード</translation>
    </message>
    <message>
        <source>Records that the standard cannot hold are withheld and counted by their reason. A text that a spreadsheet would take for a formula gets an apostrophe in front; the import of this plugin takes it off again.</source>
        <translation>標準で表せないレコードは非公開とし、理由別に数えます。表計算ソフトが数式とみなすおそれのある文字列には先頭にアポストロフィを付けます。このプラグインでインポートすると、アポストロフィは取り除かれます。</translation>
    </message>
    <message>
        <source>Records tied by it alone</source>
        <translation>そのカラムだけで位置に結び付くレコード</translation>
    </message>
    <message>
        <source>Records told by a side on which too few animals and stations could be meant: {records}.</source>
        <translation>側だけで示したレコードのうち、その側で該当しうる個体とカメラ設置点が少なすぎるもの: {records}。</translation>
    </message>
    <message>
        <source>Records unused</source>
        <translation>使用しなかったレコード</translation>
    </message>
    <message>
        <source>Records used</source>
        <translation>使用したレコード</translation>
    </message>
    <message>
        <source>Records used: {used} of {records}.</source>
        <translation>使用したレコード: {records} のうち {used}。</translation>
    </message>
    <message>
        <source>Records with a date only, a wrong clock, an unknown time zone, a coarsened place or no station are in no event; they are listed with their reason.</source>
        <translation>日付だけのもの、時計がずれているもの、タイムゾーンが不明のもの、位置が粗いもの、カメラ設置点のないものは、どのイベントにも含めず、理由とともに一覧にします。</translation>
    </message>
    <message>
        <source>Records withheld</source>
        <translation>非公開のレコード</translation>
    </message>
    <message>
        <source>Records without a time or a side, not drawn: {records}.</source>
        <translation>時刻または側がないため描画していないレコード: {records}。</translation>
    </message>
    <message>
        <source>Records: {records} of {all}; flagged: {flagged}; without a day: {undated}.</source>
        <translation>レコード: {records} / {all}、要確認: {flagged}、日付なし: {undated}。</translation>
    </message>
    <message>
        <source>Recreation</source>
        <translation>レクリエーション</translation>
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
        <source>Reference system {crs} is not equal-area in metres over the study area. Nothing was computed. Choose one that is, or leave it empty.</source>
        <translation>座標参照系 {crs} は、調査地域についてメートル単位の正積図法ではありません。何も計算されていません。メートル単位の正積図法を選択するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Remove the threat</source>
        <translation>脅威を取り除く</translation>
    </message>
    <message>
        <source>Remove this judge</source>
        <translation>この評価者を削除</translation>
    </message>
    <message>
        <source>Renewable energy</source>
        <translation>再生可能エネルギー</translation>
    </message>
    <message>
        <source>Repeated amplifications become one genotype: a heterozygote when each allele was seen twice, a homozygote after three identical positives (comparative rule, Frantz et al. 2003) or after seven (Taberlet et al. 1996). Rates of dropout and false alleles are measured after Broquet and Petit (2004) where a locus has 30 amplified heterozygotes.</source>
        <translation>反復増幅の結果を1つの遺伝子型にまとめます。ヘテロ接合体は各対立遺伝子が2回確認された場合に、ホモ接合体は同じ陽性結果が3回（比較法、Frantz et al. 2003）または7回（Taberlet et al. 1996）得られた場合に認めます。増幅されたヘテロ接合体が30以上ある遺伝子座では、脱落と偽対立遺伝子の率をBroquetとPetit（2004）の方法で測定します。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
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
        <source>Report on abundance (HTML)</source>
        <translation>個体数の報告書（HTML）</translation>
    </message>
    <message>
        <source>Report on crossing rates (HTML)</source>
        <translation>越境移動率の報告書（HTML）</translation>
    </message>
    <message>
        <source>Report on density (HTML)</source>
        <translation>密度の報告書（HTML）</translation>
    </message>
    <message>
        <source>Report on genetic diversity (HTML)</source>
        <translation>遺伝的多様性の報告書（HTML）</translation>
    </message>
    <message>
        <source>Report on joint areas (HTML)</source>
        <translation>共同地域の報告書（HTML）</translation>
    </message>
    <message>
        <source>Report on movement across borders (HTML)</source>
        <translation>越境移動の報告書（HTML）</translation>
    </message>
    <message>
        <source>Report on suitability (HTML)</source>
        <translation>生息適地性の報告書（HTML）</translation>
    </message>
    <message>
        <source>Report on survey effort (HTML)</source>
        <translation>調査努力量の報告書（HTML）</translation>
    </message>
    <message>
        <source>Report on the identities (HTML)</source>
        <translation>個体識別の報告書（HTML）</translation>
    </message>
    <message>
        <source>Report on the matches (HTML)</source>
        <translation>照合の報告書（HTML）</translation>
    </message>
    <message>
        <source>Report on the package (HTML)</source>
        <translation>パッケージの報告書（HTML）</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Representation of features</source>
        <translation>保全対象の代表性</translation>
    </message>
    <message>
        <source>Reproductive units</source>
        <translation>繁殖単位</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Required items</source>
        <translation>必須項目</translation>
    </message>
    <message>
        <source>Required items answered</source>
        <translation>回答済みの必須項目</translation>
    </message>
    <message>
        <source>Required items answered (%)</source>
        <translation>回答済みの必須項目（%）</translation>
    </message>
    <message>
        <source>Required items answered: {answered} of {required}.</source>
        <translation>回答済みの必須項目: {required} 件中 {answered} 件。</translation>
    </message>
    <message>
        <source>Required items of the Ramsar sheet that have a place in the database: {ris}. Answered for CHN-XINGKAI: {ris_chn}; for RUS-KHANKA: {ris_rus}, before the import {ris_before}. The form added who says so and when. CHN-XINGKAI gained nothing, for values of low confidence are no answers.</source>
        <translation>ラムサール情報票の必須項目のうち、データベースに対応する場所があるもの: {ris}。回答済みの項目は、CHN-XINGKAI: {ris_chn}、RUS-KHANKA: {ris_rus}（インポート前は {ris_before}）。様式によって加わったのは、誰がいつ述べたかです。信頼度の低い値は回答とみなさないため、CHN-XINGKAI では何も増えていません。</translation>
    </message>
    <message>
        <source>Required items to be written by hand: {items}.</source>
        <translation>手作業で記入する必須項目: {items}。</translation>
    </message>
    <message>
        <source>Research institution</source>
        <translation>研究機関</translation>
    </message>
    <message>
        <source>Resident, 12 months</source>
        <translation>定住（12か月）</translation>
    </message>
    <message>
        <source>Resident, 3 months</source>
        <translation>定住（3か月）</translation>
    </message>
    <message>
        <source>Resident, 6 months</source>
        <translation>定住（6か月）</translation>
    </message>
    <message>
        <source>Resident: at least 3 independent detections in the country over at least 6 months; 3 and 12 months show how much hangs on it. All other animals are transient. A round trip is a visit between two visits to one other country.</source>
        <translation>定住: 国内で6か月以上の間に3回以上の独立した検出があること。3か月と12か月の値は、期間の長さによる違いを示します。その他の個体はすべて一時的な滞在とします。往復とは、ほかの1つの国での滞在と滞在の間に、この国に滞在することをいいます。</translation>
    </message>
    <message>
        <source>Residents and round trips by country</source>
        <translation>国別の定住個体と往復</translation>
    </message>
    <message>
        <source>Resistance of barriers (CSV)</source>
        <translation>障壁の移動抵抗（CSV）</translation>
    </message>
    <message>
        <source>Resistance of classes (CSV)</source>
        <translation>区分の移動抵抗（CSV）</translation>
    </message>
    <message>
        <source>Resistance to movement</source>
        <translation>移動抵抗</translation>
    </message>
    <message>
        <source>Resistance to movement (raster)</source>
        <translation>移動抵抗（ラスタ）</translation>
    </message>
    <message>
        <source>Response curves</source>
        <translation>応答曲線</translation>
    </message>
    <message>
        <source>Responsible organisations</source>
        <translation>担当組織</translation>
    </message>
    <message>
        <source>Restoration and care needed</source>
        <translation>必要な復元と手入れ</translation>
    </message>
    <message>
        <source>Restore the habitat</source>
        <translation>生息地を復元</translation>
    </message>
    <message>
        <source>Review identities</source>
        <translation>個体識別の確認</translation>
    </message>
    <message>
        <source>Review issues</source>
        <translation>問題点の確認</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Richness is the mean number of alleles to expect in {copies} gene copies, the smallest number of any group at any locus.</source>
        <translation>豊富さとは、{copies} 個の遺伝子コピーに期待される対立遺伝子数の平均です。この数は、全グループと全遺伝子座を通じた遺伝子コピー数の最小値です。</translation>
    </message>
    <message>
        <source>Right value</source>
        <translation>正しい値</translation>
    </message>
    <message>
        <source>Rise of the probability of connectivity by the best new cross-border link</source>
        <translation>最良の新しい国境をまたぐリンクによる連結確率の上昇</translation>
    </message>
    <message>
        <source>Roads and railways</source>
        <translation>道路・鉄道</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Role for the species</source>
        <translation>種にとっての役割</translation>
    </message>
    <message>
        <source>Round trips to it</source>
        <translation>その国への往復</translation>
    </message>
    <message>
        <source>Rounded coordinates</source>
        <translation>丸められた座標</translation>
    </message>
    <message>
        <source>Roundness of a sliver</source>
        <translation>スライバポリゴンの円形度</translation>
    </message>
    <message>
        <source>Row {first} of file {other} tells of the same. Keep one of them.</source>
        <translation>ファイル {other} の {first} 行目が同じことを示しています。どちらかを残してください。</translation>
    </message>
    <message>
        <source>Row {row} of file {file} does not end: a quotation mark is not closed or a field is far too long. Nothing was changed. Mend this row, then import the file again.</source>
        <translation>ファイル {file} の {row} 行目が終わっていません。引用符が閉じていないか、フィールドが長すぎます。何も変更されていません。この行を修正してから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Row {row} of the cores has no shape. Nothing was computed. Delete the row or draw its shape.</source>
        <translation>コアエリアの {row} 行目に図形がありません。何も計算されていません。行を削除するか、図形を描画してください。</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} does not have as many cells as the header. Nothing was shared. Correct the row.</source>
        <translation>方針ファイル {file} の {row} 行目のセル数が見出し行と一致しません。何も共有されていません。この行を修正してください。</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} has in column {column} the value “{value}”, which is not accepted. Nothing was shared. Accepted: {accepted}.</source>
        <translation>方針ファイル {file} の {row} 行目、カラム {column} の値「{value}」は指定できません。何も共有されていません。指定できる値: {accepted}。</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} repeats a species, record type and recipient. Nothing was shared. Keep one of the rows.</source>
        <translation>方針ファイル {file} の {row} 行目で、種、レコードの種類、提供先の組み合わせが重複しています。何も共有されていません。どちらかの行だけを残してください。</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} would give {recipient} more than the limits of the plugin allow: column {column}, value “{value}”. Nothing was shared. Make the row stricter, or name the recipient with whom a written agreement exists.</source>
        <translation>方針ファイル {file} の {row} 行目は、プラグインの上限を超える内容を {recipient} に提供することになります: カラム {column}、値「{value}」。何も共有されていません。行の条件を厳しくするか、書面による合意のある提供先を指定してください。</translation>
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
        <source>Rows in</source>
        <translation>読み込んだ行</translation>
    </message>
    <message>
        <source>Rows in the public file</source>
        <translation>公開用ファイルの行数</translation>
    </message>
    <message>
        <source>Rows in, kept, rejected and changed, by file and sheet.</source>
        <translation>ファイルとシート別の、読み込んだ行、採用、除外、変更の数。</translation>
    </message>
    <message>
        <source>Rows kept</source>
        <translation>採用した行</translation>
    </message>
    <message>
        <source>Rows kept of each file: {kept}. Rows left blank in the first file: {blank_chn}; in the second: {blank_rus}, with the Hooded Crane, which is unconfirmed at RUS-KHANKA.</source>
        <translation>各ファイルで採用した行: {kept}。空欄のままの行は、1つ目のファイルで {blank_chn}、2つ目のファイルで {blank_rus}。これには、RUS-KHANKA では未確認のナベヅルが含まれます。</translation>
    </message>
    <message>
        <source>Rows left behind</source>
        <translation>元に残した行数</translation>
    </message>
    <message>
        <source>Rows of one name are one core. Without a field each row is a core, named by its number.</source>
        <translation>同じ名前の行は1つのコアエリアとします。フィールドを指定しない場合は、各行を1つのコアエリアとし、行の番号を名前とします。</translation>
    </message>
    <message>
        <source>Rows of the catalogues of other species are left out: {rows}.</source>
        <translation>個体一覧のほかの種の行は対象から外します: {rows}。</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>除外した行</translation>
    </message>
    <message>
        <source>Rows that are no records of their own</source>
        <translation>独立したレコードではない行</translation>
    </message>
    <message>
        <source>Rows whose place is told only by the side of the border: {records}.</source>
        <translation>国境のどちら側かだけで位置を示した行: {records}。</translation>
    </message>
    <message>
        <source>Rows with low confidence</source>
        <translation>信頼度の低い行</translation>
    </message>
    <message>
        <source>Rows withheld</source>
        <translation>非公開の行</translation>
    </message>
    <message>
        <source>Rows withheld: {rows}. {reason}</source>
        <translation>非公開の行: {rows}。{reason}</translation>
    </message>
    <message>
        <source>Rows without a code or a data set were left out, and never become an animal: {rows}.</source>
        <translation>コードまたはデータセットがないため対象から外した行（個体とみなすことはありません）: {rows}。</translation>
    </message>
    <message>
        <source>Rows without a place, left out: {rows}; they are of these features: {features}.</source>
        <translation>位置がないため対象から外した行: {rows}。次の保全対象の行です: {features}。</translation>
    </message>
    <message>
        <source>Rows without a polygon that has an area, left out: {rows}.</source>
        <translation>面積のあるポリゴンを持たないため対象から外した行: {rows}。</translation>
    </message>
    <message>
        <source>Rows written: {rows} ({table}).</source>
        <translation>書き出した行: {rows}（{table}）。</translation>
    </message>
    <message>
        <source>Rubbish</source>
        <translation>ごみ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Rule of removal</source>
        <translation>除去の規則</translation>
    </message>
    <message>
        <source>Rule of the consensus</source>
        <translation>コンセンサス遺伝子型の規則</translation>
    </message>
    <message>
        <source>Rule of the targets</source>
        <translation>目標値の規則</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run the quality tests</source>
        <translation>品質検査を実行</translation>
    </message>
    <message>
        <source>Run “Assess key sites by criteria”.</source>
        <translation>「基準による重要生息地の評価」を実行してください。</translation>
    </message>
    <message>
        <source>Runs of {algorithm} compared: of {before} and of {after}.</source>
        <translation>比較した {algorithm} の実行: {before} のものと {after} のもの。</translation>
    </message>
    <message>
        <source>Runs the whole chain: creates the database, loads the flagship species, takes in the counts, assesses and scores the key sites, links the flyways and writes the report.</source>
        <translation>一連の処理をすべて実行します。データベースを作成し、フラッグシップ種を読み込み、カウントを取り込み、重要生息地を評価してスコアを算出し、フライウェイを連結し、報告書を作成します。</translation>
    </message>
    <message>
        <source>SESSION makes each winter, or each winter of each country, a session of its own in one fit with one mask: a season has the year of its January. Density differs by session unless DENSITY_BY_SESSION is off; detection is common unless DETECTION_BY_SESSION is on. Numbers of sessions are never added up.</source>
        <translation>SESSION は、冬ごと、または国別の冬ごとに別々のセッションとし、1つのマスクと1回の当てはめで扱います。季節の年は、その1月の属する年とします。密度は、DENSITY_BY_SESSION をオフにしない限りセッションごとに異なり、検出は、DETECTION_BY_SESSION をオンにしない限り共通です。セッションの個体数を足し合わせることはありません。</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>内容のSHA-256</translation>
    </message>
    <message>
        <source>SHA256SUMS lists the checksums of all files; SIGNATURE, where there is one, is a signature over that list by the agreed passphrase.</source>
        <translation>SHA256SUMS はすべてのファイルのチェックサムの一覧です。SIGNATURE がある場合は、取り決めたパスフレーズによるこの一覧への署名です。</translation>
    </message>
    <message>
        <source>SIZE_KM2 is {size}. Nothing was computed. Choose a number above 0.</source>
        <translation>SIZE_KM2 の値は {size} です。何も計算されていません。0より大きい数値を指定してください。</translation>
    </message>
    <message>
        <source>SMART</source>
        <translation>SMART</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>試料</translation>
    </message>
    <message>
        <source>Samples and their animals</source>
        <translation>試料とその個体</translation>
    </message>
    <message>
        <source>Samples compared</source>
        <translation>比較した試料</translation>
    </message>
    <message>
        <source>Samples of laboratories that the calibration does not name are left out: {samples}.</source>
        <translation>較正に記載のない検査機関の試料は対象から外しました: {samples}。</translation>
    </message>
    <message>
        <source>Samples of no known group are left out: {samples}.</source>
        <translation>グループのわからない試料は対象から外します: {samples}。</translation>
    </message>
    <message>
        <source>Samples of other species are left out.</source>
        <translation>ほかの種の試料は対象から外します。</translation>
    </message>
    <message>
        <source>Samples that entered</source>
        <translation>対象とした試料</translation>
    </message>
    <message>
        <source>Samples that entered: {samples}; left out for too few loci: {left_out}; loci: {loci}.</source>
        <translation>対象とした試料: {samples}、遺伝子座が少なすぎるため外した試料: {left_out}、遺伝子座: {loci}。</translation>
    </message>
    <message>
        <source>Samples whose marker contradicts the sex that their source tells: {samples}. They are compared without a sex. Amplify the marker again.</source>
        <translation>マーカーが、出典に記された性別と矛盾する試料: {samples}。性別なしで比較しました。マーカーをもう一度増幅してください。</translation>
    </message>
    <message>
        <source>Samples whose sex was known by a marker alone: {samples}.</source>
        <translation>マーカーだけで性別が判明した試料: {samples}。</translation>
    </message>
    <message>
        <source>Samples with a smaller share of the loci are left out and named in the log by their number.</source>
        <translation>遺伝子座の割合がこれより小さい試料は対象から外し、ログに番号で示します。</translation>
    </message>
    <message>
        <source>Samples with genotypes</source>
        <translation>遺伝子型のある試料</translation>
    </message>
    <message>
        <source>Samples, ECM (Miller et al. 2005)</source>
        <translation>試料、ECM（Miller et al. 2005）</translation>
    </message>
    <message>
        <source>Samples, TIRM (Miller et al. 2005)</source>
        <translation>試料、TIRM（Miller et al. 2005）</translation>
    </message>
    <message>
        <source>Samples, laboratories and what the loci tell</source>
        <translation>試料、検査機関、遺伝子座の識別力</translation>
    </message>
    <message>
        <source>Samples: {samples}; animals proposed: {animals}; pairs that match but were kept apart: {conflicts}. A person confirms or refuses the proposals.</source>
        <translation>試料: {samples}、提案した個体: {animals}、一致するが別の個体として残した組: {conflicts}。提案は担当者が確認または却下します。</translation>
    </message>
    <message>
        <source>Sampling design</source>
        <translation>調査デザイン</translation>
    </message>
    <message>
        <source>Satellite imagery</source>
        <translation>衛星画像</translation>
    </message>
    <message>
        <source>Save profile…</source>
        <translation>プロファイルを保存…</translation>
    </message>
    <message>
        <source>Saved mapping of columns</source>
        <translation>保存したカラムの対応付け</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>学名</translation>
    </message>
    <message>
        <source>Scope of the threat</source>
        <translation>脅威の範囲</translation>
    </message>
    <message>
        <source>Scope unknown</source>
        <translation>範囲不明</translation>
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
        <source>Scored units to compare with</source>
        <translation>比較対象のスコア算出済みの単位</translation>
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
        <source>Seasons counted on different days</source>
        <translation>異なる日にカウントした季節</translation>
    </message>
    <message>
        <source>Seasons needed</source>
        <translation>必要な季節</translation>
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
        <source>Seasons with a joint total</source>
        <translation>共同の合計がある季節</translation>
    </message>
    <message>
        <source>Seasons with counts on one side</source>
        <translation>一方の側だけにカウントのある季節</translation>
    </message>
    <message>
        <source>Seasons with counts on several sides</source>
        <translation>複数の側にカウントのある季節</translation>
    </message>
    <message>
        <source>Seasons without any count are left out; they need as many complete seasons as the rule asks for.</source>
        <translation>カウントのまったくない季節は省きます。判定には、規則が求める数の網羅的な季節が必要です。</translation>
    </message>
    <message>
        <source>Second agency</source>
        <translation>2番目の機関</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>2番目のコード</translation>
    </message>
    <message>
        <source>Second list</source>
        <translation>2番目の一覧</translation>
    </message>
    <message>
        <source>Section of the form</source>
        <translation>様式の該当欄</translation>
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
        <source>Seen, at least</source>
        <translation>確認された最小回数</translation>
    </message>
    <message>
        <source>Segments are lines only where the office has a boundary of its own: the table border_lines, or the layer border_lines with side_a, side_b and status in the file that the settings name. Otherwise the bundled strips serve for computing, and the result is a table and a strip chart by kilometre, never a line.</source>
        <translation>区間がラインになるのは、利用機関が自身の境界を持つ場合だけです。それは、テーブル border_lines、または設定で指定したファイルにあり side_a、side_b、status を持つレイヤ border_lines です。それ以外の場合は付属の境界帯を使って計算し、結果は表とキロメートル単位の帯状の図になり、ラインにはなりません。</translation>
    </message>
    <message>
        <source>Segments with crossings</source>
        <translation>越境移動のある区間</translation>
    </message>
    <message>
        <source>Select priority areas</source>
        <translation>優先地域の選定</translation>
    </message>
    <message>
        <source>Selected units</source>
        <translation>選択された計画単位</translation>
    </message>
    <message>
        <source>Selects the planning units that reach the targets of all features at the least cost, or, within a budget, with the least shortfall or the most targets met.</source>
        <translation>すべての保全対象の目標値を最小コストで達成する計画単位、または予算内で、不足が最小となるか、達成する目標値の数が最大となる計画単位を選択します。</translation>
    </message>
    <message>
        <source>Sensitive records with a place</source>
        <translation>位置のある機微なレコード</translation>
    </message>
    <message>
        <source>Separate restricted rows</source>
        <translation>制限対象の行の分離</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Severity of the threat</source>
        <translation>脅威の深刻度</translation>
    </message>
    <message>
        <source>Severity unknown</source>
        <translation>深刻度不明</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Sex markers</source>
        <translation>性別マーカー</translation>
    </message>
    <message>
        <source>Shape of the curve</source>
        <translation>曲線の形</translation>
    </message>
    <message>
        <source>Shape of the units</source>
        <translation>計画単位の形</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Share detections</source>
        <translation>検出の共有</translation>
    </message>
    <message>
        <source>Share of ProtConn by movement inside protected land alone</source>
        <translation>ProtConnのうち、保護された土地の中だけの移動による割合</translation>
    </message>
    <message>
        <source>Share of ProtConn that needs movement over land without protection</source>
        <translation>ProtConnのうち、保護されていない土地を通る移動を必要とする割合</translation>
    </message>
    <message>
        <source>Share of ProtConn that needs protected areas outside the region</source>
        <translation>ProtConnのうち、対象地域の外の保護地域を必要とする割合</translation>
    </message>
    <message>
        <source>Share of animals seen in more than one country</source>
        <translation>2か国以上で確認された個体の割合</translation>
    </message>
    <message>
        <source>Share of each feature that is left when the least valuable cells are removed one after another.</source>
        <translation>価値の最も低いセルから順に取り除いたときに残る、各保全対象の割合。</translation>
    </message>
    <message>
        <source>Share of loci needed</source>
        <translation>必要な遺伝子座の割合</translation>
    </message>
    <message>
        <source>Share of simulated populations of like animals that look as unlike as these samples: {p}. A small share speaks for TIRM.</source>
        <translation>均質な個体からなる個体群のシミュレーションのうち、個体間の差がこの試料と同じくらい大きく見えるものの割合: {p}。割合が小さい場合、TIRMが支持されます。</translation>
    </message>
    <message>
        <source>Share of sites used</source>
        <translation>利用サイトの割合</translation>
    </message>
    <message>
        <source>Share of the cells, the best ones</source>
        <translation>セルの割合（最良のものから）</translation>
    </message>
    <message>
        <source>Share of the draws among the best</source>
        <translation>最良のものに入る抽出の割合</translation>
    </message>
    <message>
        <source>Share of the features</source>
        <translation>保全対象の割合</translation>
    </message>
    <message>
        <source>Share of the lasso</source>
        <translation>lassoの割合</translation>
    </message>
    <message>
        <source>Share of the population</source>
        <translation>個体群に占める割合</translation>
    </message>
    <message>
        <source>Share of the random draws of weights and missing values in which a unit is among the best; near 1 it is so whatever the weights are.</source>
        <translation>重みと欠落値の無作為抽出のうち、その単位が最良のものに入る割合。1に近い場合、重みがどうであっても最良のものに入ります。</translation>
    </message>
    <message>
        <source>Share of the required items of a sheet that the database answers, for the sheet nearest to complete. Values of low confidence, points in place of boundaries and counts of too few seasons are no answers. Items that the database has no place for are not in the share.</source>
        <translation>情報票の必須項目のうち、データベースで回答できる割合。完成に最も近い情報票について示します。信頼度の低い値、境界の代わりのポイント、季節数が足りないカウントは、回答とみなしません。データベースに対応する場所のない項目は、割合に含めません。</translation>
    </message>
    <message>
        <source>Share of the segment that lies within 1 km of a barrier of each kind; other segments have none.</source>
        <translation>区間のうち、各種類の障壁から1 km以内にある部分の割合。ほかの区間には該当する部分がありません。</translation>
    </message>
    <message>
        <source>Share of the solutions</source>
        <translation>解に含まれる割合</translation>
    </message>
    <message>
        <source>Share of wrong identities</source>
        <translation>個体識別の誤りの割合</translation>
    </message>
    <message>
        <source>Share seen on both sides, a minimum</source>
        <translation>両側で確認された割合（最小値）</translation>
    </message>
    <message>
        <source>Share the records that are still missing</source>
        <translation>まだ不足しているレコードを共有</translation>
    </message>
    <message>
        <source>Share used of each site, and given what was found there.</source>
        <translation>各サイトの利用の割合と、そのサイトでの検出を考慮した値。</translation>
    </message>
    <message>
        <source>Share used, detection, and their covariates, with 95 % intervals.</source>
        <translation>利用の割合、検出、およびそれぞれの共変量。95%区間を付けます。</translation>
    </message>
    <message>
        <source>Share with a detection</source>
        <translation>検出のあったサイトの割合</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Sheet {file}. Required items answered: {answered} of {required}.</source>
        <translation>情報票 {file}。回答済みの必須項目: {required} 件中 {answered} 件。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” has no usable row of this site and year. Fill it in or correct it.</source>
        <translation>シート「{sheet}」に、このサイトと年の使用できる行がありません。記入または修正してください。</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>情報票の種類</translation>
    </message>
    <message>
        <source>Shift of Chinese online maps to be undone</source>
        <translation>補正する中国のオンライン地図のずれ</translation>
    </message>
    <message>
        <source>Shifts of habitats</source>
        <translation>生息地の移動</translation>
    </message>
    <message>
        <source>Shipping routes</source>
        <translation>航路</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>地図に表示</translation>
    </message>
    <message>
        <source>Shown: {percent} of the corridors and their cores, {hectares} ha; cells through which the way costs up to {excess} m (at resistance 1) more than the least.</source>
        <translation>表示: 回廊とそのコアエリアの {percent}、{hectares} ha。通る経路のコストが最小コストを上回る分が {excess} m（移動抵抗1での値）までのセルです。</translation>
    </message>
    <message>
        <source>Shows the threats to sites and corridors by their impact, sums them by species, corridor and site, and tells which organisation is responsible where. Persons are never shown.</source>
        <translation>サイトと回廊への脅威を影響度別に示し、種、回廊、サイトごとに集計し、どこをどの組織が担当しているかを示します。個人を示すことはありません。</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>側</translation>
    </message>
    <message>
        <source>Side of a block (km)</source>
        <translation>ブロックの一辺（km）</translation>
    </message>
    <message>
        <source>Side of the border not known</source>
        <translation>国境のどちら側か不明</translation>
    </message>
    <message>
        <source>Side of the border open</source>
        <translation>国境のどちら側か未定</translation>
    </message>
    <message>
        <source>Side of the border, declared</source>
        <translation>国境の側（申告）</translation>
    </message>
    <message>
        <source>Side {side} has animals but no effort in days of cameras or hair traps after the first occasion. Not surveyed is not the same as not crossed, and no rate was estimated. Import the effort, or leave the side out of COUNTRIES.</source>
        <translation>側 {side} では個体が確認されていますが、最初の調査機会より後に、カメラまたはヘアトラップの稼働日数による調査努力量がありません。調査されていないことと越境していないことは異なるため、率は推定されていません。調査努力量をインポートするか、COUNTRIES からこの側を外してください。</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>両側</translation>
    </message>
    <message>
        <source>Sides of the border on which the stations lie. Nothing chosen means all, the unknown ones too.</source>
        <translation>カメラ設置点が国境のどの国の側にあるか。選択しない場合は、不明のものも含めてすべてとします。</translation>
    </message>
    <message>
        <source>Signed with a passphrase</source>
        <translation>パスフレーズによる署名</translation>
    </message>
    <message>
        <source>Similarity to the conditions of the model (raster)</source>
        <translation>モデルの条件との類似度（ラスタ）</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Site assessment</source>
        <translation>サイト評価</translation>
    </message>
    <message>
        <source>Site assessments</source>
        <translation>サイト評価</translation>
    </message>
    <message>
        <source>Site {site} has no point in the database.</source>
        <translation>サイト {site} のポイントがデータベースにありません。</translation>
    </message>
    <message>
        <source>Site {site} lists no species that the chosen sheet is for. Nothing was written. Choose another sheet, or add the species to table site_species.</source>
        <translation>サイト {site} には、選択した情報票が対象とする種が登録されていません。何も書き出されていません。別の情報票を選択するか、テーブル site_species に種を追加してください。</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Sites and their latest assessment</source>
        <translation>サイトとその最新の評価</translation>
    </message>
    <message>
        <source>Sites by readiness</source>
        <translation>準備状況別のサイト</translation>
    </message>
    <message>
        <source>Sites in the form</source>
        <translation>様式に含めるサイト</translation>
    </message>
    <message>
        <source>Sites of a joint area</source>
        <translation>共同地域のサイト</translation>
    </message>
    <message>
        <source>Sites of joint study areas</source>
        <translation>共同調査地域のサイト</translation>
    </message>
    <message>
        <source>Sites of joint study areas with their latest assessment. An area is a list of sites; it has no boundary.</source>
        <translation>共同調査地域のサイトとその最新の評価。地域はサイトの一覧であり、境界はありません。</translation>
    </message>
    <message>
        <source>Sites of one population in consecutive seasons. Inferred links join nearest sites and are not tracks of birds.</source>
        <translation>連続する季節における同じ個体群のサイト。推定による連結は最も近いサイト同士を結んだもので、鳥の移動の軌跡ではありません。</translation>
    </message>
    <message>
        <source>Sites of the areas</source>
        <translation>地域内のサイト</translation>
    </message>
    <message>
        <source>Sites side by side, each with its office and year: {together_sites}. Neither side has shared a count, and that is not zero.</source>
        <translation>機関と年を付けて並べたサイト: {together_sites}。どちらの側もカウントを共有していませんが、それは0ではありません。</translation>
    </message>
    <message>
        <source>Sites that belong together across a border</source>
        <translation>国境をまたいで一体をなすサイト</translation>
    </message>
    <message>
        <source>Sites whose threats nobody assessed, which does not mean that there are none: {number}.</source>
        <translation>脅威を誰も評価していないサイト（脅威がないという意味ではありません）: {number}。</translation>
    </message>
    <message>
        <source>Sites with a count</source>
        <translation>カウントのあるサイト</translation>
    </message>
    <message>
        <source>Sites with a verdict by the current edition of the 1 % level</source>
        <translation>1%基準値の最新の版による判定のあるサイト</translation>
    </message>
    <message>
        <source>Sites with a visit: {sites}; at least {least} are needed. Nothing was computed. Add sites.</source>
        <translation>訪問のあったサイト: {sites}、必要な数: {least} 以上。何も計算されていません。サイトを追加してください。</translation>
    </message>
    <message>
        <source>Sites with their use</source>
        <translation>サイトとその利用</translation>
    </message>
    <message>
        <source>Sites: {sites}; share with a detection: {naive}. Share used: {mean_psi} ({low_psi} to {high_psi}). Detection by one visit to a used site: {mean_p} ({low_p} to {high_p}).</source>
        <translation>サイト: {sites}、検出のあった割合: {naive}。利用サイトの割合: {mean_psi}（{low_psi}～{high_psi}）。利用サイトへの1回の訪問での検出: {mean_p}（{low_p}～{high_p}）。</translation>
    </message>
    <message>
        <source>Six flagship species, six countries: what is known, what is shared, what is missing</source>
        <translation>フラッグシップ種6種と6か国: わかっていること、共有されているデータ、欠けていること</translation>
    </message>
    <message>
        <source>Sliver</source>
        <translation>スライバポリゴン</translation>
    </message>
    <message>
        <source>Slow loss (1 to 10 % in 10 years)</source>
        <translation>緩やかな損失（10年で1～10%）</translation>
    </message>
    <message>
        <source>Smaller changes are not listed; the tables count them.</source>
        <translation>これより小さい変化は一覧に含めませんが、表の数値には含めます。</translation>
    </message>
    <message>
        <source>Smaller gaps are not listed; the tables count them.</source>
        <translation>これより小さい保全ギャップは一覧に含めませんが、表の数値には含めます。</translation>
    </message>
    <message>
        <source>Smaller parts are listed.</source>
        <translation>これより小さい部分を一覧に示します。</translation>
    </message>
    <message>
        <source>Smallest area mapped (ha)</source>
        <translation>地図化する最小面積（ha）</translation>
    </message>
    <message>
        <source>Smallest gap (ha)</source>
        <translation>最小の保全ギャップ（ha）</translation>
    </message>
    <message>
        <source>So far beyond the radius current may flow, but has no sources.</source>
        <translation>半径の外で、電流は流れうるが電流源を置かない範囲の距離。</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>解</translation>
    </message>
    <message>
        <source>Solutions: {solved}; largest residual: {residual}.</source>
        <translation>解: {solved}、最大の残差: {residual}。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Sources (raster)</source>
        <translation>電流源（ラスタ）</translation>
    </message>
    <message>
        <source>Sources differ on the area: {areas}.</source>
        <translation>面積が出典によって異なります: {areas}。</translation>
    </message>
    <message>
        <source>Sources that agree</source>
        <translation>一致する出典の数</translation>
    </message>
    <message>
        <source>Sources that answer no</source>
        <translation>「いいえ」と答えた出典の数</translation>
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
        <source>Spacing of the mask (m)</source>
        <translation>マスクの間隔（m）</translation>
    </message>
    <message>
        <source>Spatial blocks, group {fold}</source>
        <translation>空間ブロック、グループ {fold}</translation>
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
        <source>Species of the site</source>
        <translation>サイトの種</translation>
    </message>
    <message>
        <source>Species shown in the project; none chosen means all.</source>
        <translation>プロジェクトに表示する種。選択しない場合はすべて表示します。</translation>
    </message>
    <message>
        <source>Species {species}, {agencies}: by the codes alone animals at least {joint}; the lists add up to {listed}, of which counted twice: {twice}.</source>
        <translation>種 {species}、{agencies}: コードだけに基づく最小個体数 {joint}、一覧の合計 {listed}、うち二重に数えた個体 {twice}。</translation>
    </message>
    <message>
        <source>Species {species}, {countries}: animals at least {joint}, at most {most}.</source>
        <translation>種 {species}、{countries}: 最小個体数 {joint}、最大個体数 {most}。</translation>
    </message>
    <message>
        <source>Species {species}, {countries}: animals at least {joint}; national lists add up to {national}, of which counted twice: {twice}.</source>
        <translation>種 {species}、{countries}: 最小個体数 {joint}、国別の一覧の合計 {national}、うち二重に数えた個体 {twice}。</translation>
    </message>
    <message>
        <source>Spread crossings over border segments</source>
        <translation>越境移動の国境区間への配分</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>安定</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>標準誤差</translation>
    </message>
    <message>
        <source>Start (date and time)</source>
        <translation>開始（日付と時刻）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>State of the recommendations</source>
        <translation>提言の状況</translation>
    </message>
    <message>
        <source>State, pressure and response are asked as in the monitoring of Important Bird Areas (BirdLife International 2006); threats are those of the IUCN-CMP classification (Salafsky et al. 2008).</source>
        <translation>状態、圧力、対応は、重要野鳥生息地のモニタリング（BirdLife International 2006）と同じ方法で尋ねます。脅威はIUCN-CMPの分類（Salafsky et al. 2008）によります。</translation>
    </message>
    <message>
        <source>Statements of a need: {kept}, in rows: {rows}; with polygons: {polygons}; on which sources differ: {disputed}.</source>
        <translation>必要性の記載: {kept}、行: {rows}、ポリゴンのある行: {polygons}、出典によって異なる行: {disputed}。</translation>
    </message>
    <message>
        <source>Station or location</source>
        <translation>カメラ設置点または地点</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>調査地点</translation>
    </message>
    <message>
        <source>Stations that are told only together with others of their cell, because their records or their effort would single them out: {stations}.</source>
        <translation>レコードまたは調査努力量から特定されるおそれがあるため、同じセルのほかのカメラ設置点とまとめてだけ示したカメラ設置点: {stations}。</translation>
    </message>
    <message>
        <source>Stations whose clock is read as UTC, because its offset is not known: {stations}.</source>
        <translation>UTCとの時差が不明なため、時計をUTCとして読み取った設置点: {stations}。</translation>
    </message>
    <message>
        <source>Stations whose place is generalised: {stations}. Nothing was estimated, because coarse places make animals seem to move farther. Ask the neighbour for exact places, or give the width of the grid.</source>
        <translation>位置をぼかした設置点: {stations}。粗い位置では個体が実際より遠くまで移動したように見えるため、何も推定されていません。隣国に正確な位置を依頼するか、グリッドの幅を指定してください。</translation>
    </message>
    <message>
        <source>Stations with effort</source>
        <translation>調査努力量のあるカメラ設置点</translation>
    </message>
    <message>
        <source>Stations with effort: {stations}; trap-days: {days}.</source>
        <translation>調査努力量のあるカメラ設置点: {stations}、カメラ稼働日数: {days}。</translation>
    </message>
    <message>
        <source>Stations with usage</source>
        <translation>設置点と稼働状況</translation>
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
        <source>Steep decline</source>
        <translation>急激な減少</translation>
    </message>
    <message>
        <source>Step 10: look for a second line of evidence for matches across the border, such as other markers or a photo of an animal that was handled. Confirm or refuse the proposals, and run again: confirmed links stay.</source>
        <translation>手順10: 国境をまたぐ一致については、別のマーカーや、捕獲を受けた個体の写真など、第2の証拠を探します。提案を確認または却下し、もう一度実行します。確認済みの結び付きはそのまま残ります。</translation>
    </message>
    <message>
        <source>Step 2: import simulated_genotypes.csv under the same name. Records kept: 2,080, four amplifications of 12 loci and of a sex marker.</source>
        <translation>手順2: simulated_genotypes.csv を同じ名前でインポートします。採用されるレコード: 2,080件（12の遺伝子座と性別マーカーの増幅各4回）。</translation>
    </message>
    <message>
        <source>Step 3: run “Match genotypes” with SPECIES AT. The log tells 39 samples that entered, one with too few loci, and 17 animals. The two laboratories are not calibrated: 380 pairs were not compared, and no animal is on both sides of the border.</source>
        <translation>手順3: SPECIES に AT を指定して「遺伝子型の照合」を実行します。ログには、対象となった試料39点、遺伝子座が少なすぎた試料1点、17個体と示されます。2つの検査機関の間に較正がないため、380組は比較されず、国境の両側で確認された個体はありません。</translation>
    </message>
    <message>
        <source>Step 4: open simulated_calibration.csv in a table program. At PTI010 the differences between the laboratories scatter by more than half a base pair, and laboratory B calls FCA441 otherwise, F441.</source>
        <translation>手順4: simulated_calibration.csv を表計算プログラムで開きます。PTI010 では、検査機関の間の差が0.5塩基対を超えてばらついています。検査機関Bでは、FCA441 を F441 という別の名前で呼んでいます。</translation>
    </message>
    <message>
        <source>Step 5: run again with this file as CALIBRATION. All 741 pairs are compared, of them 380 across the border. Now there are 14 animals; three of them were sampled on both sides.</source>
        <translation>手順5: このファイルを CALIBRATION に指定して、もう一度実行します。全741組が比較され、うち380組は国境をまたぐものです。個体は14となり、そのうち3個体の試料は両側で採取されています。</translation>
    </message>
    <message>
        <source>Step 6: look at the plot. Pairs at none or one mismatching locus are of one animal; after a gap follow the pairs of different animals. Without a gap more loci are needed.</source>
        <translation>手順6: 図を確認します。不一致の遺伝子座が0または1の組は同じ個体のもので、隔たりを置いて、異なる個体の組が続きます。隔たりがなければ、遺伝子座を増やす必要があります。</translation>
    </message>
    <message>
        <source>Step 7: read the false matches to expect in the report: 0.058, and across the border 0.037, if all animals were full siblings. That is few, but not below 0.05 for pairs that share fewer loci: 8 animals are certain and 6 probable.</source>
        <translation>手順7: 報告書で、誤った一致の期待数を読み取ります。すべての個体が全きょうだいの場合は0.058、国境をまたぐものは0.037です。少ない値ですが、共通する遺伝子座の少ない組では0.05を下回らないため、8個体が「確実」、6個体が「可能性が高い」となります。</translation>
    </message>
    <message>
        <source>Step 8: open the table of pairs. The two of sample simulated-36 that differ at one locus differ by dropout alone, and are probable. Amplify this locus again before a match may become certain.</source>
        <translation>手順8: 組のテーブルを開きます。試料 simulated-36 を含み、1つの遺伝子座で異なる2組は、脱落による違いだけで、「可能性が高い」となっています。一致を「確実」とするには、先にこの遺伝子座をもう一度増幅してください。</translation>
    </message>
    <message>
        <source>Step 9: sort the pairs by status. There is no conflict; one would have a sample that matches two animals, to be amplified again. In the table of loci FCA441 has the most dropout, 10.7 percent.</source>
        <translation>手順9: 組を状態で並べ替えます。この演習に矛盾はありません。矛盾がある場合は、2つの個体に一致する試料が含まれ、その試料をもう一度増幅する必要があります。遺伝子座のテーブルでは、FCA441 の脱落が最も多く、10.7%です。</translation>
    </message>
    <message>
        <source>Steps (value: score)</source>
        <translation>段階（値: スコア）</translation>
    </message>
    <message>
        <source>Steps faster than the species can (tiger 60, leopards 40, birds 1500 km a day) put both their records aside. Every record is used or has its reason in the table of records not used. A record on a side that is not chosen still parts the records before and after it.</source>
        <translation>種に可能な速さ（1日にトラ60 km、ヒョウ類40 km、鳥1500 km）を超える移動があった場合、その両端のレコードは使用しません。すべてのレコードは、使用されるか、使用しなかったレコードのテーブルに理由とともに示されます。選択していない側のレコードも、その前後のレコードを区切るために用います。</translation>
    </message>
    <message>
        <source>Storms and floods</source>
        <translation>暴風雨・洪水</translation>
    </message>
    <message>
        <source>Straight lines from record to record in the order of time, not the way that was taken. The places are exact and not to be passed on.</source>
        <translation>記録を時間の順に結んだ直線であり、実際に通った経路ではありません。位置は正確なため、外部に渡してはいけません。</translation>
    </message>
    <message>
        <source>Strength of the connections kept: {kept}; cut: {cut}.</source>
        <translation>保たれた接続の強さ: {kept}、切断された接続の強さ: {cut}。</translation>
    </message>
    <message>
        <source>Stretches of border</source>
        <translation>国境の区間</translation>
    </message>
    <message>
        <source>Stretches of border: {stretches}; with a jump: {jumps}; without data on one side: {no_data}. A jump is more often a change of legend than of the land: compare the layers before use.</source>
        <translation>国境の区間: {stretches}、段差のあるもの: {jumps}、一方の側にデータがないもの: {no_data}。段差は、土地の違いよりも凡例の違いによることが多くあります。使用する前にレイヤを比較してください。</translation>
    </message>
    <message>
        <source>Stretches that jump</source>
        <translation>段差のある区間</translation>
    </message>
    <message>
        <source>Strong increase</source>
        <translation>大幅な増加</translation>
    </message>
    <message>
        <source>Studies the site</source>
        <translation>サイトを研究</translation>
    </message>
    <message>
        <source>Study a joint area on both sides</source>
        <translation>共同地域の両側の比較</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>調査地域</translation>
    </message>
    <message>
        <source>Study area {area} has no site. Nothing was computed. Add its sites to the table study_area_sites.</source>
        <translation>調査地域 {area} にサイトがありません。何も計算されていません。テーブル study_area_sites にサイトを追加してください。</translation>
    </message>
    <message>
        <source>Study area {area} names sites that the database does not list: {sites}. Nothing was computed. Add them to the table sites, or correct the table study_area_sites.</source>
        <translation>調査地域 {area} に、データベースに登録されていないサイトが指定されています: {sites}。何も計算されていません。テーブル sites に追加するか、テーブル study_area_sites を修正してください。</translation>
    </message>
    <message>
        <source>Study area {area}: seasons with a count on one side {one}, on several sides {several}, added {added}.</source>
        <translation>調査地域 {area}: 一方の側だけにカウントのある季節 {one}、複数の側にカウントのある季節 {several}、うち合計した季節 {added}。</translation>
    </message>
    <message>
        <source>Study areas and their counts</source>
        <translation>調査地域とそのカウント</translation>
    </message>
    <message>
        <source>Study areas of your own</source>
        <translation>独自の調査地域</translation>
    </message>
    <message>
        <source>Study: {area}, {years}. Source: {source}.</source>
        <translation>研究: {area}、{years}。出典: {source}。</translation>
    </message>
    <message>
        <source>Subregion</source>
        <translation>準地域</translation>
    </message>
    <message>
        <source>Subregion, or no country stated</source>
        <translation>準地域、または国の記載なし</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Suitability (raster)</source>
        <translation>生息適地性（ラスタ）</translation>
    </message>
    <message>
        <source>Suitability along each covariate, the others at their mean.</source>
        <translation>各共変量に沿った生息適地性。ほかの共変量は平均値とします。</translation>
    </message>
    <message>
        <source>Suitability becomes resistance by a line, by the exponential curve of Trainor et al. (2013), or by a power. Where land cover is given too, the greater resistance counts. Ruggedness is the vector ruggedness measure (Sappington et al. 2007) or the terrain ruggedness index (Riley et al. 1999); flat ground resists more by the weight.</source>
        <translation>生息適地性は、直線、Trainor et al.（2013）の指数曲線、またはべき乗によって移動抵抗に変換します。土地被覆も指定した場合は、大きいほうの移動抵抗を用います。起伏度は、ベクタ起伏度指標（Sappington et al. 2007）または地形起伏度指数（Riley et al. 1999）です。平坦な地面の移動抵抗は、重みの分だけ大きくなります。</translation>
    </message>
    <message>
        <source>Suitability is relative: it is no probability that an animal is there, and no density.</source>
        <translation>生息適地性は相対的な値です。動物がそこにいる確率でも、密度でもありません。</translation>
    </message>
    <message>
        <source>Suitability of habitat (raster)</source>
        <translation>生息地の適性（ラスタ）</translation>
    </message>
    <message>
        <source>Sum of national lists</source>
        <translation>国別の一覧の合計</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Sums alone, to be passed on: no station, no date, and no figure of few stations.</source>
        <translation>外部に渡せる合計だけを示します。カメラ設置点、日付、カメラ設置点の少ない数値は含みません。</translation>
    </message>
    <message>
        <source>Sums alone, with the plot: no sample and no place.</source>
        <translation>合計と図だけを示します。試料と場所は含みません。</translation>
    </message>
    <message>
        <source>Sums alone: no code, no place and no reviewer.</source>
        <translation>合計だけを示します。コード、場所、確認者は含みません。</translation>
    </message>
    <message>
        <source>Sums, tests and the method record (ODMAP): no place.</source>
        <translation>集計値、検証、方法の記録（ODMAP）。位置は含みません。</translation>
    </message>
    <message>
        <source>Survey effort</source>
        <translation>調査努力量</translation>
    </message>
    <message>
        <source>Survey effort by country</source>
        <translation>国別の調査努力量</translation>
    </message>
    <message>
        <source>Survey effort on both sides</source>
        <translation>両側の調査努力量</translation>
    </message>
    <message>
        <source>Survey effort, and what each country has not yet shared</source>
        <translation>調査努力量と、各国がまだ共有していないもの</translation>
    </message>
    <message>
        <source>Surveyed means that the database has trap-days of a station to which this segment is the nearest, at most 40 km off. Where there are none, no crossing found does not mean that none happened.</source>
        <translation>「調査あり」は、その区間が最も近く、距離が40 km以内のカメラ設置点のカメラ稼働日がデータベースにあることを示します。カメラ稼働日がない場合、越境移動が見つからなくても、起きなかったことにはなりません。</translation>
    </message>
    <message>
        <source>Survival of a year, or not having left for ever</source>
        <translation>年間の生存率（永久に去らなかったことを含む）</translation>
    </message>
    <message>
        <source>Survival, rates, probabilities of change, detection.</source>
        <translation>生存、率、側が変わる確率、検出確率。</translation>
    </message>
    <message>
        <source>TIRM: a closed population has two classes of animals, one easily found and one less so.</source>
        <translation>TIRM: 閉鎖個体群に、発見されやすい個体とされにくい個体の2つの群があるとします。</translation>
    </message>
    <message>
        <source>TRAPPER</source>
        <translation>TRAPPER</translation>
    </message>
    <message>
        <source>TRENDS tells, for each bird, season and country and for the flyway, by how much the counts change per year, with a 95 % interval and the usual class. TOTALS has what was counted in each year, what was imputed, and the total where no more than half is imputed.</source>
        <translation>TRENDS は、鳥の種、季節、国ごと、およびフライウェイについて、カウントの1年あたりの変化を、95%区間と通常の区分を付けて示します。TOTALS は、各年のカウントと補完の値、および補完が半分以下の場合の合計を示します。</translation>
    </message>
    <message>
        <source>Table individuals gives one code of data set {dataset} to two animals of species {species}. Nothing was computed. Settle the matching, then run it again.</source>
        <translation>テーブル individuals で、データセット {dataset} の1つのコードが種 {species} の2つの個体に割り当てられています。何も計算されていません。照合を確定してから、もう一度実行してください。</translation>
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
        <source>Table sites has no site {site}. Nothing was written. Choose an id that is in the table.</source>
        <translation>テーブル sites にサイト {site} がありません。何も書き出されていません。テーブルにある識別子を選択してください。</translation>
    </message>
    <message>
        <source>Table {number}. {title}</source>
        <translation>表 {number}. {title}</translation>
    </message>
    <message>
        <source>Table {table} has no column {column} that a reviewer may correct. Nothing was changed. Check the name.</source>
        <translation>テーブル {table} に、確認者が修正できるカラム {column} はありません。何も変更されていません。名前を確認してください。</translation>
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
        <source>Take a coarser grid all the same</source>
        <translation>粗いグリッドでも使用</translation>
    </message>
    <message>
        <source>Take these weights</source>
        <translation>この重みを採用</translation>
    </message>
    <message>
        <source>Take weights from</source>
        <translation>重みの取得元</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>取り込み日</translation>
    </message>
    <message>
        <source>Taken in or corrected</source>
        <translation>取り込みまたは修正</translation>
    </message>
    <message>
        <source>Taken out of the records</source>
        <translation>レコードから除外</translation>
    </message>
    <message>
        <source>Takes a reviewer's decision on issues of the import or of the tests, with name, date and remark, and changes the records at once.</source>
        <translation>インポートまたは検査の問題点に対する確認者の決定を、名前、日付、備考とともに記録し、レコードを直ちに変更します。</translation>
    </message>
    <message>
        <source>Takes records of camera traps, DNA samples, telemetry, patrols and bird counts into the database. The format is told by the content of the file, folder or zip, never by its name.</source>
        <translation>自動撮影カメラ、DNA試料、テレメトリ、巡回、鳥のカウントのレコードをデータベースに取り込みます。形式は、名前ではなく、ファイル、フォルダ、zipの内容から判別します。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Target (%)</source>
        <translation>目標値（%）</translation>
    </message>
    <message>
        <source>Target (percent)</source>
        <translation>目標値（百分率）</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>ターゲットグループ</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Targets met: {met} of {all}.</source>
        <translation>達成した目標値: {all} のうち {met}。</translation>
    </message>
    <message>
        <source>Tells for each key site how much of a Ramsar Information Sheet, a Flyway Site Information Sheet and a Key Biodiversity Area proposal the database answers, what is missing, why, and what mends it. Sheets of waterbirds are asked of sites that list one.</source>
        <translation>各重要生息地について、ラムサール情報票、フライウェイサイト情報票、生物多様性重要地域の提案書にデータベースでどこまで回答できるか、何がなぜ不足しているか、どうすれば補えるかを示します。水鳥の情報票は、水鳥が登録されたサイトについてのみ調べます。</translation>
    </message>
    <message>
        <source>Tells how much of each species' range, habitat, site and corridor lies in protected areas, in each country and in all, and shows the parts without protection where the target is missed (gap analysis, Scott et al. 1993).</source>
        <translation>各種の分布域、生息地、サイト、回廊のうち保護地域にある量を、国別と全体で示し、目標値に達していない場合は保護されていない部分を示します（ギャップ分析、Scott et al. 1993）。</translation>
    </message>
    <message>
        <source>Tells what changed in the database between two days: new counts, verdicts that changed and why, border crossings, protected areas, site assessments and recommendations, by country and by species. It is made for the yearly meeting.</source>
        <translation>2つの日付の間にデータベースで何が変わったかを示します。新しいカウント、変わった判定とその理由、越境移動、保護地域、サイト評価、提言を、国と種別に示します。年次会合のためのものです。</translation>
    </message>
    <message>
        <source>Tells what countries gain by reaching conservation targets together: for each pair and for all, the value of acting alone and together, both with bounds (after Kark et al. 2009).</source>
        <translation>各国が保全の目標値を共同で達成することで得られる利得を、国の組と全体について示します。単独と共同の場合の値を、いずれも上下界とともに示します（Kark et al. 2009 による）。</translation>
    </message>
    <message>
        <source>Tells what each corridor needs of each country: how much of it is protected and where the gaps are, which sites, barriers and threats it meets, and whether animals were recorded as often as the effort lets expect.</source>
        <translation>各回廊が各国に何を必要とするかを示します。どれだけ保護され、保全ギャップがどこにあるか、どのサイト、障壁、脅威と交わるか、動物が調査努力量から期待される回数だけ記録されたかを調べます。</translation>
    </message>
    <message>
        <source>Tells whether a neighbour's package is as it was signed. It is not kept in the database.</source>
        <translation>隣国のパッケージが署名時のままかどうかを確かめます。データベースには保存されません。</translation>
    </message>
    <message>
        <source>Tells which codes of several agencies are one animal, by what reviewers decided, and how many animals there are. Its first line is the joint minimum: animals of the first list plus those of the second, less those on both, from the codes alone and without a place.</source>
        <translation>確認者の決定に基づき、複数の機関のどのコードが同じ個体で、全体で何個体いるかを示します。最初に示すのは共同の最小値です。これは、1番目と2番目の一覧の個体数の和から、両方にある個体数を引いた値で、場所を用いず、コードだけから求めます。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Test other contrasts of resistance</source>
        <translation>移動抵抗のほかのコントラストの検証</translation>
    </message>
    <message>
        <source>Test {test} cannot have the level {level}. Nothing was changed. The levels are: {known}.</source>
        <translation>検査 {test} にレベル {level} は指定できません。何も変更されていません。指定できるレベル: {known}。</translation>
    </message>
    <message>
        <source>Test {test} has no parameter {parameter}. Nothing was changed. Its parameters are: {known}.</source>
        <translation>検査 {test} にパラメータ {parameter} はありません。何も変更されていません。使用できるパラメータ: {known}。</translation>
    </message>
    <message>
        <source>Tested in {blocks} groups of blocks of {size} km: mean AUC {auc}. Lowest AUC in a country left out of the fit: {country}.</source>
        <translation>一辺 {size} kmのブロックの {blocks} グループで検証: 平均AUC {auc}。当てはめから除いた国のうち、AUCが最も低い国: {country}。</translation>
    </message>
    <message>
        <source>Tests a habitat map: invalid geometry, overlaps, gaps, slivers, parts below the smallest area, classes that the list does not have, fields that are not filled in, and classes that change at a border. Nothing is mended.</source>
        <translation>生息地の地図を検査し、無効なジオメトリ、重なり、隙間、スライバポリゴン、最小面積未満の部分、一覧にない区分、未記入のフィールド、国境で変わる区分を調べます。修正は一切しません。</translation>
    </message>
    <message>
        <source>Tests of the model</source>
        <translation>モデルの検証</translation>
    </message>
    <message>
        <source>Tests: AUC and the Boyce index (Hirzel et al. 2006), in five groups of spatial blocks (Valavi et al. 2019), and with each country left out of the fit and tested. MESS (Elith et al. 2010) tells cells whose conditions the model does not know. Covariates that jump at a border are told: a change of legend looks like habitat.</source>
        <translation>検証: AUCとBoyce指数（Hirzel et al. 2006）を、空間ブロックの5グループ（Valavi et al. 2019）と、各国を当てはめから除いてその国で検証した場合について示します。MESS（Elith et al. 2010）は、モデルの知らない条件のセルを示します。国境で段差のある共変量は、凡例の違いが生息地の違いのように見えるため、これを知らせます。</translation>
    </message>
    <message>
        <source>Texts in the column of individual codes that are no plain codes and were replaced: {codes}.</source>
        <translation>個体コードのカラムにあり、単純なコードではないため置き換えた文字列: {codes}。</translation>
    </message>
    <message>
        <source>That of the clocks, by its name in the IANA list (Asia/Vladivostok), where the file does not say it.</source>
        <translation>時計のタイムゾーン。ファイルに記載がない場合に、IANA一覧の名前（Asia/Vladivostok）で指定します。</translation>
    </message>
    <message>
        <source>That of the coordinates in the file, where the file does not say it.</source>
        <translation>ファイル内の座標の座標参照系。ファイルに記載がない場合に指定します。</translation>
    </message>
    <message>
        <source>That share of the captures was made wrong {fits} times as new animals and {fits} times as others', and the model fitted again. Middle, least and greatest estimate are shown.</source>
        <translation>この割合の捕獲を、新しい個体とする誤りを {fits} 回、別の個体とする誤りを {fits} 回加えて、モデルを当てはめ直しました。推定値の中央、最小、最大の値を示します。</translation>
    </message>
    <message>
        <source>That share of the captures was made wrong, 200 times: at the low end all of them are given to other animals, at the high end all of them become new ones.</source>
        <translation>この割合の捕獲に誤りを加える処理を200回繰り返しました。下限ではすべての誤りをほかの個体に割り当て、上限ではすべての誤りを新しい個体とします。</translation>
    </message>
    <message>
        <source>That share of the records was given the code of another animal, 20 times. The middle, the least and the greatest estimate are shown; where they differ much from the rates above, identities decide the result.</source>
        <translation>この割合のレコードに別の個体のコードを割り当てる処理を20回繰り返しました。推定値の中央、最小、最大の値を示します。上の率と大きく異なる場合、結果は個体識別に左右されています。</translation>
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
        <source>The addressee is neither a country nor a key site.</source>
        <translation>宛先が、国でも重要生息地でもありません。</translation>
    </message>
    <message>
        <source>The agreement says nothing on recipient {recipient}. Nothing was shared. Recipients that it knows: {known}. Name one of them, or add rows for this recipient to the policy file.</source>
        <translation>合意に提供先 {recipient} についての定めがありません。何も共有されていません。定めのある提供先: {known}。このいずれかを指定するか、方針ファイルにこの提供先の行を追加してください。</translation>
    </message>
    <message>
        <source>The algorithm {algorithm} had not been run by the end of the period, so its results are not compared.</source>
        <translation>アルゴリズム {algorithm} は期間の終わりまでに実行されていないため、結果を比較していません。</translation>
    </message>
    <message>
        <source>The algorithm {algorithm} has not run in this database yet, and nothing can be told of its results.</source>
        <translation>アルゴリズム {algorithm} はこのデータベースでまだ実行されていないため、結果を示せません。</translation>
    </message>
    <message>
        <source>The amount of each species or habitat in the unit. Left empty, all fields whose names begin with f_.</source>
        <translation>計画単位内の各種または生息地の量。空欄の場合は、名前が f_ で始まるすべてのフィールド。</translation>
    </message>
    <message>
        <source>The animal is a cub.</source>
        <translation>仔の個体です。</translation>
    </message>
    <message>
        <source>The animal is told on two sides at one instant.</source>
        <translation>同じ時点に、国境の両側で同じ個体が記録されています。</translation>
    </message>
    <message>
        <source>The animal was moved or confined by people; its first steps are not its own.</source>
        <translation>人が動物を移送または収容したため、最初の移動は動物自身によるものではありません。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>The archive is generalised where the policy asks for it: cell, month and replaced names, and each such record says so. Pictures, people and records without a species are withheld and counted.</source>
        <translation>アーカイブは、方針で求められる場合にぼかします。位置はセル、日付は月とし、名前は置き換え、該当する各レコードにその旨を記します。画像、人のレコード、種のないレコードは非公開とし、件数を示します。</translation>
    </message>
    <message>
        <source>The area is a list of sites without a boundary. Counts and assessments are of these sites; effort, animals and what is not shared are of the whole of each country.</source>
        <translation>地域はサイトの一覧であり、境界はありません。カウントと評価はこれらのサイトのもので、調査努力量、個体、共有されていないものは、各国全体についてのものです。</translation>
    </message>
    <message>
        <source>The area of each corridor, instead of the percent.</source>
        <translation>百分率の代わりに指定する、各回廊の面積。</translation>
    </message>
    <message>
        <source>The areas overlap: these estimates are never added.</source>
        <translation>地域に重なりがあるため、これらの推定値を足し合わせることはありません。</translation>
    </message>
    <message>
        <source>The attacker is taken to hold the exact records without the codes of the animals. A package in which one further record could be tied to one place is not written.</source>
        <translation>攻撃者は、個体コードを除く正確なレコードを持っていると想定します。ほかに1件でも1つの位置に結び付けられるおそれのあるレコードがあれば、パッケージを作成しません。</translation>
    </message>
    <message>
        <source>The best new cross-border link joins two patches of different countries, within the cut distance, that raise PC most if animals passed between them as if they touched. It is exact and says where a way across would help most, not whether one can be made.</source>
        <translation>最良の新しい国境をまたぐリンクは、打ち切り距離以内にある異なる国の2つのパッチのうち、両者が接しているかのように動物が行き来できた場合にPCが最も上がるものを結びます。計算は厳密で、国境を越える経路がどこで最も役立つかを示しますが、それを設けられるかどうかは示しません。</translation>
    </message>
    <message>
        <source>The bias may be large; it is told beside the result.</source>
        <translation>偏りが大きい可能性があります。偏りは結果に併記します。</translation>
    </message>
    <message>
        <source>The border is {distance_m} m away, the uncertainty is {uncertainty_m} m, and no side is declared.</source>
        <translation>国境までの距離は {distance_m} m、不確実性は {uncertainty_m} mで、国境のどちら側か申告がありません。</translation>
    </message>
    <message>
        <source>The border test compares the medians of both sides along stretches of 20 km, within 5 km and beyond the 300 m that the line is uncertain by. A ratio of 2 or more is flagged: where the legend changes with the country, the raster does and the land does not. The border line itself is never given out.</source>
        <translation>国境の検査では、20 kmの区間ごとに、線の不確実性である300 mより外側で5 km以内の範囲について、両側の中央値を比較します。比が2以上の場合は要確認とします。凡例が国によって変わる場合、段差があるのはラスタで、土地ではありません。国境線そのものを外部に出すことはありません。</translation>
    </message>
    <message>
        <source>The bound comes from prices of the targets (Fisher 1981) and minimum cuts (Greig, Porteous and Seheult 1989), selections from simulated annealing (Ball, Possingham and Watts 2009) and HiGHS (Huangfu and Hall 2018), which also solves small problems exactly. With a strong penalty the gap may stay wide. Where the Python library PyMaxflow is installed, large problems have smaller gaps.</source>
        <translation>下界は、目標値の価格（Fisher 1981）と最小カット（Greig, Porteous and Seheult 1989）によって求めます。選択は、焼きなまし法（Ball, Possingham and Watts 2009）と、小さい問題を厳密に解くこともできるHiGHS（Huangfu and Hall 2018）によって求めます。ペナルティが強い場合、ギャップが広いまま残ることがあります。PythonのライブラリPyMaxflowがインストールされている場合、大きい問題のギャップが小さくなります。</translation>
    </message>
    <message>
        <source>The boundary of each site: only a point is published. An office draws it into the table sites.</source>
        <translation>各サイトの境界: 公表されているのはポイントだけです。機関がテーブル sites に描画します。</translation>
    </message>
    <message>
        <source>The brochure said</source>
        <translation>パンフレットの記載</translation>
    </message>
    <message>
        <source>The buffer is too narrow: half as much again would change the sampled area by {change} percent. Four times sigma are {needed} m.</source>
        <translation>バッファが狭すぎます。1.5倍に広げると、標本面積が {change}%変わります。シグマの4倍は {needed} mです。</translation>
    </message>
    <message>
        <source>The calibration {file} does not lead to one laboratory: {labs}. Nothing was compared. Give one laboratory in lab_to in all rows, and never in lab_from.</source>
        <translation>較正の表 {file} が1つの検査機関にまとまりません: {labs}。何も比較されていません。すべての行の lab_to に同じ検査機関を指定し、その機関を lab_from に記入しないでください。</translation>
    </message>
    <message>
        <source>The cell is empty. Fill it in.</source>
        <translation>セルが空です。記入してください。</translation>
    </message>
    <message>
        <source>The cells of each corridor without its cores, as polygons to lay over countries and protected areas.</source>
        <translation>各回廊のうちコアエリアを除くセル。国や保護地域とのオーバーレイに用いるポリゴンです。</translation>
    </message>
    <message>
        <source>The cells of each corridor without its cores. Exact: not to be passed on.</source>
        <translation>各回廊のセル（コアエリアを除く）。正確な位置を含むため、外部に渡さないでください。</translation>
    </message>
    <message>
        <source>The cells of raster {layer} are not square, so that its moves have no common length. Nothing was computed. Warp it to square cells.</source>
        <translation>ラスタ {layer} のセルが正方形でないため、移動の長さが一定になりません。何も計算されていません。正方形のセルに再投影してください。</translation>
    </message>
    <message>
        <source>The cells of the mask with country and animals per 100 km2.</source>
        <translation>マスクのセル。国と100 km²あたりの個体数を示します。</translation>
    </message>
    <message>
        <source>The cells through which the way costs least more belong to the corridor: this percent of those reached.</source>
        <translation>そこを通る経路の超過コストが小さいセルが回廊に属します。到達したセルのうちの、この百分率とします。</translation>
    </message>
    <message>
        <source>The choice of tests is not a JSON object with the names of tests. Nothing was changed. Correct the text, or leave it empty for the default levels.</source>
        <translation>検査の指定が、検査名のJSONオブジェクトになっていません。何も変更されていません。文字列を修正するか、空欄にして既定のレベルを使用してください。</translation>
    </message>
    <message>
        <source>The clock ended a step, so that another run may differ.</source>
        <translation>制限時間によって手順が打ち切られたため、再度実行すると結果が異なることがあります。</translation>
    </message>
    <message>
        <source>The clock of the camera was wrong.</source>
        <translation>カメラの時計がずれていました。</translation>
    </message>
    <message>
        <source>The clock of the deployment is in doubt. {reason}</source>
        <translation>カメラ設置の時計に疑いがあります。{reason}</translation>
    </message>
    <message>
        <source>The clock showed this time twice or never, because clocks were changed; standard time was taken.</source>
        <translation>時計の切り替えのため、この時刻は2回存在するか、存在しません。標準時として扱いました。</translation>
    </message>
    <message>
        <source>The clock was reset, is a year off or ran back.</source>
        <translation>時計がリセットされたか、1年ずれているか、逆戻りしています。</translation>
    </message>
    <message>
        <source>The code may have lost its last zero.</source>
        <translation>コードの末尾の0が失われている可能性があります。</translation>
    </message>
    <message>
        <source>The column is not known and was not read. Use the names of columns of the form.</source>
        <translation>カラムが不明なため、読み込んでいません。様式のカラムの名前を使ってください。</translation>
    </message>
    <message>
        <source>The coordinates are in a local reference system whose parameters are not public; the custodian can give them in WGS 84 or GSK-2011.</source>
        <translation>座標は、パラメータが公開されていない地域座標参照系によるものです。データ管理者からWGS 84またはGSK-2011の座標を入手できます。</translation>
    </message>
    <message>
        <source>The coordinates are in metres, and neither they nor the reference system tell the zone.</source>
        <translation>座標はメートル単位ですが、座標からも座標参照系からもゾーンがわかりません。</translation>
    </message>
    <message>
        <source>The coordinates are in metres, and no reference system is named.</source>
        <translation>座標はメートル単位ですが、座標参照系が指定されていません。</translation>
    </message>
    <message>
        <source>The coordinates are no finer than a minute, about two kilometres.</source>
        <translation>座標が分単位（約2キロメートル）までしか示されていません。</translation>
    </message>
    <message>
        <source>The coordinates are rounded more than the stated uncertainty says.</source>
        <translation>座標が、記載された不確実性よりも粗く丸められています。</translation>
    </message>
    <message>
        <source>The coordinates lie far outside the area of their reference system.</source>
        <translation>座標が、座標参照系の適用範囲から大きく外れています。</translation>
    </message>
    <message>
        <source>The corrected value of column {column} does not fit: it must be {kind}. Nothing was changed. Correct the value.</source>
        <translation>カラム {column} の修正後の値が正しくありません。必要な値: {kind}。何も変更されていません。値を修正してください。</translation>
    </message>
    <message>
        <source>The corrected value of column {column} is not one of those allowed. Nothing was changed. Allowed: {allowed}.</source>
        <translation>カラム {column} の修正後の値は、許可された値ではありません。何も変更されていません。許可された値: {allowed}。</translation>
    </message>
    <message>
        <source>The corrected values are not a JSON object with columns and their values. Nothing was changed. Correct the text.</source>
        <translation>修正後の値が、カラムと値のJSONオブジェクトになっていません。何も変更されていません。文字列を修正してください。</translation>
    </message>
    <message>
        <source>The cost is given by a raster and by a field. Nothing was computed. Leave one of them empty.</source>
        <translation>コストがラスタとフィールドの両方で指定されています。何も計算されていません。どちらか一方を空欄にしてください。</translation>
    </message>
    <message>
        <source>The cost of unit {unit} is missing or below 0 (such units besides: {others}). Nothing was computed. Correct the costs.</source>
        <translation>計画単位 {unit} のコストがないか、0未満です（同様の計画単位はほかに: {others}）。何も計算されていません。コストを修正してください。</translation>
    </message>
    <message>
        <source>The count is of a region that holds or touches a site of the area.</source>
        <translation>調査地域のサイトを含むか、それに接する広域のカウントです。</translation>
    </message>
    <message>
        <source>The count lacks its number, unit, season or year.</source>
        <translation>カウントに、数、単位、季節、年のいずれかがありません。</translation>
    </message>
    <message>
        <source>The count names no country, such as a total of a flyway.</source>
        <translation>フライウェイの合計など、国が示されていないカウントです。</translation>
    </message>
    <message>
        <source>The country is the side that the deployment declares, else that of its point; coarsened places have no distance from the border.</source>
        <translation>国は、カメラ設置に申告された側とし、申告がなければポイントのある側とします。粗くした位置については、国境からの距離を示しません。</translation>
    </message>
    <message>
        <source>The country of a unit is told by the strips along the land borders, and far from them by QGIS's map of the world; no unit is cut along a border. At sea, and within the uncertainty of a border, it is unknown. A country_share below 1 is known to about 5 %.</source>
        <translation>計画単位の国は、陸上の国境沿いでは境界帯から、国境から離れた場所ではQGISの世界地図から判別します。計画単位を国境に沿って切断することはありません。海上と、国境の不確実性の範囲内では、国は不明とします。country_share が1未満の場合、その精度は約5%です。</translation>
    </message>
    <message>
        <source>The country of polygon {row} is none of the six. Nothing was computed. Give ISO codes such as CHN, or leave the cell or the field empty.</source>
        <translation>{row} 番目のポリゴンの国が、6か国のいずれでもありません。何も計算されていません。CHNなどのISOコードを入力するか、そのセルまたはフィールドの指定を空欄にしてください。</translation>
    </message>
    <message>
        <source>The country of the judge; its judges are then a group of their own besides that of all.</source>
        <translation>評価者の国。同じ国の評価者は、全員のグループのほかに、独自のグループにもなります。</translation>
    </message>
    <message>
        <source>The country of the office that owns the records, as its three letters.</source>
        <translation>レコードを所有する機関の国。3文字のコードで指定します。</translation>
    </message>
    <message>
        <source>The counts held lack a year, a source or confidence.</source>
        <translation>保有するカウントに、年、出典、信頼度のいずれかがありません。</translation>
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
        <source>The current could not be computed exactly enough (residual {residual}). Nothing was written. Use a smaller contrast of resistance, or larger cells.</source>
        <translation>電流を十分な精度で計算できませんでした（残差 {residual}）。何も書き出されていません。移動抵抗のコントラストを小さくするか、より大きいセルを使用してください。</translation>
    </message>
    <message>
        <source>The current over {cells} cells needs {solved} solutions and about {days} days; at most {most} days are used. Nothing was computed. Clip the raster, use larger cells, fewer pairs, or points instead of polygons.</source>
        <translation>{cells} セルの電流には {solved} 個の解が必要で、約 {days} 日かかります。使用できるのは {most} 日までです。何も計算されていません。ラスタを切り抜くか、より大きいセル、より少ない組、またはポリゴンの代わりにポイントを使用してください。</translation>
    </message>
    <message>
        <source>The current over {cells} cells needs {solved} solutions and about {days} days; at most {most} days are used. Nothing was computed. Use MODE one_to_all or all_to_one, which take about {hours} hours, fewer pairs, or points instead of polygons.</source>
        <translation>{cells} セルの電流には {solved} 個の解が必要で、約 {days} 日かかります。使用できるのは {most} 日までです。何も計算されていません。約 {hours} 時間で済む MODE one_to_all または all_to_one、より少ない組、またはポリゴンの代わりにポイントを使用してください。</translation>
    </message>
    <message>
        <source>The current that would flow if every cell with data resisted alike.</source>
        <translation>データのあるすべてのセルの移動抵抗が等しい場合に流れる電流。</translation>
    </message>
    <message>
        <source>The curves of all features, without their names.</source>
        <translation>すべての保全対象の曲線。名前は示しません。</translation>
    </message>
    <message>
        <source>The database has changed since the algorithm {algorithm} ran, or it used a file of its own. Its results are left out; run it again.</source>
        <translation>アルゴリズム {algorithm} の実行後にデータベースが変更されたか、実行時に独自のファイルが使用されています。この結果は除いています。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The database has no data set {dataset}. Nothing was changed. Its data sets are: {known}.</source>
        <translation>データベースにデータセット {dataset} がありません。何も変更されていません。データベースにあるデータセット: {known}。</translation>
    </message>
    <message>
        <source>The database has no data set {dataset}. Nothing was written. Data sets: {known}.</source>
        <translation>データベースにデータセット {dataset} がありません。何も書き出されていません。データセット: {known}。</translation>
    </message>
    <message>
        <source>The database has no key site in this country. Nothing was written. Run “Load flagship species layers” first.</source>
        <translation>データベースに、この国の重要生息地がありません。何も書き出されていません。先に「フラッグシップ種レイヤの読み込み」を実行してください。</translation>
    </message>
    <message>
        <source>The database has no key site {sites}. Nothing was written. Choose others, or leave the field empty.</source>
        <translation>データベースに重要生息地 {sites} がありません。何も書き出されていません。別のものを選択するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>The database has no place for it.</source>
        <translation>データベースに、これを入れる場所がありません。</translation>
    </message>
    <message>
        <source>The database has no such link between a record and an animal: “{link}”. Nothing was changed. Take the names from table identity_evidence.</source>
        <translation>データベースに、レコードと個体の結び付き「{link}」がありません。何も変更されていません。テーブル identity_evidence にある名前を指定してください。</translation>
    </message>
    <message>
        <source>The database holds no effort in days of a camera or hair trap on the chosen sides and days. No history was made. Import deployments with start and end, or choose other days.</source>
        <translation>データベースに、選択した側と日におけるカメラまたはヘアトラップの稼働日数による調査努力量がありません。履歴は作成されていません。開始と終了のあるカメラ設置をインポートするか、別の日を選択してください。</translation>
    </message>
    <message>
        <source>The database holds no mapped habitat and no assessment. Nothing was computed. Draw habitats, or take assessments in with “Import site assessments”.</source>
        <translation>データベースに地図化された生息地も評価もありません。何も計算されていません。生息地を描画するか、「サイト評価のインポート」で評価を取り込んでください。</translation>
    </message>
    <message>
        <source>The database holds no rows for this.</source>
        <translation>データベースに該当する行がありません。</translation>
    </message>
    <message>
        <source>The database holds no threat. Nothing was computed. Draw threats, or take them in with “Import site assessments”.</source>
        <translation>データベースに脅威がありません。何も計算されていません。脅威を描画するか、「サイト評価のインポート」で取り込んでください。</translation>
    </message>
    <message>
        <source>The date covers several days; the first was taken.</source>
        <translation>日付が数日間にわたるため、最初の日を用いました。</translation>
    </message>
    <message>
        <source>The date is no single day, or in the future.</source>
        <translation>日付が特定の1日ではないか、未来の日付です。</translation>
    </message>
    <message>
        <source>The date is not known, so no embargo can be tested.</source>
        <translation>日付が不明のため、共有猶予期間を判定できません。</translation>
    </message>
    <message>
        <source>The date is one to which cameras fall back, and the deployment was not then.</source>
        <translation>カメラがリセットされたときに戻る日付で、カメラ設置の期間外です。</translation>
    </message>
    <message>
        <source>The date may be 1024 weeks too early, as receivers write whose count of weeks ran over.</source>
        <translation>日付が1024週早い可能性があります。週番号が一巡した受信機は、このような日付を記録します。</translation>
    </message>
    <message>
        <source>The date of collection is missing.</source>
        <translation>採取日がありません。</translation>
    </message>
    <message>
        <source>The days make {occasions} occasions, at most {most}. No history was made. Choose a first and a last day.</source>
        <translation>この期間では調査機会が {occasions} となり、上限の {most} を超えます。履歴は作成されていません。開始日と終了日を選択してください。</translation>
    </message>
    <message>
        <source>The decision is to correct, but no corrected values are given. Nothing was changed. Give them as a JSON object with a column and its value.</source>
        <translation>決定は「修正」ですが、修正後の値が指定されていません。何も変更されていません。カラムと値のJSONオブジェクトで指定してください。</translation>
    </message>
    <message>
        <source>The declared side contradicts the point.</source>
        <translation>申告された側とポイントが矛盾しています。</translation>
    </message>
    <message>
        <source>The deployment ends when it begins.</source>
        <translation>カメラ設置の開始と終了が同じ時刻です。</translation>
    </message>
    <message>
        <source>The deployment has no coordinates.</source>
        <translation>カメラ設置に座標がありません。</translation>
    </message>
    <message>
        <source>The deployment has no record for a long time while it was at work.</source>
        <translation>カメラの稼働中に、長期間レコードがありません。</translation>
    </message>
    <message>
        <source>The deployment has no record for a long time while it was at work. Days: {days}.</source>
        <translation>カメラの稼働中に、長期間レコードがありません。日数: {days}。</translation>
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
        <source>The deployment of the record is not in the package.</source>
        <translation>レコードのカメラ設置がパッケージにありません。</translation>
    </message>
    <message>
        <source>The disk is full: {file}. Nothing was changed. Free some space, then try again.</source>
        <translation>ディスクの空き容量がありません: {file}。何も変更されていません。空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The distance that animals reach with the probability below. IIC joins patches no farther apart.</source>
        <translation>動物が下の確率で到達する距離。IICでは、これより遠いパッチを結びません。</translation>
    </message>
    <message>
        <source>The eastings begin with a zone ({zones}) that means another system in each of several countries, and no country is given. Nothing was changed. Give the country of the custodian, or the reference system.</source>
        <translation>東距の先頭がゾーン番号（{zones}）ですが、この番号は複数の国で異なる座標系を意味し、国が指定されていません。何も変更されていません。データ管理者の国または座標参照系を指定してください。</translation>
    </message>
    <message>
        <source>The eastings begin with zone {zone}.</source>
        <translation>東距の先頭がゾーン番号 {zone} です。</translation>
    </message>
    <message>
        <source>The eastings begin with zones {zones}.</source>
        <translation>東距の先頭がゾーン番号 {zones} です。</translation>
    </message>
    <message>
        <source>The eight target sites of the brochure have no public list; no site is shown as one of them.</source>
        <translation>パンフレットの8か所の対象サイトには、公開された一覧がありません。どのサイトも、その一つとしては示していません。</translation>
    </message>
    <message>
        <source>The embargo is not over.</source>
        <translation>共有猶予期間がまだ終わっていません。</translation>
    </message>
    <message>
        <source>The encoding is probably {encoding}. If the first rows are not readable, choose another.</source>
        <translation>文字コードはおそらく {encoding} です。先頭の行が正しく読めない場合は、別の文字コードを選択してください。</translation>
    </message>
    <message>
        <source>The encoding {encoding} is not known. Nothing was read. Choose one of these: {known}.</source>
        <translation>文字コード {encoding} には対応していません。何も読み込まれていません。次のいずれかを選択してください: {known}。</translation>
    </message>
    <message>
        <source>The end is not known; the time of the last record stands for it.</source>
        <translation>終了が不明のため、最後のレコードの時刻を終了としています。</translation>
    </message>
    <message>
        <source>The event of the record is not in the archive.</source>
        <translation>レコードのイベントがアーカイブにありません。</translation>
    </message>
    <message>
        <source>The evidence is no row or run of this database.</source>
        <translation>証拠に当たる行または実行が、このデータベースにありません。</translation>
    </message>
    <message>
        <source>The expected number of false matches of a pair is P(ID)sib over its shared loci times the pairs compared, an upper bound as if all animals were full siblings; that of the run is the sum over all pairs. Both stand beside the same by P(ID), and for pairs across a border. There is no fixed limit of P(ID)sib: Amur leopards would never reach one.</source>
        <translation>1組の誤った一致の期待数は、共通する遺伝子座のP(ID)sibに比較した組の数を掛けた値です。すべての個体が全きょうだいであると仮定した上限値です。実行全体の期待数は、すべての組の合計です。いずれもP(ID)による値を併記し、国境をまたぐ組についても示します。P(ID)sibに固定の基準値はありません。基準値を設けても、アムールヒョウが満たすことは決してないためです。</translation>
    </message>
    <message>
        <source>The field KIND of the barriers has too many different values: {kinds}; at most {most} are possible. Nothing was computed. Use a few words for all barriers.</source>
        <translation>障壁のフィールド KIND に異なる値が多すぎます: {kinds}。使用できるのは {most} 種類までです。何も計算されていません。すべての障壁を少数の語で分類してください。</translation>
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
        <source>The file breaks off before its end; what was complete was read.</source>
        <translation>ファイルが途中で切れています。完全な部分だけを読み込みました。</translation>
    </message>
    <message>
        <source>The file datapackage.json of {file} is broken at line {line}. Nothing was changed. Export the package again.</source>
        <translation>{file} の datapackage.json が {line} 行目で壊れています。何も変更されていません。パッケージをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The file that the mapping dialog saved. What is given here beside it goes before what it says.</source>
        <translation>対応付けのダイアログで保存したファイル。ここで別に指定した内容は、ファイルの内容より優先されます。</translation>
    </message>
    <message>
        <source>The finished package was read again and holds in file {file}, column {column}, something that may not leave. No package was written. Report this fault with the version of the plugin.</source>
        <translation>完成したパッケージを読み直したところ、ファイル {file}、カラム {column} に、提供してはならない内容がありました。パッケージは作成されていません。プラグインのバージョンを添えて、この不具合を報告してください。</translation>
    </message>
    <message>
        <source>The finished package was read again, and {file} in it is not what it should be. The package was removed. Check the records of the data set.</source>
        <translation>完成したパッケージを読み直したところ、その中の {file} が正しくありませんでした。パッケージは削除されました。データセットのレコードを確認してください。</translation>
    </message>
    <message>
        <source>The first date is later than the last.</source>
        <translation>開始の日付が終了の日付より後になっています。</translation>
    </message>
    <message>
        <source>The first day of the period, for instance that of the last meeting.</source>
        <translation>期間の最初の日（前回の会合の日など）。</translation>
    </message>
    <message>
        <source>The format of {file} is not recognised. Nothing was changed. Choose the format, or give a mapping of its columns.</source>
        <translation>{file} の形式を認識できません。何も変更されていません。形式を選択するか、カラムの対応付けを指定してください。</translation>
    </message>
    <message>
        <source>The format of {file} is not recognised. Say which column is which.</source>
        <translation>{file} の形式を判別できません。各カラムの内容を指定してください。</translation>
    </message>
    <message>
        <source>The gap asked for was reached.</source>
        <translation>求められたギャップに達しました。</translation>
    </message>
    <message>
        <source>The genotypes are of several laboratories and no calibration was given: {labs}. Groups may differ because their laboratories measure shifted sizes. Give the calibration.</source>
        <translation>遺伝子型が複数の検査機関のものですが、較正が指定されていません: {labs}。検査機関によってサイズの測定値がずれるため、グループの差として現れる可能性があります。較正の表を指定してください。</translation>
    </message>
    <message>
        <source>The grade of an animal is the weakest between two of its samples. An animal of two countries counts in both.</source>
        <translation>個体の等級は、その試料のうち2点の間の最も低い等級です。2か国の個体は両方の国に数えます。</translation>
    </message>
    <message>
        <source>The greater median of both sides over the smaller.</source>
        <translation>両側の中央値のうち、大きいほうを小さいほうで割った値。</translation>
    </message>
    <message>
        <source>The grid of the generalised stations is {grid} m wide, more than a quarter of sigma, {most} m. Nothing was estimated. Ask the neighbour for a finer grid, or take the coarser one all the same.</source>
        <translation>ぼかした設置点のグリッドの幅は {grid} mで、シグマの4分の1（{most} m）を超えています。何も推定されていません。隣国により細かいグリッドを依頼するか、「粗いグリッドでも使用」を選択してください。</translation>
    </message>
    <message>
        <source>The groups by barrier need a layer of lines or a layer of polygons with shapes in it. Nothing was measured. Choose such a layer as the barrier.</source>
        <translation>障壁によるグループ分けには、図形を含むラインまたはポリゴンのレイヤが必要です。何も測定されていません。障壁としてそのようなレイヤを選択してください。</translation>
    </message>
    <message>
        <source>The header contains the word {name} ({language}).</source>
        <translation>見出しに語「{name}」（{language}）が含まれています。</translation>
    </message>
    <message>
        <source>The header is the name {name} of a standard.</source>
        <translation>見出しが標準の名称「{name}」です。</translation>
    </message>
    <message>
        <source>The header is the word {name} ({language}) with the unit {unit}.</source>
        <translation>見出しが語「{name}」（{language}）で、単位 {unit} が付いています。</translation>
    </message>
    <message>
        <source>The header is the word {name} ({language}).</source>
        <translation>見出しが語「{name}」（{language}）です。</translation>
    </message>
    <message>
        <source>The identity is below the chosen grade.</source>
        <translation>個体識別が、選択した等級を下回っています。</translation>
    </message>
    <message>
        <source>The identity is possible only, which makes no crossing.</source>
        <translation>個体識別が「可能性あり」にとどまるため、越境移動とはみなしません。</translation>
    </message>
    <message>
        <source>The importance dPC and dIIC is the percent lost with a patch, computed by taking the patch away: its own area (intra), its pairs (flux), and the pairs of others that it joins (connector; Saura and Rubio 2010). Betweenness is the percent of the connected sum whose best paths lead through the patch (Bodin and Saura 2010); of equal paths that of fewest links counts.</source>
        <translation>重要度dPCとdIICは、パッチを取り除いて計算した、そのパッチによって失われる百分率です。パッチ自体の面積（intra）、パッチを含む組（flux）、パッチが結ぶほかのパッチの組（connector）からなります（Saura and Rubio 2010）。媒介中心性は、連結和のうち、最良の経路がそのパッチを通る組の百分率です（Bodin and Saura 2010）。同等の経路がある場合は、リンクの最も少ない経路を用います。</translation>
    </message>
    <message>
        <source>The importance of each patch would take about {hours} hours, more than {most}. Nothing was computed. Leave out the importance by IIC, then all importance, or raise the least probability.</source>
        <translation>各パッチの重要度の計算に約 {hours} 時間かかり、上限の {most} 時間を超えます。何も計算されていません。まずIICによる重要度を、次に重要度全体を省くか、最小の確率を上げてください。</translation>
    </message>
    <message>
        <source>The indicators follow Target 3 of the Kunming-Montreal Global Biodiversity Framework: the protected share of the study area and the hectares that lack to 30 percent. They count areas on a map, not how well these are managed, and they speak of the study area, not of whole countries. Countries stand in one order and are not ranked.</source>
        <translation>指標は、昆明・モントリオール生物多様性枠組のターゲット3に従い、調査地域の保護されている割合と、30%に不足するヘクタール数を示します。これらは地図上の面積であり、管理の質を示すものではありません。また、国全体ではなく調査地域についての値です。国は一定の順に並べ、順位付けはしません。</translation>
    </message>
    <message>
        <source>The individual would have had to move faster than its species can.</source>
        <translation>その種に可能な速さを超えて、個体が移動したことになります。</translation>
    </message>
    <message>
        <source>The judgements are not a list of objects in JSON with judge, criterion_a, criterion_b and judgement. Nothing was computed. Correct the text.</source>
        <translation>判断が、judge、criterion_a、criterion_b、judgement を持つJSONのオブジェクトのリストになっていません。何も計算されていません。文字列を修正してください。</translation>
    </message>
    <message>
        <source>The kernel range (Worton 1989) is the smallest area that holds the chosen percentage of the volume of normal kernels. The reference bandwidth is the default. Cross-validation often finds no minimum where records lie at one place; the reference bandwidth is then taken, and the note says so. Fewer than 30 records are noted as few.</source>
        <translation>カーネルによる行動圏（Worton 1989）は、正規カーネルの体積のうち、選択した百分率を含む最小の範囲です。デフォルトは参照バンド幅です。レコードが同じ位置に集まる場合、交差検証では最小値が得られないことがよくあります。その場合は参照バンド幅を用い、その旨を注記に示します。レコードが30件未満の場合は、少ないことを注記します。</translation>
    </message>
    <message>
        <source>The lake is no joint area of the programme, but its sites are linked across the border. Under “{together}” leave both of them chosen as “{joint_area}” and press “{joint}”.</source>
        <translation>この湖はプログラムの共同地域ではありませんが、サイトは国境をはさんで連結されています。「{together}」で、両方のサイトを「{joint_area}」として選択したまま、「{joint}」を押します。</translation>
    </message>
    <message>
        <source>The language of names and texts in the result; it may differ from that of the interface.</source>
        <translation>出力に含まれる名前と文章の言語。インターフェースの言語と異なってもかまいません。</translation>
    </message>
    <message>
        <source>The largest current of all solutions, in amperes.</source>
        <translation>すべての解の電流の最大値。単位はアンペア。</translation>
    </message>
    <message>
        <source>The last day of the period.</source>
        <translation>期間の最後の日。</translation>
    </message>
    <message>
        <source>The last day {last} lies before the first day {first}. No history was made. Choose a later last day.</source>
        <translation>終了日 {last} が開始日 {first} より前です。履歴は作成されていません。より後の終了日を選択してください。</translation>
    </message>
    <message>
        <source>The last record before, or the last record that was independent.</source>
        <translation>直前のレコード、または最後に独立とされたレコード。</translation>
    </message>
    <message>
        <source>The layer has no units. Nothing was computed. Choose another layer.</source>
        <translation>レイヤに計画単位がありません。何も計算されていません。別のレイヤを選択してください。</translation>
    </message>
    <message>
        <source>The least number is above the greatest.</source>
        <translation>最小の数が最大の数より大きくなっています。</translation>
    </message>
    <message>
        <source>The least number, {least}, is above the greatest, {most}. Exchange or correct them.</source>
        <translation>最小の数 {least} が最大の数 {most} より大きくなっています。入れ替えるか、修正してください。</translation>
    </message>
    <message>
        <source>The level is derived from an estimate.</source>
        <translation>基準値は推定値から導出したものです。</translation>
    </message>
    <message>
        <source>The level of {level} was reached in {reached} of {seasons} seasons. A year without a bar has no count that enters.</source>
        <translation>{seasons} 季節のうち {reached} 季節で、基準値 {level} に達しました。棒のない年には、用いることのできるカウントがありません。</translation>
    </message>
    <message>
        <source>The likelihood has no clear maximum: there are too few captures for this model. Nothing was estimated. Choose fewer effects, or more days or sides.</source>
        <translation>尤度に明確な最大値がありません。このモデルには捕獲が少なすぎます。何も推定されていません。効果を減らすか、日数または側を増やしてください。</translation>
    </message>
    <message>
        <source>The list of criteria is empty. Nothing was computed. Add a criterion.</source>
        <translation>基準のリストが空です。何も計算されていません。基準を追加してください。</translation>
    </message>
    <message>
        <source>The locked units alone break a budget or limit. Nothing was computed. Raise it or free units.</source>
        <translation>固定された計画単位だけで、予算または制限を超えています。何も計算されていません。予算または制限を引き上げるか、計画単位の固定を解除してください。</translation>
    </message>
    <message>
        <source>The locus of the same sample and replicate occurs before; only the first was taken.</source>
        <translation>同じ試料と反復の遺伝子座がすでにあるため、最初のものだけを用いました。</translation>
    </message>
    <message>
        <source>The lower AICc fits better; a difference below 2 tells nothing. The numbers above are of the one that was chosen.</source>
        <translation>AICcが低いほどよく適合します。2未満の差からは何もいえません。上の数値は、選択した検出関数によるものです。</translation>
    </message>
    <message>
        <source>The map has a coast and no boundaries. Boundaries are drawn only from the office's own cleared layer.</source>
        <translation>地図には海岸線だけを示し、境界は示しません。境界は、承認を受けた利用機関自身のレイヤからだけ描画します。</translation>
    </message>
    <message>
        <source>The map shows the key sites whose place is known.</source>
        <translation>地図には、位置がわかっている重要生息地を示します。</translation>
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
        <source>The maps of each solution would be {files} files; at most {most} are written. Nothing was computed. Use fewer cores, or a table of pairs.</source>
        <translation>各解の地図は {files} ファイルになります。書き出せるのは {most} ファイルまでです。何も計算されていません。コアエリアを減らすか、組の表を使用してください。</translation>
    </message>
    <message>
        <source>The mask would have {cells} cells, at most {most}. Nothing was estimated. Choose a larger spacing or a smaller buffer.</source>
        <translation>マスクのセルが {cells} 個となり、上限の {most} 個を超えます。何も推定されていません。より大きい間隔またはより小さいバッファを指定してください。</translation>
    </message>
    <message>
        <source>The mean distance to the other places of the species is {distance_km} km; by the median deviation the limit is {limit_km} km.</source>
        <translation>同じ種のほかの位置までの平均距離は {distance_km} kmです。中央値偏差による上限は {limit_km} kmです。</translation>
    </message>
    <message>
        <source>The mean distance to the other places of the species is {distance_km} km; the limit is {limit_km} km.</source>
        <translation>同じ種のほかの位置までの平均距離は {distance_km} kmです。上限は {limit_km} kmです。</translation>
    </message>
    <message>
        <source>The mean voltage of all solutions, in volts.</source>
        <translation>すべての解の電圧の平均値。単位はボルト。</translation>
    </message>
    <message>
        <source>The memory does not hold the whole raster: it is computed in {bands} bands of rows, one after the other.</source>
        <translation>ラスタ全体がメモリに収まらないため、行の帯 {bands} 本に分けて順に計算します。</translation>
    </message>
    <message>
        <source>The metafile {file} is not complete: {part} is missing or wrong. Nothing was changed. Export the Darwin Core Archive again.</source>
        <translation>メタファイル {file} が不完全です。次の部分がないか、誤っています: {part}。何も変更されていません。Darwin Core Archiveをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The method of mismatching alleles holds all distances in memory: samples: {samples}, at most {most}. Nothing was compared. Choose the method “likelihood”.</source>
        <translation>不一致の対立遺伝子による方法は、すべての距離をメモリに保持します。試料: {samples}、上限: {most}。何も比較されていません。方法「likelihood」を選択してください。</translation>
    </message>
    <message>
        <source>The method “alleles” counts mismatching alleles as allelematch does (Galpern et al. 2012), in whole numbers, within each laboratory. Its groups are kept only where the grades agree.</source>
        <translation>方法「alleles」は、allelematch（Galpern et al. 2012）と同様に、検査機関ごとに、不一致の対立遺伝子を整数で数えます。そのグループは、等級と整合する場合にだけ採用します。</translation>
    </message>
    <message>
        <source>The military demarcation line lies between these two sides; it is not an international border.</source>
        <translation>この2つの側の間にあるのは軍事境界線であり、国境ではありません。</translation>
    </message>
    <message>
        <source>The minimum convex polygon (Mohr 1947) encloses the records whose distance from their mean place is at most the chosen percentile of these distances, as in adehabitatHR (Calenge 2006). It needs 5 records.</source>
        <translation>最小凸多角形（Mohr 1947）は、平均位置からの距離が、その距離の分布の指定した百分位数以下であるレコードを囲みます。これはadehabitatHR（Calenge 2006）と同じ方法です。レコードが5件必要です。</translation>
    </message>
    <message>
        <source>The model and the effort</source>
        <translation>モデルと調査努力量</translation>
    </message>
    <message>
        <source>The model is an inhomogeneous Poisson process with linear, quadratic and hinge features and an elastic net, which is Maxent (Renner and Warton 2013); penalties and output are those of maxnet (Phillips et al. 2017). The optimum is found exactly, while maxnet stops near it: suitability differs from maxnet's by less than 0.04 in its tutorial data, by 0.003 on average.</source>
        <translation>モデルは、線形、二次、ヒンジの特徴量とエラスティックネットを用いた非一様ポアソン過程、すなわちMaxentです（Renner and Warton 2013）。罰則と出力は、maxnetと同じです（Phillips et al. 2017）。最適解を正確に求めるのに対し、maxnetはその近くで計算を止めます。maxnetのチュートリアルのデータでは、生息適地性の差は0.04未満、平均0.003です。</translation>
    </message>
    <message>
        <source>The model is fitted again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>この割合の誤ったコードを加えて、モデルを当てはめ直します。空欄の場合: 種ごとの値。</translation>
    </message>
    <message>
        <source>The model is that of MacKenzie et al. (2002), by maximum likelihood, with covariates of use and of detection on the logit scale. Intervals of 95 % come from the observed information. A visit that was not made adds nothing.</source>
        <translation>モデルはMacKenzie et al.（2002）のもので、最尤法により、利用と検出の共変量をロジット尺度で扱います。95%区間は、観測情報量から求めます。行われなかった訪問は、何も加えません。</translation>
    </message>
    <message>
        <source>The model was not found after {steps} steps. Nothing was written. Leave out covariates that tell the same.</source>
        <translation>{steps} 回の反復でモデルが求まりませんでした。何も書き出されていません。同じことを表す共変量を除いてください。</translation>
    </message>
    <message>
        <source>The month does not tell the season at this place; it is taken as not known.</source>
        <translation>この場所では月から季節がわからないため、季節は不明とします。</translation>
    </message>
    <message>
        <source>The multistate model (Arnason 1973; Schwarz, Schweigert and Arnason 1993; Brownie et al. 1993): in each occasion an animal is on one side; it survives, changes its side, and is seen with a probability that grows with the effort there. Without effort it cannot be seen, so that not surveyed never reads as not crossed. Intervals are those of the profile likelihood.</source>
        <translation>多状態モデル（Arnason 1973; Schwarz, Schweigert and Arnason 1993; Brownie et al. 1993）: 個体は各調査機会に1つの側にいて、生存し、側を移り、その側の調査努力量に応じて高まる確率で確認されます。調査努力量がなければ確認されないため、調査されていないことが、越境していないこととみなされることはありません。区間はプロファイル尤度によります。</translation>
    </message>
    <message>
        <source>The name of the reference system can mean more than one.</source>
        <translation>座標参照系の名前が、複数のものを指す可能性があります。</translation>
    </message>
    <message>
        <source>The name {file} does not end in .xlsx or .ods. Nothing was written. Choose such a name.</source>
        <translation>名前 {file} の末尾が .xlsx または .ods ではありません。何も書き出されていません。そのような名前を指定してください。</translation>
    </message>
    <message>
        <source>The names, designations and lines on this map express no opinion on the legal status of any country, territory, city or area or of its authorities, or on the delimitation of its frontiers or boundaries.</source>
        <translation>この地図に示した名称、呼称および線は、いかなる国、領土、都市もしくは地域またはその当局の法的地位に関しても、またその国境もしくは境界の画定に関しても、いかなる見解を表明するものでもありません。</translation>
    </message>
    <message>
        <source>The nearest of each core</source>
        <translation>各コアエリアに最も近い1つ</translation>
    </message>
    <message>
        <source>The nearest other place of the species is very far away.</source>
        <translation>同じ種の最も近い別の位置が、非常に離れています。</translation>
    </message>
    <message>
        <source>The nearest other place of the species is {distance_km} km away; the limit is {limit_km} km.</source>
        <translation>同じ種の最も近い別の位置まで {distance_km} kmあります。上限は {limit_km} kmです。</translation>
    </message>
    <message>
        <source>The newest edition stands first. An official level would replace a derived one.</source>
        <translation>最新の版を最初に示します。公式の基準値がある場合は、導出した基準値に代えて用います。</translation>
    </message>
    <message>
        <source>The number of the core, counted from 1, that reaches each cell with least cost.</source>
        <translation>各セルに最小コストで到達するコアエリアの番号。1から数えます。</translation>
    </message>
    <message>
        <source>The number of the sample occurs before with another content; only the first was taken.</source>
        <translation>同じ試料番号が異なる内容ですでにあるため、最初のものだけを用いました。</translation>
    </message>
    <message>
        <source>The objective needs a budget. Nothing was computed. Give one, or limits by country.</source>
        <translation>この目的には予算が必要です。何も計算されていません。予算または国別の制限を指定してください。</translation>
    </message>
    <message>
        <source>The observation lies outside the time of its deployment.</source>
        <translation>観察の時刻がカメラ設置の期間外です。</translation>
    </message>
    <message>
        <source>The occasions span {days} days, more than {most}: births, deaths and moves make closed estimates wrong. Choose a first and a last day.</source>
        <translation>調査機会の期間が {days} 日で、{most} 日を超えています。出生、死亡、移動により、閉鎖個体群の推定値は誤ったものとなります。開始日と終了日を選択してください。</translation>
    </message>
    <message>
        <source>The office has assessed the site in this year already. Change that row.</source>
        <translation>この機関は、この年にこのサイトをすでに評価しています。その行を変更してください。</translation>
    </message>
    <message>
        <source>The office has no boundary layer that names the sides of its lines: border lengths are along the bundled line, whose place is known to {metres} m.</source>
        <translation>利用機関には、線の両側を示す境界レイヤがありません。国境の長さは、位置が {metres} mの精度でわかっている付属の線に沿ったものです。</translation>
    </message>
    <message>
        <source>The office has no boundary layer that names the sides of its lines: the segments have no lines, only kilometres.</source>
        <translation>利用機関には、線の両側を示す境界レイヤがありません。区間にはラインがなく、距離（km）だけを示します。</translation>
    </message>
    <message>
        <source>The office or person to ask about the data; it stands in the package.</source>
        <translation>データについての問い合わせ先の機関または担当者。パッケージに記載されます。</translation>
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
        <source>The offices, the recommendations and the drawn habitats are an exercise and no facts. The areas and the species are published facts, and each names the row of the reference tables that tells it. What no row tells is left empty or unknown.</source>
        <translation>機関、提言、描画された生息地は演習であり、事実ではありません。地域と種は公表された事実であり、それぞれに、もとになった参照表の行を示します。どの行にもないことは、空欄または「不明」です。</translation>
    </message>
    <message>
        <source>The organisation that assesses, not a person. The same name each year.</source>
        <translation>評価する組織（個人ではない）。毎年同じ名称にしてください。</translation>
    </message>
    <message>
        <source>The other key sites of birds: what is missing for a verdict</source>
        <translation>鳥類のその他の重要生息地: 判定に欠けているもの</translation>
    </message>
    <message>
        <source>The owner of the record is not known.</source>
        <translation>レコードの所有者が不明です。</translation>
    </message>
    <message>
        <source>The owner of the record made it coarse, so it cannot stand among exact records.</source>
        <translation>所有者が粗くしたレコードのため、正確なレコードと並べることができません。</translation>
    </message>
    <message>
        <source>The package is generalised: animals only, places as centres of 0.1 degree cells, times as the first and the last second of their month in universal time, names of stations and records replaced. Individuals, pictures and free texts stay behind. The replaced names differ in each package, so that two packages cannot be joined.</source>
        <translation>パッケージはぼかしてあります。含まれるのは動物だけで、位置は0.1度セルの中心、時刻はその月の最初と最後の秒（協定世界時）とし、カメラ設置点とレコードの名前は置き換えます。個体、画像、自由記述は含まれません。置き換えた名前はパッケージごとに異なるため、2つのパッケージを結び付けることはできません。</translation>
    </message>
    <message>
        <source>The package needs {field}, and the data set does not say it. Nothing was written. Fill in the parameter {field}.</source>
        <translation>パッケージには {field} が必要ですが、データセットに記載がありません。何も書き出されていません。パラメータ {field} を入力してください。</translation>
    </message>
    <message>
        <source>The pair is no JSON object of texts with species_id, agency_a, code_a, agency_b and code_b. Nothing was changed. Correct it.</source>
        <translation>組が、species_id、agency_a、code_a、agency_b、code_b を持つ、文字列からなるJSONオブジェクトになっていません。何も変更されていません。修正してください。</translation>
    </message>
    <message>
        <source>The parent events lead in a circle, so nothing more was taken from them.</source>
        <translation>親イベントの参照が循環しているため、それ以上の内容は取り込んでいません。</translation>
    </message>
    <message>
        <source>The parts of a site add up to its score. A criterion without a value adds nothing.</source>
        <translation>サイトの各部分の合計がスコアになります。値のない基準は何も加えません。</translation>
    </message>
    <message>
        <source>The passphrase agreed with the recipient signs the package. It is not stored, and it hides nothing: whoever has the file can read it.</source>
        <translation>提供先と取り決めたパスフレーズでパッケージに署名します。パスフレーズは保存されません。また、内容を秘匿するものではなく、ファイルを持つ人は誰でも内容を読めます。</translation>
    </message>
    <message>
        <source>The passphrase has fewer than {least} characters, so the signature could be forged. No package was written. Agree on a longer one.</source>
        <translation>パスフレーズが {least} 文字未満のため、署名を偽造されるおそれがあります。パッケージは作成されていません。より長いパスフレーズを取り決めてください。</translation>
    </message>
    <message>
        <source>The period ends in {last}, before it begins in {first}. No rate was estimated. Change FIRST or LAST.</source>
        <translation>期間の終わり（{last}）が始まり（{first}）より前です。率は推定されていません。FIRST または LAST を変更してください。</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}. Nothing was written. Exchange the days.</source>
        <translation>期間の終わり {last} が、始まり {first} より前です。何も書き出されていません。日付を入れ替えてください。</translation>
    </message>
    <message>
        <source>The period from {first} to {last} has fewer than two occasions of {months} months. No rate was estimated. Choose a longer period or shorter occasions.</source>
        <translation>{first}～{last} の期間には、{months} か月の調査機会が2つ以上ありません。率は推定されていません。より長い期間またはより短い調査機会を選択してください。</translation>
    </message>
    <message>
        <source>The periods begin in no readable years: “{years}”. Nothing was measured. Write years with commas between, such as 2010,2020.</source>
        <translation>期間の開始年を読み取れません: 「{years}」。何も測定されていません。2010,2020 のように、年をコンマで区切って記入してください。</translation>
    </message>
    <message>
        <source>The picture that the observation names is not in the package.</source>
        <translation>観察が参照する画像がパッケージにありません。</translation>
    </message>
    <message>
        <source>The pieces of field {field} do not fit. Nothing was computed. Give pairs of increasing value and score from 0 to 1, with normalisation threshold only.</source>
        <translation>フィールド {field} の pieces が正しくありません。何も計算されていません。値が増加する順に、値と0～1のスコアの組を指定してください。pieces は正規化が threshold の場合にだけ使用できます。</translation>
    </message>
    <message>
        <source>The place is not the centre of a cell of the stated size.</source>
        <translation>位置が、記載された大きさのセルの中心ではありません。</translation>
    </message>
    <message>
        <source>The place of the animal was computed from distance and bearing; that of the observer is kept.</source>
        <translation>動物の位置は距離と方位から計算しました。観察者の位置も残しています。</translation>
    </message>
    <message>
        <source>The point is good to {km} km only.</source>
        <translation>ポイントの精度は {km} km程度です。</translation>
    </message>
    <message>
        <source>The point is nearer to the border than both uncertainties, and no side is declared.</source>
        <translation>ポイントから国境までの距離が、ポイントと国境の不確実性の合計より小さく、国境のどちら側か申告がありません。</translation>
    </message>
    <message>
        <source>The point lies at a zoo or another institution, so the animal may be a captive one.</source>
        <translation>ポイントが動物園などの施設にあるため、飼育個体の可能性があります。</translation>
    </message>
    <message>
        <source>The point lies at the secretariat of GBIF.</source>
        <translation>ポイントがGBIF事務局の所在地にあります。</translation>
    </message>
    <message>
        <source>The point lies beyond the border of the declared side.</source>
        <translation>ポイントが、申告された側から国境を越えた位置にあります。</translation>
    </message>
    <message>
        <source>The point lies far from the others of its species by the median deviation.</source>
        <translation>中央値偏差で見ると、ポイントが同じ種のほかのポイントから遠く離れています。</translation>
    </message>
    <message>
        <source>The point lies far from the others of its species.</source>
        <translation>ポイントが同じ種のほかのポイントから遠く離れています。</translation>
    </message>
    <message>
        <source>The point lies in a town of the layer that was given.</source>
        <translation>ポイントが、指定されたレイヤの市街地にあります。</translation>
    </message>
    <message>
        <source>The point lies in a town.</source>
        <translation>ポイントが市街地にあります。</translation>
    </message>
    <message>
        <source>The point lies in another country than the one stated.</source>
        <translation>ポイントが、記載された国とは別の国にあります。</translation>
    </message>
    <message>
        <source>The point lies in the sea, {distance_m} m from land; the limit is {limit_m} m.</source>
        <translation>ポイントが、陸地から {distance_m} m離れた海上にあります。上限は {limit_m} mです。</translation>
    </message>
    <message>
        <source>The point lies in the sea.</source>
        <translation>ポイントが海上にあります。</translation>
    </message>
    <message>
        <source>The point lies near a capital.</source>
        <translation>ポイントが首都の付近にあります。</translation>
    </message>
    <message>
        <source>The point lies outside the range of the species.</source>
        <translation>ポイントが種の分布域の外にあります。</translation>
    </message>
    <message>
        <source>The point lies where data bases are known to pile up records.</source>
        <translation>ポイントが、各種データベースでレコードが不自然に集中することが知られている位置にあります。</translation>
    </message>
    <message>
        <source>The point lies where gazetteers put a country, province, county or park.</source>
        <translation>ポイントが、地名辞典で国、省や県、郡、公園などを代表する位置にあります。</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m beyond the border of the declared side; its uncertainty is {uncertainty_m} m.</source>
        <translation>ポイントが、申告された側から国境を {distance_m} m越えた位置にあります。不確実性は {uncertainty_m} mです。</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from an artificial hotspot ({place}); the limit is {limit_m} m.</source>
        <translation>ポイントが、人為的な集中点（{place}）から {distance_m} mの位置にあります。上限は {limit_m} mです。</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from an institution ({place}); the limit is {limit_m} m.</source>
        <translation>ポイントが、施設（{place}）から {distance_m} mの位置にあります。上限は {limit_m} mです。</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from the capital ({place}); the limit is {limit_m} m.</source>
        <translation>ポイントが、首都（{place}）から {distance_m} mの位置にあります。上限は {limit_m} mです。</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from the {place}; the limit is {limit_m} m.</source>
        <translation>ポイントが、{place} から {distance_m} mの位置にあります。上限は {limit_m} mです。</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from where gazetteers put an area ({place}); the limit is {limit_m} m.</source>
        <translation>ポイントが、地名辞典で区域（{place}）を代表する位置から {distance_m} mの位置にあります。上限は {limit_m} mです。</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m outside the range of the species; the limit is {limit_m} m.</source>
        <translation>ポイントが、種の分布域から {distance_m} m外れています。上限は {limit_m} mです。</translation>
    </message>
    <message>
        <source>The policy file {file} has no column {column}. Nothing was shared. Start from sharing_defaults.csv, which has all columns.</source>
        <translation>方針ファイル {file} にカラム {column} がありません。何も共有されていません。すべてのカラムを備えた sharing_defaults.csv を元に作成してください。</translation>
    </message>
    <message>
        <source>The policy file {file} has no rows, so it permits nothing. Nothing was shared. Add a row for each species and record type that may leave.</source>
        <translation>方針ファイル {file} に行がないため、何も許可されていません。何も共有されていません。提供できる種とレコードの種類ごとに行を追加してください。</translation>
    </message>
    <message>
        <source>The policy has no permission for this species, kind of record and recipient.</source>
        <translation>この種、レコードの種類、提供先について、方針に許可がありません。</translation>
    </message>
    <message>
        <source>The polygons with country, dPC and its parts, dIIC and betweenness, all in percent.</source>
        <translation>国、dPCとその内訳、dIIC、媒介中心性を付けたポリゴン。国以外はすべて百分率。</translation>
    </message>
    <message>
        <source>The population or its level is known with low confidence; a person must confirm it.</source>
        <translation>個体群またはその基準値の信頼度が低いため、担当者による確認が必要です。</translation>
    </message>
    <message>
        <source>The probability at the distance is {probability}, the least probability {least}. Nothing was computed. The first must lie between 0 and 1, the second below the first.</source>
        <translation>この距離での確率は {probability}、最小の確率は {least} です。何も計算されていません。前者は0と1の間、後者は前者より小さい値で指定してください。</translation>
    </message>
    <message>
        <source>The probability falls with distance as p = exp(-k d), with the given probability at the given distance. PC and the equivalent connected area take the most probable path over any patches (Saura and Pascual-Hortal 2007), IIC the number of links no longer than the distance (Pascual-Hortal and Saura 2006). Pairs without a path add nothing.</source>
        <translation>確率は距離とともに p = exp(-k d) に従って下がり、指定した距離で指定した確率になります。PCと等価連結面積では、任意のパッチを経由する最も確率の高い経路を用い（Saura and Pascual-Hortal 2007）、IICでは、この距離以下のリンクの数を用います（Pascual-Hortal and Saura 2006）。経路のない組は何も加えません。</translation>
    </message>
    <message>
        <source>The profile of more than 2,000 samples is that of 2,000 drawn from them.</source>
        <translation>試料が2,000点を超える場合のプロファイルは、無作為に抽出した2,000点によるものです。</translation>
    </message>
    <message>
        <source>The project has no layer of corridors yet. Find some on the page “Find”.</source>
        <translation>プロジェクトには、まだ回廊のレイヤがありません。「探索」ページで回廊を探索してください。</translation>
    </message>
    <message>
        <source>The project has no raster of corridors, resistance or current yet that this plugin computed.</source>
        <translation>プロジェクトには、このプラグインで計算した回廊、移動抵抗、電流のラスタがまだありません。</translation>
    </message>
    <message>
        <source>The project has no scored units. Press “Score priorities”.</source>
        <translation>プロジェクトに、スコアを算出した単位がありません。「優先度のスコア算出」を押してください。</translation>
    </message>
    <message>
        <source>The public file holds the same records as the release gate lets them pass: centres of cells of 0.1 degree, months, pseudonyms of stations and records, no free texts. A table without a rule stays behind.</source>
        <translation>公開用ファイルには、提供の規則で許される形のレコードが含まれます。0.1度セルの中心、月、カメラ設置点とレコードの仮名だけで、自由記述は含まれません。規則のないテーブルは元に残します。</translation>
    </message>
    <message>
        <source>The radius is {cells} cells, and raster {layer} has {rows} rows and {columns} columns. Nothing was computed. Give a radius of 1 cell at least that is not longer than the raster.</source>
        <translation>半径は {cells} セルですが、ラスタ {layer} は {rows} 行、{columns} 列です。何も計算されていません。1セル以上で、ラスタの長さを超えない半径を指定してください。</translation>
    </message>
    <message>
        <source>The radius of restoration is {radius} m, and a cell is {size} m wide. Nothing was computed. Give the width of a cell or more.</source>
        <translation>復元の半径は {radius} mですが、セルの幅は {size} mです。何も計算されていません。セルの幅以上の値を指定してください。</translation>
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
        <source>The ranking knows no costs, no borders and no targets, and is as good as the rasters. Ranks of two landscapes cannot be compared.</source>
        <translation>この順位付けでは、コスト、国境、目標値を考慮しません。結果の良さは、ラスタの良さによります。2つの景観の順位は比較できません。</translation>
    </message>
    <message>
        <source>The raster has no value above 0. Nothing was computed. Choose the raster of current.</source>
        <translation>ラスタに0より大きい値がありません。何も計算されていません。電流のラスタを選択してください。</translation>
    </message>
    <message>
        <source>The reasons are on the page “Flags”.</source>
        <translation>理由は「要確認の理由」ページにあります。</translation>
    </message>
    <message>
        <source>The recipient “public” gets numbers by cell and year alone, as a table and as a map layer. A member is named by its code, such as RUS. Any other recipient needs rows of its own in the policy file.</source>
        <translation>提供先「public」には、セルと年別の数値だけを、表と地図レイヤとして提供します。参加国は RUS のようなコードで指定します。その他の提供先には、方針ファイルに専用の行が必要です。</translation>
    </message>
    <message>
        <source>The recommendation contradicts itself.</source>
        <translation>提言の内容が矛盾しています。</translation>
    </message>
    <message>
        <source>The record before it in the file is {hours} h later.</source>
        <translation>ファイル内で直前のレコードの方が {hours} 時間後になっています。</translation>
    </message>
    <message>
        <source>The record belongs to another country; records of others are not passed on.</source>
        <translation>レコードは他国のものです。他国のレコードを渡すことはありません。</translation>
    </message>
    <message>
        <source>The record differs from the import before.</source>
        <translation>レコードが前回のインポートと異なります。</translation>
    </message>
    <message>
        <source>The record does not come from a camera.</source>
        <translation>カメラによるレコードではありません。</translation>
    </message>
    <message>
        <source>The record does not say which of several cameras of the station; the first was taken.</source>
        <translation>カメラ設置点の複数のカメラのうち、どのカメラのレコードか記載がないため、最初のカメラのものとしました。</translation>
    </message>
    <message>
        <source>The record equals an earlier one of its data set.</source>
        <translation>レコードが、同じデータセットの以前のレコードと同じ内容です。</translation>
    </message>
    <message>
        <source>The record equals record {duplicate_of} of the same data set.</source>
        <translation>レコードが、同じデータセットのレコード {duplicate_of} と同じ内容です。</translation>
    </message>
    <message>
        <source>The record has a date without a time of day.</source>
        <translation>レコードに日付はありますが、時刻がありません。</translation>
    </message>
    <message>
        <source>The record has no point, or none on Earth.</source>
        <translation>レコードにポイントがないか、ポイントが地球上の位置ではありません。</translation>
    </message>
    <message>
        <source>The record has no species, so its sensitivity is unknown.</source>
        <translation>レコードに種がないため、機微の程度がわかりません。</translation>
    </message>
    <message>
        <source>The record is no longer in the source.</source>
        <translation>レコードが取り込み元にもうありません。</translation>
    </message>
    <message>
        <source>The record is of a place outside the six countries.</source>
        <translation>6か国以外の場所のレコードです。</translation>
    </message>
    <message>
        <source>The record is of no flagship species.</source>
        <translation>フラッグシップ種のレコードではありません。</translation>
    </message>
    <message>
        <source>The record lies in a gap of the effort of its deployment.</source>
        <translation>レコードが、カメラ設置の調査努力量の空白期間内にあります。</translation>
    </message>
    <message>
        <source>The record lies in a gap of the effort of its deployment. Days of the gap: {gap_days}.</source>
        <translation>レコードが、カメラ設置の調査努力量の空白期間内にあります。空白期間の日数: {gap_days}。</translation>
    </message>
    <message>
        <source>The record lies outside the days of the histories.</source>
        <translation>レコードが履歴の期間外です。</translation>
    </message>
    <message>
        <source>The record lies outside the time of its deployment. Days: {days}.</source>
        <translation>レコードがカメラ設置の期間外です。日数: {days}。</translation>
    </message>
    <message>
        <source>The record names neither a deployment nor a location.</source>
        <translation>レコードにカメラ設置も地点も記されていません。</translation>
    </message>
    <message>
        <source>The record names no individual.</source>
        <translation>レコードに個体が示されていません。</translation>
    </message>
    <message>
        <source>The record number occurs before in the same file.</source>
        <translation>同じファイル内に、同じレコード番号がすでにあります。</translation>
    </message>
    <message>
        <source>The record says that a species was not seen.</source>
        <translation>種が確認されなかったことを示すレコードです。</translation>
    </message>
    <message>
        <source>The record says that the species was not there.</source>
        <translation>種がいなかったことを示すレコードです。</translation>
    </message>
    <message>
        <source>The record shows no animal that was told to species.</source>
        <translation>種まで同定された動物のレコードではありません。</translation>
    </message>
    <message>
        <source>The record shows no animal.</source>
        <translation>動物のレコードではありません。</translation>
    </message>
    <message>
        <source>The record shows only the flank that is not used.</source>
        <translation>使用しない体側だけのレコードです。</translation>
    </message>
    <message>
        <source>The record states country {stated}; the point lies in {computed}.</source>
        <translation>レコードに記載された国は {stated} ですが、ポイントは {computed} にあります。</translation>
    </message>
    <message>
        <source>The record tells the same as another one.</source>
        <translation>別のレコードと同じ内容のレコードです。</translation>
    </message>
    <message>
        <source>The records lie too far apart for kernels of this bandwidth.</source>
        <translation>このバンド幅のカーネルに対して、レコードが互いに離れすぎています。</translation>
    </message>
    <message>
        <source>The records of the sides {sides} do not tell survival, change of side and detection apart. No rate was estimated. Choose a longer period or longer occasions, or give SURVIVAL.</source>
        <translation>側 {sides} のレコードでは、生存、側の移動、検出を区別できません。率は推定されていません。より長い期間またはより長い調査機会を選択するか、SURVIVAL を指定してください。</translation>
    </message>
    <message>
        <source>The records of {file} do not add up: {records_in} read, {kept} kept, {rejected} rejected. Nothing was changed. Report this as an error of the plugin.</source>
        <translation>{file} のレコードの件数が合いません: 読み込み {records_in}、採用 {kept}、除外 {rejected}。何も変更されていません。プラグインの不具合として報告してください。</translation>
    </message>
    <message>
        <source>The records shared and withheld ({accounted}) are not the records in the database ({records_in}). No package was written. Report this fault with the version of the plugin.</source>
        <translation>共有と非公開のレコードの合計（{accounted}）が、データベースのレコードの件数（{records_in}）と一致しません。パッケージは作成されていません。プラグインのバージョンを添えて、この不具合を報告してください。</translation>
    </message>
    <message>
        <source>The records stay the property of their owner. They may not be passed on, and their places may not be refined.</source>
        <translation>レコードは引き続き所有者のものです。第三者に渡すことも、位置をより細かく特定することもできません。</translation>
    </message>
    <message>
        <source>The records that cannot be used, each with its reason.</source>
        <translation>使用できないレコードと、それぞれの理由。</translation>
    </message>
    <message>
        <source>The records that remain lie on one line and enclose no area.</source>
        <translation>残ったレコードが一直線上にあり、面積を持ちません。</translation>
    </message>
    <message>
        <source>The reference system of the coordinates is not known.</source>
        <translation>座標の座標参照系が不明です。</translation>
    </message>
    <message>
        <source>The reference system {system} can mean more than one: {known}. Nothing was changed. Ask the custodian which one it is, and give its EPSG code.</source>
        <translation>座標参照系 {system} は、複数のものを指す可能性があります: {known}。何も変更されていません。どれに当たるかをデータ管理者に確認し、EPSGコードを指定してください。</translation>
    </message>
    <message>
        <source>The reference system {system} is a local one whose parameters are not public, so that its coordinates cannot be placed. Nothing was changed. Ask the custodian for coordinates in WGS 84 or GSK-2011.</source>
        <translation>座標参照系 {system} は、パラメータが公開されていない地域座標参照系のため、座標の位置を決められません。何も変更されていません。データ管理者にWGS 84またはGSK-2011の座標を依頼してください。</translation>
    </message>
    <message>
        <source>The reference system {system} is not known, so that its coordinates cannot be placed. Nothing was changed. Give its EPSG code, for example EPSG:4326 for WGS 84.</source>
        <translation>座標参照系 {system} が不明のため、座標の位置を決められません。何も変更されていません。EPSGコードを指定してください（例: WGS 84の場合は EPSG:4326）。</translation>
    </message>
    <message>
        <source>The region in layer {layer} has no area. Nothing was computed. Choose a layer with polygons.</source>
        <translation>レイヤ {layer} の対象地域に面積がありません。何も計算されていません。ポリゴンのあるレイヤを選択してください。</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>この提供について</translation>
    </message>
    <message>
        <source>The report and the table MODELS hold both detection functions against each other by AICc (Hurvich and Tsai 1989), on the same captures and mask, with the number of animals caught as sample size.</source>
        <translation>報告書と表 MODELS では、同じ捕獲とマスクを用い、捕獲された個体の数を標本サイズとして、2つの検出関数をAICc（Hurvich and Tsai 1989）で比較します。</translation>
    </message>
    <message>
        <source>The report is made from the database alone, in any of seven languages, as one HTML file that needs no network and as a PDF. Each figure leads back to its rows. Crossings and the joint minimum are those of the latest runs of their algorithms.</source>
        <translation>報告書はデータベースだけから、7言語のいずれかで、ネットワークなしで読める1つのHTMLファイルとPDFとして作成します。各数値から元の行をたどれます。越境移動と共同の最小値は、それぞれのアルゴリズムの最新の実行による値です。</translation>
    </message>
    <message>
        <source>The result of “Change of habitats”.</source>
        <translation>「生息地の変化」の結果。</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation>行のセル数が見出し行と一致しません。</translation>
    </message>
    <message>
        <source>The row has {held} ha, the boundary {drawn} ha: one of them is of another area.</source>
        <translation>行の面積は {held} ha、境界の面積は {drawn} haです。どちらかが別の範囲のものです。</translation>
    </message>
    <message>
        <source>The row was left blank, so the stored assessment of the site stayed as it was.</source>
        <translation>行が空欄のままのため、保存済みのこのサイトの評価は変更していません。</translation>
    </message>
    <message>
        <source>The rows of raster {file} do not run from west to east and from north to south. Nothing was computed. Warp it to a projected coordinate system first.</source>
        <translation>ラスタ {file} の行が、西から東、北から南の順に並んでいません。何も計算されていません。先に投影座標系に再投影してください。</translation>
    </message>
    <message>
        <source>The rows with a mapped place.</source>
        <translation>地図化された場所のある行。</translation>
    </message>
    <message>
        <source>The rule range_size takes all of a range up to 1,000 km², a tenth from 250,000 km² on, and between them falls with the logarithm of the size (Rodrigues et al. 2004); for it amounts are in hectares.</source>
        <translation>規則 range_size では、1,000 km²以下の分布域は全体、250,000 km²以上では1割を目標値とし、その間は広さの対数に応じて減らします（Rodrigues et al. 2004）。この規則では、量をヘクタールで表します。</translation>
    </message>
    <message>
        <source>The rules are those of Circuitscape (McRae et al. 2008, doi 10.1890/07-1861.1; Hall et al. 2021, doi 10.3390/land10030301). pairwise sends 1 ampere between each pair; one_to_all sends 1 ampere from each core to all others; all_to_one sends 1 ampere from all others to each core; advanced takes sources in amperes and grounds in ohm. The cells of a core are one node: in pairwise mode for its own pair only, in one_to_all and all_to_one always. In advanced mode the cells of a polygon share its value equally.</source>
        <translation>規則はCircuitscapeのものです（McRae et al. 2008, doi 10.1890/07-1861.1; Hall et al. 2021, doi 10.3390/land10030301）。pairwise は各組の間に1アンペアを流します。one_to_all は各コアエリアからその他すべてへ1アンペアを流します。all_to_one はその他すべてから各コアエリアへ1アンペアずつ流します。advanced はアンペア単位の電流源とオーム単位の接地を用います。コアエリアのセルは1つのノードとします。モード pairwise ではそのコアエリアを含む組だけで、one_to_all と all_to_one では常にそうします。モード advanced では、ポリゴンの値をそのセルに均等に分けます。</translation>
    </message>
    <message>
        <source>The rules are those of Omniscape (McRae et al. 2016; Landau et al. 2021, doi 10.21105/joss.02829): 8 neighbours, the mean conductance of two cells, one window for each block with sources, as much current as the block has sources, and a correction of the pattern that blocks leave. One rule differs: the sources of the block itself are taken out where the block lies. Omniscape takes them out at a fixed place, the wrong one in windows that the upper or left edge cuts; there results differ, by up to a quarter in a test of 30 by 30 cells.</source>
        <translation>規則はOmniscapeと同じです（McRae et al. 2016; Landau et al. 2021, doi 10.21105/joss.02829）。8つの隣接セル、2つのセルの平均コンダクタンス、電流源のあるブロックごとに1つのウィンドウ、ブロックの電流源の合計に等しい電流を用い、ブロックによって生じる模様を補正します。異なる規則が1つあります。ブロック自体の電流源は、ブロックのある位置で取り除きます。Omniscapeは固定された位置で取り除きますが、上端または左端で切れるウィンドウではこの位置が正しくありません。そこでは結果が異なり、30×30セルのテストでは最大4分の1の差がありました。</translation>
    </message>
    <message>
        <source>The run goes on where it was interrupted: {done} of {windows} windows were finished.</source>
        <translation>中断した箇所から実行を続けます。{windows} 個のウィンドウのうち {done} 個が完了しています。</translation>
    </message>
    <message>
        <source>The same by the integral index</source>
        <translation>統合連結性指数による同じ値</translation>
    </message>
    <message>
        <source>The same code is the same animal</source>
        <translation>同じコードは同じ個体</translation>
    </message>
    <message>
        <source>The same code is the same animal in all data sets, as the offices have agreed.</source>
        <translation>機関の間の取り決めにより、同じコードはすべてのデータセットで同じ個体を表します。</translation>
    </message>
    <message>
        <source>The same codes in both maps.</source>
        <translation>両方の地図で同じコードを用います。</translation>
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
        <source>The same locations in another data set are apart by the shift of a datum or online map.</source>
        <translation>別のデータセットの同じ地点が、測地系またはオンライン地図のずれの分だけ離れています。</translation>
    </message>
    <message>
        <source>The same picture stands in another deployment too.</source>
        <translation>同じ画像が別のカメラ設置にもあります。</translation>
    </message>
    <message>
        <source>The same run goes on there after an interruption. By default the folder of the cumulative current.</source>
        <translation>中断した場合、同じ実行をここから続けます。デフォルトは、累積電流のフォルダです。</translation>
    </message>
    <message>
        <source>The same seed draws the same background.</source>
        <translation>同じシードからは、同じバックグラウンドが抽出されます。</translation>
    </message>
    <message>
        <source>The same seed draws the same wrong identities.</source>
        <translation>同じシードからは、同じ個体識別の誤りが抽出されます。</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals and P values.</source>
        <translation>同じシードからは、同じ区間とP値が得られます。</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>同じシードからは同じ結果が得られます。</translation>
    </message>
    <message>
        <source>The same seed gives the same standard errors.</source>
        <translation>同じシードからは同じ標準誤差が得られます。</translation>
    </message>
    <message>
        <source>The same targets at less cost, or within the same budget less shortfall.</source>
        <translation>同じ目標値をより低いコストで達成するか、同じ予算で不足を減らします。</translation>
    </message>
    <message>
        <source>The same with a resistance of 1 everywhere.</source>
        <translation>移動抵抗をすべて1とした同じ計算。</translation>
    </message>
    <message>
        <source>The same with wrong identities added</source>
        <translation>個体識別の誤りを加えた場合</translation>
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
        <source>The season year was not chosen.</source>
        <translation>選択した季節年ではありません。</translation>
    </message>
    <message>
        <source>The seasons with complete counts are too few for a firm verdict.</source>
        <translation>網羅的なカウントのある季節が少なすぎるため、確実な判定ができません。</translation>
    </message>
    <message>
        <source>The sex marker “{marker}” is not told as locus, X and Y. Nothing was compared. Write the locus and the sizes of its two products, such as AMEL:214/194.</source>
        <translation>性別マーカー「{marker}」が、遺伝子座、X、Yの形で指定されていません。何も比較されていません。AMEL:214/194 のように、遺伝子座と2つの産物のサイズを記入してください。</translation>
    </message>
    <message>
        <source>The share of each feature that is to be protected.</source>
        <translation>各保全対象のうち、保護すべき割合。</translation>
    </message>
    <message>
        <source>The share of each range in each country; unknown where no side can be told.</source>
        <translation>各行動圏の国別の割合。どの側か判別できない部分は「不明」とします。</translation>
    </message>
    <message>
        <source>The shared package {file} has no readable list of checksums, so nobody can tell whether it is whole. Nothing was taken in. Ask the sender for the package again.</source>
        <translation>共有パッケージ {file} に、読み取れるチェックサムの一覧がないため、パッケージが完全かどうか確かめられません。何も取り込まれていません。送り主にパッケージの再送を依頼してください。</translation>
    </message>
    <message>
        <source>The shared package {file} has no signature, though a passphrase was given. Nothing was taken in. Ask the sender for a signed package.</source>
        <translation>パスフレーズが指定されましたが、共有パッケージ {file} に署名がありません。何も取り込まれていません。送り主に署名付きのパッケージを依頼してください。</translation>
    </message>
    <message>
        <source>The shared package {file} holds numbers by cell for the public and no records. Nothing was taken in. Ask the office for a package of records.</source>
        <translation>共有パッケージ {file} に含まれるのは、一般公開用のセル別の数値だけで、レコードは含まれません。何も取り込まれていません。レコードのパッケージを機関に依頼してください。</translation>
    </message>
    <message>
        <source>The sheet is none of the form and was not read.</source>
        <translation>様式にないシートのため、読み込んでいません。</translation>
    </message>
    <message>
        <source>The sheet lacks this column, so what is stored in it stayed as it was.</source>
        <translation>シートにこのカラムがないため、保存済みのこのカラムの内容は変更していません。</translation>
    </message>
    <message>
        <source>The shift of an online map was not undone, because such maps do not shift positions there; the uncertainty was enlarged.</source>
        <translation>この場所ではオンライン地図の位置のずれが生じないため、ずれを補正せず、不確実性を大きくしました。</translation>
    </message>
    <message>
        <source>The shift of the datum at this place is not well known, so the uncertainty was enlarged.</source>
        <translation>この場所での測地系のずれが十分にわかっていないため、不確実性を大きくしました。</translation>
    </message>
    <message>
        <source>The side of the body that was compared.</source>
        <translation>比較した体の側面。</translation>
    </message>
    <message>
        <source>The side of the border is not known.</source>
        <translation>国境のどちら側か不明です。</translation>
    </message>
    <message>
        <source>The signature of the shared package {file} does not fit the passphrase. Nothing was taken in. Check the passphrase; where it is right, the package is not the sender's.</source>
        <translation>共有パッケージ {file} の署名がパスフレーズと一致しません。何も取り込まれていません。パスフレーズを確認してください。パスフレーズが正しい場合、このパッケージは送り主のものではありません。</translation>
    </message>
    <message>
        <source>The site and year have no usable row in the sheet of sites.</source>
        <translation>サイトのシートに、このサイトと年の使用できる行がありません。</translation>
    </message>
    <message>
        <source>The site is in another country than the office. Check both.</source>
        <translation>サイトと機関の国が異なります。両方を確認してください。</translation>
    </message>
    <message>
        <source>The site is not in the list of sites.</source>
        <translation>サイトがサイトの一覧にありません。</translation>
    </message>
    <message>
        <source>The site lies on no single side of the area.</source>
        <translation>サイトが、地域の1つの側に収まっていません。</translation>
    </message>
    <message>
        <source>The site was not assessed.</source>
        <translation>サイトは評価されていません。</translation>
    </message>
    <message>
        <source>The site was not held against the criteria.</source>
        <translation>サイトを基準に照らした判定がありません。</translation>
    </message>
    <message>
        <source>The smallest count is larger than the largest.</source>
        <translation>カウントの最小値が最大値より大きくなっています。</translation>
    </message>
    <message>
        <source>The source names an online map that shifts its positions; nothing was moved and the uncertainty was enlarged.</source>
        <translation>取り込み元に、位置がずれるオンライン地図の名前が記されています。位置は動かさず、不確実性を大きくしました。</translation>
    </message>
    <message>
        <source>The source says that the camera failed; since when is not known, so the effort may be too long.</source>
        <translation>取り込み元に、カメラが故障したと記されています。故障した時期が不明のため、調査努力量が過大になっている可能性があります。</translation>
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
        <source>The spacing of the mask is too wide; 0.6 of sigma are {most} m.</source>
        <translation>マスクの間隔が広すぎます。シグマの0.6倍は {most} mです。</translation>
    </message>
    <message>
        <source>The species is not known.</source>
        <translation>種が不明です。</translation>
    </message>
    <message>
        <source>The species is not listed at the site. Check both.</source>
        <translation>種がこのサイトの一覧にありません。両方を確認してください。</translation>
    </message>
    <message>
        <source>The species of the sample is not known.</source>
        <translation>試料の種が不明です。</translation>
    </message>
    <message>
        <source>The species or country was not chosen.</source>
        <translation>種または国が選択されていません。</translation>
    </message>
    <message>
        <source>The species or the date was not asked for.</source>
        <translation>種または日付が指定の対象外です。</translation>
    </message>
    <message>
        <source>The species was not chosen, or the area is not for it.</source>
        <translation>選択した種ではないか、地域が対象とする種ではありません。</translation>
    </message>
    <message>
        <source>The species was present and not counted.</source>
        <translation>種の生息は確認されましたが、個体数は数えられていません。</translation>
    </message>
    <message>
        <source>The specimen is a fossil or lives in captivity.</source>
        <translation>化石または飼育個体のレコードです。</translation>
    </message>
    <message>
        <source>The start is later than the end.</source>
        <translation>開始が終了より後になっています。</translation>
    </message>
    <message>
        <source>The station is no camera or hair trap on a known and chosen side.</source>
        <translation>選択した側にあるとわかっているカメラまたはヘアトラップの設置点ではありません。</translation>
    </message>
    <message>
        <source>The station is not one of the office, or its side of the border is not known.</source>
        <translation>カメラ設置点が機関のものではないか、国境のどちら側か不明です。</translation>
    </message>
    <message>
        <source>The step of {distance_km} km in {hours} h needs at least {speed_km_day} km a day; the limit for the species is {limit_km_day}. The identity, a clock or the datum is wrong.</source>
        <translation>{hours} 時間で {distance_km} kmの移動には、少なくとも1日 {speed_km_day} kmの速さが必要です。種の上限は1日 {limit_km_day} kmです。個体識別、時計、測地系のいずれかが誤っています。</translation>
    </message>
    <message>
        <source>The step to or from the record is faster than the species can: identity, clock or datum is wrong.</source>
        <translation>このレコードの前または後の移動が、種に可能な速さを超えています。個体識別、時計、測地系のいずれかが誤っています。</translation>
    </message>
    <message>
        <source>The study area has no polygon. Nothing was computed. Choose a layer with polygons.</source>
        <translation>調査地域にポリゴンがありません。何も計算されていません。ポリゴンのあるレイヤを選択してください。</translation>
    </message>
    <message>
        <source>The sum of the currents of all solutions, in amperes.</source>
        <translation>すべての解の電流の合計。単位はアンペア。</translation>
    </message>
    <message>
        <source>The sum of the currents of all windows, in amperes.</source>
        <translation>すべてのウィンドウの電流の合計。単位はアンペア。</translation>
    </message>
    <message>
        <source>The sum of the probability of identity over the pairs compared, each over the loci that it shares. The weakest match is taken as if all pairs shared its loci alone.</source>
        <translation>比較した組ごとに、共通する遺伝子座から求めた同一遺伝子型の確率を合計したもの。最も弱い一致による値は、すべての組がその遺伝子座だけを共通に持つとみなして求めます。</translation>
    </message>
    <message>
        <source>The table of resistances has no class of raster {layer}. Nothing was computed. Give a table with the classes of its legend.</source>
        <translation>移動抵抗の表に、ラスタ {layer} の区分がありません。何も計算されていません。ラスタの凡例の区分を含む表を指定してください。</translation>
    </message>
    <message>
        <source>The table of what is not yet shared has all six countries with each species of their range and each year of the database: effort and records, effort alone, records alone, or nothing. Nothing shared never means that nobody surveyed.</source>
        <translation>まだ共有されていないものの表は、6か国すべてについて、分布する各種とデータベースの各年を示します。状態は、調査努力量とレコード、調査努力量のみ、レコードのみ、なしのいずれかです。共有がないことは、調査が行われなかったことを意味しません。</translation>
    </message>
    <message>
        <source>The table “{missing}” tells of each item why it is missing and what mends it.</source>
        <translation>表「{missing}」は、各項目がなぜ不足しているか、どうすれば補えるかを示します。</translation>
    </message>
    <message>
        <source>The tables hold the indices, the importance of each patch, the connected sum by country, and links with the best new cross-border link. In the sum each pair of patches adds the product of both weights and of the probability that animals get from one to the other.</source>
        <translation>表には、指数、各パッチの重要度、国別の連結和、リンクと最良の新しい国境をまたぐリンクを示します。連結和では、パッチの組ごとに、両方の重みと、動物が一方から他方へ到達する確率との積を加えます。</translation>
    </message>
    <message>
        <source>The tables of resistance that come with the plugin are illustrative: edit before use. They are opinions (Zeller et al. 2012). Compare results under greatest resistances of 10, 100 and 1000 before anything is decided. A cell without data in one raster has none in the result and acts as a barrier.</source>
        <translation>プラグインに付属する移動抵抗の表は例示用です。使用前に編集してください。表の値は専門家の意見です（Zeller et al. 2012）。何かを決定する前に、最大の移動抵抗を10、100、1000とした結果を比較してください。いずれかのラスタでデータのないセルは、出力でもデータなしとなり、障壁として働きます。</translation>
    </message>
    <message>
        <source>The target of {feature} is {target}, and the units that may be selected hold {there} (such features besides: {others}). Nothing was computed. Lower the target or free units.</source>
        <translation>{feature} の目標値は {target} ですが、選択できる計画単位にあるのは {there} です（同様の保全対象はほかに: {others}）。何も計算されていません。目標値を下げるか、計画単位の固定を解除してください。</translation>
    </message>
    <message>
        <source>The tests of CoordinateCleaner (Zizka et al. 2019) are among them. The tests for towns, ranges and artificial hotspots need a layer or a list of the office; without it they are named as not asked.</source>
        <translation>CoordinateCleaner（Zizka et al. 2019）の検査を含みます。市街地、分布域、人為的な集中点の検査には、機関のレイヤまたは一覧が必要です。ない場合は、実行していない検査として示します。</translation>
    </message>
    <message>
        <source>The tests of “Check detections” at their default levels.</source>
        <translation>「検出の検査」の検査を、既定のレベルで実行します。</translation>
    </message>
    <message>
        <source>The text of file {file} may be written in {first} or in {second}; its words do not tell which. Nothing was changed. Save the file as CSV in UTF-8, or choose the encoding.</source>
        <translation>ファイル {file} のテキストは {first} または {second} で書かれている可能性がありますが、内容からは判別できません。何も変更されていません。UTF-8のCSVとして保存するか、文字コードを選択してください。</translation>
    </message>
    <message>
        <source>The text {value} in the parameter {field} says nothing. Nothing was written. Write what readers of the package need.</source>
        <translation>パラメータ {field} の文字列「{value}」は意味をなしません。何も書き出されていません。パッケージの利用者に必要な内容を記入してください。</translation>
    </message>
    <message>
        <source>The time cannot be placed, because its time zone is not known.</source>
        <translation>タイムゾーンが不明のため、時刻を特定できません。</translation>
    </message>
    <message>
        <source>The time ended first: something better may exist.</source>
        <translation>先に制限時間に達しました。さらに良い選択があるかもしれません。</translation>
    </message>
    <message>
        <source>The time is known to the month only, or the place was made coarse.</source>
        <translation>時期が月までしかわからないか、位置が粗くしてあります。</translation>
    </message>
    <message>
        <source>The time is known to the year only.</source>
        <translation>時刻が年までしかわかりません。</translation>
    </message>
    <message>
        <source>The time is not known to a day.</source>
        <translation>時刻が日までわかりません。</translation>
    </message>
    <message>
        <source>The time is not known.</source>
        <translation>時刻が不明です。</translation>
    </message>
    <message>
        <source>The time stands as text in the comment and was taken as local time.</source>
        <translation>時刻がコメント欄に文字列で記されているため、現地時刻として用いました。</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known. Nothing was changed. Write it as the time zone database does, for example Asia/Vladivostok, or leave it empty.</source>
        <translation>タイムゾーン「{zone}」は不明です。何も変更されていません。タイムゾーンデータベースの表記（例：Asia/Vladivostok）で入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>The uncertainty is a number that gazetteers write where nobody knows it.</source>
        <translation>不確実性の値が、不明な場合に地名辞典が用いる数値です。</translation>
    </message>
    <message>
        <source>The units by the share of the draws in which they are among the best.</source>
        <translation>抽出のうち最良のものに入る割合を付けた単位。</translation>
    </message>
    <message>
        <source>The units have no field for these criteria, whose weights were left out: {criteria}.</source>
        <translation>単位に次の基準のフィールドがないため、その重みを対象から外しました: {criteria}。</translation>
    </message>
    <message>
        <source>The units lie in fewer than two countries ({country}). Nothing was computed. Choose units of several countries.</source>
        <translation>計画単位のある国が2か国未満です（{country}）。何も計算されていません。複数の国の計画単位を選択してください。</translation>
    </message>
    <message>
        <source>The units with score, rank, rank range and the part that each criterion has in the score.</source>
        <translation>スコア、順位、順位の幅、およびスコアに占める各基準の部分を付けた単位。</translation>
    </message>
    <message>
        <source>The values are those of a belt of the Republic of Korea.</source>
        <translation>大韓民国の投影帯（ベルト）の値です。</translation>
    </message>
    <message>
        <source>The values are those of a plane rectangular zone of Japan; which zone is not written in them.</source>
        <translation>日本の平面直角座標系の値です。どの系かは値に示されていません。</translation>
    </message>
    <message>
        <source>The values are those of a zone of a transverse Mercator projection; which zone is not written in them.</source>
        <translation>横メルカトル図法のゾーンの値です。どのゾーンかは値に示されていません。</translation>
    </message>
    <message>
        <source>The values are those of an online map (Web Mercator).</source>
        <translation>オンライン地図（Webメルカトル）の値です。</translation>
    </message>
    <message>
        <source>The values are those of the unified system of the Republic of Korea.</source>
        <translation>大韓民国の統一座標系の値です。</translation>
    </message>
    <message>
        <source>The values come from {file}, which is illustrative: edit before use. Give a table of the office to replace it.</source>
        <translation>値は {file} によるもので、例示用です。使用前に編集してください。機関の表を指定すると、その表に置き換わります。</translation>
    </message>
    <message>
        <source>The vector ruggedness measure, or the terrain ruggedness index.</source>
        <translation>ベクタ起伏度指標、または地形起伏度指数。</translation>
    </message>
    <message>
        <source>The verdict rests on the count of one passage season, which is enough for this criterion.</source>
        <translation>判定は1回の渡り（通過）の季節のカウントに基づきます。この基準ではそれで十分です。</translation>
    </message>
    <message>
        <source>The way of least cost between two cores; the wider the line, the cheaper the way. A model of the resistance given, not a track of an animal.</source>
        <translation>2つのコアエリアの間の最小コスト経路。線が太いほど、経路のコストは低くなります。与えられた移動抵抗によるモデルで、動物の移動の軌跡ではありません。</translation>
    </message>
    <message>
        <source>The way of least cost in each corridor, with cost, length, countries and rank.</source>
        <translation>各回廊の最小コスト経路。コスト、長さ、国、順位を付けます。</translation>
    </message>
    <message>
        <source>The weight of polygon {row} is no number of 0 or more. Nothing was computed. Correct the field or leave it out.</source>
        <translation>{row} 番目のポリゴンの重みが0以上の数値ではありません。何も計算されていません。フィールドを修正するか、指定を省略してください。</translation>
    </message>
    <message>
        <source>The weight {value} of field {field} is not a number of 0 or more. Nothing was computed. Correct the weight.</source>
        <translation>フィールド {field} の重み {value} が0以上の数値ではありません。何も計算されていません。重みを修正してください。</translation>
    </message>
    <message>
        <source>The whole month is used. Left empty, the records decide.</source>
        <translation>月全体を対象とします。空欄の場合は、レコードから決まります。</translation>
    </message>
    <message>
        <source>The year is no year, or in the future.</source>
        <translation>年ではないか、未来の年です。</translation>
    </message>
    <message>
        <source>The year that is assessed; left empty, the office writes it.</source>
        <translation>評価の対象となる年。空欄の場合は、機関が記入します。</translation>
    </message>
    <message>
        <source>The years are all those of any effort or record in the database. What is not shared may exist; it does not mean that nobody surveyed or that the species was not there.</source>
        <translation>年は、データベースに調査努力量またはレコードがあるすべての年です。共有されていないものも存在する可能性があります。共有がないことは、調査が行われなかったことや、種がいなかったことを意味しません。</translation>
    </message>
    <message>
        <source>The zone at the beginning of the easting is not that of the reference system.</source>
        <translation>東距の先頭のゾーン番号が、座標参照系のゾーンと異なります。</translation>
    </message>
    <message>
        <source>There are more than 4,000 records; the reference bandwidth was taken without cross-validation.</source>
        <translation>レコードが4,000件を超えるため、交差検証をせず、参照バンド幅を用いました。</translation>
    </message>
    <message>
        <source>There are no coordinates.</source>
        <translation>座標がありません。</translation>
    </message>
    <message>
        <source>There are no judgements, or two sets of them. Nothing was computed. Give a table or a text with rows.</source>
        <translation>判断がないか、2組あります。何も計算されていません。行のある表か文字列のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>There are no polygons of protected areas: protected shares and gaps are not known. Protected sites are counted as points.</source>
        <translation>保護地域のポリゴンがないため、保護されている割合と保全ギャップは不明です。保護されているサイトは、ポイントとして数えます。</translation>
    </message>
    <message>
        <source>There is a file {file} already, and it may hold rows that are nowhere else. Nothing was changed. Run the algorithm on that file: it makes the public file anew.</source>
        <translation>ファイル {file} がすでにあり、ほかにはない行が含まれている可能性があります。何も変更されていません。そのファイルに対してアルゴリズムを実行してください。公開用ファイルが新たに作成されます。</translation>
    </message>
    <message>
        <source>There is no code of species {species} in database {file} or in the catalogue. Nothing was compared. Give a catalogue, or import detections with names of individuals.</source>
        <translation>データベース {file} にも個体一覧にも、種 {species} のコードがありません。何も比較されていません。個体一覧を指定するか、個体名のある検出をインポートしてください。</translation>
    </message>
    <message>
        <source>There is no conservation database yet. Choose one above, or create it in the dock of the species.</source>
        <translation>保全データベースがまだありません。上で選択するか、種のパネルで作成してください。</translation>
    </message>
    <message>
        <source>There is no issue {issue}. Nothing was changed. Take the name from the table of issues.</source>
        <translation>問題点 {issue} はありません。何も変更されていません。問題点のテーブルにある名前を指定してください。</translation>
    </message>
    <message>
        <source>There is no test {test}. Nothing was changed. The tests are: {known}.</source>
        <translation>検査 {test} はありません。何も変更されていません。使用できる検査: {known}。</translation>
    </message>
    <message>
        <source>These are proposals: a person confirms or refuses them. Samples of one animal on two sides of a border are a minimum of what crosses.</source>
        <translation>これらは提案であり、担当者が確認または却下します。国境の両側で試料が得られた個体の数は、越境する個体の最小数です。</translation>
    </message>
    <message>
        <source>These columns must be filled in: {columns}.</source>
        <translation>必ず記入するカラム: {columns}。</translation>
    </message>
    <message>
        <source>This animal has no place in the database.</source>
        <translation>この個体は、データベースに位置がありません。</translation>
    </message>
    <message>
        <source>This computer has no time zone database, so that local times cannot be brought to universal time. Nothing was changed. Install the Python package tzdata, or import a file whose times have their offset.</source>
        <translation>このコンピュータにタイムゾーンデータベースがないため、現地時刻を協定世界時に変換できません。何も変更されていません。Pythonパッケージ tzdata をインストールするか、協定世界時との時差を含む時刻のファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>This crossing has no line on the map, because one of its two places is not exact or not known.</source>
        <translation>2つの位置の一方が正確でないか不明なため、この越境移動のラインは地図にありません。</translation>
    </message>
    <message>
        <source>This database has no crossings yet. Press “Find border crossings of individuals”.</source>
        <translation>このデータベースには、まだ越境移動がありません。「個体の越境移動の検出」を押してください。</translation>
    </message>
    <message>
        <source>This database has no records of animals yet. Take some in on the page “Import”.</source>
        <translation>このデータベースには、まだ動物のレコードがありません。「インポート」ページで取り込んでください。</translation>
    </message>
    <message>
        <source>This database has nothing on the species. Choose a database above, then press “Load layers”.</source>
        <translation>このデータベースには種の情報がありません。上でデータベースを選択してから、「レイヤを読み込み」を押してください。</translation>
    </message>
    <message>
        <source>This issue has no record with a place in the database.</source>
        <translation>この問題点には、データベースに位置のあるレコードがありません。</translation>
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
        <source>This takes about {seconds} s and {megabytes} MB.</source>
        <translation>約 {seconds} 秒と {megabytes} MBを要します。</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Threatened sites and corridors for which no organisation is named: {number}.</source>
        <translation>担当組織の記載がない、脅威のあるサイトと回廊: {number}。</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Threats by corridor</source>
        <translation>回廊別の脅威</translation>
    </message>
    <message>
        <source>Threats by impact</source>
        <translation>影響度別の脅威</translation>
    </message>
    <message>
        <source>Threats by site</source>
        <translation>サイト別の脅威</translation>
    </message>
    <message>
        <source>Threats by species</source>
        <translation>種別の脅威</translation>
    </message>
    <message>
        <source>Threats of high impact</source>
        <translation>影響度の高い脅威</translation>
    </message>
    <message>
        <source>Threats of unknown impact: {number}</source>
        <translation>影響度が不明な脅威: {number}</translation>
    </message>
    <message>
        <source>Threats to other species, left out: {number}.</source>
        <translation>ほかの種への脅威のため、対象から外したもの: {number}。</translation>
    </message>
    <message>
        <source>Threats to these species; none chosen: all.</source>
        <translation>これらの種への脅威。何も選択しない場合: すべて。</translation>
    </message>
    <message>
        <source>Threats without a place, in the tables but not on the map: {number}.</source>
        <translation>位置がなく、表にはあるが地図にはない脅威: {number}。</translation>
    </message>
    <message>
        <source>Threats, organisations and the method of mapping: no row tells them, but each office knows its own.</source>
        <translation>脅威、組織、地図化の方法: どの行にもありませんが、各機関が自身のものを把握しています。</translation>
    </message>
    <message>
        <source>Threats: {threats}, of them with unknown impact: {unknown}.</source>
        <translation>脅威: {threats}、うち影響度が不明なもの: {unknown}。</translation>
    </message>
    <message>
        <source>Three seasons means three different season years of one species in the same season at one site.</source>
        <translation>3季節とは、1つのサイトにおける同じ種、同じ季節の、異なる3つの季節年をいいます。</translation>
    </message>
    <message>
        <source>Tied to one exact place by any further column of the package</source>
        <translation>パッケージのその他のカラムによって、1つの正確な位置に結び付くもの</translation>
    </message>
    <message>
        <source>Tied to one exact place by cell, period, side, species, sex and age alone, which the agreement gives away knowingly</source>
        <translation>セル、期間、国境の側、種、性別、齢だけで1つの正確な位置に結び付くもの（合意により承知のうえで提供）</translation>
    </message>
    <message>
        <source>Timber plantations</source>
        <translation>木材用の植林</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>時間（秒）</translation>
    </message>
    <message>
        <source>Time is measured from</source>
        <translation>時間の起点</translation>
    </message>
    <message>
        <source>Time limit (s)</source>
        <translation>制限時間（秒）</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Time zone of the clocks</source>
        <translation>時計のタイムゾーン</translation>
    </message>
    <message>
        <source>Timelapse</source>
        <translation>Timelapse</translation>
    </message>
    <message>
        <source>Timelapse writes the camera's own clock as if it were universal time. The times were left as they are.</source>
        <translation>Timelapseは、カメラの時計の時刻を協定世界時であるかのように書き出します。時刻はそのままにしました。</translation>
    </message>
    <message>
        <source>Times between set-up and retrieval without work.</source>
        <translation>設置から回収までの間で、稼働していない期間。</translation>
    </message>
    <message>
        <source>Times in which stations worked</source>
        <translation>カメラ設置点の稼働期間</translation>
    </message>
    <message>
        <source>Times: the offset comes from the file, else from the deployment, else from TIMEZONE, else from the country and the date with its real history. A date without a time stays a date.</source>
        <translation>時刻: 協定世界時との時差は、まずファイル、次にカメラ設置、次に TIMEZONE から取得し、いずれにもなければ、国と日付から実際の時差の変遷に基づいて決めます。時刻のない日付は、日付のまま扱います。</translation>
    </message>
    <message>
        <source>Timing of the threat</source>
        <translation>脅威の時期</translation>
    </message>
    <message>
        <source>Timing unknown</source>
        <translation>時期不明</translation>
    </message>
    <message>
        <source>Title of the package</source>
        <translation>パッケージのタイトル</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>To accept clears the flag for good. To correct sets the values given. To reject takes the record out. A note changes nothing. A later decision on the same issue replaces the earlier one and undoes what it did.</source>
        <translation>「採用」は要確認を恒久的に解除します。「修正」は指定した値を設定します。「除外」はレコードを除外します。「注記」は何も変更しません。同じ問題点に対する後の決定は前の決定に代わり、前の決定による変更を元に戻します。</translation>
    </message>
    <message>
        <source>To be passed on: a strip chart by kilometre along each border, without any line on a map.</source>
        <translation>外部に渡すためのもの: 各国境に沿ったキロメートル単位の帯状の図。地図上のラインは含みません。</translation>
    </message>
    <message>
        <source>To be passed on: dates of sensitive records as months, no place, and no effort of few stations.</source>
        <translation>外部に渡すもの。機微なレコードの日付は月単位とし、位置と、少数のカメラ設置点による調査努力量は含みません。</translation>
    </message>
    <message>
        <source>To be passed on: sums and estimates, without animals' codes and without places.</source>
        <translation>外部に渡せる報告書。合計と推定値を示し、個体コードと場所は含みません。</translation>
    </message>
    <message>
        <source>To be passed on: sums and rates, without animals' codes and without places.</source>
        <translation>外部に渡せる報告書。合計と率を示し、個体コードと場所は含みません。</translation>
    </message>
    <message>
        <source>To be passed on: sums, and crossings by month and side, without animals' codes and without places.</source>
        <translation>外部に渡せる報告書。合計と、月と側別の越境移動を示し、個体コードと場所は含みません。</translation>
    </message>
    <message>
        <source>To be passed on: sums, effort and estimates, without animals' codes and without places.</source>
        <translation>外部に渡せる報告書。合計、調査努力量、推定値を示し、個体コードと場所は含みません。</translation>
    </message>
    <message>
        <source>To be restored</source>
        <translation>復元の対象</translation>
    </message>
    <message>
        <source>To core</source>
        <translation>終点のコアエリア</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>To km</source>
        <translation>終点（km）</translation>
    </message>
    <message>
        <source>To patch</source>
        <translation>終点のパッチ</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>共同</translation>
    </message>
    <message>
        <source>Told by the content</source>
        <translation>内容から判別</translation>
    </message>
    <message>
        <source>Told by the file</source>
        <translation>ファイルから判別</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>許容範囲（m）</translation>
    </message>
    <message>
        <source>Too few animals and stations even on the whole side of the border.</source>
        <translation>国境の一方の側全体でも、個体とカメラ設置点が少なすぎます。</translation>
    </message>
    <message>
        <source>Too few sites were counted more than once.</source>
        <translation>2回以上カウントされたサイトが少なすぎます。</translation>
    </message>
    <message>
        <source>Too few years have a count.</source>
        <translation>カウントのある年が少なすぎます。</translation>
    </message>
    <message>
        <source>Too little space on the disk of {file}: {free} MB are free, {needed} MB may be needed. Nothing was computed. Free some space, or choose another folder.</source>
        <translation>{file} を保存するディスクの空き容量が不足しています。空き容量は {free} MBですが、{needed} MBが必要になる可能性があります。何も計算されていません。空き容量を増やすか、別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Too many counts are zero for the model.</source>
        <translation>0のカウントが多すぎるため、モデルを適用できません。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Top ten by score of the evidence available, not of conservation value where counts are missing</source>
        <translation>入手できる証拠のスコアによる上位10件（カウントが欠落している場合、保全上の価値を示すものではない）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Totals of counts</source>
        <translation>カウントの合計</translation>
    </message>
    <message>
        <source>Tourist facilities</source>
        <translation>観光施設</translation>
    </message>
    <message>
        <source>Towns (polygons)</source>
        <translation>市街地（ポリゴン）</translation>
    </message>
    <message>
        <source>Track of an animal</source>
        <translation>個体の軌跡</translation>
    </message>
    <message>
        <source>Transitions of habitats</source>
        <translation>生息地の推移</translation>
    </message>
    <message>
        <source>Transport and supply lines</source>
        <translation>交通・供給路線</translation>
    </message>
    <message>
        <source>Trap-days</source>
        <translation>カメラ稼働日数</translation>
    </message>
    <message>
        <source>Trap-days are {convention}.</source>
        <translation>カメラ稼働日数の数え方: {convention}。</translation>
    </message>
    <message>
        <source>Trap-days by distance from the border</source>
        <translation>国境からの距離別のカメラ稼働日数</translation>
    </message>
    <message>
        <source>Trap-days by month and country</source>
        <translation>月と国別のカメラ稼働日数</translation>
    </message>
    <message>
        <source>Trap-days of the whole side, counts of the area's sites. A missing number is not known; it is not zero.</source>
        <translation>側全体のカメラ稼働日数と、地域内のサイトのカウント。数値がない場合は不明であり、0ではありません。</translation>
    </message>
    <message>
        <source>Trap-days on one side</source>
        <translation>一方の側のカメラ稼働日数</translation>
    </message>
    <message>
        <source>Trap-days on the other side</source>
        <translation>他方の側のカメラ稼働日数</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>増減傾向</translation>
    </message>
    <message>
        <source>Trend unknown</source>
        <translation>変化の傾向不明</translation>
    </message>
    <message>
        <source>Trends are those of the log-linear Poisson models with effects of sites and years, or with a line of years where counts are few, as in TRIM (ter Braak et al. 1994; Pannekoek and van Strien 2001). Intervals allow for overdispersion and for serial correlation within a site, both corrected for short series, so that they are wider than TRIM's.</source>
        <translation>増減傾向は、TRIM（ter Braak et al. 1994; Pannekoek and van Strien 2001）と同様に、サイトと年の効果を持つ対数線形ポアソンモデル、またはカウントが少ない場合は年に直線を当てはめるモデルによります。区間は、過分散とサイト内の系列相関を考慮し、いずれも短い系列について補正しているため、TRIMの区間より広くなります。</translation>
    </message>
    <message>
        <source>Trends of counts</source>
        <translation>カウントの増減傾向</translation>
    </message>
    <message>
        <source>Turns judgements of one judge or several into weights of criteria. Output WEIGHTS_JSON is what “Score priorities” takes as CRITERIA.</source>
        <translation>1人または複数の評価者の判断を、基準の重みに変換します。出力 WEIGHTS_JSON は、「優先度のスコア算出」の CRITERIA に使用できます。</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>チュートリアル</translation>
    </message>
    <message>
        <source>Tutorial: two offices at Lake Khanka / Xingkai</source>
        <translation>チュートリアル: ハンカ湖／興凱湖の2つの機関</translation>
    </message>
    <message>
        <source>Two covariates are named {layer}. Nothing was computed. Rename one of the layers.</source>
        <translation>{layer} という名前の共変量が2つあります。何も計算されていません。どちらかのレイヤの名前を変更してください。</translation>
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
        <source>Two offices of this file assess the site and year. Give each office a file of its own.</source>
        <translation>このファイルの2つの機関が、同じサイトと年を評価しています。機関ごとに別のファイルにしてください。</translation>
    </message>
    <message>
        <source>Two offices on the same site and year, side by side.</source>
        <translation>同じサイトと年についての2つの機関の回答を並べたもの。</translation>
    </message>
    <message>
        <source>Two records in a row on different sides are at least one crossing; the true number is odd. Between two records on one side there may be an even number that nobody saw.</source>
        <translation>国境の異なる側にある連続する2件のレコードは、少なくとも1回の越境移動を意味し、実際の回数は奇数です。同じ側の2件のレコードの間にも、確認されていない偶数回の越境移動があり得ます。</translation>
    </message>
    <message>
        <source>Two reviewers judged the same pairs: {common}; kappa (Cohen 1960): {kappa}.</source>
        <translation>2人の確認者が同じ組を判断した数: {common}、カッパ係数（Cohen 1960）: {kappa}。</translation>
    </message>
    <message>
        <source>Two rules are in use. By the last record, an event goes on until nothing was recorded for the time given. By the last independent record, the time runs from the first record of the event.</source>
        <translation>規則は2つあります。直前のレコードによる規則では、指定した時間にわたってレコードがなくなるまで、イベントが続きます。最後の独立レコードによる規則では、イベントの最初のレコードから時間を数えます。</translation>
    </message>
    <message>
        <source>Two scenarios: rank_change is the rank in the other scenario less the rank here; above 0 the unit ranks better here.</source>
        <translation>2つのシナリオ: rank_change は、もう一方のシナリオでの順位からここでの順位を引いた値です。0より大きい場合、その単位の順位はここでの方が上です。</translation>
    </message>
    <message>
        <source>Two spreadsheets are written, which an office fills in without QGIS. The files of the exercise are filled in already, one in Chinese and one in Russian.</source>
        <translation>2つの表計算シートが書き出され、機関はQGISなしで記入できます。演習のファイルはすでに記入されており、1つは中国語、もう1つはロシア語です。</translation>
    </message>
    <message>
        <source>Type five reference samples in both laboratories. The offset is the median difference in whole base pairs; with fewer than three samples, or one that is more than half a base pair off, the locus is not comparable.</source>
        <translation>5点の標準試料を両方の検査機関で型判定します。差（offset）は、差の中央値を塩基対の整数で表したものです。標準試料が3点未満の場合、または0.5塩基対を超えて外れる標準試料がある場合、その遺伝子座は比較できません。</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不確実</translation>
    </message>
    <message>
        <source>Uncertainty (m)</source>
        <translation>不確実性（m）</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>Under “{assessment}” press the button … beside “{readiness}” and write CHN-XINGKAI;RUS-KHANKA as sites.</source>
        <translation>「{assessment}」で、「{readiness}」の横の … ボタンを押し、サイトに CHN-XINGKAI;RUS-KHANKA と入力します。</translation>
    </message>
    <message>
        <source>Under “{habitats}” press “{draw}”. Draw polygons, or open the file of habitats, copy its polygons and paste them into the layer. Save the layer, then press “{check}”.</source>
        <translation>「{habitats}」で「{draw}」を押します。ポリゴンを描画するか、生息地のファイルを開き、そのポリゴンをコピーしてレイヤに貼り付けます。レイヤを保存してから、「{check}」を押します。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the shift of Chinese online maps</source>
        <translation>中国のオンライン地図のずれを補正</translation>
    </message>
    <message>
        <source>Unequal effort</source>
        <translation>調査努力量の偏り</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Unit of effort</source>
        <translation>調査努力量の単位</translation>
    </message>
    <message>
        <source>Unit {unit} has no polygon. Nothing was computed. Draw or delete it.</source>
        <translation>計画単位 {unit} にポリゴンがありません。何も計算されていません。ポリゴンを描画するか、その単位を削除してください。</translation>
    </message>
    <message>
        <source>Unit {unit} has the status {value}. Nothing was computed. Write available, locked_in or locked_out.</source>
        <translation>計画単位 {unit} の状態は {value} です。何も計算されていません。available、locked_in、locked_out のいずれかを記入してください。</translation>
    </message>
    <message>
        <source>Unit {unit} is in the layer more than once. Nothing was computed. Choose a field that identifies each unit.</source>
        <translation>単位 {unit} がレイヤに複数あります。何も計算されていません。各単位を識別できるフィールドを選択してください。</translation>
    </message>
    <message>
        <source>Units are kept apart and never added.</source>
        <translation>単位ごとに分けて示し、足し合わせることはありません。</translation>
    </message>
    <message>
        <source>Units by plan</source>
        <translation>計画別の計画単位</translation>
    </message>
    <message>
        <source>Units in both scorings: {units}; with another rank: {moved}; rank correlation: {correlation}.</source>
        <translation>両方のスコア算出にある単位: {units}、順位の異なる単位: {moved}、順位相関: {correlation}。</translation>
    </message>
    <message>
        <source>Units made</source>
        <translation>作成した計画単位</translation>
    </message>
    <message>
        <source>Units of {size} km² would be about {units} and need {gigabytes} GB of memory; at most {most} are made. Nothing was computed. Choose {mend} km² or more, or a smaller study area.</source>
        <translation>面積 {size} km²の計画単位は約 {units} 個となり、{gigabytes} GBのメモリが必要です。作成できるのは {most} 個までです。何も計算されていません。{mend} km²以上またはより狭い調査地域を選択してください。</translation>
    </message>
    <message>
        <source>Units selected: {units}; value {value}, proven lower bound {bound}, gap {percent} %, {seconds} s.</source>
        <translation>選択された計画単位: {units}、値 {value}、証明された下界 {bound}、ギャップ {percent}%、{seconds} 秒。</translation>
    </message>
    <message>
        <source>Units that cost nothing: {number}; if that is not meant, correct the field with the cost.</source>
        <translation>コストのかからない計画単位: {number}。意図したものでない場合は、コストのフィールドを修正してください。</translation>
    </message>
    <message>
        <source>Units that hold none of the features: {number}; if they should, add the layers that lack.</source>
        <translation>保全対象をまったく含まない計画単位: {number}。含むはずの場合は、不足しているレイヤを追加してください。</translation>
    </message>
    <message>
        <source>Units to score</source>
        <translation>スコアを算出する単位</translation>
    </message>
    <message>
        <source>Units whose country cannot be told, near a border or at sea: {unknown}; less than 95 % in one country: {split}.</source>
        <translation>国境の近くまたは海上にあり、国を判別できない計画単位: {unknown}、1か国の割合が95%未満の計画単位: {split}。</translation>
    </message>
    <message>
        <source>Units whose country is not one of the six: {number}.</source>
        <translation>国が6か国のいずれでもない計画単位: {number}。</translation>
    </message>
    <message>
        <source>Units with at least this share protected have the status locked_in.</source>
        <translation>保護されている割合がこの値以上の計画単位を、状態 locked_in とします。</translation>
    </message>
    <message>
        <source>Units with cost, country, status, area and a field f_ for each feature.</source>
        <translation>コスト、国、状態、面積、および保全対象ごとのフィールド f_ を付けた計画単位。</translation>
    </message>
    <message>
        <source>Units without a cost, for raster {layer} has no data in them: {units}. No selection takes such units: fill the raster or leave them out.</source>
        <translation>ラスタ {layer} のデータがないため、コストのない計画単位: {units}。このような計画単位が選択されることはありません。ラスタのデータを補うか、計画単位を対象から外してください。</translation>
    </message>
    <message>
        <source>Units without data of a raster, which hold 0 of its feature: {units}.</source>
        <translation>ラスタのデータがなく、その保全対象の量を0とした計画単位: {units}。</translation>
    </message>
    <message>
        <source>Units: {units}; criteria: {criteria}; units without a value: {missing}.</source>
        <translation>単位: {units}、基準: {criteria}、値のない単位: {missing}。</translation>
    </message>
    <message>
        <source>Units: {units}; features: {features}. The borders take about {borders} s, the search {seconds} s at most, and {megabytes} MB.</source>
        <translation>計画単位: {units}、保全対象: {features}。境界の計算に約 {borders} 秒、探索に最大 {seconds} 秒、メモリ {megabytes} MBが必要です。</translation>
    </message>
    <message>
        <source>Units: {units}; hectares: {area}; features: {features}.</source>
        <translation>計画単位: {units}、ヘクタール: {area}、保全対象: {features}。</translation>
    </message>
    <message>
        <source>Unprotected lines</source>
        <translation>保護されていないライン</translation>
    </message>
    <message>
        <source>Unprotected lines: {gaps}; kilometres: {km}.</source>
        <translation>保護されていないライン: {gaps}、長さ（キロメートル）: {km}。</translation>
    </message>
    <message>
        <source>Unprotected parts of features with country, reason and hectares.</source>
        <translation>保全対象の保護されていない部分。国、理由、ヘクタール数を付けます。</translation>
    </message>
    <message>
        <source>Unprotected parts of lines with country, reason and kilometres.</source>
        <translation>ラインの保護されていない部分。国、理由、キロメートル数を付けます。</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>判断保留</translation>
    </message>
    <message>
        <source>Up to 100,000 cells with data the equations are solved directly, above by conjugate gradients with a multigrid preconditioner (Vanek, Mandel and Brezina 1996), two solutions at a time. The residual is always computed anew: it is told, and a solution above 1e-6 is refused. With cores of one cell, one solution for each core is enough for all pairs.</source>
        <translation>データのあるセルが100,000個までの場合は方程式を直接法で解き、それを超える場合は、マルチグリッド前処理付き共役勾配法（Vanek, Mandel and Brezina 1996）で、2つの解を同時に求めます。残差は毎回新たに計算して示し、1e-6を超える解は採用しません。コアエリアが1セルの場合、コアエリアごとに1つの解ですべての組に足ります。</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Use of wild animals and plants</source>
        <translation>野生動植物の利用</translation>
    </message>
    <message>
        <source>Uses the site</source>
        <translation>サイトを利用</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value is what the selection costs, with its outline times the penalty; with a budget it is the weighted share of the targets missed. No selection can be below the lower bound; the gap between both tells how much better one could be.</source>
        <translation>値は、選択のコストに、外周の長さとペナルティの積を加えたものです。予算がある場合は、達成しなかった目標値の割合の加重値です。どの選択も下界を下回ることはありません。値と下界のギャップは、さらにどれだけ良くなりうるかを示します。</translation>
    </message>
    <message>
        <source>Value of cooperation</source>
        <translation>協力の価値</translation>
    </message>
    <message>
        <source>Values are costs or shortfalls: less is better. Groups stand in the programme's order, not in one of rank.</source>
        <translation>値はコストまたは不足量であり、小さいほど良いことを示します。グループはプログラムの順に並べ、順位の順ではありません。</translation>
    </message>
    <message>
        <source>Values withheld</source>
        <translation>非公開の値</translation>
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
        <source>Verdicts and crossings are those of the last run before the period and of the last run before its end. For each changed verdict the report names what moved: edition, level, mean count, seasons or reason. Where a run is missing, the report says so and compares nothing.</source>
        <translation>判定と越境移動は、期間より前の最後の実行と、期間の終わりより前の最後の実行によるものです。変わった判定ごとに、報告書は変わった点（版、基準値、カウントの平均値、季節、理由）を示します。実行がない場合、報告書はその旨を示し、何も比較しません。</translation>
    </message>
    <message>
        <source>Verdicts are on Ramsar criterion 6 and on the flyway network's 1 % and staging criteria (0.25 %, not rounded).</source>
        <translation>判定は、ラムサール基準6と、フライウェイネットワークの1%基準および集結地基準（0.25%、丸めなし）によるものです。</translation>
    </message>
    <message>
        <source>Verdicts as before: {same}; of them with another mean count or level: {shifted}.</source>
        <translation>以前と同じ判定: {same}、うちカウントの平均値または基準値が変わったもの: {shifted}。</translation>
    </message>
    <message>
        <source>Verdicts before and after, and what moved</source>
        <translation>前後の判定と、変わった点</translation>
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
        <source>Very poor</source>
        <translation>非常に悪い</translation>
    </message>
    <message>
        <source>Virus and prion diseases</source>
        <translation>ウイルス・プリオンによる病気</translation>
    </message>
    <message>
        <source>Visits left out because a covariate is missing: {visits}.</source>
        <translation>共変量が欠落しているため対象から外した訪問: {visits}。</translation>
    </message>
    <message>
        <source>Visits to countries</source>
        <translation>各国での滞在</translation>
    </message>
    <message>
        <source>Volcanoes</source>
        <translation>火山</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>電圧</translation>
    </message>
    <message>
        <source>Voltage (V)</source>
        <translation>電圧（V）</translation>
    </message>
    <message>
        <source>Vulnerable (VU)</source>
        <translation>危急（VU）</translation>
    </message>
    <message>
        <source>Ways of least cost</source>
        <translation>最小コスト経路</translation>
    </message>
    <message>
        <source>Weak is current up to the median of the cells that carry any, strong is current from the percentile asked for. Protected is what the given areas cover.</source>
        <translation>電流のあるセルの中央値までが弱い電流、指定した百分位数からが強い電流です。指定した保護地域が覆う所を保護ありとします。</translation>
    </message>
    <message>
        <source>Weaker sources count as 0.</source>
        <translation>これより弱い電流源は0とみなします。</translation>
    </message>
    <message>
        <source>Weigh criteria</source>
        <translation>基準の重み付け</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Weight and rank of each criterion, and the range over the judges.</source>
        <translation>各基準の重みと順位、および評価者間の幅。</translation>
    </message>
    <message>
        <source>Weight of ruggedness</source>
        <translation>起伏度の重み</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Weights and consistency ratio of each country's judges, and their distance from the group.</source>
        <translation>各国の評価者の重みと整合比、およびグループとの距離。</translation>
    </message>
    <message>
        <source>Weights of the features</source>
        <translation>保全対象の重み</translation>
    </message>
    <message>
        <source>Weights say what judges want, not what is true; small ratios do not make them right. Names of criteria are those of the fields to score.</source>
        <translation>重みは評価者が望むことを示すもので、何が正しいかを示すものではありません。整合比が小さくても、重みが正しいとは限りません。基準の名前は、スコアを算出するフィールドの名前です。</translation>
    </message>
    <message>
        <source>Weights: {weights}.</source>
        <translation>重み: {weights}。</translation>
    </message>
    <message>
        <source>Were counts made on the same days</source>
        <translation>同じ日のカウントかどうか</translation>
    </message>
    <message>
        <source>Western: Dauria and eastern Mongolia to the Yangtze</source>
        <translation>西部：ダウリアとモンゴル東部から長江まで</translation>
    </message>
    <message>
        <source>Wetland types</source>
        <translation>湿地のタイプ</translation>
    </message>
    <message>
        <source>Wetlands lost</source>
        <translation>失われた湿地</translation>
    </message>
    <message>
        <source>Wetlands to restore</source>
        <translation>復元対象の湿地</translation>
    </message>
    <message>
        <source>Wetlands to restore (polygons)</source>
        <translation>復元対象の湿地（ポリゴン）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What a code of an individual means</source>
        <translation>個体コードの意味</translation>
    </message>
    <message>
        <source>What a corrected table of the same data shares with the earlier one. A package brings its own name.</source>
        <translation>同じデータの修正版の表が、以前の表と共有する名前。パッケージにはそれ自体の名前があります。</translation>
    </message>
    <message>
        <source>What a reviewer accepted is not flagged again. Records that seem to tell the same are never deleted: the less precise one names the other. Generalised places take part in no test of places.</source>
        <translation>確認者が採用したものは、再び要確認にはなりません。同じ内容と思われるレコードを削除することはなく、精度の低い方のレコードに他方を示します。ぼかした位置は、位置に関する検査の対象になりません。</translation>
    </message>
    <message>
        <source>What became known, what happened, and which recommendations were carried out?</source>
        <translation>何が判明し、何が起こり、どの提言が実施されたか？</translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation>レコードの処理結果</translation>
    </message>
    <message>
        <source>What changed from {first} to {last}</source>
        <translation>{first} から {last} までの変化</translation>
    </message>
    <message>
        <source>What concerns two countries stands with both, and once in the last line.</source>
        <translation>2か国に関わるものは、両方の国に示し、最後の行では1回だけ数えます。</translation>
    </message>
    <message>
        <source>What connectivity would lose without the patch, in percent of all; 0 is lost by none.</source>
        <translation>パッチがない場合に失われる連結性の、全体に対する百分率。0の場合、何も失われません。</translation>
    </message>
    <message>
        <source>What counts as one animal</source>
        <translation>1個体とみなす単位</translation>
    </message>
    <message>
        <source>What each country has not yet shared</source>
        <translation>各国がまだ共有していないもの</translation>
    </message>
    <message>
        <source>What each country has shared or published, and what not</source>
        <translation>各国が共有または公表したもの、していないもの</translation>
    </message>
    <message>
        <source>What each criterion adds to the score of {unit}</source>
        <translation>各基準が {unit} のスコアに加える値</translation>
    </message>
    <message>
        <source>What each side has not yet shared</source>
        <translation>各側がまだ共有していないもの</translation>
    </message>
    <message>
        <source>What is approximated: cells go in batches, by their losses at the batch's beginning; with 0 they go one by one. Above 2 million values the additive benefit falls along its slope, and numbers have 7 digits. Cells of equal loss go in the order of the raster.</source>
        <translation>近似する点: セルはまとめて取り除き、その順序は各回の開始時の損失で決めます。0の場合は1セルずつ取り除きます。値が200万個を超えると、加算便益の減少は傾きによって近似し、数値は7桁となります。損失の等しいセルは、ラスタの順に取り除きます。</translation>
    </message>
    <message>
        <source>What is finished is kept in a working file beside the cumulative current or in WORK. The same question goes on there after an interruption, with the same result; another question does not take it up. It is deleted at the end.</source>
        <translation>完了した部分は、累積電流と同じ場所または WORK の作業ファイルに保存します。同じ条件の計算は、中断後にそこから続き、同じ結果になります。条件の異なる計算が引き継ぐことはありません。作業ファイルは最後に削除します。</translation>
    </message>
    <message>
        <source>What is known of the site</source>
        <translation>サイトについてわかっていること</translation>
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
        <source>What is not known is left empty. Compare the items with the current official form before filing.</source>
        <translation>わからないことは空欄にしています。提出する前に、項目を最新の公式様式と照らし合わせてください。</translation>
    </message>
    <message>
        <source>What is the same for all rows is written as = and the value, for example =RUS for the declared side.</source>
        <translation>すべての行に共通の値は、= に続けて値を書きます。例: 申告された側の場合は =RUS。</translation>
    </message>
    <message>
        <source>What is written is no number of 0 or more.</source>
        <translation>記入されたものが、0以上の数値ではありません。</translation>
    </message>
    <message>
        <source>What is written is no whole number of 0 or more.</source>
        <translation>記入されたものが、0以上の整数ではありません。</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What leaves, and what stays</source>
        <translation>提供するものと残すもの</translation>
    </message>
    <message>
        <source>What leaves, what stays and why, and what an attack on the package found.</source>
        <translation>提供するもの、残すものとその理由、およびパッケージへの照合攻撃の結果。</translation>
    </message>
    <message>
        <source>What lies outside it is left out.</source>
        <translation>その外側にあるものは対象から外します。</translation>
    </message>
    <message>
        <source>What may leave, by species, kind of record and recipient. Left empty: the defaults of the plugin.</source>
        <translation>種、レコードの種類、提供先ごとの、提供できるもの。空欄の場合: プラグインの既定の方針。</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>変わった点</translation>
    </message>
    <message>
        <source>What probable identities add is shown apart and never counted in the headline number.</source>
        <translation>「可能性が高い」個体識別による分は別に示し、主たる数値には含めません。</translation>
    </message>
    <message>
        <source>What released the cameras; needed where neither the imported data set nor its media say it.</source>
        <translation>カメラの作動方式。インポートしたデータセットにもメディアにも記載がない場合は必須です。</translation>
    </message>
    <message>
        <source>What stands for an allele is none.</source>
        <translation>対立遺伝子の欄の値が、対立遺伝子ではありません。</translation>
    </message>
    <message>
        <source>What the best cells hold</source>
        <translation>最良のセルに含まれるもの</translation>
    </message>
    <message>
        <source>What the brochure said and what the Red List says now</source>
        <translation>パンフレットの記載と現在のレッドリスト</translation>
    </message>
    <message>
        <source>What the cheapest way from a core to each cell costs, in metres of resistance 1: one band for each core, with its name.</source>
        <translation>コアエリアから各セルまでの最もコストの低い経路のコスト。移動抵抗1でのメートルで示します。コアエリアごとに、その名前を付けた1つのバンドとします。</translation>
    </message>
    <message>
        <source>What the database holds</source>
        <translation>データベースの内容</translation>
    </message>
    <message>
        <source>What the database holds, for people to plan with. Nothing is added to it.</source>
        <translation>人が計画を立てるための、データベースの内容です。何も加えていません。</translation>
    </message>
    <message>
        <source>What the decision rests on.</source>
        <translation>決定の根拠。</translation>
    </message>
    <message>
        <source>What the file does not say itself</source>
        <translation>ファイルに記載のない事項</translation>
    </message>
    <message>
        <source>What the reviewers decided</source>
        <translation>確認者の決定内容</translation>
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
        <source>What the tests of a habitat map found. Nothing was mended.</source>
        <translation>生息地の地図の検査で見つかった問題点。何も修正されていません。</translation>
    </message>
    <message>
        <source>What the way through each cell costs more than the least, in the cheapest corridor.</source>
        <translation>最もコストの低い回廊で、各セルを通る経路のコストが最小コストを上回る分。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>What was counted on each side and when, which counts may be added, and what is still missing?</source>
        <translation>各側で何がいつカウントされ、どのカウントを合計でき、何がまだ不足しているか？</translation>
    </message>
    <message>
        <source>What would be lost, at most, without each selected unit. For many units this takes long.</source>
        <translation>選択された計画単位それぞれがない場合に失われる量の最大値。計画単位が多い場合は時間がかかります。</translation>
    </message>
    <message>
        <source>What wrong identities may change</source>
        <translation>個体識別の誤りによる変化</translation>
    </message>
    <message>
        <source>What {criterion} adds to the score</source>
        <translation>{criterion} がスコアに加える値</translation>
    </message>
    <message>
        <source>What “Make a form for site assessments” wrote, filled in; or a folder of them, of several countries.</source>
        <translation>「サイト評価の様式の作成」で書き出し、記入した様式。または、複数の国の様式を入れたフォルダ。</translation>
    </message>
    <message>
        <source>Where a side has no effort in the database, no crossing found does not mean that none happened.</source>
        <translation>データベースに一方の側の調査努力量がない場合、越境移動が見つからなくても、なかったことにはなりません。</translation>
    </message>
    <message>
        <source>Where a way of least cost passes from one country to another. Exact: not to be passed on.</source>
        <translation>最小コスト経路が、ある国から別の国へ通過する地点。正確な位置を含むため、外部に渡さないでください。</translation>
    </message>
    <message>
        <source>Where and when was it surveyed, by what effort, and which years are missing from the database?</source>
        <translation>どこで、いつ、どれだけの調査努力量で調査されたのか。データベースに欠けているのはどの年か？</translation>
    </message>
    <message>
        <source>Where do the six species live and gather, which sites matter for whole populations, and which facts are still needed to act together?</source>
        <translation>6種はどこに生息し、どこに集まるのか。どのサイトが個体群全体にとって重要なのか。協力して行動するために、どの情報がまだ必要なのか？</translation>
    </message>
    <message>
        <source>Where fences, roads and railways open: the cell of the point and its eight neighbours.</source>
        <translation>フェンス、道路、鉄道が開いている場所: ポイントのあるセルと、隣接する8セル。</translation>
    </message>
    <message>
        <source>Where is habitat, and how far can the model be trusted?</source>
        <translation>生息地はどこにあり、モデルはどこまで信頼できますか？</translation>
    </message>
    <message>
        <source>Where people search more, more is found. Give the records of a target group (Phillips et al. 2009) or a raster of effort, above all where one country is surveyed better than another.</source>
        <translation>多く探した場所では、多く見つかります。特に、ある国がほかの国よりよく調査されている場合は、ターゲットグループのレコード（Phillips et al. 2009）または調査努力量のラスタを指定してください。</translation>
    </message>
    <message>
        <source>Where the GeoPackage is written. A conservation database that is there already keeps its rows; one of an older version gets the tables and fields that are new.</source>
        <translation>GeoPackageの保存先。すでに保全データベースがある場合、既存の行はそのまま残ります。古いバージョンのデータベースには、新しいテーブルとフィールドを追加します。</translation>
    </message>
    <message>
        <source>Where the animals were seen</source>
        <translation>個体が確認された場所</translation>
    </message>
    <message>
        <source>Where the end of a deployment is not known, its last record ends it, and the interval says so. A deployment with neither has unknown effort, which is not zero.</source>
        <translation>カメラ設置の終了が不明の場合は、最後のレコードを終了とし、稼働期間にその旨を示します。終了もレコードもないカメラ設置の調査努力量は不明で、0ではありません。</translation>
    </message>
    <message>
        <source>Where the points have the field species_id, those of other species are left out.</source>
        <translation>ポイントにフィールド species_id がある場合、ほかの種のポイントは対象から外します。</translation>
    </message>
    <message>
        <source>Where the records come from</source>
        <translation>レコードの出所</translation>
    </message>
    <message>
        <source>Where the site lies: {site}</source>
        <translation>サイトの位置: {site}</translation>
    </message>
    <message>
        <source>Where the species may live, on all sides. Never cut it at the border.</source>
        <translation>全側にわたる、種が生息しうる場所。国境で切断しないでください。</translation>
    </message>
    <message>
        <source>Where two offices assessed the same site in the same year, both stay, and the answers in which they differ stand side by side. Nothing is averaged and none wins.</source>
        <translation>2つの機関が同じ年に同じサイトを評価した場合は、両方を残し、異なる回答を並べて示します。平均することも、どちらかを優先することもありません。</translation>
    </message>
    <message>
        <source>Where two populations meet at a site, the count is held against each and the stricter verdict is shown.</source>
        <translation>1つのサイトに2つの個体群が集まる場合は、カウントをそれぞれの基準値に照らし、厳しい方の判定を示します。</translation>
    </message>
    <message>
        <source>Whether a unit is in the joint plan, in a national plan, in both or in none.</source>
        <translation>計画単位が、共同計画、国別計画、両方のどれに含まれるか、どれにも含まれないか。</translation>
    </message>
    <message>
        <source>Which DNA samples are of one animal</source>
        <translation>どのDNA試料が同じ個体のものか</translation>
    </message>
    <message>
        <source>Which codes of two agencies are one animal</source>
        <translation>2つの機関のどのコードが同じ個体か</translation>
    </message>
    <message>
        <source>White-naped Cranes that a source tells of at CHN-XINGKAI in autumn: {cranes}, without a year. So the form holds no number; for RUS-KHANKA none is published.</source>
        <translation>秋に CHN-XINGKAI にいると出典に記されたマナヅル: {cranes}。年の記載がないため、様式に数は入っていません。RUS-KHANKA については、公表されたものがありません。</translation>
    </message>
    <message>
        <source>Who answers no</source>
        <translation>「いいえ」と答えた機関</translation>
    </message>
    <message>
        <source>Who decides. The name is kept with the decision and never shared.</source>
        <translation>決定する人。名前は決定とともに保持し、共有することはありません。</translation>
    </message>
    <message>
        <source>Whole (over 90 %)</source>
        <translation>全体（90%超）</translation>
    </message>
    <message>
        <source>Whole numbers, such as the classes of ESA WorldCover. Projected in metres, square cells.</source>
        <translation>ESA WorldCoverの区分などの整数。メートル単位の投影座標系で、セルは正方形とします。</translation>
    </message>
    <message>
        <source>Whole site protected (over 90 %)</source>
        <translation>サイト全体が保護されている（90%超）</translation>
    </message>
    <message>
        <source>Whole species</source>
        <translation>種全体</translation>
    </message>
    <message>
        <source>Whose classes the lost wetlands have.</source>
        <translation>失われた湿地の区分が載っている一覧。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it was decided so. Kept with the decision and never shared.</source>
        <translation>そのように決定した理由。決定とともに保持し、共有することはありません。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Width (hectares)</source>
        <translation>幅（ヘクタール）</translation>
    </message>
    <message>
        <source>Width (km)</source>
        <translation>幅（km）</translation>
    </message>
    <message>
        <source>Width (percent of the cells)</source>
        <translation>幅（セルの百分率）</translation>
    </message>
    <message>
        <source>Width given to lines: {narrowest} to {widest} km.</source>
        <translation>ラインに与えた幅: {narrowest}～{widest} km。</translation>
    </message>
    <message>
        <source>Width of the grid of generalised stations (m)</source>
        <translation>位置をぼかした設置点のグリッドの幅（m）</translation>
    </message>
    <message>
        <source>Width to each side (km)</source>
        <translation>片側の幅（km）</translation>
    </message>
    <message>
        <source>Wildlife Insights</source>
        <translation>Wildlife Insights</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>ウィンドウの数</translation>
    </message>
    <message>
        <source>Windows: {windows}; radius: {radius} cells; block: {block} cells; about {gigabytes} GB of memory and {minutes} minutes.</source>
        <translation>ウィンドウ: {windows}、半径: {radius} セル、ブロック: {block} セル。約 {gigabytes} GBのメモリと {minutes} 分を要します。</translation>
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
        <source>With FROM and TO a section tells what changed in that period, as “Write progress report” does.</source>
        <translation>FROM と TO を指定すると、「進捗報告書の作成」と同じように、その期間に何が変わったかを示す節が加わります。</translation>
    </message>
    <message>
        <source>With a border crossed</source>
        <translation>国境を越えたもの</translation>
    </message>
    <message>
        <source>With a count of the area's species</source>
        <translation>地域の対象種のカウントあり</translation>
    </message>
    <message>
        <source>With a field each country's units are scaled and ranked among themselves, else all together.</source>
        <translation>フィールドを指定すると、各国の単位はその国の中で尺度と順位を決めます。指定しない場合は、全体で決めます。</translation>
    </message>
    <message>
        <source>With a jump</source>
        <translation>段差あり</translation>
    </message>
    <message>
        <source>With a published count</source>
        <translation>公表されたカウントあり</translation>
    </message>
    <message>
        <source>With a raster of resistance, crossings with exact places get the way of least cost over eight neighbours (Dijkstra 1959): a move costs the mean of both cells times its length. The raster is in a projected system in metres with square cells, values of 1 or more, and data on both sides.</source>
        <translation>移動抵抗のラスタを指定すると、正確な位置のある越境移動に、隣接8セルによる最小コスト経路（Dijkstra 1959）を付けます。1回の移動のコストは、両方のセルの平均値に長さを掛けた値です。ラスタは、メートル単位の投影座標系で、セルが正方形、値が1以上で、両側にデータがあるものとします。</translation>
    </message>
    <message>
        <source>With a region, protected areas are dissolved and cut along its border, and ProtConn is the percent of the region that is protected and connected (Saura et al. 2017, 2018). Areas around the region weigh nothing and serve as stepping stones. The connected sum and ProtConn are also split by country, across borders, over the demarcation line, which is no border, and between land and sea.</source>
        <translation>対象地域を指定すると、保護地域を融合して対象地域の境界で切断します。ProtConnは、対象地域のうち保護され連結している部分の百分率です（Saura et al. 2017, 2018）。対象地域の周囲の区域は重みを持たず、飛び石として働きます。連結和とProtConnは、国別、国境をまたぐもの、国境ではない軍事境界線をまたぐもの、陸と海の間にも分けて示します。</translation>
    </message>
    <message>
        <source>With a share of wrong identities of {rate}: animals {low} to {high}, of them on two sides {crossers_low} to {crossers_high}.</source>
        <translation>個体識別の誤りの割合が {rate} の場合: 個体 {low}～{high}、うち両側の個体 {crossers_low}～{crossers_high}。</translation>
    </message>
    <message>
        <source>With both days the report also tells what changed in the period.</source>
        <translation>両方の日付を指定すると、報告書は期間内の変化も示します。</translation>
    </message>
    <message>
        <source>With ice, from December to March, wide rivers are bridges; without it they are barriers.</source>
        <translation>結氷する12月から3月までは、幅の広い河川は橋となります。結氷しないときは障壁となります。</translation>
    </message>
    <message>
        <source>With loci, likelihood, P(ID)sib and conflicts.</source>
        <translation>遺伝子座、尤度、P(ID)sib、矛盾を示します。</translation>
    </message>
    <message>
        <source>With probable identity</source>
        <translation>「可能性が高い」個体識別を含む回数</translation>
    </message>
    <message>
        <source>With three seasons or more of one species in one season</source>
        <translation>同じ種、同じ季節で3季節以上あり</translation>
    </message>
    <message>
        <source>Withheld: {records}. {reason}</source>
        <translation>非公開: {records}。{reason}</translation>
    </message>
    <message>
        <source>Without a published count</source>
        <translation>公表されたカウントなし</translation>
    </message>
    <message>
        <source>Without any connection over cells with data: {apart} of {rows}. They have no resistance.</source>
        <translation>データのあるセルを通る連結がまったくないもの: {rows} 件のうち {apart} 件。これらには実効抵抗がありません。</translation>
    </message>
    <message>
        <source>Without it polygons are numbered.</source>
        <translation>指定しない場合は、ポリゴンに番号を付けます。</translation>
    </message>
    <message>
        <source>Without such a count</source>
        <translation>そのようなカウントなし</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation>選択できる語</translation>
    </message>
    <message>
        <source>Work and other activities</source>
        <translation>仕事・その他の活動</translation>
    </message>
    <message>
        <source>Work goes on with the restricted file, which also keeps which public key stands for which record. Run the algorithm on it again to bring the public file up to date.</source>
        <translation>以後の作業は、制限対象のファイルで続けます。どの公開用の識別子がどのレコードに対応するかも、このファイルに保管されます。公開用ファイルを更新するには、このファイルに対してアルゴリズムをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Write conservation report</source>
        <translation>保全報告書の作成</translation>
    </message>
    <message>
        <source>Write days as 2026-05-31 and numbers without units.</source>
        <translation>日付は 2026-05-31 の形で、数値は単位を付けずに記入してください。</translation>
    </message>
    <message>
        <source>Write evidence as table:row, such as counts:C0001, several with a semicolon, and a run by its id.</source>
        <translation>証拠は、counts:C0001 のように「テーブル:行」の形で記入します。複数ある場合はセミコロンで区切ります。実行は、その識別子で記入します。</translation>
    </message>
    <message>
        <source>Write it into the sheet by hand.</source>
        <translation>情報票に手作業で記入してください。</translation>
    </message>
    <message>
        <source>Write no exact places of rare animals: no den, no nest, no camera.</source>
        <translation>希少な動物の正確な場所（巣穴、巣、カメラ）を書かないでください。</translation>
    </message>
    <message>
        <source>Write outline of a conservation plan</source>
        <translation>保全計画の骨子の作成</translation>
    </message>
    <message>
        <source>Write progress report</source>
        <translation>進捗報告書の作成</translation>
    </message>
    <message>
        <source>Write the official level into table populations.</source>
        <translation>テーブル populations に公式の基準値を記入してください。</translation>
    </message>
    <message>
        <source>Writes a folder with the sheet of one site: a workbook and a page with every item, maps, the boundary as GeoPackage and shapefile, and the list of what is missing. What is not known is left empty.</source>
        <translation>1つのサイトの情報票を入れたフォルダを書き出します。すべての項目を含む表計算ファイルとページ、地図、GeoPackageとシェープファイルの境界、不足しているものの一覧が含まれます。わからないことは空欄にします。</translation>
    </message>
    <message>
        <source>Writes a spreadsheet in which an office fills in the assessments of its key sites: condition, protection and measures, numbers, habitats, threats, stakeholders and recommendations. It needs no QGIS to be filled in.</source>
        <translation>機関が重要生息地の評価を記入する表計算シートを書き出します。状態、保護と対策、個体数、生息地、脅威、関係者、提言が含まれます。QGISがなくても記入できます。</translation>
    </message>
    <message>
        <source>Writes the occurrences of the database as a Darwin Core Archive with an Occurrence core, as biodiversity archives take it.</source>
        <translation>データベースのオカレンスを、生物多様性アーカイブが受け入れる形式である、OccurrenceコアのDarwin Core Archiveとして書き出します。</translation>
    </message>
    <message>
        <source>Writes the outline of a conservation plan for a key site, or for all key sites of a species: site, species and numbers with sources, criteria met, habitats, threats by impact, protection and management, organisations, recommendations, and what is missing.</source>
        <translation>1つの重要生息地、または1つの種のすべての重要生息地について、保全計画の骨子を書き出します。サイト、種、出典付きの個体数、満たす基準、生息地、影響度別の脅威、保護と管理、組織、提言、不足しているものが含まれます。</translation>
    </message>
    <message>
        <source>Writes the records of cameras as a Camtrap DP 1.0.2 package, which other programs and archives read.</source>
        <translation>カメラのレコードを、ほかのプログラムやアーカイブで読めるCamtrap DP 1.0.2パッケージとして書き出します。</translation>
    </message>
    <message>
        <source>Writes what the database knows as a report: what is known of the six species, what is shared between the six countries, and what is missing.</source>
        <translation>データベースの情報を報告書にまとめます。6種についてわかっていること、6か国の間で共有されているデータ、欠けていることを示します。</translation>
    </message>
    <message>
        <source>Wrong identities added</source>
        <translation>個体識別の誤りを加えた割合</translation>
    </message>
    <message>
        <source>Wrong identities in the records are not modelled: they read as crossings and make the rates too high.</source>
        <translation>レコードに含まれる個体識別の誤りはモデルに含めません。誤りは越境移動とみなされ、率を高くしすぎます。</translation>
    </message>
    <message>
        <source>Wrong identities: captures (days of an animal on a side) are relabelled at random and counted again. Left empty, the share is 0.125 for the snow leopard (Johansson et al. 2020), and 0.02 and 0.15 for the others. Equal codes of two agencies are a proposal in the joint minimum; no one but a person joins them.</source>
        <translation>個体識別の誤り: 捕獲（個体が1つの側で確認された日）の個体コードを無作為に付け替えて数え直します。空欄の場合、割合はユキヒョウでは0.125（Johansson et al. 2020）、その他の種では0.02と0.15です。2つの機関の同じコードは、共同の最小値では提案として扱います。統合できるのは担当者だけです。</translation>
    </message>
    <message>
        <source>Wrong identities: where the report or the table SENSITIVITY is asked for, the model is fitted again three times with wrong captures as new animals and three times as others'. MISID as in “Make capture histories and closed estimates”; 0 leaves it out.</source>
        <translation>個体識別の誤り: 報告書または表 SENSITIVITY を出力する場合、捕獲の誤りを新しい個体とする場合と別の個体とする場合について、3回ずつモデルを当てはめ直します。MISID は「捕獲履歴と閉鎖個体群の推定値の作成」と同じです。0の場合は省きます。</translation>
    </message>
    <message>
        <source>Wrong identities: with the report or the table SENSITIVITY animals and estimates are computed again with a share MISID of the captures wrong. Left empty, it is 0.125 for the snow leopard (Johansson et al. 2020), and 0.02 and 0.15 for the others.</source>
        <translation>個体識別の誤り: 報告書または表 SENSITIVITY を出力する場合、割合 MISID の捕獲を誤りとして、個体数と推定値を計算し直します。空欄の場合、ユキヒョウでは0.125（Johansson et al. 2020）、その他の種では0.02と0.15です。</translation>
    </message>
    <message>
        <source>Wrong identities: with the report or the table SENSITIVITY crossings, crossers and animals by side are counted again with a share MISID of the readings wrong, as new animals or as others of the species. Left empty, it is 0.125 for the snow leopard (Johansson et al. 2020), and 0.02 and 0.15 for the others.</source>
        <translation>個体識別の誤り: 報告書または表 SENSITIVITY を出力する場合、割合 MISID の判読を、新しい個体または同じ種の別の個体とする誤りに変えて、越境移動、越境した個体、側別の個体を数え直します。空欄の場合、ユキヒョウでは0.125（Johansson et al. 2020）、その他の種では0.02と0.15です。</translation>
    </message>
    <message>
        <source>X (east)</source>
        <translation>X（東）</translation>
    </message>
    <message>
        <source>Y (north)</source>
        <translation>Y（北）</translation>
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
        <source>Year of the information</source>
        <translation>情報の年</translation>
    </message>
    <message>
        <source>Year of the later map</source>
        <translation>後の地図の年</translation>
    </message>
    <message>
        <source>Year of the latest assessment</source>
        <translation>最新の評価の年</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Years and spans with commas between, such as 2014, 2020-2023. Left empty: all.</source>
        <translation>2014, 2020-2023 のように、年と年の範囲をコンマで区切って指定します。空欄の場合: すべて。</translation>
    </message>
    <message>
        <source>Years by country and species</source>
        <translation>国と種ごとの年</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Your judgements do not yet join all criteria. Judge more pairs.</source>
        <translation>判断がまだすべての基準をつないでいません。さらに組を判断してください。</translation>
    </message>
    <message>
        <source>Zero coordinates</source>
        <translation>座標が0</translation>
    </message>
    <message>
        <source>a date as 2024-05-17</source>
        <translation>2024-05-17 の形式の日付</translation>
    </message>
    <message>
        <source>a moment in universal time as 2024-05-17T03:04:05Z</source>
        <translation>2024-05-17T03:04:05Z の形式の協定世界時の時刻</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a point as text (WKT) with longitude and latitude in their possible range</source>
        <translation>経度と緯度がとりうる範囲内にある、文字列（WKT）のポイント</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a text in JSON</source>
        <translation>JSON形式の文字列</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>accept: the record is right and the test does not flag it again; correct: the values below are right; reject: the record is taken out; note: only a remark.</source>
        <translation>accept: レコードは正しく、検査で再び要確認にはなりません。correct: 下の値が正しい値です。reject: レコードを除外します。note: 備考だけを残します。</translation>
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
        <source>adjacent: the cells that are cheapest to reach from each touch. across_border: in two countries, not over the demarcation line, which has a choice of its own.</source>
        <translation>adjacent: それぞれから最小のコストで到達できるセルの範囲が接している組。across_border: 2か国にある組。軍事境界線をはさむ組は含まず、それには別の選択肢があります。</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>成鳥・成獣</translation>
    </message>
    <message>
        <source>ahp: comparisons of pairs, 1/9 to 9. direct: points. roc: ranks, 1 = first. swing: 0 to 100.</source>
        <translation>ahp: 組の比較、1/9～9。direct: 評点。roc: 順位、1 = 1位。swing: 0～100。</translation>
    </message>
    <message>
        <source>all of the site</source>
        <translation>サイトのすべての種</translation>
    </message>
    <message>
        <source>all the year</source>
        <translation>通年</translation>
    </message>
    <message>
        <source>ambiguous, not counted</source>
        <translation>不確か（数えない）</translation>
    </message>
    <message>
        <source>another version of the plugin</source>
        <translation>プラグインの別のバージョン</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>aquaculture</source>
        <translation>水産養殖</translation>
    </message>
    <message>
        <source>artificial, land</source>
        <translation>人工・陸域</translation>
    </message>
    <message>
        <source>artificial, land: arable land</source>
        <translation>人工・陸域: 耕地</translation>
    </message>
    <message>
        <source>artificial, land: degraded former forest</source>
        <translation>人工・陸域: 劣化した旧森林</translation>
    </message>
    <message>
        <source>artificial, land: pasture</source>
        <translation>人工・陸域: 牧草地</translation>
    </message>
    <message>
        <source>artificial, land: plantation</source>
        <translation>人工・陸域: 植林地</translation>
    </message>
    <message>
        <source>artificial, land: rural garden</source>
        <translation>人工・陸域: 農村の庭園</translation>
    </message>
    <message>
        <source>artificial, land: urban area</source>
        <translation>人工・陸域: 市街地</translation>
    </message>
    <message>
        <source>artificial, water</source>
        <translation>人工・水域</translation>
    </message>
    <message>
        <source>artificial, water: aquaculture pond</source>
        <translation>人工・水域: 養殖池</translation>
    </message>
    <message>
        <source>artificial, water: artificial underground water</source>
        <translation>人工・水域: 人工の地下水</translation>
    </message>
    <message>
        <source>artificial, water: canal or ditch</source>
        <translation>人工・水域: 運河・水路</translation>
    </message>
    <message>
        <source>artificial, water: irrigated land</source>
        <translation>人工・水域: 灌漑地</translation>
    </message>
    <message>
        <source>artificial, water: mariculture cage</source>
        <translation>人工・水域: 海面養殖いけす</translation>
    </message>
    <message>
        <source>artificial, water: mariculture pond</source>
        <translation>人工・水域: 海水養殖池</translation>
    </message>
    <message>
        <source>artificial, water: marine structure</source>
        <translation>人工・水域: 海洋構造物</translation>
    </message>
    <message>
        <source>artificial, water: open excavation</source>
        <translation>人工・水域: 露天の掘削地</translation>
    </message>
    <message>
        <source>artificial, water: pond below 8 ha</source>
        <translation>人工・水域: 池（8 ha未満）</translation>
    </message>
    <message>
        <source>artificial, water: reservoir over 8 ha</source>
        <translation>人工・水域: 貯水池（8 ha超）</translation>
    </message>
    <message>
        <source>artificial, water: salt works</source>
        <translation>人工・水域: 塩田</translation>
    </message>
    <message>
        <source>artificial, water: seasonally flooded farmland</source>
        <translation>人工・水域: 季節的に冠水する農地</translation>
    </message>
    <message>
        <source>artificial, water: wastewater treatment</source>
        <translation>人工・水域: 下水処理施設</translation>
    </message>
    <message>
        <source>autumn passage</source>
        <translation>秋の渡り</translation>
    </message>
    <message>
        <source>available</source>
        <translation>選択可能</translation>
    </message>
    <message>
        <source>available, locked_in or locked_out.</source>
        <translation>available、locked_in、locked_out のいずれか。</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>average, maximum or part of a site</source>
        <translation>平均、最大値、またはサイトの一部</translation>
    </message>
    <message>
        <source>background from records of a target group</source>
        <translation>ターゲットグループのレコードをバックグラウンドとする</translation>
    </message>
    <message>
        <source>background in proportion to effort</source>
        <translation>調査努力量に比例したバックグラウンド</translation>
    </message>
    <message>
        <source>bare</source>
        <translation>裸地</translation>
    </message>
    <message>
        <source>bare or sparse vegetation</source>
        <translation>裸地または疎らな植生</translation>
    </message>
    <message>
        <source>basis of the level: {before} → {after}</source>
        <translation>基準値の根拠: {before} → {after}</translation>
    </message>
    <message>
        <source>best {percent} % of the cells</source>
        <translation>最良の {percent}%のセル</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
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
        <source>built up</source>
        <translation>市街地</translation>
    </message>
    <message>
        <source>built-up</source>
        <translation>市街地</translation>
    </message>
    <message>
        <source>by allele</source>
        <translation>対立遺伝子別</translation>
    </message>
    <message>
        <source>by rank</source>
        <translation>順位による</translation>
    </message>
    <message>
        <source>by steps</source>
        <translation>段階による</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>値による</translation>
    </message>
    <message>
        <source>calendar days, those of set-up and retrieval as a whole day</source>
        <translation>暦日（設置日と回収日は1日）</translation>
    </message>
    <message>
        <source>calendar days, those of set-up and retrieval as half a day</source>
        <translation>暦日（設置日と回収日は半日）</translation>
    </message>
    <message>
        <source>camera or other device</source>
        <translation>カメラなどの機器</translation>
    </message>
    <message>
        <source>camera trap</source>
        <translation>自動撮影カメラ</translation>
    </message>
    <message>
        <source>camtrapR</source>
        <translation>camtrapR</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>判別できない</translation>
    </message>
    <message>
        <source>cave or underground habitat</source>
        <translation>洞窟・地下の生息地</translation>
    </message>
    <message>
        <source>cave or underground habitat: cave</source>
        <translation>洞窟・地下の生息地: 洞窟</translation>
    </message>
    <message>
        <source>cave or underground habitat: other underground habitat</source>
        <translation>洞窟・地下の生息地: その他の地下の生息地</translation>
    </message>
    <message>
        <source>census</source>
        <translation>一斉調査</translation>
    </message>
    <message>
        <source>census sheet of birds</source>
        <translation>鳥の一斉調査表</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>coast above the tide</source>
        <translation>潮上帯の海岸</translation>
    </message>
    <message>
        <source>coast above the tide: coastal cave</source>
        <translation>潮上帯の海岸: 海岸の洞窟</translation>
    </message>
    <message>
        <source>coast above the tide: coastal dune</source>
        <translation>潮上帯の海岸: 海岸砂丘</translation>
    </message>
    <message>
        <source>coast above the tide: coastal freshwater lake</source>
        <translation>潮上帯の海岸: 海岸の淡水湖</translation>
    </message>
    <message>
        <source>coast above the tide: coastal saline lagoon</source>
        <translation>潮上帯の海岸: 海岸の塩水ラグーン</translation>
    </message>
    <message>
        <source>coast above the tide: sea cliff or rocky island</source>
        <translation>潮上帯の海岸: 海食崖・岩の多い島</translation>
    </message>
    <message>
        <source>compiled estimate</source>
        <translation>集計された推定値</translation>
    </message>
    <message>
        <source>complementary log-log, 0 to 1; covariates clamped</source>
        <translation>補対数対数（complementary log-log）、0～1、共変量は範囲内に制限</translation>
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
        <source>core_area keeps the best places of every feature. additive_benefit keeps places with many features.</source>
        <translation>core_area は、各保全対象の最良の場所を残します。additive_benefit は、多くの保全対象がある場所を残します。</translation>
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
        <source>counted in different units</source>
        <translation>異なる単位でカウント</translation>
    </message>
    <message>
        <source>counted on one side only</source>
        <translation>一方の側だけでカウント</translation>
    </message>
    <message>
        <source>counted too many days apart</source>
        <translation>カウントの日が離れすぎている</translation>
    </message>
    <message>
        <source>country not known</source>
        <translation>国不明</translation>
    </message>
    <message>
        <source>cropland</source>
        <translation>農地</translation>
    </message>
    <message>
        <source>crossing with probable identity or in doubt</source>
        <translation>個体識別が「可能性が高い」または疑わしい越境移動</translation>
    </message>
    <message>
        <source>crossing, at some time between both ends of the line</source>
        <translation>越境移動（線の両端の間のいずれかの時点）</translation>
    </message>
    <message>
        <source>dIIC takes longest, as no limit ends its search.</source>
        <translation>dIICは、探索を打ち切る限度がないため、最も時間がかかります。</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>days not known, or not a count of the whole site</source>
        <translation>日付が不明、またはサイト全体のカウントではない</translation>
    </message>
    <message>
        <source>days not stated</source>
        <translation>日付の記載なし</translation>
    </message>
    <message>
        <source>days of 24 hours from start to end</source>
        <translation>開始から終了までを24時間単位で数えた日数</translation>
    </message>
    <message>
        <source>deep sea floor</source>
        <translation>深海底</translation>
    </message>
    <message>
        <source>deep sea floor: abyssal mountain</source>
        <translation>深海底: 深海山地</translation>
    </message>
    <message>
        <source>deep sea floor: abyssal plain</source>
        <translation>深海底: 深海平原</translation>
    </message>
    <message>
        <source>deep sea floor: continental slope</source>
        <translation>深海底: 大陸斜面</translation>
    </message>
    <message>
        <source>deep sea floor: deep sea trench</source>
        <translation>深海底: 海溝</translation>
    </message>
    <message>
        <source>deep sea floor: deep sea vent</source>
        <translation>深海底: 熱水噴出孔</translation>
    </message>
    <message>
        <source>deep sea floor: seamount</source>
        <translation>深海底: 海山</translation>
    </message>
    <message>
        <source>demarcation line</source>
        <translation>軍事境界線</translation>
    </message>
    <message>
        <source>desert</source>
        <translation>砂漠</translation>
    </message>
    <message>
        <source>desert: cold</source>
        <translation>砂漠: 寒冷</translation>
    </message>
    <message>
        <source>desert: hot</source>
        <translation>砂漠: 高温</translation>
    </message>
    <message>
        <source>desert: temperate</source>
        <translation>砂漠: 温帯</translation>
    </message>
    <message>
        <source>different animals</source>
        <translation>異なる個体</translation>
    </message>
    <message>
        <source>eBird</source>
        <translation>eBird</translation>
    </message>
    <message>
        <source>each feature</source>
        <translation>各保全対象</translation>
    </message>
    <message>
        <source>edition of the level: {before} → {after}</source>
        <translation>基準値の版: {before} → {after}</translation>
    </message>
    <message>
        <source>estimate of a model</source>
        <translation>モデルによる推定値</translation>
    </message>
    <message>
        <source>exact solves each window directly. shared solves neighbouring windows with the factors of all their cells together, which lets current leave a window and come back, and then takes that out step by step until the error is a thousandth of each window's solution; sums differ from exact by less than 0.1 percent on average. Where that does not come about, the window is solved directly.</source>
        <translation>exactは、各ウィンドウを直接法で解きます。sharedは、隣り合うウィンドウを、すべてのセルをまとめた行列の分解を用いて解きます。このとき電流がウィンドウの外に出て戻りうるため、その影響を、誤差が各ウィンドウの解の1000分の1になるまで段階的に取り除きます。合計とexactとの差は、平均で0.1%未満です。この精度に達しない場合は、そのウィンドウを直接法で解きます。</translation>
    </message>
    <message>
        <source>exact: each window on its own. shared: neighbouring windows together, 2 to 5 times faster.</source>
        <translation>exact: ウィンドウを1つずつ解きます。shared: 隣り合うウィンドウをまとめて解き、2～5倍速くなります。</translation>
    </message>
    <message>
        <source>feature with the least</source>
        <translation>最も少ない保全対象</translation>
    </message>
    <message>
        <source>female</source>
        <translation>雌</translation>
    </message>
    <message>
        <source>fewer than two occasions with effort</source>
        <translation>調査努力量のある調査機会が2つ未満</translation>
    </message>
    <message>
        <source>fewer than {stations} stations</source>
        <translation>カメラ設置点 {stations} か所未満</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>森林</translation>
    </message>
    <message>
        <source>forest: boreal</source>
        <translation>森林: 北方</translation>
    </message>
    <message>
        <source>forest: mangrove above high tide</source>
        <translation>森林: マングローブ（高潮線より上）</translation>
    </message>
    <message>
        <source>forest: subantarctic</source>
        <translation>森林: 亜南極</translation>
    </message>
    <message>
        <source>forest: subarctic</source>
        <translation>森林: 亜北極</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical dry</source>
        <translation>森林: 亜熱帯・熱帯の乾燥林</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical moist lowland</source>
        <translation>森林: 亜熱帯・熱帯の低地湿潤林</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical moist montane</source>
        <translation>森林: 亜熱帯・熱帯の山地湿潤林</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical swamp</source>
        <translation>森林: 亜熱帯・熱帯の湿地林</translation>
    </message>
    <message>
        <source>forest: temperate</source>
        <translation>森林: 温帯</translation>
    </message>
    <message>
        <source>from the first to the last record in a row on one side</source>
        <translation>一方の側で連続する最初から最後のレコードまで</translation>
    </message>
    <message>
        <source>full siblings</source>
        <translation>全きょうだい</translation>
    </message>
    <message>
        <source>functioning</source>
        <translation>機能している</translation>
    </message>
    <message>
        <source>further values: {number}</source>
        <translation>ほかの値: {number}</translation>
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
        <source>genotype</source>
        <translation>遺伝子型</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>grassland</source>
        <translation>草地</translation>
    </message>
    <message>
        <source>grassland: seasonally flooded</source>
        <translation>草地: 季節的に冠水</translation>
    </message>
    <message>
        <source>grassland: subantarctic</source>
        <translation>草地: 亜南極</translation>
    </message>
    <message>
        <source>grassland: subarctic</source>
        <translation>草地: 亜北極</translation>
    </message>
    <message>
        <source>grassland: subtropical or tropical dry</source>
        <translation>草地: 亜熱帯・熱帯の乾燥草地</translation>
    </message>
    <message>
        <source>grassland: subtropical or tropical high altitude</source>
        <translation>草地: 亜熱帯・熱帯の高地</translation>
    </message>
    <message>
        <source>grassland: temperate</source>
        <translation>草地: 温帯</translation>
    </message>
    <message>
        <source>grassland: tundra</source>
        <translation>草地: ツンドラ</translation>
    </message>
    <message>
        <source>hair trap</source>
        <translation>ヘアトラップ</translation>
    </message>
    <message>
        <source>hectares: value times hectares; sum: value times share of the cell; mean: mean value by area.</source>
        <translation>hectares: 値とヘクタールの積。sum: 値とセルの割合の積。mean: 面積による平均値。</translation>
    </message>
    <message>
        <source>herbaceous wetland</source>
        <translation>草本湿地</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>ヒンジ</translation>
    </message>
    <message>
        <source>historic</source>
        <translation>過去の記録</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>identity probable</source>
        <translation>個体識別の可能性が高い</translation>
    </message>
    <message>
        <source>in both plans</source>
        <translation>両方の計画に含まれる</translation>
    </message>
    <message>
        <source>in no plan</source>
        <translation>どの計画にも含まれない</translation>
    </message>
    <message>
        <source>in the files beside</source>
        <translation>付属のファイルを参照</translation>
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
        <source>inland wetland</source>
        <translation>内陸湿地</translation>
    </message>
    <message>
        <source>inland wetland: alpine wetland</source>
        <translation>内陸湿地: 高山湿地</translation>
    </message>
    <message>
        <source>inland wetland: bog, marsh, swamp, fen or peatland</source>
        <translation>内陸湿地: 沼沢・湿原・泥炭地</translation>
    </message>
    <message>
        <source>inland wetland: geothermal wetland</source>
        <translation>内陸湿地: 地熱湿地</translation>
    </message>
    <message>
        <source>inland wetland: inland delta</source>
        <translation>内陸湿地: 内陸デルタ</translation>
    </message>
    <message>
        <source>inland wetland: permanent freshwater lake over 8 ha</source>
        <translation>内陸湿地: 恒久的な淡水湖（8 ha超）</translation>
    </message>
    <message>
        <source>inland wetland: permanent freshwater marsh or pool under 8 ha</source>
        <translation>内陸湿地: 恒久的な淡水の沼・池（8 ha未満）</translation>
    </message>
    <message>
        <source>inland wetland: permanent river</source>
        <translation>内陸湿地: 恒久的な河川</translation>
    </message>
    <message>
        <source>inland wetland: permanent saline lake</source>
        <translation>内陸湿地: 恒久的な塩水湖</translation>
    </message>
    <message>
        <source>inland wetland: permanent saline marsh or pool</source>
        <translation>内陸湿地: 恒久的な塩水の沼・池</translation>
    </message>
    <message>
        <source>inland wetland: seasonal freshwater lake over 8 ha</source>
        <translation>内陸湿地: 季節的な淡水湖（8 ha超）</translation>
    </message>
    <message>
        <source>inland wetland: seasonal freshwater marsh or pool under 8 ha</source>
        <translation>内陸湿地: 季節的な淡水の沼・池（8 ha未満）</translation>
    </message>
    <message>
        <source>inland wetland: seasonal river</source>
        <translation>内陸湿地: 季節的な河川</translation>
    </message>
    <message>
        <source>inland wetland: seasonal saline lake or flat</source>
        <translation>内陸湿地: 季節的な塩水湖・塩性平地</translation>
    </message>
    <message>
        <source>inland wetland: seasonal saline marsh or pool</source>
        <translation>内陸湿地: 季節的な塩水の沼・池</translation>
    </message>
    <message>
        <source>inland wetland: shrub wetland</source>
        <translation>内陸湿地: 低木湿地</translation>
    </message>
    <message>
        <source>inland wetland: spring or oasis</source>
        <translation>内陸湿地: 泉・オアシス</translation>
    </message>
    <message>
        <source>inland wetland: tundra wetland</source>
        <translation>内陸湿地: ツンドラ湿地</translation>
    </message>
    <message>
        <source>inland wetland: underground water</source>
        <translation>内陸湿地: 地下水</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>内側</translation>
    </message>
    <message>
        <source>international border</source>
        <translation>国境</translation>
    </message>
    <message>
        <source>intertidal</source>
        <translation>潮間帯</translation>
    </message>
    <message>
        <source>intertidal: mangrove roots</source>
        <translation>潮間帯: マングローブの根</translation>
    </message>
    <message>
        <source>intertidal: mud or salt flat</source>
        <translation>潮間帯: 干潟・塩性平地</translation>
    </message>
    <message>
        <source>intertidal: rocky shore</source>
        <translation>潮間帯: 岩石海岸</translation>
    </message>
    <message>
        <source>intertidal: salt marsh</source>
        <translation>潮間帯: 塩性湿地</translation>
    </message>
    <message>
        <source>intertidal: sandy shore</source>
        <translation>潮間帯: 砂浜</translation>
    </message>
    <message>
        <source>intertidal: shingle shore</source>
        <translation>潮間帯: 礫浜</translation>
    </message>
    <message>
        <source>intertidal: tide pool</source>
        <translation>潮間帯: 潮だまり</translation>
    </message>
    <message>
        <source>introduced vegetation</source>
        <translation>外来植生</translation>
    </message>
    <message>
        <source>judgement of an expert</source>
        <translation>専門家の判断</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>key sites: {sites}</source>
        <translation>重要生息地: {sites}</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>キロメートル</translation>
    </message>
    <message>
        <source>larger count not added: {count} {unit} ({side})</source>
        <translation>合算していない、より大きいカウント: {count} {unit}（{side}）</translation>
    </message>
    <message>
        <source>largest of a series</source>
        <translation>一連のカウントの最大値</translation>
    </message>
    <message>
        <source>latitude {latitude}, longitude {longitude} (WGS 84)</source>
        <translation>緯度 {latitude}、経度 {longitude}（WGS 84）</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>left of the barrier</source>
        <translation>障壁の左側</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>小さいほど良い</translation>
    </message>
    <message>
        <source>level: {before} → {after}</source>
        <translation>基準値: {before} → {after}</translation>
    </message>
    <message>
        <source>line transect</source>
        <translation>ライントランセクト</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>locked in</source>
        <translation>選択に固定</translation>
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
        <source>lscv is least-squares cross-validation; without a minimum the reference bandwidth is taken and told.</source>
        <translation>lscvは最小二乗交差検証です。最小値が得られない場合は参照バンド幅を用い、その旨を示します。</translation>
    </message>
    <message>
        <source>male</source>
        <translation>雄</translation>
    </message>
    <message>
        <source>mangrove</source>
        <translation>マングローブ</translation>
    </message>
    <message>
        <source>mangroves</source>
        <translation>マングローブ</translation>
    </message>
    <message>
        <source>mcp is the minimum convex polygon, right for few fixed stations; kernel is for fixes of transmitters.</source>
        <translation>mcpは最小凸多角形で、少数の固定された設置点に適しています。kernelは発信器による測位に用います。</translation>
    </message>
    <message>
        <source>mean count: {before} → {after}</source>
        <translation>カウントの平均値: {before} → {after}</translation>
    </message>
    <message>
        <source>mean of the features</source>
        <translation>保全対象の平均</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>method not stated</source>
        <translation>方法の記載なし</translation>
    </message>
    <message>
        <source>middle current, not protected</source>
        <translation>中程度の電流、保護なし</translation>
    </message>
    <message>
        <source>middle current, protected</source>
        <translation>中程度の電流、保護あり</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>最小値</translation>
    </message>
    <message>
        <source>minimum convex polygon</source>
        <translation>最小凸多角形</translation>
    </message>
    <message>
        <source>minimum from cameras</source>
        <translation>カメラによる最小値</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>大きいほど良い</translation>
    </message>
    <message>
        <source>more than two lists</source>
        <translation>3つ以上の一覧</translation>
    </message>
    <message>
        <source>more than {days}</source>
        <translation>{days} 超</translation>
    </message>
    <message>
        <source>moss and lichen</source>
        <translation>コケ・地衣類</translation>
    </message>
    <message>
        <source>name of a standard</source>
        <translation>標準の名称</translation>
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
        <source>never added: some animals live on both sides</source>
        <translation>合計不可（両側に生息する個体があるため）</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>夜数</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>no animal caught</source>
        <translation>捕獲された個体なし</translation>
    </message>
    <message>
        <source>no animal caught again</source>
        <translation>再捕獲された個体なし</translation>
    </message>
    <message>
        <source>no animal caught exactly twice</source>
        <translation>ちょうど2回捕獲された個体なし</translation>
    </message>
    <message>
        <source>no animal found more often than the others</source>
        <translation>ほかより多く発見された個体なし</translation>
    </message>
    <message>
        <source>no animal of one sex</source>
        <translation>一方の性の個体なし</translation>
    </message>
    <message>
        <source>no count</source>
        <translation>カウントなし</translation>
    </message>
    <message>
        <source>no effort in the database</source>
        <translation>データベースに調査努力量なし</translation>
    </message>
    <message>
        <source>no effort known</source>
        <translation>調査努力量が不明</translation>
    </message>
    <message>
        <source>no effort on one side</source>
        <translation>一方の側に調査努力量がない</translation>
    </message>
    <message>
        <source>no figure; look at the seasons used</source>
        <translation>数値なし（使用した季節を確認）</translation>
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
        <source>no record</source>
        <translation>レコードなし</translation>
    </message>
    <message>
        <source>no site listed</source>
        <translation>登録されたサイトなし</translation>
    </message>
    <message>
        <source>no such site</source>
        <translation>該当サイトなし</translation>
    </message>
    <message>
        <source>no threat on record</source>
        <translation>脅威の記録なし</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>年なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>not assessed any more</source>
        <translation>評価されなくなった</translation>
    </message>
    <message>
        <source>not assessed before</source>
        <translation>以前は未評価</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>比較不可</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>比較なし</translation>
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
        <source>not corrected: background from all cells alike</source>
        <translation>補正なし: 全セルから均等なバックグラウンド</translation>
    </message>
    <message>
        <source>not counted, or not shared</source>
        <translation>カウントなし、または未共有</translation>
    </message>
    <message>
        <source>not in that study</source>
        <translation>この研究の対象外</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>選択されていない</translation>
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
        <source>observer-hour</source>
        <translation>人時</translation>
    </message>
    <message>
        <source>ocean</source>
        <translation>外洋</translation>
    </message>
    <message>
        <source>ocean: 0 to 200 m</source>
        <translation>外洋: 0～200 m</translation>
    </message>
    <message>
        <source>ocean: 1000 to 4000 m</source>
        <translation>外洋: 1000～4000 m</translation>
    </message>
    <message>
        <source>ocean: 200 to 1000 m</source>
        <translation>外洋: 200～1000 m</translation>
    </message>
    <message>
        <source>ocean: 4000 to 6000 m</source>
        <translation>外洋: 4000～6000 m</translation>
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
        <source>one sample</source>
        <translation>試料1点</translation>
    </message>
    <message>
        <source>only when acting alone</source>
        <translation>単独の場合のみ</translation>
    </message>
    <message>
        <source>only when acting together</source>
        <translation>共同の場合のみ</translation>
    </message>
    <message>
        <source>opportunistic record</source>
        <translation>偶発的なレコード</translation>
    </message>
    <message>
        <source>organismName is the code of the individual in the records of the owner. A code that begins with code- replaces a text that could not leave.</source>
        <translation>organismName は、所有者のレコードにおける個体コードです。code- で始まるコードは、提供できない文字列を置き換えたものです。</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>other cells</source>
        <translation>その他のセル</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>外側</translation>
    </message>
    <message>
        <source>own: the polygons given as own units, such as districts.</source>
        <translation>own: 地区など、独自の計画単位として指定したポリゴン。</translation>
    </message>
    <message>
        <source>p (Fisher)</source>
        <translation>p（Fisher）</translation>
    </message>
    <message>
        <source>package shared by another office</source>
        <translation>他機関から共有されたパッケージ</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>つがい</translation>
    </message>
    <message>
        <source>pairwise: each pair. one_to_all, all_to_one: each core against all others. advanced: sources and grounds.</source>
        <translation>pairwise: 各組。one_to_all、all_to_one: 各コアエリアとその他すべて。advanced: 電流源と接地。</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>渡り（通過）</translation>
    </message>
    <message>
        <source>pasture</source>
        <translation>牧草地</translation>
    </message>
    <message>
        <source>patrol</source>
        <translation>巡回</translation>
    </message>
    <message>
        <source>peatland</source>
        <translation>泥炭地</translation>
    </message>
    <message>
        <source>permanent water bodies</source>
        <translation>恒久的な水域</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>位置不明</translation>
    </message>
    <message>
        <source>plantation</source>
        <translation>植林地</translation>
    </message>
    <message>
        <source>point count</source>
        <translation>定点カウント</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>present</source>
        <translation>生息</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>可能性が高い</translation>
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
        <source>quadratic</source>
        <translation>二次</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>reason: {before} → {after}</source>
        <translation>理由: {before} → {after}</translation>
    </message>
    <message>
        <source>record</source>
        <translation>レコード</translation>
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
        <source>rice field</source>
        <translation>水田</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>right of the barrier</source>
        <translation>障壁の右側</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>足環</translation>
    </message>
    <message>
        <source>ring resighting</source>
        <translation>足環標識個体の再確認</translation>
    </message>
    <message>
        <source>ris: Ramsar; sis: flyway network (EAAFP); kba: Key Biodiversity Areas.</source>
        <translation>ris: ラムサール。sis: フライウェイネットワーク（EAAFP）。kba: 生物多様性重要地域。</translation>
    </message>
    <message>
        <source>ris: Ramsar; sis: flyway network (EAAFP); kba: Key Biodiversity Areas. None chosen: all.</source>
        <translation>ris: ラムサール。sis: フライウェイネットワーク（EAAFP）。kba: 生物多様性重要地域。何も選択しない場合: すべて。</translation>
    </message>
    <message>
        <source>rocky area</source>
        <translation>岩場</translation>
    </message>
    <message>
        <source>roost</source>
        <translation>ねぐら</translation>
    </message>
    <message>
        <source>roost count</source>
        <translation>ねぐらカウント</translation>
    </message>
    <message>
        <source>salt marsh</source>
        <translation>塩性湿地</translation>
    </message>
    <message>
        <source>same and different decide; unsure only notes; undone takes back the last decision.</source>
        <translation>same と different は決定となり、unsure は記録だけを残し、undone は直前の決定を取り消します。</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>試料</translation>
    </message>
    <message>
        <source>satellite telemetry</source>
        <translation>衛星テレメトリ</translation>
    </message>
    <message>
        <source>savanna</source>
        <translation>サバンナ</translation>
    </message>
    <message>
        <source>savanna: dry</source>
        <translation>サバンナ: 乾燥</translation>
    </message>
    <message>
        <source>savanna: moist</source>
        <translation>サバンナ: 湿潤</translation>
    </message>
    <message>
        <source>scat transect</source>
        <translation>糞のライントランセクト</translation>
    </message>
    <message>
        <source>season not known</source>
        <translation>季節不明</translation>
    </message>
    <message>
        <source>seasons at the level: {before} → {after}</source>
        <translation>基準値以上の季節: {before} → {after}</translation>
    </message>
    <message>
        <source>second figure of the source</source>
        <translation>同じ出典の別の数値</translation>
    </message>
    <message>
        <source>seen by a person</source>
        <translation>人による目視</translation>
    </message>
    <message>
        <source>seen on all these sides</source>
        <translation>これらのすべての側で確認</translation>
    </message>
    <message>
        <source>seen only here</source>
        <translation>ここだけで確認</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>選択された</translation>
    </message>
    <message>
        <source>set by the criterion</source>
        <translation>基準で定められた値</translation>
    </message>
    <message>
        <source>share: the country with most of its area; centre: that of a point in it.</source>
        <translation>share: 面積の最も大きい部分を占める国。centre: 内部の1点がある国。</translation>
    </message>
    <message>
        <source>shelf sea</source>
        <translation>大陸棚の海</translation>
    </message>
    <message>
        <source>shelf sea: coral reef</source>
        <translation>大陸棚の海: サンゴ礁</translation>
    </message>
    <message>
        <source>shelf sea: estuary</source>
        <translation>大陸棚の海: 河口域</translation>
    </message>
    <message>
        <source>shelf sea: kelp or other large algae</source>
        <translation>大陸棚の海: ケルプなどの大型藻類</translation>
    </message>
    <message>
        <source>shelf sea: loose rock or gravel</source>
        <translation>大陸棚の海: 転石・礫</translation>
    </message>
    <message>
        <source>shelf sea: mud</source>
        <translation>大陸棚の海: 泥</translation>
    </message>
    <message>
        <source>shelf sea: open water</source>
        <translation>大陸棚の海: 開放水域</translation>
    </message>
    <message>
        <source>shelf sea: rock and rocky reef</source>
        <translation>大陸棚の海: 岩・岩礁</translation>
    </message>
    <message>
        <source>shelf sea: sand</source>
        <translation>大陸棚の海: 砂</translation>
    </message>
    <message>
        <source>shelf sea: sandy mud</source>
        <translation>大陸棚の海: 砂泥</translation>
    </message>
    <message>
        <source>shelf sea: seagrass</source>
        <translation>大陸棚の海: 海草</translation>
    </message>
    <message>
        <source>shrubland</source>
        <translation>低木地</translation>
    </message>
    <message>
        <source>shrubland: boreal</source>
        <translation>低木地: 北方</translation>
    </message>
    <message>
        <source>shrubland: mediterranean type</source>
        <translation>低木地: 地中海性</translation>
    </message>
    <message>
        <source>shrubland: subantarctic</source>
        <translation>低木地: 亜南極</translation>
    </message>
    <message>
        <source>shrubland: subarctic</source>
        <translation>低木地: 亜北極</translation>
    </message>
    <message>
        <source>shrubland: subtropical or tropical dry</source>
        <translation>低木地: 亜熱帯・熱帯の乾燥低木地</translation>
    </message>
    <message>
        <source>shrubland: subtropical or tropical high altitude</source>
        <translation>低木地: 亜熱帯・熱帯の高地</translation>
    </message>
    <message>
        <source>shrubland: subtropical or tropical moist</source>
        <translation>低木地: 亜熱帯・熱帯の湿潤低木地</translation>
    </message>
    <message>
        <source>shrubland: temperate</source>
        <translation>低木地: 温帯</translation>
    </message>
    <message>
        <source>side in doubt</source>
        <translation>側が不確か</translation>
    </message>
    <message>
        <source>single observation</source>
        <translation>単独の観察</translation>
    </message>
    <message>
        <source>snow and ice</source>
        <translation>雪と氷</translation>
    </message>
    <message>
        <source>snow ice</source>
        <translation>雪氷</translation>
    </message>
    <message>
        <source>snow track transect</source>
        <translation>雪上足跡のライントランセクト</translation>
    </message>
    <message>
        <source>spatial capture-recapture estimate</source>
        <translation>空間捕獲再捕獲法による推定値</translation>
    </message>
    <message>
        <source>species: one feature for the key sites of each species; site: one for each key site.</source>
        <translation>species: 種ごとに、その重要生息地を1つの保全対象とします。site: 重要生息地ごとに1つの保全対象とします。</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>標本</translation>
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
        <source>strong current, not protected</source>
        <translation>強い電流、保護なし</translation>
    </message>
    <message>
        <source>strong current, protected</source>
        <translation>強い電流、保護あり</translation>
    </message>
    <message>
        <source>surveyed on both sides</source>
        <translation>両側で調査あり</translation>
    </message>
    <message>
        <source>surveyed on one side</source>
        <translation>片側のみ調査あり</translation>
    </message>
    <message>
        <source>table of DNA samples</source>
        <translation>DNA試料の表</translation>
    </message>
    <message>
        <source>table of counts</source>
        <translation>カウントの表</translation>
    </message>
    <message>
        <source>table of genotypes</source>
        <translation>遺伝子型の表</translation>
    </message>
    <message>
        <source>table of records</source>
        <translation>レコードの表</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>the budget is exceeded by {amount}</source>
        <translation>予算を {amount} 超過</translation>
    </message>
    <message>
        <source>the budget of {country} is exceeded by {amount}</source>
        <translation>{country} の予算を {amount} 超過</translation>
    </message>
    <message>
        <source>the largest share of {country} is exceeded by {amount} of cost</source>
        <translation>{country} の最大の割合を、コスト {amount} だけ超過</translation>
    </message>
    <message>
        <source>the least share of {country} is missed by {amount} of cost</source>
        <translation>{country} の最小の割合に、コスト {amount} だけ不足</translation>
    </message>
    <message>
        <source>the published sources of the sites, as listed in the database; land: Natural Earth</source>
        <translation>データベースに掲載されたサイトの公表出典、陸地: Natural Earth</translation>
    </message>
    <message>
        <source>the same animal</source>
        <translation>同じ個体</translation>
    </message>
    <message>
        <source>the target of {feature} is missed by {amount} ({percent} %)</source>
        <translation>{feature} の目標値に {amount} 不足（{percent}%）</translation>
    </message>
    <message>
        <source>tidal flat</source>
        <translation>干潟</translation>
    </message>
    <message>
        <source>too few occasions</source>
        <translation>調査機会が少なすぎる</translation>
    </message>
    <message>
        <source>track</source>
        <translation>移動の軌跡</translation>
    </message>
    <message>
        <source>track survey</source>
        <translation>足跡調査</translation>
    </message>
    <message>
        <source>transmitter</source>
        <translation>発信器</translation>
    </message>
    <message>
        <source>trap-day</source>
        <translation>カメラ稼働日</translation>
    </message>
    <message>
        <source>tree cover</source>
        <translation>樹木被覆</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <source>two detections</source>
        <translation>2回の検出</translation>
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
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>unrelated</source>
        <translation>血縁なし</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>判断保留</translation>
    </message>
    <message>
        <source>water</source>
        <translation>水域</translation>
    </message>
    <message>
        <source>weak current, not protected</source>
        <translation>弱い電流、保護なし</translation>
    </message>
    <message>
        <source>weak current, protected</source>
        <translation>弱い電流、保護あり</translation>
    </message>
    <message>
        <source>wetland</source>
        <translation>湿地</translation>
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
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>{animal} by country and time</source>
        <translation>{animal} の国と時期</translation>
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
        <translation>{classes}、使用 {used} / {offered}</translation>
    </message>
    <message>
        <source>{count} ({species}, {season} {year})</source>
        <translation>{count}（{species}、{season} {year}）</translation>
    </message>
    <message>
        <source>{count} {unit} ({when}; sites: {sites} of {listed})</source>
        <translation>{count} {unit}（{when}、サイト: {listed} か所中 {sites} か所）</translation>
    </message>
    <message>
        <source>{count}: {site}, {when}</source>
        <translation>{count}: {site}、{when}</translation>
    </message>
    <message>
        <source>{criterion} ({stay}): {verdict}</source>
        <translation>{criterion}（{stay}）: {verdict}</translation>
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
        <source>{draws} draws of {units} units need about {gigabytes} GB of memory. Nothing was computed. Draw {fewer} times at most, or score fewer units.</source>
        <translation>{units} 個の単位を {draws} 回抽出するには、約 {gigabytes} GBのメモリが必要です。何も計算されていません。抽出を {fewer} 回以下にするか、スコアを算出する単位を減らしてください。</translation>
    </message>
    <message>
        <source>{exact} holds the exact rows and stays in the office. {public} may travel; rows: {rows}, left behind: {left}.</source>
        <translation>{exact} には正確な位置の行が含まれます。機関の外に出さないでください。{public} は持ち出せます。公開用の行数: {rows}、元に残した行数: {left}。</translation>
    </message>
    <message>
        <source>{features} features of {rows} cells need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Draw less background or leave out covariates.</source>
        <translation>セル {rows} 個の特徴量 {features} 個には、約 {gigabytes} GBのメモリが必要です。使用できるのは {most} GBまでです。何も計算されていません。抽出するバックグラウンドを減らすか、共変量を減らしてください。</translation>
    </message>
    <message>
        <source>{feature} has two targets of its own. Nothing was computed. Remove one of them.</source>
        <translation>{feature} に独自の目標値が2つあります。何も計算されていません。どちらかを取り除いてください。</translation>
    </message>
    <message>
        <source>{file} has more than {rows} rows, too many for a table of its kind. Nothing was taken in. Divide the table into several files.</source>
        <translation>{file} の行数が {rows} 行を超え、この種の表としては多すぎます。何も取り込まれていません。表をいくつかのファイルに分けてください。</translation>
    </message>
    <message>
        <source>{file} holds several files and no meta.xml that says how they belong together. Nothing was changed. Export the Darwin Core Archive again, or import one table alone.</source>
        <translation>{file} に複数のファイルがありますが、それらの関係を示す meta.xml がありません。何も変更されていません。Darwin Core Archiveをもう一度エクスポートするか、1つの表だけをインポートしてください。</translation>
    </message>
    <message>
        <source>{file} is not a Camtrap DP package: it does not hold exactly one datapackage.json with a Camtrap DP profile. Nothing was changed.</source>
        <translation>{file} はCamtrap DPパッケージではありません。Camtrap DPプロファイルの datapackage.json がちょうど1つ含まれていません。何も変更されていません。</translation>
    </message>
    <message>
        <source>{file} states {stated} samples and holds {found}: some are missing. Nothing was taken in. Look for the whole file, or correct the number in its first row.</source>
        <translation>{file} の記載では試料は {stated} 点ですが、実際には {found} 点しかなく、一部が欠けています。何も取り込まれていません。完全なファイルを探すか、先頭行の数を修正してください。</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, row {row}, column “{column}”: {fact}</source>
        <translation>{file}、シート「{sheet}」、{row} 行目、カラム「{column}」: {fact}</translation>
    </message>
    <message>
        <source>{file}: rows left blank and not read: {rows}.</source>
        <translation>{file}: 空欄のままで読み込まなかった行: {rows}。</translation>
    </message>
    <message>
        <source>{file}: rows read {rows}, kept {kept}, rejected {rejected}.</source>
        <translation>{file}: 読み込んだ行 {rows}、採用 {kept}、除外 {rejected}。</translation>
    </message>
    <message>
        <source>{file}: the numbers in the first row do not fit the names in the third, so the columns of the loci are not known. Nothing was taken in. Correct the numbers of loci, samples and populations and take the file in again.</source>
        <translation>{file}: 先頭行の数が3行目の名前と合わないため、遺伝子座のカラムがわかりません。何も取り込まれていません。遺伝子座、試料、個体群の数を修正して、ファイルをもう一度取り込んでください。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>{judge}: as the group.</source>
        <translation>{judge}: グループと同じです。</translation>
    </message>
    <message>
        <source>{judge}: {share} of the weight lies elsewhere than in the group, most of all at {criterion}.</source>
        <translation>{judge}: 重みの {share} がグループとは異なる基準に置かれています。違いが最も大きいのは {criterion} です。</translation>
    </message>
    <message>
        <source>{kind} Record: {duplicate_of}. Seconds apart: {seconds}; whole hours apart: {hours}; metres apart: {distance_m}.</source>
        <translation>{kind} レコード: {duplicate_of}。秒の差: {seconds}、時間の差（整数）: {hours}、距離（メートル）: {distance_m}。</translation>
    </message>
    <message>
        <source>{layer}: the entry was not written ({reason}). Nothing has changed.</source>
        <translation>{layer}: 入力した内容は書き込まれていません（{reason}）。何も変更されていません。</translation>
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
        <translation>{parameter} で、{name} に値 {value} が指定されています。何も計算されていません。数値を修正してください。</translation>
    </message>
    <message>
        <source>{parameter} is not an object in JSON. Nothing was computed. Correct the brackets and quotation marks.</source>
        <translation>{parameter} がJSONのオブジェクトになっていません。何も計算されていません。かっこと引用符を修正してください。</translation>
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
        <source>{sheet}. Sites: {sites}. Required items answered, from {least} % to {most} %.</source>
        <translation>{sheet}。サイト: {sites}。回答済みの必須項目: {least}%～{most}%。</translation>
    </message>
    <message>
        <source>{sheet}: {site}</source>
        <translation>{sheet}: {site}</translation>
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
        <source>{species}: animals and how sure they are</source>
        <translation>{species}: 個体とその確実さ</translation>
    </message>
    <message>
        <source>{species}: groups and their differences</source>
        <translation>{species}: グループとその差</translation>
    </message>
    <message>
        <source>{species}: no group is named across a border.</source>
        <translation>{species}: 国境をまたいで挙げられた集団はありません。</translation>
    </message>
    <message>
        <source>{species}: one joint population</source>
        <translation>{species}: 1つの共同の個体群</translation>
    </message>
    <message>
        <source>{stay}, {year}: {what}</source>
        <translation>{stay}、{year}: {what}</translation>
    </message>
    <message>
        <source>{sure}, with probable identity: {probable} more</source>
        <translation>{sure}、個体識別が「可能性が高い」ものをさらに {probable}</translation>
    </message>
    <message>
        <source>{threat} ({impact})</source>
        <translation>{threat}（{impact}）</translation>
    </message>
    <message>
        <source>{units} units with {features} features need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Take larger units or fewer features.</source>
        <translation>計画単位 {units} 個と保全対象 {features} 個には、約 {gigabytes} GBのメモリが必要ですが、使用できるのは {most} GBまでです。何も計算されていません。計画単位を大きくするか、保全対象を減らしてください。</translation>
    </message>
    <message>
        <source>{unit}: rank {rank} ({low} to {high}), score {score}</source>
        <translation>{unit}: 順位 {rank}（{low}～{high}）、スコア {score}</translation>
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
        <source>{windows} windows would take about {days} days; at most {most} days are tried. Nothing was computed. Use METHOD shared, which takes about {other} days.</source>
        <translation>{windows} 個のウィンドウの計算に約 {days} 日かかります。実行できるのは {most} 日までです。何も計算されていません。約 {other} 日で済む METHOD shared を使用してください。</translation>
    </message>
    <message>
        <source>{windows} windows would take about {days} days; at most {most} days are tried. Nothing was computed. Use larger blocks, larger cells, or a smaller radius.</source>
        <translation>{windows} 個のウィンドウの計算に約 {days} 日かかります。実行できるのは {most} 日までです。何も計算されていません。より大きいブロック、より大きいセル、またはより小さい半径を使用してください。</translation>
    </message>
    <message>
        <source>{year}: {basis}</source>
        <translation>{year}: {basis}</translation>
    </message>
    <message>
        <source>“auto” tells it by the dates of the file, or leaves it open.</source>
        <translation>「auto」は、ファイル内の日付から判別します。判別できない場合は未定のままとします。</translation>
    </message>
    <message>
        <source>“auto” tells the format by the content.</source>
        <translation>「auto」は内容から形式を判別します。</translation>
    </message>
    <message>
        <source>“edges” are the nearest points of two polygons, “places” their centroids.</source>
        <translation>「edges」は2つのポリゴンの最近点、「places」はポリゴンの重心です。</translation>
    </message>
    <message>
        <source>“likelihood” groups by likelihood and grade; “alleles” by the number of mismatching alleles.</source>
        <translation>「likelihood」は尤度と等級によって、「alleles」は不一致の対立遺伝子の数によってグループに分けます。</translation>
    </message>
    <message>
        <source>“public”, “member”, the code of a country such as RUS, or a recipient that the policy file names.</source>
        <translation>「public」、「member」、RUS のような国コード、または方針ファイルに記載された提供先。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>“{value}” is no key site of this database. Write its name or code as the form has it; the nearest is “{nearest}”.</source>
        <translation>「{value}」は、このデータベースの重要生息地ではありません。様式にある名称またはコードを記入してください。最も近いものは「{nearest}」です。</translation>
    </message>
    <message>
        <source>“{value}” is no number of 0 or more. Write digits alone, without words or units.</source>
        <translation>「{value}」は、0以上の数値ではありません。語や単位を付けず、数字だけを記入してください。</translation>
    </message>
    <message>
        <source>“{value}” is no single day up to {today}. Write it as year, month and day, such as 2026-05-31.</source>
        <translation>「{value}」は、{today} までの特定の1日ではありません。2026-05-31 のように、年、月、日で記入してください。</translation>
    </message>
    <message>
        <source>“{value}” is no whole number of 0 or more. Write digits alone, without words or units.</source>
        <translation>「{value}」は、0以上の整数ではありません。語や単位を付けず、数字だけを記入してください。</translation>
    </message>
    <message>
        <source>“{value}” is no year from {first} to {last}. Correct it.</source>
        <translation>「{value}」は、{first} から {last} までの年ではありません。修正してください。</translation>
    </message>
    <message>
        <source>“{value}” is none of the six species. Write the name as the form has it.</source>
        <translation>「{value}」は、6種のいずれでもありません。様式にある名称を記入してください。</translation>
    </message>
    <message>
        <source>“{value}” is not one of the words allowed. Choose one from the sheet of words.</source>
        <translation>「{value}」は、使用できる語ではありません。語のシートから選択してください。</translation>
    </message>
    <message>
        <source>“{value}” is not one of the words allowed. Choose one from the sheet of words; the nearest is “{nearest}”.</source>
        <translation>「{value}」は、使用できる語ではありません。語のシートから選択してください。最も近いものは「{nearest}」です。</translation>
    </message>
    <message>
        <source>“{value}” is not the country or key site that the level asks for. Write its name or code.</source>
        <translation>「{value}」は、このレベルで求められる国または重要生息地ではありません。名称またはコードを記入してください。</translation>
    </message>
    <message>
        <source>“{value}” names no row or run of this database. Correct it or leave the cell empty.</source>
        <translation>「{value}」に当たる行または実行は、このデータベースにありません。修正するか、セルを空欄にしてください。</translation>
    </message>
    <message>
        <source>● present, read in a source; ○ low confidence or not confirmed. Double click zooms to the site.</source>
        <translation>● 生息（出典で確認）、○ 信頼度が低いか未確認。ダブルクリックするとサイトにズームします。</translation>
    </message>
</context>
</TS>

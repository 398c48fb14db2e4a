<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>NEASPEC</name>
    <message>
        <source>1 % level</source>
        <translation>1%标准值</translation>
    </message>
    <message>
        <source>1 % level, edition {edition}</source>
        <translation>1%标准值，{edition} 版次</translation>
    </message>
    <message>
        <source>1 percent level (individuals)</source>
        <translation>1%标准值（个体数）</translation>
    </message>
    <message>
        <source>A cell is longer than 65,536 characters.</source>
        <translation>单元格超过 65,536 个字符。</translation>
    </message>
    <message>
        <source>A code that names each unit once.</source>
        <translation>每个评价单位的唯一代码。</translation>
    </message>
    <message>
        <source>A count is complete where its source says so. The year of a winter is that of its January.</source>
        <translation>来源注明完整的计数才算完整。冬季的年份取其1月所在的年份。</translation>
    </message>
    <message>
        <source>A count is negative.</source>
        <translation>计数为负数。</translation>
    </message>
    <message>
        <source>A count of a region names a site as its place.</source>
        <translation>区域计数的位置填成了某个地点。</translation>
    </message>
    <message>
        <source>A date or time cannot be read.</source>
        <translation>日期或时间无法读取。</translation>
    </message>
    <message>
        <source>A field for numbers holds something else.</source>
        <translation>数值字段中含有非数值内容。</translation>
    </message>
    <message>
        <source>A level is derived from the estimate of its edition unless it is marked as official.</source>
        <translation>除非注明为官方标准值，标准值均由其所在版次的估计值推算。</translation>
    </message>
    <message>
        <source>A level is reached regularly where {part} of {whole} seasons reach it, with at least {seasons} complete seasons, or where the mean of at least {mean} seasons does. Counts enter from season year {year} on.</source>
        <translation>在 {whole} 个季节中有 {part} 个达到标准值、且至少有 {seasons} 个完整季节，或至少 {mean} 个季节的平均值达到标准值，即为定期达到标准值。计数从 {year} 季节年份起计入。</translation>
    </message>
    <message>
        <source>A list of objects with field, direction (benefit or cost), normalisation (min_max, rank or threshold), weight, and pieces for threshold.</source>
        <translation>对象列表，每个对象含 field、direction（benefit 或 cost）、normalisation（min_max、rank 或 threshold）和 weight；normalisation 为 threshold 时还含 pieces。</translation>
    </message>
    <message>
        <source>A low score may mean that counts are missing.</source>
        <translation>得分低可能是因为缺少计数。</translation>
    </message>
    <message>
        <source>A missing value counts as the worst in the score and as the best in the higher score, so that the difference shows what is not known.</source>
        <translation>缺失值在得分中按最差计，在较高得分中按最优计，两者之差反映尚不清楚的部分。</translation>
    </message>
    <message>
        <source>A new language or folder takes effect after QGIS is restarted.</source>
        <translation>新的语言或文件夹在 QGIS 重新启动后生效。</translation>
    </message>
    <message>
        <source>A number is outside its possible range.</source>
        <translation>数值超出可能的范围。</translation>
    </message>
    <message>
        <source>A project with the layers, styled and named in the language chosen; its paths are relative.</source>
        <translation>含有各图层的工程，样式和名称采用所选语言；工程中的路径为相对路径。</translation>
    </message>
    <message>
        <source>A published count is a row on the site itself for one of the three birds, in any unit; counts of regions are left out.</source>
        <translation>已发表的计数是指三种鸟类之一在该地点本身的一行计数，单位不限；区域计数不计。</translation>
    </message>
    <message>
        <source>A record coarser than 25 km</source>
        <translation>精度低于25千米的记录</translation>
    </message>
    <message>
        <source>A report is made to be passed on. Places of cats, breeding colonies and roosts are shown as centres of 0.1 degree cells.</source>
        <translation>报告是供传阅的。大型猫科动物、繁殖群和夜栖地的位置以0.1度网格的中心表示。</translation>
    </message>
    <message>
        <source>A reviewer rejected the record.</source>
        <translation>审核人已剔除该记录。</translation>
    </message>
    <message>
        <source>A site stands in each line that applies to one of its species and seasons.</source>
        <translation>一处地点列入适用于其任一物种和季节的每一行。</translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX or ODS). Left empty: the published counts of the plugin.</source>
        <translation>计数表（CSV、XLSX 或 ODS）。留空则使用插件自带的已发表计数。</translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX, ODS) or a Camtrap DP package. Left empty: the published counts of the plugin.</source>
        <translation>计数表（CSV、XLSX、ODS）或 Camtrap DP 数据包。留空则使用插件自带的已发表计数。</translation>
    </message>
    <message>
        <source>A time has no offset from universal time.</source>
        <translation>时间缺少与世界时的时差。</translation>
    </message>
    <message>
        <source>A value is not one of those allowed, so it was left out.</source>
        <translation>值不在允许的取值之内，因此已略去。</translation>
    </message>
    <message>
        <source>A value is not one of those allowed.</source>
        <translation>值不在允许的取值之内。</translation>
    </message>
    <message>
        <source>A value that is needed is missing.</source>
        <translation>缺少必需的值。</translation>
    </message>
    <message>
        <source>A verdict from {seasons} complete seasons or fewer is provisional, and so is one from seasons whose completeness is not known.</source>
        <translation>依据 {seasons} 个或更少完整季节作出的判定结果为暂定，依据完整性未知的季节作出的也是。</translation>
    </message>
    <message>
        <source>A verdict is met, not met or insufficient data, with its figures, seasons and reason. Where data are missing, the missing seasons are named; missing data never mean that a criterion is not met.</source>
        <translation>判定结果为达到标准、未达到标准或数据不足，并附有数值、季节和理由。数据缺失时会列出缺失的季节；数据缺失绝不等于未达到标准。</translation>
    </message>
    <message>
        <source>Account of an import</source>
        <translation>导入核算报告</translation>
    </message>
    <message>
        <source>Account of the import (HTML)</source>
        <translation>导入核算报告（HTML）</translation>
    </message>
    <message>
        <source>Added: {added}; changed: {changed}; gone: {gone}; unchanged: {unchanged}.</source>
        <translation>新增：{added}；更改：{changed}；消失：{gone}；未变：{unchanged}。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All countries, each site once</source>
        <translation>所有国家，每处地点只计一次</translation>
    </message>
    <message>
        <source>All flagship waterbirds together</source>
        <translation>所有旗舰水鸟合计</translation>
    </message>
    <message>
        <source>All of it becomes visible at once or not at all. If the import is interrupted, the database is as it was before.</source>
        <translation>导入的内容要么一次全部生效，要么全部不生效。如果导入中断，数据库保持原状。</translation>
    </message>
    <message>
        <source>All sites with a score</source>
        <translation>所有有得分的地点</translation>
    </message>
    <message>
        <source>All tables are there from the first day, so that no office has to move its data later. A conservation database that exists already is kept as it is.</source>
        <translation>所有表从一开始就已建好，今后无需再迁移数据。已有的保护数据库保持原样。</translation>
    </message>
    <message>
        <source>All weights are 0. Nothing was computed. Give a criterion a weight above 0.</source>
        <translation>所有权重均为0，未作任何计算。请为某项标准设置大于0的权重。</translation>
    </message>
    <message>
        <source>An animal seen in two countries counts once; national totals of cats are never added.</source>
        <translation>在两国见到的动物只计一次；大型猫科动物的各国总数绝不相加。</translation>
    </message>
    <message>
        <source>An animal that crossed without being photographed on both sides is missing from the share, so the share is a minimum.</source>
        <translation>跨境移动但未在两侧都拍到的动物不计入该占比，因此该占比是最小值。</translation>
    </message>
    <message>
        <source>An exact product needs a recipient. Nothing was released. Name the recipient.</source>
        <translation>含精确位置的成果必须指明接收者，未对外提供任何数据。请填写接收者。</translation>
    </message>
    <message>
        <source>An inferred link is drawn dashed. It says which sites are near each other in consecutive seasons, not that a bird flew from one to the other. Borders crossed are named only where telemetry shows it.</source>
        <translation>推断的连接以虚线绘制，仅表示相邻季节中哪些地点彼此相近，并不表示有鸟从一处飞到另一处。只有遥测结果表明时，才写明跨越的国界。</translation>
    </message>
    <message>
        <source>Archive {file} holds a member that would leave its folder: {member}. Nothing was changed. Do not use this archive.</source>
        <translation>压缩包 {file} 中有会写到其文件夹之外的成员：{member}。未作任何更改。请勿使用此压缩包。</translation>
    </message>
    <message>
        <source>Archive {file} unpacks to an unreasonable size. Nothing was changed. Unpack it yourself and import the folder if you trust it.</source>
        <translation>压缩包 {file} 解压后过大，未作任何更改。如果信任其来源，请自行解压后导入文件夹。</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>面积（ha）</translation>
    </message>
    <message>
        <source>Areas of the office's own range layer, drawn as they are there.</source>
        <translation>本单位自有分布范围图层中的区域，按原样绘制。</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation>与 QGIS 相同</translation>
    </message>
    <message>
        <source>Assess key sites</source>
        <translation>评估关键地点</translation>
    </message>
    <message>
        <source>Assess key sites by criteria</source>
        <translation>按标准评估关键地点</translation>
    </message>
    <message>
        <source>Basis of the level</source>
        <translation>标准值的依据</translation>
    </message>
    <message>
        <source>Birds' key sites with the numbers that “Score priorities” takes.</source>
        <translation>鸟类关键地点及“计算优先得分”所用的数值。</translation>
    </message>
    <message>
        <source>Birds: key sites and the counts known of them</source>
        <translation>鸟类：关键地点及其已知计数</translation>
    </message>
    <message>
        <source>Both coordinates are zero.</source>
        <translation>两个坐标均为零。</translation>
    </message>
    <message>
        <source>Boundaries of the office's own layer</source>
        <translation>机构自己图层的边界</translation>
    </message>
    <message>
        <source>Boundary file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with lines or polygons and a coordinate reference system.</source>
        <translation>无法绘制边界文件 {file}，未写出任何地图。请在插件设置中选择含有线或多边形并带有坐标参照系的文件。</translation>
    </message>
    <message>
        <source>Built on public NEASPEC documents; not a publication of NEASPEC or the United Nations.</source>
        <translation>根据 NEASPEC 公开文件编制；并非 NEASPEC 或联合国的出版物。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>Cats: each animal counted once</source>
        <translation>大型猫科动物：每只只计一次</translation>
    </message>
    <message>
        <source>Cells with a listed site or record</source>
        <translation>有已列地点或记录的网格</translation>
    </message>
    <message>
        <source>Cells with a listed site or record, not a range</source>
        <translation>有已列地点或记录的网格（并非分布区）</translation>
    </message>
    <message>
        <source>Choose where the conservation database is to be kept.</source>
        <translation>选择保护数据库的存放位置。</translation>
    </message>
    <message>
        <source>Coarser than 25 km</source>
        <translation>精度低于25千米</translation>
    </message>
    <message>
        <source>Coarsest precision (km)</source>
        <translation>最低精度（km）</translation>
    </message>
    <message>
        <source>Coast: made with Natural Earth, in the public domain.</source>
        <translation>海岸线：用 Natural Earth 制作，属公有领域。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Complete counts</source>
        <translation>完整的计数</translation>
    </message>
    <message>
        <source>Complete season</source>
        <translation>完整的季节</translation>
    </message>
    <message>
        <source>Completed in {seconds} s</source>
        <translation>完成，用时 {seconds} 秒</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Conservation database</source>
        <translation>保护数据库</translation>
    </message>
    <message>
        <source>Coordinates are centres of 0.01 or 0.001 degree cells (category 3 or 4 of Chapman 2020).</source>
        <translation>坐标为0.01度或0.001度网格的中心（Chapman 2020 的第3类或第4类）。</translation>
    </message>
    <message>
        <source>Coordinates are centres of 0.1 degree cells and dates are months (category 1 or 2 of Chapman 2020).</source>
        <translation>坐标为0.1度网格的中心，日期只到月份（Chapman 2020 的第1类或第2类）。</translation>
    </message>
    <message>
        <source>Coordinates are outside their possible range.</source>
        <translation>坐标超出可能的范围。</translation>
    </message>
    <message>
        <source>Corridors named in publications, drawn as straight lines between the two ends known. The line is not the path of the animals.</source>
        <translation>出版物中提到的生态廊道，以直线连接已知的两端。该线不是动物的移动路径。</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>只计一次的数量</translation>
    </message>
    <message>
        <source>Counted sites that are not decided</source>
        <translation>有计数但未能判定的地点</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Countries of the programme in its range</source>
        <translation>分布区内的计划参与国</translation>
    </message>
    <message>
        <source>Countries shown in the project; none chosen means all.</source>
        <translation>工程中显示的国家；不选表示全部。</translation>
    </message>
    <message>
        <source>Countries stand in the order of the programme. A count that is not shared may exist; it was not available here.</source>
        <translation>各国按本计划的国家顺序排列。未共享的计数可能存在，只是此处无法获得。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Counts and detections</source>
        <translation>计数与探测记录</translation>
    </message>
    <message>
        <source>Counts as published. Rows of one season are parts, maxima and totals side by side: never add them.</source>
        <translation>按发表原样给出的计数。同一季节的各行可能是部分值、最大值和总计并列：切勿相加。</translation>
    </message>
    <message>
        <source>Counts not known to be complete</source>
        <translation>完整性未知的计数</translation>
    </message>
    <message>
        <source>Counts of one season overlap and are never added.</source>
        <translation>同一季节的计数互有重叠，绝不相加。</translation>
    </message>
    <message>
        <source>Counts of regions</source>
        <translation>区域计数</translation>
    </message>
    <message>
        <source>Counts of regions have no place on the map and are never tested as a site.</source>
        <translation>区域计数在地图上没有位置，也绝不按地点检验。</translation>
    </message>
    <message>
        <source>Counts of sites</source>
        <translation>地点计数</translation>
    </message>
    <message>
        <source>Counts per species</source>
        <translation>各物种的计数</translation>
    </message>
    <message>
        <source>Create conservation database</source>
        <translation>创建保护数据库</translation>
    </message>
    <message>
        <source>Creates the conservation database: one GeoPackage with all tables of the programme, from species and key sites to detections, verdicts and runs.</source>
        <translation>创建保护数据库：用一份 GeoPackage 容纳计划的所有表，包括物种、关键地点、探测记录、判定结果和运行记录。</translation>
    </message>
    <message>
        <source>Criteria (JSON)</source>
        <translation>标准（JSON）</translation>
    </message>
    <message>
        <source>Criteria met by one edition of the 1 % level and not by another.</source>
        <translation>依1%标准值的某一版次达到、依另一版次未达到的标准。</translation>
    </message>
    <message>
        <source>Criteria that these data cannot decide</source>
        <translation>这些数据无法判定的标准</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Criterion {number} lacks the key {key}. Nothing was computed. Add it.</source>
        <translation>第 {number} 项标准缺少键 {key}，未作任何计算。请补上。</translation>
    </message>
    <message>
        <source>Critically endangered (CR)</source>
        <translation>极危（CR）</translation>
    </message>
    <message>
        <source>Data and effort</source>
        <translation>数据与调查努力量</translation>
    </message>
    <message>
        <source>Data deficient (DD)</source>
        <translation>数据缺乏（DD）</translation>
    </message>
    <message>
        <source>Database {file} exists already and was kept as it is.</source>
        <translation>数据库 {file} 已存在，保持原样。</translation>
    </message>
    <message>
        <source>Database {file} has schema version {found}; this plugin knows version {known}. Nothing was changed. Update the plugin.</source>
        <translation>数据库 {file} 的结构版本为 {found}，本插件支持的版本为 {known}。未作任何更改。请更新插件。</translation>
    </message>
    <message>
        <source>Database {file} is locked by another program. Nothing was changed. End the edit session there, then try again.</source>
        <translation>数据库 {file} 已由其他程序锁定，未作任何更改。请在该程序中结束编辑，然后重试。</translation>
    </message>
    <message>
        <source>Database {file} refused the change: {detail}. Nothing was changed.</source>
        <translation>数据库 {file} 拒绝了更改：{detail}。未作任何更改。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>相机布设</translation>
    </message>
    <message>
        <source>Derived from the estimate</source>
        <translation>由估计值推算</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>保护称号</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>探测记录</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>距离（km）</translation>
    </message>
    <message>
        <source>Distribution is shown as half-degree cells with a listed site or record; it is not a range. Corridors are schematic lines between two named ends; those without two ends are in the table only.</source>
        <translation>分布以有已列地点或记录的半度网格表示，并非分布区。生态廊道是已命名两端之间的示意线；两端不全的只列在表中。</translation>
    </message>
    <message>
        <source>EAAF 1 %</source>
        <translation>EAAF 1%标准</translation>
    </message>
    <message>
        <source>EAAF staging</source>
        <translation>EAAF 集群停歇</translation>
    </message>
    <message>
        <source>Each edition of a population's 1 % level is tested, and verdicts that differ between editions are listed. A Ramsar sheet needs the official level; the levels that come with the plugin are derived from published estimates.</source>
        <translation>种群1%标准值的每个版次都会检验，并列出各版次间不同的判定结果。拉姆萨尔信息表须用官方标准值；随插件提供的标准值由已发表的估计值推算。</translation>
    </message>
    <message>
        <source>Each number in brackets in the report leads to this list. It names the rows of the database that the figure comes from, by their ids. In a line of a table, a figure without a number comes from the rows of the number before it.</source>
        <translation>报告中括号内的每个编号都指向此列表，列表用标识号列出数值所依据的数据库各行。表格同一行中没有编号的数值，来自其前一个编号所指的各行。</translation>
    </message>
    <message>
        <source>Each part is the share of one criterion in the score of a site.</source>
        <translation>每一部分是一项标准在地点得分中的占比。</translation>
    </message>
    <message>
        <source>Each row names its source and how sure it is. Rows of low confidence have a hollow symbol. Rows that the office added itself stay.</source>
        <translation>每一行都注明来源和可信度。可信度低的行用空心符号表示。机构自行添加的行会保留。</translation>
    </message>
    <message>
        <source>Each site is linked to the nearest sites of its population in the following season; distances are geodesic.</source>
        <translation>每处地点与其种群下一季节最近的地点相连；距离为测地线距离。</translation>
    </message>
    <message>
        <source>Each step is an algorithm of its own that can be run alone or placed in a model of the office's own.</source>
        <translation>每一步都是独立的算法，可单独运行，也可放入机构自建的模型。</translation>
    </message>
    <message>
        <source>East Asia (whole species)</source>
        <translation>东亚（整个物种）</translation>
    </message>
    <message>
        <source>Eastern: Amur and Ussuri to DPR Korea, Japan and the Republic of Korea</source>
        <translation>东部：黑龙江和乌苏里江流域至朝鲜民主主义人民共和国、日本和大韩民国</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Edition of the level</source>
        <translation>标准值的版次</translation>
    </message>
    <message>
        <source>Endangered (EN)</source>
        <translation>濒危（EN）</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>Every record is accounted for: records in are records kept and records rejected, and each rejection has its reason and its row. Flagged records are kept and shown.</source>
        <translation>每条记录都有交代：读入的记录等于保留的加剔除的，每次剔除都注明原因和所在行。已标记的记录予以保留并显示。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Exact coordinates, dates and station names are withheld. Ask the owner of the record for them.</source>
        <translation>精确坐标、日期和相机位点名称不予公开。如有需要，请向记录的所有者索取。</translation>
    </message>
    <message>
        <source>Extinct (EX)</source>
        <translation>灭绝（EX）</translation>
    </message>
    <message>
        <source>Extinct in the wild (EW)</source>
        <translation>野外灭绝（EW）</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Field with the unit's code</source>
        <translation>评价单位代码字段</translation>
    </message>
    <message>
        <source>Field {field} holds values that are not finite numbers. Nothing was computed. Choose a numeric field or correct the values.</source>
        <translation>字段 {field} 含有非有限数值，未作任何计算。请选择数值字段或更正这些值。</translation>
    </message>
    <message>
        <source>Field {field} is in two criteria. Nothing was computed. Remove one of them.</source>
        <translation>字段 {field} 用于两项标准，未作任何计算。请移除其中一项。</translation>
    </message>
    <message>
        <source>Figure (individuals)</source>
        <translation>数值（个体数）</translation>
    </message>
    <message>
        <source>Figure {number}. {title}.</source>
        <translation>图 {number}：{title}。</translation>
    </message>
    <message>
        <source>Figures on movement across borders</source>
        <translation>跨国界移动的数值</translation>
    </message>
    <message>
        <source>Figures on movement across borders are minima unless they are a joint estimate.</source>
        <translation>跨国界移动的数值均为最小值，联合估计值除外。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File does not exist: {file}. Nothing was changed. Check the path.</source>
        <translation>文件不存在：{file}。未作任何更改。请检查路径。</translation>
    </message>
    <message>
        <source>File {file} cannot be opened. Nothing was changed. Close it in other programs or ask for permission to read it.</source>
        <translation>无法打开文件 {file}，未作任何更改。请在其他程序中关闭该文件，或申请读取权限。</translation>
    </message>
    <message>
        <source>File {file} cannot be written. Nothing was changed. Choose another folder or ask for permission.</source>
        <translation>无法写入文件 {file}，未作任何更改。请选择其他文件夹，或申请权限。</translation>
    </message>
    <message>
        <source>File {file} has more than one column with the name {column}. Nothing was changed. Give each column its own name.</source>
        <translation>文件 {file} 中有多列同名：{column}。未作任何更改。请为每一列取不同的名称。</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was changed. Add the column or correct the mapping.</source>
        <translation>文件 {file} 没有列 {column}，未作任何更改。请添加该列或更正映射。</translation>
    </message>
    <message>
        <source>File {file} holds no records. Nothing was changed. Check that it is the right file.</source>
        <translation>文件 {file} 中没有记录，未作任何更改。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>File {file} is damaged or locked by a password. Nothing was changed. Ask for a new copy.</source>
        <translation>文件 {file} 已损坏或有密码保护，未作任何更改。请索取新的副本。</translation>
    </message>
    <message>
        <source>File {file} is not a conservation database. Nothing was changed. Create one with the algorithm “Create conservation database”.</source>
        <translation>文件 {file} 不是保护数据库，未作任何更改。请用算法“创建保护数据库”新建。</translation>
    </message>
    <message>
        <source>File {file} is not text in UTF-8 or UTF-16. Nothing was changed. Save it as CSV in UTF-8, then import it again.</source>
        <translation>文件 {file} 不是 UTF-8 或 UTF-16 文本，未作任何更改。请另存为 UTF-8 编码的 CSV，再重新导入。</translation>
    </message>
    <message>
        <source>File {file} lacks the layer country_sides or border_lines. No side of a border was computed. Choose another file.</source>
        <translation>文件 {file} 缺少图层 country_sides 或 border_lines，未判断任何点在国界的哪一侧。请选择其他文件。</translation>
    </message>
    <message>
        <source>File {file} was imported before. Nothing was changed.</source>
        <translation>文件 {file} 此前已导入，未作任何更改。</translation>
    </message>
    <message>
        <source>File, folder or zip</source>
        <translation>文件、文件夹或 zip 压缩包</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>文件：{file}</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>已导入的文件</translation>
    </message>
    <message>
        <source>Fills the reference tables of the database with the published facts that come with the plugin and writes a QGIS project that shows them.</source>
        <translation>用随插件提供的已发表资料填充数据库的参考表，并写出显示这些资料的 QGIS 工程。</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Flagged by a quality test</source>
        <translation>质量检验已标记</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Flagship species</source>
        <translation>旗舰物种</translation>
    </message>
    <message>
        <source>Flyway criterion (EAAF): 1 % of a population</source>
        <translation>迁飞区标准（EAAF）：种群的1%</translation>
    </message>
    <message>
        <source>Flyway criterion (EAAF): staging site</source>
        <translation>迁飞区标准（EAAF）：集群停歇地</translation>
    </message>
    <message>
        <source>Flyway links</source>
        <translation>迁飞连接</translation>
    </message>
    <message>
        <source>Flyway links by evidence</source>
        <translation>按证据分类的迁飞连接</translation>
    </message>
    <message>
        <source>Flyway links by species and evidence</source>
        <translation>按物种和证据分类的迁飞连接</translation>
    </message>
    <message>
        <source>Flyway, partner sites and corridors</source>
        <translation>迁飞区、伙伴保护地与生态廊道</translation>
    </message>
    <message>
        <source>Folder of Python libraries</source>
        <translation>Python 库的文件夹</translation>
    </message>
    <message>
        <source>For a table with other column names: an object with the plugin's field and the table's column.</source>
        <translation>用于列名不同的表：一个对象，由插件的字段和表中的列组成。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>From key sites to report</source>
        <translation>从关键地点到报告</translation>
    </message>
    <message>
        <source>Genotypes</source>
        <translation>基因型</translation>
    </message>
    <message>
        <source>Half-degree cells that hold a listed site or a record of the species. This is not a range: an empty cell says nothing about absence.</source>
        <translation>有该物种已列地点或记录的半度网格。这不是分布区：空白网格并不说明没有该物种。</translation>
    </message>
    <message>
        <source>Holds the counts of each key site against Ramsar criteria 5 and 6, the 1 % and staging criteria of the East Asian-Australasian Flyway Partnership, and the criteria A1, B1 and D1 for Key Biodiversity Areas.</source>
        <translation>将每处关键地点的计数与以下标准对照：拉姆萨尔标准5和标准6，东亚—澳大利西亚迁飞区伙伴关系的1%标准和集群停歇标准，以及关键生物多样性区域标准 A1、B1 和 D1。</translation>
    </message>
    <message>
        <source>How many records came in, were kept, rejected and flagged, and why.</source>
        <translation>读入、保留、剔除和标记的记录数及其原因。</translation>
    </message>
    <message>
        <source>How many sets of weights are drawn for the rank range.</source>
        <translation>为求排名范围而抽取的权重组数。</translation>
    </message>
    <message>
        <source>How many sites of the following season each site is linked to.</source>
        <translation>每处地点连接的下一季节地点数。</translation>
    </message>
    <message>
        <source>Import counts and detections</source>
        <translation>导入计数与探测记录</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>个体数</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>Inferred links join nearest sites of consecutive seasons. They are not tracks, and no border is said to be crossed without telemetry.</source>
        <translation>推断的连接将相邻季节的最近地点相连，不是移动轨迹；没有遥测结果就不称跨越了国界。</translation>
    </message>
    <message>
        <source>Inferred links say which sites may depend on each other, not which way an animal went.</source>
        <translation>推断的连接说明哪些地点可能相互依存，不说明动物走的是哪条路。</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>Issues of the import</source>
        <translation>导入的问题</translation>
    </message>
    <message>
        <source>It is not confirmed that the Red List assessment of the species rests on a past or present reduction alone.</source>
        <translation>尚未确认该物种的红色名录评估仅以过去或现在的数量下降为依据。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criteria ask for mature individuals and reproductive units; from totals alone they stay undecided.</source>
        <translation>关键生物多样性区域标准要求成熟个体数和繁殖单元数；只有总数时无法判定。</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1a</source>
        <translation>关键生物多样性区域标准 A1a</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1b</source>
        <translation>关键生物多样性区域标准 A1b</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1c</source>
        <translation>关键生物多样性区域标准 A1c</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1d</source>
        <translation>关键生物多样性区域标准 A1d</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1e</source>
        <translation>关键生物多样性区域标准 A1e</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion B1</source>
        <translation>关键生物多样性区域标准 B1</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion D1a</source>
        <translation>关键生物多样性区域标准 D1a</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion D1b</source>
        <translation>关键生物多样性区域标准 D1b</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>主要信息</translation>
    </message>
    <message>
        <source>Key site {site_id} has no species listed, so its sensitivity is unknown. Nothing was released. List its species and their roles.</source>
        <translation>关键地点 {site_id} 未列出物种，敏感程度未知。未对外提供任何数据。请列出该地点的物种及其作用。</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>关键地点</translation>
    </message>
    <message>
        <source>Key sites and criteria</source>
        <translation>关键地点与标准</translation>
    </message>
    <message>
        <source>Key sites are those where a source that was read, or a count, has one of the three birds present.</source>
        <translation>关键地点是指所读来源或计数表明三种鸟类之一有分布的地点。</translation>
    </message>
    <message>
        <source>Key sites by verdict</source>
        <translation>按判定结果分类的关键地点</translation>
    </message>
    <message>
        <source>Key sites of birds, and how many have counts</source>
        <translation>鸟类关键地点及其中有计数的数量</translation>
    </message>
    <message>
        <source>Key sites of the six flagship species</source>
        <translation>六个旗舰物种的关键地点</translation>
    </message>
    <message>
        <source>Key sites with a species present: {sites}. Hollow signs are of low confidence.</source>
        <translation>有物种分布的关键地点：{sites} 处。空心符号表示可信度低。</translation>
    </message>
    <message>
        <source>Key sites with their evidence</source>
        <translation>关键地点及其证据</translation>
    </message>
    <message>
        <source>Key sites without a published count</source>
        <translation>没有已发表计数的关键地点</translation>
    </message>
    <message>
        <source>Key sites: {season}</source>
        <translation>关键地点：{season}</translation>
    </message>
    <message>
        <source>Kind of count</source>
        <translation>计数类型</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>陆地</translation>
    </message>
    <message>
        <source>Land without countries, from Natural Earth at 1:10 million, in the public domain.</source>
        <translation>不分国家的陆地，取自1:1000万的 Natural Earth，属公有领域。</translation>
    </message>
    <message>
        <source>Language of the plugin</source>
        <translation>插件的语言</translation>
    </message>
    <message>
        <source>Language of the result</source>
        <translation>结果的语言</translation>
    </message>
    <message>
        <source>Laoye Mountains in China and Land of the Leopard in the Russian Federation</source>
        <translation>中国老爷岭与俄罗斯联邦豹地国家公园</translation>
    </message>
    <message>
        <source>Largest count</source>
        <translation>最大计数</translation>
    </message>
    <message>
        <source>Largest share of a population in one count</source>
        <translation>单次计数占种群的最大比例</translation>
    </message>
    <message>
        <source>Latest run of each algorithm</source>
        <translation>各算法最近一次运行</translation>
    </message>
    <message>
        <source>Latest season year</source>
        <translation>最近的季节年份</translation>
    </message>
    <message>
        <source>Latitude and longitude are swapped.</source>
        <translation>纬度与经度颠倒。</translation>
    </message>
    <message>
        <source>Layer {layer} has no coordinate reference system. Nothing was changed. Set it in the layer's properties.</source>
        <translation>图层 {layer} 没有坐标参照系，未作任何更改。请在图层属性中设置。</translation>
    </message>
    <message>
        <source>Least concern (LC)</source>
        <translation>无危（LC）</translation>
    </message>
    <message>
        <source>Left empty, no boundary is drawn.</source>
        <translation>留空则不绘制边界。</translation>
    </message>
    <message>
        <source>Left empty, sensitive places are generalised. With a name, places are exact, and the run records the name.</source>
        <translation>留空则对敏感位置进行概化。填写名称则位置保持精确，并在运行中记录该名称。</translation>
    </message>
    <message>
        <source>Levels follow from the published estimate by the rounding rule of the source; a range is taken at its middle, and ties go up. No official level is invented.</source>
        <translation>标准值由已发表的估计值按来源的取整规则推算；估计值为范围时取中间值，恰在两者正中时向上取整。绝不自行编造官方标准值。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>数据沿革</translation>
    </message>
    <message>
        <source>Lines of the office's own cleared layer, drawn as they are there.</source>
        <translation>机构自己经审定图层中的线，按原样绘制。</translation>
    </message>
    <message>
        <source>Link sites along the flyway</source>
        <translation>沿迁飞区连接地点</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Links the sites of each flyway population: published flyways first, then each site with the nearest sites of the following season.</source>
        <translation>连接每个迁飞种群的各处地点：先取已发表的迁飞路线，再将每处地点与下一季节最近的地点相连。</translation>
    </message>
    <message>
        <source>Links with ends in two countries</source>
        <translation>两端位于两国的连接</translation>
    </message>
    <message>
        <source>Listed sites</source>
        <translation>已列地点</translation>
    </message>
    <message>
        <source>Listed, not drawn, because an end is not known: {names}.</source>
        <translation>因有一端未知，仅列出而未绘制：{names}。</translation>
    </message>
    <message>
        <source>Load flagship species layers</source>
        <translation>加载旗舰物种图层</translation>
    </message>
    <message>
        <source>Load layers</source>
        <translation>加载图层</translation>
    </message>
    <message>
        <source>Low confidence or unconfirmed</source>
        <translation>可信度低或未确认</translation>
    </message>
    <message>
        <source>Made on {day} with version {version} of the plugin.</source>
        <translation>编制日期：{day}；插件版本：{version}。</translation>
    </message>
    <message>
        <source>Mapping of columns (JSON)</source>
        <translation>列映射（JSON）</translation>
    </message>
    <message>
        <source>Mean and largest count are of the season figures that the verdict rests on; a season's figure is the largest count of individuals of the whole site.</source>
        <translation>平均值和最大计数均取自判定结果所依据的季节数值；每个季节的数值是整个地点个体数的最大计数。</translation>
    </message>
    <message>
        <source>Mean count</source>
        <translation>平均计数</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达到标准</translation>
    </message>
    <message>
        <source>Met, provisional</source>
        <translation>达到标准（暂定）</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>NEASPEC flagship species</source>
        <translation>NEASPEC 旗舰物种</translation>
    </message>
    <message>
        <source>NEASPEC: flagship species of North-East Asia</source>
        <translation>NEASPEC：东北亚旗舰物种</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name of the data set</source>
        <translation>数据集名称</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>由哪一侧列出</translation>
    </message>
    <message>
        <source>Named corridors</source>
        <translation>已命名的生态廊道</translation>
    </message>
    <message>
        <source>Named corridors, schematic</source>
        <translation>已命名的生态廊道（示意）</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names of key sites</source>
        <translation>关键地点名称</translation>
    </message>
    <message>
        <source>Names of tables and fields are English in the file, because offices of several languages share it; QGIS shows them in the language of each user.</source>
        <translation>文件中的表名和字段名用英文，因为使用多种语言的机构共用该文件；QGIS 按各用户的语言显示。</translation>
    </message>
    <message>
        <source>Near threatened (NT)</source>
        <translation>近危（NT）</translation>
    </message>
    <message>
        <source>Nearest sites linked</source>
        <translation>连接的最近地点数</translation>
    </message>
    <message>
        <source>No population with a known level is listed for this site and season.</source>
        <translation>该地点和季节没有列出已知标准值的种群。</translation>
    </message>
    <message>
        <source>No published count of the site.</source>
        <translation>该地点没有已发表的计数。</translation>
    </message>
    <message>
        <source>No record of {file} could be taken in. Rejected: {rejected}. First rejected row: {row}. {reason} Nothing was changed. Correct the file, then try again.</source>
        <translation>文件 {file} 中没有可导入的记录。剔除：{rejected}。首个被剔除的行：{row}。{reason} 未作任何更改。请更正该文件，然后重试。</translation>
    </message>
    <message>
        <source>No record was rejected or flagged.</source>
        <translation>没有剔除或标记任何记录。</translation>
    </message>
    <message>
        <source>No sensitivity category is set for species {species_id} and record type {record_type}. Nothing was released. Set the category in sensitivity.csv.</source>
        <translation>物种 {species_id}、记录类型 {record_type} 未设置敏感类别，未对外提供任何数据。请在 sensitivity.csv 中设置类别。</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>No verdict changes from one edition of the 1 % level to another.</source>
        <translation>没有判定结果因1%标准值的版次而改变。</translation>
    </message>
    <message>
        <source>Not evaluated (NE)</source>
        <translation>未予评估（NE）</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未达到标准</translation>
    </message>
    <message>
        <source>Not read, because observations of another level describe the same animals.</source>
        <translation>未读取，因为另一层级的观察记录描述的是同一批动物。</translation>
    </message>
    <message>
        <source>Number counted</source>
        <translation>计数数量</translation>
    </message>
    <message>
        <source>Number of flagship species present</source>
        <translation>现有旗舰物种数</translation>
    </message>
    <message>
        <source>Number of links across borders</source>
        <translation>跨国界连接数</translation>
    </message>
    <message>
        <source>Number of seasons with a count</source>
        <translation>有计数的季节数</translation>
    </message>
    <message>
        <source>Number of site criteria met</source>
        <translation>达到的地点标准数</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation>表的数量</translation>
    </message>
    <message>
        <source>Of them with low confidence</source>
        <translation>其中可信度低的</translation>
    </message>
    <message>
        <source>Of {sites} key sites, {counted} have a published count and {seasons} have three seasons or more.</source>
        <translation>在 {sites} 处关键地点中，有已发表计数的 {counted} 处，有三个或更多季节的 {seasons} 处。</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>官方</translation>
    </message>
    <message>
        <source>Official levels among those used: {official}; derived levels: {derived}. An information sheet for Ramsar needs the official level.</source>
        <translation>所用标准值中官方的：{official} 个；推算的：{derived} 个。拉姆萨尔信息表须用官方标准值。</translation>
    </message>
    <message>
        <source>One count on passage is enough for the staging criterion: {percent} % of the population, not rounded.</source>
        <translation>过境期一次计数即足以判定集群停歇标准：种群的 {percent}%，不取整。</translation>
    </message>
    <message>
        <source>One file that needs no network; coordinates in it are generalised where the policy asks for it.</source>
        <translation>无需联网的单个文件；政策要求时，其中的坐标已模糊处理。</translation>
    </message>
    <message>
        <source>One line per link, with its evidence and the countries at both ends.</source>
        <translation>每条连接一条线，附证据和两端所在的国家。</translation>
    </message>
    <message>
        <source>One of the two coordinates is missing.</source>
        <translation>缺少两个坐标中的一个。</translation>
    </message>
    <message>
        <source>One row per site, species, season, criterion and edition of the population.</source>
        <translation>每处地点、物种、季节、标准和种群版次各一行。</translation>
    </message>
    <message>
        <source>Only pairs or nests were counted; they are not converted into individuals.</source>
        <translation>只统计了对数或巢数，未换算成个体数。</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Other species</source>
        <translation>其他物种</translation>
    </message>
    <message>
        <source>Package {file} does not hold the table or file that it names: {resource}. Nothing was changed. Export the package again.</source>
        <translation>数据包 {file} 中没有其列出的表或文件：{resource}。未作任何更改。请重新导出数据包。</translation>
    </message>
    <message>
        <source>Package {file} follows version {version} of Camtrap DP; versions 1.0 to 1.0.2 can be read. Nothing was changed. Export the package in one of these versions.</source>
        <translation>数据包 {file} 采用 Camtrap DP {version} 版；可读取的版本为1.0至1.0.2。未作任何更改。请按其中一个版本导出数据包。</translation>
    </message>
    <message>
        <source>Package {file} points to a place outside itself: {path}. Nothing was read from there and nothing was changed. Put the file into the package.</source>
        <translation>数据包 {file} 指向自身以外的位置：{path}。未从该处读取任何内容，也未作任何更改。请将该文件放入数据包。</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Pairs of sites on two sides of a border of which at least one names the other as its partner.</source>
        <translation>国界两侧的成对地点，其中至少一处将另一处列为伙伴保护地。</translation>
    </message>
    <message>
        <source>Pairs: {pairs}. Named by one side only: {one}; these wait for the other side to confirm them.</source>
        <translation>对数：{pairs}。仅一侧列出：{one}；这些有待另一侧确认。</translation>
    </message>
    <message>
        <source>Parameter {parameter} does not accept the value {value}. Nothing was changed. Accepted: {accepted}.</source>
        <translation>参数 {parameter} 不接受值 {value}，未作任何更改。可接受的值：{accepted}。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Part of: {criterion}</source>
        <translation>得分组成部分：{criterion}</translation>
    </message>
    <message>
        <source>Partner site</source>
        <translation>伙伴保护地</translation>
    </message>
    <message>
        <source>Places and dates of sensitive records are made coarser before they enter a report or a map.</source>
        <translation>敏感记录的位置和日期在写入报告或地图前已模糊处理。</translation>
    </message>
    <message>
        <source>Plugin version</source>
        <translation>插件版本</translation>
    </message>
    <message>
        <source>Points in or near key sites at the precision published. Many rows are second-hand: look at the source and the confidence of each. Hollow signs are of low confidence or unconfirmed.</source>
        <translation>关键地点内或附近的点，精度与发表的一致。许多行为二手资料：请查看各行的来源和可信度。空心符号表示可信度低或未确认。</translation>
    </message>
    <message>
        <source>Points or polygons with one numeric field per criterion.</source>
        <translation>点或多边形，每项标准对应一个数值字段。</translation>
    </message>
    <message>
        <source>Polygons with a field species_id that holds BFS, WNC, HC, AT, AL or SL.</source>
        <translation>多边形图层，其字段 species_id 的值为 BFS、WNC、HC、AT、AL 或 SL。</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>种群</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>种群</translation>
    </message>
    <message>
        <source>Populations and their 1 % levels</source>
        <translation>种群及其1%标准值</translation>
    </message>
    <message>
        <source>Precision of the point (km)</source>
        <translation>点位精度（km）</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>出现情况</translation>
    </message>
    <message>
        <source>Present, confidence high or medium</source>
        <translation>有分布，可信度高或中</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省级行政区</translation>
    </message>
    <message>
        <source>Published counts</source>
        <translation>已发表的计数</translation>
    </message>
    <message>
        <source>Published estimates</source>
        <translation>已发表的估计值</translation>
    </message>
    <message>
        <source>Published estimates; areas overlap</source>
        <translation>已发表的估计值；区域有重叠</translation>
    </message>
    <message>
        <source>Published or observed</source>
        <translation>已发表或观察到的</translation>
    </message>
    <message>
        <source>Published or observed links: {published}, drawn as solid lines; inferred links: {inferred}, dashed.</source>
        <translation>已发表或观察到的连接：{published} 条，以实线绘制；推断的连接：{inferred} 条，以虚线绘制。</translation>
    </message>
    <message>
        <source>Python libraries are missing or too old: {libraries}. Install them as the manual says, or set their folder in the plugin's settings.</source>
        <translation>Python 库缺失或版本过旧：{libraries}。请按手册安装，或在插件设置中指定其文件夹。</translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation>QGIS 工程</translation>
    </message>
    <message>
        <source>QGIS version</source>
        <translation>QGIS 版本</translation>
    </message>
    <message>
        <source>Ramsar 6</source>
        <translation>拉姆萨尔标准6</translation>
    </message>
    <message>
        <source>Ramsar criterion 5: number of waterbirds</source>
        <translation>拉姆萨尔标准5：水鸟数量</translation>
    </message>
    <message>
        <source>Ramsar criterion 6: share of a population</source>
        <translation>拉姆萨尔标准6：占种群的比例</translation>
    </message>
    <message>
        <source>Random draws</source>
        <translation>随机抽样次数</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Range file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with polygons, a field species_id and a coordinate reference system.</source>
        <translation>无法绘制分布范围文件 {file}。未写出地图。请在插件设置中选择一个包含多边形、字段 species_id 和坐标参照系的文件。</translation>
    </message>
    <message>
        <source>Range of ranks</source>
        <translation>排名范围</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Rank, best of the range</source>
        <translation>排名范围的最优值</translation>
    </message>
    <message>
        <source>Rank, worst of the range</source>
        <translation>排名范围的最差值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reasons for rejecting or flagging records</source>
        <translation>剔除或标记记录的原因</translation>
    </message>
    <message>
        <source>Recipient of an exact report</source>
        <translation>精确报告的接收方</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records flagged</source>
        <translation>标记的记录</translation>
    </message>
    <message>
        <source>Records in</source>
        <translation>读入的记录</translation>
    </message>
    <message>
        <source>Records kept</source>
        <translation>保留的记录</translation>
    </message>
    <message>
        <source>Records known to 25 km or better</source>
        <translation>精度为25千米或更高的记录</translation>
    </message>
    <message>
        <source>Records of the species as imported, with the flags of the quality tests. Exact coordinates: not to be passed on.</source>
        <translation>导入的物种记录，附质量检验的标记。含精确坐标：不得外传。</translation>
    </message>
    <message>
        <source>Records read</source>
        <translation>读入的记录</translation>
    </message>
    <message>
        <source>Records read are kept or rejected; those flagged are among the kept.</source>
        <translation>读入的记录不是保留就是剔除；已标记的记录属于保留的记录。</translation>
    </message>
    <message>
        <source>Records read are those kept and those rejected. Records kept are those added, changed and unchanged. Records flagged are among those kept.</source>
        <translation>读入的记录为保留的和剔除的记录之和。保留的记录为新增、更改和未变的记录之和。已标记的记录属于保留的记录。</translation>
    </message>
    <message>
        <source>Records read, kept and rejected</source>
        <translation>读入、保留和剔除的记录</translation>
    </message>
    <message>
        <source>Records read: {records_in}; kept: {kept}; rejected: {rejected}; kept with a flag: {flagged}.</source>
        <translation>读入的记录：{records_in}；保留：{kept}；剔除：{rejected}；保留但已标记：{flagged}。</translation>
    </message>
    <message>
        <source>Records rejected</source>
        <translation>剔除的记录</translation>
    </message>
    <message>
        <source>Red List</source>
        <translation>红色名录</translation>
    </message>
    <message>
        <source>Reference file {file} cannot be read as a table. Nothing was changed. Install the plugin again.</source>
        <translation>参考文件 {file} 无法作为表读取，未作任何更改。请重新安装插件。</translation>
    </message>
    <message>
        <source>Reference file {file} is missing. Nothing was changed. Install the plugin again.</source>
        <translation>缺少参考文件 {file}，未作任何更改。请重新安装插件。</translation>
    </message>
    <message>
        <source>Reference file {file} lacks the column {column}. Nothing was changed. Install the plugin again.</source>
        <translation>参考文件 {file} 缺少列 {column}，未作任何更改。请重新安装插件。</translation>
    </message>
    <message>
        <source>Reference file {file}, column {column}: “{value}” is not a number. Nothing was changed. Correct the file.</source>
        <translation>参考文件 {file} 的列 {column}：“{value}”不是数字。未作任何更改。请更正该文件。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>报告（HTML）</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>报告（PDF）</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Row {row} of file {file} does not end: a quotation mark is not closed or a field is far too long. Nothing was changed. Mend this row, then import the file again.</source>
        <translation>文件 {file} 的第 {row} 行没有结束：引号未闭合，或字段过长。未作任何更改。请修正该行，再重新导入文件。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows behind the figures</source>
        <translation>数值所依据的行</translation>
    </message>
    <message>
        <source>Rows that are no records of their own</source>
        <translation>本身不是记录的行</translation>
    </message>
    <message>
        <source>Rows with low confidence</source>
        <translation>可信度低的行</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs the whole chain: creates the database, loads the flagship species, takes in the counts, assesses and scores the key sites, links the flyways and writes the report.</source>
        <translation>运行整个流程：创建数据库，加载旗舰物种，读入计数，评估关键地点并计算得分，连接迁飞区，最后编写报告。</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>内容的 SHA-256 值</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>学名</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Score of the evidence</source>
        <translation>证据得分</translation>
    </message>
    <message>
        <source>Score of the evidence available</source>
        <translation>现有证据得分</translation>
    </message>
    <message>
        <source>Score of the evidence available, not of conservation value where counts are missing.</source>
        <translation>现有证据得分；缺少计数时不代表保护价值。</translation>
    </message>
    <message>
        <source>Score priorities</source>
        <translation>计算优先得分</translation>
    </message>
    <message>
        <source>Score with missing values at their best</source>
        <translation>缺失值按最优计的得分</translation>
    </message>
    <message>
        <source>Scored units</source>
        <translation>已评分的评价单位</translation>
    </message>
    <message>
        <source>Scores any point or polygon layer by any numeric criteria: each is normalised, weighted and added up.</source>
        <translation>按任意数值标准为任意点图层或多边形图层计算得分：各项标准先归一化，再加权相加。</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>Season at the end</source>
        <translation>终点的季节</translation>
    </message>
    <message>
        <source>Season at the start</source>
        <translation>起点的季节</translation>
    </message>
    <message>
        <source>Season not known to be complete</source>
        <translation>完整性未知的季节</translation>
    </message>
    <message>
        <source>Season year</source>
        <translation>季节年份</translation>
    </message>
    <message>
        <source>Season years</source>
        <translation>季节年份</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>Seasons at or above the level</source>
        <translation>达到或超过标准值的季节</translation>
    </message>
    <message>
        <source>Seasons of evidence</source>
        <translation>作为证据的季节</translation>
    </message>
    <message>
        <source>Seasons shown in the project; none chosen means all.</source>
        <translation>工程中显示的季节；不选表示全部。</translation>
    </message>
    <message>
        <source>Seasons without any count are left out; they need as many complete seasons as the rule asks for.</source>
        <translation>没有任何计数的季节未列入；这些季节所需的完整季节数与规则要求的相同。</translation>
    </message>
    <message>
        <source>Seen in all ({unit})</source>
        <translation>共见到（{unit}）</translation>
    </message>
    <message>
        <source>Seen on both sides</source>
        <translation>两侧均见到</translation>
    </message>
    <message>
        <source>Share of the population</source>
        <translation>占种群的比例</translation>
    </message>
    <message>
        <source>Share seen on both sides, a minimum</source>
        <translation>两侧均见到的占比（最小值）</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Site {site} has no point in the database.</source>
        <translation>地点 {site} 在数据库中没有点位。</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Sites of one population in consecutive seasons. Inferred links join nearest sites and are not tracks of birds.</source>
        <translation>同一种群在相邻季节使用的地点。推断的连接将最近的地点相连，不是鸟类的移动轨迹。</translation>
    </message>
    <message>
        <source>Sites that belong together across a border</source>
        <translation>跨国界相属的地点</translation>
    </message>
    <message>
        <source>Sites with a verdict by the current edition of the 1 % level</source>
        <translation>按1%标准值现行版次有判定结果的地点</translation>
    </message>
    <message>
        <source>Six flagship species, six countries: what is known, what is shared, what is missing</source>
        <translation>六个旗舰物种，六个国家：哪些已知，哪些已共享，哪些仍缺少</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>来源：{sources}</translation>
    </message>
    <message>
        <source>South-west of Primorye, and Jilin</source>
        <translation>滨海边疆区西南部和吉林省</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>Species and season</source>
        <translation>物种与季节</translation>
    </message>
    <message>
        <source>Species and sites</source>
        <translation>物种与地点</translation>
    </message>
    <message>
        <source>Species at sites</source>
        <translation>地点的物种</translation>
    </message>
    <message>
        <source>Species shown in the project; none chosen means all.</source>
        <translation>工程中显示的物种；不选表示全部。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status of the species</source>
        <translation>物种现状</translation>
    </message>
    <message>
        <source>Study: {area}, {years}. Source: {source}.</source>
        <translation>研究：{area}，{years}。来源：{source}。</translation>
    </message>
    <message>
        <source>Survey effort</source>
        <translation>调查努力量</translation>
    </message>
    <message>
        <source>Table of counts</source>
        <translation>计数表</translation>
    </message>
    <message>
        <source>Table or file</source>
        <translation>表或文件</translation>
    </message>
    <message>
        <source>Table {number}. {title}</source>
        <translation>表 {number}：{title}</translation>
    </message>
    <message>
        <source>Table {table} has no columns {columns}. Nothing was changed. Remove them or correct the mapping.</source>
        <translation>表 {table} 没有列 {columns}，未作任何更改。请移除这些列或更正映射。</translation>
    </message>
    <message>
        <source>Table {table} has no release rule. Nothing was released. Use its working output instead.</source>
        <translation>表 {table} 没有对外提供规则，未对外提供任何数据。请改用其内部工作版本。</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>导入日期</translation>
    </message>
    <message>
        <source>Takes records into the database: a table of counts (CSV or XLSX) or a Camtrap DP 1.0 package (folder, file or zip). The format is told by content, not by the file's name.</source>
        <translation>将记录导入数据库：计数表（CSV 或 XLSX）或 Camtrap DP 1.0 数据包（文件夹、文件或 zip 压缩包）。格式按内容判断，不看文件名。</translation>
    </message>
    <message>
        <source>The GeoPackage that “Create conservation database” wrote.</source>
        <translation>“创建保护数据库”写出的 GeoPackage。</translation>
    </message>
    <message>
        <source>The Red List says now</source>
        <translation>红色名录的现行等级</translation>
    </message>
    <message>
        <source>The absence of a count says nothing about the absence of animals.</source>
        <translation>没有计数并不说明没有动物。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>The areas overlap: these estimates are never added.</source>
        <translation>区域有重叠：这些估计值绝不相加。</translation>
    </message>
    <message>
        <source>The brochure said</source>
        <translation>宣传册所载等级</translation>
    </message>
    <message>
        <source>The criteria are not a list of objects in JSON. Nothing was computed. Correct the brackets and quotation marks.</source>
        <translation>标准不是 JSON 对象列表，未作任何计算。请更正括号和引号。</translation>
    </message>
    <message>
        <source>The criterion asks for mature individuals and reproductive units; only totals are known.</source>
        <translation>该标准要求成熟个体数和繁殖单元数；目前只知道总数。</translation>
    </message>
    <message>
        <source>The criterion counts all waterbirds; only flagship species are known here.</source>
        <translation>该标准统计所有水鸟；此处只有旗舰物种的数据。</translation>
    </message>
    <message>
        <source>The criterion is applied to the species as a whole, not to a subspecies.</source>
        <translation>该标准适用于整个物种，不适用于亚种。</translation>
    </message>
    <message>
        <source>The database holds no rows for this.</source>
        <translation>数据库中没有相关的行。</translation>
    </message>
    <message>
        <source>The deployment of the observation is not in the package.</source>
        <translation>数据包中没有该观察记录的相机布设。</translation>
    </message>
    <message>
        <source>The deployment of the observation was rejected.</source>
        <translation>该观察记录的相机布设已剔除。</translation>
    </message>
    <message>
        <source>The disk is full: {file}. Nothing was changed. Free some space, then try again.</source>
        <translation>磁盘已满：{file}。未作任何更改。请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>The eight target sites of the brochure have no public list; no site is shown as one of them.</source>
        <translation>宣传册中的八处目标地点没有公开名单；没有任何地点标为其中之一。</translation>
    </message>
    <message>
        <source>The figure of a season is the largest count of individuals of the whole site. Averages, parts, compiled estimates, counts at departure and rows of low confidence do not enter.</source>
        <translation>每个季节的数值是整个地点个体数的最大计数。平均值、部分区域计数、汇编估计值、离开时计数和可信度低的行均不计入。</translation>
    </message>
    <message>
        <source>The figure of a season is the largest count of individuals of the whole site. The level must be reached in two thirds of at least three adequate seasons, or by the mean of at least five.</source>
        <translation>每个季节的数值是整个地点个体数的最大计数。在至少三个数据充分的季节中，须有三分之二达到标准值，或至少五个季节的平均值达到标准值。</translation>
    </message>
    <message>
        <source>The file datapackage.json of {file} is broken at line {line}. Nothing was changed. Export the package again.</source>
        <translation>{file} 的 datapackage.json 文件在第 {line} 行出错，未作任何更改。请重新导出数据包。</translation>
    </message>
    <message>
        <source>The first date is later than the last.</source>
        <translation>起始日期晚于结束日期。</translation>
    </message>
    <message>
        <source>The format of {file} is not recognised. Nothing was changed. Choose the format, or give a mapping of its columns.</source>
        <translation>无法识别 {file} 的格式，未作任何更改。请选择格式，或提供列映射。</translation>
    </message>
    <message>
        <source>The language of names and texts in the result; it may differ from that of the interface.</source>
        <translation>结果中名称和文字的语言，可与界面语言不同。</translation>
    </message>
    <message>
        <source>The level of {level} was reached in {reached} of {seasons} seasons. A year without a bar has no count that enters.</source>
        <translation>标准值为 {level}；在 {seasons} 个季节中有 {reached} 个达到。没有条形的年份没有可计入的计数。</translation>
    </message>
    <message>
        <source>The list of criteria is empty. Nothing was computed. Add a criterion.</source>
        <translation>标准列表为空，未作任何计算。请添加标准。</translation>
    </message>
    <message>
        <source>The map has a coast and no boundaries. Boundaries are drawn only from the office's own cleared layer.</source>
        <translation>地图有海岸线，没有边界。边界只根据机构自己经审定的图层绘制。</translation>
    </message>
    <message>
        <source>The mapping names a field that does not exist: {field}. Nothing was changed. Known fields: {known}.</source>
        <translation>映射中有不存在的字段：{field}。未作任何更改。已知字段：{known}。</translation>
    </message>
    <message>
        <source>The mapping of columns is not a JSON object of texts. Nothing was changed. Correct the mapping.</source>
        <translation>列映射不是由文本组成的 JSON 对象，未作任何更改。请更正映射。</translation>
    </message>
    <message>
        <source>The names, designations and lines on this map express no opinion on the legal status of any country, territory, city or area or of its authorities, or on the delimitation of its frontiers or boundaries.</source>
        <translation>本地图上的名称、称谓和线条不代表对任何国家、领土、城市、地区或其当局的法律地位，或对其边界或界线的划定，表示任何意见。</translation>
    </message>
    <message>
        <source>The newest edition stands first. An official level would replace a derived one.</source>
        <translation>最新版次排在最前。如有官方标准值，应取代推算的标准值。</translation>
    </message>
    <message>
        <source>The observation lies outside the time of its deployment.</source>
        <translation>观察记录在其相机布设时段之外。</translation>
    </message>
    <message>
        <source>The office's own cleared boundary layer</source>
        <translation>机构自己经审定的边界图层</translation>
    </message>
    <message>
        <source>The office's own range layer</source>
        <translation>本单位自有的分布范围图层</translation>
    </message>
    <message>
        <source>The other key sites of birds: what is missing for a verdict</source>
        <translation>其余的鸟类关键地点：判定还缺少什么</translation>
    </message>
    <message>
        <source>The parts of a site add up to its score. A criterion without a value adds nothing.</source>
        <translation>一处地点的各部分相加等于其得分。没有值的标准不增加得分。</translation>
    </message>
    <message>
        <source>The pieces of field {field} do not fit. Nothing was computed. Give pairs of increasing value and score from 0 to 1, with normalisation threshold only.</source>
        <translation>字段 {field} 的 pieces 不合要求，未作任何计算。请给出数值递增、得分为0～1的数值与得分对，且仅用于 normalisation 为 threshold 时。</translation>
    </message>
    <message>
        <source>The population or its level is known with low confidence; a person must confirm it.</source>
        <translation>种群或其标准值的可信度低，须由人工确认。</translation>
    </message>
    <message>
        <source>The range of ranks holds nine tenths of the draws over random weights and over the values that are missing.</source>
        <translation>排名范围包含对随机权重和缺失值抽样结果的十分之九。</translation>
    </message>
    <message>
        <source>The rank range comes from random draws over the weights and over the missing values. A unit with a wide range should not be placed above another by its rank alone.</source>
        <translation>排名范围来自对权重和缺失值的随机抽样。排名范围宽的评价单位，不应仅凭排名就视为高于另一评价单位。</translation>
    </message>
    <message>
        <source>The record differs from the import before.</source>
        <translation>该记录与上次导入的不同。</translation>
    </message>
    <message>
        <source>The record is no longer in the source.</source>
        <translation>来源中已没有该记录。</translation>
    </message>
    <message>
        <source>The record number occurs before in the same file.</source>
        <translation>该记录编号在同一文件前面已出现过。</translation>
    </message>
    <message>
        <source>The records of {file} do not add up: {records_in} read, {kept} kept, {rejected} rejected. Nothing was changed. Report this as an error of the plugin.</source>
        <translation>{file} 的记录数不平衡：读入 {records_in}，保留 {kept}，剔除 {rejected}。未作任何更改。请将此作为插件错误报告。</translation>
    </message>
    <message>
        <source>The report is made from the database alone, in any of seven languages, as one HTML file that needs no network and as a PDF. Each figure leads back to its rows.</source>
        <translation>报告只依据数据库编写，可用七种语言中的任意一种，输出为无需联网的单个 HTML 文件和 PDF。每个数值都可追溯到所在的行。</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation>该行的单元格数与表头不一致。</translation>
    </message>
    <message>
        <source>The same content for printing.</source>
        <translation>内容相同，用于打印。</translation>
    </message>
    <message>
        <source>The same file again adds nothing. A corrected export of the same data updates the records by their own codes, keeps what a reviewer decided, and lists what was added, changed and gone.</source>
        <translation>重复导入同一文件不会增加任何内容。导入同一数据更正后的版本时，按记录自身的代码更新，保留审核人的决定，并列出新增、更改和消失的记录。</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>相同的种子得到相同的结果。</translation>
    </message>
    <message>
        <source>The score is a weighted sum of criteria on a scale from worst to best; ranks come from random draws of the weights and of missing values.</source>
        <translation>得分是各项标准按从最差到最优的尺度加权相加之和；排名来自对权重和缺失值的随机抽样。</translation>
    </message>
    <message>
        <source>The score takes a missing value as the worst; the score beside it takes it as the best.</source>
        <translation>得分将缺失值按最差计；旁边的得分按最优计。</translation>
    </message>
    <message>
        <source>The seasons with complete counts are too few for a firm verdict.</source>
        <translation>计数完整的季节太少，无法得出确定的判定结果。</translation>
    </message>
    <message>
        <source>The site is not in the list of sites.</source>
        <translation>该地点不在地点列表中。</translation>
    </message>
    <message>
        <source>The site was not assessed.</source>
        <translation>该地点未经评估。</translation>
    </message>
    <message>
        <source>The smallest count is larger than the largest.</source>
        <translation>最小计数大于最大计数。</translation>
    </message>
    <message>
        <source>The source says that the clock was wrong.</source>
        <translation>来源称时钟有误。</translation>
    </message>
    <message>
        <source>The sources do not say whether the counts of these seasons are complete.</source>
        <translation>来源未说明这些季节的计数是否完整。</translation>
    </message>
    <message>
        <source>The species is not known.</source>
        <translation>物种未知。</translation>
    </message>
    <message>
        <source>The start is later than the end.</source>
        <translation>开始时间晚于结束时间。</translation>
    </message>
    <message>
        <source>The units with score, rank, rank range and the part that each criterion has in the score.</source>
        <translation>各评价单位及其得分、排名、排名范围，以及各项标准在得分中所占的部分。</translation>
    </message>
    <message>
        <source>The verdict rests on the count of one passage season, which is enough for this criterion.</source>
        <translation>判定结果依据一个过境季节的计数，对该标准而言已足够。</translation>
    </message>
    <message>
        <source>The weight {value} of field {field} is not a number of 0 or more. Nothing was computed. Correct the weight.</source>
        <translation>字段 {field} 的权重 {value} 不是大于或等于0的数，未作任何计算。请更正权重。</translation>
    </message>
    <message>
        <source>There are no coordinates.</source>
        <translation>没有坐标。</translation>
    </message>
    <message>
        <source>This database has nothing on the species. Choose a database above, then press “Load layers”.</source>
        <translation>此数据库中没有该物种的内容。请在上方选择数据库，然后按“加载图层”。</translation>
    </message>
    <message>
        <source>This map was not drawn.</source>
        <translation>该地图未绘制。</translation>
    </message>
    <message>
        <source>This report holds exact places. It was made for {recipient} and is not to be passed on.</source>
        <translation>本报告含有精确位置。本报告为 {recipient} 编制，不得转交他人。</translation>
    </message>
    <message>
        <source>Three seasons means three different season years of one species in the same season at one site.</source>
        <translation>三个季节是指同一物种在同一地点、同一季节的三个不同季节年份。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Top ten by score of the evidence available, not of conservation value where counts are missing</source>
        <translation>现有证据得分前十名（缺少计数时不代表保护价值）</translation>
    </message>
    <message>
        <source>Two national lists would add to (derived)</source>
        <translation>两国名录相加的总数（推算）</translation>
    </message>
    <message>
        <source>Two national lists would add to the total plus the animals seen on both sides, because both lists hold those.</source>
        <translation>两国名录相加等于总数再加上两侧均见到的动物数，因为这些动物在两份名录中都有。</translation>
    </message>
    <message>
        <source>Uncertainty (m)</source>
        <translation>不确定性（m）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit {unit} is in the layer more than once. Nothing was computed. Choose a field that identifies each unit.</source>
        <translation>评价单位 {unit} 在图层中不止一个，未作任何计算。请选择能唯一标识各评价单位的字段。</translation>
    </message>
    <message>
        <source>Units to score</source>
        <translation>待评分单位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定结果</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定结果</translation>
    </message>
    <message>
        <source>Verdicts are on Ramsar criterion 6 and on the flyway network's 1 % and staging criteria (0.25 %, not rounded).</source>
        <translation>判定结果针对拉姆萨尔标准6，以及迁飞区网络的1%标准和集群停歇标准（0.25%，不取整）。</translation>
    </message>
    <message>
        <source>Verdicts by every edition of the 1 % level</source>
        <translation>按1%标准值各版次的判定结果</translation>
    </message>
    <message>
        <source>Verdicts on site criteria from the counts in the database. Insufficient data is not a verdict against the site.</source>
        <translation>根据数据库中的计数对地点标准作出的判定结果。数据不足并不是对地点不利的判定。</translation>
    </message>
    <message>
        <source>Verdicts that change from one edition to another</source>
        <translation>随版次改变的判定结果</translation>
    </message>
    <message>
        <source>Verdicts that differ between editions</source>
        <translation>各版次间不同的判定结果</translation>
    </message>
    <message>
        <source>Vulnerable (VU)</source>
        <translation>易危（VU）</translation>
    </message>
    <message>
        <source>Weights: {weights}.</source>
        <translation>权重：{weights}。</translation>
    </message>
    <message>
        <source>Western: Dauria and eastern Mongolia to the Yangtze</source>
        <translation>西部：达乌里和蒙古国东部至长江</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What a corrected table of the same data shares with the earlier one. A package brings its own name.</source>
        <translation>更正后的表与此前同一数据的表所共用的名称。数据包自带名称。</translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation>记录的处理结果</translation>
    </message>
    <message>
        <source>What each country has shared or published, and what not</source>
        <translation>各国已共享或发表的内容与尚未共享或发表的内容</translation>
    </message>
    <message>
        <source>What is known of the species</source>
        <translation>该物种的已知情况</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的内容</translation>
    </message>
    <message>
        <source>What the brochure said and what the Red List says now</source>
        <translation>宣传册所载等级与红色名录现行等级</translation>
    </message>
    <message>
        <source>What the runs and imports read</source>
        <translation>运行和导入读取的内容</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>得分的构成</translation>
    </message>
    <message>
        <source>Where do the six species live and gather, which sites matter for whole populations, and which facts are still needed to act together?</source>
        <translation>六个物种在哪里生活和聚集，哪些地点对整个种群重要，共同行动还需要了解哪些情况？</translation>
    </message>
    <message>
        <source>Where the GeoPackage is written. A conservation database that is there already is kept as it is.</source>
        <translation>GeoPackage 的写入位置。该处已有的保护数据库保持原样。</translation>
    </message>
    <message>
        <source>Where the records come from</source>
        <translation>记录的来源</translation>
    </message>
    <message>
        <source>Where two populations meet at a site, the count is held against each and the stricter verdict is shown.</source>
        <translation>两个种群在同一地点相遇时，计数与每个种群分别对照，并显示较严格的判定结果。</translation>
    </message>
    <message>
        <source>Whole species</source>
        <translation>整个物种</translation>
    </message>
    <message>
        <source>Winterers of Japan and the Republic of Korea</source>
        <translation>日本和大韩民国的越冬群体</translation>
    </message>
    <message>
        <source>Winterers of the Yangtze</source>
        <translation>长江流域的越冬群体</translation>
    </message>
    <message>
        <source>With a border crossed</source>
        <translation>跨越国界的</translation>
    </message>
    <message>
        <source>With a published count</source>
        <translation>有已发表计数的</translation>
    </message>
    <message>
        <source>With three seasons or more of one species in one season</source>
        <translation>同一物种同一季节有三个或更多季节年份的</translation>
    </message>
    <message>
        <source>Without a published count</source>
        <translation>没有已发表计数的</translation>
    </message>
    <message>
        <source>Write conservation report</source>
        <translation>编写保护报告</translation>
    </message>
    <message>
        <source>Writes what the database knows as a report: what is known of the six species, what is shared between the six countries, and what is missing.</source>
        <translation>将数据库中的内容写成报告：六个物种的已知情况、六国之间已共享的内容，以及仍然缺少的内容。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year of assessment</source>
        <translation>评估年份</translation>
    </message>
    <message>
        <source>accepted by the reviewer</source>
        <translation>审核人已接受</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>成体</translation>
    </message>
    <message>
        <source>all the year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>autumn passage</source>
        <translation>秋季过境</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均值</translation>
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
        <translation>同步调查</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>compiled estimate</source>
        <translation>汇编估计值</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>complete seasons still needed: {value}</source>
        <translation>还需的完整季节：{value}</translation>
    </message>
    <message>
        <source>completeness not known</source>
        <translation>完整性未知</translation>
    </message>
    <message>
        <source>completeness not known: {value}</source>
        <translation>完整性未知：{value}</translation>
    </message>
    <message>
        <source>core of the range</source>
        <translation>分布区的核心区</translation>
    </message>
    <message>
        <source>corrected by the reviewer</source>
        <translation>审核人已更正</translation>
    </message>
    <message>
        <source>count at departure</source>
        <translation>离开时计数</translation>
    </message>
    <message>
        <source>count of a part</source>
        <translation>部分区域计数</translation>
    </message>
    <message>
        <source>count of the site</source>
        <translation>地点计数</translation>
    </message>
    <message>
        <source>demarcation line</source>
        <translation>分界线</translation>
    </message>
    <message>
        <source>estimate of a model</source>
        <translation>模型估计值</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>functioning</source>
        <translation>正在发挥作用</translation>
    </message>
    <message>
        <source>genetic estimate</source>
        <translation>遗传估计值</translation>
    </message>
    <message>
        <source>genetic minimum</source>
        <translation>遗传识别最小数</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>historic</source>
        <translation>历史分布</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>只</translation>
    </message>
    <message>
        <source>inferred from nearest sites</source>
        <translation>由最近地点推断</translation>
    </message>
    <message>
        <source>international border</source>
        <translation>国界</translation>
    </message>
    <message>
        <source>largest of a series</source>
        <translation>系列中的最大值</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已丧失</translation>
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
        <translation>相机识别最小数</translation>
    </message>
    <message>
        <source>named by both sides</source>
        <translation>两侧均已列出</translation>
    </message>
    <message>
        <source>named by one side only</source>
        <translation>仅一侧列出</translation>
    </message>
    <message>
        <source>nests</source>
        <translation>巢</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no count</source>
        <translation>无计数</translation>
    </message>
    <message>
        <source>no key site listed</source>
        <translation>未列出关键地点</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>无标准值</translation>
    </message>
    <message>
        <source>no population</source>
        <translation>无种群</translation>
    </message>
    <message>
        <source>no such site</source>
        <translation>无此类地点</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>not complete: {value}</source>
        <translation>不完整：{value}</translation>
    </message>
    <message>
        <source>not in that study</source>
        <translation>不在该研究中</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>未共享</translation>
    </message>
    <message>
        <source>not shown by telemetry</source>
        <translation>没有遥测结果表明</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>noted by the reviewer</source>
        <translation>审核人已备注</translation>
    </message>
    <message>
        <source>number on both sides not published</source>
        <translation>两侧均见到的数量未发表</translation>
    </message>
    <message>
        <source>official statement</source>
        <translation>官方通报</translation>
    </message>
    <message>
        <source>on a corridor</source>
        <translation>位于生态廊道上</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>对</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>过境</translation>
    </message>
    <message>
        <source>present</source>
        <translation>有分布</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>拟议</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>rejected by the reviewer</source>
        <translation>审核人已剔除</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>定居</translation>
    </message>
    <message>
        <source>resighting</source>
        <translation>标记个体重见</translation>
    </message>
    <message>
        <source>roost</source>
        <translation>夜栖地</translation>
    </message>
    <message>
        <source>season not known</source>
        <translation>季节未知</translation>
    </message>
    <message>
        <source>second figure of the source</source>
        <translation>来源中的另一数值</translation>
    </message>
    <message>
        <source>set by the criterion</source>
        <translation>由标准规定</translation>
    </message>
    <message>
        <source>single observation</source>
        <translation>单次观察</translation>
    </message>
    <message>
        <source>spatial capture-recapture estimate</source>
        <translation>空间标记重捕估计值</translation>
    </message>
    <message>
        <source>spring passage</source>
        <translation>春季过境</translation>
    </message>
    <message>
        <source>staging site</source>
        <translation>集群停歇地</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>the published sources of the sites, as listed in the database; land: Natural Earth</source>
        <translation>各地点的已发表来源（见数据库）；陆地：Natural Earth</translation>
    </message>
    <message>
        <source>track survey</source>
        <translation>足迹调查</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>undetermined border</source>
        <translation>未定国界</translation>
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
        <translation>是</translation>
    </message>
    <message>
        <source>{criterion}: {weight}</source>
        <translation>{criterion}：{weight}</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} 千米</translation>
    </message>
    <message>
        <source>{file} is not a Camtrap DP package: it does not hold exactly one datapackage.json with a Camtrap DP profile. Nothing was changed.</source>
        <translation>{file} 不是 Camtrap DP 数据包：其中应有且只有一个采用 Camtrap DP 规范的 datapackage.json，实际不符。未作任何更改。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>{mark} Low confidence: to be confirmed before use.</source>
        <translation>{mark} 可信度低：使用前须确认。</translation>
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
        <translation>{reason} 行：{rows}。</translation>
    </message>
    <message>
        <source>{site}: {species}, {season}</source>
        <translation>{site}：{species}，{season}</translation>
    </message>
    <message>
        <source>{species}, Red List: {source}.</source>
        <translation>{species}，红色名录：{source}。</translation>
    </message>
    <message>
        <source>{species}, groups named across borders: {groups}.</source>
        <translation>{species}，已命名的跨国界群体：{groups}。</translation>
    </message>
    <message>
        <source>{species}, {season}</source>
        <translation>{species}，{season}</translation>
    </message>
    <message>
        <source>{species}: no group is named across a border.</source>
        <translation>{species}：没有已命名的跨国界群体。</translation>
    </message>
    <message>
        <source>{verdict}, provisional</source>
        <translation>{verdict}（暂定）</translation>
    </message>
    <message>
        <source>{verdict}: {reason}</source>
        <translation>{verdict}：{reason}</translation>
    </message>
    <message>
        <source>{year}: {basis}</source>
        <translation>{year}：{basis}</translation>
    </message>
    <message>
        <source>“auto” tells the format by the content.</source>
        <translation>“auto”表示按内容判断格式。</translation>
    </message>
    <message>
        <source>● present, read in a source; ○ low confidence or not confirmed. Double click zooms to the site.</source>
        <translation>● 有分布，见于来源；○ 可信度低或未确认。双击可缩放到该地点。</translation>
    </message>
</context>
</TS>

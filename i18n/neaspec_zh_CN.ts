<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>NEASPEC</name>
    <message>
        <source>0 or more, of a row per site and occasion.</source>
        <translation>每处地点、每个抽样时段一行时使用；值不小于0。</translation>
    </message>
    <message>
        <source>0.5 makes the distance the median of dispersal.</source>
        <translation>0.5使该距离成为扩散距离的中位数。</translation>
    </message>
    <message>
        <source>1 % level</source>
        <translation>1%标准值</translation>
    </message>
    <message>
        <source>1 % level, edition {edition}</source>
        <translation>1%标准值，{edition} 版次</translation>
    </message>
    <message>
        <source>1 for a survey so short that no animal dies or leaves. Left empty, it is estimated.</source>
        <translation>调查期很短、没有动物死亡或离开时填 1。留空则由数据估计。</translation>
    </message>
    <message>
        <source>1 leaves features out, as Maxent does; 0 only shrinks them.</source>
        <translation>取1时与 Maxent 相同，会舍去部分特征；取0时只收缩系数。</translation>
    </message>
    <message>
        <source>1 percent level (individuals)</source>
        <translation>1%标准值（个体数）</translation>
    </message>
    <message>
        <source>16 adds the moves of a knight, which cost the mean of the four cells that they cross.</source>
        <translation>16增加国际象棋马步式移动，其成本为所穿过的四个像元的平均值。</translation>
    </message>
    <message>
        <source>4π area / perimeter²; 1 for a circle.</source>
        <translation>4π × 面积 / 周长²；圆为1。</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95%区间</translation>
    </message>
    <message>
        <source>95 % interval (Wilson)</source>
        <translation>95%区间（Wilson 法）</translation>
    </message>
    <message>
        <source>A bar is of the sites counted in that year. Years without a total: {without} of {years}, because nobody counted or too much would be imputed. Thin lines are 95 % intervals.</source>
        <translation>每根柱为该年已计数地点的合计。没有总数的年份：{years} 年中的 {without} 年，原因是无人计数或需插补的过多。细线为95%区间。</translation>
    </message>
    <message>
        <source>A barrier is a layer of lines, such as a fence or a road, or of polygons. Samples without a place, or nearer to the barrier than their place is certain, are in no group.</source>
        <translation>屏障是线图层（如围栏或道路）或多边形图层。没有位置的样品，或距屏障的距离小于其位置不确定性的样品，不归入任何组。</translation>
    </message>
    <message>
        <source>A barrier replaces the resistance of the ground or adds to it, less by its permeability. Every cell that it touches counts, so that no diagonal move slips through. A passage opens fences, roads and railways, not water. A way of least cost pays what is added for one cell, or up to a third more where a line runs diagonally; ten times more with cells ten times wider: fit the table to the cell size. Water wider than 300 m has resistance 50 when ice-free and 3 from December to March.</source>
        <translation>屏障替换地面的阻力或叠加其上，并按其通透度降低。屏障触及的每个像元都计入，因此没有斜向移动能够穿过。通道可打开围栏、道路和铁路，但不能打开水体。最小成本路径按一个像元计入叠加的阻力，线呈斜向时最多再多三分之一；像元宽度增至十倍时，则增至十倍：请使屏障表与像元大小相适应。宽度超过300米的水体，无冰时阻力为50，12月至3月为3。</translation>
    </message>
    <message>
        <source>A block of {given} cells has no middle; {used} cells are used.</source>
        <translation>{given} 个像元宽的块没有中心；改用 {used} 个像元。</translation>
    </message>
    <message>
        <source>A cell is joined to 8 neighbours or to 4.</source>
        <translation>一个像元与8个或4个相邻像元相连。</translation>
    </message>
    <message>
        <source>A cell is longer than 65,536 characters.</source>
        <translation>单元格超过 65,536 个字符。</translation>
    </message>
    <message>
        <source>A cell is widened, and at last withheld, where a border cuts it or where too few animals and stations share it. The finished package is attacked with the exact records and read again; where something is found, nothing is written. Each record is accounted for in the report.</source>
        <translation>国界穿过网格，或网格内的动物和位点过少时，先放大网格，最后不予提供。数据包完成后，先用精确记录对其作攻击测试，再重新读取；只要发现问题，就不写出任何内容。每条记录的去向都列入报告。</translation>
    </message>
    <message>
        <source>A code is an animal of its own data set, unless the table of aliases says otherwise.</source>
        <translation>代码在各自的数据集内代表一只动物，别名表另有说明的除外。</translation>
    </message>
    <message>
        <source>A code of the list, as text.</source>
        <translation>列表中的代码，文本类型。</translation>
    </message>
    <message>
        <source>A code that names each unit once.</source>
        <translation>每个评价单位的唯一代码。</translation>
    </message>
    <message>
        <source>A code that names each unit once; without it units are numbered.</source>
        <translation>每个规划单元的唯一代码；留空则为规划单元编号。</translation>
    </message>
    <message>
        <source>A conflict is a pair on which reviewers, flanks or sexes contradict each other, or that would bring different animals together through other codes. It joins nothing.</source>
        <translation>冲突是指审核人、体侧或性别相互矛盾的对，或会通过其他代码把不同动物合并在一起的对。冲突不作任何合并。</translation>
    </message>
    <message>
        <source>A consistency ratio above 0.1 says that comparisons contradict each other. The log then names the one whose change helps most, and what the others say of that pair. It is a question to the judge, never changed by itself.</source>
        <translation>一致性比率大于0.1表示各项比较相互矛盾。此时日志会指明更改后改善最大的一项比较，以及其他比较对该对标准的推论。这只是向评判者提出的疑问，绝不自行更改。</translation>
    </message>
    <message>
        <source>A coordinate is zero, or the point lies near 0, 0.</source>
        <translation>有一个坐标为零，或点位于 0, 0 附近。</translation>
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
        <source>A crossing happened in the period if the animal was first seen beyond the border in it. An older one is newly known if the earlier run did not have it.</source>
        <translation>动物在该时段内首次在国界另一侧见到的，即为该时段内发生的跨境移动。更早发生而此前的运行中没有的，为新获知。</translation>
    </message>
    <message>
        <source>A crossing is of the band of its farther record. Where a side has no trap-day in a band, the band was not surveyed, and no rate is given.</source>
        <translation>跨境移动归入两条记录中距国界较远者所在的距离带。某一侧在某距离带内没有相机工作日时，该距离带视为未调查，不给出比率。</translation>
    </message>
    <message>
        <source>A crossing is two records of one animal in a row on different sides. Code, side and month are enough; no place is needed. The declared side decides, and geometry only where none is declared. Where both sides lie within one month, one crossing is counted and its direction is not known.</source>
        <translation>同一只动物的两条相邻记录位于国界不同侧，即为一次跨境移动。只需代码、国界一侧和月份，不需要位置。以声明的一侧为准，只有未声明时才用几何图形判断。两侧都在同一个月内时，计一次跨境移动，方向视为未知。</translation>
    </message>
    <message>
        <source>A database adds detections, key sites and cells of the distribution by species, habitats by type, computed corridors, threats and protected areas; what is drawn as points is counted, lines are in km, polygons in hectares. Counts of detections tell where rare animals are: such units are working data and not to be passed on.</source>
        <translation>数据库按物种添加探测记录、关键地点和分布网格，按类型添加栖息地，并添加计算得出的生态廊道、威胁和自然保护地；以点表示的按个数计，线以千米计，多边形以公顷计。探测记录的数量会显示珍稀动物的所在：这样的规划单元是工作数据，不得外传。</translation>
    </message>
    <message>
        <source>A database also keeps the units, in place of those of an earlier run.</source>
        <translation>给出数据库时，规划单元也存入其中，取代此前运行的规划单元。</translation>
    </message>
    <message>
        <source>A database of an older schema version gets the tables and fields that it lacks. Every row is kept.</source>
        <translation>结构版本较旧的数据库会补上所缺的表和字段。所有行均会保留。</translation>
    </message>
    <message>
        <source>A date or time cannot be read.</source>
        <translation>日期或时间无法读取。</translation>
    </message>
    <message>
        <source>A decision names the same code twice. Nothing was changed. Name two codes.</source>
        <translation>该决定两次填写了同一代码，未作任何更改。请填写两个不同的代码。</translation>
    </message>
    <message>
        <source>A decision needs the name of the reviewer. Nothing was changed. Give the name.</source>
        <translation>作决定须填写审核人姓名，未作任何更改。请填写姓名。</translation>
    </message>
    <message>
        <source>A decision needs two agencies and two codes, and “NA” or “unknown” is no code. Nothing was changed. Name both animals.</source>
        <translation>作决定须填写两个机构和两个代码，“NA”或“unknown”不算代码。未作任何更改。请填写两只动物的代码。</translation>
    </message>
    <message>
        <source>A field for numbers holds something else.</source>
        <translation>数值字段中含有非数值内容。</translation>
    </message>
    <message>
        <source>A fix of a transmitter is no event at a station.</source>
        <translation>发射器的定位不是位点上的事件。</translation>
    </message>
    <message>
        <source>A gain is proven where even the worst case of both bounds leaves one. A smaller gap or more time narrows the range between the least and the most gain.</source>
        <translation>两个界限取最不利情形时仍有增益，增益才算得到证明。较小的差距或更长的时间会缩小最小增益与最大增益之间的范围。</translation>
    </message>
    <message>
        <source>A group of officers or countries has the geometric mean of each comparison (Aczél and Saaty 1983), or the mean of the other weights. The distance of a judge is the share of the weight that would have to move to make his weights the group's.</source>
        <translation>由多名人员或多个国家组成的群体，取每项比较的几何平均（Aczél and Saaty 1983），或取其他权重的平均值。评判者的距离是指要使其权重与群体一致，须移动的权重占比。</translation>
    </message>
    <message>
        <source>A jump is more often a change of legend than of the land; the model would take it for habitat. Zero is no ratio: read this with care for temperatures.</source>
        <translation>跳变多为图例变化，而非土地变化；模型会将其当作栖息地。零不能用于求比值：用于温度时请谨慎解读。</translation>
    </message>
    <message>
        <source>A layer of built-up areas for the test of records in towns; none is bundled.</source>
        <translation>用于检验记录是否在城镇内的建成区图层；插件不自带此图层。</translation>
    </message>
    <message>
        <source>A layer with this field gives one feature for each of its values, such as species_id.</source>
        <translation>有此字段的图层，其每个值各成一个保护要素，例如 species_id。</translation>
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
        <source>A line gets a width: the one given, else its own, else the mean width of the least-cost corridor, else how exactly its place is known. Areas are measured in an equal-area plane around each corridor, lengths on the ellipsoid; the length of an area from Least-cost corridors is that of its way, other areas have none. Countries are told at about 1,000 points of each corridor as everywhere in the plugin; near a border and at sea they are unknown. A pair of countries whose parts touch is a border passed.</source>
        <translation>线须有宽度：先取给定的宽度，其次取其自身的宽度，再次取最小成本生态廊道的平均宽度，最后取其位置的已知精确程度。面积在各生态廊道周围的等积平面上量算，长度在椭球面上量算；“最小成本生态廊道”所得的面取其路径的长度，其他面没有长度。国家在每条生态廊道的约1,000个点上判断，方法与本插件其他各处相同；在国界附近和海上，国家未知。两国的部分相接，即为穿过一处国界。</translation>
    </message>
    <message>
        <source>A list of objects with field, direction (benefit or cost), normalisation (min_max, rank or threshold), weight, and pieces for threshold.</source>
        <translation>对象列表，每个对象含 field、direction（benefit 或 cost）、normalisation（min_max、rank 或 threshold）和 weight；normalisation 为 threshold 时还含 pieces。</translation>
    </message>
    <message>
        <source>A locus has more than two alleles.</source>
        <translation>该位点有两个以上的等位基因。</translation>
    </message>
    <message>
        <source>A lost wetland belongs to the site whose polygon or mapped habitats it meets, else to the nearest site of its country whose published point, by its precision, may lie in it.</source>
        <translation>已丧失的湿地与某处地点的多边形或已制图的栖息地相交的，归入该地点；否则归入同一国家中最近的、其已发表点位按精度可能落在该湿地内的地点。</translation>
    </message>
    <message>
        <source>A low score may mean that counts are missing.</source>
        <translation>得分低可能是因为缺少计数。</translation>
    </message>
    <message>
        <source>A metre in the coordinate system of raster {layer} is {percent} percent off at its middle. Nothing was computed. Warp it to UTM, for example.</source>
        <translation>栅格 {layer} 的坐标系在栅格中心处的1米偏差为 {percent}%。未作任何计算。请将其重投影，例如到 UTM。</translation>
    </message>
    <message>
        <source>A missing value counts as the worst in the score and as the best in the higher score, so that the difference shows what is not known.</source>
        <translation>缺失值在得分中按最差计，在较高得分中按最优计，两者之差反映尚不清楚的部分。</translation>
    </message>
    <message>
        <source>A move to a neighbouring cell costs the mean resistance of both cells times its length (Adriaensen et al. 2003, doi 10.1016/S0169-2046(02)00242-6), counted from the edge of the core. Costs are metres of resistance 1. The excess of a cell is its cost from both cores less the least cost between them (McRae and Kavanagh 2011); the corridor is made of the cells of least excess.</source>
        <translation>移动到相邻像元的成本为两个像元的平均阻力乘以其长度（Adriaensen et al. 2003, doi 10.1016/S0169-2046(02)00242-6），从核心区边缘起算。成本的单位是阻力为1的米数。像元的超出值是其到两个核心区的成本减去两者之间的最小成本（McRae and Kavanagh 2011）；生态廊道由超出值最小的像元组成。</translation>
    </message>
    <message>
        <source>A neighbour's shared package comes in with its cells and months: its records are never used in geometric tests of the border, and yet count by code, declared side, cell and month. PASSPHRASE holds its signature against what you agreed.</source>
        <translation>邻国共享的数据包只含网格和月份：其记录绝不用于国界的几何检验，但可按代码、声明的国界一侧、网格和月份计入。PASSPHRASE 用于按约定的口令核验其签名。</translation>
    </message>
    <message>
        <source>A new language or folder takes effect after QGIS is restarted.</source>
        <translation>新的语言或文件夹在 QGIS 重新启动后生效。</translation>
    </message>
    <message>
        <source>A new or an empty folder. One GeoTIFF per pair or core, with the bands current and voltage, numbered like the rows of the effective resistances.</source>
        <translation>新建的或空的文件夹。每对或每个核心区一个 GeoTIFF，含电流和电压两个波段，编号与有效电阻表的行一致。</translation>
    </message>
    <message>
        <source>A new or an empty folder; it is filled only when everything is written.</source>
        <translation>新文件夹或空文件夹；全部内容写出后才放入文件。</translation>
    </message>
    <message>
        <source>A number is outside its possible range.</source>
        <translation>数值超出可能的范围。</translation>
    </message>
    <message>
        <source>A package holds cells of 0.1 degree, months, declared sides and codes of individuals, never a place, a station's name or a text. A report says what leaves and what stays.</source>
        <translation>数据包只含0.1度网格、月份、声明的国界一侧和个体代码，绝不含具体地点、位点名称或文字说明。报告列出提供了哪些内容、保留了哪些内容。</translation>
    </message>
    <message>
        <source>A package of records for {recipient} needs a passphrase, so that its signature can be checked. No package was written. Agree on a passphrase with the recipient and give it.</source>
        <translation>提供给 {recipient} 的记录数据包须有口令，以便核验签名。未写出数据包。请与接收方约定口令，然后填写。</translation>
    </message>
    <message>
        <source>A package, an export or a table of counts or records: a folder, a zip or a file. Left empty: the published counts of the plugin.</source>
        <translation>数据包、导出文件，或计数表、记录表：文件夹、zip 压缩包或文件。留空则使用插件自带的已发表计数。</translation>
    </message>
    <message>
        <source>A pair of codes of two agencies is named as a JSON object. The decision is added to those before it and changes none of them; “undone” takes back the last one. Run “Match identities of agencies” to join the animals anew.</source>
        <translation>两个机构的一对代码以 JSON 对象填写。新的决定追加在先前的决定之后，不更改其中任何一项；“undone”收回最近一项决定。请运行“匹配各机构的个体”重新合并动物。</translation>
    </message>
    <message>
        <source>A penalty for cut connections needs the table CONNECTIONS. Nothing was computed. Give the table.</source>
        <translation>切断连接的惩罚需要 CONNECTIONS 表。未作任何计算。请给出该表。</translation>
    </message>
    <message>
        <source>A person is named only with consent.</source>
        <translation>须经本人同意方可填写姓名。</translation>
    </message>
    <message>
        <source>A person is named without a clear consent, so name and contact were not stored. Ask the person and write the word for yes.</source>
        <translation>填写了人员姓名，但没有明确的同意，因此未保存姓名和联系方式。请征得本人同意，并填写表示“是”的词。</translation>
    </message>
    <message>
        <source>A picture has no time with its offset, no media type or no path inside the package.</source>
        <translation>有照片缺少带时差的时间、媒体类型或数据包内的路径。</translation>
    </message>
    <message>
        <source>A place is the centre of its cell on a fixed grid of longitude and latitude (WGS 84); coordinatePrecision is the width of the cell in degrees. Cells are wider, or the place is missing, where a border cuts the cell or where too few animals and stations share it. The declared side of the border decides on which side a record is, never the centre of the cell.</source>
        <translation>位置为经纬度（WGS 84）固定网格中所在网格的中心；coordinatePrecision 为网格宽度（度）。国界穿过网格，或网格内的动物和位点过少时，网格会放大或不给出位置。记录属于国界哪一侧以声明为准，绝不以网格中心判断。</translation>
    </message>
    <message>
        <source>A point per site, with the sheet that is nearest to complete.</source>
        <translation>每处地点一个点，显示最接近完整的信息表。</translation>
    </message>
    <message>
        <source>A point per threat: on its drawn shape, else at the published point of its site.</source>
        <translation>每项威胁一个点：位于勾绘的图形上，没有图形时位于所在地点的已发表点位。</translation>
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
        <source>A raster of {cells} cells with such windows needs about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the raster, use larger cells, or a smaller radius.</source>
        <translation>含 {cells} 个像元的栅格采用这样的窗口，约需 {gigabytes} GB 内存；最多使用 {most} GB。未作任何计算。请裁剪栅格、使用更大的像元或更小的半径。</translation>
    </message>
    <message>
        <source>A raster of {cells} cells with {cores} cores needs about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the raster, use cells of {size} m or more, or fewer cores.</source>
        <translation>含 {cells} 个像元和 {cores} 个核心区的栅格约需 {gigabytes} GB 内存；最多使用 {most} GB。未作任何计算。请裁剪栅格、使用 {size} 米或更大的像元，或减少核心区。</translation>
    </message>
    <message>
        <source>A record coarser than 25 km</source>
        <translation>精度低于25千米的记录</translation>
    </message>
    <message>
        <source>A record leaves as species, code of the individual, declared side of the border, cell and month. Stations and records get new names in each package. Free texts, observers, pictures, names of files and exact times stay behind, and so do records of other countries.</source>
        <translation>每条记录只提供物种、个体代码、声明的国界一侧、网格和月份。位点和记录在每个数据包中都重新命名。文字说明、观察者、照片、文件名和精确时间均保留在本机构，其他国家的记录也不提供。</translation>
    </message>
    <message>
        <source>A report holds the corridors once they are stored in the conservation database above.</source>
        <translation>生态廊道存入上方的保护数据库后，报告才会包含这些廊道。</translation>
    </message>
    <message>
        <source>A report is made to be passed on. Places of cats, breeding colonies and roosts are shown as centres of 0.1 degree cells.</source>
        <translation>报告是供传阅的。大型猫科动物、繁殖群和夜栖地的位置以0.1度网格的中心表示。</translation>
    </message>
    <message>
        <source>A result of “Planning units”: its fields f_ are features too.</source>
        <translation>“规划单元”的结果：其 f_ 字段也是保护要素。</translation>
    </message>
    <message>
        <source>A reviewer corrected or took out the record; it is kept as it stood.</source>
        <translation>审核人已更正或移出该记录；其原有内容予以保留。</translation>
    </message>
    <message>
        <source>A reviewer rejected the record.</source>
        <translation>审核人已剔除该记录。</translation>
    </message>
    <message>
        <source>A row per corridor.</source>
        <translation>每条生态廊道一行。</translation>
    </message>
    <message>
        <source>A row per item and reason, with the mend.</source>
        <translation>每个项目的每个原因一行，并注明补救办法。</translation>
    </message>
    <message>
        <source>A row per organisation and site, corridor or country; no persons.</source>
        <translation>每个组织对每处地点、每条生态廊道或每个国家一行；不含人员。</translation>
    </message>
    <message>
        <source>A row per site and occasion, as “Make capture histories and closed estimates” gives it, or a row per site.</source>
        <translation>每处地点、每个抽样时段一行（由“建立捕获史和封闭种群估计”给出），或每处地点一行。</translation>
    </message>
    <message>
        <source>A row per site and sheet, by country.</source>
        <translation>每处地点的每份信息表一行，按国家排列。</translation>
    </message>
    <message>
        <source>A row per site that was assessed.</source>
        <translation>每处经过评估的地点一行。</translation>
    </message>
    <message>
        <source>A row per site, class, reason and source.</source>
        <translation>每处地点、每个类别、每个原因、每个来源一行。</translation>
    </message>
    <message>
        <source>A row per species, country and kind.</source>
        <translation>每个物种、国家和类型一行。</translation>
    </message>
    <message>
        <source>A sample enters with this share of the loci of its laboratory, or more: {share}.</source>
        <translation>样品的位点数达到其实验室位点数的此占比，方可纳入：{share}。</translation>
    </message>
    <message>
        <source>A season has the year of its January, from July to June. Sessions share one mask and one fit.</source>
        <translation>季节以其1月所在年份为年份，从7月到次年6月。各调查期共用同一掩膜和同一次拟合。</translation>
    </message>
    <message>
        <source>A season is one species in one season of one year. Its counts are added where all of them lie within days: {days}, from the first day to the last. Maxima, averages and parts of sites are never added.</source>
        <translation>一个季节是指某一年份某一季节的一个物种。只有当一个季节的全部计数从第一天到最后一天都在 {days} 天之内时，才会相加。最大值、平均值和地点的部分计数绝不相加。</translation>
    </message>
    <message>
        <source>A second list of criteria: the output then has its ranks and how they differ.</source>
        <translation>第二份标准列表：输出中会加入其排名及两者的差异。</translation>
    </message>
    <message>
        <source>A sex marker is no locus of the genotype. A male has the Y product in two of three positive amplifications or more, a female shows the X product alone in three. Where marker and source contradict each other, the sex is not used.</source>
        <translation>性别标记不是基因型的位点。三次阳性扩增中有两次或更多出现 Y 产物，为雄性；三次均只出现 X 产物，为雌性。标记与来源相互矛盾时，不使用该性别。</translation>
    </message>
    <message>
        <source>A share of wrong identities lies between 0 and 1, not {rate}. Nothing was computed. Correct the parameter.</source>
        <translation>错误个体识别的占比须在 0 与 1 之间，而不是 {rate}。未作任何计算。请更正该参数。</translation>
    </message>
    <message>
        <source>A site stands in each line that applies to one of its species and seasons.</source>
        <translation>一处地点列入适用于其任一物种和季节的每一行。</translation>
    </message>
    <message>
        <source>A spreadsheet may have made {value} of {other}. Write the word of the class behind its code.</source>
        <translation>电子表格可能已把 {other} 改成 {value}。请在代码后面写上类别名称。</translation>
    </message>
    <message>
        <source>A spreadsheet; “Import site assessments” reads it back.</source>
        <translation>电子表格；“导入地点评估”可将其读回。</translation>
    </message>
    <message>
        <source>A station works while at least one of its cameras works; opposed cameras count once.</source>
        <translation>位点只要有一台相机在工作，即算在工作；对拍的相机只计一次。</translation>
    </message>
    <message>
        <source>A station_id stands for one station or, where the column stations says so, for several that are told together. All identifiers are made anew for each package and fit no other package.</source>
        <translation>一个 station_id 代表一个位点；如 stations 列注明，则代表合并列出的几个位点。所有标识符都为每个数据包重新生成，与其他数据包均不对应。</translation>
    </message>
    <message>
        <source>A step has the mean resistance of its two cells, or their mean conductance.</source>
        <translation>每一步取两个像元的平均阻力，或其平均电导。</translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX or ODS). Left empty: the published counts of the plugin.</source>
        <translation>计数表（CSV、XLSX 或 ODS）。留空则使用插件自带的已发表计数。</translation>
    </message>
    <message>
        <source>A table of targets may be the output TARGETS_HELD, edited. A target of one country is met by the units of that country, besides that of the whole.</source>
        <translation>目标量表可以是编辑后的输出 TARGETS_HELD。某一国家的目标量只由该国的规划单元来满足，与整体的目标量分别计算。</translation>
    </message>
    <message>
        <source>A table whose columns you named. Fields: {fields}.</source>
        <translation>由使用者指定各列含义的表格。字段：{fields}。</translation>
    </message>
    <message>
        <source>A test asks; a person decides. A record that was taken out stays in the table of issues with all its values. Generalised places take part in no test of places.</source>
        <translation>检验提出疑问，由人作决定。移出的记录连同全部值保留在问题表中。已模糊处理的位置不参加位置检验。</translation>
    </message>
    <message>
        <source>A time has no offset from universal time.</source>
        <translation>时间缺少与世界时的时差。</translation>
    </message>
    <message>
        <source>A time or its offset from universal time is missing.</source>
        <translation>缺少时间，或缺少与世界时的时差。</translation>
    </message>
    <message>
        <source>A time without work cannot be read or ends before it begins, so it was left out of the effort.</source>
        <translation>有一段停工时间无法读取，或结束早于开始，因此未计入调查努力量。</translation>
    </message>
    <message>
        <source>A trend is that of the counted sites, not of the population. What was not counted is filled in by a log-linear model in which all sites change alike (Pannekoek and van Strien 2001). Countries do not add up to the flyway.</source>
        <translation>趋势是已计数地点的趋势，不是种群的趋势。未计数的部分由对数线性模型补足，该模型假定所有地点的变化相同（Pannekoek and van Strien 2001）。各国相加不等于整个迁飞区。</translation>
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
        <source>A year more or less would put the record into its deployment.</source>
        <translation>年份加一或减一，该记录就落在其相机布设时段之内。</translation>
    </message>
    <message>
        <source>A zip. It gets its name only after it has been read again.</source>
        <translation>zip 压缩包。重新读取核对后才正式命名。</translation>
    </message>
    <message>
        <source>AIC</source>
        <translation>AIC 值</translation>
    </message>
    <message>
        <source>AICc</source>
        <translation>AICc 值</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC 值</translation>
    </message>
    <message>
        <source>AUC: 0.5 is chance, 1 is best; the first row flatters. Boyce index: 1 is best, 0 is chance, below 0 is wrong. A test with fewer than 5 presences is not known.</source>
        <translation>AUC：0.5为随机，1为最好；第一行偏于乐观。Boyce 指数：1为最好，0为随机，小于0为错误。出现点少于5个的检验结果视为未知。</translation>
    </message>
    <message>
        <source>Above 0. Not used by the linear transform.</source>
        <translation>须大于0。线性变换不使用。</translation>
    </message>
    <message>
        <source>Above 65,536 units the ranges and the acceptability are good to about 1 in 65,536 of the units; below they are exact.</source>
        <translation>评价单位超过65,536个时，排名范围和可接受度精确到约1/65,536；不超过时为精确值。</translation>
    </message>
    <message>
        <source>Abundance from capture histories</source>
        <translation>由捕获史估计的数量</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Acceptability</source>
        <translation>可接受度</translation>
    </message>
    <message>
        <source>Acceptability is the share of the draws in which a unit is among the best (Lahdelma, Hokkanen and Salminen 1998): near 1 it is among them whatever the weights are. Fields contrib_ hold what each criterion adds to the score.</source>
        <translation>可接受度是评价单位位列最优的抽样所占的比例（Lahdelma, Hokkanen and Salminen 1998）：接近1时，无论权重如何均位列最优。contrib_ 字段为各项标准对得分的贡献。</translation>
    </message>
    <message>
        <source>Acceptability is the share of the draws in which a unit is among these.</source>
        <translation>可接受度是评价单位位列其中的抽样所占的比例。</translation>
    </message>
    <message>
        <source>Account for survey effort</source>
        <translation>核算调查努力量</translation>
    </message>
    <message>
        <source>Account of an import</source>
        <translation>导入核算报告</translation>
    </message>
    <message>
        <source>Account of the check</source>
        <translation>检验核算</translation>
    </message>
    <message>
        <source>Account of the check (HTML)</source>
        <translation>检验核算报告（HTML）</translation>
    </message>
    <message>
        <source>Account of the forms</source>
        <translation>评估表核算报告</translation>
    </message>
    <message>
        <source>Account of the import</source>
        <translation>导入核算报告</translation>
    </message>
    <message>
        <source>Account of the import (HTML)</source>
        <translation>导入核算报告（HTML）</translation>
    </message>
    <message>
        <source>Accounts for survey effort: when each station worked and when not, and how much that is by country, distance from the border, year and method. Days, hours and kilometres are never added.</source>
        <translation>核算调查努力量：各位点何时工作、何时停工，以及按国家、距国界距离、年份和方法统计的努力量。天数、小时数和千米数绝不相加。</translation>
    </message>
    <message>
        <source>Across a border</source>
        <translation>跨国界</translation>
    </message>
    <message>
        <source>Acting together</source>
        <translation>共同行动</translation>
    </message>
    <message>
        <source>Acting together saves at least {least} % and at most {most} % of what acting alone takes.</source>
        <translation>与单独行动所需相比，共同行动至少节省 {least}%，至多节省 {most}%。</translation>
    </message>
    <message>
        <source>Add a judge</source>
        <translation>添加评判者</translation>
    </message>
    <message>
        <source>Add a layer of core areas and a raster of resistance to the project, or build the raster by the tools below.</source>
        <translation>请在工程中添加核心区图层和阻力栅格，或用下方的工具生成该栅格。</translation>
    </message>
    <message>
        <source>Add species, season and population to table site_species.</source>
        <translation>在表 site_species 中添加物种、季节和种群。</translation>
    </message>
    <message>
        <source>Add the counts of all other waterbirds by hand.</source>
        <translation>手工添加所有其他水鸟的计数。</translation>
    </message>
    <message>
        <source>Add the organisation and its role to table stakeholders.</source>
        <translation>在表 stakeholders 中添加该组织及其角色。</translation>
    </message>
    <message>
        <source>Add the threats to the site to table threats.</source>
        <translation>在表 threats 中添加该地点的威胁。</translation>
    </message>
    <message>
        <source>Added: {added}; changed: {changed}; gone: {gone}; unchanged: {unchanged}.</source>
        <translation>新增：{added}；更改：{changed}；消失：{gone}；未变：{unchanged}。</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>建议对象</translation>
    </message>
    <message>
        <source>Adds how many of these lines or polygons the way meets.</source>
        <translation>添加路径遇到的此类线或多边形的数量。</translation>
    </message>
    <message>
        <source>Adds rank and place of each corridor under contrasts of 10, 100 and 1000; takes three times longer.</source>
        <translation>添加各生态廊道在对比度10、100和1000下的排名和位置；耗时约为三倍。</translation>
    </message>
    <message>
        <source>Adds the protected share of each corridor.</source>
        <translation>添加各生态廊道的受保护占比。</translation>
    </message>
    <message>
        <source>Adds the way of least cost to crossings with exact places. Projected in metres, square cells, 1 or more.</source>
        <translation>为位置精确的跨境移动添加最小成本路径。须为以米为单位的投影坐标系、正方形像元，值不小于1。</translation>
    </message>
    <message>
        <source>Administrative region</source>
        <translation>行政区域</translation>
    </message>
    <message>
        <source>Aerial imagery</source>
        <translation>航空影像</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>After an interruption this run begins anew, for its results go to no lasting folder. Choose a folder of the working file, where it can go on.</source>
        <translation>此次运行中断后将从头开始，因为其结果不写入长期保留的文件夹。请选择工作文件的文件夹，以便中断后在该处继续。</translation>
    </message>
    <message>
        <source>Age class</source>
        <translation>年龄组</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Agree on one method</source>
        <translation>商定统一的方法</translation>
    </message>
    <message>
        <source>Agree on recommendations and write them into table recommendations.</source>
        <translation>商定建议，并写入表 recommendations。</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>意见一致</translation>
    </message>
    <message>
        <source>Agreed codes are one animal in all data sets, or each data set has its own, or the matched individuals tell.</source>
        <translation>约定的代码在所有数据集中代表同一只动物；或各数据集使用各自的代码；或以已匹配的个体为准。</translation>
    </message>
    <message>
        <source>Agreement of reviewers</source>
        <translation>审核人之间的一致性</translation>
    </message>
    <message>
        <source>Air pollution</source>
        <translation>空气污染</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All alleles must be of one laboratory, or be calibrated as “Match genotypes” has it; otherwise groups differ because their laboratories do, and the report says so. Sex markers are left out.</source>
        <translation>所有等位基因须来自同一实验室，或已按“匹配基因型”所用的方法校准；否则，组间差异只是实验室之间的差异，报告中会予以说明。性别标记不纳入。</translation>
    </message>
    <message>
        <source>All animals</source>
        <translation>全部动物</translation>
    </message>
    <message>
        <source>All animals are taken to be equal in survival, crossing and detection. Where they differ much, the intervals are too narrow.</source>
        <translation>假定所有动物的存活、跨境移动和探测概率都相同。若实际差别很大，则区间过窄。</translation>
    </message>
    <message>
        <source>All animals were seen on one side: {sides}. No rate was estimated. Import the records of the other side, or choose more in COUNTRIES.</source>
        <translation>所有动物都只在一侧见到：{sides}。未估计任何比率。请导入另一侧的记录，或在 COUNTRIES 中选择更多国家。</translation>
    </message>
    <message>
        <source>All cells of a polygon are one node (a short circuit), even over cells without data.</source>
        <translation>多边形的所有像元为同一节点（短路），没有数据的像元也不例外。</translation>
    </message>
    <message>
        <source>All countries, each site once</source>
        <translation>所有国家，每处地点只计一次</translation>
    </message>
    <message>
        <source>All counts are zero.</source>
        <translation>所有计数均为零。</translation>
    </message>
    <message>
        <source>All counts of seasons in the period</source>
        <translation>合计，各计一次</translation>
    </message>
    <message>
        <source>All flagship waterbirds together</source>
        <translation>所有旗舰水鸟合计</translation>
    </message>
    <message>
        <source>All key sites of this country; it is also filled in as the country of the office.</source>
        <translation>该国的全部关键地点；该国也会填为机构所属国家。</translation>
    </message>
    <message>
        <source>All loci, by amplifications</source>
        <translation>全部位点（按扩增次数加权）</translation>
    </message>
    <message>
        <source>All loci, plain mean</source>
        <translation>全部位点（简单平均）</translation>
    </message>
    <message>
        <source>All needed measures taken</source>
        <translation>所需措施均已采取</translation>
    </message>
    <message>
        <source>All numbers are minima. A crossing whose animal was last seen before the period may have happened before it as well.</source>
        <translation>所有数字均为最小值。动物在原侧最后见到的时间早于该时段的，跨境移动也可能发生在该时段之前。</translation>
    </message>
    <message>
        <source>All numbers are of the joint population of all sides. There is no estimate by country: animals that live on two sides would be counted twice.</source>
        <translation>所有数字均针对各侧的联合种群。不给出分国估计值，否则在两侧生活的动物会重复计算。</translation>
    </message>
    <message>
        <source>All numbers of crossings are minimum numbers: what cameras and samples miss is not in them.</source>
        <translation>所有跨境移动次数均为最小值：相机和样品遗漏的不在其中。</translation>
    </message>
    <message>
        <source>All of it becomes visible at once or not at all. If the import is interrupted, the database is as it was before.</source>
        <translation>导入的内容要么一次全部生效，要么全部不生效。如果导入中断，数据库保持原状。</translation>
    </message>
    <message>
        <source>All of it should be mapped. Without it only holes in the map are gaps.</source>
        <translation>研究区应全部有制图。留空则只有地图中的孔洞算作间隙。</translation>
    </message>
    <message>
        <source>All of them hold for a closed population: more than 90 days are warned of. They are of the joint population of all sides; an estimate by country is not given, because it would count animals that live on two sides twice. By country only the animals seen are told, beside the joint minimum. A wrong identity makes one animal two and the estimates too high.</source>
        <translation>这些估计均以种群封闭为前提：超过90天时给出警告。估计值针对各侧的联合种群；不给出分国估计值，否则在两侧生活的动物会重复计算。按国家只列出见到的动物数，并附联合最小值。错误的个体识别会把一只动物算作两只，使估计值偏高。</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>全部的对</translation>
    </message>
    <message>
        <source>All records lie at one place.</source>
        <translation>所有记录都在同一位置。</translation>
    </message>
    <message>
        <source>All records of a species, or those of each individual; without a name, those that may be one animal.</source>
        <translation>按物种合并全部记录，或按个体分开；没有个体名称的记录，合并可能属于同一只动物的记录。</translation>
    </message>
    <message>
        <source>All sites are taken to change alike and to be independent; birds that move from one site to another break both. Maxima of sites are of different days. Too few counts give insufficient data with the reason; a season known to be incomplete counts as not counted, and not counted is never zero.</source>
        <translation>假定所有地点的变化相同且相互独立；鸟类在地点之间移动，会使这两项假定都不成立。各地点的最大值出自不同日期。计数过少时给出“数据不足”及其原因；已知不完整的季节按未计数处理，未计数绝不等于零。</translation>
    </message>
    <message>
        <source>All sites of the flyway</source>
        <translation>迁飞区的所有地点</translation>
    </message>
    <message>
        <source>All sites with a score</source>
        <translation>所有有得分的地点</translation>
    </message>
    <message>
        <source>All steps were done without reaching the gap asked for: something better may exist.</source>
        <translation>已完成全部步骤，但未达到所要求的差距：可能存在更好的结果。</translation>
    </message>
    <message>
        <source>All tables are there from the first day, so that no office has to move its data later. A conservation database that exists already is kept as it is.</source>
        <translation>所有表从一开始就已建好，今后无需再迁移数据。已有的保护数据库保持原样。</translation>
    </message>
    <message>
        <source>All targets at least cost</source>
        <translation>以最低成本达到全部目标量</translation>
    </message>
    <message>
        <source>All targets at least cost; or within a budget the least shortfall, or the most targets met.</source>
        <translation>以最低成本达到全部目标量；或在预算内使不足量最小，或使达到的目标量最多。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>各侧合计</translation>
    </message>
    <message>
        <source>All together: one scale for all units, so that rank 1 is the best of the whole region, and a country whose values are lower has its units further down. By country: the scale and the ranks are those within each country, so that each has its own rank 1, and ranks of two countries cannot be compared. Neither ranks countries.</source>
        <translation>合并计算：所有评价单位采用同一尺度，排名1为整个区域中最优者，值较低的国家，其评价单位排名靠后。按国家计算：尺度和排名均在各国内部得出，各国各有其排名1，两国的排名不可比较。两种方式都不对国家排名。</translation>
    </message>
    <message>
        <source>All units cost 0. Nothing was computed. Choose another field, or none to take the area.</source>
        <translation>所有规划单元的成本均为0。未作任何计算。请选择其他字段，或不选字段而采用面积。</translation>
    </message>
    <message>
        <source>All units with selected (1 or 0), frequency among the solutions, and rarity.</source>
        <translation>所有规划单元，附是否选中（1或0）、在各个解中的频率和稀有度。</translation>
    </message>
    <message>
        <source>All weights are 0. Nothing was computed. Choose another field or leave it out.</source>
        <translation>所有权重均为0。未作任何计算。请选择其他字段或将其留空。</translation>
    </message>
    <message>
        <source>All weights are 0. Nothing was computed. Give a criterion a weight above 0.</source>
        <translation>所有权重均为0，未作任何计算。请为某项标准设置大于0的权重。</translation>
    </message>
    <message>
        <source>All, each once</source>
        <translation>合计，每只只计一次</translation>
    </message>
    <message>
        <source>Alleles</source>
        <translation>等位基因</translation>
    </message>
    <message>
        <source>Alleles of laboratories that are not calibrated to each other cannot be compared. No match between them is declared.</source>
        <translation>相互没有校准的实验室，其等位基因无法比较。不认定两者之间有任何匹配。</translation>
    </message>
    <message>
        <source>Alleles, richness, heterozygosity, Fis and the exact test.</source>
        <translation>等位基因、丰富度、杂合度、Fis 和精确检验。</translation>
    </message>
    <message>
        <source>Allelic richness</source>
        <translation>等位基因丰富度</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>Alone, each country reaches the share of each target that it holds of the feature in its own units; together the group reaches the sum wherever it is best. Targets of one country (TARGETS_TABLE) stay its own. With a budget each has its part by the cost of its units.</source>
        <translation>单独行动时，各国就每项目标量达到其自身规划单元所含该保护要素的相应份额；共同行动时，整个群体在最合适的地方达到总和。单个国家的目标量（TARGETS_TABLE）仍归该国。有预算时，各国按其规划单元的成本分得份额。</translation>
    </message>
    <message>
        <source>Along the line.</source>
        <translation>沿国界线计算。</translation>
    </message>
    <message>
        <source>Along the line. The report has no segments shorter than 15 km.</source>
        <translation>沿国界线计算。报告中的分段不短于15千米。</translation>
    </message>
    <message>
        <source>Along which stretches of the border did animals cross it?</source>
        <translation>动物在国界的哪些地段跨境移动？</translation>
    </message>
    <message>
        <source>Altai</source>
        <translation>阿尔泰</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>替代路径</translation>
    </message>
    <message>
        <source>Alternative way</source>
        <translation>替代路径</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>替代路径数</translation>
    </message>
    <message>
        <source>Alternatives are searched with resistance ten times higher near the ways found before, within 5 percent of the length of the cheapest (penalty method, Johnson et al. 1993), and listed where at least half of their length leads elsewhere (Abraham et al. 2013). cost is their real cost, detour that cost against the least.</source>
        <translation>查找替代路径时，将先前已找到路径附近的阻力提高到十倍，附近的范围为成本最低路径长度的5%以内（惩罚法，Johnson et al. 1993）；至少有一半长度经由他处的，才予以列出（Abraham et al. 2013）。cost 为其实际成本，detour 为该成本与最小成本之比。</translation>
    </message>
    <message>
        <source>Alternatives that lead elsewhere for at least half of their length: {found}, for {corridors} corridors.</source>
        <translation>至少有一半长度经由他处的替代路径：{found}，涉及生态廊道：{corridors}。</translation>
    </message>
    <message>
        <source>Ambiguous rows are records whose side is in doubt. They are listed and never counted.</source>
        <translation>存疑的行是国界哪一侧不明确的记录。这些记录会列出，但绝不计数。</translation>
    </message>
    <message>
        <source>Among the best in {share} of the random draws</source>
        <translation>在 {share} 的随机抽样中位列最优</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount of a raster</source>
        <translation>栅格的数量</translation>
    </message>
    <message>
        <source>Amount of effort</source>
        <translation>调查努力量数值</translation>
    </message>
    <message>
        <source>Amount, protected amount and share of each feature by country, and whether the target is met.</source>
        <translation>各保护要素按国家列出的数量、受保护数量和占比，以及是否达到目标量。</translation>
    </message>
    <message>
        <source>Amounts of different units are never added.</source>
        <translation>不同单位的数量绝不相加。</translation>
    </message>
    <message>
        <source>An allele has decimals: its size must be binned to a whole number first.</source>
        <translation>等位基因带小数：须先将片段大小归并为整数。</translation>
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
        <source>An animal was caught at two stations in one occasion, which detectors of the kind “multi” cannot do. Nothing was estimated. Choose “proximity” or “count”.</source>
        <translation>有动物在同一抽样时段内于两个位点捕获，而“multi”类探测器不可能出现此情况。未作任何估计。请选择“proximity”或“count”。</translation>
    </message>
    <message>
        <source>An area is a list of sites without a boundary. Effort, animals and what is not shared are of the whole of each country. An office adds areas of its own in the tables study_areas and study_area_sites and names them in OWN_AREAS.</source>
        <translation>联合区域是一份地点清单，没有边界。调查努力量、动物和尚未共享的内容按各国全境计。机构可在表 study_areas 和 study_area_sites 中添加自己的区域，并在 OWN_AREAS 中写明。</translation>
    </message>
    <message>
        <source>An earlier row tells of the same.</source>
        <translation>前面的某一行内容相同。</translation>
    </message>
    <message>
        <source>An estimate lies at its limit or has no error: the histories do not tell use and detection apart. Take fewer covariates or more visits.</source>
        <translation>有估计值处于其界限或没有误差：探测史无法区分利用与探测。请减少协变量，或增加调查次数。</translation>
    </message>
    <message>
        <source>An estimate or interval from samples reaches the largest population searched; it may be larger.</source>
        <translation>由样品得出的某个估计值或区间已达到所搜索的最大种群数量；实际可能更大。</translation>
    </message>
    <message>
        <source>An exact archive needs a recipient, whom the run records.</source>
        <translation>精确存档必须指明接收方，并在运行中记录其名称。</translation>
    </message>
    <message>
        <source>An exact package needs a recipient, whom the run records. It has all that the standard has a field for. Other columns of the source stay in the database.</source>
        <translation>精确数据包必须指明接收方，并在运行中记录其名称。数据包包含该标准设有字段的全部内容。来源中的其他列留在数据库中。</translation>
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
        <source>An object with a test and its level (off, info, flag, reject), or with its level and its numbers: {"near_capital": "off", "impossible_speed": {"level": "flag", "AT_km_day": 80}}. Left empty: the default levels.</source>
        <translation>JSON 对象，写明检验及其级别（off、info、flag、reject），或写明级别和数值：{"near_capital": "off", "impossible_speed": {"level": "flag", "AT_km_day": 80}}。留空则使用默认级别。</translation>
    </message>
    <message>
        <source>An object with species_id, agency_a, code_a, agency_b and code_b.</source>
        <translation>含有 species_id、agency_a、code_a、agency_b 和 code_b 的对象。</translation>
    </message>
    <message>
        <source>An observation of one picture is told by the record of its event.</source>
        <translation>单张照片的观察记录已包含在其事件的记录中。</translation>
    </message>
    <message>
        <source>An occasion is 7 days by default, counted in UTC from the first day on. All cameras of a station are one station, which works while one of them works. Where it does not work the effort is 0, which is not the same as no detection; in the histories - stands where nothing worked. Records known to a day count, coarser ones do not. Cubs are left out. Every record that is left out is counted with its reason.</source>
        <translation>抽样时段默认为7天，自起始日期起按 UTC 计算。同一位点的所有相机算作一个位点，只要有一台在工作，位点即算在工作。未工作时努力量为 0，这与没有探测记录不同；捕获史中的 - 表示没有任何位点在工作。时间精确到日的记录计入，更粗略的不计入。幼崽不纳入。每条未纳入的记录都连同原因计数。</translation>
    </message>
    <message>
        <source>An occasion is {days} days of UTC, the same for all sides. Where a station did not work, its effort is 0, which is not the same as no detection.</source>
        <translation>抽样时段为 {days} 天（UTC），各侧相同。位点未工作时努力量为 0，这与没有探测记录不同。</translation>
    </message>
    <message>
        <source>An occasion with effort 0 was no visit. Left empty, every row was one.</source>
        <translation>努力量为0的抽样时段视为没有调查。留空则每一行均为一次调查。</translation>
    </message>
    <message>
        <source>An office on each side of the lake assesses its site, and then both look at the lake together.</source>
        <translation>湖的两侧各有一个机构评估自己的地点，然后双方一起查看整个湖。</translation>
    </message>
    <message>
        <source>An officer or a country. Without a field all rows are of one judge.</source>
        <translation>一名人员或一个国家。没有字段时，所有行均属同一评判者。</translation>
    </message>
    <message>
        <source>An outline is written for one site or for the sites of one species. Nothing was written. Give one of them.</source>
        <translation>纲要针对一处地点，或一个物种的各处地点。未写出任何内容。请给出其中之一。</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>动物</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>动物</translation>
    </message>
    <message>
        <source>Animals are counted again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>加入此占比的错误代码后重新统计动物数。留空则使用该物种的值。</translation>
    </message>
    <message>
        <source>Animals are those of all years.</source>
        <translation>动物数包括所有年份。</translation>
    </message>
    <message>
        <source>Animals at least</source>
        <translation>动物数（至少）</translation>
    </message>
    <message>
        <source>Animals at least = first + second - both, from codes and sides alone. National numbers are never added up: the sum is shown for what it counts twice.</source>
        <translation>动物数（至少）= 第一国 + 第二国 - 两国均有，只依据代码和所在一侧计算。各国的数字绝不相加：显示该总和，只是为了说明它重复计算了多少。</translation>
    </message>
    <message>
        <source>Animals at least: {least}; at most: {most}; pairs joined: {joined}; conflicts: {conflicts}.</source>
        <translation>动物数（至少）：{least}；（至多）：{most}；已合并的对：{joined}；冲突：{conflicts}。</translation>
    </message>
    <message>
        <source>Animals at most</source>
        <translation>动物数（至多）</translation>
    </message>
    <message>
        <source>Animals by country</source>
        <translation>按国家统计的动物</translation>
    </message>
    <message>
        <source>Animals by grade and country</source>
        <translation>按等级和国家统计的动物</translation>
    </message>
    <message>
        <source>Animals caught</source>
        <translation>捕获的动物数</translation>
    </message>
    <message>
        <source>Animals caught at stations with effort: {animals}; a spatial model needs {least} or more. Nothing was estimated. Choose more days or sides.</source>
        <translation>在有努力量的位点捕获的动物：{animals}；空间模型须有 {least} 只或更多。未作任何估计。请选择更多天数或更多侧。</translation>
    </message>
    <message>
        <source>Animals caught in more than one session: {animals}. Sessions are fitted as populations of their own, so the limits are too narrow, and numbers of sessions are not to be added up.</source>
        <translation>在不止一个调查期捕获的动物：{animals}。各调查期作为各自独立的种群拟合，因此置信限过窄，且各调查期的数量不得相加。</translation>
    </message>
    <message>
        <source>Animals counted once by pair of agencies, from the codes alone.</source>
        <translation>按机构组合统计的动物数（每只只计一次），只依据代码。</translation>
    </message>
    <message>
        <source>Animals counted once by pair of countries, and what adding up national lists would count twice.</source>
        <translation>按两国组合统计的动物数（每只只计一次），以及各国名录相加会重复计算的数量。</translation>
    </message>
    <message>
        <source>Animals expected</source>
        <translation>预期动物数</translation>
    </message>
    <message>
        <source>Animals in all</source>
        <translation>动物总数</translation>
    </message>
    <message>
        <source>Animals known by photographs and animals known by genotypes are two lists. They are never added up, for one animal may stand in both.</source>
        <translation>由照片识别的动物和由基因型识别的动物是两份名录。两者绝不相加，因为同一只动物可能在两份名录中。</translation>
    </message>
    <message>
        <source>Animals of Primorye seen in China, at least</source>
        <translation>在中国见到的滨海边疆区动物数（至少）</translation>
    </message>
    <message>
        <source>Animals of all sides together: {animals}; occasions with effort: {occasions}; captures: {captures}; flank: {flank}.</source>
        <translation>各侧动物合计：{animals}；有努力量的抽样时段：{occasions}；捕获次数：{captures}；体侧：{flank}。</translation>
    </message>
    <message>
        <source>Animals of the left flank</source>
        <translation>左体侧的动物数</translation>
    </message>
    <message>
        <source>Animals of the right flank</source>
        <translation>右体侧的动物数</translation>
    </message>
    <message>
        <source>Animals of unknown sex may be either.</source>
        <translation>性别未知的动物可能是雌性，也可能是雄性。</translation>
    </message>
    <message>
        <source>Animals on both sides</source>
        <translation>两侧均见到的动物</translation>
    </message>
    <message>
        <source>Animals on several sides in one occasion, of which the last is used</source>
        <translation>同一抽样时段内在几侧出现的动物（取最后一侧）</translation>
    </message>
    <message>
        <source>Animals per 100 km2</source>
        <translation>每100平方千米的动物数</translation>
    </message>
    <message>
        <source>Animals per 100 km2: {density}; animals expected in the mask of all sides: {expected}, from {low} to {high}. Sigma {sigma} m, buffer {buffer} m.</source>
        <translation>每100平方千米的动物数：{density}；各侧掩膜内的预期动物数：{expected}，区间为 {low}～{high}。sigma {sigma} m，缓冲区 {buffer} m。</translation>
    </message>
    <message>
        <source>Animals proposed</source>
        <translation>建议的动物数</translation>
    </message>
    <message>
        <source>Animals seen in more than one country</source>
        <translation>在不止一国见到的动物</translation>
    </message>
    <message>
        <source>Animals seen in two occasions or more: {animals}, needed: {least}. No rate was estimated. Choose a longer period or shorter occasions, or use the minimum numbers.</source>
        <translation>在两个或更多抽样时段见到的动物：{animals}，至少需要：{least}。未估计任何比率。请选择更长的时期或更短的抽样时段，或使用最小值。</translation>
    </message>
    <message>
        <source>Animals seen, not to be added up</source>
        <translation>见到的动物数（不得相加）</translation>
    </message>
    <message>
        <source>Animals that crossed, by sex</source>
        <translation>按性别统计的有跨境移动的动物</translation>
    </message>
    <message>
        <source>Animals whose genotype fits another group better than 99 percent of simulated residents do: {migrants} of {animals}. This is never counted as a border crossing.</source>
        <translation>基因型与另一组的吻合程度高于99%的模拟本组个体的动物：{migrants}（共 {animals}）。这绝不计为跨境移动。</translation>
    </message>
    <message>
        <source>Animals with a code and animals known by genotype alone are two lists of perhaps the same animals. They are never added up: each number is of the larger list.</source>
        <translation>有代码的动物和仅由基因型识别的动物是两份名录，其中可能是同一些动物。两者绝不相加：每个数字均取自较大的名录。</translation>
    </message>
    <message>
        <source>Animals with a crossing, then all animals with two usable records or more. Females and males are compared by Fisher's exact test, two-sided; unknown sex is in no test. Only tracks have a ratio of rates, with the exact interval of Clopper and Pearson (1934).</source>
        <translation>先列有跨境移动的动物，再列有两条或更多可用记录的全部动物。雌雄之间用 Fisher 精确检验（双侧）比较；性别未知者不参与任何检验。只有移动轨迹才给出比率之比，并附 Clopper 和 Pearson（1934）的精确区间。</translation>
    </message>
    <message>
        <source>Animals with a range</source>
        <translation>有家域的动物</translation>
    </message>
    <message>
        <source>Animals with two records or more</source>
        <translation>有两条或更多记录的动物</translation>
    </message>
    <message>
        <source>Animals without a range</source>
        <translation>没有家域的动物</translation>
    </message>
    <message>
        <source>Animals without a range: {animals}. {reason}</source>
        <translation>没有家域的动物：{animals}。{reason}</translation>
    </message>
    <message>
        <source>Animals: {animals} of {all}.</source>
        <translation>动物：{animals} / {all}。</translation>
    </message>
    <message>
        <source>Animals: {animals}; groups: {groups}; loci: {loci}.</source>
        <translation>动物：{animals}；组：{groups}；位点：{loci}。</translation>
    </message>
    <message>
        <source>Animals: {animals}; stations: {stations}; cells of the mask: {cells}. One fit takes about {seconds} s and {megabytes} MB.</source>
        <translation>动物：{animals}；位点：{stations}；掩膜单元：{cells}。一次拟合约需 {seconds} 秒和 {megabytes} MB。</translation>
    </message>
    <message>
        <source>Animals: {animals}; with a home range: {ranges}; without one: {left}.</source>
        <translation>动物：{animals}；有家域的：{ranges}；没有家域的：{left}。</translation>
    </message>
    <message>
        <source>Another country than stated</source>
        <translation>与注明的国家不符</translation>
    </message>
    <message>
        <source>Another data set has an observation of the species at nearly the same time and place.</source>
        <translation>另一数据集中有该物种在几乎相同的时间和地点的观察记录。</translation>
    </message>
    <message>
        <source>Another data set has the same observation in another datum or online map.</source>
        <translation>另一数据集中有同一观察记录，但采用另一基准面或在线地图。</translation>
    </message>
    <message>
        <source>Another data set has the same observation in another time zone.</source>
        <translation>另一数据集中有同一观察记录，但采用另一时区。</translation>
    </message>
    <message>
        <source>Another data set has the same observation.</source>
        <translation>另一数据集中有同一观察记录。</translation>
    </message>
    <message>
        <source>Another data set seems to hold the same observation.</source>
        <translation>另一数据集中似乎有同一观察记录。</translation>
    </message>
    <message>
        <source>Answers in which offices differ</source>
        <translation>机构之间不一致的答案</translation>
    </message>
    <message>
        <source>Answers in which two offices differ: {rows}.</source>
        <translation>两个机构之间不一致的答案：{rows}。</translation>
    </message>
    <message>
        <source>Any other table (CSV, TSV, XLSX, ODS) with a species, a date and a place, its headers in any of seven languages. What the header does not tell, MAPPING says: {"species": "what", "date": "when", "declaredSide": "=RUS"}. The dialog of the dock saves it as a profile, and PROFILE uses it without a screen.</source>
        <translation>其他任何含有物种、日期和位置的表格（CSV、TSV、XLSX、ODS），表头可为七种语言中的任一种。表头未说明的内容由 MAPPING 说明：{"species": "what", "date": "when", "declaredSide": "=RUS"}。停靠面板的对话框可将其保存为配置，PROFILE 无需界面即可使用该配置。</translation>
    </message>
    <message>
        <source>Aquaculture</source>
        <translation>水产养殖</translation>
    </message>
    <message>
        <source>Archive {file} holds a member that would leave its folder: {member}. Nothing was changed. Do not use this archive.</source>
        <translation>压缩包 {file} 中有会写到其文件夹之外的成员：{member}。未作任何更改。请勿使用此压缩包。</translation>
    </message>
    <message>
        <source>Archive {file} holds no occurrences; its core is {kind}. Nothing was changed. Ask for an archive of occurrences or of events with occurrences.</source>
        <translation>存档 {file} 不含出现记录；其核心为 {kind}。未作任何更改。请索取出现记录的存档，或带有出现记录的事件存档。</translation>
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
        <source>Area (km²)</source>
        <translation>面积（km²）</translation>
    </message>
    <message>
        <source>Area of a unit (km²)</source>
        <translation>规划单元面积（km²）</translation>
    </message>
    <message>
        <source>Area of the landscape (ha)</source>
        <translation>景观面积（公顷）</translation>
    </message>
    <message>
        <source>Area of the mask (km2)</source>
        <translation>掩膜面积（km²）</translation>
    </message>
    <message>
        <source>Area, share of the current, and normalised current of each country.</source>
        <translation>各国的面积、电流占比和归一化电流。</translation>
    </message>
    <message>
        <source>Areas and lengths are those of the ellipsoid. Their split by country comes from points in each feature, so it is known to about 1 %. Near a border and at sea the country is unknown; such parts count in all. No gap is cut along a border: one on both sides names both countries. Of points the tables tell how many lack protection, not which. A database adds its habitats by type, each computed corridor, the sites and cells of each species, and each site alone.</source>
        <translation>面积和长度均为椭球面上的值。其按国家的划分依据各保护要素内的点，因此精确到约1%。在国界附近和海上，国家未知；这些部分计入合计。保护空缺绝不沿国界切割：跨两侧的保护空缺会列出两国。对于点，表中给出有多少个未受保护，不说明是哪些。数据库按类型添加其栖息地，并添加每条计算得出的生态廊道、各物种的地点和分布网格，以及单独的每处地点。</translation>
    </message>
    <message>
        <source>Areas are measured in an equal-area projection centred on the animal. The share of a country comes from points on an even grid in the range, about 4,000 of them, whose side the layer of the office or the bundled strips tell. Where they do not tell it, near a border or at sea, the share is called unknown. No range is cut along a border.</source>
        <translation>面积在以该动物为中心的等积投影中量算。各国的占比由家域内约4,000个均匀网格点得出，每个点在哪一侧由本机构的图层或内置的边界带判断。在国界附近或海上无法判断时，该占比列为未知。家域绝不沿国界切割。</translation>
    </message>
    <message>
        <source>Areas of habitats</source>
        <translation>栖息地面积</translation>
    </message>
    <message>
        <source>Areas of the corridors</source>
        <translation>生态廊道的范围面</translation>
    </message>
    <message>
        <source>Areas of the office's own range layer, drawn as they are there.</source>
        <translation>本单位自有分布范围图层中的区域，按原样绘制。</translation>
    </message>
    <message>
        <source>Areas without resistance</source>
        <translation>无阻力区域</translation>
    </message>
    <message>
        <source>Artificial hotspot</source>
        <translation>人为热点</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation>与 QGIS 相同</translation>
    </message>
    <message>
        <source>As agreed with the recipient, at least 12 characters. Only the numbers for the public go without.</source>
        <translation>按与接收方的约定填写，至少12个字符。只有面向公众的数量统计无需口令。</translation>
    </message>
    <message>
        <source>As the matched individuals tell</source>
        <translation>以已匹配的个体为准</translation>
    </message>
    <message>
        <source>Ask for an exact sheet and name its recipient.</source>
        <translation>索取精确的信息表，并写明接收方。</translation>
    </message>
    <message>
        <source>Ask the quality tests</source>
        <translation>执行质量检验</translation>
    </message>
    <message>
        <source>Ask the quality tests again</source>
        <translation>重新执行质量检验</translation>
    </message>
    <message>
        <source>Asked for in an assessment</source>
        <translation>评估中要求恢复</translation>
    </message>
    <message>
        <source>Asks the tests of quality of the records: places that are wrong by themselves, that stand for a name or lie in the sea, the side of the border, datums and Chinese online maps, clocks, speeds, gaps of effort, and the same animal in two data sets.</source>
        <translation>对记录执行质量检验：本身有误的位置、代表地名或落在海中的位置、国界哪一侧、基准面和中国在线地图、时钟、速度、调查努力量间断，以及两个数据集中的同一只动物。</translation>
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
        <source>Assess the site and import the form.</source>
        <translation>评估该地点并导入评估表。</translation>
    </message>
    <message>
        <source>Assess timing, scope and severity of these threats.</source>
        <translation>评估这些威胁的发生时间、范围和严重程度。</translation>
    </message>
    <message>
        <source>Assessed in poor condition</source>
        <translation>评估为状况差</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Assessments of the period by country</source>
        <translation>时段内各国的评估</translation>
    </message>
    <message>
        <source>Assignment needs an Fst of about 0.05 and 10 to 15 animals in each group. Below that it has no power, and no conclusion on single animals is drawn.</source>
        <translation>归属分析要求 Fst 约为0.05，且每组有10至15只动物。达不到时没有检验力，不对单只动物作任何结论。</translation>
    </message>
    <message>
        <source>Assignment of animals</source>
        <translation>动物的归属分析</translation>
    </message>
    <message>
        <source>Assignment: likelihoods of Rannala and Mountain (1997), each animal left out of its own group; P by simulated residents (Paetkau et al. 2004). It needs an Fst of about 0.05 and 10 to 15 animals in each group, and is never a border crossing.</source>
        <translation>归属分析：采用 Rannala 和 Mountain（1997）的似然值，计算时将每只动物从其所在组中排除；P 值由模拟的本组个体得出（Paetkau et al. 2004）。要求 Fst 约为0.05，且每组有10至15只动物；归属结果绝不是跨境移动。</translation>
    </message>
    <message>
        <source>At a border, pairs of points 2 km apart across the line are compared with pairs as far apart on each side, along stretches of 50 km. A stretch is listed where the classes differ more often across it (Fisher's exact test, 1 %): the legend changes, not the land.</source>
        <translation>在国界处，按50千米的地段，将跨国界相距2千米的点对，与每一侧内相距同样远的点对比较。跨国界的点对类别不同的情况更多时（Fisher 精确检验，1%），列出该地段：变化的是图例，而不是土地。</translation>
    </message>
    <message>
        <source>At a zoo or institution</source>
        <translation>位于动物园或机构</translation>
    </message>
    <message>
        <source>At its end the best selection so far is given, with its gap; it is never called an optimum.</source>
        <translation>时间用完时给出至此最好的选择及其差距；绝不称其为最优解。</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At least so many animals on each side, on both, and in all, each counted once.</source>
        <translation>每一侧、两侧均见到以及合计的动物数（至少），每只只计一次。</translation>
    </message>
    <message>
        <source>At least, by the codes alone</source>
        <translation>至少，只依据代码</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>At most a quarter of sigma. Its bias is simulated and told beside the result.</source>
        <translation>不超过 sigma 的四分之一。其偏差经模拟得出，与结果一并列出。</translation>
    </message>
    <message>
        <source>At most so many cells are drawn, with which the presences are compared.</source>
        <translation>至多抽取此数量的像元，用于与出现点比较。</translation>
    </message>
    <message>
        <source>At most, every left and every right flank without its other side is an animal; at least, max(left, right) + both, and every open pair is one animal. Agreement of reviewers is kappa (Cohen 1960), of the two with the most pairs in common. Codes that nobody compared count as different animals.</source>
        <translation>至多：缺少另一侧照片的每个左体侧和每个右体侧各算一只动物；至少：max（左，右）+ 两侧均有，且每个未定的对都算同一只动物。审核人之间的一致性为 kappa（Cohen 1960），取共同判定对数最多的两位审核人。无人比较过的代码按不同动物计。</translation>
    </message>
    <message>
        <source>At most: every left and every right flank is an animal of its own. At least: each belongs to another one, and every open pair is one animal. Codes that nobody compared count as different animals.</source>
        <translation>至多：每个左体侧和每个右体侧各算一只动物。至少：每个左体侧都与某个右体侧同属一只动物，且每个未定的对都算同一只动物。无人比较过的代码按不同动物计。</translation>
    </message>
    <message>
        <source>At the centre of an area</source>
        <translation>位于区域中心</translation>
    </message>
    <message>
        <source>At the seat of GBIF</source>
        <translation>位于 GBIF 总部</translation>
    </message>
    <message>
        <source>Attack with the exact records</source>
        <translation>用精确记录作攻击测试</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic: three quarters of what is free, and at least 4 GB.</source>
        <translation>自动：可用内存的四分之三，且不少于4 GB。</translation>
    </message>
    <message>
        <source>Avalanches and landslides</source>
        <translation>雪崩与滑坡</translation>
    </message>
    <message>
        <source>Average of two cells</source>
        <translation>两个像元的平均方式</translation>
    </message>
    <message>
        <source>Background is drawn in proportion to it. Not together with a target group.</source>
        <translation>背景点按其比例抽取。不可与目标类群同时使用。</translation>
    </message>
    <message>
        <source>Bandwidth (m)</source>
        <translation>带宽（m）</translation>
    </message>
    <message>
        <source>Bandwidth of the kernels</source>
        <translation>核的带宽</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>屏障</translation>
    </message>
    <message>
        <source>Barrier improvement</source>
        <translation>屏障改善值</translation>
    </message>
    <message>
        <source>Barrier improvement (cost saved per metre restored)</source>
        <translation>屏障改善值（每恢复1米节省的成本）</translation>
    </message>
    <message>
        <source>Barrier improvement is (LCD - LCD') / 2 r: LCD is the least cost between two cores, LCD' that over the cell if a circle of radius r around it were restored to resistance 1 along its diameter (McRae et al. 2012, doi 10.1371/journal.pone.0052604). Of all pairs the greatest counts.</source>
        <translation>屏障改善值为 (LCD - LCD') / 2 r：LCD 为两个核心区之间的最小成本；LCD' 为将像元周围半径为 r 的圆沿其直径恢复到阻力1时，经过该像元的最小成本（McRae et al. 2012, doi 10.1371/journal.pone.0052604）。取所有对中的最大值。</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>屏障</translation>
    </message>
    <message>
        <source>Barriers along the segments</source>
        <translation>沿各分段的屏障</translation>
    </message>
    <message>
        <source>Barriers met</source>
        <translation>遇到的屏障</translation>
    </message>
    <message>
        <source>Base pairs added</source>
        <translation>加上的碱基对数</translation>
    </message>
    <message>
        <source>Basis of the level</source>
        <translation>标准值的依据</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Below the smallest area</source>
        <translation>小于最小面积</translation>
    </message>
    <message>
        <source>Best new cross-border link</source>
        <translation>最佳新增跨境连接</translation>
    </message>
    <message>
        <source>Best places of every feature</source>
        <translation>每个保护要素的最佳位置</translation>
    </message>
    <message>
        <source>Best units (%)</source>
        <translation>最优评价单位（%）</translation>
    </message>
    <message>
        <source>Between groups: Fst of Weir and Cockerham (1984) with an interval by drawing the loci again, Fst of Nei (1987), and distances of Nei (1972, 1978). The distance of 1972 is too large for small groups.</source>
        <translation>组间：Weir 和 Cockerham（1984）的 Fst，区间由位点重抽样得出；Nei（1987）的 Fst；Nei（1972、1978）的遗传距离。1972年的距离对小组而言偏大。</translation>
    </message>
    <message>
        <source>Between two exact places a crossing is likeliest where the straight step cuts the border, with a normal kernel as wide as both uncertainties and half the step. Between cells it is spread evenly over what they and their neighbours leave possible; without a place, over the whole border of the two countries.</source>
        <translation>在两个精确位置之间，直线移动路径与国界相交处最可能是跨境地点，采用正态核，其宽度由两个位置的不确定性和移动距离的一半确定。在网格之间，跨境移动均匀分配到两个网格及其相邻网格所允许的范围；没有位置时，分配到两国的整条国界。</translation>
    </message>
    <message>
        <source>Between two exact places a crossing is likeliest where the straight step cuts the line: a normal kernel as wide as both uncertainties, that of the line and half the step. Between generalised cells it is spread evenly over what the cells and their neighbours leave possible; without a place, over the whole border of the two countries.</source>
        <translation>在两个精确位置之间，直线移动路径与国界线相交处最可能是跨境地点：采用正态核，其宽度由两个位置的不确定性、国界线的不确定性和移动距离的一半确定。在已模糊处理的网格之间，跨境移动均匀分配到这些网格及其相邻网格所允许的范围；没有位置时，分配到两国的整条国界。</translation>
    </message>
    <message>
        <source>Betweenness (%)</source>
        <translation>介数（%）</translation>
    </message>
    <message>
        <source>Beyond the declared side</source>
        <translation>越出声明的一侧</translation>
    </message>
    <message>
        <source>Bias in percent of stations known by cells of {grid} m, with its standard error: density {density} ({density_se}), sigma {sigma} ({sigma_se}). Simulated surveys that could be fitted: {runs} of {tried}.</source>
        <translation>位点仅以 {grid} m 网格给出时的偏差（百分比），附标准误：密度 {density}（{density_se}），sigma {sigma}（{sigma_se}）。能够拟合的模拟调查：{tried} 次中的 {runs} 次。</translation>
    </message>
    <message>
        <source>Birds and tags: Movebank event data with reference data, the eBird Basic Dataset with sampling events, and count sheets of waterbirds and spoonbills with species in rows and sites or dates in columns. Example: INPUT folder_of_movebank. Positions that the owner marked as wrong are counted, not read.</source>
        <translation>鸟类和跟踪器：Movebank 事件数据及参考数据、带抽样事件的 eBird 基础数据集，以及以物种为行、地点或日期为列的水鸟和琵鹭计数表。示例：INPUT folder_of_movebank。所有者标为错误的位置只计数，不读取。</translation>
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
        <source>Block (cells)</source>
        <translation>块（像元）</translation>
    </message>
    <message>
        <source>Blocks of {block} cells are wider than the radius of {radius} cells, or than the raster. Nothing was computed. Use smaller blocks or a larger radius.</source>
        <translation>{block} 个像元宽的块超过 {radius} 个像元的半径，或超过栅格的宽度。未作任何计算。请使用更小的块或更大的半径。</translation>
    </message>
    <message>
        <source>Border (km)</source>
        <translation>国界（km）</translation>
    </message>
    <message>
        <source>Border closed (km)</source>
        <translation>国界封闭段（km）</translation>
    </message>
    <message>
        <source>Border crossings by species and direction</source>
        <translation>按物种和方向统计的跨境移动</translation>
    </message>
    <message>
        <source>Border crossings of single animals: a straight line from the last record before to the first after, not the way that was taken. The places are exact and not to be passed on.</source>
        <translation>单只动物的跨境移动：从之前最后一条记录到之后第一条记录的直线，并非实际路线。含精确位置：不得外传。</translation>
    </message>
    <message>
        <source>Border inside corridors</source>
        <translation>生态廊道内的国界</translation>
    </message>
    <message>
        <source>Border lengths are along the office's own line.</source>
        <translation>国界长度沿机构自己的线量算。</translation>
    </message>
    <message>
        <source>Border open (km)</source>
        <translation>国界开放段（km）</translation>
    </message>
    <message>
        <source>Border passages</source>
        <translation>穿过国界的地点</translation>
    </message>
    <message>
        <source>Border segments</source>
        <translation>国界分段</translation>
    </message>
    <message>
        <source>Borders are shared where units have them in common within 0.1 m. The same question has the same answer unless the clock ends a step, which the log tells.</source>
        <translation>规划单元的公共边界在0.1米以内时视为共有。同样的问题得到同样的答案，除非因时间用完而中止某一步骤，日志会予以说明。</translation>
    </message>
    <message>
        <source>Borders passed</source>
        <translation>穿过的国界</translation>
    </message>
    <message>
        <source>Both coordinates are multiples of {step_deg} degree, which is {rounding_m} m, but the uncertainty is {uncertainty_m} m.</source>
        <translation>两个坐标都是 {step_deg} 度的整数倍，相当于 {rounding_m} 米，但不确定性为 {uncertainty_m} 米。</translation>
    </message>
    <message>
        <source>Both coordinates are zero.</source>
        <translation>两个坐标均为零。</translation>
    </message>
    <message>
        <source>Both decimals are below 0.6 at {percent} per cent of the {places} places of the data set; chance gives 36. Degrees and minutes seem to have been read as decimal degrees.</source>
        <translation>该数据集 {places} 处位置中，有 {percent}% 的两个坐标小数部分都低于0.6；随机情况下应为36%。度和分似乎误读成了十进制度。</translation>
    </message>
    <message>
        <source>Boundaries of the office's own layer</source>
        <translation>机构自己图层的边界</translation>
    </message>
    <message>
        <source>Boundary file</source>
        <translation>边界文件</translation>
    </message>
    <message>
        <source>Boundary file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with lines or polygons and a coordinate reference system.</source>
        <translation>无法绘制边界文件 {file}，未写出任何地图。请在插件设置中选择含有线或多边形并带有坐标参照系的文件。</translation>
    </message>
    <message>
        <source>Boundary of the site</source>
        <translation>地点的边界</translation>
    </message>
    <message>
        <source>Boundary of the site: {site}</source>
        <translation>地点的边界：{site}</translation>
    </message>
    <message>
        <source>Boyce index</source>
        <translation>Boyce 指数</translation>
    </message>
    <message>
        <source>Brought back into the records</source>
        <translation>已恢复为记录</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Buffer around the stations (m)</source>
        <translation>位点周围的缓冲区（m）</translation>
    </message>
    <message>
        <source>Buffer of the window (m)</source>
        <translation>窗口的缓冲区（m）</translation>
    </message>
    <message>
        <source>Build a resistance surface</source>
        <translation>生成阻力面</translation>
    </message>
    <message>
        <source>Built on public NEASPEC documents; not a publication of NEASPEC or the United Nations.</source>
        <translation>根据 NEASPEC 公开文件编制；并非 NEASPEC 或联合国的出版物。</translation>
    </message>
    <message>
        <source>By country and species, with a standard error over stations. It is no density.</source>
        <translation>按国家和物种统计，并给出位点间的标准误。这不是密度。</translation>
    </message>
    <message>
        <source>By default a cell has 8 neighbours, a step has the mean resistance of its two cells, and a diagonal step is longer by the square root of two. Resistance is counted in cells: one step between two cells of 1 ohm has 1 ohm. Pinch points are the cells outside the cores from the 99th percentile of the cumulative current on.</source>
        <translation>默认情况下，一个像元有8个相邻像元，每一步取两个像元的平均阻力，斜向一步的长度为2的平方根倍。阻力按像元计：两个1欧姆的像元之间的一步为1欧姆。夹点是核心区以外累积电流达到第99百分位数及以上的像元。</translation>
    </message>
    <message>
        <source>By default pairs are adjacent: the cells that are cheapest to reach from each of them touch. The width is 5 percent of the cells that both cores reach, without the cores; it depends on how large the raster is. Give hectares where corridors of several rasters are compared. The narrowest width is the diameter of the largest disc that passes from core to core inside the corridor.</source>
        <translation>默认情况下，对为相邻的核心区：从各核心区以最小成本到达的像元相接。宽度为两个核心区所到达像元（不含核心区）的5%；它取决于栅格的大小。比较多个栅格的生态廊道时，请以公顷给出宽度。最窄宽度是能在生态廊道内从一个核心区通到另一个核心区的最大圆盘的直径。</translation>
    </message>
    <message>
        <source>By direction and in all, with interval; seen and expected crossings.</source>
        <translation>按方向和合计列出，附区间；见到的和预期的跨境移动次数。</translation>
    </message>
    <message>
        <source>By individual, each named animal is counted for itself, and a record without a name joins an event that it does not contradict by sex or age. The number of an event is the most animals that one camera saw at one moment.</source>
        <translation>按个体统计时，每只有名称的动物分别计数；没有名称的记录，并入性别和年龄与之不矛盾的事件。事件的数量为一台相机在同一时刻看到的最多动物数。</translation>
    </message>
    <message>
        <source>By kilometre along each border</source>
        <translation>各国界按千米统计</translation>
    </message>
    <message>
        <source>By locus and group: alleles, richness rarefied to the smallest group (El Mousadik and Petit 1996), observed and unbiased expected heterozygosity (Nei 1978), Fis (Nei 1987), and the exact test of equilibrium (Guo and Thompson 1992; for two alleles Wigginton et al. 2005).</source>
        <translation>按位点和组列出：等位基因、稀疏化至最小组的丰富度（El Mousadik and Petit 1996）、观测杂合度和无偏期望杂合度（Nei 1978）、Fis（Nei 1987），以及平衡的精确检验（Guo and Thompson 1992；两个等位基因时用 Wigginton et al. 2005）。</translation>
    </message>
    <message>
        <source>By range size</source>
        <translation>按分布区大小</translation>
    </message>
    <message>
        <source>By species and side: what was found, and from and to which number wrong codes would move it.</source>
        <translation>按物种和所在一侧列出：得到的数字，以及错误代码会使其变动的上下限。</translation>
    </message>
    <message>
        <source>By the year of designation, which may begin before the period.</source>
        <translation>按设立年份列出，设立可能早于该时段。</translation>
    </message>
    <message>
        <source>CHN, PRK, JPN, MNG, KOR or RUS.</source>
        <translation>CHN、PRK、JPN、MNG、KOR 或 RUS。</translation>
    </message>
    <message>
        <source>CONNECTIONS link units wherever they lie, for example by how many animals move between them. A link costs CONNECTION_PENALTY times its strength where only one of its two units is selected (after Beger et al. 2010, here without direction).</source>
        <translation>CONNECTIONS 连接任意位置的规划单元，例如按在其间移动的动物数量。一个连接的两个规划单元只有一个选中时，成本为 CONNECTION_PENALTY 乘以其强度（依据 Beger et al. 2010，此处不分方向）。</translation>
    </message>
    <message>
        <source>CONNECTIONS links unit {one} with {two} in two rows. Nothing was computed. Remove one of them.</source>
        <translation>CONNECTIONS 中有两行连接规划单元 {one} 与 {two}。未作任何计算。请移除其中一行。</translation>
    </message>
    <message>
        <source>CONNECTIONS links unit {unit} with itself. Nothing was computed. Remove the row.</source>
        <translation>CONNECTIONS 将规划单元 {unit} 与其自身连接。未作任何计算。请移除该行。</translation>
    </message>
    <message>
        <source>CONNECTIONS names unit {unit}, which the units lack. Nothing was computed. Correct or remove the row.</source>
        <translation>CONNECTIONS 指明了规划单元 {unit}，但规划单元中没有该单元。未作任何计算。请更正或移除该行。</translation>
    </message>
    <message>
        <source>Calibration of laboratories</source>
        <translation>实验室校准</translation>
    </message>
    <message>
        <source>Calibration of laboratories (CSV)</source>
        <translation>实验室校准表（CSV）</translation>
    </message>
    <message>
        <source>Camelot</source>
        <translation>Camelot</translation>
    </message>
    <message>
        <source>Camera traps: Camtrap DP 1.0 and its drafts, Wildlife Insights, TRAPPER, Camelot, camtrapR tables and Timelapse. Example: INPUT camtrap.zip, COUNTRY RUS. Either events or single pictures are read, never both, for they describe the same animals.</source>
        <translation>红外相机：Camtrap DP 1.0 及其草案、Wildlife Insights、TRAPPER、Camelot、camtrapR 表和 Timelapse。示例：INPUT camtrap.zip，COUNTRY RUS。只读取事件或单张照片中的一种，绝不同时读取，因为两者描述的是同样的动物。</translation>
    </message>
    <message>
        <source>Camtrap DP</source>
        <translation>Camtrap DP</translation>
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
        <source>Capture method</source>
        <translation>拍摄触发方式</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>捕获记录</translation>
    </message>
    <message>
        <source>Captures and stations come as programs for spatial models read them: animal, occasion, station; station, place, days by occasion. These tables are exact and stay in the office; only the report is made to be passed on.</source>
        <translation>捕获记录和位点按空间模型程序的读取格式输出：动物、抽样时段、位点；位点、位置、各抽样时段的天数。这些表含精确位置，留在本机构内；只有报告可供传阅。</translation>
    </message>
    <message>
        <source>Captures are given wrong identities at random and counted again. Animals are most where every error makes a new animal, and fewest where every error hides one behind another. The default for the snow leopard is after Johansson et al. (2020).</source>
        <translation>随机给捕获记录赋予错误的个体识别，再重新统计。每个错误都产生一只新动物时动物数最多，每个错误都使一只动物隐没在另一只之后时动物数最少。雪豹的默认值依据 Johansson et al. (2020)。</translation>
    </message>
    <message>
        <source>Captures at a station without known effort in their occasion: {captures}. They are kept; mend the dates of the deployments.</source>
        <translation>所在抽样时段内位点努力量未知的捕获记录：{captures}。这些记录予以保留；请修正相机布设的日期。</translation>
    </message>
    <message>
        <source>Captures: animals by occasion</source>
        <translation>捕获记录：动物 × 抽样时段</translation>
    </message>
    <message>
        <source>Catalogues of agencies (CSV)</source>
        <translation>各机构的名录（CSV）</translation>
    </message>
    <message>
        <source>Cats are never added from counts, for some live on both sides. INDIVIDUALS has the least number of animals, each counted once, by the latest search for border crossings.</source>
        <translation>大型猫科动物绝不由计数相加，因为有些动物在两侧活动。INDIVIDUALS 给出最近一次查找跨境移动所得的最少动物数，每只只计一次。</translation>
    </message>
    <message>
        <source>Cats: each animal counted once</source>
        <translation>大型猫科动物：每只只计一次</translation>
    </message>
    <message>
        <source>Cell size and reference system</source>
        <translation>像元大小和参照系</translation>
    </message>
    <message>
        <source>Cell, degrees</source>
        <translation>网格（度）</translation>
    </message>
    <message>
        <source>Cells and resistance of each class; unknown ones too.</source>
        <translation>各类别的像元数和阻力；未知类别也列出。</translation>
    </message>
    <message>
        <source>Cells by country</source>
        <translation>按国家统计的像元</translation>
    </message>
    <message>
        <source>Cells by the order in which they are removed: the best ones last. It depends on features and weights.</source>
        <translation>按移除次序显示的像元：最优的最后移除。结果取决于保护要素和权重。</translation>
    </message>
    <message>
        <source>Cells farther away do not count.</source>
        <translation>更远的像元不计入。</translation>
    </message>
    <message>
        <source>Cells from this percentile of the values above 0 on.</source>
        <translation>取大于0的值中达到此百分位数及以上的像元。</translation>
    </message>
    <message>
        <source>Cells of background</source>
        <translation>背景像元</translation>
    </message>
    <message>
        <source>Cells of background with data in all covariates: {cells}; at least {least} are needed. Nothing was computed. Use a larger area or more records of the target group.</source>
        <translation>所有协变量均有数据的背景像元：{cells}；至少需要 {least} 个。未作任何计算。请使用更大的区域，或更多的目标类群记录。</translation>
    </message>
    <message>
        <source>Cells outside the conditions of the model</source>
        <translation>超出模型条件范围的像元</translation>
    </message>
    <message>
        <source>Cells outside the cores with a cumulative current from this percentile on.</source>
        <translation>核心区以外累积电流达到此百分位数及以上的像元。</translation>
    </message>
    <message>
        <source>Cells ranked</source>
        <translation>已排序的像元</translation>
    </message>
    <message>
        <source>Cells ranked: {cells}. The best {best} % of them hold {mean} % of the features on average, and {lowest} % of the feature that has least there.</source>
        <translation>已排序的像元：{cells}。其中最优的 {best}% 平均含有各保护要素的 {mean}%，含有最少的保护要素为 {lowest}%。</translation>
    </message>
    <message>
        <source>Cells removed at once (%)</source>
        <translation>每次移除的像元（%）</translation>
    </message>
    <message>
        <source>Cells whose centres lie in them are removed last, after all others.</source>
        <translation>中心位于其内的像元最后移除，排在所有其他像元之后。</translation>
    </message>
    <message>
        <source>Cells whose side of the border is not known: {cells}. They are in the sum of all and in a row of their own.</source>
        <translation>国界哪一侧未知的单元：{cells}。这些单元计入总和，并单列一行。</translation>
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
        <source>Cells with a presence</source>
        <translation>有出现点的像元</translation>
    </message>
    <message>
        <source>Cells with a presence and data in all covariates: {presences}; at least {least} are needed. Nothing was computed. Add presences, or covariates that reach them.</source>
        <translation>有出现点且所有协变量均有数据的像元：{presences}；至少需要 {least} 个。未作任何计算。请添加出现点，或使用覆盖这些出现点的协变量。</translation>
    </message>
    <message>
        <source>Cells with a resistance</source>
        <translation>有阻力值的像元</translation>
    </message>
    <message>
        <source>Cells with a resistance: {cells}; least {least}, median {median}, greatest {most}.</source>
        <translation>有阻力值的像元：{cells}；最小 {least}，中位数 {median}，最大 {most}。</translation>
    </message>
    <message>
        <source>Cells with barriers: {cells}; opened by passages: {opened}; passages given: {passages}. Crossing a barrier costs its resistance times the cell of {size} m: edit the table when the cell size changes.</source>
        <translation>有屏障的像元：{cells}；由通道打开的：{opened}；给出的通道：{passages}。穿过屏障的成本为其阻力乘以 {size} 米的像元：像元大小改变时，请编辑屏障表。</translation>
    </message>
    <message>
        <source>Cells with conditions outside those of the model: {cells} of {all}. Do not trust it there.</source>
        <translation>条件超出模型范围的像元：{all} 个中的 {cells} 个。在这些像元上不可信任模型。</translation>
    </message>
    <message>
        <source>Cells with data in some rasters but not in all: {cells}. They have no data in the result and act as barriers.</source>
        <translation>仅在部分栅格中有数据的像元：{cells}。这些像元在结果中没有数据，作为屏障。</translation>
    </message>
    <message>
        <source>Cells with data: {cells}; solutions to compute: {solved}; about {gigabytes} GB of memory and {minutes} minutes.</source>
        <translation>有数据的像元：{cells}；待求解次数：{solved}；约需 {gigabytes} GB 内存和 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>Cells: {cells}. This takes about {seconds} s and {megabytes} MB.</source>
        <translation>像元：{cells}。约需 {seconds} 秒和 {megabytes} MB。</translation>
    </message>
    <message>
        <source>Cells: {cells}; cores: {cores}. This takes about {seconds} s and {megabytes} MB.</source>
        <translation>像元：{cells}；核心区：{cores}。约需 {seconds} 秒和 {megabytes} MB。</translation>
    </message>
    <message>
        <source>Central coordinates</source>
        <translation>中心坐标</translation>
    </message>
    <message>
        <source>Centres of the cells that most of the current is pressed through. Exact: not to be passed on.</source>
        <translation>大部分电流被迫穿过的像元的中心。含精确位置：不得外传。</translation>
    </message>
    <message>
        <source>Certain: the genotypes agree, and either fewer than 0.05 false matches are expected or another line of evidence names the same animal. Probable: they agree or differ by dropout alone, and one animal is ten times likelier than full siblings. In a group every pair matches; nothing is chained.</source>
        <translation>确定：基因型一致，且预期的错误匹配少于0.05对，或有另一项证据指明是同一只动物。很可能：基因型一致或差异仅由等位基因丢失造成，且同一只动物的可能性是全同胞的十倍。组内所有样品两两匹配，不作链式连接。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Change entry</source>
        <translation>更改条目</translation>
    </message>
    <message>
        <source>Change of habitats</source>
        <translation>栖息地变化</translation>
    </message>
    <message>
        <source>Change of the condition</source>
        <translation>状况变化</translation>
    </message>
    <message>
        <source>Change per year</source>
        <translation>每年变化</translation>
    </message>
    <message>
        <source>Changed verdicts</source>
        <translation>有变化的判定结果</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Changes by country</source>
        <translation>各国的变化</translation>
    </message>
    <message>
        <source>Changes by species</source>
        <translation>各物种的变化</translation>
    </message>
    <message>
        <source>Changes to natural processes</source>
        <translation>自然过程的改变</translation>
    </message>
    <message>
        <source>Chao (1987)</source>
        <translation>Chao（1987）</translation>
    </message>
    <message>
        <source>Chao, corrected for bias</source>
        <translation>Chao（偏差校正）</translation>
    </message>
    <message>
        <source>Chao: the population is closed and animals may differ; the estimate is a lower bound.</source>
        <translation>Chao：种群封闭，动物之间可以有差异；估计值为下限。</translation>
    </message>
    <message>
        <source>Chapman (1951), first half against second</source>
        <translation>Chapman（1951），前半段对后半段</translation>
    </message>
    <message>
        <source>Chapman: the population is closed and all animals are as likely to be caught within each half.</source>
        <translation>Chapman：种群封闭，且每半段内所有动物的捕获概率相同。</translation>
    </message>
    <message>
        <source>Check a habitat map</source>
        <translation>检查栖息地地图</translation>
    </message>
    <message>
        <source>Check detections</source>
        <translation>检验探测记录</translation>
    </message>
    <message>
        <source>Check of records</source>
        <translation>记录检验</translation>
    </message>
    <message>
        <source>Check the rasters of features, then press “Rank priority areas”.</source>
        <translation>请勾选各保护要素的栅格，然后按“优先区域排序”。</translation>
    </message>
    <message>
        <source>Choose a corridor to see it on the map and read more of it.</source>
        <translation>请选择生态廊道，以在地图上查看并阅读其详情。</translation>
    </message>
    <message>
        <source>Choose a file or drop one here. Its format is told by its content, and nothing is changed before you press “Import”.</source>
        <translation>选择文件或将文件拖放到此处。格式按内容判断，按下“导入”之前不作任何更改。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a layer of units above, or make one by “Planning units” or “Assess key sites by criteria”.</source>
        <translation>请在上方选择评价单位图层，或用“规划单元”或“按标准评估关键地点”生成图层。</translation>
    </message>
    <message>
        <source>Choose a row to read why it is there. Double click zooms to the record.</source>
        <translation>选择一行以查看其列出原因。双击可缩放到该记录。</translation>
    </message>
    <message>
        <source>Choose a site in the list.</source>
        <translation>请在列表中选择地点。</translation>
    </message>
    <message>
        <source>Choose a unit here or on the map to see what its score is made of. Double click zooms.</source>
        <translation>在此处或地图上选择评价单位，查看其得分的构成。双击可缩放到该评价单位。</translation>
    </message>
    <message>
        <source>Choose an animal to see its codes, its evidence and its life by country.</source>
        <translation>选择一只动物，查看其代码、证据和按国家显示的活动经历。</translation>
    </message>
    <message>
        <source>Choose parameters</source>
        <translation>选择参数</translation>
    </message>
    <message>
        <source>Choose proposals and give your name as reviewer; then say whether they are the same animal.</source>
        <translation>请选择建议并填写审核人姓名，然后判定是否为同一只动物。</translation>
    </message>
    <message>
        <source>Choose where the conservation database is to be kept.</source>
        <translation>选择保护数据库的存放位置。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>手动选定</translation>
    </message>
    <message>
        <source>Class after</source>
        <translation>变化后的类别</translation>
    </message>
    <message>
        <source>Class before</source>
        <translation>变化前的类别</translation>
    </message>
    <message>
        <source>Class not in the list</source>
        <translation>列表中没有的类别</translation>
    </message>
    <message>
        <source>Classes after (raster)</source>
        <translation>变化后的类别（栅格）</translation>
    </message>
    <message>
        <source>Classes before (raster)</source>
        <translation>变化前的类别（栅格）</translation>
    </message>
    <message>
        <source>Classes change at the border</source>
        <translation>类别在国界处改变</translation>
    </message>
    <message>
        <source>Classes of land cover</source>
        <translation>土地覆盖类别</translation>
    </message>
    <message>
        <source>Classes of land cover without a resistance: {classes}; cells: {cells}. These cells have no data in the result and act as barriers. Add rows for the classes.</source>
        <translation>没有阻力值的土地覆盖类别：{classes}；像元数：{cells}。这些像元在结果中没有数据，作为屏障。请为这些类别添加行。</translation>
    </message>
    <message>
        <source>Classes to choose from</source>
        <translation>可选类别</translation>
    </message>
    <message>
        <source>Climate change and extreme weather</source>
        <translation>气候变化与极端天气</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>时钟跳变</translation>
    </message>
    <message>
        <source>Closed is what lies within 1 km of a fence, less by its permeability, and not within 1 km of a passage.</source>
        <translation>距围栏1千米以内且不在通道1千米以内的部分为封闭，并按围栏的通透度降低。</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Coarser than 25 km</source>
        <translation>精度低于25千米</translation>
    </message>
    <message>
        <source>Coarser than the policy asks for, never finer.</source>
        <translation>只能比政策要求的更粗，绝不能更细。</translation>
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
        <source>Code of the animal</source>
        <translation>动物代码</translation>
    </message>
    <message>
        <source>Codes are animals as the offices have agreed, or of each data set, or by the table of matched individuals. A DNA sample is of the animal that its evidence names; a link that nobody has confirmed is probable at most. Detections of one animal at one station within 30 minutes are one. A resident has 3 of them or more in a country over 6 months. Females and males are compared by Fisher's exact test, and rates of tracks by the exact interval of Clopper and Pearson (1934).</source>
        <translation>代码所代表的动物，按各机构的约定、按各数据集，或按已匹配个体的表确定。DNA 样品属于其证据所指的动物；无人确认的关联至多为“很可能”。同一只动物在同一位点30分钟内的探测记录算作一次。定居动物须在一国于6个月期间内有3次或更多探测记录。雌雄之间用 Fisher 精确检验比较，移动轨迹的比率用 Clopper 和 Pearson（1934）的精确区间比较。</translation>
    </message>
    <message>
        <source>Codes are the animals that the matching of individuals found; a code without a match is an animal of its own data set.</source>
        <translation>代码归入个体匹配所得的动物；没有匹配的代码，在其自身数据集内算一只动物。</translation>
    </message>
    <message>
        <source>Codes of animals, stations, days and places are left out. The crossing lies between the two months.</source>
        <translation>不含动物代码、相机位点、日期和位置。跨境移动发生在所列两个月之间。</translation>
    </message>
    <message>
        <source>Codes of different data sets that nobody held apart may be one animal: so “at least” and “at most”.</source>
        <translation>不同数据集的代码，如果没有人判定为不同动物，可能是同一只动物，因此给出“至少”和“至多”。</translation>
    </message>
    <message>
        <source>Codes of other species are left out.</source>
        <translation>其他物种的代码不列入。</translation>
    </message>
    <message>
        <source>Codes that are one animal (CSV)</source>
        <translation>代表同一只动物的代码（CSV）</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column code, perhaps wetland (yes or no).</source>
        <translation>列为 code，还可有 wetland（yes 或 no）。</translation>
    </message>
    <message>
        <source>Column of the samples</source>
        <translation>样品的列</translation>
    </message>
    <message>
        <source>Column of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Columns agency and code, and if known species_id, flank, sex, country, first_seen and last_seen.</source>
        <translation>列为 agency 和 code；如已知，还可有 species_id、flank、sex、country、first_seen 和 last_seen。</translation>
    </message>
    <message>
        <source>Columns agency_a, code_a, agency_b, code_b, decision and reviewer, and if known flank, method, decided and note.</source>
        <translation>列为 agency_a、code_a、agency_b、code_b、decision 和 reviewer；如已知，还可有 flank、method、decided 和 note。</translation>
    </message>
    <message>
        <source>Columns class and resistance, perhaps species_id and season. Without it the illustrative table counts.</source>
        <translation>列为 class 和 resistance，还可有 species_id 和 season。留空则采用示例表。</translation>
    </message>
    <message>
        <source>Columns code and animal. A code may be written as data set, colon, code.</source>
        <translation>列为 code 和 animal。代码可写成“数据集:代码”。</translation>
    </message>
    <message>
        <source>Columns from_core and to_core with names of cores; all other pairs are left out. Not in mode advanced.</source>
        <translation>列为 from_core 和 to_core，填核心区名称；其他对均不计算。不用于 advanced 模式。</translation>
    </message>
    <message>
        <source>Columns kind, resistance and mode (add or replace), perhaps species_id and season.</source>
        <translation>列为 kind、resistance 和 mode（add 或 replace），还可有 species_id 和 season。</translation>
    </message>
    <message>
        <source>Columns locus, lab_from, lab_to and offset, or sizes of reference samples. See the help.</source>
        <translation>列为 locus、lab_from、lab_to 和 offset，或参考样品的片段大小。见帮助。</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格各列</translation>
    </message>
    <message>
        <source>Columns that would have given places away</source>
        <translation>会泄露位置的列</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Compare pairs of criteria</source>
        <translation>两两比较标准</translation>
    </message>
    <message>
        <source>Compare pairs…</source>
        <translation>两两比较…</translation>
    </message>
    <message>
        <source>Compare the individuals known on both sides</source>
        <translation>比对两侧已知的个体</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Compared as in</source>
        <translation>比较所用的实验室</translation>
    </message>
    <message>
        <source>Compares two habitat maps, polygons or classified rasters: areas and transitions by country, the places that changed, and natural wetlands that became another class. Areas are equal-area.</source>
        <translation>比较两份栖息地地图（多边形或分类栅格）：各国的面积和转移、发生变化的位置，以及变为其他类别的天然湿地。面积采用等积投影。</translation>
    </message>
    <message>
        <source>Compiler (organisation)</source>
        <translation>编制者（组织）</translation>
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
        <source>Complete or confirm the row of the site in table sites.</source>
        <translation>补全或确认表 sites 中该地点所在的行。</translation>
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
        <source>Computes dPC with its parts and dIIC exactly. For many patches this takes long.</source>
        <translation>精确计算 dPC 及其各部分和 dIIC。斑块多时耗时很长。</translation>
    </message>
    <message>
        <source>Computes how animals that know no map would spread between core areas: the raster is an electric circuit, each cell a node and each step to a neighbour a resistor. It shows all ways at once, and where they are pressed through a narrow place.</source>
        <translation>计算不了解地图的动物会如何在核心区之间扩散：栅格视为电路，每个像元是一个节点，到相邻像元的每一步是一个电阻。它同时显示所有路径，以及路径被迫穿过狭窄处的位置。</translation>
    </message>
    <message>
        <source>Computes how animals would move between all sources of a landscape, in all directions and without cores: a circular window goes over the raster, and in each place current flows from the sources in the window to its middle. The sum shows where movement is concentrated, spread or blocked.</source>
        <translation>计算动物会如何在景观中的所有电流源之间移动，涉及所有方向，无需核心区：圆形窗口逐处移过栅格，在每一处，电流从窗口内的电流源流向窗口中心。其总和显示移动在何处集中、分散或受阻。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Condition of the habitat</source>
        <translation>栖息地状况</translation>
    </message>
    <message>
        <source>Condition of the site</source>
        <translation>地点状况</translation>
    </message>
    <message>
        <source>Condition unknown</source>
        <translation>状况未知</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Conflict and military exercises</source>
        <translation>冲突与军事演习</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Conflicts: pairs that match while their groups do not</source>
        <translation>冲突：匹配但其所在的组不匹配的样品对</translation>
    </message>
    <message>
        <source>Connected across borders (%)</source>
        <translation>跨国界连通（%）</translation>
    </message>
    <message>
        <source>Connected share of the protected land</source>
        <translation>自然保护地的连通占比</translation>
    </message>
    <message>
        <source>Connected sum of all pairs, by links</source>
        <translation>所有对的连通总和（按连接）</translation>
    </message>
    <message>
        <source>Connected sum of all pairs, by probability</source>
        <translation>所有对的连通总和（按概率）</translation>
    </message>
    <message>
        <source>Connections (table)</source>
        <translation>连接（表）</translation>
    </message>
    <message>
        <source>Connections cut (strength)</source>
        <translation>切断的连接（强度）</translation>
    </message>
    <message>
        <source>Connections kept (strength)</source>
        <translation>保留的连接（强度）</translation>
    </message>
    <message>
        <source>Connections: {pairs} pairs of units from {rows} rows; for pairs in both directions ({both}) the mean counts.</source>
        <translation>连接：{rows} 行中有 {pairs} 对规划单元；双向均有的对（{both}）取平均值。</translation>
    </message>
    <message>
        <source>Connectivity by country</source>
        <translation>各国的连通性</translation>
    </message>
    <message>
        <source>Connectivity indices</source>
        <translation>连通性指数</translation>
    </message>
    <message>
        <source>Consent of the person</source>
        <translation>本人同意</translation>
    </message>
    <message>
        <source>Conservation database</source>
        <translation>保护数据库</translation>
    </message>
    <message>
        <source>Conservation feature</source>
        <translation>保护要素</translation>
    </message>
    <message>
        <source>Conservation features</source>
        <translation>保护要素</translation>
    </message>
    <message>
        <source>Conservation measures</source>
        <translation>保护措施</translation>
    </message>
    <message>
        <source>Consistency ratio</source>
        <translation>一致性比率</translation>
    </message>
    <message>
        <source>Consistency ratio {ratio}; more than {limit} is a contradiction.</source>
        <translation>一致性比率 {ratio}；大于 {limit} 即为矛盾。</translation>
    </message>
    <message>
        <source>Consistency ratio, distance from the group, and the judgement to look at again.</source>
        <translation>一致性比率、与群体的距离，以及需重新考虑的判断。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact (only with consent)</source>
        <translation>联系方式（须经本人同意）</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>坐标参照系</translation>
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
        <source>Coordinates generalised to the centre of a {degrees}-degree geographic grid cell; date generalised to {time} (Chapman 2020).</source>
        <translation>坐标已模糊处理为 {degrees} 度地理网格的中心；日期已模糊处理，精度为：{time}（Chapman 2020）。</translation>
    </message>
    <message>
        <source>Coordinates, exact dates, station names, observers, remarks and media withheld; available under the agreement between the offices.</source>
        <translation>坐标、精确日期、位点名称、观察者、备注和媒体不予公开；可按机构之间的协议提供。</translation>
    </message>
    <message>
        <source>Copy words from the sheet “{sheet}”. Several species or sites in one cell are parted by a semicolon.</source>
        <translation>请从工作表“{sheet}”复制词语。同一单元格中的多个物种或多处地点以分号分隔。</translation>
    </message>
    <message>
        <source>Core areas</source>
        <translation>核心区</translation>
    </message>
    <message>
        <source>Core {core} lies outside raster {layer}. Nothing was computed. Use a raster that covers all cores, or leave this core out.</source>
        <translation>核心区 {core} 在栅格 {layer} 之外。未作任何计算。请使用覆盖所有核心区的栅格，或不纳入该核心区。</translation>
    </message>
    <message>
        <source>Core {core} lies where raster {layer} has no data, so that no way leaves it. Nothing was computed. Fill the holes of the raster, or leave this core out.</source>
        <translation>核心区 {core} 所在处的栅格 {layer} 没有数据，因此没有路径离开该核心区。未作任何计算。请填补栅格的空洞，或不纳入该核心区。</translation>
    </message>
    <message>
        <source>Core-area removal: the loss of a cell is the largest share, times its weight, that it has of what is left of any feature (Moilanen et al. 2005). Additive benefit: the fall of the weighted sum of the shares left, each raised to the exponent (Moilanen 2007).</source>
        <translation>核心区移除：像元的损失是该像元在任一保护要素剩余量中所占比例乘以权重的最大值（Moilanen et al. 2005）。加和收益：各保护要素剩余占比取指数后加权求和，损失为该和的下降量（Moilanen 2007）。</translation>
    </message>
    <message>
        <source>Cores given: {cores}. A corridor joins two. Nothing was computed. Add cores, or check that their names differ.</source>
        <translation>给出的核心区：{cores}。生态廊道连接两个核心区。未作任何计算。请添加核心区，或检查其名称是否不同。</translation>
    </message>
    <message>
        <source>Cores in two countries</source>
        <translation>分属两国的核心区</translation>
    </message>
    <message>
        <source>Cores on both sides of the demarcation line</source>
        <translation>分界线两侧的核心区</translation>
    </message>
    <message>
        <source>Cores whose country cannot be told, near a border or at sea: {cores}. They have no corridor across a border.</source>
        <translation>位于国界附近或海上、无法判断所在国家的核心区：{cores}。它们没有跨国界的生态廊道。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Corrected values (JSON)</source>
        <translation>更正值（JSON）</translation>
    </message>
    <message>
        <source>Corrected values are given, but the decision is not to correct. Nothing was changed. Choose the decision to correct, or leave the values out.</source>
        <translation>已给出更正值，但所作决定不是更正。未作任何更改。请选择更正，或不填更正值。</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>生态廊道</translation>
    </message>
    <message>
        <source>Corridor {corridor} crosses the 180th meridian. Nothing was computed. Cut it there into two corridors.</source>
        <translation>生态廊道 {corridor} 跨越180度经线。未作任何计算。请在该处将其切分为两条生态廊道。</translation>
    </message>
    <message>
        <source>Corridor {corridor} is a line without a width. Nothing was computed. Set BUFFER_KM, or give the layer a field width_km.</source>
        <translation>生态廊道 {corridor} 是没有宽度的线。未作任何计算。请设置 BUFFER_KM，或为图层添加字段 width_km。</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>生态廊道</translation>
    </message>
    <message>
        <source>Corridors by country</source>
        <translation>各国的生态廊道</translation>
    </message>
    <message>
        <source>Corridors by protected share (%)</source>
        <translation>按受保护占比显示的生态廊道（%）</translation>
    </message>
    <message>
        <source>Corridors come from INPUT, from RASTER, or from DATABASE alone. Nothing was computed. Give one of INPUT and RASTER, or the database.</source>
        <translation>生态廊道只能取自 INPUT、RASTER 或 DATABASE 其中之一。未作任何计算。请给出 INPUT 和 RASTER 之一，或只给出数据库。</translation>
    </message>
    <message>
        <source>Corridors found</source>
        <translation>找到的生态廊道</translation>
    </message>
    <message>
        <source>Corridors found: {corridors}</source>
        <translation>找到的生态廊道：{corridors}</translation>
    </message>
    <message>
        <source>Corridors found: {corridors}. The files are temporary: save the layers to keep.</source>
        <translation>找到的生态廊道：{corridors}。文件是临时的：需要保留的图层请另行保存。</translation>
    </message>
    <message>
        <source>Corridors more than 20 percent larger than asked for, because many of their cells cost the same: {wider} of {corridors}.</source>
        <translation>因许多像元成本相同，比所要求的大20%以上的生态廊道：{corridors} 条中的 {wider} 条。</translation>
    </message>
    <message>
        <source>Corridors named in publications, drawn as straight lines between the two ends known. The line is not the path of the animals.</source>
        <translation>出版物中提到的生态廊道，以直线连接已知的两端。该线不是动物的移动路径。</translation>
    </message>
    <message>
        <source>Corridors of the two Amur cats and key sites</source>
        <translation>东北虎和东北豹的生态廊道与关键地点</translation>
    </message>
    <message>
        <source>Corridors over countries and protected areas</source>
        <translation>生态廊道与国家和自然保护地的叠加</translation>
    </message>
    <message>
        <source>Corridors whose rank is the same under resistance contrasts of 10, 100 and 1000: {held} of {corridors}. Others depend on how resistance was scaled.</source>
        <translation>在阻力对比度10、100和1000下排名不变的生态廊道：{corridors} 条中的 {held} 条。其余的取决于阻力如何换算。</translation>
    </message>
    <message>
        <source>Corridors with countries, protected share, gaps, sites, barriers and records. The width of named corridors tells how exactly their place is known. Empty means not known or not surveyed.</source>
        <translation>生态廊道，附国家、受保护占比、保护空缺、地点、屏障和记录。已命名生态廊道的宽度表示其位置的已知精确程度。空值表示未知或未调查。</translation>
    </message>
    <message>
        <source>Corridors without a known place, listed without numbers: {corridors}.</source>
        <translation>位置未知的生态廊道，仅列出而不附数字：{corridors}。</translation>
    </message>
    <message>
        <source>Corridors: cost above the least (m at resistance 1)</source>
        <translation>生态廊道：超出最小成本的部分（以阻力1的米数计）</translation>
    </message>
    <message>
        <source>Corridors: {corridors}; across a border: {across}.</source>
        <translation>生态廊道：{corridors}；跨国界的：{across}。</translation>
    </message>
    <message>
        <source>Corridors: {corridors}; shapes near them: {shapes}. This takes about {seconds} s.</source>
        <translation>生态廊道：{corridors}；附近的图形：{shapes}。约需 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Cost (km)</source>
        <translation>成本（km）</translation>
    </message>
    <message>
        <source>Cost (m at resistance 1)</source>
        <translation>成本（以阻力1的米数计）</translation>
    </message>
    <message>
        <source>Cost (raster)</source>
        <translation>成本（栅格）</translation>
    </message>
    <message>
        <source>Cost from each core</source>
        <translation>距各核心区的成本</translation>
    </message>
    <message>
        <source>Cost from each core (m at resistance 1)</source>
        <translation>距各核心区的成本（以阻力1的米数计）</translation>
    </message>
    <message>
        <source>Cost from each core: {bands} bands and {megabytes} MB at most.</source>
        <translation>距各核心区的成本：{bands} 个波段，最多 {megabytes} MB。</translation>
    </message>
    <message>
        <source>Cost of a hectare. Without it the cost of a unit is its area in hectares.</source>
        <translation>每公顷的成本。留空则规划单元的成本为其面积（公顷）。</translation>
    </message>
    <message>
        <source>Cost of each unit of strength between a selected unit and another.</source>
        <translation>选中的规划单元与其他规划单元之间每单位强度的成本。</translation>
    </message>
    <message>
        <source>Cost of replacing each unit</source>
        <translation>各规划单元的替代成本</translation>
    </message>
    <message>
        <source>Count on the same days on both sides</source>
        <translation>两侧在相同日期计数</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已计数</translation>
    </message>
    <message>
        <source>Counted as {convention}. A month without a bar has no effort in the database.</source>
        <translation>计法：{convention}。没有柱形的月份，数据库中没有调查努力量。</translation>
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
        <source>Counted twice by that sum</source>
        <translation>该总和中重复计算的数量</translation>
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
        <source>Country as written</source>
        <translation>国家（原文写法）</translation>
    </message>
    <message>
        <source>Country of a unit</source>
        <translation>规划单元所在国家</translation>
    </message>
    <message>
        <source>Country of the office</source>
        <translation>机构所属国家</translation>
    </message>
    <message>
        <source>Country of the office that owns the data</source>
        <translation>数据所有机构的国家</translation>
    </message>
    <message>
        <source>Country that owns the data</source>
        <translation>数据所有国</translation>
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
        <source>Counts are added only where all of them lie within DAYS, from the first day to the last. Counts further apart stand beside each other with the days between them. Maxima, averages, parts of sites and rows of low confidence are never added, and a side without a count is not counted, which is not zero.</source>
        <translation>只有当计数从第一天到最后一天都在 DAYS 天之内时才会相加。相隔更久的计数并列显示，并注明相隔的天数。最大值、平均值、地点的部分计数和可信度低的行绝不相加；没有计数的一侧是未计数，而不是零。</translation>
    </message>
    <message>
        <source>Counts as published. Rows of one season are parts, maxima and totals side by side: never add them.</source>
        <translation>按发表原样给出的计数。同一季节的各行可能是部分值、最大值和总计并列：切勿相加。</translation>
    </message>
    <message>
        <source>Counts by country and species</source>
        <translation>按国家和物种统计的计数</translation>
    </message>
    <message>
        <source>Counts left out: {counts}. {reason}</source>
        <translation>未纳入的计数：{counts}。{reason}</translation>
    </message>
    <message>
        <source>Counts not known to be complete</source>
        <translation>完整性未知的计数</translation>
    </message>
    <message>
        <source>Counts of both sides on the same days: none is published. Where both offices import theirs, the joint view adds them.</source>
        <translation>两侧相同日期的计数：没有已发表的。两个机构都导入各自的计数后，联合查看会将其相加。</translation>
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
        <source>Counts of the area's sites</source>
        <translation>区域内各地点的计数</translation>
    </message>
    <message>
        <source>Counts of the site</source>
        <translation>地点的计数</translation>
    </message>
    <message>
        <source>Counts of two sides that cannot be added</source>
        <translation>两侧之间无法相加的计数</translation>
    </message>
    <message>
        <source>Counts per species</source>
        <translation>各物种的计数</translation>
    </message>
    <message>
        <source>Counts per species and season</source>
        <translation>各物种各季节的计数</translation>
    </message>
    <message>
        <source>Counts side by side</source>
        <translation>计数对照</translation>
    </message>
    <message>
        <source>Counts used</source>
        <translation>使用的计数</translation>
    </message>
    <message>
        <source>Counts without a day of import, which are not called new: {number}.</source>
        <translation>没有导入日期因而不算作新增的计数：{number}。</translation>
    </message>
    <message>
        <source>Counts: the newest three seasons and the largest of each</source>
        <translation>计数：最近三个季节的计数及历来最大计数</translation>
    </message>
    <message>
        <source>Covariate</source>
        <translation>协变量</translation>
    </message>
    <message>
        <source>Covariate {field} has one and the same value everywhere. Nothing was computed. Leave it out.</source>
        <translation>协变量 {field} 处处为同一值。未作任何计算。请不纳入该协变量。</translation>
    </message>
    <message>
        <source>Covariate {layer} has one and the same value at all presences and background. Nothing was computed. Leave it out.</source>
        <translation>协变量 {layer} 在所有出现点和背景点上均为同一值。未作任何计算。请不纳入该协变量。</translation>
    </message>
    <message>
        <source>Covariates</source>
        <translation>协变量</translation>
    </message>
    <message>
        <source>Covariates (rasters)</source>
        <translation>协变量（栅格）</translation>
    </message>
    <message>
        <source>Covariates at the borders</source>
        <translation>国界处的协变量</translation>
    </message>
    <message>
        <source>Covariates of detection</source>
        <translation>探测的协变量</translation>
    </message>
    <message>
        <source>Covariates of use</source>
        <translation>利用的协变量</translation>
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
        <source>Criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Criteria (JSON)</source>
        <translation>标准（JSON）</translation>
    </message>
    <message>
        <source>Criteria and a layer to compare with were both given. Nothing was computed. Leave one of them.</source>
        <translation>同时给出了标准和供比较的图层。未作任何计算。请只保留其一。</translation>
    </message>
    <message>
        <source>Criteria judged: {criteria}. Nothing was computed. Judge from 2 to {most} criteria.</source>
        <translation>已评判的标准：{criteria}。未作任何计算。请评判2～{most} 项标准。</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation>达到的标准</translation>
    </message>
    <message>
        <source>Criteria met by one edition of the 1 % level and not by another.</source>
        <translation>依1%标准值的某一版次达到、依另一版次未达到的标准。</translation>
    </message>
    <message>
        <source>Criteria that are not decided, by what is missing</source>
        <translation>尚未判定的标准，按缺少的内容列出</translation>
    </message>
    <message>
        <source>Criteria that get these weights. Without them each is a benefit, normalised by min_max.</source>
        <translation>采用这些权重的标准。留空则每项标准均为效益型，按 min_max 归一化。</translation>
    </message>
    <message>
        <source>Criteria that these data cannot decide</source>
        <translation>这些数据无法判定的标准</translation>
    </message>
    <message>
        <source>Criteria to compare with (JSON)</source>
        <translation>供比较的标准（JSON）</translation>
    </message>
    <message>
        <source>Criteria with weights (JSON)</source>
        <translation>带权重的标准（JSON）</translation>
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
        <source>Crops</source>
        <translation>作物种植</translation>
    </message>
    <message>
        <source>Cross-validation found no minimum; the reference bandwidth was taken.</source>
        <translation>交叉验证未找到最小值；已采用参考带宽。</translation>
    </message>
    <message>
        <source>Crossing rates</source>
        <translation>跨境移动率</translation>
    </message>
    <message>
        <source>Crossing rates with effort</source>
        <translation>计入努力量的跨境移动率</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>跨境移动</translation>
    </message>
    <message>
        <source>Crossings along the border</source>
        <translation>沿国界的跨境移动</translation>
    </message>
    <message>
        <source>Crossings along the border (HTML)</source>
        <translation>沿国界的跨境移动（HTML）</translation>
    </message>
    <message>
        <source>Crossings and effort of each segment. Lines only where the office has a boundary layer of its own.</source>
        <translation>各分段的跨境移动次数和调查努力量。只有机构有自己的边界图层时才有线。</translation>
    </message>
    <message>
        <source>Crossings and passages between sides that share no line, and so lie on no segment: {crossings}.</source>
        <translation>两侧没有共同的线、因而不在任何分段上的跨境移动和穿越分界线：{crossings}。</translation>
    </message>
    <message>
        <source>Crossings at least</source>
        <translation>跨境移动次数（至少）</translation>
    </message>
    <message>
        <source>Crossings at least, of certain identity, in all records</source>
        <translation>跨境移动次数（至少；个体识别为“确定”，全部记录）</translation>
    </message>
    <message>
        <source>Crossings at least: {crossings}; with probable identity: {probable}; passages of the demarcation line: {demarcation}; ambiguous, not counted: {ambiguous}.</source>
        <translation>跨境移动次数（至少）：{crossings}；含个体识别为“很可能”的：{probable}；穿越分界线：{demarcation}；存疑、不计数：{ambiguous}。</translation>
    </message>
    <message>
        <source>Crossings at least: {seen}; expected with those that nobody saw: {expected}; per year of an animal: {rate}.</source>
        <translation>跨境移动次数（至少）：{seen}；计入无人见到者的预期次数：{expected}；每只动物每年的比率：{rate}。</translation>
    </message>
    <message>
        <source>Crossings between sides without a common line</source>
        <translation>没有共同线的两侧之间的跨境移动</translation>
    </message>
    <message>
        <source>Crossings by month</source>
        <translation>按月统计的跨境移动</translation>
    </message>
    <message>
        <source>Crossings by segment (at least)</source>
        <translation>按分段统计的跨境移动次数（至少）</translation>
    </message>
    <message>
        <source>Crossings expected</source>
        <translation>预期跨境移动次数</translation>
    </message>
    <message>
        <source>Crossings of the latest run: {shown} of {all}. Double click zooms to the crossing.</source>
        <translation>最近一次运行的跨境移动：{shown} / {all}。双击可缩放到该次跨境移动。</translation>
    </message>
    <message>
        <source>Crossings of the period with ambiguous evidence or an unknown side, in no sum: {number}.</source>
        <translation>时段内证据存疑或国界哪一侧未知的跨境移动，不计入任何合计：{number}。</translation>
    </message>
    <message>
        <source>Crossings or passages, at least</source>
        <translation>跨境移动或穿越分界线次数（至少）</translation>
    </message>
    <message>
        <source>Crossings per 1000 trap-days of both sides</source>
        <translation>两侧每1000个相机工作日的跨境移动次数</translation>
    </message>
    <message>
        <source>Crossings per year</source>
        <translation>每年跨境移动次数</translation>
    </message>
    <message>
        <source>Crossings per year on the first side</source>
        <translation>在第一侧停留期间每年的跨境移动次数</translation>
    </message>
    <message>
        <source>Crossings spread over border segments: {crossings}; segments: {segments}; crossings and passages between sides without a common line: {elsewhere}.</source>
        <translation>已分配到国界分段的跨境移动次数：{crossings}；分段：{segments}；没有共同线的两侧之间的跨境移动和穿越分界线：{elsewhere}。</translation>
    </message>
    <message>
        <source>Crossings spread over segments</source>
        <translation>已分配到分段的跨境移动次数</translation>
    </message>
    <message>
        <source>Crossings with probable identity: {seen}; expected with those that nobody saw: {expected}; per year of an animal: {rate}.</source>
        <translation>跨境移动次数（含个体识别为“很可能”的）：{seen}；计入无人见到者的预期次数：{expected}；每只动物每年的比率：{rate}。</translation>
    </message>
    <message>
        <source>Crossings without a way of least cost: {crossings}. Raster {layer} has no data at one end or no cells with data between the ends. Use a raster that covers both sides alike.</source>
        <translation>没有最小成本路径的跨境移动：{crossings}。栅格 {layer} 在一端没有数据，或两端之间没有有数据的像元。请使用同样覆盖两侧的栅格。</translation>
    </message>
    <message>
        <source>Cumulative current</source>
        <translation>累积电流</translation>
    </message>
    <message>
        <source>Cumulative current (A)</source>
        <translation>累积电流（A）</translation>
    </message>
    <message>
        <source>Cumulative current by flow potential: above 1 movement is concentrated.</source>
        <translation>累积电流除以流动潜势：大于1表示移动集中。</translation>
    </message>
    <message>
        <source>Current (A)</source>
        <translation>电流（A）</translation>
    </message>
    <message>
        <source>Current (raster)</source>
        <translation>电流（栅格）</translation>
    </message>
    <message>
        <source>Current by protection</source>
        <translation>电流与保护状况</translation>
    </message>
    <message>
        <source>Current by protection needs RASTER, polygons of protected areas and a PERCENTILE of 50 or more. Nothing was computed. Give them, or leave this output out.</source>
        <translation>“电流与保护状况”需要 RASTER、自然保护地多边形以及不小于50的 PERCENTILE。未作任何计算。请给出这些输入，或省略该项输出。</translation>
    </message>
    <message>
        <source>Current flow between cores</source>
        <translation>核心区之间的电流</translation>
    </message>
    <message>
        <source>Current flow in all directions</source>
        <translation>所有方向的电流</translation>
    </message>
    <message>
        <source>Cuts each border into segments of a chosen length and spreads every crossing of individuals over them as exactly 1, so that the segments sum to the number of crossings. The trap-days of stations no farther than 40 km, each at its nearest segment, stand beside them.</source>
        <translation>将各国界按所选长度分段，把个体的每次跨境移动分配到各分段，每次合计恰为1，因此各分段之和等于跨境移动次数。距国界不超过40千米的位点的相机工作日计入最近的分段，并列显示。</translation>
    </message>
    <message>
        <source>DNA samples among them</source>
        <translation>其中的 DNA 样品</translation>
    </message>
    <message>
        <source>DNA samples used: {used} of {samples}. Crossings at least with a sample at one end: {crossings}.</source>
        <translation>使用的 DNA 样品：{samples} 份中的 {used} 份。一端为样品的跨境移动次数（至少）：{crossings}。</translation>
    </message>
    <message>
        <source>DNA: tables of samples and genotypes, Genepop and GenAlEx. Example: INPUT genotypes.txt, FORMAT genepop. Sizes of alleles stay as the laboratory wrote them.</source>
        <translation>DNA：样品和基因型表格、Genepop 和 GenAlEx。示例：INPUT genotypes.txt，FORMAT genepop。等位基因的片段大小保持实验室的原值。</translation>
    </message>
    <message>
        <source>Dams and use of water</source>
        <translation>筑坝与用水</translation>
    </message>
    <message>
        <source>Darwin Core Archive</source>
        <translation>Darwin Core 存档</translation>
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
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Data sets: {datasets}</source>
        <translation>数据集：{datasets}</translation>
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
        <source>Database {file} has the older schema version {found}; this plugin needs version {known}. Nothing was changed. Run “Create conservation database” on this file: it adds what is new and keeps every row.</source>
        <translation>数据库 {file} 的结构版本 {found} 较旧，本插件需要版本 {known}。未作任何更改。请对该文件运行“创建保护数据库”：它会添加新内容并保留所有行。</translation>
    </message>
    <message>
        <source>Database {file} holds no genotype of species {species}. Nothing was compared. Import samples and genotypes first, or choose another species.</source>
        <translation>数据库 {file} 中没有物种 {species} 的基因型。未作任何比较。请先导入样品和基因型，或选择其他物种。</translation>
    </message>
    <message>
        <source>Database {file} is locked by another program. Nothing was changed. End the edit session there, then try again.</source>
        <translation>数据库 {file} 已由其他程序锁定，未作任何更改。请在该程序中结束编辑，然后重试。</translation>
    </message>
    <message>
        <source>Database {file} lists no species, so the ranges are not known. Nothing was computed. Run “Load flagship species layers” first.</source>
        <translation>数据库 {file} 中没有任何物种，因此分布区未知。未作任何计算。请先运行“加载旗舰物种图层”。</translation>
    </message>
    <message>
        <source>Database {file} lists no study area. Nothing was computed. Run “Load flagship species layers” first, or add areas of your own to the table study_areas.</source>
        <translation>数据库 {file} 中没有任何研究区。未作任何计算。请先运行“加载旗舰物种图层”，或在表 study_areas 中添加自己的区域。</translation>
    </message>
    <message>
        <source>Database {file} refused the change: {detail}. Nothing was changed.</source>
        <translation>数据库 {file} 拒绝了更改：{detail}。未作任何更改。</translation>
    </message>
    <message>
        <source>Database {file} was brought from schema version {before} to version {version}. Every row was kept.</source>
        <translation>数据库 {file} 已从结构版本 {before} 升级到版本 {version}。所有行均已保留。</translation>
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
        <source>Date of consent</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Datum or map shift</source>
        <translation>基准面或地图偏移</translation>
    </message>
    <message>
        <source>Dauria</source>
        <translation>达乌里</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Days are counted in one of four ways: days of 24 hours, nights, or calendar days with set-up and retrieval as half days (camtrapR 2.1 and later) or as whole days (camtrapR before 2.1). Opposed cameras of a station count once.</source>
        <translation>天数有四种计法：按24小时为一天、按夜、按日历日且安装日和回收日计半天（camtrapR 2.1及以后），或按日历日且安装日和回收日计整天（camtrapR 2.1之前）。同一位点对拍的相机只计一次。</translation>
    </message>
    <message>
        <source>Days from first to last</source>
        <translation>从第一天到最后一天的天数</translation>
    </message>
    <message>
        <source>Days of 24 hours, nights, or calendar days with set-up and retrieval as half days or as whole days (both conventions of camtrapR).</source>
        <translation>按24小时为一天、按夜，或按日历日且安装日和回收日计半天或整天（camtrapR 的两种惯例）。</translation>
    </message>
    <message>
        <source>Days of an occasion</source>
        <translation>抽样时段的天数</translation>
    </message>
    <message>
        <source>Days of cameras and hair traps</source>
        <translation>相机和毛发陷阱的工作天数</translation>
    </message>
    <message>
        <source>Days of effort</source>
        <translation>努力量天数</translation>
    </message>
    <message>
        <source>Days of survey effort by month and country</source>
        <translation>按月和国家统计的调查努力量天数</translation>
    </message>
    <message>
        <source>Days within which counts are added</source>
        <translation>计数可相加的天数范围</translation>
    </message>
    <message>
        <source>Decide on two codes of two agencies instead</source>
        <translation>改为对两个机构的两个代码作决定</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Decided by {reviewer}, {day}. {note}</source>
        <translation>由 {reviewer} 决定，{day}。{note}</translation>
    </message>
    <message>
        <source>Decided criteria, by the current edition of the 1 % level</source>
        <translation>已判定的标准，依1%标准值的现行版次</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decision: {decision}; by {reviewer}, {day}. {note}</source>
        <translation>决定：{decision}；审核人：{reviewer}，{day}。{note}</translation>
    </message>
    <message>
        <source>Decisions have the columns agency_a, code_a, agency_b, code_b, decision (same, different, unsure, undone) and reviewer, and if known flank, method (photo, genotype, ring, transmitter, expert), decided and note. They are kept as events; the same row again adds nothing, and “undone” takes back the last decision of the reviewer on the pair.</source>
        <translation>决定表的列为 agency_a、code_a、agency_b、code_b、decision（same、different、unsure、undone）和 reviewer；如已知，还可有 flank、method（photo、genotype、ring、transmitter、expert）、decided 和 note。各项决定作为事件保存；重复导入同一行不会增加任何内容，“undone”收回该审核人对这一对的最近一项决定。</translation>
    </message>
    <message>
        <source>Decisions kept</source>
        <translation>已保存的决定数</translation>
    </message>
    <message>
        <source>Decisions kept: {reviewed}.</source>
        <translation>已保存的决定：{reviewed}。</translation>
    </message>
    <message>
        <source>Decisions of reviewers (CSV)</source>
        <translation>审核人的决定（CSV）</translation>
    </message>
    <message>
        <source>Decisions survive a new import of the same data and a newer export of it.</source>
        <translation>再次导入同一数据或其更新的导出文件后，所作决定仍然有效。</translation>
    </message>
    <message>
        <source>Declared side of the border, side of a barrier, period of collection, or a column of the samples.</source>
        <translation>声明的国界一侧、屏障的一侧、采集时段，或样品的列。</translation>
    </message>
    <message>
        <source>Defaults: occasions of a month; the whole time of the records; rates estimated again with wrong identities added, 2 and 15 % of the records, for the snow leopard 12.5 % (Johansson et al. 2020).</source>
        <translation>默认值：抽样时段为一个月；使用记录的全部时间；另在加入 2% 和 15% 错误个体识别的记录后重新估计比率，雪豹为 12.5%（Johansson et al. 2020）。</translation>
    </message>
    <message>
        <source>Defaults: proximity detectors, half-normal, one density everywhere. Left empty, the buffer is widened until it is four times sigma and half as much again changes the sampled area by less than 1 percent; the spacing is at most 0.6 of sigma. The effort of a station is in days, so detection is that of a day.</source>
        <translation>默认值：proximity 类探测器、半正态函数、各处密度相同。缓冲区留空时逐步加宽，直至达到 sigma 的四倍，且再加宽一半时抽样面积的变化不足1%；间距不超过 sigma 的0.6倍。位点的努力量以天计，因此探测概率为每天的概率。</translation>
    </message>
    <message>
        <source>Defaults: the decision is “unsure”, the method “photo”, the flank “unknown”. A photo without a known flank makes a possible identity at most.</source>
        <translation>默认值：决定为“unsure”，方法为“photo”，体侧为“unknown”。体侧未知的照片，个体识别最高只能为“可能”。</translation>
    </message>
    <message>
        <source>Defects of the forms</source>
        <translation>评估表的缺陷</translation>
    </message>
    <message>
        <source>Delete the database of the exercise before real work begins.</source>
        <translation>实际工作开始前，请删除练习用的数据库。</translation>
    </message>
    <message>
        <source>Demarcation line (km)</source>
        <translation>分界线（km）</translation>
    </message>
    <message>
        <source>Demarcation line closed (km)</source>
        <translation>分界线封闭段（km）</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Density by country</source>
        <translation>各国的密度</translation>
    </message>
    <message>
        <source>Density by session</source>
        <translation>各调查期的密度</translation>
    </message>
    <message>
        <source>Density of {species}</source>
        <translation>{species} 的密度</translation>
    </message>
    <message>
        <source>Density on both sides of the border</source>
        <translation>国界两侧的密度</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>相机布设</translation>
    </message>
    <message>
        <source>Deployment {deployment} cannot be rejected, because records stand on it. Nothing was changed. Correct the deployment, or reject its records first.</source>
        <translation>相机布设 {deployment} 有记录以其为依据，无法剔除。未作任何更改。请更正该相机布设，或先剔除其记录。</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>相机布设</translation>
    </message>
    <message>
        <source>Deployments whose end is not known and was taken from the last record: {guessed}; whose effort is not known: {unknown}; without any record: {silent}.</source>
        <translation>结束时间未知、以最后一条记录代替的相机布设：{guessed}；调查努力量未知的：{unknown}；没有任何记录的：{silent}。</translation>
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
        <source>Detection by one visit</source>
        <translation>单次调查的探测概率</translation>
    </message>
    <message>
        <source>Detection by session</source>
        <translation>各调查期的探测概率</translation>
    </message>
    <message>
        <source>Detection by sex</source>
        <translation>探测概率因性别而异</translation>
    </message>
    <message>
        <source>Detection function</source>
        <translation>探测函数</translation>
    </message>
    <message>
        <source>Detection functions compared</source>
        <translation>探测函数的比较</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>探测记录</translation>
    </message>
    <message>
        <source>Detections by cameras</source>
        <translation>相机探测记录</translation>
    </message>
    <message>
        <source>Detections by individual code, declared side of the border, grid cell and period, with the survey effort of pseudonymous stations.</source>
        <translation>按个体代码、声明的国界一侧、网格和时段列出的探测记录，以及使用化名的位点的调查努力量。</translation>
    </message>
    <message>
        <source>Deviation of the number by place</source>
        <translation>数值因位置产生的偏差</translation>
    </message>
    <message>
        <source>Differences between groups</source>
        <translation>组间差异</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Different animals</source>
        <translation>不同的动物</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Diseases of unknown cause</source>
        <translation>病因不明的疾病</translation>
    </message>
    <message>
        <source>Dispersal distance (m)</source>
        <translation>扩散距离（米）</translation>
    </message>
    <message>
        <source>Dispersal spreads a raster over its neighbourhood by a negative exponential kernel before the ranking, so that clumped places gain. Protected areas are a mask of two levels: outside goes first.</source>
        <translation>扩散是指排序之前，以负指数核将栅格值扩散到其邻域，使聚集的位置得益。自然保护地为两级掩膜：先移除其外的像元。</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>距离（km）</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>距离（m）</translation>
    </message>
    <message>
        <source>Distance around the region (m)</source>
        <translation>区域周围的距离（米）</translation>
    </message>
    <message>
        <source>Distance from the border</source>
        <translation>距国界的距离</translation>
    </message>
    <message>
        <source>Distance from the border (km)</source>
        <translation>距国界的距离（千米）</translation>
    </message>
    <message>
        <source>Distance not known</source>
        <translation>距离未知</translation>
    </message>
    <message>
        <source>Distance of Nei (1978)</source>
        <translation>Nei（1978）遗传距离</translation>
    </message>
    <message>
        <source>Distances are measured between</source>
        <translation>距离的量算起止点</translation>
    </message>
    <message>
        <source>Distances from the border, rising from 0. The last edge begins the open band.</source>
        <translation>距国界的距离，从0起递增。最后一个界限为开放距离带的起点。</translation>
    </message>
    <message>
        <source>Distribution is shown as half-degree cells with a listed site or record; it is not a range. Corridors are schematic lines between two named ends; those without two ends are in the table only.</source>
        <translation>分布以有已列地点或记录的半度网格表示，并非分布区。生态廊道是已命名两端之间的示意线；两端不全的只列在表中。</translation>
    </message>
    <message>
        <source>Disturbance by people</source>
        <translation>人为干扰</translation>
    </message>
    <message>
        <source>Diversity by group</source>
        <translation>各组的多样性</translation>
    </message>
    <message>
        <source>Do not use the model in a country where its test fails, or on cells outside its conditions.</source>
        <translation>模型在某国的检验未通过时，请勿在该国使用；也请勿在超出模型条件范围的像元上使用。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Draft from the conservation database; not the official form.</source>
        <translation>由保护数据库生成的草稿，不是官方表格。</translation>
    </message>
    <message>
        <source>Draw habitats</source>
        <translation>勾绘栖息地</translation>
    </message>
    <message>
        <source>Draw or load the boundary of the site into table sites.</source>
        <translation>在表 sites 中勾绘或加载该地点的边界。</translation>
    </message>
    <message>
        <source>Draw polygons and fill in the form of each. Save the layer, then run “Check a habitat map”.</source>
        <translation>请勾绘多边形，并填写每个多边形的表单。保存图层后，运行“检查栖息地地图”。</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已勾绘</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽取次数</translation>
    </message>
    <message>
        <source>Draws the home range of each animal from its records at exact places, tells its area, and how much of it lies in which country. Every animal has a range or stands in the table of those without one, with its reason.</source>
        <translation>由每只动物位置精确的记录绘制其家域，给出面积及各国所占的比例。每只动物要么有家域，要么连同原因列入没有家域的动物表。</translation>
    </message>
    <message>
        <source>Drone imagery</source>
        <translation>无人机影像</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>等位基因丢失</translation>
    </message>
    <message>
        <source>Dropout, false alleles, quality index and P(ID) by locus.</source>
        <translation>各位点的等位基因丢失、假等位基因、质量指数和 P(ID)。</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Droughts</source>
        <translation>干旱</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Duplicate across data sets</source>
        <translation>跨数据集重复</translation>
    </message>
    <message>
        <source>Duplicate in its data set</source>
        <translation>数据集内重复</translation>
    </message>
    <message>
        <source>E-mail of the contact</source>
        <translation>联系人电子邮箱</translation>
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
        <source>ECM: every animal of a closed population is as likely to leave a sample that is found.</source>
        <translation>ECM：封闭种群中每只动物留下可找到样品的可能性相同。</translation>
    </message>
    <message>
        <source>ESA WorldCover classes</source>
        <translation>ESA WorldCover 类别</translation>
    </message>
    <message>
        <source>Each animal counted once</source>
        <translation>每只动物只计一次</translation>
    </message>
    <message>
        <source>Each animal counts once in each group, by its sample with the most loci. Run “Match genotypes” first, so that an animal sampled often does not count often. Groups of fewer than five animals are left out and named in the log.</source>
        <translation>每只动物在每组中只计一次，取其位点最多的样品。请先运行“匹配基因型”，以免多次采样的动物重复计入。不足五只动物的组不列入，并在日志中注明。</translation>
    </message>
    <message>
        <source>Each animal counts once in each group, by its sample with the most loci. Samples that are linked to no animal count as one each.</source>
        <translation>每只动物在每组中只计一次，取其位点最多的样品。未关联到任何动物的样品各计为一只。</translation>
    </message>
    <message>
        <source>Each animal is counted once, by its codes and sides. National numbers are never added up, because an animal seen in two countries would count twice.</source>
        <translation>按代码和所在一侧，每只动物只计一次。各国的数字绝不相加，因为在两国见到的动物会重复计算。</translation>
    </message>
    <message>
        <source>Each animal without a range, with its reason.</source>
        <translation>每只没有家域的动物及其原因。</translation>
    </message>
    <message>
        <source>Each cat has its own table of resistances.</source>
        <translation>每种大型猫科动物有各自的阻力表。</translation>
    </message>
    <message>
        <source>Each cell of a raster counts with the exact share of it that lies in the unit, and with its true area, so that rasters in degrees or in any projection may be mixed. Where a raster has no data a unit holds 0 of it; the table of features tells how many units that are.</source>
        <translation>栅格的每个像元按其位于规划单元内的精确比例和真实面积计入，因此以度为单位或采用任何投影的栅格可以混用。栅格没有数据处，规划单元所含的量为0；保护要素表列出此类规划单元的数量。</translation>
    </message>
    <message>
        <source>Each crossing adds exactly 1 over all segments; segments below 0.005 have no row.</source>
        <translation>每次跨境移动在所有分段上的合计恰为1；低于0.005的分段不列出。</translation>
    </message>
    <message>
        <source>Each crossing of certain identity adds exactly 1 over all segments. Not surveyed means that the database has no effort and no crossing there.</source>
        <translation>每次个体识别为“确定”的跨境移动在所有分段上的合计恰为1。“未调查”表示数据库中该处既没有努力量，也没有跨境移动。</translation>
    </message>
    <message>
        <source>Each data set has codes of its own</source>
        <translation>各数据集使用各自的代码</translation>
    </message>
    <message>
        <source>Each edition of a population's 1 % level is tested, and verdicts that differ between editions are listed. A Ramsar sheet needs the official level; the levels that come with the plugin are derived from published estimates.</source>
        <translation>种群1%标准值的每个版次都会检验，并列出各版次间不同的判定结果。拉姆萨尔信息表须用官方标准值；随插件提供的标准值由已发表的估计值推算。</translation>
    </message>
    <message>
        <source>Each feature with total, target, what is held, and its part in each country.</source>
        <translation>每个保护要素的总量、目标量、已纳入量，以及在各国的部分。</translation>
    </message>
    <message>
        <source>Each finding at the place of its record, with the sentence that says why. Exact places: not to be passed on.</source>
        <translation>每个检出项显示在其记录的位置，并附说明原因的一句话。含精确位置：不得外传。</translation>
    </message>
    <message>
        <source>Each further solution avoids the units of those before.</source>
        <translation>此后的每个解避开先前各解中的规划单元。</translation>
    </message>
    <message>
        <source>Each number in brackets in the report leads to this list. It names the rows of the database that the figure comes from, by their ids. In a line of a table, a figure without a number comes from the rows of the number before it.</source>
        <translation>报告中括号内的每个编号都指向此列表，列表用标识号列出数值所依据的数据库各行。表格同一行中没有编号的数值，来自其前一个编号所指的各行。</translation>
    </message>
    <message>
        <source>Each number is of the larger of the two lists by itself.</source>
        <translation>每个数字各自取自两份名录中较大的一份。</translation>
    </message>
    <message>
        <source>Each part is the share of one criterion in the score of a site.</source>
        <translation>每一部分是一项标准在地点得分中的占比。</translation>
    </message>
    <message>
        <source>Each record is shared or withheld for one reason: the first that holds of those that the plugin asks.</source>
        <translation>每条记录的共享或不予提供只依据一个原因，即插件逐项判断时首个成立的原因。</translation>
    </message>
    <message>
        <source>Each record that makes no crossing, with its reason.</source>
        <translation>所有未构成跨境移动的记录及其原因。</translation>
    </message>
    <message>
        <source>Each row is what one source says. Areas of several rows may overlap: do not add them up.</source>
        <translation>每一行是一个来源的说法。多行的面积可能有重叠：请勿相加。</translation>
    </message>
    <message>
        <source>Each row names its source and how sure it is. Rows of low confidence have a hollow symbol. Rows that the office added itself stay.</source>
        <translation>每一行都注明来源和可信度。可信度低的行用空心符号表示。机构自行添加的行会保留。</translation>
    </message>
    <message>
        <source>Each session has its own values. Otherwise all sessions have the same.</source>
        <translation>各调查期有各自的值。否则所有调查期采用相同的值。</translation>
    </message>
    <message>
        <source>Each sheet has one row for each site and year, number, habitat, threat, stakeholder or recommendation. Rows that you leave blank are not read.</source>
        <translation>在各工作表中，每处地点和年份、每个数量、每处栖息地、每项威胁、每个利益相关方或每条建议占一行。留空的行不读取。</translation>
    </message>
    <message>
        <source>Each side has its own density, in one fit. Otherwise one density holds everywhere.</source>
        <translation>各侧有各自的密度，在同一次拟合中得出。否则各处采用同一密度。</translation>
    </message>
    <message>
        <source>Each site is linked to the nearest sites of its population in the following season; distances are geodesic.</source>
        <translation>每处地点与其种群下一季节最近的地点相连；距离为测地线距离。</translation>
    </message>
    <message>
        <source>Each station in each occasion: days of effort, animals and detections.</source>
        <translation>各位点在各抽样时段的努力量天数、动物和探测记录。</translation>
    </message>
    <message>
        <source>Each step can be clicked in QGIS or run by the commands below it. In commands, write whole paths in place of the names of files; on Debian 12 the program is called qgis_process.bin.</source>
        <translation>每一步都可在 QGIS 中点击完成，也可用其下方的命令运行。在命令中，请用完整路径代替文件名；在 Debian 12 上，程序名为 qgis_process.bin。</translation>
    </message>
    <message>
        <source>Each step is an algorithm of its own that can be run alone or placed in a model of the office's own.</source>
        <translation>每一步都是独立的算法，可单独运行，也可放入机构自建的模型。</translation>
    </message>
    <message>
        <source>Each test has a level: off, info (noted), flag (kept and shown), reject (the record moves into the table of issues and returns once the test no longer rejects it). Each finding says why, with its numbers.</source>
        <translation>每项检验有一个级别：off（关闭）、info（仅记录）、flag（保留并显示）、reject（记录移入问题表，检验不再剔除时恢复）。每个检出项都说明原因并给出数值。</translation>
    </message>
    <message>
        <source>Each with its file, sheet, row, column and reason.</source>
        <translation>逐项列出所在的文件、工作表、行、列和原因。</translation>
    </message>
    <message>
        <source>Each with its log-likelihood and AICc.</source>
        <translation>各附对数似然值和 AICc。</translation>
    </message>
    <message>
        <source>Earthquakes and tsunamis</source>
        <translation>地震与海啸</translation>
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
        <source>Ecological character</source>
        <translation>生态特征</translation>
    </message>
    <message>
        <source>Ecosystem services</source>
        <translation>生态系统服务</translation>
    </message>
    <message>
        <source>Edges of the distance bands (km)</source>
        <translation>距离带的界限（千米）</translation>
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
        <source>Effective mesh size</source>
        <translation>有效网格大小</translation>
    </message>
    <message>
        <source>Effective resistances</source>
        <translation>有效电阻</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>调查努力量</translation>
    </message>
    <message>
        <source>Effort (raster)</source>
        <translation>调查努力量（栅格）</translation>
    </message>
    <message>
        <source>Effort and animals seen by country</source>
        <translation>按国家统计的努力量和见到的动物</translation>
    </message>
    <message>
        <source>Effort and records shared</source>
        <translation>已共享调查努力量和记录</translation>
    </message>
    <message>
        <source>Effort and target group were both given. Nothing was computed. Choose one of them: both correct the same bias.</source>
        <translation>同时给出了努力量和目标类群。未作任何计算。请选择其一：两者校正的是同一种偏差。</translation>
    </message>
    <message>
        <source>Effort by country, band and year</source>
        <translation>按国家、距离带和年份统计的调查努力量</translation>
    </message>
    <message>
        <source>Effort by method and unit</source>
        <translation>按方法和单位统计的调查努力量</translation>
    </message>
    <message>
        <source>Effort in the occasions</source>
        <translation>各抽样时段的努力量</translation>
    </message>
    <message>
        <source>Effort is that of methods that can find the species, wherever in the country. Records are detections, samples and counts.</source>
        <translation>调查努力量指能够发现该物种的方法的努力量，不限于该国的某一地区。记录包括探测记录、样品和计数。</translation>
    </message>
    <message>
        <source>Effort on each side</source>
        <translation>各侧的调查努力量</translation>
    </message>
    <message>
        <source>Effort shared, no record of the species</source>
        <translation>已共享调查努力量，没有该物种的记录</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>海拔</translation>
    </message>
    <message>
        <source>Elevation (raster)</source>
        <translation>高程（栅格）</translation>
    </message>
    <message>
        <source>Else those of the database.</source>
        <translation>留空则采用数据库中的。</translation>
    </message>
    <message>
        <source>Empty parts</source>
        <translation>空缺的部分</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>文本编码</translation>
    </message>
    <message>
        <source>End (date and time)</source>
        <translation>结束（日期和时间）</translation>
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
        <source>Energy and mining</source>
        <translation>能源与采矿</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Equal codes are a proposal</source>
        <translation>相同代码仅为建议</translation>
    </message>
    <message>
        <source>Equal codes of two agencies count as different animals here, unless a person called them the same.</source>
        <translation>两个机构的相同代码在此按不同动物计，除非有人判定为同一只。</translation>
    </message>
    <message>
        <source>Equal codes of two agencies count as one animal in this table. This is a proposal: agencies may give one code to different animals, and a person has to confirm it.</source>
        <translation>两个机构的相同代码在此表中按一只动物计。这只是建议：不同机构可能给不同的动物同一代码，须由人确认。</translation>
    </message>
    <message>
        <source>Equal codes of two agencies count once in the joint minimum. Only a person joins them.</source>
        <translation>两个机构的相同代码在联合最小值中只计一次。只有人才能将其合并。</translation>
    </message>
    <message>
        <source>Equal coordinates</source>
        <translation>坐标相等</translation>
    </message>
    <message>
        <source>Equal-area, in metres. Without it one is made around the middle of the study area.</source>
        <translation>等积投影，以米为单位。留空则以研究区中部为中心生成。</translation>
    </message>
    <message>
        <source>Equilibrium by the exact test, held to 5 percent over the loci of a group together (Holm 1979). A lack of heterozygotes at all loci of scat samples points to allelic dropout, at one locus to a null allele.</source>
        <translation>以精确检验判断平衡，对同一组的所有位点合并控制在5%水平（Holm 1979）。粪便样品若所有位点都缺少杂合子，表明可能有等位基因丢失；若仅一个位点如此，表明可能有无效等位基因。</translation>
    </message>
    <message>
        <source>Equivalent connected area (ha)</source>
        <translation>等效连通面积（公顷）</translation>
    </message>
    <message>
        <source>Equivalent connected area: one patch of this size would be as well connected</source>
        <translation>等效连通面积：此面积的单个斑块具有同样的连通程度</translation>
    </message>
    <message>
        <source>Equivalent connected area: {eca}. Of the connected sum, {across} percent joins two countries.</source>
        <translation>等效连通面积：{eca}。在连通总和中，{across}% 连接两个国家。</translation>
    </message>
    <message>
        <source>Errors after Broquet and Petit (2004), quality index after Miquel et al. (2006), P(ID) after Paetkau and Strobeck (1994) and Paetkau et al. (1998), P(ID)sib after Evett and Weir (1998).</source>
        <translation>错误率按 Broquet 和 Petit（2004），质量指数按 Miquel et al. (2006)，P(ID) 按 Paetkau 和 Strobeck（1994）及 Paetkau et al. (1998)，P(ID)sib 按 Evett 和 Weir（1998）。</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>Estimate crossing rates with effort</source>
        <translation>估计计入努力量的跨境移动率</translation>
    </message>
    <message>
        <source>Estimate density by spatial capture-recapture</source>
        <translation>用空间标记重捕估计密度</translation>
    </message>
    <message>
        <source>Estimate occupancy</source>
        <translation>估计占域率</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>Estimates how many animals of one species live per 100 km2 and on each side of a border, from which animals were caught at which stations. The stations of all sides and one mask over all sides make one likelihood.</source>
        <translation>依据哪些动物在哪些位点捕获，估计某一物种每100平方千米及国界各侧的动物数。各侧的位点与覆盖各侧的同一掩膜构成同一似然函数。</translation>
    </message>
    <message>
        <source>Estimates how often animals of one species crossed in each direction, with the crossings that nobody saw, from records of known animals and from the effort on every side. The minimum that was seen stands beside the estimate.</source>
        <translation>依据已知动物的记录和各侧的努力量，估计某一物种的动物在各方向跨境移动的频次，包括无人见到的跨境移动。估计值旁列出实际见到的最小值。</translation>
    </message>
    <message>
        <source>Estimates of the model</source>
        <translation>模型的估计值</translation>
    </message>
    <message>
        <source>Estimates which share of sites a species uses, told apart from how often a visit to a used site finds it. The share of sites with a detection is too small, because some used sites are missed.</source>
        <translation>估计某一物种利用的地点占比，并将其与单次调查在有利用的地点发现该物种的概率区分开来。有探测记录的地点占比偏低，因为部分有利用的地点会漏检。</translation>
    </message>
    <message>
        <source>Estimates: Chapman (1951) of the first half of the occasions against the second, model M0 (Otis et al. 1978), Chao (1987) with its form corrected for bias, and the jackknife (Burnham and Overton 1978, 1979), with log-normal intervals; that of M0 is of its likelihood. Samples of DNA need no occasions: from how often each animal was found ECM and TIRM (Miller et al. 2005, doi 10.1111/j.1365-294X.2005.02577.x) are computed, with intervals by bootstrap.</source>
        <translation>估计值：Chapman（1951），以抽样时段的前半段对后半段；模型 M0（Otis et al. 1978）；Chao（1987）及其偏差校正形式；刀切法（Burnham 和 Overton 1978、1979），均附对数正态区间，M0 的区间由其似然函数得出。DNA 样品无需抽样时段：由每只动物被找到的次数计算 ECM 和 TIRM（Miller et al. 2005，doi 10.1111/j.1365-294X.2005.02577.x），区间用自助法得出。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events per 100 trap-days</source>
        <translation>每100个相机工作日的事件数</translation>
    </message>
    <message>
        <source>Every filled row is kept or rejected; each defect is told with file, sheet, row, column and mend. A form of the same office, site and year updates the earlier one: what changed and what is gone is counted and listed among the issues of the import. The same file again changes nothing.</source>
        <translation>填写过的每一行不是保留就是剔除；每个缺陷都注明文件、工作表、行、列和补救办法。同一机构、地点和年份的评估表会更新先前的评估表：更改和删去的内容会统计，并列入导入的问题。再次导入同一文件不会更改任何内容。</translation>
    </message>
    <message>
        <source>Every pair of samples is compared by the likelihood that both are of one animal against that of full siblings, with errors for each locus (Wang 2004). Three or more mismatching loci, two that dropout cannot make, or a sex conflict are no match.</source>
        <translation>对每对样品比较两种似然值：来自同一只动物，或来自全同胞，并计入每个位点的错误率（Wang 2004）。有三个或更多不匹配位点、有两个无法用等位基因丢失解释的不匹配位点，或性别冲突时，不算匹配。</translation>
    </message>
    <message>
        <source>Every record is accounted for: records in are records kept and records rejected, and each rejection has its reason and its row. Flagged records are kept and shown.</source>
        <translation>每条记录都有交代：读入的记录等于保留的加剔除的，每次剔除都注明原因和所在行。已标记的记录予以保留并显示。</translation>
    </message>
    <message>
        <source>Everything comes from the database and nothing is added. A part without rows says what is missing and how to fill it. Persons are never named.</source>
        <translation>所有内容均来自数据库，不添加任何内容。没有行的部分会说明缺少什么以及如何填写。绝不列出人员姓名。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Evidence is a track (fixes of a transmitter no more than 8 hours apart for cats, 24 for birds), two detections of certain identity, or an identity that is probable. What probable identities add is never in the headline number; ambiguous cases are listed and never counted. Passages of the demarcation line have a column of their own.</source>
        <translation>证据有三种：移动轨迹（发射器的相邻定位间隔，大型猫科动物不超过8小时，鸟类不超过24小时）、个体识别为“确定”的两次探测记录，或个体识别为“很可能”的记录。“很可能”所增加的数量绝不计入主数值；存疑的情形会列出，但绝不计数。穿越分界线单独列为一列。</translation>
    </message>
    <message>
        <source>Exact coordinates and dates, station names, observers, remarks and media withheld; available under the agreement between the offices.</source>
        <translation>精确坐标和日期、位点名称、观察者、备注和媒体不予公开；可按机构之间的协议提供。</translation>
    </message>
    <message>
        <source>Exact coordinates, dates and station names are withheld. Ask the owner of the record for them.</source>
        <translation>精确坐标、日期和相机位点名称不予公开。如有需要，请向记录的所有者索取。</translation>
    </message>
    <message>
        <source>Exact file, which stays</source>
        <translation>精确文件（留在本机构）</translation>
    </message>
    <message>
        <source>Exact places, times and names</source>
        <translation>精确的位置、时间和名称</translation>
    </message>
    <message>
        <source>Exact places, with the days that each station worked in each occasion.</source>
        <translation>含精确位置，以及各位点在各抽样时段的工作天数。</translation>
    </message>
    <message>
        <source>Example: BEFORE map_1990.gpkg, BEFORE_FIELD code, AFTER map_2020.gpkg, AFTER_FIELD code, SMALLEST_HA 5, AREAS areas.csv, WETLANDS wetlands.gpkg.</source>
        <translation>示例：BEFORE map_1990.gpkg，BEFORE_FIELD code，AFTER map_2020.gpkg，AFTER_FIELD code，SMALLEST_HA 5，AREAS areas.csv，WETLANDS wetlands.gpkg。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, AREA dauria, SPECIES WNC, YEARS 2020-2024, DAYS 3, COUNTS counts.gpkg, HTML dauria.html.</source>
        <translation>示例：DATABASE neaspec.gpkg，AREA dauria，SPECIES WNC，YEARS 2020-2024，DAYS 3，COUNTS counts.gpkg，HTML dauria.html。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, CONVENTION fractional, BANDS 0,5,10,20,40, EFFORT effort.gpkg, NOT_SHARED missing.gpkg, REPORT effort.html.</source>
        <translation>示例：DATABASE neaspec.gpkg，CONVENTION fractional，BANDS 0,5,10,20,40，EFFORT effort.gpkg，NOT_SHARED missing.gpkg，REPORT effort.html。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, COUNTRY CHN, RECIPIENT RUS, PASSPHRASE as agreed, OUTPUT shared.zip, REPORT shared.html. The neighbour takes the zip in with “Import counts and detections”.</source>
        <translation>示例：DATABASE neaspec.gpkg，COUNTRY CHN，RECIPIENT RUS，PASSPHRASE 填约定的口令，OUTPUT shared.zip，REPORT shared.html。邻国用“导入计数与探测记录”读入该 zip 压缩包。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, COUNTRY MNG, YEAR 2026, LANGUAGE mn, FORM sites_2026.xlsx.</source>
        <translation>示例：DATABASE neaspec.gpkg，COUNTRY MNG，YEAR 2026，LANGUAGE mn，FORM sites_2026.xlsx。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, FROM 2025-04-01, TO 2026-03-31, LANGUAGE ru, HTML progress.html, CHANGES changes.csv.</source>
        <translation>示例：DATABASE neaspec.gpkg，FROM 2025-04-01，TO 2026-03-31，LANGUAGE ru，HTML progress.html，CHANGES changes.csv。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, ISSUES as in the table of issues, DECISION accept, REVIEWER name of the reviewer, NOTE seen on the picture.</source>
        <translation>示例：DATABASE neaspec.gpkg，ISSUES 填问题表中的名称，DECISION accept，REVIEWER 填审核人姓名，NOTE 填“已在照片上确认”。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, LOST wetlands.gpkg, LIST iucn, LOST_YEAR 2020, NEEDS needs.csv, POLYGONS needs.gpkg.</source>
        <translation>示例：DATABASE neaspec.gpkg，LOST wetlands.gpkg，LIST iucn，LOST_YEAR 2020，NEEDS needs.csv，POLYGONS needs.gpkg。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SHEETS ris, COUNTRIES CHN, RUS, READINESS readiness.csv, MISSING missing.csv, MAP readiness.gpkg.</source>
        <translation>示例：DATABASE neaspec.gpkg，SHEETS ris，COUNTRIES CHN, RUS，READINESS readiness.csv，MISSING missing.csv，MAP readiness.gpkg。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SITE KOR-CHEORWON, LANGUAGE ko, HTML plan.html, PDF plan.pdf.</source>
        <translation>示例：DATABASE neaspec.gpkg，SITE KOR-CHEORWON，LANGUAGE ko，HTML plan.html，PDF plan.pdf。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SITE RUS-KHANKA, SHEET ris, LANGUAGE ru, FOLDER khanka_ris.</source>
        <translation>示例：DATABASE neaspec.gpkg，SITE RUS-KHANKA，SHEET ris，LANGUAGE ru，FOLDER khanka_ris。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, COUNTRIES CHN;RUS, GRADE certain, RATES rates.gpkg, REPORT rates.html.</source>
        <translation>示例：DATABASE neaspec.gpkg，SPECIES AL，COUNTRIES CHN;RUS，GRADE certain，RATES rates.gpkg，REPORT rates.html。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, GROUP_BY country, GROUPS groups.gpkg, PAIRWISE pairs.gpkg, REPORT diversity.html.</source>
        <translation>示例：DATABASE neaspec.gpkg，SPECIES AL，GROUP_BY country，GROUPS groups.gpkg，PAIRWISE pairs.gpkg，REPORT diversity.html。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, IDENTITY individuals, ALIASES aliases.csv, CROSSINGS crossings.gpkg, EXCHANGE_BANDS bands.gpkg, REPORT transborder.html.</source>
        <translation>示例：DATABASE neaspec.gpkg，SPECIES AL，IDENTITY individuals，ALIASES aliases.csv，CROSSINGS crossings.gpkg，EXCHANGE_BANDS bands.gpkg，REPORT transborder.html。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, LENGTH_KM 20, SEGMENTS segments.gpkg, REPORT segments.html.</source>
        <translation>示例：DATABASE neaspec.gpkg，SPECIES AL，LENGTH_KM 20，SEGMENTS segments.gpkg，REPORT segments.html。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, METHOD likelihood, CALIBRATION calibration.csv, PAIRS pairs.gpkg, LOCI loci.gpkg, PLOT plot.svg, REPORT matches.html.</source>
        <translation>示例：DATABASE neaspec.gpkg，SPECIES AL，METHOD likelihood，CALIBRATION calibration.csv，PAIRS pairs.gpkg，LOCI loci.gpkg，PLOT plot.svg，REPORT matches.html。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, METHOD mcp, PERCENT 95, OUTPUT ranges.gpkg, SHARES shares.gpkg, LEFT_OUT without.gpkg.</source>
        <translation>示例：DATABASE neaspec.gpkg，SPECIES AL，METHOD mcp，PERCENT 95，OUTPUT ranges.gpkg，SHARES shares.gpkg，LEFT_OUT without.gpkg。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, MINUTES 30, RULE last_record, BY species, OUTPUT events.gpkg, TABLE rates.gpkg.</source>
        <translation>示例：DATABASE neaspec.gpkg，SPECIES AL，MINUTES 30，RULE last_record，BY species，OUTPUT events.gpkg，TABLE rates.gpkg。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AT and AL, PROTECTED protected_areas.gpkg, CORRIDORS corridors.gpkg, BY_COUNTRY countries.csv, GAPS gaps.gpkg.</source>
        <translation>示例：DATABASE neaspec.gpkg，SPECIES 选 AT 和 AL，PROTECTED protected_areas.gpkg，CORRIDORS corridors.gpkg，BY_COUNTRY countries.csv，GAPS gaps.gpkg。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES WNC, THREATS threats.gpkg, BY_SITE by_site.csv, RESPONSIBLE responsible.csv.</source>
        <translation>示例：DATABASE neaspec.gpkg，SPECIES WNC，THREATS threats.gpkg，BY_SITE by_site.csv，RESPONSIBLE responsible.csv。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, TESTS with impossible_speed as reject, OUTPUT findings.gpkg, REPORT check.html.</source>
        <translation>示例：DATABASE neaspec.gpkg，TESTS 将 impossible_speed 设为 reject，OUTPUT findings.gpkg，REPORT check.html。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, TITLE “Cranes of one wetland 2024”, CONTACT “Office of the reserve”, OUTPUT archive.zip.</source>
        <translation>示例：DATABASE neaspec.gpkg，TITLE 填“某湿地的鹤类 2024”，CONTACT 填“保护区管理机构”，OUTPUT archive.zip。</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, TITLE “Leopards of one reserve 2024”, CONTACT “Office of the reserve”, SAMPLING_DESIGN targeted, CAPTURE_METHOD activityDetection, OUTPUT package.zip.</source>
        <translation>示例：DATABASE neaspec.gpkg，TITLE 填“某保护区的豹 2024”，CONTACT 填“保护区管理机构”，SAMPLING_DESIGN targeted，CAPTURE_METHOD activityDetection，OUTPUT package.zip。</translation>
    </message>
    <message>
        <source>Example: INPUT cores.gpkg, NAME_FIELD name, RESISTANCE resistance.tif, MODE pairwise, CURRENT current.tif, RESISTANCES resistances.csv.</source>
        <translation>示例：INPUT cores.gpkg，NAME_FIELD name，RESISTANCE resistance.tif，MODE pairwise，CURRENT current.tif，RESISTANCES resistances.csv。</translation>
    </message>
    <message>
        <source>Example: INPUT cores.gpkg, NAME_FIELD name, RESISTANCE resistance.tif, PAIRS across_border, WIDTH_PERCENT 5, CORRIDORS corridors.gpkg, MOSAIC mosaic.tif.</source>
        <translation>示例：INPUT cores.gpkg，NAME_FIELD name，RESISTANCE resistance.tif，PAIRS across_border，WIDTH_PERCENT 5，CORRIDORS corridors.gpkg，MOSAIC mosaic.tif。</translation>
    </message>
    <message>
        <source>Example: INPUT forms_2026, DATABASE neaspec.gpkg, ACCOUNT account.csv, REJECTED defects.csv, CONFLICTS differing.csv.</source>
        <translation>示例：INPUT forms_2026，DATABASE neaspec.gpkg，ACCOUNT account.csv，REJECTED defects.csv，CONFLICTS differing.csv。</translation>
    </message>
    <message>
        <source>Example: INPUT habitats.gpkg, CLASS_FIELD code, STUDY_AREA tumen.gpkg, LIST iucn, ISSUES issues.gpkg, SUMMARY summary.csv.</source>
        <translation>示例：INPUT habitats.gpkg，CLASS_FIELD code，STUDY_AREA tumen.gpkg，LIST iucn，ISSUES issues.gpkg，SUMMARY summary.csv。</translation>
    </message>
    <message>
        <source>Example: INPUT judgements.csv with rows such as CHN, population_share, criteria_met, 3 and RUS, population_share, criteria_met, 1/2; JUDGE_FIELD country, METHOD ahp.</source>
        <translation>示例：INPUT 为 judgements.csv，其中的行形如 CHN, population_share, criteria_met, 3 和 RUS, population_share, criteria_met, 1/2；JUDGE_FIELD country，METHOD ahp。</translation>
    </message>
    <message>
        <source>Example: INPUT protected_areas.gpkg, ID_FIELD name, REGION ecoregion.gpkg, DISTANCE_M 10000, PROBABILITY 0.5, PATCHES patches.gpkg, INDICES indices.gpkg, COUNTRIES countries.gpkg, LINKS links.gpkg.</source>
        <translation>示例：INPUT protected_areas.gpkg，ID_FIELD name，REGION ecoregion.gpkg，DISTANCE_M 10000，PROBABILITY 0.5，PATCHES patches.gpkg，INDICES indices.gpkg，COUNTRIES countries.gpkg，LINKS links.gpkg。</translation>
    </message>
    <message>
        <source>Example: INPUT station_histories, DETECTION_COVARIATES usage_days, ESTIMATES estimates.csv, SITES sites.csv.</source>
        <translation>示例：INPUT station_histories，DETECTION_COVARIATES usage_days，ESTIMATES estimates.csv，SITES sites.csv。</translation>
    </message>
    <message>
        <source>Example: INPUT suitability of tiger and leopard, RULE core_area, WEIGHTS 1, 2, DISTANCES 5000, PROTECTED reserves.gpkg; cells with RANK of 0.7 and more are the best 30 %.</source>
        <translation>示例：INPUT 为虎和豹的适宜性，RULE core_area，WEIGHTS 1, 2，DISTANCES 5000，PROTECTED reserves.gpkg；RANK 不小于0.7的像元为最优的30%。</translation>
    </message>
    <message>
        <source>Example: INPUT units of “Planning units”, UNIT_ID unit_id, COUNTRY country_iso3, SHARE_PERCENT 30, TIME_LIMIT 600.</source>
        <translation>示例：INPUT 为“规划单元”的规划单元，UNIT_ID unit_id，COUNTRY country_iso3，SHARE_PERCENT 30，TIME_LIMIT 600。</translation>
    </message>
    <message>
        <source>Example: INPUT units of “Planning units”, UNIT_ID unit_id, STATUS status, SHARE_PERCENT 30, PENALTY 50, GAP 3.</source>
        <translation>示例：INPUT 为“规划单元”的规划单元，UNIT_ID unit_id，STATUS status，SHARE_PERCENT 30，PENALTY 50，GAP 3。</translation>
    </message>
    <message>
        <source>Example: PRESENCES detections, SPECIES AL, COVARIATES forest.tif, snow.tif, roads.tif, TARGET_GROUP all_cameras, SUITABILITY suitability.tif, MESS mess.tif, REPORT suitability.html.</source>
        <translation>示例：PRESENCES detections，SPECIES AL，COVARIATES forest.tif、snow.tif、roads.tif，TARGET_GROUP all_cameras，SUITABILITY suitability.tif，MESS mess.tif，REPORT suitability.html。</translation>
    </message>
    <message>
        <source>Example: RESISTANCE resistance.tif, RADIUS 30000, BLOCK_SIZE 5, CUMULATIVE cumulative.tif, NORMALISED normalised.tif, SIDES countries.csv.</source>
        <translation>示例：RESISTANCE resistance.tif，RADIUS 30000，BLOCK_SIZE 5，CUMULATIVE cumulative.tif，NORMALISED normalised.tif，SIDES countries.csv。</translation>
    </message>
    <message>
        <source>Example: SPECIES SL, LAND_COVER worldcover.tif, ELEVATION heights.tif, BARRIERS fences.gpkg, PASSAGES gates.gpkg, SEASON ice, RESISTANCE resistance.tif.</source>
        <translation>示例：SPECIES SL，LAND_COVER worldcover.tif，ELEVATION heights.tif，BARRIERS fences.gpkg，PASSAGES gates.gpkg，SEASON ice，RESISTANCE resistance.tif。</translation>
    </message>
    <message>
        <source>Example: STUDY_AREA basin.gpkg, PROTECTED reserves.gpkg, FEATURES ranges.gpkg, FEATURE_FIELD species_id, TARGET_PERCENT 30, GAPS gaps.gpkg.</source>
        <translation>示例：STUDY_AREA basin.gpkg，PROTECTED reserves.gpkg，FEATURES ranges.gpkg，FEATURE_FIELD species_id，TARGET_PERCENT 30，GAPS gaps.gpkg。</translation>
    </message>
    <message>
        <source>Example: STUDY_AREA basin.gpkg, SHAPE hexagon, SIZE_KM2 25, RASTERS leopard.tif and tiger.tif, PROTECTED reserves.gpkg, OUTPUT units.gpkg.</source>
        <translation>示例：STUDY_AREA basin.gpkg，SHAPE hexagon，SIZE_KM2 25，RASTERS leopard.tif 和 tiger.tif，PROTECTED reserves.gpkg，OUTPUT units.gpkg。</translation>
    </message>
    <message>
        <source>Example: a slope of 1.02 with an interval from 1.01 to 1.03 is a moderate increase of 2 % per year of the sites counted, not of the population.</source>
        <translation>示例：斜率为1.02，区间为1.01～1.03，表示已计数地点每年中度增加2%，而非种群的增加。</translation>
    </message>
    <message>
        <source>Example: catalogues of two agencies with 40 and 30 codes, of which 12 are on both, are 58 animals at least.</source>
        <translation>示例：两个机构的名录分别有40个和30个代码，其中12个两者均有，则至少有58只动物。</translation>
    </message>
    <message>
        <source>Example: code L12 of one agency and code Leo 7 of another, decision “same”, flank “left”.</source>
        <translation>示例：一个机构的代码 L12 和另一机构的代码 Leo 7，决定为“same”，体侧为“left”。</translation>
    </message>
    <message>
        <source>Example: species AL, occasions of 7 days, from 2014-01-01 to 2014-03-31, flank larger.</source>
        <translation>示例：物种 AL，抽样时段7天，2014-01-01 至 2014-03-31，体侧 larger。</translation>
    </message>
    <message>
        <source>Example: species AL, occasions of 7 days, from 2014-01-01 to 2014-03-31, proximity, hazard_half_normal, with a layer of forest as habitat.</source>
        <translation>示例：物种 AL，抽样时段7天，2014-01-01 至 2014-03-31，proximity，hazard_half_normal，以森林图层作为栖息地。</translation>
    </message>
    <message>
        <source>Exchange between countries</source>
        <translation>国家间的往来</translation>
    </message>
    <message>
        <source>Exchange by distance from the border</source>
        <translation>按距国界距离统计的往来</translation>
    </message>
    <message>
        <source>Exercise: from genotypes to individuals in ten steps, on simulated tables in the folder resources/examples of the plugin. Step 1: create a database, load the flagship layers, and import simulated_samples.csv with “simulated” as the name of the data set. Records kept: 40.</source>
        <translation>练习：从基因型到个体共十步，使用插件 resources/examples 文件夹中的模拟表。第1步：创建数据库，加载旗舰物种图层，并导入 simulated_samples.csv，数据集名称填“simulated”。保留的记录：40。</translation>
    </message>
    <message>
        <source>Existing corridors come first. Named corridors are schematic lines; their width tells how exactly the place is known. Protected shares need polygons of protected areas; protected sites are points inside or at the ends.</source>
        <translation>现有的生态廊道列在前面。已命名的生态廊道为示意线，其宽度表示位置的已知精确程度。受保护占比须有自然保护地的多边形；受保护的地点是位于廊道内或其两端的点。</translation>
    </message>
    <message>
        <source>Existing map</source>
        <translation>已有地图</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Expected and realised animals of each side and of all together, from the one fit.</source>
        <translation>由同一次拟合得出的各侧及各侧合计的预期动物数和实现动物数。</translation>
    </message>
    <message>
        <source>Expected animals</source>
        <translation>预期动物数</translation>
    </message>
    <message>
        <source>Expected by effort</source>
        <translation>按努力量的预期次数</translation>
    </message>
    <message>
        <source>Expected detections are the trap-days inside times the camera detections per trap-day in the whole database. Where nobody looked, detections stay empty: not surveyed is not the same as no detection. Records whose place was coarsened are left out. Corridors that name no species count the cats among the species chosen.</source>
        <translation>预期探测次数为廊道内的相机工作日乘以整个数据库中每个相机工作日的相机探测次数。没有人调查过的地方，探测次数为空：未调查不等于没有探测记录。位置已降低精度的记录不纳入。未指明物种的生态廊道，统计所选物种中的大型猫科动物。</translation>
    </message>
    <message>
        <source>Expected false matches</source>
        <translation>预期错误匹配数</translation>
    </message>
    <message>
        <source>Expected heterozygosity</source>
        <translation>期望杂合度</translation>
    </message>
    <message>
        <source>Expected: what cameras inside would have recorded, had they seen as much per trap-day as all cameras. Without effort nothing is expected.</source>
        <translation>预期：假如廊道内的相机每个相机工作日所见与全部相机相同，本应记录到的次数。没有努力量则没有预期值。</translation>
    </message>
    <message>
        <source>Exponent of the benefit</source>
        <translation>收益的指数</translation>
    </message>
    <message>
        <source>Exponential: only poor ground resists much. Power: only the best ground resists little.</source>
        <translation>指数曲线：仅差的地面阻力大。幂函数：仅最好的地面阻力小。</translation>
    </message>
    <message>
        <source>Export Camtrap DP package</source>
        <translation>导出 Camtrap DP 数据包</translation>
    </message>
    <message>
        <source>Export Darwin Core Archive</source>
        <translation>导出 Darwin Core 存档</translation>
    </message>
    <message>
        <source>Export the sheet of a site</source>
        <translation>导出地点信息表</translation>
    </message>
    <message>
        <source>Extend the protection</source>
        <translation>扩大保护范围</translation>
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
        <source>Extreme temperatures</source>
        <translation>极端温度</translation>
    </message>
    <message>
        <source>Factories and commercial areas</source>
        <translation>工厂与商业区</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>False alleles</source>
        <translation>假等位基因</translation>
    </message>
    <message>
        <source>False matches by P(ID)sib over the loci of the weakest match</source>
        <translation>按最弱匹配的位点以 P(ID)sib 计算的错误匹配数</translation>
    </message>
    <message>
        <source>False matches to expect, if all animals were full siblings: {siblings}, of them across a border {siblings_across}; if none were related: {unrelated}, of them across a border {unrelated_across}.</source>
        <translation>预期的错误匹配数：若所有动物都是全同胞，{siblings}，其中跨国界的 {siblings_across}；若均无亲缘关系，{unrelated}，其中跨国界的 {unrelated_across}。</translation>
    </message>
    <message>
        <source>False matches, if all animals were full siblings (P(ID)sib)</source>
        <translation>若所有动物都是全同胞时的错误匹配数（P(ID)sib）</translation>
    </message>
    <message>
        <source>False matches, if all animals were unrelated (P(ID))</source>
        <translation>若所有动物均无亲缘关系时的错误匹配数（P(ID)）</translation>
    </message>
    <message>
        <source>Farm and forestry effluents</source>
        <translation>农林业废水</translation>
    </message>
    <message>
        <source>Farming and aquaculture</source>
        <translation>农业与水产养殖</translation>
    </message>
    <message>
        <source>Feature classes</source>
        <translation>特征类型</translation>
    </message>
    <message>
        <source>Feature {feature} is in no unit. Nothing was computed. Leave it out or correct its field.</source>
        <translation>没有任何规划单元含有保护要素 {feature}。未作任何计算。请不纳入该保护要素，或更正其字段。</translation>
    </message>
    <message>
        <source>Features (rasters)</source>
        <translation>保护要素（栅格）</translation>
    </message>
    <message>
        <source>Features of the units</source>
        <translation>规划单元的保护要素</translation>
    </message>
    <message>
        <source>Features outside the study area, left out: {features}.</source>
        <translation>位于研究区之外而未纳入的保护要素：{features}。</translation>
    </message>
    <message>
        <source>Features that no unit has, left out: {features}.</source>
        <translation>没有任何单元含有、已略去的要素：{features}。</translation>
    </message>
    <message>
        <source>Features: {features}; target met: {met}; gaps: {gaps}; hectares of gaps: {area}.</source>
        <translation>保护要素：{features}；达到目标量的：{met}；保护空缺：{gaps}；保护空缺的公顷数：{area}。</translation>
    </message>
    <message>
        <source>Fences are open within 1 km of each.</source>
        <translation>距每个通道1千米以内的围栏视为打开。</translation>
    </message>
    <message>
        <source>Fences, rivers and roads along the border are not part of the numbers.</source>
        <translation>这些数字未考虑国界沿线的围栏、河流和道路。</translation>
    </message>
    <message>
        <source>Fences, rivers, roads: lines or polygons with a text field KIND. The segments get shares of their length.</source>
        <translation>围栏、河流、道路：线或多边形，含文本字段 KIND。各分段得出其长度占比。</translation>
    </message>
    <message>
        <source>Few measures taken</source>
        <translation>已采取少数措施</translation>
    </message>
    <message>
        <source>Fewer stations than agreed could be told together.</source>
        <translation>可一并归指的位点少于约定数量。</translation>
    </message>
    <message>
        <source>Fewer than 30 records are few for a kernel, and the area is uncertain.</source>
        <translation>记录少于30条，用于核估计偏少，面积不确定。</translation>
    </message>
    <message>
        <source>Fewer than 5 records have an exact place.</source>
        <translation>位置精确的记录少于5条。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Field not filled in</source>
        <translation>未填写的字段</translation>
    </message>
    <message>
        <source>Field of detections</source>
        <translation>探测记录字段</translation>
    </message>
    <message>
        <source>Field of effort</source>
        <translation>努力量字段</translation>
    </message>
    <message>
        <source>Field of the occasion</source>
        <translation>抽样时段字段</translation>
    </message>
    <message>
        <source>Field of the site</source>
        <translation>地点字段</translation>
    </message>
    <message>
        <source>Field survey</source>
        <translation>实地调查</translation>
    </message>
    <message>
        <source>Field that names features</source>
        <translation>保护要素名称字段</translation>
    </message>
    <message>
        <source>Field to correct</source>
        <translation>要更正的字段</translation>
    </message>
    <message>
        <source>Field with the class</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <source>Field with the code of the polygon</source>
        <translation>多边形代码字段</translation>
    </message>
    <message>
        <source>Field with the cost</source>
        <translation>成本字段</translation>
    </message>
    <message>
        <source>Field with the country</source>
        <translation>国家字段</translation>
    </message>
    <message>
        <source>Field with the current (A)</source>
        <translation>电流字段（A）</translation>
    </message>
    <message>
        <source>Field with the identifier</source>
        <translation>标识符字段</translation>
    </message>
    <message>
        <source>Field with the judge</source>
        <translation>评判者字段</translation>
    </message>
    <message>
        <source>Field with the name of the core</source>
        <translation>核心区名称字段</translation>
    </message>
    <message>
        <source>Field with the resistance to ground (ohm)</source>
        <translation>接地电阻字段（欧姆）</translation>
    </message>
    <message>
        <source>Field with the status</source>
        <translation>状态字段</translation>
    </message>
    <message>
        <source>Field with the unit's code</source>
        <translation>评价单位代码字段</translation>
    </message>
    <message>
        <source>Field with the weight</source>
        <translation>权重字段</translation>
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
        <source>Field {field} is not in both the criteria and the judgements. Nothing was computed. Give both the same fields.</source>
        <translation>字段 {field} 未同时出现在标准和判断中。未作任何计算。请使两者的字段相同。</translation>
    </message>
    <message>
        <source>Field {field} of unit {unit} is not a number of 0 or more. Nothing was computed. Correct the value.</source>
        <translation>规划单元 {unit} 的字段 {field} 不是大于或等于0的数。未作任何计算。请更正该值。</translation>
    </message>
    <message>
        <source>Field, layer, unit of measure, total, and the units with it and without data.</source>
        <translation>字段、图层、计量单位、总量，以及含有该要素和没有数据的规划单元数。</translation>
    </message>
    <message>
        <source>Fields and columns</source>
        <translation>字段和列</translation>
    </message>
    <message>
        <source>Fields and time</source>
        <translation>字段和时间</translation>
    </message>
    <message>
        <source>Fields criterion_a, judgement and, for ahp, criterion_b: so many times is a as important as b.</source>
        <translation>字段为 criterion_a、judgement，采用 ahp 时还有 criterion_b：表示 a 的重要性是 b 的多少倍。</translation>
    </message>
    <message>
        <source>Fields feature and target, an amount that replaces the rule; with a country, its own besides the whole.</source>
        <translation>字段为 feature 和 target，target 为取代规则的数量；给出国家时，为该国自身的目标量，与整体的目标量并存。</translation>
    </message>
    <message>
        <source>Fields of the visits</source>
        <translation>各次调查的字段</translation>
    </message>
    <message>
        <source>Fields to be filled in</source>
        <translation>应填写的字段</translation>
    </message>
    <message>
        <source>Fields unit_a, unit_b and strength; where both directions are given, their mean counts.</source>
        <translation>字段 unit_a、unit_b 和 strength；两个方向都给出时，取平均值。</translation>
    </message>
    <message>
        <source>Fields with features</source>
        <translation>保护要素字段</translation>
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
        <source>Figures of fewer than {stations} stations are not shown. Where one band has fewer, the bands of the country are not told apart.</source>
        <translation>位点少于 {stations} 个的数值不显示。任一距离带的位点少于此数时，该国各距离带不分开列出。</translation>
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
        <source>File sheet_items.csv: the place or limit of item {item} of sheet {sheet} cannot be read. Nothing was computed. Correct the row.</source>
        <translation>文件 sheet_items.csv：信息表 {sheet} 中项目 {item} 的取值位置或限值无法读取。未作任何计算。请更正该行。</translation>
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
        <source>File {file} declares a document type or entities, with which a file can reach for others or grow without end. Nothing was changed. Do not use this file; ask its office for a plain export.</source>
        <translation>文件 {file} 声明了文档类型或实体，这样的文件可能访问其他文件，或无限膨胀。未作任何更改。请勿使用此文件，并向提供机构索取普通的导出文件。</translation>
    </message>
    <message>
        <source>File {file} has more than one column with the name {column}. Nothing was changed. Give each column its own name.</source>
        <translation>文件 {file} 中有多列同名：{column}。未作任何更改。请为每一列取不同的名称。</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. No crossing was computed. Give it the columns code and animal.</source>
        <translation>文件 {file} 没有列 {column}。未计算任何跨境移动。请为其加上列 code 和 animal。</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was changed. Add the column or correct the mapping.</source>
        <translation>文件 {file} 没有列 {column}，未作任何更改。请添加该列或更正映射。</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was changed. Give it the columns {columns}.</source>
        <translation>文件 {file} 没有列 {column}，未作任何更改。请为其加上列 {columns}。</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was computed. Add the column.</source>
        <translation>文件 {file} 没有列 {column}，未作任何计算。请添加该列。</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was computed. Give it the columns from_core and to_core.</source>
        <translation>文件 {file} 没有列 {column}，未作任何计算。请为其加上列 from_core 和 to_core。</translation>
    </message>
    <message>
        <source>File {file} has no sheet “{sheet}” with its header. Nothing was changed. Put it back from a new form.</source>
        <translation>文件 {file} 没有带表头的工作表“{sheet}”。未作任何更改。请从新的评估表中把它放回。</translation>
    </message>
    <message>
        <source>File {file} holds no records. Nothing was changed. Check that it is the right file.</source>
        <translation>文件 {file} 中没有记录，未作任何更改。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>File {file} is another kind of spreadsheet or locked by a password. Nothing was changed. Save it without a password as .xlsx or .ods.</source>
        <translation>文件 {file} 是其他类型的电子表格，或有密码保护。未作任何更改。请去掉密码，并另存为 .xlsx 或 .ods。</translation>
    </message>
    <message>
        <source>File {file} is damaged or locked by a password. Nothing was changed. Ask for a new copy.</source>
        <translation>文件 {file} 已损坏或有密码保护，未作任何更改。请索取新的副本。</translation>
    </message>
    <message>
        <source>File {file} is larger than {megabytes} MB, too large for a form. Nothing was changed. Take pictures out of it.</source>
        <translation>文件 {file} 大于 {megabytes} MB，作为评估表过大。未作任何更改。请移除其中的图片。</translation>
    </message>
    <message>
        <source>File {file} is nested deeper or holds larger parts than any export does. Nothing was changed. Ask for a new export in smaller parts.</source>
        <translation>文件 {file} 的嵌套层次或所含部分的大小超出任何正常导出文件。未作任何更改。请索取拆分成较小部分的新导出文件。</translation>
    </message>
    <message>
        <source>File {file} is no calibration: it needs a header with locus, lab_from, lab_to and offset, or allele_from and allele_to, or size_from and size_to, and no empty cell in them. Nothing was compared. Mend the file, saved as UTF-8.</source>
        <translation>文件 {file} 不是校准表：表头须含 locus、lab_from、lab_to 和 offset，或 allele_from 和 allele_to，或 size_from 和 size_to，且这些列中不得有空单元格。未作任何比较。请修正该文件，并保存为 UTF-8 编码。</translation>
    </message>
    <message>
        <source>File {file} is no form of site assessments: no sheet has its name and columns. Nothing was changed. Make a form with “Make a form for site assessments”.</source>
        <translation>文件 {file} 不是地点评估表：没有任何工作表的名称和列与之相符。未作任何更改。请用“生成地点评估表”生成评估表。</translation>
    </message>
    <message>
        <source>File {file} is no sound XML at line {line}. Nothing was changed. Export the file again.</source>
        <translation>文件 {file} 在第 {line} 行不是有效的 XML。未作任何更改。请重新导出该文件。</translation>
    </message>
    <message>
        <source>File {file} is no text in an encoding known here. Nothing was changed. Save it as CSV in UTF-8, then import it again.</source>
        <translation>文件 {file} 不是采用本插件可识别编码的文本，未作任何更改。请将其另存为 UTF-8 编码的 CSV，然后重新导入。</translation>
    </message>
    <message>
        <source>File {file} is not a conservation database. Nothing was changed. Create one with the algorithm “Create conservation database”.</source>
        <translation>文件 {file} 不是保护数据库，未作任何更改。请用算法“创建保护数据库”新建。</translation>
    </message>
    <message>
        <source>File {file} is not a saved mapping of columns. Nothing was changed. Save the mapping again in the dialog of the import.</source>
        <translation>文件 {file} 不是已保存的列映射，未作任何更改。请在导入对话框中重新保存映射。</translation>
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
        <source>File {file}, row {row}: column {column} does not accept “{value}”. Nothing was changed. Correct the cell; the help lists what each column holds.</source>
        <translation>文件 {file} 第 {row} 行：列 {column} 不接受“{value}”，未作任何更改。请更正该单元格；各列可填的内容见帮助。</translation>
    </message>
    <message>
        <source>File {file}, row {row}: no core is named {core}. Nothing was computed. Correct the name, or choose the field with the names.</source>
        <translation>文件 {file} 第 {row} 行：没有名为 {core} 的核心区。未作任何计算。请更正名称，或选择含这些名称的字段。</translation>
    </message>
    <message>
        <source>File {file}, row {row}: the class or kind has a second resistance. Nothing was computed. Leave one row for each class or kind and season.</source>
        <translation>文件 {file} 第 {row} 行：该类别或类型有第二个阻力值。未作任何计算。请为每个类别或类型与季节的组合只保留一行。</translation>
    </message>
    <message>
        <source>File {file}, row {row}: the class, the season, the mode or the resistance cannot be used. Nothing was computed. Classes are whole numbers, seasons ice_free, ice or all, modes add or replace, resistances 1 or more, added ones 0 or more.</source>
        <translation>文件 {file} 第 {row} 行：类别、季节、模式或阻力无法使用。未作任何计算。类别为整数，季节为 ice_free、ice 或 all，模式为 add 或 replace，阻力不小于1，叠加的阻力不小于0。</translation>
    </message>
    <message>
        <source>File {file}, row {row}: the code stands for a second animal. No crossing was computed. Leave one row for each code.</source>
        <translation>文件 {file} 第 {row} 行：该代码又代表另一只动物。未计算任何跨境移动。请为每个代码只保留一行。</translation>
    </message>
    <message>
        <source>File {file}, row {row}: {reason}</source>
        <translation>文件 {file} 第 {row} 行：{reason}</translation>
    </message>
    <message>
        <source>File {file}, sheet “{sheet}” has column “{column}” twice. Nothing was changed. Remove one.</source>
        <translation>文件 {file} 的工作表“{sheet}”中有两列“{column}”。未作任何更改。请移除其中一列。</translation>
    </message>
    <message>
        <source>File {file}, sheet “{sheet}” has no column “{column}”. Nothing was changed. Put it back from a new form.</source>
        <translation>文件 {file} 的工作表“{sheet}”中没有列“{column}”。未作任何更改。请从新的评估表中把它放回。</translation>
    </message>
    <message>
        <source>File, folder or zip</source>
        <translation>文件、文件夹或 zip 压缩包</translation>
    </message>
    <message>
        <source>File, folder or zip; it can also be dropped here</source>
        <translation>文件、文件夹或 zip 压缩包；也可拖放到此处</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>文件：{file}</translation>
    </message>
    <message>
        <source>Files of the exercise:</source>
        <translation>练习用的文件：</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>已导入的文件</translation>
    </message>
    <message>
        <source>Files {other} and {file} both assess {site} in {year} for {office}. Nothing was changed. Keep one of them.</source>
        <translation>文件 {other} 和 {file} 都为 {office} 评估 {site} 的 {year} 年情况。未作任何更改。请只保留其中一个。</translation>
    </message>
    <message>
        <source>Fills the reference tables of the database with the published facts that come with the plugin and writes a QGIS project that shows them.</source>
        <translation>用随插件提供的已发表资料填充数据库的参考表，并写出显示这些资料的 QGIS 工程。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find border crossings of individuals</source>
        <translation>查找个体的跨境移动</translation>
    </message>
    <message>
        <source>Find corridors</source>
        <translation>查找生态廊道</translation>
    </message>
    <message>
        <source>Find independent events</source>
        <translation>查找独立事件</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检出项</translation>
    </message>
    <message>
        <source>Findings by test</source>
        <translation>各项检验的检出项</translation>
    </message>
    <message>
        <source>Finds where animals may move between core areas with least cost: the way between each pair of cores, the corridor around it, and how much of it each country must keep open.</source>
        <translation>查找动物能以最小成本在核心区之间移动的地方：每对核心区之间的路径、其周围的生态廊道，以及各国须保持畅通的部分。</translation>
    </message>
    <message>
        <source>Finds which DNA samples are of one animal, and proposes the animals to the database. A person confirms or refuses them; what a person decided is never overwritten.</source>
        <translation>查找哪些 DNA 样品来自同一只动物，并向数据库建议个体。由人确认或否决；人已作出的决定绝不覆盖。</translation>
    </message>
    <message>
        <source>Finds which animals were seen on which sides of a border and how often at least they crossed it. First of all it tells the joint minimum: animals of one country plus those of the other, less those seen in both, from codes alone.</source>
        <translation>查找在国界哪几侧见到哪些动物，以及它们至少跨境移动了几次。首先给出联合最小值：一国的动物数加上另一国的动物数，减去两国均见到的动物数，只依据代码计算。</translation>
    </message>
    <message>
        <source>Finest cell (degrees)</source>
        <translation>最细网格（度）</translation>
    </message>
    <message>
        <source>Fire, or its suppression</source>
        <translation>火灾或灭火</translation>
    </message>
    <message>
        <source>First agency</source>
        <translation>第一个机构</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>第一个代码</translation>
    </message>
    <message>
        <source>First day (YYYY-MM-DD)</source>
        <translation>起始日期（YYYY-MM-DD）</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>第一份名录</translation>
    </message>
    <message>
        <source>First month after</source>
        <translation>之后的首个月份</translation>
    </message>
    <message>
        <source>First record after</source>
        <translation>之后的首条记录</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次见到</translation>
    </message>
    <message>
        <source>First years of the periods</source>
        <translation>各时段的起始年份</translation>
    </message>
    <message>
        <source>Fis</source>
        <translation>Fis（近交系数）</translation>
    </message>
    <message>
        <source>Fishing and harvest from the water</source>
        <translation>捕鱼与水产采集</translation>
    </message>
    <message>
        <source>Fitted without {country}, tested there</source>
        <translation>拟合时不含 {country}，在该国检验</translation>
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
        <source>Flank</source>
        <translation>体侧</translation>
    </message>
    <message>
        <source>Flank used: {flank}. Pictures of left and right flanks are two data sets and never added; records of both flanks or an unknown one are in each.</source>
        <translation>所用体侧：{flank}。左体侧和右体侧的照片是两套数据，绝不相加；两侧均有或体侧未知的记录在两套中都有。</translation>
    </message>
    <message>
        <source>Flanks not stated</source>
        <translation>体侧未注明</translation>
    </message>
    <message>
        <source>Flat ground resists so many times more, on top of its own resistance.</source>
        <translation>平坦地面在自身阻力之外再增加这么多倍的阻力。</translation>
    </message>
    <message>
        <source>Flight routes</source>
        <translation>空中航线</translation>
    </message>
    <message>
        <source>Flow by country</source>
        <translation>各国的电流</translation>
    </message>
    <message>
        <source>Flow potential</source>
        <translation>流动潜势</translation>
    </message>
    <message>
        <source>Flow potential (A)</source>
        <translation>流动潜势（A）</translation>
    </message>
    <message>
        <source>Flyway Site Information Sheet (EAAFP)</source>
        <translation>迁飞区地点信息表（EAAFP）</translation>
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
        <source>Folder of the maps of each solution</source>
        <translation>各次求解地图的文件夹</translation>
    </message>
    <message>
        <source>Folder of the sheet</source>
        <translation>信息表的文件夹</translation>
    </message>
    <message>
        <source>Folder of the working file</source>
        <translation>工作文件的文件夹</translation>
    </message>
    <message>
        <source>Folder {file} holds no XLSX or ODS file. Nothing was changed. Choose another folder.</source>
        <translation>文件夹 {file} 中没有 XLSX 或 ODS 文件。未作任何更改。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Folder {folder} holds files already. Nothing was written. Choose a new or an empty folder.</source>
        <translation>文件夹 {folder} 中已有文件。未写出任何内容。请选择新文件夹或空文件夹。</translation>
    </message>
    <message>
        <source>For PC and IIC without a region.</source>
        <translation>用于不给出区域时的 PC 和 IIC。</translation>
    </message>
    <message>
        <source>For ProtConn: the polygons of the country or ecoregion whose connected protected share is asked.</source>
        <translation>用于 ProtConn：待求受保护且连通占比的国家或生态区的多边形。</translation>
    </message>
    <message>
        <source>For a row per site: fields with 0, 1 or more; empty or - where there was no visit.</source>
        <translation>每处地点一行时使用：值为0、1或更大的字段；没有调查处留空或填 -。</translation>
    </message>
    <message>
        <source>For a table with other column names: an object with the plugin's field and the table's column.</source>
        <translation>用于列名不同的表：一个对象，由插件的字段和表中的列组成。</translation>
    </message>
    <message>
        <source>For each hundredth of the cells: what share of each feature they hold.</source>
        <translation>像元每增加百分之一时，所含各保护要素的占比。</translation>
    </message>
    <message>
        <source>For example {"MNG": {"budget": 500, "least_share": 0.1, "most_share": 0.4}}; shares of all that is spent.</source>
        <translation>例如 {"MNG": {"budget": 500, "least_share": 0.1, "most_share": 0.4}}；占比以全部支出计。</translation>
    </message>
    <message>
        <source>For example {"f_tiger": 0.5, "f_crane": {"amount": 1200, "weight": 2}}; they replace the rule.</source>
        <translation>例如 {"f_tiger": 0.5, "f_crane": {"amount": 1200, "weight": 2}}；替代规则给出的目标量。</translation>
    </message>
    <message>
        <source>For groups by barrier: lines, whose groups are left and right of them as drawn, or polygons.</source>
        <translation>按屏障分组时使用：线，各组位于其绘制方向的左侧和右侧；或多边形。</translation>
    </message>
    <message>
        <source>For groups by column: a field of the samples or a column of their source, such as the side of a fence.</source>
        <translation>按列分组时使用：样品的字段，或其来源表中的列，例如在围栏的哪一侧。</translation>
    </message>
    <message>
        <source>For groups by period: years with commas between, such as 2010,2020.</source>
        <translation>按时段分组时使用：以半角逗号分隔的年份，例如 2010,2020。</translation>
    </message>
    <message>
        <source>For pairs and all: value alone and together with bounds, and the least and most that can be gained.</source>
        <translation>对各国家对及全体：单独行动和共同行动的值及其界限，以及可能的最小增益和最大增益。</translation>
    </message>
    <message>
        <source>For the barrier improvement: half of how far across a barrier is restored.</source>
        <translation>用于屏障改善值：跨屏障恢复距离的一半。</translation>
    </message>
    <message>
        <source>For the decision to correct: an object with columns and values, a place as WKT: {"individualCount": 2}.</source>
        <translation>用于更正：写明列和值的 JSON 对象，位置用 WKT 表示：{"individualCount": 2}。</translation>
    </message>
    <message>
        <source>For the method “alleles”. Left empty, it is the second minimum of the profile.</source>
        <translation>用于“alleles”方法。留空则取曲线的第二个极小值。</translation>
    </message>
    <message>
        <source>For the tables of intervals, gaps and effort. What is not shared is always told of all six.</source>
        <translation>用于工作时段表、间断表和努力量表。尚未共享的内容始终列出全部六国。</translation>
    </message>
    <message>
        <source>For the wrong codes that are drawn.</source>
        <translation>用于抽取错误代码。</translation>
    </message>
    <message>
        <source>For whom the package is made; needed for an exact one.</source>
        <translation>数据包的接收方；精确数据包必须填写。</translation>
    </message>
    <message>
        <source>For wrong codes and for the intervals of the estimates from samples.</source>
        <translation>用于错误代码，以及由样品得出的估计值的区间。</translation>
    </message>
    <message>
        <source>For wrong codes and for the simulated bias of a grid.</source>
        <translation>用于错误代码，以及模拟网格的偏差。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>评估表</translation>
    </message>
    <message>
        <source>Form or folder of forms</source>
        <translation>评估表或评估表文件夹</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Free remarks and names of persons stay out of this sheet.</source>
        <translation>自由填写的备注和人员姓名不列入本信息表。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>From 0 to 1, on the cells of the covariates. “Build a resistance surface” takes it.</source>
        <translation>0到1，采用协变量的像元。可供“生成阻力面”使用。</translation>
    </message>
    <message>
        <source>From 0 to 1, on the same cells. Where land cover is given too, the greater resistance counts.</source>
        <translation>从0到1，像元须相同。同时给出土地覆盖时，取较大的阻力。</translation>
    </message>
    <message>
        <source>From 0, removed first, to 1, removed last: cells of 0.9 and more are the best tenth.</source>
        <translation>从0（最先移除）到1（最后移除）：值不小于0.9的像元为最优的十分之一。</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>下限和上限</translation>
    </message>
    <message>
        <source>From core</source>
        <translation>起点核心区</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>From key sites to report</source>
        <translation>从关键地点到报告</translation>
    </message>
    <message>
        <source>From km</source>
        <translation>起点（千米）</translation>
    </message>
    <message>
        <source>From patch</source>
        <translation>起点斑块</translation>
    </message>
    <message>
        <source>From row</source>
        <translation>所依据的行</translation>
    </message>
    <message>
        <source>From suitability to resistance</source>
        <translation>由适宜性换算阻力</translation>
    </message>
    <message>
        <source>From the first day of all counts to the last; 0 is the same day.</source>
        <translation>从全部计数的第一天到最后一天；0为同一天。</translation>
    </message>
    <message>
        <source>From {first} to {last}: occasions {occasions}, animals {animals}, sides {sides}.</source>
        <translation>{first} 至 {last}：抽样时段 {occasions}，动物 {animals}，各侧 {sides}。</translation>
    </message>
    <message>
        <source>Fst</source>
        <translation>Fst（遗传分化系数）</translation>
    </message>
    <message>
        <source>Fst after Weir and Cockerham (1984); its ends hold 95 percent of draws of the loci. A negative value means no difference.</source>
        <translation>Weir 和 Cockerham（1984）的 Fst；上下限之间包含95%的位点重抽样结果。负值表示没有差异。</translation>
    </message>
    <message>
        <source>Fst with an interval over loci, and distances.</source>
        <translation>Fst 及其按位点得出的区间，以及遗传距离。</translation>
    </message>
    <message>
        <source>Funds work at the site</source>
        <translation>资助该地点的工作</translation>
    </message>
    <message>
        <source>GBIF</source>
        <translation>GBIF</translation>
    </message>
    <message>
        <source>GBIF found the place, the date or the name doubtful.</source>
        <translation>GBIF 认为位置、日期或名称存疑。</translation>
    </message>
    <message>
        <source>GPX</source>
        <translation>GPX</translation>
    </message>
    <message>
        <source>Gain (%)</source>
        <translation>增益（%）</translation>
    </message>
    <message>
        <source>Gain by group</source>
        <translation>各群体的增益</translation>
    </message>
    <message>
        <source>Gain by the best new cross-border link (%)</source>
        <translation>最佳新增跨境连接的增益（%）</translation>
    </message>
    <message>
        <source>Gain together (%)</source>
        <translation>共同行动的增益（%）</translation>
    </message>
    <message>
        <source>Gain, loss, net change and swap are those of Pontius et al. (2004). Swap is change in place that leaves the amount; net change alone would hide it. Only what both maps cover is compared.</source>
        <translation>增加、减少、净变化和交换采用 Pontius et al.（2004）的定义。交换是位置改变而总量不变的变化；只看净变化会将其掩盖。只比较两份地图都覆盖的部分。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>间隙</translation>
    </message>
    <message>
        <source>Gap (%)</source>
        <translation>差距（%）</translation>
    </message>
    <message>
        <source>Gap that is small enough (%)</source>
        <translation>可接受的最小差距（%）</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>保护空缺</translation>
    </message>
    <message>
        <source>Gaps found</source>
        <translation>找到的保护空缺</translation>
    </message>
    <message>
        <source>Gaps in protection</source>
        <translation>保护空缺</translation>
    </message>
    <message>
        <source>Gaps in the work of stations</source>
        <translation>位点工作的间断</translation>
    </message>
    <message>
        <source>Gathering of land plants</source>
        <translation>采集陆生植物</translation>
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
        <translation>总体概况</translation>
    </message>
    <message>
        <source>Generalised detections and survey effort of flagship species</source>
        <translation>旗舰物种经模糊处理的探测记录和调查努力量</translation>
    </message>
    <message>
        <source>Generalised file, which may travel</source>
        <translation>模糊处理文件（可对外传递）</translation>
    </message>
    <message>
        <source>Genetic diversity of groups of animals</source>
        <translation>各组动物的遗传多样性</translation>
    </message>
    <message>
        <source>Genotypes</source>
        <translation>基因型</translation>
    </message>
    <message>
        <source>GeoTIFF on the cells of the first raster; 1 is the best ground.</source>
        <translation>采用第一个栅格像元的 GeoTIFF；1为最好的地面。</translation>
    </message>
    <message>
        <source>Geological events</source>
        <translation>地质事件</translation>
    </message>
    <message>
        <source>Getting better</source>
        <translation>好转</translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation>恶化</translation>
    </message>
    <message>
        <source>Give either a layer with its class field, or a database. Nothing was computed.</source>
        <translation>请给出带有类别字段的图层，或给出数据库，二者取一。未作任何计算。</translation>
    </message>
    <message>
        <source>Give either two polygon layers with their class fields, or two rasters. Nothing was computed.</source>
        <translation>请给出两个带有类别字段的多边形图层，或给出两个栅格，二者取一。未作任何计算。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Grade between the samples of the animal</source>
        <translation>该动物各样品间的等级</translation>
    </message>
    <message>
        <source>Grades: “certain” when the genotypes agree and fewer than 0.05 false matches are expected, or a decided photo, collar or ring names the same animal; “probable” when they agree or differ by dropout alone and the log10 ratio is 1 or more; “possible” below. Probable and certain pairs make groups.</source>
        <translation>等级：基因型一致且预期错误匹配少于0.05对，或已判定的照片、项圈或环志指明是同一只动物，为“确定”；基因型一致或差异仅由等位基因丢失造成，且似然比的 log10 值不低于1，为“很可能”；低于此值为“可能”。“很可能”和“确定”的样品对构成组。</translation>
    </message>
    <message>
        <source>Greater values make smoother models.</source>
        <translation>值越大，模型越平滑。</translation>
    </message>
    <message>
        <source>Greatest resistance</source>
        <translation>最大阻力</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>接地点</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Group {group} is left out for too few animals: {animals}.</source>
        <translation>组 {group} 的动物过少，不列入：{animals}。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Groups and their differences, to be passed on: no sample and no place.</source>
        <translation>各组及其差异，可供传阅：不含样品，也不含位置。</translation>
    </message>
    <message>
        <source>Groups of cores that no way joins: {groups}; pairs of cores looked at: {pairs}.</source>
        <translation>彼此没有路径相连的核心区组：{groups}；已考察的核心区对：{pairs}。</translation>
    </message>
    <message>
        <source>Groups of fewer than {few} animals are in no table.</source>
        <translation>动物少于 {few} 只的组不列入任何表格。</translation>
    </message>
    <message>
        <source>Groups of patches that links up to the dispersal distance join</source>
        <translation>由不超过扩散距离的连接联合而成的斑块组</translation>
    </message>
    <message>
        <source>Groups whose samples were given to more than one animal by a person: {groups}. Nothing is proposed for them.</source>
        <translation>样品已由人判归不止一只动物的组：{groups}。对这些组不作任何建议。</translation>
    </message>
    <message>
        <source>Habitat</source>
        <translation>栖息地</translation>
    </message>
    <message>
        <source>Habitat (polygons)</source>
        <translation>栖息地（多边形）</translation>
    </message>
    <message>
        <source>Habitat changes</source>
        <translation>发生变化的栖息地</translation>
    </message>
    <message>
        <source>Habitat class</source>
        <translation>栖息地类别</translation>
    </message>
    <message>
        <source>Habitat map</source>
        <translation>栖息地地图</translation>
    </message>
    <message>
        <source>Habitat map after</source>
        <translation>变化后的栖息地地图</translation>
    </message>
    <message>
        <source>Habitat map before</source>
        <translation>变化前的栖息地地图</translation>
    </message>
    <message>
        <source>Habitat suitability</source>
        <translation>栖息地适宜性</translation>
    </message>
    <message>
        <source>Habitats</source>
        <translation>栖息地</translation>
    </message>
    <message>
        <source>Habitats and their condition, assessed and mapped</source>
        <translation>栖息地及其状况（评估和制图）</translation>
    </message>
    <message>
        <source>Habitats as the offices mapped them, by condition. White: condition unknown.</source>
        <translation>各机构制图的栖息地，按状况显示。白色：状况未知。</translation>
    </message>
    <message>
        <source>Habitats mapped at {site}</source>
        <translation>{site} 已制图的栖息地</translation>
    </message>
    <message>
        <source>Half-degree cells that hold a listed site or a record of the species. This is not a range: an empty cell says nothing about absence.</source>
        <translation>有该物种已列地点或记录的半度网格。这不是分布区：空白网格并不说明没有该物种。</translation>
    </message>
    <message>
        <source>Half-normal hazard</source>
        <translation>半正态（风险）</translation>
    </message>
    <message>
        <source>Half-normal probability</source>
        <translation>半正态（概率）</translation>
    </message>
    <message>
        <source>Happened: first seen beyond in the period</source>
        <translation>该时段内发生：在时段内首次在另一侧见到</translation>
    </message>
    <message>
        <source>Happening now</source>
        <translation>正在发生</translation>
    </message>
    <message>
        <source>Hardly any loss (under 1 % in 10 years)</source>
        <translation>几乎没有丧失（10年内不足1%）</translation>
    </message>
    <message>
        <source>He</source>
        <translation>期望杂合度（He）</translation>
    </message>
    <message>
        <source>Hectares before and after, gain, loss, net change and swap by class and country.</source>
        <translation>各类别、各国变化前后的公顷数、增加、减少、净变化和交换。</translation>
    </message>
    <message>
        <source>Hectares compared: {area}; changed: {changed}; changes: {changes}; smaller, not listed: {small}.</source>
        <translation>比较的公顷数：{area}；变化的公顷数：{changed}；变化处：{changes}；面积较小而未列出：{small}。</translation>
    </message>
    <message>
        <source>Hectares in each unit.</source>
        <translation>各规划单元内的公顷数。</translation>
    </message>
    <message>
        <source>Hectares of each pair of classes by country, and the share of the class before.</source>
        <translation>各国每对类别的公顷数，以及占变化前类别的比例。</translation>
    </message>
    <message>
        <source>Hectares that only one map covers, left out: {before} before, {after} after. The errors of both maps are not included.</source>
        <translation>只有一份地图覆盖而未计入的公顷数：变化前 {before}，变化后 {after}。未包括两份地图的误差。</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已纳入量</translation>
    </message>
    <message>
        <source>High impact</source>
        <translation>高影响</translation>
    </message>
    <message>
        <source>Histories of the animals</source>
        <translation>动物的捕获史</translation>
    </message>
    <message>
        <source>Histories of the stations</source>
        <translation>位点的工作史</translation>
    </message>
    <message>
        <source>Holds the counts of each key site against Ramsar criteria 5 and 6, the 1 % and staging criteria of the East Asian-Australasian Flyway Partnership, and the criteria A1, B1 and D1 for Key Biodiversity Areas.</source>
        <translation>将每处关键地点的计数与以下标准对照：拉姆萨尔标准5和标准6，东亚—澳大利西亚迁飞区伙伴关系的1%标准和集群停歇标准，以及关键生物多样性区域标准 A1、B1 和 D1。</translation>
    </message>
    <message>
        <source>Holds the land</source>
        <translation>拥有土地</translation>
    </message>
    <message>
        <source>Home ranges</source>
        <translation>家域</translation>
    </message>
    <message>
        <source>Home ranges (area in ha)</source>
        <translation>家域（面积，ha）</translation>
    </message>
    <message>
        <source>Home ranges by country</source>
        <translation>按国家统计的家域</translation>
    </message>
    <message>
        <source>Home ranges of individuals</source>
        <translation>个体的家域</translation>
    </message>
    <message>
        <source>Home ranges of single animals from the records used, area in hectares in an equal-area projection. The shapes are exact and not to be passed on.</source>
        <translation>由所用记录得出的单只动物家域，面积以公顷计，采用等积投影。图形精确：不得外传。</translation>
    </message>
    <message>
        <source>Home ranges of which a part lies where no side can be told, near a border or at sea: {ranges}. This part is unknown in the shares.</source>
        <translation>部分位于无法判断哪一侧之处（国界附近或海上）的家域：{ranges}。这一部分在占比中列为未知。</translation>
    </message>
    <message>
        <source>Home ranges: {animals}. {note}</source>
        <translation>家域：{animals}。{note}</translation>
    </message>
    <message>
        <source>Household and town waste water</source>
        <translation>生活污水与城镇污水</translation>
    </message>
    <message>
        <source>Housing and towns</source>
        <translation>住宅与城镇</translation>
    </message>
    <message>
        <source>Housing, business and tourism development</source>
        <translation>住宅、商业与旅游开发</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>天数计法</translation>
    </message>
    <message>
        <source>How detection falls with the distance from the centre of the range.</source>
        <translation>探测概率如何随距家域中心的距离下降。</translation>
    </message>
    <message>
        <source>How diverse are the animals of each group, and how far do the groups differ?</source>
        <translation>各组动物的多样性如何，组间差异有多大？</translation>
    </message>
    <message>
        <source>How far animals move.</source>
        <translation>动物移动的距离。</translation>
    </message>
    <message>
        <source>How far the result may be above the proven lower bound.</source>
        <translation>结果最多可高出已证明下界多少。</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>统计方法</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>测量方法</translation>
    </message>
    <message>
        <source>How many animals are there at least, each counted once, and how often did they cross a border?</source>
        <translation>至少有多少只动物（每只只计一次），它们至少跨境移动了几次？</translation>
    </message>
    <message>
        <source>How many animals are there on all sides together, the ones never caught included?</source>
        <translation>各侧合计有多少只动物，包括从未捕获的？</translation>
    </message>
    <message>
        <source>How many animals do the agencies' codes name together, and how sure is it?</source>
        <translation>各机构的代码合计代表多少只动物，确定程度如何？</translation>
    </message>
    <message>
        <source>How many animals do the samples show, how sure is it, and how many false matches are to be expected?</source>
        <translation>样品显示有多少只动物，确定程度如何，预期有多少错误匹配？</translation>
    </message>
    <message>
        <source>How many animals live here, and how many on each side?</source>
        <translation>这里有多少只动物，各侧各有多少？</translation>
    </message>
    <message>
        <source>How many animals may start in each cell, cell on cell with the resistance. Else 1 / resistance, up to 1.</source>
        <translation>每个像元中可能有多少只动物从此出发，像元与阻力栅格一一对应。留空则取 1 / 阻力，最大为1。</translation>
    </message>
    <message>
        <source>How many for each core, by cost, where PAIRS is nearest.</source>
        <translation>PAIRS 为 nearest 时，每个核心区取成本最小的多少个。</translation>
    </message>
    <message>
        <source>How many records came in, were kept, rejected and flagged, and why.</source>
        <translation>读入、保留、剔除和标记的记录数及其原因。</translation>
    </message>
    <message>
        <source>How many records were checked and what each test found.</source>
        <translation>检验了多少条记录，以及每项检验检出了什么。</translation>
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
        <source>How many ways more for each pair; at least half of each leads elsewhere than those before it.</source>
        <translation>每一对另外再求多少条路径；每条至少有一半长度与之前的路径不同。</translation>
    </message>
    <message>
        <source>How much cheaper the way becomes for each metre restored around a cell, for the pair that gains most.</source>
        <translation>在像元周围每恢复1米，路径成本降低多少；取增益最大的对。</translation>
    </message>
    <message>
        <source>How much each cell resists movement; 1 is the best ground. It is as good as the tables it was built on.</source>
        <translation>各像元对移动的阻力；1为最好的地面。其可靠程度取决于生成所用的表。</translation>
    </message>
    <message>
        <source>How much of a border is closed is not known: there are no barriers with the field KIND.</source>
        <translation>国界的封闭程度未知：没有含字段 KIND 的屏障。</translation>
    </message>
    <message>
        <source>How often do animals cross in each direction, with the crossings that nobody saw?</source>
        <translation>计入无人见到者，动物在各方向跨境移动有多频繁？</translation>
    </message>
    <message>
        <source>How often wrong identities are drawn and counted.</source>
        <translation>错误的个体识别抽取并重新统计的次数。</translation>
    </message>
    <message>
        <source>How precise the point is, is not known.</source>
        <translation>点位的精度未知。</translation>
    </message>
    <message>
        <source>How repeated amplifications become one genotype: a homozygote after 3, or after 7 identical ones.</source>
        <translation>重复扩增如何合成一个基因型：3次或7次结果相同后定为纯合子。</translation>
    </message>
    <message>
        <source>How the places of the cameras were chosen; needed where the imported data set does not say it.</source>
        <translation>相机位置的选择方式；导入的数据集未说明时必须填写。</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>判定方法</translation>
    </message>
    <message>
        <source>How to fill in</source>
        <translation>填写说明</translation>
    </message>
    <message>
        <source>How well the model tells habitat of {species}</source>
        <translation>模型识别 {species} 栖息地的能力</translation>
    </message>
    <message>
        <source>Hunting and capture of land animals</source>
        <translation>猎捕陆生动物</translation>
    </message>
    <message>
        <source>IUCN habitat classes</source>
        <translation>IUCN 栖息地类别</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>鉴定人</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Identifier of the release</source>
        <translation>本次对外提供的标识符</translation>
    </message>
    <message>
        <source>Ids in table sites, parted by semicolons. Left empty: all sites of the country.</source>
        <translation>表 sites 中的标识符，以分号分隔。留空则为该国的全部地点。</translation>
    </message>
    <message>
        <source>Ids in the table study_areas, with commas between.</source>
        <translation>表 study_areas 中的标识符，以半角逗号分隔。</translation>
    </message>
    <message>
        <source>Ids of table sites with a semicolon between them: an area that nobody has stored.</source>
        <translation>表 sites 中的标识符，以分号分隔：未保存过的区域。</translation>
    </message>
    <message>
        <source>Ids of table sites with a semicolon between them; left empty, all of them.</source>
        <translation>表 sites 中的标识符，以分号分隔；留空则使用全部地点。</translation>
    </message>
    <message>
        <source>If none is chosen: year, mapper and method.</source>
        <translation>未选择时：year、mapper 和 method。</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Impact is the sum of the scores of timing, scope and severity (0 to 9; BirdLife International 2006). Unknown is not low.</source>
        <translation>影响为发生时间、范围和严重程度的得分之和（0～9；BirdLife International 2006）。未知不等于低。</translation>
    </message>
    <message>
        <source>Impact is the sum of the scores of timing, scope and severity, 0 to 3 each (BirdLife International 2006): 8 or 9 is high, 6 or 7 medium, 3 to 5 low. A zero in one of them makes it negligible. Where one is not known and none is zero, the impact is unknown. Kinds are those of the IUCN-CMP classification (Salafsky et al. 2008).</source>
        <translation>影响为发生时间、范围和严重程度的得分之和，三项各为0～3（BirdLife International 2006）：8或9为高，6或7为中等，3～5为低。任何一项为零，影响即可忽略。有一项未知且没有为零的，影响未知。类型采用 IUCN-CMP 分类（Salafsky et al. 2008）。</translation>
    </message>
    <message>
        <source>Impact of the worst threat</source>
        <translation>最严重威胁的影响</translation>
    </message>
    <message>
        <source>Impact unknown</source>
        <translation>影响未知</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import counts and detections</source>
        <translation>导入计数与探测记录</translation>
    </message>
    <message>
        <source>Import counts of adults, and of pairs or nests.</source>
        <translation>导入成体的计数，以及对或巢的计数。</translation>
    </message>
    <message>
        <source>Import counts of further complete seasons.</source>
        <translation>导入更多完整季节的计数。</translation>
    </message>
    <message>
        <source>Import site assessments</source>
        <translation>导入地点评估</translation>
    </message>
    <message>
        <source>Importance (dPC, %)</source>
        <translation>重要性（dPC，%）</translation>
    </message>
    <message>
        <source>Importance by IIC too</source>
        <translation>另按 IIC 计算重要性</translation>
    </message>
    <message>
        <source>Importance of each patch</source>
        <translation>各斑块的重要性</translation>
    </message>
    <message>
        <source>Impossible speed</source>
        <translation>不可能的移动速度</translation>
    </message>
    <message>
        <source>Imputed</source>
        <translation>已插补</translation>
    </message>
    <message>
        <source>In a gap of effort</source>
        <translation>处于调查努力量间断期</translation>
    </message>
    <message>
        <source>In a group every pair matches; nothing is chained. A pair that matches while its groups do not is listed as a conflict.</source>
        <translation>组内所有样品两两匹配，不作链式连接。若一对样品匹配而其所在的组不匹配，则列为冲突。</translation>
    </message>
    <message>
        <source>In a town</source>
        <translation>位于城镇内</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>In cells with too few animals and stations</source>
        <translation>所在网格的动物和位点过少</translation>
    </message>
    <message>
        <source>In metres of resistance 1. Searches end there; pairs farther apart have no corridor.</source>
        <translation>以阻力1的米数计。搜索到此为止；相距更远的对没有生态廊道。</translation>
    </message>
    <message>
        <source>In more than one</source>
        <translation>在不止一国</translation>
    </message>
    <message>
        <source>In more than one country</source>
        <translation>在不止一国</translation>
    </message>
    <message>
        <source>In one country</source>
        <translation>在一国境内</translation>
    </message>
    <message>
        <source>In place of polygons: whole numbers, both rasters cell on cell.</source>
        <translation>代替多边形：整数，两个栅格的像元逐一对齐。</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>In simulations 94 to 96 % of the intervals held the truth; 86 % one way where animals differ, about 30 % with a tenth of single readings wrong. Only certain identities are used by default.</source>
        <translation>在模拟中，94%～96%的区间包含真值；动物之间存在差异时，单个方向为86%；单次判读有十分之一错误时约为30%。默认只采用“确定”的个体识别。</translation>
    </message>
    <message>
        <source>In the calibration {file}, column {column} holds “{value}”, which is no number as it is needed there. Nothing was compared. Write offsets and alleles as whole numbers, and sizes with a point.</source>
        <translation>校准表 {file} 的列 {column} 中有“{value}”，不是该处所需的数字。未作任何比较。请将差值和等位基因写成整数，片段大小用小数点书写。</translation>
    </message>
    <message>
        <source>In the finished package, records ({records}) could be joined to one exact place by its columns. No package was written. Share with a coarser cell, or fewer fields in the policy file.</source>
        <translation>在完成的数据包中，有记录（{records}）可凭各列与唯一的精确位置对应。未写出数据包。请改用更粗的网格，或在政策文件中减少字段。</translation>
    </message>
    <message>
        <source>In the finished package, records ({records}) stand in cells with too few animals and stations. No package was written. Share with a coarser cell.</source>
        <translation>在完成的数据包中，有记录（{records}）所在网格的动物和位点过少。未写出数据包。请改用更粗的网格。</translation>
    </message>
    <message>
        <source>In the first</source>
        <translation>在第一国</translation>
    </message>
    <message>
        <source>In the sea</source>
        <translation>位于海中</translation>
    </message>
    <message>
        <source>In the second</source>
        <translation>在第二国</translation>
    </message>
    <message>
        <source>In the shared package {file} the file {member} is missing or is not the one that was signed. Nothing was taken in. Ask the sender for the package again.</source>
        <translation>共享数据包 {file} 缺少文件 {member}，或该文件与签名时不符。未读入任何内容。请向发送方重新索取数据包。</translation>
    </message>
    <message>
        <source>In the unit of the cost.</source>
        <translation>采用成本的单位。</translation>
    </message>
    <message>
        <source>In the unit of the cost. The more, the more compact the selection.</source>
        <translation>采用成本的单位。值越大，选择越紧凑。</translation>
    </message>
    <message>
        <source>In this data set degrees and minutes seem to have been read as decimal degrees.</source>
        <translation>该数据集的度和分似乎误读成了十进制度。</translation>
    </message>
    <message>
        <source>In {file} there is no table of numbers below and beside labels. Nothing was taken in. Choose another format, or name the columns in a mapping.</source>
        <translation>文件 {file} 中没有上方和左侧带有标签的数字表。未读入任何内容。请选择其他格式，或在映射中指定各列。</translation>
    </message>
    <message>
        <source>In {seconds} s no selection was found that holds all targets and limits; there may be one. Nothing was written. Give more time or loosen a limit.</source>
        <translation>在 {seconds} 秒内未找到满足全部目标量和限制的选择；可能存在这样的选择。未写出任何内容。请给出更多时间，或放宽某项限制。</translation>
    </message>
    <message>
        <source>In: a raster of resistance above 0, how far animals move and, where known, a raster of sources. Out: the cumulative current, the flow potential (the same with a resistance of 1 everywhere), their quotient, and a table by country: area, share of all current, mean and sum of the quotient, and the share of its cells in the tenth of all cells with the highest quotient. Near a border and at sea the country is unknown.</source>
        <translation>输入：大于0的阻力栅格、动物移动的距离，以及（如已知）电流源栅格。输出：累积电流、流动潜势（各处阻力均为1时的同一计算）、两者之商，以及按国家的表：面积、在全部电流中的占比、商的平均值与总和，以及商最高的十分之一像元中该国像元的占比。在国界附近和海上，国家未知。</translation>
    </message>
    <message>
        <source>In: at least one raster, in a projected system in metres with square cells; several must lie cell on cell. Barriers are lines or polygons with the field KIND. Out: the raster, the classes of land cover, and the test along the borders.</source>
        <translation>输入：至少一个栅格，采用以米为单位的投影坐标系和正方形像元；多个栅格的像元须逐一对齐。屏障为含字段 KIND 的线或多边形。输出：栅格、土地覆盖类别以及沿国界的检验。</translation>
    </message>
    <message>
        <source>In: cores (points or polygons) and a raster of resistance, 1 where movement is easiest, in metres and of square cells. Out: one line per corridor, its area for Corridors over countries and protected areas, the places where a border is passed, and rasters of all corridors, of the nearest core by cost and, on request, of the cost from each core.</source>
        <translation>输入：核心区（点或多边形）和阻力栅格（移动最容易处为1，以米为单位，正方形像元）。输出：每条生态廊道一条线、供“生态廊道与国家和自然保护地的叠加”使用的范围面、穿过国界的地点，以及所有生态廊道的栅格、成本最近核心区的栅格和按需输出的距各核心区成本的栅格。</translation>
    </message>
    <message>
        <source>In: cores (points or polygons), a raster of resistance above 0 and, where wanted, areas without resistance and a table of pairs. Out: the cumulative current, on request the maximum, the mean voltage and the maps of each solution, the effective resistance of each pair, on request also as a matrix, and pinch points.</source>
        <translation>输入：核心区（点或多边形）、大于0的阻力栅格，以及按需给出的无阻力区域和对的表。输出：累积电流，按需输出最大电流、平均电压和各次求解的地图，各对的有效电阻（按需也以矩阵形式输出），以及夹点。</translation>
    </message>
    <message>
        <source>In: corridors as lines or polygons, as from Least-cost corridors; or a raster of current, of which patches of the strongest cells are taken; or, with neither, the named corridors on land in the database. Alternatives of Least-cost corridors are left out. Protected areas, key sites, habitats and threats are those of the layers given, else of the database. Existing corridors come first in each table.</source>
        <translation>输入：线或多边形形式的生态廊道，例如“最小成本生态廊道”的结果；或电流栅格，取其最强像元构成的斑块；两者均无时，取数据库中陆地上已命名的生态廊道。“最小成本生态廊道”的替代路径不纳入。自然保护地、关键地点、栖息地和威胁取自给出的图层，未给出时取自数据库。各表中现有的生态廊道列在前面。</translation>
    </message>
    <message>
        <source>In: the conservation database with records that name animals, and the days of cameras and hair traps on each side. Out: the parameters of the model, the rates by direction with their intervals, and a report with sums only.</source>
        <translation>输入：保护数据库，其中有指明动物的记录，以及各侧相机和毛发陷阱的工作天数。输出：模型的参数、各方向的比率及其区间，以及仅含合计数的报告。</translation>
    </message>
    <message>
        <source>In: the sites of a country, or those named in SITES. Out: one sheet for each table, with headers and words in the language chosen, a sheet of the words to choose from, and one that says how to fill in. Sites and the seasons of their listed species are filled in already.</source>
        <translation>输入：一个国家的地点，或 SITES 中指定的地点。输出：每个表一个工作表，表头和词语采用所选语言，另有一个可选词语工作表和一个填写说明工作表。地点及其所列物种的季节已预先填好。</translation>
    </message>
    <message>
        <source>In: “Histories of the stations” of “Make capture histories and closed estimates”, or any table with a row per site and a field per visit. Out: the estimates, and for each site its use, alone and given what was found there.</source>
        <translation>输入：“建立捕获史和封闭种群估计”的“位点的工作史”，或任何每处地点一行、每次调查一个字段的表。输出：各项估计值，以及每处地点的利用概率（单独给出，并按当地的发现情况给出）。</translation>
    </message>
    <message>
        <source>Independent detections among them</source>
        <translation>其中的独立探测记录</translation>
    </message>
    <message>
        <source>Independent events</source>
        <translation>独立事件</translation>
    </message>
    <message>
        <source>Independent events: {events}, from records: {records}.</source>
        <translation>独立事件：{events}，来自记录：{records}。</translation>
    </message>
    <message>
        <source>Indicators of Target 3</source>
        <translation>行动目标3的指标</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Individual (name or code)</source>
        <translation>个体（名称或代码）</translation>
    </message>
    <message>
        <source>Individual animals</source>
        <translation>动物个体</translation>
    </message>
    <message>
        <source>Individual-years</source>
        <translation>个体年</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>个体数</translation>
    </message>
    <message>
        <source>Individuals and their movement across borders</source>
        <translation>个体及其跨国界移动</translation>
    </message>
    <message>
        <source>Industrial and military effluents</source>
        <translation>工业与军事废水</translation>
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
        <source>Information sheet</source>
        <translation>信息表</translation>
    </message>
    <message>
        <source>Inhomogeneous Poisson process with elastic net, which is Maxent (Renner and Warton 2013; Phillips et al. 2017)</source>
        <translation>带弹性网的非齐次泊松过程，即 Maxent（Renner and Warton 2013; Phillips et al. 2017）</translation>
    </message>
    <message>
        <source>Input: codes of the detections of the species (the agency is their data set) and a catalogue with the columns agency and code, and if known species_id (rows of another one are left out and counted), flank (left, right, both), sex, country (CHN;RUS), first_seen and last_seen (2024-05-01). A code that is empty, “NA” or “unknown” never becomes an animal.</source>
        <translation>输入：该物种探测记录的代码（机构即其数据集），以及一份名录，其列为 agency 和 code；如已知，还可有 species_id（其他物种的行不纳入，但予以计数）、flank（left、right、both）、sex、country（CHN;RUS）、first_seen 和 last_seen（2024-05-01）。空代码、“NA”或“unknown”绝不算作动物。</translation>
    </message>
    <message>
        <source>Instead of INPUT: patches of its strongest cells.</source>
        <translation>代替 INPUT：取其最强像元构成的斑块。</translation>
    </message>
    <message>
        <source>Instead of a second list: a layer with the same code of the unit and a field rank.</source>
        <translation>代替第二份列表：含有相同评价单位代码和 rank 字段的图层。</translation>
    </message>
    <message>
        <source>Instead of a site: all key sites where this species is present.</source>
        <translation>代替地点：有该物种分布的全部关键地点。</translation>
    </message>
    <message>
        <source>Instead of a table: a list of objects with judge, criterion_a, criterion_b and judgement.</source>
        <translation>代替表：对象列表，每个对象含 judge、criterion_a、criterion_b 和 judgement。</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>Integral index of connectivity</source>
        <translation>整体连通性指数</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>国际组织</translation>
    </message>
    <message>
        <source>Intervals in the database</source>
        <translation>数据库中的工作时段</translation>
    </message>
    <message>
        <source>Intervals shared</source>
        <translation>已共享的工作时段</translation>
    </message>
    <message>
        <source>Intervals withheld</source>
        <translation>不予提供的工作时段</translation>
    </message>
    <message>
        <source>Introduced genes</source>
        <translation>引入的遗传物质</translation>
    </message>
    <message>
        <source>Invalid geometry</source>
        <translation>无效的几何图形</translation>
    </message>
    <message>
        <source>Invasive alien species</source>
        <translation>外来入侵物种</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Issues by kind and country</source>
        <translation>按类型和国家统计的问题</translation>
    </message>
    <message>
        <source>Issues decided</source>
        <translation>已决定的问题</translation>
    </message>
    <message>
        <source>Issues decided: {issues}; records changed: {changed}; taken out: {removed}; brought back: {restored}.</source>
        <translation>已决定的问题：{issues}；更改的记录：{changed}；移出：{removed}；恢复：{restored}。</translation>
    </message>
    <message>
        <source>Issues found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Issues of the habitat map</source>
        <translation>栖息地地图的问题</translation>
    </message>
    <message>
        <source>Issues of the import</source>
        <translation>导入的问题</translation>
    </message>
    <message>
        <source>Issues whose row was never taken in: {issues}. The decision is kept and is used when the source is imported again.</source>
        <translation>所在行从未读入的问题：{issues}。所作决定已保存，再次导入该来源时使用。</translation>
    </message>
    <message>
        <source>It holds for a closed population whose animals keep ranges of one shape, with identities that are right.</source>
        <translation>其前提为：种群封闭，各动物的家域形状相同，且个体识别正确。</translation>
    </message>
    <message>
        <source>It is filled in as unknown.</source>
        <translation>填写的是“未知”。</translation>
    </message>
    <message>
        <source>It is held, but does not leave: it names a person or a place.</source>
        <translation>数据库中有，但不对外提供：其中指明了人员或位置。</translation>
    </message>
    <message>
        <source>It is held, but does not leave: the place is sensitive.</source>
        <translation>数据库中有，但不对外提供：位置敏感。</translation>
    </message>
    <message>
        <source>It is made to be passed on: places and dates of sensitive species are generalised, and a boundary that would tell them stays back, unless a recipient is named. The run records the name. Free remarks and names of persons never leave.</source>
        <translation>该信息表可供传阅：敏感物种的位置和日期经模糊处理，会泄露位置的边界不予提供，除非写明接收方。运行记录会保存接收方名称。自由填写的备注和人员姓名绝不对外提供。</translation>
    </message>
    <message>
        <source>It is not confirmed that the Red List assessment of the species rests on a past or present reduction alone.</source>
        <translation>尚未确认该物种的红色名录评估仅以过去或现在的数量下降为依据。</translation>
    </message>
    <message>
        <source>It is of {year}; more than {limit} years are too old.</source>
        <translation>为 {year} 年的内容；超过 {limit} 年即过旧。</translation>
    </message>
    <message>
        <source>It stands in the package.</source>
        <translation>写入数据包。</translation>
    </message>
    <message>
        <source>It takes capture histories as “Make capture histories and closed estimates” makes them, with exact places of stations. It gives the parameters with 95 percent limits, the animals of each country and of all together, and the cells of the mask. Records in which a station had no effort are left out and counted.</source>
        <translation>采用“建立捕获史和封闭种群估计”所建立的捕获史，位点须有精确位置。输出参数及其95%置信限、各国和合计的动物数，以及掩膜单元。位点没有努力量时的记录不纳入，但予以计数。</translation>
    </message>
    <message>
        <source>It tells which classes are natural wetlands.</source>
        <translation>列表说明哪些类别是天然湿地。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Its id in table sites, such as RUS-KHANKA.</source>
        <translation>其在表 sites 中的标识符，例如 RUS-KHANKA。</translation>
    </message>
    <message>
        <source>Its lower end</source>
        <translation>其下限</translation>
    </message>
    <message>
        <source>Its name of the locus</source>
        <translation>该实验室的位点名称</translation>
    </message>
    <message>
        <source>Its name or number.</source>
        <translation>地点的名称或编号。</translation>
    </message>
    <message>
        <source>Its upper end</source>
        <translation>其上限</translation>
    </message>
    <message>
        <source>Jackknife of order 1</source>
        <translation>一阶刀切法</translation>
    </message>
    <message>
        <source>Jackknife of order 2</source>
        <translation>二阶刀切法</translation>
    </message>
    <message>
        <source>Jackknife of order 3</source>
        <translation>三阶刀切法</translation>
    </message>
    <message>
        <source>Jackknife, order by test (Burnham &amp; Overton 1979)</source>
        <translation>刀切法，阶数由检验确定（Burnham 和 Overton 1979）</translation>
    </message>
    <message>
        <source>Jackknife: the population is closed and animals may differ; high orders grow with every animal caught once, wrong identities too.</source>
        <translation>刀切法：种群封闭，动物之间可以有差异；高阶估计值随每只只捕获一次的动物而增大，错误的个体识别也会使其增大。</translation>
    </message>
    <message>
        <source>Joined, apart, unsure or in conflict, with the grade.</source>
        <translation>已合并、不同、不确定或有冲突，附等级。</translation>
    </message>
    <message>
        <source>Joint area</source>
        <translation>联合区域</translation>
    </message>
    <message>
        <source>Joint areas of the programme</source>
        <translation>计划的联合区域</translation>
    </message>
    <message>
        <source>Joint estimate</source>
        <translation>联合估计值</translation>
    </message>
    <message>
        <source>Joint minimum</source>
        <translation>联合最小值</translation>
    </message>
    <message>
        <source>Joint minimum of the lists of codes</source>
        <translation>代码名录的联合最小值</translation>
    </message>
    <message>
        <source>Joint study areas: what is known on each side</source>
        <translation>联合研究区：各侧的已知情况</translation>
    </message>
    <message>
        <source>Joint total of the same days</source>
        <translation>相同日期的联合总数</translation>
    </message>
    <message>
        <source>Joint work</source>
        <translation>联合工作</translation>
    </message>
    <message>
        <source>Judge {judge} did not judge {criterion}. Nothing was computed. Add the row.</source>
        <translation>评判者 {judge} 未评判 {criterion}。未作任何计算。请添加该行。</translation>
    </message>
    <message>
        <source>Judge {judge} has the consistency ratio {ratio}, above {limit}. Look again at {one} over {two}: judged {was}; {fits} would fit the other judgements, and the ratio be {then}.</source>
        <translation>评判者 {judge} 的一致性比率为 {ratio}，大于 {limit}。请重新考虑 {one} 相对于 {two} 的判断：原判断为 {was}；{fits} 与其他判断相符，一致性比率将为 {then}。</translation>
    </message>
    <message>
        <source>Judge {judge} judged {criterion} more than once. Nothing was computed. Leave one of the rows.</source>
        <translation>评判者 {judge} 对 {criterion} 评判了不止一次。未作任何计算。请只保留其中一行。</translation>
    </message>
    <message>
        <source>Judgement {number} has the value {value}. Nothing was computed. Accepted: {accepted}.</source>
        <translation>第 {number} 项判断的值为 {value}。未作任何计算。可接受的值：{accepted}。</translation>
    </message>
    <message>
        <source>Judgement {number} is of other than {count} different criteria, as the method has it. Nothing was computed. Correct the criteria or choose another method.</source>
        <translation>第 {number} 项判断所含的不同标准不是该方法要求的 {count} 项。未作任何计算。请更正标准，或选择其他方法。</translation>
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
        <translation>评判者</translation>
    </message>
    <message>
        <source>Judges: {judges}; criteria: {criteria}.</source>
        <translation>评判者：{judges}；标准：{criteria}。</translation>
    </message>
    <message>
        <source>Jumps at the border</source>
        <translation>国界处的跳变</translation>
    </message>
    <message>
        <source>Jumps of the covariates</source>
        <translation>协变量的跳变</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>管辖权</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa 系数</translation>
    </message>
    <message>
        <source>Kappa (Cohen 1960) is the agreement beyond chance: 1 is full, 0 is no more than chance. It is not known where both gave one answer throughout.</source>
        <translation>Kappa（Cohen 1960）是超出偶然的一致程度：1 为完全一致，0 为与偶然相同。两位审核人始终只给出同一种答案时，该值未知。</translation>
    </message>
    <message>
        <source>Keep the names of sheets and columns. Any of the seven languages is read, whatever the language of QGIS.</source>
        <translation>请保留工作表和列的名称。无论 QGIS 采用何种语言，七种语言中的任意一种都可读取。</translation>
    </message>
    <message>
        <source>Keep the water level that the birds need</source>
        <translation>保持鸟类所需的水位</translation>
    </message>
    <message>
        <source>Keeps a reviewer's decision on which records or which codes are one animal, with who and when. The dock uses it, and it can be run without a screen.</source>
        <translation>保存审核人关于哪些记录或哪些代码代表同一只动物的决定，并记下审核人和时间。停靠面板使用此算法，也可不用界面运行。</translation>
    </message>
    <message>
        <source>Keeps the exact rows of a database in a second file, whose name ends in _restricted.gpkg, so that the first can travel. A GeoPackage has no users: whoever has the file has all of it.</source>
        <translation>将数据库的精确行存入第二个文件，文件名以 _restricted.gpkg 结尾，使第一个文件可对外传递。GeoPackage 没有用户权限：拿到文件的人就拿到全部内容。</translation>
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
        <source>Key Biodiversity Area proposal</source>
        <translation>关键生物多样性区域提案</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>主要信息</translation>
    </message>
    <message>
        <source>Key site</source>
        <translation>关键地点</translation>
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
        <source>Key sites of the database</source>
        <translation>数据库中的关键地点</translation>
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
        <source>Kilometres along the border from its western end</source>
        <translation>距国界西端的千米数（沿国界）</translation>
    </message>
    <message>
        <source>Kilometres are those of the line that was computed with. The strip is no map and expresses no opinion on any boundary.</source>
        <translation>千米数依据计算所用的线。条带图不是地图，对任何边界均不表示任何意见。</translation>
    </message>
    <message>
        <source>Kilometres in each unit.</source>
        <translation>各规划单元内的千米数。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of count</source>
        <translation>计数类型</translation>
    </message>
    <message>
        <source>Kind of detectors</source>
        <translation>探测器类型</translation>
    </message>
    <message>
        <source>Kind of issue</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Kind, reason with numbers, polygons and country. A jump at a border has no place.</source>
        <translation>类型、附数值的原因、多边形和国家。国界处的跳变没有位置。</translation>
    </message>
    <message>
        <source>Known animals</source>
        <translation>已知动物</translation>
    </message>
    <message>
        <source>Known by both flanks</source>
        <translation>两个体侧均已知</translation>
    </message>
    <message>
        <source>Known by the left flank alone</source>
        <translation>仅左体侧已知</translation>
    </message>
    <message>
        <source>Known by the right flank alone</source>
        <translation>仅右体侧已知</translation>
    </message>
    <message>
        <source>Known survival of a year</source>
        <translation>已知的年存活率</translation>
    </message>
    <message>
        <source>Korean Demilitarized Zone and its wetlands</source>
        <translation>军事分界线非军事区及其湿地</translation>
    </message>
    <message>
        <source>Laboratories measure shifted sizes of alleles. Samples of two laboratories are compared only at loci that the calibration covers; without one no match between them is declared, and the log says so. The calibration is a table with locus, lab_from, lab_to and, where the laboratory calls the locus otherwise, locus_from. Beside them stand offset, or allele_from and allele_to, or size_from and size_to of each reference sample that both have typed.</source>
        <translation>各实验室测得的等位基因片段大小互有偏移。来自两个实验室的样品只在校准表涵盖的位点上比较；没有校准表时，不认定两者之间有任何匹配，并在日志中说明。校准表含 locus、lab_from、lab_to；实验室的位点名称不同时，还含 locus_from。此外含 offset，或 allele_from 和 allele_to，或两个实验室均已分型的各参考样品的 size_from 和 size_to。</translation>
    </message>
    <message>
        <source>Laboratories {one} and {other} are not calibrated to each other, so that their alleles cannot be compared. Pairs not compared: {pairs}. No match between them is declared. Type shared reference samples in both and give the calibration.</source>
        <translation>实验室 {one} 和 {other} 之间没有校准，因此其等位基因无法比较。未比较的样品对：{pairs}。不认定两者之间有任何匹配。请在两个实验室对共用的参考样品分型，并提供校准表。</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Laboratory {lab}: at the chosen number of mismatching alleles some samples still match several genotypes. Look through these by hand.</source>
        <translation>实验室 {lab}：在所选的不匹配等位基因数下，仍有样品与多个基因型匹配。请人工逐一检查。</translation>
    </message>
    <message>
        <source>Laboratory {lab}: mismatching alleles allowed: {mismatch}; different genotypes: {unique}; samples that match several: {multiple}; that match none: {unclassified}.</source>
        <translation>实验室 {lab}：允许的不匹配等位基因数：{mismatch}；不同的基因型：{unique}；与多个基因型匹配的样品：{multiple}；与任何基因型都不匹配的样品：{unclassified}。</translation>
    </message>
    <message>
        <source>Laboratory {lab}: the profile has no second minimum, so that the number of mismatching alleles is not to be trusted. Use more loci or better samples.</source>
        <translation>实验室 {lab}：曲线没有第二个极小值，因此不匹配等位基因数不可信。请使用更多位点或质量更好的样品。</translation>
    </message>
    <message>
        <source>Lacking (ha)</source>
        <translation>尚缺（ha）</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>陆地</translation>
    </message>
    <message>
        <source>Land cover (raster)</source>
        <translation>土地覆盖（栅格）</translation>
    </message>
    <message>
        <source>Land of Big Cats</source>
        <translation>大猫之地</translation>
    </message>
    <message>
        <source>Land tenure</source>
        <translation>土地权属</translation>
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
        <source>Larger ones are left unmapped on purpose.</source>
        <translation>更大的间隙视为有意不制图。</translation>
    </message>
    <message>
        <source>Largest cost</source>
        <translation>最大成本</translation>
    </message>
    <message>
        <source>Largest count</source>
        <translation>最大计数</translation>
    </message>
    <message>
        <source>Largest gap (ha)</source>
        <translation>最大间隙（公顷）</translation>
    </message>
    <message>
        <source>Largest share of a population in one count</source>
        <translation>单次计数占种群的最大比例</translation>
    </message>
    <message>
        <source>Last assessed</source>
        <translation>最近评估</translation>
    </message>
    <message>
        <source>Last day (YYYY-MM-DD)</source>
        <translation>结束日期（YYYY-MM-DD）</translation>
    </message>
    <message>
        <source>Last month before</source>
        <translation>之前的最后月份</translation>
    </message>
    <message>
        <source>Last record before</source>
        <translation>之前的最后一条记录</translation>
    </message>
    <message>
        <source>Last season year with a count</source>
        <translation>最近有计数的季节年份</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最后见到</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Late recommendations</source>
        <translation>逾期的建议</translation>
    </message>
    <message>
        <source>Latest joint total</source>
        <translation>最近的联合总数</translation>
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
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Latitude and longitude are swapped.</source>
        <translation>纬度与经度颠倒。</translation>
    </message>
    <message>
        <source>Latitude and longitude in one cell</source>
        <translation>纬度和经度在同一单元格</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Layer {file} has no polygons that can be read. Nothing was changed. Choose a layer of polygons.</source>
        <translation>图层 {file} 中没有可读取的多边形，未作任何更改。请选择多边形图层。</translation>
    </message>
    <message>
        <source>Layer {layer} cannot be edited. Close other programs that use the database, and try again.</source>
        <translation>无法编辑图层 {layer}。请关闭使用该数据库的其他程序，然后重试。</translation>
    </message>
    <message>
        <source>Layer {layer} has a PERMEABILITY that is no number from 0 to 1. Nothing was computed. Correct the field; 0 is closed, 1 is open.</source>
        <translation>图层 {layer} 的 PERMEABILITY 有不是0到1之间的数的值。未作任何计算。请更正该字段；0为封闭，1为开放。</translation>
    </message>
    <message>
        <source>Layer {layer} has kinds of barriers without a resistance: {kinds}. Nothing was computed. Known kinds: {known}. Change field KIND or add rows to the table of barriers.</source>
        <translation>图层 {layer} 中有没有阻力值的屏障类型：{kinds}。未作任何计算。已知类型：{known}。请更改字段 KIND，或在屏障表中添加行。</translation>
    </message>
    <message>
        <source>Layer {layer} has no coordinate reference system. Nothing was changed. Set it in the layer's properties.</source>
        <translation>图层 {layer} 没有坐标参照系，未作任何更改。请在图层属性中设置。</translation>
    </message>
    <message>
        <source>Layer {layer} has no field {field}, so that nothing tells a fence from a river. Nothing was computed. Add a text field {field}.</source>
        <translation>图层 {layer} 没有字段 {field}，因此无法区分围栏与河流。未作任何计算。请添加文本字段 {field}。</translation>
    </message>
    <message>
        <source>Layer {layer} has no field {field}. Nothing was computed. Add the field.</source>
        <translation>图层 {layer} 没有字段 {field}。未作任何计算。请添加该字段。</translation>
    </message>
    <message>
        <source>Layer {layer} has no point of the species that is exact enough for the cells. Nothing was computed. Choose another species or layer.</source>
        <translation>图层 {layer} 中没有该物种的位置精度足以匹配像元的点。未作任何计算。请选择其他物种或图层。</translation>
    </message>
    <message>
        <source>Layer {layer} has no polygon. Nothing was computed. Choose a layer with polygons.</source>
        <translation>图层 {layer} 没有多边形。未作任何计算。请选择含多边形的图层。</translation>
    </message>
    <message>
        <source>Layer {layer} has two rows for one site, or for one site and occasion. Nothing was computed. Leave one of them.</source>
        <translation>图层 {layer} 中同一地点有两行，或同一地点和抽样时段有两行。未作任何计算。请只保留其中一行。</translation>
    </message>
    <message>
        <source>Layer {layer} lacks the fields {fields} of planning units. Nothing was computed. Choose a result of “Planning units”.</source>
        <translation>图层 {layer} 缺少规划单元的字段 {fields}。未作任何计算。请选择“规划单元”的结果。</translation>
    </message>
    <message>
        <source>Layer {layer} shows {percent} % of its area twice. Nothing was computed. Mend the overlaps that “Check a habitat map” finds.</source>
        <translation>图层 {layer} 有 {percent}% 的面积重复出现。未作任何计算。请修正“检查栖息地地图”找出的重叠。</translation>
    </message>
    <message>
        <source>Layer {layer}, row {row}: field {field} has no number that can be used. Nothing was computed. Give amperes for sources, and 0 or more ohm for grounds.</source>
        <translation>图层 {layer} 第 {row} 行：字段 {field} 没有可使用的数。未作任何计算。请为电流源填写安培数，为接地点填写不小于0的欧姆数。</translation>
    </message>
    <message>
        <source>Layer {layer}: field {field} has values that are no numbers. Nothing was computed. Correct them or choose another field.</source>
        <translation>图层 {layer}：字段 {field} 中有非数值。未作任何计算。请更正这些值，或选择其他字段。</translation>
    </message>
    <message>
        <source>Layer {layer}: no field of occasions or detections was named. Nothing was computed. Choose both, or the fields of the visits.</source>
        <translation>图层 {layer}：未指定抽样时段字段或探测记录字段。未作任何计算。请同时选择两者，或选择各次调查的字段。</translation>
    </message>
    <message>
        <source>Layer {layer}: {polygons} polygons have no class. Nothing was computed. Fill in the class.</source>
        <translation>图层 {layer}：{polygons} 个多边形没有类别。未作任何计算。请填写类别。</translation>
    </message>
    <message>
        <source>Layers {first} and {layer} share no area. Nothing was computed. Choose two maps of one place.</source>
        <translation>图层 {first} 与 {layer} 没有共同的区域。未作任何计算。请选择同一地方的两份地图。</translation>
    </message>
    <message>
        <source>Lays what is known of a joint study area on each of its sides beside each other: counts with their days and sites, effort, animals, the latest assessment of each site, and what each side has not yet shared.</source>
        <translation>将联合研究区各侧的已知情况并列对照：计数及其日期和地点、调查努力量、动物、各地点的最近评估，以及各侧尚未共享的内容。</translation>
    </message>
    <message>
        <source>Least concern (LC)</source>
        <translation>无危（LC）</translation>
    </message>
    <message>
        <source>Least gain (%)</source>
        <translation>最小增益（%）</translation>
    </message>
    <message>
        <source>Least grade of identity</source>
        <translation>个体识别的最低等级</translation>
    </message>
    <message>
        <source>Least probability</source>
        <translation>最小概率</translation>
    </message>
    <message>
        <source>Least shortfall within a budget</source>
        <translation>在预算内使不足量最小</translation>
    </message>
    <message>
        <source>Least source</source>
        <translation>最小电流源</translation>
    </message>
    <message>
        <source>Least, middle and greatest estimate with so many wrong codes added.</source>
        <translation>加入此占比的错误代码后估计值的最小值、中间值和最大值。</translation>
    </message>
    <message>
        <source>Least-cost corridors</source>
        <translation>最小成本生态廊道</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Left and right flanks are two data sets and never added; “larger” takes the one with more animals.</source>
        <translation>左体侧和右体侧是两套数据，绝不相加；“larger”取动物较多的一套。</translation>
    </message>
    <message>
        <source>Left and right flanks of photographed animals make two data sets that are never added, because one animal would be counted twice. Records of both flanks, or of an unknown one, are in each. By default the data set with more animals is used.</source>
        <translation>所拍动物的左体侧和右体侧构成两套数据，绝不相加，否则一只动物会重复计算。两侧均有或体侧未知的记录在两套中都有。默认使用动物较多的一套。</translation>
    </message>
    <message>
        <source>Left empty, 64 columns or 0.6 of sigma.</source>
        <translation>留空则为64列或 sigma 的0.6倍。</translation>
    </message>
    <message>
        <source>Left empty, as far as the covariates are alike.</source>
        <translation>留空则取协变量仍相近的距离。</translation>
    </message>
    <message>
        <source>Left empty, it is made wide enough by itself.</source>
        <translation>留空则自动取足够的宽度。</translation>
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
        <source>Left empty, the area in hectares. National costs cannot be compared.</source>
        <translation>留空则为面积（公顷）。各国的成本不可比较。</translation>
    </message>
    <message>
        <source>Left empty, the area in hectares. With a region it is always the area inside the region.</source>
        <translation>留空则为面积（公顷）。给出区域时，始终为区域内的面积。</translation>
    </message>
    <message>
        <source>Left empty, the first day with effort.</source>
        <translation>留空则为有努力量的第一天。</translation>
    </message>
    <message>
        <source>Left empty, the groups are inside and outside of the polygons.</source>
        <translation>留空则分为多边形内和多边形外两组。</translation>
    </message>
    <message>
        <source>Left empty, the last day with effort. More than 90 days are hardly a closed population.</source>
        <translation>留空则为有努力量的最后一天。超过90天时，种群很难视为封闭。</translation>
    </message>
    <message>
        <source>Left empty, the number of the row.</source>
        <translation>留空则为行号。</translation>
    </message>
    <message>
        <source>Left empty, the published share of the species, or 0.02 and 0.15 where none is known.</source>
        <translation>留空则使用该物种已发表的占比；未知时为 0.02 和 0.15。</translation>
    </message>
    <message>
        <source>Left empty, the records are not bounded on this side.</source>
        <translation>留空则记录在这一端不设限。</translation>
    </message>
    <message>
        <source>Left empty, the side of the border on which a point of the polygon lies.</source>
        <translation>留空则为多边形内一点所在的国界一侧。</translation>
    </message>
    <message>
        <source>Left empty: told by the words of the file.</source>
        <translation>留空则根据文件中的文字判断。</translation>
    </message>
    <message>
        <source>Left out: replaced by newer ones {older}, answered no {refused}, no need told {silent}, other habitats {other}, without an area {empty}.</source>
        <translation>未纳入：已由较新的取代 {older}，答“否” {refused}，未说明需求 {silent}，其他栖息地 {other}，没有面积 {empty}。</translation>
    </message>
    <message>
        <source>Left out: too few loci</source>
        <translation>未纳入：位点过少</translation>
    </message>
    <message>
        <source>Length (km)</source>
        <translation>长度（km）</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>长度（m）</translation>
    </message>
    <message>
        <source>Length by country (km): {lengths}</source>
        <translation>各国的长度（km）：{lengths}</translation>
    </message>
    <message>
        <source>Length of a segment (km)</source>
        <translation>分段长度（千米）</translation>
    </message>
    <message>
        <source>Length of a stretch (km)</source>
        <translation>地段长度（千米）</translation>
    </message>
    <message>
        <source>Length with and without a barrier. Lines only where the office has a boundary layer of its own.</source>
        <translation>有屏障和无屏障的长度。只有机构有自己的边界图层时才有线。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Levels follow from the published estimate by the rounding rule of the source; a range is taken at its middle, and ties go up. No official level is invented.</source>
        <translation>标准值由已发表的估计值按来源的取整规则推算；估计值为范围时取中间值，恰在两者正中时向上取整。绝不自行编造官方标准值。</translation>
    </message>
    <message>
        <source>Levels of the tests (JSON)</source>
        <translation>检验级别（JSON）</translation>
    </message>
    <message>
        <source>Light, heat and noise</source>
        <translation>光、热与噪声</translation>
    </message>
    <message>
        <source>Likely later</source>
        <translation>可能在更晚时发生</translation>
    </message>
    <message>
        <source>Likely within 4 years</source>
        <translation>可能在4年内发生</translation>
    </message>
    <message>
        <source>Limit disturbance in the season</source>
        <translation>在该季节限制干扰</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>Limits by country (JSON)</source>
        <translation>各国的限制（JSON）</translation>
    </message>
    <message>
        <source>Limits: a decision needs the name of a reviewer, and a code that is empty, “NA” or “unknown” is refused. A link that was refused and is confirmed later is a possible identity until it is matched anew.</source>
        <translation>局限：作决定须填写审核人姓名，空代码、“NA”或“unknown”不予接受。已否决的关联如后来得到确认，在重新匹配之前，个体识别为“可能”。</translation>
    </message>
    <message>
        <source>Limits: a person named without consent is left out, with the contact; in free texts the same full name, number or address becomes “…”, other ways of writing it stay. Where a row was rejected, earlier rows of its site stay. Rows typed into the database by hand are never removed.</source>
        <translation>局限：填写了姓名而没有同意的，姓名和联系方式不予导入；文字说明中的同一全名、号码或地址替换为“…”，其他写法保留不变。有行被剔除时，该地点先前的行保留不变。手工输入数据库的行绝不移除。</translation>
    </message>
    <message>
        <source>Limits: a run repeated on the same data keeps only its latest date. Of a recommendation only the latest status is known. The report is made to be passed on; places of cats, breeding colonies and roosts are generalised.</source>
        <translation>局限：对相同数据重复运行，只保留最近的日期。建议只有最近的状态是已知的。报告可供传阅；大型猫科动物、繁殖群和夜栖地的位置经模糊处理。</translation>
    </message>
    <message>
        <source>Limits: a site is used or not throughout the season, and visits are independent. Animals with ranges larger than a site make it a share used, not occupied. Neighbouring sections of one trail are not independent (Hines et al. 2010).</source>
        <translation>局限：假定一处地点在整个季节内要么有利用，要么没有，且各次调查相互独立。动物的活动范围大于地点时，结果是利用的占比，而不是占据的占比。同一步道上相邻的路段并不独立（Hines et al. 2010）。</translation>
    </message>
    <message>
        <source>Limits: all numbers are minimum numbers. A rate has an interval only where it comes from tracks (exact Poisson, Garwood 1936); shares have Wilson's interval (Wilson 1927). What was not surveyed is not modelled: no effort on a side never means that no animal crossed. National numbers are never added up (Vitkalova et al. 2018).</source>
        <translation>局限：所有数字均为最小值。只有来自移动轨迹的比率才有区间（精确泊松区间，Garwood 1936）；占比采用 Wilson 区间（Wilson 1927）。模型未考虑未调查的部分：一侧没有调查努力量绝不表示没有动物跨境移动。各国的数字绝不相加（Vitkalova et al. 2018）。</translation>
    </message>
    <message>
        <source>Limits: at least 5 animals, and some of them caught at two stations. Stations whose place is generalised are refused unless the width of their grid is given, and that is at most a quarter of sigma. Density by country needs captures on each side. National estimates are not to be added up: animals of the border would be counted twice.</source>
        <translation>局限：至少须有5只动物，且其中一些在两个位点捕获。不接受位置已模糊处理的位点，除非给出其网格宽度，且该宽度不超过 sigma 的四分之一。估计各国的密度须各侧均有捕获记录。各国的估计值不得相加：否则国界两侧活动的动物会重复计算。</translation>
    </message>
    <message>
        <source>Limits: cells without data let nothing through, and cores that nothing connects have no resistance. Memory and time are forecast; more than the options allow or 7 days are refused: 1 GB holds about 2 million cells. Polygons in pairwise mode need one solution for each pair. Current at the edge of the raster is too high, because it cannot flow around: let the raster reach beyond the cores. All results are exact and stay in the office.</source>
        <translation>局限：没有数据的像元不允许任何电流通过，彼此没有连接的核心区没有电阻值。内存和时间会预先估算；超过选项所允许的内存或超过7天的不予计算：1 GB 约可容纳200万个像元。pairwise 模式下，多边形的每一对都要求解一次。栅格边缘的电流过高，因为电流无法绕行：请让栅格超出核心区的范围。所有结果均含精确位置，只在本机构内使用。</translation>
    </message>
    <message>
        <source>Limits: cells without data let nothing through. Memory and time are forecast; about 45 million cells are the most, and fewer with many cores. A least-cost way is what an animal would take that knew the whole map. Near a border and at sea the country is unknown; of large corridors about 4,000 cells are asked for theirs. All results are exact and stay in the office.</source>
        <translation>局限：没有数据的像元不允许通过。内存和时间会预先估算；最多约4,500万个像元，核心区多时则更少。最小成本路径是了解整幅地图的动物会走的路径。在国界附近和海上，国家未知；对大型生态廊道，约取4,000个像元判断所在国家。所有结果均含精确位置，只在本机构内使用。</translation>
    </message>
    <message>
        <source>Limits: distances are straight lines on the ellipsoid between nearest points found in an equal-area plane, good to some percent for landscapes more than 2,000 km wide; barriers are not seen. Shapes are never simplified. Only pairs within the cut distance are kept, at most 15 million, so that 50,000 patches need less than 2 GB. Paths less probable than the least probability count as none. The importance of each patch is forecast and refused above 12 hours: with numba dPC of 50,000 patches takes minutes, without it some ten times longer; dIIC of 10,000 joined patches takes hours and is best left out above.</source>
        <translation>局限：距离是椭球面上最近点之间的直线距离，最近点在等积投影平面上求得，景观宽度超过2,000千米时误差为百分之几；不考虑屏障。图形绝不简化。只保留截断距离以内的对，最多1,500万个，因此50,000个斑块所需内存不到2 GB。概率低于最小概率的路径视为不存在。各斑块重要性的计算时间会预先估算，超过12小时的不予计算：使用 numba 时，50,000个斑块的 dPC 只需几分钟，不用时约为其十倍；10,000个相连斑块的 dIIC 需要数小时，斑块更多时最好不计算。</translation>
    </message>
    <message>
        <source>Limits: it is a draft and not the official form. Run “Assess key sites by criteria” first; verdicts are those of its latest run.</source>
        <translation>局限：这是草稿，不是官方表格。请先运行“按标准评估关键地点”；判定结果取自其最近一次运行。</translation>
    </message>
    <message>
        <source>Limits: it is an outline for people to work on, not a plan. What two offices say of one site stands side by side. Free remarks on sensitive sites are left out.</source>
        <translation>局限：这是供人员继续编写的纲要，不是计划。两个机构对同一地点的说法并列。敏感地点的自由备注不列入。</translation>
    </message>
    <message>
        <source>Limits: key sites that are points have no share of a corridor; they count where they lie inside or are named as an end, and as protected where their designations name a reserve, park, refuge or other protected area. Gaps smaller than 1 ha are not listed. Border lengths are along the office's own line, which alone is drawn, else along the bundled one, whose uncertainty is told; the demarcation line has lengths of its own. How much is closed is told where the barriers have the field KIND: closed is what lies within 1 km of a fence, less by its permeability, and not within 1 km of a passage. All results are exact and stay in the office; with a database, the conservation report shows the sums of the latest run.</source>
        <translation>局限：点状的关键地点在生态廊道中没有占比；位于廊道内或被指明为廊道一端时计入，其保护称号含有保护区、公园、禁猎区或其他自然保护地时按受保护计入。小于1公顷的保护空缺不列出。国界长度沿机构自己的线量算，也只绘制该线；没有时沿内置的线量算，并说明其不确定性；分界线的长度单独列出。屏障有字段 KIND 时，给出封闭的长度：距围栏1千米以内且不在通道1千米以内的部分为封闭，并按围栏的通透度降低。所有结果均含精确位置，只在本机构内使用；使用数据库时，保护报告显示最近一次运行的合计数。</translation>
    </message>
    <message>
        <source>Limits: numbers are minimum numbers, and where on the border an animal crossed is a guess by geometry, not by terrain. A layer of barriers with a field KIND adds, for each kind, the share of a segment's length that lies within 1 km of one, in a table of the report too; it changes no crossing. The report has no segment shorter than 15 km. No effort on a side never means that no animal crossed.</source>
        <translation>局限：所有数字均为最小值；动物在国界何处跨境移动，是依据几何关系而非地形的推测。含字段 KIND 的屏障图层为每一类给出分段长度中距此类屏障1千米以内的占比，并列入报告的一个表，但不改变任何跨境移动。报告中的分段不短于15千米。一侧没有努力量绝不表示没有动物跨境移动。</translation>
    </message>
    <message>
        <source>Limits: only XLSX has lists to choose from, and other words can be typed all the same; the import checks them. It holds no places.</source>
        <translation>局限：只有 XLSX 带有可供选择的列表，但仍可输入其他词语；导入时会检查。其中不含位置。</translation>
    </message>
    <message>
        <source>Limits: records from camera stations or samples show where people looked, so that their range is a minimum activity range. A polygon of 100 percent follows single far journeys; do not show it alone. Successive fixes are not independent, and no interval is given for an area.</source>
        <translation>局限：来自相机位点或样品的记录只反映人们在何处调查，因此所得家域是最小活动范围。100%的多边形会受单次远距离移动左右，不得单独展示。连续的定位之间并不独立，面积不给出区间。</translation>
    </message>
    <message>
        <source>Limits: rows of several sources may be about the same ground, so areas are not added up. What an assessment asks for has no polygon: it is in the table alone. Nothing is ranked. Tables are exact and for work.</source>
        <translation>局限：多个来源的行可能涉及同一片土地，因此面积不相加。评估中要求恢复的内容没有多边形，只列在表中。不作排名。表含精确内容，仅供工作使用。</translation>
    </message>
    <message>
        <source>Limits: scores are opinions of who assessed. A site without a row was not assessed; that does not mean that nothing threatens it. Places are exact and for work.</source>
        <translation>局限：得分是评估者的意见。没有行的地点是未经评估，不表示没有威胁。位置精确，仅供工作使用。</translation>
    </message>
    <message>
        <source>Limits: sources that nothing joins to the middle of their window add no current, and blocks that do not fit whole at the lower and right edge have no window. Current is too low near the edge of the raster; the quotient is less affected. Windows, memory and time are forecast; a raster that the memory does not hold is computed in bands of rows; more than 30 days are refused. All results are exact and stay in the office.</source>
        <translation>局限：与窗口中心没有任何连接的电流源不增加电流；下边缘和右边缘处放不下完整的块时，该处没有窗口。栅格边缘附近的电流过低；商受影响较小。窗口、内存和时间会预先估算；内存容纳不下的栅格按行分带计算；超过30天的不予计算。所有结果均含精确位置，只在本机构内使用。</translation>
    </message>
    <message>
        <source>Limits: suitability is no probability of presence and no density. Land cover goes in as shares of a class, not as codes. The report holds sums and the method record (ODMAP, Zurell et al. 2020); rasters and tables are exact and for work.</source>
        <translation>局限：适宜性不是出现概率，也不是密度。土地覆盖以各类别的占比纳入，而不是类别代码。报告只含合计数和方法记录（ODMAP，Zurell et al. 2020）；栅格和表含精确内容，仅供工作使用。</translation>
    </message>
    <message>
        <source>Limits: survival, crossing and detection are the same for all animals (where they differ, 86 % of the intervals of one direction held the truth in simulations, not 95 %), and wrong identities already in the records make the rates too high; GRADE certain is safer. Fixes of transmitters are not used. Animals that leave both sides for ever count as dead. Where animals change sides several times in an occasion, choose shorter occasions or more effort.</source>
        <translation>局限：假定所有动物的存活、跨境移动和探测概率都相同（存在差异时，在模拟中单个方向的区间有86%而非95%包含真值）；记录中已有的错误个体识别会使比率偏高，将 GRADE 设为 certain 更稳妥。不使用发射器的定位。永久离开两侧的动物按死亡计。若动物在一个抽样时段内多次更换所在侧，请选择更短的抽样时段或更多努力量。</translation>
    </message>
    <message>
        <source>Limits: the errors of both maps are not included, and a line drawn anew is counted as change (Olofsson et al. 2014). Shares of countries come from points; nothing is cut along a border.</source>
        <translation>局限：未包括两份地图的误差，重新勾绘的线会计为变化（Olofsson et al. 2014）。各国的占比由点得出；绝不沿国界切割。</translation>
    </message>
    <message>
        <source>Limits: the items stand in sheet_items.csv with their source; most are of low confidence, for the forms were not at hand. Compare them with the current forms. The score counts items, not their weight, and says nothing of the value of a site.</source>
        <translation>局限：各项目及其来源列在 sheet_items.csv 中；编制时手头没有官方表格，因此多数项目可信度低。请与现行表格核对。准备程度只统计项目数，不计其权重，也不说明地点的价值。</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>数据沿革</translation>
    </message>
    <message>
        <source>Lines of features</source>
        <translation>保护要素（线）</translation>
    </message>
    <message>
        <source>Lines of the office's own cleared layer, drawn as they are there.</source>
        <translation>机构自己经审定图层中的线，按原样绘制。</translation>
    </message>
    <message>
        <source>Lines or polygons with a text field KIND, and perhaps PERMEABILITY from 0 (closed) to 1 (open).</source>
        <translation>线或多边形，含文本字段 KIND，还可含 PERMEABILITY，从0（封闭）到1（开放）。</translation>
    </message>
    <message>
        <source>Lines or polygons. Left empty: the named corridors of the database.</source>
        <translation>线或多边形。留空则采用数据库中已命名的生态廊道。</translation>
    </message>
    <message>
        <source>Lines or polygons. Without them and without a raster: the named corridors of the database.</source>
        <translation>线或多边形。既没有给出，也没有栅格时：采用数据库中已命名的生态廊道。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>连接</translation>
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
        <source>Links are rows of identity_evidence that “Match genotypes” proposed. “same” confirms them; “different” refuses them, and they are not proposed again; “unsure” and “undone” leave them open.</source>
        <translation>关联是 identity_evidence 中由“匹配基因型”建议的行。“same”予以确认；“different”予以否决，且不再建议；“unsure”和“undone”使其保持未定。</translation>
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
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>List of classes</source>
        <translation>类别列表</translation>
    </message>
    <message>
        <source>List of crossings</source>
        <translation>跨境移动清单</translation>
    </message>
    <message>
        <source>List wetlands to restore</source>
        <translation>列出待恢复的湿地</translation>
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
        <source>Lists added up</source>
        <translation>各名录相加</translation>
    </message>
    <message>
        <source>Lists: the IUCN Habitats Classification Scheme 3.1, two levels; ESA WorldCover 2021 (Zanaga et al. 2022); plain words. Limits: without a study area a gap that is open to the outside is not found.</source>
        <translation>列表：IUCN 栖息地分类方案3.1，两级；ESA WorldCover 2021（Zanaga et al. 2022）；普通词语。局限：没有研究区时，无法发现向外敞开的间隙。</translation>
    </message>
    <message>
        <source>Little (under 10 %)</source>
        <translation>少部分（不足10%）</translation>
    </message>
    <message>
        <source>Little or nothing protected (under 10 %)</source>
        <translation>很少或没有受保护（不足10%）</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>畜牧</translation>
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
        <source>Load profile…</source>
        <translation>加载配置…</translation>
    </message>
    <message>
        <source>Local community</source>
        <translation>当地社区</translation>
    </message>
    <message>
        <source>Locations shared with another data set: {places}. They are {distance_m} m apart, which the shift of {model} explains to {residual_m} m.</source>
        <translation>与另一数据集共有的地点：{places}。它们相距 {distance_m} 米，{model} 的偏移可以解释，剩余误差为 {residual_m} 米。</translation>
    </message>
    <message>
        <source>Loci and their errors</source>
        <translation>位点及其错误率</translation>
    </message>
    <message>
        <source>Loci by group</source>
        <translation>各组的位点</translation>
    </message>
    <message>
        <source>Loci out of equilibrium</source>
        <translation>偏离平衡的位点数</translation>
    </message>
    <message>
        <source>Loci whose own error rates were measured from repeated amplifications: {loci}. For the others: dropout {dropout}, false alleles {false}.</source>
        <translation>由重复扩增测得自身错误率的位点：{loci}。其余位点：等位基因丢失 {dropout}，假等位基因 {false}。</translation>
    </message>
    <message>
        <source>Locus</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>Locus and sizes of its X and Y products, such as AMEL:214/194; left empty, it is this one.</source>
        <translation>位点及其 X 和 Y 产物的片段大小，例如 AMEL:214/194；留空则使用此默认值。</translation>
    </message>
    <message>
        <source>Locus {locus} of laboratory {lab} is not comparable: fewer than three reference samples, or one of them is more than half a base pair off the offset. It is not shared between laboratories.</source>
        <translation>实验室 {lab} 的位点 {locus} 不可比：参考样品少于三份，或其中一份与差值相差超过半个碱基对。该位点不在实验室之间共用。</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>对数似然值</translation>
    </message>
    <message>
        <source>Logarithm of the likelihood</source>
        <translation>对数似然值</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>采伐</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>长期无记录</translation>
    </message>
    <message>
        <source>Longest of them at least (whole months)</source>
        <translation>其中最长的（至少，整月）</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Longitude and latitude are the same number.</source>
        <translation>经度和纬度是同一个数。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look again at {one} over {two}: judged {was}; {fits} would fit the other judgements, and the ratio be {then}.</source>
        <translation>请重新考虑 {one} 相对于 {two} 的判断：原判断为 {was}；{fits} 与其他判断相符，一致性比率将为 {then}。</translation>
    </message>
    <message>
        <source>Lost between two dates</source>
        <translation>两个日期之间丧失</translation>
    </message>
    <message>
        <source>Low confidence or unconfirmed</source>
        <translation>可信度低或未确认</translation>
    </message>
    <message>
        <source>Low impact</source>
        <translation>低影响</translation>
    </message>
    <message>
        <source>Lower Tumen</source>
        <translation>图们江下游</translation>
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
        <translation>M0：种群封闭，且每只动物在每个抽样时段的捕获概率相同；否则估计值偏低。</translation>
    </message>
    <message>
        <source>MESS: below 0 a covariate is outside the range of the model, which must not be trusted there.</source>
        <translation>MESS：小于0表示有协变量超出模型的范围，该处的模型不可信任。</translation>
    </message>
    <message>
        <source>Made on {day} with version {version} of the plugin.</source>
        <translation>编制日期：{day}；插件版本：{version}。</translation>
    </message>
    <message>
        <source>Make a form for site assessments</source>
        <translation>生成地点评估表</translation>
    </message>
    <message>
        <source>Make capture histories and closed estimates</source>
        <translation>建立捕获史和封闭种群估计</translation>
    </message>
    <message>
        <source>Makes a package of detections and survey effort for one recipient, as far as the policy of the office permits. What has no row in the policy does not leave; without a file of the office, the defaults of the plugin hold.</source>
        <translation>按机构政策允许的范围，为一个接收方制作探测记录和调查努力量的数据包。政策中没有对应行的内容不提供；没有机构自己的文件时，采用插件的默认设置。</translation>
    </message>
    <message>
        <source>Makes and enforces the rules</source>
        <translation>制定并执行规则</translation>
    </message>
    <message>
        <source>Makes capture histories of one species from the records and the effort of all sides together: which animal was caught at which station in which occasion, and how many days each station worked in it. From them it estimates how many animals there are in all.</source>
        <translation>依据各侧合并的记录和努力量建立某一物种的捕获史：哪只动物在哪个抽样时段于哪个位点捕获，以及每个位点在各时段工作了多少天。据此估计动物总数。</translation>
    </message>
    <message>
        <source>Makes independent events of records: records of one species at one station that follow each other too soon are one event. All cameras of one location are one station.</source>
        <translation>将记录归并为独立事件：同一位点、同一物种间隔过短的连续记录算作一个事件。同一地点的所有相机算作一个位点。</translation>
    </message>
    <message>
        <source>Makes one raster of resistance to the movement of a cat, from land cover, suitability, ruggedness and barriers. A resistance of 1 is the best ground; 50 means that a metre costs as much as 50 metres there. It feeds “Find border crossings of individuals” and all that computes ways of least cost.</source>
        <translation>由土地覆盖、适宜性、崎岖度和屏障生成一种大型猫科动物的移动阻力栅格。阻力1为最好的地面；50表示1米的成本相当于最好地面上的50米。它供“查找个体的跨境移动”及所有计算最小成本路径的工具使用。</translation>
    </message>
    <message>
        <source>Makes planning units over a study area, hexagons, squares or own polygons, and measures in each what rasters, polygons, lines and points hold. The result is what the selection of priority areas takes.</source>
        <translation>在研究区上生成规划单元（六边形、正方形或自定多边形），并测定每个规划单元内栅格、多边形、线和点的含量。结果供选择优先区域使用。</translation>
    </message>
    <message>
        <source>Management authority</source>
        <translation>管理机构</translation>
    </message>
    <message>
        <source>Management plan</source>
        <translation>管理计划</translation>
    </message>
    <message>
        <source>Management plan being prepared</source>
        <translation>管理计划正在编制</translation>
    </message>
    <message>
        <source>Management plan unknown</source>
        <translation>管理计划情况未知</translation>
    </message>
    <message>
        <source>Management plan, complete and in force</source>
        <translation>管理计划完整且有效</translation>
    </message>
    <message>
        <source>Management plan, out of date or incomplete</source>
        <translation>管理计划已过时或不完整</translation>
    </message>
    <message>
        <source>Manages the site</source>
        <translation>管理该地点</translation>
    </message>
    <message>
        <source>Many measures taken, not all that are needed</source>
        <translation>已采取许多措施，但尚未采取全部所需措施</translation>
    </message>
    <message>
        <source>Map shows</source>
        <translation>地图显示</translation>
    </message>
    <message>
        <source>Map the habitats of the site.</source>
        <translation>为该地点的栖息地制图。</translation>
    </message>
    <message>
        <source>Map threats and who is responsible</source>
        <translation>绘制威胁与责任方地图</translation>
    </message>
    <message>
        <source>Map with the boundary</source>
        <translation>带边界的地图</translation>
    </message>
    <message>
        <source>Mapped as to be restored</source>
        <translation>制图时标为待恢复</translation>
    </message>
    <message>
        <source>Mapped by (office)</source>
        <translation>制图者（机构）</translation>
    </message>
    <message>
        <source>Mapped habitats</source>
        <translation>已制图的栖息地</translation>
    </message>
    <message>
        <source>Mapped habitats: {mapped}, together {area} ha. Issues: {issues}, one for each polygon without a method, for nobody has surveyed it.</source>
        <translation>已制图的栖息地：{mapped}，共 {area} 公顷。问题：{issues}，每个未注明制图方法的多边形各一个，因为没有人实地调查过。</translation>
    </message>
    <message>
        <source>Mapped in poor condition</source>
        <translation>制图为状况差</translation>
    </message>
    <message>
        <source>Mapping of columns (JSON)</source>
        <translation>列映射（JSON）</translation>
    </message>
    <message>
        <source>Maps of each solution: {files} files and {megabytes} MB at most.</source>
        <translation>各次求解的地图：最多 {files} 个文件，{megabytes} MB。</translation>
    </message>
    <message>
        <source>Match genotypes</source>
        <translation>匹配基因型</translation>
    </message>
    <message>
        <source>Match identities of agencies</source>
        <translation>匹配各机构的个体</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Matching pairs</source>
        <translation>匹配的样品对</translation>
    </message>
    <message>
        <source>Matrix of effective resistances (CSV)</source>
        <translation>有效电阻矩阵（CSV）</translation>
    </message>
    <message>
        <source>Mature individuals</source>
        <translation>成熟个体</translation>
    </message>
    <message>
        <source>Maximum current</source>
        <translation>最大电流</translation>
    </message>
    <message>
        <source>Maximum current (A)</source>
        <translation>最大电流（A）</translation>
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
        <source>Mean dispersal distances (m)</source>
        <translation>平均扩散距离（米）</translation>
    </message>
    <message>
        <source>Means and sums over the loci.</source>
        <translation>各位点的均值和总和。</translation>
    </message>
    <message>
        <source>Measure genetic diversity</source>
        <translation>测量遗传多样性</translation>
    </message>
    <message>
        <source>Measure of ruggedness</source>
        <translation>崎岖度指标</translation>
    </message>
    <message>
        <source>Measures how diverse the animals of each group are, and how far the groups differ. Groups are the sides of the border (declared, else those that the place tells without doubt), the sides of a barrier, periods, or a column of the samples.</source>
        <translation>测量每组动物的多样性如何，以及组间差异有多大。分组可依据国界一侧（先取声明的一侧，否则取由位置可确定无疑的一侧）、屏障的各侧、时段，或样品的列。</translation>
    </message>
    <message>
        <source>Measures how well patches of habitat or protected areas are connected: for the whole, for each patch, for each country and across borders. Give polygons and the distance that animals disperse.</source>
        <translation>衡量栖息地斑块或自然保护地的连通程度：整体、各斑块、各国以及跨国界。请给出多边形和动物的扩散距离。</translation>
    </message>
    <message>
        <source>Measures unknown</source>
        <translation>措施情况未知</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Medians of both sides for each stretch of a border and each layer, and whether they jump.</source>
        <translation>国界各地段、各图层两侧的中位数，以及是否跳变。</translation>
    </message>
    <message>
        <source>Medium impact</source>
        <translation>中等影响</translation>
    </message>
    <message>
        <source>Memory for one computation (GB)</source>
        <translation>单次计算的内存（GB）</translation>
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
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Method of mapping</source>
        <translation>制图方法</translation>
    </message>
    <message>
        <source>Method of survey</source>
        <translation>调查方法</translation>
    </message>
    <message>
        <source>Method record (ODMAP)</source>
        <translation>方法记录（ODMAP）</translation>
    </message>
    <message>
        <source>Method: maximum likelihood (Borchers and Efford 2008) with effort by station and occasion (Efford, Borchers and Mowat 2013), half-normal detection or half-normal hazard, density limits from the profile of the likelihood. Expected and realised numbers follow Efford and Fewster (2013); the realised number counts the animals that were detected and adds those that were not.</source>
        <translation>方法：最大似然法（Borchers 和 Efford 2008），努力量按位点和抽样时段计入（Efford, Borchers 和 Mowat 2013），探测函数为半正态或风险半正态，密度的置信限由轮廓似然得出。预期数和实现数按 Efford 和 Fewster（2013）；实现数为已探测到的动物数加上未探测到的动物数。</translation>
    </message>
    <message>
        <source>Method: pairs that reviewers call the same are joined (union-find, Tarjan 1975), better grades and earlier decisions first; what a standing decision calls different is never in one animal (cannot-link, Wagstaff et al. 2001). Reviewers or flanks that contradict each other, and chains that would bring different animals together, are listed as conflicts and join nothing.</source>
        <translation>方法：合并审核人判定为同一只的对（union-find，Tarjan 1975），等级较高、时间较早的决定优先；现行决定判为不同的，绝不归入同一只动物（cannot-link，Wagstaff et al. 2001）。审核人之间或两侧体侧之间相互矛盾，以及会把不同动物合并在一起的连锁，均列为冲突，不作任何合并。</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Methods: ahp, pairwise comparisons by the principal eigenvector (Saaty 1980), where missing pairs are left out (Harker 1987); direct, points; roc, rank-order centroids (Barron and Barrett 1996); swing, how much the change from worst to best is worth, 100 for the largest (von Winterfeldt and Edwards 1986).</source>
        <translation>方法：ahp，以主特征向量作成对比较（Saaty 1980），可缺少部分比较（Harker 1987）；direct，直接打分；roc，排序质心权重（Barron and Barrett 1996）；swing，从最差到最优的变化有多大价值，最大者为100（von Winterfeldt and Edwards 1986）。</translation>
    </message>
    <message>
        <source>Metres, on the same cells. Flat ground then resists more, as for the snow leopard.</source>
        <translation>以米为单位，像元须相同。平坦地面的阻力随之增大，适用于雪豹。</translation>
    </message>
    <message>
        <source>Mines and quarries</source>
        <translation>矿山与采石场</translation>
    </message>
    <message>
        <source>Minimum crossing rates by sex and direction</source>
        <translation>按性别和方向统计的最小跨境移动率</translation>
    </message>
    <message>
        <source>Minimum crossings by species and direction.</source>
        <translation>按物种和方向统计的最小跨境移动次数。</translation>
    </message>
    <message>
        <source>Minimum crossings per 1000 trap-days of both sides, by the band of the farther record.</source>
        <translation>两侧每1000个相机工作日的最小跨境移动次数，按两条记录中较远者所在的距离带统计。</translation>
    </message>
    <message>
        <source>Minimum number of crossings of certain identity: {crossings}, by the month of the first record after the crossing.</source>
        <translation>个体识别为“确定”的跨境移动最少次数：{crossings}，按跨境移动之后首条记录的月份统计。</translation>
    </message>
    <message>
        <source>Minimum number of crossings of certain identity: {crossings}, each spread over the stretch where it may lie.</source>
        <translation>个体识别为“确定”的跨境移动最少次数：{crossings}，每次均分配到可能发生的整个地段。</translation>
    </message>
    <message>
        <source>Minutes apart</source>
        <translation>间隔分钟数</translation>
    </message>
    <message>
        <source>Minutes read as decimals</source>
        <translation>分误读为小数</translation>
    </message>
    <message>
        <source>Mismatches between samples, and what the loci can tell apart</source>
        <translation>样品间的不匹配，以及这些位点的区分能力</translation>
    </message>
    <message>
        <source>Mismatching alleles</source>
        <translation>不匹配的等位基因数</translation>
    </message>
    <message>
        <source>Mismatching loci</source>
        <translation>不匹配的位点数</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Mode advanced needs grounds, where current leaves. Nothing was computed. Choose a layer of grounds.</source>
        <translation>advanced 模式需要接地点，即电流流出之处。未作任何计算。请选择接地点图层。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model M0 (Otis et al. 1978)</source>
        <translation>模型 M0（Otis et al. 1978）</translation>
    </message>
    <message>
        <source>Model habitat suitability</source>
        <translation>栖息地适宜性建模</translation>
    </message>
    <message>
        <source>Models how suitable the cells of a landscape are as habitat of a species, from points where it was found, rasters of covariates and a background. It tests the model where it was not fitted, and shows where it must not be trusted. It feeds “Build a resistance surface” and “Planning units”.</source>
        <translation>由物种的发现点、协变量栅格和背景点，对景观中各像元作为该物种栖息地的适宜性建模。在未参与拟合之处检验模型，并显示模型在何处不可信任。结果供“生成阻力面”和“规划单元”使用。</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Moderate decline</source>
        <translation>中度下降</translation>
    </message>
    <message>
        <source>Moderate increase</source>
        <translation>中度增加</translation>
    </message>
    <message>
        <source>Moderate loss (10 to 30 % in 10 years)</source>
        <translation>中度丧失（10年内10%～30%）</translation>
    </message>
    <message>
        <source>Monitor the site every year</source>
        <translation>每年监测该地点</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Months of an occasion</source>
        <translation>抽样时段的月数</translation>
    </message>
    <message>
        <source>More than {links} pairs of polygons lie within the cut distance, which is too much for the memory. Nothing was computed. Raise the least probability or shorten the dispersal distance.</source>
        <translation>截断距离以内的多边形对超过 {links} 个，内存不足。未作任何计算。请提高最小概率或缩短扩散距离。</translation>
    </message>
    <message>
        <source>Mosaic of the corridors</source>
        <translation>生态廊道镶嵌图</translation>
    </message>
    <message>
        <source>Most (50 to 90 %)</source>
        <translation>大部分（50%～90%）</translation>
    </message>
    <message>
        <source>Most crossings of one animal</source>
        <translation>单只动物的最多跨境移动次数</translation>
    </message>
    <message>
        <source>Most gain (%)</source>
        <translation>最大增益（%）</translation>
    </message>
    <message>
        <source>Most of the site protected (50 to 90 %)</source>
        <translation>大部分受保护（50%～90%）</translation>
    </message>
    <message>
        <source>Most places of the data set lie on one grid.</source>
        <translation>该数据集的大多数位置落在同一套网格上。</translation>
    </message>
    <message>
        <source>Most targets within a budget</source>
        <translation>在预算内使达到的目标量最多</translation>
    </message>
    <message>
        <source>Move each slider towards the more important criterion. Pairs that you leave are not judged.</source>
        <translation>请将每个滑块移向较重要的标准。未移动的标准对视为没有评判。</translation>
    </message>
    <message>
        <source>Movebank</source>
        <translation>Movebank</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Multiplier of the penalty</source>
        <translation>惩罚项的倍数</translation>
    </message>
    <message>
        <source>Multiplier of the penalty; share of the lasso</source>
        <translation>惩罚项的倍数；lasso 占比</translation>
    </message>
    <message>
        <source>Multistate capture-recapture (Arnason 1973; Schwarz, Schweigert and Arnason 1993; Brownie et al. 1993) with 95 % intervals of the profile likelihood.</source>
        <translation>多状态标记重捕（Arnason 1973；Schwarz, Schweigert 和 Arnason 1993；Brownie et al. 1993），附轮廓似然的 95% 区间。</translation>
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
        <source>Name a person only with consent; without it name and contact are not stored. Write no names into remarks.</source>
        <translation>须经本人同意方可填写姓名；没有同意的，姓名和联系方式不予保存。请勿在备注中填写姓名。</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name of a polygon</source>
        <translation>多边形名称</translation>
    </message>
    <message>
        <source>Name of the data set</source>
        <translation>数据集名称</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>地点名称</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>地点名称</translation>
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
        <source>Named corridors and records of these species.</source>
        <translation>这些物种的已命名生态廊道和记录。</translation>
    </message>
    <message>
        <source>Named corridors drawn: {drawn}; without two known ends: {listed}. Lines are schematic.</source>
        <translation>已绘制的已命名生态廊道：{drawn}；两端不全已知的：{listed}。线为示意线。</translation>
    </message>
    <message>
        <source>Named corridors, schematic</source>
        <translation>已命名的生态廊道（示意）</translation>
    </message>
    <message>
        <source>Named in a text of the programme</source>
        <translation>计划的文件中已列出</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names of data sets with ; between them. Left empty: all of them.</source>
        <translation>数据集名称，以 ; 分隔。留空则使用全部数据集。</translation>
    </message>
    <message>
        <source>Names of data sets with a semicolon between them; left empty, all of them.</source>
        <translation>数据集名称，以分号分隔；留空则使用全部数据集。</translation>
    </message>
    <message>
        <source>Names of issues (issue_id) with ; between them.</source>
        <translation>问题名称（issue_id），以 ; 分隔。</translation>
    </message>
    <message>
        <source>Names of key sites</source>
        <translation>关键地点名称</translation>
    </message>
    <message>
        <source>Names of links between records and animals (evidence_id) with ; between them.</source>
        <translation>记录与动物之间关联的名称（evidence_id），以 ; 分隔。</translation>
    </message>
    <message>
        <source>Names of tables and fields are English in the file, because offices of several languages share it; QGIS shows them in the language of each user.</source>
        <translation>文件中的表名和字段名用英文，因为使用多种语言的机构共用该文件；QGIS 按各用户的语言显示。</translation>
    </message>
    <message>
        <source>Narrowest place (m)</source>
        <translation>最窄处（m）</translation>
    </message>
    <message>
        <source>National costs cannot be compared, so that without a common layer of cost the area counts. The table tells the gain of a group; it ranks no country.</source>
        <translation>各国的成本不可比较，因此没有共同的成本图层时以面积计。该表说明各群体的增益，不对任何国家排名。</translation>
    </message>
    <message>
        <source>National numbers are not added up, because that would count twice the animals of several countries. Animals of {countries} at least: {numbers}.</source>
        <translation>各国的数字不相加，因为在几国出现的动物会重复计算。{countries} 的动物数（至少）：{numbers}。</translation>
    </message>
    <message>
        <source>Natural wetlands alone</source>
        <translation>仅天然湿地</translation>
    </message>
    <message>
        <source>Natural wetlands before, another class after: candidates for restoration.</source>
        <translation>变化前为天然湿地，变化后为其他类别：恢复的候选地。</translation>
    </message>
    <message>
        <source>Near a capital</source>
        <translation>靠近首都</translation>
    </message>
    <message>
        <source>Near threatened (NT)</source>
        <translation>近危（NT）</translation>
    </message>
    <message>
        <source>Nearest core by cost</source>
        <translation>成本最近的核心区</translation>
    </message>
    <message>
        <source>Nearest cores</source>
        <translation>最近核心区数</translation>
    </message>
    <message>
        <source>Nearest sites linked</source>
        <translation>连接的最近地点数</translation>
    </message>
    <message>
        <source>Need of restoration</source>
        <translation>恢复需求</translation>
    </message>
    <message>
        <source>Needed, unless an exact package takes it from the imported data set.</source>
        <translation>必填，除非精确数据包可取用导入数据集中的内容。</translation>
    </message>
    <message>
        <source>Needs of the whole site, told in an assessment</source>
        <translation>评估中填写的整个地点的需求</translation>
    </message>
    <message>
        <source>Negligible or no impact</source>
        <translation>影响可忽略或无影响</translation>
    </message>
    <message>
        <source>Neighbouring cores</source>
        <translation>相邻的核心区</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>相邻像元</translation>
    </message>
    <message>
        <source>Neither a point nor a boundary is held.</source>
        <translation>数据库中既没有点也没有边界。</translation>
    </message>
    <message>
        <source>Neither links nor a pair were named. Nothing was changed. Name what is decided.</source>
        <translation>既未指明关联，也未指明代码对。未作任何更改。请指明要决定的对象。</translation>
    </message>
    <message>
        <source>New border crossings</source>
        <translation>新增跨境移动</translation>
    </message>
    <message>
        <source>New counts</source>
        <translation>新增计数</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>New is what a file brought into the database in the period, whenever it was counted. A count without a day belongs to the period by its season year.</source>
        <translation>新增是指文件在该时段内带入数据库的内容，无论何时计数。没有日期的计数，按其季节年份归入时段。</translation>
    </message>
    <message>
        <source>New protected areas</source>
        <translation>新增自然保护地</translation>
    </message>
    <message>
        <source>New recommendations</source>
        <translation>新增建议</translation>
    </message>
    <message>
        <source>New site assessments</source>
        <translation>新增地点评估</translation>
    </message>
    <message>
        <source>New site assessments: {assessments}, one of each country. Open recommendations: {open}. Without a day of issue they are not called new.</source>
        <translation>新增地点评估：{assessments}，每个国家一份。未完成的建议：{open}。没有提出日期的，不算作新增。</translation>
    </message>
    <message>
        <source>No animal of a known species was seen.</source>
        <translation>未见到已知物种的动物。</translation>
    </message>
    <message>
        <source>No animal was caught at two stations, so nothing tells how far animals move. Nothing was estimated. Choose more days or sides.</source>
        <translation>没有动物在两个位点捕获，因此无从得知动物移动多远。未作任何估计。请选择更多天数或更多侧。</translation>
    </message>
    <message>
        <source>No animal was caught in: {where}. Values of its own are not identified there: cells of such a side take the density of the nearest side with captures, and such a session is left out.</source>
        <translation>以下各处没有捕获动物：{where}。其自身的值在那里无法识别：此类一侧的单元采用最近的有捕获一侧的密度，此类调查期不纳入。</translation>
    </message>
    <message>
        <source>No animal was seen on one and then on another of the sides {sides}. No rate was estimated. Choose a longer period, or report that none of the animals was seen to cross with this effort.</source>
        <translation>在 {sides} 中，没有动物先在一侧、后在另一侧见到。未估计任何比率。请选择更长的时期，或报告在此努力量下未见到任何动物跨境移动。</translation>
    </message>
    <message>
        <source>No answers are: a point where a boundary is needed, values of low confidence, counts too few for a verdict of “Assess key sites by criteria”, a derived 1 % level, and for Ramsar an assessment older than six years. Every answer names its rows.</source>
        <translation>以下不算答案：需要边界而只有点；可信度低的值；计数过少，不足以由“按标准评估关键地点”作出判定；推算的1%标准值；对拉姆萨尔信息表而言，还有六年以上的评估。每个答案都列出所依据的行。</translation>
    </message>
    <message>
        <source>No block of {block} cells has a source of {threshold} or more. Nothing was computed. Lower the least source, or check the raster of sources.</source>
        <translation>没有任何 {block} 个像元宽的块含有不小于 {threshold} 的电流源。未作任何计算。请降低最小电流源，或检查电流源栅格。</translation>
    </message>
    <message>
        <source>No boundary file was written. {why} {mend}</source>
        <translation>未写出边界文件。{why} {mend}</translation>
    </message>
    <message>
        <source>No calibration was given: no match between laboratories is declared.</source>
        <translation>未提供校准表：不认定实验室之间有任何匹配。</translation>
    </message>
    <message>
        <source>No cell has data in all covariates. Nothing was computed. Choose rasters that cover the same area.</source>
        <translation>没有在所有协变量中都有数据的像元。未作任何计算。请选择覆盖同一区域的栅格。</translation>
    </message>
    <message>
        <source>No cell has data in all rasters. Nothing was written. Choose rasters that cover the same area.</source>
        <translation>没有在所有栅格中都有数据的像元。未写出任何内容。请选择覆盖同一区域的栅格。</translation>
    </message>
    <message>
        <source>No cell is published.</source>
        <translation>没有公布任何网格。</translation>
    </message>
    <message>
        <source>No cell of the mask lies in the habitat layer. Nothing was estimated. Choose polygons that cover the survey, with their reference system.</source>
        <translation>掩膜没有任何单元位于栖息地图层内。未作任何估计。请选择覆盖调查区并带有参照系的多边形。</translation>
    </message>
    <message>
        <source>No cells with data join cores {one} and {two}; they have no corridor.</source>
        <translation>核心区 {one} 和 {two} 之间没有有数据的像元相连；两者之间没有生态廊道。</translation>
    </message>
    <message>
        <source>No chain of comparisons by judge {judge} joins {one} and {two}. Nothing was computed. Add a comparison.</source>
        <translation>评判者 {judge} 的比较中，没有任何一串比较将 {one} 与 {two} 联系起来。未作任何计算。请添加一项比较。</translation>
    </message>
    <message>
        <source>No change of this kind.</source>
        <translation>没有此类变化。</translation>
    </message>
    <message>
        <source>No chosen study area is for the species {species}. Nothing was computed. Choose other areas or species.</source>
        <translation>所选研究区均不涉及物种 {species}。未作任何计算。请选择其他区域或物种。</translation>
    </message>
    <message>
        <source>No column would have given a place away.</source>
        <translation>没有会泄露位置的列。</translation>
    </message>
    <message>
        <source>No corridors are left. Nothing was computed. Check the layer, or choose other species.</source>
        <translation>没有剩下任何生态廊道。未作任何计算。请检查图层，或选择其他物种。</translation>
    </message>
    <message>
        <source>No count is known; that is not a count of zero.</source>
        <translation>没有已知的计数；这不等于计数为零。</translation>
    </message>
    <message>
        <source>No crossing of certain or probable identity lies on a border line.</source>
        <translation>没有个体识别为“确定”或“很可能”的跨境移动位于国界线上。</translation>
    </message>
    <message>
        <source>No density is computed from these numbers, for the area that they refer to is not known; a spatial model is needed for that.</source>
        <translation>这些数字不用于计算密度，因为其对应的面积未知；计算密度须用空间模型。</translation>
    </message>
    <message>
        <source>No feature lies in the study area. Nothing was computed. Give layers, units or a database with features in it.</source>
        <translation>研究区内没有保护要素。未作任何计算。请给出其中含有保护要素的图层、规划单元或数据库。</translation>
    </message>
    <message>
        <source>No field of layer {layer} begins with {prefix}. Nothing was computed. Choose the fields that hold the features.</source>
        <translation>图层 {layer} 没有以 {prefix} 开头的字段。未作任何计算。请选择含保护要素的字段。</translation>
    </message>
    <message>
        <source>No group has {few} animals or more; animals with a group: {animals}. Nothing was measured. Choose larger groups or import more samples.</source>
        <translation>没有任何组达到 {few} 只动物；已分组的动物：{animals}。未作任何测量。请选择更大的组，或导入更多样品。</translation>
    </message>
    <message>
        <source>No issue was named. Nothing was changed. Give the names of issues with ; between them.</source>
        <translation>未指明问题，未作任何更改。请填写问题名称，以 ; 分隔。</translation>
    </message>
    <message>
        <source>No key site has {species} present. Nothing was written. Choose another species or name a site.</source>
        <translation>没有任何关键地点有 {species} 分布。未写出任何内容。请选择其他物种，或指定一处地点。</translation>
    </message>
    <message>
        <source>No level is known for the population.</source>
        <translation>该种群没有已知的标准值。</translation>
    </message>
    <message>
        <source>No management plan</source>
        <translation>没有管理计划</translation>
    </message>
    <message>
        <source>No measures taken</source>
        <translation>没有采取措施</translation>
    </message>
    <message>
        <source>No office has assessed this site. Write the form, have it filled in and import it, or make a new entry.</source>
        <translation>没有机构评估过该地点。请生成评估表，填写后导入，或新建条目。</translation>
    </message>
    <message>
        <source>No operation is known that leads from the reference system to WGS 84 at this place.</source>
        <translation>在该位置，没有已知的变换可从该参照系转换到 WGS 84。</translation>
    </message>
    <message>
        <source>No part is empty.</source>
        <translation>没有空缺的部分。</translation>
    </message>
    <message>
        <source>No place known</source>
        <translation>位置未知</translation>
    </message>
    <message>
        <source>No population with a known level is listed for this site and season.</source>
        <translation>该地点和季节没有列出已知标准值的种群。</translation>
    </message>
    <message>
        <source>No proposal is in this list. Choose a species and compare its samples or codes, or name two codes below.</source>
        <translation>此列表中没有建议。请选择物种并比较其样品或代码，或在下方指明两个代码。</translation>
    </message>
    <message>
        <source>No protected area lies inside the region, so that nothing is connected there. Nothing was computed. Check both layers and their coordinate reference systems.</source>
        <translation>区域内没有自然保护地，因此那里没有任何连通。未作任何计算。请检查两个图层及其坐标参照系。</translation>
    </message>
    <message>
        <source>No published count of the site.</source>
        <translation>该地点没有已发表的计数。</translation>
    </message>
    <message>
        <source>No raster was given. Nothing was computed. Choose land cover, suitability or elevation, or several of them.</source>
        <translation>未给出栅格。未作任何计算。请选择土地覆盖、适宜性或高程，或其中多项。</translation>
    </message>
    <message>
        <source>No record can be written into the package. Nothing was written. Choose other data sets, or import the records first.</source>
        <translation>没有可写入数据包的记录，未写出任何内容。请选择其他数据集，或先导入记录。</translation>
    </message>
    <message>
        <source>No record in the database names an animal of this species on a known side at a known time. No rate was estimated. Import such records or change SPECIES, COUNTRIES or GRADE.</source>
        <translation>数据库中没有记录在已知一侧、已知时间指明该物种的动物。未估计任何比率。请导入此类记录，或更改 SPECIES、COUNTRIES 或 GRADE。</translation>
    </message>
    <message>
        <source>No record in this database names an animal. Take records in by “Import”, or compare samples on the page “Matches”.</source>
        <translation>此数据库中没有指明动物的记录。请用“导入”读入记录，或在“匹配”页比较样品。</translation>
    </message>
    <message>
        <source>No record is of a transmitter: this is a minimum activity range, which shows where people looked, not all of the home range.</source>
        <translation>没有发射器的记录：这是最小活动范围，只反映人们在何处调查，并非全部家域。</translation>
    </message>
    <message>
        <source>No record names an animal on a known side.</source>
        <translation>没有记录指明所在一侧已知的动物。</translation>
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
        <source>No row of the sheet of sites names the office. Write its name there.</source>
        <translation>地点工作表中没有任何一行填写机构名称。请在其中填写。</translation>
    </message>
    <message>
        <source>No run of {algorithm} ended before the period; its latest run is of {after}. Older results are not known, so nothing is compared. A run repeated on the same data keeps only its latest date.</source>
        <translation>{algorithm} 没有在该时段之前结束的运行；其最近一次运行为 {after}。更早的结果未知，因此不作任何比较。对相同数据重复运行，只保留最近的日期。</translation>
    </message>
    <message>
        <source>No run of {algorithm} ended within the period; its results are still those of {day}.</source>
        <translation>{algorithm} 没有在该时段内结束的运行；其结果仍为 {day} 的结果。</translation>
    </message>
    <message>
        <source>No sample has a value in column {column}. Nothing was measured. Name a field of the samples, or a column of the table that they were imported from.</source>
        <translation>没有样品在列 {column} 中有值。未作任何测量。请填写样品的字段，或样品导入时所用表格的列。</translation>
    </message>
    <message>
        <source>No segment lies within 1 km of a barrier.</source>
        <translation>没有距屏障1千米以内的分段。</translation>
    </message>
    <message>
        <source>No selection holds all targets and limits together: {lacking}. Nothing was written. Loosen these by at least as much, or others instead.</source>
        <translation>没有选择能同时满足全部目标量和限制：{lacking}。未写出任何内容。请将这些目标量或限制至少放宽上述数量，或改为放宽其他目标量或限制。</translation>
    </message>
    <message>
        <source>No sensitivity category is set for species {species_id} and record type {record_type}. Nothing was released. Set the category in sensitivity.csv.</source>
        <translation>物种 {species_id}、记录类型 {record_type} 未设置敏感类别，未对外提供任何数据。请在 sensitivity.csv 中设置类别。</translation>
    </message>
    <message>
        <source>No side is declared, and the point is too near to the border to tell it.</source>
        <translation>未声明国界一侧，且点距国界过近，无法判断。</translation>
    </message>
    <message>
        <source>No site in table sites is in the chosen countries and lists a chosen species. Nothing was computed. Choose others.</source>
        <translation>表 sites 中没有任何地点既在所选国家内又列有所选物种。未作任何计算。请另行选择。</translation>
    </message>
    <message>
        <source>No site was visited twice, so that use and detection cannot be told apart. Nothing was computed. Give more occasions, or shorter ones.</source>
        <translation>没有地点调查过两次，因此无法区分利用与探测。未作任何计算。请给出更多或更短的抽样时段。</translation>
    </message>
    <message>
        <source>No source reaches a ground over cells with data, so that no current flows.</source>
        <translation>没有电流源能经有数据的像元到达接地点，因此没有电流流过。</translation>
    </message>
    <message>
        <source>No species</source>
        <translation>无物种</translation>
    </message>
    <message>
        <source>No species stated</source>
        <translation>未注明物种</translation>
    </message>
    <message>
        <source>No station has both a place and effort behind the captures. Nothing was estimated. Import deployments with place, start and end.</source>
        <translation>捕获记录所涉及的位点中，没有既有位置又有努力量的。未作任何估计。请导入带有位置、开始和结束时间的相机布设。</translation>
    </message>
    <message>
        <source>No station has effort in days.</source>
        <translation>没有位点具有以天计的努力量。</translation>
    </message>
    <message>
        <source>No stretch of a land border lies near the cells, so that no jump was looked for.</source>
        <translation>像元附近没有陆地国界地段，因此未查找跳变。</translation>
    </message>
    <message>
        <source>No two reviewers judged the same pair.</source>
        <translation>没有两位审核人判定过同一对。</translation>
    </message>
    <message>
        <source>No two sides were counted in the same season on different days.</source>
        <translation>没有两侧在同一季节的不同日期计数。</translation>
    </message>
    <message>
        <source>No unit is in {country}. Nothing was computed. Correct the limits or the field with the country.</source>
        <translation>{country} 没有规划单元。未作任何计算。请更正各国的限制或国家字段。</translation>
    </message>
    <message>
        <source>No unit lies in the study area. Nothing was computed. Choose units and a study area that overlap.</source>
        <translation>研究区内没有规划单元。未作任何计算。请选择相互重叠的规划单元和研究区。</translation>
    </message>
    <message>
        <source>No usable record has an exact place.</source>
        <translation>可用记录中没有位置精确的。</translation>
    </message>
    <message>
        <source>No valid point</source>
        <translation>无有效点</translation>
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
        <source>No visit found the species. Nothing was computed. Check the field of detections.</source>
        <translation>没有任何一次调查发现该物种。未作任何计算。请检查探测记录字段。</translation>
    </message>
    <message>
        <source>No way of cost {most} or less joins cores {one} and {two}; they have no corridor.</source>
        <translation>核心区 {one} 和 {two} 之间没有成本不超过 {most} 的路径；两者之间没有生态廊道。</translation>
    </message>
    <message>
        <source>Nobody knows resistance exactly. The corridors are therefore searched again with its values stretched to contrasts of 10, 100 and 1000: rank is the order by cost, place the share of the new way that lies in the corridor. Where rank or place changes, the corridor is a matter of the scale.</source>
        <translation>没有人确切知道阻力。因此将阻力值拉伸到对比度10、100和1000，重新查找生态廊道：排名是按成本的顺序，位置是新路径在生态廊道内的占比。排名或位置改变的，该生态廊道取决于阻力的换算尺度。</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>非政府组织</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>归一化方法</translation>
    </message>
    <message>
        <source>Normalised current</source>
        <translation>归一化电流</translation>
    </message>
    <message>
        <source>Normalised current (1 is what is expected)</source>
        <translation>归一化电流（1为预期水平）</translation>
    </message>
    <message>
        <source>Northing and easting stood in each other's column, as the values show, and were exchanged.</source>
        <translation>从数值看，北坐标和东坐标填在了对方的列中，已互换。</translation>
    </message>
    <message>
        <source>Not a day: {day}. Nothing was written. Give both days of the period as year-month-day.</source>
        <translation>{day} 不是日期。未写出任何内容。请以“年-月-日”的形式给出时段的起止日期。</translation>
    </message>
    <message>
        <source>Not a record of its own: it gives one more choice of the same observation.</source>
        <translation>本身不是记录：它只是同一观察记录的另一选项。</translation>
    </message>
    <message>
        <source>Not a record of its own: the event was read together with its occurrences.</source>
        <translation>本身不是记录：该事件已与其出现记录一同读取。</translation>
    </message>
    <message>
        <source>Not a record of its own: the measurement was kept with what it belongs to.</source>
        <translation>本身不是记录：该测量值已与其所属的内容一同保留。</translation>
    </message>
    <message>
        <source>Not asked, because its reference data are not at hand: {test}.</source>
        <translation>未检验，因为没有参考数据：{test}。</translation>
    </message>
    <message>
        <source>Not evaluated (NE)</source>
        <translation>未予评估（NE）</translation>
    </message>
    <message>
        <source>Not kept: the population or another column beside the genotype, because the table says neither species, date nor place of its samples; a mapping of such a column keeps it.</source>
        <translation>未保留：基因型旁的种群列或其他列，因为该表没有说明其样品的物种、日期和位置；对该列设置映射即可保留。</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未达到标准</translation>
    </message>
    <message>
        <source>Not read as a record of its own: it is another allele of a locus told before.</source>
        <translation>未作为独立记录读取：它是前面已给出位点的另一个等位基因。</translation>
    </message>
    <message>
        <source>Not read as a record of its own: it raises the count of an equal row.</source>
        <translation>未作为单独的记录读取：它计入相同一行的数量。</translation>
    </message>
    <message>
        <source>Not read, because a blank cell is no count of zero unless all was covered.</source>
        <translation>未读取，因为除非已调查全部范围，否则空白单元格不等于计数为零。</translation>
    </message>
    <message>
        <source>Not read, because a route is a plan and no record.</source>
        <translation>未读取，因为路线是计划，不是记录。</translation>
    </message>
    <message>
        <source>Not read, because it is another observer's copy of a shared list.</source>
        <translation>未读取，因为它是另一观察者对共享清单的副本。</translation>
    </message>
    <message>
        <source>Not read, because it names a hybrid or more than one possible species.</source>
        <translation>未读取，因为所注名称是杂交种或不止一个可能的物种。</translation>
    </message>
    <message>
        <source>Not read, because it tells of no animal.</source>
        <translation>未读取，因为其内容与动物无关。</translation>
    </message>
    <message>
        <source>Not read, because no animal wore the tag.</source>
        <translation>未读取，因为当时没有动物佩戴该跟踪器。</translation>
    </message>
    <message>
        <source>Not read, because observations of another level describe the same animals.</source>
        <translation>未读取，因为另一层级的观察记录描述的是同一批动物。</translation>
    </message>
    <message>
        <source>Not read, because the count is of none of the flagship birds.</source>
        <translation>未读取，因为计数对象不是旗舰鸟类。</translation>
    </message>
    <message>
        <source>Not read, because the measurement belongs to no record of the archive.</source>
        <translation>未读取，因为该测量值不属于存档中的任何记录。</translation>
    </message>
    <message>
        <source>Not read, because the number is a sum of others.</source>
        <translation>未读取，因为该数字是其他数字之和。</translation>
    </message>
    <message>
        <source>Not read, because the row is a note and no record.</source>
        <translation>未读取，因为该行是备注，不是记录。</translation>
    </message>
    <message>
        <source>Not read, because the sensor tells no place.</source>
        <translation>未读取，因为该传感器不提供位置。</translation>
    </message>
    <message>
        <source>Not read, because the source did not approve the record.</source>
        <translation>未读取，因为来源未核准该记录。</translation>
    </message>
    <message>
        <source>Not read, because the source marks the file for deletion.</source>
        <translation>未读取，因为来源已将该文件标为待删除。</translation>
    </message>
    <message>
        <source>Not read, because the source marks the position as wrong.</source>
        <translation>未读取，因为来源已将该位置标为错误。</translation>
    </message>
    <message>
        <source>Not read, because the table of individuals tells of the same animal.</source>
        <translation>未读取，因为个体表中已有同一只动物。</translation>
    </message>
    <message>
        <source>Not read, because the tag found no position.</source>
        <translation>未读取，因为跟踪器未取得位置。</translation>
    </message>
    <message>
        <source>Not read, because the waypoint names none of the species.</source>
        <translation>未读取，因为航点未指明任何一种旗舰物种。</translation>
    </message>
    <message>
        <source>Not read, because there is no field for this extension.</source>
        <translation>未读取，因为没有可容纳此扩展的字段。</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>未共享</translation>
    </message>
    <message>
        <source>Not surveyed</source>
        <translation>未调查</translation>
    </message>
    <message>
        <source>Not taken over, because it tells of people or poaching and not of an animal.</source>
        <translation>未采用，因为其内容涉及人员或偷猎，而不是动物。</translation>
    </message>
    <message>
        <source>Not yet begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing better exists.</source>
        <translation>不存在更好的结果。</translation>
    </message>
    <message>
        <source>Nothing changed in this database from {first} to {last}.</source>
        <translation>从 {first} 到 {last}，此数据库中没有任何变化。</translation>
    </message>
    <message>
        <source>Nothing chosen here and no own area named means all areas of the database.</source>
        <translation>此处不选且未指定自己的区域，表示数据库中的所有区域。</translation>
    </message>
    <message>
        <source>Nothing chosen means all six.</source>
        <translation>不选表示全部六个。</translation>
    </message>
    <message>
        <source>Nothing chosen means all that an area is for.</source>
        <translation>不选表示区域所涉及的全部物种。</translation>
    </message>
    <message>
        <source>Nothing chosen: linear with fewer than 10 presences, and quadratic from 10, and hinge from 15 on.</source>
        <translation>未选择时：出现点少于10个用线性，从10个起加用二次，从15个起再加用铰链。</translation>
    </message>
    <message>
        <source>Nothing in the file tells day from month; the date was taken as that span of time.</source>
        <translation>文件中没有能区分日和月的内容；日期按其可能的时间跨度处理。</translation>
    </message>
    <message>
        <source>Nothing in the records used.</source>
        <translation>所用记录中没有任何内容。</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>没有填写任何内容。</translation>
    </message>
    <message>
        <source>Nothing is filled in. {mend}</source>
        <translation>没有填写任何内容。{mend}</translation>
    </message>
    <message>
        <source>Nothing of the feature is protected</source>
        <translation>该保护要素完全没有受到保护</translation>
    </message>
    <message>
        <source>Nothing was flagged or rejected in this database.</source>
        <translation>此数据库中没有标记或剔除任何记录。</translation>
    </message>
    <message>
        <source>Nothing was withheld.</source>
        <translation>没有不予提供的内容。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Number and hectares.</source>
        <translation>数量和公顷数。</translation>
    </message>
    <message>
        <source>Number counted</source>
        <translation>计数数量</translation>
    </message>
    <message>
        <source>Number in each unit.</source>
        <translation>各规划单元内的数量。</translation>
    </message>
    <message>
        <source>Number of animals</source>
        <translation>动物数量</translation>
    </message>
    <message>
        <source>Number of flagship species present</source>
        <translation>现有旗舰物种数</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Number of links across borders</source>
        <translation>跨国界连接数</translation>
    </message>
    <message>
        <source>Number of loci</source>
        <translation>位点数</translation>
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
        <source>Number of solutions</source>
        <translation>解的数量</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation>表的数量</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Number, at least</source>
        <translation>数量（至少）</translation>
    </message>
    <message>
        <source>Number, at most</source>
        <translation>数量（至多）</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Numbers are counted again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>加入此占比的错误代码后重新统计各数字。留空则使用该物种的值。</translation>
    </message>
    <message>
        <source>Numbers as assessed</source>
        <translation>评估填报的数量</translation>
    </message>
    <message>
        <source>Numbers by cell and year alone are in this package: no record, no code and no station.</source>
        <translation>此数据包只含按网格和年份统计的数量：没有记录、代码或位点。</translation>
    </message>
    <message>
        <source>Numbers by country</source>
        <translation>各国的数字</translation>
    </message>
    <message>
        <source>Numbers of flagship species by cell and year</source>
        <translation>旗舰物种按网格和年份统计的数量</translation>
    </message>
    <message>
        <source>Numbers of records, animals and stations by species, year, declared side of the border and grid cell. Small numbers are withheld; an empty cell is not a zero.</source>
        <translation>按物种、年份、声明的国界一侧和网格统计的记录数、动物数和位点数。较小的数值不予公开；空白网格不等于零。</translation>
    </message>
    <message>
        <source>Numbers that tell of the site.</source>
        <translation>说明地点情况的数值。</translation>
    </message>
    <message>
        <source>Numbers that tell of the visit, such as days of effort, or of the site.</source>
        <translation>说明各次调查情况的数值（如努力量天数），或说明地点情况的数值。</translation>
    </message>
    <message>
        <source>Numbers, not classes; cell on cell, projected in metres, square cells.</source>
        <translation>应为数值，不是类别；像元逐一对齐，以米为单位的投影坐标系，正方形像元。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>优化目标</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>观察记录</translation>
    </message>
    <message>
        <source>Observed heterozygosity</source>
        <translation>观测杂合度</translation>
    </message>
    <message>
        <source>Occasions are counted in days of UTC from the first day on, the same for both sides.</source>
        <translation>抽样时段自起始日期起按 UTC 天数计算，两侧相同。</translation>
    </message>
    <message>
        <source>Occasions with effort</source>
        <translation>有努力量的抽样时段</translation>
    </message>
    <message>
        <source>Occasions without effort</source>
        <translation>没有努力量的抽样时段</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>出现记录</translation>
    </message>
    <message>
        <source>Occurrences: Darwin Core Archive with an occurrence or event core, and the simple download of GBIF. Example: INPUT gbif.csv. What the publisher coarsened is never refined.</source>
        <translation>出现记录：以出现记录或事件为核心的 Darwin Core 存档，以及 GBIF 的简单下载文件。示例：INPUT gbif.csv。发布者已降低精度的内容绝不还原。</translation>
    </message>
    <message>
        <source>Of IUCN, of ESA WorldCover, or of plain words such as wetland.</source>
        <translation>IUCN 的列表、ESA WorldCover 的列表，或 wetland 等普通词语的列表。</translation>
    </message>
    <message>
        <source>Of RASTER: weak, middle and strong current inside and outside of protected areas.</source>
        <translation>针对RASTER：自然保护地内外的弱、中、强电流。</translation>
    </message>
    <message>
        <source>Of a row per site and occasion.</source>
        <translation>每处地点、每个抽样时段一行时使用。</translation>
    </message>
    <message>
        <source>Of all animals with two usable records, wherever they live; an animal not found on a side may still use it.</source>
        <translation>占所有有两条可用记录的动物的比例，不论其生活在何处；在某一侧未发现的动物仍可能利用该侧。</translation>
    </message>
    <message>
        <source>Of all together; each country's part is by the cost of its units.</source>
        <translation>各国合计；各国的份额按其规划单元的成本计。</translation>
    </message>
    <message>
        <source>Of each office the newest assessment of a site counts, of each mapper the latest polygon of a place. Each row tells how many sources have a need at the same site for the same class, and who answers no. Natural wetlands are those of the list of classes. A row without a known class counts as a wetland if its site has one, or if a crane or the spoonbill uses the site.</source>
        <translation>每个机构对一处地点的评估以最近一份为准，每个制图者对同一处的多边形以最近一个为准。每一行注明有多少个来源对同一地点的同一类别提出需求，以及谁答“否”。天然湿地以类别列表为准。没有已知类别的行，如其地点有天然湿地，或有鹤类或黑脸琵鹭利用该地点，则按湿地计。</translation>
    </message>
    <message>
        <source>Of each office's assessments of a site the newest counts. A threat lies on a corridor if it names the corridor, is drawn within half its width, or concerns a site at its end. Without a width, the precision of the corridor's place counts.</source>
        <translation>每个机构对一处地点的评估，以最近一份为准。威胁指明该生态廊道、勾绘在其半宽范围内，或涉及其一端的地点时，即视为位于该生态廊道上。没有宽度时，以生态廊道位置的精度为准。</translation>
    </message>
    <message>
        <source>Of each side the largest number that it counted within those days, each site once; else its largest single figure. A joint total is a minimum, for sites without a count are missing from it.</source>
        <translation>各侧取其在这些天内计数的最大数量，每处地点只计一次；否则取其单次最大数值。联合总数是最小值，因为没有计数的地点不在其中。</translation>
    </message>
    <message>
        <source>Of ground with suitability 0. Try 10 and 1000 too.</source>
        <translation>适宜性为0的地面的阻力。请另试10和1000。</translation>
    </message>
    <message>
        <source>Of hexagons and squares, true on the ellipsoid.</source>
        <translation>用于六边形和正方形，为椭球面上的真实面积。</translation>
    </message>
    <message>
        <source>Of lines. Without it: their own width, or how exactly their place is known.</source>
        <translation>线的宽度。留空则采用其自身的宽度，或其位置的已知精确程度。</translation>
    </message>
    <message>
        <source>Of own units, instead of a raster; of a unit cut by the study area the share of its area counts.</source>
        <translation>自定规划单元的成本，代替栅格；规划单元由研究区边界切割时，按其面积占比计入。</translation>
    </message>
    <message>
        <source>Of several sides in one occasion the last is used. Longer occasions hide crossings within them.</source>
        <translation>同一抽样时段内有几侧时，取最后一侧。较长的抽样时段会掩盖其中的跨境移动。</translation>
    </message>
    <message>
        <source>Of the records in the database ({records_in}), none may go to {recipient}. No package was written. Check the policy, the dates and the owner of the records.</source>
        <translation>数据库中的记录（{records_in}）没有一条可以提供给 {recipient}。未写出数据包。请检查政策、日期和记录的所有者。</translation>
    </message>
    <message>
        <source>Of the records nearest to their mean place (mcp), or of the volume of the kernels (below 100).</source>
        <translation>取距平均位置最近的记录的百分比（mcp），或核体积的百分比（小于100）。</translation>
    </message>
    <message>
        <source>Of the total.</source>
        <translation>占总量的百分比。</translation>
    </message>
    <message>
        <source>Of the wetlands lost; it stands in their rows.</source>
        <translation>指已丧失的湿地所依据的地图；年份写入其各行。</translation>
    </message>
    <message>
        <source>Of them added</source>
        <translation>其中已相加</translation>
    </message>
    <message>
        <source>Of them flagged</source>
        <translation>其中已标记</translation>
    </message>
    <message>
        <source>Of them last seen before in the period too</source>
        <translation>其中在原侧最后见到的时间也在时段内</translation>
    </message>
    <message>
        <source>Of them of seasons in the period</source>
        <translation>其中属于时段内季节的</translation>
    </message>
    <message>
        <source>Of them with low confidence</source>
        <translation>其中可信度低的</translation>
    </message>
    <message>
        <source>Of those left, one cell at least. 0: one.</source>
        <translation>占剩余像元的比例，至少一个像元。0：一个。</translation>
    </message>
    <message>
        <source>Of {sites} key sites, {counted} have a published count and {seasons} have three seasons or more.</source>
        <translation>在 {sites} 处关键地点中，有已发表计数的 {counted} 处，有三个或更多季节的 {seasons} 处。</translation>
    </message>
    <message>
        <source>Off, the package is generalised. On, it needs a recipient, whom the run records.</source>
        <translation>不勾选则数据包经模糊处理。勾选则必须指明接收方，并在运行中记录其名称。</translation>
    </message>
    <message>
        <source>Off: all habitats, farmland that was a marsh too.</source>
        <translation>不勾选则列出所有栖息地，也包括由沼泽变成的农田。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Offices differ: {offices}. None of them wins; the answers are those of {office}.</source>
        <translation>机构之间不一致：{offices}。不以其中任何一方为准；所列答案为 {office} 的答案。</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>官方</translation>
    </message>
    <message>
        <source>Official 1 % level</source>
        <translation>官方1%标准值</translation>
    </message>
    <message>
        <source>Official levels among those used: {official}; derived levels: {derived}. An information sheet for Ramsar needs the official level.</source>
        <translation>所用标准值中官方的：{official} 个；推算的：{derived} 个。拉姆萨尔信息表须用官方标准值。</translation>
    </message>
    <message>
        <source>Oil and gas</source>
        <translation>石油与天然气</translation>
    </message>
    <message>
        <source>Older rows that a newer assessment replaces: {number}.</source>
        <translation>已由较新评估取代的旧行：{number}。</translation>
    </message>
    <message>
        <source>Older, but newly known</source>
        <translation>更早发生，但为新获知</translation>
    </message>
    <message>
        <source>On a grid of {step_deg} degree lie {percent} per cent of the {places} places of the data set.</source>
        <translation>该数据集 {places} 处位置中，有 {percent}% 落在 {step_deg} 度的网格上。</translation>
    </message>
    <message>
        <source>On its own data</source>
        <translation>用自身数据检验</translation>
    </message>
    <message>
        <source>On several lists</source>
        <translation>在几份名录上</translation>
    </message>
    <message>
        <source>On two sides of a border</source>
        <translation>在国界两侧</translation>
    </message>
    <message>
        <source>One animal</source>
        <translation>同一只动物</translation>
    </message>
    <message>
        <source>One cell holds both coordinates, and they cannot be told apart in one way only.</source>
        <translation>两个坐标在同一单元格内，且拆分方式不止一种。</translation>
    </message>
    <message>
        <source>One count on passage is enough for the staging criterion: {percent} % of the population, not rounded.</source>
        <translation>过境期一次计数即足以判定集群停歇标准：种群的 {percent}%，不取整。</translation>
    </message>
    <message>
        <source>One feature each, from the first band.</source>
        <translation>各为一个保护要素，取第一个波段。</translation>
    </message>
    <message>
        <source>One file that needs no network; coordinates in it are generalised where the policy asks for it.</source>
        <translation>无需联网的单个文件；政策要求时，其中的坐标已模糊处理。</translation>
    </message>
    <message>
        <source>One fit with the stations of all sides and one mask that is not cut at the border. Separate fits by country would count animals that live on two sides twice.</source>
        <translation>用各侧的位点和不沿国界切割的同一掩膜作一次拟合。分国拟合会使在两侧生活的动物重复计算。</translation>
    </message>
    <message>
        <source>One good selection of planning units for the targets asked; others may be as good. See the gap.</source>
        <translation>针对所要求目标量的一种良好的规划单元选择；其他选择可能同样好。请看差距。</translation>
    </message>
    <message>
        <source>One line per crossing with exact places, where a raster of resistance is given.</source>
        <translation>提供阻力栅格时，每次位置精确的跨境移动一条线。</translation>
    </message>
    <message>
        <source>One line per link, with its evidence and the countries at both ends.</source>
        <translation>每条连接一条线，附证据和两端所在的国家。</translation>
    </message>
    <message>
        <source>One list of the wetlands to restore, with the reason and who says so: habitats that an assessment wants restored, needs of a whole site, habitats mapped as to be restored, wetlands in poor condition, and wetlands lost between two dates. Organisations are named, persons never.</source>
        <translation>将待恢复的湿地汇成一份清单，注明原因和由谁提出：评估要求恢复的栖息地、整个地点的需求、制图时标为待恢复的栖息地、状况差的湿地，以及两个日期之间丧失的湿地。列出组织名称，绝不列出人员姓名。</translation>
    </message>
    <message>
        <source>One number for all rasters or one for each. 0 leaves a raster as it is.</source>
        <translation>所有栅格共用一个数，或每个栅格一个数。0表示栅格保持原样。</translation>
    </message>
    <message>
        <source>One number for all, or one for each raster in their order, such as 1, 2, 1.</source>
        <translation>所有栅格共用一个数，或按栅格顺序每个一个数，例如 1, 2, 1。</translation>
    </message>
    <message>
        <source>One number stands in cells merged over several rows. Unmerge them and give each row its own.</source>
        <translation>同一个数字位于跨多行合并的单元格中。请取消合并，并为每一行填写各自的数字。</translation>
    </message>
    <message>
        <source>One of the two coordinates is missing.</source>
        <translation>缺少两个坐标中的一个。</translation>
    </message>
    <message>
        <source>One point for each border that a way passes. Exact: not to be passed on.</source>
        <translation>路径每穿过一处国界一个点。含精确位置：不得外传。</translation>
    </message>
    <message>
        <source>One point per area and site with its role, its side and its latest assessment.</source>
        <translation>每个区域的每处地点一个点，并注明其作用、所在一侧和最近评估。</translation>
    </message>
    <message>
        <source>One point per event, with its time, animals and number of records.</source>
        <translation>每个事件一个点，附时间、动物数量和记录数。</translation>
    </message>
    <message>
        <source>One raster per species or other feature, values of 0 or more, cell on cell, projected in metres.</source>
        <translation>每个物种或其他保护要素一个栅格，值不小于0，像元逐一对齐，以米为单位的投影坐标系。</translation>
    </message>
    <message>
        <source>One row per animal and unbroken visit, with the shortest and the longest time it may have lasted.</source>
        <translation>每只动物的每次连续停留一行，并给出可能持续的最短和最长时间。</translation>
    </message>
    <message>
        <source>One row per animal with its area. Exact: not to be passed on.</source>
        <translation>每只动物一行，列出面积。含精确位置：不得外传。</translation>
    </message>
    <message>
        <source>One row per animal with its codes by agency.</source>
        <translation>每只动物一行，列出其在各机构的代码。</translation>
    </message>
    <message>
        <source>One row per animal with its sides and minimum numbers.</source>
        <translation>每只动物一行，列出其出现的各侧和最小值。</translation>
    </message>
    <message>
        <source>One row per animal, occasion and station, as secr reads them.</source>
        <translation>每只动物、每个抽样时段和每个位点一行，按 secr 的读取格式。</translation>
    </message>
    <message>
        <source>One row per animal; - where nothing worked.</source>
        <translation>每只动物一行；没有任何位点工作时为 -。</translation>
    </message>
    <message>
        <source>One row per animal; it is never a border crossing.</source>
        <translation>每只动物一行；它绝不是跨境移动。</translation>
    </message>
    <message>
        <source>One row per change; places as in the report.</source>
        <translation>每项变化一行；位置与报告中的相同。</translation>
    </message>
    <message>
        <source>One row per corridor and country.</source>
        <translation>每条生态廊道的每个国家一行。</translation>
    </message>
    <message>
        <source>One row per corridor, existing first.</source>
        <translation>每条生态廊道一行，现有的列在前面。</translation>
    </message>
    <message>
        <source>One row per country, species and year with its state. Missing numbers are not known.</source>
        <translation>每个国家、物种和年份一行，并注明其状态。缺失的数值表示未知。</translation>
    </message>
    <message>
        <source>One row per country, species, year and band with its state. Missing numbers are not known.</source>
        <translation>每个国家、物种、年份和距离带一行，并注明其状态。缺失的数值表示未知。</translation>
    </message>
    <message>
        <source>One row per crossing with its evidence; a straight line where both places are exact.</source>
        <translation>每次跨境移动一行，列出其证据；两处位置均精确时绘出直线。</translation>
    </message>
    <message>
        <source>One row per index with its value, unit and note.</source>
        <translation>每个指数一行，附其值、单位和说明。</translation>
    </message>
    <message>
        <source>One row per method, of the joint population of all sides.</source>
        <translation>每种方法一行，针对各侧的联合种群。</translation>
    </message>
    <message>
        <source>One row per pair or core: ohm, and whether they are connected.</source>
        <translation>每对或每个核心区一行：欧姆数，以及是否相连。</translation>
    </message>
    <message>
        <source>One row per parameter, with 95 percent limits.</source>
        <translation>每个参数一行，附95%置信限。</translation>
    </message>
    <message>
        <source>One row per sample, with its animal and grade.</source>
        <translation>每份样品一行，列出其所属动物和等级。</translation>
    </message>
    <message>
        <source>One row per site, species, season, criterion and edition of the population.</source>
        <translation>每处地点、物种、季节、标准和种群版次各一行。</translation>
    </message>
    <message>
        <source>One row per species, season and country, and for the flyway: the yearly change or why it is not known.</source>
        <translation>每个物种、季节和国家一行，迁飞区另列：每年变化，或其未知的原因。</translation>
    </message>
    <message>
        <source>One row per species, season, region and year: counted, imputed and total.</source>
        <translation>每个物种、季节、区域和年份一行：已计数、已插补和总计。</translation>
    </message>
    <message>
        <source>One row per species, season, year and side. A joint total stands only where counts are of the same days.</source>
        <translation>每个物种、季节、年份和所在一侧一行。只有计数日期相同时，才给出联合总数。</translation>
    </message>
    <message>
        <source>One row per station and unbroken time.</source>
        <translation>每个位点的每段连续工作时间一行。</translation>
    </message>
    <message>
        <source>One row per two sides of a season, with the days from the first to the last of their nearest counts.</source>
        <translation>一个季节的每两侧一行，并注明双方最接近的计数从第一天到最后一天的天数。</translation>
    </message>
    <message>
        <source>One share for all</source>
        <translation>统一占比</translation>
    </message>
    <message>
        <source>One share for all; or by range size, for amounts in hectares: all of a small range, less of a large one.</source>
        <translation>全部采用同一占比；或按分布区大小，适用于以公顷计的数量：小分布区取全部，大分布区取较小部分。</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>一侧</translation>
    </message>
    <message>
        <source>One window for each block of so many cells; about a tenth of the radius. An even number is raised by 1.</source>
        <translation>每个如此多像元宽的块一个窗口；约为半径的十分之一。偶数会加1。</translation>
    </message>
    <message>
        <source>Only a point is held; a boundary is needed.</source>
        <translation>数据库中只有点；需要边界。</translation>
    </message>
    <message>
        <source>Only a value of low confidence is held.</source>
        <translation>数据库中只有可信度低的值。</translation>
    </message>
    <message>
        <source>Only for additive_benefit.</source>
        <translation>仅用于 additive_benefit。</translation>
    </message>
    <message>
        <source>Only in mode advanced. Without a field each source gives 1 ampere.</source>
        <translation>仅用于 advanced 模式。没有字段时，每个电流源提供1安培。</translation>
    </message>
    <message>
        <source>Only in mode advanced. Without a field, and where it is 0, a place is joined to ground.</source>
        <translation>仅用于 advanced 模式。没有字段时，以及值为0处，该地点直接接地。</translation>
    </message>
    <message>
        <source>Only in mode advanced: points or polygons where current leaves the landscape.</source>
        <translation>仅用于 advanced 模式：电流流出景观之处的点或多边形。</translation>
    </message>
    <message>
        <source>Only in mode pairwise: a row and a column for each core, in ohm, empty where nothing connects them.</source>
        <translation>仅用于 pairwise 模式：每个核心区一行一列，以欧姆计，没有连接的为空。</translation>
    </message>
    <message>
        <source>Only one allele of the locus is given; it is not taken for a homozygote.</source>
        <translation>该位点只给出一个等位基因；不视为纯合子。</translation>
    </message>
    <message>
        <source>Only one country has sites that were counted in two years or more.</source>
        <translation>只有一个国家有在两年或更多年份计数过的地点。</translation>
    </message>
    <message>
        <source>Only one day of the period was given. Nothing was written. Give both days, or none.</source>
        <translation>只给出了时段的一个日期。未写出任何内容。请给出起止两个日期，或都不给出。</translation>
    </message>
    <message>
        <source>Only pairs or nests were counted; they are not converted into individuals.</source>
        <translation>只统计了对数或巢数，未换算成个体数。</translation>
    </message>
    <message>
        <source>Only rates from tracks of transmitters have an interval (exact Poisson, Garwood 1936). Rates from cameras and samples are minimum rates; an interval would need a model of effort on both sides.</source>
        <translation>只有来自发射器移动轨迹的比率才有区间（精确泊松区间，Garwood 1936）。来自相机和样品的比率为最小值；要得出区间，须有两侧调查努力量的模型。</translation>
    </message>
    <message>
        <source>Only records of certain identity are used.</source>
        <translation>只使用个体识别为“确定”的记录。</translation>
    </message>
    <message>
        <source>Only records on these sides. Nothing chosen means all six.</source>
        <translation>只用这几侧的记录。不选择表示全部六国。</translation>
    </message>
    <message>
        <source>Only records that this country owns are shared; those of others are never passed on.</source>
        <translation>只共享本国所有的记录；他国的记录绝不转交。</translation>
    </message>
    <message>
        <source>Only the drawing changes. For wider corridors find them again with a greater width.</source>
        <translation>只改变绘制。如需更宽的生态廊道，请用更大的宽度重新查找。</translation>
    </message>
    <message>
        <source>Only where it is known that the coordinates were taken from such a map.</source>
        <translation>仅在确知坐标取自此类地图时使用。</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Open a passage in the barrier</source>
        <translation>在屏障上开设通道</translation>
    </message>
    <message>
        <source>Open recommendations</source>
        <translation>未完成的建议</translation>
    </message>
    <message>
        <source>Open recommendations that are not yet due</source>
        <translation>未完成且尚未到期的建议</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>打开地点</translation>
    </message>
    <message>
        <source>Open “{sites_dock}” in the same menu, write CHN-XINGKAI under “{site_name}” and choose the site in the list. Press the button … beside “{form}” and choose the country and name of the office, the year {year} and the language. Do the same for RUS-KHANKA.</source>
        <translation>在同一菜单中打开“{sites_dock}”，在“{site_name}”下填写 CHN-XINGKAI，并在列表中选择该地点。按“{form}”旁的按钮 …，选择机构的国家和名称、年份 {year} 以及语言。对 RUS-KHANKA 同样操作。</translation>
    </message>
    <message>
        <source>Open “{species_dock}” in the menu NEASPEC, choose a file for a new database and press “{load}”.</source>
        <translation>在菜单 NEASPEC 中打开“{species_dock}”，选择新数据库的文件，然后按“{load}”。</translation>
    </message>
    <message>
        <source>Opens the layer of mapped habitats with its form. New polygons snap to their neighbours and cannot overlap them.</source>
        <translation>打开已制图栖息地的图层及其表单。新的多边形会吸附到相邻多边形，且不会与其重叠。</translation>
    </message>
    <message>
        <source>Or allow more memory in the options of QGIS, page NEASPEC.</source>
        <translation>也可在 QGIS 选项的 NEASPEC 页中允许使用更多内存。</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>日和月的顺序</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Organisation and its role</source>
        <translation>组织及其角色</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Other changes to the habitat</source>
        <translation>栖息地的其他改变</translation>
    </message>
    <message>
        <source>Other effects of the climate</source>
        <translation>气候的其他影响</translation>
    </message>
    <message>
        <source>Other group</source>
        <translation>另一组</translation>
    </message>
    <message>
        <source>Other recommendation</source>
        <translation>其他建议</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>另一侧</translation>
    </message>
    <message>
        <source>Other species</source>
        <translation>其他物种</translation>
    </message>
    <message>
        <source>Other threat</source>
        <translation>其他威胁</translation>
    </message>
    <message>
        <source>Other threats</source>
        <translation>其他类型的威胁</translation>
    </message>
    <message>
        <source>Other years, areas and definitions: they are shown beside the results and never mixed with them.</source>
        <translation>年份、区域和定义各不相同：与结果并列显示，绝不与其混合。</translation>
    </message>
    <message>
        <source>Outlier by distance</source>
        <translation>离群点（距离法）</translation>
    </message>
    <message>
        <source>Outlier by median deviation</source>
        <translation>离群点（中位数偏差法）</translation>
    </message>
    <message>
        <source>Outlier by quartiles</source>
        <translation>离群点（四分位数法）</translation>
    </message>
    <message>
        <source>Outline of a conservation plan: {site}</source>
        <translation>保护计划纲要：{site}</translation>
    </message>
    <message>
        <source>Outlines: the layer compared with.</source>
        <translation>轮廓线：供比较的图层。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output: animals in the database with their codes by agency, pairs, conflicts, the joint minimum by agency, and a report of sums. Only animals that this algorithm wrote before are replaced; those with a decided link stay.</source>
        <translation>输出：数据库中的动物及其在各机构的代码、各对代码、冲突、按机构的联合最小值，以及仅含合计数的报告。只替换此算法先前写入的动物；其关联已有决定的动物保持不变。</translation>
    </message>
    <message>
        <source>Outside its deployment</source>
        <translation>不在其相机布设时段内</translation>
    </message>
    <message>
        <source>Outside the range</source>
        <translation>位于分布区之外</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Overlaps and gaps thinner than this pass.</source>
        <translation>窄于此值的重叠和间隙不作为问题。</translation>
    </message>
    <message>
        <source>Own data, spatial blocks, and each country left out.</source>
        <translation>自身数据、空间分块，以及逐一排除各国。</translation>
    </message>
    <message>
        <source>Own list of classes (CSV)</source>
        <translation>自有类别列表（CSV）</translation>
    </message>
    <message>
        <source>Own targets (JSON)</source>
        <translation>自定目标量（JSON）</translation>
    </message>
    <message>
        <source>Own targets (table)</source>
        <translation>自定目标量（表）</translation>
    </message>
    <message>
        <source>Own units</source>
        <translation>自定规划单元</translation>
    </message>
    <message>
        <source>Owner of the records</source>
        <translation>记录的所有者</translation>
    </message>
    <message>
        <source>P(ID)</source>
        <translation>基因型相同概率 P(ID)</translation>
    </message>
    <message>
        <source>P(ID), unbiased</source>
        <translation>P(ID)，无偏</translation>
    </message>
    <message>
        <source>P(ID)sib</source>
        <translation>全同胞的 P(ID)sib</translation>
    </message>
    <message>
        <source>PERCENT is {percent}, which gives no home range. No range was computed. Choose a number above 0, at most 100, and below 100 for kernels.</source>
        <translation>PERCENT 为 {percent}，无法得出家域。未计算任何家域。请选择大于 0、不超过 100 的数；用核方法时须小于 100。</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Package of {owner} for {recipient}</source>
        <translation>{owner} 提供给 {recipient} 的数据包</translation>
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
        <source>Pair of codes (JSON)</source>
        <translation>代码对（JSON）</translation>
    </message>
    <message>
        <source>Pairs across a border</source>
        <translation>跨国界的对</translation>
    </message>
    <message>
        <source>Pairs at few mismatching loci are of one animal with errors; a gap before the others shows that animals are told apart. Below, the chance that two animals have one genotype falls with each locus.</source>
        <translation>不匹配位点少的样品对来自同一只动物，差异出于分型错误；其与其余样品对之间有空档，表明能够区分不同的动物。下方显示两只动物基因型相同的概率随位点增加而下降。</translation>
    </message>
    <message>
        <source>Pairs by mismatching loci, and P(ID)sib by number of loci. No sample is named.</source>
        <translation>按不匹配位点数统计的样品对，以及按位点数列出的 P(ID)sib。不列出任何样品的名称。</translation>
    </message>
    <message>
        <source>Pairs compared</source>
        <translation>比较的对</translation>
    </message>
    <message>
        <source>Pairs not compared: laboratories without calibration</source>
        <translation>未比较的对：没有校准的实验室</translation>
    </message>
    <message>
        <source>Pairs of codes by what was decided</source>
        <translation>按决定统计的代码对</translation>
    </message>
    <message>
        <source>Pairs of cores</source>
        <translation>核心区对</translation>
    </message>
    <message>
        <source>Pairs of patches to measure, at most: {pairs}. This takes about {seconds} s and {megabytes} MB.</source>
        <translation>待测定的斑块对，最多：{pairs}。约需 {seconds} 秒和 {megabytes} MB。</translation>
    </message>
    <message>
        <source>Pairs of patches within the dispersal distance, and the best new cross-border link.</source>
        <translation>扩散距离以内的斑块对，以及最佳新增跨境连接。</translation>
    </message>
    <message>
        <source>Pairs of polygons that overlap: {pairs}. Their land would count twice, so nothing was computed. Dissolve the layer and split it into single parts, or give a region, for which this is done.</source>
        <translation>重叠的多边形对：{pairs}。其土地会重复计算，因此未作任何计算。请融合图层并拆分为单部件，或给出区域，由区域自动完成此处理。</translation>
    </message>
    <message>
        <source>Pairs of samples by mismatching loci (height: square root)</source>
        <translation>按不匹配位点数统计的样品对（高度：平方根）</translation>
    </message>
    <message>
        <source>Pairs of samples compared: {pairs}, of them on two sides of a border: {across}.</source>
        <translation>比较的样品对：{pairs}，其中分属国界两侧的：{across}。</translation>
    </message>
    <message>
        <source>Pairs of samples that match</source>
        <translation>匹配的样品对</translation>
    </message>
    <message>
        <source>Pairs of sites on two sides of a border of which at least one names the other as its partner.</source>
        <translation>国界两侧的成对地点，其中至少一处将另一处列为伙伴保护地。</translation>
    </message>
    <message>
        <source>Pairs of units that overlap: {pairs}. Nothing was computed, for their area would count twice. Repair the layer.</source>
        <translation>相互重叠的规划单元对：{pairs}。其面积会重复计算，因此未作任何计算。请修复该图层。</translation>
    </message>
    <message>
        <source>Pairs that a person has to look at again, with the reason.</source>
        <translation>须由人重新查看的对，附原因。</translation>
    </message>
    <message>
        <source>Pairs that both judged</source>
        <translation>两人均判定过的对</translation>
    </message>
    <message>
        <source>Pairs that match</source>
        <translation>匹配的对</translation>
    </message>
    <message>
        <source>Pairs that were judged</source>
        <translation>已判定的对</translation>
    </message>
    <message>
        <source>Pairs to compute (CSV)</source>
        <translation>待计算的对（CSV）</translation>
    </message>
    <message>
        <source>Pairs: {pairs}. Named by one side only: {one}; these wait for the other side to confirm them.</source>
        <translation>对数：{pairs}。仅一侧列出：{one}；这些有待另一侧确认。</translation>
    </message>
    <message>
        <source>Parameter SPECIES names no species or several. No rate was estimated. Choose exactly one.</source>
        <translation>参数 SPECIES 未指明物种，或指明了几个物种。未估计任何比率。请只选择一个物种。</translation>
    </message>
    <message>
        <source>Parameter {parameter} does not accept the value {value}. Nothing was changed. Accepted: {accepted}.</source>
        <translation>参数 {parameter} 不接受值 {value}，未作任何更改。可接受的值：{accepted}。</translation>
    </message>
    <message>
        <source>Parameter {parameter} of test {test} is not a number from 0 on. Nothing was changed. Correct the number.</source>
        <translation>检验 {test} 的参数 {parameter} 不是大于或等于0的数，未作任何更改。请更正该数值。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters of the model</source>
        <translation>模型的参数</translation>
    </message>
    <message>
        <source>Part (10 to 50 %)</source>
        <translation>部分（10%～50%）</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches of two countries</source>
        <translation>连通总和中两国斑块之间的部分</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches on both sides of the demarcation line</source>
        <translation>连通总和中分界线两侧斑块之间的部分</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches on land and patches at sea</source>
        <translation>连通总和中陆地斑块与海上斑块之间的部分</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches that are not known to be of two countries</source>
        <translation>连通总和中不确知属于两国的斑块之间的部分</translation>
    </message>
    <message>
        <source>Part of the connected sum inside single patches</source>
        <translation>连通总和中单个斑块内部的部分</translation>
    </message>
    <message>
        <source>Part of the site protected (10 to 50 %)</source>
        <translation>部分受保护（10%～50%）</translation>
    </message>
    <message>
        <source>Part of those ways that lies inside this corridor: {places}</source>
        <translation>这些路径位于此生态廊道内的部分：{places}</translation>
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
        <source>Parts of corridors outside of the protected areas that were given.</source>
        <translation>生态廊道中位于所给自然保护地之外的部分。</translation>
    </message>
    <message>
        <source>Parts of corridors without protection.</source>
        <translation>生态廊道中未受保护的部分。</translation>
    </message>
    <message>
        <source>Parts of features outside protected areas where the target is not met. A feature is as exact as its layer; exact places of rare animals are not to be passed on.</source>
        <translation>未达到目标量的保护要素位于自然保护地之外的部分。保护要素的精确程度取决于其图层；珍稀动物的精确位置不得外传。</translation>
    </message>
    <message>
        <source>Parts of units would hold all targets and limits together, whole units do not. Nothing was written. Loosen a limit or a target.</source>
        <translation>部分选取规划单元可同时满足全部目标量和限制，整个选取则不能。未写出任何内容。请放宽某项限制或目标量。</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Passages of the demarcation line</source>
        <translation>穿越分界线</translation>
    </message>
    <message>
        <source>Passages of the demarcation line are never counted as international crossings.</source>
        <translation>穿越分界线绝不计为国家间的跨境移动。</translation>
    </message>
    <message>
        <source>Passages open barriers, and no barriers were given. Nothing was computed. Choose a layer of barriers.</source>
        <translation>通道用于打开屏障，但未给出屏障。未作任何计算。请选择屏障图层。</translation>
    </message>
    <message>
        <source>Passages with probable identity</source>
        <translation>个体识别为“很可能”的穿越分界线</translation>
    </message>
    <message>
        <source>Passphrase for the signature</source>
        <translation>签名口令</translation>
    </message>
    <message>
        <source>Passphrase of a neighbour's package</source>
        <translation>邻国数据包的口令</translation>
    </message>
    <message>
        <source>Passphrase of a shared package</source>
        <translation>共享数据包的口令</translation>
    </message>
    <message>
        <source>Past, unlikely to return</source>
        <translation>已过去，不太可能再发生</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>斑块</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>斑块</translation>
    </message>
    <message>
        <source>Patches by importance (dPC in percent)</source>
        <translation>按重要性显示的斑块（dPC，百分比）</translation>
    </message>
    <message>
        <source>Patches kept: {kept}; smaller patches left out: {left}. A higher percentile leaves fewer.</source>
        <translation>保留的斑块：{kept}；略去的较小斑块：{left}。百分位数越高，剩下的越少。</translation>
    </message>
    <message>
        <source>Patches or protected areas</source>
        <translation>斑块或自然保护地</translation>
    </message>
    <message>
        <source>Patches whose country cannot be told, near a border or at sea: {patches}. They count in the indices, but not as connected across a border.</source>
        <translation>位于国界附近或海上、无法判断所在国家的斑块：{patches}。它们计入指数，但不算作跨国界连通。</translation>
    </message>
    <message>
        <source>Patches: {patches}; pairs measured, up to {cut} km apart: {links}.</source>
        <translation>斑块：{patches}；测量的对（相距不超过 {cut} km）：{links}。</translation>
    </message>
    <message>
        <source>Patches: {patches}; pairs measured: {links}, all.</source>
        <translation>斑块：{patches}；测量的对：{links}，为全部。</translation>
    </message>
    <message>
        <source>Paths less probable count as none; 0 keeps all pairs.</source>
        <translation>概率更低的路径视为不存在；0则保留所有对。</translation>
    </message>
    <message>
        <source>Patrols: SMART queries as CSV, SMART patrols as XML, and GPX. Example: INPUT patrol.xml, COUNTRY CHN. Names and numbers of rangers are left out.</source>
        <translation>巡护：CSV 格式的 SMART 查询结果、XML 格式的 SMART 巡护数据，以及 GPX。示例：INPUT patrol.xml，COUNTRY CHN。不读入巡护员的姓名和编号。</translation>
    </message>
    <message>
        <source>Penalty for cut connections</source>
        <translation>切断连接的惩罚</translation>
    </message>
    <message>
        <source>Penalty for the outline (per km)</source>
        <translation>边界惩罚（每千米）</translation>
    </message>
    <message>
        <source>Per individual-year</source>
        <translation>每个体年</translation>
    </message>
    <message>
        <source>Per year that an animal spends on the first side; “any” is per year of its life. Seen is a minimum: an animal seen on one side in one occasion and next on the other. Expected is the rate times the years that the animals spent there.</source>
        <translation>按动物在第一侧停留的每年计；“不限”按其一生中的每年计。“见到”为最小值：动物在一个抽样时段于一侧见到，下次于另一侧见到。“预期”为比率乘以动物在该处停留的年数。</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Percent of the connected sum within patches, between them, across borders, and over the coast; with a region also ProtConn, shared out alike.</source>
        <translation>连通总和在斑块内部、斑块之间、跨国界和跨海岸的百分比；给出区域时，ProtConn 也同样分列。</translation>
    </message>
    <message>
        <source>Percentile of current</source>
        <translation>电流百分位数</translation>
    </message>
    <message>
        <source>Percentile of pinch points</source>
        <translation>夹点百分位数</translation>
    </message>
    <message>
        <source>Performance curves</source>
        <translation>性能曲线</translation>
    </message>
    <message>
        <source>Person (only with consent)</source>
        <translation>人员（须经本人同意）</translation>
    </message>
    <message>
        <source>Photographs (references)</source>
        <translation>照片（出处）</translation>
    </message>
    <message>
        <source>Photos: certain where two reviewers compared the same flank independently, probable by one, possible without a known flank. No grade rises by itself.</source>
        <translation>照片：两位审核人独立比较过同一体侧为“确定”，一位比较过为“很可能”，体侧未知为“可能”。等级绝不会自动提高。</translation>
    </message>
    <message>
        <source>Physical features</source>
        <translation>自然地理特征</translation>
    </message>
    <message>
        <source>Pinch points</source>
        <translation>夹点</translation>
    </message>
    <message>
        <source>Pinch points (current in A)</source>
        <translation>夹点（电流，A）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Place generalised to the declared side of the border; date generalised to {time} (Chapman 2020).</source>
        <translation>位置已模糊处理为声明的国界一侧；日期已模糊处理，精度为：{time}（Chapman 2020）。</translation>
    </message>
    <message>
        <source>Places and dates of sensitive records are made coarser before they enter a report or a map.</source>
        <translation>敏感记录的位置和日期在写入报告或地图前已模糊处理。</translation>
    </message>
    <message>
        <source>Places and stations</source>
        <translation>位置和位点</translation>
    </message>
    <message>
        <source>Places on a grid</source>
        <translation>位置落在网格上</translation>
    </message>
    <message>
        <source>Places where a border is passed</source>
        <translation>穿过国界的地点</translation>
    </message>
    <message>
        <source>Places with another class in the later of two maps. The errors of both maps are not included.</source>
        <translation>在较晚的一份地图中类别已改变的位置。未包括两份地图的误差。</translation>
    </message>
    <message>
        <source>Places with another class, the largest first.</source>
        <translation>类别已改变的位置，最大的列在最前。</translation>
    </message>
    <message>
        <source>Places with many features</source>
        <translation>保护要素多的位置</translation>
    </message>
    <message>
        <source>Places: any reference system may be named by CRS or in the table; the operation of PROJ and its accuracy are kept with the record, and a local Russian system is refused with a sentence. The shift of Chinese online maps is undone only where OFFSET_MODEL asks for it.</source>
        <translation>位置：可用 CRS 参数或在表中指定任何参照系；PROJ 的变换操作及其精度与记录一同保存，俄罗斯联邦的地方参照系会拒绝读入并说明原因。只有 OFFSET_MODEL 要求时，才消除中国在线地图的偏移。</translation>
    </message>
    <message>
        <source>Plain habitat classes</source>
        <translation>普通栖息地类别</translation>
    </message>
    <message>
        <source>Planning unit</source>
        <translation>规划单元</translation>
    </message>
    <message>
        <source>Planning units</source>
        <translation>规划单元</translation>
    </message>
    <message>
        <source>Planning units (protected share)</source>
        <translation>规划单元（受保护占比）</translation>
    </message>
    <message>
        <source>Planning units add the features of their fields, protected by the share of the unit that is. Where protection and feature share a unit without meeting, this is too much: use the layers themselves where they are at hand.</source>
        <translation>规划单元加入其各字段的保护要素，并按规划单元的受保护占比计为受保护。受保护部分与保护要素同在一个规划单元内却不相交时，结果偏高：有原图层时请直接使用原图层。</translation>
    </message>
    <message>
        <source>Planning units in the joint plan and in the national plans. Units that matter only jointly come from one of several plans that may be as good. It shows the gain of acting together and ranks no country.</source>
        <translation>联合方案和各国方案中的规划单元。仅在联合方案中重要的规划单元来自多个可能同样好的方案之一。该图层显示共同行动的增益，不对任何国家排名。</translation>
    </message>
    <message>
        <source>Planning units with the amount of each feature in them. Where detections were counted they tell places of rare animals and are not to be passed on.</source>
        <translation>规划单元及其中各保护要素的数量。若统计了探测记录，则会显示珍稀动物的所在，不得外传。</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Plot of the curves (SVG)</source>
        <translation>曲线图（SVG）</translation>
    </message>
    <message>
        <source>Plot of the run (SVG)</source>
        <translation>本次运行的图（SVG）</translation>
    </message>
    <message>
        <source>Plugin version</source>
        <translation>插件版本</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>给出的点数</translation>
    </message>
    <message>
        <source>Points given: {points}; cells with a presence: {presences}; cells of background: {background}; features used: {features}. On its own data: AUC {auc}, Boyce index {boyce}.</source>
        <translation>给出的点数：{points}；有出现点的像元：{presences}；背景像元：{background}；使用的特征：{features}。用自身数据检验：AUC {auc}，Boyce 指数 {boyce}。</translation>
    </message>
    <message>
        <source>Points in or near key sites at the precision published. Many rows are second-hand: look at the source and the confidence of each. Hollow signs are of low confidence or unconfirmed.</source>
        <translation>关键地点内或附近的点，精度与发表的一致。许多行为二手资料：请查看各行的来源和可信度。空心符号表示可信度低或未确认。</translation>
    </message>
    <message>
        <source>Points of features</source>
        <translation>保护要素（点）</translation>
    </message>
    <message>
        <source>Points of layer {layer} less exact than a cell, left out: {points}.</source>
        <translation>图层 {layer} 中精度低于像元大小而未纳入的点：{points}。</translation>
    </message>
    <message>
        <source>Points or polygons with one numeric field per criterion.</source>
        <translation>点或多边形，每项标准对应一个数值字段。</translation>
    </message>
    <message>
        <source>Points or polygons; two at least.</source>
        <translation>点或多边形；至少两个。</translation>
    </message>
    <message>
        <source>Points or polygons; two at least. In mode advanced they are the sources of current.</source>
        <translation>点或多边形；至少两个。在 advanced 模式下为电流源。</translation>
    </message>
    <message>
        <source>Points where the species was found. Those less exact than a cell are left out; one per cell counts.</source>
        <translation>发现该物种的点。精度低于像元大小的不纳入；每个像元只计一个。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Policy of the office (CSV)</source>
        <translation>机构政策（CSV）</translation>
    </message>
    <message>
        <source>Pollution</source>
        <translation>污染</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Polygons in any reference system; units are cut at its edge.</source>
        <translation>采用任何参照系的多边形；规划单元沿其边缘裁切。</translation>
    </message>
    <message>
        <source>Polygons of features</source>
        <translation>保护要素（多边形）</translation>
    </message>
    <message>
        <source>Polygons that do not overlap, as “Planning units” writes them.</source>
        <translation>互不重叠的多边形，如“规划单元”所生成的。</translation>
    </message>
    <message>
        <source>Polygons that do not overlap.</source>
        <translation>互不重叠的多边形。</translation>
    </message>
    <message>
        <source>Polygons that overlap count once.</source>
        <translation>重叠的多边形只计一次。</translation>
    </message>
    <message>
        <source>Polygons with a field species_id that holds BFS, WNC, HC, AT, AL or SL.</source>
        <translation>多边形图层，其字段 species_id 的值为 BFS、WNC、HC、AT、AL 或 SL。</translation>
    </message>
    <message>
        <source>Polygons with an area: {patches}. Connectivity is between two or more, so nothing was computed. Choose a layer with more polygons.</source>
        <translation>有面积的多边形：{patches}。连通性须有两个或更多多边形，因此未作任何计算。请选择含更多多边形的图层。</translation>
    </message>
    <message>
        <source>Polygons. Their shapes are never simplified.</source>
        <translation>多边形。其图形绝不简化。</translation>
    </message>
    <message>
        <source>Polygons: {polygons}; issues: {issues}; larger gaps, left out: {gaps}.</source>
        <translation>多边形：{polygons}；问题：{issues}；未计入的较大间隙：{gaps}。</translation>
    </message>
    <message>
        <source>Polygons; without a layer the table habitats of the database is tested.</source>
        <translation>多边形；没有图层时，检查数据库中的表 habitats。</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>种群</translation>
    </message>
    <message>
        <source>Population estimates</source>
        <translation>种群估计值</translation>
    </message>
    <message>
        <source>Population figures with year and source</source>
        <translation>种群数值及其年份和来源</translation>
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
        <source>Power lines and pipelines</source>
        <translation>输电线路与管道</translation>
    </message>
    <message>
        <source>Precision of the point (km)</source>
        <translation>点位精度（km）</translation>
    </message>
    <message>
        <source>Prepare the designation of the site</source>
        <translation>准备申报该地点</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>出现情况</translation>
    </message>
    <message>
        <source>Presences</source>
        <translation>出现点</translation>
    </message>
    <message>
        <source>Presences are too few or too near each other for a test in spatial blocks. How well the model carries is not known.</source>
        <translation>出现点过少或彼此过近，无法按空间分块检验。模型能否外推尚不清楚。</translation>
    </message>
    <message>
        <source>Presences fitted</source>
        <translation>用于拟合的出现点</translation>
    </message>
    <message>
        <source>Presences show where animals were found. Where nobody looked, habitat looks worse than it is.</source>
        <translation>出现点显示动物在何处发现。无人调查之处，栖息地看起来会比实际差。</translation>
    </message>
    <message>
        <source>Presences tested</source>
        <translation>用于检验的出现点</translation>
    </message>
    <message>
        <source>Present, confidence high or medium</source>
        <translation>有分布，可信度高或中</translation>
    </message>
    <message>
        <source>Press “{import}” and choose the first spreadsheet of the exercise; then the second.</source>
        <translation>按“{import}”，选择练习用的第一份电子表格；然后导入第二份。</translation>
    </message>
    <message>
        <source>Press “{progress}” and choose a first day before the import and a last day not before it.</source>
        <translation>按“{progress}”，起始日期选在导入之前，结束日期不早于导入当天。</translation>
    </message>
    <message>
        <source>Preview of scores</source>
        <translation>得分预览</translation>
    </message>
    <message>
        <source>Preview on the map</source>
        <translation>在地图上预览</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Private alleles</source>
        <translation>私有等位基因数</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Probability at this distance</source>
        <translation>此距离的概率</translation>
    </message>
    <message>
        <source>Probability of a change of side in an occasion (first direction)</source>
        <translation>一个抽样时段内更换所在侧的概率（第一方向）</translation>
    </message>
    <message>
        <source>Probability of connectivity</source>
        <translation>可能连通性指数</translation>
    </message>
    <message>
        <source>Probability of identity, the most telling loci first</source>
        <translation>基因型相同的概率，区分力最强的位点在前</translation>
    </message>
    <message>
        <source>Probability to be on the other side an occasion later</source>
        <translation>下一抽样时段位于另一侧的概率</translation>
    </message>
    <message>
        <source>Probability to be seen in an occasion of mean effort</source>
        <translation>在平均努力量的抽样时段内见到的概率</translation>
    </message>
    <message>
        <source>Problem native species</source>
        <translation>造成问题的本地物种</translation>
    </message>
    <message>
        <source>Problem species and diseases</source>
        <translation>问题物种与疾病</translation>
    </message>
    <message>
        <source>Problem species of unknown origin</source>
        <translation>来源不明的问题物种</translation>
    </message>
    <message>
        <source>Projected in metres, square cells, values above 0. Cells without data carry no current.</source>
        <translation>以米为单位的投影坐标系，正方形像元，值大于0。没有数据的像元不传导电流。</translation>
    </message>
    <message>
        <source>Projected in metres, square cells, values of 1 or more.</source>
        <translation>以米为单位的投影坐标系，正方形像元，值不小于1。</translation>
    </message>
    <message>
        <source>Proportion</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Protected (%)</source>
        <translation>受保护（%）</translation>
    </message>
    <message>
        <source>Protected and connected (%)</source>
        <translation>受保护且连通（%）</translation>
    </message>
    <message>
        <source>Protected and connected share of the region</source>
        <translation>区域内受保护且连通的占比</translation>
    </message>
    <message>
        <source>Protected and not connected share of the region</source>
        <translation>区域内受保护但不连通的占比</translation>
    </message>
    <message>
        <source>Protected area administration</source>
        <translation>自然保护地管理机构</translation>
    </message>
    <message>
        <source>Protected areas</source>
        <translation>自然保护地</translation>
    </message>
    <message>
        <source>Protected areas of the years of the period</source>
        <translation>设立年份在时段内的自然保护地</translation>
    </message>
    <message>
        <source>Protected areas outside the region, up to this distance, serve as stepping stones.</source>
        <translation>区域外不超过此距离的自然保护地作为踏脚石。</translation>
    </message>
    <message>
        <source>Protected share</source>
        <translation>受保护占比</translation>
    </message>
    <message>
        <source>Protected share of the region</source>
        <translation>区域的受保护占比</translation>
    </message>
    <message>
        <source>Protected share of the study area by country, and the hectares that lack to 30 percent.</source>
        <translation>按国家列出的研究区受保护占比，以及距30%尚缺的公顷数。</translation>
    </message>
    <message>
        <source>Protected share that locks a unit</source>
        <translation>锁定规划单元的受保护占比</translation>
    </message>
    <message>
        <source>Protected sites</source>
        <translation>受保护的地点</translation>
    </message>
    <message>
        <source>Protected, but below the target</source>
        <translation>受保护，但未达到目标量</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护情况</translation>
    </message>
    <message>
        <source>Protection and management</source>
        <translation>保护与管理</translation>
    </message>
    <message>
        <source>Protection unknown</source>
        <translation>保护情况未知</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省级行政区</translation>
    </message>
    <message>
        <source>Proximity: seen or not in an occasion. Count: how often. Multi: at one station an occasion.</source>
        <translation>proximity：在一个抽样时段内是否见到。count：见到几次。multi：每个抽样时段只在一个位点。</translation>
    </message>
    <message>
        <source>Pseudonyms hang on it: the same identifier gives the same ones. Left empty, a new one is drawn.</source>
        <translation>化名由它决定：标识符相同，化名就相同。留空则随机生成新的标识符。</translation>
    </message>
    <message>
        <source>Published cells by their size</source>
        <translation>已公布的网格（按大小）</translation>
    </message>
    <message>
        <source>Published corridors, left out because their lines are schematic: {number}. Give a layer of lines to count them.</source>
        <translation>因线为示意线而不纳入的已发表生态廊道：{number}。如需计入，请给出线图层。</translation>
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
        <source>Published findings to compare with</source>
        <translation>可供比较的已发表结果</translation>
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
        <source>Published point of the site</source>
        <translation>地点的已发表点位</translation>
    </message>
    <message>
        <source>Published points of the sites. Hollow signs are of low confidence.</source>
        <translation>各地点的已发表点位。空心符号表示可信度低。</translation>
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
        <source>Quality index</source>
        <translation>质量指数</translation>
    </message>
    <message>
        <source>Radius of restoration (m)</source>
        <translation>恢复半径（m）</translation>
    </message>
    <message>
        <source>Radius of the window (m)</source>
        <translation>窗口半径（m）</translation>
    </message>
    <message>
        <source>Ramsar 6</source>
        <translation>拉姆萨尔标准6</translation>
    </message>
    <message>
        <source>Ramsar Information Sheet</source>
        <translation>拉姆萨尔信息表</translation>
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
        <source>Ranges, habitats, sites or corridors: hectares of polygons, km of lines, number of points.</source>
        <translation>分布区、栖息地、地点或生态廊道：多边形的公顷数、线的千米数、点的数量。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Rank acceptability</source>
        <translation>排名可接受度</translation>
    </message>
    <message>
        <source>Rank compared</source>
        <translation>比较对象的排名</translation>
    </message>
    <message>
        <source>Rank of the cells</source>
        <translation>像元的排名</translation>
    </message>
    <message>
        <source>Rank priority areas</source>
        <translation>优先区域排序</translation>
    </message>
    <message>
        <source>Rank under resistance contrasts of 10, 100 and 1000: {ranks}</source>
        <translation>在阻力对比度10、100和1000下的排名：{ranks}</translation>
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
        <source>Ranks</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Ranks the cells of a landscape: the cell whose loss costs the features least is removed, again and again. The last ones are the best, and the best tenth lies within the best fifth.</source>
        <translation>对景观中的像元排序：反复移除对保护要素损失最小的像元。最后留下的最优，且最优的十分之一位于最优的五分之一之内。</translation>
    </message>
    <message>
        <source>Rapid loss (over 30 % in 10 years)</source>
        <translation>快速丧失（10年内超过30%）</translation>
    </message>
    <message>
        <source>Rarity</source>
        <translation>稀有度</translation>
    </message>
    <message>
        <source>Rarity adds up the shares that a unit has of all features (Williams et al. 1996). The replacement cost (Cabeza and Moilanen 2006) is what is lost at most without a unit; irreplaceable units have none.</source>
        <translation>稀有度为规划单元占各保护要素的比例之和（Williams et al. 1996）。替代成本（Cabeza and Moilanen 2006）是失去一个规划单元时至多的损失；不可替代的规划单元没有替代成本。</translation>
    </message>
    <message>
        <source>Raster {file} cannot be read. Nothing was computed. Choose a raster file that QGIS can open.</source>
        <translation>无法读取栅格 {file}。未作任何计算。请选择 QGIS 能打开的栅格文件。</translation>
    </message>
    <message>
        <source>Raster {layer} has costs below 0 in units: {units}. Nothing was computed. Correct the raster.</source>
        <translation>栅格 {layer} 中有成本小于0的规划单元：{units}。未作任何计算。请更正该栅格。</translation>
    </message>
    <message>
        <source>Raster {layer} has infinite values. Nothing was computed. Make barriers cells without data.</source>
        <translation>栅格 {layer} 有无穷大的值。未作任何计算。请将屏障设为没有数据的像元。</translation>
    </message>
    <message>
        <source>Raster {layer} has no classes: at most {classes} different whole numbers. Nothing was computed. Choose a classified raster.</source>
        <translation>栅格 {layer} 的值不是类别：类别须为整数，最多可有 {classes} 个不同的值。未作任何计算。请选择分类栅格。</translation>
    </message>
    <message>
        <source>Raster {layer} has no data in any unit. Nothing was computed. Check its extent and reference system, or leave it out.</source>
        <translation>栅格 {layer} 在任何规划单元内都没有数据。未作任何计算。请检查其范围和参照系，或不纳入该栅格。</translation>
    </message>
    <message>
        <source>Raster {layer} has no data or values below 1. A resistance is 1 or more. Nothing was computed. Rescale its values.</source>
        <translation>栅格 {layer} 没有数据，或有小于1的值。阻力不得小于1。未作任何计算。请重新换算其值。</translation>
    </message>
    <message>
        <source>Raster {layer} has no data or values outside 0 to 1, so that it is no suitability. Nothing was computed. Rescale its values.</source>
        <translation>栅格 {layer} 没有数据，或有0到1以外的值，因此不是适宜性。未作任何计算。请重新换算其值。</translation>
    </message>
    <message>
        <source>Raster {layer} has no data or values that are not above 0, over which no current can be computed. Nothing was computed. Rescale its values, or make barriers cells without data.</source>
        <translation>栅格 {layer} 没有数据，或有不大于0的值，无法据此计算电流。未作任何计算。请重新换算其值，或将屏障设为没有数据的像元。</translation>
    </message>
    <message>
        <source>Raster {layer} has no projected coordinate system in metres, so that its moves have no length. Nothing was computed. Warp it to UTM, for example.</source>
        <translation>栅格 {layer} 没有以米为单位的投影坐标系，因此无法得出移动的长度。未作任何计算。请将其重投影，例如到 UTM。</translation>
    </message>
    <message>
        <source>Raster {layer} has no value above 0. Nothing was computed. Choose a raster with values, or leave it out.</source>
        <translation>栅格 {layer} 中没有大于0的值。未作任何计算。请选择有值的栅格，或不纳入该栅格。</translation>
    </message>
    <message>
        <source>Raster {layer} has sources that are not numbers of 0 or more. Nothing was computed. Correct its values.</source>
        <translation>栅格 {layer} 中有不是0或正数的电流源值。未作任何计算。请更正其值。</translation>
    </message>
    <message>
        <source>Raster {layer} has values below 0. Nothing was computed. Rescale its values, or choose another raster.</source>
        <translation>栅格 {layer} 中有小于0的值。未作任何计算。请重新换算其值，或选择其他栅格。</translation>
    </message>
    <message>
        <source>Raster {layer} has values that are no whole numbers, so that they are no classes. Nothing was computed. Choose a raster of land-cover classes, resampled by the nearest neighbour.</source>
        <translation>栅格 {layer} 有非整数值，因此不是类别。未作任何计算。请选择以最近邻法重采样的土地覆盖类别栅格。</translation>
    </message>
    <message>
        <source>Raster {layer} is too fine for crossing {step}: its surroundings have more than 4 million cells. Nothing was computed. Use larger cells.</source>
        <translation>栅格 {layer} 对跨境移动 {step} 而言过细：其周围有超过400万个像元。未作任何计算。请使用更大的像元。</translation>
    </message>
    <message>
        <source>Raster {layer} of {cells} cells needs about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the raster, or use larger cells.</source>
        <translation>含 {cells} 个像元的栅格 {layer} 约需 {gigabytes} GB 内存；最多使用 {most} GB。未作任何计算。请裁剪栅格或使用更大的像元。</translation>
    </message>
    <message>
        <source>Rasters of features</source>
        <translation>保护要素（栅格）</translation>
    </message>
    <message>
        <source>Rasters of {cells} cells need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Cut out the study area.</source>
        <translation>含 {cells} 个像元的栅格约需 {gigabytes} GB 内存；最多使用 {most} GB。未作任何计算。请裁剪出研究区。</translation>
    </message>
    <message>
        <source>Rasters of {cells} cells, {features} of them, need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the rasters, use larger cells, or fewer rasters.</source>
        <translation>含 {cells} 个像元的 {features} 个栅格约需 {gigabytes} GB 内存；最多使用 {most} GB。未作任何计算。请裁剪栅格、使用更大的像元或减少栅格。</translation>
    </message>
    <message>
        <source>Rasters {layer} and {first} do not cover the same cells. Nothing was computed. Clip or warp one to the extent of the other.</source>
        <translation>栅格 {layer} 和 {first} 覆盖的像元不同。未作任何计算。请将其中一个裁剪或重投影到另一个的范围。</translation>
    </message>
    <message>
        <source>Rasters {layer} and {first} have cells of different size. Nothing was computed. Warp one to the cells of the other.</source>
        <translation>栅格 {layer} 和 {first} 的像元大小不同。未作任何计算。请将其中一个重投影到另一个的像元。</translation>
    </message>
    <message>
        <source>Rasters {layer} and {first} have different coordinate reference systems. Nothing was computed. Warp one to the other.</source>
        <translation>栅格 {layer} 和 {first} 的坐标参照系不同。未作任何计算。请将其中一个重投影到另一个的坐标参照系。</translation>
    </message>
    <message>
        <source>Rate of females / males, 95 % interval</source>
        <translation>雌性 / 雄性比率之比，95% 区间</translation>
    </message>
    <message>
        <source>Rates are estimated again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>加入此占比的错误代码后重新估计比率。留空则使用该物种的值。</translation>
    </message>
    <message>
        <source>Rates estimated by the model</source>
        <translation>模型估计的比率</translation>
    </message>
    <message>
        <source>Ratio that is a jump</source>
        <translation>视为跳变的比值</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>准备程度</translation>
    </message>
    <message>
        <source>Readiness of sites (% of the required items)</source>
        <translation>各地点的准备程度（占必填项目的百分比）</translation>
    </message>
    <message>
        <source>Readiness of sites for designation</source>
        <translation>地点申报准备程度</translation>
    </message>
    <message>
        <source>Reads forms that offices filled in, one or a folder of them, and takes them into the database: all of it or nothing. Sheets, headers and words may be in any of the seven languages.</source>
        <translation>读取各机构填写的一份评估表或一个文件夹的评估表，并导入数据库：要么全部导入，要么都不导入。工作表、表头和词语可用七种语言中的任意一种。</translation>
    </message>
    <message>
        <source>Realised animals</source>
        <translation>实现动物数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason for restoration</source>
        <translation>恢复原因</translation>
    </message>
    <message>
        <source>Reasons for rejecting or flagging records</source>
        <translation>剔除或标记记录的原因</translation>
    </message>
    <message>
        <source>Reasons for withholding records</source>
        <translation>不予提供记录的原因</translation>
    </message>
    <message>
        <source>Reasons for withholding survey effort</source>
        <translation>不予提供调查努力量的原因</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Recipient of an exact report</source>
        <translation>精确报告的接收方</translation>
    </message>
    <message>
        <source>Recipient of an exact sheet</source>
        <translation>精确信息表的接收方</translation>
    </message>
    <message>
        <source>Recognised: {format}.</source>
        <translation>识别为：{format}。</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Recommendation in own words</source>
        <translation>建议（自行表述）</translation>
    </message>
    <message>
        <source>Recommendation {id} has a day of closing but is neither done nor dropped. Correct one of them.</source>
        <translation>建议 {id} 有办结日期，但既未完成，也未放弃。请更正其中一项。</translation>
    </message>
    <message>
        <source>Recommendation {id} has no text. Write one.</source>
        <translation>建议 {id} 没有文字。请填写。</translation>
    </message>
    <message>
        <source>Recommendation {id} is addressed to “{addressee}”, which is no country or site of its level. Correct it.</source>
        <translation>建议 {id} 的建议对象为“{addressee}”，但其不是该级别的国家或地点。请更正。</translation>
    </message>
    <message>
        <source>Recommendation {id} is closed, but nothing says when. Fill in the day.</source>
        <translation>建议 {id} 已办结，但未注明时间。请填写日期。</translation>
    </message>
    <message>
        <source>Recommendation {id} is due or closed before it was issued. Correct the days.</source>
        <translation>建议 {id} 的截止日期或办结日期早于提出日期。请更正日期。</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Recommendations carried out</source>
        <translation>已完成的建议</translation>
    </message>
    <message>
        <source>Recommendations dropped</source>
        <translation>已放弃的建议</translation>
    </message>
    <message>
        <source>Recommendations past their due date</source>
        <translation>超过截止日期的建议</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record of consultation</source>
        <translation>协商记录</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records and deployments checked</source>
        <translation>已检验的记录和相机布设</translation>
    </message>
    <message>
        <source>Records and deployments checked: {checked}; flagged: {flagged}; taken out: {rejected}; brought back: {restored}.</source>
        <translation>已检验的记录和相机布设：{checked}；已标记：{flagged}；移出：{rejected}；恢复：{restored}。</translation>
    </message>
    <message>
        <source>Records and rules</source>
        <translation>记录与规则</translation>
    </message>
    <message>
        <source>Records brought back</source>
        <translation>恢复的记录</translation>
    </message>
    <message>
        <source>Records by species</source>
        <translation>各物种的记录</translation>
    </message>
    <message>
        <source>Records changed</source>
        <translation>更改的记录</translation>
    </message>
    <message>
        <source>Records checked</source>
        <translation>已检验的记录</translation>
    </message>
    <message>
        <source>Records flagged</source>
        <translation>标记的记录</translation>
    </message>
    <message>
        <source>Records held together</source>
        <translation>记录的合并方式</translation>
    </message>
    <message>
        <source>Records in</source>
        <translation>读入的记录</translation>
    </message>
    <message>
        <source>Records in = records used + records not used; each unused record has the first reason that holds.</source>
        <translation>读入的记录 = 使用的记录 + 未使用的记录；每条未使用的记录都注明首个成立的原因。</translation>
    </message>
    <message>
        <source>Records in events</source>
        <translation>归入事件的记录</translation>
    </message>
    <message>
        <source>Records in no event</source>
        <translation>未归入事件的记录</translation>
    </message>
    <message>
        <source>Records in no event: {records}. {reason}</source>
        <translation>未归入事件的记录：{records}。{reason}</translation>
    </message>
    <message>
        <source>Records in the database</source>
        <translation>数据库中的记录</translation>
    </message>
    <message>
        <source>Records in the database, shared and withheld</source>
        <translation>数据库中的记录，已共享的和不予提供的</translation>
    </message>
    <message>
        <source>Records in the model</source>
        <translation>模型中的记录</translation>
    </message>
    <message>
        <source>Records in, used and not used</source>
        <translation>读入、使用和未使用的记录</translation>
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
        <source>Records left out of the histories: {records}. {reason}</source>
        <translation>未列入捕获史的记录：{records}。{reason}</translation>
    </message>
    <message>
        <source>Records left out of the table of what is shared: {records}. {reason}</source>
        <translation>未列入共享情况表的记录：{records}。{reason}</translation>
    </message>
    <message>
        <source>Records not used</source>
        <translation>未使用的记录</translation>
    </message>
    <message>
        <source>Records not used for crossings: {records}. {reason}</source>
        <translation>未用于跨境移动的记录：{records}。{reason}</translation>
    </message>
    <message>
        <source>Records of all species found by the same methods: their cells are the background.</source>
        <translation>用相同方法得到的所有物种的记录：其所在像元作为背景。</translation>
    </message>
    <message>
        <source>Records of animals by month and country</source>
        <translation>按月和国家统计的动物记录</translation>
    </message>
    <message>
        <source>Records of certain and probable identity are used; what the probable ones add is shown apart and never counted in the headline number.</source>
        <translation>使用个体识别为“确定”和“很可能”的记录；“很可能”所增加的数量单独显示，绝不计入主数值。</translation>
    </message>
    <message>
        <source>Records of individuals whose source states no grade: {records}. Rings and transmitters are taken as certain, all others as probable.</source>
        <translation>来源未注明等级的个体记录：{records}。环志和发射器视为“确定”，其余均视为“很可能”。</translation>
    </message>
    <message>
        <source>Records of one station that are so far apart in time, or farther, are independent.</source>
        <translation>同一位点的记录，间隔达到或超过此时间即为独立记录。</translation>
    </message>
    <message>
        <source>Records of other species are left out.</source>
        <translation>其他物种的记录不列入。</translation>
    </message>
    <message>
        <source>Records of the species as imported, with the flags of the quality tests. Exact coordinates: not to be passed on.</source>
        <translation>导入的物种记录，附质量检验的标记。含精确坐标：不得外传。</translation>
    </message>
    <message>
        <source>Records of {owner}, shared with {recipient} on {created}.</source>
        <translation>{owner} 的记录，于 {created} 共享给 {recipient}。</translation>
    </message>
    <message>
        <source>Records on a side without effort in that occasion</source>
        <translation>所在侧在该抽样时段内没有努力量的记录</translation>
    </message>
    <message>
        <source>Records outside the period, in two occasions or from a transmitter</source>
        <translation>时期之外、跨两个抽样时段或来自发射器的记录</translation>
    </message>
    <message>
        <source>Records passed over: outside the period, in two occasions or from a transmitter {unfit}, without effort on their side {unsurveyed}. Animals on several sides in one occasion, of which the last is used: {several}.</source>
        <translation>略过的记录：时期之外、跨两个抽样时段或来自发射器的 {unfit}，所在侧没有努力量的 {unsurveyed}。同一抽样时段内在几侧出现、取最后一侧的动物：{several}。</translation>
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
        <source>Records shared</source>
        <translation>已共享的记录</translation>
    </message>
    <message>
        <source>Records shared, their effort not</source>
        <translation>已共享记录，未共享其调查努力量</translation>
    </message>
    <message>
        <source>Records shared: {shared}. Records withheld: {withheld}.</source>
        <translation>已共享的记录：{shared}。不予提供的记录：{withheld}。</translation>
    </message>
    <message>
        <source>Records shared: {shared}; withheld: {withheld}.</source>
        <translation>已共享的记录：{shared}；不予提供：{withheld}。</translation>
    </message>
    <message>
        <source>Records taken out</source>
        <translation>移出的记录</translation>
    </message>
    <message>
        <source>Records that the standard cannot hold are withheld and counted by their reason. A text that a spreadsheet would take for a formula gets an apostrophe in front; the import of this plugin takes it off again.</source>
        <translation>该标准无法容纳的记录不予提供，并按原因计数。会让电子表格误认为公式的文本，前面加一个撇号；用本插件导入时会自动去掉。</translation>
    </message>
    <message>
        <source>Records tied by it alone</source>
        <translation>仅凭该列即可对应位置的记录</translation>
    </message>
    <message>
        <source>Records told by a side on which too few animals and stations could be meant: {records}.</source>
        <translation>只注明所在一侧、但该侧可能涉及的动物和位点过少的记录：{records}。</translation>
    </message>
    <message>
        <source>Records unused</source>
        <translation>未使用的记录</translation>
    </message>
    <message>
        <source>Records used</source>
        <translation>使用的记录</translation>
    </message>
    <message>
        <source>Records used: {used} of {records}.</source>
        <translation>使用的记录：{used} / {records}。</translation>
    </message>
    <message>
        <source>Records with a date only, a wrong clock, an unknown time zone, a coarsened place or no station are in no event; they are listed with their reason.</source>
        <translation>只有日期、时钟有误、时区未知、位置已降低精度或没有位点的记录不归入任何事件；这些记录连同原因一并列出。</translation>
    </message>
    <message>
        <source>Records withheld</source>
        <translation>不予提供的记录</translation>
    </message>
    <message>
        <source>Records without a time or a side, not drawn: {records}.</source>
        <translation>没有时间或国界一侧、未绘出的记录：{records}。</translation>
    </message>
    <message>
        <source>Records: {records} of {all}; flagged: {flagged}; without a day: {undated}.</source>
        <translation>记录：{records} / {all}；已标记：{flagged}；无具体日期：{undated}。</translation>
    </message>
    <message>
        <source>Recreation</source>
        <translation>休闲娱乐</translation>
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
        <source>Reference system {crs} is not equal-area in metres over the study area. Nothing was computed. Choose one that is, or leave it empty.</source>
        <translation>参照系 {crs} 在研究区上不是以米为单位的等积投影。未作任何计算。请选择符合要求的参照系，或留空。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove the threat</source>
        <translation>消除威胁</translation>
    </message>
    <message>
        <source>Remove this judge</source>
        <translation>移除此评判者</translation>
    </message>
    <message>
        <source>Renewable energy</source>
        <translation>可再生能源</translation>
    </message>
    <message>
        <source>Repeated amplifications become one genotype: a heterozygote when each allele was seen twice, a homozygote after three identical positives (comparative rule, Frantz et al. 2003) or after seven (Taberlet et al. 1996). Rates of dropout and false alleles are measured after Broquet and Petit (2004) where a locus has 30 amplified heterozygotes.</source>
        <translation>重复扩增合成一个基因型：每个等位基因各见到两次定为杂合子，三次相同的阳性结果定为纯合子（比较法规则，Frantz et al. 2003），或七次相同结果定为纯合子（Taberlet et al. 1996）。若某位点有30个扩增成功的杂合子，则按 Broquet 和 Petit（2004）测算等位基因丢失率和假等位基因率。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
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
        <source>Report on abundance (HTML)</source>
        <translation>数量报告（HTML）</translation>
    </message>
    <message>
        <source>Report on crossing rates (HTML)</source>
        <translation>跨境移动率报告（HTML）</translation>
    </message>
    <message>
        <source>Report on density (HTML)</source>
        <translation>密度报告（HTML）</translation>
    </message>
    <message>
        <source>Report on genetic diversity (HTML)</source>
        <translation>遗传多样性报告（HTML）</translation>
    </message>
    <message>
        <source>Report on joint areas (HTML)</source>
        <translation>联合区域报告（HTML）</translation>
    </message>
    <message>
        <source>Report on movement across borders (HTML)</source>
        <translation>跨国界移动报告（HTML）</translation>
    </message>
    <message>
        <source>Report on suitability (HTML)</source>
        <translation>适宜性报告（HTML）</translation>
    </message>
    <message>
        <source>Report on survey effort (HTML)</source>
        <translation>调查努力量报告（HTML）</translation>
    </message>
    <message>
        <source>Report on the identities (HTML)</source>
        <translation>个体识别报告（HTML）</translation>
    </message>
    <message>
        <source>Report on the matches (HTML)</source>
        <translation>匹配报告（HTML）</translation>
    </message>
    <message>
        <source>Report on the package (HTML)</source>
        <translation>数据包报告（HTML）</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Representation of features</source>
        <translation>保护要素的代表性</translation>
    </message>
    <message>
        <source>Reproductive units</source>
        <translation>繁殖单元</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Required items</source>
        <translation>必填项目</translation>
    </message>
    <message>
        <source>Required items answered</source>
        <translation>已答的必填项目</translation>
    </message>
    <message>
        <source>Required items answered (%)</source>
        <translation>已答的必填项目（%）</translation>
    </message>
    <message>
        <source>Required items answered: {answered} of {required}.</source>
        <translation>已答的必填项目：{answered} / {required}。</translation>
    </message>
    <message>
        <source>Required items of the Ramsar sheet that have a place in the database: {ris}. Answered for CHN-XINGKAI: {ris_chn}; for RUS-KHANKA: {ris_rus}, before the import {ris_before}. The form added who says so and when. CHN-XINGKAI gained nothing, for values of low confidence are no answers.</source>
        <translation>拉姆萨尔信息表的必填项目中，在数据库中有对应位置的：{ris}。CHN-XINGKAI 已答：{ris_chn}；RUS-KHANKA 已答：{ris_rus}，导入前为 {ris_before}。评估表补充了由谁填报以及何时填报。CHN-XINGKAI 没有增加，因为可信度低的值不算答案。</translation>
    </message>
    <message>
        <source>Required items to be written by hand: {items}.</source>
        <translation>须手工填写的必填项目：{items}。</translation>
    </message>
    <message>
        <source>Research institution</source>
        <translation>研究机构</translation>
    </message>
    <message>
        <source>Resident, 12 months</source>
        <translation>定居，12个月</translation>
    </message>
    <message>
        <source>Resident, 3 months</source>
        <translation>定居，3个月</translation>
    </message>
    <message>
        <source>Resident, 6 months</source>
        <translation>定居，6个月</translation>
    </message>
    <message>
        <source>Resident: at least 3 independent detections in the country over at least 6 months; 3 and 12 months show how much hangs on it. All other animals are transient. A round trip is a visit between two visits to one other country.</source>
        <translation>定居：在该国至少6个月的期间内有至少3次独立探测记录；另列3个月和12个月，以显示结果受此影响的程度。其余动物均为暂居。往返是指在另一国的两次停留之间，在该国的一次停留。</translation>
    </message>
    <message>
        <source>Residents and round trips by country</source>
        <translation>按国家统计的定居动物和往返</translation>
    </message>
    <message>
        <source>Resistance of barriers (CSV)</source>
        <translation>屏障的阻力（CSV）</translation>
    </message>
    <message>
        <source>Resistance of classes (CSV)</source>
        <translation>类别的阻力（CSV）</translation>
    </message>
    <message>
        <source>Resistance to movement</source>
        <translation>移动阻力</translation>
    </message>
    <message>
        <source>Resistance to movement (raster)</source>
        <translation>移动阻力（栅格）</translation>
    </message>
    <message>
        <source>Response curves</source>
        <translation>响应曲线</translation>
    </message>
    <message>
        <source>Responsible organisations</source>
        <translation>负责的组织</translation>
    </message>
    <message>
        <source>Restoration and care needed</source>
        <translation>恢复和养护需求</translation>
    </message>
    <message>
        <source>Restore the habitat</source>
        <translation>恢复栖息地</translation>
    </message>
    <message>
        <source>Review identities</source>
        <translation>审核个体识别</translation>
    </message>
    <message>
        <source>Review issues</source>
        <translation>审核问题</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Richness is the mean number of alleles to expect in {copies} gene copies, the smallest number of any group at any locus.</source>
        <translation>丰富度是在 {copies} 个基因拷贝中预期的平均等位基因数；该拷贝数是所有组、所有位点中的最小值。</translation>
    </message>
    <message>
        <source>Right value</source>
        <translation>正确值</translation>
    </message>
    <message>
        <source>Rise of the probability of connectivity by the best new cross-border link</source>
        <translation>最佳新增跨境连接使可能连通性指数提高的幅度</translation>
    </message>
    <message>
        <source>Roads and railways</source>
        <translation>公路与铁路</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role for the species</source>
        <translation>对物种的作用</translation>
    </message>
    <message>
        <source>Round trips to it</source>
        <translation>往返该国的次数</translation>
    </message>
    <message>
        <source>Rounded coordinates</source>
        <translation>坐标取整</translation>
    </message>
    <message>
        <source>Roundness of a sliver</source>
        <translation>狭长多边形的圆度</translation>
    </message>
    <message>
        <source>Row {first} of file {other} tells of the same. Keep one of them.</source>
        <translation>文件 {other} 的第 {first} 行内容相同。请保留其中一行。</translation>
    </message>
    <message>
        <source>Row {row} of file {file} does not end: a quotation mark is not closed or a field is far too long. Nothing was changed. Mend this row, then import the file again.</source>
        <translation>文件 {file} 的第 {row} 行没有结束：引号未闭合，或字段过长。未作任何更改。请修正该行，再重新导入文件。</translation>
    </message>
    <message>
        <source>Row {row} of the cores has no shape. Nothing was computed. Delete the row or draw its shape.</source>
        <translation>核心区第 {row} 行没有图形。未作任何计算。请删除该行或绘制其图形。</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} does not have as many cells as the header. Nothing was shared. Correct the row.</source>
        <translation>政策文件 {file} 第 {row} 行的单元格数与表头不一致。未共享任何内容。请更正该行。</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} has in column {column} the value “{value}”, which is not accepted. Nothing was shared. Accepted: {accepted}.</source>
        <translation>政策文件 {file} 第 {row} 行的列 {column} 中，值“{value}”无效。未共享任何内容。有效值：{accepted}。</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} repeats a species, record type and recipient. Nothing was shared. Keep one of the rows.</source>
        <translation>政策文件 {file} 第 {row} 行的物种、记录类型和接收方与其他行重复。未共享任何内容。请只保留其中一行。</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} would give {recipient} more than the limits of the plugin allow: column {column}, value “{value}”. Nothing was shared. Make the row stricter, or name the recipient with whom a written agreement exists.</source>
        <translation>政策文件 {file} 第 {row} 行给予 {recipient} 的内容超出插件允许的限度：列 {column}，值“{value}”。未共享任何内容。请收紧该行，或写明已签有书面协议的接收方。</translation>
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
        <source>Rows in</source>
        <translation>读入的行</translation>
    </message>
    <message>
        <source>Rows in the public file</source>
        <translation>公开文件中的行</translation>
    </message>
    <message>
        <source>Rows in, kept, rejected and changed, by file and sheet.</source>
        <translation>按文件和工作表列出的读入、保留、剔除和更改的行。</translation>
    </message>
    <message>
        <source>Rows kept</source>
        <translation>保留的行</translation>
    </message>
    <message>
        <source>Rows kept of each file: {kept}. Rows left blank in the first file: {blank_chn}; in the second: {blank_rus}, with the Hooded Crane, which is unconfirmed at RUS-KHANKA.</source>
        <translation>每个文件保留的行：{kept}。第一个文件中留空的行：{blank_chn}；第二个文件中：{blank_rus}，其中包括白头鹤，因其在 RUS-KHANKA 未确认。</translation>
    </message>
    <message>
        <source>Rows left behind</source>
        <translation>留下的行</translation>
    </message>
    <message>
        <source>Rows of one name are one core. Without a field each row is a core, named by its number.</source>
        <translation>同名的行为同一核心区。没有字段时，每行为一个核心区，以其编号命名。</translation>
    </message>
    <message>
        <source>Rows of the catalogues of other species are left out: {rows}.</source>
        <translation>名录中其他物种的行不列入：{rows}。</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>剔除的行</translation>
    </message>
    <message>
        <source>Rows that are no records of their own</source>
        <translation>本身不是记录的行</translation>
    </message>
    <message>
        <source>Rows whose place is told only by the side of the border: {records}.</source>
        <translation>仅以国界一侧表示位置的行：{records}。</translation>
    </message>
    <message>
        <source>Rows with low confidence</source>
        <translation>可信度低的行</translation>
    </message>
    <message>
        <source>Rows withheld</source>
        <translation>不予提供的行</translation>
    </message>
    <message>
        <source>Rows withheld: {rows}. {reason}</source>
        <translation>不予提供的行：{rows}。{reason}</translation>
    </message>
    <message>
        <source>Rows without a code or a data set were left out, and never become an animal: {rows}.</source>
        <translation>没有代码或数据集的行不列入，也绝不算作动物：{rows}。</translation>
    </message>
    <message>
        <source>Rows without a place, left out: {rows}; they are of these features: {features}.</source>
        <translation>没有位置而不纳入的行：{rows}；所属保护要素：{features}。</translation>
    </message>
    <message>
        <source>Rows without a polygon that has an area, left out: {rows}.</source>
        <translation>没有带面积的多边形、不列入的行：{rows}。</translation>
    </message>
    <message>
        <source>Rows written: {rows} ({table}).</source>
        <translation>写出的行：{rows}（{table}）。</translation>
    </message>
    <message>
        <source>Rubbish</source>
        <translation>垃圾</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule of removal</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Rule of the consensus</source>
        <translation>共识基因型规则</translation>
    </message>
    <message>
        <source>Rule of the targets</source>
        <translation>目标量规则</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run the quality tests</source>
        <translation>运行质量检验</translation>
    </message>
    <message>
        <source>Run “Assess key sites by criteria”.</source>
        <translation>运行“按标准评估关键地点”。</translation>
    </message>
    <message>
        <source>Runs of {algorithm} compared: of {before} and of {after}.</source>
        <translation>比较的 {algorithm} 运行：{before} 的和 {after} 的。</translation>
    </message>
    <message>
        <source>Runs the whole chain: creates the database, loads the flagship species, takes in the counts, assesses and scores the key sites, links the flyways and writes the report.</source>
        <translation>运行整个流程：创建数据库，加载旗舰物种，读入计数，评估关键地点并计算得分，连接迁飞区，最后编写报告。</translation>
    </message>
    <message>
        <source>SESSION makes each winter, or each winter of each country, a session of its own in one fit with one mask: a season has the year of its January. Density differs by session unless DENSITY_BY_SESSION is off; detection is common unless DETECTION_BY_SESSION is on. Numbers of sessions are never added up.</source>
        <translation>SESSION 将每个冬季，或每个国家的每个冬季，作为各自的调查期，在同一掩膜上作一次拟合：季节以其1月所在年份为年份。各调查期的密度不同，除非关闭 DENSITY_BY_SESSION；探测概率相同，除非打开 DETECTION_BY_SESSION。各调查期的数量绝不相加。</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>内容的 SHA-256 值</translation>
    </message>
    <message>
        <source>SHA256SUMS lists the checksums of all files; SIGNATURE, where there is one, is a signature over that list by the agreed passphrase.</source>
        <translation>SHA256SUMS 列出所有文件的校验和；SIGNATURE（如有）是用约定的口令对该清单所作的签名。</translation>
    </message>
    <message>
        <source>SIZE_KM2 is {size}. Nothing was computed. Choose a number above 0.</source>
        <translation>SIZE_KM2 为 {size}。未作任何计算。请选择大于0的数。</translation>
    </message>
    <message>
        <source>SMART</source>
        <translation>SMART</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Samples and their animals</source>
        <translation>样品及其所属动物</translation>
    </message>
    <message>
        <source>Samples compared</source>
        <translation>比较的样品</translation>
    </message>
    <message>
        <source>Samples of laboratories that the calibration does not name are left out: {samples}.</source>
        <translation>校准表未指明其实验室的样品不纳入：{samples}。</translation>
    </message>
    <message>
        <source>Samples of no known group are left out: {samples}.</source>
        <translation>不属于任何已知组的样品不列入：{samples}。</translation>
    </message>
    <message>
        <source>Samples of other species are left out.</source>
        <translation>其他物种的样品不列入。</translation>
    </message>
    <message>
        <source>Samples that entered</source>
        <translation>纳入的样品</translation>
    </message>
    <message>
        <source>Samples that entered: {samples}; left out for too few loci: {left_out}; loci: {loci}.</source>
        <translation>纳入的样品：{samples}；因位点过少未纳入：{left_out}；位点：{loci}。</translation>
    </message>
    <message>
        <source>Samples whose marker contradicts the sex that their source tells: {samples}. They are compared without a sex. Amplify the marker again.</source>
        <translation>标记与来源所注性别相矛盾的样品：{samples}。这些样品按性别未知比较。请重新扩增该标记。</translation>
    </message>
    <message>
        <source>Samples whose sex was known by a marker alone: {samples}.</source>
        <translation>仅由标记得知性别的样品：{samples}。</translation>
    </message>
    <message>
        <source>Samples with a smaller share of the loci are left out and named in the log by their number.</source>
        <translation>位点占比低于此值的样品不纳入，并在日志中按编号列出。</translation>
    </message>
    <message>
        <source>Samples with genotypes</source>
        <translation>有基因型的样品</translation>
    </message>
    <message>
        <source>Samples, ECM (Miller et al. 2005)</source>
        <translation>样品，ECM（Miller et al. 2005）</translation>
    </message>
    <message>
        <source>Samples, TIRM (Miller et al. 2005)</source>
        <translation>样品，TIRM（Miller et al. 2005）</translation>
    </message>
    <message>
        <source>Samples, laboratories and what the loci tell</source>
        <translation>样品、实验室及位点的区分能力</translation>
    </message>
    <message>
        <source>Samples: {samples}; animals proposed: {animals}; pairs that match but were kept apart: {conflicts}. A person confirms or refuses the proposals.</source>
        <translation>样品：{samples}；建议的动物：{animals}；匹配但分开处理的样品对：{conflicts}。请由人确认或否决这些建议。</translation>
    </message>
    <message>
        <source>Sampling design</source>
        <translation>抽样设计</translation>
    </message>
    <message>
        <source>Satellite imagery</source>
        <translation>卫星影像</translation>
    </message>
    <message>
        <source>Save profile…</source>
        <translation>保存配置…</translation>
    </message>
    <message>
        <source>Saved mapping of columns</source>
        <translation>已保存的列映射</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>学名</translation>
    </message>
    <message>
        <source>Scope of the threat</source>
        <translation>威胁的范围</translation>
    </message>
    <message>
        <source>Scope unknown</source>
        <translation>范围未知</translation>
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
        <source>Scored units to compare with</source>
        <translation>供比较的已评分评价单位</translation>
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
        <source>Seasons counted on different days</source>
        <translation>在不同日期计数的季节</translation>
    </message>
    <message>
        <source>Seasons needed</source>
        <translation>还需的季节</translation>
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
        <source>Seasons with a joint total</source>
        <translation>有联合总数的季节</translation>
    </message>
    <message>
        <source>Seasons with counts on one side</source>
        <translation>只有一侧有计数的季节</translation>
    </message>
    <message>
        <source>Seasons with counts on several sides</source>
        <translation>多侧有计数的季节</translation>
    </message>
    <message>
        <source>Seasons without any count are left out; they need as many complete seasons as the rule asks for.</source>
        <translation>没有任何计数的季节未列入；这些季节所需的完整季节数与规则要求的相同。</translation>
    </message>
    <message>
        <source>Second agency</source>
        <translation>第二个机构</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>第二个代码</translation>
    </message>
    <message>
        <source>Second list</source>
        <translation>第二份名录</translation>
    </message>
    <message>
        <source>Section of the form</source>
        <translation>表格的章节</translation>
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
        <source>Seen, at least</source>
        <translation>见到（至少）</translation>
    </message>
    <message>
        <source>Segments are lines only where the office has a boundary of its own: the table border_lines, or the layer border_lines with side_a, side_b and status in the file that the settings name. Otherwise the bundled strips serve for computing, and the result is a table and a strip chart by kilometre, never a line.</source>
        <translation>只有机构有自己的边界时，分段才是线：即表 border_lines，或设置所指定文件中带有 side_a、side_b 和 status 的图层 border_lines。否则用内置的边界带计算，结果为表和按千米显示的条带图，绝不含线。</translation>
    </message>
    <message>
        <source>Segments with crossings</source>
        <translation>有跨境移动的分段</translation>
    </message>
    <message>
        <source>Select priority areas</source>
        <translation>选择优先区域</translation>
    </message>
    <message>
        <source>Selected units</source>
        <translation>选中的规划单元</translation>
    </message>
    <message>
        <source>Selects the planning units that reach the targets of all features at the least cost, or, within a budget, with the least shortfall or the most targets met.</source>
        <translation>选择规划单元，以最低成本达到所有保护要素的目标量，或在预算内使不足量最小，或使达到的目标量最多。</translation>
    </message>
    <message>
        <source>Sensitive records with a place</source>
        <translation>有位置的敏感记录</translation>
    </message>
    <message>
        <source>Separate restricted rows</source>
        <translation>分离受限行</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>调查期</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>调查期</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Severity of the threat</source>
        <translation>威胁的严重程度</translation>
    </message>
    <message>
        <source>Severity unknown</source>
        <translation>严重程度未知</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Sex markers</source>
        <translation>性别标记</translation>
    </message>
    <message>
        <source>Shape of the curve</source>
        <translation>曲线形状</translation>
    </message>
    <message>
        <source>Shape of the units</source>
        <translation>规划单元的形状</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Share detections</source>
        <translation>共享探测记录</translation>
    </message>
    <message>
        <source>Share of ProtConn by movement inside protected land alone</source>
        <translation>ProtConn 中仅在受保护土地内部移动的占比</translation>
    </message>
    <message>
        <source>Share of ProtConn that needs movement over land without protection</source>
        <translation>ProtConn 中须经未受保护土地移动的占比</translation>
    </message>
    <message>
        <source>Share of ProtConn that needs protected areas outside the region</source>
        <translation>ProtConn 中须依靠区域外自然保护地的占比</translation>
    </message>
    <message>
        <source>Share of animals seen in more than one country</source>
        <translation>在不止一国见到的动物占比</translation>
    </message>
    <message>
        <source>Share of each feature that is left when the least valuable cells are removed one after another.</source>
        <translation>依次移除价值最低的像元时，各保护要素剩余的占比。</translation>
    </message>
    <message>
        <source>Share of loci needed</source>
        <translation>所需位点占比</translation>
    </message>
    <message>
        <source>Share of simulated populations of like animals that look as unlike as these samples: {p}. A small share speaks for TIRM.</source>
        <translation>由同质动物构成的模拟种群中，差异程度与这些样品相当的占比：{p}。占比小则支持 TIRM。</translation>
    </message>
    <message>
        <source>Share of sites used</source>
        <translation>有利用的地点占比</translation>
    </message>
    <message>
        <source>Share of the cells, the best ones</source>
        <translation>像元占比（最优者）</translation>
    </message>
    <message>
        <source>Share of the draws among the best</source>
        <translation>位列最优的抽样占比</translation>
    </message>
    <message>
        <source>Share of the features</source>
        <translation>保护要素占比</translation>
    </message>
    <message>
        <source>Share of the lasso</source>
        <translation>lasso 占比</translation>
    </message>
    <message>
        <source>Share of the population</source>
        <translation>占种群的比例</translation>
    </message>
    <message>
        <source>Share of the random draws of weights and missing values in which a unit is among the best; near 1 it is so whatever the weights are.</source>
        <translation>在对权重和缺失值的随机抽样中，评价单位位列最优者的抽样所占的比例；接近1时，无论权重如何均为最优。</translation>
    </message>
    <message>
        <source>Share of the required items of a sheet that the database answers, for the sheet nearest to complete. Values of low confidence, points in place of boundaries and counts of too few seasons are no answers. Items that the database has no place for are not in the share.</source>
        <translation>数据库已答的项目占信息表必填项目的比例，取最接近完整的信息表。可信度低的值、以点代替的边界以及季节过少的计数不算答案。数据库中没有对应位置的项目不计入该比例。</translation>
    </message>
    <message>
        <source>Share of the segment that lies within 1 km of a barrier of each kind; other segments have none.</source>
        <translation>各分段中距每一类屏障1千米以内的占比；其他分段没有屏障。</translation>
    </message>
    <message>
        <source>Share of the solutions</source>
        <translation>在各个解中的占比</translation>
    </message>
    <message>
        <source>Share of wrong identities</source>
        <translation>错误个体识别的占比</translation>
    </message>
    <message>
        <source>Share seen on both sides, a minimum</source>
        <translation>两侧均见到的占比（最小值）</translation>
    </message>
    <message>
        <source>Share the records that are still missing</source>
        <translation>共享尚缺的记录</translation>
    </message>
    <message>
        <source>Share used of each site, and given what was found there.</source>
        <translation>各地点的利用概率，以及按当地发现情况得出的利用概率。</translation>
    </message>
    <message>
        <source>Share used, detection, and their covariates, with 95 % intervals.</source>
        <translation>利用占比、探测概率及其协变量，附95%区间。</translation>
    </message>
    <message>
        <source>Share with a detection</source>
        <translation>有探测记录的占比</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Sheet {file}. Required items answered: {answered} of {required}.</source>
        <translation>信息表 {file}。已答的必填项目：{answered} / {required}。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” has no usable row of this site and year. Fill it in or correct it.</source>
        <translation>工作表“{sheet}”中没有该地点和年份的可用行。请填写或更正。</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>信息表</translation>
    </message>
    <message>
        <source>Shift of Chinese online maps to be undone</source>
        <translation>要撤销的中国在线地图偏移</translation>
    </message>
    <message>
        <source>Shifts of habitats</source>
        <translation>栖息地的迁移</translation>
    </message>
    <message>
        <source>Shipping routes</source>
        <translation>航运线路</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>在地图上显示</translation>
    </message>
    <message>
        <source>Shown: {percent} of the corridors and their cores, {hectares} ha; cells through which the way costs up to {excess} m (at resistance 1) more than the least.</source>
        <translation>显示：生态廊道及其核心区的 {percent}，{hectares} ha；即经过的路径成本比最小成本高出不超过 {excess} m（以阻力1的米数计）的像元。</translation>
    </message>
    <message>
        <source>Shows the threats to sites and corridors by their impact, sums them by species, corridor and site, and tells which organisation is responsible where. Persons are never shown.</source>
        <translation>按影响显示地点和生态廊道所受的威胁，按物种、生态廊道和地点汇总，并说明哪个组织在何处负责。绝不显示人员。</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所在一侧</translation>
    </message>
    <message>
        <source>Side of a block (km)</source>
        <translation>区块边长（千米）</translation>
    </message>
    <message>
        <source>Side of the border not known</source>
        <translation>国界哪一侧未知</translation>
    </message>
    <message>
        <source>Side of the border open</source>
        <translation>国界哪一侧未定</translation>
    </message>
    <message>
        <source>Side of the border, declared</source>
        <translation>国界一侧（声明）</translation>
    </message>
    <message>
        <source>Side {side} has animals but no effort in days of cameras or hair traps after the first occasion. Not surveyed is not the same as not crossed, and no rate was estimated. Import the effort, or leave the side out of COUNTRIES.</source>
        <translation>{side} 一侧有动物，但在第一个抽样时段之后没有以相机或毛发陷阱天数计的努力量。未调查不等于没有跨境移动，未估计任何比率。请导入努力量，或从 COUNTRIES 中去掉该侧。</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>两侧</translation>
    </message>
    <message>
        <source>Sides of the border on which the stations lie. Nothing chosen means all, the unknown ones too.</source>
        <translation>位点所在的国界一侧。不选表示全部，包括未知的。</translation>
    </message>
    <message>
        <source>Signed with a passphrase</source>
        <translation>已用口令签名</translation>
    </message>
    <message>
        <source>Similarity to the conditions of the model (raster)</source>
        <translation>与模型条件的相似度（栅格）</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Site assessment</source>
        <translation>地点评估</translation>
    </message>
    <message>
        <source>Site assessments</source>
        <translation>地点评估</translation>
    </message>
    <message>
        <source>Site {site} has no point in the database.</source>
        <translation>地点 {site} 在数据库中没有点位。</translation>
    </message>
    <message>
        <source>Site {site} lists no species that the chosen sheet is for. Nothing was written. Choose another sheet, or add the species to table site_species.</source>
        <translation>地点 {site} 没有列出所选信息表所针对的物种。未写出任何内容。请选择其他信息表，或在表 site_species 中添加物种。</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Sites and their latest assessment</source>
        <translation>各地点及其最近评估</translation>
    </message>
    <message>
        <source>Sites by readiness</source>
        <translation>按准备程度显示的地点</translation>
    </message>
    <message>
        <source>Sites in the form</source>
        <translation>评估表中的地点</translation>
    </message>
    <message>
        <source>Sites of a joint area</source>
        <translation>联合区域的地点</translation>
    </message>
    <message>
        <source>Sites of joint study areas</source>
        <translation>联合研究区的地点</translation>
    </message>
    <message>
        <source>Sites of joint study areas with their latest assessment. An area is a list of sites; it has no boundary.</source>
        <translation>联合研究区的地点及其最近评估。区域是一份地点清单，没有边界。</translation>
    </message>
    <message>
        <source>Sites of one population in consecutive seasons. Inferred links join nearest sites and are not tracks of birds.</source>
        <translation>同一种群在相邻季节使用的地点。推断的连接将最近的地点相连，不是鸟类的移动轨迹。</translation>
    </message>
    <message>
        <source>Sites of the areas</source>
        <translation>各区域的地点</translation>
    </message>
    <message>
        <source>Sites side by side, each with its office and year: {together_sites}. Neither side has shared a count, and that is not zero.</source>
        <translation>并列对照的地点，各附机构和年份：{together_sites}。双方均未共享计数，但这不等于零。</translation>
    </message>
    <message>
        <source>Sites that belong together across a border</source>
        <translation>跨国界相属的地点</translation>
    </message>
    <message>
        <source>Sites whose threats nobody assessed, which does not mean that there are none: {number}.</source>
        <translation>无人评估过威胁的地点（不表示没有威胁）：{number}。</translation>
    </message>
    <message>
        <source>Sites with a count</source>
        <translation>有计数的地点</translation>
    </message>
    <message>
        <source>Sites with a verdict by the current edition of the 1 % level</source>
        <translation>按1%标准值现行版次有判定结果的地点</translation>
    </message>
    <message>
        <source>Sites with a visit: {sites}; at least {least} are needed. Nothing was computed. Add sites.</source>
        <translation>有调查的地点：{sites}；至少需要 {least} 处。未作任何计算。请添加地点。</translation>
    </message>
    <message>
        <source>Sites with their use</source>
        <translation>各地点及其利用概率</translation>
    </message>
    <message>
        <source>Sites: {sites}; share with a detection: {naive}. Share used: {mean_psi} ({low_psi} to {high_psi}). Detection by one visit to a used site: {mean_p} ({low_p} to {high_p}).</source>
        <translation>地点：{sites}；有探测记录的占比：{naive}。利用占比：{mean_psi}（{low_psi}～{high_psi}）。单次调查在有利用的地点的探测概率：{mean_p}（{low_p}～{high_p}）。</translation>
    </message>
    <message>
        <source>Six flagship species, six countries: what is known, what is shared, what is missing</source>
        <translation>六个旗舰物种，六个国家：哪些已知，哪些已共享，哪些仍缺少</translation>
    </message>
    <message>
        <source>Sliver</source>
        <translation>狭长多边形</translation>
    </message>
    <message>
        <source>Slow loss (1 to 10 % in 10 years)</source>
        <translation>缓慢丧失（10年内1%～10%）</translation>
    </message>
    <message>
        <source>Smaller changes are not listed; the tables count them.</source>
        <translation>更小的变化不列出，但计入各表。</translation>
    </message>
    <message>
        <source>Smaller gaps are not listed; the tables count them.</source>
        <translation>更小的保护空缺不列出，但计入各表。</translation>
    </message>
    <message>
        <source>Smaller parts are listed.</source>
        <translation>小于此值的部分会列出。</translation>
    </message>
    <message>
        <source>Smallest area mapped (ha)</source>
        <translation>最小制图面积（公顷）</translation>
    </message>
    <message>
        <source>Smallest gap (ha)</source>
        <translation>最小保护空缺（公顷）</translation>
    </message>
    <message>
        <source>So far beyond the radius current may flow, but has no sources.</source>
        <translation>电流可在半径之外流动的距离；此范围内没有电流源。</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>求解次数</translation>
    </message>
    <message>
        <source>Solutions: {solved}; largest residual: {residual}.</source>
        <translation>求解次数：{solved}；最大残差：{residual}。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Sources (raster)</source>
        <translation>电流源（栅格）</translation>
    </message>
    <message>
        <source>Sources differ on the area: {areas}.</source>
        <translation>各来源的面积不一致：{areas}。</translation>
    </message>
    <message>
        <source>Sources that agree</source>
        <translation>意见一致的来源数</translation>
    </message>
    <message>
        <source>Sources that answer no</source>
        <translation>答“否”的来源数</translation>
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
        <source>Spacing of the mask (m)</source>
        <translation>掩膜的间距（m）</translation>
    </message>
    <message>
        <source>Spatial blocks, group {fold}</source>
        <translation>空间分块，第 {fold} 组</translation>
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
        <source>Species of the site</source>
        <translation>该地点的物种</translation>
    </message>
    <message>
        <source>Species shown in the project; none chosen means all.</source>
        <translation>工程中显示的物种；不选表示全部。</translation>
    </message>
    <message>
        <source>Species {species}, {agencies}: by the codes alone animals at least {joint}; the lists add up to {listed}, of which counted twice: {twice}.</source>
        <translation>物种 {species}，{agencies}：只依据代码，动物数（至少）{joint}；各名录相加为 {listed}，其中重复计算：{twice}。</translation>
    </message>
    <message>
        <source>Species {species}, {countries}: animals at least {joint}, at most {most}.</source>
        <translation>物种 {species}，{countries}：动物数（至少）：{joint}；（至多）：{most}。</translation>
    </message>
    <message>
        <source>Species {species}, {countries}: animals at least {joint}; national lists add up to {national}, of which counted twice: {twice}.</source>
        <translation>物种 {species}，{countries}：动物数（至少）{joint}；各国名录相加为 {national}，其中重复计算：{twice}。</translation>
    </message>
    <message>
        <source>Spread crossings over border segments</source>
        <translation>将跨境移动分配到国界分段</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>利益相关方</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>标准误</translation>
    </message>
    <message>
        <source>Start (date and time)</source>
        <translation>开始（日期和时间）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of the recommendations</source>
        <translation>建议的状态</translation>
    </message>
    <message>
        <source>State, pressure and response are asked as in the monitoring of Important Bird Areas (BirdLife International 2006); threats are those of the IUCN-CMP classification (Salafsky et al. 2008).</source>
        <translation>状态、压力和响应的提问方式与重点鸟区监测相同（BirdLife International 2006）；威胁采用 IUCN-CMP 分类（Salafsky et al. 2008）。</translation>
    </message>
    <message>
        <source>Statements of a need: {kept}, in rows: {rows}; with polygons: {polygons}; on which sources differ: {disputed}.</source>
        <translation>需求陈述：{kept}，行数：{rows}；其中有多边形的：{polygons}，来源不一致的：{disputed}。</translation>
    </message>
    <message>
        <source>Station or location</source>
        <translation>位点或地点</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>调查位点</translation>
    </message>
    <message>
        <source>Stations that are told only together with others of their cell, because their records or their effort would single them out: {stations}.</source>
        <translation>因记录或努力量会使其暴露、只与同一网格内其他位点合并列出的位点：{stations}。</translation>
    </message>
    <message>
        <source>Stations whose clock is read as UTC, because its offset is not known: {stations}.</source>
        <translation>时差未知、时钟按 UTC 读取的位点：{stations}。</translation>
    </message>
    <message>
        <source>Stations whose place is generalised: {stations}. Nothing was estimated, because coarse places make animals seem to move farther. Ask the neighbour for exact places, or give the width of the grid.</source>
        <translation>位置已模糊处理的位点：{stations}。未作任何估计，因为粗略的位置会使动物的移动显得更远。请向邻国索取精确位置，或给出网格宽度。</translation>
    </message>
    <message>
        <source>Stations with effort</source>
        <translation>有调查努力量的位点</translation>
    </message>
    <message>
        <source>Stations with effort: {stations}; trap-days: {days}.</source>
        <translation>有调查努力量的位点：{stations}；相机工作日：{days}。</translation>
    </message>
    <message>
        <source>Stations with usage</source>
        <translation>位点及其工作情况</translation>
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
        <source>Steep decline</source>
        <translation>急剧下降</translation>
    </message>
    <message>
        <source>Step 10: look for a second line of evidence for matches across the border, such as other markers or a photo of an animal that was handled. Confirm or refuse the proposals, and run again: confirmed links stay.</source>
        <translation>第10步：为跨国界的匹配寻找另一项证据，例如其他标记，或曾经处置的动物的照片。确认或否决各项建议，然后重新运行：已确认的关联保留不变。</translation>
    </message>
    <message>
        <source>Step 2: import simulated_genotypes.csv under the same name. Records kept: 2,080, four amplifications of 12 loci and of a sex marker.</source>
        <translation>第2步：以同一名称导入 simulated_genotypes.csv。保留的记录：2,080，即12个位点和一个性别标记的四次扩增。</translation>
    </message>
    <message>
        <source>Step 3: run “Match genotypes” with SPECIES AT. The log tells 39 samples that entered, one with too few loci, and 17 animals. The two laboratories are not calibrated: 380 pairs were not compared, and no animal is on both sides of the border.</source>
        <translation>第3步：以 SPECIES AT 运行“匹配基因型”。日志显示39份样品纳入，一份位点过少，共17只动物。两个实验室之间没有校准：380对未比较，没有动物同时出现在国界两侧。</translation>
    </message>
    <message>
        <source>Step 4: open simulated_calibration.csv in a table program. At PTI010 the differences between the laboratories scatter by more than half a base pair, and laboratory B calls FCA441 otherwise, F441.</source>
        <translation>第4步：用表格程序打开 simulated_calibration.csv。在 PTI010 处，两个实验室的差异离散超过半个碱基对；实验室 B 对 FCA441 使用另一名称 F441。</translation>
    </message>
    <message>
        <source>Step 5: run again with this file as CALIBRATION. All 741 pairs are compared, of them 380 across the border. Now there are 14 animals; three of them were sampled on both sides.</source>
        <translation>第5步：以该文件作为 CALIBRATION 重新运行。全部741对均已比较，其中380对跨国界。现在共有14只动物，其中三只在两侧均有采样。</translation>
    </message>
    <message>
        <source>Step 6: look at the plot. Pairs at none or one mismatching locus are of one animal; after a gap follow the pairs of different animals. Without a gap more loci are needed.</source>
        <translation>第6步：查看图。没有或只有一个不匹配位点的样品对来自同一只动物；空档之后是不同动物的样品对。没有空档则需要更多位点。</translation>
    </message>
    <message>
        <source>Step 7: read the false matches to expect in the report: 0.058, and across the border 0.037, if all animals were full siblings. That is few, but not below 0.05 for pairs that share fewer loci: 8 animals are certain and 6 probable.</source>
        <translation>第7步：在报告中查看预期的错误匹配数：若所有动物都是全同胞，为0.058，其中跨国界的为0.037。此数虽小，但对共有位点较少的样品对而言不低于0.05：8只动物为“确定”，6只为“很可能”。</translation>
    </message>
    <message>
        <source>Step 8: open the table of pairs. The two of sample simulated-36 that differ at one locus differ by dropout alone, and are probable. Amplify this locus again before a match may become certain.</source>
        <translation>第8步：打开样品对表。样品 simulated-36 有两对在一个位点上不同，差异仅由等位基因丢失造成，属“很可能”。须重新扩增该位点，匹配才可能定为“确定”。</translation>
    </message>
    <message>
        <source>Step 9: sort the pairs by status. There is no conflict; one would have a sample that matches two animals, to be amplified again. In the table of loci FCA441 has the most dropout, 10.7 percent.</source>
        <translation>第9步：将样品对按状态排序。此处没有冲突；如有冲突，则有一份样品与两只动物匹配，须重新扩增。在位点表中，FCA441 的等位基因丢失最多，为10.7%。</translation>
    </message>
    <message>
        <source>Steps (value: score)</source>
        <translation>分段（值：得分）</translation>
    </message>
    <message>
        <source>Steps faster than the species can (tiger 60, leopards 40, birds 1500 km a day) put both their records aside. Every record is used or has its reason in the table of records not used. A record on a side that is not chosen still parts the records before and after it.</source>
        <translation>移动速度超过该物种所能（每天千米数：东北虎 60，东北豹（远东豹）和雪豹 40，鸟类 1500）时，前后两条记录均搁置不用。每条记录要么使用，要么在未使用的记录表中注明原因。位于未选择一侧的记录，仍将其前后的记录分开。</translation>
    </message>
    <message>
        <source>Storms and floods</source>
        <translation>风暴与洪水</translation>
    </message>
    <message>
        <source>Straight lines from record to record in the order of time, not the way that was taken. The places are exact and not to be passed on.</source>
        <translation>按时间先后连接各记录的直线，并非实际走过的路线。位置精确，不得外传。</translation>
    </message>
    <message>
        <source>Strength of the connections kept: {kept}; cut: {cut}.</source>
        <translation>保留的连接强度：{kept}；切断的：{cut}。</translation>
    </message>
    <message>
        <source>Stretches of border</source>
        <translation>国界地段</translation>
    </message>
    <message>
        <source>Stretches of border: {stretches}; with a jump: {jumps}; without data on one side: {no_data}. A jump is more often a change of legend than of the land: compare the layers before use.</source>
        <translation>国界地段：{stretches}；有跳变的：{jumps}；一侧没有数据的：{no_data}。跳变多为图例变化，而非土地变化：使用前请比较图层。</translation>
    </message>
    <message>
        <source>Stretches that jump</source>
        <translation>有跳变的地段</translation>
    </message>
    <message>
        <source>Strong increase</source>
        <translation>大幅增加</translation>
    </message>
    <message>
        <source>Studies the site</source>
        <translation>研究该地点</translation>
    </message>
    <message>
        <source>Study a joint area on both sides</source>
        <translation>研究联合区域的两侧</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>研究区</translation>
    </message>
    <message>
        <source>Study area {area} has no site. Nothing was computed. Add its sites to the table study_area_sites.</source>
        <translation>研究区 {area} 没有地点。未作任何计算。请在表 study_area_sites 中添加其地点。</translation>
    </message>
    <message>
        <source>Study area {area} names sites that the database does not list: {sites}. Nothing was computed. Add them to the table sites, or correct the table study_area_sites.</source>
        <translation>研究区 {area} 列有数据库中没有的地点：{sites}。未作任何计算。请在表 sites 中添加这些地点，或更正表 study_area_sites。</translation>
    </message>
    <message>
        <source>Study area {area}: seasons with a count on one side {one}, on several sides {several}, added {added}.</source>
        <translation>研究区 {area}：一侧有计数的季节 {one}，多侧有计数的 {several}，已相加的 {added}。</translation>
    </message>
    <message>
        <source>Study areas and their counts</source>
        <translation>研究区及其计数</translation>
    </message>
    <message>
        <source>Study areas of your own</source>
        <translation>自己的研究区</translation>
    </message>
    <message>
        <source>Study: {area}, {years}. Source: {source}.</source>
        <translation>研究：{area}，{years}。来源：{source}。</translation>
    </message>
    <message>
        <source>Subregion</source>
        <translation>次区域</translation>
    </message>
    <message>
        <source>Subregion, or no country stated</source>
        <translation>次区域，或未注明国家</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Suitability (raster)</source>
        <translation>适宜性（栅格）</translation>
    </message>
    <message>
        <source>Suitability along each covariate, the others at their mean.</source>
        <translation>沿各协变量的适宜性，其他协变量取平均值。</translation>
    </message>
    <message>
        <source>Suitability becomes resistance by a line, by the exponential curve of Trainor et al. (2013), or by a power. Where land cover is given too, the greater resistance counts. Ruggedness is the vector ruggedness measure (Sappington et al. 2007) or the terrain ruggedness index (Riley et al. 1999); flat ground resists more by the weight.</source>
        <translation>适宜性按直线、按 Trainor et al.（2013）的指数曲线或按幂函数换算为阻力。同时给出土地覆盖时，取较大的阻力。崎岖度为矢量崎岖度（Sappington et al. 2007）或地形崎岖度指数（Riley et al. 1999）；平坦地面的阻力按权重增大。</translation>
    </message>
    <message>
        <source>Suitability is relative: it is no probability that an animal is there, and no density.</source>
        <translation>适宜性是相对的：既不是动物出现的概率，也不是密度。</translation>
    </message>
    <message>
        <source>Suitability of habitat (raster)</source>
        <translation>栖息地适宜性（栅格）</translation>
    </message>
    <message>
        <source>Sum of national lists</source>
        <translation>各国名录总和</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Sums alone, to be passed on: no station, no date, and no figure of few stations.</source>
        <translation>仅含合计数，可供传阅：不含位点、日期，也不含位点过少的数值。</translation>
    </message>
    <message>
        <source>Sums alone, with the plot: no sample and no place.</source>
        <translation>仅含合计数和图：不含样品和位置。</translation>
    </message>
    <message>
        <source>Sums alone: no code, no place and no reviewer.</source>
        <translation>仅含合计数：不含代码、位置和审核人。</translation>
    </message>
    <message>
        <source>Sums, tests and the method record (ODMAP): no place.</source>
        <translation>合计数、检验和方法记录（ODMAP）：不含任何位置。</translation>
    </message>
    <message>
        <source>Survey effort</source>
        <translation>调查努力量</translation>
    </message>
    <message>
        <source>Survey effort by country</source>
        <translation>各国的调查努力量</translation>
    </message>
    <message>
        <source>Survey effort on both sides</source>
        <translation>两侧的调查努力量</translation>
    </message>
    <message>
        <source>Survey effort, and what each country has not yet shared</source>
        <translation>调查努力量，以及各国尚未共享的内容</translation>
    </message>
    <message>
        <source>Surveyed means that the database has trap-days of a station to which this segment is the nearest, at most 40 km off. Where there are none, no crossing found does not mean that none happened.</source>
        <translation>“已调查”表示数据库中有以该分段为最近分段、距离不超过40千米的位点的相机工作日。没有相机工作日时，未发现跨境移动并不表示没有发生。</translation>
    </message>
    <message>
        <source>Survival of a year, or not having left for ever</source>
        <translation>一年的存活率（即存活且未永久离开）</translation>
    </message>
    <message>
        <source>Survival, rates, probabilities of change, detection.</source>
        <translation>存活率、跨境移动率、更换所在侧的概率和探测概率。</translation>
    </message>
    <message>
        <source>TIRM: a closed population has two classes of animals, one easily found and one less so.</source>
        <translation>TIRM：封闭种群中有两类动物，一类容易找到，另一类较难找到。</translation>
    </message>
    <message>
        <source>TRAPPER</source>
        <translation>TRAPPER</translation>
    </message>
    <message>
        <source>TRENDS tells, for each bird, season and country and for the flyway, by how much the counts change per year, with a 95 % interval and the usual class. TOTALS has what was counted in each year, what was imputed, and the total where no more than half is imputed.</source>
        <translation>TRENDS 说明每种鸟在每个季节、各国和整个迁飞区的计数每年变化多少，附95%区间和通用的趋势类别。TOTALS 列出各年的已计数量和插补量；插补不超过一半时，还给出总数。</translation>
    </message>
    <message>
        <source>Table individuals gives one code of data set {dataset} to two animals of species {species}. Nothing was computed. Settle the matching, then run it again.</source>
        <translation>individuals 表将数据集 {dataset} 的一个代码归给物种 {species} 的两只动物。未作任何计算。请先理清匹配，然后重新运行。</translation>
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
        <source>Table sites has no site {site}. Nothing was written. Choose an id that is in the table.</source>
        <translation>表 sites 中没有地点 {site}。未写出任何内容。请选择表中已有的标识符。</translation>
    </message>
    <message>
        <source>Table {number}. {title}</source>
        <translation>表 {number}：{title}</translation>
    </message>
    <message>
        <source>Table {table} has no column {column} that a reviewer may correct. Nothing was changed. Check the name.</source>
        <translation>表 {table} 没有可由审核人更正的列 {column}，未作任何更改。请检查名称。</translation>
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
        <source>Take a coarser grid all the same</source>
        <translation>仍采用更粗的网格</translation>
    </message>
    <message>
        <source>Take these weights</source>
        <translation>采用这些权重</translation>
    </message>
    <message>
        <source>Take weights from</source>
        <translation>权重取自</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>导入日期</translation>
    </message>
    <message>
        <source>Taken in or corrected</source>
        <translation>新导入或已更正</translation>
    </message>
    <message>
        <source>Taken out of the records</source>
        <translation>已从记录中移出</translation>
    </message>
    <message>
        <source>Takes a reviewer's decision on issues of the import or of the tests, with name, date and remark, and changes the records at once.</source>
        <translation>采纳审核人对导入问题或检验问题的决定，记下姓名、日期和备注，并立即更改记录。</translation>
    </message>
    <message>
        <source>Takes records of camera traps, DNA samples, telemetry, patrols and bird counts into the database. The format is told by the content of the file, folder or zip, never by its name.</source>
        <translation>将红外相机、DNA 样品、遥测、巡护和鸟类计数的记录读入数据库。格式按文件、文件夹或 zip 的内容判断，绝不按名称判断。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标量</translation>
    </message>
    <message>
        <source>Target (%)</source>
        <translation>目标量（%）</translation>
    </message>
    <message>
        <source>Target (percent)</source>
        <translation>目标量（百分比）</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>目标类群</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标量</translation>
    </message>
    <message>
        <source>Targets met: {met} of {all}.</source>
        <translation>达到的目标量：{met} / {all}。</translation>
    </message>
    <message>
        <source>Tells for each key site how much of a Ramsar Information Sheet, a Flyway Site Information Sheet and a Key Biodiversity Area proposal the database answers, what is missing, why, and what mends it. Sheets of waterbirds are asked of sites that list one.</source>
        <translation>说明每处关键地点的拉姆萨尔信息表、迁飞区地点信息表和关键生物多样性区域提案中，数据库能答多少，缺少什么，原因何在，以及如何补救。水鸟的信息表只针对列有水鸟的地点。</translation>
    </message>
    <message>
        <source>Tells how much of each species' range, habitat, site and corridor lies in protected areas, in each country and in all, and shows the parts without protection where the target is missed (gap analysis, Scott et al. 1993).</source>
        <translation>说明各物种的分布区、栖息地、地点和生态廊道有多少位于自然保护地内，分国家和合计列出，并显示未达到目标量时没有保护的部分（保护空缺分析，Scott et al. 1993）。</translation>
    </message>
    <message>
        <source>Tells what changed in the database between two days: new counts, verdicts that changed and why, border crossings, protected areas, site assessments and recommendations, by country and by species. It is made for the yearly meeting.</source>
        <translation>说明两个日期之间数据库中的变化：新增的计数，有变化的判定结果及其原因，跨境移动，自然保护地，地点评估和建议，按国家和按物种列出。供年度会议使用。</translation>
    </message>
    <message>
        <source>Tells what countries gain by reaching conservation targets together: for each pair and for all, the value of acting alone and together, both with bounds (after Kark et al. 2009).</source>
        <translation>说明各国共同达到保护目标量可获得多少增益：对每个国家对和全体，给出单独行动和共同行动的值，两者均附界限（参照 Kark et al. 2009）。</translation>
    </message>
    <message>
        <source>Tells what each corridor needs of each country: how much of it is protected and where the gaps are, which sites, barriers and threats it meets, and whether animals were recorded as often as the effort lets expect.</source>
        <translation>说明每条生态廊道需要各国做到什么：有多少受到保护，保护空缺在哪里，遇到哪些地点、屏障和威胁，以及记录到动物的次数是否达到按努力量的预期。</translation>
    </message>
    <message>
        <source>Tells whether a neighbour's package is as it was signed. It is not kept in the database.</source>
        <translation>用于核验邻国的数据包是否与签名时一致。口令不保存在数据库中。</translation>
    </message>
    <message>
        <source>Tells which codes of several agencies are one animal, by what reviewers decided, and how many animals there are. Its first line is the joint minimum: animals of the first list plus those of the second, less those on both, from the codes alone and without a place.</source>
        <translation>依据审核人的决定，判断几个机构的哪些代码代表同一只动物，以及共有多少只动物。首先给出联合最小值：第一份名录的动物数加上第二份名录的动物数，减去两份名录均有的动物数，只依据代码计算，不用位置。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Test other contrasts of resistance</source>
        <translation>检验其他阻力对比度</translation>
    </message>
    <message>
        <source>Test {test} cannot have the level {level}. Nothing was changed. The levels are: {known}.</source>
        <translation>检验 {test} 不能设为级别 {level}，未作任何更改。可用的级别：{known}。</translation>
    </message>
    <message>
        <source>Test {test} has no parameter {parameter}. Nothing was changed. Its parameters are: {known}.</source>
        <translation>检验 {test} 没有参数 {parameter}，未作任何更改。该检验的参数：{known}。</translation>
    </message>
    <message>
        <source>Tested in {blocks} groups of blocks of {size} km: mean AUC {auc}. Lowest AUC in a country left out of the fit: {country}.</source>
        <translation>按边长 {size} 千米的区块分 {blocks} 组检验：平均 AUC {auc}。拟合时排除一国的最低 AUC：{country}。</translation>
    </message>
    <message>
        <source>Tests a habitat map: invalid geometry, overlaps, gaps, slivers, parts below the smallest area, classes that the list does not have, fields that are not filled in, and classes that change at a border. Nothing is mended.</source>
        <translation>检查栖息地地图：无效的几何图形、重叠、间隙、狭长多边形、小于最小面积的部分、列表中没有的类别、未填写的字段，以及在国界处改变的类别。不作任何修正。</translation>
    </message>
    <message>
        <source>Tests of the model</source>
        <translation>模型的检验</translation>
    </message>
    <message>
        <source>Tests: AUC and the Boyce index (Hirzel et al. 2006), in five groups of spatial blocks (Valavi et al. 2019), and with each country left out of the fit and tested. MESS (Elith et al. 2010) tells cells whose conditions the model does not know. Covariates that jump at a border are told: a change of legend looks like habitat.</source>
        <translation>检验：AUC 和 Boyce 指数（Hirzel et al. 2006），按五组空间分块（Valavi et al. 2019），并逐一在拟合时排除各国、在该国检验。MESS（Elith et al. 2010）指出条件为模型所不知的像元。在国界处跳变的协变量会列出：图例变化看起来像栖息地。</translation>
    </message>
    <message>
        <source>Texts in the column of individual codes that are no plain codes and were replaced: {codes}.</source>
        <translation>个体代码列中不是单纯代码、已替换的文本：{codes}。</translation>
    </message>
    <message>
        <source>That of the clocks, by its name in the IANA list (Asia/Vladivostok), where the file does not say it.</source>
        <translation>文件未注明时所用的时钟时区，按 IANA 列表中的名称填写（Asia/Vladivostok）。</translation>
    </message>
    <message>
        <source>That of the coordinates in the file, where the file does not say it.</source>
        <translation>文件未注明时所用的坐标参照系。</translation>
    </message>
    <message>
        <source>That share of the captures was made wrong {fits} times as new animals and {fits} times as others', and the model fitted again. Middle, least and greatest estimate are shown.</source>
        <translation>使该占比的捕获记录出错：{fits} 次作为新动物，{fits} 次作为其他动物，并重新拟合模型。列出估计值的中间值、最小值和最大值。</translation>
    </message>
    <message>
        <source>That share of the captures was made wrong, 200 times: at the low end all of them are given to other animals, at the high end all of them become new ones.</source>
        <translation>使该占比的捕获记录出错，共200次：下限为全部归给其他动物，上限为全部成为新动物。</translation>
    </message>
    <message>
        <source>That share of the records was given the code of another animal, 20 times. The middle, the least and the greatest estimate are shown; where they differ much from the rates above, identities decide the result.</source>
        <translation>使该占比的记录改用另一只动物的代码，共20次。列出估计值的中间值、最小值和最大值；若与上述比率相差很大，则结果取决于个体识别。</translation>
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
        <source>The addressee is neither a country nor a key site.</source>
        <translation>建议对象既不是国家，也不是关键地点。</translation>
    </message>
    <message>
        <source>The agreement says nothing on recipient {recipient}. Nothing was shared. Recipients that it knows: {known}. Name one of them, or add rows for this recipient to the policy file.</source>
        <translation>协议未提及接收方 {recipient}，未共享任何内容。协议中的接收方：{known}。请从中选择，或在政策文件中为该接收方添加行。</translation>
    </message>
    <message>
        <source>The algorithm {algorithm} had not been run by the end of the period, so its results are not compared.</source>
        <translation>算法 {algorithm} 在时段结束前尚未运行，因此不比较其结果。</translation>
    </message>
    <message>
        <source>The algorithm {algorithm} has not run in this database yet, and nothing can be told of its results.</source>
        <translation>算法 {algorithm} 尚未在此数据库中运行，无法给出其结果。</translation>
    </message>
    <message>
        <source>The amount of each species or habitat in the unit. Left empty, all fields whose names begin with f_.</source>
        <translation>规划单元内各物种或栖息地的数量。留空则取名称以 f_ 开头的所有字段。</translation>
    </message>
    <message>
        <source>The animal is a cub.</source>
        <translation>该动物是幼崽。</translation>
    </message>
    <message>
        <source>The animal is told on two sides at one instant.</source>
        <translation>同一时刻的记录显示该动物在国界两侧。</translation>
    </message>
    <message>
        <source>The animal was moved or confined by people; its first steps are not its own.</source>
        <translation>该动物曾由人转移或圈养；最初的移动并非自主。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>The archive is generalised where the policy asks for it: cell, month and replaced names, and each such record says so. Pictures, people and records without a species are withheld and counted.</source>
        <translation>存档按政策要求作模糊处理：网格、月份和替换后的名称，每条这样的记录都有注明。照片、人员和没有物种的记录不予提供，并予以计数。</translation>
    </message>
    <message>
        <source>The area is a list of sites without a boundary. Counts and assessments are of these sites; effort, animals and what is not shared are of the whole of each country.</source>
        <translation>该区域是一份地点清单，没有边界。计数和评估属于这些地点；调查努力量、动物和尚未共享的内容按各国全境计。</translation>
    </message>
    <message>
        <source>The area of each corridor, instead of the percent.</source>
        <translation>各生态廊道的面积，用以代替百分比。</translation>
    </message>
    <message>
        <source>The areas overlap: these estimates are never added.</source>
        <translation>区域有重叠：这些估计值绝不相加。</translation>
    </message>
    <message>
        <source>The attacker is taken to hold the exact records without the codes of the animals. A package in which one further record could be tied to one place is not written.</source>
        <translation>假定攻击者持有不含动物代码的精确记录。只要另有一条记录能与一处位置对应，就不写出数据包。</translation>
    </message>
    <message>
        <source>The best new cross-border link joins two patches of different countries, within the cut distance, that raise PC most if animals passed between them as if they touched. It is exact and says where a way across would help most, not whether one can be made.</source>
        <translation>最佳新增跨境连接连接截断距离以内、分属不同国家的两个斑块；如果动物能像两者相接一样往来其间，该连接使 PC 提高最多。它是精确计算的结果，表明通道在何处最有帮助，而非能否建成。</translation>
    </message>
    <message>
        <source>The bias may be large; it is told beside the result.</source>
        <translation>偏差可能很大，与结果一并列出。</translation>
    </message>
    <message>
        <source>The border is {distance_m} m away, the uncertainty is {uncertainty_m} m, and no side is declared.</source>
        <translation>距国界 {distance_m} 米，不确定性为 {uncertainty_m} 米，且未声明国界一侧。</translation>
    </message>
    <message>
        <source>The border test compares the medians of both sides along stretches of 20 km, within 5 km and beyond the 300 m that the line is uncertain by. A ratio of 2 or more is flagged: where the legend changes with the country, the raster does and the land does not. The border line itself is never given out.</source>
        <translation>国界检验沿20千米的地段比较两侧的中位数，取距国界5千米以内、国界线300米不确定性以外的像元。比值达到2或以上的予以标记：图例随国家变化时，栅格发生变化，而土地并未变化。国界线本身绝不对外提供。</translation>
    </message>
    <message>
        <source>The bound comes from prices of the targets (Fisher 1981) and minimum cuts (Greig, Porteous and Seheult 1989), selections from simulated annealing (Ball, Possingham and Watts 2009) and HiGHS (Huangfu and Hall 2018), which also solves small problems exactly. With a strong penalty the gap may stay wide. Where the Python library PyMaxflow is installed, large problems have smaller gaps.</source>
        <translation>下界来自目标量的价格（Fisher 1981）和最小割（Greig, Porteous and Seheult 1989），选择来自模拟退火（Ball, Possingham and Watts 2009）和 HiGHS（Huangfu and Hall 2018），后者对小问题还可精确求解。惩罚强时，差距可能一直较大。安装了 Python 库 PyMaxflow 时，大问题的差距较小。</translation>
    </message>
    <message>
        <source>The boundary of each site: only a point is published. An office draws it into the table sites.</source>
        <translation>各地点的边界：只有已发表的点位。由机构在表 sites 中勾绘边界。</translation>
    </message>
    <message>
        <source>The brochure said</source>
        <translation>宣传册所载等级</translation>
    </message>
    <message>
        <source>The buffer is too narrow: half as much again would change the sampled area by {change} percent. Four times sigma are {needed} m.</source>
        <translation>缓冲区过窄：再加宽一半，抽样面积会变化 {change}%。sigma 的四倍为 {needed} m。</translation>
    </message>
    <message>
        <source>The calibration {file} does not lead to one laboratory: {labs}. Nothing was compared. Give one laboratory in lab_to in all rows, and never in lab_from.</source>
        <translation>校准表 {file} 没有统一到同一实验室：{labs}。未作任何比较。请在所有行的 lab_to 中填写同一实验室，且该实验室绝不出现在 lab_from 中。</translation>
    </message>
    <message>
        <source>The cell is empty. Fill it in.</source>
        <translation>单元格为空。请填写。</translation>
    </message>
    <message>
        <source>The cells of each corridor without its cores, as polygons to lay over countries and protected areas.</source>
        <translation>各生态廊道除核心区以外的像元，为多边形，可与国家和自然保护地叠加。</translation>
    </message>
    <message>
        <source>The cells of each corridor without its cores. Exact: not to be passed on.</source>
        <translation>各生态廊道除核心区以外的像元。含精确位置：不得外传。</translation>
    </message>
    <message>
        <source>The cells of raster {layer} are not square, so that its moves have no common length. Nothing was computed. Warp it to square cells.</source>
        <translation>栅格 {layer} 的像元不是正方形，因此移动没有统一的长度。未作任何计算。请将其重投影为正方形像元。</translation>
    </message>
    <message>
        <source>The cells of the mask with country and animals per 100 km2.</source>
        <translation>掩膜单元，附国家和每100平方千米的动物数。</translation>
    </message>
    <message>
        <source>The cells through which the way costs least more belong to the corridor: this percent of those reached.</source>
        <translation>路径成本超出最小值最少的像元属于生态廊道：取所到达像元的此百分比。</translation>
    </message>
    <message>
        <source>The choice of tests is not a JSON object with the names of tests. Nothing was changed. Correct the text, or leave it empty for the default levels.</source>
        <translation>所选检验不是由检验名称组成的 JSON 对象，未作任何更改。请更正文本，或留空以使用默认级别。</translation>
    </message>
    <message>
        <source>The clock ended a step, so that another run may differ.</source>
        <translation>有步骤因时间用完而中止，因此再次运行可能得到不同结果。</translation>
    </message>
    <message>
        <source>The clock of the camera was wrong.</source>
        <translation>相机时钟有误。</translation>
    </message>
    <message>
        <source>The clock of the deployment is in doubt. {reason}</source>
        <translation>该相机布设的时钟存疑。{reason}</translation>
    </message>
    <message>
        <source>The clock showed this time twice or never, because clocks were changed; standard time was taken.</source>
        <translation>因时钟调整，此时间出现两次或从未出现；已按标准时间处理。</translation>
    </message>
    <message>
        <source>The clock was reset, is a year off or ran back.</source>
        <translation>时钟曾重置、相差一年或倒走。</translation>
    </message>
    <message>
        <source>The code may have lost its last zero.</source>
        <translation>代码末尾的零可能已丢失。</translation>
    </message>
    <message>
        <source>The column is not known and was not read. Use the names of columns of the form.</source>
        <translation>该列未知，未读取。请使用评估表的列名。</translation>
    </message>
    <message>
        <source>The coordinates are in a local reference system whose parameters are not public; the custodian can give them in WGS 84 or GSK-2011.</source>
        <translation>坐标采用参数未公开的地方参照系；数据保管方可提供 WGS 84 或 GSK-2011 坐标。</translation>
    </message>
    <message>
        <source>The coordinates are in metres, and neither they nor the reference system tell the zone.</source>
        <translation>坐标以米为单位，坐标和参照系都未说明分带。</translation>
    </message>
    <message>
        <source>The coordinates are in metres, and no reference system is named.</source>
        <translation>坐标以米为单位，且未注明参照系。</translation>
    </message>
    <message>
        <source>The coordinates are no finer than a minute, about two kilometres.</source>
        <translation>坐标精确度不超过一分，约两千米。</translation>
    </message>
    <message>
        <source>The coordinates are rounded more than the stated uncertainty says.</source>
        <translation>坐标的取整程度大于所注明的不确定性。</translation>
    </message>
    <message>
        <source>The coordinates lie far outside the area of their reference system.</source>
        <translation>坐标远在其参照系的适用区域之外。</translation>
    </message>
    <message>
        <source>The corrected value of column {column} does not fit: it must be {kind}. Nothing was changed. Correct the value.</source>
        <translation>列 {column} 的更正值不合要求，应为：{kind}。未作任何更改。请更正该值。</translation>
    </message>
    <message>
        <source>The corrected value of column {column} is not one of those allowed. Nothing was changed. Allowed: {allowed}.</source>
        <translation>列 {column} 的更正值不在允许的值之内，未作任何更改。允许的值：{allowed}。</translation>
    </message>
    <message>
        <source>The corrected values are not a JSON object with columns and their values. Nothing was changed. Correct the text.</source>
        <translation>更正值不是由列及其值组成的 JSON 对象，未作任何更改。请更正文本。</translation>
    </message>
    <message>
        <source>The cost is given by a raster and by a field. Nothing was computed. Leave one of them empty.</source>
        <translation>成本同时由栅格和字段给出。未作任何计算。请将其中之一留空。</translation>
    </message>
    <message>
        <source>The cost of unit {unit} is missing or below 0 (such units besides: {others}). Nothing was computed. Correct the costs.</source>
        <translation>规划单元 {unit} 的成本缺失或小于0（另有此类规划单元：{others}）。未作任何计算。请更正成本。</translation>
    </message>
    <message>
        <source>The count is of a region that holds or touches a site of the area.</source>
        <translation>该计数为区域计数，所属区域包含联合区域内的某一地点或与其相接。</translation>
    </message>
    <message>
        <source>The count lacks its number, unit, season or year.</source>
        <translation>该计数缺少数量、单位、季节或年份。</translation>
    </message>
    <message>
        <source>The count names no country, such as a total of a flyway.</source>
        <translation>该计数未指明国家，例如整个迁飞区的总计。</translation>
    </message>
    <message>
        <source>The country is the side that the deployment declares, else that of its point; coarsened places have no distance from the border.</source>
        <translation>国家取相机布设所声明的一侧，没有声明时取其点所在的国家；已降低精度的位置没有距国界的距离。</translation>
    </message>
    <message>
        <source>The country of a unit is told by the strips along the land borders, and far from them by QGIS's map of the world; no unit is cut along a border. At sea, and within the uncertainty of a border, it is unknown. A country_share below 1 is known to about 5 %.</source>
        <translation>规划单元所在国家由陆地国界沿线的条带判断，远离国界处由 QGIS 的世界地图判断；规划单元绝不沿国界切割。在海上，以及在国界的不确定范围内，国家未知。country_share 小于1时，精确到约5%。</translation>
    </message>
    <message>
        <source>The country of polygon {row} is none of the six. Nothing was computed. Give ISO codes such as CHN, or leave the cell or the field empty.</source>
        <translation>多边形 {row} 的国家不是六国之一。未作任何计算。请填写 ISO 代码，例如 CHN，或将该单元格或字段留空。</translation>
    </message>
    <message>
        <source>The country of the judge; its judges are then a group of their own besides that of all.</source>
        <translation>评判者所属国家；该国评判者除计入全体外，另成一组。</translation>
    </message>
    <message>
        <source>The country of the office that owns the records, as its three letters.</source>
        <translation>记录所有机构的国家，用三个字母的代码表示。</translation>
    </message>
    <message>
        <source>The counts held lack a year, a source or confidence.</source>
        <translation>现有计数缺少年份、来源或可信度。</translation>
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
        <source>The current could not be computed exactly enough (residual {residual}). Nothing was written. Use a smaller contrast of resistance, or larger cells.</source>
        <translation>电流的计算精度不足（残差 {residual}）。未写出任何内容。请使用较小的阻力对比度，或更大的像元。</translation>
    </message>
    <message>
        <source>The current over {cells} cells needs {solved} solutions and about {days} days; at most {most} days are used. Nothing was computed. Clip the raster, use larger cells, fewer pairs, or points instead of polygons.</source>
        <translation>{cells} 个像元上的电流须求解 {solved} 次，约需 {days} 天；最多使用 {most} 天。未作任何计算。请裁剪栅格、使用更大的像元、减少对的数量，或以点代替多边形。</translation>
    </message>
    <message>
        <source>The current over {cells} cells needs {solved} solutions and about {days} days; at most {most} days are used. Nothing was computed. Use MODE one_to_all or all_to_one, which take about {hours} hours, fewer pairs, or points instead of polygons.</source>
        <translation>{cells} 个像元上的电流须求解 {solved} 次，约需 {days} 天；最多使用 {most} 天。未作任何计算。请使用 MODE one_to_all 或 all_to_one（约需 {hours} 小时）、减少对的数量，或以点代替多边形。</translation>
    </message>
    <message>
        <source>The current that would flow if every cell with data resisted alike.</source>
        <translation>假如所有有数据的像元阻力相同，所会流过的电流。</translation>
    </message>
    <message>
        <source>The curves of all features, without their names.</source>
        <translation>所有保护要素的曲线，不含其名称。</translation>
    </message>
    <message>
        <source>The database has changed since the algorithm {algorithm} ran, or it used a file of its own. Its results are left out; run it again.</source>
        <translation>自算法 {algorithm} 运行以来数据库已更改，或该算法使用了自带文件。其结果不列入；请重新运行。</translation>
    </message>
    <message>
        <source>The database has no data set {dataset}. Nothing was changed. Its data sets are: {known}.</source>
        <translation>数据库中没有数据集 {dataset}，未作任何更改。已有的数据集：{known}。</translation>
    </message>
    <message>
        <source>The database has no data set {dataset}. Nothing was written. Data sets: {known}.</source>
        <translation>数据库中没有数据集 {dataset}，未写出任何内容。已有的数据集：{known}。</translation>
    </message>
    <message>
        <source>The database has no key site in this country. Nothing was written. Run “Load flagship species layers” first.</source>
        <translation>数据库中没有该国的关键地点。未写出任何内容。请先运行“加载旗舰物种图层”。</translation>
    </message>
    <message>
        <source>The database has no key site {sites}. Nothing was written. Choose others, or leave the field empty.</source>
        <translation>数据库中没有关键地点 {sites}。未写出任何内容。请另行选择，或留空该字段。</translation>
    </message>
    <message>
        <source>The database has no place for it.</source>
        <translation>数据库中没有存放该项的位置。</translation>
    </message>
    <message>
        <source>The database has no such link between a record and an animal: “{link}”. Nothing was changed. Take the names from table identity_evidence.</source>
        <translation>数据库中没有记录与动物之间的此关联：“{link}”。未作任何更改。请从 identity_evidence 表中选取名称。</translation>
    </message>
    <message>
        <source>The database holds no effort in days of a camera or hair trap on the chosen sides and days. No history was made. Import deployments with start and end, or choose other days.</source>
        <translation>所选各侧和日期内，数据库中没有以相机或毛发陷阱天数计的努力量。未建立任何捕获史。请导入带有开始和结束时间的相机布设，或选择其他日期。</translation>
    </message>
    <message>
        <source>The database holds no mapped habitat and no assessment. Nothing was computed. Draw habitats, or take assessments in with “Import site assessments”.</source>
        <translation>数据库中没有已制图的栖息地，也没有评估。未作任何计算。请勾绘栖息地，或用“导入地点评估”导入评估。</translation>
    </message>
    <message>
        <source>The database holds no rows for this.</source>
        <translation>数据库中没有相关的行。</translation>
    </message>
    <message>
        <source>The database holds no threat. Nothing was computed. Draw threats, or take them in with “Import site assessments”.</source>
        <translation>数据库中没有威胁。未作任何计算。请勾绘威胁，或用“导入地点评估”导入。</translation>
    </message>
    <message>
        <source>The date covers several days; the first was taken.</source>
        <translation>日期跨越多天；取第一天。</translation>
    </message>
    <message>
        <source>The date is no single day, or in the future.</source>
        <translation>该日期不是某一确定的日子，或在将来。</translation>
    </message>
    <message>
        <source>The date is not known, so no embargo can be tested.</source>
        <translation>日期未知，因此无法判断是否在暂不共享期内。</translation>
    </message>
    <message>
        <source>The date is one to which cameras fall back, and the deployment was not then.</source>
        <translation>该日期是相机重置后的默认日期，而布设并不在当时。</translation>
    </message>
    <message>
        <source>The date may be 1024 weeks too early, as receivers write whose count of weeks ran over.</source>
        <translation>日期可能早了1024周，接收机的周数溢出时会写出这样的日期。</translation>
    </message>
    <message>
        <source>The date of collection is missing.</source>
        <translation>缺少采集日期。</translation>
    </message>
    <message>
        <source>The days make {occasions} occasions, at most {most}. No history was made. Choose a first and a last day.</source>
        <translation>这些日期构成 {occasions} 个抽样时段，最多为 {most} 个。未建立任何捕获史。请选择起始日期和结束日期。</translation>
    </message>
    <message>
        <source>The decision is to correct, but no corrected values are given. Nothing was changed. Give them as a JSON object with a column and its value.</source>
        <translation>所作决定是更正，但未给出更正值。未作任何更改。请以含列和值的 JSON 对象给出更正值。</translation>
    </message>
    <message>
        <source>The declared side contradicts the point.</source>
        <translation>声明的国界一侧与点位矛盾。</translation>
    </message>
    <message>
        <source>The deployment ends when it begins.</source>
        <translation>该相机布设在开始时即结束。</translation>
    </message>
    <message>
        <source>The deployment has no coordinates.</source>
        <translation>该相机布设没有坐标。</translation>
    </message>
    <message>
        <source>The deployment has no record for a long time while it was at work.</source>
        <translation>该相机布设在工作期间长时间没有记录。</translation>
    </message>
    <message>
        <source>The deployment has no record for a long time while it was at work. Days: {days}.</source>
        <translation>该相机布设在工作期间长时间没有记录。天数：{days}。</translation>
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
        <source>The deployment of the record is not in the package.</source>
        <translation>数据包中没有该记录的相机布设。</translation>
    </message>
    <message>
        <source>The disk is full: {file}. Nothing was changed. Free some space, then try again.</source>
        <translation>磁盘已满：{file}。未作任何更改。请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>The distance that animals reach with the probability below. IIC joins patches no farther apart.</source>
        <translation>动物以下列概率到达的距离。IIC 连接相距不超过此距离的斑块。</translation>
    </message>
    <message>
        <source>The eastings begin with a zone ({zones}) that means another system in each of several countries, and no country is given. Nothing was changed. Give the country of the custodian, or the reference system.</source>
        <translation>东坐标以带号（{zones}）开头，该带号在几个国家各指不同的参照系，而未指明国家。未作任何更改。请指明数据保管方所在国家，或指明参照系。</translation>
    </message>
    <message>
        <source>The eastings begin with zone {zone}.</source>
        <translation>东坐标以带号 {zone} 开头。</translation>
    </message>
    <message>
        <source>The eastings begin with zones {zones}.</source>
        <translation>东坐标以带号 {zones} 开头。</translation>
    </message>
    <message>
        <source>The eight target sites of the brochure have no public list; no site is shown as one of them.</source>
        <translation>宣传册中的八处目标地点没有公开名单；没有任何地点标为其中之一。</translation>
    </message>
    <message>
        <source>The embargo is not over.</source>
        <translation>暂不共享期尚未结束。</translation>
    </message>
    <message>
        <source>The encoding is probably {encoding}. If the first rows are not readable, choose another.</source>
        <translation>编码可能是 {encoding}。如果前几行无法辨认，请选择其他编码。</translation>
    </message>
    <message>
        <source>The encoding {encoding} is not known. Nothing was read. Choose one of these: {known}.</source>
        <translation>编码 {encoding} 未知，未读取任何内容。请选择以下之一：{known}。</translation>
    </message>
    <message>
        <source>The end is not known; the time of the last record stands for it.</source>
        <translation>结束时间未知，以最后一条记录的时间代替。</translation>
    </message>
    <message>
        <source>The event of the record is not in the archive.</source>
        <translation>存档中没有该记录的事件。</translation>
    </message>
    <message>
        <source>The evidence is no row or run of this database.</source>
        <translation>该证据不是此数据库中的任何行或运行。</translation>
    </message>
    <message>
        <source>The expected number of false matches of a pair is P(ID)sib over its shared loci times the pairs compared, an upper bound as if all animals were full siblings; that of the run is the sum over all pairs. Both stand beside the same by P(ID), and for pairs across a border. There is no fixed limit of P(ID)sib: Amur leopards would never reach one.</source>
        <translation>一对样品的预期错误匹配数为其共有位点的 P(ID)sib 乘以比较的样品对数，这是上限，相当于假定所有动物都是全同胞；整个运行的预期数为所有样品对之和。两者旁均列出按 P(ID) 计算的相应值，以及跨国界样品对的值。P(ID)sib 没有固定的限值：东北豹（远东豹）永远达不到任何此类限值。</translation>
    </message>
    <message>
        <source>The field KIND of the barriers has too many different values: {kinds}; at most {most} are possible. Nothing was computed. Use a few words for all barriers.</source>
        <translation>屏障的字段 KIND 中不同的值过多：{kinds}；最多可有 {most} 个。未作任何计算。请对所有屏障只用少数几个词。</translation>
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
        <source>The file breaks off before its end; what was complete was read.</source>
        <translation>文件在结尾前中断；已读取其中完整的部分。</translation>
    </message>
    <message>
        <source>The file datapackage.json of {file} is broken at line {line}. Nothing was changed. Export the package again.</source>
        <translation>{file} 的 datapackage.json 文件在第 {line} 行出错，未作任何更改。请重新导出数据包。</translation>
    </message>
    <message>
        <source>The file that the mapping dialog saved. What is given here beside it goes before what it says.</source>
        <translation>映射对话框保存的文件。此处另行填写的内容优先于该文件。</translation>
    </message>
    <message>
        <source>The finished package was read again and holds in file {file}, column {column}, something that may not leave. No package was written. Report this fault with the version of the plugin.</source>
        <translation>重新读取完成的数据包时，在文件 {file} 的列 {column} 中发现不得提供的内容。未写出数据包。请报告此错误，并注明插件版本。</translation>
    </message>
    <message>
        <source>The finished package was read again, and {file} in it is not what it should be. The package was removed. Check the records of the data set.</source>
        <translation>重新读取完成的数据包时，发现其中的 {file} 与应有的不符。该数据包已移除。请检查数据集的记录。</translation>
    </message>
    <message>
        <source>The first date is later than the last.</source>
        <translation>起始日期晚于结束日期。</translation>
    </message>
    <message>
        <source>The first day of the period, for instance that of the last meeting.</source>
        <translation>时段的第一天，例如上次会议的日期。</translation>
    </message>
    <message>
        <source>The format of {file} is not recognised. Nothing was changed. Choose the format, or give a mapping of its columns.</source>
        <translation>无法识别 {file} 的格式，未作任何更改。请选择格式，或提供列映射。</translation>
    </message>
    <message>
        <source>The format of {file} is not recognised. Say which column is which.</source>
        <translation>无法识别 {file} 的格式。请指明各列的含义。</translation>
    </message>
    <message>
        <source>The gap asked for was reached.</source>
        <translation>已达到所要求的差距。</translation>
    </message>
    <message>
        <source>The genotypes are of several laboratories and no calibration was given: {labs}. Groups may differ because their laboratories measure shifted sizes. Give the calibration.</source>
        <translation>基因型来自几个实验室，而未提供校准表：{labs}。实验室测得的片段大小互有偏移，组间差异可能由此造成。请提供校准表。</translation>
    </message>
    <message>
        <source>The grade of an animal is the weakest between two of its samples. An animal of two countries counts in both.</source>
        <translation>动物的等级为其任意两份样品之间的最低等级。在两国见到的动物，两国均计入。</translation>
    </message>
    <message>
        <source>The greater median of both sides over the smaller.</source>
        <translation>两侧中位数中较大者与较小者之比。</translation>
    </message>
    <message>
        <source>The grid of the generalised stations is {grid} m wide, more than a quarter of sigma, {most} m. Nothing was estimated. Ask the neighbour for a finer grid, or take the coarser one all the same.</source>
        <translation>已模糊处理的位点的网格宽 {grid} m，超过 sigma 的四分之一（{most} m）。未作任何估计。请向邻国索取更细的网格，或仍采用较粗的网格。</translation>
    </message>
    <message>
        <source>The groups by barrier need a layer of lines or a layer of polygons with shapes in it. Nothing was measured. Choose such a layer as the barrier.</source>
        <translation>按屏障分组须有含图形的线图层或多边形图层。未作任何测量。请选择此类图层作为屏障。</translation>
    </message>
    <message>
        <source>The header contains the word {name} ({language}).</source>
        <translation>表头含有 {name} 一词（{language}）。</translation>
    </message>
    <message>
        <source>The header is the name {name} of a standard.</source>
        <translation>表头是标准中的名称 {name}。</translation>
    </message>
    <message>
        <source>The header is the word {name} ({language}) with the unit {unit}.</source>
        <translation>表头是 {name} 一词（{language}），带单位 {unit}。</translation>
    </message>
    <message>
        <source>The header is the word {name} ({language}).</source>
        <translation>表头是 {name} 一词（{language}）。</translation>
    </message>
    <message>
        <source>The identity is below the chosen grade.</source>
        <translation>个体识别低于所选等级。</translation>
    </message>
    <message>
        <source>The identity is possible only, which makes no crossing.</source>
        <translation>个体识别仅为“可能”，不构成跨境移动。</translation>
    </message>
    <message>
        <source>The importance dPC and dIIC is the percent lost with a patch, computed by taking the patch away: its own area (intra), its pairs (flux), and the pairs of others that it joins (connector; Saura and Rubio 2010). Betweenness is the percent of the connected sum whose best paths lead through the patch (Bodin and Saura 2010); of equal paths that of fewest links counts.</source>
        <translation>重要性 dPC 和 dIIC 是失去一个斑块所损失的百分比，通过移除该斑块计算：其自身面积（intra）、其所在的对（flux），以及它所连接的其他斑块对（connector；Saura and Rubio 2010）。介数是连通总和中最佳路径经过该斑块的百分比（Bodin and Saura 2010）；路径同样好时，取连接最少的路径。</translation>
    </message>
    <message>
        <source>The importance of each patch would take about {hours} hours, more than {most}. Nothing was computed. Leave out the importance by IIC, then all importance, or raise the least probability.</source>
        <translation>计算各斑块的重要性约需 {hours} 小时，超过 {most} 小时。未作任何计算。请先不计算 IIC 的重要性，再考虑不计算全部重要性，或提高最小概率。</translation>
    </message>
    <message>
        <source>The indicators follow Target 3 of the Kunming-Montreal Global Biodiversity Framework: the protected share of the study area and the hectares that lack to 30 percent. They count areas on a map, not how well these are managed, and they speak of the study area, not of whole countries. Countries stand in one order and are not ranked.</source>
        <translation>各项指标依据《昆明-蒙特利尔全球生物多样性框架》行动目标3：研究区的受保护占比，以及距30%尚缺的公顷数。这些指标统计的是地图上的面积，不反映管理的好坏；针对的是研究区，而非整个国家。各国按固定顺序列出，不作排名。</translation>
    </message>
    <message>
        <source>The individual would have had to move faster than its species can.</source>
        <translation>该个体的移动速度须超过其物种所能达到的速度。</translation>
    </message>
    <message>
        <source>The judgements are not a list of objects in JSON with judge, criterion_a, criterion_b and judgement. Nothing was computed. Correct the text.</source>
        <translation>判断不是由含有 judge、criterion_a、criterion_b 和 judgement 的对象组成的 JSON 列表。未作任何计算。请更正文本。</translation>
    </message>
    <message>
        <source>The kernel range (Worton 1989) is the smallest area that holds the chosen percentage of the volume of normal kernels. The reference bandwidth is the default. Cross-validation often finds no minimum where records lie at one place; the reference bandwidth is then taken, and the note says so. Fewer than 30 records are noted as few.</source>
        <translation>核家域（Worton 1989）是包含正态核体积所选百分比的最小面积。默认使用参考带宽。记录集中于同一位置时，交叉验证往往找不到最小值；此时采用参考带宽，并在备注中说明。记录少于30条时，注明记录偏少。</translation>
    </message>
    <message>
        <source>The lake is no joint area of the programme, but its sites are linked across the border. Under “{together}” leave both of them chosen as “{joint_area}” and press “{joint}”.</source>
        <translation>该湖不是计划的联合区域，但其两个地点跨国界相属。请在“{together}”中将“{joint_area}”保持为这两个地点，然后按“{joint}”。</translation>
    </message>
    <message>
        <source>The language of names and texts in the result; it may differ from that of the interface.</source>
        <translation>结果中名称和文字的语言，可与界面语言不同。</translation>
    </message>
    <message>
        <source>The largest current of all solutions, in amperes.</source>
        <translation>所有求解中的最大电流，以安培计。</translation>
    </message>
    <message>
        <source>The last day of the period.</source>
        <translation>时段的最后一天。</translation>
    </message>
    <message>
        <source>The last day {last} lies before the first day {first}. No history was made. Choose a later last day.</source>
        <translation>结束日期 {last} 早于起始日期 {first}。未建立任何捕获史。请选择更晚的结束日期。</translation>
    </message>
    <message>
        <source>The last record before, or the last record that was independent.</source>
        <translation>前一条记录，或前一条独立记录。</translation>
    </message>
    <message>
        <source>The layer has no units. Nothing was computed. Choose another layer.</source>
        <translation>该图层没有规划单元。未作任何计算。请选择其他图层。</translation>
    </message>
    <message>
        <source>The least number is above the greatest.</source>
        <translation>最小数大于最大数。</translation>
    </message>
    <message>
        <source>The least number, {least}, is above the greatest, {most}. Exchange or correct them.</source>
        <translation>最小数 {least} 大于最大数 {most}。请对调或更正。</translation>
    </message>
    <message>
        <source>The level is derived from an estimate.</source>
        <translation>标准值由估计值推算。</translation>
    </message>
    <message>
        <source>The level of {level} was reached in {reached} of {seasons} seasons. A year without a bar has no count that enters.</source>
        <translation>标准值为 {level}；在 {seasons} 个季节中有 {reached} 个达到。没有条形的年份没有可计入的计数。</translation>
    </message>
    <message>
        <source>The likelihood has no clear maximum: there are too few captures for this model. Nothing was estimated. Choose fewer effects, or more days or sides.</source>
        <translation>似然函数没有明确的最大值：捕获记录对此模型而言过少。未作任何估计。请选择更少的效应，或更多天数或更多侧。</translation>
    </message>
    <message>
        <source>The list of criteria is empty. Nothing was computed. Add a criterion.</source>
        <translation>标准列表为空，未作任何计算。请添加标准。</translation>
    </message>
    <message>
        <source>The locked units alone break a budget or limit. Nothing was computed. Raise it or free units.</source>
        <translation>仅锁定的规划单元就已超出预算或限制。未作任何计算。请提高预算或限制，或解除部分规划单元的锁定。</translation>
    </message>
    <message>
        <source>The locus of the same sample and replicate occurs before; only the first was taken.</source>
        <translation>同一样品、同一次重复的该位点前面已出现过；只取第一次。</translation>
    </message>
    <message>
        <source>The lower AICc fits better; a difference below 2 tells nothing. The numbers above are of the one that was chosen.</source>
        <translation>AICc 较低的拟合更好；差值小于2不说明问题。上方的数字来自所选的探测函数。</translation>
    </message>
    <message>
        <source>The map has a coast and no boundaries. Boundaries are drawn only from the office's own cleared layer.</source>
        <translation>地图有海岸线，没有边界。边界只根据机构自己经审定的图层绘制。</translation>
    </message>
    <message>
        <source>The map shows the key sites whose place is known.</source>
        <translation>地图显示位置已知的关键地点。</translation>
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
        <source>The maps of each solution would be {files} files; at most {most} are written. Nothing was computed. Use fewer cores, or a table of pairs.</source>
        <translation>各次求解的地图将有 {files} 个文件；最多写出 {most} 个。未作任何计算。请减少核心区，或使用对的表。</translation>
    </message>
    <message>
        <source>The mask would have {cells} cells, at most {most}. Nothing was estimated. Choose a larger spacing or a smaller buffer.</source>
        <translation>掩膜将有 {cells} 个单元，最多为 {most} 个。未作任何估计。请选择更大的间距或更小的缓冲区。</translation>
    </message>
    <message>
        <source>The mean distance to the other places of the species is {distance_km} km; by the median deviation the limit is {limit_km} km.</source>
        <translation>到该物种其他位置的平均距离为 {distance_km} 千米；按中位数偏差，限值为 {limit_km} 千米。</translation>
    </message>
    <message>
        <source>The mean distance to the other places of the species is {distance_km} km; the limit is {limit_km} km.</source>
        <translation>到该物种其他位置的平均距离为 {distance_km} 千米；限值为 {limit_km} 千米。</translation>
    </message>
    <message>
        <source>The mean voltage of all solutions, in volts.</source>
        <translation>所有求解的平均电压，以伏特计。</translation>
    </message>
    <message>
        <source>The memory does not hold the whole raster: it is computed in {bands} bands of rows, one after the other.</source>
        <translation>内存容纳不下整个栅格：按行分为 {bands} 个带，依次计算。</translation>
    </message>
    <message>
        <source>The metafile {file} is not complete: {part} is missing or wrong. Nothing was changed. Export the Darwin Core Archive again.</source>
        <translation>元文件 {file} 不完整：{part} 缺失或有误。未作任何更改。请重新导出 Darwin Core 存档。</translation>
    </message>
    <message>
        <source>The method of mismatching alleles holds all distances in memory: samples: {samples}, at most {most}. Nothing was compared. Choose the method “likelihood”.</source>
        <translation>不匹配等位基因的方法要将所有距离存入内存：样品：{samples}，最多 {most}。未作任何比较。请选择“likelihood”方法。</translation>
    </message>
    <message>
        <source>The method “alleles” counts mismatching alleles as allelematch does (Galpern et al. 2012), in whole numbers, within each laboratory. Its groups are kept only where the grades agree.</source>
        <translation>“alleles”方法按 allelematch 的方式（Galpern et al. 2012）在各实验室内统计不匹配的等位基因数，以整数计。只有等级一致时，才保留其分组。</translation>
    </message>
    <message>
        <source>The military demarcation line lies between these two sides; it is not an international border.</source>
        <translation>这两侧之间是军事分界线；它不是国界。</translation>
    </message>
    <message>
        <source>The minimum convex polygon (Mohr 1947) encloses the records whose distance from their mean place is at most the chosen percentile of these distances, as in adehabitatHR (Calenge 2006). It needs 5 records.</source>
        <translation>最小凸多边形（Mohr 1947）包围到平均位置的距离不超过所选百分位数的记录，与 adehabitatHR（Calenge 2006）相同。至少需要5条记录。</translation>
    </message>
    <message>
        <source>The model and the effort</source>
        <translation>模型和努力量</translation>
    </message>
    <message>
        <source>The model is an inhomogeneous Poisson process with linear, quadratic and hinge features and an elastic net, which is Maxent (Renner and Warton 2013); penalties and output are those of maxnet (Phillips et al. 2017). The optimum is found exactly, while maxnet stops near it: suitability differs from maxnet's by less than 0.04 in its tutorial data, by 0.003 on average.</source>
        <translation>模型为采用线性、二次和铰链特征及弹性网的非齐次泊松过程，即 Maxent（Renner and Warton 2013）；惩罚项和输出与 maxnet 相同（Phillips et al. 2017）。最优解精确求得，而 maxnet 停在最优解附近：在 maxnet 的教程数据中，适宜性与其结果相差小于0.04，平均相差0.003。</translation>
    </message>
    <message>
        <source>The model is fitted again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>加入此占比的错误代码后重新拟合模型。留空则使用该物种的值。</translation>
    </message>
    <message>
        <source>The model is that of MacKenzie et al. (2002), by maximum likelihood, with covariates of use and of detection on the logit scale. Intervals of 95 % come from the observed information. A visit that was not made adds nothing.</source>
        <translation>模型为 MacKenzie et al.（2002）的模型，采用最大似然法，利用和探测的协变量均在 logit 尺度上。95%区间由观测信息得出。未开展的调查不增加任何信息。</translation>
    </message>
    <message>
        <source>The model was not found after {steps} steps. Nothing was written. Leave out covariates that tell the same.</source>
        <translation>经过 {steps} 步仍未求得模型。未写出任何内容。请去掉所含信息相同的协变量。</translation>
    </message>
    <message>
        <source>The month does not tell the season at this place; it is taken as not known.</source>
        <translation>在此位置，月份无法说明季节；季节视为未知。</translation>
    </message>
    <message>
        <source>The multistate model (Arnason 1973; Schwarz, Schweigert and Arnason 1993; Brownie et al. 1993): in each occasion an animal is on one side; it survives, changes its side, and is seen with a probability that grows with the effort there. Without effort it cannot be seen, so that not surveyed never reads as not crossed. Intervals are those of the profile likelihood.</source>
        <translation>多状态模型（Arnason 1973；Schwarz, Schweigert 和 Arnason 1993；Brownie et al. 1993）：在每个抽样时段，动物位于一侧；它存活、更换所在侧，见到它的概率随该处努力量增大。没有努力量就无法见到，因此未调查绝不会视为没有跨境移动。区间为轮廓似然区间。</translation>
    </message>
    <message>
        <source>The name of the reference system can mean more than one.</source>
        <translation>参照系的名称可能有不止一种含义。</translation>
    </message>
    <message>
        <source>The name {file} does not end in .xlsx or .ods. Nothing was written. Choose such a name.</source>
        <translation>名称 {file} 不以 .xlsx 或 .ods 结尾。未写出任何内容。请选择这样的名称。</translation>
    </message>
    <message>
        <source>The names, designations and lines on this map express no opinion on the legal status of any country, territory, city or area or of its authorities, or on the delimitation of its frontiers or boundaries.</source>
        <translation>本地图上的名称、称谓和线条不代表对任何国家、领土、城市、地区或其当局的法律地位，或对其边界或界线的划定，表示任何意见。</translation>
    </message>
    <message>
        <source>The nearest of each core</source>
        <translation>与各核心区最近的</translation>
    </message>
    <message>
        <source>The nearest other place of the species is very far away.</source>
        <translation>该物种最近的其他位置也非常遥远。</translation>
    </message>
    <message>
        <source>The nearest other place of the species is {distance_km} km away; the limit is {limit_km} km.</source>
        <translation>该物种最近的其他位置在 {distance_km} 千米之外；限值为 {limit_km} 千米。</translation>
    </message>
    <message>
        <source>The newest edition stands first. An official level would replace a derived one.</source>
        <translation>最新版次排在最前。如有官方标准值，应取代推算的标准值。</translation>
    </message>
    <message>
        <source>The number of the core, counted from 1, that reaches each cell with least cost.</source>
        <translation>以最小成本到达各像元的核心区的编号，从1起算。</translation>
    </message>
    <message>
        <source>The number of the sample occurs before with another content; only the first was taken.</source>
        <translation>该样品编号前面已出现过，但内容不同；只取第一次。</translation>
    </message>
    <message>
        <source>The objective needs a budget. Nothing was computed. Give one, or limits by country.</source>
        <translation>此优化目标需要预算。未作任何计算。请给出预算，或各国的限制。</translation>
    </message>
    <message>
        <source>The observation lies outside the time of its deployment.</source>
        <translation>观察记录在其相机布设时段之外。</translation>
    </message>
    <message>
        <source>The occasions span {days} days, more than {most}: births, deaths and moves make closed estimates wrong. Choose a first and a last day.</source>
        <translation>抽样时段跨 {days} 天，超过 {most} 天：出生、死亡和迁移会使封闭种群估计出错。请选择起始日期和结束日期。</translation>
    </message>
    <message>
        <source>The office has assessed the site in this year already. Change that row.</source>
        <translation>该机构在这一年已评估过该地点。请更改已有的那一行。</translation>
    </message>
    <message>
        <source>The office has no boundary layer that names the sides of its lines: border lengths are along the bundled line, whose place is known to {metres} m.</source>
        <translation>机构没有标明各线两侧的边界图层：国界长度沿内置的线量算，其位置的精度为 {metres} 米。</translation>
    </message>
    <message>
        <source>The office has no boundary layer that names the sides of its lines: the segments have no lines, only kilometres.</source>
        <translation>机构没有标明各线两侧的边界图层：分段没有线，只有千米数。</translation>
    </message>
    <message>
        <source>The office or person to ask about the data; it stands in the package.</source>
        <translation>可就数据咨询的机构或人员；写入数据包。</translation>
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
        <source>The offices, the recommendations and the drawn habitats are an exercise and no facts. The areas and the species are published facts, and each names the row of the reference tables that tells it. What no row tells is left empty or unknown.</source>
        <translation>机构、建议和勾绘的栖息地均为练习内容，不是事实。区域和物种是已发表的事实，并各自列出所依据的参考表行。没有行提供的内容留空或为未知。</translation>
    </message>
    <message>
        <source>The organisation that assesses, not a person. The same name each year.</source>
        <translation>作评估的组织，不是个人。每年使用相同的名称。</translation>
    </message>
    <message>
        <source>The other key sites of birds: what is missing for a verdict</source>
        <translation>其余的鸟类关键地点：判定还缺少什么</translation>
    </message>
    <message>
        <source>The owner of the record is not known.</source>
        <translation>记录的所有者未知。</translation>
    </message>
    <message>
        <source>The owner of the record made it coarse, so it cannot stand among exact records.</source>
        <translation>记录的所有者已降低其精度，因此不能列入精确记录。</translation>
    </message>
    <message>
        <source>The package is generalised: animals only, places as centres of 0.1 degree cells, times as the first and the last second of their month in universal time, names of stations and records replaced. Individuals, pictures and free texts stay behind. The replaced names differ in each package, so that two packages cannot be joined.</source>
        <translation>数据包经模糊处理：只含动物记录，位置为0.1度网格的中心，时间为所在月份按世界时的第一秒和最后一秒，位点和记录的名称均已替换。个体、照片和文字说明均保留在本机构。替换后的名称在每个数据包中各不相同，因此无法将两个数据包关联起来。</translation>
    </message>
    <message>
        <source>The package needs {field}, and the data set does not say it. Nothing was written. Fill in the parameter {field}.</source>
        <translation>数据包需要 {field}，而数据集中没有。未写出任何内容。请填写参数 {field}。</translation>
    </message>
    <message>
        <source>The pair is no JSON object of texts with species_id, agency_a, code_a, agency_b and code_b. Nothing was changed. Correct it.</source>
        <translation>该代码对不是由 species_id、agency_a、code_a、agency_b 和 code_b 的文本组成的 JSON 对象。未作任何更改。请更正。</translation>
    </message>
    <message>
        <source>The parent events lead in a circle, so nothing more was taken from them.</source>
        <translation>上级事件循环引用，因此未再从中读取任何内容。</translation>
    </message>
    <message>
        <source>The parts of a site add up to its score. A criterion without a value adds nothing.</source>
        <translation>一处地点的各部分相加等于其得分。没有值的标准不增加得分。</translation>
    </message>
    <message>
        <source>The passphrase agreed with the recipient signs the package. It is not stored, and it hides nothing: whoever has the file can read it.</source>
        <translation>用与接收方约定的口令为数据包签名。口令不会保存，也不起加密作用：凡持有该文件者都能读取。</translation>
    </message>
    <message>
        <source>The passphrase has fewer than {least} characters, so the signature could be forged. No package was written. Agree on a longer one.</source>
        <translation>口令少于 {least} 个字符，签名可能遭伪造。未写出数据包。请约定更长的口令。</translation>
    </message>
    <message>
        <source>The period ends in {last}, before it begins in {first}. No rate was estimated. Change FIRST or LAST.</source>
        <translation>时期的结束时间 {last} 早于开始时间 {first}。未估计任何比率。请更改 FIRST 或 LAST。</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}. Nothing was written. Exchange the days.</source>
        <translation>时段的结束日期 {last} 早于开始日期 {first}。未写出任何内容。请对调日期。</translation>
    </message>
    <message>
        <source>The period from {first} to {last} has fewer than two occasions of {months} months. No rate was estimated. Choose a longer period or shorter occasions.</source>
        <translation>{first} 至 {last} 的时期内，长 {months} 个月的抽样时段不足两个。未估计任何比率。请选择更长的时期或更短的抽样时段。</translation>
    </message>
    <message>
        <source>The periods begin in no readable years: “{years}”. Nothing was measured. Write years with commas between, such as 2010,2020.</source>
        <translation>时段的起始年份无法读取：“{years}”。未作任何测量。请以半角逗号分隔年份，例如 2010,2020。</translation>
    </message>
    <message>
        <source>The picture that the observation names is not in the package.</source>
        <translation>数据包中没有该观察记录所指的照片。</translation>
    </message>
    <message>
        <source>The pieces of field {field} do not fit. Nothing was computed. Give pairs of increasing value and score from 0 to 1, with normalisation threshold only.</source>
        <translation>字段 {field} 的 pieces 不合要求，未作任何计算。请给出数值递增、得分为0～1的数值与得分对，且仅用于 normalisation 为 threshold 时。</translation>
    </message>
    <message>
        <source>The place is not the centre of a cell of the stated size.</source>
        <translation>该位置不是所注大小网格的中心。</translation>
    </message>
    <message>
        <source>The place of the animal was computed from distance and bearing; that of the observer is kept.</source>
        <translation>动物的位置由距离和方位角计算；观察者的位置仍予保留。</translation>
    </message>
    <message>
        <source>The point is good to {km} km only.</source>
        <translation>点位只精确到 {km} 千米。</translation>
    </message>
    <message>
        <source>The point is nearer to the border than both uncertainties, and no side is declared.</source>
        <translation>点到国界的距离小于点和国界两者的不确定性，且未声明国界一侧。</translation>
    </message>
    <message>
        <source>The point lies at a zoo or another institution, so the animal may be a captive one.</source>
        <translation>点位于动物园或其他机构，因此可能是圈养动物。</translation>
    </message>
    <message>
        <source>The point lies at the secretariat of GBIF.</source>
        <translation>点位于 GBIF 秘书处。</translation>
    </message>
    <message>
        <source>The point lies beyond the border of the declared side.</source>
        <translation>点越过国界，不在声明的一侧。</translation>
    </message>
    <message>
        <source>The point lies far from the others of its species by the median deviation.</source>
        <translation>按中位数偏差，点远离该物种的其他点。</translation>
    </message>
    <message>
        <source>The point lies far from the others of its species.</source>
        <translation>点远离该物种的其他点。</translation>
    </message>
    <message>
        <source>The point lies in a town of the layer that was given.</source>
        <translation>点位于所给图层的城镇内。</translation>
    </message>
    <message>
        <source>The point lies in a town.</source>
        <translation>点位于城镇内。</translation>
    </message>
    <message>
        <source>The point lies in another country than the one stated.</source>
        <translation>点所在的国家与注明的不同。</translation>
    </message>
    <message>
        <source>The point lies in the sea, {distance_m} m from land; the limit is {limit_m} m.</source>
        <translation>点位于海中，距陆地 {distance_m} 米；限值为 {limit_m} 米。</translation>
    </message>
    <message>
        <source>The point lies in the sea.</source>
        <translation>点位于海中。</translation>
    </message>
    <message>
        <source>The point lies near a capital.</source>
        <translation>点靠近首都。</translation>
    </message>
    <message>
        <source>The point lies outside the range of the species.</source>
        <translation>点位于该物种的分布区之外。</translation>
    </message>
    <message>
        <source>The point lies where data bases are known to pile up records.</source>
        <translation>点位于已知的数据库记录堆积处。</translation>
    </message>
    <message>
        <source>The point lies where gazetteers put a country, province, county or park.</source>
        <translation>点位于地名录用来代表国家、省、县或公园的位置。</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m beyond the border of the declared side; its uncertainty is {uncertainty_m} m.</source>
        <translation>点越过国界，距声明的一侧 {distance_m} 米；其不确定性为 {uncertainty_m} 米。</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from an artificial hotspot ({place}); the limit is {limit_m} m.</source>
        <translation>点距人为热点（{place}）{distance_m} 米；限值为 {limit_m} 米。</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from an institution ({place}); the limit is {limit_m} m.</source>
        <translation>点距机构（{place}）{distance_m} 米；限值为 {limit_m} 米。</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from the capital ({place}); the limit is {limit_m} m.</source>
        <translation>点距首都（{place}）{distance_m} 米；限值为 {limit_m} 米。</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from the {place}; the limit is {limit_m} m.</source>
        <translation>点距 {place} {distance_m} 米；限值为 {limit_m} 米。</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from where gazetteers put an area ({place}); the limit is {limit_m} m.</source>
        <translation>点距地名录中代表区域的位置（{place}）{distance_m} 米；限值为 {limit_m} 米。</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m outside the range of the species; the limit is {limit_m} m.</source>
        <translation>点在该物种分布区之外 {distance_m} 米；限值为 {limit_m} 米。</translation>
    </message>
    <message>
        <source>The policy file {file} has no column {column}. Nothing was shared. Start from sharing_defaults.csv, which has all columns.</source>
        <translation>政策文件 {file} 没有列 {column}，未共享任何内容。请以含有全部列的 sharing_defaults.csv 为基础编写。</translation>
    </message>
    <message>
        <source>The policy file {file} has no rows, so it permits nothing. Nothing was shared. Add a row for each species and record type that may leave.</source>
        <translation>政策文件 {file} 没有任何行，因此不允许提供任何内容。未共享任何内容。请为每个可提供的物种和记录类型添加一行。</translation>
    </message>
    <message>
        <source>The policy has no permission for this species, kind of record and recipient.</source>
        <translation>政策中没有对该物种、记录类型和接收方的许可。</translation>
    </message>
    <message>
        <source>The polygons with country, dPC and its parts, dIIC and betweenness, all in percent.</source>
        <translation>多边形，附国家、dPC 及其各部分、dIIC 和介数，均为百分比。</translation>
    </message>
    <message>
        <source>The population or its level is known with low confidence; a person must confirm it.</source>
        <translation>种群或其标准值的可信度低，须由人工确认。</translation>
    </message>
    <message>
        <source>The probability at the distance is {probability}, the least probability {least}. Nothing was computed. The first must lie between 0 and 1, the second below the first.</source>
        <translation>此距离的概率为 {probability}，最小概率为 {least}。未作任何计算。前者须在0与1之间，后者须小于前者。</translation>
    </message>
    <message>
        <source>The probability falls with distance as p = exp(-k d), with the given probability at the given distance. PC and the equivalent connected area take the most probable path over any patches (Saura and Pascual-Hortal 2007), IIC the number of links no longer than the distance (Pascual-Hortal and Saura 2006). Pairs without a path add nothing.</source>
        <translation>概率随距离按 p = exp(-k d) 下降，在给定距离处为给定概率。PC 和等效连通面积取经任意斑块的最可能路径（Saura and Pascual-Hortal 2007），IIC 取不长于该距离的连接数（Pascual-Hortal and Saura 2006）。没有路径的对不增加任何值。</translation>
    </message>
    <message>
        <source>The profile of more than 2,000 samples is that of 2,000 drawn from them.</source>
        <translation>样品超过2,000份时，曲线由从中随机抽取的2,000份样品得出。</translation>
    </message>
    <message>
        <source>The project has no layer of corridors yet. Find some on the page “Find”.</source>
        <translation>工程中还没有生态廊道图层。请在“查找”页查找。</translation>
    </message>
    <message>
        <source>The project has no raster of corridors, resistance or current yet that this plugin computed.</source>
        <translation>工程中还没有由本插件计算的生态廊道、阻力或电流栅格。</translation>
    </message>
    <message>
        <source>The project has no scored units. Press “Score priorities”.</source>
        <translation>工程中没有已评分的评价单位。请按“计算优先得分”。</translation>
    </message>
    <message>
        <source>The public file holds the same records as the release gate lets them pass: centres of cells of 0.1 degree, months, pseudonyms of stations and records, no free texts. A table without a rule stays behind.</source>
        <translation>公开文件含有同样的记录，但只采用对外提供检查允许的形式：0.1度网格的中心、月份、位点和记录的化名，不含文字说明。没有规则的表不写入公开文件。</translation>
    </message>
    <message>
        <source>The radius is {cells} cells, and raster {layer} has {rows} rows and {columns} columns. Nothing was computed. Give a radius of 1 cell at least that is not longer than the raster.</source>
        <translation>半径为 {cells} 个像元，而栅格 {layer} 有 {rows} 行 {columns} 列。未作任何计算。请给出至少1个像元且不超过栅格长度的半径。</translation>
    </message>
    <message>
        <source>The radius of restoration is {radius} m, and a cell is {size} m wide. Nothing was computed. Give the width of a cell or more.</source>
        <translation>恢复半径为 {radius} m，而像元宽 {size} m。未作任何计算。请给出不小于像元宽度的值。</translation>
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
        <source>The ranking knows no costs, no borders and no targets, and is as good as the rasters. Ranks of two landscapes cannot be compared.</source>
        <translation>排序不考虑成本、国界和目标量，其可靠程度取决于栅格。两个景观的排名不可比较。</translation>
    </message>
    <message>
        <source>The raster has no value above 0. Nothing was computed. Choose the raster of current.</source>
        <translation>栅格中没有大于0的值。未作任何计算。请选择电流栅格。</translation>
    </message>
    <message>
        <source>The reasons are on the page “Flags”.</source>
        <translation>原因见“标记”页。</translation>
    </message>
    <message>
        <source>The recipient “public” gets numbers by cell and year alone, as a table and as a map layer. A member is named by its code, such as RUS. Any other recipient needs rows of its own in the policy file.</source>
        <translation>接收方“public”只得到按网格和年份统计的数量，形式为表格和地图图层。成员国用其代码表示，例如 RUS。其他接收方须在政策文件中有自己的行。</translation>
    </message>
    <message>
        <source>The recommendation contradicts itself.</source>
        <translation>该建议自相矛盾。</translation>
    </message>
    <message>
        <source>The record before it in the file is {hours} h later.</source>
        <translation>文件中它前面的一条记录反而晚 {hours} 小时。</translation>
    </message>
    <message>
        <source>The record belongs to another country; records of others are not passed on.</source>
        <translation>该记录属于另一国家；他国的记录不予转交。</translation>
    </message>
    <message>
        <source>The record differs from the import before.</source>
        <translation>该记录与上次导入的不同。</translation>
    </message>
    <message>
        <source>The record does not come from a camera.</source>
        <translation>该记录不是来自相机。</translation>
    </message>
    <message>
        <source>The record does not say which of several cameras of the station; the first was taken.</source>
        <translation>该记录未说明是该位点几台相机中的哪一台；已取第一台。</translation>
    </message>
    <message>
        <source>The record equals an earlier one of its data set.</source>
        <translation>该记录与同一数据集中较早的一条相同。</translation>
    </message>
    <message>
        <source>The record equals record {duplicate_of} of the same data set.</source>
        <translation>该记录与同一数据集中的记录 {duplicate_of} 相同。</translation>
    </message>
    <message>
        <source>The record has a date without a time of day.</source>
        <translation>该记录只有日期，没有时刻。</translation>
    </message>
    <message>
        <source>The record has no point, or none on Earth.</source>
        <translation>该记录没有点，或其点不在地球上。</translation>
    </message>
    <message>
        <source>The record has no species, so its sensitivity is unknown.</source>
        <translation>该记录没有物种，因此敏感程度未知。</translation>
    </message>
    <message>
        <source>The record is no longer in the source.</source>
        <translation>来源中已没有该记录。</translation>
    </message>
    <message>
        <source>The record is of a place outside the six countries.</source>
        <translation>该记录的地点在六国之外。</translation>
    </message>
    <message>
        <source>The record is of no flagship species.</source>
        <translation>该记录不属于任何旗舰物种。</translation>
    </message>
    <message>
        <source>The record lies in a gap of the effort of its deployment.</source>
        <translation>该记录处于其相机布设的调查努力量间断期。</translation>
    </message>
    <message>
        <source>The record lies in a gap of the effort of its deployment. Days of the gap: {gap_days}.</source>
        <translation>该记录处于其相机布设的调查努力量间断期。间断天数：{gap_days}。</translation>
    </message>
    <message>
        <source>The record lies outside the days of the histories.</source>
        <translation>该记录在捕获史的日期之外。</translation>
    </message>
    <message>
        <source>The record lies outside the time of its deployment. Days: {days}.</source>
        <translation>该记录在其相机布设时段之外。天数：{days}。</translation>
    </message>
    <message>
        <source>The record names neither a deployment nor a location.</source>
        <translation>该记录既未指明相机布设，也未指明地点。</translation>
    </message>
    <message>
        <source>The record names no individual.</source>
        <translation>该记录未指明个体。</translation>
    </message>
    <message>
        <source>The record number occurs before in the same file.</source>
        <translation>该记录编号在同一文件前面已出现过。</translation>
    </message>
    <message>
        <source>The record says that a species was not seen.</source>
        <translation>该记录表示未见到某一物种。</translation>
    </message>
    <message>
        <source>The record says that the species was not there.</source>
        <translation>该记录表示该物种不在此处。</translation>
    </message>
    <message>
        <source>The record shows no animal that was told to species.</source>
        <translation>该记录没有能鉴定到种的动物。</translation>
    </message>
    <message>
        <source>The record shows no animal.</source>
        <translation>该记录没有动物。</translation>
    </message>
    <message>
        <source>The record shows only the flank that is not used.</source>
        <translation>该记录只显示未使用的一侧体侧。</translation>
    </message>
    <message>
        <source>The record states country {stated}; the point lies in {computed}.</source>
        <translation>该记录注明的国家为 {stated}；点位于 {computed}。</translation>
    </message>
    <message>
        <source>The record tells the same as another one.</source>
        <translation>该记录与另一条内容相同。</translation>
    </message>
    <message>
        <source>The records lie too far apart for kernels of this bandwidth.</source>
        <translation>各记录相距过远，不适合此带宽的核。</translation>
    </message>
    <message>
        <source>The records of the sides {sides} do not tell survival, change of side and detection apart. No rate was estimated. Choose a longer period or longer occasions, or give SURVIVAL.</source>
        <translation>{sides} 的记录无法区分存活、更换所在侧和探测。未估计任何比率。请选择更长的时期或更长的抽样时段，或填写 SURVIVAL。</translation>
    </message>
    <message>
        <source>The records of {file} do not add up: {records_in} read, {kept} kept, {rejected} rejected. Nothing was changed. Report this as an error of the plugin.</source>
        <translation>{file} 的记录数不平衡：读入 {records_in}，保留 {kept}，剔除 {rejected}。未作任何更改。请将此作为插件错误报告。</translation>
    </message>
    <message>
        <source>The records shared and withheld ({accounted}) are not the records in the database ({records_in}). No package was written. Report this fault with the version of the plugin.</source>
        <translation>已共享和不予提供的记录（{accounted}）与数据库中的记录（{records_in}）不相等。未写出数据包。请报告此错误，并注明插件版本。</translation>
    </message>
    <message>
        <source>The records stay the property of their owner. They may not be passed on, and their places may not be refined.</source>
        <translation>记录仍归其所有者所有。不得转交他人，也不得推定其更精确的位置。</translation>
    </message>
    <message>
        <source>The records that cannot be used, each with its reason.</source>
        <translation>无法使用的记录，每条附原因。</translation>
    </message>
    <message>
        <source>The records that remain lie on one line and enclose no area.</source>
        <translation>余下的记录位于一条直线上，未围成面积。</translation>
    </message>
    <message>
        <source>The reference system of the coordinates is not known.</source>
        <translation>坐标的参照系未知。</translation>
    </message>
    <message>
        <source>The reference system {system} can mean more than one: {known}. Nothing was changed. Ask the custodian which one it is, and give its EPSG code.</source>
        <translation>参照系 {system} 可能有不止一种含义：{known}。未作任何更改。请向数据保管方询问是哪一种，并填写其 EPSG 代码。</translation>
    </message>
    <message>
        <source>The reference system {system} is a local one whose parameters are not public, so that its coordinates cannot be placed. Nothing was changed. Ask the custodian for coordinates in WGS 84 or GSK-2011.</source>
        <translation>参照系 {system} 是参数未公开的地方参照系，因此无法确定其坐标的位置。未作任何更改。请向数据保管方索取 WGS 84 或 GSK-2011 坐标。</translation>
    </message>
    <message>
        <source>The reference system {system} is not known, so that its coordinates cannot be placed. Nothing was changed. Give its EPSG code, for example EPSG:4326 for WGS 84.</source>
        <translation>参照系 {system} 未知，因此无法确定其坐标的位置。未作任何更改。请填写其 EPSG 代码，例如 WGS 84 为 EPSG:4326。</translation>
    </message>
    <message>
        <source>The region in layer {layer} has no area. Nothing was computed. Choose a layer with polygons.</source>
        <translation>图层 {layer} 中的区域没有面积。未作任何计算。请选择含多边形的图层。</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>本次对外提供</translation>
    </message>
    <message>
        <source>The report and the table MODELS hold both detection functions against each other by AICc (Hurvich and Tsai 1989), on the same captures and mask, with the number of animals caught as sample size.</source>
        <translation>报告和 MODELS 表按 AICc（Hurvich and Tsai 1989）比较两种探测函数，所用捕获记录和掩膜相同，以捕获的动物数为样本量。</translation>
    </message>
    <message>
        <source>The report is made from the database alone, in any of seven languages, as one HTML file that needs no network and as a PDF. Each figure leads back to its rows. Crossings and the joint minimum are those of the latest runs of their algorithms.</source>
        <translation>报告只依据数据库编写，可用七种语言中的任意一种，输出为无需联网的单个 HTML 文件和 PDF。每个数值都可追溯到所在的行。跨境移动和联合最小值来自相应算法的最近一次运行。</translation>
    </message>
    <message>
        <source>The result of “Change of habitats”.</source>
        <translation>“栖息地变化”的结果。</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation>该行的单元格数与表头不一致。</translation>
    </message>
    <message>
        <source>The row has {held} ha, the boundary {drawn} ha: one of them is of another area.</source>
        <translation>该行为 {held} 公顷，边界为 {drawn} 公顷：其中之一属于另一区域。</translation>
    </message>
    <message>
        <source>The row was left blank, so the stored assessment of the site stayed as it was.</source>
        <translation>该行留空，因此该地点已保存的评估保持不变。</translation>
    </message>
    <message>
        <source>The rows of raster {file} do not run from west to east and from north to south. Nothing was computed. Warp it to a projected coordinate system first.</source>
        <translation>栅格 {file} 的行不是自西向东、自北向南排列。未作任何计算。请先将其重投影到投影坐标系。</translation>
    </message>
    <message>
        <source>The rows with a mapped place.</source>
        <translation>有制图位置的行。</translation>
    </message>
    <message>
        <source>The rule range_size takes all of a range up to 1,000 km², a tenth from 250,000 km² on, and between them falls with the logarithm of the size (Rodrigues et al. 2004); for it amounts are in hectares.</source>
        <translation>range_size 规则：分布区不超过1,000平方千米的取全部，从250,000平方千米起取十分之一，两者之间随分布区大小的对数下降（Rodrigues et al. 2004）；采用此规则时，数量以公顷计。</translation>
    </message>
    <message>
        <source>The rules are those of Circuitscape (McRae et al. 2008, doi 10.1890/07-1861.1; Hall et al. 2021, doi 10.3390/land10030301). pairwise sends 1 ampere between each pair; one_to_all sends 1 ampere from each core to all others; all_to_one sends 1 ampere from all others to each core; advanced takes sources in amperes and grounds in ohm. The cells of a core are one node: in pairwise mode for its own pair only, in one_to_all and all_to_one always. In advanced mode the cells of a polygon share its value equally.</source>
        <translation>规则与 Circuitscape 相同（McRae et al. 2008, doi 10.1890/07-1861.1; Hall et al. 2021, doi 10.3390/land10030301）。pairwise 在每对之间输送1安培；one_to_all 从每个核心区向所有其他核心区输送1安培；all_to_one 从所有其他核心区向每个核心区输送1安培；advanced 采用以安培计的电流源和以欧姆计的接地点。核心区的像元为同一节点：在 pairwise 模式下仅对其自身的对如此，在 one_to_all 和 all_to_one 模式下始终如此。在 advanced 模式下，多边形的各像元平均分配其值。</translation>
    </message>
    <message>
        <source>The rules are those of Omniscape (McRae et al. 2016; Landau et al. 2021, doi 10.21105/joss.02829): 8 neighbours, the mean conductance of two cells, one window for each block with sources, as much current as the block has sources, and a correction of the pattern that blocks leave. One rule differs: the sources of the block itself are taken out where the block lies. Omniscape takes them out at a fixed place, the wrong one in windows that the upper or left edge cuts; there results differ, by up to a quarter in a test of 30 by 30 cells.</source>
        <translation>规则与 Omniscape 相同（McRae et al. 2016; Landau et al. 2021, doi 10.21105/joss.02829）：8个相邻像元，取两个像元的平均电导，每个有电流源的块一个窗口，电流等于块内的电流源之和，并校正由块造成的图案。有一条规则不同：块自身的电流源在块所在之处去除。Omniscape 则在固定位置去除，对于被上边缘或左边缘切割的窗口，该位置是错误的；那里的结果有差异，在30×30像元的测试中相差可达四分之一。</translation>
    </message>
    <message>
        <source>The run goes on where it was interrupted: {done} of {windows} windows were finished.</source>
        <translation>运行从中断处继续：{windows} 个窗口中已完成 {done} 个。</translation>
    </message>
    <message>
        <source>The same by the integral index</source>
        <translation>同上，按整体连通性指数</translation>
    </message>
    <message>
        <source>The same code is the same animal</source>
        <translation>相同代码代表同一只动物</translation>
    </message>
    <message>
        <source>The same code is the same animal in all data sets, as the offices have agreed.</source>
        <translation>按机构间的约定，相同代码在所有数据集中代表同一只动物。</translation>
    </message>
    <message>
        <source>The same codes in both maps.</source>
        <translation>两份地图采用相同的代码。</translation>
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
        <source>The same locations in another data set are apart by the shift of a datum or online map.</source>
        <translation>另一数据集中的相同地点与此相差一个基准面或在线地图的偏移。</translation>
    </message>
    <message>
        <source>The same picture stands in another deployment too.</source>
        <translation>同一张照片也出现在另一相机布设中。</translation>
    </message>
    <message>
        <source>The same run goes on there after an interruption. By default the folder of the cumulative current.</source>
        <translation>同一次运行中断后可在此处继续。默认为累积电流所在的文件夹。</translation>
    </message>
    <message>
        <source>The same seed draws the same background.</source>
        <translation>相同的种子抽取相同的背景点。</translation>
    </message>
    <message>
        <source>The same seed draws the same wrong identities.</source>
        <translation>相同的种子抽取相同的错误个体识别。</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals and P values.</source>
        <translation>相同的种子得到相同的区间和 P 值。</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>相同的种子得到相同的结果。</translation>
    </message>
    <message>
        <source>The same seed gives the same standard errors.</source>
        <translation>相同的种子得到相同的标准误。</translation>
    </message>
    <message>
        <source>The same targets at less cost, or within the same budget less shortfall.</source>
        <translation>以更低成本达到相同的目标量，或在相同预算内使不足量更小。</translation>
    </message>
    <message>
        <source>The same with a resistance of 1 everywhere.</source>
        <translation>各处阻力均为1时的同一计算。</translation>
    </message>
    <message>
        <source>The same with wrong identities added</source>
        <translation>加入错误个体识别后的结果</translation>
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
        <source>The season year was not chosen.</source>
        <translation>未选择该季节年份。</translation>
    </message>
    <message>
        <source>The seasons with complete counts are too few for a firm verdict.</source>
        <translation>计数完整的季节太少，无法得出确定的判定结果。</translation>
    </message>
    <message>
        <source>The sex marker “{marker}” is not told as locus, X and Y. Nothing was compared. Write the locus and the sizes of its two products, such as AMEL:214/194.</source>
        <translation>性别标记“{marker}”未写成位点、X 和 Y 的形式。未作任何比较。请写出位点及其两种产物的片段大小，例如 AMEL:214/194。</translation>
    </message>
    <message>
        <source>The share of each feature that is to be protected.</source>
        <translation>各保护要素应受保护的占比。</translation>
    </message>
    <message>
        <source>The share of each range in each country; unknown where no side can be told.</source>
        <translation>每个家域在各国的占比；无法判断哪一侧时为未知。</translation>
    </message>
    <message>
        <source>The shared package {file} has no readable list of checksums, so nobody can tell whether it is whole. Nothing was taken in. Ask the sender for the package again.</source>
        <translation>共享数据包 {file} 没有可读取的校验和清单，无法判断是否完整。未读入任何内容。请向发送方重新索取数据包。</translation>
    </message>
    <message>
        <source>The shared package {file} has no signature, though a passphrase was given. Nothing was taken in. Ask the sender for a signed package.</source>
        <translation>已填写口令，但共享数据包 {file} 没有签名。未读入任何内容。请向发送方索取已签名的数据包。</translation>
    </message>
    <message>
        <source>The shared package {file} holds numbers by cell for the public and no records. Nothing was taken in. Ask the office for a package of records.</source>
        <translation>共享数据包 {file} 只含面向公众的按网格统计的数量，没有记录。未读入任何内容。请向该机构索取记录数据包。</translation>
    </message>
    <message>
        <source>The sheet is none of the form and was not read.</source>
        <translation>该工作表不属于评估表，未读取。</translation>
    </message>
    <message>
        <source>The sheet lacks this column, so what is stored in it stayed as it was.</source>
        <translation>工作表缺少该列，因此该列中已保存的内容保持不变。</translation>
    </message>
    <message>
        <source>The shift of an online map was not undone, because such maps do not shift positions there; the uncertainty was enlarged.</source>
        <translation>在线地图的偏移未撤销，因为此类地图在该处不偏移位置；不确定性已放大。</translation>
    </message>
    <message>
        <source>The shift of the datum at this place is not well known, so the uncertainty was enlarged.</source>
        <translation>该处的基准面偏移尚无可靠数值，因此不确定性已放大。</translation>
    </message>
    <message>
        <source>The side of the body that was compared.</source>
        <translation>所比较的体侧。</translation>
    </message>
    <message>
        <source>The side of the border is not known.</source>
        <translation>国界哪一侧未知。</translation>
    </message>
    <message>
        <source>The signature of the shared package {file} does not fit the passphrase. Nothing was taken in. Check the passphrase; where it is right, the package is not the sender's.</source>
        <translation>共享数据包 {file} 的签名与口令不符。未读入任何内容。请检查口令；如果口令无误，则该数据包并非出自发送方。</translation>
    </message>
    <message>
        <source>The site and year have no usable row in the sheet of sites.</source>
        <translation>地点工作表中没有该地点和年份的可用行。</translation>
    </message>
    <message>
        <source>The site is in another country than the office. Check both.</source>
        <translation>该地点与机构不在同一国家。请检查两者。</translation>
    </message>
    <message>
        <source>The site is not in the list of sites.</source>
        <translation>该地点不在地点列表中。</translation>
    </message>
    <message>
        <source>The site lies on no single side of the area.</source>
        <translation>该地点不只位于区域的一侧。</translation>
    </message>
    <message>
        <source>The site was not assessed.</source>
        <translation>该地点未经评估。</translation>
    </message>
    <message>
        <source>The site was not held against the criteria.</source>
        <translation>该地点未与标准对照。</translation>
    </message>
    <message>
        <source>The smallest count is larger than the largest.</source>
        <translation>最小计数大于最大计数。</translation>
    </message>
    <message>
        <source>The source names an online map that shifts its positions; nothing was moved and the uncertainty was enlarged.</source>
        <translation>来源注明所用在线地图会偏移位置；未移动任何位置，不确定性已放大。</translation>
    </message>
    <message>
        <source>The source says that the camera failed; since when is not known, so the effort may be too long.</source>
        <translation>来源说明相机曾发生故障，但起始时间未知，因此调查努力量可能偏大。</translation>
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
        <source>The spacing of the mask is too wide; 0.6 of sigma are {most} m.</source>
        <translation>掩膜的间距过大；sigma 的0.6倍为 {most} m。</translation>
    </message>
    <message>
        <source>The species is not known.</source>
        <translation>物种未知。</translation>
    </message>
    <message>
        <source>The species is not listed at the site. Check both.</source>
        <translation>该地点未列有该物种。请检查两者。</translation>
    </message>
    <message>
        <source>The species of the sample is not known.</source>
        <translation>该样品的物种未知。</translation>
    </message>
    <message>
        <source>The species or country was not chosen.</source>
        <translation>未选择该物种或国家。</translation>
    </message>
    <message>
        <source>The species or the date was not asked for.</source>
        <translation>该物种或日期不在所要求的范围内。</translation>
    </message>
    <message>
        <source>The species was not chosen, or the area is not for it.</source>
        <translation>未选择该物种，或该区域不涉及该物种。</translation>
    </message>
    <message>
        <source>The species was present and not counted.</source>
        <translation>有该物种，但未计数。</translation>
    </message>
    <message>
        <source>The specimen is a fossil or lives in captivity.</source>
        <translation>该标本是化石，或为圈养动物。</translation>
    </message>
    <message>
        <source>The start is later than the end.</source>
        <translation>开始时间晚于结束时间。</translation>
    </message>
    <message>
        <source>The station is no camera or hair trap on a known and chosen side.</source>
        <translation>该位点不是位于已知且所选一侧的相机或毛发陷阱。</translation>
    </message>
    <message>
        <source>The station is not one of the office, or its side of the border is not known.</source>
        <translation>该位点不属于本机构，或其位于国界哪一侧未知。</translation>
    </message>
    <message>
        <source>The step of {distance_km} km in {hours} h needs at least {speed_km_day} km a day; the limit for the species is {limit_km_day}. The identity, a clock or the datum is wrong.</source>
        <translation>{hours} 小时移动 {distance_km} 千米，每天至少需 {speed_km_day} 千米；该物种的限值为 {limit_km_day}。个体识别、时钟或基准面有误。</translation>
    </message>
    <message>
        <source>The step to or from the record is faster than the species can: identity, clock or datum is wrong.</source>
        <translation>到达或离开该记录的移动速度超过该物种所能：个体识别、时钟或基准面有误。</translation>
    </message>
    <message>
        <source>The study area has no polygon. Nothing was computed. Choose a layer with polygons.</source>
        <translation>研究区没有多边形。未作任何计算。请选择含多边形的图层。</translation>
    </message>
    <message>
        <source>The sum of the currents of all solutions, in amperes.</source>
        <translation>所有求解的电流之和，以安培计。</translation>
    </message>
    <message>
        <source>The sum of the currents of all windows, in amperes.</source>
        <translation>所有窗口的电流之和，以安培计。</translation>
    </message>
    <message>
        <source>The sum of the probability of identity over the pairs compared, each over the loci that it shares. The weakest match is taken as if all pairs shared its loci alone.</source>
        <translation>所比较样品对的基因型相同概率之和，每对按其共有位点计算。最弱匹配按所有样品对仅共有其位点计算。</translation>
    </message>
    <message>
        <source>The table of resistances has no class of raster {layer}. Nothing was computed. Give a table with the classes of its legend.</source>
        <translation>阻力表中没有栅格 {layer} 的任何类别。未作任何计算。请给出含其图例类别的表。</translation>
    </message>
    <message>
        <source>The table of what is not yet shared has all six countries with each species of their range and each year of the database: effort and records, effort alone, records alone, or nothing. Nothing shared never means that nobody surveyed.</source>
        <translation>尚未共享情况表列出全部六国、各国分布区内的每个物种和数据库中的每个年份：有调查努力量和记录、只有调查努力量、只有记录或都没有。没有共享绝不表示没有调查。</translation>
    </message>
    <message>
        <source>The table “{missing}” tells of each item why it is missing and what mends it.</source>
        <translation>表“{missing}”逐项说明缺少的原因和补救办法。</translation>
    </message>
    <message>
        <source>The tables hold the indices, the importance of each patch, the connected sum by country, and links with the best new cross-border link. In the sum each pair of patches adds the product of both weights and of the probability that animals get from one to the other.</source>
        <translation>各表包含指数、各斑块的重要性、各国的连通总和，以及连接和最佳新增跨境连接。在总和中，每对斑块计入两者权重与动物从一个斑块到达另一个斑块的概率之积。</translation>
    </message>
    <message>
        <source>The tables of resistance that come with the plugin are illustrative: edit before use. They are opinions (Zeller et al. 2012). Compare results under greatest resistances of 10, 100 and 1000 before anything is decided. A cell without data in one raster has none in the result and acts as a barrier.</source>
        <translation>随插件提供的阻力表为示例：使用前请编辑。它们只是意见（Zeller et al. 2012）。作出任何决定之前，请比较最大阻力为10、100和1000时的结果。在某一栅格中没有数据的像元，在结果中也没有数据，并作为屏障。</translation>
    </message>
    <message>
        <source>The target of {feature} is {target}, and the units that may be selected hold {there} (such features besides: {others}). Nothing was computed. Lower the target or free units.</source>
        <translation>{feature} 的目标量为 {target}，而可选的规划单元共含 {there}（另有此类保护要素：{others}）。未作任何计算。请降低目标量，或解除部分规划单元的锁定。</translation>
    </message>
    <message>
        <source>The tests of CoordinateCleaner (Zizka et al. 2019) are among them. The tests for towns, ranges and artificial hotspots need a layer or a list of the office; without it they are named as not asked.</source>
        <translation>其中包括 CoordinateCleaner（Zizka et al. 2019）的检验。城镇、分布区和人为热点的检验需要机构提供图层或清单；没有时注明为未检验。</translation>
    </message>
    <message>
        <source>The tests of “Check detections” at their default levels.</source>
        <translation>按默认级别执行“检验探测记录”的各项检验。</translation>
    </message>
    <message>
        <source>The text of file {file} may be written in {first} or in {second}; its words do not tell which. Nothing was changed. Save the file as CSV in UTF-8, or choose the encoding.</source>
        <translation>文件 {file} 的文本可能采用 {first} 或 {second} 编码，从文字无法判断。未作任何更改。请将文件另存为 UTF-8 编码的 CSV，或选择编码。</translation>
    </message>
    <message>
        <source>The text {value} in the parameter {field} says nothing. Nothing was written. Write what readers of the package need.</source>
        <translation>参数 {field} 中的文本 {value} 没有实际内容。未写出任何内容。请写明数据包读者需要了解的内容。</translation>
    </message>
    <message>
        <source>The time cannot be placed, because its time zone is not known.</source>
        <translation>时区未知，因此无法确定该时间。</translation>
    </message>
    <message>
        <source>The time ended first: something better may exist.</source>
        <translation>时间先用完：可能存在更好的结果。</translation>
    </message>
    <message>
        <source>The time is known to the month only, or the place was made coarse.</source>
        <translation>时间只精确到月，或位置已降低精度。</translation>
    </message>
    <message>
        <source>The time is known to the year only.</source>
        <translation>时间只知道年份。</translation>
    </message>
    <message>
        <source>The time is not known to a day.</source>
        <translation>时间未精确到日。</translation>
    </message>
    <message>
        <source>The time is not known.</source>
        <translation>时间未知。</translation>
    </message>
    <message>
        <source>The time stands as text in the comment and was taken as local time.</source>
        <translation>时间以文字写在备注中，已按当地时间采用。</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known. Nothing was changed. Write it as the time zone database does, for example Asia/Vladivostok, or leave it empty.</source>
        <translation>时区未知：{zone}。未作任何更改。请按时区数据库的写法填写，例如 Asia/Vladivostok，或者留空。</translation>
    </message>
    <message>
        <source>The uncertainty is a number that gazetteers write where nobody knows it.</source>
        <translation>该不确定性是地名录在数值未知时填写的数字。</translation>
    </message>
    <message>
        <source>The units by the share of the draws in which they are among the best.</source>
        <translation>按位列最优者的抽样所占比例显示的评价单位。</translation>
    </message>
    <message>
        <source>The units have no field for these criteria, whose weights were left out: {criteria}.</source>
        <translation>评价单位没有这些标准的字段，其权重未纳入：{criteria}。</translation>
    </message>
    <message>
        <source>The units lie in fewer than two countries ({country}). Nothing was computed. Choose units of several countries.</source>
        <translation>规划单元所在国家不足两个（{country}）。未作任何计算。请选择位于多个国家的规划单元。</translation>
    </message>
    <message>
        <source>The units with score, rank, rank range and the part that each criterion has in the score.</source>
        <translation>各评价单位及其得分、排名、排名范围，以及各项标准在得分中所占的部分。</translation>
    </message>
    <message>
        <source>The values are those of a belt of the Republic of Korea.</source>
        <translation>数值属于大韩民国的投影分带。</translation>
    </message>
    <message>
        <source>The values are those of a plane rectangular zone of Japan; which zone is not written in them.</source>
        <translation>数值属于日本的平面直角坐标系，但其中未注明是第几系。</translation>
    </message>
    <message>
        <source>The values are those of a zone of a transverse Mercator projection; which zone is not written in them.</source>
        <translation>数值属于横轴墨卡托投影的某一分带，但其中未注明带号。</translation>
    </message>
    <message>
        <source>The values are those of an online map (Web Mercator).</source>
        <translation>数值属于在线地图（Web 墨卡托）。</translation>
    </message>
    <message>
        <source>The values are those of the unified system of the Republic of Korea.</source>
        <translation>数值属于大韩民国的统一坐标系。</translation>
    </message>
    <message>
        <source>The values come from {file}, which is illustrative: edit before use. Give a table of the office to replace it.</source>
        <translation>这些值来自示例文件 {file}：使用前请编辑。请给出本机构的表以替换它。</translation>
    </message>
    <message>
        <source>The vector ruggedness measure, or the terrain ruggedness index.</source>
        <translation>矢量崎岖度，或地形崎岖度指数。</translation>
    </message>
    <message>
        <source>The verdict rests on the count of one passage season, which is enough for this criterion.</source>
        <translation>判定结果依据一个过境季节的计数，对该标准而言已足够。</translation>
    </message>
    <message>
        <source>The way of least cost between two cores; the wider the line, the cheaper the way. A model of the resistance given, not a track of an animal.</source>
        <translation>两个核心区之间成本最小的路径；线越宽，路径的成本越低。这是所给阻力的模型，不是动物的移动轨迹。</translation>
    </message>
    <message>
        <source>The way of least cost in each corridor, with cost, length, countries and rank.</source>
        <translation>各生态廊道中的最小成本路径，附成本、长度、国家和排名。</translation>
    </message>
    <message>
        <source>The weight of polygon {row} is no number of 0 or more. Nothing was computed. Correct the field or leave it out.</source>
        <translation>多边形 {row} 的权重不是大于或等于0的数。未作任何计算。请更正该字段或将其留空。</translation>
    </message>
    <message>
        <source>The weight {value} of field {field} is not a number of 0 or more. Nothing was computed. Correct the weight.</source>
        <translation>字段 {field} 的权重 {value} 不是大于或等于0的数，未作任何计算。请更正权重。</translation>
    </message>
    <message>
        <source>The whole month is used. Left empty, the records decide.</source>
        <translation>使用整月。留空则由记录决定。</translation>
    </message>
    <message>
        <source>The year is no year, or in the future.</source>
        <translation>该年份无效，或在将来。</translation>
    </message>
    <message>
        <source>The year that is assessed; left empty, the office writes it.</source>
        <translation>所评估的年份；留空则由机构填写。</translation>
    </message>
    <message>
        <source>The years are all those of any effort or record in the database. What is not shared may exist; it does not mean that nobody surveyed or that the species was not there.</source>
        <translation>年份包括数据库中任何调查努力量或记录所在的全部年份。未共享的内容可能存在；这不表示没有调查，也不表示没有该物种。</translation>
    </message>
    <message>
        <source>The zone at the beginning of the easting is not that of the reference system.</source>
        <translation>东坐标开头的带号与参照系的带号不符。</translation>
    </message>
    <message>
        <source>There are more than 4,000 records; the reference bandwidth was taken without cross-validation.</source>
        <translation>记录超过4,000条；未作交叉验证，已采用参考带宽。</translation>
    </message>
    <message>
        <source>There are no coordinates.</source>
        <translation>没有坐标。</translation>
    </message>
    <message>
        <source>There are no judgements, or two sets of them. Nothing was computed. Give a table or a text with rows.</source>
        <translation>没有判断，或给出了两组判断。未作任何计算。请给出表或含有各行的文本。</translation>
    </message>
    <message>
        <source>There are no polygons of protected areas: protected shares and gaps are not known. Protected sites are counted as points.</source>
        <translation>没有自然保护地的多边形：受保护占比和保护空缺未知。受保护的地点按点计数。</translation>
    </message>
    <message>
        <source>There is a file {file} already, and it may hold rows that are nowhere else. Nothing was changed. Run the algorithm on that file: it makes the public file anew.</source>
        <translation>文件 {file} 已存在，其中可能有别处没有的行。未作任何更改。请对该文件运行此算法：算法会重新生成公开文件。</translation>
    </message>
    <message>
        <source>There is no code of species {species} in database {file} or in the catalogue. Nothing was compared. Give a catalogue, or import detections with names of individuals.</source>
        <translation>数据库 {file} 和名录中均没有物种 {species} 的代码。未作任何比较。请提供名录，或导入带有个体名称的探测记录。</translation>
    </message>
    <message>
        <source>There is no conservation database yet. Choose one above, or create it in the dock of the species.</source>
        <translation>还没有保护数据库。请在上方选择，或在物种面板中创建。</translation>
    </message>
    <message>
        <source>There is no issue {issue}. Nothing was changed. Take the name from the table of issues.</source>
        <translation>没有问题 {issue}，未作任何更改。请从问题表中选取名称。</translation>
    </message>
    <message>
        <source>There is no test {test}. Nothing was changed. The tests are: {known}.</source>
        <translation>没有检验 {test}，未作任何更改。可用的检验：{known}。</translation>
    </message>
    <message>
        <source>These are proposals: a person confirms or refuses them. Samples of one animal on two sides of a border are a minimum of what crosses.</source>
        <translation>这些是建议：由人确认或否决。同一只动物在国界两侧的样品，只是跨境移动的最小值。</translation>
    </message>
    <message>
        <source>These columns must be filled in: {columns}.</source>
        <translation>以下各列必须填写：{columns}。</translation>
    </message>
    <message>
        <source>This animal has no place in the database.</source>
        <translation>该动物在数据库中没有位置。</translation>
    </message>
    <message>
        <source>This computer has no time zone database, so that local times cannot be brought to universal time. Nothing was changed. Install the Python package tzdata, or import a file whose times have their offset.</source>
        <translation>此计算机没有时区数据库，无法将当地时间换算为世界时。未作任何更改。请安装 Python 软件包 tzdata，或导入时间带有时差的文件。</translation>
    </message>
    <message>
        <source>This crossing has no line on the map, because one of its two places is not exact or not known.</source>
        <translation>此次跨境移动在地图上没有线，因为其两处位置之一不精确或未知。</translation>
    </message>
    <message>
        <source>This database has no crossings yet. Press “Find border crossings of individuals”.</source>
        <translation>此数据库还没有跨境移动。请按“查找个体的跨境移动”。</translation>
    </message>
    <message>
        <source>This database has no records of animals yet. Take some in on the page “Import”.</source>
        <translation>此数据库还没有动物记录。请在“导入”页读入记录。</translation>
    </message>
    <message>
        <source>This database has nothing on the species. Choose a database above, then press “Load layers”.</source>
        <translation>此数据库中没有该物种的内容。请在上方选择数据库，然后按“加载图层”。</translation>
    </message>
    <message>
        <source>This issue has no record with a place in the database.</source>
        <translation>此问题在数据库中没有带位置的记录。</translation>
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
        <source>This takes about {seconds} s and {megabytes} MB.</source>
        <translation>约需 {seconds} 秒和 {megabytes} MB。</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>威胁</translation>
    </message>
    <message>
        <source>Threatened sites and corridors for which no organisation is named: {number}.</source>
        <translation>没有列出任何组织的受威胁地点和生态廊道：{number}。</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>威胁</translation>
    </message>
    <message>
        <source>Threats by corridor</source>
        <translation>各生态廊道的威胁</translation>
    </message>
    <message>
        <source>Threats by impact</source>
        <translation>按影响显示的威胁</translation>
    </message>
    <message>
        <source>Threats by site</source>
        <translation>各地点的威胁</translation>
    </message>
    <message>
        <source>Threats by species</source>
        <translation>各物种的威胁</translation>
    </message>
    <message>
        <source>Threats of high impact</source>
        <translation>高影响的威胁</translation>
    </message>
    <message>
        <source>Threats of unknown impact: {number}</source>
        <translation>影响未知的威胁：{number}</translation>
    </message>
    <message>
        <source>Threats to other species, left out: {number}.</source>
        <translation>对其他物种的威胁，未纳入：{number}。</translation>
    </message>
    <message>
        <source>Threats to these species; none chosen: all.</source>
        <translation>对这些物种的威胁；不选则为全部。</translation>
    </message>
    <message>
        <source>Threats without a place, in the tables but not on the map: {number}.</source>
        <translation>没有位置的威胁，列在表中但不在地图上：{number}。</translation>
    </message>
    <message>
        <source>Threats, organisations and the method of mapping: no row tells them, but each office knows its own.</source>
        <translation>威胁、组织和制图方法：没有任何行提供这些内容，但各机构了解自己的情况。</translation>
    </message>
    <message>
        <source>Threats: {threats}, of them with unknown impact: {unknown}.</source>
        <translation>威胁：{threats}，其中影响未知的：{unknown}。</translation>
    </message>
    <message>
        <source>Three seasons means three different season years of one species in the same season at one site.</source>
        <translation>三个季节是指同一物种在同一地点、同一季节的三个不同季节年份。</translation>
    </message>
    <message>
        <source>Tied to one exact place by any further column of the package</source>
        <translation>凭数据包中任何其他列即可与唯一精确位置对应的记录</translation>
    </message>
    <message>
        <source>Tied to one exact place by cell, period, side, species, sex and age alone, which the agreement gives away knowingly</source>
        <translation>仅凭网格、时段、国界一侧、物种、性别和年龄即可与唯一精确位置对应的记录（协议明知并允许提供）</translation>
    </message>
    <message>
        <source>Timber plantations</source>
        <translation>木材种植林</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>Time is measured from</source>
        <translation>时间起算点</translation>
    </message>
    <message>
        <source>Time limit (s)</source>
        <translation>时间限制（秒）</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Time zone of the clocks</source>
        <translation>时钟所用时区</translation>
    </message>
    <message>
        <source>Timelapse</source>
        <translation>Timelapse</translation>
    </message>
    <message>
        <source>Timelapse writes the camera's own clock as if it were universal time. The times were left as they are.</source>
        <translation>Timelapse 将相机自身的时钟当作世界时写出。时间保持原样。</translation>
    </message>
    <message>
        <source>Times between set-up and retrieval without work.</source>
        <translation>安装与回收之间的停工时间。</translation>
    </message>
    <message>
        <source>Times in which stations worked</source>
        <translation>位点的工作时段</translation>
    </message>
    <message>
        <source>Times: the offset comes from the file, else from the deployment, else from TIMEZONE, else from the country and the date with its real history. A date without a time stays a date.</source>
        <translation>时间：与世界时的时差取自文件，没有则取自相机布设，再没有则取自 TIMEZONE，最后按国家和日期及其真实的时区沿革推定。没有时刻的日期仍为日期。</translation>
    </message>
    <message>
        <source>Timing of the threat</source>
        <translation>威胁的发生时间</translation>
    </message>
    <message>
        <source>Timing unknown</source>
        <translation>发生时间未知</translation>
    </message>
    <message>
        <source>Title of the package</source>
        <translation>数据包标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>To accept clears the flag for good. To correct sets the values given. To reject takes the record out. A note changes nothing. A later decision on the same issue replaces the earlier one and undoes what it did.</source>
        <translation>接受：永久清除标记。更正：设为所给的值。剔除：移出该记录。备注：不作任何更改。对同一问题后作的决定会取代先前的决定，并撤销其结果。</translation>
    </message>
    <message>
        <source>To be passed on: a strip chart by kilometre along each border, without any line on a map.</source>
        <translation>可供传阅：沿各国界按千米显示的条带图，地图上不绘制任何线。</translation>
    </message>
    <message>
        <source>To be passed on: dates of sensitive records as months, no place, and no effort of few stations.</source>
        <translation>可供传阅：敏感记录的日期只到月份，不含位置，也不含位点过少的努力量。</translation>
    </message>
    <message>
        <source>To be passed on: sums and estimates, without animals' codes and without places.</source>
        <translation>可供传阅：只含合计数和估计值，不含动物代码和位置。</translation>
    </message>
    <message>
        <source>To be passed on: sums and rates, without animals' codes and without places.</source>
        <translation>可供传阅：只含合计数和比率，不含动物代码和位置。</translation>
    </message>
    <message>
        <source>To be passed on: sums, and crossings by month and side, without animals' codes and without places.</source>
        <translation>可供传阅：只含合计数，以及按月和国界一侧统计的跨境移动，不含动物代码和位置。</translation>
    </message>
    <message>
        <source>To be passed on: sums, effort and estimates, without animals' codes and without places.</source>
        <translation>可供传阅：只含合计数、努力量和估计值，不含动物代码和位置。</translation>
    </message>
    <message>
        <source>To be restored</source>
        <translation>待恢复</translation>
    </message>
    <message>
        <source>To core</source>
        <translation>终点核心区</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>To km</source>
        <translation>终点（千米）</translation>
    </message>
    <message>
        <source>To patch</source>
        <translation>终点斑块</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>建议对象</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>共同</translation>
    </message>
    <message>
        <source>Told by the content</source>
        <translation>按内容判断</translation>
    </message>
    <message>
        <source>Told by the file</source>
        <translation>按文件判断</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>容差（m）</translation>
    </message>
    <message>
        <source>Too few animals and stations even on the whole side of the border.</source>
        <translation>即使合并整个国界一侧，动物和位点仍然过少。</translation>
    </message>
    <message>
        <source>Too few sites were counted more than once.</source>
        <translation>计数过不止一次的地点过少。</translation>
    </message>
    <message>
        <source>Too few years have a count.</source>
        <translation>有计数的年份过少。</translation>
    </message>
    <message>
        <source>Too little space on the disk of {file}: {free} MB are free, {needed} MB may be needed. Nothing was computed. Free some space, or choose another folder.</source>
        <translation>{file} 所在磁盘的空间不足：可用 {free} MB，可能需要 {needed} MB。未作任何计算。请释放一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Too many counts are zero for the model.</source>
        <translation>计数为零的过多，不适用于该模型。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Top ten by score of the evidence available, not of conservation value where counts are missing</source>
        <translation>现有证据得分前十名（缺少计数时不代表保护价值）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Totals of counts</source>
        <translation>计数总计</translation>
    </message>
    <message>
        <source>Tourist facilities</source>
        <translation>旅游设施</translation>
    </message>
    <message>
        <source>Towns (polygons)</source>
        <translation>城镇（多边形）</translation>
    </message>
    <message>
        <source>Track of an animal</source>
        <translation>个体轨迹</translation>
    </message>
    <message>
        <source>Transitions of habitats</source>
        <translation>栖息地转移</translation>
    </message>
    <message>
        <source>Transport and supply lines</source>
        <translation>交通与供给线路</translation>
    </message>
    <message>
        <source>Trap-days</source>
        <translation>相机工作日</translation>
    </message>
    <message>
        <source>Trap-days are {convention}.</source>
        <translation>相机工作日的计法：{convention}。</translation>
    </message>
    <message>
        <source>Trap-days by distance from the border</source>
        <translation>按距国界距离统计的相机工作日</translation>
    </message>
    <message>
        <source>Trap-days by month and country</source>
        <translation>按月份和国家统计的相机工作日</translation>
    </message>
    <message>
        <source>Trap-days of the whole side, counts of the area's sites. A missing number is not known; it is not zero.</source>
        <translation>整个一侧的相机工作日，区域内各地点的计数。缺失的数值表示未知，不是零。</translation>
    </message>
    <message>
        <source>Trap-days on one side</source>
        <translation>一侧的相机工作日</translation>
    </message>
    <message>
        <source>Trap-days on the other side</source>
        <translation>另一侧的相机工作日</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Trend unknown</source>
        <translation>趋势未知</translation>
    </message>
    <message>
        <source>Trends are those of the log-linear Poisson models with effects of sites and years, or with a line of years where counts are few, as in TRIM (ter Braak et al. 1994; Pannekoek and van Strien 2001). Intervals allow for overdispersion and for serial correlation within a site, both corrected for short series, so that they are wider than TRIM's.</source>
        <translation>趋势由含地点效应和年份效应的对数线性泊松模型得出；计数少时采用年份的线性趋势，与 TRIM 相同（ter Braak et al. 1994; Pannekoek and van Strien 2001）。区间考虑过度离散和同一地点内的序列相关，两者均针对短序列作了校正，因此比 TRIM 的区间宽。</translation>
    </message>
    <message>
        <source>Trends of counts</source>
        <translation>计数的趋势</translation>
    </message>
    <message>
        <source>Turns judgements of one judge or several into weights of criteria. Output WEIGHTS_JSON is what “Score priorities” takes as CRITERIA.</source>
        <translation>将一名或多名评判者的判断换算为各项标准的权重。输出 WEIGHTS_JSON 可作为“计算优先得分”的 CRITERIA。</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>教程</translation>
    </message>
    <message>
        <source>Tutorial: two offices at Lake Khanka / Xingkai</source>
        <translation>教程：兴凯湖两侧的两个机构</translation>
    </message>
    <message>
        <source>Two covariates are named {layer}. Nothing was computed. Rename one of the layers.</source>
        <translation>有两个协变量同名：{layer}。未作任何计算。请重命名其中一个图层。</translation>
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
        <source>Two offices of this file assess the site and year. Give each office a file of its own.</source>
        <translation>该文件中有两个机构评估该地点和年份。请为每个机构单独建立文件。</translation>
    </message>
    <message>
        <source>Two offices on the same site and year, side by side.</source>
        <translation>两个机构对同一地点和年份的评估，并列对照。</translation>
    </message>
    <message>
        <source>Two records in a row on different sides are at least one crossing; the true number is odd. Between two records on one side there may be an even number that nobody saw.</source>
        <translation>相邻两条记录在不同侧，至少有一次跨境移动；真实次数为奇数。同一侧的两条记录之间，可能有偶数次无人见到的跨境移动。</translation>
    </message>
    <message>
        <source>Two reviewers judged the same pairs: {common}; kappa (Cohen 1960): {kappa}.</source>
        <translation>两位审核人均判定过的对：{common}；kappa（Cohen 1960）：{kappa}。</translation>
    </message>
    <message>
        <source>Two rules are in use. By the last record, an event goes on until nothing was recorded for the time given. By the last independent record, the time runs from the first record of the event.</source>
        <translation>常用规则有两种。按最后一条记录时，在给定时间内没有新记录，事件才告结束。按最后一条独立记录时，时间从事件的第一条记录起算。</translation>
    </message>
    <message>
        <source>Two scenarios: rank_change is the rank in the other scenario less the rank here; above 0 the unit ranks better here.</source>
        <translation>两种情景：rank_change 为另一情景中的排名减去此处的排名；大于0表示评价单位在此处的排名更靠前。</translation>
    </message>
    <message>
        <source>Two spreadsheets are written, which an office fills in without QGIS. The files of the exercise are filled in already, one in Chinese and one in Russian.</source>
        <translation>写出两份电子表格，机构无需 QGIS 即可填写。练习用的文件已填好，一份用中文，一份用俄文。</translation>
    </message>
    <message>
        <source>Type five reference samples in both laboratories. The offset is the median difference in whole base pairs; with fewer than three samples, or one that is more than half a base pair off, the locus is not comparable.</source>
        <translation>在两个实验室对五份参考样品分型。差值取差异的中位数，按整碱基对计；样品少于三份，或其中一份相差超过半个碱基对时，该位点不可比。</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Uncertainty (m)</source>
        <translation>不确定性（m）</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Under “{assessment}” press the button … beside “{readiness}” and write CHN-XINGKAI;RUS-KHANKA as sites.</source>
        <translation>在“{assessment}”下按“{readiness}”旁的按钮 …，地点填写 CHN-XINGKAI;RUS-KHANKA。</translation>
    </message>
    <message>
        <source>Under “{habitats}” press “{draw}”. Draw polygons, or open the file of habitats, copy its polygons and paste them into the layer. Save the layer, then press “{check}”.</source>
        <translation>在“{habitats}”下按“{draw}”。勾绘多边形，或打开栖息地文件，复制其中的多边形并粘贴到图层中。保存图层，然后按“{check}”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the shift of Chinese online maps</source>
        <translation>撤销中国在线地图的偏移</translation>
    </message>
    <message>
        <source>Unequal effort</source>
        <translation>调查努力量不均</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit of effort</source>
        <translation>调查努力量单位</translation>
    </message>
    <message>
        <source>Unit {unit} has no polygon. Nothing was computed. Draw or delete it.</source>
        <translation>规划单元 {unit} 没有多边形。未作任何计算。请绘制多边形或删除该规划单元。</translation>
    </message>
    <message>
        <source>Unit {unit} has the status {value}. Nothing was computed. Write available, locked_in or locked_out.</source>
        <translation>规划单元 {unit} 的状态为 {value}。未作任何计算。请填写 available、locked_in 或 locked_out。</translation>
    </message>
    <message>
        <source>Unit {unit} is in the layer more than once. Nothing was computed. Choose a field that identifies each unit.</source>
        <translation>评价单位 {unit} 在图层中不止一个，未作任何计算。请选择能唯一标识各评价单位的字段。</translation>
    </message>
    <message>
        <source>Units are kept apart and never added.</source>
        <translation>不同单位分别列出，绝不相加。</translation>
    </message>
    <message>
        <source>Units by plan</source>
        <translation>按方案列出的规划单元</translation>
    </message>
    <message>
        <source>Units in both scorings: {units}; with another rank: {moved}; rank correlation: {correlation}.</source>
        <translation>两次评分共有的评价单位：{units}；排名不同的：{moved}；排名相关系数：{correlation}。</translation>
    </message>
    <message>
        <source>Units made</source>
        <translation>生成的规划单元</translation>
    </message>
    <message>
        <source>Units of {size} km² would be about {units} and need {gigabytes} GB of memory; at most {most} are made. Nothing was computed. Choose {mend} km² or more, or a smaller study area.</source>
        <translation>{size} km² 的规划单元约有 {units} 个，需要 {gigabytes} GB 内存；最多生成 {most} 个。未作任何计算。请选择 {mend} km² 或更大的面积，或更小的研究区。</translation>
    </message>
    <message>
        <source>Units selected: {units}; value {value}, proven lower bound {bound}, gap {percent} %, {seconds} s.</source>
        <translation>选中的规划单元：{units}；值 {value}，已证明的下界 {bound}，差距 {percent}%，用时 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Units that cost nothing: {number}; if that is not meant, correct the field with the cost.</source>
        <translation>成本为0的规划单元：{number}；如非本意，请更正成本字段。</translation>
    </message>
    <message>
        <source>Units that hold none of the features: {number}; if they should, add the layers that lack.</source>
        <translation>不含任何保护要素的规划单元：{number}；如果应当含有，请添加缺少的图层。</translation>
    </message>
    <message>
        <source>Units to score</source>
        <translation>待评分单位</translation>
    </message>
    <message>
        <source>Units whose country cannot be told, near a border or at sea: {unknown}; less than 95 % in one country: {split}.</source>
        <translation>位于国界附近或海上、无法判断所在国家的规划单元：{unknown}；在单个国家内不足95%的：{split}。</translation>
    </message>
    <message>
        <source>Units whose country is not one of the six: {number}.</source>
        <translation>所在国家不属于六国的规划单元：{number}。</translation>
    </message>
    <message>
        <source>Units with at least this share protected have the status locked_in.</source>
        <translation>受保护占比达到此值的规划单元，状态为 locked_in。</translation>
    </message>
    <message>
        <source>Units with cost, country, status, area and a field f_ for each feature.</source>
        <translation>规划单元，附成本、国家、状态、面积，以及每个保护要素的 f_ 字段。</translation>
    </message>
    <message>
        <source>Units without a cost, for raster {layer} has no data in them: {units}. No selection takes such units: fill the raster or leave them out.</source>
        <translation>因栅格 {layer} 没有数据而没有成本的规划单元：{units}。任何选择都不会采用这样的规划单元：请填补栅格，或不纳入这些规划单元。</translation>
    </message>
    <message>
        <source>Units without data of a raster, which hold 0 of its feature: {units}.</source>
        <translation>栅格没有数据、因而所含保护要素为0的规划单元：{units}。</translation>
    </message>
    <message>
        <source>Units: {units}; criteria: {criteria}; units without a value: {missing}.</source>
        <translation>评价单位：{units}；标准：{criteria}；缺少值的评价单位：{missing}。</translation>
    </message>
    <message>
        <source>Units: {units}; features: {features}. The borders take about {borders} s, the search {seconds} s at most, and {megabytes} MB.</source>
        <translation>规划单元：{units}；保护要素：{features}。边界约需 {borders} 秒，求解最多 {seconds} 秒，内存 {megabytes} MB。</translation>
    </message>
    <message>
        <source>Units: {units}; hectares: {area}; features: {features}.</source>
        <translation>规划单元：{units}；公顷数：{area}；保护要素：{features}。</translation>
    </message>
    <message>
        <source>Unprotected lines</source>
        <translation>未受保护的线</translation>
    </message>
    <message>
        <source>Unprotected lines: {gaps}; kilometres: {km}.</source>
        <translation>未受保护的线：{gaps}；千米数：{km}。</translation>
    </message>
    <message>
        <source>Unprotected parts of features with country, reason and hectares.</source>
        <translation>保护要素未受保护的部分，附国家、原因和公顷数。</translation>
    </message>
    <message>
        <source>Unprotected parts of lines with country, reason and kilometres.</source>
        <translation>线未受保护的部分，附国家、原因和千米数。</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Up to 100,000 cells with data the equations are solved directly, above by conjugate gradients with a multigrid preconditioner (Vanek, Mandel and Brezina 1996), two solutions at a time. The residual is always computed anew: it is told, and a solution above 1e-6 is refused. With cores of one cell, one solution for each core is enough for all pairs.</source>
        <translation>有数据的像元不超过100,000个时，方程直接求解；超过时，用带多重网格预条件的共轭梯度法求解（Vanek, Mandel and Brezina 1996），每次同时求两个解。残差始终重新计算：予以列出，超过 1e-6 的解不予采用。核心区均为单个像元时，每个核心区求解一次即可得出所有对。</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Use of wild animals and plants</source>
        <translation>野生动植物的利用</translation>
    </message>
    <message>
        <source>Uses the site</source>
        <translation>利用该地点</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value is what the selection costs, with its outline times the penalty; with a budget it is the weighted share of the targets missed. No selection can be below the lower bound; the gap between both tells how much better one could be.</source>
        <translation>值为选择的成本，加上其轮廓长度乘以惩罚；有预算时，值为未达到的目标量的加权占比。任何选择都不会低于下界；两者的差距说明至多还能改善多少。</translation>
    </message>
    <message>
        <source>Value of cooperation</source>
        <translation>合作的价值</translation>
    </message>
    <message>
        <source>Values are costs or shortfalls: less is better. Groups stand in the programme's order, not in one of rank.</source>
        <translation>值为成本或不足量：越小越好。各群体按本计划的国家顺序排列，不按排名。</translation>
    </message>
    <message>
        <source>Values withheld</source>
        <translation>不予提供的值</translation>
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
        <source>Verdicts and crossings are those of the last run before the period and of the last run before its end. For each changed verdict the report names what moved: edition, level, mean count, seasons or reason. Where a run is missing, the report says so and compares nothing.</source>
        <translation>判定结果和跨境移动取自时段之前的最后一次运行和时段结束前的最后一次运行。对每个有变化的判定结果，报告列出变动的内容：版次、标准值、平均计数、季节或原因。缺少运行时，报告会注明，并且不作比较。</translation>
    </message>
    <message>
        <source>Verdicts are on Ramsar criterion 6 and on the flyway network's 1 % and staging criteria (0.25 %, not rounded).</source>
        <translation>判定结果针对拉姆萨尔标准6，以及迁飞区网络的1%标准和集群停歇标准（0.25%，不取整）。</translation>
    </message>
    <message>
        <source>Verdicts as before: {same}; of them with another mean count or level: {shifted}.</source>
        <translation>判定结果不变：{same}；其中平均计数或标准值有变化的：{shifted}。</translation>
    </message>
    <message>
        <source>Verdicts before and after, and what moved</source>
        <translation>前后的判定结果及变动的内容</translation>
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
        <source>Very poor</source>
        <translation>很差</translation>
    </message>
    <message>
        <source>Virus and prion diseases</source>
        <translation>病毒与朊病毒疾病</translation>
    </message>
    <message>
        <source>Visits left out because a covariate is missing: {visits}.</source>
        <translation>因缺少协变量而未纳入的调查：{visits} 次。</translation>
    </message>
    <message>
        <source>Visits to countries</source>
        <translation>在各国的停留</translation>
    </message>
    <message>
        <source>Volcanoes</source>
        <translation>火山</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>电压</translation>
    </message>
    <message>
        <source>Voltage (V)</source>
        <translation>电压（V）</translation>
    </message>
    <message>
        <source>Vulnerable (VU)</source>
        <translation>易危（VU）</translation>
    </message>
    <message>
        <source>Ways of least cost</source>
        <translation>最小成本路径</translation>
    </message>
    <message>
        <source>Weak is current up to the median of the cells that carry any, strong is current from the percentile asked for. Protected is what the given areas cover.</source>
        <translation>不高于有电流像元中位数的电流为弱，达到所给百分位数的电流为强。所给自然保护地覆盖之处为受保护。</translation>
    </message>
    <message>
        <source>Weaker sources count as 0.</source>
        <translation>较弱的电流源按0计。</translation>
    </message>
    <message>
        <source>Weigh criteria</source>
        <translation>标准赋权</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weight and rank of each criterion, and the range over the judges.</source>
        <translation>各项标准的权重和排名，以及各评判者之间的范围。</translation>
    </message>
    <message>
        <source>Weight of ruggedness</source>
        <translation>崎岖度的权重</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights and consistency ratio of each country's judges, and their distance from the group.</source>
        <translation>各国评判者的权重和一致性比率，及其与全组的距离。</translation>
    </message>
    <message>
        <source>Weights of the features</source>
        <translation>保护要素的权重</translation>
    </message>
    <message>
        <source>Weights say what judges want, not what is true; small ratios do not make them right. Names of criteria are those of the fields to score.</source>
        <translation>权重说明评判者的意愿，而不是事实；一致性比率小并不表示权重正确。标准的名称为待评分的字段名。</translation>
    </message>
    <message>
        <source>Weights: {weights}.</source>
        <translation>权重：{weights}。</translation>
    </message>
    <message>
        <source>Were counts made on the same days</source>
        <translation>计数日期是否相同</translation>
    </message>
    <message>
        <source>Western: Dauria and eastern Mongolia to the Yangtze</source>
        <translation>西部：达乌里和蒙古国东部至长江</translation>
    </message>
    <message>
        <source>Wetland types</source>
        <translation>湿地类型</translation>
    </message>
    <message>
        <source>Wetlands lost</source>
        <translation>已丧失的湿地</translation>
    </message>
    <message>
        <source>Wetlands to restore</source>
        <translation>待恢复的湿地</translation>
    </message>
    <message>
        <source>Wetlands to restore (polygons)</source>
        <translation>待恢复的湿地（多边形）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What a code of an individual means</source>
        <translation>个体代码的含义</translation>
    </message>
    <message>
        <source>What a corrected table of the same data shares with the earlier one. A package brings its own name.</source>
        <translation>更正后的表与此前同一数据的表所共用的名称。数据包自带名称。</translation>
    </message>
    <message>
        <source>What a reviewer accepted is not flagged again. Records that seem to tell the same are never deleted: the less precise one names the other. Generalised places take part in no test of places.</source>
        <translation>审核人已接受的内容不再标记。似乎内容相同的记录绝不删除：精度较低的记录注明另一条。已模糊处理的位置不参加位置检验。</translation>
    </message>
    <message>
        <source>What became known, what happened, and which recommendations were carried out?</source>
        <translation>新获知了什么，发生了什么，哪些建议已完成？</translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation>记录的处理结果</translation>
    </message>
    <message>
        <source>What changed from {first} to {last}</source>
        <translation>从 {first} 到 {last} 的变化</translation>
    </message>
    <message>
        <source>What concerns two countries stands with both, and once in the last line.</source>
        <translation>涉及两国的内容在两国中均列出，在最后一行只计一次。</translation>
    </message>
    <message>
        <source>What connectivity would lose without the patch, in percent of all; 0 is lost by none.</source>
        <translation>失去该斑块时连通性的损失，以占全部的百分比计；0表示没有损失。</translation>
    </message>
    <message>
        <source>What counts as one animal</source>
        <translation>如何认定同一只动物</translation>
    </message>
    <message>
        <source>What each country has not yet shared</source>
        <translation>各国尚未共享的内容</translation>
    </message>
    <message>
        <source>What each country has shared or published, and what not</source>
        <translation>各国已共享或发表的内容与尚未共享或发表的内容</translation>
    </message>
    <message>
        <source>What each criterion adds to the score of {unit}</source>
        <translation>各项标准对 {unit} 得分的贡献</translation>
    </message>
    <message>
        <source>What each side has not yet shared</source>
        <translation>各侧尚未共享的内容</translation>
    </message>
    <message>
        <source>What is approximated: cells go in batches, by their losses at the batch's beginning; with 0 they go one by one. Above 2 million values the additive benefit falls along its slope, and numbers have 7 digits. Cells of equal loss go in the order of the raster.</source>
        <translation>近似之处：像元分批移除，依据该批开始时的损失；取0时逐个移除。数值超过200万个时，加和收益沿其斜率下降，数字保留7位。损失相等的像元按栅格中的顺序移除。</translation>
    </message>
    <message>
        <source>What is finished is kept in a working file beside the cumulative current or in WORK. The same question goes on there after an interruption, with the same result; another question does not take it up. It is deleted at the end.</source>
        <translation>已完成的部分保存在累积电流旁或 WORK 中的工作文件里。同一问题中断后可由此继续，结果相同；其他问题不会采用该文件。工作文件在结束时删除。</translation>
    </message>
    <message>
        <source>What is known of the site</source>
        <translation>该地点的已知情况</translation>
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
        <source>What is not known is left empty. Compare the items with the current official form before filing.</source>
        <translation>未知的内容留空。提交前请与现行官方表格核对各项目。</translation>
    </message>
    <message>
        <source>What is the same for all rows is written as = and the value, for example =RUS for the declared side.</source>
        <translation>所有行都相同的内容写为 = 加上值，例如声明的国界一侧为 =RUS。</translation>
    </message>
    <message>
        <source>What is written is no number of 0 or more.</source>
        <translation>所填内容不是大于或等于0的数。</translation>
    </message>
    <message>
        <source>What is written is no whole number of 0 or more.</source>
        <translation>所填内容不是大于或等于0的整数。</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What leaves, and what stays</source>
        <translation>提供的内容与保留的内容</translation>
    </message>
    <message>
        <source>What leaves, what stays and why, and what an attack on the package found.</source>
        <translation>提供了什么、保留了什么及其原因，以及对数据包作攻击测试的结果。</translation>
    </message>
    <message>
        <source>What lies outside it is left out.</source>
        <translation>位于其外的部分不纳入。</translation>
    </message>
    <message>
        <source>What may leave, by species, kind of record and recipient. Left empty: the defaults of the plugin.</source>
        <translation>按物种、记录类型和接收方规定可提供的内容。留空则使用插件的默认设置。</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>变动的内容</translation>
    </message>
    <message>
        <source>What probable identities add is shown apart and never counted in the headline number.</source>
        <translation>“很可能”所增加的数量单独显示，绝不计入主数值。</translation>
    </message>
    <message>
        <source>What released the cameras; needed where neither the imported data set nor its media say it.</source>
        <translation>相机的触发方式；导入的数据集及其媒体均未说明时必须填写。</translation>
    </message>
    <message>
        <source>What stands for an allele is none.</source>
        <translation>等位基因处填写的内容不是等位基因。</translation>
    </message>
    <message>
        <source>What the best cells hold</source>
        <translation>最优像元的含量</translation>
    </message>
    <message>
        <source>What the brochure said and what the Red List says now</source>
        <translation>宣传册所载等级与红色名录现行等级</translation>
    </message>
    <message>
        <source>What the cheapest way from a core to each cell costs, in metres of resistance 1: one band for each core, with its name.</source>
        <translation>从核心区到各像元的成本最低路径的成本，以阻力1的米数计：每个核心区一个波段，以核心区名称命名。</translation>
    </message>
    <message>
        <source>What the database holds</source>
        <translation>数据库中的内容</translation>
    </message>
    <message>
        <source>What the database holds, for people to plan with. Nothing is added to it.</source>
        <translation>数据库中的内容，供人员制定计划使用。未添加任何内容。</translation>
    </message>
    <message>
        <source>What the decision rests on.</source>
        <translation>作出决定的依据。</translation>
    </message>
    <message>
        <source>What the file does not say itself</source>
        <translation>文件本身未说明的内容</translation>
    </message>
    <message>
        <source>What the reviewers decided</source>
        <translation>审核人的决定</translation>
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
        <source>What the tests of a habitat map found. Nothing was mended.</source>
        <translation>检查栖息地地图所发现的问题。未作任何修正。</translation>
    </message>
    <message>
        <source>What the way through each cell costs more than the least, in the cheapest corridor.</source>
        <translation>在成本最低的生态廊道中，经过各像元的路径成本比最小成本高出多少。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>What was counted on each side and when, which counts may be added, and what is still missing?</source>
        <translation>各侧何时计数、计数了什么，哪些计数可以相加，还缺少什么？</translation>
    </message>
    <message>
        <source>What would be lost, at most, without each selected unit. For many units this takes long.</source>
        <translation>失去每个选中的规划单元时至多的损失。规划单元多时耗时很长。</translation>
    </message>
    <message>
        <source>What wrong identities may change</source>
        <translation>错误的个体识别可能造成的影响</translation>
    </message>
    <message>
        <source>What {criterion} adds to the score</source>
        <translation>{criterion} 对得分的贡献</translation>
    </message>
    <message>
        <source>What “Make a form for site assessments” wrote, filled in; or a folder of them, of several countries.</source>
        <translation>由“生成地点评估表”生成并已填写的评估表；或存放多个国家评估表的文件夹。</translation>
    </message>
    <message>
        <source>Where a side has no effort in the database, no crossing found does not mean that none happened.</source>
        <translation>数据库中某一侧没有调查努力量时，没有发现跨境移动并不表示没有发生。</translation>
    </message>
    <message>
        <source>Where a way of least cost passes from one country to another. Exact: not to be passed on.</source>
        <translation>最小成本路径从一国进入另一国的地点。含精确位置：不得外传。</translation>
    </message>
    <message>
        <source>Where and when was it surveyed, by what effort, and which years are missing from the database?</source>
        <translation>在何处、何时以多少调查努力量作了调查，数据库中缺少哪些年份？</translation>
    </message>
    <message>
        <source>Where do the six species live and gather, which sites matter for whole populations, and which facts are still needed to act together?</source>
        <translation>六个物种在哪里生活和聚集，哪些地点对整个种群重要，共同行动还需要了解哪些情况？</translation>
    </message>
    <message>
        <source>Where fences, roads and railways open: the cell of the point and its eight neighbours.</source>
        <translation>围栏、道路和铁路的开口处：点所在像元及其八个相邻像元。</translation>
    </message>
    <message>
        <source>Where is habitat, and how far can the model be trusted?</source>
        <translation>栖息地在何处，模型在多大程度上可以信任？</translation>
    </message>
    <message>
        <source>Where people search more, more is found. Give the records of a target group (Phillips et al. 2009) or a raster of effort, above all where one country is surveyed better than another.</source>
        <translation>搜索得越多的地方，发现得越多。请给出目标类群的记录（Phillips et al. 2009）或努力量栅格，尤其在一国比另一国调查得更充分时。</translation>
    </message>
    <message>
        <source>Where the GeoPackage is written. A conservation database that is there already keeps its rows; one of an older version gets the tables and fields that are new.</source>
        <translation>GeoPackage 的写入位置。该处已有的保护数据库保留所有行；旧版本的数据库会添加新的表和字段。</translation>
    </message>
    <message>
        <source>Where the animals were seen</source>
        <translation>见到动物的地方</translation>
    </message>
    <message>
        <source>Where the end of a deployment is not known, its last record ends it, and the interval says so. A deployment with neither has unknown effort, which is not zero.</source>
        <translation>相机布设的结束时间未知时，以其最后一条记录为结束，并在工作时段中注明。两者都没有的相机布设，调查努力量为未知，而不是零。</translation>
    </message>
    <message>
        <source>Where the points have the field species_id, those of other species are left out.</source>
        <translation>点含有字段 species_id 时，其他物种的点不纳入。</translation>
    </message>
    <message>
        <source>Where the records come from</source>
        <translation>记录的来源</translation>
    </message>
    <message>
        <source>Where the site lies: {site}</source>
        <translation>地点的位置：{site}</translation>
    </message>
    <message>
        <source>Where the species may live, on all sides. Never cut it at the border.</source>
        <translation>该物种可能生活的区域，覆盖各侧。绝不沿国界切割。</translation>
    </message>
    <message>
        <source>Where two offices assessed the same site in the same year, both stay, and the answers in which they differ stand side by side. Nothing is averaged and none wins.</source>
        <translation>两个机构在同一年份评估同一地点的，两份评估均保留，不一致的答案并列对照。绝不取平均，也不以任何一方为准。</translation>
    </message>
    <message>
        <source>Where two populations meet at a site, the count is held against each and the stricter verdict is shown.</source>
        <translation>两个种群在同一地点相遇时，计数与每个种群分别对照，并显示较严格的判定结果。</translation>
    </message>
    <message>
        <source>Whether a unit is in the joint plan, in a national plan, in both or in none.</source>
        <translation>规划单元属于联合方案、某国方案、两者，还是均不属于。</translation>
    </message>
    <message>
        <source>Which DNA samples are of one animal</source>
        <translation>哪些 DNA 样品来自同一只动物</translation>
    </message>
    <message>
        <source>Which codes of two agencies are one animal</source>
        <translation>两个机构的哪些代码代表同一只动物</translation>
    </message>
    <message>
        <source>White-naped Cranes that a source tells of at CHN-XINGKAI in autumn: {cranes}, without a year. So the form holds no number; for RUS-KHANKA none is published.</source>
        <translation>有来源称秋季在 CHN-XINGKAI 有白枕鹤：{cranes}，没有年份。因此评估表中没有数量；RUS-KHANKA 没有已发表的数量。</translation>
    </message>
    <message>
        <source>Who answers no</source>
        <translation>哪些来源答“否”</translation>
    </message>
    <message>
        <source>Who decides. The name is kept with the decision and never shared.</source>
        <translation>由谁决定。姓名与决定一同保存，绝不共享。</translation>
    </message>
    <message>
        <source>Whole (over 90 %)</source>
        <translation>全部（超过90%）</translation>
    </message>
    <message>
        <source>Whole numbers, such as the classes of ESA WorldCover. Projected in metres, square cells.</source>
        <translation>整数，例如 ESA WorldCover 的类别。以米为单位的投影坐标系，正方形像元。</translation>
    </message>
    <message>
        <source>Whole site protected (over 90 %)</source>
        <translation>整个地点受保护（超过90%）</translation>
    </message>
    <message>
        <source>Whole species</source>
        <translation>整个物种</translation>
    </message>
    <message>
        <source>Whose classes the lost wetlands have.</source>
        <translation>已丧失的湿地所采用的类别列表。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it was decided so. Kept with the decision and never shared.</source>
        <translation>如此决定的原因。与决定一同保存，绝不共享。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width (hectares)</source>
        <translation>宽度（公顷）</translation>
    </message>
    <message>
        <source>Width (km)</source>
        <translation>宽度（km）</translation>
    </message>
    <message>
        <source>Width (percent of the cells)</source>
        <translation>宽度（像元的百分比）</translation>
    </message>
    <message>
        <source>Width given to lines: {narrowest} to {widest} km.</source>
        <translation>赋予线的宽度：{narrowest}～{widest} km。</translation>
    </message>
    <message>
        <source>Width of the grid of generalised stations (m)</source>
        <translation>已模糊处理的位点的网格宽度（m）</translation>
    </message>
    <message>
        <source>Width to each side (km)</source>
        <translation>每侧宽度（km）</translation>
    </message>
    <message>
        <source>Wildlife Insights</source>
        <translation>Wildlife Insights</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口数</translation>
    </message>
    <message>
        <source>Windows: {windows}; radius: {radius} cells; block: {block} cells; about {gigabytes} GB of memory and {minutes} minutes.</source>
        <translation>窗口：{windows}；半径：{radius} 个像元；块：{block} 个像元；约需 {gigabytes} GB 内存和 {minutes} 分钟。</translation>
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
        <source>With FROM and TO a section tells what changed in that period, as “Write progress report” does.</source>
        <translation>给出 FROM 和 TO 时，另有一节说明该时段内的变化，与“编写进展报告”相同。</translation>
    </message>
    <message>
        <source>With a border crossed</source>
        <translation>跨越国界的</translation>
    </message>
    <message>
        <source>With a count of the area's species</source>
        <translation>有该区域物种的计数</translation>
    </message>
    <message>
        <source>With a field each country's units are scaled and ranked among themselves, else all together.</source>
        <translation>给出字段时，各国的评价单位在本国内部换算尺度并排名；否则全部合并计算。</translation>
    </message>
    <message>
        <source>With a jump</source>
        <translation>有跳变的</translation>
    </message>
    <message>
        <source>With a published count</source>
        <translation>有已发表计数的</translation>
    </message>
    <message>
        <source>With a raster of resistance, crossings with exact places get the way of least cost over eight neighbours (Dijkstra 1959): a move costs the mean of both cells times its length. The raster is in a projected system in metres with square cells, values of 1 or more, and data on both sides.</source>
        <translation>提供阻力栅格时，位置精确的跨境移动得出八邻域的最小成本路径（Dijkstra 1959）：每步移动的成本为两个像元的均值乘以其长度。栅格须采用以米为单位的投影坐标系、正方形像元，值不小于1，且两侧均有数据。</translation>
    </message>
    <message>
        <source>With a region, protected areas are dissolved and cut along its border, and ProtConn is the percent of the region that is protected and connected (Saura et al. 2017, 2018). Areas around the region weigh nothing and serve as stepping stones. The connected sum and ProtConn are also split by country, across borders, over the demarcation line, which is no border, and between land and sea.</source>
        <translation>给出区域时，自然保护地先融合，再沿区域边界裁切，ProtConn 为区域内受保护且连通的百分比（Saura et al. 2017, 2018）。区域周围的自然保护地没有权重，作为踏脚石。连通总和与 ProtConn 还按国家、跨国界、跨分界线（分界线不是国界）以及陆地与海上之间分列。</translation>
    </message>
    <message>
        <source>With a share of wrong identities of {rate}: animals {low} to {high}, of them on two sides {crossers_low} to {crossers_high}.</source>
        <translation>错误个体识别的占比为 {rate} 时：动物 {low}～{high}，其中两侧均见到的 {crossers_low}～{crossers_high}。</translation>
    </message>
    <message>
        <source>With both days the report also tells what changed in the period.</source>
        <translation>给出两个日期时，报告还会说明该时段内的变化。</translation>
    </message>
    <message>
        <source>With ice, from December to March, wide rivers are bridges; without it they are barriers.</source>
        <translation>12月至3月有冰时，宽阔的河流是桥梁；无冰时是屏障。</translation>
    </message>
    <message>
        <source>With loci, likelihood, P(ID)sib and conflicts.</source>
        <translation>含位点、似然值、P(ID)sib 和冲突。</translation>
    </message>
    <message>
        <source>With probable identity</source>
        <translation>含个体识别为“很可能”的</translation>
    </message>
    <message>
        <source>With three seasons or more of one species in one season</source>
        <translation>同一物种同一季节有三个或更多季节年份的</translation>
    </message>
    <message>
        <source>Withheld: {records}. {reason}</source>
        <translation>不予提供：{records}。{reason}</translation>
    </message>
    <message>
        <source>Without a published count</source>
        <translation>没有已发表计数的</translation>
    </message>
    <message>
        <source>Without any connection over cells with data: {apart} of {rows}. They have no resistance.</source>
        <translation>经有数据的像元没有任何连接的：{rows} 行中的 {apart} 行。它们没有电阻值。</translation>
    </message>
    <message>
        <source>Without it polygons are numbered.</source>
        <translation>留空则为多边形编号。</translation>
    </message>
    <message>
        <source>Without such a count</source>
        <translation>没有此类计数</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation>可选词语</translation>
    </message>
    <message>
        <source>Work and other activities</source>
        <translation>工作及其他活动</translation>
    </message>
    <message>
        <source>Work goes on with the restricted file, which also keeps which public key stands for which record. Run the algorithm on it again to bring the public file up to date.</source>
        <translation>此后使用受限文件继续工作；该文件还保存公开代码与记录的对应关系。对其重新运行此算法，即可更新公开文件。</translation>
    </message>
    <message>
        <source>Write conservation report</source>
        <translation>编写保护报告</translation>
    </message>
    <message>
        <source>Write days as 2026-05-31 and numbers without units.</source>
        <translation>日期写作 2026-05-31，数字不写单位。</translation>
    </message>
    <message>
        <source>Write evidence as table:row, such as counts:C0001, several with a semicolon, and a run by its id.</source>
        <translation>证据写成“表:行”，例如 counts:C0001，多项以分号分隔；运行则填写其标识符。</translation>
    </message>
    <message>
        <source>Write it into the sheet by hand.</source>
        <translation>手工填入信息表。</translation>
    </message>
    <message>
        <source>Write no exact places of rare animals: no den, no nest, no camera.</source>
        <translation>请勿填写珍稀动物的精确位置：不写兽穴、鸟巢和相机的位置。</translation>
    </message>
    <message>
        <source>Write outline of a conservation plan</source>
        <translation>编写保护计划纲要</translation>
    </message>
    <message>
        <source>Write progress report</source>
        <translation>编写进展报告</translation>
    </message>
    <message>
        <source>Write the official level into table populations.</source>
        <translation>在表 populations 中填写官方标准值。</translation>
    </message>
    <message>
        <source>Writes a folder with the sheet of one site: a workbook and a page with every item, maps, the boundary as GeoPackage and shapefile, and the list of what is missing. What is not known is left empty.</source>
        <translation>写出一个文件夹，内含一处地点的信息表：含每个项目的工作簿和网页、地图、GeoPackage 和 shapefile 格式的边界，以及缺少内容的清单。未知的内容留空。</translation>
    </message>
    <message>
        <source>Writes a spreadsheet in which an office fills in the assessments of its key sites: condition, protection and measures, numbers, habitats, threats, stakeholders and recommendations. It needs no QGIS to be filled in.</source>
        <translation>写出电子表格，供机构填写其关键地点的评估：状况、保护与措施、数量、栖息地、威胁、利益相关方和建议。填写时无需 QGIS。</translation>
    </message>
    <message>
        <source>Writes the occurrences of the database as a Darwin Core Archive with an Occurrence core, as biodiversity archives take it.</source>
        <translation>将数据库中的出现记录写成以 Occurrence 为核心的 Darwin Core 存档，可供生物多样性数据平台接收。</translation>
    </message>
    <message>
        <source>Writes the outline of a conservation plan for a key site, or for all key sites of a species: site, species and numbers with sources, criteria met, habitats, threats by impact, protection and management, organisations, recommendations, and what is missing.</source>
        <translation>为一处关键地点或某一物种的全部关键地点编写保护计划纲要：地点、物种和数量及其来源，达到的标准，栖息地，按影响列出的威胁，保护与管理，组织，建议，以及缺少的内容。</translation>
    </message>
    <message>
        <source>Writes the records of cameras as a Camtrap DP 1.0.2 package, which other programs and archives read.</source>
        <translation>将相机记录写成 Camtrap DP 1.0.2 数据包，可供其他程序和存档库读取。</translation>
    </message>
    <message>
        <source>Writes what the database knows as a report: what is known of the six species, what is shared between the six countries, and what is missing.</source>
        <translation>将数据库中的内容写成报告：六个物种的已知情况、六国之间已共享的内容，以及仍然缺少的内容。</translation>
    </message>
    <message>
        <source>Wrong identities added</source>
        <translation>加入的错误个体识别</translation>
    </message>
    <message>
        <source>Wrong identities in the records are not modelled: they read as crossings and make the rates too high.</source>
        <translation>模型未考虑记录中错误的个体识别：它们会视为跨境移动，使比率偏高。</translation>
    </message>
    <message>
        <source>Wrong identities: captures (days of an animal on a side) are relabelled at random and counted again. Left empty, the share is 0.125 for the snow leopard (Johansson et al. 2020), and 0.02 and 0.15 for the others. Equal codes of two agencies are a proposal in the joint minimum; no one but a person joins them.</source>
        <translation>错误的个体识别：将捕获记录（一只动物在一侧的一天）随机改换标识，再重新统计。留空时，雪豹的占比为 0.125（Johansson et al. 2020），其他物种为 0.02 和 0.15。两个机构的相同代码在联合最小值中仅为建议；只有人才能将其合并。</translation>
    </message>
    <message>
        <source>Wrong identities: where the report or the table SENSITIVITY is asked for, the model is fitted again three times with wrong captures as new animals and three times as others'. MISID as in “Make capture histories and closed estimates”; 0 leaves it out.</source>
        <translation>错误的个体识别：要求输出报告或 SENSITIVITY 表时，将捕获记录设错后重新拟合模型，三次作为新动物，三次作为其他动物。MISID 与“建立捕获史和封闭种群估计”中相同；0表示不作此项。</translation>
    </message>
    <message>
        <source>Wrong identities: with the report or the table SENSITIVITY animals and estimates are computed again with a share MISID of the captures wrong. Left empty, it is 0.125 for the snow leopard (Johansson et al. 2020), and 0.02 and 0.15 for the others.</source>
        <translation>错误的个体识别：输出报告或 SENSITIVITY 表时，使占比为 MISID 的捕获记录出错，重新计算动物数和估计值。留空时，雪豹为 0.125（Johansson et al. 2020），其他物种为 0.02 和 0.15。</translation>
    </message>
    <message>
        <source>Wrong identities: with the report or the table SENSITIVITY crossings, crossers and animals by side are counted again with a share MISID of the readings wrong, as new animals or as others of the species. Left empty, it is 0.125 for the snow leopard (Johansson et al. 2020), and 0.02 and 0.15 for the others.</source>
        <translation>错误的个体识别：输出报告或 SENSITIVITY 表时，使占比为 MISID 的判读出错，作为新动物或同一物种的其他动物，并重新统计跨境移动、跨境的动物和各侧的动物。留空时，雪豹为 0.125（Johansson et al. 2020），其他物种为 0.02 和 0.15。</translation>
    </message>
    <message>
        <source>X (east)</source>
        <translation>X（东）</translation>
    </message>
    <message>
        <source>Y (north)</source>
        <translation>Y（北）</translation>
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
        <source>Year of the information</source>
        <translation>资料年份</translation>
    </message>
    <message>
        <source>Year of the later map</source>
        <translation>较晚地图的年份</translation>
    </message>
    <message>
        <source>Year of the latest assessment</source>
        <translation>最近评估年份</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Years and spans with commas between, such as 2014, 2020-2023. Left empty: all.</source>
        <translation>以半角逗号分隔的年份和年份范围，例如 2014, 2020-2023。留空则为全部。</translation>
    </message>
    <message>
        <source>Years by country and species</source>
        <translation>按国家和物种列出的年份</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Your judgements do not yet join all criteria. Judge more pairs.</source>
        <translation>您的判断尚未将所有标准联系起来。请评判更多标准对。</translation>
    </message>
    <message>
        <source>Zero coordinates</source>
        <translation>坐标为零</translation>
    </message>
    <message>
        <source>a date as 2024-05-17</source>
        <translation>日期，形如 2024-05-17</translation>
    </message>
    <message>
        <source>a moment in universal time as 2024-05-17T03:04:05Z</source>
        <translation>世界时的时刻，形如 2024-05-17T03:04:05Z</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a point as text (WKT) with longitude and latitude in their possible range</source>
        <translation>以文本（WKT）表示的点，经纬度在可能的范围内</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a text in JSON</source>
        <translation>JSON 文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>accept: the record is right and the test does not flag it again; correct: the values below are right; reject: the record is taken out; note: only a remark.</source>
        <translation>accept：记录正确，检验不再标记；correct：下面的值正确；reject：移出该记录；note：仅作备注。</translation>
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
        <source>adjacent: the cells that are cheapest to reach from each touch. across_border: in two countries, not over the demarcation line, which has a choice of its own.</source>
        <translation>adjacent：从各核心区以最小成本到达的像元相接。across_border：分属两国，不跨越分界线；跨分界线另有选项。</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>成体</translation>
    </message>
    <message>
        <source>ahp: comparisons of pairs, 1/9 to 9. direct: points. roc: ranks, 1 = first. swing: 0 to 100.</source>
        <translation>ahp：成对比较，1/9 至 9。direct：打分。roc：排名，1为第一。swing：0至100。</translation>
    </message>
    <message>
        <source>all of the site</source>
        <translation>该地点的全部物种</translation>
    </message>
    <message>
        <source>all the year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>ambiguous, not counted</source>
        <translation>存疑，不计数</translation>
    </message>
    <message>
        <source>another version of the plugin</source>
        <translation>插件版本不同</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>aquaculture</source>
        <translation>水产养殖</translation>
    </message>
    <message>
        <source>artificial, land</source>
        <translation>人工陆地</translation>
    </message>
    <message>
        <source>artificial, land: arable land</source>
        <translation>人工陆地：耕地</translation>
    </message>
    <message>
        <source>artificial, land: degraded former forest</source>
        <translation>人工陆地：退化的原有森林</translation>
    </message>
    <message>
        <source>artificial, land: pasture</source>
        <translation>人工陆地：牧场</translation>
    </message>
    <message>
        <source>artificial, land: plantation</source>
        <translation>人工陆地：种植林</translation>
    </message>
    <message>
        <source>artificial, land: rural garden</source>
        <translation>人工陆地：乡村园地</translation>
    </message>
    <message>
        <source>artificial, land: urban area</source>
        <translation>人工陆地：城区</translation>
    </message>
    <message>
        <source>artificial, water</source>
        <translation>人工水体</translation>
    </message>
    <message>
        <source>artificial, water: aquaculture pond</source>
        <translation>人工水体：养殖池塘</translation>
    </message>
    <message>
        <source>artificial, water: artificial underground water</source>
        <translation>人工水体：人工地下水体</translation>
    </message>
    <message>
        <source>artificial, water: canal or ditch</source>
        <translation>人工水体：运河或沟渠</translation>
    </message>
    <message>
        <source>artificial, water: irrigated land</source>
        <translation>人工水体：灌溉地</translation>
    </message>
    <message>
        <source>artificial, water: mariculture cage</source>
        <translation>人工水体：海水养殖网箱</translation>
    </message>
    <message>
        <source>artificial, water: mariculture pond</source>
        <translation>人工水体：海水养殖池塘</translation>
    </message>
    <message>
        <source>artificial, water: marine structure</source>
        <translation>人工水体：海洋构筑物</translation>
    </message>
    <message>
        <source>artificial, water: open excavation</source>
        <translation>人工水体：露天采掘坑</translation>
    </message>
    <message>
        <source>artificial, water: pond below 8 ha</source>
        <translation>人工水体：小于8公顷的池塘</translation>
    </message>
    <message>
        <source>artificial, water: reservoir over 8 ha</source>
        <translation>人工水体：大于8公顷的水库</translation>
    </message>
    <message>
        <source>artificial, water: salt works</source>
        <translation>人工水体：盐田</translation>
    </message>
    <message>
        <source>artificial, water: seasonally flooded farmland</source>
        <translation>人工水体：季节性淹水农田</translation>
    </message>
    <message>
        <source>artificial, water: wastewater treatment</source>
        <translation>人工水体：污水处理区</translation>
    </message>
    <message>
        <source>autumn passage</source>
        <translation>秋季过境</translation>
    </message>
    <message>
        <source>available</source>
        <translation>可供选择</translation>
    </message>
    <message>
        <source>available, locked_in or locked_out.</source>
        <translation>available、locked_in 或 locked_out。</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>average, maximum or part of a site</source>
        <translation>平均值、最大值或地点的部分计数</translation>
    </message>
    <message>
        <source>background from records of a target group</source>
        <translation>背景点取自目标类群的记录</translation>
    </message>
    <message>
        <source>background in proportion to effort</source>
        <translation>背景点按努力量的比例抽取</translation>
    </message>
    <message>
        <source>bare</source>
        <translation>裸地</translation>
    </message>
    <message>
        <source>bare or sparse vegetation</source>
        <translation>裸地或稀疏植被</translation>
    </message>
    <message>
        <source>basis of the level: {before} → {after}</source>
        <translation>标准值的依据：{before} → {after}</translation>
    </message>
    <message>
        <source>best {percent} % of the cells</source>
        <translation>最优的 {percent}% 像元</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两侧</translation>
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
        <translation>建设用地</translation>
    </message>
    <message>
        <source>built-up</source>
        <translation>建成区</translation>
    </message>
    <message>
        <source>by allele</source>
        <translation>按等位基因</translation>
    </message>
    <message>
        <source>by rank</source>
        <translation>按排名</translation>
    </message>
    <message>
        <source>by steps</source>
        <translation>按分段</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>按数值</translation>
    </message>
    <message>
        <source>calendar days, those of set-up and retrieval as a whole day</source>
        <translation>按日历日计，安装日和回收日各计一整天</translation>
    </message>
    <message>
        <source>calendar days, those of set-up and retrieval as half a day</source>
        <translation>按日历日计，安装日和回收日各计半天</translation>
    </message>
    <message>
        <source>camera or other device</source>
        <translation>相机或其他设备</translation>
    </message>
    <message>
        <source>camera trap</source>
        <translation>红外相机</translation>
    </message>
    <message>
        <source>camtrapR</source>
        <translation>camtrapR</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>cave or underground habitat</source>
        <translation>洞穴或地下栖息地</translation>
    </message>
    <message>
        <source>cave or underground habitat: cave</source>
        <translation>洞穴或地下栖息地：洞穴</translation>
    </message>
    <message>
        <source>cave or underground habitat: other underground habitat</source>
        <translation>洞穴或地下栖息地：其他地下栖息地</translation>
    </message>
    <message>
        <source>census</source>
        <translation>同步调查</translation>
    </message>
    <message>
        <source>census sheet of birds</source>
        <translation>鸟类同步调查表</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>coast above the tide</source>
        <translation>潮上带海岸</translation>
    </message>
    <message>
        <source>coast above the tide: coastal cave</source>
        <translation>潮上带海岸：海岸洞穴</translation>
    </message>
    <message>
        <source>coast above the tide: coastal dune</source>
        <translation>潮上带海岸：海岸沙丘</translation>
    </message>
    <message>
        <source>coast above the tide: coastal freshwater lake</source>
        <translation>潮上带海岸：海岸淡水湖</translation>
    </message>
    <message>
        <source>coast above the tide: coastal saline lagoon</source>
        <translation>潮上带海岸：海岸咸水潟湖</translation>
    </message>
    <message>
        <source>coast above the tide: sea cliff or rocky island</source>
        <translation>潮上带海岸：海崖或岩石岛屿</translation>
    </message>
    <message>
        <source>compiled estimate</source>
        <translation>汇编估计值</translation>
    </message>
    <message>
        <source>complementary log-log, 0 to 1; covariates clamped</source>
        <translation>互补双对数（cloglog），0到1；协变量限制在模型范围内</translation>
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
        <source>core_area keeps the best places of every feature. additive_benefit keeps places with many features.</source>
        <translation>core_area 保留每个保护要素的最佳位置。additive_benefit 保留保护要素多的位置。</translation>
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
        <source>counted in different units</source>
        <translation>计数单位不同</translation>
    </message>
    <message>
        <source>counted on one side only</source>
        <translation>只有一侧计数</translation>
    </message>
    <message>
        <source>counted too many days apart</source>
        <translation>计数日期相隔过久</translation>
    </message>
    <message>
        <source>country not known</source>
        <translation>国家未知</translation>
    </message>
    <message>
        <source>cropland</source>
        <translation>耕地</translation>
    </message>
    <message>
        <source>crossing with probable identity or in doubt</source>
        <translation>个体识别为“很可能”或存疑的跨境移动</translation>
    </message>
    <message>
        <source>crossing, at some time between both ends of the line</source>
        <translation>跨境移动，发生在线两端之间的某个时间</translation>
    </message>
    <message>
        <source>dIIC takes longest, as no limit ends its search.</source>
        <translation>dIIC 耗时最长，因为其搜索没有上限。</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>days not known, or not a count of the whole site</source>
        <translation>日期未知，或不是整个地点的计数</translation>
    </message>
    <message>
        <source>days not stated</source>
        <translation>日期未注明</translation>
    </message>
    <message>
        <source>days of 24 hours from start to end</source>
        <translation>从开始到结束按24小时为一天计</translation>
    </message>
    <message>
        <source>deep sea floor</source>
        <translation>深海海底</translation>
    </message>
    <message>
        <source>deep sea floor: abyssal mountain</source>
        <translation>深海海底：深海山地</translation>
    </message>
    <message>
        <source>deep sea floor: abyssal plain</source>
        <translation>深海海底：深海平原</translation>
    </message>
    <message>
        <source>deep sea floor: continental slope</source>
        <translation>深海海底：大陆坡</translation>
    </message>
    <message>
        <source>deep sea floor: deep sea trench</source>
        <translation>深海海底：深海沟</translation>
    </message>
    <message>
        <source>deep sea floor: deep sea vent</source>
        <translation>深海海底：深海热液喷口</translation>
    </message>
    <message>
        <source>deep sea floor: seamount</source>
        <translation>深海海底：海山</translation>
    </message>
    <message>
        <source>demarcation line</source>
        <translation>分界线</translation>
    </message>
    <message>
        <source>desert</source>
        <translation>荒漠</translation>
    </message>
    <message>
        <source>desert: cold</source>
        <translation>荒漠：寒冷</translation>
    </message>
    <message>
        <source>desert: hot</source>
        <translation>荒漠：炎热</translation>
    </message>
    <message>
        <source>desert: temperate</source>
        <translation>荒漠：温带</translation>
    </message>
    <message>
        <source>different animals</source>
        <translation>不同的动物</translation>
    </message>
    <message>
        <source>eBird</source>
        <translation>eBird</translation>
    </message>
    <message>
        <source>each feature</source>
        <translation>各保护要素</translation>
    </message>
    <message>
        <source>edition of the level: {before} → {after}</source>
        <translation>标准值的版次：{before} → {after}</translation>
    </message>
    <message>
        <source>estimate of a model</source>
        <translation>模型估计值</translation>
    </message>
    <message>
        <source>exact solves each window directly. shared solves neighbouring windows with the factors of all their cells together, which lets current leave a window and come back, and then takes that out step by step until the error is a thousandth of each window's solution; sums differ from exact by less than 0.1 percent on average. Where that does not come about, the window is solved directly.</source>
        <translation>exact 对每个窗口直接求解。shared 用相邻窗口全部像元的共同分解一并求解这些窗口，这使电流可以离开窗口再返回；随后逐步消除其影响，直至误差为各窗口解的千分之一。其总和与 exact 的差异平均小于0.1%。达不到此精度时，对该窗口直接求解。</translation>
    </message>
    <message>
        <source>exact: each window on its own. shared: neighbouring windows together, 2 to 5 times faster.</source>
        <translation>exact：每个窗口单独求解。shared：相邻窗口一并求解，速度快2～5倍。</translation>
    </message>
    <message>
        <source>feature with the least</source>
        <translation>含有最少的保护要素</translation>
    </message>
    <message>
        <source>female</source>
        <translation>雌性</translation>
    </message>
    <message>
        <source>fewer than two occasions with effort</source>
        <translation>有努力量的抽样时段少于两个</translation>
    </message>
    <message>
        <source>fewer than {stations} stations</source>
        <translation>位点少于 {stations} 个</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>森林</translation>
    </message>
    <message>
        <source>forest: boreal</source>
        <translation>森林：北方带</translation>
    </message>
    <message>
        <source>forest: mangrove above high tide</source>
        <translation>森林：高潮线以上的红树林</translation>
    </message>
    <message>
        <source>forest: subantarctic</source>
        <translation>森林：亚南极</translation>
    </message>
    <message>
        <source>forest: subarctic</source>
        <translation>森林：亚北极</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical dry</source>
        <translation>森林：亚热带或热带干旱</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical moist lowland</source>
        <translation>森林：亚热带或热带湿润低地</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical moist montane</source>
        <translation>森林：亚热带或热带湿润山地</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical swamp</source>
        <translation>森林：亚热带或热带沼泽</translation>
    </message>
    <message>
        <source>forest: temperate</source>
        <translation>森林：温带</translation>
    </message>
    <message>
        <source>from the first to the last record in a row on one side</source>
        <translation>在一侧从首条到末条连续记录</translation>
    </message>
    <message>
        <source>full siblings</source>
        <translation>全同胞</translation>
    </message>
    <message>
        <source>functioning</source>
        <translation>正在发挥作用</translation>
    </message>
    <message>
        <source>further values: {number}</source>
        <translation>其他值：{number}</translation>
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
        <source>genotype</source>
        <translation>基因型</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>grassland</source>
        <translation>草地</translation>
    </message>
    <message>
        <source>grassland: seasonally flooded</source>
        <translation>草地：季节性淹水</translation>
    </message>
    <message>
        <source>grassland: subantarctic</source>
        <translation>草地：亚南极</translation>
    </message>
    <message>
        <source>grassland: subarctic</source>
        <translation>草地：亚北极</translation>
    </message>
    <message>
        <source>grassland: subtropical or tropical dry</source>
        <translation>草地：亚热带或热带干旱</translation>
    </message>
    <message>
        <source>grassland: subtropical or tropical high altitude</source>
        <translation>草地：亚热带或热带高海拔</translation>
    </message>
    <message>
        <source>grassland: temperate</source>
        <translation>草地：温带</translation>
    </message>
    <message>
        <source>grassland: tundra</source>
        <translation>草地：苔原</translation>
    </message>
    <message>
        <source>hair trap</source>
        <translation>毛发陷阱</translation>
    </message>
    <message>
        <source>hectares: value times hectares; sum: value times share of the cell; mean: mean value by area.</source>
        <translation>hectares：值乘以公顷数；sum：值乘以像元的占比；mean：按面积加权的平均值。</translation>
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
        <translation>铰链</translation>
    </message>
    <message>
        <source>historic</source>
        <translation>历史分布</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>identity probable</source>
        <translation>个体识别很可能</translation>
    </message>
    <message>
        <source>in both plans</source>
        <translation>两种方案均包含</translation>
    </message>
    <message>
        <source>in no plan</source>
        <translation>未列入任何方案</translation>
    </message>
    <message>
        <source>in the files beside</source>
        <translation>见随附文件</translation>
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
        <source>inland wetland</source>
        <translation>内陆湿地</translation>
    </message>
    <message>
        <source>inland wetland: alpine wetland</source>
        <translation>内陆湿地：高山湿地</translation>
    </message>
    <message>
        <source>inland wetland: bog, marsh, swamp, fen or peatland</source>
        <translation>内陆湿地：酸沼、草本沼泽、森林沼泽、碱沼或泥炭地</translation>
    </message>
    <message>
        <source>inland wetland: geothermal wetland</source>
        <translation>内陆湿地：地热湿地</translation>
    </message>
    <message>
        <source>inland wetland: inland delta</source>
        <translation>内陆湿地：内陆三角洲</translation>
    </message>
    <message>
        <source>inland wetland: permanent freshwater lake over 8 ha</source>
        <translation>内陆湿地：大于8公顷的永久性淡水湖</translation>
    </message>
    <message>
        <source>inland wetland: permanent freshwater marsh or pool under 8 ha</source>
        <translation>内陆湿地：小于8公顷的永久性淡水沼泽或水塘</translation>
    </message>
    <message>
        <source>inland wetland: permanent river</source>
        <translation>内陆湿地：永久性河流</translation>
    </message>
    <message>
        <source>inland wetland: permanent saline lake</source>
        <translation>内陆湿地：永久性咸水湖</translation>
    </message>
    <message>
        <source>inland wetland: permanent saline marsh or pool</source>
        <translation>内陆湿地：永久性咸水沼泽或水塘</translation>
    </message>
    <message>
        <source>inland wetland: seasonal freshwater lake over 8 ha</source>
        <translation>内陆湿地：大于8公顷的季节性淡水湖</translation>
    </message>
    <message>
        <source>inland wetland: seasonal freshwater marsh or pool under 8 ha</source>
        <translation>内陆湿地：小于8公顷的季节性淡水沼泽或水塘</translation>
    </message>
    <message>
        <source>inland wetland: seasonal river</source>
        <translation>内陆湿地：季节性河流</translation>
    </message>
    <message>
        <source>inland wetland: seasonal saline lake or flat</source>
        <translation>内陆湿地：季节性咸水湖或盐滩</translation>
    </message>
    <message>
        <source>inland wetland: seasonal saline marsh or pool</source>
        <translation>内陆湿地：季节性咸水沼泽或水塘</translation>
    </message>
    <message>
        <source>inland wetland: shrub wetland</source>
        <translation>内陆湿地：灌丛湿地</translation>
    </message>
    <message>
        <source>inland wetland: spring or oasis</source>
        <translation>内陆湿地：泉或绿洲</translation>
    </message>
    <message>
        <source>inland wetland: tundra wetland</source>
        <translation>内陆湿地：苔原湿地</translation>
    </message>
    <message>
        <source>inland wetland: underground water</source>
        <translation>内陆湿地：地下水体</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>内</translation>
    </message>
    <message>
        <source>international border</source>
        <translation>国界</translation>
    </message>
    <message>
        <source>intertidal</source>
        <translation>潮间带</translation>
    </message>
    <message>
        <source>intertidal: mangrove roots</source>
        <translation>潮间带：红树林根区</translation>
    </message>
    <message>
        <source>intertidal: mud or salt flat</source>
        <translation>潮间带：泥滩或盐滩</translation>
    </message>
    <message>
        <source>intertidal: rocky shore</source>
        <translation>潮间带：岩石海岸</translation>
    </message>
    <message>
        <source>intertidal: salt marsh</source>
        <translation>潮间带：盐沼</translation>
    </message>
    <message>
        <source>intertidal: sandy shore</source>
        <translation>潮间带：沙质海岸</translation>
    </message>
    <message>
        <source>intertidal: shingle shore</source>
        <translation>潮间带：砾石海岸</translation>
    </message>
    <message>
        <source>intertidal: tide pool</source>
        <translation>潮间带：潮池</translation>
    </message>
    <message>
        <source>introduced vegetation</source>
        <translation>引入植被</translation>
    </message>
    <message>
        <source>judgement of an expert</source>
        <translation>专家判断</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>核</translation>
    </message>
    <message>
        <source>key sites: {sites}</source>
        <translation>关键地点：{sites}</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>千米</translation>
    </message>
    <message>
        <source>larger count not added: {count} {unit} ({side})</source>
        <translation>未相加的较大计数：{count} {unit}（{side}）</translation>
    </message>
    <message>
        <source>largest of a series</source>
        <translation>系列中的最大值</translation>
    </message>
    <message>
        <source>latitude {latitude}, longitude {longitude} (WGS 84)</source>
        <translation>纬度 {latitude}，经度 {longitude}（WGS 84）</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>left of the barrier</source>
        <translation>屏障左侧</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>越小越好</translation>
    </message>
    <message>
        <source>level: {before} → {after}</source>
        <translation>标准值：{before} → {after}</translation>
    </message>
    <message>
        <source>line transect</source>
        <translation>样线</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>locked in</source>
        <translation>锁定纳入</translation>
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
        <source>lscv is least-squares cross-validation; without a minimum the reference bandwidth is taken and told.</source>
        <translation>lscv 为最小二乘交叉验证；没有最小值时采用参考带宽，并予以说明。</translation>
    </message>
    <message>
        <source>male</source>
        <translation>雄性</translation>
    </message>
    <message>
        <source>mangrove</source>
        <translation>红树林</translation>
    </message>
    <message>
        <source>mangroves</source>
        <translation>红树林</translation>
    </message>
    <message>
        <source>mcp is the minimum convex polygon, right for few fixed stations; kernel is for fixes of transmitters.</source>
        <translation>mcp 为最小凸多边形，适用于少量固定位点；kernel 适用于发射器的定位。</translation>
    </message>
    <message>
        <source>mean count: {before} → {after}</source>
        <translation>平均计数：{before} → {after}</translation>
    </message>
    <message>
        <source>mean of the features</source>
        <translation>各保护要素的平均值</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>method not stated</source>
        <translation>方法未注明</translation>
    </message>
    <message>
        <source>middle current, not protected</source>
        <translation>中等电流，未受保护</translation>
    </message>
    <message>
        <source>middle current, protected</source>
        <translation>中等电流，受保护</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>minimum convex polygon</source>
        <translation>最小凸多边形</translation>
    </message>
    <message>
        <source>minimum from cameras</source>
        <translation>相机识别最小数</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>越大越好</translation>
    </message>
    <message>
        <source>more than two lists</source>
        <translation>名录超过两份</translation>
    </message>
    <message>
        <source>more than {days}</source>
        <translation>超过 {days}</translation>
    </message>
    <message>
        <source>moss and lichen</source>
        <translation>苔藓和地衣</translation>
    </message>
    <message>
        <source>name of a standard</source>
        <translation>标准中的名称</translation>
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
        <source>never added: some animals live on both sides</source>
        <translation>绝不相加：有些动物在两侧活动</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>按夜计</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no animal caught</source>
        <translation>没有捕获动物</translation>
    </message>
    <message>
        <source>no animal caught again</source>
        <translation>没有动物再次捕获</translation>
    </message>
    <message>
        <source>no animal caught exactly twice</source>
        <translation>没有恰好捕获两次的动物</translation>
    </message>
    <message>
        <source>no animal found more often than the others</source>
        <translation>没有动物比其他动物更常找到</translation>
    </message>
    <message>
        <source>no animal of one sex</source>
        <translation>某一性别没有动物</translation>
    </message>
    <message>
        <source>no count</source>
        <translation>无计数</translation>
    </message>
    <message>
        <source>no effort in the database</source>
        <translation>数据库中没有调查努力量</translation>
    </message>
    <message>
        <source>no effort known</source>
        <translation>没有已知的调查努力量</translation>
    </message>
    <message>
        <source>no effort on one side</source>
        <translation>一侧没有调查努力量</translation>
    </message>
    <message>
        <source>no figure; look at the seasons used</source>
        <translation>无数值；请查看所用的季节</translation>
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
        <source>no record</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>no site listed</source>
        <translation>未列出地点</translation>
    </message>
    <message>
        <source>no such site</source>
        <translation>无此类地点</translation>
    </message>
    <message>
        <source>no threat on record</source>
        <translation>没有威胁记录</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>无年份</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>not assessed any more</source>
        <translation>不再评估</translation>
    </message>
    <message>
        <source>not assessed before</source>
        <translation>此前未评估</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比较</translation>
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
        <source>not corrected: background from all cells alike</source>
        <translation>未校正：背景点同等取自所有像元</translation>
    </message>
    <message>
        <source>not counted, or not shared</source>
        <translation>未计数，或未共享</translation>
    </message>
    <message>
        <source>not in that study</source>
        <translation>不在该研究中</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>未选中</translation>
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
        <source>observer-hour</source>
        <translation>人时</translation>
    </message>
    <message>
        <source>ocean</source>
        <translation>大洋</translation>
    </message>
    <message>
        <source>ocean: 0 to 200 m</source>
        <translation>大洋：0～200米</translation>
    </message>
    <message>
        <source>ocean: 1000 to 4000 m</source>
        <translation>大洋：1000～4000米</translation>
    </message>
    <message>
        <source>ocean: 200 to 1000 m</source>
        <translation>大洋：200～1000米</translation>
    </message>
    <message>
        <source>ocean: 4000 to 6000 m</source>
        <translation>大洋：4000～6000米</translation>
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
        <source>one sample</source>
        <translation>一份样品</translation>
    </message>
    <message>
        <source>only when acting alone</source>
        <translation>仅在单独行动时</translation>
    </message>
    <message>
        <source>only when acting together</source>
        <translation>仅在共同行动时</translation>
    </message>
    <message>
        <source>opportunistic record</source>
        <translation>偶遇记录</translation>
    </message>
    <message>
        <source>organismName is the code of the individual in the records of the owner. A code that begins with code- replaces a text that could not leave.</source>
        <translation>organismName 为所有者记录中该个体的代码。以 code- 开头的代码代替不得提供的文本。</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>other cells</source>
        <translation>其他像元</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>外</translation>
    </message>
    <message>
        <source>own: the polygons given as own units, such as districts.</source>
        <translation>own：给出的自定规划单元多边形，例如行政区。</translation>
    </message>
    <message>
        <source>p (Fisher)</source>
        <translation>P 值（Fisher）</translation>
    </message>
    <message>
        <source>package shared by another office</source>
        <translation>其他机构共享的数据包</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>对</translation>
    </message>
    <message>
        <source>pairwise: each pair. one_to_all, all_to_one: each core against all others. advanced: sources and grounds.</source>
        <translation>pairwise：每对。one_to_all、all_to_one：每个核心区对所有其他核心区。advanced：电流源和接地点。</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>过境</translation>
    </message>
    <message>
        <source>pasture</source>
        <translation>牧场</translation>
    </message>
    <message>
        <source>patrol</source>
        <translation>巡护</translation>
    </message>
    <message>
        <source>peatland</source>
        <translation>泥炭地</translation>
    </message>
    <message>
        <source>permanent water bodies</source>
        <translation>永久性水体</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>位置未知</translation>
    </message>
    <message>
        <source>plantation</source>
        <translation>种植林</translation>
    </message>
    <message>
        <source>point count</source>
        <translation>定点计数</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>present</source>
        <translation>有分布</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>很可能</translation>
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
        <source>quadratic</source>
        <translation>二次</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>reason: {before} → {after}</source>
        <translation>原因：{before} → {after}</translation>
    </message>
    <message>
        <source>record</source>
        <translation>记录</translation>
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
        <source>rice field</source>
        <translation>稻田</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>right of the barrier</source>
        <translation>屏障右侧</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>环志</translation>
    </message>
    <message>
        <source>ring resighting</source>
        <translation>环志重见</translation>
    </message>
    <message>
        <source>ris: Ramsar; sis: flyway network (EAAFP); kba: Key Biodiversity Areas.</source>
        <translation>ris：拉姆萨尔；sis：迁飞区网络（EAAFP）；kba：关键生物多样性区域。</translation>
    </message>
    <message>
        <source>ris: Ramsar; sis: flyway network (EAAFP); kba: Key Biodiversity Areas. None chosen: all.</source>
        <translation>ris：拉姆萨尔；sis：迁飞区网络（EAAFP）；kba：关键生物多样性区域。不选则为全部。</translation>
    </message>
    <message>
        <source>rocky area</source>
        <translation>岩石区</translation>
    </message>
    <message>
        <source>roost</source>
        <translation>夜栖地</translation>
    </message>
    <message>
        <source>roost count</source>
        <translation>夜栖地计数</translation>
    </message>
    <message>
        <source>salt marsh</source>
        <translation>盐沼</translation>
    </message>
    <message>
        <source>same and different decide; unsure only notes; undone takes back the last decision.</source>
        <translation>same 和 different 作出决定；unsure 只作备注；undone 收回最近一项决定。</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>satellite telemetry</source>
        <translation>卫星追踪</translation>
    </message>
    <message>
        <source>savanna</source>
        <translation>稀树草原</translation>
    </message>
    <message>
        <source>savanna: dry</source>
        <translation>稀树草原：干旱</translation>
    </message>
    <message>
        <source>savanna: moist</source>
        <translation>稀树草原：湿润</translation>
    </message>
    <message>
        <source>scat transect</source>
        <translation>粪便样线</translation>
    </message>
    <message>
        <source>season not known</source>
        <translation>季节未知</translation>
    </message>
    <message>
        <source>seasons at the level: {before} → {after}</source>
        <translation>达到标准值的季节：{before} → {after}</translation>
    </message>
    <message>
        <source>second figure of the source</source>
        <translation>来源中的另一数值</translation>
    </message>
    <message>
        <source>seen by a person</source>
        <translation>人员目击</translation>
    </message>
    <message>
        <source>seen on all these sides</source>
        <translation>在以上各侧均见到</translation>
    </message>
    <message>
        <source>seen only here</source>
        <translation>仅在此处见到</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>set by the criterion</source>
        <translation>由标准规定</translation>
    </message>
    <message>
        <source>share: the country with most of its area; centre: that of a point in it.</source>
        <translation>share：占其面积最大的国家；centre：其内部一点所在的国家。</translation>
    </message>
    <message>
        <source>shelf sea</source>
        <translation>陆架海</translation>
    </message>
    <message>
        <source>shelf sea: coral reef</source>
        <translation>陆架海：珊瑚礁</translation>
    </message>
    <message>
        <source>shelf sea: estuary</source>
        <translation>陆架海：河口</translation>
    </message>
    <message>
        <source>shelf sea: kelp or other large algae</source>
        <translation>陆架海：海带或其他大型藻类</translation>
    </message>
    <message>
        <source>shelf sea: loose rock or gravel</source>
        <translation>陆架海：松散石块或砾石</translation>
    </message>
    <message>
        <source>shelf sea: mud</source>
        <translation>陆架海：泥底</translation>
    </message>
    <message>
        <source>shelf sea: open water</source>
        <translation>陆架海：开阔水域</translation>
    </message>
    <message>
        <source>shelf sea: rock and rocky reef</source>
        <translation>陆架海：岩石与岩礁</translation>
    </message>
    <message>
        <source>shelf sea: sand</source>
        <translation>陆架海：沙底</translation>
    </message>
    <message>
        <source>shelf sea: sandy mud</source>
        <translation>陆架海：沙泥底</translation>
    </message>
    <message>
        <source>shelf sea: seagrass</source>
        <translation>陆架海：海草</translation>
    </message>
    <message>
        <source>shrubland</source>
        <translation>灌丛</translation>
    </message>
    <message>
        <source>shrubland: boreal</source>
        <translation>灌丛：北方带</translation>
    </message>
    <message>
        <source>shrubland: mediterranean type</source>
        <translation>灌丛：地中海型</translation>
    </message>
    <message>
        <source>shrubland: subantarctic</source>
        <translation>灌丛：亚南极</translation>
    </message>
    <message>
        <source>shrubland: subarctic</source>
        <translation>灌丛：亚北极</translation>
    </message>
    <message>
        <source>shrubland: subtropical or tropical dry</source>
        <translation>灌丛：亚热带或热带干旱</translation>
    </message>
    <message>
        <source>shrubland: subtropical or tropical high altitude</source>
        <translation>灌丛：亚热带或热带高海拔</translation>
    </message>
    <message>
        <source>shrubland: subtropical or tropical moist</source>
        <translation>灌丛：亚热带或热带湿润</translation>
    </message>
    <message>
        <source>shrubland: temperate</source>
        <translation>灌丛：温带</translation>
    </message>
    <message>
        <source>side in doubt</source>
        <translation>所在一侧不明确</translation>
    </message>
    <message>
        <source>single observation</source>
        <translation>单次观察</translation>
    </message>
    <message>
        <source>snow and ice</source>
        <translation>雪和冰</translation>
    </message>
    <message>
        <source>snow ice</source>
        <translation>冰雪</translation>
    </message>
    <message>
        <source>snow track transect</source>
        <translation>雪地足迹样线</translation>
    </message>
    <message>
        <source>spatial capture-recapture estimate</source>
        <translation>空间标记重捕估计值</translation>
    </message>
    <message>
        <source>species: one feature for the key sites of each species; site: one for each key site.</source>
        <translation>species：每个物种的关键地点为一个保护要素；site：每处关键地点为一个保护要素。</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>标本</translation>
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
        <source>strong current, not protected</source>
        <translation>强电流，未受保护</translation>
    </message>
    <message>
        <source>strong current, protected</source>
        <translation>强电流，受保护</translation>
    </message>
    <message>
        <source>surveyed on both sides</source>
        <translation>两侧均已调查</translation>
    </message>
    <message>
        <source>surveyed on one side</source>
        <translation>仅一侧已调查</translation>
    </message>
    <message>
        <source>table of DNA samples</source>
        <translation>DNA 样品表</translation>
    </message>
    <message>
        <source>table of counts</source>
        <translation>计数表</translation>
    </message>
    <message>
        <source>table of genotypes</source>
        <translation>基因型表</translation>
    </message>
    <message>
        <source>table of records</source>
        <translation>记录表</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>the budget is exceeded by {amount}</source>
        <translation>超出预算 {amount}</translation>
    </message>
    <message>
        <source>the budget of {country} is exceeded by {amount}</source>
        <translation>{country} 超出预算 {amount}</translation>
    </message>
    <message>
        <source>the largest share of {country} is exceeded by {amount} of cost</source>
        <translation>{country} 超出最大份额，成本超出 {amount}</translation>
    </message>
    <message>
        <source>the least share of {country} is missed by {amount} of cost</source>
        <translation>{country} 未达到最小份额，成本相差 {amount}</translation>
    </message>
    <message>
        <source>the published sources of the sites, as listed in the database; land: Natural Earth</source>
        <translation>各地点的已发表来源（见数据库）；陆地：Natural Earth</translation>
    </message>
    <message>
        <source>the same animal</source>
        <translation>同一只动物</translation>
    </message>
    <message>
        <source>the target of {feature} is missed by {amount} ({percent} %)</source>
        <translation>{feature} 未达到目标量，相差 {amount}（{percent}%）</translation>
    </message>
    <message>
        <source>tidal flat</source>
        <translation>潮滩</translation>
    </message>
    <message>
        <source>too few occasions</source>
        <translation>抽样时段过少</translation>
    </message>
    <message>
        <source>track</source>
        <translation>移动轨迹</translation>
    </message>
    <message>
        <source>track survey</source>
        <translation>足迹调查</translation>
    </message>
    <message>
        <source>transmitter</source>
        <translation>发射器</translation>
    </message>
    <message>
        <source>trap-day</source>
        <translation>相机工作日</translation>
    </message>
    <message>
        <source>tree cover</source>
        <translation>树木覆盖</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>two detections</source>
        <translation>两次探测记录</translation>
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
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unrelated</source>
        <translation>无亲缘关系</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>water</source>
        <translation>水体</translation>
    </message>
    <message>
        <source>weak current, not protected</source>
        <translation>弱电流，未受保护</translation>
    </message>
    <message>
        <source>weak current, protected</source>
        <translation>弱电流，受保护</translation>
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
        <translation>是</translation>
    </message>
    <message>
        <source>{animal} by country and time</source>
        <translation>{animal}：按国家和时间</translation>
    </message>
    <message>
        <source>{area} ha</source>
        <translation>{area} 公顷</translation>
    </message>
    <message>
        <source>{band} km</source>
        <translation>{band} 千米</translation>
    </message>
    <message>
        <source>{classes}; used {used} of {offered}</source>
        <translation>{classes}；提供 {offered} 个，使用 {used} 个</translation>
    </message>
    <message>
        <source>{count} ({species}, {season} {year})</source>
        <translation>{count}（{species}，{season} {year}）</translation>
    </message>
    <message>
        <source>{count} {unit} ({when}; sites: {sites} of {listed})</source>
        <translation>{count} {unit}（{when}；地点：{sites} / {listed}）</translation>
    </message>
    <message>
        <source>{count}: {site}, {when}</source>
        <translation>{count}：{site}，{when}</translation>
    </message>
    <message>
        <source>{criterion} ({stay}): {verdict}</source>
        <translation>{criterion}（{stay}）：{verdict}</translation>
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
        <source>{draws} draws of {units} units need about {gigabytes} GB of memory. Nothing was computed. Draw {fewer} times at most, or score fewer units.</source>
        <translation>对 {units} 个评价单位抽样 {draws} 次，约需 {gigabytes} GB 内存。未作任何计算。请至多抽样 {fewer} 次，或减少待评分的评价单位。</translation>
    </message>
    <message>
        <source>{exact} holds the exact rows and stays in the office. {public} may travel; rows: {rows}, left behind: {left}.</source>
        <translation>{exact} 保存精确行，留在本机构。{public} 可对外传递；行：{rows}，留下：{left}。</translation>
    </message>
    <message>
        <source>{features} features of {rows} cells need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Draw less background or leave out covariates.</source>
        <translation>{rows} 个像元的 {features} 个特征约需 {gigabytes} GB 内存；最多使用 {most} GB。未作任何计算。请减少抽取的背景点，或去掉部分协变量。</translation>
    </message>
    <message>
        <source>{feature} has two targets of its own. Nothing was computed. Remove one of them.</source>
        <translation>{feature} 有两个自定目标量。未作任何计算。请移除其中一个。</translation>
    </message>
    <message>
        <source>{file} has more than {rows} rows, too many for a table of its kind. Nothing was taken in. Divide the table into several files.</source>
        <translation>{file} 超过 {rows} 行，对此类表格而言过多。未读入任何内容。请将该表拆分为多个文件。</translation>
    </message>
    <message>
        <source>{file} holds several files and no meta.xml that says how they belong together. Nothing was changed. Export the Darwin Core Archive again, or import one table alone.</source>
        <translation>{file} 含有多个文件，但没有说明其相互关系的 meta.xml。未作任何更改。请重新导出 Darwin Core 存档，或单独导入一个表。</translation>
    </message>
    <message>
        <source>{file} is not a Camtrap DP package: it does not hold exactly one datapackage.json with a Camtrap DP profile. Nothing was changed.</source>
        <translation>{file} 不是 Camtrap DP 数据包：其中应有且只有一个采用 Camtrap DP 规范的 datapackage.json，实际不符。未作任何更改。</translation>
    </message>
    <message>
        <source>{file} states {stated} samples and holds {found}: some are missing. Nothing was taken in. Look for the whole file, or correct the number in its first row.</source>
        <translation>{file} 注明有 {stated} 份样品，实际含 {found} 份：有样品缺失。未读入任何内容。请查找完整的文件，或更正第一行中的数字。</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, row {row}, column “{column}”: {fact}</source>
        <translation>{file}，工作表“{sheet}”，第 {row} 行，列“{column}”：{fact}</translation>
    </message>
    <message>
        <source>{file}: rows left blank and not read: {rows}.</source>
        <translation>{file}：留空而未读取的行：{rows}。</translation>
    </message>
    <message>
        <source>{file}: rows read {rows}, kept {kept}, rejected {rejected}.</source>
        <translation>{file}：读取的行 {rows}，保留 {kept}，剔除 {rejected}。</translation>
    </message>
    <message>
        <source>{file}: the numbers in the first row do not fit the names in the third, so the columns of the loci are not known. Nothing was taken in. Correct the numbers of loci, samples and populations and take the file in again.</source>
        <translation>{file}：第一行的数字与第三行的名称不符，因此无法确定位点的列。未读入任何内容。请更正位点数、样品数和种群数，然后重新读入该文件。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>{judge}: as the group.</source>
        <translation>{judge}：与群体一致。</translation>
    </message>
    <message>
        <source>{judge}: {share} of the weight lies elsewhere than in the group, most of all at {criterion}.</source>
        <translation>{judge}：有 {share} 的权重与群体的分配不同，差别最大的是 {criterion}。</translation>
    </message>
    <message>
        <source>{kind} Record: {duplicate_of}. Seconds apart: {seconds}; whole hours apart: {hours}; metres apart: {distance_m}.</source>
        <translation>{kind}记录：{duplicate_of}。相差秒数：{seconds}；相差整小时数：{hours}；相距米数：{distance_m}。</translation>
    </message>
    <message>
        <source>{layer}: the entry was not written ({reason}). Nothing has changed.</source>
        <translation>{layer}：条目未写入（{reason}）。未作任何更改。</translation>
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
        <translation>{parameter} 中 {name} 的值为 {value}。未作任何计算。请更正该数值。</translation>
    </message>
    <message>
        <source>{parameter} is not an object in JSON. Nothing was computed. Correct the brackets and quotation marks.</source>
        <translation>{parameter} 不是 JSON 对象。未作任何计算。请更正括号和引号。</translation>
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
        <source>{sheet}. Sites: {sites}. Required items answered, from {least} % to {most} %.</source>
        <translation>{sheet}。地点：{sites}。已答的必填项目：{least}%～{most}%。</translation>
    </message>
    <message>
        <source>{sheet}: {site}</source>
        <translation>{sheet}：{site}</translation>
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
        <source>{species}: animals and how sure they are</source>
        <translation>{species}：动物及其确定程度</translation>
    </message>
    <message>
        <source>{species}: groups and their differences</source>
        <translation>{species}：各组及其差异</translation>
    </message>
    <message>
        <source>{species}: no group is named across a border.</source>
        <translation>{species}：没有已命名的跨国界群体。</translation>
    </message>
    <message>
        <source>{species}: one joint population</source>
        <translation>{species}：同一联合种群</translation>
    </message>
    <message>
        <source>{stay}, {year}: {what}</source>
        <translation>{stay}，{year}：{what}</translation>
    </message>
    <message>
        <source>{sure}, with probable identity: {probable} more</source>
        <translation>{sure}，另有个体识别为“很可能”的 {probable}</translation>
    </message>
    <message>
        <source>{threat} ({impact})</source>
        <translation>{threat}（{impact}）</translation>
    </message>
    <message>
        <source>{units} units with {features} features need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Take larger units or fewer features.</source>
        <translation>{units} 个规划单元和 {features} 个保护要素约需 {gigabytes} GB 内存；最多使用 {most} GB。未作任何计算。请采用更大的规划单元或减少保护要素。</translation>
    </message>
    <message>
        <source>{unit}: rank {rank} ({low} to {high}), score {score}</source>
        <translation>{unit}：排名 {rank}（{low}～{high}），得分 {score}</translation>
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
        <source>{windows} windows would take about {days} days; at most {most} days are tried. Nothing was computed. Use METHOD shared, which takes about {other} days.</source>
        <translation>{windows} 个窗口约需 {days} 天；最多尝试 {most} 天。未作任何计算。请使用 METHOD shared，约需 {other} 天。</translation>
    </message>
    <message>
        <source>{windows} windows would take about {days} days; at most {most} days are tried. Nothing was computed. Use larger blocks, larger cells, or a smaller radius.</source>
        <translation>{windows} 个窗口约需 {days} 天；最多尝试 {most} 天。未作任何计算。请使用更大的块、更大的像元或更小的半径。</translation>
    </message>
    <message>
        <source>{year}: {basis}</source>
        <translation>{year}：{basis}</translation>
    </message>
    <message>
        <source>“auto” tells it by the dates of the file, or leaves it open.</source>
        <translation>“auto”表示按文件中的日期判断，无法判断则不作定论。</translation>
    </message>
    <message>
        <source>“auto” tells the format by the content.</source>
        <translation>“auto”表示按内容判断格式。</translation>
    </message>
    <message>
        <source>“edges” are the nearest points of two polygons, “places” their centroids.</source>
        <translation>“edges”为两个多边形的最近点，“places”为其质心。</translation>
    </message>
    <message>
        <source>“likelihood” groups by likelihood and grade; “alleles” by the number of mismatching alleles.</source>
        <translation>“likelihood”按似然值和等级分组；“alleles”按不匹配的等位基因数分组。</translation>
    </message>
    <message>
        <source>“public”, “member”, the code of a country such as RUS, or a recipient that the policy file names.</source>
        <translation>“public”、“member”、国家代码（如 RUS），或政策文件中列明的接收方。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{value}” is no key site of this database. Write its name or code as the form has it; the nearest is “{nearest}”.</source>
        <translation>“{value}”不是此数据库的关键地点。请按评估表中的写法填写名称或代码；最接近的是“{nearest}”。</translation>
    </message>
    <message>
        <source>“{value}” is no number of 0 or more. Write digits alone, without words or units.</source>
        <translation>“{value}”不是大于或等于0的数。请只写数字，不写文字或单位。</translation>
    </message>
    <message>
        <source>“{value}” is no single day up to {today}. Write it as year, month and day, such as 2026-05-31.</source>
        <translation>“{value}”不是截至 {today} 的某一确定日子。请写成年、月、日，例如 2026-05-31。</translation>
    </message>
    <message>
        <source>“{value}” is no whole number of 0 or more. Write digits alone, without words or units.</source>
        <translation>“{value}”不是大于或等于0的整数。请只写数字，不写文字或单位。</translation>
    </message>
    <message>
        <source>“{value}” is no year from {first} to {last}. Correct it.</source>
        <translation>“{value}”不是 {first} 到 {last} 之间的年份。请更正。</translation>
    </message>
    <message>
        <source>“{value}” is none of the six species. Write the name as the form has it.</source>
        <translation>“{value}”不是六个物种之一。请按评估表中的写法填写名称。</translation>
    </message>
    <message>
        <source>“{value}” is not one of the words allowed. Choose one from the sheet of words.</source>
        <translation>“{value}”不是允许使用的词语。请从可选词语工作表中选择。</translation>
    </message>
    <message>
        <source>“{value}” is not one of the words allowed. Choose one from the sheet of words; the nearest is “{nearest}”.</source>
        <translation>“{value}”不是允许使用的词语。请从可选词语工作表中选择；最接近的是“{nearest}”。</translation>
    </message>
    <message>
        <source>“{value}” is not the country or key site that the level asks for. Write its name or code.</source>
        <translation>“{value}”不是该级别所要求的国家或关键地点。请填写其名称或代码。</translation>
    </message>
    <message>
        <source>“{value}” names no row or run of this database. Correct it or leave the cell empty.</source>
        <translation>“{value}”未指明此数据库中的任何行或运行。请更正，或将该单元格留空。</translation>
    </message>
    <message>
        <source>● present, read in a source; ○ low confidence or not confirmed. Double click zooms to the site.</source>
        <translation>● 有分布，见于来源；○ 可信度低或未确认。双击可缩放到该地点。</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn">
<context>
    <name>NEASPEC</name>
    <message>
        <source>0 or more, of a row per site and occasion.</source>
        <translation>0 буюу түүнээс их; талбай ба үе тус бүрт нэг мөртэй хүснэгтэд.</translation>
    </message>
    <message>
        <source>0.5 makes the distance the median of dispersal.</source>
        <translation>0.5 бол зай нь тархан нүүдэллэлтийн медиан болно.</translation>
    </message>
    <message>
        <source>1 % level</source>
        <translation>1%-ийн босго</translation>
    </message>
    <message>
        <source>1 % level, edition {edition}</source>
        <translation>1%-ийн босго, {edition} оны хэвлэл</translation>
    </message>
    <message>
        <source>1 for a survey so short that no animal dies or leaves. Left empty, it is estimated.</source>
        <translation>Амьтан үхэх, явах боломжгүй богино судалгаанд 1. Хоосон орхивол тооцоолно.</translation>
    </message>
    <message>
        <source>1 leaves features out, as Maxent does; 0 only shrinks them.</source>
        <translation>1 бол Maxent шиг зарим шинжийг хасна; 0 бол зөвхөн жинг нь багасгана.</translation>
    </message>
    <message>
        <source>1 percent level (individuals)</source>
        <translation>1%-ийн босго (бодгаль)</translation>
    </message>
    <message>
        <source>16 adds the moves of a knight, which cost the mean of the four cells that they cross.</source>
        <translation>16 нь морины нүүдлийг нэмэх бөгөөд нэг нүүдлийн зардал нь дайрсан дөрвөн нүднийхээ дундаж утга байна.</translation>
    </message>
    <message>
        <source>4π area / perimeter²; 1 for a circle.</source>
        <translation>4 π × талбайн хэмжээ / периметрийн квадрат; дугуйд 1.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% интервал</translation>
    </message>
    <message>
        <source>95 % interval (Wilson)</source>
        <translation>95% интервал (Wilson)</translation>
    </message>
    <message>
        <source>A bar is of the sites counted in that year. Years without a total: {without} of {years}, because nobody counted or too much would be imputed. Thin lines are 95 % intervals.</source>
        <translation>Багана нь тухайн жил тоолсон талбайнхыг харуулна. Нийт дүнгүй жил: {without}; бүх жил: {years}; хэн ч тоолоогүй, эсвэл хэт их утгыг нөхөж тооцох байсан. Нимгэн шугам нь 95% интервал.</translation>
    </message>
    <message>
        <source>A barrier is a layer of lines, such as a fence or a road, or of polygons. Samples without a place, or nearer to the barrier than their place is certain, are in no group.</source>
        <translation>Саад нь торон хашаа, зам гэх мэт шугаман давхарга, эсвэл полигон давхарга юм. Байршилгүй дээж, мөн байршлынхаа тодорхойгүй байдлаас саадад ойр орших дээж ямар ч бүлэгт орохгүй.</translation>
    </message>
    <message>
        <source>A barrier replaces the resistance of the ground or adds to it, less by its permeability. Every cell that it touches counts, so that no diagonal move slips through. A passage opens fences, roads and railways, not water. A way of least cost pays what is added for one cell, or up to a third more where a line runs diagonally; ten times more with cells ten times wider: fit the table to the cell size. Water wider than 300 m has resistance 50 when ice-free and 3 from December to March.</source>
        <translation>Саад нь газрын эсэргүүцлийг орлох, эсвэл түүн дээр нэмэгдэх бөгөөд нэвтрэх чадвараар нь хасна. Саад хүрсэн нүд бүрийг тооцох тул диагональ шилжилт завсраар нь өнгөрөхгүй. Гарц нь торон хашаа, авто зам, төмөр замыг нээх боловч усыг нээхгүй. Хамгийн бага зардлын замд нэмэх эсэргүүцлийг нэг нүдээр тооцно; шугам диагоналаар явсан газарт гуравны нэг хүртэл илүү, нүд арав дахин өргөн бол арав дахин их болно: хүснэгтийг нүдний хэмжээнд тааруулна уу. 300 метрээс өргөн ус мөсгүй үед 50, 12 дугаар сараас 3 дугаар сар хүртэл 3 эсэргүүцэлтэй.</translation>
    </message>
    <message>
        <source>A block of {given} cells has no middle; {used} cells are used.</source>
        <translation>{given} нүдтэй блок төв нүдгүй; {used} нүд ашиглана.</translation>
    </message>
    <message>
        <source>A cell is joined to 8 neighbours or to 4.</source>
        <translation>Нүдийг 8, эсвэл 4 хөрш нүдтэй холбоно.</translation>
    </message>
    <message>
        <source>A cell is longer than 65,536 characters.</source>
        <translation>Нүдний агуулга 65,536 тэмдэгтээс урт байна.</translation>
    </message>
    <message>
        <source>A cell is widened, and at last withheld, where a border cuts it or where too few animals and stations share it. The finished package is attacked with the exact records and read again; where something is found, nothing is written. Each record is accounted for in the report.</source>
        <translation>Улсын хил нүдийг огтолсон, эсвэл нэг нүдэнд хэт цөөн амьтан, камерын цэг ногдсон тохиолдолд нүдийг томруулж, болохгүй бол бүрмөсөн нууцална. Бэлэн болсон багцыг нарийн бичлэг ашигласан халдлагаар туршиж, дахин уншина; ямар нэг юм илэрвэл юу ч бичихгүй. Бичлэг бүрийн тооцоо тайланд гарна.</translation>
    </message>
    <message>
        <source>A code is an animal of its own data set, unless the table of aliases says otherwise.</source>
        <translation>Нэрийн харгалзааны хүснэгтэд өөрөөр заагаагүй бол код нь зөвхөн өөрийн өгөгдлийн багцын амьтныг заана.</translation>
    </message>
    <message>
        <source>A code of the list, as text.</source>
        <translation>Жагсаалт дахь код, текстээр.</translation>
    </message>
    <message>
        <source>A code that names each unit once.</source>
        <translation>Нэгж бүрийг давхардалгүй нэрлэх код.</translation>
    </message>
    <message>
        <source>A code that names each unit once; without it units are numbered.</source>
        <translation>Нэгж бүрийг давхардалгүй нэрлэх код; өгөхгүй бол нэгжийг дугаарлана.</translation>
    </message>
    <message>
        <source>A conflict is a pair on which reviewers, flanks or sexes contradict each other, or that would bring different animals together through other codes. It joins nothing.</source>
        <translation>Зөрчил гэдэг нь хянагчид, хажуу талууд, хүйс хоорондоо зөрчилдсөн, эсвэл бусад кодоор дамжин өөр өөр амьтдыг нэгтгэх хос юм. Ийм хос юуг ч нэгтгэхгүй.</translation>
    </message>
    <message>
        <source>A consistency ratio above 0.1 says that comparisons contradict each other. The log then names the one whose change helps most, and what the others say of that pair. It is a question to the judge, never changed by itself.</source>
        <translation>Нийцлийн харьцаа 0.1 давсан бол харьцуулалтууд хоорондоо зөрчилдөж байна. Ийм үед лог аль харьцуулалтыг өөрчлөх нь хамгийн их тус болох, бусад харьцуулалтаас уг хосын талаар юу гарахыг нэрлэнэ. Энэ нь үнэлэгчид тавих асуулт бөгөөд өргөтгөл өөрөө хэзээ ч өөрчлөхгүй.</translation>
    </message>
    <message>
        <source>A coordinate is zero, or the point lies near 0, 0.</source>
        <translation>Солбицлын аль нэг нь тэг, эсвэл цэг 0, 0 солбицлын ойролцоо байна.</translation>
    </message>
    <message>
        <source>A count is complete where its source says so. The year of a winter is that of its January.</source>
        <translation>Эх сурвалж нь бүрэн гэж заасан тоололтыг бүрэн гэж үзнэ. Өвлийн он нь түүний 1 дүгээр сарын он байна.</translation>
    </message>
    <message>
        <source>A count is negative.</source>
        <translation>Тоололтын утга сөрөг байна.</translation>
    </message>
    <message>
        <source>A count of a region names a site as its place.</source>
        <translation>Бүс нутгийн тоололтын газарт талбай заасан байна.</translation>
    </message>
    <message>
        <source>A crossing happened in the period if the animal was first seen beyond the border in it. An older one is newly known if the earlier run did not have it.</source>
        <translation>Амьтныг тухайн хугацаанд улсын хилийн цаана анх бүртгэсэн бол хил дамнан шилжилт тэр хугацаанд болсон гэж үзнэ. Түүнээс хуучин шилжилтийг өмнөх гүйцэтгэлд байгаагүй бол шинээр мэдэгдсэн гэж үзнэ.</translation>
    </message>
    <message>
        <source>A crossing is of the band of its farther record. Where a side has no trap-day in a band, the band was not surveyed, and no rate is given.</source>
        <translation>Хил дамнан шилжилт нь улсын хилээс илүү хол орших бичлэгийнхээ зурваст хамаарна. Зурваст аль нэг тал камер-хоноггүй бол тэр зурвасыг судлаагүй бөгөөд хувь хэмжээ өгөхгүй.</translation>
    </message>
    <message>
        <source>A crossing is two records of one animal in a row on different sides. Code, side and month are enough; no place is needed. The declared side decides, and geometry only where none is declared. Where both sides lie within one month, one crossing is counted and its direction is not known.</source>
        <translation>Нэг амьтны дараалсан хоёр бичлэг өөр өөр талд байвал хил дамнан шилжилт гэж үзнэ. Код, тал, сар хангалттай; байршил шаардлагагүй. Заасан талаар шийдэх бөгөөд тал заагаагүй тохиолдолд л геометрийг ашиглана. Хоёр тал нэг сард таарвал нэг шилжилт тоолох ба чиглэл нь тодорхойгүй байна.</translation>
    </message>
    <message>
        <source>A database adds detections, key sites and cells of the distribution by species, habitats by type, computed corridors, threats and protected areas; what is drawn as points is counted, lines are in km, polygons in hectares. Counts of detections tell where rare animals are: such units are working data and not to be passed on.</source>
        <translation>Өгөгдлийн сангаас илрүүлэлт, гол нутаг, тархацын нүд (зүйл тус бүрээр), амьдрах орчин (төрлөөр), тооцоолсон экологийн коридор, аюул занал, тусгай хамгаалалттай газар нутаг нэмэгдэнэ; цэгээр зурсныг тоолж, шугамыг км, полигоныг гектараар гаргана. Илрүүлэлтийн тоо нь ховор амьтан хаана байгааг илтгэнэ: ийм нэгж нь ажлын өгөгдөл тул бусдад дамжуулахыг хориглоно.</translation>
    </message>
    <message>
        <source>A database also keeps the units, in place of those of an earlier run.</source>
        <translation>Өгөгдлийн санд нэгжүүдийг мөн хадгалах бөгөөд өмнөх гүйцэтгэлийн нэгжийг орлоно.</translation>
    </message>
    <message>
        <source>A database of an older schema version gets the tables and fields that it lacks. Every row is kept.</source>
        <translation>Бүтцийн хуучин хувилбартай өгөгдлийн санд дутуу хүснэгт, талбар нэмэгдэнэ. Мөр бүр хэвээр үлдэнэ.</translation>
    </message>
    <message>
        <source>A date or time cannot be read.</source>
        <translation>Огноо эсвэл цагийг уншиж чадсангүй.</translation>
    </message>
    <message>
        <source>A decision names the same code twice. Nothing was changed. Name two codes.</source>
        <translation>Шийдвэрт ижил кодыг хоёр удаа нэрлэсэн байна. Юу ч өөрчлөгдөөгүй. Хоёр өөр код нэрлэнэ үү.</translation>
    </message>
    <message>
        <source>A decision needs the name of the reviewer. Nothing was changed. Give the name.</source>
        <translation>Шийдвэрт хянагчийн нэр шаардлагатай. Юу ч өөрчлөгдөөгүй. Нэрийг оруулна уу.</translation>
    </message>
    <message>
        <source>A decision needs two agencies and two codes, and “NA” or “unknown” is no code. Nothing was changed. Name both animals.</source>
        <translation>Шийдвэрт хоёр байгууллага, хоёр код шаардлагатай; «NA», «unknown» нь код биш. Юу ч өөрчлөгдөөгүй. Хоёр амьтныг хоёуланг нь нэрлэнэ үү.</translation>
    </message>
    <message>
        <source>A field for numbers holds something else.</source>
        <translation>Тоон талбарт тоо биш утга байна.</translation>
    </message>
    <message>
        <source>A fix of a transmitter is no event at a station.</source>
        <translation>Дамжуулагчийн байршил тогтоолт нь камерын цэг дээрх үйл явдал биш.</translation>
    </message>
    <message>
        <source>A gain is proven where even the worst case of both bounds leaves one. A smaller gap or more time narrows the range between the least and the most gain.</source>
        <translation>Хоёр хязгаарын хамгийн муу тохиолдолд ч өгөөж үлдэж байвал өгөөж нотлогдсон гэж үзнэ. Зөрүүг багасгах эсвэл хугацааг нэмэхэд хамгийн бага, хамгийн их өгөөжийн хоорондох хүрээ нарийсна.</translation>
    </message>
    <message>
        <source>A group of officers or countries has the geometric mean of each comparison (Aczél and Saaty 1983), or the mean of the other weights. The distance of a judge is the share of the weight that would have to move to make his weights the group's.</source>
        <translation>Албан хаагчид эсвэл улсуудын бүлэгт харьцуулалт бүрийн геометр дунджийг (Aczél, Saaty 1983), бусад жингийн хувьд дундаж утгыг авна. Үнэлэгчийн зай гэдэг нь түүний жинг бүлгийн жинтэй адил болгохын тулд шилжүүлэх шаардлагатай жингийн хувь юм.</translation>
    </message>
    <message>
        <source>A jump is more often a change of legend than of the land; the model would take it for habitat. Zero is no ratio: read this with care for temperatures.</source>
        <translation>Үсрэлт нь ихэвчлэн газар биш, таних тэмдэг өөрчлөгдсөнийг илтгэнэ; загвар үүнийг амьдрах орчин гэж андуурна. Тэг утгаас харьцаа гаргах боломжгүй: температурын хувьд болгоомжтой уншина уу.</translation>
    </message>
    <message>
        <source>A layer of built-up areas for the test of records in towns; none is bundled.</source>
        <translation>Суурин газарт орсон бичлэгийг шалгахад хэрэглэх барилгажсан газрын давхарга; өргөтгөлд дагалддаггүй.</translation>
    </message>
    <message>
        <source>A layer with this field gives one feature for each of its values, such as species_id.</source>
        <translation>Энэ талбартай давхарга утга тус бүрээр нэг хамгааллын объект өгнө, жишээ нь species_id.</translation>
    </message>
    <message>
        <source>A level is derived from the estimate of its edition unless it is marked as official.</source>
        <translation>Албан ёсны гэж тэмдэглээгүй бол босгыг тухайн хэвлэлийнх нь тооцоолсон утгаас гаргасан.</translation>
    </message>
    <message>
        <source>A level is reached regularly where {part} of {whole} seasons reach it, with at least {seasons} complete seasons, or where the mean of at least {mean} seasons does. Counts enter from season year {year} on.</source>
        <translation>Дор хаяж {seasons} бүрэн улиралтай бөгөөд {whole} улирал тутмын {part} нь босгонд хүрсэн, эсвэл дор хаяж {mean} улирлын дундаж босгонд хүрсэн бол босгонд тогтмол хүрсэн гэж үзнэ. Тоололтыг улирлын {year} оноос эхлэн тооцно.</translation>
    </message>
    <message>
        <source>A line gets a width: the one given, else its own, else the mean width of the least-cost corridor, else how exactly its place is known. Areas are measured in an equal-area plane around each corridor, lengths on the ellipsoid; the length of an area from Least-cost corridors is that of its way, other areas have none. Countries are told at about 1,000 points of each corridor as everywhere in the plugin; near a border and at sea they are unknown. A pair of countries whose parts touch is a border passed.</source>
        <translation>Шугам дараах өргөнийг авна: өгсөн өргөн; үгүй бол өөрийн өргөн; үгүй бол хамгийн бага зардлын экологийн коридорын дундаж өргөн; үгүй бол байршил нь хэр нарийн мэдэгдсэн хэмжээ. Талбайн хэмжээг экологийн коридор бүрийг тойрсон ижил талбайт хавтгайд, уртыг эллипсоид дээр хэмжинэ; «Хамгийн бага зардлын экологийн коридор» алгоритмаас гарсан талбайн урт нь замынх нь урт бөгөөд бусад талбайд урт байхгүй. Улсыг өргөтгөлийн бусад хэсгийн адил экологийн коридор бүрийн 1,000 орчим цэгт тодорхойлно; улсын хилийн ойр, далайд улс тодорхойгүй. Хэсгүүд нь шүргэлцсэн хос улсыг дамнасан нэг улсын хил гэж үзнэ.</translation>
    </message>
    <message>
        <source>A list of objects with field, direction (benefit or cost), normalisation (min_max, rank or threshold), weight, and pieces for threshold.</source>
        <translation>Объектын жагсаалт. Объект бүрийн түлхүүр: field, direction (benefit эсвэл cost), normalisation (min_max, rank эсвэл threshold), weight, мөн threshold сонгосон бол pieces.</translation>
    </message>
    <message>
        <source>A locus has more than two alleles.</source>
        <translation>Локус хоёроос олон аллельтай байна.</translation>
    </message>
    <message>
        <source>A lost wetland belongs to the site whose polygon or mapped habitats it meets, else to the nearest site of its country whose published point, by its precision, may lie in it.</source>
        <translation>Алдагдсан ус намгархаг газар нь полигон эсвэл зурагласан амьдрах орчинтой нь огтлолцсон талбайд хамаарна. Ийм талбай байхгүй бол өөрийн улсын талбайнуудаас нийтлэгдсэн цэг нь, нарийвчлалыг нь тооцвол, уг газарт байж болох хамгийн ойрд нь хамаарна.</translation>
    </message>
    <message>
        <source>A low score may mean that counts are missing.</source>
        <translation>Бага оноо нь тоололт дутуу гэсэн үг байж болно.</translation>
    </message>
    <message>
        <source>A metre in the coordinate system of raster {layer} is {percent} percent off at its middle. Nothing was computed. Warp it to UTM, for example.</source>
        <translation>{layer} растерын солбицлын системийн метр растерын дунд жинхэнэ метрээс {percent} хувиар зөрж байна. Юу ч тооцоолоогүй. Растерыг, жишээ нь UTM проекц руу хувиргана уу.</translation>
    </message>
    <message>
        <source>A missing value counts as the worst in the score and as the best in the higher score, so that the difference shows what is not known.</source>
        <translation>Дутуу утгыг оноонд хамгийн муугаар, дээд оноонд хамгийн сайнаар тооцно. Ингэснээр тэдгээрийн зөрүү юу мэдэгдэхгүй байгааг харуулна.</translation>
    </message>
    <message>
        <source>A move to a neighbouring cell costs the mean resistance of both cells times its length (Adriaensen et al. 2003, doi 10.1016/S0169-2046(02)00242-6), counted from the edge of the core. Costs are metres of resistance 1. The excess of a cell is its cost from both cores less the least cost between them (McRae and Kavanagh 2011); the corridor is made of the cells of least excess.</source>
        <translation>Хөрш нүд рүү шилжих зардал нь хоёр нүдний эсэргүүцлийн дундаж утгыг шилжилтийн уртаар үржүүлсэн үржвэр (Adriaensen нар 2003, doi 10.1016/S0169-2046(02)00242-6) бөгөөд цөм бүсийн захаас тооцно. Зардлыг эсэргүүцэл нь 1 байх метрээр илэрхийлнэ. Нүдний илүүдэл нь хоёр цөм бүсээс тооцсон зардлаас тэдгээрийн хоорондох хамгийн бага зардлыг хассан утга (McRae, Kavanagh 2011); экологийн коридор нь илүүдэл хамгийн багатай нүднүүдээс бүрдэнэ.</translation>
    </message>
    <message>
        <source>A neighbour's shared package comes in with its cells and months: its records are never used in geometric tests of the border, and yet count by code, declared side, cell and month. PASSPHRASE holds its signature against what you agreed.</source>
        <translation>Хөрш улсын хуваалцсан багц нүд, сарын хамт орно: бичлэгийг нь улсын хилийн геометр шалгалтад хэзээ ч ашиглахгүй, харин код, заасан тал, нүд, сараар нь тооцоонд оруулна. PASSPHRASE параметрээр гарын үсгийг нь тохирсон нууц хэллэгтэй тулгана.</translation>
    </message>
    <message>
        <source>A new language or folder takes effect after QGIS is restarted.</source>
        <translation>Шинэ хэл, хавтас нь QGIS програмыг дахин эхлүүлсний дараа хүчинтэй болно.</translation>
    </message>
    <message>
        <source>A new or an empty folder. One GeoTIFF per pair or core, with the bands current and voltage, numbered like the rows of the effective resistances.</source>
        <translation>Шинэ эсвэл хоосон хавтас. Хос эсвэл цөм бүс бүрт гүйдэл, хүчдэлийн суваг бүхий нэг GeoTIFF файл; дугаар нь үр дүнтэй эсэргүүцлийн мөрийнхтэй ижил.</translation>
    </message>
    <message>
        <source>A new or an empty folder; it is filled only when everything is written.</source>
        <translation>Шинэ эсвэл хоосон хавтас; бүгдийг бичиж дууссаны дараа л дүүргэнэ.</translation>
    </message>
    <message>
        <source>A number is outside its possible range.</source>
        <translation>Тоо нь боломжит хязгаараас гадуур байна.</translation>
    </message>
    <message>
        <source>A package holds cells of 0.1 degree, months, declared sides and codes of individuals, never a place, a station's name or a text. A report says what leaves and what stays.</source>
        <translation>Багцад 0.1 градусын нүд, сар, заасан тал, бодгалийн код багтана; нарийн байршил, камерын цэгийн нэр, чөлөөт текст хэзээ ч орохгүй. Юу гадагш гарч, юу үлдэхийг тайланд заана.</translation>
    </message>
    <message>
        <source>A package of records for {recipient} needs a passphrase, so that its signature can be checked. No package was written. Agree on a passphrase with the recipient and give it.</source>
        <translation>Бичлэгийн багцын гарын үсгийг шалгах боломжтой байхын тулд нууц хэллэг шаардлагатай. Хүлээн авагч: {recipient}. Багц бичээгүй. Хүлээн авагчтай нууц хэллэгээ тохирч, түүнийгээ оруулна уу.</translation>
    </message>
    <message>
        <source>A package, an export or a table of counts or records: a folder, a zip or a file. Left empty: the published counts of the plugin.</source>
        <translation>Багц, экспорт эсвэл тоололт, бичлэгийн хүснэгт: хавтас, zip эсвэл файл. Хоосон орхивол өргөтгөлд буй нийтлэгдсэн тоололтыг ашиглана.</translation>
    </message>
    <message>
        <source>A pair of codes of two agencies is named as a JSON object. The decision is added to those before it and changes none of them; “undone” takes back the last one. Run “Match identities of agencies” to join the animals anew.</source>
        <translation>Хоёр байгууллагын кодын хосыг JSON объект хэлбэрээр нэрлэнэ. Шийдвэр өмнөх шийдвэрүүд дээр нэмэгдэх бөгөөд тэдгээрийн алийг ч өөрчлөхгүй; «undone» сүүлийн шийдвэрийг буцаана. Амьтдыг шинээр нэгтгэх бол «Байгууллагуудын танилтыг тааруулах» алгоритмыг ажиллуулна уу.</translation>
    </message>
    <message>
        <source>A penalty for cut connections needs the table CONNECTIONS. Nothing was computed. Give the table.</source>
        <translation>Тасарсан холболтын шийтгэлд CONNECTIONS хүснэгт шаардлагатай. Юу ч тооцоолоогүй. Хүснэгтийг өгнө үү.</translation>
    </message>
    <message>
        <source>A person is named only with consent.</source>
        <translation>Хүний нэрийг зөвхөн зөвшөөрөлтэй үед бичнэ.</translation>
    </message>
    <message>
        <source>A person is named without a clear consent, so name and contact were not stored. Ask the person and write the word for yes.</source>
        <translation>Хүний нэрийг тодорхой зөвшөөрөлгүй бичсэн тул нэр, холбоо барих мэдээллийг хадгалаагүй. Тухайн хүнээс асууж, «тийм» гэсэн утгатай үгийг бичнэ үү.</translation>
    </message>
    <message>
        <source>A picture has no time with its offset, no media type or no path inside the package.</source>
        <translation>Зурагт дэлхийн цагаас зөрөх зөрүүтэй цаг, медиа төрөл, эсвэл багц доторх зам заагаагүй байна.</translation>
    </message>
    <message>
        <source>A place is the centre of its cell on a fixed grid of longitude and latitude (WGS 84); coordinatePrecision is the width of the cell in degrees. Cells are wider, or the place is missing, where a border cuts the cell or where too few animals and stations share it. The declared side of the border decides on which side a record is, never the centre of the cell.</source>
        <translation>Байршил нь уртраг, өргөргийн тогтмол тор (WGS 84) дахь нүдний төв; coordinatePrecision нь нүдний өргөн, градусаар. Улсын хил нүдийг огтолсон, эсвэл нэг нүдэнд хэт цөөн амьтан, камерын цэг ногдсон бол нүд илүү өргөн байх, эсвэл байршил огт байхгүй байна. Бичлэг хилийн аль талд хамаарахыг нүдний төвөөр хэзээ ч биш, хилийн заасан талаар шийднэ.</translation>
    </message>
    <message>
        <source>A point per site, with the sheet that is nearest to complete.</source>
        <translation>Талбай бүрт нэг цэг, бүрдэхэд хамгийн ойр мэдээллийн хуудасны хамт.</translation>
    </message>
    <message>
        <source>A point per threat: on its drawn shape, else at the published point of its site.</source>
        <translation>Аюул занал бүрт нэг цэг: зурсан дүрс дээр нь, үгүй бол талбайн нийтлэгдсэн цэгт.</translation>
    </message>
    <message>
        <source>A project with the layers, styled and named in the language chosen; its paths are relative.</source>
        <translation>Давхаргуудыг сонгосон хэлээр нэрлэж, хэв маягийг нь тохируулсан төсөл; замууд нь харьцангуй.</translation>
    </message>
    <message>
        <source>A published count is a row on the site itself for one of the three birds, in any unit; counts of regions are left out.</source>
        <translation>Нийтлэгдсэн тоололт гэдэг нь тухайн талбайн өөрийнх нь талаарх, гурван шувууны аль нэгний, дурын нэгжээрх мөр юм; бүс нутгийн тоололтыг оруулаагүй.</translation>
    </message>
    <message>
        <source>A raster of {cells} cells with such windows needs about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the raster, use larger cells, or a smaller radius.</source>
        <translation>Ийм цонхтой, {cells} нүдтэй растерт ойролцоогоор {gigabytes} ГБ санах ой хэрэгтэй; ашиглах дээд хэмжээ {most} ГБ. Юу ч тооцоолоогүй. Растерыг тайрч авах, илүү том нүд ашиглах, эсвэл радиусыг багасгана уу.</translation>
    </message>
    <message>
        <source>A raster of {cells} cells with {cores} cores needs about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the raster, use cells of {size} m or more, or fewer cores.</source>
        <translation>{cells} нүдтэй, {cores} цөм бүстэй растерт ойролцоогоор {gigabytes} ГБ санах ой хэрэгтэй; ашиглах дээд хэмжээ {most} ГБ. Юу ч тооцоолоогүй. Растерыг тайрч авах, {size} м буюу түүнээс том нүд ашиглах, эсвэл цөм бүсийг цөөлнө үү.</translation>
    </message>
    <message>
        <source>A record coarser than 25 km</source>
        <translation>Нарийвчлал нь 25 километрээс муу бичлэг</translation>
    </message>
    <message>
        <source>A record leaves as species, code of the individual, declared side of the border, cell and month. Stations and records get new names in each package. Free texts, observers, pictures, names of files and exact times stay behind, and so do records of other countries.</source>
        <translation>Бичлэг нь зүйл, бодгалийн код, хилийн заасан тал, нүд, сар хэлбэрээр гадагш гарна. Камерын цэг, бичлэг багц бүрт шинэ нэр авна. Чөлөөт текст, ажиглагч, зураг, файлын нэр, нарийн цаг гарахгүй үлдэх бөгөөд бусад улсын бичлэг ч мөн гарахгүй.</translation>
    </message>
    <message>
        <source>A report holds the corridors once they are stored in the conservation database above.</source>
        <translation>Экологийн коридорыг дээрх хамгааллын өгөгдлийн санд хадгалсны дараа тайланд орно.</translation>
    </message>
    <message>
        <source>A report is made to be passed on. Places of cats, breeding colonies and roosts are shown as centres of 0.1 degree cells.</source>
        <translation>Тайланг бусдад дамжуулахаар гаргадаг. Муурын овгийн том амьтдын байршил, үржлийн колони, хонох газрыг 0.1 градусын нүдний төвөөр харуулна.</translation>
    </message>
    <message>
        <source>A result of “Planning units”: its fields f_ are features too.</source>
        <translation>«Төлөвлөлтийн нэгж» алгоритмын үр дүн: түүний f_ талбарууд мөн хамгааллын объект болно.</translation>
    </message>
    <message>
        <source>A reviewer corrected or took out the record; it is kept as it stood.</source>
        <translation>Хянагч бичлэгийг зассан эсвэл хассан; анх байсан байдлыг нь үлдээсэн.</translation>
    </message>
    <message>
        <source>A reviewer rejected the record.</source>
        <translation>Хянагч бичлэгийг хассан.</translation>
    </message>
    <message>
        <source>A row per corridor.</source>
        <translation>Экологийн коридор бүрт нэг мөр.</translation>
    </message>
    <message>
        <source>A row per item and reason, with the mend.</source>
        <translation>Асуулт, шалтгаан тус бүрт нэг мөр, засах аргын хамт.</translation>
    </message>
    <message>
        <source>A row per organisation and site, corridor or country; no persons.</source>
        <translation>Байгууллага ба талбай, экологийн коридор эсвэл улс тус бүрт нэг мөр; хүний нэр орохгүй.</translation>
    </message>
    <message>
        <source>A row per site and occasion, as “Make capture histories and closed estimates” gives it, or a row per site.</source>
        <translation>«Бүртгэлийн түүх, хаалттай популяцийн тооцоолсон утга гаргах» алгоритмын гаргадгаар талбай ба үе тус бүрт нэг мөр, эсвэл талбай тус бүрт нэг мөр.</translation>
    </message>
    <message>
        <source>A row per site and sheet, by country.</source>
        <translation>Талбай, мэдээллийн хуудас тус бүрт нэг мөр, улсаар.</translation>
    </message>
    <message>
        <source>A row per site that was assessed.</source>
        <translation>Үнэлсэн талбай бүрт нэг мөр.</translation>
    </message>
    <message>
        <source>A row per site, class, reason and source.</source>
        <translation>Талбай, анги, шалтгаан, эх сурвалж тус бүрт нэг мөр.</translation>
    </message>
    <message>
        <source>A row per species, country and kind.</source>
        <translation>Зүйл, улс, төрөл тус бүрт нэг мөр.</translation>
    </message>
    <message>
        <source>A sample enters with this share of the loci of its laboratory, or more: {share}.</source>
        <translation>Лабораторийнхоо локусын ийм буюу үүнээс их хувьтай дээж орно: {share}.</translation>
    </message>
    <message>
        <source>A season has the year of its January, from July to June. Sessions share one mask and one fit.</source>
        <translation>Улирал нь 7 дугаар сараас 6 дугаар сар хүртэл үргэлжилж, доторх 1 дүгээр сарынхаа оноор нэрлэгдэнэ. Сессүүд нэг маск, нэг тооцоололтой.</translation>
    </message>
    <message>
        <source>A season is one species in one season of one year. Its counts are added where all of them lie within days: {days}, from the first day to the last. Maxima, averages and parts of sites are never added.</source>
        <translation>Улирал гэдэг нь нэг зүйлийн нэг оны нэг улирал. Бүх тоололт нь дараах хоногийн дотор хийгдсэн бол тоололтыг нэмнэ: {days}, эхний өдрөөс сүүлийн өдөр хүртэл. Хамгийн их утга, дундаж, талбайн хэсгийн тоог хэзээ ч нэмэхгүй.</translation>
    </message>
    <message>
        <source>A second list of criteria: the output then has its ranks and how they differ.</source>
        <translation>Шалгуурын хоёр дахь жагсаалт: өгвөл гаралтад түүгээр гарсан эрэмбэ, эрэмбийн зөрүү орно.</translation>
    </message>
    <message>
        <source>A sex marker is no locus of the genotype. A male has the Y product in two of three positive amplifications or more, a female shows the X product alone in three. Where marker and source contradict each other, the sex is not used.</source>
        <translation>Хүйсний маркер нь генотипийн локус биш. Гурван эерэг олшруулалтын хоёр буюу түүнээс олонд нь Y бүтээгдэхүүн гарсан бол эр, гуравт нь зөвхөн X бүтээгдэхүүн гарсан бол эм гэж үзнэ. Маркер, эх сурвалж хоёр зөрчилдвөл хүйсийг ашиглахгүй.</translation>
    </message>
    <message>
        <source>A share of wrong identities lies between 0 and 1, not {rate}. Nothing was computed. Correct the parameter.</source>
        <translation>Буруу танилтын эзлэх хувь 0–1 хооронд байх ёстой; өгсөн утга: {rate}. Юу ч тооцоолоогүй. Параметрийг засна уу.</translation>
    </message>
    <message>
        <source>A site stands in each line that applies to one of its species and seasons.</source>
        <translation>Талбай өөрийн аль нэг зүйл, улиралд хамаарах мөр бүрт орно.</translation>
    </message>
    <message>
        <source>A spreadsheet may have made {value} of {other}. Write the word of the class behind its code.</source>
        <translation>Электрон хүснэгт {other} утгыг {value} болгосон байж болзошгүй. Кодынх нь оронд ангийн үгийг бичнэ үү.</translation>
    </message>
    <message>
        <source>A spreadsheet; “Import site assessments” reads it back.</source>
        <translation>Электрон хүснэгт; «Талбайн үнэлгээ импортлох» алгоритм буцааж уншина.</translation>
    </message>
    <message>
        <source>A station works while at least one of its cameras works; opposed cameras count once.</source>
        <translation>Ядаж нэг камер нь ажиллаж байвал камерын цэгийг ажиллаж байна гэж үзнэ; эсрэг эсрэгээс харсан камерыг нэгээр тооцно.</translation>
    </message>
    <message>
        <source>A station_id stands for one station or, where the column stations says so, for several that are told together. All identifiers are made anew for each package and fit no other package.</source>
        <translation>station_id нь нэг камерын цэгийг, эсвэл stations баганад заасан бол хамтад нь өгсөн хэд хэдэн цэгийг төлөөлнө. Бүх таних дугаарыг багц бүрт шинээр үүсгэдэг тул өөр багцынхтай таарахгүй.</translation>
    </message>
    <message>
        <source>A step has the mean resistance of its two cells, or their mean conductance.</source>
        <translation>Алхам нь хоёр нүднийхээ эсэргүүцлийн дундаж утгатай, эсвэл дамжуулах чадварын дундаж утгатай байна.</translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX or ODS). Left empty: the published counts of the plugin.</source>
        <translation>Тоололтын хүснэгт (CSV, XLSX эсвэл ODS). Хоосон орхивол өргөтгөлд буй нийтлэгдсэн тоололтыг ашиглана.</translation>
    </message>
    <message>
        <source>A table of targets may be the output TARGETS_HELD, edited. A target of one country is met by the units of that country, besides that of the whole.</source>
        <translation>Зорилтын хүснэгт нь зассан TARGETS_HELD гаралт байж болно. Нэг улсын зорилтыг бүх нутгийн зорилтоос гадна тэр улсын нэгжүүдээр биелүүлнэ.</translation>
    </message>
    <message>
        <source>A table whose columns you named. Fields: {fields}.</source>
        <translation>Багануудыг нь та нэрлэсэн хүснэгт. Талбарууд: {fields}.</translation>
    </message>
    <message>
        <source>A test asks; a person decides. A record that was taken out stays in the table of issues with all its values. Generalised places take part in no test of places.</source>
        <translation>Шалгалт нь асууна, хүн шийднэ. Хассан бичлэг бүх утгынхаа хамт асуудлын хүснэгтэд үлдэнэ. Ерөнхийлсөн байршил нь байршлын шалгалтад хэзээ ч орохгүй.</translation>
    </message>
    <message>
        <source>A time has no offset from universal time.</source>
        <translation>Цагт дэлхийн цагаас зөрөх зөрүүг заагаагүй байна.</translation>
    </message>
    <message>
        <source>A time or its offset from universal time is missing.</source>
        <translation>Цаг, эсвэл цагийн дэлхийн цагаас зөрөх зөрүү дутуу байна.</translation>
    </message>
    <message>
        <source>A time without work cannot be read or ends before it begins, so it was left out of the effort.</source>
        <translation>Ажиллаагүй хугацааг уншиж чадсангүй, эсвэл төгсгөл нь эхлэлээсээ өмнө байгаа тул хүчин чармайлтад тооцоогүй.</translation>
    </message>
    <message>
        <source>A trend is that of the counted sites, not of the population. What was not counted is filled in by a log-linear model in which all sites change alike (Pannekoek and van Strien 2001). Countries do not add up to the flyway.</source>
        <translation>Хандлага нь популяцийнх биш, тоолсон талбайнуудынх. Тоолоогүйг бүх талбай адил өөрчлөгддөг гэж үзсэн лог-шугаман загвараар нөхөж тооцно (Pannekoek, van Strien 2001). Улсуудыг нэмэхэд нүүдлийн замынх гарахгүй.</translation>
    </message>
    <message>
        <source>A value is not one of those allowed, so it was left out.</source>
        <translation>Утга нь зөвшөөрсөн утгуудын аль нь ч биш учраас орхисон.</translation>
    </message>
    <message>
        <source>A value is not one of those allowed.</source>
        <translation>Утга нь зөвшөөрсөн утгуудын аль нь ч биш байна.</translation>
    </message>
    <message>
        <source>A value that is needed is missing.</source>
        <translation>Шаардлагатай утга дутуу байна.</translation>
    </message>
    <message>
        <source>A verdict from {seasons} complete seasons or fewer is provisional, and so is one from seasons whose completeness is not known.</source>
        <translation>Бүрэн {seasons} улирал буюу түүнээс цөөн улирлаас гаргасан дүгнэлт урьдчилсан байна; бүрэн эсэх нь тодорхойгүй улирлаас гаргасан дүгнэлт ч мөн адил.</translation>
    </message>
    <message>
        <source>A verdict is met, not met or insufficient data, with its figures, seasons and reason. Where data are missing, the missing seasons are named; missing data never mean that a criterion is not met.</source>
        <translation>Дүгнэлт нь хангасан, хангаагүй эсвэл мэдээлэл хүрэлцээгүй гэсэн утгатай бөгөөд тоо, улирал, шалтгаантай байна. Өгөгдөл дутуу бол дутуу улирлыг нэрлэнэ; өгөгдөл дутуу байгаа нь шалгуурыг хангаагүй гэсэн үг огт биш.</translation>
    </message>
    <message>
        <source>A year more or less would put the record into its deployment.</source>
        <translation>Оныг нэгээр нэмэх эсвэл хасвал бичлэг камер байршуулалтынхаа хугацаанд багтана.</translation>
    </message>
    <message>
        <source>A zip. It gets its name only after it has been read again.</source>
        <translation>Zip файл. Дахин уншиж шалгасны дараа л нэрээ авна.</translation>
    </message>
    <message>
        <source>AIC</source>
        <translation>AIC шалгуур</translation>
    </message>
    <message>
        <source>AICc</source>
        <translation>AICc үзүүлэлт</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC утга</translation>
    </message>
    <message>
        <source>AUC: 0.5 is chance, 1 is best; the first row flatters. Boyce index: 1 is best, 0 is chance, below 0 is wrong. A test with fewer than 5 presences is not known.</source>
        <translation>AUC: 0.5 бол санамсаргүй, 1 бол хамгийн сайн; эхний мөр бодит байдлаас сайн харагдуулдаг. Boyce индекс: 1 бол хамгийн сайн, 0 бол санамсаргүй, 0 утгаас бага бол буруу. Илэрсэн цэг 5 хүрэхгүй шалгалтын дүн тодорхойгүй.</translation>
    </message>
    <message>
        <source>Above 0. Not used by the linear transform.</source>
        <translation>Тэгээс их. Шугаман хувиргалтад ашиглахгүй.</translation>
    </message>
    <message>
        <source>Above 65,536 units the ranges and the acceptability are good to about 1 in 65,536 of the units; below they are exact.</source>
        <translation>65,536 тооноос олон нэгжтэй бол эрэмбийн хүрээ, зөвшөөрөгдөх хувь нь ойролцоогоор нийт нэгжийн 1/65,536 нарийвчлалтай; түүнээс цөөн бол яг таг.</translation>
    </message>
    <message>
        <source>Abundance from capture histories</source>
        <translation>Бүртгэлийн түүхээс гаргасан тоо толгой</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Хүлээн авах</translation>
    </message>
    <message>
        <source>Acceptability</source>
        <translation>Зөвшөөрөгдөх хувь</translation>
    </message>
    <message>
        <source>Acceptability is the share of the draws in which a unit is among the best (Lahdelma, Hokkanen and Salminen 1998): near 1 it is among them whatever the weights are. Fields contrib_ hold what each criterion adds to the score.</source>
        <translation>Зөвшөөрөгдөх хувь гэдэг нь нэгж хамгийн сайн нэгжүүдийн тоонд орсон түүврийн эзлэх хувь (Lahdelma, Hokkanen, Salminen 1998): 1 орчим бол жин ямар ч байсан хамгийн сайн нэгжүүдийн тоонд орно. contrib_ талбарууд нь шалгуур бүр оноонд юу нэмж буйг агуулна.</translation>
    </message>
    <message>
        <source>Acceptability is the share of the draws in which a unit is among these.</source>
        <translation>Зөвшөөрөгдөх хувь гэдэг нь нэгж эдгээрийн тоонд орсон түүврийн эзлэх хувь юм.</translation>
    </message>
    <message>
        <source>Account for survey effort</source>
        <translation>Судалгааны хүчин чармайлтыг тооцох</translation>
    </message>
    <message>
        <source>Account of an import</source>
        <translation>Импортын дүн</translation>
    </message>
    <message>
        <source>Account of the check</source>
        <translation>Шалгалтын дүн</translation>
    </message>
    <message>
        <source>Account of the check (HTML)</source>
        <translation>Шалгалтын дүн (HTML)</translation>
    </message>
    <message>
        <source>Account of the forms</source>
        <translation>Маягтын дүн</translation>
    </message>
    <message>
        <source>Account of the import</source>
        <translation>Импортын дүн</translation>
    </message>
    <message>
        <source>Account of the import (HTML)</source>
        <translation>Импортын дүн (HTML)</translation>
    </message>
    <message>
        <source>Accounts for survey effort: when each station worked and when not, and how much that is by country, distance from the border, year and method. Days, hours and kilometres are never added.</source>
        <translation>Судалгааны хүчин чармайлтыг тооцно: камерын цэг бүр хэзээ ажиллаж, хэзээ ажиллаагүй, улс, улсын хилээс алслагдсан зай, он, аргаар хэр их болохыг гаргана. Хоног, цаг, километрийг хооронд нь хэзээ ч нэмэхгүй.</translation>
    </message>
    <message>
        <source>Across a border</source>
        <translation>Улсын хил дамнасан</translation>
    </message>
    <message>
        <source>Acting together</source>
        <translation>Хамтран ажиллах</translation>
    </message>
    <message>
        <source>Acting together saves at least {least} % and at most {most} % of what acting alone takes.</source>
        <translation>Хамтран ажиллавал дангаараа ажиллахад шаардагдахаас доод тал нь {least}%, дээд тал нь {most}% хэмнэнэ.</translation>
    </message>
    <message>
        <source>Add a judge</source>
        <translation>Үнэлэгч нэмэх</translation>
    </message>
    <message>
        <source>Add a layer of core areas and a raster of resistance to the project, or build the raster by the tools below.</source>
        <translation>Төсөлд цөм бүсийн давхарга, эсэргүүцлийн растер нэмэх, эсвэл доорх хэрэгслээр растерыг үүсгэнэ үү.</translation>
    </message>
    <message>
        <source>Add species, season and population to table site_species.</source>
        <translation>Зүйл, улирал, популяцийг site_species хүснэгтэд нэмнэ үү.</translation>
    </message>
    <message>
        <source>Add the counts of all other waterbirds by hand.</source>
        <translation>Бусад бүх усны шувууны тоололтыг гараар нэмнэ үү.</translation>
    </message>
    <message>
        <source>Add the organisation and its role to table stakeholders.</source>
        <translation>Байгууллага, түүний үүргийг stakeholders хүснэгтэд нэмнэ үү.</translation>
    </message>
    <message>
        <source>Add the threats to the site to table threats.</source>
        <translation>Талбайн аюул заналыг threats хүснэгтэд нэмнэ үү.</translation>
    </message>
    <message>
        <source>Added: {added}; changed: {changed}; gone: {gone}; unchanged: {unchanged}.</source>
        <translation>Нэмсэн: {added}; өөрчилсөн: {changed}; байхгүй болсон: {gone}; өөрчлөгдөөгүй: {unchanged}.</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Зөвлөмж хүлээн авагч</translation>
    </message>
    <message>
        <source>Adds how many of these lines or polygons the way meets.</source>
        <translation>Зам эдгээр шугам, полигоноос хэдийг нь огтолж байгааг нэмнэ.</translation>
    </message>
    <message>
        <source>Adds rank and place of each corridor under contrasts of 10, 100 and 1000; takes three times longer.</source>
        <translation>10, 100, 1000 ялгарлын үеийн экологийн коридор бүрийн эрэмбэ, байрлалыг нэмнэ; гурав дахин удаан үргэлжилнэ.</translation>
    </message>
    <message>
        <source>Adds the protected share of each corridor.</source>
        <translation>Экологийн коридор бүрийн хамгаалалттай хувийг нэмнэ.</translation>
    </message>
    <message>
        <source>Adds the way of least cost to crossings with exact places. Projected in metres, square cells, 1 or more.</source>
        <translation>Нарийн байршилтай хил дамнан шилжилтэд хамгийн бага зардлын замыг нэмнэ. Метрийн нэгжтэй проекцтой, квадрат нүдтэй, утга нь 1 буюу түүнээс их.</translation>
    </message>
    <message>
        <source>Administrative region</source>
        <translation>Засаг захиргааны нэгж</translation>
    </message>
    <message>
        <source>Aerial imagery</source>
        <translation>Агаарын зураг</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Дараа</translation>
    </message>
    <message>
        <source>After an interruption this run begins anew, for its results go to no lasting folder. Choose a folder of the working file, where it can go on.</source>
        <translation>Үр дүн нь байнгын хавтаст хадгалагдахгүй тул тасалдвал энэ тооцоо шинээр эхэлнэ. Үргэлжлүүлэх боломжтой байхаар ажлын файлын хавтас сонгоно уу.</translation>
    </message>
    <message>
        <source>Age class</source>
        <translation>Насны бүлэг</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Байгууллагууд</translation>
    </message>
    <message>
        <source>Agree on one method</source>
        <translation>Нэг арга зүйгээр тохиролцох</translation>
    </message>
    <message>
        <source>Agree on recommendations and write them into table recommendations.</source>
        <translation>Зөвлөмжөө тохирч, recommendations хүснэгтэд бичнэ үү.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Тохирсон</translation>
    </message>
    <message>
        <source>Agreed codes are one animal in all data sets, or each data set has its own, or the matched individuals tell.</source>
        <translation>Тохирсон код бүх өгөгдлийн багцад нэг амьтан, эсвэл өгөгдлийн багц бүр өөрийн кодтой, эсвэл тааруулсан бодгалиар тодорхойлно.</translation>
    </message>
    <message>
        <source>Agreement of reviewers</source>
        <translation>Хянагчдын санал нийлэлт</translation>
    </message>
    <message>
        <source>Air pollution</source>
        <translation>Агаарын бохирдол</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бүгд</translation>
    </message>
    <message>
        <source>All alleles must be of one laboratory, or be calibrated as “Match genotypes” has it; otherwise groups differ because their laboratories do, and the report says so. Sex markers are left out.</source>
        <translation>Бүх аллель нэг лабораторийнх, эсвэл «Генотип тааруулах» алгоритмд заасны дагуу тохируулагдсан байх ёстой; эс бөгөөс бүлгүүд лабораториудынхаа ялгаанаас болж ялгаатай гарах бөгөөд тайланд үүнийг бичнэ. Хүйсний маркерыг оруулахгүй.</translation>
    </message>
    <message>
        <source>All animals</source>
        <translation>Бүх амьтан</translation>
    </message>
    <message>
        <source>All animals are taken to be equal in survival, crossing and detection. Where they differ much, the intervals are too narrow.</source>
        <translation>Бүх амьтны амьд үлдэх, хил дамнах, илрэх магадлалыг ижил гэж үзнэ. Эдгээр нь ихээхэн ялгаатай бол интервал хэт нарийн гарна.</translation>
    </message>
    <message>
        <source>All animals were seen on one side: {sides}. No rate was estimated. Import the records of the other side, or choose more in COUNTRIES.</source>
        <translation>Бүх амьтныг зөвхөн нэг талд бүртгэсэн: {sides}. Хувь хэмжээг тооцоолоогүй. Нөгөө талын бичлэгийг импортлох, эсвэл COUNTRIES параметрт илүү олныг сонгоно уу.</translation>
    </message>
    <message>
        <source>All cells of a polygon are one node (a short circuit), even over cells without data.</source>
        <translation>Полигоны бүх нүд, өгөгдөлгүй нүд дээгүүр байсан ч, нэг зангилаа болно (богино холболт).</translation>
    </message>
    <message>
        <source>All countries, each site once</source>
        <translation>Бүх улс, талбай бүрийг нэг удаа</translation>
    </message>
    <message>
        <source>All counts are zero.</source>
        <translation>Бүх тоололт тэг байна.</translation>
    </message>
    <message>
        <source>All counts of seasons in the period</source>
        <translation>Тухайн хугацааны улирлуудын бүх тоололт</translation>
    </message>
    <message>
        <source>All flagship waterbirds together</source>
        <translation>Усны тэргүүлэх шувууд бүгд нийлээд</translation>
    </message>
    <message>
        <source>All key sites of this country; it is also filled in as the country of the office.</source>
        <translation>Энэ улсын бүх гол нутаг; байгууллагын улс болгож мөн бөглөнө.</translation>
    </message>
    <message>
        <source>All loci, by amplifications</source>
        <translation>Бүх локус, олшруулалтаар</translation>
    </message>
    <message>
        <source>All loci, plain mean</source>
        <translation>Бүх локус, энгийн дундаж утга</translation>
    </message>
    <message>
        <source>All needed measures taken</source>
        <translation>Шаардлагатай бүх арга хэмжээг авсан</translation>
    </message>
    <message>
        <source>All numbers are minima. A crossing whose animal was last seen before the period may have happened before it as well.</source>
        <translation>Бүх тоо нь хамгийн бага утга. Амьтныг хугацаанаас өмнө сүүлд бүртгэсэн хил дамнан шилжилт мөн хугацаанаас өмнө болсон байж болно.</translation>
    </message>
    <message>
        <source>All numbers are of the joint population of all sides. There is no estimate by country: animals that live on two sides would be counted twice.</source>
        <translation>Бүх тоо нь бүх талын хамтын популяцийнх. Улс тус бүрээр тооцоолсон утга байхгүй: хоёр талд амьдардаг амьтан давхар тоологдох байсан.</translation>
    </message>
    <message>
        <source>All numbers of crossings are minimum numbers: what cameras and samples miss is not in them.</source>
        <translation>Хил дамнан шилжилтийн бүх тоо нь хамгийн бага тоо: камер, дээжид илрээгүй нь үүнд ороогүй.</translation>
    </message>
    <message>
        <source>All of it becomes visible at once or not at all. If the import is interrupted, the database is as it was before.</source>
        <translation>Импортын үр дүн бүхэлдээ нэг дор харагдана, эсвэл огт харагдахгүй. Импорт тасалдвал өгөгдлийн сан өмнөх хэвээрээ үлдэнэ.</translation>
    </message>
    <message>
        <source>All of it should be mapped. Without it only holes in the map are gaps.</source>
        <translation>Бүхэлдээ зураглагдсан байх ёстой. Өгөхгүй бол зөвхөн газрын зургийн доторх нүхийг цоорхой гэж үзнэ.</translation>
    </message>
    <message>
        <source>All of them hold for a closed population: more than 90 days are warned of. They are of the joint population of all sides; an estimate by country is not given, because it would count animals that live on two sides twice. By country only the animals seen are told, beside the joint minimum. A wrong identity makes one animal two and the estimates too high.</source>
        <translation>Бүгд хаалттай популяцид хүчинтэй: 90 хоногоос урт бол анхааруулна. Эдгээр нь бүх талын хамтын популяцийнх; хоёр талд амьдардаг амьтныг давхар тоолох тул улсаар тооцоолсон утга өгөхгүй. Улсаар зөвхөн бүртгэсэн амьтныг хамтын хамгийн бага тооны хамт харуулна. Буруу танилт нэг амьтныг хоёр болгож, тооцоолсон утгыг хэт өндөр болгоно.</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Бүх хос</translation>
    </message>
    <message>
        <source>All records lie at one place.</source>
        <translation>Бүх бичлэг нэг байршилд байна.</translation>
    </message>
    <message>
        <source>All records of a species, or those of each individual; without a name, those that may be one animal.</source>
        <translation>Зүйлийн бүх бичлэг, эсвэл бодгаль тус бүрийн бичлэг; нэргүй бол нэг амьтан байж болох бичлэгүүд.</translation>
    </message>
    <message>
        <source>All sites are taken to change alike and to be independent; birds that move from one site to another break both. Maxima of sites are of different days. Too few counts give insufficient data with the reason; a season known to be incomplete counts as not counted, and not counted is never zero.</source>
        <translation>Бүх талбай адил өөрчлөгддөг, бие биеэсээ хамаардаггүй гэж үзсэн; талбайгаас талбай руу шилжих шувуу энэ хоёр таамаглалыг хоёуланг нь зөрчинө. Талбайнуудын хамгийн их утга өөр өөр өдрийнх байна. Тоололт хэт цөөн бол мэдээлэл хүрэлцээгүй гэж шалтгаантай нь гаргана; бүрэн биш нь мэдэгдсэн улирлыг тоолоогүйд тооцох ба тоолоогүй нь хэзээ ч тэг биш.</translation>
    </message>
    <message>
        <source>All sites of the flyway</source>
        <translation>Нүүдлийн замын бүх талбай</translation>
    </message>
    <message>
        <source>All sites with a score</source>
        <translation>Оноотой бүх талбай</translation>
    </message>
    <message>
        <source>All steps were done without reaching the gap asked for: something better may exist.</source>
        <translation>Хүссэн зөрүүнд хүрэхээс өмнө бүх алхам дууссан: үүнээс сайн шийд байж болно.</translation>
    </message>
    <message>
        <source>All tables are there from the first day, so that no office has to move its data later. A conservation database that exists already is kept as it is.</source>
        <translation>Бүх хүснэгт эхний өдрөөс бэлэн байх тул аль ч байгууллага өгөгдлөө дараа нь зөөх шаардлагагүй. Өмнө нь үүсгэсэн хамгааллын өгөгдлийн сан хэвээрээ үлдэнэ.</translation>
    </message>
    <message>
        <source>All targets at least cost</source>
        <translation>Бүх зорилтыг хамгийн бага зардлаар</translation>
    </message>
    <message>
        <source>All targets at least cost; or within a budget the least shortfall, or the most targets met.</source>
        <translation>Бүх зорилтыг хамгийн бага зардлаар; эсвэл төсөвт багтаан хамгийн бага дутагдалтай, эсвэл хамгийн олон зорилт биелүүлэх.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Бүгд нийлээд</translation>
    </message>
    <message>
        <source>All together: one scale for all units, so that rank 1 is the best of the whole region, and a country whose values are lower has its units further down. By country: the scale and the ranks are those within each country, so that each has its own rank 1, and ranks of two countries cannot be compared. Neither ranks countries.</source>
        <translation>Бүгд хамтдаа: бүх нэгжид нэг масштаб хэрэглэх тул 1 дүгээр эрэмбэ нь бүх бүс нутгийн хамгийн сайн нь бөгөөд утга нь бага улсын нэгжүүд доогуур орно. Улсаар: масштаб, эрэмбэ нь улс тус бүрийн дотоод дахинх тул улс бүр өөрийн 1 дүгээр эрэмбэтэй бөгөөд хоёр улсын эрэмбийг харьцуулах боломжгүй. Аль нь ч улсуудыг эрэмбэлэхгүй.</translation>
    </message>
    <message>
        <source>All units cost 0. Nothing was computed. Choose another field, or none to take the area.</source>
        <translation>Бүх нэгжийн зардал 0 байна. Юу ч тооцоолоогүй. Өөр талбар сонгох, эсвэл талбайн хэмжээг авахын тулд хоосон орхино уу.</translation>
    </message>
    <message>
        <source>All units with selected (1 or 0), frequency among the solutions, and rarity.</source>
        <translation>Бүх нэгж, сонгосон эсэх (1 эсвэл 0), шийдүүд дэх давтамж, ховор байдлын хамт.</translation>
    </message>
    <message>
        <source>All weights are 0. Nothing was computed. Choose another field or leave it out.</source>
        <translation>Бүх жин 0 байна. Юу ч тооцоолоогүй. Өөр талбар сонгох, эсвэл талбарыг орхино уу.</translation>
    </message>
    <message>
        <source>All weights are 0. Nothing was computed. Give a criterion a weight above 0.</source>
        <translation>Бүх жин 0 байна. Юу ч тооцоолоогүй. Аль нэг шалгуурт тэгээс их жин өгнө үү.</translation>
    </message>
    <message>
        <source>All, each once</source>
        <translation>Бүгд, тус бүрийг нэг удаа</translation>
    </message>
    <message>
        <source>Alleles</source>
        <translation>Аллель</translation>
    </message>
    <message>
        <source>Alleles of laboratories that are not calibrated to each other cannot be compared. No match between them is declared.</source>
        <translation>Хооронд нь тохируулаагүй лабораториудын аллелийг харьцуулах боломжгүй. Тэдгээрийн хооронд таарал зарлахгүй.</translation>
    </message>
    <message>
        <source>Alleles, richness, heterozygosity, Fis and the exact test.</source>
        <translation>Аллель, баялаг, гетерозигот чанар, Fis ба нарийн шалгуур.</translation>
    </message>
    <message>
        <source>Allelic richness</source>
        <translation>Аллелийн баялаг</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Дангаараа</translation>
    </message>
    <message>
        <source>Alone, each country reaches the share of each target that it holds of the feature in its own units; together the group reaches the sum wherever it is best. Targets of one country (TARGETS_TABLE) stay its own. With a budget each has its part by the cost of its units.</source>
        <translation>Дангаараа бол улс бүр зорилт тус бүрээс өөрийн нэгжүүдэд байгаа хамгааллын объектын эзлэх хувьтай тэнцэх хэсгийг биелүүлнэ; хамтдаа бол бүлэг нийлбэр дүнг хаана хамгийн тохиромжтой байна, тэнд биелүүлнэ. Нэг улсын зорилт (TARGETS_TABLE) тухайн улсынх хэвээр үлдэнэ. Төсөвтэй бол улс бүр нэгжүүдийнхээ зардалд ногдох хэсгийг авна.</translation>
    </message>
    <message>
        <source>Along the line.</source>
        <translation>Шугамын дагуу.</translation>
    </message>
    <message>
        <source>Along the line. The report has no segments shorter than 15 km.</source>
        <translation>Шугамын дагуу. Тайланд 15 километрээс богино хэсэг байхгүй.</translation>
    </message>
    <message>
        <source>Along which stretches of the border did animals cross it?</source>
        <translation>Амьтад улсын хилийг аль хэсгээр нь дамнасан бэ?</translation>
    </message>
    <message>
        <source>Altai</source>
        <translation>Алтай</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Хувилбар зам</translation>
    </message>
    <message>
        <source>Alternative way</source>
        <translation>Хувилбар зам</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Хувилбар замууд</translation>
    </message>
    <message>
        <source>Alternatives are searched with resistance ten times higher near the ways found before, within 5 percent of the length of the cheapest (penalty method, Johnson et al. 1993), and listed where at least half of their length leads elsewhere (Abraham et al. 2013). cost is their real cost, detour that cost against the least.</source>
        <translation>Хувилбар замыг өмнө олсон замуудын ойр эсэргүүцлийг арав дахин өсгөж, хамгийн хямд замын уртын 5 хувийн дотор хайх (торгуулийн арга, Johnson нар 1993) бөгөөд уртын дор хаяж тал нь өөр газраар дайрсан бол жагсаана (Abraham нар 2013). cost нь жинхэнэ зардал, detour нь тэр зардлыг хамгийн бага зардалтай харьцуулсан харьцаа.</translation>
    </message>
    <message>
        <source>Alternatives that lead elsewhere for at least half of their length: {found}, for {corridors} corridors.</source>
        <translation>Уртын дор хаяж тал нь өөр газраар дайрсан хувилбар зам: {found}; экологийн коридор: {corridors}.</translation>
    </message>
    <message>
        <source>Ambiguous rows are records whose side is in doubt. They are listed and never counted.</source>
        <translation>Эргэлзээтэй мөр гэдэг нь тал нь тодорхой бус бичлэг юм. Тэдгээрийг жагсаах боловч хэзээ ч тоолохгүй.</translation>
    </message>
    <message>
        <source>Among the best in {share} of the random draws</source>
        <translation>Санамсаргүй түүврийн {share} нь шилдгүүдийн тоонд орсон</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Хэмжээ</translation>
    </message>
    <message>
        <source>Amount of a raster</source>
        <translation>Растерын хэмжээ</translation>
    </message>
    <message>
        <source>Amount of effort</source>
        <translation>Хүчин чармайлтын хэмжээ</translation>
    </message>
    <message>
        <source>Amount, protected amount and share of each feature by country, and whether the target is met.</source>
        <translation>Хамгааллын объект бүрийн хэмжээ, хамгаалагдсан хэмжээ, хувь улсаар, зорилт биелсэн эсэхийн хамт.</translation>
    </message>
    <message>
        <source>Amounts of different units are never added.</source>
        <translation>Өөр өөр нэгжийн хэмжээг хэзээ ч нэмэхгүй.</translation>
    </message>
    <message>
        <source>An allele has decimals: its size must be binned to a whole number first.</source>
        <translation>Аллель бутархай утгатай байна: эхлээд хэмжээг нь бүхэл тоонд хөрвүүлэх шаардлагатай.</translation>
    </message>
    <message>
        <source>An animal seen in two countries counts once; national totals of cats are never added.</source>
        <translation>Хоёр улсад бүртгэсэн амьтныг нэг удаа тоолно; муурын овгийн том амьтдын улсуудын нийт тоог хэзээ ч нэмэхгүй.</translation>
    </message>
    <message>
        <source>An animal that crossed without being photographed on both sides is missing from the share, so the share is a minimum.</source>
        <translation>Хил дамнасан боловч хоёр талд хоёуланд нь зурагт буугаагүй амьтан энэ хувьд ороогүй тул хувь нь хамгийн бага утга юм.</translation>
    </message>
    <message>
        <source>An animal was caught at two stations in one occasion, which detectors of the kind “multi” cannot do. Nothing was estimated. Choose “proximity” or “count”.</source>
        <translation>Нэг амьтан нэг үед хоёр камерын цэгт бүртгэгдсэн байна; «multi» төрлийн илрүүлэгчид ийм байх боломжгүй. Юу ч тооцоолоогүй. «proximity» эсвэл «count» утгыг сонгоно уу.</translation>
    </message>
    <message>
        <source>An area is a list of sites without a boundary. Effort, animals and what is not shared are of the whole of each country. An office adds areas of its own in the tables study_areas and study_area_sites and names them in OWN_AREAS.</source>
        <translation>Судалгааны талбай гэдэг нь хил зааггүй, гол нутгуудын жагсаалт. Хүчин чармайлт, амьтан, хуваалцаагүй өгөгдөл нь улс тус бүрийн бүх нутгийнх. Байгууллага өөрийн талбайг study_areas, study_area_sites хүснэгтэд нэмж, OWN_AREAS параметрт нэрлэнэ.</translation>
    </message>
    <message>
        <source>An earlier row tells of the same.</source>
        <translation>Өмнөх нэг мөрөнд үүнийг аль хэдийн бичсэн.</translation>
    </message>
    <message>
        <source>An estimate lies at its limit or has no error: the histories do not tell use and detection apart. Take fewer covariates or more visits.</source>
        <translation>Тооцоолсон утга хязгаартаа тулсан, эсвэл алдаагүй гарсан: түүхээс ашиглалт, илрүүлэлт хоёрыг ялгах боломжгүй. Цөөн тайлбарлагч хувьсагч, эсвэл олон очилт авна уу.</translation>
    </message>
    <message>
        <source>An estimate or interval from samples reaches the largest population searched; it may be larger.</source>
        <translation>Дээжээс тооцоолсон утга эсвэл интервал хайлтын хамгийн их популяцид хүрсэн; бодит утга үүнээс их байж болно.</translation>
    </message>
    <message>
        <source>An exact archive needs a recipient, whom the run records.</source>
        <translation>Нарийн байршилтай архивт хүлээн авагч шаардлагатай бөгөөд гүйцэтгэлд хүлээн авагч тэмдэглэгдэнэ.</translation>
    </message>
    <message>
        <source>An exact package needs a recipient, whom the run records. It has all that the standard has a field for. Other columns of the source stay in the database.</source>
        <translation>Нарийн байршилтай багцад хүлээн авагч шаардлагатай бөгөөд гүйцэтгэлд хүлээн авагч тэмдэглэгдэнэ. Багцад стандартад талбар нь байгаа бүх утга орно. Эх өгөгдлийн бусад багана өгөгдлийн санд үлдэнэ.</translation>
    </message>
    <message>
        <source>An exact product needs a recipient. Nothing was released. Name the recipient.</source>
        <translation>Нарийн байршилтай бүтээгдэхүүнд хүлээн авагч шаардлагатай. Ямар ч мэдээлэл өгөөгүй. Хүлээн авагчийг нэрлэнэ үү.</translation>
    </message>
    <message>
        <source>An inferred link is drawn dashed. It says which sites are near each other in consecutive seasons, not that a bird flew from one to the other. Borders crossed are named only where telemetry shows it.</source>
        <translation>Тооцоолж гаргасан холбоосыг тасархай шугамаар зурна. Энэ нь дараалсан улиралд аль талбайнууд хоорондоо ойр байгааг заах бөгөөд шувуу нэгээс нөгөө рүү ниссэн гэсэн үг биш. Дамнан өнгөрсөн улсын хилийг зөвхөн телеметр харуулсан тохиолдолд нэрлэнэ.</translation>
    </message>
    <message>
        <source>An object with a test and its level (off, info, flag, reject), or with its level and its numbers: {"near_capital": "off", "impossible_speed": {"level": "flag", "AT_km_day": 80}}. Left empty: the default levels.</source>
        <translation>Шалгалт ба түүний түвшин (off, info, flag, reject), эсвэл түвшин ба тоонуудыг нь агуулсан объект: {"near_capital": "off", "impossible_speed": {"level": "flag", "AT_km_day": 80}}. Хоосон орхивол өгөгдмөл түвшнүүдийг хэрэглэнэ.</translation>
    </message>
    <message>
        <source>An object with species_id, agency_a, code_a, agency_b and code_b.</source>
        <translation>species_id, agency_a, code_a, agency_b, code_b бүхий объект.</translation>
    </message>
    <message>
        <source>An observation of one picture is told by the record of its event.</source>
        <translation>Нэг зургийн ажиглалтыг түүний үйл явдлын бичлэгээр илэрхийлсэн.</translation>
    </message>
    <message>
        <source>An occasion is 7 days by default, counted in UTC from the first day on. All cameras of a station are one station, which works while one of them works. Where it does not work the effort is 0, which is not the same as no detection; in the histories - stands where nothing worked. Records known to a day count, coarser ones do not. Cubs are left out. Every record that is left out is counted with its reason.</source>
        <translation>Түүвэрлэлтийн үе өгөгдмөлөөр 7 хоног бөгөөд эхний өдрөөс эхлэн UTC цагаар тоолно. Нэг цэгийн бүх камер нэг камерын цэг болох бөгөөд тэдгээрийн нэг нь ажиллаж байвал цэг ажиллаж байна гэж үзнэ. Цэг ажиллаагүй үед хүчин чармайлт 0 байх ба энэ нь илрүүлэлт байхгүйтэй адил биш; юу ч ажиллаагүй үеийг түүхэд - тэмдгээр тэмдэглэнэ. Өдрийн нарийвчлалтай бичлэгийг тоолж, түүнээс бүдүүнийг тоолохгүй. Бамбарыг хасна. Хассан бичлэг бүрийг шалтгааных нь хамт тоолно.</translation>
    </message>
    <message>
        <source>An occasion is {days} days of UTC, the same for all sides. Where a station did not work, its effort is 0, which is not the same as no detection.</source>
        <translation>Түүвэрлэлтийн үе нь UTC цагаар {days} хоног бөгөөд бүх талд ижил. Камерын цэг ажиллаагүй бол хүчин чармайлт нь 0 бөгөөд энэ нь илрүүлэлт байхгүйтэй адил биш.</translation>
    </message>
    <message>
        <source>An occasion with effort 0 was no visit. Left empty, every row was one.</source>
        <translation>Хүчин чармайлт нь 0 үед очилт байгаагүй. Хоосон орхивол мөр бүр нэг очилт болно.</translation>
    </message>
    <message>
        <source>An office on each side of the lake assesses its site, and then both look at the lake together.</source>
        <translation>Нуурын тал бүрийн байгууллага өөрийн талбайг үнэлж, дараа нь хоёул нуурыг хамтдаа харна.</translation>
    </message>
    <message>
        <source>An officer or a country. Without a field all rows are of one judge.</source>
        <translation>Албан хаагч эсвэл улс. Талбаргүй бол бүх мөр нэг үнэлэгчийнх болно.</translation>
    </message>
    <message>
        <source>An outline is written for one site or for the sites of one species. Nothing was written. Give one of them.</source>
        <translation>Бүдүүвчийг нэг талбайд, эсвэл нэг зүйлийн талбайнуудад бичнэ. Юу ч бичээгүй. Аль нэгийг нь өгнө үү.</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Амьтан</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Амьтан</translation>
    </message>
    <message>
        <source>Animals are counted again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>Ийм тооны буруу код нэмж, амьтдыг дахин тоолно. Хоосон орхивол зүйлийн утгыг авна.</translation>
    </message>
    <message>
        <source>Animals are those of all years.</source>
        <translation>Амьтны тоо нь бүх жилийнх.</translation>
    </message>
    <message>
        <source>Animals at least</source>
        <translation>Амьтны тоо, дор хаяж</translation>
    </message>
    <message>
        <source>Animals at least = first + second - both, from codes and sides alone. National numbers are never added up: the sum is shown for what it counts twice.</source>
        <translation>Амьтны тоо, дор хаяж = эхний + хоёр дахь - хоёуланд буй; зөвхөн код, талаар гаргана. Улсуудын тоог хэзээ ч нэмэхгүй: нийлбэр нь юуг давхар тоолдгийг харуулах гэж л үзүүлнэ.</translation>
    </message>
    <message>
        <source>Animals at least: {least}; at most: {most}; pairs joined: {joined}; conflicts: {conflicts}.</source>
        <translation>Амьтны тоо, дор хаяж: {least}; хамгийн ихдээ: {most}; нэгтгэсэн хос: {joined}; зөрчил: {conflicts}.</translation>
    </message>
    <message>
        <source>Animals at most</source>
        <translation>Амьтны тоо, хамгийн ихдээ</translation>
    </message>
    <message>
        <source>Animals by country</source>
        <translation>Амьтад улсаар</translation>
    </message>
    <message>
        <source>Animals by grade and country</source>
        <translation>Амьтад зэрэг ба улсаар</translation>
    </message>
    <message>
        <source>Animals caught</source>
        <translation>Бүртгэгдсэн амьтан</translation>
    </message>
    <message>
        <source>Animals caught at stations with effort: {animals}; a spatial model needs {least} or more. Nothing was estimated. Choose more days or sides.</source>
        <translation>Хүчин чармайлттай камерын цэгт бүртгэгдсэн амьтан: {animals}; орон зайн загварт шаардлагатай доод тоо: {least}. Юу ч тооцоолоогүй. Илүү олон хоног эсвэл тал сонгоно уу.</translation>
    </message>
    <message>
        <source>Animals caught in more than one session: {animals}. Sessions are fitted as populations of their own, so the limits are too narrow, and numbers of sessions are not to be added up.</source>
        <translation>Нэгээс олон сесст бүртгэгдсэн амьтан: {animals}. Сесс бүрийг тусдаа популяци гэж тооцоолдог тул хязгаар хэт нарийн гарах бөгөөд сессүүдийн тоог нэмж болохгүй.</translation>
    </message>
    <message>
        <source>Animals counted once by pair of agencies, from the codes alone.</source>
        <translation>Хос байгууллагаар, зөвхөн кодоор нэг удаа тоолсон амьтан.</translation>
    </message>
    <message>
        <source>Animals counted once by pair of countries, and what adding up national lists would count twice.</source>
        <translation>Хос улсаар, нэг удаа тоолсон амьтан, мөн улсуудын жагсаалтыг нэмбэл давхар тоологдох тоо.</translation>
    </message>
    <message>
        <source>Animals expected</source>
        <translation>Хүлээгдэх амьтан</translation>
    </message>
    <message>
        <source>Animals in all</source>
        <translation>Нийт амьтан</translation>
    </message>
    <message>
        <source>Animals known by photographs and animals known by genotypes are two lists. They are never added up, for one animal may stand in both.</source>
        <translation>Зургаар танигдсан амьтан, генотипээр танигдсан амьтан хоёр тусдаа жагсаалт юм. Нэг амьтан хоёуланд нь байж болох тул хэзээ ч нэмэхгүй.</translation>
    </message>
    <message>
        <source>Animals of Primorye seen in China, at least</source>
        <translation>Бүгд Найрамдах Хятад Ард Улсад бүртгэсэн Приморийн хязгаарын амьтан, дор хаяж</translation>
    </message>
    <message>
        <source>Animals of all sides together: {animals}; occasions with effort: {occasions}; captures: {captures}; flank: {flank}.</source>
        <translation>Бүх талын амьтан нийлээд: {animals}; хүчин чармайлттай түүвэрлэлтийн үе: {occasions}; бүртгэл: {captures}; хажуу тал: {flank}.</translation>
    </message>
    <message>
        <source>Animals of the left flank</source>
        <translation>Зүүн хажуу талын амьтан</translation>
    </message>
    <message>
        <source>Animals of the right flank</source>
        <translation>Баруун хажуу талын амьтан</translation>
    </message>
    <message>
        <source>Animals of unknown sex may be either.</source>
        <translation>Хүйс нь тодорхойгүй амьтан аль ч хүйсийнх байж болно.</translation>
    </message>
    <message>
        <source>Animals on both sides</source>
        <translation>Хоёр талд хоёуланд нь байсан амьтан</translation>
    </message>
    <message>
        <source>Animals on several sides in one occasion, of which the last is used</source>
        <translation>Нэг үед хэд хэдэн талд байсан амьтан; сүүлийн талыг нь ашигласан</translation>
    </message>
    <message>
        <source>Animals per 100 km2</source>
        <translation>100 км2 талбайд ногдох амьтан</translation>
    </message>
    <message>
        <source>Animals per 100 km2: {density}; animals expected in the mask of all sides: {expected}, from {low} to {high}. Sigma {sigma} m, buffer {buffer} m.</source>
        <translation>100 км2 талбайд ногдох амьтан: {density}; бүх талын маскад хүлээгдэх амьтан: {expected}, интервал: {low}–{high}. Сигма: {sigma} м, буфер: {buffer} м.</translation>
    </message>
    <message>
        <source>Animals proposed</source>
        <translation>Санал болгосон амьтан</translation>
    </message>
    <message>
        <source>Animals seen in more than one country</source>
        <translation>Нэгээс олон улсад бүртгэсэн амьтан</translation>
    </message>
    <message>
        <source>Animals seen in two occasions or more: {animals}, needed: {least}. No rate was estimated. Choose a longer period or shorter occasions, or use the minimum numbers.</source>
        <translation>Хоёр буюу түүнээс олон үед бүртгэсэн амьтан: {animals}; шаардлагатай тоо: {least}. Хувь хэмжээг тооцоолоогүй. Илүү урт хугацаа эсвэл богино үе сонгох, эсвэл хамгийн бага тоог ашиглана уу.</translation>
    </message>
    <message>
        <source>Animals seen, not to be added up</source>
        <translation>Бүртгэсэн амьтан, хооронд нь нэмэхгүй</translation>
    </message>
    <message>
        <source>Animals that crossed, by sex</source>
        <translation>Хил дамнасан амьтан, хүйсээр</translation>
    </message>
    <message>
        <source>Animals whose genotype fits another group better than 99 percent of simulated residents do: {migrants} of {animals}. This is never counted as a border crossing.</source>
        <translation>Генотип нь загварчилсан суурин амьтдын 99 хувиас илүүгээр өөр бүлэгт тохирсон амьтан: {migrants}; нийт амьтан: {animals}. Үүнийг хил дамнан шилжилт гэж хэзээ ч тоолохгүй.</translation>
    </message>
    <message>
        <source>Animals with a code and animals known by genotype alone are two lists of perhaps the same animals. They are never added up: each number is of the larger list.</source>
        <translation>Кодтой амьтан, зөвхөн генотипээр танигдсан амьтан гэсэн хоёр жагсаалтад ижил амьтан орсон байж болно. Тэдгээрийг хэзээ ч нэмэхгүй: тоо бүрийг илүү урт жагсаалтаас авсан.</translation>
    </message>
    <message>
        <source>Animals with a crossing, then all animals with two usable records or more. Females and males are compared by Fisher's exact test, two-sided; unknown sex is in no test. Only tracks have a ratio of rates, with the exact interval of Clopper and Pearson (1934).</source>
        <translation>Хил дамнасан амьтан, дараа нь ашиглах боломжтой хоёр буюу түүнээс олон бичлэгтэй бүх амьтан. Эм, эрийг Фишерийн нарийн, хоёр талт шалгуураар харьцуулна; хүйс нь тодорхойгүй амьтан шалгуурт орохгүй. Зөвхөн явсан замд хувь хэмжээний харьцаа байх бөгөөд Clopper, Pearson нарын (1934) нарийн интервалтай.</translation>
    </message>
    <message>
        <source>Animals with a range</source>
        <translation>Нутагшилтай амьтан</translation>
    </message>
    <message>
        <source>Animals with two records or more</source>
        <translation>Хоёр буюу түүнээс олон бичлэгтэй амьтан</translation>
    </message>
    <message>
        <source>Animals without a range</source>
        <translation>Нутагшилгүй амьтан</translation>
    </message>
    <message>
        <source>Animals without a range: {animals}. {reason}</source>
        <translation>Нутагшилгүй амьтан: {animals}. {reason}</translation>
    </message>
    <message>
        <source>Animals: {animals} of {all}.</source>
        <translation>Амьтан: {animals} / {all}.</translation>
    </message>
    <message>
        <source>Animals: {animals}; groups: {groups}; loci: {loci}.</source>
        <translation>Амьтан: {animals}; бүлэг: {groups}; локус: {loci}.</translation>
    </message>
    <message>
        <source>Animals: {animals}; stations: {stations}; cells of the mask: {cells}. One fit takes about {seconds} s and {megabytes} MB.</source>
        <translation>Амьтан: {animals}; камерын цэг: {stations}; маскийн нүд: {cells}. Нэг тооцоололд ойролцоогоор {seconds} с, {megabytes} МБ шаардлагатай.</translation>
    </message>
    <message>
        <source>Animals: {animals}; with a home range: {ranges}; without one: {left}.</source>
        <translation>Амьтан: {animals}; нутагшилтай: {ranges}; нутагшилгүй: {left}.</translation>
    </message>
    <message>
        <source>Another country than stated</source>
        <translation>Заасан улсаас өөр улс</translation>
    </message>
    <message>
        <source>Another data set has an observation of the species at nearly the same time and place.</source>
        <translation>Өөр өгөгдлийн багцад энэ зүйлийн бараг ижил газар, ижил цагийн ажиглалт байна.</translation>
    </message>
    <message>
        <source>Another data set has the same observation in another datum or online map.</source>
        <translation>Өөр өгөгдлийн багцад ижил ажиглалт өөр датум эсвэл онлайн газрын зургаар байна.</translation>
    </message>
    <message>
        <source>Another data set has the same observation in another time zone.</source>
        <translation>Өөр өгөгдлийн багцад ижил ажиглалт өөр цагийн бүсээр байна.</translation>
    </message>
    <message>
        <source>Another data set has the same observation.</source>
        <translation>Өөр өгөгдлийн багцад ижил ажиглалт байна.</translation>
    </message>
    <message>
        <source>Another data set seems to hold the same observation.</source>
        <translation>Өөр өгөгдлийн багцад ижил ажиглалт байгаа бололтой.</translation>
    </message>
    <message>
        <source>Answers in which offices differ</source>
        <translation>Байгууллагуудын зөрүүтэй хариулт</translation>
    </message>
    <message>
        <source>Answers in which two offices differ: {rows}.</source>
        <translation>Хоёр байгууллагын зөрүүтэй хариулт: {rows}.</translation>
    </message>
    <message>
        <source>Any other table (CSV, TSV, XLSX, ODS) with a species, a date and a place, its headers in any of seven languages. What the header does not tell, MAPPING says: {"species": "what", "date": "when", "declaredSide": "=RUS"}. The dialog of the dock saves it as a profile, and PROFILE uses it without a screen.</source>
        <translation>Зүйл, огноо, байршилтай бусад аливаа хүснэгт (CSV, TSV, XLSX, ODS); толгой мөр нь долоон хэлний аль нэгээр байж болно. Толгой мөрнөөс тодорхойгүйг MAPPING параметрт заана: {"species": "what", "date": "when", "declaredSide": "=RUS"}. Самбарын цонхонд үүнийг профайл болгон хадгалах ба PROFILE параметр түүнийг дэлгэцгүйгээр ашиглана.</translation>
    </message>
    <message>
        <source>Aquaculture</source>
        <translation>Усны аж ахуй</translation>
    </message>
    <message>
        <source>Archive {file} holds a member that would leave its folder: {member}. Nothing was changed. Do not use this archive.</source>
        <translation>{file} архивт хавтаснаасаа гадуур задрах файл байна: {member}. Юу ч өөрчлөгдөөгүй. Энэ архивыг битгий ашиглана уу.</translation>
    </message>
    <message>
        <source>Archive {file} holds no occurrences; its core is {kind}. Nothing was changed. Ask for an archive of occurrences or of events with occurrences.</source>
        <translation>{file} архивт тархалтын бүртгэл байхгүй; цөм хүснэгтийн төрөл: {kind}. Юу ч өөрчлөгдөөгүй. Тархалтын бүртгэлийн архив, эсвэл тархалтын бүртгэл бүхий үйл явдлын архив авна уу.</translation>
    </message>
    <message>
        <source>Archive {file} unpacks to an unreasonable size. Nothing was changed. Unpack it yourself and import the folder if you trust it.</source>
        <translation>{file} архив задлахад хэт том хэмжээтэй болно. Юу ч өөрчлөгдөөгүй. Найдвартай гэж үзвэл өөрөө задлаад хавтсыг нь импортлоно уу.</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Талбайн хэмжээ (га)</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Талбайн хэмжээ (км2)</translation>
    </message>
    <message>
        <source>Area of a unit (km²)</source>
        <translation>Нэгжийн талбайн хэмжээ (км2)</translation>
    </message>
    <message>
        <source>Area of the landscape (ha)</source>
        <translation>Ландшафтын талбайн хэмжээ (га)</translation>
    </message>
    <message>
        <source>Area of the mask (km2)</source>
        <translation>Маскийн талбайн хэмжээ (км2)</translation>
    </message>
    <message>
        <source>Area, share of the current, and normalised current of each country.</source>
        <translation>Улс бүрийн талбайн хэмжээ, гүйдлийн хувь, хэвийн болгосон гүйдэл.</translation>
    </message>
    <message>
        <source>Areas and lengths are those of the ellipsoid. Their split by country comes from points in each feature, so it is known to about 1 %. Near a border and at sea the country is unknown; such parts count in all. No gap is cut along a border: one on both sides names both countries. Of points the tables tell how many lack protection, not which. A database adds its habitats by type, each computed corridor, the sites and cells of each species, and each site alone.</source>
        <translation>Талбайн хэмжээ, уртыг эллипсоид дээр хэмжинэ. Улсаар хуваасан дүнг хамгааллын объект бүр дэх цэгүүдээс гаргах тул 1% орчим нарийвчлалтай. Улсын хилийн ойр, далайд улс тодорхойгүй; ийм хэсгийг нийт дүнд тооцно. Хамгаалалтын орхигдлыг улсын хилээр хуваахгүй: хоёр талд орших орхигдолд хоёр улсыг хоёуланг нь нэрлэнэ. Цэгэн объектын хувьд хүснэгтэд хэд нь хамгаалалтгүйг заах боловч аль нь болохыг заахгүй. Өгөгдлийн сангаас амьдрах орчин төрлөөр, тооцоолсон экологийн коридор тус бүр, зүйл бүрийн гол нутаг ба тархацын нүд, мөн гол нутаг бүр дангаараа нэмэгдэнэ.</translation>
    </message>
    <message>
        <source>Areas are measured in an equal-area projection centred on the animal. The share of a country comes from points on an even grid in the range, about 4,000 of them, whose side the layer of the office or the bundled strips tell. Where they do not tell it, near a border or at sea, the share is called unknown. No range is cut along a border.</source>
        <translation>Талбайн хэмжээг тухайн амьтан дээр төвлөрсөн ижил талбайт проекцоор хэмжинэ. Улсын эзлэх хувийг нутагшил дотор жигд торлон байрлуулсан 4,000 орчим цэгээс гаргах бөгөөд цэг аль талд болохыг байгууллагын давхарга, эсвэл өргөтгөлд багтсан зурвасаар тодорхойлно. Улсын хилийн ойр эсвэл далайд талыг тодорхойлох боломжгүй бол тэр хувийг тодорхойгүй гэнэ. Нутагшлыг улсын хилээр хэзээ ч тасдахгүй.</translation>
    </message>
    <message>
        <source>Areas of habitats</source>
        <translation>Амьдрах орчны талбайн хэмжээ</translation>
    </message>
    <message>
        <source>Areas of the corridors</source>
        <translation>Экологийн коридорын талбай</translation>
    </message>
    <message>
        <source>Areas of the office's own range layer, drawn as they are there.</source>
        <translation>Байгууллагын өөрийн тархац нутгийн давхаргын талбайг байгаагаар нь зурсан.</translation>
    </message>
    <message>
        <source>Areas without resistance</source>
        <translation>Эсэргүүцэлгүй газар</translation>
    </message>
    <message>
        <source>Artificial hotspot</source>
        <translation>Бичлэг хиймлээр бөөгнөрсөн цэг</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation>QGIS програмын хэлээр</translation>
    </message>
    <message>
        <source>As agreed with the recipient, at least 12 characters. Only the numbers for the public go without.</source>
        <translation>Хүлээн авагчтай тохирсон ёсоор, дор хаяж 12 тэмдэгт. Зөвхөн нийтэд зориулсан тоонд нууц хэллэг хэрэггүй.</translation>
    </message>
    <message>
        <source>As the matched individuals tell</source>
        <translation>Тааруулсан бодгалиар</translation>
    </message>
    <message>
        <source>Ask for an exact sheet and name its recipient.</source>
        <translation>Нарийн байршилтай хуудас хүсэж, хүлээн авагчийг нь нэрлэнэ үү.</translation>
    </message>
    <message>
        <source>Ask the quality tests</source>
        <translation>Чанарын шалгалт хийх</translation>
    </message>
    <message>
        <source>Ask the quality tests again</source>
        <translation>Чанарын шалгалтыг дахин хийх</translation>
    </message>
    <message>
        <source>Asked for in an assessment</source>
        <translation>Үнэлгээнд нөхөн сэргээхийг хүссэн</translation>
    </message>
    <message>
        <source>Asks the tests of quality of the records: places that are wrong by themselves, that stand for a name or lie in the sea, the side of the border, datums and Chinese online maps, clocks, speeds, gaps of effort, and the same animal in two data sets.</source>
        <translation>Бичлэгийн чанарын шалгалтуудыг хийнэ: илт буруу, газрын нэрийг төлөөлсөн, эсвэл далайд орсон байршил, улсын хилийн тал, датум ба хятад онлайн газрын зураг, камерын цаг, хурд, хүчин чармайлтын завсарлага, хоёр өгөгдлийн багцад давхардсан нэг амьтан.</translation>
    </message>
    <message>
        <source>Assess key sites</source>
        <translation>Гол нутгийг үнэлэх</translation>
    </message>
    <message>
        <source>Assess key sites by criteria</source>
        <translation>Гол нутгийг шалгуураар үнэлэх</translation>
    </message>
    <message>
        <source>Assess the site and import the form.</source>
        <translation>Талбайг үнэлж, маягтыг импортолно уу.</translation>
    </message>
    <message>
        <source>Assess timing, scope and severity of these threats.</source>
        <translation>Эдгээр аюул заналын цаг хугацаа, хамрах хүрээ, ноцтой байдлыг үнэлнэ үү.</translation>
    </message>
    <message>
        <source>Assessed in poor condition</source>
        <translation>Үнэлгээгээр төлөв байдал муу</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Үнэлгээ</translation>
    </message>
    <message>
        <source>Assessments of the period by country</source>
        <translation>Тухайн хугацааны үнэлгээ, улсаар</translation>
    </message>
    <message>
        <source>Assignment needs an Fst of about 0.05 and 10 to 15 animals in each group. Below that it has no power, and no conclusion on single animals is drawn.</source>
        <translation>Харьяалал тогтооход Fst 0.05 орчим, бүлэг бүрт 10–15 амьтан байх шаардлагатай. Үүнээс бага бол ялгах чадваргүй тул тухайн нэг амьтны талаар дүгнэлт гаргахгүй.</translation>
    </message>
    <message>
        <source>Assignment of animals</source>
        <translation>Амьтны харьяалал</translation>
    </message>
    <message>
        <source>Assignment: likelihoods of Rannala and Mountain (1997), each animal left out of its own group; P by simulated residents (Paetkau et al. 2004). It needs an Fst of about 0.05 and 10 to 15 animals in each group, and is never a border crossing.</source>
        <translation>Харьяалал: Rannala, Mountain нарын (1997) үнэний хувь, амьтан бүрийг өөрийн бүлгээс нь хасаж тооцсон; P утгыг загварчилсан суурин амьтдаар гаргасан (Paetkau нар 2004). Үүнд Fst 0.05 орчим, бүлэг бүрт 10–15 амьтан шаардлагатай бөгөөд энэ нь хэзээ ч хил дамнан шилжилт биш.</translation>
    </message>
    <message>
        <source>At a border, pairs of points 2 km apart across the line are compared with pairs as far apart on each side, along stretches of 50 km. A stretch is listed where the classes differ more often across it (Fisher's exact test, 1 %): the legend changes, not the land.</source>
        <translation>Улсын хилийн дагуу 50 километрийн хэсэг бүрд шугамын хоёр талд орших, хоорондоо 2 километр зайтай цэгийн хосыг тал тус бүр дэх ижил зайтай хосуудтай харьцуулна. Хил дамнасан хосын анги илүү олонтаа зөрсөн хэсгийг жагсаана (Фишерийн нарийн шалгуур, 1%): газар биш, таних тэмдэг өөрчлөгдсөн байна.</translation>
    </message>
    <message>
        <source>At a zoo or institution</source>
        <translation>Амьтны хүрээлэн эсвэл бусад байгууллагад</translation>
    </message>
    <message>
        <source>At its end the best selection so far is given, with its gap; it is never called an optimum.</source>
        <translation>Хугацаа дуусахад тухайн үеийн хамгийн сайн сонголтыг зөрүүтэй нь өгнө; үүнийг хэзээ ч оновчтой шийд гэж нэрлэхгүй.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Дор хаяж</translation>
    </message>
    <message>
        <source>At least so many animals on each side, on both, and in all, each counted once.</source>
        <translation>Тал бүрт, хоёр талд, нийтдээ дор хаяж ийм тооны амьтан байсан; тус бүрийг нэг удаа тоолсон.</translation>
    </message>
    <message>
        <source>At least, by the codes alone</source>
        <translation>Дор хаяж, зөвхөн кодоор</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Хамгийн ихдээ</translation>
    </message>
    <message>
        <source>At most a quarter of sigma. Its bias is simulated and told beside the result.</source>
        <translation>Хамгийн ихдээ сигмагийн дөрөвний нэг. Хазайлтыг нь загварчилж, үр дүнгийн хажууд харуулна.</translation>
    </message>
    <message>
        <source>At most so many cells are drawn, with which the presences are compared.</source>
        <translation>Илэрсэн цэгүүдтэй харьцуулах нүдийг дээд тал нь ийм тоогоор түүвэрлэнэ.</translation>
    </message>
    <message>
        <source>At most, every left and every right flank without its other side is an animal; at least, max(left, right) + both, and every open pair is one animal. Agreement of reviewers is kappa (Cohen 1960), of the two with the most pairs in common. Codes that nobody compared count as different animals.</source>
        <translation>Хамгийн ихдээ: нөгөө талгүй зүүн, баруун хажуу тал бүр нэг амьтан; дор хаяж: max(зүүн, баруун) + хоёулаа, нээлттэй хос бүр нэг амьтан. Хянагчдын санал нийлэлт нь хамтын хос хамгийн олонтой хоёр хянагчийн каппа (Cohen 1960). Хэн ч харьцуулаагүй кодыг өөр өөр амьтан гэж тоолно.</translation>
    </message>
    <message>
        <source>At most: every left and every right flank is an animal of its own. At least: each belongs to another one, and every open pair is one animal. Codes that nobody compared count as different animals.</source>
        <translation>Хамгийн ихдээ: зүүн, баруун хажуу тал бүр тусдаа амьтан. Дор хаяж: тал бүр өөр нэг талтай нийлж, нээлттэй хос бүр нэг амьтан болно. Хэн ч харьцуулаагүй кодыг өөр өөр амьтан гэж тоолно.</translation>
    </message>
    <message>
        <source>At the centre of an area</source>
        <translation>Нутаг дэвсгэрийн төвд</translation>
    </message>
    <message>
        <source>At the seat of GBIF</source>
        <translation>GBIF байгууллагын төв байранд</translation>
    </message>
    <message>
        <source>Attack with the exact records</source>
        <translation>Нарийн бичлэгээр хийсэн халдлагын туршилт</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Төрийн байгууллага</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автомат</translation>
    </message>
    <message>
        <source>Automatic: three quarters of what is free, and at least 4 GB.</source>
        <translation>Автомат: чөлөөтэй санах ойн дөрөвний гурав, хамгийн багадаа 4 ГБ.</translation>
    </message>
    <message>
        <source>Avalanches and landslides</source>
        <translation>Цасан нуранги, хөрсний гулсалт</translation>
    </message>
    <message>
        <source>Average of two cells</source>
        <translation>Хоёр нүдний дундаж</translation>
    </message>
    <message>
        <source>Background is drawn in proportion to it. Not together with a target group.</source>
        <translation>Дэвсгэр нүдийг түүнтэй пропорционалаар түүвэрлэнэ. Жишиг бүлэгтэй хамт хэрэглэхгүй.</translation>
    </message>
    <message>
        <source>Bandwidth (m)</source>
        <translation>Цөмийн өргөн (м)</translation>
    </message>
    <message>
        <source>Bandwidth of the kernels</source>
        <translation>Цөмүүдийн өргөн</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Саад</translation>
    </message>
    <message>
        <source>Barrier improvement</source>
        <translation>Саад арилгахын үр өгөөж</translation>
    </message>
    <message>
        <source>Barrier improvement (cost saved per metre restored)</source>
        <translation>Саад арилгахын үр өгөөж (нөхөн сэргээсэн метр бүрт хэмнэх зардал)</translation>
    </message>
    <message>
        <source>Barrier improvement is (LCD - LCD') / 2 r: LCD is the least cost between two cores, LCD' that over the cell if a circle of radius r around it were restored to resistance 1 along its diameter (McRae et al. 2012, doi 10.1371/journal.pone.0052604). Of all pairs the greatest counts.</source>
        <translation>Саад арилгахын үр өгөөж нь (LCD - LCD') / 2 r: LCD нь хоёр цөм бүсийн хоорондох хамгийн бага зардал; LCD' нь нүдийг тойрсон r радиустай тойргийг диаметрийн дагуу 1 эсэргүүцэлтэй болтол нөхөн сэргээвэл тэр нүдээр дайрах хамгийн бага зардал (McRae нар 2012, doi 10.1371/journal.pone.0052604). Бүх хосын хамгийн их утгыг авна.</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Саадууд</translation>
    </message>
    <message>
        <source>Barriers along the segments</source>
        <translation>Хэсгүүдийн дагуух саад</translation>
    </message>
    <message>
        <source>Barriers met</source>
        <translation>Тааралдсан саад</translation>
    </message>
    <message>
        <source>Base pairs added</source>
        <translation>Нэмсэн хос суурь</translation>
    </message>
    <message>
        <source>Basis of the level</source>
        <translation>Босгын үндэслэл</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Өмнө</translation>
    </message>
    <message>
        <source>Below the smallest area</source>
        <translation>Хамгийн бага талбайгаас жижиг</translation>
    </message>
    <message>
        <source>Best new cross-border link</source>
        <translation>Улсын хил дамнасан хамгийн сайн шинэ холбоос</translation>
    </message>
    <message>
        <source>Best places of every feature</source>
        <translation>Хамгааллын объект бүрийн хамгийн сайн газар</translation>
    </message>
    <message>
        <source>Best units (%)</source>
        <translation>Хамгийн сайн нэгж (%)</translation>
    </message>
    <message>
        <source>Between groups: Fst of Weir and Cockerham (1984) with an interval by drawing the loci again, Fst of Nei (1987), and distances of Nei (1972, 1978). The distance of 1972 is too large for small groups.</source>
        <translation>Бүлэг хооронд: Weir, Cockerham нарын (1984) Fst, локусуудыг дахин түүвэрлэж гаргасан интервалын хамт; Nei (1987) аргын Fst; Nei (1972, 1978) зай. 1972 оны зай нь жижиг бүлэгт хэт их гардаг.</translation>
    </message>
    <message>
        <source>Between two exact places a crossing is likeliest where the straight step cuts the border, with a normal kernel as wide as both uncertainties and half the step. Between cells it is spread evenly over what they and their neighbours leave possible; without a place, over the whole border of the two countries.</source>
        <translation>Хоёр нарийн байршлын хооронд хил дамнан шилжилт нь шулуун алхам улсын хилийг огтолсон газарт хамгийн магадлалтай; өргөн нь хоёр байршлын алдаа ба алхмын хагасаар тодорхойлогдох хэвийн цөмийг ашиглана. Нүднүүдийн хооронд шилжилтийг тэдгээр болон хөрш нүднүүдийн боломжит хэсэгт жигд хуваарилна; байршилгүй бол хоёр улсын хилийн нийт уртад хуваарилна.</translation>
    </message>
    <message>
        <source>Between two exact places a crossing is likeliest where the straight step cuts the line: a normal kernel as wide as both uncertainties, that of the line and half the step. Between generalised cells it is spread evenly over what the cells and their neighbours leave possible; without a place, over the whole border of the two countries.</source>
        <translation>Хоёр нарийн байршлын хооронд хил дамнан шилжилт нь шулуун алхам шугамыг огтолсон газарт хамгийн магадлалтай: өргөн нь хоёр байршлын алдаа, шугамын алдаа, алхмын хагасаар тодорхойлогдох хэвийн цөм. Ерөнхийлсөн нүднүүдийн хооронд шилжилтийг тэдгээр болон хөрш нүднүүдийн боломжит хэсэгт жигд хуваарилна; байршилгүй бол хоёр улсын хилийн нийт уртад хуваарилна.</translation>
    </message>
    <message>
        <source>Betweenness (%)</source>
        <translation>Завсрын төвлөрөл (%)</translation>
    </message>
    <message>
        <source>Beyond the declared side</source>
        <translation>Хилийн заасан талаас гадуур</translation>
    </message>
    <message>
        <source>Bias in percent of stations known by cells of {grid} m, with its standard error: density {density} ({density_se}), sigma {sigma} ({sigma_se}). Simulated surveys that could be fitted: {runs} of {tried}.</source>
        <translation>{grid} м нүдээр мэдэгдэх камерын цэгийн хазайлт хувиар, стандарт алдааны хамт: нягтшил {density} ({density_se}), сигма {sigma} ({sigma_se}). Тооцоолж болсон загварчилсан судалгаа: {runs}; нийт оролдлого: {tried}.</translation>
    </message>
    <message>
        <source>Birds and tags: Movebank event data with reference data, the eBird Basic Dataset with sampling events, and count sheets of waterbirds and spoonbills with species in rows and sites or dates in columns. Example: INPUT folder_of_movebank. Positions that the owner marked as wrong are counted, not read.</source>
        <translation>Шувуу, дамжуулагч: Movebank үйл явдлын өгөгдөл лавлах өгөгдлийн хамт, eBird Basic Dataset түүвэрлэлтийн үйл явдлын хамт, мөн зүйл нь мөрөнд, талбай эсвэл огноо нь баганад буй усны шувуу, халбаган хошуутын тоололтын хуудас. Жишээ: INPUT folder_of_movebank. Эзэмшигч нь буруу гэж тэмдэглэсэн байршлыг тоолох боловч уншихгүй.</translation>
    </message>
    <message>
        <source>Birds' key sites with the numbers that “Score priorities” takes.</source>
        <translation>Шувууны гол нутгууд, «Тэргүүлэх зэрэглэлийн оноо тооцох» алгоритмд ашиглах тоонуудын хамт.</translation>
    </message>
    <message>
        <source>Birds: key sites and the counts known of them</source>
        <translation>Шувууд: гол нутгууд ба тэдгээрийн мэдэгдэж буй тоололт</translation>
    </message>
    <message>
        <source>Block (cells)</source>
        <translation>Блок (нүд)</translation>
    </message>
    <message>
        <source>Blocks of {block} cells are wider than the radius of {radius} cells, or than the raster. Nothing was computed. Use smaller blocks or a larger radius.</source>
        <translation>{block} нүдтэй блок нь {radius} нүдтэй радиусаас, эсвэл растераас өргөн байна. Юу ч тооцоолоогүй. Блокийг багасгах, эсвэл радиусыг ихэсгэнэ үү.</translation>
    </message>
    <message>
        <source>Border (km)</source>
        <translation>Улсын хил (км)</translation>
    </message>
    <message>
        <source>Border closed (km)</source>
        <translation>Улсын хилийн хаалттай хэсэг (км)</translation>
    </message>
    <message>
        <source>Border crossings by species and direction</source>
        <translation>Хил дамнан шилжилт, зүйл ба чиглэлээр</translation>
    </message>
    <message>
        <source>Border crossings of single animals: a straight line from the last record before to the first after, not the way that was taken. The places are exact and not to be passed on.</source>
        <translation>Тусдаа амьтдын хил дамнан шилжилт: өмнөх сүүлийн бичлэгээс дараах эхний бичлэг хүртэлх шулуун шугам; явсан зам нь биш. Байршил нь нарийн: бусдад дамжуулахыг хориглоно.</translation>
    </message>
    <message>
        <source>Border inside corridors</source>
        <translation>Экологийн коридор доторх улсын хил</translation>
    </message>
    <message>
        <source>Border lengths are along the office's own line.</source>
        <translation>Улсын хилийн уртыг байгууллагын өөрийн шугамын дагуу хэмжсэн.</translation>
    </message>
    <message>
        <source>Border open (km)</source>
        <translation>Улсын хилийн нээлттэй хэсэг (км)</translation>
    </message>
    <message>
        <source>Border passages</source>
        <translation>Улсын хил дамналт</translation>
    </message>
    <message>
        <source>Border segments</source>
        <translation>Улсын хилийн хэсгүүд</translation>
    </message>
    <message>
        <source>Borders are shared where units have them in common within 0.1 m. The same question has the same answer unless the clock ends a step, which the log tells.</source>
        <translation>Нэгжүүд 0.1 метрийн дотор нийлэх хил заагийг хамтын хил зааг гэж үзнэ. Хугацаа аль нэг алхмыг таслаагүй бол ижил асуулт ижил хариутай; тасалсан бол логт бичнэ.</translation>
    </message>
    <message>
        <source>Borders passed</source>
        <translation>Дамнасан улсын хил</translation>
    </message>
    <message>
        <source>Both coordinates are multiples of {step_deg} degree, which is {rounding_m} m, but the uncertainty is {uncertainty_m} m.</source>
        <translation>Хоёр солбицол хоёулаа {step_deg} градусын үржвэр, өөрөөр хэлбэл {rounding_m} м нарийвчлалтай, гэтэл тодорхойгүй байдлыг {uncertainty_m} м гэж заасан байна.</translation>
    </message>
    <message>
        <source>Both coordinates are zero.</source>
        <translation>Хоёр солбицол хоёулаа тэг байна.</translation>
    </message>
    <message>
        <source>Both decimals are below 0.6 at {percent} per cent of the {places} places of the data set; chance gives 36. Degrees and minutes seem to have been read as decimal degrees.</source>
        <translation>Өгөгдлийн багцын нийт {places} байршлын {percent} хувьд хоёр солбицлын бутархай хэсэг хоёулаа 0.6 гэсэн утгаас бага байна; санамсаргүй бол 36 хувь байна. Градус, минутыг аравтын градус гэж уншсан бололтой.</translation>
    </message>
    <message>
        <source>Boundaries of the office's own layer</source>
        <translation>Байгууллагын өөрийн давхаргын хил зааг</translation>
    </message>
    <message>
        <source>Boundary file</source>
        <translation>Хил заагийн файл</translation>
    </message>
    <message>
        <source>Boundary file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with lines or polygons and a coordinate reference system.</source>
        <translation>Хил заагийн файлыг зурж чадсангүй: {file}. Газрын зураг бичээгүй. Өргөтгөлийн тохиргоонд шугам эсвэл полигонтой, солбицлын системтэй файл сонгоно уу.</translation>
    </message>
    <message>
        <source>Boundary of the site</source>
        <translation>Талбайн хил зааг</translation>
    </message>
    <message>
        <source>Boundary of the site: {site}</source>
        <translation>Талбайн хил зааг: {site}</translation>
    </message>
    <message>
        <source>Boyce index</source>
        <translation>Boyce индекс</translation>
    </message>
    <message>
        <source>Brought back into the records</source>
        <translation>Бичлэгт буцаан оруулсан</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Төсөв</translation>
    </message>
    <message>
        <source>Buffer around the stations (m)</source>
        <translation>Камерын цэгийг тойрсон буфер (м)</translation>
    </message>
    <message>
        <source>Buffer of the window (m)</source>
        <translation>Цонхны буфер (м)</translation>
    </message>
    <message>
        <source>Build a resistance surface</source>
        <translation>Эсэргүүцлийн гадаргуу үүсгэх</translation>
    </message>
    <message>
        <source>Built on public NEASPEC documents; not a publication of NEASPEC or the United Nations.</source>
        <translation>NEASPEC хөтөлбөрийн нийтэд нээлттэй баримт бичигт үндэслэсэн; NEASPEC хөтөлбөрийн ч, Нэгдсэн Үндэстний Байгууллагын ч хэвлэл биш.</translation>
    </message>
    <message>
        <source>By country and species, with a standard error over stations. It is no density.</source>
        <translation>Улс ба зүйлээр, камерын цэгүүдээр тооцсон стандарт алдааны хамт. Энэ нь нягтшил биш.</translation>
    </message>
    <message>
        <source>By default a cell has 8 neighbours, a step has the mean resistance of its two cells, and a diagonal step is longer by the square root of two. Resistance is counted in cells: one step between two cells of 1 ohm has 1 ohm. Pinch points are the cells outside the cores from the 99th percentile of the cumulative current on.</source>
        <translation>Өгөгдмөлөөр нүд 8 хөрштэй, алхам нь хоёр нүднийхээ эсэргүүцлийн дундаж утгатай, диагональ алхам хоёрын квадрат язгуур дахин урт байна. Эсэргүүцлийг нүдээр тоолно: 1 ом хоёр нүдний хоорондох нэг алхам 1 ом эсэргүүцэлтэй. Нарийссан хэсэг нь цөм бүсээс гадуурх, хуримтлагдсан гүйдлийн 99 дэх перцентиль буюу түүнээс дээш утгатай нүднүүд юм.</translation>
    </message>
    <message>
        <source>By default pairs are adjacent: the cells that are cheapest to reach from each of them touch. The width is 5 percent of the cells that both cores reach, without the cores; it depends on how large the raster is. Give hectares where corridors of several rasters are compared. The narrowest width is the diameter of the largest disc that passes from core to core inside the corridor.</source>
        <translation>Өгөгдмөлөөр зэргэлдээ хосыг авна: цөм бүс тус бүрээс хамгийн бага зардлаар хүрэх нүднүүд нь хоорондоо хиллэнэ. Өргөн нь хоёр цөм бүсээс хүрэх нүднүүдийн, цөм бүсүүдийг оруулалгүй, 5 хувь бөгөөд растерын хэмжээнээс хамаарна. Хэд хэдэн растерын экологийн коридорыг харьцуулах бол гектараар өгнө үү. Хамгийн нарийн өргөн нь экологийн коридор дотуур нэг цөм бүсээс нөгөөд өнгөрөх хамгийн том дугуйн голч юм.</translation>
    </message>
    <message>
        <source>By direction and in all, with interval; seen and expected crossings.</source>
        <translation>Чиглэл тус бүрээр ба нийтээр, интервалын хамт; бүртгэсэн ба хүлээгдэх хил дамнан шилжилт.</translation>
    </message>
    <message>
        <source>By individual, each named animal is counted for itself, and a record without a name joins an event that it does not contradict by sex or age. The number of an event is the most animals that one camera saw at one moment.</source>
        <translation>Бодгалиар тооцоход нэрлэсэн амьтан бүрийг тусад нь тоолж, нэргүй бичлэгийг хүйс, насаараа зөрчилдөхгүй үйл явдалд нэгтгэнэ. Үйл явдлын тоо нь нэг камер нэг агшинд харсан амьтны хамгийн их тоо юм.</translation>
    </message>
    <message>
        <source>By kilometre along each border</source>
        <translation>Улсын хил бүрийн дагуу, километрээр</translation>
    </message>
    <message>
        <source>By locus and group: alleles, richness rarefied to the smallest group (El Mousadik and Petit 1996), observed and unbiased expected heterozygosity (Nei 1978), Fis (Nei 1987), and the exact test of equilibrium (Guo and Thompson 1992; for two alleles Wigginton et al. 2005).</source>
        <translation>Локус ба бүлгээр: аллель, хамгийн жижиг бүлэгт тэнцүүлсэн баялаг (El Mousadik, Petit нар 1996), ажиглагдсан ба хазайлтгүй хүлээгдэх гетерозигот чанар (Nei 1978), Fis (Nei 1987), тэнцвэрийн нарийн шалгуур (Guo, Thompson нар 1992; хоёр аллельд Wigginton нар 2005).</translation>
    </message>
    <message>
        <source>By range size</source>
        <translation>Тархалт нутгийн хэмжээгээр</translation>
    </message>
    <message>
        <source>By species and side: what was found, and from and to which number wrong codes would move it.</source>
        <translation>Зүйл, талаар: юу олдсон, буруу код түүнийг ямар тооноос ямар тоо хүртэл өөрчлөх вэ.</translation>
    </message>
    <message>
        <source>By the year of designation, which may begin before the period.</source>
        <translation>Хамгаалалтад авсан оноор; он нь тухайн хугацаанаас өмнө эхэлсэн байж болно.</translation>
    </message>
    <message>
        <source>CHN, PRK, JPN, MNG, KOR or RUS.</source>
        <translation>CHN, PRK, JPN, MNG, KOR эсвэл RUS.</translation>
    </message>
    <message>
        <source>CONNECTIONS link units wherever they lie, for example by how many animals move between them. A link costs CONNECTION_PENALTY times its strength where only one of its two units is selected (after Beger et al. 2010, here without direction).</source>
        <translation>CONNECTIONS нь нэгжүүдийг хаана ч байсан холбоно, жишээ нь хооронд нь хэдэн амьтан шилждэгээр. Хоёр нэгжийн зөвхөн нэг нь сонгогдсон холбоос бүрийн зардал нь CONNECTION_PENALTY-г тухайн холбоосын хүчээр үржүүлсэнтэй тэнцүү (Beger et al. 2010-ын дагуу, энд чиглэлгүй).</translation>
    </message>
    <message>
        <source>CONNECTIONS links unit {one} with {two} in two rows. Nothing was computed. Remove one of them.</source>
        <translation>CONNECTIONS хүснэгтэд {one} ба {two} нэгжийг хоёр мөрөнд холбосон байна. Юу ч тооцоолоогүй. Аль нэгийг нь хасна уу.</translation>
    </message>
    <message>
        <source>CONNECTIONS links unit {unit} with itself. Nothing was computed. Remove the row.</source>
        <translation>CONNECTIONS хүснэгтэд нэгжийг өөртэй нь холбосон байна: {unit}. Юу ч тооцоолоогүй. Мөрийг хасна уу.</translation>
    </message>
    <message>
        <source>CONNECTIONS names unit {unit}, which the units lack. Nothing was computed. Correct or remove the row.</source>
        <translation>CONNECTIONS хүснэгтэд нэрлэсэн нэгж нэгжүүдийн дотор байхгүй: {unit}. Юу ч тооцоолоогүй. Мөрийг засах, эсвэл хасна уу.</translation>
    </message>
    <message>
        <source>Calibration of laboratories</source>
        <translation>Лабораторийн тохируулга</translation>
    </message>
    <message>
        <source>Calibration of laboratories (CSV)</source>
        <translation>Лабораторийн тохируулга (CSV)</translation>
    </message>
    <message>
        <source>Camelot</source>
        <translation>Camelot</translation>
    </message>
    <message>
        <source>Camera traps: Camtrap DP 1.0 and its drafts, Wildlife Insights, TRAPPER, Camelot, camtrapR tables and Timelapse. Example: INPUT camtrap.zip, COUNTRY RUS. Either events or single pictures are read, never both, for they describe the same animals.</source>
        <translation>Автомат камер: Camtrap DP 1.0 ба түүний туршилтын хувилбарууд, Wildlife Insights, TRAPPER, Camelot, camtrapR хүснэгт, Timelapse. Жишээ: INPUT camtrap.zip, COUNTRY RUS. Үйл явдал ба дан зураг нь ижил амьтдыг бичсэн байдаг тул аль нэгийг нь л уншина, хоёуланг нь хэзээ ч уншихгүй.</translation>
    </message>
    <message>
        <source>Camtrap DP</source>
        <translation>Camtrap DP</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Цуцлах</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Цуцаллаа. Юу ч өөрчлөгдөөгүй.</translation>
    </message>
    <message>
        <source>Capture method</source>
        <translation>Зураг авах арга</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Бүртгэлүүд</translation>
    </message>
    <message>
        <source>Captures and stations come as programs for spatial models read them: animal, occasion, station; station, place, days by occasion. These tables are exact and stay in the office; only the report is made to be passed on.</source>
        <translation>Бүртгэл, камерын цэгийг орон зайн загварын програмууд уншдаг хэлбэрээр гаргана: амьтан, үе, камерын цэг; камерын цэг, байршил, үе тус бүрийн хоног. Эдгээр хүснэгт нарийн тул байгууллагад үлдэнэ; зөвхөн тайланг гадагш дамжуулахад зориулсан.</translation>
    </message>
    <message>
        <source>Captures are given wrong identities at random and counted again. Animals are most where every error makes a new animal, and fewest where every error hides one behind another. The default for the snow leopard is after Johansson et al. (2020).</source>
        <translation>Бүртгэлд санамсаргүйгээр буруу танилт өгч дахин тоолно. Алдаа бүр шинэ амьтан үүсгэвэл амьтны тоо хамгийн их, алдаа бүр нэг амьтныг нөгөөгийн ард нуувал хамгийн бага гарна. Цоохор ирвэсийн өгөгдмөл утгыг Johansson нараас (2020) авсан.</translation>
    </message>
    <message>
        <source>Captures at a station without known effort in their occasion: {captures}. They are kept; mend the dates of the deployments.</source>
        <translation>Тухайн үед хүчин чармайлт нь тодорхойгүй камерын цэгийн бүртгэл: {captures}. Эдгээрийг үлдээсэн; камер байршуулалтын огноог засна уу.</translation>
    </message>
    <message>
        <source>Captures: animals by occasion</source>
        <translation>Бүртгэл: амьтан, түүвэрлэлтийн үеэр</translation>
    </message>
    <message>
        <source>Catalogues of agencies (CSV)</source>
        <translation>Байгууллагуудын каталог (CSV)</translation>
    </message>
    <message>
        <source>Cats are never added from counts, for some live on both sides. INDIVIDUALS has the least number of animals, each counted once, by the latest search for border crossings.</source>
        <translation>Муурын овгийн том амьтныг тоололтоос хэзээ ч нэмэхгүй, учир нь зарим нь хоёр талд амьдардаг. INDIVIDUALS нь улсын хил дамнан шилжилтийн сүүлийн хайлтаар, тус бүрийг нэг удаа тоолсон амьтны хамгийн бага тоог агуулна.</translation>
    </message>
    <message>
        <source>Cats: each animal counted once</source>
        <translation>Муурын овгийн том амьтад: амьтан бүрийг нэг удаа тоолсон</translation>
    </message>
    <message>
        <source>Cell size and reference system</source>
        <translation>Нүдний хэмжээ ба солбицлын систем</translation>
    </message>
    <message>
        <source>Cell, degrees</source>
        <translation>Нүд, градус</translation>
    </message>
    <message>
        <source>Cells and resistance of each class; unknown ones too.</source>
        <translation>Анги бүрийн нүд ба эсэргүүцэл; тодорхойгүйг нь мөн оруулна.</translation>
    </message>
    <message>
        <source>Cells by country</source>
        <translation>Нүд улсаар</translation>
    </message>
    <message>
        <source>Cells by the order in which they are removed: the best ones last. It depends on features and weights.</source>
        <translation>Хасагдах дарааллаараа эрэмбэлсэн нүд: хамгийн сайн нь сүүлд. Дараалал нь хамгааллын объект, жингээс хамаарна.</translation>
    </message>
    <message>
        <source>Cells farther away do not count.</source>
        <translation>Үүнээс хол нүдийг тооцохгүй.</translation>
    </message>
    <message>
        <source>Cells from this percentile of the values above 0 on.</source>
        <translation>Тэгээс их утгуудын энэ перцентиль буюу түүнээс дээш утгатай нүд.</translation>
    </message>
    <message>
        <source>Cells of background</source>
        <translation>Дэвсгэр нүд</translation>
    </message>
    <message>
        <source>Cells of background with data in all covariates: {cells}; at least {least} are needed. Nothing was computed. Use a larger area or more records of the target group.</source>
        <translation>Бүх тайлбарлагч хувьсагчийн өгөгдөлтэй дэвсгэр нүд: {cells}; шаардлагатай доод тоо: {least}. Юу ч тооцоолоогүй. Илүү том талбай, эсвэл жишиг бүлгийн илүү олон бичлэг ашиглана уу.</translation>
    </message>
    <message>
        <source>Cells outside the conditions of the model</source>
        <translation>Загварын нөхцөлөөс гадуурх нүд</translation>
    </message>
    <message>
        <source>Cells outside the cores with a cumulative current from this percentile on.</source>
        <translation>Цөм бүсээс гадуурх, хуримтлагдсан гүйдэл нь энэ перцентиль буюу түүнээс дээш нүд.</translation>
    </message>
    <message>
        <source>Cells ranked</source>
        <translation>Эрэмбэлсэн нүд</translation>
    </message>
    <message>
        <source>Cells ranked: {cells}. The best {best} % of them hold {mean} % of the features on average, and {lowest} % of the feature that has least there.</source>
        <translation>Эрэмбэлсэн нүд: {cells}. Тэдгээрийн хамгийн сайн {best}% нь хамгааллын объектуудын дунджаар {mean}%, хамгийн бага хамрагдсан объектын {lowest}% хэсгийг агуулна.</translation>
    </message>
    <message>
        <source>Cells removed at once (%)</source>
        <translation>Нэг удаад хасах нүд (%)</translation>
    </message>
    <message>
        <source>Cells whose centres lie in them are removed last, after all others.</source>
        <translation>Төв нь дотор нь орших нүдийг бусад бүх нүдний дараа, хамгийн сүүлд хасна.</translation>
    </message>
    <message>
        <source>Cells whose side of the border is not known: {cells}. They are in the sum of all and in a row of their own.</source>
        <translation>Улсын хилийн аль талд болох нь тодорхойгүй нүд: {cells}. Эдгээр нь нийт нийлбэрт болон тусдаа мөрөнд орсон.</translation>
    </message>
    <message>
        <source>Cells with a listed site or record</source>
        <translation>Жагсаалтад орсон талбай эсвэл бичлэгтэй нүд</translation>
    </message>
    <message>
        <source>Cells with a listed site or record, not a range</source>
        <translation>Жагсаалтад орсон талбай эсвэл бичлэгтэй нүд; тархац нутаг биш</translation>
    </message>
    <message>
        <source>Cells with a presence</source>
        <translation>Илэрсэн цэгтэй нүд</translation>
    </message>
    <message>
        <source>Cells with a presence and data in all covariates: {presences}; at least {least} are needed. Nothing was computed. Add presences, or covariates that reach them.</source>
        <translation>Илэрсэн цэгтэй, бүх тайлбарлагч хувьсагчийн өгөгдөлтэй нүд: {presences}; шаардлагатай доод тоо: {least}. Юу ч тооцоолоогүй. Илэрсэн цэг, эсвэл тэдгээрт хүрэх тайлбарлагч хувьсагч нэмнэ үү.</translation>
    </message>
    <message>
        <source>Cells with a resistance</source>
        <translation>Эсэргүүцэлтэй нүд</translation>
    </message>
    <message>
        <source>Cells with a resistance: {cells}; least {least}, median {median}, greatest {most}.</source>
        <translation>Эсэргүүцэлтэй нүд: {cells}; хамгийн бага {least}, медиан {median}, хамгийн их {most}.</translation>
    </message>
    <message>
        <source>Cells with barriers: {cells}; opened by passages: {opened}; passages given: {passages}. Crossing a barrier costs its resistance times the cell of {size} m: edit the table when the cell size changes.</source>
        <translation>Саадтай нүд: {cells}; гарцаар нээгдсэн: {opened}; өгсөн гарц: {passages}. Саад давах зардал нь саадын эсэргүүцлийг нүдний хэмжээгээр ({size} м) үржүүлсэнтэй тэнцүү: нүдний хэмжээ өөрчлөгдвөл хүснэгтийг засна уу.</translation>
    </message>
    <message>
        <source>Cells with conditions outside those of the model: {cells} of {all}. Do not trust it there.</source>
        <translation>Нөхцөл нь загварынхаас гадуур нүд: {cells}; нийт: {all}. Тэнд загварт найдаж болохгүй.</translation>
    </message>
    <message>
        <source>Cells with data in some rasters but not in all: {cells}. They have no data in the result and act as barriers.</source>
        <translation>Зарим растерт өгөгдөлтэй боловч бүгдэд нь өгөгдөлгүй нүд: {cells}. Эдгээр нь үр дүнд өгөгдөлгүй бөгөөд саад болно.</translation>
    </message>
    <message>
        <source>Cells with data: {cells}; solutions to compute: {solved}; about {gigabytes} GB of memory and {minutes} minutes.</source>
        <translation>Өгөгдөлтэй нүд: {cells}; тооцоолох шийд: {solved}; ойролцоогоор {gigabytes} ГБ санах ой, {minutes} минут.</translation>
    </message>
    <message>
        <source>Cells: {cells}. This takes about {seconds} s and {megabytes} MB.</source>
        <translation>Нүд: {cells}. Ойролцоогоор {seconds} с, {megabytes} МБ шаардлагатай.</translation>
    </message>
    <message>
        <source>Cells: {cells}; cores: {cores}. This takes about {seconds} s and {megabytes} MB.</source>
        <translation>Нүд: {cells}; цөм бүс: {cores}. Ойролцоогоор {seconds} с, {megabytes} МБ шаардлагатай.</translation>
    </message>
    <message>
        <source>Central coordinates</source>
        <translation>Төв цэгийн солбицол</translation>
    </message>
    <message>
        <source>Centres of the cells that most of the current is pressed through. Exact: not to be passed on.</source>
        <translation>Гүйдлийн ихэнх нь шахагдан өнгөрөх нүдний төв. Байршил нь нарийн: бусдад дамжуулахыг хориглоно.</translation>
    </message>
    <message>
        <source>Certain: the genotypes agree, and either fewer than 0.05 false matches are expected or another line of evidence names the same animal. Probable: they agree or differ by dropout alone, and one animal is ten times likelier than full siblings. In a group every pair matches; nothing is chained.</source>
        <translation>Баттай: генотип тохирч, хүлээгдэх худал таарал 0.05 утгаас бага, эсвэл өөр төрлийн нотолгоо ижил амьтныг заасан. Магадлал өндөр: генотип тохирсон эсвэл зөвхөн аллелийн алдагдлаар зөрсөн бөгөөд нэг амьтных байх нь нэг эцэг эхийн төл байхаас арав дахин их үнэний хувьтай. Бүлэг доторх бүх хос таарна; гинжлэн холбохгүй.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өөрчлөлт</translation>
    </message>
    <message>
        <source>Change entry</source>
        <translation>Бичлэг өөрчлөх</translation>
    </message>
    <message>
        <source>Change of habitats</source>
        <translation>Амьдрах орчны өөрчлөлт</translation>
    </message>
    <message>
        <source>Change of the condition</source>
        <translation>Төлөв байдлын өөрчлөлт</translation>
    </message>
    <message>
        <source>Change per year</source>
        <translation>Жилийн өөрчлөлт</translation>
    </message>
    <message>
        <source>Changed verdicts</source>
        <translation>Өөрчлөгдсөн дүгнэлт</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өөрчлөлт</translation>
    </message>
    <message>
        <source>Changes by country</source>
        <translation>Өөрчлөлт улсаар</translation>
    </message>
    <message>
        <source>Changes by species</source>
        <translation>Өөрчлөлт зүйлээр</translation>
    </message>
    <message>
        <source>Changes to natural processes</source>
        <translation>Байгалийн үйл явцын өөрчлөлт</translation>
    </message>
    <message>
        <source>Chao (1987)</source>
        <translation>Chao (1987) арга</translation>
    </message>
    <message>
        <source>Chao, corrected for bias</source>
        <translation>Chao, хазайлтыг зассан</translation>
    </message>
    <message>
        <source>Chao: the population is closed and animals may differ; the estimate is a lower bound.</source>
        <translation>Chao: популяци хаалттай, амьтад ялгаатай байж болно; тооцоолсон утга нь доод хязгаар юм.</translation>
    </message>
    <message>
        <source>Chapman (1951), first half against second</source>
        <translation>Chapman (1951), эхний хагасыг хоёр дахь хагастай</translation>
    </message>
    <message>
        <source>Chapman: the population is closed and all animals are as likely to be caught within each half.</source>
        <translation>Chapman: популяци хаалттай, хагас тус бүрийн дотор бүх амьтны бүртгэгдэх магадлал ижил.</translation>
    </message>
    <message>
        <source>Check a habitat map</source>
        <translation>Амьдрах орчны газрын зургийг шалгах</translation>
    </message>
    <message>
        <source>Check detections</source>
        <translation>Илрүүлэлтийг шалгах</translation>
    </message>
    <message>
        <source>Check of records</source>
        <translation>Бичлэгийн шалгалт</translation>
    </message>
    <message>
        <source>Check the rasters of features, then press “Rank priority areas”.</source>
        <translation>Хамгааллын объектын растеруудыг тэмдэглээд «Тэргүүлэх газрыг эрэмбэлэх» товчийг дарна уу.</translation>
    </message>
    <message>
        <source>Choose a corridor to see it on the map and read more of it.</source>
        <translation>Экологийн коридорыг газрын зураг дээр харж, дэлгэрэнгүйг уншихын тулд сонгоно уу.</translation>
    </message>
    <message>
        <source>Choose a file or drop one here. Its format is told by its content, and nothing is changed before you press “Import”.</source>
        <translation>Файл сонгох эсвэл энд чирж оруулна уу. Форматыг агуулгаар нь тодорхойлох бөгөөд «Импортлох» товчийг дарах хүртэл юу ч өөрчлөгдөхгүй.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Хавтас сонгох</translation>
    </message>
    <message>
        <source>Choose a layer of units above, or make one by “Planning units” or “Assess key sites by criteria”.</source>
        <translation>Дээрээс нэгжийн давхарга сонгох, эсвэл «Төлөвлөлтийн нэгж», «Гол нутгийг шалгуураар үнэлэх» алгоритмаар давхарга үүсгэнэ үү.</translation>
    </message>
    <message>
        <source>Choose a row to read why it is there. Double click zooms to the record.</source>
        <translation>Шалтгааныг унших бол мөр сонгоно уу. Давхар товшвол бичлэгт багтаана.</translation>
    </message>
    <message>
        <source>Choose a site in the list.</source>
        <translation>Жагсаалтаас талбай сонгоно уу.</translation>
    </message>
    <message>
        <source>Choose a unit here or on the map to see what its score is made of. Double click zooms.</source>
        <translation>Оноо нь юунаас бүрдсэнийг харах бол эндээс эсвэл газрын зургаас нэгж сонгоно уу. Давхар товшвол нэгжид багтаана.</translation>
    </message>
    <message>
        <source>Choose an animal to see its codes, its evidence and its life by country.</source>
        <translation>Амьтны код, нотолгоо, улсуудад өнгөрүүлсэн амьдралыг харах бол амьтан сонгоно уу.</translation>
    </message>
    <message>
        <source>Choose parameters</source>
        <translation>Параметр сонгох</translation>
    </message>
    <message>
        <source>Choose proposals and give your name as reviewer; then say whether they are the same animal.</source>
        <translation>Саналуудыг сонгож, хянагчийн нэрээ оруулаад, ижил амьтан мөн эсэхийг заана уу.</translation>
    </message>
    <message>
        <source>Choose where the conservation database is to be kept.</source>
        <translation>Хамгааллын өгөгдлийн санг хаана хадгалахыг сонгоно уу.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Сонгосон</translation>
    </message>
    <message>
        <source>Class after</source>
        <translation>Дараах анги</translation>
    </message>
    <message>
        <source>Class before</source>
        <translation>Өмнөх анги</translation>
    </message>
    <message>
        <source>Class not in the list</source>
        <translation>Жагсаалтад байхгүй анги</translation>
    </message>
    <message>
        <source>Classes after (raster)</source>
        <translation>Дараах анги (растер)</translation>
    </message>
    <message>
        <source>Classes before (raster)</source>
        <translation>Өмнөх анги (растер)</translation>
    </message>
    <message>
        <source>Classes change at the border</source>
        <translation>Улсын хил дээр анги өөрчлөгдсөн</translation>
    </message>
    <message>
        <source>Classes of land cover</source>
        <translation>Газрын бүрхэвчийн анги</translation>
    </message>
    <message>
        <source>Classes of land cover without a resistance: {classes}; cells: {cells}. These cells have no data in the result and act as barriers. Add rows for the classes.</source>
        <translation>Эсэргүүцэлгүй газрын бүрхэвчийн анги: {classes}; нүд: {cells}. Эдгээр нүд үр дүнд өгөгдөлгүй бөгөөд саад болно. Эдгээр ангид мөр нэмнэ үү.</translation>
    </message>
    <message>
        <source>Classes to choose from</source>
        <translation>Сонгох ангиуд</translation>
    </message>
    <message>
        <source>Climate change and extreme weather</source>
        <translation>Уур амьсгалын өөрчлөлт, цаг агаарын эрс тэс үзэгдэл</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>Цагийн үсрэлт</translation>
    </message>
    <message>
        <source>Closed is what lies within 1 km of a fence, less by its permeability, and not within 1 km of a passage.</source>
        <translation>Торон хашаанаас 1 км дотор, гарцаас 1 км дотор биш хэсгийг хаалттай гэж үзэж, нэвтрэх чадвараар нь хасна.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Хаасан огноо</translation>
    </message>
    <message>
        <source>Coarser than 25 km</source>
        <translation>25 километрээс муу нарийвчлалтай</translation>
    </message>
    <message>
        <source>Coarser than the policy asks for, never finer.</source>
        <translation>Журамд зааснаас бүдүүн байж болно, хэзээ ч нарийн байж болохгүй.</translation>
    </message>
    <message>
        <source>Coarsest precision (km)</source>
        <translation>Хамгийн муу нарийвчлал (км)</translation>
    </message>
    <message>
        <source>Coast: made with Natural Earth, in the public domain.</source>
        <translation>Эргийн шугам: Natural Earth өгөгдлөөр хийсэн, нийтийн өмч.</translation>
    </message>
    <message>
        <source>Code of the animal</source>
        <translation>Амьтны код</translation>
    </message>
    <message>
        <source>Codes are animals as the offices have agreed, or of each data set, or by the table of matched individuals. A DNA sample is of the animal that its evidence names; a link that nobody has confirmed is probable at most. Detections of one animal at one station within 30 minutes are one. A resident has 3 of them or more in a country over 6 months. Females and males are compared by Fisher's exact test, and rates of tracks by the exact interval of Clopper and Pearson (1934).</source>
        <translation>Код нь байгууллагуудын тохирсноор, эсвэл өгөгдлийн багц тус бүрээр, эсвэл тааруулсан бодгалийн хүснэгтээр амьтныг заана. ДНХ-ийн дээж нь нотолгоо нь заасан амьтных байна; хэн ч баталгаажуулаагүй холбоос хамгийн ихдээ магадлал өндөр гэж тооцогдоно. Нэг цэг дээр нэг амьтны 30 минутын доторх илрүүлэлтийг нэг гэж үзнэ. Суурин амьтан нэг улсад 6 сарын хугацаанд 3 буюу түүнээс олон илрүүлэлттэй байна. Эм, эрийг Фишерийн нарийн шалгуураар, явсан замын хувь хэмжээг Clopper, Pearson нарын (1934) нарийн интервалаар харьцуулна.</translation>
    </message>
    <message>
        <source>Codes are the animals that the matching of individuals found; a code without a match is an animal of its own data set.</source>
        <translation>Код нь бодгаль тааруулалтаар олсон амьтныг заана; таараагүй код нь өөрийн өгөгдлийн багцын амьтан юм.</translation>
    </message>
    <message>
        <source>Codes of animals, stations, days and places are left out. The crossing lies between the two months.</source>
        <translation>Амьтны код, камерын цэг, өдөр, байршлыг оруулаагүй. Шилжилт хоёр сарын хооронд болсон.</translation>
    </message>
    <message>
        <source>Codes of different data sets that nobody held apart may be one animal: so “at least” and “at most”.</source>
        <translation>Өөр өөр өгөгдлийн багцын кодыг хэн ч өөр өөр амьтан гэж тогтоогоогүй бол тэдгээр нь нэг амьтан байж болно: тиймээс «дор хаяж», «хамгийн ихдээ» гэж заасан.</translation>
    </message>
    <message>
        <source>Codes of other species are left out.</source>
        <translation>Бусад зүйлийн кодыг хассан.</translation>
    </message>
    <message>
        <source>Codes that are one animal (CSV)</source>
        <translation>Нэг амьтныг заах кодууд (CSV)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Багана</translation>
    </message>
    <message>
        <source>Column code, perhaps wetland (yes or no).</source>
        <translation>code багана, шаардлагатай бол wetland багана (yes эсвэл no).</translation>
    </message>
    <message>
        <source>Column of the samples</source>
        <translation>Дээжийн багана</translation>
    </message>
    <message>
        <source>Column of the table</source>
        <translation>Хүснэгтийн багана</translation>
    </message>
    <message>
        <source>Columns agency and code, and if known species_id, flank, sex, country, first_seen and last_seen.</source>
        <translation>agency ба code багана; мэдэгдэж байвал species_id, flank, sex, country, first_seen, last_seen багана.</translation>
    </message>
    <message>
        <source>Columns agency_a, code_a, agency_b, code_b, decision and reviewer, and if known flank, method, decided and note.</source>
        <translation>agency_a, code_a, agency_b, code_b, decision, reviewer багана; мэдэгдэж байвал flank, method, decided, note багана.</translation>
    </message>
    <message>
        <source>Columns class and resistance, perhaps species_id and season. Without it the illustrative table counts.</source>
        <translation>class ба resistance багана; шаардлагатай бол species_id ба season багана. Хүснэгтгүй бол жишээ хүснэгтийг ашиглана.</translation>
    </message>
    <message>
        <source>Columns code and animal. A code may be written as data set, colon, code.</source>
        <translation>code ба animal багана. Кодыг өгөгдлийн багц, тодорхойлох цэг (:), код гэсэн хэлбэрээр бичиж болно.</translation>
    </message>
    <message>
        <source>Columns from_core and to_core with names of cores; all other pairs are left out. Not in mode advanced.</source>
        <translation>Цөм бүсийн нэртэй from_core ба to_core багана; бусад бүх хосыг хасна. advanced горимд ашиглахгүй.</translation>
    </message>
    <message>
        <source>Columns kind, resistance and mode (add or replace), perhaps species_id and season.</source>
        <translation>kind, resistance, mode (add эсвэл replace) багана; шаардлагатай бол species_id ба season багана.</translation>
    </message>
    <message>
        <source>Columns locus, lab_from, lab_to and offset, or sizes of reference samples. See the help.</source>
        <translation>locus, lab_from, lab_to ба offset багана, эсвэл жишиг дээжийн хэмжээ. Тусламжаас үзнэ үү.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Хүснэгтийн баганууд</translation>
    </message>
    <message>
        <source>Columns that would have given places away</source>
        <translation>Байршлыг ил болгох байсан баганууд</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Баганууд…</translation>
    </message>
    <message>
        <source>Compare pairs of criteria</source>
        <translation>Шалгуурыг хосоор харьцуулах</translation>
    </message>
    <message>
        <source>Compare pairs…</source>
        <translation>Хос харьцуулах…</translation>
    </message>
    <message>
        <source>Compare the individuals known on both sides</source>
        <translation>Хоёр талд мэдэгдэж буй бодгалиудыг харьцуулах</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Харьцуулах зүйл</translation>
    </message>
    <message>
        <source>Compared as in</source>
        <translation>Харьцуулах жишиг лаборатори</translation>
    </message>
    <message>
        <source>Compares two habitat maps, polygons or classified rasters: areas and transitions by country, the places that changed, and natural wetlands that became another class. Areas are equal-area.</source>
        <translation>Амьдрах орчны хоёр газрын зураг буюу полигон эсвэл ангилсан растерыг харьцуулна: улс тус бүрийн талбайн хэмжээ ба шилжилт, өөрчлөгдсөн газар, өөр ангид шилжсэн байгалийн ус намгархаг газар. Талбайн хэмжээг ижил талбайт проекцоор тооцно.</translation>
    </message>
    <message>
        <source>Compiler (organisation)</source>
        <translation>Бүрдүүлсэн (байгууллага)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Бүрэн эсэх</translation>
    </message>
    <message>
        <source>Complete counts</source>
        <translation>Бүрэн тоололтууд</translation>
    </message>
    <message>
        <source>Complete or confirm the row of the site in table sites.</source>
        <translation>Талбайн мөрийг sites хүснэгтэд гүйцээх эсвэл баталгаажуулна уу.</translation>
    </message>
    <message>
        <source>Complete season</source>
        <translation>Бүрэн улирал</translation>
    </message>
    <message>
        <source>Completed in {seconds} s</source>
        <translation>Дууссан. Хугацаа: {seconds} с</translation>
    </message>
    <message>
        <source>Computes dPC with its parts and dIIC exactly. For many patches this takes long.</source>
        <translation>dPC утгыг хэсгүүдийн хамт, мөн dIIC утгыг яг таг тооцоолно. Олон толбоход удаан үргэлжилнэ.</translation>
    </message>
    <message>
        <source>Computes how animals that know no map would spread between core areas: the raster is an electric circuit, each cell a node and each step to a neighbour a resistor. It shows all ways at once, and where they are pressed through a narrow place.</source>
        <translation>Газрын зураг мэдэхгүй амьтад цөм бүсүүдийн хооронд хэрхэн тархахыг тооцоолно: растер нь цахилгаан хэлхээ, нүд бүр зангилаа, хөрш нүд рүү хийх алхам бүр эсэргүүцэл юм. Бүх замыг зэрэг харуулж, замууд нарийн газраар шахагдаж буйг заана.</translation>
    </message>
    <message>
        <source>Computes how animals would move between all sources of a landscape, in all directions and without cores: a circular window goes over the raster, and in each place current flows from the sources in the window to its middle. The sum shows where movement is concentrated, spread or blocked.</source>
        <translation>Амьтад ландшафтын бүх эх үүсвэрийн хооронд, бүх чиглэлд, цөм бүсгүйгээр хэрхэн шилжихийг тооцоолно: дугуй цонх растерын дээгүүр явах бөгөөд газар бүрт гүйдэл цонхон доторх эх үүсвэрүүдээс төв рүү нь урсана. Нийлбэр нь шилжилт хөдөлгөөн хаана төвлөрсөн, тархсан, хаагдсаныг харуулна.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Төлөв байдал</translation>
    </message>
    <message>
        <source>Condition of the habitat</source>
        <translation>Амьдрах орчны төлөв байдал</translation>
    </message>
    <message>
        <source>Condition of the site</source>
        <translation>Талбайн төлөв байдал</translation>
    </message>
    <message>
        <source>Condition unknown</source>
        <translation>Төлөв байдал тодорхойгүй</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Итгэлийн түвшин</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Зөрчил</translation>
    </message>
    <message>
        <source>Conflict and military exercises</source>
        <translation>Зэвсэгт мөргөлдөөн, цэргийн сургуулилт</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Зөрчил</translation>
    </message>
    <message>
        <source>Conflicts: pairs that match while their groups do not</source>
        <translation>Зөрчил: таарсан боловч бүлгүүд нь таараагүй хос</translation>
    </message>
    <message>
        <source>Connected across borders (%)</source>
        <translation>Улсын хил дамнан холбогдсон (%)</translation>
    </message>
    <message>
        <source>Connected share of the protected land</source>
        <translation>Хамгаалалттай газрын холбогдсон хувь</translation>
    </message>
    <message>
        <source>Connected sum of all pairs, by links</source>
        <translation>Бүх хосын холбогдсон нийлбэр, холбоосоор</translation>
    </message>
    <message>
        <source>Connected sum of all pairs, by probability</source>
        <translation>Бүх хосын холбогдсон нийлбэр, магадлалаар</translation>
    </message>
    <message>
        <source>Connections (table)</source>
        <translation>Холболтууд (хүснэгт)</translation>
    </message>
    <message>
        <source>Connections cut (strength)</source>
        <translation>Тасарсан холболт (хүч)</translation>
    </message>
    <message>
        <source>Connections kept (strength)</source>
        <translation>Үлдсэн холболт (хүч)</translation>
    </message>
    <message>
        <source>Connections: {pairs} pairs of units from {rows} rows; for pairs in both directions ({both}) the mean counts.</source>
        <translation>Холболт: {rows} мөрөөс {pairs} хос нэгж; хоёр чиглэлтэй хост ({both}) дундаж утгыг авна.</translation>
    </message>
    <message>
        <source>Connectivity by country</source>
        <translation>Холбогдох байдал улсаар</translation>
    </message>
    <message>
        <source>Connectivity indices</source>
        <translation>Холбогдох байдлын индекс</translation>
    </message>
    <message>
        <source>Consent of the person</source>
        <translation>Хүний зөвшөөрөл</translation>
    </message>
    <message>
        <source>Conservation database</source>
        <translation>Хамгааллын өгөгдлийн сан</translation>
    </message>
    <message>
        <source>Conservation feature</source>
        <translation>Хамгааллын объект</translation>
    </message>
    <message>
        <source>Conservation features</source>
        <translation>Хамгааллын объектууд</translation>
    </message>
    <message>
        <source>Conservation measures</source>
        <translation>Хамгааллын арга хэмжээ</translation>
    </message>
    <message>
        <source>Consistency ratio</source>
        <translation>Нийцлийн харьцаа</translation>
    </message>
    <message>
        <source>Consistency ratio {ratio}; more than {limit} is a contradiction.</source>
        <translation>Нийцлийн харьцаа {ratio}; {limit} утгаас их бол зөрчилтэй.</translation>
    </message>
    <message>
        <source>Consistency ratio, distance from the group, and the judgement to look at again.</source>
        <translation>Нийцлийн харьцаа, бүлгээс зөрсөн зай, дахин харах үнэлгээ.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Холбоо барих</translation>
    </message>
    <message>
        <source>Contact (only with consent)</source>
        <translation>Холбоо барих мэдээлэл (зөвхөн зөвшөөрөлтэй бол)</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Солбицлын систем</translation>
    </message>
    <message>
        <source>Coordinates are centres of 0.01 or 0.001 degree cells (category 3 or 4 of Chapman 2020).</source>
        <translation>Солбицол нь 0.01 эсвэл 0.001 градусын нүдний төв (Chapman 2020, ангилал 3 эсвэл 4).</translation>
    </message>
    <message>
        <source>Coordinates are centres of 0.1 degree cells and dates are months (category 1 or 2 of Chapman 2020).</source>
        <translation>Солбицол нь 0.1 градусын нүдний төв, огноо нь сараар (Chapman 2020, ангилал 1 эсвэл 2).</translation>
    </message>
    <message>
        <source>Coordinates are outside their possible range.</source>
        <translation>Солбицол боломжит хязгаараас гадуур байна.</translation>
    </message>
    <message>
        <source>Coordinates generalised to the centre of a {degrees}-degree geographic grid cell; date generalised to {time} (Chapman 2020).</source>
        <translation>Солбицлыг {degrees} градусын газарзүйн торын нүдний төвд ерөнхийлсөн; огноог ерөнхийлсөн нэгж: {time} (Chapman 2020).</translation>
    </message>
    <message>
        <source>Coordinates, exact dates, station names, observers, remarks and media withheld; available under the agreement between the offices.</source>
        <translation>Солбицол, нарийн огноо, камерын цэгийн нэр, ажиглагч, тайлбар, медиа файлыг нууцалсан; байгууллага хоорондын гэрээний дагуу авах боломжтой.</translation>
    </message>
    <message>
        <source>Copy words from the sheet “{sheet}”. Several species or sites in one cell are parted by a semicolon.</source>
        <translation>Үгийг «{sheet}» ажлын хуудаснаас хуулна уу. Нэг нүдэнд хэд хэдэн зүйл эсвэл талбай бичихдээ цэгтэй таслалаар зааглана.</translation>
    </message>
    <message>
        <source>Core areas</source>
        <translation>Цөм бүс</translation>
    </message>
    <message>
        <source>Core {core} lies outside raster {layer}. Nothing was computed. Use a raster that covers all cores, or leave this core out.</source>
        <translation>{core} цөм бүс {layer} растераас гадуур байрлаж байна. Юу ч тооцоолоогүй. Бүх цөм бүсийг хамарсан растер ашиглах, эсвэл энэ цөм бүсийг хасна уу.</translation>
    </message>
    <message>
        <source>Core {core} lies where raster {layer} has no data, so that no way leaves it. Nothing was computed. Fill the holes of the raster, or leave this core out.</source>
        <translation>{core} цөм бүс {layer} растерын өгөгдөлгүй хэсэгт байрласан тул түүнээс гарах зам алга. Юу ч тооцоолоогүй. Растерын нүхийг нөхөх, эсвэл энэ цөм бүсийг хасна уу.</translation>
    </message>
    <message>
        <source>Core-area removal: the loss of a cell is the largest share, times its weight, that it has of what is left of any feature (Moilanen et al. 2005). Additive benefit: the fall of the weighted sum of the shares left, each raised to the exponent (Moilanen 2007).</source>
        <translation>Цөм бүсийн дүрэм: нүдний алдагдал нь аль нэг хамгааллын объектын үлдсэн хэсэгт уг нүдний эзлэх хувийг жингээр үржүүлсэн утгын хамгийн их нь (Moilanen нар 2005). Нэмэгдэх ашгийн дүрэм: үлдсэн хувь бүрийг зэрэгт дэвшүүлж жинлэсэн нийлбэрийн бууралт (Moilanen 2007).</translation>
    </message>
    <message>
        <source>Cores given: {cores}. A corridor joins two. Nothing was computed. Add cores, or check that their names differ.</source>
        <translation>Өгсөн цөм бүс: {cores}. Экологийн коридор хоёр цөм бүсийг холбоно. Юу ч тооцоолоогүй. Цөм бүс нэмэх, эсвэл нэрс нь өөр эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>Cores in two countries</source>
        <translation>Хоёр улсын цөм бүсүүд</translation>
    </message>
    <message>
        <source>Cores on both sides of the demarcation line</source>
        <translation>Хил заагийн шугамын хоёр талын цөм бүс</translation>
    </message>
    <message>
        <source>Cores whose country cannot be told, near a border or at sea: {cores}. They have no corridor across a border.</source>
        <translation>Улсын хилийн ойр эсвэл далайд байгаа тул улсыг нь тодорхойлох боломжгүй цөм бүс: {cores}. Эдгээрт улсын хил дамнасан экологийн коридор байхгүй.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Засах</translation>
    </message>
    <message>
        <source>Corrected values (JSON)</source>
        <translation>Зассан утга (JSON)</translation>
    </message>
    <message>
        <source>Corrected values are given, but the decision is not to correct. Nothing was changed. Choose the decision to correct, or leave the values out.</source>
        <translation>Зассан утга өгсөн боловч сонгосон шийдвэр нь засах биш байна. Юу ч өөрчлөгдөөгүй. Засах шийдвэрийг сонгох эсвэл утгыг хасна уу.</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Экологийн коридор</translation>
    </message>
    <message>
        <source>Corridor {corridor} crosses the 180th meridian. Nothing was computed. Cut it there into two corridors.</source>
        <translation>{corridor} экологийн коридор 180 дугаар меридианыг огтолж байна. Юу ч тооцоолоогүй. Тэнд нь таслан хоёр экологийн коридор болгоно уу.</translation>
    </message>
    <message>
        <source>Corridor {corridor} is a line without a width. Nothing was computed. Set BUFFER_KM, or give the layer a field width_km.</source>
        <translation>{corridor} экологийн коридор өргөнгүй шугам байна. Юу ч тооцоолоогүй. BUFFER_KM параметрийг өгөх, эсвэл давхаргад width_km талбар нэмнэ үү.</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>Экологийн коридорууд</translation>
    </message>
    <message>
        <source>Corridors by country</source>
        <translation>Экологийн коридор улсаар</translation>
    </message>
    <message>
        <source>Corridors by protected share (%)</source>
        <translation>Экологийн коридор хамгаалалттай хувиар (%)</translation>
    </message>
    <message>
        <source>Corridors come from INPUT, from RASTER, or from DATABASE alone. Nothing was computed. Give one of INPUT and RASTER, or the database.</source>
        <translation>Экологийн коридорыг INPUT, RASTER, эсвэл зөвхөн DATABASE параметрээс авна. Юу ч тооцоолоогүй. INPUT, RASTER хоёрын нэгийг, эсвэл өгөгдлийн санг өгнө үү.</translation>
    </message>
    <message>
        <source>Corridors found</source>
        <translation>Олдсон экологийн коридор</translation>
    </message>
    <message>
        <source>Corridors found: {corridors}</source>
        <translation>Олдсон экологийн коридор: {corridors}</translation>
    </message>
    <message>
        <source>Corridors found: {corridors}. The files are temporary: save the layers to keep.</source>
        <translation>Олдсон экологийн коридор: {corridors}. Файлууд түр зуурынх: үлдээх давхаргаа хадгална уу.</translation>
    </message>
    <message>
        <source>Corridors more than 20 percent larger than asked for, because many of their cells cost the same: {wider} of {corridors}.</source>
        <translation>Олон нүднийх нь зардал ижил тул заасан хэмжээнээс 20 хувиас илүү том гарсан экологийн коридор: {wider} / {corridors}.</translation>
    </message>
    <message>
        <source>Corridors named in publications, drawn as straight lines between the two ends known. The line is not the path of the animals.</source>
        <translation>Хэвлэлд нэрлэсэн экологийн коридорыг мэдэгдэж буй хоёр үзүүрийн хоорондох шулуун шугамаар зурсан. Шугам нь амьтдын явсан зам биш.</translation>
    </message>
    <message>
        <source>Corridors of the two Amur cats and key sites</source>
        <translation>Амарын бар, Амарын ирвэсний экологийн коридор ба гол нутгууд</translation>
    </message>
    <message>
        <source>Corridors over countries and protected areas</source>
        <translation>Экологийн коридорыг улс, тусгай хамгаалалттай газар нутагтай давхцуулах</translation>
    </message>
    <message>
        <source>Corridors whose rank is the same under resistance contrasts of 10, 100 and 1000: {held} of {corridors}. Others depend on how resistance was scaled.</source>
        <translation>Эсэргүүцлийн 10, 100, 1000 ялгарлын үед эрэмбэ нь ижил экологийн коридор: {held}; нийт: {corridors}. Бусад нь эсэргүүцлийн масштабаас хамаарна.</translation>
    </message>
    <message>
        <source>Corridors with countries, protected share, gaps, sites, barriers and records. The width of named corridors tells how exactly their place is known. Empty means not known or not surveyed.</source>
        <translation>Экологийн коридор, түүний улс, хамгаалалттай хувь, хамгаалалтын орхигдол, талбай, саад, бичлэгийн хамт. Нэрлэсэн экологийн коридорын өргөн нь байршил хэр нарийн мэдэгдсэнийг заана. Хоосон нь тодорхойгүй, эсвэл судлаагүй гэсэн үг.</translation>
    </message>
    <message>
        <source>Corridors without a known place, listed without numbers: {corridors}.</source>
        <translation>Байршил нь тодорхойгүй тул тоогүй жагсаасан экологийн коридор: {corridors}.</translation>
    </message>
    <message>
        <source>Corridors: cost above the least (m at resistance 1)</source>
        <translation>Экологийн коридор: хамгийн бага зардлаас илүү зардал (1 эсэргүүцэлтэй метр)</translation>
    </message>
    <message>
        <source>Corridors: {corridors}; across a border: {across}.</source>
        <translation>Экологийн коридор: {corridors}; улсын хил дамнасан: {across}.</translation>
    </message>
    <message>
        <source>Corridors: {corridors}; shapes near them: {shapes}. This takes about {seconds} s.</source>
        <translation>Экологийн коридор: {corridors}; ойр орчмын дүрс: {shapes}. Ойролцоогоор {seconds} с шаардлагатай.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Зардал</translation>
    </message>
    <message>
        <source>Cost (km)</source>
        <translation>Зардал (км)</translation>
    </message>
    <message>
        <source>Cost (m at resistance 1)</source>
        <translation>Зардал (1 эсэргүүцэлтэй метр)</translation>
    </message>
    <message>
        <source>Cost (raster)</source>
        <translation>Зардал (растер)</translation>
    </message>
    <message>
        <source>Cost from each core</source>
        <translation>Цөм бүс тус бүрээс зардал</translation>
    </message>
    <message>
        <source>Cost from each core (m at resistance 1)</source>
        <translation>Цөм бүс тус бүрээс зардал (1 эсэргүүцэлтэй метр)</translation>
    </message>
    <message>
        <source>Cost from each core: {bands} bands and {megabytes} MB at most.</source>
        <translation>Цөм бүс тус бүрээс зардал: {bands} суваг, хамгийн ихдээ {megabytes} МБ.</translation>
    </message>
    <message>
        <source>Cost of a hectare. Without it the cost of a unit is its area in hectares.</source>
        <translation>Нэг гектарын зардал. Өгөхгүй бол нэгжийн зардал нь гектараар илэрхийлсэн талбайн хэмжээ болно.</translation>
    </message>
    <message>
        <source>Cost of each unit of strength between a selected unit and another.</source>
        <translation>Сонгосон нэгж ба бусад нэгжийн хоорондох хүчний нэгж тутмын зардал.</translation>
    </message>
    <message>
        <source>Cost of replacing each unit</source>
        <translation>Нэгж бүрийг орлуулах зардал</translation>
    </message>
    <message>
        <source>Count on the same days on both sides</source>
        <translation>Хоёр талд нэг өдрүүдэд тоолох</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Тоолсон</translation>
    </message>
    <message>
        <source>Counted as {convention}. A month without a bar has no effort in the database.</source>
        <translation>Тоолсон арга: {convention}. Баганагүй сард өгөгдлийн санд хүчин чармайлт байхгүй.</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>Нэг удаа тоолсон</translation>
    </message>
    <message>
        <source>Counted sites that are not decided</source>
        <translation>Тоололттой боловч шийдэгдээгүй талбай</translation>
    </message>
    <message>
        <source>Counted twice by that sum</source>
        <translation>Энэ нийлбэрт давхар тоологдсон</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Улсууд</translation>
    </message>
    <message>
        <source>Countries of the programme in its range</source>
        <translation>Тархац нутагт нь багтах хөтөлбөрийн улсууд</translation>
    </message>
    <message>
        <source>Countries shown in the project; none chosen means all.</source>
        <translation>Төсөлд харуулах улсууд; нэгийг ч сонгоогүй бол бүгдийг харуулна.</translation>
    </message>
    <message>
        <source>Countries stand in the order of the programme. A count that is not shared may exist; it was not available here.</source>
        <translation>Улсуудыг хөтөлбөрийн дарааллаар байрлуулсан. Хуваалцаагүй тоололт байж болох ч энд ашиглах боломжгүй байсан.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Улс</translation>
    </message>
    <message>
        <source>Country as written</source>
        <translation>Улс, бичсэнээр нь</translation>
    </message>
    <message>
        <source>Country of a unit</source>
        <translation>Нэгжийн улс</translation>
    </message>
    <message>
        <source>Country of the office</source>
        <translation>Байгууллагын улс</translation>
    </message>
    <message>
        <source>Country of the office that owns the data</source>
        <translation>Өгөгдөл эзэмшигч байгууллагын улс</translation>
    </message>
    <message>
        <source>Country that owns the data</source>
        <translation>Өгөгдөл эзэмшигч улс</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Тоололт</translation>
    </message>
    <message>
        <source>Counts and detections</source>
        <translation>Тоололт ба илрүүлэлт</translation>
    </message>
    <message>
        <source>Counts are added only where all of them lie within DAYS, from the first day to the last. Counts further apart stand beside each other with the days between them. Maxima, averages, parts of sites and rows of low confidence are never added, and a side without a count is not counted, which is not zero.</source>
        <translation>Бүх тоололт нь эхний өдрөөс сүүлийн өдөр хүртэл DAYS хоногт багтсан үед л нэмнэ. Үүнээс хол зайтай хийсэн тоололтыг хоорондох хоногийнх нь хамт зэрэгцүүлнэ. Хамгийн их утга, дундаж, талбайн хэсгийн тоо, итгэлийн түвшин багатай мөрийг хэзээ ч нэмэхгүй. Тоололтгүй тал нь тоолоогүй тал бөгөөд энэ нь тэг гэсэн үг биш.</translation>
    </message>
    <message>
        <source>Counts as published. Rows of one season are parts, maxima and totals side by side: never add them.</source>
        <translation>Нийтлэгдсэн хэвээр нь авсан тоололт. Нэг улирлын мөрүүдэд хэсэгчилсэн, хамгийн их, нийт тоо зэрэгцэн орсон: тэдгээрийг хэзээ ч бүү нэм.</translation>
    </message>
    <message>
        <source>Counts by country and species</source>
        <translation>Тоололт, улс ба зүйлээр</translation>
    </message>
    <message>
        <source>Counts left out: {counts}. {reason}</source>
        <translation>Хассан тоололт: {counts}. {reason}</translation>
    </message>
    <message>
        <source>Counts not known to be complete</source>
        <translation>Бүрэн эсэх нь тодорхойгүй тоололтууд</translation>
    </message>
    <message>
        <source>Counts of both sides on the same days: none is published. Where both offices import theirs, the joint view adds them.</source>
        <translation>Хоёр талд нэг өдрүүдэд хийсэн тоололт нийтлэгдээгүй. Хоёр байгууллага тоололтоо импортолбол хамтын дүнд нэмж гаргана.</translation>
    </message>
    <message>
        <source>Counts of one season overlap and are never added.</source>
        <translation>Нэг улирлын тоололтууд давхцах тул хэзээ ч нэмэхгүй.</translation>
    </message>
    <message>
        <source>Counts of regions</source>
        <translation>Бүс нутгийн тоололт</translation>
    </message>
    <message>
        <source>Counts of regions have no place on the map and are never tested as a site.</source>
        <translation>Бүс нутгийн тоололтыг газрын зурагт оруулахгүй, талбай болгон хэзээ ч шалгахгүй.</translation>
    </message>
    <message>
        <source>Counts of sites</source>
        <translation>Талбайн тоололт</translation>
    </message>
    <message>
        <source>Counts of the area's sites</source>
        <translation>Судалгааны талбайн гол нутгуудын тоололт</translation>
    </message>
    <message>
        <source>Counts of the site</source>
        <translation>Гол нутгийн тоололт</translation>
    </message>
    <message>
        <source>Counts of two sides that cannot be added</source>
        <translation>Хоёр талын нэмж болохгүй тоололтууд</translation>
    </message>
    <message>
        <source>Counts per species</source>
        <translation>Зүйл тус бүрийн тоололт</translation>
    </message>
    <message>
        <source>Counts per species and season</source>
        <translation>Зүйл, улирал тус бүрийн тоололт</translation>
    </message>
    <message>
        <source>Counts side by side</source>
        <translation>Зэрэгцүүлсэн тоололт</translation>
    </message>
    <message>
        <source>Counts used</source>
        <translation>Ашигласан тоололт</translation>
    </message>
    <message>
        <source>Counts without a day of import, which are not called new: {number}.</source>
        <translation>Импортолсон өдөргүй тул шинэ гэж тооцоогүй тоололт: {number}.</translation>
    </message>
    <message>
        <source>Counts: the newest three seasons and the largest of each</source>
        <translation>Тоололт: хамгийн сүүлийн гурван улирал, тус бүрийн хамгийн их нь</translation>
    </message>
    <message>
        <source>Covariate</source>
        <translation>Тайлбарлагч хувьсагч</translation>
    </message>
    <message>
        <source>Covariate {field} has one and the same value everywhere. Nothing was computed. Leave it out.</source>
        <translation>{field} тайлбарлагч хувьсагч хаа сайгүй нэг ижил утгатай байна. Юу ч тооцоолоогүй. Үүнийг орхино уу.</translation>
    </message>
    <message>
        <source>Covariate {layer} has one and the same value at all presences and background. Nothing was computed. Leave it out.</source>
        <translation>{layer} тайлбарлагч хувьсагч бүх илэрсэн цэг, дэвсгэр нүдэнд нэг ижил утгатай байна. Юу ч тооцоолоогүй. Үүнийг орхино уу.</translation>
    </message>
    <message>
        <source>Covariates</source>
        <translation>Тайлбарлагч хувьсагчид</translation>
    </message>
    <message>
        <source>Covariates (rasters)</source>
        <translation>Тайлбарлагч хувьсагчид (растер)</translation>
    </message>
    <message>
        <source>Covariates at the borders</source>
        <translation>Улсын хил дээрх тайлбарлагч хувьсагчид</translation>
    </message>
    <message>
        <source>Covariates of detection</source>
        <translation>Илрүүлэлтийн тайлбарлагч хувьсагчид</translation>
    </message>
    <message>
        <source>Covariates of use</source>
        <translation>Ашиглалтын тайлбарлагч хувьсагчид</translation>
    </message>
    <message>
        <source>Create conservation database</source>
        <translation>Хамгааллын өгөгдлийн сан үүсгэх</translation>
    </message>
    <message>
        <source>Creates the conservation database: one GeoPackage with all tables of the programme, from species and key sites to detections, verdicts and runs.</source>
        <translation>Хамгааллын өгөгдлийн санг үүсгэнэ: зүйл, гол нутгаас эхлээд илрүүлэлт, дүгнэлт, гүйцэтгэл хүртэл хөтөлбөрийн бүх хүснэгтийг агуулсан нэг GeoPackage файл.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Шалгуурууд</translation>
    </message>
    <message>
        <source>Criteria (JSON)</source>
        <translation>Шалгуурууд (JSON)</translation>
    </message>
    <message>
        <source>Criteria and a layer to compare with were both given. Nothing was computed. Leave one of them.</source>
        <translation>Шалгуур ба харьцуулах давхаргыг хоёуланг нь өгсөн байна. Юу ч тооцоолоогүй. Аль нэгийг нь орхино уу.</translation>
    </message>
    <message>
        <source>Criteria judged: {criteria}. Nothing was computed. Judge from 2 to {most} criteria.</source>
        <translation>Үнэлсэн шалгуур: {criteria}. Юу ч тооцоолоогүй. 2-{most} хооронд шалгуур үнэлнэ үү.</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation>Хангасан шалгуур</translation>
    </message>
    <message>
        <source>Criteria met by one edition of the 1 % level and not by another.</source>
        <translation>1%-ийн босгын нэг хэвлэлээр хангасан, өөр хэвлэлээр хангаагүй шалгуурууд.</translation>
    </message>
    <message>
        <source>Criteria that are not decided, by what is missing</source>
        <translation>Шийдэгдээгүй шалгуур, юу дутуугаар</translation>
    </message>
    <message>
        <source>Criteria that get these weights. Without them each is a benefit, normalised by min_max.</source>
        <translation>Эдгээр жинг авах шалгуурууд. Өгөхгүй бол шалгуур бүр ашиг (benefit) бөгөөд min_max аргаар хэвийн болгоно.</translation>
    </message>
    <message>
        <source>Criteria that these data cannot decide</source>
        <translation>Энэ өгөгдлөөр шийдэх боломжгүй шалгуурууд</translation>
    </message>
    <message>
        <source>Criteria to compare with (JSON)</source>
        <translation>Харьцуулах шалгуурууд (JSON)</translation>
    </message>
    <message>
        <source>Criteria with weights (JSON)</source>
        <translation>Жинтэй шалгуурууд (JSON)</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Шалгуур</translation>
    </message>
    <message>
        <source>Criterion {number} lacks the key {key}. Nothing was computed. Add it.</source>
        <translation>Шалгуур {number}: {key} түлхүүр дутуу байна. Юу ч тооцоолоогүй. Түлхүүрийг нэмнэ үү.</translation>
    </message>
    <message>
        <source>Critically endangered (CR)</source>
        <translation>Устаж буй (CR)</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Газар тариалан</translation>
    </message>
    <message>
        <source>Cross-validation found no minimum; the reference bandwidth was taken.</source>
        <translation>Хөндлөн шалгалтаар минимум олдсонгүй; жишиг өргөнийг авсан.</translation>
    </message>
    <message>
        <source>Crossing rates</source>
        <translation>Хил дамнан шилжилтийн хувь хэмжээ</translation>
    </message>
    <message>
        <source>Crossing rates with effort</source>
        <translation>Хүчин чармайлтыг тооцсон хил дамнан шилжилтийн хувь хэмжээ</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Хил дамнан шилжилт</translation>
    </message>
    <message>
        <source>Crossings along the border</source>
        <translation>Улсын хилийн дагуух хил дамнан шилжилт</translation>
    </message>
    <message>
        <source>Crossings along the border (HTML)</source>
        <translation>Улсын хилийн дагуух хил дамнан шилжилт (HTML)</translation>
    </message>
    <message>
        <source>Crossings and effort of each segment. Lines only where the office has a boundary layer of its own.</source>
        <translation>Хэсэг бүрийн хил дамнан шилжилт ба хүчин чармайлт. Байгууллага өөрийн хил заагийн давхаргатай үед л шугамтай байна.</translation>
    </message>
    <message>
        <source>Crossings and passages between sides that share no line, and so lie on no segment: {crossings}.</source>
        <translation>Нийтлэг шугамгүй талуудын хооронд болсон тул аль ч хэсэгт хамаарахгүй хил дамнан шилжилт ба дайрч өнгөрөлт: {crossings}.</translation>
    </message>
    <message>
        <source>Crossings at least</source>
        <translation>Хил дамнан шилжилт, дор хаяж</translation>
    </message>
    <message>
        <source>Crossings at least, of certain identity, in all records</source>
        <translation>Хил дамнан шилжилт, дор хаяж: баттай танилттай, бүх бичлэгээр</translation>
    </message>
    <message>
        <source>Crossings at least: {crossings}; with probable identity: {probable}; passages of the demarcation line: {demarcation}; ambiguous, not counted: {ambiguous}.</source>
        <translation>Хил дамнан шилжилт, дор хаяж: {crossings}; магадлал өндөр танилтыг оруулбал: {probable}; хил заагийн шугамыг дайрч өнгөрсөн: {demarcation}; эргэлзээтэй, тоолоогүй: {ambiguous}.</translation>
    </message>
    <message>
        <source>Crossings at least: {seen}; expected with those that nobody saw: {expected}; per year of an animal: {rate}.</source>
        <translation>Хил дамнан шилжилт, дор хаяж: {seen}; хэний ч хараагүйг оруулбал хүлээгдэх тоо: {expected}; амьтны нэг жилд: {rate}.</translation>
    </message>
    <message>
        <source>Crossings between sides without a common line</source>
        <translation>Нийтлэг шугамгүй талуудын хоорондох хил дамнан шилжилт</translation>
    </message>
    <message>
        <source>Crossings by month</source>
        <translation>Хил дамнан шилжилт сараар</translation>
    </message>
    <message>
        <source>Crossings by segment (at least)</source>
        <translation>Хил дамнан шилжилт хэсгээр (дор хаяж)</translation>
    </message>
    <message>
        <source>Crossings expected</source>
        <translation>Хүлээгдэх хил дамнан шилжилт</translation>
    </message>
    <message>
        <source>Crossings of the latest run: {shown} of {all}. Double click zooms to the crossing.</source>
        <translation>Сүүлийн гүйцэтгэлийн хил дамнан шилжилт: {shown} / {all}. Давхар товшвол шилжилтэд багтаана.</translation>
    </message>
    <message>
        <source>Crossings of the period with ambiguous evidence or an unknown side, in no sum: {number}.</source>
        <translation>Нотолгоо нь эргэлзээтэй эсвэл тал нь тодорхойгүй тул аль ч нийлбэрт ороогүй, энэ хугацааны хил дамнан шилжилт: {number}.</translation>
    </message>
    <message>
        <source>Crossings or passages, at least</source>
        <translation>Хил дамнан шилжилт эсвэл дайрч өнгөрөлт, дор хаяж</translation>
    </message>
    <message>
        <source>Crossings per 1000 trap-days of both sides</source>
        <translation>Хоёр талын 1000 камер-хоногт ногдох хил дамнан шилжилт</translation>
    </message>
    <message>
        <source>Crossings per year</source>
        <translation>Жилд ногдох хил дамнан шилжилт</translation>
    </message>
    <message>
        <source>Crossings per year on the first side</source>
        <translation>Эхний талд жилд ногдох хил дамнан шилжилт</translation>
    </message>
    <message>
        <source>Crossings spread over border segments: {crossings}; segments: {segments}; crossings and passages between sides without a common line: {elsewhere}.</source>
        <translation>Улсын хилийн хэсгүүдэд хуваарилсан хил дамнан шилжилт: {crossings}; хэсэг: {segments}; нийтлэг шугамгүй талуудын хоорондох шилжилт ба дайрч өнгөрөлт: {elsewhere}.</translation>
    </message>
    <message>
        <source>Crossings spread over segments</source>
        <translation>Хэсгүүдэд хуваарилсан хил дамнан шилжилт</translation>
    </message>
    <message>
        <source>Crossings with probable identity: {seen}; expected with those that nobody saw: {expected}; per year of an animal: {rate}.</source>
        <translation>Хил дамнан шилжилт, магадлал өндөр танилтыг оруулбал: {seen}; хэний ч хараагүйг оруулбал хүлээгдэх тоо: {expected}; амьтны нэг жилд: {rate}.</translation>
    </message>
    <message>
        <source>Crossings without a way of least cost: {crossings}. Raster {layer} has no data at one end or no cells with data between the ends. Use a raster that covers both sides alike.</source>
        <translation>Хамгийн бага зардлын замгүй хил дамнан шилжилт: {crossings}. {layer} растерын нэг үзүүрт өгөгдөл байхгүй, эсвэл хоёр үзүүрийн хооронд өгөгдөлтэй нүд байхгүй. Хоёр талыг адил хамарсан растер ашиглана уу.</translation>
    </message>
    <message>
        <source>Cumulative current</source>
        <translation>Хуримтлагдсан гүйдэл</translation>
    </message>
    <message>
        <source>Cumulative current (A)</source>
        <translation>Хуримтлагдсан гүйдэл (А)</translation>
    </message>
    <message>
        <source>Cumulative current by flow potential: above 1 movement is concentrated.</source>
        <translation>Хуримтлагдсан гүйдлийг урсгалын потенциалд хуваасан утга: 1 гэсэн утгаас их бол шилжилт хөдөлгөөн төвлөрсөн.</translation>
    </message>
    <message>
        <source>Current (A)</source>
        <translation>Гүйдэл (А)</translation>
    </message>
    <message>
        <source>Current (raster)</source>
        <translation>Гүйдэл (растер)</translation>
    </message>
    <message>
        <source>Current by protection</source>
        <translation>Хамгаалалтаар ялгасан гүйдэл</translation>
    </message>
    <message>
        <source>Current by protection needs RASTER, polygons of protected areas and a PERCENTILE of 50 or more. Nothing was computed. Give them, or leave this output out.</source>
        <translation>«Хамгаалалтаар ялгасан гүйдэл» гаралтад RASTER, тусгай хамгаалалттай газар нутгийн полигон, 50 буюу түүнээс их PERCENTILE хэрэгтэй. Юу ч тооцоолоогүй. Эдгээрийг өгөх, эсвэл энэ гаралтыг орхино уу.</translation>
    </message>
    <message>
        <source>Current flow between cores</source>
        <translation>Цөм бүс хоорондын гүйдлийн урсгал</translation>
    </message>
    <message>
        <source>Current flow in all directions</source>
        <translation>Бүх чиглэлийн гүйдлийн урсгал</translation>
    </message>
    <message>
        <source>Cuts each border into segments of a chosen length and spreads every crossing of individuals over them as exactly 1, so that the segments sum to the number of crossings. The trap-days of stations no farther than 40 km, each at its nearest segment, stand beside them.</source>
        <translation>Улсын хил бүрийг сонгосон урттай хэсгүүдэд хувааж, бодгалийн хил дамнан шилжилт бүрийг нийлбэр нь яг 1 байхаар тэдгээрт хуваарилна; иймд хэсгүүдийн нийлбэр нь шилжилтийн тоотой тэнцүү байна. Хажууд нь 40 километрээс холгүй камерын цэгүүдийн камер-хоногийг, цэг бүрийг хамгийн ойрын хэсэгт нь хамааруулан харуулна.</translation>
    </message>
    <message>
        <source>DNA samples among them</source>
        <translation>Үүнээс ДНХ-ийн дээж</translation>
    </message>
    <message>
        <source>DNA samples used: {used} of {samples}. Crossings at least with a sample at one end: {crossings}.</source>
        <translation>Ашигласан ДНХ-ийн дээж: {used}; нийт: {samples}. Нэг үзүүрт нь дээжтэй хил дамнан шилжилт, дор хаяж: {crossings}.</translation>
    </message>
    <message>
        <source>DNA: tables of samples and genotypes, Genepop and GenAlEx. Example: INPUT genotypes.txt, FORMAT genepop. Sizes of alleles stay as the laboratory wrote them.</source>
        <translation>ДНХ: дээж, генотипийн хүснэгт, Genepop ба GenAlEx. Жишээ: INPUT genotypes.txt, FORMAT genepop. Аллелийн хэмжээ лабораторийн бичсэнээр хэвээр үлдэнэ.</translation>
    </message>
    <message>
        <source>Dams and use of water</source>
        <translation>Далан, усны ашиглалт</translation>
    </message>
    <message>
        <source>Darwin Core Archive</source>
        <translation>Darwin Core архив</translation>
    </message>
    <message>
        <source>Data and effort</source>
        <translation>Өгөгдөл ба хүчин чармайлт</translation>
    </message>
    <message>
        <source>Data deficient (DD)</source>
        <translation>Мэдээлэл дутмаг (DD)</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Өгөгдлийн багцууд</translation>
    </message>
    <message>
        <source>Data sets: {datasets}</source>
        <translation>Өгөгдлийн багц: {datasets}</translation>
    </message>
    <message>
        <source>Database {file} exists already and was kept as it is.</source>
        <translation>{file} өгөгдлийн сан аль хэдийн байсан тул хэвээр нь үлдээлээ.</translation>
    </message>
    <message>
        <source>Database {file} has schema version {found}; this plugin knows version {known}. Nothing was changed. Update the plugin.</source>
        <translation>{file} өгөгдлийн сангийн бүтцийн хувилбар: {found}; энэ өргөтгөлийн таних хувилбар: {known}. Юу ч өөрчлөгдөөгүй. Өргөтгөлийг шинэчилнэ үү.</translation>
    </message>
    <message>
        <source>Database {file} has the older schema version {found}; this plugin needs version {known}. Nothing was changed. Run “Create conservation database” on this file: it adds what is new and keeps every row.</source>
        <translation>{file} өгөгдлийн сангийн бүтцийн хуучин хувилбар: {found}; энэ өргөтгөлд шаардлагатай хувилбар: {known}. Юу ч өөрчлөгдөөгүй. Энэ файлд «Хамгааллын өгөгдлийн сан үүсгэх» алгоритмыг ажиллуулна уу: шинэ хэсгийг нэмж, мөр бүрийг үлдээнэ.</translation>
    </message>
    <message>
        <source>Database {file} holds no genotype of species {species}. Nothing was compared. Import samples and genotypes first, or choose another species.</source>
        <translation>{file} өгөгдлийн санд энэ зүйлийн генотип байхгүй: {species}. Юу ч харьцуулаагүй. Эхлээд дээж, генотипийг импортлох, эсвэл өөр зүйл сонгоно уу.</translation>
    </message>
    <message>
        <source>Database {file} is locked by another program. Nothing was changed. End the edit session there, then try again.</source>
        <translation>{file} өгөгдлийн санг өөр програм түгжсэн байна. Юу ч өөрчлөгдөөгүй. Тэнд засварыг дуусгаад дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>Database {file} lists no species, so the ranges are not known. Nothing was computed. Run “Load flagship species layers” first.</source>
        <translation>{file} өгөгдлийн санд зүйл жагсаагаагүй тул тархац нутаг тодорхойгүй. Юу ч тооцоолоогүй. Эхлээд «Тэргүүлэх зүйлийн давхарга ачаалах» алгоритмыг ажиллуулна уу.</translation>
    </message>
    <message>
        <source>Database {file} lists no study area. Nothing was computed. Run “Load flagship species layers” first, or add areas of your own to the table study_areas.</source>
        <translation>{file} өгөгдлийн санд судалгааны талбай жагсаагаагүй. Юу ч тооцоолоогүй. Эхлээд «Тэргүүлэх зүйлийн давхарга ачаалах» алгоритмыг ажиллуулах, эсвэл study_areas хүснэгтэд өөрийн талбайг нэмнэ үү.</translation>
    </message>
    <message>
        <source>Database {file} refused the change: {detail}. Nothing was changed.</source>
        <translation>{file} өгөгдлийн сан өөрчлөлтийг хүлээж авсангүй: {detail}. Юу ч өөрчлөгдөөгүй.</translation>
    </message>
    <message>
        <source>Database {file} was brought from schema version {before} to version {version}. Every row was kept.</source>
        <translation>{file} өгөгдлийн сангийн бүтцийг шинэчиллээ. Өмнөх хувилбар: {before}; шинэ хувилбар: {version}. Мөр бүр хэвээр үлдсэн.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Өгөгдлийн багц</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Огноо</translation>
    </message>
    <message>
        <source>Date of consent</source>
        <translation>Зөвшөөрлийн огноо</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Гаргасан огноо</translation>
    </message>
    <message>
        <source>Datum or map shift</source>
        <translation>Датум эсвэл газрын зургийн зөрөө</translation>
    </message>
    <message>
        <source>Dauria</source>
        <translation>Дагуур</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Өдөр, сар, он</translation>
    </message>
    <message>
        <source>Days are counted in one of four ways: days of 24 hours, nights, or calendar days with set-up and retrieval as half days (camtrapR 2.1 and later) or as whole days (camtrapR before 2.1). Opposed cameras of a station count once.</source>
        <translation>Хоногийг дөрвөн аргын аль нэгээр тоолно: 24 цагийн хоногоор, шөнөөр, эсвэл байршуулсан ба хураасан өдрийг хагас өдөр (camtrapR 2.1 ба түүнээс хойших хувилбар) буюу бүтэн өдөр (camtrapR 2.1 хувилбараас өмнөх) гэж тооцсон хуанлийн өдрөөр. Нэг цэгийн эсрэг эсрэгээс харсан камерыг нэгээр тооцно.</translation>
    </message>
    <message>
        <source>Days from first to last</source>
        <translation>Эхнээс сүүлчийн өдөр хүртэлх хоног</translation>
    </message>
    <message>
        <source>Days of 24 hours, nights, or calendar days with set-up and retrieval as half days or as whole days (both conventions of camtrapR).</source>
        <translation>24 цагийн хоног, шөнө, эсвэл байршуулсан ба хураасан өдрийг хагас буюу бүтэн өдөр гэж тооцсон хуанлийн өдөр (camtrapR програмын хоёр дүрэм).</translation>
    </message>
    <message>
        <source>Days of an occasion</source>
        <translation>Түүвэрлэлтийн үеийн хоног</translation>
    </message>
    <message>
        <source>Days of cameras and hair traps</source>
        <translation>Камер, үсний дээж цуглуулагчийн хоног</translation>
    </message>
    <message>
        <source>Days of effort</source>
        <translation>Хүчин чармайлтын хоног</translation>
    </message>
    <message>
        <source>Days of survey effort by month and country</source>
        <translation>Судалгааны хүчин чармайлтын хоног, сар ба улсаар</translation>
    </message>
    <message>
        <source>Days within which counts are added</source>
        <translation>Тоололтыг нэмэх хоногийн хязгаар</translation>
    </message>
    <message>
        <source>Decide on two codes of two agencies instead</source>
        <translation>Оронд нь хоёр байгууллагын хоёр кодын талаар шийдэх</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Шийдсэн</translation>
    </message>
    <message>
        <source>Decided by {reviewer}, {day}. {note}</source>
        <translation>Шийдсэн хянагч: {reviewer}, {day}. {note}</translation>
    </message>
    <message>
        <source>Decided criteria, by the current edition of the 1 % level</source>
        <translation>Шийдэгдсэн шалгуур, 1%-ийн босгын одоогийн хэвлэлээр</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шийдвэр</translation>
    </message>
    <message>
        <source>Decision: {decision}; by {reviewer}, {day}. {note}</source>
        <translation>Шийдвэр: {decision}; хянагч: {reviewer}, {day}. {note}</translation>
    </message>
    <message>
        <source>Decisions have the columns agency_a, code_a, agency_b, code_b, decision (same, different, unsure, undone) and reviewer, and if known flank, method (photo, genotype, ring, transmitter, expert), decided and note. They are kept as events; the same row again adds nothing, and “undone” takes back the last decision of the reviewer on the pair.</source>
        <translation>Шийдвэр нь agency_a, code_a, agency_b, code_b, decision (same, different, unsure, undone), reviewer баганатай; мэдэгдэж байвал flank, method (photo, genotype, ring, transmitter, expert), decided, note баганатай. Шийдвэрийг үйл явдал болгон хадгална; ижил мөр дахин орвол юу ч нэмэгдэхгүй, «undone» нь тухайн хосын талаарх хянагчийн сүүлийн шийдвэрийг буцаана.</translation>
    </message>
    <message>
        <source>Decisions kept</source>
        <translation>Үлдээсэн шийдвэр</translation>
    </message>
    <message>
        <source>Decisions kept: {reviewed}.</source>
        <translation>Үлдээсэн шийдвэр: {reviewed}.</translation>
    </message>
    <message>
        <source>Decisions of reviewers (CSV)</source>
        <translation>Хянагчдын шийдвэр (CSV)</translation>
    </message>
    <message>
        <source>Decisions survive a new import of the same data and a newer export of it.</source>
        <translation>Ижил өгөгдлийг дахин импортлох, түүний шинэ экспортыг импортлоход шийдвэрүүд хэвээр үлдэнэ.</translation>
    </message>
    <message>
        <source>Declared side of the border, side of a barrier, period of collection, or a column of the samples.</source>
        <translation>Улсын хилийн заасан тал, саадын тал, цуглуулсан хугацаа, эсвэл дээжийн багана.</translation>
    </message>
    <message>
        <source>Defaults: occasions of a month; the whole time of the records; rates estimated again with wrong identities added, 2 and 15 % of the records, for the snow leopard 12.5 % (Johansson et al. 2020).</source>
        <translation>Өгөгдмөл: үе нь нэг сар; бичлэгийн бүх хугацаа; буруу танилт нэмж хувь хэмжээг дахин тооцоолно: бичлэгийн 2% ба 15%, цоохор ирвэст 12.5% (Johansson нар 2020).</translation>
    </message>
    <message>
        <source>Defaults: proximity detectors, half-normal, one density everywhere. Left empty, the buffer is widened until it is four times sigma and half as much again changes the sampled area by less than 1 percent; the spacing is at most 0.6 of sigma. The effort of a station is in days, so detection is that of a day.</source>
        <translation>Өгөгдмөл: proximity төрлийн илрүүлэгч, хагас хэвийн функц, хаа сайгүй нэг нягтшил. Хоосон орхивол буферийг сигмаас дөрөв дахин их, мөн дахин хагасаар өргөсгөхөд түүвэрлэсэн талбай 1 хувиас бага өөрчлөгдөх болтол өргөсгөнө; маскийн алхам нь хамгийн ихдээ 0.6 сигма. Камерын цэгийн хүчин чармайлт хоногоор тул илрүүлэлт нь нэг хоногийнх байна.</translation>
    </message>
    <message>
        <source>Defaults: the decision is “unsure”, the method “photo”, the flank “unknown”. A photo without a known flank makes a possible identity at most.</source>
        <translation>Өгөгдмөл: шийдвэр «unsure», арга «photo», хажуу тал «unknown». Хажуу тал нь тодорхойгүй зураг хамгийн ихдээ боломжтой танилт болно.</translation>
    </message>
    <message>
        <source>Defects of the forms</source>
        <translation>Маягтын алдаа</translation>
    </message>
    <message>
        <source>Delete the database of the exercise before real work begins.</source>
        <translation>Бодит ажил эхлэхээс өмнө дасгалын өгөгдлийн санг устгана уу.</translation>
    </message>
    <message>
        <source>Demarcation line (km)</source>
        <translation>Хил заагийн шугам (км)</translation>
    </message>
    <message>
        <source>Demarcation line closed (km)</source>
        <translation>Хил заагийн шугамын хаалттай хэсэг (км)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Нягтшил</translation>
    </message>
    <message>
        <source>Density by country</source>
        <translation>Нягтшил улсаар</translation>
    </message>
    <message>
        <source>Density by session</source>
        <translation>Нягтшил сессээр</translation>
    </message>
    <message>
        <source>Density of {species}</source>
        <translation>Нягтшил: {species}</translation>
    </message>
    <message>
        <source>Density on both sides of the border</source>
        <translation>Улсын хилийн хоёр талын нягтшил</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Камер байршуулалт</translation>
    </message>
    <message>
        <source>Deployment {deployment} cannot be rejected, because records stand on it. Nothing was changed. Correct the deployment, or reject its records first.</source>
        <translation>{deployment} камер байршуулалтад бичлэгүүд хамаарах тул хасах боломжгүй. Юу ч өөрчлөгдөөгүй. Камер байршуулалтыг засах, эсвэл эхлээд түүний бичлэгүүдийг хасна уу.</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Камер байршуулалт</translation>
    </message>
    <message>
        <source>Deployments whose end is not known and was taken from the last record: {guessed}; whose effort is not known: {unknown}; without any record: {silent}.</source>
        <translation>Төгсгөл нь тодорхойгүй тул сүүлийн бичлэгээр авсан камер байршуулалт: {guessed}; хүчин чармайлт нь тодорхойгүй: {unknown}; нэг ч бичлэггүй: {silent}.</translation>
    </message>
    <message>
        <source>Derived from the estimate</source>
        <translation>Тооцоолсон утгаас гаргасан</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>Хамгаалалтын ангилал</translation>
    </message>
    <message>
        <source>Detection by one visit</source>
        <translation>Нэг очилтоор илрүүлэх магадлал</translation>
    </message>
    <message>
        <source>Detection by session</source>
        <translation>Илрүүлэлт сессээр</translation>
    </message>
    <message>
        <source>Detection by sex</source>
        <translation>Илрүүлэлт хүйсээр</translation>
    </message>
    <message>
        <source>Detection function</source>
        <translation>Илрүүлэлтийн функц</translation>
    </message>
    <message>
        <source>Detection functions compared</source>
        <translation>Илрүүлэлтийн функцүүдийн харьцуулалт</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>Илрүүлэлт</translation>
    </message>
    <message>
        <source>Detections by cameras</source>
        <translation>Камерын илрүүлэлт</translation>
    </message>
    <message>
        <source>Detections by individual code, declared side of the border, grid cell and period, with the survey effort of pseudonymous stations.</source>
        <translation>Бодгалийн код, хилийн заасан тал, торын нүд, хугацаагаар гаргасан илрүүлэлт, нууц нэртэй камерын цэгүүдийн судалгааны хүчин чармайлтын хамт.</translation>
    </message>
    <message>
        <source>Deviation of the number by place</source>
        <translation>Байршлаас хамаарсан тооны хазайлт</translation>
    </message>
    <message>
        <source>Differences between groups</source>
        <translation>Бүлэг хоорондын ялгаа</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Өөр</translation>
    </message>
    <message>
        <source>Different animals</source>
        <translation>Өөр өөр амьтан</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Чиглэл</translation>
    </message>
    <message>
        <source>Diseases of unknown cause</source>
        <translation>Шалтгаан нь тодорхойгүй өвчин</translation>
    </message>
    <message>
        <source>Dispersal distance (m)</source>
        <translation>Тархан нүүдэллэлтийн зай (м)</translation>
    </message>
    <message>
        <source>Dispersal spreads a raster over its neighbourhood by a negative exponential kernel before the ranking, so that clumped places gain. Protected areas are a mask of two levels: outside goes first.</source>
        <translation>Тархан нүүдэллэлт нь эрэмбэлэхээс өмнө растерыг сөрөг экспоненциал цөмөөр эргэн тойронд нь тараана; ингэснээр бөөгнөрсөн газар давуу болно. Тусгай хамгаалалттай газар нутаг нь хоёр түвшний маск: гадна талыг нь эхэлж хасна.</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>Зай (км)</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Зай (м)</translation>
    </message>
    <message>
        <source>Distance around the region (m)</source>
        <translation>Бүс нутгийн эргэн тойрны зай (м)</translation>
    </message>
    <message>
        <source>Distance from the border</source>
        <translation>Улсын хилээс алслагдсан зай</translation>
    </message>
    <message>
        <source>Distance from the border (km)</source>
        <translation>Улсын хилээс алслагдсан зай (км)</translation>
    </message>
    <message>
        <source>Distance not known</source>
        <translation>Зай тодорхойгүй</translation>
    </message>
    <message>
        <source>Distance of Nei (1978)</source>
        <translation>Nei (1978) зай</translation>
    </message>
    <message>
        <source>Distances are measured between</source>
        <translation>Зайг хэмжих цэгүүд</translation>
    </message>
    <message>
        <source>Distances from the border, rising from 0. The last edge begins the open band.</source>
        <translation>Улсын хилээс алслагдсан зай, 0 утгаас эхлэн өснө. Сүүлийн утгаас нээлттэй зурвас эхэлнэ.</translation>
    </message>
    <message>
        <source>Distribution is shown as half-degree cells with a listed site or record; it is not a range. Corridors are schematic lines between two named ends; those without two ends are in the table only.</source>
        <translation>Тархацыг жагсаалтад орсон талбай эсвэл бичлэгтэй хагас градусын нүдээр харуулна; энэ нь тархац нутаг биш. Экологийн коридор нь нэрлэсэн хоёр үзүүрийн хоорондох бүдүүвч шугам; хоёр үзүүргүйг нь зөвхөн хүснэгтэд оруулсан.</translation>
    </message>
    <message>
        <source>Disturbance by people</source>
        <translation>Хүний нөлөөлөл, үргээлт</translation>
    </message>
    <message>
        <source>Diversity by group</source>
        <translation>Олон янз байдал, бүлгээр</translation>
    </message>
    <message>
        <source>Do not use the model in a country where its test fails, or on cells outside its conditions.</source>
        <translation>Шалгалтыг давж чадаагүй улсад, эсвэл загварын нөхцөлөөс гадуурх нүдэнд загварыг ашиглаж болохгүй.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дууссан</translation>
    </message>
    <message>
        <source>Draft from the conservation database; not the official form.</source>
        <translation>Хамгааллын өгөгдлийн сангаас гаргасан ноорог; албан ёсны маягт биш.</translation>
    </message>
    <message>
        <source>Draw habitats</source>
        <translation>Амьдрах орчин зурах</translation>
    </message>
    <message>
        <source>Draw or load the boundary of the site into table sites.</source>
        <translation>Талбайн хил заагийг sites хүснэгтэд зурах эсвэл ачаална уу.</translation>
    </message>
    <message>
        <source>Draw polygons and fill in the form of each. Save the layer, then run “Check a habitat map”.</source>
        <translation>Полигон зурж, тус бүрийн маягтыг бөглөнө үү. Давхаргыг хадгалаад «Амьдрах орчны газрын зургийг шалгах» алгоритмыг ажиллуулна уу.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Зурсан байршил</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Түүврийн тоо</translation>
    </message>
    <message>
        <source>Draws the home range of each animal from its records at exact places, tells its area, and how much of it lies in which country. Every animal has a range or stands in the table of those without one, with its reason.</source>
        <translation>Амьтан бүрийн нутагшлыг нарийн байршилтай бичлэгээр нь зурж, талбайн хэмжээг, аль улсад хэдий хэсэг нь байгааг гаргана. Амьтан бүр нутагшилтай, эсвэл нутагшилгүй амьтдын хүснэгтэд шалтгааны хамт орно.</translation>
    </message>
    <message>
        <source>Drone imagery</source>
        <translation>Дроны зураг</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Аллелийн алдагдал</translation>
    </message>
    <message>
        <source>Dropout, false alleles, quality index and P(ID) by locus.</source>
        <translation>Аллелийн алдагдал, худал аллель, чанарын индекс, P(ID), локусаар.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Орхисон</translation>
    </message>
    <message>
        <source>Droughts</source>
        <translation>Ган</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Биелүүлэх хугацаа</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Биелүүлэх огноо</translation>
    </message>
    <message>
        <source>Duplicate across data sets</source>
        <translation>Өгөгдлийн багц хооронд давхардсан</translation>
    </message>
    <message>
        <source>Duplicate in its data set</source>
        <translation>Өгөгдлийн багц дотроо давхардсан</translation>
    </message>
    <message>
        <source>E-mail of the contact</source>
        <translation>Холбоо барих цахим шуудан</translation>
    </message>
    <message>
        <source>EAAF 1 %</source>
        <translation>EAAF 1%</translation>
    </message>
    <message>
        <source>EAAF staging</source>
        <translation>EAAF цуглах газар</translation>
    </message>
    <message>
        <source>ECM: every animal of a closed population is as likely to leave a sample that is found.</source>
        <translation>ECM: хаалттай популяцийн амьтан бүрийн олдох дээж үлдээх магадлал ижил.</translation>
    </message>
    <message>
        <source>ESA WorldCover classes</source>
        <translation>ESA WorldCover ангилал</translation>
    </message>
    <message>
        <source>Each animal counted once</source>
        <translation>Амьтан бүрийг нэг удаа тоолсон</translation>
    </message>
    <message>
        <source>Each animal counts once in each group, by its sample with the most loci. Run “Match genotypes” first, so that an animal sampled often does not count often. Groups of fewer than five animals are left out and named in the log.</source>
        <translation>Амьтан бүрийг бүлэг бүрт нэг удаа, хамгийн олон локустай дээжээр нь тоолно. Олон удаа дээж авсан амьтан олон удаа тоологдохгүйн тулд эхлээд «Генотип тааруулах» алгоритмыг ажиллуулна уу. Таваас цөөн амьтантай бүлгийг хасаж, логт нэрлэнэ.</translation>
    </message>
    <message>
        <source>Each animal counts once in each group, by its sample with the most loci. Samples that are linked to no animal count as one each.</source>
        <translation>Амьтан бүрийг бүлэг бүрт нэг удаа, хамгийн олон локустай дээжээр нь тоолно. Ямар ч амьтантай холбоогүй дээжийг тус бүр нэг амьтан гэж тоолно.</translation>
    </message>
    <message>
        <source>Each animal is counted once, by its codes and sides. National numbers are never added up, because an animal seen in two countries would count twice.</source>
        <translation>Амьтан бүрийг код, талаар нь нэг удаа тоолно. Хоёр улсад бүртгэсэн амьтан давхар тоологдох тул улсуудын тоог хэзээ ч нэмэхгүй.</translation>
    </message>
    <message>
        <source>Each animal without a range, with its reason.</source>
        <translation>Нутагшилгүй амьтан бүр, шалтгааных нь хамт.</translation>
    </message>
    <message>
        <source>Each cat has its own table of resistances.</source>
        <translation>Муурын овгийн том амьтны зүйл бүр өөрийн эсэргүүцлийн хүснэгттэй.</translation>
    </message>
    <message>
        <source>Each cell of a raster counts with the exact share of it that lies in the unit, and with its true area, so that rasters in degrees or in any projection may be mixed. Where a raster has no data a unit holds 0 of it; the table of features tells how many units that are.</source>
        <translation>Растерын нүд бүрийг нэгж дотор орших яг хувиар нь, жинхэнэ талбайн хэмжээгээр нь тооцох тул градустай, эсвэл ямар ч проекцтой растеруудыг хольж болно. Растер өгөгдөлгүй газарт нэгж түүнээс 0 агуулна; ийм нэгж хэд байгааг хамгааллын объектын хүснэгтэд заана.</translation>
    </message>
    <message>
        <source>Each crossing adds exactly 1 over all segments; segments below 0.005 have no row.</source>
        <translation>Хил дамнан шилжилт бүр бүх хэсгийн дүнд яг 1 нэмнэ; утга нь 0.005 хүрэхгүй хэсэгт мөр байхгүй.</translation>
    </message>
    <message>
        <source>Each crossing of certain identity adds exactly 1 over all segments. Not surveyed means that the database has no effort and no crossing there.</source>
        <translation>Баттай танилттай хил дамнан шилжилт бүр бүх хэсгийн дүнд яг 1 нэмнэ. «Судлаагүй» гэдэг нь өгөгдлийн санд тэнд хүчин чармайлт, хил дамнан шилжилт алийг нь ч тэмдэглээгүй гэсэн үг.</translation>
    </message>
    <message>
        <source>Each data set has codes of its own</source>
        <translation>Өгөгдлийн багц бүр өөрийн кодтой</translation>
    </message>
    <message>
        <source>Each edition of a population's 1 % level is tested, and verdicts that differ between editions are listed. A Ramsar sheet needs the official level; the levels that come with the plugin are derived from published estimates.</source>
        <translation>Популяцийн 1%-ийн босгын хэвлэл бүрийг шалгаж, хэвлэлүүдийн хооронд зөрсөн дүгнэлтийг жагсаана. Рамсарын мэдээллийн хуудсанд албан ёсны босго шаардлагатай; өргөтгөлд дагалдах босгыг нийтлэгдсэн тооцоолсон утгаас гаргасан.</translation>
    </message>
    <message>
        <source>Each feature with total, target, what is held, and its part in each country.</source>
        <translation>Хамгааллын объект бүр, нийт дүн, зорилт, хамарсан хэмжээ, улс тус бүр дэх хэсгийн хамт.</translation>
    </message>
    <message>
        <source>Each finding at the place of its record, with the sentence that says why. Exact places: not to be passed on.</source>
        <translation>Илэрсэн асуудал бүр бичлэгийнхээ байршилд, шалтгааныг хэлсэн өгүүлбэрийн хамт. Байршил нь нарийн: бусдад дамжуулахыг хориглоно.</translation>
    </message>
    <message>
        <source>Each further solution avoids the units of those before.</source>
        <translation>Дараагийн шийд бүр өмнөх шийдүүдийн нэгжээс зайлсхийнэ.</translation>
    </message>
    <message>
        <source>Each number in brackets in the report leads to this list. It names the rows of the database that the figure comes from, by their ids. In a line of a table, a figure without a number comes from the rows of the number before it.</source>
        <translation>Тайлан дахь хаалтанд бичсэн дугаар бүр энэ жагсаалт руу хөтөлнө. Жагсаалтад тухайн тоог гаргасан өгөгдлийн сангийн мөрүүдийг дугаараар нь нэрлэсэн. Хүснэгтийн мөрөнд дугааргүй тоог түүний өмнөх дугаарын мөрүүдээс гаргасан.</translation>
    </message>
    <message>
        <source>Each number is of the larger of the two lists by itself.</source>
        <translation>Тоо бүрийг хоёр жагсаалтаас тухайн тоо нь илүү их гарснаас авсан.</translation>
    </message>
    <message>
        <source>Each part is the share of one criterion in the score of a site.</source>
        <translation>Хэсэг бүр талбайн оноонд нэг шалгуурын эзлэх хувь юм.</translation>
    </message>
    <message>
        <source>Each record is shared or withheld for one reason: the first that holds of those that the plugin asks.</source>
        <translation>Бичлэг бүрийг хуваалцсан, эсвэл нэг шалтгаанаар дамжуулаагүй: өргөтгөлийн шалгадаг шалтгаануудаас хамгийн түрүүнд тохирсныг авна.</translation>
    </message>
    <message>
        <source>Each record that makes no crossing, with its reason.</source>
        <translation>Шилжилт болохгүй бичлэг бүр, шалтгааных нь хамт.</translation>
    </message>
    <message>
        <source>Each row is what one source says. Areas of several rows may overlap: do not add them up.</source>
        <translation>Мөр бүр нэг эх сурвалжийн мэдээлэл. Хэд хэдэн мөрийн талбайн хэмжээ давхцаж болох тул хооронд нь нэмж болохгүй.</translation>
    </message>
    <message>
        <source>Each row names its source and how sure it is. Rows of low confidence have a hollow symbol. Rows that the office added itself stay.</source>
        <translation>Мөр бүр эх сурвалж, итгэлийн түвшингээ заана. Итгэлийн түвшин багатай мөрийг хөндий тэмдгээр харуулна. Байгууллагын өөрийн нэмсэн мөр хэвээр үлдэнэ.</translation>
    </message>
    <message>
        <source>Each session has its own values. Otherwise all sessions have the same.</source>
        <translation>Сесс бүр өөрийн утгатай. Эс бөгөөс бүх сесс ижил утгатай.</translation>
    </message>
    <message>
        <source>Each sheet has one row for each site and year, number, habitat, threat, stakeholder or recommendation. Rows that you leave blank are not read.</source>
        <translation>Ажлын хуудас бүрт талбай ба он, тоо, амьдрах орчин, аюул занал, оролцогч тал, зөвлөмж тус бүр нэг мөртэй. Хоосон орхисон мөрийг уншихгүй.</translation>
    </message>
    <message>
        <source>Each side has its own density, in one fit. Otherwise one density holds everywhere.</source>
        <translation>Нэг тооцоололд тал бүр өөрийн нягтшилтай байна. Эс бөгөөс хаа сайгүй нэг нягтшилтай.</translation>
    </message>
    <message>
        <source>Each site is linked to the nearest sites of its population in the following season; distances are geodesic.</source>
        <translation>Талбай бүрийг популяцийнх нь дараагийн улирлын хамгийн ойр талбайтай холбоно; зай нь геодезийн зай.</translation>
    </message>
    <message>
        <source>Each station in each occasion: days of effort, animals and detections.</source>
        <translation>Камерын цэг бүр, үе бүрээр: хүчин чармайлтын хоног, амьтан, илрүүлэлт.</translation>
    </message>
    <message>
        <source>Each step can be clicked in QGIS or run by the commands below it. In commands, write whole paths in place of the names of files; on Debian 12 the program is called qgis_process.bin.</source>
        <translation>Алхам бүрийг QGIS дотор товшиж эсвэл доорх командаар нь ажиллуулж болно. Командад файлын нэрийн оронд бүтэн зам бичнэ; Debian 12 дээр програмын нэр qgis_process.bin байна.</translation>
    </message>
    <message>
        <source>Each step is an algorithm of its own that can be run alone or placed in a model of the office's own.</source>
        <translation>Алхам бүр тусдаа алгоритм бөгөөд дангаар нь ажиллуулах эсвэл байгууллагын өөрийн загварт оруулах боломжтой.</translation>
    </message>
    <message>
        <source>Each test has a level: off, info (noted), flag (kept and shown), reject (the record moves into the table of issues and returns once the test no longer rejects it). Each finding says why, with its numbers.</source>
        <translation>Шалгалт бүр түвшинтэй: off (шалгахгүй), info (мэдээллийн чанартай), flag (үлдээж, харуулна), reject (бичлэг асуудлын хүснэгт рүү шилжиж, шалгалт хасахаа больмогц буцаж орно). Илэрсэн асуудал бүр шалтгаанаа тоонуудынх нь хамт хэлнэ.</translation>
    </message>
    <message>
        <source>Each with its file, sheet, row, column and reason.</source>
        <translation>Тус бүрийг файл, ажлын хуудас, мөр, багана, шалтгааных нь хамт.</translation>
    </message>
    <message>
        <source>Each with its log-likelihood and AICc.</source>
        <translation>Тус бүрийг үнэний хувийн логарифм, AICc утгын хамт харуулна.</translation>
    </message>
    <message>
        <source>Earthquakes and tsunamis</source>
        <translation>Газар хөдлөлт, цунами</translation>
    </message>
    <message>
        <source>East Asia (whole species)</source>
        <translation>Зүүн Ази (зүйл бүхэлдээ)</translation>
    </message>
    <message>
        <source>Eastern: Amur and Ussuri to DPR Korea, Japan and the Republic of Korea</source>
        <translation>Зүүн: Амар, Уссури мөрнөөс Бүгд Найрамдах Ардчилсан Солонгос Ард Улс, Япон, Бүгд Найрамдах Солонгос Улс хүртэл</translation>
    </message>
    <message>
        <source>Ecological character</source>
        <translation>Экологийн шинж чанар</translation>
    </message>
    <message>
        <source>Ecosystem services</source>
        <translation>Экосистемийн үйлчилгээ</translation>
    </message>
    <message>
        <source>Edges of the distance bands (km)</source>
        <translation>Зайн зурвасын зааг (км)</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Хэвлэл</translation>
    </message>
    <message>
        <source>Edition of the level</source>
        <translation>Босгын хэвлэл</translation>
    </message>
    <message>
        <source>Effective mesh size</source>
        <translation>Торын үр дүнтэй хэмжээ</translation>
    </message>
    <message>
        <source>Effective resistances</source>
        <translation>Үр дүнтэй эсэргүүцэл</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Хүчин чармайлт</translation>
    </message>
    <message>
        <source>Effort (raster)</source>
        <translation>Хүчин чармайлт (растер)</translation>
    </message>
    <message>
        <source>Effort and animals seen by country</source>
        <translation>Хүчин чармайлт ба бүртгэсэн амьтан, улсаар</translation>
    </message>
    <message>
        <source>Effort and records shared</source>
        <translation>Хүчин чармайлт ба бичлэгийг хуваалцсан</translation>
    </message>
    <message>
        <source>Effort and target group were both given. Nothing was computed. Choose one of them: both correct the same bias.</source>
        <translation>Хүчин чармайлт ба жишиг бүлгийг хоёуланг нь өгсөн байна. Юу ч тооцоолоогүй. Аль нэгийг нь сонгоно уу: хоёулаа ижил хазайлтыг засдаг.</translation>
    </message>
    <message>
        <source>Effort by country, band and year</source>
        <translation>Хүчин чармайлт, улс, зурвас, оноор</translation>
    </message>
    <message>
        <source>Effort by method and unit</source>
        <translation>Хүчин чармайлт, арга ба нэгжээр</translation>
    </message>
    <message>
        <source>Effort in the occasions</source>
        <translation>Түүвэрлэлтийн үеүдийн хүчин чармайлт</translation>
    </message>
    <message>
        <source>Effort is that of methods that can find the species, wherever in the country. Records are detections, samples and counts.</source>
        <translation>Хүчин чармайлт гэдэг нь улсын нутгийн аль ч хэсэгт тухайн зүйлийг илрүүлж чадах аргуудын хүчин чармайлт юм. Бичлэгт илрүүлэлт, дээж, тоололт орно.</translation>
    </message>
    <message>
        <source>Effort on each side</source>
        <translation>Тал бүрийн хүчин чармайлт</translation>
    </message>
    <message>
        <source>Effort shared, no record of the species</source>
        <translation>Хүчин чармайлтыг хуваалцсан, зүйлийн бичлэг байхгүй</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Өндөршил</translation>
    </message>
    <message>
        <source>Elevation (raster)</source>
        <translation>Өндөршил (растер)</translation>
    </message>
    <message>
        <source>Else those of the database.</source>
        <translation>Үгүй бол өгөгдлийн сан дахийг ашиглана.</translation>
    </message>
    <message>
        <source>Empty parts</source>
        <translation>Хоосон хэсэг</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодчилол</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Текстийн кодчилол</translation>
    </message>
    <message>
        <source>End (date and time)</source>
        <translation>Төгсгөл (огноо, цаг)</translation>
    </message>
    <message>
        <source>Endangered (EN)</source>
        <translation>Устаж болзошгүй (EN)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Дууссан</translation>
    </message>
    <message>
        <source>Energy and mining</source>
        <translation>Эрчим хүч, уул уурхай</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Аж ахуйн нэгж</translation>
    </message>
    <message>
        <source>Equal codes are a proposal</source>
        <translation>Ижил код бол санал</translation>
    </message>
    <message>
        <source>Equal codes of two agencies count as different animals here, unless a person called them the same.</source>
        <translation>Хоёр байгууллагын ижил кодыг хүн ижил гэж тогтоогоогүй бол энд өөр өөр амьтан гэж тоолно.</translation>
    </message>
    <message>
        <source>Equal codes of two agencies count as one animal in this table. This is a proposal: agencies may give one code to different animals, and a person has to confirm it.</source>
        <translation>Хоёр байгууллагын ижил кодыг энэ хүснэгтэд нэг амьтан гэж тоолно. Энэ нь санал юм: байгууллагууд нэг кодыг өөр өөр амьтанд өгсөн байж болох тул хүн үүнийг баталгаажуулах ёстой.</translation>
    </message>
    <message>
        <source>Equal codes of two agencies count once in the joint minimum. Only a person joins them.</source>
        <translation>Хоёр байгууллагын ижил кодыг хамтын хамгийн бага тоонд нэг удаа тоолно. Тэдгээрийг зөвхөн хүн нэгтгэнэ.</translation>
    </message>
    <message>
        <source>Equal coordinates</source>
        <translation>Ижил солбицол</translation>
    </message>
    <message>
        <source>Equal-area, in metres. Without it one is made around the middle of the study area.</source>
        <translation>Метрийн нэгжтэй, ижил талбайт. Өгөхгүй бол судалгааны талбайн төвийг тойруулан үүсгэнэ.</translation>
    </message>
    <message>
        <source>Equilibrium by the exact test, held to 5 percent over the loci of a group together (Holm 1979). A lack of heterozygotes at all loci of scat samples points to allelic dropout, at one locus to a null allele.</source>
        <translation>Тэнцвэрийг нарийн шалгуураар, нэг бүлгийн бүх локусыг хамтад нь 5 хувийн түвшинд шалгана (Holm 1979). Ялгадасны дээжийн бүх локуст гетерозигот дутвал аллелийн алдагдлыг, зөвхөн нэг локуст дутвал нуль аллелийг илтгэнэ.</translation>
    </message>
    <message>
        <source>Equivalent connected area (ha)</source>
        <translation>Эквивалент холбогдсон талбай (га)</translation>
    </message>
    <message>
        <source>Equivalent connected area: one patch of this size would be as well connected</source>
        <translation>Эквивалент холбогдсон талбай: ийм хэмжээтэй нэг толбо ижил хэмжээгээр холбогдоно</translation>
    </message>
    <message>
        <source>Equivalent connected area: {eca}. Of the connected sum, {across} percent joins two countries.</source>
        <translation>Эквивалент холбогдсон талбай: {eca}. Холбогдсон нийлбэрээс хоёр улсыг холбосон хувь: {across}.</translation>
    </message>
    <message>
        <source>Errors after Broquet and Petit (2004), quality index after Miquel et al. (2006), P(ID) after Paetkau and Strobeck (1994) and Paetkau et al. (1998), P(ID)sib after Evett and Weir (1998).</source>
        <translation>Алдааг Broquet, Petit нарын (2004), чанарын индексийг Miquel нарын (2006), P(ID) утгыг Paetkau, Strobeck нарын (1994) ба Paetkau нарын (1998), P(ID)sib утгыг Evett, Weir нарын (1998) аргаар тооцсон.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Тооцоолсон утга</translation>
    </message>
    <message>
        <source>Estimate crossing rates with effort</source>
        <translation>Хүчин чармайлтыг тооцон хил дамнан шилжилтийн хувь хэмжээг тооцоолох</translation>
    </message>
    <message>
        <source>Estimate density by spatial capture-recapture</source>
        <translation>Орон зайн бүртгэл-дахин бүртгэлээр нягтшил тооцоолох</translation>
    </message>
    <message>
        <source>Estimate occupancy</source>
        <translation>Эзлэлтийг тооцоолох</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Тооцоолсон утгууд</translation>
    </message>
    <message>
        <source>Estimates how many animals of one species live per 100 km2 and on each side of a border, from which animals were caught at which stations. The stations of all sides and one mask over all sides make one likelihood.</source>
        <translation>Аль амьтан аль камерын цэгт бүртгэгдсэнээс нэг зүйлийн хэдэн амьтан 100 км2 талбайд болон улсын хилийн тал тус бүрт амьдардгийг тооцоолно. Бүх талын камерын цэгүүд, бүх талыг хамарсан нэг маск нэг үнэний хувийн функц үүсгэнэ.</translation>
    </message>
    <message>
        <source>Estimates how often animals of one species crossed in each direction, with the crossings that nobody saw, from records of known animals and from the effort on every side. The minimum that was seen stands beside the estimate.</source>
        <translation>Танигдсан амьтдын бичлэг, тал бүрийн хүчин чармайлтаар нэг зүйлийн амьтад чиглэл тус бүрт хэр олон удаа хил дамнасныг, хэний ч хараагүй шилжилтийг оруулан тооцоолно. Бүртгэсэн хамгийн бага тоог тооцоолсон утгын хажууд харуулна.</translation>
    </message>
    <message>
        <source>Estimates of the model</source>
        <translation>Загвараар тооцоолсон утгууд</translation>
    </message>
    <message>
        <source>Estimates which share of sites a species uses, told apart from how often a visit to a used site finds it. The share of sites with a detection is too small, because some used sites are missed.</source>
        <translation>Зүйл талбайнуудын хэдэн хувийг ашигладгийг, ашигладаг талбайд нэг очиход түүнийг хэр олон удаа олдгоос нь ялган тооцоолно. Зарим ашигладаг талбайд зүйлийг олж чаддаггүй тул илрүүлэлттэй талбайн хувь хэт бага гардаг.</translation>
    </message>
    <message>
        <source>Estimates: Chapman (1951) of the first half of the occasions against the second, model M0 (Otis et al. 1978), Chao (1987) with its form corrected for bias, and the jackknife (Burnham and Overton 1978, 1979), with log-normal intervals; that of M0 is of its likelihood. Samples of DNA need no occasions: from how often each animal was found ECM and TIRM (Miller et al. 2005, doi 10.1111/j.1365-294X.2005.02577.x) are computed, with intervals by bootstrap.</source>
        <translation>Тооцоолсон утгууд: түүвэрлэлтийн үеүдийн эхний хагасыг хоёр дахь хагастай харьцуулсан Chapman (1951), M0 загвар (Otis нар 1978), Chao (1987) ба түүний хазайлтыг зассан хэлбэр, жекнайф (Burnham, Overton 1978, 1979), лог-хэвийн интервалтай; M0 загварын интервал нь үнэний хувиас гарна. ДНХ дээжид үе шаардлагагүй: амьтан бүр хэдэн удаа олдсоноор ECM, TIRM (Miller нар 2005, doi 10.1111/j.1365-294X.2005.02577.x) утгыг бутстрап интервалтай тооцоолно.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Үйл явдал</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Үйл явдлууд</translation>
    </message>
    <message>
        <source>Events per 100 trap-days</source>
        <translation>100 камер-хоногт ногдох үйл явдал</translation>
    </message>
    <message>
        <source>Every filled row is kept or rejected; each defect is told with file, sheet, row, column and mend. A form of the same office, site and year updates the earlier one: what changed and what is gone is counted and listed among the issues of the import. The same file again changes nothing.</source>
        <translation>Бөглөсөн мөр бүрийг үлдээх эсвэл хасна; алдаа бүрийг файл, ажлын хуудас, мөр, багана, засах аргын хамт заана. Ижил байгууллага, талбай, оны маягт өмнөхийг шинэчилнэ: өөрчлөгдсөн, алга болсон зүйлийг тоолж, импортын асуудлын жагсаалтад оруулна. Нэг файлыг дахин оруулахад юу ч өөрчлөгдөхгүй.</translation>
    </message>
    <message>
        <source>Every pair of samples is compared by the likelihood that both are of one animal against that of full siblings, with errors for each locus (Wang 2004). Three or more mismatching loci, two that dropout cannot make, or a sex conflict are no match.</source>
        <translation>Дээжийн хос бүрийг нэг амьтных байх ба нэг эцэг эхийн төл байх үнэний хувиар, локус бүрийн алдааг тооцон харьцуулна (Wang 2004). Гурав буюу түүнээс олон локус зөрсөн, аллелийн алдагдлаар тайлбарлах боломжгүй хоёр локус зөрсөн, эсвэл хүйс зөрчилдсөн бол таараагүй гэж үзнэ.</translation>
    </message>
    <message>
        <source>Every record is accounted for: records in are records kept and records rejected, and each rejection has its reason and its row. Flagged records are kept and shown.</source>
        <translation>Бичлэг бүрийн тооцоо гарна: орсон бичлэг нь үлдээсэн ба хассан бичлэгийн нийлбэр бөгөөд хассан бичлэг бүр шалтгаан, мөрийн дугаартай байна. Тэмдэглэгдсэн бичлэгийг үлдээж, харуулна.</translation>
    </message>
    <message>
        <source>Everything comes from the database and nothing is added. A part without rows says what is missing and how to fill it. Persons are never named.</source>
        <translation>Бүх зүйлийг өгөгдлийн сангаас авах бөгөөд юу ч нэмэхгүй. Мөргүй хэсэгт юу дутуу, хэрхэн бөглөхийг бичнэ. Хүний нэр хэзээ ч орохгүй.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Нотолгоо</translation>
    </message>
    <message>
        <source>Evidence is a track (fixes of a transmitter no more than 8 hours apart for cats, 24 for birds), two detections of certain identity, or an identity that is probable. What probable identities add is never in the headline number; ambiguous cases are listed and never counted. Passages of the demarcation line have a column of their own.</source>
        <translation>Нотолгоо нь явсан зам (дамжуулагчийн байршил тогтоолт; хоорондын хугацаа нь муурын овгийн том амьтанд 8 цаг, шувуунд 24 цагаас ихгүй), баттай танилттай хоёр илрүүлэлт, эсвэл магадлал өндөр танилт байна. Магадлал өндөр танилтаар нэмэгдсэнийг үндсэн тоонд хэзээ ч оруулахгүй; эргэлзээтэй тохиолдлыг жагсаах боловч хэзээ ч тоолохгүй. Хил заагийн шугамыг дайрч өнгөрсөн нь тусдаа баганатай.</translation>
    </message>
    <message>
        <source>Exact coordinates and dates, station names, observers, remarks and media withheld; available under the agreement between the offices.</source>
        <translation>Нарийн солбицол ба огноо, камерын цэгийн нэр, ажиглагч, тайлбар, медиа файлыг нууцалсан; байгууллага хоорондын гэрээний дагуу авах боломжтой.</translation>
    </message>
    <message>
        <source>Exact coordinates, dates and station names are withheld. Ask the owner of the record for them.</source>
        <translation>Нарийн солбицол, огноо, камерын цэгийн нэрийг нууцалсан. Тэдгээрийг бичлэгийн эзэмшигчээс хүснэ үү.</translation>
    </message>
    <message>
        <source>Exact file, which stays</source>
        <translation>Нарийн файл, байгууллагад үлдэнэ</translation>
    </message>
    <message>
        <source>Exact places, times and names</source>
        <translation>Нарийн байршил, цаг, нэр</translation>
    </message>
    <message>
        <source>Exact places, with the days that each station worked in each occasion.</source>
        <translation>Нарийн байршил, камерын цэг бүрийн үе тус бүрт ажилласан хоногийн хамт.</translation>
    </message>
    <message>
        <source>Example: BEFORE map_1990.gpkg, BEFORE_FIELD code, AFTER map_2020.gpkg, AFTER_FIELD code, SMALLEST_HA 5, AREAS areas.csv, WETLANDS wetlands.gpkg.</source>
        <translation>Жишээ: BEFORE map_1990.gpkg, BEFORE_FIELD code, AFTER map_2020.gpkg, AFTER_FIELD code, SMALLEST_HA 5, AREAS areas.csv, WETLANDS wetlands.gpkg.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, AREA dauria, SPECIES WNC, YEARS 2020-2024, DAYS 3, COUNTS counts.gpkg, HTML dauria.html.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, AREA dauria, SPECIES WNC, YEARS 2020-2024, DAYS 3, COUNTS counts.gpkg, HTML dauria.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, CONVENTION fractional, BANDS 0,5,10,20,40, EFFORT effort.gpkg, NOT_SHARED missing.gpkg, REPORT effort.html.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, CONVENTION fractional, BANDS 0,5,10,20,40, EFFORT effort.gpkg, NOT_SHARED missing.gpkg, REPORT effort.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, COUNTRY CHN, RECIPIENT RUS, PASSPHRASE as agreed, OUTPUT shared.zip, REPORT shared.html. The neighbour takes the zip in with “Import counts and detections”.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, COUNTRY CHN, RECIPIENT RUS, PASSPHRASE тохирсон нууц хэллэг, OUTPUT shared.zip, REPORT shared.html. Хөрш улс zip файлыг «Тоололт ба илрүүлэлтийг импортлох» алгоритмаар оруулна.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, COUNTRY MNG, YEAR 2026, LANGUAGE mn, FORM sites_2026.xlsx.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, COUNTRY MNG, YEAR 2026, LANGUAGE mn, FORM sites_2026.xlsx.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, FROM 2025-04-01, TO 2026-03-31, LANGUAGE ru, HTML progress.html, CHANGES changes.csv.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, FROM 2025-04-01, TO 2026-03-31, LANGUAGE ru, HTML progress.html, CHANGES changes.csv.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, ISSUES as in the table of issues, DECISION accept, REVIEWER name of the reviewer, NOTE seen on the picture.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, ISSUES асуудлын хүснэгтэд байгаагаар, DECISION accept, REVIEWER хянагчийн нэр, NOTE зураг дээр харсан.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, LOST wetlands.gpkg, LIST iucn, LOST_YEAR 2020, NEEDS needs.csv, POLYGONS needs.gpkg.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, LOST wetlands.gpkg, LIST iucn, LOST_YEAR 2020, NEEDS needs.csv, POLYGONS needs.gpkg.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SHEETS ris, COUNTRIES CHN, RUS, READINESS readiness.csv, MISSING missing.csv, MAP readiness.gpkg.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, SHEETS ris, COUNTRIES CHN, RUS, READINESS readiness.csv, MISSING missing.csv, MAP readiness.gpkg.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SITE KOR-CHEORWON, LANGUAGE ko, HTML plan.html, PDF plan.pdf.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, SITE KOR-CHEORWON, LANGUAGE ko, HTML plan.html, PDF plan.pdf.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SITE RUS-KHANKA, SHEET ris, LANGUAGE ru, FOLDER khanka_ris.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, SITE RUS-KHANKA, SHEET ris, LANGUAGE ru, FOLDER khanka_ris.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, COUNTRIES CHN;RUS, GRADE certain, RATES rates.gpkg, REPORT rates.html.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, SPECIES AL, COUNTRIES CHN;RUS, GRADE certain, RATES rates.gpkg, REPORT rates.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, GROUP_BY country, GROUPS groups.gpkg, PAIRWISE pairs.gpkg, REPORT diversity.html.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, SPECIES AL, GROUP_BY country, GROUPS groups.gpkg, PAIRWISE pairs.gpkg, REPORT diversity.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, IDENTITY individuals, ALIASES aliases.csv, CROSSINGS crossings.gpkg, EXCHANGE_BANDS bands.gpkg, REPORT transborder.html.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, SPECIES AL, IDENTITY individuals, ALIASES aliases.csv, CROSSINGS crossings.gpkg, EXCHANGE_BANDS bands.gpkg, REPORT transborder.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, LENGTH_KM 20, SEGMENTS segments.gpkg, REPORT segments.html.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, SPECIES AL, LENGTH_KM 20, SEGMENTS segments.gpkg, REPORT segments.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, METHOD likelihood, CALIBRATION calibration.csv, PAIRS pairs.gpkg, LOCI loci.gpkg, PLOT plot.svg, REPORT matches.html.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, SPECIES AL, METHOD likelihood, CALIBRATION calibration.csv, PAIRS pairs.gpkg, LOCI loci.gpkg, PLOT plot.svg, REPORT matches.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, METHOD mcp, PERCENT 95, OUTPUT ranges.gpkg, SHARES shares.gpkg, LEFT_OUT without.gpkg.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, SPECIES AL, METHOD mcp, PERCENT 95, OUTPUT ranges.gpkg, SHARES shares.gpkg, LEFT_OUT without.gpkg.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AL, MINUTES 30, RULE last_record, BY species, OUTPUT events.gpkg, TABLE rates.gpkg.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, SPECIES AL, MINUTES 30, RULE last_record, BY species, OUTPUT events.gpkg, TABLE rates.gpkg.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES AT and AL, PROTECTED protected_areas.gpkg, CORRIDORS corridors.gpkg, BY_COUNTRY countries.csv, GAPS gaps.gpkg.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, SPECIES AT ба AL, PROTECTED protected_areas.gpkg, CORRIDORS corridors.gpkg, BY_COUNTRY countries.csv, GAPS gaps.gpkg.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, SPECIES WNC, THREATS threats.gpkg, BY_SITE by_site.csv, RESPONSIBLE responsible.csv.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, SPECIES WNC, THREATS threats.gpkg, BY_SITE by_site.csv, RESPONSIBLE responsible.csv.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, TESTS with impossible_speed as reject, OUTPUT findings.gpkg, REPORT check.html.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, TESTS дотор impossible_speed шалгалтад reject, OUTPUT findings.gpkg, REPORT check.html.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, TITLE “Cranes of one wetland 2024”, CONTACT “Office of the reserve”, OUTPUT archive.zip.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, TITLE «Нэг ус намгархаг газрын тогоруу, 2024», CONTACT «Дархан цаазат газрын захиргаа», OUTPUT archive.zip.</translation>
    </message>
    <message>
        <source>Example: DATABASE neaspec.gpkg, TITLE “Leopards of one reserve 2024”, CONTACT “Office of the reserve”, SAMPLING_DESIGN targeted, CAPTURE_METHOD activityDetection, OUTPUT package.zip.</source>
        <translation>Жишээ: DATABASE neaspec.gpkg, TITLE «Нэг дархан цаазат газрын ирвэс, 2024», CONTACT «Дархан цаазат газрын захиргаа», SAMPLING_DESIGN targeted, CAPTURE_METHOD activityDetection, OUTPUT package.zip.</translation>
    </message>
    <message>
        <source>Example: INPUT cores.gpkg, NAME_FIELD name, RESISTANCE resistance.tif, MODE pairwise, CURRENT current.tif, RESISTANCES resistances.csv.</source>
        <translation>Жишээ: INPUT cores.gpkg, NAME_FIELD name, RESISTANCE resistance.tif, MODE pairwise, CURRENT current.tif, RESISTANCES resistances.csv.</translation>
    </message>
    <message>
        <source>Example: INPUT cores.gpkg, NAME_FIELD name, RESISTANCE resistance.tif, PAIRS across_border, WIDTH_PERCENT 5, CORRIDORS corridors.gpkg, MOSAIC mosaic.tif.</source>
        <translation>Жишээ: INPUT cores.gpkg, NAME_FIELD name, RESISTANCE resistance.tif, PAIRS across_border, WIDTH_PERCENT 5, CORRIDORS corridors.gpkg, MOSAIC mosaic.tif.</translation>
    </message>
    <message>
        <source>Example: INPUT forms_2026, DATABASE neaspec.gpkg, ACCOUNT account.csv, REJECTED defects.csv, CONFLICTS differing.csv.</source>
        <translation>Жишээ: INPUT forms_2026, DATABASE neaspec.gpkg, ACCOUNT account.csv, REJECTED defects.csv, CONFLICTS differing.csv.</translation>
    </message>
    <message>
        <source>Example: INPUT habitats.gpkg, CLASS_FIELD code, STUDY_AREA tumen.gpkg, LIST iucn, ISSUES issues.gpkg, SUMMARY summary.csv.</source>
        <translation>Жишээ: INPUT habitats.gpkg, CLASS_FIELD code, STUDY_AREA tumen.gpkg, LIST iucn, ISSUES issues.gpkg, SUMMARY summary.csv.</translation>
    </message>
    <message>
        <source>Example: INPUT judgements.csv with rows such as CHN, population_share, criteria_met, 3 and RUS, population_share, criteria_met, 1/2; JUDGE_FIELD country, METHOD ahp.</source>
        <translation>Жишээ: INPUT judgements.csv файл, мөрүүд нь CHN, population_share, criteria_met, 3 ба RUS, population_share, criteria_met, 1/2 гэх мэт; JUDGE_FIELD country, METHOD ahp.</translation>
    </message>
    <message>
        <source>Example: INPUT protected_areas.gpkg, ID_FIELD name, REGION ecoregion.gpkg, DISTANCE_M 10000, PROBABILITY 0.5, PATCHES patches.gpkg, INDICES indices.gpkg, COUNTRIES countries.gpkg, LINKS links.gpkg.</source>
        <translation>Жишээ: INPUT protected_areas.gpkg, ID_FIELD name, REGION ecoregion.gpkg, DISTANCE_M 10000, PROBABILITY 0.5, PATCHES patches.gpkg, INDICES indices.gpkg, COUNTRIES countries.gpkg, LINKS links.gpkg.</translation>
    </message>
    <message>
        <source>Example: INPUT station_histories, DETECTION_COVARIATES usage_days, ESTIMATES estimates.csv, SITES sites.csv.</source>
        <translation>Жишээ: INPUT station_histories, DETECTION_COVARIATES usage_days, ESTIMATES estimates.csv, SITES sites.csv.</translation>
    </message>
    <message>
        <source>Example: INPUT suitability of tiger and leopard, RULE core_area, WEIGHTS 1, 2, DISTANCES 5000, PROTECTED reserves.gpkg; cells with RANK of 0.7 and more are the best 30 %.</source>
        <translation>Жишээ: INPUT бар, ирвэсний тохиромж, RULE core_area, WEIGHTS 1, 2, DISTANCES 5000, PROTECTED reserves.gpkg; RANK нь 0.7 буюу түүнээс их нүд бол хамгийн сайн 30%.</translation>
    </message>
    <message>
        <source>Example: INPUT units of “Planning units”, UNIT_ID unit_id, COUNTRY country_iso3, SHARE_PERCENT 30, TIME_LIMIT 600.</source>
        <translation>Жишээ: INPUT «Төлөвлөлтийн нэгж» алгоритмын нэгжүүд, UNIT_ID unit_id, COUNTRY country_iso3, SHARE_PERCENT 30, TIME_LIMIT 600.</translation>
    </message>
    <message>
        <source>Example: INPUT units of “Planning units”, UNIT_ID unit_id, STATUS status, SHARE_PERCENT 30, PENALTY 50, GAP 3.</source>
        <translation>Жишээ: INPUT «Төлөвлөлтийн нэгж» алгоритмын нэгжүүд, UNIT_ID unit_id, STATUS status, SHARE_PERCENT 30, PENALTY 50, GAP 3.</translation>
    </message>
    <message>
        <source>Example: PRESENCES detections, SPECIES AL, COVARIATES forest.tif, snow.tif, roads.tif, TARGET_GROUP all_cameras, SUITABILITY suitability.tif, MESS mess.tif, REPORT suitability.html.</source>
        <translation>Жишээ: PRESENCES detections, SPECIES AL, COVARIATES forest.tif, snow.tif, roads.tif, TARGET_GROUP all_cameras, SUITABILITY suitability.tif, MESS mess.tif, REPORT suitability.html.</translation>
    </message>
    <message>
        <source>Example: RESISTANCE resistance.tif, RADIUS 30000, BLOCK_SIZE 5, CUMULATIVE cumulative.tif, NORMALISED normalised.tif, SIDES countries.csv.</source>
        <translation>Жишээ: RESISTANCE resistance.tif, RADIUS 30000, BLOCK_SIZE 5, CUMULATIVE cumulative.tif, NORMALISED normalised.tif, SIDES countries.csv.</translation>
    </message>
    <message>
        <source>Example: SPECIES SL, LAND_COVER worldcover.tif, ELEVATION heights.tif, BARRIERS fences.gpkg, PASSAGES gates.gpkg, SEASON ice, RESISTANCE resistance.tif.</source>
        <translation>Жишээ: SPECIES SL, LAND_COVER worldcover.tif, ELEVATION heights.tif, BARRIERS fences.gpkg, PASSAGES gates.gpkg, SEASON ice, RESISTANCE resistance.tif.</translation>
    </message>
    <message>
        <source>Example: STUDY_AREA basin.gpkg, PROTECTED reserves.gpkg, FEATURES ranges.gpkg, FEATURE_FIELD species_id, TARGET_PERCENT 30, GAPS gaps.gpkg.</source>
        <translation>Жишээ: STUDY_AREA basin.gpkg, PROTECTED reserves.gpkg, FEATURES ranges.gpkg, FEATURE_FIELD species_id, TARGET_PERCENT 30, GAPS gaps.gpkg.</translation>
    </message>
    <message>
        <source>Example: STUDY_AREA basin.gpkg, SHAPE hexagon, SIZE_KM2 25, RASTERS leopard.tif and tiger.tif, PROTECTED reserves.gpkg, OUTPUT units.gpkg.</source>
        <translation>Жишээ: STUDY_AREA basin.gpkg, SHAPE hexagon, SIZE_KM2 25, RASTERS leopard.tif ба tiger.tif, PROTECTED reserves.gpkg, OUTPUT units.gpkg.</translation>
    </message>
    <message>
        <source>Example: a slope of 1.02 with an interval from 1.01 to 1.03 is a moderate increase of 2 % per year of the sites counted, not of the population.</source>
        <translation>Жишээ: налуу 1.02, интервал нь 1.01–1.03 бол популяцийн биш, тоолсон талбайнуудын жилд 2% дунд зэргийн өсөлт юм.</translation>
    </message>
    <message>
        <source>Example: catalogues of two agencies with 40 and 30 codes, of which 12 are on both, are 58 animals at least.</source>
        <translation>Жишээ: хоёр байгууллагын 40 ба 30 кодтой каталогт хоёуланд нь байгаа 12 код байвал дор хаяж 58 амьтан болно.</translation>
    </message>
    <message>
        <source>Example: code L12 of one agency and code Leo 7 of another, decision “same”, flank “left”.</source>
        <translation>Жишээ: нэг байгууллагын L12 код ба нөгөөгийн Leo 7 код, шийдвэр «same», хажуу тал «left».</translation>
    </message>
    <message>
        <source>Example: species AL, occasions of 7 days, from 2014-01-01 to 2014-03-31, flank larger.</source>
        <translation>Жишээ: зүйл AL, 7 хоногийн үе, 2014-01-01 – 2014-03-31, хажуу тал larger.</translation>
    </message>
    <message>
        <source>Example: species AL, occasions of 7 days, from 2014-01-01 to 2014-03-31, proximity, hazard_half_normal, with a layer of forest as habitat.</source>
        <translation>Жишээ: зүйл AL, 7 хоногийн үе, 2014-01-01 – 2014-03-31, proximity, hazard_half_normal, амьдрах орчин болгож ойн давхарга өгсөн.</translation>
    </message>
    <message>
        <source>Exchange between countries</source>
        <translation>Улс хоорондын солилцоо</translation>
    </message>
    <message>
        <source>Exchange by distance from the border</source>
        <translation>Солилцоо, улсын хилээс алслагдсан зайгаар</translation>
    </message>
    <message>
        <source>Exercise: from genotypes to individuals in ten steps, on simulated tables in the folder resources/examples of the plugin. Step 1: create a database, load the flagship layers, and import simulated_samples.csv with “simulated” as the name of the data set. Records kept: 40.</source>
        <translation>Дасгал: өргөтгөлийн resources/examples хавтас дахь загварчилсан хүснэгтээр генотипээс бодгаль хүртэл арван алхам. 1 дүгээр алхам: өгөгдлийн сан үүсгэж, тэргүүлэх зүйлийн давхаргыг ачаалаад, simulated_samples.csv файлыг «simulated» гэсэн өгөгдлийн багцын нэрээр импортлоно уу. Үлдээсэн бичлэг: 40.</translation>
    </message>
    <message>
        <source>Existing corridors come first. Named corridors are schematic lines; their width tells how exactly the place is known. Protected shares need polygons of protected areas; protected sites are points inside or at the ends.</source>
        <translation>Одоо байгаа экологийн коридор эхэнд орно. Нэрлэсэн экологийн коридор нь бүдүүвч шугам; өргөн нь байршил хэр нарийн мэдэгдсэнийг заана. Хамгаалалттай хувийг гаргахад тусгай хамгаалалттай газар нутгийн полигон хэрэгтэй; хамгаалалттай талбай нь экологийн коридор доторх, эсвэл үзүүр дэх цэг.</translation>
    </message>
    <message>
        <source>Existing map</source>
        <translation>Бэлэн газрын зураг</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Хүлээгдэх</translation>
    </message>
    <message>
        <source>Expected and realised animals of each side and of all together, from the one fit.</source>
        <translation>Нэг тооцооллоор гаргасан, тал тус бүрийн болон бүгдийн хүлээгдэх ба бодит амьтны тоо.</translation>
    </message>
    <message>
        <source>Expected animals</source>
        <translation>Хүлээгдэх амьтан</translation>
    </message>
    <message>
        <source>Expected by effort</source>
        <translation>Хүчин чармайлтаар хүлээгдэх</translation>
    </message>
    <message>
        <source>Expected detections are the trap-days inside times the camera detections per trap-day in the whole database. Where nobody looked, detections stay empty: not surveyed is not the same as no detection. Records whose place was coarsened are left out. Corridors that name no species count the cats among the species chosen.</source>
        <translation>Хүлээгдэх илрүүлэлт нь доторх камер-хоногийг өгөгдлийн сангийн хэмжээнд нэг камер-хоногт ногдох камерын илрүүлэлтээр үржүүлсэн үржвэр. Хэн ч хайгаагүй газарт илрүүлэлт хоосон үлдэнэ: судлаагүй нь илрүүлэлт байхгүйтэй адил биш. Байршлыг нь бүдүүвчилсэн бичлэгийг хассан. Зүйл заагаагүй экологийн коридорт сонгосон зүйлээс муурын овгийн том амьтдыг тооцно.</translation>
    </message>
    <message>
        <source>Expected false matches</source>
        <translation>Хүлээгдэх худал таарал</translation>
    </message>
    <message>
        <source>Expected heterozygosity</source>
        <translation>Хүлээгдэх гетерозигот чанар</translation>
    </message>
    <message>
        <source>Expected: what cameras inside would have recorded, had they seen as much per trap-day as all cameras. Without effort nothing is expected.</source>
        <translation>Хүлээгдэх: доторх камерууд нэг камер-хоногт бүх камертай адил хэмжээгээр илрүүлсэн бол бүртгэх байсан тоо. Хүчин чармайлтгүй бол юу ч хүлээгдэхгүй.</translation>
    </message>
    <message>
        <source>Exponent of the benefit</source>
        <translation>Ашгийн зэргийн илтгэгч</translation>
    </message>
    <message>
        <source>Exponential: only poor ground resists much. Power: only the best ground resists little.</source>
        <translation>Экспоненциал: зөвхөн муу газар их эсэргүүцэлтэй. Зэрэгт: зөвхөн хамгийн сайн газар бага эсэргүүцэлтэй.</translation>
    </message>
    <message>
        <source>Export Camtrap DP package</source>
        <translation>Camtrap DP багц экспортлох</translation>
    </message>
    <message>
        <source>Export Darwin Core Archive</source>
        <translation>Darwin Core архив экспортлох</translation>
    </message>
    <message>
        <source>Export the sheet of a site</source>
        <translation>Талбайн мэдээллийн хуудас экспортлох</translation>
    </message>
    <message>
        <source>Extend the protection</source>
        <translation>Хамгаалалтыг өргөжүүлэх</translation>
    </message>
    <message>
        <source>Extinct (EX)</source>
        <translation>Устсан (EX)</translation>
    </message>
    <message>
        <source>Extinct in the wild (EW)</source>
        <translation>Байгальд устсан (EW)</translation>
    </message>
    <message>
        <source>Extreme temperatures</source>
        <translation>Эрс тэс температур</translation>
    </message>
    <message>
        <source>Factories and commercial areas</source>
        <translation>Үйлдвэр, худалдааны бүс</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Амжилтгүй</translation>
    </message>
    <message>
        <source>False alleles</source>
        <translation>Худал аллель</translation>
    </message>
    <message>
        <source>False matches by P(ID)sib over the loci of the weakest match</source>
        <translation>Худал таарал, хамгийн сул таарлын локусын P(ID)sib утгаар</translation>
    </message>
    <message>
        <source>False matches to expect, if all animals were full siblings: {siblings}, of them across a border {siblings_across}; if none were related: {unrelated}, of them across a border {unrelated_across}.</source>
        <translation>Хүлээгдэх худал таарал: бүх амьтан нэг эцэг эхийн төл бол {siblings}, үүнээс улсын хил дамнасан {siblings_across}; хоорондоо төрөл садангүй бол {unrelated}, үүнээс улсын хил дамнасан {unrelated_across}.</translation>
    </message>
    <message>
        <source>False matches, if all animals were full siblings (P(ID)sib)</source>
        <translation>Худал таарал, бүх амьтан нэг эцэг эхийн төл бол (P(ID)sib)</translation>
    </message>
    <message>
        <source>False matches, if all animals were unrelated (P(ID))</source>
        <translation>Худал таарал, бүх амьтан төрөл садангүй бол (P(ID))</translation>
    </message>
    <message>
        <source>Farm and forestry effluents</source>
        <translation>Хөдөө аж ахуй, ойн аж ахуйн бохир урсац</translation>
    </message>
    <message>
        <source>Farming and aquaculture</source>
        <translation>Хөдөө аж ахуй, усны аж ахуй</translation>
    </message>
    <message>
        <source>Feature classes</source>
        <translation>Шинжийн анги</translation>
    </message>
    <message>
        <source>Feature {feature} is in no unit. Nothing was computed. Leave it out or correct its field.</source>
        <translation>{feature} хамгааллын объект аль ч нэгжид байхгүй. Юу ч тооцоолоогүй. Үүнийг орхих, эсвэл талбарыг нь засна уу.</translation>
    </message>
    <message>
        <source>Features (rasters)</source>
        <translation>Хамгааллын объектууд (растер)</translation>
    </message>
    <message>
        <source>Features of the units</source>
        <translation>Нэгжийн хамгааллын объект</translation>
    </message>
    <message>
        <source>Features outside the study area, left out: {features}.</source>
        <translation>Судалгааны талбайгаас гадуур тул орхисон хамгааллын объект: {features}.</translation>
    </message>
    <message>
        <source>Features that no unit has, left out: {features}.</source>
        <translation>Аль ч нэгжид байхгүй тул орхисон объект: {features}.</translation>
    </message>
    <message>
        <source>Features: {features}; target met: {met}; gaps: {gaps}; hectares of gaps: {area}.</source>
        <translation>Хамгааллын объект: {features}; зорилт биелсэн: {met}; орхигдол: {gaps}; орхигдлын талбай, гектар: {area}.</translation>
    </message>
    <message>
        <source>Fences are open within 1 km of each.</source>
        <translation>Гарц бүрээс 1 км дотор торон хашаа нээлттэй.</translation>
    </message>
    <message>
        <source>Fences, rivers and roads along the border are not part of the numbers.</source>
        <translation>Улсын хилийн дагуух торон хашаа, гол, замыг эдгээр тоонд тооцоогүй.</translation>
    </message>
    <message>
        <source>Fences, rivers, roads: lines or polygons with a text field KIND. The segments get shares of their length.</source>
        <translation>Торон хашаа, гол, зам: KIND текст талбартай шугам эсвэл полигон. Хэсгүүдэд уртынх нь эзлэх хувийг гаргана.</translation>
    </message>
    <message>
        <source>Few measures taken</source>
        <translation>Цөөн арга хэмжээ авсан</translation>
    </message>
    <message>
        <source>Fewer stations than agreed could be told together.</source>
        <translation>Мэдээлэл нь хамтад нь өгөхөөр тохирсон тооноос цөөн камерын цэгийнх байна.</translation>
    </message>
    <message>
        <source>Fewer than 30 records are few for a kernel, and the area is uncertain.</source>
        <translation>30 хүрэхгүй тооны бичлэг цөмийн аргад цөөн бөгөөд талбайн хэмжээ тодорхой бус байна.</translation>
    </message>
    <message>
        <source>Fewer than 5 records have an exact place.</source>
        <translation>Нарийн байршилтай бичлэг 5 хүрэхгүй байна.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Талбар</translation>
    </message>
    <message>
        <source>Field not filled in</source>
        <translation>Талбар бөглөөгүй</translation>
    </message>
    <message>
        <source>Field of detections</source>
        <translation>Илрүүлэлтийн талбар</translation>
    </message>
    <message>
        <source>Field of effort</source>
        <translation>Хүчин чармайлтын талбар</translation>
    </message>
    <message>
        <source>Field of the occasion</source>
        <translation>Түүвэрлэлтийн үеийн талбар</translation>
    </message>
    <message>
        <source>Field of the site</source>
        <translation>Талбайг заасан талбар</translation>
    </message>
    <message>
        <source>Field survey</source>
        <translation>Хээрийн судалгаа</translation>
    </message>
    <message>
        <source>Field that names features</source>
        <translation>Хамгааллын объектыг нэрлэсэн талбар</translation>
    </message>
    <message>
        <source>Field to correct</source>
        <translation>Засах талбар</translation>
    </message>
    <message>
        <source>Field with the class</source>
        <translation>Ангийн талбар</translation>
    </message>
    <message>
        <source>Field with the code of the polygon</source>
        <translation>Полигоны кодтой талбар</translation>
    </message>
    <message>
        <source>Field with the cost</source>
        <translation>Зардлын талбар</translation>
    </message>
    <message>
        <source>Field with the country</source>
        <translation>Улсыг заасан талбар</translation>
    </message>
    <message>
        <source>Field with the current (A)</source>
        <translation>Гүйдэл бүхий талбар (А)</translation>
    </message>
    <message>
        <source>Field with the identifier</source>
        <translation>Танигч бүхий талбар</translation>
    </message>
    <message>
        <source>Field with the judge</source>
        <translation>Үнэлэгчийг заасан талбар</translation>
    </message>
    <message>
        <source>Field with the name of the core</source>
        <translation>Цөм бүсийн нэртэй талбар</translation>
    </message>
    <message>
        <source>Field with the resistance to ground (ohm)</source>
        <translation>Газардуулгын эсэргүүцэлтэй талбар (ом)</translation>
    </message>
    <message>
        <source>Field with the status</source>
        <translation>Төлөвийн талбар</translation>
    </message>
    <message>
        <source>Field with the unit's code</source>
        <translation>Нэгжийн кодтой талбар</translation>
    </message>
    <message>
        <source>Field with the weight</source>
        <translation>Жинтэй талбар</translation>
    </message>
    <message>
        <source>Field {field} holds values that are not finite numbers. Nothing was computed. Choose a numeric field or correct the values.</source>
        <translation>{field} талбарт төгсгөлөг тоо биш утга байна. Юу ч тооцоолоогүй. Тоон талбар сонгох эсвэл утгыг засна уу.</translation>
    </message>
    <message>
        <source>Field {field} is in two criteria. Nothing was computed. Remove one of them.</source>
        <translation>{field} талбар хоёр шалгуурт орсон байна. Юу ч тооцоолоогүй. Аль нэгийг нь хасна уу.</translation>
    </message>
    <message>
        <source>Field {field} is not in both the criteria and the judgements. Nothing was computed. Give both the same fields.</source>
        <translation>{field} талбар шалгуур, үнэлгээ хоёрт зэрэг байхгүй байна. Юу ч тооцоолоогүй. Хоёуланд нь ижил талбарууд өгнө үү.</translation>
    </message>
    <message>
        <source>Field {field} of unit {unit} is not a number of 0 or more. Nothing was computed. Correct the value.</source>
        <translation>{field} талбарын утга 0 буюу түүнээс их тоо биш байна; нэгж: {unit}. Юу ч тооцоолоогүй. Утгыг засна уу.</translation>
    </message>
    <message>
        <source>Field, layer, unit of measure, total, and the units with it and without data.</source>
        <translation>Талбар, давхарга, хэмжих нэгж, нийт дүн, агуулсан нэгжийн тоо, өгөгдөлгүй нэгжийн тоо.</translation>
    </message>
    <message>
        <source>Fields and columns</source>
        <translation>Талбар ба багана</translation>
    </message>
    <message>
        <source>Fields and time</source>
        <translation>Талбар ба хугацаа</translation>
    </message>
    <message>
        <source>Fields criterion_a, judgement and, for ahp, criterion_b: so many times is a as important as b.</source>
        <translation>criterion_a, judgement талбар, мөн ahp аргад criterion_b: a нь b шалгуураас хэд дахин чухал вэ.</translation>
    </message>
    <message>
        <source>Fields feature and target, an amount that replaces the rule; with a country, its own besides the whole.</source>
        <translation>feature ба target талбар, мөн дүрмийг орлох хэмжээ; улс заасан бол бүх нутгийнхаас гадна тухайн улсынх.</translation>
    </message>
    <message>
        <source>Fields of the visits</source>
        <translation>Очилтын талбарууд</translation>
    </message>
    <message>
        <source>Fields to be filled in</source>
        <translation>Бөглөсөн байх ёстой талбарууд</translation>
    </message>
    <message>
        <source>Fields unit_a, unit_b and strength; where both directions are given, their mean counts.</source>
        <translation>unit_a, unit_b, strength талбар; хоёр чиглэлийг хоёуланг өгсөн бол дундаж утгыг нь авна.</translation>
    </message>
    <message>
        <source>Fields with features</source>
        <translation>Хамгааллын объектын талбарууд</translation>
    </message>
    <message>
        <source>Figure (individuals)</source>
        <translation>Тоо (бодгаль)</translation>
    </message>
    <message>
        <source>Figure {number}. {title}.</source>
        <translation>Зураг {number}. {title}.</translation>
    </message>
    <message>
        <source>Figures of fewer than {stations} stations are not shown. Where one band has fewer, the bands of the country are not told apart.</source>
        <translation>Камерын цэгийн тоо {stations} хүрэхгүй бол тоог харуулахгүй. Аль нэг зурваст цэг үүнээс цөөн бол тухайн улсын зурвасуудыг салгаж харуулахгүй.</translation>
    </message>
    <message>
        <source>Figures on movement across borders</source>
        <translation>Улсын хил дамнасан шилжилт хөдөлгөөний тоо</translation>
    </message>
    <message>
        <source>Figures on movement across borders are minima unless they are a joint estimate.</source>
        <translation>Улсын хил дамнасан шилжилт хөдөлгөөний тоо нь хамтарсан тооцоолсон утга биш бол хамгийн бага утга байна.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File does not exist: {file}. Nothing was changed. Check the path.</source>
        <translation>Файл олдсонгүй: {file}. Юу ч өөрчлөгдөөгүй. Замыг шалгана уу.</translation>
    </message>
    <message>
        <source>File sheet_items.csv: the place or limit of item {item} of sheet {sheet} cannot be read. Nothing was computed. Correct the row.</source>
        <translation>sheet_items.csv файл: {sheet} хуудасны {item} асуултын байрлал эсвэл хязгаар уншигдахгүй байна. Юу ч тооцоолоогүй. Мөрийг засна уу.</translation>
    </message>
    <message>
        <source>File {file} cannot be opened. Nothing was changed. Close it in other programs or ask for permission to read it.</source>
        <translation>{file} файлыг нээж чадсангүй. Юу ч өөрчлөгдөөгүй. Өөр програмд нээлттэй бол хаах эсвэл унших эрх авна уу.</translation>
    </message>
    <message>
        <source>File {file} cannot be written. Nothing was changed. Choose another folder or ask for permission.</source>
        <translation>{file} файлыг бичиж чадсангүй. Юу ч өөрчлөгдөөгүй. Өөр хавтас сонгох эсвэл бичих эрх авна уу.</translation>
    </message>
    <message>
        <source>File {file} declares a document type or entities, with which a file can reach for others or grow without end. Nothing was changed. Do not use this file; ask its office for a plain export.</source>
        <translation>{file} файлд баримтын төрөл эсвэл объект (entity) зарласан байна; ийм файл өөр файл руу хандах, эсвэл хязгааргүй томрох боломжтой. Юу ч өөрчлөгдөөгүй. Энэ файлыг битгий ашиглана уу; байгууллагаас нь энгийн экспорт авна уу.</translation>
    </message>
    <message>
        <source>File {file} has more than one column with the name {column}. Nothing was changed. Give each column its own name.</source>
        <translation>{file} файлд ижил нэртэй нэгээс олон багана байна: {column}. Юу ч өөрчлөгдөөгүй. Багана бүрт өөр нэр өгнө үү.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. No crossing was computed. Give it the columns code and animal.</source>
        <translation>{file} файлд {column} багана байхгүй. Хил дамнан шилжилтийг тооцоолоогүй. Файлд code ба animal багана оруулна уу.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was changed. Add the column or correct the mapping.</source>
        <translation>{file} файлд {column} багана байхгүй. Юу ч өөрчлөгдөөгүй. Баганыг нэмэх эсвэл харгалзуулалтыг засна уу.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was changed. Give it the columns {columns}.</source>
        <translation>{file} файлд {column} багана байхгүй. Юу ч өөрчлөгдөөгүй. Файлд эдгээр баганыг оруулна уу: {columns}.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was computed. Add the column.</source>
        <translation>{file} файлд {column} багана байхгүй. Юу ч тооцоолоогүй. Баганыг нэмнэ үү.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was computed. Give it the columns from_core and to_core.</source>
        <translation>{file} файлд {column} багана байхгүй. Юу ч тооцоолоогүй. Файлд from_core ба to_core багана оруулна уу.</translation>
    </message>
    <message>
        <source>File {file} has no sheet “{sheet}” with its header. Nothing was changed. Put it back from a new form.</source>
        <translation>{file} файлд толгой мөртэй «{sheet}» ажлын хуудас байхгүй. Юу ч өөрчлөгдөөгүй. Шинэ маягтаас буцааж оруулна уу.</translation>
    </message>
    <message>
        <source>File {file} holds no records. Nothing was changed. Check that it is the right file.</source>
        <translation>{file} файлд бичлэг байхгүй. Юу ч өөрчлөгдөөгүй. Зөв файл мөн эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>File {file} is another kind of spreadsheet or locked by a password. Nothing was changed. Save it without a password as .xlsx or .ods.</source>
        <translation>{file} файл өөр төрлийн электрон хүснэгт эсвэл нууц үгээр түгжигдсэн байна. Юу ч өөрчлөгдөөгүй. Нууц үггүйгээр .xlsx эсвэл .ods болгон хадгална уу.</translation>
    </message>
    <message>
        <source>File {file} is damaged or locked by a password. Nothing was changed. Ask for a new copy.</source>
        <translation>{file} файл гэмтсэн эсвэл нууц үгээр түгжигдсэн байна. Юу ч өөрчлөгдөөгүй. Шинэ хуулбар авна уу.</translation>
    </message>
    <message>
        <source>File {file} is larger than {megabytes} MB, too large for a form. Nothing was changed. Take pictures out of it.</source>
        <translation>{file} файл {megabytes} МБ хэмжээнээс их тул маягтад хэт том байна. Юу ч өөрчлөгдөөгүй. Доторх зургийг авна уу.</translation>
    </message>
    <message>
        <source>File {file} is nested deeper or holds larger parts than any export does. Nothing was changed. Ask for a new export in smaller parts.</source>
        <translation>{file} файл ямар ч экспортод байдаггүйгээр олон давхар, эсвэл хэт том хэсэгтэй байна. Юу ч өөрчлөгдөөгүй. Жижиг хэсгүүдэд хуваасан шинэ экспорт авна уу.</translation>
    </message>
    <message>
        <source>File {file} is no calibration: it needs a header with locus, lab_from, lab_to and offset, or allele_from and allele_to, or size_from and size_to, and no empty cell in them. Nothing was compared. Mend the file, saved as UTF-8.</source>
        <translation>{file} файл тохируулга биш байна: толгой мөрөнд locus, lab_from, lab_to ба offset, эсвэл allele_from ба allele_to, эсвэл size_from ба size_to багана байх ёстой бөгөөд тэдгээрт хоосон нүд байж болохгүй. Юу ч харьцуулаагүй. Файлыг засаж, UTF-8 кодчилолтой хадгална уу.</translation>
    </message>
    <message>
        <source>File {file} is no form of site assessments: no sheet has its name and columns. Nothing was changed. Make a form with “Make a form for site assessments”.</source>
        <translation>{file} файл талбайн үнэлгээний маягт биш: нэр, багана нь таарах ажлын хуудас алга. Юу ч өөрчлөгдөөгүй. «Талбайн үнэлгээний маягт үүсгэх» алгоритмаар маягт үүсгэнэ үү.</translation>
    </message>
    <message>
        <source>File {file} is no sound XML at line {line}. Nothing was changed. Export the file again.</source>
        <translation>{file} файл зөв XML биш байна. Мөр: {line}. Юу ч өөрчлөгдөөгүй. Файлыг дахин экспортлоно уу.</translation>
    </message>
    <message>
        <source>File {file} is no text in an encoding known here. Nothing was changed. Save it as CSV in UTF-8, then import it again.</source>
        <translation>{file} файл мэдэгдэж буй аль ч кодчилолтой текст биш байна. Юу ч өөрчлөгдөөгүй. UTF-8 кодчилолтой CSV болгож хадгалаад дахин импортлоно уу.</translation>
    </message>
    <message>
        <source>File {file} is not a conservation database. Nothing was changed. Create one with the algorithm “Create conservation database”.</source>
        <translation>{file} файл хамгааллын өгөгдлийн сан биш байна. Юу ч өөрчлөгдөөгүй. «Хамгааллын өгөгдлийн сан үүсгэх» алгоритмаар үүсгэнэ үү.</translation>
    </message>
    <message>
        <source>File {file} is not a saved mapping of columns. Nothing was changed. Save the mapping again in the dialog of the import.</source>
        <translation>{file} файл хадгалсан баганын харгалзуулалт биш байна. Юу ч өөрчлөгдөөгүй. Харгалзуулалтыг импортын цонхонд дахин хадгална уу.</translation>
    </message>
    <message>
        <source>File {file} lacks the layer country_sides or border_lines. No side of a border was computed. Choose another file.</source>
        <translation>{file} файлд country_sides эсвэл border_lines давхарга байхгүй. Улсын хилийн аль талд болохыг тооцоолоогүй. Өөр файл сонгоно уу.</translation>
    </message>
    <message>
        <source>File {file} was imported before. Nothing was changed.</source>
        <translation>{file} файлыг өмнө нь импортолсон. Юу ч өөрчлөгдөөгүй.</translation>
    </message>
    <message>
        <source>File {file}, row {row}: column {column} does not accept “{value}”. Nothing was changed. Correct the cell; the help lists what each column holds.</source>
        <translation>{file} файл, мөр {row}: {column} багана ийм утга хүлээн авахгүй: «{value}». Юу ч өөрчлөгдөөгүй. Нүдийг засна уу; багана бүрт юу орохыг тусламжид жагсаасан.</translation>
    </message>
    <message>
        <source>File {file}, row {row}: no core is named {core}. Nothing was computed. Correct the name, or choose the field with the names.</source>
        <translation>{file} файл, мөр {row}: ийм нэртэй цөм бүс байхгүй: {core}. Юу ч тооцоолоогүй. Нэрийг засах, эсвэл нэрс бүхий талбарыг сонгоно уу.</translation>
    </message>
    <message>
        <source>File {file}, row {row}: the class or kind has a second resistance. Nothing was computed. Leave one row for each class or kind and season.</source>
        <translation>{file} файл, мөр {row}: анги эсвэл төрөл хоёр дахь эсэргүүцэлтэй байна. Юу ч тооцоолоогүй. Анги эсвэл төрөл, улирал бүрт нэг мөр үлдээнэ үү.</translation>
    </message>
    <message>
        <source>File {file}, row {row}: the class, the season, the mode or the resistance cannot be used. Nothing was computed. Classes are whole numbers, seasons ice_free, ice or all, modes add or replace, resistances 1 or more, added ones 0 or more.</source>
        <translation>{file} файл, мөр {row}: анги, улирал, горим, эсвэл эсэргүүцлийг ашиглах боломжгүй. Юу ч тооцоолоогүй. Анги нь бүхэл тоо, улирал нь ice_free, ice эсвэл all, горим нь add эсвэл replace, эсэргүүцэл нь 1 буюу түүнээс их, нэмэх эсэргүүцэл нь 0 буюу түүнээс их байна.</translation>
    </message>
    <message>
        <source>File {file}, row {row}: the code stands for a second animal. No crossing was computed. Leave one row for each code.</source>
        <translation>{file} файл, мөр {row}: код хоёр дахь амьтныг зааж байна. Хил дамнан шилжилтийг тооцоолоогүй. Код бүрт нэг мөр үлдээнэ үү.</translation>
    </message>
    <message>
        <source>File {file}, row {row}: {reason}</source>
        <translation>{file} файл, мөр {row}: {reason}</translation>
    </message>
    <message>
        <source>File {file}, sheet “{sheet}” has column “{column}” twice. Nothing was changed. Remove one.</source>
        <translation>{file} файлын «{sheet}» ажлын хуудсанд «{column}» багана хоёр удаа байна. Юу ч өөрчлөгдөөгүй. Нэгийг нь хасна уу.</translation>
    </message>
    <message>
        <source>File {file}, sheet “{sheet}” has no column “{column}”. Nothing was changed. Put it back from a new form.</source>
        <translation>{file} файлын «{sheet}» ажлын хуудсанд «{column}» багана байхгүй. Юу ч өөрчлөгдөөгүй. Шинэ маягтаас буцааж оруулна уу.</translation>
    </message>
    <message>
        <source>File, folder or zip</source>
        <translation>Файл, хавтас эсвэл zip</translation>
    </message>
    <message>
        <source>File, folder or zip; it can also be dropped here</source>
        <translation>Файл, хавтас эсвэл zip; энд чирж оруулж бас болно</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>Файл: {file}</translation>
    </message>
    <message>
        <source>Files of the exercise:</source>
        <translation>Дасгалын файлууд:</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>Оруулсан файл</translation>
    </message>
    <message>
        <source>Files {other} and {file} both assess {site} in {year} for {office}. Nothing was changed. Keep one of them.</source>
        <translation>{other}, {file} файл хоёулаа ижил зүйлийг үнэлсэн байна: талбай {site}, он {year}, байгууллага {office}. Юу ч өөрчлөгдөөгүй. Аль нэг файлыг нь үлдээнэ үү.</translation>
    </message>
    <message>
        <source>Fills the reference tables of the database with the published facts that come with the plugin and writes a QGIS project that shows them.</source>
        <translation>Өргөтгөлд дагалдах нийтлэгдсэн баримтаар өгөгдлийн сангийн лавлах хүснэгтүүдийг дүүргэж, тэдгээрийг харуулах QGIS төсөл бичнэ.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Хайх</translation>
    </message>
    <message>
        <source>Find border crossings of individuals</source>
        <translation>Бодгалийн хил дамнан шилжилтийг олох</translation>
    </message>
    <message>
        <source>Find corridors</source>
        <translation>Экологийн коридор хайх</translation>
    </message>
    <message>
        <source>Find independent events</source>
        <translation>Бие даасан үйл явдал олох</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Илэрсэн асуудал</translation>
    </message>
    <message>
        <source>Findings by test</source>
        <translation>Илэрсэн асуудал, шалгалтаар</translation>
    </message>
    <message>
        <source>Finds where animals may move between core areas with least cost: the way between each pair of cores, the corridor around it, and how much of it each country must keep open.</source>
        <translation>Цөм бүсүүдийн хооронд амьтад хаагуур хамгийн бага зардлаар шилжиж болохыг олно: цөм бүсийн хос бүрийн хоорондох зам, түүнийг тойрсон экологийн коридор, түүнээс улс бүр хэр хэсгийг нээлттэй байлгах ёстойг харуулна.</translation>
    </message>
    <message>
        <source>Finds which DNA samples are of one animal, and proposes the animals to the database. A person confirms or refuses them; what a person decided is never overwritten.</source>
        <translation>Аль ДНХ дээжүүд нэг амьтных болохыг олж, амьтдыг өгөгдлийн санд санал болгоно. Хүн түүнийг баталгаажуулах эсвэл татгалзана; хүний шийдсэнийг хэзээ ч дарж бичихгүй.</translation>
    </message>
    <message>
        <source>Finds which animals were seen on which sides of a border and how often at least they crossed it. First of all it tells the joint minimum: animals of one country plus those of the other, less those seen in both, from codes alone.</source>
        <translation>Аль амьтдыг улсын хилийн аль талд бүртгэсэн, тэд хилийг дор хаяж хэдэн удаа дамнасныг олно. Юуны өмнө хамтын хамгийн бага тоог зөвхөн кодоор гаргана: нэг улсын амьтан дээр нөгөө улсынхыг нэмж, хоёуланд нь бүртгэснийг хасна.</translation>
    </message>
    <message>
        <source>Finest cell (degrees)</source>
        <translation>Хамгийн жижиг нүд (градус)</translation>
    </message>
    <message>
        <source>Fire, or its suppression</source>
        <translation>Гал түймэр, эсвэл түүнийг унтраах</translation>
    </message>
    <message>
        <source>First agency</source>
        <translation>Эхний байгууллага</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>Эхний код</translation>
    </message>
    <message>
        <source>First day (YYYY-MM-DD)</source>
        <translation>Эхний өдөр (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>Эхний жагсаалт</translation>
    </message>
    <message>
        <source>First month after</source>
        <translation>Дараах эхний сар</translation>
    </message>
    <message>
        <source>First record after</source>
        <translation>Дараах эхний бичлэг</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Хүснэгтийн эхний мөрүүд</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Анх бүртгэсэн</translation>
    </message>
    <message>
        <source>First years of the periods</source>
        <translation>Хугацаануудын эхний он</translation>
    </message>
    <message>
        <source>Fis</source>
        <translation>Fis утга</translation>
    </message>
    <message>
        <source>Fishing and harvest from the water</source>
        <translation>Загасчлал, усны амьтан, ургамал олзворлох</translation>
    </message>
    <message>
        <source>Fitted without {country}, tested there</source>
        <translation>Оруулалгүй тооцоолж, тэнд нь шалгасан улс: {country}</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Тэмдэглэгдсэн</translation>
    </message>
    <message>
        <source>Flagged by a quality test</source>
        <translation>Чанарын шалгалтаар тэмдэглэгдсэн</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Тэмдэглэгээ</translation>
    </message>
    <message>
        <source>Flagship species</source>
        <translation>Тэргүүлэх зүйл</translation>
    </message>
    <message>
        <source>Flank</source>
        <translation>Амьтны хажуу тал</translation>
    </message>
    <message>
        <source>Flank used: {flank}. Pictures of left and right flanks are two data sets and never added; records of both flanks or an unknown one are in each.</source>
        <translation>Ашигласан хажуу тал: {flank}. Зүүн, баруун хажуу талын зураг хоёр өөр өгөгдлийн багц бөгөөд хэзээ ч нэмэхгүй; хоёр хажуу талтай эсвэл тал нь тодорхойгүй бичлэг хоёуланд нь орно.</translation>
    </message>
    <message>
        <source>Flanks not stated</source>
        <translation>Хажуу талыг заагаагүй</translation>
    </message>
    <message>
        <source>Flat ground resists so many times more, on top of its own resistance.</source>
        <translation>Тэгш газар өөрийн эсэргүүцэл дээр нэмээд хэд дахин их эсэргүүцэлтэй болохыг заана.</translation>
    </message>
    <message>
        <source>Flight routes</source>
        <translation>Нислэгийн зам</translation>
    </message>
    <message>
        <source>Flow by country</source>
        <translation>Гүйдлийн урсгал улсаар</translation>
    </message>
    <message>
        <source>Flow potential</source>
        <translation>Урсгалын потенциал</translation>
    </message>
    <message>
        <source>Flow potential (A)</source>
        <translation>Урсгалын потенциал (А)</translation>
    </message>
    <message>
        <source>Flyway Site Information Sheet (EAAFP)</source>
        <translation>Нүүдлийн замын талбайн мэдээллийн хуудас (EAAFP)</translation>
    </message>
    <message>
        <source>Flyway criterion (EAAF): 1 % of a population</source>
        <translation>Нүүдлийн замын шалгуур (EAAF): популяцийн 1%</translation>
    </message>
    <message>
        <source>Flyway criterion (EAAF): staging site</source>
        <translation>Нүүдлийн замын шалгуур (EAAF): цуглах газар</translation>
    </message>
    <message>
        <source>Flyway links</source>
        <translation>Нүүдлийн замын холбоос</translation>
    </message>
    <message>
        <source>Flyway links by evidence</source>
        <translation>Нүүдлийн замын холбоос, нотолгоогоор</translation>
    </message>
    <message>
        <source>Flyway links by species and evidence</source>
        <translation>Нүүдлийн замын холбоос, зүйл ба нотолгоогоор</translation>
    </message>
    <message>
        <source>Flyway, partner sites and corridors</source>
        <translation>Нүүдлийн зам, түнш газар, экологийн коридор</translation>
    </message>
    <message>
        <source>Folder of Python libraries</source>
        <translation>Python сангийн хавтас</translation>
    </message>
    <message>
        <source>Folder of the maps of each solution</source>
        <translation>Шийд тус бүрийн зургийн хавтас</translation>
    </message>
    <message>
        <source>Folder of the sheet</source>
        <translation>Мэдээллийн хуудасны хавтас</translation>
    </message>
    <message>
        <source>Folder of the working file</source>
        <translation>Ажлын файлын хавтас</translation>
    </message>
    <message>
        <source>Folder {file} holds no XLSX or ODS file. Nothing was changed. Choose another folder.</source>
        <translation>{file} хавтсанд XLSX эсвэл ODS файл байхгүй. Юу ч өөрчлөгдөөгүй. Өөр хавтас сонгоно уу.</translation>
    </message>
    <message>
        <source>Folder {folder} holds files already. Nothing was written. Choose a new or an empty folder.</source>
        <translation>{folder} хавтсанд файл аль хэдийн байна. Юу ч бичээгүй. Шинэ эсвэл хоосон хавтас сонгоно уу.</translation>
    </message>
    <message>
        <source>For PC and IIC without a region.</source>
        <translation>Бүс нутаггүй тооцсон PC ба IIC индекст.</translation>
    </message>
    <message>
        <source>For ProtConn: the polygons of the country or ecoregion whose connected protected share is asked.</source>
        <translation>ProtConn индекст: холбогдсон хамгаалалттай хувийг нь гаргах улс эсвэл экобүсийн полигон.</translation>
    </message>
    <message>
        <source>For a row per site: fields with 0, 1 or more; empty or - where there was no visit.</source>
        <translation>Талбай тус бүрт нэг мөртэй хүснэгтэд: 0, 1 буюу түүнээс их утгатай талбарууд; очилт байгаагүй бол хоосон эсвэл -.</translation>
    </message>
    <message>
        <source>For a table with other column names: an object with the plugin's field and the table's column.</source>
        <translation>Өөр баганын нэртэй хүснэгтэд: өргөтгөлийн талбар ба хүснэгтийн баганыг харгалзуулсан объект.</translation>
    </message>
    <message>
        <source>For each hundredth of the cells: what share of each feature they hold.</source>
        <translation>Нүдний зуугийн нэг тутамд: хамгааллын объект бүрийн хэдэн хувийг агуулдаг.</translation>
    </message>
    <message>
        <source>For example {"MNG": {"budget": 500, "least_share": 0.1, "most_share": 0.4}}; shares of all that is spent.</source>
        <translation>Жишээ нь {"MNG": {"budget": 500, "least_share": 0.1, "most_share": 0.4}}; хувь нь нийт зарцуулсан зардлаас.</translation>
    </message>
    <message>
        <source>For example {"f_tiger": 0.5, "f_crane": {"amount": 1200, "weight": 2}}; they replace the rule.</source>
        <translation>Жишээ нь {"f_tiger": 0.5, "f_crane": {"amount": 1200, "weight": 2}}; эдгээр нь дүрмийг орлоно.</translation>
    </message>
    <message>
        <source>For groups by barrier: lines, whose groups are left and right of them as drawn, or polygons.</source>
        <translation>Саадаар бүлэглэхэд: шугам (бүлэг нь зурсан чиглэлийн зүүн, баруун тал), эсвэл полигон.</translation>
    </message>
    <message>
        <source>For groups by column: a field of the samples or a column of their source, such as the side of a fence.</source>
        <translation>Баганаар бүлэглэхэд: дээжийн талбар, эсвэл эх хүснэгтийн багана, жишээ нь хилийн торны аль тал.</translation>
    </message>
    <message>
        <source>For groups by period: years with commas between, such as 2010,2020.</source>
        <translation>Хугацаагаар бүлэглэхэд: оныг таслалаар зааглана, жишээ нь 2010,2020.</translation>
    </message>
    <message>
        <source>For pairs and all: value alone and together with bounds, and the least and most that can be gained.</source>
        <translation>Хос бүр болон бүгдэд: дангаараа ба хамтдаа үеийн утга, хязгаарууд, олж болох хамгийн бага, хамгийн их өгөөж.</translation>
    </message>
    <message>
        <source>For the barrier improvement: half of how far across a barrier is restored.</source>
        <translation>Саад арилгахын үр өгөөжид: саадыг хөндлөн нөхөн сэргээх зайн тал.</translation>
    </message>
    <message>
        <source>For the decision to correct: an object with columns and values, a place as WKT: {"individualCount": 2}.</source>
        <translation>Засах шийдвэрт: багана ба утга бүхий объект, байршлыг WKT хэлбэрээр бичнэ: {"individualCount": 2}.</translation>
    </message>
    <message>
        <source>For the method “alleles”. Left empty, it is the second minimum of the profile.</source>
        <translation>«alleles» аргад хэрэглэнэ. Хоосон орхивол профайлын хоёр дахь минимумыг авна.</translation>
    </message>
    <message>
        <source>For the tables of intervals, gaps and effort. What is not shared is always told of all six.</source>
        <translation>Интервал, завсарлага, хүчин чармайлтын хүснэгтэд хамаарна. Хуваалцаагүй өгөгдлийг үргэлж зургаан улсаар бүгдээр нь харуулна.</translation>
    </message>
    <message>
        <source>For the wrong codes that are drawn.</source>
        <translation>Түүвэрлэх буруу кодод хэрэглэнэ.</translation>
    </message>
    <message>
        <source>For whom the package is made; needed for an exact one.</source>
        <translation>Багцыг хэнд зориулж гаргах; нарийн байршилтай багцад заавал бөглөнө.</translation>
    </message>
    <message>
        <source>For wrong codes and for the intervals of the estimates from samples.</source>
        <translation>Буруу код, мөн дээжээс тооцоолсон утгын интервалд хэрэглэнэ.</translation>
    </message>
    <message>
        <source>For wrong codes and for the simulated bias of a grid.</source>
        <translation>Буруу код, мөн торын загварчилсан хазайлтад хэрэглэнэ.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Маягт</translation>
    </message>
    <message>
        <source>Form or folder of forms</source>
        <translation>Маягт эсвэл маягтуудын хавтас</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Free remarks and names of persons stay out of this sheet.</source>
        <translation>Чөлөөт тайлбар, хүний нэр энэ хуудсанд орохгүй.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Эхлэх газар</translation>
    </message>
    <message>
        <source>From 0 to 1, on the cells of the covariates. “Build a resistance surface” takes it.</source>
        <translation>0–1 хооронд, тайлбарлагч хувьсагчдын нүднүүдэд. «Эсэргүүцлийн гадаргуу үүсгэх» алгоритм үүнийг авна.</translation>
    </message>
    <message>
        <source>From 0 to 1, on the same cells. Where land cover is given too, the greater resistance counts.</source>
        <translation>0–1 хооронд, ижил нүднүүдэд. Газрын бүрхэвч мөн өгсөн бол эсэргүүцлийн ихийг нь авна.</translation>
    </message>
    <message>
        <source>From 0, removed first, to 1, removed last: cells of 0.9 and more are the best tenth.</source>
        <translation>0 бол хамгийн түрүүнд, 1 бол хамгийн сүүлд хассан: 0.9 буюу түүнээс их утгатай нүд нь хамгийн сайн аравны нэг.</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Хаанаас хаашаа</translation>
    </message>
    <message>
        <source>From core</source>
        <translation>Эхлэх цөм бүс</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Эхлэх өдөр</translation>
    </message>
    <message>
        <source>From key sites to report</source>
        <translation>Гол нутгаас тайлан хүртэл</translation>
    </message>
    <message>
        <source>From km</source>
        <translation>Эхлэх км</translation>
    </message>
    <message>
        <source>From patch</source>
        <translation>Эхлэх толбо</translation>
    </message>
    <message>
        <source>From row</source>
        <translation>Эх мөр</translation>
    </message>
    <message>
        <source>From suitability to resistance</source>
        <translation>Тохиромжоос эсэргүүцэл рүү</translation>
    </message>
    <message>
        <source>From the first day of all counts to the last; 0 is the same day.</source>
        <translation>Бүх тоололтын эхний өдрөөс сүүлийн өдөр хүртэл; 0 бол нэг өдөр.</translation>
    </message>
    <message>
        <source>From {first} to {last}: occasions {occasions}, animals {animals}, sides {sides}.</source>
        <translation>{first} – {last}: түүвэрлэлтийн үе {occasions}, амьтан {animals}, тал {sides}.</translation>
    </message>
    <message>
        <source>Fst</source>
        <translation>Fst утга</translation>
    </message>
    <message>
        <source>Fst after Weir and Cockerham (1984); its ends hold 95 percent of draws of the loci. A negative value means no difference.</source>
        <translation>Weir, Cockerham нарын (1984) Fst; хязгаарууд нь локусын түүврийн 95 хувийг багтаана. Сөрөг утга нь ялгаагүй гэсэн үг.</translation>
    </message>
    <message>
        <source>Fst with an interval over loci, and distances.</source>
        <translation>Fst ба локусаар гаргасан интервал, зай.</translation>
    </message>
    <message>
        <source>Funds work at the site</source>
        <translation>Талбай дахь ажлыг санхүүжүүлдэг</translation>
    </message>
    <message>
        <source>GBIF</source>
        <translation>GBIF</translation>
    </message>
    <message>
        <source>GBIF found the place, the date or the name doubtful.</source>
        <translation>GBIF байршил, огноо эсвэл нэрийг эргэлзээтэй гэж үзсэн.</translation>
    </message>
    <message>
        <source>GPX</source>
        <translation>GPX</translation>
    </message>
    <message>
        <source>Gain (%)</source>
        <translation>Нэмэгдэх хэмжээ (%)</translation>
    </message>
    <message>
        <source>Gain by group</source>
        <translation>Өгөөж бүлгээр</translation>
    </message>
    <message>
        <source>Gain by the best new cross-border link (%)</source>
        <translation>Улсын хил дамнасан хамгийн сайн шинэ холбоосоор нэмэгдэх хэмжээ (%)</translation>
    </message>
    <message>
        <source>Gain together (%)</source>
        <translation>Хамтын өгөөж (%)</translation>
    </message>
    <message>
        <source>Gain, loss, net change and swap are those of Pontius et al. (2004). Swap is change in place that leaves the amount; net change alone would hide it. Only what both maps cover is compared.</source>
        <translation>Нэмэгдэл, хорогдол, цэвэр өөрчлөлт, байр солилтыг Pontius нарын (2004) аргаар тодорхойлно. Байр солилт нь хэмжээ хэвээр байхад байршил өөрчлөгдөхийг хэлэх бөгөөд зөвхөн цэвэр өөрчлөлтөөс харагдахгүй. Зөвхөн хоёр газрын зураг хоёулаа хамарсан хэсгийг харьцуулна.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Цоорхой</translation>
    </message>
    <message>
        <source>Gap (%)</source>
        <translation>Зөрүү (%)</translation>
    </message>
    <message>
        <source>Gap that is small enough (%)</source>
        <translation>Хангалттай бага гэж үзэх зөрүү (%)</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Хамгаалалтын орхигдол</translation>
    </message>
    <message>
        <source>Gaps found</source>
        <translation>Олсон орхигдол</translation>
    </message>
    <message>
        <source>Gaps in protection</source>
        <translation>Хамгаалалтын орхигдсон хэсгүүд</translation>
    </message>
    <message>
        <source>Gaps in the work of stations</source>
        <translation>Камерын цэгийн ажлын завсарлага</translation>
    </message>
    <message>
        <source>Gathering of land plants</source>
        <translation>Хуурай газрын ургамал түүх</translation>
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
        <translation>Ерөнхий тойм</translation>
    </message>
    <message>
        <source>Generalised detections and survey effort of flagship species</source>
        <translation>Тэргүүлэх зүйлийн ерөнхийлсөн илрүүлэлт ба судалгааны хүчин чармайлт</translation>
    </message>
    <message>
        <source>Generalised file, which may travel</source>
        <translation>Ерөнхийлсөн файл, гадагш өгч болно</translation>
    </message>
    <message>
        <source>Genetic diversity of groups of animals</source>
        <translation>Амьтны бүлгүүдийн генетик олон янз байдал</translation>
    </message>
    <message>
        <source>Genotypes</source>
        <translation>Генотип</translation>
    </message>
    <message>
        <source>GeoTIFF on the cells of the first raster; 1 is the best ground.</source>
        <translation>Эхний растерын нүднүүд дээрх GeoTIFF; 1 нь хамгийн сайн газар.</translation>
    </message>
    <message>
        <source>Geological events</source>
        <translation>Геологийн үзэгдэл</translation>
    </message>
    <message>
        <source>Getting better</source>
        <translation>Сайжирч байгаа</translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation>Муудаж байгаа</translation>
    </message>
    <message>
        <source>Give either a layer with its class field, or a database. Nothing was computed.</source>
        <translation>Ангийн талбартай давхарга, эсвэл өгөгдлийн сангийн аль нэгийг өгнө үү. Юу ч тооцоолоогүй.</translation>
    </message>
    <message>
        <source>Give either two polygon layers with their class fields, or two rasters. Nothing was computed.</source>
        <translation>Ангийн талбартай хоёр полигон давхарга, эсвэл хоёр растерын аль нэгийг өгнө үү. Юу ч тооцоолоогүй.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Сайн</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Зэрэг</translation>
    </message>
    <message>
        <source>Grade between the samples of the animal</source>
        <translation>Амьтны дээж хоорондын зэрэг</translation>
    </message>
    <message>
        <source>Grades: “certain” when the genotypes agree and fewer than 0.05 false matches are expected, or a decided photo, collar or ring names the same animal; “probable” when they agree or differ by dropout alone and the log10 ratio is 1 or more; “possible” below. Probable and certain pairs make groups.</source>
        <translation>Зэрэг: генотип тохирч, хүлээгдэх худал таарал 0.05 утгаас бага бол, эсвэл шийдвэрлэсэн зураг, хүзүүвч, бөгж ижил амьтныг заасан бол «certain»; тохирсон эсвэл зөвхөн аллелийн алдагдлаар зөрсөн бөгөөд log10 харьцаа 1 буюу түүнээс их бол «probable»; үүнээс бага бол «possible». Магадлал өндөр ба баттай хосууд бүлэг үүсгэнэ.</translation>
    </message>
    <message>
        <source>Greater values make smoother models.</source>
        <translation>Утга их байх тусам загвар жигд болно.</translation>
    </message>
    <message>
        <source>Greatest resistance</source>
        <translation>Хамгийн их эсэргүүцэл</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Газардуулга</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Бүлэг</translation>
    </message>
    <message>
        <source>Group {group} is left out for too few animals: {animals}.</source>
        <translation>{group} бүлгийг амьтан хэт цөөн тул хассан: {animals}.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Бүлгүүд</translation>
    </message>
    <message>
        <source>Groups and their differences, to be passed on: no sample and no place.</source>
        <translation>Гадагш дамжуулах бүлгүүд ба тэдгээрийн ялгаа: дээж ч, байршил ч байхгүй.</translation>
    </message>
    <message>
        <source>Groups of cores that no way joins: {groups}; pairs of cores looked at: {pairs}.</source>
        <translation>Хооронд нь холбох замгүй цөм бүсийн бүлэг: {groups}; үзсэн цөм бүсийн хос: {pairs}.</translation>
    </message>
    <message>
        <source>Groups of fewer than {few} animals are in no table.</source>
        <translation>Амьтны тоо {few} хүрэхгүй бүлэг ямар ч хүснэгтэд орохгүй.</translation>
    </message>
    <message>
        <source>Groups of patches that links up to the dispersal distance join</source>
        <translation>Тархан нүүдэллэлтийн зай хүртэлх холбоосоор нэгдсэн толбоны бүлэг</translation>
    </message>
    <message>
        <source>Groups whose samples were given to more than one animal by a person: {groups}. Nothing is proposed for them.</source>
        <translation>Дээжийг нь хүн нэгээс олон амьтанд хуваарилсан бүлэг: {groups}. Тэдгээрт юу ч санал болгохгүй.</translation>
    </message>
    <message>
        <source>Habitat</source>
        <translation>Амьдрах орчин</translation>
    </message>
    <message>
        <source>Habitat (polygons)</source>
        <translation>Амьдрах орчин (полигон)</translation>
    </message>
    <message>
        <source>Habitat changes</source>
        <translation>Амьдрах орчны өөрчлөлтүүд</translation>
    </message>
    <message>
        <source>Habitat class</source>
        <translation>Амьдрах орчны анги</translation>
    </message>
    <message>
        <source>Habitat map</source>
        <translation>Амьдрах орчны газрын зураг</translation>
    </message>
    <message>
        <source>Habitat map after</source>
        <translation>Амьдрах орчны дараах газрын зураг</translation>
    </message>
    <message>
        <source>Habitat map before</source>
        <translation>Амьдрах орчны өмнөх газрын зураг</translation>
    </message>
    <message>
        <source>Habitat suitability</source>
        <translation>Амьдрах орчны тохиромж</translation>
    </message>
    <message>
        <source>Habitats</source>
        <translation>Амьдрах орчин</translation>
    </message>
    <message>
        <source>Habitats and their condition, assessed and mapped</source>
        <translation>Амьдрах орчин ба түүний төлөв байдал: үнэлсэн, зурагласан</translation>
    </message>
    <message>
        <source>Habitats as the offices mapped them, by condition. White: condition unknown.</source>
        <translation>Байгууллагуудын зурагласан амьдрах орчин, төлөв байдлаар. Цагаан: төлөв байдал тодорхойгүй.</translation>
    </message>
    <message>
        <source>Habitats mapped at {site}</source>
        <translation>Талбайд зурагласан амьдрах орчин: {site}</translation>
    </message>
    <message>
        <source>Half-degree cells that hold a listed site or a record of the species. This is not a range: an empty cell says nothing about absence.</source>
        <translation>Зүйлийн жагсаалтад орсон талбай эсвэл бичлэгтэй хагас градусын нүд. Энэ нь тархац нутаг биш: хоосон нүд тухайн зүйл байхгүйг илтгэхгүй.</translation>
    </message>
    <message>
        <source>Half-normal hazard</source>
        <translation>Хагас хэвийн эрсдэл</translation>
    </message>
    <message>
        <source>Half-normal probability</source>
        <translation>Хагас хэвийн магадлал</translation>
    </message>
    <message>
        <source>Happened: first seen beyond in the period</source>
        <translation>Болсон: энэ хугацаанд хилийн цаана анх бүртгэсэн</translation>
    </message>
    <message>
        <source>Happening now</source>
        <translation>Одоо болж байгаа</translation>
    </message>
    <message>
        <source>Hardly any loss (under 1 % in 10 years)</source>
        <translation>Алдагдал бараг байхгүй (10 жилд 1% хүрэхгүй)</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He (хүлээгдэх гетерозигот чанар)</translation>
    </message>
    <message>
        <source>Hectares before and after, gain, loss, net change and swap by class and country.</source>
        <translation>Өмнөх ба дараах гектар, нэмэгдэл, хорогдол, цэвэр өөрчлөлт, байр солилт, анги ба улсаар.</translation>
    </message>
    <message>
        <source>Hectares compared: {area}; changed: {changed}; changes: {changes}; smaller, not listed: {small}.</source>
        <translation>Харьцуулсан гектар: {area}; өөрчлөгдсөн гектар: {changed}; өөрчлөлт: {changes}; үүнээс жижиг, жагсаагаагүй: {small}.</translation>
    </message>
    <message>
        <source>Hectares in each unit.</source>
        <translation>Нэгж бүрд, гектараар.</translation>
    </message>
    <message>
        <source>Hectares of each pair of classes by country, and the share of the class before.</source>
        <translation>Ангийн хос бүрийн гектар улсаар, мөн өмнөх ангид эзлэх хувь.</translation>
    </message>
    <message>
        <source>Hectares that only one map covers, left out: {before} before, {after} after. The errors of both maps are not included.</source>
        <translation>Зөвхөн нэг газрын зураг хамарсан тул хассан гектар: өмнөх {before}, дараах {after}. Хоёр газрын зургийн алдааг тооцоогүй.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Хамарсан</translation>
    </message>
    <message>
        <source>High impact</source>
        <translation>Их нөлөөлөл</translation>
    </message>
    <message>
        <source>Histories of the animals</source>
        <translation>Амьтдын бүртгэлийн түүх</translation>
    </message>
    <message>
        <source>Histories of the stations</source>
        <translation>Камерын цэгүүдийн түүх</translation>
    </message>
    <message>
        <source>Holds the counts of each key site against Ramsar criteria 5 and 6, the 1 % and staging criteria of the East Asian-Australasian Flyway Partnership, and the criteria A1, B1 and D1 for Key Biodiversity Areas.</source>
        <translation>Гол нутаг бүрийн тоололтыг Рамсарын 5, 6 дугаар шалгуур, Зүүн Ази-Австралазийн нүүдлийн замын түншлэлийн 1%-ийн болон цуглах газрын шалгуур, Биологийн олон янз байдлын гол нутгийн A1, B1, D1 шалгууртай тулгана.</translation>
    </message>
    <message>
        <source>Holds the land</source>
        <translation>Газрыг эзэмшдэг</translation>
    </message>
    <message>
        <source>Home ranges</source>
        <translation>Нутагшил</translation>
    </message>
    <message>
        <source>Home ranges (area in ha)</source>
        <translation>Нутагшил (талбайн хэмжээ, га)</translation>
    </message>
    <message>
        <source>Home ranges by country</source>
        <translation>Нутагшил улсаар</translation>
    </message>
    <message>
        <source>Home ranges of individuals</source>
        <translation>Бодгалиудын нутагшил</translation>
    </message>
    <message>
        <source>Home ranges of single animals from the records used, area in hectares in an equal-area projection. The shapes are exact and not to be passed on.</source>
        <translation>Ашигласан бичлэгээс гаргасан тусдаа амьтдын нутагшил; талбайн хэмжээ ижил талбайт проекцоор, гектараар. Дүрс нь нарийн: бусдад дамжуулахыг хориглоно.</translation>
    </message>
    <message>
        <source>Home ranges of which a part lies where no side can be told, near a border or at sea: {ranges}. This part is unknown in the shares.</source>
        <translation>Зарим хэсэг нь улсын хилийн ойр эсвэл далайд, талыг нь тодорхойлох боломжгүй газарт орших нутагшил: {ranges}. Энэ хэсгийг хувьд тодорхойгүй гэж тооцно.</translation>
    </message>
    <message>
        <source>Home ranges: {animals}. {note}</source>
        <translation>Нутагшил: {animals}. {note}</translation>
    </message>
    <message>
        <source>Household and town waste water</source>
        <translation>Айл өрх, хот суурингийн бохир ус</translation>
    </message>
    <message>
        <source>Housing and towns</source>
        <translation>Орон сууц, хот суурин</translation>
    </message>
    <message>
        <source>Housing, business and tourism development</source>
        <translation>Орон сууц, бизнес, аялал жуулчлалын барилгажилт</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>Хоногийг тоолох арга</translation>
    </message>
    <message>
        <source>How detection falls with the distance from the centre of the range.</source>
        <translation>Илрүүлэлт нутагшлын төвөөс алслах тусам хэрхэн буурах.</translation>
    </message>
    <message>
        <source>How diverse are the animals of each group, and how far do the groups differ?</source>
        <translation>Бүлэг бүрийн амьтад хэр олон янз, бүлгүүд хоорондоо хэр ялгаатай вэ?</translation>
    </message>
    <message>
        <source>How far animals move.</source>
        <translation>Амьтад хэр хол шилждэг вэ.</translation>
    </message>
    <message>
        <source>How far the result may be above the proven lower bound.</source>
        <translation>Үр дүн нотлогдсон доод хязгаараас хэдий хэр дээгүүр байж болох вэ.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Хэрхэн тоолсон</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Хэрхэн хэмжсэн</translation>
    </message>
    <message>
        <source>How many animals are there at least, each counted once, and how often did they cross a border?</source>
        <translation>Амьтан бүрийг нэг удаа тоолоход дор хаяж хэдэн амьтан байна, тэд улсын хилийг хэдэн удаа дамнасан бэ?</translation>
    </message>
    <message>
        <source>How many animals are there on all sides together, the ones never caught included?</source>
        <translation>Огт бүртгэгдээгүйг оруулаад бүх талд нийт хэдэн амьтан байна вэ?</translation>
    </message>
    <message>
        <source>How many animals do the agencies' codes name together, and how sure is it?</source>
        <translation>Байгууллагуудын код нийлээд хэдэн амьтныг заах вэ, энэ нь хэр баттай вэ?</translation>
    </message>
    <message>
        <source>How many animals do the samples show, how sure is it, and how many false matches are to be expected?</source>
        <translation>Дээжүүд хэдэн амьтныг харуулах вэ, энэ нь хэр баттай, хэдэн худал таарал хүлээгдэх вэ?</translation>
    </message>
    <message>
        <source>How many animals live here, and how many on each side?</source>
        <translation>Энд хэдэн амьтан, тал тус бүрт хэд нь амьдардаг вэ?</translation>
    </message>
    <message>
        <source>How many animals may start in each cell, cell on cell with the resistance. Else 1 / resistance, up to 1.</source>
        <translation>Нүд бүрээс хэдэн амьтан хөдөлж болох; нүд нь эсэргүүцлийн нүдтэй давхцана. Үгүй бол 1 / эсэргүүцэл, дээд тал нь 1.</translation>
    </message>
    <message>
        <source>How many for each core, by cost, where PAIRS is nearest.</source>
        <translation>PAIRS нь nearest бол цөм бүс бүрт хэдийг авах, зардлаар.</translation>
    </message>
    <message>
        <source>How many records came in, were kept, rejected and flagged, and why.</source>
        <translation>Хэдэн бичлэг орсон, хэдийг нь үлдээсэн, хассан, тэмдэглэсэн бэ, яагаад.</translation>
    </message>
    <message>
        <source>How many records were checked and what each test found.</source>
        <translation>Хэдэн бичлэг шалгасан, шалгалт бүр юу илрүүлсэн.</translation>
    </message>
    <message>
        <source>How many sets of weights are drawn for the rank range.</source>
        <translation>Эрэмбийн хүрээг тогтооход хэдэн багц жинг санамсаргүй түүвэрлэх вэ.</translation>
    </message>
    <message>
        <source>How many sites of the following season each site is linked to.</source>
        <translation>Талбай бүрийг дараагийн улирлын хэдэн талбайтай холбох вэ.</translation>
    </message>
    <message>
        <source>How many ways more for each pair; at least half of each leads elsewhere than those before it.</source>
        <translation>Хос бүрт нэмж хайх замын тоо; зам бүрийн дор хаяж тал нь өмнөх замуудаас өөр газраар дайрна.</translation>
    </message>
    <message>
        <source>How much cheaper the way becomes for each metre restored around a cell, for the pair that gains most.</source>
        <translation>Хамгийн их хэмнэлттэй хосын хувьд нүдний эргэн тойронд нөхөн сэргээсэн метр бүрт зам хэр хямдрахыг заана.</translation>
    </message>
    <message>
        <source>How much each cell resists movement; 1 is the best ground. It is as good as the tables it was built on.</source>
        <translation>Нүд бүр шилжилт хөдөлгөөнийг хэр эсэргүүцэхийг заана; 1 нь хамгийн сайн газар. Чанар нь үндэс болгосон хүснэгтүүдийнхээ чанараас хамаарна.</translation>
    </message>
    <message>
        <source>How much of a border is closed is not known: there are no barriers with the field KIND.</source>
        <translation>Улсын хилийн хэдий хэсэг нь хаалттай нь тодорхойгүй: KIND талбартай саад байхгүй.</translation>
    </message>
    <message>
        <source>How often do animals cross in each direction, with the crossings that nobody saw?</source>
        <translation>Хэний ч хараагүй шилжилтийг оруулбал амьтад чиглэл тус бүрт хэр олон удаа улсын хил дамнадаг вэ?</translation>
    </message>
    <message>
        <source>How often wrong identities are drawn and counted.</source>
        <translation>Буруу танилтыг хэдэн удаа түүвэрлэж тоолох.</translation>
    </message>
    <message>
        <source>How precise the point is, is not known.</source>
        <translation>Цэг хэр нарийн болох нь тодорхойгүй.</translation>
    </message>
    <message>
        <source>How repeated amplifications become one genotype: a homozygote after 3, or after 7 identical ones.</source>
        <translation>Давтан олшруулалтыг нэг генотип болгох дүрэм: ижил 3, эсвэл 7 үр дүнгийн дараа гомозигот гэж үзнэ.</translation>
    </message>
    <message>
        <source>How the places of the cameras were chosen; needed where the imported data set does not say it.</source>
        <translation>Камерын байршлыг хэрхэн сонгосон; импортолсон өгөгдлийн багцад заагаагүй бол бөглөнө.</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>Тодорхойлсон арга</translation>
    </message>
    <message>
        <source>How to fill in</source>
        <translation>Хэрхэн бөглөх</translation>
    </message>
    <message>
        <source>How well the model tells habitat of {species}</source>
        <translation>Загвар зүйлийн амьдрах орчныг хэр сайн таних вэ: {species}</translation>
    </message>
    <message>
        <source>Hunting and capture of land animals</source>
        <translation>Хуурай газрын амьтныг агнах, барих</translation>
    </message>
    <message>
        <source>IUCN habitat classes</source>
        <translation>IUCN амьдрах орчны ангилал</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>Тодорхойлсон хүн</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Таних дугаар</translation>
    </message>
    <message>
        <source>Identifier of the release</source>
        <translation>Мэдээлэл өгөлтийн таних дугаар</translation>
    </message>
    <message>
        <source>Ids in table sites, parted by semicolons. Left empty: all sites of the country.</source>
        <translation>sites хүснэгтийн дугаарууд, цэгтэй таслалаар зааглана. Хоосон орхивол улсын бүх талбай.</translation>
    </message>
    <message>
        <source>Ids in the table study_areas, with commas between.</source>
        <translation>study_areas хүснэгтийн дугаарууд, хооронд нь таслалтай.</translation>
    </message>
    <message>
        <source>Ids of table sites with a semicolon between them: an area that nobody has stored.</source>
        <translation>sites хүснэгтийн дугаарууд, хооронд нь цэгтэй таслалтай: хадгалаагүй талбай.</translation>
    </message>
    <message>
        <source>Ids of table sites with a semicolon between them; left empty, all of them.</source>
        <translation>sites хүснэгтийн дугаарууд, хооронд нь цэгтэй таслалтай; хоосон орхивол бүгдийг авна.</translation>
    </message>
    <message>
        <source>If none is chosen: year, mapper and method.</source>
        <translation>Нэгийг ч сонгоогүй бол: year, mapper, method.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Нөлөөлөл</translation>
    </message>
    <message>
        <source>Impact is the sum of the scores of timing, scope and severity (0 to 9; BirdLife International 2006). Unknown is not low.</source>
        <translation>Нөлөөлөл нь цаг хугацаа, хамрах хүрээ, ноцтой байдлын онооны нийлбэр (0–9; BirdLife International 2006). Тодорхойгүй нь бага гэсэн үг биш.</translation>
    </message>
    <message>
        <source>Impact is the sum of the scores of timing, scope and severity, 0 to 3 each (BirdLife International 2006): 8 or 9 is high, 6 or 7 medium, 3 to 5 low. A zero in one of them makes it negligible. Where one is not known and none is zero, the impact is unknown. Kinds are those of the IUCN-CMP classification (Salafsky et al. 2008).</source>
        <translation>Нөлөөлөл нь цаг хугацаа, хамрах хүрээ, ноцтой байдлын онооны нийлбэр, тус бүр 0–3 оноотой (BirdLife International 2006): 8, 9 бол их, 6, 7 бол дунд, 3–5 бол бага. Аль нэг нь тэг бол нөлөөлөл үл ялиг. Аль нэг нь тодорхойгүй бөгөөд тэг оноо байхгүй бол нөлөөлөл тодорхойгүй. Төрлүүд нь IUCN-CMP ангиллынх (Salafsky нар 2008).</translation>
    </message>
    <message>
        <source>Impact of the worst threat</source>
        <translation>Хамгийн ноцтой аюул заналын нөлөөлөл</translation>
    </message>
    <message>
        <source>Impact unknown</source>
        <translation>Нөлөөлөл тодорхойгүй</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортлох</translation>
    </message>
    <message>
        <source>Import counts and detections</source>
        <translation>Тоололт ба илрүүлэлтийг импортлох</translation>
    </message>
    <message>
        <source>Import counts of adults, and of pairs or nests.</source>
        <translation>Бие гүйцсэн бодгалийн, мөн хос эсвэл үүрний тоололтыг импортолно уу.</translation>
    </message>
    <message>
        <source>Import counts of further complete seasons.</source>
        <translation>Өөр бүрэн улирлуудын тоололтыг импортолно уу.</translation>
    </message>
    <message>
        <source>Import site assessments</source>
        <translation>Талбайн үнэлгээ импортлох</translation>
    </message>
    <message>
        <source>Importance (dPC, %)</source>
        <translation>Ач холбогдол (dPC, %)</translation>
    </message>
    <message>
        <source>Importance by IIC too</source>
        <translation>IIC индексээр ач холбогдлыг мөн тооцоолох</translation>
    </message>
    <message>
        <source>Importance of each patch</source>
        <translation>Толбо бүрийн ач холбогдол</translation>
    </message>
    <message>
        <source>Impossible speed</source>
        <translation>Боломжгүй хурд</translation>
    </message>
    <message>
        <source>Imputed</source>
        <translation>Нөхөж тооцсон</translation>
    </message>
    <message>
        <source>In a gap of effort</source>
        <translation>Хүчин чармайлтын завсарлагад</translation>
    </message>
    <message>
        <source>In a group every pair matches; nothing is chained. A pair that matches while its groups do not is listed as a conflict.</source>
        <translation>Бүлэг доторх бүх хос таарна; гинжлэн холбохгүй. Хос нь таарсан атлаа бүлгүүд нь таарахгүй бол зөрчил гэж жагсаана.</translation>
    </message>
    <message>
        <source>In a town</source>
        <translation>Суурин газарт</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Нийт</translation>
    </message>
    <message>
        <source>In cells with too few animals and stations</source>
        <translation>Хэт цөөн амьтан, камерын цэгтэй нүдэнд</translation>
    </message>
    <message>
        <source>In metres of resistance 1. Searches end there; pairs farther apart have no corridor.</source>
        <translation>1 эсэргүүцэлтэй метрээр. Хайлт энд зогсоно; үүнээс хол хос экологийн коридоргүй.</translation>
    </message>
    <message>
        <source>In more than one</source>
        <translation>Нэгээс олонд</translation>
    </message>
    <message>
        <source>In more than one country</source>
        <translation>Нэгээс олон улсад</translation>
    </message>
    <message>
        <source>In one country</source>
        <translation>Нэг улсад</translation>
    </message>
    <message>
        <source>In place of polygons: whole numbers, both rasters cell on cell.</source>
        <translation>Полигоны оронд: бүхэл тоо, хоёр растерын нүд нүдэн дээрээ давхцсан.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Хэрэгжиж байгаа</translation>
    </message>
    <message>
        <source>In simulations 94 to 96 % of the intervals held the truth; 86 % one way where animals differ, about 30 % with a tenth of single readings wrong. Only certain identities are used by default.</source>
        <translation>Загварчлалд интервалын 94–96% нь жинхэнэ утгыг агуулсан; амьтад ялгаатай бол нэг чиглэлд 86%, дан танилтын аравны нэг нь буруу бол 30% орчим. Өгөгдмөлөөр зөвхөн баттай танилтыг ашиглана.</translation>
    </message>
    <message>
        <source>In the calibration {file}, column {column} holds “{value}”, which is no number as it is needed there. Nothing was compared. Write offsets and alleles as whole numbers, and sizes with a point.</source>
        <translation>{file} тохируулгын {column} баганад шаардлагатай тоо биш утга байна: «{value}». Юу ч харьцуулаагүй. Зөрүү, аллелийг бүхэл тоогоор, хэмжээг цэгтэй аравтын бутархайгаар бичнэ үү.</translation>
    </message>
    <message>
        <source>In the finished package, records ({records}) could be joined to one exact place by its columns. No package was written. Share with a coarser cell, or fewer fields in the policy file.</source>
        <translation>Бэлэн болсон багцад багануудаараа нэг нарийн байршилтай холбогдож болох бичлэг байна ({records}). Багц бичээгүй. Илүү том нүдээр, эсвэл журмын файлд цөөн талбар зааж хуваалцана уу.</translation>
    </message>
    <message>
        <source>In the finished package, records ({records}) stand in cells with too few animals and stations. No package was written. Share with a coarser cell.</source>
        <translation>Бэлэн болсон багцад хэт цөөн амьтан, камерын цэгтэй нүдэнд орсон бичлэг байна ({records}). Багц бичээгүй. Илүү том нүдээр хуваалцана уу.</translation>
    </message>
    <message>
        <source>In the first</source>
        <translation>Эхнийхэд</translation>
    </message>
    <message>
        <source>In the sea</source>
        <translation>Далайд</translation>
    </message>
    <message>
        <source>In the second</source>
        <translation>Хоёр дахьд</translation>
    </message>
    <message>
        <source>In the shared package {file} the file {member} is missing or is not the one that was signed. Nothing was taken in. Ask the sender for the package again.</source>
        <translation>Хуваалцсан {file} багцад байх ёстой {member} файл алга, эсвэл гарын үсэг зурсан файл биш байна. Юу ч оруулаагүй. Илгээгчээс багцыг дахин авна уу.</translation>
    </message>
    <message>
        <source>In the unit of the cost.</source>
        <translation>Зардлын нэгжээр.</translation>
    </message>
    <message>
        <source>In the unit of the cost. The more, the more compact the selection.</source>
        <translation>Зардлын нэгжээр. Их байх тусам сонголт илүү нягт болно.</translation>
    </message>
    <message>
        <source>In this data set degrees and minutes seem to have been read as decimal degrees.</source>
        <translation>Энэ өгөгдлийн багцад градус, минутыг аравтын градус гэж уншсан бололтой.</translation>
    </message>
    <message>
        <source>In {file} there is no table of numbers below and beside labels. Nothing was taken in. Choose another format, or name the columns in a mapping.</source>
        <translation>{file} файлд шошгоны доор, хажууд байрласан тооны хүснэгт алга. Юу ч оруулаагүй. Өөр формат сонгох, эсвэл баганыг харгалзуулалтад нэрлэнэ үү.</translation>
    </message>
    <message>
        <source>In {seconds} s no selection was found that holds all targets and limits; there may be one. Nothing was written. Give more time or loosen a limit.</source>
        <translation>{seconds} секундийн дотор бүх зорилт, хязгаарыг хангасан сонголт олдсонгүй; байж магадгүй. Юу ч бичээгүй. Хугацааг нэмэх, эсвэл аль нэг хязгаарыг сулруулна уу.</translation>
    </message>
    <message>
        <source>In: a raster of resistance above 0, how far animals move and, where known, a raster of sources. Out: the cumulative current, the flow potential (the same with a resistance of 1 everywhere), their quotient, and a table by country: area, share of all current, mean and sum of the quotient, and the share of its cells in the tenth of all cells with the highest quotient. Near a border and at sea the country is unknown.</source>
        <translation>Оролт: тэгээс их утгатай эсэргүүцлийн растер, амьтад хэр хол шилждэг, мэдэгдэж байвал эх үүсвэрийн растер. Гаралт: хуримтлагдсан гүйдэл; урсгалын потенциал (хаа сайгүй 1 эсэргүүцэлтэй үеийн ижил тооцоо); тэдгээрийн харьцаа; улсаар гаргасан хүснэгт: талбайн хэмжээ, нийт гүйдэлд эзлэх хувь, харьцааны дундаж утга ба нийлбэр, мөн харьцаа хамгийн өндөр аравны нэг нүдэнд тухайн улсын нүдний эзлэх хувь. Улсын хилийн ойр, далайд улс тодорхойгүй.</translation>
    </message>
    <message>
        <source>In: at least one raster, in a projected system in metres with square cells; several must lie cell on cell. Barriers are lines or polygons with the field KIND. Out: the raster, the classes of land cover, and the test along the borders.</source>
        <translation>Оролт: дор хаяж нэг растер; метрийн нэгжтэй проекцтой систем, квадрат нүдтэй; хэд хэдэн растерын нүд давхцсан байна. Саад нь KIND талбартай шугам эсвэл полигон. Гаралт: растер, газрын бүрхэвчийн ангиуд, улсын хилийн дагуух шалгалт.</translation>
    </message>
    <message>
        <source>In: cores (points or polygons) and a raster of resistance, 1 where movement is easiest, in metres and of square cells. Out: one line per corridor, its area for Corridors over countries and protected areas, the places where a border is passed, and rasters of all corridors, of the nearest core by cost and, on request, of the cost from each core.</source>
        <translation>Оролт: цөм бүс (цэг эсвэл полигон) ба эсэргүүцлийн растер; шилжихэд хамгийн хялбар газар 1, метрийн нэгжтэй, квадрат нүдтэй. Гаралт: экологийн коридор бүрт нэг шугам, «Экологийн коридорыг улс, тусгай хамгаалалттай газар нутагтай давхцуулах» алгоритмд зориулсан түүний талбай, улсын хилийг дамнах газар, бүх экологийн коридорын растер, зардлаар хамгийн ойр цөм бүсийн растер, хүсвэл цөм бүс тус бүрээс зардлын растер.</translation>
    </message>
    <message>
        <source>In: cores (points or polygons), a raster of resistance above 0 and, where wanted, areas without resistance and a table of pairs. Out: the cumulative current, on request the maximum, the mean voltage and the maps of each solution, the effective resistance of each pair, on request also as a matrix, and pinch points.</source>
        <translation>Оролт: цөм бүс (цэг эсвэл полигон), тэгээс их утгатай эсэргүүцлийн растер; хүсвэл эсэргүүцэлгүй газар ба хосын хүснэгт. Гаралт: хуримтлагдсан гүйдэл; хүсвэл хамгийн их гүйдэл, хүчдэлийн дундаж утга, шийд тус бүрийн зураг; хос бүрийн үр дүнтэй эсэргүүцэл, хүсвэл матриц хэлбэрээр мөн; нарийссан хэсгүүд.</translation>
    </message>
    <message>
        <source>In: corridors as lines or polygons, as from Least-cost corridors; or a raster of current, of which patches of the strongest cells are taken; or, with neither, the named corridors on land in the database. Alternatives of Least-cost corridors are left out. Protected areas, key sites, habitats and threats are those of the layers given, else of the database. Existing corridors come first in each table.</source>
        <translation>Оролт: шугам эсвэл полигон экологийн коридор, жишээ нь «Хамгийн бага зардлын экологийн коридор» алгоритмаас; эсвэл хамгийн хүчтэй нүдний толбыг нь авах гүйдлийн растер; хоёулаа байхгүй бол өгөгдлийн сан дахь хуурай газрын нэрлэсэн экологийн коридор. «Хамгийн бага зардлын экологийн коридор» алгоритмын хувилбар замыг хассан. Тусгай хамгаалалттай газар нутаг, гол нутаг, амьдрах орчин, аюул заналыг өгсөн давхаргаас, үгүй бол өгөгдлийн сангаас авна. Одоо байгаа экологийн коридор хүснэгт бүрийн эхэнд орно.</translation>
    </message>
    <message>
        <source>In: the conservation database with records that name animals, and the days of cameras and hair traps on each side. Out: the parameters of the model, the rates by direction with their intervals, and a report with sums only.</source>
        <translation>Оролт: амьтныг нэрлэсэн бичлэгтэй хамгааллын өгөгдлийн сан, тал бүрийн камер, үсний дээж цуглуулагчийн хоног. Гаралт: загварын параметрүүд, чиглэл бүрийн хувь хэмжээ интервалын хамт, зөвхөн нийлбэртэй тайлан.</translation>
    </message>
    <message>
        <source>In: the sites of a country, or those named in SITES. Out: one sheet for each table, with headers and words in the language chosen, a sheet of the words to choose from, and one that says how to fill in. Sites and the seasons of their listed species are filled in already.</source>
        <translation>Оролт: нэг улсын талбайнууд, эсвэл SITES параметрт нэрлэсэн талбайнууд. Гаралт: сонгосон хэлээр толгой мөр, үгтэй, хүснэгт бүрт нэг ажлын хуудас, сонгох үгсийн ажлын хуудас, хэрхэн бөглөхийг заасан ажлын хуудас. Талбай, түүнд жагсаасан зүйлүүдийн улирлыг урьдчилан бөглөсөн байна.</translation>
    </message>
    <message>
        <source>In: “Histories of the stations” of “Make capture histories and closed estimates”, or any table with a row per site and a field per visit. Out: the estimates, and for each site its use, alone and given what was found there.</source>
        <translation>Оролт: «Бүртгэлийн түүх, хаалттай популяцийн тооцоолсон утга гаргах» алгоритмын «Камерын цэгүүдийн түүх» хүснэгт, эсвэл талбай тус бүрт нэг мөр, очилт тус бүрт нэг талбартай аливаа хүснэгт. Гаралт: тооцоолсон утгууд; талбай тус бүрийн ашиглалт, дангаар нь болон тэнд олдсоныг харгалзан.</translation>
    </message>
    <message>
        <source>Independent detections among them</source>
        <translation>Үүнээс бие даасан илрүүлэлт</translation>
    </message>
    <message>
        <source>Independent events</source>
        <translation>Бие даасан үйл явдлууд</translation>
    </message>
    <message>
        <source>Independent events: {events}, from records: {records}.</source>
        <translation>Бие даасан үйл явдал: {events}; бичлэг: {records}.</translation>
    </message>
    <message>
        <source>Indicators of Target 3</source>
        <translation>3 дугаар зорилтын үзүүлэлтүүд</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Индексүүд</translation>
    </message>
    <message>
        <source>Individual (name or code)</source>
        <translation>Бодгаль (нэр эсвэл код)</translation>
    </message>
    <message>
        <source>Individual animals</source>
        <translation>Бодгаль амьтад</translation>
    </message>
    <message>
        <source>Individual-years</source>
        <translation>Бодгаль-жил</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>Бодгаль</translation>
    </message>
    <message>
        <source>Individuals and their movement across borders</source>
        <translation>Бодгаль ба улсын хил дамнасан шилжилт хөдөлгөөн</translation>
    </message>
    <message>
        <source>Industrial and military effluents</source>
        <translation>Үйлдвэр, цэргийн бохир урсац</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Тооцоолж гаргасан</translation>
    </message>
    <message>
        <source>Inferred links join nearest sites of consecutive seasons. They are not tracks, and no border is said to be crossed without telemetry.</source>
        <translation>Тооцоолж гаргасан холбоос дараалсан улирлын хамгийн ойр талбайнуудыг холбоно. Эдгээр нь явсан зам биш бөгөөд телеметргүйгээр улсын хил дамнасан гэж үзэхгүй.</translation>
    </message>
    <message>
        <source>Inferred links say which sites may depend on each other, not which way an animal went.</source>
        <translation>Тооцоолж гаргасан холбоос аль талбайнууд бие биеэсээ хамаарч болохыг заана; амьтан аль замаар явсныг заахгүй.</translation>
    </message>
    <message>
        <source>Information sheet</source>
        <translation>Мэдээллийн хуудас</translation>
    </message>
    <message>
        <source>Inhomogeneous Poisson process with elastic net, which is Maxent (Renner and Warton 2013; Phillips et al. 2017)</source>
        <translation>Elastic net шийтгэлтэй нэгэн төрлийн бус Пуассоны процесс буюу Maxent (Renner, Warton 2013; Phillips нар 2017)</translation>
    </message>
    <message>
        <source>Input: codes of the detections of the species (the agency is their data set) and a catalogue with the columns agency and code, and if known species_id (rows of another one are left out and counted), flank (left, right, both), sex, country (CHN;RUS), first_seen and last_seen (2024-05-01). A code that is empty, “NA” or “unknown” never becomes an animal.</source>
        <translation>Оролт: зүйлийн илрүүлэлтийн код (байгууллага нь тэдгээрийн өгөгдлийн багц) ба agency, code баганатай каталог; мэдэгдэж байвал species_id (өөр зүйлийн мөрийг хасаж, тоолно), flank (left, right, both), sex, country (CHN;RUS), first_seen, last_seen (2024-05-01) баганатай. Хоосон, «NA», «unknown» код хэзээ ч амьтан болохгүй.</translation>
    </message>
    <message>
        <source>Instead of INPUT: patches of its strongest cells.</source>
        <translation>INPUT параметрийн оронд: хамгийн хүчтэй нүдний толбо.</translation>
    </message>
    <message>
        <source>Instead of a second list: a layer with the same code of the unit and a field rank.</source>
        <translation>Хоёр дахь жагсаалтын оронд: нэгжийн ижил код, rank талбартай давхарга.</translation>
    </message>
    <message>
        <source>Instead of a site: all key sites where this species is present.</source>
        <translation>Нэг талбайн оронд: энэ зүйл байдаг бүх гол нутаг.</translation>
    </message>
    <message>
        <source>Instead of a table: a list of objects with judge, criterion_a, criterion_b and judgement.</source>
        <translation>Хүснэгтийн оронд: judge, criterion_a, criterion_b, judgement түлхүүртэй объектын жагсаалт.</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>Мэдээлэл хүрэлцээгүй</translation>
    </message>
    <message>
        <source>Integral index of connectivity</source>
        <translation>Холбогдох байдлын интеграл индекс</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Олон улсын байгууллага</translation>
    </message>
    <message>
        <source>Intervals in the database</source>
        <translation>Өгөгдлийн сан дахь интервал</translation>
    </message>
    <message>
        <source>Intervals shared</source>
        <translation>Хуваалцсан интервал</translation>
    </message>
    <message>
        <source>Intervals withheld</source>
        <translation>Дамжуулаагүй интервал</translation>
    </message>
    <message>
        <source>Introduced genes</source>
        <translation>Гаднаас орсон ген</translation>
    </message>
    <message>
        <source>Invalid geometry</source>
        <translation>Хүчингүй геометр</translation>
    </message>
    <message>
        <source>Invasive alien species</source>
        <translation>Харь түрэмгий зүйл</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Асуудал</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Асуудлууд</translation>
    </message>
    <message>
        <source>Issues by kind and country</source>
        <translation>Асуудал төрөл ба улсаар</translation>
    </message>
    <message>
        <source>Issues decided</source>
        <translation>Шийдвэрлэсэн асуудал</translation>
    </message>
    <message>
        <source>Issues decided: {issues}; records changed: {changed}; taken out: {removed}; brought back: {restored}.</source>
        <translation>Шийдвэрлэсэн асуудал: {issues}; өөрчилсөн бичлэг: {changed}; хассан: {removed}; буцаан оруулсан: {restored}.</translation>
    </message>
    <message>
        <source>Issues found</source>
        <translation>Олсон асуудал</translation>
    </message>
    <message>
        <source>Issues of the habitat map</source>
        <translation>Амьдрах орчны газрын зургийн асуудал</translation>
    </message>
    <message>
        <source>Issues of the import</source>
        <translation>Импортын асуудал</translation>
    </message>
    <message>
        <source>Issues whose row was never taken in: {issues}. The decision is kept and is used when the source is imported again.</source>
        <translation>Мөрийг нь огт оруулаагүй асуудал: {issues}. Шийдвэрийг хадгалж, эх өгөгдлийг дахин импортлоход хэрэглэнэ.</translation>
    </message>
    <message>
        <source>It holds for a closed population whose animals keep ranges of one shape, with identities that are right.</source>
        <translation>Амьтад нь нэг хэлбэрийн нутагшилтай, танилт нь зөв хаалттай популяцид хүчинтэй.</translation>
    </message>
    <message>
        <source>It is filled in as unknown.</source>
        <translation>Тодорхойгүй гэж бөглөсөн.</translation>
    </message>
    <message>
        <source>It is held, but does not leave: it names a person or a place.</source>
        <translation>Мэдээлэл байгаа боловч гадагш өгөхгүй: хүн эсвэл байршлыг нэрлэсэн байна.</translation>
    </message>
    <message>
        <source>It is held, but does not leave: the place is sensitive.</source>
        <translation>Мэдээлэл байгаа боловч гадагш өгөхгүй: байршил нь эмзэг.</translation>
    </message>
    <message>
        <source>It is made to be passed on: places and dates of sensitive species are generalised, and a boundary that would tell them stays back, unless a recipient is named. The run records the name. Free remarks and names of persons never leave.</source>
        <translation>Бусдад дамжуулахаар гаргадаг: хүлээн авагчийг нэрлээгүй бол эмзэг зүйлийн байршил, огноог ерөнхийлж, тэдгээрийг илчлэх хил заагийг оруулахгүй. Гүйцэтгэлд хүлээн авагчийн нэр тэмдэглэгдэнэ. Чөлөөт тайлбар, хүний нэр хэзээ ч гадагш гарахгүй.</translation>
    </message>
    <message>
        <source>It is not confirmed that the Red List assessment of the species rests on a past or present reduction alone.</source>
        <translation>Зүйлийн Улаан дансны үнэлгээ зөвхөн өнгөрсөн эсвэл одоогийн цөөрөлтөд үндэслэсэн нь батлагдаагүй.</translation>
    </message>
    <message>
        <source>It is of {year}; more than {limit} years are too old.</source>
        <translation>Энэ нь {year} оных; {limit} жилээс илүү бол хэт хуучин.</translation>
    </message>
    <message>
        <source>It stands in the package.</source>
        <translation>Багцад бичигдэнэ.</translation>
    </message>
    <message>
        <source>It takes capture histories as “Make capture histories and closed estimates” makes them, with exact places of stations. It gives the parameters with 95 percent limits, the animals of each country and of all together, and the cells of the mask. Records in which a station had no effort are left out and counted.</source>
        <translation>«Бүртгэлийн түүх, хаалттай популяцийн тооцоолсон утга гаргах» алгоритмын гаргасан бүртгэлийн түүхийг камерын цэгийн нарийн байршлын хамт авна. Параметрүүдийг 95 хувийн хязгаартай, улс тус бүрийн болон бүгдийн амьтны тоо, маскийн нүднүүдийг гаргана. Камерын цэг хүчин чармайлтгүй байсан үеийн бичлэгийг хасаж, тоолно.</translation>
    </message>
    <message>
        <source>It tells which classes are natural wetlands.</source>
        <translation>Аль анги нь байгалийн ус намгархаг газар болохыг заана.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Асуулт</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Асуултууд</translation>
    </message>
    <message>
        <source>Its id in table sites, such as RUS-KHANKA.</source>
        <translation>sites хүснэгт дэх дугаар нь, жишээ нь RUS-KHANKA.</translation>
    </message>
    <message>
        <source>Its lower end</source>
        <translation>Доод хязгаар</translation>
    </message>
    <message>
        <source>Its name of the locus</source>
        <translation>Локусын тэндэх нэр</translation>
    </message>
    <message>
        <source>Its name or number.</source>
        <translation>Түүний нэр эсвэл дугаар.</translation>
    </message>
    <message>
        <source>Its upper end</source>
        <translation>Дээд хязгаар</translation>
    </message>
    <message>
        <source>Jackknife of order 1</source>
        <translation>1 дүгээр эрэмбийн жекнайф</translation>
    </message>
    <message>
        <source>Jackknife of order 2</source>
        <translation>2 дугаар эрэмбийн жекнайф</translation>
    </message>
    <message>
        <source>Jackknife of order 3</source>
        <translation>3 дугаар эрэмбийн жекнайф</translation>
    </message>
    <message>
        <source>Jackknife, order by test (Burnham &amp; Overton 1979)</source>
        <translation>Жекнайф, эрэмбийг шалгуураар сонгосон (Burnham, Overton 1979)</translation>
    </message>
    <message>
        <source>Jackknife: the population is closed and animals may differ; high orders grow with every animal caught once, wrong identities too.</source>
        <translation>Жекнайф: популяци хаалттай, амьтад ялгаатай байж болно; өндөр эрэмбийн утга нэг удаа бүртгэгдсэн амьтан бүрээр, буруу танилтаар ч өсдөг.</translation>
    </message>
    <message>
        <source>Joined, apart, unsure or in conflict, with the grade.</source>
        <translation>Нэгтгэсэн, тусад нь, эргэлзээтэй эсвэл зөрчилтэй, зэргийн хамт.</translation>
    </message>
    <message>
        <source>Joint area</source>
        <translation>Хамтын судалгааны талбай</translation>
    </message>
    <message>
        <source>Joint areas of the programme</source>
        <translation>Хөтөлбөрийн хамтын судалгааны талбай</translation>
    </message>
    <message>
        <source>Joint estimate</source>
        <translation>Хамтарсан тооцоолсон утга</translation>
    </message>
    <message>
        <source>Joint minimum</source>
        <translation>Хамтын хамгийн бага тоо</translation>
    </message>
    <message>
        <source>Joint minimum of the lists of codes</source>
        <translation>Кодын жагсаалтуудын хамтын хамгийн бага тоо</translation>
    </message>
    <message>
        <source>Joint study areas: what is known on each side</source>
        <translation>Хамтын судалгааны талбай: тал бүрд юу мэдэгдэж байна вэ</translation>
    </message>
    <message>
        <source>Joint total of the same days</source>
        <translation>Нэг өдрүүдийн хамтын нийт тоо</translation>
    </message>
    <message>
        <source>Joint work</source>
        <translation>Хамтын ажил</translation>
    </message>
    <message>
        <source>Judge {judge} did not judge {criterion}. Nothing was computed. Add the row.</source>
        <translation>Үнэлэгч {judge} шалгуурыг үнэлээгүй: {criterion}. Юу ч тооцоолоогүй. Мөрийг нэмнэ үү.</translation>
    </message>
    <message>
        <source>Judge {judge} has the consistency ratio {ratio}, above {limit}. Look again at {one} over {two}: judged {was}; {fits} would fit the other judgements, and the ratio be {then}.</source>
        <translation>Үнэлэгч {judge}: нийцлийн харьцаа {ratio}, хязгаар {limit} давсан. Дахин харах харьцуулалт: {one} ба {two}; үнэлсэн: {was}; бусад үнэлгээнд нийцэх утга: {fits}; тэгвэл харьцаа: {then}.</translation>
    </message>
    <message>
        <source>Judge {judge} judged {criterion} more than once. Nothing was computed. Leave one of the rows.</source>
        <translation>Үнэлэгч {judge} нэг шалгуурыг нэгээс олон удаа үнэлсэн: {criterion}. Юу ч тооцоолоогүй. Аль нэг мөрийг нь орхино уу.</translation>
    </message>
    <message>
        <source>Judgement {number} has the value {value}. Nothing was computed. Accepted: {accepted}.</source>
        <translation>Үнэлгээ {number}: ийм утгатай байна: {value}. Юу ч тооцоолоогүй. Зөвшөөрөх утга: {accepted}.</translation>
    </message>
    <message>
        <source>Judgement {number} is of other than {count} different criteria, as the method has it. Nothing was computed. Correct the criteria or choose another method.</source>
        <translation>Үнэлгээ {number}: аргад шаардлагатай тооны өөр өөр шалгууртай биш байна; шаардлагатай тоо: {count}. Юу ч тооцоолоогүй. Шалгууруудыг засах, эсвэл өөр арга сонгоно уу.</translation>
    </message>
    <message>
        <source>Judgements (JSON)</source>
        <translation>Үнэлгээ (JSON)</translation>
    </message>
    <message>
        <source>Judgements (table)</source>
        <translation>Үнэлгээ (хүснэгт)</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Үнэлэгчид</translation>
    </message>
    <message>
        <source>Judges: {judges}; criteria: {criteria}.</source>
        <translation>Үнэлэгч: {judges}; шалгуур: {criteria}.</translation>
    </message>
    <message>
        <source>Jumps at the border</source>
        <translation>Улсын хил дээрх үсрэлт</translation>
    </message>
    <message>
        <source>Jumps of the covariates</source>
        <translation>Тайлбарлагч хувьсагчдын үсрэлт</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Харьяалал</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Каппа</translation>
    </message>
    <message>
        <source>Kappa (Cohen 1960) is the agreement beyond chance: 1 is full, 0 is no more than chance. It is not known where both gave one answer throughout.</source>
        <translation>Каппа (Cohen 1960) нь санамсаргүй тохирлоос давсан санал нийлэлт: 1 бол бүрэн, 0 бол санамсаргүйгээс илүүгүй. Хоёулаа бүх тохиолдолд нэг хариулт өгсөн бол тодорхойгүй.</translation>
    </message>
    <message>
        <source>Keep the names of sheets and columns. Any of the seven languages is read, whatever the language of QGIS.</source>
        <translation>Ажлын хуудас, баганын нэрийг өөрчлөхгүй. QGIS ямар хэлтэй байхаас үл хамааран долоон хэлний алийг ч уншина.</translation>
    </message>
    <message>
        <source>Keep the water level that the birds need</source>
        <translation>Шувуунд хэрэгтэй усны түвшнийг барих</translation>
    </message>
    <message>
        <source>Keeps a reviewer's decision on which records or which codes are one animal, with who and when. The dock uses it, and it can be run without a screen.</source>
        <translation>Аль бичлэг, аль код нэг амьтных болох талаарх хянагчийн шийдвэрийг хэн, хэзээ шийдсэнтэй нь хамт хадгална. Самбар үүнийг ашиглах бөгөөд дэлгэцгүйгээр ч ажиллуулж болно.</translation>
    </message>
    <message>
        <source>Keeps the exact rows of a database in a second file, whose name ends in _restricted.gpkg, so that the first can travel. A GeoPackage has no users: whoever has the file has all of it.</source>
        <translation>Өгөгдлийн сангийн нарийн мөрүүдийг нэр нь _restricted.gpkg гэж төгсдөг хоёр дахь файлд хадгалснаар эхний файлыг гадагш өгч болно. GeoPackage хэрэглэгчийн эрхгүй: файлтай хүн бүр түүний бүх агуулгатай байна.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Үлдээсэн</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criteria ask for mature individuals and reproductive units; from totals alone they stay undecided.</source>
        <translation>Биологийн олон янз байдлын гол нутгийн шалгуур нас гүйцсэн бодгаль, үржлийн нэгжийг шаарддаг; зөвхөн нийт тоогоор шийдэгдэхгүй үлдэнэ.</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1a</source>
        <translation>Биологийн олон янз байдлын гол нутгийн A1a шалгуур</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1b</source>
        <translation>Биологийн олон янз байдлын гол нутгийн A1b шалгуур</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1c</source>
        <translation>Биологийн олон янз байдлын гол нутгийн A1c шалгуур</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1d</source>
        <translation>Биологийн олон янз байдлын гол нутгийн A1d шалгуур</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion A1e</source>
        <translation>Биологийн олон янз байдлын гол нутгийн A1e шалгуур</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion B1</source>
        <translation>Биологийн олон янз байдлын гол нутгийн B1 шалгуур</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion D1a</source>
        <translation>Биологийн олон янз байдлын гол нутгийн D1a шалгуур</translation>
    </message>
    <message>
        <source>Key Biodiversity Area criterion D1b</source>
        <translation>Биологийн олон янз байдлын гол нутгийн D1b шалгуур</translation>
    </message>
    <message>
        <source>Key Biodiversity Area proposal</source>
        <translation>Биологийн олон янз байдлын гол нутгийн санал</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Гол баримт</translation>
    </message>
    <message>
        <source>Key site</source>
        <translation>Гол нутаг</translation>
    </message>
    <message>
        <source>Key site {site_id} has no species listed, so its sensitivity is unknown. Nothing was released. List its species and their roles.</source>
        <translation>{site_id} гол нутагт зүйл жагсаагаагүй тул эмзэг байдлын зэрэг нь тодорхойгүй. Ямар ч мэдээлэл өгөөгүй. Зүйлүүд, тэдгээрийн үүргийг жагсаана уу.</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>Гол нутгууд</translation>
    </message>
    <message>
        <source>Key sites and criteria</source>
        <translation>Гол нутаг ба шалгуур</translation>
    </message>
    <message>
        <source>Key sites are those where a source that was read, or a count, has one of the three birds present.</source>
        <translation>Гол нутаг гэдэг нь уншсан эх сурвалж эсвэл тоололтоор гурван шувууны аль нэг нь байгаа газар юм.</translation>
    </message>
    <message>
        <source>Key sites by verdict</source>
        <translation>Гол нутгууд, дүгнэлтээр</translation>
    </message>
    <message>
        <source>Key sites of birds, and how many have counts</source>
        <translation>Шувууны гол нутаг, тэдгээрийн хэд нь тоололттой вэ</translation>
    </message>
    <message>
        <source>Key sites of the database</source>
        <translation>Өгөгдлийн сангийн гол нутаг</translation>
    </message>
    <message>
        <source>Key sites of the six flagship species</source>
        <translation>Зургаан тэргүүлэх зүйлийн гол нутаг</translation>
    </message>
    <message>
        <source>Key sites with a species present: {sites}. Hollow signs are of low confidence.</source>
        <translation>Зүйл байгаа гол нутгийн тоо: {sites}. Хөндий тэмдэг нь итгэлийн түвшин багатайг заана.</translation>
    </message>
    <message>
        <source>Key sites with their evidence</source>
        <translation>Гол нутгууд, нотолгооны хамт</translation>
    </message>
    <message>
        <source>Key sites without a published count</source>
        <translation>Нийтлэгдсэн тоололтгүй гол нутаг</translation>
    </message>
    <message>
        <source>Key sites: {season}</source>
        <translation>Гол нутгууд: {season}</translation>
    </message>
    <message>
        <source>Kilometres along the border from its western end</source>
        <translation>Улсын хилийн дагуух километр, баруун захаас нь</translation>
    </message>
    <message>
        <source>Kilometres are those of the line that was computed with. The strip is no map and expresses no opinion on any boundary.</source>
        <translation>Километрийг тооцоонд ашигласан шугамаар хэмжсэн. Зурвас диаграмм нь газрын зураг биш бөгөөд аливаа хил заагийн талаар ямар ч байр суурь илэрхийлэхгүй.</translation>
    </message>
    <message>
        <source>Kilometres in each unit.</source>
        <translation>Нэгж бүрд, километрээр.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Төрөл</translation>
    </message>
    <message>
        <source>Kind of count</source>
        <translation>Тоололтын төрөл</translation>
    </message>
    <message>
        <source>Kind of detectors</source>
        <translation>Илрүүлэгчийн төрөл</translation>
    </message>
    <message>
        <source>Kind of issue</source>
        <translation>Асуудлын төрөл</translation>
    </message>
    <message>
        <source>Kind, reason with numbers, polygons and country. A jump at a border has no place.</source>
        <translation>Төрөл, тоо бүхий шалтгаан, полигон, улс. Улсын хил дээрх үсрэлтийн байршлыг заахгүй.</translation>
    </message>
    <message>
        <source>Known animals</source>
        <translation>Танигдсан амьтан</translation>
    </message>
    <message>
        <source>Known by both flanks</source>
        <translation>Хоёр хажуу талаар танигдсан</translation>
    </message>
    <message>
        <source>Known by the left flank alone</source>
        <translation>Зөвхөн зүүн хажуу талаар танигдсан</translation>
    </message>
    <message>
        <source>Known by the right flank alone</source>
        <translation>Зөвхөн баруун хажуу талаар танигдсан</translation>
    </message>
    <message>
        <source>Known survival of a year</source>
        <translation>Мэдэгдэж буй, нэг жилд амьд үлдэх магадлал</translation>
    </message>
    <message>
        <source>Korean Demilitarized Zone and its wetlands</source>
        <translation>Солонгосын цэрэггүй бүс ба түүний ус намгархаг газар</translation>
    </message>
    <message>
        <source>Laboratories measure shifted sizes of alleles. Samples of two laboratories are compared only at loci that the calibration covers; without one no match between them is declared, and the log says so. The calibration is a table with locus, lab_from, lab_to and, where the laboratory calls the locus otherwise, locus_from. Beside them stand offset, or allele_from and allele_to, or size_from and size_to of each reference sample that both have typed.</source>
        <translation>Лабораториуд аллелийн хэмжээг зөрүүтэй хэмждэг. Хоёр лабораторийн дээжийг зөвхөн тохируулгад орсон локусаар харьцуулна; тохируулгагүй бол тэдгээрийн хооронд таарал зарлахгүй бөгөөд үүнийг логт бичнэ. Тохируулга нь locus, lab_from, lab_to баганатай хүснэгт бөгөөд лаборатори локусыг өөрөөр нэрлэдэг бол locus_from баганатай байна. Тэдгээрийн хажууд offset, эсвэл allele_from ба allele_to, эсвэл хоёр лабораторид генотипийг нь тодорхойлсон жишиг дээж бүрийн size_from ба size_to байна.</translation>
    </message>
    <message>
        <source>Laboratories {one} and {other} are not calibrated to each other, so that their alleles cannot be compared. Pairs not compared: {pairs}. No match between them is declared. Type shared reference samples in both and give the calibration.</source>
        <translation>{one} ба {other} лабораторийг хооронд нь тохируулаагүй тул аллелийг нь харьцуулах боломжгүй. Харьцуулаагүй хос: {pairs}. Тэдгээрийн хооронд таарал зарлахгүй. Хоёр лабораторид ижил жишиг дээжийн генотипийг тодорхойлоод тохируулгыг өгнө үү.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Лаборатори</translation>
    </message>
    <message>
        <source>Laboratory {lab}: at the chosen number of mismatching alleles some samples still match several genotypes. Look through these by hand.</source>
        <translation>Лаборатори {lab}: сонгосон зөрүүтэй аллелийн тоонд зарим дээж хэд хэдэн генотиптэй таарсан хэвээр байна. Тэдгээрийг гараар нягтална уу.</translation>
    </message>
    <message>
        <source>Laboratory {lab}: mismatching alleles allowed: {mismatch}; different genotypes: {unique}; samples that match several: {multiple}; that match none: {unclassified}.</source>
        <translation>Лаборатори {lab}: зөвшөөрсөн зөрүүтэй аллель: {mismatch}; өөр өөр генотип: {unique}; хэд хэдэнтэй таарсан дээж: {multiple}; аль нэгтэй нь ч таараагүй: {unclassified}.</translation>
    </message>
    <message>
        <source>Laboratory {lab}: the profile has no second minimum, so that the number of mismatching alleles is not to be trusted. Use more loci or better samples.</source>
        <translation>Лаборатори {lab}: профайл хоёр дахь минимумгүй тул зөрүүтэй аллелийн тоонд найдаж болохгүй. Илүү олон локус, эсвэл илүү сайн дээж ашиглана уу.</translation>
    </message>
    <message>
        <source>Lacking (ha)</source>
        <translation>Дутуу (га)</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Хуурай газар</translation>
    </message>
    <message>
        <source>Land cover (raster)</source>
        <translation>Газрын бүрхэвч (растер)</translation>
    </message>
    <message>
        <source>Land of Big Cats</source>
        <translation>Муурын овгийн том амьтдын нутаг</translation>
    </message>
    <message>
        <source>Land tenure</source>
        <translation>Газар эзэмшил</translation>
    </message>
    <message>
        <source>Land without countries, from Natural Earth at 1:10 million, in the public domain.</source>
        <translation>Улсаар хуваагаагүй хуурай газар. Эх сурвалж: Natural Earth, масштаб 1:10 сая, нийтийн өмч.</translation>
    </message>
    <message>
        <source>Language of the plugin</source>
        <translation>Өргөтгөлийн хэл</translation>
    </message>
    <message>
        <source>Language of the result</source>
        <translation>Үр дүнгийн хэл</translation>
    </message>
    <message>
        <source>Laoye Mountains in China and Land of the Leopard in the Russian Federation</source>
        <translation>Бүгд Найрамдах Хятад Ард Улс дахь Лаоелин уул ба Оросын Холбооны Улс дахь «Ирвэсийн нутаг» үндэсний парк</translation>
    </message>
    <message>
        <source>Larger ones are left unmapped on purpose.</source>
        <translation>Үүнээс том цоорхойг зориуд зураглаагүй гэж үзнэ.</translation>
    </message>
    <message>
        <source>Largest cost</source>
        <translation>Хамгийн их зардал</translation>
    </message>
    <message>
        <source>Largest count</source>
        <translation>Хамгийн их тоололт</translation>
    </message>
    <message>
        <source>Largest gap (ha)</source>
        <translation>Хамгийн том цоорхой (га)</translation>
    </message>
    <message>
        <source>Largest share of a population in one count</source>
        <translation>Нэг тоололт дахь популяцид эзлэх хамгийн их хувь</translation>
    </message>
    <message>
        <source>Last assessed</source>
        <translation>Сүүлд үнэлсэн</translation>
    </message>
    <message>
        <source>Last day (YYYY-MM-DD)</source>
        <translation>Сүүлийн өдөр (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>Last month before</source>
        <translation>Өмнөх сүүлийн сар</translation>
    </message>
    <message>
        <source>Last record before</source>
        <translation>Өмнөх сүүлийн бичлэг</translation>
    </message>
    <message>
        <source>Last season year with a count</source>
        <translation>Тоололттой улирлын сүүлийн он</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Сүүлд бүртгэсэн</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Хоцорсон</translation>
    </message>
    <message>
        <source>Late recommendations</source>
        <translation>Хоцорсон зөвлөмж</translation>
    </message>
    <message>
        <source>Latest joint total</source>
        <translation>Хамгийн сүүлийн хамтын нийт тоо</translation>
    </message>
    <message>
        <source>Latest run of each algorithm</source>
        <translation>Алгоритм бүрийн сүүлийн гүйцэтгэл</translation>
    </message>
    <message>
        <source>Latest season year</source>
        <translation>Улирлын сүүлийн он</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Өргөрөг</translation>
    </message>
    <message>
        <source>Latitude and longitude are swapped.</source>
        <translation>Өргөрөг, уртраг сольж орсон байна.</translation>
    </message>
    <message>
        <source>Latitude and longitude in one cell</source>
        <translation>Өргөрөг, уртраг нэг нүдэнд</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Давхарга</translation>
    </message>
    <message>
        <source>Layer {file} has no polygons that can be read. Nothing was changed. Choose a layer of polygons.</source>
        <translation>{file} давхаргад уншиж болох полигон алга. Юу ч өөрчлөгдөөгүй. Полигон давхарга сонгоно уу.</translation>
    </message>
    <message>
        <source>Layer {layer} cannot be edited. Close other programs that use the database, and try again.</source>
        <translation>{layer} давхаргыг засах боломжгүй. Өгөгдлийн санг ашиглаж буй бусад програмыг хаагаад дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>Layer {layer} has a PERMEABILITY that is no number from 0 to 1. Nothing was computed. Correct the field; 0 is closed, 1 is open.</source>
        <translation>{layer} давхаргад 0–1 хооронд тоо биш PERMEABILITY утга байна. Юу ч тооцоолоогүй. Талбарыг засна уу; 0 нь хаалттай, 1 нь нээлттэй.</translation>
    </message>
    <message>
        <source>Layer {layer} has kinds of barriers without a resistance: {kinds}. Nothing was computed. Known kinds: {known}. Change field KIND or add rows to the table of barriers.</source>
        <translation>{layer} давхаргад эсэргүүцэлгүй төрлийн саад байна: {kinds}. Юу ч тооцоолоогүй. Мэдэгдэж буй төрөл: {known}. KIND талбарыг өөрчлөх, эсвэл саадын хүснэгтэд мөр нэмнэ үү.</translation>
    </message>
    <message>
        <source>Layer {layer} has no coordinate reference system. Nothing was changed. Set it in the layer's properties.</source>
        <translation>{layer} давхарга: солбицлын систем тодорхойлогдоогүй. Юу ч өөрчлөгдөөгүй. Давхаргын шинж чанарт тохируулна уу.</translation>
    </message>
    <message>
        <source>Layer {layer} has no field {field}, so that nothing tells a fence from a river. Nothing was computed. Add a text field {field}.</source>
        <translation>{layer} давхаргад {field} талбар байхгүй тул торон хашааг голоос ялгах боломжгүй. Юу ч тооцоолоогүй. {field} текст талбар нэмнэ үү.</translation>
    </message>
    <message>
        <source>Layer {layer} has no field {field}. Nothing was computed. Add the field.</source>
        <translation>{layer} давхаргад {field} талбар байхгүй. Юу ч тооцоолоогүй. Талбарыг нэмнэ үү.</translation>
    </message>
    <message>
        <source>Layer {layer} has no point of the species that is exact enough for the cells. Nothing was computed. Choose another species or layer.</source>
        <translation>{layer} давхаргад энэ зүйлийн, нүдэнд тохирох нарийвчлалтай цэг байхгүй. Юу ч тооцоолоогүй. Өөр зүйл эсвэл өөр давхарга сонгоно уу.</translation>
    </message>
    <message>
        <source>Layer {layer} has no polygon. Nothing was computed. Choose a layer with polygons.</source>
        <translation>{layer} давхаргад полигон байхгүй. Юу ч тооцоолоогүй. Полигонтой давхарга сонгоно уу.</translation>
    </message>
    <message>
        <source>Layer {layer} has two rows for one site, or for one site and occasion. Nothing was computed. Leave one of them.</source>
        <translation>{layer} давхаргад нэг талбайд, эсвэл нэг талбай ба нэг үед хоёр мөр байна. Юу ч тооцоолоогүй. Аль нэг мөрийг нь орхино уу.</translation>
    </message>
    <message>
        <source>Layer {layer} lacks the fields {fields} of planning units. Nothing was computed. Choose a result of “Planning units”.</source>
        <translation>{layer} давхаргад төлөвлөлтийн нэгжийн талбарууд дутуу байна: {fields}. Юу ч тооцоолоогүй. «Төлөвлөлтийн нэгж» алгоритмын үр дүнг сонгоно уу.</translation>
    </message>
    <message>
        <source>Layer {layer} shows {percent} % of its area twice. Nothing was computed. Mend the overlaps that “Check a habitat map” finds.</source>
        <translation>{layer} давхаргын талбайн {percent}% нь давхар дүрслэгдсэн байна. Юу ч тооцоолоогүй. «Амьдрах орчны газрын зургийг шалгах» алгоритмаар олсон давхцлыг засна уу.</translation>
    </message>
    <message>
        <source>Layer {layer}, row {row}: field {field} has no number that can be used. Nothing was computed. Give amperes for sources, and 0 or more ohm for grounds.</source>
        <translation>{layer} давхарга, мөр {row}: {field} талбарт ашиглах боломжтой тоо байхгүй. Юу ч тооцоолоогүй. Эх үүсвэрт ампер, газардуулгад 0 буюу түүнээс их ом өгнө үү.</translation>
    </message>
    <message>
        <source>Layer {layer}: field {field} has values that are no numbers. Nothing was computed. Correct them or choose another field.</source>
        <translation>{layer} давхарга: {field} талбарт тоо биш утга байна. Юу ч тооцоолоогүй. Утгыг засах, эсвэл өөр талбар сонгоно уу.</translation>
    </message>
    <message>
        <source>Layer {layer}: no field of occasions or detections was named. Nothing was computed. Choose both, or the fields of the visits.</source>
        <translation>{layer} давхарга: түүвэрлэлтийн үе, эсвэл илрүүлэлтийн талбарыг нэрлээгүй байна. Юу ч тооцоолоогүй. Хоёуланг нь, эсвэл очилтын талбаруудыг сонгоно уу.</translation>
    </message>
    <message>
        <source>Layer {layer}: {polygons} polygons have no class. Nothing was computed. Fill in the class.</source>
        <translation>{layer} давхарга: {polygons} полигонд анги бөглөөгүй байна. Юу ч тооцоолоогүй. Ангийг бөглөнө үү.</translation>
    </message>
    <message>
        <source>Layers {first} and {layer} share no area. Nothing was computed. Choose two maps of one place.</source>
        <translation>{first} ба {layer} давхаргад нийтлэг талбай байхгүй. Юу ч тооцоолоогүй. Нэг газрын хоёр газрын зураг сонгоно уу.</translation>
    </message>
    <message>
        <source>Lays what is known of a joint study area on each of its sides beside each other: counts with their days and sites, effort, animals, the latest assessment of each site, and what each side has not yet shared.</source>
        <translation>Хамтын судалгааны талбайн тал бүрд мэдэгдэж буй зүйлийг зэрэгцүүлнэ: тоололт, түүний өдөр, гол нутаг, хүчин чармайлт, амьтан, гол нутаг бүрийн сүүлийн үнэлгээ, тал бүрийн хараахан хуваалцаагүй өгөгдөл.</translation>
    </message>
    <message>
        <source>Least concern (LC)</source>
        <translation>Анхааралд өртөхөөргүй (LC)</translation>
    </message>
    <message>
        <source>Least gain (%)</source>
        <translation>Хамгийн бага өгөөж (%)</translation>
    </message>
    <message>
        <source>Least grade of identity</source>
        <translation>Бодгаль танилтын доод зэрэг</translation>
    </message>
    <message>
        <source>Least probability</source>
        <translation>Хамгийн бага магадлал</translation>
    </message>
    <message>
        <source>Least shortfall within a budget</source>
        <translation>Төсөвт багтаан хамгийн бага дутагдалтай</translation>
    </message>
    <message>
        <source>Least source</source>
        <translation>Хамгийн бага эх үүсвэр</translation>
    </message>
    <message>
        <source>Least, middle and greatest estimate with so many wrong codes added.</source>
        <translation>Ийм тооны буруу код нэмсэн үеийн хамгийн бага, дунд, хамгийн их тооцоолсон утга.</translation>
    </message>
    <message>
        <source>Least-cost corridors</source>
        <translation>Хамгийн бага зардлын экологийн коридор</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Хэвээр үлдээх</translation>
    </message>
    <message>
        <source>Left and right flanks are two data sets and never added; “larger” takes the one with more animals.</source>
        <translation>Зүүн, баруун хажуу тал хоёр өөр өгөгдлийн багц бөгөөд хэзээ ч нэмэхгүй; «larger» нь амьтан олонтойг нь авна.</translation>
    </message>
    <message>
        <source>Left and right flanks of photographed animals make two data sets that are never added, because one animal would be counted twice. Records of both flanks, or of an unknown one, are in each. By default the data set with more animals is used.</source>
        <translation>Зурагт буусан амьтдын зүүн, баруун хажуу тал хоёр өгөгдлийн багц болох бөгөөд нэг амьтан давхар тоологдох тул хэзээ ч нэмэхгүй. Хоёр хажуу талтай эсвэл тал нь тодорхойгүй бичлэг хоёуланд нь орно. Өгөгдмөлөөр амьтан олонтой өгөгдлийн багцыг ашиглана.</translation>
    </message>
    <message>
        <source>Left empty, 64 columns or 0.6 of sigma.</source>
        <translation>Хоосон орхивол 64 багана, эсвэл 0.6 сигма.</translation>
    </message>
    <message>
        <source>Left empty, as far as the covariates are alike.</source>
        <translation>Хоосон орхивол тайлбарлагч хувьсагчид төсөөтэй байх зай.</translation>
    </message>
    <message>
        <source>Left empty, it is made wide enough by itself.</source>
        <translation>Хоосон орхивол хангалттай өргөнийг өөрөө тогтооно.</translation>
    </message>
    <message>
        <source>Left empty, no boundary is drawn.</source>
        <translation>Хоосон орхивол хил зааг зурахгүй.</translation>
    </message>
    <message>
        <source>Left empty, sensitive places are generalised. With a name, places are exact, and the run records the name.</source>
        <translation>Хоосон орхивол эмзэг байршлыг ерөнхийлнө. Нэр бичвэл байршил яг хэвээр үлдэж, гүйцэтгэлд тэр нэр тэмдэглэгдэнэ.</translation>
    </message>
    <message>
        <source>Left empty, the area in hectares. National costs cannot be compared.</source>
        <translation>Хоосон орхивол талбайн хэмжээ, гектараар. Улсуудын зардлыг хооронд нь харьцуулах боломжгүй.</translation>
    </message>
    <message>
        <source>Left empty, the area in hectares. With a region it is always the area inside the region.</source>
        <translation>Хоосон орхивол гектараар илэрхийлсэн талбайн хэмжээг авна. Бүс нутаг өгсөн бол үргэлж бүс нутгийн доторх талбайн хэмжээ байна.</translation>
    </message>
    <message>
        <source>Left empty, the first day with effort.</source>
        <translation>Хоосон орхивол хүчин чармайлттай эхний өдрийг авна.</translation>
    </message>
    <message>
        <source>Left empty, the groups are inside and outside of the polygons.</source>
        <translation>Хоосон орхивол бүлэг нь полигоны дотор тал ба гадна тал байна.</translation>
    </message>
    <message>
        <source>Left empty, the last day with effort. More than 90 days are hardly a closed population.</source>
        <translation>Хоосон орхивол хүчин чармайлттай сүүлийн өдрийг авна. 90 хоногоос урт бол хаалттай популяци гэж бараг үзэхгүй.</translation>
    </message>
    <message>
        <source>Left empty, the number of the row.</source>
        <translation>Хоосон орхивол мөрийн дугаарыг авна.</translation>
    </message>
    <message>
        <source>Left empty, the published share of the species, or 0.02 and 0.15 where none is known.</source>
        <translation>Хоосон орхивол зүйлийн нийтлэгдсэн хувийг, мэдэгдээгүй бол 0.02 ба 0.15 утгыг авна.</translation>
    </message>
    <message>
        <source>Left empty, the records are not bounded on this side.</source>
        <translation>Хоосон орхивол бичлэгийг энэ талаас нь хязгаарлахгүй.</translation>
    </message>
    <message>
        <source>Left empty, the side of the border on which a point of the polygon lies.</source>
        <translation>Хоосон орхивол полигон доторх цэг улсын хилийн аль талд байгаагаар тодорхойлно.</translation>
    </message>
    <message>
        <source>Left empty: told by the words of the file.</source>
        <translation>Хоосон орхивол файл дахь үгсээр тодорхойлно.</translation>
    </message>
    <message>
        <source>Left out: replaced by newer ones {older}, answered no {refused}, no need told {silent}, other habitats {other}, without an area {empty}.</source>
        <translation>Хассан: шинэ мэдээллээр солигдсон {older}, «үгүй» гэж хариулсан {refused}, хэрэгцээ заагаагүй {silent}, бусад амьдрах орчин {other}, талбайн хэмжээгүй {empty}.</translation>
    </message>
    <message>
        <source>Left out: too few loci</source>
        <translation>Хассан: локус хэт цөөн</translation>
    </message>
    <message>
        <source>Length (km)</source>
        <translation>Урт (км)</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>Урт (м)</translation>
    </message>
    <message>
        <source>Length by country (km): {lengths}</source>
        <translation>Урт улсаар (км): {lengths}</translation>
    </message>
    <message>
        <source>Length of a segment (km)</source>
        <translation>Хэсгийн урт (км)</translation>
    </message>
    <message>
        <source>Length of a stretch (km)</source>
        <translation>Хэсгийн урт (км)</translation>
    </message>
    <message>
        <source>Length with and without a barrier. Lines only where the office has a boundary layer of its own.</source>
        <translation>Саадтай ба саадгүй урт. Байгууллага өөрийн хил заагийн давхаргатай үед л шугамтай байна.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Түвшин</translation>
    </message>
    <message>
        <source>Levels follow from the published estimate by the rounding rule of the source; a range is taken at its middle, and ties go up. No official level is invented.</source>
        <translation>Босгыг нийтлэгдсэн тооцоолсон утгаас эх сурвалжийн бүхэлчлэх дүрмээр гаргана; хүрээтэй утгын дундыг авч, тал бол дээш бүхэлчилнэ. Албан ёсны босго зохиож гаргахгүй.</translation>
    </message>
    <message>
        <source>Levels of the tests (JSON)</source>
        <translation>Шалгалтын түвшин (JSON)</translation>
    </message>
    <message>
        <source>Light, heat and noise</source>
        <translation>Гэрэл, дулаан, дуу чимээ</translation>
    </message>
    <message>
        <source>Likely later</source>
        <translation>Хожим болж болзошгүй</translation>
    </message>
    <message>
        <source>Likely within 4 years</source>
        <translation>4 жилийн дотор болж болзошгүй</translation>
    </message>
    <message>
        <source>Limit disturbance in the season</source>
        <translation>Улиралд нь хүний нөлөөллийг хязгаарлах</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Хязгаарлалт</translation>
    </message>
    <message>
        <source>Limits by country (JSON)</source>
        <translation>Хязгаар улсаар (JSON)</translation>
    </message>
    <message>
        <source>Limits: a decision needs the name of a reviewer, and a code that is empty, “NA” or “unknown” is refused. A link that was refused and is confirmed later is a possible identity until it is matched anew.</source>
        <translation>Хязгаарлалт: шийдвэрт хянагчийн нэр шаардлагатай; хоосон, «NA», «unknown» кодыг хүлээн авахгүй. Татгалзсан боловч дараа нь баталгаажуулсан холбоос шинээр тааруулах хүртэл боломжтой танилт байна.</translation>
    </message>
    <message>
        <source>Limits: a person named without consent is left out, with the contact; in free texts the same full name, number or address becomes “…”, other ways of writing it stay. Where a row was rejected, earlier rows of its site stay. Rows typed into the database by hand are never removed.</source>
        <translation>Хязгаарлалт: зөвшөөрөлгүй нэрлэсэн хүнийг холбоо барих мэдээллийнх нь хамт хасна; чөлөөт текстэд яг тэр бүтэн нэр, дугаар, хаягийг «…» болгоно, өөрөөр бичсэн нь хэвээр үлдэнэ. Мөр хасагдсан бол тухайн талбайн өмнөх мөрүүд хэвээр үлдэнэ. Өгөгдлийн санд гараар бичсэн мөрийг хэзээ ч хасахгүй.</translation>
    </message>
    <message>
        <source>Limits: a run repeated on the same data keeps only its latest date. Of a recommendation only the latest status is known. The report is made to be passed on; places of cats, breeding colonies and roosts are generalised.</source>
        <translation>Хязгаарлалт: ижил өгөгдөл дээр давтсан гүйцэтгэлийн зөвхөн сүүлийн огноо үлдэнэ. Зөвлөмжийн зөвхөн сүүлийн төлөв мэдэгдэнэ. Тайланг бусдад дамжуулахаар гаргадаг; муурын овгийн том амьтан, үржлийн колони, хонох газрын байршлыг ерөнхийлсөн.</translation>
    </message>
    <message>
        <source>Limits: a site is used or not throughout the season, and visits are independent. Animals with ranges larger than a site make it a share used, not occupied. Neighbouring sections of one trail are not independent (Hines et al. 2010).</source>
        <translation>Хязгаарлалт: талбайг улирлын турш ашигладаг, эсвэл ашигладаггүй гэж, мөн очилтууд бие биеэсээ хамаарахгүй гэж үзнэ. Нутагшил нь талбайгаас том амьтны хувьд дүн нь эзлэлт биш, ашигласан хувь болно. Нэг жимийн зэргэлдээ хэсгүүд бие биеэсээ хамаардаг (Hines нар 2010).</translation>
    </message>
    <message>
        <source>Limits: all numbers are minimum numbers. A rate has an interval only where it comes from tracks (exact Poisson, Garwood 1936); shares have Wilson's interval (Wilson 1927). What was not surveyed is not modelled: no effort on a side never means that no animal crossed. National numbers are never added up (Vitkalova et al. 2018).</source>
        <translation>Хязгаарлалт: бүх тоо нь хамгийн бага тоо. Хувь хэмжээ зөвхөн явсан замаас гарсан бол интервалтай (нарийн Пуассон, Garwood 1936); хувь нь Wilson интервалтай (Wilson 1927). Судлаагүй хэсгийг загварчлаагүй: нэг талд хүчин чармайлт байхгүй нь амьтан хил дамнаагүй гэсэн үг огт биш. Улсуудын тоог хэзээ ч нэмэхгүй (Vitkalova нар 2018).</translation>
    </message>
    <message>
        <source>Limits: at least 5 animals, and some of them caught at two stations. Stations whose place is generalised are refused unless the width of their grid is given, and that is at most a quarter of sigma. Density by country needs captures on each side. National estimates are not to be added up: animals of the border would be counted twice.</source>
        <translation>Хязгаарлалт: дор хаяж 5 амьтан байх ба зарим нь хоёр камерын цэгт бүртгэгдсэн байна. Байршлыг нь ерөнхийлсөн камерын цэгийг торын өргөнийг нь өгөөгүй бол хүлээн авахгүй; торын өргөн хамгийн ихдээ сигмагийн дөрөвний нэг байна. Улсаарх нягтшилд тал бүрт бүртгэл хэрэгтэй. Улсуудын тооцоолсон утгыг нэмж болохгүй: хилийн амьтад давхар тоологдоно.</translation>
    </message>
    <message>
        <source>Limits: cells without data let nothing through, and cores that nothing connects have no resistance. Memory and time are forecast; more than the options allow or 7 days are refused: 1 GB holds about 2 million cells. Polygons in pairwise mode need one solution for each pair. Current at the edge of the raster is too high, because it cannot flow around: let the raster reach beyond the cores. All results are exact and stay in the office.</source>
        <translation>Хязгаарлалт: өгөгдөлгүй нүд юуг ч нэвтрүүлэхгүй, юугаар ч холбогдоогүй цөм бүсүүдэд эсэргүүцэл байхгүй. Санах ой, хугацааг урьдчилан тооцох бөгөөд сонголтод зөвшөөрснөөс их санах ой эсвэл 7 хоногоос ихийг хүлээн авахгүй: 1 ГБ-д 2 сая орчим нүд багтана. pairwise горимд полигон ашиглавал хос бүрт нэг шийд шаардлагатай. Растерын захад гүйдэл тойрч урсах боломжгүй тул хэт өндөр гарна: растерыг цөм бүсээс гадагш үргэлжлүүлнэ үү. Бүх үр дүн нарийн байршилтай тул байгууллагад үлдэнэ.</translation>
    </message>
    <message>
        <source>Limits: cells without data let nothing through. Memory and time are forecast; about 45 million cells are the most, and fewer with many cores. A least-cost way is what an animal would take that knew the whole map. Near a border and at sea the country is unknown; of large corridors about 4,000 cells are asked for theirs. All results are exact and stay in the office.</source>
        <translation>Хязгаарлалт: өгөгдөлгүй нүд юуг ч нэвтрүүлэхгүй. Санах ой, хугацааг урьдчилан тооцно; дээд хязгаар нь 45 сая орчим нүд, цөм бүс олон бол түүнээс цөөн. Хамгийн бага зардлын зам нь газрын зургийг бүхэлд нь мэддэг амьтны сонгох зам юм. Улсын хилийн ойр, далайд улс тодорхойгүй; том экологийн коридорын 4,000 орчим нүдний улсыг тодорхойлно. Бүх үр дүн нарийн байршилтай тул байгууллагад үлдэнэ.</translation>
    </message>
    <message>
        <source>Limits: distances are straight lines on the ellipsoid between nearest points found in an equal-area plane, good to some percent for landscapes more than 2,000 km wide; barriers are not seen. Shapes are never simplified. Only pairs within the cut distance are kept, at most 15 million, so that 50,000 patches need less than 2 GB. Paths less probable than the least probability count as none. The importance of each patch is forecast and refused above 12 hours: with numba dPC of 50,000 patches takes minutes, without it some ten times longer; dIIC of 10,000 joined patches takes hours and is best left out above.</source>
        <translation>Хязгаарлалт: зай нь ижил талбайт хавтгайд олсон хамгийн ойр цэгүүдийн хоорондох эллипсоид дээрх шулуун шугам бөгөөд 2,000 километрээс өргөн ландшафтад хэдэн хувийн нарийвчлалтай; саадыг тооцохгүй. Дүрсийг хэзээ ч хялбарчлахгүй. Зөвхөн таслах зай доторх хосыг үлдээх бөгөөд дээд тоо нь 15 сая тул 50,000 толбод 2 ГБ хүрэхгүй санах ой хэрэгтэй. Хамгийн бага магадлалаас бага магадлалтай замыг байхгүй гэж тооцно. Толбо бүрийн ач холбогдлыг тооцоолох хугацааг урьдчилан тооцож, 12 цагаас их бол хүлээн авахгүй: numba сантай бол 50,000 толбоны dPC хэдэн минут, түүнгүй бол арав орчим дахин удаан үргэлжилнэ; холбогдсон 10,000 толбоны dIIC хэдэн цаг үргэлжлэх тул үүнээс олон бол тооцоолохгүй байх нь дээр.</translation>
    </message>
    <message>
        <source>Limits: it is a draft and not the official form. Run “Assess key sites by criteria” first; verdicts are those of its latest run.</source>
        <translation>Хязгаарлалт: энэ нь ноорог бөгөөд албан ёсны маягт биш. Эхлээд «Гол нутгийг шалгуураар үнэлэх» алгоритмыг ажиллуулна; дүгнэлт нь түүний сүүлийн гүйцэтгэлийнх.</translation>
    </message>
    <message>
        <source>Limits: it is an outline for people to work on, not a plan. What two offices say of one site stands side by side. Free remarks on sensitive sites are left out.</source>
        <translation>Хязгаарлалт: энэ нь төлөвлөгөө биш, хүмүүс үргэлжлүүлэн боловсруулах бүдүүвч юм. Нэг талбайн талаар хоёр байгууллагын хэлснийг зэрэгцүүлнэ. Эмзэг талбайн чөлөөт тайлбар орохгүй.</translation>
    </message>
    <message>
        <source>Limits: key sites that are points have no share of a corridor; they count where they lie inside or are named as an end, and as protected where their designations name a reserve, park, refuge or other protected area. Gaps smaller than 1 ha are not listed. Border lengths are along the office's own line, which alone is drawn, else along the bundled one, whose uncertainty is told; the demarcation line has lengths of its own. How much is closed is told where the barriers have the field KIND: closed is what lies within 1 km of a fence, less by its permeability, and not within 1 km of a passage. All results are exact and stay in the office; with a database, the conservation report shows the sums of the latest run.</source>
        <translation>Хязгаарлалт: цэгээр өгсөн гол нутаг экологийн коридорын хувьгүй; дотор нь байрласан, эсвэл үзүүрээр нэрлэгдсэн бол тооцох бөгөөд статуст нь дархан цаазат газар, цэцэрлэгт хүрээлэн, хоргодох газар, эсвэл бусад тусгай хамгаалалттай газар нутаг нэрлэгдсэн бол хамгаалалттай гэж үзнэ. 1 га хүрэхгүй хамгаалалтын орхигдлыг жагсаахгүй. Улсын хилийн уртыг байгууллагын өөрийн шугамын дагуу хэмжих бөгөөд зөвхөн тэр шугамыг зурна; байхгүй бол өргөтгөлд дагалдсан шугамын дагуу хэмжиж, тодорхойгүй байдлыг нь мэдээлнэ; хил заагийн шугам өөрийн урттай. Хэдий хэсэг нь хаалттайг саад нь KIND талбартай үед харуулна: торон хашаанаас 1 км дотор, гарцаас 1 км дотор биш хэсгийг хаалттай гэж үзэж, нэвтрэх чадвараар нь хасна. Бүх үр дүн нарийн байршилтай тул байгууллагад үлдэнэ; өгөгдлийн сантай бол хамгааллын тайланд сүүлийн гүйцэтгэлийн нийлбэр гарна.</translation>
    </message>
    <message>
        <source>Limits: numbers are minimum numbers, and where on the border an animal crossed is a guess by geometry, not by terrain. A layer of barriers with a field KIND adds, for each kind, the share of a segment's length that lies within 1 km of one, in a table of the report too; it changes no crossing. The report has no segment shorter than 15 km. No effort on a side never means that no animal crossed.</source>
        <translation>Хязгаарлалт: тоо нь хамгийн бага тоо бөгөөд амьтан улсын хилийг хаагуур дамнасныг газрын гадаргаар бус, геометрээр таамагласан. KIND талбартай саадын давхарга нь төрөл бүрийн саадаас 1 км дотор орших хэсгийн уртын хувийг нэмж, тайлангийн хүснэгтэд мөн харуулах боловч хил дамнан шилжилтийг өөрчлөхгүй. Тайланд 15 километрээс богино хэсэг байхгүй. Нэг талд хүчин чармайлт байхгүй нь амьтан хил дамнаагүй гэсэн үг огт биш.</translation>
    </message>
    <message>
        <source>Limits: only XLSX has lists to choose from, and other words can be typed all the same; the import checks them. It holds no places.</source>
        <translation>Хязгаарлалт: сонгох жагсаалт зөвхөн XLSX файлд байна, гэхдээ түүнд ч өөр үг бичиж болно; импорт шалгана. Маягтад байршил байхгүй.</translation>
    </message>
    <message>
        <source>Limits: records from camera stations or samples show where people looked, so that their range is a minimum activity range. A polygon of 100 percent follows single far journeys; do not show it alone. Successive fixes are not independent, and no interval is given for an area.</source>
        <translation>Хязгаарлалт: камерын цэг эсвэл дээжийн бичлэг хүн хаана ажигласныг харуулдаг тул тэдгээрээс гаргасан нутагшил нь идэвхийн хамгийн бага нутагшил юм. 100 хувийн полигон ганц нэг холын аяллыг дагадаг тул түүнийг дангаар нь харуулахгүй байна уу. Дараалсан байршлууд бие даасан биш бөгөөд талбайн хэмжээнд интервал өгөхгүй.</translation>
    </message>
    <message>
        <source>Limits: rows of several sources may be about the same ground, so areas are not added up. What an assessment asks for has no polygon: it is in the table alone. Nothing is ranked. Tables are exact and for work.</source>
        <translation>Хязгаарлалт: хэд хэдэн эх сурвалжийн мөр нэг газрынх байж болох тул талбайн хэмжээг нэмэхгүй. Үнэлгээнд хүссэн зүйлд полигон байхгүй: зөвхөн хүснэгтэд орно. Юуг ч эрэмбэлэхгүй. Хүснэгт нь нарийн бөгөөд ажлын зориулалттай.</translation>
    </message>
    <message>
        <source>Limits: scores are opinions of who assessed. A site without a row was not assessed; that does not mean that nothing threatens it. Places are exact and for work.</source>
        <translation>Хязгаарлалт: оноо нь үнэлсэн хүний санал юм. Мөргүй талбайг үнэлээгүй; энэ нь түүнд юу ч заналхийлээгүй гэсэн үг биш. Байршил нь нарийн бөгөөд ажлын зориулалттай.</translation>
    </message>
    <message>
        <source>Limits: sources that nothing joins to the middle of their window add no current, and blocks that do not fit whole at the lower and right edge have no window. Current is too low near the edge of the raster; the quotient is less affected. Windows, memory and time are forecast; a raster that the memory does not hold is computed in bands of rows; more than 30 days are refused. All results are exact and stay in the office.</source>
        <translation>Хязгаарлалт: цонхныхоо төвтэй юугаар ч холбогдоогүй эх үүсвэр гүйдэл нэмэхгүй, доод ба баруун захад бүтнээр багтахгүй блок цонхгүй. Растерын захын ойр гүйдэл хэт бага гарна; харьцаанд нөлөө нь бага. Цонх, санах ой, хугацааг урьдчилан тооцно; санах ойд багтахгүй растерыг мөрийн зурвасаар тооцоолно; 30 хоногоос ихийг хүлээн авахгүй. Бүх үр дүн нарийн байршилтай тул байгууллагад үлдэнэ.</translation>
    </message>
    <message>
        <source>Limits: suitability is no probability of presence and no density. Land cover goes in as shares of a class, not as codes. The report holds sums and the method record (ODMAP, Zurell et al. 2020); rasters and tables are exact and for work.</source>
        <translation>Хязгаарлалт: тохиромж нь амьтан байх магадлал ч, нягтшил ч биш. Газрын бүрхэвчийг кодоор биш, ангийн эзлэх хувиар оруулна. Тайланд нийлбэр дүн, аргын тэмдэглэл (ODMAP, Zurell нар 2020) орно; растер, хүснэгт нь нарийн бөгөөд ажлын зориулалттай.</translation>
    </message>
    <message>
        <source>Limits: survival, crossing and detection are the same for all animals (where they differ, 86 % of the intervals of one direction held the truth in simulations, not 95 %), and wrong identities already in the records make the rates too high; GRADE certain is safer. Fixes of transmitters are not used. Animals that leave both sides for ever count as dead. Where animals change sides several times in an occasion, choose shorter occasions or more effort.</source>
        <translation>Хязгаарлалт: амьд үлдэх, хил дамнах, илрэх магадлал бүх амьтанд ижил (ялгаатай бол загварчлалд нэг чиглэлийн интервалын 95% биш, 86% нь жинхэнэ утгыг агуулсан) бөгөөд бичлэгт байгаа буруу танилт хувь хэмжээг хэт өндөр болгоно; GRADE параметрийн certain утга илүү найдвартай. Дамжуулагчийн байршлыг ашиглахгүй. Хоёр талаас бүрмөсөн явсан амьтныг үхсэн гэж тооцно. Амьтад нэг үед талаа хэд хэдэн удаа сольдог бол илүү богино үе, эсвэл илүү их хүчин чармайлт сонгоно уу.</translation>
    </message>
    <message>
        <source>Limits: the errors of both maps are not included, and a line drawn anew is counted as change (Olofsson et al. 2014). Shares of countries come from points; nothing is cut along a border.</source>
        <translation>Хязгаарлалт: хоёр газрын зургийн алдааг тооцоогүй бөгөөд шинээр зурсан шугамыг өөрчлөлт гэж тооцно (Olofsson нар 2014). Улсуудын эзлэх хувийг цэгээс гаргана; юуг ч улсын хилээр таслахгүй.</translation>
    </message>
    <message>
        <source>Limits: the items stand in sheet_items.csv with their source; most are of low confidence, for the forms were not at hand. Compare them with the current forms. The score counts items, not their weight, and says nothing of the value of a site.</source>
        <translation>Хязгаарлалт: асуултууд эх сурвалжийн хамт sheet_items.csv файлд байгаа; маягт нь гарт байгаагүй тул ихэнх нь итгэлийн түвшин багатай. Одоогийн маягттай тулгана уу. Оноо нь асуултын жинг биш, тоог илэрхийлэх бөгөөд талбайн үнэ цэнийн талаар юу ч хэлэхгүй.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Гарал үүсэл</translation>
    </message>
    <message>
        <source>Lines of features</source>
        <translation>Хамгааллын объектын шугамууд</translation>
    </message>
    <message>
        <source>Lines of the office's own cleared layer, drawn as they are there.</source>
        <translation>Байгууллагын өөрийн зөвшөөрөгдсөн давхаргын шугамыг байгаагаар нь зурсан.</translation>
    </message>
    <message>
        <source>Lines or polygons with a text field KIND, and perhaps PERMEABILITY from 0 (closed) to 1 (open).</source>
        <translation>KIND текст талбартай шугам эсвэл полигон; шаардлагатай бол 0 (хаалттай) ба 1 (нээлттэй) хоорондох PERMEABILITY талбартай.</translation>
    </message>
    <message>
        <source>Lines or polygons. Left empty: the named corridors of the database.</source>
        <translation>Шугам эсвэл полигон. Хоосон орхивол: өгөгдлийн сан дахь нэрлэсэн экологийн коридор.</translation>
    </message>
    <message>
        <source>Lines or polygons. Without them and without a raster: the named corridors of the database.</source>
        <translation>Шугам эсвэл полигон. Эдгээр ба растер байхгүй бол: өгөгдлийн сан дахь нэрлэсэн экологийн коридор.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Холбоос</translation>
    </message>
    <message>
        <source>Link sites along the flyway</source>
        <translation>Талбайг нүүдлийн замаар холбох</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Холбоос</translation>
    </message>
    <message>
        <source>Links are rows of identity_evidence that “Match genotypes” proposed. “same” confirms them; “different” refuses them, and they are not proposed again; “unsure” and “undone” leave them open.</source>
        <translation>Холбоос нь «Генотип тааруулах» алгоритмын санал болгосон identity_evidence хүснэгтийн мөр юм. «same» баталгаажуулна; «different» татгалзах бөгөөд дахин санал болгохгүй; «unsure», «undone» нээлттэй үлдээнэ.</translation>
    </message>
    <message>
        <source>Links the sites of each flyway population: published flyways first, then each site with the nearest sites of the following season.</source>
        <translation>Нүүдлийн замын популяци бүрийн талбайг холбоно: эхлээд нийтлэгдсэн нүүдлийн замаар, дараа нь талбай бүрийг дараагийн улирлын хамгийн ойр талбайтай.</translation>
    </message>
    <message>
        <source>Links with ends in two countries</source>
        <translation>Хоёр үзүүр нь хоёр улсад орших холбоос</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Жагсаалт</translation>
    </message>
    <message>
        <source>List of classes</source>
        <translation>Ангийн жагсаалт</translation>
    </message>
    <message>
        <source>List of crossings</source>
        <translation>Хил дамнан шилжилтийн жагсаалт</translation>
    </message>
    <message>
        <source>List wetlands to restore</source>
        <translation>Нөхөн сэргээх ус намгархаг газрыг жагсаах</translation>
    </message>
    <message>
        <source>Listed sites</source>
        <translation>Жагсаалтад орсон талбай</translation>
    </message>
    <message>
        <source>Listed, not drawn, because an end is not known: {names}.</source>
        <translation>Нэг үзүүр нь тодорхойгүй тул зураагүй, зөвхөн жагсаасан: {names}.</translation>
    </message>
    <message>
        <source>Lists added up</source>
        <translation>Жагсаалтуудын нийлбэр</translation>
    </message>
    <message>
        <source>Lists: the IUCN Habitats Classification Scheme 3.1, two levels; ESA WorldCover 2021 (Zanaga et al. 2022); plain words. Limits: without a study area a gap that is open to the outside is not found.</source>
        <translation>Жагсаалт: амьдрах орчны IUCN ангилал 3.1 (IUCN Habitats Classification Scheme), хоёр түвшин; ESA WorldCover 2021 (Zanaga нар 2022); энгийн үг. Хязгаарлалт: судалгааны талбайгүй бол гадагш нээлттэй цоорхой олдохгүй.</translation>
    </message>
    <message>
        <source>Little (under 10 %)</source>
        <translation>Бага хэсэг (10% хүрэхгүй)</translation>
    </message>
    <message>
        <source>Little or nothing protected (under 10 %)</source>
        <translation>Бага хэсэг нь хамгаалагдсан эсвэл хамгаалалтгүй (10% хүрэхгүй)</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>Мал аж ахуй</translation>
    </message>
    <message>
        <source>Load flagship species layers</source>
        <translation>Тэргүүлэх зүйлийн давхарга ачаалах</translation>
    </message>
    <message>
        <source>Load layers</source>
        <translation>Давхарга ачаалах</translation>
    </message>
    <message>
        <source>Load profile…</source>
        <translation>Профайл ачаалах…</translation>
    </message>
    <message>
        <source>Local community</source>
        <translation>Нутгийн иргэд</translation>
    </message>
    <message>
        <source>Locations shared with another data set: {places}. They are {distance_m} m apart, which the shift of {model} explains to {residual_m} m.</source>
        <translation>Өөр өгөгдлийн багцтай давхцсан байршил: {places}. Тэдгээр нь хоорондоо {distance_m} м зайтай; {model} загварын зөрөө үүнийг {residual_m} м үлдэгдэлтэйгээр тайлбарлана.</translation>
    </message>
    <message>
        <source>Loci and their errors</source>
        <translation>Локус ба тэдгээрийн алдаа</translation>
    </message>
    <message>
        <source>Loci by group</source>
        <translation>Локус, бүлгээр</translation>
    </message>
    <message>
        <source>Loci out of equilibrium</source>
        <translation>Тэнцвэргүй локус</translation>
    </message>
    <message>
        <source>Loci whose own error rates were measured from repeated amplifications: {loci}. For the others: dropout {dropout}, false alleles {false}.</source>
        <translation>Алдааны хувийг нь давтан олшруулалтаар хэмжсэн локус: {loci}. Бусад локуст: аллелийн алдагдал {dropout}, худал аллель {false}.</translation>
    </message>
    <message>
        <source>Locus</source>
        <translation>Локус</translation>
    </message>
    <message>
        <source>Locus and sizes of its X and Y products, such as AMEL:214/194; left empty, it is this one.</source>
        <translation>Локус ба түүний X, Y бүтээгдэхүүний хэмжээ, жишээ нь AMEL:214/194; хоосон орхивол энэ утгыг авна.</translation>
    </message>
    <message>
        <source>Locus {locus} of laboratory {lab} is not comparable: fewer than three reference samples, or one of them is more than half a base pair off the offset. It is not shared between laboratories.</source>
        <translation>{lab} лабораторийн {locus} локусыг харьцуулах боломжгүй: жишиг дээж гурваас цөөн, эсвэл аль нэг нь зөрүүгээс хагас хос суурийн хэмжээнээс илүү зөрсөн. Үүнийг лабораториудын хооронд ашиглахгүй.</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Үнэний хувийн логарифм</translation>
    </message>
    <message>
        <source>Logarithm of the likelihood</source>
        <translation>Үнэний хувийн логарифм</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Мод бэлтгэл</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>Удаан хугацаанд бичлэггүй</translation>
    </message>
    <message>
        <source>Longest of them at least (whole months)</source>
        <translation>Үүнээс хамгийн урт нь, дор хаяж (бүтэн сар)</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Уртраг</translation>
    </message>
    <message>
        <source>Longitude and latitude are the same number.</source>
        <translation>Уртраг, өргөрөг ижил тоо байна.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Харагдац</translation>
    </message>
    <message>
        <source>Look again at {one} over {two}: judged {was}; {fits} would fit the other judgements, and the ratio be {then}.</source>
        <translation>Дахин харах харьцуулалт: {one} ба {two}; үнэлсэн: {was}; бусад үнэлгээнд нийцэх утга: {fits}; тэгвэл харьцаа: {then}.</translation>
    </message>
    <message>
        <source>Lost between two dates</source>
        <translation>Хоёр огнооны хооронд алдагдсан</translation>
    </message>
    <message>
        <source>Low confidence or unconfirmed</source>
        <translation>Итгэлийн түвшин бага эсвэл баталгаажаагүй</translation>
    </message>
    <message>
        <source>Low impact</source>
        <translation>Бага нөлөөлөл</translation>
    </message>
    <message>
        <source>Lower Tumen</source>
        <translation>Түмэн голын адаг</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Доод хязгаар</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Доод хязгаар</translation>
    </message>
    <message>
        <source>M0: the population is closed and every animal is as likely to be caught in every occasion; otherwise the estimate is too low.</source>
        <translation>M0: популяци хаалттай, амьтан бүрийн бүртгэгдэх магадлал үе бүрт ижил; эс бөгөөс тооцоолсон утга хэт бага гарна.</translation>
    </message>
    <message>
        <source>MESS: below 0 a covariate is outside the range of the model, which must not be trusted there.</source>
        <translation>MESS: 0 утгаас бага бол аль нэг тайлбарлагч хувьсагч загварын хүрээнээс гадуур бөгөөд тэнд загварт найдаж болохгүй.</translation>
    </message>
    <message>
        <source>Made on {day} with version {version} of the plugin.</source>
        <translation>Гаргасан огноо: {day}; өргөтгөлийн хувилбар: {version}.</translation>
    </message>
    <message>
        <source>Make a form for site assessments</source>
        <translation>Талбайн үнэлгээний маягт үүсгэх</translation>
    </message>
    <message>
        <source>Make capture histories and closed estimates</source>
        <translation>Бүртгэлийн түүх, хаалттай популяцийн тооцоолсон утга гаргах</translation>
    </message>
    <message>
        <source>Makes a package of detections and survey effort for one recipient, as far as the policy of the office permits. What has no row in the policy does not leave; without a file of the office, the defaults of the plugin hold.</source>
        <translation>Нэг хүлээн авагчид зориулж, байгууллагын журмын зөвшөөрсөн хэмжээнд илрүүлэлт ба судалгааны хүчин чармайлтын багц гаргана. Журамд мөр нь байхгүй өгөгдөл гадагш гарахгүй; байгууллагын файлгүй бол өргөтгөлийн өгөгдмөл журам үйлчилнэ.</translation>
    </message>
    <message>
        <source>Makes and enforces the rules</source>
        <translation>Журам гаргаж, хэрэгжилтийг хянадаг</translation>
    </message>
    <message>
        <source>Makes capture histories of one species from the records and the effort of all sides together: which animal was caught at which station in which occasion, and how many days each station worked in it. From them it estimates how many animals there are in all.</source>
        <translation>Бүх талын бичлэг, хүчин чармайлтыг нэгтгэн нэг зүйлийн бүртгэлийн түүхийг гаргана: аль амьтан аль үед аль камерын цэгт бүртгэгдсэн, камерын цэг бүр тухайн үед хэдэн хоног ажилласан. Үүгээр нийт хэдэн амьтан байгааг тооцоолно.</translation>
    </message>
    <message>
        <source>Makes independent events of records: records of one species at one station that follow each other too soon are one event. All cameras of one location are one station.</source>
        <translation>Бичлэгээс бие даасан үйл явдал гаргана: нэг камерын цэг дээр хэт ойр дараалсан нэг зүйлийн бичлэгүүд нь нэг үйл явдал болно. Нэг байршлын бүх камер нэг камерын цэг байна.</translation>
    </message>
    <message>
        <source>Makes one raster of resistance to the movement of a cat, from land cover, suitability, ruggedness and barriers. A resistance of 1 is the best ground; 50 means that a metre costs as much as 50 metres there. It feeds “Find border crossings of individuals” and all that computes ways of least cost.</source>
        <translation>Газрын бүрхэвч, тохиромж, хэрчигдмэл байдал, саадаас муурын овгийн том амьтны шилжилт хөдөлгөөний эсэргүүцлийн нэг растер үүсгэнэ. 1 эсэргүүцэл нь хамгийн сайн газар; 50 гэдэг нь нэг метр нь тэндхийн 50 метртэй тэнцэх зардалтай гэсэн үг. Энэ растерыг «Бодгалийн хил дамнан шилжилтийг олох» болон хамгийн бага зардлын замыг тооцоолох бүх хэрэгсэлд ашиглана.</translation>
    </message>
    <message>
        <source>Makes planning units over a study area, hexagons, squares or own polygons, and measures in each what rasters, polygons, lines and points hold. The result is what the selection of priority areas takes.</source>
        <translation>Судалгааны талбайд төлөвлөлтийн нэгж (зургаан өнцөгт, квадрат, эсвэл өөрийн полигон) үүсгэж, нэгж бүрд растер, полигон, шугам, цэгийн юу агуулагдаж буйг хэмжинэ. Үр дүнг тэргүүлэх газрыг сонгоход ашиглана.</translation>
    </message>
    <message>
        <source>Management authority</source>
        <translation>Талбайг удирдах байгууллага</translation>
    </message>
    <message>
        <source>Management plan</source>
        <translation>Менежментийн төлөвлөгөө</translation>
    </message>
    <message>
        <source>Management plan being prepared</source>
        <translation>Менежментийн төлөвлөгөө боловсруулж байгаа</translation>
    </message>
    <message>
        <source>Management plan unknown</source>
        <translation>Менежментийн төлөвлөгөө тодорхойгүй</translation>
    </message>
    <message>
        <source>Management plan, complete and in force</source>
        <translation>Менежментийн төлөвлөгөө бүрэн, хэрэгжиж байгаа</translation>
    </message>
    <message>
        <source>Management plan, out of date or incomplete</source>
        <translation>Менежментийн төлөвлөгөө хуучирсан эсвэл дутуу</translation>
    </message>
    <message>
        <source>Manages the site</source>
        <translation>Талбайг хариуцдаг</translation>
    </message>
    <message>
        <source>Many measures taken, not all that are needed</source>
        <translation>Олон арга хэмжээ авсан, шаардлагатай нь бүгд биш</translation>
    </message>
    <message>
        <source>Map shows</source>
        <translation>Газрын зургаар харуулах зүйл</translation>
    </message>
    <message>
        <source>Map the habitats of the site.</source>
        <translation>Талбайн амьдрах орчныг зураглана уу.</translation>
    </message>
    <message>
        <source>Map threats and who is responsible</source>
        <translation>Аюул занал ба хариуцагчийг зураглах</translation>
    </message>
    <message>
        <source>Map with the boundary</source>
        <translation>Хил заагтай газрын зураг</translation>
    </message>
    <message>
        <source>Mapped as to be restored</source>
        <translation>Нөхөн сэргээх шаардлагатай гэж зурагласан</translation>
    </message>
    <message>
        <source>Mapped by (office)</source>
        <translation>Зурагласан (байгууллага)</translation>
    </message>
    <message>
        <source>Mapped habitats</source>
        <translation>Зурагласан амьдрах орчин</translation>
    </message>
    <message>
        <source>Mapped habitats: {mapped}, together {area} ha. Issues: {issues}, one for each polygon without a method, for nobody has surveyed it.</source>
        <translation>Зурагласан амьдрах орчин: {mapped}, нийт {area} га. Асуудал: {issues}, зураглалын арга заагаагүй полигон бүрт нэг, учир нь хэн ч газар дээр нь судлаагүй.</translation>
    </message>
    <message>
        <source>Mapped in poor condition</source>
        <translation>Зурагласнаар төлөв байдал муу</translation>
    </message>
    <message>
        <source>Mapping of columns (JSON)</source>
        <translation>Баганын харгалзуулалт (JSON)</translation>
    </message>
    <message>
        <source>Maps of each solution: {files} files and {megabytes} MB at most.</source>
        <translation>Шийд тус бүрийн зураг: хамгийн ихдээ {files} файл, {megabytes} МБ.</translation>
    </message>
    <message>
        <source>Match genotypes</source>
        <translation>Генотип тааруулах</translation>
    </message>
    <message>
        <source>Match identities of agencies</source>
        <translation>Байгууллагуудын танилтыг тааруулах</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Таарал</translation>
    </message>
    <message>
        <source>Matching pairs</source>
        <translation>Таарсан хос</translation>
    </message>
    <message>
        <source>Matrix of effective resistances (CSV)</source>
        <translation>Үр дүнтэй эсэргүүцлийн матриц (CSV)</translation>
    </message>
    <message>
        <source>Mature individuals</source>
        <translation>Нас гүйцсэн бодгаль</translation>
    </message>
    <message>
        <source>Maximum current</source>
        <translation>Хамгийн их гүйдэл</translation>
    </message>
    <message>
        <source>Maximum current (A)</source>
        <translation>Хамгийн их гүйдэл (А)</translation>
    </message>
    <message>
        <source>Mean and largest count are of the season figures that the verdict rests on; a season's figure is the largest count of individuals of the whole site.</source>
        <translation>Дундаж ба хамгийн их тоололтыг дүгнэлтийн үндэслэсэн улирлын тоонуудаас авсан; улирлын тоо нь бүтэн талбайн бодгалийн хамгийн их тоололт юм.</translation>
    </message>
    <message>
        <source>Mean count</source>
        <translation>Дундаж тоололт</translation>
    </message>
    <message>
        <source>Mean dispersal distances (m)</source>
        <translation>Тархан нүүдэллэлтийн дундаж зай (м)</translation>
    </message>
    <message>
        <source>Means and sums over the loci.</source>
        <translation>Локусуудын дундаж ба нийлбэр.</translation>
    </message>
    <message>
        <source>Measure genetic diversity</source>
        <translation>Генетик олон янз байдлыг хэмжих</translation>
    </message>
    <message>
        <source>Measure of ruggedness</source>
        <translation>Хэрчигдмэл байдлын хэмжүүр</translation>
    </message>
    <message>
        <source>Measures how diverse the animals of each group are, and how far the groups differ. Groups are the sides of the border (declared, else those that the place tells without doubt), the sides of a barrier, periods, or a column of the samples.</source>
        <translation>Бүлэг бүрийн амьтад хэр олон янз, бүлгүүд хоорондоо хэр ялгаатай болохыг хэмжинэ. Бүлэг нь улсын хилийн тал (заасан тал, үгүй бол байршлаар эргэлзээгүй тодорхойлогдох тал), саадын тал, хугацаа, эсвэл дээжийн багана байна.</translation>
    </message>
    <message>
        <source>Measures how well patches of habitat or protected areas are connected: for the whole, for each patch, for each country and across borders. Give polygons and the distance that animals disperse.</source>
        <translation>Амьдрах орчны хэсэг (толбо) эсвэл тусгай хамгаалалттай газар нутаг хэр сайн холбогдсоныг нийтээр, толбо бүрээр, улс бүрээр, улсын хил дамнуулан хэмжинэ. Полигон болон амьтны тархан нүүдэллэлтийн зайг өгнө үү.</translation>
    </message>
    <message>
        <source>Measures unknown</source>
        <translation>Арга хэмжээ тодорхойгүй</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Медиа файл</translation>
    </message>
    <message>
        <source>Medians of both sides for each stretch of a border and each layer, and whether they jump.</source>
        <translation>Улсын хилийн хэсэг бүр, давхарга бүрийн хоёр талын медиан, үсрэлт бий эсэхийн хамт.</translation>
    </message>
    <message>
        <source>Medium impact</source>
        <translation>Дунд нөлөөлөл</translation>
    </message>
    <message>
        <source>Memory for one computation (GB)</source>
        <translation>Нэг тооцооны санах ой (ГБ)</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Хангасан</translation>
    </message>
    <message>
        <source>Met, provisional</source>
        <translation>Хангасан, урьдчилсан</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Арга</translation>
    </message>
    <message>
        <source>Method of mapping</source>
        <translation>Зураглалын арга</translation>
    </message>
    <message>
        <source>Method of survey</source>
        <translation>Судалгааны арга</translation>
    </message>
    <message>
        <source>Method record (ODMAP)</source>
        <translation>Аргын тэмдэглэл (ODMAP)</translation>
    </message>
    <message>
        <source>Method: maximum likelihood (Borchers and Efford 2008) with effort by station and occasion (Efford, Borchers and Mowat 2013), half-normal detection or half-normal hazard, density limits from the profile of the likelihood. Expected and realised numbers follow Efford and Fewster (2013); the realised number counts the animals that were detected and adds those that were not.</source>
        <translation>Арга: хамгийн их үнэний хувийн арга (Borchers, Efford 2008), камерын цэг ба үе тус бүрийн хүчин чармайлттай (Efford, Borchers, Mowat 2013), хагас хэвийн илрүүлэлт эсвэл хагас хэвийн эрсдэл, нягтшлын хязгаарыг үнэний хувийн профайлаас гаргана. Хүлээгдэх ба бодит тоог Efford, Fewster нарын (2013) аргаар гаргана; бодит тоо нь илэрсэн амьтныг тоолж, илрээгүйг нэмнэ.</translation>
    </message>
    <message>
        <source>Method: pairs that reviewers call the same are joined (union-find, Tarjan 1975), better grades and earlier decisions first; what a standing decision calls different is never in one animal (cannot-link, Wagstaff et al. 2001). Reviewers or flanks that contradict each other, and chains that would bring different animals together, are listed as conflicts and join nothing.</source>
        <translation>Арга: хянагчид ижил гэсэн хосыг нэгтгэнэ (union-find, Tarjan 1975), дээгүүр зэрэг, эрт гарсан шийдвэрээс эхэлнэ; хүчинтэй шийдвэрээр өөр гэсэн нь хэзээ ч нэг амьтанд орохгүй (cannot-link, Wagstaff нар 2001). Хоорондоо зөрчилдсөн хянагчид, хажуу талууд, мөн өөр өөр амьтдыг нэгтгэх гинжин холбоог зөрчил гэж жагсаах бөгөөд юуг ч нэгтгэхгүй.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Арга зүй</translation>
    </message>
    <message>
        <source>Methods: ahp, pairwise comparisons by the principal eigenvector (Saaty 1980), where missing pairs are left out (Harker 1987); direct, points; roc, rank-order centroids (Barron and Barrett 1996); swing, how much the change from worst to best is worth, 100 for the largest (von Winterfeldt and Edwards 1986).</source>
        <translation>Аргууд: ahp нь хосоор харьцуулж, гол хувийн вектороор тооцох арга (Saaty 1980), дутуу хосыг орхино (Harker 1987); direct нь шууд оноо; roc нь эрэмбийн дарааллын төв (Barron, Barrett 1996); swing нь хамгийн муугаас хамгийн сайн руу өөрчлөгдөх нь хэр үнэ цэнтэй болох, хамгийн ихэд нь 100 (von Winterfeldt, Edwards 1986).</translation>
    </message>
    <message>
        <source>Metres, on the same cells. Flat ground then resists more, as for the snow leopard.</source>
        <translation>Метрээр, ижил нүднүүдэд. Өгвөл цоохор ирвэст тохируулж, тэгш газар илүү их эсэргүүцэлтэй болно.</translation>
    </message>
    <message>
        <source>Mines and quarries</source>
        <translation>Уурхай, карьер</translation>
    </message>
    <message>
        <source>Minimum crossing rates by sex and direction</source>
        <translation>Хил дамнан шилжилтийн доод хувь хэмжээ, хүйс ба чиглэлээр</translation>
    </message>
    <message>
        <source>Minimum crossings by species and direction.</source>
        <translation>Хил дамнан шилжилтийн доод тоо, зүйл ба чиглэлээр.</translation>
    </message>
    <message>
        <source>Minimum crossings per 1000 trap-days of both sides, by the band of the farther record.</source>
        <translation>Хоёр талын 1000 камер-хоногт ногдох хил дамнан шилжилтийн доод тоо, илүү хол бичлэгийн зурвасаар.</translation>
    </message>
    <message>
        <source>Minimum number of crossings of certain identity: {crossings}, by the month of the first record after the crossing.</source>
        <translation>Баттай танилттай хил дамнан шилжилтийн хамгийн бага тоо: {crossings}; шилжилтийн дараах эхний бичлэгийн сараар.</translation>
    </message>
    <message>
        <source>Minimum number of crossings of certain identity: {crossings}, each spread over the stretch where it may lie.</source>
        <translation>Баттай танилттай хил дамнан шилжилтийн хамгийн бага тоо: {crossings}; тус бүрийг болсон байж болох хэсэгт нь хуваарилсан.</translation>
    </message>
    <message>
        <source>Minutes apart</source>
        <translation>Хоорондох минут</translation>
    </message>
    <message>
        <source>Minutes read as decimals</source>
        <translation>Минутыг аравтын бутархай гэж уншсан</translation>
    </message>
    <message>
        <source>Mismatches between samples, and what the loci can tell apart</source>
        <translation>Дээж хоорондын зөрүү ба локусын ялгах чадвар</translation>
    </message>
    <message>
        <source>Mismatching alleles</source>
        <translation>Зөрүүтэй аллель</translation>
    </message>
    <message>
        <source>Mismatching loci</source>
        <translation>Зөрүүтэй локус</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Дутуу</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Горим</translation>
    </message>
    <message>
        <source>Mode advanced needs grounds, where current leaves. Nothing was computed. Choose a layer of grounds.</source>
        <translation>advanced горимд гүйдэл гарах газардуулга хэрэгтэй. Юу ч тооцоолоогүй. Газардуулгын давхарга сонгоно уу.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Загвар</translation>
    </message>
    <message>
        <source>Model M0 (Otis et al. 1978)</source>
        <translation>M0 загвар (Otis нар 1978)</translation>
    </message>
    <message>
        <source>Model habitat suitability</source>
        <translation>Амьдрах орчны тохиромжийг загварчлах</translation>
    </message>
    <message>
        <source>Models how suitable the cells of a landscape are as habitat of a species, from points where it was found, rasters of covariates and a background. It tests the model where it was not fitted, and shows where it must not be trusted. It feeds “Build a resistance surface” and “Planning units”.</source>
        <translation>Зүйл илэрсэн цэг, тайлбарлагч хувьсагчийн растер, дэвсгэр нүдээс ландшафтын нүднүүд тухайн зүйлийн амьдрах орчинд хэр тохиромжтойг загварчилна. Загварыг тооцоололд ороогүй газарт нь шалгаж, хаана түүнд найдаж болохгүйг харуулна. Үр дүнг «Эсэргүүцлийн гадаргуу үүсгэх», «Төлөвлөлтийн нэгж» алгоритмд ашиглана.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Дунд зэрэг</translation>
    </message>
    <message>
        <source>Moderate decline</source>
        <translation>Дунд зэргийн бууралт</translation>
    </message>
    <message>
        <source>Moderate increase</source>
        <translation>Дунд зэргийн өсөлт</translation>
    </message>
    <message>
        <source>Moderate loss (10 to 30 % in 10 years)</source>
        <translation>Дунд зэргийн алдагдал (10 жилд 10–30%)</translation>
    </message>
    <message>
        <source>Monitor the site every year</source>
        <translation>Талбайд жил бүр мониторинг хийх</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Сар, өдөр, он</translation>
    </message>
    <message>
        <source>Months of an occasion</source>
        <translation>Түүвэрлэлтийн үеийн сар</translation>
    </message>
    <message>
        <source>More than {links} pairs of polygons lie within the cut distance, which is too much for the memory. Nothing was computed. Raise the least probability or shorten the dispersal distance.</source>
        <translation>Таслах зай дотор {links} тооноос олон хос полигон байгаа нь санах ойд хэт их байна. Юу ч тооцоолоогүй. Хамгийн бага магадлалыг ихэсгэх, эсвэл тархан нүүдэллэлтийн зайг богиносгоно уу.</translation>
    </message>
    <message>
        <source>Mosaic of the corridors</source>
        <translation>Экологийн коридорын нэгтгэсэн растер</translation>
    </message>
    <message>
        <source>Most (50 to 90 %)</source>
        <translation>Ихэнх хэсэг (50–90%)</translation>
    </message>
    <message>
        <source>Most crossings of one animal</source>
        <translation>Нэг амьтны хамгийн олон хил дамнан шилжилт</translation>
    </message>
    <message>
        <source>Most gain (%)</source>
        <translation>Хамгийн их өгөөж (%)</translation>
    </message>
    <message>
        <source>Most of the site protected (50 to 90 %)</source>
        <translation>Талбайн ихэнх хэсэг хамгаалагдсан (50–90%)</translation>
    </message>
    <message>
        <source>Most places of the data set lie on one grid.</source>
        <translation>Өгөгдлийн багцын ихэнх байршил нэг тор дээр байрлаж байна.</translation>
    </message>
    <message>
        <source>Most targets within a budget</source>
        <translation>Төсөвт багтаан хамгийн олон зорилт</translation>
    </message>
    <message>
        <source>Move each slider towards the more important criterion. Pairs that you leave are not judged.</source>
        <translation>Гулсуур бүрийг илүү чухал шалгуур руу нь шилжүүлнэ үү. Хөдөлгөөгүй хосыг үнэлээгүйд тооцно.</translation>
    </message>
    <message>
        <source>Movebank</source>
        <translation>Movebank</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Шилжилт хөдөлгөөн</translation>
    </message>
    <message>
        <source>Multiplier of the penalty</source>
        <translation>Шийтгэлийн үржүүлэгч</translation>
    </message>
    <message>
        <source>Multiplier of the penalty; share of the lasso</source>
        <translation>Шийтгэлийн үржүүлэгч; лассогийн эзлэх хувь</translation>
    </message>
    <message>
        <source>Multistate capture-recapture (Arnason 1973; Schwarz, Schweigert and Arnason 1993; Brownie et al. 1993) with 95 % intervals of the profile likelihood.</source>
        <translation>Олон төлөвт бүртгэл-дахин бүртгэл (Arnason 1973; Schwarz, Schweigert, Arnason 1993; Brownie нар 1993), профайл үнэний хувийн 95% интервалтай.</translation>
    </message>
    <message>
        <source>NEASPEC flagship species</source>
        <translation>NEASPEC тэргүүлэх зүйл</translation>
    </message>
    <message>
        <source>NEASPEC: flagship species of North-East Asia</source>
        <translation>NEASPEC: Зүүн хойд Азийн тэргүүлэх зүйл</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Нэр</translation>
    </message>
    <message>
        <source>Name a person only with consent; without it name and contact are not stored. Write no names into remarks.</source>
        <translation>Хүнийг зөвхөн зөвшөөрөлтэй бол нэрлэнэ; зөвшөөрөлгүй бол нэр, холбоо барих мэдээллийг хадгалахгүй. Тайлбарт нэр бичихгүй.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Англи нэр</translation>
    </message>
    <message>
        <source>Name of a polygon</source>
        <translation>Полигоны нэр</translation>
    </message>
    <message>
        <source>Name of the data set</source>
        <translation>Өгөгдлийн багцын нэр</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Газрын нэр</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Талбайн нэр</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Нэрлэсэн тал</translation>
    </message>
    <message>
        <source>Named corridors</source>
        <translation>Нэрлэсэн экологийн коридор</translation>
    </message>
    <message>
        <source>Named corridors and records of these species.</source>
        <translation>Эдгээр зүйлийн нэрлэсэн экологийн коридор ба бичлэг.</translation>
    </message>
    <message>
        <source>Named corridors drawn: {drawn}; without two known ends: {listed}. Lines are schematic.</source>
        <translation>Зурсан нэрлэсэн экологийн коридор: {drawn}; мэдэгдэж буй хоёр үзүүргүй: {listed}. Шугам нь бүдүүвч.</translation>
    </message>
    <message>
        <source>Named corridors, schematic</source>
        <translation>Нэрлэсэн экологийн коридор, бүдүүвч</translation>
    </message>
    <message>
        <source>Named in a text of the programme</source>
        <translation>Хөтөлбөрийн баримтад нэрлэсэн</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Нэрс</translation>
    </message>
    <message>
        <source>Names of data sets with ; between them. Left empty: all of them.</source>
        <translation>Өгөгдлийн багцуудын нэр, хооронд нь ; тэмдэгтэй. Хоосон орхивол бүгдийг авна.</translation>
    </message>
    <message>
        <source>Names of data sets with a semicolon between them; left empty, all of them.</source>
        <translation>Өгөгдлийн багцуудын нэр, хооронд нь цэгтэй таслалтай; хоосон орхивол бүгдийг авна.</translation>
    </message>
    <message>
        <source>Names of issues (issue_id) with ; between them.</source>
        <translation>Асуудлуудын нэр (issue_id), хооронд нь ; тэмдэгтэй.</translation>
    </message>
    <message>
        <source>Names of key sites</source>
        <translation>Гол нутгийн нэрс</translation>
    </message>
    <message>
        <source>Names of links between records and animals (evidence_id) with ; between them.</source>
        <translation>Бичлэг, амьтны хоорондын холбоосын нэр (evidence_id), хооронд нь ; тэмдэгтэй.</translation>
    </message>
    <message>
        <source>Names of tables and fields are English in the file, because offices of several languages share it; QGIS shows them in the language of each user.</source>
        <translation>Файлыг олон хэлний байгууллага хамтран ашиглах тул хүснэгт, талбарын нэр файлд англиар байна; QGIS тэдгээрийг хэрэглэгч бүрийн хэлээр харуулна.</translation>
    </message>
    <message>
        <source>Narrowest place (m)</source>
        <translation>Хамгийн нарийн газар (м)</translation>
    </message>
    <message>
        <source>National costs cannot be compared, so that without a common layer of cost the area counts. The table tells the gain of a group; it ranks no country.</source>
        <translation>Улсуудын зардлыг хооронд нь харьцуулах боломжгүй тул зардлын нэгдсэн давхаргагүй бол талбайн хэмжээг тооцно. Хүснэгт бүлгийн өгөөжийг харуулах бөгөөд аль ч улсыг эрэмбэлэхгүй.</translation>
    </message>
    <message>
        <source>National numbers are not added up, because that would count twice the animals of several countries. Animals of {countries} at least: {numbers}.</source>
        <translation>Улсуудын тоог нэмэхгүй, учир нь хэд хэдэн улсын амьтныг давхар тоолно. Амьтны тоо, дор хаяж, улсаар ({countries}): {numbers}.</translation>
    </message>
    <message>
        <source>Natural wetlands alone</source>
        <translation>Зөвхөн байгалийн ус намгархаг газар</translation>
    </message>
    <message>
        <source>Natural wetlands before, another class after: candidates for restoration.</source>
        <translation>Өмнө нь байгалийн ус намгархаг газар, дараа нь өөр анги болсон: нөхөн сэргээж болох газар.</translation>
    </message>
    <message>
        <source>Near a capital</source>
        <translation>Нийслэлийн ойролцоо</translation>
    </message>
    <message>
        <source>Near threatened (NT)</source>
        <translation>Ховордож болзошгүй (NT)</translation>
    </message>
    <message>
        <source>Nearest core by cost</source>
        <translation>Зардлаар хамгийн ойр цөм бүс</translation>
    </message>
    <message>
        <source>Nearest cores</source>
        <translation>Хамгийн ойр цөм бүсийн тоо</translation>
    </message>
    <message>
        <source>Nearest sites linked</source>
        <translation>Холбох хамгийн ойр талбай</translation>
    </message>
    <message>
        <source>Need of restoration</source>
        <translation>Нөхөн сэргээх хэрэгцээ</translation>
    </message>
    <message>
        <source>Needed, unless an exact package takes it from the imported data set.</source>
        <translation>Заавал бөглөнө; нарийн байршилтай багц үүнийг импортолсон өгөгдлийн багцаас авч чадвал шаардлагагүй.</translation>
    </message>
    <message>
        <source>Needs of the whole site, told in an assessment</source>
        <translation>Үнэлгээнд заасан, бүхэл талбайн хэрэгцээ</translation>
    </message>
    <message>
        <source>Negligible or no impact</source>
        <translation>Үл ялиг эсвэл нөлөөлөлгүй</translation>
    </message>
    <message>
        <source>Neighbouring cores</source>
        <translation>Хөрш цөм бүсүүд</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Хөрш нүд</translation>
    </message>
    <message>
        <source>Neither a point nor a boundary is held.</source>
        <translation>Цэг ч, хил зааг ч байхгүй.</translation>
    </message>
    <message>
        <source>Neither links nor a pair were named. Nothing was changed. Name what is decided.</source>
        <translation>Холбоос ч, хос ч нэрлээгүй байна. Юу ч өөрчлөгдөөгүй. Юуг шийдэхийг нэрлэнэ үү.</translation>
    </message>
    <message>
        <source>New border crossings</source>
        <translation>Шинэ хил дамнан шилжилт</translation>
    </message>
    <message>
        <source>New counts</source>
        <translation>Шинэ тоололт</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Шинэ бичлэг</translation>
    </message>
    <message>
        <source>New is what a file brought into the database in the period, whenever it was counted. A count without a day belongs to the period by its season year.</source>
        <translation>Хэзээ тоолсноос үл хамааран тухайн хугацаанд файлаас өгөгдлийн санд орсон тоололтыг шинэ гэнэ. Өдөргүй тоололт улирлын оноороо хугацаанд хамаарна.</translation>
    </message>
    <message>
        <source>New protected areas</source>
        <translation>Шинэ тусгай хамгаалалттай газар нутаг</translation>
    </message>
    <message>
        <source>New recommendations</source>
        <translation>Шинэ зөвлөмж</translation>
    </message>
    <message>
        <source>New site assessments</source>
        <translation>Талбайн шинэ үнэлгээ</translation>
    </message>
    <message>
        <source>New site assessments: {assessments}, one of each country. Open recommendations: {open}. Without a day of issue they are not called new.</source>
        <translation>Талбайн шинэ үнэлгээ: {assessments}, улс бүрээс нэг. Нээлттэй зөвлөмж: {open}. Гаргасан өдөргүй тул тэдгээрийг шинэ гэж тооцохгүй.</translation>
    </message>
    <message>
        <source>No animal of a known species was seen.</source>
        <translation>Мэдэгдэж буй зүйлийн амьтан ажиглагдаагүй.</translation>
    </message>
    <message>
        <source>No animal was caught at two stations, so nothing tells how far animals move. Nothing was estimated. Choose more days or sides.</source>
        <translation>Хоёр камерын цэгт бүртгэгдсэн амьтан байхгүй тул амьтад хэр хол шилждэг нь тодорхойгүй. Юу ч тооцоолоогүй. Илүү олон хоног эсвэл тал сонгоно уу.</translation>
    </message>
    <message>
        <source>No animal was caught in: {where}. Values of its own are not identified there: cells of such a side take the density of the nearest side with captures, and such a session is left out.</source>
        <translation>Амьтан бүртгэгдээгүй газар: {where}. Тэнд өөрийн утгыг тодорхойлох боломжгүй: ийм талын нүд нь бүртгэлтэй хамгийн ойр талын нягтшилыг авах бөгөөд ийм сессийг хасна.</translation>
    </message>
    <message>
        <source>No animal was seen on one and then on another of the sides {sides}. No rate was estimated. Choose a longer period, or report that none of the animals was seen to cross with this effort.</source>
        <translation>Эдгээр талын нэгэнд, дараа нь өөр нэгэнд нь бүртгэсэн амьтан байхгүй: {sides}. Хувь хэмжээг тооцоолоогүй. Илүү урт хугацаа сонгох, эсвэл энэ хүчин чармайлтаар хил дамнасан амьтан бүртгэгдээгүй гэж тайлагнана уу.</translation>
    </message>
    <message>
        <source>No answers are: a point where a boundary is needed, values of low confidence, counts too few for a verdict of “Assess key sites by criteria”, a derived 1 % level, and for Ramsar an assessment older than six years. Every answer names its rows.</source>
        <translation>Дараахыг хариулт гэж тооцохгүй: хил зааг шаардлагатай үед цэг, итгэлийн түвшин багатай утга, «Гол нутгийг шалгуураар үнэлэх» алгоритмын дүгнэлтэд хүрэлцэхгүй цөөн тоололт, тооцоолсон утгаас гаргасан 1%-ийн босго, Рамсарын хуудсанд зургаан жилээс хуучин үнэлгээ. Хариулт бүр мөрөө нэрлэнэ.</translation>
    </message>
    <message>
        <source>No block of {block} cells has a source of {threshold} or more. Nothing was computed. Lower the least source, or check the raster of sources.</source>
        <translation>Нэг ч блокт {threshold} буюу түүнээс их эх үүсвэр алга; блокийн нүд: {block}. Юу ч тооцоолоогүй. Хамгийн бага эх үүсвэрийг багасгах, эсвэл эх үүсвэрийн растерыг шалгана уу.</translation>
    </message>
    <message>
        <source>No boundary file was written. {why} {mend}</source>
        <translation>Хил заагийн файл бичээгүй. {why} {mend}</translation>
    </message>
    <message>
        <source>No calibration was given: no match between laboratories is declared.</source>
        <translation>Тохируулга өгөөгүй: лабораториудын хооронд таарал зарлахгүй.</translation>
    </message>
    <message>
        <source>No cell has data in all covariates. Nothing was computed. Choose rasters that cover the same area.</source>
        <translation>Бүх тайлбарлагч хувьсагчийн өгөгдөлтэй нүд алга. Юу ч тооцоолоогүй. Ижил нутгийг хамарсан растерууд сонгоно уу.</translation>
    </message>
    <message>
        <source>No cell has data in all rasters. Nothing was written. Choose rasters that cover the same area.</source>
        <translation>Бүх растерт өгөгдөлтэй нүд алга. Юу ч бичээгүй. Ижил нутгийг хамарсан растерууд сонгоно уу.</translation>
    </message>
    <message>
        <source>No cell is published.</source>
        <translation>Нийтэлсэн нүд байхгүй.</translation>
    </message>
    <message>
        <source>No cell of the mask lies in the habitat layer. Nothing was estimated. Choose polygons that cover the survey, with their reference system.</source>
        <translation>Маскийн нэг ч нүд амьдрах орчны давхаргад орохгүй байна. Юу ч тооцоолоогүй. Судалгааг хамарсан, солбицлын системтэй полигон сонгоно уу.</translation>
    </message>
    <message>
        <source>No cells with data join cores {one} and {two}; they have no corridor.</source>
        <translation>{one} ба {two} цөм бүсийг холбосон өгөгдөлтэй нүд байхгүй тул тэдгээрт экологийн коридор байхгүй.</translation>
    </message>
    <message>
        <source>No chain of comparisons by judge {judge} joins {one} and {two}. Nothing was computed. Add a comparison.</source>
        <translation>Үнэлэгч {judge}: харьцуулалтуудын гинжээр дараах хоёр шалгуур холбогдохгүй байна: {one}, {two}. Юу ч тооцоолоогүй. Харьцуулалт нэмнэ үү.</translation>
    </message>
    <message>
        <source>No change of this kind.</source>
        <translation>Ийм төрлийн өөрчлөлт байхгүй.</translation>
    </message>
    <message>
        <source>No chosen study area is for the species {species}. Nothing was computed. Choose other areas or species.</source>
        <translation>Сонгосон судалгааны талбайн аль нь ч энэ зүйлд хамаарахгүй: {species}. Юу ч тооцоолоогүй. Өөр судалгааны талбай эсвэл зүйл сонгоно уу.</translation>
    </message>
    <message>
        <source>No column would have given a place away.</source>
        <translation>Байршлыг ил болгох багана байгаагүй.</translation>
    </message>
    <message>
        <source>No corridors are left. Nothing was computed. Check the layer, or choose other species.</source>
        <translation>Экологийн коридор үлдсэнгүй. Юу ч тооцоолоогүй. Давхаргыг шалгах, эсвэл өөр зүйл сонгоно уу.</translation>
    </message>
    <message>
        <source>No count is known; that is not a count of zero.</source>
        <translation>Тоололт мэдэгдээгүй; энэ нь тэг тоологдсон гэсэн үг биш.</translation>
    </message>
    <message>
        <source>No crossing of certain or probable identity lies on a border line.</source>
        <translation>Баттай эсвэл магадлал өндөр танилттай хил дамнан шилжилтийн аль нь ч улсын хилийн шугамд хамаарахгүй байна.</translation>
    </message>
    <message>
        <source>No density is computed from these numbers, for the area that they refer to is not known; a spatial model is needed for that.</source>
        <translation>Эдгээр тоо ямар талбайд хамаарах нь мэдэгдэхгүй тул нягтшил тооцоолохгүй; үүнд орон зайн загвар шаардлагатай.</translation>
    </message>
    <message>
        <source>No feature lies in the study area. Nothing was computed. Give layers, units or a database with features in it.</source>
        <translation>Судалгааны талбайд хамгааллын объект алга. Юу ч тооцоолоогүй. Хамгааллын объекттой давхарга, нэгж, эсвэл өгөгдлийн сан өгнө үү.</translation>
    </message>
    <message>
        <source>No field of layer {layer} begins with {prefix}. Nothing was computed. Choose the fields that hold the features.</source>
        <translation>{layer} давхаргад нэр нь {prefix} угтвараар эхэлсэн талбар байхгүй. Юу ч тооцоолоогүй. Хамгааллын объект агуулсан талбаруудыг сонгоно уу.</translation>
    </message>
    <message>
        <source>No group has {few} animals or more; animals with a group: {animals}. Nothing was measured. Choose larger groups or import more samples.</source>
        <translation>Амьтны тоо {few} буюу түүнээс олон бүлэг байхгүй; бүлэгтэй амьтан: {animals}. Юу ч хэмжээгүй. Илүү том бүлэг сонгох, эсвэл илүү олон дээж импортлоно уу.</translation>
    </message>
    <message>
        <source>No issue was named. Nothing was changed. Give the names of issues with ; between them.</source>
        <translation>Асуудал нэрлээгүй байна. Юу ч өөрчлөгдөөгүй. Асуудлуудын нэрийг ; тэмдгээр тусгаарлан оруулна уу.</translation>
    </message>
    <message>
        <source>No key site has {species} present. Nothing was written. Choose another species or name a site.</source>
        <translation>Энэ зүйл байдаг гол нутаг алга: {species}. Юу ч бичээгүй. Өөр зүйл сонгох, эсвэл талбай нэрлэнэ үү.</translation>
    </message>
    <message>
        <source>No level is known for the population.</source>
        <translation>Популяцийн босго тодорхойгүй.</translation>
    </message>
    <message>
        <source>No management plan</source>
        <translation>Менежментийн төлөвлөгөөгүй</translation>
    </message>
    <message>
        <source>No measures taken</source>
        <translation>Арга хэмжээ аваагүй</translation>
    </message>
    <message>
        <source>No office has assessed this site. Write the form, have it filled in and import it, or make a new entry.</source>
        <translation>Энэ талбайг аль ч байгууллага үнэлээгүй. Маягт бичиж, бөглүүлээд импортлох, эсвэл шинэ бичлэг үүсгэнэ үү.</translation>
    </message>
    <message>
        <source>No operation is known that leads from the reference system to WGS 84 at this place.</source>
        <translation>Энэ газарт тухайн солбицлын системээс WGS 84 систем рүү шилжүүлэх хувиргалт мэдэгдэхгүй байна.</translation>
    </message>
    <message>
        <source>No part is empty.</source>
        <translation>Хоосон хэсэг байхгүй.</translation>
    </message>
    <message>
        <source>No place known</source>
        <translation>Байршил тодорхойгүй</translation>
    </message>
    <message>
        <source>No population with a known level is listed for this site and season.</source>
        <translation>Энэ талбай, энэ улиралд босго нь мэдэгдэж буй популяци жагсаалтад алга.</translation>
    </message>
    <message>
        <source>No proposal is in this list. Choose a species and compare its samples or codes, or name two codes below.</source>
        <translation>Энэ жагсаалтад санал алга. Зүйл сонгож дээж эсвэл кодыг нь харьцуулах, эсвэл доор хоёр код нэрлэнэ үү.</translation>
    </message>
    <message>
        <source>No protected area lies inside the region, so that nothing is connected there. Nothing was computed. Check both layers and their coordinate reference systems.</source>
        <translation>Бүс нутгийн дотор тусгай хамгаалалттай газар нутаг байхгүй тул тэнд холбогдсон зүйлгүй. Юу ч тооцоолоогүй. Хоёр давхарга, тэдгээрийн солбицлын системийг шалгана уу.</translation>
    </message>
    <message>
        <source>No published count of the site.</source>
        <translation>Талбайн нийтлэгдсэн тоололт байхгүй.</translation>
    </message>
    <message>
        <source>No raster was given. Nothing was computed. Choose land cover, suitability or elevation, or several of them.</source>
        <translation>Растер өгөөгүй байна. Юу ч тооцоолоогүй. Газрын бүрхэвч, тохиромж, өндөршил, эсвэл тэдгээрийн хэд хэдийг сонгоно уу.</translation>
    </message>
    <message>
        <source>No record can be written into the package. Nothing was written. Choose other data sets, or import the records first.</source>
        <translation>Багцад бичиж болох бичлэг алга. Юу ч бичээгүй. Өөр өгөгдлийн багц сонгох, эсвэл эхлээд бичлэгээ импортлоно уу.</translation>
    </message>
    <message>
        <source>No record in the database names an animal of this species on a known side at a known time. No rate was estimated. Import such records or change SPECIES, COUNTRIES or GRADE.</source>
        <translation>Өгөгдлийн санд энэ зүйлийн амьтныг мэдэгдэж буй тал, цаг хугацаанд нэрлэсэн бичлэг байхгүй. Хувь хэмжээг тооцоолоогүй. Ийм бичлэг импортлох, эсвэл SPECIES, COUNTRIES, GRADE параметрийг өөрчилнө үү.</translation>
    </message>
    <message>
        <source>No record in this database names an animal. Take records in by “Import”, or compare samples on the page “Matches”.</source>
        <translation>Энэ өгөгдлийн санд амьтан нэрлэсэн бичлэг байхгүй. «Импортлох» хуудсаар бичлэг оруулах, эсвэл «Таарал» хуудсанд дээж харьцуулна уу.</translation>
    </message>
    <message>
        <source>No record is of a transmitter: this is a minimum activity range, which shows where people looked, not all of the home range.</source>
        <translation>Дамжуулагчийн бичлэг байхгүй: энэ нь хүн хаана ажигласныг харуулсан идэвхийн хамгийн бага нутагшил бөгөөд бүтэн нутагшил биш.</translation>
    </message>
    <message>
        <source>No record names an animal on a known side.</source>
        <translation>Тал нь тодорхой амьтан нэрлэсэн бичлэг байхгүй.</translation>
    </message>
    <message>
        <source>No record of {file} could be taken in. Rejected: {rejected}. First rejected row: {row}. {reason} Nothing was changed. Correct the file, then try again.</source>
        <translation>{file} файлаас нэг ч бичлэг оруулж чадсангүй. Хассан: {rejected}. Эхний хассан мөр: {row}. {reason} Юу ч өөрчлөгдөөгүй. Файлыг засаад дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>No record was rejected or flagged.</source>
        <translation>Нэг ч бичлэгийг хасаагүй, тэмдэглээгүй.</translation>
    </message>
    <message>
        <source>No row of the sheet of sites names the office. Write its name there.</source>
        <translation>Талбайн ажлын хуудасны аль ч мөрөнд байгууллагыг нэрлээгүй. Нэрийг нь тэнд бичнэ үү.</translation>
    </message>
    <message>
        <source>No run of {algorithm} ended before the period; its latest run is of {after}. Older results are not known, so nothing is compared. A run repeated on the same data keeps only its latest date.</source>
        <translation>{algorithm}: энэ хугацаанаас өмнө дууссан гүйцэтгэл байхгүй; сүүлийн гүйцэтгэл: {after}. Өмнөх үр дүн тодорхойгүй тул юу ч харьцуулаагүй. Ижил өгөгдөл дээр давтсан гүйцэтгэлийн зөвхөн сүүлийн огноо үлддэг.</translation>
    </message>
    <message>
        <source>No run of {algorithm} ended within the period; its results are still those of {day}.</source>
        <translation>{algorithm}: энэ хугацаанд дууссан гүйцэтгэл байхгүй; үр дүн нь өмнөх хэвээр, огноо: {day}.</translation>
    </message>
    <message>
        <source>No sample has a value in column {column}. Nothing was measured. Name a field of the samples, or a column of the table that they were imported from.</source>
        <translation>{column} баганад утгатай дээж байхгүй. Юу ч хэмжээгүй. Дээжийн талбар, эсвэл дээжийг импортолсон хүснэгтийн баганыг нэрлэнэ үү.</translation>
    </message>
    <message>
        <source>No segment lies within 1 km of a barrier.</source>
        <translation>Саадаас 1 км дотор орших хэсэг алга.</translation>
    </message>
    <message>
        <source>No selection holds all targets and limits together: {lacking}. Nothing was written. Loosen these by at least as much, or others instead.</source>
        <translation>Бүх зорилт, хязгаарыг зэрэг хангах сонголт байхгүй: {lacking}. Юу ч бичээгүй. Эдгээрийг хамгийн багадаа энэ хэмжээгээр, эсвэл оронд нь өөр зорилт, хязгаарыг сулруулна уу.</translation>
    </message>
    <message>
        <source>No sensitivity category is set for species {species_id} and record type {record_type}. Nothing was released. Set the category in sensitivity.csv.</source>
        <translation>Эмзэг байдлын ангилал тогтоогоогүй. Зүйл: {species_id}; бичлэгийн төрөл: {record_type}. Ямар ч мэдээлэл өгөөгүй. Ангиллыг sensitivity.csv файлд тогтооно уу.</translation>
    </message>
    <message>
        <source>No side is declared, and the point is too near to the border to tell it.</source>
        <translation>Хилийн талыг заагаагүй бөгөөд цэг улсын хилд хэт ойр тул талыг тодорхойлох боломжгүй.</translation>
    </message>
    <message>
        <source>No site in table sites is in the chosen countries and lists a chosen species. Nothing was computed. Choose others.</source>
        <translation>Сонгосон улсад байрлах, сонгосон зүйл жагсаасан талбай sites хүснэгтэд алга. Юу ч тооцоолоогүй. Өөрийг сонгоно уу.</translation>
    </message>
    <message>
        <source>No site was visited twice, so that use and detection cannot be told apart. Nothing was computed. Give more occasions, or shorter ones.</source>
        <translation>Хоёр удаа очсон талбай байхгүй тул ашиглалт, илрүүлэлт хоёрыг ялгах боломжгүй. Юу ч тооцоолоогүй. Илүү олон үе, эсвэл илүү богино үе өгнө үү.</translation>
    </message>
    <message>
        <source>No source reaches a ground over cells with data, so that no current flows.</source>
        <translation>Нэг ч эх үүсвэр өгөгдөлтэй нүдээр дамжин газардуулгад хүрэхгүй тул гүйдэл урсахгүй.</translation>
    </message>
    <message>
        <source>No species</source>
        <translation>Зүйл заагаагүй</translation>
    </message>
    <message>
        <source>No species stated</source>
        <translation>Зүйл заагаагүй</translation>
    </message>
    <message>
        <source>No station has both a place and effort behind the captures. Nothing was estimated. Import deployments with place, start and end.</source>
        <translation>Бүртгэлийн ард байршил, хүчин чармайлт хоёулаа байгаа камерын цэг алга. Юу ч тооцоолоогүй. Байршил, эхлэл, төгсгөлтэй камер байршуулалт импортлоно уу.</translation>
    </message>
    <message>
        <source>No station has effort in days.</source>
        <translation>Хоногоор илэрхийлсэн хүчин чармайлттай камерын цэг байхгүй.</translation>
    </message>
    <message>
        <source>No stretch of a land border lies near the cells, so that no jump was looked for.</source>
        <translation>Нүднүүдийн ойр хуурай замын хилийн хэсэг байхгүй тул үсрэлт хайгаагүй.</translation>
    </message>
    <message>
        <source>No two reviewers judged the same pair.</source>
        <translation>Ижил хосыг дүгнэсэн хоёр хянагч байхгүй.</translation>
    </message>
    <message>
        <source>No two sides were counted in the same season on different days.</source>
        <translation>Нэг улиралд өөр өдрүүдэд тоолсон хоёр тал байхгүй.</translation>
    </message>
    <message>
        <source>No unit is in {country}. Nothing was computed. Correct the limits or the field with the country.</source>
        <translation>Энэ улсад нэгж байхгүй: {country}. Юу ч тооцоолоогүй. Хязгаар, эсвэл улсыг заасан талбарыг засна уу.</translation>
    </message>
    <message>
        <source>No unit lies in the study area. Nothing was computed. Choose units and a study area that overlap.</source>
        <translation>Судалгааны талбайд нэгж алга. Юу ч тооцоолоогүй. Хоорондоо давхцах нэгж, судалгааны талбай сонгоно уу.</translation>
    </message>
    <message>
        <source>No usable record has an exact place.</source>
        <translation>Ашиглах боломжтой, нарийн байршилтай бичлэг байхгүй.</translation>
    </message>
    <message>
        <source>No valid point</source>
        <translation>Хүчинтэй цэг байхгүй</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Утга байхгүй</translation>
    </message>
    <message>
        <source>No verdict changes from one edition of the 1 % level to another.</source>
        <translation>1%-ийн босгын нэг хэвлэлээс нөгөөд өөрчлөгдсөн дүгнэлт байхгүй.</translation>
    </message>
    <message>
        <source>No visit found the species. Nothing was computed. Check the field of detections.</source>
        <translation>Аль ч очилтоор зүйлийг олоогүй. Юу ч тооцоолоогүй. Илрүүлэлтийн талбарыг шалгана уу.</translation>
    </message>
    <message>
        <source>No way of cost {most} or less joins cores {one} and {two}; they have no corridor.</source>
        <translation>{one} ба {two} цөм бүсийг {most} буюу түүнээс бага зардлаар холбох зам байхгүй тул тэдгээрт экологийн коридор байхгүй.</translation>
    </message>
    <message>
        <source>Nobody knows resistance exactly. The corridors are therefore searched again with its values stretched to contrasts of 10, 100 and 1000: rank is the order by cost, place the share of the new way that lies in the corridor. Where rank or place changes, the corridor is a matter of the scale.</source>
        <translation>Эсэргүүцлийг хэн ч яг таг мэдэхгүй. Иймд утгыг нь 10, 100, 1000 ялгарал руу сунгаж экологийн коридорыг дахин хайна: эрэмбэ нь зардлын дараалал, байрлал нь шинэ замын экологийн коридор дотор орших хувь юм. Эрэмбэ эсвэл байрлал нь өөрчлөгдвөл тухайн экологийн коридор масштабаас хамаарч байна.</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Төрийн бус байгууллага</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Хэвийн болголт</translation>
    </message>
    <message>
        <source>Normalised current</source>
        <translation>Хэвийн болгосон гүйдэл</translation>
    </message>
    <message>
        <source>Normalised current (1 is what is expected)</source>
        <translation>Хэвийн болгосон гүйдэл (1 нь хүлээгдэх утга)</translation>
    </message>
    <message>
        <source>Northing and easting stood in each other's column, as the values show, and were exchanged.</source>
        <translation>Утгуудаас харахад хойд ба зүүн чиглэлийн солбицлыг сольж бичсэн байсан тул байрыг нь сольсон.</translation>
    </message>
    <message>
        <source>Not a day: {day}. Nothing was written. Give both days of the period as year-month-day.</source>
        <translation>Өдөр биш байна: {day}. Юу ч бичээгүй. Хугацааны хоёр өдрийг он-сар-өдөр хэлбэрээр өгнө үү.</translation>
    </message>
    <message>
        <source>Not a record of its own: it gives one more choice of the same observation.</source>
        <translation>Тусдаа бичлэг биш: ижил ажиглалтын өөр нэг сонголтыг өгсөн.</translation>
    </message>
    <message>
        <source>Not a record of its own: the event was read together with its occurrences.</source>
        <translation>Тусдаа бичлэг биш: үйл явдлыг тархалтын бүртгэлийнх нь хамт уншсан.</translation>
    </message>
    <message>
        <source>Not a record of its own: the measurement was kept with what it belongs to.</source>
        <translation>Тусдаа бичлэг биш: хэмжилтийг хамаарах мөрийнх нь хамт үлдээсэн.</translation>
    </message>
    <message>
        <source>Not asked, because its reference data are not at hand: {test}.</source>
        <translation>Лавлах өгөгдөл нь байхгүй тул хийгээгүй шалгалт: {test}.</translation>
    </message>
    <message>
        <source>Not evaluated (NE)</source>
        <translation>Үнэлгээ хийгээгүй (NE)</translation>
    </message>
    <message>
        <source>Not kept: the population or another column beside the genotype, because the table says neither species, date nor place of its samples; a mapping of such a column keeps it.</source>
        <translation>Үлдээгээгүй: хүснэгтэд дээжийн зүйл, огноо, байршлын аль нь ч байхгүй тул популяци эсвэл генотипийн хажуугийн өөр баганыг авсангүй; тийм баганыг харгалзуулалтад заавал үлдээнэ.</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Хангаагүй</translation>
    </message>
    <message>
        <source>Not read as a record of its own: it is another allele of a locus told before.</source>
        <translation>Тусдаа бичлэг болгож уншаагүй: өмнө өгсөн локусын өөр нэг аллель байна.</translation>
    </message>
    <message>
        <source>Not read as a record of its own: it raises the count of an equal row.</source>
        <translation>Тусдаа бичлэг болгож уншаагүй: ижил мөрийн тоог нэмэгдүүлнэ.</translation>
    </message>
    <message>
        <source>Not read, because a blank cell is no count of zero unless all was covered.</source>
        <translation>Бүх талбайг хамраагүй бол хоосон нүд нь тэг тоололт биш тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not read, because a route is a plan and no record.</source>
        <translation>Маршрут бол төлөвлөгөө болохоос бичлэг биш тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not read, because it is another observer's copy of a shared list.</source>
        <translation>Хамтын жагсаалтын өөр ажиглагчийн хуулбар тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not read, because it names a hybrid or more than one possible species.</source>
        <translation>Эрлийз, эсвэл нэгээс олон боломжит зүйл нэрлэсэн тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not read, because it tells of no animal.</source>
        <translation>Амьтны тухай биш тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not read, because no animal wore the tag.</source>
        <translation>Дамжуулагчийг амьтанд зүүгээгүй байсан тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not read, because observations of another level describe the same animals.</source>
        <translation>Өөр түвшний ажиглалт ижил амьтдыг тодорхойлсон тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not read, because the count is of none of the flagship birds.</source>
        <translation>Тоололт нь тэргүүлэх шувуудын аль нь ч биш тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not read, because the measurement belongs to no record of the archive.</source>
        <translation>Хэмжилт архивын аль ч бичлэгт хамаарахгүй тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not read, because the number is a sum of others.</source>
        <translation>Тоо нь бусад тооны нийлбэр тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not read, because the row is a note and no record.</source>
        <translation>Мөр нь бичлэг биш, тэмдэглэл тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not read, because the sensor tells no place.</source>
        <translation>Мэдрэгч байршил заадаггүй тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not read, because the source did not approve the record.</source>
        <translation>Эх өгөгдөлд бичлэгийг баталгаажуулаагүй тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not read, because the source marks the file for deletion.</source>
        <translation>Эх өгөгдөлд файлыг устгахаар тэмдэглэсэн тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not read, because the source marks the position as wrong.</source>
        <translation>Эх өгөгдөлд байршлыг буруу гэж тэмдэглэсэн тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not read, because the table of individuals tells of the same animal.</source>
        <translation>Бодгалийн хүснэгтэд ижил амьтныг бичсэн тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not read, because the tag found no position.</source>
        <translation>Дамжуулагч байршлаа тогтоож чадаагүй тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not read, because the waypoint names none of the species.</source>
        <translation>Замын цэгт зүйлүүдийн аль нь ч нэрлэгдээгүй тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not read, because there is no field for this extension.</source>
        <translation>Энэ өргөтгөсөн хүснэгтэд харгалзах талбар байхгүй тул уншаагүй.</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Хуваалцаагүй</translation>
    </message>
    <message>
        <source>Not surveyed</source>
        <translation>Судлаагүй</translation>
    </message>
    <message>
        <source>Not taken over, because it tells of people or poaching and not of an animal.</source>
        <translation>Амьтны тухай бус, хүн эсвэл хулгайн агнуурын тухай тул аваагүй.</translation>
    </message>
    <message>
        <source>Not yet begun</source>
        <translation>Эхлээгүй</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>Шийдвэрлээгүй</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Тайлбар бичих</translation>
    </message>
    <message>
        <source>Nothing better exists.</source>
        <translation>Үүнээс сайн шийд байхгүй.</translation>
    </message>
    <message>
        <source>Nothing changed in this database from {first} to {last}.</source>
        <translation>Энэ өгөгдлийн санд дараах хугацаанд юу ч өөрчлөгдөөгүй: {first} – {last}.</translation>
    </message>
    <message>
        <source>Nothing chosen here and no own area named means all areas of the database.</source>
        <translation>Энд юу ч сонгоогүй, өөрийн талбай нэрлээгүй бол өгөгдлийн сангийн бүх судалгааны талбайг авна.</translation>
    </message>
    <message>
        <source>Nothing chosen means all six.</source>
        <translation>Юу ч сонгоогүй бол зургаан зүйл бүгд.</translation>
    </message>
    <message>
        <source>Nothing chosen means all that an area is for.</source>
        <translation>Юу ч сонгоогүй бол судалгааны талбайн зориулагдсан бүх зүйл.</translation>
    </message>
    <message>
        <source>Nothing chosen: linear with fewer than 10 presences, and quadratic from 10, and hinge from 15 on.</source>
        <translation>Юу ч сонгоогүй бол: илэрсэн цэг 10 хүрэхгүй бол шугаман, 10 ба түүнээс олон бол мөн квадрат, 15 ба түүнээс олон бол мөн хугалмал шугаман.</translation>
    </message>
    <message>
        <source>Nothing in the file tells day from month; the date was taken as that span of time.</source>
        <translation>Файлд өдөр, сарыг ялгах мэдээлэл байхгүй; огноог боломжит бүх өдрийг хамарсан хугацаа гэж авсан.</translation>
    </message>
    <message>
        <source>Nothing in the records used.</source>
        <translation>Ашигласан бичлэгт юу ч алга.</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>Юу ч бөглөөгүй.</translation>
    </message>
    <message>
        <source>Nothing is filled in. {mend}</source>
        <translation>Юу ч бөглөөгүй. {mend}</translation>
    </message>
    <message>
        <source>Nothing of the feature is protected</source>
        <translation>Хамгааллын объект огт хамгаалагдаагүй</translation>
    </message>
    <message>
        <source>Nothing was flagged or rejected in this database.</source>
        <translation>Энэ өгөгдлийн санд тэмдэглэсэн, хассан юм алга.</translation>
    </message>
    <message>
        <source>Nothing was withheld.</source>
        <translation>Дамжуулаагүй өгөгдөл байхгүй.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Тоо</translation>
    </message>
    <message>
        <source>Number and hectares.</source>
        <translation>Тоо ба гектар.</translation>
    </message>
    <message>
        <source>Number counted</source>
        <translation>Тоолсон тоо</translation>
    </message>
    <message>
        <source>Number in each unit.</source>
        <translation>Нэгж бүр дэх тоо.</translation>
    </message>
    <message>
        <source>Number of animals</source>
        <translation>Амьтны тоо</translation>
    </message>
    <message>
        <source>Number of flagship species present</source>
        <translation>Байгаа тэргүүлэх зүйлийн тоо</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>Бүлгийн тоо</translation>
    </message>
    <message>
        <source>Number of links across borders</source>
        <translation>Улсын хил дамнасан холбоосын тоо</translation>
    </message>
    <message>
        <source>Number of loci</source>
        <translation>Локусын тоо</translation>
    </message>
    <message>
        <source>Number of seasons with a count</source>
        <translation>Тоололттой улирлын тоо</translation>
    </message>
    <message>
        <source>Number of site criteria met</source>
        <translation>Талбайн хангасан шалгуурын тоо</translation>
    </message>
    <message>
        <source>Number of solutions</source>
        <translation>Шийдийн тоо</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation>Хүснэгтийн тоо</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Бичлэгийн дугаар</translation>
    </message>
    <message>
        <source>Number, at least</source>
        <translation>Тоо, дор хаяж</translation>
    </message>
    <message>
        <source>Number, at most</source>
        <translation>Тоо, дээд тал нь</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Тоо</translation>
    </message>
    <message>
        <source>Numbers are counted again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>Ийм тооны буруу код нэмж, тоонуудыг дахин тоолно. Хоосон орхивол зүйлийн утгыг авна.</translation>
    </message>
    <message>
        <source>Numbers as assessed</source>
        <translation>Үнэлгээнд бичсэн тоо</translation>
    </message>
    <message>
        <source>Numbers by cell and year alone are in this package: no record, no code and no station.</source>
        <translation>Энэ багцад зөвхөн нүд ба оноор гаргасан тоо бий: бичлэг, код, камерын цэг байхгүй.</translation>
    </message>
    <message>
        <source>Numbers by country</source>
        <translation>Тоо улсаар</translation>
    </message>
    <message>
        <source>Numbers of flagship species by cell and year</source>
        <translation>Тэргүүлэх зүйлийн тоо, нүд ба оноор</translation>
    </message>
    <message>
        <source>Numbers of records, animals and stations by species, year, declared side of the border and grid cell. Small numbers are withheld; an empty cell is not a zero.</source>
        <translation>Бичлэг, амьтан, камерын цэгийн тоо, зүйл, он, хилийн заасан тал, торын нүдээр. Бага тоог нууцалсан; хоосон нүд нь тэг гэсэн үг биш.</translation>
    </message>
    <message>
        <source>Numbers that tell of the site.</source>
        <translation>Талбайг тодорхойлох тоон утгууд.</translation>
    </message>
    <message>
        <source>Numbers that tell of the visit, such as days of effort, or of the site.</source>
        <translation>Очилтыг тодорхойлох (жишээ нь хүчин чармайлтын хоног), эсвэл талбайг тодорхойлох тоон утгууд.</translation>
    </message>
    <message>
        <source>Numbers, not classes; cell on cell, projected in metres, square cells.</source>
        <translation>Анги биш, тоо; нүд нь нүдэн дээрээ давхцсан, метрийн нэгжтэй проекцтой, квадрат нүдтэй.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Зорилго</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Ажиглалт</translation>
    </message>
    <message>
        <source>Observed heterozygosity</source>
        <translation>Ажиглагдсан гетерозигот чанар</translation>
    </message>
    <message>
        <source>Occasions are counted in days of UTC from the first day on, the same for both sides.</source>
        <translation>Түүвэрлэлтийн үеийг эхний өдрөөс эхлэн UTC хоногоор тоолох бөгөөд хоёр талд ижил.</translation>
    </message>
    <message>
        <source>Occasions with effort</source>
        <translation>Хүчин чармайлттай түүвэрлэлтийн үе</translation>
    </message>
    <message>
        <source>Occasions without effort</source>
        <translation>Хүчин чармайлтгүй түүвэрлэлтийн үе</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Тархалтын бүртгэл</translation>
    </message>
    <message>
        <source>Occurrences: Darwin Core Archive with an occurrence or event core, and the simple download of GBIF. Example: INPUT gbif.csv. What the publisher coarsened is never refined.</source>
        <translation>Тархалтын бүртгэл: тархалтын бүртгэл эсвэл үйл явдлын цөм хүснэгттэй Darwin Core архив, мөн GBIF сайтаас татсан энгийн файл. Жишээ: INPUT gbif.csv. Нийтлэгчийн бүдүүвчилсэн байршлыг хэзээ ч нарийсгахгүй.</translation>
    </message>
    <message>
        <source>Of IUCN, of ESA WorldCover, or of plain words such as wetland.</source>
        <translation>IUCN, ESA WorldCover, эсвэл энгийн үг, жишээ нь wetland.</translation>
    </message>
    <message>
        <source>Of RASTER: weak, middle and strong current inside and outside of protected areas.</source>
        <translation>RASTER дэх тусгай хамгаалалттай газар нутгийн доторх ба гаднах сул, дунд, хүчтэй гүйдэл.</translation>
    </message>
    <message>
        <source>Of a row per site and occasion.</source>
        <translation>Талбай ба түүвэрлэлтийн үе тус бүрт нэг мөртэй хүснэгтийнх.</translation>
    </message>
    <message>
        <source>Of all animals with two usable records, wherever they live; an animal not found on a side may still use it.</source>
        <translation>Хаана амьдардгаас үл хамааран ашиглах боломжтой хоёр бичлэгтэй бүх амьтнаас; нэг талд илрээгүй амьтан тэр талыг ашигладаг байж болно.</translation>
    </message>
    <message>
        <source>Of all together; each country's part is by the cost of its units.</source>
        <translation>Бүгдийн нийлбэр; улс бүрийн хэсэг нь нэгжүүдийнх нь зардлаар тодорхойлогдоно.</translation>
    </message>
    <message>
        <source>Of each office the newest assessment of a site counts, of each mapper the latest polygon of a place. Each row tells how many sources have a need at the same site for the same class, and who answers no. Natural wetlands are those of the list of classes. A row without a known class counts as a wetland if its site has one, or if a crane or the spoonbill uses the site.</source>
        <translation>Байгууллага бүрийн талбайд хийсэн үнэлгээнээс хамгийн шинийг нь, зурагласан байгууллага бүрийн нэг газрын полигоноос хамгийн сүүлийнхийг нь авна. Мөр бүр нэг талбайн нэг ангид хэдэн эх сурвалж хэрэгцээ заасан, хэн «үгүй» гэж хариулсныг харуулна. Байгалийн ус намгархаг газрыг ангийн жагсаалтаар тодорхойлно. Анги нь тодорхойгүй мөрийг, талбайд нь ус намгархаг газар байгаа, эсвэл тогоруу, халбаган хошуутын аль нэг нь талбайг ашигладаг бол ус намгархаг газар гэж үзнэ.</translation>
    </message>
    <message>
        <source>Of each office's assessments of a site the newest counts. A threat lies on a corridor if it names the corridor, is drawn within half its width, or concerns a site at its end. Without a width, the precision of the corridor's place counts.</source>
        <translation>Байгууллага бүрийн талбайд хийсэн үнэлгээнээс хамгийн шинийг нь авна. Аюул занал экологийн коридорыг нэрлэсэн, өргөний нь хагаст багтааж зурагдсан, эсвэл төгсгөлийн талбайд нь хамаарч байвал тэр экологийн коридорт хамаарна. Өргөн байхгүй бол экологийн коридорын байршлын нарийвчлалыг авна.</translation>
    </message>
    <message>
        <source>Of each side the largest number that it counted within those days, each site once; else its largest single figure. A joint total is a minimum, for sites without a count are missing from it.</source>
        <translation>Тал бүрийн тэдгээр хоногт тоолсон хамгийн их тоо, талбай бүрийг нэг удаа; үгүй бол хамгийн их ганц тоо. Хамтын нийт тоонд тоололтгүй талбай ордоггүй тул энэ нь хамгийн бага утга юм.</translation>
    </message>
    <message>
        <source>Of ground with suitability 0. Try 10 and 1000 too.</source>
        <translation>Тохиромж нь 0 байх газрынх. 10 ба 1000 утгыг мөн туршина уу.</translation>
    </message>
    <message>
        <source>Of hexagons and squares, true on the ellipsoid.</source>
        <translation>Зургаан өнцөгт, квадратын хэмжээ; эллипсоид дээрх жинхэнэ хэмжээ.</translation>
    </message>
    <message>
        <source>Of lines. Without it: their own width, or how exactly their place is known.</source>
        <translation>Шугамын өргөн. Өгөхгүй бол: өөрийн өргөн, эсвэл байршил нь хэр нарийн мэдэгдсэн хэмжээ.</translation>
    </message>
    <message>
        <source>Of own units, instead of a raster; of a unit cut by the study area the share of its area counts.</source>
        <translation>Растерын оронд өөрийн нэгжийн талбараас; судалгааны талбайгаар зүсэгдсэн нэгжид талбайн хэмжээнийх нь хувийг тооцно.</translation>
    </message>
    <message>
        <source>Of several sides in one occasion the last is used. Longer occasions hide crossings within them.</source>
        <translation>Нэг үе дэх хэд хэдэн талаас сүүлийнхийг ашиглана. Урт үе доторх хил дамнан шилжилтийг нуудаг.</translation>
    </message>
    <message>
        <source>Of the records in the database ({records_in}), none may go to {recipient}. No package was written. Check the policy, the dates and the owner of the records.</source>
        <translation>Өгөгдлийн сан дахь бичлэгийн ({records_in}) нэгийг ч энэ хүлээн авагчид өгөх боломжгүй: {recipient}. Багц бичээгүй. Журам, огноо, бичлэгийн эзэмшигчийг шалгана уу.</translation>
    </message>
    <message>
        <source>Of the records nearest to their mean place (mcp), or of the volume of the kernels (below 100).</source>
        <translation>Дундаж байршилдаа хамгийн ойр бичлэгүүдийн (mcp), эсвэл цөмийн эзлэхүүний хувь (100 хүрэхгүй).</translation>
    </message>
    <message>
        <source>Of the total.</source>
        <translation>Нийт дүнгээс.</translation>
    </message>
    <message>
        <source>Of the wetlands lost; it stands in their rows.</source>
        <translation>Алдагдсан ус намгархаг газарт хамаарах бөгөөд мөрөнд нь бичигдэнэ.</translation>
    </message>
    <message>
        <source>Of them added</source>
        <translation>Үүнээс нэмсэн</translation>
    </message>
    <message>
        <source>Of them flagged</source>
        <translation>Үүнээс тэмдэглэсэн</translation>
    </message>
    <message>
        <source>Of them last seen before in the period too</source>
        <translation>Үүнээс өмнөх бүртгэл нь мөн энэ хугацаанд хамаарах</translation>
    </message>
    <message>
        <source>Of them of seasons in the period</source>
        <translation>Үүнээс энэ хугацааны улирлуудынх</translation>
    </message>
    <message>
        <source>Of them with low confidence</source>
        <translation>Үүнээс итгэлийн түвшин багатай</translation>
    </message>
    <message>
        <source>Of those left, one cell at least. 0: one.</source>
        <translation>Үлдсэн нүднээс, дор хаяж нэг нүд. 0 бол нэг нүдээр.</translation>
    </message>
    <message>
        <source>Of {sites} key sites, {counted} have a published count and {seasons} have three seasons or more.</source>
        <translation>Нийт гол нутаг: {sites}; нийтлэгдсэн тоололттой: {counted}; гурав буюу түүнээс олон улиралтай: {seasons}.</translation>
    </message>
    <message>
        <source>Off, the package is generalised. On, it needs a recipient, whom the run records.</source>
        <translation>Сонгоогүй бол багцыг ерөнхийлнө. Сонгосон бол хүлээн авагч шаардлагатай бөгөөд гүйцэтгэлд тэмдэглэгдэнэ.</translation>
    </message>
    <message>
        <source>Off: all habitats, farmland that was a marsh too.</source>
        <translation>Сонгоогүй бол бүх амьдрах орчин, урьд нь намаг байсан тариалангийн газар ч орно.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Үнэлсэн байгууллага</translation>
    </message>
    <message>
        <source>Offices differ: {offices}. None of them wins; the answers are those of {office}.</source>
        <translation>Байгууллагууд зөрүүтэй: {offices}. Аль нь ч давуу болохгүй; хариултыг дараах байгууллагаас авсан: {office}.</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Албан ёсны</translation>
    </message>
    <message>
        <source>Official 1 % level</source>
        <translation>Албан ёсны 1%-ийн босго</translation>
    </message>
    <message>
        <source>Official levels among those used: {official}; derived levels: {derived}. An information sheet for Ramsar needs the official level.</source>
        <translation>Ашигласан босгоос албан ёсных: {official}; тооцоолсон утгаас гаргасан: {derived}. Рамсарын мэдээллийн хуудсанд албан ёсны босго шаардлагатай.</translation>
    </message>
    <message>
        <source>Oil and gas</source>
        <translation>Газрын тос, хий</translation>
    </message>
    <message>
        <source>Older rows that a newer assessment replaces: {number}.</source>
        <translation>Шинэ үнэлгээ орлосон хуучин мөр: {number}.</translation>
    </message>
    <message>
        <source>Older, but newly known</source>
        <translation>Хуучин боловч шинээр мэдэгдсэн</translation>
    </message>
    <message>
        <source>On a grid of {step_deg} degree lie {percent} per cent of the {places} places of the data set.</source>
        <translation>Өгөгдлийн багцын нийт {places} байршлын {percent} хувь нь {step_deg} градусын тор дээр байрлаж байна.</translation>
    </message>
    <message>
        <source>On its own data</source>
        <translation>Өөрийн өгөгдөл дээр</translation>
    </message>
    <message>
        <source>On several lists</source>
        <translation>Хэд хэдэн жагсаалтад</translation>
    </message>
    <message>
        <source>On two sides of a border</source>
        <translation>Улсын хилийн хоёр талд</translation>
    </message>
    <message>
        <source>One animal</source>
        <translation>Нэг амьтан</translation>
    </message>
    <message>
        <source>One cell holds both coordinates, and they cannot be told apart in one way only.</source>
        <translation>Нэг нүдэнд хоёр солбицол хамт байгаа бөгөөд тэдгээрийг нэгээс олон янзаар салгаж болохоор байна.</translation>
    </message>
    <message>
        <source>One count on passage is enough for the staging criterion: {percent} % of the population, not rounded.</source>
        <translation>Цуглах газрын шалгуурт дайрч өнгөрөх үеийн нэг тоололт хангалттай: популяцийн {percent}%, бүхэлчлээгүй.</translation>
    </message>
    <message>
        <source>One feature each, from the first band.</source>
        <translation>Тус бүр нэг хамгааллын объект, эхний сувгаас.</translation>
    </message>
    <message>
        <source>One file that needs no network; coordinates in it are generalised where the policy asks for it.</source>
        <translation>Сүлжээ шаардахгүй нэг файл; журамд заасан тохиолдолд доторх солбицлыг ерөнхийлсөн.</translation>
    </message>
    <message>
        <source>One fit with the stations of all sides and one mask that is not cut at the border. Separate fits by country would count animals that live on two sides twice.</source>
        <translation>Бүх талын камерын цэгүүд, улсын хилээр тасдаагүй нэг маск бүхий нэг тооцоолол. Улсаар тусад нь тооцоолбол хоёр талд амьдардаг амьтан давхар тоологдоно.</translation>
    </message>
    <message>
        <source>One good selection of planning units for the targets asked; others may be as good. See the gap.</source>
        <translation>Хүссэн зорилтод хүрэх төлөвлөлтийн нэгжийн нэг сайн сонголт; үүнтэй адил сайн өөр сонголт байж болно. Зөрүүг харна уу.</translation>
    </message>
    <message>
        <source>One line per crossing with exact places, where a raster of resistance is given.</source>
        <translation>Эсэргүүцлийн растер өгсөн бол нарийн байршилтай хил дамнан шилжилт бүрт нэг шугам.</translation>
    </message>
    <message>
        <source>One line per link, with its evidence and the countries at both ends.</source>
        <translation>Холбоос бүрт нэг шугам, нотолгоо болон хоёр үзүүрийн улсын хамт.</translation>
    </message>
    <message>
        <source>One list of the wetlands to restore, with the reason and who says so: habitats that an assessment wants restored, needs of a whole site, habitats mapped as to be restored, wetlands in poor condition, and wetlands lost between two dates. Organisations are named, persons never.</source>
        <translation>Нөхөн сэргээх ус намгархаг газрын нэгдсэн жагсаалт, шалтгаан ба хэн заасны хамт: үнэлгээнд нөхөн сэргээхийг хүссэн амьдрах орчин, бүхэл талбайн хэрэгцээ, нөхөн сэргээх шаардлагатай гэж зурагласан амьдрах орчин, төлөв байдал муу ус намгархаг газар, хоёр огнооны хооронд алдагдсан ус намгархаг газар. Байгууллагыг нэрлэнэ, хүнийг хэзээ ч нэрлэхгүй.</translation>
    </message>
    <message>
        <source>One number for all rasters or one for each. 0 leaves a raster as it is.</source>
        <translation>Бүх растерт нэг тоо, эсвэл растер тус бүрт нэг тоо. 0 бол растерыг хэвээр үлдээнэ.</translation>
    </message>
    <message>
        <source>One number for all, or one for each raster in their order, such as 1, 2, 1.</source>
        <translation>Бүгдэд нэг тоо, эсвэл растер тус бүрт дарааллаар нь нэг тоо, жишээ нь 1, 2, 1.</translation>
    </message>
    <message>
        <source>One number stands in cells merged over several rows. Unmerge them and give each row its own.</source>
        <translation>Хэд хэдэн мөрийг нэгтгэсэн нүдэнд нэг тоо байна. Нэгтгэлийг салгаж, мөр бүрт өөрийн тоог бичнэ үү.</translation>
    </message>
    <message>
        <source>One of the two coordinates is missing.</source>
        <translation>Хоёр солбицлын нэг нь дутуу байна.</translation>
    </message>
    <message>
        <source>One point for each border that a way passes. Exact: not to be passed on.</source>
        <translation>Замын дамнасан улсын хил бүрт нэг цэг. Байршил нь нарийн: бусдад дамжуулахыг хориглоно.</translation>
    </message>
    <message>
        <source>One point per area and site with its role, its side and its latest assessment.</source>
        <translation>Судалгааны талбай ба гол нутаг бүрт нэг цэг, үүрэг, тал, сүүлийн үнэлгээний хамт.</translation>
    </message>
    <message>
        <source>One point per event, with its time, animals and number of records.</source>
        <translation>Үйл явдал бүрт нэг цэг, цаг, амьтан, бичлэгийн тооны хамт.</translation>
    </message>
    <message>
        <source>One raster per species or other feature, values of 0 or more, cell on cell, projected in metres.</source>
        <translation>Зүйл эсвэл бусад хамгааллын объект тус бүрт нэг растер; утга нь 0 буюу түүнээс их, нүд нь нүдэн дээрээ давхцсан, метрийн нэгжтэй проекцтой.</translation>
    </message>
    <message>
        <source>One row per animal and unbroken visit, with the shortest and the longest time it may have lasted.</source>
        <translation>Амьтан, тасралтгүй ирж байсан хугацаа бүрт нэг мөр; үргэлжилсэн байж болох хамгийн богино, хамгийн урт хугацааны хамт.</translation>
    </message>
    <message>
        <source>One row per animal with its area. Exact: not to be passed on.</source>
        <translation>Амьтан бүрт нэг мөр, талбайн хэмжээний хамт. Нарийн: бусдад дамжуулахыг хориглоно.</translation>
    </message>
    <message>
        <source>One row per animal with its codes by agency.</source>
        <translation>Амьтан бүрт нэг мөр, байгууллага тус бүрийн кодын хамт.</translation>
    </message>
    <message>
        <source>One row per animal with its sides and minimum numbers.</source>
        <translation>Амьтан бүрт нэг мөр, талууд ба хамгийн бага тооны хамт.</translation>
    </message>
    <message>
        <source>One row per animal, occasion and station, as secr reads them.</source>
        <translation>Амьтан, үе, камерын цэг тус бүрт нэг мөр, secr програмын уншдаг хэлбэрээр.</translation>
    </message>
    <message>
        <source>One row per animal; - where nothing worked.</source>
        <translation>Амьтан бүрт нэг мөр; юу ч ажиллаагүй үед - тэмдэг.</translation>
    </message>
    <message>
        <source>One row per animal; it is never a border crossing.</source>
        <translation>Амьтан бүрт нэг мөр; энэ нь хэзээ ч хил дамнан шилжилт биш.</translation>
    </message>
    <message>
        <source>One row per change; places as in the report.</source>
        <translation>Өөрчлөлт бүрт нэг мөр; байршил тайланд байгаагаар.</translation>
    </message>
    <message>
        <source>One row per corridor and country.</source>
        <translation>Экологийн коридор ба улс бүрт нэг мөр.</translation>
    </message>
    <message>
        <source>One row per corridor, existing first.</source>
        <translation>Экологийн коридор бүрт нэг мөр, одоо байгаа нь эхэнд.</translation>
    </message>
    <message>
        <source>One row per country, species and year with its state. Missing numbers are not known.</source>
        <translation>Улс, зүйл, он тус бүрт нэг мөр, төлөвийн хамт. Дутуу тоо нь тодорхойгүй гэсэн үг.</translation>
    </message>
    <message>
        <source>One row per country, species, year and band with its state. Missing numbers are not known.</source>
        <translation>Улс, зүйл, он, зурвас тус бүрт нэг мөр, төлөвийн хамт. Дутуу тоо нь тодорхойгүй гэсэн үг.</translation>
    </message>
    <message>
        <source>One row per crossing with its evidence; a straight line where both places are exact.</source>
        <translation>Хил дамнан шилжилт бүрт нэг мөр, нотолгооны хамт; хоёр байршил нарийн бол шулуун шугам зурна.</translation>
    </message>
    <message>
        <source>One row per index with its value, unit and note.</source>
        <translation>Индекс бүрт нэг мөр, утга, нэгж, тэмдэглэлийн хамт.</translation>
    </message>
    <message>
        <source>One row per method, of the joint population of all sides.</source>
        <translation>Арга бүрт нэг мөр, бүх талын хамтын популяцийнх.</translation>
    </message>
    <message>
        <source>One row per pair or core: ohm, and whether they are connected.</source>
        <translation>Хос эсвэл цөм бүс бүрт нэг мөр: ом, холбогдсон эсэх.</translation>
    </message>
    <message>
        <source>One row per parameter, with 95 percent limits.</source>
        <translation>Параметр бүрт нэг мөр, 95 хувийн хязгаартай.</translation>
    </message>
    <message>
        <source>One row per sample, with its animal and grade.</source>
        <translation>Дээж бүрт нэг мөр, амьтан ба зэргийн хамт.</translation>
    </message>
    <message>
        <source>One row per site, species, season, criterion and edition of the population.</source>
        <translation>Талбай, зүйл, улирал, шалгуур, популяцийн хэвлэл тус бүрт нэг мөр.</translation>
    </message>
    <message>
        <source>One row per species, season and country, and for the flyway: the yearly change or why it is not known.</source>
        <translation>Зүйл, улирал, улс тус бүрт болон нүүдлийн замд нэг мөр: жилийн өөрчлөлт, эсвэл яагаад мэдэгдэхгүй байгаа шалтгаан.</translation>
    </message>
    <message>
        <source>One row per species, season, region and year: counted, imputed and total.</source>
        <translation>Зүйл, улирал, бүс нутаг, он тус бүрт нэг мөр: тоолсон, нөхөж тооцсон, нийт.</translation>
    </message>
    <message>
        <source>One row per species, season, year and side. A joint total stands only where counts are of the same days.</source>
        <translation>Зүйл, улирал, он, тал тус бүрт нэг мөр. Хамтын нийт тоог тоололтууд нэг өдрүүдийнх бол л бичнэ.</translation>
    </message>
    <message>
        <source>One row per station and unbroken time.</source>
        <translation>Камерын цэг ба тасралтгүй хугацаа бүрт нэг мөр.</translation>
    </message>
    <message>
        <source>One row per two sides of a season, with the days from the first to the last of their nearest counts.</source>
        <translation>Нэг улирлын хоёр тал тус бүрт нэг мөр, хамгийн ойр тоололтуудын эхнээс сүүлчийн өдөр хүртэлх хоногийн хамт.</translation>
    </message>
    <message>
        <source>One share for all</source>
        <translation>Бүгдэд нэг хувь</translation>
    </message>
    <message>
        <source>One share for all; or by range size, for amounts in hectares: all of a small range, less of a large one.</source>
        <translation>Бүгдэд нэг хувь; эсвэл гектараар илэрхийлсэн хэмжээнд тархалт нутгийн хэмжээгээр: жижиг тархалт нутгийг бүхэлд нь, томыг бага хувиар.</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Нэг тал</translation>
    </message>
    <message>
        <source>One window for each block of so many cells; about a tenth of the radius. An even number is raised by 1.</source>
        <translation>Ийм тооны нүдтэй блок бүрт нэг цонх; радиусын аравны нэг орчим. Тэгш тоог 1 нэгжээр нэмэгдүүлнэ.</translation>
    </message>
    <message>
        <source>Only a point is held; a boundary is needed.</source>
        <translation>Зөвхөн цэг байгаа; хил зааг шаардлагатай.</translation>
    </message>
    <message>
        <source>Only a value of low confidence is held.</source>
        <translation>Зөвхөн итгэлийн түвшин багатай утга байгаа.</translation>
    </message>
    <message>
        <source>Only for additive_benefit.</source>
        <translation>Зөвхөн additive_benefit дүрэмд.</translation>
    </message>
    <message>
        <source>Only in mode advanced. Without a field each source gives 1 ampere.</source>
        <translation>Зөвхөн advanced горимд. Талбаргүй бол эх үүсвэр бүр 1 ампер өгнө.</translation>
    </message>
    <message>
        <source>Only in mode advanced. Without a field, and where it is 0, a place is joined to ground.</source>
        <translation>Зөвхөн advanced горимд. Талбаргүй бол, мөн утга нь 0 бол тухайн газрыг шууд газардуулна.</translation>
    </message>
    <message>
        <source>Only in mode advanced: points or polygons where current leaves the landscape.</source>
        <translation>Зөвхөн advanced горимд: гүйдэл ландшафтаас гарах цэг эсвэл полигон.</translation>
    </message>
    <message>
        <source>Only in mode pairwise: a row and a column for each core, in ohm, empty where nothing connects them.</source>
        <translation>Зөвхөн pairwise горимд: цөм бүс бүрт нэг мөр, нэг багана, омоор; юугаар ч холбогдоогүй бол хоосон.</translation>
    </message>
    <message>
        <source>Only one allele of the locus is given; it is not taken for a homozygote.</source>
        <translation>Локусын зөвхөн нэг аллелийг өгсөн; гомозигот гэж үзээгүй.</translation>
    </message>
    <message>
        <source>Only one country has sites that were counted in two years or more.</source>
        <translation>Зөвхөн нэг улсад хоёр буюу түүнээс олон жил тоолсон талбай байна.</translation>
    </message>
    <message>
        <source>Only one day of the period was given. Nothing was written. Give both days, or none.</source>
        <translation>Хугацааны зөвхөн нэг өдрийг өгсөн. Юу ч бичээгүй. Хоёр өдрийг нь өгөх, эсвэл алийг нь ч өгөхгүй байна уу.</translation>
    </message>
    <message>
        <source>Only pairs or nests were counted; they are not converted into individuals.</source>
        <translation>Зөвхөн хос эсвэл үүрийг тоолсон; тэдгээрийг бодгальд шилжүүлэхгүй.</translation>
    </message>
    <message>
        <source>Only rates from tracks of transmitters have an interval (exact Poisson, Garwood 1936). Rates from cameras and samples are minimum rates; an interval would need a model of effort on both sides.</source>
        <translation>Зөвхөн дамжуулагчийн явсан замаас гарсан хувь хэмжээ интервалтай (нарийн Пуассон, Garwood 1936). Камер, дээжээс гарсан хувь хэмжээ нь хамгийн бага утга; интервал гаргахад хоёр талын хүчин чармайлтын загвар хэрэгтэй.</translation>
    </message>
    <message>
        <source>Only records of certain identity are used.</source>
        <translation>Зөвхөн баттай танилттай бичлэгийг ашигласан.</translation>
    </message>
    <message>
        <source>Only records on these sides. Nothing chosen means all six.</source>
        <translation>Зөвхөн эдгээр талын бичлэг. Юу ч сонгоогүй бол зургууланг нь авна.</translation>
    </message>
    <message>
        <source>Only records that this country owns are shared; those of others are never passed on.</source>
        <translation>Зөвхөн энэ улсын эзэмшлийн бичлэгийг хуваалцана; бусад улсын бичлэгийг хэзээ ч дамжуулахгүй.</translation>
    </message>
    <message>
        <source>Only the drawing changes. For wider corridors find them again with a greater width.</source>
        <translation>Зөвхөн дүрслэл өөрчлөгдөнө. Илүү өргөн экологийн коридор хэрэгтэй бол өргөнийг ихэсгэж дахин хайна уу.</translation>
    </message>
    <message>
        <source>Only where it is known that the coordinates were taken from such a map.</source>
        <translation>Солбицлыг ийм газрын зургаас авсан нь мэдэгдэж буй тохиолдолд л хэрэглэнэ.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Тунгалаг бус байдал</translation>
    </message>
    <message>
        <source>Open a passage in the barrier</source>
        <translation>Саадад гарц нээх</translation>
    </message>
    <message>
        <source>Open recommendations</source>
        <translation>Нээлттэй зөвлөмж</translation>
    </message>
    <message>
        <source>Open recommendations that are not yet due</source>
        <translation>Хугацаа нь болоогүй, нээлттэй зөвлөмж</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Тайлан нээх</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Талбайг нээх</translation>
    </message>
    <message>
        <source>Open “{sites_dock}” in the same menu, write CHN-XINGKAI under “{site_name}” and choose the site in the list. Press the button … beside “{form}” and choose the country and name of the office, the year {year} and the language. Do the same for RUS-KHANKA.</source>
        <translation>Мөн цэсэнд «{sites_dock}» самбарыг нээж, «{site_name}» дор CHN-XINGKAI гэж бичээд жагсаалтаас талбайг сонгоно уу. «{form}» хажуугийн … товчийг дарж, байгууллагын улс, нэр, {year} оныг, хэлийг сонгоно уу. RUS-KHANKA талбайд мөн адил хийнэ үү.</translation>
    </message>
    <message>
        <source>Open “{species_dock}” in the menu NEASPEC, choose a file for a new database and press “{load}”.</source>
        <translation>NEASPEC цэснээс «{species_dock}» самбарыг нээж, шинэ өгөгдлийн сангийн файлыг сонгоод «{load}» товчийг дарна уу.</translation>
    </message>
    <message>
        <source>Opens the layer of mapped habitats with its form. New polygons snap to their neighbours and cannot overlap them.</source>
        <translation>Зурагласан амьдрах орчны давхаргыг маягтынх нь хамт нээнэ. Шинэ полигон хөршдөө наалдах бөгөөд давхцахгүй.</translation>
    </message>
    <message>
        <source>Or allow more memory in the options of QGIS, page NEASPEC.</source>
        <translation>Эсвэл QGIS-ийн «Сонголтууд» цонхны NEASPEC хуудсанд илүү их санах ой зөвшөөрнө үү.</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Өдөр, сарын дараалал</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Байгууллага</translation>
    </message>
    <message>
        <source>Organisation and its role</source>
        <translation>Байгууллага, түүний үүрэг</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Байгууллагууд</translation>
    </message>
    <message>
        <source>Other changes to the habitat</source>
        <translation>Амьдрах орчны бусад өөрчлөлт</translation>
    </message>
    <message>
        <source>Other effects of the climate</source>
        <translation>Уур амьсгалын бусад нөлөө</translation>
    </message>
    <message>
        <source>Other group</source>
        <translation>Нөгөө бүлэг</translation>
    </message>
    <message>
        <source>Other recommendation</source>
        <translation>Бусад зөвлөмж</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Нөгөө тал</translation>
    </message>
    <message>
        <source>Other species</source>
        <translation>Бусад зүйл</translation>
    </message>
    <message>
        <source>Other threat</source>
        <translation>Бусад аюул занал</translation>
    </message>
    <message>
        <source>Other threats</source>
        <translation>Аюул заналын бусад төрөл</translation>
    </message>
    <message>
        <source>Other years, areas and definitions: they are shown beside the results and never mixed with them.</source>
        <translation>Өөр он, нутаг, тодорхойлолттой: үр дүнгийн хажууд харуулах боловч хэзээ ч холихгүй.</translation>
    </message>
    <message>
        <source>Outlier by distance</source>
        <translation>Хэт алслагдсан цэг, зайгаар</translation>
    </message>
    <message>
        <source>Outlier by median deviation</source>
        <translation>Хэт алслагдсан цэг, медиан хазайлтаар</translation>
    </message>
    <message>
        <source>Outlier by quartiles</source>
        <translation>Хэт алслагдсан цэг, квартилиар</translation>
    </message>
    <message>
        <source>Outline of a conservation plan: {site}</source>
        <translation>Хамгааллын төлөвлөгөөний бүдүүвч: {site}</translation>
    </message>
    <message>
        <source>Outlines: the layer compared with.</source>
        <translation>Хүрээ шугам: харьцуулж буй давхарга.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Гаралт</translation>
    </message>
    <message>
        <source>Output: animals in the database with their codes by agency, pairs, conflicts, the joint minimum by agency, and a report of sums. Only animals that this algorithm wrote before are replaced; those with a decided link stay.</source>
        <translation>Гаралт: өгөгдлийн сан дахь амьтад байгууллага тус бүрийн кодын хамт, хос, зөрчил, байгууллагаар гаргасан хамтын хамгийн бага тоо, нийлбэрийн тайлан. Зөвхөн энэ алгоритмын өмнө бичсэн амьтдыг орлуулна; шийдсэн холбоостой нь хэвээр үлдэнэ.</translation>
    </message>
    <message>
        <source>Outside its deployment</source>
        <translation>Камер байршуулалтын хугацаанаас гадуур</translation>
    </message>
    <message>
        <source>Outside the range</source>
        <translation>Тархац нутгаас гадуур</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Давхцал</translation>
    </message>
    <message>
        <source>Overlaps and gaps thinner than this pass.</source>
        <translation>Үүнээс нарийн давхцал, цоорхойг зөвшөөрнө.</translation>
    </message>
    <message>
        <source>Own data, spatial blocks, and each country left out.</source>
        <translation>Өөрийн өгөгдөл, орон зайн блок, ээлжлэн хассан улс тус бүр.</translation>
    </message>
    <message>
        <source>Own list of classes (CSV)</source>
        <translation>Өөрийн ангийн жагсаалт (CSV)</translation>
    </message>
    <message>
        <source>Own targets (JSON)</source>
        <translation>Өөрийн зорилт (JSON)</translation>
    </message>
    <message>
        <source>Own targets (table)</source>
        <translation>Өөрийн зорилт (хүснэгт)</translation>
    </message>
    <message>
        <source>Own units</source>
        <translation>Өөрийн нэгж</translation>
    </message>
    <message>
        <source>Owner of the records</source>
        <translation>Бичлэгийн эзэмшигч</translation>
    </message>
    <message>
        <source>P(ID)</source>
        <translation>P(ID) магадлал</translation>
    </message>
    <message>
        <source>P(ID), unbiased</source>
        <translation>P(ID) магадлал, хазайлтгүй</translation>
    </message>
    <message>
        <source>P(ID)sib</source>
        <translation>P(ID)sib магадлал</translation>
    </message>
    <message>
        <source>PERCENT is {percent}, which gives no home range. No range was computed. Choose a number above 0, at most 100, and below 100 for kernels.</source>
        <translation>PERCENT параметрийн {percent} утгаар нутагшил гарахгүй. Нутагшлыг тооцоолоогүй. 0 утгаас их, хамгийн ихдээ 100, цөмийн аргад 100 хүрэхгүй тоо сонгоно уу.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Багц</translation>
    </message>
    <message>
        <source>Package of {owner} for {recipient}</source>
        <translation>Багц: эзэмшигч {owner}, хүлээн авагч {recipient}</translation>
    </message>
    <message>
        <source>Package {file} does not hold the table or file that it names: {resource}. Nothing was changed. Export the package again.</source>
        <translation>{file} багцад дотор нь нэрлэсэн хүснэгт эсвэл файл алга: {resource}. Юу ч өөрчлөгдөөгүй. Багцыг дахин экспортлоно уу.</translation>
    </message>
    <message>
        <source>Package {file} follows version {version} of Camtrap DP; versions 1.0 to 1.0.2 can be read. Nothing was changed. Export the package in one of these versions.</source>
        <translation>{file} багцын Camtrap DP хувилбар: {version}; унших боломжтой хувилбар: 1.0–1.0.2. Юу ч өөрчлөгдөөгүй. Багцыг эдгээр хувилбарын аль нэгээр экспортлоно уу.</translation>
    </message>
    <message>
        <source>Package {file} points to a place outside itself: {path}. Nothing was read from there and nothing was changed. Put the file into the package.</source>
        <translation>{file} багц өөрөөсөө гаднах зам руу зааж байна: {path}. Тэндээс юу ч уншаагүй, юу ч өөрчлөгдөөгүй. Файлыг багцад оруулна уу.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Хуудас {page} / {pages}</translation>
    </message>
    <message>
        <source>Pair of codes (JSON)</source>
        <translation>Кодын хос (JSON)</translation>
    </message>
    <message>
        <source>Pairs across a border</source>
        <translation>Улсын хил дамнасан хос</translation>
    </message>
    <message>
        <source>Pairs at few mismatching loci are of one animal with errors; a gap before the others shows that animals are told apart. Below, the chance that two animals have one genotype falls with each locus.</source>
        <translation>Цөөн локус зөрсөн хосууд нь алдаатай уншсан нэг амьтан; тэдний ба бусад хосын хооронд зай байвал амьтдыг ялгаж чадна гэсэн үг. Доор: хоёр амьтан нэг генотиптэй байх магадлал локус нэмэгдэх бүрт буурна.</translation>
    </message>
    <message>
        <source>Pairs by mismatching loci, and P(ID)sib by number of loci. No sample is named.</source>
        <translation>Хосууд зөрүүтэй локусын тоогоор, P(ID)sib утга локусын тоогоор. Дээжийн нэр байхгүй.</translation>
    </message>
    <message>
        <source>Pairs compared</source>
        <translation>Харьцуулсан хос</translation>
    </message>
    <message>
        <source>Pairs not compared: laboratories without calibration</source>
        <translation>Харьцуулаагүй хос: тохируулгагүй лаборатори</translation>
    </message>
    <message>
        <source>Pairs of codes by what was decided</source>
        <translation>Кодын хос, шийдвэрээр нь</translation>
    </message>
    <message>
        <source>Pairs of cores</source>
        <translation>Цөм бүсийн хос</translation>
    </message>
    <message>
        <source>Pairs of patches to measure, at most: {pairs}. This takes about {seconds} s and {megabytes} MB.</source>
        <translation>Хэмжих толбоны хос, хамгийн ихдээ: {pairs}. Ойролцоогоор {seconds} с, {megabytes} МБ шаардлагатай.</translation>
    </message>
    <message>
        <source>Pairs of patches within the dispersal distance, and the best new cross-border link.</source>
        <translation>Тархан нүүдэллэлтийн зай доторх толбоны хос, улсын хил дамнасан хамгийн сайн шинэ холбоосын хамт.</translation>
    </message>
    <message>
        <source>Pairs of polygons that overlap: {pairs}. Their land would count twice, so nothing was computed. Dissolve the layer and split it into single parts, or give a region, for which this is done.</source>
        <translation>Давхцсан полигоны хос: {pairs}. Газар нь давхар тоологдох байсан тул юу ч тооцоолоогүй. Давхаргыг уусгаж, тусдаа хэсгүүдэд салгах, эсвэл бүс нутаг өгнө үү; бүс нутаг өгвөл үүнийг автоматаар хийнэ.</translation>
    </message>
    <message>
        <source>Pairs of samples by mismatching loci (height: square root)</source>
        <translation>Дээжийн хос, зөрүүтэй локусын тоогоор (өндөр: квадрат язгуур)</translation>
    </message>
    <message>
        <source>Pairs of samples compared: {pairs}, of them on two sides of a border: {across}.</source>
        <translation>Харьцуулсан дээжийн хос: {pairs}; үүнээс улсын хилийн хоёр талынх: {across}.</translation>
    </message>
    <message>
        <source>Pairs of samples that match</source>
        <translation>Таарсан дээжийн хос</translation>
    </message>
    <message>
        <source>Pairs of sites on two sides of a border of which at least one names the other as its partner.</source>
        <translation>Улсын хилийн хоёр талд орших, ядаж нэг нь нөгөөгөө түнш газар гэж нэрлэсэн хос талбай.</translation>
    </message>
    <message>
        <source>Pairs of units that overlap: {pairs}. Nothing was computed, for their area would count twice. Repair the layer.</source>
        <translation>Давхцсан хос нэгж: {pairs}. Талбайг нь хоёр удаа тооцох болох тул юу ч тооцоолоогүй. Давхаргыг засна уу.</translation>
    </message>
    <message>
        <source>Pairs that a person has to look at again, with the reason.</source>
        <translation>Хүн дахин харах шаардлагатай хос, шалтгааных нь хамт.</translation>
    </message>
    <message>
        <source>Pairs that both judged</source>
        <translation>Хоёулаа дүгнэсэн хос</translation>
    </message>
    <message>
        <source>Pairs that match</source>
        <translation>Таарсан хос</translation>
    </message>
    <message>
        <source>Pairs that were judged</source>
        <translation>Дүгнэсэн хос</translation>
    </message>
    <message>
        <source>Pairs to compute (CSV)</source>
        <translation>Тооцоолох хос (CSV)</translation>
    </message>
    <message>
        <source>Pairs: {pairs}. Named by one side only: {one}; these wait for the other side to confirm them.</source>
        <translation>Хос: {pairs}. Зөвхөн нэг тал нэрлэсэн: {one}; эдгээр нь нөгөө тал баталгаажуулахыг хүлээж байна.</translation>
    </message>
    <message>
        <source>Parameter SPECIES names no species or several. No rate was estimated. Choose exactly one.</source>
        <translation>SPECIES параметрт зүйл нэрлээгүй, эсвэл хэд хэдийг нэрлэсэн байна. Хувь хэмжээг тооцоолоогүй. Яг нэг зүйл сонгоно уу.</translation>
    </message>
    <message>
        <source>Parameter {parameter} does not accept the value {value}. Nothing was changed. Accepted: {accepted}.</source>
        <translation>{parameter} параметрт ийм утга өгөх боломжгүй: {value}. Юу ч өөрчлөгдөөгүй. Зөвшөөрөх утга: {accepted}.</translation>
    </message>
    <message>
        <source>Parameter {parameter} of test {test} is not a number from 0 on. Nothing was changed. Correct the number.</source>
        <translation>{test} шалгалтын {parameter} параметр 0 буюу түүнээс их тоо биш байна. Юу ч өөрчлөгдөөгүй. Тоог засна уу.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметрүүд</translation>
    </message>
    <message>
        <source>Parameters of the model</source>
        <translation>Загварын параметрүүд</translation>
    </message>
    <message>
        <source>Part (10 to 50 %)</source>
        <translation>Нэг хэсэг (10–50%)</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches of two countries</source>
        <translation>Холбогдсон нийлбэрийн хоёр улсын толбо хоорондын хэсэг</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches on both sides of the demarcation line</source>
        <translation>Холбогдсон нийлбэрийн хил заагийн шугамын хоёр талын толбо хоорондын хэсэг</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches on land and patches at sea</source>
        <translation>Холбогдсон нийлбэрийн хуурай газар ба далайн толбо хоорондын хэсэг</translation>
    </message>
    <message>
        <source>Part of the connected sum between patches that are not known to be of two countries</source>
        <translation>Холбогдсон нийлбэрийн хоёр улсынх болох нь мэдэгдээгүй толбо хоорондын хэсэг</translation>
    </message>
    <message>
        <source>Part of the connected sum inside single patches</source>
        <translation>Холбогдсон нийлбэрийн нэг толбо доторх хэсэг</translation>
    </message>
    <message>
        <source>Part of the site protected (10 to 50 %)</source>
        <translation>Талбайн нэг хэсэг хамгаалагдсан (10–50%)</translation>
    </message>
    <message>
        <source>Part of those ways that lies inside this corridor: {places}</source>
        <translation>Тэдгээр замын энэ экологийн коридор дотор орших хэсэг: {places}</translation>
    </message>
    <message>
        <source>Part of: {criterion}</source>
        <translation>Эзлэх хэсэг: {criterion}</translation>
    </message>
    <message>
        <source>Partner site</source>
        <translation>Түнш газар</translation>
    </message>
    <message>
        <source>Parts of corridors outside of the protected areas that were given.</source>
        <translation>Экологийн коридорын өгсөн тусгай хамгаалалттай газар нутгаас гадуурх хэсэг.</translation>
    </message>
    <message>
        <source>Parts of corridors without protection.</source>
        <translation>Экологийн коридорын хамгаалалтгүй хэсэг.</translation>
    </message>
    <message>
        <source>Parts of features outside protected areas where the target is not met. A feature is as exact as its layer; exact places of rare animals are not to be passed on.</source>
        <translation>Зорилт биелээгүй хамгааллын объектын тусгай хамгаалалттай газар нутгаас гадуурх хэсэг. Хамгааллын объект давхаргынхаа адил нарийвчлалтай; ховор амьтны нарийн байршлыг бусдад дамжуулахыг хориглоно.</translation>
    </message>
    <message>
        <source>Parts of units would hold all targets and limits together, whole units do not. Nothing was written. Loosen a limit or a target.</source>
        <translation>Нэгжийн хэсгүүдээр бүх зорилт, хязгаарыг зэрэг хангах боломжтой, бүтэн нэгжээр боломжгүй. Юу ч бичээгүй. Аль нэг хязгаар, эсвэл зорилтыг сулруулна уу.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Гарц</translation>
    </message>
    <message>
        <source>Passages of the demarcation line</source>
        <translation>Хил заагийн шугамыг дайрч өнгөрсөн</translation>
    </message>
    <message>
        <source>Passages of the demarcation line are never counted as international crossings.</source>
        <translation>Хил заагийн шугамыг дайрч өнгөрснийг олон улсын хил дамнан шилжилт гэж хэзээ ч тоолохгүй.</translation>
    </message>
    <message>
        <source>Passages open barriers, and no barriers were given. Nothing was computed. Choose a layer of barriers.</source>
        <translation>Гарц нь саадыг нээдэг боловч саад өгөөгүй байна. Юу ч тооцоолоогүй. Саадын давхарга сонгоно уу.</translation>
    </message>
    <message>
        <source>Passages with probable identity</source>
        <translation>Магадлал өндөр танилттай дайрч өнгөрөлт</translation>
    </message>
    <message>
        <source>Passphrase for the signature</source>
        <translation>Гарын үсэгт хэрэглэх нууц хэллэг</translation>
    </message>
    <message>
        <source>Passphrase of a neighbour's package</source>
        <translation>Хөрш улсын багцын нууц хэллэг</translation>
    </message>
    <message>
        <source>Passphrase of a shared package</source>
        <translation>Хуваалцсан багцын нууц хэллэг</translation>
    </message>
    <message>
        <source>Past, unlikely to return</source>
        <translation>Өнгөрсөн, давтагдах магадлал багатай</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Толбо</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Толбо</translation>
    </message>
    <message>
        <source>Patches by importance (dPC in percent)</source>
        <translation>Толбо ач холбогдлоор (dPC, хувиар)</translation>
    </message>
    <message>
        <source>Patches kept: {kept}; smaller patches left out: {left}. A higher percentile leaves fewer.</source>
        <translation>Үлдээсэн толбо: {kept}; хассан жижиг толбо: {left}. Перцентиль өндөр байх тусам цөөн үлдэнэ.</translation>
    </message>
    <message>
        <source>Patches or protected areas</source>
        <translation>Амьдрах орчны хэсэг (толбо) эсвэл тусгай хамгаалалттай газар нутаг</translation>
    </message>
    <message>
        <source>Patches whose country cannot be told, near a border or at sea: {patches}. They count in the indices, but not as connected across a border.</source>
        <translation>Улсын хилийн ойр эсвэл далайд байгаа тул улсыг нь тодорхойлох боломжгүй толбо: {patches}. Эдгээрийг индекст тооцох боловч улсын хил дамнан холбогдсон гэж үзэхгүй.</translation>
    </message>
    <message>
        <source>Patches: {patches}; pairs measured, up to {cut} km apart: {links}.</source>
        <translation>Толбо: {patches}; {cut} км хүртэлх зайтай хэмжсэн хос: {links}.</translation>
    </message>
    <message>
        <source>Patches: {patches}; pairs measured: {links}, all.</source>
        <translation>Толбо: {patches}; хэмжсэн хос: {links}, бүгд.</translation>
    </message>
    <message>
        <source>Paths less probable count as none; 0 keeps all pairs.</source>
        <translation>Үүнээс бага магадлалтай замыг байхгүй гэж тооцно; 0 бол бүх хосыг үлдээнэ.</translation>
    </message>
    <message>
        <source>Patrols: SMART queries as CSV, SMART patrols as XML, and GPX. Example: INPUT patrol.xml, COUNTRY CHN. Names and numbers of rangers are left out.</source>
        <translation>Эргүүл: CSV хэлбэрийн SMART асуулга, XML хэлбэрийн SMART эргүүл, GPX. Жишээ: INPUT patrol.xml, COUNTRY CHN. Байгаль хамгаалагчийн нэр, дугаарыг авахгүй.</translation>
    </message>
    <message>
        <source>Penalty for cut connections</source>
        <translation>Тасарсан холболтын шийтгэл</translation>
    </message>
    <message>
        <source>Penalty for the outline (per km)</source>
        <translation>Гадна хүрээний шийтгэл (км тутамд)</translation>
    </message>
    <message>
        <source>Per individual-year</source>
        <translation>Нэг бодгаль-жилд</translation>
    </message>
    <message>
        <source>Per year that an animal spends on the first side; “any” is per year of its life. Seen is a minimum: an animal seen on one side in one occasion and next on the other. Expected is the rate times the years that the animals spent there.</source>
        <translation>Амьтны эхний талд өнгөрүүлсэн нэг жилд ногдоно; «any» бол амьдралынх нь нэг жилд ногдоно. Бүртгэсэн тоо нь хамгийн бага тоо: нэг үед нэг талд, дараагийн удаад нөгөө талд бүртгэсэн амьтан. Хүлээгдэх тоо нь хувь хэмжээг амьтдын тэнд өнгөрүүлсэн жилээр үржүүлсэн үржвэр.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Хувь</translation>
    </message>
    <message>
        <source>Percent of the connected sum within patches, between them, across borders, and over the coast; with a region also ProtConn, shared out alike.</source>
        <translation>Толбон доторх, толбо хоорондын, улсын хил дамнасан, далайн эрэг дамнасан холбогдсон нийлбэрийн хувь; бүс нутагтай бол ProtConn индексийг мөн адил хуваана.</translation>
    </message>
    <message>
        <source>Percentile of current</source>
        <translation>Гүйдлийн перцентиль</translation>
    </message>
    <message>
        <source>Percentile of pinch points</source>
        <translation>Нарийссан хэсгийн перцентиль</translation>
    </message>
    <message>
        <source>Performance curves</source>
        <translation>Үр дүнгийн муруй</translation>
    </message>
    <message>
        <source>Person (only with consent)</source>
        <translation>Хүн (зөвхөн зөвшөөрөлтэй бол)</translation>
    </message>
    <message>
        <source>Photographs (references)</source>
        <translation>Гэрэл зураг (эшлэл)</translation>
    </message>
    <message>
        <source>Photos: certain where two reviewers compared the same flank independently, probable by one, possible without a known flank. No grade rises by itself.</source>
        <translation>Зураг: хоёр хянагч ижил хажуу талыг бие даан харьцуулсан бол баттай, нэг хянагч бол магадлал өндөр, хажуу тал тодорхойгүй бол боломжтой. Ямар ч зэрэг өөрөө дээшлэхгүй.</translation>
    </message>
    <message>
        <source>Physical features</source>
        <translation>Физик шинж</translation>
    </message>
    <message>
        <source>Pinch points</source>
        <translation>Нарийссан хэсэг</translation>
    </message>
    <message>
        <source>Pinch points (current in A)</source>
        <translation>Нарийссан хэсэг (гүйдэл, А)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Байршил</translation>
    </message>
    <message>
        <source>Place generalised to the declared side of the border; date generalised to {time} (Chapman 2020).</source>
        <translation>Байршлыг хилийн заасан талд ерөнхийлсөн; огноог ерөнхийлсөн нэгж: {time} (Chapman 2020).</translation>
    </message>
    <message>
        <source>Places and dates of sensitive records are made coarser before they enter a report or a map.</source>
        <translation>Эмзэг бичлэгийн газар, огноог тайлан эсвэл газрын зурагт оруулахын өмнө бүдүүвчилнэ.</translation>
    </message>
    <message>
        <source>Places and stations</source>
        <translation>Байршил ба камерын цэг</translation>
    </message>
    <message>
        <source>Places on a grid</source>
        <translation>Тор дээрх байршил</translation>
    </message>
    <message>
        <source>Places where a border is passed</source>
        <translation>Улсын хилийг дамнах газар</translation>
    </message>
    <message>
        <source>Places with another class in the later of two maps. The errors of both maps are not included.</source>
        <translation>Хоёр газрын зургийн сүүлийнхэд өөр ангитай болсон газар. Хоёр газрын зургийн алдааг тооцоогүй.</translation>
    </message>
    <message>
        <source>Places with another class, the largest first.</source>
        <translation>Анги нь өөрчлөгдсөн газар, хамгийн томоос нь эхэлнэ.</translation>
    </message>
    <message>
        <source>Places with many features</source>
        <translation>Олон хамгааллын объекттой газар</translation>
    </message>
    <message>
        <source>Places: any reference system may be named by CRS or in the table; the operation of PROJ and its accuracy are kept with the record, and a local Russian system is refused with a sentence. The shift of Chinese online maps is undone only where OFFSET_MODEL asks for it.</source>
        <translation>Байршил: аливаа солбицлын системийг CRS параметрээр эсвэл хүснэгтэд нэрлэж болно; PROJ хувиргалт ба түүний нарийвчлалыг бичлэгийн хамт хадгална. Оросын орон нутгийн системийг тайлбартайгаар татгалзана. Хятад онлайн газрын зургийн зөрөөг зөвхөн OFFSET_MODEL параметр шаардсан үед арилгана.</translation>
    </message>
    <message>
        <source>Plain habitat classes</source>
        <translation>Амьдрах орчны энгийн ангилал</translation>
    </message>
    <message>
        <source>Planning unit</source>
        <translation>Төлөвлөлтийн нэгж</translation>
    </message>
    <message>
        <source>Planning units</source>
        <translation>Төлөвлөлтийн нэгжүүд</translation>
    </message>
    <message>
        <source>Planning units (protected share)</source>
        <translation>Төлөвлөлтийн нэгж (хамгаалагдсан хувь)</translation>
    </message>
    <message>
        <source>Planning units add the features of their fields, protected by the share of the unit that is. Where protection and feature share a unit without meeting, this is too much: use the layers themselves where they are at hand.</source>
        <translation>Төлөвлөлтийн нэгжээс талбаруудынх нь хамгааллын объект нэмэгдэх бөгөөд нэгжийн хамгаалагдсан хувиар хамгаалагдсан гэж тооцно. Хамгаалалт, объект хоёр нэг нэгжид байвч давхцаагүй бол энэ дүн хэт их гарна: боломжтой бол давхаргуудыг өөрсдийг нь ашиглана уу.</translation>
    </message>
    <message>
        <source>Planning units in the joint plan and in the national plans. Units that matter only jointly come from one of several plans that may be as good. It shows the gain of acting together and ranks no country.</source>
        <translation>Хамтын төлөвлөгөө, улсуудын төлөвлөгөөн дэх төлөвлөлтийн нэгж. Зөвхөн хамтдаа чухал нэгж нь адил сайн байж болох хэд хэдэн төлөвлөгөөний нэгээс гарсан. Хамтран ажиллахын өгөөжийг харуулах бөгөөд аль ч улсыг эрэмбэлэхгүй.</translation>
    </message>
    <message>
        <source>Planning units with the amount of each feature in them. Where detections were counted they tell places of rare animals and are not to be passed on.</source>
        <translation>Төлөвлөлтийн нэгж, доторх хамгааллын объект бүрийн хэмжээний хамт. Илрүүлэлтийг тоолсон бол ховор амьтны байршлыг илтгэх тул бусдад дамжуулахыг хориглоно.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Төлөвлөгөө</translation>
    </message>
    <message>
        <source>Plot of the curves (SVG)</source>
        <translation>Муруйн график (SVG)</translation>
    </message>
    <message>
        <source>Plot of the run (SVG)</source>
        <translation>Гүйцэтгэлийн график (SVG)</translation>
    </message>
    <message>
        <source>Plugin version</source>
        <translation>Өргөтгөлийн хувилбар</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>Өгсөн цэг</translation>
    </message>
    <message>
        <source>Points given: {points}; cells with a presence: {presences}; cells of background: {background}; features used: {features}. On its own data: AUC {auc}, Boyce index {boyce}.</source>
        <translation>Өгсөн цэг: {points}; илэрсэн цэгтэй нүд: {presences}; дэвсгэр нүд: {background}; ашигласан шинж: {features}. Өөрийн өгөгдөл дээр: AUC {auc}, Boyce индекс {boyce}.</translation>
    </message>
    <message>
        <source>Points in or near key sites at the precision published. Many rows are second-hand: look at the source and the confidence of each. Hollow signs are of low confidence or unconfirmed.</source>
        <translation>Гол нутаг доторх эсвэл ойролцоох цэгүүд, нийтлэгдсэн нарийвчлалаар. Олон мөр дам эх сурвалжтай тул мөр бүрийн эх сурвалж, итгэлийн түвшнийг харна уу. Хөндий тэмдэг нь итгэлийн түвшин бага эсвэл баталгаажаагүйг заана.</translation>
    </message>
    <message>
        <source>Points of features</source>
        <translation>Хамгааллын объектын цэг</translation>
    </message>
    <message>
        <source>Points of layer {layer} less exact than a cell, left out: {points}.</source>
        <translation>{layer} давхаргын нүднээс муу нарийвчлалтай тул орхисон цэг: {points}.</translation>
    </message>
    <message>
        <source>Points or polygons with one numeric field per criterion.</source>
        <translation>Шалгуур бүрт нэг тоон талбартай цэг эсвэл полигон.</translation>
    </message>
    <message>
        <source>Points or polygons; two at least.</source>
        <translation>Цэг эсвэл полигон; дор хаяж хоёр.</translation>
    </message>
    <message>
        <source>Points or polygons; two at least. In mode advanced they are the sources of current.</source>
        <translation>Цэг эсвэл полигон; дор хаяж хоёр. advanced горимд эдгээр нь гүйдлийн эх үүсвэр болно.</translation>
    </message>
    <message>
        <source>Points where the species was found. Those less exact than a cell are left out; one per cell counts.</source>
        <translation>Зүйл илэрсэн цэгүүд. Нарийвчлал нь нүднээс муу цэгийг орхино; нүд тутамд нэгийг тооцно.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Журам</translation>
    </message>
    <message>
        <source>Policy of the office (CSV)</source>
        <translation>Байгууллагын журам (CSV)</translation>
    </message>
    <message>
        <source>Pollution</source>
        <translation>Бохирдол</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Полигонууд</translation>
    </message>
    <message>
        <source>Polygons in any reference system; units are cut at its edge.</source>
        <translation>Ямар ч солбицлын системтэй полигон; нэгжийг захаар нь тайрна.</translation>
    </message>
    <message>
        <source>Polygons of features</source>
        <translation>Хамгааллын объектын полигон</translation>
    </message>
    <message>
        <source>Polygons that do not overlap, as “Planning units” writes them.</source>
        <translation>«Төлөвлөлтийн нэгж» алгоритмын гаргадаг шиг хоорондоо давхцаагүй полигон.</translation>
    </message>
    <message>
        <source>Polygons that do not overlap.</source>
        <translation>Хоорондоо давхцаагүй полигон.</translation>
    </message>
    <message>
        <source>Polygons that overlap count once.</source>
        <translation>Давхцсан полигоныг нэг удаа тооцно.</translation>
    </message>
    <message>
        <source>Polygons with a field species_id that holds BFS, WNC, HC, AT, AL or SL.</source>
        <translation>species_id талбарт BFS, WNC, HC, AT, AL, SL утгын аль нэг нь байх полигон.</translation>
    </message>
    <message>
        <source>Polygons with an area: {patches}. Connectivity is between two or more, so nothing was computed. Choose a layer with more polygons.</source>
        <translation>Талбайтай полигон: {patches}. Холбогдох байдал нь хоёр ба түүнээс олон полигоны хооронд байх тул юу ч тооцоолоогүй. Илүү олон полигонтой давхарга сонгоно уу.</translation>
    </message>
    <message>
        <source>Polygons. Their shapes are never simplified.</source>
        <translation>Полигон. Дүрсийг нь хэзээ ч хялбарчлахгүй.</translation>
    </message>
    <message>
        <source>Polygons: {polygons}; issues: {issues}; larger gaps, left out: {gaps}.</source>
        <translation>Полигон: {polygons}; асуудал: {issues}; тооцоогүй орхисон том цоорхой: {gaps}.</translation>
    </message>
    <message>
        <source>Polygons; without a layer the table habitats of the database is tested.</source>
        <translation>Полигон; давхарга өгөхгүй бол өгөгдлийн сангийн habitats хүснэгтийг шалгана.</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Муу</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Популяци</translation>
    </message>
    <message>
        <source>Population estimates</source>
        <translation>Популяцийн тооцоолсон утгууд</translation>
    </message>
    <message>
        <source>Population figures with year and source</source>
        <translation>Популяцийн тоо, он, эх сурвалжийн хамт</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>Популяцууд</translation>
    </message>
    <message>
        <source>Populations and their 1 % levels</source>
        <translation>Популяцууд ба тэдгээрийн 1%-ийн босго</translation>
    </message>
    <message>
        <source>Power lines and pipelines</source>
        <translation>Цахилгаан дамжуулах шугам, дамжуулах хоолой</translation>
    </message>
    <message>
        <source>Precision of the point (km)</source>
        <translation>Цэгийн нарийвчлал (км)</translation>
    </message>
    <message>
        <source>Prepare the designation of the site</source>
        <translation>Талбайг хамгаалалтад авахыг бэлтгэх</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Байгаа эсэх</translation>
    </message>
    <message>
        <source>Presences</source>
        <translation>Илэрсэн цэг</translation>
    </message>
    <message>
        <source>Presences are too few or too near each other for a test in spatial blocks. How well the model carries is not known.</source>
        <translation>Илэрсэн цэг хэт цөөн, эсвэл хоорондоо хэт ойр тул орон зайн блокоор шалгах боломжгүй. Загвар өөр газарт хэр тохирох нь тодорхойгүй.</translation>
    </message>
    <message>
        <source>Presences fitted</source>
        <translation>Тооцоололд орсон илэрсэн цэг</translation>
    </message>
    <message>
        <source>Presences show where animals were found. Where nobody looked, habitat looks worse than it is.</source>
        <translation>Илэрсэн цэг нь амьтныг хаанаас олсныг харуулна. Хэн ч хайгаагүй газрын амьдрах орчин бодит байдлаас муу харагдана.</translation>
    </message>
    <message>
        <source>Presences tested</source>
        <translation>Шалгалтад орсон илэрсэн цэг</translation>
    </message>
    <message>
        <source>Present, confidence high or medium</source>
        <translation>Байгаа, итгэлийн түвшин өндөр эсвэл дунд</translation>
    </message>
    <message>
        <source>Press “{import}” and choose the first spreadsheet of the exercise; then the second.</source>
        <translation>«{import}» товчийг дарж, дасгалын эхний электрон хүснэгтийг сонгоно уу; дараа нь хоёр дахийг.</translation>
    </message>
    <message>
        <source>Press “{progress}” and choose a first day before the import and a last day not before it.</source>
        <translation>«{progress}» товчийг дарж, эхний өдрийг импортоос өмнө, сүүлийн өдрийг импортын өдөр эсвэл түүнээс хойш байхаар сонгоно уу.</translation>
    </message>
    <message>
        <source>Preview of scores</source>
        <translation>Оноог урьдчилан харах</translation>
    </message>
    <message>
        <source>Preview on the map</source>
        <translation>Газрын зураг дээр урьдчилан харах</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Тэргүүлэх зэрэглэл</translation>
    </message>
    <message>
        <source>Private alleles</source>
        <translation>Зөвхөн нэг бүлэгт буй аллель</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Магадлал</translation>
    </message>
    <message>
        <source>Probability at this distance</source>
        <translation>Энэ зайн магадлал</translation>
    </message>
    <message>
        <source>Probability of a change of side in an occasion (first direction)</source>
        <translation>Нэг үед талаа солих магадлал (эхний чиглэл)</translation>
    </message>
    <message>
        <source>Probability of connectivity</source>
        <translation>Холбогдох байдлын магадлал</translation>
    </message>
    <message>
        <source>Probability of identity, the most telling loci first</source>
        <translation>Нэг генотип давхцах магадлал, хамгийн сайн ялгадаг локусаас эхлэн</translation>
    </message>
    <message>
        <source>Probability to be on the other side an occasion later</source>
        <translation>Дараагийн үед нөгөө талд байх магадлал</translation>
    </message>
    <message>
        <source>Probability to be seen in an occasion of mean effort</source>
        <translation>Дундаж хүчин чармайлттай үед бүртгэгдэх магадлал</translation>
    </message>
    <message>
        <source>Problem native species</source>
        <translation>Асуудал үүсгэдэг уугуул зүйл</translation>
    </message>
    <message>
        <source>Problem species and diseases</source>
        <translation>Асуудал үүсгэдэг зүйл, өвчин</translation>
    </message>
    <message>
        <source>Problem species of unknown origin</source>
        <translation>Гарал үүсэл нь тодорхойгүй, асуудал үүсгэдэг зүйл</translation>
    </message>
    <message>
        <source>Projected in metres, square cells, values above 0. Cells without data carry no current.</source>
        <translation>Метрийн нэгжтэй проекцтой, квадрат нүдтэй, утга нь тэгээс их. Өгөгдөлгүй нүд гүйдэл дамжуулахгүй.</translation>
    </message>
    <message>
        <source>Projected in metres, square cells, values of 1 or more.</source>
        <translation>Метрийн нэгжтэй проекцтой, квадрат нүдтэй, утга нь 1 буюу түүнээс их.</translation>
    </message>
    <message>
        <source>Proportion</source>
        <translation>Эзлэх хувь</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Хамгаалалттай</translation>
    </message>
    <message>
        <source>Protected (%)</source>
        <translation>Хамгаалалттай (%)</translation>
    </message>
    <message>
        <source>Protected and connected (%)</source>
        <translation>Хамгаалалттай, холбогдсон (%)</translation>
    </message>
    <message>
        <source>Protected and connected share of the region</source>
        <translation>Бүс нутгийн хамгаалалттай, холбогдсон хувь</translation>
    </message>
    <message>
        <source>Protected and not connected share of the region</source>
        <translation>Бүс нутгийн хамгаалалттай, холбогдоогүй хувь</translation>
    </message>
    <message>
        <source>Protected area administration</source>
        <translation>Тусгай хамгаалалттай газрын захиргаа</translation>
    </message>
    <message>
        <source>Protected areas</source>
        <translation>Тусгай хамгаалалттай газар нутаг</translation>
    </message>
    <message>
        <source>Protected areas of the years of the period</source>
        <translation>Тухайн хугацааны онуудын тусгай хамгаалалттай газар нутаг</translation>
    </message>
    <message>
        <source>Protected areas outside the region, up to this distance, serve as stepping stones.</source>
        <translation>Бүс нутгаас гадна энэ зай хүртэл орших тусгай хамгаалалттай газар нутаг завсрын дамжих газар болно.</translation>
    </message>
    <message>
        <source>Protected share</source>
        <translation>Хамгаалалттай хувь</translation>
    </message>
    <message>
        <source>Protected share of the region</source>
        <translation>Бүс нутгийн хамгаалалттай хувь</translation>
    </message>
    <message>
        <source>Protected share of the study area by country, and the hectares that lack to 30 percent.</source>
        <translation>Судалгааны талбайн хамгаалагдсан хувь улсаар, 30 хувьд хүрэхэд дутуу гектарын хамт.</translation>
    </message>
    <message>
        <source>Protected share that locks a unit</source>
        <translation>Нэгжийг заавал оруулах хамгаалагдсан хувь</translation>
    </message>
    <message>
        <source>Protected sites</source>
        <translation>Хамгаалалттай талбай</translation>
    </message>
    <message>
        <source>Protected, but below the target</source>
        <translation>Хамгаалагдсан боловч зорилтод хүрээгүй</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Хамгаалалт</translation>
    </message>
    <message>
        <source>Protection and management</source>
        <translation>Хамгаалалт ба менежмент</translation>
    </message>
    <message>
        <source>Protection unknown</source>
        <translation>Хамгаалалт тодорхойгүй</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Аймаг, муж</translation>
    </message>
    <message>
        <source>Proximity: seen or not in an occasion. Count: how often. Multi: at one station an occasion.</source>
        <translation>Proximity: үед бүртгэгдсэн эсвэл үгүй. Count: хэдэн удаа. Multi: нэг үед нэг камерын цэгт.</translation>
    </message>
    <message>
        <source>Pseudonyms hang on it: the same identifier gives the same ones. Left empty, a new one is drawn.</source>
        <translation>Нууц нэрс үүнээс хамаарна: таних дугаар ижил бол нууц нэр ижил гарна. Хоосон орхивол шинээр үүсгэнэ.</translation>
    </message>
    <message>
        <source>Published cells by their size</source>
        <translation>Нийтэлсэн нүд, хэмжээгээр</translation>
    </message>
    <message>
        <source>Published corridors, left out because their lines are schematic: {number}. Give a layer of lines to count them.</source>
        <translation>Шугам нь бүдүүвч тул орхисон, нийтлэгдсэн экологийн коридор: {number}. Тооцохын тулд шугамын давхарга өгнө үү.</translation>
    </message>
    <message>
        <source>Published counts</source>
        <translation>Нийтлэгдсэн тоололт</translation>
    </message>
    <message>
        <source>Published estimates</source>
        <translation>Нийтлэгдсэн тооцоолсон утга</translation>
    </message>
    <message>
        <source>Published estimates; areas overlap</source>
        <translation>Нийтлэгдсэн тооцоолсон утга; хамрах нутаг давхцана</translation>
    </message>
    <message>
        <source>Published findings to compare with</source>
        <translation>Харьцуулах нийтлэгдсэн үр дүн</translation>
    </message>
    <message>
        <source>Published or observed</source>
        <translation>Нийтлэгдсэн эсвэл ажигласан</translation>
    </message>
    <message>
        <source>Published or observed links: {published}, drawn as solid lines; inferred links: {inferred}, dashed.</source>
        <translation>Нийтлэгдсэн эсвэл ажигласан холбоос: {published}, үргэлжилсэн шугамаар; тооцоолж гаргасан холбоос: {inferred}, тасархай шугамаар.</translation>
    </message>
    <message>
        <source>Published point of the site</source>
        <translation>Талбайн нийтлэгдсэн цэг</translation>
    </message>
    <message>
        <source>Published points of the sites. Hollow signs are of low confidence.</source>
        <translation>Талбайн нийтлэгдсэн цэгүүд. Дотор нь хоосон тэмдэг нь итгэлийн түвшин бага гэсэн үг.</translation>
    </message>
    <message>
        <source>Python libraries are missing or too old: {libraries}. Install them as the manual says, or set their folder in the plugin's settings.</source>
        <translation>Python сан дутуу эсвэл хэт хуучин байна: {libraries}. Гарын авлагын дагуу суулгах эсвэл хавтсыг нь өргөтгөлийн тохиргоонд заана уу.</translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation>QGIS төсөл</translation>
    </message>
    <message>
        <source>QGIS version</source>
        <translation>QGIS хувилбар</translation>
    </message>
    <message>
        <source>Quality index</source>
        <translation>Чанарын индекс</translation>
    </message>
    <message>
        <source>Radius of restoration (m)</source>
        <translation>Нөхөн сэргээх радиус (м)</translation>
    </message>
    <message>
        <source>Radius of the window (m)</source>
        <translation>Цонхны радиус (м)</translation>
    </message>
    <message>
        <source>Ramsar 6</source>
        <translation>Рамсар 6</translation>
    </message>
    <message>
        <source>Ramsar Information Sheet</source>
        <translation>Рамсарын мэдээллийн хуудас</translation>
    </message>
    <message>
        <source>Ramsar criterion 5: number of waterbirds</source>
        <translation>Рамсарын 5 дугаар шалгуур: усны шувууны тоо</translation>
    </message>
    <message>
        <source>Ramsar criterion 6: share of a population</source>
        <translation>Рамсарын 6 дугаар шалгуур: популяцид эзлэх хувь</translation>
    </message>
    <message>
        <source>Random draws</source>
        <translation>Санамсаргүй түүврийн тоо</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Санамсаргүй тооны эх утга</translation>
    </message>
    <message>
        <source>Range file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with polygons, a field species_id and a coordinate reference system.</source>
        <translation>Тархац нутгийн файлыг зурах боломжгүй: {file}. Газрын зураг бичигдээгүй. Өргөтгөлийн тохиргоонд полигон, species_id талбар, солбицлын системтэй файл сонгоно уу.</translation>
    </message>
    <message>
        <source>Range of ranks</source>
        <translation>Эрэмбийн хүрээ</translation>
    </message>
    <message>
        <source>Ranges, habitats, sites or corridors: hectares of polygons, km of lines, number of points.</source>
        <translation>Тархалт нутаг, амьдрах орчин, талбай, эсвэл экологийн коридор: полигоны гектар, шугамын км, цэгийн тоо.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Эрэмбэ</translation>
    </message>
    <message>
        <source>Rank acceptability</source>
        <translation>Эрэмбийн зөвшөөрөгдөх хувь</translation>
    </message>
    <message>
        <source>Rank compared</source>
        <translation>Харьцуулсан эрэмбэ</translation>
    </message>
    <message>
        <source>Rank of the cells</source>
        <translation>Нүдний эрэмбэ</translation>
    </message>
    <message>
        <source>Rank priority areas</source>
        <translation>Тэргүүлэх газрыг эрэмбэлэх</translation>
    </message>
    <message>
        <source>Rank under resistance contrasts of 10, 100 and 1000: {ranks}</source>
        <translation>Эсэргүүцлийн 10, 100, 1000 ялгарлын үеийн эрэмбэ: {ranks}</translation>
    </message>
    <message>
        <source>Rank, best of the range</source>
        <translation>Эрэмбэ, хүрээний хамгийн сайн</translation>
    </message>
    <message>
        <source>Rank, worst of the range</source>
        <translation>Эрэмбэ, хүрээний хамгийн муу</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Эрэмбэ</translation>
    </message>
    <message>
        <source>Ranks the cells of a landscape: the cell whose loss costs the features least is removed, again and again. The last ones are the best, and the best tenth lies within the best fifth.</source>
        <translation>Ландшафтын нүднүүдийг эрэмбэлнэ: алдвал хамгааллын объектуудад хамгийн бага хохиролтой нүдийг дахин дахин хасна. Хамгийн сүүлд үлдсэн нь хамгийн сайн бөгөөд хамгийн сайн аравны нэг нь хамгийн сайн тавны нэг дотор багтана.</translation>
    </message>
    <message>
        <source>Rapid loss (over 30 % in 10 years)</source>
        <translation>Хурдан алдагдал (10 жилд 30% давсан)</translation>
    </message>
    <message>
        <source>Rarity</source>
        <translation>Ховор байдал</translation>
    </message>
    <message>
        <source>Rarity adds up the shares that a unit has of all features (Williams et al. 1996). The replacement cost (Cabeza and Moilanen 2006) is what is lost at most without a unit; irreplaceable units have none.</source>
        <translation>Ховор байдал нь бүх хамгааллын объектод нэгжийн эзлэх хувийн нийлбэр (Williams нар 1996). Орлуулах зардал (Cabeza, Moilanen 2006) нь тухайн нэгжгүй бол дээд тал нь юу алдахыг заана; орлуулашгүй нэгжид ийм зардал байхгүй.</translation>
    </message>
    <message>
        <source>Raster {file} cannot be read. Nothing was computed. Choose a raster file that QGIS can open.</source>
        <translation>{file} растерыг уншиж чадсангүй. Юу ч тооцоолоогүй. QGIS нээж чадах растер файл сонгоно уу.</translation>
    </message>
    <message>
        <source>Raster {layer} has costs below 0 in units: {units}. Nothing was computed. Correct the raster.</source>
        <translation>{layer} растерт тэгээс бага зардалтай нэгж байна: {units}. Юу ч тооцоолоогүй. Растерыг засна уу.</translation>
    </message>
    <message>
        <source>Raster {layer} has infinite values. Nothing was computed. Make barriers cells without data.</source>
        <translation>{layer} растерт төгсгөлгүй утга байна. Юу ч тооцоолоогүй. Саадыг өгөгдөлгүй нүд болгоно уу.</translation>
    </message>
    <message>
        <source>Raster {layer} has no classes: at most {classes} different whole numbers. Nothing was computed. Choose a classified raster.</source>
        <translation>{layer} растерт анги байхгүй: ялгаатай бүхэл тооны дээд тоо {classes}. Юу ч тооцоолоогүй. Ангилсан растер сонгоно уу.</translation>
    </message>
    <message>
        <source>Raster {layer} has no data in any unit. Nothing was computed. Check its extent and reference system, or leave it out.</source>
        <translation>{layer} растер аль ч нэгжид өгөгдөлгүй байна. Юу ч тооцоолоогүй. Хамрах хүрээ, солбицлын системийг нь шалгах, эсвэл растерыг орхино уу.</translation>
    </message>
    <message>
        <source>Raster {layer} has no data or values below 1. A resistance is 1 or more. Nothing was computed. Rescale its values.</source>
        <translation>{layer} растерт өгөгдөл байхгүй, эсвэл утга нь 1 хүрэхгүй байна. Эсэргүүцэл 1 буюу түүнээс их байна. Юу ч тооцоолоогүй. Утгын масштабыг өөрчилнө үү.</translation>
    </message>
    <message>
        <source>Raster {layer} has no data or values outside 0 to 1, so that it is no suitability. Nothing was computed. Rescale its values.</source>
        <translation>{layer} растерт өгөгдөл байхгүй, эсвэл 0–1 хүрээнээс гадуур утга байгаа тул тохиромж биш байна. Юу ч тооцоолоогүй. Утгын масштабыг өөрчилнө үү.</translation>
    </message>
    <message>
        <source>Raster {layer} has no data or values that are not above 0, over which no current can be computed. Nothing was computed. Rescale its values, or make barriers cells without data.</source>
        <translation>{layer} растерт өгөгдөл байхгүй, эсвэл тэгээс их биш утга байгаа тул гүйдлийг тооцоолох боломжгүй. Юу ч тооцоолоогүй. Утгын масштабыг өөрчлөх, эсвэл саадыг өгөгдөлгүй нүд болгоно уу.</translation>
    </message>
    <message>
        <source>Raster {layer} has no projected coordinate system in metres, so that its moves have no length. Nothing was computed. Warp it to UTM, for example.</source>
        <translation>{layer} растер метрийн нэгжтэй проекцтой солбицлын системгүй тул шилжилтийн уртыг тодорхойлох боломжгүй. Юу ч тооцоолоогүй. Растерыг, жишээ нь UTM проекц руу хувиргана уу.</translation>
    </message>
    <message>
        <source>Raster {layer} has no value above 0. Nothing was computed. Choose a raster with values, or leave it out.</source>
        <translation>{layer} растерт тэгээс их утга алга. Юу ч тооцоолоогүй. Утгатай растер сонгох, эсвэл үүнийг орхино уу.</translation>
    </message>
    <message>
        <source>Raster {layer} has sources that are not numbers of 0 or more. Nothing was computed. Correct its values.</source>
        <translation>{layer} растерт 0 буюу түүнээс их тоо биш эх үүсвэр байна. Юу ч тооцоолоогүй. Утгыг нь засна уу.</translation>
    </message>
    <message>
        <source>Raster {layer} has values below 0. Nothing was computed. Rescale its values, or choose another raster.</source>
        <translation>{layer} растерт тэгээс бага утга байна. Юу ч тооцоолоогүй. Утгын масштабыг өөрчлөх, эсвэл өөр растер сонгоно уу.</translation>
    </message>
    <message>
        <source>Raster {layer} has values that are no whole numbers, so that they are no classes. Nothing was computed. Choose a raster of land-cover classes, resampled by the nearest neighbour.</source>
        <translation>{layer} растерт бүхэл тоо биш утга байгаа тул анги биш байна. Юу ч тооцоолоогүй. Хамгийн ойр хөршийн аргаар дахин түүвэрлэсэн, газрын бүрхэвчийн ангийн растер сонгоно уу.</translation>
    </message>
    <message>
        <source>Raster {layer} is too fine for crossing {step}: its surroundings have more than 4 million cells. Nothing was computed. Use larger cells.</source>
        <translation>{layer} растер {step} хил дамнан шилжилтэд хэт нарийн байна: эргэн тойронд нь 4 саяас олон нүд бий. Юу ч тооцоолоогүй. Илүү том нүд ашиглана уу.</translation>
    </message>
    <message>
        <source>Raster {layer} of {cells} cells needs about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the raster, or use larger cells.</source>
        <translation>{cells} нүдтэй {layer} растерт ойролцоогоор {gigabytes} ГБ санах ой хэрэгтэй; ашиглах дээд хэмжээ {most} ГБ. Юу ч тооцоолоогүй. Растерыг тайрч авах, эсвэл илүү том нүд ашиглана уу.</translation>
    </message>
    <message>
        <source>Rasters of features</source>
        <translation>Хамгааллын объектын растер</translation>
    </message>
    <message>
        <source>Rasters of {cells} cells need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Cut out the study area.</source>
        <translation>{cells} нүдтэй растеруудад ойролцоогоор {gigabytes} ГБ санах ой хэрэгтэй; ашиглах дээд хэмжээ {most} ГБ. Юу ч тооцоолоогүй. Судалгааны талбайгаар тайрч авна уу.</translation>
    </message>
    <message>
        <source>Rasters of {cells} cells, {features} of them, need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the rasters, use larger cells, or fewer rasters.</source>
        <translation>Тус бүр {cells} нүдтэй {features} растерт ойролцоогоор {gigabytes} ГБ санах ой хэрэгтэй; ашиглах дээд хэмжээ {most} ГБ. Юу ч тооцоолоогүй. Растерыг тайрч авах, илүү том нүд ашиглах, эсвэл растерыг цөөлнө үү.</translation>
    </message>
    <message>
        <source>Rasters {layer} and {first} do not cover the same cells. Nothing was computed. Clip or warp one to the extent of the other.</source>
        <translation>{layer} ба {first} растер ижил нүднүүдийг хамраагүй байна. Юу ч тооцоолоогүй. Нэгийг нь нөгөөгийн хамрах хүрээгээр тайрч авах, эсвэл хувиргана уу.</translation>
    </message>
    <message>
        <source>Rasters {layer} and {first} have cells of different size. Nothing was computed. Warp one to the cells of the other.</source>
        <translation>{layer} ба {first} растерын нүдний хэмжээ өөр байна. Юу ч тооцоолоогүй. Нэгийг нь нөгөөгийн нүдэнд тааруулж хувиргана уу.</translation>
    </message>
    <message>
        <source>Rasters {layer} and {first} have different coordinate reference systems. Nothing was computed. Warp one to the other.</source>
        <translation>{layer} ба {first} растерын солбицлын систем өөр байна. Юу ч тооцоолоогүй. Нэгийг нь нөгөөгийн солбицлын систем рүү хувиргана уу.</translation>
    </message>
    <message>
        <source>Rate of females / males, 95 % interval</source>
        <translation>Эм / эр хувь хэмжээ, 95% интервал</translation>
    </message>
    <message>
        <source>Rates are estimated again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>Ийм тооны буруу код нэмж, хувь хэмжээг дахин тооцоолно. Хоосон орхивол зүйлийн утгыг авна.</translation>
    </message>
    <message>
        <source>Rates estimated by the model</source>
        <translation>Загвараар тооцоолсон хувь хэмжээ</translation>
    </message>
    <message>
        <source>Ratio that is a jump</source>
        <translation>Үсрэлт гэж үзэх харьцаа</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Бэлэн байдал</translation>
    </message>
    <message>
        <source>Readiness of sites (% of the required items)</source>
        <translation>Талбайн бэлэн байдал (заавал бөглөх асуултын %)</translation>
    </message>
    <message>
        <source>Readiness of sites for designation</source>
        <translation>Талбайн хамгаалалтад авахад бэлэн байдал</translation>
    </message>
    <message>
        <source>Reads forms that offices filled in, one or a folder of them, and takes them into the database: all of it or nothing. Sheets, headers and words may be in any of the seven languages.</source>
        <translation>Байгууллагуудын бөглөсөн маягтыг, нэгийг эсвэл хавтсаар нь уншиж, өгөгдлийн санд оруулна: бүгдийг, эсвэл юуг ч оруулахгүй. Ажлын хуудас, толгой мөр, үг долоон хэлний аль нь ч байж болно.</translation>
    </message>
    <message>
        <source>Realised animals</source>
        <translation>Бодит амьтны тоо</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Шалтгаан</translation>
    </message>
    <message>
        <source>Reason for restoration</source>
        <translation>Нөхөн сэргээх шалтгаан</translation>
    </message>
    <message>
        <source>Reasons for rejecting or flagging records</source>
        <translation>Бичлэгийг хассан эсвэл тэмдэглэсэн шалтгаан</translation>
    </message>
    <message>
        <source>Reasons for withholding records</source>
        <translation>Бичлэгийг дамжуулаагүй шалтгаан</translation>
    </message>
    <message>
        <source>Reasons for withholding survey effort</source>
        <translation>Судалгааны хүчин чармайлтыг дамжуулаагүй шалтгаан</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Хүлээн авагч</translation>
    </message>
    <message>
        <source>Recipient of an exact report</source>
        <translation>Нарийн байршилтай тайланг хүлээн авагч</translation>
    </message>
    <message>
        <source>Recipient of an exact sheet</source>
        <translation>Нарийн байршилтай хуудсыг хүлээн авагч</translation>
    </message>
    <message>
        <source>Recognised: {format}.</source>
        <translation>Танигдсан формат: {format}.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Зөвлөмж</translation>
    </message>
    <message>
        <source>Recommendation in own words</source>
        <translation>Зөвлөмж, өөрийн үгээр</translation>
    </message>
    <message>
        <source>Recommendation {id} has a day of closing but is neither done nor dropped. Correct one of them.</source>
        <translation>{id} зөвлөмж хаасан өдөртэй боловч дуусаагүй, орхиогүй байна. Аль нэгийг нь засна уу.</translation>
    </message>
    <message>
        <source>Recommendation {id} has no text. Write one.</source>
        <translation>{id} зөвлөмж текстгүй байна. Текстийг нь бичнэ үү.</translation>
    </message>
    <message>
        <source>Recommendation {id} is addressed to “{addressee}”, which is no country or site of its level. Correct it.</source>
        <translation>{id} зөвлөмжийн хүлээн авагч «{addressee}» нь түвшиндээ тохирох улс, талбай биш байна. Засна уу.</translation>
    </message>
    <message>
        <source>Recommendation {id} is closed, but nothing says when. Fill in the day.</source>
        <translation>{id} зөвлөмж хаагдсан боловч хэзээ гэдэг нь алга. Өдрийг бөглөнө үү.</translation>
    </message>
    <message>
        <source>Recommendation {id} is due or closed before it was issued. Correct the days.</source>
        <translation>{id} зөвлөмжийн биелүүлэх эсвэл хаасан өдөр гаргасан өдрөөс өмнө байна. Өдрүүдийг засна уу.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Зөвлөмжүүд</translation>
    </message>
    <message>
        <source>Recommendations carried out</source>
        <translation>Хэрэгжүүлсэн зөвлөмж</translation>
    </message>
    <message>
        <source>Recommendations dropped</source>
        <translation>Орхисон зөвлөмж</translation>
    </message>
    <message>
        <source>Recommendations past their due date</source>
        <translation>Хугацаа нь хэтэрсэн зөвлөмж</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Бичлэг</translation>
    </message>
    <message>
        <source>Record of consultation</source>
        <translation>Зөвлөлдөөний тэмдэглэл</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Бичлэг</translation>
    </message>
    <message>
        <source>Records and deployments checked</source>
        <translation>Шалгасан бичлэг ба камер байршуулалт</translation>
    </message>
    <message>
        <source>Records and deployments checked: {checked}; flagged: {flagged}; taken out: {rejected}; brought back: {restored}.</source>
        <translation>Шалгасан бичлэг ба камер байршуулалт: {checked}; тэмдэглэсэн: {flagged}; хассан: {rejected}; буцаан оруулсан: {restored}.</translation>
    </message>
    <message>
        <source>Records and rules</source>
        <translation>Бичлэг ба дүрэм</translation>
    </message>
    <message>
        <source>Records brought back</source>
        <translation>Буцаан оруулсан бичлэг</translation>
    </message>
    <message>
        <source>Records by species</source>
        <translation>Бичлэг, зүйлээр</translation>
    </message>
    <message>
        <source>Records changed</source>
        <translation>Өөрчилсөн бичлэг</translation>
    </message>
    <message>
        <source>Records checked</source>
        <translation>Шалгасан бичлэг</translation>
    </message>
    <message>
        <source>Records flagged</source>
        <translation>Тэмдэглэсэн бичлэг</translation>
    </message>
    <message>
        <source>Records held together</source>
        <translation>Нэгтгэх бичлэг</translation>
    </message>
    <message>
        <source>Records in</source>
        <translation>Орсон бичлэг</translation>
    </message>
    <message>
        <source>Records in = records used + records not used; each unused record has the first reason that holds.</source>
        <translation>Орсон бичлэг = ашигласан бичлэг + ашиглаагүй бичлэг; ашиглаагүй бичлэг бүрт хамгийн түрүүнд тохирсон шалтгааныг заана.</translation>
    </message>
    <message>
        <source>Records in events</source>
        <translation>Үйл явдалд орсон бичлэг</translation>
    </message>
    <message>
        <source>Records in no event</source>
        <translation>Үйл явдалд ороогүй бичлэг</translation>
    </message>
    <message>
        <source>Records in no event: {records}. {reason}</source>
        <translation>Үйл явдалд ороогүй бичлэг: {records}. {reason}</translation>
    </message>
    <message>
        <source>Records in the database</source>
        <translation>Өгөгдлийн сан дахь бичлэг</translation>
    </message>
    <message>
        <source>Records in the database, shared and withheld</source>
        <translation>Өгөгдлийн сан дахь, хуваалцсан, дамжуулаагүй бичлэг</translation>
    </message>
    <message>
        <source>Records in the model</source>
        <translation>Загварт орсон бичлэг</translation>
    </message>
    <message>
        <source>Records in, used and not used</source>
        <translation>Орсон, ашигласан, ашиглаагүй бичлэг</translation>
    </message>
    <message>
        <source>Records kept</source>
        <translation>Үлдээсэн бичлэг</translation>
    </message>
    <message>
        <source>Records known to 25 km or better</source>
        <translation>Нарийвчлал нь 25 километр буюу түүнээс сайн бичлэг</translation>
    </message>
    <message>
        <source>Records left out of the histories: {records}. {reason}</source>
        <translation>Бүртгэлийн түүхэд оруулаагүй бичлэг: {records}. {reason}</translation>
    </message>
    <message>
        <source>Records left out of the table of what is shared: {records}. {reason}</source>
        <translation>Хуваалцсан өгөгдлийн хүснэгтэд ороогүй бичлэг: {records}. {reason}</translation>
    </message>
    <message>
        <source>Records not used</source>
        <translation>Ашиглаагүй бичлэг</translation>
    </message>
    <message>
        <source>Records not used for crossings: {records}. {reason}</source>
        <translation>Хил дамнан шилжилтэд ашиглаагүй бичлэг: {records}. {reason}</translation>
    </message>
    <message>
        <source>Records of all species found by the same methods: their cells are the background.</source>
        <translation>Ижил аргаар бүртгэсэн бүх зүйлийн бичлэг: тэдгээрийн нүд дэвсгэр болно.</translation>
    </message>
    <message>
        <source>Records of animals by month and country</source>
        <translation>Амьтны бичлэг, сар ба улсаар</translation>
    </message>
    <message>
        <source>Records of certain and probable identity are used; what the probable ones add is shown apart and never counted in the headline number.</source>
        <translation>Баттай ба магадлал өндөр танилттай бичлэгийг ашигласан; магадлал өндөр танилтаар нэмэгдсэнийг тусад нь харуулах бөгөөд үндсэн тоонд хэзээ ч оруулахгүй.</translation>
    </message>
    <message>
        <source>Records of individuals whose source states no grade: {records}. Rings and transmitters are taken as certain, all others as probable.</source>
        <translation>Эх өгөгдөлд зэргийг нь заагаагүй бодгалийн бичлэг: {records}. Бөгж, дамжуулагчийг баттай, бусдыг магадлал өндөр гэж авсан.</translation>
    </message>
    <message>
        <source>Records of one station that are so far apart in time, or farther, are independent.</source>
        <translation>Нэг камерын цэгийн, хоорондоо ийм хугацаатай буюу түүнээс илүү зайтай бичлэгүүд бие даасан байна.</translation>
    </message>
    <message>
        <source>Records of other species are left out.</source>
        <translation>Бусад зүйлийн бичлэгийг хассан.</translation>
    </message>
    <message>
        <source>Records of the species as imported, with the flags of the quality tests. Exact coordinates: not to be passed on.</source>
        <translation>Зүйлийн бичлэгүүд импортолсон хэвээрээ, чанарын шалгалтын тэмдэглэгээний хамт. Солбицол нь нарийн: бусдад дамжуулахыг хориглоно.</translation>
    </message>
    <message>
        <source>Records of {owner}, shared with {recipient} on {created}.</source>
        <translation>Бичлэгийн эзэмшигч: {owner}; хуваалцсан хүлээн авагч: {recipient}; огноо: {created}.</translation>
    </message>
    <message>
        <source>Records on a side without effort in that occasion</source>
        <translation>Тухайн үед хүчин чармайлтгүй талын бичлэг</translation>
    </message>
    <message>
        <source>Records outside the period, in two occasions or from a transmitter</source>
        <translation>Хугацаанаас гадуур, хоёр үед хамаарах эсвэл дамжуулагчийн бичлэг</translation>
    </message>
    <message>
        <source>Records passed over: outside the period, in two occasions or from a transmitter {unfit}, without effort on their side {unsurveyed}. Animals on several sides in one occasion, of which the last is used: {several}.</source>
        <translation>Алгассан бичлэг: хугацаанаас гадуур, хоёр үед хамаарах эсвэл дамжуулагчийн {unfit}; талдаа хүчин чармайлтгүй {unsurveyed}. Нэг үед хэд хэдэн талд байсан, сүүлийн талыг нь ашигласан амьтан: {several}.</translation>
    </message>
    <message>
        <source>Records read</source>
        <translation>Уншсан бичлэг</translation>
    </message>
    <message>
        <source>Records read are kept or rejected; those flagged are among the kept.</source>
        <translation>Уншсан бичлэгийг үлдээсэн эсвэл хассан; тэмдэглэсэн нь үлдээсэн дотор багтана.</translation>
    </message>
    <message>
        <source>Records read are those kept and those rejected. Records kept are those added, changed and unchanged. Records flagged are among those kept.</source>
        <translation>Уншсан бичлэг нь үлдээсэн ба хассан бичлэг юм. Үлдээсэн бичлэг нь нэмсэн, өөрчилсөн, өөрчлөгдөөгүй бичлэг юм. Тэмдэглэсэн бичлэг үлдээсэн дотор багтана.</translation>
    </message>
    <message>
        <source>Records read, kept and rejected</source>
        <translation>Уншсан, үлдээсэн, хассан бичлэг</translation>
    </message>
    <message>
        <source>Records read: {records_in}; kept: {kept}; rejected: {rejected}; kept with a flag: {flagged}.</source>
        <translation>Уншсан бичлэг: {records_in}; үлдээсэн: {kept}; хассан: {rejected}; тэмдэглээд үлдээсэн: {flagged}.</translation>
    </message>
    <message>
        <source>Records rejected</source>
        <translation>Хассан бичлэг</translation>
    </message>
    <message>
        <source>Records shared</source>
        <translation>Хуваалцсан бичлэг</translation>
    </message>
    <message>
        <source>Records shared, their effort not</source>
        <translation>Бичлэгийг хуваалцсан, хүчин чармайлтыг нь хуваалцаагүй</translation>
    </message>
    <message>
        <source>Records shared: {shared}. Records withheld: {withheld}.</source>
        <translation>Хуваалцсан бичлэг: {shared}. Дамжуулаагүй бичлэг: {withheld}.</translation>
    </message>
    <message>
        <source>Records shared: {shared}; withheld: {withheld}.</source>
        <translation>Хуваалцсан бичлэг: {shared}; дамжуулаагүй: {withheld}.</translation>
    </message>
    <message>
        <source>Records taken out</source>
        <translation>Хассан бичлэг</translation>
    </message>
    <message>
        <source>Records that the standard cannot hold are withheld and counted by their reason. A text that a spreadsheet would take for a formula gets an apostrophe in front; the import of this plugin takes it off again.</source>
        <translation>Стандартад багтахгүй бичлэгийг дамжуулахгүй, шалтгаанаар нь тоолно. Электрон хүснэгт томьёо гэж ойлгох текстийн өмнө апостроф тавьдаг; энэ өргөтгөлийн импорт түүнийг буцаан авна.</translation>
    </message>
    <message>
        <source>Records tied by it alone</source>
        <translation>Зөвхөн энэ баганаар байршилтай холбогдсон бичлэг</translation>
    </message>
    <message>
        <source>Records told by a side on which too few animals and stations could be meant: {records}.</source>
        <translation>Хэт цөөн амьтан, камерын цэгт хамаарч болзошгүй тул талаар нь заасан бичлэг: {records}.</translation>
    </message>
    <message>
        <source>Records unused</source>
        <translation>Ашиглаагүй бичлэг</translation>
    </message>
    <message>
        <source>Records used</source>
        <translation>Ашигласан бичлэг</translation>
    </message>
    <message>
        <source>Records used: {used} of {records}.</source>
        <translation>Ашигласан бичлэг: {used}; нийт бичлэг: {records}.</translation>
    </message>
    <message>
        <source>Records with a date only, a wrong clock, an unknown time zone, a coarsened place or no station are in no event; they are listed with their reason.</source>
        <translation>Зөвхөн огноотой, цаг нь буруу, цагийн бүс нь тодорхойгүй, байршлыг нь бүдүүвчилсэн, эсвэл камерын цэггүй бичлэг үйл явдалд орохгүй; тэдгээрийг шалтгааных нь хамт жагсаана.</translation>
    </message>
    <message>
        <source>Records withheld</source>
        <translation>Дамжуулаагүй бичлэг</translation>
    </message>
    <message>
        <source>Records without a time or a side, not drawn: {records}.</source>
        <translation>Цаг хугацаа эсвэл талгүй тул зураагүй бичлэг: {records}.</translation>
    </message>
    <message>
        <source>Records: {records} of {all}; flagged: {flagged}; without a day: {undated}.</source>
        <translation>Бичлэг: {records} / {all}; тэмдэглэсэн: {flagged}; өдөргүй: {undated}.</translation>
    </message>
    <message>
        <source>Recreation</source>
        <translation>Амралт, зугаалга</translation>
    </message>
    <message>
        <source>Red List</source>
        <translation>Улаан данс</translation>
    </message>
    <message>
        <source>Reference file {file} cannot be read as a table. Nothing was changed. Install the plugin again.</source>
        <translation>{file} лавлах файлыг хүснэгт болгон уншиж чадсангүй. Юу ч өөрчлөгдөөгүй. Өргөтгөлийг дахин суулгана уу.</translation>
    </message>
    <message>
        <source>Reference file {file} is missing. Nothing was changed. Install the plugin again.</source>
        <translation>{file} лавлах файл алга. Юу ч өөрчлөгдөөгүй. Өргөтгөлийг дахин суулгана уу.</translation>
    </message>
    <message>
        <source>Reference file {file} lacks the column {column}. Nothing was changed. Install the plugin again.</source>
        <translation>{file} лавлах файлд {column} багана байхгүй. Юу ч өөрчлөгдөөгүй. Өргөтгөлийг дахин суулгана уу.</translation>
    </message>
    <message>
        <source>Reference file {file}, column {column}: “{value}” is not a number. Nothing was changed. Correct the file.</source>
        <translation>{file} лавлах файл, {column} багана: «{value}» гэсэн утга тоо биш. Юу ч өөрчлөгдөөгүй. Файлыг засна уу.</translation>
    </message>
    <message>
        <source>Reference system {crs} is not equal-area in metres over the study area. Nothing was computed. Choose one that is, or leave it empty.</source>
        <translation>{crs} солбицлын систем судалгааны талбайд метрийн нэгжтэй, ижил талбайт биш байна. Юу ч тооцоолоогүй. Тийм систем сонгох, эсвэл хоосон орхино уу.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Бүс нутаг</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Хасах</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Хасагдсан</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Тайлбар</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Тайлбар</translation>
    </message>
    <message>
        <source>Remove the threat</source>
        <translation>Аюул заналыг арилгах</translation>
    </message>
    <message>
        <source>Remove this judge</source>
        <translation>Энэ үнэлэгчийг хасах</translation>
    </message>
    <message>
        <source>Renewable energy</source>
        <translation>Сэргээгдэх эрчим хүч</translation>
    </message>
    <message>
        <source>Repeated amplifications become one genotype: a heterozygote when each allele was seen twice, a homozygote after three identical positives (comparative rule, Frantz et al. 2003) or after seven (Taberlet et al. 1996). Rates of dropout and false alleles are measured after Broquet and Petit (2004) where a locus has 30 amplified heterozygotes.</source>
        <translation>Давтан олшруулалтыг нэг генотип болгоно: аллель бүрийг хоёр удаа илрүүлсэн бол гетерозигот, ижил эерэг үр дүн гурван удаа (харьцуулах дүрэм, Frantz нар 2003), эсвэл долоон удаа (Taberlet нар 1996) гарсан бол гомозигот. Олшруулсан гетерозигот 30 буюу түүнээс олон бол тухайн локуст аллелийн алдагдал, худал аллелийн хувийг Broquet, Petit нарын (2004) аргаар хэмжинэ.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Тайлан</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Тайлан (HTML)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Тайлан (PDF)</translation>
    </message>
    <message>
        <source>Report on abundance (HTML)</source>
        <translation>Тоо толгойн тайлан (HTML)</translation>
    </message>
    <message>
        <source>Report on crossing rates (HTML)</source>
        <translation>Хил дамнан шилжилтийн хувь хэмжээний тайлан (HTML)</translation>
    </message>
    <message>
        <source>Report on density (HTML)</source>
        <translation>Нягтшлын тайлан (HTML)</translation>
    </message>
    <message>
        <source>Report on genetic diversity (HTML)</source>
        <translation>Генетик олон янз байдлын тайлан (HTML)</translation>
    </message>
    <message>
        <source>Report on joint areas (HTML)</source>
        <translation>Хамтын судалгааны талбайн тайлан (HTML)</translation>
    </message>
    <message>
        <source>Report on movement across borders (HTML)</source>
        <translation>Улсын хил дамнасан шилжилт хөдөлгөөний тайлан (HTML)</translation>
    </message>
    <message>
        <source>Report on suitability (HTML)</source>
        <translation>Тохиромжийн тайлан (HTML)</translation>
    </message>
    <message>
        <source>Report on survey effort (HTML)</source>
        <translation>Судалгааны хүчин чармайлтын тайлан (HTML)</translation>
    </message>
    <message>
        <source>Report on the identities (HTML)</source>
        <translation>Танилтын тайлан (HTML)</translation>
    </message>
    <message>
        <source>Report on the matches (HTML)</source>
        <translation>Таарлын тайлан (HTML)</translation>
    </message>
    <message>
        <source>Report on the package (HTML)</source>
        <translation>Багцын тайлан (HTML)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Тайлан</translation>
    </message>
    <message>
        <source>Representation of features</source>
        <translation>Хамгааллын объектын төлөөлөл</translation>
    </message>
    <message>
        <source>Reproductive units</source>
        <translation>Үржлийн нэгж</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Заавал</translation>
    </message>
    <message>
        <source>Required items</source>
        <translation>Заавал бөглөх асуулт</translation>
    </message>
    <message>
        <source>Required items answered</source>
        <translation>Хариулсан заавал бөглөх асуулт</translation>
    </message>
    <message>
        <source>Required items answered (%)</source>
        <translation>Хариулсан заавал бөглөх асуулт (%)</translation>
    </message>
    <message>
        <source>Required items answered: {answered} of {required}.</source>
        <translation>Хариулсан заавал бөглөх асуулт: {required} асуултаас {answered}.</translation>
    </message>
    <message>
        <source>Required items of the Ramsar sheet that have a place in the database: {ris}. Answered for CHN-XINGKAI: {ris_chn}; for RUS-KHANKA: {ris_rus}, before the import {ris_before}. The form added who says so and when. CHN-XINGKAI gained nothing, for values of low confidence are no answers.</source>
        <translation>Рамсарын хуудасны заавал бөглөх асуултаас өгөгдлийн санд бичих газартай нь: {ris}. Хариулсан нь, CHN-XINGKAI: {ris_chn}; RUS-KHANKA: {ris_rus}, импортын өмнө {ris_before}. Маягтаас хэн, хэзээ хэлсэн нь нэмэгдсэн. CHN-XINGKAI талбайд юу ч нэмэгдээгүй, учир нь итгэлийн түвшин багатай утгыг хариулт гэж тооцохгүй.</translation>
    </message>
    <message>
        <source>Required items to be written by hand: {items}.</source>
        <translation>Гараар бичих заавал бөглөх асуулт: {items}.</translation>
    </message>
    <message>
        <source>Research institution</source>
        <translation>Судалгааны байгууллага</translation>
    </message>
    <message>
        <source>Resident, 12 months</source>
        <translation>Суурин, 12 сар</translation>
    </message>
    <message>
        <source>Resident, 3 months</source>
        <translation>Суурин, 3 сар</translation>
    </message>
    <message>
        <source>Resident, 6 months</source>
        <translation>Суурин, 6 сар</translation>
    </message>
    <message>
        <source>Resident: at least 3 independent detections in the country over at least 6 months; 3 and 12 months show how much hangs on it. All other animals are transient. A round trip is a visit between two visits to one other country.</source>
        <translation>Суурин: тухайн улсад дор хаяж 6 сарын хугацаанд, дор хаяж 3 бие даасан илрүүлэлттэй; 3 ба 12 сар нь дүн энэ хугацаанаас хэр хамаарахыг харуулна. Бусад бүх амьтан түр өнгөрөгч. Ирж буцсан шилжилт гэдэг нь өөр нэг улсад хоёр удаа байсны хооронд тухайн улсад ирснийг хэлнэ.</translation>
    </message>
    <message>
        <source>Residents and round trips by country</source>
        <translation>Суурин амьтан ба ирж буцсан шилжилт, улсаар</translation>
    </message>
    <message>
        <source>Resistance of barriers (CSV)</source>
        <translation>Саадын эсэргүүцэл (CSV)</translation>
    </message>
    <message>
        <source>Resistance of classes (CSV)</source>
        <translation>Ангийн эсэргүүцэл (CSV)</translation>
    </message>
    <message>
        <source>Resistance to movement</source>
        <translation>Шилжилт хөдөлгөөний эсэргүүцэл</translation>
    </message>
    <message>
        <source>Resistance to movement (raster)</source>
        <translation>Шилжилт хөдөлгөөний эсэргүүцэл (растер)</translation>
    </message>
    <message>
        <source>Response curves</source>
        <translation>Хариу үзүүлэлтийн муруй</translation>
    </message>
    <message>
        <source>Responsible organisations</source>
        <translation>Хариуцагч байгууллагууд</translation>
    </message>
    <message>
        <source>Restoration and care needed</source>
        <translation>Нөхөн сэргээлт, арчилгааны хэрэгцээ</translation>
    </message>
    <message>
        <source>Restore the habitat</source>
        <translation>Амьдрах орчныг нөхөн сэргээх</translation>
    </message>
    <message>
        <source>Review identities</source>
        <translation>Танилтыг хянах</translation>
    </message>
    <message>
        <source>Review issues</source>
        <translation>Асуудал хянах</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Хянагч</translation>
    </message>
    <message>
        <source>Richness is the mean number of alleles to expect in {copies} gene copies, the smallest number of any group at any locus.</source>
        <translation>Баялаг нь {copies} генийн хуулбарт хүлээгдэх аллелийн дундаж тоо; энэ нь бүх бүлэг, локусын хамгийн бага тоо юм.</translation>
    </message>
    <message>
        <source>Right value</source>
        <translation>Зөв утга</translation>
    </message>
    <message>
        <source>Rise of the probability of connectivity by the best new cross-border link</source>
        <translation>Улсын хил дамнасан хамгийн сайн шинэ холбоосоор холбогдох байдлын магадлалын нэмэгдэх хэмжээ</translation>
    </message>
    <message>
        <source>Roads and railways</source>
        <translation>Авто зам, төмөр зам</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Үүрэг</translation>
    </message>
    <message>
        <source>Role for the species</source>
        <translation>Зүйлд гүйцэтгэх үүрэг</translation>
    </message>
    <message>
        <source>Round trips to it</source>
        <translation>Тэнд ирж буцсан шилжилт</translation>
    </message>
    <message>
        <source>Rounded coordinates</source>
        <translation>Бүхэлчилсэн солбицол</translation>
    </message>
    <message>
        <source>Roundness of a sliver</source>
        <translation>Хэт нарийн полигоны дугуй хэлбэрийн зэрэг</translation>
    </message>
    <message>
        <source>Row {first} of file {other} tells of the same. Keep one of them.</source>
        <translation>{other} файлын {first} дугаар мөрөнд үүнийг мөн бичсэн. Аль нэгийг нь үлдээнэ үү.</translation>
    </message>
    <message>
        <source>Row {row} of file {file} does not end: a quotation mark is not closed or a field is far too long. Nothing was changed. Mend this row, then import the file again.</source>
        <translation>{file} файл, мөр {row}: мөр төгсөөгүй байна. Хашилт хаагдаагүй эсвэл талбар хэт урт байна. Юу ч өөрчлөгдөөгүй. Энэ мөрийг засаад файлыг дахин импортлоно уу.</translation>
    </message>
    <message>
        <source>Row {row} of the cores has no shape. Nothing was computed. Delete the row or draw its shape.</source>
        <translation>Цөм бүсийн {row} дугаартай мөр дүрсгүй байна. Юу ч тооцоолоогүй. Мөрийг устгах, эсвэл дүрсийг нь зурна уу.</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} does not have as many cells as the header. Nothing was shared. Correct the row.</source>
        <translation>{file} журмын файл, мөр {row}: нүдний тоо толгой мөрийнхтэй таарахгүй байна. Юу ч хуваалцаагүй. Мөрийг засна уу.</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} has in column {column} the value “{value}”, which is not accepted. Nothing was shared. Accepted: {accepted}.</source>
        <translation>{file} журмын файл, мөр {row}, {column} багана: «{value}» гэсэн утгыг зөвшөөрөхгүй. Юу ч хуваалцаагүй. Зөвшөөрөх утга: {accepted}.</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} repeats a species, record type and recipient. Nothing was shared. Keep one of the rows.</source>
        <translation>{file} журмын файл, мөр {row}: зүйл, бичлэгийн төрөл, хүлээн авагч давхардсан байна. Юу ч хуваалцаагүй. Мөрүүдийн зөвхөн нэгийг үлдээнэ үү.</translation>
    </message>
    <message>
        <source>Row {row} of the policy file {file} would give {recipient} more than the limits of the plugin allow: column {column}, value “{value}”. Nothing was shared. Make the row stricter, or name the recipient with whom a written agreement exists.</source>
        <translation>{file} журмын файл, мөр {row}: хүлээн авагчид өргөтгөлийн зөвшөөрөх хязгаараас илүү өгөгдөл өгөхөөр байна. Хүлээн авагч: {recipient}; багана: {column}; утга: «{value}». Юу ч хуваалцаагүй. Мөрийг чангатгах, эсвэл бичгээр байгуулсан гэрээтэй хүлээн авагчийг нэрлэнэ үү.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Мөр</translation>
    </message>
    <message>
        <source>Rows behind the figures</source>
        <translation>Тоонуудын үндэс болсон мөрүүд</translation>
    </message>
    <message>
        <source>Rows in</source>
        <translation>Орсон мөр</translation>
    </message>
    <message>
        <source>Rows in the public file</source>
        <translation>Нийтэд өгөх файлын мөр</translation>
    </message>
    <message>
        <source>Rows in, kept, rejected and changed, by file and sheet.</source>
        <translation>Орсон, үлдээсэн, хассан, өөрчилсөн мөр, файл ба ажлын хуудсаар.</translation>
    </message>
    <message>
        <source>Rows kept</source>
        <translation>Үлдээсэн мөр</translation>
    </message>
    <message>
        <source>Rows kept of each file: {kept}. Rows left blank in the first file: {blank_chn}; in the second: {blank_rus}, with the Hooded Crane, which is unconfirmed at RUS-KHANKA.</source>
        <translation>Файл бүрийн үлдээсэн мөр: {kept}. Хоосон орхисон мөр, эхний файлд: {blank_chn}; хоёр дахьд: {blank_rus}; үүнд RUS-KHANKA талбайд батлагдаагүй Хар тогоруу орсон.</translation>
    </message>
    <message>
        <source>Rows left behind</source>
        <translation>Гадагш гаргалгүй үлдээсэн мөр</translation>
    </message>
    <message>
        <source>Rows of one name are one core. Without a field each row is a core, named by its number.</source>
        <translation>Ижил нэртэй мөрүүд нэг цөм бүс болно. Талбаргүй бол мөр бүр дугаараараа нэрлэгдсэн цөм бүс болно.</translation>
    </message>
    <message>
        <source>Rows of the catalogues of other species are left out: {rows}.</source>
        <translation>Каталогийн бусад зүйлийн мөрийг хассан: {rows}.</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>Хассан мөр</translation>
    </message>
    <message>
        <source>Rows that are no records of their own</source>
        <translation>Бие даасан бичлэг биш мөрүүд</translation>
    </message>
    <message>
        <source>Rows whose place is told only by the side of the border: {records}.</source>
        <translation>Байршлыг нь зөвхөн улсын хилийн талаар заасан мөр: {records}.</translation>
    </message>
    <message>
        <source>Rows with low confidence</source>
        <translation>Итгэлийн түвшин багатай мөрүүд</translation>
    </message>
    <message>
        <source>Rows withheld</source>
        <translation>Дамжуулаагүй мөр</translation>
    </message>
    <message>
        <source>Rows withheld: {rows}. {reason}</source>
        <translation>Дамжуулаагүй мөр: {rows}. {reason}</translation>
    </message>
    <message>
        <source>Rows without a code or a data set were left out, and never become an animal: {rows}.</source>
        <translation>Код эсвэл өгөгдлийн багцгүй мөрийг хассан бөгөөд хэзээ ч амьтан болохгүй: {rows}.</translation>
    </message>
    <message>
        <source>Rows without a place, left out: {rows}; they are of these features: {features}.</source>
        <translation>Байршилгүй тул орхисон мөр: {rows}; эдгээр нь дараах хамгааллын объектынх: {features}.</translation>
    </message>
    <message>
        <source>Rows without a polygon that has an area, left out: {rows}.</source>
        <translation>Талбайтай полигонгүй тул хассан мөр: {rows}.</translation>
    </message>
    <message>
        <source>Rows written: {rows} ({table}).</source>
        <translation>Бичсэн мөр: {rows} ({table}).</translation>
    </message>
    <message>
        <source>Rubbish</source>
        <translation>Хог хаягдал</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Дүрэм</translation>
    </message>
    <message>
        <source>Rule of removal</source>
        <translation>Хасах дүрэм</translation>
    </message>
    <message>
        <source>Rule of the consensus</source>
        <translation>Нэгдсэн генотип гаргах дүрэм</translation>
    </message>
    <message>
        <source>Rule of the targets</source>
        <translation>Зорилтын дүрэм</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Гүйцэтгэл</translation>
    </message>
    <message>
        <source>Run the quality tests</source>
        <translation>Чанарын шалгалтыг ажиллуулах</translation>
    </message>
    <message>
        <source>Run “Assess key sites by criteria”.</source>
        <translation>«Гол нутгийг шалгуураар үнэлэх» алгоритмыг ажиллуулна уу.</translation>
    </message>
    <message>
        <source>Runs of {algorithm} compared: of {before} and of {after}.</source>
        <translation>{algorithm}: харьцуулсан гүйцэтгэлүүд: {before} ба {after}.</translation>
    </message>
    <message>
        <source>Runs the whole chain: creates the database, loads the flagship species, takes in the counts, assesses and scores the key sites, links the flyways and writes the report.</source>
        <translation>Бүх алхмыг дараалан гүйцэтгэнэ: өгөгдлийн сан үүсгэж, тэргүүлэх зүйлийг ачаалж, тоололтыг оруулж, гол нутгийг үнэлж оноо тооцож, нүүдлийн замыг холбож, тайлан бичнэ.</translation>
    </message>
    <message>
        <source>SESSION makes each winter, or each winter of each country, a session of its own in one fit with one mask: a season has the year of its January. Density differs by session unless DENSITY_BY_SESSION is off; detection is common unless DETECTION_BY_SESSION is on. Numbers of sessions are never added up.</source>
        <translation>SESSION параметр нь өвөл бүрийг, эсвэл улс бүрийн өвөл бүрийг нэг маск, нэг тооцоололд тусдаа сесс болгоно: улирал нь доторх 1 дүгээр сарынхаа оноор нэрлэгдэнэ. DENSITY_BY_SESSION идэвхгүй биш бол нягтшил сесс бүрт өөр; DETECTION_BY_SESSION идэвхтэй биш бол илрүүлэлт нийтлэг. Сессүүдийн тоог хэзээ ч нэмэхгүй.</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>Агуулгын SHA-256</translation>
    </message>
    <message>
        <source>SHA256SUMS lists the checksums of all files; SIGNATURE, where there is one, is a signature over that list by the agreed passphrase.</source>
        <translation>SHA256SUMS файлд бүх файлын хяналтын нийлбэрийг жагсаасан; SIGNATURE файл байвал тэр нь уг жагсаалтад тохирсон нууц хэллэгээр зурсан гарын үсэг юм.</translation>
    </message>
    <message>
        <source>SIZE_KM2 is {size}. Nothing was computed. Choose a number above 0.</source>
        <translation>SIZE_KM2 параметрийн утга: {size}. Юу ч тооцоолоогүй. Тэгээс их тоо сонгоно уу.</translation>
    </message>
    <message>
        <source>SMART</source>
        <translation>SMART</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Ижил</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Дээж</translation>
    </message>
    <message>
        <source>Samples and their animals</source>
        <translation>Дээж ба тэдгээрийн амьтан</translation>
    </message>
    <message>
        <source>Samples compared</source>
        <translation>Харьцуулсан дээж</translation>
    </message>
    <message>
        <source>Samples of laboratories that the calibration does not name are left out: {samples}.</source>
        <translation>Тохируулгад нэр нь ороогүй лабораторийн дээжийг хассан: {samples}.</translation>
    </message>
    <message>
        <source>Samples of no known group are left out: {samples}.</source>
        <translation>Мэдэгдэх бүлэггүй тул хассан дээж: {samples}.</translation>
    </message>
    <message>
        <source>Samples of other species are left out.</source>
        <translation>Бусад зүйлийн дээжийг хассан.</translation>
    </message>
    <message>
        <source>Samples that entered</source>
        <translation>Орсон дээж</translation>
    </message>
    <message>
        <source>Samples that entered: {samples}; left out for too few loci: {left_out}; loci: {loci}.</source>
        <translation>Орсон дээж: {samples}; локус хэт цөөн тул хассан: {left_out}; локус: {loci}.</translation>
    </message>
    <message>
        <source>Samples whose marker contradicts the sex that their source tells: {samples}. They are compared without a sex. Amplify the marker again.</source>
        <translation>Маркер нь эх сурвалжид заасан хүйстэй зөрчилдсөн дээж: {samples}. Тэдгээрийг хүйсгүйгээр харьцуулна. Маркерыг дахин олшруулна уу.</translation>
    </message>
    <message>
        <source>Samples whose sex was known by a marker alone: {samples}.</source>
        <translation>Хүйс нь зөвхөн маркераар тодорхойлогдсон дээж: {samples}.</translation>
    </message>
    <message>
        <source>Samples with a smaller share of the loci are left out and named in the log by their number.</source>
        <translation>Локусын эзлэх хувь үүнээс бага дээжийг хасаж, логт дугаараар нь нэрлэнэ.</translation>
    </message>
    <message>
        <source>Samples with genotypes</source>
        <translation>Генотиптэй дээж</translation>
    </message>
    <message>
        <source>Samples, ECM (Miller et al. 2005)</source>
        <translation>Дээж, ECM (Miller нар 2005)</translation>
    </message>
    <message>
        <source>Samples, TIRM (Miller et al. 2005)</source>
        <translation>Дээж, TIRM (Miller нар 2005)</translation>
    </message>
    <message>
        <source>Samples, laboratories and what the loci tell</source>
        <translation>Дээж, лаборатори ба локусын ялгах чадвар</translation>
    </message>
    <message>
        <source>Samples: {samples}; animals proposed: {animals}; pairs that match but were kept apart: {conflicts}. A person confirms or refuses the proposals.</source>
        <translation>Дээж: {samples}; санал болгосон амьтан: {animals}; таарсан боловч тусад нь үлдээсэн хос: {conflicts}. Саналыг хүн баталгаажуулах эсвэл татгалзана.</translation>
    </message>
    <message>
        <source>Sampling design</source>
        <translation>Түүвэрлэлтийн загвар</translation>
    </message>
    <message>
        <source>Satellite imagery</source>
        <translation>Хиймэл дагуулын зураг</translation>
    </message>
    <message>
        <source>Save profile…</source>
        <translation>Профайл хадгалах…</translation>
    </message>
    <message>
        <source>Saved mapping of columns</source>
        <translation>Хадгалсан баганын харгалзуулалт</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>Шинжлэх ухааны нэр</translation>
    </message>
    <message>
        <source>Scope of the threat</source>
        <translation>Аюул заналын хамрах хүрээ</translation>
    </message>
    <message>
        <source>Scope unknown</source>
        <translation>Хамрах хүрээ тодорхойгүй</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оноо</translation>
    </message>
    <message>
        <source>Score of the evidence</source>
        <translation>Нотолгооны оноо</translation>
    </message>
    <message>
        <source>Score of the evidence available</source>
        <translation>Байгаа нотолгооны оноо</translation>
    </message>
    <message>
        <source>Score of the evidence available, not of conservation value where counts are missing.</source>
        <translation>Байгаа нотолгооны оноо; тоололт дутуу газарт хамгааллын үнэ цэнийн оноо биш.</translation>
    </message>
    <message>
        <source>Score priorities</source>
        <translation>Тэргүүлэх зэрэглэлийн оноо тооцох</translation>
    </message>
    <message>
        <source>Score with missing values at their best</source>
        <translation>Дутуу утгыг хамгийн сайнаар тооцсон оноо</translation>
    </message>
    <message>
        <source>Scored units</source>
        <translation>Оноо тооцсон нэгж</translation>
    </message>
    <message>
        <source>Scored units to compare with</source>
        <translation>Харьцуулах, оноо тооцсон нэгж</translation>
    </message>
    <message>
        <source>Scores any point or polygon layer by any numeric criteria: each is normalised, weighted and added up.</source>
        <translation>Дурын цэгэн эсвэл полигон давхаргад дурын тоон шалгуураар оноо тооцно: шалгуур бүрийг хэвийн болгож, жинлэж, нэмнэ.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Улирал</translation>
    </message>
    <message>
        <source>Season at the end</source>
        <translation>Төгсгөлийн улирал</translation>
    </message>
    <message>
        <source>Season at the start</source>
        <translation>Эхлэлийн улирал</translation>
    </message>
    <message>
        <source>Season not known to be complete</source>
        <translation>Бүрэн эсэх нь тодорхойгүй улирал</translation>
    </message>
    <message>
        <source>Season year</source>
        <translation>Улирлын он</translation>
    </message>
    <message>
        <source>Season years</source>
        <translation>Улирлын онууд</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Улирал</translation>
    </message>
    <message>
        <source>Seasons at or above the level</source>
        <translation>Босгонд хүрсэн эсвэл давсан улирал</translation>
    </message>
    <message>
        <source>Seasons counted on different days</source>
        <translation>Өөр өдрүүдэд тоолсон улирал</translation>
    </message>
    <message>
        <source>Seasons needed</source>
        <translation>Шаардлагатай улирал</translation>
    </message>
    <message>
        <source>Seasons of evidence</source>
        <translation>Нотолгоотой улирал</translation>
    </message>
    <message>
        <source>Seasons shown in the project; none chosen means all.</source>
        <translation>Төсөлд харуулах улирал; нэгийг ч сонгоогүй бол бүгдийг харуулна.</translation>
    </message>
    <message>
        <source>Seasons with a joint total</source>
        <translation>Хамтын нийт тоотой улирал</translation>
    </message>
    <message>
        <source>Seasons with counts on one side</source>
        <translation>Нэг талд тоололттой улирал</translation>
    </message>
    <message>
        <source>Seasons with counts on several sides</source>
        <translation>Хэд хэдэн талд тоололттой улирал</translation>
    </message>
    <message>
        <source>Seasons without any count are left out; they need as many complete seasons as the rule asks for.</source>
        <translation>Тоололт огт байхгүй улирлыг оруулаагүй; тэдгээрт дүрмийн шаардсан тооны бүрэн улирал хэрэгтэй.</translation>
    </message>
    <message>
        <source>Second agency</source>
        <translation>Хоёр дахь байгууллага</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>Хоёр дахь код</translation>
    </message>
    <message>
        <source>Second list</source>
        <translation>Хоёр дахь жагсаалт</translation>
    </message>
    <message>
        <source>Section of the form</source>
        <translation>Маягтын хэсэг</translation>
    </message>
    <message>
        <source>Seen in all ({unit})</source>
        <translation>Нийт бүртгэсэн ({unit})</translation>
    </message>
    <message>
        <source>Seen on both sides</source>
        <translation>Хоёр талд хоёуланд нь бүртгэсэн</translation>
    </message>
    <message>
        <source>Seen, at least</source>
        <translation>Бүртгэсэн, дор хаяж</translation>
    </message>
    <message>
        <source>Segments are lines only where the office has a boundary of its own: the table border_lines, or the layer border_lines with side_a, side_b and status in the file that the settings name. Otherwise the bundled strips serve for computing, and the result is a table and a strip chart by kilometre, never a line.</source>
        <translation>Байгууллага өөрийн хил зааггүй бол хэсгүүд шугамгүй байна; өөрийн хил зааг гэдэг нь border_lines хүснэгт, эсвэл тохиргоонд заасан файл дахь side_a, side_b, status талбартай border_lines давхарга юм. Өөрийн хил зааггүй үед тооцоонд өргөтгөлд багтсан зурвасыг ашиглах бөгөөд үр дүн нь хүснэгт ба километрээр гаргасан зурвас диаграмм байна, хэзээ ч шугам байхгүй.</translation>
    </message>
    <message>
        <source>Segments with crossings</source>
        <translation>Хил дамнан шилжилттэй хэсгүүд</translation>
    </message>
    <message>
        <source>Select priority areas</source>
        <translation>Тэргүүлэх газрыг сонгох</translation>
    </message>
    <message>
        <source>Selected units</source>
        <translation>Сонгосон нэгж</translation>
    </message>
    <message>
        <source>Selects the planning units that reach the targets of all features at the least cost, or, within a budget, with the least shortfall or the most targets met.</source>
        <translation>Бүх хамгааллын объектын зорилтыг хамгийн бага зардлаар, эсвэл төсөвт багтаан хамгийн бага дутагдалтай, эсвэл хамгийн олон зорилт биелүүлэх төлөвлөлтийн нэгжүүдийг сонгоно.</translation>
    </message>
    <message>
        <source>Sensitive records with a place</source>
        <translation>Байршилтай эмзэг бичлэг</translation>
    </message>
    <message>
        <source>Separate restricted rows</source>
        <translation>Хязгаарлалттай мөрийг салгах</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сесс</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сесс</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ноцтой байдлын зэрэг</translation>
    </message>
    <message>
        <source>Severity of the threat</source>
        <translation>Аюул заналын ноцтой байдал</translation>
    </message>
    <message>
        <source>Severity unknown</source>
        <translation>Ноцтой байдал тодорхойгүй</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Хүйс</translation>
    </message>
    <message>
        <source>Sex markers</source>
        <translation>Хүйсний маркер</translation>
    </message>
    <message>
        <source>Shape of the curve</source>
        <translation>Муруйн хэлбэр</translation>
    </message>
    <message>
        <source>Shape of the units</source>
        <translation>Нэгжийн хэлбэр</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Хуваалцах</translation>
    </message>
    <message>
        <source>Share detections</source>
        <translation>Илрүүлэлтийг хуваалцах</translation>
    </message>
    <message>
        <source>Share of ProtConn by movement inside protected land alone</source>
        <translation>Зөвхөн хамгаалалттай газар доторх шилжилт хөдөлгөөнөөр бүрдэх ProtConn индексийн хувь</translation>
    </message>
    <message>
        <source>Share of ProtConn that needs movement over land without protection</source>
        <translation>Хамгаалалтгүй газраар шилжих шаардлагатай ProtConn индексийн хувь</translation>
    </message>
    <message>
        <source>Share of ProtConn that needs protected areas outside the region</source>
        <translation>Бүс нутгаас гадуурх тусгай хамгаалалттай газар нутаг шаардлагатай ProtConn индексийн хувь</translation>
    </message>
    <message>
        <source>Share of animals seen in more than one country</source>
        <translation>Нэгээс олон улсад бүртгэсэн амьтны эзлэх хувь</translation>
    </message>
    <message>
        <source>Share of each feature that is left when the least valuable cells are removed one after another.</source>
        <translation>Хамгийн үнэ цэн багатай нүднүүдийг нэг нэгээр хасахад үлдэх хамгааллын объект бүрийн хувь.</translation>
    </message>
    <message>
        <source>Share of loci needed</source>
        <translation>Шаардах локусын хувь</translation>
    </message>
    <message>
        <source>Share of simulated populations of like animals that look as unlike as these samples: {p}. A small share speaks for TIRM.</source>
        <translation>Адил амьтадтай загварчилсан популяцийн дотор эдгээр дээж шиг ялгаатай харагдах популяцийн хувь: {p}. Бага хувь TIRM загварыг дэмжинэ.</translation>
    </message>
    <message>
        <source>Share of sites used</source>
        <translation>Ашигладаг талбайн хувь</translation>
    </message>
    <message>
        <source>Share of the cells, the best ones</source>
        <translation>Нүдний хувь, хамгийн сайнаас нь</translation>
    </message>
    <message>
        <source>Share of the draws among the best</source>
        <translation>Шилдгүүдийн тоонд орсон түүврийн эзлэх хувь</translation>
    </message>
    <message>
        <source>Share of the features</source>
        <translation>Хамгааллын объектын хувь</translation>
    </message>
    <message>
        <source>Share of the lasso</source>
        <translation>Лассогийн эзлэх хувь</translation>
    </message>
    <message>
        <source>Share of the population</source>
        <translation>Популяцид эзлэх хувь</translation>
    </message>
    <message>
        <source>Share of the random draws of weights and missing values in which a unit is among the best; near 1 it is so whatever the weights are.</source>
        <translation>Жин, дутуу утгыг санамсаргүй түүвэрлэхэд нэгж шилдгүүдийн тоонд орсон түүврийн эзлэх хувь; 1-д ойр бол жин ямар ч байсан ийм байна.</translation>
    </message>
    <message>
        <source>Share of the required items of a sheet that the database answers, for the sheet nearest to complete. Values of low confidence, points in place of boundaries and counts of too few seasons are no answers. Items that the database has no place for are not in the share.</source>
        <translation>Бүрдэхэд хамгийн ойр мэдээллийн хуудасны заавал бөглөх асуултаас өгөгдлийн сангийн хариулах хувь. Итгэлийн түвшин багатай утга, хил заагийн оронд байгаа цэг, хэт цөөн улирлын тоололтыг хариулт гэж тооцохгүй. Өгөгдлийн санд бичих газаргүй асуулт энэ хувьд орохгүй.</translation>
    </message>
    <message>
        <source>Share of the segment that lies within 1 km of a barrier of each kind; other segments have none.</source>
        <translation>Төрөл бүрийн саадаас 1 км дотор орших хэсгийн уртын хувь; бусад хэсэгт саад байхгүй.</translation>
    </message>
    <message>
        <source>Share of the solutions</source>
        <translation>Шийдүүд дэх хувь</translation>
    </message>
    <message>
        <source>Share of wrong identities</source>
        <translation>Буруу танилтын эзлэх хувь</translation>
    </message>
    <message>
        <source>Share seen on both sides, a minimum</source>
        <translation>Хоёр талд хоёуланд нь бүртгэсэн хувь, хамгийн бага утга</translation>
    </message>
    <message>
        <source>Share the records that are still missing</source>
        <translation>Дутуу байгаа бичлэгийг хуваалцах</translation>
    </message>
    <message>
        <source>Share used of each site, and given what was found there.</source>
        <translation>Талбай тус бүрийг ашиглах магадлал, мөн тэнд олдсоныг харгалзсан утга.</translation>
    </message>
    <message>
        <source>Share used, detection, and their covariates, with 95 % intervals.</source>
        <translation>Ашигладаг талбайн хувь, илрүүлэлт, тэдгээрийн тайлбарлагч хувьсагчид, 95% интервалын хамт.</translation>
    </message>
    <message>
        <source>Share with a detection</source>
        <translation>Илрүүлэлттэй талбайн хувь</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Өгөгдөл хуваалцах</translation>
    </message>
    <message>
        <source>Sheet {file}. Required items answered: {answered} of {required}.</source>
        <translation>{file} хуудас. Хариулсан заавал бөглөх асуулт: {required} асуултаас {answered}.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” has no usable row of this site and year. Fill it in or correct it.</source>
        <translation>«{sheet}» ажлын хуудсанд энэ талбай, энэ оны ашиглах боломжтой мөр алга. Бөглөх эсвэл засна уу.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Мэдээллийн хуудаснууд</translation>
    </message>
    <message>
        <source>Shift of Chinese online maps to be undone</source>
        <translation>Арилгах хятад онлайн газрын зургийн зөрөө</translation>
    </message>
    <message>
        <source>Shifts of habitats</source>
        <translation>Амьдрах орчин шилжих, өөрчлөгдөх</translation>
    </message>
    <message>
        <source>Shipping routes</source>
        <translation>Усан замын тээвэр</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Газрын зурагт харуулах</translation>
    </message>
    <message>
        <source>Shown: {percent} of the corridors and their cores, {hectares} ha; cells through which the way costs up to {excess} m (at resistance 1) more than the least.</source>
        <translation>Харуулсан: экологийн коридор ба цөм бүсийн {percent}, {hectares} га; дайрсан замын зардал нь хамгийн бага зардлаас {excess} м (1 эсэргүүцэлд) хүртэл их нүд.</translation>
    </message>
    <message>
        <source>Shows the threats to sites and corridors by their impact, sums them by species, corridor and site, and tells which organisation is responsible where. Persons are never shown.</source>
        <translation>Талбай, экологийн коридорт учирч буй аюул заналыг нөлөөллөөр нь харуулж, зүйл, экологийн коридор, талбайгаар нэгтгэж, хаана аль байгууллага хариуцаж буйг заана. Хүнийг хэзээ ч харуулахгүй.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Тал</translation>
    </message>
    <message>
        <source>Side of a block (km)</source>
        <translation>Блокийн тал (км)</translation>
    </message>
    <message>
        <source>Side of the border not known</source>
        <translation>Улсын хилийн тал тодорхойгүй</translation>
    </message>
    <message>
        <source>Side of the border open</source>
        <translation>Улсын хилийн тал шийдэгдээгүй</translation>
    </message>
    <message>
        <source>Side of the border, declared</source>
        <translation>Улсын хилийн тал, заасан</translation>
    </message>
    <message>
        <source>Side {side} has animals but no effort in days of cameras or hair traps after the first occasion. Not surveyed is not the same as not crossed, and no rate was estimated. Import the effort, or leave the side out of COUNTRIES.</source>
        <translation>{side} талд амьтан байгаа боловч эхний үеэс хойш камер, үсний дээж цуглуулагчийн хоногоор илэрхийлсэн хүчин чармайлт алга. Судлаагүй нь хил дамнаагүйтэй адил биш тул хувь хэмжээг тооцоолоогүй. Хүчин чармайлтыг импортлох, эсвэл энэ талыг COUNTRIES параметрээс хасна уу.</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Талууд</translation>
    </message>
    <message>
        <source>Sides of the border on which the stations lie. Nothing chosen means all, the unknown ones too.</source>
        <translation>Камерын цэг орших улсын хилийн талууд. Юу ч сонгоогүй бол тодорхойгүйг нь оролцуулан бүгдийг авна.</translation>
    </message>
    <message>
        <source>Signed with a passphrase</source>
        <translation>Нууц хэллэгээр гарын үсэг зурсан</translation>
    </message>
    <message>
        <source>Similarity to the conditions of the model (raster)</source>
        <translation>Загварын нөхцөлтэй төстэй байдал (растер)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Талбай</translation>
    </message>
    <message>
        <source>Site assessment</source>
        <translation>Талбайн үнэлгээ</translation>
    </message>
    <message>
        <source>Site assessments</source>
        <translation>Талбайн үнэлгээнүүд</translation>
    </message>
    <message>
        <source>Site {site} has no point in the database.</source>
        <translation>{site} талбай өгөгдлийн санд цэггүй байна.</translation>
    </message>
    <message>
        <source>Site {site} lists no species that the chosen sheet is for. Nothing was written. Choose another sheet, or add the species to table site_species.</source>
        <translation>{site} талбайд сонгосон хуудсанд хамаарах зүйл жагсаагаагүй байна. Юу ч бичээгүй. Өөр хуудас сонгох, эсвэл зүйлийг site_species хүснэгтэд нэмнэ үү.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Талбай</translation>
    </message>
    <message>
        <source>Sites and their latest assessment</source>
        <translation>Гол нутгууд ба тэдгээрийн сүүлийн үнэлгээ</translation>
    </message>
    <message>
        <source>Sites by readiness</source>
        <translation>Талбай бэлэн байдлаар</translation>
    </message>
    <message>
        <source>Sites in the form</source>
        <translation>Маягтад орох талбай</translation>
    </message>
    <message>
        <source>Sites of a joint area</source>
        <translation>Хамтын судалгааны талбайн гол нутаг</translation>
    </message>
    <message>
        <source>Sites of joint study areas</source>
        <translation>Хамтын судалгааны талбайн гол нутгууд</translation>
    </message>
    <message>
        <source>Sites of joint study areas with their latest assessment. An area is a list of sites; it has no boundary.</source>
        <translation>Хамтын судалгааны талбайн гол нутгууд, сүүлийн үнэлгээний хамт. Судалгааны талбай нь гол нутгуудын жагсаалт; хил зааггүй.</translation>
    </message>
    <message>
        <source>Sites of one population in consecutive seasons. Inferred links join nearest sites and are not tracks of birds.</source>
        <translation>Нэг популяцийн дараалсан улирлын талбайнууд. Тооцоолж гаргасан холбоос хамгийн ойр талбайнуудыг холбосон бөгөөд шувууны явсан зам биш.</translation>
    </message>
    <message>
        <source>Sites of the areas</source>
        <translation>Судалгааны талбайн гол нутаг</translation>
    </message>
    <message>
        <source>Sites side by side, each with its office and year: {together_sites}. Neither side has shared a count, and that is not zero.</source>
        <translation>Зэрэгцүүлсэн талбай, тус бүр байгууллага, оных нь хамт: {together_sites}. Аль ч тал тоололтоо хуваалцаагүй бөгөөд энэ нь тэг гэсэн үг биш.</translation>
    </message>
    <message>
        <source>Sites that belong together across a border</source>
        <translation>Улсын хил дамнан харилцан холбоотой талбайнууд</translation>
    </message>
    <message>
        <source>Sites whose threats nobody assessed, which does not mean that there are none: {number}.</source>
        <translation>Аюул заналыг нь хэн ч үнэлээгүй талбай; энэ нь аюул занал байхгүй гэсэн үг биш: {number}.</translation>
    </message>
    <message>
        <source>Sites with a count</source>
        <translation>Тоололттой гол нутаг</translation>
    </message>
    <message>
        <source>Sites with a verdict by the current edition of the 1 % level</source>
        <translation>1%-ийн босгын одоогийн хэвлэлээр дүгнэлттэй талбай</translation>
    </message>
    <message>
        <source>Sites with a visit: {sites}; at least {least} are needed. Nothing was computed. Add sites.</source>
        <translation>Очилттой талбай: {sites}; шаардлагатай доод тоо: {least}. Юу ч тооцоолоогүй. Талбай нэмнэ үү.</translation>
    </message>
    <message>
        <source>Sites with their use</source>
        <translation>Талбайнууд, ашиглалтын хамт</translation>
    </message>
    <message>
        <source>Sites: {sites}; share with a detection: {naive}. Share used: {mean_psi} ({low_psi} to {high_psi}). Detection by one visit to a used site: {mean_p} ({low_p} to {high_p}).</source>
        <translation>Талбай: {sites}; илрүүлэлттэй талбайн хувь: {naive}. Ашигладаг талбайн хувь: {mean_psi} ({low_psi}–{high_psi}). Ашигладаг талбайд нэг очилтоор илрүүлэх магадлал: {mean_p} ({low_p}–{high_p}).</translation>
    </message>
    <message>
        <source>Six flagship species, six countries: what is known, what is shared, what is missing</source>
        <translation>Зургаан тэргүүлэх зүйл, зургаан улс: юу мэдэгдэж байна, юуг хуваалцсан, юу дутуу байна</translation>
    </message>
    <message>
        <source>Sliver</source>
        <translation>Хэт нарийн полигон</translation>
    </message>
    <message>
        <source>Slow loss (1 to 10 % in 10 years)</source>
        <translation>Удаан алдагдал (10 жилд 1–10%)</translation>
    </message>
    <message>
        <source>Smaller changes are not listed; the tables count them.</source>
        <translation>Үүнээс жижиг өөрчлөлтийг жагсаахгүй; хүснэгтэд тооцсон.</translation>
    </message>
    <message>
        <source>Smaller gaps are not listed; the tables count them.</source>
        <translation>Үүнээс жижиг орхигдлыг жагсаахгүй; хүснэгтэд тооцсон.</translation>
    </message>
    <message>
        <source>Smaller parts are listed.</source>
        <translation>Үүнээс жижиг хэсгийг жагсаана.</translation>
    </message>
    <message>
        <source>Smallest area mapped (ha)</source>
        <translation>Зураглах хамгийн бага талбай (га)</translation>
    </message>
    <message>
        <source>Smallest gap (ha)</source>
        <translation>Хамгийн жижиг орхигдол (га)</translation>
    </message>
    <message>
        <source>So far beyond the radius current may flow, but has no sources.</source>
        <translation>Радиусаас гадна энэ зай хүртэл гүйдэл урсаж болох боловч эх үүсвэр байхгүй.</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Шийд</translation>
    </message>
    <message>
        <source>Solutions: {solved}; largest residual: {residual}.</source>
        <translation>Шийд: {solved}; хамгийн их үлдэгдэл: {residual}.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Эх сурвалж</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Эх сурвалжууд</translation>
    </message>
    <message>
        <source>Sources (raster)</source>
        <translation>Эх үүсвэр (растер)</translation>
    </message>
    <message>
        <source>Sources differ on the area: {areas}.</source>
        <translation>Эх сурвалжууд талбайн хэмжээг зөрүүтэй заасан: {areas}.</translation>
    </message>
    <message>
        <source>Sources that agree</source>
        <translation>Санал нийлсэн эх сурвалж</translation>
    </message>
    <message>
        <source>Sources that answer no</source>
        <translation>«Үгүй» гэж хариулсан эх сурвалж</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Эх сурвалж: {sources}</translation>
    </message>
    <message>
        <source>South-west of Primorye, and Jilin</source>
        <translation>Приморийн хязгаарын баруун өмнөд хэсэг ба Гирин муж</translation>
    </message>
    <message>
        <source>Spacing of the mask (m)</source>
        <translation>Маскийн алхам (м)</translation>
    </message>
    <message>
        <source>Spatial blocks, group {fold}</source>
        <translation>Орон зайн блок, бүлэг {fold}</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Зүйл</translation>
    </message>
    <message>
        <source>Species and season</source>
        <translation>Зүйл ба улирал</translation>
    </message>
    <message>
        <source>Species and sites</source>
        <translation>Зүйл ба талбай</translation>
    </message>
    <message>
        <source>Species at sites</source>
        <translation>Талбай дахь зүйл</translation>
    </message>
    <message>
        <source>Species of the site</source>
        <translation>Талбайн зүйл</translation>
    </message>
    <message>
        <source>Species shown in the project; none chosen means all.</source>
        <translation>Төсөлд харуулах зүйл; нэгийг ч сонгоогүй бол бүгдийг харуулна.</translation>
    </message>
    <message>
        <source>Species {species}, {agencies}: by the codes alone animals at least {joint}; the lists add up to {listed}, of which counted twice: {twice}.</source>
        <translation>Зүйл: {species}; байгууллага: {agencies}; зөвхөн кодоор тооцсон амьтны тоо, дор хаяж: {joint}; жагсаалтуудын нийлбэр: {listed}; үүнээс давхар тоологдсон: {twice}.</translation>
    </message>
    <message>
        <source>Species {species}, {countries}: animals at least {joint}, at most {most}.</source>
        <translation>Зүйл: {species}; улс: {countries}; амьтны тоо, дор хаяж: {joint}; хамгийн ихдээ: {most}.</translation>
    </message>
    <message>
        <source>Species {species}, {countries}: animals at least {joint}; national lists add up to {national}, of which counted twice: {twice}.</source>
        <translation>Зүйл: {species}; улс: {countries}; амьтны тоо, дор хаяж: {joint}; улсуудын жагсаалтын нийлбэр: {national}; үүнээс давхар тоологдсон: {twice}.</translation>
    </message>
    <message>
        <source>Spread crossings over border segments</source>
        <translation>Хил дамнан шилжилтийг улсын хилийн хэсгүүдэд хуваарилах</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Тогтвортой</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Оролцогч талууд</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Стандарт алдаа</translation>
    </message>
    <message>
        <source>Start (date and time)</source>
        <translation>Эхлэл (огноо, цаг)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Төлөв</translation>
    </message>
    <message>
        <source>State of the recommendations</source>
        <translation>Зөвлөмжийн төлөв</translation>
    </message>
    <message>
        <source>State, pressure and response are asked as in the monitoring of Important Bird Areas (BirdLife International 2006); threats are those of the IUCN-CMP classification (Salafsky et al. 2008).</source>
        <translation>Төлөв байдал, дарамт, хариу арга хэмжээг шувууны амьдралд чухал газар нутгийн мониторингийн адил асууна (BirdLife International 2006); аюул занал нь IUCN-CMP ангиллынх (Salafsky нар 2008).</translation>
    </message>
    <message>
        <source>Statements of a need: {kept}, in rows: {rows}; with polygons: {polygons}; on which sources differ: {disputed}.</source>
        <translation>Хэрэгцээ заасан мэдээлэл: {kept}, мөр: {rows}; полигонтой: {polygons}; эх сурвалжууд зөрүүтэй: {disputed}.</translation>
    </message>
    <message>
        <source>Station or location</source>
        <translation>Камерын цэг эсвэл байршил</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Камерын цэг</translation>
    </message>
    <message>
        <source>Stations that are told only together with others of their cell, because their records or their effort would single them out: {stations}.</source>
        <translation>Бичлэг эсвэл хүчин чармайлтаараа ялгарч танигдах тул зөвхөн нүднийхээ бусад цэгтэй хамт өгсөн камерын цэг: {stations}.</translation>
    </message>
    <message>
        <source>Stations whose clock is read as UTC, because its offset is not known: {stations}.</source>
        <translation>Цагийн зөрүү нь мэдэгдэхгүй тул цагийг нь UTC гэж уншсан камерын цэг: {stations}.</translation>
    </message>
    <message>
        <source>Stations whose place is generalised: {stations}. Nothing was estimated, because coarse places make animals seem to move farther. Ask the neighbour for exact places, or give the width of the grid.</source>
        <translation>Байршлыг нь ерөнхийлсөн камерын цэг: {stations}. Бүдүүвч байршил нь амьтдыг бодит байдлаас хол шилждэг мэт харагдуулах тул юу ч тооцоолоогүй. Хөрш улсаас нарийн байршлыг хүсэх, эсвэл торын өргөнийг өгнө үү.</translation>
    </message>
    <message>
        <source>Stations with effort</source>
        <translation>Хүчин чармайлттай камерын цэг</translation>
    </message>
    <message>
        <source>Stations with effort: {stations}; trap-days: {days}.</source>
        <translation>Хүчин чармайлттай камерын цэг: {stations}; камер-хоног: {days}.</translation>
    </message>
    <message>
        <source>Stations with usage</source>
        <translation>Ажилласан хоногтой камерын цэгүүд</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Төлөв</translation>
    </message>
    <message>
        <source>Status of the species</source>
        <translation>Зүйлийн төлөв байдал</translation>
    </message>
    <message>
        <source>Steep decline</source>
        <translation>Огцом бууралт</translation>
    </message>
    <message>
        <source>Step 10: look for a second line of evidence for matches across the border, such as other markers or a photo of an animal that was handled. Confirm or refuse the proposals, and run again: confirmed links stay.</source>
        <translation>10 дугаар алхам: улсын хил дамнасан таарлын хоёр дахь нотолгоог хайна уу: жишээ нь өөр маркер, эсвэл барьсан амьтны зураг. Саналыг баталгаажуулах эсвэл татгалзаад дахин ажиллуулна уу: баталгаажсан холбоос хэвээр үлдэнэ.</translation>
    </message>
    <message>
        <source>Step 2: import simulated_genotypes.csv under the same name. Records kept: 2,080, four amplifications of 12 loci and of a sex marker.</source>
        <translation>2 дугаар алхам: simulated_genotypes.csv файлыг ижил нэрээр импортлоно уу. Үлдээсэн бичлэг: 2,080; 12 локус ба хүйсний маркерын дөрвөн олшруулалт.</translation>
    </message>
    <message>
        <source>Step 3: run “Match genotypes” with SPECIES AT. The log tells 39 samples that entered, one with too few loci, and 17 animals. The two laboratories are not calibrated: 380 pairs were not compared, and no animal is on both sides of the border.</source>
        <translation>3 дугаар алхам: «Генотип тааруулах» алгоритмыг SPECIES AT утгаар ажиллуулна уу. Логт 39 дээж орсон, нэг дээж локус хэт цөөнтэй, 17 амьтан гэж гарна. Хоёр лабораторийг хооронд нь тохируулаагүй: 380 хосыг харьцуулаагүй бөгөөд улсын хилийн хоёр талд хоёуланд нь байсан амьтан байхгүй.</translation>
    </message>
    <message>
        <source>Step 4: open simulated_calibration.csv in a table program. At PTI010 the differences between the laboratories scatter by more than half a base pair, and laboratory B calls FCA441 otherwise, F441.</source>
        <translation>4 дүгээр алхам: simulated_calibration.csv файлыг хүснэгтийн програмаар нээнэ үү. PTI010 локуст лабораториудын ялгаа хагас хос суурийн хэмжээнээс илүү тархсан бөгөөд B лаборатори FCA441 локусыг өөрөөр, F441 гэж нэрлэдэг.</translation>
    </message>
    <message>
        <source>Step 5: run again with this file as CALIBRATION. All 741 pairs are compared, of them 380 across the border. Now there are 14 animals; three of them were sampled on both sides.</source>
        <translation>5 дугаар алхам: энэ файлыг CALIBRATION параметрт өгч дахин ажиллуулна уу. Нийт 741 хосыг бүгдийг харьцуулах бөгөөд үүнээс 380 нь улсын хил дамнасан хос. Одоо 14 амьтан гарна; тэдгээрийн гурваас нь хоёр талд хоёуланд нь дээж авсан.</translation>
    </message>
    <message>
        <source>Step 6: look at the plot. Pairs at none or one mismatching locus are of one animal; after a gap follow the pairs of different animals. Without a gap more loci are needed.</source>
        <translation>6 дугаар алхам: графикийг харна уу. Зөрүүтэй локусгүй эсвэл нэг локус зөрсөн хосууд нэг амьтных; завсрын дараа өөр өөр амьтны хосууд байна. Завсар байхгүй бол илүү олон локус хэрэгтэй.</translation>
    </message>
    <message>
        <source>Step 7: read the false matches to expect in the report: 0.058, and across the border 0.037, if all animals were full siblings. That is few, but not below 0.05 for pairs that share fewer loci: 8 animals are certain and 6 probable.</source>
        <translation>7 дугаар алхам: тайлангаас хүлээгдэх худал таарлыг уншина уу: бүх амьтан нэг эцэг эхийн төл бол 0.058, улсын хил дамнасан нь 0.037. Энэ нь бага боловч цөөн хамтын локустай хосуудад 0.05 утгаас бага биш: 8 амьтан баттай, 6 амьтан магадлал өндөр.</translation>
    </message>
    <message>
        <source>Step 8: open the table of pairs. The two of sample simulated-36 that differ at one locus differ by dropout alone, and are probable. Amplify this locus again before a match may become certain.</source>
        <translation>8 дугаар алхам: хосын хүснэгтийг нээнэ үү. simulated-36 дээжийн нэг локусаар зөрсөн хоёр хос зөвхөн аллелийн алдагдлаар зөрсөн тул магадлал өндөр. Таарлыг баттай гэж үзэхээс өмнө энэ локусыг дахин олшруулна уу.</translation>
    </message>
    <message>
        <source>Step 9: sort the pairs by status. There is no conflict; one would have a sample that matches two animals, to be amplified again. In the table of loci FCA441 has the most dropout, 10.7 percent.</source>
        <translation>9 дүгээр алхам: хосыг төлөвөөр эрэмбэлнэ үү. Зөрчил байхгүй; байсан бол хоёр амьтантай таарсан, дахин олшруулах дээжтэй байх байсан. Локусын хүснэгтэд FCA441 хамгийн их аллелийн алдагдалтай: 10.7 хувь.</translation>
    </message>
    <message>
        <source>Steps (value: score)</source>
        <translation>Шатлал (утга: оноо)</translation>
    </message>
    <message>
        <source>Steps faster than the species can (tiger 60, leopards 40, birds 1500 km a day) put both their records aside. Every record is used or has its reason in the table of records not used. A record on a side that is not chosen still parts the records before and after it.</source>
        <translation>Зүйлийн хүрч чадахаас хурдан шилжилт (өдөрт бар 60, ирвэс 40, шувуу 1500 км) гарвал түүний хоёр бичлэгийг хоёуланг нь тооцоонд оруулахгүй. Бичлэг бүрийг ашигласан, эсвэл шалтгааныг нь ашиглаагүй бичлэгийн хүснэгтэд заасан байна. Сонгоогүй талын бичлэг ч өмнөх ба дараах бичлэгийг хооронд нь тусгаарлана.</translation>
    </message>
    <message>
        <source>Storms and floods</source>
        <translation>Шуурга, үер</translation>
    </message>
    <message>
        <source>Straight lines from record to record in the order of time, not the way that was taken. The places are exact and not to be passed on.</source>
        <translation>Бүртгэлээс бүртгэл рүү цаг хугацааны дарааллаар татсан шулуун шугам бөгөөд бодит явсан зам биш. Байршил нь үнэн зөв тул бусдад дамжуулж болохгүй.</translation>
    </message>
    <message>
        <source>Strength of the connections kept: {kept}; cut: {cut}.</source>
        <translation>Холболтын хүч, үлдсэн: {kept}; тасарсан: {cut}.</translation>
    </message>
    <message>
        <source>Stretches of border</source>
        <translation>Улсын хилийн хэсэг</translation>
    </message>
    <message>
        <source>Stretches of border: {stretches}; with a jump: {jumps}; without data on one side: {no_data}. A jump is more often a change of legend than of the land: compare the layers before use.</source>
        <translation>Улсын хилийн хэсэг: {stretches}; үсрэлттэй: {jumps}; нэг талдаа өгөгдөлгүй: {no_data}. Үсрэлт нь ихэвчлэн газар биш, таних тэмдэг өөрчлөгдсөнийг илтгэнэ: ашиглахаас өмнө давхаргуудыг харьцуулна уу.</translation>
    </message>
    <message>
        <source>Stretches that jump</source>
        <translation>Үсрэлттэй хэсэг</translation>
    </message>
    <message>
        <source>Strong increase</source>
        <translation>Огцом өсөлт</translation>
    </message>
    <message>
        <source>Studies the site</source>
        <translation>Талбайг судалдаг</translation>
    </message>
    <message>
        <source>Study a joint area on both sides</source>
        <translation>Хамтын судалгааны талбайг хоёр талд нь судлах</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>Судалгааны талбай</translation>
    </message>
    <message>
        <source>Study area {area} has no site. Nothing was computed. Add its sites to the table study_area_sites.</source>
        <translation>{area} судалгааны талбайд гол нутаг байхгүй. Юу ч тооцоолоогүй. Гол нутгийг нь study_area_sites хүснэгтэд нэмнэ үү.</translation>
    </message>
    <message>
        <source>Study area {area} names sites that the database does not list: {sites}. Nothing was computed. Add them to the table sites, or correct the table study_area_sites.</source>
        <translation>{area} судалгааны талбайд өгөгдлийн санд жагсаагаагүй гол нутаг нэрлэсэн байна: {sites}. Юу ч тооцоолоогүй. Тэдгээрийг sites хүснэгтэд нэмэх, эсвэл study_area_sites хүснэгтийг засна уу.</translation>
    </message>
    <message>
        <source>Study area {area}: seasons with a count on one side {one}, on several sides {several}, added {added}.</source>
        <translation>{area} судалгааны талбай: нэг талд тоололттой улирал {one}, хэд хэдэн талд {several}, нэмсэн {added}.</translation>
    </message>
    <message>
        <source>Study areas and their counts</source>
        <translation>Судалгааны талбайнууд ба тэдгээрийн тоололт</translation>
    </message>
    <message>
        <source>Study areas of your own</source>
        <translation>Өөрийн судалгааны талбай</translation>
    </message>
    <message>
        <source>Study: {area}, {years}. Source: {source}.</source>
        <translation>Судалгаа: {area}, {years}. Эх сурвалж: {source}.</translation>
    </message>
    <message>
        <source>Subregion</source>
        <translation>Дэд бүс нутаг</translation>
    </message>
    <message>
        <source>Subregion, or no country stated</source>
        <translation>Дэд бүс нутаг, эсвэл улс заагаагүй</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Амжилттай олшруулалт</translation>
    </message>
    <message>
        <source>Suitability (raster)</source>
        <translation>Тохиромж (растер)</translation>
    </message>
    <message>
        <source>Suitability along each covariate, the others at their mean.</source>
        <translation>Тайлбарлагч хувьсагч бүрийн дагуух тохиромж, бусад нь дундаж утгатай үед.</translation>
    </message>
    <message>
        <source>Suitability becomes resistance by a line, by the exponential curve of Trainor et al. (2013), or by a power. Where land cover is given too, the greater resistance counts. Ruggedness is the vector ruggedness measure (Sappington et al. 2007) or the terrain ruggedness index (Riley et al. 1999); flat ground resists more by the weight.</source>
        <translation>Тохиромжийг шугамаар, Trainor нарын (2013) экспоненциал муруйгаар, эсвэл зэрэгт функцээр эсэргүүцэл болгоно. Газрын бүрхэвч мөн өгсөн бол эсэргүүцлийн ихийг нь авна. Хэрчигдмэл байдал нь векторын хэрчигдмэл байдлын хэмжүүр (Sappington нар 2007), эсвэл газрын гадаргын хэрчигдмэл байдлын индекс (Riley нар 1999); тэгш газар жингийн хэмжээгээр илүү их эсэргүүцэлтэй байна.</translation>
    </message>
    <message>
        <source>Suitability is relative: it is no probability that an animal is there, and no density.</source>
        <translation>Тохиромж нь харьцангуй: тэнд амьтан байх магадлал ч, нягтшил ч биш.</translation>
    </message>
    <message>
        <source>Suitability of habitat (raster)</source>
        <translation>Амьдрах орчны тохиромж (растер)</translation>
    </message>
    <message>
        <source>Sum of national lists</source>
        <translation>Улсуудын жагсаалтын нийлбэр</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Товч дүн</translation>
    </message>
    <message>
        <source>Sums alone, to be passed on: no station, no date, and no figure of few stations.</source>
        <translation>Бусдад дамжуулах зориулалттай, зөвхөн нийлбэр: камерын цэг, огноо, цөөн цэгийн тоо орохгүй.</translation>
    </message>
    <message>
        <source>Sums alone, with the plot: no sample and no place.</source>
        <translation>Зөвхөн нийлбэр, графикийн хамт: дээж, байршил орохгүй.</translation>
    </message>
    <message>
        <source>Sums alone: no code, no place and no reviewer.</source>
        <translation>Зөвхөн нийлбэр: код, байршил, хянагч орохгүй.</translation>
    </message>
    <message>
        <source>Sums, tests and the method record (ODMAP): no place.</source>
        <translation>Нийлбэр дүн, шалгалт, аргын тэмдэглэл (ODMAP): байршилгүй.</translation>
    </message>
    <message>
        <source>Survey effort</source>
        <translation>Судалгааны хүчин чармайлт</translation>
    </message>
    <message>
        <source>Survey effort by country</source>
        <translation>Судалгааны хүчин чармайлт, улсаар</translation>
    </message>
    <message>
        <source>Survey effort on both sides</source>
        <translation>Хоёр талын судалгааны хүчин чармайлт</translation>
    </message>
    <message>
        <source>Survey effort, and what each country has not yet shared</source>
        <translation>Судалгааны хүчин чармайлт ба улс бүрийн хараахан хуваалцаагүй өгөгдөл</translation>
    </message>
    <message>
        <source>Surveyed means that the database has trap-days of a station to which this segment is the nearest, at most 40 km off. Where there are none, no crossing found does not mean that none happened.</source>
        <translation>«Судалсан» гэдэг нь энэ хэсэгт хамгийн ойр, 40 километрээс холгүй орших камерын цэгийн камер-хоног өгөгдлийн санд байгааг илэрхийлнэ. Ийм камер-хоноггүй бол хил дамнан шилжилт олдоогүй нь шилжилт болоогүй гэсэн үг биш.</translation>
    </message>
    <message>
        <source>Survival of a year, or not having left for ever</source>
        <translation>Нэг жилд амьд үлдэх, эсвэл бүрмөсөн явахгүй байх магадлал</translation>
    </message>
    <message>
        <source>Survival, rates, probabilities of change, detection.</source>
        <translation>Амьд үлдэх магадлал, хувь хэмжээ, тал солих магадлал, илрүүлэлт.</translation>
    </message>
    <message>
        <source>TIRM: a closed population has two classes of animals, one easily found and one less so.</source>
        <translation>TIRM: хаалттай популяцид амархан олддог ба төдийлөн амархан олддоггүй хоёр ангийн амьтан байна.</translation>
    </message>
    <message>
        <source>TRAPPER</source>
        <translation>TRAPPER</translation>
    </message>
    <message>
        <source>TRENDS tells, for each bird, season and country and for the flyway, by how much the counts change per year, with a 95 % interval and the usual class. TOTALS has what was counted in each year, what was imputed, and the total where no more than half is imputed.</source>
        <translation>TRENDS нь шувуу, улирал, улс тус бүрт болон нүүдлийн замд тоололт жилд хэр өөрчлөгддөгийг 95% интервал, нийтлэг ангиллын хамт заана. TOTALS нь он тус бүрт тоолсон, нөхөж тооцсон тоог, хагасаас ихгүйг нөхөж тооцсон бол нийт дүнг агуулна.</translation>
    </message>
    <message>
        <source>Table individuals gives one code of data set {dataset} to two animals of species {species}. Nothing was computed. Settle the matching, then run it again.</source>
        <translation>individuals хүснэгтэд нэг кодыг хоёр амьтанд өгсөн байна. Өгөгдлийн багц: {dataset}; зүйл: {species}. Юу ч тооцоолоогүй. Тааруулалтыг шийдвэрлээд дахин ажиллуулна уу.</translation>
    </message>
    <message>
        <source>Table of counts</source>
        <translation>Тоололтын хүснэгт</translation>
    </message>
    <message>
        <source>Table or file</source>
        <translation>Хүснэгт эсвэл файл</translation>
    </message>
    <message>
        <source>Table sites has no site {site}. Nothing was written. Choose an id that is in the table.</source>
        <translation>sites хүснэгтэд {site} талбай байхгүй. Юу ч бичээгүй. Хүснэгтэд байгаа дугаарыг сонгоно уу.</translation>
    </message>
    <message>
        <source>Table {number}. {title}</source>
        <translation>Хүснэгт {number}. {title}</translation>
    </message>
    <message>
        <source>Table {table} has no column {column} that a reviewer may correct. Nothing was changed. Check the name.</source>
        <translation>{table} хүснэгтэд хянагч засаж болох ийм багана байхгүй: {column}. Юу ч өөрчлөгдөөгүй. Нэрийг шалгана уу.</translation>
    </message>
    <message>
        <source>Table {table} has no columns {columns}. Nothing was changed. Remove them or correct the mapping.</source>
        <translation>{table} хүснэгтэд эдгээр багана байхгүй: {columns}. Юу ч өөрчлөгдөөгүй. Тэдгээрийг хасах эсвэл харгалзуулалтыг засна уу.</translation>
    </message>
    <message>
        <source>Table {table} has no release rule. Nothing was released. Use its working output instead.</source>
        <translation>{table} хүснэгтэд мэдээлэл өгөх журам байхгүй. Ямар ч мэдээлэл өгөөгүй. Оронд нь дотоод ажлын гаралтыг нь ашиглана уу.</translation>
    </message>
    <message>
        <source>Take a coarser grid all the same</source>
        <translation>Бүдүүн торыг ямартай ч ашиглах</translation>
    </message>
    <message>
        <source>Take these weights</source>
        <translation>Эдгээр жинг авах</translation>
    </message>
    <message>
        <source>Take weights from</source>
        <translation>Жин авах эх сурвалж</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>Оруулсан огноо</translation>
    </message>
    <message>
        <source>Taken in or corrected</source>
        <translation>Оруулсан эсвэл зассан</translation>
    </message>
    <message>
        <source>Taken out of the records</source>
        <translation>Бичлэгээс хассан</translation>
    </message>
    <message>
        <source>Takes a reviewer's decision on issues of the import or of the tests, with name, date and remark, and changes the records at once.</source>
        <translation>Импортын болон шалгалтын асуудлын талаарх хянагчийн шийдвэрийг нэр, огноо, тайлбарын хамт авч, бичлэгийг шууд өөрчилнө.</translation>
    </message>
    <message>
        <source>Takes records of camera traps, DNA samples, telemetry, patrols and bird counts into the database. The format is told by the content of the file, folder or zip, never by its name.</source>
        <translation>Автомат камер, ДНХ дээж, телеметр, эргүүл, шувууны тоололтын бичлэгийг өгөгдлийн санд оруулна. Форматыг файл, хавтас, zip архивын нэрээр биш, агуулгаар нь таньдаг.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Зорилт</translation>
    </message>
    <message>
        <source>Target (%)</source>
        <translation>Зорилт (%)</translation>
    </message>
    <message>
        <source>Target (percent)</source>
        <translation>Зорилт (хувь)</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Жишиг бүлэг</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Зорилтууд</translation>
    </message>
    <message>
        <source>Targets met: {met} of {all}.</source>
        <translation>Биелсэн зорилт: {met} / {all}.</translation>
    </message>
    <message>
        <source>Tells for each key site how much of a Ramsar Information Sheet, a Flyway Site Information Sheet and a Key Biodiversity Area proposal the database answers, what is missing, why, and what mends it. Sheets of waterbirds are asked of sites that list one.</source>
        <translation>Рамсарын мэдээллийн хуудас, нүүдлийн замын талбайн мэдээллийн хуудас, Биологийн олон янз байдлын гол нутгийн саналын хэдийд нь өгөгдлийн сан хариулах, юу дутуу, яагаад, хэрхэн засахыг гол нутаг бүрээр заана. Усны шувууны хуудсыг ийм шувуу жагсаасан талбайд л асууна.</translation>
    </message>
    <message>
        <source>Tells how much of each species' range, habitat, site and corridor lies in protected areas, in each country and in all, and shows the parts without protection where the target is missed (gap analysis, Scott et al. 1993).</source>
        <translation>Зүйл бүрийн тархалт нутаг, амьдрах орчин, талбай, экологийн коридорын хэдий хэсэг тусгай хамгаалалттай газар нутагт байгааг улс тус бүрээр болон нийтээр гаргаж, зорилт биелээгүй бол хамгаалалтгүй хэсгийг харуулна (хамгаалалтын орхигдлын шинжилгээ, Scott нар 1993).</translation>
    </message>
    <message>
        <source>Tells what changed in the database between two days: new counts, verdicts that changed and why, border crossings, protected areas, site assessments and recommendations, by country and by species. It is made for the yearly meeting.</source>
        <translation>Хоёр өдрийн хооронд өгөгдлийн санд юу өөрчлөгдсөнийг улс, зүйлээр заана: шинэ тоололт, өөрчлөгдсөн дүгнэлт ба шалтгаан, хил дамнан шилжилт, тусгай хамгаалалттай газар нутаг, талбайн үнэлгээ, зөвлөмж. Жил бүрийн хуралд зориулсан.</translation>
    </message>
    <message>
        <source>Tells what countries gain by reaching conservation targets together: for each pair and for all, the value of acting alone and together, both with bounds (after Kark et al. 2009).</source>
        <translation>Улсууд хамгааллын зорилтыг хамтран биелүүлснээр ямар өгөөж олохыг гаргана: хос бүрт болон бүгдэд, дангаараа ба хамтран ажилласан үеийн утгыг хязгаарын хамт өгнө (Kark нарын 2009 аргаар).</translation>
    </message>
    <message>
        <source>Tells what each corridor needs of each country: how much of it is protected and where the gaps are, which sites, barriers and threats it meets, and whether animals were recorded as often as the effort lets expect.</source>
        <translation>Экологийн коридор бүрт улс бүрээс юу шаардлагатайг харуулна: хэр хэсэг нь хамгаалалттай, хамгаалалтын орхигдол хаана байгаа, ямар талбай, саад, аюул заналтай тааралддаг, амьтныг хүчин чармайлтаар хүлээгдэх хэмжээгээр бүртгэсэн эсэх.</translation>
    </message>
    <message>
        <source>Tells whether a neighbour's package is as it was signed. It is not kept in the database.</source>
        <translation>Хөрш улсын багц гарын үсэг зурсан хэвээрээ эсэхийг шалгана. Өгөгдлийн санд хадгалахгүй.</translation>
    </message>
    <message>
        <source>Tells which codes of several agencies are one animal, by what reviewers decided, and how many animals there are. Its first line is the joint minimum: animals of the first list plus those of the second, less those on both, from the codes alone and without a place.</source>
        <translation>Хэд хэдэн байгууллагын аль кодууд нэг амьтных болохыг хянагчдын шийдвэрээр тогтоож, хэдэн амьтан байгааг гаргана. Эхний мөр нь хамтын хамгийн бага тоо: эхний жагсаалтын амьтан дээр хоёр дахийнхыг нэмж, хоёуланд нь байгааг хасна; зөвхөн кодоор, байршилгүйгээр гаргана.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Шалгалт</translation>
    </message>
    <message>
        <source>Test other contrasts of resistance</source>
        <translation>Эсэргүүцлийн бусад ялгарлыг шалгах</translation>
    </message>
    <message>
        <source>Test {test} cannot have the level {level}. Nothing was changed. The levels are: {known}.</source>
        <translation>{test} шалгалтад ийм түвшин өгөх боломжгүй: {level}. Юу ч өөрчлөгдөөгүй. Түвшнүүд: {known}.</translation>
    </message>
    <message>
        <source>Test {test} has no parameter {parameter}. Nothing was changed. Its parameters are: {known}.</source>
        <translation>{test} шалгалтад ийм параметр байхгүй: {parameter}. Юу ч өөрчлөгдөөгүй. Параметрүүд нь: {known}.</translation>
    </message>
    <message>
        <source>Tested in {blocks} groups of blocks of {size} km: mean AUC {auc}. Lowest AUC in a country left out of the fit: {country}.</source>
        <translation>{size} километрийн блокийн {blocks} бүлгээр шалгасан: AUC утгын дундаж {auc}. Тооцоололд оруулаагүй улсуудаас AUC утга хамгийн багатай нь: {country}.</translation>
    </message>
    <message>
        <source>Tests a habitat map: invalid geometry, overlaps, gaps, slivers, parts below the smallest area, classes that the list does not have, fields that are not filled in, and classes that change at a border. Nothing is mended.</source>
        <translation>Амьдрах орчны газрын зургийг шалгана: хүчингүй геометр, давхцал, цоорхой, хэт нарийн полигон, хамгийн бага талбайгаас жижиг хэсэг, жагсаалтад байхгүй анги, бөглөөгүй талбар, улсын хил дээр өөрчлөгдөх анги. Юуг ч засахгүй.</translation>
    </message>
    <message>
        <source>Tests of the model</source>
        <translation>Загварын шалгалт</translation>
    </message>
    <message>
        <source>Tests: AUC and the Boyce index (Hirzel et al. 2006), in five groups of spatial blocks (Valavi et al. 2019), and with each country left out of the fit and tested. MESS (Elith et al. 2010) tells cells whose conditions the model does not know. Covariates that jump at a border are told: a change of legend looks like habitat.</source>
        <translation>Шалгалт: AUC ба Boyce индекс (Hirzel нар 2006), орон зайн блокийн таван бүлгээр (Valavi нар 2019), мөн улс бүрийг тооцоололд оруулалгүй шалгаж гаргана. MESS (Elith нар 2010) нь загварын мэдэхгүй нөхцөлтэй нүдийг заана. Улсын хил дээр үсэрдэг тайлбарлагч хувьсагчийг мэдэгдэнэ: таних тэмдгийн өөрчлөлт амьдрах орчин мэт харагддаг.</translation>
    </message>
    <message>
        <source>Texts in the column of individual codes that are no plain codes and were replaced: {codes}.</source>
        <translation>Бодгалийн кодын баганад энгийн код биш байсан тул орлуулсан текст: {codes}.</translation>
    </message>
    <message>
        <source>That of the clocks, by its name in the IANA list (Asia/Vladivostok), where the file does not say it.</source>
        <translation>Файлд заагаагүй бол камерын цагийн бүс, IANA жагсаалтын нэрээр (Asia/Vladivostok).</translation>
    </message>
    <message>
        <source>That of the coordinates in the file, where the file does not say it.</source>
        <translation>Файлд заагаагүй бол файл дахь солбицлын систем.</translation>
    </message>
    <message>
        <source>That share of the captures was made wrong {fits} times as new animals and {fits} times as others', and the model fitted again. Middle, least and greatest estimate are shown.</source>
        <translation>Бүртгэлийн тийм хувийг шинэ амьтан болгож {fits} удаа, өөр амьтных болгож {fits} удаа буруутгаж, загварыг дахин тооцоолсон. Дунд, хамгийн бага, хамгийн их тооцоолсон утгыг харуулав.</translation>
    </message>
    <message>
        <source>That share of the captures was made wrong, 200 times: at the low end all of them are given to other animals, at the high end all of them become new ones.</source>
        <translation>Бүртгэлийн ийм хувийг 200 удаа буруу болгосон: доод хязгаарт бүгдийг өөр амьтанд өгч, дээд хязгаарт бүгдийг шинэ амьтан болгоно.</translation>
    </message>
    <message>
        <source>That share of the records was given the code of another animal, 20 times. The middle, the least and the greatest estimate are shown; where they differ much from the rates above, identities decide the result.</source>
        <translation>Бичлэгийн ийм хувьд 20 удаа өөр амьтны код өгсөн. Тооцоолсон утгын дундахыг, хамгийн бага, хамгийн ихийг харуулав; эдгээр нь дээрх хувь хэмжээнээс ихээхэн зөрвөл үр дүнг танилт шийдэж байна гэсэн үг.</translation>
    </message>
    <message>
        <source>The GeoPackage that “Create conservation database” wrote.</source>
        <translation>«Хамгааллын өгөгдлийн сан үүсгэх» алгоритмын бичсэн GeoPackage файл.</translation>
    </message>
    <message>
        <source>The Red List says now</source>
        <translation>Улаан дансны одоогийн ангилал</translation>
    </message>
    <message>
        <source>The absence of a count says nothing about the absence of animals.</source>
        <translation>Тоололт байхгүй нь амьтан байхгүйг илтгэхгүй.</translation>
    </message>
    <message>
        <source>The addressee is neither a country nor a key site.</source>
        <translation>Зөвлөмж хүлээн авагч нь улс ч, гол нутаг ч биш.</translation>
    </message>
    <message>
        <source>The agreement says nothing on recipient {recipient}. Nothing was shared. Recipients that it knows: {known}. Name one of them, or add rows for this recipient to the policy file.</source>
        <translation>Гэрээнд энэ хүлээн авагчийн талаар заагаагүй: {recipient}. Юу ч хуваалцаагүй. Гэрээнд заасан хүлээн авагчид: {known}. Тэдгээрийн аль нэгийг нэрлэх, эсвэл журмын файлд энэ хүлээн авагчийн мөрүүдийг нэмнэ үү.</translation>
    </message>
    <message>
        <source>The algorithm {algorithm} had not been run by the end of the period, so its results are not compared.</source>
        <translation>{algorithm} алгоритмыг хугацааны төгсгөл хүртэл ажиллуулаагүй тул үр дүнг нь харьцуулаагүй.</translation>
    </message>
    <message>
        <source>The algorithm {algorithm} has not run in this database yet, and nothing can be told of its results.</source>
        <translation>{algorithm} алгоритм энэ өгөгдлийн санд хараахан ажиллаагүй тул үр дүнгийнх нь талаар мэдээлэл өгөх боломжгүй.</translation>
    </message>
    <message>
        <source>The amount of each species or habitat in the unit. Left empty, all fields whose names begin with f_.</source>
        <translation>Нэгж дэх зүйл, амьдрах орчин бүрийн хэмжээ. Хоосон орхивол нэр нь f_ угтвараар эхэлсэн бүх талбар.</translation>
    </message>
    <message>
        <source>The animal is a cub.</source>
        <translation>Амьтан бамбар байна.</translation>
    </message>
    <message>
        <source>The animal is told on two sides at one instant.</source>
        <translation>Амьтныг нэг агшинд хоёр талд гэж заасан.</translation>
    </message>
    <message>
        <source>The animal was moved or confined by people; its first steps are not its own.</source>
        <translation>Амьтныг хүн зөөсөн эсвэл хорьсон байсан; эхний шилжилтүүд нь өөрийнх нь биш.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Хариулт</translation>
    </message>
    <message>
        <source>The archive is generalised where the policy asks for it: cell, month and replaced names, and each such record says so. Pictures, people and records without a species are withheld and counted.</source>
        <translation>Журамд заасан тохиолдолд архивыг ерөнхийлнө: нүд, сар, орлуулсан нэр; ийм бичлэг бүрт энэ тухай бичнэ. Зураг, хүн, зүйл нь тодорхойгүй бичлэгийг дамжуулахгүй, тоолно.</translation>
    </message>
    <message>
        <source>The area is a list of sites without a boundary. Counts and assessments are of these sites; effort, animals and what is not shared are of the whole of each country.</source>
        <translation>Судалгааны талбай нь хил зааггүй, гол нутгуудын жагсаалт. Тоололт, үнэлгээ нь эдгээр гол нутгийнх; хүчин чармайлт, амьтан, хуваалцаагүй өгөгдөл нь улс тус бүрийн бүх нутгийнх.</translation>
    </message>
    <message>
        <source>The area of each corridor, instead of the percent.</source>
        <translation>Хувийн оронд экологийн коридор бүрийн талбайн хэмжээ.</translation>
    </message>
    <message>
        <source>The areas overlap: these estimates are never added.</source>
        <translation>Хамрах нутаг давхцдаг: эдгээр тооцоолсон утгыг хэзээ ч нэмэхгүй.</translation>
    </message>
    <message>
        <source>The attacker is taken to hold the exact records without the codes of the animals. A package in which one further record could be tied to one place is not written.</source>
        <translation>Халдагчид нарийн бичлэг байгаа, харин амьтдын код байхгүй гэж үзнэ. Нэмэлт нэг ч бичлэгийг нэг байршилтай холбож болохоор бол багцыг бичихгүй.</translation>
    </message>
    <message>
        <source>The best new cross-border link joins two patches of different countries, within the cut distance, that raise PC most if animals passed between them as if they touched. It is exact and says where a way across would help most, not whether one can be made.</source>
        <translation>Улсын хил дамнасан хамгийн сайн шинэ холбоос нь таслах зай доторх өөр өөр улсын хоёр толбыг холбоно; амьтад тэдгээрийн хооронд яг хиллэж байгаа мэт шилжвэл PC индексийг хамгийн их нэмэгдүүлнэ. Энэ нь яг таг утга бөгөөд дамжих зам хаана хамгийн их тустайг заах боловч тийм зам гаргаж болох эсэхийг заахгүй.</translation>
    </message>
    <message>
        <source>The bias may be large; it is told beside the result.</source>
        <translation>Хазайлт их байж болно; түүнийг үр дүнгийн хажууд харуулна.</translation>
    </message>
    <message>
        <source>The border is {distance_m} m away, the uncertainty is {uncertainty_m} m, and no side is declared.</source>
        <translation>Улсын хил {distance_m} м зайтай, тодорхойгүй байдал {uncertainty_m} м бөгөөд хилийн талыг заагаагүй байна.</translation>
    </message>
    <message>
        <source>The border test compares the medians of both sides along stretches of 20 km, within 5 km and beyond the 300 m that the line is uncertain by. A ratio of 2 or more is flagged: where the legend changes with the country, the raster does and the land does not. The border line itself is never given out.</source>
        <translation>Улсын хилийн шалгалт нь хоёр талын медианыг 20 километрийн хэсгээр, 5 километр дотор, шугамын тодорхойгүй байдал болох 300 метрээс цааш харьцуулна. 2 буюу түүнээс их харьцааг тэмдэглэнэ: таних тэмдэг улсаар өөрчлөгдвөл газар биш, растер өөрчлөгдөнө. Улсын хилийн шугамыг өөрийг нь хэзээ ч гаргахгүй.</translation>
    </message>
    <message>
        <source>The bound comes from prices of the targets (Fisher 1981) and minimum cuts (Greig, Porteous and Seheult 1989), selections from simulated annealing (Ball, Possingham and Watts 2009) and HiGHS (Huangfu and Hall 2018), which also solves small problems exactly. With a strong penalty the gap may stay wide. Where the Python library PyMaxflow is installed, large problems have smaller gaps.</source>
        <translation>Хязгаарыг зорилтын үнэ (Fisher 1981), хамгийн бага зүсэлтээр (Greig, Porteous, Seheult 1989), сонголтыг загварчилсан удаашруулалт (simulated annealing; Ball, Possingham, Watts 2009) ба HiGHS (Huangfu, Hall 2018) програмаар гаргах бөгөөд сүүлийнх нь жижиг бодлогыг яг таг боддог. Шийтгэл их бол зөрүү өргөн хэвээр үлдэж болно. Python хэлний PyMaxflow сан суулгасан бол том бодлогын зөрүү багасна.</translation>
    </message>
    <message>
        <source>The boundary of each site: only a point is published. An office draws it into the table sites.</source>
        <translation>Талбай бүрийн хил зааг: зөвхөн цэг нь нийтлэгдсэн. Байгууллага хил заагийг sites хүснэгтэд зурна.</translation>
    </message>
    <message>
        <source>The brochure said</source>
        <translation>Товхимолд заасан нь</translation>
    </message>
    <message>
        <source>The buffer is too narrow: half as much again would change the sampled area by {change} percent. Four times sigma are {needed} m.</source>
        <translation>Буфер хэт нарийн байна: дахин хагасаар өргөсгөхөд түүвэрлэсэн талбай {change} хувиар өөрчлөгдөнө. Дөрвөн сигма нь {needed} м.</translation>
    </message>
    <message>
        <source>The calibration {file} does not lead to one laboratory: {labs}. Nothing was compared. Give one laboratory in lab_to in all rows, and never in lab_from.</source>
        <translation>{file} тохируулга нэг лаборатори руу хөтлөхгүй байна: {labs}. Юу ч харьцуулаагүй. Бүх мөрийн lab_to баганад нэг лаборатори өгч, түүнийг lab_from баганад хэзээ ч бичихгүй байна уу.</translation>
    </message>
    <message>
        <source>The cell is empty. Fill it in.</source>
        <translation>Нүд хоосон байна. Бөглөнө үү.</translation>
    </message>
    <message>
        <source>The cells of each corridor without its cores, as polygons to lay over countries and protected areas.</source>
        <translation>Улс, тусгай хамгаалалттай газар нутагтай давхцуулах зориулалттай, экологийн коридор бүрийн цөм бүсийг нь оруулаагүй нүднүүд, полигоноор.</translation>
    </message>
    <message>
        <source>The cells of each corridor without its cores. Exact: not to be passed on.</source>
        <translation>Экологийн коридор бүрийн цөм бүсийг нь оруулаагүй нүднүүд. Байршил нь нарийн: бусдад дамжуулахыг хориглоно.</translation>
    </message>
    <message>
        <source>The cells of raster {layer} are not square, so that its moves have no common length. Nothing was computed. Warp it to square cells.</source>
        <translation>{layer} растерын нүд квадрат биш тул шилжилтүүд ижил урттай биш байна. Юу ч тооцоолоогүй. Растерыг квадрат нүдтэй болгож хувиргана уу.</translation>
    </message>
    <message>
        <source>The cells of the mask with country and animals per 100 km2.</source>
        <translation>Маскийн нүд, улс ба 100 км2 талбайд ногдох амьтны хамт.</translation>
    </message>
    <message>
        <source>The cells through which the way costs least more belong to the corridor: this percent of those reached.</source>
        <translation>Замын зардал хамгийн бага илүүдэлтэй нүд экологийн коридорт хамаарна: хүрсэн нүдний энэ хувь.</translation>
    </message>
    <message>
        <source>The choice of tests is not a JSON object with the names of tests. Nothing was changed. Correct the text, or leave it empty for the default levels.</source>
        <translation>Шалгалтын сонголт шалгалтын нэрстэй JSON объект биш байна. Юу ч өөрчлөгдөөгүй. Текстийг засах, эсвэл өгөгдмөл түвшнээр хийх бол хоосон орхино уу.</translation>
    </message>
    <message>
        <source>The clock ended a step, so that another run may differ.</source>
        <translation>Хугацаа аль нэг алхмыг таслан зогсоосон тул өөр гүйцэтгэл өөр дүнтэй байж болно.</translation>
    </message>
    <message>
        <source>The clock of the camera was wrong.</source>
        <translation>Камерын цаг буруу байсан.</translation>
    </message>
    <message>
        <source>The clock of the deployment is in doubt. {reason}</source>
        <translation>Камер байршуулалтын цаг эргэлзээтэй байна. {reason}</translation>
    </message>
    <message>
        <source>The clock showed this time twice or never, because clocks were changed; standard time was taken.</source>
        <translation>Цагийг сольсноос шалтгаалж энэ цаг хоёр удаа тохиолдсон, эсвэл огт тохиолдоогүй; стандарт цагийг авсан.</translation>
    </message>
    <message>
        <source>The clock was reset, is a year off or ran back.</source>
        <translation>Цагийг дахин тохируулсан, эсвэл цаг нэг жилээр зөрсөн, эсвэл ухарсан байна.</translation>
    </message>
    <message>
        <source>The code may have lost its last zero.</source>
        <translation>Кодын сүүлийн тэг алга болсон байж болзошгүй.</translation>
    </message>
    <message>
        <source>The column is not known and was not read. Use the names of columns of the form.</source>
        <translation>Багана танигдаагүй тул уншаагүй. Маягтын баганын нэрийг ашиглана уу.</translation>
    </message>
    <message>
        <source>The coordinates are in a local reference system whose parameters are not public; the custodian can give them in WGS 84 or GSK-2011.</source>
        <translation>Солбицлыг параметр нь нийтэд ил болгоогүй орон нутгийн системээр өгсөн байна; өгөгдөл хариуцагч солбицлыг WGS 84 эсвэл GSK-2011 системээр өгч чадна.</translation>
    </message>
    <message>
        <source>The coordinates are in metres, and neither they nor the reference system tell the zone.</source>
        <translation>Солбицол метрээр өгөгдсөн бөгөөд солбицол нь ч, солбицлын систем нь ч бүсийг заагаагүй байна.</translation>
    </message>
    <message>
        <source>The coordinates are in metres, and no reference system is named.</source>
        <translation>Солбицол метрээр өгөгдсөн бөгөөд солбицлын систем нэрлээгүй байна.</translation>
    </message>
    <message>
        <source>The coordinates are no finer than a minute, about two kilometres.</source>
        <translation>Солбицол минутаас нарийн биш, ойролцоогоор хоёр километр.</translation>
    </message>
    <message>
        <source>The coordinates are rounded more than the stated uncertainty says.</source>
        <translation>Солбицлыг заасан тодорхойгүй байдлаас илүү бүхэлчилсэн байна.</translation>
    </message>
    <message>
        <source>The coordinates lie far outside the area of their reference system.</source>
        <translation>Солбицол солбицлын системийнхээ хамрах нутгаас хол гадуур байна.</translation>
    </message>
    <message>
        <source>The corrected value of column {column} does not fit: it must be {kind}. Nothing was changed. Correct the value.</source>
        <translation>{column} баганын зассан утга тохирохгүй байна. Байх ёстой утга: {kind}. Юу ч өөрчлөгдөөгүй. Утгыг засна уу.</translation>
    </message>
    <message>
        <source>The corrected value of column {column} is not one of those allowed. Nothing was changed. Allowed: {allowed}.</source>
        <translation>{column} баганын зассан утга зөвшөөрсөн утгуудын аль нь ч биш байна. Юу ч өөрчлөгдөөгүй. Зөвшөөрөх утга: {allowed}.</translation>
    </message>
    <message>
        <source>The corrected values are not a JSON object with columns and their values. Nothing was changed. Correct the text.</source>
        <translation>Зассан утгууд багана ба утгуудыг нь агуулсан JSON объект биш байна. Юу ч өөрчлөгдөөгүй. Текстийг засна уу.</translation>
    </message>
    <message>
        <source>The cost is given by a raster and by a field. Nothing was computed. Leave one of them empty.</source>
        <translation>Зардлыг растер, талбар хоёроор зэрэг өгсөн байна. Юу ч тооцоолоогүй. Аль нэгийг нь хоосон орхино уу.</translation>
    </message>
    <message>
        <source>The cost of unit {unit} is missing or below 0 (such units besides: {others}). Nothing was computed. Correct the costs.</source>
        <translation>Нэгжийн зардал дутуу, эсвэл тэгээс бага байна; нэгж: {unit}; бусад ийм нэгж: {others}. Юу ч тооцоолоогүй. Зардлыг засна уу.</translation>
    </message>
    <message>
        <source>The count is of a region that holds or touches a site of the area.</source>
        <translation>Тоололт нь судалгааны талбайн гол нутгийг агуулсан эсвэл түүнтэй хиллэсэн бүс нутгийнх.</translation>
    </message>
    <message>
        <source>The count lacks its number, unit, season or year.</source>
        <translation>Тоололтын тоо, нэгж, улирал эсвэл он дутуу байна.</translation>
    </message>
    <message>
        <source>The count names no country, such as a total of a flyway.</source>
        <translation>Тоололтод улс нэрлээгүй, жишээ нь нүүдлийн замын нийт тоо.</translation>
    </message>
    <message>
        <source>The country is the side that the deployment declares, else that of its point; coarsened places have no distance from the border.</source>
        <translation>Улсыг камер байршуулалтад заасан талаар, заагаагүй бол цэгээр нь тодорхойлно; бүдүүвчилсэн байршилд улсын хилээс алслагдсан зай байхгүй.</translation>
    </message>
    <message>
        <source>The country of a unit is told by the strips along the land borders, and far from them by QGIS's map of the world; no unit is cut along a border. At sea, and within the uncertainty of a border, it is unknown. A country_share below 1 is known to about 5 %.</source>
        <translation>Нэгжийн улсыг хуурай замын улсын хилийн дагуух зурвасаар, хилээс хол бол QGIS програмын дэлхийн газрын зургаар тодорхойлно; нэгжийг улсын хилээр хуваахгүй. Далайд болон улсын хилийн тодорхойгүй байдлын дотор улс тодорхойгүй. country_share утга 1 хүрэхгүй бол 5% орчим нарийвчлалтай.</translation>
    </message>
    <message>
        <source>The country of polygon {row} is none of the six. Nothing was computed. Give ISO codes such as CHN, or leave the cell or the field empty.</source>
        <translation>{row} дугаартай полигоны улс зургаан улсын аль нь ч биш. Юу ч тооцоолоогүй. CHN зэрэг ISO код өгөх, эсвэл нүд юм уу талбарыг хоосон үлдээнэ үү.</translation>
    </message>
    <message>
        <source>The country of the judge; its judges are then a group of their own besides that of all.</source>
        <translation>Үнэлэгчийн улс; тухайн улсын үнэлэгчид нийт бүлгээс гадна өөрийн бүлэг болно.</translation>
    </message>
    <message>
        <source>The country of the office that owns the records, as its three letters.</source>
        <translation>Бичлэг эзэмшигч байгууллагын улс, гурван үсгийн кодоор.</translation>
    </message>
    <message>
        <source>The counts held lack a year, a source or confidence.</source>
        <translation>Байгаа тоололтуудад он, эх сурвалж эсвэл итгэлийн түвшин дутуу.</translation>
    </message>
    <message>
        <source>The criteria are not a list of objects in JSON. Nothing was computed. Correct the brackets and quotation marks.</source>
        <translation>Шалгуурууд JSON объектын жагсаалт биш байна. Юу ч тооцоолоогүй. Хаалт, хашилтыг засна уу.</translation>
    </message>
    <message>
        <source>The criterion asks for mature individuals and reproductive units; only totals are known.</source>
        <translation>Шалгуур нас гүйцсэн бодгаль, үржлийн нэгжийг шаарддаг; зөвхөн нийт тоо мэдэгдэж байна.</translation>
    </message>
    <message>
        <source>The criterion counts all waterbirds; only flagship species are known here.</source>
        <translation>Шалгуур бүх усны шувууг тооцдог; энд зөвхөн тэргүүлэх зүйл мэдэгдэж байна.</translation>
    </message>
    <message>
        <source>The criterion is applied to the species as a whole, not to a subspecies.</source>
        <translation>Шалгуурыг дэд зүйлд биш, зүйлд бүхэлд нь хэрэглэнэ.</translation>
    </message>
    <message>
        <source>The current could not be computed exactly enough (residual {residual}). Nothing was written. Use a smaller contrast of resistance, or larger cells.</source>
        <translation>Гүйдлийг хангалттай нарийвчлалтай тооцоолж чадсангүй (үлдэгдэл {residual}). Юу ч бичээгүй. Эсэргүүцлийн ялгарлыг багасгах, эсвэл илүү том нүд ашиглана уу.</translation>
    </message>
    <message>
        <source>The current over {cells} cells needs {solved} solutions and about {days} days; at most {most} days are used. Nothing was computed. Clip the raster, use larger cells, fewer pairs, or points instead of polygons.</source>
        <translation>{cells} нүдний гүйдэлд {solved} шийд, ойролцоогоор {days} хоног хэрэгтэй; ашиглах дээд хугацаа {most} хоног. Юу ч тооцоолоогүй. Растерыг тайрч авах, илүү том нүд, цөөн хос, эсвэл полигоны оронд цэг ашиглана уу.</translation>
    </message>
    <message>
        <source>The current over {cells} cells needs {solved} solutions and about {days} days; at most {most} days are used. Nothing was computed. Use MODE one_to_all or all_to_one, which take about {hours} hours, fewer pairs, or points instead of polygons.</source>
        <translation>{cells} нүдний гүйдэлд {solved} шийд, ойролцоогоор {days} хоног хэрэгтэй; ашиглах дээд хугацаа {most} хоног. Юу ч тооцоолоогүй. MODE параметрт ойролцоогоор {hours} цаг шаардах one_to_all эсвэл all_to_one, эсвэл цөөн хос, эсвэл полигоны оронд цэг ашиглана уу.</translation>
    </message>
    <message>
        <source>The current that would flow if every cell with data resisted alike.</source>
        <translation>Өгөгдөлтэй бүх нүд адил эсэргүүцэлтэй бол урсах гүйдэл.</translation>
    </message>
    <message>
        <source>The curves of all features, without their names.</source>
        <translation>Бүх хамгааллын объектын муруй, нэргүй.</translation>
    </message>
    <message>
        <source>The database has changed since the algorithm {algorithm} ran, or it used a file of its own. Its results are left out; run it again.</source>
        <translation>{algorithm} алгоритм ажилласнаас хойш өгөгдлийн сан өөрчлөгдсөн, эсвэл тэр алгоритм өөрийн файл ашигласан байна. Үр дүнг нь оруулаагүй; дахин ажиллуулна уу.</translation>
    </message>
    <message>
        <source>The database has no data set {dataset}. Nothing was changed. Its data sets are: {known}.</source>
        <translation>Өгөгдлийн санд ийм өгөгдлийн багц байхгүй: {dataset}. Юу ч өөрчлөгдөөгүй. Өгөгдлийн багцууд: {known}.</translation>
    </message>
    <message>
        <source>The database has no data set {dataset}. Nothing was written. Data sets: {known}.</source>
        <translation>Өгөгдлийн санд ийм өгөгдлийн багц байхгүй: {dataset}. Юу ч бичээгүй. Өгөгдлийн багцууд: {known}.</translation>
    </message>
    <message>
        <source>The database has no key site in this country. Nothing was written. Run “Load flagship species layers” first.</source>
        <translation>Өгөгдлийн санд энэ улсын гол нутаг байхгүй. Юу ч бичээгүй. Эхлээд «Тэргүүлэх зүйлийн давхарга ачаалах» алгоритмыг ажиллуулна уу.</translation>
    </message>
    <message>
        <source>The database has no key site {sites}. Nothing was written. Choose others, or leave the field empty.</source>
        <translation>Өгөгдлийн санд эдгээр гол нутаг байхгүй: {sites}. Юу ч бичээгүй. Өөрийг сонгох, эсвэл талбарыг хоосон орхино уу.</translation>
    </message>
    <message>
        <source>The database has no place for it.</source>
        <translation>Өгөгдлийн санд үүнд зориулсан талбар байхгүй.</translation>
    </message>
    <message>
        <source>The database has no such link between a record and an animal: “{link}”. Nothing was changed. Take the names from table identity_evidence.</source>
        <translation>Өгөгдлийн санд бичлэг, амьтны хооронд ийм холбоос байхгүй: «{link}». Юу ч өөрчлөгдөөгүй. Нэрийг identity_evidence хүснэгтээс авна уу.</translation>
    </message>
    <message>
        <source>The database holds no effort in days of a camera or hair trap on the chosen sides and days. No history was made. Import deployments with start and end, or choose other days.</source>
        <translation>Сонгосон тал, хоногт камер эсвэл үсний дээж цуглуулагчийн хоногоор илэрхийлсэн хүчин чармайлт өгөгдлийн санд байхгүй. Түүх гаргаагүй. Эхлэл, төгсгөлтэй камер байршуулалт импортлох, эсвэл өөр хоног сонгоно уу.</translation>
    </message>
    <message>
        <source>The database holds no mapped habitat and no assessment. Nothing was computed. Draw habitats, or take assessments in with “Import site assessments”.</source>
        <translation>Өгөгдлийн санд зурагласан амьдрах орчин ч, үнэлгээ ч байхгүй. Юу ч тооцоолоогүй. Амьдрах орчныг зурах, эсвэл үнэлгээг «Талбайн үнэлгээ импортлох» алгоритмаар оруулна уу.</translation>
    </message>
    <message>
        <source>The database holds no rows for this.</source>
        <translation>Өгөгдлийн санд үүнд хамаарах мөр байхгүй.</translation>
    </message>
    <message>
        <source>The database holds no threat. Nothing was computed. Draw threats, or take them in with “Import site assessments”.</source>
        <translation>Өгөгдлийн санд аюул занал байхгүй. Юу ч тооцоолоогүй. Аюул заналыг зурах, эсвэл «Талбайн үнэлгээ импортлох» алгоритмаар оруулна уу.</translation>
    </message>
    <message>
        <source>The date covers several days; the first was taken.</source>
        <translation>Огноо хэд хэдэн өдрийг хамарсан; эхний өдрийг авсан.</translation>
    </message>
    <message>
        <source>The date is no single day, or in the future.</source>
        <translation>Огноо нь нэг өдөр биш, эсвэл ирээдүйн огноо байна.</translation>
    </message>
    <message>
        <source>The date is not known, so no embargo can be tested.</source>
        <translation>Огноо тодорхойгүй тул хуваалцахыг хориглосон хугацааг шалгах боломжгүй.</translation>
    </message>
    <message>
        <source>The date is one to which cameras fall back, and the deployment was not then.</source>
        <translation>Энэ бол камер тохиргоогоо алдахад буцаж тогтдог огноо бөгөөд камер байршуулалт тухайн үед байгаагүй.</translation>
    </message>
    <message>
        <source>The date may be 1024 weeks too early, as receivers write whose count of weeks ran over.</source>
        <translation>Огноо 1024 долоо хоногоор эрт байж магадгүй: долоо хоногийн тоолуур нь хэтэрсэн хүлээн авагч ийнхүү бичдэг.</translation>
    </message>
    <message>
        <source>The date of collection is missing.</source>
        <translation>Дээж авсан огноо дутуу.</translation>
    </message>
    <message>
        <source>The days make {occasions} occasions, at most {most}. No history was made. Choose a first and a last day.</source>
        <translation>Энэ хугацаанд гарах түүвэрлэлтийн үе: {occasions}; дээд тоо: {most}. Түүх гаргаагүй. Эхний ба сүүлийн өдрийг сонгоно уу.</translation>
    </message>
    <message>
        <source>The decision is to correct, but no corrected values are given. Nothing was changed. Give them as a JSON object with a column and its value.</source>
        <translation>Шийдвэр нь засах боловч зассан утга өгөөгүй байна. Юу ч өөрчлөгдөөгүй. Утгыг багана ба түүний утга бүхий JSON объект хэлбэрээр өгнө үү.</translation>
    </message>
    <message>
        <source>The declared side contradicts the point.</source>
        <translation>Заасан тал цэгтэй зөрчилдөж байна.</translation>
    </message>
    <message>
        <source>The deployment ends when it begins.</source>
        <translation>Камер байршуулалт эхлэх агшиндаа дууссан байна.</translation>
    </message>
    <message>
        <source>The deployment has no coordinates.</source>
        <translation>Камер байршуулалтад солбицол байхгүй.</translation>
    </message>
    <message>
        <source>The deployment has no record for a long time while it was at work.</source>
        <translation>Камер ажиллаж байсан боловч камер байршуулалтад удаан хугацаанд бичлэг байхгүй байна.</translation>
    </message>
    <message>
        <source>The deployment has no record for a long time while it was at work. Days: {days}.</source>
        <translation>Камер ажиллаж байсан боловч камер байршуулалтад удаан хугацаанд бичлэг байхгүй байна. Хоног: {days}.</translation>
    </message>
    <message>
        <source>The deployment of the observation is not in the package.</source>
        <translation>Ажиглалтын камер байршуулалт багцад алга.</translation>
    </message>
    <message>
        <source>The deployment of the observation was rejected.</source>
        <translation>Ажиглалтын камер байршуулалтыг хассан.</translation>
    </message>
    <message>
        <source>The deployment of the record is not in the package.</source>
        <translation>Бичлэгийн камер байршуулалт багцад алга.</translation>
    </message>
    <message>
        <source>The disk is full: {file}. Nothing was changed. Free some space, then try again.</source>
        <translation>Диск дүүрсэн: {file}. Юу ч өөрчлөгдөөгүй. Зай чөлөөлөөд дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>The distance that animals reach with the probability below. IIC joins patches no farther apart.</source>
        <translation>Амьтад доорх магадлалаар хүрэх зай. IIC индекс үүнээс хол толбыг холбохгүй.</translation>
    </message>
    <message>
        <source>The eastings begin with a zone ({zones}) that means another system in each of several countries, and no country is given. Nothing was changed. Give the country of the custodian, or the reference system.</source>
        <translation>Зүүн чиглэлийн солбицлын эхэнд бүсийн дугаар байгаа ({zones}) бөгөөд энэ нь хэд хэдэн улсад өөр өөр систем болно; улсыг заагаагүй байна. Юу ч өөрчлөгдөөгүй. Өгөгдөл хариуцагчийн улс, эсвэл солбицлын системийг заана уу.</translation>
    </message>
    <message>
        <source>The eastings begin with zone {zone}.</source>
        <translation>Зүүн чиглэлийн солбицлын эхэнд байгаа бүсийн дугаар: {zone}.</translation>
    </message>
    <message>
        <source>The eastings begin with zones {zones}.</source>
        <translation>Зүүн чиглэлийн солбицлын эхэнд байгаа бүсийн дугаарууд: {zones}.</translation>
    </message>
    <message>
        <source>The eight target sites of the brochure have no public list; no site is shown as one of them.</source>
        <translation>Товхимолд дурдсан найман зорилтот газрын нээлттэй жагсаалт байхгүй; аль ч талбайг тэдний нэг гэж харуулаагүй.</translation>
    </message>
    <message>
        <source>The embargo is not over.</source>
        <translation>Хуваалцахыг хориглосон хугацаа дуусаагүй байна.</translation>
    </message>
    <message>
        <source>The encoding is probably {encoding}. If the first rows are not readable, choose another.</source>
        <translation>Кодчилол нь магадгүй {encoding} байна. Эхний мөрүүд уншигдахгүй бол өөр кодчилол сонгоно уу.</translation>
    </message>
    <message>
        <source>The encoding {encoding} is not known. Nothing was read. Choose one of these: {known}.</source>
        <translation>Ийм кодчилол танигдахгүй байна: {encoding}. Юу ч уншаагүй. Эдгээрийн аль нэгийг сонгоно уу: {known}.</translation>
    </message>
    <message>
        <source>The end is not known; the time of the last record stands for it.</source>
        <translation>Төгсгөл нь тодорхойгүй; оронд нь сүүлийн бичлэгийн цагийг авсан.</translation>
    </message>
    <message>
        <source>The event of the record is not in the archive.</source>
        <translation>Бичлэгийн үйл явдал архивт алга.</translation>
    </message>
    <message>
        <source>The evidence is no row or run of this database.</source>
        <translation>Нотолгоо нь энэ өгөгдлийн сангийн мөр, гүйцэтгэл биш байна.</translation>
    </message>
    <message>
        <source>The expected number of false matches of a pair is P(ID)sib over its shared loci times the pairs compared, an upper bound as if all animals were full siblings; that of the run is the sum over all pairs. Both stand beside the same by P(ID), and for pairs across a border. There is no fixed limit of P(ID)sib: Amur leopards would never reach one.</source>
        <translation>Нэг хосын хүлээгдэх худал таарлын тоо нь хамтын локусын P(ID)sib утгыг харьцуулсан хосын тоогоор үржүүлсэн үржвэр бөгөөд бүх амьтан нэг эцэг эхийн төл мэт тооцсон дээд хязгаар юм; гүйцэтгэлийн тоо нь бүх хосын нийлбэр. Хоёуланг нь P(ID) утгаар тооцсон ижил тоо, мөн улсын хил дамнасан хосын тооны хамт харуулна. P(ID)sib утгад тогтмол босго байхгүй: Амарын ирвэс түүнд хэзээ ч хүрэхгүй байсан.</translation>
    </message>
    <message>
        <source>The field KIND of the barriers has too many different values: {kinds}; at most {most} are possible. Nothing was computed. Use a few words for all barriers.</source>
        <translation>Саадын KIND талбарт хэт олон өөр утга байна: {kinds}; боломжит дээд тоо: {most}. Юу ч тооцоолоогүй. Бүх саадад цөөн үг ашиглана уу.</translation>
    </message>
    <message>
        <source>The figure of a season is the largest count of individuals of the whole site. Averages, parts, compiled estimates, counts at departure and rows of low confidence do not enter.</source>
        <translation>Улирлын тоо нь бүтэн талбайн бодгалийн хамгийн их тоололт юм. Дундаж, хэсэгчилсэн тоо, нэгтгэсэн тооцоолсон утга, нүүдэллэн явах үеийн тоололт, итгэлийн түвшин багатай мөр үүнд орохгүй.</translation>
    </message>
    <message>
        <source>The figure of a season is the largest count of individuals of the whole site. The level must be reached in two thirds of at least three adequate seasons, or by the mean of at least five.</source>
        <translation>Улирлын тоо нь бүтэн талбайн бодгалийн хамгийн их тоололт юм. Дор хаяж гурван шаардлага хангасан улирлын гуравны хоёрт, эсвэл дор хаяж таван улирлын дунджаар босгонд хүрсэн байх ёстой.</translation>
    </message>
    <message>
        <source>The file breaks off before its end; what was complete was read.</source>
        <translation>Файл дуусахаасаа өмнө тасарсан; бүрэн хэсгийг нь уншсан.</translation>
    </message>
    <message>
        <source>The file datapackage.json of {file} is broken at line {line}. Nothing was changed. Export the package again.</source>
        <translation>{file} багцын datapackage.json файл гэмтсэн байна. Мөр: {line}. Юу ч өөрчлөгдөөгүй. Багцыг дахин экспортлоно уу.</translation>
    </message>
    <message>
        <source>The file that the mapping dialog saved. What is given here beside it goes before what it says.</source>
        <translation>Харгалзуулалтын цонхонд хадгалсан файл. Үүнээс гадна энд шууд өгсөн утга файлд байгаагаас давуу үйлчилнэ.</translation>
    </message>
    <message>
        <source>The finished package was read again and holds in file {file}, column {column}, something that may not leave. No package was written. Report this fault with the version of the plugin.</source>
        <translation>Бэлэн болсон багцыг дахин уншихад гадагш гарч болохгүй өгөгдөл илэрлээ. Файл: {file}; багана: {column}. Багц бичээгүй. Энэ алдааг өргөтгөлийн хувилбартай хамт мэдэгдэнэ үү.</translation>
    </message>
    <message>
        <source>The finished package was read again, and {file} in it is not what it should be. The package was removed. Check the records of the data set.</source>
        <translation>Бэлэн болсон багцыг дахин уншихад доторх {file} файл байх ёстойгоосоо өөр байлаа. Багцыг устгасан. Өгөгдлийн багцын бичлэгүүдийг шалгана уу.</translation>
    </message>
    <message>
        <source>The first date is later than the last.</source>
        <translation>Эхний огноо сүүлийн огнооноос хойш байна.</translation>
    </message>
    <message>
        <source>The first day of the period, for instance that of the last meeting.</source>
        <translation>Хугацааны эхний өдөр, жишээ нь сүүлийн хурлын өдөр.</translation>
    </message>
    <message>
        <source>The format of {file} is not recognised. Nothing was changed. Choose the format, or give a mapping of its columns.</source>
        <translation>{file} файлын форматыг таньсангүй. Юу ч өөрчлөгдөөгүй. Формат сонгох эсвэл баганын харгалзуулалт өгнө үү.</translation>
    </message>
    <message>
        <source>The format of {file} is not recognised. Say which column is which.</source>
        <translation>{file} файлын форматыг таньсангүй. Аль багана юу болохыг заана уу.</translation>
    </message>
    <message>
        <source>The gap asked for was reached.</source>
        <translation>Хүссэн зөрүүнд хүрсэн.</translation>
    </message>
    <message>
        <source>The genotypes are of several laboratories and no calibration was given: {labs}. Groups may differ because their laboratories measure shifted sizes. Give the calibration.</source>
        <translation>Генотип хэд хэдэн лабораторийнх бөгөөд тохируулга өгөөгүй байна: {labs}. Лабораториуд хэмжээг зөрүүтэй хэмждэгээс болж бүлгүүд ялгаатай гарч болно. Тохируулгыг өгнө үү.</translation>
    </message>
    <message>
        <source>The grade of an animal is the weakest between two of its samples. An animal of two countries counts in both.</source>
        <translation>Амьтны зэрэг нь түүний хоёр дээжийн хоорондох хамгийн сул зэрэг юм. Хоёр улсын амьтныг хоёуланд нь тоолно.</translation>
    </message>
    <message>
        <source>The greater median of both sides over the smaller.</source>
        <translation>Хоёр талын медианы ихийг багад нь харьцуулсан харьцаа.</translation>
    </message>
    <message>
        <source>The grid of the generalised stations is {grid} m wide, more than a quarter of sigma, {most} m. Nothing was estimated. Ask the neighbour for a finer grid, or take the coarser one all the same.</source>
        <translation>Ерөнхийлсөн камерын цэгийн торын өргөн {grid} м нь сигмагийн дөрөвний нэг болох {most} м хэмжээнээс их байна. Юу ч тооцоолоогүй. Хөрш улсаас илүү нарийн тор хүсэх, эсвэл бүдүүн торыг ямартай ч ашиглана уу.</translation>
    </message>
    <message>
        <source>The groups by barrier need a layer of lines or a layer of polygons with shapes in it. Nothing was measured. Choose such a layer as the barrier.</source>
        <translation>Саадаар бүлэглэхэд дүрстэй шугаман эсвэл полигон давхарга шаардлагатай. Юу ч хэмжээгүй. Саад болгож ийм давхарга сонгоно уу.</translation>
    </message>
    <message>
        <source>The header contains the word {name} ({language}).</source>
        <translation>Баганын толгойд {name} гэсэн үг орсон ({language}).</translation>
    </message>
    <message>
        <source>The header is the name {name} of a standard.</source>
        <translation>Баганын толгой нь {name} гэсэн стандартын нэр юм.</translation>
    </message>
    <message>
        <source>The header is the word {name} ({language}) with the unit {unit}.</source>
        <translation>Баганын толгой нь {name} гэсэн үг ({language}), нэгж нь {unit}.</translation>
    </message>
    <message>
        <source>The header is the word {name} ({language}).</source>
        <translation>Баганын толгой нь {name} гэсэн үг ({language}).</translation>
    </message>
    <message>
        <source>The identity is below the chosen grade.</source>
        <translation>Бодгаль танилт сонгосон зэргээс доогуур байна.</translation>
    </message>
    <message>
        <source>The identity is possible only, which makes no crossing.</source>
        <translation>Танилт зөвхөн боломжтой зэрэг тул хил дамнан шилжилт болохгүй.</translation>
    </message>
    <message>
        <source>The importance dPC and dIIC is the percent lost with a patch, computed by taking the patch away: its own area (intra), its pairs (flux), and the pairs of others that it joins (connector; Saura and Rubio 2010). Betweenness is the percent of the connected sum whose best paths lead through the patch (Bodin and Saura 2010); of equal paths that of fewest links counts.</source>
        <translation>dPC ба dIIC ач холбогдол нь толбыг хасахад алдагдах хувь бөгөөд толбыг хасаж тооцоолно: өөрийн талбай (intra), түүний хосууд (flux), түүгээр холбогдсон бусад хос (connector; Saura, Rubio 2010). Завсрын төвлөрөл нь хамгийн сайн зам нь тухайн толбоор дайрсан холбогдсон нийлбэрийн хувь юм (Bodin, Saura 2010); ижил сайн замаас хамгийн цөөн холбоостойг нь тооцно.</translation>
    </message>
    <message>
        <source>The importance of each patch would take about {hours} hours, more than {most}. Nothing was computed. Leave out the importance by IIC, then all importance, or raise the least probability.</source>
        <translation>Толбо бүрийн ач холбогдлыг тооцоолоход {hours} цаг орчим шаардагдах нь {most} цагийн хязгаараас их. Юу ч тооцоолоогүй. IIC индексээр ач холбогдол тооцохыг, дараа нь бүх ач холбогдлыг орхих, эсвэл хамгийн бага магадлалыг ихэсгэнэ үү.</translation>
    </message>
    <message>
        <source>The indicators follow Target 3 of the Kunming-Montreal Global Biodiversity Framework: the protected share of the study area and the hectares that lack to 30 percent. They count areas on a map, not how well these are managed, and they speak of the study area, not of whole countries. Countries stand in one order and are not ranked.</source>
        <translation>Үзүүлэлтүүд нь Куньмин-Монреалийн биологийн олон янз байдлын дэлхийн хүрээний 3 дугаар зорилтыг дагана: судалгааны талбайн хамгаалагдсан хувь, 30 хувьд хүрэхэд дутуу гектар. Эдгээр нь газрын зураг дээрх талбайг тооцох бөгөөд хэр сайн удирдаж буйг заахгүй; улсыг бүхэлд нь биш, зөвхөн судалгааны талбайг хэлнэ. Улсууд нэг тогтсон дарааллаар байх бөгөөд эрэмбэлээгүй.</translation>
    </message>
    <message>
        <source>The individual would have had to move faster than its species can.</source>
        <translation>Бодгаль зүйлийнхээ чадахаас хурдан шилжсэн болж таарна.</translation>
    </message>
    <message>
        <source>The judgements are not a list of objects in JSON with judge, criterion_a, criterion_b and judgement. Nothing was computed. Correct the text.</source>
        <translation>Үнэлгээ нь judge, criterion_a, criterion_b, judgement түлхүүртэй JSON объектын жагсаалт биш байна. Юу ч тооцоолоогүй. Текстийг засна уу.</translation>
    </message>
    <message>
        <source>The kernel range (Worton 1989) is the smallest area that holds the chosen percentage of the volume of normal kernels. The reference bandwidth is the default. Cross-validation often finds no minimum where records lie at one place; the reference bandwidth is then taken, and the note says so. Fewer than 30 records are noted as few.</source>
        <translation>Цөмийн аргын нутагшил (Worton 1989) нь хэвийн цөмүүдийн эзлэхүүний сонгосон хувийг багтаах хамгийн бага талбай юм. Өгөгдмөл нь жишиг өргөн. Бичлэгүүд нэг байршилд байвал хөндлөн шалгалтаар минимум олдохгүй нь олонтаа; тэр үед жишиг өргөнийг авч, тайлбарт үүнийг бичнэ. 30 хүрэхгүй тооны бичлэгийг цөөн гэж тэмдэглэнэ.</translation>
    </message>
    <message>
        <source>The lake is no joint area of the programme, but its sites are linked across the border. Under “{together}” leave both of them chosen as “{joint_area}” and press “{joint}”.</source>
        <translation>Нуур нь хөтөлбөрийн хамтын судалгааны талбай биш боловч түүний гол нутгууд улсын хил дамнан холбоотой. “{together}” хуудсанд хоёуланг нь “{joint_area}” болгож сонгосон чигээр нь үлдээгээд “{joint}” товчийг дарна уу.</translation>
    </message>
    <message>
        <source>The language of names and texts in the result; it may differ from that of the interface.</source>
        <translation>Үр дүн дэх нэр, текстийн хэл; интерфейсийн хэлээс өөр байж болно.</translation>
    </message>
    <message>
        <source>The largest current of all solutions, in amperes.</source>
        <translation>Бүх шийдийн хамгийн их гүйдэл, ампераар.</translation>
    </message>
    <message>
        <source>The last day of the period.</source>
        <translation>Хугацааны сүүлийн өдөр.</translation>
    </message>
    <message>
        <source>The last day {last} lies before the first day {first}. No history was made. Choose a later last day.</source>
        <translation>Сүүлийн өдөр ({last}) эхний өдрөөс ({first}) өмнө байна. Түүх гаргаагүй. Илүү хожуу сүүлийн өдөр сонгоно уу.</translation>
    </message>
    <message>
        <source>The last record before, or the last record that was independent.</source>
        <translation>Өмнөх сүүлийн бичлэг, эсвэл бие даасан байсан сүүлийн бичлэг.</translation>
    </message>
    <message>
        <source>The layer has no units. Nothing was computed. Choose another layer.</source>
        <translation>Давхаргад нэгж байхгүй. Юу ч тооцоолоогүй. Өөр давхарга сонгоно уу.</translation>
    </message>
    <message>
        <source>The least number is above the greatest.</source>
        <translation>Хамгийн бага тоо хамгийн их тооноос их байна.</translation>
    </message>
    <message>
        <source>The least number, {least}, is above the greatest, {most}. Exchange or correct them.</source>
        <translation>Хамгийн бага тоо ({least}) хамгийн их тооноос ({most}) их байна. Байрыг нь солих эсвэл засна уу.</translation>
    </message>
    <message>
        <source>The level is derived from an estimate.</source>
        <translation>Босгыг тооцоолсон утгаас гаргасан.</translation>
    </message>
    <message>
        <source>The level of {level} was reached in {reached} of {seasons} seasons. A year without a bar has no count that enters.</source>
        <translation>Босго: {level}. Нийт улирал: {seasons}; босгонд хүрсэн улирал: {reached}. Багана зураагүй онд тооцоонд орох тоололт байхгүй.</translation>
    </message>
    <message>
        <source>The likelihood has no clear maximum: there are too few captures for this model. Nothing was estimated. Choose fewer effects, or more days or sides.</source>
        <translation>Үнэний хувьд тодорхой максимум алга: энэ загварт бүртгэл хэт цөөн байна. Юу ч тооцоолоогүй. Цөөн нөлөө, эсвэл илүү олон хоног, тал сонгоно уу.</translation>
    </message>
    <message>
        <source>The list of criteria is empty. Nothing was computed. Add a criterion.</source>
        <translation>Шалгуурын жагсаалт хоосон байна. Юу ч тооцоолоогүй. Шалгуур нэмнэ үү.</translation>
    </message>
    <message>
        <source>The locked units alone break a budget or limit. Nothing was computed. Raise it or free units.</source>
        <translation>Заавал оруулсан нэгжүүд дангаараа төсөв, эсвэл хязгаарыг хэтрүүлж байна. Юу ч тооцоолоогүй. Хязгаарыг нэмэх, эсвэл нэгжийг чөлөөлнө үү.</translation>
    </message>
    <message>
        <source>The locus of the same sample and replicate occurs before; only the first was taken.</source>
        <translation>Ижил дээж, давталтын локус өмнө нь байгаа; зөвхөн эхнийхийг авсан.</translation>
    </message>
    <message>
        <source>The lower AICc fits better; a difference below 2 tells nothing. The numbers above are of the one that was chosen.</source>
        <translation>AICc утга нь бага загвар илүү тохирно; 2 хүрэхгүй зөрүү юу ч хэлэхгүй. Дээрх тоо нь сонгосон загварынх.</translation>
    </message>
    <message>
        <source>The map has a coast and no boundaries. Boundaries are drawn only from the office's own cleared layer.</source>
        <translation>Газрын зурагт эргийн шугам бий, хил зааг байхгүй. Хил заагийг зөвхөн байгууллагын өөрийн зөвшөөрөгдсөн давхаргаас зурна.</translation>
    </message>
    <message>
        <source>The map shows the key sites whose place is known.</source>
        <translation>Газрын зурагт байршил нь мэдэгдэж буй гол нутгийг харуулна.</translation>
    </message>
    <message>
        <source>The mapping names a field that does not exist: {field}. Nothing was changed. Known fields: {known}.</source>
        <translation>Харгалзуулалтад байхгүй талбар нэрлэсэн байна: {field}. Юу ч өөрчлөгдөөгүй. Мэдэгдэж буй талбарууд: {known}.</translation>
    </message>
    <message>
        <source>The mapping of columns is not a JSON object of texts. Nothing was changed. Correct the mapping.</source>
        <translation>Баганын харгалзуулалт текст утгатай JSON объект биш байна. Юу ч өөрчлөгдөөгүй. Харгалзуулалтыг засна уу.</translation>
    </message>
    <message>
        <source>The maps of each solution would be {files} files; at most {most} are written. Nothing was computed. Use fewer cores, or a table of pairs.</source>
        <translation>Шийд тус бүрийн зураг {files} файл болно; бичих дээд тоо {most}. Юу ч тооцоолоогүй. Цөөн цөм бүс, эсвэл хосын хүснэгт ашиглана уу.</translation>
    </message>
    <message>
        <source>The mask would have {cells} cells, at most {most}. Nothing was estimated. Choose a larger spacing or a smaller buffer.</source>
        <translation>Маскийн нүдний тоо {cells} болох байсан; дээд тоо: {most}. Юу ч тооцоолоогүй. Илүү том алхам эсвэл бага буфер сонгоно уу.</translation>
    </message>
    <message>
        <source>The mean distance to the other places of the species is {distance_km} km; by the median deviation the limit is {limit_km} km.</source>
        <translation>Зүйлийн бусад байршил хүртэлх дундаж зай {distance_km} км; медиан хазайлтаар тогтоосон хязгаар {limit_km} км.</translation>
    </message>
    <message>
        <source>The mean distance to the other places of the species is {distance_km} km; the limit is {limit_km} km.</source>
        <translation>Зүйлийн бусад байршил хүртэлх дундаж зай {distance_km} км; хязгаар {limit_km} км.</translation>
    </message>
    <message>
        <source>The mean voltage of all solutions, in volts.</source>
        <translation>Бүх шийдийн хүчдэлийн дундаж утга, вольтоор.</translation>
    </message>
    <message>
        <source>The memory does not hold the whole raster: it is computed in {bands} bands of rows, one after the other.</source>
        <translation>Растер бүхэлдээ санах ойд багтахгүй: мөрийн {bands} зурвасаар, нэг нэгээр нь дараалан тооцоолно.</translation>
    </message>
    <message>
        <source>The metafile {file} is not complete: {part} is missing or wrong. Nothing was changed. Export the Darwin Core Archive again.</source>
        <translation>{file} мета файл бүрэн биш байна: {part} хэсэг дутуу эсвэл буруу. Юу ч өөрчлөгдөөгүй. Darwin Core архивыг дахин экспортлоно уу.</translation>
    </message>
    <message>
        <source>The method of mismatching alleles holds all distances in memory: samples: {samples}, at most {most}. Nothing was compared. Choose the method “likelihood”.</source>
        <translation>Зөрүүтэй аллелийн арга бүх зайг санах ойд байлгадаг: дээж: {samples}, дээд тоо: {most}. Юу ч харьцуулаагүй. «likelihood» аргыг сонгоно уу.</translation>
    </message>
    <message>
        <source>The method “alleles” counts mismatching alleles as allelematch does (Galpern et al. 2012), in whole numbers, within each laboratory. Its groups are kept only where the grades agree.</source>
        <translation>«alleles» арга нь зөрүүтэй аллелийг allelematch програмын адил (Galpern нар 2012), бүхэл тоогоор, лаборатори тус бүрт тоолно. Бүлгийг нь зөвхөн зэрэг тохирсон үед үлдээнэ.</translation>
    </message>
    <message>
        <source>The military demarcation line lies between these two sides; it is not an international border.</source>
        <translation>Энэ хоёр талын хооронд цэргийн хил заагийн шугам оршдог; энэ нь улсын хил биш.</translation>
    </message>
    <message>
        <source>The minimum convex polygon (Mohr 1947) encloses the records whose distance from their mean place is at most the chosen percentile of these distances, as in adehabitatHR (Calenge 2006). It needs 5 records.</source>
        <translation>Хамгийн бага гүдгэр полигон (Mohr 1947) нь дундаж байршлаас алслагдсан зай нь эдгээр зайн сонгосон перцентилээс ихгүй бичлэгүүдийг хүрээлнэ; adehabitatHR (Calenge 2006) програмтай ижил. Үүнд 5 бичлэг шаардлагатай.</translation>
    </message>
    <message>
        <source>The model and the effort</source>
        <translation>Загвар ба хүчин чармайлт</translation>
    </message>
    <message>
        <source>The model is an inhomogeneous Poisson process with linear, quadratic and hinge features and an elastic net, which is Maxent (Renner and Warton 2013); penalties and output are those of maxnet (Phillips et al. 2017). The optimum is found exactly, while maxnet stops near it: suitability differs from maxnet's by less than 0.04 in its tutorial data, by 0.003 on average.</source>
        <translation>Загвар нь шугаман, квадрат, хугалмал шугаман (hinge) шинж, elastic net шийтгэлтэй нэгэн төрлийн бус Пуассоны процесс буюу Maxent (Renner, Warton 2013); шийтгэл, гаралт нь maxnet багцынх (Phillips нар 2017). Оновчтой шийдийг яг таг олдог бол maxnet түүний ойролцоо зогсдог: maxnet багцын сургалтын өгөгдөл дээр тохиромжийн зөрүү 0.04 хүрэхгүй, дунджаар 0.003 байна.</translation>
    </message>
    <message>
        <source>The model is fitted again with so many wrong codes added. Left empty: the values of the species.</source>
        <translation>Ийм тооны буруу код нэмж, загварыг дахин тооцоолно. Хоосон орхивол зүйлийн утгыг авна.</translation>
    </message>
    <message>
        <source>The model is that of MacKenzie et al. (2002), by maximum likelihood, with covariates of use and of detection on the logit scale. Intervals of 95 % come from the observed information. A visit that was not made adds nothing.</source>
        <translation>Загвар нь MacKenzie нарынх (2002); хамгийн их үнэний хувийн аргаар, ашиглалт ба илрүүлэлтийн тайлбарлагч хувьсагчтай, логит масштабаар тооцоолно. 95% интервалыг ажиглагдсан мэдээллийн матрицаас гаргана. Хийгээгүй очилт юу ч нэмэхгүй.</translation>
    </message>
    <message>
        <source>The model was not found after {steps} steps. Nothing was written. Leave out covariates that tell the same.</source>
        <translation>{steps} алхмын дараа загвар олдсонгүй. Юу ч бичээгүй. Ижил зүйлийг илтгэдэг тайлбарлагч хувьсагчдыг орхино уу.</translation>
    </message>
    <message>
        <source>The month does not tell the season at this place; it is taken as not known.</source>
        <translation>Сараас энэ газрын улирал тодорхойлогдохгүй; тодорхойгүй гэж авсан.</translation>
    </message>
    <message>
        <source>The multistate model (Arnason 1973; Schwarz, Schweigert and Arnason 1993; Brownie et al. 1993): in each occasion an animal is on one side; it survives, changes its side, and is seen with a probability that grows with the effort there. Without effort it cannot be seen, so that not surveyed never reads as not crossed. Intervals are those of the profile likelihood.</source>
        <translation>Олон төлөвт загвар (Arnason 1973; Schwarz, Schweigert, Arnason 1993; Brownie нар 1993): үе бүрт амьтан нэг талд байна; амьд үлдэж, талаа сольж, тэнд гаргасан хүчин чармайлт ихсэх тусам өсөх магадлалтайгаар бүртгэгдэнэ. Хүчин чармайлтгүй бол бүртгэгдэх боломжгүй тул судлаагүйг хил дамнаагүй гэж хэзээ ч ойлгохгүй. Интервалууд нь профайл үнэний хувийнх.</translation>
    </message>
    <message>
        <source>The name of the reference system can mean more than one.</source>
        <translation>Солбицлын системийн нэр нэгээс олон системийг илэрхийлж болно.</translation>
    </message>
    <message>
        <source>The name {file} does not end in .xlsx or .ods. Nothing was written. Choose such a name.</source>
        <translation>{file} нэр .xlsx эсвэл .ods төгсгөлгүй байна. Юу ч бичээгүй. Ийм төгсгөлтэй нэр сонгоно уу.</translation>
    </message>
    <message>
        <source>The names, designations and lines on this map express no opinion on the legal status of any country, territory, city or area or of its authorities, or on the delimitation of its frontiers or boundaries.</source>
        <translation>Энэ газрын зураг дээрх нэр, нэршил, шугам нь аливаа улс, нутаг дэвсгэр, хот, бүс нутаг, тэдгээрийн эрх баригчдын эрх зүйн байдал, улсын хил, хил заагийг тогтоосон байдлын талаар ямар ч байр суурь илэрхийлэхгүй.</translation>
    </message>
    <message>
        <source>The nearest of each core</source>
        <translation>Цөм бүс бүрийн хамгийн ойр нэг</translation>
    </message>
    <message>
        <source>The nearest other place of the species is very far away.</source>
        <translation>Зүйлийн хамгийн ойрын өөр байршил маш хол байна.</translation>
    </message>
    <message>
        <source>The nearest other place of the species is {distance_km} km away; the limit is {limit_km} km.</source>
        <translation>Зүйлийн хамгийн ойрын өөр байршил {distance_km} км зайтай; хязгаар {limit_km} км.</translation>
    </message>
    <message>
        <source>The newest edition stands first. An official level would replace a derived one.</source>
        <translation>Хамгийн шинэ хэвлэлийг эхэнд байрлуулсан. Албан ёсны босго гарвал тооцоолсон утгаас гаргасан босгыг орлоно.</translation>
    </message>
    <message>
        <source>The number of the core, counted from 1, that reaches each cell with least cost.</source>
        <translation>Нүд бүрт хамгийн бага зардлаар хүрэх цөм бүсийн дугаар, 1 дугаараас эхлэн тоолсон.</translation>
    </message>
    <message>
        <source>The number of the sample occurs before with another content; only the first was taken.</source>
        <translation>Дээжийн дугаар өмнө нь өөр агуулгатай байгаа; зөвхөн эхнийхийг авсан.</translation>
    </message>
    <message>
        <source>The objective needs a budget. Nothing was computed. Give one, or limits by country.</source>
        <translation>Энэ зорилгод төсөв шаардлагатай. Юу ч тооцоолоогүй. Төсөв, эсвэл улс тус бүрийн хязгаар өгнө үү.</translation>
    </message>
    <message>
        <source>The observation lies outside the time of its deployment.</source>
        <translation>Ажиглалт камер байршуулалтын хугацаанаас гадуур байна.</translation>
    </message>
    <message>
        <source>The occasions span {days} days, more than {most}: births, deaths and moves make closed estimates wrong. Choose a first and a last day.</source>
        <translation>Түүвэрлэлтийн үеүдийн нийт хоног: {days}; хязгаар: {most}. Төрөлт, үхэл, шилжилт нь хаалттай популяцийн тооцоолсон утгыг буруу болгоно. Эхний ба сүүлийн өдрийг сонгоно уу.</translation>
    </message>
    <message>
        <source>The office has assessed the site in this year already. Change that row.</source>
        <translation>Байгууллага энэ талбайг энэ онд аль хэдийн үнэлсэн байна. Тэр мөрийг өөрчилнө үү.</translation>
    </message>
    <message>
        <source>The office has no boundary layer that names the sides of its lines: border lengths are along the bundled line, whose place is known to {metres} m.</source>
        <translation>Байгууллагад шугамынхаа талуудыг нэрлэсэн хил заагийн давхарга байхгүй: улсын хилийн уртыг өргөтгөлд дагалдсан шугамын дагуу хэмжсэн бөгөөд түүний байршлын нарийвчлал {metres} м.</translation>
    </message>
    <message>
        <source>The office has no boundary layer that names the sides of its lines: the segments have no lines, only kilometres.</source>
        <translation>Байгууллагад шугамынхаа талуудыг нэрлэсэн хил заагийн давхарга байхгүй: хэсгүүд шугамгүй, зөвхөн километртэй.</translation>
    </message>
    <message>
        <source>The office or person to ask about the data; it stands in the package.</source>
        <translation>Өгөгдлийн талаар лавлах байгууллага эсвэл хүн; багцад бичигдэнэ.</translation>
    </message>
    <message>
        <source>The office's own cleared boundary layer</source>
        <translation>Байгууллагын өөрийн зөвшөөрөгдсөн хил заагийн давхарга</translation>
    </message>
    <message>
        <source>The office's own range layer</source>
        <translation>Байгууллагын өөрийн тархац нутгийн давхарга</translation>
    </message>
    <message>
        <source>The offices, the recommendations and the drawn habitats are an exercise and no facts. The areas and the species are published facts, and each names the row of the reference tables that tells it. What no row tells is left empty or unknown.</source>
        <translation>Байгууллага, зөвлөмж, зурсан амьдрах орчин нь дасгал бөгөөд бодит баримт биш. Судалгааны талбай, зүйл нь нийтлэгдсэн баримт бөгөөд тус бүр түүнийг хэлсэн лавлах хүснэгтийн мөрийг нэрлэнэ. Аль ч мөрөнд байхгүйг хоосон эсвэл тодорхойгүй гэж орхисон.</translation>
    </message>
    <message>
        <source>The organisation that assesses, not a person. The same name each year.</source>
        <translation>Үнэлгээ хийж буй байгууллага, хүн биш. Жил бүр ижил нэр бичнэ.</translation>
    </message>
    <message>
        <source>The other key sites of birds: what is missing for a verdict</source>
        <translation>Шувууны бусад гол нутаг: дүгнэлт гаргахад юу дутуу вэ</translation>
    </message>
    <message>
        <source>The owner of the record is not known.</source>
        <translation>Бичлэгийн эзэмшигч тодорхойгүй.</translation>
    </message>
    <message>
        <source>The owner of the record made it coarse, so it cannot stand among exact records.</source>
        <translation>Эзэмшигч нь бичлэгийг бүдүүвчилсэн тул нарийн бичлэгийн дунд орох боломжгүй.</translation>
    </message>
    <message>
        <source>The package is generalised: animals only, places as centres of 0.1 degree cells, times as the first and the last second of their month in universal time, names of stations and records replaced. Individuals, pictures and free texts stay behind. The replaced names differ in each package, so that two packages cannot be joined.</source>
        <translation>Багцыг ерөнхийлсөн: зөвхөн амьтан, байршил нь 0.1 градусын нүдний төв, цаг нь сарынхаа эхний ба сүүлийн секунд (дэлхийн цагаар), камерын цэг, бичлэгийн нэрийг орлуулсан. Бодгаль, зураг, чөлөөт текст гадагш гарахгүй. Хоёр багцыг холбох боломжгүй байхаар орлуулсан нэр багц бүрт өөр байна.</translation>
    </message>
    <message>
        <source>The package needs {field}, and the data set does not say it. Nothing was written. Fill in the parameter {field}.</source>
        <translation>Багцад {field} шаардлагатай боловч өгөгдлийн багцад заагаагүй байна. Юу ч бичээгүй. {field} параметрийг бөглөнө үү.</translation>
    </message>
    <message>
        <source>The pair is no JSON object of texts with species_id, agency_a, code_a, agency_b and code_b. Nothing was changed. Correct it.</source>
        <translation>Хос нь species_id, agency_a, code_a, agency_b, code_b бүхий текст утгатай JSON объект биш байна. Юу ч өөрчлөгдөөгүй. Засна уу.</translation>
    </message>
    <message>
        <source>The parent events lead in a circle, so nothing more was taken from them.</source>
        <translation>Дээд үйл явдлууд тойрог үүсгэсэн тул тэдгээрээс нэмж юу ч аваагүй.</translation>
    </message>
    <message>
        <source>The parts of a site add up to its score. A criterion without a value adds nothing.</source>
        <translation>Талбайн хэсгүүдийн нийлбэр нь түүний оноо болно. Утгагүй шалгуур юу ч нэмэхгүй.</translation>
    </message>
    <message>
        <source>The passphrase agreed with the recipient signs the package. It is not stored, and it hides nothing: whoever has the file can read it.</source>
        <translation>Хүлээн авагчтай тохирсон нууц хэллэгээр багцад гарын үсэг зурна. Үүнийг хадгалахгүй, мөн энэ нь юуг ч нуухгүй: файлтай хүн бүр түүнийг уншиж чадна.</translation>
    </message>
    <message>
        <source>The passphrase has fewer than {least} characters, so the signature could be forged. No package was written. Agree on a longer one.</source>
        <translation>Нууц хэллэгийн тэмдэгтийн тоо {least} хүрэхгүй тул гарын үсгийг хуурамчаар үйлдэж болохоор байна. Багц бичээгүй. Илүү урт хэллэг тохирно уу.</translation>
    </message>
    <message>
        <source>The period ends in {last}, before it begins in {first}. No rate was estimated. Change FIRST or LAST.</source>
        <translation>Хугацааны төгсгөл ({last}) эхлэлээс ({first}) өмнө байна. Хувь хэмжээг тооцоолоогүй. FIRST эсвэл LAST параметрийг өөрчилнө үү.</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}. Nothing was written. Exchange the days.</source>
        <translation>Хугацааны төгсгөл ({last}) эхлэлээс ({first}) өмнө байна. Юу ч бичээгүй. Өдрүүдийн байрыг солино уу.</translation>
    </message>
    <message>
        <source>The period from {first} to {last} has fewer than two occasions of {months} months. No rate was estimated. Choose a longer period or shorter occasions.</source>
        <translation>{first} – {last} хугацаанд {months} сарын түүвэрлэлтийн үе хоёр хүрэхгүй байна. Хувь хэмжээг тооцоолоогүй. Илүү урт хугацаа эсвэл богино үе сонгоно уу.</translation>
    </message>
    <message>
        <source>The periods begin in no readable years: “{years}”. Nothing was measured. Write years with commas between, such as 2010,2020.</source>
        <translation>Хугацааны эхлэх он уншигдахгүй байна: «{years}». Юу ч хэмжээгүй. Оныг таслалаар зааглан бичнэ үү, жишээ нь 2010,2020.</translation>
    </message>
    <message>
        <source>The picture that the observation names is not in the package.</source>
        <translation>Ажиглалтад нэрлэсэн зураг багцад алга.</translation>
    </message>
    <message>
        <source>The pieces of field {field} do not fit. Nothing was computed. Give pairs of increasing value and score from 0 to 1, with normalisation threshold only.</source>
        <translation>{field} талбарын pieces утга тохирохгүй байна. Юу ч тооцоолоогүй. Өсөх утга болон 0–1 хоорондох онооны хосуудыг зөвхөн normalisation түлхүүр threshold утгатай үед өгнө үү.</translation>
    </message>
    <message>
        <source>The place is not the centre of a cell of the stated size.</source>
        <translation>Байршил нь заасан хэмжээтэй нүдний төв биш байна.</translation>
    </message>
    <message>
        <source>The place of the animal was computed from distance and bearing; that of the observer is kept.</source>
        <translation>Амьтны байршлыг зай, азимутаар тооцоолсон; ажиглагчийн байршлыг үлдээсэн.</translation>
    </message>
    <message>
        <source>The point is good to {km} km only.</source>
        <translation>Цэгийн нарийвчлал ердөө {km} км.</translation>
    </message>
    <message>
        <source>The point is nearer to the border than both uncertainties, and no side is declared.</source>
        <translation>Цэгээс улсын хил хүртэлх зай хоёр тодорхойгүй байдлын аль алинаас бага бөгөөд тал заагаагүй.</translation>
    </message>
    <message>
        <source>The point lies at a zoo or another institution, so the animal may be a captive one.</source>
        <translation>Цэг амьтны хүрээлэн эсвэл бусад байгууллагад байрлаж байгаа тул торны амьтан байж болзошгүй.</translation>
    </message>
    <message>
        <source>The point lies at the secretariat of GBIF.</source>
        <translation>Цэг GBIF байгууллагын нарийн бичгийн газарт байрлаж байна.</translation>
    </message>
    <message>
        <source>The point lies beyond the border of the declared side.</source>
        <translation>Цэг хилийн заасан талаас гадуур байрлаж байна.</translation>
    </message>
    <message>
        <source>The point lies far from the others of its species by the median deviation.</source>
        <translation>Медиан хазайлтаар цэг зүйлийнхээ бусад цэгээс хол байрлаж байна.</translation>
    </message>
    <message>
        <source>The point lies far from the others of its species.</source>
        <translation>Цэг зүйлийнхээ бусад цэгээс хол байрлаж байна.</translation>
    </message>
    <message>
        <source>The point lies in a town of the layer that was given.</source>
        <translation>Цэг өгсөн давхаргын суурин газарт байрлаж байна.</translation>
    </message>
    <message>
        <source>The point lies in a town.</source>
        <translation>Цэг суурин газарт байрлаж байна.</translation>
    </message>
    <message>
        <source>The point lies in another country than the one stated.</source>
        <translation>Цэг заасан улсаас өөр улсад байрлаж байна.</translation>
    </message>
    <message>
        <source>The point lies in the sea, {distance_m} m from land; the limit is {limit_m} m.</source>
        <translation>Цэг эргээс {distance_m} м зайд далайд байрлаж байна; хязгаар {limit_m} м.</translation>
    </message>
    <message>
        <source>The point lies in the sea.</source>
        <translation>Цэг далайд байрлаж байна.</translation>
    </message>
    <message>
        <source>The point lies near a capital.</source>
        <translation>Цэг нийслэлийн ойролцоо байрлаж байна.</translation>
    </message>
    <message>
        <source>The point lies outside the range of the species.</source>
        <translation>Цэг зүйлийн тархац нутгаас гадуур байрлаж байна.</translation>
    </message>
    <message>
        <source>The point lies where data bases are known to pile up records.</source>
        <translation>Цэг өгөгдлийн сангууд бичлэг бөөгнөрүүлдэг нь мэдэгдсэн газарт байрлаж байна.</translation>
    </message>
    <message>
        <source>The point lies where gazetteers put a country, province, county or park.</source>
        <translation>Цэг газрын нэрийн лавлахад улс, аймаг, сум эсвэл паркийг заадаг газарт байрлаж байна.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m beyond the border of the declared side; its uncertainty is {uncertainty_m} m.</source>
        <translation>Цэг хилийн заасан талаас {distance_m} м гадуур байрлаж байна; тодорхойгүй байдал нь {uncertainty_m} м.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from an artificial hotspot ({place}); the limit is {limit_m} m.</source>
        <translation>Цэг бичлэг хиймлээр бөөгнөрсөн цэгээс ({place}) {distance_m} м зайд байрлаж байна; хязгаар {limit_m} м.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from an institution ({place}); the limit is {limit_m} m.</source>
        <translation>Цэг амьтны хүрээлэн эсвэл бусад байгууллагаас ({place}) {distance_m} м зайд байрлаж байна; хязгаар {limit_m} м.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from the capital ({place}); the limit is {limit_m} m.</source>
        <translation>Цэг нийслэлээс ({place}) {distance_m} м зайд байрлаж байна; хязгаар {limit_m} м.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from the {place}; the limit is {limit_m} m.</source>
        <translation>Цэгээс {place} хүртэл {distance_m} м байна; хязгаар {limit_m} м.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m from where gazetteers put an area ({place}); the limit is {limit_m} m.</source>
        <translation>Цэг газрын нэрийн лавлахад нутаг дэвсгэрийг заадаг газраас ({place}) {distance_m} м зайд байрлаж байна; хязгаар {limit_m} м.</translation>
    </message>
    <message>
        <source>The point lies {distance_m} m outside the range of the species; the limit is {limit_m} m.</source>
        <translation>Цэг зүйлийн тархац нутгаас {distance_m} м гадуур байрлаж байна; хязгаар {limit_m} м.</translation>
    </message>
    <message>
        <source>The policy file {file} has no column {column}. Nothing was shared. Start from sharing_defaults.csv, which has all columns.</source>
        <translation>{file} журмын файлд {column} багана байхгүй. Юу ч хуваалцаагүй. Бүх баганатай sharing_defaults.csv файлаас эхэлнэ үү.</translation>
    </message>
    <message>
        <source>The policy file {file} has no rows, so it permits nothing. Nothing was shared. Add a row for each species and record type that may leave.</source>
        <translation>{file} журмын файлд мөр байхгүй тул юуг ч зөвшөөрөхгүй. Юу ч хуваалцаагүй. Гадагш гарч болох зүйл, бичлэгийн төрөл бүрт мөр нэмнэ үү.</translation>
    </message>
    <message>
        <source>The policy has no permission for this species, kind of record and recipient.</source>
        <translation>Журамд энэ зүйл, бичлэгийн төрөл, хүлээн авагчид олгосон зөвшөөрөл байхгүй.</translation>
    </message>
    <message>
        <source>The polygons with country, dPC and its parts, dIIC and betweenness, all in percent.</source>
        <translation>Полигонууд, улс, dPC ба түүний хэсгүүд, dIIC, завсрын төвлөрлийн хамт; бүгд хувиар.</translation>
    </message>
    <message>
        <source>The population or its level is known with low confidence; a person must confirm it.</source>
        <translation>Популяци эсвэл түүний босгын итгэлийн түвшин бага; хүн баталгаажуулах шаардлагатай.</translation>
    </message>
    <message>
        <source>The probability at the distance is {probability}, the least probability {least}. Nothing was computed. The first must lie between 0 and 1, the second below the first.</source>
        <translation>Тухайн зайн магадлал {probability}, хамгийн бага магадлал {least} байна. Юу ч тооцоолоогүй. Эхнийх нь 0–1 хооронд, хоёр дахь нь эхнийхээс бага байх ёстой.</translation>
    </message>
    <message>
        <source>The probability falls with distance as p = exp(-k d), with the given probability at the given distance. PC and the equivalent connected area take the most probable path over any patches (Saura and Pascual-Hortal 2007), IIC the number of links no longer than the distance (Pascual-Hortal and Saura 2006). Pairs without a path add nothing.</source>
        <translation>Магадлал нь зайнаас хамаарч p = exp(-k d) томьёогоор буурах бөгөөд өгсөн зайд өгсөн магадлалтай байна. PC ба эквивалент холбогдсон талбай нь аливаа толбоор дамжсан хамгийн их магадлалтай замыг (Saura, Pascual-Hortal 2007), IIC нь уг зайнаас урт биш холбоосын тоог авна (Pascual-Hortal, Saura 2006). Замгүй хос юу ч нэмэхгүй.</translation>
    </message>
    <message>
        <source>The profile of more than 2,000 samples is that of 2,000 drawn from them.</source>
        <translation>2,000 дээжээс олон бол профайлыг тэдгээрээс түүвэрлэсэн 2,000 дээжээр гаргасан.</translation>
    </message>
    <message>
        <source>The project has no layer of corridors yet. Find some on the page “Find”.</source>
        <translation>Төсөлд экологийн коридорын давхарга хараахан алга. «Хайх» хуудсаар хайж олно уу.</translation>
    </message>
    <message>
        <source>The project has no raster of corridors, resistance or current yet that this plugin computed.</source>
        <translation>Төсөлд энэ өргөтгөлөөр тооцоолсон экологийн коридор, эсэргүүцэл, гүйдлийн растер хараахан алга.</translation>
    </message>
    <message>
        <source>The project has no scored units. Press “Score priorities”.</source>
        <translation>Төсөлд оноо тооцсон нэгж алга. «Тэргүүлэх зэрэглэлийн оноо тооцох» товчийг дарна уу.</translation>
    </message>
    <message>
        <source>The public file holds the same records as the release gate lets them pass: centres of cells of 0.1 degree, months, pseudonyms of stations and records, no free texts. A table without a rule stays behind.</source>
        <translation>Нийтэд өгөх файлд мэдээлэл өгөх хяналтын нэвтрүүлсэн хэлбэрээр ижил бичлэгүүд байна: 0.1 градусын нүдний төв, сар, камерын цэг ба бичлэгийн нууц нэр, чөлөөт текстгүй. Дүрэм нь заагаагүй хүснэгт гадагш гарахгүй үлдэнэ.</translation>
    </message>
    <message>
        <source>The radius is {cells} cells, and raster {layer} has {rows} rows and {columns} columns. Nothing was computed. Give a radius of 1 cell at least that is not longer than the raster.</source>
        <translation>Радиус: {cells} нүд; {layer} растер: {rows} мөр, {columns} багана. Юу ч тооцоолоогүй. Дор хаяж 1 нүд бөгөөд растераас урт биш радиус өгнө үү.</translation>
    </message>
    <message>
        <source>The radius of restoration is {radius} m, and a cell is {size} m wide. Nothing was computed. Give the width of a cell or more.</source>
        <translation>Нөхөн сэргээх радиус {radius} м, нүдний өргөн {size} м байна. Юу ч тооцоолоогүй. Нүдний өргөн буюу түүнээс их утга өгнө үү.</translation>
    </message>
    <message>
        <source>The range of ranks holds nine tenths of the draws over random weights and over the values that are missing.</source>
        <translation>Эрэмбийн хүрээнд санамсаргүй жин болон дутуу утгын түүврийн аравны ес нь багтана.</translation>
    </message>
    <message>
        <source>The rank range comes from random draws over the weights and over the missing values. A unit with a wide range should not be placed above another by its rank alone.</source>
        <translation>Эрэмбийн хүрээг жин болон дутуу утгын санамсаргүй түүврээс гаргана. Өргөн хүрээтэй нэгжийг зөвхөн эрэмбээр нь өөр нэгжийн дээр тавьж болохгүй.</translation>
    </message>
    <message>
        <source>The ranking knows no costs, no borders and no targets, and is as good as the rasters. Ranks of two landscapes cannot be compared.</source>
        <translation>Эрэмбэ нь зардал, улсын хил, зорилтыг тооцохгүй бөгөөд растеруудын адил чанартай. Хоёр ландшафтын эрэмбийг харьцуулах боломжгүй.</translation>
    </message>
    <message>
        <source>The raster has no value above 0. Nothing was computed. Choose the raster of current.</source>
        <translation>Растерт тэгээс их утга алга. Юу ч тооцоолоогүй. Гүйдлийн растерыг сонгоно уу.</translation>
    </message>
    <message>
        <source>The reasons are on the page “Flags”.</source>
        <translation>Шалтгааныг «Тэмдэглэгээ» хуудаснаас үзнэ үү.</translation>
    </message>
    <message>
        <source>The recipient “public” gets numbers by cell and year alone, as a table and as a map layer. A member is named by its code, such as RUS. Any other recipient needs rows of its own in the policy file.</source>
        <translation>«public» хүлээн авагч зөвхөн нүд ба оноор гаргасан тоог хүснэгт, газрын зургийн давхарга хэлбэрээр авна. Гишүүн улсыг RUS гэх мэт кодоор нь нэрлэнэ. Бусад хүлээн авагчид журмын файлд өөрийн мөр шаардлагатай.</translation>
    </message>
    <message>
        <source>The recommendation contradicts itself.</source>
        <translation>Зөвлөмж өөртэйгөө зөрчилдөж байна.</translation>
    </message>
    <message>
        <source>The record before it in the file is {hours} h later.</source>
        <translation>Файл дахь өмнөх бичлэг үүнээс {hours} цагаар хожуу байна.</translation>
    </message>
    <message>
        <source>The record belongs to another country; records of others are not passed on.</source>
        <translation>Бичлэг өөр улсынх; бусад улсын бичлэгийг дамжуулахгүй.</translation>
    </message>
    <message>
        <source>The record differs from the import before.</source>
        <translation>Бичлэг өмнөх импортоос өөр байна.</translation>
    </message>
    <message>
        <source>The record does not come from a camera.</source>
        <translation>Бичлэг камерынх биш байна.</translation>
    </message>
    <message>
        <source>The record does not say which of several cameras of the station; the first was taken.</source>
        <translation>Бичлэгт камерын цэгийн хэд хэдэн камерын аль нь болохыг заагаагүй; эхнийхийг авсан.</translation>
    </message>
    <message>
        <source>The record equals an earlier one of its data set.</source>
        <translation>Бичлэг өгөгдлийн багцынхаа өмнөх бичлэгтэй ижил байна.</translation>
    </message>
    <message>
        <source>The record equals record {duplicate_of} of the same data set.</source>
        <translation>Бичлэг ижил өгөгдлийн багцын өөр бичлэгтэй ижил байна: {duplicate_of}.</translation>
    </message>
    <message>
        <source>The record has a date without a time of day.</source>
        <translation>Бичлэг огноотой боловч цаггүй байна.</translation>
    </message>
    <message>
        <source>The record has no point, or none on Earth.</source>
        <translation>Бичлэгт цэг байхгүй, эсвэл дэлхий дээр байх боломжгүй цэг байна.</translation>
    </message>
    <message>
        <source>The record has no species, so its sensitivity is unknown.</source>
        <translation>Бичлэгт зүйл заагаагүй тул эмзэг байдлын зэрэг нь тодорхойгүй.</translation>
    </message>
    <message>
        <source>The record is no longer in the source.</source>
        <translation>Бичлэг эх өгөгдөлд байхгүй болсон.</translation>
    </message>
    <message>
        <source>The record is of a place outside the six countries.</source>
        <translation>Бичлэг зургаан улсаас гадуур газарт хамаарна.</translation>
    </message>
    <message>
        <source>The record is of no flagship species.</source>
        <translation>Бичлэг тэргүүлэх зүйлд хамаарахгүй.</translation>
    </message>
    <message>
        <source>The record lies in a gap of the effort of its deployment.</source>
        <translation>Бичлэг камер байршуулалтынхаа хүчин чармайлтын завсарлагад таарч байна.</translation>
    </message>
    <message>
        <source>The record lies in a gap of the effort of its deployment. Days of the gap: {gap_days}.</source>
        <translation>Бичлэг камер байршуулалтынхаа хүчин чармайлтын завсарлагад таарч байна. Завсарлагын хоног: {gap_days}.</translation>
    </message>
    <message>
        <source>The record lies outside the days of the histories.</source>
        <translation>Бичлэг бүртгэлийн түүхийн хоногоос гадуур байна.</translation>
    </message>
    <message>
        <source>The record lies outside the time of its deployment. Days: {days}.</source>
        <translation>Бичлэг камер байршуулалтынхаа хугацаанаас гадуур байна. Хоног: {days}.</translation>
    </message>
    <message>
        <source>The record names neither a deployment nor a location.</source>
        <translation>Бичлэгт камер байршуулалт ч, байршил ч нэрлээгүй байна.</translation>
    </message>
    <message>
        <source>The record names no individual.</source>
        <translation>Бичлэгт бодгалийг нэрлээгүй.</translation>
    </message>
    <message>
        <source>The record number occurs before in the same file.</source>
        <translation>Бичлэгийн дугаар энэ файлд өмнө нь гарсан байна.</translation>
    </message>
    <message>
        <source>The record says that a species was not seen.</source>
        <translation>Бичлэгт зүйл ажиглагдаагүй гэж заасан.</translation>
    </message>
    <message>
        <source>The record says that the species was not there.</source>
        <translation>Бичлэгт тухайн зүйл байгаагүй гэж заасан.</translation>
    </message>
    <message>
        <source>The record shows no animal that was told to species.</source>
        <translation>Бичлэгт зүйлийг нь тодорхойлсон амьтан байхгүй.</translation>
    </message>
    <message>
        <source>The record shows no animal.</source>
        <translation>Бичлэгт амьтан байхгүй.</translation>
    </message>
    <message>
        <source>The record shows only the flank that is not used.</source>
        <translation>Бичлэгт зөвхөн ашиглаагүй хажуу тал харагдаж байна.</translation>
    </message>
    <message>
        <source>The record states country {stated}; the point lies in {computed}.</source>
        <translation>Бичлэгт заасан улс: {stated}; цэг байрлаж буй улс: {computed}.</translation>
    </message>
    <message>
        <source>The record tells the same as another one.</source>
        <translation>Бичлэгийн агуулга өөр бичлэгийнхтэй ижил байна.</translation>
    </message>
    <message>
        <source>The records lie too far apart for kernels of this bandwidth.</source>
        <translation>Бичлэгүүд ийм өргөнтэй цөмд хэт хол зайтай байна.</translation>
    </message>
    <message>
        <source>The records of the sides {sides} do not tell survival, change of side and detection apart. No rate was estimated. Choose a longer period or longer occasions, or give SURVIVAL.</source>
        <translation>Эдгээр талын бичлэгээр амьд үлдэх, тал солих, илрэх магадлалыг хооронд нь ялгах боломжгүй: {sides}. Хувь хэмжээг тооцоолоогүй. Илүү урт хугацаа эсвэл урт үе сонгох, эсвэл SURVIVAL параметрийг өгнө үү.</translation>
    </message>
    <message>
        <source>The records of {file} do not add up: {records_in} read, {kept} kept, {rejected} rejected. Nothing was changed. Report this as an error of the plugin.</source>
        <translation>{file} файлын бичлэгийн тоо таарахгүй байна. Уншсан: {records_in}; үлдээсэн: {kept}; хассан: {rejected}. Юу ч өөрчлөгдөөгүй. Үүнийг өргөтгөлийн алдаа гэж мэдэгдэнэ үү.</translation>
    </message>
    <message>
        <source>The records shared and withheld ({accounted}) are not the records in the database ({records_in}). No package was written. Report this fault with the version of the plugin.</source>
        <translation>Хуваалцсан ба дамжуулаагүй бичлэгийн тоо ({accounted}) өгөгдлийн сан дахь бичлэгийн тоотой ({records_in}) таарахгүй байна. Багц бичээгүй. Энэ алдааг өргөтгөлийн хувилбартай хамт мэдэгдэнэ үү.</translation>
    </message>
    <message>
        <source>The records stay the property of their owner. They may not be passed on, and their places may not be refined.</source>
        <translation>Бичлэг эзэмшигчийнхээ өмч хэвээр байна. Бичлэгийг бусдад дамжуулах, байршлыг нь нарийвчлахыг хориглоно.</translation>
    </message>
    <message>
        <source>The records that cannot be used, each with its reason.</source>
        <translation>Ашиглах боломжгүй бичлэгүүд, тус бүр шалтгааных нь хамт.</translation>
    </message>
    <message>
        <source>The records that remain lie on one line and enclose no area.</source>
        <translation>Үлдсэн бичлэгүүд нэг шулуун дээр байрлаж, талбай хүрээлэхгүй байна.</translation>
    </message>
    <message>
        <source>The reference system of the coordinates is not known.</source>
        <translation>Солбицлын систем нь тодорхойгүй.</translation>
    </message>
    <message>
        <source>The reference system {system} can mean more than one: {known}. Nothing was changed. Ask the custodian which one it is, and give its EPSG code.</source>
        <translation>{system} гэсэн солбицлын систем нэгээс олон системийг илэрхийлж болно: {known}. Юу ч өөрчлөгдөөгүй. Аль нь болохыг өгөгдөл хариуцагчаас асууж, EPSG кодыг нь өгнө үү.</translation>
    </message>
    <message>
        <source>The reference system {system} is a local one whose parameters are not public, so that its coordinates cannot be placed. Nothing was changed. Ask the custodian for coordinates in WGS 84 or GSK-2011.</source>
        <translation>{system} гэсэн солбицлын систем бол параметрийг нь нийтэд ил болгоогүй орон нутгийн систем тул солбицлыг байрлуулах боломжгүй. Юу ч өөрчлөгдөөгүй. Өгөгдөл хариуцагчаас WGS 84 эсвэл GSK-2011 системийн солбицол авна уу.</translation>
    </message>
    <message>
        <source>The reference system {system} is not known, so that its coordinates cannot be placed. Nothing was changed. Give its EPSG code, for example EPSG:4326 for WGS 84.</source>
        <translation>{system} гэсэн солбицлын систем танигдахгүй байгаа тул солбицлыг байрлуулах боломжгүй. Юу ч өөрчлөгдөөгүй. EPSG кодыг нь өгнө үү, жишээ нь WGS 84 системд EPSG:4326.</translation>
    </message>
    <message>
        <source>The region in layer {layer} has no area. Nothing was computed. Choose a layer with polygons.</source>
        <translation>{layer} давхаргын бүс нутаг талбайгүй байна. Юу ч тооцоолоогүй. Полигонтой давхарга сонгоно уу.</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>Мэдээлэл өгөлт</translation>
    </message>
    <message>
        <source>The report and the table MODELS hold both detection functions against each other by AICc (Hurvich and Tsai 1989), on the same captures and mask, with the number of animals caught as sample size.</source>
        <translation>Тайлан болон MODELS хүснэгтэд илрүүлэлтийн хоёр функцийг ижил бүртгэл, ижил маск дээр AICc утгаар (Hurvich, Tsai 1989) харьцуулна; түүврийн хэмжээ нь бүртгэгдсэн амьтны тоо.</translation>
    </message>
    <message>
        <source>The report is made from the database alone, in any of seven languages, as one HTML file that needs no network and as a PDF. Each figure leads back to its rows. Crossings and the joint minimum are those of the latest runs of their algorithms.</source>
        <translation>Тайланг зөвхөн өгөгдлийн сангаас, долоон хэлний аль нэгээр, сүлжээ шаардахгүй нэг HTML файл болон PDF хэлбэрээр гаргана. Тоо бүрээс түүний мөрүүдэд хүрч болно. Хил дамнан шилжилт, хамтын хамгийн бага тоо нь холбогдох алгоритмуудын сүүлийн гүйцэтгэлийнх.</translation>
    </message>
    <message>
        <source>The result of “Change of habitats”.</source>
        <translation>«Амьдрах орчны өөрчлөлт» алгоритмын үр дүн.</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation>Мөрийн нүдний тоо толгой мөрийнхтэй таарахгүй байна.</translation>
    </message>
    <message>
        <source>The row has {held} ha, the boundary {drawn} ha: one of them is of another area.</source>
        <translation>Мөрөнд {held} га, хил заагаар {drawn} га: аль нэг нь өөр газрынх байна.</translation>
    </message>
    <message>
        <source>The row was left blank, so the stored assessment of the site stayed as it was.</source>
        <translation>Мөрийг хоосон орхисон тул талбайн хадгалсан үнэлгээ хэвээр үлдсэн.</translation>
    </message>
    <message>
        <source>The rows of raster {file} do not run from west to east and from north to south. Nothing was computed. Warp it to a projected coordinate system first.</source>
        <translation>{file} растерын мөрүүд баруунаас зүүн, хойноос урагш чиглээгүй байна. Юу ч тооцоолоогүй. Эхлээд проекцтой солбицлын систем рүү хувиргана уу.</translation>
    </message>
    <message>
        <source>The rows with a mapped place.</source>
        <translation>Байршлыг нь зурагласан мөрүүд.</translation>
    </message>
    <message>
        <source>The rule range_size takes all of a range up to 1,000 km², a tenth from 250,000 km² on, and between them falls with the logarithm of the size (Rodrigues et al. 2004); for it amounts are in hectares.</source>
        <translation>range_size дүрэм нь 1,000 км2 хүртэлх тархалт нутгийг бүхэлд нь, 250,000 км2 ба түүнээс том бол аравны нэгийг авах ба хооронд нь хэмжээний логарифмаар буурна (Rodrigues нар 2004); энэ дүрэмд хэмжээ гектараар байна.</translation>
    </message>
    <message>
        <source>The rules are those of Circuitscape (McRae et al. 2008, doi 10.1890/07-1861.1; Hall et al. 2021, doi 10.3390/land10030301). pairwise sends 1 ampere between each pair; one_to_all sends 1 ampere from each core to all others; all_to_one sends 1 ampere from all others to each core; advanced takes sources in amperes and grounds in ohm. The cells of a core are one node: in pairwise mode for its own pair only, in one_to_all and all_to_one always. In advanced mode the cells of a polygon share its value equally.</source>
        <translation>Дүрэм нь Circuitscape программынх (McRae нар 2008, doi 10.1890/07-1861.1; Hall нар 2021, doi 10.3390/land10030301). pairwise нь хос бүрийн хооронд 1 ампер; one_to_all нь цөм бүс бүрээс бусад бүх цөм бүс рүү 1 ампер; all_to_one нь бусад бүх цөм бүсээс тухайн цөм бүс рүү тус бүр 1 ампер илгээнэ; advanced нь эх үүсвэрийг ампераар, газардуулгыг омоор авна. Цөм бүсийн нүднүүд нэг зангилаа болно: pairwise горимд зөвхөн өөрийн хосод, one_to_all ба all_to_one горимд үргэлж. advanced горимд полигоны нүднүүд утгыг нь тэнцүү хуваана.</translation>
    </message>
    <message>
        <source>The rules are those of Omniscape (McRae et al. 2016; Landau et al. 2021, doi 10.21105/joss.02829): 8 neighbours, the mean conductance of two cells, one window for each block with sources, as much current as the block has sources, and a correction of the pattern that blocks leave. One rule differs: the sources of the block itself are taken out where the block lies. Omniscape takes them out at a fixed place, the wrong one in windows that the upper or left edge cuts; there results differ, by up to a quarter in a test of 30 by 30 cells.</source>
        <translation>Дүрэм нь Omniscape програмынх (McRae нар 2016; Landau нар 2021, doi 10.21105/joss.02829): 8 хөрш нүд, хоёр нүдний дамжуулах чадварын дундаж утга, эх үүсвэртэй блок бүрт нэг цонх, блокийн эх үүсвэртэй тэнцэх гүйдэл, блокоос үлдэх хээний засвар. Нэг дүрэм ялгаатай: блокийн өөрийн эх үүсвэрийг блокийн байрласан газраас хасна. Omniscape тэдгээрийг тогтмол байрлалаас хасдаг нь дээд эсвэл зүүн захад тайрагдсан цонхонд буруу байрлал болдог; тэнд үр дүн зөрөх бөгөөд 30 × 30 нүдтэй туршилтад зөрүү дөрөвний нэг хүртэл байв.</translation>
    </message>
    <message>
        <source>The run goes on where it was interrupted: {done} of {windows} windows were finished.</source>
        <translation>Тооцоо тасалдсан газраасаа үргэлжилж байна: дууссан цонх {done}, нийт цонх {windows}.</translation>
    </message>
    <message>
        <source>The same by the integral index</source>
        <translation>Дээрхтэй адил, интеграл индексээр</translation>
    </message>
    <message>
        <source>The same code is the same animal</source>
        <translation>Ижил код бол ижил амьтан</translation>
    </message>
    <message>
        <source>The same code is the same animal in all data sets, as the offices have agreed.</source>
        <translation>Байгууллагуудын тохирсноор ижил код нь бүх өгөгдлийн багцад ижил амьтан байна.</translation>
    </message>
    <message>
        <source>The same codes in both maps.</source>
        <translation>Хоёр газрын зурагт ижил код.</translation>
    </message>
    <message>
        <source>The same content for printing.</source>
        <translation>Ижил агуулга, хэвлэхэд зориулсан.</translation>
    </message>
    <message>
        <source>The same file again adds nothing. A corrected export of the same data updates the records by their own codes, keeps what a reviewer decided, and lists what was added, changed and gone.</source>
        <translation>Ижил файлыг дахин оруулахад юу ч нэмэгдэхгүй. Ижил өгөгдлийн зассан экспорт бичлэгийг өөрийнх нь кодоор шинэчилж, хянагчийн шийдвэрийг үлдээж, нэмсэн, өөрчилсөн, байхгүй болсныг жагсаана.</translation>
    </message>
    <message>
        <source>The same locations in another data set are apart by the shift of a datum or online map.</source>
        <translation>Ижил байршлууд өөр өгөгдлийн багцад датум эсвэл онлайн газрын зургийн зөрөөгөөр зөрсөн байна.</translation>
    </message>
    <message>
        <source>The same picture stands in another deployment too.</source>
        <translation>Ижил зураг өөр камер байршуулалтад ч байна.</translation>
    </message>
    <message>
        <source>The same run goes on there after an interruption. By default the folder of the cumulative current.</source>
        <translation>Тасалдсаны дараа ижил тооцоо эндээс үргэлжилнэ. Өгөгдмөл нь хуримтлагдсан гүйдлийн хавтас.</translation>
    </message>
    <message>
        <source>The same seed draws the same background.</source>
        <translation>Эх утга ижил бол ижил дэвсгэр нүдийг түүвэрлэнэ.</translation>
    </message>
    <message>
        <source>The same seed draws the same wrong identities.</source>
        <translation>Эх утга ижил бол ижил буруу танилтыг түүвэрлэнэ.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals and P values.</source>
        <translation>Эх утга ижил бол интервал, P утга ижил гарна.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>Эх утга ижил бол үр дүн ижил гарна.</translation>
    </message>
    <message>
        <source>The same seed gives the same standard errors.</source>
        <translation>Эх утга ижил бол стандарт алдаа ижил гарна.</translation>
    </message>
    <message>
        <source>The same targets at less cost, or within the same budget less shortfall.</source>
        <translation>Ижил зорилтыг бага зардлаар, эсвэл ижил төсөвт багтаан бага дутагдалтай.</translation>
    </message>
    <message>
        <source>The same with a resistance of 1 everywhere.</source>
        <translation>Хаа сайгүй 1 эсэргүүцэлтэй үеийн ижил тооцоо.</translation>
    </message>
    <message>
        <source>The same with wrong identities added</source>
        <translation>Мөн адил, буруу танилт нэмсэн үед</translation>
    </message>
    <message>
        <source>The score is a weighted sum of criteria on a scale from worst to best; ranks come from random draws of the weights and of missing values.</source>
        <translation>Оноо нь хамгийн муугаас хамгийн сайн хүртэлх хэмжээст шилжүүлсэн шалгууруудын жинлэсэн нийлбэр; эрэмбийг жин болон дутуу утгын санамсаргүй түүврээс гаргана.</translation>
    </message>
    <message>
        <source>The score takes a missing value as the worst; the score beside it takes it as the best.</source>
        <translation>Оноонд дутуу утгыг хамгийн муугаар тооцсон; хажууд нь байгаа оноонд хамгийн сайнаар тооцсон.</translation>
    </message>
    <message>
        <source>The season year was not chosen.</source>
        <translation>Улирлын оныг сонгоогүй.</translation>
    </message>
    <message>
        <source>The seasons with complete counts are too few for a firm verdict.</source>
        <translation>Бүрэн тоололттой улирал баттай дүгнэлт гаргахад хэт цөөн байна.</translation>
    </message>
    <message>
        <source>The sex marker “{marker}” is not told as locus, X and Y. Nothing was compared. Write the locus and the sizes of its two products, such as AMEL:214/194.</source>
        <translation>«{marker}» хүйсний маркерыг локус, X, Y хэлбэрээр заагаагүй байна. Юу ч харьцуулаагүй. Локус ба түүний хоёр бүтээгдэхүүний хэмжээг бичнэ үү, жишээ нь AMEL:214/194.</translation>
    </message>
    <message>
        <source>The share of each feature that is to be protected.</source>
        <translation>Хамгааллын объект бүрийн хамгаалах ёстой хувь.</translation>
    </message>
    <message>
        <source>The share of each range in each country; unknown where no side can be told.</source>
        <translation>Нутагшил бүрийн улс тус бүрт эзлэх хувь; талыг тодорхойлох боломжгүй бол тодорхойгүй.</translation>
    </message>
    <message>
        <source>The shared package {file} has no readable list of checksums, so nobody can tell whether it is whole. Nothing was taken in. Ask the sender for the package again.</source>
        <translation>Хуваалцсан {file} багцад уншиж болох хяналтын нийлбэрийн жагсаалт байхгүй тул багц бүрэн эсэхийг мэдэх боломжгүй. Юу ч оруулаагүй. Илгээгчээс багцыг дахин авна уу.</translation>
    </message>
    <message>
        <source>The shared package {file} has no signature, though a passphrase was given. Nothing was taken in. Ask the sender for a signed package.</source>
        <translation>Нууц хэллэг өгсөн боловч хуваалцсан {file} багцад гарын үсэг байхгүй. Юу ч оруулаагүй. Илгээгчээс гарын үсэгтэй багц авна уу.</translation>
    </message>
    <message>
        <source>The shared package {file} holds numbers by cell for the public and no records. Nothing was taken in. Ask the office for a package of records.</source>
        <translation>Хуваалцсан {file} багцад нийтэд зориулж нүдээр гаргасан тоо байгаа бөгөөд бичлэг байхгүй. Юу ч оруулаагүй. Байгууллагаас бичлэгийн багц хүснэ үү.</translation>
    </message>
    <message>
        <source>The sheet is none of the form and was not read.</source>
        <translation>Энэ нь маягтын ажлын хуудас биш тул уншаагүй.</translation>
    </message>
    <message>
        <source>The sheet lacks this column, so what is stored in it stayed as it was.</source>
        <translation>Ажлын хуудсанд энэ багана байхгүй тул түүний хадгалсан өгөгдөл хэвээр үлдсэн.</translation>
    </message>
    <message>
        <source>The shift of an online map was not undone, because such maps do not shift positions there; the uncertainty was enlarged.</source>
        <translation>Ийм онлайн газрын зураг тэнд байршлыг зөрүүлдэггүй тул зөрөөг арилгаагүй; тодорхойгүй байдлыг нэмэгдүүлсэн.</translation>
    </message>
    <message>
        <source>The shift of the datum at this place is not well known, so the uncertainty was enlarged.</source>
        <translation>Энэ газарт датумын зөрөө сайн мэдэгдээгүй тул тодорхойгүй байдлыг нэмэгдүүлсэн.</translation>
    </message>
    <message>
        <source>The side of the body that was compared.</source>
        <translation>Харьцуулсан биеийн хажуу тал.</translation>
    </message>
    <message>
        <source>The side of the border is not known.</source>
        <translation>Улсын хилийн тал тодорхойгүй.</translation>
    </message>
    <message>
        <source>The signature of the shared package {file} does not fit the passphrase. Nothing was taken in. Check the passphrase; where it is right, the package is not the sender's.</source>
        <translation>Хуваалцсан {file} багцын гарын үсэг нууц хэллэгтэй таарахгүй байна. Юу ч оруулаагүй. Нууц хэллэгийг шалгана уу; зөв бол багц илгээгчийнх биш байна.</translation>
    </message>
    <message>
        <source>The site and year have no usable row in the sheet of sites.</source>
        <translation>Талбайн ажлын хуудсанд энэ талбай, оны ашиглах боломжтой мөр байхгүй.</translation>
    </message>
    <message>
        <source>The site is in another country than the office. Check both.</source>
        <translation>Талбай нь байгууллагын улсаас өөр улсад байна. Хоёуланг нь шалгана уу.</translation>
    </message>
    <message>
        <source>The site is not in the list of sites.</source>
        <translation>Талбай нь талбайн жагсаалтад байхгүй.</translation>
    </message>
    <message>
        <source>The site lies on no single side of the area.</source>
        <translation>Гол нутаг нь судалгааны талбайн аль нэг талд дангаараа оршдоггүй.</translation>
    </message>
    <message>
        <source>The site was not assessed.</source>
        <translation>Талбайг үнэлээгүй.</translation>
    </message>
    <message>
        <source>The site was not held against the criteria.</source>
        <translation>Талбайг шалгууртай тулгаагүй.</translation>
    </message>
    <message>
        <source>The smallest count is larger than the largest.</source>
        <translation>Хамгийн бага тоо хамгийн их тооноос их байна.</translation>
    </message>
    <message>
        <source>The source names an online map that shifts its positions; nothing was moved and the uncertainty was enlarged.</source>
        <translation>Эх өгөгдөлд байршлыг зөрүүлдэг онлайн газрын зураг нэрлэсэн; юуг ч зөөгөөгүй, тодорхойгүй байдлыг нэмэгдүүлсэн.</translation>
    </message>
    <message>
        <source>The source says that the camera failed; since when is not known, so the effort may be too long.</source>
        <translation>Эх өгөгдөлд камер эвдэрсэн гэж заасан; хэзээнээс болох нь тодорхойгүй тул хүчин чармайлтыг хэт урт тооцсон байж болно.</translation>
    </message>
    <message>
        <source>The source says that the clock was wrong.</source>
        <translation>Эх өгөгдөлд цаг буруу байсан гэж заасан.</translation>
    </message>
    <message>
        <source>The sources do not say whether the counts of these seasons are complete.</source>
        <translation>Эдгээр улирлын тоололт бүрэн эсэхийг эх сурвалжид заагаагүй.</translation>
    </message>
    <message>
        <source>The spacing of the mask is too wide; 0.6 of sigma are {most} m.</source>
        <translation>Маскийн алхам хэт том байна; 0.6 сигма нь {most} м.</translation>
    </message>
    <message>
        <source>The species is not known.</source>
        <translation>Зүйл танигдаагүй.</translation>
    </message>
    <message>
        <source>The species is not listed at the site. Check both.</source>
        <translation>Зүйл нь талбайн жагсаалтад байхгүй. Хоёуланг нь шалгана уу.</translation>
    </message>
    <message>
        <source>The species of the sample is not known.</source>
        <translation>Дээжийн зүйл тодорхойгүй.</translation>
    </message>
    <message>
        <source>The species or country was not chosen.</source>
        <translation>Энэ зүйл эсвэл улсыг сонгоогүй.</translation>
    </message>
    <message>
        <source>The species or the date was not asked for.</source>
        <translation>Энэ зүйл эсвэл огноог хүсээгүй.</translation>
    </message>
    <message>
        <source>The species was not chosen, or the area is not for it.</source>
        <translation>Зүйлийг сонгоогүй, эсвэл судалгааны талбай энэ зүйлд зориулагдаагүй.</translation>
    </message>
    <message>
        <source>The species was present and not counted.</source>
        <translation>Зүйл байсан боловч тоолоогүй.</translation>
    </message>
    <message>
        <source>The specimen is a fossil or lives in captivity.</source>
        <translation>Дээж нь чулуужсан олдвор, эсвэл торонд амьдардаг амьтан.</translation>
    </message>
    <message>
        <source>The start is later than the end.</source>
        <translation>Эхлэл төгсгөлөөс хойш байна.</translation>
    </message>
    <message>
        <source>The station is no camera or hair trap on a known and chosen side.</source>
        <translation>Камерын цэг нь мэдэгдэж буй, сонгосон талын камер, үсний дээж цуглуулагчийн алин нь ч биш.</translation>
    </message>
    <message>
        <source>The station is not one of the office, or its side of the border is not known.</source>
        <translation>Камерын цэг байгууллагынх биш, эсвэл улсын хилийн аль талд байгаа нь тодорхойгүй.</translation>
    </message>
    <message>
        <source>The step of {distance_km} km in {hours} h needs at least {speed_km_day} km a day; the limit for the species is {limit_km_day}. The identity, a clock or the datum is wrong.</source>
        <translation>{hours} цагт {distance_km} км шилжихэд өдөрт дор хаяж {speed_km_day} км туулах шаардлагатай; зүйлийн хязгаар {limit_km_day} км. Бодгалийг таньсан байдал, цаг, эсвэл датум буруу байна.</translation>
    </message>
    <message>
        <source>The step to or from the record is faster than the species can: identity, clock or datum is wrong.</source>
        <translation>Бичлэг рүү эсвэл бичлэгээс шилжсэн хурд зүйлийн хүрч чадахаас хурдан: бодгаль танилт, цаг, эсвэл датум буруу байна.</translation>
    </message>
    <message>
        <source>The study area has no polygon. Nothing was computed. Choose a layer with polygons.</source>
        <translation>Судалгааны талбайд полигон байхгүй. Юу ч тооцоолоогүй. Полигонтой давхарга сонгоно уу.</translation>
    </message>
    <message>
        <source>The sum of the currents of all solutions, in amperes.</source>
        <translation>Бүх шийдийн гүйдлийн нийлбэр, ампераар.</translation>
    </message>
    <message>
        <source>The sum of the currents of all windows, in amperes.</source>
        <translation>Бүх цонхны гүйдлийн нийлбэр, ампераар.</translation>
    </message>
    <message>
        <source>The sum of the probability of identity over the pairs compared, each over the loci that it shares. The weakest match is taken as if all pairs shared its loci alone.</source>
        <translation>Харьцуулсан хосуудын хамтын локусаар тооцсон нэг генотип давхцах магадлалын нийлбэр. Хамгийн сул таарлын утгыг бүх хос зөвхөн түүний локустай мэт тооцсон.</translation>
    </message>
    <message>
        <source>The table of resistances has no class of raster {layer}. Nothing was computed. Give a table with the classes of its legend.</source>
        <translation>Эсэргүүцлийн хүснэгтэд {layer} растерын анги байхгүй. Юу ч тооцоолоогүй. Таних тэмдгийнх нь ангиудтай хүснэгт өгнө үү.</translation>
    </message>
    <message>
        <source>The table of what is not yet shared has all six countries with each species of their range and each year of the database: effort and records, effort alone, records alone, or nothing. Nothing shared never means that nobody surveyed.</source>
        <translation>Хараахан хуваалцаагүй өгөгдлийн хүснэгтэд зургаан улс бүгд, тархац нутагт нь орших зүйл бүр, өгөгдлийн сангийн он бүр орно: хүчин чармайлт ба бичлэг, зөвхөн хүчин чармайлт, зөвхөн бичлэг, эсвэл юу ч үгүй. Юу ч хуваалцаагүй нь хэн ч судлаагүй гэсэн үг огт биш.</translation>
    </message>
    <message>
        <source>The table “{missing}” tells of each item why it is missing and what mends it.</source>
        <translation>«{missing}» хүснэгтэд асуулт бүр яагаад дутуу, хэрхэн засахыг бичсэн.</translation>
    </message>
    <message>
        <source>The tables hold the indices, the importance of each patch, the connected sum by country, and links with the best new cross-border link. In the sum each pair of patches adds the product of both weights and of the probability that animals get from one to the other.</source>
        <translation>Хүснэгтүүдэд индексүүд, толбо бүрийн ач холбогдол, улсаарх холбогдсон нийлбэр, холбоосууд ба улсын хил дамнасан хамгийн сайн шинэ холбоос орно. Нийлбэрт толбоны хос бүр хоёр жин болон амьтад нэгээс нөгөөд хүрэх магадлалын үржвэрийг нэмнэ.</translation>
    </message>
    <message>
        <source>The tables of resistance that come with the plugin are illustrative: edit before use. They are opinions (Zeller et al. 2012). Compare results under greatest resistances of 10, 100 and 1000 before anything is decided. A cell without data in one raster has none in the result and acts as a barrier.</source>
        <translation>Өргөтгөлд дагалдах эсэргүүцлийн хүснэгтүүд нь жишээ юм: ашиглахаас өмнө засна уу. Эдгээр нь санал дүгнэлт юм (Zeller нар 2012). Ямар нэг шийдвэр гаргахаас өмнө хамгийн их эсэргүүцэл 10, 100, 1000 байх үеийн үр дүнг харьцуулна уу. Нэг растерт өгөгдөлгүй нүд үр дүнд өгөгдөлгүй бөгөөд саад болно.</translation>
    </message>
    <message>
        <source>The target of {feature} is {target}, and the units that may be selected hold {there} (such features besides: {others}). Nothing was computed. Lower the target or free units.</source>
        <translation>Хамгааллын объект: {feature}; зорилт: {target}; сонгож болох нэгжүүдэд байгаа нь: {there}; бусад ийм объект: {others}. Зорилтод хүрэх боломжгүй. Юу ч тооцоолоогүй. Зорилтыг багасгах, эсвэл нэгжийг чөлөөлнө үү.</translation>
    </message>
    <message>
        <source>The tests of CoordinateCleaner (Zizka et al. 2019) are among them. The tests for towns, ranges and artificial hotspots need a layer or a list of the office; without it they are named as not asked.</source>
        <translation>Үүнд CoordinateCleaner програмын шалгалтууд (Zizka et al. 2019) багтана. Суурин газар, тархац нутаг, бичлэг хиймлээр бөөгнөрсөн цэгийн шалгалтад байгууллагын давхарга эсвэл жагсаалт хэрэгтэй; түүнгүй бол хийгээгүй гэж нэрлэнэ.</translation>
    </message>
    <message>
        <source>The tests of “Check detections” at their default levels.</source>
        <translation>«Илрүүлэлтийг шалгах» алгоритмын шалгалтууд, өгөгдмөл түвшнээрээ.</translation>
    </message>
    <message>
        <source>The text of file {file} may be written in {first} or in {second}; its words do not tell which. Nothing was changed. Save the file as CSV in UTF-8, or choose the encoding.</source>
        <translation>{file} файлын текст энэ хоёр кодчилолын аль нэгээр бичигдсэн байж болно: {first}, {second}. Доторх үгсээр нь ялгах боломжгүй. Юу ч өөрчлөгдөөгүй. Файлыг UTF-8 кодчилолтой CSV болгож хадгалах, эсвэл кодчилол сонгоно уу.</translation>
    </message>
    <message>
        <source>The text {value} in the parameter {field} says nothing. Nothing was written. Write what readers of the package need.</source>
        <translation>{field} параметрт бичсэн текст утгагүй байна: {value}. Юу ч бичээгүй. Багцыг унших хүнд хэрэгтэй мэдээллийг бичнэ үү.</translation>
    </message>
    <message>
        <source>The time cannot be placed, because its time zone is not known.</source>
        <translation>Цагийн бүс нь тодорхойгүй тул цагийг тогтоох боломжгүй.</translation>
    </message>
    <message>
        <source>The time ended first: something better may exist.</source>
        <translation>Хугацаа түрүүлж дууссан: үүнээс сайн шийд байж болно.</translation>
    </message>
    <message>
        <source>The time is known to the month only, or the place was made coarse.</source>
        <translation>Цаг нь зөвхөн сараар мэдэгдэж байна, эсвэл байршлыг бүдүүвчилсэн.</translation>
    </message>
    <message>
        <source>The time is known to the year only.</source>
        <translation>Цаг хугацаа зөвхөн оноор мэдэгдэж байна.</translation>
    </message>
    <message>
        <source>The time is not known to a day.</source>
        <translation>Цаг хугацаа өдрийн нарийвчлалтай мэдэгдэхгүй.</translation>
    </message>
    <message>
        <source>The time is not known.</source>
        <translation>Цаг хугацаа тодорхойгүй.</translation>
    </message>
    <message>
        <source>The time stands as text in the comment and was taken as local time.</source>
        <translation>Цаг тайлбарт текстээр байгаа бөгөөд орон нутгийн цаг гэж авсан.</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known. Nothing was changed. Write it as the time zone database does, for example Asia/Vladivostok, or leave it empty.</source>
        <translation>Цагийн бүс тодорхойгүй: {zone}. Юу ч өөрчлөгдөөгүй. Цагийн бүсийн өгөгдлийн санд байгаагаар, жишээ нь Asia/Vladivostok гэж бичих эсвэл хоосон үлдээнэ үү.</translation>
    </message>
    <message>
        <source>The uncertainty is a number that gazetteers write where nobody knows it.</source>
        <translation>Тодорхойгүй байдал нь хэн ч мэдэхгүй үед газар нэрийн толь бичдэг тоо байна.</translation>
    </message>
    <message>
        <source>The units by the share of the draws in which they are among the best.</source>
        <translation>Шилдгүүдийн тоонд орсон түүврийн эзлэх хувиар харуулсан нэгжүүд.</translation>
    </message>
    <message>
        <source>The units have no field for these criteria, whose weights were left out: {criteria}.</source>
        <translation>Нэгжүүдэд талбар нь байхгүй тул жинг нь орхисон шалгуур: {criteria}.</translation>
    </message>
    <message>
        <source>The units lie in fewer than two countries ({country}). Nothing was computed. Choose units of several countries.</source>
        <translation>Нэгжүүд хоёр улсад хүрэхгүй байна ({country}). Юу ч тооцоолоогүй. Хэд хэдэн улсын нэгж сонгоно уу.</translation>
    </message>
    <message>
        <source>The units with score, rank, rank range and the part that each criterion has in the score.</source>
        <translation>Нэгжүүд, тэдгээрийн оноо, эрэмбэ, эрэмбийн хүрээ, шалгуур бүрийн оноонд эзлэх хэсгийн хамт.</translation>
    </message>
    <message>
        <source>The values are those of a belt of the Republic of Korea.</source>
        <translation>Утгууд Бүгд Найрамдах Солонгос Улсын солбицлын бүсийнх байна.</translation>
    </message>
    <message>
        <source>The values are those of a plane rectangular zone of Japan; which zone is not written in them.</source>
        <translation>Утгууд Японы хавтгай тэгш өнцөгт солбицлын бүсийнх байна; аль бүс болохыг утгад бичээгүй.</translation>
    </message>
    <message>
        <source>The values are those of a zone of a transverse Mercator projection; which zone is not written in them.</source>
        <translation>Утгууд хөндлөн Меркаторын проекцын бүсийнх байна; аль бүс болохыг утгад бичээгүй.</translation>
    </message>
    <message>
        <source>The values are those of an online map (Web Mercator).</source>
        <translation>Утгууд онлайн газрын зургийнх (Web Mercator) байна.</translation>
    </message>
    <message>
        <source>The values are those of the unified system of the Republic of Korea.</source>
        <translation>Утгууд Бүгд Найрамдах Солонгос Улсын нэгдсэн системийнх байна.</translation>
    </message>
    <message>
        <source>The values come from {file}, which is illustrative: edit before use. Give a table of the office to replace it.</source>
        <translation>Утгыг {file} файлаас авсан бөгөөд энэ нь жишээ юм: ашиглахаас өмнө засна уу. Орлуулахын тулд байгууллагын хүснэгт өгнө үү.</translation>
    </message>
    <message>
        <source>The vector ruggedness measure, or the terrain ruggedness index.</source>
        <translation>Векторын хэрчигдмэл байдлын хэмжүүр, эсвэл газрын гадаргын хэрчигдмэл байдлын индекс.</translation>
    </message>
    <message>
        <source>The verdict rests on the count of one passage season, which is enough for this criterion.</source>
        <translation>Дүгнэлт нэг дайрч өнгөрөлтийн улирлын тоололтод үндэслэсэн; энэ шалгуурт энэ нь хангалттай.</translation>
    </message>
    <message>
        <source>The way of least cost between two cores; the wider the line, the cheaper the way. A model of the resistance given, not a track of an animal.</source>
        <translation>Хоёр цөм бүсийн хоорондох хамгийн бага зардлын зам; шугам өргөн байх тусам зам хямд. Өгсөн эсэргүүцлийн загвар болохоос амьтны явсан зам биш.</translation>
    </message>
    <message>
        <source>The way of least cost in each corridor, with cost, length, countries and rank.</source>
        <translation>Экологийн коридор бүрийн хамгийн бага зардлын зам, зардал, урт, улсууд, эрэмбийн хамт.</translation>
    </message>
    <message>
        <source>The weight of polygon {row} is no number of 0 or more. Nothing was computed. Correct the field or leave it out.</source>
        <translation>{row} дугаартай полигоны жин 0 буюу түүнээс их тоо биш байна. Юу ч тооцоолоогүй. Талбарыг засах, эсвэл орхино уу.</translation>
    </message>
    <message>
        <source>The weight {value} of field {field} is not a number of 0 or more. Nothing was computed. Correct the weight.</source>
        <translation>{field} талбарын жин 0 буюу түүнээс их тоо биш байна: {value}. Юу ч тооцоолоогүй. Жинг засна уу.</translation>
    </message>
    <message>
        <source>The whole month is used. Left empty, the records decide.</source>
        <translation>Бүтэн сарыг ашиглана. Хоосон орхивол бичлэгээр тодорхойлно.</translation>
    </message>
    <message>
        <source>The year is no year, or in the future.</source>
        <translation>Он нь он биш, эсвэл ирээдүйн он байна.</translation>
    </message>
    <message>
        <source>The year that is assessed; left empty, the office writes it.</source>
        <translation>Үнэлж буй он; хоосон орхивол байгууллага бичнэ.</translation>
    </message>
    <message>
        <source>The years are all those of any effort or record in the database. What is not shared may exist; it does not mean that nobody surveyed or that the species was not there.</source>
        <translation>Өгөгдлийн санд хүчин чармайлт эсвэл бичлэгтэй бүх он орсон. Хуваалцаагүй өгөгдөл байж болно; энэ нь хэн ч судлаагүй, эсвэл зүйл байгаагүй гэсэн үг биш.</translation>
    </message>
    <message>
        <source>The zone at the beginning of the easting is not that of the reference system.</source>
        <translation>Зүүн чиглэлийн солбицлын эхэнд байгаа бүс солбицлын системийнхтэй таарахгүй байна.</translation>
    </message>
    <message>
        <source>There are more than 4,000 records; the reference bandwidth was taken without cross-validation.</source>
        <translation>4,000 бичлэгээс олон байна; хөндлөн шалгалтгүйгээр жишиг өргөнийг авсан.</translation>
    </message>
    <message>
        <source>There are no coordinates.</source>
        <translation>Солбицол байхгүй.</translation>
    </message>
    <message>
        <source>There are no judgements, or two sets of them. Nothing was computed. Give a table or a text with rows.</source>
        <translation>Үнэлгээ байхгүй, эсвэл хоёр багц байна. Юу ч тооцоолоогүй. Хүснэгт, эсвэл мөрүүдтэй текстийн аль нэгийг өгнө үү.</translation>
    </message>
    <message>
        <source>There are no polygons of protected areas: protected shares and gaps are not known. Protected sites are counted as points.</source>
        <translation>Тусгай хамгаалалттай газар нутгийн полигон байхгүй: хамгаалалттай хувь, хамгаалалтын орхигдол тодорхойгүй. Хамгаалалттай талбайг цэгээр тоолно.</translation>
    </message>
    <message>
        <source>There is a file {file} already, and it may hold rows that are nowhere else. Nothing was changed. Run the algorithm on that file: it makes the public file anew.</source>
        <translation>{file} файл аль хэдийн байгаа бөгөөд өөр хаана ч байхгүй мөр түүнд байж магадгүй. Юу ч өөрчлөгдөөгүй. Алгоритмыг тэр файлд ажиллуулна уу: нийтэд өгөх файлыг шинээр гаргана.</translation>
    </message>
    <message>
        <source>There is no code of species {species} in database {file} or in the catalogue. Nothing was compared. Give a catalogue, or import detections with names of individuals.</source>
        <translation>{file} өгөгдлийн санд ч, каталогт ч энэ зүйлийн код байхгүй: {species}. Юу ч харьцуулаагүй. Каталог өгөх, эсвэл бодгалийн нэртэй илрүүлэлт импортлоно уу.</translation>
    </message>
    <message>
        <source>There is no conservation database yet. Choose one above, or create it in the dock of the species.</source>
        <translation>Хамгааллын өгөгдлийн сан хараахан алга. Дээрээс сонгох, эсвэл зүйлийн самбарт үүсгэнэ үү.</translation>
    </message>
    <message>
        <source>There is no issue {issue}. Nothing was changed. Take the name from the table of issues.</source>
        <translation>Ийм асуудал байхгүй: {issue}. Юу ч өөрчлөгдөөгүй. Нэрийг асуудлын хүснэгтээс авна уу.</translation>
    </message>
    <message>
        <source>There is no test {test}. Nothing was changed. The tests are: {known}.</source>
        <translation>Ийм шалгалт байхгүй: {test}. Юу ч өөрчлөгдөөгүй. Шалгалтууд: {known}.</translation>
    </message>
    <message>
        <source>These are proposals: a person confirms or refuses them. Samples of one animal on two sides of a border are a minimum of what crosses.</source>
        <translation>Эдгээр нь санал юм: хүн баталгаажуулах эсвэл татгалзана. Улсын хилийн хоёр талаас авсан нэг амьтны дээж нь хил дамнасан амьтны хамгийн бага тоог харуулна.</translation>
    </message>
    <message>
        <source>These columns must be filled in: {columns}.</source>
        <translation>Эдгээр баганыг заавал бөглөнө: {columns}.</translation>
    </message>
    <message>
        <source>This animal has no place in the database.</source>
        <translation>Өгөгдлийн санд энэ амьтны байршил байхгүй.</translation>
    </message>
    <message>
        <source>This computer has no time zone database, so that local times cannot be brought to universal time. Nothing was changed. Install the Python package tzdata, or import a file whose times have their offset.</source>
        <translation>Энэ компьютерт цагийн бүсийн өгөгдлийн сан байхгүй тул орон нутгийн цагийг дэлхийн цаг руу шилжүүлэх боломжгүй. Юу ч өөрчлөгдөөгүй. Python хэлний tzdata санг суулгах, эсвэл дэлхийн цагаас зөрөх зөрүүтэй цагтай файл импортлоно уу.</translation>
    </message>
    <message>
        <source>This crossing has no line on the map, because one of its two places is not exact or not known.</source>
        <translation>Хоёр байршлын аль нэг нь нарийн биш эсвэл мэдэгдэхгүй тул энэ хил дамнан шилжилтийн шугам газрын зурагт байхгүй.</translation>
    </message>
    <message>
        <source>This database has no crossings yet. Press “Find border crossings of individuals”.</source>
        <translation>Энэ өгөгдлийн санд хил дамнан шилжилт хараахан алга. «Бодгалийн хил дамнан шилжилтийг олох» товчийг дарна уу.</translation>
    </message>
    <message>
        <source>This database has no records of animals yet. Take some in on the page “Import”.</source>
        <translation>Энэ өгөгдлийн санд амьтны бичлэг хараахан алга. «Импортлох» хуудсаар бичлэг оруулна уу.</translation>
    </message>
    <message>
        <source>This database has nothing on the species. Choose a database above, then press “Load layers”.</source>
        <translation>Энэ өгөгдлийн санд зүйлийн талаар юу ч алга. Дээрээс өгөгдлийн сан сонгоод «Давхарга ачаалах» товчийг дарна уу.</translation>
    </message>
    <message>
        <source>This issue has no record with a place in the database.</source>
        <translation>Өгөгдлийн санд энэ асуудлын байршилтай бичлэг байхгүй.</translation>
    </message>
    <message>
        <source>This map was not drawn.</source>
        <translation>Энэ газрын зургийг зураагүй.</translation>
    </message>
    <message>
        <source>This report holds exact places. It was made for {recipient} and is not to be passed on.</source>
        <translation>Энэ тайланд нарийн байршил багтсан. Хүлээн авагч: {recipient}. Бусдад дамжуулахыг хориглоно.</translation>
    </message>
    <message>
        <source>This takes about {seconds} s and {megabytes} MB.</source>
        <translation>Ойролцоогоор {seconds} с, {megabytes} МБ шаардлагатай.</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Аюул занал</translation>
    </message>
    <message>
        <source>Threatened sites and corridors for which no organisation is named: {number}.</source>
        <translation>Аюул заналтай боловч байгууллага нэрлээгүй талбай, экологийн коридор: {number}.</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Аюул занал</translation>
    </message>
    <message>
        <source>Threats by corridor</source>
        <translation>Аюул занал экологийн коридороор</translation>
    </message>
    <message>
        <source>Threats by impact</source>
        <translation>Аюул занал нөлөөллөөр</translation>
    </message>
    <message>
        <source>Threats by site</source>
        <translation>Аюул занал талбайгаар</translation>
    </message>
    <message>
        <source>Threats by species</source>
        <translation>Аюул занал зүйлээр</translation>
    </message>
    <message>
        <source>Threats of high impact</source>
        <translation>Их нөлөөлөлтэй аюул занал</translation>
    </message>
    <message>
        <source>Threats of unknown impact: {number}</source>
        <translation>Нөлөөлөл нь тодорхойгүй аюул занал: {number}</translation>
    </message>
    <message>
        <source>Threats to other species, left out: {number}.</source>
        <translation>Бусад зүйлд учрах тул хассан аюул занал: {number}.</translation>
    </message>
    <message>
        <source>Threats to these species; none chosen: all.</source>
        <translation>Эдгээр зүйлд учрах аюул занал; юу ч сонгоогүй бол бүгд.</translation>
    </message>
    <message>
        <source>Threats without a place, in the tables but not on the map: {number}.</source>
        <translation>Байршилгүй тул хүснэгтэд орсон боловч газрын зурагт ороогүй аюул занал: {number}.</translation>
    </message>
    <message>
        <source>Threats, organisations and the method of mapping: no row tells them, but each office knows its own.</source>
        <translation>Аюул занал, байгууллага, зураглалын арга: аль ч мөрөнд байхгүй боловч байгууллага бүр өөрийнхөө мэдээллийг мэднэ.</translation>
    </message>
    <message>
        <source>Threats: {threats}, of them with unknown impact: {unknown}.</source>
        <translation>Аюул занал: {threats}, үүнээс нөлөөлөл нь тодорхойгүй: {unknown}.</translation>
    </message>
    <message>
        <source>Three seasons means three different season years of one species in the same season at one site.</source>
        <translation>Гурван улирал гэдэг нь нэг талбайд нэг зүйлийн ижил улирлын гурван өөр он юм.</translation>
    </message>
    <message>
        <source>Tied to one exact place by any further column of the package</source>
        <translation>Багцын өөр аль нэг баганаар нэг нарийн байршилтай холбогдсон</translation>
    </message>
    <message>
        <source>Tied to one exact place by cell, period, side, species, sex and age alone, which the agreement gives away knowingly</source>
        <translation>Зөвхөн нүд, хугацаа, тал, зүйл, хүйс, насаар нэг нарийн байршилтай холбогдсон; гэрээгээр үүнийг мэдсээр байж өгдөг</translation>
    </message>
    <message>
        <source>Timber plantations</source>
        <translation>Модны тарималжуулалт</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Цаг</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Хугацаа (с)</translation>
    </message>
    <message>
        <source>Time is measured from</source>
        <translation>Хугацааг юунаас тоолох</translation>
    </message>
    <message>
        <source>Time limit (s)</source>
        <translation>Хугацааны хязгаар (с)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Цагийн бүс</translation>
    </message>
    <message>
        <source>Time zone of the clocks</source>
        <translation>Камерын цагийн бүс</translation>
    </message>
    <message>
        <source>Timelapse</source>
        <translation>Timelapse</translation>
    </message>
    <message>
        <source>Timelapse writes the camera's own clock as if it were universal time. The times were left as they are.</source>
        <translation>Timelapse програм камерын өөрийн цагийг дэлхийн цаг мэт бичдэг. Цагийг хэвээр нь үлдээсэн.</translation>
    </message>
    <message>
        <source>Times between set-up and retrieval without work.</source>
        <translation>Байршуулснаас хураах хүртэлх ажиллаагүй хугацаа.</translation>
    </message>
    <message>
        <source>Times in which stations worked</source>
        <translation>Камерын цэг ажилласан хугацаа</translation>
    </message>
    <message>
        <source>Times: the offset comes from the file, else from the deployment, else from TIMEZONE, else from the country and the date with its real history. A date without a time stays a date.</source>
        <translation>Цаг: зөрүүг файлаас, эсвэл камер байршуулалтаас, эсвэл TIMEZONE параметрээс, эсвэл улс, огноогоор, цагийн бүсийн бодит түүхийг баримтлан авна. Цаггүй огноо огноо хэвээр үлдэнэ.</translation>
    </message>
    <message>
        <source>Timing of the threat</source>
        <translation>Аюул заналын цаг хугацаа</translation>
    </message>
    <message>
        <source>Timing unknown</source>
        <translation>Цаг хугацаа тодорхойгүй</translation>
    </message>
    <message>
        <source>Title of the package</source>
        <translation>Багцын гарчиг</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Төгсөх газар</translation>
    </message>
    <message>
        <source>To accept clears the flag for good. To correct sets the values given. To reject takes the record out. A note changes nothing. A later decision on the same issue replaces the earlier one and undoes what it did.</source>
        <translation>Хүлээн авбал тэмдэглэгээ бүрмөсөн арилна. Засвал өгсөн утга тавигдана. Хасвал бичлэг хасагдана. Тайлбар юуг ч өөрчлөхгүй. Ижил асуудлын дараагийн шийдвэр өмнөхийг орлож, түүний хийснийг буцаана.</translation>
    </message>
    <message>
        <source>To be passed on: a strip chart by kilometre along each border, without any line on a map.</source>
        <translation>Гадагш дамжуулна: улсын хил бүрийн дагуу километрээр гаргасан зурвас диаграмм, газрын зураг дээрх ямар ч шугамгүйгээр.</translation>
    </message>
    <message>
        <source>To be passed on: dates of sensitive records as months, no place, and no effort of few stations.</source>
        <translation>Гадагш дамжуулна: эмзэг бичлэгийн огноог сараар, байршилгүйгээр, цөөн камерын цэгийн хүчин чармайлтгүйгээр.</translation>
    </message>
    <message>
        <source>To be passed on: sums and estimates, without animals' codes and without places.</source>
        <translation>Гадагш дамжуулна: нийлбэр, тооцоолсон утга; амьтны код, байршилгүйгээр.</translation>
    </message>
    <message>
        <source>To be passed on: sums and rates, without animals' codes and without places.</source>
        <translation>Гадагш дамжуулна: нийлбэр, хувь хэмжээ; амьтны код, байршилгүйгээр.</translation>
    </message>
    <message>
        <source>To be passed on: sums, and crossings by month and side, without animals' codes and without places.</source>
        <translation>Гадагш дамжуулна: нийлбэр, хил дамнан шилжилтийг сар ба талаар, амьтны код, байршилгүйгээр.</translation>
    </message>
    <message>
        <source>To be passed on: sums, effort and estimates, without animals' codes and without places.</source>
        <translation>Гадагш дамжуулна: нийлбэр, хүчин чармайлт, тооцоолсон утга; амьтны код, байршилгүйгээр.</translation>
    </message>
    <message>
        <source>To be restored</source>
        <translation>Нөхөн сэргээх шаардлагатай</translation>
    </message>
    <message>
        <source>To core</source>
        <translation>Хүрэх цөм бүс</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Дуусах өдөр</translation>
    </message>
    <message>
        <source>To km</source>
        <translation>Дуусах км</translation>
    </message>
    <message>
        <source>To patch</source>
        <translation>Хүрэх толбо</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Хэнд</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Хамтдаа</translation>
    </message>
    <message>
        <source>Told by the content</source>
        <translation>Агуулгаар тодорхойлох</translation>
    </message>
    <message>
        <source>Told by the file</source>
        <translation>Файлаар тодорхойлох</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>Зөвшөөрөгдөх алдаа (м)</translation>
    </message>
    <message>
        <source>Too few animals and stations even on the whole side of the border.</source>
        <translation>Хилийн бүтэн талд ч амьтан, камерын цэг хэт цөөн байна.</translation>
    </message>
    <message>
        <source>Too few sites were counted more than once.</source>
        <translation>Нэгээс олон удаа тоолсон талбай хэт цөөн.</translation>
    </message>
    <message>
        <source>Too few years have a count.</source>
        <translation>Тоололттой жил хэт цөөн.</translation>
    </message>
    <message>
        <source>Too little space on the disk of {file}: {free} MB are free, {needed} MB may be needed. Nothing was computed. Free some space, or choose another folder.</source>
        <translation>Дискний зай хүрэлцэхгүй: {file}. Сул зай {free} МБ, шаардлагатай байж болох зай {needed} МБ. Юу ч тооцоолоогүй. Зай чөлөөлөх, эсвэл өөр хавтас сонгоно уу.</translation>
    </message>
    <message>
        <source>Too many counts are zero for the model.</source>
        <translation>Загварын хувьд тэг тоололт хэт олон.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Хэрэгслүүд</translation>
    </message>
    <message>
        <source>Top ten by score of the evidence available, not of conservation value where counts are missing</source>
        <translation>Байгаа нотолгооны оноогоор эхний арав; тоололт дутуу газарт хамгааллын үнэ цэнийн оноо биш</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Нийт</translation>
    </message>
    <message>
        <source>Totals of counts</source>
        <translation>Тоололтын нийт дүн</translation>
    </message>
    <message>
        <source>Tourist facilities</source>
        <translation>Аялал жуулчлалын байгууламж</translation>
    </message>
    <message>
        <source>Towns (polygons)</source>
        <translation>Суурин газар (полигон)</translation>
    </message>
    <message>
        <source>Track of an animal</source>
        <translation>Амьтны зам мөр</translation>
    </message>
    <message>
        <source>Transitions of habitats</source>
        <translation>Амьдрах орчны шилжилт</translation>
    </message>
    <message>
        <source>Transport and supply lines</source>
        <translation>Тээвэр, дамжуулах шугам</translation>
    </message>
    <message>
        <source>Trap-days</source>
        <translation>Камер-хоног</translation>
    </message>
    <message>
        <source>Trap-days are {convention}.</source>
        <translation>Камер-хоногийг тоолсон арга: {convention}.</translation>
    </message>
    <message>
        <source>Trap-days by distance from the border</source>
        <translation>Камер-хоног, улсын хилээс алслагдсан зайгаар</translation>
    </message>
    <message>
        <source>Trap-days by month and country</source>
        <translation>Камер-хоног, сар ба улсаар</translation>
    </message>
    <message>
        <source>Trap-days of the whole side, counts of the area's sites. A missing number is not known; it is not zero.</source>
        <translation>Бүх талын камер-хоног, судалгааны талбайн гол нутгуудын тоололт. Дутуу тоо нь тодорхойгүй гэсэн үг; тэг биш.</translation>
    </message>
    <message>
        <source>Trap-days on one side</source>
        <translation>Нэг талын камер-хоног</translation>
    </message>
    <message>
        <source>Trap-days on the other side</source>
        <translation>Нөгөө талын камер-хоног</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Хандлага</translation>
    </message>
    <message>
        <source>Trend unknown</source>
        <translation>Хандлага тодорхойгүй</translation>
    </message>
    <message>
        <source>Trends are those of the log-linear Poisson models with effects of sites and years, or with a line of years where counts are few, as in TRIM (ter Braak et al. 1994; Pannekoek and van Strien 2001). Intervals allow for overdispersion and for serial correlation within a site, both corrected for short series, so that they are wider than TRIM's.</source>
        <translation>Хандлагыг талбай ба оны нөлөө бүхий лог-шугаман Пуассоны загвараар, тоололт цөөн бол оны шугаман хамаарлаар, TRIM програмын адил гаргана (ter Braak нар 1994; Pannekoek, van Strien 2001). Интервал нь хэт тархалт, талбай доторх цуваа хамаарлыг тооцох бөгөөд хоёуланг нь богино цуваанд засварласан тул TRIM програмынхаас өргөн.</translation>
    </message>
    <message>
        <source>Trends of counts</source>
        <translation>Тоололтын хандлага</translation>
    </message>
    <message>
        <source>Turns judgements of one judge or several into weights of criteria. Output WEIGHTS_JSON is what “Score priorities” takes as CRITERIA.</source>
        <translation>Нэг буюу хэд хэдэн үнэлэгчийн үнэлгээг шалгуурын жин болгоно. WEIGHTS_JSON гаралтыг «Тэргүүлэх зэрэглэлийн оноо тооцох» алгоритм CRITERIA болгон авна.</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Дадлагын хичээл</translation>
    </message>
    <message>
        <source>Tutorial: two offices at Lake Khanka / Xingkai</source>
        <translation>Дадлагын хичээл: Ханка / Шинкай нуурын хоёр байгууллага</translation>
    </message>
    <message>
        <source>Two covariates are named {layer}. Nothing was computed. Rename one of the layers.</source>
        <translation>Хоёр тайлбарлагч хувьсагч ижил нэртэй байна: {layer}. Юу ч тооцоолоогүй. Нэг давхаргын нэрийг өөрчилнө үү.</translation>
    </message>
    <message>
        <source>Two national lists would add to (derived)</source>
        <translation>Хоёр улсын жагсаалтын нийлбэр (гаргасан тоо)</translation>
    </message>
    <message>
        <source>Two national lists would add to the total plus the animals seen on both sides, because both lists hold those.</source>
        <translation>Хоёр улсын жагсаалтыг нэмбэл нийт тоо дээр хоёр талд хоёуланд нь бүртгэсэн амьтны тоо нэмэгдсэн дүн гарна, учир нь тэдгээр амьтад хоёр жагсаалтад хоёуланд нь бий.</translation>
    </message>
    <message>
        <source>Two offices of this file assess the site and year. Give each office a file of its own.</source>
        <translation>Энэ файлын хоёр байгууллага ижил талбай, ижил оныг үнэлсэн байна. Байгууллага бүрд тусдаа файл өгнө үү.</translation>
    </message>
    <message>
        <source>Two offices on the same site and year, side by side.</source>
        <translation>Нэг талбай, нэг оны хоёр байгууллага, зэрэгцүүлсэн.</translation>
    </message>
    <message>
        <source>Two records in a row on different sides are at least one crossing; the true number is odd. Between two records on one side there may be an even number that nobody saw.</source>
        <translation>Өөр өөр талд дараалсан хоёр бичлэг нь дор хаяж нэг хил дамнан шилжилт; бодит тоо нь сондгой байна. Нэг талд буй хоёр бичлэгийн хооронд хэний ч хараагүй тэгш тооны шилжилт байж болно.</translation>
    </message>
    <message>
        <source>Two reviewers judged the same pairs: {common}; kappa (Cohen 1960): {kappa}.</source>
        <translation>Хоёр хянагчийн хамт дүгнэсэн хос: {common}; каппа (Cohen 1960): {kappa}.</translation>
    </message>
    <message>
        <source>Two rules are in use. By the last record, an event goes on until nothing was recorded for the time given. By the last independent record, the time runs from the first record of the event.</source>
        <translation>Хоёр дүрэм хэрэглэгддэг. Сүүлийн бичлэгээр бол өгсөн хугацаанд юу ч бүртгэгдэхгүй болтол үйл явдал үргэлжилнэ. Сүүлийн бие даасан бичлэгээр бол хугацааг үйл явдлын эхний бичлэгээс тоолно.</translation>
    </message>
    <message>
        <source>Two scenarios: rank_change is the rank in the other scenario less the rank here; above 0 the unit ranks better here.</source>
        <translation>Хоёр хувилбар: rank_change нь нөгөө хувилбарын эрэмбээс эндхийн эрэмбийг хассан утга; тэгээс их бол нэгж энд илүү сайн эрэмбэтэй.</translation>
    </message>
    <message>
        <source>Two spreadsheets are written, which an office fills in without QGIS. The files of the exercise are filled in already, one in Chinese and one in Russian.</source>
        <translation>Байгууллага QGIS ашиглахгүйгээр бөглөх хоёр электрон хүснэгт бичигдэнэ. Дасгалын файлууд аль хэдийн бөглөгдсөн: нэг нь хятад, нөгөө нь орос хэлээр.</translation>
    </message>
    <message>
        <source>Type five reference samples in both laboratories. The offset is the median difference in whole base pairs; with fewer than three samples, or one that is more than half a base pair off, the locus is not comparable.</source>
        <translation>Таван жишиг дээжийн генотипийг хоёр лабораторид тодорхойлно уу. Зөрүү нь ялгаануудын медиан бөгөөд бүхэл хос суурийн хэмжээгээр илэрхийлнэ; жишиг дээж гурваас цөөн, эсвэл аль нэг нь хагас хос суурийн хэмжээнээс илүү зөрвөл локусыг харьцуулах боломжгүй.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Тодорхойгүй хандлага</translation>
    </message>
    <message>
        <source>Uncertainty (m)</source>
        <translation>Тодорхойгүй байдал (м)</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Өөрчлөгдөөгүй</translation>
    </message>
    <message>
        <source>Under “{assessment}” press the button … beside “{readiness}” and write CHN-XINGKAI;RUS-KHANKA as sites.</source>
        <translation>«{assessment}» дор «{readiness}» хажуугийн … товчийг дарж, талбайд CHN-XINGKAI;RUS-KHANKA гэж бичнэ үү.</translation>
    </message>
    <message>
        <source>Under “{habitats}” press “{draw}”. Draw polygons, or open the file of habitats, copy its polygons and paste them into the layer. Save the layer, then press “{check}”.</source>
        <translation>«{habitats}» дор «{draw}» товчийг дарна уу. Полигон зурах, эсвэл амьдрах орчны файлыг нээж, полигоныг нь хуулаад давхаргад буулгана уу. Давхаргыг хадгалаад «{check}» товчийг дарна уу.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Буцаах</translation>
    </message>
    <message>
        <source>Undo the shift of Chinese online maps</source>
        <translation>Хятад онлайн газрын зургийн зөрөөг арилгах</translation>
    </message>
    <message>
        <source>Unequal effort</source>
        <translation>Жигд бус хүчин чармайлт</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Нэгж</translation>
    </message>
    <message>
        <source>Unit of effort</source>
        <translation>Хүчин чармайлтын нэгж</translation>
    </message>
    <message>
        <source>Unit {unit} has no polygon. Nothing was computed. Draw or delete it.</source>
        <translation>Нэгж {unit}: полигон байхгүй. Юу ч тооцоолоогүй. Полигоныг зурах, эсвэл нэгжийг устгана уу.</translation>
    </message>
    <message>
        <source>Unit {unit} has the status {value}. Nothing was computed. Write available, locked_in or locked_out.</source>
        <translation>Нэгж {unit}: ийм төлөвтэй байна: {value}. Юу ч тооцоолоогүй. available, locked_in, эсвэл locked_out гэж бичнэ үү.</translation>
    </message>
    <message>
        <source>Unit {unit} is in the layer more than once. Nothing was computed. Choose a field that identifies each unit.</source>
        <translation>{unit} нэгж давхаргад нэгээс олон удаа орсон байна. Юу ч тооцоолоогүй. Нэгж бүрийг ялгах талбар сонгоно уу.</translation>
    </message>
    <message>
        <source>Units are kept apart and never added.</source>
        <translation>Нэгжүүдийг тусад нь байлгаж, хэзээ ч нэмэхгүй.</translation>
    </message>
    <message>
        <source>Units by plan</source>
        <translation>Нэгж төлөвлөгөөгөөр</translation>
    </message>
    <message>
        <source>Units in both scorings: {units}; with another rank: {moved}; rank correlation: {correlation}.</source>
        <translation>Хоёр тооцоонд хоёуланд нь байгаа нэгж: {units}; эрэмбэ нь өөр: {moved}; эрэмбийн корреляц: {correlation}.</translation>
    </message>
    <message>
        <source>Units made</source>
        <translation>Үүсгэсэн нэгж</translation>
    </message>
    <message>
        <source>Units of {size} km² would be about {units} and need {gigabytes} GB of memory; at most {most} are made. Nothing was computed. Choose {mend} km² or more, or a smaller study area.</source>
        <translation>{size} км2 хэмжээтэй нэгжийн тоо ойролцоогоор {units} болж, {gigabytes} ГБ санах ой хэрэгтэй; үүсгэх дээд тоо {most}. Юу ч тооцоолоогүй. {mend} км2 буюу түүнээс том хэмжээ, эсвэл илүү жижиг судалгааны талбай сонгоно уу.</translation>
    </message>
    <message>
        <source>Units selected: {units}; value {value}, proven lower bound {bound}, gap {percent} %, {seconds} s.</source>
        <translation>Сонгосон нэгж: {units}; утга {value}, нотлогдсон доод хязгаар {bound}, зөрүү {percent}%, {seconds} с.</translation>
    </message>
    <message>
        <source>Units that cost nothing: {number}; if that is not meant, correct the field with the cost.</source>
        <translation>Зардалгүй нэгж: {number}; ийм байх ёсгүй бол зардлын талбарыг засна уу.</translation>
    </message>
    <message>
        <source>Units that hold none of the features: {number}; if they should, add the layers that lack.</source>
        <translation>Хамгааллын объект огт агуулаагүй нэгж: {number}; агуулах ёстой бол дутуу давхаргыг нэмнэ үү.</translation>
    </message>
    <message>
        <source>Units to score</source>
        <translation>Оноо өгөх нэгж</translation>
    </message>
    <message>
        <source>Units whose country cannot be told, near a border or at sea: {unknown}; less than 95 % in one country: {split}.</source>
        <translation>Улсын хилийн ойр эсвэл далайд байгаа тул улсыг нь тодорхойлох боломжгүй нэгж: {unknown}; нэг улсад орших хэсэг нь 95% хүрэхгүй нэгж: {split}.</translation>
    </message>
    <message>
        <source>Units whose country is not one of the six: {number}.</source>
        <translation>Улс нь зургаан улсын аль нь ч биш нэгж: {number}.</translation>
    </message>
    <message>
        <source>Units with at least this share protected have the status locked_in.</source>
        <translation>Хамгаалагдсан хувь нь ийм буюу түүнээс их нэгж locked_in төлөвтэй болно.</translation>
    </message>
    <message>
        <source>Units with cost, country, status, area and a field f_ for each feature.</source>
        <translation>Нэгжүүд, зардал, улс, төлөв, талбайн хэмжээ, хамгааллын объект тус бүрийн f_ талбарын хамт.</translation>
    </message>
    <message>
        <source>Units without a cost, for raster {layer} has no data in them: {units}. No selection takes such units: fill the raster or leave them out.</source>
        <translation>{layer} растерт өгөгдөлгүй тул зардалгүй нэгж: {units}. Ийм нэгжийг сонголтод авахгүй: растерыг нөхөх, эсвэл эдгээр нэгжийг орхино уу.</translation>
    </message>
    <message>
        <source>Units without data of a raster, which hold 0 of its feature: {units}.</source>
        <translation>Аль нэг растерын өгөгдөлгүй, тэр объектоос 0 агуулсан нэгж: {units}.</translation>
    </message>
    <message>
        <source>Units: {units}; criteria: {criteria}; units without a value: {missing}.</source>
        <translation>Нэгж: {units}; шалгуур: {criteria}; утгагүй нэгж: {missing}.</translation>
    </message>
    <message>
        <source>Units: {units}; features: {features}. The borders take about {borders} s, the search {seconds} s at most, and {megabytes} MB.</source>
        <translation>Нэгж: {units}; хамгааллын объект: {features}. Хил зааг ойролцоогоор {borders} с, хайлт дээд тал нь {seconds} с, санах ой {megabytes} МБ.</translation>
    </message>
    <message>
        <source>Units: {units}; hectares: {area}; features: {features}.</source>
        <translation>Нэгж: {units}; гектар: {area}; хамгааллын объект: {features}.</translation>
    </message>
    <message>
        <source>Unprotected lines</source>
        <translation>Хамгаалагдаагүй шугам</translation>
    </message>
    <message>
        <source>Unprotected lines: {gaps}; kilometres: {km}.</source>
        <translation>Хамгаалагдаагүй шугам: {gaps}; километр: {km}.</translation>
    </message>
    <message>
        <source>Unprotected parts of features with country, reason and hectares.</source>
        <translation>Хамгааллын объектын хамгаалагдаагүй хэсэг, улс, шалтгаан, гектарын хамт.</translation>
    </message>
    <message>
        <source>Unprotected parts of lines with country, reason and kilometres.</source>
        <translation>Шугамын хамгаалагдаагүй хэсэг, улс, шалтгаан, километрийн хамт.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Эргэлзээтэй</translation>
    </message>
    <message>
        <source>Up to 100,000 cells with data the equations are solved directly, above by conjugate gradients with a multigrid preconditioner (Vanek, Mandel and Brezina 1996), two solutions at a time. The residual is always computed anew: it is told, and a solution above 1e-6 is refused. With cores of one cell, one solution for each core is enough for all pairs.</source>
        <translation>Өгөгдөлтэй нүд 100,000 хүртэл бол тэгшитгэлийг шууд бодож, түүнээс олон бол олон торт урьдчилан нөхцөлжүүлэгчтэй хосолсон градиентын аргаар (Vanek, Mandel, Brezina 1996) хоёр шийдийг зэрэг бодно. Үлдэгдлийг үргэлж шинээр тооцоолж харуулах бөгөөд 1e-6 утгаас их үлдэгдэлтэй шийдийг хүлээн авахгүй. Цөм бүсүүд нэг нүдтэй бол цөм бүс бүрийн нэг шийд бүх хосод хангалттай.</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Дээд хязгаар</translation>
    </message>
    <message>
        <source>Use of wild animals and plants</source>
        <translation>Зэрлэг амьтан, ургамлын ашиглалт</translation>
    </message>
    <message>
        <source>Uses the site</source>
        <translation>Талбайг ашигладаг</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Утга</translation>
    </message>
    <message>
        <source>Value is what the selection costs, with its outline times the penalty; with a budget it is the weighted share of the targets missed. No selection can be below the lower bound; the gap between both tells how much better one could be.</source>
        <translation>Утга нь сонголтын зардал ба гадна хүрээг шийтгэлээр үржүүлсэн үржвэрийн нийлбэр; төсөвтэй бол биелээгүй зорилтын жинлэсэн хувь. Ямар ч сонголт доод хязгаараас бага байж чадахгүй; хоёрын зөрүү нь хэр хол сайжирч болохыг заана.</translation>
    </message>
    <message>
        <source>Value of cooperation</source>
        <translation>Хамтын ажиллагааны өгөөж</translation>
    </message>
    <message>
        <source>Values are costs or shortfalls: less is better. Groups stand in the programme's order, not in one of rank.</source>
        <translation>Утга нь зардал эсвэл дутагдал: бага байх тусам сайн. Бүлгүүд эрэмбээр биш, хөтөлбөрийн дарааллаар байна.</translation>
    </message>
    <message>
        <source>Values withheld</source>
        <translation>Нууцалсан утга</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Дүгнэлт</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Дүгнэлтүүд</translation>
    </message>
    <message>
        <source>Verdicts and crossings are those of the last run before the period and of the last run before its end. For each changed verdict the report names what moved: edition, level, mean count, seasons or reason. Where a run is missing, the report says so and compares nothing.</source>
        <translation>Дүгнэлт, хил дамнан шилжилт нь хугацаанаас өмнөх сүүлийн гүйцэтгэл ба хугацааны төгсгөлөөс өмнөх сүүлийн гүйцэтгэлийнх. Өөрчлөгдсөн дүгнэлт бүрт юунаас болж өөрчлөгдсөнийг тайланд нэрлэнэ: хэвлэл, босго, дундаж тоололт, улирал эсвэл шалтгаан. Гүйцэтгэл дутуу бол тайланд үүнийг бичээд юу ч харьцуулахгүй.</translation>
    </message>
    <message>
        <source>Verdicts are on Ramsar criterion 6 and on the flyway network's 1 % and staging criteria (0.25 %, not rounded).</source>
        <translation>Дүгнэлтийг Рамсарын 6 дугаар шалгуур, нүүдлийн замын сүлжээний 1%-ийн болон цуглах газрын шалгуураар (0.25%, бүхэлчлээгүй) гаргасан.</translation>
    </message>
    <message>
        <source>Verdicts as before: {same}; of them with another mean count or level: {shifted}.</source>
        <translation>Өмнөх хэвээр дүгнэлт: {same}; үүнээс дундаж тоололт эсвэл босго нь өөр болсон: {shifted}.</translation>
    </message>
    <message>
        <source>Verdicts before and after, and what moved</source>
        <translation>Өмнөх ба дараах дүгнэлт, юунаас болж өөрчлөгдсөн</translation>
    </message>
    <message>
        <source>Verdicts by every edition of the 1 % level</source>
        <translation>1%-ийн босгын хэвлэл бүрээрх дүгнэлт</translation>
    </message>
    <message>
        <source>Verdicts on site criteria from the counts in the database. Insufficient data is not a verdict against the site.</source>
        <translation>Өгөгдлийн сан дахь тоололтоос талбайн шалгуураар гаргасан дүгнэлт. Мэдээлэл хүрэлцээгүй нь талбайн эсрэг дүгнэлт биш.</translation>
    </message>
    <message>
        <source>Verdicts that change from one edition to another</source>
        <translation>Нэг хэвлэлээс нөгөөд өөрчлөгддөг дүгнэлт</translation>
    </message>
    <message>
        <source>Verdicts that differ between editions</source>
        <translation>Хэвлэлүүдийн хооронд зөрсөн дүгнэлт</translation>
    </message>
    <message>
        <source>Very poor</source>
        <translation>Маш муу</translation>
    </message>
    <message>
        <source>Virus and prion diseases</source>
        <translation>Вирус, прионы өвчин</translation>
    </message>
    <message>
        <source>Visits left out because a covariate is missing: {visits}.</source>
        <translation>Тайлбарлагч хувьсагч дутуу тул орхисон очилт: {visits}.</translation>
    </message>
    <message>
        <source>Visits to countries</source>
        <translation>Улсад ирж байсан хугацаа</translation>
    </message>
    <message>
        <source>Volcanoes</source>
        <translation>Галт уул</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Хүчдэл</translation>
    </message>
    <message>
        <source>Voltage (V)</source>
        <translation>Хүчдэл (В)</translation>
    </message>
    <message>
        <source>Vulnerable (VU)</source>
        <translation>Эмзэг (VU)</translation>
    </message>
    <message>
        <source>Ways of least cost</source>
        <translation>Хамгийн бага зардлын зам</translation>
    </message>
    <message>
        <source>Weak is current up to the median of the cells that carry any, strong is current from the percentile asked for. Protected is what the given areas cover.</source>
        <translation>Гүйдэлтэй нүднүүдийн медиан хүртэлх нь сул, заасан перцентилээс дээш нь хүчтэй гүйдэл. Өгсөн газар нутгийн бүрхсэн хэсэг нь хамгаалалттай.</translation>
    </message>
    <message>
        <source>Weaker sources count as 0.</source>
        <translation>Үүнээс сул эх үүсвэрийг 0 гэж тооцно.</translation>
    </message>
    <message>
        <source>Weigh criteria</source>
        <translation>Шалгуурыг жинлэх</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Жин</translation>
    </message>
    <message>
        <source>Weight and rank of each criterion, and the range over the judges.</source>
        <translation>Шалгуур бүрийн жин, эрэмбэ, үнэлэгчдийн хоорондох хүрээ.</translation>
    </message>
    <message>
        <source>Weight of ruggedness</source>
        <translation>Хэрчигдмэл байдлын жин</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Жин</translation>
    </message>
    <message>
        <source>Weights and consistency ratio of each country's judges, and their distance from the group.</source>
        <translation>Улс бүрийн үнэлэгчдийн жин, нийцлийн харьцаа, бүлгээс зөрөх зай.</translation>
    </message>
    <message>
        <source>Weights of the features</source>
        <translation>Хамгааллын объектын жин</translation>
    </message>
    <message>
        <source>Weights say what judges want, not what is true; small ratios do not make them right. Names of criteria are those of the fields to score.</source>
        <translation>Жин нь юу үнэн болохыг биш, үнэлэгчид юуг хүсэж буйг хэлнэ; бага харьцаа жинг зөв болгохгүй. Шалгуурын нэр нь оноо тооцох талбаруудын нэртэй адил байна.</translation>
    </message>
    <message>
        <source>Weights: {weights}.</source>
        <translation>Жин: {weights}.</translation>
    </message>
    <message>
        <source>Were counts made on the same days</source>
        <translation>Нэг өдрүүдэд тоолсон эсэх</translation>
    </message>
    <message>
        <source>Western: Dauria and eastern Mongolia to the Yangtze</source>
        <translation>Баруун: Дагуур ба Зүүн Монголоос Янцзы мөрөн хүртэл</translation>
    </message>
    <message>
        <source>Wetland types</source>
        <translation>Ус намгархаг газрын хэв шинж</translation>
    </message>
    <message>
        <source>Wetlands lost</source>
        <translation>Алдагдсан ус намгархаг газар</translation>
    </message>
    <message>
        <source>Wetlands to restore</source>
        <translation>Нөхөн сэргээх ус намгархаг газар</translation>
    </message>
    <message>
        <source>Wetlands to restore (polygons)</source>
        <translation>Нөхөн сэргээх ус намгархаг газар (полигон)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Юу</translation>
    </message>
    <message>
        <source>What a code of an individual means</source>
        <translation>Бодгалийн код юуг илэрхийлэх</translation>
    </message>
    <message>
        <source>What a corrected table of the same data shares with the earlier one. A package brings its own name.</source>
        <translation>Ижил өгөгдлийн зассан хүснэгт өмнөхтэйгөө ижил байлгах нэр. Багц өөрийн нэртэй ирдэг.</translation>
    </message>
    <message>
        <source>What a reviewer accepted is not flagged again. Records that seem to tell the same are never deleted: the less precise one names the other. Generalised places take part in no test of places.</source>
        <translation>Хянагч хүлээн авсныг дахин тэмдэглэхгүй. Агуулга нь давхардсан байж болзошгүй бичлэгийг хэзээ ч устгахгүй: нарийвчлал муутай бичлэг нь нөгөөгөө нэрлэнэ. Ерөнхийлсөн байршил нь байршлын шалгалтад хэзээ ч орохгүй.</translation>
    </message>
    <message>
        <source>What became known, what happened, and which recommendations were carried out?</source>
        <translation>Юу мэдэгдсэн, юу болсон, ямар зөвлөмж хэрэгжсэн бэ?</translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation>Бичлэгүүд юу болсон</translation>
    </message>
    <message>
        <source>What changed from {first} to {last}</source>
        <translation>{first} – {last} хугацаанд юу өөрчлөгдсөн</translation>
    </message>
    <message>
        <source>What concerns two countries stands with both, and once in the last line.</source>
        <translation>Хоёр улсад хамаарахыг хоёуланд нь, сүүлийн мөрөнд нэг удаа бичсэн.</translation>
    </message>
    <message>
        <source>What connectivity would lose without the patch, in percent of all; 0 is lost by none.</source>
        <translation>Толбогүй бол холбогдох байдал хэр их алдахыг нийтийн хувиар заана; 0 бол алдагдал байхгүй.</translation>
    </message>
    <message>
        <source>What counts as one animal</source>
        <translation>Юуг нэг амьтан гэж тоолох</translation>
    </message>
    <message>
        <source>What each country has not yet shared</source>
        <translation>Улс бүрийн хараахан хуваалцаагүй өгөгдөл</translation>
    </message>
    <message>
        <source>What each country has shared or published, and what not</source>
        <translation>Улс бүр юуг хуваалцсан буюу нийтэлсэн, юуг үгүй вэ</translation>
    </message>
    <message>
        <source>What each criterion adds to the score of {unit}</source>
        <translation>Шалгуур бүр оноонд юу нэмж буй; нэгж: {unit}</translation>
    </message>
    <message>
        <source>What each side has not yet shared</source>
        <translation>Тал бүрийн хараахан хуваалцаагүй өгөгдөл</translation>
    </message>
    <message>
        <source>What is approximated: cells go in batches, by their losses at the batch's beginning; with 0 they go one by one. Above 2 million values the additive benefit falls along its slope, and numbers have 7 digits. Cells of equal loss go in the order of the raster.</source>
        <translation>Ойролцоолсон зүйл: нүдийг багцаар хасах бөгөөд багцын эхэн дэх алдагдлаар тооцно; 0 бол нэг нэгээр хасна. 2 сая утгаас олон бол нэмэгдэх ашиг налуугийнхаа дагуу буурах ба тоо 7 оронтой. Алдагдал нь тэнцүү нүдийг растерын дарааллаар хасна.</translation>
    </message>
    <message>
        <source>What is finished is kept in a working file beside the cumulative current or in WORK. The same question goes on there after an interruption, with the same result; another question does not take it up. It is deleted at the end.</source>
        <translation>Дууссан хэсгийг хуримтлагдсан гүйдлийн хажууд, эсвэл WORK хавтас дахь ажлын файлд хадгална. Тасалдсаны дараа ижил тооцоо тэндээс үргэлжилж, ижил үр дүн гаргана; өөр тооцоо түүнийг ашиглахгүй. Төгсгөлд файлыг устгана.</translation>
    </message>
    <message>
        <source>What is known of the site</source>
        <translation>Талбайн талаар юу мэдэгдэж байна вэ</translation>
    </message>
    <message>
        <source>What is known of the species</source>
        <translation>Зүйлийн талаар юу мэдэгдэж байна вэ</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Юу дутуу вэ</translation>
    </message>
    <message>
        <source>What is not known is left empty. Compare the items with the current official form before filing.</source>
        <translation>Тодорхойгүйг хоосон орхисон. Өргөн мэдүүлэхээс өмнө асуултуудыг одоогийн албан ёсны маягттай тулгана уу.</translation>
    </message>
    <message>
        <source>What is the same for all rows is written as = and the value, for example =RUS for the declared side.</source>
        <translation>Бүх мөрөнд ижил утгыг = тэмдэг ба утгаар бичнэ, жишээ нь хилийн заасан талд =RUS.</translation>
    </message>
    <message>
        <source>What is written is no number of 0 or more.</source>
        <translation>Бичсэн нь 0 буюу түүнээс их тоо биш байна.</translation>
    </message>
    <message>
        <source>What is written is no whole number of 0 or more.</source>
        <translation>Бичсэн нь 0 буюу түүнээс их бүхэл тоо биш байна.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Юу гэсэн үг вэ</translation>
    </message>
    <message>
        <source>What leaves, and what stays</source>
        <translation>Юу гадагш гарч, юу үлдэх вэ</translation>
    </message>
    <message>
        <source>What leaves, what stays and why, and what an attack on the package found.</source>
        <translation>Юу гадагш гарч, юу, яагаад үлдэх, багцад хийсэн халдлагын туршилт юу илрүүлсэн.</translation>
    </message>
    <message>
        <source>What lies outside it is left out.</source>
        <translation>Гадна нь байгааг орхино.</translation>
    </message>
    <message>
        <source>What may leave, by species, kind of record and recipient. Left empty: the defaults of the plugin.</source>
        <translation>Зүйл, бичлэгийн төрөл, хүлээн авагчаар юу гадагш гарч болох. Хоосон орхивол өргөтгөлийн өгөгдмөл журмыг хэрэглэнэ.</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Юунаас болж өөрчлөгдсөн</translation>
    </message>
    <message>
        <source>What probable identities add is shown apart and never counted in the headline number.</source>
        <translation>Магадлал өндөр танилтаар нэмэгдсэнийг тусад нь харуулах бөгөөд үндсэн тоонд хэзээ ч оруулахгүй.</translation>
    </message>
    <message>
        <source>What released the cameras; needed where neither the imported data set nor its media say it.</source>
        <translation>Камерыг юу ажиллуулсан; импортолсон өгөгдлийн багц ч, медиа файл нь ч заагаагүй бол бөглөнө.</translation>
    </message>
    <message>
        <source>What stands for an allele is none.</source>
        <translation>Аллелийн оронд бичсэн утга аллель биш байна.</translation>
    </message>
    <message>
        <source>What the best cells hold</source>
        <translation>Хамгийн сайн нүднүүдийн агуулж буй зүйл</translation>
    </message>
    <message>
        <source>What the brochure said and what the Red List says now</source>
        <translation>Товхимолд заасан ангилал ба Улаан дансны одоогийн ангилал</translation>
    </message>
    <message>
        <source>What the cheapest way from a core to each cell costs, in metres of resistance 1: one band for each core, with its name.</source>
        <translation>Цөм бүсээс нүд бүрд хүрэх хамгийн бага зардалтай замын зардал, 1 эсэргүүцэлтэй метрээр: цөм бүс бүрт нэрийг нь бичсэн нэг суваг.</translation>
    </message>
    <message>
        <source>What the database holds</source>
        <translation>Өгөгдлийн санд байгаа мэдээлэл</translation>
    </message>
    <message>
        <source>What the database holds, for people to plan with. Nothing is added to it.</source>
        <translation>Хүмүүс төлөвлөхөд зориулсан, өгөгдлийн санд байгаа мэдээлэл. Үүнд юу ч нэмээгүй.</translation>
    </message>
    <message>
        <source>What the decision rests on.</source>
        <translation>Шийдвэрийн үндэслэл.</translation>
    </message>
    <message>
        <source>What the file does not say itself</source>
        <translation>Файлд өөрт нь заагаагүй мэдээлэл</translation>
    </message>
    <message>
        <source>What the reviewers decided</source>
        <translation>Хянагчдын шийдсэн нь</translation>
    </message>
    <message>
        <source>What the runs and imports read</source>
        <translation>Гүйцэтгэл ба импортын уншсан өгөгдөл</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>Онооны бүрэлдэхүүн</translation>
    </message>
    <message>
        <source>What the tests of a habitat map found. Nothing was mended.</source>
        <translation>Амьдрах орчны газрын зургийн шалгалтаар илэрсэн зүйл. Юуг ч засаагүй.</translation>
    </message>
    <message>
        <source>What the way through each cell costs more than the least, in the cheapest corridor.</source>
        <translation>Хамгийн бага зардалтай экологийн коридорт нүд бүрээр дайрах замын зардал хамгийн бага зардлаас хэдээр илүү болох.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Юу хийх</translation>
    </message>
    <message>
        <source>What was counted on each side and when, which counts may be added, and what is still missing?</source>
        <translation>Тал бүрд юуг хэзээ тоолсон, аль тоололтыг нэмж болох, юу дутуу байна вэ?</translation>
    </message>
    <message>
        <source>What would be lost, at most, without each selected unit. For many units this takes long.</source>
        <translation>Сонгосон нэгж тус бүргүй бол дээд тал нь юу алдах вэ. Олон нэгжид удаан үргэлжилнэ.</translation>
    </message>
    <message>
        <source>What wrong identities may change</source>
        <translation>Буруу танилтаас болж өөрчлөгдөж болох зүйлс</translation>
    </message>
    <message>
        <source>What {criterion} adds to the score</source>
        <translation>Шалгуур оноонд юу нэмж буй: {criterion}</translation>
    </message>
    <message>
        <source>What “Make a form for site assessments” wrote, filled in; or a folder of them, of several countries.</source>
        <translation>«Талбайн үнэлгээний маягт үүсгэх» алгоритмын бичсэн, бөглөсөн файл; эсвэл хэд хэдэн улсын ийм файлтай хавтас.</translation>
    </message>
    <message>
        <source>Where a side has no effort in the database, no crossing found does not mean that none happened.</source>
        <translation>Өгөгдлийн санд аль нэг талын хүчин чармайлт байхгүй бол хил дамнан шилжилт олдоогүй нь болоогүй гэсэн үг биш.</translation>
    </message>
    <message>
        <source>Where a way of least cost passes from one country to another. Exact: not to be passed on.</source>
        <translation>Хамгийн бага зардлын зам нэг улсаас нөгөөд шилжих газар. Байршил нь нарийн: бусдад дамжуулахыг хориглоно.</translation>
    </message>
    <message>
        <source>Where and when was it surveyed, by what effort, and which years are missing from the database?</source>
        <translation>Хаана, хэзээ, ямар хүчин чармайлтаар судалсан, өгөгдлийн санд аль он дутуу байна вэ?</translation>
    </message>
    <message>
        <source>Where do the six species live and gather, which sites matter for whole populations, and which facts are still needed to act together?</source>
        <translation>Зургаан зүйл хаана амьдарч, цуглардаг вэ, аль талбай бүхэл популяцид чухал вэ, хамтран ажиллахад ямар баримт дутуу байна вэ?</translation>
    </message>
    <message>
        <source>Where fences, roads and railways open: the cell of the point and its eight neighbours.</source>
        <translation>Торон хашаа, авто зам, төмөр зам нээгдэх газар: цэгийн нүд ба түүний найман хөрш нүд.</translation>
    </message>
    <message>
        <source>Where is habitat, and how far can the model be trusted?</source>
        <translation>Амьдрах орчин хаана байна, загварт хэр найдаж болох вэ?</translation>
    </message>
    <message>
        <source>Where people search more, more is found. Give the records of a target group (Phillips et al. 2009) or a raster of effort, above all where one country is surveyed better than another.</source>
        <translation>Хүн их хайсан газраас их олддог. Жишиг бүлгийн бичлэг (Phillips нар 2009), эсвэл хүчин чармайлтын растер өгнө үү, ялангуяа нэг улсыг нөгөөгөөс илүү сайн судалсан бол.</translation>
    </message>
    <message>
        <source>Where the GeoPackage is written. A conservation database that is there already keeps its rows; one of an older version gets the tables and fields that are new.</source>
        <translation>GeoPackage файлыг бичих газар. Тэнд аль хэдийн байгаа хамгааллын өгөгдлийн сангийн мөрүүд үлдэнэ; хуучин хувилбартай нь шинэ хүснэгт, талбаруудыг авна.</translation>
    </message>
    <message>
        <source>Where the animals were seen</source>
        <translation>Амьтдыг бүртгэсэн газар</translation>
    </message>
    <message>
        <source>Where the end of a deployment is not known, its last record ends it, and the interval says so. A deployment with neither has unknown effort, which is not zero.</source>
        <translation>Камер байршуулалтын төгсгөл тодорхойгүй бол сүүлийн бичлэгээр нь төгсгөж, интервалд энэ тухай бичнэ. Аль аль нь байхгүй камер байршуулалтын хүчин чармайлт тодорхойгүй бөгөөд энэ нь тэг гэсэн үг биш.</translation>
    </message>
    <message>
        <source>Where the points have the field species_id, those of other species are left out.</source>
        <translation>Цэгүүд species_id талбартай бол бусад зүйлийн цэгийг орхино.</translation>
    </message>
    <message>
        <source>Where the records come from</source>
        <translation>Бичлэгүүд хаанаас ирсэн</translation>
    </message>
    <message>
        <source>Where the site lies: {site}</source>
        <translation>Талбай хаана байрлах: {site}</translation>
    </message>
    <message>
        <source>Where the species may live, on all sides. Never cut it at the border.</source>
        <translation>Бүх талд зүйлийн амьдарч болох газар. Улсын хилээр хэзээ ч тасдахгүй.</translation>
    </message>
    <message>
        <source>Where two offices assessed the same site in the same year, both stay, and the answers in which they differ stand side by side. Nothing is averaged and none wins.</source>
        <translation>Хоёр байгууллага нэг талбайг нэг онд үнэлсэн бол хоёулаа үлдэж, зөрүүтэй хариултыг зэрэгцүүлнэ. Юуг ч дундажлахгүй, аль нь ч давуу болохгүй.</translation>
    </message>
    <message>
        <source>Where two populations meet at a site, the count is held against each and the stricter verdict is shown.</source>
        <translation>Нэг талбайд хоёр популяци цугларвал тоололтыг тус бүртэй нь тулгаж, илүү хатуу дүгнэлтийг харуулна.</translation>
    </message>
    <message>
        <source>Whether a unit is in the joint plan, in a national plan, in both or in none.</source>
        <translation>Нэгж хамтын төлөвлөгөөнд, улсын төлөвлөгөөнд, хоёуланд нь байгаа, эсвэл аль алинд нь байхгүй эсэх.</translation>
    </message>
    <message>
        <source>Which DNA samples are of one animal</source>
        <translation>Аль ДНХ дээжүүд нэг амьтных вэ</translation>
    </message>
    <message>
        <source>Which codes of two agencies are one animal</source>
        <translation>Хоёр байгууллагын аль кодууд нэг амьтных вэ</translation>
    </message>
    <message>
        <source>White-naped Cranes that a source tells of at CHN-XINGKAI in autumn: {cranes}, without a year. So the form holds no number; for RUS-KHANKA none is published.</source>
        <translation>Эх сурвалжид CHN-XINGKAI талбайд намар байсан гэж заасан Цэн тогоруу: {cranes}, он заагаагүй. Иймээс маягтад тоо байхгүй; RUS-KHANKA талбайнх нийтлэгдээгүй.</translation>
    </message>
    <message>
        <source>Who answers no</source>
        <translation>Хэн «үгүй» гэж хариулсан</translation>
    </message>
    <message>
        <source>Who decides. The name is kept with the decision and never shared.</source>
        <translation>Шийдвэр гаргагч. Нэрийг шийдвэртэй хамт хадгалах бөгөөд хэзээ ч хуваалцахгүй.</translation>
    </message>
    <message>
        <source>Whole (over 90 %)</source>
        <translation>Бүхэлдээ (90% давсан)</translation>
    </message>
    <message>
        <source>Whole numbers, such as the classes of ESA WorldCover. Projected in metres, square cells.</source>
        <translation>Бүхэл тоо, жишээ нь ESA WorldCover ангилал. Метрийн нэгжтэй проекцтой, квадрат нүдтэй.</translation>
    </message>
    <message>
        <source>Whole site protected (over 90 %)</source>
        <translation>Талбай бүхэлдээ хамгаалагдсан (90% давсан)</translation>
    </message>
    <message>
        <source>Whole species</source>
        <translation>Зүйл бүхэлдээ</translation>
    </message>
    <message>
        <source>Whose classes the lost wetlands have.</source>
        <translation>Алдагдсан ус намгархаг газрын анги хамаарах жагсаалт.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Шалтгаан</translation>
    </message>
    <message>
        <source>Why it was decided so. Kept with the decision and never shared.</source>
        <translation>Яагаад ингэж шийдсэн. Шийдвэртэй хамт хадгалах бөгөөд хэзээ ч хуваалцахгүй.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Өргөн</translation>
    </message>
    <message>
        <source>Width (hectares)</source>
        <translation>Өргөн (гектар)</translation>
    </message>
    <message>
        <source>Width (km)</source>
        <translation>Өргөн (км)</translation>
    </message>
    <message>
        <source>Width (percent of the cells)</source>
        <translation>Өргөн (нүдний хувь)</translation>
    </message>
    <message>
        <source>Width given to lines: {narrowest} to {widest} km.</source>
        <translation>Шугамд өгсөн өргөн: {narrowest}–{widest} км.</translation>
    </message>
    <message>
        <source>Width of the grid of generalised stations (m)</source>
        <translation>Ерөнхийлсөн камерын цэгийн торын өргөн (м)</translation>
    </message>
    <message>
        <source>Width to each side (km)</source>
        <translation>Тал тус бүрийн өргөн (км)</translation>
    </message>
    <message>
        <source>Wildlife Insights</source>
        <translation>Wildlife Insights</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Цонх</translation>
    </message>
    <message>
        <source>Windows: {windows}; radius: {radius} cells; block: {block} cells; about {gigabytes} GB of memory and {minutes} minutes.</source>
        <translation>Цонх: {windows}; радиус: {radius} нүд; блок: {block} нүд; ойролцоогоор {gigabytes} ГБ санах ой, {minutes} минут.</translation>
    </message>
    <message>
        <source>Winterers of Japan and the Republic of Korea</source>
        <translation>Япон, Бүгд Найрамдах Солонгос Улсад өвөлждөг бүлэг</translation>
    </message>
    <message>
        <source>Winterers of the Yangtze</source>
        <translation>Янцзы мөрний сав газарт өвөлждөг бүлэг</translation>
    </message>
    <message>
        <source>With FROM and TO a section tells what changed in that period, as “Write progress report” does.</source>
        <translation>FROM, TO өгвөл нэг хэсэгт тухайн хугацаанд юу өөрчлөгдсөнийг «Явцын тайлан бичих» алгоритмын адил бичнэ.</translation>
    </message>
    <message>
        <source>With a border crossed</source>
        <translation>Улсын хил дамнасан</translation>
    </message>
    <message>
        <source>With a count of the area's species</source>
        <translation>Судалгааны талбайн зүйлийн тоололттой</translation>
    </message>
    <message>
        <source>With a field each country's units are scaled and ranked among themselves, else all together.</source>
        <translation>Талбар өгвөл улс бүрийн нэгжийг дотор нь хэмжээсжүүлж эрэмбэлнэ; үгүй бол бүгдийг хамтад нь.</translation>
    </message>
    <message>
        <source>With a jump</source>
        <translation>Үсрэлттэй</translation>
    </message>
    <message>
        <source>With a published count</source>
        <translation>Нийтлэгдсэн тоололттой</translation>
    </message>
    <message>
        <source>With a raster of resistance, crossings with exact places get the way of least cost over eight neighbours (Dijkstra 1959): a move costs the mean of both cells times its length. The raster is in a projected system in metres with square cells, values of 1 or more, and data on both sides.</source>
        <translation>Эсэргүүцлийн растер өгвөл нарийн байршилтай хил дамнан шилжилтэд найман хөршөөр (Dijkstra 1959) хамгийн бага зардлын замыг гаргана: шилжилтийн зардал нь хоёр нүдний дундаж утгыг уртаар нь үржүүлсэн үржвэр. Растер нь метрийн нэгжтэй проекцтой системтэй, квадрат нүдтэй, утга нь 1 буюу түүнээс их, хоёр талд өгөгдөлтэй байна.</translation>
    </message>
    <message>
        <source>With a region, protected areas are dissolved and cut along its border, and ProtConn is the percent of the region that is protected and connected (Saura et al. 2017, 2018). Areas around the region weigh nothing and serve as stepping stones. The connected sum and ProtConn are also split by country, across borders, over the demarcation line, which is no border, and between land and sea.</source>
        <translation>Бүс нутаг өгвөл тусгай хамгаалалттай газар нутгийг уусгаж, бүс нутгийн хил заагаар тайрах бөгөөд ProtConn нь бүс нутгийн хамгаалалттай, холбогдсон хувь юм (Saura нар 2017, 2018). Бүс нутгийн эргэн тойрны газар жингүй бөгөөд завсрын дамжих газар болно. Холбогдсон нийлбэр, ProtConn индексийг мөн улсаар, улсын хил дамнуулан, улсын хил биш болох хил заагийн шугам дамнуулан, хуурай газар ба далайн хооронд хуваана.</translation>
    </message>
    <message>
        <source>With a share of wrong identities of {rate}: animals {low} to {high}, of them on two sides {crossers_low} to {crossers_high}.</source>
        <translation>Буруу танилтын эзлэх хувь {rate} бол: амьтан {low}–{high}, үүнээс хоёр талд байсан {crossers_low}–{crossers_high}.</translation>
    </message>
    <message>
        <source>With both days the report also tells what changed in the period.</source>
        <translation>Хоёр өдрийг өгвөл тайланд тухайн хугацаанд юу өөрчлөгдсөнийг мөн бичнэ.</translation>
    </message>
    <message>
        <source>With ice, from December to March, wide rivers are bridges; without it they are barriers.</source>
        <translation>12 дугаар сараас 3 дугаар сар хүртэл мөстэй үед өргөн гол гүүр болно; мөсгүй үед саад болно.</translation>
    </message>
    <message>
        <source>With loci, likelihood, P(ID)sib and conflicts.</source>
        <translation>Локус, үнэний хувь, P(ID)sib, зөрчлийн хамт.</translation>
    </message>
    <message>
        <source>With probable identity</source>
        <translation>Магадлал өндөр танилтыг оруулбал</translation>
    </message>
    <message>
        <source>With three seasons or more of one species in one season</source>
        <translation>Нэг зүйлийн ижил улирлын гурав буюу түүнээс олон жилтэй</translation>
    </message>
    <message>
        <source>Withheld: {records}. {reason}</source>
        <translation>Дамжуулаагүй: {records}. {reason}</translation>
    </message>
    <message>
        <source>Without a published count</source>
        <translation>Нийтлэгдсэн тоололтгүй</translation>
    </message>
    <message>
        <source>Without any connection over cells with data: {apart} of {rows}. They have no resistance.</source>
        <translation>Өгөгдөлтэй нүдээр ямар ч холболтгүй: {apart}; нийт: {rows}. Эдгээрт эсэргүүцэл байхгүй.</translation>
    </message>
    <message>
        <source>Without it polygons are numbered.</source>
        <translation>Өгөхгүй бол полигоныг дугаарлана.</translation>
    </message>
    <message>
        <source>Without such a count</source>
        <translation>Ийм тоололтгүй</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Үг</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation>Сонгох үгс</translation>
    </message>
    <message>
        <source>Work and other activities</source>
        <translation>Ажил хөдөлмөр, бусад үйл ажиллагаа</translation>
    </message>
    <message>
        <source>Work goes on with the restricted file, which also keeps which public key stands for which record. Run the algorithm on it again to bring the public file up to date.</source>
        <translation>Ажлыг хязгаарлалттай файлаар үргэлжлүүлнэ; аль нийтийн түлхүүр аль бичлэгийг заахыг мөн түүнд хадгална. Нийтэд өгөх файлыг шинэчлэхийн тулд алгоритмыг уг файлд дахин ажиллуулна уу.</translation>
    </message>
    <message>
        <source>Write conservation report</source>
        <translation>Хамгааллын тайлан бичих</translation>
    </message>
    <message>
        <source>Write days as 2026-05-31 and numbers without units.</source>
        <translation>Өдрийг 2026-05-31 хэлбэрээр, тоог нэгжгүй бичнэ.</translation>
    </message>
    <message>
        <source>Write evidence as table:row, such as counts:C0001, several with a semicolon, and a run by its id.</source>
        <translation>Нотолгоог хүснэгт:мөр хэлбэрээр бичнэ үү, жишээ нь counts:C0001; хэд хэдийг цэгтэй таслалаар зааглаж, гүйцэтгэлийг дугаараар нь бичнэ.</translation>
    </message>
    <message>
        <source>Write it into the sheet by hand.</source>
        <translation>Хуудсанд гараар бичнэ үү.</translation>
    </message>
    <message>
        <source>Write no exact places of rare animals: no den, no nest, no camera.</source>
        <translation>Ховор амьтны нарийн байршлыг бичихгүй: ичээ, үүр, камерын байршил орохгүй.</translation>
    </message>
    <message>
        <source>Write outline of a conservation plan</source>
        <translation>Хамгааллын төлөвлөгөөний бүдүүвч бичих</translation>
    </message>
    <message>
        <source>Write progress report</source>
        <translation>Явцын тайлан бичих</translation>
    </message>
    <message>
        <source>Write the official level into table populations.</source>
        <translation>Албан ёсны босгыг populations хүснэгтэд бичнэ үү.</translation>
    </message>
    <message>
        <source>Writes a folder with the sheet of one site: a workbook and a page with every item, maps, the boundary as GeoPackage and shapefile, and the list of what is missing. What is not known is left empty.</source>
        <translation>Нэг талбайн мэдээллийн хуудастай хавтас бичнэ: бүх асуулттай электрон хүснэгт ба хуудас, газрын зураг, GeoPackage ба shapefile хэлбэрээр хил зааг, дутуу зүйлийн жагсаалт. Тодорхойгүйг хоосон орхино.</translation>
    </message>
    <message>
        <source>Writes a spreadsheet in which an office fills in the assessments of its key sites: condition, protection and measures, numbers, habitats, threats, stakeholders and recommendations. It needs no QGIS to be filled in.</source>
        <translation>Байгууллага гол нутгуудынхаа үнэлгээг бөглөх электрон хүснэгт бичнэ: төлөв байдал, хамгаалалт ба арга хэмжээ, тоо, амьдрах орчин, аюул занал, оролцогч талууд, зөвлөмж. Бөглөхөд QGIS шаардлагагүй.</translation>
    </message>
    <message>
        <source>Writes the occurrences of the database as a Darwin Core Archive with an Occurrence core, as biodiversity archives take it.</source>
        <translation>Өгөгдлийн сангийн тархалтын бүртгэлийг биологийн олон янз байдлын архивууд хүлээн авдаг, Occurrence цөмтэй Darwin Core архив болгож бичнэ.</translation>
    </message>
    <message>
        <source>Writes the outline of a conservation plan for a key site, or for all key sites of a species: site, species and numbers with sources, criteria met, habitats, threats by impact, protection and management, organisations, recommendations, and what is missing.</source>
        <translation>Нэг гол нутгийн, эсвэл нэг зүйлийн бүх гол нутгийн хамгааллын төлөвлөгөөний бүдүүвч бичнэ: талбай, зүйл ба тоо эх сурвалжтай, хангасан шалгуур, амьдрах орчин, нөлөөллөөр ангилсан аюул занал, хамгаалалт ба менежмент, байгууллагууд, зөвлөмж, юу дутуу.</translation>
    </message>
    <message>
        <source>Writes the records of cameras as a Camtrap DP 1.0.2 package, which other programs and archives read.</source>
        <translation>Камерын бичлэгүүдийг бусад програм, архив уншдаг Camtrap DP 1.0.2 багц болгож бичнэ.</translation>
    </message>
    <message>
        <source>Writes what the database knows as a report: what is known of the six species, what is shared between the six countries, and what is missing.</source>
        <translation>Өгөгдлийн санд байгааг тайлан болгож бичнэ: зургаан зүйлийн талаар юу мэдэгдэж байгаа, зургаан улс хоорондоо ямар өгөгдөл хуваалцсан, юу дутуу байгаа.</translation>
    </message>
    <message>
        <source>Wrong identities added</source>
        <translation>Нэмсэн буруу танилт</translation>
    </message>
    <message>
        <source>Wrong identities in the records are not modelled: they read as crossings and make the rates too high.</source>
        <translation>Бичлэг дэх буруу танилтыг загварчлаагүй: тэдгээр нь хил дамнан шилжилт мэт уншигдаж, хувь хэмжээг хэт өндөр болгоно.</translation>
    </message>
    <message>
        <source>Wrong identities: captures (days of an animal on a side) are relabelled at random and counted again. Left empty, the share is 0.125 for the snow leopard (Johansson et al. 2020), and 0.02 and 0.15 for the others. Equal codes of two agencies are a proposal in the joint minimum; no one but a person joins them.</source>
        <translation>Буруу танилт: бүртгэлийн (амьтны нэг талд байсан хоног) кодыг санамсаргүйгээр сольж дахин тоолно. Хоосон орхивол хувь нь цоохор ирвэст 0.125 (Johansson нар 2020), бусад зүйлд 0.02 ба 0.15 байна. Хоёр байгууллагын ижил код хамтын хамгийн бага тоонд санал болно; тэдгээрийг зөвхөн хүн нэгтгэнэ.</translation>
    </message>
    <message>
        <source>Wrong identities: where the report or the table SENSITIVITY is asked for, the model is fitted again three times with wrong captures as new animals and three times as others'. MISID as in “Make capture histories and closed estimates”; 0 leaves it out.</source>
        <translation>Буруу танилт: тайлан эсвэл SENSITIVITY хүснэгт хүссэн бол буруу бүртгэлийг шинэ амьтан болгож гурван удаа, өөр амьтных болгож гурван удаа загварыг дахин тооцоолно. MISID нь «Бүртгэлийн түүх, хаалттай популяцийн тооцоолсон утга гаргах» алгоритмынхтай адил; 0 бол тооцоолохгүй.</translation>
    </message>
    <message>
        <source>Wrong identities: with the report or the table SENSITIVITY animals and estimates are computed again with a share MISID of the captures wrong. Left empty, it is 0.125 for the snow leopard (Johansson et al. 2020), and 0.02 and 0.15 for the others.</source>
        <translation>Буруу танилт: тайлан эсвэл SENSITIVITY хүснэгт хүссэн бол бүртгэлийн MISID хувийг буруутгаж, амьтны тоо, үнэлгээг дахин тооцоолно. Хоосон орхивол хувь нь цоохор ирвэст 0.125 (Johansson нар 2020), бусад зүйлд 0.02 ба 0.15 байна.</translation>
    </message>
    <message>
        <source>Wrong identities: with the report or the table SENSITIVITY crossings, crossers and animals by side are counted again with a share MISID of the readings wrong, as new animals or as others of the species. Left empty, it is 0.125 for the snow leopard (Johansson et al. 2020), and 0.02 and 0.15 for the others.</source>
        <translation>Буруу танилт: тайлан эсвэл SENSITIVITY хүснэгт хүссэн бол танилтын MISID хувийг шинэ амьтан, эсвэл тухайн зүйлийн өөр амьтан болгон буруутгаж, хил дамнан шилжилт, хил дамнасан амьтан, тал тус бүрийн амьтны тоог дахин тоолно. Хоосон орхивол хувь нь цоохор ирвэст 0.125 (Johansson нар 2020), бусад зүйлд 0.02 ба 0.15 байна.</translation>
    </message>
    <message>
        <source>X (east)</source>
        <translation>X (зүүн)</translation>
    </message>
    <message>
        <source>Y (north)</source>
        <translation>Y (хойд)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Он</translation>
    </message>
    <message>
        <source>Year of assessment</source>
        <translation>Үнэлсэн он</translation>
    </message>
    <message>
        <source>Year of the information</source>
        <translation>Мэдээллийн он</translation>
    </message>
    <message>
        <source>Year of the later map</source>
        <translation>Сүүлийн газрын зургийн он</translation>
    </message>
    <message>
        <source>Year of the latest assessment</source>
        <translation>Сүүлийн үнэлгээний он</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Он</translation>
    </message>
    <message>
        <source>Years and spans with commas between, such as 2014, 2020-2023. Left empty: all.</source>
        <translation>Он, оны завсрыг таслалаар зааглана, жишээ нь 2014, 2020-2023. Хоосон орхивол бүгд.</translation>
    </message>
    <message>
        <source>Years by country and species</source>
        <translation>Он, улс ба зүйлээр</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Тийм</translation>
    </message>
    <message>
        <source>Your judgements do not yet join all criteria. Judge more pairs.</source>
        <translation>Таны үнэлгээ бүх шалгуурыг хараахан холбоогүй байна. Илүү олон хос үнэлнэ үү.</translation>
    </message>
    <message>
        <source>Zero coordinates</source>
        <translation>Тэг солбицол</translation>
    </message>
    <message>
        <source>a date as 2024-05-17</source>
        <translation>огноо, жишээ нь 2024-05-17</translation>
    </message>
    <message>
        <source>a moment in universal time as 2024-05-17T03:04:05Z</source>
        <translation>дэлхийн цагаар заасан агшин, жишээ нь 2024-05-17T03:04:05Z</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>тоо</translation>
    </message>
    <message>
        <source>a point as text (WKT) with longitude and latitude in their possible range</source>
        <translation>уртраг, өргөрөг нь боломжит хязгаартаа байгаа текст хэлбэрийн цэг (WKT)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a text in JSON</source>
        <translation>JSON хэлбэрийн текст</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>бүхэл тоо</translation>
    </message>
    <message>
        <source>accept: the record is right and the test does not flag it again; correct: the values below are right; reject: the record is taken out; note: only a remark.</source>
        <translation>accept: бичлэг зөв, шалгалт дахин тэмдэглэхгүй; correct: доорх утга зөв; reject: бичлэгийг хасна; note: зөвхөн тайлбар.</translation>
    </message>
    <message>
        <source>accepted by the reviewer</source>
        <translation>хянагч хүлээн авсан</translation>
    </message>
    <message>
        <source>added</source>
        <translation>нэмсэн</translation>
    </message>
    <message>
        <source>adjacent: the cells that are cheapest to reach from each touch. across_border: in two countries, not over the demarcation line, which has a choice of its own.</source>
        <translation>adjacent: цөм бүс тус бүрээс хамгийн бага зардлаар хүрэх нүднүүд нь хоорондоо хиллэнэ. across_border: хоёр улсад байна; өөрийн тусдаа сонголттой хил заагийн шугамыг дамнахгүй.</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>бие гүйцсэн</translation>
    </message>
    <message>
        <source>ahp: comparisons of pairs, 1/9 to 9. direct: points. roc: ranks, 1 = first. swing: 0 to 100.</source>
        <translation>ahp: хосоор харьцуулах, 1/9–9. direct: оноо. roc: эрэмбэ, 1 = нэгдүгээр. swing: 0-100.</translation>
    </message>
    <message>
        <source>all of the site</source>
        <translation>талбайн бүх зүйл</translation>
    </message>
    <message>
        <source>all the year</source>
        <translation>жилийн турш</translation>
    </message>
    <message>
        <source>ambiguous, not counted</source>
        <translation>эргэлзээтэй, тоолоогүй</translation>
    </message>
    <message>
        <source>another version of the plugin</source>
        <translation>өргөтгөлийн өөр хувилбар</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>хариулсан</translation>
    </message>
    <message>
        <source>any</source>
        <translation>аль ч</translation>
    </message>
    <message>
        <source>aquaculture</source>
        <translation>усны аж ахуй</translation>
    </message>
    <message>
        <source>artificial, land</source>
        <translation>хиймэл, хуурай газар</translation>
    </message>
    <message>
        <source>artificial, land: arable land</source>
        <translation>хиймэл, хуурай газар: тариалангийн газар</translation>
    </message>
    <message>
        <source>artificial, land: degraded former forest</source>
        <translation>хиймэл, хуурай газар: доройтсон хуучин ой</translation>
    </message>
    <message>
        <source>artificial, land: pasture</source>
        <translation>хиймэл, хуурай газар: бэлчээр</translation>
    </message>
    <message>
        <source>artificial, land: plantation</source>
        <translation>хиймэл, хуурай газар: тарималжуулсан газар</translation>
    </message>
    <message>
        <source>artificial, land: rural garden</source>
        <translation>хиймэл, хуурай газар: хөдөөгийн цэцэрлэг</translation>
    </message>
    <message>
        <source>artificial, land: urban area</source>
        <translation>хиймэл, хуурай газар: хот суурин</translation>
    </message>
    <message>
        <source>artificial, water</source>
        <translation>хиймэл, ус</translation>
    </message>
    <message>
        <source>artificial, water: aquaculture pond</source>
        <translation>хиймэл, ус: усны аж ахуйн цөөрөм</translation>
    </message>
    <message>
        <source>artificial, water: artificial underground water</source>
        <translation>хиймэл, ус: газар доорх хиймэл ус</translation>
    </message>
    <message>
        <source>artificial, water: canal or ditch</source>
        <translation>хиймэл, ус: суваг, шуудуу</translation>
    </message>
    <message>
        <source>artificial, water: irrigated land</source>
        <translation>хиймэл, ус: усалгаатай газар</translation>
    </message>
    <message>
        <source>artificial, water: mariculture cage</source>
        <translation>хиймэл, ус: далайн аж ахуйн торон хашлага</translation>
    </message>
    <message>
        <source>artificial, water: mariculture pond</source>
        <translation>хиймэл, ус: далайн аж ахуйн цөөрөм</translation>
    </message>
    <message>
        <source>artificial, water: marine structure</source>
        <translation>хиймэл, ус: далайн байгууламж</translation>
    </message>
    <message>
        <source>artificial, water: open excavation</source>
        <translation>хиймэл, ус: ил ухмал</translation>
    </message>
    <message>
        <source>artificial, water: pond below 8 ha</source>
        <translation>хиймэл, ус: 8 га хүрэхгүй цөөрөм</translation>
    </message>
    <message>
        <source>artificial, water: reservoir over 8 ha</source>
        <translation>хиймэл, ус: 8 га давсан усан сан</translation>
    </message>
    <message>
        <source>artificial, water: salt works</source>
        <translation>хиймэл, ус: давс олборлох газар</translation>
    </message>
    <message>
        <source>artificial, water: seasonally flooded farmland</source>
        <translation>хиймэл, ус: улирлын усанд автдаг тариалангийн газар</translation>
    </message>
    <message>
        <source>artificial, water: wastewater treatment</source>
        <translation>хиймэл, ус: бохир ус цэвэрлэх байгууламж</translation>
    </message>
    <message>
        <source>autumn passage</source>
        <translation>намрын дайрч өнгөрөлт</translation>
    </message>
    <message>
        <source>available</source>
        <translation>сонгож болох</translation>
    </message>
    <message>
        <source>available, locked_in or locked_out.</source>
        <translation>available, locked_in, эсвэл locked_out.</translation>
    </message>
    <message>
        <source>average</source>
        <translation>дундаж</translation>
    </message>
    <message>
        <source>average, maximum or part of a site</source>
        <translation>талбайн дундаж, хамгийн их утга эсвэл хэсгийн тоо</translation>
    </message>
    <message>
        <source>background from records of a target group</source>
        <translation>жишиг бүлгийн бичлэгээс авсан дэвсгэр нүд</translation>
    </message>
    <message>
        <source>background in proportion to effort</source>
        <translation>хүчин чармайлттай пропорционал дэвсгэр нүд</translation>
    </message>
    <message>
        <source>bare</source>
        <translation>нүцгэн газар</translation>
    </message>
    <message>
        <source>bare or sparse vegetation</source>
        <translation>нүцгэн эсвэл сийрэг ургамалтай газар</translation>
    </message>
    <message>
        <source>basis of the level: {before} → {after}</source>
        <translation>босгын үндэслэл: {before} → {after}</translation>
    </message>
    <message>
        <source>best {percent} % of the cells</source>
        <translation>нүдний хамгийн сайн {percent}%</translation>
    </message>
    <message>
        <source>both</source>
        <translation>хоёулаа</translation>
    </message>
    <message>
        <source>breeding</source>
        <translation>үржил</translation>
    </message>
    <message>
        <source>breeding site</source>
        <translation>үржлийн нутаг</translation>
    </message>
    <message>
        <source>built up</source>
        <translation>барилгажсан газар</translation>
    </message>
    <message>
        <source>built-up</source>
        <translation>барилгажсан газар</translation>
    </message>
    <message>
        <source>by allele</source>
        <translation>аллелиар</translation>
    </message>
    <message>
        <source>by rank</source>
        <translation>эрэмбээр</translation>
    </message>
    <message>
        <source>by steps</source>
        <translation>шатлалаар</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>утгаар</translation>
    </message>
    <message>
        <source>calendar days, those of set-up and retrieval as a whole day</source>
        <translation>хуанлийн өдрөөр, байршуулсан ба хураасан өдрийг бүтэн өдөр гэж тооцсон</translation>
    </message>
    <message>
        <source>calendar days, those of set-up and retrieval as half a day</source>
        <translation>хуанлийн өдрөөр, байршуулсан ба хураасан өдрийг хагас өдөр гэж тооцсон</translation>
    </message>
    <message>
        <source>camera or other device</source>
        <translation>камер эсвэл бусад төхөөрөмж</translation>
    </message>
    <message>
        <source>camera trap</source>
        <translation>автомат камер</translation>
    </message>
    <message>
        <source>camtrapR</source>
        <translation>camtrapR</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>тодорхойлох боломжгүй</translation>
    </message>
    <message>
        <source>cave or underground habitat</source>
        <translation>агуй эсвэл газар доорх амьдрах орчин</translation>
    </message>
    <message>
        <source>cave or underground habitat: cave</source>
        <translation>агуй эсвэл газар доорх амьдрах орчин: агуй</translation>
    </message>
    <message>
        <source>cave or underground habitat: other underground habitat</source>
        <translation>агуй эсвэл газар доорх амьдрах орчин: газар доорх бусад амьдрах орчин</translation>
    </message>
    <message>
        <source>census</source>
        <translation>тооллого</translation>
    </message>
    <message>
        <source>census sheet of birds</source>
        <translation>шувууны тооллогын хуудас</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>баттай</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өөрчилсөн</translation>
    </message>
    <message>
        <source>coast above the tide</source>
        <translation>түрлэгээс дээших эрэг</translation>
    </message>
    <message>
        <source>coast above the tide: coastal cave</source>
        <translation>түрлэгээс дээших эрэг: эргийн агуй</translation>
    </message>
    <message>
        <source>coast above the tide: coastal dune</source>
        <translation>түрлэгээс дээших эрэг: эргийн элсэн манхан</translation>
    </message>
    <message>
        <source>coast above the tide: coastal freshwater lake</source>
        <translation>түрлэгээс дээших эрэг: эргийн цэнгэг устай нуур</translation>
    </message>
    <message>
        <source>coast above the tide: coastal saline lagoon</source>
        <translation>түрлэгээс дээших эрэг: эргийн давстай лагун</translation>
    </message>
    <message>
        <source>coast above the tide: sea cliff or rocky island</source>
        <translation>түрлэгээс дээших эрэг: далайн эргийн хадан цохио, хадан арал</translation>
    </message>
    <message>
        <source>compiled estimate</source>
        <translation>нэгтгэсэн тооцоолсон утга</translation>
    </message>
    <message>
        <source>complementary log-log, 0 to 1; covariates clamped</source>
        <translation>нэмэлт лог-лог хувиргалт (cloglog), 0–1; тайлбарлагч хувьсагчийг загварын хүрээнд хязгаарласан</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>бүрэн</translation>
    </message>
    <message>
        <source>complete seasons still needed: {value}</source>
        <translation>дутуу байгаа бүрэн улирлын тоо: {value}</translation>
    </message>
    <message>
        <source>completeness not known</source>
        <translation>бүрэн эсэх нь тодорхойгүй</translation>
    </message>
    <message>
        <source>completeness not known: {value}</source>
        <translation>бүрэн эсэх нь тодорхойгүй: {value}</translation>
    </message>
    <message>
        <source>core of the range</source>
        <translation>тархац нутгийн цөм</translation>
    </message>
    <message>
        <source>core_area keeps the best places of every feature. additive_benefit keeps places with many features.</source>
        <translation>core_area нь хамгааллын объект бүрийн хамгийн сайн газрыг үлдээнэ. additive_benefit нь олон объекттой газрыг үлдээнэ.</translation>
    </message>
    <message>
        <source>corrected by the reviewer</source>
        <translation>хянагч зассан</translation>
    </message>
    <message>
        <source>count at departure</source>
        <translation>нүүдэллэн явах үеийн тоололт</translation>
    </message>
    <message>
        <source>count of a part</source>
        <translation>хэсэгчилсэн тоололт</translation>
    </message>
    <message>
        <source>count of the site</source>
        <translation>талбайн тоололт</translation>
    </message>
    <message>
        <source>counted in different units</source>
        <translation>өөр нэгжээр тоолсон</translation>
    </message>
    <message>
        <source>counted on one side only</source>
        <translation>зөвхөн нэг талд тоолсон</translation>
    </message>
    <message>
        <source>counted too many days apart</source>
        <translation>хэт олон хоногийн зайтай тоолсон</translation>
    </message>
    <message>
        <source>country not known</source>
        <translation>улс тодорхойгүй</translation>
    </message>
    <message>
        <source>cropland</source>
        <translation>тариалангийн газар</translation>
    </message>
    <message>
        <source>crossing with probable identity or in doubt</source>
        <translation>магадлал өндөр танилттай эсвэл эргэлзээтэй хил дамнан шилжилт</translation>
    </message>
    <message>
        <source>crossing, at some time between both ends of the line</source>
        <translation>хил дамнан шилжилт; шугамын хоёр үзүүрийн хоорондох аль нэг цаг хугацаанд</translation>
    </message>
    <message>
        <source>dIIC takes longest, as no limit ends its search.</source>
        <translation>Хайлтыг нь төгсгөх хязгаар байхгүй тул dIIC хамгийн удаан үргэлжилнэ.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>өдөр</translation>
    </message>
    <message>
        <source>days not known, or not a count of the whole site</source>
        <translation>өдөр тодорхойгүй, эсвэл бүтэн талбайн тоололт биш</translation>
    </message>
    <message>
        <source>days not stated</source>
        <translation>өдрийг заагаагүй</translation>
    </message>
    <message>
        <source>days of 24 hours from start to end</source>
        <translation>эхлэлээс төгсгөл хүртэл 24 цагийн хоногоор</translation>
    </message>
    <message>
        <source>deep sea floor</source>
        <translation>гүн далайн ёроол</translation>
    </message>
    <message>
        <source>deep sea floor: abyssal mountain</source>
        <translation>гүн далайн ёроол: ангалын уул</translation>
    </message>
    <message>
        <source>deep sea floor: abyssal plain</source>
        <translation>гүн далайн ёроол: ангалын тал</translation>
    </message>
    <message>
        <source>deep sea floor: continental slope</source>
        <translation>гүн далайн ёроол: эх газрын налуу</translation>
    </message>
    <message>
        <source>deep sea floor: deep sea trench</source>
        <translation>гүн далайн ёроол: гүн далайн хотгор</translation>
    </message>
    <message>
        <source>deep sea floor: deep sea vent</source>
        <translation>гүн далайн ёроол: гүн далайн халуун усны гарц</translation>
    </message>
    <message>
        <source>deep sea floor: seamount</source>
        <translation>гүн далайн ёроол: далайн доорх уул</translation>
    </message>
    <message>
        <source>demarcation line</source>
        <translation>хил заагийн шугам</translation>
    </message>
    <message>
        <source>desert</source>
        <translation>цөл</translation>
    </message>
    <message>
        <source>desert: cold</source>
        <translation>цөл: хүйтэн</translation>
    </message>
    <message>
        <source>desert: hot</source>
        <translation>цөл: халуун</translation>
    </message>
    <message>
        <source>desert: temperate</source>
        <translation>цөл: сэрүүн бүсийн</translation>
    </message>
    <message>
        <source>different animals</source>
        <translation>өөр өөр амьтан</translation>
    </message>
    <message>
        <source>eBird</source>
        <translation>eBird</translation>
    </message>
    <message>
        <source>each feature</source>
        <translation>хамгааллын объект бүр</translation>
    </message>
    <message>
        <source>edition of the level: {before} → {after}</source>
        <translation>босгын хэвлэл: {before} → {after}</translation>
    </message>
    <message>
        <source>estimate of a model</source>
        <translation>загварын тооцоолсон утга</translation>
    </message>
    <message>
        <source>exact solves each window directly. shared solves neighbouring windows with the factors of all their cells together, which lets current leave a window and come back, and then takes that out step by step until the error is a thousandth of each window's solution; sums differ from exact by less than 0.1 percent on average. Where that does not come about, the window is solved directly.</source>
        <translation>exact нь цонх бүрийг шууд бодно. shared нь хөрш цонхнуудыг бүх нүднийх нь нэг задаргаагаар хамтад нь бодох тул гүйдэл цонхноос гарч буцаж ирж болно; дараа нь алдаа нь цонх бүрийн шийдийн мянганы нэг болтол үүнийг алхам алхмаар хасна; нийлбэр нь exact аргаас дунджаар 0.1 хувиас бага зөрнө. Ингэж чадахгүй бол цонхыг шууд бодно.</translation>
    </message>
    <message>
        <source>exact: each window on its own. shared: neighbouring windows together, 2 to 5 times faster.</source>
        <translation>exact: цонх бүрийг тусад нь. shared: хөрш цонхнуудыг хамтад нь, 2–5 дахин хурдан.</translation>
    </message>
    <message>
        <source>feature with the least</source>
        <translation>хамгийн бага хамрагдсан объект</translation>
    </message>
    <message>
        <source>female</source>
        <translation>эм</translation>
    </message>
    <message>
        <source>fewer than two occasions with effort</source>
        <translation>хүчин чармайлттай үе хоёр хүрэхгүй</translation>
    </message>
    <message>
        <source>fewer than {stations} stations</source>
        <translation>камерын цэгийн тоо {stations} хүрэхгүй</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>тэмдэглэгдсэн</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>ой</translation>
    </message>
    <message>
        <source>forest: boreal</source>
        <translation>ой: бореаль</translation>
    </message>
    <message>
        <source>forest: mangrove above high tide</source>
        <translation>ой: түрлэгийн дээд түвшнээс дээших мангр</translation>
    </message>
    <message>
        <source>forest: subantarctic</source>
        <translation>ой: субантарктик</translation>
    </message>
    <message>
        <source>forest: subarctic</source>
        <translation>ой: субарктик</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical dry</source>
        <translation>ой: субтропик эсвэл тропик бүсийн хуурай</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical moist lowland</source>
        <translation>ой: субтропик эсвэл тропик бүсийн чийглэг, нам дор газрын</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical moist montane</source>
        <translation>ой: субтропик эсвэл тропик бүсийн чийглэг, уулын</translation>
    </message>
    <message>
        <source>forest: subtropical or tropical swamp</source>
        <translation>ой: субтропик эсвэл тропик бүсийн намгийн</translation>
    </message>
    <message>
        <source>forest: temperate</source>
        <translation>ой: сэрүүн бүсийн</translation>
    </message>
    <message>
        <source>from the first to the last record in a row on one side</source>
        <translation>нэг талд дараалсан эхний бичлэгээс сүүлийн бичлэг хүртэл</translation>
    </message>
    <message>
        <source>full siblings</source>
        <translation>нэг эцэг эхийн төл</translation>
    </message>
    <message>
        <source>functioning</source>
        <translation>ажиллаж буй</translation>
    </message>
    <message>
        <source>further values: {number}</source>
        <translation>бусад утга: {number}</translation>
    </message>
    <message>
        <source>genetic estimate</source>
        <translation>генетикийн тооцоолсон утга</translation>
    </message>
    <message>
        <source>genetic minimum</source>
        <translation>генетикийн хамгийн бага тоо</translation>
    </message>
    <message>
        <source>genotype</source>
        <translation>генотип</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>байхгүй болсон</translation>
    </message>
    <message>
        <source>grassland</source>
        <translation>өвслөг газар</translation>
    </message>
    <message>
        <source>grassland: seasonally flooded</source>
        <translation>өвслөг газар: улирлын усанд автдаг</translation>
    </message>
    <message>
        <source>grassland: subantarctic</source>
        <translation>өвслөг газар: субантарктик</translation>
    </message>
    <message>
        <source>grassland: subarctic</source>
        <translation>өвслөг газар: субарктик</translation>
    </message>
    <message>
        <source>grassland: subtropical or tropical dry</source>
        <translation>өвслөг газар: субтропик эсвэл тропик бүсийн хуурай</translation>
    </message>
    <message>
        <source>grassland: subtropical or tropical high altitude</source>
        <translation>өвслөг газар: субтропик эсвэл тропик бүсийн өндөр уулын</translation>
    </message>
    <message>
        <source>grassland: temperate</source>
        <translation>өвслөг газар: сэрүүн бүсийн</translation>
    </message>
    <message>
        <source>grassland: tundra</source>
        <translation>өвслөг газар: тундрын</translation>
    </message>
    <message>
        <source>hair trap</source>
        <translation>үсний дээж цуглуулагч</translation>
    </message>
    <message>
        <source>hectares: value times hectares; sum: value times share of the cell; mean: mean value by area.</source>
        <translation>hectares: утга × гектар; sum: утга × нүдний эзлэх хувь; mean: талбайгаар жинлэсэн дундаж утга.</translation>
    </message>
    <message>
        <source>herbaceous wetland</source>
        <translation>өвслөг ургамалтай ус намгархаг газар</translation>
    </message>
    <message>
        <source>high</source>
        <translation>өндөр</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>хугалмал шугаман (hinge)</translation>
    </message>
    <message>
        <source>historic</source>
        <translation>түүхэн</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>цаг</translation>
    </message>
    <message>
        <source>identity probable</source>
        <translation>магадлал өндөр танилт</translation>
    </message>
    <message>
        <source>in both plans</source>
        <translation>хоёр төлөвлөгөөнд хоёуланд нь</translation>
    </message>
    <message>
        <source>in no plan</source>
        <translation>аль ч төлөвлөгөөнд байхгүй</translation>
    </message>
    <message>
        <source>in the files beside</source>
        <translation>хавсаргасан файлд</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>бодгаль</translation>
    </message>
    <message>
        <source>inferred from nearest sites</source>
        <translation>хамгийн ойр талбайгаар тооцоолсон</translation>
    </message>
    <message>
        <source>inland wetland</source>
        <translation>эх газрын ус намгархаг газар</translation>
    </message>
    <message>
        <source>inland wetland: alpine wetland</source>
        <translation>эх газрын ус намгархаг газар: тагийн</translation>
    </message>
    <message>
        <source>inland wetland: bog, marsh, swamp, fen or peatland</source>
        <translation>эх газрын ус намгархаг газар: намаг, балчиг, шалбааг, хүлэрт газар</translation>
    </message>
    <message>
        <source>inland wetland: geothermal wetland</source>
        <translation>эх газрын ус намгархаг газар: халуун рашааны</translation>
    </message>
    <message>
        <source>inland wetland: inland delta</source>
        <translation>эх газрын ус намгархаг газар: эх газрын дельта</translation>
    </message>
    <message>
        <source>inland wetland: permanent freshwater lake over 8 ha</source>
        <translation>эх газрын ус намгархаг газар: 8 га давсан, цэнгэг устай байнгын нуур</translation>
    </message>
    <message>
        <source>inland wetland: permanent freshwater marsh or pool under 8 ha</source>
        <translation>эх газрын ус намгархаг газар: 8 га хүрэхгүй, цэнгэг устай байнгын намаг, тойром</translation>
    </message>
    <message>
        <source>inland wetland: permanent river</source>
        <translation>эх газрын ус намгархаг газар: байнгын гол мөрөн</translation>
    </message>
    <message>
        <source>inland wetland: permanent saline lake</source>
        <translation>эх газрын ус намгархаг газар: давстай байнгын нуур</translation>
    </message>
    <message>
        <source>inland wetland: permanent saline marsh or pool</source>
        <translation>эх газрын ус намгархаг газар: давстай байнгын намаг, тойром</translation>
    </message>
    <message>
        <source>inland wetland: seasonal freshwater lake over 8 ha</source>
        <translation>эх газрын ус намгархаг газар: 8 га давсан, цэнгэг устай улирлын нуур</translation>
    </message>
    <message>
        <source>inland wetland: seasonal freshwater marsh or pool under 8 ha</source>
        <translation>эх газрын ус намгархаг газар: 8 га хүрэхгүй, цэнгэг устай улирлын намаг, тойром</translation>
    </message>
    <message>
        <source>inland wetland: seasonal river</source>
        <translation>эх газрын ус намгархаг газар: улирлын гол мөрөн</translation>
    </message>
    <message>
        <source>inland wetland: seasonal saline lake or flat</source>
        <translation>эх газрын ус намгархаг газар: давстай улирлын нуур, тал</translation>
    </message>
    <message>
        <source>inland wetland: seasonal saline marsh or pool</source>
        <translation>эх газрын ус намгархаг газар: давстай улирлын намаг, тойром</translation>
    </message>
    <message>
        <source>inland wetland: shrub wetland</source>
        <translation>эх газрын ус намгархаг газар: бут сөөгтэй</translation>
    </message>
    <message>
        <source>inland wetland: spring or oasis</source>
        <translation>эх газрын ус намгархаг газар: булаг, баянбүрд</translation>
    </message>
    <message>
        <source>inland wetland: tundra wetland</source>
        <translation>эх газрын ус намгархаг газар: тундрын</translation>
    </message>
    <message>
        <source>inland wetland: underground water</source>
        <translation>эх газрын ус намгархаг газар: газар доорх ус</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>дотор тал</translation>
    </message>
    <message>
        <source>international border</source>
        <translation>улсын хил</translation>
    </message>
    <message>
        <source>intertidal</source>
        <translation>түрлэг-таталтын бүс</translation>
    </message>
    <message>
        <source>intertidal: mangrove roots</source>
        <translation>түрлэг-таталтын бүс: мангрын үндэс</translation>
    </message>
    <message>
        <source>intertidal: mud or salt flat</source>
        <translation>түрлэг-таталтын бүс: шаварлаг эсвэл давстай тал</translation>
    </message>
    <message>
        <source>intertidal: rocky shore</source>
        <translation>түрлэг-таталтын бүс: хадан эрэг</translation>
    </message>
    <message>
        <source>intertidal: salt marsh</source>
        <translation>түрлэг-таталтын бүс: давст намаг</translation>
    </message>
    <message>
        <source>intertidal: sandy shore</source>
        <translation>түрлэг-таталтын бүс: элсэн эрэг</translation>
    </message>
    <message>
        <source>intertidal: shingle shore</source>
        <translation>түрлэг-таталтын бүс: хайрган эрэг</translation>
    </message>
    <message>
        <source>intertidal: tide pool</source>
        <translation>түрлэг-таталтын бүс: татлагын тойром</translation>
    </message>
    <message>
        <source>introduced vegetation</source>
        <translation>гаднаас нутагшуулсан ургамалжилт</translation>
    </message>
    <message>
        <source>judgement of an expert</source>
        <translation>шинжээчийн дүгнэлт</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>цөмийн арга</translation>
    </message>
    <message>
        <source>key sites: {sites}</source>
        <translation>гол нутаг: {sites}</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>километр</translation>
    </message>
    <message>
        <source>larger count not added: {count} {unit} ({side})</source>
        <translation>нэмээгүй илүү их тоололт: {count} {unit} ({side})</translation>
    </message>
    <message>
        <source>largest of a series</source>
        <translation>цувралын хамгийн их</translation>
    </message>
    <message>
        <source>latitude {latitude}, longitude {longitude} (WGS 84)</source>
        <translation>өргөрөг {latitude}, уртраг {longitude} (WGS 84)</translation>
    </message>
    <message>
        <source>left</source>
        <translation>зүүн</translation>
    </message>
    <message>
        <source>left of the barrier</source>
        <translation>саадын зүүн тал</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>бага нь сайн</translation>
    </message>
    <message>
        <source>level: {before} → {after}</source>
        <translation>босго: {before} → {after}</translation>
    </message>
    <message>
        <source>line transect</source>
        <translation>шугаман трансект</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>шугаман</translation>
    </message>
    <message>
        <source>locked in</source>
        <translation>заавал оруулсан</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>алдагдсан</translation>
    </message>
    <message>
        <source>low</source>
        <translation>бага</translation>
    </message>
    <message>
        <source>lscv is least-squares cross-validation; without a minimum the reference bandwidth is taken and told.</source>
        <translation>lscv нь хамгийн бага квадратын хөндлөн шалгалт; минимум олдохгүй бол жишиг өргөнийг авч, үүнийг мэдэгдэнэ.</translation>
    </message>
    <message>
        <source>male</source>
        <translation>эр</translation>
    </message>
    <message>
        <source>mangrove</source>
        <translation>мангр</translation>
    </message>
    <message>
        <source>mangroves</source>
        <translation>мангрын ой</translation>
    </message>
    <message>
        <source>mcp is the minimum convex polygon, right for few fixed stations; kernel is for fixes of transmitters.</source>
        <translation>mcp нь хамгийн бага гүдгэр полигон бөгөөд цөөн суурин цэгт тохирно; kernel нь дамжуулагчийн байршилд зориулагдсан.</translation>
    </message>
    <message>
        <source>mean count: {before} → {after}</source>
        <translation>дундаж тоололт: {before} → {after}</translation>
    </message>
    <message>
        <source>mean of the features</source>
        <translation>хамгааллын объектуудын дундаж</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>дунд</translation>
    </message>
    <message>
        <source>method not stated</source>
        <translation>арга заагаагүй</translation>
    </message>
    <message>
        <source>middle current, not protected</source>
        <translation>дунд гүйдэл, хамгаалалтгүй</translation>
    </message>
    <message>
        <source>middle current, protected</source>
        <translation>дунд гүйдэл, хамгаалалттай</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>хамгийн бага</translation>
    </message>
    <message>
        <source>minimum convex polygon</source>
        <translation>хамгийн бага гүдгэр полигон</translation>
    </message>
    <message>
        <source>minimum from cameras</source>
        <translation>автомат камераар тогтоосон хамгийн бага тоо</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>дутуу</translation>
    </message>
    <message>
        <source>month</source>
        <translation>сар</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>их нь сайн</translation>
    </message>
    <message>
        <source>more than two lists</source>
        <translation>хоёроос олон жагсаалт</translation>
    </message>
    <message>
        <source>more than {days}</source>
        <translation>{days} давсан</translation>
    </message>
    <message>
        <source>moss and lichen</source>
        <translation>хөвд, хаг</translation>
    </message>
    <message>
        <source>name of a standard</source>
        <translation>стандартын нэр</translation>
    </message>
    <message>
        <source>named by both sides</source>
        <translation>хоёр тал хоёулаа нэрлэсэн</translation>
    </message>
    <message>
        <source>named by one side only</source>
        <translation>зөвхөн нэг тал нэрлэсэн</translation>
    </message>
    <message>
        <source>nests</source>
        <translation>үүр</translation>
    </message>
    <message>
        <source>never added: some animals live on both sides</source>
        <translation>хэзээ ч нэмэхгүй: зарим амьтан хоёр талд амьдардаг</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>шөнөөр</translation>
    </message>
    <message>
        <source>no</source>
        <translation>үгүй</translation>
    </message>
    <message>
        <source>no animal caught</source>
        <translation>бүртгэгдсэн амьтан байхгүй</translation>
    </message>
    <message>
        <source>no animal caught again</source>
        <translation>дахин бүртгэгдсэн амьтан байхгүй</translation>
    </message>
    <message>
        <source>no animal caught exactly twice</source>
        <translation>яг хоёр удаа бүртгэгдсэн амьтан байхгүй</translation>
    </message>
    <message>
        <source>no animal found more often than the others</source>
        <translation>бусдаас олон удаа олдсон амьтан байхгүй</translation>
    </message>
    <message>
        <source>no animal of one sex</source>
        <translation>аль нэг хүйсийн амьтан байхгүй</translation>
    </message>
    <message>
        <source>no count</source>
        <translation>тоололт байхгүй</translation>
    </message>
    <message>
        <source>no effort in the database</source>
        <translation>өгөгдлийн санд хүчин чармайлт байхгүй</translation>
    </message>
    <message>
        <source>no effort known</source>
        <translation>хүчин чармайлт тодорхойгүй</translation>
    </message>
    <message>
        <source>no effort on one side</source>
        <translation>нэг талд хүчин чармайлтгүй</translation>
    </message>
    <message>
        <source>no figure; look at the seasons used</source>
        <translation>тоо хэмжээ биш; ашигласан улирлуудыг харна уу</translation>
    </message>
    <message>
        <source>no key site listed</source>
        <translation>жагсаалтад гол нутаг байхгүй</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>босго байхгүй</translation>
    </message>
    <message>
        <source>no population</source>
        <translation>популяци байхгүй</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>бичлэггүй</translation>
    </message>
    <message>
        <source>no site listed</source>
        <translation>жагсаалтад гол нутаг алга</translation>
    </message>
    <message>
        <source>no such site</source>
        <translation>ийм талбай байхгүй</translation>
    </message>
    <message>
        <source>no threat on record</source>
        <translation>бүртгэсэн аюул занал байхгүй</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>утга байхгүй</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>он заагаагүй</translation>
    </message>
    <message>
        <source>none</source>
        <translation>байхгүй</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>үнэлээгүй</translation>
    </message>
    <message>
        <source>not assessed any more</source>
        <translation>цаашид үнэлэхээ больсон</translation>
    </message>
    <message>
        <source>not assessed before</source>
        <translation>өмнө нь үнэлээгүй</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>харьцуулах боломжгүй</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>харьцуулаагүй</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>бүрэн бус</translation>
    </message>
    <message>
        <source>not complete: {value}</source>
        <translation>бүрэн бус: {value}</translation>
    </message>
    <message>
        <source>not corrected: background from all cells alike</source>
        <translation>засаагүй: бүх нүднээс адил авсан дэвсгэр</translation>
    </message>
    <message>
        <source>not counted, or not shared</source>
        <translation>тоолоогүй, эсвэл хуваалцаагүй</translation>
    </message>
    <message>
        <source>not in that study</source>
        <translation>тухайн судалгаанд ороогүй</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>тодорхойгүй</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>сонгоогүй</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>хуваалцаагүй</translation>
    </message>
    <message>
        <source>not shown by telemetry</source>
        <translation>телеметрээр тогтоогоогүй</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>заагаагүй</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>мэдээллийн чанартай</translation>
    </message>
    <message>
        <source>noted by the reviewer</source>
        <translation>хянагч тайлбар бичсэн</translation>
    </message>
    <message>
        <source>number on both sides not published</source>
        <translation>хоёр талд хоёуланд нь бүртгэсэн тоо нийтлэгдээгүй</translation>
    </message>
    <message>
        <source>observer-hour</source>
        <translation>ажиглагч-цаг</translation>
    </message>
    <message>
        <source>ocean</source>
        <translation>далай</translation>
    </message>
    <message>
        <source>ocean: 0 to 200 m</source>
        <translation>далай: 0–200 м</translation>
    </message>
    <message>
        <source>ocean: 1000 to 4000 m</source>
        <translation>далай: 1000–4000 м</translation>
    </message>
    <message>
        <source>ocean: 200 to 1000 m</source>
        <translation>далай: 200–1000 м</translation>
    </message>
    <message>
        <source>ocean: 4000 to 6000 m</source>
        <translation>далай: 4000–6000 м</translation>
    </message>
    <message>
        <source>official statement</source>
        <translation>албан ёсны мэдэгдэл</translation>
    </message>
    <message>
        <source>on a corridor</source>
        <translation>экологийн коридор дээр</translation>
    </message>
    <message>
        <source>one sample</source>
        <translation>нэг дээж</translation>
    </message>
    <message>
        <source>only when acting alone</source>
        <translation>зөвхөн дангаараа ажиллахад</translation>
    </message>
    <message>
        <source>only when acting together</source>
        <translation>зөвхөн хамтран ажиллахад</translation>
    </message>
    <message>
        <source>opportunistic record</source>
        <translation>санамсаргүй тааралдсан бичлэг</translation>
    </message>
    <message>
        <source>organismName is the code of the individual in the records of the owner. A code that begins with code- replaces a text that could not leave.</source>
        <translation>organismName нь эзэмшигчийн бичлэг дэх бодгалийн код. Эхлэлдээ code- гэсэн хэсэгтэй код нь гадагш гарах боломжгүй текстийг орлоно.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>бусад</translation>
    </message>
    <message>
        <source>other cells</source>
        <translation>бусад нүд</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>гадна тал</translation>
    </message>
    <message>
        <source>own: the polygons given as own units, such as districts.</source>
        <translation>own: өөрийн нэгж болгон өгсөн полигон, жишээ нь засаг захиргааны нэгж.</translation>
    </message>
    <message>
        <source>p (Fisher)</source>
        <translation>p (Фишер)</translation>
    </message>
    <message>
        <source>package shared by another office</source>
        <translation>өөр байгууллагын хуваалцсан багц</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>хос</translation>
    </message>
    <message>
        <source>pairwise: each pair. one_to_all, all_to_one: each core against all others. advanced: sources and grounds.</source>
        <translation>pairwise: хос бүр. one_to_all, all_to_one: цөм бүс бүр бусад бүхтэй. advanced: эх үүсвэр ба газардуулга.</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>дайрч өнгөрөлт</translation>
    </message>
    <message>
        <source>pasture</source>
        <translation>бэлчээр</translation>
    </message>
    <message>
        <source>patrol</source>
        <translation>эргүүл</translation>
    </message>
    <message>
        <source>peatland</source>
        <translation>хүлэрт газар</translation>
    </message>
    <message>
        <source>permanent water bodies</source>
        <translation>байнгын усан орчин</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>зураг</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>байршил тодорхойгүй</translation>
    </message>
    <message>
        <source>plantation</source>
        <translation>тарималжуулсан газар</translation>
    </message>
    <message>
        <source>point count</source>
        <translation>цэгэн тоололт</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>боломжтой</translation>
    </message>
    <message>
        <source>present</source>
        <translation>байгаа</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>магадлал өндөр</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>санал болгосон</translation>
    </message>
    <message>
        <source>published</source>
        <translation>нийтлэгдсэн</translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation>квадрат</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>гурван сар</translation>
    </message>
    <message>
        <source>reason: {before} → {after}</source>
        <translation>шалтгаан: {before} → {after}</translation>
    </message>
    <message>
        <source>record</source>
        <translation>бичлэг</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>хасагдсан</translation>
    </message>
    <message>
        <source>rejected by the reviewer</source>
        <translation>хянагч хассан</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>суурин</translation>
    </message>
    <message>
        <source>resighting</source>
        <translation>дахин ажиглалт</translation>
    </message>
    <message>
        <source>rice field</source>
        <translation>цагаан будааны талбай</translation>
    </message>
    <message>
        <source>right</source>
        <translation>баруун</translation>
    </message>
    <message>
        <source>right of the barrier</source>
        <translation>саадын баруун тал</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>бөгж</translation>
    </message>
    <message>
        <source>ring resighting</source>
        <translation>бөгжөөр танин дахин ажигласан</translation>
    </message>
    <message>
        <source>ris: Ramsar; sis: flyway network (EAAFP); kba: Key Biodiversity Areas.</source>
        <translation>ris: Рамсар; sis: нүүдлийн замын сүлжээ (EAAFP); kba: Биологийн олон янз байдлын гол нутаг.</translation>
    </message>
    <message>
        <source>ris: Ramsar; sis: flyway network (EAAFP); kba: Key Biodiversity Areas. None chosen: all.</source>
        <translation>ris: Рамсар; sis: нүүдлийн замын сүлжээ (EAAFP); kba: Биологийн олон янз байдлын гол нутаг. Юу ч сонгоогүй бол бүгд.</translation>
    </message>
    <message>
        <source>rocky area</source>
        <translation>хадархаг газар</translation>
    </message>
    <message>
        <source>roost</source>
        <translation>хонох газар</translation>
    </message>
    <message>
        <source>roost count</source>
        <translation>хонох газрын тоололт</translation>
    </message>
    <message>
        <source>salt marsh</source>
        <translation>давст намаг</translation>
    </message>
    <message>
        <source>same and different decide; unsure only notes; undone takes back the last decision.</source>
        <translation>same ба different нь шийднэ; unsure зөвхөн тэмдэглэнэ; undone сүүлийн шийдвэрийг буцаана.</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>дээж</translation>
    </message>
    <message>
        <source>satellite telemetry</source>
        <translation>хиймэл дагуулын телеметр</translation>
    </message>
    <message>
        <source>savanna</source>
        <translation>саванн</translation>
    </message>
    <message>
        <source>savanna: dry</source>
        <translation>саванн: хуурай</translation>
    </message>
    <message>
        <source>savanna: moist</source>
        <translation>саванн: чийглэг</translation>
    </message>
    <message>
        <source>scat transect</source>
        <translation>ялгадасны трансект</translation>
    </message>
    <message>
        <source>season not known</source>
        <translation>улирал тодорхойгүй</translation>
    </message>
    <message>
        <source>seasons at the level: {before} → {after}</source>
        <translation>босгонд хүрсэн улирал: {before} → {after}</translation>
    </message>
    <message>
        <source>second figure of the source</source>
        <translation>эх сурвалжийн хоёр дахь тоо</translation>
    </message>
    <message>
        <source>seen by a person</source>
        <translation>хүн ажигласан</translation>
    </message>
    <message>
        <source>seen on all these sides</source>
        <translation>эдгээр бүх талд бүртгэсэн</translation>
    </message>
    <message>
        <source>seen only here</source>
        <translation>зөвхөн энд бүртгэсэн</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>сонгосон</translation>
    </message>
    <message>
        <source>set by the criterion</source>
        <translation>шалгуураар тогтоосон</translation>
    </message>
    <message>
        <source>share: the country with most of its area; centre: that of a point in it.</source>
        <translation>share: талбайнх нь ихэнх хэсэг орших улс; centre: доторх нь нэг цэг орших улс.</translation>
    </message>
    <message>
        <source>shelf sea</source>
        <translation>шельфийн далай</translation>
    </message>
    <message>
        <source>shelf sea: coral reef</source>
        <translation>шельфийн далай: шүрэн хад</translation>
    </message>
    <message>
        <source>shelf sea: estuary</source>
        <translation>шельфийн далай: голын адгийн булан</translation>
    </message>
    <message>
        <source>shelf sea: kelp or other large algae</source>
        <translation>шельфийн далай: келп, бусад том замаг</translation>
    </message>
    <message>
        <source>shelf sea: loose rock or gravel</source>
        <translation>шельфийн далай: сул чулуу, хайрга</translation>
    </message>
    <message>
        <source>shelf sea: mud</source>
        <translation>шельфийн далай: лаг шавар</translation>
    </message>
    <message>
        <source>shelf sea: open water</source>
        <translation>шельфийн далай: задгай ус</translation>
    </message>
    <message>
        <source>shelf sea: rock and rocky reef</source>
        <translation>шельфийн далай: хад, хадан риф</translation>
    </message>
    <message>
        <source>shelf sea: sand</source>
        <translation>шельфийн далай: элс</translation>
    </message>
    <message>
        <source>shelf sea: sandy mud</source>
        <translation>шельфийн далай: элсэрхэг лаг</translation>
    </message>
    <message>
        <source>shelf sea: seagrass</source>
        <translation>шельфийн далай: далайн өвс</translation>
    </message>
    <message>
        <source>shrubland</source>
        <translation>бут сөөгөн газар</translation>
    </message>
    <message>
        <source>shrubland: boreal</source>
        <translation>бут сөөгөн газар: бореаль</translation>
    </message>
    <message>
        <source>shrubland: mediterranean type</source>
        <translation>бут сөөгөн газар: Газар дундын тэнгисийн төрлийн</translation>
    </message>
    <message>
        <source>shrubland: subantarctic</source>
        <translation>бут сөөгөн газар: субантарктик</translation>
    </message>
    <message>
        <source>shrubland: subarctic</source>
        <translation>бут сөөгөн газар: субарктик</translation>
    </message>
    <message>
        <source>shrubland: subtropical or tropical dry</source>
        <translation>бут сөөгөн газар: субтропик эсвэл тропик бүсийн хуурай</translation>
    </message>
    <message>
        <source>shrubland: subtropical or tropical high altitude</source>
        <translation>бут сөөгөн газар: субтропик эсвэл тропик бүсийн өндөр уулын</translation>
    </message>
    <message>
        <source>shrubland: subtropical or tropical moist</source>
        <translation>бут сөөгөн газар: субтропик эсвэл тропик бүсийн чийглэг</translation>
    </message>
    <message>
        <source>shrubland: temperate</source>
        <translation>бут сөөгөн газар: сэрүүн бүсийн</translation>
    </message>
    <message>
        <source>side in doubt</source>
        <translation>тал нь тодорхой бус</translation>
    </message>
    <message>
        <source>single observation</source>
        <translation>ганц ажиглалт</translation>
    </message>
    <message>
        <source>snow and ice</source>
        <translation>цас, мөс</translation>
    </message>
    <message>
        <source>snow ice</source>
        <translation>цас мөс</translation>
    </message>
    <message>
        <source>snow track transect</source>
        <translation>цасан дээрх мөрийн трансект</translation>
    </message>
    <message>
        <source>spatial capture-recapture estimate</source>
        <translation>орон зайн бүртгэл-дахин бүртгэлийн тооцоолсон утга</translation>
    </message>
    <message>
        <source>species: one feature for the key sites of each species; site: one for each key site.</source>
        <translation>species: зүйл бүрийн гол нутгуудад нэг хамгааллын объект; site: гол нутаг бүрт нэг.</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>цуглуулгын дээж</translation>
    </message>
    <message>
        <source>spring passage</source>
        <translation>хаврын дайрч өнгөрөлт</translation>
    </message>
    <message>
        <source>staging site</source>
        <translation>цуглах газар</translation>
    </message>
    <message>
        <source>strong current, not protected</source>
        <translation>хүчтэй гүйдэл, хамгаалалтгүй</translation>
    </message>
    <message>
        <source>strong current, protected</source>
        <translation>хүчтэй гүйдэл, хамгаалалттай</translation>
    </message>
    <message>
        <source>surveyed on both sides</source>
        <translation>хоёр талд судалсан</translation>
    </message>
    <message>
        <source>surveyed on one side</source>
        <translation>нэг талд судалсан</translation>
    </message>
    <message>
        <source>table of DNA samples</source>
        <translation>ДНХ дээжийн хүснэгт</translation>
    </message>
    <message>
        <source>table of counts</source>
        <translation>тоололтын хүснэгт</translation>
    </message>
    <message>
        <source>table of genotypes</source>
        <translation>генотипийн хүснэгт</translation>
    </message>
    <message>
        <source>table of records</source>
        <translation>бичлэгийн хүснэгт</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>буцаасан</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>телеметр</translation>
    </message>
    <message>
        <source>the budget is exceeded by {amount}</source>
        <translation>төсөв {amount} хэмжээгээр хэтэрнэ</translation>
    </message>
    <message>
        <source>the budget of {country} is exceeded by {amount}</source>
        <translation>{country}: төсөв {amount} хэмжээгээр хэтэрнэ</translation>
    </message>
    <message>
        <source>the largest share of {country} is exceeded by {amount} of cost</source>
        <translation>{country}: хамгийн их хувь {amount} зардлаар хэтэрнэ</translation>
    </message>
    <message>
        <source>the least share of {country} is missed by {amount} of cost</source>
        <translation>{country}: хамгийн бага хувьд {amount} зардал дутна</translation>
    </message>
    <message>
        <source>the published sources of the sites, as listed in the database; land: Natural Earth</source>
        <translation>өгөгдлийн санд жагсаасан талбайн нийтлэгдсэн эх сурвалж; хуурай газар: Natural Earth</translation>
    </message>
    <message>
        <source>the same animal</source>
        <translation>ижил амьтан</translation>
    </message>
    <message>
        <source>the target of {feature} is missed by {amount} ({percent} %)</source>
        <translation>{feature}: зорилтод {amount} ({percent}%) дутна</translation>
    </message>
    <message>
        <source>tidal flat</source>
        <translation>түрлэг-таталтын тал</translation>
    </message>
    <message>
        <source>too few occasions</source>
        <translation>түүвэрлэлтийн үе хэт цөөн</translation>
    </message>
    <message>
        <source>track</source>
        <translation>явсан зам</translation>
    </message>
    <message>
        <source>track survey</source>
        <translation>мөрийн судалгаа</translation>
    </message>
    <message>
        <source>transmitter</source>
        <translation>дамжуулагч</translation>
    </message>
    <message>
        <source>trap-day</source>
        <translation>камер-хоног</translation>
    </message>
    <message>
        <source>tree cover</source>
        <translation>модны бүрхэвч</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true эсвэл false</translation>
    </message>
    <message>
        <source>two detections</source>
        <translation>хоёр илрүүлэлт</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>өөрчлөгдөөгүй</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>баталгаажаагүй</translation>
    </message>
    <message>
        <source>undetermined border</source>
        <translation>тогтоогоогүй улсын хил</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>тодорхойгүй</translation>
    </message>
    <message>
        <source>unrelated</source>
        <translation>төрлийн холбоогүй</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>эргэлзээтэй</translation>
    </message>
    <message>
        <source>water</source>
        <translation>ус</translation>
    </message>
    <message>
        <source>weak current, not protected</source>
        <translation>сул гүйдэл, хамгаалалтгүй</translation>
    </message>
    <message>
        <source>weak current, protected</source>
        <translation>сул гүйдэл, хамгаалалттай</translation>
    </message>
    <message>
        <source>wetland</source>
        <translation>ус намгархаг газар</translation>
    </message>
    <message>
        <source>wintering</source>
        <translation>өвөлжилт</translation>
    </message>
    <message>
        <source>wintering site</source>
        <translation>өвөлжих газар</translation>
    </message>
    <message>
        <source>year</source>
        <translation>он</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>тийм</translation>
    </message>
    <message>
        <source>{animal} by country and time</source>
        <translation>{animal}: улс ба цаг хугацаагаар</translation>
    </message>
    <message>
        <source>{area} ha</source>
        <translation>{area} га</translation>
    </message>
    <message>
        <source>{band} km</source>
        <translation>{band} км</translation>
    </message>
    <message>
        <source>{classes}; used {used} of {offered}</source>
        <translation>{classes}; ашигласан {used} / {offered}</translation>
    </message>
    <message>
        <source>{count} ({species}, {season} {year})</source>
        <translation>{count} ({species}, {season} {year})</translation>
    </message>
    <message>
        <source>{count} {unit} ({when}; sites: {sites} of {listed})</source>
        <translation>{count} {unit} ({when}; талбай: {listed} талбайгаас {sites})</translation>
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
        <translation>{units} нэгжийг {draws} удаа түүвэрлэхэд ойролцоогоор {gigabytes} ГБ санах ой хэрэгтэй. Юу ч тооцоолоогүй. Дээд тал нь {fewer} удаа түүвэрлэх, эсвэл цөөн нэгжид оноо тооцно уу.</translation>
    </message>
    <message>
        <source>{exact} holds the exact rows and stays in the office. {public} may travel; rows: {rows}, left behind: {left}.</source>
        <translation>Нарийн мөрүүдтэй {exact} файл байгууллагад үлдэнэ. {public} файлыг гадагш өгч болно; мөр: {rows}, үлдээсэн: {left}.</translation>
    </message>
    <message>
        <source>{features} features of {rows} cells need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Draw less background or leave out covariates.</source>
        <translation>{rows} нүдний {features} шинжид ойролцоогоор {gigabytes} ГБ санах ой хэрэгтэй; ашиглах дээд хэмжээ {most} ГБ. Юу ч тооцоолоогүй. Дэвсгэр нүдийг цөөн түүвэрлэх, эсвэл зарим тайлбарлагч хувьсагчийг орхино уу.</translation>
    </message>
    <message>
        <source>{feature} has two targets of its own. Nothing was computed. Remove one of them.</source>
        <translation>{feature}: өөрийн хоёр зорилттой байна. Юу ч тооцоолоогүй. Аль нэгийг нь хасна уу.</translation>
    </message>
    <message>
        <source>{file} has more than {rows} rows, too many for a table of its kind. Nothing was taken in. Divide the table into several files.</source>
        <translation>{file} файлд {rows} мөрөөс олон мөр байгаа нь энэ төрлийн хүснэгтэд хэт олон байна. Юу ч оруулаагүй. Хүснэгтийг хэд хэдэн файлд хуваана уу.</translation>
    </message>
    <message>
        <source>{file} holds several files and no meta.xml that says how they belong together. Nothing was changed. Export the Darwin Core Archive again, or import one table alone.</source>
        <translation>{file} архивт хэд хэдэн файл байгаа боловч хоорондын холбоог нь заасан meta.xml байхгүй. Юу ч өөрчлөгдөөгүй. Darwin Core архивыг дахин экспортлох, эсвэл нэг хүснэгтийг дангаар нь импортлоно уу.</translation>
    </message>
    <message>
        <source>{file} is not a Camtrap DP package: it does not hold exactly one datapackage.json with a Camtrap DP profile. Nothing was changed.</source>
        <translation>{file} файл Camtrap DP багц биш: дотор нь Camtrap DP профайлтай яг нэг datapackage.json байх ёстой. Юу ч өөрчлөгдөөгүй.</translation>
    </message>
    <message>
        <source>{file} states {stated} samples and holds {found}: some are missing. Nothing was taken in. Look for the whole file, or correct the number in its first row.</source>
        <translation>{file} файл: заасан дээж {stated}, бодит дээж {found}; зарим нь дутуу байна. Юу ч оруулаагүй. Бүрэн файлыг олох, эсвэл эхний мөр дэх тоог засна уу.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, row {row}, column “{column}”: {fact}</source>
        <translation>{file}, «{sheet}» ажлын хуудас, {row} дугаар мөр, «{column}» багана: {fact}</translation>
    </message>
    <message>
        <source>{file}: rows left blank and not read: {rows}.</source>
        <translation>{file}: хоосон орхисон тул уншаагүй мөр: {rows}.</translation>
    </message>
    <message>
        <source>{file}: rows read {rows}, kept {kept}, rejected {rejected}.</source>
        <translation>{file}: уншсан мөр {rows}, үлдээсэн {kept}, хассан {rejected}.</translation>
    </message>
    <message>
        <source>{file}: the numbers in the first row do not fit the names in the third, so the columns of the loci are not known. Nothing was taken in. Correct the numbers of loci, samples and populations and take the file in again.</source>
        <translation>{file} файл: эхний мөрийн тоонууд гурав дахь мөрийн нэрстэй таарахгүй тул локусын баганууд тодорхойгүй байна. Юу ч оруулаагүй. Локус, дээж, популяцийн тоог засаад файлыг дахин оруулна уу.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{judge}: as the group.</source>
        <translation>{judge}: бүлэгтэй адил.</translation>
    </message>
    <message>
        <source>{judge}: {share} of the weight lies elsewhere than in the group, most of all at {criterion}.</source>
        <translation>{judge}: жингийн {share} нь бүлгийнхээс өөрөөр хуваарилагдсан; хамгийн их зөрүүтэй шалгуур: {criterion}.</translation>
    </message>
    <message>
        <source>{kind} Record: {duplicate_of}. Seconds apart: {seconds}; whole hours apart: {hours}; metres apart: {distance_m}.</source>
        <translation>{kind} Бичлэг: {duplicate_of}. Зөрөх секунд: {seconds}; зөрөх бүтэн цаг: {hours}; зөрөх метр: {distance_m}.</translation>
    </message>
    <message>
        <source>{layer}: the entry was not written ({reason}). Nothing has changed.</source>
        <translation>{layer}: бичлэгийг бичээгүй ({reason}). Юу ч өөрчлөгдөөгүй.</translation>
    </message>
    <message>
        <source>{mark} Low confidence: to be confirmed before use.</source>
        <translation>{mark} Итгэлийн түвшин бага: ашиглахын өмнө баталгаажуулна.</translation>
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
        <translation>{parameter} параметр: {name} ийм утгатай байна: {value}. Юу ч тооцоолоогүй. Тоог засна уу.</translation>
    </message>
    <message>
        <source>{parameter} is not an object in JSON. Nothing was computed. Correct the brackets and quotation marks.</source>
        <translation>{parameter} параметр JSON объект биш байна. Юу ч тооцоолоогүй. Хаалт, хашилтыг засна уу.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} / {whole}</translation>
    </message>
    <message>
        <source>{reason} Rows: {rows}.</source>
        <translation>{reason} Мөр: {rows}.</translation>
    </message>
    <message>
        <source>{sheet}. Sites: {sites}. Required items answered, from {least} % to {most} %.</source>
        <translation>{sheet}. Талбай: {sites}. Хариулсан заавал бөглөх асуулт: {least}–{most}%.</translation>
    </message>
    <message>
        <source>{sheet}: {site}</source>
        <translation>{sheet}: {site}</translation>
    </message>
    <message>
        <source>{site}: {species}, {season}</source>
        <translation>{site}: {species} ({season})</translation>
    </message>
    <message>
        <source>{species}, Red List: {source}.</source>
        <translation>{species}, Улаан данс: {source}.</translation>
    </message>
    <message>
        <source>{species}, groups named across borders: {groups}.</source>
        <translation>{species}: улсын хил дамнуулан нэрлэсэн бүлгүүд: {groups}.</translation>
    </message>
    <message>
        <source>{species}, {season}</source>
        <translation>{species} ({season})</translation>
    </message>
    <message>
        <source>{species}: animals and how sure they are</source>
        <translation>{species}: амьтад ба тэдгээр хэр баттай болох</translation>
    </message>
    <message>
        <source>{species}: groups and their differences</source>
        <translation>{species}: бүлгүүд ба тэдгээрийн ялгаа</translation>
    </message>
    <message>
        <source>{species}: no group is named across a border.</source>
        <translation>{species}: улсын хил дамнуулан нэрлэсэн бүлэг байхгүй.</translation>
    </message>
    <message>
        <source>{species}: one joint population</source>
        <translation>{species}: нэг хамтын популяци</translation>
    </message>
    <message>
        <source>{stay}, {year}: {what}</source>
        <translation>{stay}, {year}: {what}</translation>
    </message>
    <message>
        <source>{sure}, with probable identity: {probable} more</source>
        <translation>{sure}, магадлал өндөр танилтаар нэмэгдэх нь: {probable}</translation>
    </message>
    <message>
        <source>{threat} ({impact})</source>
        <translation>{threat} ({impact})</translation>
    </message>
    <message>
        <source>{units} units with {features} features need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Take larger units or fewer features.</source>
        <translation>{features} хамгааллын объекттой {units} нэгжид ойролцоогоор {gigabytes} ГБ санах ой хэрэгтэй; ашиглах дээд хэмжээ {most} ГБ. Юу ч тооцоолоогүй. Илүү том нэгж авах, эсвэл хамгааллын объектыг цөөлнө үү.</translation>
    </message>
    <message>
        <source>{unit}: rank {rank} ({low} to {high}), score {score}</source>
        <translation>{unit}: эрэмбэ {rank} ({low}–{high}), оноо {score}</translation>
    </message>
    <message>
        <source>{verdict}, provisional</source>
        <translation>{verdict}, урьдчилсан</translation>
    </message>
    <message>
        <source>{verdict}: {reason}</source>
        <translation>{verdict}. {reason}</translation>
    </message>
    <message>
        <source>{windows} windows would take about {days} days; at most {most} days are tried. Nothing was computed. Use METHOD shared, which takes about {other} days.</source>
        <translation>{windows} цонхонд ойролцоогоор {days} хоног хэрэгтэй; зөвшөөрөх дээд хугацаа {most} хоног. Юу ч тооцоолоогүй. METHOD параметрт ойролцоогоор {other} хоног шаардах shared аргыг ашиглана уу.</translation>
    </message>
    <message>
        <source>{windows} windows would take about {days} days; at most {most} days are tried. Nothing was computed. Use larger blocks, larger cells, or a smaller radius.</source>
        <translation>{windows} цонхонд ойролцоогоор {days} хоног хэрэгтэй; зөвшөөрөх дээд хугацаа {most} хоног. Юу ч тооцоолоогүй. Илүү том блок, илүү том нүд, эсвэл бага радиус ашиглана уу.</translation>
    </message>
    <message>
        <source>{year}: {basis}</source>
        <translation>{year} он: {basis}</translation>
    </message>
    <message>
        <source>“auto” tells it by the dates of the file, or leaves it open.</source>
        <translation>«auto» сонголт үүнийг файл дахь огноонуудаар тодорхойлно, эсвэл нээлттэй үлдээнэ.</translation>
    </message>
    <message>
        <source>“auto” tells the format by the content.</source>
        <translation>«auto» сонголт форматыг агуулгаар нь тодорхойлно.</translation>
    </message>
    <message>
        <source>“edges” are the nearest points of two polygons, “places” their centroids.</source>
        <translation>«edges» нь хоёр полигоны хамгийн ойр цэгүүд, «places» нь тэдгээрийн төв цэгүүд.</translation>
    </message>
    <message>
        <source>“likelihood” groups by likelihood and grade; “alleles” by the number of mismatching alleles.</source>
        <translation>«likelihood» нь үнэний хувь ба зэргээр, «alleles» нь зөрүүтэй аллелийн тоогоор бүлэглэнэ.</translation>
    </message>
    <message>
        <source>“public”, “member”, the code of a country such as RUS, or a recipient that the policy file names.</source>
        <translation>«public», «member», RUS гэх мэт улсын код, эсвэл журмын файлд нэрлэсэн хүлээн авагч.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{value}” is no key site of this database. Write its name or code as the form has it; the nearest is “{nearest}”.</source>
        <translation>«{value}» нь энэ өгөгдлийн сангийн гол нутаг биш. Нэр эсвэл кодыг маягтад байгаагаар бичнэ үү; хамгийн ойр нь «{nearest}».</translation>
    </message>
    <message>
        <source>“{value}” is no number of 0 or more. Write digits alone, without words or units.</source>
        <translation>«{value}» нь 0 буюу түүнээс их тоо биш. Үг, нэгжгүйгээр зөвхөн цифр бичнэ үү.</translation>
    </message>
    <message>
        <source>“{value}” is no single day up to {today}. Write it as year, month and day, such as 2026-05-31.</source>
        <translation>«{value}» нь нэг өдөр биш, эсвэл {today} өдрөөс хойших байна. Он, сар, өдрөөр бичнэ үү, жишээ нь 2026-05-31.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number of 0 or more. Write digits alone, without words or units.</source>
        <translation>«{value}» нь 0 буюу түүнээс их бүхэл тоо биш. Үг, нэгжгүйгээр зөвхөн цифр бичнэ үү.</translation>
    </message>
    <message>
        <source>“{value}” is no year from {first} to {last}. Correct it.</source>
        <translation>«{value}» нь {first}–{last} хоорондын он биш. Засна уу.</translation>
    </message>
    <message>
        <source>“{value}” is none of the six species. Write the name as the form has it.</source>
        <translation>«{value}» нь зургаан зүйлийн аль нь ч биш. Нэрийг маягтад байгаагаар бичнэ үү.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the words allowed. Choose one from the sheet of words.</source>
        <translation>«{value}» нь зөвшөөрсөн үгсийн нэг биш. Үгсийн ажлын хуудаснаас сонгоно уу.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the words allowed. Choose one from the sheet of words; the nearest is “{nearest}”.</source>
        <translation>«{value}» нь зөвшөөрсөн үгсийн нэг биш. Үгсийн ажлын хуудаснаас сонгоно уу; хамгийн ойр нь «{nearest}».</translation>
    </message>
    <message>
        <source>“{value}” is not the country or key site that the level asks for. Write its name or code.</source>
        <translation>«{value}» нь түвшинд шаардсан улс, гол нутаг биш. Нэр эсвэл кодыг нь бичнэ үү.</translation>
    </message>
    <message>
        <source>“{value}” names no row or run of this database. Correct it or leave the cell empty.</source>
        <translation>«{value}» нь энэ өгөгдлийн сангийн мөр, гүйцэтгэл биш байна. Засах, эсвэл нүдийг хоосон орхино уу.</translation>
    </message>
    <message>
        <source>● present, read in a source; ○ low confidence or not confirmed. Double click zooms to the site.</source>
        <translation>● байгаа, эх сурвалжаас уншсан; ○ итгэлийн түвшин бага эсвэл баталгаажаагүй. Давхар товшвол талбайд багтаана.</translation>
    </message>
</context>
</TS>

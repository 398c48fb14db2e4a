<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn">
<context>
    <name>NEASPEC</name>
    <message>
        <source>1 % level</source>
        <translation>1%-ийн босго</translation>
    </message>
    <message>
        <source>1 % level, edition {edition}</source>
        <translation>1%-ийн босго, {edition} оны хэвлэл</translation>
    </message>
    <message>
        <source>1 percent level (individuals)</source>
        <translation>1%-ийн босго (бодгаль)</translation>
    </message>
    <message>
        <source>A cell is longer than 65,536 characters.</source>
        <translation>Нүдний агуулга 65,536 тэмдэгтээс урт байна.</translation>
    </message>
    <message>
        <source>A code that names each unit once.</source>
        <translation>Нэгж бүрийг давхардалгүй нэрлэх код.</translation>
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
        <source>A date or time cannot be read.</source>
        <translation>Огноо эсвэл цагийг уншиж чадсангүй.</translation>
    </message>
    <message>
        <source>A field for numbers holds something else.</source>
        <translation>Тоон талбарт тоо биш утга байна.</translation>
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
        <source>A list of objects with field, direction (benefit or cost), normalisation (min_max, rank or threshold), weight, and pieces for threshold.</source>
        <translation>Объектын жагсаалт. Объект бүрийн түлхүүр: field, direction (benefit эсвэл cost), normalisation (min_max, rank эсвэл threshold), weight, мөн threshold сонгосон бол pieces.</translation>
    </message>
    <message>
        <source>A low score may mean that counts are missing.</source>
        <translation>Бага оноо нь тоололт дутуу гэсэн үг байж болно.</translation>
    </message>
    <message>
        <source>A missing value counts as the worst in the score and as the best in the higher score, so that the difference shows what is not known.</source>
        <translation>Дутуу утгыг оноонд хамгийн муугаар, дээд оноонд хамгийн сайнаар тооцно. Ингэснээр тэдгээрийн зөрүү юу мэдэгдэхгүй байгааг харуулна.</translation>
    </message>
    <message>
        <source>A new language or folder takes effect after QGIS is restarted.</source>
        <translation>Шинэ хэл, хавтас нь QGIS програмыг дахин эхлүүлсний дараа хүчинтэй болно.</translation>
    </message>
    <message>
        <source>A number is outside its possible range.</source>
        <translation>Тоо нь боломжит хязгаараас гадуур байна.</translation>
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
        <source>A record coarser than 25 km</source>
        <translation>Нарийвчлал нь 25 километрээс муу бичлэг</translation>
    </message>
    <message>
        <source>A report is made to be passed on. Places of cats, breeding colonies and roosts are shown as centres of 0.1 degree cells.</source>
        <translation>Тайланг бусдад дамжуулахаар гаргадаг. Муурын овгийн том амьтдын байршил, үржлийн колони, хонох газрыг 0.1 градусын нүдний төвөөр харуулна.</translation>
    </message>
    <message>
        <source>A reviewer rejected the record.</source>
        <translation>Хянагч бичлэгийг хассан.</translation>
    </message>
    <message>
        <source>A site stands in each line that applies to one of its species and seasons.</source>
        <translation>Талбай өөрийн аль нэг зүйл, улиралд хамаарах мөр бүрт орно.</translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX or ODS). Left empty: the published counts of the plugin.</source>
        <translation>Тоололтын хүснэгт (CSV, XLSX эсвэл ODS). Хоосон орхивол өргөтгөлд буй нийтлэгдсэн тоололтыг ашиглана.</translation>
    </message>
    <message>
        <source>A table of counts (CSV, XLSX, ODS) or a Camtrap DP package. Left empty: the published counts of the plugin.</source>
        <translation>Тоололтын хүснэгт (CSV, XLSX, ODS) эсвэл Camtrap DP багц. Хоосон орхивол өргөтгөлд буй нийтлэгдсэн тоололтыг ашиглана.</translation>
    </message>
    <message>
        <source>A time has no offset from universal time.</source>
        <translation>Цагт дэлхийн цагаас зөрөх зөрүүг заагаагүй байна.</translation>
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
        <source>Account of an import</source>
        <translation>Импортын дүн</translation>
    </message>
    <message>
        <source>Account of the import (HTML)</source>
        <translation>Импортын дүн (HTML)</translation>
    </message>
    <message>
        <source>Added: {added}; changed: {changed}; gone: {gone}; unchanged: {unchanged}.</source>
        <translation>Нэмсэн: {added}; өөрчилсөн: {changed}; байхгүй болсон: {gone}; өөрчлөгдөөгүй: {unchanged}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бүгд</translation>
    </message>
    <message>
        <source>All countries, each site once</source>
        <translation>Бүх улс, талбай бүрийг нэг удаа</translation>
    </message>
    <message>
        <source>All flagship waterbirds together</source>
        <translation>Усны тэргүүлэх шувууд бүгд нийлээд</translation>
    </message>
    <message>
        <source>All of it becomes visible at once or not at all. If the import is interrupted, the database is as it was before.</source>
        <translation>Импортын үр дүн бүхэлдээ нэг дор харагдана, эсвэл огт харагдахгүй. Импорт тасалдвал өгөгдлийн сан өмнөх хэвээрээ үлдэнэ.</translation>
    </message>
    <message>
        <source>All sites with a score</source>
        <translation>Оноотой бүх талбай</translation>
    </message>
    <message>
        <source>All tables are there from the first day, so that no office has to move its data later. A conservation database that exists already is kept as it is.</source>
        <translation>Бүх хүснэгт эхний өдрөөс бэлэн байх тул аль ч байгууллага өгөгдлөө дараа нь зөөх шаардлагагүй. Өмнө нь үүсгэсэн хамгааллын өгөгдлийн сан хэвээрээ үлдэнэ.</translation>
    </message>
    <message>
        <source>All weights are 0. Nothing was computed. Give a criterion a weight above 0.</source>
        <translation>Бүх жин 0 байна. Юу ч тооцоолоогүй. Аль нэг шалгуурт тэгээс их жин өгнө үү.</translation>
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
        <source>An exact product needs a recipient. Nothing was released. Name the recipient.</source>
        <translation>Нарийн байршилтай бүтээгдэхүүнд хүлээн авагч шаардлагатай. Ямар ч мэдээлэл өгөөгүй. Хүлээн авагчийг нэрлэнэ үү.</translation>
    </message>
    <message>
        <source>An inferred link is drawn dashed. It says which sites are near each other in consecutive seasons, not that a bird flew from one to the other. Borders crossed are named only where telemetry shows it.</source>
        <translation>Тооцоолж гаргасан холбоосыг тасархай шугамаар зурна. Энэ нь дараалсан улиралд аль талбайнууд хоорондоо ойр байгааг заах бөгөөд шувуу нэгээс нөгөө рүү ниссэн гэсэн үг биш. Дамнан өнгөрсөн улсын хилийг зөвхөн телеметр харуулсан тохиолдолд нэрлэнэ.</translation>
    </message>
    <message>
        <source>Archive {file} holds a member that would leave its folder: {member}. Nothing was changed. Do not use this archive.</source>
        <translation>{file} архивт хавтаснаасаа гадуур задрах файл байна: {member}. Юу ч өөрчлөгдөөгүй. Энэ архивыг битгий ашиглана уу.</translation>
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
        <source>Areas of the office's own range layer, drawn as they are there.</source>
        <translation>Байгууллагын өөрийн тархац нутгийн давхаргын талбайг байгаагаар нь зурсан.</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation>QGIS програмын хэлээр</translation>
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
        <source>Basis of the level</source>
        <translation>Босгын үндэслэл</translation>
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
        <source>Both coordinates are zero.</source>
        <translation>Хоёр солбицол хоёулаа тэг байна.</translation>
    </message>
    <message>
        <source>Boundaries of the office's own layer</source>
        <translation>Байгууллагын өөрийн давхаргын хил зааг</translation>
    </message>
    <message>
        <source>Boundary file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with lines or polygons and a coordinate reference system.</source>
        <translation>Хил заагийн файлыг зурж чадсангүй: {file}. Газрын зураг бичээгүй. Өргөтгөлийн тохиргоонд шугам эсвэл полигонтой, солбицлын системтэй файл сонгоно уу.</translation>
    </message>
    <message>
        <source>Built on public NEASPEC documents; not a publication of NEASPEC or the United Nations.</source>
        <translation>NEASPEC хөтөлбөрийн нийтэд нээлттэй баримт бичигт үндэслэсэн; NEASPEC хөтөлбөрийн ч, Нэгдсэн Үндэстний Байгууллагын ч хэвлэл биш.</translation>
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
        <source>Cats: each animal counted once</source>
        <translation>Муурын овгийн том амьтад: амьтан бүрийг нэг удаа тоолсон</translation>
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
        <source>Choose where the conservation database is to be kept.</source>
        <translation>Хамгааллын өгөгдлийн санг хаана хадгалахыг сонгоно уу.</translation>
    </message>
    <message>
        <source>Coarser than 25 km</source>
        <translation>25 километрээс муу нарийвчлалтай</translation>
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
        <source>Complete</source>
        <translation>Бүрэн эсэх</translation>
    </message>
    <message>
        <source>Complete counts</source>
        <translation>Бүрэн тоололтууд</translation>
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
        <source>Confidence</source>
        <translation>Итгэлийн түвшин</translation>
    </message>
    <message>
        <source>Conservation database</source>
        <translation>Хамгааллын өгөгдлийн сан</translation>
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
        <source>Corridors named in publications, drawn as straight lines between the two ends known. The line is not the path of the animals.</source>
        <translation>Хэвлэлд нэрлэсэн экологийн коридорыг мэдэгдэж буй хоёр үзүүрийн хоорондох шулуун шугамаар зурсан. Шугам нь амьтдын явсан зам биш.</translation>
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
        <source>Counts</source>
        <translation>Тоололт</translation>
    </message>
    <message>
        <source>Counts and detections</source>
        <translation>Тоололт ба илрүүлэлт</translation>
    </message>
    <message>
        <source>Counts as published. Rows of one season are parts, maxima and totals side by side: never add them.</source>
        <translation>Нийтлэгдсэн хэвээр нь авсан тоололт. Нэг улирлын мөрүүдэд хэсэгчилсэн, хамгийн их, нийт тоо зэрэгцэн орсон: тэдгээрийг хэзээ ч бүү нэм.</translation>
    </message>
    <message>
        <source>Counts not known to be complete</source>
        <translation>Бүрэн эсэх нь тодорхойгүй тоололтууд</translation>
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
        <source>Counts per species</source>
        <translation>Зүйл тус бүрийн тоололт</translation>
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
        <source>Criteria (JSON)</source>
        <translation>Шалгуурууд (JSON)</translation>
    </message>
    <message>
        <source>Criteria met by one edition of the 1 % level and not by another.</source>
        <translation>1%-ийн босгын нэг хэвлэлээр хангасан, өөр хэвлэлээр хангаагүй шалгуурууд.</translation>
    </message>
    <message>
        <source>Criteria that these data cannot decide</source>
        <translation>Энэ өгөгдлөөр шийдэх боломжгүй шалгуурууд</translation>
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
        <source>Data and effort</source>
        <translation>Өгөгдөл ба хүчин чармайлт</translation>
    </message>
    <message>
        <source>Data deficient (DD)</source>
        <translation>Мэдээлэл дутмаг (DD)</translation>
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
        <source>Database {file} is locked by another program. Nothing was changed. End the edit session there, then try again.</source>
        <translation>{file} өгөгдлийн санг өөр програм түгжсэн байна. Юу ч өөрчлөгдөөгүй. Тэнд засварыг дуусгаад дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>Database {file} refused the change: {detail}. Nothing was changed.</source>
        <translation>{file} өгөгдлийн сан өөрчлөлтийг хүлээж авсангүй: {detail}. Юу ч өөрчлөгдөөгүй.</translation>
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
        <source>Deployments</source>
        <translation>Камер байршуулалт</translation>
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
        <source>Detections</source>
        <translation>Илрүүлэлт</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>Зай (км)</translation>
    </message>
    <message>
        <source>Distribution is shown as half-degree cells with a listed site or record; it is not a range. Corridors are schematic lines between two named ends; those without two ends are in the table only.</source>
        <translation>Тархацыг жагсаалтад орсон талбай эсвэл бичлэгтэй хагас градусын нүдээр харуулна; энэ нь тархац нутаг биш. Экологийн коридор нь нэрлэсэн хоёр үзүүрийн хоорондох бүдүүвч шугам; хоёр үзүүргүйг нь зөвхөн хүснэгтэд оруулсан.</translation>
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
        <source>Each edition of a population's 1 % level is tested, and verdicts that differ between editions are listed. A Ramsar sheet needs the official level; the levels that come with the plugin are derived from published estimates.</source>
        <translation>Популяцийн 1%-ийн босгын хэвлэл бүрийг шалгаж, хэвлэлүүдийн хооронд зөрсөн дүгнэлтийг жагсаана. Рамсарын мэдээллийн хуудсанд албан ёсны босго шаардлагатай; өргөтгөлд дагалдах босгыг нийтлэгдсэн тооцоолсон утгаас гаргасан.</translation>
    </message>
    <message>
        <source>Each number in brackets in the report leads to this list. It names the rows of the database that the figure comes from, by their ids. In a line of a table, a figure without a number comes from the rows of the number before it.</source>
        <translation>Тайлан дахь хаалтанд бичсэн дугаар бүр энэ жагсаалт руу хөтөлнө. Жагсаалтад тухайн тоог гаргасан өгөгдлийн сангийн мөрүүдийг дугаараар нь нэрлэсэн. Хүснэгтийн мөрөнд дугааргүй тоог түүний өмнөх дугаарын мөрүүдээс гаргасан.</translation>
    </message>
    <message>
        <source>Each part is the share of one criterion in the score of a site.</source>
        <translation>Хэсэг бүр талбайн оноонд нэг шалгуурын эзлэх хувь юм.</translation>
    </message>
    <message>
        <source>Each row names its source and how sure it is. Rows of low confidence have a hollow symbol. Rows that the office added itself stay.</source>
        <translation>Мөр бүр эх сурвалж, итгэлийн түвшингээ заана. Итгэлийн түвшин багатай мөрийг хөндий тэмдгээр харуулна. Байгууллагын өөрийн нэмсэн мөр хэвээр үлдэнэ.</translation>
    </message>
    <message>
        <source>Each site is linked to the nearest sites of its population in the following season; distances are geodesic.</source>
        <translation>Талбай бүрийг популяцийнх нь дараагийн улирлын хамгийн ойр талбайтай холбоно; зай нь геодезийн зай.</translation>
    </message>
    <message>
        <source>Each step is an algorithm of its own that can be run alone or placed in a model of the office's own.</source>
        <translation>Алхам бүр тусдаа алгоритм бөгөөд дангаар нь ажиллуулах эсвэл байгууллагын өөрийн загварт оруулах боломжтой.</translation>
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
        <source>Edition</source>
        <translation>Хэвлэл</translation>
    </message>
    <message>
        <source>Edition of the level</source>
        <translation>Босгын хэвлэл</translation>
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
        <source>Estimate</source>
        <translation>Тооцоолсон утга</translation>
    </message>
    <message>
        <source>Every record is accounted for: records in are records kept and records rejected, and each rejection has its reason and its row. Flagged records are kept and shown.</source>
        <translation>Бичлэг бүрийн тооцоо гарна: орсон бичлэг нь үлдээсэн ба хассан бичлэгийн нийлбэр бөгөөд хассан бичлэг бүр шалтгаан, мөрийн дугаартай байна. Тэмдэглэгдсэн бичлэгийг үлдээж, харуулна.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Нотолгоо</translation>
    </message>
    <message>
        <source>Exact coordinates, dates and station names are withheld. Ask the owner of the record for them.</source>
        <translation>Нарийн солбицол, огноо, камерын цэгийн нэрийг нууцалсан. Тэдгээрийг бичлэгийн эзэмшигчээс хүснэ үү.</translation>
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
        <source>Failed</source>
        <translation>Амжилтгүй</translation>
    </message>
    <message>
        <source>Field with the unit's code</source>
        <translation>Нэгжийн кодтой талбар</translation>
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
        <source>Figure (individuals)</source>
        <translation>Тоо (бодгаль)</translation>
    </message>
    <message>
        <source>Figure {number}. {title}.</source>
        <translation>Зураг {number}. {title}.</translation>
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
        <source>File {file} cannot be opened. Nothing was changed. Close it in other programs or ask for permission to read it.</source>
        <translation>{file} файлыг нээж чадсангүй. Юу ч өөрчлөгдөөгүй. Өөр програмд нээлттэй бол хаах эсвэл унших эрх авна уу.</translation>
    </message>
    <message>
        <source>File {file} cannot be written. Nothing was changed. Choose another folder or ask for permission.</source>
        <translation>{file} файлыг бичиж чадсангүй. Юу ч өөрчлөгдөөгүй. Өөр хавтас сонгох эсвэл бичих эрх авна уу.</translation>
    </message>
    <message>
        <source>File {file} has more than one column with the name {column}. Nothing was changed. Give each column its own name.</source>
        <translation>{file} файлд ижил нэртэй нэгээс олон багана байна: {column}. Юу ч өөрчлөгдөөгүй. Багана бүрт өөр нэр өгнө үү.</translation>
    </message>
    <message>
        <source>File {file} has no column {column}. Nothing was changed. Add the column or correct the mapping.</source>
        <translation>{file} файлд {column} багана байхгүй. Юу ч өөрчлөгдөөгүй. Баганыг нэмэх эсвэл харгалзуулалтыг засна уу.</translation>
    </message>
    <message>
        <source>File {file} holds no records. Nothing was changed. Check that it is the right file.</source>
        <translation>{file} файлд бичлэг байхгүй. Юу ч өөрчлөгдөөгүй. Зөв файл мөн эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>File {file} is damaged or locked by a password. Nothing was changed. Ask for a new copy.</source>
        <translation>{file} файл гэмтсэн эсвэл нууц үгээр түгжигдсэн байна. Юу ч өөрчлөгдөөгүй. Шинэ хуулбар авна уу.</translation>
    </message>
    <message>
        <source>File {file} is not a conservation database. Nothing was changed. Create one with the algorithm “Create conservation database”.</source>
        <translation>{file} файл хамгааллын өгөгдлийн сан биш байна. Юу ч өөрчлөгдөөгүй. «Хамгааллын өгөгдлийн сан үүсгэх» алгоритмаар үүсгэнэ үү.</translation>
    </message>
    <message>
        <source>File {file} is not text in UTF-8 or UTF-16. Nothing was changed. Save it as CSV in UTF-8, then import it again.</source>
        <translation>{file} файл UTF-8 эсвэл UTF-16 кодчилолтой текст биш байна. Юу ч өөрчлөгдөөгүй. UTF-8 кодчилолтой CSV болгож хадгалаад дахин импортлоно уу.</translation>
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
        <source>File, folder or zip</source>
        <translation>Файл, хавтас эсвэл zip</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>Файл: {file}</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>Оруулсан файл</translation>
    </message>
    <message>
        <source>Fills the reference tables of the database with the published facts that come with the plugin and writes a QGIS project that shows them.</source>
        <translation>Өргөтгөлд дагалдах нийтлэгдсэн баримтаар өгөгдлийн сангийн лавлах хүснэгтүүдийг дүүргэж, тэдгээрийг харуулах QGIS төсөл бичнэ.</translation>
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
        <source>For a table with other column names: an object with the plugin's field and the table's column.</source>
        <translation>Өөр баганын нэртэй хүснэгтэд: өргөтгөлийн талбар ба хүснэгтийн баганыг харгалзуулсан объект.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Эхлэх газар</translation>
    </message>
    <message>
        <source>From key sites to report</source>
        <translation>Гол нутгаас тайлан хүртэл</translation>
    </message>
    <message>
        <source>Genotypes</source>
        <translation>Генотип</translation>
    </message>
    <message>
        <source>Half-degree cells that hold a listed site or a record of the species. This is not a range: an empty cell says nothing about absence.</source>
        <translation>Зүйлийн жагсаалтад орсон талбай эсвэл бичлэгтэй хагас градусын нүд. Энэ нь тархац нутаг биш: хоосон нүд тухайн зүйл байхгүйг илтгэхгүй.</translation>
    </message>
    <message>
        <source>Holds the counts of each key site against Ramsar criteria 5 and 6, the 1 % and staging criteria of the East Asian-Australasian Flyway Partnership, and the criteria A1, B1 and D1 for Key Biodiversity Areas.</source>
        <translation>Гол нутаг бүрийн тоололтыг Рамсарын 5, 6 дугаар шалгуур, Зүүн Ази-Австралазийн нүүдлийн замын түншлэлийн 1%-ийн болон цуглах газрын шалгуур, Биологийн олон янз байдлын гол нутгийн A1, B1, D1 шалгууртай тулгана.</translation>
    </message>
    <message>
        <source>How many records came in, were kept, rejected and flagged, and why.</source>
        <translation>Хэдэн бичлэг орсон, хэдийг нь үлдээсэн, хассан, тэмдэглэсэн бэ, яагаад.</translation>
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
        <source>Import counts and detections</source>
        <translation>Тоололт ба илрүүлэлтийг импортлох</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>Бодгаль</translation>
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
        <source>Insufficient data</source>
        <translation>Мэдээлэл хүрэлцээгүй</translation>
    </message>
    <message>
        <source>Issues of the import</source>
        <translation>Импортын асуудал</translation>
    </message>
    <message>
        <source>It is not confirmed that the Red List assessment of the species rests on a past or present reduction alone.</source>
        <translation>Зүйлийн Улаан дансны үнэлгээ зөвхөн өнгөрсөн эсвэл одоогийн цөөрөлтөд үндэслэсэн нь батлагдаагүй.</translation>
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
        <source>Key facts</source>
        <translation>Гол баримт</translation>
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
        <source>Kind of count</source>
        <translation>Тоололтын төрөл</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Хуурай газар</translation>
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
        <source>Largest count</source>
        <translation>Хамгийн их тоололт</translation>
    </message>
    <message>
        <source>Largest share of a population in one count</source>
        <translation>Нэг тоололт дахь популяцид эзлэх хамгийн их хувь</translation>
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
        <source>Latitude and longitude are swapped.</source>
        <translation>Өргөрөг, уртраг сольж орсон байна.</translation>
    </message>
    <message>
        <source>Layer {layer} has no coordinate reference system. Nothing was changed. Set it in the layer's properties.</source>
        <translation>{layer} давхарга: солбицлын систем тодорхойлогдоогүй. Юу ч өөрчлөгдөөгүй. Давхаргын шинж чанарт тохируулна уу.</translation>
    </message>
    <message>
        <source>Least concern (LC)</source>
        <translation>Анхааралд өртөхөөргүй (LC)</translation>
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
        <source>Levels follow from the published estimate by the rounding rule of the source; a range is taken at its middle, and ties go up. No official level is invented.</source>
        <translation>Босгыг нийтлэгдсэн тооцоолсон утгаас эх сурвалжийн бүхэлчлэх дүрмээр гаргана; хүрээтэй утгын дундыг авч, тал бол дээш бүхэлчилнэ. Албан ёсны босго зохиож гаргахгүй.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Хязгаарлалт</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Гарал үүсэл</translation>
    </message>
    <message>
        <source>Lines of the office's own cleared layer, drawn as they are there.</source>
        <translation>Байгууллагын өөрийн зөвшөөрөгдсөн давхаргын шугамыг байгаагаар нь зурсан.</translation>
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
        <source>Links the sites of each flyway population: published flyways first, then each site with the nearest sites of the following season.</source>
        <translation>Нүүдлийн замын популяци бүрийн талбайг холбоно: эхлээд нийтлэгдсэн нүүдлийн замаар, дараа нь талбай бүрийг дараагийн улирлын хамгийн ойр талбайтай.</translation>
    </message>
    <message>
        <source>Links with ends in two countries</source>
        <translation>Хоёр үзүүр нь хоёр улсад орших холбоос</translation>
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
        <source>Load flagship species layers</source>
        <translation>Тэргүүлэх зүйлийн давхарга ачаалах</translation>
    </message>
    <message>
        <source>Load layers</source>
        <translation>Давхарга ачаалах</translation>
    </message>
    <message>
        <source>Low confidence or unconfirmed</source>
        <translation>Итгэлийн түвшин бага эсвэл баталгаажаагүй</translation>
    </message>
    <message>
        <source>Made on {day} with version {version} of the plugin.</source>
        <translation>Гаргасан огноо: {day}; өргөтгөлийн хувилбар: {version}.</translation>
    </message>
    <message>
        <source>Mapping of columns (JSON)</source>
        <translation>Баганын харгалзуулалт (JSON)</translation>
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
        <source>Met</source>
        <translation>Хангасан</translation>
    </message>
    <message>
        <source>Met, provisional</source>
        <translation>Хангасан, урьдчилсан</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Арга зүй</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Шилжилт хөдөлгөөн</translation>
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
        <source>Name in English</source>
        <translation>Англи нэр</translation>
    </message>
    <message>
        <source>Name of the data set</source>
        <translation>Өгөгдлийн багцын нэр</translation>
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
        <source>Named corridors, schematic</source>
        <translation>Нэрлэсэн экологийн коридор, бүдүүвч</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Нэрс</translation>
    </message>
    <message>
        <source>Names of key sites</source>
        <translation>Гол нутгийн нэрс</translation>
    </message>
    <message>
        <source>Names of tables and fields are English in the file, because offices of several languages share it; QGIS shows them in the language of each user.</source>
        <translation>Файлыг олон хэлний байгууллага хамтран ашиглах тул хүснэгт, талбарын нэр файлд англиар байна; QGIS тэдгээрийг хэрэглэгч бүрийн хэлээр харуулна.</translation>
    </message>
    <message>
        <source>Near threatened (NT)</source>
        <translation>Ховордож болзошгүй (NT)</translation>
    </message>
    <message>
        <source>Nearest sites linked</source>
        <translation>Холбох хамгийн ойр талбай</translation>
    </message>
    <message>
        <source>No population with a known level is listed for this site and season.</source>
        <translation>Энэ талбай, энэ улиралд босго нь мэдэгдэж буй популяци жагсаалтад алга.</translation>
    </message>
    <message>
        <source>No published count of the site.</source>
        <translation>Талбайн нийтлэгдсэн тоололт байхгүй.</translation>
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
        <source>No sensitivity category is set for species {species_id} and record type {record_type}. Nothing was released. Set the category in sensitivity.csv.</source>
        <translation>Эмзэг байдлын ангилал тогтоогоогүй. Зүйл: {species_id}; бичлэгийн төрөл: {record_type}. Ямар ч мэдээлэл өгөөгүй. Ангиллыг sensitivity.csv файлд тогтооно уу.</translation>
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
        <source>Not evaluated (NE)</source>
        <translation>Үнэлгээ хийгээгүй (NE)</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Хангаагүй</translation>
    </message>
    <message>
        <source>Not read, because observations of another level describe the same animals.</source>
        <translation>Өөр түвшний ажиглалт ижил амьтдыг тодорхойлсон тул уншаагүй.</translation>
    </message>
    <message>
        <source>Number counted</source>
        <translation>Тоолсон тоо</translation>
    </message>
    <message>
        <source>Number of flagship species present</source>
        <translation>Байгаа тэргүүлэх зүйлийн тоо</translation>
    </message>
    <message>
        <source>Number of links across borders</source>
        <translation>Улсын хил дамнасан холбоосын тоо</translation>
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
        <source>Number of tables</source>
        <translation>Хүснэгтийн тоо</translation>
    </message>
    <message>
        <source>Of them with low confidence</source>
        <translation>Үүнээс итгэлийн түвшин багатай</translation>
    </message>
    <message>
        <source>Of {sites} key sites, {counted} have a published count and {seasons} have three seasons or more.</source>
        <translation>Нийт гол нутаг: {sites}; нийтлэгдсэн тоололттой: {counted}; гурав буюу түүнээс олон улиралтай: {seasons}.</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Албан ёсны</translation>
    </message>
    <message>
        <source>Official levels among those used: {official}; derived levels: {derived}. An information sheet for Ramsar needs the official level.</source>
        <translation>Ашигласан босгоос албан ёсных: {official}; тооцоолсон утгаас гаргасан: {derived}. Рамсарын мэдээллийн хуудсанд албан ёсны босго шаардлагатай.</translation>
    </message>
    <message>
        <source>One count on passage is enough for the staging criterion: {percent} % of the population, not rounded.</source>
        <translation>Цуглах газрын шалгуурт дайрч өнгөрөх үеийн нэг тоололт хангалттай: популяцийн {percent}%, бүхэлчлээгүй.</translation>
    </message>
    <message>
        <source>One file that needs no network; coordinates in it are generalised where the policy asks for it.</source>
        <translation>Сүлжээ шаардахгүй нэг файл; журамд заасан тохиолдолд доторх солбицлыг ерөнхийлсөн.</translation>
    </message>
    <message>
        <source>One line per link, with its evidence and the countries at both ends.</source>
        <translation>Холбоос бүрт нэг шугам, нотолгоо болон хоёр үзүүрийн улсын хамт.</translation>
    </message>
    <message>
        <source>One of the two coordinates is missing.</source>
        <translation>Хоёр солбицлын нэг нь дутуу байна.</translation>
    </message>
    <message>
        <source>One row per site, species, season, criterion and edition of the population.</source>
        <translation>Талбай, зүйл, улирал, шалгуур, популяцийн хэвлэл тус бүрт нэг мөр.</translation>
    </message>
    <message>
        <source>Only pairs or nests were counted; they are not converted into individuals.</source>
        <translation>Зөвхөн хос эсвэл үүрийг тоолсон; тэдгээрийг бодгальд шилжүүлэхгүй.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Тайлан нээх</translation>
    </message>
    <message>
        <source>Other species</source>
        <translation>Бусад зүйл</translation>
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
        <source>Pairs of sites on two sides of a border of which at least one names the other as its partner.</source>
        <translation>Улсын хилийн хоёр талд орших, ядаж нэг нь нөгөөгөө түнш газар гэж нэрлэсэн хос талбай.</translation>
    </message>
    <message>
        <source>Pairs: {pairs}. Named by one side only: {one}; these wait for the other side to confirm them.</source>
        <translation>Хос: {pairs}. Зөвхөн нэг тал нэрлэсэн: {one}; эдгээр нь нөгөө тал баталгаажуулахыг хүлээж байна.</translation>
    </message>
    <message>
        <source>Parameter {parameter} does not accept the value {value}. Nothing was changed. Accepted: {accepted}.</source>
        <translation>{parameter} параметрт ийм утга өгөх боломжгүй: {value}. Юу ч өөрчлөгдөөгүй. Зөвшөөрөх утга: {accepted}.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметрүүд</translation>
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
        <source>Places and dates of sensitive records are made coarser before they enter a report or a map.</source>
        <translation>Эмзэг бичлэгийн газар, огноог тайлан эсвэл газрын зурагт оруулахын өмнө бүдүүвчилнэ.</translation>
    </message>
    <message>
        <source>Plugin version</source>
        <translation>Өргөтгөлийн хувилбар</translation>
    </message>
    <message>
        <source>Points in or near key sites at the precision published. Many rows are second-hand: look at the source and the confidence of each. Hollow signs are of low confidence or unconfirmed.</source>
        <translation>Гол нутаг доторх эсвэл ойролцоох цэгүүд, нийтлэгдсэн нарийвчлалаар. Олон мөр дам эх сурвалжтай тул мөр бүрийн эх сурвалж, итгэлийн түвшнийг харна уу. Хөндий тэмдэг нь итгэлийн түвшин бага эсвэл баталгаажаагүйг заана.</translation>
    </message>
    <message>
        <source>Points or polygons with one numeric field per criterion.</source>
        <translation>Шалгуур бүрт нэг тоон талбартай цэг эсвэл полигон.</translation>
    </message>
    <message>
        <source>Polygons with a field species_id that holds BFS, WNC, HC, AT, AL or SL.</source>
        <translation>species_id талбарт BFS, WNC, HC, AT, AL, SL утгын аль нэг нь байх полигон.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Популяци</translation>
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
        <source>Precision of the point (km)</source>
        <translation>Цэгийн нарийвчлал (км)</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Байгаа эсэх</translation>
    </message>
    <message>
        <source>Present, confidence high or medium</source>
        <translation>Байгаа, итгэлийн түвшин өндөр эсвэл дунд</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Тэргүүлэх зэрэглэл</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Аймаг, муж</translation>
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
        <source>Published or observed</source>
        <translation>Нийтлэгдсэн эсвэл ажигласан</translation>
    </message>
    <message>
        <source>Published or observed links: {published}, drawn as solid lines; inferred links: {inferred}, dashed.</source>
        <translation>Нийтлэгдсэн эсвэл ажигласан холбоос: {published}, үргэлжилсэн шугамаар; тооцоолж гаргасан холбоос: {inferred}, тасархай шугамаар.</translation>
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
        <source>Ramsar 6</source>
        <translation>Рамсар 6</translation>
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
        <source>Rank</source>
        <translation>Эрэмбэ</translation>
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
        <source>Reason</source>
        <translation>Шалтгаан</translation>
    </message>
    <message>
        <source>Reasons for rejecting or flagging records</source>
        <translation>Бичлэгийг хассан эсвэл тэмдэглэсэн шалтгаан</translation>
    </message>
    <message>
        <source>Recipient of an exact report</source>
        <translation>Нарийн байршилтай тайланг хүлээн авагч</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Бичлэг</translation>
    </message>
    <message>
        <source>Records flagged</source>
        <translation>Тэмдэглэсэн бичлэг</translation>
    </message>
    <message>
        <source>Records in</source>
        <translation>Орсон бичлэг</translation>
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
        <source>Records of the species as imported, with the flags of the quality tests. Exact coordinates: not to be passed on.</source>
        <translation>Зүйлийн бичлэгүүд импортолсон хэвээрээ, чанарын шалгалтын тэмдэглэгээний хамт. Солбицол нь нарийн: бусдад дамжуулахыг хориглоно.</translation>
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
        <source>Region</source>
        <translation>Бүс нутаг</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Хасагдсан</translation>
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
        <source>Reports</source>
        <translation>Тайлан</translation>
    </message>
    <message>
        <source>Row {row} of file {file} does not end: a quotation mark is not closed or a field is far too long. Nothing was changed. Mend this row, then import the file again.</source>
        <translation>{file} файл, мөр {row}: мөр төгсөөгүй байна. Хашилт хаагдаагүй эсвэл талбар хэт урт байна. Юу ч өөрчлөгдөөгүй. Энэ мөрийг засаад файлыг дахин импортлоно уу.</translation>
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
        <source>Rows that are no records of their own</source>
        <translation>Бие даасан бичлэг биш мөрүүд</translation>
    </message>
    <message>
        <source>Rows with low confidence</source>
        <translation>Итгэлийн түвшин багатай мөрүүд</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Дүрэм</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Гүйцэтгэл</translation>
    </message>
    <message>
        <source>Runs the whole chain: creates the database, loads the flagship species, takes in the counts, assesses and scores the key sites, links the flyways and writes the report.</source>
        <translation>Бүх алхмыг дараалан гүйцэтгэнэ: өгөгдлийн сан үүсгэж, тэргүүлэх зүйлийг ачаалж, тоололтыг оруулж, гол нутгийг үнэлж оноо тооцож, нүүдлийн замыг холбож, тайлан бичнэ.</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>Агуулгын SHA-256</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Дээж</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>Шинжлэх ухааны нэр</translation>
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
        <source>Seasons of evidence</source>
        <translation>Нотолгоотой улирал</translation>
    </message>
    <message>
        <source>Seasons shown in the project; none chosen means all.</source>
        <translation>Төсөлд харуулах улирал; нэгийг ч сонгоогүй бол бүгдийг харуулна.</translation>
    </message>
    <message>
        <source>Seasons without any count are left out; they need as many complete seasons as the rule asks for.</source>
        <translation>Тоололт огт байхгүй улирлыг оруулаагүй; тэдгээрт дүрмийн шаардсан тооны бүрэн улирал хэрэгтэй.</translation>
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
        <source>Share of the population</source>
        <translation>Популяцид эзлэх хувь</translation>
    </message>
    <message>
        <source>Share seen on both sides, a minimum</source>
        <translation>Хоёр талд хоёуланд нь бүртгэсэн хувь, хамгийн бага утга</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Талбай</translation>
    </message>
    <message>
        <source>Site {site} has no point in the database.</source>
        <translation>{site} талбай өгөгдлийн санд цэггүй байна.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Талбай</translation>
    </message>
    <message>
        <source>Sites of one population in consecutive seasons. Inferred links join nearest sites and are not tracks of birds.</source>
        <translation>Нэг популяцийн дараалсан улирлын талбайнууд. Тооцоолж гаргасан холбоос хамгийн ойр талбайнуудыг холбосон бөгөөд шувууны явсан зам биш.</translation>
    </message>
    <message>
        <source>Sites that belong together across a border</source>
        <translation>Улсын хил дамнан харилцан холбоотой талбайнууд</translation>
    </message>
    <message>
        <source>Sites with a verdict by the current edition of the 1 % level</source>
        <translation>1%-ийн босгын одоогийн хэвлэлээр дүгнэлттэй талбай</translation>
    </message>
    <message>
        <source>Six flagship species, six countries: what is known, what is shared, what is missing</source>
        <translation>Зургаан тэргүүлэх зүйл, зургаан улс: юу мэдэгдэж байна, юуг хуваалцсан, юу дутуу байна</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Эх сурвалж</translation>
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
        <source>Species shown in the project; none chosen means all.</source>
        <translation>Төсөлд харуулах зүйл; нэгийг ч сонгоогүй бол бүгдийг харуулна.</translation>
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
        <source>Study: {area}, {years}. Source: {source}.</source>
        <translation>Судалгаа: {area}, {years}. Эх сурвалж: {source}.</translation>
    </message>
    <message>
        <source>Survey effort</source>
        <translation>Судалгааны хүчин чармайлт</translation>
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
        <source>Table {number}. {title}</source>
        <translation>Хүснэгт {number}. {title}</translation>
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
        <source>Taken in on</source>
        <translation>Оруулсан огноо</translation>
    </message>
    <message>
        <source>Takes records into the database: a table of counts (CSV or XLSX) or a Camtrap DP 1.0 package (folder, file or zip). The format is told by content, not by the file's name.</source>
        <translation>Бичлэгийг өгөгдлийн санд оруулна: тоололтын хүснэгт (CSV эсвэл XLSX) эсвэл Camtrap DP 1.0 багц (хавтас, файл эсвэл zip). Форматыг файлын нэрээр биш, агуулгаар нь тодорхойлно.</translation>
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
        <source>The answer</source>
        <translation>Хариулт</translation>
    </message>
    <message>
        <source>The areas overlap: these estimates are never added.</source>
        <translation>Хамрах нутаг давхцдаг: эдгээр тооцоолсон утгыг хэзээ ч нэмэхгүй.</translation>
    </message>
    <message>
        <source>The brochure said</source>
        <translation>Товхимолд заасан нь</translation>
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
        <source>The database holds no rows for this.</source>
        <translation>Өгөгдлийн санд үүнд хамаарах мөр байхгүй.</translation>
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
        <source>The disk is full: {file}. Nothing was changed. Free some space, then try again.</source>
        <translation>Диск дүүрсэн: {file}. Юу ч өөрчлөгдөөгүй. Зай чөлөөлөөд дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>The eight target sites of the brochure have no public list; no site is shown as one of them.</source>
        <translation>Товхимолд дурдсан найман зорилтот газрын нээлттэй жагсаалт байхгүй; аль ч талбайг тэдний нэг гэж харуулаагүй.</translation>
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
        <source>The file datapackage.json of {file} is broken at line {line}. Nothing was changed. Export the package again.</source>
        <translation>{file} багцын datapackage.json файл гэмтсэн байна. Мөр: {line}. Юу ч өөрчлөгдөөгүй. Багцыг дахин экспортлоно уу.</translation>
    </message>
    <message>
        <source>The first date is later than the last.</source>
        <translation>Эхний огноо сүүлийн огнооноос хойш байна.</translation>
    </message>
    <message>
        <source>The format of {file} is not recognised. Nothing was changed. Choose the format, or give a mapping of its columns.</source>
        <translation>{file} файлын форматыг таньсангүй. Юу ч өөрчлөгдөөгүй. Формат сонгох эсвэл баганын харгалзуулалт өгнө үү.</translation>
    </message>
    <message>
        <source>The language of names and texts in the result; it may differ from that of the interface.</source>
        <translation>Үр дүн дэх нэр, текстийн хэл; интерфейсийн хэлээс өөр байж болно.</translation>
    </message>
    <message>
        <source>The level of {level} was reached in {reached} of {seasons} seasons. A year without a bar has no count that enters.</source>
        <translation>Босго: {level}. Нийт улирал: {seasons}; босгонд хүрсэн улирал: {reached}. Багана зураагүй онд тооцоонд орох тоололт байхгүй.</translation>
    </message>
    <message>
        <source>The list of criteria is empty. Nothing was computed. Add a criterion.</source>
        <translation>Шалгуурын жагсаалт хоосон байна. Юу ч тооцоолоогүй. Шалгуур нэмнэ үү.</translation>
    </message>
    <message>
        <source>The map has a coast and no boundaries. Boundaries are drawn only from the office's own cleared layer.</source>
        <translation>Газрын зурагт эргийн шугам бий, хил зааг байхгүй. Хил заагийг зөвхөн байгууллагын өөрийн зөвшөөрөгдсөн давхаргаас зурна.</translation>
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
        <source>The names, designations and lines on this map express no opinion on the legal status of any country, territory, city or area or of its authorities, or on the delimitation of its frontiers or boundaries.</source>
        <translation>Энэ газрын зураг дээрх нэр, нэршил, шугам нь аливаа улс, нутаг дэвсгэр, хот, бүс нутаг, тэдгээрийн эрх баригчдын эрх зүйн байдал, улсын хил, хил заагийг тогтоосон байдлын талаар ямар ч байр суурь илэрхийлэхгүй.</translation>
    </message>
    <message>
        <source>The newest edition stands first. An official level would replace a derived one.</source>
        <translation>Хамгийн шинэ хэвлэлийг эхэнд байрлуулсан. Албан ёсны босго гарвал тооцоолсон утгаас гаргасан босгыг орлоно.</translation>
    </message>
    <message>
        <source>The observation lies outside the time of its deployment.</source>
        <translation>Ажиглалт камер байршуулалтын хугацаанаас гадуур байна.</translation>
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
        <source>The other key sites of birds: what is missing for a verdict</source>
        <translation>Шувууны бусад гол нутаг: дүгнэлт гаргахад юу дутуу вэ</translation>
    </message>
    <message>
        <source>The parts of a site add up to its score. A criterion without a value adds nothing.</source>
        <translation>Талбайн хэсгүүдийн нийлбэр нь түүний оноо болно. Утгагүй шалгуур юу ч нэмэхгүй.</translation>
    </message>
    <message>
        <source>The pieces of field {field} do not fit. Nothing was computed. Give pairs of increasing value and score from 0 to 1, with normalisation threshold only.</source>
        <translation>{field} талбарын pieces утга тохирохгүй байна. Юу ч тооцоолоогүй. Өсөх утга болон 0–1 хоорондох онооны хосуудыг зөвхөн normalisation түлхүүр threshold утгатай үед өгнө үү.</translation>
    </message>
    <message>
        <source>The population or its level is known with low confidence; a person must confirm it.</source>
        <translation>Популяци эсвэл түүний босгын итгэлийн түвшин бага; хүн баталгаажуулах шаардлагатай.</translation>
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
        <source>The record differs from the import before.</source>
        <translation>Бичлэг өмнөх импортоос өөр байна.</translation>
    </message>
    <message>
        <source>The record is no longer in the source.</source>
        <translation>Бичлэг эх өгөгдөлд байхгүй болсон.</translation>
    </message>
    <message>
        <source>The record number occurs before in the same file.</source>
        <translation>Бичлэгийн дугаар энэ файлд өмнө нь гарсан байна.</translation>
    </message>
    <message>
        <source>The records of {file} do not add up: {records_in} read, {kept} kept, {rejected} rejected. Nothing was changed. Report this as an error of the plugin.</source>
        <translation>{file} файлын бичлэгийн тоо таарахгүй байна. Уншсан: {records_in}; үлдээсэн: {kept}; хассан: {rejected}. Юу ч өөрчлөгдөөгүй. Үүнийг өргөтгөлийн алдаа гэж мэдэгдэнэ үү.</translation>
    </message>
    <message>
        <source>The report is made from the database alone, in any of seven languages, as one HTML file that needs no network and as a PDF. Each figure leads back to its rows.</source>
        <translation>Тайланг зөвхөн өгөгдлийн сангаас, долоон хэлний аль нэгээр, сүлжээ шаардахгүй нэг HTML файл болон PDF хэлбэрээр гаргана. Тоо бүрээс түүний мөрүүдэд хүрч болно.</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation>Мөрийн нүдний тоо толгой мөрийнхтэй таарахгүй байна.</translation>
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
        <source>The same seed gives the same result.</source>
        <translation>Эх утга ижил бол үр дүн ижил гарна.</translation>
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
        <source>The seasons with complete counts are too few for a firm verdict.</source>
        <translation>Бүрэн тоололттой улирал баттай дүгнэлт гаргахад хэт цөөн байна.</translation>
    </message>
    <message>
        <source>The site is not in the list of sites.</source>
        <translation>Талбай нь талбайн жагсаалтад байхгүй.</translation>
    </message>
    <message>
        <source>The site was not assessed.</source>
        <translation>Талбайг үнэлээгүй.</translation>
    </message>
    <message>
        <source>The smallest count is larger than the largest.</source>
        <translation>Хамгийн бага тоо хамгийн их тооноос их байна.</translation>
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
        <source>The species is not known.</source>
        <translation>Зүйл танигдаагүй.</translation>
    </message>
    <message>
        <source>The start is later than the end.</source>
        <translation>Эхлэл төгсгөлөөс хойш байна.</translation>
    </message>
    <message>
        <source>The units with score, rank, rank range and the part that each criterion has in the score.</source>
        <translation>Нэгжүүд, тэдгээрийн оноо, эрэмбэ, эрэмбийн хүрээ, шалгуур бүрийн оноонд эзлэх хэсгийн хамт.</translation>
    </message>
    <message>
        <source>The verdict rests on the count of one passage season, which is enough for this criterion.</source>
        <translation>Дүгнэлт нэг дайрч өнгөрөлтийн улирлын тоололтод үндэслэсэн; энэ шалгуурт энэ нь хангалттай.</translation>
    </message>
    <message>
        <source>The weight {value} of field {field} is not a number of 0 or more. Nothing was computed. Correct the weight.</source>
        <translation>{field} талбарын жин 0 буюу түүнээс их тоо биш байна: {value}. Юу ч тооцоолоогүй. Жинг засна уу.</translation>
    </message>
    <message>
        <source>There are no coordinates.</source>
        <translation>Солбицол байхгүй.</translation>
    </message>
    <message>
        <source>This database has nothing on the species. Choose a database above, then press “Load layers”.</source>
        <translation>Энэ өгөгдлийн санд зүйлийн талаар юу ч алга. Дээрээс өгөгдлийн сан сонгоод «Давхарга ачаалах» товчийг дарна уу.</translation>
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
        <source>Three seasons means three different season years of one species in the same season at one site.</source>
        <translation>Гурван улирал гэдэг нь нэг талбайд нэг зүйлийн ижил улирлын гурван өөр он юм.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Төгсөх газар</translation>
    </message>
    <message>
        <source>Top ten by score of the evidence available, not of conservation value where counts are missing</source>
        <translation>Байгаа нотолгооны оноогоор эхний арав; тоололт дутуу газарт хамгааллын үнэ цэнийн оноо биш</translation>
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
        <source>Uncertainty (m)</source>
        <translation>Тодорхойгүй байдал (м)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Нэгж</translation>
    </message>
    <message>
        <source>Unit {unit} is in the layer more than once. Nothing was computed. Choose a field that identifies each unit.</source>
        <translation>{unit} нэгж давхаргад нэгээс олон удаа орсон байна. Юу ч тооцоолоогүй. Нэгж бүрийг ялгах талбар сонгоно уу.</translation>
    </message>
    <message>
        <source>Units to score</source>
        <translation>Оноо өгөх нэгж</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Утга</translation>
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
        <source>Verdicts are on Ramsar criterion 6 and on the flyway network's 1 % and staging criteria (0.25 %, not rounded).</source>
        <translation>Дүгнэлтийг Рамсарын 6 дугаар шалгуур, нүүдлийн замын сүлжээний 1%-ийн болон цуглах газрын шалгуураар (0.25%, бүхэлчлээгүй) гаргасан.</translation>
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
        <source>Vulnerable (VU)</source>
        <translation>Эмзэг (VU)</translation>
    </message>
    <message>
        <source>Weights: {weights}.</source>
        <translation>Жин: {weights}.</translation>
    </message>
    <message>
        <source>Western: Dauria and eastern Mongolia to the Yangtze</source>
        <translation>Баруун: Дагуур ба Зүүн Монголоос Янцзы мөрөн хүртэл</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Юу</translation>
    </message>
    <message>
        <source>What a corrected table of the same data shares with the earlier one. A package brings its own name.</source>
        <translation>Ижил өгөгдлийн зассан хүснэгт өмнөхтэйгөө ижил байлгах нэр. Багц өөрийн нэртэй ирдэг.</translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation>Бичлэгүүд юу болсон</translation>
    </message>
    <message>
        <source>What each country has shared or published, and what not</source>
        <translation>Улс бүр юуг хуваалцсан буюу нийтэлсэн, юуг үгүй вэ</translation>
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
        <source>What the brochure said and what the Red List says now</source>
        <translation>Товхимолд заасан ангилал ба Улаан дансны одоогийн ангилал</translation>
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
        <source>Where do the six species live and gather, which sites matter for whole populations, and which facts are still needed to act together?</source>
        <translation>Зургаан зүйл хаана амьдарч, цуглардаг вэ, аль талбай бүхэл популяцид чухал вэ, хамтран ажиллахад ямар баримт дутуу байна вэ?</translation>
    </message>
    <message>
        <source>Where the GeoPackage is written. A conservation database that is there already is kept as it is.</source>
        <translation>GeoPackage файлыг бичих газар. Тэнд аль хэдийн байгаа хамгааллын өгөгдлийн сан хэвээрээ үлдэнэ.</translation>
    </message>
    <message>
        <source>Where the records come from</source>
        <translation>Бичлэгүүд хаанаас ирсэн</translation>
    </message>
    <message>
        <source>Where two populations meet at a site, the count is held against each and the stricter verdict is shown.</source>
        <translation>Нэг талбайд хоёр популяци цугларвал тоололтыг тус бүртэй нь тулгаж, илүү хатуу дүгнэлтийг харуулна.</translation>
    </message>
    <message>
        <source>Whole species</source>
        <translation>Зүйл бүхэлдээ</translation>
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
        <source>With a border crossed</source>
        <translation>Улсын хил дамнасан</translation>
    </message>
    <message>
        <source>With a published count</source>
        <translation>Нийтлэгдсэн тоололттой</translation>
    </message>
    <message>
        <source>With three seasons or more of one species in one season</source>
        <translation>Нэг зүйлийн ижил улирлын гурав буюу түүнээс олон жилтэй</translation>
    </message>
    <message>
        <source>Without a published count</source>
        <translation>Нийтлэгдсэн тоололтгүй</translation>
    </message>
    <message>
        <source>Write conservation report</source>
        <translation>Хамгааллын тайлан бичих</translation>
    </message>
    <message>
        <source>Writes what the database knows as a report: what is known of the six species, what is shared between the six countries, and what is missing.</source>
        <translation>Өгөгдлийн санд байгааг тайлан болгож бичнэ: зургаан зүйлийн талаар юу мэдэгдэж байгаа, зургаан улс хоорондоо ямар өгөгдөл хуваалцсан, юу дутуу байгаа.</translation>
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
        <source>accepted by the reviewer</source>
        <translation>хянагч хүлээн авсан</translation>
    </message>
    <message>
        <source>added</source>
        <translation>нэмсэн</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>бие гүйцсэн</translation>
    </message>
    <message>
        <source>all the year</source>
        <translation>жилийн турш</translation>
    </message>
    <message>
        <source>autumn passage</source>
        <translation>намрын дайрч өнгөрөлт</translation>
    </message>
    <message>
        <source>average</source>
        <translation>дундаж</translation>
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
        <source>census</source>
        <translation>тооллого</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өөрчилсөн</translation>
    </message>
    <message>
        <source>compiled estimate</source>
        <translation>нэгтгэсэн тооцоолсон утга</translation>
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
        <source>demarcation line</source>
        <translation>хил заагийн шугам</translation>
    </message>
    <message>
        <source>estimate of a model</source>
        <translation>загварын тооцоолсон утга</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>тэмдэглэгдсэн</translation>
    </message>
    <message>
        <source>functioning</source>
        <translation>ажиллаж буй</translation>
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
        <source>gone</source>
        <translation>байхгүй болсон</translation>
    </message>
    <message>
        <source>high</source>
        <translation>өндөр</translation>
    </message>
    <message>
        <source>historic</source>
        <translation>түүхэн</translation>
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
        <source>international border</source>
        <translation>улсын хил</translation>
    </message>
    <message>
        <source>largest of a series</source>
        <translation>цувралын хамгийн их</translation>
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
        <source>medium</source>
        <translation>дунд</translation>
    </message>
    <message>
        <source>minimum from cameras</source>
        <translation>автомат камераар тогтоосон хамгийн бага тоо</translation>
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
        <source>no</source>
        <translation>үгүй</translation>
    </message>
    <message>
        <source>no count</source>
        <translation>тоололт байхгүй</translation>
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
        <source>no such site</source>
        <translation>ийм талбай байхгүй</translation>
    </message>
    <message>
        <source>none</source>
        <translation>байхгүй</translation>
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
        <source>not in that study</source>
        <translation>тухайн судалгаанд ороогүй</translation>
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
        <source>official statement</source>
        <translation>албан ёсны мэдэгдэл</translation>
    </message>
    <message>
        <source>on a corridor</source>
        <translation>экологийн коридор дээр</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>хос</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>дайрч өнгөрөлт</translation>
    </message>
    <message>
        <source>present</source>
        <translation>байгаа</translation>
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
        <source>roost</source>
        <translation>хонох газар</translation>
    </message>
    <message>
        <source>season not known</source>
        <translation>улирал тодорхойгүй</translation>
    </message>
    <message>
        <source>second figure of the source</source>
        <translation>эх сурвалжийн хоёр дахь тоо</translation>
    </message>
    <message>
        <source>set by the criterion</source>
        <translation>шалгуураар тогтоосон</translation>
    </message>
    <message>
        <source>single observation</source>
        <translation>ганц ажиглалт</translation>
    </message>
    <message>
        <source>spatial capture-recapture estimate</source>
        <translation>орон зайн бүртгэл-дахин бүртгэлийн тооцоолсон утга</translation>
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
        <source>telemetry</source>
        <translation>телеметр</translation>
    </message>
    <message>
        <source>the published sources of the sites, as listed in the database; land: Natural Earth</source>
        <translation>өгөгдлийн санд жагсаасан талбайн нийтлэгдсэн эх сурвалж; хуурай газар: Natural Earth</translation>
    </message>
    <message>
        <source>track survey</source>
        <translation>мөрийн судалгаа</translation>
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
        <source>wintering</source>
        <translation>өвөлжилт</translation>
    </message>
    <message>
        <source>wintering site</source>
        <translation>өвөлжих газар</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>тийм</translation>
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
        <translation>{file} файл Camtrap DP багц биш: дотор нь Camtrap DP профайлтай яг нэг datapackage.json байх ёстой. Юу ч өөрчлөгдөөгүй.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}–{last}</translation>
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
        <source>{part} of {whole}</source>
        <translation>{part} / {whole}</translation>
    </message>
    <message>
        <source>{reason} Rows: {rows}.</source>
        <translation>{reason} Мөр: {rows}.</translation>
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
        <source>{species}: no group is named across a border.</source>
        <translation>{species}: улсын хил дамнуулан нэрлэсэн бүлэг байхгүй.</translation>
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
        <source>{year}: {basis}</source>
        <translation>{year} он: {basis}</translation>
    </message>
    <message>
        <source>“auto” tells the format by the content.</source>
        <translation>«auto» сонголт форматыг агуулгаар нь тодорхойлно.</translation>
    </message>
    <message>
        <source>● present, read in a source; ○ low confidence or not confirmed. Double click zooms to the site.</source>
        <translation>● байгаа, эх сурвалжаас уншсан; ○ итгэлийн түвшин бага эсвэл баталгаажаагүй. Давхар товшвол талбайд багтаана.</translation>
    </message>
</context>
</TS>

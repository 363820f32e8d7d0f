/**
 * Words and phrases of offices that have a plain equal. One line each: the words, the plainer ones, and forms that do not follow
 * from the word itself. Written for this product; an organisation's own words can be allowed by the caller.
 */
export const OFFICIAL_WORDS = `
aangaande | over
aangezien | omdat
aanhangig maken | indienen, voorleggen | aanhangig gemaakt, aanhangig maakt
aanstonds | zo meteen
aanvang nemen | beginnen | neemt een aanvang, nemen een aanvang, een aanvang nemen, aanvang neemt
aanvangen | beginnen | aangevangen, vangt aan, vangen aan, ving aan, aanvangt
aanwenden | gebruiken | aangewend, wendt aan, wenden aan, wendde aan, aanwendt, aan te wenden
abusievelijk | per ongeluk
acht slaan op | letten op | slaat acht op, sla acht op
al dan niet | wel of niet
alsdan | dan
alsmede | en, en ook
alsnog | toch nog
alsook | en ook
althans | tenminste
alvorens | voordat
ambtshalve | zelf, zonder dat u erom vraagt
anderszins | op een andere manier
andermaal | nog een keer
behelzen | inhouden | behelst
behoeven | nodig hebben | behoeft, behoefde
behoudens | behalve
bekrachtigen | goedkeuren | bekrachtigd, bekrachtigt
belopen | bedragen | beloopt
benevens | en ook
bescheiden overleggen | papieren laten zien
betrachten | doen, proberen | betracht
betreffende | over
bewerkstelligen | zorgen voor | bewerkstelligd, bewerkstelligt
bezien | bekijken | beziet
bezigen | gebruiken | bezigt, gebezigd
bij dezen | met deze brief
bij gebreke van | als er geen ... is
bijgaand | hierbij
bijgevolg | dus
blijkens | volgens
buiten beschouwing laten | niet meetellen | buiten beschouwing gelaten, buiten beschouwing laat, buiten beschouwing blijven
conform | volgens, zoals
cumulatief | bij elkaar opgeteld
daar waar | als, waar
daarenboven | ook, bovendien
daartoe | daarvoor
danwel | of
dato | van
de dato | van
deswege | daarom
derhalve | daarom, dus
desalniettemin | toch
desbetreffend | deze, die
desgewenst | als u dat wilt
desniettegenstaande | toch
desondanks | toch
destijds | toen
dewelke | die
dienaangaande | daarover
dienen te | moeten | dient te, diende te, dienden te, dient u, dient men
dientengevolge | daardoor
dienovereenkomstig | zo
doch | maar
doen toekomen | sturen, geven | doet toekomen, doen wij u toekomen
door middel van | met, door
door tussenkomst van | via
doorgang vinden | doorgaan | vindt doorgang, doorgang vindt, doorgang vond
draagvlak creëren | zorgen dat mensen het ermee eens zijn
ertoe overgaan | beginnen
evenals | en, net als
eveneens | ook
evenmin | ook niet
evenwel | maar, toch
evenzeer | ook
ex artikel | volgens artikel
gaarne | graag
geenszins | niet
gehouden tot | verplicht tot
gelet op | door, omdat
gelieve | wilt u
geruime tijd | lang
geschieden | gebeuren | geschiedt, geschiedde, geschied
gevolg geven aan | doen, uitvoeren | geeft gevolg aan, gevolg gegeven, gevolg te geven
gezien het feit dat | omdat
ten gevolge van | door
goeddunken | goedvinden
hangende | tijdens
heden | nu, vandaag
heden ten dage | nu, tegenwoordig
hedenochtend | vanochtend
hetgeen | wat
hetwelk | wat
hieromtrent | hierover
hiertoe | hiervoor
hoedanigheid | rol
hoogachtend | met vriendelijke groet
houdende | met
hunnerzijds | van hun kant
in aanmerking komen voor | kunnen krijgen | komt in aanmerking voor, in aanmerking komt voor, komen in aanmerking voor
in aanmerking | kunnen krijgen
in aanmerking nemen | rekening houden met | neemt in aanmerking, nemen in aanmerking, in aanmerking genomen, in aanmerking te nemen
in acht nemen | zich houden aan | neemt in acht, nemen in acht, in acht genomen, in acht te nemen, inachtneming
in afwachting van | tot, totdat
in beginsel | meestal, in het algemeen
in behandeling nemen | bekijken | in behandeling genomen, in behandeling neemt, neemt in behandeling
in beraad houden | over nadenken
in casu | in dit geval
in concreto | in dit geval
in dezen | hierin
in geding zijn | aan de orde zijn
in gebreke blijven | niet op tijd doen | in gebreke blijft, blijft in gebreke
in gevolge | volgens
in het bezit stellen van | geven
in het kader van | voor, bij
in het licht van | door
in het merendeel van de gevallen | meestal
in het onderhavige geval | hier
in kennis stellen van | vertellen | in kennis gesteld, stelt in kennis, in kennis stelt
in mindering brengen | aftrekken | in mindering gebracht, brengt in mindering
in overleg treden met | overleggen met, praten met | treedt in overleg met, in overleg treedt met
in overleg treden | overleggen, praten | treedt in overleg, treden in overleg, in overleg treedt
in relatie tot | bij, over
in rekening brengen | laten betalen | in rekening gebracht, brengt in rekening
in strijd met | tegen
in het vervolg | voortaan
in voorkomend geval | als dat zo is
in voorkomende gevallen | soms
in weerwil van | ondanks
inachtnemen | zich houden aan
indachtig | denkend aan
indien | als
indien en voor zover | als
indien gewenst | als u dat wilt
ingeval | als
ingevolge | volgens
ingaande | vanaf
inherent aan | hoort bij
inzake | over
inzenden | opsturen | ingezonden, zendt in
jegens | tegen, voor
jongstleden | afgelopen
kennisgeving | bericht
kennisnemen van | lezen, bekijken | kennisgenomen van, kennis genomen van, kennis nemen van, neemt kennis van, kennis te nemen van
kenbaar maken | laten weten, zeggen | maakt kenbaar, kenbaar gemaakt, maken kenbaar, kenbaar maakt
krachtens | volgens
kosteloos | gratis
luidens | volgens
medio | rond het midden van
mede | ook
mededelen | vertellen, zeggen | medegedeeld, meegedeeld, deelt mede, delen mede, mede te delen, mededeelt
mededeling | bericht
mede namens | ook namens
meerdere | verschillende, meer
meermalen | vaak, een paar keer
met als doel | om
met behulp van | met
met betrekking tot | over
met dien verstande dat | maar
met gebruikmaking van | met
met het oog op | voor, om
met inachtneming van | volgens
met ingang van | vanaf
met inbegrip van | met, ook
met name | vooral
met terugwerkende kracht | vanaf een eerdere datum
met uitzondering van | behalve
middels | met, door
mijnerzijds | van mijn kant
mits | als
naar aanleiding van | door, over
naar behoren | goed
naar rato | in verhouding
naar verluidt | wij horen dat
naar voren brengen | zeggen, vertellen | naar voren gebracht, brengt naar voren
nadere | meer
nader te bepalen | nog niet bekend
nadien | daarna
nalaten | niet doen | nagelaten
namens deze | namens hem, namens haar
navenant | op dezelfde manier
niettegenstaande | ondanks
niettemin | toch
nimmer | nooit
nochtans | toch
nopens | over
onderhavig | deze, dit
onderscheidenlijk | en
ondergetekende | ik
onverminderd | ook geldt nog steeds
onverwijld | meteen
onzerzijds | van onze kant
ontberen | missen | ontbeert, ontbeerde
op basis van | door, met
op generlei wijze | niet
op grond van | door, volgens
op het gebied van | voor, over
op korte termijn | snel, binnenkort
op schrift stellen | opschrijven
op voorhand | vooraf
op welke wijze | hoe
opdat | zodat
openbaar maken | laten zien aan iedereen
opteren voor | kiezen voor | opteert voor
overeenkomstig | volgens, zoals
overgaan tot | beginnen met | gaat over tot, gaan over tot, overgegaan tot, over te gaan tot
overleggen van | laten zien van
per abuis | per ongeluk
per heden | vanaf vandaag
per omgaande | meteen
plaatsvinden | zijn, gebeuren | plaatsgevonden, vindt plaats, vond plaats, vinden plaats, vonden plaats, plaatsvindt, plaatsvond, plaats te vinden
pogen | proberen | poogt, poogde, gepoogd
reeds | al
respectievelijk | en
rechtens | volgens de wet
schriftelijk verzoeken | een brief sturen met de vraag
sedert | sinds
separaat | apart
slechts | alleen, maar
sommeren | eisen
te allen tijde | altijd
te berde brengen | noemen
te dien aanzien | daarover
te dien einde | daarvoor
te gelegener tijd | later
te gelde maken | verkopen
te kennen geven | zeggen, laten weten | te kennen gegeven, geeft te kennen, gaf te kennen
te zijner tijd | later
teneinde | om te
tengevolge van | door
ter beschikking stellen | geven | ter beschikking gesteld, stelt ter beschikking, ter beschikking stelt, stellen ter beschikking
ter beschikking | klaar voor gebruik
ter hand stellen | geven | ter hand gesteld
ter inzage liggen | te bekijken zijn | ter inzage ligt, ligt ter inzage, liggen ter inzage, ter inzage gelegd, ter inzage
ter kennis brengen | vertellen | ter kennis gebracht
ter plaatse | daar
ter sprake brengen | bespreken
ter zake | hierover
ter zake van | over
terdege | goed
terzake | hierover
ten aanzien van | over, voor
ten behoeve van | voor
ten bedrage van | van
ten deel vallen | krijgen
ten einde | om te
ten gunste van | voor
ten laste van | op kosten van
ten name van | op naam van
ten onrechte | niet terecht
ten overstaan van | bij
ten tijde van | tijdens
ten uitvoer brengen | uitvoeren
tegen betaling van | voor
tegemoetzien | verwachten | tegemoet zien, ziet tegemoet, zie tegemoet
tenzij | behalve als
terstond | meteen
toezenden | sturen | toegezonden, zendt toe, toezendt, toe te zenden
tot op heden | tot nu toe
tot stand komen | gemaakt worden | tot stand gekomen, komt tot stand, kwam tot stand, totstandkoming
tot zover | tot hier
trachten | proberen | tracht, trachtte, getracht
uit hoofde van | door
uiterlijk op | voor of op
uitsluitend | alleen
uwerzijds | van uw kant
uit dien hoofde | daarom
van mening zijn | vinden | van mening is, is van mening, zijn van mening, bent van mening
van oordeel zijn | vinden | van oordeel is, is van oordeel, zijn van oordeel
van rechtswege | door de wet
van toepassing zijn | gelden | van toepassing is, is van toepassing, zijn van toepassing
vanwege het feit dat | omdat
verschuldigd zijn | moeten betalen | verschuldigd, verschuldigd bent, verschuldigd is
verschaffen | geven | verschaft, verschafte
verstrekken | geven | verstrekt, verstrekte, verstrekten
vergen | vragen, nodig hebben | vergt, vergde, gevergd
verzoeken | vragen | verzoekt, verzochte
verzuimen | vergeten | verzuimt, verzuimd
vigerend | geldend, van nu
voor wat betreft | bij, over
voor zover | als
voorafgaand aan | voor
voormeld | dit, deze
voormalig | vroeger
voornemens zijn | van plan zijn | voornemens is, is voornemens, zijn voornemens, voornemens
voornoemd | dit, deze
voorts | ook, verder
voortvloeien uit | komen door | vloeit voort uit, voortvloeiend uit, voortvloeit uit, vloeien voort uit
vooralsnog | nu nog
voorradig | er
vorenstaand | wat hierboven staat
waartoe | waarvoor
wanneer zulks | als dat
wederom | weer
weliswaar | wel
wellicht | misschien
wenst te | wil | wensen te, wenste te, wensten te
werkzaamheden verrichten | werken
wijze waarop | hoe
woonachtig | wonend
zich beraden over | nadenken over
zich conformeren aan | zich houden aan
zich dienen te wenden tot | moeten bellen of schrijven naar
zich wenden tot | vragen aan, bellen | zich te wenden tot, wenden tot, wendt u zich tot
zijdens | van de kant van
zijnerzijds | van zijn kant
zodoende | zo, daardoor
zorg dragen voor | zorgen voor | draagt zorg voor, zorgdragen voor, dragen zorg voor, zorg te dragen voor
zonder voorafgaand bericht | zonder het te zeggen
zulk een | zo een
zulks | dat
`;

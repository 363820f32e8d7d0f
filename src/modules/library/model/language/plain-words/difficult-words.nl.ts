/**
 * Words of policy, care, law and money that many people do not know well, with plainer ones or a short meaning. One line each:
 * the word, the plainer words, and forms that do not follow from the word itself. Written for this product.
 */
export const DIFFICULT_WORDS = `
aanbesteding | bedrijven vragen wat het kost en wie het kan doen | aanbestedingen
aanbestedingsprocedure | de stappen om een bedrijf te kiezen
aangelegenheid | zaak, onderwerp | aangelegenheden
aanspraak maken op | recht hebben op | maakt aanspraak op, aanspraak op
accommodatie | gebouw, plek
accorderen | goedkeuren
acceptabel | goed genoeg
actualiseren | bijwerken
adequaat | goed, passend
adviseren | raad geven
afhandelen | klaar maken | afgehandeld, handelt af, afhandelt
afhandeling | regelen
afstemmen | overleggen | afgestemd, stemt af, stemmen af, afstemt
ambiëren | willen | ambieert
ambitie | wens, doel
ambulant | bij u thuis of in de buurt
analyseren | onderzoeken
anticiperen op | rekening houden met | anticipeert op
appelleren aan | vragen om
arbeidsparticipatie | meedoen op het werk
aspect | punt, kant
beleid | plannen en regels van de gemeente
beleidsmaatregel | regel, plan
beleidsmatig | in onze plannen
beleidsvoornemen | plan
belanghebbende | wie er iets mee te maken heeft | belanghebbenden
beoogd | bedoeld
beogen | willen | beoogt
beschikking | brief met ons besluit
bestemmingsplan | plan waarin staat wat waar mag
betrokkene | de persoon om wie het gaat | betrokkenen
bezoldiging | loon
bezwaarschrift | brief waarin u zegt dat u het er niet mee eens bent
bijstelling | aanpassing
bureaucratie | regels en papieren
calamiteit | ongeluk, ramp
capaciteit | ruimte, aantal mensen
casus | geval, voorbeeld
casuïstiek | voorbeelden
categorie | groep, soort
coalitie | partijen die samen besturen
cohesie | samenhang
collectief | samen, gezamenlijk
communiceren | vertellen, laten weten
compensatie | vergoeding
compenseren | vergoeden
component | deel
concreet | duidelijk, precies
conflicteren met | niet passen bij
consensus | iedereen is het eens
consequentie | gevolg
constateren | zien, merken
consulent | medewerker die u helpt
consulteren | vragen, raadplegen
continueren | doorgaan met
continuïteit | dat het doorgaat
continu | steeds
contractant | partij met een contract
contracteren | een contract sluiten met
contractuele | uit het contract | contractueel
conventie | afspraak
convenant | afspraak op papier
coördinatie | regelen
coördineren | regelen
correspondentie | brieven
corrigeren | verbeteren
creëren | maken | creëert, creëerde, gecreëerd
criterium | eis | criteria
cruciaal | heel belangrijk
decentraal | per gemeente
decentralisatie | het werk gaat van het Rijk naar de gemeente
declareren | geld terugvragen
definiëren | precies zeggen wat het is | definieert, gedefinieerd
definitie | betekenis
delegeren | overlaten aan
detecteren | vinden, merken
differentiatie | verschil
dimensie | kant
discrepantie | verschil
discretionair | naar eigen oordeel
disproportioneel | te veel
dispuut | ruzie, meningsverschil
distributie | verdeling
divers | verschillend
diversiteit | verschillen tussen mensen
documentatie | papieren, informatie
doelmatig | zonder geld of tijd te verspillen
doelstelling | doel
domein | onderwerp, gebied
draagkracht | wat u kunt betalen
duurzaam | goed voor later
dwangsom | bedrag dat u moet betalen
dynamiek | beweging
eenduidig | duidelijk
effectief | wat werkt
effectueren | uitvoeren
efficiënt | slim, snel
efficiëntie | slim werken
eigen bijdrage | wat u zelf betaalt
elimineren | weghalen
empowerment | zelf kunnen
entiteit | organisatie
equivalent | gelijk aan
escaleren | uit de hand lopen
essentieel | heel belangrijk
evaluatie | terugkijken hoe het ging
evalueren | terugkijken hoe het ging | geëvalueerd
evident | duidelijk
exploitatie | gebruik, inkomsten en kosten
expliciet | duidelijk
expertise | kennis
extern | van buiten
extramuraal | bij u thuis
faciliteit | voorziening, hulp
faciliteren | helpen, mogelijk maken
feedback | reactie
financieel | over geld
financiering | geld
financiële middelen | geld
flexibel | wat kan veranderen
fluctueren | op en neer gaan
focussen op | letten op
formeel | officieel
formaliseren | officieel maken
fungeren als | werken als
functioneren | werken
fundamenteel | heel belangrijk
gecertificeerd | gekeurd
gedifferentieerd | verschillend
geëigend | passend
geïndiceerd | nodig volgens het besluit
generiek | voor iedereen
gemandateerd | die het mag beslissen
gerechtigd | wie het mag
gremium | groep, overleg | gremia
handhaven | erop letten dat mensen zich aan de regels houden | gehandhaafd, handhaaft
handhaving | zorgen dat mensen zich aan de regels houden
handvat | hulp, tip | handvatten
herindicatie | opnieuw kijken welke hulp nodig is
heroverwegen | opnieuw bekijken | heroverweegt
honoreren | goedkeuren, betalen
huishoudelijke ondersteuning | hulp in het huishouden
huisvesting | woning
hypothetisch | als het zo zou zijn
identificeren | herkennen
illustreren | laten zien
impact | gevolg, invloed
implementatie | invoeren, beginnen met
implementeren | invoeren
impliceren | betekenen
impliciet | zonder het te zeggen
implicatie | gevolg
incident | gebeurtenis
incidenteel | soms, één keer
indexeren | aanpassen aan de prijzen
indexering | aanpassen aan de prijzen
indicatie | besluit over welke hulp u krijgt
indicatiestelling | bepalen welke hulp nodig is
indiceren | bepalen welke hulp nodig is
individueel | voor één persoon
infrastructuur | wegen en leidingen
initiatief | plan, idee
initiëren | beginnen | initieert, geïnitieerd
innovatie | iets nieuws
innovatief | nieuw
instantie | organisatie
institutie | organisatie
intake | eerste gesprek
intakegesprek | eerste gesprek
integraal | in zijn geheel, samen
integratie | meedoen, samenvoegen
integriteit | eerlijk zijn
intensiveren | meer doen
intensief | veel, vaak
intentie | plan
interactie | contact
interdisciplinair | met verschillende vakken samen
intern | van binnen de organisatie
interpretatie | hoe u het leest
interventie | hulp, ingrijpen
intrekken | stoppen met, ongeldig maken | ingetrokken
inventariseren | op een rij zetten
inventarisatie | lijst
investeren in | geld en tijd steken in
inwinnen | vragen om | ingewonnen
juridisch | volgens de wet
jurisprudentie | uitspraken van rechters
kader | regels, grenzen
kaderstellend | wat de grenzen aangeeft
knelpunt | probleem
kwalitatief | van goede kwaliteit
kwalificatie | diploma, eis
kwantitatief | in aantallen
kwetsbaar | wie extra hulp nodig heeft
laagdrempelig | makkelijk om te gebruiken
leges | kosten voor een aanvraag
legitimatie | paspoort of identiteitskaart
legitimeren | laten zien wie u bent
levensvatbaar | wat kan blijven bestaan
liquiditeit | geld dat er nu is
maatschappelijk | van iedereen, in de samenleving
maatschappelijke ondersteuning | hulp om thuis te wonen en mee te doen
maatwerk | wat bij u past
maatwerkvoorziening | hulp die bij u past
mandaat | toestemming om te beslissen
marginaal | klein
mediation | bemiddeling
melding doen van | melden
methodiek | manier van werken
minimaal | minstens
mobiliteit | reizen, vervoer
modaliteit | manier
monitoren | volgen, in de gaten houden | monitort, gemonitord
monitoring | volgen hoe het gaat
motiveren | uitleggen waarom
multidisciplinair | met verschillende vakken samen
mutatie | verandering
nihil | niets
noodzakelijk | nodig
noodzaak | wat nodig is
normering | regel
notificatie | bericht
nuanceren | preciezer zeggen
objectief | eerlijk, met feiten
omgevingsvergunning | toestemming om te bouwen of verbouwen
omgevingsvisie | plan voor de leefomgeving
onderbouwing | uitleg waarom
ondersteuningsbehoefte | de hulp die nodig is
ontheffing | toestemming om een regel niet te volgen
operationeel | wat werkt
operationaliseren | uitvoeren
optimaal | zo goed mogelijk
optimaliseren | beter maken
organisatorisch | hoe we het regelen
parameter | gegeven
participatie | meedoen, meedenken
participeren | meedoen
passende ondersteuning | hulp die bij u past
perspectief | uitzicht, kant
pilot | proef
preventie | voorkomen
preventief | om problemen te voorkomen
primair | eerst, vooral
prioriteit | wat eerst moet
prioriteren | kiezen wat eerst moet
proactief | uit onszelf
problematiek | problemen
procedure | manier van werken, stappen
procesmatig | stap voor stap
profileren | laten zien
prognose | verwachting
proportioneel | wat past bij het probleem
protocol | vaste regels
raadpleging | vragen wat mensen vinden
rapportage | verslag
rapporteren | vertellen, verslag doen
ratificeren | goedkeuren
realisatie | maken, uitvoeren
realiseren | maken, regelen
recentelijk | kort geleden
rechtmatig | volgens de wet
rechtspositie | rechten en plichten
reduceren | minder maken
reductie | vermindering
referentie | voorbeeld
reflecteren op | nadenken over
regulier | gewoon
reguleren | regels maken voor
re-integratie | weer aan het werk gaan
relevant | belangrijk
representatief | wat een goed beeld geeft
resultaatgericht | met het oog op wat het oplevert
retourneren | terugsturen
retrospectief | terugkijkend
revitalisering | vernieuwing
sanctie | straf
sanctioneren | straffen
scenario | mogelijkheid
secundair | minder belangrijk
segment | deel
significant | duidelijk, groot
signaleren | merken, zien
sociaal domein | hulp, zorg en werk
sociale cohesie | hoe mensen samenleven
specificeren | precies zeggen
specifiek | precies, apart
stagneren | stilstaan
stakeholder | wie er iets mee te maken heeft
status quo | hoe het nu is
stimuleren | helpen, aanmoedigen
strategie | plan
strategisch | volgens plan
structureel | blijvend, vast
subsidiair | anders
substantieel | groot, veel
suggereren | voorstellen
summier | kort
synergie | samen meer bereiken
systematisch | volgens een vaste manier
taakstelling | opdracht om te besparen
tendens | ontwikkeling
terugkoppelen | laten weten | teruggekoppeld, koppelt terug, terugkoppelt
terugkoppeling | laten weten hoe het ging
terugvordering | geld dat u moet terugbetalen
toereikend | genoeg
toetsen | controleren | toetst, getoetst
traject | stappen, periode
transformatie | grote verandering
transitie | overgang
transparant | open, duidelijk
transparantie | openheid
uiteenzetten | uitleggen | uiteengezet
uitfaseren | langzaam stoppen met | uitgefaseerd
uitgangspunt | waar we van uitgaan
uitkeringsgerechtigd | met recht op een uitkering | uitkeringsgerechtigde, uitkeringsgerechtigden
uitvoering geven aan | doen | geeft uitvoering aan, uitvoering gegeven aan
urgent | wat snel moet
urgentie | haast
variabel | wat verandert
verdiscontering | meerekenen
verificatie | controle
verifiëren | controleren | verifieert, geverifieerd
verantwoording afleggen | uitleggen wat er is gedaan | legt verantwoording af, verantwoording af te leggen
verordening | regels van de gemeente | verordeningen
vertegenwoordigen | praten namens | vertegenwoordigt, vertegenwoordigd
vigeren | gelden
visie | hoe wij het zien
voorziening | hulp, hulpmiddel | voorzieningen
voorliggende voorziening | andere hulp die eerst kan
vraagstuk | probleem, vraag
werkwijze | manier van werken
wijkgericht | per wijk
zelfredzaam | wie zichzelf kan redden
zelfredzaamheid | jezelf kunnen redden
zienswijze | uw mening
zorgaanbieder | organisatie die zorg geeft
zorgarrangement | de hulp die u krijgt
zorgbehoefte | de zorg die nodig is
zorgvuldig | met aandacht
`;

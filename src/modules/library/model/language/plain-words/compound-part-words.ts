/** Words that long Dutch words of our field are made of. Written for this product; a word that is missing only means no split. */
export const COMPOUND_PARTS: ReadonlySet<string> = new Set(
  `
  aan aanbesteding aanbieder aanbod aangifte aanmelding aannemer aanpak aanpassing aanspraak aanvraag aanvraag acceptatie actie
  activiteit administratie adres advies adviseur adviesraad afdeling afhankelijkheid afspraak afval afvalstoffen agenda akkoord algemeen
  ambtenaar analyse arbeid arbeidsmarkt arts asiel audit auto avond baan bank basis basisregistratie bedrag bedrijf bedrijven
  begeleider begeleiding begroting behandeling behoefte beheer beheerder belang belangen belasting beleid beleidsmedewerker belevering
  beoordeling beperking bereikbaarheid bericht beroep beschermd bescherming beschikbaarheid beschikking besluit besluitvorming
  bestand bestemming bestuur bestuurder betaling betrokkenheid bevoegdheid bevolking bewoner bezoek bezwaar bezwaarschrift bijdrage
  bijeenkomst bijstand boek bouw bouwen brief buitengebied bureau burger burgemeester burgerzaken buurt calamiteit capaciteit
  centrum christelijk cijfer cliënt coalitie college commissie communicatie communicatiemiddel communicatieplan concept contact contract controle
  coördinator crisis cultuur cursus dag dagbesteding dagelijks datum deel deelname deelnemer departement deskundigheid dienst
  dienstverlening directeur document doel doelgroep doelstelling domein dossier draagvlak duur duurzaamheid economie eigenaar
  eigendom eis energie ervaring evaluatie evenement faciliteit factuur familie financiering fiets fonds formulier functie
  functionaris gebied gebouw gebruiker gegevens gemeenschap gemeente gemeenteraad gereedschap geschiedenis gesprek gevolg gezin
  gezondheid gezondheidszorg groep groen grond handel handhaving handleiding herstel hoofd huis huishouden huishoudelijk huisvesting huishouding
  hulp hulpmiddel hulpverlener hulpverlening huur identiteit indicatie informatie infrastructuur inkomen inkomsten inkoop
  inkoopproces innovatie inrichting inschrijving inspectie inspraak instelling integratie inwoner inzet inzicht jaar jaarrekening
  jeugd jeugdhulp jeugdzorg jongeren kaart kabinet kader kamer kamp kansen kantoor keuken keuring keuze kind kinderen kinderopvang klacht klachten klant klimaat
  kosten kracht krachten krant kring kunst kwaliteit kwijtschelding land landelijk leden leefbaarheid leefomgeving leer leerling leerplicht
  leven leverancier lid lijst loket maatregel maatregelen maatschappij macht management mantelzorg mantelzorger markt medewerker medezeggenschap meerjaren melding
  mensen methode middel middelen milieu minister ministerie mobiliteit moment monitor muziek natuur netwerk nieuws nieuwsbrief niveau noodzaak
  norm nota nummer object omgeving omgevingsvergunning omgevingswet omroep onderhoud onderneming ondernemer onderneming onderwijs onderwerp onderzoek ondersteuning
  ontheffing ontmoeting ontwerp ontwikkeling onroerend openbaar openbaarheid openbare openings opdracht opdrachtgever opgave opleiding opvang opvoeding orde
  organisatie ouder ouderen ouders overeenkomst overgang overheid overlast overleg overzicht paragraaf park parkeer parkeren parkeervergunning parlement participatie
  partij partner pensioen periode persoon persoonlijk personeel plaats plan planning platform pleeg plein plicht poort politie portefeuille portefeuillehouder post praktijk praktijkondersteuner
  presentatie preventie prijs prioriteit proces procedure product professional programma programmering project protocol provincie publiek punt raad raadslid raadsvergadering
  rapport rapportage recht rechten reclame recreatie regel regeling regels regie regio registratie reken rekening reis rijbewijs risico rol ruimte rond samen samenleving samenwerking school
  schade schuld schulden schuldhulpverlening sector secretaris sociaal sociale spel sport staat stad stadsdeel station stelsel stof straat strategie structuur student subsidie
  systeem taak tarief team techniek telefoon termijn tijd toegang toegankelijkheid toekomst toelichting toerisme toeslag toezicht traject tuin uitgangspunt
  uitkering uitnodiging uitvoering uren vaardigheid vakantie vastgoed veiligheid veld verandering verantwoordelijkheid verantwoording verbetering verblijf verblijfs verbouwing verdeling vereniging
  vergadering vergoeding vergunning verhaal verhuur verkeer verkiezing verkiezingen verkoop verlening verlenging verlof vermindering verordening verpleeg verplaatsing verplichting verslag
  verstrekking vertegenwoordiger vertrouwen vervoer verwachting verwerking verwijzing verzekering verzekeraar verzoek verzorging viering visie vlucht voedsel vluchteling voorbeeld voorbereiding voorkeur voorlichting voorstel voorwaarde voorwaarden voorzieningen
  voorziening voortgang vraag vraagstuk vrijheid vrijwilliger vrijwilligers waarde waarborg waardering water weg welzijn werk werkgelegenheid werkgever werknemer werkgroep werkplaats werkzaamheden wet wetgeving wethouder wijk wijkteam wijkverpleegkundige wijziging
  winkel woning woningbouw woord wonen woon zaak zaken zekerheid zelfredzaamheid ziekenhuis ziekte zienswijze zone zorg zorgaanbieder
  afschrift afschriften beslissing besteding bewindvoerder bewoners bijzonder cliënten consultatie corporatie centrale debat dossiers douche eenheid eenzaamheid feest gehandicapten gebonden gemeenteraads gezins hond honden incontinentie keten kringloop kwaliteits laadpaal leerlingen levens logeer makelaar migranten nood opdrachten opvoed opvoeder opvoeding ouderschap overleving parkeerkaart parkeerplaats persoons projectleider rijks rolstoel scheiding school scholen senioren sluiting spreekuur statushouder steun stichting studie taxi toets traplift uitkerings vaardigheden verhuis verhuizing vermogen verpleging verpleegkundige verpleeghuis verstandelijk verzekering verzekerings voedselbank voortgangs wachtlijst werkloosheid wijkverpleging wijkagent woonplaats zelfstandigen zitting zorgverlening afsluiting armoede armoedebeleid stimulering verwerkers aansprakelijkheid houder ondersteuner begeleid strategieën afstemming begroting besturing bezuiniging capaciteits directie eindverantwoordelijkheid geluid gemeentelijk hoofdlijnen horeca inkoopteam jaarverslag kernboodschap klankbord leider lokaal maatwerk nieuwbouw ontwikkelings opgaven opschaling organisatie participanten patiënt proef raadsleden rapportages resultaat samenwerkings sessie spoor stuurgroep thema transformatie transitie uitgave uitgaven uitgangs volks vervolg vragenlijst waterschap webinar werkbezoek zorgkantoor
  zorgverlener zorgverzekering zorgverzekeraar zuivering`
    .trim()
    .split(/\s+/),
);

/**
 * Words that long Dutch words of this field are made of, folded. A word in this list is never split itself, so a word that
 * is more than the sum of its parts (`huisarts`, `hulpmiddel`) stands in it whole.
 */
export const COMPOUND_PARTS: ReadonlySet<string> = new Set(
  `
  aanbieder aanbesteding aandacht aangifte aangepast aankleden aanleun aanpassing aanslag aanvraag aanvullend
  adres advies adviseur afdeling afgesloten afsluiting afspraak afval alarm alleenstaande ambtenaar apparaat arbeid arm
  armoede arts asiel auto avond avg
  baan baby bad badkamer band bank basis bed bedrag bedrijf begeleiding begeleid begeleider begroting behandeling
  belasting beleid bericht beroep beperking bescherming beschermd beschut beslag besluit bestuur besteding betaal betaling
  bewind bewindvoerder bezoek bezwaar bibliotheek bijdrage bijstand bijverdienen boerderij boete boodschap brand bril brief
  bron buddy budget bureau buren buurt buurvrouw bus busje
  cadeau cafe calamiteit club client clienten coach compliment computer consulent consultatie contact contract contributie
  controle corporatie crisis curator cursus
  dag dak data datum deel dementie deurwaarder dienst digitaal diploma dokter dood douche dorp dossier drempel druk
  eenzaam eigen energie erkenning eten examen ex
  factuur familie fiets formulier fraude
  garantie gas gebouw gebonden gebruik gedrag gegevens gehandicapt gehandicapten gehoor geld gemeente gesprek geweld gezin gezond
  gezondheid gids groep
  handicap heffing herstel hond hoogte huis huishoud huisarts huisbezoek hulp hulpmiddel hulpmiddelen hulpverlening huur huisvesting hypotheek
  incident indicatie inburgering inkomen inkomsten inkoop inlichtingen inrichting inspectie installatie instelling invalide
  inwoner
  jaar jeugd jong jongeren
  kaart kamer kans kenteken keuken kerk keuring kind kinder kinderen klacht klas kleding kleren klus koelkast korting kost
  kosten krediet kring kruk
  land last leefgeld leerling leer leerplicht leef leges leven les lening letter levens licht lift lijst loket loon logeer lokaal
  maat maaltijd maand maatje maatschappelijk maatwerk mantelzorg markt mediator medicijn medisch meld melding mensen
  meubel middel minima mishandeling moeder
  nacht naaste nood norm nummer
  omgang onderhoud onderneming ondernemer ondersteuner ondersteuning onderwijs onderzoek ontmoeting ontruiming ontslag opbouw opvoed opvoeding
  opvang opleiding organisatie ouder ouderschap ouderen opname overgang overleg overlast
  pakket pas partner participatie parkeer parkeren pension pensioen persoon persoons peuter pleeg plaats plan plek plicht polis post praktijk premie
  probleem psycholoog puber
  recht rechter regeling regio reis rekening reparatie respijt ruimte rolstoel
  sanering schade schadevergoeding scheiding school schuld schulden schrift senior senioren slaap sociaal sociale specialist speciaal spel speel spoed sport spreekuur
  spullen staat station steun stichting stoel stof stook stroom strook studie subsidie
  taal taak taken tafel tand tandarts tarief taxi team telefoon test thuis tijd toelage toeslag toewijzing toezicht tolk training traject trap tuin
  uitje uitkering uitleen uitzetting uren urgentie uur
  vacature vakantie veilig vergoeding vergunning verhuis verhuizing verklaring verlenging verlof verloskundige vermogen verpleeg verpleging verslaving
  verslag verstandelijk vertrouwen vertrouwenspersoon vervoer verzekering verzoek verzorging verzuim vlucht vluchteling voedsel voorlichting voorrang voorschot
  voorziening vordering vrijwilliger vrijwilligers vraag vrouw
  waardering wacht was water weekend week weg werk werkgever werkplaats werkplein wet wijk winkel wijkteam woning woon wonen wond wmo
  zelfstandige zieken ziekenhuis ziekte zitter zorg zorgverlener zuster zwem
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
);

import { h, head, p, row, subtitle, table, title, ul } from '../make/block.ts';

// Column names nobody expects (Timing, Instrument, Kerngroep, Trekker, Stand van zaken, Toelichting); the date stands fourth.
export const mantelzorgBlocks = [
  title('Communicatie-uitvoeringsplan'),
  subtitle('Project “Wie zorgt voor de mantelzorger?” – gemeente Eemsloot'),
  p('Bestuurlijk opdrachtgever: wethouder Gerdien Paauw\vAmbtelijk opdrachtgever: Ruud Scheltema\vProjectleider: Yasmina El Idrissi'),
  p('Vastgesteld: 22 augustus 2022. Dit plan loopt tot 1 juli 2023.'),
  h(1, 'Waar staan we nu'),
  p('Eemsloot telt naar schatting 4.300 mantelzorgers, van wie er 610 bekend zijn bij het steunpunt. Veel mensen zien zichzelf niet als mantelzorger. Het waardebonnensysteem is in 2021 afgeschaft, wat voor scheve gezichten zorgde. In 2022-2023 willen we het vertrouwen herstellen en de nieuwe respijtvoorzieningen bekend maken.'),
  h(1, 'Communicatieopgave'),
  p('Hoe zorgen we dat mantelzorgers zichzelf herkennen, zich gewaardeerd voelen en weten welke steun er is?'),
  h(1, 'Ambities'),
  table(
    head('Ambitie', 'Type', 'Indicator'),
    row('Mantelzorgers herkennen zichzelf als mantelzorger', 'Kennis', 'aantal inschrijvingen bij het steunpunt'), row('Mantelzorgers voelen zich gezien door de gemeente', 'Gevoel', 'rapportcijfer 7'), row('Mantelzorgers vragen respijtzorg aan voordat ze overbelast zijn', 'Gedrag', '25% meer aanvragen')),
  h(1, 'Partijen en hun rol'),
  table(
    head('Kerngroep', 'Rol', 'Belang', 'Benadering'),
    row('Mantelzorgers', 'gebruiker', 'steun en erkenning', 'persoonlijk, via bekenden'), row('Steunpunt Mantelzorg', 'uitvoerder', 'meer bereik', 'als partner'),
    row('Huisartsen en wijkverpleging', 'doorverwijzer', 'minder overbelasting', 'kort en praktisch'), row('Werkgevers', 'beïnvloeder', 'minder verzuim', 'via het ondernemersplatform')),
  h(1, 'Rode draad in de boodschap'),
  p('Zorgen voor een ander kan alleen als er ook iemand voor jou zorgt. In Eemsloot hoef je het niet alleen te doen.'),
  h(1, 'Uitvoeringsagenda'),
  table(
    head('Instrument', 'Kerngroep', 'Toelichting', 'Timing', 'Trekker', 'Stand van zaken'),
    row('Herkenningscampagne op bushokjes', 'Mantelzorgers', 'Vijf portretten van échte Eemsloters', '5 t/m 18 september', 'Yasmina', 'afgerond'),
    row('Ontbijtsessie', 'Werkgevers', 'Samen met het ondernemersplatform', 'di 4 okt', 'Ruud', 'uitnodigingen zijn de deur uit'),
    row('Verwijskaart', 'Huisartsen en wijkverpleging', 'A5, met QR-code', '2e helft okt', 'Steunpunt Mantelzorg', 'wordt aan gewerkt'),
    row('Dag van de Mantelzorg', 'Mantelzorgers', 'Theatermiddag met respijt thuis', '10 november', 'Steunpunt Mantelzorg / Yasmina', 'in voorbereiding'),
    row('Digitale nieuwsbrief', 'Alle kerngroepen', 'Altijd een tip en een verhaal', 'elke twee maanden', 'Yasmina', 'loopt'),
    row('Eindejaarskaart van de burgemeester', 'Mantelzorgers', '', 'december', 'Bestuurssecretariaat', 'niet gestart'),
    row('Huiskamergesprekken', 'Mantelzorgers', 'Drie avonden, max. 12 personen', 'jan–maart', 'Steunpunt Mantelzorg', ''),
    row('Respijtmarkt', 'Mantelzorgers, Huisartsen en wijkverpleging', 'Sporthal is te duur, zoeken naar alternatief', 'voorjaar 2023?', '?', 'geparkeerd'),
    row('Eindrapportage', 'Gemeenteraad', 'Met cijfers per wijk', 'uiterlijk 1 juli 2023', 'Ruud', '')),
  h(1, 'Afspraken'),
  ul('Woordvoering ligt bij de wethouder; bij afwezigheid doet de gemeentesecretaris het.', 'Teksten gaan altijd langs twee mantelzorgers uit het panel.'),
];

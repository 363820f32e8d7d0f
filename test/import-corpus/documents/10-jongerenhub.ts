import { cell, h, head, p, row, table, title, ul } from '../make/block.ts';

// Saved from Word as a web page: class names and conditional comments everywhere, headings are headings.
export const jongerenhubBlocks = [
  title('Communicatieplan Jongerenhub De Loods'),
  p('Opdrachtgever: afdeling Jeugd en Onderwijs, gemeente Vlietzicht'),
  p('Contactpersoon: Imke Rademaker (communicatie)'),
  p('Status: concept 2, 14 maart 2018'),
  h(1, 'Aanleiding en context'),
  p('In september 2018 opent jongerenhub De Loods in de oude brandweerkazerne. Jongeren van 14 tot 23 jaar kunnen er terecht voor vragen over school, werk, geld en gezondheid, maar ook om muziek te maken. Bij de inloopavonden in 2017 gaven jongeren aan dat ze “niet naar een loket” willen. Tegelijk maken omwonenden zich zorgen over overlast.'),
  h(1, 'Communicatiestrategie'),
  p('We laten jongeren zelf het verhaal vertellen. De gemeente blijft op de achtergrond, behalve richting omwonenden en raad.'),
  h(1, 'Doelen'),
  ul('Jongeren kennen De Loods (kennis)', 'Omwonenden hebben vertrouwen in de aanpak van overlast (houding)', 'Per maand lopen minimaal 150 jongeren binnen (gedrag)'),
  h(1, 'Wie willen we bereiken?'),
  table(
    head('Groep', 'Intern / extern', 'Hoe bereiken we ze?'),
    row('Jongeren 14-23 jaar', 'extern', 'Instagram, Snapchat, school'), row('Ouders', 'extern', 'schoolnieuwsbrief'), row('Omwonenden Kazerneplein', 'extern', 'brief, bewonersavond'),
    row('Jongerenwerkers', 'intern', 'teamoverleg'), row('Gemeenteraad', 'intern', 'raadsbrief, werkbezoek')),
  h(1, 'Kernboodschap'),
  p('De Loods is van ons allemaal. Kom binnen, niemand vraagt waarom.'),
  h(1, 'Fasering'),
  table(
    head('Fase', 'Periode', 'Accent', 'Mijlpaal'),
    row('Voorbereiden', 'maart – mei 2018', 'omwonenden en partners', 'vergunning verleend'), row('Opwarmen', 'juni – augustus 2018', 'jongeren', 'naam en logo bekend'), row('Opening en daarna', 'vanaf september 2018', 'iedereen', 'opening')),
  h(1, 'Activiteitenplanning'),
  table(
    head('Periode', 'Activiteit', 'Voor wie', 'Hoe', 'Wie doet wat', 'Gereed?'),
    row('20 maart', 'Bewonersavond', 'Omwonenden Kazerneplein', 'brief\nbewonersavond', '- Imke schrijft de brief\n- Zaal regelen (Dennis)', 'ja'),
    row('April', 'Naam bedenken met jongeren', 'Jongeren 14-23 jaar', 'Instagram', '- Poll maken', 'bezig'),
    row('Voor de zomervakantie', 'Filmpje op scholen', 'Jongeren 14-23 jaar', 'school', '- Script\n- Draaien met vlogger\n- Langs mentoren', 'nee'),
    row('27-31 augustus', 'Kluswek met buren en jongeren', 'Jongeren 14-23 jaar\nOmwonenden Kazerneplein', 'flyer', '- Flyer in de bus door jongeren', 'nee'),
    row('za 8 september 2018', 'Opening', 'Jongeren, ouders, omwonenden, raad', 'feest, persbericht', '- Draaiboek (Dennis)\n- Persbericht (Imke)', 'nee'),
    row('okt. 2018', 'Werkbezoek', 'Gemeenteraad', 'werkbezoek', '', ''),
    row(cell('Elk kwartaal'), 'Overleg met omwonenden', 'Omwonenden Kazerneplein', 'overleg', '- Wijkmanager nodigt uit', '')),
  h(1, 'Evaluatie'),
  p('In december 2018 meten we met een korte enquête onder jongeren en omwonenden of de doelen zijn gehaald.'),
];

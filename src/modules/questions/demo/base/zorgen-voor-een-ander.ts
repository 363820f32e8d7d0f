import type { DemoQuestion } from '../demo-question.ts';

export const zorgenVoorEenAnder: readonly DemoQuestion[] = [
  {
    key: 'welke-steun-is-er-als-ik-voor-iemand-zorg',
    title: 'Ik zorg voor iemand. Welke steun is er voor mij als mantelzorger?',
    answer: `Zorgt u lang en veel voor uw partner, ouder, kind of buur? Dan bent u mantelzorger. Het steunpunt geeft advies, een luisterend oor, cursussen en contact met anderen die hetzelfde meemaken. Schrijf u in op {web}. Dan weten we u te vinden.`,
    synonyms: ['mantelzorg', 'mantelzorgondersteuning', 'zorgen voor mijn moeder', 'overbelast', 'steunpunt'],
    related: ['hoe-krijg-ik-even-vrij-van-de-zorg', 'wat-is-de-mantelzorgwaardering'],
  },
  {
    key: 'wat-is-de-mantelzorgwaardering',
    title: 'Wat is de mantelzorgwaardering?',
    answer: `Een blijk van dank van {naam} voor wie een jaar lang voor iemand zorgt. U kunt die elk jaar aanvragen tussen 1 september en 1 december op {web}. Wat het is, verschilt per gemeente: een cadeaubon, een dag uit of een bedrag.`,
    synonyms: ['mantelzorgcompliment', 'bedankje', 'cadeaubon mantelzorger', 'vergoeding voor mantelzorg'],
    related: ['welke-steun-is-er-als-ik-voor-iemand-zorg'],
    reviewOn: '2027-08-01',
  },
  {
    key: 'hoe-krijg-ik-even-vrij-van-de-zorg',
    title: 'Ik zorg voor iemand en wil even vrij. Kan dat?',
    answer: `Ja, en dat is goed voor u allebei. Een vrijwilliger kan een middag komen, uw naaste kan naar de dagbesteding of een paar dagen logeren in een zorghuis. Dat heet respijtzorg. Bel {telefoon}; we zoeken wat past. Soms betaalt de zorgverzekering mee.`,
    synonyms: ['respijtzorg', 'vervangende zorg', 'oppas voor mijn man', 'logeerhuis', 'op vakantie als mantelzorger'],
    related: ['wat-is-dagbesteding', 'welke-steun-is-er-als-ik-voor-iemand-zorg'],
  },
  {
    key: 'hoe-combineer-ik-werk-en-mantelzorg',
    title: 'Hoe combineer ik mijn werk met de zorg voor een ander?',
    answer: `Vertel het op uw werk; veel collega's doen hetzelfde. U heeft recht op kort en langdurend zorgverlof. Soms kunt u andere uren werken. De mantelzorgmakelaar van het steunpunt helpt u met regelen en met papieren: {telefoon}.`,
    synonyms: ['zorgverlof', 'mantelzorgmakelaar', 'werkende mantelzorger', 'vrij nemen van werk'],
    related: ['welke-steun-is-er-als-ik-voor-iemand-zorg', 'hoe-krijg-ik-even-vrij-van-de-zorg'],
  },
  {
    key: 'mijn-vader-of-moeder-is-ziek-en-ik-ben-jong',
    title: 'Mijn vader of moeder is ziek en ik ben nog jong. Wie helpt mij?',
    answer: `Als iemand thuis ziek is, doe je vaak meer dan je vrienden. Je bent dan een jonge mantelzorger. Je mag er met ons over praten, en er zijn uitjes met anderen die het snappen. Ook op school kunnen ze rekening met je houden. App of bel {telefoon}.`,
    synonyms: ['jonge mantelzorger', 'zieke ouder', 'broer met beperking', 'zorgen op jonge leeftijd'],
    related: ['ik-ben-jong-en-wil-met-iemand-praten'],
    audience: 'help-seekers',
  },
  {
    key: 'mag-ik-een-mantelzorgwoning-plaatsen',
    title: 'Mag ik een mantelzorgwoning in de tuin zetten?',
    answer: `Vaak mag dat zonder vergunning, als u of degene voor wie u zorgt daar gaat wonen en een arts of de wijkverpleegkundige de zorg bevestigt. Er zijn regels voor de grootte en de plek. Bel eerst {telefoon}, dan kijkt iemand met u mee.`,
    synonyms: ['kangoeroewoning', 'ouders in de tuin', 'pre-mantelzorgwoning', 'tijdelijke woning bij huis'],
    related: ['welke-steun-is-er-als-ik-voor-iemand-zorg', 'kan-mijn-huis-worden-aangepast'],
  },
  {
    key: 'mijn-partner-vergeet-steeds-meer',
    title: 'Mijn partner vergeet steeds meer. Waar vind ik hulp bij dementie?',
    answer: `Ga eerst naar de huisarts. Die kan een casemanager dementie inschakelen: een vaste persoon die u uitlegt wat er gebeurt en hulp regelt. In het Alzheimercafé ontmoet u anderen. Wilt u weten waar? Vraag het bij {loket}.`,
    synonyms: ['alzheimer', 'vergeetachtig', 'casemanager', 'geheugen', 'verward'],
    related: ['hoe-krijg-ik-even-vrij-van-de-zorg', 'wanneer-krijg-ik-langdurige-zorg'],
  },
  {
    key: 'mijn-naaste-is-overleden',
    title: 'Mijn naaste is overleden. Wat gebeurt er met de hulp en de spullen?',
    answer: `Gecondoleerd. De hulp van de gemeente stopt vanzelf; dat hoeft u niet te regelen. De leverancier belt u om hulpmiddelen op te halen. Kreeg u zelf ook hulp in hetzelfde huis? Die gaat door.

Heeft u steun nodig in deze tijd? {loket} kent groepen voor mensen die rouwen.`,
    synonyms: ['overlijden', 'rouw', 'hulpmiddelen ophalen na overlijden', 'mijn man is dood'],
    related: ['mijn-hulpmiddel-is-kapot', 'ik-voel-mij-alleen'],
  },
  {
    key: 'hoe-word-ik-vrijwilliger',
    title: 'Ik wil iets doen voor een ander. Hoe word ik vrijwilliger?',
    answer: `Mooi. Op {web} staat wie er hulp zoekt: een maatje, een chauffeur, iemand die voorleest of kookt. Bij de vrijwilligerscentrale zoeken we samen wat past bij uw tijd. U bent via de gemeente verzekerd.`,
    synonyms: ['vrijwilligerswerk', 'maatje worden', 'vacaturebank vrijwilligers', 'anderen helpen'],
    related: ['mag-ik-vrijwilligerswerk-doen-met-een-uitkering', 'wie-kan-mij-helpen-met-een-klusje'],
    audience: 'help-seekers',
  },
  {
    key: 'wie-kan-mij-helpen-met-een-klusje',
    title: 'Wie kan mij helpen met een klusje of boodschappen?',
    answer: `Voor kleine klussen, de tuin, boodschappen of meegaan naar de dokter is er de burenhulp. Vrijwilligers uit uw dorp of wijk doen het graag. U betaalt alleen de kosten, zoals benzine of een lamp. Bel {telefoon}.`,
    synonyms: ['klusjesman', 'buurthulp', 'boodschappendienst', 'tuin bijhouden', 'meegaan naar ziekenhuis'],
    related: ['kan-iemand-eten-bij-mij-brengen', 'hoe-word-ik-vrijwilliger'],
    audience: 'help-seekers',
  },
];

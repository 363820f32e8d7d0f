import type { DemoQuestion } from '../demo-question.ts';

export const zorgRegelen: readonly DemoQuestion[] = [
  {
    key: 'hoe-kom-ik-aan-een-hulpmiddel',
    title: 'Hoe kom ik aan een rolstoel, scootmobiel of ander hulpmiddel?',
    answer: `Heeft u een hulpmiddel langer dan een half jaar nodig? Vraag het aan bij {naam}: {telefoon}. Een adviseur komt bij u thuis en meet wat past.

Heeft u het korter nodig, zoals krukken of een rolstoel na een val? Leen het dan bij een uitleenwinkel. Dat betaalt uw zorgverzekering.`,
    synonyms: ['hulpmiddelen', 'elektrische rolstoel', 'driewielfiets', 'lenen van krukken'],
    related: ['mijn-hulpmiddel-is-kapot', 'mag-ik-mijn-hulpmiddel-meenemen-als-ik-verhuis'],
  },
  {
    key: 'mijn-hulpmiddel-is-kapot',
    title: 'Mijn hulpmiddel is kapot. Wat nu?',
    answer: `Bel de leverancier. Het nummer staat op de sticker op uw hulpmiddel. Die komt binnen twee werkdagen, en bij pech onderweg dezelfde dag.

U betaalt niets, behalve als u het met opzet stukmaakt. Lukt het niet? Bel dan {telefoon}.`,
    synonyms: ['reparatie', 'lekke band rolstoel', 'accu van de scootmobiel', 'monteur'],
    related: ['hoe-kom-ik-aan-een-hulpmiddel'],
  },
  {
    key: 'mag-ik-mijn-hulpmiddel-meenemen-als-ik-verhuis',
    title: 'Mag ik mijn hulpmiddel meenemen als ik verhuis?',
    answer: `Verhuist u binnen {naam}? Dan gaat het mee. Geef uw nieuwe adres door.

Gaat u naar een andere gemeente? Bel ons een maand van tevoren. Meestal neemt uw nieuwe gemeente het hulpmiddel over. U hoeft het dus niet meteen in te leveren.`,
    synonyms: ['verhuizen met rolstoel', 'hulpmiddel inleveren', 'andere gemeente'],
    related: ['hoe-kom-ik-aan-een-hulpmiddel', 'hoe-geef-ik-een-verandering-door'],
  },
  {
    key: 'wat-is-een-persoonsgebonden-budget',
    title: 'Wat is een persoonsgebonden budget (pgb)?',
    answer: `Met een pgb koopt u zelf uw hulp in. U kiest wie er komt en wanneer. U maakt ook zelf de afspraken en houdt bij wat er gebeurt. Het geld staat bij de SVB; die betaalt uw hulp.

Wilt u dat niet regelen? Dan krijgt u zorg in natura: de gemeente regelt het. In het gesprek leggen we uit wat bij u past.`,
    synonyms: ['pgb', 'zelf zorg inkopen', 'SVB', 'zorg in natura'],
    related: ['mag-familie-mij-helpen-vanuit-mijn-pgb', 'hoe-gaat-het-gesprek-met-de-gemeente'],
  },
  {
    key: 'mag-familie-mij-helpen-vanuit-mijn-pgb',
    title: 'Mag ik familie betalen uit mijn pgb?',
    answer: `Ja, soms. Uw dochter, zoon of buurvrouw mag u helpen en daar geld voor krijgen, als het meer is dan wat gewoon is in een familie. Het uurloon is lager dan dat van een organisatie.

Vraag eerst of het mag. Bel {telefoon}.`,
    synonyms: ['dochter betalen', 'zoon helpt mij', 'buurvrouw betalen', 'informele hulp'],
    related: ['wat-is-een-persoonsgebonden-budget', 'welke-steun-is-er-als-ik-voor-iemand-zorg'],
  },
  {
    key: 'hoe-lang-duurt-het-voordat-ik-hulp-krijg',
    title: 'Hoe lang duurt het voordat ik hulp krijg?',
    answer: `Na uw melding hebben we zes weken voor het gesprek en het onderzoek. Na uw aanvraag krijgt u binnen twee weken een brief met het besluit.

Daarna begint de hulp meestal binnen vier weken. Kunt u niet wachten? Zeg dat meteen: {telefoon}.`,
    synonyms: ['wachttijd', 'wachtlijst', 'wanneer begint mijn hulp', 'ik wacht al weken'],
    related: ['hoe-gaat-het-gesprek-met-de-gemeente', 'ik-kom-uit-het-ziekenhuis'],
  },
  {
    key: 'hoe-gaat-het-gesprek-met-de-gemeente',
    title: 'Hoe gaat het gesprek met de gemeente?',
    answer: `Iemand van {naam} komt bij u thuis of belt met u. Het duurt ongeveer een uur. We praten over hoe het gaat, wat u zelf kunt en wat u nodig heeft. U krijgt een verslag en mag daarop reageren.

Leg klaar: uw legitimatie, een lijst van wat moeilijk gaat en post over uw zorg.`,
    synonyms: ['keukentafelgesprek', 'huisbezoek', 'onderzoek', 'wijkteam komt langs'],
    related: ['mag-iemand-meepraten', 'wat-doet-een-clientondersteuner'],
  },
  {
    key: 'mag-iemand-meepraten',
    title: 'Ik wil iemand laten meepraten. Mag dat?',
    answer: `Ja, dat mag altijd. Neem iemand mee die u vertrouwt: een kind, vriend, buur of mantelzorger. Heeft u niemand? Dan kan een cliëntondersteuner bij het gesprek zijn. Dat is gratis.`,
    synonyms: ['iemand meenemen', 'tolk', 'dochter bij het gesprek', 'niet alleen naar gesprek'],
    related: ['hoe-gaat-het-gesprek-met-de-gemeente', 'wat-doet-een-clientondersteuner'],
  },
  {
    key: 'wat-doet-een-clientondersteuner',
    title: 'Wat doet een cliëntondersteuner?',
    answer: `Een onafhankelijke cliëntondersteuner denkt met u mee, zoekt uit welke hulp er is en gaat mee naar gesprekken. Die werkt niet voor de gemeente en staat aan uw kant. Het kost u niets.

Vraag naar de cliëntondersteuner via {telefoon}.`,
    synonyms: ['onafhankelijke ondersteuning', 'iemand die meedenkt', 'hulp bij aanvraag'],
    related: ['mag-iemand-meepraten', 'ik-ben-het-niet-eens-met-het-besluit'],
  },
  {
    key: 'ik-ben-het-niet-eens-met-het-besluit',
    title: 'Ik ben het niet eens met het besluit. Wat kan ik doen?',
    answer: `Bel eerst met degene die de brief schreef. Vaak is het dan snel opgelost.

Blijft u het oneens? Maak dan bezwaar, binnen zes weken na de datum op de brief. Schrijf op waarom, met uw naam, adres, datum en handtekening. Stuur het naar {naam} of gebruik het formulier op {web}.`,
    synonyms: ['bezwaar maken', 'afgewezen', 'in beroep', 'aanvraag geweigerd'],
    related: ['wat-doet-een-clientondersteuner', 'ik-heb-een-klacht-over-mijn-hulp'],
    source: 'Algemene wet bestuursrecht',
  },
  {
    key: 'ik-heb-een-klacht-over-mijn-hulp',
    title: 'Ik heb een klacht over mijn hulp. Waar meld ik dat?',
    answer: `Praat er eerst over met degene die u helpt, of met de organisatie. Elke organisatie heeft een klachtenregeling.

Helpt dat niet, of gaat uw klacht over ons? Dien een klacht in bij {naam}: op {web} of via {telefoon}. U krijgt binnen zes weken antwoord.`,
    synonyms: ['klacht indienen', 'niet tevreden', 'hulp komt niet opdagen', 'onbeleefd behandeld'],
    related: ['ik-ben-het-niet-eens-met-het-besluit', 'wat-doet-de-hulp-in-het-huishouden'],
  },
  {
    key: 'hoe-kom-ik-aan-een-alarmknop',
    title: 'Hoe kom ik aan een alarmknop?',
    answer: `Een alarmknop draagt u om uw hals of pols. Valt u? Dan drukt u en krijgt u iemand aan de lijn. U huurt de knop bij een organisatie voor thuiszorg. Soms betaalt uw zorgverzekering mee.

Weet u niet waar u moet beginnen? {loket} helpt u kiezen.`,
    synonyms: ['personenalarm', 'alarmering', 'valalarm', 'noodknop'],
    related: ['wie-regelt-verpleging-of-verzorging-thuis', 'kan-mijn-huis-worden-aangepast'],
  },
];

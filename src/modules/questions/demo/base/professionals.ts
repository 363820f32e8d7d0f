import type { DemoQuestion } from '../demo-question.ts';

export const zorgProfessionals: readonly DemoQuestion[] = [
  {
    key: 'hoe-verwijs-ik-een-patient-naar-de-wmo',
    title: 'Hoe verwijs ik een patiënt naar de Wmo?',
    answer: `Een verwijzing is niet nodig. Uw patiënt meldt zich zelf bij {naam}. U kunt ook, met toestemming van de patiënt, melden via {telefoon} of ZorgDomein. Zet erbij of er haast is en wat u zelf al inzet.

U krijgt bericht wanneer het gesprek is geweest.`,
    synonyms: ['huisarts verwijzen', 'praktijkondersteuner', 'zorgdomein', 'melding voor patient'],
    related: ['mag-ik-gegevens-van-een-client-delen', 'hoe-verwijs-ik-een-kind-naar-jeugdhulp'],
    audience: 'professionals',
  },
  {
    key: 'wat-verandert-er-voor-aanbieders-in-2028',
    title: 'Wat verandert er voor aanbieders in 2028?',
    answer: `De zeven gemeenten van Maasduin sluiten nieuwe contracten voor Wmo en Jeugd. Ze gaan in op 1 januari 2028. De stukken staan vanaf voorjaar 2027 op het platform voor aanbestedingen. Er zijn drie bijeenkomsten voor aanbieders; u krijgt een uitnodiging.

Lopende contracten gelden tot en met 31 december 2027.`,
    synonyms: ['inkoop', 'aanbesteding', 'inschrijven op contract', 'gunning', 'contractering'],
    related: ['hoe-draag-ik-een-client-over', 'welke-tarieven-gelden-er'],
    audience: 'professionals',
    source: 'Besluit inkoop Wmo en Jeugd, regio Maasduin, oktober 2026',
  },
  {
    key: 'hoe-draag-ik-een-client-over',
    title: 'Hoe draag ik een cliënt over aan een andere aanbieder?',
    answer: `Maak samen met de cliënt en de nieuwe aanbieder een plan voor de overgang. Neem daarin op: wat loopt er, wat werkt, wie is de vaste persoon. De hulp stopt pas als de nieuwe begint. Meld de datum aan {naam}; dan passen we de toewijzing aan.`,
    synonyms: ['overdracht', 'warme overdracht', 'client wisselt van aanbieder', 'overgang'],
    related: ['wat-verandert-er-voor-aanbieders-in-2028', 'hoe-verleng-ik-een-toewijzing'],
    audience: 'professionals',
  },
  {
    key: 'hoe-dien-ik-een-declaratie-in',
    title: 'Hoe dien ik een declaratie in?',
    answer: `Declareer per maand via het berichtenverkeer (iWmo en iJw), uiterlijk de 15e van de maand erna. Komt een bericht terug met een fout? Kijk naar de code, herstel en stuur opnieuw. Wij betalen binnen 30 dagen. Vragen: het contactpunt van de regio.`,
    synonyms: ['factuur sturen', 'iwmo bericht', 'declareren', 'afgekeurde declaratie', 'facturatie'],
    related: ['hoe-verleng-ik-een-toewijzing', 'welke-tarieven-gelden-er'],
    audience: 'professionals',
  },
  {
    key: 'hoe-verleng-ik-een-toewijzing',
    title: 'Hoe verleng ik een toewijzing?',
    answer: `Stuur acht weken voor de einddatum een verzoek om verlenging, met een kort verslag: welke doelen zijn gehaald, wat is nog nodig en waarom. De consulent spreekt de cliënt en beslist binnen zes weken. Zonder nieuwe toewijzing kunt u niet declareren.`,
    synonyms: ['indicatie verlengen', 'herindicatie', 'beschikking loopt af', 'verzoek om toewijzing'],
    related: ['hoe-dien-ik-een-declaratie-in', 'hoe-draag-ik-een-client-over'],
    audience: 'professionals',
  },
  {
    key: 'welke-tarieven-gelden-er',
    title: 'Welke tarieven gelden er voor de hulp?',
    answer: `De tarieven per product staan in de bijlage bij uw contract en op {web}. Ze gaan elk jaar op 1 januari omhoog met het afgesproken percentage. In november krijgt u de nieuwe lijst.`,
    synonyms: ['tarievenlijst', 'uurtarief', 'indexering', 'productcodes'],
    related: ['hoe-dien-ik-een-declaratie-in'],
    audience: 'professionals',
    reviewOn: '2026-12-15',
  },
  {
    key: 'hoe-meld-ik-een-calamiteit',
    title: 'Hoe meld ik een calamiteit of geweld in de zorg?',
    answer: `Meld een calamiteit binnen een werkdag bij de toezichthouder Wmo van de regio. Gaat het om jeugdhulp? Meld dan bij de landelijke inspectie. Zorg eerst voor de veiligheid van de cliënt. Binnen acht weken stuurt u uw eigen onderzoek.`,
    synonyms: ['incident melden', 'toezichthouder', 'inspectie', 'ernstig voorval'],
    related: ['hoe-gebruik-ik-de-meldcode'],
    audience: 'professionals',
  },
  {
    key: 'mag-ik-gegevens-van-een-client-delen',
    title: 'Mag ik gegevens van een cliënt delen?',
    answer: `Alleen als het nodig is voor de hulp en de cliënt het weet. Vraag toestemming en schrijf dat op. Deel niet meer dan nodig. Bij gevaar mag u delen zonder toestemming; leg vast waarom. Gebruik beveiligde mail.`,
    synonyms: ['privacy professionals', 'toestemming', 'avg', 'beveiligd mailen'],
    related: ['hoe-gebruik-ik-de-meldcode', 'hoe-verwijs-ik-een-patient-naar-de-wmo'],
    audience: 'professionals',
  },
  {
    key: 'hoe-geef-ik-wachttijden-door',
    title: 'Hoe geef ik wachttijden door?',
    answer: `Vul voor de 5e van elke maand in het portaal in hoeveel mensen wachten en hoe lang. Geef ook een stop op nieuwe cliënten door. Verwijzers zien de lijst en kunnen zo sneller een plek vinden.`,
    synonyms: ['clientenstop', 'wachtlijst aanbieder', 'plekken vrij', 'capaciteit'],
    related: ['hoe-draag-ik-een-client-over'],
    audience: 'professionals',
  },
];

export const jeugdProfessionals: readonly DemoQuestion[] = [
  {
    key: 'hoe-verwijs-ik-een-kind-naar-jeugdhulp',
    title: 'Hoe verwijs ik een kind naar jeugdhulp?',
    answer: `Huisartsen, jeugdartsen en medisch specialisten verwijzen rechtstreeks, naar een aanbieder met een contract. De lijst staat op {web}. Twijfelt u welke hulp past? Overleg met de gezinswerker in uw praktijk of bel {telefoon}.`,
    synonyms: ['verwijsbrief jeugd', 'jeugd-ggz', 'gecontracteerde aanbieders', 'huisarts kind'],
    related: ['hoe-verwijs-ik-een-patient-naar-de-wmo', 'mag-ik-gegevens-van-een-client-delen'],
    audience: 'professionals',
  },
  {
    key: 'hoe-gebruik-ik-de-meldcode',
    title: 'Hoe gebruik ik de meldcode?',
    answer: `Volg de vijf stappen:

1. Breng de signalen in kaart.
2. Overleg met een collega of met Veilig Thuis.
3. Praat met de betrokkenen.
4. Weeg hoe ernstig het is.
5. Beslis of u meldt en hulp biedt.

Leg elke stap vast. In het afwegingskader van uw beroep staat wanneer melden moet.`,
    synonyms: ['meldcode huiselijk geweld', 'kindermishandeling signaleren', 'afwegingskader', 'aandachtsfunctionaris'],
    related: ['hoe-meld-ik-een-calamiteit', 'mag-ik-gegevens-van-een-client-delen'],
    audience: 'professionals',
  },
  {
    key: 'hoe-maak-ik-een-plan-met-het-gezin',
    title: 'Hoe maak ik een plan met het gezin?',
    answer: `Begin bij wat het gezin zelf wil en wie er om hen heen staat. Schrijf doelen op in hun woorden. Spreek af wie wat doet, wanneer u samen kijkt of het lukt en wie de vaste persoon is. Het gezin bewaart het plan.`,
    synonyms: ['gezinsplan', 'familiegroepsplan', 'een gezin een plan', 'regie'],
    related: ['mag-ik-gegevens-van-een-client-delen'],
    audience: 'professionals',
  },
];

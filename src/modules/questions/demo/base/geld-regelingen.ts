import type { DemoQuestion } from '../demo-question.ts';

export const geldRegelingen: readonly DemoQuestion[] = [
  {
    key: 'welke-regelingen-zijn-er-als-ik-weinig-geld-heb',
    title: 'Welke regelingen zijn er als ik weinig geld heb?',
    answer: `Er is meer dan u denkt: geld voor sport en school van uw kinderen, een extraatje per jaar, een goedkopere zorgverzekering en geen gemeentebelasting. Ook als u werkt en weinig verdient.

Doe de test op {web} of vraag het bij {loket}. U vult alles in één keer in.`,
    synonyms: ['minimaregelingen', 'laag inkomen', 'armoede', 'minima', 'arm'],
    related: ['wat-is-de-inkomenstoeslag', 'wat-is-het-kindpakket'],
  },
  {
    key: 'wat-is-bijzondere-bijstand',
    title: 'Wat is bijzondere bijstand?',
    answer: `Bijzondere bijstand is geld voor kosten die u moet maken en niet kunt betalen, zoals een bril, een wasmachine of de kosten van een advocaat. Ook mensen met een baan kunnen het krijgen.

Vraag het aan voordat u iets koopt, op {web}. Bewaar de bon. Soms is het een lening.`,
    synonyms: ['vergoeding bril', 'kapotte wasmachine', 'koelkast', 'onverwachte kosten', 'tandarts'],
    related: ['welke-regelingen-zijn-er-als-ik-weinig-geld-heb', 'wat-doet-een-bewindvoerder'],
  },
  {
    key: 'wat-is-de-inkomenstoeslag',
    title: 'Wat is de inkomenstoeslag?',
    answer: `Leeft u al drie jaar van een laag inkomen en is er weinig kans dat dat verandert? Dan krijgt u een keer per jaar een bedrag extra. Waar u het aan uitgeeft, bepaalt u zelf. U vraagt het elk jaar opnieuw aan op {web}.`,
    synonyms: ['individuele inkomenstoeslag', 'langdurigheidstoeslag', 'jaarlijks extra geld'],
    related: ['welke-regelingen-zijn-er-als-ik-weinig-geld-heb', 'hoe-hoog-is-de-bijstand'],
  },
  {
    key: 'wat-is-het-kindpakket',
    title: 'Wat is het kindpakket?',
    answer: `Met het kindpakket kan uw kind meedoen, ook als u weinig geld heeft. We betalen bijvoorbeeld zwemles, voetbal, muziekles, een fiets, schoolspullen of een verjaardagsbox. Het is voor kinderen van 0 tot 18 jaar.

U vraagt het aan op {web}. De club of winkel krijgt het geld, niet u.`,
    synonyms: ['contributie sport', 'zwemles betalen', 'schoolspullen', 'fiets voor mijn kind', 'schoolreisje'],
    related: ['welke-regelingen-zijn-er-als-ik-weinig-geld-heb', 'kan-ik-hulp-krijgen-voor-een-laptop'],
  },
  {
    key: 'is-er-een-goedkope-zorgverzekering',
    title: 'Is er een goedkope zorgverzekering via de gemeente?',
    answer: `Ja. Met een laag inkomen kunt u meedoen met de gemeentepolis. {naam} betaalt een deel van de premie. U krijgt meer vergoed, zoals de tandarts en het eigen risico.

Overstappen kan elk jaar van half november tot en met 31 december.`,
    synonyms: ['collectieve zorgverzekering', 'gemeentepolis', 'eigen risico', 'ziektekosten'],
    related: ['welke-regelingen-zijn-er-als-ik-weinig-geld-heb'],
    reviewOn: '2027-10-01',
  },
  {
    key: 'hoef-ik-geen-gemeentebelasting-te-betalen',
    title: 'Kan ik kwijtschelding krijgen van de gemeentebelasting?',
    answer: `Ja, als uw inkomen laag is en u weinig spaargeld heeft. U hoeft dan bijvoorbeeld de afvalheffing niet te betalen. Voor de hondenbelasting geldt het niet.

Vraag het aan binnen drie maanden nadat u de aanslag kreeg, op {web}. Betaal nog niet.`,
    synonyms: ['kwijtschelding', 'afvalstoffenheffing', 'aanslag', 'gemeentelijke belastingen'],
    related: ['welke-regelingen-zijn-er-als-ik-weinig-geld-heb'],
  },
  {
    key: 'hoe-kom-ik-bij-de-voedselbank',
    title: 'Hoe kom ik bij de voedselbank?',
    answer: `Meld u bij {loket} of bel {telefoon}. We rekenen uit wat u per maand overhoudt om van te leven. Is dat te weinig? Dan krijgt u elke week een pakket. Is de nood hoog, dan kunt u dezelfde week al een pakket halen.`,
    synonyms: ['voedselpakket', 'gratis eten', 'geen geld voor boodschappen', 'noodpakket'],
    related: ['kan-ik-een-voorschot-krijgen', 'waar-krijg-ik-kleding-of-spullen'],
    audience: 'help-seekers',
  },
  {
    key: 'waar-krijg-ik-kleding-of-spullen',
    title: 'Waar krijg ik kleding of spullen als ik weinig geld heb?',
    answer: `Bij de kledingbank kiest u gratis kleding, voor u en uw kinderen. Voor babyspullen is er een babypakket. Meubels en huisraad vindt u goedkoop bij de kringloopwinkel. Vraag bij {loket} om een pas.`,
    synonyms: ['kledingbank', 'babyspullen', 'kringloop', 'meubels', 'winterjas'],
    related: ['hoe-kom-ik-bij-de-voedselbank', 'wat-is-bijzondere-bijstand'],
    audience: 'help-seekers',
  },
  {
    key: 'kan-ik-hulp-krijgen-voor-een-laptop',
    title: 'Kan ik hulp krijgen voor een laptop of internet?',
    answer: `Gaat uw kind naar de middelbare school en heeft u een laag inkomen? Dan betalen we een keer in de vier jaar een laptop. Volwassenen kunnen gratis een opgeknapte computer krijgen via de bibliotheek. Daar is ook een cursus.`,
    synonyms: ['computer', 'tablet', 'wifi', 'digitale hulp', 'DigiD lukt niet'],
    related: ['wat-is-het-kindpakket', 'wie-helpt-mij-met-formulieren-en-brieven'],
  },
];

import type { DemoQuestion } from '../demo-question.ts';

export const werk: readonly DemoQuestion[] = [
  {
    key: 'wie-helpt-mij-bij-het-zoeken-naar-werk',
    title: 'Wie helpt mij bij het zoeken naar werk?',
    answer: `Heeft u een uitkering van {naam}? Dan heeft u een vaste werkcoach. Die zoekt met u naar werk, een proefplaats of een training, en helpt met uw brief.

Heeft u geen uitkering? Ook dan kunt u langskomen bij het Werkplein. Tijden staan op {web}.`,
    synonyms: ['werkloos', 'baan zoeken', 'solliciteren', 'werkcoach', 'vacatures'],
    related: ['wat-is-beschut-werk', 'mag-ik-een-opleiding-doen-met-een-uitkering'],
  },
  {
    key: 'wat-is-beschut-werk',
    title: 'Wat is beschut werk?',
    answer: `Beschut werk is een gewone baan met loon, met extra begeleiding en een aangepaste werkplek. Het is voor mensen die dat altijd nodig hebben. Het UWV beslist of u het kunt krijgen.

Praat erover met uw werkcoach of bel {telefoon}.`,
    synonyms: ['sociale werkplaats', 'sociale werkvoorziening', 'werken met een beperking', 'aangepast werk'],
    related: ['wie-helpt-mij-bij-het-zoeken-naar-werk', 'wat-is-dagbesteding'],
  },
  {
    key: 'mag-ik-vrijwilligerswerk-doen-met-een-uitkering',
    title: 'Mag ik vrijwilligerswerk doen met een uitkering?',
    answer: `Ja. Overleg het eerst met uw werkcoach. U mag een kleine vergoeding houden. U blijft zoeken naar betaald werk, behalve als we iets anders met u afspreken.`,
    synonyms: ['vrijwilliger met bijstand', 'vrijwilligersvergoeding', 'onbetaald werk'],
    related: ['hoe-word-ik-vrijwilliger', 'wat-moet-ik-doen-voor-mijn-uitkering'],
  },
  {
    key: 'wat-moet-ik-doen-voor-mijn-uitkering',
    title: 'Wat moet ik doen voor mijn uitkering?',
    answer: `U werkt mee aan uw plan: zoeken naar werk, een training volgen, taal leren of iets doen voor de buurt. Dat laatste heet een tegenprestatie. Wat u doet, spreken we samen af.

Bent u ziek of zorgt u voor kleine kinderen? Zeg het. Dan kijken we wat kan.`,
    synonyms: ['tegenprestatie', 'sollicitatieplicht', 'verplichtingen bijstand', 'ontheffing'],
    related: ['wie-helpt-mij-bij-het-zoeken-naar-werk', 'mag-ik-vrijwilligerswerk-doen-met-een-uitkering'],
  },
  {
    key: 'mag-ik-een-opleiding-doen-met-een-uitkering',
    title: 'Mag ik een opleiding doen met een uitkering?',
    answer: `Vaak wel, als de opleiding uw kans op werk groter maakt. Uw werkcoach beslist dat met u. Soms betalen we de cursus en de boeken.

Krijgt u studiefinanciering? Dan heeft u geen recht op bijstand.`,
    synonyms: ['studeren met bijstand', 'cursus', 'scholing', 'diploma halen', 'omscholen'],
    related: ['wie-helpt-mij-bij-het-zoeken-naar-werk', 'waar-kan-ik-beter-leren-lezen-en-schrijven'],
  },
  {
    key: 'waar-kan-ik-beter-leren-lezen-en-schrijven',
    title: 'Waar kan ik beter leren lezen en schrijven?',
    answer: `Bij het Taalhuis in de bibliotheek. U leert er in een kleine groep lezen, schrijven, rekenen of werken met de computer. Het is gratis. Er is ook een groep waar u Nederlands spreekt.

Loop binnen of bel {telefoon}.`,
    synonyms: ['taalles', 'taalcursus', 'Nederlands leren', 'laaggeletterd', 'Taalhuis'],
    related: ['wie-helpt-mij-bij-inburgeren', 'wie-helpt-mij-met-formulieren-en-brieven'],
    audience: 'help-seekers',
  },
  {
    key: 'wie-helpt-mij-bij-inburgeren',
    title: 'Wie helpt mij bij inburgeren?',
    answer: `Uw consulent inburgering bij {naam}. U maakt samen een plan: welke taallessen u volgt, hoe u Nederland leert kennen en welk werk bij u past. Met een verblijfsvergunning voor asiel betaalt u de lessen niet zelf.

Gezinsmigranten betalen de lessen wel zelf. U kunt daarvoor lenen.`,
    synonyms: ['inburgering', 'statushouder', 'inburgeringscursus', 'nieuw in Nederland', 'vluchteling'],
    related: ['waar-kan-ik-beter-leren-lezen-en-schrijven', 'hoe-vraag-ik-een-bijstandsuitkering-aan'],
  },
  {
    key: 'mijn-ww-stopt-en-ik-ben-ouder-dan-60',
    title: 'Mijn WW stopt en ik ben ouder dan 60. Wat nu?',
    answer: `Misschien krijgt u een IOAW-uitkering tot uw AOW begint. Uw spaargeld en huis tellen dan niet mee, het inkomen van uw partner wel. Vraag het aan voordat uw WW stopt, op {web}.`,
    synonyms: ['IOAW', 'oudere werkloze', 'einde WW', 'tot aan mijn pensioen'],
    related: ['heb-ik-recht-op-bijstand', 'wie-helpt-mij-bij-het-zoeken-naar-werk'],
  },
];

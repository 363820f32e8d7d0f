import type { DemoQuestion } from '../demo-question.ts';

export const opgroeienSteun: readonly DemoQuestion[] = [
  {
    key: 'ik-maak-me-zorgen-over-geweld-thuis',
    title: 'Ik maak me zorgen over een kind of over geweld thuis. Waar meld ik dat?',
    answer: `Is er nu gevaar? Bel 112.

Bel anders Veilig Thuis. Dat is gratis, dag en nacht open en u hoeft uw naam niet te zeggen. U kunt er ook advies vragen zonder te melden. Met vragen kunt u ook terecht bij {loket}.`,
    synonyms: [
      'kindermishandeling',
      'huiselijk geweld',
      'Veilig Thuis',
      'mijn man slaat mij',
      'vermoeden van mishandeling',
    ],
    related: ['wij-gaan-scheiden-hulp-voor-de-kinderen', 'ik-ben-jong-en-wil-met-iemand-praten'],
    audience: 'help-seekers',
    source: 'Afspraken met Veilig Thuis, regio Maasduin, 2026',
  },
  {
    key: 'kan-mijn-kind-af-en-toe-ergens-logeren',
    title: 'Kan mijn kind af en toe ergens logeren?',
    answer: `Ja. Vraagt uw kind veel van u? Dan kan het een weekend of een paar dagen logeren bij een logeerhuis of een steungezin. Zo komt u even op adem.

Vraag het aan bij de gezinswerker of via {telefoon}.`,
    synonyms: ['logeeropvang', 'weekendopvang', 'steungezin', 'even rust als ouder'],
    related: ['hoe-krijg-ik-even-vrij-van-de-zorg', 'hoe-word-ik-pleegouder'],
  },
  {
    key: 'waar-is-het-consultatiebureau',
    title: 'Waar is het consultatiebureau?',
    answer: `Het consultatiebureau is er voor kinderen van 0 tot 4 jaar: wegen, meten, prikken en vragen stellen. U krijgt vanzelf een uitnodiging. Adressen en tijden staan op {web}.

Een afspraak verzetten? Doe dat minstens een dag van tevoren.`,
    synonyms: ['inenting', 'vaccinatie baby', 'prikken', 'jeugdarts', 'kind wegen en meten'],
    related: ['bij-wie-kan-ik-terecht-met-vragen-over-opvoeden'],
  },
  {
    key: 'kan-ik-geld-krijgen-voor-kinderopvang',
    title: 'Kan ik geld krijgen voor kinderopvang?',
    answer: `Werkt u of leert u? Dan krijgt u kinderopvangtoeslag van de Belastingdienst.

Krijgt u die niet, maar is opvang nodig omdat u ziek bent of omdat het beter is voor uw kind? Dan kan {naam} de kosten betalen. Dat heet opvang om sociale of medische redenen. Bel {telefoon}.`,
    synonyms: ['kinderopvangtoeslag', 'creche', 'peuterspeelzaal', 'sociaal medische indicatie', 'oppas betalen'],
    related: ['moet-ik-betalen-voor-jeugdhulp', 'wie-helpt-mij-met-toeslagen'],
  },
  {
    key: 'hoe-word-ik-pleegouder',
    title: 'Hoe word ik pleegouder?',
    answer: `Fijn dat u daaraan denkt. Een pleegouder vangt een kind op dat niet thuis kan wonen: een weekend per maand, een paar weken of langer. U hoeft niet getrouwd te zijn en geen groot huis te hebben.

Kom naar een informatieavond. Data staan op {web}.`,
    synonyms: ['pleegzorg', 'pleegkind opvangen', 'pleeggezin', 'weekendpleegouder'],
    related: ['kan-mijn-kind-af-en-toe-ergens-logeren'],
    audience: 'help-seekers',
  },
  {
    key: 'mijn-kind-is-druk-of-heeft-autisme',
    title: 'Mijn kind is druk of heeft misschien autisme. Waar begin ik?',
    answer: `Bespreek het met school of de opvang: zien zij het ook? Ga dan naar de huisarts, de jeugdarts of {loket}. U kijkt samen of onderzoek nodig is. Ook zonder onderzoek kunt u hulp krijgen, thuis en op school.`,
    synonyms: ['adhd', 'ass', 'gedragsproblemen', 'onderzoek naar autisme', 'druk gedrag'],
    related: ['hoe-vraag-ik-jeugdhulp-aan', 'bij-wie-kan-ik-terecht-met-vragen-over-opvoeden'],
  },
  {
    key: 'ik-ben-jong-en-wil-met-iemand-praten',
    title: 'Ik ben jong en wil met iemand praten. Waar kan ik heen?',
    answer: `Je kunt altijd bij een jongerenwerker terecht, over thuis, school, verdriet, drugs of iets anders. App, bel of loop binnen bij {loket}. Je ouders hoeven het niet te weten als je 16 of ouder bent.

Denk je aan zelfmoord? Bel 113. Dat kan dag en nacht.`,
    synonyms: ['jongerenwerker', 'somber', 'gepest', 'problemen thuis', 'vertrouwenspersoon'],
    related: ['mijn-kind-gaat-niet-naar-school', 'ik-maak-me-zorgen-over-geweld-thuis'],
    audience: 'help-seekers',
  },
  {
    key: 'mag-ik-het-dossier-van-mijn-kind-lezen',
    title: 'Mag ik het dossier van mijn kind lezen?',
    answer: `Ja. Heeft u gezag en is uw kind jonger dan 12? Dan mag u alles lezen. Van 12 tot 16 jaar moet uw kind het goed vinden. Daarna beslist uw kind zelf.

Vraag inzage bij de organisatie die de hulp geeft, of bij {naam}. Klopt er iets niet? U mag vragen het te verbeteren.`,
    synonyms: ['privacy', 'inzage dossier', 'gegevens laten verwijderen', 'wat is er opgeschreven'],
    related: ['hoe-vraag-ik-jeugdhulp-aan', 'ik-heb-een-klacht-over-mijn-hulp'],
    source: 'Jeugdwet; Algemene verordening gegevensbescherming',
  },
];

import type { DemoQuestion } from '../demo-question.ts';

export const geld: readonly DemoQuestion[] = [
  {
    key: 'ik-heb-schulden-wie-helpt-mij',
    title: 'Ik heb schulden. Wie helpt mij?',
    answer: `Wacht niet te lang en bel {telefoon}. Het is gratis en u hoeft zich niet te schamen. Binnen vier weken heeft u een gesprek, en binnen drie dagen als u uw huis, stroom of zorgverzekering dreigt te verliezen.

Neem uw brieven mee, ook de dichte.`,
    synonyms: ['schuldhulp', 'schuldhulpverlening', 'ik kan mijn rekeningen niet betalen', 'rood staan', 'aanmaningen'],
    related: ['hoe-werkt-een-schuldregeling', 'ik-kan-mijn-huur-niet-betalen'],
  },
  {
    key: 'hoe-werkt-een-schuldregeling',
    title: 'Hoe werkt een schuldregeling?',
    answer: `Eerst zetten we alles op een rij en zorgen we dat er geen nieuwe schulden bij komen. Daarna doen we een voorstel aan wie geld van u krijgt. Zeggen zij ja, dan betaalt u meestal achttien maanden wat u kunt missen. De rest hoeft u niet meer te betalen.

Zeggen zij nee? Dan kan de rechter u helpen (Wsnp).`,
    synonyms: ['schuldsanering', 'Wsnp', 'saneringskrediet', 'schuldeisers', 'schuldenvrij'],
    related: ['ik-heb-schulden-wie-helpt-mij', 'wat-doet-een-bewindvoerder'],
  },
  {
    key: 'er-komt-een-deurwaarder',
    title: 'Er komt een deurwaarder. Wat moet ik doen?',
    answer: `Doe open, lees de brief en teken niets wat u niet begrijpt. Vraag een kopie. Bel daarna dezelfde dag {telefoon}. Wij bellen met de deurwaarder.

Een deurwaarder mag niet al uw inkomen nemen. U houdt altijd geld over om van te leven.`,
    synonyms: ['beslag op loon', 'beslaglegging', 'dagvaarding', 'incassobureau'],
    related: ['ik-heb-schulden-wie-helpt-mij', 'ik-word-uit-mijn-huis-gezet'],
  },
  {
    key: 'ik-kan-mijn-huur-niet-betalen',
    title: 'Ik kan mijn huur niet betalen. Wat nu?',
    answer: `Bel uw verhuurder zo snel mogelijk en vraag om in delen te betalen. Lukt dat niet? Bel {telefoon}. Wij zoeken met u naar een oplossing voordat de schuld groeit. Misschien heeft u recht op huurtoeslag.`,
    synonyms: ['huurachterstand', 'huurschuld', 'hypotheek niet betalen', 'betalingsregeling'],
    related: ['ik-word-uit-mijn-huis-gezet', 'wie-helpt-mij-met-toeslagen'],
  },
  {
    key: 'ik-kan-mijn-energierekening-niet-betalen',
    title: 'Ik kan mijn energierekening niet betalen. Is er hulp?',
    answer: `Ja. Bel eerst uw energiebedrijf voor een betaalregeling. Onze energiecoach komt gratis bij u thuis en helpt met zuinig stoken, radiatorfolie en tochtstrips. Heeft u een laag inkomen, vraag dan naar de energiehulp van {naam}.

Dreigt u afgesloten te worden van gas, water of stroom? Bel meteen {telefoon}.`,
    synonyms: ['gas en licht', 'stroom afgesloten', 'energietoeslag', 'hoge energiekosten', 'stookkosten'],
    related: ['ik-heb-schulden-wie-helpt-mij', 'welke-regelingen-zijn-er-als-ik-weinig-geld-heb'],
  },
  {
    key: 'wie-helpt-mij-met-formulieren-en-brieven',
    title: 'Wie helpt mij met formulieren en brieven?',
    answer: `Kom met uw post naar het spreekuur bij {loket}, {openingstijden}. Vrijwilligers lezen de brief met u, leggen uit wat er staat en vullen het formulier met u in. U hoeft geen afspraak te maken.`,
    synonyms: [
      'papieren invullen',
      'moeilijke brief',
      'formulierenbrigade',
      'administratie op orde',
      'post niet open durven maken',
    ],
    related: ['wie-helpt-mij-met-toeslagen', 'waar-kan-ik-beter-leren-lezen-en-schrijven'],
    audience: 'help-seekers',
  },
  {
    key: 'wie-helpt-mij-met-toeslagen',
    title: 'Wie helpt mij met toeslagen en belasting?',
    answer: `Bij {loket} kijken we of u zorgtoeslag, huurtoeslag, kindgebonden budget of kinderopvangtoeslag kunt krijgen. In maart en april helpen vrijwilligers met de belastingaangifte. Neem uw DigiD en jaaropgaven mee.`,
    synonyms: ['zorgtoeslag', 'huurtoeslag', 'belastingaangifte', 'kindgebonden budget', 'toeslag terugbetalen'],
    related: ['wie-helpt-mij-met-formulieren-en-brieven', 'welke-regelingen-zijn-er-als-ik-weinig-geld-heb'],
  },
  {
    key: 'wat-doet-een-bewindvoerder',
    title: 'Wat doet een bewindvoerder en wie betaalt dat?',
    answer: `Een bewindvoerder beheert uw geld als u dat zelf niet kunt. Die betaalt uw vaste lasten en geeft u leefgeld. De rechter beslist erover.

Heeft u een laag inkomen? Dan kan {naam} de kosten betalen uit de bijzondere bijstand. Vaak is lichtere hulp genoeg, zoals budgetbeheer. Vraag er eerst naar: {telefoon}.`,
    synonyms: ['bewindvoering', 'budgetbeheer', 'onder bewind', 'leefgeld', 'curator'],
    related: ['wat-is-bijzondere-bijstand', 'hoe-werkt-een-schuldregeling'],
  },
];

import { about, day, type Expected, noDate, oneOf, span } from '../expected.ts';

export const schuldhulpExpected: Expected = {
  programme: {
    name: oneOf('COMMUNICATIEPLAN VROEGSIGNALERING SCHULDEN', 'VROEGSIGNALERING SCHULDEN'),
    documentDate: '2020-02-05',
    documentVersion: oneOf('0.3', 'versie 0.3'),
  },
  activities: [
    {
      phrase: '12 februari',
      when: day('2020-02-12'),
      title: oneOf('overleg met de vaste lasten partners (Floor)', 'overleg met de vaste lasten partners'),
    },
    {
      phrase: 'begin maart',
      when: about('2020-03-05', '2020-03-01', '2020-03-15'),
      title: 'brief aan alle huishoudens',
    },
    {
      phrase: '19 maart 2020',
      when: day('2020-03-19'),
      title: 'training voor vrijwilligers van de Thuisadministratie',
    },
    { phrase: 'week 13', when: span('2020-03-23', '2020-03-29'), title: 'bericht in Heidewijks Nieuws' },
    { phrase: '1 april', when: day('2020-04-01'), title: 'persbericht start vroegsignalering' },
    {
      phrase: 'medio mei',
      when: about('2020-05-15', '2020-05-01', '2020-05-31'),
      title: 'interview met een ervaringsdeskundige',
    },
    { phrase: 'mei/juni', when: span('2020-05-01', '2020-06-30'), title: 'raadsinformatiebrief' },
    { phrase: 'sept.', when: span('2020-09-01', '2020-09-30'), title: 'eerste cijfers op de website' },
    { phrase: 'n.t.b.', when: noDate, title: 'podcast' },
  ],
  goals: [
    { text: 'Inwoners weten dat de gemeente kan aanbellen en waarom', level: 'knowledge' },
    { text: 'Inwoners ervaren het bezoek als steun', level: 'attitude' },
    { text: 'Mensen met betalingsachterstanden accepteren het aanbod', level: 'behaviour' },
  ],
  audiences: [
    { name: 'inwoners met betalingsachterstanden' },
    {
      name: oneOf(
        'vaste lasten partners (woningcorporatie, energiebedrijven, zorgverzekeraars)',
        'vaste lasten partners',
      ),
    },
    { name: 'vrijwilligers van de Thuisadministratie' },
    { name: 'raad' },
  ],
  sections: [
    { title: 'AANLEIDING', kind: 'occasion' },
    { title: 'DOELEN', kind: 'goals' },
    { title: 'DOELGROEPEN', kind: 'audiences' },
    { title: 'KERNBOODSCHAP', kind: 'message' },
    { title: 'KALENDER', kind: 'calendar' },
    { title: 'BUDGET', kind: 'budget' },
    { title: 'CONTACT', kind: oneOf('organisation', 'other', 'appendix') },
  ],
  messages: { core: 'Eerder hulp, minder zorgen.' },
  budget: [
    { label: 'brief', amountCents: 290000 },
    { label: 'training', amountCents: 45000 },
    { label: 'advertentie', amountCents: 60000 },
  ],
};

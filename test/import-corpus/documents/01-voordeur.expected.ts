import { about, day, type Expected, noDate, oneOf, span } from '../expected.ts';

export const voordeurExpected: Expected = {
  programme: {
    name: oneOf('Eén Voordeur', 'Communicatieplan Eén Voordeur'),
    client: oneOf('Hanneke Brouwershaven (afdelingshoofd Samenleving)', 'Hanneke Brouwershaven', 'Gemeente Zoutdrecht'),
    start: '2023-03-01', end: '2024-01-31', documentDate: '2023-02-27', documentVersion: oneOf('0.8', 'Versie 0.8', '0.8 concept'),
  },
  activities: [
    { phrase: '6 maart', when: day('2023-03-06'), title: 'Startbijeenkomst in de kantine', audiences: ['Medewerkers van de drie loketten'], responsible: ['Hanneke', 'Tjeerd'], status: null },
    { phrase: 'wk 12', when: span('2023-03-20', '2023-03-26'), title: 'Persoonlijke brief met plaatsingsvoorstel', audiences: ['Medewerkers van wie de functie verandert'], responsible: ['P&O'], status: null },
    { phrase: 'Half april', when: about('2023-04-15', '2023-04-01', '2023-04-30'), title: 'Raadsinformatiebrief', audiences: ['Gemeenteraad'], responsible: oneOf(['Tjeerd (concept)', 'wethouder Kooiman'], ['Tjeerd', 'wethouder Kooiman']) },
    { phrase: '23 mei 2023', when: day('2023-05-23'), title: 'Lunchbijeenkomst “wat merk jij ervan?”', audiences: ['Huisartsen', 'scholen', 'kerken'], responsible: ['Projectleider'] },
    { phrase: 'Mei/juni', when: span('2023-05-01', '2023-06-30'), title: 'Rondje langs de teams', audiences: ['Medewerkers van de drie loketten'], responsible: ['Hanneke'] },
    { phrase: 'zomer', when: about('2023-07-15', '2023-06-01', '2023-09-21'), title: 'Webpagina zoutdrecht.example/voordeur live', audiences: ['Inwoners'], responsible: ['Tjeerd', 'webredactie'] },
    { phrase: '1e helft september', when: span('2023-09-01', '2023-09-15'), title: 'Brief aan cliënten', audiences: ['Inwoners met een lopende voorziening'], responsible: ['Wmo-loket', 'Jongerenpunt'] },
    { phrase: '.. okt', when: span('2023-10-01', '2023-10-31'), title: 'Persgesprek met De Zoute Bode', audiences: ['Lokale pers'], responsible: ['wethouder Kooiman'] },
    { phrase: '23 t/m 27 oktober', when: span('2023-10-23', '2023-10-27'), title: 'Verhuisweek: loketten gesloten, bericht op deuren en website', audiences: ['Alle inwoners'], responsible: ['Facilitair', 'webredactie'] },
    { phrase: '1 nov.', when: day('2023-11-01'), title: 'Feestelijke opening', audiences: ['Inwoners', 'medewerkers', 'raad', 'pers'], responsible: ['Projectteam'] },
    { phrase: 'eind november', when: about('2023-11-25', '2023-11-15', '2023-11-30'), title: 'Terugblik op de eerste maand in de gemeentegids', audiences: ['Inwoners'], responsible: ['Tjeerd'] },
    { phrase: 'januari 2024', when: span('2024-01-01', '2024-01-31'), title: 'Evaluatie in de OR', audiences: ['Ondernemingsraad'], responsible: ['Hanneke'] },
    { phrase: 'n.t.b.', when: noDate, title: 'Filmpje met medewerkers', audiences: ['Inwoners', 'verwijzers'], responsible: [] },
  ],
  goals: [
    { text: 'medewerkers van de drie loketten weten uiterlijk 1 juni wat er voor hen persoonlijk verandert.', level: 'knowledge', side: 'internal' },
    { text: 'medewerkers hebben er vertrouwen in dat zij in Eén Voordeur hun werk goed kunnen doen.', level: 'attitude', side: 'internal' },
    { text: '60% van de inwoners die in 2023 contact hebben gehad met een van de loketten, weet op 1 november waar zij met hun vraag terecht kunnen.', level: 'knowledge', side: 'external' },
    { text: 'inwoners met een nieuwe hulpvraag melden zich vanaf november bij Eén Voordeur en niet meer bij de oude loketten.', level: 'behaviour', side: 'external' },
  ],
  audiences: [
    { name: 'Medewerkers van de drie loketten (41)', side: oneOf('internal', null) },
    { name: 'Ondernemingsraad', side: oneOf('internal', null) },
    { name: 'Inwoners met een lopende voorziening', side: oneOf('external', null) },
    { name: 'Huisartsen, scholen en kerken', side: oneOf('external', null) },
    { name: 'Gemeenteraad' },
    { name: 'Lokale pers (De Zoute Bode, Radio Drecht)', side: oneOf('external', null) },
  ],
  sections: [
    { title: 'Aanleiding', kind: oneOf('occasion', 'context') }, { title: 'Wat willen we bereiken?', kind: 'goals' },
    { title: 'Voor wie?', kind: 'audiences' }, { title: 'Kernboodschap', kind: 'message' }, { title: 'Toon', kind: 'tone' },
    { title: 'Planning', kind: 'calendar' }, { title: 'Geld en uren', kind: oneOf('budget', 'effort') },
    { title: 'Risico’s', kind: oneOf('other', 'conditions', 'context') }, { title: 'Evalueren', kind: 'evaluation' },
    { title: 'Intern', kind: oneOf('goals', 'other'), optional: true }, { title: 'Extern', kind: oneOf('goals', 'other'), optional: true },
  ],
  messages: {
    core: 'Eén vraag, één plek, één gezicht.',
    tone: 'Nuchter, warm en zonder beleidstaal.',
    accents: ['jij blijft doen waar je goed in bent, alleen zitten we voortaan bij elkaar.', 'voor jou verandert er niets aan je indicatie.', 'één telefoonnummer, ook voor overleg.'],
  },
};

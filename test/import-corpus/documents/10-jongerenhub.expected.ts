import { day, type Expected, noDate, oneOf, span } from '../expected.ts';

export const jongerenhubExpected: Expected = {
  programme: {
    name: oneOf('Jongerenhub De Loods', 'Communicatieplan Jongerenhub De Loods'), client: 'afdeling Jeugd en Onderwijs, gemeente Vlietzicht', documentDate: '2018-03-14',
  },
  activities: [
    { phrase: '20 maart', when: day('2018-03-20'), title: 'Bewonersavond', audiences: ['Omwonenden Kazerneplein'], channels: ['brief', 'bewonersavond'], tasks: ['Imke schrijft de brief', 'Zaal regelen (Dennis)'], status: 'done' },
    { phrase: 'April', when: span('2018-04-01', '2018-04-30'), title: 'Naam bedenken met jongeren', audiences: ['Jongeren 14-23 jaar'], channels: ['Instagram'], tasks: ['Poll maken'], status: 'doing' },
    { phrase: 'Voor de zomervakantie', when: oneOf(noDate, span(null, '2018-07-06'), span(null, '2018-07-13'), span(null, '2018-07-20'), span(null, '2018-07-09'), span(null, '2018-06-30'), span(null, '2018-07-08')), title: 'Filmpje op scholen', audiences: ['Jongeren 14-23 jaar'], channels: ['school'], tasks: ['Script', 'Draaien met vlogger', 'Langs mentoren'], status: 'todo' },
    { phrase: '27-31 augustus', when: span('2018-08-27', '2018-08-31'), title: 'Kluswek met buren en jongeren', audiences: ['Jongeren 14-23 jaar', 'Omwonenden Kazerneplein'], channels: ['flyer'], tasks: ['Flyer in de bus door jongeren'], status: 'todo' },
    { phrase: 'za 8 september 2018', when: day('2018-09-08'), title: 'Opening', audiences: ['Jongeren', 'ouders', 'omwonenden', 'raad'], channels: ['feest', 'persbericht'], tasks: ['Draaiboek (Dennis)', 'Persbericht (Imke)'], status: 'todo' },
    { phrase: 'okt. 2018', when: span('2018-10-01', '2018-10-31'), title: 'Werkbezoek', audiences: ['Gemeenteraad'], channels: ['werkbezoek'], tasks: [], status: null },
    { phrase: 'Elk kwartaal', title: 'Overleg met omwonenden', audiences: ['Omwonenden Kazerneplein'], channels: ['overleg'], tasks: ['Wijkmanager nodigt uit'], status: null },
  ],
  goals: [
    { text: 'Jongeren kennen De Loods', level: 'knowledge' }, { text: 'Omwonenden hebben vertrouwen in de aanpak van overlast', level: 'attitude' }, { text: 'Per maand lopen minimaal 150 jongeren binnen', level: 'behaviour' },
  ],
  audiences: [
    { name: 'Jongeren 14-23 jaar', side: 'external', channels: ['Instagram', 'Snapchat', 'school'] }, { name: 'Ouders', side: 'external', channels: ['schoolnieuwsbrief'] },
    { name: 'Omwonenden Kazerneplein', side: 'external', channels: ['brief', 'bewonersavond'] }, { name: 'Jongerenwerkers', side: 'internal', channels: ['teamoverleg'] }, { name: 'Gemeenteraad', side: 'internal', channels: ['raadsbrief', 'werkbezoek'] },
  ],
  sections: [
    { title: 'Aanleiding en context', kind: oneOf('occasion', 'context') }, { title: 'Communicatiestrategie', kind: 'strategy' }, { title: 'Doelen', kind: 'goals' }, { title: 'Wie willen we bereiken?', kind: 'audiences' },
    { title: 'Kernboodschap', kind: 'message' }, { title: 'Fasering', kind: 'phases' }, { title: 'Activiteitenplanning', kind: 'calendar' }, { title: 'Evaluatie', kind: 'evaluation' },
  ],
  messages: { core: 'De Loods is van ons allemaal.' },
  phases: [
    { name: 'Voorbereiden', period: span('2018-03-01', '2018-05-31'), milestone: 'vergunning verleend' }, { name: 'Opwarmen', period: span('2018-06-01', '2018-08-31'), milestone: 'naam en logo bekend' },
    { name: 'Opening en daarna', period: span('2018-09-01', null), milestone: 'opening' },
  ],
};

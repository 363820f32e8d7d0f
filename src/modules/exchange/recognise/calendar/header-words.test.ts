import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Activity } from '#kernel/plan.ts';
import { aDocument, heading, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';
import { wordList as listOf } from '../vocabulary/word-list.ts';

const wordList = (words: string): readonly string[] => listOf(words.replace(/\s+/g, ' '));

type Columns = { when: string; title: string; audiences: string; channels: string; responsible: string };
const PLAIN: Columns = {
  when: 'Datum',
  title: 'Activiteit',
  audiences: 'Doelgroep',
  channels: 'Middel',
  responsible: 'Wie doet het',
};

/** The rows of a small calendar in which one column has another name; `more` is a column at the end. */
function rowsWith(names: Partial<Columns>, more?: readonly [string, string, string]): readonly Activity[] {
  const columns = { ...PLAIN, ...names };
  const [name, first, second] = more ?? [];
  const extra = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
  const document = aDocument(
    heading(1, 'Communicatieplan Zwembad De Waterlelie 2027'),
    text('Het zwembad gaat dicht voor een verbouwing.'),
    heading(1, 'Kalender'),
    table(
      [columns.when, columns.title, columns.audiences, columns.channels, columns.responsible, ...extra(name)],
      ['12 maart 2027', 'Sluiting aankondigen', 'Zwemmers', 'Brief', 'Ilse', ...extra(first)],
      ['3 april 2027', 'Kijkje in de bouw', 'Omwonenden', 'Rondleiding', 'Team communicatie', ...extra(second)],
    ),
  );
  return recognisePlan(document, { ref: '2027-01-05' }).plan.activities;
}

function assertReads(rows: readonly Activity[], word: string): void {
  assert.deepEqual(
    rows.map((row) => [row.when.start, row.title, row.audiences, row.channels, row.responsible]),
    [
      ['2027-03-12', 'Sluiting aankondigen', ['Zwemmers'], ['Brief'], ['Ilse']],
      ['2027-04-03', 'Kijkje in de bouw', ['Omwonenden'], ['Rondleiding'], ['Team communicatie']],
    ],
    word,
  );
}

const WORDS: Readonly<Record<keyof Columns, readonly string[]>> = {
  when: wordList(`
    Wanneer, Datum, Data, Moment, Periode, Planning, Tijdstip, Dag, Timing, Termijn, Looptijd, Streefdatum, Deadline,
    Uiterlijk, Publicatiedatum, Verzenddatum, Plaatsingsdatum, Startdatum, Uitvoeringsdatum, Gepland, Gepland op,
    Tijdpad, Op welk moment, Datum/periode, Datum of periode, Wanneer?, Inzet vanaf, Verschijnt, Verschijningsdatum,
    Geplande datum, Tijdvak, Live, Oplevering, Opleverdatum, Date, When, Wanneer gereed, Wanneer precies, Planning 2027,
    Versturen op, Tijd, Datum en tijd, Contactmoment, Per wanneer
  `),
  title: wordList(`
    Activiteit, Activiteiten, Actie, Acties, Wat, Wat?, Wat doen we, Onderwerp, Omschrijving, Gebeurtenis, Evenement,
    Communicatiemoment, Communicatieactiviteit, Stap, Onderdeel, Item, Bericht, Actiepunt, Taak, Titel, Inhoud, Thema,
    Werkzaamheden, Agendapunt, Bijeenkomst, Product, Communicatie-actie, Wat gaan we doen, Interventie, Omschrijving
    activiteit, Actie/activiteit, Beschrijving, Werkzaamheid, What, Activity, Action, Inzet, Wat gaat er gebeuren, Uit te
    voeren actie, Naam, Aanpak, Maatregel, Programmaonderdeel, Contentidee
  `),
  audiences: wordList(`
    Doelgroep, Doelgroepen, Doelgroep(en), Voor wie, Voor wie?, Aan wie, Naar wie, Publiek, Ontvangers, Stakeholder,
    Stakeholders, Bestemd voor, Bestemming, Belanghebbenden, Betrokkenen, Groep, Wie bereiken we, Geadresseerde,
    Publieksgroep, Bereik, Richting wie, Deelnemers, Genodigden, Actoren, Partijen, Lezers, Gericht aan, Gericht op,
    Ten behoeve van, Target group, Audience, Gericht tot, Naar
  `),
  channels: wordList(`
    Middel, Middelen, Kanaal, Kanalen, Communicatiemiddel, Communicatiemiddelen, Communicatiekanaal, Instrument,
    Instrumenten, Medium, Media, Uiting, Uitingen, Communicatie-uiting, Platform, Platforms, Vorm, Communicatievorm,
    Werkvorm, Hoe, Hoe?, Waarmee, Via, Via welk kanaal, Inzet van middelen, Mediamiddel, Drager, Type middel, Soort
    middel, Middel/kanaal, Mediatype, Channel, Wijze, Op welke manier, Format, Hoe en waar
  `),
  responsible: wordList(`
    Wie, Wie?, Door, Door wie, Verantwoordelijk, Verantwoordelijke, Actiehouder, Trekker, Uitvoerder, Uitvoerende,
    Uitvoering, Uitvoering door, Aanspreekpunt, Regie, Regisseur, Initiatief, Initiatiefnemer, Eigenaar, Contactpersoon,
    Coördinator, Coördinatie, Wie doet wat, Wie doet het, Wie pakt op, Uit te voeren door, Behandelaar, Opsteller,
    Redactie, Verantw., In handen van, Belegd bij, Ligt bij, Penvoerder, Organisatie door, Owner, Lead, Kartrekker,
    Inzet door, Persoon, Aan zet, Uitgezet bij
  `),
};

describe('names of the columns of a calendar', () => {
  for (const [role, words] of Object.entries(WORDS))
    it(`knows ${words.length} names for ${role}`, () => {
      for (const word of words) assertReads(rowsWith({ [role]: word }), word);
    });

  it('takes a time of day for no date, but for the hours of one', () => {
    for (const word of wordList('Tijd, Aanvang, Tijdstip (uur)')) {
      const rows = rowsWith({}, [word, '19.30 uur', '10.00-12.00 uur']);
      assertReads(rows, word);
      assert.match(rows[0]?.when.text ?? '', /\d 19\.30 uur$/, word);
    }
  });

  it('knows names for the sender, the goal, the status and remarks beside them', () => {
    const fields: readonly (readonly [string, readonly string[], (row: Activity) => string | null])[] = [
      ['Wethouder', wordList('Afzender, Namens, Boodschapper, Verzender, Uit naam van'), (row) => row.sender],
      [
        'Mensen weten dat het bad dicht is',
        wordList('Doel, Doelstelling, Waarom, Communicatiedoel, Beoogd effect, Resultaat'),
        (row) => row.objective,
      ],
      ['gereed', wordList('Status, Stand van zaken, Voortgang, Stavaza, Gereed?'), (row) => row.status.text],
      [
        'Nog bespreken',
        wordList('Opmerkingen, Toelichting, Bijzonderheden, Notities, Aandachtspunten'),
        (row) => row.notes,
      ],
    ];
    for (const [value, words, field] of fields)
      for (const word of words) {
        const rows = rowsWith({}, [word, value, value]);
        assertReads(rows, word);
        assert.equal(rows[0] ? field(rows[0]) : null, value, word);
      }
  });
});

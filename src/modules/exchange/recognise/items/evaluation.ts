import { type DateContext, readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { EvaluationMoment } from '#kernel/plan.ts';
import { certain, type Found, probable } from '../found.ts';
import type { KindedTable, Reading } from '../reading.ts';
import { nameAndRest, passagesOf } from '../text/passages.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isNothing, isPlaceholder } from '../table/contents.ts';
import { bandText } from '../table/grid.ts';
import { dateInside, dateOf, leadingDate, oneLine } from '../dates.ts';

/** When and how the plan is looked back on. */
export function readEvaluation({ outline, tables, dates }: Reading): Found<EvaluationMoment>[] {
  const inTables = tables.filter(({ kind }) => kind === 'evaluation').flatMap((kinded) => fromTable(kinded, dates));
  return [
    ...inTables,
    ...outline.parts.flatMap((part) => {
      const own = part.kind === 'evaluation';
      if (!own && ['calendar', 'channels', 'audiences', 'message', 'readingGuide'].includes(part.kind)) return [];
      return passagesOf(part.blocks).flatMap((passage) => {
        if (passage.type === 'list')
          return own ? passage.items.flatMap((item) => fromText(item.text, item.at, dates, true)) : [];
        return sentencesOf(passage.text).flatMap((sentence) =>
          isAbout(sentence, own) ? fromText(sentence, passage.at, dates, own) : [],
        );
      });
    }),
  ];
}

const LOOK_BACK =
  /\b(?:tussen|eind)?evalu(?:atie|aties|eren|eert|eerd)\b|\b(?:nul|effect|tussen|eind)meting|\bpeiling|\benqu[eê]te|\bvragenlijst|\bmeten\b|\bmeting\b|\bmonitor/iu;

/** What is done to look back, in words that say so only under a heading about it. */
const AFTERWARDS =
  /\bna afloop\b|\bterugkijken\b|\bkijken (?:we|wij)\b|\b(?:bespreken|bespreekt|toetsen|toetst|tellen|telt|volgen|volgt|peilen|peilt) (?:we|wij|het|de)\b/iu;

/** In a part about evaluation a sentence needs a moment or a word of looking back; elsewhere both. */
function isAbout(sentence: string, own: boolean): boolean {
  if (/[:?]$/.test(sentence)) return false;
  if (own) return LOOK_BACK.test(sentence) || AFTERWARDS.test(sentence) || dateInside(sentence) !== null;
  return (
    LOOK_BACK.test(sentence) &&
    /\b(?:tussen|eind)?evalu(?:atie|eren|eert)\b|\b(?:nul|tussen|effect|eind)meting/iu.test(sentence) &&
    dateInside(sentence) !== null
  );
}

function fromText(text: string, at: number, dates: DateContext, own: boolean): Found<EvaluationMoment>[] {
  if (isPlaceholder(text) || isNothing(text)) return [];
  const lead = leadingDate(text);
  const { name, rest } = nameAndRest({ text, lead: null });
  const phrase = lead?.marked ? lead.phrase : dateInside(text);
  const how =
    lead?.marked && lead.rest !== '' ? lead.rest : rest !== null && readDatePhrase(name) ? rest : oneLine(text);
  const value = { when: phrase === null ? null : dateOf(phrase, dates), how };
  return [own && phrase !== null ? certain(value, [at]) : probable(value, [at])];
}

function fromTable({ table, facts }: KindedTable, dates: DateContext): Found<EvaluationMoment>[] {
  const dateAt = facts.dateColumn?.index ?? -1;
  return table.rows.flatMap((row) => {
    if (bandText(row, table.width) !== null) return [];
    const phrase = oneLine(row.places[dateAt]?.text ?? '');
    const how = row.places
      .flatMap((place, index) =>
        place?.own && index !== dateAt && !isNothing(place.text) && !isPlaceholder(oneLine(place.text))
          ? [oneLine(place.text)]
          : [],
      )
      .join(' – ');
    return how === '' ? [] : [certain({ when: isNothing(phrase) ? null : dateOf(phrase, dates), how }, row.at)];
  });
}

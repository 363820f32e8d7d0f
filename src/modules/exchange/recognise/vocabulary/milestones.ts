import { wordList } from './word-list.ts';

/** Words that make a row a moment of the project rather than a communication act. Only used where the column allows it. */
export const MILESTONE_WORDS: readonly string[] = wordList(`
  gereed, klaar, gunning, besluit*, *besluit, vaststell*, vastgesteld, oplevering, opgeleverd, ingangsdatum,
  inwerkingtreding, ondertekening, afronding, afgerond, einde, mijlpaal, ingang, deadline, akkoord, publicatie
  aanbesteding, verkiezingen, raadsvergadering, raadsbesluit, collegebesluit, collegevergadering, overdracht,
  livegang, definitief
`);
/** Words that do so at the start of the title: 'Start contracten'. */
export const MILESTONE_STARTS: readonly string[] = wordList(`
  start, einde, begin, sluiting, opening, ingang, oplevering, aanvang
`);
/** Words of a communication act: a row that has them is not a milestone by its wording. */
export const ACT_WORDS: readonly string[] = wordList(`
  uitnodiging*, nieuwsbrief*, bijeenkomst*, *bijeenkomst, persbericht*, brief*, mail*, bericht*, peiling*, update*,
  campagne*, interview*, presentatie*, informatieavond*, avond, *avond, uitgave, flyer*, poster*
`);

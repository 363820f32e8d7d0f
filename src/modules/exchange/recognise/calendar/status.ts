import type { StatusValue } from '#kernel/plan.ts';
import { fold } from '../text/fold.ts';
import { STATUS_WORDS } from '../vocabulary/status.ts';

/** The status a text stands for; null when no word of it is known. 'Niet gereed' and 'nog versturen' are not done. */
export function statusOf(text: string): StatusValue | null {
  const folded = fold(text).replace(/\.(?=\s|$)/g, '');
  if (folded === '') return null;
  const share = /^(\d{1,3})\s?%$/.exec(folded)?.[1];
  if (share !== undefined) return share === '100' ? 'done' : Number(share) === 0 ? 'todo' : 'doing';
  let best: { value: StatusValue; at: number; length: number } | null = null;
  for (const [value, words] of STATUS_WORDS) {
    for (const word of words) {
      const at = placeOf(folded, word);
      if (at < 0) continue;
      if (!best || at < best.at || (at === best.at && word.length > best.length))
        best = { value, at, length: word.length };
    }
  }
  return best?.value ?? null;
}

/** 'Klaar', 'nog niet gestart', 'klaar?': a status and nothing else. 'Niet Noor' and 'af' are not. */
export function isStatusOnly(text: string): boolean {
  const bare = fold(text).replace(/[.?]+$/u, '');
  return !/^(?:optie|ja|nee|x|v|af|ok|niet|open|actief|concept|live)$/u.test(bare) && WHOLE_STATUS.has(bare);
}
const WHOLE_STATUS: ReadonlySet<string> = new Set(
  STATUS_WORDS.flatMap(([, words]) => words.map(fold)).filter((word) => !word.endsWith('*')),
);

/** Words for what is made ready before the thing itself happens. */
const READY_FIRST =
  /^(?:de\s|het\s|een\s)?(uitnodiging\p{L}*|tekst\p{L}*|concept\p{L}*|zaal|locatie|opzet|draaiboek|ontwerp\p{L}*|script|drukproef|offerte|sprekers?|programma|datum|aankondiging|opdracht|vooraankondiging)(?!\p{L})/iu;

/**
 * The status of a thing: 'uitnodiging verstuurd' says that a meeting is being prepared, and not that it is done. `about` is the
 * name of the thing and the means it goes by.
 */
export function statusAbout(text: string, about: string): StatusValue | null {
  const value = statusOf(text) ?? (isStepTaken(text) ? 'doing' : null);
  const [step = '', next] = text.split(/,\s/u);
  if (value === 'todo' && isStepTaken(step) && /^nog\s/iu.test(next ?? '')) return 'doing';
  const first = READY_FIRST.exec(text.trim())?.[1];
  const isOther = first !== undefined && text.trim().split(/\s+/).length > 1 && !fold(about).includes(fold(first));
  return value === 'done' && isOther ? 'doing' : value;
}

/**
 * 'Zaal besproken', 'scholen benaderd', 'tekst bij vertaler': a step has been taken, and the thing itself is still to come. 'Moet in
 * mei worden gemaakt' and 'geen zaal geboekt' are no steps.
 */
const isStepTaken = (text: string): boolean =>
  text.length <= 60 && STEP_TAKEN.test(text.trim()) && !STILL_TO_TAKE.test(text);
const STILL_TO_TAKE =
  /(?<!\p{L})(?:wordt|worden|moet|moeten|kan|kunnen|mag|zal|zullen|gaat|als|indien|mits|tenzij|geen|niet|nooit|eerst|nog|zodra|pas|straks|later|morgen|hoeft|hoeven|wil|willen|of)(?!\p{L})/iu;
const STEP_TAKEN =
  /\s(?:besproken|benaderd|gereserveerd|geboekt|aangevraagd|uitgenodigd|gevraagd|gebeld|gemaild|ingediend|besteld|geschreven|opgesteld|gemaakt|uitgewerkt|voorbereid|aangemeld|geregeld|vastgelegd|ingehuurd|bekend|binnen)$|\S\s(?:bij|naar)\s(?:de\s|het\s)?(?:vertaler|drukker|vormgever|vormgeving|drukkerij|wethouder|college|directie|juridische zaken|redactie|tekstschrijver)$/iu;

function placeOf(text: string, word: string): number {
  const stem = word.replace(/\s?\*$/, '');
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + stem.length] ?? ' ';
    if (!/[\p{L}\d]/u.test(before) && (word.endsWith('*') || !/[\p{L}\d]/u.test(after))) return at;
  }
  return -1;
}

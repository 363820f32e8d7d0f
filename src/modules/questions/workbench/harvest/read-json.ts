import { heardInFields, isQuestionName } from './heard-fields.ts';
import { asked, type Heard, passedOver } from './heard.ts';

/** Something in a JSON text, with the subject of what it stands in and whether it stands in a list of questions. */
type Piece = { readonly value: unknown; readonly subject: string; readonly isListed: boolean };

/** Names of lists with questions as plain texts. */
const LISTS = new Set(['vragen', 'questions', 'faq', 'faqs', 'veelgestelde vragen']);

/** Every question in a JSON text, also one object a line: in all lists, however deep, with the subject of what it stands in. Never throws. */
export function readJson(text: string): readonly Heard[] {
  const whole = parsed(text);
  const all = whole === undefined ? text.split('\n').map(parsed) : [whole];
  const found: Heard[] = [];
  const waiting: Piece[] = all.map((value) => ({ value, subject: '', isListed: true })).toReversed();
  for (let piece = waiting.pop(); piece; piece = waiting.pop()) {
    const { heard, inside } = opened(piece);
    if (heard) found.push(heard);
    // One by one: as arguments of one call there may be too many.
    for (const each of inside.toReversed()) waiting.push(each);
  }
  return found;
}

type Opened = { readonly heard: Heard | null; readonly inside: readonly Piece[] };

function opened({ value, subject, isListed }: Piece): Opened {
  if (Array.isArray(value)) return { heard: null, inside: value.map((each) => ({ value: each, subject, isListed })) };
  if (typeof value === 'string')
    return {
      heard: isListed || value.trim().endsWith('?') ? { ...asked(value), subject } : passedOver(value),
      inside: [],
    };
  if (typeof value !== 'object' || value === null) return { heard: null, inside: [] };
  return openedObject(value, subject);
}

/** An object with a question is one; a title over a list of others is their subject. */
function openedObject(value: object, around: string): Opened {
  const entries = Object.entries(value);
  const named = Reflect.get(value, '@type') === 'Question' ? [['question', Reflect.get(value, 'name')] as const] : [];
  const heard = heardInFields([...entries, ...named]);
  const lists = entries.filter(([, inside]) => hasObjects(inside));
  const isQuestion = heard.question.trim() !== '' && (lists.length === 0 || heard.answer !== '');
  const texts = isQuestion
    ? []
    : entries.filter(([name, inside]) => Array.isArray(inside) && LISTS.has(name.toLowerCase()));
  const subject = heard.subject || (isQuestion ? around : heard.question) || around;
  const inside = [...new Set([...lists, ...texts])].map(([name, each]) => ({
    ...{ value: each, subject },
    isListed: LISTS.has(name.toLowerCase()) || isQuestionName(name),
  }));
  const isPassedOver = !isQuestion && inside.length === 0 && heard.answer !== '';
  return { heard: isQuestion || isPassedOver ? { ...heard, subject: heard.subject || around } : null, inside };
}

/** True for a list or object that questions may stand in; not for the answer that search engines are told. */
const hasObjects = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some((each) => typeof each === 'object' && each !== null)
    : typeof value === 'object' && value !== null && !('text' in value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

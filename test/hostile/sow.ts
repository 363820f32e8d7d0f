import { type Appetite, freshAppetite, helping, learnt, servedAs, type Sown, waitingFor } from './appetite.ts';
import { choicesOf, filled, type Round } from './fill-form.ts';
import { type Form, type FormField, formsOn } from './forms.ts';
import { learnFrom, type Lesson } from './learn.ts';
import type { Answer, Sent, Visitor } from './visitor.ts';

export type SowReport = { readonly fields: readonly Sown[]; readonly posts: number };

/** Where a form of a kind stands: one place for what there is once, more for items. */
type Place = { readonly action: string; readonly html: () => Promise<string> };
type Family = { readonly name: string; readonly places: Place[]; readonly by: Visitor };
type Options = {
  /** What a form needs beside texts, such as the answer of a device. */
  readonly help: (form: Form, by: Visitor) => Promise<Sent>;
  /** How often one kind of form is sent at most. */
  readonly turns: number;
  /** Told after every form that was taken. */
  readonly onTaken: (form: Form, isOnce: boolean) => Promise<void>;
};
export type Sower = {
  /** Remembers the forms of a page; `again` gets the page another time, when its address does not. */
  readonly see: (by: Visitor, page: string, html: string, again?: () => Promise<string>) => void;
  /** Fills every field of every kind of form that was seen and not filled yet. */
  readonly sowAll: (isLeft: (family: string) => boolean) => Promise<void>;
  /** Sends texts in the place of what can be chosen, as no page of ours does. Gives how many. */
  readonly forgeAll: (isLeft: (family: string) => boolean) => Promise<number>;
  readonly report: () => SowReport;
};

/** So often a form may say nothing that helps before it is left; the fields are named as unfinished then. */
const MOST_STUCK = 12;

export function createSower({ help, turns, onTaken }: Options): Sower {
  const families = new Map<string, Family>();
  const done = new Set<string>();
  const book = createFieldBook();
  const fetched = createFormKeeper();
  let posts = 0;

  const send = async (by: Visitor, form: Form, values: Sent, turn: number): Promise<Answer> => {
    posts += 1;
    const answer = await by.send(form, values, turn);
    if (answer.status !== 409) return answer;
    // Where the program asks once more whether this is meant, it is.
    const again = formsOn(answer.text, form.action).find(({ action }) => action === form.action);
    if (!again) return answer;
    posts += 1;
    return by.send(again, choicesOf(again), turn);
  };

  const sowFamily = async ({ name, places, by }: Family): Promise<void> => {
    const round = { own: new Map<Sown, Appetite>(), blamed: new Map<string, number>() };
    let stuck = 0;
    for (let turn = 0; turn < turns && stuck < MOST_STUCK; turn += 1) {
      const place = places[turn % places.length];
      const form = place && (await fetched.get(place));
      const lesson = form ? await sowOnce(by, form, { ...round, name, stuck, turn }) : 'nothing';
      if (lesson === 'finished') return;
      if (form && lesson === 'taken') await onTaken(form, places.length === 1);
      if (place) fetched.after(place, lesson);
      stuck = lesson === 'nothing' ? stuck + 1 : 0;
    }
  };

  type Once = Omit<Round, 'now'> & { readonly name: string; readonly stuck: number; readonly turn: number };
  const sowOnce = async (by: Visitor, form: Form, once: Once): Promise<Lesson | 'finished'> => {
    const { own, turn } = once;
    const active = book.active(once.name, form, once);
    if ([...own.keys()].every((field) => waitingFor(field).length === 0)) return 'finished';
    if (active.length === 0) return 'nothing';
    const now = new Map(active.map((field) => [field, helping(field, own.get(field) ?? freshAppetite())]));
    const values = filled(form, { ...once, now }, { turn, helped: await help(form, by) });
    return learnFrom(await send(by, form, values, turn), { ...once, now });
  };

  return {
    see: (by, page, html, again = async () => (await by.get(page)).text) => {
      for (const { method, action, family: name } of formsOn(html, page)) {
        const family = families.get(name) ?? { name, places: [], by };
        if (method !== 'POST' || family.places.some((place) => place.action === action)) continue;
        families.set(name, family);
        family.places.push({ action, html: again });
      }
    },
    sowAll: async (isLeft) => {
      for (const family of families.values()) {
        if (done.has(family.name) || isLeft(family.name)) continue;
        done.add(family.name);
        await sowFamily(family);
      }
    },
    forgeAll: async (isLeft) => {
      let forged = 0;
      for (const { name, places, by } of families.values()) {
        const place = places.at(-1);
        const form = place && !isLeft(name) ? await fetched.get(place) : undefined;
        for (const field of form?.fields.filter(({ kind }) => kind === 'choice') ?? []) {
          const sown = book.forged(name, field);
          const text = servedAs(sown, helping(sown, freshAppetite()), freshAppetite());
          if (form) await by.send(form, new Map([...choicesOf(form), [field.name, [text]]]), forged);
          forged += 1;
        }
      }
      return forged;
    },
    report: () => ({ fields: book.fields(), posts }),
  };
}

/** A form may be sent again as it is while nothing changed: after a refusal, and when it holds nothing of what is there. */
function createFormKeeper() {
  const kept = new Map<Place, Form>();
  return {
    after: (place: Place, lesson: Lesson): void => {
      const isStale = kept.get(place)?.fields.some(({ type }) => type === 'hidden') ?? false;
      if (lesson === 'nothing' || (lesson === 'taken' && isStale)) kept.delete(place);
    },
    get: async (place: Place): Promise<Form | undefined> => {
      const form =
        kept.get(place) ??
        formsOn(await place.html(), place.action).find(
          ({ action, method }) => action === place.action && method === 'POST',
        );
      if (form) kept.set(place, form);
      return form;
    },
  };
}

/** All fields with a number each, and what is known of fields with the same name. */
function createFieldBook() {
  const fields = new Map<string, Sown>();
  const appetites = new Map<string, Appetite>();
  const sownOf = (family: string, { plainName, type }: FormField): Sown => {
    const key = `${family} ${plainName}`;
    const sets = { tried: new Set<number>(), taken: new Set<number>(), refused: new Set<number>() };
    const known = fields.get(key) ?? { family, name: plainName, type, number: fields.size + 1, ...sets };
    fields.set(key, known);
    return known;
  };
  const appetiteFor = (field: Sown): Appetite => {
    const known = appetites.get(field.name);
    const appetite = known ? learnt(known) : freshAppetite();
    appetites.set(field.name, appetite);
    return appetite;
  };
  return {
    fields: () => [...fields.values()].filter(({ family }) => !family.startsWith(FORGED)),
    forged: (family: string, field: FormField) => sownOf(FORGED + family, field),
    /** The fields to fill now: all that take texts easily, or what is particular; one by one when nobody says which is wrong. */
    active: (family: string, form: Form, { own, stuck, turn }: Turn): Sown[] => {
      const here = form.fields.filter(({ kind }) => kind === 'text').map((field) => sownOf(family, field));
      const sown = [...new Set(here)];
      for (const field of sown) if (!own.has(field)) (own as Map<Sown, Appetite>).set(field, appetiteFor(field));
      const waiting = sown.filter((field) => waitingFor(field).length > 0);
      const easy = waiting.filter((field) => own.get(field)?.isHard !== true);
      const hard = waiting.filter((field) => own.get(field)?.isHard === true);
      const isTheirTurn = easy.length === 0 || (hard.length > 0 && turn % EVERY === EVERY - 1);
      const some = isTheirTurn ? hard : easy;
      return stuck < 2 ? some : some.slice(stuck % some.length, (stuck % some.length) + 1);
    },
  };
}

const FORGED = 'forged ';
/** What is particular gets a turn now and then, so that a short run comes to it too. */
const EVERY = 5;
type Turn = Pick<Round, 'own'> & { readonly stuck: number; readonly turn: number };

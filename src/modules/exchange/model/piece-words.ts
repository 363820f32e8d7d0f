import { describePeriod, type FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { PieceBody } from './piece.ts';

/**
 * A piece taken apart into what any kind has: a title, more text, a moment, for whom and by what. Together they hold every word
 * that stood in it, so that it can become another kind without losing any.
 */
export type PieceWords = {
  readonly title: string;
  readonly texts: readonly string[];
  readonly when: FuzzyDate | null;
  readonly audiences: readonly string[];
  readonly channels: readonly string[];
  readonly people: readonly string[];
};

type Loose = string | null | undefined | readonly string[];

function words(title: string, texts: readonly Loose[], more: Partial<PieceWords> = {}): PieceWords {
  const kept = texts
    .flatMap((text) => (typeof text === 'string' ? [text] : (text ?? [])))
    .filter((text) => text !== '');
  return { title, texts: kept, when: null, audiences: [], channels: [], people: [], ...more };
}

/** All words of a piece. */
export function wordsOfPiece(body: PieceBody): PieceWords {
  switch (body.kind) {
    case 'programme': {
      const { name, client, owner, participants, documentDate, documentVersion } = body.value;
      const period = describePeriod(body.value);
      return words(name, [client, owner, participants, period, documentDate, documentVersion]);
    }
    case 'section':
      return words(body.value.title, [body.value.markdown]);
    case 'message':
      return words(body.value.text, []);
    case 'accent':
      return words(body.value.text, [], { audiences: [body.value.for] });
    case 'matrix':
      return words(body.value.title ?? '', [body.value.rows, body.value.columns]);
    case 'unrecognised':
      return words(body.value.text, [body.value.where]);
    case 'channel':
      return words(body.value.name, [body.value.description], { when: body.value.rhythm });
    case 'role':
      return words(body.value.name, [body.value.does], { people: body.value.who ?? [] });
    case 'evaluation':
      return words(body.value.how, [], { when: body.value.when });
    case 'agreement':
      return words(body.value.text, [body.value.partner]);
    default:
      return wordsOfLarge(body);
  }
}

type Large = Extract<PieceBody, { kind: 'goal' | 'audience' | 'phase' | 'activity' | 'effort' | 'budget' }>;

function wordsOfLarge(body: Large): PieceWords {
  switch (body.kind) {
    case 'goal': {
      const { text, audiences, period, indicator, baseline, measuredBy } = body.value;
      const measure = indicator ? [indicator.text, indicator.target ?? '', indicator.unit ?? ''] : [];
      return words(text, [measure, baseline, measuredBy], { audiences, when: period });
    }
    case 'audience': {
      const { name, category, profile, approach, roles, channels, accent, interests, resistance } = body.value;
      return words(name, [profile, approach, category, roles, accent, interests, resistance], { channels });
    }
    case 'phase': {
      const { name, period, accent, milestone } = body.value;
      return words(name, [accent, milestone], { when: period });
    }
    case 'activity': {
      const { title, when, audiences, channels, responsible, objective, sender, status, tasks, notes, phase } =
        body.value;
      const taskTexts = tasks.map(({ text }) => text);
      return words(title, [objective, notes, taskTexts, sender, status.text, phase], {
        when,
        audiences,
        channels,
        people: responsible,
      });
    }
    case 'effort': {
      const { role, hoursPerWeek, period } = body.value;
      return words(role, [hoursPerWeek === null ? null : `${hoursPerWeek} uur per week`], { when: period });
    }
    case 'budget': {
      const { label, amountCents, note } = body.value;
      return words(label, [amountCents === null ? null : formatEuro(amountCents), note]);
    }
  }
}

/** '€ 3.500' or '€ 12,50'. */
export function formatEuro(cents: number): string {
  const whole = Math.trunc(Math.abs(cents) / 100);
  const rest = Math.abs(cents) % 100;
  const digits = String(whole).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${cents < 0 ? '-' : ''}€ ${digits}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`;
}

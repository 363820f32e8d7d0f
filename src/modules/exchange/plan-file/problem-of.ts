import type * as z from 'zod';
import { copy } from './copy.nl.ts';
import { placeOf } from './place-of.ts';

/** One Dutch sentence for one thing that does not fit the format: where it stands and what should be there. */
export function problemOf(issue: z.core.$ZodIssue, json: unknown): string {
  return `${placeOf(issue.path, json)}: ${expectationOf(issue)}.`;
}

function expectationOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return copy.expected(issue.expected);
    case 'invalid_value':
      return copy.oneOf(issue.values.map(String));
    case 'invalid_format':
      return issue.format === 'date' ? copy.notADay : copy.wrongForm;
    case 'too_big':
      return issue.origin === 'array'
        ? copy.atMostItems(Number(issue.maximum))
        : issue.origin === 'string'
          ? copy.atMostCharacters(Number(issue.maximum))
          : copy.atMost(Number(issue.maximum));
    case 'too_small':
      return issue.origin === 'array' ? copy.tooFewItems : copy.atLeast(Number(issue.minimum));
    default:
      return copy.wrongForm;
  }
}

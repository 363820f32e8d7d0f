import { copy } from '../copy.nl.ts';
import type { UnitFinding } from '../finding.ts';
import { findPlainWord } from '../plain-words/find-plain-word.ts';
import type { ReadUnit } from '../read-unit.ts';

/** Official and difficult words of our own list, in all their forms, with plainer ones. */
export const difficultWords =
  (allowed: ReadonlySet<string>) =>
  ({ sentences, text }: ReadUnit): readonly UnitFinding[] =>
    sentences.flatMap(({ tokens }) => {
      const findings: UnitFinding[] = [];
      for (let at = 0; at < tokens.length; at += 1) {
        const found = findPlainWord(tokens, at);
        const [first, last] = [tokens[at], tokens[at + (found?.length ?? 1) - 1]];
        if (!found || !first || !last) continue;
        at += found.length - 1;
        const words = text.slice(first.from, last.to);
        if (allowed.has(words.toLowerCase()) || allowed.has(found.entry.word)) continue;
        const { kind, instead } = found.entry;
        findings.push({
          rule: kind === 'official' ? 'word.official' : 'word.difficult',
          severity: kind === 'official' ? 'warning' : 'info',
          certain: true,
          from: first.from,
          to: last.to,
          what: kind === 'official' ? copy.official(words) : copy.difficult(words),
          how: copy.sayInstead(instead),
          instead,
        });
      }
      return findings;
    });

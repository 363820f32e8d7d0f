import type { Outline } from '../outline/outline.ts';
import { piecesOf } from './labelled.ts';
import { blockText } from '../text/blocks.ts';
import { mainVerbAt } from '../text/sentences.ts';

const NAME = String.raw`\p{Lu}[\p{L}'’-]*(?: (?:aan|de|den|der|het|op|bij|en|van|a\/d)(?: (?:de|den|het|der))? \p{Lu}[\p{L}'’-]*| \p{Lu}[\p{L}'’-]*)?`;
const TOWN = new RegExp(String.raw`\b[Gg]emeente (${NAME})`, 'gu');
/** How the name of an organisation starts. */
const BODY =
  /^(?:de\s)?(?:programma|regio|samenwerking\p{L}*|werkorganisatie|werkplein|omgevingsdienst|ggd|veiligheidsregio|provincie|waterschap|gemeenten?|centrumgemeente|stichting|coöperatie|vereniging|dienst|sociale dienst|welzijn|bibliotheek|intergemeentelijke)\s\p{Lu}/iu;

/** The lines under the title, without labels. */
function openingLines({ parts }: Outline): string[] {
  const titles = parts.slice(0, 2).flatMap(({ named, title }) => (named ? [] : [title]));
  const blocks = (parts[0]?.blocks ?? []).slice(0, 6);
  const lines = blocks.flatMap((block) => (block.type === 'table' ? [] : piecesOf(block)));
  return [...titles, ...lines].map((line) => line.replace(/\s+/g, ' ').trim());
}

/** The organisation behind the plan: the municipality that is named most, or a subtitle that names an organisation. */
export function ownerInText(outline: Outline, subtitle: string | null): string | null {
  const text = [
    outline.title?.text ?? '',
    subtitle ?? '',
    ...outline.parts.slice(0, 40).flatMap((part) => [part.title, ...part.blocks.slice(0, 40).map(blockText)]),
  ]
    .join('\n')
    .slice(0, 200_000);
  const named = openingLines(outline).find((line) => BODY.test(line) && line.length <= 110 && mainVerbAt(line) < 0);
  if (named) return named.split(/\s*[,|(]|\s[–—-]\s/u)[0]?.trim() || null;
  const counts = new Map<string, number>();
  for (const match of text.matchAll(TOWN)) {
    const town = (match[1] ?? '').replace(/\s(?:en|van|op|de)$/u, '');
    counts.set(town, (counts.get(town) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best ? `Gemeente ${best[0]}` : null;
}

/** Municipalities that do it together: 'de gemeenten Aadorp, Beekwijk en Cronstad'. */
export function participantsInText(outline: Outline): string[] {
  for (const part of outline.parts.slice(0, 12)) {
    for (const block of part.blocks) {
      if (block.type === 'table') continue;
      const match =
        /\bgemeenten\s((?:\p{Lu}[\p{L}'’ -]{1,40},\s){1,12}\p{Lu}[\p{L}'’ -]{1,40}?\sen\s\p{Lu}[\p{L}'’-]{1,40}(?:\s\p{Lu}[\p{L}'’-]{1,30})?)/u.exec(
          blockText(block).slice(0, 4000),
        );
      if (match?.[1])
        return match[1]
          .split(/,\s|\sen\s(?=\p{Lu})/u)
          .map((name) => name.trim())
          .filter((name) => name !== '');
    }
  }
  return [];
}

import type { Outline } from '../outline/outline.ts';
import { blockText } from '../text/blocks.ts';

const NAME = String.raw`\p{Lu}[\p{L}'’-]*(?:\s(?:aan|de|den|der|het|op|bij|en|van|a\/d)(?:\s(?:de|den|het|der))?\s\p{Lu}[\p{L}'’-]*|\s\p{Lu}[\p{L}'’-]*)?`;
const TOWN = new RegExp(String.raw`\b[Gg]emeente\s(${NAME})`, 'gu');
const BODY =
  /^(?:Programma|Project|Regio|Samenwerking|Samenwerkingsverband|Werkorganisatie|Omgevingsdienst|GGD|Veiligheidsregio|Provincie|Waterschap|Gemeenten?|Stichting|Coöperatie)\b/u;

/** The organisation behind the plan: the municipality that is named most, or a subtitle that names an organisation. */
export function ownerInText(outline: Outline, subtitle: string | null): string | null {
  const text = [
    outline.title?.text ?? '',
    subtitle ?? '',
    ...outline.parts.slice(0, 40).flatMap((part) => [part.title, ...part.blocks.slice(0, 40).map(blockText)]),
  ]
    .join('\n')
    .slice(0, 200_000);
  if (subtitle && BODY.test(subtitle))
    return subtitle.split(/\s*[,|–]\s+(?=\p{L}*\s?\d|\p{L}+\s\d|versie|concept)/iu)[0] ?? subtitle;
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

import type { Edition } from './edition.ts';
import type { ExportFormat } from './export-format.ts';

const LONGEST = 60;

/**
 * `Communicatieplan Buurtteam Veldkamp` becomes `communicatieplan-buurtteam-veldkamp.docx`: letters, digits and hyphens only. What is
 * for a board says so, that nobody hands over the other one.
 */
export function fileNameOf(programmeName: string, format: ExportFormat, edition: Edition): string {
  const plain = programmeName.slice(0, 200).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const name = words.join('-').slice(0, LONGEST).replace(/-$/, '');
  return `${name === '' ? 'communicatieplan' : name}${edition === 'board' ? '-bestuur' : ''}.${format}`;
}

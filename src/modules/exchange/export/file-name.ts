import type { ExportFormat } from './export-format.ts';

const LONGEST = 60;

/** `Communicatieplan Buurtteam Veldkamp` becomes `communicatieplan-buurtteam-veldkamp.docx`: letters, digits and hyphens only. */
export function fileNameOf(programmeName: string, format: ExportFormat): string {
  const plain = programmeName.slice(0, 200).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const name = words.join('-').slice(0, LONGEST).replace(/-$/, '');
  return `${name === '' ? 'communicatieplan' : name}.${format}`;
}

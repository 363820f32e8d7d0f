import type { Plan } from '#kernel/plan.ts';
import { openArchive } from '../../readers/zip/archive.ts';
import { cleanPlan } from '../clean-text.ts';
import type { Imprint } from '../edition.ts';
import { buildOutline } from '../outline/build-outline.ts';
import { PLAN_CONTENT_TYPE, PLAN_RELATIONSHIP, planParts } from '../package/plan-part.ts';
import { visibleTextOfDocx } from '../package/visible-docx.ts';
import { writeZip, type ZipPart } from '../package/zip-writer.ts';
import { docxDocument } from './docx-document.ts';

/**
 * The plan as a Word document. One with everything carries its own plan file; one for a board carries nothing that is not to be read.
 * The same plan on the same day gives the same bytes.
 */
export async function planDocx(plan: Plan, imprint: Imprint): Promise<Uint8Array> {
  const { today, edition } = imprint;
  const written = await docxDocument(buildOutline(cleanPlan(plan), imprint));
  const archive = await openArchive(written);
  const parts: ZipPart[] = [];
  for (const name of archive.names) parts.push({ name, bytes: (await archive.read(name)) ?? new Uint8Array() });
  const rename = linkNames();
  const ours = parts.map((part) => settled(part, today, rename));
  // Office itself puts the content types first.
  ours.sort((one, other) => Number(other.name === CONTENT_TYPES) - Number(one.name === CONTENT_TYPES));
  return writeZip(edition === 'board' ? ours : withPlanInside(ours, plan));
}

function withPlanInside(parts: readonly ZipPart[], plan: Plan): ZipPart[] {
  const body = parts.find((part) => part.name === 'word/document.xml');
  const visible = visibleTextOfDocx(Buffer.from(body?.bytes ?? []).toString());
  return [...parts.map(announced), ...planParts(plan, visible)];
}

const CONTENT_TYPES = '[Content_Types].xml';
const LINKS = 'word/_rels/document.xml.rels';

/** The library names its links by chance; these names follow the order of the links, so the file stays the same. */
function linkNames(): (xml: string) => string {
  const names = new Map<string, string>();
  return (xml) =>
    xml.replace(/"(rId[a-z0-9_-]{12,40})"/g, (_, chance: string) => {
      if (!names.has(chance)) names.set(chance, `rIdLink${names.size + 1}`);
      return `"${names.get(chance)}"`;
    });
}

/** The part that says there is a plan inside. */
function announced(part: ZipPart): ZipPart {
  if (part.name === CONTENT_TYPES)
    return changed(part, (xml) => xml.replace('</Types>', `${PLAN_CONTENT_TYPE}</Types>`));
  if (part.name === LINKS)
    return changed(part, (xml) => xml.replace('</Relationships>', `${PLAN_RELATIONSHIP}</Relationships>`));
  return part;
}

/** Nothing of chance and nothing of the clock. */
function settled(part: ZipPart, today: string, rename: (xml: string) => string): ZipPart {
  switch (part.name) {
    case LINKS:
    case 'word/document.xml':
      return changed(part, rename);
    // The library writes the clock of this machine; the day of the export is enough and keeps the file the same.
    case 'docProps/core.xml':
      return changed(part, (xml) => xml.replace(/>[^<>]*(?=<\/dcterms:(?:created|modified)>)/g, `>${today}T00:00:00Z`));
    default:
      return part;
  }
}

const changed = (part: ZipPart, change: (xml: string) => string): ZipPart => ({
  name: part.name,
  bytes: Buffer.from(change(Buffer.from(part.bytes).toString())),
});

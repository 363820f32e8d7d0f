import type { Plan } from '#kernel/plan.ts';
import { parsePlanFileText } from '../plan-file/parse-plan-file.ts';
import { type Archive, openArchive } from '../readers/zip/archive.ts';
import { PLAN_NAMESPACE, visibleMark } from './package/plan-part.ts';
import { visibleTextOfDocx } from './package/visible-docx.ts';
import { visibleTextOfXlsx } from './package/visible-xlsx.ts';
import { unescapeXml } from './package/xml-text.ts';

const START = /<(?:[A-Za-z0-9_]{1,20}:)?plan\s[^<>]{0,500}>/;

/**
 * The plan that one of our own DOCX or XLSX files carries, when the text that people see is still the text we wrote. Null for
 * any other file, and for one whose text was changed since: then what people see is the truth. Never throws.
 */
export async function readEmbeddedPlan(bytes: Uint8Array): Promise<Plan | null> {
  try {
    const archive = await openArchive(bytes);
    const part = await findPlanPart(archive);
    if (part === null || part.mark !== visibleMark(await visibleText(archive))) return null;
    const outcome = parsePlanFileText(part.json);
    return outcome.ok ? outcome.value : null;
  } catch {
    return null;
  }
}

/** Word may renumber custom parts, so ours is found by its namespace. */
async function findPlanPart(archive: Archive): Promise<{ mark: string; json: string } | null> {
  for (const name of archive.names.filter((candidate) => /^customXml\/item\d{1,4}\.xml$/i.test(candidate))) {
    const xml = await textOf(archive, name);
    const start = START.exec(xml.slice(0, 2_000));
    if (start === null || !start[0].includes(`"${PLAN_NAMESPACE}"`)) continue;
    const from = start.index + start[0].length;
    return {
      mark: /sha256="([0-9a-f]{64})"/.exec(start[0])?.[1] ?? '',
      json: unescapeXml(xml.slice(from, xml.lastIndexOf('</'))),
    };
  }
  return null;
}

async function visibleText(archive: Archive): Promise<string> {
  if (archive.has('word/document.xml')) return visibleTextOfDocx(await textOf(archive, 'word/document.xml'));
  return visibleTextOfXlsx((name) => textOf(archive, name));
}

async function textOf(archive: Archive, name: string): Promise<string> {
  return Buffer.from((await archive.read(name)) ?? []).toString();
}

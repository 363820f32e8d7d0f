import { attribute, childrenNamed, type XmlElement } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';
import type { Archive } from './archive.ts';

/** A link from one part of an office file to another part (`target` is its full name) or to an outside address. */
export type Relationship = {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
};

/** The root of an XML part, or null when the file has no such part. */
export async function readXmlPart(archive: Archive, name: string): Promise<XmlElement | null> {
  const bytes = await archive.read(name);
  return bytes ? parseXml(bytes) : null;
}

/** The relationships of a part; of the whole package when `partName` is ''. `kind` is the last word of the type, such as `footnotes`. */
export async function readRelationships(archive: Archive, partName: string): Promise<readonly Relationship[]> {
  const slash = partName.lastIndexOf('/') + 1;
  const folder = partName.slice(0, slash);
  const root = await readXmlPart(archive, `${folder}_rels/${partName.slice(slash)}.rels`);
  return childrenNamed(root, 'rel:Relationship').map((element) => {
    const target = attribute(element, 'Target') ?? '';
    const external = attribute(element, 'TargetMode') === 'External';
    return {
      id: attribute(element, 'Id') ?? '',
      kind: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolvePart(folder, target),
      external,
    };
  });
}

/** The name of the main part: the document or workbook itself. Null when the package names none. */
export async function mainPartOf(archive: Archive): Promise<string | null> {
  const links = await readRelationships(archive, '');
  const named = links.find((link) => link.kind === 'officeDocument')?.target;
  return (
    [named, 'word/document.xml', 'xl/workbook.xml'].find((name) => name !== undefined && archive.has(name)) ?? null
  );
}

function resolvePart(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

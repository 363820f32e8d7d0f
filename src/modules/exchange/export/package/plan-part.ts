import { createHash } from 'node:crypto';
import type { Plan } from '#kernel/plan.ts';
import type { ZipPart } from './zip-writer.ts';

/** Where our own part stands in an Office package. Word and Excel keep custom XML parts when they save. */
export const PLAN_NAMESPACE = 'urn:eenstemmig:plan:1';
const ITEM_ID = '{3F0B9D52-7C1E-4B57-9C55-6E1D2A9F4C10}';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The relationship that the main part of the package needs, and the content type for `[Content_Types].xml`. */
export const PLAN_RELATIONSHIP = `<Relationship Id="rIdEenstemmigPlan" Type="${RELATIONSHIPS}/customXml" Target="../customXml/item1.xml"/>`;
export const PLAN_CONTENT_TYPE =
  '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';

/** The parts that carry the plan file and the mark of the visible text that belongs to it. */
export function planParts(plan: Plan, visibleText: string): ZipPart[] {
  const item = `${HEADER}<plan xmlns="${PLAN_NAMESPACE}" sha256="${visibleMark(visibleText)}">${asciiJson(plan)}</plan>`;
  const properties = `${HEADER}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${PLAN_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
  const links = `${HEADER}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps1.xml"/></Relationships>`;
  return [
    { name: 'customXml/item1.xml', bytes: Buffer.from(item, 'ascii') },
    { name: 'customXml/itemProps1.xml', bytes: Buffer.from(properties, 'ascii') },
    { name: 'customXml/_rels/item1.xml.rels', bytes: Buffer.from(links, 'ascii') },
  ];
}

/** SHA-256 of the text a reader sees, in hexadecimal. Not a secret: it only tells whether the text was changed since. */
export const visibleMark = (visibleText: string): string => createHash('sha256').update(visibleText).digest('hex');

/** JSON in ASCII that needs no escaping in XML and survives every control character, lone surrogate and bracket. */
function asciiJson(plan: Plan): string {
  return JSON.stringify(plan).replace(
    /[&<>\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

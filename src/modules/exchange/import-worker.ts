import { readEmbeddedPlan } from './export/embedded-plan.ts';
import { recogniseEmbedded } from './embedded-recognition.ts';
import { readImport } from './import-request.ts';
import { readDocument } from './readers/index.ts';
import { recognisePlan } from './recognise/index.ts';

// Started by importFile in a process of its own. Reads one request from standard input, writes one JSON document.
const { fileName, ref, readOn = null, bytes } = await readImport(process.stdin);
const outcome = await readDocument(fileName, bytes);
if (outcome.ok) {
  const document = outcome.value;
  const embedded = await readEmbeddedPlan(bytes);
  const recognition = embedded ? recogniseEmbedded(embedded) : recognisePlan(document, { ref, readOn });
  process.stdout.write(JSON.stringify({ ok: true, value: { document, ...recognition } }));
} else {
  process.stdout.write(JSON.stringify(outcome));
}

import { readImport } from './import-request.ts';
import { readDocument } from './readers/index.ts';

// Started by importFile in a process of its own. Reads one request from standard input, writes one JSON document.
const { fileName, bytes } = await readImport(process.stdin);
const outcome = await readDocument(fileName, bytes);
process.stdout.write(JSON.stringify(outcome.ok ? { ok: true, value: { document: outcome.value } } : outcome));

import { readImport } from './import-request.ts';
import { parsePlanFileText } from './plan-file/parse-plan-file.ts';

// Started by importPlanFile in a process of its own: reading 50 MB of JSON would keep everybody else waiting.
const { bytes } = await readImport(process.stdin);
process.stdout.write(JSON.stringify(parsePlanFileText(new TextDecoder().decode(bytes))));

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpus } from './corpus.ts';

// Writes the invented documents to a folder, to open them in Word or LibreOffice.
const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Give the folder to write the documents to.');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
for (const document of corpus) writeFileSync(join(folder, document.fileName), document.bytes());

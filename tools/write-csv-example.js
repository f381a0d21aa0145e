// Writes schema/cookies.example.csv from the charter of the demo; it needs the build, and a test tells when it is due.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const { charterFrom } = await import('../dist/core/charter-check.js');
const { fr } = await import('../dist/locales/fr.js');
const { renderCSV } = await import('../dist/render/csv/render-csv.js');

const charter = charterFrom(JSON.parse(readFileSync(join(root, 'demo/portal/charter.json'), 'utf8')));
writeFileSync(join(root, 'schema/cookies.example.csv'), renderCSV({ charter, words: fr, languages: ['fr'] }));

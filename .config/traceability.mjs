// Writes docs/traceability.md anew from the data; a test tells when it is due.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { traceabilityPage } from '../docs/traceability.ts';

writeFileSync(fileURLToPath(new URL('../docs/traceability.md', import.meta.url)), traceabilityPage());

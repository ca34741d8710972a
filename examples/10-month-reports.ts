// The main job: three reports, each as HTML, DOCX and XLSX, into ../out or the folder named by its address.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { incidentReport } from './reports/incident-report.ts';
import { officesReport } from './reports/offices-report.ts';
import { syntheticReport } from './reports/synthetic-report.ts';
import { writeReport } from './reports/write-report.ts';

const out = new URL(process.argv[2] ?? '../out/', import.meta.url);
await mkdir(out, { recursive: true });

const jobs = [
  { name: '1-incidents', prepare: incidentReport },
  { name: '2-offices', prepare: officesReport },
  { name: '3-consolidated', prepare: () => syntheticReport(out) },
];
const lines: string[] = [];
for (const [index, { name, prepare }] of jobs.entries()) {
  console.error(`[${index + 1}/${jobs.length}] ${name}`);
  const report = await prepare();
  const files = await writeReport(report, new URL(name, out));
  lines.push(`${files.join(', ')} — ${report.page.title}: ${report.headline}`);
}
console.log(`Отчёты лежат в ${fileURLToPath(out)}`);
for (const line of lines) console.log(line);

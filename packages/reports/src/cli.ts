import { main } from './cli/main.ts';

// a reader that has seen enough, as `head` has, closes the pipe: nothing is wrong then
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`otklik: ответ не записан: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 3);
});

try {
  process.exitCode = await main(process.argv.slice(2), {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
  });
} catch (error) {
  process.stderr.write(`otklik: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 3;
}

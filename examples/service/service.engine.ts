import { execFileSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { expected, printed, TEN_WRITERS } from './service.fixture.ts';

const SERVER = 'postgresql://postgres@127.0.0.1:5440';
const OTKLIK_DATABASE = `${SERVER}/otklik_service`;

beforeAll(() => {
  const statements = ['DROP DATABASE IF EXISTS otklik_service', 'CREATE DATABASE otklik_service'];
  execFileSync('psql', [`${SERVER}/postgres`, '-q', ...statements.flatMap((statement) => ['-c', statement])]);
});

test('of ten writers at once one writes, in a PostgreSQL server', () => {
  expect(printed('service/ten-writers.ts', { OTKLIK_DATABASE })).toBe(TEN_WRITERS);
});

test('the service prints the same from a PostgreSQL server', () => {
  expect(printed('19-service.ts', { OTKLIK_DATABASE })).toBe(expected('19-service.txt'));
});

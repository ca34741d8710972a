import { expect, test } from 'vitest';
import { printed, TEN_WRITERS } from './service.fixture.ts';

test('of ten writers at once one writes, in PostgreSQL inside the process', () => {
  expect(printed('service/ten-writers.ts')).toBe(TEN_WRITERS);
});

import type { Act } from '@otklik/core';

/** Acts that the rules of satisfaction are taken from. */
export const QUALITY_ACTS: readonly Act[] = [
  {
    id: 'cntd-571027460',
    title: 'Административный регламент государственной услуги (орган в выдержке не назван), п. 57-1',
    url: 'https://docs.cntd.ru/document/571027460/titles/3OSAT1J',
  },
];

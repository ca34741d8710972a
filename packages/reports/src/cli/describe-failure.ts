import { type Refusal } from '@otklik/core';
import { describeRefusal, type RefusalWords } from '@otklik/core/words';
import { RULES_REFUSAL_WORDS } from '@otklik/rules';
import { describeMappingIssue } from '../intake/delimited/describe-mapping.ts';
import type { CommandRefusal } from './command-refusal.ts';
import { describeIssue } from '../intake/describe-issue.ts';
import type { IntakeIssue } from '../intake/issue.ts';
import type { PageIssue } from '../page/page-issue.ts';

const WORDS: RefusalWords<CommandRefusal> = {
  'wrong-usage': { ru: ({ message }) => message, en: ({ message }) => message },
  'file-not-read': {
    ru: ({ file, message }) => `Файл «${file}» не прочитан: ${message}`,
    en: ({ file, message }) => `The file "${file}" was not read: ${message}`,
  },
  'not-written': {
    ru: ({ file, message }) => `Файл «${file}» не записан: ${message}`,
    en: ({ file, message }) => `The file "${file}" was not written: ${message}`,
  },
  'library-not-installed': {
    ru: ({ library }) => `Нужна библиотека ${library}; установите её: npm install ${library}`,
    en: ({ library }) => `The library ${library} is needed; install it: npm install ${library}`,
  },
  'not-a-mapping': {
    ru: ({ issues }) =>
      `Описание столбцов не подходит:\n${issues.map((issue) => describeMappingIssue(issue, 'ru')).join('\n')}`,
    en: ({ issues }) =>
      `The mapping does not fit:\n${issues.map((issue) => describeMappingIssue(issue, 'en')).join('\n')}`,
  },
  'page-not-built': {
    ru: ({ issues }) => `Страница не построена: ${issues.map((one) => `${one.kind} («${placeOf(one)}»)`).join(', ')}`,
    en: ({ issues }) => `The page was not built: ${issues.map((one) => `${one.kind} ("${placeOf(one)}")`).join(', ')}`,
  },
};

/**
 * Says in Russian why a command was refused.
 *
 * @param refusal - The refusal, of any package.
 * @returns One sentence or several lines.
 */
export function describeFailure(refusal: Refusal): string {
  if (isIssue(refusal)) return describeIssue(refusal, 'ru');
  return describeRefusal(refusal, 'ru', { ...RULES_REFUSAL_WORDS, ...WORDS });
}

function placeOf(issue: PageIssue): string {
  return issue.kind === 'personal-value' ? issue.path : issue.section;
}

function isIssue(refusal: Refusal): refusal is IntakeIssue {
  return 'severity' in refusal;
}

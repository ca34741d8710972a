import type { InBoth } from './language.ts';
import { MOVE_LABELS } from './appeal.labels.ts';
import { DUTY_LABELS } from './pack.labels.ts';
import { PERSONAL_SIGN_LABELS } from './personal-sign.labels.ts';
import { PROMISE_FORM_LABELS } from './promise-form.labels.ts';
import { CLOSING_READING_LABELS } from './risk.labels.ts';
import { DAY_OFF_LABELS, UNIT_LABELS } from './step.labels.ts';

/** Facts whose values are words of ours. */
export const FACT_VALUES: Readonly<Record<string, Readonly<Record<string, InBoth<string>>>>> = {
  starts: MOVE_LABELS,
  'extended-by': DUTY_LABELS,
  'day-kind': DAY_OFF_LABELS,
  unit: UNIT_LABELS,
  'personal-sign': PERSONAL_SIGN_LABELS,
  'closing-reading': CLOSING_READING_LABELS,
  'promise-form': PROMISE_FORM_LABELS,
};

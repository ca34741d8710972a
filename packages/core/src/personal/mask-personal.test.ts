import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERSONAL_LABELS } from '../words/personal.labels.ts';
import { findPersonal } from './find-personal.ts';
import { FEW } from './lexicon.fixture.ts';
import { maskPersonal, unmaskedPlace } from './mask-personal.ts';
import { anyMessage } from './message.fixture.ts';

const masking = { lexicon: FEW, label: (kind: keyof typeof PERSONAL_LABELS) => PERSONAL_LABELS[kind].ru };

describe('a masked text', () => {
  it('has the word for each kind in place of what was found', () => {
    const { text } = maskPersonal('Сказкова Анна, ул. Тихая, д. 5, тел. 8 900 000-00-00', masking);
    expect(text).toBe('[имя], [адрес], тел. [телефон]');
  });

  it('has all masks when the word of each address, like one of a school, kept the next from being found', () => {
    const { text, findings } = maskPersonal('ул. Школьная, д. 5, '.repeat(40), masking);
    expect(text).toBe('[адрес], '.repeat(40));
    expect(findings.map(({ end, start }) => end - start)).toEqual(Array.from({ length: 40 }, () => 18));
  });

  it('keeps a label that would be found itself', () => {
    const { text, findings } = maskPersonal('пишите a@b.com', { label: () => 'c@d.com' });
    expect([text, findings.length]).toEqual(['пишите [c@d.com]', 1]);
  });
});

describe('laws', () => {
  const masked = anyMessage.map((text) => ({ text, masked: maskPersonal(text, masking) }));

  it('what is left has no findings, and masking again changes nothing', () => {
    fc.assert(
      fc.property(masked, ({ masked: { text } }) => {
        expect(findPersonal(text, FEW)).toEqual([]);
        expect(maskPersonal(text, masking).text).toBe(text);
      }),
    );
  });

  it('whatever is found in the text is within what is masked', () => {
    fc.assert(
      fc.property(masked, ({ text, masked: { findings } }) => {
        for (const one of findPersonal(text, FEW))
          expect(findings.some(({ start, end }) => start <= one.start && one.end <= end)).toBe(true);
      }),
    );
  });

  it('every place outside the masks leads back to the same sign', () => {
    fc.assert(
      fc.property(masked, ({ text, masked: all }) => {
        for (let at = 0; at < all.text.length; at += 1) {
          const mask = all.masks.findIndex(({ start, end }) => start <= at && at < end);
          const place = unmaskedPlace(all, at);
          if (mask < 0) expect(text[place]).toBe(all.text[at]);
          else expect(place).toBe(all.findings[mask]?.start);
        }
      }),
    );
  });

  it('the masks replaced by what they hide give the text again', () => {
    fc.assert(
      fc.property(masked, ({ text, masked: all }) => {
        const back = all.masks.toReversed().reduce((now, { start, end }, from) => {
          const hidden = all.findings.at(-1 - from);
          return now.slice(0, start) + text.slice(hidden?.start, hidden?.end) + now.slice(end);
        }, all.text);
        expect(back).toBe(text);
      }),
    );
  });
});

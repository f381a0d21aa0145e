import { expect } from '@open-wc/testing';
import { deviceWords as en } from '../../src/locales/device/en.js';
import { deviceWords as fr } from '../../src/locales/device/fr.js';
import { loadDeviceWords } from '../../src/locales/device/load-device-words.js';

/** Every text of the words, those that functions make included. */
const textsOf = ({ column, statuses, report }: typeof fr): string[] => [
  column,
  ...Object.values(statuses),
  ...Object.values(report.severities),
  ...Object.values(report).filter((text) => typeof text === 'string'),
  report.usually('Matomo'),
  report.lasts(3, '2 X'),
  report.rule(52),
];

describe('the words about the device', () => {
  it('leave no blank, in either language', () => {
    for (const words of [fr, en]) expect(textsOf(words).filter((text) => text.trim() === '')).to.deep.equal([]);
  });

  it('are different in each language, one for each thing that can be said', () => {
    for (const { statuses } of [fr, en]) expect(new Set(Object.values(statuses)).size).to.equal(7);
    expect(en.column).not.to.equal(fr.column);
  });

  it('never say “absent” alone of what a script cannot see', () => {
    for (const { statuses } of [fr, en]) {
      const { absent, ...others } = statuses;
      expect(Object.values(others)).not.to.include(absent);
    }
  });

  it('have in French no plain space before a double punctuation mark', () => {
    expect(textsOf(fr).filter((text) => /(?:[^\u202f\u00a0][:;?!»]|«[^\u202f\u00a0])/.test(text))).to.deep.equal([]);
  });

  it('come in French where there are none of a language', async () => {
    expect(await loadDeviceWords('en-GB')).to.equal(en);
    expect(await loadDeviceWords('br')).to.equal(fr);
  });
});

import { expect } from '@open-wc/testing';
import { readCharter } from '../../src/browser/charter-reader.js';
import { knownTrackers } from '../../src/catalogue/known-trackers.js';
import { lintCharter } from '../../src/lint/lint-charter.js';
import type { LintFinding } from '../../src/lint/lint-finding.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { editorTable, pageWith, seedHeading } from '../seed-table.js';

const codes = (findings: readonly LintFinding[]): string[] => findings.map(({ code }) => code);

describe('the lint of the seed’s table', () => {
  const findings = async (): Promise<readonly LintFinding[]> => {
    const charter = await readCharter(pageWith(seedHeading, editorTable));
    return lintCharter(charter, frPublic, { language: 'fr', known: knownTrackers });
  };

  it('finds four missing durations, once for each cookie', async () => {
    const missing = (await findings()).filter(({ message }) => message.includes('durée manquante'));
    expect(missing.map(({ path }) => path)).to.deep.equal(
      [0, 1, 2, 3].map((index) => `services[${String(index)}].trackers[0].duration`),
    );
    for (const [index, name] of ['sessionid', 'django_language', 'csrftoken', 'cookies_preferences'].entries())
      expect(missing[index]?.message).to.contain(name);
  });

  it('names the purpose of csrftoken that is wrong, and what it does', async () => {
    const wrong = (await findings()).filter(({ code }) => code === 'known-description');
    expect(wrong).to.have.lengthOf(1);
    expect(wrong[0]?.message).to.contain('csrftoken').and.to.contain('falsifi');
  });

  it('finds besides that no one is responsible, that a choice is kept for nothing, and words of the trade', async () => {
    expect(codes(await findings())).to.include.members([
      'controller-missing',
      'choice-memory-needless',
      'technical-words',
      'check-missing',
      'legal-notice-missing',
    ]);
  });
});

describe('the lint of the portal’s charter', () => {
  it('finds no error', async () => {
    const charter = await readCharter('/demo/portal/charter.json');
    const errors = lintCharter(charter, frPublic, { known: knownTrackers, today: '2026-11-24' }).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import { charterFrom } from '../../src/core/charter-check.js';
import { inDocumentOrder, stepsOf } from '../../src/lint/document-order.js';
import type { LintFinding } from '../../src/lint/lint-finding.js';
import { soundCharter } from './sound-charter.js';

const finding = (path: string, rule = 1): LintFinding => ({
  ...{ path, rule },
  code: 'x',
  severity: 'error',
  message: 'X.',
  source: 'Y',
});

const sorted = (...findings: readonly LintFinding[]): string[] =>
  inDocumentOrder(charterFrom(soundCharter()), findings).map(({ path, rule }) => `${path} ${String(rule)}`);

describe('the order of findings', () => {
  it('is that of the charter as its author wrote it, by number within a list', () => {
    expect(sorted(finding('services[2]'), finding('services[1].role'), finding('controller.name'))).to.deep.equal([
      'controller.name 1',
      'services[1].role 1',
      'services[2] 1',
    ]);
    const many = charterFrom({
      purposes: [{ id: 'media' }],
      services: Array.from({ length: 11 }, () => ({ purpose: 'media', provider: 'X', name: 'Y' })),
    });
    const paths = ['services[10].name', 'services[9].name'].map((path) => finding(path));
    expect(inDocumentOrder(many, paths).map(({ path }) => path)).to.deep.equal([
      'services[9].name',
      'services[10].name',
    ]);
  });

  it('puts the whole before its parts, and what is missing after what is there', () => {
    expect(
      sorted(
        finding('services[0].reviewed'),
        finding('services[0].trackers[0].name'),
        finding('services[0]'),
        finding('forChildren'),
        finding('services'),
      ),
    ).to.deep.equal([
      'services 1',
      'services[0] 1',
      'services[0].trackers[0].name 1',
      'services[0].reviewed 1',
      'forChildren 1',
    ]);
  });

  it('is that of the rules in one place, and leaves the list as it is', () => {
    const list = [finding('purposes', 62), finding('purposes', 7)];
    expect(sorted(...list)).to.deep.equal(['purposes 7', 'purposes 62']);
    expect(list.map(({ rule }) => rule)).to.deep.equal([62, 7]);
  });

  it('takes a path apart', () => {
    expect(stepsOf('services[2].trackers[0].duration')).to.deep.equal(['services', '2', 'trackers', '0', 'duration']);
    expect(stepsOf('')).to.deep.equal([]);
  });
});

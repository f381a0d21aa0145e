import { expect } from '@open-wc/testing';
import { charterFrom } from '../../src/core/charter-check.js';
import type { CharterDocument } from '../../src/core/charter-document.js';
import { lintCharter, type LintOptions } from '../../src/lint/lint-charter.js';
import type { LintFinding } from '../../src/lint/lint-finding.js';
import { lintRules } from '../../src/lint/lint-rules.js';
import { frenchSources } from '../../src/locales/lint/fr-sources.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { rules } from '../../src/policies/rules.js';
import { examples } from './examples.js';
import { charterWith, knownSample, soundCharter, today } from './sound-charter.js';

const whole: LintOptions = { language: 'fr', known: knownSample, today };

const lint = (document: CharterDocument, options = whole): readonly LintFinding[] =>
  lintCharter(charterFrom(document), frPublic, options);

const codes = (findings: readonly LintFinding[]): string[] => findings.map(({ code }) => code);

describe('the lint of a charter', () => {
  it('says nothing of a charter that keeps every rule', () => {
    expect(lint(soundCharter())).to.deep.equal([]);
    expect(lint(soundCharter(), {})).to.deep.equal([]);
  });

  it('has one rule for each kind of finding, and an example of each', () => {
    expect(lintRules.map(({ code }) => code)).to.have.members(Object.keys(examples));
  });

  for (const [code, { breaks, at, keeps, under = frPublic, keptUnder = frPublic }] of Object.entries(examples)) {
    it(`finds ${code}`, () => {
      const found = lintCharter(charterFrom(charterWith(breaks)), under, whole);
      expect(found.filter((finding) => finding.code === code).map(({ path }) => path)).to.include(at);
    });

    it(`says nothing of ${code} where there is none`, () => {
      expect(codes(lintCharter(charterFrom(charterWith(keeps)), keptUnder, whole))).not.to.include(code);
    });
  }

  it('gives each finding the number, the gravity and the source of its rule', () => {
    for (const { rule, severity } of lintRules) {
      const law = rules.find(({ rule: number }) => number === rule);
      expect(law?.source, `L-${String(rule)}`).to.match(/\w{3}/);
      if (severity === 'error') expect(law?.force, `L-${String(rule)} is an error`).to.equal('LAW');
    }
    const [finding] = lint(charterWith({ controller: undefined }));
    expect(finding).to.deep.include({ rule: 8, code: 'controller-missing', severity: 'error', path: 'controller' });
    expect(finding?.source).to.equal(
      'CNIL, délibération n° 2020-092 consolidée le 16 janvier 2026, 2.3 ; CNIL, sanction de SHEIN',
    );
    const [english] = lint(charterWith({ controller: undefined }), { language: 'en' });
    expect(english?.source).to.equal(rules.find(({ rule }) => rule === 8)?.source);
  });

  it('names in a French report no source in English', () => {
    for (const { rule } of lintRules) {
      const source = frenchSources[rule] ?? '';
      expect(source, `L-${String(rule)}`).to.match(/\w{3}/);
      expect(source, `L-${String(rule)}`).not.to.match(
        /\b(?:of|and|the|on|for|Guidelines|EDPB|GDPR|CJEU|July|January|December)\b|“/,
      );
    }
  });

  it('gives for what the catalogue suggests the place where that was read', () => {
    const found = lint(charterWith({ 'services[0].trackers[0].name': '_spy' })).filter(({ rule }) => rule === 57);
    expect(found.length).to.be.above(0);
    for (const { source, message } of found) expect(message).to.contain(source);
  });

  it('follows the order of the charter, then that of the rules', () => {
    const found = lint(
      charterWith({
        checked: undefined,
        'services[0].trackers[0].duration': undefined,
        'services[0].role': undefined,
        'purposes[3].title': undefined,
        'services[3].trackers[0].description': undefined,
        'controller.contact': undefined,
      }),
    );
    expect(found.map(({ path, rule }) => `${path} ${String(rule)}`)).to.deep.equal([
      'controller.contact 58',
      'purposes[3].title 7',
      'services[0].trackers[0].duration 53',
      'services[0].trackers[0].duration 57',
      'services[0].role 8',
      'services[3].trackers[0].description 52',
      'checked 54',
    ]);
  });

  it('speaks the wanted language, else that of the charter', () => {
    const broken = charterWith({ 'services[3].trackers[0].duration': undefined });
    const message = (options: LintOptions, document = broken): string | undefined =>
      lint(document, options)[0]?.message;
    expect(message({ language: 'en' })).to.match(/^“player”: duration missing/);
    expect(message({})).to.match(/durée manquante/);
    expect(message({}, { ...broken, language: 'en-GB' })).to.match(/duration missing/);
  });

  it('says nothing of age without a day, nor with one that is none', () => {
    const aged = charterWith({ checked: '1990-01-01', updated: '2990-01-01', 'services[2].reviewed': '1990-01-01' });
    expect(codes(lint(aged))).to.deep.equal(['day-ahead', 'check-old', 'review-old']);
    expect(lint(aged, {})).to.deep.equal([]);
    expect(lint(aged, { today: 'demain' })).to.deep.equal([]);
  });

  it('suggests nothing of known trackers without a catalogue, and only suggests with one', () => {
    const spied = charterWith({
      'services[0].trackers[0].name': '_spy',
      'services[0].trackers[0].duration': undefined,
    });
    expect(codes(lint(spied, {})).filter((code) => code.startsWith('known-'))).to.deep.equal([]);
    const known = lint(spied).filter(({ code }) => code.startsWith('known-'));
    expect(known.length).to.be.above(0);
    for (const { severity, message } of known) {
      expect(severity).to.equal('suggestion');
      expect(message).to.contain('source\u202f: la documentation d’Essai');
    }
  });

  it('does not blame the author for the choice cookie that we list ourselves', () => {
    const forgotten = soundCharter();
    forgotten.services.splice(1, 1);
    expect(lint(forgotten).map(({ code, path }) => [code, path])).to.deep.equal([
      ['choice-memory-undeclared', 'services'],
    ]);
  });

  it('does not blame the author for the purpose that holds this cookie', () => {
    const document = {
      ...soundCharter(),
      purposes: [{ id: 'media' }],
      services: [{ ...soundCharter().services[3]!, id: 'necessary' }],
      history: [],
    };
    expect(charterFrom(document).purposes).to.have.lengthOf(2);
    expect(codes(lint(document))).to.deep.equal(['choice-memory-undeclared']);
  });

  it('quotes names short, on one line, and without what reorders it', () => {
    const [finding] = lint(
      charterWith({
        'services[3].trackers[0].name': `\u202e\n${'x'.repeat(150)}`,
        'services[3].trackers[0].party': undefined,
      }),
    ).filter(({ code }) => code === 'party-missing');
    expect(finding?.message).to.match(/x…/);
    expect(finding?.message).not.to.match(/[\u202e\n]/);
  });

  it('leaves the charter as it is', () => {
    const charter = charterFrom(charterWith({ history: undefined, links: undefined }));
    const before = JSON.stringify(charter);
    lintCharter(charter, frPublic, whole);
    expect(JSON.stringify(charter)).to.equal(before);
  });
});

import { expect } from '@open-wc/testing';
import { durationInWords } from '../../../src/core/duration-in-words.js';
import { durationIn } from '../../../src/core/reading/duration-words.js';
import { exemptionStatedIn } from '../../../src/core/reading/exemption-words.js';
import { ownColumnsOf } from '../../../src/core/reading/own-headers.js';
import { purposeIn, saysOnlyPurpose } from '../../../src/core/reading/purpose-words.js';
import { isUnsaid, legalBasisIn, partyIn, roleIn, saysOnly, typeIn } from '../../../src/core/reading/small-words.js';
import { isOurMemory } from '../../../src/core/open-data/our-words.js';
import { en } from '../../../src/locales/en.js';
import { fr } from '../../../src/locales/fr.js';
import { en as enPage } from '../../../src/locales/page/en.js';
import { fr as frPage } from '../../../src/locales/page/fr.js';

describe('the words that our own pages write', () => {
  for (const [words, pageWords] of [
    [fr, frPage],
    [en, enPage],
  ] as const) {
    it(`are read back in ${words.language}`, () => {
      for (const [type, text] of Object.entries(words.types)) {
        expect(typeIn(text), text).to.equal(type);
        expect(saysOnly('type', text), text).to.equal(true);
      }
      for (const [party, text] of Object.entries(words.parties)) {
        expect(partyIn(text), text).to.equal(party);
        expect(saysOnly('party', text), text).to.equal(true);
      }
      for (const [role, text] of Object.entries(words.roles)) {
        expect(roleIn(text), text).to.equal(role);
        expect(saysOnly('role', text), text).to.equal(true);
      }
      for (const [exemption, text] of Object.entries(words.exemptions))
        expect(exemptionStatedIn(text), text).to.equal(exemption);
      for (const [purpose, { title }] of Object.entries(words.purposes)) {
        expect(purposeIn(title), title).to.equal(purpose);
        expect(saysOnlyPurpose(title), title).to.equal(true);
      }
      for (const [basis, text] of Object.entries(pageWords.trackers.bases))
        expect(legalBasisIn(text), text).to.equal(basis);
      for (const column of ['name', 'duration', '']) expect(isUnsaid(words.table.unstated(column))).to.equal(true);
    });

    it(`head columns that are never guessed, in ${words.language}`, () => {
      const { columns, fullName } = words.table;
      const pages = pageWords.trackers.columns;
      const headers = {
        ...columns,
        name: fullName,
        thirdPartyAccess: pages.access,
        role: pages.role,
        legalBasis: pages.basis,
        dataRetention: pages.retention,
        condition: pages.condition,
      };
      expect(Object.fromEntries(ownColumnsOf(Object.values(headers)) ?? [])).to.deep.equal(
        Object.fromEntries(Object.keys(headers).map((field, index) => [field, index])),
      );
      for (const territory of ['eea', 'uk', 'ch', 'qc'] as const) {
        const own = [fullName, columns.provider, columns.service, words.table.transfers(territory)];
        expect(ownColumnsOf(own)?.get('transfers'), territory).to.equal(3);
      }
      expect(ownColumnsOf([fullName, columns.provider])).to.equal(undefined);
    });

    it(`tell our own cookie from one that an author declares in ${words.language}`, () => {
      const { provider, service: name } = words.ownMemory;
      const told = { purpose: 'necessary', provider, name, exemption: 'choice-memory' } as const;
      const listed = (...names: readonly string[]): boolean =>
        isOurMemory({ ...told, trackers: names.map((each) => ({ name: each })) });
      expect([listed('eu-consent'), listed('cookies_preferences'), listed('eu-consent', 'b')]).to.deep.equal([
        true,
        false,
        false,
      ]);
      expect(isOurMemory({ ...told, provider: 'Mairie', trackers: [{ name: 'eu-consent' }] })).to.equal(false);
    });

    it(`give durations back in ${words.language}`, () => {
      for (const duration of ['P13M', 'P1Y', 'P1Y1M2D', 'P1M', 'P2W', 'PT30M', 'P1DT12H', 'PT1S', 'session'])
        expect(durationIn(durationInWords(duration, words.duration)), duration).to.equal(duration);
    });
  }
});

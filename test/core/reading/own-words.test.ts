import { expect } from '@open-wc/testing';
import { durationInWords } from '../../../src/core/duration-in-words.js';
import { durationIn } from '../../../src/core/reading/duration-words.js';
import { exemptionStatedIn } from '../../../src/core/reading/exemption-words.js';
import { purposeIn, saysOnlyPurpose } from '../../../src/core/reading/purpose-words.js';
import { isUnsaid, partyIn, roleIn, saysOnly, typeIn } from '../../../src/core/reading/small-words.js';
import { en } from '../../../src/locales/en.js';
import { fr } from '../../../src/locales/fr.js';

describe('the words that our own pages write', () => {
  for (const words of [fr, en]) {
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
      for (const column of ['name', 'duration', '']) expect(isUnsaid(words.table.unstated(column))).to.equal(true);
    });

    it(`give durations back in ${words.language}`, () => {
      for (const duration of ['P13M', 'P1Y', 'P1Y1M2D', 'P1M', 'P2W', 'PT30M', 'P1DT12H', 'PT1S', 'session'])
        expect(durationIn(durationInWords(duration, words.duration)), duration).to.equal(duration);
    });
  }
});

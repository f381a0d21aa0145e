import { expect } from '@open-wc/testing';
import { charterFrom } from '../../src/core/charter-check.js';
import type { DeclaredTracker } from '../../src/core/charter-document.js';
import { underPolicy } from '../../src/core/charter-under-policy.js';
import { choiceNameOf, controllablePurposes, servicesOf } from '../../src/core/charter.js';
import { purposeWords } from '../../src/core/purpose-words.js';
import { fr } from '../../src/locales/fr.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { portalCharter } from '../stage.js';

/** The name under which a choice is kept, when the charter declares these trackers for it. */
function nameWith(...trackers: DeclaredTracker[]): string {
  const memory = { purpose: 'necessary', provider: 'Us', name: 'Choix', exemption: 'choice-memory', trackers } as const;
  return choiceNameOf(charterFrom({ purposes: [{ id: 'necessary' }, { id: 'media' }], services: [memory] }));
}

describe('charter', () => {
  it('names the cookie that remembers the choice', () => {
    expect(nameWith({ name: 'cookies_preferences' })).to.equal('cookies_preferences');
    expect(nameWith({ name: 'key', type: 'local-storage' }, { name: 'choix' })).to.equal('choix');
    expect(choiceNameOf(charterFrom(portalCharter()))).to.equal('eu-consent');
  });

  for (const name of ['choice_*', 'a b', 'a;b', 'a=b', 'a,b', 'a\nb', 'é', '"a"'])
    it(`keeps the choice under eu-consent rather than under ${JSON.stringify(name)}, which is no cookie’s name`, () => {
      expect(nameWith({ name })).to.equal('eu-consent');
    });

  it('gives a visitor a say over all but what is exempt', () => {
    const charter = charterFrom(portalCharter());
    expect(controllablePurposes(charter).map(({ id }) => id)).to.deep.equal(['audience', 'media', 'social']);
    expect(servicesOf(charter, 'media').map(({ id }) => id)).to.deep.equal(['video']);
    expect(servicesOf(charter, 'nowhere')).to.deep.equal([]);
  });

  it('is read as it is by a law that knows exempt audience measurement', () => {
    const charter = charterFrom(portalCharter());
    expect(underPolicy(charter, frPublic).purposes).to.deep.equal(charter.purposes);
    const exempt = charterFrom({ purposes: [{ id: 'necessary' }], services: [] });
    expect(underPolicy(exempt, { ...frPublic, audienceMeasurement: 'consent' })).to.equal(exempt);
  });

  it('says of our own cookie how long the law lets it keep a choice, and of no other', () => {
    const charter = charterFrom(portalCharter());
    const durations = underPolicy(charter, frPublic).services.map(({ trackers }) => trackers[0]?.duration);
    expect(durations).to.deep.equal(['P2W', 'P13M', 'P1Y', 'session', 'P6M']);
    expect(charter.services.at(-1)?.trackers[0]?.duration).to.equal(undefined);
  });

  it('asks more, in a copy, under a law that does not', () => {
    const charter = charterFrom(portalCharter());
    const stricter = underPolicy(charter, { ...frPublic, audienceMeasurement: 'consent' });
    expect(stricter.purposes.map(({ regime }) => regime)).to.deep.equal(['exempt', 'consent', 'consent', 'consent']);
    expect(charter.purposes[1]?.regime).to.equal('objection');
  });
});

describe('words of a purpose', () => {
  const reader = { words: fr, languages: ['fr'], charter: { language: 'fr' } };

  it('are those of its author before those it brings', () => {
    const words = purposeWords({ id: 'media', regime: 'consent', title: 'Films' }, reader);
    expect(words.title).to.equal('Films');
    expect(words.consequence).to.equal(fr.purposes.media.consequence);
  });

  it('are its identifier when nobody wrote a title', () => {
    const nameless = { title: 'cartes', description: '', consequence: '' };
    expect(purposeWords({ id: 'cartes', regime: 'consent' }, reader)).to.deep.equal(nameless);
    expect(purposeWords({ id: 'constructor', regime: 'consent' }, reader).title).to.equal('constructor');
  });

  it('are in the language of the reader, else in that of the charter', () => {
    const title = { fr: 'Cartes', en: 'Maps' };
    const inLanguages = (languages: string[]) =>
      purposeWords({ id: 'maps', regime: 'consent', title }, { ...reader, languages }).title;
    expect([inLanguages(['en']), inLanguages(['de'])]).to.deep.equal(['Maps', 'Cartes']);
  });
});

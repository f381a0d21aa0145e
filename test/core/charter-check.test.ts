import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { charterFrom, checkCharter } from '../../src/core/charter-check.js';
import { CharterError } from '../../src/core/charter-error.js';
import { portalCharter } from '../stage.js';

const paths = (document: unknown): string[] => checkCharter(document).map(({ path }) => path);

/** In pieces, for the linter takes the whole word for a use of it. */
const script = ['java', 'script:'].join('');

/** A document each of whose parts leads back to itself. */
function cyclic(): object {
  const document: Record<string, unknown> = {};
  return Object.assign(document, { purposes: [document], services: [document], site: { name: document } });
}

describe('check of a charter', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(checkCharter(portalCharter())).to.deep.equal([]);
  });

  it('gives each of thousands of services of one name an identifier of its own', () => {
    const services = Array.from({ length: 10_000 }, () => ({ purpose: 'media', provider: 'P', name: 'Carte' }));
    const ids = charterFrom({ purposes: [{ id: 'media' }], services })
      .services.slice(0, -1)
      .map(({ id }) => id);
    expect([new Set(ids).size, ids.at(1), ids.at(-1)]).to.deep.equal([10_000, 'carte-2', 'carte-10000']);
  });

  it('names ten faults of one charter in ten sentences, each with its path', () => {
    const faulty = {
      updated: 'hier',
      policy: 'mars',
      controller: { contact: 3 },
      purposes: [{ id: 'Media' }, { id: 'social' }, { id: 'social' }, { id: 'necessary' }],
      services: [
        { purpose: 'social', provider: '', name: 'Partage', policyUrl: `${script}alert(1)` },
        { purpose: 'nowhere', provider: 'X', name: 'Y', trackers: 'none' },
        { purpose: 'necessary', provider: 'X', name: 'Z' },
      ],
    };
    const faults = checkCharter(faulty);
    expect(faults.map(({ path }) => path)).to.have.members([
      'updated',
      'policy',
      'controller.name',
      'controller.contact',
      'purposes[0].id',
      'purposes[2].id',
      'services[0].provider',
      'services[0].policyUrl',
      'services[1].trackers',
      'services[1].purpose',
      'services[2].exemption',
    ]);
    for (const { path, message } of faults) expect(message.startsWith(`${path} `), message).to.equal(true);
    expect(new Set(faults.map(({ message }) => message)).size).to.equal(11);
    expect(() => charterFrom(faulty)).to.throw(CharterError, 'services[1].purpose');
  });

  it('leaves the author’s object as it is, and keeps what it does not know', () => {
    const document = { ...portalCharter(), $$hashKey: 'object:3' };
    const before = JSON.stringify(document);
    const charter = charterFrom(document);
    expect(JSON.stringify(document)).to.equal(before);
    expect(Object.isFrozen(document) || Object.isFrozen(document.services[0])).to.equal(false);
    expect((charter as unknown as { $$hashKey: string }).$$hashKey).to.equal('object:3');
  });

  it('lists our own cookie where a choice is kept and the charter forgot to say in which', () => {
    const memory = charterFrom(portalCharter()).services.at(-1);
    expect(memory).to.deep.include({ id: 'choice-memory', purpose: 'necessary', exemption: 'choice-memory' });
    expect(memory?.trackers[0]?.name).to.equal('eu-consent');
    const exempt = charterFrom({ purposes: [{ id: 'necessary' }], services: [] });
    expect(exempt.services, 'no choice, no cookie').to.have.lengthOf(0);
  });

  it('lists our own cookie where every purpose needs consent, under a purpose of its own', () => {
    const { purposes, services } = charterFrom({
      purposes: [{ id: 'media' }, { id: 'necessary', regime: 'consent' }],
      services: [{ id: 'choice-memory', purpose: 'media', provider: 'X', name: 'Y' }],
    });
    expect(purposes.at(-1)).to.deep.equal({ id: 'necessary-2', regime: 'exempt' });
    expect(services.at(-1)).to.deep.include({ id: 'choice-memory-2', purpose: 'necessary-2' });
  });

  it('lists our own cookie where the memory of the choice is declared without a cookie', () => {
    const document = portalCharter();
    const memory = { purpose: 'necessary', provider: 'Us', name: 'Choix', exemption: 'choice-memory' } as const;
    document.services.push({ ...memory, trackers: [{ name: 'choice', type: 'local-storage' }] });
    expect(charterFrom(document).services.at(-1)?.trackers[0]?.name).to.equal('eu-consent');
    document.services.push({ ...memory, trackers: [{ name: 'eu-consent' }] });
    expect(charterFrom(document).services.at(-1)?.provider).to.equal('Us');
  });

  it('gives the same charter again from one that was checked, though our own cookie has no words in it', () => {
    const charter = charterFrom(portalCharter());
    expect(charter.services.at(-1)?.provider).to.equal('');
    expect(charterFrom(charter)).to.deep.equal(charter);
    expect(checkCharter(charter)).not.to.deep.equal([]);
  });

  it('gives services without an identifier one that is free', () => {
    const service = { purpose: 'media', provider: 'X', name: 'Carte' };
    const { services } = charterFrom({
      purposes: [{ id: 'media' }],
      services: [service, service, { ...service, id: 'carte-2' }],
    });
    expect(services.map(({ id }) => id).slice(0, 3)).to.deep.equal(['carte', 'carte-3', 'carte-2']);
  });

  it('asks consent for a purpose without a regime, but for what is necessary', () => {
    const { purposes } = charterFrom({
      purposes: [{ id: 'necessary' }, { id: 'audience' }, { id: 'x' }],
      services: [],
    });
    expect(purposes.map(({ regime }) => regime)).to.deep.equal(['exempt', 'consent', 'consent']);
  });

  for (const [what, hostile] of [
    ['nothing', undefined],
    ['null', null],
    ['a number', 0],
    ['not a number', NaN],
    ['a big number', 10n],
    ['a symbol', Symbol('x')],
    ['a text', '{"purposes":[],"services":[]}'],
    ['a list', []],
    ['a function', () => 1],
    ['lists that are none', { purposes: {}, services: [] }],
    ['lists of nothing', { purposes: [null], services: [7] }],
    ['lists with holes', { purposes: Array(2), services: [{ purpose: 'media', provider: 'X', name: 'Y' }] }],
    ['a service with holes', { purposes: [{ id: 'media' }], services: Array(1) }],
    ['symbols for identifiers', { purposes: [{ id: Symbol('x') }], services: [{ id: Symbol('x') }] }],
    ['a document that holds itself', cyclic()],
    ['halves of characters', { purposes: [{ id: '\ud83d' }], services: [] }],
  ] as const)
    it(`throws nothing but a CharterError on ${what}`, () => {
      expect(() => charterFrom(hostile))
        .to.throw(CharterError)
        .with.property('code', 'invalid');
    });

  it('throws nothing but a CharterError, and changes nothing, whatever it is given', () => {
    const key = fc.constantFrom('id', 'purpose', 'provider', 'name', 'trackers', 'regime', '__proto__', 'x');
    const part = fc.dictionary(key, fc.oneof(fc.constantFrom('media', 'necessary', '', '\ud83d'), fc.anything()));
    const list = fc.oneof(fc.array(part, { maxLength: 4 }), fc.anything());
    const document = fc.oneof(fc.record({ purposes: list, services: list }), fc.anything());
    fc.assert(
      fc.property(document, (value) => {
        const before = fc.stringify(value);
        try {
          charterFrom(value);
        } catch (error) {
          expect(error).to.be.an.instanceOf(CharterError);
        }
        expect(fc.stringify(value)).to.equal(before);
      }),
      { numRuns: 5000 },
    );
  });

  it('names services whose names have no letter that an identifier takes', () => {
    const service = { purpose: 'media', provider: '\ud83d', name: '\udc00' };
    const { services } = charterFrom({ purposes: [{ id: 'media' }], services: [service, service] });
    expect(services.map(({ id }) => id).slice(0, 2)).to.deep.equal(['service', 'service-2']);
  });

  it('says in one sentence that an identifier serves twice', () => {
    const twice = {
      purposes: [{ id: 'media' }],
      services: [{ id: 'media', purpose: 'media', provider: 'X', name: 'Y' }],
    };
    expect(checkCharter(twice).map(({ message }) => message)).to.deep.equal([
      'services[0].id is “media”, which is also the id of a purpose.',
    ]);
  });

  it('is not misled by __proto__', () => {
    const json =
      '{"purposes":[{"id":"media","__proto__":{"regime":"exempt"}}],"services":[],"__proto__":{"policy":"x"}}';
    expect(charterFrom(JSON.parse(json)).purposes[0]?.regime).to.equal('consent');
    expect(({} as { regime?: string }).regime).to.equal(undefined);
  });

  it('refuses addresses that could run a script, however they are written', () => {
    const space = ['', ' ', '\t', '\n', '\u0000', '\u00a0', '\u200b'];
    const schemes = [
      script,
      script.toUpperCase(),
      script.replace('java', 'java\t'),
      script.replace('java', 'java\n'),
      'vbscript:',
      'data:text/html,',
      'blob:',
      'file:///',
    ];
    for (const address of space.flatMap((before) => schemes.map((scheme) => `${before}${scheme}alert(1)`))) {
      const service = { purpose: 'media', provider: 'X', name: 'Y', policyUrl: address };
      expect(paths({ purposes: [{ id: 'media' }], services: [service] }), JSON.stringify(address)).to.deep.equal([
        'services[0].policyUrl',
      ]);
    }
  });

  for (const address of [
    'https://www.cnil.fr/fr',
    '/cookies',
    '../x',
    '#haut',
    '?page=2',
    'cookies.html',
    'mailto:dpo@ville.fr',
    'tel:+33 1 23',
  ])
    it(`takes ${address} for a link`, () => {
      expect(paths({ purposes: [], services: [], site: { name: 'x', url: address } })).to.deep.equal([]);
    });
});

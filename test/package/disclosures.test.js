// What a charter stores on devices holds to the form that IAB Europe published.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { built, complete, en, json, portal, sourceOf } from './export-stage.js';

const { renderDisclosures } = await built('render/index.js');

describe('the disclosures of a charter, in the form of IAB Europe', () => {
  const judgement = async (document) => {
    const judge = new Ajv.default({ strict: false }).compile(
      await json('test/fixtures/device-disclosures.schema.json'),
    );
    judge(document);
    return (judge.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  it('hold to the form, for the portal and for a charter that says everything', async () => {
    assert.deepEqual(await judgement(renderDisclosures(sourceOf(portal))), []);
    const counted = complete();
    assert.deepEqual(await judgement(renderDisclosures(sourceOf(counted))), []);
  });

  it('leave a length unsaid where the charter gives none that can be counted, which the form does not allow', async () => {
    const document = complete();
    document.services[1].trackers = [{ name: 'x', duration: 'aussi longtemps que nécessaire' }];
    const disclosures = renderDisclosures(sourceOf(document));
    assert.equal(disclosures.disclosures.find(({ identifier }) => identifier === 'x').maxAgeSeconds, null);
    assert.deepEqual(await judgement(disclosures), ['/disclosures/0/maxAgeSeconds must be integer']);
  });

  it('say what is stored, where and how long, and nothing of what is not stored', () => {
    const { disclosures, domains } = renderDisclosures(sourceOf(complete(), en));
    const media = disclosures.slice(5, 10);
    assert.deepEqual(media, [
      { identifier: 'session', type: 'cookie', maxAgeSeconds: 0, cookieRefresh: false, purposes: [1] },
      {
        identifier: 'month_*',
        type: 'cookie',
        maxAgeSeconds: 2629800,
        cookieRefresh: true,
        domains: ['portail.example.fr'],
        purposes: [1],
      },
      {
        identifier: 'long',
        type: 'cookie',
        maxAgeSeconds: 32767200,
        cookieRefresh: false,
        domains: ['video.example.org', '*.cdn.example.org'],
        purposes: [1],
        description: 'Count.',
      },
      {
        identifier: 'kept',
        type: 'web',
        maxAgeSeconds: null,
        cookieRefresh: false,
        domains: ['video.example.org', '*.cdn.example.org'],
        purposes: [1],
      },
      { identifier: 'db', type: 'web', maxAgeSeconds: null, cookieRefresh: false, purposes: [1] },
    ]);
    assert.deepEqual(domains, [
      { domain: 'video.example.org', purposes: [1], use: 'C' },
      { domain: '*.cdn.example.org', purposes: [1], use: 'C' },
    ]);
  });

  it('claim consent for nothing that does without it', () => {
    const { disclosures } = renderDisclosures(sourceOf(complete()));
    assert.deepEqual(
      disclosures.slice(0, 5).map(({ purposes }) => purposes),
      Array(5).fill([]),
    );
    const own = disclosures.at(-1);
    assert.deepEqual(
      [own.identifier, own.optOut, own.purposes, own.description],
      ['eu-consent', true, [], 'Retenir ce que vous avez accepté ou refusé.'],
    );
  });
});

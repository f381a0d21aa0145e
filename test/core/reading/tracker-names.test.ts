import { expect } from '@open-wc/testing';
import { trackerNamesIn } from '../../../src/core/reading/tracker-names.js';

describe('the names in a cell', () => {
  const cells: Record<string, string[]> = {
    '_pk_id.*, _pk_ses.*': ['_pk_id.*', '_pk_ses.*'],
    '_pk_id* et _pk_ses*': ['_pk_id*', '_pk_ses*'],
    'a und b': ['a', 'b'],
    '_ga;_gid and _gat': ['_ga', '_gid', '_gat'],
    'sessionid\ncsrftoken': ['sessionid', 'csrftoken'],
    'sessionid (1)': ['sessionid'],
    'sessionid *': ['sessionid'],
    cookies_et_preferences: ['cookies_et_preferences'],
    '_pk_id.<idsite>.<hash>': ['_pk_id.*'],
    '_pk_id.*.*': ['_pk_id.*'],
    '_ga_<container-id>': ['_ga_*'],
    _ga_XXXXXXX: ['_ga_*'],
    'wordpress_logged_in_[hash]': ['wordpress_logged_in_*'],
    '[Domain]_session': ['*_session'],
    '_hjSession_{site_id}': ['_hjSession_*'],
    'AMCV_###@AdobeOrg': ['AMCV_*@AdobeOrg'],
    '_gat[_<customname>]': ['_gat*'],
    'SSESS<ID>': ['SSESS*'],
    '_dc_gtm_UA-…': ['_dc_gtm_UA-*'],
    'any cookie starting with _hs': ['_hs*'],
    'tous les cookies commençant par « _hs »': ['_hs*'],
    'alle Cookies, die mit _hs beginnen': ['_hs*'],
    '_ga / _gid': ['_ga', '_gid'],
    '_ga/_gid': ['_ga', '_gid'],
    'https://example.org/a_b': ['https://example.org/a_b'],
    'and/or': ['and/or'],
    '_ga _gid _gat': ['_ga', '_gid', '_gat'],
    'Google Analytics (_ga, _gid)': ['_ga', '_gid'],
    '_ga (Google Analytics)': ['_ga'],
    '“_ga”': ['_ga'],
    '_pk_\u00ADid': ['_pk_id'],
    'Cookie de session': ['Cookie de session'],
    '<?>': ['<?>'],
    '[...]': ['[...]'],
    '<id>': ['<id>'],
    '–': [],
    'n/a': [],
    Aucun: [],
    ' ': [],
  };
  for (const [cell, names] of Object.entries(cells)) {
    it(`“${cell}” names ${String(names.length)}`, () => expect(trackerNamesIn(cell)).to.deep.equal(names));
  }
});

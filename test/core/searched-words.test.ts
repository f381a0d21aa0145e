import { expect } from '@open-wc/testing';
import { foldForSearch, searchedWords } from '../../src/core/searched-words.js';

const finds = (query: string, text: string): boolean =>
  searchedWords(query).every((word) => foldForSearch(text).includes(word));

describe('the words of a search', () => {
  it('find a name by its very signs', () => {
    expect(finds('c_999', 'c_999')).to.equal(true);
    for (const other of ['c 999', 'c999', 'c_99', 'cookie 999', 'c-999'])
      expect(finds('c_999', other), other).to.equal(false);
    expect([finds('_pk_i', '_pk_id.*'), finds('id.*', '_pk_id.*'), finds('%a', '%a%')]).to.deep.equal([
      true,
      true,
      true,
    ]);
  });

  it('find words whatever their accents, case, order and quotation marks', () => {
    for (const query of ['EQUILIBRE', 'équilibre', '« Équilibre »', 'de la équilibre,', 'l’equilibre', 'Cœur'])
      expect(finds(query, "Plan de l'Équilibre, à la page du coeur"), query).to.equal(true);
    expect(finds('API csrf', 'API (CSRF)')).to.equal(true);
  });

  it('are none where nothing was typed', () => {
    expect(['', '   ', '«»'].flatMap(searchedWords)).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import { domainsOf, pathsOf } from '../../../src/browser/erase/cookie-eraser.js';

describe('where a cookie may lie', () => {
  it('is each folder of the page, with and without a slash at the end', () => {
    expect(pathsOf('/')).to.deep.equal(['/']);
    expect(pathsOf('/a/b.html')).to.deep.equal(['/', '/a', '/a/', '/a/b.html', '/a/b.html/']);
    expect(pathsOf('/a/b/')).to.deep.equal(['/', '/a', '/a/', '/a/b', '/a/b/']);
  });

  it('is no path that would end an attribute and begin another', () => {
    expect(pathsOf('/a;Max-Age=999/b')).to.deep.equal(['/']);
    expect(pathsOf('/a/b;Domain=example.org')).to.deep.equal(['/', '/a', '/a/']);
  });

  it('is the host itself and each of its parents, without the last label', () => {
    expect(domainsOf('localhost')).to.deep.equal(['']);
    expect(domainsOf('data.ville.example')).to.deep.equal([
      '',
      '; Domain=data.ville.example',
      '; Domain=ville.example',
    ]);
  });

  it('is no host with characters that a domain does not have', () => {
    expect(domainsOf('a;b.example')).to.deep.equal(['']);
    expect(domainsOf('[::1]')).to.deep.equal(['']);
  });
});

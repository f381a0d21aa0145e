import { expect } from '@open-wc/testing';
import { namesIn, purposesIn, read, trackersIn } from './grid-stage.js';

describe('a table of cookies', () => {
  it('may have a title, or several, above its headers', () => {
    const found = read([['Tableau 1', ''], 'Cookies de mesure d’audience', ['Cookie', 'Durée'], ['_pk_id', '13 mois']]);
    expect([namesIn(found), purposesIn(found)]).to.deep.equal([['_pk_id'], ['audience']]);
    expect(trackersIn(found)[0]?.columns).to.deep.equal([{ header: '—', text: 'Tableau 1' }]);
  });

  it('may repeat its headers', () => {
    const headers = ['Cookie', 'Durée'];
    expect(namesIn(read([headers, ['a', '1 an'], ['COOKIE', 'Duree'], ['b', '1 an'], headers]))).to.deep.equal([
      'a',
      'b',
    ]);
  });

  it('may have headers above its headers', () => {
    const found = read([
      ['Cookie', 'Cookie', 'Informations'],
      ['Nom', 'Durée', 'Prestataire'],
      ['_ga', '2 ans', 'Google'],
    ]);
    expect([namesIn(found), found?.services[0]?.provider]).to.deep.equal([['_ga'], 'Google']);
  });

  it('may be grouped by rows across it, or by a first cell alone', () => {
    const rows = [
      ['Cookie', 'Durée'],
      'Cookies nécessaires',
      ['a', '1 an'],
      ['Statistiques', ''],
      ['b', '1 an'],
      'Usages divers',
      ['c', '1 an'],
    ];
    expect(purposesIn(read(rows))).to.deep.equal(['necessary', 'audience', 'usages-divers']);
  });

  it('takes no cookie without details for a group', () => {
    expect(
      namesIn(
        read([
          ['Cookie', 'Durée'],
          ['analytics', ''],
          ['b', '1 an'],
        ]),
      ),
    ).to.deep.equal(['analytics', 'b']);
  });

  it('keeps the notes that stand across it', () => {
    const found = read([
      ['Cookie', 'Durée'],
      'Publicité',
      'Ces cookies suivent vos visites sur d’autres sites.',
      ['a', '1 an'],
      ['b', '1 an'],
      '(1) Données transférées hors de l’Union.',
    ]);
    expect(purposesIn(found)).to.deep.equal(['advertising', 'advertising']);
    expect(trackersIn(found).map(({ columns = [] }) => columns.map(({ text }) => text))).to.deep.equal([
      ['Ces cookies suivent vos visites sur d’autres sites.'],
      ['(1) Données transférées hors de l’Union.'],
    ]);
  });

  it('names the service by a group that says more than a purpose', () => {
    const found = read([['Cookie', 'Durée'], 'Mesure d’audience par Matomo', ['a', '1 an']]);
    expect(found?.services[0]).to.include({ purpose: 'audience', name: 'Mesure d’audience par Matomo', provider: '—' });
  });

  it('believes the nearest words, above all where they deny necessity', () => {
    const rows = [
      ['Cookie', 'Durée'],
      ['a', '1 an'],
    ];
    expect(purposesIn(read(rows, 'Liste', 'Cookies nécessaires'))).to.deep.equal(['necessary']);
    const denied = read(rows, 'Cookies soumis à votre consentement', 'Cookies nécessaires');
    expect(denied?.purposes[0]?.regime).to.equal('consent');
  });

  it('may be turned on its side, one cookie a column', () => {
    const found = read([
      ['Nom du cookie', '_ga', '_gid'],
      ['Prestataire', 'Google', 'Google'],
      ['Durée', '2 ans', '24 heures'],
    ]);
    expect(trackersIn(found).map(({ name, duration }) => [name, duration])).to.deep.equal([
      ['_ga', 'P2Y'],
      ['_gid', 'PT24H'],
    ]);
  });

  it('may be turned on its side, one cookie after the other in two columns', () => {
    const found = read([
      ['Nom', 'sessionid'],
      ['Durée', 'Session'],
      ['Finalité', 'Retient la connexion'],
      ['Nom', 'csrftoken'],
      ['Durée', '1 an'],
    ]);
    expect(namesIn(found)).to.deep.equal(['sessionid', 'csrftoken']);
    expect(trackersIn(found)[0]).to.include({ duration: 'session', description: 'Retient la connexion' });
  });
});

import { expect } from '@open-wc/testing';
import { columnsOf } from '../../../src/core/reading/declaration-columns.js';

describe('a header of several meanings', () => {
  const columns = (headers: string[], ...rows: string[][]): Record<string, number> =>
    Object.fromEntries(columnsOf({ headers, rows: rows.map((cells) => ({ cells })) }));

  it('“Déposé par” is the party where every cell says one, else the provider', () => {
    expect(columns(['Cookie', 'Déposé par'], ['a', 'Ce site'], ['b', 'Un autre site'])).to.deep.equal({
      name: 0,
      party: 1,
    });
    expect(columns(['Cookie', 'Déposé par'], ['a', 'Ce site'], ['b', 'Google'])).to.deep.equal({
      name: 0,
      provider: 1,
    });
  });

  it('“Déposé par” gives way to a column that names the provider', () => {
    expect(columns(['Cookie', 'Origine', 'Prestataire'], ['a', 'Web', 'Google'])).to.deep.equal({
      name: 0,
      provider: 2,
    });
  });

  it('“Rôle” is what a cookie does where no cell names a role of the law', () => {
    expect(columns(['Cookie', 'Rôle'], ['a', 'Sous-traitant'])).to.deep.equal({ name: 0, role: 1 });
    expect(columns(['Cookie', 'Rôle'], ['a', 'Retient la langue'])).to.deep.equal({ name: 0, description: 1 });
  });

  it('“Type”, “Finalité” and a blank header may each head the purposes', () => {
    for (const header of ['Type', 'Finalité', ''])
      expect(columns(['Cookie', header], ['a', 'Analytique'], ['b', 'Technique'])).to.deep.equal({
        name: 0,
        purpose: 1,
      });
  });

  it('leaves the description to the column that describes', () => {
    expect(columns(['Cookie', 'Finalité', 'Description'], ['a', 'Statistiques', 'Compte les visites'])).to.deep.equal({
      name: 0,
      purpose: 1,
      description: 2,
    });
  });

  it('“Cookie” beside “Nom” names a service where the other column looks like names', () => {
    expect(columns(['Cookie', 'Nome', 'Tipo'], ['Adobe Analytics', 'AMCV_1', '?'])['name']).to.equal(1);
    expect(columns(['Nom', 'Cookies'], ['Matomo', '_pk_id'])['name']).to.equal(1);
  });

  it('“Conservation des données” is the duration of the cookie only where no other column says it', () => {
    const [alone, beside] = [
      columns(['Cookie', 'Durée de conservation des données'], ['a', '13 mois']),
      columns(['Cookie', 'Durée de vie', 'Durée de conservation des données'], ['a', '13 mois', '25 mois']),
    ];
    expect(alone).to.deep.equal({ name: 0, duration: 1 });
    expect(beside).to.deep.equal({ name: 0, duration: 1, dataRetention: 2 });
    expect(columns(['Cookie', 'Conservation des données collectées'], ['a', '25 mois'])).to.deep.equal({
      name: 0,
      dataRetention: 1,
    });
  });
});

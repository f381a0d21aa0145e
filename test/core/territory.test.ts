import { expect } from '@open-wc/testing';
import { isWithin, placesAround, territoryOf } from '../../src/core/territory.js';

describe('the territory of a charter', () => {
  it('is that of its law: the European Economic Area save where another law holds', () => {
    for (const policy of ['fr-public', 'fr', 'be', 'de', 'es', 'it', 'lu', 'nl', 'ie'] as const)
      expect(territoryOf(policy), policy).to.equal('eea');
    expect((['uk', 'ch', 'qc'] as const).map(territoryOf)).to.deep.equal(['uk', 'ch', 'qc']);
  });

  it('holds the thirty states of the area and their parts with codes of their own, and no other', () => {
    for (const place of ['FR', 'DE', 'IE', 'IS', 'LI', 'NO', 'RE', 'AX', 'EU'])
      expect(isWithin(place, 'eea')).to.equal(true);
    for (const place of ['US', 'GB', 'CH', 'NC', 'JE', 'ZZ']) expect(isWithin(place, 'eea')).to.equal(false);
  });

  it('holds for each other law its own land alone', () => {
    const held = (['GB', 'CH', 'FR', 'CA', 'CA-QC', 'Québec'] as const).map((place) =>
      (['uk', 'ch', 'qc'] as const).filter((territory) => isWithin(place, territory)),
    );
    expect(held).to.deep.equal([['uk'], ['ch'], [], [], ['qc'], ['qc']]);
  });

  it('knows names in the languages of tables, however they are written', () => {
    for (const place of ['Allemagne', 'GERMANY', 'Deutschland', 'irlande', 'Union Européenne', 'EEE'])
      expect(isWithin(place, 'eea'), place).to.equal(true);
    for (const place of ['États-Unis', 'United States', 'Royaume-Uni', 'un pays', ''])
      expect(isWithin(place, 'eea'), place).to.equal(false);
  });

  it('parts the places of a list, each by its name', () => {
    expect(placesAround(['US', 'DE', 'Japon', 'Norvège'], 'eea', 'fr')).to.deep.equal({
      outside: ['États-Unis', 'Japon'],
      within: ['Allemagne', 'Norvège'],
    });
  });
});

import { expect } from '@open-wc/testing';
import { read } from './grid-stage.js';

describe('an exemption in doubt', () => {
  it('believes what a consent tool says of the category whose consent it remembers, and nothing beside it', () => {
    const tool = (text: string) =>
      read(
        [
          ['Cookie', 'Description'],
          ['cookielawinfo-checkbox-a', text],
          ['b', 'x'],
        ],
        'Necessary cookies',
      )?.services[0];
    for (const text of [
      'Records the user consent for the cookies in the "Advertisement" category.',
      'Stores the consent of the user for the cookies in the category "Analytics".',
      'Enregistre le consentement de l’utilisateur pour les cookies de la catégorie « Publicité ».',
    ])
      expect(tool(text), text).to.include({ purpose: 'necessary', exemption: 'choice-memory' });
    const more = tool('Records the user consent for the cookies in the category "Analytics" and displays ads.');
    expect(more?.purpose).to.equal('advertising');
  });

  it('keeps the words of an exemption that it does not have', () => {
    const found = read(
      [
        ['Cookie', 'Description', 'Pourquoi sans accord'],
        ['a', 'Publicité ciblée', 'Sécurité du service que vous demandez'],
      ],
      'Cookies nécessaires',
    );
    expect(found?.services[0]?.exemption).to.equal(undefined);
    expect(found?.services[0]?.trackers?.[0]?.columns).to.deep.equal([
      { header: 'Pourquoi sans accord', text: 'Sécurité du service que vous demandez' },
    ]);
  });

  it('measures an audience by consent where its own words say more than that', () => {
    const stated = 'Mesure d’audience pour ce site seul, à laquelle vous pouvez vous opposer';
    const regimeOf = (description: string) =>
      read(
        [
          ['Cookie', 'Description', 'Pourquoi sans accord'],
          ['a', description, stated],
        ],
        'Mesure d’audience',
      )?.purposes[0]?.regime;
    expect(regimeOf('Compte les visites')).to.equal('objection');
    expect(regimeOf('Compte les visites et affiche de la publicité')).to.equal(undefined);
  });
});

import { expect } from '@open-wc/testing';
import type { ConsentStore } from '../../src/core/consent-store.js';
import { takesConsentBack, withdrawnServices } from '../../src/core/withdrawal.js';
import { storeWith } from '../stage.js';

/** What a choice takes back from a visitor who accepted everything, or who is new. */
function takenBack(
  choose: (store: ConsentStore) => void,
  accepted = true,
): { services: readonly string[]; consent: boolean } {
  const store = storeWith();
  if (accepted) store.acceptAll();
  const previous = store.state;
  choose(store);
  const charter = store.charter!;
  return {
    services: withdrawnServices(charter, previous, store.state),
    consent: takesConsentBack(charter, previous, store.state),
  };
}

describe('withdrawal', () => {
  it('names the services that were allowed and are not any more', () => {
    expect(takenBack((store) => store.refuseAll())).to.deep.equal({
      services: ['matomo', 'video', 'share'],
      consent: true,
    });
    expect(takenBack((store) => store.withdraw())).to.deep.equal({ services: ['video', 'share'], consent: true });
    expect(takenBack((store) => store.decide({ video: false }))).to.deep.equal({ services: ['video'], consent: true });
  });

  it('is not what a new visitor does by refusing, nor an objection', () => {
    expect(takenBack((store) => store.refuseAll(), false)).to.deep.equal({ services: ['matomo'], consent: false });
    expect(takenBack((store) => store.decide({ audience: false }))).to.deep.equal({
      services: ['matomo'],
      consent: false,
    });
  });

  it('is nothing where more is allowed than before', () => {
    expect(takenBack((store) => store.acceptAll(), false)).to.deep.equal({ services: [], consent: false });
  });
});

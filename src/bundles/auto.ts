import { startGate } from '../browser/gate/start-gate.js';
import { pageConsent } from '../browser/page-consent.js';
import { openDoors } from './element-doors.js';
import { shareConsent } from './share-on-demand.js';

startGate(document, pageConsent());
openDoors(document);

export { pageConsent, shareConsent };

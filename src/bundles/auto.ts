import { pageConsent } from '../browser/page-consent.js';
import { openDoors } from './element-doors.js';

pageConsent();
openDoors(document);

export { pageConsent };

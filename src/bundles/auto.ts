import { PreferencesRequestEvent } from '../browser/events/preferences-request-event.js';
import { pageConsent } from '../browser/page-consent.js';
import { makeDialog, openDoors } from './element-doors.js';

document.addEventListener('preferences-request', (event) => {
  if (event.defaultPrevented) return;
  event.preventDefault();
  const { consent, opener } = event;
  void makeDialog(document).then(() => document.dispatchEvent(new PreferencesRequestEvent(consent, opener)));
});
pageConsent();
openDoors(document);

export { pageConsent };

import type { KnownTracker } from '../core/known-tracker.js';
import { audienceTrackers } from './audience.js';
import { choiceToolTrackers } from './choice-tools.js';
import { contentSystemTrackers } from './content-systems.js';
import { googleTrackers } from './google-services.js';
import { opendatasoftTrackers } from './opendatasoft.js';
import { playerAndMapTrackers } from './players-and-maps.js';
import { securityAndAccountTrackers } from './security-and-accounts.js';
import { serverTrackers } from './servers.js';
import { socialTrackers } from './social-networks.js';

/**
 * Trackers that the portals of French towns meet. They suggest, they never state what a site does. A proof P means that
 * purpose, name and duration were read in what the provider publishes, documentation or source; where one of them comes
 * from elsewhere, the weaker mark stands. Of two products that use one name, the one that such portals meet more is first.
 */
export const knownTrackers: readonly KnownTracker[] = [
  ...opendatasoftTrackers,
  ...choiceToolTrackers,
  ...audienceTrackers,
  ...securityAndAccountTrackers,
  ...googleTrackers,
  ...playerAndMapTrackers,
  ...socialTrackers,
  ...serverTrackers,
  ...contentSystemTrackers,
];

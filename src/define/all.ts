import './cookie-banner.js';
import './cookie-charter.js';
import './cookie-gate.js';
import './cookie-preferences.js';
import './cookie-preferences-dialog.js';
import './cookie-table.js';

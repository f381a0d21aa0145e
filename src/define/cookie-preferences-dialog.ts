import './cookie-preferences.js';
import { CookiePreferencesDialog } from '../elements/cookie-preferences-dialog/cookie-preferences-dialog.js';

if (!customElements.get('cookie-preferences-dialog'))
  customElements.define('cookie-preferences-dialog', CookiePreferencesDialog);

declare global {
  interface HTMLElementTagNameMap {
    'cookie-preferences-dialog': CookiePreferencesDialog;
  }
}

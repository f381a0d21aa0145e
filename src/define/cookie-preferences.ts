import { CookiePreferences } from '../elements/cookie-preferences/cookie-preferences.js';

if (!customElements.get('cookie-preferences')) customElements.define('cookie-preferences', CookiePreferences);

declare global {
  interface HTMLElementTagNameMap {
    'cookie-preferences': CookiePreferences;
  }
}

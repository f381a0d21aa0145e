import { CookieCharter } from '../elements/cookie-charter/cookie-charter.js';

if (!customElements.get('cookie-charter')) customElements.define('cookie-charter', CookieCharter);

declare global {
  interface HTMLElementTagNameMap {
    'cookie-charter': CookieCharter;
  }
}

import { CookieGate } from '../elements/cookie-gate/cookie-gate.js';

if (!customElements.get('cookie-gate')) customElements.define('cookie-gate', CookieGate);

declare global {
  interface HTMLElementTagNameMap {
    'cookie-gate': CookieGate;
  }
}

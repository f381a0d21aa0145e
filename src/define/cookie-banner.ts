import './preferences-on-demand.js';
import { CookieBanner } from '../elements/cookie-banner/cookie-banner.js';

if (!customElements.get('cookie-banner')) customElements.define('cookie-banner', CookieBanner);

declare global {
  interface HTMLElementTagNameMap {
    'cookie-banner': CookieBanner;
  }
}

import './preferences-on-demand.js';
import { CookieTable } from '../elements/cookie-table/cookie-table.js';

if (!customElements.get('cookie-table')) customElements.define('cookie-table', CookieTable);

declare global {
  interface HTMLElementTagNameMap {
    'cookie-table': CookieTable;
  }
}

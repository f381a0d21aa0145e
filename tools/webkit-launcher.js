// Launches WebKitGTK for the test runner: one window, one page after the other.
import { startWebKit } from './webkit-driver.js';

const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** What @web/test-runner asks of a launcher, and what its commands call on a browser of the type "webdriver". */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #webkit;
  #starting;
  #pages = new Map();

  /** @param {{ driver: string, binary: string }} webkit where the driver and the browser are */
  constructor(webkit) {
    this.#webkit = webkit;
  }

  async #call(method, path, body) {
    const { call } = await (this.#starting ??= startWebKit(this.#webkit));
    return call(method, path, body);
  }

  async startSession(id, url) {
    this.#pages.set(id, url);
    await this.#call('POST', '/url', { url });
  }

  isActive = (id) => this.#pages.has(id);

  getBrowserUrl = (id) => this.#pages.get(id);

  async stopSession(id) {
    await this.#call('POST', '/url', { url: 'about:blank' });
    this.#pages.delete(id);
    return {};
  }

  async stop() {
    const started = await this.#starting?.catch(() => undefined);
    await started?.stop();
  }

  startDebugSession() {
    throw new Error('Debug in Chromium or Firefox.');
  }

  #act(device, actions) {
    return this.#call('POST', '/actions', { actions: [{ ...device, actions }] });
  }

  sendKeys(_id, keys) {
    const strokes = keys.flatMap((key) => ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] ?? key })));
    return this.#act({ type: 'key', id: 'keyboard' }, strokes);
  }

  sendMouseMove(_id, x, y) {
    return this.#act({ type: 'pointer', id: 'mouse' }, [{ type: 'pointerMove', duration: 0, x, y }]);
  }

  sendMouseClick(_id, x, y) {
    const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
    return this.#act({ type: 'pointer', id: 'mouse' }, [{ type: 'pointerMove', duration: 0, x, y }, ...press]);
  }

  /** What the command `cookies` asks for. */
  cookies() {
    return this.#call('GET', '/cookie');
  }

  resetMouse() {
    return this.#call('DELETE', '/actions');
  }
}

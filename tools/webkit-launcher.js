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

/** Ends once the page has the size that it is given, and has been drawn in it. */
const FOLLOWED = `const [width, height, done] = arguments;
  const drawn = () => requestAnimationFrame(() => requestAnimationFrame(done));
  const look = () => (innerWidth === width && innerHeight === height ? drawn() : requestAnimationFrame(look));
  look();`;

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

  /** What the commands for pages are carried out on: there is one page. */
  getPage() {
    return {
      cookies: () => this.#call('GET', '/cookie'),
      setViewport: (size) => this.#setViewport(size),
      keyboard: {
        down: (key) => this.#stroke('keyDown', key),
        press: (key) => this.#press(key),
        up: (key) => this.#stroke('keyUp', key),
      },
    };
  }

  /** Sizes the window, with its bar, and waits until the page in it has followed. */
  async #setViewport({ width, height }) {
    const script = (name, body, ...args) => this.#call('POST', `/execute/${name}`, { script: body, args });
    const [beside, above] = await script('sync', 'return [outerWidth - innerWidth, outerHeight - innerHeight]');
    await this.#call('POST', '/window/rect', { width: width + beside, height: height + above });
    await script('async', FOLLOWED, width, height);
  }

  async startSession(id, url) {
    this.#pages.set(id, url);
    await this.#setViewport({ width: 800, height: 600 });
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

  #stroke(type, key) {
    return this.#act({ type: 'key', id: 'keyboard' }, [{ type, value: KEYS[key] ?? key }]);
  }

  async #press(key) {
    await this.#stroke('keyDown', key);
    await this.#stroke('keyUp', key);
  }

  async sendKeys(_id, keys) {
    for (const key of keys) await this.#press(key);
  }

  sendMouseMove(_id, x, y) {
    return this.#act({ type: 'pointer', id: 'mouse' }, [{ type: 'pointerMove', duration: 0, x, y }]);
  }

  sendMouseClick(_id, x, y) {
    const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
    return this.#act({ type: 'pointer', id: 'mouse' }, [{ type: 'pointerMove', duration: 0, x, y }, ...press]);
  }

  resetMouse() {
    return this.#call('DELETE', '/actions');
  }
}

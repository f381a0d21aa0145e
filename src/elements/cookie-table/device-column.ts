import { type CSSResult, html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { type DeviceNames, namesOnDevice } from '../../browser/device-storage.js';
import { reportProblem } from '../../browser/report-problem.js';
import type { DeviceWords } from '../../locales/device/device-words.js';
import { loadDeviceWords } from '../../locales/device/load-device-words.js';
import { styles } from './device-column.styles.js';
import { statusOf } from './device-status.js';
import { DeviceWatch } from './device-watch.js';
import type { MoreColumn } from './table-template.js';
import type { TableRow } from './table-rows.js';

/** Says in each row whether its tracker is on this device now; loaded with `live` only. */
export class DeviceColumn implements ReactiveController {
  /** Look of its cells. */
  readonly styles: CSSResult = styles;
  readonly #host: ReactiveControllerHost;
  readonly #watch: DeviceWatch<DeviceNames>;
  #words: DeviceWords | undefined;

  /** @param host the element */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#watch = new DeviceWatch(host, namesOnDevice);
  }

  /**
   * Prepares the column, so that it comes together with the table.
   * @param language language of the words around it (BCP 47)
   * @returns itself, once it has something to say
   */
  async prepare(language: string): Promise<this> {
    this.#words = await loadDeviceWords(language);
    await this.#watch.refresh();
    return this;
  }

  /** Follows the visitor. */
  hostConnected(): void {
    this.#watch.hostConnected();
  }

  /** Leaves no listener behind. */
  hostDisconnected(): void {
    this.#watch.hostDisconnected();
  }

  /** Reads the device again. */
  refresh(): void {
    void this.#watch.refresh();
  }

  /**
   * Gives the column.
   * @param language language of the words around it (BCP 47)
   * @returns nothing until the device was read
   */
  column(language: string): MoreColumn | undefined {
    const words = this.#words;
    const names = this.#watch.reading;
    if (words && words.language !== language) this.#speak(language).catch(reportProblem);
    if (!words || !names) return undefined;
    const wordOf = ({ tracker }: TableRow): string => words.statuses[statusOf(tracker, names)];
    const content = (row: TableRow): unknown => {
      const status = statusOf(row.tracker, names);
      // A text of its own each time: page translators take away those that they translate.
      return keyed(status, html`<span class="device" data-status=${status}>${words.statuses[status]}</span>`);
    };
    return { id: 'status', header: words.column, expected: true, cellOf: (row) => ({ text: wordOf(row) }), content };
  }

  async #speak(language: string): Promise<void> {
    const words = await loadDeviceWords(language);
    if (words.language === this.#words?.language) return;
    this.#words = words;
    this.#host.requestUpdate();
  }
}

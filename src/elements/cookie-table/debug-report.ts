import type { CSSResult, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { cookieLifespans } from '../../browser/cookie-lifespans.js';
import { reportProblem } from '../../browser/report-problem.js';
import { namesOnDevice } from '../../browser/device-storage.js';
import type { Charter } from '../../core/charter.js';
import type { DeviceWords } from '../../locales/device/device-words.js';
import { loadDeviceWords } from '../../locales/device/load-device-words.js';
import type { Words } from '../../locales/words.js';
import type { FindingsWithCatalogue } from '../../lint/lint-with-catalogue.js';
import { findingsOf } from './charter-findings.js';
import { styles } from './debug-report.styles.js';
import { reportTemplate } from './debug-template.js';
import { type DeviceReading, differencesOf } from './device-differences.js';
import { DeviceWatch } from './device-watch.js';

/** What the report is about. */
export interface ReportSubject {
  /** Everything declared: the page's charter, or else the one that is shown, first. */
  readonly charters: readonly Charter[];
  readonly words: Words;
}

/** Tells the webmaster what the charter lacks, and how it differs from this device; loaded with `debug` only. */
export class DebugReport implements ReactiveController {
  /** Look of the report. */
  readonly styles: CSSResult = styles;
  readonly #host: ReactiveControllerHost;
  readonly #watch: DeviceWatch<DeviceReading>;
  #words: DeviceWords | undefined;
  #findings: FindingsWithCatalogue | undefined;
  #foundIn: readonly unknown[] = [];

  /** @param host the element */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#watch = new DeviceWatch(host, readDevice);
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
   * Writes the report.
   * @param subject what it is about
   * @returns nothing until everything was read
   */
  report(subject: ReportSubject): TemplateResult | undefined {
    this.#follow(subject);
    const words = this.#words;
    const reading = this.#watch.reading;
    const findings = this.#findings;
    if (!words || !reading || !findings) return undefined;
    const differences = differencesOf(subject.charters, reading);
    return reportTemplate({ ...subject, deviceWords: words, differences, findings });
  }

  #follow({ charters: [charter], words }: ReportSubject): void {
    const from = [charter, words.language];
    if (!charter || from.every((part, index) => part === this.#foundIn[index])) return;
    this.#foundIn = from;
    this.#find(charter, words.language).catch(reportProblem);
  }

  async #find(charter: Charter, language: string): Promise<void> {
    const from = this.#foundIn;
    const [words, findings] = await Promise.all([loadDeviceWords(language), findingsOf(charter, language)]);
    if (from !== this.#foundIn) return;
    this.#words = words;
    this.#findings = findings;
    this.#host.requestUpdate();
  }
}

async function readDevice(page: Document): Promise<DeviceReading> {
  const [names, lifespans] = await Promise.all([namesOnDevice(page), cookieLifespans(page)]);
  return { names, lifespans };
}

/** One hit of Google's tag, and what it held to be granted. */
export interface Hit {
  readonly name: string;
  readonly granted: readonly string[];
}

type Command = readonly [string, string, Readonly<Record<string, unknown>>?];

/** Stands in for Google's tag, which may not be shipped: how it reads its data layer and what it holds to be granted. */
export class GoogleTagDouble {
  readonly hits: Hit[] = [];
  /** What Google's own debugger would complain of. */
  readonly complaints: string[] = [];
  readonly events: Readonly<Record<string, unknown>>[] = [];
  readonly #answers = new Map<string, unknown>();
  #waits = 0;

  /** How long hits wait for an update, in milliseconds. */
  get waits(): number {
    return this.#waits;
  }

  /** What is answered now. */
  get answers(): Record<string, unknown> {
    return Object.fromEntries(this.#answers);
  }

  /** Arrives in the page: reads the data layer from its beginning, and puts its own `push` in place. */
  arrive(): this {
    const page = globalThis as unknown as { dataLayer?: unknown[] };
    const layer = (page.dataLayer ??= []);
    for (const item of layer) this.#read(item);
    layer.push = (...items) => {
      for (const item of items) this.#read(item);
      return Array.prototype.push.apply(layer, items);
    };
    return this;
  }

  /** Only the arguments of a function are a command to it; any other object is data. */
  #read(item: unknown): void {
    if (Object.prototype.toString.call(item) === '[object Arguments]')
      this.#obey(Array.from(item as ArrayLike<unknown>) as unknown as Command);
    else this.events.push(item as Record<string, unknown>);
  }

  #obey([verb, subject, details = {}]: Command): void {
    if (verb === 'consent') this.#answer(subject, details);
    else if (verb === 'config' || verb === 'event') this.hits.push({ name: subject, granted: this.#granted() });
  }

  #answer(kind: string, { wait_for_update: waits, ...answers }: Readonly<Record<string, unknown>>): void {
    if (kind === 'default') {
      if (this.hits.length > 0) this.complaints.push('a default after a hit');
      this.#waits = waits as number;
    } else if (this.#answers.size === 0) this.complaints.push('an update without a default');
    for (const [type, answer] of Object.entries(answers)) this.#answers.set(type, answer);
  }

  /** What was never answered counts as granted: the defaults must name every kind. */
  #granted(): string[] {
    const types = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'];
    const others = ['functionality_storage', 'personalization_storage', 'security_storage'];
    return [...types, ...others].filter((type) => (this.#answers.get(type) ?? 'granted') === 'granted');
  }
}

/** The lines that a webmaster writes for Google's tag, as a script of the page. */
export function googleSnippet(count = "gtag('js', new Date()); gtag('config', 'G-TEST');"): void {
  const script = document.createElement('script');
  script.textContent = `
    window.dataLayer = window.dataLayer || [];
    function gtag() { dataLayer.push(arguments); }
    ${count}`;
  document.head.append(script);
  script.remove();
}

import { type Charter, controllablePurposes, type Purpose, servicesOf } from '../../core/charter.js';
import type { ConsentState } from '../../core/consent-state.js';

/** Position of a switch: partly where some of what it stands for is on, and some is off. */
export type SwitchPosition = 'on' | 'off' | 'partly';

/**
 * Lists what the switch of a purpose stands for.
 * @param charter the charter in force
 * @param purpose one of its purposes
 * @returns identifiers of its services, or its own where it has none
 */
export function switchedBy(charter: Charter, purpose: Purpose): readonly string[] {
  const services = servicesOf(charter, purpose.id).map(({ id }) => id);
  return services.length > 0 ? services : [purpose.id];
}

/** What a visitor has switched without keeping it yet, over what is kept. */
export class DraftChoices {
  readonly #switched = new Map<string, boolean>();

  /** Forgets what was not kept. */
  clear(): void {
    this.#switched.clear();
  }

  /**
   * Switches several identifiers at once.
   * @param ids identifiers of services, or of purposes without any
   * @param on whether they are on from now on
   */
  turn(ids: readonly string[], on: boolean): void {
    for (const id of ids) this.#switched.set(id, on);
  }

  /**
   * Tells what a switch shows. What is allowed for this page only is not on: keeping it takes an act of its own.
   * @param ids what the switch stands for
   * @param state the present state
   */
  positionOf(ids: readonly string[], state: ConsentState): SwitchPosition {
    const on = ids.filter((id) => this.#isOn(id, state)).length;
    if (on === 0) return 'off';
    return on === ids.length ? 'on' : 'partly';
  }

  /**
   * Tells whether all that a switch stands for is allowed for this page, and was not switched since.
   * @param ids what the switch stands for
   * @param state the present state
   */
  isOnce(ids: readonly string[], state: ConsentState): boolean {
    return ids.every((id) => state.once.includes(id) && !this.#switched.has(id));
  }

  /**
   * Gives what is shown as choices. A purpose that is on in part is refused as a whole, and its services that are on are
   * granted one by one: whatever waits for the whole purpose goes on waiting.
   * @param charter the charter in force
   * @param state the present state
   * @returns true or false for each purpose, and for the services that differ from theirs
   */
  choices(charter: Charter, state: ConsentState): Record<string, boolean> {
    const entries = controllablePurposes(charter).flatMap((purpose) => {
      const ids = switchedBy(charter, purpose);
      const position = this.positionOf(ids, state);
      const granted = position === 'partly' ? ids.filter((id) => this.#isOn(id, state)) : [];
      return [[purpose.id, position === 'on'] as const, ...granted.map((id) => [id, true] as const)];
    });
    return Object.fromEntries(entries);
  }

  #isOn(id: string, state: ConsentState): boolean {
    const isKept = state.choices[id] === true && !state.once.includes(id);
    return this.#switched.get(id) ?? isKept;
  }
}

import { type Charter, type Purpose, type Service, servicesOf } from '../../core/charter.js';

/** What a gate waits for. */
export interface GateSubject {
  /** Identifier to be allowed: of the service, or else of the purpose. */
  readonly id: string;
  readonly isService: boolean;
  readonly purpose: Purpose;
  /** The service, or all those of the purpose. */
  readonly services: readonly Service[];
}

/** What a page writes on a gate. */
export interface GateNeeds {
  readonly purpose: string;
  readonly service: string;
}

/**
 * Finds in a charter what a gate waits for. A service says more than its purpose and wins over it.
 * @param charter the charter in force
 * @param needs the identifiers that the page wrote; empty for those that it did not
 * @returns nothing where the charter knows neither, or where the service serves another purpose than the one written
 */
export function gateSubject(charter: Charter, { purpose, service }: GateNeeds): GateSubject | undefined {
  return service ? subjectOfService(charter, service, purpose) : subjectOfPurpose(charter, purpose);
}

function subjectOfService(charter: Charter, id: string, purposeId: string): GateSubject | undefined {
  const service = charter.services.find((each) => each.id === id);
  const purpose = charter.purposes.find((each) => each.id === service?.purpose);
  if (!service || !purpose || (purposeId && purposeId !== purpose.id)) return undefined;
  return { id, isService: true, purpose, services: [service] };
}

function subjectOfPurpose(charter: Charter, id: string): GateSubject | undefined {
  const purpose = charter.purposes.find((each) => each.id === id);
  return purpose && { id, isService: false, purpose, services: servicesOf(charter, id) };
}

import type { FactSource, KnownTracker } from '../core/known-tracker.js';
import { loadBalancingTells } from './tells.js';
import { type Fact, trackersOf } from './trackers-of.js';

const toVerify: FactSource = {
  text: 'Met on sites; to verify with the host',
  date: '2026-11-24',
  proof: 'G',
};

const balancing = (name: string, duration: string | undefined): Fact => ({
  name,
  purpose: 'necessary',
  exemption: 'load-balancing',
  duration,
  description: {
    fr: 'Adresse le visiteur au même serveur pendant sa visite, pour répartir la charge.',
    en: 'Sends the visitor to the same server during the visit, in order to balance the load.',
  },
  tells: loadBalancingTells,
});

/** Trackers that keep a visitor on one of several servers. */
export const serverTrackers: readonly KnownTracker[] = [
  ...trackersOf(
    {
      product: 'HAProxy',
      provider: 'HAProxy Technologies',
      policyUrl: undefined,
      source: {
        text: 'Red Hat, proxy persistence with HAProxy: the name that its examples use, for the time of the session',
        date: '2026-11-24',
        proof: 'S',
      },
    },
    [balancing('SERVERID*', 'session')],
  ),
  ...trackersOf({ product: 'nginx', provider: 'F5', policyUrl: undefined, source: toVerify }, [
    balancing('route', 'session'),
    balancing('srv_id', undefined),
    // The default name of the ingress controller of Kubernetes; each site chooses how long.
    balancing('INGRESSCOOKIE', undefined),
  ]),
  ...trackersOf({ product: 'OVHcloud', provider: 'OVHcloud', policyUrl: undefined, source: toVerify }, [
    balancing('*planBAK', undefined),
    balancing('*gpBAK', undefined),
  ]),
  ...trackersOf({ product: 'F5 BIG-IP', provider: 'F5', policyUrl: undefined, source: toVerify }, [
    balancing('BIGipServer*', 'session'),
  ]),
  ...trackersOf(
    {
      product: 'AWS Elastic Load Balancing',
      provider: 'Amazon Web Services',
      policyUrl: undefined,
      source: { text: 'Cookie policies of sites that use it: one week', date: '2026-11-24', proof: 'S' },
    },
    [balancing('AWSALB', 'P1W'), balancing('AWSALBCORS', 'P1W')],
  ),
  ...trackersOf(
    {
      product: 'Microsoft Azure',
      provider: 'Microsoft',
      policyUrl: undefined,
      // The Open Cookie Database says one year; cookie policies of sites that use it say the session.
      source: { text: 'Cookie policies of sites that use it', date: '2026-11-24', proof: 'S' },
    },
    [balancing('ARRAffinity', 'session'), balancing('ARRAffinitySameSite', 'session')],
  ),
];

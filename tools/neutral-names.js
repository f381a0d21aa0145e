import { posix } from 'node:path';

/** Names in a URL that public filter lists block: one blocked module would stop the whole import graph. */
export const BLOCKED_NAMES = [
  'cookie-banner',
  'cookie-consent',
  'cookie-manager',
  'consent-manager',
  'cookie-notice',
  'cookie-policy',
  'privacy-manager',
  // EasyPrivacy blocks `/matomo.js`, wherever it comes from.
  'matomo',
  'piwik',
  // EasyList Cookie blocks the scripts of these tools by their names.
  'tarteaucitron',
  'klaro',
  'orejime',
  'cookieconsent',
];

/**
 * Returns the published path of a file of src/: under elements/ and define/ the prefix `cookie-` falls away, and what
 * steers Matomo is named after what it does.
 */
export function neutralPath(path) {
  if (path.startsWith('integrations/matomo')) return path.replace('matomo', 'objection');
  if (!/^(elements|define)\//.test(path)) return path;
  return path
    .split('/')
    .map((segment) => segment.replace(/^cookie-/, ''))
    .join('/');
}

/** Returns the first name in a published path that filter lists block, if there is one. */
export const blockedName = (path) => BLOCKED_NAMES.find((name) => path.toLowerCase().includes(name));

/** Returns a relative specifier, written in the file `from`, as it reads once both ends have their published names. */
export function neutralSpecifier(specifier, from) {
  if (!specifier.startsWith('.')) return specifier;
  const target = neutralPath(posix.join(posix.dirname(from), specifier));
  const relative = posix.relative(posix.dirname(neutralPath(from)), target);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

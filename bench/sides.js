// Who is measured. A side is what a page needs of one tool: its files, its markup, how its banner is found.
import { empty } from './sides/empty.js';
import { klaro } from './sides/klaro.js';
import { orejime } from './sides/orejime.js';
import { osano } from './sides/osano.js';
import { ours } from './sides/ours.js';
import { staticPage } from './sides/static.js';
import { tarteaucitron } from './sides/tarteaucitron.js';
import { vanilla } from './sides/vanilla.js';

/**
 * @typedef {object} Side
 * @property {string} name how it is called on the command line and in addresses
 * @property {string} label how it is called in the report
 * @property {string} [package] the package of the tool, one of bench/package.json
 * @property {Record<string, string>} files addresses below `/files/NAME/`, and where each lies in its package
 * @property {string} [head] what stands in `<head>`
 * @property {string} [body] what stands first in `<body>`
 * @property {string} [end] what stands last in `<body>`
 * @property {string[]} [panel] a path of selectors to the banner, each inside the shadow root of the one before
 * @property {string[]} [accept] such a path to the button that accepts all
 * @property {boolean} [isLimit] whether it is no tool but a limit
 * @property {boolean} [isOurs] whether it is this project
 */

/** @type {readonly Side[]} the first is what the others are counted from */
export const sides = [empty, staticPage, vanilla, orejime, osano, tarteaucitron, klaro, ours];

/** The side that counts as 1.00. */
export const REFERENCE = vanilla.name;

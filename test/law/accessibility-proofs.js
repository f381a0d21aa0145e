import {
  gateOfPortal,
  services,
  banner,
  contract,
  dialog,
  editorTable,
  laws,
  preferences,
  table,
  twins,
} from './proof-files.js';

/** Proofs of the rules on accessibility. */
export const accessibilityProofs = {
  87: [banner('is a named region with a real heading, and no dialog')],
  88: [banner('is a named region with a real heading, and no dialog')],
  89: [
    banner('is a named region with a real heading, and no dialog'),
    laws('names the cross in the language of the page'),
  ],
  90: [
    twins('both come within reach of one press of a key from each other'),
    laws('refuses by the keyboard too'),
    table('can be scrolled by keyboard where it is too wide, and only there'),
  ],
  92: [contract('stays accessible in forced colours and in dark')],
  93: [
    banner('keeps its buttons in a window of 320 by 256 pixels'),
    table('shows cards on a narrow screen, each value under its name, and nothing beyond the edge'),
  ],
  94: [preferences('says the state of a switch in words that follow it')],
  97: [banner('tells a screen reader that the choice was kept')],
  100: [dialog('opens as a native modal with the focus on its title'), dialog('is accessible, and named by its title')],
  101: [dialog('opens as a native modal with the focus on its title')],
  102: [dialog('closes by Escape without changing anything, and gives the focus back')],
  104: [
    preferences('is accessible'),
    services('have a label that stays, a state and a description in the same root, and targets of 44 pixels'),
  ],
  105: [services('have a label that stays, a state and a description in the same root, and targets of 44 pixels')],
  107: [
    services('have a label that stays, a state and a description in the same root, and targets of 44 pixels'),
    preferences('has targets of at least 24 pixels, and 44 for the choices'),
    laws('shows the cross in its end corner, over no text, at 320 by 256 in ltr'),
  ],
  108: [services('stand under purposes whose titles are headings')],
  110: [preferences('says so when the choice cannot be kept')],
  111: [
    editorTable('gives it the caption and headers that a screen reader needs'),
    table('is accessible with several purposes, on a narrow screen too'),
  ],
  112: [
    table('can be scrolled by keyboard where it is too wide, and only there'),
    table('shows cards on a narrow screen, each value under its name, and nothing beyond the edge'),
  ],
  114: [
    editorTable('gives it the caption and headers that a screen reader needs'),
    table('speaks English in an English page, and marks what stays in French'),
  ],
  115: [table('says so when there is nothing to show')],
  119: [gateOfPortal('show one service from now on, until it is withdrawn')],
};

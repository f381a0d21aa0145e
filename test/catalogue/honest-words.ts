import { foldText } from '../../src/core/folded-text.js';

/** Whether a text holds a word that begins as one of those that an honest description holds. */
export const isTold = (text: string, tells: readonly string[]): boolean =>
  foldText(text)
    .split(' ')
    .some((word) => tells.some((tell) => word.startsWith(tell)));

/**
 * What no page can hold: half of a character beyond the first 65,536, and control characters other than the tab and the
 * end of a line. It has no flag for Unicode: with it, WebKitGTK 2.50 takes “﨑（”, as in a Japanese name, for such a half.
 */
export const unwritable: RegExp = new RegExp(
  [
    '[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])',
    '(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]',
    '[\\0-\\x08\\x0B-\\x1F\\x7F-\\x9F]',
  ].join('|'),
  'g',
);

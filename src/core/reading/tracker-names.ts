import { withoutNote } from './note-marks.js';

/** The names in a cell, and whether they are all that it says. */
export interface NamesInCell {
  readonly names: readonly string[];
  readonly isAll: boolean;
}

/** Longest name, in characters. */
const longestName = 200;

/** Signs and words between two names. */
const separators = /[;,\n]|\s(?:et|and|und|y|e|en|ou|or|oder|o|of|ainsi que|&|\+|\|)\s/;

/** What stands in a cell for no name at all. */
const noName =
  /^(?:n\/?a\.?|s\/?o|aucune?|néant|none|keine?r?|ninguna?|nessuno|geen|nenhuma?|etc\.?|alle cookies|all cookies)$/i;

/** A dash or dots say no more than a blank. */
const blank = /^[-–—.…/]+$/;

/** “Any cookie starting with _hs”, in seven languages. */
const beginning =
  /(?:commen[cç]ant|d[eé]butant|starting|starts|beginning|begins|prefixed|beginnen|anfangen|empiez[ae]n?|comienz[ae]n?|empezando|comenzando|inizia|iniziano|inizianti|begint|beginnend|come[cç]a|come[cç]am|iniciad[ao]s) (?:par|with|mit|por|con|met|com) ["'“«‘`]? ?([^\s"'”»’`()]+)/i;

/** “Names that begin with mit _hs”: in German the verb comes last. */
const beginningInGerman = /\bmit ["'“„‘`]?([^\s"'”“’`()]+)["'”“’`]? (?:beginn|anfang)/i;

/** Invisible characters that editors leave in long words. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** What stands for a part that differs from one visitor to the next: <id>, [hash], {id}, ###, XXXX. */
const placeholders: readonly RegExp[] = [
  /<[\w .*-]{1,40}>/g,
  /\{[\w .*-]{1,40}\}/g,
  /\[[\w .*-]{1,40}\]/g,
  /#{1,20}/g,
  /(?<=[_.-])(?:[xX]{3,40}|[nN]{4,40})(?![a-z])/g,
  /(?:…|\.{3})$/g,
];

/**
 * Reads the names that a cell holds.
 * @param text text of the cell; its lines are separate
 * @returns each name once, in order, notes dropped and `*` in place of what differs from one visitor to the next
 */
export function trackerNamesIn(text: string): readonly string[] {
  return namesInCell(text).names;
}

/**
 * Reads the names that a cell holds, and tells whether it holds anything else.
 * @param text text of the cell; its lines are separate
 * @returns the names as `trackerNamesIn` gives them; none for a dash or “none”
 */
export function namesInCell(text: string): NamesInCell {
  const plain = text.replace(invisible, '').replace(/[^\S\n]+/g, ' ');
  const pieces = plain.split(separators).map((piece) => withoutQuotes(withoutBracket(withoutNote(piece))));
  const found = pieces.filter((piece) => piece !== '').map(namesInPiece);
  const names = [...new Set(found.flatMap((each) => each.names))];
  const isAll = found.every((each) => each.isAll) && !names.some((name) => name.length > longestName);
  return { names: names.map((name) => Array.from(name).slice(0, longestName).join('')), isAll };
}

function namesInPiece(piece: string): NamesInCell {
  if (blank.test(piece) || noName.test(piece)) return { names: [], isAll: blank.test(piece) };
  const prefix = (beginning.exec(piece) ?? beginningInGerman.exec(piece))?.[1];
  if (prefix !== undefined) return { names: [`${prefix.replace(/\*+$/, '')}*`], isAll: true };
  const tokens = splitBySlash(withPatterns(piece));
  if (tokens.every((token) => !token.includes(' '))) return { names: tokens, isAll: true };
  const words = piece.split(' ').map((word) => withPatterns(word.replace(/^[("'“«]+|[)"'”».:]+$/g, '')));
  const technical = words.filter(isTechnical);
  if (technical.length === 0) return { names: [withPatterns(piece)], isAll: true };
  return { names: technical, isAll: technical.length === words.length };
}

/** A word that only a program would write. */
const isTechnical = (word: string): boolean =>
  /^[\w.*:@-]+$/.test(word) && /[_*]/.test(word) && /[\p{L}\p{N}]/u.test(word);

const withoutQuotes = (piece: string): string => /^(["'“«‘`])\s?(.+?)\s?["'”»’`]$/.exec(piece)?.[2] ?? piece;

/** A list in brackets is cut at its commas: what is left is half a pair. */
function withoutBracket(piece: string): string {
  const isOpened = piece.includes('(');
  if (isOpened === piece.includes(')')) return piece;
  return isOpened ? piece.replace(/^\(/, '') : piece.replace(/\)$/, '');
}

/** “_ga / _gid” is two names; a slash within an address or a single word is part of it. */
function splitBySlash(piece: string): readonly string[] {
  const parts = piece.split('/').map((part) => part.trim());
  const isList = parts.length > 1 && parts.every((part) => part !== '' && !part.includes(' '));
  return isList && (piece.includes(' /') || parts.every(isTechnical)) ? parts : [piece];
}

/** A name must keep more than its pattern: `*` alone would be every cookie. */
function withPatterns(name: string): string {
  // The inner of two brackets first: `_gat[_<name>]`.
  const starred = [...placeholders, ...placeholders].reduce((left, pattern) => left.replace(pattern, '*'), name);
  const merged = starred.replace(/\*(?:[._-]?\*)+/g, '*');
  return /[\p{L}\p{N}]/u.test(merged) ? merged : name;
}

/** Numbers in words as durations use them, folded, in seven languages; the first are one, and articles too. */
const names: readonly string[] = [
  'un une one a an ein eine einen einem einer uno una een um uma',
  'deux two zwei dos due twee dois duas',
  'trois three drei tres tre drie',
  'quatre four vier cuatro quattro quatro',
  'cinq five funf cinco cinque vijf',
  'six sechs seis sei zes',
  'sept seven sieben siete sette zeven sete',
  'huit eight acht ocho otto oito',
  'neuf nine neun nueve nove negen',
  'dix ten zehn diez dieci tien dez',
  'onze eleven elf once undici',
  'douze twelve zwolf doce dodici twaalf doze',
  'treize thirteen dreizehn trece tredici dertien treze',
];

/** Words of numbers that are not read as a whole: “vingt-quatre”, “a year and a half”. */
const parts: ReadonlySet<string> = new Set(
  'vingt trente quarante cinquante soixante cent twenty thirty forty fifty sixty ninety hundred zwanzig dreissig dreißig hundert veinte treinta cien venti trenta cento twintig dertig vinte trinta demi demie half halb medio media mezzo meio meia'.split(
    ' ',
  ),
);

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((list, index) => list.split(' ').map((name) => [name, index + 1] as const)),
);

/**
 * Reads a whole number in figures or in words.
 * @param word one folded word in any of the seven languages
 * @returns its figures, without leading noughts; nothing when the word is no number up to 13 nor six figures at most
 */
export function numberIn(word: string): string | undefined {
  const number = /^\d{1,6}$/.test(word) ? Number(word) : numbers.get(word);
  return number === undefined ? undefined : String(number);
}

/**
 * Tells whether a word is a number, or part of one, that would count if it stood before a unit; articles are not.
 * @param word one folded word
 */
export function isPartOfNumber(word: string): boolean {
  return /^\d+$/.test(word) || parts.has(word) || (numbers.get(word) ?? 1) > 1;
}

import { importsOf, targetOf } from './floor-plan.js';

const neighbours = (sources, file) =>
  importsOf(sources.get(file) ?? '')
    .filter(({ specifier }) => specifier?.startsWith('.'))
    .map(({ specifier }) => targetOf(file, specifier))
    .filter((target) => sources.has(target));

/** Walks down from a file; returns the first way back to a file that is still open. */
function findBack(file, walk) {
  if (walk.open.includes(file)) return [...walk.open.slice(walk.open.indexOf(file)), file];
  if (walk.closed.has(file)) return undefined;
  walk.open.push(file);
  const back = firstResult(neighbours(walk.sources, file), (target) => findBack(target, walk));
  walk.open.pop();
  walk.closed.add(file);
  return back;
}

function firstResult(items, find) {
  for (const item of items) {
    const result = find(item);
    if (result) return result;
  }
  return undefined;
}

/** Returns the first circle of imports as `a → b → a`, dynamic and type imports included, or undefined. */
export function findCycle(sources) {
  const walk = { sources, open: [], closed: new Set() };
  return firstResult([...sources.keys()], (file) => findBack(file, walk))?.join(' → ');
}

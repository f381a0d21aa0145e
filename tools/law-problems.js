const LAST = 124;

const absent = ({ rules }) =>
  Array.from({ length: LAST }, (_, index) => index + 1)
    .filter((number) => rules.filter(({ rule }) => rule === number).length !== 1)
    .map((number) => `L-${number} does not stand once in src/policies/rules.ts`);

const without = ({ policies }) =>
  policies
    .filter(({ sources }) => Object.keys(sources).length === 0)
    .map(({ policy }) => `the policy ${policy.id} has no file in src/policies/`);

function strangers({ rules, policies, lint, proofs, missing }) {
  const known = new Set(rules.map(({ rule }) => rule));
  const cited = [
    ...policies.flatMap(({ policy, sources }) =>
      Object.entries(sources).map(([name, { rule }]) => [`${policy.id}.${name}`, rule]),
    ),
    ...lint.map(({ name, rule }) => [`lint ${name}`, rule]),
    ...Object.keys(proofs).map((rule) => ['a proof', Number(rule)]),
    ...Object.keys(missing).map((rule) => ['what is missing', Number(rule)]),
  ];
  return cited
    .filter(([, rule]) => !known.has(rule))
    .map(([name, rule]) => `${name} cites L-${rule}, which is no rule`);
}

function unproved({ proofs, titles }) {
  return Object.entries(proofs).flatMap(([rule, tests]) =>
    tests
      .filter(({ file, test }) => !titles.get(file)?.some((title) => title.test(test)))
      .map(({ file, test }) => `L-${rule} is proved by “${test}”, which ${file} does not hold`),
  );
}

const empty = ({ proofs }) =>
  Object.entries(proofs)
    .filter(([, tests]) => tests.length === 0)
    .map(([rule]) => `L-${rule} has a proof without a test`);

/** A rule has a proof, is left to a person, or says why there is none. */
const silent = ({ rules, proofs, missing }) =>
  rules
    .filter(({ checks }) => checks.some((check) => check !== 'person'))
    .filter(({ rule }) => !Object.hasOwn(proofs, rule) && !Object.hasOwn(missing, rule))
    .map(({ rule }) => `L-${rule} has no proof, and nothing says why`);

/** Lists in sentences what is wrong with the law as `readLaw` gives it. */
export const lawProblems = (law) => [absent, without, strangers, unproved, empty, silent].flatMap((find) => find(law));

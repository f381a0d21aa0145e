/**
 * Does each task once a round, each round beginning with another one: what slows the machine down for a while slows all of
 * them, and none always comes first.
 * @template Result
 * @param {readonly (readonly [name: string, task: () => Promise<Result>])[]} tasks
 * @param {number} rounds
 * @param {(name: string, problem: Error) => void} onFailure told of each task that failed; the others go on
 * @returns {Promise<Map<string, (Result | undefined)[]>>} for each name a result a round, none where it failed
 */
export async function interleave(tasks, rounds, onFailure) {
  const results = new Map(tasks.map(([name]) => [name, Array.from({ length: rounds }, () => undefined)]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < tasks.length; turn += 1) {
      const [name, task] = tasks[(round + turn) % tasks.length];
      results.get(name)[round] = await task().catch((problem) => void onFailure(name, problem));
    }
  }
  return results;
}

/**
 * Waits for a promise, and no longer than a time.
 * @param promise what is waited for
 * @param milliseconds how long
 * @param otherwise what stands in for it then
 * @returns a promise that settles as the first does, or with what stands in
 */
export function withinTime<Value>(promise: Promise<Value>, milliseconds: number, otherwise: Value): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(otherwise);
    }, milliseconds);
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

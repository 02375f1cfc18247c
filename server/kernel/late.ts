/** Stands for an answer that did not come in time. */
export const LATE = Symbol('late');

/** What something comes to, or `LATE` when it takes longer than that (ms): what comes of it afterwards, failures too, is nobody's concern. */
export function orLate<T>(work: Promise<T>, ms: number): Promise<T | typeof LATE> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(LATE), ms);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** What stands for an answer that did not come in time. */
export const late = Symbol('late');

/** The answer, or `late` after so many milliseconds; the work goes on. Rejects as the work does. */
export const within = <T>(milliseconds: number, work: Promise<T>): Promise<T | typeof late> => {
  let timer: ReturnType<typeof setTimeout>;
  const patience = new Promise<typeof late>((give) => {
    timer = setTimeout(give, milliseconds, late);
  });
  return Promise.race([work, patience]).finally(() => clearTimeout(timer));
};

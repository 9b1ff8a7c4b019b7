/**
 * Lets at most so many tasks run at once, in the order in which they came. Each ends as its task ends; one that fails stops
 * no other.
 */
export function turns(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= most)
      await new Promise<void>((resume) => {
        waiting.push(resume);
      });
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      // A turn is handed on, not given back and taken again: nobody slips in between.
      if (next) next();
      else running -= 1;
    }
  };
}

/**
 * The text of a file beside a script, if its bytes are what the build wrote. Where a cache holds an older one, it is asked for
 * anew. @throws by rejecting, where it did not arrive or is another one.
 */
export async function fetchChecked(name: string, integrity: string, base: string): Promise<string> {
  const ask = async (cache: RequestCache): Promise<string> => {
    const answer = await fetch(new URL(name, base), { integrity, credentials: "same-origin", cache });
    return answer.text();
  };
  return ask("default").catch(() => ask("reload"));
}

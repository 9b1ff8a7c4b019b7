/** The name of an example in words: `casualty-comparison/wholeWarOverTime` is "Whole war over time". */
export function exampleWords(name: string): string {
  const words = name
    .replace(/^.*\//, "")
    .replace(/(?<=[A-Za-z\d])(?=[A-Z])|(?<=[A-Za-z])(?=\d)/g, " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

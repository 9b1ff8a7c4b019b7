import { expect, test } from "vitest";
import { optionFault } from "./option-faults.js";

test("a label with a slip in it is found again by all that the option held, and as it can be written", () => {
  const could = ["Authorities in Baku", "Ombudsman"];
  const fault = {
    option: "claimants",
    kind: "key",
    value: "Bakku",
    text: "Authorities in Bakku",
    until: "",
    could,
  } as const;
  expect(optionFault(fault)).toBe(
    'invalid option claimants: "Bakku" stands nowhere in the data; did you mean "Authorities in Baku"?',
  );
});

test("a long list of keys is not printed whole", () => {
  const could = Array.from({ length: 30 }, (_, index) => `place-number-${String(index)}`);
  expect(optionFault({ option: "places", kind: "key", value: "x", text: "x", until: "", could })).toMatch(
    /, place-number-11 and 18 more; /,
  );
});

import { readCsvAsDataset } from "@counterclaim/claims";
import { defineAll } from "@counterclaim/elements";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

const [comparison] = defineAll();

function Article() {
  const [dataset, setDataset] = useState(null);
  const [chosen, setChosen] = useState("");
  useEffect(() => {
    fetch("tolls.csv")
      .then((response) => response.text())
      .then((text) => setDataset(readCsvAsDataset("tolls.csv", text)));
  }, []);
  const Comparison = comparison;
  if (dataset === null) return null;
  return (
    <article>
      <Comparison dataset={dataset} heading="Tolls" onclaim-select={(event) => setChosen(event.claim)} />
      <output>{chosen}</output>
    </article>
  );
}

createRoot(document.querySelector("main")).render(<Article />);

/* global customElements, document, MessageChannel, MutationObserver, requestAnimationFrame */
// What this file exports runs in the page: it may use nothing from outside of its own function.

/** Makes an element, gives it the page's dataset, and waits until it was painted. Gives ms from before it was made. */
export async function drawElement({ type }) {
  const dataset = JSON.parse(document.querySelector("#data").textContent);
  await customElements.whenDefined(type);
  const start = performance.now();
  const element = document.createElement(type);
  const [graphic] = dataset.meta.graphics;
  element.graphic = graphic.id;
  element.dataset = dataset;
  await new Promise((resolve, reject) => {
    new MutationObserver(() => {
      if (element.getAttribute("data-state") === "ready") resolve();
      if (element.getAttribute("data-state") === "error") reject(new Error(element.shadowRoot.textContent));
    }).observe(element, { attributes: true, attributeFilter: ["data-state"] });
    document.querySelector("#room").append(element);
  });
  await new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  });
  return performance.now() - start;
}

/** Changes the drawn element so many times; each time its update and the layout that follows are finished. */
export async function updateElement({ type, changes, times }) {
  const element = document.querySelector(type);
  const { attributes, edit } = changes;
  const edited = (value) => {
    const { table, id, field } = edit;
    const rows = element.dataset[table].map((record) => (record.id === id ? { ...record, [field]: value } : record));
    return { ...element.dataset, [table]: rows };
  };
  for (let time = 0; time < times; time += 1) {
    if (attributes)
      for (const [name, value] of Object.entries(attributes[time % attributes.length]))
        element.setAttribute(name, value);
    else element.dataset = edited(edit.values[time % edit.values.length]);
    await element.updateComplete;
    element.getBoundingClientRect();
    if (element.getAttribute("data-state") !== "ready") throw new Error("the update failed");
  }
}

/** The panel of an open record: a chunk of its own, loaded when a reader comes near to opening one. */
export { recordPanel } from "./record-panel.js";

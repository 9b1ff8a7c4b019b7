import { fileURLToPath } from "node:url";
import { loadGallery } from "./load-gallery.mjs";

const { galleryConfig } = await loadGallery();

export default galleryConfig({ story: fileURLToPath(new URL("../../data/nagorno-karabakh-2020", import.meta.url)) });

import { Formio } from '@formio/js';

/** Shows a form of components. */
globalThis.benchMount = (place, definition) => Formio.createForm(place, definition);

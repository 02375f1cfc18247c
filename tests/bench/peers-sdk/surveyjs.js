import { Model } from 'survey-core';
import 'survey-js-ui';

/** Shows a survey. */
globalThis.benchMount = (place, definition) => new Model(definition).render(place);

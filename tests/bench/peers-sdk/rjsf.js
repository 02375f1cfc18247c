import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

/** Shows a form of a JSON schema. */
globalThis.benchMount = (place, { schema, uiSchema }) =>
  createRoot(place).render(createElement(Form, { schema, uiSchema, validator }));

import { absence, faultReport, newEmployee, payment, returnOfGoods } from './conditional-forms.js';
import { purchase, visit } from './rule-forms.js';
import type { ServiceForm } from './service-form.js';
import { access, callback, materialOrder, measurement, structure } from './structured-forms.js';

export * from './conditional-forms.js';
export * from './rule-forms.js';
export * from './structured-forms.js';
export type { ServiceForm };

/** All the forms. */
export const serviceForms: ServiceForm[] = [
  faultReport,
  returnOfGoods,
  newEmployee,
  materialOrder,
  callback,
  payment,
  absence,
  access,
  measurement,
  structure,
  visit,
  purchase,
];

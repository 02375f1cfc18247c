/** Words that only forms with steps need. */
const en = {
  step: 'Step {n} of {all}',
  nextStep: 'Next',
  backStep: 'Back',
  review: 'Check your answers',
  change: 'Change',
  changeStep: 'Change {step}',
  yes: 'Yes',
  no: 'No',
  none: 'Not answered',
};

export default en;

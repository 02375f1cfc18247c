/** A step that cannot succeed: trying it again would end in the same way. */
export class StepFailed extends Error {
  override name = 'StepFailed';

  /** @param code Why, as a code without anything of the tenant's. */
  constructor(readonly code: string) {
    super(code);
  }
}

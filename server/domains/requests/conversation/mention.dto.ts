/** Somebody whom a comment addresses. */
export interface TimelineMention {
  /** @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "Mara Lindqvist" */
  name: string;
}

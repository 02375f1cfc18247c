/** What a service is read for. */
export interface ServiceQuery {
  /**
   * Id of the record that the request is to be about: one that the caller may see. What is known of it is in `prefill`. Absent:
   * about none.
   * @maxLength 100 holds at most 100 characters
   * @example "rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  record?: string;
}

/** Which services of the catalog. */
export interface CatalogQuery {
  /**
   * Words as people type them: beginnings are enough and slips are forgiven; the best fit comes first. Absent lists all in catalog
   * order.
   * @maxLength 100 holds at most 100 characters
   * @example "outlook"
   */
  search?: string;
}

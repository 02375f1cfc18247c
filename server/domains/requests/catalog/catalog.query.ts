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

/** Which services are written into the document. */
export interface ServiceExportQuery {
  /**
   * Keys of services; absent is all.
   * @maxItems 200 holds at most 200 keys
   * @example ["report-fault"]
   */
  service?: string[];
  /**
   * Whether a draft takes the place of what is published. Absent is `false`: only what is published.
   * @example false
   */
  drafts?: boolean;
}

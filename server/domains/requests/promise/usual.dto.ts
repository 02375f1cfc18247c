/** How long a service has usually taken. */
export interface ServiceUsualTime {
  /**
   * For people, in their language.
   * @example "Usually done within 2 working days."
   */
  text: string;
  /**
   * Within so many minutes four of five were done, without the time in which they waited for the customer: business time where
   * the service counts by a calendar.
   * @isInt
   * @example 960
   */
  minutes: number;
  /**
   * How many it was computed from: the latest that were completed or rejected in the last 90 days, 100 at most.
   * @isInt
   * @example 58
   */
  sample: number;
}

/** Who decides a field: the site that embeds the portal, with each session, or the person. */
export type Controller = 'host' | 'you';

/** Who decides each field of a profile. */
export interface ProfileControl {
  name: Controller;
  email: Controller;
  phone: Controller;
  jobTitle: Controller;
  locale: Controller;
  timezone: Controller;
}

/** A person for themselves. */
export interface Profile {
  /** @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "Mara Lindqvist" */
  name: string;
  /** Null where the host gave none. */
  email: string | null;
  /**
   * Null where they said nothing. Staff and the account's admin see it.
   * @example "+46 8 1234 5678"
   */
  phone: string | null;
  /**
   * Null where they said nothing. Their colleagues see it.
   * @example "Plant manager"
   */
  jobTitle: string | null;
  /** The language in which they want to be written to; null means that of the page. */
  locale: 'en' | 'de' | null;
  /**
   * Their time zone (IANA); null means that of their device.
   * @example "Europe/Stockholm"
   */
  timezone: string | null;
  controlledBy: ProfileControl;
}

/** Changes a profile (RFC 7396): absent fields stay, null takes away. Name and e-mail are the host's to say. */
export interface UpdateProfileInput {
  /**
   * Digits, spaces and `+ ( ) - . /`; at least three digits.
   * @maxLength 40 holds at most 40 characters
   * @example "+46 8 1234 5678"
   */
  phone?: string | null;
  /**
   * What they do.
   * @maxLength 100 holds at most 100 characters
   * @example "Plant manager"
   */
  jobTitle?: string | null;
  /**
   * The language in which they want to be written to; null means that of the page.
   * @example "de"
   */
  locale?: 'en' | 'de' | null;
  /**
   * A name of the IANA time zone database; null means that of their device.
   * @maxLength 60 holds at most 60 characters
   * @example "Europe/Stockholm"
   */
  timezone?: string | null;
}

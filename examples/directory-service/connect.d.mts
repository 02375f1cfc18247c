/** How a tenant is connected with the directory. */
export interface ConnectOptions {
  /** Where Portico answers. */
  apiUrl: string;
  /** The company's API key. */
  apiKey: string;
  /** Somebody with the role `tenant-admin`. */
  admin: { externalId: string; name: string; roles: string[]; account: { externalId: string; name: string } };
  /** Where the directory answers. */
  directoryUrl: string;
  /** What it wants to be shown. */
  directoryToken: string;
}

/** Makes the connectors of the directory and sets their secret, as an administrator. */
export function connectDirectory(options: ConnectOptions): Promise<void>;

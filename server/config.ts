import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { EMAIL } from './kernel/checks.js';
import { StartError } from './kernel/errors.js';
import { LOG_LEVELS, type LogLevel } from './kernel/log.js';
import { defaultCacheDir } from './store/embedded/index.js';

/** Every setting of the server. Read once, frozen. `docs/configuration.md` lists them for people. */
export interface Config {
  /** `HOST`: address to listen on. */
  readonly host: string;
  /** `PORT`: port to listen on; 0 takes a free one. */
  readonly port: number;
  /** `PORTICO_PUBLIC_URL`: where browsers reach the server; null means `http://localhost:<port>`. */
  readonly publicUrl: string | null;
  /** `MONGODB_URI`: a replica set to use; null starts the embedded one. */
  readonly mongodbUri: string | null;
  /** `PORTICO_MONGOD`: the `mongod` to embed; null searches for one. */
  readonly mongodPath: string | null;
  /** `PORTICO_CACHE`: folder for a downloaded `mongod`. */
  readonly cacheDir: string;
  /** `PORTICO_DATA`: folder for the embedded database and `demo.json`. */
  readonly dataDir: string;
  /** `PORTICO_DEMO`: whether a demo tenant is made on first start. */
  readonly demo: boolean;
  /** `PORTICO_DEMO_ORIGIN`: web origin of the demo host site; null when there is none. */
  readonly demoOrigin: string | null;
  /** `PORTICO_LOG`: the least level that is logged. */
  readonly logLevel: LogLevel;
  /** `METRICS_PORT`: port of `/metrics`; 0 takes a free one, null does not serve it. */
  readonly metricsPort: number | null;
  /** `METRICS_HOST`: address on which `/metrics` is served. */
  readonly metricsHost: string;
  /** `OTEL_EXPORTER_OTLP_ENDPOINT`: collector of traces, to which `/v1/traces` is added; null sends none. */
  readonly otlpEndpoint: string | null;
  /** `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT`: the same with the whole path; goes before the other. */
  readonly otlpTracesEndpoint: string | null;
  /** `PORTICO_MAX_UPLOAD_MB`: largest file, in megabytes of 1,000,000 bytes. */
  readonly maxUploadBytes: number;
  /** `PORTICO_RATE_LIMIT`: calls per minute for one token or key; a tenant has twenty times that. */
  readonly callsPerMinute: number;
  /** `PORTICO_SECRET_KEYS`: keys that secrets are kept encrypted with, the present one first; empty keeps them openly. */
  readonly secretKeys: readonly Buffer[];
  /** `PORTICO_SMTP_URL`: the server that e-mail is handed to; may hold a password and is not told. Null sends none. */
  readonly smtpUrl: string | null;
  /** `PORTICO_MAIL_FROM`: the address that e-mail is from; there wherever `smtpUrl` is. */
  readonly mailFrom: string | null;
  /** `PORTICO_MAIL_IN_DOMAIN`: domain of the addresses to which people answer e-mails, in small letters; null takes no e-mail. */
  readonly mailInDomain: string | null;
  /** `PORTICO_MAIL_IN_HOST`: address on which e-mail is taken. */
  readonly mailInHost: string;
  /** `PORTICO_MAIL_IN_PORT`: port on which e-mail is taken; 0 takes a free one. */
  readonly mailInPort: number;
  /** `PORTICO_TRUST_PROXY`: how many reverse proxies stand before the server. */
  readonly trustedProxies: number;
  /** `PORTICO_ALLOW_LOOPBACK`: whether identity providers and webhooks of this very machine may be registered, by plain http too. */
  readonly allowLoopback: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads one variable; an empty one counts as absent. */
const text = (env: Environment, name: string): string | null => env[name]?.trim() || null;

function integer(env: Environment, name: string, fallback: number, min: number, max: number): number {
  const value = text(env, name);
  if (value === null) return fallback;
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw new StartError(`${name} is "${value}", but must be a whole number from ${min} to ${max}.`);
}

function choice<T extends string>(env: Environment, name: string, fallback: T, choices: readonly T[]): T {
  const value = text(env, name);
  if (value === null) return fallback;
  const found = choices.find((candidate) => candidate === value);
  if (found) return found;
  throw new StartError(`${name} is "${value}", but must be one of ${choices.join(', ')}.`);
}

function httpUrl(env: Environment, name: string): string | null {
  const value = text(env, name);
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin;
  throw new StartError(
    `${name} is "${value}", but must be an origin such as https://portal.example.com, without a path.`,
  );
}

/** The address of a collector, without a slash at its end. The value may hold credentials and is not told. */
function collector(env: Environment, name: string): string | null {
  const value = text(env, name);
  if (value === null || (/^https?:/.test(value) && URL.canParse(value)))
    return value?.replace(/\/+$/, '') ?? null;
  throw new StartError(`${name} must be a URL such as http://localhost:4318.`);
}

function mongoUri(env: Environment): string | null {
  const value = text(env, 'MONGODB_URI');
  if (value === null || /^mongodb(\+srv)?:\/\/./.test(value)) return value;
  throw new StartError('MONGODB_URI must start with mongodb:// or mongodb+srv://.');
}

/** 32 random bytes each, as base64 or base64url, with commas between. The value itself is never told. */
function secretKeys(env: Environment): Buffer[] {
  const given = text(env, 'PORTICO_SECRET_KEYS')?.split(',') ?? [];
  return given.map((one, index) => {
    const key = Buffer.from(one.trim(), 'base64');
    if (/^[A-Za-z0-9+/_-]{43}=?$/.test(one.trim()) && key.length === 32) return key;
    throw new StartError(
      `PORTICO_SECRET_KEYS: key ${index + 1} must be 32 random bytes as base64, such as \`openssl rand -base64 32\` prints.`,
    );
  });
}

/** Both or neither: a server to hand e-mail to, and the address that it is from. */
function mail(env: Environment): Pick<Config, 'smtpUrl' | 'mailFrom'> {
  const smtpUrl = text(env, 'PORTICO_SMTP_URL');
  const mailFrom = text(env, 'PORTICO_MAIL_FROM');
  if (smtpUrl !== null && !(/^smtps?:\/\/[^/]/.test(smtpUrl) && URL.canParse(smtpUrl)))
    throw new StartError('PORTICO_SMTP_URL must be a URL such as smtp://user:password@mail.example.com:587.');
  if (mailFrom !== null && !EMAIL.test(mailFrom))
    throw new StartError('PORTICO_MAIL_FROM must be an address such as portal@example.com.');
  if ((smtpUrl === null) !== (mailFrom === null))
    throw new StartError('PORTICO_SMTP_URL and PORTICO_MAIL_FROM belong together: set both, or neither.');
  return { smtpUrl, mailFrom };
}

/** A domain whose e-mail comes to us; only where we send some that can be answered. */
function mailInDomain(env: Environment): string | null {
  const domain = text(env, 'PORTICO_MAIL_IN_DOMAIN')?.toLowerCase() ?? null;
  if (domain === null) return null;
  if (!EMAIL.test(`reply@${domain}`) || domain.length > 180)
    throw new StartError('PORTICO_MAIL_IN_DOMAIN must be a domain such as reply.example.com.');
  if (text(env, 'PORTICO_SMTP_URL') === null)
    throw new StartError(
      'PORTICO_MAIL_IN_DOMAIN takes answers to e-mails: set PORTICO_SMTP_URL and PORTICO_MAIL_FROM, so that some are sent.',
    );
  return domain;
}

/** `PORTICO_CACHE`, else where the system keeps caches. */
function cacheDir(env: Environment): string {
  const given = text(env, 'PORTICO_CACHE');
  if (given) return resolve(given);
  return defaultCacheDir({
    xdgCacheHome: env['XDG_CACHE_HOME'],
    localAppData: env['LOCALAPPDATA'],
    home: homedir(),
    platform: process.platform,
  });
}

/**
 * Reads and checks the environment.
 * @throws StartError a sentence that names the variable and says how to mend it.
 */
export function readConfig(env: Environment = process.env): Config {
  return Object.freeze({
    host: text(env, 'HOST') ?? '127.0.0.1',
    port: integer(env, 'PORT', 8080, 0, 65_535),
    publicUrl: httpUrl(env, 'PORTICO_PUBLIC_URL'),
    mongodbUri: mongoUri(env),
    mongodPath: text(env, 'PORTICO_MONGOD'),
    cacheDir: cacheDir(env),
    dataDir: resolve(text(env, 'PORTICO_DATA') ?? '.portico'),
    demo: choice(env, 'PORTICO_DEMO', 'on', ['on', 'off']) === 'on',
    demoOrigin: httpUrl(env, 'PORTICO_DEMO_ORIGIN'),
    logLevel: choice(env, 'PORTICO_LOG', 'info', LOG_LEVELS),
    metricsPort: text(env, 'METRICS_PORT') === null ? null : integer(env, 'METRICS_PORT', 0, 0, 65_535),
    metricsHost: text(env, 'METRICS_HOST') ?? '127.0.0.1',
    otlpEndpoint: collector(env, 'OTEL_EXPORTER_OTLP_ENDPOINT'),
    otlpTracesEndpoint: collector(env, 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'),
    maxUploadBytes: integer(env, 'PORTICO_MAX_UPLOAD_MB', 25, 1, 5_000) * 1_000_000,
    callsPerMinute: integer(env, 'PORTICO_RATE_LIMIT', 1_200, 1, 10_000_000),
    secretKeys: secretKeys(env),
    ...mail(env),
    mailInDomain: mailInDomain(env),
    mailInHost: text(env, 'PORTICO_MAIL_IN_HOST') ?? '127.0.0.1',
    mailInPort: integer(env, 'PORTICO_MAIL_IN_PORT', 2525, 0, 65_535),
    trustedProxies: integer(env, 'PORTICO_TRUST_PROXY', 0, 0, 10),
    allowLoopback: choice(env, 'PORTICO_ALLOW_LOOPBACK', 'off', ['on', 'off']) === 'on',
  });
}

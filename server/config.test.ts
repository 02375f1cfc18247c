import { describe, expect, it } from 'vitest';
import { readConfig } from './config.js';
import { StartError } from './kernel/errors.js';

describe('readConfig', () => {
  it('works without any setting', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      publicUrl: null,
      mongodbUri: null,
      mongodPath: null,
      demo: true,
      demoOrigin: null,
      logLevel: 'info',
      maxUploadBytes: 25_000_000,
      callsPerMinute: 1_200,
      trustedProxies: 0,
      allowLoopback: false,
      secretKeys: [],
      metricsPort: null,
      metricsHost: '127.0.0.1',
      otlpEndpoint: null,
      otlpTracesEndpoint: null,
    });
    expect(readConfig({}).dataDir).toMatch(/[\\/]\.portico$/);
  });

  it('takes every setting, and blanks around it', () => {
    const config = readConfig({
      HOST: '0.0.0.0',
      PORT: ' 9000 ',
      PORTICO_PUBLIC_URL: 'https://portal.example.com/',
      MONGODB_URI: 'mongodb+srv://u:p@h/portico',
      PORTICO_MONGOD: '/usr/bin/mongod',
      PORTICO_CACHE: '/var/cache/portico',
      PORTICO_DATA: '/var/lib/portico',
      PORTICO_DEMO: 'off',
      PORTICO_DEMO_ORIGIN: 'http://localhost:8081',
      PORTICO_LOG: 'debug',
      PORTICO_MAX_UPLOAD_MB: '100',
      PORTICO_RATE_LIMIT: '60',
      PORTICO_TRUST_PROXY: '1',
      PORTICO_ALLOW_LOOPBACK: 'on',
      METRICS_PORT: '0',
      METRICS_HOST: '::1',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318/',
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://collector.example/otlp/v1/traces',
    });
    expect(config).toMatchObject({
      host: '0.0.0.0',
      port: 9000,
      publicUrl: 'https://portal.example.com',
      mongodbUri: 'mongodb+srv://u:p@h/portico',
      mongodPath: '/usr/bin/mongod',
      demo: false,
      demoOrigin: 'http://localhost:8081',
      logLevel: 'debug',
      maxUploadBytes: 100_000_000,
      callsPerMinute: 60,
      trustedProxies: 1,
      allowLoopback: true,
      metricsPort: 0,
      metricsHost: '::1',
      otlpEndpoint: 'http://localhost:4318',
      otlpTracesEndpoint: 'https://collector.example/otlp/v1/traces',
    });
  });

  it('takes keys as base64 or base64url, and never tells them', () => {
    const [first, second] = [Buffer.alloc(32, 251), Buffer.alloc(32, 7)];
    const both = `${first.toString('base64')}, ${second.toString('base64url')}`;
    expect(readConfig({ PORTICO_SECRET_KEYS: both }).secretKeys).toEqual([first, second]);
    for (const bad of ['secret-word', first.subarray(1).toString('base64'), `${first.toString('base64')},`]) {
      expect(() => readConfig({ PORTICO_SECRET_KEYS: bad })).toThrow(/key \d must be 32 random bytes/);
      expect(() => readConfig({ PORTICO_SECRET_KEYS: bad })).not.toThrow(bad);
    }
  });

  it('counts an empty setting as none', () => {
    expect(readConfig({ PORT: '', MONGODB_URI: ' ', PORTICO_DEMO: '' })).toEqual(readConfig({}));
  });

  it('cannot be changed', () => {
    const config = readConfig({}) as { port: number };
    expect(() => (config.port = 1)).toThrow(TypeError);
  });

  it.each([
    ['PORT', 'http', 'a whole number from 0 to 65535'],
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['PORT', '-1', 'a whole number'],
    ['PORT', '80.5', 'a whole number'],
    ['PORT', '0x50', 'a whole number'],
    ['PORTICO_PUBLIC_URL', 'portal.example.com', 'an origin such as'],
    ['PORTICO_PUBLIC_URL', 'ftp://portal.example.com', 'an origin such as'],
    ['PORTICO_PUBLIC_URL', 'https://portal.example.com/portal', 'without a path'],
    ['PORTICO_PUBLIC_URL', 'https://portal.example.com?x', 'an origin such as'],
    ['PORTICO_DEMO_ORIGIN', 'localhost:8081', 'an origin such as'],
    ['PORTICO_DEMO', 'yes', 'one of on, off'],
    ['PORTICO_LOG', 'loud', 'one of debug, info, warn, error, silent'],
    ['PORTICO_MAX_UPLOAD_MB', '0', 'a whole number from 1 to 5000'],
    ['PORTICO_MAX_UPLOAD_MB', '25MB', 'a whole number'],
    ['PORTICO_RATE_LIMIT', '0', 'a whole number from 1'],
    ['PORTICO_TRUST_PROXY', 'true', 'a whole number from 0 to 10'],
    ['METRICS_PORT', 'on', 'a whole number from 0 to 65535'],
  ])('says what %s must be instead of %s', (name, value, sentence) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(StartError);
    expect(read).toThrow(new RegExp(`^${name} is "${value.replaceAll(/[?.]/g, '\\$&')}", but must be `));
    expect(read).toThrow(sentence);
  });

  it.each(['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'])(
    'wants a URL in %s, and does not repeat what may hold a password',
    (name) => {
      const read = () => readConfig({ [name]: 'user:canary@localhost' });
      expect(read).toThrow(`${name} must be a URL such as http://localhost:4318.`);
    },
  );

  it('takes e-mail for a domain where some is sent, and nowhere else', () => {
    const sent = { PORTICO_SMTP_URL: 'smtp://mail.example', PORTICO_MAIL_FROM: 'portal@k.example' };
    expect(readConfig(sent)).toMatchObject({ mailInDomain: null, mailInHost: '127.0.0.1', mailInPort: 2525 });
    const own = { ...sent, PORTICO_MAIL_IN_DOMAIN: 'Reply.K.example', PORTICO_MAIL_IN_PORT: '25' };
    expect(readConfig(own)).toMatchObject({ mailInDomain: 'reply.k.example', mailInPort: 25 });
    for (const bad of ['k', 'a@k.example', 'k example.com', '.example'])
      expect(() => readConfig({ ...sent, PORTICO_MAIL_IN_DOMAIN: bad })).toThrow('must be a domain such as');
    const alone = () => readConfig({ PORTICO_MAIL_IN_DOMAIN: 'reply.k.example' });
    expect(alone).toThrow(/set PORTICO_SMTP_URL and PORTICO_MAIL_FROM/);
  });

  it('does not repeat a database address, which may hold a password', () => {
    const read = () => readConfig({ MONGODB_URI: 'postgres://user:canary@db/x' });
    expect(read).toThrow('MONGODB_URI must start with mongodb:// or mongodb+srv://.');
    expect(read).not.toThrow(/canary/);
  });
});

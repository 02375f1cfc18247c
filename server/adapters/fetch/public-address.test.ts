import { describe, expect, it } from 'vitest';
import { isLoopbackAddress, isPublicAddress } from './public-address.js';

describe('public addresses', () => {
  it.each(['1.1.1.1', '8.8.8.8', '172.15.255.255', '172.32.0.0', '100.63.0.1', '100.128.0.1', '192.167.1.1'])(
    '%s is one',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
  it.each(['2606:4700::1111', '2a00:1450:4001:80e::200e', '2001:4860:4860::8888'])('%s is one', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '100.127.255.255',
      '127.0.0.1',
      '127.255.0.9',
      '169.254.169.254',
    ],
    ...[
      '172.16.0.1',
      '172.31.255.255',
      '192.0.0.1',
      '192.0.2.1',
      '192.168.0.1',
      '198.18.0.1',
      '198.51.100.7',
    ],
    ...['203.0.113.9', '224.0.0.1', '240.0.0.1', '255.255.255.255', '168.63.129.16'],
  ])('%s is none', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each([
    ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '::ffff:127.0.0.1'],
    ...[
      '::ffff:8.8.8.8',
      '::ffff:a9fe:a9fe',
      '64:ff9b::a00:1',
      '64:ff9b:1::1',
      '2001:db8::1',
      '2002:a00:1::',
    ],
    ...['2001::1', '3fff::1', '100::1', '::127.0.0.1', '5f00::1'],
  ])('%s is none', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(['', 'localhost', '1.1.1', '0x7f.1', '2130706433', '1.1.1.1 ', '01.1.1.1'])(
    '%j is no address at all',
    (address) => expect(isPublicAddress(address)).toBe(false),
  );
});

describe('addresses of this machine', () => {
  it('are those of the loopback, spelled plainly', () => {
    for (const address of ['127.0.0.1', '127.9.9.9', '::1']) expect(isLoopbackAddress(address)).toBe(true);
    for (const address of ['10.0.0.1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::', 'localhost', '0.0.0.0'])
      expect(isLoopbackAddress(address)).toBe(false);
  });
});

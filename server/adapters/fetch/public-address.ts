import { BlockList, isIP } from 'node:net';

/** What no server of the public internet has (IANA special-purpose registries), and what clouds answer to guests alone. */
const NOT_PUBLIC_IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // shared by carriers
  ['127.0.0.0', 8], // this machine
  ['168.63.129.16', 32], // a cloud's service for its own guests
  ['169.254.0.0', 16], // this link; metadata of clouds
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocols
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // relays of 6to4
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 3], // many receivers, reserved, broadcast
];

/** Within what is public in IPv6: documentation, protocols, and addresses that hide one of IPv4. */
const NOT_PUBLIC_IPV6: readonly (readonly [string, number])[] = [
  ['2001::', 23], // protocols, Teredo among them
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4
  ['3fff::', 20], // documentation
];

const blockedIpv4 = new BlockList();
for (const [network, bits] of NOT_PUBLIC_IPV4) blockedIpv4.addSubnet(network, bits, 'ipv4');
const blockedIpv6 = new BlockList();
for (const [network, bits] of NOT_PUBLIC_IPV6) blockedIpv6.addSubnet(network, bits, 'ipv6');
/** All that is routed at all; what maps or translates IPv4, is local, or goes to many lies outside. */
const globalIpv6 = new BlockList();
globalIpv6.addSubnet('2000::', 3, 'ipv6');
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether an address belongs to a server of the public internet: none of ours, of our network, or of our cloud. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !blockedIpv4.check(address, 'ipv4');
  return family === 6 && globalIpv6.check(address, 'ipv6') && !blockedIpv6.check(address, 'ipv6');
}

/** Whether an address is this very machine, spelled plainly. */
export function isLoopbackAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0 || address.toLowerCase().startsWith('::ffff:')) return false;
  return loopback.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublic, privateKind } from './public-address';

const notPublic = [
  // IPv4, by the registry of special-purpose addresses
  ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.100.100.200', '100.127.255.255'],
  ...['127.0.0.1', '127.255.255.254', '169.254.169.254', '169.254.0.1', '172.16.0.1', '172.31.255.255'],
  ...['192.0.0.1', '192.0.0.192', '192.0.2.1', '192.31.196.1', '192.52.193.1', '192.88.99.1', '192.168.0.1'],
  ...['192.175.48.1', '198.18.0.1', '198.19.255.255', '198.51.100.1', '203.0.113.1', '224.0.0.1'],
  ...['239.255.255.255', '240.0.0.1', '255.255.255.255', '168.63.129.16'],
  // IPv6
  ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', 'ff0e::1'],
  ...[
    '100::1',
    '100:0:0:1::1',
    '2001::1',
    '2001:2::1',
    '2001:3::1',
    '2001:4:112::1',
    '2001:10::1',
    '2001:20::1',
  ],
  ...['2001:db8::1', '2002:0808:0808::1', '2620:4f:8000::1', '3fff::1', '5f00::1', '4000::1', 'e000::1'],
  // IPv4 carried inside
  ...[
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:a9fe:a9fe',
    '::ffff:0:127.0.0.1',
    '::127.0.0.1',
    '::8.8.8.8',
  ],
  ...['64:ff9b::10.0.0.1', '64:ff9b::8.8.8.8', '64:ff9b:1::1', '2002:7f00:1::', '2001:0:7f00:1::1'],
  ...['2a00:1450::5efe:7f00:1', '2a00:1450::200:5efe:10.0.0.1'],
  // no address at all
  ...['', 'localhost', '1.2.3.4.5', '::g', '1.2.3.4/8'],
];

describe('an address that is not of the open internet', () => {
  it.each(notPublic)('%s', (address) => expect(isPublic(address)).toBe(false));
});

it.each([
  '8.8.8.8',
  '1.1.1.1',
  '93.184.216.34',
  '172.32.0.1',
  '100.128.0.1',
  '198.20.0.1',
  '223.255.255.255',
])('%s is of the open internet, also mapped into IPv6', (address) => {
  expect(isPublic(address)).toBe(true);
  expect(isPublic(`::ffff:${address}`)).toBe(true);
});

it.each(['2a00:1450:4001:81d::200e', '2606:4700:4700::1111', '2001:4860:4860::8888', '2001:200::1'])(
  '%s is of the open internet',
  (address) => expect(isPublic(address)).toBe(true),
);

/** The registry once more, as plain numbers: first and last address of each range. */
const number = (address: string) => address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
const closed = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '255.255.255.255'],
].map(([first = '', last = '']) => [number(first), number(last)] as const);
const dotted = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
const inside = fc.constantFrom(...closed).chain(([min, max]) => fc.integer({ min, max }).map(dotted));
const hex = (address: string) =>
  number(address)
    .toString(16)
    .padStart(8, '0')
    .replace(/(.{4})(.{4})/, '$1:$2');

describe('a private IPv4 address', () => {
  it('is refused wherever in its range it lies, and however IPv6 carries it', () => {
    fc.assert(
      fc.property(inside, (address) => {
        for (const carrier of ['', '::ffff:', '::', '64:ff9b::']) {
          expect(privateKind(carrier + address), carrier + address).not.toBeNull();
        }
        expect(isPublic(`2002:${hex(address)}::1`)).toBe(false);
        expect(isPublic(`2001:0:${hex(address)}::1`)).toBe(false);
        expect(isPublic(`::ffff:${hex(address)}`)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('is distinguished from those around it', () => {
    const few = [192_031_196, 192_052_193, 192_088_099, 192_175_048, 168_063_129];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (value) => {
        const octets = dotted(value).split('.').map(Number);
        const prefix = (octets[0] ?? 0) * 1e6 + (octets[1] ?? 0) * 1e3 + (octets[2] ?? 0);
        fc.pre(!few.includes(prefix));
        expect(isPublic(dotted(value))).toBe(
          !closed.some(([first, last]) => first <= value && value <= last),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

it('outside 2000::/3, IPv6 has no open internet', () => {
  const group = fc.integer({ min: 0, max: 0xffff });
  fc.assert(
    fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
      fc.pre(
        (groups[0] ?? 0) >> 13 !== 1 &&
          !(groups.slice(0, 5).every((one) => one === 0) && groups[5] === 0xffff),
      );
      expect(isPublic(groups.map((one) => one.toString(16)).join(':'))).toBe(false);
    }),
  );
});
